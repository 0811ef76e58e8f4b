# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class UserTaskRights(ReadModel):
    """Rights on tasks, as letters: A all, G those of the group, M own ones, D none."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("edit", "edit", str), ("delete", "delete", str))
    edit: str | None
    """Right to change. Named in `constants.Right`."""
    delete: str | None
    """Right to delete. Named in `constants.Right`."""

    def __init__(self, *, edit: str | None | Unset = UNSET, delete: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"edit": edit, "delete": delete})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["edit"]
            self.edit = value if value is None or type(value) is str else self._convert("edit", value, str)
            value = data["delete"]
            self.delete = value if value is None or type(value) is str else self._convert("delete", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
