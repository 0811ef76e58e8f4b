"""The key of an address in parts, and the address itself."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import tzinfo
from typing import TYPE_CHECKING

from .base import TypedKey

if TYPE_CHECKING:
    from amokit_api.models import CustomFieldValues, CustomFieldWrite


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


_PARTS = tuple(part.name for part in fields(Address))  # in the order of their ids, which begin with 1


class AddressKey(TypedKey[Address | None, Address], kind="smart_address", write="SmartAddressField"):
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
        """A write model that sets the address; parts that are None are cleared."""
        if not isinstance(value, Address):
            self._refuse("an Address", value)
        parts = ((part, getattr(value, part)) for part in _PARTS)
        return self._write(*({"value": text, "enum_code": part} for part, text in parts if text is not None))
