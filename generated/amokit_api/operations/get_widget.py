# Written by `make generate` from spec/; do not edit.
"""Get one widget. `GET /api/v4/widgets/{widget_code}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.widget import Widget

_RESULT: Ref[Widget] = Ref("widget", "Widget")


def build(widget_code: str) -> Request[Widget]:
    """The request.

    Args:
        widget_code: Code of the widget.
    """
    return Request(
        operation="get_widget",
        method="GET",
        path=f"/api/v4/widgets/{segment('widget_code', widget_code)}",
        parse=parse,
        idempotent=True,
    )


def parse(answer: Answer) -> Widget:
    """What a successful answer means."""
    return answer.one(_RESULT)
