# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .hook_trigger_data import HookTriggerData

_HOOK_TRIGGER_DATA: ModelDecoder[HookTriggerData] = ModelDecoder("hook_trigger_data", "HookTriggerData")


@read_model(init=False, eq=False, repr=False)
class HookTrigger(ReadModel):
    """What triggered a widget's step of the digital pipeline."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("type", "type", int),
        ("type_code", "type_code", str),
        ("_data", "data", None),
        ("_time", "time", Any),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"data"})
    type: int | None
    """Kind of the trigger as a number."""
    type_code: str | None
    """Kind of the trigger. Known values: `lead_added`, `lead_status_changed`, `lead_appeared_in_status`, `mail_in`, `call_in`,
    `site_visit`, `chat`, `customer_added`, `customer_period_changed`, `customer_appeared_in_period`."""
    _data: Any
    _time: Any

    def __init__(
        self,
        *,
        type: int | None | Unset = UNSET,
        type_code: str | None | Unset = UNSET,
        data: HookTriggerData | Unset = UNSET,
        time: datetime | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"type": type, "type_code": type_code, "_data": data, "_time": write_time(time)})

    @property
    def data(self) -> HookTriggerData:
        """What it is about."""
        value = decode_object(self, "_data", self._data, _HOOK_TRIGGER_DATA)
        if value is None:
            raise self._missing("data")
        return value

    @property
    def time(self) -> datetime | None:
        """When."""
        return read_time(self._time)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["type"]
            self.type = value if value is None or type(value) is int else self._convert("type", value, int)
            value = data["type_code"]
            self.type_code = value if value is None or type(value) is str else self._convert("type_code", value, str)
            self._data = data["data"]
            self._time = data["time"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
