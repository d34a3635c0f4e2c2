#!/bin/sh
# Builds Watchman's server into FOLDER and asks it: watchman.sh FOLDER OFAC SAME OUT
# The version is the newest that could be had when this was written; WATCHMAN_VERSION names another.
set -eu
[ $# -eq 4 ] || { echo "expected FOLDER OFAC SAME OUT, found $# arguments" >&2; exit 2; }
here=$(dirname "$0")
version=${WATCHMAN_VERSION:-v0.31.3}
mkdir -p "$1/watchman" "$4"
out=$(cd "$4" && pwd)
folder=$(cd "$1" && pwd)
if [ ! -x "$folder/watchman/server" ]; then
    (cd "$folder/watchman" && { [ -f go.mod ] || go mod init peers; } \
        && go get "github.com/moov-io/watchman/cmd/server@$version" \
        && go build -o server github.com/moov-io/watchman/cmd/server)
fi
python3 "$here/watchman_run.py" "$folder/watchman/server" "$2" "$3" "$out" "$version"
