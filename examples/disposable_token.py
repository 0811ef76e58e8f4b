"""The disposable token of a widget, which its script sends to your server: checked, and who it is for.

Needs AMOKIT_CLIENT_ID, AMOKIT_CLIENT_SECRET and AMOKIT_REDIRECT_URI of the integration; no account.
"""

import os

from amokit.auth import DisposableTokens
from amokit.errors import TokenError


def main() -> None:
    client_id, client_secret = os.environ["AMOKIT_CLIENT_ID"], os.environ["AMOKIT_CLIENT_SECRET"]
    tokens = DisposableTokens(client_id, client_secret, os.environ["AMOKIT_REDIRECT_URI"])
    try:
        token = tokens.widget(input("X-Auth-Token: "))
    except TokenError as error:
        print("answer 401:", type(error).__name__)
    else:
        print("user", token.user_id, "of", token.account)


if __name__ == "__main__":
    main()
