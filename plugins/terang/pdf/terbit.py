"""All prints of a site. In: what is to be printed and what was before; out: files, or why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang.pdf.mesin import CetakError
from terang.pdf.regu import cetak_semua
from terang.pdf.salah import temuan
from terang.spec import FileSpec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from terang.diagnostics import Diagnostic
    from terang.pdf.cetakan import Cetakan
    from terang.pdf.simpanan import Simpanan

    Kabar = Callable[[int, int], None]
    """Told how many of how many are done."""


class GagalTerbitError(Exception):
    """Something cannot be printed; `diagnostics` tells all of it."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__(f"{len(diagnostics)} cetakan gagal")
        self.diagnostics = diagnostics


def terbitkan(
    semua: Iterable[Cetakan],
    simpanan: Simpanan,
    sumber: Callable[[str], bytes | None],
    kabar: Kabar = lambda _selesai, _semua: None,
) -> Iterator[FileSpec]:
    """Print what has changed, over all cores, and take the rest from before.

    Args:
        semua: what is to be printed.
        simpanan: what was printed before.
        sumber: the bytes of a data file by its name, to say where something is wrong.
        kabar: is told of progress.

    Raises:
        GagalTerbitError: when all has been tried, and something failed.
    """
    baru: list[Cetakan] = []
    for cetakan in semua:
        pdf = simpanan.ambil(cetakan)
        if pdf is None:
            baru.append(cetakan)
        else:
            yield FileSpec(cetakan.alamat, pdf)
    gagal: list[Diagnostic] = []
    for i, (cetakan, hasil) in enumerate(zip(baru, cetak_semua(baru), strict=True), 1):
        kabar(i, len(baru))
        if isinstance(hasil, CetakError):
            gagal.append(temuan(hasil, cetakan, sumber))
            continue
        simpanan.simpan(cetakan, hasil)
        yield FileSpec(cetakan.alamat, hasil)
    if gagal:
        raise GagalTerbitError(tuple(gagal))
    simpanan.rapikan()
