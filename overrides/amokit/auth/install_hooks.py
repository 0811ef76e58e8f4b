"""Hooks about the integration itself: it was switched off in an account; an external one was made."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from amokit_api.errors import HookError, HookSignatureError

from .untrusted_text import id_of, query_of, same_secret


@dataclass(frozen=True)
class Uninstalled:
    """The integration was switched off in an account: its tokens no longer work; delete them.

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
        HookSignatureError: It is forged, or for another integration. Delete no tokens.
        HookError: `account_id`, `client_uuid` or `signature` is missing.
    """
    query = query_of(url) or {}
    account_id, client = id_of(query.get("account_id")), query.get("client_uuid") or query.get("client_id", "")
    expected = hmac.new(client_secret.encode(), f"{client_id}|{account_id}".encode(), hashlib.sha256).hexdigest()
    del client_secret  # this frame is part of the error's traceback
    if account_id is None or not client or not query.get("signature"):
        raise HookError("an uninstall hook brings account_id, client_uuid and signature; this one does not")
    # Both are always compared, so that the time does not show which one differs.
    same = same_secret(client, client_id)
    if not same_secret(query["signature"], expected) or not same:
        del expected
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
        HookError: `client_id` or `client_secret` is missing.
    """
    data = body if isinstance(body, Mapping) else _parse(body)
    del body  # this frame is part of the error's traceback
    client_id, secret, came = (data.get(name) for name in ("client_id", "client_secret", "state"))
    if isinstance(client_id, str) and isinstance(secret, str) and client_id and secret:
        if state and same_secret(came, state):
            return IntegrationSecrets(client_id, secret, state)
        del data, secret, came
        raise HookSignatureError("`state` of the secrets hook is not the one the button got: it is forged, or of another user")
    del data, secret, came
    raise HookError("a secrets hook brings client_id and client_secret; this one does not")


def _parse(body: bytes | str) -> Mapping[str, Any]:
    text = body.decode("utf-8", "replace") if isinstance(body, bytes) else str(body)
    if text.lstrip().startswith("{"):
        try:
            data = json.loads(text)
        except (ValueError, RecursionError):
            return {}
        return data if isinstance(data, dict) else {}
    return query_of(f"?{text}") or {}
