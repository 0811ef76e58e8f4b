"""Keys of one plain value: a text, a number or a flag."""

from __future__ import annotations

import math
from datetime import tzinfo
from decimal import Decimal
from typing import TYPE_CHECKING, NoReturn

from amokit_api.errors import ArgumentError
from amokit_api.serialization.convert import read_decimal, read_flag
from amokit_api.serialization.custom_fields import W_contra

from .base import TypedKey

if TYPE_CHECKING:
    from amokit_api.models import CustomFieldValues, CustomFieldWrite


class _TextKey(TypedKey[str | None, W_contra]):
    alike = frozenset({"text", "textarea", "url", "streetaddress", "tracking_data", "org_legal_name"})

    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> str | None:
        """The text."""
        value = self._value(field)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
        return value if isinstance(value, str) else None


class _TextWriteKey(_TextKey[str]):
    def set(self, value: str) -> CustomFieldWrite:
        """A write model that sets the text."""
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


class _NumberKey(TypedKey[Decimal | None, Decimal | int | float]):
    alike = frozenset({"numeric", "price", "monetary"})

    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> Decimal | None:
        """The exact number."""
        return read_decimal(self._value(field))

    def set(self, value: Decimal | int | float) -> CustomFieldWrite:
        """A write model that sets the number; a Decimal keeps every digit."""
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


class CheckboxKey(TypedKey[bool | None, bool], kind="checkbox", write="CheckboxField"):
    """A flag; None where it was never set."""

    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> bool | None:
        """Whether it is on."""
        return read_flag(self._value(field))

    def set(self, value: bool) -> CustomFieldWrite:
        """A write model that switches it on or off."""
        if not isinstance(value, bool):
            self._refuse("True or False", value)
        return self._write({"value": value})
