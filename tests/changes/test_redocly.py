"""Our verdicts against those of `redocly diff`, seed by seed, where Node and redocly are there (`make redocly` fetches it)."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import bundle

from .seeds import SEEDS
from .support import ROOT, cut, edit

COMPARED = {name: seed for name, seed in SEEDS.items() if seed.command == "diff"}
IMPACT = {"breaking": "major", "additive": "minor", "documentation": "patch"}


def redocly() -> str:
    """The command; skips with the reason where it is not there."""
    if shutil.which("node") is None:
        pytest.skip("there is no Node here")
    found = os.environ.get("REDOCLY") or shutil.which("redocly", path=str(ROOT / ".venv" / "redocly" / "node_modules" / ".bin"))
    if not found:
        pytest.skip("redocly is not installed: `make redocly`")
    return found


def verdict(command: str, old: Path, new: Path) -> str:
    """`major`, `minor`, `patch`, or empty where it sees no change."""
    arguments = [command, "diff", str(old), str(new), "--format", "json", "--fail-on", "none"]
    env = {**os.environ, "REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    run = subprocess.run(arguments, capture_output=True, text=True, check=False, env=env, cwd=old.parent)
    assert run.returncode == 0, run.stderr
    summary: dict[str, Any] = json.loads(run.stdout)["summary"]
    return next((impact for impact in ("major", "minor", "patch") if summary[impact]), "")


def test_it_says_the_same_or_we_say_why(tmp_path: Path) -> None:
    command = redocly()

    def write(name: str, *changes: Any) -> Path:
        folder = cut(tmp_path / name / "spec")
        for file, pairs in changes:
            edit(folder, file, *pairs)
        path = tmp_path / name / "openapi.json"
        path.write_text(json.dumps(bundle(folder).document), encoding="utf-8")
        return path

    base = write("base")
    files = {name: write(f"seed{i}", (seed.file, seed.changes)) for i, (name, seed) in enumerate(COMPARED.items())}
    with ThreadPoolExecutor(2) as pool:
        verdicts = dict(zip(files, pool.map(lambda path: verdict(command, base, path), files.values()), strict=True))
    differ = {name: (verdicts[name], seed.verdict) for name, seed in COMPARED.items() if verdicts[name] != IMPACT[seed.verdict]}
    assert {name for name in differ if not COMPARED[name].why} == set(), differ
    assert {name for name, seed in COMPARED.items() if seed.why and name not in differ} == set(), "a reason that is none any more"
    print(f"\n{len(COMPARED) - len(differ)} of {len(COMPARED)} verdicts agree")
