# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class ChatProblem(ReadModel):
    """Error body of the chats service."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("status", "status", int),
        ("error_code", "error_code", int),
        ("error_type", "error_type", str),
        ("error_description", "error_description", str),
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
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["status"]
            self.status = value if value is None or type(value) is int else self._convert("status", value, int)
            value = data["error_code"]
            self.error_code = value if value is None or type(value) is int else self._convert("error_code", value, int)
            value = data["error_type"]
            self.error_type = value if value is None or type(value) is str else self._convert("error_type", value, str)
            value = data["error_description"]
            self.error_description = (
                value if value is None or type(value) is str else self._convert("error_description", value, str)
            )
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
