"""The short answers a citizen looks for first: result, documents, time, cost, place, complaint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from terang import formats, links
from terang.model.tarif import Tarif
from terang.pages import kontak
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from terang.model import Layanan
    from terang.model.butir import Syarat, Waktu
    from terang.model.kanal import Alamat, Kanal
    from terang.store import Entri, Store, Terwaris

BELUM = "Belum dicantumkan"
TANPA_ANGKA = "angkanya tidak dimuat dalam dokumen sumber"
SYARAT_SINGKAT = 12
KANAL_SINGKAT = 4
SESUDAHNYA = "kewajiban sesudahnya"


@dataclass(frozen=True, slots=True)
class Baris:
    """One line of an answer: text, what follows it in small print, and where it leads."""

    teks: str
    kecil: str = ""
    tautan: str = ""


@dataclass(frozen=True, slots=True)
class Jawaban:
    """One answer. `tiada` marks that there is none, which is said and never hidden."""

    tanya: str
    baris: tuple[Baris, ...]
    jangkar: str
    tiada: bool = False


def jawaban(
    store: Store, layanan: Entri[Layanan], komponen: dict[str, Terwaris]
) -> tuple[Jawaban, ...]:
    """The answers of one service, in the order a citizen asks."""
    return (
        _hasil(layanan, komponen.get("produk")),
        _syarat(komponen.get("persyaratan")),
        _dari(komponen.get("jangka_waktu"), "Waktu", "jangka_waktu", _waktu),
        _dari(komponen.get("biaya"), "Biaya", "biaya", lambda t: _biaya(store, layanan, t)),
        _tempat(store, layanan),
        _pengaduan(store, layanan, komponen.get("penanganan_pengaduan")),
    )


def _belum(tanya: str, id_: str, kata: str = BELUM) -> Jawaban:
    return Jawaban(tanya, (Baris(kata),), links.jangkar(id_), tiada=True)


def _dari(terwaris: Terwaris | None, tanya: str, id_: str, baca: object) -> Jawaban:
    if terwaris is None:
        return _belum(tanya, id_)
    if isinstance(terwaris.isi, Ketiadaan):
        return _belum(tanya, id_, formats.tiada(terwaris.isi))
    baris = tuple(baca(terwaris)) if callable(baca) else ()
    return Jawaban(tanya, baris, links.jangkar(id_)) if baris else _belum(tanya, id_)


def _hasil(layanan: Entri[Layanan], produk: Terwaris | None) -> Jawaban:
    """Products the service itself names; a list shared by many services would mislead."""
    baris: tuple[Baris, ...] = (Baris(layanan.isi.ringkasan),)
    if produk and produk.dari == "layanan" and not isinstance(produk.isi, Ketiadaan):
        baris = tuple(Baris(p.nama) for p in produk.isi.produk) or baris
    return Jawaban("Hasil", baris, "produk")


def _syarat(persyaratan: Terwaris | None) -> Jawaban:
    if persyaratan is None or isinstance(persyaratan.isi, Ketiadaan):
        return _dari(persyaratan, "Syarat", "persyaratan", None)
    isi = persyaratan.isi
    if isi.berisi:
        kata = "Tidak disebut; dokumen memuat langkah prosedur di bawah judul Persyaratan"
        return _belum("Syarat", "persyaratan", kata)
    daun = [s for s in _daun(isi.syarat) if s.jenis != SESUDAHNYA]
    baris = tuple(Baris(s.ringkas or s.teks, _bila(s)) for s in daun[:SYARAT_SINGKAT])
    if len(daun) > SYARAT_SINGKAT:
        baris += (Baris(f"… dan {len(daun) - SYARAT_SINGKAT} lagi", tautan="#persyaratan"),)
    return Jawaban("Syarat", baris, "persyaratan") if baris else _belum("Syarat", "persyaratan")


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
    bagian += [f"bila {formats.kondisi(syarat.bila)}"] if syarat.bila else []
    bagian += [f"dibawa {syarat.oleh}"] if syarat.oleh else []
    return "; ".join(bagian)


def _waktu(terwaris: Terwaris) -> Iterator[Baris]:
    for w in terwaris.isi.waktu:
        yield Baris(lengkap(w), "; ".join(_lain(w)))
    if terwaris.isi.rujukan and not terwaris.isi.waktu:
        yield Baris(f"Merujuk ke {terwaris.isi.rujukan.ke}; angkanya tidak disebut")


def lengkap(w: Waktu) -> str:
    """A time with what it is for, its start and its condition."""
    teks = formats.durasi(w.lama)
    if w.untuk:
        teks = f"{formats.kapital(w.untuk)}: {teks}"
    if w.sejak:
        teks = f"{teks} sejak {w.sejak}"
    return f"{teks} (syarat: {formats.sisipan(formats.kondisi(w.bila))})" if w.bila else teks


def _lain(w: Waktu) -> Iterator[str]:
    for lain in w.berbeda:
        yield f"dokumen juga menulis {formats.durasi(lain.lama)}"


def _biaya(store: Store, layanan: Entri[Layanan], terwaris: Terwaris) -> Iterator[Baris]:
    for tarif in tarif_layanan(store, layanan, terwaris):
        yield Baris(harga(store, tarif), _rincian(tarif))
    if terwaris.isi.rujukan and not terwaris.isi.tarif:
        yield Baris(f"Lihat {terwaris.isi.rujukan.ke}")


def tarif_layanan(store: Store, layanan: Entri[Layanan], biaya: Terwaris) -> list[Tarif]:
    """Tariffs of a component, references to the unit's table resolved."""
    hasil: list[Tarif] = []
    for t in biaya.isi.tarif:
        if isinstance(t, Tarif):
            hasil.append(t)
        elif entri := store.cari("tarif", biaya.entri.unit or layanan.unit, t):
            hasil.append(entri.isi)
    return hasil


_GRATIS = {
    "menurut aturan": "Gratis menurut aturan",
    "tidak dipungut": "Gratis: tidak dipungut biaya",
    "dibiayai penyelenggara": "Gratis: biaya ditanggung penyelenggara",
    "tercetak": "Gratis",
}


def harga(store: Store, t: Tarif) -> str:
    """A tariff in words. Only what is stated; an amount that is not here is said to be not here."""
    per = f" {t.satuan}" if t.satuan else ""
    match t.bentuk:
        case "jumlah" if t.jumlah:
            return formats.rupiah(t.jumlah) + per
        case "rentang" if t.rentang:
            dari, sampai = formats.rupiah(t.rentang.dari), formats.rupiah(t.rentang.sampai)
            return f"{dari} sampai {sampai}{per}"
        case "paling_banyak" if t.paling_banyak:
            return f"Paling banyak {formats.rupiah(t.paling_banyak)}{per}"
        case "persen" if t.persen:
            return f"{formats.desimal(t.persen.besar)} % dari {t.persen.dari}"
        case "rumus":
            return f"Dihitung: {t.rumus}"
        case "rujukan" if t.rujukan:
            aturan = store.peraturan[t.rujukan.peraturan].isi
            sebutan = aturan.singkatan or f"{aturan.bentuk} {aturan.nomor}/{aturan.tahun}"
            return f"Menurut {sebutan}"
        case "tingkat":
            return "Bertingkat, lihat rinciannya"
        case _:
            return _GRATIS[t.gratis or "tercetak"]


def _rincian(t: Tarif) -> str:
    bagian = [t.uraian or "", f"untuk {t.untuk}" if t.untuk else ""]
    bagian.append(f"bila {formats.kondisi(t.bila)}" if t.bila else "")
    if t.rujukan:
        bagian.append(TANPA_ANGKA)
    if t.gratis == "tercetak":
        bagian.append("begitu tercetak; dasar hukumnya tidak disebut")
    return "; ".join(b for b in bagian if b)


def _tempat(store: Store, layanan: Entri[Layanan]) -> Jawaban:
    unit = store.unit[layanan.unit]
    baris = [Baris(t.nama, alamat(t.alamat)) for t in layanan.isi.tempat]
    baris += [Baris(d.split("://")[-1].rstrip("/"), "daring", d) for d in layanan.isi.daring]
    if not layanan.isi.tempat and unit.profil.isi.alamat:
        baris.append(Baris(alamat(unit.profil.isi.alamat)))
    jam = store.jam_layanan(layanan.unit)
    pilih = layanan.isi.jam_layanan
    loket = [jam[pilih]] if pilih in jam else list(jam.values())[:1]
    for j in loket:
        zona = j.isi.zona or unit.profil.isi.zona
        baris += [
            Baris(f"{formats.hari(h.hari)} {formats.sesi(h.terbuka)} {zona}") for h in j.isi.jam
        ]
    if not loket:
        baris.append(Baris("Jam layanan belum dicantumkan"))
    return Jawaban("Tempat dan jam", tuple(baris), "tempat-dan-jam")


def alamat(isi: Alamat | None) -> str:
    """An address on one line, in the order of the document's parts."""
    if isi is None:
        return ""
    kec = f"Kec. {isi.kecamatan}" if isi.kecamatan else ""
    bagian = (isi.jalan, isi.kelurahan, kec, isi.kabupaten, isi.provinsi)
    return ", ".join(b for b in bagian if b) + (f" {isi.kode_pos}" if isi.kode_pos else "")


def _pengaduan(store: Store, layanan: Entri[Layanan], terwaris: Terwaris | None) -> Jawaban:
    isi = terwaris.isi if terwaris and not isinstance(terwaris.isi, Ketiadaan) else None
    kanal = kanal_pengaduan(store, layanan.unit, isi.kanal if isi else ())
    langsung = [k for k in kanal if k.nilai and kontak.tautan(k)]
    langsung.sort(key=lambda k: kontak.URUTAN.get(k.jenis, 99))
    baris = tuple(
        Baris(f"{kontak.LABEL[k.jenis]} {k.nilai}", tautan=kontak.tautan(k))
        for k in langsung[:KANAL_SINGKAT]
    )
    jangkar = links.jangkar("penanganan_pengaduan")
    if isi and isi.tenggat_jawab:
        baris += (Baris(f"Dijawab dalam {formats.durasi(isi.tenggat_jawab.lama)}"),)
    return Jawaban("Mengadu", baris, jangkar) if baris else _belum("Mengadu", jangkar)


def kanal_pengaduan(store: Store, unit: str, pilihan: tuple[str, ...]) -> list[Kanal]:
    """Channels for complaints: those a rule names, else all that are meant for complaints."""
    if pilihan:
        temu = (store.cari("kanal", unit, p) for p in pilihan)
        return [e.isi for e in temu if e]
    return [e.isi for e in store.kanal(unit).values() if "pengaduan" in e.isi.tujuan]
