# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.lazy_parts import plain_map
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class HookTriggerWidget(ReadModel):
    """Settings of the widget itself."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_settings", "settings", None),)
    _settings: Any

    def __init__(self, *, settings: dict[str, Any] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_settings": settings})

    @property
    def settings(self) -> dict[str, Any] | None:
        """What the user filled in."""
        return plain_map(self, "_settings", self._settings, Any)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._settings = data["settings"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
