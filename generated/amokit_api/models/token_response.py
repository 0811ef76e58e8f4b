# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class TokenResponse(ReadModel):
    """A pair of tokens."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("token_type", "token_type", str),
        ("expires_in", "expires_in", int),
        ("_server_time", "server_time", Any),
        ("access_token", "access_token", str),
        ("refresh_token", "refresh_token", str),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"access_token"})
    _secret: ClassVar[frozenset[str]] = frozenset({"access_token", "refresh_token"})
    token_type: str | None
    """Kind of the access token. Known values: `Bearer`."""
    expires_in: int | None
    """Seconds that the access token lives, 86400."""
    _server_time: Any
    access_token: str
    """Access token, a JWT of about 1.5 kB."""
    refresh_token: str | None
    """Refresh token; lives 3 months and works once."""

    def __init__(
        self,
        *,
        token_type: str | None | Unset = UNSET,
        expires_in: int | None | Unset = UNSET,
        server_time: datetime | None | Unset = UNSET,
        access_token: str | Unset = UNSET,
        refresh_token: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "token_type": token_type,
                "expires_in": expires_in,
                "_server_time": write_time(server_time),
                "access_token": access_token,
                "refresh_token": refresh_token,
            },
        )

    @property
    def server_time(self) -> datetime | None:
        """Time of the server; newer answers only."""
        return read_time(self._server_time)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["token_type"]
            self.token_type = value if value is None or type(value) is str else self._convert("token_type", value, str)
            value = data["expires_in"]
            self.expires_in = value if value is None or type(value) is int else self._convert("expires_in", value, int)
            self._server_time = data["server_time"]
            value = data["access_token"]
            if type(value) is str:
                self.access_token = value
            else:
                self._convert_always("access_token", value, str)
            value = data["refresh_token"]
            self.refresh_token = value if value is None or type(value) is str else self._convert("refresh_token", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 5:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
