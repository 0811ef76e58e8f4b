# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "login": ("login", str),
    "api_key": ("api_key", str),
    "client_uuid": ("client_uuid", str),
    "client_secret": ("client_secret", str),
    "state": ("state", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ApiKeyExchange(WriteModel):
    """An old API key to exchange."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _secret: ClassVar[frozenset[str]] = frozenset({"api_key", "client_secret"})
    login: str
    """Login of the user."""
    api_key: str
    """API key of the user."""
    client_uuid: str
    """Id of the integration."""
    client_secret: str
    """Secret key of the integration."""
    state: str | Unset
    """Comes back with the code."""

    def __init__(self, *, login: str, api_key: str, client_uuid: str, client_secret: str, state: str | Unset = UNSET) -> None:
        """An old API key to exchange.

        Args:
            login: Login of the user.
            api_key: API key of the user.
            client_uuid: Id of the integration.
            client_secret: Secret key of the integration.
            state: Comes back with the code.
        """
        self.login = login
        self.api_key = api_key
        self.client_uuid = client_uuid
        self.client_secret = client_secret
        self.state = state

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.login
        result["login"] = value if type(value) is str else write_scalar(self, "login", value, str)
        value = self.api_key
        result["api_key"] = value if type(value) is str else write_scalar(self, "api_key", value, str)
        value = self.client_uuid
        result["client_uuid"] = value if type(value) is str else write_scalar(self, "client_uuid", value, str)
        value = self.client_secret
        result["client_secret"] = value if type(value) is str else write_scalar(self, "client_secret", value, str)
        if (value := self.state) is not UNSET:
            result["state"] = value if type(value) is str else write_scalar(self, "state", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
