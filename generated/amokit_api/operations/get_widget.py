# Written by `make generate` from spec/; do not edit.
"""Get one widget. `GET /api/v4/widgets/{widget_code}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.widget import Widget

_RESULT: ModelDecoder[Widget] = ModelDecoder("widget", "Widget")


def build(widget_code: str) -> Request[Widget]:
    """The request.

    Args:
        widget_code: Code of the widget.
    """
    return Request(
        operation="get_widget",
        method="GET",
        path=f"/api/v4/widgets/{path_segment('widget_code', widget_code)}",
        parse=parse,
        idempotent=True,
    )


def parse(response: ApiResponse) -> Widget:
    """What a successful response holds."""
    return response.one(_RESULT)
