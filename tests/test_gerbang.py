"""The gate through real builds and commands: what must not be published is not, and is told."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gerbang_bantu import BERKAS, KENARI, NIK, NIP, SUREL, TELEPON, pdf
from proyek import Proyek, proyek, tree
from terang import build
from terang.cli import main
from terang.derive.izin import izin
from terang.diagnostics.catalogue import message, placeholders
from terang.diagnostics.texts_gerbang import GERBANG
from terang.diagnostics.types import Place
from terang.folder import Folder
from terang.gerbang import Izin, Penjaga, periksa
from terang.gerbang.temuan import samar

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def lama(tmp_path_factory: pytest.TempPathFactory) -> Proyek:
    uji = proyek(tmp_path_factory.mktemp("gerbang"))
    assert uji.run().returncode == 0
    return uji


def utuh(uji: Proyek, sebelum: dict[str, bytes]) -> bool:
    return tree(uji.site) == sebelum and not list(uji.root.glob(".site*"))


def tertutup(teks: str) -> bool:
    """Whether no whole number or address is told."""
    digit = re.sub("[^0-9]", "", teks)
    return not any(re.sub("[^0-9]", "", k) in digit for k in (NIK, NIP, TELEPON)) and (
        SUREL not in teks
    )


def test_every_kind_in_every_artefact_stops_a_build_in_one_run(lama: Proyek) -> None:
    """Files that lie in content/ come into the site as they are, like those of other plugins."""
    sebelum = tree(lama.site)
    for aturan, kenari in KENARI.items():
        for nama, (buat, _) in BERKAS.items():
            berkas = lama.root / "content" / aturan / nama
            berkas.parent.mkdir(parents=True, exist_ok=True)
            berkas.write_bytes(buat(kenari))
    hasil = lama.run()
    assert hasil.returncode == 1
    assert "Situs tidak dipasang, yang lama tidak diubah" in hasil.stdout
    assert "Traceback" not in hasil.stdout
    assert tertutup(hasil.stdout)
    assert utuh(lama, sebelum)
    for aturan in KENARI:
        assert f"galat {aturan}: " in hasil.stdout
        assert re.search(rf"dan {len(BERKAS) - 5} berkas lain", hasil.stdout)
    for folder in KENARI:
        for berkas in sorted((lama.root / "content" / folder).rglob("*")):
            if berkas.is_file():
                berkas.unlink()
    assert lama.run().returncode == 0


@pytest.mark.parametrize("nama", BERKAS)
def test_every_reader_finds_every_kind_and_says_where(nama: str) -> None:
    buat, di = BERKAS[nama]
    for aturan, kenari in KENARI.items():
        (satu,) = periksa([(nama, partial(buat, kenari))], Izin())
        assert satu.aturan == aturan
        assert di in satu.pesan
        assert satu.tempat[0].berkas == nama
        assert tertutup(repr(satu))
    assert periksa([(nama, lambda: buat("biasa, 2.971.094.000"))], Izin()) == []


def test_page_body_handwriting_and_files_of_the_core(lama: Proyek) -> None:
    sebelum = tree(lama.site)
    for isi, ditemukan in (
        ({"berkas": {"data/a.csv": f"a;{TELEPON}\n"}}, "data/a.csv:1:3"),
        (
            {"halaman": [{"alamat": "", "judul": "B", "induk": None, "isi": f"<p>{NIK}</p>"}]},
            "index.html",
        ),
    ):
        lama.data(**isi)
        hasil = lama.run()
        assert hasil.returncode == 1
        assert ditemukan in hasil.stdout
        assert "Asalnya: data/situs.json:" in hasil.stdout
        assert tertutup(hasil.stdout)
        assert utuh(lama, sebelum)
    lama.data()
    lama.content("surat.md", "Tulis kepada <kenari.uji@surat.invalid> atau 0812**0000**4321.\n")
    hasil = lama.run()
    lama.content("surat.md", "Tulis kepada kami.\n")
    assert hasil.returncode == 1
    assert "galat P04" in hasil.stdout
    assert "galat P05" in hasil.stdout
    assert "surat/index.html" in hasil.stdout
    assert "tidak di data; cari di folder content" in hasil.stdout
    assert tertutup(hasil.stdout)
    assert utuh(lama, sebelum)
    assert lama.run().returncode == 0


def test_what_another_plugin_writes_last_is_seen_too(tmp_path: Path) -> None:
    """A hook rewrites a page that was looked at already, and adds a file."""
    halaman = [
        {"alamat": "", "judul": "B", "induk": None},
        *({"alamat": f"a/{i}/", "judul": f"Halaman {i}"} for i in range(700)),
    ]
    uji = proyek(tmp_path, halaman=halaman)
    (tmp_path / "kait.py").write_text(
        "from pathlib import Path\n"
        "def on_post_build(config):\n"
        "    akar = Path(config.site_dir)\n"
        f"    (akar / 'a/3/index.html').write_text('<p>{NIK}</p>')\n"
        f"    (akar / 'tambahan.txt').write_text('{TELEPON}')\n",
        "utf-8",
    )
    uji.config(nav=["tentang.md"])
    uji.content("tentang.md", "# Tentang\n")
    assert uji.run().returncode == 0
    sebelum = tree(uji.site)
    uji.config(nav=["tentang.md"], hooks=["kait.py"])
    hasil = uji.run()
    assert hasil.returncode == 1
    assert "a/3/index.html:1:4" in hasil.stdout
    assert "tambahan.txt:1:1" in hasil.stdout
    assert utuh(uji, sebelum)


def test_a_file_nobody_can_open_is_not_published(lama: Proyek) -> None:
    sebelum = tree(lama.site)
    for nama, isi in (
        ("a.pdf", b"%PDF-1.7 rusak"),
        ("a.xlsx", b"PK\3\4 rusak"),
        ("b.gz", b"\x1f\x8b"),
    ):
        berkas = lama.root / "content" / nama
        berkas.write_bytes(isi)
        hasil = lama.run()
        berkas.unlink()
        assert hasil.returncode == 1
        assert f"{nama}:1:1" in hasil.stdout
        assert "galat P06" in hasil.stdout
        assert utuh(lama, sebelum)


@pytest.mark.parametrize("tag", ["<{}>", "<p {}>", "<Nama {} x=y>", "<p x='y' {}>"])
def test_a_tag_that_is_none_hides_nothing(tag: str) -> None:
    def aturan(isi: str) -> list[str]:
        return [b.aturan for b in periksa([("a.html", f"<p>{tag.format(isi)}</p>".encode)], Izin())]

    assert aturan(SUREL) == ["P05"]
    assert aturan("nama") == []
    if tag != "<{}>":
        assert aturan(TELEPON) == ["P04"]


def test_a_name_of_a_file_is_read_too_and_not_told() -> None:
    for nama, aturan in ((f"a/ktp-{NIK}.pdf", "P01"), ("a/wa_0812 0000 4321.png", "P04")):
        berkas = [("index.html", lambda: b"<p>x"), (nama, lambda: b"kosong")]
        (satu,) = periksa(berkas, Izin())
        assert satu.aturan == aturan
        assert "nama berkas" in satu.pesan
        assert tertutup(repr(satu))
        assert satu.tempat[0].berkas.startswith(nama[:6])


@pytest.mark.parametrize("awal", [b"\xd0\xcf\x11\xe0", b"Rar!\x1a", b"7z\xbc\xaf\x27\x1c"])
def test_formats_without_a_reader_are_refused_by_name(awal: bytes) -> None:
    (satu,) = periksa([("a.bin", lambda: awal + bytes(9))], Izin())
    assert satu.aturan == "P06"
    assert "simpan sebagai" in satu.pesan


# What may appear


@pytest.mark.parametrize("akar", [ROOT, ROOT / "contoh"], ids=["situs", "rekaan"])
def test_examples_hold_nothing_but_what_they_declare(
    akar: Path, situs_contoh: Path, situs_rekaan: Path
) -> None:
    situs = situs_contoh if akar == ROOT else situs_rekaan
    store = build.load(Folder(akar / "data")).store
    assert store
    berkas = [(nama, lambda isi=isi: isi) for nama, isi in tree(situs).items()]
    assert periksa(berkas, izin(store)) == []
    # the same files without the declarations are full of contacts, so something was looked at
    aturan = {d.aturan for d in periksa(berkas, Izin())}
    assert aturan >= ({"P02", "P04", "P05"} if akar == ROOT else {"P05"})


def proyek_data(tmp_path: Path, ganti: dict[str, tuple[str, str]]) -> Folder:
    """The data of the example, with something put in other places."""
    for asal in (ROOT / "data").rglob("*.yml"):
        nama = asal.relative_to(ROOT).as_posix()
        teks = asal.read_text("utf-8")
        if nama in ganti:
            assert ganti[nama][0] in teks
            teks = teks.replace(*ganti[nama], 1)
        (tmp_path / nama).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / nama).write_text(teks, "utf-8")
    return Folder(tmp_path / "data")


KANAL = "data/unit/bpipi/kanal.yml"


def test_every_form_of_a_declared_channel_passes_and_a_hidden_one_does_not(tmp_path: Path) -> None:
    teks = (ROOT / KANAL).read_text("utf-8")
    nomor = "0319876543"
    baru = (
        f"{teks}\nuji:\n  jenis: telepon\n  nilai: (031) 987-6543\n  ekstensi: '12'\n"
        "  terbaca: 031-9876544\n  cetak: 031.9876545\n  berbeda:\n    - nilai: 031 9876546\n"
        "uji-surel:\n  jenis: surel\n  nilai: Kantor.Uji@dinas.invalid\n  berbeda:\n"
        "    - nilai: kantor2@dinas.invalid\n"
    )
    halaman = "".join(
        f"<p>{satu}</p>"
        for satu in (
            *(f"{nomor[:3]}-{nomor[3:-1]}{akhir}" for akhir in "3456"),
            "+62 31 987 6543",
            "tel:+62319876543,12",
            "0319876543 ext. 12",
            "kantor.uji@dinas.invalid",
            "<a href='mailto:kantor.uji%40dinas.invalid'>KANTOR.UJI@<wbr>dinas.<wbr>invalid</a>",
            "kantor2@dinas.invalid",
        )
    )
    for tambahan, aturan in (
        ("", set()),
        ("  terbit: tidak\n", {"P04"}),
    ):
        isi = baru.replace("  ekstensi", f"{tambahan}  ekstensi")
        muatan = build.load(proyek_data(tmp_path / str(len(aturan)), {KANAL: (teks, isi)}))
        assert muatan.store
        boleh = izin(muatan.store)
        keluhan = periksa([("a.html", halaman.encode)], boleh)
        assert {d.aturan for d in keluhan} == aturan
    assert {d.aturan for d in periksa([("a.html", halaman.encode)], Izin())} == {"P04", "P05"}


def test_nip_of_a_signature_block_passes_there_and_nowhere_else(situs_contoh: Path) -> None:
    store = build.load(Folder(ROOT / "data")).store
    assert store
    boleh = izin(store)
    halaman = next(
        teks
        for berkas in sorted((situs_contoh / "sop").rglob("index.html"))
        if 't-pengesahan"' in (teks := berkas.read_text("utf-8")) and "NIP" in teks
    )
    ((nip, _),) = boleh.nip

    def aturan(nama: str, teks: str) -> set[str]:
        return {d.aturan for d in periksa([(nama, teks.encode)], boleh)}

    assert nip in re.sub("[^0-9]", "", halaman)
    assert aturan("a.html", halaman) == set()
    assert aturan("a.html", halaman.replace('class="t-pengesahan"', "")) == {"P02"}
    asing = re.sub(r"(?<=NIP)(\D*)[0-9 ]{18,22}", rf"\g<1> {NIP}", halaman)
    assert NIP in asing
    assert "P02" in aturan("a.html", asing)
    for nama, teks in (
        ("cari/indeks/a.json", f'["{nip}"]'),
        ("a.csv", f"nip;{nip}"),
        ("a.html", f"<p>{nip}</p>"),
        ("a.html", f'<p class="t-pengesahan">Orang lain, NIP {nip}</p>'),
    ):
        assert aturan(nama, teks) == {"P02"}, teks


def test_npwp_of_an_office_is_declared_by_its_code() -> None:
    halaman = b"<p>NPWP: 99.999.999.9-999.999</p>"
    assert periksa([("a.html", lambda: halaman)], Izin(npwp=frozenset({"9" * 15}))) == []
    assert [d.aturan for d in periksa([("a.html", lambda: halaman)], Izin())] == ["P03"]


# Single commands


@pytest.mark.parametrize(
    ("perintah", "tujuan", "berkas", "lama"),
    [
        (
            ("laporan", "bspji-pekanbaru", "2019", "--html", "a.html", "--pdf", "a.pdf"),
            2,
            "profil.yml",
            "nama: Balai Pengembangan Produk dan Standardisasi Industri Pekanbaru",
        ),
        (
            ("poster", "bpipi", "jam", "--pdf", "a.pdf"),
            1,
            "jam-layanan.yml",
            "nama: Loket layanan BPIPI",
        ),
    ],
)
def test_a_command_writes_nothing_that_must_not_be_published(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    perintah: tuple[str, ...],
    tujuan: int,
    berkas: str,
    lama: str,
) -> None:
    asal = f"data/unit/{perintah[1]}/{berkas}"
    for baru, kode in ((f"{lama} {TELEPON}", 1), (lama, 0)):
        akar = tmp_path / str(kode)
        proyek_data(akar, {asal: (lama, baru)})
        monkeypatch.chdir(akar)
        assert main([*perintah, "--data", "data"]) == kode
        salah = capsys.readouterr().err
        assert ("galat P04" in salah) == bool(kode)
        assert (f"Asalnya: {asal}:" in salah) == bool(kode)
        assert tertutup(salah)
        assert len(list(akar.glob("a.*"))) == (0 if kode else tujuan)


# Papers are remembered


def test_a_paper_is_read_once_and_again_when_permissions_change(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    isi = BERKAS["isi.pdf"][0]("0319876543")
    boleh = Izin(telepon=frozenset({"62319876543"}))
    pertama = Penjaga(boleh)
    pertama.lihat("a.pdf", isi)
    assert not pertama.bocor
    assert pertama.bersih
    dibaca: list[str] = []
    monkeypatch.setattr(Penjaga, "_baca", lambda _s, alamat, _i: dibaca.append(alamat))
    Penjaga(boleh, pertama.bersih).lihat("a.pdf", isi)
    assert dibaca == []
    Penjaga(Izin(), pertama.bersih).lihat("b.pdf", isi)
    Penjaga(boleh, pertama.bersih).lihat("c.pdf", isi + b" ")
    assert dibaca == ["b.pdf", "c.pdf"]


def test_a_build_remembers_papers_by_checksum_alone(lama: Proyek) -> None:
    (lama.root / "content" / "a.pdf").write_bytes(BERKAS["isi.pdf"][0]("tanpa nomor"))
    assert lama.run().returncode == 0
    ingatan = (lama.root / ".cache/terang/gerbang").read_text("ascii")
    assert re.fullmatch(r"[0-9a-f]{64}\n", ingatan)
    (lama.root / ".cache/terang/gerbang").write_bytes(b"\xff rusak")
    assert lama.run().returncode == 0
    (lama.root / "content" / "a.pdf").unlink()


# Messages


def test_an_authors_address_in_a_notice_of_a_licence_stays() -> None:
    """Licences want it kept; anywhere else in a program it is one like any other."""

    def aturan(nama: str, isi: str) -> list[str]:
        return [b.aturan for b in periksa([(nama, isi.encode)], Izin())]

    catatan = f"// (c) 2008 Nama <{SUREL}>"
    for nama in ("a.js", "a.mjs", "a.css"):
        assert aturan(nama, f"f();\n{catatan}\n") == []
    for nama, isi in (
        ("a.js", f"// (c) 2008 Nama\nkirim('{SUREL}')"),
        ("a.js", f"/* (c) 2008 */{'f();' * 20}kirim('{SUREL}')"),
        ("a.json", f'"{catatan}"'),
        ("a.html", f"<p>{catatan}</p>"),
    ):
        assert aturan(nama, isi) == ["P05"], isi


@pytest.mark.parametrize("batas", [".", "@", "i"])
def test_a_declared_address_may_go_on_in_the_next_line_of_a_paper(batas: str) -> None:
    """And only it; where it breaks is up to what sets the paper."""
    awal, _, akhir = "layanan@kantor.go.id".rpartition(batas)
    kertas = pdf(f"surat {awal}{batas}\n{akhir} atau telepon")
    boleh = Izin(surel=frozenset({"layanan@kantor.go.id"}))
    assert periksa([("a.pdf", lambda: kertas)], boleh) == []
    lain = Izin(surel=frozenset({"pelayanan@kantor.go.id"}))
    if "@kantor.go" in f"{awal}{batas}":
        assert [b.aturan for b in periksa([("a.pdf", lambda: kertas)], lain)] == ["P05"]


def test_every_message_is_reached_and_masks() -> None:
    assert set(GERBANG) == {*KENARI, "P06"}
    for aturan in GERBANG:
        isi = dict.fromkeys(placeholders(aturan), "x")
        assert message(aturan, Place("a"), **isi).tingkat == "galat"
    assert samar("nik", NIK) == "1199••••••••••01"
    assert samar("telepon", "081200004321") == "0812••••••21"
    assert samar("telepon", "076112345") == "076••••45"
    assert samar("surel", SUREL) == "k•••@s•••.invalid"


def test_a_thousand_pages_with_one_number_are_one_message() -> None:
    berkas: list[tuple[str, Callable[[], bytes]]] = [
        (f"a/{i:04}/index.html", f"<p>{TELEPON}</p>".encode) for i in range(1_000)
    ]
    (satu,) = periksa(berkas, Izin())
    assert len(satu.tempat) == 5
    assert "dan 995 berkas lain" in satu.pesan


def test_paper_library_is_loaded_for_paper_alone() -> None:
    program = (
        "import sys; from terang.gerbang import periksa, Izin; "
        "assert periksa([('a.html', lambda: b'<p>0812-0000-4321</p>')], Izin()); "
        "print('pypdfium2' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
