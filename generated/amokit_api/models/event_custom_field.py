# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"field_id", "field_type", "enum_id", "text"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class EventCustomField(ReadModel):
    """Value of a custom field that an event names."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("field_id", "field_id"),
        ("field_type", "field_type"),
        ("enum_id", "enum_id"),
        ("text", "text"),
    )
    field_id: int | None
    """Id of the field."""
    field_type: int | None
    """Type of the field as a number."""
    enum_id: int | None
    """Id of the option."""
    text: str | None
    """The value as text."""

    def __init__(
        self,
        *,
        field_id: int | None | Unset = UNSET,
        field_type: int | None | Unset = UNSET,
        enum_id: int | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"field_id": field_id, "field_type": field_type, "enum_id": enum_id, "text": text})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 4:  # the short way for the usual keys, exactly
            try:
                self.field_id = data["field_id"]
                self.field_type = data["field_type"]
                self.enum_id = data["enum_id"]
                self.text = data["text"]
                return self
            except KeyError:
                pass
        if "field_id" in data:
            self.field_id = data["field_id"]
        if "field_type" in data:
            self.field_type = data["field_type"]
        if "enum_id" in data:
            self.enum_id = data["enum_id"]
        if "text" in data:
            self.text = data["text"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
