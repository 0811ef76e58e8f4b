# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class EventTypeInfo(ReadModel):
    """A type of event."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("key", "key", str), ("type", "type", int), ("lang", "lang", str))
    _seldom: ClassVar[frozenset[str]] = frozenset({"type"})
    _always: ClassVar[frozenset[str]] = frozenset({"key"})
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
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["key"]
            if type(value) is str:
                self.key = value
            else:
                self._convert_always("key", value, str)
            value = data["lang"]
            self.lang = value if value is None or type(value) is str else self._convert("lang", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            known = 2
            if "type" in data:
                known += 1
                value = data["type"]
                self.type = value if value is None or type(value) is int else self._convert("type", value, int)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
