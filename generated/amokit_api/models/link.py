# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"href", "method"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class Link(ReadModel):
    """One HAL link."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("href", "href"), ("method", "method"))
    href: str
    """Address; absolute, but for a few old endpoints."""
    method: str | None
    """HTTP method; only in answers of v2 endpoints."""

    def __init__(self, *, href: str | Unset = UNSET, method: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"href": href, "method": method})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                self.href = data["href"]
                self.method = data["method"]
                return self
            except KeyError:
                pass
        if "href" in data:
            self.href = data["href"]
        if "method" in data:
            self.method = data["method"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
