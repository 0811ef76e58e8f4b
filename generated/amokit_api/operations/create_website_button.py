# Written by `make generate` from spec/; do not edit.
"""Create a website button. `POST /api/v4/website_buttons`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.website_button_create import WebsiteButtonCreate
    from ..models.website_button_created import WebsiteButtonCreated

_RESULT: Ref[WebsiteButtonCreated] = Ref("website_button_created", "WebsiteButtonCreated")


def build(body: WebsiteButtonCreate) -> Request[WebsiteButtonCreated]:
    """The request.

    Args:
        body: What to send.
    """
    return Request(
        operation="create_website_button", method="POST", path="/api/v4/website_buttons", parse=parse, body=write(body)
    )


def parse(answer: Answer) -> WebsiteButtonCreated:
    """What a successful answer means."""
    return answer.one(_RESULT)
