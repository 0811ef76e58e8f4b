# Written by `make generate` from spec/; do not edit.
"""A button under a message, in a request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..serialization.decoders import UnionDecoder, load_union

if TYPE_CHECKING:
    from .chat_template_inline_button_write import ChatTemplateInlineButtonWrite
    from .chat_template_url_button_write import ChatTemplateUrlButtonWrite

    ChatTemplateButtonWrite: TypeAlias = ChatTemplateInlineButtonWrite | ChatTemplateUrlButtonWrite
    """A button under a message, in a request."""
else:

    def __getattr__(name: str) -> Any:
        return load_union(
            globals(), name, "ChatTemplateButtonWrite", ["ChatTemplateInlineButtonWrite", "ChatTemplateUrlButtonWrite"]
        )


decoder: UnionDecoder[Any] = UnionDecoder(
    "type",
    {
        "inline": ("chat_template_inline_button_write", "ChatTemplateInlineButtonWrite"),
        "url": ("chat_template_url_button_write", "ChatTemplateUrlButtonWrite"),
    },
    "",
    "ChatTemplateButtonWrite",
)
