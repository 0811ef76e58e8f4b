"""Servers that the stores are tested on: started on a port of their own on loopback, in a folder of their own, and stopped at the
end; and the ports."""

from __future__ import annotations

import glob
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

NOBODY = "postgres"
"""User that PostgreSQL runs as where the tests run as root, which it refuses to."""


def missing(what: str) -> Any:
    """Skips, but not in CI, which `.ci/services` has installed everything for."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"{what} is missing; .ci/services should have installed it")
    pytest.skip(f"{what} is not installed; `bash .ci/services install` does it")


def program(name: str) -> str | None:
    """Where a program of PostgreSQL or Redis is; Debian installs those of PostgreSQL outside PATH."""
    return shutil.which(name) or next(iter(sorted(glob.glob(f"/usr/lib/postgresql/*/bin/{name}"), reverse=True)), None)


@contextmanager
def reserved_port() -> Iterator[int]:
    """A port of loopback on which nobody listens, and which nobody else on this machine is given until the end.

    It stays bound, so that it cannot be given to a server or a connection of another test. A server that sets SO_REUSEADDR, as
    all here do, can listen on it nevertheless.
    """
    with socket.socket() as held:
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        held.bind(("127.0.0.1", 0))
        yield held.getsockname()[1]


@contextmanager
def serving(command: Sequence[str], port: int, log: Path, environment: Mapping[str, str] | None = None) -> Iterator[None]:
    """Runs a server until the end; waits until it takes connections."""
    with log.open("wb") as output, subprocess.Popen(command, stdout=output, stderr=output, env=environment) as process:
        try:
            for _ in range(2400):
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                if process.poll() is not None:
                    raise RuntimeError(f"{command[0]} ended: {log.read_text(errors='replace')}")
                time.sleep(0.05)
            else:
                raise RuntimeError(f"{command[0]} takes no connections: {log.read_text(errors='replace')}")
            yield
        finally:
            process.terminate()
            process.wait(60)


@contextmanager
def redis_server(folder: Path) -> Iterator[str]:
    """URL of a Redis server."""
    binary = program("redis-server")
    if binary is None:
        missing("Redis")
    assert binary
    with reserved_port() as port:
        options = {"port": port, "bind": "127.0.0.1", "dir": folder, "save": "", "appendonly": "no"}
        command = [binary, *(str(part) for name, value in options.items() for part in (f"--{name}", value))]
        with serving(command, port, folder / "log"):
            yield f"redis://127.0.0.1:{port}/0"


@contextmanager
def postgresql_server() -> Iterator[str]:
    """SQLAlchemy's URL of a PostgreSQL server."""
    # Not in pytest's folders: those are closed to the other user, and closed again by every run of pytest beside this one.
    with tempfile.TemporaryDirectory(prefix="amokit-postgresql-") as folder, _postgresql(Path(folder)) as url:
        yield url


@contextmanager
def _postgresql(folder: Path) -> Iterator[str]:
    initdb, postgres = program("initdb"), program("postgres")
    if initdb is None or postgres is None:
        missing("PostgreSQL")
    assert initdb and postgres
    prefix: list[str] = []
    if os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            missing("setpriv, to run PostgreSQL as another user than root,")
        prefix = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
        shutil.chown(folder, NOBODY, NOBODY)
    data = folder / "data"
    # Not durable: what is tested is the store, not PostgreSQL.
    make = [*prefix, initdb, "-D", str(data), "-U", "amokit", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]
    subprocess.run(make, check=True, capture_output=True, cwd=folder)
    with reserved_port() as port:
        options = ["-h", "127.0.0.1", "-p", str(port), "-k", str(folder), "-c", "fsync=off"]
        with serving([*prefix, postgres, "-D", str(data), *options], port, folder / "log"):
            wait_for_postgresql(port)
            yield f"postgresql+psycopg://amokit@127.0.0.1:{port}/postgres"


def wait_for_postgresql(port: int) -> None:
    """It accepts connections before it can serve them."""
    import psycopg

    for _ in range(2400):
        try:
            psycopg.connect(host="127.0.0.1", port=port, user="amokit", dbname="postgres").close()
            return
        except psycopg.OperationalError:
            time.sleep(0.05)
    raise RuntimeError("PostgreSQL does not answer")
