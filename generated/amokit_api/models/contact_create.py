# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
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

    from ..dicts import TagRefDict, TagsWriteDict
    from .custom_field_write import CustomFieldWrite
    from .tag_ref import TagRef
    from .tags_write import TagsWrite

_TAG_REF: ModelDecoder[TagRef] = ModelDecoder("tag_ref", "TagRef")
_TAGS_WRITE: ModelDecoder[TagsWrite] = ModelDecoder("tags_write", "TagsWrite")
_RAW: ModelDecoder[Any] = RawDecoder()
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "name": ("name", str),
    "first_name": ("first_name", str),
    "last_name": ("last_name", str),
    "responsible_user_id": ("responsible_user_id", int),
    "created_by": ("created_by", int),
    "updated_by": ("updated_by", int),
    "created_at": ("created_at", None),
    "updated_at": ("updated_at", None),
    "custom_fields_values": ("custom_fields_values", _RAW),
    "tags_to_add": ("tags_to_add", _TAG_REF),
    "request_id": ("request_id", str),
    "_embedded": ("embedded", _TAGS_WRITE),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ContactCreate(WriteModel):
    """A contact to create; nothing is required.

    See https://www.amocrm.ru/developers/content/crm_platform/contacts-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"custom_fields_values"})
    name: str | Unset
    """Full name."""
    first_name: str | Unset
    """First name."""
    last_name: str | Unset
    """Last name."""
    responsible_user_id: int | Unset
    """Id of the responsible user."""
    created_by: int | Unset
    """Id of the user who creates it; 0 is a robot."""
    updated_by: int | Unset
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | Unset
    """Time of creation."""
    updated_at: datetime | int | Unset
    """Time of the last change."""
    custom_fields_values: list[CustomFieldWrite | RawModel] | None | Unset
    """Values of custom fields; fields that are not listed stay as they are. One is cleared by null for its `values`; what null
    in place of the list does is not known."""
    tags_to_add: list[TagRef] | Unset
    """Tags to attach to those it has."""
    request_id: str | Unset
    """Your mark of this item; comes back in the answer and is not stored."""
    embedded: TagsWrite | Unset
    """Tags to attach."""

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        responsible_user_id: int | Unset = UNSET,
        created_by: int | Unset = UNSET,
        updated_by: int | Unset = UNSET,
        created_at: datetime | int | Unset = UNSET,
        updated_at: datetime | int | Unset = UNSET,
        custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset = UNSET,
        tags_to_add: Iterable[TagRef | TagRefDict | int | str] | Unset = UNSET,
        request_id: str | Unset = UNSET,
        embedded: TagsWrite | TagsWriteDict | Unset = UNSET,
    ) -> None:
        """A contact to create; nothing is required.

        Args:
            name: Full name.
            first_name: First name.
            last_name: Last name.
            responsible_user_id: Id of the responsible user.
            created_by: Id of the user who creates it; 0 is a robot.
            updated_by: Id of the user who changes it; 0 is a robot.
            created_at: Time of creation.
            updated_at: Time of the last change.
            custom_fields_values: Values of custom fields; fields that are not listed stay as they are. One is cleared by null
                for its `values`; what null in place of the list does is not known.
            tags_to_add: Tags to attach to those it has.
            request_id: Your mark of this item; comes back in the answer and is not stored.
            embedded: Tags to attach.
        """
        self.name = name
        self.first_name = first_name
        self.last_name = last_name
        self.responsible_user_id = responsible_user_id
        self.created_by = created_by
        self.updated_by = updated_by
        self.created_at = created_at
        self.updated_at = updated_at
        self.custom_fields_values = to_models(custom_fields_values, "ContactCreate.custom_fields_values", _RAW)
        self.tags_to_add = to_models(tags_to_add, "ContactCreate.tags_to_add", _TAG_REF)
        self.request_id = request_id
        self.embedded = to_model(embedded, "ContactCreate.embedded", _TAGS_WRITE)

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.name) is not UNSET:
            result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        if (value := self.first_name) is not UNSET:
            result["first_name"] = value if type(value) is str else write_scalar(self, "first_name", value, str)
        if (value := self.last_name) is not UNSET:
            result["last_name"] = value if type(value) is str else write_scalar(self, "last_name", value, str)
        if (value := self.responsible_user_id) is not UNSET:
            result["responsible_user_id"] = value if type(value) is int else write_scalar(self, "responsible_user_id", value, int)
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
        if (value := self.custom_fields_values) is not UNSET:
            result["custom_fields_values"] = (
                value if value is None else write_models(self, "custom_fields_values", value, structs)
            )
        if (value := self.tags_to_add) is not UNSET:
            result["tags_to_add"] = write_models(self, "tags_to_add", value, structs)
        if (value := self.request_id) is not UNSET:
            result["request_id"] = value if type(value) is str else write_scalar(self, "request_id", value, str)
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
