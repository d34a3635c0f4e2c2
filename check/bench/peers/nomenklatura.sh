#!/bin/sh
# Installs nomenklatura into FOLDER and runs it: nomenklatura.sh FOLDER PAIRS.csv SAME OUT
set -eu
[ $# -eq 4 ] || { echo "expected FOLDER PAIRS.csv SAME OUT, found $# arguments" >&2; exit 2; }
here=$(dirname "$0")
mkdir -p "$1" "$4"
[ -x "$1/nomenklatura/bin/python" ] || python3 -m venv "$1/nomenklatura"
"$1/nomenklatura/bin/pip" install --quiet 'nomenklatura>=4.17,<4.18'
"$1/nomenklatura/bin/python" "$here/nomenklatura_run.py" "$2" "$3" "$4"
