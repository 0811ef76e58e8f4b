# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .item_errors import ItemErrors

_ITEM_ERRORS: ModelDecoder[ItemErrors] = ModelDecoder("item_errors", "ItemErrors")
_KEYS: frozenset[str] = frozenset({"title", "type", "status", "detail", "hint", "trace_id", "retry_after", "validation-errors"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class Problem(ReadModel):
    """Error body (RFC 9457), with amoCRM's extras."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("title", "title"),
        ("type", "type"),
        ("status", "status"),
        ("detail", "detail"),
        ("hint", "hint"),
        ("trace_id", "trace_id"),
        ("retry_after", "retry_after"),
        ("_validation_errors", "validation-errors"),
    )
    title: str | None
    """Short name of the error; localized."""
    type: str | None
    """Address that names the kind of error."""
    status: int | None
    """HTTP status."""
    detail: str | None
    """What went wrong; localized."""
    hint: str | None
    """More detail; OAuth errors only."""
    trace_id: str | None
    """Trace id of a server error."""
    retry_after: int | None
    """Seconds to wait after status 429."""
    _validation_errors: Any

    def __init__(
        self,
        *,
        title: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        status: int | None | Unset = UNSET,
        detail: str | None | Unset = UNSET,
        hint: str | None | Unset = UNSET,
        trace_id: str | None | Unset = UNSET,
        retry_after: int | None | Unset = UNSET,
        validation_errors: list[ItemErrors] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "title": title,
                "type": type,
                "status": status,
                "detail": detail,
                "hint": hint,
                "trace_id": trace_id,
                "retry_after": retry_after,
                "_validation_errors": validation_errors,
            },
        )

    @property
    def validation_errors(self) -> list[ItemErrors] | None:
        """Errors by item of the request."""
        return decode_list(self, "_validation_errors", self._validation_errors, _ITEM_ERRORS)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 8:  # the short way for the usual keys, exactly
            try:
                self.title = data["title"]
                self.type = data["type"]
                self.status = data["status"]
                self.detail = data["detail"]
                self.hint = data["hint"]
                self.trace_id = data["trace_id"]
                self.retry_after = data["retry_after"]
                self._validation_errors = data["validation-errors"]
                return self
            except KeyError:
                pass
        if "title" in data:
            self.title = data["title"]
        if "type" in data:
            self.type = data["type"]
        if "status" in data:
            self.status = data["status"]
        if "detail" in data:
            self.detail = data["detail"]
        if "hint" in data:
            self.hint = data["hint"]
        if "trace_id" in data:
            self.trace_id = data["trace_id"]
        if "retry_after" in data:
            self.retry_after = data["retry_after"]
        if "validation-errors" in data:
            self._validation_errors = data["validation-errors"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
