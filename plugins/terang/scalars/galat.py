"""How a scalar says that a text cannot be read: a message id, and what goes into it."""

from __future__ import annotations

from typing import NamedTuple

from pydantic import ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

SETRIP = frozenset({"-", "–", "—"})


def tolak(aturan: str, **isi: str) -> PydanticCustomError:
    """Make the error for message `aturan`; `isi` fills its places. The caller raises it."""
    return PydanticCustomError(aturan, "{aturan}", {"aturan": aturan, **isi})


class Di(NamedTuple):
    """An error, and the path below the model at which it stands."""

    jalur: tuple[str | int, ...]
    galat: PydanticCustomError
    isi: object = None


def tolak_di(*salah: Di) -> ValidationError:
    """Make one error of several, each at its own path; a model raises it after validation."""
    return ValidationError.from_exception_data(
        "", [InitErrorDetails(type=s.galat, loc=s.jalur, input=s.isi) for s in salah]
    )


def teks_saja(isi: object, harapan: str) -> str:
    """Return `isi` when it is text; refuse lists and mappings where a scalar is expected.

    Raises:
        PydanticCustomError: M14 for a list or a mapping, M18 for a lone dash, M36 for white space.
    """
    if not isinstance(isi, str):
        raise tolak("M14", harapan=harapan)
    rapi = isi.strip()
    if len(rapi) <= 1:  # what is longer is none of these, and need not be hashed to see it
        if rapi in SETRIP:
            raise tolak("M18", isi=rapi)
        if not rapi:
            raise tolak("M36")
    return rapi
