"""`ppid/informasi.yml`: what must be announced, by the keys of the law (not by its letters)."""

from typing import Generic, Literal, TypeVar

from pydantic import Field

from terang.model.dasar import Model
from terang.model.sedia import Penyediaan

K = TypeVar("K")

ButirProfil = Literal[
    "alamat",
    "ruang_lingkup",
    "maksud_tujuan",
    "tugas_fungsi",
    "struktur_organisasi",
    "gambaran_satuan_kerja",
    "profil_pejabat",
    "lhkpn",
]
ButirProgram = Literal[
    "nama",
    "penanggung_jawab",
    "target_capaian",
    "jadwal",
    "anggaran",
    "agenda",
    "hak_masyarakat",
    "penerimaan_pegawai",
]
ButirKeuangan = Literal["realisasi_anggaran", "neraca", "arus_kas_calk", "daftar_aset"]
ButirPeraturan = Literal["rancangan", "ditetapkan"]
ButirProsedur = Literal["memperoleh", "keberatan", "sengketa", "penanggung_jawab"]
ButirPengadaan = Literal["perencanaan", "pemilihan", "pelaksanaan"]
ButirBumn = Literal[
    "identitas",
    "pengurus",
    "laporan_keuangan",
    "penilaian_auditor",
    "remunerasi",
    "penetapan_direksi",
    "kasus_hukum",
    "tata_kelola",
    "efek_utang",
    "penggantian_akuntan",
    "tahun_fiskal",
    "penugasan_pemerintah",
    "pengadaan",
    "lain",
]
ButirParpol = Literal[
    "asas_tujuan",
    "program",
    "kepengurusan",
    "pengelolaan_dana",
    "pengambilan_keputusan",
    "keputusan_kongres",
    "lain",
]
ButirOrmas = Literal[
    "asas_tujuan",
    "program",
    "kepengurusan",
    "pengelolaan_dana",
    "pengambilan_keputusan",
    "keputusan_organisasi",
    "lain",
]


class Kelompok(Penyediaan, Generic[K]):
    """A group the law divides further. Said of the group, it holds for items without their own."""

    butir: dict[K, Penyediaan] = Field(default_factory=dict)
    """Its items by key."""


class Berkala(Model):
    """Information announced at set times (UU 14/2008 Pasal 9, Perki 1/2021 Pasal 14-15)."""

    profil: Kelompok[ButirProfil] | None = None
    """The body."""
    program: Kelompok[ButirProgram] | None = None
    """Running programmes and activities."""
    kinerja: Penyediaan | None = None
    """Performance."""
    keuangan: Kelompok[ButirKeuangan] | None = None
    """Financial reports."""
    akses_informasi: Penyediaan | None = None
    """Summary of the report on giving information."""
    peraturan: Kelompok[ButirPeraturan] | None = None
    """Rules, decisions and policies."""
    prosedur_informasi: Kelompok[ButirProsedur] | None = None
    """How to get information, object and dispute."""
    pengaduan_wewenang: Penyediaan | None = None
    """How to report misuse of authority."""
    pengadaan: Kelompok[ButirPengadaan] | None = None
    """Procurement."""
    kepegawaian: Penyediaan | None = None
    """Staff."""
    evakuasi_darurat: Penyediaan | None = None
    """Early warning and evacuation."""


class SertaMerta(Model):
    """Kinds of danger that are announced at once (UU 14/2008 Pasal 10), and where that happens."""

    bencana_alam: Penyediaan | None = None
    """Natural disaster."""
    bencana_nonalam: Penyediaan | None = None
    """Industrial, nuclear, environmental disaster."""
    bencana_sosial: Penyediaan | None = None
    """Riot, conflict, terror."""
    penyakit_menular: Penyediaan | None = None
    """Contagious disease."""
    racun_pangan: Penyediaan | None = None
    """Poison in food."""
    gangguan_utilitas: Penyediaan | None = None
    """Planned failure of public utilities."""


class SetiapSaat(Model):
    """Information available at any time (UU 14/2008 Pasal 11, Perki 1/2021 Pasal 21)."""

    dip: Penyediaan | None = None
    """List of public information."""
    keputusan_pertimbangan: Penyediaan | None = None
    """Decisions and what was considered."""
    kebijakan_pendukung: Penyediaan | None = None
    """Policies and the documents behind them."""
    rencana_kerja_proyek: Penyediaan | None = None
    """Project plans and yearly spending."""
    prosedur_kerja_pegawai: Penyediaan | None = None
    """How staff work where the public is concerned."""
    laporan_akses: Penyediaan | None = None
    """Report on giving information."""
    peraturan: Penyediaan | None = None
    """Rules with drafts and minutes."""
    berkala_lengkap: Penyediaan | None = None
    """The periodic information whole."""
    organisasi_kepegawaian_keuangan: Penyediaan | None = None
    """Organisation, staff, money."""
    perjanjian_pihak_ketiga: Penyediaan | None = None
    """Agreements with third parties."""
    surat_menyurat_pimpinan: Penyediaan | None = None
    """Letters of heads in office."""
    perizinan: Penyediaan | None = None
    """Licences: conditions, those given, reports."""
    perbendaharaan: Penyediaan | None = None
    """Treasury and inventory."""
    renstra_renja: Penyediaan | None = None
    """Strategic and work plans."""
    agenda_pimpinan: Penyediaan | None = None
    """Agenda of the head."""
    kegiatan_pelayanan_informasi: Penyediaan | None = None
    """How information is given: means, staff, budget."""
    pelanggaran_internal: Penyediaan | None = None
    """Breaches found by internal control."""
    pelanggaran_laporan_masyarakat: Penyediaan | None = None
    """Breaches reported by the public."""
    hasil_penelitian: Penyediaan | None = None
    """Research."""
    peraturan_disahkan: Penyediaan | None = None
    """Adopted rules with their studies."""
    pernyataan_pejabat: Penyediaan | None = None
    """What officials say in open meetings."""
    dinyatakan_terbuka: Penyediaan | None = None
    """What was declared open."""
    standar_layanan_informasi: Penyediaan | None = None
    """Standards of the information service."""


class Khusus(Model):
    """Lists of bodies of a special kind (UU 14/2008 Pasal 14, 15, 16)."""

    bumn: dict[ButirBumn, Penyediaan] = Field(default_factory=dict)
    """State-owned enterprises."""
    parpol: dict[ButirParpol, Penyediaan] = Field(default_factory=dict)
    """Political parties."""
    ormas: dict[ButirOrmas, Penyediaan] = Field(default_factory=dict)
    """Non-governmental bodies."""


class InformasiWajib(Model):
    """A unit's `ppid/informasi.yml`."""

    berkala: Berkala = Field(default_factory=Berkala)
    """Announced at set times."""
    serta_merta: SertaMerta = Field(default_factory=SertaMerta)
    """Announced at once."""
    setiap_saat: SetiapSaat = Field(default_factory=SetiapSaat)
    """Available at any time."""
    khusus: Khusus = Field(default_factory=Khusus)
    """Lists of special bodies."""
