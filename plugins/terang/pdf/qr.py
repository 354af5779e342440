"""A QR code. In: an address; out: a picture that says in words where it leads."""

from __future__ import annotations

import segno

TEPI = 4
"""Modules of quiet around the code, as ISO/IEC 18004 asks."""


def qr(alamat: str) -> str:
    """The code of an address as SVG: dark modules on white, with room around them.

    Error correction M: a sheet on a wall gets stains, and the code stays small.
    """
    kode = segno.make_qr(alamat, error="m", boost_error=False)
    baris = [list(satu) for satu in kode.matrix]
    lebar = len(baris) + 2 * TEPI
    titik = "".join(
        f"M{x + TEPI} {y + TEPI}h{panjang}v1h-{panjang}z"
        for y, satu in enumerate(baris)
        for x, panjang in _runtun(satu)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {lebar} {lebar}" '
        f'shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{lebar}v{lebar}H0z"/>'
        f'<path d="{titik}"/></svg>'
    )


def _runtun(satu: list[int]) -> list[tuple[int, int]]:
    """Dark modules of a row that touch: where they begin, and how many."""
    hasil: list[tuple[int, int]] = []
    for x, gelap in enumerate(satu):
        if not gelap:
            continue
        if hasil and sum(hasil[-1]) == x:
            hasil[-1] = (hasil[-1][0], hasil[-1][1] + 1)
        else:
            hasil.append((x, 1))
    return hasil
