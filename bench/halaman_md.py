"""What mkdocs-gen-files runs: data/**.yml -> one Markdown page for each service and unit.

Written as people write such scripts, with the fast reader of PyYAML and nothing checked. The pages
say what ours say, in the same order.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import mkdocs_gen_files
import yaml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

DATA = Path("data")
WARGA = ("produk", "persyaratan", "jangka_waktu", "biaya", "penanganan_pengaduan", "prosedur")
JUDUL = {
    "produk": "Produk pelayanan",
    "persyaratan": "Persyaratan",
    "jangka_waktu": "Jangka waktu penyelesaian",
    "biaya": "Biaya/tarif",
    "penanganan_pengaduan": "Penanganan pengaduan, saran, dan masukan",
    "prosedur": "Sistem, mekanisme, dan prosedur",
    "dasar_hukum": "Dasar hukum",
    "sarana_prasarana": "Sarana, prasarana, dan/atau fasilitas",
    "kompetensi_pelaksana": "Kompetensi pelaksana",
    "pengawasan_internal": "Pengawasan internal",
    "jumlah_pelaksana": "Jumlah pelaksana",
    "jaminan_pelayanan": "Jaminan pelayanan",
    "jaminan_keamanan": "Jaminan keamanan dan keselamatan pelayanan",
    "evaluasi_kinerja": "Evaluasi kinerja pelaksana",
}


class Unit(NamedTuple):
    """What is known of one unit, by the names of its files."""

    id: str
    isi: dict[str, Any]
    layanan: dict[str, Any]

    @property
    def nama(self) -> str:
        return str(self.isi["profil"]["nama"][-1]["nama"])

    @property
    def sebutan(self) -> str:
        return str(self.isi["profil"]["nama"][-1]["singkatan"])


class Situs(NamedTuple):
    """Everything there is."""

    unit: dict[str, Unit]
    peraturan: dict[str, Any]
    dokumen: dict[str, Any]


class Komponen(NamedTuple):
    """A component as it holds for a service, the unit whose words it is in, and a remark."""

    isi: dict[str, Any]
    unit: Unit
    catatan: str


def baca(jalur: Path) -> Any:
    with jalur.open("rb") as berkas:
        return yaml.load(berkas, Loader=yaml.CSafeLoader)


def muat() -> Situs:
    unit = {}
    for folder in sorted((DATA / "unit").iterdir()):
        isi = {f.stem: baca(f) for f in sorted(folder.glob("*.yml"))}
        isi |= {"standar": {f.stem: baca(f) for f in sorted((folder / "standar").glob("*.yml"))}}
        layanan = {f.stem: baca(f) for f in sorted((folder / "layanan").glob("*.yml"))}
        unit[folder.name] = Unit(folder.name, isi, layanan)
    dokumen = {f.stem: baca(f) for f in sorted((DATA / "dokumen").glob("*.yml"))}
    return Situs(unit, baca(DATA / "peraturan.yml"), dokumen)


def pengatur(situs: Situs, unit: Unit) -> Unit:
    while "pengaduan" not in unit.isi:
        unit = situs.unit[unit.isi["profil"]["induk"]]
    return unit


def aturan(situs: Situs, unit: Unit) -> Komponen:
    dari = pengatur(situs, unit)
    catatan = f"Aturan {unit.sebutan} untuk semua layanannya."
    if dari is not unit:
        catatan = f"Aturan unit induk, {dari.sebutan}."
    return Komponen(dari.isi["pengaduan"], dari, catatan)


def berlaku(situs: Situs, unit: Unit, layanan: dict[str, Any]) -> dict[str, Komponen]:
    standar = unit.isi["standar"][layanan["standar"]]
    bersama = "Berlaku untuk semua layanan dalam standar yang sama."
    hasil = {"penanganan_pengaduan": aturan(situs, unit)}
    hasil |= {k: Komponen(standar[k], unit, bersama) for k in JUDUL if k in standar}
    return hasil | {k: Komponen(layanan[k], unit, "") for k in JUDUL if k in layanan}


def asal(situs: Situs, isi: dict[str, Any]) -> str:
    if "sumber" not in isi:
        return ""
    id_, _, tempat = isi["sumber"].partition(", ")
    dokumen = situs.dokumen[id_]
    return f"\n\nSumber: {dokumen['jenis'].capitalize()} {dokumen['nomor']}, {tempat}.\n"


def pohon(butir: Iterable[Any], dalam: int = 0) -> Iterator[str]:
    for b in butir:
        isi = b if isinstance(b, dict) else {"teks": b}
        ekor = "".join(f" ({isi[k]})" for k in ("bentuk", "bila", "jenis") if k in isi)
        yield f"{'    ' * dalam}- {isi['teks']}{ekor}"
        if "butir" in isi:
            if "hubungan" in isi:
                yield f"{'    ' * (dalam + 1)}- Cukup salah satu:"
            yield from pohon(isi["butir"], dalam + 1)


def rupiah(nilai: object) -> str:
    return f"Rp{nilai}"


def lengkap(waktu: Any) -> str:
    if not isinstance(waktu, dict):
        return str(waktu)
    sejak = f" sejak {waktu['sejak']}" if "sejak" in waktu else ""
    bila = f", {waktu['bila']}" if "bila" in waktu else ""
    lain = "".join(f" (tempat lain menulis {b['lama']})" for b in waktu.get("berbeda", ()))
    return f"{waktu['lama']}{sejak}{bila}{lain}"


def kutipan(situs: Situs, k: dict[str, Any]) -> str:
    p = situs.peraturan[k["peraturan"]]
    return (
        f"{p['bentuk']} Nomor {p['nomor']} Tahun {p['tahun']} {k['pasal']} tentang {p['tentang']}"
    )


def harga(t: dict[str, Any]) -> str:
    per = f" {t['satuan']}" if "satuan" in t else ""
    if "jumlah" in t:
        return rupiah(t["jumlah"]) + per
    if "rentang" in t:
        return f"{rupiah(t['rentang']['dari'])} sampai {rupiah(t['rentang']['sampai'])}{per}"
    if "paling_banyak" in t:
        return f"Paling banyak {rupiah(t['paling_banyak'])}{per}"
    if "persen" in t:
        return f"{t['persen']['besar']} % dari {t['persen']['dari']}"
    if "rumus" in t:
        return f"Dihitung: {t['rumus']}"
    return "Bertingkat, lihat rinciannya" if "tingkat" in t else f"Gratis ({t['gratis']})"


def tarif(unit: Unit, biaya: dict[str, Any]) -> list[dict[str, Any]]:
    return [unit.isi["tarif"][t] if isinstance(t, str) else t for t in biaya["tarif"]]


def satu_tarif(situs: Situs, t: dict[str, Any]) -> Iterator[str]:
    uraian = f"{t['uraian']}: " if "uraian" in t else ""
    dasar = "; ".join(kutipan(situs, k) for k in t.get("dasar", ()))
    yield f"- {uraian}**{harga(t)}** Dasar: {dasar}."
    for g in t.get("tingkat", ()):
        batas = " ".join(f"{k} {v}" for k, v in g["bila"].items())
        yield f"    - {batas}: {rupiah(g['jumlah'])}"


def langkah(isi: dict[str, Any]) -> Iterator[str]:
    for i, satu in enumerate(isi["langkah"], 1):
        pelaku = ", ".join(satu.get("pelaku", ()))
        waktu = f" Waktu: {satu['waktu']}." if "waktu" in satu else ""
        keluar = f" Keluaran: {', '.join(satu['keluaran'])}." if "keluaran" in satu else ""
        yield f"{i}. {satu['teks']} *{pelaku}*{waktu}{keluar}"
        if "keputusan" in satu:
            yield f"    - {satu['keputusan']['tanya']}"
            for c in satu["keputusan"]["cabang"]:
                yield f"    - {c['bila']}: ke langkah “{c['ke']}”"


def kanal(unit: Unit, pilih: Iterable[str]) -> Iterator[str]:
    for id_ in pilih:
        k = unit.isi["kanal"][id_]
        yield f"- {k['jenis'].capitalize()}: {k.get('nilai') or k.get('tempat', '')}"


def pengaduan(unit: Unit, isi: dict[str, Any]) -> Iterator[str]:
    yield from kanal(unit, isi["kanal"])
    yield f"\n{isi['siapa']}\n"
    yield f"Batas jawaban: {lengkap(isi['tenggat_jawab'])}\n\n### Yang dilakukan petugas\n"
    yield from pohon(isi["langkah"])


def orang(isi: dict[str, Any]) -> Iterator[str]:
    yield "| Jabatan | Orang |\n|---|--:|"
    for r in isi["rincian"]:
        yield f"| {r['jabatan']} | {r['orang']} |"
    yield f"| Jumlah, dihitung | {sum(int(r['orang']) for r in isi['rincian'])} |"


def biaya(situs: Situs, unit: Unit, isi: dict[str, Any]) -> Iterator[str]:
    for t in tarif(unit, isi):
        yield from satu_tarif(situs, t)
    if "cara_bayar" in isi:
        yield f"\nCara bayar: {isi['cara_bayar']}"


def produk(isi: dict[str, Any]) -> str:
    masa = f" (berlaku {isi['masa_berlaku']})" if "masa_berlaku" in isi else ""
    return f"- {isi['nama']}: {isi['uraian']}{masa}"


def fasilitas(isi: Any) -> str:
    return f"- {isi}" if isinstance(isi, str) else f"- {isi['nama']} *ramah disabilitas*"


def komponen(situs: Situs, unit: Unit, id_: str, isi: dict[str, Any]) -> Iterable[str]:
    match id_:
        case "persyaratan":
            return pohon(isi["syarat"])
        case "prosedur":
            return langkah(isi)
        case "jangka_waktu":
            return (f"- **{lengkap(w)}**" for w in isi["waktu"])
        case "biaya":
            return biaya(situs, unit, isi)
        case "produk":
            return map(produk, isi["produk"])
        case "penanganan_pengaduan":
            return pengaduan(unit, isi)
        case "dasar_hukum":
            return (f"{i}. {kutipan(situs, k)}" for i, k in enumerate(isi["peraturan"], 1))
        case "sarana_prasarana":
            return map(fasilitas, isi["sarana"])
        case "jumlah_pelaksana":
            return orang(isi)
        case _:
            return pohon(isi["butir"])


def bagian(situs: Situs, id_: str, satu: Komponen) -> Iterator[str]:
    yield f"\n## {JUDUL[id_]} {{: #{id_.replace('_', '-')} }}\n"
    if satu.catatan:
        yield f"{satu.catatan}\n"
    yield from komponen(situs, satu.unit, id_, satu.isi)
    yield asal(situs, satu.isi)


def sesi(jam: dict[str, Any]) -> str:
    return " dan ".join(jam["sesi"]) if "sesi" in jam else f"{jam['buka']}-{jam['tutup']}"


def alamat(isi: dict[str, Any]) -> str:
    return ", ".join(str(v) for v in isi.values())


def jawaban(unit: Unit, layanan: dict[str, Any], aduan: Komponen) -> Iterator[str]:
    profil, syarat = unit.isi["profil"], layanan["persyaratan"]["syarat"]
    jam = unit.isi["jam-layanan"][layanan["jam_layanan"]]["jam"]
    daun = [b if isinstance(b, str) else b["teks"] for s in syarat for b in s["butir"]]
    yield f"Hasil\n:   {layanan['produk']['produk'][0]['nama']}\n"
    yield "Syarat\n:   " + "\n    ".join(f"{d}  " for d in daun[:12]) + "\n"
    yield "Waktu\n:   " + "; ".join(lengkap(w) for w in layanan["jangka_waktu"]["waktu"]) + "\n"
    yield "Biaya\n:   " + "; ".join(harga(t) for t in tarif(unit, layanan["biaya"])) + "\n"
    loket = "; ".join(f"{h['hari']} {sesi(h)} {profil['zona']}" for h in jam)
    yield f"Tempat dan jam\n:   {alamat(profil['alamat'])}. {loket}\n"
    jalur = kanal(aduan.unit, aduan.isi["kanal"][:4])
    yield "Mengadu\n:   " + "; ".join(k.removeprefix("- ") for k in jalur) + "\n"


def halaman_layanan(situs: Situs, unit: Unit, layanan: dict[str, Any]) -> Iterator[str]:
    dokumen = situs.dokumen[unit.isi["standar"][layanan["standar"]]["dokumen"]]
    isi = berlaku(situs, unit, layanan)
    yield f"[{unit.sebutan}](../../unit/{unit.id}.md)\n\n# {layanan['nama']}\n"
    yield from jawaban(unit, layanan, isi["penanganan_pengaduan"])
    yield f"\n{layanan['ringkasan']} Ringkasan kami, bukan kutipan.\n"
    yield f"Untuk: {', '.join(layanan['sasaran'])}."
    for id_ in WARGA[:4]:
        yield from bagian(situs, id_, isi[id_])
    yield f"\n## Tempat dan jam layanan\n\n{unit.nama}, {alamat(unit.isi['profil']['alamat'])}\n"
    yield from (f"Daring: <{d}>\n" for d in layanan.get("daring", ()))
    yield f"[Jam layanan {unit.sebutan}](../../unit/{unit.id}.md#jam-layanan), termasuk jam khusus."
    for id_ in WARGA[4:]:
        yield from bagian(situs, id_, isi[id_])
    yield f"\nBagian berikut tentang penyelenggaraan di dalam {unit.sebutan}."
    for id_ in JUDUL:
        if id_ not in WARGA:
            yield from bagian(situs, id_, isi[id_])
    yield "\n## Sumber dan keberlakuan\n"
    for label, kunci in (("Dokumen", "judul"), ("Nomor", "nomor"), ("Tanggal", "tanggal")):
        yield f"{label}\n:   {dokumen[kunci]}\n"
    yield f"Penerbit\n:   {dokumen['penerbit']}\n"
    yield f"Judul tercetak\n:   {layanan['nomor_cetak']}. {layanan['nama']}\n"


def tabel_jam(judul: str, jam: Iterable[dict[str, Any]]) -> Iterator[str]:
    yield f"\n### {judul}\n\n| Hari | Pukul |\n|---|---|"
    for h in jam:
        yield f"| {h['hari']} | {sesi(h)} |"


def halaman_unit(situs: Situs, unit: Unit) -> Iterator[str]:
    profil = unit.isi["profil"]
    yield f"# {unit.nama} ({unit.sebutan})\n\n{profil['ringkasan']}\n"
    yield "## Jam layanan {: #jam-layanan }"
    for loket in unit.isi["jam-layanan"].values():
        yield from tabel_jam(loket["nama"], loket["jam"])
        for v in loket["varian"]:
            yield from tabel_jam(v["nama"], v["jam"])
    yield f"\n## Kanal dan alamat\n\n{alamat(profil['alamat'])}\n"
    yield from kanal(unit, unit.isi["kanal"])
    yield "\n## Layanan\n"
    for id_, isi in unit.layanan.items():
        waktu = lengkap(isi["jangka_waktu"]["waktu"][0])
        biaya = harga(tarif(unit, isi["biaya"])[0])
        yield f"- [{isi['nama']}](../layanan/{unit.id}/{id_}.md) {waktu} · {biaya}"
    yield "\n## Cara mengadu\n"
    aduan = aturan(situs, unit)
    yield from pengaduan(aduan.unit, aduan.isi)
    yield "\n## Tarif\n"
    for t in unit.isi["tarif"].values():
        yield from satu_tarif(situs, t)
    maklumat = unit.isi["maklumat"]["layanan"]
    yield f"\n## Maklumat pelayanan\n\n{maklumat['ringkasan']}\n"
    yield from pohon(maklumat["janji"])
    yield f"\n## Tentang unit ini\n\n{profil['visi']}\n"
    yield from pohon((*profil["misi"], *profil["tugas"]))


def tulis(alamat_: str, baris: Iterable[str]) -> None:
    with mkdocs_gen_files.open(alamat_, "w") as berkas:
        berkas.write("\n".join(baris))


def semua(situs: Situs) -> None:
    units = situs.unit.values()
    tulis("index.md", ["# Situs ukuran\n", *(f"- [{u.nama}](unit/{u.id}.md)" for u in units)][:121])
    daftar = (f"- [{u.nama}](../unit/{u.id}.md): {len(u.layanan)} layanan" for u in units)
    tulis("layanan/index.md", ["# Layanan\n", *daftar])
    for unit in units:
        tulis(f"unit/{unit.id}.md", halaman_unit(situs, unit))
        for id_, isi in unit.layanan.items():
            tulis(f"layanan/{unit.id}/{id_}.md", halaman_layanan(situs, unit, isi))


semua(muat())
