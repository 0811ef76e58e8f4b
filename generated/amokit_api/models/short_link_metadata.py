# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"entity_type", "entity_id"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class ShortLinkMetadata(ReadModel):
    """Whom a short link is for."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("entity_type", "entity_type"), ("entity_id", "entity_id"))
    entity_type: str | None
    """Kind of the entity; contacts only, so far. Named in `constants.EntityType`."""
    entity_id: int | None
    """Id of the entity."""

    def __init__(
        self, *, entity_type: str | None | Unset = UNSET, entity_id: int | None | Unset = UNSET, _origin: Any = UNSET
    ) -> None:
        self._fill(_origin, {"entity_type": entity_type, "entity_id": entity_id})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                self.entity_type = data["entity_type"]
                self.entity_id = data["entity_id"]
                return self
            except KeyError:
                pass
        if "entity_type" in data:
            self.entity_type = data["entity_type"]
        if "entity_id" in data:
            self.entity_id = data["entity_id"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
