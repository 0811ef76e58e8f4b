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
    from .pipeline_status_create import PipelineStatusCreate
    from .pipeline_status_update import PipelineStatusUpdate
    from .self_links import SelfLinks
    from .status_description import StatusDescription

_PIPELINE_STATUS_UPDATE: ModelDecoder[PipelineStatusUpdate] = ModelDecoder("pipeline_status_update", "PipelineStatusUpdate")
_PIPELINE_STATUS_CREATE: ModelDecoder[PipelineStatusCreate] = ModelDecoder("pipeline_status_create", "PipelineStatusCreate")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")
_STATUS_DESCRIPTION: ModelDecoder[StatusDescription] = ModelDecoder("status_description", "StatusDescription")


@read_model(init=False, eq=False, repr=False)
class PipelineStatus(ReadModel):
    """A status (stage) of a pipeline.

    See https://www.amocrm.ru/developers/content/crm_platform/leads_pipelines
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("sort", "sort", int),
        ("is_editable", "is_editable", bool),
        ("pipeline_id", "pipeline_id", int),
        ("color", "color", str),
        ("type", "type", int),
        ("account_id", "account_id", int),
        ("_descriptions", "descriptions", None),
        ("request_id", "request_id", str | int),
        ("_links", "_links", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"descriptions"})
    _always: ClassVar[frozenset[str]] = frozenset(
        {"id", "name", "sort", "is_editable", "pipeline_id", "color", "type", "account_id"}
    )
    id: int
    """Id of the status: 142 is won and 143 lost in every pipeline."""
    name: str
    """Name."""
    sort: int
    """Place in the pipeline."""
    is_editable: bool
    """Whether it can be changed; false for system statuses."""
    pipeline_id: int
    """Id of the pipeline."""
    color: str
    """Hex colour with `#`; colours outside of the palette for writing (`StatusColor`) and capitals occur."""
    type: int
    """Kind: 0 is a normal status, 1 holds incoming leads. Named in `constants.PipelineStatusType`."""
    account_id: int
    """Id of the account."""
    _descriptions: Any
    request_id: str | int | None
    """`request_id` of the item, else its index; only in answers to a write."""
    _links: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | Unset = UNSET,
        sort: int | Unset = UNSET,
        is_editable: bool | Unset = UNSET,
        pipeline_id: int | Unset = UNSET,
        color: str | Unset = UNSET,
        type: int | Unset = UNSET,
        account_id: int | Unset = UNSET,
        descriptions: list[StatusDescription] | None | Unset = UNSET,
        request_id: str | int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "name": name,
                "sort": sort,
                "is_editable": is_editable,
                "pipeline_id": pipeline_id,
                "color": color,
                "type": type,
                "account_id": account_id,
                "_descriptions": descriptions,
                "request_id": request_id,
                "_links": links,
            },
        )

    @property
    def descriptions(self) -> list[StatusDescription] | None:
        """Hints for the users, one a level; empty when there are none. Only when asked for by `with_=["descriptions"]`."""
        return decode_list(self, "_descriptions", self._descriptions, _STATUS_DESCRIPTION)

    @property
    def links(self) -> SelfLinks | None:
        """Links of the status."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    def to_write(self) -> PipelineStatusUpdate:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: PipelineStatusUpdate = to_write_form(self, _PIPELINE_STATUS_UPDATE)
        return written

    def to_create(self) -> PipelineStatusCreate:
        """Makes another one like this; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: PipelineStatusCreate = to_write_form(self, _PIPELINE_STATUS_CREATE)
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
            if type(value) is str:
                self.name = value
            else:
                self._convert_always("name", value, str)
            value = data["sort"]
            if type(value) is int:
                self.sort = value
            else:
                self._convert_always("sort", value, int)
            value = data["is_editable"]
            if type(value) is bool:
                self.is_editable = value
            else:
                self._convert_always("is_editable", value, bool)
            value = data["pipeline_id"]
            if type(value) is int:
                self.pipeline_id = value
            else:
                self._convert_always("pipeline_id", value, int)
            value = data["color"]
            if type(value) is str:
                self.color = value
            else:
                self._convert_always("color", value, str)
            value = data["type"]
            if type(value) is int:
                self.type = value
            else:
                self._convert_always("type", value, int)
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
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 10:
            known = 10
            if "descriptions" in data:
                known += 1
                self._descriptions = data["descriptions"]
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
