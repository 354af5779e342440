"""`terang skema`: JSON Schemas for editors. In: the models; out: one file per kind of data file."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from pydantic.json_schema import GenerateJsonSchema

from terang.cli import layar
from terang.folder.folder import AKHIRAN
from terang.store import susunan

if TYPE_CHECKING:
    from pydantic_core import core_schema

    from terang.model.dasar import Model

DIALEK = "https://json-schema.org/draft/2020-12/schema"
_KOLEKSI = {**susunan.KOLEKSI, **susunan.KOLEKSI_UNIT}
_ID = {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 80}


class _Pembuat(GenerateJsonSchema):
    """Unions whose branches are told apart by the text itself: several may accept it."""

    def tagged_union_schema(self, schema: core_schema.TaggedUnionSchema) -> dict[str, Any]:
        hasil = super().tagged_union_schema(schema)
        hasil.pop("discriminator", None)
        return {"anyOf": hasil.pop("oneOf"), **hasil} if "oneOf" in hasil else hasil


def semua() -> dict[str, dict[str, Any]]:
    """Make every schema, by file name.

    `<kind>.json` describes one entry, `daftar-<kind>.json` a file that maps ids to entries.
    """
    hasil: dict[str, dict[str, Any]] = {}
    for jenis, model in susunan.MODEL.items():
        nama = nama_skema(jenis)
        hasil[f"{nama}.json"] = _entri(nama, model)
        if jenis in _KOLEKSI:
            hasil[f"daftar-{nama}.json"] = _daftar(nama, model)
    return hasil


def letak() -> dict[str, list[str]]:
    """For each schema the files it is for, as globs below the parent of `data/`."""
    hasil: dict[str, list[str]] = {}
    for jenis in susunan.MODEL:
        milik_unit = jenis in susunan.TUNGGAL_UNIT or jenis in susunan.KOLEKSI_UNIT
        awalan = "data/unit/*/" if milik_unit else "data/"
        berkas, nama = f"{awalan}{jenis}{AKHIRAN}", nama_skema(jenis)
        if jenis in _KOLEKSI:
            entri = "[0-9]*" if jenis in susunan.PER_TAHUN else "*"
            hasil[f"{nama}.json"] = [f"{awalan}{jenis}/{entri}{AKHIRAN}"]
            hasil[f"daftar-{nama}.json"] = [berkas]
        else:
            hasil[f"{nama}.json"] = [berkas]
    return hasil


def nama_skema(jenis: str) -> str:
    """Name of a kind's schema; `ppid/laporan` lies in a folder, its schema does not."""
    return jenis.replace("/", "-")


def ke_json(isi: Any) -> bytes:
    """Write JSON, the same bytes every time."""
    return (json.dumps(isi, ensure_ascii=False, indent=2) + "\n").encode()


def _kepala(nama: str, judul: str) -> dict[str, Any]:
    return {
        "$schema": DIALEK,
        "$id": f"urn:terang:skema:1:{nama}",
        "title": judul,
    }


@cache
def _teks(model: type[Model]) -> str:
    """The schema of a model as JSON; making it takes longer than all else here."""
    return json.dumps(model.model_json_schema(schema_generator=_Pembuat), ensure_ascii=False)


def _entri(jenis: str, model: type[Model]) -> dict[str, Any]:
    return {**json.loads(_teks(model)), **_kepala(jenis, f"Satu {jenis}")}


def _daftar(jenis: str, model: type[Model]) -> dict[str, Any]:
    entri: dict[str, Any] = json.loads(_teks(model))
    dalam = entri.pop("$defs", {})
    if "$ref" not in entri:
        dalam[model.__name__] = entri
    return {
        **_kepala(f"daftar-{jenis}", f"Daftar {jenis}: id dan isinya"),
        "description": dalam[model.__name__].get("description", ""),
        "type": "object",
        "propertyNames": _ID,
        "additionalProperties": {"$ref": f"#/$defs/{model.__name__}"},
        "$defs": dalam,
    }


@click.command(
    "skema",
    cls=layar.Perintah,
    help="Tulis JSON Schema ke DIR, supaya penyunting melengkapi kunci dan menandai yang salah.",
)
@click.argument("tujuan", metavar="DIR", type=click.Path(path_type=Path))
def perintah(tujuan: Path) -> int:
    """Write every schema to a directory."""
    isi = semua()
    try:
        tujuan.mkdir(parents=True, exist_ok=True)
        for nama, skema in isi.items():
            (tujuan / nama).write_bytes(ke_json(skema))
    except OSError as galat:
        raise layar.SalahPakai(
            f"skema tidak dapat ditulis ke '{tujuan}' ({galat.strerror}). "
            "Pilih folder lain, atau periksa izin menulis di sana."
        ) from None
    layar.cetak(f"{len(isi)} skema ditulis ke {tujuan}\n")
    return 0
