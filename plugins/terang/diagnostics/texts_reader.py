"""What the reader says (`Y..`): a file, or a place in it, that cannot be read without guessing."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from terang.diagnostics.texts import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

_UNSEEN = (
    "Tanda ini tidak tampak di layar, tetapi ikut tersalin dan dapat mengubah arti yang dibaca "
    "warga."
)
_ONE_PLACE = (
    "Setiap isian hanya boleh ditulis di satu tempat, apa adanya, supaya tidak ada yang ditebak."
)
_GUESS = (
    "Bila tetap dibaca, isinya harus ditebak, dan tebakan dapat menjadi janji yang keliru di situs."
)
_LATER = "Selama bagian ini belum terbaca, sisa berkas sesudahnya belum dapat diperiksa."
_QUOTE = 'Apit seluruh nilai dengan tanda kutip, misalnya nama: "…".'

READER: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "Y01": Text(
            "Berkas ini tidak tersimpan sebagai UTF-8: bita {bita} tidak terbaca di '{sekitar}'.",
            "Huruf yang salah sandi tampil sebagai tanda tanya atau huruf lain di situs.",
            "Buka berkas ini di penyunting teks dan simpan ulang dengan pengodean UTF-8, lalu "
            "periksa huruf di tempat ini.",
        ),
        "Y02": Text(
            "Berkas ini tersimpan sebagai {pengodean}, bukan UTF-8.",
            "Hanya UTF-8 yang dibaca sama di semua komputer.",
            "Buka berkas ini di penyunting teks, pilih Simpan Sebagai, lalu pilih pengodean "
            "UTF-8. Di Notepad: Simpan Sebagai, Encoding: UTF-8.",
        ),
        "Y03": Text(
            "Ada karakter kendali {tanda} di '{sekitar}'.",
            _UNSEEN,
            "Hapus tanda itu, atau ketik ulang kata di tempat ini.",
        ),
        "Y04": Text(
            "Ada pemisah baris tersembunyi {tanda} di '{sekitar}'.",
            "Sebagian program menganggapnya baris baru, sebagian tidak, sehingga isinya terbaca "
            "berbeda-beda.",
            "Hapus tanda itu; bila memang perlu baris baru, tekan Enter.",
        ),
        "Y05": Text(
            "Ada pengatur arah tulisan {tanda} di '{sekitar}'.",
            "Tanda ini membalik urutan huruf di layar, sehingga yang terlihat dapat berbeda dari "
            "yang tertulis.",
            "Hapus tanda itu; tulisan Latin tidak memerlukannya.",
        ),
        "Y06": Text(
            "Ada kode {tanda} di '{sekitar}' yang bukan huruf atau tanda apa pun.",
            "Kode seperti ini tidak dapat ditampilkan dan dapat merusak halaman.",
            "Hapus kode itu, atau ketik langsung huruf yang dimaksud.",
        ),
        "Y07": Text(
            "Baris ini dijorokkan dengan tombol Tab.",
            "Lebar Tab berbeda di tiap komputer, sehingga susunan isian tidak dapat dipastikan.",
            "Ganti setiap Tab di awal baris dengan spasi, dua spasi untuk tiap tingkat.",
        ),
        "Y08": Text(
            "Kunci '{kunci}' ditulis dua kali, di baris {baris} dan baris {lagi}.",
            "Hanya satu yang dapat dipakai. Tanpa pesan ini, salah satu nilai hilang diam-diam.",
            "Hapus salah satunya, atau ganti namanya bila memang dua hal yang berbeda.",
        ),
        "Y09": Text(
            "Jangkar YAML '{tanda}' tidak dipakai di sini.",
            _ONE_PLACE,
            "Hapus '{tanda}' dan tulis nilainya. Bila '&' bagian dari teks, apit seluruh nilai "
            "dengan tanda kutip.",
        ),
        "Y10": Text(
            "Alias YAML '{tanda}' tidak dipakai di sini.",
            _ONE_PLACE,
            "Tulis nilainya di tempat ini. Bila '*' bagian dari teks, apit seluruh nilai dengan "
            "tanda kutip.",
        ),
        "Y11": Text(
            "Tag YAML '{tanda}' tidak dipakai di sini.",
            "Tag menyuruh program mengubah jenis nilai; di sini setiap nilai dibaca persis "
            "seperti tertulis.",
            "Hapus '{tanda}'. Bila '!' bagian dari teks, apit seluruh nilai dengan tanda kutip.",
        ),
        "Y12": Text(
            "Baris tidak boleh diawali tanda '%'.",
            "Baris seperti itu dianggap perintah bagi pembaca YAML, bukan data.",
            "Hapus baris itu. Bila '%' bagian dari teks, jorokkan barisnya dan apit seluruh nilai "
            "dengan tanda kutip.",
        ),
        "Y13": Text(
            "Kunci gabungan '<<' tidak dipakai di sini.",
            _ONE_PLACE,
            "Hapus baris ini dan tulis isian yang dimaksud satu per satu.",
        ),
        "Y14": Text(
            "Berkas ini memuat lebih dari satu dokumen; yang berikutnya mulai di sini.",
            "Hanya dokumen pertama yang dibaca, sehingga sisanya tidak akan terbit.",
            "Hapus baris '---' atau '...' di tengah berkas, atau pindahkan isi sesudahnya ke "
            "berkas sendiri.",
        ),
        "Y15": Text(
            "Kunci di sini berupa daftar atau kelompok isian, bukan teks.",
            _GUESS,
            "Tulis kunci sebagai satu kata diikuti titik dua. Bila ini teks, apit seluruhnya "
            "dengan tanda kutip.",
        ),
        "Y16": Text(
            "Nama kunci di depan titik dua kosong.",
            "Nilai tanpa nama tidak dapat ditempatkan di halaman mana pun.",
            "Tulis nama kuncinya di depan ':', atau hapus baris ini.",
        ),
        "Y17": Text(
            "Isi berkas ini {bentuk}, padahal harus berupa baris-baris 'kunci: nilai'.",
            "Tanpa nama kunci tidak diketahui arti tiap nilai.",
            "Awali tiap isian dengan nama kunci dan titik dua, misalnya nama: Izin Usaha.",
        ),
        "Y18": Text(
            "Berkas ini kosong.",
            "Tidak jelas apakah datanya memang tidak ada atau belum diisi.",
            "Isi berkas ini, atau hapus bila tidak dipakai.",
        ),
        "Y19": Text(
            "Isian di sini bersarang lebih dari {batas} tingkat.",
            "Susunan sedalam ini hampir selalu akibat salah kurung atau salah indentasi.",
            "Periksa kurung dan indentasi di sekitar baris ini.",
        ),
        "Y20": Text(
            "Berkas ini berukuran {ukuran}, lebih besar dari batas {batas}.",
            "Berkas sebesar ini lambat dibaca dan sulit diperiksa orang.",
            "Pecah menjadi beberapa berkas dalam satu folder, misalnya layanan/<nama>.yml.",
        ),
        "Y21": Text(
            "Berkas ini memuat lebih dari {batas} isian.",
            "Berkas sebanyak ini lambat dibaca dan sulit diperiksa orang.",
            "Pecah menjadi beberapa berkas dalam satu folder, misalnya layanan/<nama>.yml.",
        ),
        "Y22": Text(
            "Baris ini {ukuran} karakter, lebih panjang dari batas {batas}.",
            "Baris sepanjang ini biasanya gambar atau berkas yang tertempel, bukan data.",
            "Simpan gambar atau dokumen sebagai berkas sendiri dan tulis namanya di sini. Teks "
            "panjang boleh dipecah menjadi beberapa baris sesudah 'kunci: |'.",
        ),
        "Y23": Text(
            "Nilai '{isi}' tidak dipakai untuk menyatakan kosong.",
            "Belum diisi, tidak berlaku, dan nol adalah tiga hal berbeda bagi pembaca; tanda ini "
            "tidak mengatakan yang mana.",
            "Kosongkan bila belum diisi, atau tulis salah satu: tidak berlaku, tidak ada data, "
            "tidak diukur, tidak dilaporkan, tidak terbaca. Tulis nihil bila nilainya memang nol.",
        ),
        "Y24": Text(
            "Tanda '-' berdiri sendiri sebagai nilai.",
            "Belum diisi, tidak berlaku, dan nol adalah tiga hal berbeda bagi pembaca; tanda '-' "
            "tidak mengatakan yang mana.",
            "Kosongkan bila belum diisi, atau tulis salah satu: tidak berlaku, tidak ada data, "
            "tidak diukur, tidak dilaporkan, tidak terbaca. Tulis nihil bila nilainya memang nol.",
        ),
        "Y25": Text(
            "Butir daftar ini kosong.",
            "Butir kosong tampil sebagai nomor tanpa isi, dan tidak jelas apakah ada yang "
            "terlewat.",
            "Isi butir ini, atau hapus tanda '-' di depannya.",
        ),
        "Y26": Text(
            "Ada kurung kurawal templat ('{{{{' atau '{{%') yang belum diganti dengan isi "
            "sebenarnya.",
            "Berkas data tidak mengolah templat, sehingga bagian ini tidak akan terisi sendiri.",
            "Ganti kurung kurawal itu dengan nilai sebenarnya. Bila memang bagian dari teks, apit "
            "seluruh nilai dengan tanda kutip.",
        ),
        "Y27": Text(
            "Ada tanda tak tampak {tanda} di '{sekitar}'.",
            "Tanda ini tidak terlihat, tetapi membuat kata tidak ditemukan saat dicari atau "
            "disalin.",
            "Hapus tanda itu, atau ketik ulang kata di tempat ini.",
        ),
        "Y28": Text(
            "Ada kurung kurawal templat '{isi}' di tengah teks.",
            "Berkas data tidak mengolah templat, sehingga bagian ini terbit apa adanya.",
            "Ganti kurung kurawal itu dengan isi sebenarnya. Bila memang bagian dari teks, apit "
            "seluruh nilai dengan tanda kutip.",
            "peringatan",
        ),
        "Y29": Text(
            "Masih ada {jumlah} masalah lain seperti {aturan} di berkas ini, mulai dari sini.",
            "Yang sejenis tidak ditampilkan semua supaya pesan lain tetap terbaca.",
            "Perbaiki yang sudah ditampilkan, lalu periksa lagi.",
        ),
        "Y30": Text(
            "Susunan YAML di sekitar baris ini tidak terbaca.",
            _LATER,
            "Periksa tanda kutip, kurung, titik dua, dan indentasi di baris ini dan baris di "
            "atasnya.",
        ),
        "Y31": Text(
            "Ada titik dua di tengah nilai.",
            "Titik dua diikuti spasi berarti 'kunci: nilai', sehingga tidak jelas mana nama dan "
            "mana isinya.",
            _QUOTE,
        ),
        "Y32": Text(
            "Indentasi baris ini tidak sejajar dengan baris-baris di atasnya.",
            "Indentasi menentukan isian ini milik siapa. " + _LATER,
            "Samakan jumlah spasi di awal baris dengan isian lain yang setingkat.",
        ),
        "Y33": Text(
            "Baris ini menjorok di bawah baris {baris}, padahal baris {baris} sudah berisi nilai.",
            "Satu kunci berisi nilai atau isian di bawahnya, tidak keduanya. " + _LATER,
            "Samakan indentasinya dengan baris {baris}. Bila ini lanjutan teks yang memuat titik "
            "dua, apit seluruh teks dengan tanda kutip.",
        ),
        "Y34": Text(
            "Tanda kutip {tanda} dibuka di baris {baris} dan tidak ditutup.",
            "Semua baris sesudahnya ikut dianggap bagian dari teks ini.",
            "Tambahkan {tanda} di akhir nilai.",
        ),
        "Y35": Text(
            "Kurung '{tanda}' yang dibuka di sini tidak ditutup, atau ada koma yang kurang di "
            "dalamnya.",
            _LATER,
            "Tambahkan '{tutup}' di akhirnya dan koma di antara butir-butirnya. Bila kurung itu "
            "bagian dari teks, apit seluruh nilai dengan tanda kutip.",
        ),
        "Y36": Text(
            "Tidak ada spasi sesudah titik dua pada '{isi}'.",
            "Tanpa spasi, titik dua dianggap bagian dari kata, bukan pemisah kunci dan nilai.",
            "Tambahkan satu spasi sesudah titik dua.",
        ),
        "Y37": Text(
            "Tidak ada spasi sesudah tanda '-' di awal butir.",
            "Tanpa spasi, tanda '-' dianggap bagian dari kata, bukan awal butir daftar.",
            "Tambahkan satu spasi sesudah tanda '-'.",
        ),
        "Y38": Text(
            "Baris '{isi}' tidak berbentuk 'kunci: nilai'.",
            _GUESS,
            "Tambahkan nama kunci dan titik dua di depannya. Bila ini lanjutan teks di atasnya, "
            "jorokkan baris ini lebih dalam daripada kuncinya.",
        ),
        "Y39": Text(
            "Masih ada teks sesudah tanda kutip atau kurung penutup.",
            "Nilai sudah selesai pada penutup itu, sehingga sisanya tidak punya tempat.",
            "Apit seluruh nilai, bukan sebagian, dengan tanda kutip. Kutip di dalam teks ditulis "
            "dengan jenis kutip yang lain. Periksa juga apakah kutip di baris atas sudah ditutup.",
        ),
        "Y40": Text(
            "Butir daftar ('- …') dan 'kunci: nilai' bercampur pada tingkat yang sama.",
            "Satu isian berupa daftar atau kelompok kunci, tidak keduanya. " + _LATER,
            "Jorokkan butir daftar di bawah kuncinya, atau tulis baris ini sebagai 'kunci: nilai'.",
        ),
        "Y41": Text(
            "Nilai tidak boleh diawali tanda '{tanda}' tanpa tanda kutip.",
            "Tanda ini mempunyai arti khusus dalam YAML.",
            _QUOTE,
        ),
        "Y42": Text(
            "'{tanda}' di dalam kutip ganda tidak dikenal.",
            "Di dalam kutip ganda, garis miring terbalik mengubah arti huruf sesudahnya.",
            "Apit nilai dengan kutip tunggal ('…'), atau tulis garis miring terbalik dua kali.",
        ),
        "Y43": Text(
            "Ada teks sesudah tanda '|' atau '>'.",
            "Sesudah tanda itu teks harus mulai di baris berikutnya.",
            "Pindahkan teks ke baris berikutnya dan jorokkan. Bila tanda itu bagian dari teks, "
            "apit seluruh nilai dengan tanda kutip.",
        ),
        "Y44": Text(
            "Butir daftar ('- …') ditulis di baris yang sama dengan kuncinya.",
            _LATER,
            "Pindahkan butir ini ke baris baru dan jorokkan. Bila ini teks yang diawali '-', apit "
            "seluruh nilai dengan tanda kutip.",
        ),
        "Y45": Text(
            "Ada koma berlebih atau butir kosong di dalam kurung.",
            "Tidak jelas apakah ada butir yang terlewat.",
            "Hapus koma itu, atau isi butir di antaranya.",
        ),
        "Y46": Text(
            "Teks sesudah '#' tidak ikut terbaca: '{isi}'.",
            "Spasi dan '#' memulai keterangan, sehingga bila ini bagian dari kalimat, kalimatnya "
            "terpotong tanpa terlihat.",
            "Bila bagian dari isi, apit seluruh nilai dengan tanda kutip; bila keterangan, beri "
            "dua spasi sebelum #.",
            "peringatan",
        ),
        "Y47": Text(
            "Nilai {isi} diapit tanda kutip miring.",
            "Tanda kutip dari pengolah kata ikut terbaca sebagai isi dan ikut terbit.",
            "Ganti {buka} {tutup} dengan tanda kutip lurus, atau hapus.",
        ),
        "Y48": Text(
            "Jarak di baris ini memakai {nama} ({tanda}), bukan spasi biasa.",
            "Tanda ini tampak seperti spasi, tetapi tidak dihitung sebagai indentasi.",
            "Hapus jarak itu dan ketik ulang dengan spasi biasa.",
        ),
        "Y49": Text(
            "Baris '{isi}' berada di dalam daftar, tetapi tidak diawali '- '.",
            _GUESS,
            "Tambahkan '- ' di depannya{ganti}.",
        ),
    }
)
