# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"subscriber_id", "type"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class EntitySubscription(ReadModel):
    """A subscriber of an entity.

    See https://www.amocrm.ru/developers/content/crm_platform/subscriptions-api
    """

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("subscriber_id", "subscriber_id"), ("type", "type"))
    subscriber_id: int
    """Id of the user or group."""
    type: str | None
    """Kind of the subscriber. Named in `constants.SubscriptionType`."""

    def __init__(self, *, subscriber_id: int | Unset = UNSET, type: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"subscriber_id": subscriber_id, "type": type})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                self.subscriber_id = data["subscriber_id"]
                self.type = data["type"]
                return self
            except KeyError:
                pass
        if "subscriber_id" in data:
            self.subscriber_id = data["subscriber_id"]
        if "type" in data:
            self.type = data["type"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
