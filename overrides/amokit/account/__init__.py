"""What depends on the account: the addresses of its servers, its time zone, whether its API filters are on."""
