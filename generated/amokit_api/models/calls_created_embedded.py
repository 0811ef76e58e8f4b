# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .call_created import CallCreated

_CALL_CREATED: ModelDecoder[CallCreated] = ModelDecoder("call_created", "CallCreated")


@read_model(init=False, eq=False, repr=False)
class CallsCreatedEmbedded(ReadModel):
    """Content of the answer to a batch of calls."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_calls", "calls", None),)
    _calls: Any

    def __init__(self, *, calls: list[CallCreated] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_calls": calls})

    @property
    def calls(self) -> list[CallCreated] | None:
        """The stored calls."""
        return decode_list(self, "_calls", self._calls, _CALL_CREATED)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._calls = data["calls"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
