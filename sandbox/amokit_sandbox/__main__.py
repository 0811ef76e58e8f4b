"""`python -m amokit_sandbox`: prints its URL and a token, a line each, and serves until it is stopped."""

from __future__ import annotations

import argparse
import signal
import sys
import threading

from .oauth import OAuthClient
from .server import Sandbox


def main() -> int:
    parser = argparse.ArgumentParser(prog="amokit_sandbox", description=__doc__)
    parser.add_argument("--port", type=int, default=8080, help="port on 127.0.0.1; 0 for a free one (default: 8080)")
    parser.add_argument("--database", default=":memory:", help="SQLite file to keep its state in (default: in memory)")
    parser.add_argument("--openapi", help="bundled description (default: the one that belongs to the sandbox)")
    parser.add_argument("--redirect-uri", default=OAuthClient.redirect_uri, help="of the integration that it knows")
    parser.add_argument("--expires-in", type=int, default=86400, help="seconds that access tokens live")
    options = parser.parse_args()

    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    try:
        sandbox = Sandbox(
            options.database,
            options.port,
            openapi=options.openapi,
            redirect_uri=options.redirect_uri,
            expires_in=options.expires_in,
        )
    except OSError as error:
        print(f"amokit_sandbox: {error}", file=sys.stderr)
        return 1
    with sandbox:
        print(sandbox.url, sandbox.token, sep="\n", flush=True)
        stopped.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
