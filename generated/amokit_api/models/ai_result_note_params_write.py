# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "text": ("text", None),
    "answer_id": ("answer_id", None),
    "talk_id": ("talk_id", None),
    "is_error": ("is_error", None),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class AiResultNoteParamsWrite(WriteModel):
    """Content of a note with an answer of the AI agent, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
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

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        if (value := self.text) is not UNSET:
            if value is None:
                raise null(self, "text")
            result["text"] = value
        if (value := self.answer_id) is not UNSET:
            if value is None:
                raise null(self, "answer_id")
            result["answer_id"] = value
        if (value := self.talk_id) is not UNSET:
            if value is None:
                raise null(self, "talk_id")
            result["talk_id"] = value
        if (value := self.is_error) is not UNSET:
            if value is None:
                raise null(self, "is_error")
            result["is_error"] = value
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        if self.text is None:
            raise null(self, "text")
        if self.answer_id is None:
            raise null(self, "answer_id")
        if self.talk_id is None:
            raise null(self, "talk_id")
        if self.is_error is None:
            raise null(self, "is_error")
        return self

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
