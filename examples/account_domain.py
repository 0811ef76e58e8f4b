"""The host of the account that a pair of tokens is for: accounts are renamed, and pairs stay.

Needs the pair of sign_in.py, and AMOKIT_CLIENT_ID, AMOKIT_CLIENT_SECRET and AMOKIT_REDIRECT_URI.
"""

import os

from amokit import AmoCRM, OAuth
from amokit.stores import FileTokenStore


def main() -> None:
    client_id, client_secret = os.environ["AMOKIT_CLIENT_ID"], os.environ["AMOKIT_CLIENT_SECRET"]
    auth = OAuth(client_id, client_secret, os.environ["AMOKIT_REDIRECT_URI"], store=FileTokenStore("token.json"))
    with AmoCRM.from_env(auth=auth) as amo:
        print("the account is at", amo.account_domain())


if __name__ == "__main__":
    main()
