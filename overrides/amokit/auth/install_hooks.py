"""Hooks about the integration itself: it was switched off in an account; an external one was made."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from amokit_api.errors import HookError, HookSignatureError


@dataclass(frozen=True)
class Uninstalled:
    """The integration was switched off in an account: its tokens are dead, drop them.

    Attributes:
        account_id: The account.
        client_id: The integration.
    """

    account_id: int
    client_id: str


def parse_uninstall(url: str, client_id: str, client_secret: str) -> Uninstalled:
    """Checks the hook that amoCRM sends when the integration is switched off in an account.

    Args:
        url: The address that was asked for, or its query.
        client_id: Id of the integration.
        client_secret: Its secret key.

    Raises:
        HookSignatureError: It is forged, or meant for another integration. Drop no tokens.
        HookError: It lacks something.
    """
    query = dict(parse_qsl(urlsplit(url).query or url))
    account, client = query.get("account_id", ""), query.get("client_uuid") or query.get("client_id", "")
    if not (account.isascii() and account.isdigit()) or not client or not query.get("signature"):
        raise HookError("an uninstall hook brings account_id, client_uuid and signature; this one does not")
    account_id = int(account)
    expected = hmac.new(client_secret.encode(), f"{client_id}|{account_id}".encode(), hashlib.sha256).hexdigest()
    # Both are compared, whatever the first one says, so that the time it takes tells nothing.
    same = hmac.compare_digest(client.encode(), client_id.encode())
    if not hmac.compare_digest(query["signature"].encode(), expected.encode()) or not same:
        raise HookSignatureError("the uninstall hook is not signed for this integration: it is forged, or of another one")
    return Uninstalled(account_id, client_id)


@dataclass(frozen=True)
class IntegrationSecrets:
    """Id and secret key of an external integration that was made when a user agreed.

    Attributes:
        client_id, client_secret: Of the new integration, which the code of the coming redirect belongs to.
        state: What the button was given: keep the two by it.
    """

    client_id: str
    client_secret: str = field(repr=False)
    state: str


def parse_secrets(body: bytes | str | Mapping[str, Any], state: str) -> IntegrationSecrets:
    """Checks the hook with the secrets of a new external integration. It comes before the user is redirected.

    amoCRM does not sign it: `state` is all that tells it from a forged one, so it must be unguessable and known to you.

    Args:
        body: The body, JSON or a form, or what was parsed of it.
        state: What the button was given.

    Raises:
        HookSignatureError: `state` is another.
        HookError: It lacks something.
    """
    data = body if isinstance(body, Mapping) else _parse(body)
    client_id, secret, came = (data.get(name) for name in ("client_id", "client_secret", "state"))
    if not isinstance(client_id, str) or not isinstance(secret, str) or not client_id or not secret:
        raise HookError("a secrets hook brings client_id and client_secret; this one does not")
    if not state or not isinstance(came, str) or not hmac.compare_digest(came.encode(), state.encode()):
        raise HookSignatureError("`state` of the secrets hook is not the one the button got: it is forged, or of another user")
    return IntegrationSecrets(client_id, secret, state)


def _parse(body: bytes | str) -> Mapping[str, Any]:
    text = body.decode("utf-8", "replace") if isinstance(body, bytes) else body
    if text.lstrip().startswith("{"):
        try:
            data = json.loads(text)
        except (ValueError, RecursionError):
            return {}
        return data if isinstance(data, dict) else {}
    return dict(parse_qsl(text))
