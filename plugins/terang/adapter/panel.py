"""What a page shows under `serve` when the data cannot be published. In: a report; out: HTML."""

from __future__ import annotations

from html import escape


def panel(laporan: str, *, ada_halaman: bool) -> str:
    """Return the panel with the report as text.

    Args:
        laporan: the report for people, not escaped.
        ada_halaman: whether pages of the last good data are shown below it.
    """
    bawah = (
        "Halaman di bawah ini masih dari data terakhir yang benar."
        if ada_halaman
        else "Belum ada halaman dari data yang dapat ditampilkan."
    )
    return (
        '<div class="t-panel-galat" role="alert">\n'
        '<p class="t-panel-galat__judul">Data belum dapat diterbitkan</p>\n'
        f"<p>{bawah} Perbaiki yang tertulis di sini lalu simpan; "
        "tampilan ini memperbarui diri sendiri.</p>\n"
        f'<pre tabindex="0" role="region" aria-label="Laporan galat">{escape(laporan)}</pre>\n'
        "</div>\n"
    )


def of_exception(error: BaseException) -> str:
    """Return a report for a failure of the program itself, in words an officer can pass on."""
    return (
        "Terang sendiri gagal, bukan data Anda yang pasti salah.\n"
        f"Galat program: {type(error).__name__}: {error}\n"
        "Batalkan suntingan terakhir untuk melihat apakah ia sebabnya, dan sampaikan pesan ini "
        "serta catatan di terminal kepada pengelola Terang."
    )
