"""How scalars join pydantic: a reading function, and what editors may accept for it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import PlainValidator, WithJsonSchema

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

# Editors parse YAML 1.2, so what we keep as text may look like a number to them.
TEKS_ATAU_ANGKA: dict[str, Any] = {"type": ["string", "number", "boolean"]}
TEKS: dict[str, Any] = {"type": "string"}


def bidang(baca: Callable[[object], Any], json: dict[str, Any]) -> tuple[Any, Any]:
    """Return the two annotations of a scalar field: its reader, and its JSON Schema."""
    return PlainValidator(baca), WithJsonSchema(json)


class Skalar(ABC):
    """Mixin of values that are read from one text: a class names its reader `baca`."""

    __slots__ = ()

    @classmethod
    @abstractmethod
    def baca(cls, isi: object) -> Any:
        """Turn the text into the value, or raise PydanticCustomError with a message id."""

    @classmethod
    def __get_pydantic_core_schema__(cls, _: object, lanjut: GetCoreSchemaHandler) -> CoreSchema:
        return lanjut.generate_schema(Annotated[Any, *bidang(cls.baca, TEKS_ATAU_ANGKA)])
