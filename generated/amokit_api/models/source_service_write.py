# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..serialization.arguments import to_model, to_models
from ..serialization.convert import write_models, write_object
from ..serialization.decoders import ModelDecoder
from ..serialization.encodable import models_encodable, object_encodable
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import SourceServicePageWriteDict, SourceServiceParamsWriteDict
    from .source_service_page_write import SourceServicePageWrite
    from .source_service_params_write import SourceServiceParamsWrite

_SOURCE_SERVICE_PAGE_WRITE: ModelDecoder[SourceServicePageWrite] = ModelDecoder(
    "source_service_page_write", "SourceServicePageWrite"
)
_SOURCE_SERVICE_PARAMS_WRITE: ModelDecoder[SourceServiceParamsWrite] = ModelDecoder(
    "source_service_params_write", "SourceServiceParamsWrite"
)
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "type": ("type", None),
    "params": ("params", _SOURCE_SERVICE_PARAMS_WRITE),
    "pages": ("pages", _SOURCE_SERVICE_PAGE_WRITE),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SourceServiceWrite(WriteModel):
    """A messenger behind a source, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    type: Literal["whatsapp"]
    """The messenger."""
    params: SourceServiceParamsWrite | Unset
    """Its settings."""
    pages: list[SourceServicePageWrite] | Unset
    """Its numbers or pages."""

    def __init__(
        self,
        *,
        type: Literal["whatsapp"],
        params: SourceServiceParamsWrite | SourceServiceParamsWriteDict | Unset = UNSET,
        pages: Iterable[SourceServicePageWrite | SourceServicePageWriteDict] | Unset = UNSET,
    ) -> None:
        """A messenger behind a source, in a request.

        Args:
            type: The messenger.
            params: Its settings.
            pages: Its numbers or pages.
        """
        self.type = type
        self.params = to_model(params, "SourceServiceWrite.params", _SOURCE_SERVICE_PARAMS_WRITE)
        self.pages = to_models(pages, "SourceServiceWrite.pages", _SOURCE_SERVICE_PAGE_WRITE)

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.type
        if value is None:
            raise null(self, "type")
        result["type"] = value
        if (value := self.params) is not UNSET:
            if value is None:
                raise null(self, "params")
            result["params"] = write_object(value, "params", "SourceServiceParamsWrite")
        if (value := self.pages) is not UNSET:
            if value is None:
                raise null(self, "pages")
            result["pages"] = write_models(value)
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        result: Any = self
        if self.type is None:
            raise null(self, "type")
        if (value := self.params) is not UNSET:
            if value is None:
                raise null(self, "params")
            if (part := object_encodable(value, "params", "SourceServiceParamsWrite")) is not value:
                if result is self:
                    result = self._copy()
                result.params = part
        if (value := self.pages) is not UNSET:
            if value is None:
                raise null(self, "pages")
            if (part := models_encodable(value)) is not value:
                if result is self:
                    result = self._copy()
                result.pages = part
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
