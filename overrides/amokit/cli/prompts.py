"""What a command asks its user."""

from __future__ import annotations

import getpass
import os
import sys
import webbrowser

from .problems import UsageProblem


def ask(what: str) -> str:
    """A line from the terminal.

    Raises:
        UsageProblem: Standard input is no terminal, or the answer is empty.
    """
    if not sys.stdin.isatty():
        raise UsageProblem(f"give the {what} as an argument: it cannot be asked for, as standard input is no terminal")
    print(f"{what}: ", end="", file=sys.stderr, flush=True)
    return _given(sys.stdin.readline(), what)


def ask_secret(what: str, variable: str) -> str:
    """A secret from the environment, or from the terminal without showing it; a pipe gives its first line."""
    if found := os.environ.get(variable):
        return _given(found, what)
    if not sys.stdin.isatty():
        return _given(sys.stdin.readline(), f"{what} (in {variable}, or on standard input)")
    return _given(getpass.getpass(f"{what}: "), what)


def _given(text: str, what: str) -> str:
    if not text.strip():
        raise UsageProblem(f"no {what} was given")
    return text.strip()


def open_page(url: str) -> None:
    """Opens a page in the browser, and shows its address for those who have none on this machine."""
    print(f"Open this page, if the browser does not:\n{url}", file=sys.stderr)
    webbrowser.open(url)
