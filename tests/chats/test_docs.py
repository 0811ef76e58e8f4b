"""docs/chats.md and examples/chat_channel.py, followed to the letter."""

from __future__ import annotations

import hashlib
import hmac
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from amokit import AmoCRM
from amokit.models import ChatClient
from amokit_sandbox import Sandbox

from .test_channel import AMOJO_ID, CHANNEL, SECRET

ROOT = Path(__file__).parents[2]
CODE = re.findall(r"```python\n(.*?)```", (ROOT / "docs/chats.md").read_text(encoding="utf-8"), re.DOTALL)


HOOK = (
    b'{"account_id": "52e5", "time": 1589299387, "message": {"conversation": {"id": "8e4d", "client_id": "c-1"}, '
    b'"receiver": {"id": "2ed6", "client_id": "u-1"}, "message": {"id": "0371", "type": "text", "text": "We are open"}}}'
)


def test_the_code_of_the_page_runs(sandbox: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    assert len(CODE) == 3
    with AmoCRM(base_url=sandbox.url, token=sandbox.token, limiter=None) as amo:
        names: dict[str, Any] = {
            "amo": amo,
            "amojo_id": AMOJO_ID,
            "channel_id": CHANNEL,
            "secret": SECRET,
            "bot_id": "5f7a1d2c-0000-4000-8000-000000000001",
            "ann_as_client": ChatClient(id="u-1", name="Ann"),
            "body": HOOK,
            "headers": {"x-signature": hmac.new(SECRET.encode(), HOOK, hashlib.sha1).hexdigest()},
        }
        for code in CODE:
            exec(code.replace("channel_id, secret)", f"channel_id, secret, base_url={sandbox.url!r})"), names)
        assert [each.message.text for each in names["scope"].history(names["chat"].id)] == ["Hello!", "", "We are open till six"]
        names["channel"].close()
    assert "We are open" in capsys.readouterr().out


def test_the_example_runs() -> None:
    command = [sys.executable, "-W", "error", str(ROOT / "examples/chat_channel.py")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "connected: Shop",
        "a lead's chat has: Hello, is it in stock?",
        "a lead's chat has: It is!",
        "a forged hook was refused",
    ]
