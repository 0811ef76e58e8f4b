# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"login", "password"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class WidgetUserLogin(ReadModel):
    """Login of one user."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("login", "login"), ("password", "password"))
    _secret: ClassVar[frozenset[str]] = frozenset({"password"})
    login: str
    """Login."""
    password: str | None
    """Password."""

    def __init__(self, *, login: str | Unset = UNSET, password: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"login": login, "password": password})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                self.login = data["login"]
                self.password = data["password"]
                return self
            except KeyError:
                pass
        if "login" in data:
            self.login = data["login"]
        if "password" in data:
            self.password = data["password"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
