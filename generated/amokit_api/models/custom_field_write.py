# Written by `make generate` from spec/; do not edit.
"""New values of one custom field; they replace all its values. Requests carry no type, so there is no tag: the definition of
the field decides, and classes of one shape are equal on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..serialization.decoders import load_union

if TYPE_CHECKING:
    from .birthday_field import BirthdayField
    from .category_field import CategoryField
    from .chained_list_field import ChainedListField
    from .checkbox_field import CheckboxField
    from .clear_field import ClearField
    from .date_field import DateField
    from .date_time_field import DateTimeField
    from .file_field import FileField
    from .items_field import ItemsField
    from .legal_entity_field import LegalEntityField
    from .linked_entity_field import LinkedEntityField
    from .monetary_field import MonetaryField
    from .multiselect_field import MultiselectField
    from .multitext_field import MultitextField
    from .numeric_field import NumericField
    from .payer_field import PayerField
    from .price_field import PriceField
    from .radiobutton_field import RadiobuttonField
    from .select_field import SelectField
    from .smart_address_field import SmartAddressField
    from .street_address_field import StreetAddressField
    from .supplier_field import SupplierField
    from .text_field import TextField
    from .textarea_field import TextareaField
    from .tracking_data_field import TrackingDataField
    from .url_field import UrlField

    CustomFieldWrite: TypeAlias = (
        TextField
        | NumericField
        | CheckboxField
        | SelectField
        | MultiselectField
        | MultitextField
        | DateField
        | UrlField
        | DateTimeField
        | TextareaField
        | RadiobuttonField
        | StreetAddressField
        | SmartAddressField
        | BirthdayField
        | LegalEntityField
        | PriceField
        | CategoryField
        | ItemsField
        | TrackingDataField
        | LinkedEntityField
        | ChainedListField
        | MonetaryField
        | FileField
        | PayerField
        | SupplierField
        | ClearField
    )
    """New values of one custom field; they replace all its values. Requests carry no type, so there is no tag: the definition
    of the field decides, and classes of one shape are equal on the wire.

    See https://www.amocrm.ru/developers/content/crm_platform/custom-fields
    """
else:

    def __getattr__(name: str) -> Any:
        return load_union(
            globals(),
            name,
            "CustomFieldWrite",
            [
                "TextField",
                "NumericField",
                "CheckboxField",
                "SelectField",
                "MultiselectField",
                "MultitextField",
                "DateField",
                "UrlField",
                "DateTimeField",
                "TextareaField",
                "RadiobuttonField",
                "StreetAddressField",
                "SmartAddressField",
                "BirthdayField",
                "LegalEntityField",
                "PriceField",
                "CategoryField",
                "ItemsField",
                "TrackingDataField",
                "LinkedEntityField",
                "ChainedListField",
                "MonetaryField",
                "FileField",
                "PayerField",
                "SupplierField",
                "ClearField",
            ],
        )
