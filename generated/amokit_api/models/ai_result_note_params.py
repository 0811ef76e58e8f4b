# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .ai_result_note_params_write import AiResultNoteParamsWrite

_AI_RESULT_NOTE_PARAMS_WRITE: ModelDecoder[AiResultNoteParamsWrite] = ModelDecoder(
    "ai_result_note_params_write", "AiResultNoteParamsWrite"
)


@read_model(init=False, eq=False, repr=False)
class AiResultNoteParams(ReadModel):
    """Content of a note with an answer of the AI agent."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("text", "text", str),
        ("answer_id", "answer_id", str),
        ("talk_id", "talk_id", int),
        ("is_error", "is_error", bool),
    )
    text: str | None
    """The answer."""
    answer_id: str | None
    """Id of the answer."""
    talk_id: int | None
    """Id of the conversation."""
    is_error: bool | None
    """Whether it failed."""

    def __init__(
        self,
        *,
        text: str | None | Unset = UNSET,
        answer_id: str | None | Unset = UNSET,
        talk_id: int | None | Unset = UNSET,
        is_error: bool | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"text": text, "answer_id": answer_id, "talk_id": talk_id, "is_error": is_error})

    def to_write(self) -> AiResultNoteParamsWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: AiResultNoteParamsWrite = to_write_form(self, _AI_RESULT_NOTE_PARAMS_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["text"]
            self.text = value if value is None or type(value) is str else self._convert("text", value, str)
            value = data["answer_id"]
            self.answer_id = value if value is None or type(value) is str else self._convert("answer_id", value, str)
            value = data["talk_id"]
            self.talk_id = value if value is None or type(value) is int else self._convert("talk_id", value, int)
            value = data["is_error"]
            self.is_error = value if value is None or type(value) is bool else self._convert("is_error", value, bool)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
