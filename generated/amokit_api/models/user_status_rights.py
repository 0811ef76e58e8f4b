# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .user_status_actions import UserStatusActions

_USER_STATUS_ACTIONS: ModelDecoder[UserStatusActions] = ModelDecoder("user_status_actions", "UserStatusActions")


@read_model(init=False, eq=False, repr=False)
class UserStatusRights(ReadModel):
    """Rights on one stage."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("entity_type", "entity_type", str),
        ("pipeline_id", "pipeline_id", int),
        ("status_id", "status_id", int),
        ("_rights", "rights", None),
    )
    entity_type: str | None
    """Kind of entity; leads only, so far. Named in `constants.EntityType`."""
    pipeline_id: int | None
    """Id of the pipeline."""
    status_id: int | None
    """Id of the status."""
    _rights: Any

    def __init__(
        self,
        *,
        entity_type: str | None | Unset = UNSET,
        pipeline_id: int | None | Unset = UNSET,
        status_id: int | None | Unset = UNSET,
        rights: UserStatusActions | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"entity_type": entity_type, "pipeline_id": pipeline_id, "status_id": status_id, "_rights": rights})

    @property
    def rights(self) -> UserStatusActions | None:
        """The rights."""
        return decode_object(self, "_rights", self._rights, _USER_STATUS_ACTIONS)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["entity_type"]
            self.entity_type = value if value is None or type(value) is str else self._convert("entity_type", value, str)
            value = data["pipeline_id"]
            self.pipeline_id = value if value is None or type(value) is int else self._convert("pipeline_id", value, int)
            value = data["status_id"]
            self.status_id = value if value is None or type(value) is int else self._convert("status_id", value, int)
            self._rights = data["rights"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
