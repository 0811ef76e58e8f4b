# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import PipelineCreateEmbeddedDict
    from .pipeline_create_embedded import PipelineCreateEmbedded

_PIPELINE_CREATE_EMBEDDED: ModelDecoder[PipelineCreateEmbedded] = ModelDecoder(
    "pipeline_create_embedded", "PipelineCreateEmbedded"
)
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "name": ("name", str),
    "sort": ("sort", int),
    "is_main": ("is_main", None),
    "is_unsorted_on": ("is_unsorted_on", None),
    "request_id": ("request_id", str),
    "_embedded": ("embedded", _PIPELINE_CREATE_EMBEDDED),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PipelineCreate(WriteModel):
    """A pipeline to create.

    See https://www.amocrm.ru/developers/content/crm_platform/leads_pipelines
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    name: str
    """Name."""
    sort: int
    """Place among the pipelines."""
    is_unsorted_on: bool
    """Whether it takes incoming leads (unsorted)."""
    is_main: bool | Unset
    """Whether it becomes the main pipeline."""
    request_id: str | Unset
    """Your mark of this item; comes back in the answer and is not stored."""
    embedded: PipelineCreateEmbedded | Unset
    """What to create with it."""

    def __init__(
        self,
        *,
        name: str,
        sort: int,
        is_unsorted_on: bool,
        is_main: bool | Unset = UNSET,
        request_id: str | Unset = UNSET,
        embedded: PipelineCreateEmbedded | PipelineCreateEmbeddedDict | Unset = UNSET,
    ) -> None:
        """A pipeline to create.

        Args:
            name: Name.
            sort: Place among the pipelines.
            is_unsorted_on: Whether it takes incoming leads (unsorted).
            is_main: Whether it becomes the main pipeline.
            request_id: Your mark of this item; comes back in the answer and is not stored.
            embedded: What to create with it.
        """
        self.name = name
        self.sort = sort
        self.is_unsorted_on = is_unsorted_on
        self.is_main = is_main
        self.request_id = request_id
        self.embedded = to_model(embedded, "PipelineCreate.embedded", _PIPELINE_CREATE_EMBEDDED)

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.name
        result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        value = self.sort
        result["sort"] = value if type(value) is int else write_scalar(self, "sort", value, int)
        if (value := self.is_main) is not UNSET:
            result["is_main"] = value if type(value) is bool else write_scalar(self, "is_main", value, bool)
        value = self.is_unsorted_on
        result["is_unsorted_on"] = value if type(value) is bool else write_scalar(self, "is_unsorted_on", value, bool)
        if (value := self.request_id) is not UNSET:
            result["request_id"] = value if type(value) is str else write_scalar(self, "request_id", value, str)
        if (value := self.embedded) is not UNSET:
            result["_embedded"] = write_object(self, "embedded", value, structs)
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
