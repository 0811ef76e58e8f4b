# Written by `make generate` from templates/runtime/fields.py; do not edit.
"""Custom fields by hand: finding one, and writing what was read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from .base import ReadModel, Ref, WriteModel
from .errors import ArgumentError, NoSuchFieldError

if TYPE_CHECKING:
    from .models.clear_field import ClearField
    from .models.custom_field_values import CustomFieldValues
    from .models.multitext_custom_field import MultitextCustomField
    from .models.option_value import OptionValue

T = TypeVar("T")
W = TypeVar("W", bound=WriteModel)


@dataclass(frozen=True)
class FieldKey(Generic[T]):
    """A field of one account, with the type of what is in it; `amokit.codegen` writes them.

    Attributes:
        field_id: Id of the field.
        read: Turns a field into the value.
        write: Makes the object that sets the value.
    """

    field_id: int
    read: Callable[[Any, tzinfo | None], T | None]
    write: Callable[[int, T], WriteModel]

    def set(self, value: T) -> Any:
        """What sets the field, for `custom_fields_values` of a request."""
        return self.write(self.field_id, value)

    def clear(self) -> ClearField:
        """What clears the field."""
        return _clear(self.field_id)


class CustomFields:
    """A look-up view over the custom fields of an entity."""

    __slots__ = ("_fields", "_zone")

    def __init__(self, fields: list[CustomFieldValues] | None, zone: tzinfo | None = None) -> None:
        self._fields = fields or []
        self._zone = zone

    def __iter__(self) -> Iterator[CustomFieldValues]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def __contains__(self, key: object) -> bool:
        return self._find(key) is not None

    def __repr__(self) -> str:
        return f"<CustomFields {[field.field_code or field.field_name or field.field_id for field in self._fields]}>"

    def _find(self, key: object) -> CustomFieldValues | None:
        if isinstance(key, int):
            return next((field for field in self._fields if field.field_id == key), None)
        by_code = (field for field in self._fields if field.field_code == key)
        return next(by_code, None) or next((field for field in self._fields if field.field_name == key), None)

    @overload
    def __getitem__(self, key: FieldKey[T]) -> T | None: ...
    @overload
    def __getitem__(self, key: int | str) -> CustomFieldValues: ...

    def __getitem__(self, key: FieldKey[T] | int | str) -> Any:
        """A field by id, by code or by name; by a `FieldKey` its value, or None.

        Raises:
            NoSuchFieldError: The entity has no value in such a field (also a KeyError).
        """
        if isinstance(key, FieldKey):
            field = self._find(key.field_id)
            return None if field is None else key.read(field, self._zone)
        field = self._find(key)
        if field is None:
            raise NoSuchFieldError(f"there is no value in a field {key!r} here; filled are {self!r}")
        return field

    def get(
        self, key: int | str | None = None, *, field_id: int | None = None, code: str | None = None, name: str | None = None
    ) -> CustomFieldValues | None:
        """A field, or None: by id, code or name (`key` is any of them)."""
        if sum(given is not None for given in (key, field_id, code, name)) != 1:
            raise ArgumentError("say one of key, field_id=, code= and name=")
        if key is not None or field_id is not None:
            return self._find(field_id if key is None else key)
        attribute, wanted = ("field_code", code) if code is not None else ("field_name", name)
        return next((field for field in self._fields if getattr(field, attribute) == wanted), None)

    def value(self, key: int | str) -> Any:
        """The first value of a field; None where there is none. For an option its label."""
        values = self.values(key)
        return values[0] if values else None

    def values(self, key: int | str) -> list[Any]:
        """All values of a field."""
        field = self._find(key)
        return [getattr(item, "value", item) for item in (field.values or [])] if field is not None else []

    def day(self, key: int | str) -> date | None:
        """The day in a date or birthday field, in the zone that the client has bound.

        Raises:
            ZoneError: No zone is bound; use `.values[0].date(zone)`.
        """
        field = self._find(key)
        items: list[Any] = field.values or [] if field is not None else []
        day: date | None = items[0].date(self._zone) if items else None
        return day

    def _labelled(self, code: str) -> list[OptionValue]:
        field: MultitextCustomField | Any = self.get(code=code)
        return list(field.values or []) if field is not None and field.field_type == "multitext" else []

    @property
    def phones(self) -> list[OptionValue]:
        """Phones; each has `.value` and its label in `.enum_code` (`WORK`, `MOB`, …)."""
        return self._labelled("PHONE")

    @property
    def emails(self) -> list[OptionValue]:
        """E-mail addresses; each has `.value` and its label in `.enum_code` (`WORK`, `PRIV`, …)."""
        return self._labelled("EMAIL")


def bind(result: Any, zone: tzinfo) -> None:
    """Gives a zone to what an answer holds, where it has custom fields to look up."""
    items = getattr(result, "items", result)
    for item in items if isinstance(items, list) else [items]:
        if isinstance(item, ReadModel) and "_zone" in item._bound:
            item._zone = zone  # type: ignore[attr-defined]


def _clear(field_id: int) -> ClearField:
    from .models.clear_field import ClearField

    return ClearField(field_id=field_id)


def rewrite(field: ReadModel, ref: Ref[W], field_id: int | None) -> W | ClearField:
    """The write form of a field that was read: only keys that requests take, no nulls; cleared where it is empty."""
    data = field.to_dict()
    target = field_id if field_id is not None else data.get("field_id")
    if not isinstance(target, int):
        raise ArgumentError(f"{field!r} has no field_id; say which field to write")
    values = data.get("values")
    if not values:
        return _clear(target)
    cls: Any = ref.load()
    item = cls._wire["values"][1].load()
    return cls(field_id=target, values=[item.from_dict(_takes(item, value)) for value in values])  # type: ignore[no-any-return]


def _takes(cls: Any, data: Any) -> Any:
    """What a write model takes of the read form: one key where it wants any one of several."""
    kept: dict[str, Any] = {}
    for key, (_, ref) in cls._wire.items():
        value = data.get(key)
        if value is not None:
            kept[key] = _takes(ref.load(), value) if ref is not None and isinstance(value, dict) else value
    for (key,) in (choice for choice in cls._choices if len(choice) == 1):
        if key in kept:
            return {key: kept[key]}
    return kept
