"""The published file before the validators of others: no errors, and of warnings only those that are explained here."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from .support import BUNDLE, FILE, HERE, good, run, tool

pytestmark = pytest.mark.public

AMBIGUOUS = "no-ambiguous-paths"
"""An id is a number, so `/customers/custom_fields/{id}` is not `/customers/{id}/bonus_points`; redocly sees templates only."""
PAGE = "#/paths/~1oauth/get/responses"
"""The page where a user gives access: a browser goes there, and what it shows on failure is nobody's business."""


def redocly(file: Path, folder: Path) -> list[dict[str, Any]]:
    options = ("--config", HERE / "redocly.yaml", "--format", "json", "--max-problems", "10000")
    found: list[dict[str, Any]] = json.loads(run(tool("redocly"), "lint", *options, file, cwd=folder).stdout)["problems"]
    return found


def test_redocly(tmp_path: Path) -> None:
    found = redocly(FILE, tmp_path)
    assert [problem for problem in found if problem["severity"] == "error"] == []
    rest = [problem for problem in found if problem["ruleId"] != AMBIGUOUS]
    assert [(p["ruleId"], p["location"][0]["pointer"]) for p in rest] == [("operation-4xx-response", PAGE)]
    for problem in found:
        if problem["ruleId"] == AMBIGUOUS:
            one, other = re.findall("`([^`]+)`", problem["message"])
            pairs = zip(one.split("/"), other.split("/"), strict=True)
            # Where a name meets a placeholder, the placeholder must be a number, which no name is.
            assert any("{" in a + b and not ("{" in a and "{" in b) for a, b in pairs), problem["message"]
    before = redocly(BUNDLE, tmp_path)
    print(f"\nredocly: {len(before)} warnings for the bundle {Counter(p['ruleId'] for p in before)}, {len(found)} for the file")


def test_spectral(tmp_path: Path) -> None:
    command = (tool("spectral"), "lint", "--ruleset", HERE / "spectral.yaml", "--format", "json", "--quiet")
    found = {file.name: run(*command, file, cwd=tmp_path).stdout for file in (FILE, BUNDLE)}
    counts = {name: len(json.loads(text)) for name, text in found.items()}
    assert counts[FILE.name] == 0, found[FILE.name][:2000]
    print(f"\nspectral: {counts}")


def test_typescript_takes_right_calls_and_refuses_wrong_ones(tmp_path: Path) -> None:
    """Lists with filters, creates with custom fields, links: by openapi-typescript and `tsc --strict`."""
    found: dict[str, str] = {}
    for file in (FILE, BUNDLE):
        folder = tmp_path / file.stem
        folder.mkdir()
        (folder / "node_modules").symlink_to(Path(tool("tsc")).parent.parent)
        (folder / "tsconfig.json").write_text((HERE / "tsconfig.json").read_text())
        (folder / "typed.ts").write_text((HERE / "typed.ts").read_text())
        good(tool("openapi-typescript"), file, "-o", "schema.d.ts", cwd=folder)
        found[file.name] = run(tool("tsc"), "-p", ".", cwd=folder).stdout
    assert found[FILE.name] == ""
    print(f"\ntsc --strict: 0 errors for the file, {found[BUNDLE.name].count('error TS')} for the bundle")
