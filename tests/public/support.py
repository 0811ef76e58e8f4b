"""Where the tools of others are, and how they are run."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FILE = ROOT / "generated" / "amocrm.openapi.json"
BUNDLE = ROOT / "generated" / "openapi.json"
NODE = ROOT / ".venv" / "public" / "node_modules"
QUIET = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}


def document(path: Path = FILE) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def tool(name: str) -> str:
    """The command of a package of package.json; skips with the reason where it is not there."""
    if shutil.which("node") is None:
        pytest.skip("there is no Node here")
    found = shutil.which(name, path=str(NODE / ".bin"))
    if found is None:
        pytest.skip(f"{name} is not installed: `make public-check`")
    return found


def run(*command: str | Path, cwd: Path, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False, cwd=cwd, env={**os.environ, **QUIET, **env}
    )


def good(*command: str | Path, cwd: Path, **env: str) -> str:
    """What a command printed; fails with all it said when it fails."""
    done = run(*command, cwd=cwd, **env)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
