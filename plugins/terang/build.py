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
from terang.store import Muatan, Store, muat

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from terang.diagnostics import Diagnostic
    from terang.diagnostics.output import Format
    from terang.folder import Folder
    from terang.pages import Bingkai
    from terang.spec import FileSpec, PageSpec

BANYAK = 6_000
"""Above this number of pages files are made at the end: another process would need the memory."""
WIB = timezone(timedelta(hours=7))


@dataclass(frozen=True, slots=True)
class Situs:
    """A finished site, before a host frames it.

    Attributes:
        files: waits for files that are made while the host writes pages.
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
    return Muatan(store, tuple(keluhan), temuan, folder.isi, hari_ini, folder.serentak)


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


def report(muatan: Muatan, format: Format = "teks", *, strict: bool = False) -> str:  # noqa: A002
    """All findings as text."""
    return output.render(muatan.diagnostics, muatan.sumber, format, strict=strict)


def summary(muatan: Muatan) -> str:
    """How many findings there are of each level, on one line."""
    return ", ".join(f"{n} {nama}" for nama, n in output.count(muatan.diagnostics).items())


def site(muatan: Muatan, *, cari: bool = False, alamat_dasar: str = "") -> Situs:
    """Compose the pages of a loaded site.

    Args:
        muatan: the loaded site.
        cari: whether it gets a search, with its page and its index.
        alamat_dasar: where it will lie, when that is not where the data say.

    Raises:
        ValueError: there is no store; callers stop on findings first.
    """
    if muatan.store is None:
        raise ValueError("no store: situs.yml could not be used")
    # here, while the rules are at work already in the other process
    from terang.pages import PERNYATAAN, Bingkai, susun

    situs = muatan.store.situs.isi
    bingkai = Bingkai.dari(muatan, alamat_dasar)
    pages = susun(bingkai, cari=cari)
    # Begun now, in another process: pages take as long to write.
    files: Callable[[], tuple[FileSpec, ...]] = partial(_berkas, bingkai, pages, cari=cari)
    files = soon(files) if muatan.serentak and len(pages) <= BANYAK else files
    tanpa_skrip = ""
    if cari:
        from terang import search

        tanpa_skrip = search.tanpa_skrip(pages)
        pages = (*pages, search.halaman_cari(bingkai, pages))
    return Situs(
        situs.nama,
        situs.alamat_dasar,
        situs.peringatan_peran,
        pages,
        files,
        tanpa_skrip,
        situs.warna,
        situs.logo,
        PERNYATAAN,
        formats.tanggal(muatan.tanggal),
    )


def _berkas(b: Bingkai, pages: tuple[PageSpec, ...], *, cari: bool) -> tuple[FileSpec, ...]:
    """Former addresses, the files of the finder, and those of the search if there is one."""
    from terang import search  # in the process that makes them
    from terang.pages import pindahan

    return (*pindahan(b, pages), *search.saringan(b), *(search.indeks(b, pages) if cari else ()))
