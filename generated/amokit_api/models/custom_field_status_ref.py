# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .custom_field_status_ref_write import CustomFieldStatusRefWrite

_CUSTOM_FIELD_STATUS_REF_WRITE: ModelDecoder[CustomFieldStatusRefWrite] = ModelDecoder(
    "custom_field_status_ref_write", "CustomFieldStatusRefWrite"
)
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

    def to_write(self) -> CustomFieldStatusRefWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: CustomFieldStatusRefWrite = to_write_form(self, _CUSTOM_FIELD_STATUS_REF_WRITE)
        return written

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
