"""What every page is made from: the store, the findings, the templates, the build date."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar

from markupsafe import Markup

from terang import formats, links
from terang.derive.jam import mingguan, pekan
from terang.derive.jumlah import jumlah_pelaksana
from terang.derive.silang import Silang
from terang.derive.waktu import waktu_sop
from terang.hukum import alasan
from terang.pages import kontak
from terang.pages.asal import Penyaji
from terang.pages.asing import Penanda, asing
from terang.pages.catatan import Catatan
from terang.pages.kelompok import LAINNYA
from terang.pages.laporan import bagan
from terang.pages.laporan.tahunan import KOLOM as KOLOM_TAHUNAN
from terang.pages.marks import Marks
from terang.pages.pengumuman import spanduk
from terang.pages.periksa import rapat
from terang.pages.sedia import alamat_halaman
from terang.pages.singkatan import Penyingkat
from terang.render import environment
from terang.scalars import Ketiadaan
from terang.spec import Heading, Pilihan
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    import jinja2

    from terang.hukum import KomponenHukum
    from terang.model import Kanal
    from terang.scalars import Tanggal
    from terang.store import Entri, Muatan, Store, Terwaris, Unit


T = TypeVar("T")
BIASA = Pilihan()
BERKAS_PDF = (("laporan.pdf", "laporan lengkap"), ("ringkasan.pdf", "ringkasan"))
SATU_BERKAS = (("laporan.html", "halaman ini dalam satu berkas, dapat dibuka tanpa internet"),)
"""Files beside the page of a report, and what they are called there."""


class TanggalData(TypedDict):
    """The date of a page's data, for machines and for readers."""

    diperbarui: str
    tanggal_data: str


@dataclass(frozen=True, slots=True)
class Bingkai:
    """Shared by all pages of one build."""

    store: Store
    silang: Silang
    catatan: Catatan
    env: jinja2.Environment
    marks: Marks
    tanggal: date
    fragmen: dict[tuple[str, str, int], Any]
    alamat_dasar: str
    sumber: Callable[[str], bytes | None]
    pdf: bool
    """Whether the site has PDF beside its pages."""

    @classmethod
    def dari(cls, muatan: Muatan, pilihan: Pilihan = BIASA) -> Bingkai:
        """Prepare the pages of a loaded site.

        Args:
            muatan: the loaded site.
            pilihan: what a host wants of it.

        Raises:
            ValueError: the load has no store.
        """
        store = muatan.store
        if store is None:
            raise ValueError("no store")
        env = environment()
        templat = env.get_template("temuan.html")
        marks = Marks(partial(_nama_dokumen, store), lambda d: templat.render(d=d))
        bingkai = cls(
            store,
            Silang(store),
            Catatan(lambda: muatan.diagnostics),
            env,
            marks,
            muatan.tanggal,
            {},
            (pilihan.alamat_dasar or store.situs.isi.alamat_dasar).rstrip("/") + "/",
            muatan.sumber,
            pilihan.laporan and pilihan.pdf and store.situs.isi.pdf,
        )
        satu = SATU_BERKAS if pilihan.laporan else ()
        env.globals.update(
            bingkai._alat(),
            berkas_laporan=(*BERKAS_PDF, *satu) if bingkai.pdf else satu,
            berposter=bingkai.pdf,
        )
        # as globals, since importing them would cost every page a look at all the others
        env.globals["m"] = env.get_template("makro.html").module
        env.globals["st"] = env.get_template("statistik.html").module
        env.globals["lp"] = env.get_template("laporan-bagian.html").module
        env.globals["inf"] = env.get_template("informasi-bagian.html").module
        env.globals["kmp"] = env.get_template("komponen.html").module
        for nama in env.list_templates():
            env.get_template(nama)  # now, once, and not in two processes
        return bingkai

    def _alat(self) -> dict[str, Any]:
        """What templates may call; none of it depends on the page."""
        store, hari = self.store, self.tanggal
        penyaji = Penyaji(self.marks.sumber)
        return {
            "asal": penyaji.asal,
            "asal_bagian": penyaji.asal_bagian,
            "sumber": self.marks.sumber,
            "daftar_sumber": self.marks.daftar_sumber,
            "temuan": self.marks.temuan,
            "ke": self.marks.ke,
            "links": links,
            "store": store,
            "catatan": self.catatan,
            "tanggal_bangun": hari,
            "nama": cache(partial(pilih.nama, store, pada=hari)),
            "sebutan": cache(partial(pilih.sebutan, store, pada=hari)),
            "tarif_komponen": partial(pilih.tarif, store),
            "tarif_unit": partial(pilih.tarif_unit, store),
            "kanal_pengaduan": self.kanal_pengaduan,
            "kanal_dirujuk": partial(pilih.kanal_dirujuk, store, pada=hari),
            "harga": lambda t: formats.tarif(t, self.peraturan),
            "peraturan": self.peraturan,
            "kontak": kontak,
            "alamat_halaman": alamat_halaman,
            "asing": asing,
            "bertanda": Penanda(store),
            "singkat": Penyingkat(store, self.marks),
            "spanduk": self.spanduk,
            "jumlah_orang": jumlah_pelaksana,
            "rapat": rapat,
            "jam_mingguan": mingguan,
            "pekan": pekan,
            "lainnya": LAINNYA,
            "teks": str,
            "tanggal_panjang": formats.tanggal,
            "masa_tabel": formats.masa_tunggal,
            "orang": lambda n: f"{formats.bilangan(n)} orang",
            "hari_kerja": lambda n: f"{formats.bilangan(n)} hari kerja",
            "rupiah": formats.rupiah,
            "desimal_tampil": formats.desimal,
            "persen_tampil": lambda n: f"{formats.desimal(n)} %",
            "dasar_penolakan": alasan.dasar_penolakan,
            "dasar_keberatan": alasan.dasar_keberatan,
            "kolom_tahunan": KOLOM_TAHUNAN,
            "bagan": bagan,
            "waktu_sop": waktu_sop,
        }

    def kanal_pengaduan(self, unit: str, aturan: Terwaris | None) -> list[Entri[Kanal]]:
        """Where to complain about a unit; what a phone can use at once comes first."""
        kanal = pilih.kanal_pengaduan(self.store, unit, aturan, self.tanggal)
        return sorted(kanal, key=lambda e: kontak.URUTAN.get(e.isi.jenis, len(kontak.URUTAN)))

    def peraturan(self, id_: str) -> Any:
        """A regulation of the register."""
        return self.store.peraturan[id_].isi

    def render(self, templat: str, alamat: str, /, **isi: Any) -> str:
        """The body of the page at `alamat`."""
        return self.marks.page(self.env.get_template(templat).render(**isi), alamat)

    def render_mandiri(self, templat: str, alamat: str, /, **isi: Any) -> str:
        """The same for a file that may lie anywhere: its links are absolute."""
        teks = self.env.get_template(templat).render(**isi)
        return self.marks.page(teks, alamat, akar=self.alamat_dasar)

    def body(self, templat: str, alamat: str, /, **isi: Any) -> Callable[[], str]:
        """The function that renders the body, when it is time."""
        return partial(self.render, templat, alamat, **isi)

    def spanduk(self, unit: str, layanan: str = "") -> Markup | str:
        """The banner of a unit's announcements, on the page of a service those that concern it."""
        daftar = spanduk(self.store, unit, self.tanggal, layanan)
        if not daftar:
            return ""
        return Markup(self.env.get_template("spanduk.html").render(daftar=daftar))

    def komponen(self, k: KomponenHukum, ada: Terwaris, unit: Unit) -> Markup:
        """The section of a component."""
        modul: Any = self.env.globals["kmp"]
        bagian: Callable[[], Markup] = partial(modul.bagian, k, ada, unit)
        return self.sekali((k.id, unit.id), ada, bagian)

    def sekali(self, kunci: tuple[str, str], ada: Terwaris | None, buat: Callable[[], T]) -> T:
        """What is made of a component; once, if many services share it.

        Args:
            kunci: what is made, and for which unit.
            ada: the component.
            buat: makes it, from nothing but these.
        """
        if ada is None or ada.dari == "layanan":
            return buat()
        lengkap = (*kunci, id(ada.isi))
        if lengkap not in self.fragmen:
            self.fragmen[lengkap] = buat()
        hasil: T = self.fragmen[lengkap]
        return hasil

    def heading_unit(self, unit: str) -> Heading:
        """The heading of a unit on a page of several."""
        return Heading(links.jangkar_unit(unit), pilih.sebutan(self.store, unit, self.tanggal))

    def tanggal_data(self, diperiksa: Tanggal | None) -> TanggalData:
        """Date of a page's data for `PageSpec`: when it was checked, else the build date."""
        hari = diperiksa.akhir if diperiksa else self.tanggal
        return {"diperbarui": hari.isoformat(), "tanggal_data": formats.tanggal(hari)}


def _nama_dokumen(store: Store, id_: str) -> str:
    """Name of a document as readers see it: kind and number, else its title."""
    entri: Entri[Any] = store.dokumen[id_]
    nomor = entri.isi.nomor.nilai if entri.isi.nomor else None
    if nomor is None or isinstance(nomor, Ketiadaan):
        return str(entri.isi.judul)
    return f"{entri.isi.jenis.capitalize()} {nomor}, {entri.isi.judul}"
