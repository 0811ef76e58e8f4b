"""docs/files.md and examples/upload.py, followed to the letter; and what only a real server shows."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from amokit import AmoCRM
from amokit_sandbox import Sandbox

ROOT = Path(__file__).parents[2]
CODE = re.findall(r"```python\n(.*?)```", (ROOT / "docs/files.md").read_text(encoding="utf-8"), re.DOTALL)


def test_the_code_of_the_page_runs(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(CODE) == 4
    monkeypatch.chdir(tmp_path)
    (tmp_path / "offer.pdf").write_bytes(b"first")
    (tmp_path / "offer-2.pdf").write_bytes(b"second")
    (tmp_path / "large.zip").write_bytes(b"x" * 2_000_000)
    ids = sandbox.seed(
        leads=[{"name": "A"}], contacts=[{"name": "B"}], fields_leads=[{"id": 5, "name": "Contract", "type": "file"}]
    )
    with AmoCRM(base_url=sandbox.url, token=sandbox.token, limiter=None) as amo:
        names: dict[str, Any] = {"amo": amo, "lead_id": ids["leads"][0], "contact_id": ids["contacts"][0], "field_id": 5}
        for code in CODE:
            exec(code, names)
        lead = amo.leads.get(int(ids["leads"][0]))
        [field] = lead.custom_fields_values or []
        assert field.field_id == 5
        assert [one.file_uuid for one in amo.contacts.files(int(ids["contacts"][0])).list()] == [names["file"].uuid]
        assert len(amo.leads.files(int(ids["leads"][0])).list().collect()) == 1
    assert (tmp_path / "copy.pdf").read_bytes() == b"first"
    versions = {path.read_bytes() for path in tmp_path.glob("*-*-*-*-*.pdf")}
    assert versions == {b"first", b"second"}
    assert not (tmp_path / "upload.json").exists()


def test_the_example_runs() -> None:
    command = [sys.executable, "-W", "error", str(ROOT / "examples/upload.py")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "stopped after 1,048,576 of 3,000,000 bytes",
        "went on at 1,048,576 bytes",
        "uploaded: report, attached to 1 lead",
        "downloaded: the same 3,000,000 bytes",
    ]
