# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


_KEYS: frozenset[str] = frozenset({"entity_type", "entity_id"})


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
        self: Any = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                value = data["entity_type"]
                self.entity_type = value if value is None or type(value) is str else self._convert("entity_type", value, str)
                value = data["entity_id"]
                self.entity_id = value if value is None or type(value) is int else self._convert("entity_id", value, int)
                return self
            except KeyError:
                self = new(cls)
        if "entity_type" in data:
            value = data["entity_type"]
            self.entity_type = value if value is None or type(value) is str else self._convert("entity_type", value, str)
        if "entity_id" in data:
            value = data["entity_id"]
            self.entity_id = value if value is None or type(value) is int else self._convert("entity_id", value, int)
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
