# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests/bench/compare runs: each measurement is one or more programs, run once, that give numbers by name.

A measurement takes the sides' places, the data set and its file, and whether to run the peer too. It returns two
dictionaries, ours and the peer's, of milliseconds or bytes by name; rows.py says which names make which row.
"""
import contextlib
import dataclasses
import json
import pathlib
import subprocess
import sys

from window import window

HERE = pathlib.Path(__file__).parent
WORKLOADS = HERE / "workloads.json"


@dataclasses.dataclass(frozen=True)
class Places:
    binaries: pathlib.Path  # of a build with tests
    peer: pathlib.Path  # where npm put DuckDB

    def ours(self, what, data, *arguments):
        return output([self.binaries / "tests/bench/mavenscope-bench", what, data.kind, WORKLOADS, *arguments])

    def duckdb(self, what, data, *arguments):
        return output(["node", HERE / "peer.mjs", self.peer, what, data.kind, WORKLOADS, *arguments])


def output(command):
    run = subprocess.run(command, stdout=subprocess.PIPE)
    if run.returncode:
        sys.exit("failed: " + " ".join(map(str, command)))
    return json.loads(run.stdout)


def table(places, data, path, with_peer):
    ours = places.ours("time", data, path)
    theirs = places.duckdb("time", data, path) if with_peer else {}
    if theirs and theirs["rows"] != ours["rows"]:
        sys.exit(f"{path}: {ours['rows']} rows here, {theirs['rows']} there")
    return ours, theirs


@contextlib.contextmanager
def served(path):
    """Serves the file; gives the base address and a function for the moment of the last request's first byte."""
    server = subprocess.Popen([sys.executable, HERE / "serve.py", path], stdout=subprocess.PIPE, text=True)
    try:
        base = "http://127.0.0.1:" + server.stdout.readline().strip()
        yield base, lambda: float(server.stdout.readline())
    finally:
        server.kill()
        server.wait()


def http(places, data, path, with_peer):
    ours, theirs = {}, {}
    with served(path) as (base, first_byte):
        for encoding in ("gzip", "identity"):
            got = places.ours("fetch", data, f"{base}/{encoding}")
            ours[f"http/{encoding}"] = got["last row"]
            ours[f"first rows/{encoding}"] = got["first rows at"] - first_byte()
            ours[f"http memory/{encoding}"] = got["peak memory"]
            if with_peer:
                seconds = output(["curl", "--silent", "--fail", "--compressed", "--output", "/dev/null",
                                  "--write-out", "%{time_total}", f"{base}/{encoding}/"])
                first_byte()
                theirs[f"http/{encoding}"] = seconds * 1000
    return ours, theirs


MEASUREMENTS = [table, http, window]
