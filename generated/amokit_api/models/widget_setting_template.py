# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class WidgetSettingTemplate(ReadModel):
    """One setting that a widget has."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("key", "key", str),
        ("name", "name", str),
        ("type", "type", str),
        ("is_required", "is_required", bool),
    )
    key: str | None
    """Key of the setting."""
    name: str | None
    """Name of the setting."""
    type: str | None
    """Kind of value: `text` and `pass` are texts, `custom` is the widget's own, `users` and `users_lp` are maps by user id.
    Named in `constants.WidgetSettingType`."""
    is_required: bool | None
    """Whether it must be filled."""

    def __init__(
        self,
        *,
        key: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        is_required: bool | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"key": key, "name": name, "type": type, "is_required": is_required})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["key"]
            self.key = value if value is None or type(value) is str else self._convert("key", value, str)
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
            value = data["is_required"]
            self.is_required = value if value is None or type(value) is bool else self._convert("is_required", value, bool)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
