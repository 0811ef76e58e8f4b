"""An API key of old, exchanged for a code of OAuth, which amoCRM sends to the redirect URI.

Also needs AMOKIT_CLIENT_ID, AMOKIT_CLIENT_SECRET and AMOKIT_REDIRECT_URI of the integration; AMOKIT_LOGIN and AMOKIT_API_KEY of
the user.
"""

import os

from amokit import AmoCRM, MemoryTokenStore, OAuth
from amokit.errors import APIError


def main() -> None:
    client_id, client_secret = os.environ["AMOKIT_CLIENT_ID"], os.environ["AMOKIT_CLIENT_SECRET"]
    auth = OAuth(client_id, client_secret, os.environ["AMOKIT_REDIRECT_URI"], store=MemoryTokenStore())
    with AmoCRM.from_env(auth=auth) as amo:
        try:
            amo.exchange_api_key(os.environ["AMOKIT_LOGIN"], os.environ["AMOKIT_API_KEY"], state="exchange-1")
        except APIError as error:
            print("refused:", error.status)
        else:
            print("the code comes to", os.environ["AMOKIT_REDIRECT_URI"])


if __name__ == "__main__":
    main()
