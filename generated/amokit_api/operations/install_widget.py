# Written by `make generate` from spec/; do not edit.
"""Install a widget or change its settings. `POST /api/v4/widgets/{widget_code}`"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.widget import Widget
    from ..models.widget_user_login_write import WidgetUserLoginWrite

_RESULT: ModelDecoder[Widget] = ModelDecoder("widget", "Widget")


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
        path=f"/api/v4/widgets/{path_segment('widget_code', widget_code)}",
        parse=parse,
        given=body,
        body=write(body),
    )


def parse(response: ApiResponse) -> Widget:
    """What a successful response holds."""
    return response.one(_RESULT)
