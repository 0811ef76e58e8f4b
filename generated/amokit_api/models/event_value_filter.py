# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import isfinite
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_models
from ..serialization.decoders import ModelDecoder
from ..serialization.limits import nothing_given
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_models, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import EventCustomerStatusFilterDict, StatusFilterDict
    from .event_customer_status_filter import EventCustomerStatusFilter
    from .status_filter import StatusFilter

_EVENT_CUSTOMER_STATUS_FILTER: ModelDecoder[EventCustomerStatusFilter] = ModelDecoder(
    "event_customer_status_filter", "EventCustomerStatusFilter"
)
_STATUS_FILTER: ModelDecoder[StatusFilter] = ModelDecoder("status_filter", "StatusFilter")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "leads_statuses": ("leads_statuses", _STATUS_FILTER),
    "customers_statuses": ("customers_statuses", _EVENT_CUSTOMER_STATUS_FILTER),
    "responsible_user_id": ("responsible_user_id", None),
    "custom_field_values": ("custom_field_values", None),
    "value": ("value", None),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class EventValueFilter(WriteModel):
    """A value before or after a change. Give the one key that fits the type of the event."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _selects: ClassVar[bool] = True
    leads_statuses: list[StatusFilter] | Unset
    """Stages of leads (`lead_status_changed`)."""
    customers_statuses: list[EventCustomerStatusFilter] | Unset
    """Stages of customers (`customer_status_changed`)."""
    responsible_user_id: int | str | Unset
    """Id of the responsible user (`entity_responsible_changed`); several are joined by a comma."""
    custom_field_values: int | str | Unset
    """Option id of a custom field (`custom_field_…_value_changed` with the id); several are joined by a comma."""
    value: str | float | Unset
    """The value itself (`nps_rate_added`, `sale_field_changed`, `name_field_changed`, `ltv_field_changed`,
    `custom_field_value_changed`)."""

    def __init__(
        self,
        *,
        leads_statuses: Iterable[StatusFilter | StatusFilterDict] | Unset = UNSET,
        customers_statuses: Iterable[EventCustomerStatusFilter | EventCustomerStatusFilterDict | int] | Unset = UNSET,
        responsible_user_id: int | str | Unset = UNSET,
        custom_field_values: int | str | Unset = UNSET,
        value: str | float | Unset = UNSET,
    ) -> None:
        """A value before or after a change. Give the one key that fits the type of the event.

        Args:
            leads_statuses: Stages of leads (`lead_status_changed`).
            customers_statuses: Stages of customers (`customer_status_changed`).
            responsible_user_id: Id of the responsible user (`entity_responsible_changed`); several are joined by a comma.
            custom_field_values: Option id of a custom field (`custom_field_…_value_changed` with the id); several are joined
                by a comma.
            value: The value itself (`nps_rate_added`, `sale_field_changed`, `name_field_changed`, `ltv_field_changed`,
                `custom_field_value_changed`).
        """
        self.leads_statuses = to_models(leads_statuses, "EventValueFilter.leads_statuses", _STATUS_FILTER)
        self.customers_statuses = to_models(
            customers_statuses, "EventValueFilter.customers_statuses", _EVENT_CUSTOMER_STATUS_FILTER
        )
        self.responsible_user_id = responsible_user_id
        self.custom_field_values = custom_field_values
        self.value = value

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.leads_statuses) is not UNSET:
            result["leads_statuses"] = write_models(self, "leads_statuses", value, min_items=1)
        if (value := self.customers_statuses) is not UNSET:
            result["customers_statuses"] = write_models(self, "customers_statuses", value, min_items=1)
        if (value := self.responsible_user_id) is not UNSET:
            result["responsible_user_id"] = (
                value if type(value) is int or type(value) is str else write_scalar(self, "responsible_user_id", value, int, str)
            )
        if (value := self.custom_field_values) is not UNSET:
            result["custom_field_values"] = (
                value if type(value) is int or type(value) is str else write_scalar(self, "custom_field_values", value, int, str)
            )
        if (value := self.value) is not UNSET:
            result["value"] = (
                value
                if type(value) is int or type(value) is str or type(value) is float and isfinite(value)
                else write_scalar(self, "value", value, str, float)
            )
        if not result:
            raise nothing_given(self)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
