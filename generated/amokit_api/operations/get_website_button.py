# Written by `make generate` from spec/; do not edit.
"""Get one website button. `GET /api/v4/website_buttons/{source_id}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..exchange import Answer, Request
from ..query import Pairs, add, encode, known, segment
from ..refs import Ref
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.website_button import WebsiteButton

_RESULT: Ref[WebsiteButton] = Ref("website_button", "WebsiteButton")


def build(source_id: int, *, with_: Iterable[Literal["scripts", "deleted"] | Unlisted] | None = None) -> Request[WebsiteButton]:
    """The request.

    Args:
        source_id: Id of the button's source.
        with_: Further parts of each button to include; `deleted` brings in deleted buttons.
    """
    pairs: Pairs = []
    add(pairs, "with", known("with_", with_, ("scripts", "deleted")), "csv")
    return Request(
        operation="get_website_button",
        method="GET",
        path=f"/api/v4/website_buttons/{segment('source_id', source_id)}",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(answer: Answer) -> WebsiteButton:
    """What a successful answer means."""
    return answer.one(_RESULT)
