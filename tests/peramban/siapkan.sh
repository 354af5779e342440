#!/bin/sh
# Node tools from the lock, and chromium. What cannot be had is said aloud; with CI set it fails.
set -eu
cd "$(dirname "$0")/../.."

kurang=''

if ! command -v npm >/dev/null 2>&1; then
  kurang="$kurang
  node dan npm (Node 20.19 atau lebih baru)"
elif ! node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)'; then
  kurang="$kurang
  Node 20.19 atau lebih baru (yang ada $(node --version))"
elif [ ! -f node_modules/.siap ] || [ package-lock.json -nt node_modules/.siap ]; then
  if PUPPETEER_SKIP_DOWNLOAD=1 npm ci --ignore-scripts --loglevel=error; then
    touch node_modules/.siap
  else
    kurang="$kurang
  alat node (npm ci gagal, lihat di atas)"
  fi
fi

ada_chromium() {
  if [ -n "${TERANG_CHROMIUM:-}" ]; then command -v "$TERANG_CHROMIUM" >/dev/null 2>&1; return; fi
  for nama in chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$nama" >/dev/null 2>&1; then return 0; fi
  done
  return 1
}
# The shell without a window does half the work, so it is fetched even where there is a chromium.
if [ -z "${TERANG_CHROMIUM:-}" ] && ! command -v chromium-headless-shell >/dev/null 2>&1 && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  (
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends chromium-headless-shell ||
      ada_chromium || apt-get install -y -qq --no-install-recommends chromium
  ) >&2 || true
fi
ada_chromium || kurang="$kurang
  chromium (atau isi TERANG_CHROMIUM dengan jalur peramban)"

if [ -n "$kurang" ]; then
  printf '\n*** UJI PERAMBAN TIDAK LENGKAP. Belum ada:%s\n\n' "$kurang" >&2
  case "${CI:-}" in '' | 0 | false) ;; *) exit 1 ;; esac
fi
