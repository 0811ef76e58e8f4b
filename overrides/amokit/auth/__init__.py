"""Signing in and staying signed in: OAuth, tokens and their stores, callbacks, buttons, hooks of the integration.

Each name is imported when it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from amokit_api.lazy_names import lazy_names

if TYPE_CHECKING:
    from .bearer import BearerAuth as BearerAuth
    from .button import external_button as external_button
    from .button import site_button as site_button
    from .callback import Callback as Callback
    from .callback import parse_callback as parse_callback
    from .disposable_tokens import BotToken as BotToken
    from .disposable_tokens import DisposableTokens as DisposableTokens
    from .disposable_tokens import WidgetToken as WidgetToken
    from .install_hooks import IntegrationSecrets as IntegrationSecrets
    from .install_hooks import Uninstalled as Uninstalled
    from .install_hooks import parse_secrets as parse_secrets
    from .install_hooks import parse_uninstall as parse_uninstall
    from .local_sign_in import sign_in_here as sign_in_here
    from .local_sign_in import sign_in_here_async as sign_in_here_async
    from .oauth import OAuth as OAuth
    from .token_claims import Claims as Claims
    from .token_claims import read_claims as read_claims
    from .tokens import LockingTokenStore as LockingTokenStore
    from .tokens import MultiAccountStore as MultiAccountStore
    from .tokens import Token as Token
    from .tokens import TokenStore as TokenStore

_PLACES = {
    "BearerAuth": ".bearer",
    "BotToken": ".disposable_tokens",
    "Callback": ".callback",
    "Claims": ".token_claims",
    "DisposableTokens": ".disposable_tokens",
    "IntegrationSecrets": ".install_hooks",
    "LockingTokenStore": ".tokens",
    "MultiAccountStore": ".tokens",
    "OAuth": ".oauth",
    "Token": ".tokens",
    "TokenStore": ".tokens",
    "Uninstalled": ".install_hooks",
    "WidgetToken": ".disposable_tokens",
    "external_button": ".button",
    "parse_callback": ".callback",
    "parse_secrets": ".install_hooks",
    "parse_uninstall": ".install_hooks",
    "read_claims": ".token_claims",
    "sign_in_here": ".local_sign_in",
    "sign_in_here_async": ".local_sign_in",
    "site_button": ".button",
}

__all__ = list(_PLACES)  # pyright: ignore[reportUnsupportedDunderAll]


if not TYPE_CHECKING:  # a misspelt name must be an error to type checkers
    __getattr__ = lazy_names(__name__, _PLACES)
