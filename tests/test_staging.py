from __future__ import annotations

import multiprocessing
import os
from typing import TYPE_CHECKING

import pytest

from proyek import proyek, tree
from terang.adapter.staging import BusyError, Staging

if TYPE_CHECKING:
    from pathlib import Path


def lama(root: Path) -> Path:
    site = root / "site"
    (site / ".git").mkdir(parents=True)
    (site / ".git" / "HEAD").write_text("ref")
    (site / ".well-known").mkdir()
    (site / ".well-known" / "punya-sendiri").write_text("x")
    (site / "index.html").write_text("lama")
    (site / "usang.html").write_text("lama")
    return site


def isi_baru(staging: Staging) -> None:
    (staging.baru / "index.html").write_text("baru")
    (staging.baru / ".well-known").mkdir()
    (staging.baru / ".well-known" / "security.txt").write_text("baru")


BARU = {
    ".git/HEAD": b"ref",
    ".well-known/punya-sendiri": b"x",
    ".well-known/security.txt": b"baru",
    "index.html": b"baru",
}


def test_exchange_replaces_all_but_dotfiles(tmp_path: Path) -> None:
    site = lama(tmp_path)
    staging = Staging(site)
    staging.open()
    isi_baru(staging)
    assert (site / "index.html").read_text() == "lama"
    staging.exchange()
    staging.close()
    assert tree(site) == BARU
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


def test_close_without_exchange_changes_nothing(tmp_path: Path) -> None:
    site = lama(tmp_path)
    before = tree(site)
    staging = Staging(site)
    staging.open()
    isi_baru(staging)
    staging.close()
    staging.close()
    assert tree(site) == before
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


def test_first_build_needs_no_directory_at_all(tmp_path: Path) -> None:
    staging = Staging(tmp_path / "belum" / "ada")
    staging.open()
    isi_baru(staging)
    staging.exchange()
    staging.close()
    assert (tmp_path / "belum" / "ada" / "index.html").read_text() == "baru"


def test_link_to_the_site_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "www").mkdir()
    lama(tmp_path / "www")
    (tmp_path / "site").symlink_to(tmp_path / "www" / "site")
    staging = Staging(tmp_path / "site")
    staging.open()
    isi_baru(staging)
    staging.exchange()
    staging.close()
    assert (tmp_path / "site").is_symlink()
    assert tree(tmp_path / "site") == BARU


def _die(site: Path, step: str) -> None:
    """Run a build that the machine cuts off at a step of the exchange."""
    staging = Staging(site)
    staging.open()
    isi_baru(staging)
    if step == "sebelum":
        os._exit(9)
    staging.final.rename(staging.lama)
    if step == "di antara":
        os._exit(9)
    staging.baru.rename(staging.final)
    os._exit(9)


@pytest.mark.parametrize(
    ("step", "utuh"), [("sebelum", "lama"), ("di antara", "lama"), ("sesudah", "baru")]
)
def test_after_a_kill_the_next_command_finds_a_whole_site(
    tmp_path: Path, step: str, utuh: str
) -> None:
    site = lama(tmp_path)
    before = tree(site)
    process = multiprocessing.get_context("spawn").Process(target=_die, args=(site, step))
    process.start()
    process.join(30)
    assert process.exitcode == 9
    berikut = Staging(site)
    berikut.open()
    berikut.close()
    assert tree(site) == (before if utuh == "lama" else BARU)
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


def test_interrupt_between_the_renames_puts_the_old_site_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = lama(tmp_path)
    before = tree(site)
    staging = Staging(site)
    staging.open()
    isi_baru(staging)
    path = type(site)
    rename = path.rename

    def interrupted(self: Path, target: Path) -> Path:
        if self == staging.baru:
            raise KeyboardInterrupt
        return rename(self, target)

    monkeypatch.setattr(path, "rename", interrupted)
    with pytest.raises(KeyboardInterrupt):
        staging.exchange()
    staging.close()
    assert tree(site) == before


def test_second_build_is_refused_and_harms_nothing(tmp_path: Path) -> None:
    first = Staging(tmp_path / "site")
    first.open()
    isi_baru(first)
    with pytest.raises(BusyError):
        Staging(tmp_path / "site").open()
    first.exchange()
    first.close()
    assert (tmp_path / "site" / "index.html").read_text() == "baru"
    second = Staging(tmp_path / "site")
    second.open()
    second.close()


# The same through real commands.

GAGAL = [
    ("files", "galat"),
    ("env", "SIGKILL"),
    ("post_page", "ctrl-c"),
    ("post_page", "SIGTERM"),
    ("post_build", "galat"),
]


def test_whatever_ends_a_build_leaves_the_old_site(tmp_path: Path) -> None:
    uji = proyek(tmp_path)
    assert uji.run().returncode == 0
    (uji.site / ".nojekyll").write_text("")
    before = tree(uji.site)
    uji.data(nama="Nama lain")
    for saat, apa in GAGAL:
        uji.config(penyela={"saat": saat, "apa": apa})
        assert uji.run().returncode != 0, (saat, apa)
        assert tree(uji.site) == before, (saat, apa)
    uji.config()
    assert uji.run().returncode == 0
    assert "Nama lain" in uji.page("")
    assert (uji.site / ".nojekyll").exists()
    assert not list(tmp_path.glob(".site*"))


def test_warning_of_the_host_stops_a_strict_build_before_the_exchange(tmp_path: Path) -> None:
    uji = proyek(tmp_path)
    assert uji.run("build", "--strict").returncode == 0
    before = tree(uji.site)
    uji.data(nama="Nama lain")
    uji.content("tentang.md", "# Tentang\n\n[putus](tidak-ada.md)\n")
    for host in ("mkdocs", "properdocs"):
        hasil = uji.run("build", "--strict", host=host)
        assert hasil.returncode == 1
        assert "ada 1 peringatan dalam mode ketat" in hasil.stdout
        assert "Traceback" not in hasil.stdout
        assert tree(uji.site) == before
    assert uji.run().returncode == 0
    assert "Nama lain" in uji.page("")


def test_two_builds_at_once_get_a_plain_message(tmp_path: Path) -> None:
    uji = proyek(tmp_path)
    held = Staging(uji.site)
    held.open()
    hasil = uji.run()
    held.close()
    assert hasil.returncode == 1
    assert "Pembangunan lain sedang menulis" in hasil.stdout
    assert "Traceback" not in hasil.stdout
    assert uji.run().returncode == 0
