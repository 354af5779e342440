"""Nothing but keys: the skip link, the menu, folds, and links into folds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from peramban import papan

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.browser
@pytest.mark.parametrize("prefix", ["/", "/a/b/"])
def test_everything_can_be_reached_with_keys(situs_contoh: Path, prefix: str) -> None:
    hasil = papan(situs_contoh, {"layanan": "layanan/bpipi/elsp/", "menu": "Tentang"}, prefix)
    assert hasil["lewati"]["teks"] == "Lewati ke isi"
    assert hasil["lewati"]["tampak"]
    assert hasil["sesudah"] == "isi"
    assert hasil["diMenu"] == "Tentang situs ini"
    assert [x["buka"] for x in hasil["lipat"]] == [False, True, False]
    assert hasil["lipat"][1]["tampak"]
    assert hasil["tuju"] == {"buka": True, "tampak": True}
    tak_terlihat = [h for h in hasil["henti"] if not (h["tampak"] and h["garis"])]
    assert tak_terlihat == []
