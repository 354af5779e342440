"""Charts for the tests: what the room of charts must be able to draw, as calls and as a page."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from markupsafe import Markup

from terang.charts import Deret, batang, berbanding, bertumpuk
from terang.gaya import lembar
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from pathlib import Path

BULAN = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus"),
    *("September", "Oktober", "November", "Desember"),
)
KANAL = ("Datang Langsung", "Liva Chat, Email, dan Formulir Online", "Media Sosial", "Telepon")
LAPOR, BERLAKU, UKUR = (
    Ketiadaan.TIDAK_DILAPORKAN,
    Ketiadaan.TIDAK_BERLAKU,
    Ketiadaan.TIDAK_DIUKUR,
)
PANJANG = (
    "Informasi yang dapat menghambat proses penegakan hukum",
    "Informasi yang dapat mengganggu pelindungan hak atas kekayaan intelektual dan persaingan",
    "Rahasia pribadi",
    "Tidak dikuasai",
)


def bulanan(id_: str = "bulanan") -> Markup:
    """Twelve months by four channels."""
    deret = [
        Deret(nama, tuple((7 * i * (k + 2) + 5 * k) % (23 - 4 * k) for i in range(12)))
        for k, nama in enumerate(KANAL)
    ]
    return bertumpuk(
        id_, "Pemohon per bulan", "Pemohon menurut kanal, 2019.", BULAN, deret, "pemohon"
    )


def semua() -> dict[str, Markup]:
    """Name of a chart -> drawing."""
    bagian = bertumpuk(
        "bagian",
        "Permohonan menurut hasil",
        "Sebagian tidak ada angkanya.",
        ("2019", "2020", "2021", "2022", "2023"),
        (
            Deret("Dikabulkan seluruhnya", (73, 41, LAPOR, 0, LAPOR)),
            Deret("Dikabulkan sebagian", (12, LAPOR, None, 0, LAPOR)),
            Deret("Ditolak", (4, 9, BERLAKU, 0, LAPOR)),
        ),
        "permohonan",
    )
    delapan = bertumpuk(
        "delapan",
        "Delapan seri",
        "Semua warna dan pola.",
        ("Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"),
        [Deret(f"Seri {k + 1}", tuple(6 + (k * 3 + i) % 5 for i in range(4))) for k in range(8)],
        "permohonan",
    )
    hasil = batang(
        "hasil",
        "Hasil permohonan",
        "Berapa yang dikabulkan dan ditolak.",
        ("Dikabulkan seluruhnya", "Dikabulkan sebagian", "Ditolak", "Dicabut", "Sengketa", "Lain"),
        (73, 12, 0, LAPOR, Decimal("-3"), Decimal("2.5")),
        "permohonan",
    )
    alasan = batang(
        "alasan", "Alasan penolakan", "Menurut alasan.", PANJANG, (3, 1, 12, None), "permohonan"
    )
    anggaran = berbanding(
        "anggaran",
        "Anggaran",
        "Direncanakan dan dipakai.",
        ("2019", "2020", "2021"),
        (
            Deret("Direncanakan", (29_412_000, 30_000_000, 1_250_500_000)),
            Deret("Dipakai", (28_000_500, LAPOR, 999_960_000)),
        ),
        "rupiah",
    )
    tahun = berbanding(
        "tahun",
        "Permohonan per triwulan",
        "Tiga tahun.",
        ("Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"),
        (
            Deret("2021", (31, 25, 0, 44)),
            Deret("2022", (28, 39, 12, UKUR)),
            Deret("2023", (35, 30, 21, 50)),
        ),
        "permohonan",
    )
    jauh = batang("jauh", "Jauh", "Kecil dan besar.", ("A", "B"), (1, 10**6), "kunjungan")
    nol = batang("nol", "Nol", "Semuanya nol.", ("A", "B"), (0, 0), "kunjungan")
    kosong = batang("kosong", "Kosong", "Tanpa isi.", (), (), "kunjungan")
    semua_ = {"bulanan": bulanan(), "bagian": bagian, "delapan": delapan, "hasil": hasil}
    semua_ |= {"alasan": alasan, "anggaran": anggaran, "tahun": tahun}
    return semua_ | {"jauh": jauh, "nol": nol, "kosong": kosong}


def halaman(target: Path) -> Path:
    """Write a site of one page with every chart; return `target`."""
    gaya = lembar()
    (target / "assets").mkdir(parents=True)
    (target / gaya.alamat).write_bytes(gaya.isi)
    bagan = Markup().join(
        Markup("<section><h2>{}</h2><figure>{}</figure></section>\n").format(nama, svg)
        for nama, svg in semua().items()
    )
    html = Markup(
        '<!doctype html>\n<html lang="id"><head><meta charset="utf-8"><title>Bagan</title>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<link rel="icon" href="data:,"><link rel="stylesheet" href="{}"></head>\n'
        '<body><main class="t-lebar t-isi"><h1>Bagan</h1>\n{}</main></body></html>\n'
    ).format(gaya.alamat, bagan)
    (target / "index.html").write_text(html, "utf-8")
    return target
