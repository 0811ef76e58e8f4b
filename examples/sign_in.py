"""Signing in by OAuth: the user gives access in a browser, and the pair of tokens is kept in a file.

Also needs AMOKIT_CLIENT_ID, AMOKIT_CLIENT_SECRET and AMOKIT_REDIRECT_URI, which the page of the integration shows.
"""

import os
import secrets

from amokit import AmoCRM, OAuth, parse_callback
from amokit.stores import FileTokenStore


def main() -> None:
    client_id, client_secret = os.environ["AMOKIT_CLIENT_ID"], os.environ["AMOKIT_CLIENT_SECRET"]
    auth = OAuth(client_id, client_secret, os.environ["AMOKIT_REDIRECT_URI"], store=FileTokenStore("token.json"))
    with AmoCRM.from_env(auth=auth) as amo:
        state = secrets.token_urlsafe(24)
        print("Open in a browser:", amo.authorize_url(state))
        callback = parse_callback(input("The address that it ends at: "), state)
        amo.sign_in(callback.code)
        print("signed in to", amo.account.get().name)


if __name__ == "__main__":
    main()
