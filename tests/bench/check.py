# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether both sides give the same answers: rows, searches, filters, the order of every sort, groups, the CSV."""
import array
import concurrent.futures
import json
import math
import os
import pathlib
import tempfile

from sides import WORKLOADS


def same(one, other):
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return math.isclose(one, other, rel_tol=1e-9, abs_tol=0)
    return one == other


def groups_by_key(rows, fields):
    return {tuple(row[:fields]): row[fields:] for row in rows}


def group_differences(name, ours, theirs, fields):
    ours, theirs = groups_by_key(ours, fields), groups_by_key(theirs, fields)
    for key in [*ours, *(key for key in theirs if key not in ours)]:
        mine, other = ours.get(key), theirs.get(key)
        if mine is None or other is None or not all(map(same, mine, other)):
            yield f"{name}, group {list(key)}: {mine} here, {other} there"


def group_order_differences(name, ours, theirs, fields):
    for place, (mine, other) in enumerate(zip(ours, theirs)):
        if mine[:fields] != other[:fields]:
            yield f"{name}: from place {place} on, group {mine[:fields]} here, {other[:fields]} there"
            return


def order_differences(ours, theirs):
    for path in sorted(theirs.iterdir()):
        orders = []
        for side in (ours, theirs):
            orders.append(array.array("I", (side / path.name).read_bytes() if (side / path.name).exists() else b""))
        mine, other = orders
        if mine != other:
            place = next((i for i, pair in enumerate(zip(mine, other)) if pair[0] != pair[1]), min(map(len, orders)))
            yield (f"order by {path.name}: from place {place} on, records {list(mine[place:place + 3])} here, "
                   f"{list(other[place:place + 3])} there")


def differences(places, data, path, folder):
    """Sentences, one a difference."""
    ours_folder, theirs_folder = folder / "ours", folder / "theirs"
    ours_folder.mkdir()
    theirs_folder.mkdir()
    ours = places.ours("answers", data, path, ours_folder)
    (ours_folder / "table.csv").rename(folder / "table.csv")
    theirs = places.duckdb("answers", data, path, theirs_folder, folder / "table.csv")
    groups = json.loads(WORKLOADS.read_text())[data.kind]["groups"]
    for column, row, mine, other in theirs.pop("csv"):
        yield f"CSV, {column} of record {row}: {mine!r} here, {other!r} there"
    for name in sorted({*ours, *theirs}):
        mine, other = ours.get(name), theirs.get(name)
        if isinstance(mine, list) and isinstance(other, list):
            fields = len(groups[name.removeprefix("group/")]) if name.startswith("group/") else 1
            yield from group_differences(name, mine, other, fields)
            if name.startswith("group/"):
                yield from group_order_differences(name, mine, other, fields)
        elif not same(mine, other):
            yield f"{name}: {mine} here, {other} there"
    yield from order_differences(ours_folder, theirs_folder)


def check(places, sets, paths):
    """Prints what differs; true: nothing does."""
    def found(data, path):
        with tempfile.TemporaryDirectory(dir=path.parent) as folder:
            return list(differences(places, data, path, pathlib.Path(folder)))

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        all_found = list(pool.map(found, sets, paths))
    for data, sentences in zip(sets, all_found):
        print(f"{data.name}: " + ("the same answers" if not sentences else f"{len(sentences)} DIFFERENCES"))
        for sentence in sentences[:20]:
            print("    " + sentence)
    return not any(all_found)
