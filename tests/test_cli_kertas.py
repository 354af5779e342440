"""`terang laporan` and `terang poster`: files, messages, exit codes."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kertas_bantu import Kertas
from terang.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]
DATA = str(ROOT / "data")
LAPORAN = ["laporan", "bspji-pekanbaru", "2019", "--data", DATA]


@pytest.fixture
def jalankan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str, str]]:
    monkeypatch.chdir(tmp_path)

    def lari(*args: str) -> tuple[int, str, str]:
        kode = main(list(args))
        return (kode, *capsys.readouterr())

    return lari


def test_laporan_sama_dengan_yang_di_situs(
    jalankan: Callable[..., tuple[int, str, str]], tmp_path: Path, situs_contoh: Path
) -> None:
    kode, teks, _ = jalankan(*LAPORAN, "--pdf", "a.pdf", "--html", "a.html")
    assert kode == 0
    assert "a.pdf: " in teks
    folder = situs_contoh / "ppid/bspji-pekanbaru/2019"
    assert (tmp_path / "a.pdf").read_bytes() == (folder / "laporan.pdf").read_bytes()
    assert (tmp_path / "a.html").read_bytes() == (folder / "laporan.html").read_bytes()
    assert jalankan(*LAPORAN, "--bentuk", "ringkasan")[0] == 0
    ringkasan = tmp_path / "ringkasan-bspji-pekanbaru-2019.pdf"
    assert ringkasan.read_bytes() == (folder / "ringkasan.pdf").read_bytes()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.html", "a.pdf", ringkasan.name]


def test_poster_layanan_maklumat_dan_jam(
    jalankan: Callable[..., tuple[int, str, str]], tmp_path: Path, situs_contoh: Path
) -> None:
    for apa, letak in (
        ("pengujian", "layanan/bpipi/pengujian"),
        ("maklumat", "maklumat/bpipi"),
        ("jam", "jam/bpipi"),
    ):
        assert jalankan("poster", "bpipi", apa, "--data", DATA)[0] == 0
        isi = (tmp_path / f"poster-bpipi-{apa}.pdf").read_bytes()
        assert isi == (situs_contoh / letak / "poster.pdf").read_bytes()
    # a service without `poster: ya` has a sheet, too, when it is asked for
    assert jalankan("poster", "bpipi", "elsp", "--data", DATA, "--pdf", "e.pdf")[0] == 0
    assert len(Kertas((tmp_path / "e.pdf").read_bytes()).halaman) == 1


@pytest.mark.parametrize(
    ("args", "sebut"),
    [
        (["laporan", "bspji-pekanbar", "2019"], "bspji-pekanbaru"),
        (["laporan", "bspji-pekanbaru", "2018"], "Yang ada: 2019"),
        (["laporan", "bpipi", "2019"], "tidak ada di data"),
        (["laporan", "bspji-pekanbaru", "2019", "--bentuk", "ringkasan", "--html", "x"], "--html"),
        (["poster", "bpipi", "pengujia"], "Mungkin maksudnya: pengujian"),
        (["poster", "bspji-pekanbaru", "maklumat"], "maklumat bspji-pekanbaru tidak ada"),
        (["laporan", "bspji-pekanbaru", "2019", "--pdf", "tiada/x.pdf"], "tidak dapat ditulis"),
        (["poster", "bpipi", "jam", "--pdf", "."], "tidak dapat ditulis"),
    ],
)
def test_salah_pakai_dijelaskan(
    jalankan: Callable[..., tuple[int, str, str]], args: list[str], sebut: str, tmp_path: Path
) -> None:
    kode, _, salah = jalankan(*args, "--data", DATA)
    assert kode == 2
    assert sebut in salah
    assert "Traceback" not in salah
    assert list(tmp_path.iterdir()) == []


def test_berkas_lama_tetap_bila_yang_baru_gagal(
    jalankan: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    shutil.copytree(DATA, tmp_path / "data")
    laporan = tmp_path / "data/unit/bspji-pekanbaru/ppid/laporan/2019.yml"
    isi = laporan.read_text("utf-8")
    laporan.write_text(isi.replace("Kepala Balai", "Kepala 日", 1), "utf-8")
    (tmp_path / "a.pdf").write_bytes(b"lama")
    kode, _, salah = jalankan("laporan", "bspji-pekanbaru", "2019", "--pdf", "a.pdf")
    baris = isi[: isi.index("Kepala Balai")].count("\n") + 1
    assert kode == 1
    assert f"data/unit/bspji-pekanbaru/ppid/laporan/2019.yml:{baris}:" in salah
    assert "C01" in salah
    assert (tmp_path / "a.pdf").read_bytes() == b"lama"


def test_data_yang_belum_boleh_terbit_tidak_dicetak(
    jalankan: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    shutil.copytree(DATA, tmp_path / "data")
    laporan = tmp_path / "data/unit/bspji-pekanbaru/ppid/laporan/2019.yml"
    laporan.write_text(laporan.read_text("utf-8") + "salah: kunci\n", "utf-8")
    kode, _, salah = jalankan("laporan", "bspji-pekanbaru", "2019")
    assert kode == 2
    assert "terang periksa" in salah
