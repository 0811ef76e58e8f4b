# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Awaitable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.struct_type import read_model
from ..types import UNSET, Unlisted, Unset
from ..webhooks.event import HookEvent

if TYPE_CHECKING:
    from ..api import AsyncResources, Resources
    from .chat_template import ChatTemplate
    from .hook_template_review import HookTemplateReview

_HOOK_TEMPLATE_REVIEW: ModelDecoder[HookTemplateReview] = ModelDecoder("hook_template_review", "HookTemplateReview")


@read_model(init=False, eq=False, repr=False)
class ChatTemplateReviewedEvent(HookEvent):
    """A WhatsApp template was sent for approval."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("type", "type", str),
        ("account_id", "account_id", int),
        ("name", "name", str),
        ("content", "content", str),
        ("_created_at", "created_at", Any),
        ("_updated_at", "updated_at", Any),
        ("is_editable", "is_editable", bool),
        ("is_on_review", "is_on_review", bool),
        ("waba_footer", "waba_footer", str),
        ("waba_category", "waba_category", str),
        ("waba_language", "waba_language", str),
        ("_reviews", "reviews", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id", "reviews"})
    id: int
    """Id of the template."""
    type: str | None
    """`waba`."""
    account_id: int | None
    """Id of the account."""
    name: str | None
    """Its name."""
    content: str | None
    """Its text."""
    _created_at: Any
    _updated_at: Any
    is_editable: bool | None
    """Whether it can be changed."""
    is_on_review: bool | None
    """Whether it waits for approval."""
    waba_footer: str | None
    """Its footer."""
    waba_category: str | None
    """Its category."""
    waba_language: str | None
    """Its language."""
    _reviews: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        type: str | None | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        content: str | None | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        updated_at: datetime | None | Unset = UNSET,
        is_editable: bool | None | Unset = UNSET,
        is_on_review: bool | None | Unset = UNSET,
        waba_footer: str | None | Unset = UNSET,
        waba_category: str | None | Unset = UNSET,
        waba_language: str | None | Unset = UNSET,
        reviews: list[HookTemplateReview] | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "type": type,
                "account_id": account_id,
                "name": name,
                "content": content,
                "_created_at": write_time(created_at),
                "_updated_at": write_time(updated_at),
                "is_editable": is_editable,
                "is_on_review": is_on_review,
                "waba_footer": waba_footer,
                "waba_category": waba_category,
                "waba_language": waba_language,
                "_reviews": reviews,
            },
        )

    @property
    def created_at(self) -> datetime | None:
        """Time of creation."""
        return read_time(self._created_at)

    @property
    def updated_at(self) -> datetime | None:
        """Time of the last change."""
        return read_time(self._updated_at)

    @property
    def reviews(self) -> list[HookTemplateReview]:
        """Reviews of the template."""
        value = decode_list(self, "_reviews", self._reviews, _HOOK_TEMPLATE_REVIEW)
        if value is None:
            raise self._missing("reviews")
        return value

    @overload
    def fetch(
        self, amo: Resources, *, with_: Iterable[Literal["reviews", "integration", "favorite"] | Unlisted] | None = None
    ) -> ChatTemplate: ...

    @overload
    def fetch(
        self, amo: AsyncResources, *, with_: Iterable[Literal["reviews", "integration", "favorite"] | Unlisted] | None = None
    ) -> Awaitable[ChatTemplate]: ...

    def fetch(self, amo: Any, *, with_: Iterable[Literal["reviews", "integration", "favorite"] | Unlisted] | None = None) -> Any:
        """Reads the whole object as it is now; with an async client the call is awaited.

        Args:
            amo: The client of the account.
            with_: Further parts of each template to include.

        Raises:
            HookError: The event does not say which object it is about.
            NotFoundError: There is no such object any more.
        """
        return amo.chat_templates.get(self._id("id"), with_=with_)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
            value = data["account_id"]
            self.account_id = value if value is None or type(value) is int else self._convert("account_id", value, int)
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["content"]
            self.content = value if value is None or type(value) is str else self._convert("content", value, str)
            self._created_at = data["created_at"]
            self._updated_at = data["updated_at"]
            value = data["is_editable"]
            self.is_editable = value if value is None or type(value) is bool else self._convert("is_editable", value, bool)
            value = data["is_on_review"]
            self.is_on_review = value if value is None or type(value) is bool else self._convert("is_on_review", value, bool)
            value = data["waba_footer"]
            self.waba_footer = value if value is None or type(value) is str else self._convert("waba_footer", value, str)
            value = data["waba_category"]
            self.waba_category = value if value is None or type(value) is str else self._convert("waba_category", value, str)
            value = data["waba_language"]
            self.waba_language = value if value is None or type(value) is str else self._convert("waba_language", value, str)
            self._reviews = data["reviews"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 13:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
