"""How scalars join pydantic: a reading function, and what editors may accept for it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from pydantic import GetJsonSchemaHandler, PlainValidator, WithJsonSchema
from pydantic_core import CoreSchema, core_schema

if TYPE_CHECKING:
    from collections.abc import Callable

# Editors parse YAML 1.2, so what we keep as text may look like a number to them.
TEKS_ATAU_ANGKA: dict[str, Any] = {"type": ["string", "number", "boolean"]}
TEKS: dict[str, Any] = {"type": "string"}


def bidang(baca: Callable[[object], Any], json: dict[str, Any]) -> tuple[Any, Any]:
    """Return the two annotations of a scalar field: its reader, and its JSON Schema."""
    return PlainValidator(baca), WithJsonSchema(json)


class Skalar(ABC):
    """Mixin of values that are read from one text."""

    __slots__ = ()

    @classmethod
    @abstractmethod
    def baca(cls, isi: object) -> object:
        """Turn the text into the value, or raise PydanticCustomError with a message id."""

    @classmethod
    def json(cls) -> dict[str, Any]:
        """JSON Schema of what may be written."""
        return TEKS_ATAU_ANGKA

    @classmethod
    def __get_pydantic_core_schema__(cls, _sumber: object, _handler: object) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(cls.baca)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _schema: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return cls.json()
