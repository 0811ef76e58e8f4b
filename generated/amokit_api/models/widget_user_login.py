# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


_KEYS: frozenset[str] = frozenset({"login", "password"})


@read_model(init=False, eq=False, repr=False)
class WidgetUserLogin(ReadModel):
    """Login of one user."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("login", "login", str), ("password", "password", str))
    _always: ClassVar[frozenset[str]] = frozenset({"login"})
    _secret: ClassVar[frozenset[str]] = frozenset({"password"})
    login: str
    """Login."""
    password: str | None
    """Password."""

    def __init__(self, *, login: str | Unset = UNSET, password: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"login": login, "password": password})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                value = data["login"]
                if type(value) is str:
                    self.login = value
                else:
                    self._convert_always("login", value, str)
                value = data["password"]
                self.password = value if value is None or type(value) is str else self._convert("password", value, str)
                return self
            except KeyError:
                self = new(cls)
        if "login" in data:
            value = data["login"]
            if type(value) is str:
                self.login = value
            else:
                self._convert_always("login", value, str)
        if "password" in data:
            value = data["password"]
            self.password = value if value is None or type(value) is str else self._convert("password", value, str)
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
