"""`python -m bench.bacaan`: how hard our own texts are to read, by source; the gate of a test."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from statistics import mean
from typing import TYPE_CHECKING, NamedTuple

import yaml

from bench.suku_kata import kata, pasif, suku_kata
from terang.diagnostics.texts_model import MODEL
from terang.diagnostics.texts_reader import READER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

AKAR = Path(__file__).parents[1]
PAKET = AKAR / "plugins" / "terang"
PANJANG = 4
"""A word of so many syllables is long."""
TERPANJANG, RATA_RATA = 25, 12
"""Most words of one sentence, and of a sentence of one source on average."""
_AKHIR = re.compile(r"(?<=[.?!:;])\s+(?=[A-Z“])|\n{2,}")
_JINJA = re.compile(r"{#.*?#}|{%.*?%}", re.DOTALL)
_ISI = re.compile(r"{{.*?}}", re.DOTALL)
_SEBARIS = re.compile(r"</?(?:a|abbr|span|strong|small|em|time|br|wbr)\b[^>]*>")
_BLOK = re.compile(r"<[^>]+>")
_KUTIP = re.compile(r"`[^`]*`|'[^']*'|\{[^}]*\}")


class Nilai(NamedTuple):
    """The measure of one source."""

    sumber: str
    kalimat: int
    rata: float
    terpanjang: int
    kata_panjang: float
    pasif: float


def kalimat(teks: str) -> Iterator[str]:
    """The sentences of a text: of three words or more, so that labels are none."""
    for satu in _AKHIR.split(teks):
        rapi = " ".join(satu.split())
        if len(kata(rapi)) > 2:
            yield rapi


def templat(teks: str) -> Iterator[str]:
    """The sentences of a template; what it prints from data counts as one word."""
    polos = _SEBARIS.sub("", _ISI.sub("isi", _JINJA.sub(" ", teks)))
    for bagian in _BLOK.split(polos):
        yield from kalimat(bagian)


def _kunci(berkas: str, *kunci: str) -> Iterator[str]:
    for entri in yaml.safe_load((AKAR / "data" / berkas).read_text("utf-8")).values():
        for satu in kunci:
            yield from kalimat(str(entri.get(satu, "")))


def _modul(folder: Path) -> Iterator[str]:
    """Texts of the modules that make pages: strings with spaces that end like a sentence."""
    for berkas in sorted(folder.glob("*.py")):
        pohon = ast.parse(berkas.read_text("utf-8"))
        dok = {id(s.value) for s in ast.walk(pohon) if isinstance(s, ast.Expr)}
        for s in ast.walk(pohon):
            isi = s.value if isinstance(s, ast.Constant) and id(s) not in dok else None
            if isinstance(isi, str) and isi.rstrip().endswith("."):
                yield from kalimat(isi)


def publik() -> dict[str, list[str]]:
    """Sentences that citizens read, by source."""
    hasil = {
        f"templat {f.relative_to(PAKET)}": list(templat(f.read_text("utf-8")))
        for f in sorted((*PAKET.glob("templates/**/*.html"), *PAKET.glob("theme/**/*.html")))
    }
    hasil["pages/*.py"] = list(_modul(PAKET / "pages"))
    hasil["glosarium"] = list(_kunci("glosarium.yml", "arti"))
    return {nama: isi for nama, isi in hasil.items() if isi}


def petugas() -> dict[str, list[str]]:
    """Sentences of the messages to officers."""
    return {
        nama: [
            k
            for t in teks.values()
            for bagian in (t.pesan, t.mengapa, t.perbaikan)
            for k in kalimat(_KUTIP.sub("isi", bagian))
        ]
        for nama, teks in (("pesan pembaca", READER), ("pesan model", MODEL))
    }


def nilai(sumber: str, isi: Iterable[str]) -> Nilai:
    """Measure the sentences of a source; there is at least one."""
    per = [kata(k) for k in isi]
    semua = [k for satu in per for k in satu]
    return Nilai(
        sumber,
        len(per),
        mean(len(satu) for satu in per),
        max(len(satu) for satu in per),
        sum(suku_kata(k) >= PANJANG for k in semua) / len(semua),
        sum(any(map(pasif, satu)) for satu in per) / len(per),
    )


def tabel(sumber: dict[str, list[str]]) -> str:
    """One line for each source, and one for all of them."""
    baris = [nilai(nama, isi) for nama, isi in sumber.items()]
    baris.append(nilai("semua", [k for isi in sumber.values() for k in isi]))
    lebar = max(len(b.sumber) for b in baris)
    kepala = f"{'sumber':{lebar}}  kalimat  rata  terpanjang  kata panjang  kalimat pasif"
    return "\n".join(
        (
            kepala,
            *(
                f"{b.sumber:{lebar}}  {b.kalimat:7}  {b.rata:4.1f}  {b.terpanjang:10}"
                f"  {b.kata_panjang:11.0%}  {b.pasif:12.0%}"
                for b in baris
            ),
        )
    )


def terlalu_berat(sumber: dict[str, list[str]]) -> list[str]:
    """Sentences and sources beyond the limits, one line each."""
    panjang = [
        f"{nama}: {len(kata(k))} kata: {k}"
        for nama, isi in sumber.items()
        for k in isi
        if len(kata(k)) > TERPANJANG
    ]
    semua = [nilai(nama, isi) for nama, isi in sumber.items()]
    return panjang + [f"{n.sumber}: rata-rata {n.rata:.1f}" for n in semua if n.rata > RATA_RATA]


def main() -> None:
    """Print the report, and the longest sentences of each kind."""
    for judul, sumber in (("Untuk warga", publik()), ("Untuk petugas", petugas())):
        print(f"{judul}\n{tabel(sumber)}\n\nKalimat terpanjang:")
        semua = sorted((k for isi in sumber.values() for k in isi), key=lambda k: -len(kata(k)))
        print("\n".join(f"{len(kata(k)):3}  {k}" for k in semua[:8]), end="\n\n")


if __name__ == "__main__":
    main()
