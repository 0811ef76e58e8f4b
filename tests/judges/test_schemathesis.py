"""schemathesis makes requests by the published file, right and wrong ones; the sandbox answers each as the file says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from amokit_sandbox import Sandbox
from amokit_sandbox.account import ADMINISTRATOR

from ..sandbox.example_world import populate
from .judges import SCHEMATHESIS
from .support import need

pytestmark = pytest.mark.judge
FILE = Path(__file__).resolve().parents[2] / "generated" / "amocrm.openapi.json"
CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,response_headers_conformance"
)
PAGE = "/oauth"
"""A page for people, who agree here at once; no program asks for it."""
SILENT = 40
"""Operations of which every request was refused for want of access or of an object: chats want signatures, codes are spent."""


def run(sandbox: Sandbox, report: Path) -> dict[str, Any]:
    """What schemathesis reports; two examples an operation beside those of the file, the same ones each time."""
    command = [sys.executable, "-m", "schemathesis.cli", "run", str(FILE), "--url", sandbox.url]
    command += ["-H", f"Authorization: Bearer {sandbox.token}", "-H", f"X-Context-User-ID: {ADMINISTRATOR}"]
    command += ["--checks", CHECKS, "--phases", "examples,fuzzing", "--mode", "all", "--max-examples", "2", "--seed", "1"]
    command += ["--generation-database", "none", "--exclude-path", PAGE, "--no-color", "--report-json-path", str(report)]
    env = {"PATH": os.environ["PATH"], "HOME": str(report.parent), "PYTHONPATH": str(SCHEMATHESIS.folder)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=report.parent, env=env, timeout=900)
    assert report.exists(), done.stdout[-3000:] + done.stderr[-3000:]
    found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    assert found["exit_code"] == done.returncode == 0, done.stdout[:6000]
    return found


def test_every_answer_is_as_the_file_says(tmp_path: Path) -> None:
    need(SCHEMATHESIS)
    with Sandbox() as sandbox:
        populate(sandbox)
        report = run(sandbox, tmp_path / "report.json")
        statuses = Counter(request.status for request in sandbox.requests)
    assert report["failures"] == report["errors"] == []
    assert report["operations"]["tested"] == report["operations"]["selected"] == report["operations"]["total"] - 1
    assert max(statuses) < 500
    silent = {*report["warnings"]["missing_auth"], *report["warnings"]["missing_test_data"]}
    assert len(silent) <= SILENT, sorted(silent)
    made = f"{report['operations']['tested']} operations, {report['test_cases']['generated']} requests"
    print(f"\nschemathesis: {made}, {len(silent)} operations without a success, statuses {dict(statuses)}")
