"""The export of docs/lists.md, killed and run again."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from amokit_sandbox import Sandbox

ROOT = Path(__file__).parents[2]
CODE = re.findall(r"```python\n(.*?)```", (ROOT / "docs/lists.md").read_text(encoding="utf-8"), re.DOTALL)


def run(code: str, sandbox: Sandbox, cwd: Path) -> subprocess.CompletedProcess[str]:
    here = code.replace('"mycompany", token="…"', f'base_url="{sandbox.url}", token="{sandbox.token}"')
    command = [sys.executable, "-W", "error", "-c", here]
    env = {"PYTHONPATH": ":".join(str(ROOT / part) for part in ("generated", "overrides")), "PYTHONUTF8": "1"}
    return subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=cwd, env=env, check=False)


def test_an_export_that_is_killed_goes_on(sandbox: Sandbox, tmp_path: Path) -> None:
    made = sandbox.seed(leads=[{"name": f"n{i}"} for i in range(600)])["leads"]
    dying = CODE[0].replace("print(lead.id, lead.name)", "assert print(lead.id) or lead.name != 'n400'")
    first = run(dying, sandbox, tmp_path)
    assert first.returncode == 1
    assert (tmp_path / "export.cursor").exists()
    second = run(CODE[0].replace("print(lead.id, lead.name)", "print(lead.id)"), sandbox, tmp_path)
    assert second.returncode == 0, second.stderr
    assert not (tmp_path / "export.cursor").exists()
    rows = [int(line) for line in (first.stdout + second.stdout).split()]
    assert sorted(set(rows)) == made
    assert rows[401:] == made[250:], "the page on which it died is read again"
