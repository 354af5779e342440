"""Due dates: a limit of the law, the day from which it runs and a calendar in, its last day out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terang.hukum import PENGADUAN_KELAS, PENGADUAN_UU, informasi
from terang.kalender import BelumTerisiError, Hitungan, hari_kalender

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from terang.hukum import Tenggat
    from terang.kalender import Kalender

DITERIMA_LENGKAP = ("tanggapan", "putusan")
"""Limits of the Act on complaints that run from receipt, the second if the file is complete."""


class Batas(NamedTuple):
    """A limit with its count.

    Attributes:
        tenggat: the limit.
        sejak: the day from which it runs.
        cara: how days are counted, `kerja` or `kalender`.
        hitungan: the count, or what stands in its way.
    """

    tenggat: Tenggat
    sejak: date
    cara: str
    hitungan: Hitungan | BelumTerisiError

    @property
    def jatuh_tempo(self) -> date | None:
        """The last day, when it can be known."""
        return self.hitungan.jatuh_tempo if isinstance(self.hitungan, Hitungan) else None


def batas(kalender: Kalender, tenggat: Tenggat, sejak: date) -> Batas:
    """Count one limit in working days."""
    try:
        hitungan: Hitungan | BelumTerisiError = kalender.tenggat(sejak, tenggat.lama.maks)
    except BelumTerisiError as galat:
        hitungan = galat
    return Batas(tenggat, sejak, "kerja", hitungan)


def permohonan(kalender: Kalender, diterima: date, *, perpanjangan: bool) -> list[Batas]:
    """When a request must be answered; the extension runs from the end of the first limit."""
    jawab = batas(kalender, informasi.JAWABAN, diterima)
    if not perpanjangan:
        return [jawab]
    akhir = jawab.jatuh_tempo
    # where the first limit cannot be known, the second cannot either, for the same reason
    lanjut = batas(kalender, informasi.PERPANJANGAN, akhir) if akhir else None
    return [jawab, lanjut or jawab._replace(tenggat=informasi.PERPANJANGAN)]


def sejak_lengkap(kalender: Kalender, diterima: date) -> Iterator[tuple[str, Batas]]:
    """When a request must be answered where the clock starts with completeness.

    Yields:
        How it became complete, and the limit: on receipt, at the end of the check, and at the end
        of a correction after it. Stops where the calendar does.
    """
    yield "bila lengkap sejak diterima", batas(kalender, informasi.JAWABAN, diterima)
    periksa = batas(kalender, informasi.PEMERIKSAAN, diterima).jatuh_tempo
    if periksa is None:
        return
    yield (
        "bila baru dinyatakan lengkap di akhir pemeriksaan",
        batas(kalender, informasi.JAWABAN, periksa),
    )
    perbaikan = batas(kalender, informasi.PERBAIKAN, periksa).jatuh_tempo
    if perbaikan is not None:
        yield "bila masih harus dilengkapi pemohon", batas(kalender, informasi.JAWABAN, perbaikan)


class Jalan(NamedTuple):
    """The way of a request that is answered, objected to and disputed at the last moment.

    Attributes:
        jawaban: when the answer is due.
        perpanjangan: when an extended answer is due.
        keberatan: until when one may object to the answer.
        jawaban_keberatan: when the objection must be answered.
        sengketa: until when a dispute may be brought.
    """

    jawaban: date | None
    perpanjangan: date | None
    keberatan: date | None
    jawaban_keberatan: date | None
    sengketa: date | None


def jalan(kalender: Kalender, diterima: date) -> Jalan:
    """The last days of each step after a request is received; None beyond the calendar."""

    def sesudah(tenggat: Tenggat, sejak: date | None) -> date | None:
        return batas(kalender, tenggat, sejak).jatuh_tempo if sejak else None

    jawab = sesudah(informasi.JAWABAN, diterima)
    ajukan = sesudah(informasi.KEBERATAN, jawab)
    tanggapan = sesudah(informasi.JAWABAN_KEBERATAN, ajukan)
    return Jalan(
        jawab,
        sesudah(informasi.PERPANJANGAN, jawab),
        ajukan,
        tanggapan,
        sesudah(informasi.SENGKETA, tanggapan),
    )


def keberatan(kalender: Kalender, diterima: date) -> list[Batas]:
    """When an objection must be answered."""
    return [batas(kalender, informasi.JAWABAN_KEBERATAN, diterima)]


def pengaduan(kalender: Kalender, diterima: date) -> list[Batas]:
    """When a complaint must be answered: by the Act, whose "hari" is counted both ways, and by
    the class of the report.
    """
    hasil: list[Batas] = []
    for t in (t for t in PENGADUAN_UU if t.id in DITERIMA_LENGKAP):
        hasil.append(Batas(t, diterima, "kalender", hari_kalender(diterima, t.lama.maks)))
        hasil.append(batas(kalender, t, diterima))
    return hasil + [batas(kalender, t, diterima) for t in PENGADUAN_KELAS]
