# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .id_ref import IdRef
    from .self_links import SelfLinks

_ID_REF: ModelDecoder[IdRef] = ModelDecoder("id_ref", "IdRef")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class EntityRef(ReadModel):
    """Another entity, by id."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("id", "id", int), ("_links", "_links", None))
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the entity."""
    _links: Any

    def __init__(self, *, id: int | Unset = UNSET, links: SelfLinks | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"id": id, "_links": links})

    @property
    def links(self) -> SelfLinks | None:
        """Links of the entity."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    def to_write(self) -> IdRef:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: IdRef = to_write_form(self, _ID_REF)
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
            self._links = data["_links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
