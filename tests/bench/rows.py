# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of what is to be reached, and how the numbers of many runs become its rows."""
import dataclasses
import fnmatch
import statistics

MS, MIB = "ms", "MiB"
PEER, INPUT = "peer", "input"


@dataclasses.dataclass(frozen=True)
class Row:
    title: str
    names: str  # the measurements it is made of, as a shell pattern; the worst one counts
    limit: float
    against: str = None  # PEER or INPUT (the size of the JSON): the limit is a ratio; None: it is a number in unit
    unit: str = MS
    peer: str = "DuckDB"

    def limit_text(self):
        if self.against:
            return f"≤ {self.limit:g} × {'the JSON' if self.against == INPUT else self.peer}"
        return f"≤ {self.limit:g} {self.unit}"


ROWS = [
    Row("load: saved response → all rows usable", "load", 0.30, PEER),
    Row("its peak memory, input included", "peak memory", 0.35, PEER, MIB),
    Row("its peak memory against the JSON", "peak memory", 0.6, INPUT, MIB),
    Row("HTTP, gzip → last row", "http/gzip", 1.25, PEER, peer="curl"),
    Row("HTTP, identity → last row", "http/identity", 5, PEER, peer="curl"),
    Row("HTTP, first byte → first rows", "first rows/*", 150),
    Row("search, first letter", "search/*/1", 0.5, PEER),
    Row("search, each further letter", "search/*/[2-9]", 0.15, PEER),
    Row("filter: enumeration, number, time range", "filter/*", 3),
    Row("sort by time", "sort/time", 0.3, PEER),
    Row("sort by number", "sort/number", 0.3, PEER),
    Row("sort by enumeration", "sort/enumeration", 0.2, PEER),
    Row("sort by free text", "sort/free text*", 0.7, PEER),
    Row("group by one, two, three fields", "group/*", 0.3, PEER),
    Row("p50 and p90 of a duration by group", "percentiles", 0.5, PEER),
    Row("CSV of the table, written", "csv", 0.4, PEER),
    Row("window: key pressed → changed rows painted, p95", "window/key*", 33),
    Row("window: scrolling by page, by dragging, p95", "window/scroll*", 16),
    Row("window: longest stall of the session", "window/stall*", 30),
    Row("start to a usable window", "window/start", 0.6, PEER, peer="sqlitebrowser"),
]


@dataclasses.dataclass(frozen=True)
class Outcome:
    """One row's worst measurement; ratio is to what the row is against, least and most of it those of single runs."""
    row: Row
    name: str
    ours: float
    theirs: float  # None: against nothing
    ratio: float
    least: float
    most: float

    @property
    def missed(self):
        return self.ratio > self.row.limit


def outcome(row, name, ours, theirs):
    values = ours[name]
    others = {PEER: theirs.get(name), INPUT: ours.get("json bytes"), None: [1.0]}[row.against]
    if not others:
        return None
    if len(others) != len(values):
        others = others[:1] * len(values)
    ratios = [value / other for value, other in zip(values, others)]
    return Outcome(row, name, statistics.median(values), statistics.median(others) if row.against else None,
                   statistics.median(values) / statistics.median(others), min(ratios), max(ratios))


def outcomes(ours, theirs):
    """Of each row its worst measurement or None; ours, theirs: the values of all runs by name."""
    for row in ROWS:
        found = [outcome(row, name, ours, theirs) for name in sorted(ours) if fnmatch.fnmatchcase(name, row.names)]
        yield row, max(filter(None, found), key=lambda one: one.ratio, default=None)


def amount(value, unit):
    if value is None:
        return ""
    if unit == MIB:
        return f"{value / 2 ** 20:.0f} MiB"
    return f"{value:.0f} ms" if value >= 100 else f"{value:.1f} ms" if value >= 10 else f"{value:.2f} ms"


def markdown(lines):
    widths = [max(map(len, column)) for column in zip(*lines)]
    lines = [lines[0], ["-" * width for width in widths], *lines[1:]]
    return "\n".join("| " + " | ".join(map(str.ljust, line, widths)) + " |" for line in lines)


def table(ours, theirs):
    """The table for one data set."""
    lines = [["what", "the worst of it", "Mavenscope", "peer", "ratio (of single runs)", "to reach", ""]]
    for row, worst in outcomes(ours, theirs):
        if worst is None:
            lines.append([row.title, "", "", "", "", row.limit_text(), "not measured"])
            continue
        ratio = f"{worst.ratio:.2f} ({worst.least:.2f}–{worst.most:.2f})" if row.against else ""
        detail = worst.name if "*" in row.names else ""
        lines.append([row.title, detail, amount(worst.ours, row.unit), amount(worst.theirs, row.unit), ratio,
                      row.limit_text(), "MISSED" if worst.missed else "reached"])
    return markdown(lines)


def overview(sets):
    """Every data set in one table; sets: ours and theirs by name. What is missed is bold."""
    columns = [[row.title for row in ROWS], [row.limit_text() for row in ROWS]]
    for ours, theirs in sets.values():
        cells = []
        for row, worst in outcomes(ours, theirs):
            text = "" if worst is None else f"{worst.ratio:.2f}" if row.against else amount(worst.ours, row.unit)
            cells.append(f"**{text}** MISSED" if worst and worst.missed else text)
        columns.append(cells)
    shown = [line for line in zip(*columns) if any(line[2:])]
    return markdown([["what", "to reach", *sets], *map(list, shown)])


def details(ours, theirs):
    """Every measurement."""
    lines = [["measurement", "Mavenscope", "peer", "ratio"]]
    for name in sorted(ours):
        if name in ("rows", "json bytes"):
            continue
        unit = MIB if "memory" in name else MS
        mine = statistics.median(ours[name])
        other = statistics.median(theirs[name]) if name in theirs else None
        lines.append([name, amount(mine, unit), amount(other, unit), f"{mine / other:.3f}" if other else ""])
    return markdown(lines)
