# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.arguments import to_models
from ..serialization.convert import write_models
from ..serialization.decoders import ModelDecoder
from ..serialization.encodable import models_encodable
from ..serialization.limits import check_text, null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import SourceServiceWriteDict
    from .source_service_write import SourceServiceWrite

_SOURCE_SERVICE_WRITE: ModelDecoder[SourceServiceWrite] = ModelDecoder("source_service_write", "SourceServiceWrite")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "name": ("name", None),
    "external_id": ("external_id", None),
    "pipeline_id": ("pipeline_id", None),
    "default": ("default", None),
    "origin_code": ("origin_code", None),
    "services": ("services", _SOURCE_SERVICE_WRITE),
    "request_id": ("request_id", None),
    "id": ("id", None),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SourceUpdate(WriteModel):
    """Changes of a source. What is not given stays.

    See https://www.amocrm.ru/developers/content/crm_platform/sources-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
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

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        if (value := self.name) is not UNSET:
            if value is None:
                raise null(self, "name")
            result["name"] = value
        if (value := self.external_id) is not UNSET:
            if value is None:
                raise null(self, "external_id")
            if isinstance(value, str):
                check_text(self, "external_id", value, max_length=40, pattern="^[ -~]+$")
            result["external_id"] = value
        if (value := self.pipeline_id) is not UNSET:
            result["pipeline_id"] = value
        if (value := self.default) is not UNSET:
            if value is None:
                raise null(self, "default")
            result["default"] = value
        if (value := self.origin_code) is not UNSET:
            if isinstance(value, str) and not 0 <= len(value) <= 20:
                check_text(self, "origin_code", value, max_length=20)
            result["origin_code"] = value
        if (value := self.services) is not UNSET:
            if value is None:
                raise null(self, "services")
            result["services"] = write_models(value)
        if (value := self.request_id) is not UNSET:
            if value is None:
                raise null(self, "request_id")
            result["request_id"] = value
        if (value := self.id) is not UNSET:
            if value is None:
                raise null(self, "id")
            result["id"] = value
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        result: Any = self
        if self.name is None:
            raise null(self, "name")
        if (value := self.external_id) is not UNSET:
            if value is None:
                raise null(self, "external_id")
            if isinstance(value, str):
                check_text(self, "external_id", value, max_length=40, pattern="^[ -~]+$")
        if self.default is None:
            raise null(self, "default")
        if (value := self.origin_code) is not UNSET:
            if isinstance(value, str) and not 0 <= len(value) <= 20:
                check_text(self, "origin_code", value, max_length=20)
        if (value := self.services) is not UNSET:
            if value is None:
                raise null(self, "services")
            if (part := models_encodable(value)) is not value:
                if result is self:
                    result = self._copy()
                result.services = part
        if self.request_id is None:
            raise null(self, "request_id")
        if self.id is None:
            raise null(self, "id")
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
