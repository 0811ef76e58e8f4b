"""How requests are sent: limits, retries, deadlines, connections, hooks. `http_client` puts these together."""
