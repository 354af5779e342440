"""The stretch of time that a report or a table covers."""

from datetime import date
from typing import Any, Self

from pydantic import model_validator

from terang.model.dasar import Berlaku
from terang.model.skema import Skema
from terang.scalars.galat import tolak


class PeriodeLaporan(Berlaku):
    """The stretch of time a report covers. As bare text, `2019`: that year or month whole."""

    @model_validator(mode="before")
    @classmethod
    def _dari_teks(cls, isi: Any) -> Any:
        return {"mulai": isi, "sampai": isi} if isinstance(isi, str) else isi

    @model_validator(mode="after")
    def _dua_ujung(self) -> Self:
        tiada = [k for k in ("mulai", "sampai") if getattr(self, k) is None]
        if tiada:
            raise tolak("M02", kunci=tiada[0])
        return self

    @classmethod
    def _tulisan_lain(cls, bidang: dict[str, Skema], /) -> list[Skema]:
        return [bidang["mulai"]]

    @property
    def awal(self) -> date:
        """Its first day."""
        return self.mulai.awal if self.mulai else date.min

    @property
    def akhir(self) -> date:
        """Its last day."""
        return self.sampai.akhir if self.sampai else date.max
