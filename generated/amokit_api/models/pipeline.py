# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .pipeline_create import PipelineCreate
    from .pipeline_embedded import PipelineEmbedded
    from .pipeline_status import PipelineStatus
    from .pipeline_update import PipelineUpdate
    from .self_links import SelfLinks

_PIPELINE_UPDATE: ModelDecoder[PipelineUpdate] = ModelDecoder("pipeline_update", "PipelineUpdate")
_PIPELINE_CREATE: ModelDecoder[PipelineCreate] = ModelDecoder("pipeline_create", "PipelineCreate")
_PIPELINE_EMBEDDED: ModelDecoder[PipelineEmbedded] = ModelDecoder("pipeline_embedded", "PipelineEmbedded")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class Pipeline(ReadModel):
    """A pipeline of leads.

    See https://www.amocrm.ru/developers/content/crm_platform/leads_pipelines
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("sort", "sort", int),
        ("is_main", "is_main", bool),
        ("is_unsorted_on", "is_unsorted_on", bool),
        ("is_archive", "is_archive", bool),
        ("account_id", "account_id", int),
        ("request_id", "request_id", str | int),
        ("_links", "_links", None),
        ("_embedded", "_embedded", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id", "sort", "is_main", "is_unsorted_on", "account_id"})
    id: int
    """Id of the pipeline."""
    name: str | None
    """Name."""
    sort: int
    """Place among the pipelines."""
    is_main: bool
    """Whether it is the main pipeline."""
    is_unsorted_on: bool
    """Whether it takes incoming leads (unsorted)."""
    is_archive: bool | None
    """Whether it is archived."""
    account_id: int
    """Id of the account."""
    request_id: str | int | None
    """`request_id` of the item, else its index; only in answers to a creation."""
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        sort: int | Unset = UNSET,
        is_main: bool | Unset = UNSET,
        is_unsorted_on: bool | Unset = UNSET,
        is_archive: bool | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        request_id: str | int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        embedded: PipelineEmbedded | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "name": name,
                "sort": sort,
                "is_main": is_main,
                "is_unsorted_on": is_unsorted_on,
                "is_archive": is_archive,
                "account_id": account_id,
                "request_id": request_id,
                "_links": links,
                "_embedded": embedded,
            },
        )

    @property
    def links(self) -> SelfLinks | None:
        """Links of the pipeline."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @property
    def embedded(self) -> PipelineEmbedded | None:
        """What belongs to the pipeline."""
        return decode_object(self, "_embedded", self._embedded, _PIPELINE_EMBEDDED)

    @property
    def statuses(self) -> list[PipelineStatus]:
        """Its statuses, the system ones too. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.statuses) or []

    def to_write(self) -> PipelineUpdate:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: PipelineUpdate = to_write_form(self, _PIPELINE_UPDATE)
        return written

    def to_create(self) -> PipelineCreate:
        """Makes another one like this; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: PipelineCreate = to_write_form(self, _PIPELINE_CREATE)
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
            value = data["sort"]
            if type(value) is int:
                self.sort = value
            else:
                self._convert_always("sort", value, int)
            value = data["is_main"]
            if type(value) is bool:
                self.is_main = value
            else:
                self._convert_always("is_main", value, bool)
            value = data["is_unsorted_on"]
            if type(value) is bool:
                self.is_unsorted_on = value
            else:
                self._convert_always("is_unsorted_on", value, bool)
            value = data["is_archive"]
            self.is_archive = value if value is None or type(value) is bool else self._convert("is_archive", value, bool)
            value = data["account_id"]
            if type(value) is int:
                self.account_id = value
            else:
                self._convert_always("account_id", value, int)
            value = data["request_id"]
            self.request_id = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("request_id", value, str | int)
            )
            self._links = data["_links"]
            self._embedded = data["_embedded"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 10:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
