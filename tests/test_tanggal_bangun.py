"""The build date is an input: what asks for it decides, and nothing that asks can break a build."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from terang.build import WIB, tanggal_dari

AWAL, AKHIR = date(1970, 1, 1), date(2105, 12, 31)


def epoch(hari: date) -> dict[str, str]:
    return {"SOURCE_DATE_EPOCH": str(int(datetime(*hari.timetuple()[:3], tzinfo=WIB).timestamp()))}


@given(st.dates(AWAL, AKHIR), st.dates(AWAL, AKHIR))
def test_lingkungan_mendahului_yang_tertulis(satu: date, dua: date) -> None:
    assert tanggal_dari(epoch(satu), str(dua)) == satu
    assert tanggal_dari({"SOURCE_DATE_EPOCH": ""}, str(dua)) == dua
    assert tanggal_dari({}) is None


@given(st.text(min_size=1) | st.integers().map(str) | st.datetimes().map(str))
def test_apa_pun_yang_diminta_tanggal_yang_dapat_dibangun_atau_ditolak(isi: str) -> None:
    for lingkungan, tertulis in (({"SOURCE_DATE_EPOCH": isi}, ""), ({}, isi)):
        try:
            hari = tanggal_dari(lingkungan, tertulis)
        except ValueError as galat:
            assert isi in str(galat)  # noqa: PT017 - what is refused is named
        else:
            assert hari is not None
            assert AWAL <= hari <= AKHIR


@pytest.mark.parametrize("hari", [date(1969, 12, 31), date(2106, 1, 1)])
def test_tanggal_tepat_di_luar_batas_ditolak(hari: date) -> None:
    with pytest.raises(ValueError, match="SOURCE_DATE_EPOCH"):
        tanggal_dari(epoch(hari))
    with pytest.raises(ValueError, match=f"tanggal '{hari}'"):
        tanggal_dari({}, str(hari))
