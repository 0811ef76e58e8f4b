# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "client_id": ("client_id", str),
    "client_secret": ("client_secret", str),
    "redirect_uri": ("redirect_uri", str),
    "refresh_token": ("refresh_token", str),
}
_FIXED: Mapping[str, Any] = {"grant_type": "refresh_token"}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class RefreshTokenGrant(WriteModel):
    """Exchange of a refresh token."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _fixed: ClassVar[Mapping[str, Any]] = _FIXED
    _secret: ClassVar[frozenset[str]] = frozenset({"client_secret", "refresh_token"})
    _nullable: ClassVar[frozenset[str]] = frozenset({"grant_type"})
    client_id: str
    """Id of the integration."""
    client_secret: str
    """Secret key of the integration."""
    redirect_uri: str
    """Redirect URI; exactly as it is registered in the integration."""
    refresh_token: str
    """The refresh token; lives 3 months and works once."""

    def __init__(self, *, client_id: str, client_secret: str, redirect_uri: str, refresh_token: str) -> None:
        """Exchange of a refresh token.

        Args:
            client_id: Id of the integration.
            client_secret: Secret key of the integration.
            redirect_uri: Redirect URI; exactly as it is registered in the integration.
            refresh_token: The refresh token; lives 3 months and works once.
        """
        self.client_id = client_id
        self.client_secret = client_secret
        self.redirect_uri = redirect_uri
        self.refresh_token = refresh_token

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.client_id
        result["client_id"] = value if type(value) is str else write_scalar(self, "client_id", value, str)
        value = self.client_secret
        result["client_secret"] = value if type(value) is str else write_scalar(self, "client_secret", value, str)
        value = self.redirect_uri
        result["redirect_uri"] = value if type(value) is str else write_scalar(self, "redirect_uri", value, str)
        result["grant_type"] = "refresh_token"
        value = self.refresh_token
        result["refresh_token"] = value if type(value) is str else write_scalar(self, "refresh_token", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
