"""Clients that others make of the published file run a session against the sandbox, beside ours: what do they send?"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from amokit_sandbox import Sandbox

from .. import recorder
from . import ours
from .support import FILE, HERE, ROOT, good, tool


@dataclass(frozen=True)
class Sent:
    """One request: its bytes, and what they say to a server that reads queries as PHP does."""

    method: str
    target: str
    body: bytes

    @property
    def says(self) -> tuple[Any, ...]:
        path, _, query = self.target.partition("?")
        values: dict[str, Any] = {}
        for name, value in recorder.pairs(query):
            listed = re.sub(r"(?<=\])\[\d+\]$", "[]", name)  # PHP counts what `[]` leaves open
            values[listed] = [*values.get(listed, []), value] if listed.endswith("[]") else value  # else the last one counts
        return self.method, path, values, json.loads(self.body) if self.body else None


def recorded(session: Callable[[str, str], object]) -> list[Sent]:
    with Sandbox() as sandbox:
        session(sandbox.url, sandbox.token)
        return [Sent(request.method, request.target, request.body) for request in sandbox.requests]


@pytest.fixture(scope="module")
def wanted() -> list[Sent]:
    return recorded(ours.session)


def compared(title: str, wanted: list[Sent], found: list[Sent]) -> list[str]:
    """Names of the calls that say something else; prints the table."""
    assert len(found) == len(wanted) == len(ours.NAMES)
    differ = []
    print(f"\n{title}")
    for name, own, other in zip(ours.NAMES, wanted, found, strict=True):
        verdict = "same bytes" if own == other else "same request" if own.says == other.says else "DIFFERS"
        differ += [name] if verdict == "DIFFERS" else []
        print(f"  {verdict:12} {name}: {other.method} {other.target} {other.body.decode()}")
        if verdict == "DIFFERS":
            print(f"  {'ours':12} {own.method} {own.target} {own.body.decode()}")
    return differ


def test_our_session_makes_each_call_once(wanted: list[Sent]) -> None:
    assert [sent.method for sent in wanted].count("GET") == 13
    assert len(wanted) == len(ours.NAMES) == 20


def test_what_is_the_same_to_php() -> None:
    one = Sent("GET", "/a?filter%5Bid%5D%5B0%5D=1&filter%5Bid%5D%5B1%5D=2&with=a,b", b"")
    assert one.says == Sent("GET", "/a?with=a%2Cb&filter[id][]=1&filter[id][]=2", b"").says
    assert one.says != Sent("GET", "/a?with=a&with=b&filter[id][]=1&filter[id][]=2", b"").says
    assert one.says != Sent("GET", "/a?with=a,b&filter[id][]=2&filter[id][]=1", b"").says
    assert one.says != Sent("GET", "/a?with=a,b&filter[id]=1&filter[id]=2", b"").says


@pytest.mark.public
def test_typescript_by_hey_api(tmp_path: Path, wanted: list[Sent]) -> None:
    (tmp_path / "node_modules").symlink_to(Path(tool("openapi-ts")).parent.parent)
    good(tool("openapi-ts"), "--input", FILE, "--output", "client", cwd=tmp_path)
    script = tmp_path / "client" / "session.ts"
    script.write_text((HERE / "session.ts").read_text())
    options = json.loads((HERE / "tsconfig.json").read_text())
    options["compilerOptions"]["skipLibCheck"] = True
    (tmp_path / "tsconfig.json").write_text(json.dumps({**options, "include": ["client/session.ts"]}))
    good(tool("tsc"), "-p", ".", cwd=tmp_path)
    good(tool("esbuild"), script, "--bundle", "--platform=node", "--format=esm", "--outfile=session.mjs", cwd=tmp_path)
    found = recorded(lambda url, token: good("node", "session.mjs", url, token, cwd=tmp_path))
    assert compared("@hey-api/openapi-ts", wanted, found) == []


@pytest.mark.public
def test_python_by_openapi_python_client(tmp_path: Path, wanted: list[Sent]) -> None:
    (tmp_path / "config.yaml").write_text("package_name_override: amocrm_public\n")
    generate = (sys.executable, "-m", "openapi_python_client", "generate", "--path", FILE, "--config", "config.yaml")
    printed = good(*generate, "--meta", "none", "--output-path", tmp_path / "amocrm_public", cwd=tmp_path)
    assert "will not be generated" not in printed, printed  # an operation or a model that it does not take
    script = (sys.executable, HERE / "foreign.py")
    found = recorded(lambda url, token: good(*script, url, token, cwd=ROOT, PYTHONPATH=str(tmp_path)))
    # It has no `explode: false`: several values go out as `with=a&with=b`, of which PHP takes the last.
    assert compared("openapi-python-client", wanted, found) == ["account, with", "one lead, with", "events, by type"]
