"""One datum of the body that meets every duty is taken or changed: exactly its duties fail."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from terang import build, kepatuhan
from terang.folder import Folder
from terang.hukum.kewajiban import KEWAJIBAN

if TYPE_CHECKING:
    from terang.kepatuhan import Putusan

AKAR = Path(__file__).parents[1]
BADAN = "badan-teladan"
INDUK = "kabupaten-karangan"
MUTAN: list[dict[str, Any]] = yaml.load(
    (AKAR / "tests/data/mutan_kewajiban.yml").read_text("utf-8"), Loader=yaml.BaseLoader
)
"""Of each automatic duty: a file of the body, a path in it, what it becomes (nothing: it is taken;
without a path the whole file is), and the duties that rest on it, too."""


@pytest.fixture(scope="module")
def teladan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The body alone; of the unit above it no more than its name, from which nothing comes down."""
    data = tmp_path_factory.mktemp("teladan") / "data"
    shutil.copytree(AKAR / "contoh/data", data)
    for unit in (data / "unit").iterdir():
        if unit.name != BADAN:
            shutil.rmtree(unit)
    (data / "unit" / INDUK).mkdir()
    (data / "unit" / INDUK / "profil.yml").write_text("nama: Induk (rekaan)\nzona: WIB\n", "utf-8")
    return data


def _nilai(data: Path) -> dict[str, Putusan]:
    muatan = build.load(Folder(data))
    assert muatan.store is not None
    semua = kepatuhan.nilai(muatan.store, muatan.diagnostics, muatan.tanggal, BADAN)[BADAN]
    return {p.kewajiban.id: p for p in semua}


def test_tanpa_ubahan_semua_terpenuhi(teladan: Path) -> None:
    putusan = _nilai(teladan)
    assert {p.status for p in putusan.values()} == {"terpenuhi"}


def test_setiap_kewajiban_otomatis_punya_mutan() -> None:
    otomatis = [k.id for k in KEWAJIBAN.values() if k.cara == "otomatis"]
    assert len(otomatis) == 77
    assert [m["kewajiban"] for m in MUTAN] == otomatis


@pytest.mark.parametrize("mutan", MUTAN, ids=lambda m: m["kewajiban"])
def test_mutan_menggugurkan_kewajibannya(teladan: Path, mutan: dict[str, Any]) -> None:
    berkas = teladan / "unit" / BADAN / mutan["berkas"]
    asli = berkas.read_bytes()
    try:
        _ubah(berkas, asli, mutan["jalur"], mutan.get("jadi"))
        putusan = _nilai(teladan)
        gagal = {id_ for id_, p in putusan.items() if p.status != "terpenuhi"}
        assert gagal == {mutan["kewajiban"], *mutan["ikut"]}
        tempat = [b.tempat for b in putusan[mutan["kewajiban"]].kurang if b.tempat]
        assert tempat, "nothing says where"
        diharap = berkas if berkas.exists() else teladan / "unit" / BADAN / "profil.yml"
        letak = {t.berkas for t in tempat}
        assert letak <= {f"data/{diharap.relative_to(teladan)}", f"data/unit/{BADAN}/profil.yml"}
        if mutan.get("jadi"):  # the place is that of what is wrong, or of what it is part of
            jalur = tuple(mutan["jalur"])
            assert any(_sama(tuple(map(str, t.jalur)), jalur) for t in tempat)
    finally:
        berkas.write_bytes(asli)


def _sama(tempat: tuple[str, ...], jalur: tuple[str, ...]) -> bool:
    """Whether a place is that of a path, above it, or beside it."""
    sama = [a == b for a, b in zip(tempat, jalur, strict=False)]
    panjang = sama.index(False) if False in sama else len(sama)
    return panjang >= len(jalur) - 1 or panjang == len(tempat)


def _ubah(berkas: Path, asli: bytes, jalur: list[str], jadi: object) -> None:
    if not jalur:
        berkas.unlink()
        return
    pohon: Any = yaml.load(asli, Loader=yaml.BaseLoader)
    simpul = pohon
    langkah = [int(k) if k.isdigit() else k for k in jalur]
    for satu in langkah[:-1]:
        simpul = simpul[satu]
    if jadi:
        simpul[langkah[-1]] = jadi
    else:
        del simpul[langkah[-1]]
    berkas.write_text(yaml.safe_dump(pohon, allow_unicode=True, sort_keys=False), "utf-8")
