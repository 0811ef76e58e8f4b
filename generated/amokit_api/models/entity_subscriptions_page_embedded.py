# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .entity_subscription import EntitySubscription

_ENTITY_SUBSCRIPTION: ModelDecoder[EntitySubscription] = ModelDecoder("entity_subscription", "EntitySubscription")


@read_model(init=False, eq=False, repr=False)
class EntitySubscriptionsPageEmbedded(ReadModel):
    """Content of a page of subscribers."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_subscriptions", "subscriptions", None),)
    _subscriptions: Any

    def __init__(self, *, subscriptions: list[EntitySubscription] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_subscriptions": subscriptions})

    @property
    def subscriptions(self) -> list[EntitySubscription] | None:
        """The subscribers."""
        return decode_list(self, "_subscriptions", self._subscriptions, _ENTITY_SUBSCRIPTION)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._subscriptions = data["subscriptions"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
