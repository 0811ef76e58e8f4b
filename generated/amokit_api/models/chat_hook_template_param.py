# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class ChatHookTemplateParam(ReadModel):
    """What stands for a placeholder of a template."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("key", "key", str), ("value", "value", str))
    key: str | None
    """The placeholder."""
    value: str | None
    """What stands for it."""

    def __init__(self, *, key: str | None | Unset = UNSET, value: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"key": key, "value": value})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["key"]
            self.key = value if value is None or type(value) is str else self._convert("key", value, str)
            value = data["value"]
            self.value = value if value is None or type(value) is str else self._convert("value", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
