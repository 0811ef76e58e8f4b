"""Staying signed in: the pair of tokens of sign_in.py, read from its file, refreshed in time and on demand.

Also needs AMOKIT_CLIENT_ID, AMOKIT_CLIENT_SECRET and AMOKIT_REDIRECT_URI.
"""

import os
from datetime import UTC, datetime

from amokit import AmoCRM, OAuth
from amokit.stores import FileTokenStore


def main() -> None:
    store = FileTokenStore("token.json")
    auth = OAuth(
        os.environ["AMOKIT_CLIENT_ID"], os.environ["AMOKIT_CLIENT_SECRET"], os.environ["AMOKIT_REDIRECT_URI"], store=store
    )
    with AmoCRM.from_env(auth=auth) as amo:
        before = store.load()
        print("account:", amo.account.get().name)
        token = amo.refresh()  # otherwise once a month at least: refresh tokens live 3 months
        print("another pair:", before is not None and token.access_token != before.access_token)
        print("saved:", store.load() == token, "valid:", token.expires_at is not None and token.expires_at > datetime.now(UTC))


if __name__ == "__main__":
    main()
