"""Charts as static, accessible SVG: values in, `Markup` out, and nothing that is not in the values.

A chart stands beside its table and never instead of it. Marks carry `data-deret`, `data-kategori`
(indexes from 0) and `data-nilai` (the exact value, or the kind of nothing in the law's words).
"""

from terang.charts.nilai import Deret, Nilai
from terang.charts.sejajar import batang, berbanding
from terang.charts.tumpuk import bertumpuk

__all__ = ["Deret", "Nilai", "batang", "berbanding", "bertumpuk"]
