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
    from .contact_ref import ContactRef
    from .custom_field_values import CustomFieldValues
    from .element_link import ElementLink
    from .entity_ref import EntityRef
    from .lead_embedded import LeadEmbedded
    from .lead_loss_reason import LeadLossReason
    from .self_links import SelfLinks
    from .tag import Tag

_LEAD_EMBEDDED: ModelDecoder[LeadEmbedded] = ModelDecoder("lead_embedded", "LeadEmbedded")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class PartialLead(ReadModel):
    """A lead of which the server gives little more than the id: in the trash, or as a part of an incoming lead."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("price", "price", int),
        ("price_with_minor_units", "price_with_minor_units", float),
        ("responsible_user_id", "responsible_user_id", int),
        ("group_id", "group_id", int),
        ("status_id", "status_id", int),
        ("pipeline_id", "pipeline_id", int),
        ("loss_reason_id", "loss_reason_id", int),
        ("source_id", "source_id", int),
        ("created_by", "created_by", int),
        ("updated_by", "updated_by", int),
        ("_created_at", "created_at", Any),
        ("_updated_at", "updated_at", Any),
        ("_closed_at", "closed_at", Any),
        ("_closest_task_at", "closest_task_at", Any),
        ("is_deleted", "is_deleted", bool),
        ("_custom_fields_values", "custom_fields_values", None),
        ("score", "score", int),
        ("account_id", "account_id", int),
        ("labor_cost", "labor_cost", int),
        ("is_price_computed", "is_price_computed", bool),
        ("is_price_modified_by_robot", "is_price_modified_by_robot", bool),
        ("is_unsorted", "is_unsorted", bool),
        ("visitor_uid", "visitor_uid", str),
        ("_links", "_links", None),
        ("_embedded", "_embedded", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset(
        {"price_with_minor_units", "source_id", "is_price_computed", "is_price_modified_by_robot", "is_unsorted", "visitor_uid"}
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    _bound: ClassVar[tuple[str, ...]] = ("_zone",)
    _zone: tzinfo | None
    id: int
    """Id of the lead."""
    name: str | None
    """Name; may be empty."""
    price: int | None
    """Budget without minor units."""
    price_with_minor_units: float | None
    """The exact budget; a number also where the account has no decimals."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    group_id: int | None
    """Group of the responsible user; 0 is the default group."""
    status_id: int | None
    """Id of the status in its pipeline: 142 is won, 143 lost; null where there is no such status any more."""
    pipeline_id: int | None
    """Id of the pipeline."""
    loss_reason_id: int | None
    """Id of the reason why it was lost."""
    source_id: int | None
    """Id of the source. Only when asked for by `with_=["source_id"]`."""
    created_by: int | None
    """Id of the user who created it; 0 is a robot."""
    updated_by: int | None
    """Id of the user who changed it last; 0 is a robot."""
    _created_at: Any
    _updated_at: Any
    _closed_at: Any
    _closest_task_at: Any
    is_deleted: bool | None
    """Whether it is in the trash."""
    _custom_fields_values: Any
    score: int | None
    """Score."""
    account_id: int | None
    """Id of the account."""
    labor_cost: int | None
    """Time spent, in seconds."""
    is_price_computed: bool | None
    """Whether the budget is computed from the products."""
    is_price_modified_by_robot: bool | None
    """Whether a robot changed the budget last. Only when asked for by `with_=["is_price_modified_by_robot"]`."""
    is_unsorted: bool | None
    """Whether it is an incoming lead still."""
    visitor_uid: str | None
    """Visitor id of the site."""
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        price: int | None | Unset = UNSET,
        price_with_minor_units: float | None | Unset = UNSET,
        responsible_user_id: int | None | Unset = UNSET,
        group_id: int | None | Unset = UNSET,
        status_id: int | None | Unset = UNSET,
        pipeline_id: int | None | Unset = UNSET,
        loss_reason_id: int | None | Unset = UNSET,
        source_id: int | None | Unset = UNSET,
        created_by: int | None | Unset = UNSET,
        updated_by: int | None | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        updated_at: datetime | None | Unset = UNSET,
        closed_at: datetime | None | Unset = UNSET,
        closest_task_at: datetime | None | Unset = UNSET,
        is_deleted: bool | None | Unset = UNSET,
        custom_fields_values: list[CustomFieldValues] | None | Unset = UNSET,
        score: int | None | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        labor_cost: int | None | Unset = UNSET,
        is_price_computed: bool | None | Unset = UNSET,
        is_price_modified_by_robot: bool | None | Unset = UNSET,
        is_unsorted: bool | None | Unset = UNSET,
        visitor_uid: str | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        embedded: LeadEmbedded | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "name": name,
                "price": price,
                "price_with_minor_units": price_with_minor_units,
                "responsible_user_id": responsible_user_id,
                "group_id": group_id,
                "status_id": status_id,
                "pipeline_id": pipeline_id,
                "loss_reason_id": loss_reason_id,
                "source_id": source_id,
                "created_by": created_by,
                "updated_by": updated_by,
                "_created_at": write_time(created_at),
                "_updated_at": write_time(updated_at),
                "_closed_at": write_time(closed_at),
                "_closest_task_at": write_time(closest_task_at),
                "is_deleted": is_deleted,
                "_custom_fields_values": custom_fields_values,
                "score": score,
                "account_id": account_id,
                "labor_cost": labor_cost,
                "is_price_computed": is_price_computed,
                "is_price_modified_by_robot": is_price_modified_by_robot,
                "is_unsorted": is_unsorted,
                "visitor_uid": visitor_uid,
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
    def closed_at(self) -> datetime | None:
        """Time of closing."""
        return read_time(self._closed_at)

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
        """Links of the lead."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @property
    def embedded(self) -> LeadEmbedded | None:
        """What belongs to the lead."""
        return decode_object(self, "_embedded", self._embedded, _LEAD_EMBEDDED)

    @property
    def tags(self) -> list[Tag]:
        """Its tags. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.tags) or []

    @property
    def companies(self) -> list[EntityRef]:
        """Its company, at most one. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.companies) or []

    @property
    def contacts(self) -> list[ContactRef]:
        """Its contacts; one of them is the main one. Only when asked for by `with_=["contacts"]`. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.contacts) or []

    @property
    def loss_reason(self) -> list[LeadLossReason]:
        """Why it was lost, at most one. Only when asked for by `with_=["loss_reason"]`. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.loss_reason) or []

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
            value = data["price"]
            self.price = value if value is None or type(value) is int else self._convert("price", value, int)
            value = data["responsible_user_id"]
            self.responsible_user_id = (
                value if value is None or type(value) is int else self._convert("responsible_user_id", value, int)
            )
            value = data["group_id"]
            self.group_id = value if value is None or type(value) is int else self._convert("group_id", value, int)
            value = data["status_id"]
            self.status_id = value if value is None or type(value) is int else self._convert("status_id", value, int)
            value = data["pipeline_id"]
            self.pipeline_id = value if value is None or type(value) is int else self._convert("pipeline_id", value, int)
            value = data["loss_reason_id"]
            self.loss_reason_id = value if value is None or type(value) is int else self._convert("loss_reason_id", value, int)
            value = data["created_by"]
            self.created_by = value if value is None or type(value) is int else self._convert("created_by", value, int)
            value = data["updated_by"]
            self.updated_by = value if value is None or type(value) is int else self._convert("updated_by", value, int)
            self._created_at = data["created_at"]
            self._updated_at = data["updated_at"]
            self._closed_at = data["closed_at"]
            self._closest_task_at = data["closest_task_at"]
            value = data["is_deleted"]
            self.is_deleted = value if value is None or type(value) is bool else self._convert("is_deleted", value, bool)
            self._custom_fields_values = data["custom_fields_values"]
            value = data["score"]
            self.score = value if value is None or type(value) is int else self._convert("score", value, int)
            value = data["account_id"]
            self.account_id = value if value is None or type(value) is int else self._convert("account_id", value, int)
            value = data["labor_cost"]
            self.labor_cost = value if value is None or type(value) is int else self._convert("labor_cost", value, int)
            self._links = data["_links"]
            self._embedded = data["_embedded"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 21:
            known = 21
            if "price_with_minor_units" in data:
                known += 1
                value = data["price_with_minor_units"]
                self.price_with_minor_units = (
                    value
                    if value is None or type(value) is float or type(value) is int
                    else self._convert("price_with_minor_units", value, float)
                )
            if "source_id" in data:
                known += 1
                value = data["source_id"]
                self.source_id = value if value is None or type(value) is int else self._convert("source_id", value, int)
            if "is_price_computed" in data:
                known += 1
                value = data["is_price_computed"]
                self.is_price_computed = (
                    value if value is None or type(value) is bool else self._convert("is_price_computed", value, bool)
                )
            if "is_price_modified_by_robot" in data:
                known += 1
                value = data["is_price_modified_by_robot"]
                self.is_price_modified_by_robot = (
                    value if value is None or type(value) is bool else self._convert("is_price_modified_by_robot", value, bool)
                )
            if "is_unsorted" in data:
                known += 1
                value = data["is_unsorted"]
                self.is_unsorted = value if value is None or type(value) is bool else self._convert("is_unsorted", value, bool)
            if "visitor_uid" in data:
                known += 1
                value = data["visitor_uid"]
                self.visitor_uid = value if value is None or type(value) is str else self._convert("visitor_uid", value, str)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
