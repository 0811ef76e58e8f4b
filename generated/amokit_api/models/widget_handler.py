# Written by `make generate` from spec/; do not edit.
"""A step for a bot to run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..serialization.decoders import UnionDecoder, load_union

if TYPE_CHECKING:
    from .widget_goto_handler import WidgetGotoHandler
    from .widget_show_handler import WidgetShowHandler

    WidgetHandler: TypeAlias = WidgetShowHandler | WidgetGotoHandler
    """A step for a bot to run."""
else:

    def __getattr__(name: str) -> Any:
        return load_union(globals(), name, "WidgetHandler", ["WidgetShowHandler", "WidgetGotoHandler"])


decoder: UnionDecoder[Any] = UnionDecoder(
    "handler",
    {"show": ("widget_show_handler", "WidgetShowHandler"), "goto": ("widget_goto_handler", "WidgetGotoHandler")},
    "",
    "WidgetHandler",
)
