"""The plugin over the stand-in, and a plugin that gets in its way."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, Any

import palsu_build
from mkdocs.config import config_options as opt
from mkdocs.config.base import Config
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority

from terang.adapter import TerangPlugin

if TYPE_CHECKING:
    from mkdocs.structure.pages import Page

    from terang.adapter.muat import Line


class PluginPalsu(TerangPlugin):  # type: ignore[no-untyped-call]  # the host's own gap
    def line(self) -> Line:
        return palsu_build  # type: ignore[return-value]  # its own kind of load

    def on_startup(self, *, command: str, dirty: bool) -> None:
        super().on_startup(command=command, dirty=dirty)
        self.kerangka = not os.environ.get("TANPA_KERANGKA")


class OpsiPenyela(Config):  # type: ignore[no-untyped-call]  # as above
    saat = opt.Type(str, default="")
    apa = opt.Type(str, default="galat")


class Penyela(BasePlugin[OpsiPenyela]):  # type: ignore[no-untyped-call]  # as above
    """Fails, or is interrupted or killed, at the event named `saat`."""

    def _sela(self, saat: str) -> None:
        if self.config.saat != saat:
            return
        if self.config.apa == "galat":
            raise PluginError(f"penyela di {saat}")
        if self.config.apa == "ctrl-c":
            raise KeyboardInterrupt
        os.kill(os.getpid(), getattr(signal, self.config.apa))

    def on_files(self, files: Any, *, config: Any) -> None:
        self._sela("files")

    def on_env(self, env: Any, *, config: Any, files: Any) -> None:
        self._sela("env")

    def on_post_page(self, output: str, *, page: Page, config: Any) -> str:
        if page.url:
            self._sela("post_page")
        return output.replace("<!--sela-->", "disela")

    @event_priority(-1000)
    def on_post_build(self, *, config: Any) -> None:
        self._sela("post_build")
