"""Words for generated projects. Out: stocks of Indonesian words and phrases drawn from seeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random


def _kata(teks: str) -> tuple[str, ...]:
    return tuple(teks.split("|"))


BIDANG = _kata(
    "Kesehatan|Pendidikan|Perhubungan|Perikanan|Pertanian|Peternakan|Kehutanan|"
    "Pariwisata|Ketenagakerjaan|Lingkungan Hidup|Pekerjaan Umum|Tata Ruang|Perdagangan|"
    "Perindustrian|Kependudukan|Pencatatan Sipil|Arsip dan Perpustakaan|"
    "Pemuda dan Olahraga|Sosial|Ketahanan Pangan|Penanaman Modal|Kominfo|Statistik|"
    "Kebudayaan|Pertanahan|Perumahan|Metrologi|Karantina|Laboratorium|Permuseuman|"
    "Pelabuhan|Penanggulangan Bencana"
)
LEMBAGA = ("Dinas", "Balai", "Kantor", "Badan", "Pusat Layanan", "Unit Pelaksana Teknis")
JENIS_LAYANAN = _kata(
    "Izin|Rekomendasi|Surat Keterangan|Kartu|Sertifikat|Legalisasi|Konsultasi|"
    "Pelatihan|Pengujian|Pendaftaran|Perpanjangan|Pencabutan|Penerbitan|Peminjaman|"
    "Kalibrasi|Verifikasi|Pengesahan|Sewa|Pemeriksaan|Pendampingan|Pengukuran|"
    "Penelitian"
)
OBYEK = _kata(
    "Usaha Warung|Bangunan Gedung|Reklame|Kapal Penangkap|Tambak|Bengkel|Apotek|"
    "Klinik|Bidan|Perawat|Sekolah Dasar|Taman Bacaan|Lahan Sawah|Ternak Sapi|"
    "Susu Segar|Benih Padi|Pupuk|Traktor|Air Limbah|Air Minum|Tera Timbangan|"
    "Meter Taksi|Angkutan Kota|Trayek Bus|Parkir|Pasar Rakyat|Gudang|Ekspor Kopi|"
    "Impor Mesin|Batik Tulis|Mebel Rotan|Sepatu Kulit|Garam|Kayu Olahan|Hutan Rakyat|"
    "Wisata Pantai|Pemandu Gunung|Museum|Arsip Keluarga|Akta Lahir|Akta Kawin|"
    "Pindah Datang|Kartu Keluarga|Disabilitas|Lansia|Beasiswa|Magang|Tenaga Asing|"
    "Serikat Pekerja|Rumah Susun|Sanitasi|Irigasi|Jembatan Desa|Galian Pipa|"
    "Menara Seluler|Radio Komunitas|Data Spasial|Survei Lapangan|Cagar Budaya|"
    "Sanggar Tari|Peta Tanah|Makam|Pohon Tepi Jalan|Sampah Organik|Kualitas Udara|"
    "Kebisingan|Laboratorium Pangan|Jamu|Halal|Depot Air|Katering|Kolam Renang|"
    "Hotel Melati|Homestay|Kafe|Pertunjukan|Film|Penerbitan Buku|Bantuan Hukum|"
    "Alat Berat|Listrik Desa|Biogas|Panel Surya|Perahu Wisata|Dermaga|Keramba|Udang"
)
SIFAT = _kata(
    "Baru|Lanjutan|Perorangan|Badan Usaha|Skala Kecil|Skala Besar|Sementara|Tetap|"
    "Terpadu|Keliling|Daring|Mandiri|Kolektif|Khusus|Dipercepat|Berkala|Tahunan|"
    "Musiman|Lintas Daerah|Pesisir|Pedesaan|Perkotaan|Kawasan Industri|Wilayah Hulu"
)
PELAKU = _kata(
    "Petugas loket|Pemeriksa berkas|Kepala seksi|Analis lapangan|Penguji|"
    "Bendahara penerimaan|Pengelola arsip|Pejabat penilai|Operator sistem|Koordinator tim"
)
KERJA = _kata(
    "menerima|memeriksa|mencatat|mengunggah|menandatangani|menyerahkan|menimbang|"
    "menguji|menghitung|menelaah|mengirim|menyimpan|mencetak|memanggil|menjadwalkan|"
    "meninjau|membandingkan|menyusun|melengkapi|mengesahkan|memindai|mengambil|"
    "menilai|menjelaskan|mengembalikan|membukukan|menetapkan|membagikan|merapikan|"
    "menyiapkan"
)
BENDA = _kata(
    "berkas|formulir|bukti setor|denah|gambar teknik|contoh uji|laporan|jadwal|"
    "undangan|peta|kuitansi|nomor antrean|daftar hadir|surat tugas|berita acara|"
    "foto lokasi|label|hasil ukur|buku register|salinan akta|surat kuasa|rencana kerja|"
    "catatan lapangan|surat pernyataan|neraca|daftar alat|kartu kendali|lembar periksa|"
    "cap dinas|arsip digital|bahan ajar|segel|rekening koran|nota dinas|tanda terima|"
    "naskah|sampel air|sampel tanah|rekap bulanan|kode bayar"
)
KETERANGAN = _kata(
    "di ruang tunggu|pada hari yang sama|lewat aplikasi|bersama pemohon|"
    "menurut urutan antrean|di laboratorium|dalam dua rangkap|sesuai lokasi usaha|"
    "dengan alat yang sudah ditera|di kantor kecamatan|untuk arsip unit|tanpa perantara|"
    "sebelum loket tutup|di meja informasi|setelah dihubungi petugas|secara lengkap|"
    "atas nama pemohon|dengan bahasa yang mudah|di lapangan|pada jam pelayanan|"
    "lewat surel resmi|menurut daftar periksa"
)
SYARAT_DOKUMEN = _kata(
    "Kartu tanda penduduk|Kartu keluarga|Nomor induk berusaha|Akta pendirian|"
    "Bukti kepemilikan|Surat sewa tempat|Pasfoto berwarna|Rencana tapak|"
    "Hasil uji terakhir|Daftar tenaga kerja|Surat pengantar desa|Bukti lunas retribusi|"
    "Dokumen lingkungan|Ijazah terakhir|Buku nikah|Sertifikat keahlian|Surat sehat|"
    "Peta lokasi|Proposal kegiatan|Contoh produk|Faktur pembelian"
)
SARANA = _kata(
    "Loket layanan|Ruang tunggu|Komputer|Mesin antrean|Printer|Meja informasi|"
    "Kursi roda|Ruang laktasi|Toilet|Tempat parkir|Jaringan internet|Papan informasi|"
    "Kotak saran|Alat pemadam api|Jalur landai|Pojok bermain|Musala|Air minum|"
    "Timbangan|Kendaraan dinas|Genset|Kamera pemantau|Lemari arsip|Pengeras suara|"
    "Buku tamu"
)
KAWASAN = _kata(
    "Suka|Tanjung|Muara|Karang|Banjar|Sido|Wono|Rejo|Kali|Batu|Rawa|Pulo|Teluk|"
    "Ujung|Sungai|Bukit|Padang|Lubuk|Gunung|Cipta|Mekar|Harapan|Sri|Margo|Tirta|"
    "Jati|Randu|Kebon|Pasir|Candi"
)
UJUNG = _kata(
    "maju|sari|jaya|mulyo|agung|indah|raya|makmur|rejo|asri|baru|lama|tengah|"
    "kencana|murni|wangi|abadi|utama|damai|harjo|luhur|permai|rahayu|santosa|"
    "timur|barat|utara|selatan|emas|hijau"
)
GOLONGAN = _kata(
    "Warga|Pelaku usaha mikro|Koperasi|Petani|Nelayan|Pelajar|Pekerja|Yayasan|"
    "Badan usaha|Peneliti|Pengrajin|Pemerintah desa|Orang tua|Pemilik kapal|"
    "Pengelola wisata"
)


def tempat(acak: Random) -> str:
    """Name of a made-up place."""
    return acak.choice(KAWASAN) + acak.choice(UJUNG)


def ungkap(acak: Random) -> str:
    """A phrase of one action, without subject or full stop."""
    kerja, benda = acak.choice(KERJA), acak.choice(BENDA)
    return f"{kerja} {benda} {acak.choice(KETERANGAN)}"


def kalimat(acak: Random) -> str:
    """A short sentence, now and then with a place or a second action."""
    awal = f"{acak.choice(PELAKU)} {ungkap(acak)}"
    lempar = acak.random()
    if lempar < 0.25:
        return f"{awal}, lalu {ungkap(acak)}."
    return f"{awal} {tempat(acak)}." if lempar < 0.35 else f"{awal}."


def slug(nama: str) -> str:
    """The id of a name."""
    return "-".join(nama.lower().split())
