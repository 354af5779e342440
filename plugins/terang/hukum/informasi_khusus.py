"""What bodies of special kinds owe beside the rest: enterprises, parties, organisations."""

from __future__ import annotations

from dataclasses import dataclass
from string import ascii_lowercase

from terang.hukum.informasi_publik import KelompokInformasi
from terang.hukum.norma import Norma
from terang.scalars import Tanggal

_UU = Tanggal(2010, 4, 30)


@dataclass(frozen=True, slots=True)
class DaftarKhusus:
    """What bodies of one kind owe beside the rest.

    Attributes:
        id: its key in the data.
        nama: the kind of body, for readers.
        sifat: the word in a unit's profile that calls for it.
        norma: where it is written.
        butir: what is owed.
    """

    id: str
    nama: str
    sifat: str
    norma: Norma
    butir: tuple[KelompokInformasi, ...]


def _berhuruf(pasal: str, nama: dict[str, str]) -> tuple[KelompokInformasi, ...]:
    return tuple(
        KelompokInformasi(id_, teks, f"UU 14/2008 {pasal} huruf {huruf}", "V")
        for huruf, (id_, teks) in zip(ascii_lowercase, nama.items(), strict=False)
    )


def _khusus(id_: str, nama: str, sifat: str, pasal: str, butir: dict[str, str]) -> DaftarKhusus:
    norma = Norma(f"khusus-{id_}", f"UU 14/2008 {pasal}", "V", _UU)
    return DaftarKhusus(id_, nama, sifat, norma, _berhuruf(pasal, butir))


_ORGANISASI = {
    "asas_tujuan": "Asas dan tujuan",
    "program": "Program dan kegiatan",
    "kepengurusan": "Nama, alamat, dan susunan pengurus beserta perubahannya",
    "pengelolaan_dana": "Pengelolaan dan penggunaan dana",
    "pengambilan_keputusan": "Cara mengambil keputusan",
}
KHUSUS = (
    _khusus(
        "bumn",
        "badan usaha milik negara atau daerah",
        "bumn_bumd",
        "Pasal 14",
        {
            "identitas": "Nama, kedudukan, tujuan, jenis usaha, jangka waktu, dan permodalan",
            "pengurus": "Pemegang saham, direksi, dan komisaris",
            "laporan_keuangan": "Laporan tahunan, keuangan, dan tanggung jawab sosial",
            "penilaian_auditor": "Penilaian auditor luar dan lembaga pemeringkat",
            "remunerasi": "Sistem dan alokasi remunerasi",
            "penetapan_direksi": "Cara menetapkan direksi, komisaris, atau dewan pengawas",
            "kasus_hukum": "Kasus hukum yang terbuka",
            "tata_kelola": "Pedoman tata kelola perusahaan",
            "efek_utang": "Penerbitan efek bersifat utang",
            "penggantian_akuntan": "Penggantian akuntan yang mengaudit",
            "tahun_fiskal": "Perubahan tahun fiskal",
            "penugasan_pemerintah": "Penugasan pemerintah, kewajiban layanan umum, dan subsidi",
            "pengadaan": "Cara pengadaan barang dan jasa",
            "lain": "Informasi lain menurut undang-undang",
        },
    ),
    _khusus(
        "parpol",
        "partai politik",
        "parpol",
        "Pasal 15",
        {
            **_ORGANISASI,
            "keputusan_kongres": "Keputusan kongres atau musyawarah yang terbuka",
            "lain": "Informasi lain menurut undang-undang",
        },
    ),
    _khusus(
        "ormas",
        "organisasi nonpemerintah",
        "ormas",
        "Pasal 16",
        {
            **_ORGANISASI,
            "keputusan_organisasi": "Keputusan organisasi",
            "lain": "Informasi lain menurut peraturan",
        },
    ),
)
