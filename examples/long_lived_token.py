"""Connecting by a long-lived token: from the environment, or by arguments; and what says that the token is wrong."""

import os

from amokit import AmoCRM
from amokit.errors import UnauthorizedError


def main(amo: AmoCRM) -> None:
    print("signed in to", amo.account.get().name)
    address = os.environ.get("AMOKIT_BASE_URL")
    account = None if address else os.environ["AMOKIT_ACCOUNT"]
    with AmoCRM(account, base_url=address, token="revoked") as other:  # usually AmoCRM("mycompany", token=…)
        try:
            other.account.get()
        except UnauthorizedError as error:
            print("a wrong token:", error.status)


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
