# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..base import ReadModel, new, record
from ..reading import open_one
from ..refs import Ref
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .link import Link

_LINK: Ref[Link] = Ref("link", "Link")
_KEYS: frozenset[str] = frozenset({"self"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=record)
class SelfLinks(ReadModel):
    """Links of one object."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("_self_", "self"),)
    _self_: Any

    def __init__(self, *, self_: Link | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_self_": self_})

    @property
    def self_(self) -> Link | None:
        """The object itself."""
        return open_one(self, "_self_", self._self_, _LINK)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self._self_ = data["self"]
                return self
            except KeyError:
                pass
        if "self" in data:
            self._self_ = data["self"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
