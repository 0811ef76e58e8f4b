# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class EventCustomerStatus(ReadModel):
    """Stage of a customer."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("id", "id", int), ("pipeline_id", "pipeline_id", int))
    _seldom: ClassVar[frozenset[str]] = frozenset({"pipeline_id"})
    id: int | None
    """Id of the status."""
    pipeline_id: int | None
    """Id of the pipeline."""

    def __init__(self, *, id: int | None | Unset = UNSET, pipeline_id: int | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"id": id, "pipeline_id": pipeline_id})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            self.id = value if value is None or type(value) is int else self._convert("id", value, int)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            known = 1
            if "pipeline_id" in data:
                known += 1
                value = data["pipeline_id"]
                self.pipeline_id = value if value is None or type(value) is int else self._convert("pipeline_id", value, int)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
