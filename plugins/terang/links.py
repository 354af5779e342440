"""The only maker of addresses and anchors: from entity and field path, never from rendering."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urlencode

if TYPE_CHECKING:
    from collections.abc import Sequence

BERANDA = ""
DAFTAR_LAYANAN = "layanan/"
SEMUA_LAYANAN = "layanan/semua/"
"""All services by unit, over several pages, where one page cannot hold them."""
JAM = "jam/"
TARIF = "tarif/"
PENGADUAN = "pengaduan/"
PERATURAN = "peraturan/"
GLOSARIUM = "glosarium/"
INDEKS = "indeks/"
CARI = "cari/"
AKSESIBILITAS = "aksesibilitas/"
PRIVASI = "privasi/"
LISENSI = "lisensi/"
KEPATUHAN = "kepatuhan/"
RALAT = "ralat/"

TEMPAT = "tempat-dan-jam"
SUMBER = "sumber"
PERIKSA = "daftar-periksa"
"""The checklist of a service: its page with this anchor shows and prints nothing else."""
_DI_BAWAH_PPID = frozenset(
    {"tenggat", "formulir", "dip", "dikecualikan", "serta-merta", "setiap-saat"}
)
_KATA = re.compile(r"[^\W_]+")


def layanan(unit: str, id_: str) -> str:
    """Address of a service."""
    return f"layanan/{unit}/{id_}/"


def saring(**pilihan: str) -> str:
    """Address of the finder with a choice made: `saring(biaya="gratis", lama="hari")`.

    Args:
        pilihan: by parameter. `badan` is the id of a unit, `biaya`, `lama` and `cara` are codes of
            `derive/faset.py`, `sasaran` is a `kunci`, `q` is free text.
    """
    return f"{DAFTAR_LAYANAN}?{urlencode(sorted(pilihan.items()))}"


def berkas_saring(nama: str) -> str:
    """Address of a file that the finder reads."""
    return f"{DAFTAR_LAYANAN}saring/{nama}"


def kunci(teks: str) -> str:
    """A text as a value in addresses: `Pelaku industri kecil` is `pelaku-industri-kecil`."""
    return "-".join(_KATA.findall(teks.lower()))


def unit(id_: str) -> str:
    """Address of a unit."""
    return f"unit/{id_}/"


def maklumat(unit: str) -> str:
    """Address of a unit's pledges."""
    return f"maklumat/{unit}/"


def jam(unit: str) -> str:
    """Address of a unit's hours."""
    return f"jam/{unit}/"


def tarif(unit: str) -> str:
    """Address of a unit's tariffs."""
    return f"tarif/{unit}/"


def pengaduan(unit: str) -> str:
    """Address of the ways to complain about a unit."""
    return f"pengaduan/{unit}/"


def sop(unit: str, id_: str) -> str:
    """Address of one procedure."""
    return f"sop/{unit}/{id_}/"


def pengumuman(unit: str, id_: str) -> str:
    """Address of one announcement."""
    return f"pengumuman/{unit}/{id_}/"


def ppid(unit: str) -> str:
    """Address of a unit's information office."""
    return f"ppid/{unit}/"


def laporan(unit: str, tahun: int | str) -> str:
    """Address of the information office's report of a year."""
    return f"ppid/{unit}/{tahun}/"


def dip(unit: str) -> str:
    """Address of a unit's list of public information."""
    return f"ppid/{unit}/dip/"


def dikecualikan(unit: str) -> str:
    """Address of a unit's list of exempted information."""
    return f"ppid/{unit}/dikecualikan/"


def informasi(unit: str, golongan: str) -> str:
    """Address of the information of one class: `berkala`, `serta_merta`, `setiap_saat`."""
    return f"ppid/{unit}/{golongan.replace('_', '-')}/"


def formulir(unit: str) -> str:
    """Address of the forms of an information office."""
    return f"ppid/{unit}/formulir/"


def halaman_unit(unit: str, nama: str, id_: str = "") -> str:
    """Address of a page of a unit by its kind: `profil`, `jam`, `serta-merta`.

    Args:
        unit: id of the unit.
        nama: the kind, a word of `model.sedia.HalamanUnit` or `pengumuman`.
        id_: which one, of kinds with several: `laporan`, `kinerja`, `skm`, `pengumuman`.
    """
    if nama == "profil":
        return f"unit/{unit}/"
    if nama == "layanan":
        return f"unit/{unit}/#layanan"
    if nama == "laporan":
        return laporan(unit, id_)
    if nama in _DI_BAWAH_PPID:
        return f"ppid/{unit}/{nama}/"
    return f"{nama}/{unit}/{id_}/" if id_ else f"{nama}/{unit}/"


def kinerja(unit: str, tahun: int | str) -> str:
    """Address of the performance of a year."""
    return f"kinerja/{unit}/{tahun}/"


def indikator(unit: str, id_: str) -> str:
    """Address of the sheet of an indicator."""
    return f"kinerja/{unit}/indikator/{id_}/"


def skm(unit: str, periode: str) -> str:
    """Address of a survey of satisfaction."""
    return f"skm/{unit}/{periode}/"


def kepatuhan(unit: str) -> str:
    """Address of a unit's duties with their evidence."""
    return f"{KEPATUHAN}{unit}/"


def temuan(unit: str) -> str:
    """Address of what was found in a unit's data."""
    return f"temuan/{unit}/"


def tenggat(unit: str) -> str:
    """Address of the due dates of a unit's information office."""
    return f"ppid/{unit}/tenggat/"


def tabel_tenggat(tahun: int | str, unit: str = "") -> str:
    """Address of the table of due dates of a year: a unit's own, or the one others share."""
    return f"{tenggat(unit) if unit else 'tenggat/'}{tahun}/"


def bab_laporan(unit: str, tahun: int | str, bagian: str) -> str:
    """Address of a chapter of a long report."""
    return f"ppid/{unit}/{tahun}/{bagian}/"


def berkas_laporan(unit: str, tahun: int | str, nama: str) -> str:
    """Address of a file beside the report of a year: `laporan.pdf`."""
    return f"{laporan(unit, tahun)}{nama}"


def poster(alamat: str) -> str:
    """Address of the sheet for the wall that is made of a page."""
    return f"{alamat}poster.pdf"


def dokumen(id_: str) -> str:
    """Address of a source document."""
    return f"dokumen/{id_}/"


def peraturan(id_: str) -> str:
    """Address of a regulation in the register."""
    return f"{PERATURAN}{id_}/"


def istilah(id_: str) -> str:
    """Address of a term of the glossary."""
    return f"{GLOSARIUM}{id_}/"


def lanjutan(alamat: str, nomor: int) -> str:
    """Address of the nth page of a list that begins at `alamat`; the first is `alamat` itself."""
    return alamat if nomor == 1 else f"{alamat}halaman-{nomor}/"


def indeks(huruf: str) -> str:
    """Address of the index of one letter, or of `0-9`."""
    return f"{INDEKS}{huruf.lower()}/"


@lru_cache(maxsize=1024)
def jangkar(*jalur: str | int) -> str:
    """Anchor of a field: `jangkar("jangka_waktu")` is `jangka-waktu`."""
    return "-".join(str(langkah) for langkah in jalur).replace("_", "-")


def jangkar_sumber(nomor: int) -> str:
    """Anchor of a numbered source on a page."""
    return f"sumber-{nomor}"


def jangkar_langkah(id_: str) -> str:
    """Anchor of a step that branches lead to."""
    return f"langkah-{id_}"


def jangkar_unit(id_: str) -> str:
    """Anchor of a unit in the list of services."""
    return f"unit-{id_}"


def bukti(jenis: str, unit: str, id_: str, jalur: Sequence[str | int]) -> str:
    """Where the pages of a unit show a datum: a page and an anchor on it.

    Args:
        jenis: kind of data: `profil`, `maklumat`, `ppid/dip`.
        unit: whose pages; what comes from a unit above is shown on the unit's own.
        id_: the entry of a collection, or "".
        jalur: the field inside it.
    """
    halaman, awalan, dalam = _HALAMAN_BUKTI[jenis]
    alamat = halaman.format(unit=unit, id=id_)
    langkah = jalur[:dalam]
    if awalan is None:  # the page shows the entry alone
        nama = _JANGKAR_BUKTI.get((jenis, *langkah)) or jangkar(*langkah) or "judul"
        return f"{alamat}#{nama}"
    return f"{alamat}#{jangkar(*(a for a in (awalan, id_) if a), *langkah)}"


_DALAM = 9
"""Deeper than any path."""
_HALAMAN_BUKTI: dict[str, tuple[str, str | None, int]] = {
    "profil": ("unit/{unit}/", None, 1),
    "pengaduan": ("pengaduan/{unit}/", None, 1),
    "pengumuman": ("pengumuman/{unit}/{id}/", None, 1),
    "sop": ("sop/{unit}/{id}/", None, 1),
    "skm": ("skm/{unit}/{id}/", None, 1),
    "kinerja": ("kinerja/{unit}/{id}/", None, _DALAM),
    "kinerja/indikator": ("kinerja/{unit}/indikator/{id}/", None, 1),
    "ppid/profil": ("ppid/{unit}/", None, 1),
    "ppid/laporan": ("ppid/{unit}/{id}/", None, 1),
    "ppid/dip": ("ppid/{unit}/dip/", None, 2),
    "ppid/dik": ("ppid/{unit}/dikecualikan/", None, 2),
    "ppid/standar": ("ppid/{unit}/", None, 2),
    "ppid/register": ("ppid/{unit}/", "register", 1),
    "maklumat": ("maklumat/{unit}/", "maklumat", _DALAM),
    "statistik-pengaduan": ("pengaduan/{unit}/", "statistik", _DALAM),
    "jam-layanan": ("jam/{unit}/", "jam", 0),
    "tarif": ("tarif/{unit}/", "tarif", 0),
    "kumpulan-data": ("ppid/{unit}/setiap-saat/", "kumpulan-data", 0),
    "atestasi": ("kepatuhan/{unit}/", "", 0),
}
"""Page of a kind of data, how its anchors begin where it holds several entries, and how many steps
of a path have an anchor of their own."""
_JANGKAR_BUKTI: dict[tuple[str | int, ...], str] = {
    ("profil", "nama"): "judul",
    ("ppid/laporan", "judul"): "judul",
    ("skm", "judul"): "judul",
    ("pengumuman", "judul"): "judul",
    ("pengumuman", "mulai"): "kapan",
    ("sop", "nama"): "judul",
    **{(f"ppid/{k}", "daftar"): "judul" for k in ("dip", "dik")},
    **{
        (f"ppid/{k}", bidang): "jawaban"
        for k in ("dip", "dik")
        for bidang in ("ketetapan", "dimutakhirkan")
    },
}
"""Anchors of what stands in a page's heading or among its short answers."""


def berkas(alamat: str) -> str:
    """The file a host serves for an address."""
    return f"{alamat}index.html"


_JENIS_BERUNIT = frozenset(
    (
        *("layanan", "unit", "maklumat", "jam", "tarif", "pengaduan", "sop", "pengumuman"),
        *("ppid", "kinerja", "anggaran", "skm", "kepatuhan", "temuan"),
    )
)


def unit_dari(alamat: str) -> str:
    """The unit that an address names, or ""."""
    bagian = alamat.split("/", 2)
    return bagian[1] if len(bagian) > 2 and bagian[0] in _JENIS_BERUNIT else ""


def ganti_unit(alamat: str, unit: str) -> str:
    """The address that names this unit instead; see `unit_dari`."""
    jenis, _, lanjut = alamat.split("/", 2)
    return f"{jenis}/{unit}/{lanjut}"


def relatif(dari: str, ke: str) -> str:
    """Link from one address to another, so that the site works under any path.

    Args:
        dari: address of the page that holds the link; "" is the home page.
        ke: address, with an anchor if need be.
    """
    alamat, pagar, tempat = ke.partition("#")
    if alamat == dari and pagar:
        return f"#{tempat}"
    naik = "../" * dari.count("/")
    return (naik + alamat or "./") + pagar + tempat
