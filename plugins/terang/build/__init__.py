"""The whole line, free of any host: data directory in, checked pages out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from functools import partial
from typing import TYPE_CHECKING

from terang import formats
from terang.ahead import soon
from terang.diagnostics import output
from terang.scalars.waktu import TAHUN_BANGUN
from terang.spec import PaperError, Pilihan
from terang.store import Muatan, Store, muat

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from terang.build.pintu import Gerbang
    from terang.diagnostics import Diagnostic
    from terang.diagnostics.output import Format
    from terang.folder import Folder
    from terang.pages import Bingkai
    from terang.pdf.cetakan import Cetakan
    from terang.spec import BentukKepatuhan, FileSpec, PageSpec

BANYAK = 6_000
"""Above this number of pages files are made at the end: another process would need the memory."""
WIB = timezone(timedelta(hours=7))
BIASA = Pilihan()


def _tanpa(_simpanan: Path | None, _kabar: Callable[[int, int], None]) -> Iterator[FileSpec]:
    """A site without paper."""
    return iter(())


@dataclass(frozen=True, slots=True)
class Situs:
    """A finished site, before a host frames it.

    Attributes:
        files: waits for files that are made while the host writes pages.
        kertas: prints what the site has on paper. In: a folder of earlier prints or None, and who
            is told of progress. Raises PaperError when something cannot be printed.
        peringatan_peran: what every page says when the site is not official, or "".
        cari: where the search box leads without JavaScript; "" when there is no search.
        warna: colour of the body, `rrggbb`.
        logo: its picture, below the folder of hand-written pages.
        pernyataan: address and name of what the site says of itself, for the foot of every page.
        dibangun: date of the build for readers.
    """

    nama: str
    alamat_dasar: str
    peringatan_peran: str
    pages: tuple[PageSpec, ...]
    files: Callable[[], tuple[FileSpec, ...]] = tuple
    kertas: Callable[[Path | None, Callable[[int, int], None]], Iterator[FileSpec]] = _tanpa
    cari: str = ""
    warna: str | None = None
    logo: str | None = None
    pernyataan: tuple[tuple[str, str], ...] = ()
    dibangun: str = ""


def load(folder: Folder, *, tanggal: date | None = None) -> Muatan:
    """Read, validate and check a data directory.

    Args:
        folder: the directory. When it is read by two processes, rules are checked in another, too.
        tanggal: build date; without it `tanggal_bangun` of `situs.yml`, else today in WIB.

    Returns:
        The store and every finding. Bad data never raises.
    """
    store, keluhan = muat(folder)
    hari_ini = tanggal or _tanggal_bangun(store)
    temuan: Callable[[], tuple[Diagnostic, ...]] = tuple
    if store:
        temuan = partial(_temuan, store, hari_ini)
        temuan = soon(temuan) if folder.serentak else temuan
    return Muatan(
        store, tuple(keluhan), temuan, folder.isi, hari_ini, folder.serentak, folder.daftar
    )


def _temuan(store: Store, hari_ini: date) -> tuple[Diagnostic, ...]:
    from terang import rules  # in the process that applies them

    return rules.periksa(store, hari_ini)


def _tanggal_bangun(store: Store | None) -> date:
    pasti = store.situs.isi.tanggal_bangun if store else None
    return pasti.awal if pasti else datetime.now(WIB).date()


def tanggal_dari(lingkungan: Mapping[str, str], tertulis: str = "") -> date | None:
    """The build date that is asked for, if any is.

    Args:
        lingkungan: where SOURCE_DATE_EPOCH (seconds) decides, in WIB.
        tertulis: else this date, `2026-11-20`.

    Raises:
        ValueError: what was asked for is no date, or none a site can be built on; says what.
    """
    detik = lingkungan.get("SOURCE_DATE_EPOCH", "")
    if not detik and not tertulis:
        return None
    diminta = f"SOURCE_DATE_EPOCH '{detik}'" if detik else f"tanggal '{tertulis}'"
    try:
        hari = (
            datetime.fromtimestamp(int(detik), UTC).astimezone(WIB).date()
            if detik
            else date.fromisoformat(tertulis)
        )
    except (ValueError, OverflowError, OSError):
        raise ValueError(diminta) from None
    if hari.year not in TAHUN_BANGUN:
        raise ValueError(diminta)
    return hari


def stops(muatan: Muatan, *, strict: bool) -> bool:
    """Whether findings forbid publishing: a `galat`; under strict an unexplained `peringatan`."""
    henti = {"galat", "peringatan"} if strict else {"galat"}
    return any(d.tingkat in henti and d.diakui is None for d in muatan.diagnostics)


def broken(muatan: Muatan) -> bool:
    """Whether reading alone forbids publishing, whatever the rules will find."""
    return any(d.tingkat == "galat" for d in muatan.keluhan)


def report(
    muatan: Muatan,
    format: Format = "teks",  # noqa: A002
    *,
    strict: bool = False,
    folder: str = "",
) -> str:
    """All findings as text; see `output.render`."""
    return output.render(muatan.diagnostics, muatan.sumber, format, strict=strict, folder=folder)


def summary(muatan: Muatan) -> str:
    """How many findings there are of each level, on one line."""
    return ", ".join(f"{n} {nama}" for nama, n in output.count(muatan.diagnostics).items())


def site(muatan: Muatan, pilihan: Pilihan = BIASA) -> Situs:
    """Compose the pages of a loaded site.

    Args:
        muatan: the loaded site.
        pilihan: what the host wants of it.

    Raises:
        ValueError: there is no store; callers stop on findings first.
    """
    if muatan.store is None:
        raise ValueError("no store: situs.yml could not be used")
    # here, while the rules are at work already in the other process
    from terang.pages import Bingkai, kaki, susun

    situs = muatan.store.situs.isi
    bingkai = Bingkai.dari(muatan, pilihan)
    pages = susun(bingkai, cari=pilihan.cari, kepatuhan=pilihan.laporan)
    # Begun now, in another process: pages take as long to write.
    files: Callable[[], tuple[FileSpec, ...]] = partial(_berkas, bingkai, pages, pilihan)
    files = soon(files) if muatan.serentak and len(pages) <= BANYAK else files
    tanpa_skrip = ""
    if pilihan.cari:
        from terang import search

        tanpa_skrip = search.tanpa_skrip(pages)
        pages = (*pages, search.halaman_cari(bingkai, pages))
    return Situs(
        situs.nama,
        situs.alamat_dasar,
        situs.peringatan_peran,
        pages,
        files,
        partial(_kertas, bingkai, pilihan) if bingkai.pdf else _tanpa,
        tanpa_skrip,
        situs.warna,
        situs.logo,
        kaki(kepatuhan=pilihan.laporan),
        formats.tanggal(muatan.tanggal),
    )


def laporan(
    muatan: Muatan, unit: str, tahun: str, pilihan: Pilihan = BIASA
) -> dict[str, Callable[[], bytes]]:
    """The files of one report, by name, each made when it is asked for.

    Raises:
        ValueError: there is no store.
        KeyError: the unit has no report of that year.
        PaperError: on making one that cannot be printed.
    """
    from terang.derive.lingkup import semua_tahun
    from terang.pages import Bingkai
    from terang.pdf.laporan import laporan as susun_laporan
    from terang.pdf.satu_berkas import satu_berkas
    from terang.pdf.situs import logo

    b = Bingkai.dari(muatan, pilihan)
    badan = b.store.unit[unit]
    entri, semua = badan.ppid_laporan[tahun], semua_tahun(b.store, badan)
    cetakan = susun_laporan(b, badan, entri, semua, logo(b, pilihan))
    return {
        **{c.alamat.rpartition("/")[2]: partial(_cetak_satu, b, c) for c in cetakan},
        "laporan.html": lambda: satu_berkas(b, badan, entri, semua).isi,
    }


def poster(muatan: Muatan, unit: str, apa: str, pilihan: Pilihan = BIASA) -> bytes | None:
    """A sheet for the wall as PDF: of a service by its id, of `maklumat`, or of `jam`.

    Returns:
        The file, or None when the unit has no such thing.

    Raises:
        ValueError: there is no store.
        PaperError: it cannot be printed.
    """
    from terang.pages import Bingkai
    from terang.pdf.poster import poster as susun_poster
    from terang.pdf.situs import logo

    b = Bingkai.dari(muatan, pilihan)
    cetakan = susun_poster(b, b.store.unit[unit], apa, logo(b, pilihan))
    return _cetak_satu(b, cetakan) if cetakan else None


def kepatuhan(
    muatan: Muatan, bentuk: BentukKepatuhan, unit: str = "", pilihan: Pilihan = BIASA
) -> bytes:
    """The verdicts on every duty, on the date of the load and under the law of that day.

    Args:
        muatan: the loaded site.
        bentuk: `json` is the public contract, `csv` one row a duty and unit, `xlsx` the workbook
            for questionnaires, `teks` for a terminal.
        unit: id of the only unit that is asked about, or "" for all.
        pilihan: what a host wants of the site, above all where it will lie.

    Raises:
        ValueError: there is no store.
        KeyError: there is no such unit.
    """
    from terang.export import kepatuhan as sebagai  # rules and writers are not needed to read

    return sebagai(muatan, bentuk, unit, pilihan)


def gerbang(muatan: Muatan, ingatan: Path | None = None) -> Gerbang:
    """The gate for what is made of some data."""
    from terang.build.pintu import Gerbang  # when something has been made

    return Gerbang(muatan, ingatan)


def _cetak_satu(b: Bingkai, cetakan: Cetakan) -> bytes:
    (berkas,) = _cetak(b, [cetakan], None, lambda _selesai, _semua: None)
    return berkas.isi


def _berkas(b: Bingkai, pages: tuple[PageSpec, ...], pilihan: Pilihan) -> tuple[FileSpec, ...]:
    """Former addresses, the files of the finder, of the search and of reports if there are any."""
    from terang import search  # in the process that makes them
    from terang.pages import pindahan

    berkas = [*pindahan(b, pages), *search.saringan(b)]
    if pilihan.cari:
        berkas += search.indeks(b, pages)
    if pilihan.laporan:
        from terang.pdf.situs import berkas_tunggal

        berkas += berkas_tunggal(b)
    return tuple(berkas)


def _kertas(
    b: Bingkai, pilihan: Pilihan, simpanan: Path | None, kabar: Callable[[int, int], None]
) -> Iterator[FileSpec]:
    """Everything that is printed; see `Situs.kertas`."""
    from terang.pdf.situs import cetakan

    yield from _cetak(b, cetakan(b, pilihan), simpanan, kabar)


def _cetak(
    b: Bingkai,
    semua: Iterable[Cetakan],
    simpanan: Path | None,
    kabar: Callable[[int, int], None],
) -> Iterator[FileSpec]:
    from terang.pdf.simpanan import Simpanan  # typst is large
    from terang.pdf.terbit import GagalTerbitError, terbitkan

    try:
        yield from terbitkan(semua, Simpanan(simpanan), b.sumber, kabar)
    except GagalTerbitError as gagal:
        raise PaperError(output.render(gagal.diagnostics, b.sumber, "teks")) from None
