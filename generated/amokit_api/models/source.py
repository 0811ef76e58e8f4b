# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list, decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .self_links import SelfLinks
    from .source_create import SourceCreate
    from .source_service import SourceService
    from .source_update import SourceUpdate

_SOURCE_UPDATE: ModelDecoder[SourceUpdate] = ModelDecoder("source_update", "SourceUpdate")
_SOURCE_CREATE: ModelDecoder[SourceCreate] = ModelDecoder("source_create", "SourceCreate")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")
_SOURCE_SERVICE: ModelDecoder[SourceService] = ModelDecoder("source_service", "SourceService")


@read_model(init=False, eq=False, repr=False)
class Source(ReadModel):
    """A source of leads and chats, made by an integration.

    See https://www.amocrm.ru/developers/content/crm_platform/sources-api
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("external_id", "external_id", str),
        ("pipeline_id", "pipeline_id", int),
        ("default", "default", bool),
        ("origin_code", "origin_code", str),
        ("_services", "services", None),
        ("request_id", "request_id", str | int),
        ("_links", "_links", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
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
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["external_id"]
            self.external_id = value if value is None or type(value) is str else self._convert("external_id", value, str)
            value = data["pipeline_id"]
            self.pipeline_id = value if value is None or type(value) is int else self._convert("pipeline_id", value, int)
            value = data["default"]
            self.default = value if value is None or type(value) is bool else self._convert("default", value, bool)
            value = data["origin_code"]
            self.origin_code = value if value is None or type(value) is str else self._convert("origin_code", value, str)
            self._services = data["services"]
            value = data["request_id"]
            self.request_id = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("request_id", value, str | int)
            )
            self._links = data["_links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 9:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
