# SPDX-License-Identifier: GPL-3.0-or-later
"""Mavenscope beside DuckDB on the same records, side by side in one run. Started by tests/bench/compare, which builds
the one and installs the other."""
import argparse
import collections
import pathlib
import shutil
import statistics
import subprocess
import sys

import check
import datasets
import growth
import machine
import rows
import sides
from programs import HERE

ROOT = HERE.parent.parent


def say(text):
    print(text, file=sys.stderr, flush=True)


def read_once(path):
    """So that nobody waits for the disk."""
    subprocess.run(["cat", path], stdout=subprocess.DEVNULL)


def repeated(places, data, path, runs):
    """All values of each measurement by name, ours and the peer's, run in turn."""
    ours, theirs = collections.defaultdict(list), collections.defaultdict(list)
    read_once(path)
    for run in range(runs):
        say(f"{data.name}, {path.name}: run {run + 1} of {runs}")
        for measurement in sides.MEASUREMENTS:
            for values, found in zip((ours, theirs), measurement(places, data, path, with_peer=True)):
                for name, value in found.items():
                    values[name].append(value)
    return ours, theirs


def compared(places, options):
    """The values of each data set by its name, as soon as they are there."""
    paths = datasets.make_all(options.data, [(data, options.rows) for data in options.sets], packed=True)
    for data, path in zip(options.sets, paths):
        yield data.name, repeated(places, data, path, options.runs)


def grown(places, options):
    """The medians of each measurement of the first data set at each size.

    The sizes take turns, since the machine is not as fast in one quarter of an hour as in the next.
    """
    data = datasets.SETS[0]
    paths = datasets.make_all(options.data, [(data, size) for size in options.growth], packed=True)
    values = [collections.defaultdict(list) for _ in paths]
    for path in paths:
        read_once(path)
    for run in range(options.runs):
        for path, of_size in zip(paths, values):
            say(f"growth, {path.name}: run {run + 1}")
            for measurement in sides.MEASUREMENTS:
                for name, value in measurement(places, data, path, with_peer=False)[0].items():
                    of_size[name].append(value)
    return {name: [statistics.median(of_size[name]) for of_size in values] for name in values[0]}


def report(places, options):
    """The parts of the output, as Markdown, as soon as they are there; then the plot, where growth was asked for."""
    yield "## The machine\n\n" + machine.description(places)
    sets = {}
    for name, values in compared(places, options):
        sets[name] = values
        yield f"## {name}: {options.rows} records, {options.runs} runs in turn\n\n" + rows.table(*values)
    if len(sets) > 1:
        yield ("## All data sets\n\nRatios to the peer, or milliseconds where the limit is one; the worst of each row.\n\n"
               + rows.overview(sets))
    if options.growth:
        measured = grown(places, options)
        yield "## Growth\n\n![Growth](growth.svg)\n\n" + growth.table(measured, options.growth)
        (options.data / "growth.svg").write_text(growth.plot(measured, options.growth))
    for name, values in list(sets.items())[:1]:
        yield f"## Every measurement: {name}\n\n" + rows.details(*values)


def numbers(text):
    return [int(number) for number in text.split(",") if number]


def parsed():
    names = {data.name: data for data in datasets.SETS}
    p = argparse.ArgumentParser(prog="tests/bench/compare", description=__doc__,
                                epilog="Without options it takes more than an hour and 12 GB of disk, in build/bench.")
    p.add_argument("--rows", type=int, default=1000000, help="records of each data set")
    p.add_argument("--runs", type=int, default=5, help="how often each side runs, in turn")
    p.add_argument("--sets", default=",".join(names), help="data sets, with commas between: %(default)s")
    p.add_argument("--growth", type=numbers, default="10000,100000,1000000,3000000", metavar="SIZES",
                   help="numbers of records to grow over, at least two; '' leaves it out; %(default)s")
    p.add_argument("--check", action="store_true", help="no timings: fail unless both sides give the same answers")
    p.add_argument("--results", action="store_true", help="write tests/bench/RESULTS.md and tests/bench/growth.svg")
    p.add_argument("--binaries", type=pathlib.Path, default=ROOT / "build/bench", help="a build with tests; not built then")
    p.add_argument("--peer", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    options = p.parse_args()
    unknown = [name for name in options.sets.split(",") if name and name not in names]
    if unknown:
        p.error(f"there is no data set called {unknown[0]!r}")
    options.sets = [names[name] for name in options.sets.split(",") if name]
    options.data = ROOT / "build/bench/data"
    return options


def main():
    options = parsed()
    places = sides.Places(options.binaries.resolve(), options.peer.resolve())
    if options.check:
        paths = datasets.make_all(options.data, [(data, options.rows) for data in options.sets])
        return 0 if check.check(places, options.sets, paths) else 1
    text = ("<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n# Mavenscope and its peers\n\n"
            "Written by `tests/bench/compare --results`; the limits are ratios of the medians of runs\ntaken in turn, or milliseconds. "
            "Of what is asked of the loaded table, a run is the median of three\ntimes, on both sides.\n"
            "Groups are in the order of their values on both sides. Where all values are distinct nothing is an\n"
            "enumeration: what is one elsewhere is sorted as free text there, on both sides.\n")
    for part in report(places, options):
        print(part + "\n", flush=True)
        text += "\n" + part + "\n"
    if options.results:
        (HERE / "RESULTS.md").write_text(text)
        if options.growth:
            shutil.copy(options.data / "growth.svg", HERE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
