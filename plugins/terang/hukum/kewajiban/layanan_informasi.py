"""Duties of Perki 1/2021: periodic information by group, standards, lists, registers, reports."""

from __future__ import annotations

from terang.hukum.kewajiban.bentuk import BADAN_PUBLIK, PERKI, Kewajiban, Pembuat
from terang.scalars import Tanggal

_b = Pembuat("berkala", BADAN_PUBLIK, PERKI, "informasi", "V2")
_l = Pembuat("layanan-informasi", BADAN_PUBLIK, PERKI, "informasi")
_PASAL = "Perki 1/2021 Pasal 14 dan 15"
_ENAM_BULAN = 6
_PERKI_2010 = Tanggal(2010)


def _kelompok(id_: str, apa: str, kunci: str) -> Kewajiban:
    return _b(id_, apa, _PASAL, f"ppid/informasi berkala.{kunci}", bulan=_ENAM_BULAN)


BERKALA: tuple[Kewajiban, ...] = (
    _kelompok("berkala-profil", "Profil badan diumumkan lengkap.", "profil"),
    _kelompok(
        "berkala-program",
        "Program dan kegiatan yang berjalan diumumkan: penanggung jawab, target, jadwal, anggaran, "
        "agenda, hak masyarakat, dan penerimaan pegawai.",
        "program",
    ),
    _kelompok("berkala-kinerja", "Ringkasan kinerja diumumkan dengan capaiannya.", "kinerja"),
    _kelompok(
        "berkala-keuangan",
        "Ringkasan keuangan diumumkan: realisasi anggaran, neraca, arus kas, daftar aset.",
        "keuangan",
    ),
    _kelompok(
        "berkala-akses-informasi",
        "Ringkasan laporan layanan informasi diumumkan.",
        "akses_informasi",
    ),
    _kelompok(
        "berkala-peraturan",
        "Rancangan peraturan dan peraturan yang ditetapkan diumumkan.",
        "peraturan",
    ),
    _kelompok(
        "berkala-prosedur-informasi",
        "Cara meminta informasi, mengajukan keberatan, dan bersengketa diumumkan, dengan pihak "
        "yang dapat dihubungi.",
        "prosedur_informasi",
    ),
    _kelompok(
        "berkala-pengaduan-wewenang",
        "Cara melaporkan penyalahgunaan wewenang diumumkan.",
        "pengaduan_wewenang",
    ),
    _b(
        "berkala-pengadaan",
        "Pengadaan barang dan jasa diumumkan: perencanaan, pemilihan, pelaksanaan.",
        _PASAL,
        "ppid/informasi berkala.pengadaan",
        "campuran",
        bulan=_ENAM_BULAN,
    ),
    _kelompok("berkala-kepegawaian", "Informasi kepegawaian diumumkan.", "kepegawaian"),
    _kelompok(
        "berkala-evakuasi-darurat",
        "Peringatan dini dan cara evakuasi di setiap kantor diumumkan.",
        "evakuasi_darurat",
    ),
)

LAYANAN_INFORMASI: tuple[Kewajiban, ...] = (
    _l(
        "immediate-info-no-delay",
        "Pengumuman serta merta tidak ditunda, dan memuat kejadian serta cara evakuasinya.",
        "Perki 1/2021 Pasal 25",
        ("pengumuman bahaya", "pengumuman evakuasi"),
        "campuran",
    ),
    _l(
        "seven-info-standards",
        "Tujuh standar layanan informasi ditetapkan dan diumumkan.",
        "Perki 1/2021 Pasal 23 ayat (2) dan (3)",
        "ppid/standar standar",
    ),
    _l(
        "announcement-plain-language",
        "Pengumuman memakai bahasa Indonesia yang baik dan mudah, dengan memperhatikan bahasa "
        "daerah.",
        "Perki 1/2021 Pasal 24 ayat (2)",
        "ppid/profil bahasa_daerah",
        "campuran",
    ),
    _l(
        "announcement-channels",
        "Pengumuman disebarkan lewat papan, laman, media sosial, portal data, atau aplikasi.",
        "Perki 1/2021 Pasal 24 ayat (3)",
        "ppid/profil kanal_pengumuman",
        "campuran",
    ),
    _l(
        "announcement-accessible",
        "Pengumuman dapat diakses penyandang disabilitas: audio, visual, atau braille.",
        "Perki 1/2021 Pasal 24 ayat (4) dan (5)",
        "ppid/profil bentuk_pengumuman",
        "campuran",
    ),
    _l(
        "dip-columns-complete",
        "Setiap baris daftar informasi publik punya semua kolom yang diminta peraturan.",
        "Perki 1/2010, lampiran II; Perki 1/2021, lampiran",
        "ppid/dip daftar",
        keyakinan="V2",
        mulai=_PERKI_2010,
    ),
    _l(
        "dip-updated",
        "Daftar informasi publik ditetapkan dengan keputusan dan dimutakhirkan.",
        "Perki 1/2021 Pasal 23 ayat (2) huruf d",
        ("ppid/dip ketetapan", "ppid/dip dimutakhirkan"),
        ragu="lamanya, setahun, dari kebiasaan",
    ),
    _l(
        "dik-published",
        "Daftar informasi yang dikecualikan diumumkan, dengan dasar, pertimbangan, dan jangka "
        "waktunya.",
        "Perki 1/2021 Pasal 49; UU 14/2008 Pasal 19",
        "ppid/dik daftar",
        keyakinan="V2",
    ),
    _l(
        "register-request-columns",
        "Buku register permohonan mencatat semua kolom yang diminta peraturan.",
        "Perki 1/2010 dan Perki 1/2021, lampiran",
        "ppid/register permohonan",
        keyakinan="V2",
        mulai=_PERKI_2010,
    ),
    _l(
        "register-objection-columns",
        "Register keberatan mencatat semua kolom yang diminta peraturan.",
        "Perki 1/2010 dan Perki 1/2021, lampiran",
        "ppid/register keberatan",
        keyakinan="V2",
        mulai=_PERKI_2010,
    ),
    _l(
        "forms-published",
        "Formulir permohonan dan formulir keberatan disediakan, dengan bantuan bagi yang "
        "berkebutuhan khusus.",
        "Perki 1/2021 Pasal 41 ayat (1) dan (2), lampiran VI dan X",
        "ppid/profil bantuan_khusus",
        keyakinan="V2",
    ),
    _l(
        "ppid-maklumat-contents",
        "Maklumat layanan informasi memuat enam hal.",
        "Perki 1/2021 Pasal 47 ayat (2)",
        "maklumat isi",
    ),
    _l(
        "ppid-maklumat-published",
        "Maklumat layanan informasi diumumkan lewat berbagai saluran dan dapat diakses semua.",
        "Perki 1/2021 Pasal 48",
        ("maklumat kanal", "maklumat bentuk"),
        "campuran",
    ),
    _l(
        "request-completeness-check",
        "Kelengkapan permintaan diperiksa dalam 3 hari kerja.",
        "Praktik Perki 1/2021; pasalnya belum diperiksa",
        "ppid/laporan lama_periksa",
        keyakinan="V2",
    ),
    _l(
        "ppid-annual-report-exists",
        "Laporan layanan informasi tahun lalu tersedia paling lambat 31 Maret.",
        "Perki 1/2021 Pasal 56",
        ("ppid/laporan judul", "ppid/laporan dipublikasikan"),
        keyakinan="V2",
        bulan=12,
    ),
    _l(
        "ppid-annual-report-contents",
        "Laporan layanan informasi memuat semua bagiannya.",
        "Perki 1/2021 Pasal 56; Perki 1/2010 Pasal 36",
        (
            "ppid/laporan kebijakan",
            "ppid/laporan petugas",
            "ppid/laporan tabel",
            "ppid/laporan sengketa",
            "ppid/laporan kendala",
            "ppid/laporan rekomendasi",
        ),
        keyakinan="V2",
        mulai=_PERKI_2010,
        bulan=12,
    ),
    _l(
        "ppid-annual-report-sent",
        "Salinan laporan layanan informasi dikirim ke Komisi Informasi.",
        "Perki 1/2021 Pasal 56; Perki 1/2010 Pasal 36",
        ("atestasi pernyataan", "ppid/laporan dikirim_ke_komisi"),
        "atestasi",
        keyakinan="V2",
        mulai=_PERKI_2010,
        bulan=12,
    ),
    _l(
        "ppid-annual-report-summary",
        "Laporan layanan informasi punya ringkasan.",
        "Perki 1/2010 Pasal 36 ayat (3); informasi berkala tentang akses informasi",
        "ppid/laporan judul",
        keyakinan="M",
        mulai=_PERKI_2010,
        bulan=12,
    ),
)
