# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"pipeline_id", "status_id"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class CustomFieldStatusRef(ReadModel):
    """A stage of leads."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("pipeline_id", "pipeline_id"), ("status_id", "status_id"))
    pipeline_id: int | None
    """Id of the pipeline."""
    status_id: int | None
    """Id of the status."""

    def __init__(
        self, *, pipeline_id: int | None | Unset = UNSET, status_id: int | None | Unset = UNSET, _origin: Any = UNSET
    ) -> None:
        self._fill(_origin, {"pipeline_id": pipeline_id, "status_id": status_id})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                self.pipeline_id = data["pipeline_id"]
                self.status_id = data["status_id"]
                return self
            except KeyError:
                pass
        if "pipeline_id" in data:
            self.pipeline_id = data["pipeline_id"]
        if "status_id" in data:
            self.status_id = data["status_id"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
