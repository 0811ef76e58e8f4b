# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "text": ("text", str),
    "answer_id": ("answer_id", str),
    "talk_id": ("talk_id", int),
    "is_error": ("is_error", None),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class AiResultNoteParamsWrite(WriteModel):
    """Content of a note with an answer of the AI agent, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    text: str | Unset
    """The answer."""
    answer_id: str | Unset
    """Id of the answer."""
    talk_id: int | Unset
    """Id of the conversation."""
    is_error: bool | Unset
    """Whether it failed."""

    def __init__(
        self,
        *,
        text: str | Unset = UNSET,
        answer_id: str | Unset = UNSET,
        talk_id: int | Unset = UNSET,
        is_error: bool | Unset = UNSET,
    ) -> None:
        """Content of a note with an answer of the AI agent, in a request.

        Args:
            text: The answer.
            answer_id: Id of the answer.
            talk_id: Id of the conversation.
            is_error: Whether it failed.
        """
        self.text = text
        self.answer_id = answer_id
        self.talk_id = talk_id
        self.is_error = is_error

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.text) is not UNSET:
            result["text"] = value if type(value) is str else write_scalar(self, "text", value, str)
        if (value := self.answer_id) is not UNSET:
            result["answer_id"] = value if type(value) is str else write_scalar(self, "answer_id", value, str)
        if (value := self.talk_id) is not UNSET:
            result["talk_id"] = value if type(value) is int else write_scalar(self, "talk_id", value, int)
        if (value := self.is_error) is not UNSET:
            result["is_error"] = value if type(value) is bool else write_scalar(self, "is_error", value, bool)
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if (
            ((value := self.text) is UNSET or type(value) is str)
            and ((value := self.answer_id) is UNSET or type(value) is str)
            and ((value := self.talk_id) is UNSET or type(value) is int)
            and ((value := self.is_error) is UNSET or type(value) is bool)
        ):
            return self
        return self._to_wire()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
