"""The duties of disclosure: who is bound, to what, by what evidence, how often, by which rule."""

from terang.hukum.kewajiban.bentuk import KELOMPOK, SIFAT, Cara, Kewajiban, Urusan
from terang.hukum.kewajiban.informasi import INFORMASI
from terang.hukum.kewajiban.lain import DATA, KINERJA, TARIF
from terang.hukum.kewajiban.layanan import MAKLUMAT, SISTEM, STANDAR
from terang.hukum.kewajiban.layanan_informasi import BERKALA, LAYANAN_INFORMASI
from terang.hukum.kewajiban.pemerintahan import PANRB, PEMERINTAHAN
from terang.hukum.kewajiban.pengaduan import PENGADUAN

__all__ = ["KELOMPOK", "KEWAJIBAN", "SIFAT", "Cara", "Kewajiban", "Urusan"]

KEWAJIBAN: dict[str, Kewajiban] = {
    k.id: k
    for k in (
        *STANDAR,
        *MAKLUMAT,
        *SISTEM,
        *PENGADUAN,
        *PEMERINTAHAN,
        *PANRB,
        *INFORMASI,
        *BERKALA,
        *LAYANAN_INFORMASI,
        *KINERJA,
        *TARIF,
        *DATA,
    )
}
"""Every duty by id, group by group."""
