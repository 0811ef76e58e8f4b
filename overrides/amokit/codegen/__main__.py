"""Writes a Python module with the custom fields, options, pipelines and statuses of one account, by name and typed."""

from __future__ import annotations

import argparse
import difflib
import importlib
import json
import os
import sys
from pathlib import Path
from typing import Any

import httpx

from amokit.client import AmoCRM
from amokit.errors import AmoError

from .definitions import Definitions, Unusable, load, parse, read, saved
from .files import Foreign, write
from .render import MARK, render

SAVED_MARK = '{\n  "made_by": "python -m amokit.codegen"'
EPILOG = "Exit code: 0 done, 1 --check found a difference, 2 an error. The token may also be in AMOKIT_TOKEN."


def arguments(given: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m amokit.codegen", description=__doc__, epilog=EPILOG)
    source = parser.add_argument_group("source of the definitions").add_mutually_exclusive_group(required=True)
    source.add_argument("--account", help="name of an account (mycompany) or its host (mycompany.kommo.com)")
    source.add_argument("--base-url", metavar="URL", help="scheme and host instead, for the sandbox and for proxies")
    source.add_argument("--from", dest="saved", type=Path, metavar="FILE", help="a file that --save wrote; no network is needed")
    parser.add_argument("--token", default=os.environ.get("AMOKIT_TOKEN"), help="a long-lived token of the account")
    parser.add_argument(
        "--auth",
        metavar="MODULE:NAME",
        help="an OAuth of your program instead of a token, or a function that makes one: app.auth:oauth",
    )
    parser.add_argument("--catalogs", action="store_true", help="the fields of catalogs too")
    parser.add_argument("--lists", action="store_true", help="users, loss reasons, task types and tags too")
    parser.add_argument("--save", type=Path, metavar="FILE", help="keep the definitions as JSON")
    parser.add_argument("--output", type=Path, metavar="FILE", help="the module to write; standard output without it and --save")
    parser.add_argument("--check", action="store_true", help="write nothing; fail when --output is not what would be written")
    options = parser.parse_args(given)
    if options.auth:
        options.token = None
    elif options.saved is None and not options.token:
        parser.error("an account needs --token, or AMOKIT_TOKEN in the environment, or --auth")
    if options.check and options.output is None:
        parser.error("--check needs --output")
    return options


def oauth(place: str) -> httpx.Auth:
    """What signs, by module and name. Raises Unusable."""
    module, _, name = place.partition(":")
    sys.path.insert(0, str(Path.cwd()))
    try:
        found = getattr(importlib.import_module(module), name)
    except (ImportError, AttributeError, ValueError) as error:
        raise Unusable(f"--auth takes a module and a name in it, as app.auth:oauth, not {place!r}: {error}") from error
    finally:
        sys.path.pop(0)
    made = found if isinstance(found, httpx.Auth) or not callable(found) else found()
    if not isinstance(made, httpx.Auth):
        raise Unusable(f"--auth: {place} is no OAuth, nor a function that makes one, but {type(made).__name__}")
    return made


def document(options: argparse.Namespace) -> dict[str, Any]:
    if options.saved is not None:
        return load(options.saved)
    auth = oauth(options.auth) if options.auth else None
    with AmoCRM(options.account, base_url=options.base_url, token=options.token, auth=auth, app="codegen") as amo:
        return read(amo, catalogs=options.catalogs, lists=options.lists, note=lambda text: print(text, file=sys.stderr))


def check(path: Path, text: str) -> int:
    """Compares the file with what would be written."""
    there = path.read_text("utf-8") if path.exists() else ""
    if there == text:
        print(f"{path} is up to date")
        return 0
    lines = difflib.unified_diff(there.splitlines(True), text.splitlines(True), str(path), "the account")
    sys.stderr.writelines(lines)
    print(f"{path} is not what the definitions give: run python -m amokit.codegen again without --check", file=sys.stderr)
    return 1


def run(options: argparse.Namespace) -> int:
    found = document(options)
    definitions: Definitions = parse(found)
    text = render(definitions)
    if options.check:
        return check(options.output, text)
    if options.save:
        keep = json.dumps(saved(definitions), ensure_ascii=False, indent=2) + "\n"
        print(f"{options.save}: {'written' if write(options.save, keep, SAVED_MARK) else 'unchanged'}")
    if options.output:
        changed = write(options.output, text, MARK)
        print(f"{options.output}: {'written' if changed else 'unchanged'}, {definitions.count} fields")
    elif not options.save:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode())  # UTF-8, as Python reads modules, whatever the terminal has
        sys.stdout.flush()
    return 0


def main(given: list[str] | None = None) -> int:
    options = arguments(given)
    try:
        return run(options)
    except (AmoError, Foreign, Unusable, OSError) as error:
        print(f"amokit.codegen: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
