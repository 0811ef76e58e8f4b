"""Tokens of widgets and bots: whatever is wrong with one has its own error, and nothing wrong passes."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from datetime import UTC, datetime
from typing import Any

import jwt
import pytest
from amokit.auth.disposable_tokens import BotToken, DisposableTokens, WidgetToken
from amokit.errors import (
    ArgumentError,
    MalformedTokenError,
    TokenAlgorithmError,
    TokenAudienceError,
    TokenClientError,
    TokenError,
    TokenIssuerError,
    TokenSignatureError,
    TokenTimeError,
)

SECRET = "s3cret" * 12
CLIENT = "11111111-2222-3333-4444-555555555555"
NOW = int(time.time())
WIDGET: dict[str, Any] = {
    "iss": "https://mycompany.amocrm.ru",
    "aud": "https://app.example.com",
    "jti": "5c7ea0ce-0000-4000-8000-000000000001",
    "iat": NOW,
    "nbf": NOW,
    "exp": NOW + 36_000,
    "account_id": 77,
    "subdomain": "mycompany",
    "client_uuid": CLIENT,
    "user_id": 5,
}
BOT: dict[str, Any] = {
    **{key: value for key, value in WIDGET.items() if key not in ("jti", "user_id")},
    "entity_id": 11,
    "entity_type": 2,
    "bot_type": "salesbot",
}
GONE = object()

tokens = DisposableTokens(CLIENT, SECRET, "https://app.example.com:8443/oauth/callback")


def sign(claims: dict[str, Any], algorithm: str = "HS256", key: str = SECRET, **changes: Any) -> str:
    return jwt.encode({k: v for k, v in {**claims, **changes}.items() if v is not GONE}, key, algorithm)


def by_hand(header: dict[str, Any], claims: Any, digest: Any = hashlib.sha256) -> str:
    """A token that no library would make."""
    parts = [base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=") for part in (header, claims)]
    signature = hmac.new(SECRET.encode(), b".".join(parts), digest).digest() if digest else b""
    return b".".join([*parts, base64.urlsafe_b64encode(signature).rstrip(b"=")]).decode()


def test_a_widgets_token() -> None:
    end = datetime.fromtimestamp(NOW + 36_000, UTC)
    assert tokens.widget(sign(WIDGET)) == WidgetToken("mycompany.amocrm.ru", 77, 5, None, WIDGET["jti"], end)
    assert tokens.widget(sign(WIDGET, is_admin=True)).is_admin is True
    assert tokens.widget(sign(WIDGET), account="mycompany.amocrm.ru").account_id == 77
    assert tokens.widget(by_hand({"alg": "HS256", "typ": "JWT"}, WIDGET)).user_id == 5


def test_a_bots_token() -> None:
    end = datetime.fromtimestamp(NOW + 36_000, UTC)
    assert tokens.bot(sign(BOT, "HS512")) == BotToken("mycompany.amocrm.ru", 77, "lead", 11, "salesbot", end)
    assert tokens.bot(sign(BOT, "HS512", client_uuid=GONE, bot_type=GONE)).bot_type is None


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        *((1, "contact"), (2, "lead"), (12, "customer"), ("lead", "lead"), ("customer", "customer"), (9, "9"), (GONE, None)),
        *((3, "company"), ("2", "lead"), ("3", "company"), ("9", "9")),
    ],
)
def test_the_kind_of_a_bots_entity(sent: Any, read: str | None) -> None:
    assert tokens.bot(sign(BOT, "HS512", entity_type=sent)).entity_type == read


@pytest.mark.parametrize("audience", ["https://app.example.com", "https://app.example.com:8443", ["https://app.example.com"]])
def test_the_audience_with_and_without_its_port(audience: Any) -> None:
    assert tokens.widget(sign(WIDGET, aud=audience)).account_id == 77


@pytest.mark.parametrize("skew", [-20, 20])
def test_clocks_may_differ_a_little(skew: int) -> None:
    begin = int(time.time()) + skew
    assert tokens.widget(sign(WIDGET, iat=begin, nbf=begin, exp=begin + 1800)).account_id == 77
    assert tokens.widget(sign(WIDGET, iat=begin - 1800, nbf=begin - 1800, exp=begin)).account_id == 77


@pytest.mark.parametrize(
    ("token", "error"),
    [
        (sign(WIDGET, key="another" * 10), TokenSignatureError),
        (sign(WIDGET)[:-4] + "AAAA", TokenSignatureError),
        (sign(WIDGET, "HS512"), TokenAlgorithmError),
        (sign(WIDGET, "HS384"), TokenAlgorithmError),
        (by_hand({"alg": "none"}, WIDGET, None), TokenAlgorithmError),
        (by_hand({"alg": "None"}, WIDGET, None), TokenAlgorithmError),
        (by_hand({"alg": "RS256"}, WIDGET), TokenAlgorithmError),
        (by_hand({"alg": "HS256"}, WIDGET, None), TokenSignatureError),
        (by_hand({"typ": "JWT"}, WIDGET), TokenError),
        (sign(WIDGET, exp=NOW - 120), TokenTimeError),
        (sign(WIDGET, nbf=NOW + 7200), TokenTimeError),
        (sign(WIDGET, iat=NOW + 7200), TokenTimeError),
        (sign(WIDGET, aud="https://other.example.com"), TokenAudienceError),
        (sign(WIDGET, aud="http://app.example.com"), TokenAudienceError),
        (sign(WIDGET, aud="https://app.example.com.evil.example"), TokenAudienceError),
        (sign(WIDGET, client_uuid="another"), TokenClientError),
        (sign(WIDGET, client_uuid=GONE), TokenClientError),
        (sign(WIDGET, iss="https://evil.example"), TokenIssuerError),
        (sign(WIDGET, iss="http://mycompany.amocrm.ru"), TokenIssuerError),
        (sign(WIDGET, iss="https://mycompany.amocrm.ru.evil.example"), TokenIssuerError),
        (sign(WIDGET, iss="https://evil.example#.amocrm.ru"), TokenIssuerError),
        (sign(WIDGET, iss="https://user@mycompany.amocrm.ru"), TokenIssuerError),
        (sign(WIDGET, iss=""), TokenIssuerError),
        *((sign(WIDGET | {name: GONE}), TokenError) for name in WIDGET if name != "subdomain"),
        (sign(WIDGET, user_id="five"), MalformedTokenError),
        (sign(WIDGET, account_id=True), MalformedTokenError),
        (sign(WIDGET, exp="tomorrow"), MalformedTokenError),
        (by_hand({"alg": "HS256"}, [1]), MalformedTokenError),
        ("", MalformedTokenError),
        ("a.b", MalformedTokenError),
        ("a.b.c", MalformedTokenError),
        (sign(WIDGET)[:60], MalformedTokenError),
        ("ключ.ключ.ключ", MalformedTokenError),
    ],
)
def test_a_wrong_token_is_refused_by_name(token: str, error: type[TokenError]) -> None:
    with pytest.raises(error, match=r"^the disposable token is refused: ") as caught:
        tokens.widget(token)
    if error is not TokenError:
        assert type(caught.value) is error
    for secret in (SECRET, token[20:60] or "\0"):
        assert secret not in str(caught.value)


@pytest.mark.parametrize("account", ["other.amocrm.ru", "mycompany.kommo.com"])
def test_a_token_of_another_account(account: str) -> None:
    with pytest.raises(TokenIssuerError, match=f"it is of mycompany.amocrm.ru, not of {account}"):
        tokens.widget(sign(WIDGET), account=account)


def test_a_widgets_token_is_no_bots_and_the_other_way_round() -> None:
    with pytest.raises(TokenAlgorithmError):
        tokens.bot(sign(WIDGET))
    with pytest.raises(TokenAlgorithmError):
        tokens.widget(sign(BOT, "HS512"))


def test_the_users_own_zones() -> None:
    own = DisposableTokens(CLIENT, SECRET, "https://app.example.com", zones=["amocrm.example"])
    assert own.widget(sign(WIDGET, iss="https://a.amocrm.example")).account == "a.amocrm.example"


@pytest.mark.parametrize(("secret", "uri"), [("", "https://a.example"), (SECRET, "a.example"), (SECRET, "")])
def test_what_cannot_check_anything(secret: str, uri: str) -> None:
    with pytest.raises(ArgumentError):
        DisposableTokens(CLIENT, secret, uri)


def test_nothing_shows_its_secrets() -> None:
    assert SECRET not in repr(tokens)
