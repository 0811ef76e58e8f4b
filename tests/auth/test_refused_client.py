"""A refused client is not a dead token: who reads the error must not drop the pair."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from amokit import MemoryTokenStore
from amokit.errors import ClientRefusedError, CodeRefusedError, OAuthError, RefreshRefusedError

from ..client.support import Mode, answer
from .token_server import EXPIRED, auth_with

KIND = "https://developers.amocrm.ru/v3/errors/OAuthProblemJson"
CLIENT: dict[str, tuple[int, dict[str, Any]]] = {
    "hint names client_id": (400, {"hint": "Check the `client_id` parameter", "title": "Bad request", "type": KIND}),
    "hint names the secret": (400, {"hint": "Check the `client_secret` parameter", "type": KIND}),
    "hint names the redirect URI": (400, {"hint": "Redirect URI mismatch", "type": KIND}),
    "401 without a hint": (401, {"title": "Некорректный клиент", "detail": "Авторизация клиента не прошла", "type": KIND}),
    "by RFC 6749": (401, {"error": "invalid_client"}),
}
TOKEN: dict[str, tuple[int, dict[str, Any]]] = {
    "revoked": (401, {"hint": "Token has been revoked", "type": KIND}),
    "hint names the refresh token": (400, {"hint": "Check the `refresh_token` parameter", "type": KIND}),
    "nothing is said": (401, {}),
    "no hint, 400": (400, {"title": "Bad request", "type": KIND}),
}


def refused(mode: Mode, status: int, body: dict[str, Any], sign_in: bool) -> OAuthError:
    def server(request: httpx.Request) -> httpx.Response:
        return answer({"status": status, **body}, status)

    amo = mode.client(server, auth=auth_with(MemoryTokenStore(EXPIRED)))
    with pytest.raises(OAuthError) as caught:
        mode.wait(amo.sign_in("code") if sign_in else amo.refresh())
    return caught.value


@pytest.mark.parametrize("sign_in", [False, True], ids=["refresh", "sign-in"])
@pytest.mark.parametrize("case", CLIENT)
def test_the_client_is_refused(mode: Mode, case: str, sign_in: bool) -> None:
    error = refused(mode, *CLIENT[case], sign_in)
    assert type(error) is ClientRefusedError
    assert "no new sign-in is needed" in str(error)


@pytest.mark.parametrize("sign_in", [False, True], ids=["refresh", "sign-in"])
@pytest.mark.parametrize("case", TOKEN)
def test_the_token_or_the_code_is_refused(mode: Mode, case: str, sign_in: bool) -> None:
    assert type(refused(mode, *TOKEN[case], sign_in)) is (CodeRefusedError if sign_in else RefreshRefusedError)
