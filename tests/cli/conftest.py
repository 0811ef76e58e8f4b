"""The command in this process, against a sandbox."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from amokit.cli.entry import main
from amokit_sandbox import Sandbox


@dataclass(frozen=True)
class Done:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.split("\n") if line]


class Terminal:
    """Runs commands for one test; no profile or variable of the user's own gets in."""

    def __init__(self, sandbox: Sandbox, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
        self.sandbox = sandbox
        self.home = home
        self._capsys = capsys
        self._monkeypatch = monkeypatch
        for name in [name for name in os.environ if name.startswith("AMOKIT_")]:
            monkeypatch.delenv(name)
        monkeypatch.setenv("AMOKIT_CONFIG_DIR", str(home))
        monkeypatch.setenv("COLUMNS", "200")

    def signed_in(self) -> Terminal:
        self._monkeypatch.setenv("AMOKIT_BASE_URL", self.sandbox.url)
        self._monkeypatch.setenv("AMOKIT_TOKEN", self.sandbox.token)
        return self

    def run(self, *words: str, stdin: str = "") -> Done:
        self._capsys.readouterr()
        self._monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        code = main(words)
        out, err = self._capsys.readouterr()
        return Done(code, out, err)


@pytest.fixture(scope="session")
def running() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def terminal(running: Sandbox, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Terminal:
    running.clear()
    return Terminal(running, capsys, monkeypatch, tmp_path / "config")


@pytest.fixture
def amokit(terminal: Terminal) -> Terminal:
    """The command, signed in by the environment."""
    return terminal.signed_in()
