"""What an access token says of itself.

amoCRM does not publish the key that its tokens are signed with, so only amoCRM can check them. Use the claims of tokens that you
got from amoCRM itself, to look things up; never to decide what the sender of a token may do.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from amokit_api.errors import MalformedTokenError

from .untrusted_text import integer_of


@dataclass(frozen=True)
class Claims:
    """Claims of an access token, unchecked. What the token does not say is None.

    Attributes:
        expires_at, issued_at, not_before: Times, with time zone.
        account_id: The account.
        user_id: The user who gave access.
        client_id: The integration.
        base_domain: Zone of the account, such as `amocrm.ru`.
        api_domain: Host that knows where the account lives.
        scopes: What the token may be used for.
        token_id: Its id.
        all: Every claim as it came.
    """

    expires_at: datetime | None
    issued_at: datetime | None
    not_before: datetime | None
    account_id: int | None
    user_id: int | None
    client_id: str | None
    base_domain: str | None
    api_domain: str | None
    scopes: tuple[str, ...]
    token_id: str | None
    all: Mapping[str, Any] = field(repr=False)


def read_claims(access_token: str) -> Claims:
    """Reads an access token, a long-lived one too, without checking it.

    Raises:
        MalformedTokenError: It is not a JWT.
    """
    data = _payload(access_token)
    if data is None:
        raise MalformedTokenError("this is no access token of amoCRM: it is not three parts with a JSON object in the middle")
    scopes = data.get("scopes")
    return Claims(
        expires_at=_time(data.get("exp")),
        issued_at=_time(data.get("iat")),
        not_before=_time(data.get("nbf")),
        account_id=integer_of(data.get("account_id")),
        user_id=integer_of(data.get("sub")),
        client_id=_text(data.get("aud")),
        base_domain=_text(data.get("base_domain")),
        api_domain=_text(data.get("api_domain")),
        scopes=tuple(scope for scope in scopes if isinstance(scope, str)) if isinstance(scopes, list) else (),
        token_id=_text(data.get("jti")),
        all=data,
    )


def _payload(token: str) -> dict[str, Any] | None:
    parts = token.split(".") if isinstance(token, str) else []
    if len(parts) != 3:
        return None
    try:
        data = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (ValueError, RecursionError):
        return None
    return data if isinstance(data, dict) else None


def _time(value: Any) -> datetime | None:
    try:
        return datetime.fromtimestamp(float(value), UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        return None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None
