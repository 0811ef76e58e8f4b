"""A second layer over recorded and published bodies, where they are at hand. The same behaviour is in `test_parse.py`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from amokit.webhooks import UnknownEvent, parse

from ..evidence.description import SHARED
from .bodies import form, leaves

CORPUS = SHARED / "corpus"
BODIES = sorted([*CORPUS.glob("webhooks/*"), *CORPUS.glob("chats/*chat-webhooks*")]) if CORPUS.is_dir() else []
OBSOLETE = "amodocs-chat-webhooks-06.json"
"""A form of messages that the service has given up."""

pytestmark = pytest.mark.skipif(not BODIES, reason="the recorded bodies are not here")


def read(path: Path) -> dict[str, Any] | None:
    """A body as maps and lists; None for a form, and for JSON that is damaged."""
    try:
        node: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        return None
    return node


@pytest.mark.parametrize("path", BODIES, ids=lambda path: path.name)
def test_every_body_is_read_and_nothing_is_dropped(path: Path) -> None:
    node = read(path)
    raw = path.read_bytes().strip()
    if node is None and raw.startswith(b"{"):
        pytest.skip("published as damaged JSON")
    forms = [raw] if node is None else [raw, form(node)] if "chat" not in path.name else [raw]
    for body in forms:
        delivery = parse(body)
        total = leaves(node) if node is not None else body.count(b"&") + 1
        account = delivery.form.get("account", {})
        found = sum(leaves(event.to_dict()) for event in delivery.events)
        assert found + leaves(account) + leaves(delivery.rest) + len(delivery.unplaced) == total
        assert not delivery.unplaced and not delivery.rest and delivery.events
        for event in delivery.events:
            assert isinstance(event, UnknownEvent) == (path.name == OBSOLETE), event
            unknown = (event._extra or {}).keys() - type(event)._fields.keys()
            assert not unknown, f"the description lacks {unknown}"
            unread = [key for key, value in (event._extra or {}).items() if value and getattr(event, event._slot(key)) is None]
            assert not [key for key in unread if key != "date_create"], unread  # one document has a misprint there
