"""The MkDocs plugin `terang-laporan`: reports and posters as files of their own."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from mkdocs.config import config_options as opt
from mkdocs.config.base import Config
from mkdocs.plugins import BasePlugin, event_priority

from terang.adapter.plugin import FIRST
from terang.adapter.utama import utama

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

TANPA_PDF = "TERANG_TANPA_PDF"
"""Set to anything but nothing, 0 or tidak, it leaves PDF out of a build."""


class LaporanConfig(Config):  # type: ignore[no-untyped-call]  # the host's own gap
    """The options of the plugin in mkdocs.yml."""

    pdf = opt.Type(bool, default=True)


class TerangLaporanPlugin(BasePlugin[LaporanConfig]):  # type: ignore[no-untyped-call]  # as above
    """Adds `laporan.pdf`, `ringkasan.pdf` and `laporan.html` to every report."""

    @event_priority(FIRST)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Tell the plugin `terang`, before it reads the data.

        Raises:
            Abort: there is no such plugin.
        """
        tanpa = os.environ.get(TANPA_PDF, "").lower() not in {"", "0", "tidak"}
        for plugin in utama(config, "terang-laporan", "mencetak laporan dari data"):
            plugin.laporan = True
            plugin.pdf = self.config.pdf and not tanpa
        return config
