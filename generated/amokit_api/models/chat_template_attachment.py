# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"id", "name", "type", "is_external"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class ChatTemplateAttachment(ReadModel):
    """File that goes with a message."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("name", "name"),
        ("type", "type"),
        ("is_external", "is_external"),
    )
    id: str | None
    """Id of the file."""
    name: str | None
    """Name of the file."""
    type: str | None
    """Kind of the file. Named in `constants.AttachmentType`."""
    is_external: bool | None
    """Whether the file lies outside of the file storage."""

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        is_external: bool | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "name": name, "type": type, "is_external": is_external})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 4:  # the short way for the usual keys, exactly
            try:
                self.id = data["id"]
                self.name = data["name"]
                self.type = data["type"]
                self.is_external = data["is_external"]
                return self
            except KeyError:
                pass
        if "id" in data:
            self.id = data["id"]
        if "name" in data:
            self.name = data["name"]
        if "type" in data:
            self.type = data["type"]
        if "is_external" in data:
            self.is_external = data["is_external"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
