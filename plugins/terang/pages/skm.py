"""The page of one survey of satisfaction: elements, score, class, who answered, what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from terang import formats, links
from terang.derive import skm as hitung
from terang.hukum.skm import ATURAN_SKM, UNSUR
from terang.pages.anak_unit import anak_unit
from terang.scalars import Ketiadaan
from terang.spec import Heading

if TYPE_CHECKING:
    from fractions import Fraction

    from terang.model import Skm
    from terang.pages.bingkai import Bingkai
    from terang.spec import PageSpec
    from terang.store import Entri, Unit

OUTLINE = (
    Heading("nilai", "Nilai"),
    Heading("mutu", "Mutu"),
    Heading("unsur", "Sembilan unsur"),
    Heading("responden", "Responden"),
    Heading("rencana-tindak-lanjut", "Rencana tindak lanjut"),
    Heading("publikasi", "Publikasi"),
    Heading(links.SUMBER, "Sumber"),
)
_BOBOT = {hitung.SEPERSEMBILAN: "1/9", hitung.DIBULATKAN: "0,11"}


def skm_terbaru_dulu(unit: Unit) -> list[Entri[Skm]]:
    """Surveys, the latest first."""
    return sorted(unit.skm.values(), key=lambda e: e.isi.periode.akhir, reverse=True)


def sebut_bobot(bobot: Fraction) -> str:
    """A weight in words: `1/9`, `0,11`, else with four digits."""
    return _BOBOT.get(bobot) or formats.desimal(hitung.empat_digit(bobot))


def halaman_skm(b: Bingkai, unit: Unit, entri: Entri[Skm]) -> PageSpec:
    """One survey."""
    s = entri.isi
    masa = formats.masa_tunggal(s.periode)

    def isi() -> dict[str, Any]:
        bobot = hitung.bobot_dipakai(s)
        sendiri, lain = hitung.nilai(s, bobot), hitung.nilai(s, hitung.bobot_lain(bobot))
        layanan = [b.store.cari("layanan", unit.id, ref) for ref in s.layanan]
        return {
            "entri": entri,
            "s": s,
            "masa": masa,
            "aturan": ATURAN_SKM[s.dasar],
            "unsur": UNSUR,
            "layanan": [e for e in layanan if e],
            "hitung": sendiri,
            "bobot": sebut_bobot(bobot),
            "lain": lain,
            "bobot_lain": sebut_bobot(hitung.bobot_lain(bobot)),
            "kelas": _kelas(s, sendiri),
            "kurang": [f"{k} ({formats.sisipan(UNSUR[k])})" for k in hitung.kurang_unsur(s)],
            "terendah": [
                f"{formats.sisipan(UNSUR[k])} ({formats.desimal(n)})" for k, n in hitung.terendah(s)
            ],
        }

    return anak_unit(
        b,
        unit,
        links.skm(unit.id, entri.id),
        "skm.html",
        judul=f"Survei kepuasan {masa}",
        tentang=f"Nilai kepuasan masyarakat {masa} menurut unsur:",
        headings=OUTLINE,
        isi=isi,
        berkas=entri.berkas,
    )


def _kelas(s: Skm, sendiri: hitung.NilaiSkm | None) -> tuple[str, str]:
    """The class of the printed score, else of the computed one, and the score it is of."""
    skor = s.nilai.nilai if s.nilai and not isinstance(s.nilai.nilai, Ketiadaan) else None
    if skor is None and sendiri:
        skor = sendiri.nilai
    kelas = hitung.kelas(skor, s.dasar) if skor is not None else None
    if skor is None or kelas is None:
        return "", ""
    return f"{kelas.huruf} ({kelas.nama})", formats.desimal(skor)
