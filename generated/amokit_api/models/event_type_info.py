# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"key", "type", "lang"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class EventTypeInfo(ReadModel):
    """A type of event."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("key", "key"), ("type", "type"), ("lang", "lang"))
    key: str
    """Code of the type, as in `type` of an event."""
    type: int | None
    """Number of the type: 1 lead_added, 2 contact_added, 3 company_added, 14 lead_status_changed, 20 customer_added, 62
    invoice_paid, 94 entity_segment_attached, 95 entity_segment_detached, 101 segment_created, 118 invoice_created."""
    lang: str | None
    """Name of the type in the language asked for."""

    def __init__(
        self,
        *,
        key: str | Unset = UNSET,
        type: int | None | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"key": key, "type": type, "lang": lang})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                self.key = data["key"]
                self.lang = data["lang"]
                return self
            except KeyError:
                pass
        if "key" in data:
            self.key = data["key"]
        if "type" in data:
            self.type = data["type"]
        if "lang" in data:
            self.lang = data["lang"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
