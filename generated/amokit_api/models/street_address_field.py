# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.arguments import to_items
from ..serialization.decoders import ModelDecoder
from ..serialization.encodable import models_encodable
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire, missing_choice, write_items
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import LongTextFieldValueDict
    from .long_text_field_value import LongTextFieldValue

_LONG_TEXT_FIELD_VALUE: ModelDecoder[LongTextFieldValue] = ModelDecoder("long_text_field_value", "LongTextFieldValue")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "field_id": ("field_id", None),
    "field_code": ("field_code", None),
    "field_name": ("field_name", None),
    "values": ("values", _LONG_TEXT_FIELD_VALUE),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class StreetAddressField(WriteModel):
    """Value for a short address field: one text."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    _choices: ClassVar[tuple[tuple[str, ...], ...]] = (("field_id",), ("field_code",))
    field_id: int | Unset
    """Id of the field."""
    field_code: str | Unset
    """Code of the field, such as PHONE."""
    field_name: str | Unset
    """Name of the field; the server ignores it."""
    values: list[LongTextFieldValue]
    """The value, as a list of one."""

    def __init__(
        self,
        *,
        value: str | Unset = UNSET,
        field_id: int | Unset = UNSET,
        field_code: str | Unset = UNSET,
        field_name: str | Unset = UNSET,
        values: Iterable[LongTextFieldValue | LongTextFieldValueDict | str] | Unset = UNSET,
    ) -> None:
        """Value for a short address field: one text.

        Args:
            value: The text.
            field_id: Id of the field.
            field_code: Code of the field, such as PHONE.
            field_name: Name of the field; the server ignores it.
            values: The value, as a list of one.
        """
        self.field_id = field_id
        self.field_code = field_code
        self.field_name = field_name
        self.values = to_items("StreetAddressField", "values", values, _LONG_TEXT_FIELD_VALUE, value=value)

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent. Raises ArgumentError when a field that the server demands is missing."""
        if self.field_id is UNSET and self.field_code is UNSET:
            raise missing_choice(self)
        value: Any
        result: dict[str, Any] = {}
        if (value := self.field_id) is not UNSET:
            if value is None:
                raise null(self, "field_id")
            result["field_id"] = value
        if (value := self.field_code) is not UNSET:
            if value is None:
                raise null(self, "field_code")
            result["field_code"] = value
        if (value := self.field_name) is not UNSET:
            if value is None:
                raise null(self, "field_name")
            result["field_name"] = value
        values = self.values
        try:
            result["values"] = [values[0]._to_wire()] if len(values) == 1 else write_items(self, "values", 1)
        except (AttributeError, LookupError, TypeError, ValueError):  # it is no model, or is refused: with the field's name now
            result["values"] = write_items(self, "values", 1)
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        part: Any
        result: Any = self
        if self.field_id is UNSET and self.field_code is UNSET:
            raise missing_choice(self)
        if self.field_id is None:
            raise null(self, "field_id")
        if self.field_code is None:
            raise null(self, "field_code")
        if self.field_name is None:
            raise null(self, "field_name")
        values = self.values
        try:
            if len(values) == 1:
                part = values[0]._encodable()
                part = values if part is values[0] else [part]
            elif 0 < len(values) <= 1:
                part = models_encodable(values)
            else:
                part = write_items(self, "values", 1)
        except (AttributeError, LookupError, TypeError, ValueError):  # as in to_dict
            part = write_items(self, "values", 1)
        if part is not values:
            if result is self:
                result = self._copy()
            result.values = part
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
