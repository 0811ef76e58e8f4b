# Written by `make generate` from spec/; do not edit.
"""A step for a bot to run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..serialization.decoders import UnionDecoder

if TYPE_CHECKING:
    from .widget_goto_handler import WidgetGotoHandler
    from .widget_show_handler import WidgetShowHandler

WidgetHandler: TypeAlias = "WidgetShowHandler | WidgetGotoHandler"
"""A step for a bot to run."""

decoder: UnionDecoder[Any] = UnionDecoder(
    "handler",
    {"show": ("widget_show_handler", "WidgetShowHandler"), "goto": ("widget_goto_handler", "WidgetGotoHandler")},
    "",
    "WidgetHandler",
)
