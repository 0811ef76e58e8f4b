# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class CallError(ReadModel):
    """Why a call was not stored."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("request_id", "request_id", str | int),
        ("title", "title", str),
        ("detail", "detail", str),
        ("status", "status", int | str),
    )
    request_id: str | int | None
    """`request_id` of the item, else its index."""
    title: str | None
    """Short name of the error."""
    detail: str | None
    """What went wrong."""
    status: int | str | None
    """Code of the error."""

    def __init__(
        self,
        *,
        request_id: str | int | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        detail: str | None | Unset = UNSET,
        status: int | str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"request_id": request_id, "title": title, "detail": detail, "status": status})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["request_id"]
            self.request_id = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("request_id", value, str | int)
            )
            value = data["title"]
            self.title = value if value is None or type(value) is str else self._convert("title", value, str)
            value = data["detail"]
            self.detail = value if value is None or type(value) is str else self._convert("detail", value, str)
            value = data["status"]
            self.status = (
                value if value is None or type(value) is int or type(value) is str else self._convert("status", value, int | str)
            )
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
