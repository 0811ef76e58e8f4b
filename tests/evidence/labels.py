"""Payloads of the evidence that stand under another call than the one they belong to.

What is here was told by the payload: a bare object under a page that shows the batch form too, a message of a chat on a page that
is about sources.
"""

from __future__ import annotations

LABELS: dict[str, str] = {
    "custom_fields/kommodocs-http-01.json": "response GET /api/v4/leads/custom_fields/{id}",
    "requests/chats/amodocs-chat-step-by-step-08.json": "webhook of a chat channel",
}
