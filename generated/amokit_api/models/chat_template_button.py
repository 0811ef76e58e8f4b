# Written by `make generate` from spec/; do not edit.
"""A button under a message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..serialization.decoders import UnionDecoder, load_union

if TYPE_CHECKING:
    from .chat_template_inline_button import ChatTemplateInlineButton
    from .chat_template_unknown_button import ChatTemplateUnknownButton
    from .chat_template_url_button import ChatTemplateUrlButton

    ChatTemplateButton: TypeAlias = ChatTemplateInlineButton | ChatTemplateUrlButton | ChatTemplateUnknownButton
    """A button under a message."""
else:

    def __getattr__(name: str) -> Any:
        return load_union(
            globals(),
            name,
            "ChatTemplateButton",
            ["ChatTemplateInlineButton", "ChatTemplateUrlButton", "ChatTemplateUnknownButton"],
        )


decoder: UnionDecoder[Any] = UnionDecoder(
    "type",
    {
        "inline": ("chat_template_inline_button", "ChatTemplateInlineButton"),
        "url": ("chat_template_url_button", "ChatTemplateUrlButton"),
    },
    "chat_template_unknown_button",
    "ChatTemplateUnknownButton",
)
