# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.arguments import to_model, to_models
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_models, write_object, write_scalar
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
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "type": ("type", str),
    "params": ("params", _SOURCE_SERVICE_PARAMS_WRITE),
    "pages": ("pages", _SOURCE_SERVICE_PAGE_WRITE),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SourceServiceWrite(WriteModel):
    """A messenger behind a source, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
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

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.type
        result["type"] = value if type(value) is str else write_scalar(self, "type", value, str)
        if (value := self.params) is not UNSET:
            result["params"] = write_object(self, "params", value, structs)
        if (value := self.pages) is not UNSET:
            result["pages"] = write_models(self, "pages", value, structs)
        return result

    def _to_wire(self) -> dict[str, Any]:
        return self._encodable(structs=False)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
