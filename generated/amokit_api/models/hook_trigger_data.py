# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class HookTriggerData(ReadModel):
    """What a trigger of the digital pipeline is about."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("element_type", "element_type", int),
        ("status_id", "status_id", int),
        ("pipeline_id", "pipeline_id", int),
        ("direction_of_movement", "direction_of_movement", str),
    )
    id: int | None
    """Id of the lead or customer."""
    element_type: int | None
    """Which of the two. Known values: `1`, `2`, `3`, `12`."""
    status_id: int | None
    """Id of its status."""
    pipeline_id: int | None
    """Id of its pipeline."""
    direction_of_movement: str | None
    """Which way a lead moved."""

    def __init__(
        self,
        *,
        id: int | None | Unset = UNSET,
        element_type: int | None | Unset = UNSET,
        status_id: int | None | Unset = UNSET,
        pipeline_id: int | None | Unset = UNSET,
        direction_of_movement: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "element_type": element_type,
                "status_id": status_id,
                "pipeline_id": pipeline_id,
                "direction_of_movement": direction_of_movement,
            },
        )

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            self.id = value if value is None or type(value) is int else self._convert("id", value, int)
            value = data["element_type"]
            self.element_type = value if value is None or type(value) is int else self._convert("element_type", value, int)
            value = data["status_id"]
            self.status_id = value if value is None or type(value) is int else self._convert("status_id", value, int)
            value = data["pipeline_id"]
            self.pipeline_id = value if value is None or type(value) is int else self._convert("pipeline_id", value, int)
            value = data["direction_of_movement"]
            self.direction_of_movement = (
                value if value is None or type(value) is str else self._convert("direction_of_movement", value, str)
            )
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 5:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
