# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list, decode_object
from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .self_links import SelfLinks
    from .source_create import SourceCreate
    from .source_service import SourceService
    from .source_update import SourceUpdate

_SOURCE_UPDATE: ModelDecoder[SourceUpdate] = ModelDecoder("source_update", "SourceUpdate")
_SOURCE_CREATE: ModelDecoder[SourceCreate] = ModelDecoder("source_create", "SourceCreate")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")
_SOURCE_SERVICE: ModelDecoder[SourceService] = ModelDecoder("source_service", "SourceService")
_KEYS: frozenset[str] = frozenset(
    {"id", "name", "external_id", "pipeline_id", "default", "origin_code", "services", "request_id", "_links"}
)


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class Source(ReadModel):
    """A source of leads and chats, made by an integration.

    See https://www.amocrm.ru/developers/content/crm_platform/sources-api
    """

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("name", "name"),
        ("external_id", "external_id"),
        ("pipeline_id", "pipeline_id"),
        ("default", "default"),
        ("origin_code", "origin_code"),
        ("_services", "services"),
        ("request_id", "request_id"),
        ("_links", "_links"),
    )
    id: int
    """Id of the source."""
    name: str | None
    """Name."""
    external_id: str | None
    """Your id of the source."""
    pipeline_id: int | None
    """Pipeline its leads go to; it may be archived."""
    default: bool | None
    """Whether it is the default one."""
    origin_code: str | None
    """Code of its chat channel."""
    _services: Any
    request_id: str | int | None
    """`request_id` of the item, else its index; only in an answer to a write."""
    _links: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        pipeline_id: int | None | Unset = UNSET,
        default: bool | None | Unset = UNSET,
        origin_code: str | None | Unset = UNSET,
        services: list[SourceService] | None | Unset = UNSET,
        request_id: str | int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "name": name,
                "external_id": external_id,
                "pipeline_id": pipeline_id,
                "default": default,
                "origin_code": origin_code,
                "_services": services,
                "request_id": request_id,
                "_links": links,
            },
        )

    @property
    def services(self) -> list[SourceService] | None:
        """Messengers behind it."""
        return decode_list(self, "_services", self._services, _SOURCE_SERVICE)

    @property
    def links(self) -> SelfLinks | None:
        """Links of the source."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    def to_write(self) -> SourceUpdate:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: SourceUpdate = to_write_form(self, _SOURCE_UPDATE)
        return written

    def to_create(self) -> SourceCreate:
        """Makes another one like this; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: SourceCreate = to_write_form(self, _SOURCE_CREATE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if "id" in data:
            self.id = data["id"]
        if "name" in data:
            self.name = data["name"]
        if "external_id" in data:
            self.external_id = data["external_id"]
        if "pipeline_id" in data:
            self.pipeline_id = data["pipeline_id"]
        if "default" in data:
            self.default = data["default"]
        if "origin_code" in data:
            self.origin_code = data["origin_code"]
        if "services" in data:
            self._services = data["services"]
        if "request_id" in data:
            self.request_id = data["request_id"]
        if "_links" in data:
            self._links = data["_links"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
