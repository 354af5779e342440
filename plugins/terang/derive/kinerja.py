"""How far a target was reached: target, result and direction in, percent with its formula out."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Callable

    from terang.model.dasar import Fakta
    from terang.model.kinerja import Polaritas

_SEN = Decimal("0.01")
_SERATUS = Decimal(100)
RUMUS: dict[Polaritas, str] = {
    "maksimasi": "realisasi dibagi target",
    "minimasi": "dua kali target dikurangi realisasi, dibagi target",
    "stabilisasi": "seratus persen dikurangi selisihnya dibagi target",
}
"""The formula of each direction in words (PermenPANRB 8/2021; the last one as is practice)."""
ARAH: dict[Polaritas, str] = {
    "maksimasi": "makin besar makin baik",
    "minimasi": "makin kecil makin baik",
    "stabilisasi": "makin dekat ke target makin baik",
}
"""Each direction in words."""
_HITUNG: dict[Polaritas, Callable[[Decimal, Decimal], Decimal]] = {
    "maksimasi": lambda t, r: r / t * 100,
    "minimasi": lambda t, r: (2 * t - r) / t * 100,
    "stabilisasi": lambda t, r: _SERATUS - abs(r - t) / t * 100,
}
_TERCAPAI: dict[Polaritas, Callable[[Decimal, Decimal], bool]] = {
    "maksimasi": lambda t, r: r >= t,
    "minimasi": lambda t, r: r <= t,
    "stabilisasi": lambda t, r: r == t,
}


@dataclass(frozen=True, slots=True)
class Capaian:
    """What was reached, computed.

    Attributes:
        persen: two digits, half up; None when there is no percentage.
        sebab: why there is none, as a sentence without a full stop; "" when there is one.
        rumus: the formula in words, or "".
        tercapai: whether the target was reached; None when that is not known.
    """

    persen: Decimal | None
    sebab: str = ""
    rumus: str = ""
    tercapai: bool | None = None


def angka(fakta: Fakta[Any] | None) -> Any:
    """The number of a fact; None when it is not given or a kind of nothing."""
    return None if fakta is None or isinstance(fakta.nilai, Ketiadaan) else fakta.nilai


def tepat(target: Decimal, realisasi: Decimal, polaritas: Polaritas) -> Decimal | None:
    """The percentage unrounded; None when the target is not above zero."""
    return _HITUNG[polaritas](target, realisasi) if target > 0 else None


def capaian(
    target: Decimal | None, realisasi: Decimal | None, polaritas: Polaritas | None
) -> Capaian:
    """How far a target was reached. None stands for what has no number: it is never zero."""
    if target is None or realisasi is None:
        kurang = [n for n, isi in (("target", target), ("realisasi", realisasi)) if isi is None]
        return Capaian(None, f"{' dan '.join(kurang)} tidak ada angkanya")
    if polaritas is None:
        return Capaian(None, "arah indikatornya belum dicantumkan")
    tercapai = _TERCAPAI[polaritas](target, realisasi)
    persen = tepat(target, realisasi, polaritas)
    if persen is None:
        return Capaian(None, "targetnya tidak di atas nol", "", tercapai)
    return Capaian(persen.quantize(_SEN, ROUND_HALF_UP), "", RUMUS[polaritas], tercapai)


def bagian_anggaran(pagu: int | None, terpakai: int | None) -> Decimal | None:
    """What part of a budget was spent, in percent with two digits; None when that is not known."""
    if not pagu or terpakai is None:
        return None
    return (Decimal(100 * terpakai) / pagu).quantize(_SEN, ROUND_HALF_UP)
