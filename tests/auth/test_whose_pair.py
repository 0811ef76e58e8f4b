"""One store, one account: a pair of another account is noticed before anything is sent with it."""

from __future__ import annotations

import base64
import json
from typing import Any

import httpx
import pytest
from amokit import MemoryTokenStore, Token
from amokit.errors import WrongAccountError

from ..client.support import Mode, answer, problem
from .store_factories import PAST
from .token_server import auth_with


def jwt(**claims: Any) -> str:
    return f"e30.{base64.urlsafe_b64encode(json.dumps(claims).encode()).rstrip(b'=').decode()}.x"


class Accounts:
    """All of amoCRM: each account takes its own tokens only, and the look-up knows where each lives."""

    def __init__(self, **lives: str) -> None:
        self.lives = lives
        self.numbers = dict.fromkeys(lives, 1)
        self.seen: list[str] = []

    def pair(self, owner: str) -> dict[str, Any]:
        number = self.numbers[owner]
        access = jwt(owner=owner, api_domain="api-b.amocrm.ru", number=number)
        return {"expires_in": 86400, "access_token": access, "refresh_token": f"refresh-{owner}-{number}"}

    def token(self, owner: str, **more: Any) -> Token:
        made = self.pair(owner)
        return Token(made["access_token"], made["refresh_token"], **more)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        host = request.url.host
        self.seen.append(f"{request.method} {host}{request.url.path}")
        if request.url.path == "/oauth2/account/current/subdomain":
            owner = request.headers["X-Refresh-Token"].split("-")[1]
            return answer({"id": 1, "subdomain": "x", "domain": self.lives[owner], "top_level_domain": "ru"})
        if request.url.path == "/oauth2/access_token":
            sent = json.loads(request.content)
            owner = sent["code"] if "code" in sent else sent["refresh_token"].split("-")[1]
            current = sent.get("refresh_token", self.pair(owner)["refresh_token"]) == self.pair(owner)["refresh_token"]
            if host != self.lives[owner] or not current:
                return problem(401, hint="Token has been revoked")
            self.numbers[owner] += "refresh_token" in sent
            return answer(self.pair(owner))
        owners = [
            owner for owner in self.lives if request.headers["Authorization"] == f"Bearer {self.pair(owner)['access_token']}"
        ]
        return answer({"id": 1}) if owners and host == self.lives[owners[0]] else problem(401)


A, B = "aaa.amocrm.ru", "bbb.amocrm.ru"


@pytest.fixture
def accounts() -> Accounts:
    return Accounts(aaa=A, bbb=B)


def test_a_second_account_does_not_sign_in_over_the_first(mode: Mode, accounts: Accounts) -> None:
    store = MemoryTokenStore()
    mode.wait(mode.client(accounts, A, auth=auth_with(store)).sign_in("aaa"))
    accounts.seen.clear()
    second = mode.client(accounts, B, auth=auth_with(store))
    with pytest.raises(WrongAccountError, match=r"pair of aaa\.amocrm\.ru.*for bbb\.amocrm\.ru; nothing was sent"):
        mode.wait(second.sign_in("bbb"))
    assert accounts.seen == []
    store.clear()
    mode.wait(second.sign_in("bbb"))
    assert mode.wait(second.leads.get(1)).id == 1


@pytest.mark.parametrize("expires_at", [None, PAST], ids=["fresh", "expired"])
def test_the_pair_of_another_account_signs_nothing(mode: Mode, accounts: Accounts, expires_at: Any) -> None:
    store = MemoryTokenStore(accounts.token("bbb", issuer=B, expires_at=expires_at))
    with pytest.raises(WrongAccountError):
        mode.wait(mode.client(accounts, A, auth=auth_with(store)).leads.get(1))
    assert accounts.seen == ["GET api-b.amocrm.ru/oauth2/account/current/subdomain"], "where its account lives, and nothing else"


@pytest.mark.parametrize("expires_at", [None, PAST], ids=["fresh", "expired"])
def test_a_pair_that_does_not_say_whose_it_is_does_not_lead_to_another_account(
    mode: Mode, accounts: Accounts, expires_at: Any
) -> None:
    store = MemoryTokenStore(accounts.token("bbb", expires_at=expires_at))
    with pytest.raises(WrongAccountError, match=r"pair of bbb\.amocrm\.ru"):
        mode.wait(mode.client(accounts, A, auth=auth_with(store)).leads.get(1))
    assert all(B not in line for line in accounts.seen)


def test_a_pair_that_does_not_say_whose_it_is_belongs_to_who_refreshes_it(mode: Mode, accounts: Accounts) -> None:
    store = MemoryTokenStore(accounts.token("aaa", expires_at=PAST))
    assert mode.wait(mode.client(accounts, A, auth=auth_with(store)).leads.get(1)).id == 1
    token = store.load()
    assert token is not None
    assert token.issuer == A


def test_an_account_that_moved_may_be_given_by_either_host(mode: Mode) -> None:
    accounts = Accounts(aaa="new.amocrm.ru")
    for host in (A, "new.amocrm.ru"):
        store = MemoryTokenStore(accounts.token("aaa", issuer=A, domain="new.amocrm.ru"))
        assert mode.wait(mode.client(accounts, host, auth=auth_with(store)).leads.get(1)).id == 1


def test_a_program_that_is_told_the_new_host_first(mode: Mode) -> None:
    """The account was renamed while the program did not run, and its configuration was changed with it."""
    accounts = Accounts(aaa="new.amocrm.ru")
    store = MemoryTokenStore(accounts.token("aaa", issuer=A))
    amo = mode.client(accounts, "new.amocrm.ru", auth=auth_with(store))
    for _ in range(2):
        assert mode.wait(amo.leads.get(1)).id == 1
    assert len([line for line in accounts.seen if "subdomain" in line]) == 1
    token = store.load()
    assert token is not None
    assert (token.issuer, token.domain) == ("new.amocrm.ru", None)


@pytest.mark.parametrize("expires_at", [None, PAST], ids=["fresh", "expired"])
def test_a_host_in_the_store_that_is_none_of_amocrm(mode: Mode, accounts: Accounts, expires_at: Any) -> None:
    """Whoever can write the store would be given the secret key, which is not in it."""
    from amokit.errors import UntrustedHostError

    store = MemoryTokenStore(accounts.token("aaa", issuer=A, domain="evil.example", expires_at=expires_at))
    with pytest.raises(UntrustedHostError, match="evil"):
        mode.wait(mode.client(accounts, A, auth=auth_with(store)).leads.get(1))
    assert accounts.seen == []
