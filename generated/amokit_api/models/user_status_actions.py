# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


_KEYS: frozenset[str] = frozenset({"view", "edit", "delete", "export"})


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
        self: Any = new(cls)
        if len(data) == 4:  # the short way for the usual keys, exactly
            try:
                value = data["view"]
                self.view = value if value is None or type(value) is str else self._convert("view", value, str)
                value = data["edit"]
                self.edit = value if value is None or type(value) is str else self._convert("edit", value, str)
                value = data["delete"]
                self.delete = value if value is None or type(value) is str else self._convert("delete", value, str)
                value = data["export"]
                self.export = value if value is None or type(value) is str else self._convert("export", value, str)
                return self
            except KeyError:
                self = new(cls)
        if "view" in data:
            value = data["view"]
            self.view = value if value is None or type(value) is str else self._convert("view", value, str)
        if "edit" in data:
            value = data["edit"]
            self.edit = value if value is None or type(value) is str else self._convert("edit", value, str)
        if "delete" in data:
            value = data["delete"]
            self.delete = value if value is None or type(value) is str else self._convert("delete", value, str)
        if "export" in data:
            value = data["export"]
            self.export = value if value is None or type(value) is str else self._convert("export", value, str)
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
