"""What depends on the account: its time zone, and whether its API filters are on."""
