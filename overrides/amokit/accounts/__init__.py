"""The accounts of one integration: `Accounts` and `AsyncAccounts`, their clients, and where the pair of each account is kept."""
