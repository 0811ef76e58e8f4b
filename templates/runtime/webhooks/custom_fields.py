"""Custom fields of events. Hooks name neither the type of a field nor that of a value, so the key that reads it decides."""

from __future__ import annotations

import re
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING, Any, TypeVar, overload

from ..serialization.custom_fields import CustomFields, FieldKey, Key
from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..models.custom_field_values import CustomFieldValues
    from ..models.hook_custom_field import HookCustomField
    from ..models.hook_field_value import HookFieldValue

R = TypeVar("R")

_UNION = ModelDecoder[Any]("custom_field_values", "decoder")
_BIRTHDAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")


class HookCustomFields(CustomFields):
    """A look-up view over the custom fields of an event: by a typed key as of any entity, else values as text."""

    __slots__ = ()

    def __init__(self, fields: list[HookCustomField] | None, zone: tzinfo | None = None) -> None:
        listed: Any = [field for field in fields or () if isinstance(field, ReadModel)]  # others are no objects
        super().__init__(listed, zone)

    def __iter__(self) -> Iterator[HookCustomField]:  # type: ignore[override]  # they are of another class
        fields: Any = self._fields
        return iter(fields)

    @overload  # type: ignore[override]  # they are of another class
    def __getitem__(self, key: FieldKey[R, Any]) -> R: ...
    @overload
    def __getitem__(self, key: int | str) -> HookCustomField: ...

    def __getitem__(self, key: Key) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        """What is in a field by a typed key, as `CustomFields` has it; by id, code or name the field itself.

        Raises:
            NoSuchFieldError: The event has no such field (also a KeyError); never by a `FieldKey`.
            ZoneError: It is a day, and neither `parse` nor the key was given the account's time zone.
        """
        if not isinstance(key, FieldKey):
            return super().__getitem__(key)
        field: Any = self._find(key)
        kind = getattr(key, "kind", "")
        if field is None or not kind:
            return key.read(field, self._zone)
        text = field.values[0].value if kind == "birthday" and field.values else None
        day = _day(text) if isinstance(text, str) else None
        if day is not None:  # the day itself, which no time zone moves
            return key.read(_typed(field, kind, [{"value": int(day.timestamp())}]), UTC)
        return key.read(_typed(field, kind, [_value(value) for value in field.values or []]), self._zone)

    def _labelled(self, code: str) -> list[HookFieldValue]:  # type: ignore[override]  # they are of another class
        field: Any = self.get(code=code)
        return list(field.values or []) if field is not None else []

    @property
    def phones(self) -> list[HookFieldValue]:  # type: ignore[override]
        """Phones; each has `.value` and the id of its label in `.enum_id`."""
        return self._labelled("PHONE")

    @property
    def emails(self) -> list[HookFieldValue]:  # type: ignore[override]
        """E-mail addresses; each has `.value` and the id of its label in `.enum_id`."""
        return self._labelled("EMAIL")


def _typed(field: Any, kind: str, values: list[dict[str, Any]]) -> CustomFieldValues:
    """The field as entities of the API have it, of the type that a key expects."""
    whole = {"field_id": field.field_id, "field_name": field.field_name, "field_code": field.field_code, "field_type": kind}
    union: Any = _UNION.load()
    typed: CustomFieldValues = union.one({**whole, "values": values})
    return typed


def _value(value: Any) -> dict[str, Any]:
    number = value.enum_id if value.enum_id is not None else value.subtype
    return {"value": value.value, **({} if number is None else {"enum_id": number})}


def _day(text: str) -> datetime | None:
    """`DD.MM.YYYY` as midnight in UTC."""
    found = _BIRTHDAY.fullmatch(text.strip())
    if found is None:
        return None
    day, month, year = map(int, found.groups())
    try:
        return datetime(year, month, day, tzinfo=UTC)
    except ValueError:
        return None
