# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"code", "status", "detail", "error_reason"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class AiProblem(ReadModel):
    """Error body of the AI agent."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("code", "code"),
        ("status", "status"),
        ("detail", "detail"),
        ("error_reason", "error_reason"),
    )
    code: str | int | None
    """Code of the error."""
    status: str | int | None
    """HTTP status."""
    detail: str | None
    """What went wrong."""
    error_reason: str | None
    """Why."""

    def __init__(
        self,
        *,
        code: str | int | None | Unset = UNSET,
        status: str | int | None | Unset = UNSET,
        detail: str | None | Unset = UNSET,
        error_reason: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"code": code, "status": status, "detail": detail, "error_reason": error_reason})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 4:  # the short way for the usual keys, exactly
            try:
                self.code = data["code"]
                self.status = data["status"]
                self.detail = data["detail"]
                self.error_reason = data["error_reason"]
                return self
            except KeyError:
                pass
        if "code" in data:
            self.code = data["code"]
        if "status" in data:
            self.status = data["status"]
        if "detail" in data:
            self.detail = data["detail"]
        if "error_reason" in data:
            self.error_reason = data["error_reason"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
