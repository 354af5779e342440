"""What the judgement of a duty is made of: parts with their evidence, and the verdict on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from terang.diagnostics import Place
    from terang.hukum.kewajiban import Kewajiban
    from terang.model import Atestasi
    from terang.store import Entri

Status = Literal["terpenuhi", "sebagian", "belum", "perlu atestasi", "tidak berlaku"]
STATUS: tuple[Status, ...] = ("terpenuhi", "sebagian", "belum", "perlu atestasi", "tidak berlaku")


class Bukti(NamedTuple):
    """A piece of evidence.

    Attributes:
        alamat: the page with its anchor, relative to the site, or an address elsewhere.
        tempat: the datum.
        tampak: words that stand at that anchor.
        penguasa: the office that holds it, where the data say so.
    """

    alamat: str
    tempat: Place
    tampak: str
    penguasa: str = ""


class Bagian(NamedTuple):
    """One part of what a duty asks for.

    Attributes:
        nama: what is asked for.
        bukti: what there is of it.
        kurang: what is wrong with it, or "" when it is met.
        perbaikan: how to mend it; without one, where the duty's evidence is entered.
        tempat: the datum that is wrong, when there is one.
        sampai: until when it holds, where it ages.
    """

    nama: str
    bukti: tuple[Bukti, ...] = ()
    kurang: str = ""
    perbaikan: str = ""
    tempat: Place | None = None
    sampai: date | None = None


class Hasil(NamedTuple):
    """What a check says: the parts asked for, or why there is nothing to ask.

    Attributes:
        bagian: the parts.
        nihil: why there are none.
        bebas: whether the duty is another body's; `nihil` says whose.
    """

    bagian: tuple[Bagian, ...] = ()
    nihil: str = ""
    bebas: bool = False


@dataclass(frozen=True, slots=True)
class Putusan:
    """The verdict on one duty of one unit.

    Attributes:
        kewajiban: the duty.
        unit: id of the unit.
        status: the verdict.
        bagian: parts asked for.
        alasan: why, in words.
        tenggat: until when it holds, or None.
        atestasi: what an office confirmed, if it did.
        penanggung_jawab: office in charge, or "" when the data name none.
    """

    kewajiban: Kewajiban
    unit: str
    status: Status
    bagian: tuple[Bagian, ...]
    alasan: str
    tenggat: date | None = None
    atestasi: Entri[Atestasi] | None = None
    penanggung_jawab: str = ""

    @property
    def bukti(self) -> tuple[Bukti, ...]:
        """All evidence, part by part."""
        return tuple(b for bagian in self.bagian for b in bagian.bukti)

    @property
    def kurang(self) -> tuple[Bagian, ...]:
        """The parts that are not met."""
        return tuple(b for b in self.bagian if b.kurang)

    @property
    def ada(self) -> int:
        """How many parts are met."""
        return len(self.bagian) - len(self.kurang)
