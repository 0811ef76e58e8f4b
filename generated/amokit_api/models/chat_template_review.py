# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class ChatTemplateReview(ReadModel):
    """Review of a WhatsApp template by one source."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("source_id", "source_id", int),
        ("status", "status", str),
        ("reject_reason", "reject_reason", str),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the review."""
    source_id: int | None
    """Id of the source."""
    status: str | None
    """State of the review. Named in `constants.ReviewStatus`."""
    reject_reason: str | None
    """Why it was rejected; empty when it was not."""

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        source_id: int | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        reject_reason: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "source_id": source_id, "status": status, "reject_reason": reject_reason})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["source_id"]
            self.source_id = value if value is None or type(value) is int else self._convert("source_id", value, int)
            value = data["status"]
            self.status = value if value is None or type(value) is str else self._convert("status", value, str)
            value = data["reject_reason"]
            self.reject_reason = value if value is None or type(value) is str else self._convert("reject_reason", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
