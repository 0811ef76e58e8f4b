# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class UserStatusActions(ReadModel):
    """Rights on the leads of a stage, as letters: A all, D none."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("view", "view", str),
        ("edit", "edit", str),
        ("delete", "delete", str),
        ("export", "export", str),
    )
    view: str | None
    """Right to see. Named in `constants.Right`."""
    edit: str | None
    """Right to change. Named in `constants.Right`."""
    delete: str | None
    """Right to delete. Named in `constants.Right`."""
    export: str | None
    """Right to export; absent for stages of incoming leads and now and then for others. Named in `constants.Right`."""

    def __init__(
        self,
        *,
        view: str | None | Unset = UNSET,
        edit: str | None | Unset = UNSET,
        delete: str | None | Unset = UNSET,
        export: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"view": view, "edit": edit, "delete": delete, "export": export})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["view"]
            self.view = value if value is None or type(value) is str else self._convert("view", value, str)
            value = data["edit"]
            self.edit = value if value is None or type(value) is str else self._convert("edit", value, str)
            value = data["delete"]
            self.delete = value if value is None or type(value) is str else self._convert("delete", value, str)
            value = data["export"]
            self.export = value if value is None or type(value) is str else self._convert("export", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
