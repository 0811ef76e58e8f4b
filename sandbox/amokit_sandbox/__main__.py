"""`python -m amokit_sandbox`: prints where it is and how to call it, and serves until it is stopped."""

from __future__ import annotations

import argparse
import gc
import signal
import sys
import threading


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="amokit_sandbox", description=__doc__)
    parser.add_argument("--port", type=int, default=8080, help="port on 127.0.0.1; 0 for a free one (default: 8080)")
    parser.add_argument("--database", default=":memory:", help="SQLite file to keep its state in (default: in memory)")
    parser.add_argument("--openapi", help="bundled description (default: the one that belongs to the sandbox)")
    parser.add_argument("--redirect-uri", help="of the integration that it knows")
    parser.add_argument("--expires-in", type=int, default=86400, help="seconds that access tokens live")
    parser.add_argument("--rate", type=int, help="calls a second; more are answered 429 (amoCRM: 7; default: unlimited)")
    parser.add_argument("--account-id", type=int, help="id of the account (default: 77, or that of the database)")
    parser.add_argument("--seed", help="`demo`, or a JSON file: rows by kind, or what `python -m amokit.codegen --save` wrote")
    parser.add_argument("--leads", type=int, default=1000, help="how many leads the demo has (default: 1000)")
    parser.add_argument("--random-seed", type=int, default=0, help="of the demo: the same number gives the same team")
    parser.add_argument("--language", choices=("ru", "en"), default="ru", help="of the demo (default: ru)")
    options = parser.parse_args(arguments)
    try:
        from . import OAuthClient, Sandbox, SeedError
    except ModuleNotFoundError as error:
        print(f"amokit_sandbox: {error}", file=sys.stderr)
        return 1

    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    try:
        sandbox = Sandbox(
            options.database,
            options.port,
            openapi=options.openapi,
            redirect_uri=options.redirect_uri or OAuthClient.redirect_uri,
            expires_in=options.expires_in,
            rate=options.rate,
            account_id=options.account_id,
        )
    except (OSError, ValueError) as error:
        print(f"amokit_sandbox: {error}", file=sys.stderr)
        return 1
    with sandbox:
        try:
            if options.seed and sandbox.is_new:
                given = {"random_seed": options.random_seed, "leads": options.leads, "language": options.language}
                sandbox.seed_from(options.seed, **given)
        except SeedError as error:
            print(f"amokit_sandbox: {error}", file=sys.stderr)
            return 1
        # The description and all else that stays is not to be looked through at every collection of garbage.
        gc.collect()
        gc.freeze()
        client = sandbox.oauth_client
        print(f"URL:           {sandbox.url}")
        print(f"Token:         {sandbox.token}")
        print(f"Client id:     {client.client_id}")
        print(f"Client secret: {client.client_secret}")
        print(f"Redirect URI:  {client.redirect_uri}")
        print(f"In a browser:  {sandbox.url}/   (Ctrl+C stops it)", flush=True)
        stopped.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
