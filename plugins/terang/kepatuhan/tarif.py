"""Tariffs: what each row must hold, and the rule it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import links
from terang.kepatuhan.perkara import kurang
from terang.kepatuhan.putusan import Bagian, Bukti, Hasil
from terang.model.tarif import Biaya, Tarif

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terang.diagnostics import Place
    from terang.kepatuhan.perkara import Perkara

Baris = tuple[str, str, "Place", Tarif]
"""Name, address where it is shown, place, tariff."""
NOL = "menurut aturan"
"""The kind of free of charge that is a tariff of nothing, by a rule."""


def _baris(p: Perkara) -> Iterator[Baris]:
    """Rows of the unit's table, and those its services state themselves."""
    for e in p.unit.tarif.values():
        yield e.isi.uraian or e.id, links.bukti("tarif", p.unit.id, e.id, ()), e.tempat(), e.isi
    for la, ada in p.layanan:
        biaya = ada.get("biaya")
        if biaya is None or not isinstance(biaya.isi, Biaya):
            continue
        for i, t in enumerate(biaya.isi.tarif):
            if isinstance(t, Tarif):
                alamat = f"{links.layanan(la.unit, la.id)}#biaya"
                yield t.uraian or la.isi.nama, alamat, biaya.tempat("tarif", i), t


def _tiap(p: Perkara, salah: Callable[[Tarif], tuple[str, str]], nol: bool = False) -> Hasil:
    """Every row that is paid, or that is nothing by a rule, and what `salah` says of it."""
    bagian = []
    for nama, alamat, tempat, t in _baris(p):
        if nol != (t.gratis == NOL) or (t.gratis and not nol):
            continue
        kata, perbaikan = salah(t)
        bukti = (Bukti(alamat, tempat, ""),)
        if kata:
            bagian.append(Bagian(nama, bukti, f"{nama}: {kata}", perbaikan, tempat))
        else:
            bagian.append(Bagian(nama, bukti))
    if bagian:
        return Hasil(tuple(bagian))
    if any(True for _ in _baris(p)):
        if nol:
            return Hasil((), "tidak ada tarif nol menurut aturan di data")
        return Hasil((), "semua layanan di data dinyatakan tidak dipungut biaya")
    salah_semua = "belum ada tarif di data unit ini"
    return Hasil((kurang("tarif", salah_semua, tempat=p.unit.profil.tempat()),))


def _lengkap(t: Tarif) -> tuple[str, str]:
    tiada = [nama for nama, isi in (("jenis", t.uraian), ("satuan", t.satuan)) if not isi]
    if t.rujukan:
        tiada.append("besar tarif")
    kunci = {"jenis": "uraian", "satuan": "satuan", "besar tarif": "jumlah"}
    if not tiada:
        return "", ""
    return f"{', '.join(tiada)} belum diisi", f"Isi {', '.join(f'`{kunci[k]}`' for k in tiada)}."


def _dasar(t: Tarif) -> tuple[str, str]:
    if t.dasar == "tidak disebut" or not (t.dasar or t.rujukan):
        return "dasar hukumnya tidak disebut", "Isi `dasar` dengan peraturan yang menetapkannya."
    return "", ""


def _nol(t: Tarif) -> tuple[str, str]:
    tiada = [
        nama
        for nama, isi in (
            ("dasar hukum", t.dasar if t.dasar != "tidak disebut" else ()),
            ("syarat", t.bila),
            ("tata cara", t.tata_cara),
        )
        if not isi
    ]
    return (f"{', '.join(tiada)} belum diisi" if tiada else ""), "Isi `dasar`, `bila`, `tata_cara`."


def _evaluasi(p: Perkara) -> Hasil:
    profil = p.unit.profil
    bagian = p.ada("evaluasi tarif", "profil", profil, "evaluasi_tarif")
    return Hasil((p.segar(bagian, profil.isi.evaluasi_tarif, 24),))


PERIKSA: dict[str, Callable[[Perkara], Hasil]] = {
    "tariff-approved": lambda p: _tiap(p, _dasar),
    "tariff-row-complete": lambda p: _tiap(p, _lengkap),
    "tariff-legal-basis": lambda p: _tiap(p, _dasar),
    "tariff-zero-basis": lambda p: _tiap(p, _nol, nol=True),
    "tariff-evaluated-two-years": _evaluasi,
}
"""Checks by duty."""
