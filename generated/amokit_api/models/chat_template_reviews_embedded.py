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
class ChatTemplateReviewsEmbedded(ReadModel):
    """Content of the answer to a request for review."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_reviews", "reviews", None),)
    _reviews: Any

    def __init__(self, *, reviews: list[ChatTemplateReview] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_reviews": reviews})

    @property
    def reviews(self) -> list[ChatTemplateReview] | None:
        """The reviews."""
        return decode_list(self, "_reviews", self._reviews, _CHAT_TEMPLATE_REVIEW)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._reviews = data["reviews"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
