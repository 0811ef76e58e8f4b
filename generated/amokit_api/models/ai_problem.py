# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class AiProblem(ReadModel):
    """Error body of the AI agent."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("code", "code", str | int),
        ("status", "status", str | int),
        ("detail", "detail", str),
        ("error_reason", "error_reason", str),
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
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["code"]
            self.code = (
                value if value is None or type(value) is str or type(value) is int else self._convert("code", value, str | int)
            )
            value = data["status"]
            self.status = (
                value if value is None or type(value) is str or type(value) is int else self._convert("status", value, str | int)
            )
            value = data["detail"]
            self.detail = value if value is None or type(value) is str else self._convert("detail", value, str)
            value = data["error_reason"]
            self.error_reason = value if value is None or type(value) is str else self._convert("error_reason", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
