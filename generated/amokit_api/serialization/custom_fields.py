# Written by `make generate` from templates/runtime/serialization/custom_fields.py; do not edit.
"""Custom fields: finding one, and writing what was read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, tzinfo
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, overload

from ..errors import ArgumentError, NoSuchFieldError
from .decoders import ModelDecoder
from .read_model import ReadModel
from .to_write import as_read, writable_keys
from .write_model import RawModel, WriteModel

if TYPE_CHECKING:
    from ..models.clear_field import ClearField
    from ..models.custom_field_values import CustomFieldValues
    from ..models.custom_field_write import CustomFieldWrite
    from ..models.multitext_custom_field import MultitextCustomField
    from ..models.option_value import OptionValue

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
W = TypeVar("W", bound=WriteModel)
W_contra = TypeVar("W_contra", contravariant=True)


class FieldKey(Generic[R_co, W_contra]):
    """A field, with the types of what is read from it and of what is written to it; `amokit.fields` has one class a type.

    Args:
        field: Id of the field; or its code, which is the same in all accounts for ready-made fields.
    """

    __slots__ = ("field", "name")

    def __init__(self, field: int | str) -> None:
        if isinstance(field, bool) or not isinstance(field, int | str) or not field:
            raise ArgumentError(f"{type(self).__name__} takes the id of a field or its code, not {field!r}")
        self.field = field
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = f"{owner.__qualname__}.{name}"  # so that messages say which field they mean

    def __repr__(self) -> str:
        made = f"{type(self).__name__}({self.field!r})"
        return f"{self.name} = {made}" if self.name else made

    @property
    def field_id(self) -> int:
        """Id of the field, as filters take it.

        Raises:
            ArgumentError: The key was made of a code.
        """
        if isinstance(self.field, int):
            return self.field
        raise ArgumentError(f"{self!r} has no id: it was made of a code, and ids differ between accounts")

    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> R_co:
        """What is in a field of an entity; `zone` is that of the account where it is known."""
        raise NotImplementedError

    def set(self, value: W_contra) -> CustomFieldWrite | RawModel:
        """What sets the field, for `custom_fields_values` of a request."""
        raise NotImplementedError

    def clear(self) -> ClearField:
        """What clears the field, for `custom_fields_values` of a request."""
        return clear(self.field)


Key: TypeAlias = int | str | FieldKey[Any, Any]


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
        from .display import field_texts

        return f"<CustomFields {field_texts(self)}>" if self._fields else "<CustomFields>"

    def _by(self, attribute: str, wanted: object) -> CustomFieldValues | None:
        return next((field for field in self._fields if getattr(field, attribute, None) == wanted), None)

    def _find(self, key: object) -> CustomFieldValues | None:
        if isinstance(key, FieldKey):
            return self._by(key_name(key.field), key.field)
        if isinstance(key, int):
            return self._by("field_id", key)
        return self._by("field_code", key) or self._by("field_name", key) if isinstance(key, str) else None

    def _found(self, key: Key) -> CustomFieldValues:
        field = self._find(key)
        if field is None:
            filled = [found.field_code or found.field_name or found.field_id for found in self._fields]
            raise NoSuchFieldError(f"there is no value in a field {key!r} here; filled are {filled}")
        return field

    @overload
    def __getitem__(self, key: FieldKey[R, Any]) -> R: ...
    @overload
    def __getitem__(self, key: int | str) -> CustomFieldValues: ...

    def __getitem__(self, key: Key) -> Any:
        """A field by id, by code or by name; by a `FieldKey` what is in it, None (or an empty list) without a value.

        Raises:
            NoSuchFieldError: The entity has no value in such a field (also a KeyError); never by a `FieldKey`.
            ArgumentError: The field is of another type than the `FieldKey` says.
        """
        if isinstance(key, FieldKey):
            return key.read(self._find(key), self._zone)
        return self._found(key)

    def get(
        self, key: Key | None = None, *, field_id: int | None = None, code: str | None = None, name: str | None = None
    ) -> CustomFieldValues | None:
        """A field, or None: by id, code or name (`key` is any of them)."""
        if sum(given is not None for given in (key, field_id, code, name)) != 1:
            raise ArgumentError("give one of key, field_id=, code= and name=")
        if key is not None or field_id is not None:
            return self._find(field_id if key is None else key)
        return self._by("field_code", code) if code is not None else self._by("field_name", name)

    def value(self, key: Key) -> Any:
        """The first value of a field; None where there is none. For an option its label, for a date or birthday its day.

        Raises:
            ZoneError: It is a day, and the client has bound no zone.
        """
        values = self.values(key)
        return values[0] if values else None

    def values(self, key: Key) -> list[Any]:
        """All values of a field; see `value`."""
        field = self._find(key)
        return [self._value_of(item) for item in (field.values or [])] if field is not None else []

    def _value_of(self, item: Any) -> Any:
        day = getattr(item, "date", None)
        return getattr(item, "value", item) if day is None else day(self._zone)

    def day(self, key: Key) -> date | None:
        """The day in a date or birthday field, in the zone that the client has bound.

        Raises:
            ZoneError: No zone is bound; use `.values[0].date(zone)`.
            ArgumentError: The field is of another type.
        """
        field = self._find(key)
        if field is None or not field.values:
            return None
        read = getattr(field.values[0], "date", None)
        if read is None:
            raise ArgumentError(f"field {_named(field)} is of type {field.field_type} and holds no day")
        day: date | None = read(self._zone)
        return day

    def to_write(self, key: Key, field_id: int | None = None) -> CustomFieldWrite:
        """What writes the values of a field, to the same field of another entity or to another field.

        Raises:
            NoSuchFieldError: The entity has no value in such a field.
            ArgumentError: The field is read-only, or its type is not known.
        """
        field = self._found(key)
        write = getattr(field, "to_write", None)
        if write is None:
            raise ArgumentError(f"field {_named(field)} cannot be written: it is of type {field.field_type}")
        written: CustomFieldWrite = write(field_id)
        return written

    def to_write_all(self) -> list[CustomFieldWrite]:
        """What writes all values to another entity of the same kind, as `custom_fields_values` of its request.

        Left out are fields that cannot be written: computed ones, read-only ones and those of a type that is not known.
        """
        found: list[CustomFieldWrite] = []
        for field in self._fields:
            write = getattr(field, "to_write", None)
            if write is not None and not getattr(field, "is_computed", None):
                found.append(write())
        return found

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


def bind_zone(result: Any, zone: tzinfo) -> None:
    """Gives a zone to the objects of an answer that have custom fields."""
    items = getattr(result, "items", result)
    for item in items if isinstance(items, list) else [items]:
        if isinstance(item, ReadModel) and "_zone" in item._bound:
            item._put("_zone", zone)


def _named(field: CustomFieldValues) -> str:
    """A field, as messages call it."""
    names = [text for text in (field.field_code, field.field_name) if text]
    return f"{field.field_id} ({', '.join(names)})" if names else str(field.field_id)


def key_name(field: int | str) -> str:
    """The key under which JSON names a field: by its id or by its code."""
    return "field_id" if isinstance(field, int) else "field_code"


_CLEAR_FIELD: ModelDecoder[ClearField] = ModelDecoder("clear_field", "ClearField")


def clear(field: int | str) -> ClearField:
    """What clears a field, by its id or its code."""
    cls: Any = _CLEAR_FIELD.load()
    cleared: ClearField = cls(**{key_name(field): field})
    return cleared


def to_write_model(field: Any, ref: ModelDecoder[W], field_id: int | None) -> W | ClearField:
    """The write form of a field that was read: only keys that requests take, no nulls; cleared where it is empty."""
    data = as_read(field)
    target = field_id if field_id is not None else data.get("field_id")
    if not isinstance(target, int):
        raise ArgumentError(f"{field!r} has no field_id; say which field to write")
    cls: Any = ref.load()
    item: Any = cls._wire["values"][1].load()
    values: list[WriteModel] = []
    for value in data.get("values") or []:
        kept = writable_keys(item, value, elsewhere=target != data.get("field_id"))
        try:
            values += [item.from_dict(kept)] if kept else []
        except TypeError as error:
            if value.get("value", value) is not None:
                raise ArgumentError(f"field {_named(field)} cannot be written: {error}") from error
    if not values:
        return clear(target)
    written: W = cls(field_id=target, values=values)
    try:
        written.to_dict()
    except ArgumentError as error:
        raise ArgumentError(f"field {_named(field)} cannot be written: {error}") from error
    return written
