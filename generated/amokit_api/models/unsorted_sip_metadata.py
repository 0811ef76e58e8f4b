# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class UnsortedSipMetadata(ReadModel):
    """A call."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("from_", "from", str | int),
        ("phone", "phone", str | int),
        ("_called_at", "called_at", Any),
        ("duration", "duration", int | str),
        ("link", "link", str),
        ("service_code", "service_code", str),
        ("uniq", "uniq", str),
        ("call_responsible", "call_responsible", str | int),
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
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["from"]
            self.from_ = (
                value if value is None or type(value) is str or type(value) is int else self._convert("from", value, str | int)
            )
            value = data["phone"]
            self.phone = (
                value if value is None or type(value) is str or type(value) is int else self._convert("phone", value, str | int)
            )
            self._called_at = data["called_at"]
            value = data["duration"]
            self.duration = (
                value
                if value is None or type(value) is int or type(value) is str
                else self._convert("duration", value, int | str)
            )
            value = data["link"]
            self.link = value if value is None or type(value) is str else self._convert("link", value, str)
            value = data["service_code"]
            self.service_code = value if value is None or type(value) is str else self._convert("service_code", value, str)
            value = data["uniq"]
            self.uniq = value if value is None or type(value) is str else self._convert("uniq", value, str)
            value = data["call_responsible"]
            self.call_responsible = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("call_responsible", value, str | int)
            )
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 8:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
