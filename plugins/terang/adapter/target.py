"""Where a build of the host writes. In: its config; out: the site exchanged whole, or as it was."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.exceptions import Abort
from mkdocs.utils import CountHandler

from terang.adapter.staging import BusyError, Staging

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


class Target:
    """The `site_dir` of one build, which is another directory until `exchange`."""

    def __init__(self, config: MkDocsConfig, data: Path) -> None:
        """Lead the host to a new directory, having put right what a killed build left.

        Args:
            config: of the host; its `site_dir` is changed until `close`.
            data: the directory of the data.

        Raises:
            Abort: something else is there, cannot be written, or is being written by another.
        """
        self._config, self._site_dir = config, config.site_dir
        _spare(config, data)
        self._staging = Staging(Path(config.site_dir))
        try:
            baru = self._staging.open()
        except BusyError:
            raise Abort(
                f"Pembangunan lain sedang menulis ke '{config.site_dir}'. "
                "Tunggu sampai selesai, lalu ulangi perintah ini."
            ) from None
        except OSError as error:
            raise Abort(f"Tempat untuk situs baru tidak dapat disiapkan: {error}") from error
        config.site_dir = str(baru)

    def exchange(self) -> None:
        """Put the new site in the place of the old one.

        Raises:
            Abort: there were warnings under `--strict`, or it cannot be done.
        """
        _stop_on_warnings()
        try:
            self._staging.exchange()
        except OSError as error:
            raise Abort(f"Situs baru tidak dapat dipasang: {error}") from error

    def close(self) -> None:
        """Remove what was not exchanged; gh-deploy publishes what it finds at `site_dir`."""
        self._staging.close()
        self._config.site_dir = self._site_dir


def _spare(config: MkDocsConfig, data: Path) -> None:
    """The site replaces a whole directory; one mistyped `-d` must not cost the data."""
    site = _nyata(config.site_dir)
    for folder in (data, *map(_nyata, (config.docs_dir, *config.theme.dirs))):
        if site.is_relative_to(folder) or folder.is_relative_to(site):
            raise Abort(
                f"Situs tidak dapat ditulis ke '{config.site_dir}': isi folder '{folder.name}' "
                "akan terhapus. Tulis folder lain di mkdocs.yml, misalnya site_dir: site, "
                "atau sesudah -d."
            )
    if site.exists() and not site.is_dir():
        raise Abort(
            f"Situs tidak dapat ditulis ke '{config.site_dir}': itu berkas, bukan folder. "
            "Tulis folder lain di mkdocs.yml, misalnya site_dir: site, atau sesudah -d."
        )


def _nyata(folder: str) -> Path:
    return Path(folder).resolve()


def _stop_on_warnings() -> None:
    """Under --strict count what MkDocs counts; it would do so only after the exchange."""
    host = logging.getLogger(CountHandler.__module__.partition(".")[0])
    counters = [handler for handler in host.handlers if isinstance(handler, CountHandler)]
    jumlah = sum(banyak for counter in counters for _, banyak in counter.get_counts())
    if jumlah:
        raise Abort(
            f"Situs tidak dipasang: ada {jumlah} peringatan dalam mode ketat (--strict), "
            "tertulis di atas. Situs yang lama tidak diubah."
        )
