"""How the session of a client is run, and what it says."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass

import httpx
import pytest
from amokit_sandbox import Sandbox

from .judges import HERE, Judge, Package

SCRIPTS = HERE / "clients"


@dataclass(frozen=True)
class Step:
    name: str
    error: str | None


def access(sandbox: Sandbox) -> dict[str, str]:
    """What an integration has: its keys, a code, a pair of tokens, a long-lived one."""
    client = sandbox.oauth_client
    keys = {"client_id": client.client_id, "client_secret": client.client_secret, "redirect_uri": client.redirect_uri}
    form = {"grant_type": "authorization_code", "code": code(sandbox), **keys}
    pair = httpx.post(f"{sandbox.url}/oauth2/access_token", json=form).raise_for_status().json()
    tokens = {"access_token": pair["access_token"], "refresh_token": pair["refresh_token"]}
    return {"url": sandbox.url, "token": sandbox.token, "code": code(sandbox), **keys, **tokens}


def code(sandbox: Sandbox) -> str:
    """What the administrator's consent gives."""
    query = {"client_id": sandbox.oauth_client.client_id, "state": "judge", "mode": "popup"}
    answer = httpx.get(f"{sandbox.url}/oauth", params=query)
    return httpx.URL(answer.headers["location"]).params["code"]


def command(judge: Judge) -> tuple[list[str], dict[str, str]]:
    """The session's command and its environment: the client, and nothing else of ours."""
    script = str(SCRIPTS / judge.script)
    if judge.registry == "pypi":
        return [sys.executable, script], {"PYTHONPATH": str(judge.folder), "PYTHONDONTWRITEBYTECODE": "1"}
    program = shutil.which({"npm": "node", "packagist": "php"}[judge.registry])
    if program is None:
        pytest.skip(f"{judge.name} needs a program that is not installed")
    return [program, script], {}


def need(package: Package) -> None:
    """Skips where a package is not installed."""
    if not package.mark.exists():
        pytest.skip(f"{package.name} is not installed: `make judges`")


def session(judge: Judge, sandbox: Sandbox) -> list[Step]:
    """Every step of the client's session; fails when the session ends before its last step."""
    need(judge)
    program, env = command(judge)
    done = subprocess.run(
        [*program, json.dumps({**access(sandbox), "client": str(judge.folder)})],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        env={"PATH": os.environ["PATH"], "HOME": str(judge.folder), **env},
    )
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith('{"step"')]
    assert done.returncode == 0 and lines, f"{judge.script} broke off: {done.stdout[-2000:]}{done.stderr[-2000:]}"
    return [Step(line["step"], line["error"]) for line in lines]
