# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_map, decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .account_embedded import AccountEmbedded
    from .entity_name import EntityName
    from .invoices_settings import InvoicesSettings
    from .self_links import SelfLinks
    from .task_type_info import TaskTypeInfo
    from .user_group import UserGroup

_ACCOUNT_EMBEDDED: ModelDecoder[AccountEmbedded] = ModelDecoder("account_embedded", "AccountEmbedded")
_ENTITY_NAME: ModelDecoder[EntityName] = ModelDecoder("entity_name", "EntityName")
_INVOICES_SETTINGS: ModelDecoder[InvoicesSettings] = ModelDecoder("invoices_settings", "InvoicesSettings")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class Account(ReadModel):
    """An account and its settings.

    See https://www.amocrm.ru/developers/content/crm_platform/account-info
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("subdomain", "subdomain", str),
        ("language", "language", str),
        ("_created_at", "created_at", Any),
        ("_updated_at", "updated_at", Any),
        ("created_by", "created_by", int),
        ("updated_by", "updated_by", int),
        ("current_user_id", "current_user_id", int),
        ("country", "country", str),
        ("currency", "currency", str),
        ("currency_symbol", "currency_symbol", str),
        ("customers_mode", "customers_mode", str),
        ("is_unsorted_on", "is_unsorted_on", bool),
        ("is_loss_reason_enabled", "is_loss_reason_enabled", bool),
        ("is_helpbot_enabled", "is_helpbot_enabled", bool),
        ("is_technical_account", "is_technical_account", bool),
        ("mobile_feature_version", "mobile_feature_version", int),
        ("contact_name_display_order", "contact_name_display_order", int),
        ("amojo_id", "amojo_id", str),
        ("uuid", "uuid", str),
        ("version", "version", int),
        ("drive_url", "drive_url", str),
        ("is_api_filter_enabled", "is_api_filter_enabled", bool),
        ("_invoices_settings", "invoices_settings", None),
        ("_entity_names", "entity_names", None),
        ("_links", "_links", None),
        ("_embedded", "_embedded", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset(
        {"amojo_id", "uuid", "version", "drive_url", "is_api_filter_enabled", "invoices_settings", "entity_names"}
    )
    _always: ClassVar[frozenset[str]] = frozenset(
        {"id", "name", "subdomain", "created_at", "updated_at", "created_by", "updated_by", "current_user_id"}
    )
    id: int
    """Id of the account."""
    name: str
    """Name of the account."""
    subdomain: str
    """Name of the account in its host."""
    language: str | None
    """Language of the account, such as `ru`; not on every account."""
    _created_at: Any
    _updated_at: Any
    created_by: int
    """Id of the user who created it; 0 is the system."""
    updated_by: int
    """Id of the user who changed it last; 0 is the system."""
    current_user_id: int
    """Id of the user whose token it is."""
    country: str | None
    """Code of the country, such as `RU`."""
    currency: str | None
    """Code of the currency, such as `RUB`."""
    currency_symbol: str | None
    """Sign of the currency."""
    customers_mode: str | None
    """How customers work here; `dynamic` is outdated. Named in `constants.CustomersMode`."""
    is_unsorted_on: bool | None
    """Whether incoming leads are on."""
    is_loss_reason_enabled: bool | None
    """Whether lost leads have reasons."""
    is_helpbot_enabled: bool | None
    """Whether the help bot is on."""
    is_technical_account: bool | None
    """Whether it is a technical account."""
    mobile_feature_version: int | None
    """Version of the mobile features."""
    contact_name_display_order: int | None
    """How names of contacts are shown: 1 is first name first, 2 is last name first. Named in `constants.ContactNameOrder`."""
    amojo_id: str | None
    """Id of the account in the chats service. Only when asked for by `with_=["amojo_id"]`."""
    uuid: str | None
    """UUID of the account. Only when asked for by `with_=["uuid"]`."""
    version: int | None
    """Version of the account. Only when asked for by `with_=["version"]`."""
    drive_url: str | None
    """Address of the file service. Only when asked for by `with_=["drive_url"]`."""
    is_api_filter_enabled: bool | None
    """Whether lists can be filtered; where this is false, filters are ignored. Only when asked for by
    `with_=["is_api_filter_enabled"]`."""
    _invoices_settings: Any
    _entity_names: Any
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | Unset = UNSET,
        subdomain: str | Unset = UNSET,
        language: str | None | Unset = UNSET,
        created_at: datetime | Unset = UNSET,
        updated_at: datetime | Unset = UNSET,
        created_by: int | Unset = UNSET,
        updated_by: int | Unset = UNSET,
        current_user_id: int | Unset = UNSET,
        country: str | None | Unset = UNSET,
        currency: str | None | Unset = UNSET,
        currency_symbol: str | None | Unset = UNSET,
        customers_mode: str | None | Unset = UNSET,
        is_unsorted_on: bool | None | Unset = UNSET,
        is_loss_reason_enabled: bool | None | Unset = UNSET,
        is_helpbot_enabled: bool | None | Unset = UNSET,
        is_technical_account: bool | None | Unset = UNSET,
        mobile_feature_version: int | None | Unset = UNSET,
        contact_name_display_order: int | None | Unset = UNSET,
        amojo_id: str | None | Unset = UNSET,
        uuid: str | None | Unset = UNSET,
        version: int | None | Unset = UNSET,
        drive_url: str | None | Unset = UNSET,
        is_api_filter_enabled: bool | None | Unset = UNSET,
        invoices_settings: InvoicesSettings | None | Unset = UNSET,
        entity_names: dict[str, dict[str, EntityName]] | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        embedded: AccountEmbedded | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "name": name,
                "subdomain": subdomain,
                "language": language,
                "_created_at": write_time(created_at),
                "_updated_at": write_time(updated_at),
                "created_by": created_by,
                "updated_by": updated_by,
                "current_user_id": current_user_id,
                "country": country,
                "currency": currency,
                "currency_symbol": currency_symbol,
                "customers_mode": customers_mode,
                "is_unsorted_on": is_unsorted_on,
                "is_loss_reason_enabled": is_loss_reason_enabled,
                "is_helpbot_enabled": is_helpbot_enabled,
                "is_technical_account": is_technical_account,
                "mobile_feature_version": mobile_feature_version,
                "contact_name_display_order": contact_name_display_order,
                "amojo_id": amojo_id,
                "uuid": uuid,
                "version": version,
                "drive_url": drive_url,
                "is_api_filter_enabled": is_api_filter_enabled,
                "_invoices_settings": invoices_settings,
                "_entity_names": entity_names,
                "_links": links,
                "_embedded": embedded,
            },
        )

    @property
    def created_at(self) -> datetime:
        """Time of creation."""
        value = read_time(self._created_at)
        if value is None:
            raise self._missing("created_at")
        return value

    @property
    def updated_at(self) -> datetime:
        """Time of the last change."""
        value = read_time(self._updated_at)
        if value is None:
            raise self._missing("updated_at")
        return value

    @property
    def invoices_settings(self) -> InvoicesSettings | None:
        """Settings of invoices. Only when asked for by `with_=["invoices_settings"]`."""
        return decode_object(self, "_invoices_settings", self._invoices_settings, _INVOICES_SETTINGS)

    @property
    def entity_names(self) -> dict[str, dict[str, EntityName]] | None:
        """What this account calls its entities. Only when asked for by `with_=["entity_names"]`."""
        value: dict[str, dict[str, EntityName]] | None = decode_map(self, "_entity_names", self._entity_names, _ENTITY_NAME, 2)
        return value

    @property
    def links(self) -> SelfLinks | None:
        """Links of the account."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @property
    def embedded(self) -> AccountEmbedded | None:
        """What belongs to the account."""
        return decode_object(self, "_embedded", self._embedded, _ACCOUNT_EMBEDDED)

    @property
    def users_groups(self) -> list[UserGroup]:
        """Groups of users. Only when asked for by `with_=["users_groups"]`. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.users_groups) or []

    @property
    def task_types(self) -> list[TaskTypeInfo]:
        """Types of tasks. Only when asked for by `with_=["task_types"]`. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.task_types) or []

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
            if type(value) is str:
                self.name = value
            else:
                self._convert_always("name", value, str)
            value = data["subdomain"]
            if type(value) is str:
                self.subdomain = value
            else:
                self._convert_always("subdomain", value, str)
            value = data["language"]
            self.language = value if value is None or type(value) is str else self._convert("language", value, str)
            self._created_at = data["created_at"]
            self._updated_at = data["updated_at"]
            value = data["created_by"]
            if type(value) is int:
                self.created_by = value
            else:
                self._convert_always("created_by", value, int)
            value = data["updated_by"]
            if type(value) is int:
                self.updated_by = value
            else:
                self._convert_always("updated_by", value, int)
            value = data["current_user_id"]
            if type(value) is int:
                self.current_user_id = value
            else:
                self._convert_always("current_user_id", value, int)
            value = data["country"]
            self.country = value if value is None or type(value) is str else self._convert("country", value, str)
            value = data["currency"]
            self.currency = value if value is None or type(value) is str else self._convert("currency", value, str)
            value = data["currency_symbol"]
            self.currency_symbol = value if value is None or type(value) is str else self._convert("currency_symbol", value, str)
            value = data["customers_mode"]
            self.customers_mode = value if value is None or type(value) is str else self._convert("customers_mode", value, str)
            value = data["is_unsorted_on"]
            self.is_unsorted_on = value if value is None or type(value) is bool else self._convert("is_unsorted_on", value, bool)
            value = data["is_loss_reason_enabled"]
            self.is_loss_reason_enabled = (
                value if value is None or type(value) is bool else self._convert("is_loss_reason_enabled", value, bool)
            )
            value = data["is_helpbot_enabled"]
            self.is_helpbot_enabled = (
                value if value is None or type(value) is bool else self._convert("is_helpbot_enabled", value, bool)
            )
            value = data["is_technical_account"]
            self.is_technical_account = (
                value if value is None or type(value) is bool else self._convert("is_technical_account", value, bool)
            )
            value = data["mobile_feature_version"]
            self.mobile_feature_version = (
                value if value is None or type(value) is int else self._convert("mobile_feature_version", value, int)
            )
            value = data["contact_name_display_order"]
            self.contact_name_display_order = (
                value if value is None or type(value) is int else self._convert("contact_name_display_order", value, int)
            )
            self._links = data["_links"]
            self._embedded = data["_embedded"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 21:
            known = 21
            if "amojo_id" in data:
                known += 1
                value = data["amojo_id"]
                self.amojo_id = value if value is None or type(value) is str else self._convert("amojo_id", value, str)
            if "uuid" in data:
                known += 1
                value = data["uuid"]
                self.uuid = value if value is None or type(value) is str else self._convert("uuid", value, str)
            if "version" in data:
                known += 1
                value = data["version"]
                self.version = value if value is None or type(value) is int else self._convert("version", value, int)
            if "drive_url" in data:
                known += 1
                value = data["drive_url"]
                self.drive_url = value if value is None or type(value) is str else self._convert("drive_url", value, str)
            if "is_api_filter_enabled" in data:
                known += 1
                value = data["is_api_filter_enabled"]
                self.is_api_filter_enabled = (
                    value if value is None or type(value) is bool else self._convert("is_api_filter_enabled", value, bool)
                )
            if "invoices_settings" in data:
                known += 1
                self._invoices_settings = data["invoices_settings"]
            if "entity_names" in data:
                known += 1
                self._entity_names = data["entity_names"]
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
