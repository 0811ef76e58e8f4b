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
class PageLinks(ReadModel):
    """Links of a list."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("_self_", "self", None),
        ("_next", "next", None),
        ("_prev", "prev", None),
        ("_first", "first", None),
        ("_last", "last", None),
    )
    _self_: Any
    _next: Any
    _prev: Any
    _first: Any
    _last: Any

    def __init__(
        self,
        *,
        self_: Link | None | Unset = UNSET,
        next: Link | None | Unset = UNSET,
        prev: Link | None | Unset = UNSET,
        first: Link | None | Unset = UNSET,
        last: Link | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"_self_": self_, "_next": next, "_prev": prev, "_first": first, "_last": last})

    @property
    def self_(self) -> Link | None:
        """This page."""
        return decode_object(self, "_self_", self._self_, _LINK)

    @property
    def next(self) -> Link | None:
        """The next page; absent on the last one."""
        return decode_object(self, "_next", self._next, _LINK)

    @property
    def prev(self) -> Link | None:
        """The page before; absent on the first one."""
        return decode_object(self, "_prev", self._prev, _LINK)

    @property
    def first(self) -> Link | None:
        """The first page; absent on the first one."""
        return decode_object(self, "_first", self._first, _LINK)

    @property
    def last(self) -> Link | None:
        """The last page; only on lists that know their size."""
        return decode_object(self, "_last", self._last, _LINK)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._self_ = data["self"]
            self._next = data["next"]
            self._prev = data["prev"]
            self._first = data["first"]
            self._last = data["last"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 5:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
