"""The matrix of one unit: every duty in plain words, its verdict, its evidence, what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from terang import links
from terang.hukum.kewajiban import KELOMPOK
from terang.kepatuhan import STATUS
from terang.pages.anak_unit import anak_unit
from terang.pages.kepatuhan.penilaian import TIDAK_BERLAKU, Hitungan
from terang.spec import Heading

if TYPE_CHECKING:
    from terang.diagnostics import Place
    from terang.kepatuhan import Bagian, Bukti, Putusan
    from terang.pages.bingkai import Bingkai
    from terang.pages.kepatuhan.penilaian import Penilaian
    from terang.spec import PageSpec
    from terang.store import Unit

BUKTI = 4
"""So many pieces of evidence of one duty are shown; the command lists all."""
KURANG = 6
"""So many missing parts are shown, likewise."""
KEYAKINAN = {
    "V": "naskah aturannya sudah dibaca",
    "V2": "aturannya dibaca dari sumber kedua",
    "M": "aturannya dari ingatan, belum diperiksa",
}
CARA = {
    "otomatis": "dinilai dari data",
    "campuran": "dinilai dari data dan penegasan pejabat",
    "atestasi": "hanya pejabat yang dapat menegaskan",
}
LENCANA = {
    "terpenuhi": "t-lencana--baik",
    "sebagian": "t-lencana--hati",
    "belum": "t-lencana--galat",
    "perlu atestasi": "t-lencana--hati",
    TIDAK_BERLAKU: "",
}


@dataclass(frozen=True, slots=True)
class Baris:
    """One duty as the page shows it.

    Attributes:
        putusan: the verdict.
        bukti: evidence that is shown, each with the part it answers.
        sisa_bukti: how much more there is.
        kurang: parts that are not met, as far as they are shown.
        sisa_kurang: how many more.
        diisi: files in which its evidence is entered, each with a key.
    """

    putusan: Putusan
    bukti: tuple[tuple[str, Bukti], ...]
    sisa_bukti: int
    kurang: tuple[Bagian, ...]
    sisa_kurang: int
    diisi: tuple[str, ...]


def halaman_kepatuhan(b: Bingkai, unit: Unit, penilaian: Penilaian) -> PageSpec:
    """The matrix of one unit."""

    def isi() -> dict[str, Any]:
        kelompok = [
            (kunci, nama, Hitungan.dari(semua), [_baris(unit, p) for p in semua])
            for kunci, nama, semua in penilaian.per_kelompok(unit.id)
        ]
        return {
            "kelompok": kelompok,
            "jumlah": Hitungan.dari(penilaian.unit(unit.id)),
            "status": STATUS,
            "lencana": LENCANA,
            "keyakinan": KEYAKINAN,
            "cara": CARA,
            "letak": letak,
            "pilihan": {s.replace(" ", "-"): s.capitalize() for s in STATUS},
            "tanpa_sifat": not unit.profil.isi.sifat,
        }

    return anak_unit(
        b,
        unit,
        links.kepatuhan(unit.id),
        "kepatuhan.html",
        judul="Kepatuhan",
        tentang="Kewajiban mengumumkan, buktinya, dan yang belum ada:",
        headings=(
            Heading("ringkasan", "Ringkasan"),
            *(Heading(kunci, nama) for kunci, nama in KELOMPOK.items()),
            Heading(links.SUMBER, "Sumber"),
        ),
        isi=isi,
    )


def letak(tempat: Place) -> str:
    """A place in the data as an officer names it: file and keys."""
    jalur = ""
    for langkah in tempat.jalur:
        jalur += f"[{langkah}]" if isinstance(langkah, int) else f".{langkah}"
    return f"{tempat.berkas} {jalur.removeprefix('.')}".strip()


def _baris(unit: Unit, p: Putusan) -> Baris:
    bukti = [(bagian.nama, satu) for bagian in p.bagian for satu in bagian.bukti]
    satu_alamat = {satu.alamat: (nama, satu) for nama, satu in reversed(bukti)}
    tampil = list(reversed(satu_alamat.values()))
    return Baris(
        p,
        tuple(tampil[:BUKTI]),
        max(0, len(tampil) - BUKTI),
        p.kurang[:KURANG],
        max(0, len(p.kurang) - KURANG),
        tuple(dict.fromkeys(_berkas(unit, isi) for isi in p.kewajiban.isi_di)),
    )


def _berkas(unit: Unit, isi_di: str) -> str:
    """`ppid/dip daftar` -> `unit/x/ppid/dip.yml`."""
    jenis = isi_di.partition(" ")[0]
    return "situs.yml" if jenis == "situs" else f"unit/{unit.id}/{jenis}.yml"
