"""Which information a public body owes without being asked: the closed lists of the law, by key.

The words are for readers and our own; keys are those of the data (`ppid/informasi.yml`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from terang.hukum.norma import Norma
from terang.scalars import Tanggal

if TYPE_CHECKING:
    from terang.hukum.norma import Keyakinan

_UU = Tanggal(2010, 4, 30)
_PERKI = Tanggal(2021)
# of this rule only some articles were read; its lists come from rules that copy them
_BERKALA_PERKI = Norma("informasi-berkala", "Perki 1/2021 Pasal 14 dan 15", "V2", _PERKI)
_DAFTAR_PERKI = Norma("daftar-informasi", "Perki 1/2021", "V2", _PERKI)


@dataclass(frozen=True, slots=True)
class KelompokInformasi:
    """A group the law names.

    Attributes:
        id: its key in the data.
        nama: its name for readers.
        sebutan: where it is written.
        keyakinan: how well that was checked.
        butir: what the law divides it into, names by key; empty when it does not.
    """

    id: str
    nama: str
    sebutan: str
    keyakinan: Keyakinan
    butir: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GolonganInformasi:
    """A class of information by when it is told.

    Attributes:
        id: its key in the data.
        nama: its name for readers.
        kapan: when the law wants it told, as a sentence.
        norma: where it is written.
        kelompok: its groups, in the order of the law.
    """

    id: str
    nama: str
    kapan: str
    norma: tuple[Norma, ...]
    kelompok: tuple[KelompokInformasi, ...]


def _semua(norma: Norma, nama: dict[str, str]) -> tuple[KelompokInformasi, ...]:
    return tuple(
        KelompokInformasi(id_, teks, norma.sebutan, norma.keyakinan) for id_, teks in nama.items()
    )


def _berkala(id_: str, judul: str, /, **butir: str) -> KelompokInformasi:
    return KelompokInformasi(
        id_, judul, _BERKALA_PERKI.sebutan, _BERKALA_PERKI.keyakinan, dict(butir)
    )


BERKALA = GolonganInformasi(
    "berkala",
    "Informasi berkala",
    "Diumumkan tanpa diminta, paling sedikit sekali dalam 6 bulan.",
    (Norma("berkala", "UU 14/2008 Pasal 9", "V", _UU), _BERKALA_PERKI),
    (
        _berkala(
            "profil",
            "Profil badan publik",
            alamat="Kedudukan dan alamat lengkap",
            ruang_lingkup="Ruang lingkup kegiatan",
            maksud_tujuan="Maksud dan tujuan",
            tugas_fungsi="Tugas dan fungsi",
            struktur_organisasi="Struktur organisasi",
            gambaran_satuan_kerja="Gambaran umum setiap satuan kerja",
            profil_pejabat="Profil singkat pejabat",
            lhkpn="Laporan harta kekayaan pejabat yang sudah diperiksa",
        ),
        _berkala(
            "program",
            "Program dan kegiatan yang sedang berjalan",
            nama="Nama program dan kegiatan",
            penanggung_jawab="Penanggung jawab dan pelaksana, dengan telepon atau alamatnya",
            target_capaian="Target dan capaian",
            jadwal="Jadwal pelaksanaan",
            anggaran="Sumber dan jumlah anggaran",
            agenda="Agenda penting",
            hak_masyarakat="Hal yang langsung menyangkut hak masyarakat",
            penerimaan_pegawai="Penerimaan calon pegawai atau pejabat",
        ),
        _berkala("kinerja", "Kinerja"),
        _berkala(
            "keuangan",
            "Laporan keuangan",
            realisasi_anggaran="Rencana dan realisasi anggaran",
            neraca="Neraca",
            arus_kas_calk="Arus kas dan catatan atas laporan keuangan",
            daftar_aset="Daftar aset dan investasi",
        ),
        _berkala("akses_informasi", "Ringkasan laporan akses informasi publik"),
        _berkala(
            "peraturan",
            "Peraturan, keputusan, dan kebijakan",
            rancangan="Daftar rancangan dan tahap penyusunannya",
            ditetapkan="Daftar yang sudah ditetapkan",
        ),
        _berkala(
            "prosedur_informasi",
            "Cara memperoleh informasi publik",
            memperoleh="Cara meminta informasi",
            keberatan="Cara mengajukan keberatan",
            sengketa="Cara menyelesaikan sengketa",
            penanggung_jawab="Siapa yang bertanggung jawab dan dapat dihubungi",
        ),
        _berkala("pengaduan_wewenang", "Cara mengadukan penyalahgunaan wewenang"),
        _berkala(
            "pengadaan",
            "Pengadaan barang dan jasa",
            perencanaan="Perencanaan",
            pemilihan="Pemilihan penyedia",
            pelaksanaan="Pelaksanaan",
        ),
        _berkala("kepegawaian", "Ketenagakerjaan atau kepegawaian"),
        _berkala("evakuasi_darurat", "Peringatan dini dan evakuasi keadaan darurat"),
    ),
)
SERTA_MERTA = GolonganInformasi(
    "serta_merta",
    "Informasi serta merta",
    "Diumumkan seketika, tanpa ditunda, karena dapat mengancam hidup orang banyak.",
    (
        Norma("serta-merta", "UU 14/2008 Pasal 10", "V", _UU),
        Norma("tanpa-tunda", "Perki 1/2021 Pasal 25", "V", _PERKI),
        _DAFTAR_PERKI,
    ),
    _semua(
        _DAFTAR_PERKI,
        {
            "bencana_alam": "Bencana alam",
            "bencana_nonalam": "Bencana nonalam, seperti kegagalan industri dan pencemaran",
            "bencana_sosial": "Bencana sosial, seperti kerusuhan dan teror",
            "penyakit_menular": "Penyakit yang dapat menular dan daerah sumbernya",
            "racun_pangan": "Racun pada makanan yang dikonsumsi masyarakat",
            "gangguan_utilitas": "Rencana gangguan layanan umum seperti listrik dan air",
        },
    ),
)


def _uu_11(huruf: str, id_: str, nama: str) -> KelompokInformasi:
    return KelompokInformasi(id_, nama, f"UU 14/2008 Pasal 11 ayat (1) huruf {huruf}", "V")


SETIAP_SAAT = GolonganInformasi(
    "setiap_saat",
    "Informasi setiap saat",
    "Tersedia kapan pun diminta.",
    (Norma("setiap-saat", "UU 14/2008 Pasal 11", "V", _UU), _DAFTAR_PERKI),
    (
        _uu_11("a", "dip", "Daftar Informasi Publik"),
        _uu_11("b", "keputusan_pertimbangan", "Keputusan dan pertimbangannya"),
        _uu_11("c", "kebijakan_pendukung", "Kebijakan dan dokumen pendukungnya"),
        _uu_11("d", "rencana_kerja_proyek", "Rencana kerja proyek dan perkiraan pengeluarannya"),
        _uu_11("e", "perjanjian_pihak_ketiga", "Perjanjian dengan pihak ketiga"),
        _uu_11("f", "pernyataan_pejabat", "Keterangan pejabat dalam pertemuan terbuka"),
        _uu_11("g", "prosedur_kerja_pegawai", "Prosedur kerja pegawai dalam melayani masyarakat"),
        _uu_11("h", "laporan_akses", "Laporan layanan akses informasi publik"),
        *_semua(
            _DAFTAR_PERKI,
            {
                "peraturan": "Peraturan dan keputusan, dengan rancangan dan risalah rapatnya",
                "berkala_lengkap": "Informasi berkala secara lengkap",
                "organisasi_kepegawaian_keuangan": "Organisasi, administrasi, kepegawaian, "
                "dan keuangan",
                "surat_menyurat_pimpinan": "Surat pimpinan atau pejabat dalam tugasnya",
                "perizinan": "Syarat perizinan, izin yang diterbitkan, dan laporan penaatannya",
                "perbendaharaan": "Perbendaharaan atau inventaris",
                "renstra_renja": "Rencana strategis dan rencana kerja",
                "agenda_pimpinan": "Agenda kerja pimpinan",
                "kegiatan_pelayanan_informasi": "Kegiatan layanan informasi: sarana, petugas, "
                "anggaran, dan laporannya",
                "pelanggaran_internal": "Pelanggaran yang ditemukan pengawasan internal",
                "pelanggaran_laporan_masyarakat": "Pelanggaran yang dilaporkan masyarakat",
                "hasil_penelitian": "Daftar dan hasil penelitian",
                "peraturan_disahkan": "Peraturan yang disahkan dan kajian akademiknya",
                "dinyatakan_terbuka": "Informasi lain yang telah dinyatakan terbuka",
                "standar_layanan_informasi": "Standar layanan informasi",
            },
        ),
    ),
)
GOLONGAN = {g.id: g for g in (BERKALA, SERTA_MERTA, SETIAP_SAAT)}
"""By key, in the order of the law."""
