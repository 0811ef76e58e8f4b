# Written by `make generate` from spec/; do not edit.
"""Uninstall a widget. `DELETE /api/v4/widgets/{widget_code}`"""

from __future__ import annotations

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse


def build(widget_code: str) -> Request[None]:
    """The request.

    Args:
        widget_code: Code of the widget.
    """
    return Request(
        operation="uninstall_widget",
        method="DELETE",
        path=f"/api/v4/widgets/{path_segment('widget_code', widget_code)}",
        parse=parse,
        idempotent=True,
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
