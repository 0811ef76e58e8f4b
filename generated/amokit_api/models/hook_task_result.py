# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class HookTaskResult(ReadModel):
    """The result of a task in a hook."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("id", "id", int), ("text", "text", str))
    id: int | None
    """Id of the note that holds it."""
    text: str | None
    """Its text."""

    def __init__(self, *, id: int | None | Unset = UNSET, text: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"id": id, "text": text})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            self.id = value if value is None or type(value) is int else self._convert("id", value, int)
            value = data["text"]
            self.text = value if value is None or type(value) is str else self._convert("text", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
