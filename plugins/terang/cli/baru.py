"""`terang baru`: a new project. In: a slug and a name; out: a commented directory that builds."""

from __future__ import annotations

import json
import shutil
import tempfile
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

import click
from pydantic import TypeAdapter, ValidationError

from terang import build
from terang.cli import layar, skema
from terang.diagnostics.visible import UNSEEN
from terang.folder import Folder
from terang.model.dasar import RefUnit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from importlib.resources.abc import Traversable

CONTOH = "contoh"
SKEMA = "_skema"
# What stands in the files of `contoh/` for the two answers of the officer, and for a leading dot:
# packagers and editors treat files that begin with one as their own.
SLUG, NAMA, TITIK = "SLUG", "NAMA_BADAN", "dot-"
PANJANG_NAMA = 200


@click.command(
    "baru",
    cls=layar.Perintah,
    help="Buat proyek baru di DIR: satu badan, satu layanan contoh, dan penjelasan di tiap baris.",
)
@click.argument("tujuan", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--unit",
    required=True,
    metavar="SLUG",
    help="Nama pendek badan untuk alamat halaman, misalnya dinas-contoh.",
)
@click.option("--nama", required=True, help="Nama lengkap badan.")
def perintah(tujuan: Path, unit: str, nama: str) -> int:
    """Write a new project."""
    berkas = proyek(_slug(unit), _nama(nama))
    _harus_kosong(tujuan)
    try:
        _harus_lolos(berkas, nama)
        tulis(berkas, tujuan)
    except OSError as galat:
        raise layar.SalahPakai(
            f"proyek tidak dapat ditulis ke '{tujuan}' ({galat.strerror}). "
            "Pilih folder lain, atau periksa izin menulis di sana."
        ) from None
    layar.cetak(
        f"Proyek baru ditulis ke {tujuan} ({len(berkas)} berkas). Isinya masih contoh.\n"
        f"Berikutnya:\n  cd {tujuan}\n  terang periksa\n  mkdocs serve\n"
    )
    return 0


def proyek(unit: str, nama: str) -> dict[str, bytes]:
    """Make the files of a new project, by their paths in it."""
    kutipan = json.dumps(nama, ensure_ascii=False)  # a JSON string is a YAML one
    berkas: dict[str, bytes] = {}
    for jalur, isi in _contoh(resources.files(__package__) / CONTOH):
        letak = "/".join(_bagian(b, unit) for b in jalur)
        teks = isi.replace(SLUG, unit)
        berkas[letak] = teks.replace(NAMA, kutipan).encode()
    for letak, bentuk in skema.semua().items():
        berkas[f"{SKEMA}/{letak}"] = skema.ke_json(bentuk)
    berkas[".vscode/settings.json"] = skema.ke_json(_penyunting())
    return berkas


def tulis(berkas: Mapping[str, bytes], tujuan: Path) -> None:
    """Write files below a directory.

    Raises:
        OSError: the system refuses.
    """
    for letak, isi in berkas.items():
        jalur = tujuan / letak
        jalur.parent.mkdir(parents=True, exist_ok=True)
        jalur.write_bytes(isi)


def _contoh(
    folder: Traversable, awalan: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], str]]:
    for isi in sorted(folder.iterdir(), key=lambda i: i.name):
        if isi.is_dir():
            yield from _contoh(isi, (*awalan, isi.name))
        else:
            yield (*awalan, isi.name), isi.read_text("utf-8")


def _bagian(nama: str, unit: str) -> str:
    if nama == SLUG:
        return unit
    return "." + nama.removeprefix(TITIK) if nama.startswith(TITIK) else nama


def _penyunting() -> dict[str, object]:
    return {
        "yaml.schemas": {f"./{SKEMA}/{nama}": pola for nama, pola in skema.letak().items()},
        "yaml.format.enable": False,
        "files.eol": "\n",
    }


def _slug(unit: str) -> str:
    try:
        slug: str = TypeAdapter(RefUnit).validate_python(unit)
    except ValidationError:
        raise layar.SalahPakai(
            f"'{unit}' tidak dapat menjadi bagian dari alamat halaman. Untuk --unit pakai huruf "
            "kecil, angka, dan tanda hubung, misalnya dinas-contoh."
        ) from None
    return slug


def _nama(nama: str) -> str:
    rapi = nama.strip()
    if not rapi or len(rapi) > PANJANG_NAMA or UNSEEN.search(rapi):
        raise layar.SalahPakai(
            "isi --nama dengan nama lengkap badan dalam satu baris, paling panjang "
            f"{PANJANG_NAMA} huruf, tanpa huruf yang tidak kelihatan."
        )
    return rapi


def _harus_kosong(tujuan: Path) -> None:
    try:
        terisi = tujuan.is_symlink() or tujuan.exists()
        if terisi and (not tujuan.is_dir() or any(tujuan.iterdir())):
            raise layar.SalahPakai(
                f"'{tujuan}' sudah ada dan tidak kosong. Pilih folder baru, supaya tidak ada "
                "berkas yang tertimpa."
            )
    except OSError as galat:
        raise layar.SalahPakai(f"'{tujuan}' tidak dapat dibaca ({galat.strerror}).") from None


def _harus_lolos(berkas: Mapping[str, bytes], nama: str) -> None:
    """Refuse a name that the data cannot hold, before anything is written."""
    sementara = Path(tempfile.mkdtemp(prefix="terang-"))
    try:
        data = {letak: isi for letak, isi in berkas.items() if letak.startswith("data/")}
        tulis(data, sementara)
        muatan = build.load(Folder(sementara / "data"))
        if build.stops(muatan, strict=True):
            raise layar.SalahPakai(
                f"nama '{nama}' tidak dapat dipakai.\n\n{build.report(muatan, strict=True)}"
            )
    finally:
        shutil.rmtree(sementara, ignore_errors=True)
