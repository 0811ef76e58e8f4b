"""`python -m amokit.demo`: the session, step by step."""

from __future__ import annotations

import argparse
import asyncio
import io
import sys


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m amokit.demo", description="A complete session against a sandbox.")
    parser.add_argument("--async", dest="is_async", action="store_true", help="use AsyncAmoCRM")
    is_async = parser.parse_args().is_async
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # consoles of Windows do not have each sign
    try:
        from amokit_sandbox import Sandbox

        from amokit import MemoryTokenStore, OAuth

        from .session import Failed, console, drive, drive_async
    except ModuleNotFoundError as error:
        print(f"amokit.demo: {error.name} is not installed: pip install 'amokit[demo]'", file=sys.stderr)
        return 1
    with Sandbox() as sandbox:
        console.rule(f"amokit: a session with the {'async' if is_async else 'sync'} client, {sandbox.url}")
        known = sandbox.oauth_client
        auth = OAuth(known.client_id, known.client_secret, known.redirect_uri, store=MemoryTokenStore())
        try:
            if is_async:
                asyncio.run(drive_async(sandbox, auth))
            else:
                drive(sandbox, auth)
        except Failed as error:
            console.print(f"[red]✗ {error}[/red]")
            return 1
    console.print("Every step did what it should.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
