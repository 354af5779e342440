"""Files of every kind with something in them. All numbers and addresses here are made up."""

from __future__ import annotations

import gzip
import io
import zipfile
from typing import TYPE_CHECKING

import typst
from PIL import Image, PngImagePlugin
from pypdf import PdfWriter
from pypdf.annotations import Link, Text
from pypdf.generic import DecodedStreamObject, NameObject

if TYPE_CHECKING:
    from collections.abc import Callable

# No region is numbered so; no such person is born.
NIK = "1199994501900001"
NIP = "199001012015011999"
NPWP = "99.999.999.9-999.999"
TELEPON = "0812-0000-4321"
SUREL = "kenari.uji@surat.invalid"
KENARI = {"P01": NIK, "P02": NIP, "P03": NPWP, "P04": TELEPON, "P05": SUREL}


def _html(teks: str) -> bytes:
    return f"<!doctype html><p>Hubungi {teks} segera.</p>".encode()


def _zip(**anggota: str) -> bytes:
    isi = io.BytesIO()
    with zipfile.ZipFile(isi, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama, teks in anggota.items():
            arsip.writestr(nama.replace("__", "/").replace("_xml", ".xml"), teks)
    return isi.getvalue()


def _zip_komentar(teks: str) -> bytes:
    isi = io.BytesIO(_zip(a="x"))
    with zipfile.ZipFile(isi, "a") as arsip:
        arsip.comment = teks.encode()
    return isi.getvalue()


_BUKU = (
    '<workbook><sheets><sheet name="Data" sheetId="1" r:id="r1"/>'
    '<sheet name="Lama" sheetId="2" state="hidden" r:id="r2"/></sheets></workbook>'
)
_HUBUNGAN = (
    '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/>'
    '<Relationship Id="r2" Target="worksheets/sheet2.xml"/></Relationships>'
)


def _xlsx(**anggota: str) -> bytes:
    return _zip(
        **{
            "xl__workbook_xml": _BUKU,
            "xl___rels__workbook_xml.rels": _HUBUNGAN,
            "xl__worksheets__sheet1_xml": "<worksheet/>",
            **anggota,
        }
    )


def _sel(teks: str) -> str:
    return f'<worksheet><c r="B7" t="inlineStr"><is><t>{teks}</t></is></c></worksheet>'


def pdf(teks: str, **lain: str) -> bytes:
    isi = "".join(f"\\u{{{ord(h):x}}}" for h in teks)
    kepala = f'#set document(title: "{lain["judul"]}")\n' if lain else ""
    hasil: bytes = typst.compile(f"{kepala}Halaman satu.\n#pagebreak()\nIsi: {isi}".encode())
    return hasil


def _pdf_lampiran(teks: str) -> bytes:
    penulis = PdfWriter(io.BytesIO(pdf("kosong")))
    penulis.add_attachment("daftar.csv", f"nama;nomor\nA;{teks}\n".encode())
    return _pdf_tulis(penulis)


def _pdf_tulis(penulis: PdfWriter) -> bytes:
    keluar = io.BytesIO()
    penulis.write(keluar)
    return keluar.getvalue()


def _pdf_catatan(teks: str) -> bytes:
    penulis = PdfWriter(io.BytesIO(pdf("kosong")))
    penulis.add_annotation(0, Text(rect=(10, 10, 50, 50), text=teks))
    return _pdf_tulis(penulis)


def _pdf_tautan(teks: str) -> bytes:
    penulis = PdfWriter(io.BytesIO(pdf("kosong")))
    penulis.add_annotation(0, Link(rect=(10, 10, 50, 50), url=f"https://contoh.invalid/?a={teks}"))
    return _pdf_tulis(penulis)


def _pdf_xmp(teks: str, *, padat: bool) -> bytes:
    penulis, alir = PdfWriter(io.BytesIO(pdf("kosong"))), DecodedStreamObject()
    alir.set_data(_xmp(teks))
    satu = alir.flate_encode() if padat else alir
    satu[NameObject("/Type")] = NameObject("/Metadata")
    satu[NameObject("/Subtype")] = NameObject("/XML")
    penulis.root_object[NameObject("/Metadata")] = penulis._add_object(satu)
    return _pdf_tulis(penulis)


def _png(teks: str, *, padat: bool = False, exif: bool = False) -> bytes:
    info, keluar, gambar = PngImagePlugin.PngInfo(), io.BytesIO(), Image.new("RGB", (2, 2))
    if exif:
        data = Image.Exif()
        data[0x010E] = teks
        gambar.save(keluar, "png", exif=data)
    else:
        info.add_text("Comment", teks, zip=padat)
        gambar.save(keluar, "png", pnginfo=info)
    return keluar.getvalue()


def _png_itxt(teks: str) -> bytes:
    info, keluar = PngImagePlugin.PngInfo(), io.BytesIO()
    info.add_itxt("Author", teks, zip=True)
    Image.new("RGB", (2, 2)).save(keluar, "png", pnginfo=info)
    return keluar.getvalue()


def _jpeg(teks: str, cara: str) -> bytes:
    keluar, gambar, data = io.BytesIO(), Image.new("RGB", (2, 2)), Image.Exif()
    data[0x013B] = teks
    match cara:
        case "exif":
            gambar.save(keluar, "jpeg", exif=data)
        case "komentar":
            gambar.save(keluar, "jpeg", comment=teks)
        case _:
            gambar.save(keluar, "jpeg", xmp=_xmp(teks))
    return keluar.getvalue()


def _xmp(teks: str) -> bytes:
    return f"<x:xmpmeta><rdf:RDF><dc:creator>{teks}</dc:creator></rdf:RDF></x:xmpmeta>".encode()


def _webp(teks: str) -> bytes:
    keluar, data = io.BytesIO(), Image.Exif()
    data[0x013B] = teks
    Image.new("RGB", (2, 2)).save(keluar, "webp", exif=data)
    return keluar.getvalue()


def _gif(teks: str) -> bytes:
    keluar = io.BytesIO()
    Image.new("P", (2, 2)).save(keluar, "gif", comment=teks.encode())
    return keluar.getvalue()


def _tiff(teks: str) -> bytes:
    keluar = io.BytesIO()
    Image.new("RGB", (2, 2)).save(keluar, "tiff", description=teks)
    return keluar.getvalue()


# name of the artefact, what makes it, and what a message says of the place
BERKAS: dict[str, tuple[Callable[[str], bytes], str]] = {
    "halaman.html": (_html, "baris 1, kolom"),
    "sifat.html": (lambda t: f'<p title="{t}">x</p>'.encode(), "baris 1, kolom 11"),
    "naskah.html": (lambda t: f"<script>\nvar a = '{t}'</script>".encode(), "baris"),
    "komentar.html": (lambda t: f"<p>x</p>\n<!-- {t} -->".encode(), "baris 2"),
    "cari/indeks/a.json": (lambda t: f'{{"a": ["{t}"]}}'.encode(), "baris 1"),
    "data.jsonld": (lambda t: f'{{"a": "{t}"}}'.encode(), "baris 1"),
    "kode.js": (lambda t: f"// {t}\n".encode(), "baris 1, kolom 4"),
    "gaya.css": (lambda t: f"/* {t} */".encode(), "baris 1, kolom 4"),
    "tabel.csv": (lambda t: f"nama;nomor\nA;{t}\n".encode(), "baris 2, kolom 3"),
    "utf16.csv": (lambda t: f"nama\t{t}\n".encode("utf-16"), "baris 1"),
    "latin.txt": (lambda t: f"caf\u00e9 {t}\n".encode("latin-1"), "baris 1, kolom 6"),
    "robots.txt": (lambda t: f"# {t}\n".encode(), "baris 1, kolom 3"),
    "sitemap2.xml": (lambda t: f"<a><b>{t}</b></a>".encode(), "baris 1, kolom 7"),
    "sitemap2.xml.gz": (lambda t: gzip.compress(f"<a>{t}</a>".encode()), "baris 1"),
    "bagan.svg": (lambda t: f"<svg><desc>{t}</desc></svg>".encode(), "baris 1, kolom 12"),
    "a.xlsx": (lambda t: _xlsx(xl__worksheets__sheet1_xml=_sel(t)), "lembar 'Data', sel B7"),
    "sembunyi.xlsx": (
        lambda t: _xlsx(xl__worksheets__sheet2_xml=_sel(t)),
        "lembar 'Lama' (tersembunyi), sel B7",
    ),
    "bersama.xlsx": (
        lambda t: _xlsx(xl__sharedStrings_xml=f"<sst><si><t>a</t></si><si><t>{t}</t></si></sst>"),
        "xl/sharedStrings.xml, teks ke-2",
    ),
    "komentar.xlsx": (lambda t: _xlsx(xl__comments1_xml=f"<t>{t}</t>"), "xl/comments1.xml"),
    "properti.docx": (lambda t: _zip(docProps__core_xml=f"<c>{t}</c>"), "docProps/core.xml"),
    "isi.docx": (
        lambda t: _zip(
            word__document_xml="<w:p>"
            + "".join(f'<w:r><w:rPr><w:b w:val="1"/></w:rPr><w:t>{h}</w:t></w:r>' for h in t)
            + "</w:p>"
        ),
        "word/document.xml",
    ),
    "isi.ods": (lambda t: _zip(content_xml=f"<text:p>{t}</text:p>"), "content.xml"),
    "gambar.docx": (
        lambda t: _zip(**{"word__media__a.png": _png(t)}),  # type: ignore[arg-type]
        "word/media/a.png, properti Comment",
    ),
    "isi.pdf": (pdf, "halaman 2"),
    "judul.pdf": (lambda t: pdf("x", judul=t), "properti Title"),
    "lampiran.pdf": (_pdf_lampiran, "lampiran daftar.csv"),
    "catatan.pdf": (_pdf_catatan, "catatan di halaman 1"),
    "tautan.pdf": (_pdf_tautan, "tautan di halaman 1"),
    "xmp.pdf": (lambda t: _pdf_xmp(t, padat=False), "properti XMP"),
    "xmp-padat.pdf": (lambda t: _pdf_xmp(t, padat=True), "properti XMP"),
    "a.png": (_png, "properti Comment"),
    "padat.png": (lambda t: _png(t, padat=True), "properti Comment"),
    "itxt.png": (_png_itxt, "properti Author"),
    "exif.png": (lambda t: _png(t, exif=True), "properti EXIF"),
    "exif.jpg": (lambda t: _jpeg(t, "exif"), "properti EXIF"),
    "komentar.jpg": (lambda t: _jpeg(t, "komentar"), "komentar gambar"),
    "xmp.jpg": (lambda t: _jpeg(t, "xmp"), "properti XMP"),
    "a.webp": (_webp, "properti EXIF"),
    "a.gif": (_gif, "komentar gambar"),
    "a.tiff": (_tiff, "properti"),
    "asing.bin": (lambda t: b"\0\1" + t.encode() + b"\0\2", "isi biner"),
    "asing16.bin": (lambda t: b"\0\1\2\0" + t.encode("utf-16-le") + bytes(4), "isi biner"),
    "komentar.zip": (_zip_komentar, "komentar arsip"),
}
