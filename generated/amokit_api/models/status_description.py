# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .status_description_create import StatusDescriptionCreate
    from .status_description_update import StatusDescriptionUpdate

_STATUS_DESCRIPTION_UPDATE: ModelDecoder[StatusDescriptionUpdate] = ModelDecoder(
    "status_description_update", "StatusDescriptionUpdate"
)
_STATUS_DESCRIPTION_CREATE: ModelDecoder[StatusDescriptionCreate] = ModelDecoder(
    "status_description_create", "StatusDescriptionCreate"
)


@read_model(init=False, eq=False, repr=False)
class StatusDescription(ReadModel):
    """A hint of a status for users of one level."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("account_id", "account_id", int),
        ("created_at", "created_at", str),
        ("updated_at", "updated_at", str),
        ("created_by", "created_by", int),
        ("updated_by", "updated_by", int),
        ("pipeline_id", "pipeline_id", int),
        ("status_id", "status_id", int),
        ("level", "level", str),
        ("description", "description", str),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the description."""
    account_id: int | None
    """Id of the account."""
    created_at: str | None
    """Time of creation as text, `YYYY-MM-DD HH:MM:SS`."""
    updated_at: str | None
    """Time of the last change as text, `YYYY-MM-DD HH:MM:SS`."""
    created_by: int | None
    """Id of the user who created it; 0 is the API."""
    updated_by: int | None
    """Id of the user who changed it last; 0 is the API, null nobody."""
    pipeline_id: int | None
    """Id of the pipeline."""
    status_id: int | None
    """Id of the status."""
    level: str | None
    """Level of the users it is for. Named in `constants.UserRank`."""
    description: str | None
    """The text."""

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        created_at: str | None | Unset = UNSET,
        updated_at: str | None | Unset = UNSET,
        created_by: int | None | Unset = UNSET,
        updated_by: int | None | Unset = UNSET,
        pipeline_id: int | None | Unset = UNSET,
        status_id: int | None | Unset = UNSET,
        level: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "account_id": account_id,
                "created_at": created_at,
                "updated_at": updated_at,
                "created_by": created_by,
                "updated_by": updated_by,
                "pipeline_id": pipeline_id,
                "status_id": status_id,
                "level": level,
                "description": description,
            },
        )

    def to_write(self) -> StatusDescriptionUpdate:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: StatusDescriptionUpdate = to_write_form(self, _STATUS_DESCRIPTION_UPDATE)
        return written

    def to_create(self) -> StatusDescriptionCreate:
        """Makes another one like this; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: StatusDescriptionCreate = to_write_form(self, _STATUS_DESCRIPTION_CREATE)
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
            value = data["account_id"]
            self.account_id = value if value is None or type(value) is int else self._convert("account_id", value, int)
            value = data["created_at"]
            self.created_at = value if value is None or type(value) is str else self._convert("created_at", value, str)
            value = data["updated_at"]
            self.updated_at = value if value is None or type(value) is str else self._convert("updated_at", value, str)
            value = data["created_by"]
            self.created_by = value if value is None or type(value) is int else self._convert("created_by", value, int)
            value = data["updated_by"]
            self.updated_by = value if value is None or type(value) is int else self._convert("updated_by", value, int)
            value = data["pipeline_id"]
            self.pipeline_id = value if value is None or type(value) is int else self._convert("pipeline_id", value, int)
            value = data["status_id"]
            self.status_id = value if value is None or type(value) is int else self._convert("status_id", value, int)
            value = data["level"]
            self.level = value if value is None or type(value) is str else self._convert("level", value, str)
            value = data["description"]
            self.description = value if value is None or type(value) is str else self._convert("description", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 10:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
