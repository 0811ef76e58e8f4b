# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.convert import EPOCH
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import SmsNoteParamsWriteDict
    from .sms_note_params_write import SmsNoteParamsWrite

_SMS_NOTE_PARAMS_WRITE: ModelDecoder[SmsNoteParamsWrite] = ModelDecoder("sms_note_params_write", "SmsNoteParamsWrite")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "entity_id": ("entity_id", int),
    "responsible_user_id": ("responsible_user_id", int),
    "created_by": ("created_by", int),
    "updated_by": ("updated_by", int),
    "created_at": ("created_at", None),
    "updated_at": ("updated_at", None),
    "is_need_to_trigger_digital_pipeline": ("is_need_to_trigger_digital_pipeline", None),
    "request_id": ("request_id", str),
    "id": ("id", int),
    "params": ("params", _SMS_NOTE_PARAMS_WRITE),
}
_FIXED: Mapping[str, Any] = {"note_type": "sms_in"}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SmsInNoteUpdate(WriteModel):
    """Changes of a note: an incoming text message."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _fixed: ClassVar[Mapping[str, Any]] = _FIXED
    _nullable: ClassVar[frozenset[str]] = frozenset({"note_type"})
    params: SmsNoteParamsWrite
    """The content, whole."""
    entity_id: int | Unset
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | Unset
    """Id of the responsible user."""
    created_by: int | Unset
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | Unset
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | Unset
    """Time of creation."""
    updated_at: datetime | int | Unset
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | Unset
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | Unset
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | Unset
    """Id of the note; required in a batch."""

    def __init__(
        self,
        *,
        params: SmsNoteParamsWrite | SmsNoteParamsWriteDict,
        entity_id: int | Unset = UNSET,
        responsible_user_id: int | Unset = UNSET,
        created_by: int | Unset = UNSET,
        updated_by: int | Unset = UNSET,
        created_at: datetime | int | Unset = UNSET,
        updated_at: datetime | int | Unset = UNSET,
        is_need_to_trigger_digital_pipeline: bool | Unset = UNSET,
        request_id: str | Unset = UNSET,
        id: int | Unset = UNSET,
    ) -> None:
        """Changes of a note: an incoming text message.

        Args:
            params: The content, whole.
            entity_id: Id of the entity it belongs to; required unless the path names it.
            responsible_user_id: Id of the responsible user.
            created_by: Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee.
            updated_by: Id of the user who changes it; 0 is a robot.
            created_at: Time of creation.
            updated_at: Time of the last change.
            is_need_to_trigger_digital_pipeline: Whether it starts the digital pipeline; true by default.
            request_id: Your mark of this item; comes back in the answer and is not stored.
            id: Id of the note; required in a batch.
        """
        self.params = to_model(params, "SmsInNoteUpdate.params", _SMS_NOTE_PARAMS_WRITE)
        self.entity_id = entity_id
        self.responsible_user_id = responsible_user_id
        self.created_by = created_by
        self.updated_by = updated_by
        self.created_at = created_at
        self.updated_at = updated_at
        self.is_need_to_trigger_digital_pipeline = is_need_to_trigger_digital_pipeline
        self.request_id = request_id
        self.id = id

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.entity_id) is not UNSET:
            result["entity_id"] = value if type(value) is int else write_scalar(self, "entity_id", value, int)
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
        if (value := self.is_need_to_trigger_digital_pipeline) is not UNSET:
            result["is_need_to_trigger_digital_pipeline"] = (
                value if type(value) is bool else write_scalar(self, "is_need_to_trigger_digital_pipeline", value, bool)
            )
        if (value := self.request_id) is not UNSET:
            result["request_id"] = value if type(value) is str else write_scalar(self, "request_id", value, str)
        if (value := self.id) is not UNSET:
            result["id"] = value if type(value) is int else write_scalar(self, "id", value, int)
        result["note_type"] = "sms_in"
        value = self.params
        result["params"] = write_object(self, "params", value, structs)
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
