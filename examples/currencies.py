"""Currencies that fields of money may have."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    for currency in amo.currencies.list(limit=2):
        print(currency.code)


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
