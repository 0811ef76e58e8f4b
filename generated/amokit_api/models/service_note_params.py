# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .service_note_params_write import ServiceNoteParamsWrite

_SERVICE_NOTE_PARAMS_WRITE: ModelDecoder[ServiceNoteParamsWrite] = ModelDecoder(
    "service_note_params_write", "ServiceNoteParamsWrite"
)


@read_model(init=False, eq=False, repr=False)
class ServiceNoteParams(ReadModel):
    """Content of a message from a service."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("service", "service", str), ("text", "text", str))
    service: str | None
    """Name of the service."""
    text: str | None
    """The text."""

    def __init__(self, *, service: str | None | Unset = UNSET, text: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"service": service, "text": text})

    def to_write(self) -> ServiceNoteParamsWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: ServiceNoteParamsWrite = to_write_form(self, _SERVICE_NOTE_PARAMS_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["service"]
            self.service = value if value is None or type(value) is str else self._convert("service", value, str)
            value = data["text"]
            self.text = value if value is None or type(value) is str else self._convert("text", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
