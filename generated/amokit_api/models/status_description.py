# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .status_description_create import StatusDescriptionCreate
    from .status_description_update import StatusDescriptionUpdate

_STATUS_DESCRIPTION_UPDATE: ModelDecoder[StatusDescriptionUpdate] = ModelDecoder(
    "status_description_update", "StatusDescriptionUpdate"
)
_STATUS_DESCRIPTION_CREATE: ModelDecoder[StatusDescriptionCreate] = ModelDecoder(
    "status_description_create", "StatusDescriptionCreate"
)
_KEYS: frozenset[str] = frozenset(
    {
        "id",
        "account_id",
        "created_at",
        "updated_at",
        "created_by",
        "updated_by",
        "pipeline_id",
        "status_id",
        "level",
        "description",
    }
)


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class StatusDescription(ReadModel):
    """A hint of a status for users of one level."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("account_id", "account_id"),
        ("created_at", "created_at"),
        ("updated_at", "updated_at"),
        ("created_by", "created_by"),
        ("updated_by", "updated_by"),
        ("pipeline_id", "pipeline_id"),
        ("status_id", "status_id"),
        ("level", "level"),
        ("description", "description"),
    )
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
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if "id" in data:
            self.id = data["id"]
        if "account_id" in data:
            self.account_id = data["account_id"]
        if "created_at" in data:
            self.created_at = data["created_at"]
        if "updated_at" in data:
            self.updated_at = data["updated_at"]
        if "created_by" in data:
            self.created_by = data["created_by"]
        if "updated_by" in data:
            self.updated_by = data["updated_by"]
        if "pipeline_id" in data:
            self.pipeline_id = data["pipeline_id"]
        if "status_id" in data:
            self.status_id = data["status_id"]
        if "level" in data:
            self.level = data["level"]
        if "description" in data:
            self.description = data["description"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
