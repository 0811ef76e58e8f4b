# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .tag_ref import TagRef

_TAG_REF: ModelDecoder[TagRef] = ModelDecoder("tag_ref", "TagRef")
_KEYS: frozenset[str] = frozenset({"id", "name", "color"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class Tag(ReadModel):
    """A tag as it comes with an entity."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("id", "id"), ("name", "name"), ("color", "color"))
    id: int
    """Id of the tag."""
    name: str | None
    """Text of the tag."""
    color: str | None
    """Hex colour without `#`; null for the default one. Leads only."""

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        color: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "name": name, "color": color})

    def to_write(self) -> TagRef:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: TagRef = to_write_form(self, _TAG_REF)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 3:  # the short way for the usual keys, exactly
            try:
                self.id = data["id"]
                self.name = data["name"]
                self.color = data["color"]
                return self
            except KeyError:
                pass
        if "id" in data:
            self.id = data["id"]
        if "name" in data:
            self.name = data["name"]
        if "color" in data:
            self.color = data["color"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
