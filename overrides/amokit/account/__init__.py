"""Properties of the account: the URLs of its servers, its time zone, whether its API filters are on."""
