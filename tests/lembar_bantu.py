"""A workbook read back with nothing but the standard library."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from xml.etree import ElementTree
from zipfile import ZipFile

UTAMA = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
HUBUNGAN = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


@dataclass(frozen=True)
class Lembar:
    """Cells by `A1`, whether text or number, links by cell, and the XML itself."""

    sel: dict[str, str]
    tautan: dict[str, str]
    pohon: ElementTree.Element

    def tabel(self, kepala: int = 1) -> list[dict[str, str]]:
        """Rows below the head, by the names in it; `@` and a name is where the cell leads."""
        nama = {
            k.rstrip("0123456789"): v
            for k, v in self.sel.items()
            if re.fullmatch(f"[A-Z]+{kepala}", k)
        }
        akhir = max(int(re.sub("[A-Z]", "", k)) for k in self.sel)
        return [
            {
                **{n: self.sel.get(f"{huruf}{b}", "") for huruf, n in nama.items()},
                **{f"@{n}": self.tautan.get(f"{huruf}{b}", "") for huruf, n in nama.items()},
            }
            for b in range(kepala + 1, akhir + 1)
        ]


def buka(isi: bytes) -> dict[str, Lembar]:
    """The sheets by name."""
    with ZipFile(io.BytesIO(isi)) as berkas:
        baca = {n: berkas.read(n) for n in berkas.namelist()}
    kata = [
        "".join(t.text or "" for t in si.iter(f"{UTAMA}t"))
        for si in ElementTree.fromstring(baca["xl/sharedStrings.xml"])
    ]
    buku = ElementTree.fromstring(baca["xl/workbook.xml"])
    nama = [s.attrib["name"] for s in buku.iter(f"{UTAMA}sheet")]
    return {n: _lembar(baca, kata, i) for i, n in enumerate(nama, start=1)}


def _lembar(baca: dict[str, bytes], kata: list[str], nomor: int) -> Lembar:
    pohon = ElementTree.fromstring(baca[f"xl/worksheets/sheet{nomor}.xml"])
    sel = {}
    for c in pohon.iter(f"{UTAMA}c"):
        assert c.find(f"{UTAMA}f") is None, "a formula"
        nilai = c.findtext(f"{UTAMA}v")
        if nilai is not None:
            sel[c.attrib["r"]] = kata[int(nilai)] if c.get("t") == "s" else nilai
    rels = baca.get(f"xl/worksheets/_rels/sheet{nomor}.xml.rels", b"<r/>")
    ke = {r.attrib["Id"]: r.attrib["Target"] for r in ElementTree.fromstring(rels)}
    tautan = {}
    for h in pohon.iter(f"{UTAMA}hyperlink"):
        pagar = f"#{h.attrib['location']}" if "location" in h.attrib else ""
        tautan[h.attrib["ref"]] = ke[h.attrib[HUBUNGAN]] + pagar
    return Lembar(sel, tautan, pohon)
