# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"status", "error_code", "error_type", "error_description"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class ChatProblem(ReadModel):
    """Error body of the chats service."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("error_code", "error_code"),
        ("error_type", "error_type"),
        ("error_description", "error_description"),
    )
    status: int | None
    """Not the HTTP status; 0 in all samples."""
    error_code: int | None
    """HTTP status."""
    error_type: str | None
    """Kind of error. Known values: `ORIGIN_INVALID_SIGNATURE`, `ORIGIN_NOT_REGISTERED`."""
    error_description: str | None
    """What went wrong."""

    def __init__(
        self,
        *,
        status: int | None | Unset = UNSET,
        error_code: int | None | Unset = UNSET,
        error_type: str | None | Unset = UNSET,
        error_description: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {"status": status, "error_code": error_code, "error_type": error_type, "error_description": error_description},
        )

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 4:  # the short way for the usual keys, exactly
            try:
                self.status = data["status"]
                self.error_code = data["error_code"]
                self.error_type = data["error_type"]
                self.error_description = data["error_description"]
                return self
            except KeyError:
                pass
        if "status" in data:
            self.status = data["status"]
        if "error_code" in data:
            self.error_code = data["error_code"]
        if "error_type" in data:
            self.error_type = data["error_type"]
        if "error_description" in data:
            self.error_description = data["error_description"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
