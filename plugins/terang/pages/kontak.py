"""Channels as actions: labels, order, and the links they open."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote

from terang.model.kanal import BERTAUTAN
from terang.scalars.kontak import baca_tautan

if TYPE_CHECKING:
    from terang.model.kanal import Kanal

LABEL = {
    "tatap muka": "Datang langsung",
    "loket": "Loket",
    "surat": "Surat",
    "telepon": "Telepon",
    "faksimili": "Faksimili",
    "sms": "SMS",
    "whatsapp": "WhatsApp",
    "surel": "Surel",
    "situs": "Situs",
    "obrolan": "Obrolan langsung",
    "formulir daring": "Formulir daring",
    "formulir": "Formulir",
    "kotak pengaduan": "Kotak pengaduan",
    "aplikasi": "Aplikasi",
    "lapor": "SP4N-LAPOR!",
    "instagram": "Instagram",
    "twitter": "Twitter",
    "facebook": "Facebook",
    "tiktok": "TikTok",
    "youtube": "YouTube",
}
# what a citizen with a cheap phone can use at once comes first
URUTAN = {j: i for i, j in enumerate(("whatsapp", "telepon", "sms", "surel", "lapor", "situs"))}
_AKUN = {
    "instagram": "https://www.instagram.com/",
    "twitter": "https://twitter.com/",
    "tiktok": "https://www.tiktok.com/@",
}


def tautan(kanal: Kanal) -> str:
    """What a channel opens, or "" when it opens nothing. A page name is not guessed into a link."""
    if not kanal.nilai:
        return ""
    if kanal.telepon:
        return _telepon(kanal.jenis, kanal.telepon.internasional, kanal.ekstensi)
    if kanal.jenis == "surel":
        return f"mailto:{quote(kanal.nilai, safe='@')}"
    if kanal.jenis in BERTAUTAN:
        return baca_tautan(kanal.nilai)
    akun = kanal.nilai.removeprefix("@")
    awal = _AKUN.get(kanal.jenis)
    return awal + quote(akun, safe="._") if awal and " " not in akun else ""


def peta(alamat: str) -> tuple[tuple[str, str], ...]:
    """Ways to see an address on a map, each with its name: the device's own app, a free map.

    Nothing is asked of them before somebody follows the link.
    """
    cari = quote(alamat)
    return (
        ("Buka di aplikasi peta", f"geo:0,0?q={cari}"),
        ("OpenStreetMap", f"https://www.openstreetmap.org/search?query={cari}"),
    )


def berpesan(kanal: Kanal, judul: str, isi: str) -> str:
    """What an e-mail or WhatsApp channel opens with a message already begun.

    Raises:
        ValueError: a channel of another kind, or one without a value.
    """
    ke_mana = tautan(kanal)
    if kanal.jenis == "surel" and ke_mana:
        return f"{ke_mana}?{_surat(judul, isi)}"
    if kanal.jenis == "whatsapp" and ke_mana:
        return f"{ke_mana}?text={_kode(judul, isi)}"
    raise ValueError(kanal.jenis)


def bagikan_wa(judul: str, alamat: str) -> str:
    """What opens WhatsApp to pass a page on; the reader chooses to whom."""
    return f"https://wa.me/?text={_kode(judul, alamat)}"


def _surat(judul: str, isi: str) -> str:
    """The header fields of a `mailto:` link (RFC 6068): no line break in the first."""
    baris = _kode(isi).replace("%0A", "%0D%0A")
    return f"subject={_kode(' '.join(judul.split()))}&body={baris}"


def _kode(*baris: str) -> str:
    """Lines as they may stand in a query, whatever is in them; these marks mean nothing there."""
    return "%0A".join([_kode_baris(b) for satu in baris for b in satu.split("\n")])


@lru_cache(maxsize=64)
def _kode_baris(baris: str) -> str:
    # half of the lines are those of the page before
    return quote(baris, safe=":/,()")


def _telepon(jenis: str, nomor: str, ekstensi: str | None) -> str:
    if jenis == "whatsapp":
        return f"https://wa.me/{nomor.removeprefix('+')}"
    if jenis == "sms":
        return f"sms:{nomor}"
    return f"tel:{nomor}" + (f",{ekstensi}" if ekstensi else "") if jenis == "telepon" else ""
