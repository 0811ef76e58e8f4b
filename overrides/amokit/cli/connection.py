"""The options that say which account a command talks to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from cyclopts import Group, Parameter

from ..auth.oauth import OAuth
from ..auth.stores.file import FileTokenStore
from ..client import AmoCRM
from . import profiles
from .problems import UsageProblem

ACCOUNT = Group("Account", sort_key=9)


@Parameter(name="*")
@dataclass(frozen=True, kw_only=True, repr=False)
class Connection:
    """Which account, and the token; without them, the profile that `amokit login` made."""

    account: Annotated[str | None, Parameter(env_var="AMOKIT_ACCOUNT", group=ACCOUNT)] = None
    "Name of the account (mycompany) or its host (mycompany.kommo.com)."
    base_url: Annotated[str | None, Parameter(env_var="AMOKIT_BASE_URL", group=ACCOUNT)] = None
    "Scheme and host instead, for the sandbox and for proxies."
    token: Annotated[str | None, Parameter(env_var="AMOKIT_TOKEN", group=ACCOUNT, show_default=False)] = None
    "A long-lived token. Other users of the machine see command lines: better give it by AMOKIT_TOKEN."
    profile: Annotated[str, Parameter(env_var="AMOKIT_PROFILE", group=ACCOUNT)] = profiles.DEFAULT
    "Profile to use where no account is given."

    def client(self) -> AmoCRM:
        """A client for the account.

        Raises:
            UsageProblem: No account is known, or no token.
        """
        if self.account is None and self.base_url is None:
            return profile_client(self.profile, token=self.token)
        if self.token is None:
            raise UsageProblem("the account needs a token: set AMOKIT_TOKEN, or run `amokit login`")
        return AmoCRM(self.account, base_url=self.base_url, token=self.token, app="cli")

    @property
    def server(self) -> str | None:
        """Scheme and host of a sandbox or a proxy, used instead of those of an account."""
        return profiles.load(self.profile).base_url if self.account is None and self.base_url is None else self.base_url


def profile_client(name: str, *, token: str | None = None) -> AmoCRM:
    """A client for the account of a profile."""
    return client_of(name, profiles.load(name), token=token)


def client_of(name: str, profile: profiles.Profile, *, token: str | None = None) -> AmoCRM:
    """A client for the account of a profile, which need not be saved yet."""
    if token is None and profile.uses_oauth:
        return AmoCRM(profile.account, base_url=profile.base_url, auth=oauth(name, profile), app="cli")
    return AmoCRM(profile.account, base_url=profile.base_url, token=token or profile.token, app="cli")


def oauth(name: str, profile: profiles.Profile) -> OAuth:
    """The integration of a profile, with the store of its pair of tokens."""
    return OAuth(
        profile.client_id or "",
        profile.client_secret or "",
        profile.redirect_uri or "",
        store=FileTokenStore(profiles.token_file(name)),
    )
