# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class SourceServiceParams(ReadModel):
    """Settings of a messenger."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("waba", "waba", bool),
        ("is_supports_list_message", "is_supports_list_message", bool),
    )
    waba: bool | None
    """Whether it is the business API of WhatsApp."""
    is_supports_list_message: bool | None
    """Whether it can send list messages."""

    def __init__(
        self, *, waba: bool | None | Unset = UNSET, is_supports_list_message: bool | None | Unset = UNSET, _origin: Any = UNSET
    ) -> None:
        self._fill(_origin, {"waba": waba, "is_supports_list_message": is_supports_list_message})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["waba"]
            self.waba = value if value is None or type(value) is bool else self._convert("waba", value, bool)
            value = data["is_supports_list_message"]
            self.is_supports_list_message = (
                value if value is None or type(value) is bool else self._convert("is_supports_list_message", value, bool)
            )
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
