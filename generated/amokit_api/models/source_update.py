# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_models
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_models, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import SourceServiceWriteDict
    from .source_service_write import SourceServiceWrite

_SOURCE_SERVICE_WRITE: ModelDecoder[SourceServiceWrite] = ModelDecoder("source_service_write", "SourceServiceWrite")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "name": ("name", str),
    "external_id": ("external_id", str),
    "pipeline_id": ("pipeline_id", int),
    "default": ("default", None),
    "origin_code": ("origin_code", str),
    "services": ("services", _SOURCE_SERVICE_WRITE),
    "request_id": ("request_id", str),
    "id": ("id", int),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SourceUpdate(WriteModel):
    """Changes of a source. What is not given stays.

    See https://www.amocrm.ru/developers/content/crm_platform/sources-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"pipeline_id", "origin_code"})
    name: str | Unset
    """Name."""
    external_id: str | Unset
    """Your id of the source, printable ASCII; unique in the integration, and it does not change later."""
    pipeline_id: int | None | Unset
    """Pipeline its leads go to; the main one by default."""
    default: bool | Unset
    """Whether it is the default one."""
    origin_code: str | None | Unset
    """Code of its chat channel."""
    services: list[SourceServiceWrite] | Unset
    """Messengers behind it."""
    request_id: str | Unset
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | Unset
    """Id of the source; required in a batch."""

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        pipeline_id: int | None | Unset = UNSET,
        default: bool | Unset = UNSET,
        origin_code: str | None | Unset = UNSET,
        services: Iterable[SourceServiceWrite | SourceServiceWriteDict] | Unset = UNSET,
        request_id: str | Unset = UNSET,
        id: int | Unset = UNSET,
    ) -> None:
        """Changes of a source. What is not given stays.

        Args:
            name: Name.
            external_id: Your id of the source, printable ASCII; unique in the integration, and it does not change later.
            pipeline_id: Pipeline its leads go to; the main one by default.
            default: Whether it is the default one.
            origin_code: Code of its chat channel.
            services: Messengers behind it.
            request_id: Your mark of this item; comes back in the answer and is not stored.
            id: Id of the source; required in a batch.
        """
        self.name = name
        self.external_id = external_id
        self.pipeline_id = pipeline_id
        self.default = default
        self.origin_code = origin_code
        self.services = to_models(services, "SourceUpdate.services", _SOURCE_SERVICE_WRITE)
        self.request_id = request_id
        self.id = id

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.name) is not UNSET:
            result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        if (value := self.external_id) is not UNSET:
            result["external_id"] = write_scalar(self, "external_id", value, str, max_length=40, pattern="^[ -~]+$")
        if (value := self.pipeline_id) is not UNSET:
            result["pipeline_id"] = (
                value if value is None or type(value) is int else write_scalar(self, "pipeline_id", value, int)
            )
        if (value := self.default) is not UNSET:
            result["default"] = value if type(value) is bool else write_scalar(self, "default", value, bool)
        if (value := self.origin_code) is not UNSET:
            result["origin_code"] = (
                value
                if value is None or type(value) is str and len(value) <= 20
                else write_scalar(self, "origin_code", value, str, max_length=20)
            )
        if (value := self.services) is not UNSET:
            result["services"] = write_models(self, "services", value, structs)
        if (value := self.request_id) is not UNSET:
            result["request_id"] = value if type(value) is str else write_scalar(self, "request_id", value, str)
        if (value := self.id) is not UNSET:
            result["id"] = value if type(value) is int else write_scalar(self, "id", value, int)
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
