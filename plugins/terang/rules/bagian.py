"""R21: the parts a standard must have, by name; one cause is one finding, where it is mended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from terang import formats
from terang.diagnostics import Diagnostic
from terang.hukum import ISI_STANDAR, KOMPONEN, MAKLUMAT, SARANA_PENGADUAN, dasar, komponen
from terang.model.komponen import JumlahPelaksana, Persyaratan
from terang.model.pengaduan import Pengaduan
from terang.rules import dasar_tarif, sebut
from terang.rules.asal import dari_keyakinan
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.diagnostics import Place
    from terang.hukum import KomponenHukum, Norma
    from terang.model import Layanan
    from terang.model.dasar import Model
    from terang.rules.bahan import Bahan
    from terang.store import Entri, Store, Terwaris, Unit

_ISI: dict[str, tuple[str, ...]] = {
    "persyaratan": ("syarat",),
    "prosedur": ("langkah", "sop", "bagan_alir"),
    "jangka_waktu": ("waktu",),
    "biaya": ("tarif",),
    "produk": ("produk",),
    "dasar_hukum": ("peraturan",),
    "sarana_prasarana": ("sarana", "prasarana"),
    "kompetensi_pelaksana": ("butir", "jabatan"),
    "jumlah_pelaksana": ("jumlah", "rincian"),
}
_BUTIR = ("butir",)
UNTUK_MENGADU = frozenset({"kotak pengaduan", "lapor"})
CONTOH = 5


class Cacat(NamedTuple):
    """What is wrong with a component: words, the field that shows it, how to mend it."""

    pesan: str
    jalur: tuple[str, ...]
    perbaikan: str
    nilai: str


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R21 over services, their instruments, and the units that offer them."""
    store, hari = bahan.store, bahan.tanggal
    if ISI_STANDAR.berlaku(hari):
        yield from _komponen(bahan)
        yield from dasar_tarif.periksa(store)
    for unit in store.unit.values():
        if unit.layanan and MAKLUMAT.berlaku(hari):
            yield from _maklumat(store, unit)
        if unit.layanan and SARANA_PENGADUAN.berlaku(hari):
            yield from _pengaduan(store, unit)


def _standar_hilang(store: Store, layanan: Entri[Layanan]) -> bool:
    """Whether a service names an instrument that is left out: what it holds is not known."""
    return layanan.isi.standar is not None and store.standar(layanan) is None


def _komponen(bahan: Bahan) -> Iterator[Diagnostic]:
    store = bahan.store
    kelompok: dict[int, list[Entri[Layanan]]] = {}
    lepas: dict[int, tuple[Entri[Layanan], list[KomponenHukum]]] = {}
    salah: dict[tuple[int, str], tuple[Cacat | None, Terwaris, list[Entri[Layanan]]]] = {}
    kurang: dict[tuple[int, str], list[Entri[Layanan]]] = {}
    for layanan, ada in bahan.komponen:
        standar = store.standar(layanan)
        if standar is None and layanan.isi.standar is not None:
            continue  # it is left out: what it holds is not known
        kelompok.setdefault(id(standar), []).append(layanan)
        for k in KOMPONEN:
            if k.id not in ada and standar is None:
                lepas.setdefault(id(layanan), (layanan, []))[1].append(k)
                continue
            if k.id not in ada:
                kurang.setdefault((id(standar), k.id), []).append(layanan)
                continue
            # services that inherit a component share its object, and with it the finding
            kunci = (id(ada[k.id].entri), k.id)
            if kunci not in salah:
                salah[kunci] = (cacat(k, ada[k.id].isi), ada[k.id], [])
            salah[kunci][2].append(layanan)
    for layanan, daftar in lepas.values():
        yield _di_layanan(layanan, daftar)
    for (induk_id, id_), tanpa in kurang.items():
        yield from _tidak_ada(store, komponen(id_), tanpa, len(kelompok[induk_id]))
    for (_, id_), (satu, asal, kena) in salah.items():
        if satu:
            yield _bercacat(komponen(id_), satu, asal, kena)


def _tidak_ada(
    store: Store, k: KomponenHukum, tanpa: list[Entri[Layanan]], semua: int
) -> Iterator[Diagnostic]:
    standar = store.standar(tanpa[0])
    if standar is None or len(tanpa) * 2 <= semua:
        yield from (_di_layanan(layanan, [k]) for layanan in tanpa)
        return
    # most of its services lack it, so the instrument does
    sebagian = "" if len(tanpa) == semua else f" dari {semua}"
    yield _tanpa(
        [k],
        f"komponen {sebut.kutip(k.nama)} tidak ada pada standar ini, sehingga {len(tanpa)}"
        f"{sebagian} layanan tidak memilikinya",
        (standar.tempat(kunci=True), *(la.tempat(k.id, kunci=True) for la in tanpa[:CONTOH])),
        {"komponen": k.id, "layanan": str(len(tanpa))},
    )


def _di_layanan(layanan: Entri[Layanan], kurang: list[KomponenHukum]) -> Diagnostic:
    apa = formats.daftar([sebut.kutip(k.nama) for k in kurang])
    nama = sebut.kutip(layanan.isi.nama)
    return _tanpa(
        kurang,
        f"{len(kurang)} komponen tidak ada pada layanan {nama}, yang tidak bernaung pada standar: "
        f"{apa}"
        if len(kurang) > 1
        else f"komponen {apa} tidak ada pada layanan {nama}",
        (layanan.tempat(kunci=True),),
        {"komponen": ", ".join(k.id for k in kurang)},
    )


def _tanpa(
    kurang: list[KomponenHukum], pesan: str, tempat: tuple[Place, ...], operan: dict[str, str]
) -> Diagnostic:
    isikan = formats.daftar([f"`{k.id}`" for k in kurang])
    return Diagnostic(
        "R21",
        dari_keyakinan(ISI_STANDAR.keyakinan),
        pesan,
        tempat,
        perbaikan=f"Isi {isikan} dari dokumen standar. Komponen yang memang tidak berlaku ditulis "
        f"begini: `{kurang[0].id}: tidak berlaku`.",
        operan=operan,
        dasar=dasar(kurang),
    )


def _bercacat(
    k: KomponenHukum, cacat: Cacat, asal: Terwaris, kena: list[Entri[Layanan]]
) -> Diagnostic:
    berapa = f" (dipakai {len(kena)} layanan)" if asal.dari != "layanan" else ""
    return Diagnostic(
        "R21",
        dari_keyakinan(ISI_STANDAR.keyakinan),
        f"komponen {sebut.kutip(k.nama)} {cacat.pesan}{berapa}",
        (asal.tempat(*cacat.jalur),),
        perbaikan=cacat.perbaikan,
        operan={"komponen": k.id, "isi": cacat.nilai},
        dasar=k.dasar,
    )


def cacat(k: KomponenHukum, isi: Any) -> Cacat | None:
    """What is wrong with what a component holds, or None; `tidak berlaku` is an answer."""
    if isinstance(isi, JumlahPelaksana) and isi.jumlah and not isi.rincian:
        isi = isi.jumlah.nilai if isinstance(isi.jumlah.nilai, Ketiadaan) else isi
    if isinstance(isi, Ketiadaan):
        if isi is Ketiadaan.TIDAK_BERLAKU:
            return None
        isikan = f"Isi `{k.id}` segera setelah datanya ada, atau akui temuan ini."
        return Cacat(f"hanya menyatakan {sebut.kutip(isi.value)}", (), isikan, isi.value)
    if isinstance(isi, Persyaratan) and isi.berisi:
        return Cacat(
            f"berisi komponen lain, yaitu {sebut.kutip(komponen(isi.berisi).nama)}",
            ("berisi",),
            "Tambahkan persyaratan yang sebenarnya di `syarat`, atau akui temuan ini dan usulkan "
            "perubahan dokumennya.",
            isi.berisi,
        )
    if _berisi(k, isi):
        return None
    rujukan = getattr(isi, "rujukan", None)
    if rujukan and not rujukan.tersedia:
        return Cacat(
            f"hanya merujuk {sebut.kutip(rujukan.ke)}, yang tidak ada dalam data",
            ("rujukan", "ke"),
            "Salin isinya ke sini, atau masukkan dokumennya dan beri `tersedia: ya`.",
            rujukan.ke,
        )
    if rujukan and k.id != "jangka_waktu":
        return None
    return Cacat(
        "tidak memuat isi apa pun", (), f"Isi `{k.id}`, atau tulis `tidak berlaku`.", "kosong"
    )


def _berisi(k: KomponenHukum, isi: Model) -> bool:
    if isinstance(isi, Pengaduan):
        umum = {"sumber", "cetak", "pasti", "terbaca", "semestinya", "alasan", "catatan"}
        # channels may be those of the unit, so naming none is no fault of the component
        return any(v for n, v in isi if n not in umum) or bool(isi.sumber)
    return any(getattr(isi, bidang) for bidang in _ISI.get(k.id, _BUTIR))


def _maklumat(store: Store, unit: Unit) -> Iterator[Diagnostic]:
    ada = any("layanan" in u.maklumat for u in store.silsilah(unit.id))
    if not ada and not store.tersisih_di("maklumat", unit.id):
        yield _unit_tanpa(
            unit,
            MAKLUMAT,
            "tanpa maklumat pelayanan",
            "maklumat",
            f"Tambahkan maklumat dengan kunci `layanan` di unit/{unit.id}/maklumat.yml atau pada "
            "unit induknya.",
        )


def _pengaduan(store: Store, unit: Unit) -> Iterator[Diagnostic]:
    tak_tentu = any(_standar_hilang(store, la) for la in unit.layanan.values()) or any(
        store.tersisih_di(jenis, unit.id) for jenis in ("kanal", "pengaduan")
    )
    if not tak_tentu and not _ada_kanal_pengaduan(store, unit.id):
        yield _unit_tanpa(
            unit,
            SARANA_PENGADUAN,
            "tanpa satu pun saluran pengaduan",
            "kanal_pengaduan",
            f"Tambahkan saluran dengan `tujuan: [pengaduan]` di unit/{unit.id}/kanal.yml.",
        )


def _unit_tanpa(unit: Unit, norma: Norma, apa: str, kunci: str, perbaikan: str) -> Diagnostic:
    banyak = len(unit.layanan)
    return Diagnostic(
        "R21",
        dari_keyakinan(norma.keyakinan),
        f"unit ini menawarkan {banyak} layanan {apa}",
        (unit.profil.tempat(),),
        perbaikan=perbaikan,
        operan={kunci: "tidak ada", "layanan": str(banyak)},
        dasar=norma.sebutan,
    )


def _ada_kanal_pengaduan(store: Store, unit: str) -> bool:
    if any(
        "pengaduan" in k.isi.tujuan or k.isi.jenis in UNTUK_MENGADU
        for k in store.kanal(unit).values()
    ):
        return True
    asal = [store.aturan_pengaduan(unit), *_komponen_pengaduan(store, unit)]
    disebut = (
        store.cari("kanal", a.entri.unit, ref) for a in asal if a for ref in _kanal_aturan(a.isi)
    )
    return any(k is None or k.isi.terbit for k in disebut)


def _kanal_aturan(isi: Any) -> tuple[str, ...]:
    return isi.kanal if isinstance(isi, Pengaduan) else ()


def _komponen_pengaduan(store: Store, unit: str) -> Iterator[Terwaris | None]:
    for layanan in store.unit[unit].layanan.values():
        yield store.komponen(layanan).get("penanganan_pengaduan")
