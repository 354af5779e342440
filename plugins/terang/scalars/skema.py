"""How scalars join pydantic: a reading function, and what editors may accept for it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic_core.core_schema import (
    no_info_plain_validator_function,
    with_info_plain_validator_function,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic_core import CoreSchema

# Editors parse YAML 1.2, so what we keep as text may look like a number to them.
TEKS_ATAU_ANGKA: dict[str, Any] = {"type": ["string", "number", "boolean"]}
TEKS: dict[str, Any] = {"type": "string"}


@dataclass(frozen=True, slots=True, eq=False)
class Pembaca:
    """The annotation of a field whose text one function reads.

    Pydantic's own would take every function apart and work out how to write its values again, for
    each of 1,000 fields whenever the program starts; nothing here is written by pydantic.

    Attributes:
        baca: what is written in, the value out; or PydanticCustomError with a message id.
        json: JSON Schema of what may be written.
        konteks: whether the function also takes what pydantic passes along.
    """

    baca: Callable[..., Any]
    json: dict[str, Any]
    konteks: bool = False

    def __get_pydantic_core_schema__(self, _: object, __: GetCoreSchemaHandler) -> CoreSchema:
        if self.konteks:
            return with_info_plain_validator_function(self.baca)
        return no_info_plain_validator_function(self.baca)

    def __get_pydantic_json_schema__(
        self, _: CoreSchema, __: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return self.json.copy()  # whoever asks may add to it


class Skalar(ABC):
    """Mixin of values that are read from one text: a class names its reader `baca`."""

    __slots__ = ()

    @classmethod
    @abstractmethod
    def baca(cls, isi: object) -> Any:
        """Turn the text into the value, or raise PydanticCustomError with a message id."""

    @classmethod
    def __get_pydantic_core_schema__(cls, _: object, __: GetCoreSchemaHandler) -> CoreSchema:
        return no_info_plain_validator_function(cls.baca)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _: CoreSchema, __: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return TEKS_ATAU_ANGKA.copy()
