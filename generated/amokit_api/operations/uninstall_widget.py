# Written by `make generate` from spec/; do not edit.
"""Uninstall a widget. `DELETE /api/v4/widgets/{widget_code}`"""

from __future__ import annotations

from ..exchange import Answer, Request
from ..query import segment


def build(widget_code: str) -> Request[None]:
    """The request.

    Args:
        widget_code: Code of the widget.
    """
    return Request(
        operation="uninstall_widget",
        method="DELETE",
        path=f"/api/v4/widgets/{segment('widget_code', widget_code)}",
        parse=parse,
        idempotent=True,
    )


def parse(answer: Answer) -> None:
    """What a successful answer means."""
    answer.done()
