# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .custom_field_status_ref_write import CustomFieldStatusRefWrite

_CUSTOM_FIELD_STATUS_REF_WRITE: ModelDecoder[CustomFieldStatusRefWrite] = ModelDecoder(
    "custom_field_status_ref_write", "CustomFieldStatusRefWrite"
)


@read_model(init=False, eq=False, repr=False)
class CustomFieldStatusRef(ReadModel):
    """A stage of leads."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("pipeline_id", "pipeline_id", int), ("status_id", "status_id", int))
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
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["pipeline_id"]
            self.pipeline_id = value if value is None or type(value) is int else self._convert("pipeline_id", value, int)
            value = data["status_id"]
            self.status_id = value if value is None or type(value) is int else self._convert("status_id", value, int)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
