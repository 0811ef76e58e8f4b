# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class ShortLinkMetadata(ReadModel):
    """Whom a short link is for."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("entity_type", "entity_type", str), ("entity_id", "entity_id", int))
    entity_type: str | None
    """Kind of the entity; contacts only, so far. Named in `constants.EntityType`."""
    entity_id: int | None
    """Id of the entity."""

    def __init__(
        self, *, entity_type: str | None | Unset = UNSET, entity_id: int | None | Unset = UNSET, _origin: Any = UNSET
    ) -> None:
        self._fill(_origin, {"entity_type": entity_type, "entity_id": entity_id})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["entity_type"]
            self.entity_type = value if value is None or type(value) is str else self._convert("entity_type", value, str)
            value = data["entity_id"]
            self.entity_id = value if value is None or type(value) is int else self._convert("entity_id", value, int)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
