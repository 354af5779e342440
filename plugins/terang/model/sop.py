"""SOPs: identity block and flow table (PermenPANRB 35/2012)."""

from terang.model.dasar import Asal, AtauTiada, Kutipan, Model, RefDokumen, RefSop
from terang.scalars import Bilangan, Durasi, Tanggal, Teks, Ya


class BlokPengesahan(Model):
    """The printed signature block: the only place where a NIP may stand."""

    jabatan: Teks
    """Position."""
    nama: Teks | None = None
    """Name as printed."""
    nip: Teks | None = None
    """NIP as printed."""


class LangkahSop(Asal):
    """One row of the flow table."""

    aktivitas: Teks
    """What is done: our own short summary."""
    pelaksana: AtauTiada[tuple[Teks, ...]] = ()
    """Roles that act."""
    kelengkapan: Teks | None = None
    """Inputs, as printed."""
    memakai: tuple[Teks, ...] = ()
    """Documents the activity uses or hands over that the column of inputs does not name."""
    waktu: AtauTiada[Durasi] | None = None
    """Norm of time; `tidak berlaku` where the document prints a dash: no norm, not zero."""
    keluaran: Teks | None = None
    """Output, as printed."""
    keterangan: Teks | None = None
    """Remark."""
    rujukan: tuple[Teks, ...] = ()
    """Numbers of other SOPs named in the step."""


class Sop(Asal):
    """One standard operating procedure."""

    nomor: Teks
    """Number as printed."""
    nama: Teks
    """Name as printed."""
    pembuatan_keputusan: Ya = False
    """`ya` for the general procedure of making administrative decisions (UU 30/2014 Pasal 49)."""
    dokumen: RefDokumen | None = None
    """The document it was read in."""
    tanggal_pembuatan: Tanggal | None = None
    """Made."""
    tanggal_revisi: AtauTiada[Tanggal] | None = None
    """Revised; `tidak berlaku` when it never was."""
    revisi: Bilangan | None = None
    """Number of the revision."""
    tanggal_efektif: Tanggal | None = None
    """In force."""
    disahkan_oleh: BlokPengesahan | None = None
    """Signature block."""
    dasar_hukum: tuple[Kutipan, ...] = ()
    """Legal basis."""
    kualifikasi_pelaksana: tuple[Teks, ...] = ()
    """What staff must know."""
    keterkaitan: tuple[Teks, ...] = ()
    """Related procedures as printed."""
    sop_terkait: tuple[RefSop, ...] = ()
    """Those of them that are in the data."""
    peralatan: tuple[Teks, ...] = ()
    """Equipment."""
    peringatan: Teks | None = None
    """Warning, in our own words."""
    pencatatan: Teks | None = None
    """Recording."""
    pelaksana: tuple[Teks, ...] = ()
    """Columns of roles."""
    langkah: tuple[LangkahSop, ...]
    """Rows."""
