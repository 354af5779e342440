"""The MkDocs plugin `terang-cari`: switches the search of the site on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.config.base import Config
from mkdocs.plugins import BasePlugin, event_priority

from terang.adapter.plugin import FIRST
from terang.adapter.utama import utama

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


class CariConfig(Config):  # type: ignore[no-untyped-call]  # the host's own gap
    """No options: what is found follows from the data and from `data/sinonim.yml`."""


class TerangCariPlugin(BasePlugin[CariConfig]):  # type: ignore[no-untyped-call]  # as above
    """Adds the search box, the page of results and the index."""

    @event_priority(FIRST)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Tell the plugin `terang`, before it reads the data.

        Raises:
            Abort: there is no such plugin.
        """
        for plugin in utama(config, "terang-cari", "mencari di halaman buatan"):
            plugin.cari = True
        return config
