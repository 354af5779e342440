"""What every page is made from: the store, the findings, the templates, the build date."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from terang import links
from terang.pages.catatan import Catatan
from terang.render import environment
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    import jinja2

    from terang.model.dasar import Sumber
    from terang.scalars import Tanggal
    from terang.store import Muatan, Store


@dataclass(frozen=True, slots=True)
class Bingkai:
    """Shared by all pages of one build."""

    store: Store
    catatan: Catatan
    env: jinja2.Environment
    tanggal: date

    @classmethod
    def dari(cls, muatan: Muatan) -> Bingkai:
        """Prepare the pages of a loaded site.

        Raises:
            ValueError: the load has no store.
        """
        if muatan.store is None:
            raise ValueError("no store")
        return cls(muatan.store, Catatan(muatan.diagnostics), environment(), muatan.tanggal)

    def body(self, templat: str, halaman: str, /, **isi: Any) -> Callable[[], str]:
        """Return the function that renders `templat` for the page at address `halaman`."""

        def render() -> str:
            kutip = Kutip(self)
            return self.env.get_template(templat).render(
                ke=partial(links.relatif, halaman),
                links=links,
                store=self.store,
                nomor=kutip.nomor,
                sumber_dikutip=kutip.semua,
                catatan=self.catatan,
                tanggal_bangun=self.tanggal,
                **isi,
            )

        return render

    def dokumen(self, id_: str) -> str:
        """Name of a document as readers see it: kind and number, else its title."""
        isi = self.store.dokumen[id_].isi
        nomor = isi.nomor.nilai if isi.nomor else None
        bernomor = nomor is not None and not isinstance(nomor, Ketiadaan)
        return f"{isi.jenis.capitalize()} {nomor}, {isi.judul}" if bernomor else isi.judul

    def diperbarui(self, diperiksa: Tanggal | None) -> str:
        """ISO date of a page's data: when it was checked, else the build date."""
        return (diperiksa.akhir if diperiksa else self.tanggal).isoformat()


class Kutip:
    """Numbers the sources a page cites, in the order in which it first cites them."""

    def __init__(self, bingkai: Bingkai) -> None:
        self._bingkai = bingkai
        self._nomor: dict[tuple[str, str], int] = {}

    def nomor(self, sumber: Sumber) -> int:
        """The number of a source on this page."""
        return self._nomor.setdefault((sumber.dokumen, sumber.tempat or ""), len(self._nomor) + 1)

    def semua(self) -> list[tuple[str, list[tuple[int, str]]]]:
        """The sources cited so far: each document with its numbers and places."""
        per_dokumen: dict[str, list[tuple[int, str]]] = {}
        for (dokumen, tempat), nomor in self._nomor.items():
            per_dokumen.setdefault(dokumen, []).append((nomor, tempat))
        return [(self._bingkai.dokumen(d), kutipan) for d, kutipan in per_dokumen.items()]
