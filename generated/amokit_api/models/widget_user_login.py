# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


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
        self: Any = cls._open()
        try:
            value = data["login"]
            if type(value) is str:
                self.login = value
            else:
                self._convert_always("login", value, str)
            value = data["password"]
            self.password = value if value is None or type(value) is str else self._convert("password", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
