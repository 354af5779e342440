"""Explanations: findings and `temuan-diakui.yml` in, findings with their explanations out."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from terang.diagnostics import Diagnostic
from terang.rules import sebut
from terang.rules.banding import rapi

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from terang.diagnostics import Place
    from terang.model import TemuanDiakui
    from terang.store import Entri, Store

ATURAN = "T01"
MENGAPA = "Penjelasan diterbitkan; yang tidak cocok lagi dengan datanya menyesatkan pembaca."
_PANJANG_ID = 80
_URUTAN = re.compile(r"\[\d+\]")
_SLUG = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")

Letak = dict[tuple[str, str], list[int]]
"""Findings by their rule and place."""
Pasangan = tuple["Entri[TemuanDiakui]", list[int], list[int]]
"""An explanation, the findings it fits, and those at its place whatever their values."""


def terapkan(store: Store, temuan: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Give findings their explanations, and add a finding for each explanation that fits none.

    Explained are `peringatan` and `saran`; what is `galat` must be mended.
    """
    semua = list(temuan)
    pengakuan = [e for u in store.unit.values() for e in u.temuan_diakui.values()]
    gugur: list[Diagnostic] = []
    for entri, nomor, setempat in _pasangkan(semua, pengakuan):
        terbuka = [i for i in nomor if semua[i].tingkat != "galat"]
        for i in terbuka:
            semua[i] = replace(semua[i], diakui=entri.isi.penjelasan)
        if not terbuka:
            gugur.append(_gugur(entri, [semua[i] for i in nomor or setempat], bool(nomor)))
    return (*semua, *gugur)


def _pasangkan(
    semua: Sequence[Diagnostic], pengakuan: Sequence[Entri[TemuanDiakui]]
) -> list[Pasangan]:
    if not pengakuan:
        return []
    setempat, tanpa_urutan = _letak(semua, str), _letak(semua, _tanpa_urutan)
    hasil: list[Pasangan] = []
    for entri in pengakuan:
        di = setempat.get((entri.isi.aturan, rapi(entri.isi.tempat)), [])
        hasil.append((entri, _senilai(semua, di, entri.isi), di))
    terpakai = {i for _, nomor, _ in hasil for i in nomor}
    for ke, (entri, nomor, di) in enumerate(hasil):
        kunci = (entri.isi.aturan, _tanpa_urutan(rapi(entri.isi.tempat)))
        sisa = set(_senilai(semua, tanpa_urutan.get(kunci, []), entri.isi)) - terpakai
        # a list in another order still holds it, as long as there is but one it can be
        if not nomor and len(sisa) == 1:
            terpakai |= sisa
            hasil[ke] = (entri, list(sisa), di)
    return hasil


def _letak(semua: Sequence[Diagnostic], bentuk: Callable[[str], str]) -> Letak:
    hasil: Letak = {}
    for i, satu in enumerate(semua):
        for tempat in {bentuk(t) for t in _sebutan_tempat(satu)}:
            hasil.setdefault((satu.aturan, tempat), []).append(i)
    return hasil


def _senilai(semua: Sequence[Diagnostic], calon: list[int], isi: TemuanDiakui) -> list[int]:
    return [i for i in calon if _sama(semua[i].operan, isi.nilai)]


def _tanpa_urutan(tempat: str) -> str:
    return _URUTAN.sub("", tempat)


def tempat_teks(temuan: Diagnostic) -> str:
    """The first place of a finding as `temuan-diakui.yml` names it: file below data/, and path."""
    return _teks(temuan.tempat[0]) if temuan.tempat else ""


def _sebutan_tempat(temuan: Diagnostic) -> set[str]:
    """Every way an officer may name the place: with data/ in front, or a part around it."""
    if not temuan.tempat:
        return {""}
    tempat = temuan.tempat[0]
    jalur = [tempat.jalur[:n] for n in range(len(tempat.jalur) + 1)]
    dalam = {_teks(replace(tempat, jalur=j)) for j in jalur}
    awal = tempat.berkas.partition("/")[0]
    return dalam | {f"{awal}/{satu}" for satu in dalam}


def contoh(temuan: Diagnostic) -> str:
    """The entry of `temuan-diakui.yml` that explains a finding, for an officer to fill in."""
    baris = [
        f"{_id(temuan)}:",
        f"  aturan: {temuan.aturan}",
        f"  tempat: {_kutip(tempat_teks(temuan))}",
        "  nilai:" if temuan.operan else "  nilai: {}",
        *(f"    {_kunci(k)}: {_kutip(v)}" for k, v in temuan.operan.items()),
        f"  penjelasan: {_kutip('[isi penjelasan]')}",
        f"  oleh: {_kutip('[isi jabatan yang bertanggung jawab]')}",
        f"  tanggal: {_kutip('[isi tanggal]')}",
    ]
    return "\n".join(baris) + "\n"


def _gugur(entri: Entri[TemuanDiakui], calon: Sequence[Diagnostic], galat: bool) -> Diagnostic:
    if galat:
        return _t01(
            entri,
            f"temuan {entri.isi.aturan} ini galat, yang tidak dapat diakui",
            "Betulkan datanya, lalu hapus penjelasan ini.",
            calon[0].operan,
            calon[0].tempat,
        )
    if calon:
        lama, kini = _nilai(entri.isi.nilai), _nilai(calon[0].operan)
        return _t01(
            entri,
            f"penjelasan untuk {entri.isi.aturan} gugur karena nilainya berubah: dahulu {lama}, "
            f"sekarang {kini}",
            "Periksa apakah penjelasannya masih benar, lalu perbarui `nilai`, atau hapus.",
            {"dahulu": lama, "sekarang": kini},
            calon[0].tempat,
            "nilai",
        )
    return replace(
        _t01(
            entri,
            f"tidak ada lagi temuan {entri.isi.aturan} di {entri.isi.tempat}",
            "Hapus penjelasan ini, atau betulkan `aturan` dan `tempat`.",
            {"aturan": entri.isi.aturan, "tempat": entri.isi.tempat},
        ),
        tingkat="saran",
    )


def _t01(
    entri: Entri[TemuanDiakui],
    pesan: str,
    perbaikan: str,
    operan: Mapping[str, str],
    lain: Iterable[Place] = (),
    *jalur: str,
) -> Diagnostic:
    tempat = (entri.tempat(*(jalur or ("tempat",))), *lain)
    return Diagnostic(ATURAN, "peringatan", pesan, tempat, MENGAPA, perbaikan, operan)


def _nilai(nilai: Mapping[str, str]) -> str:
    return "; ".join(f"{k} {sebut.kutip(v)}" for k, v in nilai.items()) or "tanpa nilai"


def _sama(operan: Mapping[str, str], nilai: Mapping[str, str]) -> bool:
    return {k: rapi(v) for k, v in operan.items()} == {k: rapi(v) for k, v in nilai.items()}


def _teks(tempat: Place) -> str:
    return rapi(f"{tempat.berkas.partition('/')[2]} {tempat.jalur_teks}")


def _id(temuan: Diagnostic) -> str:
    kata = re.findall(r"[a-z0-9]+", tempat_teks(temuan).casefold().replace(".yml", ""))
    panjang = "-".join((temuan.aturan.casefold(), *kata))
    return panjang[:_PANJANG_ID].strip("-")


def _kunci(nama: str) -> str:
    return nama if _SLUG.fullmatch(nama) else _kutip(nama)


def _kutip(teks: str) -> str:
    # a JSON string is a YAML one
    return json.dumps(teks, ensure_ascii=False)
