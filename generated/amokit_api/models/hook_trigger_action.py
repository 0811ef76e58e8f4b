# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .hook_trigger_settings import HookTriggerSettings

_HOOK_TRIGGER_SETTINGS: ModelDecoder[HookTriggerSettings] = ModelDecoder("hook_trigger_settings", "HookTriggerSettings")


@read_model(init=False, eq=False, repr=False)
class HookTriggerAction(ReadModel):
    """What the user wants of a widget."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("code", "code", str), ("_settings", "settings", None))
    _seldom: ClassVar[frozenset[str]] = frozenset({"code"})
    code: str | None
    """Code of the action."""
    _settings: Any

    def __init__(
        self, *, code: str | None | Unset = UNSET, settings: HookTriggerSettings | None | Unset = UNSET, _origin: Any = UNSET
    ) -> None:
        self._fill(_origin, {"code": code, "_settings": settings})

    @property
    def settings(self) -> HookTriggerSettings | None:
        """Its settings."""
        return decode_object(self, "_settings", self._settings, _HOOK_TRIGGER_SETTINGS)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._settings = data["settings"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            known = 1
            if "code" in data:
                known += 1
                value = data["code"]
                self.code = value if value is None or type(value) is str else self._convert("code", value, str)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
