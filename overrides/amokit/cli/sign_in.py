"""`amokit login`, `logout`, `profiles`, `whoami`."""

from __future__ import annotations

import sys
from typing import Annotated

from cyclopts import Parameter

from ..auth.local_sign_in import sign_in_here
from ..auth.server_urls import account_host
from ..client import AmoCRM
from . import profiles
from .connection import Connection, client_of, oauth
from .output import Format, show
from .prompts import ask, ask_secret, open_page

REDIRECT_URI = "http://127.0.0.1:8765/callback"


def login(
    account: str | None = None,
    *,
    profile: Annotated[str, Parameter(env_var="AMOKIT_PROFILE")] = profiles.DEFAULT,
    base_url: Annotated[str | None, Parameter(env_var="AMOKIT_BASE_URL")] = None,
    client_id: Annotated[str | None, Parameter(env_var="AMOKIT_CLIENT_ID")] = None,
    redirect_uri: str = REDIRECT_URI,
) -> None:
    """Sign in, and save the access in a profile.

    Asks for a long-lived token (amoMarket, your integration, "Keys and scopes"). With --client-id it signs in by OAuth instead:
    the browser opens, and comes back to this machine. Secrets are asked for, or taken from AMOKIT_TOKEN and AMOKIT_CLIENT_SECRET;
    they are kept in the configuration folder, in files that only you may read.

    Parameters
    ----------
    account
        Name of the account (mycompany) or its host (mycompany.kommo.com).
    profile
        Name of the profile.
    base_url
        Scheme and host instead of an account, for the sandbox.
    client_id
        Id of an integration, to sign in by OAuth.
    redirect_uri
        Redirect URI on this machine, as it is in the integration's settings.
    """
    profiles.token_file(profile)  # checks the name before anything is asked
    if account is None and base_url is None:
        account = ask("Account (mycompany, or mycompany.kommo.com)")
    if account is not None:
        account = account_host(account)
    if client_id is None:
        made = profiles.Profile(account=account, base_url=base_url, token=ask_secret("Long-lived token", "AMOKIT_TOKEN"))
    else:
        secret = ask_secret("Secret key of the integration", "AMOKIT_CLIENT_SECRET")
        made = profiles.Profile(
            account=account, base_url=base_url, client_id=client_id, client_secret=secret, redirect_uri=redirect_uri
        )
        profiles.folder().mkdir(mode=0o700, parents=True, exist_ok=True)
        with AmoCRM(account, base_url=base_url, auth=oauth(profile, made), app="cli") as amo:
            sign_in_here(amo, open=open_page)
    with client_of(profile, made) as amo:  # a request checks the access before it is saved
        name = amo.account.get().name
    path = profiles.save(profile, made)
    print(f"Signed in to {name}; kept as profile {profile!r} in {path}", file=sys.stderr)


def logout(*, profile: Annotated[str, Parameter(env_var="AMOKIT_PROFILE")] = profiles.DEFAULT) -> None:
    """Forget a profile and its tokens. They stay valid: revoke them in the account's settings.

    Parameters
    ----------
    profile
        Name of the profile.
    """
    profiles.remove(profile)
    print(f"Profile {profile!r} is forgotten", file=sys.stderr)


def list_profiles() -> None:
    """List the profiles that `amokit login` made."""
    for name, profile in sorted(profiles.read_all().items()):
        print(f"{name}\t{profile.account or profile.base_url}\t{'OAuth' if profile.uses_oauth else 'token'}")


def whoami(
    *, output: Annotated[Format, Parameter(name=["--output", "-o"])] = "auto", connection: Connection = Connection()
) -> None:
    """Show the account and the user that the token belongs to.

    Parameters
    ----------
    output
        auto is a table on a terminal, JSON into a pipe.
    """
    with connection.client() as amo:
        account = amo.account.get()
        user = amo.users.get(account.current_user_id) if account.current_user_id else None
    facts = {
        "account": account.name,
        "id": account.id,
        "subdomain": account.subdomain,
        "country": account.country,
        "user": user.name if user else None,
        "user_id": account.current_user_id,
        "email": user.email if user else None,
    }
    show(facts, shape=output)
