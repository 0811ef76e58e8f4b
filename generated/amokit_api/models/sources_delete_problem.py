# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .source_delete_errors import SourceDeleteErrors

_SOURCE_DELETE_ERRORS: ModelDecoder[SourceDeleteErrors] = ModelDecoder("source_delete_errors", "SourceDeleteErrors")


@read_model(init=False, eq=False, repr=False)
class SourcesDeleteProblem(ReadModel):
    """Error body of a deletion of several sources."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("title", "title", str),
        ("type", "type", str),
        ("status", "status", int),
        ("detail", "detail", str),
        ("_errors", "errors", None),
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
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["title"]
            self.title = value if value is None or type(value) is str else self._convert("title", value, str)
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
            value = data["status"]
            self.status = value if value is None or type(value) is int else self._convert("status", value, int)
            value = data["detail"]
            self.detail = value if value is None or type(value) is str else self._convert("detail", value, str)
            self._errors = data["errors"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 5:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
