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

    from .source_delete_errors import SourceDeleteErrors

_SOURCE_DELETE_ERRORS: ModelDecoder[SourceDeleteErrors] = ModelDecoder("source_delete_errors", "SourceDeleteErrors")
_KEYS: frozenset[str] = frozenset({"title", "type", "status", "detail", "errors"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class SourcesDeleteProblem(ReadModel):
    """Error body of a deletion of several sources."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("title", "title"),
        ("type", "type"),
        ("status", "status"),
        ("detail", "detail"),
        ("_errors", "errors"),
    )
    title: str | None
    """Short name of the error."""
    type: str | None
    """Address that names the kind of error."""
    status: int | None
    """HTTP status."""
    detail: str | None
    """What went wrong."""
    _errors: Any

    def __init__(
        self,
        *,
        title: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        status: int | None | Unset = UNSET,
        detail: str | None | Unset = UNSET,
        errors: list[SourceDeleteErrors] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"title": title, "type": type, "status": status, "detail": detail, "_errors": errors})

    @property
    def errors(self) -> list[SourceDeleteErrors] | None:
        """Errors by item of the request."""
        return decode_list(self, "_errors", self._errors, _SOURCE_DELETE_ERRORS)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 5:  # the short way for the usual keys, exactly
            try:
                self.title = data["title"]
                self.type = data["type"]
                self.status = data["status"]
                self.detail = data["detail"]
                self._errors = data["errors"]
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
        if "errors" in data:
            self._errors = data["errors"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
