# Written by `make generate` from spec/; do not edit.
"""Add an online chat to a website button. `POST /api/v4/website_buttons/{source_id}/online_chat`"""

from __future__ import annotations

from ..exchange import Answer, Request
from ..query import segment


def build(source_id: int) -> Request[None]:
    """The request.

    Args:
        source_id: Id of the button's source.
    """
    return Request(
        operation="add_website_button_online_chat",
        method="POST",
        path=f"/api/v4/website_buttons/{segment('source_id', source_id)}/online_chat",
        parse=parse,
    )


def parse(answer: Answer) -> None:
    """What a successful answer means."""
    answer.done()
