# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from math import isfinite
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model, to_models
from ..serialization.convert import EPOCH
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import RawDecoder, RawModel, WriteModel
from ..serialization.write_values import write_models, write_object, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import LeadComplexEmbeddedDict, TagRefDict
    from .custom_field_write import CustomFieldWrite
    from .lead_complex_embedded import LeadComplexEmbedded
    from .tag_ref import TagRef

_LEAD_COMPLEX_EMBEDDED: ModelDecoder[LeadComplexEmbedded] = ModelDecoder("lead_complex_embedded", "LeadComplexEmbedded")
_TAG_REF: ModelDecoder[TagRef] = ModelDecoder("tag_ref", "TagRef")
_RAW: ModelDecoder[Any] = RawDecoder()
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "name": ("name", str),
    "price": ("price", None),
    "status_id": ("status_id", int),
    "pipeline_id": ("pipeline_id", int),
    "created_by": ("created_by", int),
    "updated_by": ("updated_by", int),
    "created_at": ("created_at", None),
    "updated_at": ("updated_at", None),
    "closed_at": ("closed_at", None),
    "loss_reason_id": ("loss_reason_id", int),
    "responsible_user_id": ("responsible_user_id", int),
    "custom_fields_values": ("custom_fields_values", _RAW),
    "tags_to_add": ("tags_to_add", _TAG_REF),
    "request_id": ("request_id", str),
    "visitor_uid": ("visitor_uid", str),
    "_embedded": ("embedded", _LEAD_COMPLEX_EMBEDDED),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class LeadComplexCreate(WriteModel):
    """A lead to create together with its contact and company.

    See https://www.amocrm.ru/developers/content/crm_platform/leads-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"price", "closed_at", "loss_reason_id", "custom_fields_values"})
    name: str | Unset
    """Name."""
    price: Decimal | int | float | None | Unset
    """Budget."""
    status_id: int | Unset
    """Id of the status in its pipeline: 142 is won, 143 lost."""
    pipeline_id: int | Unset
    """Id of the pipeline."""
    created_by: int | Unset
    """Id of the user who creates it; 0 is a robot."""
    updated_by: int | Unset
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | Unset
    """Time of creation."""
    updated_at: datetime | int | Unset
    """Time of the last change."""
    closed_at: datetime | int | None | Unset
    """Time of closing."""
    loss_reason_id: int | None | Unset
    """Id of the reason why it is lost; only with status 143."""
    responsible_user_id: int | Unset
    """Id of the responsible user."""
    custom_fields_values: list[CustomFieldWrite | RawModel] | None | Unset
    """Values of custom fields; fields that are not listed stay as they are. One is cleared by null for its `values`; what null
    in place of the list does is not known."""
    tags_to_add: list[TagRef] | Unset
    """Tags to attach to those it has."""
    request_id: str | Unset
    """Your mark of this item; comes back in the answer and is not stored."""
    visitor_uid: str | Unset
    """Visitor id of the site."""
    embedded: LeadComplexEmbedded | Unset
    """What to create with it."""

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        price: Decimal | int | float | None | Unset = UNSET,
        status_id: int | Unset = UNSET,
        pipeline_id: int | Unset = UNSET,
        created_by: int | Unset = UNSET,
        updated_by: int | Unset = UNSET,
        created_at: datetime | int | Unset = UNSET,
        updated_at: datetime | int | Unset = UNSET,
        closed_at: datetime | int | None | Unset = UNSET,
        loss_reason_id: int | None | Unset = UNSET,
        responsible_user_id: int | Unset = UNSET,
        custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset = UNSET,
        tags_to_add: Iterable[TagRef | TagRefDict | int | str] | Unset = UNSET,
        request_id: str | Unset = UNSET,
        visitor_uid: str | Unset = UNSET,
        embedded: LeadComplexEmbedded | LeadComplexEmbeddedDict | Unset = UNSET,
    ) -> None:
        """A lead to create together with its contact and company.

        Args:
            name: Name.
            price: Budget.
            status_id: Id of the status in its pipeline: 142 is won, 143 lost.
            pipeline_id: Id of the pipeline.
            created_by: Id of the user who creates it; 0 is a robot.
            updated_by: Id of the user who changes it; 0 is a robot.
            created_at: Time of creation.
            updated_at: Time of the last change.
            closed_at: Time of closing.
            loss_reason_id: Id of the reason why it is lost; only with status 143.
            responsible_user_id: Id of the responsible user.
            custom_fields_values: Values of custom fields; fields that are not listed stay as they are. One is cleared by null
                for its `values`; what null in place of the list does is not known.
            tags_to_add: Tags to attach to those it has.
            request_id: Your mark of this item; comes back in the answer and is not stored.
            visitor_uid: Visitor id of the site.
            embedded: What to create with it.
        """
        self.name = name
        self.price = price
        self.status_id = status_id
        self.pipeline_id = pipeline_id
        self.created_by = created_by
        self.updated_by = updated_by
        self.created_at = created_at
        self.updated_at = updated_at
        self.closed_at = closed_at
        self.loss_reason_id = loss_reason_id
        self.responsible_user_id = responsible_user_id
        self.custom_fields_values = to_models(custom_fields_values, "LeadComplexCreate.custom_fields_values", _RAW)
        self.tags_to_add = to_models(tags_to_add, "LeadComplexCreate.tags_to_add", _TAG_REF)
        self.request_id = request_id
        self.visitor_uid = visitor_uid
        self.embedded = to_model(embedded, "LeadComplexCreate.embedded", _LEAD_COMPLEX_EMBEDDED)

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.name) is not UNSET:
            result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        if (value := self.price) is not UNSET:
            result["price"] = (
                value
                if value is None or type(value) is int or type(value) is float and isfinite(value)
                else write_scalar(self, "price", value, float)
            )
        if (value := self.status_id) is not UNSET:
            result["status_id"] = value if type(value) is int else write_scalar(self, "status_id", value, int)
        if (value := self.pipeline_id) is not UNSET:
            result["pipeline_id"] = value if type(value) is int else write_scalar(self, "pipeline_id", value, int)
        if (value := self.created_by) is not UNSET:
            result["created_by"] = value if type(value) is int else write_scalar(self, "created_by", value, int)
        if (value := self.updated_by) is not UNSET:
            result["updated_by"] = value if type(value) is int else write_scalar(self, "updated_by", value, int)
        if (value := self.created_at) is not UNSET:
            result["created_at"] = (
                value
                if type(value) is int
                else (since := value - EPOCH).days * 86400 + since.seconds
                if type(value) is datetime and value.tzinfo is not None
                else write_scalar(self, "created_at", value, datetime)
            )
        if (value := self.updated_at) is not UNSET:
            result["updated_at"] = (
                value
                if type(value) is int
                else (since := value - EPOCH).days * 86400 + since.seconds
                if type(value) is datetime and value.tzinfo is not None
                else write_scalar(self, "updated_at", value, datetime)
            )
        if (value := self.closed_at) is not UNSET:
            result["closed_at"] = (
                value
                if value is None or type(value) is int
                else (since := value - EPOCH).days * 86400 + since.seconds
                if type(value) is datetime and value.tzinfo is not None
                else write_scalar(self, "closed_at", value, datetime)
            )
        if (value := self.loss_reason_id) is not UNSET:
            result["loss_reason_id"] = (
                value if value is None or type(value) is int else write_scalar(self, "loss_reason_id", value, int)
            )
        if (value := self.responsible_user_id) is not UNSET:
            result["responsible_user_id"] = value if type(value) is int else write_scalar(self, "responsible_user_id", value, int)
        if (value := self.custom_fields_values) is not UNSET:
            result["custom_fields_values"] = (
                value if value is None else write_models(self, "custom_fields_values", value, structs)
            )
        if (value := self.tags_to_add) is not UNSET:
            result["tags_to_add"] = write_models(self, "tags_to_add", value, structs)
        if (value := self.request_id) is not UNSET:
            result["request_id"] = value if type(value) is str else write_scalar(self, "request_id", value, str)
        if (value := self.visitor_uid) is not UNSET:
            result["visitor_uid"] = value if type(value) is str else write_scalar(self, "visitor_uid", value, str)
        if (value := self.embedded) is not UNSET:
            result["_embedded"] = write_object(self, "embedded", value, structs)
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
