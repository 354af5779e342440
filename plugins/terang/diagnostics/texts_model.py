"""What the model says (`M..`): data that can be read but does not fit its meaning."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from terang.diagnostics.texts import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

_TWO_WAYS = "Warga dapat membacanya lain dari yang dimaksud, dan janji yang keliru tetap mengikat."
_SORTED = "Nilai yang tidak terbaca tidak dapat dihitung, diurutkan, atau dibandingkan."
_NOWHERE = "Tautan di halaman akan menuju ke tempat yang tidak ada."
_NOTHING = (
    "Kosongkan bila belum diisi, atau tulis salah satu: tidak berlaku, tidak ada data, tidak "
    "diukur, tidak dilaporkan, tidak terbaca. Tulis nihil bila nilainya memang nol."
)

MODEL: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "M01": Text(
            "Kunci '{kunci}' tidak dikenal di sini.",
            "Isian dengan kunci yang tidak dikenal tidak akan tampil di halaman mana pun.",
            "Perbaiki ejaan kuncinya, atau hapus bila tidak dipakai.",
        ),
        "M02": Text(
            "Kunci '{kunci}' wajib diisi.",
            "Tanpa isian ini halaman tidak dapat dibuat atau tidak dapat dipahami.",
            "Tambahkan baris '{kunci}: …' di sini.",
        ),
        "M03": Text(
            "'{isi}' bukan bilangan bulat.",
            _SORTED,
            "Tulis angka saja, misalnya {contoh}.",
        ),
        "M04": Text(
            "Bilangan '{isi}' bermakna ganda: dapat dibaca {satu} atau {dua}.",
            _TWO_WAYS,
            "Tulis '{satu}' bila maksudnya pecahan, atau '{dua}' bila maksudnya bilangan bulat.",
        ),
        "M05": Text(
            "'{isi}' bukan tanggal yang sah.",
            _SORTED,
            "Tulis tahun-bulan-hari, misalnya 2026-04-19, dan pastikan tanggalnya ada di kalender.",
        ),
        "M06": Text(
            "'{isi}' bukan pukul yang sah.",
            "Warga datang menurut jam ini.",
            "Tulis jam dan menit dengan titik, misalnya 08.00, tanpa 'Pukul' dan 'WIB'.",
        ),
        "M07": Text(
            "Rentang jam '{isi}' bermakna ganda: dapat dibaca {satu} atau {dua}.",
            "Warga datang menurut jam ini.",
            "Bila istirahat, tulis buka: dan tutup: dengan pukulnya, lalu istirahat: dengan "
            "rentangnya. Bila memang dua sesi, tulis sesi: sebagai daftar.",
        ),
        "M08": Text(
            "Lama waktu '{isi}' tidak terbaca.",
            "Jangka waktu adalah janji; tenggatnya dihitung dari sini.",
            "Tulis angka dan satuannya, misalnya 3 hari kerja, 4-10 hari kerja, paling lama 14 "
            "hari, 15 menit, atau 1 bulan.",
        ),
        "M09": Text(
            "'{isi}' bukan persen yang sah.",
            _SORTED,
            "Tulis angka dengan koma desimal, misalnya 87,5 atau 87,5%.",
        ),
        "M10": Text(
            "'{isi}' bukan nomor telepon yang sah.",
            "Tautan telepon di ponsel akan menghubungi nomor yang salah atau tidak bekerja.",
            "Tulis kode wilayah dan nomor lengkap, misalnya (0761) 21234 atau +62 812 3456 7890. "
            "Nomor pendek hanya yang berlaku di seluruh Indonesia, misalnya 110, 14045, atau "
            "1500123.",
        ),
        "M11": Text(
            "'{isi}' bukan pilihan yang dikenal.",
            "Nilai di luar pilihan tidak dapat dikelompokkan atau dicari.",
            "Pilih salah satu: {pilihan}.",
        ),
        "M12": Text(
            "Isian ini harus berupa daftar.",
            "Bagian ini dapat memuat lebih dari satu butir, dan tiap butir ditampilkan sendiri.",
            "Tulis tiap butir di baris baru, diawali '- '.",
        ),
        "M13": Text(
            "Isian ini harus berupa kelompok 'kunci: nilai'.",
            "Tanpa nama kunci tidak diketahui arti tiap nilai.",
            "Tulis tiap isian di baris baru di bawah kuncinya dan jorokkan, misalnya jumlah: "
            "50.000 di bawah tarif.",
        ),
        "M14": Text(
            "Isian ini harus berupa satu nilai: {harapan}.",
            "Daftar atau kelompok isian tidak punya tempat di sini.",
            "Tulis satu nilai saja sesudah titik dua.",
        ),
        "M15": Text(
            "'{isi}' tidak diterima sebagai tarif, karena tidak mengatakan sebabnya.",
            "Gratis menurut aturan, tidak dipungut, dibiayai penyelenggara, dan belum ada data "
            "berbeda bagi warga.",
            "Pada butir tarif, tulis gratis: menurut aturan (sebut peraturannya di dasar:), "
            "gratis: tidak dipungut, gratis: dibiayai penyelenggara, atau gratis: tercetak bila "
            "dokumen tidak menyebut sebabnya. Belum ada datanya? Tulis biaya: tidak ada data.",
        ),
        "M16": Text(
            "Isian ini harus ditulis dalam tepat satu bentuk; yang tertulis: {ada}.",
            "Dua bentuk dapat bertentangan, dan tanpa satu pun tidak ada yang dapat ditampilkan.",
            "Pilih salah satu: {pilihan}. Bila memang ada beberapa, tulis masing-masing sebagai "
            "butir sendiri.",
        ),
        "M17": Text(
            "'{isi}' bukan tautan yang diterima.",
            "Tautan jenis lain dapat menjalankan program di peramban warga.",
            "Pakai alamat web yang diawali https:// atau http://, tanpa spasi, misalnya "
            "https://contoh.go.id/layanan.",
        ),
        "M18": Text(
            "Tanda '{isi}' tidak dipakai untuk menyatakan kosong.",
            "Belum diisi, tidak berlaku, dan nol adalah tiga hal berbeda bagi pembaca; tanda ini "
            "tidak mengatakan yang mana.",
            _NOTHING,
        ),
        "M19": Text(
            "'{isi}' bukan pengenal yang sah.",
            "Pengenal menjadi bagian dari alamat halaman.",
            "Pakai huruf kecil, angka, dan tanda hubung, misalnya izin-usaha.",
        ),
        "M20": Text(
            "Rentang ini terbalik atau kosong: mulai {mulai}, sampai {sampai}.",
            "Tidak ada hari, jam, atau jumlah yang berada di dalam rentang seperti ini.",
            "Periksa keduanya; mungkin tertukar.",
        ),
        "M22": Text(
            "Isian ini tampak seperti {jenis}.",
            "Nomor itu data pribadi; sekali terbit di situs, ia tidak dapat ditarik kembali.",
            "Hapus nomor itu; cukup nama dan jabatan. NIP hanya boleh di blok pengesahan SOP: "
            "disahkan_oleh, kunci nip.",
        ),
        "M23": Text(
            "Isian ini melebihi batas {batas}.",
            "Isian sebesar ini hampir selalu salah ketik atau salah tempel.",
            "Periksa isinya; ringkas, atau pindahkan ke dokumen sendiri.",
        ),
        "M24": Text(
            "'{isi}' tidak dapat dipakai di sini.",
            "Keterangan ketiadaan hanya berlaku untuk data faktual, bukan untuk pilihan, nama, "
            "atau pengenal.",
            "Isi nilai sebenarnya, atau hapus barisnya bila belum diketahui.",
        ),
        "M25": Text(
            "Nilai '{isi}' negatif.",
            "Jumlah, tarif, dan lama waktu tidak mungkin kurang dari nol.",
            "Hapus tanda minus, atau periksa hitungannya. Bila dokumen mencetaknya demikian, tulis "
            "`nilai: tidak ada data` dan `cetak: '{isi}'`; yang tercetak tetap tampil.",
        ),
        "M26": Text(
            "'{isi}' bukan alamat surel yang sah.",
            "Surat warga tidak akan sampai.",
            "Tulis nama@domain, misalnya layanan@contoh.go.id.",
        ),
        "M27": Text(
            "Tidak ada {jenis} dengan pengenal '{rujukan}'.",
            _NOWHERE,
            "Periksa ejaannya, atau buat dulu data yang dirujuk. Yang ada: {pilihan}.",
        ),
        "M28": Text(
            "Berkas atau folder '{nama}' tidak dikenal.",
            "Berkas yang tidak dikenal tidak dibaca, sehingga isinya tidak akan terbit.",
            "Perbaiki namanya (berkas data berakhiran .yml), atau pindahkan ke luar folder data.",
        ),
        "M29": Text(
            "Tautan simbolik '{nama}' menunjuk ke luar folder data atau ke sebuah folder.",
            "Isi dari tempat lain dapat ikut terbit tanpa disadari, jadi tautan ini tidak diikuti.",
            "Salin berkas atau foldernya ke dalam folder data, lalu hapus tautannya.",
        ),
        "M30": Text(
            "Unit induk berputar kembali ke dirinya sendiri: {putaran}.",
            "Tidak dapat ditentukan dari unit mana isian yang diwariskan berasal.",
            "Hapus atau ganti induk di salah satu profil itu.",
        ),
        "M31": Text(
            "Berkas '{nama}' wajib ada, tetapi tidak ditemukan.",
            "Tanpa berkas ini situs tidak dapat dibuat.",
            "Buat berkas itu; perintah 'terang baru' memberi contohnya.",
        ),
        "M32": Text(
            "Istirahat {isi} tidak berada di antara jam buka dan jam tutup.",
            "Warga datang menurut jam ini.",
            "Periksa pukulnya. Bila jam ditulis sebagai sesi, hapus istirahat: jeda di antara dua "
            "sesi sudah mengatakannya.",
        ),
        "M33": Text(
            "'{nama}' ditulis di dua tempat; yang lain ada di {berkas}.",
            "Tidak dapat diketahui mana yang berlaku.",
            "Pilih satu tempat dan hapus yang lain.",
        ),
        "M35": Text(
            "Berkas atau folder '{nama}' tidak dapat dibuka.",
            "Isinya tidak terbit, dan yang merujuk kepadanya tidak dapat diperiksa.",
            "Periksa izin bacanya; folder juga memerlukan izin masuk. Bila berupa tautan simbolik, "
            "periksa tujuannya, atau ganti dengan salinan berkasnya.",
        ),
        "M36": Text(
            "Isian ini hanya berisi spasi.",
            "Di halaman, isian seperti ini tampil sebagai tempat kosong.",
            "Isi nilainya, atau hapus spasi dan tanda kutipnya bila memang belum diisi.",
        ),
        "M37": Text(
            "'{isi}' bukan bilangan.",
            _SORTED,
            "Tulis angka saja, dengan koma untuk pecahan, misalnya 2,5 atau 1234.",
        ),
        "M38": Text(
            "Keputusan ini hanya punya {jumlah} cabang.",
            "Keputusan punya sedikitnya dua jalan; warga perlu tahu apa yang terjadi pada tiap "
            "jawaban.",
            "Tambahkan cabang untuk jawaban yang lain, atau hapus keputusan itu.",
        ),
        "M39": Text(
            "'{kunci}' terbaca sebagai kunci tersendiri.",
            "Di dalam kurung, koma memisahkan isian; angka seperti 2,5 terpotong menjadi 2.",
            'Apit angka berkoma dengan tanda kutip, misalnya besar: "2,5", atau tulis isiannya '
            "tanpa kurung, satu baris satu kunci.",
        ),
        "M40": Text(
            "Angka {angka} dan kata '{kata}' tidak menyebut bilangan yang sama.",
            _TWO_WAYS,
            "Periksa ke dokumen, lalu tulis angka yang benar saja, tanpa kata di dalam kurung. "
            "Bila dokumen memang mencetak keduanya berbeda, salin cetakannya ke cetak:.",
        ),
        "M41": Text(
            "'{isi}' bukan rentang jam yang sah.",
            "Warga datang menurut jam ini.",
            "Tulis satu rentang per butir, misalnya - 08.00-12.00, tanpa 'Pukul' dan 'WIB'. Ada "
            "istirahat? Pakai buka:, tutup:, istirahat:.",
        ),
        "M42": Text(
            "Berkas '{nama}' berakhiran .txt, sehingga tidak dibaca sebagai data.",
            "Berkas yang tidak dibaca tidak terbit.",
            "Hapus akhiran .txt sehingga namanya menjadi {jadi}. Di Windows, tampilkan dulu "
            "ekstensi nama file (Penjelajah File, Tampilan).",
        ),
        "M43": Text(
            "Berkas '{nama}' tidak berada di foldernya; isinya tampak seperti {jenis}.",
            "Folder menentukan jenis data, sehingga berkas ini tidak dibaca dan tidak akan terbit.",
            "Pindahkan ke folder {folder}/.",
        ),
        "M44": Text(
            "'{isi}' adalah nama peraturan, bukan kuncinya.",
            "Peraturan ditulis lengkap satu kali di data/peraturan.yml, lalu dirujuk dengan "
            "kuncinya.",
            "Daftarkan peraturan itu di data/peraturan.yml bila belum ada, lalu tulis kuncinya di "
            "sini, misalnya {kunci}.",
        ),
        "M45": Text(
            "Ada titik dua di dalam butir '{isi}'.",
            "Titik dua diikuti spasi berarti 'kunci: nilai', sehingga butir ini tidak terbaca "
            "sebagai teks.",
            "Apit seluruh butir dengan tanda kutip.",
        ),
        "M46": Text(
            "Kunci '{kunci}' ditulis dengan huruf besar.",
            "Kunci ditulis dengan huruf kecil; dengan huruf besar ia tidak dikenal, dan isinya "
            "tidak akan tampil.",
            "Tulis {jadi}: dengan huruf kecil.",
        ),
        "M47": Text(
            "Jumlah '{isi}' tidak dapat berdiri sendiri di biaya.",
            "Tarif punya bentuk, satuan, dan dasar; jumlah saja tidak mengatakannya.",
            "Tulis - jumlah: {isi} di bawah biaya:, dan sebut peraturannya di dasar:.",
        ),
        "M48": Text(
            "Tahun {isi} tidak mungkin untuk peraturan ini.",
            "Warga mencari peraturan menurut tahunnya.",
            "Periksa tahunnya dan tulis empat angka, misalnya 2009; paling awal {awal}.",
        ),
        "M49": Text(
            "Alamat situs '{isi}' tidak diawali https://.",
            "Tanpa https, isi halaman dapat diubah orang lain di tengah jalan sebelum sampai ke "
            "warga.",
            "Tulis alamat yang diawali https://, misalnya https://contoh.go.id/.",
        ),
        "M50": Text(
            "Lama waktu '{isi}' nol.",
            "Tidak ada janji yang selesai dalam nol waktu, dan tenggat tidak dapat dihitung "
            "darinya.",
            "Periksa ke dokumen. Bila singkat, tulis satuan yang lebih kecil, misalnya 15 menit; "
            "bila tidak disebut, tulis tidak ada data.",
        ),
        "M51": Text(
            "Tanggal bangun '{isi}' tidak dapat dipakai.",
            "Tanggal ini tercatat di setiap berkas situs, dan catatan itu hanya mengenal tahun "
            "{awal} sampai {akhir}.",
            "Periksa tahunnya, misalnya 2026-11-20, atau hapus baris ini supaya tanggal hari ini "
            "yang dipakai.",
        ),
        "M52": Text(
            "Pengumuman ini tidak punya akhir; kunci '{kunci}' wajib diisi.",
            "Pengumuman tanpa akhir tetap terpampang setelah tidak benar lagi, dan warga batal "
            "datang karenanya.",
            "Isi hari terakhirnya, misalnya {kunci}: 2026-12-31. Bila akhirnya belum diketahui, "
            "isi hari pengumuman ini harus ditinjau lagi, dan tambahkan sampai_pemberitahuan: ya.",
        ),
        "M53": Text(
            "Nama '{isi}' bukan tahun.",
            "Laporan dan hari libur dicari menurut tahunnya; tahun itu menjadi alamat halamannya.",
            "Beri nama tahunnya dengan empat angka, misalnya 2019.yml.",
        ),
        "M54": Text(
            "Sinonim '{isi}' tidak memuat huruf atau angka.",
            "Pencarian membandingkan kata; tanda baca saja tidak pernah diketik orang.",
            "Tulis kata atau frasa yang diketik warga, misalnya ongkos, atau hapus butir ini.",
        ),
        "M55": Text(
            "Tanggal {isi} tidak berada di tahun {tahun}.",
            "Tenggat dihitung dari berkas libur tahun masing-masing.",
            "Periksa tahunnya, atau pindahkan ke berkas tahun yang benar.",
        ),
        "M56": Text(
            "Tanggal {isi} sudah ada, yaitu pada butir ke-{ke}.",
            "Satu hari libur satu kali; tidak dapat diketahui nama mana yang benar.",
            "Hapus salah satu. Bila memang dua perayaan pada satu hari, gabungkan namanya.",
        ),
        "M57": Text(
            "Tanggal {isi} tidak menyebut harinya.",
            "Tenggat dihitung hari demi hari.",
            "Tulis tahun, bulan, dan harinya, misalnya 2026-08-17.",
        ),
        "M58": Text(
            "Hari libur di sini tidak punya dasar.",
            "Setiap hari libur memundurkan tenggat, jadi warga perlu tahu keputusan mana yang "
            "menetapkannya.",
            "Tulis dasar: pada harinya, atau satu kali di atas hari: untuk semuanya.",
        ),
        "M60": Text(
            "Alamat lama '{isi}' masih dipakai oleh {milik}.",
            "Satu alamat hanya menuju satu halaman; yang masih dipakai tidak dapat mengantar ke "
            "halaman lain.",
            "Hapus butir ini, atau ganti dulu nama folder atau berkas yang memakainya.",
        ),
        "M61": Text(
            "Alamat lama '{isi}' juga diakui oleh {milik}.",
            "Orang yang membuka alamat lama harus sampai di satu halaman saja.",
            "Sisakan pada satu saja, yaitu yang benar-benar pernah beralamat di sana.",
        ),
        "M70": Text(
            "'{isi}' bukan warna.",
            "Warna situs dihitung dari enam angka ini supaya tulisan di atasnya tetap terbaca.",
            "Tulis enam angka heksadesimal tanpa tanda pagar, misalnya 0b5563.",
        ),
        "M71": Text(
            "'{isi}' bukan berkas gambar di folder content/.",
            "Nama ini menjadi alamat gambar di setiap halaman.",
            "Simpan gambar di content/ dan tulis jalurnya dari sana, tanpa spasi, misalnya "
            "gambar/logo.svg. Jenis yang dapat dipakai: svg, png, jpg, webp.",
        ),
        "M99": Text(
            "Isian '{isi}' tidak sah di sini.",
            _SORTED,
            "Periksa contoh pada panduan pengisian, atau kosongkan bila belum diketahui.",
        ),
    }
)
