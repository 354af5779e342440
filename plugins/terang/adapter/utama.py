"""The plugin that the others lean on. In: the host's configuration; out: `terang`, or why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.exceptions import Abort

from terang.adapter.plugin import TerangPlugin

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


def utama(config: MkDocsConfig, nama: str, guna: str) -> list[TerangPlugin]:
    """The plugins `terang` of a site, which the plugin `nama` leans on.

    Raises:
        Abort: there is none; `guna` says what the plugin does with it.
    """
    semua = [p for p in config.plugins.values() if isinstance(p, TerangPlugin)]
    if not semua:
        raise Abort(
            f"Plugin {nama} {guna} plugin terang, dan plugin itu tidak ada. Tulis di mkdocs.yml di "
            f"bawah plugins: terang, lalu {nama}."
        )
    return semua
