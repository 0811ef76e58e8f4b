# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .pipeline import Pipeline

_PIPELINE: ModelDecoder[Pipeline] = ModelDecoder("pipeline", "Pipeline")


@read_model(init=False, eq=False, repr=False)
class PipelinesPageEmbedded(ReadModel):
    """Content of the list of pipelines."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_pipelines", "pipelines", None),)
    _pipelines: Any

    def __init__(self, *, pipelines: list[Pipeline] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_pipelines": pipelines})

    @property
    def pipelines(self) -> list[Pipeline] | None:
        """The pipelines."""
        return decode_list(self, "_pipelines", self._pipelines, _PIPELINE)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._pipelines = data["pipelines"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
