# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


_KEYS: frozenset[str] = frozenset({"waba", "is_supports_list_message"})


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
        self: Any = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                value = data["waba"]
                self.waba = value if value is None or type(value) is bool else self._convert("waba", value, bool)
                value = data["is_supports_list_message"]
                self.is_supports_list_message = (
                    value if value is None or type(value) is bool else self._convert("is_supports_list_message", value, bool)
                )
                return self
            except KeyError:
                self = new(cls)
        if "waba" in data:
            value = data["waba"]
            self.waba = value if value is None or type(value) is bool else self._convert("waba", value, bool)
        if "is_supports_list_message" in data:
            value = data["is_supports_list_message"]
            self.is_supports_list_message = (
                value if value is None or type(value) is bool else self._convert("is_supports_list_message", value, bool)
            )
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
