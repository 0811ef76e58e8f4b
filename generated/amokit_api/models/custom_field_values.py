# Written by `make generate` from spec/; do not edit.
"""Values of one custom field of an entity, told apart by the type of the field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..serialization.decoders import UnionDecoder, load_union

if TYPE_CHECKING:
    from .birthday_custom_field import BirthdayCustomField
    from .category_custom_field import CategoryCustomField
    from .chained_list_custom_field import ChainedListCustomField
    from .checkbox_custom_field import CheckboxCustomField
    from .date_custom_field import DateCustomField
    from .date_time_custom_field import DateTimeCustomField
    from .file_custom_field import FileCustomField
    from .items_custom_field import ItemsCustomField
    from .legal_entity_custom_field import LegalEntityCustomField
    from .linked_entity_custom_field import LinkedEntityCustomField
    from .monetary_custom_field import MonetaryCustomField
    from .multiselect_custom_field import MultiselectCustomField
    from .multitext_custom_field import MultitextCustomField
    from .numeric_custom_field import NumericCustomField
    from .org_legal_name_custom_field import OrgLegalNameCustomField
    from .payer_custom_field import PayerCustomField
    from .price_custom_field import PriceCustomField
    from .radiobutton_custom_field import RadiobuttonCustomField
    from .select_custom_field import SelectCustomField
    from .smart_address_custom_field import SmartAddressCustomField
    from .street_address_custom_field import StreetAddressCustomField
    from .supplier_custom_field import SupplierCustomField
    from .text_custom_field import TextCustomField
    from .textarea_custom_field import TextareaCustomField
    from .tracking_data_custom_field import TrackingDataCustomField
    from .unknown_custom_field import UnknownCustomField
    from .url_custom_field import UrlCustomField

    CustomFieldValues: TypeAlias = (
        TextCustomField
        | NumericCustomField
        | CheckboxCustomField
        | SelectCustomField
        | MultiselectCustomField
        | MultitextCustomField
        | DateCustomField
        | UrlCustomField
        | DateTimeCustomField
        | TextareaCustomField
        | RadiobuttonCustomField
        | StreetAddressCustomField
        | SmartAddressCustomField
        | BirthdayCustomField
        | LegalEntityCustomField
        | PriceCustomField
        | CategoryCustomField
        | ItemsCustomField
        | TrackingDataCustomField
        | LinkedEntityCustomField
        | ChainedListCustomField
        | MonetaryCustomField
        | FileCustomField
        | PayerCustomField
        | SupplierCustomField
        | OrgLegalNameCustomField
        | UnknownCustomField
    )
    """Values of one custom field of an entity, told apart by the type of the field.

    See https://www.amocrm.ru/developers/content/crm_platform/custom-fields
    """
else:

    def __getattr__(name: str) -> Any:
        return load_union(
            globals(),
            name,
            "CustomFieldValues",
            [
                "TextCustomField",
                "NumericCustomField",
                "CheckboxCustomField",
                "SelectCustomField",
                "MultiselectCustomField",
                "MultitextCustomField",
                "DateCustomField",
                "UrlCustomField",
                "DateTimeCustomField",
                "TextareaCustomField",
                "RadiobuttonCustomField",
                "StreetAddressCustomField",
                "SmartAddressCustomField",
                "BirthdayCustomField",
                "LegalEntityCustomField",
                "PriceCustomField",
                "CategoryCustomField",
                "ItemsCustomField",
                "TrackingDataCustomField",
                "LinkedEntityCustomField",
                "ChainedListCustomField",
                "MonetaryCustomField",
                "FileCustomField",
                "PayerCustomField",
                "SupplierCustomField",
                "OrgLegalNameCustomField",
                "UnknownCustomField",
            ],
        )


decoder: UnionDecoder[Any] = UnionDecoder(
    "field_type",
    {
        "text": ("text_custom_field", "TextCustomField"),
        "numeric": ("numeric_custom_field", "NumericCustomField"),
        "checkbox": ("checkbox_custom_field", "CheckboxCustomField"),
        "select": ("select_custom_field", "SelectCustomField"),
        "multiselect": ("multiselect_custom_field", "MultiselectCustomField"),
        "multitext": ("multitext_custom_field", "MultitextCustomField"),
        "date": ("date_custom_field", "DateCustomField"),
        "url": ("url_custom_field", "UrlCustomField"),
        "date_time": ("date_time_custom_field", "DateTimeCustomField"),
        "textarea": ("textarea_custom_field", "TextareaCustomField"),
        "radiobutton": ("radiobutton_custom_field", "RadiobuttonCustomField"),
        "streetaddress": ("street_address_custom_field", "StreetAddressCustomField"),
        "smart_address": ("smart_address_custom_field", "SmartAddressCustomField"),
        "birthday": ("birthday_custom_field", "BirthdayCustomField"),
        "legal_entity": ("legal_entity_custom_field", "LegalEntityCustomField"),
        "price": ("price_custom_field", "PriceCustomField"),
        "category": ("category_custom_field", "CategoryCustomField"),
        "items": ("items_custom_field", "ItemsCustomField"),
        "tracking_data": ("tracking_data_custom_field", "TrackingDataCustomField"),
        "linked_entity": ("linked_entity_custom_field", "LinkedEntityCustomField"),
        "chained_list": ("chained_list_custom_field", "ChainedListCustomField"),
        "monetary": ("monetary_custom_field", "MonetaryCustomField"),
        "file": ("file_custom_field", "FileCustomField"),
        "payer": ("payer_custom_field", "PayerCustomField"),
        "supplier": ("supplier_custom_field", "SupplierCustomField"),
        "org_legal_name": ("org_legal_name_custom_field", "OrgLegalNameCustomField"),
    },
    "unknown_custom_field",
    "UnknownCustomField",
)
