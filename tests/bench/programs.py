# SPDX-License-Identifier: GPL-3.0-or-later
"""How measurements start programs: those that print JSON, and the server of saved responses."""
import contextlib
import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).parent


def output(command, env=None):
    """What the program prints, which is JSON."""
    run = subprocess.run(command, stdout=subprocess.PIPE, env=env)
    if run.returncode:
        sys.exit("failed: " + " ".join(map(str, command)))
    return json.loads(run.stdout)


@contextlib.contextmanager
def served(path, gives_way=False):
    """Serves the file; gives the base address and a function for the moment of the last request's first byte.

    One that gives way does so as the program's own workers do: where a window is watched, it must not take the core
    that a service on another machine would leave to it.
    """
    priority = ["nice", "-n", "10"] if gives_way else []
    server = subprocess.Popen([*priority, sys.executable, HERE / "serve.py", path], stdout=subprocess.PIPE, text=True)
    try:
        base = "http://127.0.0.1:" + server.stdout.readline().strip()
        yield base, lambda: float(server.stdout.readline())
    finally:
        server.kill()
        server.wait()
