# SPDX-License-Identifier: GPL-3.0-or-later
"""On what tests/bench/compare ran."""
import os
import pathlib
import platform
import re
import subprocess
import time

from programs import HERE


def first_line(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True).stdout.strip().split("\n")[0]
    except OSError:
        return "not there"


def found(path, pattern):
    match = re.search(pattern, pathlib.Path(path).read_text(errors="replace"), re.MULTILINE)
    return match.group(1).strip() if match else "?"


def description(places):
    cache = places.binaries / "CMakeCache.txt"
    compiler = found(cache, r"^CMAKE_CXX_COMPILER:\w+=(.*)$") if cache.exists() else "c++"
    build = found(cache, r"^CMAKE_BUILD_TYPE:\w+=(.*)$") if cache.exists() else "?"
    memory = int(found("/proc/meminfo", r"^MemTotal:\s+(\d+)")) / 2 ** 20
    lines = [
        ("date", time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime())),
        ("Mavenscope", first_line("git", "-C", str(HERE), "describe", "--always", "--dirty") + f", {build}"),
        ("processor", f"{found('/proc/cpuinfo', '^model name[^:]*:(.*)$')}, {os.cpu_count()} cores"),
        ("memory", f"{memory:.1f} GiB"),
        ("system", f"{platform.system()} {platform.release()}, {found('/etc/os-release', '^PRETTY_NAME=(.*)$')}".replace('"', "")),
        ("load before", " ".join(f"{load:.2f}" for load in os.getloadavg())),
        ("DuckDB", first_line("node", str(HERE / "peer.mjs"), str(places.peer), "version")),
        ("Node.js", first_line("node", "--version")),
        ("Qt", first_line("qmake6", "-query", "QT_VERSION")),
        ("compiler", first_line(compiler, "--version")),
        ("curl", first_line("curl", "--version")),
    ]
    return "\n".join(f"- {name}: {value}" for name, value in lines)
