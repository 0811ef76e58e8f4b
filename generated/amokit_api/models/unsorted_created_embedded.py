# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .unsorted_created import UnsortedCreated

_UNSORTED_CREATED: ModelDecoder[UnsortedCreated] = ModelDecoder("unsorted_created", "UnsortedCreated")


@read_model(init=False, eq=False, repr=False)
class UnsortedCreatedEmbedded(ReadModel):
    """Content of the answer to a creation of incoming leads."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_unsorted", "unsorted", None),)
    _unsorted: Any

    def __init__(self, *, unsorted: list[UnsortedCreated] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_unsorted": unsorted})

    @property
    def unsorted(self) -> list[UnsortedCreated] | None:
        """The created incoming leads."""
        return decode_list(self, "_unsorted", self._unsorted, _UNSORTED_CREATED)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._unsorted = data["unsorted"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
