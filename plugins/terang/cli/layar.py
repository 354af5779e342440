"""What the command says on the screen. In: click's own words and our text; out: Indonesian."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_JUDUL = {"Options": "Pilihan", "Commands": "Perintah", "Positional arguments": "Isian"}
_METAVAR = {"options_metavar": "[PILIHAN]", "subcommand_metavar": "PERINTAH ..."}
_WAJIB = ("[required]", "[wajib]")
SALAH_PAKAI = 2
pilihan_data = click.option(
    "--data",
    default="data",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Folder data; data/ bila tidak disebut.",
)
"""The option of every command that reads data."""


class _Bantuan(click.HelpFormatter):
    """Help with Indonesian headings."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or "Pakai: ")

    def write_heading(self, heading: str) -> None:
        super().write_heading(_JUDUL.get(heading, heading))

    def write_dl(self, rows: Iterable[tuple[str, str]], *args: Any, **kwargs: Any) -> None:
        super().write_dl([(nama, isi.replace(*_WAJIB)) for nama, isi in rows], *args, **kwargs)


class _Konteks(click.Context):
    formatter_class = _Bantuan


def _pilihan_bantuan(perintah: click.Command, konteks: click.Context) -> click.Option | None:
    pilihan = click.Command.get_help_option(perintah, konteks)
    if pilihan is not None:
        pilihan.help = "Tampilkan bantuan ini."
    return pilihan


class Perintah(click.Command):
    """A command whose help is Indonesian. What its function returns is the exit code."""

    context_class = _Konteks

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"options_metavar": "[PILIHAN]", **kwargs})

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return `--help`, explained in Indonesian."""
        return _pilihan_bantuan(self, ctx)


class Kelompok(click.Group):
    """The commands together."""

    context_class = _Konteks

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{**_METAVAR, **kwargs})

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return `--help`, explained in Indonesian."""
        return _pilihan_bantuan(self, ctx)


class SalahPakai(click.UsageError):
    """Wrong usage, with a message that is Indonesian already."""


def siapkan() -> None:
    """Write UTF-8 whatever the locale says; what cannot be encoded is shown as its number."""
    for aliran in (sys.stdout, sys.stderr):
        if isinstance(aliran, io.TextIOWrapper):
            aliran.reconfigure(encoding="utf-8", errors="backslashreplace")


def cetak(teks: str) -> None:
    """Write `teks` to standard output. A reader that has left is no fault: `terang ... | head`.

    Raises:
        SalahPakai: the output cannot be written.
    """
    try:
        click.echo(teks, nl=False)
    except BrokenPipeError:
        _buang()
    except OSError as galat:
        _buang()
        raise SalahPakai(
            f"hasilnya tidak dapat ditulis ({galat.strerror}). Periksa tempat tujuannya, misalnya "
            "apakah penyimpanannya penuh."
        ) from None


def _buang() -> None:
    # The interpreter flushes once more when it ends, and would complain then.
    buangan = os.open(os.devnull, os.O_WRONLY)
    os.dup2(buangan, sys.stdout.fileno())
    os.close(buangan)


def tolak(salah: click.ClickException) -> int:
    """Say what is wrong with a command line; returns the exit code."""
    if isinstance(salah, click.exceptions.NoArgsIsHelpError):
        click.echo(salah.format_message(), err=True)
        return SALAH_PAKAI
    click.echo(f"Galat: {_kalimat(salah)}", err=True)
    konteks = getattr(salah, "ctx", None)
    if konteks is not None:
        click.echo(f"Bantuan: {konteks.command_path} --help", err=True)
    return SALAH_PAKAI


def _kalimat(salah: click.ClickException) -> str:
    match salah:
        case click.exceptions.NoSuchCommand():
            return f"perintah '{salah.command_name}' tidak dikenal.{_mirip(salah.possibilities)}"
        case click.NoSuchOption():
            return f"pilihan '{salah.option_name}' tidak dikenal.{_mirip(salah.possibilities)}"
        case click.MissingParameter():
            return f"{_sebutan(salah.param)} belum diisi."
        case click.BadParameter(param=click.Parameter(type=click.Choice() as jenis)):
            return f"{_sebutan(salah.param)} harus salah satu: {', '.join(jenis.choices)}."
        case click.BadParameter():
            return f"isi {_sebutan(salah.param)} tidak dapat dipakai."
        case click.BadOptionUsage():
            return f"pilihan '{salah.option_name}' ditulis tanpa isi, atau dengan isi berlebih."
        case SalahPakai():
            return salah.message
        case _:
            return "susunan perintah ini tidak dipahami; mungkin ada kata yang berlebih."


def _sebutan(parameter: click.Parameter | None) -> str:
    if parameter is None:
        return "isian"
    return f"'{max(parameter.opts, key=len)}'" if parameter.opts else f"'{parameter.name}'"


def _mirip(pilihan: Sequence[str] | None) -> str:
    return f" Mungkin maksudnya: {', '.join(pilihan)}." if pilihan else ""
