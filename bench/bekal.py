"""What the services and instruments of one unit may refer to."""

from __future__ import annotations

from dataclasses import dataclass

KANAL_PENGADUAN = ("telepon", "whatsapp", "surel", "kotak-pengaduan", "lapor")


@dataclass(frozen=True, slots=True)
class Sumber:
    """A place in a document, below which components are numbered."""

    dokumen: str
    tempat: str

    def komponen(self, nomor: int) -> dict[str, str]:
        return {"sumber": f"{self.dokumen}, {self.tempat}, komponen {nomor}"}


@dataclass(frozen=True, slots=True)
class Instrumen:
    """A decree that services are written in, and its document."""

    id: str
    dokumen: str


@dataclass(frozen=True, slots=True)
class Bekal:
    """What a service may refer to: its instruments, tariffs, desks and regulations.

    `sendiri`: every service states all of its components itself, the instrument none.
    """

    benih: int
    unit: str
    instrumen: tuple[Instrumen, ...]
    tarif: tuple[str, ...]
    loket: tuple[str, ...]
    peraturan: tuple[str, ...]
    jabatan: tuple[str, ...]
    sendiri: bool

    @property
    def dokumen(self) -> str:
        """The document of everything that is not in a service."""
        return self.instrumen[0].dokumen

    def milik(self, nomor: int) -> Instrumen:
        """The instrument of the service with this number."""
        return self.instrumen[nomor % len(self.instrumen)]
