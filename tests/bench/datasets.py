# SPDX-License-Identifier: GPL-3.0-or-later
"""The data sets of tests/bench/compare, generated once and kept in the build folder."""
import concurrent.futures
import dataclasses
import hashlib
import os
import pathlib
import subprocess
import sys

GENERATOR = pathlib.Path(__file__).with_name("generate.py")


@dataclasses.dataclass(frozen=True)
class DataSet:
    name: str
    kind: str = "conversations"
    seed: int = 1
    shape: str = "plain"


SETS = [
    DataSet("conversations"),
    DataSet("another seed", seed=2),
    DataSet("sessions", kind="sessions"),
    DataSet("long free text", shape="long-text"),
    DataSet("300 form_data keys", shape="many-keys"),
    DataSet("all values distinct", shape="distinct"),
    DataSet("one flow only", shape="one-flow"),
]


def write_whole(path, command):
    """The command's output as a file that is there whole or not at all."""
    part = path.with_name(path.name + ".part")
    with open(part, "wb") as out:
        subprocess.run(command, stdout=out, check=True)
    os.replace(part, path)


def make(folder, data, rows, packed=False):
    """The file of a data set; with packed, also the file with .gz behind it."""
    # Of another version of the generator the records are others.
    folder = folder / hashlib.sha256(GENERATOR.read_bytes()).hexdigest()[:8]
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{data.kind}-{data.shape}-{data.seed}-{rows}.json"
    if not path.exists():
        write_whole(path, [sys.executable, GENERATOR, data.kind, str(rows), "--seed", str(data.seed), "--shape", data.shape])
    gzip = path.with_name(path.name + ".gz")
    if packed and not gzip.exists():
        write_whole(gzip, ["gzip", "-6", "-c", path])
    return path


def make_all(folder, wanted, packed=False):
    """wanted: pairs of data set and rows; their files in that order."""
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(lambda one: make(folder, *one, packed), wanted))
