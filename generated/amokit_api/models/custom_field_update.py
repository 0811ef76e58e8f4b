# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.arguments import to_models
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_any, write_map, write_models, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import CustomFieldEnumUpdateDict, CustomFieldNestedWriteDict, CustomFieldStatusRefWriteDict
    from .custom_field_chained_list_write import CustomFieldChainedListWrite
    from .custom_field_enum_update import CustomFieldEnumUpdate
    from .custom_field_nested_write import CustomFieldNestedWrite
    from .custom_field_status_ref_write import CustomFieldStatusRefWrite

_CUSTOM_FIELD_CHAINED_LIST_WRITE: ModelDecoder[CustomFieldChainedListWrite] = ModelDecoder(
    "custom_field_chained_list_write", "CustomFieldChainedListWrite"
)
_CUSTOM_FIELD_ENUM_UPDATE: ModelDecoder[CustomFieldEnumUpdate] = ModelDecoder("custom_field_enum_update", "CustomFieldEnumUpdate")
_CUSTOM_FIELD_NESTED_WRITE: ModelDecoder[CustomFieldNestedWrite] = ModelDecoder(
    "custom_field_nested_write", "CustomFieldNestedWrite"
)
_CUSTOM_FIELD_STATUS_REF_WRITE: ModelDecoder[CustomFieldStatusRefWrite] = ModelDecoder(
    "custom_field_status_ref_write", "CustomFieldStatusRefWrite"
)
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "name": ("name", str),
    "code": ("code", str),
    "sort": ("sort", int),
    "group_id": ("group_id", str),
    "is_api_only": ("is_api_only", None),
    "required_statuses": ("required_statuses", _CUSTOM_FIELD_STATUS_REF_WRITE),
    "hidden_statuses": ("hidden_statuses", _CUSTOM_FIELD_STATUS_REF_WRITE),
    "settings": ("settings", None),
    "is_visible": ("is_visible", None),
    "is_required": ("is_required", None),
    "is_deletable": ("is_deletable", None),
    "remind": ("remind", str),
    "nested": ("nested", _CUSTOM_FIELD_NESTED_WRITE),
    "currency": ("currency", str),
    "chained_lists": ("chained_lists", None),
    "search_in": ("search_in", str),
    "tracking_callback": ("tracking_callback", str),
    "request_id": ("request_id", str),
    "id": ("id", int),
    "type": ("type", str),
    "enums": ("enums", _CUSTOM_FIELD_ENUM_UPDATE),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CustomFieldUpdate(WriteModel):
    """Changes of a custom field. What is not given stays; the docs call `name` mandatory, so send it to be safe.

    See https://www.amocrm.ru/developers/content/crm_platform/custom-fields
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset(
        {"code", "group_id", "required_statuses", "remind", "currency", "chained_lists", "search_in", "tracking_callback"}
    )
    name: str | Unset
    """Name."""
    code: str | None | Unset
    """Symbolic code; values can be written by it."""
    sort: int | Unset
    """Place in its group."""
    group_id: str | None | Unset
    """Id of its group, as text; not for fields of catalogs and segments."""
    is_api_only: bool | Unset
    """Whether only the API can write its values; fields of leads, contacts and companies. Excludes `required_statuses`."""
    required_statuses: list[CustomFieldStatusRefWrite] | None | Unset
    """Stages of leads that demand a value; fields of leads, contacts, companies and customers."""
    hidden_statuses: list[CustomFieldStatusRefWrite] | Unset
    """Stages of leads where the field is hidden; fields of leads, with the paid super fields."""
    settings: Mapping[str | int, Any] | Unset
    """Settings; fields of catalogs only."""
    is_visible: bool | Unset
    """Whether the interface of the catalog shows it; fields of catalogs only."""
    is_required: bool | Unset
    """Whether a new element needs it; fields of catalogs only."""
    is_deletable: bool | Unset
    """Whether it can be deleted; fields of catalogs only."""
    remind: Literal["never", "day", "week", "month"] | None | Unset
    """When to remind; type `birthday` only."""
    nested: list[CustomFieldNestedWrite] | Unset
    """Tree of categories; type `category` only."""
    currency: str | None | Unset
    """Three-letter code of the currency; mandatory for type `monetary`, only there."""
    chained_lists: Iterable[CustomFieldChainedListWrite] | Mapping[str | int, CustomFieldChainedListWrite] | None | Unset
    """Catalogs of a `chained_list` field, mandatory there; send a list. Needs the paid super fields."""
    search_in: str | None | Unset
    """Where a `linked_entity` field looks, mandatory there: `contacts`, `companies`, `contacts_and_companies` or the id of a
    catalog as text."""
    tracking_callback: str | None | Unset
    """JavaScript that fills a `tracking_data` field on a site."""
    request_id: str | Unset
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | Unset
    """Id of the field; required in a batch."""
    type: (
        Literal[
            "text",
            "numeric",
            "checkbox",
            "select",
            "multiselect",
            "multitext",
            "date",
            "url",
            "textarea",
            "radiobutton",
            "streetaddress",
            "smart_address",
            "birthday",
            "legal_entity",
            "date_time",
            "items",
            "category",
            "price",
            "tracking_data",
            "linked_entity",
            "org_legal_name",
            "monetary",
            "chained_list",
            "file",
            "payer",
            "supplier",
        ]
        | Unset
    )
    """Its type as it is. Named in `constants.CustomFieldType`."""
    enums: list[CustomFieldEnumUpdate] | Unset
    """All options; those with their `id` stay, the others are new, the missing ones go."""

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        code: str | None | Unset = UNSET,
        sort: int | Unset = UNSET,
        group_id: str | None | Unset = UNSET,
        is_api_only: bool | Unset = UNSET,
        required_statuses: Iterable[CustomFieldStatusRefWrite | CustomFieldStatusRefWriteDict] | None | Unset = UNSET,
        hidden_statuses: Iterable[CustomFieldStatusRefWrite | CustomFieldStatusRefWriteDict] | Unset = UNSET,
        settings: Mapping[str | int, Any] | Unset = UNSET,
        is_visible: bool | Unset = UNSET,
        is_required: bool | Unset = UNSET,
        is_deletable: bool | Unset = UNSET,
        remind: Literal["never", "day", "week", "month"] | None | Unset = UNSET,
        nested: Iterable[CustomFieldNestedWrite | CustomFieldNestedWriteDict | str] | Unset = UNSET,
        currency: str | None | Unset = UNSET,
        chained_lists: Iterable[CustomFieldChainedListWrite]
        | Mapping[str | int, CustomFieldChainedListWrite]
        | None
        | Unset = UNSET,
        search_in: str | None | Unset = UNSET,
        tracking_callback: str | None | Unset = UNSET,
        request_id: str | Unset = UNSET,
        id: int | Unset = UNSET,
        type: Literal[
            "text",
            "numeric",
            "checkbox",
            "select",
            "multiselect",
            "multitext",
            "date",
            "url",
            "textarea",
            "radiobutton",
            "streetaddress",
            "smart_address",
            "birthday",
            "legal_entity",
            "date_time",
            "items",
            "category",
            "price",
            "tracking_data",
            "linked_entity",
            "org_legal_name",
            "monetary",
            "chained_list",
            "file",
            "payer",
            "supplier",
        ]
        | Unset = UNSET,
        enums: Iterable[CustomFieldEnumUpdate | CustomFieldEnumUpdateDict] | Unset = UNSET,
    ) -> None:
        """Changes of a custom field. What is not given stays; the docs call `name` mandatory, so send it to be safe.

        Args:
            name: Name.
            code: Symbolic code; values can be written by it.
            sort: Place in its group.
            group_id: Id of its group, as text; not for fields of catalogs and segments.
            is_api_only: Whether only the API can write its values; fields of leads, contacts and companies. Excludes
                `required_statuses`.
            required_statuses: Stages of leads that demand a value; fields of leads, contacts, companies and customers.
            hidden_statuses: Stages of leads where the field is hidden; fields of leads, with the paid super fields.
            settings: Settings; fields of catalogs only.
            is_visible: Whether the interface of the catalog shows it; fields of catalogs only.
            is_required: Whether a new element needs it; fields of catalogs only.
            is_deletable: Whether it can be deleted; fields of catalogs only.
            remind: When to remind; type `birthday` only.
            nested: Tree of categories; type `category` only.
            currency: Three-letter code of the currency; mandatory for type `monetary`, only there.
            chained_lists: Catalogs of a `chained_list` field, mandatory there; send a list. Needs the paid super fields.
            search_in: Where a `linked_entity` field looks, mandatory there: `contacts`, `companies`, `contacts_and_companies`
                or the id of a catalog as text.
            tracking_callback: JavaScript that fills a `tracking_data` field on a site.
            request_id: Your mark of this item; comes back in the answer and is not stored.
            id: Id of the field; required in a batch.
            type: Its type as it is. Named in `constants.CustomFieldType`.
            enums: All options; those with their `id` stay, the others are new, the missing ones go.
        """
        self.name = name
        self.code = code
        self.sort = sort
        self.group_id = group_id
        self.is_api_only = is_api_only
        self.required_statuses = to_models(
            required_statuses, "CustomFieldUpdate.required_statuses", _CUSTOM_FIELD_STATUS_REF_WRITE
        )
        self.hidden_statuses = to_models(hidden_statuses, "CustomFieldUpdate.hidden_statuses", _CUSTOM_FIELD_STATUS_REF_WRITE)
        self.settings = settings
        self.is_visible = is_visible
        self.is_required = is_required
        self.is_deletable = is_deletable
        self.remind = remind
        self.nested = to_models(nested, "CustomFieldUpdate.nested", _CUSTOM_FIELD_NESTED_WRITE)
        self.currency = currency
        self.chained_lists = chained_lists
        self.search_in = search_in
        self.tracking_callback = tracking_callback
        self.request_id = request_id
        self.id = id
        self.type = type
        self.enums = to_models(enums, "CustomFieldUpdate.enums", _CUSTOM_FIELD_ENUM_UPDATE)

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.name) is not UNSET:
            result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        if (value := self.code) is not UNSET:
            result["code"] = value if value is None or type(value) is str else write_scalar(self, "code", value, str)
        if (value := self.sort) is not UNSET:
            result["sort"] = value if type(value) is int else write_scalar(self, "sort", value, int)
        if (value := self.group_id) is not UNSET:
            result["group_id"] = value if value is None or type(value) is str else write_scalar(self, "group_id", value, str)
        if (value := self.is_api_only) is not UNSET:
            result["is_api_only"] = value if type(value) is bool else write_scalar(self, "is_api_only", value, bool)
        if (value := self.required_statuses) is not UNSET:
            result["required_statuses"] = value if value is None else write_models(self, "required_statuses", value, structs)
        if (value := self.hidden_statuses) is not UNSET:
            result["hidden_statuses"] = write_models(self, "hidden_statuses", value, structs)
        if (value := self.settings) is not UNSET:
            result["settings"] = write_map(self, "settings", value, object)
        if (value := self.is_visible) is not UNSET:
            result["is_visible"] = value if type(value) is bool else write_scalar(self, "is_visible", value, bool)
        if (value := self.is_required) is not UNSET:
            result["is_required"] = value if type(value) is bool else write_scalar(self, "is_required", value, bool)
        if (value := self.is_deletable) is not UNSET:
            result["is_deletable"] = value if type(value) is bool else write_scalar(self, "is_deletable", value, bool)
        if (value := self.remind) is not UNSET:
            result["remind"] = value if value is None or type(value) is str else write_scalar(self, "remind", value, str)
        if (value := self.nested) is not UNSET:
            result["nested"] = write_models(self, "nested", value, structs)
        if (value := self.currency) is not UNSET:
            result["currency"] = (
                value
                if value is None or type(value) is str and 3 <= len(value) <= 3
                else write_scalar(self, "currency", value, str, min_length=3, max_length=3)
            )
        if (value := self.chained_lists) is not UNSET:
            result["chained_lists"] = value if value is None else write_any(self, "chained_lists", value)
        if (value := self.search_in) is not UNSET:
            result["search_in"] = value if value is None or type(value) is str else write_scalar(self, "search_in", value, str)
        if (value := self.tracking_callback) is not UNSET:
            result["tracking_callback"] = (
                value if value is None or type(value) is str else write_scalar(self, "tracking_callback", value, str)
            )
        if (value := self.request_id) is not UNSET:
            result["request_id"] = value if type(value) is str else write_scalar(self, "request_id", value, str)
        if (value := self.id) is not UNSET:
            result["id"] = value if type(value) is int else write_scalar(self, "id", value, int)
        if (value := self.type) is not UNSET:
            result["type"] = value if type(value) is str else write_scalar(self, "type", value, str)
        if (value := self.enums) is not UNSET:
            result["enums"] = write_models(self, "enums", value, structs)
        return result

    def _to_wire(self) -> dict[str, Any]:
        return self._encodable(structs=False)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
