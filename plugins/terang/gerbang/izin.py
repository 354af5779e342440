"""What may appear: contacts that the data declare, in the form in which they are compared."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Izin:
    """What is no leak.

    Attributes:
        telepon: digits of declared numbers, as `telepon` below makes them.
        surel: declared addresses, in lower case.
        nip: digits, for a printed signature block and nothing else, each with the letters that
            stand before it there, as `huruf` below makes them.
        npwp: digits of the offices' own tax numbers.
    """

    telepon: frozenset[str] = frozenset()
    surel: frozenset[str] = frozenset()
    nip: frozenset[tuple[str, str]] = frozenset()
    npwp: frozenset[str] = frozenset()

    @property
    def sidik(self) -> str:
        """Tells these permissions from any others."""
        return repr((*map(sorted, (self.telepon, self.surel, self.npwp)), sorted(self.nip)))


def telepon(digit: str) -> str:
    """The digits of a number, with the country's code: `0812...`, `+62 (0) 812...` are one."""
    if digit.startswith("62"):
        return "62" + digit[2:].lstrip("0")
    return "62" + digit.lstrip("0") if digit.startswith("0") else digit


def huruf(teks: str) -> str:
    """The letters of a text, however it is set and divided: of `Fathullah, S.T.` `fathullahst`."""
    return "".join(filter(str.isalpha, teks)).casefold()
