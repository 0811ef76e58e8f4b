# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list, decode_nested, decode_object, plain_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .custom_field_chained_list import CustomFieldChainedList
    from .custom_field_enum import CustomFieldEnum
    from .custom_field_nested import CustomFieldNested
    from .custom_field_status_ref import CustomFieldStatusRef
    from .self_links import SelfLinks

_CUSTOM_FIELD_CHAINED_LIST: ModelDecoder[CustomFieldChainedList] = ModelDecoder(
    "custom_field_chained_list", "CustomFieldChainedList"
)
_CUSTOM_FIELD_ENUM: ModelDecoder[CustomFieldEnum] = ModelDecoder("custom_field_enum", "CustomFieldEnum")
_CUSTOM_FIELD_NESTED: ModelDecoder[CustomFieldNested] = ModelDecoder("custom_field_nested", "CustomFieldNested")
_CUSTOM_FIELD_STATUS_REF: ModelDecoder[CustomFieldStatusRef] = ModelDecoder("custom_field_status_ref", "CustomFieldStatusRef")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class CustomFieldUpdated(ReadModel):
    """Definition of a custom field that was just updated."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("type", "type", str),
        ("code", "code", str),
        ("sort", "sort", int),
        ("account_id", "account_id", int),
        ("entity_type", "entity_type", str),
        ("catalog_id", "catalog_id", int),
        ("group_id", "group_id", str),
        ("is_api_only", "is_api_only", bool),
        ("_required_statuses", "required_statuses", None),
        ("_hidden_statuses", "hidden_statuses", None),
        ("is_deletable", "is_deletable", bool),
        ("is_predefined", "is_predefined", bool | int),
        ("is_visible", "is_visible", bool),
        ("is_required", "is_required", bool),
        ("is_computed", "is_computed", bool),
        ("settings", "settings", Any),
        ("remind", "remind", str),
        ("_nested", "nested", None),
        ("currency", "currency", str),
        ("_chained_lists", "chained_lists", None),
        ("search_in", "search_in", str),
        ("tracking_callback", "tracking_callback", str),
        ("_triggers", "triggers", None),
        ("request_id", "request_id", str | int),
        ("_links", "_links", None),
        ("_enums", "enums", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"enums"})
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the field."""
    name: str | None
    """Name."""
    type: str | None
    """Type; the known ones are those of `CustomFieldType`, as in requests."""
    code: str | None
    """Symbolic code; values can be written by it."""
    sort: int | None
    """Place in its group."""
    account_id: int | None
    """Id of the account."""
    entity_type: str | None
    """Whose field it is; those of segments and catalogs have a path of their own. Named in `constants.EntityType`."""
    catalog_id: int | None
    """Id of the catalog; fields of catalogs only."""
    group_id: str | None
    """Id of its group, as text; not on fields of catalogs and segments."""
    is_api_only: bool | None
    """Whether only the API can write its values."""
    _required_statuses: Any
    _hidden_statuses: Any
    is_deletable: bool | None
    """Whether it can be deleted; false for ready-made fields such as PHONE."""
    is_predefined: bool | int | None
    """Whether it is ready-made; not on fields of catalogs."""
    is_visible: bool | None
    """Whether the interface of the catalog shows it; fields of catalogs only."""
    is_required: bool | None
    """Whether a new element needs it; fields of catalogs only."""
    is_computed: bool | None
    """Whether its value is computed; fields of leads only."""
    settings: dict[str, Any] | list[Any] | None
    """Settings; null wherever recorded."""
    remind: str | None
    """When to remind of a birthday; null for other types. Named in `constants.BirthdayReminder`."""
    _nested: Any
    currency: str | None
    """Three-letter code of the currency of a `monetary` field."""
    _chained_lists: Any
    search_in: str | None
    """Where a `linked_entity` field looks, a kind of entity or the id of a catalog as text. Known values: `contacts`,
    `companies`, `contacts_and_companies`."""
    tracking_callback: str | None
    """JavaScript that fills a `tracking_data` field on a site."""
    _triggers: Any
    request_id: str | int | None
    """`request_id` of the item, else its index; only in answers to a write."""
    _links: Any
    _enums: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        code: str | None | Unset = UNSET,
        sort: int | None | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        entity_type: str | None | Unset = UNSET,
        catalog_id: int | None | Unset = UNSET,
        group_id: str | None | Unset = UNSET,
        is_api_only: bool | None | Unset = UNSET,
        required_statuses: list[CustomFieldStatusRef] | None | Unset = UNSET,
        hidden_statuses: list[CustomFieldStatusRef] | None | Unset = UNSET,
        is_deletable: bool | None | Unset = UNSET,
        is_predefined: bool | int | None | Unset = UNSET,
        is_visible: bool | None | Unset = UNSET,
        is_required: bool | None | Unset = UNSET,
        is_computed: bool | None | Unset = UNSET,
        settings: dict[str, Any] | list[Any] | None | Unset = UNSET,
        remind: str | None | Unset = UNSET,
        nested: list[CustomFieldNested] | None | Unset = UNSET,
        currency: str | None | Unset = UNSET,
        chained_lists: list[CustomFieldChainedList] | None | Unset = UNSET,
        search_in: str | None | Unset = UNSET,
        tracking_callback: str | None | Unset = UNSET,
        triggers: list[Any] | None | Unset = UNSET,
        request_id: str | int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        enums: list[CustomFieldEnum] | dict[str, CustomFieldEnum] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "name": name,
                "type": type,
                "code": code,
                "sort": sort,
                "account_id": account_id,
                "entity_type": entity_type,
                "catalog_id": catalog_id,
                "group_id": group_id,
                "is_api_only": is_api_only,
                "_required_statuses": required_statuses,
                "_hidden_statuses": hidden_statuses,
                "is_deletable": is_deletable,
                "is_predefined": is_predefined,
                "is_visible": is_visible,
                "is_required": is_required,
                "is_computed": is_computed,
                "settings": settings,
                "remind": remind,
                "_nested": nested,
                "currency": currency,
                "_chained_lists": chained_lists,
                "search_in": search_in,
                "tracking_callback": tracking_callback,
                "_triggers": triggers,
                "request_id": request_id,
                "_links": links,
                "_enums": enums,
            },
        )

    @property
    def required_statuses(self) -> list[CustomFieldStatusRef] | None:
        """Stages of leads that demand a value."""
        return decode_list(self, "_required_statuses", self._required_statuses, _CUSTOM_FIELD_STATUS_REF)

    @property
    def hidden_statuses(self) -> list[CustomFieldStatusRef] | None:
        """Stages of leads where the field is hidden."""
        return decode_list(self, "_hidden_statuses", self._hidden_statuses, _CUSTOM_FIELD_STATUS_REF)

    @property
    def nested(self) -> list[CustomFieldNested] | None:
        """Tree of categories; null for other types."""
        return decode_list(self, "_nested", self._nested, _CUSTOM_FIELD_NESTED)

    @property
    def chained_lists(self) -> list[CustomFieldChainedList] | None:
        """Catalogs of a `chained_list` field; null for other types."""
        return decode_list(self, "_chained_lists", self._chained_lists, _CUSTOM_FIELD_CHAINED_LIST)

    @property
    def triggers(self) -> list[Any] | None:
        """Triggers; empty wherever recorded."""
        return plain_list(self, "_triggers", self._triggers, Any)

    @property
    def links(self) -> SelfLinks | None:
        """Links of the field."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @property
    def enums(self) -> list[CustomFieldEnum] | dict[str, CustomFieldEnum] | None:
        """Options of a field with a choice, as a list or by id; null for other types."""
        value: list[CustomFieldEnum] | dict[str, CustomFieldEnum] | None = decode_nested(
            self, "_enums", self._enums, _CUSTOM_FIELD_ENUM, 1
        )
        return value

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
            value = data["code"]
            self.code = value if value is None or type(value) is str else self._convert("code", value, str)
            value = data["sort"]
            self.sort = value if value is None or type(value) is int else self._convert("sort", value, int)
            value = data["account_id"]
            self.account_id = value if value is None or type(value) is int else self._convert("account_id", value, int)
            value = data["entity_type"]
            self.entity_type = value if value is None or type(value) is str else self._convert("entity_type", value, str)
            value = data["catalog_id"]
            self.catalog_id = value if value is None or type(value) is int else self._convert("catalog_id", value, int)
            value = data["group_id"]
            self.group_id = value if value is None or type(value) is str else self._convert("group_id", value, str)
            value = data["is_api_only"]
            self.is_api_only = value if value is None or type(value) is bool else self._convert("is_api_only", value, bool)
            self._required_statuses = data["required_statuses"]
            self._hidden_statuses = data["hidden_statuses"]
            value = data["is_deletable"]
            self.is_deletable = value if value is None or type(value) is bool else self._convert("is_deletable", value, bool)
            value = data["is_predefined"]
            self.is_predefined = (
                value
                if value is None or type(value) is bool or type(value) is int
                else self._convert("is_predefined", value, bool | int)
            )
            value = data["is_visible"]
            self.is_visible = value if value is None or type(value) is bool else self._convert("is_visible", value, bool)
            value = data["is_required"]
            self.is_required = value if value is None or type(value) is bool else self._convert("is_required", value, bool)
            value = data["is_computed"]
            self.is_computed = value if value is None or type(value) is bool else self._convert("is_computed", value, bool)
            self.settings = data["settings"]
            value = data["remind"]
            self.remind = value if value is None or type(value) is str else self._convert("remind", value, str)
            self._nested = data["nested"]
            value = data["currency"]
            self.currency = value if value is None or type(value) is str else self._convert("currency", value, str)
            self._chained_lists = data["chained_lists"]
            value = data["search_in"]
            self.search_in = value if value is None or type(value) is str else self._convert("search_in", value, str)
            value = data["tracking_callback"]
            self.tracking_callback = (
                value if value is None or type(value) is str else self._convert("tracking_callback", value, str)
            )
            self._triggers = data["triggers"]
            value = data["request_id"]
            self.request_id = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("request_id", value, str | int)
            )
            self._links = data["_links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 27:
            known = 27
            if "enums" in data:
                known += 1
                self._enums = data["enums"]
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
