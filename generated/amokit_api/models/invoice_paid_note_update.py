# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.arguments import to_model
from ..serialization.convert import write_object, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.encodable import object_encodable
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import PaymentNoteParamsWriteDict
    from .payment_note_params_write import PaymentNoteParamsWrite

_PAYMENT_NOTE_PARAMS_WRITE: ModelDecoder[PaymentNoteParamsWrite] = ModelDecoder(
    "payment_note_params_write", "PaymentNoteParamsWrite"
)
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "entity_id": ("entity_id", None),
    "responsible_user_id": ("responsible_user_id", None),
    "created_by": ("created_by", None),
    "updated_by": ("updated_by", None),
    "created_at": ("created_at", None),
    "updated_at": ("updated_at", None),
    "is_need_to_trigger_digital_pipeline": ("is_need_to_trigger_digital_pipeline", None),
    "request_id": ("request_id", None),
    "id": ("id", None),
    "params": ("params", _PAYMENT_NOTE_PARAMS_WRITE),
}
_FIXED: Mapping[str, Any] = {"note_type": "invoice_paid"}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class InvoicePaidNoteUpdate(WriteModel):
    """Changes of a note: a paid invoice."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    _fixed: ClassVar[Mapping[str, Any]] = _FIXED
    _nullable: ClassVar[frozenset[str]] = frozenset({"note_type"})
    params: PaymentNoteParamsWrite
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
        params: PaymentNoteParamsWrite | PaymentNoteParamsWriteDict,
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
        """Changes of a note: a paid invoice.

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
        self.params = to_model(params, "InvoicePaidNoteUpdate.params", _PAYMENT_NOTE_PARAMS_WRITE)
        self.entity_id = entity_id
        self.responsible_user_id = responsible_user_id
        self.created_by = created_by
        self.updated_by = updated_by
        self.created_at = created_at
        self.updated_at = updated_at
        self.is_need_to_trigger_digital_pipeline = is_need_to_trigger_digital_pipeline
        self.request_id = request_id
        self.id = id

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        if (value := self.entity_id) is not UNSET:
            if value is None:
                raise null(self, "entity_id")
            result["entity_id"] = value
        if (value := self.responsible_user_id) is not UNSET:
            if value is None:
                raise null(self, "responsible_user_id")
            result["responsible_user_id"] = value
        if (value := self.created_by) is not UNSET:
            if value is None:
                raise null(self, "created_by")
            result["created_by"] = value
        if (value := self.updated_by) is not UNSET:
            if value is None:
                raise null(self, "updated_by")
            result["updated_by"] = value
        if (value := self.created_at) is not UNSET:
            if value is None:
                raise null(self, "created_at")
            result["created_at"] = value if type(value) is int else write_time(value, "InvoicePaidNoteUpdate.created_at")
        if (value := self.updated_at) is not UNSET:
            if value is None:
                raise null(self, "updated_at")
            result["updated_at"] = value if type(value) is int else write_time(value, "InvoicePaidNoteUpdate.updated_at")
        if (value := self.is_need_to_trigger_digital_pipeline) is not UNSET:
            if value is None:
                raise null(self, "is_need_to_trigger_digital_pipeline")
            result["is_need_to_trigger_digital_pipeline"] = value
        if (value := self.request_id) is not UNSET:
            if value is None:
                raise null(self, "request_id")
            result["request_id"] = value
        if (value := self.id) is not UNSET:
            if value is None:
                raise null(self, "id")
            result["id"] = value
        result["note_type"] = "invoice_paid"
        value = self.params
        if value is None:
            raise null(self, "params")
        result["params"] = write_object(value, "params", "PaymentNoteParamsWrite")
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        result: Any = self
        if self.entity_id is None:
            raise null(self, "entity_id")
        if self.responsible_user_id is None:
            raise null(self, "responsible_user_id")
        if self.created_by is None:
            raise null(self, "created_by")
        if self.updated_by is None:
            raise null(self, "updated_by")
        if (value := self.created_at) is not UNSET:
            if value is None:
                raise null(self, "created_at")
            if (
                type(value) is not int
                and (
                    part := int(value.timestamp())
                    if type(value) is datetime and value.tzinfo is not None
                    else write_time(value, "InvoicePaidNoteUpdate.created_at")
                )
                is not value
            ):
                if result is self:
                    result = self._copy()
                result.created_at = part
        if (value := self.updated_at) is not UNSET:
            if value is None:
                raise null(self, "updated_at")
            if (
                type(value) is not int
                and (
                    part := int(value.timestamp())
                    if type(value) is datetime and value.tzinfo is not None
                    else write_time(value, "InvoicePaidNoteUpdate.updated_at")
                )
                is not value
            ):
                if result is self:
                    result = self._copy()
                result.updated_at = part
        if self.is_need_to_trigger_digital_pipeline is None:
            raise null(self, "is_need_to_trigger_digital_pipeline")
        if self.request_id is None:
            raise null(self, "request_id")
        if self.id is None:
            raise null(self, "id")
        value = self.params
        if value is None:
            raise null(self, "params")
        if (part := object_encodable(value, "params", "PaymentNoteParamsWrite")) is not value:
            if result is self:
                result = self._copy()
            result.params = part
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
