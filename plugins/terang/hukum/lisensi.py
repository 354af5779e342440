"""Licences a body may put its data under: key in `situs.yml` -> name and address."""

from __future__ import annotations

from typing import NamedTuple


class Lisensi(NamedTuple):
    """One licence.

    Attributes:
        nama: its full name; licences are known by the English one.
        alamat: where its terms stand, in Indonesian if there is such a page.
        intinya: what it asks of those who use the data, in plain words.
    """

    nama: str
    alamat: str
    intinya: str


_CC = "https://creativecommons.org"
_ODC = "https://opendatacommons.org/licenses"
_SEBUT = "sebutkan sumbernya"

LISENSI = {
    "CC BY 4.0": Lisensi(
        "Creative Commons Attribution 4.0 International",
        f"{_CC}/licenses/by/4.0/deed.id",
        f"Anda boleh menyalin dan mengolahnya. Syaratnya: {_SEBUT}.",
    ),
    "CC BY-SA 4.0": Lisensi(
        "Creative Commons Attribution-ShareAlike 4.0 International",
        f"{_CC}/licenses/by-sa/4.0/deed.id",
        f"Anda boleh menyalin dan mengolahnya. Syaratnya: {_SEBUT}, dan terbitkan hasil olahan "
        "dengan lisensi yang sama.",
    ),
    "CC0 1.0": Lisensi(
        "Creative Commons Zero 1.0 Universal",
        f"{_CC}/publicdomain/zero/1.0/deed.id",
        "Anda boleh menyalin dan mengolahnya tanpa syarat.",
    ),
    "ODC-BY 1.0": Lisensi(
        "Open Data Commons Attribution License 1.0",
        f"{_ODC}/by/1-0/",
        f"Anda boleh memakai dan mengolahnya. Syaratnya: {_SEBUT}.",
    ),
    "ODbL 1.0": Lisensi(
        "Open Data Commons Open Database License 1.0",
        f"{_ODC}/odbl/1-0/",
        f"Anda boleh memakai dan mengolahnya. Syaratnya: {_SEBUT}, dan terbitkan basis data "
        "turunannya dengan lisensi yang sama.",
    ),
}
"""Every licence but `belum ditetapkan`, which is none."""
