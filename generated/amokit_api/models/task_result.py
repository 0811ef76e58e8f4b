# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .task_result_write import TaskResultWrite

_TASK_RESULT_WRITE: ModelDecoder[TaskResultWrite] = ModelDecoder("task_result_write", "TaskResultWrite")


@read_model(init=False, eq=False, repr=False)
class TaskResult(ReadModel):
    """What came of a task."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("text", "text", str),)
    text: str | None
    """Text of the result."""

    def __init__(self, *, text: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"text": text})

    def to_write(self) -> TaskResultWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: TaskResultWrite = to_write_form(self, _TASK_RESULT_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["text"]
            self.text = value if value is None or type(value) is str else self._convert("text", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
