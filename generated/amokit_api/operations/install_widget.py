# Written by `make generate` from spec/; do not edit.
"""Install a widget or change its settings. `POST /api/v4/widgets/{widget_code}`"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.widget import Widget
    from ..models.widget_user_login_write import WidgetUserLoginWrite

_RESULT: Ref[Widget] = Ref("widget", "Widget")


def build(
    widget_code: str, body: Mapping[str | int, str | float | bool | Mapping[str | int, str | int | WidgetUserLoginWrite] | None]
) -> Request[Widget]:
    """The request.

    Args:
        widget_code: Code of the widget.
        body: What to send.
    """
    return Request(
        operation="install_widget",
        method="POST",
        path=f"/api/v4/widgets/{segment('widget_code', widget_code)}",
        parse=parse,
        body=write(body),
    )


def parse(answer: Answer) -> Widget:
    """What a successful answer means."""
    return answer.one(_RESULT)
