"""R23: all statements of one time agree, and steps do not take longer than what is promised."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from terang import formats
from terang.derive.waktu import jumlah_langkah
from terang.diagnostics import Diagnostic
from terang.model.butir import Waktu
from terang.model.komponen import JangkaWaktu
from terang.model.prosedur import Prosedur
from terang.rules import sebut
from terang.rules.asal import tingkat_lain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model.butir import WaktuLain
    from terang.rules.bahan import Bahan
    from terang.rules.jelajah import Simpul
    from terang.scalars import Durasi
    from terang.store import Entri, Store, Terwaris


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R23 over services, instruments and complaint rules."""
    for entri, simpul in bahan.semua(Waktu):
        if simpul.isi.berbeda:
            yield from _berbeda(bahan.store, entri, simpul)
        if simpul.isi.lama.jenis_hari == "tidak disebut":
            yield _tanpa_jenis_hari(entri, simpul)
    yield from _langkah(bahan)


def _berbeda(store: Store, entri: Entri[Any], simpul: Simpul[Waktu]) -> Iterator[Diagnostic]:
    utama = simpul.isi
    for i, lain in enumerate(utama.berbeda):
        if not _bertentangan(utama, lain):
            continue
        yield Diagnostic(
            "R23",
            tingkat_lain(store, entri, simpul, lain),
            f"lama waktu {formats.durasi(utama.lama)}, tetapi di tempat lain tertulis "
            f"{formats.durasi(lain.lama)}",
            (
                entri.tempat(*simpul.jalur, "lama"),
                entri.tempat(*simpul.jalur, "berbeda", i, "lama"),
            ),
            perbaikan="Tetapkan satu lama waktu. Jika dokumennya sendiri yang berbeda, sebutkan "
            "`sumber` keduanya dan akui temuan ini.",
            operan={"ditampilkan": sebut.durasi(utama.lama), "lain": sebut.durasi(lain.lama)},
        )


def _bertentangan(utama: Waktu, lain: WaktuLain) -> bool:
    satu, dua = utama.lama, lain.lama
    # two conditions make two cases; one alone contradicts the promise that names none
    if lain.bila is not None and utama.bila is not None and lain.bila != utama.bila:
        return False
    if satu.sebanding(dua):
        return (satu.min, satu.maks) != (dua.min, dua.maks)
    jenis = {satu.jenis_hari, dua.jenis_hari}
    return satu.satuan == dua.satuan and jenis == {"kerja", "kalender"}


def _tanpa_jenis_hari(entri: Entri[Any], simpul: Simpul[Waktu]) -> Diagnostic:
    lama = sebut.durasi(simpul.isi.lama)
    return Diagnostic(
        "R23",
        "saran",
        f"{lama}: tidak disebut hari kerja atau hari kalender",
        (entri.tempat(*simpul.jalur, "lama"),),
        perbaikan="Tulis `hari kerja` atau `hari kalender` bila dokumennya menyebutkannya; "
        "jika tidak, usulkan agar dokumennya diperjelas.",
        operan={"lama": lama},
    )


def _langkah(bahan: Bahan) -> Iterator[Diagnostic]:
    sudah: set[tuple[int, int]] = set()
    for _, ada in bahan.komponen:
        waktu, prosedur = ada.get("jangka_waktu"), ada.get("prosedur")
        if waktu is None or prosedur is None:
            continue
        # services that share both share the finding
        kunci = (id(waktu.isi), id(prosedur.isi))
        if kunci not in sudah:
            sudah.add(kunci)
            yield from _melebihi(waktu, prosedur)


def _melebihi(waktu: Terwaris, prosedur: Terwaris) -> Iterator[Diagnostic]:
    if not isinstance(waktu.isi, JangkaWaktu) or not isinstance(prosedur.isi, Prosedur):
        return
    for ukuran, jumlah in jumlah_langkah(prosedur.isi).items():
        i = _janji_terpanjang(waktu.isi, ukuran)
        if i is None or jumlah.maks <= waktu.isi.waktu[i].lama.maks:
            continue
        janji = waktu.isi.waktu[i].lama
        satuan = " ".join(filter(None, (ukuran[0], ukuran[1])))
        yield Diagnostic(
            "R23",
            "peringatan",
            f"langkah-langkahnya memerlukan {jumlah.maks} {satuan}, lebih lama daripada yang "
            f"dijanjikan ({formats.durasi(janji)})",
            (
                waktu.tempat("waktu", i, "lama"),
                *(prosedur.tempat("langkah", n, "waktu", "lama") for n in jumlah.langkah),
            ),
            perbaikan="Periksa waktu tiap langkah dan jangka waktu layanan.",
            operan={"dijanjikan": sebut.durasi(janji), "langkah": f"{jumlah.maks} {satuan}"},
        )


def _janji_terpanjang(isi: JangkaWaktu, ukuran: tuple[str, str | None]) -> int | None:
    """Position of the longest promise in this unit; promises for one stage only do not count."""

    def utuh(w: Waktu) -> bool:
        return w.untuk is None and w.pihak == "penyelenggara" and _ukuran(w.lama) == ukuran

    calon = [i for i, w in enumerate(isi.waktu) if utuh(w)]
    return max(calon, key=lambda i: isi.waktu[i].lama.maks, default=None)


def _ukuran(lama: Durasi) -> tuple[str, str | None]:
    return lama.satuan, lama.jenis_hari
