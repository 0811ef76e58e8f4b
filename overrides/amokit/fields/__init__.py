"""Typed keys of custom fields: a key names a field and the type of its value.

    BUDGET = NumberKey(124)
    lead.custom_fields[BUDGET]  # Decimal | None
    LeadUpdate(custom_fields_values=[BUDGET.set(5000), SOURCE.clear()])

There is one class for each type of field. A key takes the id of the field, or its code where it has one: `TextKey("WEB")`.
`python -m amokit.codegen` writes a module with the keys of one account.

`scalars`, `times`, `options`, `labelled`, `address`, `objects` and `chained_list` have the keys, by type of value; `base`
has what they share, and `raw` the key for all other types.
"""

from __future__ import annotations

from amokit_api.serialization.custom_fields import FieldKey

from .address import Address, AddressKey
from .chained_list import ChainedListKey
from .labelled import EmailLabel, Labelled, MultitextKey, PhoneLabel
from .objects import FileKey, ItemsKey, LegalEntityKey, LinkedEntityKey, PayerKey, SupplierKey
from .options import CategoryKey, LabelledEnum, MultiselectKey, RadioKey, SelectKey, UnlistedOption
from .raw import RawKey
from .scalars import (
    CheckboxKey,
    LegalNameKey,
    MonetaryKey,
    NumberKey,
    PriceKey,
    StreetAddressKey,
    TextareaKey,
    TextKey,
    TrackingDataKey,
    UrlKey,
)
from .times import BirthdayKey, DateKey, DateTimeKey

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
    "LabelledEnum",
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

PHONE = MultitextKey[PhoneLabel]("PHONE")
"""Phones of contacts and companies."""
EMAIL = MultitextKey[EmailLabel]("EMAIL")
"""E-mail addresses of contacts and companies."""
POSITION = TextKey("POSITION")
"""Position of a contact."""

for _name in __all__:
    _found = globals()[_name]
    if isinstance(_found, type) and _found.__module__.startswith(f"{__name__}."):
        _found.__module__ = __name__  # pickles and messages name a class by where it is imported from
