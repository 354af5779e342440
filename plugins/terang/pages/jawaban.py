"""The short answers a citizen looks for first: result, documents, time, cost, place, complaint."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terang import formats, links
from terang.pages import kontak
from terang.scalars import Ketiadaan
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from terang.model import Kanal, Layanan, Tarif
    from terang.model.butir import Hubungan, Syarat, Waktu
    from terang.pages.bingkai import Bingkai
    from terang.store import Entri, Terwaris

BELUM = "Belum dicantumkan"
TANPA_ANGKA = "angkanya tidak ada di dokumen ini"
RAGU = "tidak pasti"
SYARAT_SINGKAT = 12
KANAL_SINGKAT = 4
KATA: dict[Hubungan, str] = {"semua": "dan", "salah satu": "atau"}
SESUDAHNYA = "kewajiban sesudahnya"


class Baris(NamedTuple):
    """One line of an answer.

    Attributes:
        teks: the answer.
        tanda: what must go with it wherever it is shown: doubt, another statement, for whom.
        kecil: what helps, where there is room.
        tautan: where it leads, or "".
    """

    teks: str
    tanda: str = ""
    kecil: str = ""
    tautan: str = ""


class Jawaban(NamedTuple):
    """One answer. `tiada` marks that there is none, which is said and never hidden."""

    tanya: str
    baris: tuple[Baris, ...]
    jangkar: str
    tiada: bool = False


Komponen = dict[str, "Terwaris"]


def jawaban(b: Bingkai, layanan: Entri[Layanan], ada: Komponen) -> tuple[Jawaban, ...]:
    """The answers of one service, in the order a citizen asks."""
    mengadu = ada.get("penanganan_pengaduan")
    return (
        _hasil(layanan, ada.get("produk")),
        _dari(ada.get("persyaratan"), "Syarat", "persyaratan", _syarat),
        waktu(ada),
        biaya(b, ada),
        _tempat(b, layanan),
        b.sekali(("mengadu", layanan.unit), mengadu, lambda: pengaduan(b, layanan.unit, mengadu)),
    )


def waktu(ada: Komponen) -> Jawaban:
    """How long."""
    return _dari(ada.get("jangka_waktu"), "Waktu", "jangka_waktu", _waktu)


def biaya(b: Bingkai, ada: Komponen) -> Jawaban:
    """How much."""
    return _dari(ada.get("biaya"), "Biaya", "biaya", lambda t: _biaya(b, t))


def _belum(tanya: str, id_: str, kata: str = BELUM) -> Jawaban:
    return Jawaban(tanya, (Baris(kata),), links.jangkar(id_), tiada=True)


def _dari(
    terwaris: Terwaris | None, tanya: str, id_: str, baca: Callable[[Terwaris], Iterator[Baris]]
) -> Jawaban:
    if terwaris is None:
        return _belum(tanya, id_)
    if isinstance(terwaris.isi, Ketiadaan):
        return _belum(tanya, id_, formats.tiada(terwaris.isi))
    baris = tuple(baca(terwaris))
    return Jawaban(tanya, baris, links.jangkar(id_)) if baris else _belum(tanya, id_)


def _hasil(layanan: Entri[Layanan], produk: Terwaris | None) -> Jawaban:
    """Products the service itself names; a list shared by many services would mislead."""
    if produk and isinstance(produk.isi, Ketiadaan):
        return _belum("Hasil", "produk", formats.tiada(produk.isi))
    if produk and produk.dari == "layanan" and produk.isi.produk:
        baris = tuple(Baris(p.nama, "" if p.pasti else RAGU) for p in produk.isi.produk)
        return Jawaban("Hasil", baris, links.jangkar("produk"))
    if produk is None:
        return _belum("Hasil", "produk")
    return Jawaban("Hasil", (Baris(layanan.isi.ringkasan),), links.jangkar("produk"))


def _syarat(persyaratan: Terwaris) -> Iterator[Baris]:
    isi = persyaratan.isi
    if isi.berisi:
        yield Baris("Tidak disebut; di bawah judul ini dokumen memuat langkah")
    daun = list(_daun(isi.syarat, isi.hubungan))
    if isi.hubungan == "salah satu" and len(daun) > 1:
        yield Baris("Cukup salah satu dari yang berikut:")
    for s, batas in daun[:SYARAT_SINGKAT]:
        bawah = formats.daftar([x.teks for x in s.butir], KATA[s.hubungan])
        kecil = dict.fromkeys(filter(None, (bawah, *batas)))
        yield Baris(s.ringkas or s.teks, kecil="; ".join(kecil))
    if len(daun) > SYARAT_SINGKAT:
        sisa = len(daun) - SYARAT_SINGKAT
        yield Baris(f"dan {sisa} lagi", tautan=f"#{links.jangkar('persyaratan')}")
    if isi.rujukan and not daun:
        yield Baris(f"Lihat {isi.rujukan.ke}")


def _daun(
    syarat: Iterable[Syarat], hubungan: Hubungan, batas: tuple[str, ...] = ()
) -> Iterator[tuple[Syarat, tuple[str, ...]]]:
    """Points without points below them, each with what limits it and those above it.

    Alternatives stay whole; what is due only after the decision is left out.
    """
    for s in syarat:
        if s.jenis == SESUDAHNYA:
            continue
        semua = (*batas, *_bila(s))
        if s.butir and hubungan == s.hubungan == "semua":
            yield from _daun(s.butir, s.hubungan, semua)
        else:
            yield s, semua


def _bila(syarat: Syarat) -> list[str]:
    bagian = [f"kasus {formats.daftar(list(syarat.kasus), 'atau')}"] if syarat.kasus else []
    bagian += [f"bila {formats.sisipan(formats.kondisi(syarat.bila))}"] if syarat.bila else []
    bagian += [f"dibawa {syarat.oleh}"] if syarat.oleh else []
    bagian += [] if syarat.pasti else [RAGU]
    return bagian


def _waktu(terwaris: Terwaris) -> Iterator[Baris]:
    """The body's times; what the citizen must keep stands in the section."""
    janji = [w for w in terwaris.isi.waktu if w.pihak == "penyelenggara"]
    for w in janji:
        yield Baris(formats.waktu(w), "; ".join(_lain(w)))
    if terwaris.isi.rujukan and not janji:
        yield Baris(f"Lihat {terwaris.isi.rujukan.ke}", kecil=TANPA_ANGKA)


def _lain(w: Waktu) -> Iterator[str]:
    if not w.pasti:
        yield RAGU
    for lain in w.berbeda:
        yield f"dokumen juga menulis {formats.durasi(lain.lama)}"


def _biaya(b: Bingkai, terwaris: Terwaris) -> Iterator[Baris]:
    berlaku = [t for t in pilih.tarif(b.store, terwaris) if t.berlaku_pada(b.tanggal)]
    for tarif in berlaku:
        kecil = [tarif.uraian or "", TANPA_ANGKA if tarif.rujukan else ""]
        yield Baris(
            formats.tarif(tarif, b.peraturan), _rincian(tarif), "; ".join(filter(None, kecil))
        )
    if terwaris.isi.rujukan and not berlaku:
        yield Baris(f"Lihat {terwaris.isi.rujukan.ke}", kecil=TANPA_ANGKA)


def _rincian(t: Tarif) -> str:
    bagian = [f"untuk {t.untuk}" if t.untuk else ""]
    bagian.append(f"bila {formats.sisipan(formats.kondisi(t.bila))}" if t.bila else "")
    bagian.append("begitu tercetak; dasarnya tidak disebut" if t.gratis == "tercetak" else "")
    bagian.append("" if t.pasti else RAGU)
    return "; ".join(x for x in bagian if x)


def _tempat(b: Bingkai, layanan: Entri[Layanan]) -> Jawaban:
    profil = b.store.unit[layanan.unit].profil.isi
    baris = [Baris(t.nama, kecil=formats.alamat(t.alamat)) for t in layanan.isi.tempat]
    baris += [Baris(_pendek(d), kecil="daring", tautan=d) for d in layanan.isi.daring]
    if not layanan.isi.tempat and profil.alamat:
        baris.append(Baris(formats.alamat(profil.alamat)))
    loket = pilih.loket(b.store, layanan, b.tanggal)
    if not baris:
        baris.append(Baris("Alamat belum dicantumkan"))
        if not loket:
            return _belum("Tempat dan jam", links.TEMPAT, "Alamat dan jam belum dicantumkan")
    for j in loket:
        zona = j.isi.zona or profil.zona
        meja = f"{j.isi.nama or j.isi.untuk or j.id}: " if len(loket) > 1 else ""
        baris += [
            Baris(
                f"{meja}{formats.hari(h.hari)} {formats.sesi(h.terbuka)} {zona}",
                "" if h.pasti else RAGU,
                formats.selain(j.isi) if h is j.isi.jam[-1] else "",
            )
            for h in j.isi.jam
        ]
    if not loket:
        baris.append(Baris("Jam layanan belum dicantumkan"))
    return Jawaban("Tempat dan jam", tuple(baris), links.TEMPAT)


def pengaduan(b: Bingkai, unit: str, terwaris: Terwaris | None) -> Jawaban:
    """Where to complain, and when one is answered."""
    if terwaris and isinstance(terwaris.isi, Ketiadaan):
        return _belum("Mengadu", "penanganan_pengaduan", formats.tiada(terwaris.isi))
    kanal = [e.isi for e in b.kanal_pengaduan(unit, terwaris)]
    baris = tuple(_kanal(k) for k in kanal if _letak(k))[:KANAL_SINGKAT]
    if terwaris and terwaris.isi.tenggat_jawab:
        w = terwaris.isi.tenggat_jawab
        dalam = "dalam " if w.lama.batas == "tepat" else ""
        lama = formats.bersyarat(formats.durasi(w.lama), w.bila)
        baris += (Baris(f"Dijawab {dalam}{lama}", "; ".join(_lain(w))),)
    if not baris:
        return _belum("Mengadu", "penanganan_pengaduan")
    return Jawaban("Mengadu", baris, links.jangkar("penanganan_pengaduan"))


def _kanal(k: Kanal) -> Baris:
    teks = kontak.LABEL[k.jenis] + (" " if k.nilai else ", ") + _letak(k)
    return Baris(teks, "" if k.pasti else RAGU, tautan=kontak.tautan(k))


def _letak(k: Kanal) -> str:
    """Where a channel is, or ""."""
    if k.nilai:
        return f"{k.nilai} ext. {k.ekstensi}" if k.ekstensi else k.nilai
    if k.tempat or k.alamat:
        return k.tempat or " atau ".join(map(formats.alamat, k.alamat))
    return f"lewat {k.lewat}" if k.lewat else ""


def _pendek(tautan: str) -> str:
    return tautan.split("://")[-1].rstrip("/")
