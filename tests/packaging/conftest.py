"""The sdist and the wheel, built once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ..operations import ROOT

OWN = ("PYTHON", "VIRTUAL_ENV", "MYPY", "AMOKIT_")
"""Prefixes of variables that would make a program use this project, or act as this environment."""


def run(*command: str | Path, cwd: Path, **environment: str) -> str:
    """Runs a program apart from this project. Returns what it printed."""
    clean = {key: value for key, value in os.environ.items() if not key.startswith(OWN)}
    done = subprocess.run([*map(str, command)], cwd=cwd, env={**clean, **environment}, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist, and the wheel that was built from it."""
    folder = tmp_path_factory.mktemp("dist")
    # Without isolation: the build tools are those of this environment, and nothing is fetched.
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    return folder


@pytest.fixture(scope="session")
def wheel(built: Path) -> Path:
    (found,) = built.glob("*.whl")
    return found
