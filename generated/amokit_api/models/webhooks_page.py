# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .self_links import SelfLinks
    from .webhook import Webhook
    from .webhooks_page_embedded import WebhooksPageEmbedded

_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")
_WEBHOOKS_PAGE_EMBEDDED: ModelDecoder[WebhooksPageEmbedded] = ModelDecoder("webhooks_page_embedded", "WebhooksPageEmbedded")


@read_model(init=False, eq=False, repr=False)
class WebhooksPage(ReadModel):
    """The webhooks of an account."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("total_items", "_total_items", int),
        ("_links", "_links", None),
        ("_embedded", "_embedded", None),
    )
    total_items: int | None
    """How many there are."""
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        total_items: int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        embedded: WebhooksPageEmbedded | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"total_items": total_items, "_links": links, "_embedded": embedded})

    @property
    def links(self) -> SelfLinks | None:
        """Links of the list."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @property
    def embedded(self) -> WebhooksPageEmbedded | None:
        """The content."""
        return decode_object(self, "_embedded", self._embedded, _WEBHOOKS_PAGE_EMBEDDED)

    @property
    def webhooks(self) -> list[Webhook]:
        """The webhooks. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.webhooks) or []

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["_total_items"]
            self.total_items = value if value is None or type(value) is int else self._convert("_total_items", value, int)
            self._links = data["_links"]
            self._embedded = data["_embedded"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
