# Written by `make generate` from spec/; do not edit.
"""Add an online chat to a website button. `POST /api/v4/website_buttons/{source_id}/online_chat`"""

from __future__ import annotations

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse


def build(source_id: int) -> Request[None]:
    """The request.

    Args:
        source_id: Id of the button's source.
    """
    return Request(
        operation="add_website_button_online_chat",
        method="POST",
        path=f"/api/v4/website_buttons/{path_segment('source_id', source_id)}/online_chat",
        parse=parse,
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
