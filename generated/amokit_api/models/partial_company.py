# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.custom_fields import CustomFields
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list, decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset
from .custom_field_values import decoder as _CUSTOM_FIELD_VALUES

if TYPE_CHECKING:
    from .company_embedded import CompanyEmbedded
    from .custom_field_values import CustomFieldValues
    from .element_link import ElementLink
    from .entity_ref import EntityRef
    from .self_links import SelfLinks
    from .tag import Tag

_COMPANY_EMBEDDED: ModelDecoder[CompanyEmbedded] = ModelDecoder("company_embedded", "CompanyEmbedded")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class PartialCompany(ReadModel):
    """A company of which the server gives little more than the id: in the trash, or as a part of an incoming lead."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("responsible_user_id", "responsible_user_id", int),
        ("group_id", "group_id", int),
        ("created_by", "created_by", int),
        ("updated_by", "updated_by", int),
        ("_created_at", "created_at", Any),
        ("_updated_at", "updated_at", Any),
        ("_closest_task_at", "closest_task_at", Any),
        ("is_deleted", "is_deleted", bool),
        ("is_unsorted", "is_unsorted", bool),
        ("_custom_fields_values", "custom_fields_values", None),
        ("account_id", "account_id", int),
        ("_links", "_links", None),
        ("_embedded", "_embedded", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"is_unsorted"})
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    _bound: ClassVar[tuple[str, ...]] = ("_zone",)
    _zone: tzinfo | None
    id: int
    """Id of the company."""
    name: str | None
    """Name; may be empty."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    group_id: int | None
    """Group of the responsible user; 0 is the default group."""
    created_by: int | None
    """Id of the user who created it; 0 is a robot."""
    updated_by: int | None
    """Id of the user who changed it last; 0 is a robot."""
    _created_at: Any
    _updated_at: Any
    _closest_task_at: Any
    is_deleted: bool | None
    """Whether it is in the trash."""
    is_unsorted: bool | None
    """Whether it belongs to an incoming lead still."""
    _custom_fields_values: Any
    account_id: int | None
    """Id of the account."""
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        responsible_user_id: int | None | Unset = UNSET,
        group_id: int | None | Unset = UNSET,
        created_by: int | None | Unset = UNSET,
        updated_by: int | None | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        updated_at: datetime | None | Unset = UNSET,
        closest_task_at: datetime | None | Unset = UNSET,
        is_deleted: bool | None | Unset = UNSET,
        is_unsorted: bool | None | Unset = UNSET,
        custom_fields_values: list[CustomFieldValues] | None | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        embedded: CompanyEmbedded | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "name": name,
                "responsible_user_id": responsible_user_id,
                "group_id": group_id,
                "created_by": created_by,
                "updated_by": updated_by,
                "_created_at": write_time(created_at),
                "_updated_at": write_time(updated_at),
                "_closest_task_at": write_time(closest_task_at),
                "is_deleted": is_deleted,
                "is_unsorted": is_unsorted,
                "_custom_fields_values": custom_fields_values,
                "account_id": account_id,
                "_links": links,
                "_embedded": embedded,
            },
        )

    @property
    def created_at(self) -> datetime | None:
        """Time of creation."""
        return read_time(self._created_at)

    @property
    def updated_at(self) -> datetime | None:
        """Time of the last change."""
        return read_time(self._updated_at)

    @property
    def closest_task_at(self) -> datetime | None:
        """Time of the closest task."""
        return read_time(self._closest_task_at)

    @property
    def custom_fields_values(self) -> list[CustomFieldValues] | None:
        """Values of the custom fields; null when there are none."""
        return decode_list(self, "_custom_fields_values", self._custom_fields_values, _CUSTOM_FIELD_VALUES)

    @property
    def custom_fields(self) -> CustomFields:
        """The same to look up in, by id, code or name."""
        return CustomFields(self.custom_fields_values, self._zone)

    @property
    def links(self) -> SelfLinks | None:
        """Links of the company."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @property
    def embedded(self) -> CompanyEmbedded | None:
        """What belongs to the company."""
        return decode_object(self, "_embedded", self._embedded, _COMPANY_EMBEDDED)

    @property
    def tags(self) -> list[Tag]:
        """Its tags; tags of companies have no colour. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.tags) or []

    @property
    def contacts(self) -> list[EntityRef]:
        """Its contacts; which one is the main one is not said here. Only when asked for by `with_=["contacts"]`. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.contacts) or []

    @property
    def leads(self) -> list[EntityRef]:
        """Its leads. Only when asked for by `with_=["leads"]`. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.leads) or []

    @property
    def customers(self) -> list[EntityRef]:
        """Its customers. Only when asked for by `with_=["customers"]`. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.customers) or []

    @property
    def catalog_elements(self) -> list[ElementLink]:
        """Catalog elements (products, invoices) attached to it. Only when asked for by `with_=["catalog_elements"]`. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.catalog_elements) or []

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
            value = data["responsible_user_id"]
            self.responsible_user_id = (
                value if value is None or type(value) is int else self._convert("responsible_user_id", value, int)
            )
            value = data["group_id"]
            self.group_id = value if value is None or type(value) is int else self._convert("group_id", value, int)
            value = data["created_by"]
            self.created_by = value if value is None or type(value) is int else self._convert("created_by", value, int)
            value = data["updated_by"]
            self.updated_by = value if value is None or type(value) is int else self._convert("updated_by", value, int)
            self._created_at = data["created_at"]
            self._updated_at = data["updated_at"]
            self._closest_task_at = data["closest_task_at"]
            value = data["is_deleted"]
            self.is_deleted = value if value is None or type(value) is bool else self._convert("is_deleted", value, bool)
            self._custom_fields_values = data["custom_fields_values"]
            value = data["account_id"]
            self.account_id = value if value is None or type(value) is int else self._convert("account_id", value, int)
            self._links = data["_links"]
            self._embedded = data["_embedded"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 14:
            known = 14
            if "is_unsorted" in data:
                known += 1
                value = data["is_unsorted"]
                self.is_unsorted = value if value is None or type(value) is bool else self._convert("is_unsorted", value, bool)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
