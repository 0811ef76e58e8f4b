# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.convert import read_time, write_time
from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"from", "phone", "called_at", "duration", "link", "service_code", "uniq", "call_responsible"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class UnsortedSipMetadata(ReadModel):
    """A call."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("from_", "from"),
        ("phone", "phone"),
        ("_called_at", "called_at"),
        ("duration", "duration"),
        ("link", "link"),
        ("service_code", "service_code"),
        ("uniq", "uniq"),
        ("call_responsible", "call_responsible"),
    )
    from_: str | int | None
    """Who called."""
    phone: str | int | None
    """Phone number of the caller."""
    _called_at: Any
    duration: int | str | None
    """Length, in seconds; may be a number as text."""
    link: str | None
    """Address of the record."""
    service_code: str | None
    """Code of the service that took the call."""
    uniq: str | None
    """Your id of the call."""
    call_responsible: str | int | None
    """Who was called: id of a user, phone number or name."""

    def __init__(
        self,
        *,
        from_: str | int | None | Unset = UNSET,
        phone: str | int | None | Unset = UNSET,
        called_at: datetime | None | Unset = UNSET,
        duration: int | str | None | Unset = UNSET,
        link: str | None | Unset = UNSET,
        service_code: str | None | Unset = UNSET,
        uniq: str | None | Unset = UNSET,
        call_responsible: str | int | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "from_": from_,
                "phone": phone,
                "_called_at": write_time(called_at),
                "duration": duration,
                "link": link,
                "service_code": service_code,
                "uniq": uniq,
                "call_responsible": call_responsible,
            },
        )

    @property
    def called_at(self) -> datetime | None:
        """Time of the call."""
        return read_time(self._called_at)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 8:  # the short way for the usual keys, exactly
            try:
                self.from_ = data["from"]
                self.phone = data["phone"]
                self._called_at = data["called_at"]
                self.duration = data["duration"]
                self.link = data["link"]
                self.service_code = data["service_code"]
                self.uniq = data["uniq"]
                self.call_responsible = data["call_responsible"]
                return self
            except KeyError:
                pass
        if "from" in data:
            self.from_ = data["from"]
        if "phone" in data:
            self.phone = data["phone"]
        if "called_at" in data:
            self._called_at = data["called_at"]
        if "duration" in data:
            self.duration = data["duration"]
        if "link" in data:
            self.link = data["link"]
        if "service_code" in data:
            self.service_code = data["service_code"]
        if "uniq" in data:
            self.uniq = data["uniq"]
        if "call_responsible" in data:
            self.call_responsible = data["call_responsible"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
