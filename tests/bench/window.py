# SPDX-License-Identifier: GPL-3.0-or-later
"""What is seen: the real window on an X11 display of its own (Xvfb with openbox), driven through the X server."""
import contextlib
import os
import subprocess
import tempfile

from programs import output, served

STARTS = 3  # of each program in one run: a start is short beside the noise of one


@contextlib.contextmanager
def environment():
    """A display with a window manager, and a home that is empty; as environment variables."""
    with contextlib.ExitStack() as stack:
        home = stack.enter_context(tempfile.TemporaryDirectory())
        env = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "MAVENSCOPE_"))}
        env |= {"HOME": home, "XDG_RUNTIME_DIR": home, "TZ": "UTC", "LC_ALL": "C.UTF-8"}
        display, write_end = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                                  pass_fds=[write_end], stderr=subprocess.DEVNULL)
        os.close(write_end)
        stack.callback(server.wait)
        stack.callback(server.kill)
        with os.fdopen(display) as number:
            env["DISPLAY"] = ":" + number.readline().strip()
        # It starts the command when it is in charge of the display.
        manager = subprocess.Popen(["openbox", "--startup", "echo"], env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        stack.callback(manager.wait)
        stack.callback(manager.kill)
        manager.stdout.readline()
        yield env


def start(places, env, command):
    with tempfile.TemporaryDirectory() as home:  # as on the first day
        return output([places.binaries / "tests/bench/mavenscope-window-start", *command],
                      env | {"HOME": home, "XDG_RUNTIME_DIR": home})["windowUsableMs"]


def starts(places, env, with_peer):
    """The fastest of each in this run: what the program takes; the rest is the machine."""
    ours, theirs = [], []
    for _ in range(STARTS):
        ours.append(start(places, env, [places.binaries / "app/mavenscope"]))
        if with_peer:
            theirs.append(start(places, env, ["sqlitebrowser"]))
    return {"window/start": min(ours)}, {"window/start": min(theirs)} if with_peer else {}


def session(places, env, path):
    """A user's session with the records: typing, sorting, scrolling, loading over HTTP."""
    encodings = ("identity", "gzip")  # in the order in which they are asked for
    with served(path, gives_way=True) as (base, first_byte):
        seen = output([places.binaries / "tests/bench/mavenscope-window-bench", path, base], env)
        first_bytes = {encoding: first_byte() for encoding in encodings}
    typed = {scenario: keys for scenario, keys in seen["keyScenarios"].items() if scenario != "as fast as a key repeats"}
    ours = {f"window/key/{scenario}": keys["p95"] for scenario, keys in typed.items()}
    ours["window/key/all"] = seen["keys"]["p95"]
    # The first rows come ahead of the others, and of how many they are. The next key may come before those.
    ours |= {f"window/all rows/{scenario}": keys["toAllRows"]["p95"] for scenario, keys in typed.items()
             if keys["toAllRows"]["samples"]}
    ours |= {f"window/scroll/{way}": seen["scroll"][way]["p95"] for way in ("page", "drag")}
    # There is no window yet while it is made; the row of the start has that.
    ours |= {f"window/stall/{phase}": gap["longestMs"] for phase, gap in seen["gaps"].items() if phase != "opens the window"}
    ours |= {f"first rows/window, {encoding}": seen[f"http {encoding}"]["firstRowsPaintedAt"] - first_bytes[encoding]
             for encoding in encodings}
    return ours


def window(places, data, path, with_peer):
    with environment() as env:
        ours, theirs = starts(places, env, with_peer)
        return ours | session(places, env, path), theirs
