"""Types of fields: an annotation in, the models that can stand there out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from terang.model.dasar import Model

if TYPE_CHECKING:
    from collections.abc import Iterator


def model_dalam(anotasi: Any) -> Iterator[type[Model]]:
    """Every model inside an annotation, through unions, tuples and mappings."""
    if isinstance(anotasi, type) and issubclass(anotasi, Model):
        yield anotasi
    else:
        for satu in get_args(anotasi):
            yield from model_dalam(satu)
