# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "waba": ("waba", None),
    "is_supports_list_message": ("is_supports_list_message", None),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SourceServiceParamsWrite(WriteModel):
    """Settings of a messenger, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    waba: bool | Unset
    """Whether it is the business API of WhatsApp."""
    is_supports_list_message: bool | Unset
    """Whether it can send list messages."""

    def __init__(self, *, waba: bool | Unset = UNSET, is_supports_list_message: bool | Unset = UNSET) -> None:
        """Settings of a messenger, in a request.

        Args:
            waba: Whether it is the business API of WhatsApp.
            is_supports_list_message: Whether it can send list messages.
        """
        self.waba = waba
        self.is_supports_list_message = is_supports_list_message

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.waba) is not UNSET:
            result["waba"] = value if type(value) is bool else write_scalar(self, "waba", value, bool)
        if (value := self.is_supports_list_message) is not UNSET:
            result["is_supports_list_message"] = (
                value if type(value) is bool else write_scalar(self, "is_supports_list_message", value, bool)
            )
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if ((value := self.waba) is UNSET or type(value) is bool) and (
            (value := self.is_supports_list_message) is UNSET or type(value) is bool
        ):
            return self
        return self._to_wire()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
