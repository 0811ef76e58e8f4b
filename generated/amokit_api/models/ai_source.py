# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class AiSource(ReadModel):
    """What the AI agent was taught."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int | str),
        ("name", "name", str),
        ("updated_at", "updated_at", int | str),
        ("updated_by", "updated_by", int | str),
    )
    id: int | str | None
    """Id of the source."""
    name: str | None
    """Name."""
    updated_at: int | str | None
    """Time of the last change."""
    updated_by: int | str | None
    """Who changed it last."""

    def __init__(
        self,
        *,
        id: int | str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        updated_at: int | str | None | Unset = UNSET,
        updated_by: int | str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "name": name, "updated_at": updated_at, "updated_by": updated_by})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            self.id = (
                value if value is None or type(value) is int or type(value) is str else self._convert("id", value, int | str)
            )
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["updated_at"]
            self.updated_at = (
                value
                if value is None or type(value) is int or type(value) is str
                else self._convert("updated_at", value, int | str)
            )
            value = data["updated_by"]
            self.updated_by = (
                value
                if value is None or type(value) is int or type(value) is str
                else self._convert("updated_by", value, int | str)
            )
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
