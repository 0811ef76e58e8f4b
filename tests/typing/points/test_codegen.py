# pyright: strict
"""Codegen: labels at run time, lists of an account, stores of OAuth, UTF-8 on the standard output."""

from __future__ import annotations

import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest
from amokit import AmoCRM
from amokit_sandbox import Sandbox

from ...auth.sandbox_sign_in import code

OWN_AUTH = """
from amokit import OAuth
from amokit.stores import FileTokenStore

def sign():
    return OAuth({id!r}, {secret!r}, {uri!r}, store=FileTokenStore("token.json"))
"""


def codegen(folder: Path, *arguments: str) -> bytes:
    environment = {**os.environ, "PYTHONIOENCODING": "cp1251"}
    command = [sys.executable, "-m", "amokit.codegen", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=True, timeout=120).stdout


def test_labels_and_lists(amokit_sandbox: Sandbox, tmp_path: Path) -> None:
    colour = {"id": 9, "name": "Цвет", "type": "select", "enums": [{"id": 1, "value": "Синий"}]}
    amokit_sandbox.seed(fields_leads=[colour], leads=[{"name": "Deal", "_embedded": {"tags": [{"name": "vip"}]}}])
    made = codegen(tmp_path, "--base-url", amokit_sandbox.url, "--token", amokit_sandbox.token, "--lists")
    path = tmp_path / "fields.py"
    path.write_text(made.decode("utf-8"), encoding="utf-8")
    module = runpy.run_path(str(path))
    assert module["Lead"].TsvetOption.SINIY.label == "Синий"
    assert module["TaskType"](1).label
    assert {"User", "LossReason", "LeadTag"} <= module.keys()


def test_an_oauth_with_its_store_signs(amokit_sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    known = amokit_sandbox.oauth_client
    own_auth = OWN_AUTH.format(id=known.client_id, secret=known.client_secret, uri=known.redirect_uri)
    (tmp_path / "own_auth.py").write_text(own_auth, encoding="utf-8")
    with AmoCRM(base_url=amokit_sandbox.url, auth=runpy.run_path("own_auth.py")["sign"]()) as amo:
        amo.sign_in(code(amokit_sandbox))
    assert b"class Lead:" in codegen(tmp_path, "--base-url", amokit_sandbox.url, "--auth", "own_auth:sign")
