"""The page of an information office: who, where, when, how to ask, and the reports there are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from terang import formats, links
from terang.derive.kalender import kalender
from terang.derive.tenggat import jalan
from terang.hukum import informasi, layanan_informasi
from terang.pages.laporan.tahunan import tahunan
from terang.pages.letak import letak
from terang.pages.maklumat import maklumat
from terang.spec import Heading, PageSpec
from terang.store import pilih

if TYPE_CHECKING:
    from terang.model import LaporanPpid
    from terang.pages.bingkai import Bingkai
    from terang.pages.laporan import SemuaTahun
    from terang.store import Entri, Unit

OUTLINE = (
    Heading("meminta", "Cara meminta informasi"),
    Heading("jam", "Tempat dan jam"),
    Heading("petugas", "Pejabat dan petugas"),
    Heading("maklumat", "Maklumat pelayanan informasi"),
    Heading("pengumuman", "Cara mengumumkan dan bantuan khusus"),
    Heading("laporan", "Laporan tahunan"),
    Heading("daftar", "Daftar dan formulir"),
    Heading("standar", "Standar layanan informasi"),
    Heading("register", "Register dan pemberitahuan"),
    Heading("dasar", "Dasar hukum"),
    Heading(links.SUMBER, "Sumber"),
)
ANCHORS = frozenset(
    (
        *(links.jangkar("standar", kunci) for kunci in layanan_informasi.STANDAR),
        *(f"register-{kunci}" for kunci in ("permohonan", "keberatan", "pemberitahuan")),
    )
)


def laporan_terbaru_dulu(unit: Unit) -> list[Entri[LaporanPpid]]:
    """Reports, the latest year first."""
    return sorted(unit.ppid_laporan.values(), key=lambda e: e.id, reverse=True)


def halaman_ppid(b: Bingkai, unit: Unit, tahun: SemuaTahun) -> PageSpec:
    """The page of one information office; `tahun` gives the years it reports on."""
    alamat = links.ppid(unit.id)
    entri = unit.ppid_profil
    kini = unit.profil.isi.nama_pada(b.tanggal)
    sebutan = kini.singkatan or kini.nama

    def body() -> str:
        isi = entri.isi if entri else None
        jam = pilih.jam_informasi(b.store, entri) if entri else None
        kanal = pilih.kanal_informasi(b.store, unit.id, isi, b.tanggal) if isi else []
        ada = {e.isi.jenis for e in kanal}
        keadaan = isi.keadaan if isi else None
        dahulu = unit.profil.isi.nama_pada(keadaan.awal) if keadaan else kini
        return b.render(
            "ppid.html",
            alamat,
            unit=unit,
            kini=kini,
            sebut=sebutan,
            dahulu=dahulu,
            entri=entri,
            isi=isi,
            jam=jam,
            kanal=kanal,
            tanpa_alamat=[j for j in (isi.jenis_kanal if isi else ()) if j not in ada],
            laporan=laporan_terbaru_dulu(unit),
            tahunan=tahunan(tahun()),
            maklumat=next((e for jenis, e in maklumat(b, unit.id) if jenis == "ppid"), None),
            hukum=informasi,
            daftar=_daftar(unit),
            **_layanan_informasi(b, unit),
            jalan=jalan(kalender(b.store, unit.id), b.tanggal),
        )

    return PageSpec(
        alamat=alamat,
        judul=f"Informasi publik (PPID) {sebutan}",
        deskripsi=formats.ringkas(
            f"Cara meminta informasi publik di {kini.nama}: pejabat, tempat, jam, dan laporan."
        ),
        body=body,
        headings=OUTLINE,
        berkas=entri.berkas if entri else unit.profil.berkas,
        **b.tanggal_data(entri.isi.diperiksa if entri else None),
        induk=links.unit(unit.id),
        sebutan="Informasi publik (PPID)",
        anchors=ANCHORS,
    )


def _daftar(unit: Unit) -> list[tuple[str, str, str]]:
    """The lists and forms below the office: title, address, what is in them."""
    return [
        (
            "Daftar Informasi Publik",
            links.dip(unit.id),
            "Informasi yang dikuasai, penguasanya, dan bentuknya.",
        ),
        (
            "Informasi berkala",
            links.informasi(unit.id, "berkala"),
            "Profil, program, keuangan, peraturan, dan pengadaan.",
        ),
        (
            "Informasi serta merta",
            links.informasi(unit.id, "serta_merta"),
            "Bahaya yang harus diumumkan seketika.",
        ),
        (
            "Informasi setiap saat",
            links.informasi(unit.id, "setiap_saat"),
            "Yang tersedia kapan pun diminta, dan kumpulan data.",
        ),
        (
            "Informasi yang dikecualikan",
            links.dikecualikan(unit.id),
            "Yang tidak dibuka, alasan, dan masanya.",
        ),
        (
            "Formulir",
            links.formulir(unit.id),
            "Permohonan informasi dan keberatan, untuk dicetak.",
        ),
    ]


def _layanan_informasi(b: Bingkai, unit: Unit) -> dict[str, Any]:
    """Standards, and what the registers record, beside what the law asks for."""
    hukum, standar, register = layanan_informasi, unit.ppid_standar, unit.ppid_register
    isi = register.isi if register else None
    kolom = (
        ("permohonan", "Register permohonan", hukum.KOLOM_PERMOHONAN, hukum.REGISTER_NORMA),
        ("keberatan", "Register keberatan", hukum.KOLOM_KEBERATAN, hukum.REGISTER_NORMA),
        ("pemberitahuan", "Pemberitahuan tertulis", hukum.PEMBERITAHUAN, hukum.PEMBERITAHUAN_NORMA),
    )
    return {
        "layanan_informasi": hukum,
        "standar": standar.isi.standar if standar else {},
        "tempat_standar": partial(standar.tempat, "standar") if standar else None,
        "letak": partial(letak, b.store, unit),
        "register": register,
        "kolom_register": [
            (kunci, judul, nama, getattr(isi, kunci) if isi else (), norma)
            for kunci, judul, nama, norma in kolom
        ],
    }
