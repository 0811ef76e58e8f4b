"""The redirect after the user's consent, which is also the hook of an installation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from amokit_api.errors import AccessDeniedError, CallbackError, StateError

from .tokens import HiddenText
from .trusted_hosts import require_trusted
from .untrusted_text import query_of, same_secret


@dataclass(frozen=True)
class Callback:
    """What the redirect after the user's consent brings.

    Attributes:
        code: To be exchanged within 20 minutes, once.
        referer: Host of the account, a trusted one: exchange the code there.
        client_id: Id of the integration, where it is said.
        state: What was given to the authorize page.
        from_widget: The user installed the integration inside amoCRM, and amoCRM's server called; there is no `state` then.
        from_exchange: The code comes of `exchange_api_key`.
        platform: `1` for an account of amocrm.ru, `2` for one of amocrm.com or kommo.com, where it is said.
    """

    code: str = field(repr=False)
    referer: str
    client_id: str | None = None
    state: str | None = None
    from_widget: bool = False
    from_exchange: bool = False
    platform: str | None = None


def parse_callback(url: str, state: str | None, *, zones: Iterable[str] = (), hooks: bool = False) -> Callback:
    """Reads the address that the user's browser came back to.

    Args:
        url: The whole address, or its query.
        state: What was given to `authorize_url`. None where this address takes hooks only.
        zones: Zones that hosts of accounts may be in besides those of amoCRM.
        hooks: Whether to take the calls of amoCRM's server after an installation (`from_widget`) and an exchange of an API key
            (`from_exchange`). They bring no `state`, so anybody can forge one: a code that is not yours then reaches you. Sign in
            with it to an account that is new to you, or have a user confirm it; never join it to the session of a user.

    Raises:
        AccessDeniedError: The user refused.
        StateError: `state` is missing or not the one given.
        UntrustedHostError: `referer` is no host of amoCRM.
        CallbackError: There is no code, or no referer. It is the base class of AccessDeniedError and StateError.
    """
    query = query_of(url)
    if query is None:
        raise CallbackError("the redirect is no address")
    del url  # this frame is part of the error's traceback, and the address holds the code
    code = HiddenText(query.pop("code", ""))
    from_widget, from_exchange = (query.get(name) not in (None, "", "0") for name in ("from_widget", "from_exchange"))
    hook = hooks and (from_widget or from_exchange) and "state" not in query
    if not hook and not (isinstance(state, str) and state):
        raise StateError("state must be the text that was given to authorize_url, not empty")
    if "error" in query:
        raise AccessDeniedError(f"the user did not give access: {query['error'][:100]!r}")
    if not hook and not same_secret(query.get("state", ""), state or ""):
        raise StateError("`state` is not the one that was sent: this answer belongs to another attempt, or is forged")
    for key, value in (("code", code), ("referer", query.get("referer"))):
        if not value:
            raise CallbackError(f"the redirect brings no `{key}`")
    referer = require_trusted(query["referer"], zones, "referer")
    return Callback(
        str(code),
        referer,
        query.get("client_id") or None,
        query.get("state") or None,
        from_widget,
        from_exchange,
        query.get("platform") or None,
    )
