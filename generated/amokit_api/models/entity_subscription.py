# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class EntitySubscription(ReadModel):
    """A subscriber of an entity.

    See https://www.amocrm.ru/developers/content/crm_platform/subscriptions-api
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("subscriber_id", "subscriber_id", int), ("type", "type", str))
    _always: ClassVar[frozenset[str]] = frozenset({"subscriber_id"})
    subscriber_id: int
    """Id of the user or group."""
    type: str | None
    """Kind of the subscriber. Named in `constants.SubscriptionType`."""

    def __init__(self, *, subscriber_id: int | Unset = UNSET, type: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"subscriber_id": subscriber_id, "type": type})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["subscriber_id"]
            if type(value) is int:
                self.subscriber_id = value
            else:
                self._convert_always("subscriber_id", value, int)
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
