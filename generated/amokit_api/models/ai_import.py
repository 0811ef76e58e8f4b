# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"code", "status"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class AiImport(ReadModel):
    """That an import has begun."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("code", "code"), ("status", "status"))
    code: str | int | None
    """Code of the outcome."""
    status: str | int | None
    """State of the import."""

    def __init__(
        self, *, code: str | int | None | Unset = UNSET, status: str | int | None | Unset = UNSET, _origin: Any = UNSET
    ) -> None:
        self._fill(_origin, {"code": code, "status": status})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                self.code = data["code"]
                self.status = data["status"]
                return self
            except KeyError:
                pass
        if "code" in data:
            self.code = data["code"]
        if "status" in data:
            self.status = data["status"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
