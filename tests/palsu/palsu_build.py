"""Stands in for `terang.build`: a data directory holds one `situs.json`, and that is the site."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

import terang.store
from terang.build import tanggal_dari as tanggal_dari
from terang.build.pintu import Gerbang
from terang.diagnostics.types import Diagnostic, Place
from terang.model.lembar import PERINGATAN_PERAN
from terang.spec import FileSpec, Heading, PageSpec, Pilihan

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from terang.folder import Folder


@dataclass(frozen=True, slots=True)
class Muatan:
    diagnostics: tuple[Diagnostic, ...]
    tanggal: date
    isi: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Situs:
    pages: tuple[PageSpec, ...]
    files: Callable[[], tuple[FileSpec, ...]]
    kertas: Callable[..., tuple[FileSpec, ...]]
    nama: str
    alamat_dasar: str
    peringatan_peran: str = ""
    cari: str = ""
    warna: str | None = None
    logo: str | None = None
    pernyataan: tuple[tuple[str, str], ...] = ()
    dibangun: str = ""


def load(folder: Folder, *, tanggal: date | None = None) -> Muatan:
    isi = json.loads(folder.isi("data/situs.json") or b"")
    if isi.get("jatuh") == "load":
        raise RuntimeError("load jatuh")
    temuan = tuple(
        Diagnostic("R00", tingkat, pesan, (Place("data/situs.json"),))
        for tingkat in ("galat", "peringatan", "saran")
        for pesan in isi.get(tingkat, ())
    )
    return Muatan(temuan, tanggal or date.fromisoformat(isi.get("tanggal", "2026-10-02")), isi)


def summary(muatan: Muatan) -> str:
    return f"{len(muatan.diagnostics)} temuan"


def site(muatan: Muatan, pilihan: Pilihan) -> Situs:
    isi = muatan.isi
    if isi.get("jatuh") == "site":
        raise RuntimeError("site jatuh")
    return Situs(
        tuple(_page(**halaman) for halaman in isi.get("halaman", ())),
        lambda: tuple(FileSpec(a, teks.encode()) for a, teks in isi.get("berkas", {}).items()),
        lambda _simpanan, _kabar: (),
        isi.get("nama", "Situs Uji"),
        isi.get("alamat_dasar", "https://contoh.go.id/layanan-publik/"),
        PERINGATAN_PERAN[isi.get("peran", "contoh")],
        warna=isi.get("warna"),
        logo=isi.get("logo"),
    )


def report(muatan: Muatan, *, strict: bool) -> str:
    return "\n".join(f"{d.tempat[0].berkas}: {d.tingkat}: {d.pesan}" for d in muatan.diagnostics)


def stops(muatan: Muatan, *, strict: bool) -> bool:
    berat = ("galat", "peringatan") if strict else ("galat",)
    return any(d.tingkat in berat for d in muatan.diagnostics)


def broken(muatan: Muatan) -> bool:
    return any(d.tingkat == "galat" for d in muatan.diagnostics)


def gerbang(muatan: Muatan, ingatan: Path | None) -> Gerbang:
    nama = "data/situs.json"
    sumber = {nama: json.dumps(muatan.isi, ensure_ascii=False, indent=1).encode()}
    return Gerbang(
        terang.store.Muatan(None, (), tuple, sumber.get, muatan.tanggal, berkas=lambda: sumber),
        ingatan,
    )


def _page(
    alamat: str,
    judul: str,
    deskripsi: str = "",
    isi: str | None = None,
    headings: list[str] | None = None,
    berkas: str | None = "data/situs.json",
    diperbarui: str = "2026-09-30",
    induk: str | None = "",
    jatuh: bool = False,
) -> PageSpec:
    bab = tuple(Heading(h.lower().replace(" ", "-"), h) for h in headings or ())

    def body() -> str:
        if jatuh:
            raise RuntimeError("isi jatuh")
        if isi is not None:
            return isi
        return f"<h1>{judul}</h1>\n" + "\n".join(
            f'<h2 id="{h.anchor}">{h.judul}</h2>\n<p>Isi.</p>' for h in bab
        )

    return PageSpec(
        alamat,
        judul,
        deskripsi,
        body,
        bab,
        berkas,
        diperbarui,
        induk,
        frozenset({"lain"}),
        tanggal_data=f"per {diperbarui} & <sekian>",
    )
