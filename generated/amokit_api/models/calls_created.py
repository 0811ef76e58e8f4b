# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list, decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .call_created import CallCreated
    from .call_error import CallError
    from .calls_created_embedded import CallsCreatedEmbedded
    from .self_links import SelfLinks

_CALL_ERROR: ModelDecoder[CallError] = ModelDecoder("call_error", "CallError")
_CALLS_CREATED_EMBEDDED: ModelDecoder[CallsCreatedEmbedded] = ModelDecoder("calls_created_embedded", "CallsCreatedEmbedded")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class CallsCreated(ReadModel):
    """Answer to a batch of calls."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("total_items", "_total_items", int),
        ("_errors", "errors", None),
        ("_links", "_links", None),
        ("_embedded", "_embedded", None),
    )
    total_items: int | None
    """How many were stored."""
    _errors: Any
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        total_items: int | None | Unset = UNSET,
        errors: list[CallError] | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        embedded: CallsCreatedEmbedded | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"total_items": total_items, "_errors": errors, "_links": links, "_embedded": embedded})

    @property
    def errors(self) -> list[CallError] | None:
        """Calls that were not stored."""
        return decode_list(self, "_errors", self._errors, _CALL_ERROR)

    @property
    def links(self) -> SelfLinks | None:
        """Links of the list."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @property
    def embedded(self) -> CallsCreatedEmbedded | None:
        """The content."""
        return decode_object(self, "_embedded", self._embedded, _CALLS_CREATED_EMBEDDED)

    @property
    def calls(self) -> list[CallCreated]:
        """The stored calls. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.calls) or []

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["_total_items"]
            self.total_items = value if value is None or type(value) is int else self._convert("_total_items", value, int)
            self._errors = data["errors"]
            self._links = data["_links"]
            self._embedded = data["_embedded"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
