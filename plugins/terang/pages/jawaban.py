"""The short answers a citizen looks for first: result, documents, time, cost, place, complaint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from terang import formats, links
from terang.pages import kontak
from terang.scalars import Ketiadaan
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from terang.model import Kanal, Layanan, Tarif
    from terang.model.butir import Syarat, Waktu
    from terang.pages.bingkai import Bingkai
    from terang.store import Entri, Terwaris

BELUM = "Belum dicantumkan"
TANPA_ANGKA = "angkanya tidak ada di dokumen ini"
RAGU = "tidak pasti"
SYARAT_SINGKAT = 12
KANAL_SINGKAT = 4
SESUDAHNYA = "kewajiban sesudahnya"


@dataclass(frozen=True, slots=True)
class Baris:
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


@dataclass(frozen=True, slots=True)
class Jawaban:
    """One answer. `tiada` marks that there is none, which is said and never hidden."""

    tanya: str
    baris: tuple[Baris, ...]
    jangkar: str
    tiada: bool = False


Komponen = dict[str, "Terwaris"]


def jawaban(b: Bingkai, layanan: Entri[Layanan], ada: Komponen) -> tuple[Jawaban, ...]:
    """The answers of one service, in the order a citizen asks."""
    return (
        _hasil(layanan, ada.get("produk")),
        _dari(ada.get("persyaratan"), "Syarat", "persyaratan", _syarat),
        waktu(ada),
        biaya(b, ada),
        _tempat(b, layanan),
        _pengaduan(b, layanan, ada.get("penanganan_pengaduan")),
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
    daun = [s for s in _daun(isi.syarat) if s.jenis != SESUDAHNYA]
    for s in daun[:SYARAT_SINGKAT]:
        yield Baris(s.ringkas or s.teks, kecil=_bila(s))
    if len(daun) > SYARAT_SINGKAT:
        sisa = len(daun) - SYARAT_SINGKAT
        yield Baris(f"dan {sisa} lagi", tautan=f"#{links.jangkar('persyaratan')}")
    if isi.rujukan and not daun:
        yield Baris(f"Lihat {isi.rujukan.ke}")


def _daun(syarat: Iterable[Syarat]) -> Iterator[Syarat]:
    """Points without points below them; alternatives stay together under their heading."""
    for s in syarat:
        if s.butir and s.hubungan == "semua":
            yield from _daun(s.butir)
        else:
            yield s


def _bila(syarat: Syarat) -> str:
    bagian = [formats.daftar([b.teks for b in syarat.butir], "atau")] if syarat.butir else []
    bagian += [f"kasus {formats.daftar(list(syarat.kasus), 'atau')}"] if syarat.kasus else []
    bagian += [f"bila {formats.sisipan(formats.kondisi(syarat.bila))}"] if syarat.bila else []
    bagian += [f"dibawa {syarat.oleh}"] if syarat.oleh else []
    bagian += [] if syarat.pasti else [RAGU]
    return "; ".join(bagian)


def _waktu(terwaris: Terwaris) -> Iterator[Baris]:
    """The body's times; what the citizen must keep stands in the section."""
    for w in terwaris.isi.waktu:
        if w.pihak == "penyelenggara":
            yield Baris(formats.waktu(w), "; ".join(_lain(w)))
    if terwaris.isi.rujukan and not terwaris.isi.waktu:
        yield Baris(f"Lihat {terwaris.isi.rujukan.ke}", kecil=TANPA_ANGKA)


def _lain(w: Waktu) -> Iterator[str]:
    if not w.pasti:
        yield RAGU
    for lain in w.berbeda:
        yield f"dokumen juga menulis {formats.durasi(lain.lama)}"


def _biaya(b: Bingkai, terwaris: Terwaris) -> Iterator[Baris]:
    semua = pilih.tarif(b.store, terwaris)
    for tarif in semua:
        if tarif.berlaku_pada(b.tanggal):
            kecil = [tarif.uraian or "", TANPA_ANGKA if tarif.rujukan else ""]
            yield Baris(
                formats.tarif(tarif, b.peraturan), _rincian(tarif), "; ".join(filter(None, kecil))
            )
    if terwaris.isi.rujukan and not semua:
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
    for j in loket:
        zona = j.isi.zona or profil.zona
        meja = f"{j.isi.nama or j.isi.untuk or j.id}: " if len(loket) > 1 else ""
        baris += [
            Baris(f"{meja}{formats.hari(h.hari)} {formats.sesi(h.terbuka)} {zona}")
            for h in j.isi.jam
        ]
    if not loket:
        baris.append(Baris("Jam layanan belum dicantumkan"))
    return Jawaban("Tempat dan jam", tuple(baris), links.TEMPAT)


def _pengaduan(b: Bingkai, layanan: Entri[Layanan], terwaris: Terwaris | None) -> Jawaban:
    if terwaris and isinstance(terwaris.isi, Ketiadaan):
        return _belum("Mengadu", "penanganan_pengaduan", formats.tiada(terwaris.isi))
    kanal = [e.isi for e in pilih.kanal_pengaduan(b.store, layanan.unit, terwaris, b.tanggal)]
    kanal.sort(key=lambda k: kontak.URUTAN.get(k.jenis, len(kontak.URUTAN)))
    baris = tuple(_kanal(k) for k in kanal if k.nilai or k.tempat)[:KANAL_SINGKAT]
    if terwaris and terwaris.isi.tenggat_jawab:
        baris += (Baris(f"Dijawab {formats.durasi(terwaris.isi.tenggat_jawab.lama)}"),)
    if not baris:
        return _belum("Mengadu", "penanganan_pengaduan")
    return Jawaban("Mengadu", baris, links.jangkar("penanganan_pengaduan"))


def _kanal(k: Kanal) -> Baris:
    ekstensi = f" ext. {k.ekstensi}" if k.ekstensi else ""
    tujuan = f" {k.nilai}{ekstensi}" if k.nilai else f", {k.tempat}"
    teks = kontak.LABEL[k.jenis] + tujuan
    return Baris(teks, "" if k.pasti else RAGU, tautan=kontak.tautan(k))


def _pendek(tautan: str) -> str:
    return tautan.split("://")[-1].rstrip("/")
