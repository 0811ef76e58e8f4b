"""Every program in examples/, run as its user runs it, against one sandbox; what it prints is in example_outputs.txt.

The programs print what the server has afterwards, so that the text says whether they did what they show.
"""

from __future__ import annotations

import ast
import builtins
import re
import runpy
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import amokit.client
import httpx
import jwt
import pytest
from amokit import AmoCRM, OAuth, parse_callback
from amokit.stores import FileTokenStore
from amokit_sandbox import Sandbox

from .accounts.hosts import Hosts
from .operations import ROOT
from .sandboxes import renew

FOLDER = ROOT / "examples"
README = (FOLDER / "README.md").read_text(encoding="utf-8")
# These start servers of their own, so they are run in processes of their own.
WITH_SERVERS = ("chat_channel", "two_accounts", "upload")
# Other tests run these.
ELSEWHERE = {
    "dagster_partitions": "tests/judges",
    "demo": "tests/test_demo.py",
    "intake": "tests/client/test_short_docs.py",
    "intake_by_models": "tests/client/test_short_docs.py",
    "webhooks_fastapi": "tests/webhooks",
}
SECRET = "a-secret-that-is-long-enough-for-HS256"
OUTPUTS = dict(
    re.findall(r"^# (\w+)\n(.*?)(?=^# |\Z)", (ROOT / "tests/example_outputs.txt").read_text(encoding="utf-8"), re.S | re.M)
)


@pytest.fixture(scope="module")
def server() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


def oauth(sandbox: Sandbox) -> OAuth:
    known = sandbox.oauth_client
    return OAuth(known.client_id, known.client_secret, known.redirect_uri, store=FileTokenStore("token.json"))


def signed_in(sandbox: Sandbox) -> None:
    """What sign_in.py leaves."""
    with AmoCRM("example", auth=oauth(sandbox)) as amo:
        amo.sign_in(parse_callback(consent(amo.authorize_url("state"), sandbox), "state").code)


def consent(url: str, sandbox: Sandbox) -> str:
    """What a user does in the browser: gives access, and is led on to the address that this gives."""
    query = urlsplit(url).query
    return str(httpx.get(f"{sandbox.url}/oauth?{query}", headers={"host": "example.amocrm.ru"}).headers["location"])


def as_an_account(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sandbox is at example.amocrm.ru: tokens name hosts of amoCRM alone, and are sent to no other."""
    build, network = amokit.client.build_client, Hosts({"example.amocrm.ru": sandbox})
    monkeypatch.setattr(amokit.client, "build_client", lambda owner, options, limiter, _: build(owner, options, limiter, network))
    monkeypatch.delenv("AMOKIT_BASE_URL")
    monkeypatch.setenv("AMOKIT_ACCOUNT", "example")


def disposable(sandbox: Sandbox) -> str:
    """What a widget sends."""
    known, now = sandbox.oauth_client, int(time.time())
    times = {"iat": now, "nbf": now, "exp": now + 600}
    who = {"account_id": 77, "user_id": 5, "client_uuid": known.client_id, "jti": "1", "subdomain": "mycompany"}
    claims = {"iss": "https://mycompany.amocrm.ru", "aud": known.redirect_uri.rpartition("/oauth")[0], **times, **who}
    return jwt.encode(claims, SECRET, "HS256")


def a_talk(sandbox: Sandbox) -> None:
    sandbox.seed(contacts=[{"id": 5, "name": "Ann"}])
    sandbox.seed(talks=[{"contact_id": 5, "chat_id": "8f2b6c1a-0000-4000-8000-000000000001"}])


def a_follower(sandbox: Sandbox) -> None:
    sandbox.seed(leads=[{"id": 5, "name": "Roof"}])
    sandbox.seed(subscriptions=[{"entity_id": 5, "entity_type": "leads", "subscriber_id": 504141, "type": "user"}])


SIGNING_IN = ("account_domain", "sign_in", "token_store")
# What must be there before.
BEFORE: dict[str, Callable[[Sandbox], None]] = {
    "account_domain": signed_in,
    "subscriptions": a_follower,
    "talks": a_talk,
    "token_store": signed_in,
}


@pytest.fixture
def sandbox(server: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Sandbox:
    renew(server)
    monkeypatch.chdir(tmp_path)
    # Nothing here is about the limit of requests, and the sandbox has none.
    monkeypatch.setattr(amokit.client, "_default_limiter", lambda auth: None)
    known = server.oauth_client
    monkeypatch.delenv("AMOKIT_ACCOUNT", raising=False)
    monkeypatch.setenv("AMOKIT_BASE_URL", server.url)
    monkeypatch.setenv("AMOKIT_TOKEN", server.token)
    monkeypatch.setenv("AMOKIT_CLIENT_ID", known.client_id)
    monkeypatch.setenv("AMOKIT_CLIENT_SECRET", known.client_secret)
    monkeypatch.setenv("AMOKIT_REDIRECT_URI", known.redirect_uri)
    monkeypatch.setenv("AMOKIT_LOGIN", "ann@example.com")
    monkeypatch.setenv("AMOKIT_API_KEY", "an-old-key")
    return server


def programs() -> list[str]:
    return sorted(path.stem for path in FOLDER.glob("*.py"))


@pytest.mark.parametrize("name", [name for name in programs() if name not in {*WITH_SERVERS, *ELSEWHERE}])
def test_a_program_does_what_it_shows(
    name: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    if name in SIGNING_IN:
        as_an_account(sandbox, monkeypatch)
    BEFORE.get(name, lambda _: None)(sandbox)
    if name == "disposable_token":
        monkeypatch.setenv("AMOKIT_CLIENT_SECRET", SECRET)
        answer = disposable(sandbox)
        monkeypatch.setattr(builtins, "input", lambda prompt: answer)
    else:  # sign_in.py has printed where the browser should go
        monkeypatch.setattr(builtins, "input", lambda prompt: consent(capsys.readouterr().out.split()[-1], sandbox))
    runpy.run_path(str(FOLDER / f"{name}.py"), run_name="__main__")
    assert capsys.readouterr().out == OUTPUTS[name].strip("\n") + "\n"


@pytest.mark.parametrize("name", WITH_SERVERS)
def test_a_program_with_its_own_servers_does_what_it_shows(name: str) -> None:
    command = [sys.executable, "-W", "error", str(FOLDER / f"{name}.py")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout == OUTPUTS[name].strip("\n") + "\n"


def test_each_output_is_of_a_program() -> None:
    assert sorted(OUTPUTS) == [name for name in programs() if name not in ELSEWHERE]
    assert all(output.strip() for output in OUTPUTS.values())


@pytest.mark.parametrize(("name", "tests"), ELSEWHERE.items())
def test_the_other_programs_are_run_elsewhere(name: str, tests: str) -> None:
    place = ROOT / tests
    texts = [path.read_text(encoding="utf-8") for path in ([place] if place.suffix else place.glob("*.py"))]
    assert any(f"{name}.py" in text for text in texts)


def summary(name: str) -> str:
    """The first line of a program's docstring."""
    found = ast.get_docstring(ast.parse((FOLDER / f"{name}.py").read_text(encoding="utf-8")))
    assert found, name
    return found.partition("\n")[0].removesuffix(".")


def test_the_readme_lists_every_program_once() -> None:
    rows = re.findall(r"^\| \[(\w+)\.py\]\(\1\.py\) \| (.+) \|$", README, re.MULTILINE)
    assert sorted(rows) == sorted((name, summary(name)) for name in programs())
    assert README.startswith(f"# Examples\n\n{len(rows)} programs")


def test_every_example_of_the_official_sdk_has_a_counterpart() -> None:
    rows = re.findall(r"^\| `(\w+)\.php` \| (.+) \|$", README, re.MULTILINE)
    assert len(dict(rows)) == len(rows) == 50
    shown = {name for _, cell in rows for name in re.findall(r"\[(\w+)\.py\]", cell)}
    assert all(re.search(r"\[\w+\.py\]", cell) for _, cell in rows)
    assert shown <= set(programs())


@pytest.mark.parametrize("name", sorted(OUTPUTS.keys() - WITH_SERVERS))
def test_a_program_is_short(name: str) -> None:
    assert 10 <= len((FOLDER / f"{name}.py").read_text(encoding="utf-8").splitlines()) <= 40
