# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .tag_ref import TagRef

_TAG_REF: ModelDecoder[TagRef] = ModelDecoder("tag_ref", "TagRef")


@read_model(init=False, eq=False, repr=False)
class Tag(ReadModel):
    """A tag as it comes with an entity."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("id", "id", int), ("name", "name", str), ("color", "color", str))
    _always: ClassVar[frozenset[str]] = frozenset({"id", "name"})
    id: int
    """Id of the tag."""
    name: str
    """Text of the tag."""
    color: str | None
    """Hex colour without `#`; null for the default one. Leads only."""

    def __init__(
        self, *, id: int | Unset = UNSET, name: str | Unset = UNSET, color: str | None | Unset = UNSET, _origin: Any = UNSET
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
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["name"]
            if type(value) is str:
                self.name = value
            else:
                self._convert_always("name", value, str)
            value = data["color"]
            self.color = value if value is None or type(value) is str else self._convert("color", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
