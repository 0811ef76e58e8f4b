# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class Link(ReadModel):
    """One HAL link."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("href", "href", str), ("method", "method", str))
    _always: ClassVar[frozenset[str]] = frozenset({"href"})
    href: str
    """Address; absolute, but for a few old endpoints."""
    method: str | None
    """HTTP method; only in answers of v2 endpoints."""

    def __init__(self, *, href: str | Unset = UNSET, method: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"href": href, "method": method})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["href"]
            if type(value) is str:
                self.href = value
            else:
                self._convert_always("href", value, str)
            value = data["method"]
            self.method = value if value is None or type(value) is str else self._convert("method", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
