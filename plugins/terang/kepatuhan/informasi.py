"""Disclosure of public information: the office, its lists, what is kept back, how it answers."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from terang import formats, links
from terang.derive.pengecualian import keadaan, tertutup
from terang.hukum.informasi_khusus import KHUSUS
from terang.hukum.informasi_publik import GOLONGAN
from terang.kepatuhan.perkara import kurang
from terang.kepatuhan.putusan import Bagian, Bukti, Hasil
from terang.rules.daftar_informasi import KOLOM_DIP, tanpa_dasar, tanpa_kolom, tanpa_surat

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from terang.derive.informasi import Kunci, Sedia
    from terang.hukum.informasi_publik import KelompokInformasi
    from terang.kepatuhan.perkara import Perkara
    from terang.model.daftar_informasi import InformasiDikecualikan
    from terang.store import Entri

ENAM_BULAN = 6
HARI_PEMBUKAAN = 30
"""Working days before an exemption ends by which it is declared open (PP 61/2010 Pasal 11)."""


def _jangkar(s: Sedia) -> str:
    butir = (s.butir,) if s.golongan == "khusus" else ("butir", s.butir)
    return links.jangkar(s.golongan, s.kelompok, *(butir if s.butir else ()))


def _bukti(p: Perkara, s: Sedia) -> Bukti:
    if not p.unit.ada_ppid:  # no list of information shows it, its own page does
        halaman = links.halaman_unit(p.unit.id, s.halaman, s.id)
        alamat = (
            f"{halaman}#{s.jangkar or 'judul'}"
            if s.halaman
            else links.bukti("profil", p.unit.id, "", s.tempat.jalur)
        )
        return Bukti(alamat, s.tempat, s.uraian or "", s.penguasa or "")
    golongan = "setiap_saat" if s.golongan == "khusus" else s.golongan
    alamat = f"{links.informasi(p.unit.id, golongan)}#{_jangkar(s)}"
    return Bukti(alamat, s.tempat, s.uraian or s.penguasa or "", s.penguasa or "")


def _satu(p: Perkara, ada: Mapping[Kunci, Sedia], kunci: Kunci, nama: str) -> Bagian:
    s = ada.get(kunci)
    if s is None:
        butir = [kunci[2]] if kunci[0] == "khusus" else ["butir", kunci[2]]
        jalur = ".".join([*kunci[:2], *(butir if kunci[2] else ())])
        perbaikan = f"Isi `{jalur}` di unit/{p.unit.id}/ppid/informasi.yml."
        entri = p.unit.ppid_informasi
        tempat = entri.tempat() if entri else p.unit.profil.tempat()
        return kurang(nama, f"{nama}: belum diisi", perbaikan, tempat)
    return Bagian(nama, (_bukti(p, s),))


def _kelompok(k: KelompokInformasi, p: Perkara) -> Hasil:
    """One group of periodic information: every item there, and brought up to date in six months."""
    return Hasil(tuple(_isi_kelompok(p, k, p.sedia)))


def _isi_kelompok(p: Perkara, k: KelompokInformasi, ada: Mapping[Kunci, Sedia]) -> Iterator[Bagian]:
    butir = k.butir or {"": k.nama}
    for id_, nama in butir.items():
        kunci = ("berkala", k.id, id_)
        bagian = _satu(p, ada, kunci, nama)
        yield _mutakhir(p, bagian, ada.get(kunci))


def _mutakhir(p: Perkara, bagian: Bagian, s: Sedia | None) -> Bagian:
    """The part as it stands six months after it was last brought up to date."""
    bagian = p.segar(bagian, s.dimutakhirkan if s else None, ENAM_BULAN)
    if s is None or s.dimasukkan or s.dimutakhirkan or not bagian.kurang:
        return bagian
    return bagian._replace(perbaikan=_hari_di(p, s))


def _hari_di(p: Perkara, s: Sedia) -> str:
    """Where the day of what the site holds in other data is entered."""
    berkas = s.tempat.berkas.partition("/")[2]
    if berkas.endswith("/profil.yml"):
        return f"Isi `diperiksa` di {berkas} dengan hari isinya diperiksa."
    if s.halaman == "laporan":
        if int(s.id) < p.tahun_laporan:
            return f"Isi unit/{p.unit.id}/ppid/laporan/{p.tahun_laporan}.yml."
        return f"Isi `dipublikasikan` di {berkas}."
    return (
        f"Isi `halaman` dan `dimutakhirkan` untuk `{s.golongan}.{s.kelompok}` di "
        f"unit/{p.unit.id}/ppid/informasi.yml."
    )


def _berkala(p: Perkara) -> Hasil:
    """All groups: something of each is there, and none is older than six months."""
    ada = p.sedia
    bagian: list[Bagian] = []
    for k in GOLONGAN["berkala"].kelompok:
        semua = [s for kunci, s in ada.items() if kunci[:2] == ("berkala", k.id)]
        milik = [s for s in semua if s.butir] or semua
        if not milik:
            bagian.append(_satu(p, ada, ("berkala", k.id, ""), k.nama))
            continue
        # one fresh item does not renew the group: the oldest tells, and one without a day first
        terlama = min(milik, key=lambda s: s.dimutakhirkan.akhir if s.dimutakhirkan else date.min)
        bagian.append(_mutakhir(p, Bagian(k.nama, (_bukti(p, terlama),)), terlama))
    return Hasil(tuple(bagian))


def _setiap_saat(p: Perkara) -> Hasil:
    ada = p.sedia
    return Hasil(
        tuple(
            _satu(p, ada, ("setiap_saat", k.id, ""), k.nama)
            for k in GOLONGAN["setiap_saat"].kelompok
        )
    )


def _khusus(id_: str, p: Perkara) -> Hasil:
    ada = p.sedia
    daftar = next(d for d in KHUSUS if d.id == id_)
    return Hasil(tuple(_satu(p, ada, ("khusus", id_, b.id), b.nama) for b in daftar.butir))


def _ppid(p: Perkara) -> Hasil:
    entri = p.unit.ppid_profil
    return Hasil(
        (
            p.ada("pejabat pengelola informasi", "ppid/profil", entri, "pejabat"),
            p.ada("keputusan penunjukan", "ppid/profil", entri, "penetapan"),
        )
    )


def _dip(p: Perkara) -> Hasil:
    entri, nama = p.unit.ppid_dip, "daftar informasi publik"
    if entri is None or not entri.isi.daftar:
        perbaikan = f"Isi unit/{p.unit.id}/ppid/dip.yml."
        return Hasil((kurang(nama, f"{nama} belum diisi", perbaikan, p.unit.profil.tempat()),))
    bukti = p.bukti("ppid/dip", entri, "daftar", tampak="")
    bagian = [Bagian(nama, (bukti,))]
    tutup = tertutup(p.unit, p.tanggal)
    for id_, b in entri.isi.daftar.items():
        if tutup.memuat(id_, b.ringkasan_isi, b.uraian):
            salah = "sebuah baris daftar informasi publik tercatat juga sebagai dikecualikan"
            bagian.append(
                kurang("tanpa yang dikecualikan", salah, tempat=entri.tempat("daftar", id_))
            )
    return Hasil(tuple(bagian))


def _kolom_dip(p: Perkara) -> Hasil:
    entri = p.unit.ppid_dip
    if entri is None or not entri.isi.daftar:
        return _dip(p)
    bagian = []
    for id_, b in entri.isi.daftar.items():
        tiada = [KOLOM_DIP[k] for k in tanpa_kolom(b)]
        bukti = p.bukti("ppid/dip", entri, "daftar", id_, tampak=b.ringkasan_isi)
        salah = f"{b.ringkasan_isi}: {', '.join(tiada)} belum diisi" if tiada else ""
        bagian.append(
            Bagian(b.ringkasan_isi, (bukti,), salah, tempat=bukti.tempat if tiada else None)
        )
    return Hasil(tuple(bagian))


def _dip_mutakhir(p: Perkara) -> Hasil:
    entri = p.unit.ppid_dip
    mutakhir = p.ada("pemutakhiran daftar", "ppid/dip", entri, "dimutakhirkan")
    return Hasil(
        (
            p.ada("keputusan daftar informasi publik", "ppid/dip", entri, "ketetapan"),
            p.segar(mutakhir, entri.isi.dimutakhirkan if entri else None, 12),
        )
    )


def _tiap_pengecualian(
    p: Perkara, buat: Callable[[Entri[Any], str, InformasiDikecualikan], Iterator[Bagian]]
) -> Hasil:
    entri, nama = p.unit.ppid_dik, "daftar informasi yang dikecualikan"
    if entri is None:  # no list is no statement that nothing is kept back
        perbaikan = f"Isi unit/{p.unit.id}/ppid/dik.yml; bila tidak ada, tulis `daftar: {{}}`."
        return Hasil((kurang(nama, f"{nama} belum diisi", perbaikan, p.unit.profil.tempat()),))
    return Hasil(
        tuple(b for id_, satu in entri.isi.daftar.items() for b in buat(entri, id_, satu)),
        "daftar informasi yang dikecualikan dinyatakan kosong",
    )


def _kolom_dik(p: Perkara) -> Hasil:
    def satu(e: Entri[Any], id_: str, b: InformasiDikecualikan) -> Iterator[Bagian]:
        bukti = p.bukti("ppid/dik", e, "daftar", id_, tampak=b.informasi)
        tiada = [nama for _, nama in tanpa_dasar(b)]
        salah = f"{b.informasi}: {', '.join(tiada)} belum diisi" if tiada else ""
        yield Bagian(b.informasi, (bukti,), salah, tempat=bukti.tempat if tiada else None)

    return _tiap_pengecualian(p, satu)


def _surat(p: Perkara) -> Hasil:
    def satu(e: Entri[Any], id_: str, b: InformasiDikecualikan) -> Iterator[Bagian]:
        tiada = [nama for _, nama in tanpa_surat(b)]
        bukti = p.bukti("ppid/dik", e, "daftar", id_, tampak=b.informasi)
        salah = f"surat penetapan {b.informasi}: {', '.join(tiada)} belum diisi" if tiada else ""
        yield Bagian(b.informasi, (bukti,), salah, tempat=bukti.tempat if tiada else None)

    return _tiap_pengecualian(p, satu)


def _habis(p: Perkara) -> Hasil:
    dip = p.unit.ppid_dip

    def satu(e: Entri[Any], id_: str, b: InformasiDikecualikan) -> Iterator[Bagian]:
        bukti = p.bukti("ppid/dik", e, "daftar", id_, tampak=b.informasi)
        keadaannya = keadaan(b, p.tanggal)
        if keadaannya == "habis":
            habis = f" {formats.tanggal(b.sampai)}" if b.sampai else ""
            salah = (
                f"masa pengecualian {b.informasi} habis{habis}; informasi itu terbuka dengan "
                "sendirinya"
            )
            perbaikan = (
                "Isi `dinyatakan_terbuka`, dan masukkan ke ppid/dip.yml dengan kunci yang sama."
            )
            yield Bagian(b.informasi, (bukti,), salah, perbaikan, e.tempat("daftar", id_, "sampai"))
        elif keadaannya == "dibuka" and (dip is None or id_ not in dip.isi.daftar):
            salah = f"{b.informasi} dinyatakan terbuka, tetapi tidak ada di daftar informasi publik"
            perbaikan = f"Tambahkan `{id_}` di ppid/dip.yml."
            yield Bagian(b.informasi, (bukti,), salah, perbaikan, e.tempat("daftar", id_))
        elif b.sampai and keadaannya == "berlaku" and _segera_habis(p, b.sampai.akhir):
            salah = (
                f"masa pengecualian {b.informasi} habis {formats.tanggal(b.sampai)}, kurang dari "
                f"{HARI_PEMBUKAAN} hari kerja lagi, tetapi belum dinyatakan terbuka"
            )
            perbaikan = "Isi `dinyatakan_terbuka` setelah ditetapkan."
            yield Bagian(b.informasi, (bukti,), salah, perbaikan, e.tempat("daftar", id_, "sampai"))
        else:
            yield Bagian(b.informasi, (bukti,), sampai=b.sampai.akhir if b.sampai else None)

    return _tiap_pengecualian(p, satu)


def _segera_habis(p: Perkara, sampai: date) -> bool:
    """Whether it must be declared open by now, as far as the holidays tell."""
    if (sampai - p.tanggal).days < HARI_PEMBUKAAN:  # so many days hold no more working days
        return True
    batas = p.paling_lambat(p.tanggal, HARI_PEMBUKAAN)
    return batas is not None and sampai < batas


def _uji(p: Perkara) -> Hasil:
    def satu(e: Entri[Any], id_: str, b: InformasiDikecualikan) -> Iterator[Bagian]:
        bukti = p.bukti("ppid/dik", e, "daftar", id_, tampak=b.informasi)
        ada = b.uji_konsekuensi and b.uji_konsekuensi.tanggal
        salah = "" if ada else f"{b.informasi}: hari uji konsekuensi belum diisi"
        yield Bagian(b.informasi, (bukti,), salah, tempat=None if ada else bukti.tempat)

    return _tiap_pengecualian(p, satu)


def _serta_merta(bidang: tuple[tuple[str, str], ...], p: Perkara) -> Hasil:
    """Notices of danger of the last year: told the day they arose, with what the law wants."""
    bagian: list[Bagian] = []
    for e in p.unit.pengumuman.values():
        if e.isi.jenis != "bahaya" and e.isi.bahaya is None:
            continue
        if (p.tanggal - e.isi.mulai.awal).days > 366:
            continue
        bagian += [
            p.ada(f"{nama}, {e.isi.judul}", "pengumuman", e, kunci) for kunci, nama in bidang
        ]
        terbit, kejadian = e.isi.dipublikasikan, e.isi.kejadian
        if terbit and kejadian and terbit.awal > kejadian.akhir:
            salah = (
                f"{e.isi.judul}: terjadi {formats.tanggal(kejadian)}, baru diumumkan "
                f"{formats.tanggal(terbit)}"
            )
            bagian.append(
                kurang(f"seketika, {e.isi.judul}", salah, tempat=e.tempat("dipublikasikan"))
            )
    return Hasil(tuple(bagian), "tidak ada bahaya yang diumumkan setahun terakhir")


PERIKSA: dict[str, Callable[[Perkara], Hasil]] = {
    "ppid-appointed": _ppid,
    "periodic-info-six-months": _berkala,
    "immediate-info-announced": partial(
        _serta_merta, (("kejadian", "hari kejadian"), ("dipublikasikan", "hari diumumkan"))
    ),
    "immediate-info-no-delay": partial(
        _serta_merta, (("bahaya", "jenis bahaya"), ("evakuasi", "cara evakuasi"))
    ),
    "any-time-info-available": _setiap_saat,
    "dip-published": _dip,
    "dip-columns-complete": _kolom_dip,
    "dip-updated": _dip_mutakhir,
    "dik-published": _kolom_dik,
    "consequence-test-documented": _uji,
    "classification-letter-contents": _surat,
    "exemption-expiry-handled": _habis,
    "bumn-special-list": partial(_khusus, "bumn"),
    "party-special-list": partial(_khusus, "parpol"),
    "ngo-special-list": partial(_khusus, "ormas"),
    **{
        f"berkala-{links.jangkar(k.id)}": partial(_kelompok, k)
        for k in GOLONGAN["berkala"].kelompok
    },
}
"""Checks by duty."""
