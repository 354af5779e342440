"""The page of one SOP: identity, numbered steps, and the lane table made of the same data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats, links
from terang.derive.waktu import waktu_sop
from terang.scalars import Ketiadaan
from terang.spec import Heading, PageSpec
from terang.store import pilih

if TYPE_CHECKING:
    from terang.model import Sop
    from terang.pages.bingkai import Bingkai
    from terang.store import Entri


def halaman_sop(b: Bingkai, entri: Entri[Sop]) -> PageSpec:
    """One procedure."""
    alamat = links.sop(entri.unit, entri.id)
    unit = b.store.unit[entri.unit]
    sop = entri.isi

    def body() -> str:
        terkait = [b.store.cari("sop", unit.id, ref) for ref in sop.sop_terkait]
        return b.render(
            "sop.html",
            alamat,
            entri=entri,
            sop=sop,
            unit=unit,
            dokumen=b.store.dokumen.get(sop.dokumen) if sop.dokumen else None,
            lajur=lajur(sop),
            tiada_pelaksana=_tiada_pelaksana(sop),
            waktu=waktu_sop(sop.langkah),
            bernomor={e.isi.nomor: e.id for e in unit.sop.values()},
            terkait=[e for e in terkait if e],
        )

    ada_dasar = bool(sop.dasar_hukum or sop.keterkaitan or sop.sop_terkait)
    return PageSpec(
        alamat=alamat,
        judul=sop.nama,
        deskripsi=formats.ringkas(
            f"Prosedur kerja {sop.nomor}, {len(sop.langkah)} langkah. "
            f"{pilih.nama(b.store, unit.id, b.tanggal).nama}."
        ),
        body=body,
        headings=(
            Heading("identitas", "Identitas"),
            Heading("langkah", "Langkah"),
            Heading("tabel-pelaksana", "Tabel pelaksana"),
            *([Heading("dasar", "Dasar dan keterkaitan")] if ada_dasar else []),
            Heading("pengesahan", "Pengesahan"),
            Heading(links.SUMBER, "Sumber"),
        ),
        berkas=entri.berkas,
        **b.tanggal_data(None),
        induk=links.unit(unit.id),
        sebutan=f"Prosedur {sop.nomor}",
    )


def lajur(sop: Sop) -> tuple[str, ...]:
    """The roles that have a column: those the SOP heads its columns with, then others rows name."""
    bernama = [x.pelaksana for x in sop.langkah if not isinstance(x.pelaksana, Ketiadaan)]
    return tuple(dict.fromkeys((*sop.pelaksana, *(p for baris in bernama for p in baris))))


def _tiada_pelaksana(sop: Sop) -> Ketiadaan | None:
    """The kind of nothing that stands in every row, so that it is said once."""
    semua = {x.pelaksana if isinstance(x.pelaksana, Ketiadaan) else None for x in sop.langkah}
    return semua.pop() if len(semua) == 1 else None
