"""Disposable tokens: what a widget in the user's browser, and a bot, send to your server to show who they are (extra `jwt`)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from amokit_api.errors import (
    ArgumentError,
    MalformedTokenError,
    MissingExtraError,
    TokenAlgorithmError,
    TokenAudienceError,
    TokenClientError,
    TokenIssuerError,
    TokenSignatureError,
    TokenTimeError,
)
from amokit_api.http.origin import origin
from amokit_api.resource import explained_call

from .trusted_hosts import check_zones, is_trusted
from .untrusted_text import id_of

ENTITY_TYPES = {1: "contact", 2: "lead", 3: "company", 12: "customer"}


@dataclass(frozen=True)
class WidgetToken:
    """What a widget's token says, checked.

    Attributes:
        account: Host of the account.
        account_id, user_id: Who uses the widget where.
        is_admin: Whether that user is an administrator, where it is said.
        token_id: Remember it until `expires_at` to take each token once.
        expires_at: When it ends.
    """

    account: str
    account_id: int
    user_id: int
    is_admin: bool | None
    token_id: str
    expires_at: datetime


@dataclass(frozen=True)
class BotToken:
    """What a bot's token says, checked.

    Attributes:
        account: Host of the account.
        account_id: The account.
        entity_type: `contact`, `lead`, `company` or `customer`; what is not known stays what it is.
        entity_id: What the bot runs for.
        bot_type: `salesbot` or `marketingbot`, where it is said.
        expires_at: When it ends.
    """

    account: str
    account_id: int
    entity_type: str | None
    entity_id: int | None
    bot_type: str | None
    expires_at: datetime


class DisposableTokens:
    """Checks disposable tokens of one integration: algorithm, signature, issuer, audience, times and integration.

    Args:
        client_id: Id of the integration.
        client_secret: Its secret key.
        redirect_uri: Its redirect URI; tokens are issued for its scheme and host.
        zones: Zones that hosts of accounts may be in besides those of amoCRM.
        leeway: Seconds that clocks may differ by.
    """

    @explained_call()
    def __init__(
        self, client_id: str, client_secret: str, redirect_uri: str, *, zones: Iterable[str] = (), leeway: float = 60.0
    ) -> None:
        self._client_id = client_id
        self._secret = client_secret
        del client_secret  # this frame may be part of an error's traceback
        if not isinstance(self._secret, str) or not self._secret:
            raise ArgumentError("client_secret takes a text that is not empty: everybody could sign with that")
        try:
            parts = urlsplit(redirect_uri if isinstance(redirect_uri, str) else "")
        except ValueError:
            parts = urlsplit("")
        if not parts.scheme or not parts.hostname:
            raise ArgumentError(f"redirect_uri must be a whole address, not {redirect_uri!r}")
        # amoCRM leaves the port out.
        self._audience = sorted({f"{parts.scheme}://{parts.hostname}", f"{parts.scheme}://{parts.netloc}"})
        self._zones = check_zones(zones)
        self._leeway = leeway

    def __repr__(self) -> str:
        return f"DisposableTokens({self._client_id!r})"

    def widget(self, token: str, *, account: str | None = None) -> WidgetToken:
        """Checks the token of a widget, which comes in the header `X-Auth-Token`.

        Args:
            token: The token.
            account: Host of the account that it must be of; any account of amoCRM when not given.

        Raises:
            TokenError: The token is not valid; the subclass says why. Answer 401 and do nothing.
        """
        claims = self._check(token, "HS256", ("jti", "user_id"))
        host = self._issuer(claims, account)
        is_admin = claims.get("is_admin")
        return WidgetToken(
            host,
            _id(claims, "account_id"),
            _id(claims, "user_id"),
            is_admin if isinstance(is_admin, bool) else None,
            str(claims["jti"]),
            _end(claims),
        )

    def bot(self, token: str, *, account: str | None = None) -> BotToken:
        """Checks the token of a bot, which comes in the body of its hook (`widget_request`); see `widget`."""
        claims = self._check(token, "HS512", ())
        host = self._issuer(claims, account)
        kind, bot_type = claims.get("entity_type"), claims.get("bot_type")
        if isinstance(kind, str) and kind.isdecimal():
            kind = int(kind)
        known = ENTITY_TYPES.get(kind, str(kind)) if isinstance(kind, int) else kind
        return BotToken(
            host,
            _id(claims, "account_id"),
            known if isinstance(known, str) else None,
            _id(claims, "entity_id") if claims.get("entity_id") is not None else None,
            bot_type if isinstance(bot_type, str) else None,
            _end(claims),
        )

    def _check(self, token: str, algorithm: str, more: Iterable[str]) -> dict[str, Any]:
        try:
            import jwt
        except ImportError as error:
            raise MissingExtraError("disposable tokens need the package PyJWT: pip install 'amokit[jwt]'") from error
        errors: list[tuple[type[Exception], Callable[[str], Exception], str]] = [
            (jwt.InvalidAlgorithmError, TokenAlgorithmError, f"it is not signed with {algorithm}"),
            (jwt.InvalidSignatureError, TokenSignatureError, "its signature is wrong: forged, or the client secret is another"),
            (jwt.ExpiredSignatureError, TokenTimeError, "it has expired: ask for a new one, and check this machine's clock"),
            (jwt.ImmatureSignatureError, TokenTimeError, "it is not valid yet: check this machine's clock"),
            (jwt.InvalidAudienceError, TokenAudienceError, f"it is not meant for {self._audience[0]}"),
            (jwt.InvalidTokenError, MalformedTokenError, "it is damaged, or lacks a claim"),
        ]
        refused: Exception = MalformedTokenError("the disposable token is refused: it is damaged, or lacks a claim")
        claims: dict[str, Any] | None = None
        try:
            claims = jwt.decode(
                token,
                self._secret,
                algorithms=[algorithm],  # never what the token itself says
                audience=self._audience,
                leeway=self._leeway,
                options={"require": ["iss", "aud", "iat", "nbf", "exp", "account_id", *more]},
            )
        except jwt.PyJWTError as error:
            found = next(entry for entry in errors if isinstance(error, entry[0]) or entry[0] is jwt.InvalidTokenError)
            refused = found[1](f"the disposable token is refused: {found[2]}")
        except (ValueError, TypeError, AttributeError, RecursionError, OverflowError):
            pass  # some releases of PyJWT raise these for malformed tokens
        if claims is None:
            # Outside the `except`: PyJWT's texts may quote the token, and its frames have the secret in their variables.
            del token
            raise refused
        client = claims.get("client_uuid")
        # Bots' tokens are not documented to carry it; where one does, it must be ours.
        if client != self._client_id and not (client is None and algorithm == "HS512"):
            raise TokenClientError("the disposable token is refused: it is meant for another integration")
        return claims

    def _issuer(self, claims: dict[str, Any], account: str | None) -> str:
        issuer = claims["iss"]
        found = origin(issuer) if isinstance(issuer, str) else None
        parts = urlsplit(issuer) if found else urlsplit("")
        host = parts.netloc.lower()
        plain = parts.scheme == "https" and not parts.path.strip("/") and not parts.query and not parts.fragment
        if not plain or not is_trusted(host, self._zones):
            raise TokenIssuerError("the disposable token is refused: its issuer is no account of amoCRM")
        if account is not None and host != account.lower():
            raise TokenIssuerError(f"the disposable token is refused: it is of {host}, not of {account}")
        return host


def _id(claims: dict[str, Any], name: str) -> int:
    value = id_of(claims[name])
    if value is None:
        raise MalformedTokenError(f"the disposable token is refused: its {name} is no id")
    return value


def _end(claims: dict[str, Any]) -> datetime:
    try:
        return datetime.fromtimestamp(int(claims["exp"]), UTC)
    except (ValueError, TypeError, OverflowError, OSError):
        raise MalformedTokenError("the disposable token is refused: its exp is no time") from None
