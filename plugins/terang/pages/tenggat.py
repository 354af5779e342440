"""Due dates of an information office: the rules, an example, and for each day when answers are due.

The table of a year is the same for all offices without days off of their own, so it is made once
and lies at an address that they share; an office shows the year at hand itself, while there are
few of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, NamedTuple

from markupsafe import Markup

from terang import formats, links
from terang.derive import tenggat as hitung
from terang.derive.kalender import SETEMPAT, kalender, sebut_dasar, setempat
from terang.hukum import informasi
from terang.kalender import BelumTerisiError, Hitungan, Kalender
from terang.pages.anak_unit import SEMUA
from terang.scalars.waktu import BULAN
from terang.spec import Heading, PageSpec
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from terang.kalender import Dasar, Hari
    from terang.pages.bingkai import Bingkai
    from terang.store import Entri, Unit

OUTLINE = (
    Heading("aturan", "Aturannya"),
    Heading("menghitung", "Cara menghitung"),
    Heading("sejak", "Dihitung sejak kapan"),
    Heading("contoh", "Contoh"),
    Heading("tabel", "Tabel tanggal"),
    Heading("libur", "Hari libur"),
    Heading(links.SUMBER, "Sumber"),
)
OUTLINE_TAHUN = (
    Heading("tabel", "Tabel tanggal"),
    Heading("libur", "Hari libur"),
    Heading(links.SUMBER, "Sumber"),
)
JAWAB = informasi.JAWABAN.lama.maks
LANJUT = JAWAB + informasi.PERPANJANGAN.lama.maks
KEBERATAN = informasi.JAWABAN_KEBERATAN.lama.maks


class Baris(NamedTuple):
    """One day of receipt: what it is, and when an answer, an extended one, and that to an
    objection are due; a year instead of a day is the one whose holidays that takes.
    """

    hari: Hari
    jawab: date | int
    lanjut: date | int
    keberatan: date | int


@dataclass(frozen=True)
class Tenggat:
    """The due dates of one calendar.

    Attributes:
        b: of the build.
        unit: whose calendar it is, or "" for the one of the country, which others share.
    """

    b: Bingkai
    unit: str = ""

    @cached_property
    def kalender(self) -> Kalender:
        """The calendar."""
        return kalender(self.b.store, self.unit)

    @property
    def tahun(self) -> list[int]:
        """Years with days that can be counted."""
        return sorted(self.kalender.terisi)

    @property
    def tahun_kini(self) -> int | None:
        """The year of the build, else the last one."""
        tahun = self.tahun
        return self.b.tanggal.year if self.b.tanggal.year in tahun else max(tahun, default=None)

    def bulan(self, tahun: int) -> Iterator[tuple[str, list[Baris]]]:
        """The months of a year with their days, as far as they are entered."""
        semua: dict[int, list[Baris]] = {}
        kini, akhir = date(tahun, 1, 1), self.kalender.terisi[tahun]
        while kini <= akhir:
            semua.setdefault(kini.month, []).append(self.baris(kini))
            kini += timedelta(days=1)
        return ((BULAN[nomor - 1], isi) for nomor, isi in semua.items())

    def baris(self, diterima: date) -> Baris:
        """When answers to what is received on a day are due."""
        perlu = diterima.year
        for n in (KEBERATAN, LANJUT, JAWAB):
            try:
                h = self.kalender.tenggat(diterima, n)
            except BelumTerisiError as galat:
                perlu = galat.tahun
                continue
            tempo = (h.ke(m) if m <= n else perlu for m in (JAWAB, LANJUT, KEBERATAN))
            return Baris(self.kalender.hari(diterima), *tempo)
        return Baris(self.kalender.hari(diterima), perlu, perlu, perlu)

    def tabel(self, tahun: int) -> Markup:
        """The tables of a year, month by month."""
        return self._sekali(
            "bagian/tenggat.html",
            tahun,
            lambda: {
                "bulan": self.bulan(tahun),
                "sampai": self.kalender.terisi[tahun],
                "hukum": informasi,
            },
        )

    def libur(self, tahun: int) -> Markup:
        """The holidays of a year with their decrees."""
        return self._sekali(
            "bagian/libur.html",
            tahun,
            lambda: {"libur": [self._libur(e) for e in self._entri(tahun)]},
        )

    def _sekali(self, templat: str, tahun: int, isi: Callable[[], dict[str, Any]]) -> Markup:
        kunci = (templat, self.unit, tahun)
        if kunci not in self.b.fragmen:
            html = self.b.env.get_template(templat).render(tahun=tahun, **isi())
            self.b.fragmen[kunci] = Markup(html)
        jadi: Markup = self.b.fragmen[kunci]
        return jadi

    def _entri(self, tahun: int) -> list[Entri[Any]]:
        semua = (*self.b.store.libur.values(), *setempat(self.b.store, self.unit))
        return [e for e in semua if e.id == str(tahun)]

    def _libur(self, entri: Entri[Any]) -> tuple[Entri[Any], list[Dasar], list[Any]]:
        """A file of holidays, its decrees, and each day with its kind and decrees of its own."""
        sebut = partial(sebut_dasar, self.b.store)
        urut = sorted(entri.isi.hari, key=lambda h: h.tanggal)
        hari = [(h, getattr(h, "jenis", SETEMPAT), list(sebut(h.dasar))) for h in urut]
        return entri, list(sebut(entri.isi.dasar)), hari

    def contoh(self) -> Hitungan | None:
        """A count with a holiday in it, in the year at hand; without one, its first."""
        tahun = self.tahun_kini
        if tahun is None:
            return None
        pertama: Hitungan | None = None
        kini, akhir = date(tahun, 1, 1), self.kalender.terisi[tahun]
        while kini <= akhir:
            try:
                h = self.kalender.tenggat(kini, JAWAB)
            except BelumTerisiError:
                break
            if self.kalender.hari(kini).kerja:
                pertama = pertama or h
                if any(x.tanggal.weekday() < 5 for x in h.dilewati):
                    return h
            kini += timedelta(days=1)
        return pertama


class TabelTenggat:
    """The due dates of one build: the shared calendar, and those of units with days of their own.

    Args:
        b: of the build.
        kantor: units with an information office.
    """

    def __init__(self, b: Bingkai, kantor: Sequence[Unit]) -> None:
        self._b = b
        self._bersama = Tenggat(b)
        self._rinci = len(kantor) <= SEMUA
        self._ada = bool(kantor)

    def bersama(self) -> Iterator[PageSpec]:
        """The pages of years that offices share."""
        if self._ada:
            yield from (self._tahun(self._bersama, t) for t in self._bersama.tahun)

    def halaman(self, unit: Unit) -> Iterator[PageSpec]:
        """The page of an office, and those of years when its calendar is its own."""
        sendiri = bool(setempat(self._b.store, unit.id))
        t = Tenggat(self._b, unit.id) if sendiri else self._bersama
        yield self._unit(t, unit)
        if sendiri:
            yield from (self._tahun(t, tahun, unit) for tahun in t.tahun)

    def _unit(self, t: Tenggat, unit: Unit) -> PageSpec:
        b, alamat = self._b, links.tenggat(unit.id)
        rinci = t.tahun_kini is not None and (self._rinci or bool(t.unit))
        nama = pilih.sebutan(b.store, unit.id, b.tanggal)
        entri = unit.ppid_profil

        def body() -> str:
            contoh = t.contoh()
            sejak = list(hitung.sejak_lengkap(t.kalender, contoh.mulai))[1:] if contoh else []
            return b.render(
                "tenggat.html",
                alamat,
                unit=unit,
                sebut=nama,
                entri=entri,
                isi=entri.isi if entri else None,
                hukum=informasi,
                t=t,
                contoh=contoh,
                sejak=sejak,
                kini=t.tahun_kini,
                rinci=rinci,
            )

        return PageSpec(
            alamat=alamat,
            judul=f"Tenggat jawaban permintaan informasi {nama}",
            deskripsi=formats.ringkas(
                f"Kapan {nama} harus menjawab permintaan informasi dan keberatan, hari demi hari."
            ),
            body=body,
            headings=tuple(h for h in OUTLINE if rinci or h.anchor != "libur"),
            berkas=entri.berkas if entri else unit.profil.berkas,
            **b.tanggal_data(entri.isi.diperiksa if entri else None),
            induk=links.ppid(unit.id),
            sebutan="Tenggat jawaban",
        )

    def _tahun(self, t: Tenggat, tahun: int, unit: Unit | None = None) -> PageSpec:
        b, alamat = self._b, links.tabel_tenggat(tahun, t.unit)
        nama = f" {pilih.sebutan(b.store, unit.id, b.tanggal)}" if unit else ""
        judul = f"Tabel tenggat jawaban {tahun}{nama}"

        def body() -> str:
            return b.render("tabel-tenggat.html", alamat, judul=judul, tahun=tahun, t=t)

        return PageSpec(
            alamat=alamat,
            judul=judul,
            deskripsi=f"Kapan permintaan informasi {tahun} harus dijawab, dan hari liburnya.",
            body=body,
            headings=OUTLINE_TAHUN,
            berkas=b.store.libur[str(tahun)].berkas,
            **b.tanggal_data(None),
            induk=links.tenggat(unit.id) if unit else links.BERANDA,
            sebutan=f"Tabel {tahun}",
        )
