"""Short YAML -> a model, or what is wrong with it: helpers of the tests of models."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING, TypeVar

import pytest
from pydantic import BaseModel, ValidationError

from terang.model import Layanan
from terang.model.dasar import Model
from terang.reader import read
from terang.scalars import Durasi, Ketiadaan
from terang.store.keluhan import keluhan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.diagnostics import Diagnostic
    from terang.reader import Tree

M = TypeVar("M", bound=BaseModel)
T = TypeVar("T")


def pohon(teks: str) -> Tree:
    """What the reader makes of a text without faults."""
    hasil, salah = read(dedent(teks).encode(), "a.yml")
    assert salah == []
    return hasil


def baca(model: type[M], teks: str) -> M:
    """The model of a text."""
    return model.model_validate(pohon(teks))


def keluhkan(model: type[Model], teks: str) -> list[Diagnostic]:
    """What is said of a text that does not fit."""
    isi = pohon(teks)
    with pytest.raises(ValidationError) as galat:
        model.model_validate(isi)
    return keluhan(galat.value, model, isi, "a.yml", ())


def salah(model: type[Model], teks: str) -> list[tuple[str, str]]:
    """Ids and paths of what is wrong."""
    return sorted((d.aturan, ".".join(map(str, d.tempat[0].jalur))) for d in keluhkan(model, teks))


def turunan(kelas: type[Model]) -> Iterator[type[Model]]:
    """Every model below one, generic ones without their filled-in copies."""
    for anak in kelas.__subclasses__():
        if "[" not in anak.__name__:
            yield anak
        yield from turunan(anak)


SEMUA = sorted(set(turunan(Model)), key=lambda k: k.__name__)


def layanan(teks: str) -> Layanan:
    """A service with the least it needs, and `teks`."""
    return baca(Layanan, "nama: Izin\nringkasan: Anda mendapat izin.\n" + dedent(teks))


def lama(teks: str) -> Durasi:
    """A duration."""
    return Durasi.baca(teks)


def ada(isi: T | Ketiadaan | None) -> T:
    """The value that must be there."""
    assert isi is not None
    assert not isinstance(isi, Ketiadaan)
    return isi
