"""What a site calls itself and looks like. In: the site, the host's configuration; out: files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.plugins import get_plugin_logger

from terang.adapter import tema
from terang.gaya import ikon, lembar

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from terang.build import Situs
    from terang.spec import FileSpec

log = get_plugin_logger("terang")


def pasang(config: MkDocsConfig, situs: Situs | None) -> tuple[FileSpec, ...]:
    """Give the host the name, address and face that the data state; mkdocs.yml decides first.

    Args:
        config: of the host; what the theme prints of a site goes to `extra.terang`.
        situs: the site, or None while its data cannot be read.

    Returns:
        The style sheet and the icon.
    """
    warna = situs.warna if situs else None
    gaya, tanda = lembar(warna), ikon(warna)
    ciri: dict[str, Any] = {"gaya": gaya.alamat}
    config.extra["terang"] = ciri
    if situs is not None:
        config.site_name = situs.nama or config.site_name
        config.site_url = config.site_url or situs.alamat_dasar
        ciri |= {
            "peringatan_peran": situs.peringatan_peran,
            "cari": situs.cari,
            "pernyataan": situs.pernyataan,
            "dibangun": situs.dibangun,
            "logo": _logo(config, situs.logo),
        }
    tema.set_icon(config, ciri.get("logo", ""), tanda.alamat)
    return gaya, tanda


def _logo(config: MkDocsConfig, logo: str | None) -> str:
    """The picture of the body, or "" when there is none; one that is missing is told."""
    if logo and not (Path(config.docs_dir) / logo).is_file():
        log.warning(
            "gambar '%s' tidak ada di content/, sehingga situs terbit tanpa logo. "
            "Simpan berkasnya di sana, atau hapus `logo` dari situs.yml.",
            logo,
        )
        return ""
    return logo or ""
