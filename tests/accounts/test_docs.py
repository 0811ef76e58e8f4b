"""docs/accounts.md and examples/two_accounts.py, followed to the letter."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from amokit_sandbox import Sandbox

from ..auth.sandbox_sign_in import redirect
from .hosts import Account, Delivery, Hosts, uninstall_url

ROOT = Path(__file__).parents[2]
CODE = re.findall(r"```python\n(.*?)```", (ROOT / "docs/accounts.md").read_text(encoding="utf-8"), re.DOTALL)


def test_the_code_of_the_page_runs(sandbox: Sandbox, tmp_path: Path) -> None:
    assert len(CODE) == 3
    sandbox.seed(leads=[{"name": "A lead"}])
    known = sandbox.oauth_client
    hosts = Hosts({"mycompany.amocrm.ru": sandbox})
    callback = redirect(sandbox).replace(f"127.0.0.1%3A{sandbox.port}", "mycompany.amocrm.ru")
    names = {
        "client_id": known.client_id,
        "client_secret": known.client_secret,
        "redirect_uri": known.redirect_uri,
        "state": "st-1",
        "request_url": callback,
        "delivery": Delivery(Account(subdomain="mycompany", id=77)),
        "hosts": hosts,
    }
    first, *others = CODE
    here = first.replace("postgresql+psycopg://user@host/name", f"sqlite:///{tmp_path}/pairs.db")
    here = here.replace("store=store)", "store=store, transport=hosts, limiter=None)")
    assert here.count("transport=hosts") == 1
    exec(here, names)
    names["request_url"] = uninstall_url(known.client_id, known.client_secret, 77)
    for code in others:
        exec(code, names)
    assert names["host"] == "mycompany.amocrm.ru"
    accounts = names["accounts"]
    assert accounts.hosts() == []  # type: ignore[attr-defined]
    accounts.close()  # type: ignore[attr-defined]
    names["store"].close()  # type: ignore[attr-defined]


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
