# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class ChatHookSource(ReadModel):
    """A source of a channel."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("external_id", "external_id", str),)
    external_id: str | None
    """Your id of it."""

    def __init__(self, *, external_id: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"external_id": external_id})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["external_id"]
            self.external_id = value if value is None or type(value) is str else self._convert("external_id", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
