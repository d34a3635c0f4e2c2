#!/bin/sh
# Installs clients of other makers into FOLDER and points them at a running server: clients.sh FOLDER ADDRESS
set -eu
[ $# -eq 2 ] || { echo "expected FOLDER ADDRESS, found $# arguments" >&2; exit 2; }
here=$(dirname "$0")
mkdir -p "$1"
# reconciler uses what numpy 2 took away, so it has its own place
[ -x "$1/clients/bin/python" ] || python3 -m venv "$1/clients"
[ -x "$1/reconciler/bin/python" ] || python3 -m venv "$1/reconciler"
"$1/clients/bin/pip" install --quiet 'yente-client==0.2.0' 'nomenklatura>=4.17,<4.18'
"$1/reconciler/bin/pip" install --quiet 'reconciler==0.2.2' 'numpy<2' 'pandas<3'
status=0
"$1/clients/bin/python" "$here/yente_client_run.py" "$2" || status=1
"$1/clients/bin/python" "$here/enricher_run.py" "$2" || status=1
"$1/reconciler/bin/python" "$here/reconciler_run.py" "$2" || status=1
exit $status
