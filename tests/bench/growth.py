# SPDX-License-Identifier: GPL-3.0-or-later
"""How time and memory grow with the number of records: a verdict for each row of the table, and a plot."""
import fnmatch
import html
import math

from rows import MIB, ROWS, amount, markdown

TOLERANCE = 1.15  # runs differ by so much
SMALLEST = 0.5  # ms; below it, the processor's cache and the clock are measured

COLUMNS, WIDTH, HEIGHT = 3, 312, 160
LEFT, RIGHT, TOP, BOTTOM = 40, 58, 34, 24  # within a panel


def short(count):
    return f"{count // 1000000}M" if count >= 1000000 else f"{count // 1000}k" if count >= 1000 else str(count)


def worst_step(values, sizes, smallest):
    """The largest of growth / growth of the records over neighbouring sizes; 1: linear."""
    values = [max(value, smallest) for value in values]
    return max(after / before / (more / fewer)
               for before, after, fewer, more in zip(values, values[1:], sizes, sizes[1:]))


def grown_rows(grown):
    """Of each row that was measured: the row, the measurement that takes most at the largest size."""
    seen = set()
    for row in ROWS:
        names = fnmatch.filter(sorted(grown), row.names)
        if names and row.names not in seen:
            seen.add(row.names)
            yield row, max(names, key=lambda name: grown[name][-1]), names


def table(grown, sizes):
    """grown: the values at each size by name."""
    last = f"{short(sizes[-2])} → {short(sizes[-1])}"
    lines = [["what", *map(short, sizes), last, "", ""]]
    for row, name, names in grown_rows(grown):
        smallest = 0 if row.unit == MIB else SMALLEST
        step = max(worst_step(grown[one], sizes, smallest) for one in names)
        verdict = "linear or better" if step <= TOLERANCE else f"MORE THAN LINEAR: × {step:.2f} of it in one step"
        lines.append([row.title, *(amount(value, row.unit) for value in grown[name]),
                      f"× {grown[name][-1] / grown[name][-2]:.2f}", verdict, name if len(names) > 1 else ""])
    return (markdown(lines) + f"\n\nLinear is × {sizes[-1] / sizes[-2]:g} in the last step; each step may take {TOLERANCE} times "
            f"that, for runs differ. Times below {SMALLEST} ms count as {SMALLEST} ms.")


def nice_limits(values):
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    return low, max(high, low + 1)


def tick(exponent, unit):
    value = 10 ** exponent
    if unit == MIB:
        return f"{value:g}"
    return f"{value / 1000:g} s" if value >= 1000 else f"{value:g}"


class Panel:
    """One row's curve, log-log."""

    def __init__(self, number, row, values, sizes):
        self.x0 = number % COLUMNS * WIDTH + LEFT
        self.y0 = number // COLUMNS * HEIGHT + TOP
        self.width, self.height = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM
        self.row, self.sizes = row, sizes
        self.values = [value / 2 ** 20 if row.unit == MIB else value for value in values]
        self.low, self.high = nice_limits(self.values)
        self.shown = amount(values[-1], row.unit)

    def x(self, size):
        first, last = math.log10(self.sizes[0]), math.log10(self.sizes[-1])
        return self.x0 + (math.log10(size) - first) / (last - first) * self.width

    def y(self, value):
        return self.y0 + (self.high - math.log10(value)) / (self.high - self.low) * self.height

    def text(self, x, y, content, attributes=""):
        return f'<text x="{x:.1f}" y="{y:.1f}" {attributes}>{html.escape(content)}</text>'

    def svg(self):
        out = [self.text(self.x0 - LEFT + 8, self.y0 - 14, self.row.title, 'class="title"')]
        for exponent in range(self.low, self.high + 1):
            y = self.y(10 ** exponent)
            out.append(f'<path class="grid" d="M{self.x0} {y:.1f}h{self.width}"/>')
            out.append(self.text(self.x0 - 5, y + 3.5, tick(exponent, self.row.unit), 'text-anchor="end"'))
        for size in self.sizes:
            out.append(f'<path class="grid" d="M{self.x(size):.1f} {self.y0}v{self.height}"/>')
            # The last two lie close together.
            anchor = "end" if size == self.sizes[-2] else "start" if size == self.sizes[-1] else "middle"
            out.append(self.text(self.x(size), self.y0 + self.height + 14, short(size), f'text-anchor="{anchor}"'))
        # Linear from the first point, as far as it stays within the panel.
        top = min(self.sizes[-1], self.sizes[0] * 10 ** self.high / self.values[0])
        linear = self.values[0] * top / self.sizes[0]
        out.append(f'<path class="linear" d="M{self.x(self.sizes[0]):.1f} {self.y(self.values[0]):.1f}'
                   f'L{self.x(top):.1f} {self.y(linear):.1f}"/>')
        points = [(self.x(size), self.y(value)) for size, value in zip(self.sizes, self.values)]
        out.append('<path class="curve" d="M' + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + '"/>')
        out += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.6"/>' for x, y in points]
        out.append(self.text(points[-1][0] + 6, points[-1][1] + 3.5, self.shown, 'class="value"'))
        return "\n".join(out)


STYLE = """text { font: 10px sans-serif; fill: #555 }
.title { font-size: 11px; font-weight: bold; fill: #222 } .value { fill: #0b5cad; font-weight: bold }
.grid { stroke: #e3e3e3; fill: none } .linear { stroke: #999; stroke-dasharray: 4 3; fill: none }
.curve { stroke: #0b5cad; stroke-width: 1.8; fill: none } circle { fill: #0b5cad }"""


def plot(grown, sizes):
    """An SVG with a panel for each row; on its own light ground, so that it is read in a dark page too."""
    panels = [Panel(number, row, grown[name], sizes) for number, (row, name, _) in enumerate(grown_rows(grown))]
    width, height = COLUMNS * WIDTH, (len(panels) + COLUMNS - 1) // COLUMNS * HEIGHT + 26
    note = "Records across, milliseconds or MiB up, both logarithmic. Dashed: linear growth from the first point; below it is better."
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">',
        f"<title>{html.escape(note)}</title>", f"<style>{STYLE}</style>",
        f'<rect width="{width}" height="{height}" rx="6" fill="#fff"/>', *(panel.svg() for panel in panels),
        f'<text x="8" y="{height - 9}">{html.escape(note)}</text>', "</svg>", ""])
