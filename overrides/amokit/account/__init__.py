"""What depends on the account: its time zone, whether its API filters are on, and which account the environment names."""
