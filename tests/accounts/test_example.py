"""examples/two_accounts.py runs and prints what it says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_two_accounts_in_one_fastapi_program() -> None:
    command = [sys.executable, "-W", "error", str(ROOT / "examples/two_accounts.py")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "signed in: first.amocrm.ru",
        "signed in: second.kommo.com",
        "first.amocrm.ru ['A lead of the first account']",
        "second.kommo.com ['A lead of the second account']",
        "third.amocrm.ru: the account is not signed in yet: send its user to authorize_url(), then sign_in(code)",
        "refreshed: ['first.amocrm.ru', 'second.kommo.com']",
    ]
