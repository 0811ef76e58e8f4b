"""The integration's own data, and the requests that carry them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from amokit_api.http.request import Request
from amokit_api.operations import authorize_page, exchange_api_key, get_access_token

if TYPE_CHECKING:
    from amokit_api.models import TokenResponse

    from .button import Mode


class Integration:
    """Id, secret key and redirect URI of an integration."""

    def __init__(self, client_id: str, client_secret: str, redirect_uri: str) -> None:
        self.client_id = client_id
        self._client_secret = client_secret
        self.redirect_uri = redirect_uri

    def authorize(self, state: str | None, mode: Mode | None) -> Request[Any]:
        """The page that asks the user for access."""
        return authorize_page.build(client_id=self.client_id, state=state, mode=mode)

    def exchange_code(self, code: str) -> Request[TokenResponse]:
        """Exchanges a code for the first pair."""
        from amokit_api.models import AuthorizationCodeGrant

        return get_access_token.build(
            AuthorizationCodeGrant(
                client_id=self.client_id, client_secret=self._client_secret, redirect_uri=self.redirect_uri, code=code
            )
        )

    def refresh(self, refresh_token: str) -> Request[TokenResponse]:
        """Exchanges a refresh token for the next pair."""
        from amokit_api.models import RefreshTokenGrant

        return get_access_token.build(
            RefreshTokenGrant(
                client_id=self.client_id,
                client_secret=self._client_secret,
                redirect_uri=self.redirect_uri,
                refresh_token=refresh_token,
            )
        )

    def exchange_api_key(self, login: str, api_key: str, state: str | None) -> Request[None]:
        """Exchanges an old API key for a code."""
        from amokit_api.models import ApiKeyExchange
        from amokit_api.types import UNSET

        return exchange_api_key.build(
            ApiKeyExchange(
                login=login,
                api_key=api_key,
                client_uuid=self.client_id,
                client_secret=self._client_secret,
                state=UNSET if state is None else state,
            )
        )
