# Written by `make generate` from spec/; do not edit.
"""OAuth 2.0 token endpoint and account discovery."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..deprecation import deprecated
from ..resource import Resource

if TYPE_CHECKING:
    from ..dicts import ApiKeyExchangeDict, TokenRequestDict
    from ..models.account_domain import AccountDomain
    from ..models.api_key_exchange import ApiKeyExchange
    from ..models.token_request import TokenRequest
    from ..models.token_response import TokenResponse


class OauthResource(Resource):
    """OAuth 2.0 token endpoint and account discovery."""

    __slots__ = ()

    @deprecated("exchange_api_key is deprecated: Exchange an old API key for an authorization code.")
    def exchange_api_key(self, body: ApiKeyExchange | ApiKeyExchangeDict) -> None:
        """Exchange an old API key for an authorization code.

        Starts the exchange: the code arrives later at the redirect URI, with `from_exchange=1`. The integration must be
        installed; once in 5 minutes per user and integration. API keys are no longer issued.

        Args:
            body: What to send.

        `POST /oauth2/exchange_api_key`, see https://www.amocrm.ru/developers/content/oauth/exchange-api-key
        """
        from ..operations import exchange_api_key as operation

        self._sender.send(operation.build(body))

    def get_access_token(self, body: TokenRequest | TokenRequestDict) -> TokenResponse:
        """Exchange a code or a refresh token for a pair of tokens.

        Gives an access token (24 hours) and a refresh token (3 months). A code lives 20 minutes; codes and refresh tokens
        work once, so store the new pair before it is used. Takes no access token. Status 401 or 404 on a refresh may mean
        that the account has moved to another host.

        Args:
            body: What to send.

        `POST /oauth2/access_token`, see https://www.amocrm.ru/developers/content/oauth/step-by-step
        """
        from ..operations import get_access_token as operation

        return self._sender.send(operation.build(body))

    @deprecated("get_account_domain is deprecated: Find the host of the token's account by its access token.")
    def get_account_domain(self) -> AccountDomain:
        """Find the host of the token's account by its access token.

        Where the account lives now. Works while the access token lives, and on the shared host only; outdated since
        September 2024, use `get_account_domain_by_refresh_token`.

        `GET /oauth2/account/subdomain`, see https://www.amocrm.ru/developers/content/oauth/account-subdomain-info
        """
        from ..operations import get_account_domain as operation

        return self._sender.send(operation.build())

    def get_account_domain_by_refresh_token(self, *, x_refresh_token: str) -> AccountDomain:
        """Find the host of the token's account by its refresh token.

        Where the account lives now, for use after its subdomain has changed. The host is the `api_domain` claim of the last
        access token, even an expired one. Takes no access token, and the refresh token is not spent.

        Args:
            x_refresh_token: The refresh token.

        `GET /oauth2/account/current/subdomain`, see https://www.amocrm.ru/developers/content/oauth/account-subdomain-info
        """
        from ..operations import get_account_domain_by_refresh_token as operation

        return self._sender.send(operation.build(x_refresh_token=x_refresh_token))
