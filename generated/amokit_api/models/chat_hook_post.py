# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class ChatHookPost(ReadModel):
    """The post that a message is a comment on."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("id", "id", str),)
    id: str | None
    """Id of the post."""

    def __init__(self, *, id: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"id": id})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            self.id = value if value is None or type(value) is str else self._convert("id", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
