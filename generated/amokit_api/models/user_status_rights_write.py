# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object, write_scalar

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import UserStatusActionsWriteDict
    from .user_status_actions_write import UserStatusActionsWrite

_USER_STATUS_ACTIONS_WRITE: ModelDecoder[UserStatusActionsWrite] = ModelDecoder(
    "user_status_actions_write", "UserStatusActionsWrite"
)
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "entity_type": ("entity_type", str),
    "pipeline_id": ("pipeline_id", int),
    "status_id": ("status_id", int),
    "rights": ("rights", _USER_STATUS_ACTIONS_WRITE),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class UserStatusRightsWrite(WriteModel):
    """Rights to give on one stage."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
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

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.entity_type
        result["entity_type"] = value if type(value) is str else write_scalar(self, "entity_type", value, str)
        value = self.pipeline_id
        result["pipeline_id"] = value if type(value) is int else write_scalar(self, "pipeline_id", value, int)
        value = self.status_id
        result["status_id"] = value if type(value) is int else write_scalar(self, "status_id", value, int)
        value = self.rights
        result["rights"] = write_object(self, "rights", value, structs)
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
