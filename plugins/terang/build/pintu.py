"""The last look at a site, between the line that made it and the host that publishes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang.derive.izin import izin
from terang.diagnostics import output
from terang.gerbang import Izin, Penjaga, laporkan
from terang.gerbang.ingatan import Ingatan

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from terang.gerbang import Hasil
    from terang.store import Muatan


class Gerbang:
    """The last look at a site: every artefact goes through here before it is published."""

    def __init__(self, muatan: Muatan, ingatan: Path | None = None) -> None:
        """Learn what may appear.

        Args:
            muatan: whose data declare it; without a store nothing is declared.
            ingatan: a file that remembers papers found clean, or None.
        """
        self._muatan = muatan
        self._ingatan = Ingatan(ingatan)
        boleh = izin(muatan.store) if muatan.store else Izin()
        self._penjaga = Penjaga(boleh, self._ingatan.baca())

    def lihat(self, alamat: str, isi: bytes) -> None:
        """Look at one artefact."""
        self._penjaga.lihat(alamat, isi)

    def lain(self, berkas: Iterable[tuple[str, bytes]]) -> Hasil:
        """Look at many as another gate would, for another process; `terima` takes the result."""
        return self._penjaga.kembar().semua(berkas)

    def terima(self, hasil: Hasil) -> None:
        """Take in what another process saw."""
        self._penjaga.terima(hasil)

    def laporan(self) -> str:
        """All that must not be published, as text for the officer; "" when there is nothing."""
        bocor, bersih = self._penjaga.hasil()
        self._ingatan.simpan(bersih)
        if not bocor:
            return ""
        sumber = self._muatan.sumber
        data = ((nama, sumber(nama) or b"") for nama in self._muatan.berkas())
        keluhan = laporkan(bocor, data)
        # no excerpts: they would print what must not be seen
        return output.render(keluhan, lambda _nama: None, "teks")
