"""A data directory -> `Store`: everything read, typed, with references and inheritance resolved."""

from terang.store import pilih
from terang.store.muat import muat
from terang.store.store import Entri, Muatan, Store, Terwaris, Unit

__all__ = ["Entri", "Muatan", "Store", "Terwaris", "Unit", "muat", "pilih"]
