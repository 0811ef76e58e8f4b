# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .entity_ref import EntityRef
    from .unsorted_linked_embedded import UnsortedLinkedEmbedded

_UNSORTED_LINKED_EMBEDDED: ModelDecoder[UnsortedLinkedEmbedded] = ModelDecoder(
    "unsorted_linked_embedded", "UnsortedLinkedEmbedded"
)


@read_model(init=False, eq=False, repr=False)
class UnsortedLinked(ReadModel):
    """An incoming lead that was just linked."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("uid", "uid", str), ("_embedded", "_embedded", None))
    _always: ClassVar[frozenset[str]] = frozenset({"uid"})
    uid: str
    """Uid of the incoming lead."""
    _embedded: Any

    def __init__(
        self, *, uid: str | Unset = UNSET, embedded: UnsortedLinkedEmbedded | None | Unset = UNSET, _origin: Any = UNSET
    ) -> None:
        self._fill(_origin, {"uid": uid, "_embedded": embedded})

    @property
    def embedded(self) -> UnsortedLinkedEmbedded | None:
        """What it is linked to."""
        return decode_object(self, "_embedded", self._embedded, _UNSORTED_LINKED_EMBEDDED)

    @property
    def leads(self) -> list[EntityRef]:
        """The lead. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.leads) or []

    @property
    def customers(self) -> list[EntityRef]:
        """The customer. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.customers) or []

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["uid"]
            if type(value) is str:
                self.uid = value
            else:
                self._convert_always("uid", value, str)
            self._embedded = data["_embedded"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
