# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"session_id", "upload_url", "max_file_size", "max_part_size"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class FileSession(ReadModel):
    """An upload session."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("session_id", "session_id"),
        ("upload_url", "upload_url"),
        ("max_file_size", "max_file_size"),
        ("max_part_size", "max_part_size"),
    )
    session_id: int
    """Id of the session."""
    upload_url: str | None
    """Address of the first part."""
    max_file_size: int | None
    """Largest file, in bytes."""
    max_part_size: int | None
    """Largest part, in bytes."""

    def __init__(
        self,
        *,
        session_id: int | Unset = UNSET,
        upload_url: str | None | Unset = UNSET,
        max_file_size: int | None | Unset = UNSET,
        max_part_size: int | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {"session_id": session_id, "upload_url": upload_url, "max_file_size": max_file_size, "max_part_size": max_part_size},
        )

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 4:  # the short way for the usual keys, exactly
            try:
                self.session_id = data["session_id"]
                self.upload_url = data["upload_url"]
                self.max_file_size = data["max_file_size"]
                self.max_part_size = data["max_part_size"]
                return self
            except KeyError:
                pass
        if "session_id" in data:
            self.session_id = data["session_id"]
        if "upload_url" in data:
            self.upload_url = data["upload_url"]
        if "max_file_size" in data:
            self.max_file_size = data["max_file_size"]
        if "max_part_size" in data:
            self.max_part_size = data["max_part_size"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
