# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.lazy_parts import plain_map
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset
from ..webhooks.event import HookEvent

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class HookWidgetRequest(HookEvent):
    """A bot waits for a widget."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("token", "token", str),
        ("_data", "data", None),
        ("return_url", "return_url", str),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"token", "return_url"})
    _secret: ClassVar[frozenset[str]] = frozenset({"token"})
    token: str
    """Says who asks, as a JSON Web Token: check it."""
    _data: Any
    return_url: str
    """Where the bot is continued."""

    def __init__(
        self,
        *,
        token: str | Unset = UNSET,
        data: dict[str, Any] | None | Unset = UNSET,
        return_url: str | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"token": token, "_data": data, "return_url": return_url})

    @property
    def data(self) -> dict[str, Any] | None:
        """What the author of the bot put in."""
        return plain_map(self, "_data", self._data, Any)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["token"]
            if type(value) is str:
                self.token = value
            else:
                self._convert_always("token", value, str)
            self._data = data["data"]
            value = data["return_url"]
            if type(value) is str:
                self.return_url = value
            else:
                self._convert_always("return_url", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
