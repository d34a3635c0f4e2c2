"""Asks Watchman's server (version 1 of its API) the queries, one after another.

Usage: watchman_run.py SERVER OFAC SAME OUT VERSION [QUERIES]
"""

import csv
import http.client
import json
import os
import pathlib
import subprocess
import sys
import time
import urllib.parse

PORT = 18084
OFF = {name: "false" for name in (
    "WITH_US_DPL_LIST", "WITH_EU_SCREENING_LIST", "WITH_UK_CSL_SANCTIONS_LIST", "WITH_UK_SANCTIONS_LIST", "WITH_US_CSL_SANCTIONS_LIST")}


def cpu_seconds(pid):
    """Processor time of a process; empty where the machine does not tell it."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def ask(connection, text):
    connection.request("GET", "/search?" + urllib.parse.urlencode({"name": text, "limit": 10}))
    return json.loads(connection.getresponse().read())


def wait():
    for _ in range(600):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=600)
            ask(connection, "ready")
            return connection
        except (OSError, http.client.HTTPException, ValueError):
            time.sleep(0.5)
    raise SystemExit("expected the server to answer within 5 minutes, it did not: see its log")


def best(found):
    hits = [(hit["match"], hit.get("entityID", ""), hit.get("sdnName") or hit.get("alternateName", ""))
            for part in ("SDNs", "altNames") for hit in found.get(part) or []]
    return max(hits, default=(0, "", ""))


def main():
    server, ofac, same, out, version = sys.argv[1:6]
    most = int(sys.argv[6]) if len(sys.argv) > 6 else 300
    out = pathlib.Path(out)
    environment = dict(os.environ, **OFF, INITIAL_DATA_DIRECTORY=ofac, DISABLE_WEB_UI="true", GOMAXPROCS="1",
                       HTTP_BIND_ADDRESS=f"127.0.0.1:{PORT}", HTTP_ADMIN_BIND_ADDRESS="127.0.0.1:19094",
                       DATA_REFRESH_INTERVAL="off")
    with open(pathlib.Path(same) / "queries.csv", encoding="utf-8", newline="") as stream:
        queries = list(csv.DictReader(stream))[:most]
    with open(out / "watchman.log", "w", encoding="utf-8") as log:
        process = subprocess.Popen([server], env=environment, stdout=log, stderr=log)
        try:
            connection = wait()
            for row in queries[: len(queries) // 5]:
                ask(connection, row["text"])
            begin = cpu_seconds(process.pid)
            walls = []
            with open(out / "watchman_queries.csv", "w", encoding="utf-8", newline="") as stream:
                writer = csv.writer(stream)
                writer.writerow(["sort", "kind", "text", "best_entity", "best_name", "best_score", "wall_milliseconds"])
                for row in queries:
                    start = time.monotonic()
                    found = ask(connection, row["text"])
                    walls.append((time.monotonic() - start) * 1000)
                    score, key, name = best(found)
                    writer.writerow([row["sort"], row["kind"], row["text"], key, name, round(score, 4), round(walls[-1], 3)])
            spent = cpu_seconds(process.pid) - begin
        finally:
            process.terminate()
            process.wait()
    walls.sort()
    with open(out / "watchman_summary.csv", "w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["figure", "value"])
        writer.writerow(["watchman", version])
        writer.writerow(["queries", len(queries)])
        writer.writerow(["milliseconds of processor time a query", round(spent / len(queries) * 1000, 3)])
        writer.writerow(["queries a second of processor time", round(len(queries) / spent, 1)])
        for share in (0.5, 0.9, 0.99):
            writer.writerow([f"milliseconds that passed, p{int(share * 100)}", round(walls[int(share * (len(walls) - 1))], 3)])


if __name__ == "__main__":
    main()
