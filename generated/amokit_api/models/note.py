# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_by_sibling_tag, decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset
from .note_create import decoder as _NOTE_CREATE
from .note_params import decoder as _NOTE_PARAMS
from .note_update import decoder as _NOTE_UPDATE

if TYPE_CHECKING:
    from .note_create import NoteCreate
    from .note_params import NoteParams
    from .note_update import NoteUpdate
    from .self_links import SelfLinks

_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class Note(ReadModel):
    """A note in the feed of an entity.

    See https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("entity_id", "entity_id", int),
        ("created_by", "created_by", int),
        ("updated_by", "updated_by", int),
        ("_created_at", "created_at", Any),
        ("_updated_at", "updated_at", Any),
        ("responsible_user_id", "responsible_user_id", int),
        ("group_id", "group_id", int),
        ("note_type", "note_type", Any),
        ("_params", "params", None),
        ("is_pinned", "is_pinned", bool),
        ("is_editable", "is_editable", bool),
        ("is_need_to_trigger_digital_pipeline", "is_need_to_trigger_digital_pipeline", bool),
        ("request_id", "request_id", str | int),
        ("account_id", "account_id", int),
        ("_links", "_links", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset(
        {"is_pinned", "is_editable", "is_need_to_trigger_digital_pipeline", "request_id"}
    )
    _always: ClassVar[frozenset[str]] = frozenset(
        {"id", "entity_id", "created_by", "updated_by", "created_at", "updated_at", "responsible_user_id"}
    )
    id: int
    """Id of the note."""
    entity_id: int
    """Id of the entity it belongs to."""
    created_by: int
    """Id of the user who created it; 0 is a robot."""
    updated_by: int
    """Id of the user who changed it last; 0 is a robot."""
    _created_at: Any
    _updated_at: Any
    responsible_user_id: int
    """Id of the responsible user."""
    group_id: int | None
    """Group of the responsible user; 0 is the default group."""
    note_type: str | int | None
    """Kind of the note, which says what `params` holds; old kinds come as a number. Named in `constants.NoteType`."""
    _params: Any
    is_pinned: bool | None
    """Whether it is pinned. Only when asked for by `with_=["is_pinned"]`."""
    is_editable: bool | None
    """Whether it may be changed."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it started the digital pipeline."""
    request_id: str | int | None
    """Mark of the item, in an answer to a write."""
    account_id: int | None
    """Id of the account."""
    _links: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        entity_id: int | Unset = UNSET,
        created_by: int | Unset = UNSET,
        updated_by: int | Unset = UNSET,
        created_at: datetime | Unset = UNSET,
        updated_at: datetime | Unset = UNSET,
        responsible_user_id: int | Unset = UNSET,
        group_id: int | None | Unset = UNSET,
        note_type: str | int | None | Unset = UNSET,
        params: NoteParams | None | Unset = UNSET,
        is_pinned: bool | None | Unset = UNSET,
        is_editable: bool | None | Unset = UNSET,
        is_need_to_trigger_digital_pipeline: bool | None | Unset = UNSET,
        request_id: str | int | None | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "entity_id": entity_id,
                "created_by": created_by,
                "updated_by": updated_by,
                "_created_at": write_time(created_at),
                "_updated_at": write_time(updated_at),
                "responsible_user_id": responsible_user_id,
                "group_id": group_id,
                "note_type": note_type,
                "_params": params,
                "is_pinned": is_pinned,
                "is_editable": is_editable,
                "is_need_to_trigger_digital_pipeline": is_need_to_trigger_digital_pipeline,
                "request_id": request_id,
                "account_id": account_id,
                "_links": links,
            },
        )

    @property
    def created_at(self) -> datetime:
        """Time of creation."""
        value = read_time(self._created_at)
        if value is None:
            raise self._missing("created_at")
        return value

    @property
    def updated_at(self) -> datetime:
        """Time of the last change."""
        value = read_time(self._updated_at)
        if value is None:
            raise self._missing("updated_at")
        return value

    @property
    def params(self) -> NoteParams | None:
        """The content; its shape depends on `note_type`."""
        return decode_by_sibling_tag(self, "_params", self._params, _NOTE_PARAMS, self.note_type)

    @property
    def links(self) -> SelfLinks | None:
        """Links of the note."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    def to_write(self) -> NoteUpdate:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: NoteUpdate = to_write_form(self, _NOTE_UPDATE)
        return written

    def to_create(self) -> NoteCreate:
        """Makes another one like this; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: NoteCreate = to_write_form(self, _NOTE_CREATE)
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
            value = data["entity_id"]
            if type(value) is int:
                self.entity_id = value
            else:
                self._convert_always("entity_id", value, int)
            value = data["created_by"]
            if type(value) is int:
                self.created_by = value
            else:
                self._convert_always("created_by", value, int)
            value = data["updated_by"]
            if type(value) is int:
                self.updated_by = value
            else:
                self._convert_always("updated_by", value, int)
            self._created_at = data["created_at"]
            self._updated_at = data["updated_at"]
            value = data["responsible_user_id"]
            if type(value) is int:
                self.responsible_user_id = value
            else:
                self._convert_always("responsible_user_id", value, int)
            value = data["group_id"]
            self.group_id = value if value is None or type(value) is int else self._convert("group_id", value, int)
            self.note_type = data["note_type"]
            self._params = data["params"]
            value = data["account_id"]
            self.account_id = value if value is None or type(value) is int else self._convert("account_id", value, int)
            self._links = data["_links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 12:
            known = 12
            if "is_pinned" in data:
                known += 1
                value = data["is_pinned"]
                self.is_pinned = value if value is None or type(value) is bool else self._convert("is_pinned", value, bool)
            if "is_editable" in data:
                known += 1
                value = data["is_editable"]
                self.is_editable = value if value is None or type(value) is bool else self._convert("is_editable", value, bool)
            if "is_need_to_trigger_digital_pipeline" in data:
                known += 1
                value = data["is_need_to_trigger_digital_pipeline"]
                self.is_need_to_trigger_digital_pipeline = (
                    value
                    if value is None or type(value) is bool
                    else self._convert("is_need_to_trigger_digital_pipeline", value, bool)
                )
            if "request_id" in data:
                known += 1
                value = data["request_id"]
                self.request_id = (
                    value
                    if value is None or type(value) is str or type(value) is int
                    else self._convert("request_id", value, str | int)
                )
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
