# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests/bench/compare runs: each measurement is one or more programs, run once, that give numbers by name.

A measurement takes the sides' places, the data set and its file, and whether to run the peer too. It returns two
dictionaries, ours and the peer's, of milliseconds or bytes by name; rows.py says which names make which row.
"""
import dataclasses
import pathlib
import sys

from programs import HERE, output, served
from window import window

WORKLOADS = HERE / "workloads.json"


@dataclasses.dataclass(frozen=True)
class Places:
    binaries: pathlib.Path  # of a build with tests
    peer: pathlib.Path  # where npm put DuckDB

    def ours(self, what, data, *arguments):
        return output([self.binaries / "tests/bench/mavenscope-bench", what, data.kind, WORKLOADS, *arguments])

    def duckdb(self, what, data, *arguments):
        return output(["node", HERE / "peer.mjs", self.peer, what, data.kind, data.shape, WORKLOADS, *arguments])


def named(data, values):
    """Where no value comes twice nothing is an enumeration: its sort is one by free text."""
    if data.shape == "distinct":
        values["sort/free text, enumeration"] = values.pop("sort/enumeration")
    return values


def table(places, data, path, with_peer):
    ours = named(data, places.ours("time", data, path))
    theirs = named(data, places.duckdb("time", data, path)) if with_peer else {}
    if theirs and theirs["rows"] != ours["rows"]:
        sys.exit(f"{path}: {ours['rows']} rows here, {theirs['rows']} there")
    return ours, theirs


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
