# make site           lingkungan di .venv, lalu situs contoh di site/
# make test           semua uji sehari-hari, paling lama lima menit
# make test-panjang   semua uji, juga pembuktian yang panjang
# make contoh         situs rekaan dengan semua isi laporan tahunan, di contoh/site/
# make serve          situs contoh di layar, ikut berubah bila data berubah
# make bench          ukur kecepatan terhadap cara lain
# make gudang         unduh semua paket Python ke gudang/, untuk mesin tanpa internet (docs/deploy.md)
# make bacaan         seberapa mudah teks kami dibaca, menurut sumbernya
# make kunci          tulis ulang requirements.lock dan package-lock.json
# make bersih         hapus hasil bangun dan tembolok (.venv dan node_modules tetap)

.DEFAULT_GOAL := site
.PHONY: site contoh test test-panjang serve bench gudang bacaan kunci bersih peramban

# The first interpreter that is new enough; `make PYTHON=...` decides otherwise.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
  $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --disable-pip-version-check --quiet
UJI_N ?= auto

# Where it is set, every process of a test would compile every module again.
unexport PYTHONDONTWRITEBYTECODE

# Notices of the two hosts about each other's future; they say nothing about this site.
export NO_MKDOCS_2_WARNING := 1
export DISABLE_MKDOCS_2_WARNING := true

site: $(VENV)/.siap
	$(PY) -m mkdocs build --strict

contoh: $(VENV)/.siap
	$(PY) -m mkdocs build --strict -f contoh/mkdocs.yml

serve: $(VENV)/.siap
	$(PY) -m mkdocs serve

test: $(VENV)/.siap peramban
	$(PY) -m pytest -n $(UJI_N) --maxprocesses 8 --dist worksteal

test-panjang: $(VENV)/.siap peramban
	TERANG_PANJANG=1 $(PY) -m pytest -n $(UJI_N) --maxprocesses 8 --dist worksteal

bench: $(VENV)/.siap
	$(PY) -m bench

bacaan: $(VENV)/.siap
	$(PY) -m bench.bacaan

# The stamp is newer than the lock and the project file, or everything is installed again.
$(VENV)/.siap: requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo 'Tidak ada Python 3.11 atau yang lebih baru. Pasang dahulu, atau: make PYTHON=/jalan/ke/python3.11' >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(PIP) install --require-hashes -r requirements.lock
	$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

peramban:
	@tests/peramban/siapkan.sh

# For the Python and the system of this machine; `PIP_NO_INDEX=1 PIP_FIND_LINKS=gudang make site` uses it.
gudang: $(VENV)/.siap
	$(PIP) download --require-hashes -r requirements.lock -d gudang

# uv lives in a corner of its own: it writes the lock and is not in it.
kunci:
	test -x .cache/kunci/bin/uv || { $(PYTHON) -m venv .cache/kunci && .cache/kunci/bin/python -m pip install --quiet uv; }
	UV_CUSTOM_COMPILE_COMMAND='make kunci' .cache/kunci/bin/uv pip compile --quiet --upgrade \
	  --universal --generate-hashes --python-version 3.11 --no-config --no-emit-index-url \
	  --group dev --output-file requirements.lock pyproject.toml
	PUPPETEER_SKIP_DOWNLOAD=1 npm install --package-lock-only --ignore-scripts

bersih:
	rm -rf site .site.* contoh/site contoh/.site.* dist _skema tests/.hasil .cache/terang .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find plugins tests -name __pycache__ -type d -prune -exec rm -rf {} +
