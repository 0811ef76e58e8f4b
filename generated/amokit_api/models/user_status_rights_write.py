# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..serialization.arguments import to_model
from ..serialization.convert import write_object
from ..serialization.decoders import ModelDecoder
from ..serialization.encodable import object_encodable
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import UserStatusActionsWriteDict
    from .user_status_actions_write import UserStatusActionsWrite

_USER_STATUS_ACTIONS_WRITE: ModelDecoder[UserStatusActionsWrite] = ModelDecoder(
    "user_status_actions_write", "UserStatusActionsWrite"
)
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "entity_type": ("entity_type", None),
    "pipeline_id": ("pipeline_id", None),
    "status_id": ("status_id", None),
    "rights": ("rights", _USER_STATUS_ACTIONS_WRITE),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class UserStatusRightsWrite(WriteModel):
    """Rights to give on one stage."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    entity_type: Literal["leads"]
    """Kind of entity."""
    pipeline_id: int
    """Id of the pipeline."""
    status_id: int
    """Id of the status."""
    rights: UserStatusActionsWrite
    """The rights."""

    def __init__(
        self,
        *,
        entity_type: Literal["leads"],
        pipeline_id: int,
        status_id: int,
        rights: UserStatusActionsWrite | UserStatusActionsWriteDict,
    ) -> None:
        """Rights to give on one stage.

        Args:
            entity_type: Kind of entity.
            pipeline_id: Id of the pipeline.
            status_id: Id of the status.
            rights: The rights.
        """
        self.entity_type = entity_type
        self.pipeline_id = pipeline_id
        self.status_id = status_id
        self.rights = to_model(rights, "UserStatusRightsWrite.rights", _USER_STATUS_ACTIONS_WRITE)

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.entity_type
        if value is None:
            raise null(self, "entity_type")
        result["entity_type"] = value
        value = self.pipeline_id
        if value is None:
            raise null(self, "pipeline_id")
        result["pipeline_id"] = value
        value = self.status_id
        if value is None:
            raise null(self, "status_id")
        result["status_id"] = value
        value = self.rights
        if value is None:
            raise null(self, "rights")
        result["rights"] = write_object(value, "rights", "UserStatusActionsWrite")
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        result: Any = self
        if self.entity_type is None:
            raise null(self, "entity_type")
        if self.pipeline_id is None:
            raise null(self, "pipeline_id")
        if self.status_id is None:
            raise null(self, "status_id")
        value = self.rights
        if value is None:
            raise null(self, "rights")
        if (part := object_encodable(value, "rights", "UserStatusActionsWrite")) is not value:
            if result is self:
                result = self._copy()
            result.rights = part
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
