"""Which account to talk to, from the environment: what `AmoCRM.from_env()` reads."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from amokit_api.errors import ArgumentError, MissingTokenError

ACCOUNT, BASE_URL, TOKEN = "AMOKIT_ACCOUNT", "AMOKIT_BASE_URL", "AMOKIT_TOKEN"


def with_environment(options: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a client: `options`, and what they do not say by the variables. An empty variable is none.

    Raises:
        ArgumentError: No account is named, or two are.
        MissingTokenError: There is no token.
    """
    found: dict[str, Any] = {}
    if options.get("base_url") is None:
        found = {"account": os.environ.get(ACCOUNT) or None, "base_url": os.environ.get(BASE_URL) or None}
        if None not in found.values():
            raise ArgumentError(f"{ACCOUNT} and {BASE_URL} are both set: unset one of them")
        if not any(found.values()):
            raise ArgumentError(
                f"the environment names no account: set {ACCOUNT}, as in 'mycompany' or 'mycompany.kommo.com',"
                f" or {BASE_URL} to the address of a sandbox or a proxy"
            )
    if options.get("token") is None and options.get("auth") is None:
        if not os.environ.get(TOKEN):
            raise MissingTokenError(f"the environment has no token: set {TOKEN} to a long-lived token of the account")
        found["token"] = os.environ[TOKEN]
    return {**options, **found}
