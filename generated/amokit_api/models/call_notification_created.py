# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"element_id", "element_type", "uid", "phone_number"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class CallNotificationCreated(ReadModel):
    """A call that was just announced."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("element_id", "element_id"),
        ("element_type", "element_type"),
        ("uid", "uid"),
        ("phone_number", "phone_number"),
    )
    element_id: int | None
    """Id of the entity that has the phone."""
    element_type: int | None
    """Kind of that entity: 1 contact, 2 lead, 3 company, 12 customer."""
    uid: str | None
    """Id of the announcement."""
    phone_number: str | None
    """Phone number of the caller."""

    def __init__(
        self,
        *,
        element_id: int | None | Unset = UNSET,
        element_type: int | None | Unset = UNSET,
        uid: str | None | Unset = UNSET,
        phone_number: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"element_id": element_id, "element_type": element_type, "uid": uid, "phone_number": phone_number})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 4:  # the short way for the usual keys, exactly
            try:
                self.element_id = data["element_id"]
                self.element_type = data["element_type"]
                self.uid = data["uid"]
                self.phone_number = data["phone_number"]
                return self
            except KeyError:
                pass
        if "element_id" in data:
            self.element_id = data["element_id"]
        if "element_type" in data:
            self.element_type = data["element_type"]
        if "uid" in data:
            self.uid = data["uid"]
        if "phone_number" in data:
            self.phone_number = data["phone_number"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
