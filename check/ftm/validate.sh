#!/bin/sh
# Installs the followthemoney package into FOLDER and has it judge exported files: validate.sh FOLDER FILE...
set -eu
[ $# -ge 2 ] || { echo "expected FOLDER FILE..., found $# arguments" >&2; exit 2; }
here=$(dirname "$0")
folder=$1
shift
[ -x "$folder/bin/python" ] || python3 -m venv "$folder"
"$folder/bin/pip" install --quiet 'followthemoney==4.11.2'
exec "$folder/bin/python" "$here/validate.py" "$@"
