# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_template_review import ChatTemplateReview

_CHAT_TEMPLATE_REVIEW: ModelDecoder[ChatTemplateReview] = ModelDecoder("chat_template_review", "ChatTemplateReview")


@read_model(init=False, eq=False, repr=False)
class ChatTemplateEmbedded(ReadModel):
    """What belongs to a chat template."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_reviews", "reviews", None),)
    _seldom: ClassVar[frozenset[str]] = frozenset({"reviews"})
    _reviews: Any

    def __init__(self, *, reviews: list[ChatTemplateReview] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_reviews": reviews})

    @property
    def reviews(self) -> list[ChatTemplateReview] | None:
        """Its reviews, one a source. Only when asked for by `with_=["reviews"]`."""
        return decode_list(self, "_reviews", self._reviews, _CHAT_TEMPLATE_REVIEW)
