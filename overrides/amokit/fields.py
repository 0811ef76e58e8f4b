"""Keys of custom fields: which field, and what is in it.

    BUDGET = NumberKey(124)
    lead.custom_fields[BUDGET]  # Decimal | None
    LeadUpdate(custom_fields_values=[BUDGET.set(5000), SOURCE.clear()])

There is one class for each type of field. A key is made of the field's id, or of its code where it has one: `TextKey("WEB")`.
`python -m amokit.codegen` writes a module with the keys of one account.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, NoReturn, TypeAlias, TypeVar
from zoneinfo import ZoneInfo

from amokit_api.base import RawModel, ReadModel, Ref, UnknownVariant, WriteModel
from amokit_api.convert import read_decimal, read_flag, read_instant
from amokit_api.errors import ArgumentError, ZoneError
from amokit_api.fields import FieldKey, R_co, W_contra, takes

if TYPE_CHECKING:
    from amokit_api.models import (
        ChainedListFieldValue,
        ChainedListValue,
        CustomFieldValues,
        CustomFieldWrite,
        FieldFile,
        FieldFileWrite,
        InvoiceItem,
        InvoiceItemWrite,
        LegalEntity,
        LegalEntityWrite,
        LinkedEntity,
        LinkedEntityWrite,
        Payer,
        PayerWrite,
        Supplier,
        SupplierRef,
    )

__all__ = [
    "EMAIL",
    "PHONE",
    "POSITION",
    "Address",
    "AddressKey",
    "BirthdayKey",
    "CategoryKey",
    "ChainedListKey",
    "CheckboxKey",
    "DateKey",
    "DateTimeKey",
    "EmailLabel",
    "FieldKey",
    "FileKey",
    "ItemsKey",
    "Labelled",
    "LegalEntityKey",
    "LegalNameKey",
    "LinkedEntityKey",
    "MonetaryKey",
    "MultiselectKey",
    "MultitextKey",
    "NumberKey",
    "PayerKey",
    "PhoneLabel",
    "PriceKey",
    "RadioKey",
    "RawKey",
    "SelectKey",
    "StreetAddressKey",
    "SupplierKey",
    "TextKey",
    "TextareaKey",
    "TrackingDataKey",
    "UnlistedOption",
    "UrlKey",
]

E = TypeVar("E", bound=int)
L = TypeVar("L", bound=str)
Obj = TypeVar("Obj")
ObjWrite = TypeVar("ObjWrite")

PhoneLabel: TypeAlias = Literal["WORK", "WORKDD", "MOB", "FAX", "HOME", "OTHER"]
"""Labels of phones."""
EmailLabel: TypeAlias = Literal["WORK", "PRIV", "OTHER"]
"""Labels of e-mail addresses."""


class _Key(FieldKey[R_co, W_contra]):
    """What all keys share: the type of the field, and the two classes that write it."""

    kind: ClassVar[str] = ""
    alike: ClassVar[frozenset[str]] = frozenset()
    """Types whose values have the same shape."""
    _target: ClassVar[Ref[Any]]

    def __init_subclass__(cls, kind: str = "", write: str = "") -> None:
        super().__init_subclass__()
        if kind:
            cls.kind = kind
        if write:
            cls._target = Ref(re.sub(r"(?<=[a-z])(?=[A-Z])", "_", write).lower(), write)

    def _items(self, field: CustomFieldValues | None) -> list[Any]:
        """The values of a field; none where they are absent, null or damaged."""
        if field is None:
            return []
        kind = field.field_type
        if isinstance(kind, str) and kind != self.kind and kind not in self.alike:
            raise ArgumentError(f"{self!r} is for a field of type {self.kind}; field {field.field_id} is of type {kind}")
        items: list[Any] = field.values or []
        return [] if isinstance(field, UnknownVariant) else items

    def _values(self, field: CustomFieldValues | None) -> list[Any]:
        return [item.to_dict().get("value") for item in self._items(field)]

    def _write(self, *values: Mapping[str, Any]) -> CustomFieldWrite:
        if not values:
            raise ArgumentError(f"{self!r} takes at least one value; `clear()` removes what is there")
        cls: Any = self._target.load()
        item: Any = cls._wire["values"][1].load()
        which: dict[str, Any] = {"field_id" if isinstance(self.field, int) else "field_code": self.field}
        written: CustomFieldWrite = cls(values=[item(**value) for value in values], **which)
        return written

    def _refuse(self, wanted: str, value: object) -> NoReturn:
        raise ArgumentError(f"{self!r} takes {wanted}, not {value!r}")


# -- texts, numbers, flags ----------------------------------------------------------------------------------------------------


class _TextKey(_Key[str | None, W_contra]):
    alike = frozenset({"text", "textarea", "url", "streetaddress", "tracking_data", "org_legal_name"})

    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> str | None:
        """The text."""
        value = next(iter(self._values(field)), None)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
        return value if isinstance(value, str) else None


class _TextWriteKey(_TextKey[str]):
    def set(self, value: str) -> CustomFieldWrite:
        """What sets the text."""
        if not isinstance(value, str):
            self._refuse("a str", value)
        return self._write({"value": value})


class TextKey(_TextWriteKey, kind="text", write="TextField"):
    """A one-line text."""


class TextareaKey(_TextWriteKey, kind="textarea", write="TextareaField"):
    """A long text."""


class UrlKey(_TextWriteKey, kind="url", write="UrlField"):
    """A link."""


class StreetAddressKey(_TextWriteKey, kind="streetaddress", write="StreetAddressField"):
    """An address as one text."""


class TrackingDataKey(_TextWriteKey, kind="tracking_data", write="TrackingDataField"):
    """A tracking mark of a lead, such as UTM_SOURCE."""


class LegalNameKey(_TextKey[NoReturn], kind="org_legal_name"):
    """The legal name of a company: deprecated, and never written."""

    def set(self, value: NoReturn) -> NoReturn:
        """Raises ArgumentError: it is read-only."""
        raise ArgumentError(f"{self!r} is read-only")

    def clear(self) -> NoReturn:
        """Raises ArgumentError: it is read-only."""
        raise ArgumentError(f"{self!r} is read-only")


class _NumberKey(_Key[Decimal | None, Decimal | int | float]):
    alike = frozenset({"numeric", "price", "monetary"})

    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> Decimal | None:
        """The exact number."""
        return read_decimal(next(iter(self._values(field)), None))

    def set(self, value: Decimal | int | float) -> CustomFieldWrite:
        """What sets the number; a Decimal keeps every digit."""
        if isinstance(value, bool) or not isinstance(value, Decimal | int | float) or not math.isfinite(value):
            self._refuse("a finite number", value)
        return self._write({"value": value})


class NumberKey(_NumberKey, kind="numeric", write="NumericField"):
    """A number."""


class PriceKey(_NumberKey, kind="price", write="PriceField"):
    """A price in a catalog."""


class MonetaryKey(_NumberKey, kind="monetary", write="MonetaryField"):
    """A sum of money; its currency belongs to the field.

    Args:
        field: Id of the field, or its code.
        currency: Three-letter code of the currency, for your own use; it is never sent.
    """

    def __init__(self, field: int | str, currency: str | None = None) -> None:
        super().__init__(field)
        self.currency = currency


class CheckboxKey(_Key[bool | None, bool], kind="checkbox", write="CheckboxField"):
    """A flag; None where it was never touched."""

    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> bool | None:
        """Whether it is on."""
        return read_flag(next(iter(self._values(field)), None))

    def set(self, value: bool) -> CustomFieldWrite:
        """What switches it on or off."""
        if not isinstance(value, bool):
            self._refuse("True or False", value)
        return self._write({"value": value})


# -- days and times -----------------------------------------------------------------------------------------------------------


class _DayKey(_Key[date | None, date]):
    """A calendar day, which amoCRM keeps as midnight in the account's time zone.

    Args:
        field: Id of the field, or its code.
        zone: The account's time zone or its name. Reading prefers the one that the client has bound.
    """

    alike = frozenset({"date", "birthday"})

    def __init__(self, field: int | str, zone: tzinfo | str | None = None) -> None:
        super().__init__(field)
        self._zone = zone

    @property
    def zone(self) -> tzinfo | None:
        """The time zone that the key was made with.

        Raises:
            ZoneError: Its name is not known here.
        """
        if isinstance(self._zone, str):
            try:
                self._zone = ZoneInfo(self._zone)
            except (KeyError, ValueError, OSError) as error:
                raise ZoneError(f"{self!r}: the time zone {self._zone!r} is not known here: install tzdata") from error
        return self._zone

    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> date | None:
        """The day.

        Raises:
            ZoneError: Neither the client nor the key knows the account's time zone.
        """
        instant = read_instant(next(iter(self._values(field)), None))
        return instant and instant.astimezone(self._known(zone)).date()

    def set(self, value: date, zone: tzinfo | None = None) -> CustomFieldWrite:
        """What sets the day.

        Args:
            value: The day; `amokit.day(…)` is one too, which brings its zone.
            zone: The account's time zone, where the key has none.

        Raises:
            ZoneError: It is not known in which time zone the day is meant.
        """
        if isinstance(value, datetime):
            if value.tzinfo is None:
                raise ZoneError(f"{self!r} takes a day or a time with its zone, not {value!r}")
            return self._write({"value": value})
        if not isinstance(value, date):
            self._refuse("a date", value)
        return self._write({"value": datetime.combine(value, time(), self._known(zone))})

    def _known(self, zone: tzinfo | None) -> tzinfo:
        known = zone or self.zone
        if known is None:
            raise ZoneError(f"{self!r} needs the account's time zone: make the key with zone=, or let `amo.bind_zone()` read it")
        return known


class DateKey(_DayKey, kind="date", write="DateField"):
    __doc__ = _DayKey.__doc__


class BirthdayKey(_DayKey, kind="birthday", write="BirthdayField"):
    __doc__ = _DayKey.__doc__


class DateTimeKey(_Key[datetime | None, datetime], kind="date_time", write="DateTimeField"):
    """An exact time."""

    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> datetime | None:
        """The time, in UTC."""
        return read_instant(next(iter(self._values(field)), None))

    def set(self, value: datetime) -> CustomFieldWrite:
        """What sets the time; it has to know its zone."""
        if not isinstance(value, datetime):
            self._refuse("a datetime", value)
        if value.tzinfo is None:
            raise ZoneError(f"{self!r} takes a time with its zone, as with `.astimezone()`, not {value!r}")
        return self._write({"value": value})


# -- options ------------------------------------------------------------------------------------------------------------------


class UnlistedOption(int):
    """Id of an option that the enum of a key does not have."""

    def __repr__(self) -> str:
        return f"UnlistedOption({int(self)})"


class _Options(_Key[R_co, W_contra], Generic[R_co, W_contra, E]):
    alike = frozenset({"select", "radiobutton", "multiselect", "category"})

    def __init__(self, field: int | str, options: type[E]) -> None:
        super().__init__(field)
        self.options = options

    def _chosen(self, field: CustomFieldValues | None) -> list[E | UnlistedOption]:
        ids = (item.to_dict().get("enum_id") for item in self._items(field))
        return [self._option(number) for number in ids if isinstance(number, int) and not isinstance(number, bool)]

    def _option(self, number: int) -> E | UnlistedOption:
        try:
            return self.options(number)
        except ValueError:
            return UnlistedOption(number)

    def _id(self, option: object) -> dict[str, Any]:
        wrong_enum = isinstance(option, Enum) and not isinstance(option, self.options)
        if not isinstance(option, int) or isinstance(option, bool) or wrong_enum:
            self._refuse("an id of an option" if self.options is int else f"a {self.options.__name__}", option)
        return {"enum_id": int(option)}


class _OneOption(_Options[E | UnlistedOption | None, E | UnlistedOption, E], Generic[E]):
    """A field with one option of a list.

    Args:
        field: Id of the field, or its code.
        options: Enum of the ids of its options; `int` for any.
    """

    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> E | UnlistedOption | None:
        """The option; one that the enum does not have is an `UnlistedOption`, which is an int."""
        return next(iter(self._chosen(field)), None)

    def set(self, value: E | UnlistedOption) -> CustomFieldWrite:
        """What chooses the option."""
        return self._write(self._id(value))


class SelectKey(_OneOption[E], kind="select", write="SelectField"):
    __doc__ = _OneOption.__doc__


class RadioKey(_OneOption[E], kind="radiobutton", write="RadiobuttonField"):
    __doc__ = _OneOption.__doc__


class CategoryKey(_OneOption[E], kind="category", write="CategoryField"):
    __doc__ = _OneOption.__doc__


class MultiselectKey(
    _Options[list[E | UnlistedOption], Iterable[E | UnlistedOption], E], Generic[E], kind="multiselect", write="MultiselectField"
):
    """A field with several options of a list.

    Args:
        field: Id of the field, or its code.
        options: Enum of the ids of its options; `int` for any.
    """

    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> list[E | UnlistedOption]:
        """The chosen options; those that the enum does not have are `UnlistedOption`s, which are ints."""
        return self._chosen(field)

    def set(self, value: Iterable[E | UnlistedOption]) -> CustomFieldWrite:
        """What chooses these options and no others."""
        if isinstance(value, str | bytes) or not isinstance(value, Iterable):
            self._refuse("a list of options", value)
        return self._write(*map(self._id, value))


class Labelled(str):
    """A text with its label, such as a phone with WORK or MOB.

    Attributes:
        label: Code of the label.
        label_id: Its id, where the server said one.
    """

    __slots__ = ("label", "label_id")
    label: str | None
    label_id: int | None

    def __new__(cls, text: str, label: str | None = None, label_id: int | None = None) -> Labelled:
        self = super().__new__(cls, text)
        self.label = label
        self.label_id = label_id
        return self

    def __repr__(self) -> str:
        return f"Labelled({str(self)!r}, {self.label!r})"

    def __getnewargs__(self) -> tuple[str, str | None, int | None]:  # type: ignore[override]  # of str, for copies and pickles
        return str(self), self.label, self.label_id


class MultitextKey(
    _Key[list[Labelled], str | Iterable[str | tuple[str, L]]], Generic[L], kind="multitext", write="MultitextField"
):
    """Labelled texts; `MultitextKey[PhoneLabel]("PHONE")` also says which labels there are."""

    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> list[Labelled]:
        """The texts, each with its `.label`."""
        found: list[Labelled] = []
        for item in self._items(field):
            data = item.to_dict()
            label = data.get("enum_code")
            if isinstance(data.get("value"), str):
                found.append(Labelled(data["value"], data.get("enum") if label is None else label, data.get("enum_id")))
        return found

    def set(self, value: str | Iterable[str | tuple[str, L]]) -> CustomFieldWrite:
        """What sets these texts and no others.

        Args:
            value: A text, or several: each alone, with its label `("+79990000000", "MOB")`, or as it was read.
        """
        if isinstance(value, str):
            return self._write(self._text(value))
        if not isinstance(value, Iterable):
            self._refuse("texts", value)
        return self._write(*map(self._text, value))

    def _text(self, item: str | tuple[str, L]) -> dict[str, Any]:
        if isinstance(item, Labelled) and item.label is None and item.label_id is not None:
            return {"value": str(item), "enum_id": item.label_id}
        if isinstance(item, str):
            label = getattr(item, "label", None)
            return {"value": str(item)} if label is None else {"value": str(item), "enum_code": label}
        if isinstance(item, tuple) and len(item) == 2 and all(isinstance(part, str) for part in item):
            return {"value": item[0], "enum_code": str(item[1])}
        return self._refuse("texts, or pairs of a text and a label", item)


# -- structures ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Address:
    """An address in parts.

    Attributes:
        address_line_1, address_line_2: Street, house and the like.
        city, state, zip: City, region and postal code.
        country: Two-letter code of the country.
    """

    address_line_1: str | None = None
    address_line_2: str | None = None
    city: str | None = None
    state: str | None = None
    zip: str | None = None
    country: str | None = None


_PARTS = ("address_line_1", "address_line_2", "city", "state", "zip", "country")


class AddressKey(_Key[Address | None, Address], kind="smart_address", write="SmartAddressField"):
    """An address in parts."""

    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> Address | None:
        """The address, without parts that are not known here."""
        found: dict[str, str] = {}
        for item in self._items(field):
            data = item.to_dict()
            part, number = data.get("enum_code") or data.get("enum"), data.get("enum_id")
            if part is None and isinstance(number, int) and 0 < number <= len(_PARTS):
                part = _PARTS[number - 1]
            if part in _PARTS and isinstance(data.get("value"), str):
                found[part] = data["value"]
        return Address(**found) if found else None

    def set(self, value: Address) -> CustomFieldWrite:
        """What sets the address; parts that are None go away."""
        if not isinstance(value, Address):
            self._refuse("an Address", value)
        parts = ((part, getattr(value, part)) for part in _PARTS)
        return self._write(*({"value": text, "enum_code": part} for part, text in parts if text is not None))


class _ObjectKey(_Key[R_co, W_contra]):
    def _objects(self, field: CustomFieldValues | None) -> list[Any]:
        return [value for item in self._items(field) if (value := item.value) is not None]

    def _object(self, value: object) -> dict[str, Any]:
        """A value to write: a write model as it is, and of what was read those keys that requests take."""
        cls: Any = self._target.load()
        item: Any = cls._wire["values"][1].load()
        model: Any = item._wire["value"][1].load()
        if isinstance(value, ReadModel):
            try:
                return {"value": model.from_dict(takes(model, value.to_dict()))}
            except TypeError as error:
                raise ArgumentError(f"{self!r} cannot write {value!r}: {error}") from error
        if not isinstance(value, model | RawModel):
            self._refuse(f"a {model.__name__}", value)
        return {"value": value}


class _OneObject(_ObjectKey[Obj | None, ObjWrite], Generic[Obj, ObjWrite]):
    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> Obj | None:
        """What is in the field."""
        return next(iter(self._objects(field)), None)

    def set(self, value: ObjWrite) -> CustomFieldWrite:
        """What sets it; what was read is taken too."""
        return self._write(self._object(value))


class _ManyObjects(_ObjectKey[list[Obj], Iterable[ObjWrite]], Generic[Obj, ObjWrite]):
    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> list[Obj]:
        """What is in the field."""
        return self._objects(field)

    def set(self, value: Iterable[ObjWrite]) -> CustomFieldWrite:
        """What sets these and no others; what was read is taken too."""
        if isinstance(value, str | bytes | ReadModel | WriteModel) or not isinstance(value, Iterable):
            self._refuse("a list", value)
        return self._write(*map(self._object, value))


# Names of classes that are imported when they are needed.
_LegalEntity: TypeAlias = "LegalEntity"
_LegalEntityLike: TypeAlias = "LegalEntity | LegalEntityWrite"
_InvoiceItem: TypeAlias = "InvoiceItem"
_InvoiceItemLike: TypeAlias = "InvoiceItem | InvoiceItemWrite"
_LinkedEntity: TypeAlias = "LinkedEntity"
_LinkedEntityLike: TypeAlias = "LinkedEntity | LinkedEntityWrite"
_Payer: TypeAlias = "Payer"
_PayerLike: TypeAlias = "Payer | PayerWrite"
_Supplier: TypeAlias = "Supplier"
_SupplierLike: TypeAlias = "Supplier | SupplierRef | int"
_FieldFile: TypeAlias = "FieldFile"
_FieldFileLike: TypeAlias = "FieldFile | FieldFileWrite | str"
_Levels: TypeAlias = "list[ChainedListValue]"
_LevelsLike: TypeAlias = "Iterable[ChainedListValue | ChainedListFieldValue | tuple[int, int]]"


class LegalEntityKey(_ManyObjects[_LegalEntity, _LegalEntityLike], kind="legal_entity", write="LegalEntityField"):
    """Legal entities (Tax ID in Kommo)."""


class ItemsKey(_ManyObjects[_InvoiceItem, _InvoiceItemLike], kind="items", write="ItemsField"):
    """Lines of an invoice."""


class LinkedEntityKey(_OneObject[_LinkedEntity, _LinkedEntityLike], kind="linked_entity", write="LinkedEntityField"):
    """A link to a contact, a company or an element of a catalog."""


class PayerKey(_OneObject[_Payer, _PayerLike], kind="payer", write="PayerField"):
    """Who pays an invoice."""


class SupplierKey(_OneObject[_Supplier, _SupplierLike], kind="supplier", write="SupplierField"):
    """Who issues an invoice: an element of the suppliers catalog, written by its id."""

    def set(self, value: Supplier | SupplierRef | int) -> CustomFieldWrite:
        """What sets the supplier."""
        if isinstance(value, int) and not isinstance(value, bool):
            return self._write(self._object(RawModel({"entity_id": int(value)})))
        return super().set(value)


class FileKey(_OneObject[_FieldFile, _FieldFileLike], kind="file", write="FileField"):
    """A file, written by its UUID or with more details."""

    def set(self, value: FieldFile | FieldFileWrite | str) -> CustomFieldWrite:
        """What sets the file."""
        if isinstance(value, str):
            return self._write(self._object(RawModel({"file_uuid": value})))
        return super().set(value)


class ChainedListKey(_Key[_Levels, _LevelsLike], kind="chained_list", write="ChainedListField"):
    """Dependent lists: one level each, the root first."""

    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> list[ChainedListValue]:
        """The chosen element of each level."""
        return [item for item in self._items(field) if isinstance(item.to_dict().get("catalog_element_id"), int)]

    def set(self, value: Iterable[ChainedListValue | ChainedListFieldValue | tuple[int, int]]) -> CustomFieldWrite:
        """What chooses these elements.

        Args:
            value: At most 5 levels, each as it was read or as the ids of its catalog and of the element.
        """
        if isinstance(value, str | bytes) or not isinstance(value, Iterable):
            self._refuse("a list of levels", value)
        levels = [self._level(level) for level in value]
        if len(levels) > 5:
            raise ArgumentError(f"{self!r} takes at most 5 levels, not {len(levels)}")
        return self._write(*levels)

    def _level(self, level: object) -> dict[str, Any]:
        keys = ("catalog_id", "catalog_element_id")
        given: Any = level
        if isinstance(level, ReadModel | WriteModel):
            given = tuple(map(level.to_dict().get, keys))
        if not isinstance(given, tuple) or len(given) != 2 or not all(isinstance(part, int) for part in given):
            self._refuse("levels with the ids of a catalog and of an element", level)
        return dict(zip(keys, given, strict=True))


class RawKey(FieldKey[list[Any], Iterable[Mapping[str, Any]]]):
    """A field of a type that is not known here: its values as JSON."""

    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> list[Any]:
        """The values, as they came."""
        values = field.to_dict().get("values") if field is not None else None
        return values if isinstance(values, list) else []

    def set(self, value: Iterable[Mapping[str, Any]]) -> RawModel:
        """What sets these values, as they are given."""
        if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
            raise ArgumentError(f"{self!r} takes a list of objects, not {value!r}")
        key = "field_id" if isinstance(self.field, int) else "field_code"
        return RawModel({key: self.field, "values": list(value)})


PHONE = MultitextKey[PhoneLabel]("PHONE")
"""Phones of contacts and companies."""
EMAIL = MultitextKey[EmailLabel]("EMAIL")
"""E-mail addresses of contacts and companies."""
POSITION = TextKey("POSITION")
"""Position of a contact."""
