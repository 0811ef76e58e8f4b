# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .link import Link

_LINK: ModelDecoder[Link] = ModelDecoder("link", "Link")


@read_model(init=False, eq=False, repr=False)
class SelfLinks(ReadModel):
    """Links of one object."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_self_", "self", None),)
    _self_: Any

    def __init__(self, *, self_: Link | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_self_": self_})

    @property
    def self_(self) -> Link | None:
        """The object itself."""
        return decode_object(self, "_self_", self._self_, _LINK)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._self_ = data["self"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
