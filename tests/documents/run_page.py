"""Runs the code of pages as a reader would, from top to bottom: `python -m tests.documents.run_page docs/lists.md`.

`AmoCRM("mycompany", token="…")` and the like connect to a sandbox on this machine, one for all pages that are named;
`--seed demo` fills it. Files are written to a folder that is gone afterwards.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import re
import sys
import tempfile
import traceback
import types
import warnings
from pathlib import Path

from amokit_sandbox import Sandbox

from .pages import Block, Page

CLIENT = re.compile(r"""(?P<call>\b(?:AmoCRM|AsyncAmoCRM|amocrm)\(\s*)"mycompany(?:\.[a-z.]+)?\"""")


def connected(code: str, sandbox: Sandbox) -> str:
    """The code with the addresses and secrets of the sandbox for those of the page."""
    code = CLIENT.sub(rf'\g<call>base_url="{sandbox.url}"', code)
    client = sandbox.oauth_client
    for shown, here in {
        '"…"': f'"{sandbox.token}"',
        '"client id"': f'"{client.client_id}"',
        '"client secret"': f'"{client.client_secret}"',
        '"https://app.example.com/callback"': f'"{client.redirect_uri}"',
        '"http://127.0.0.1:8000/amocrm"': '"http://127.0.0.1:9/amocrm"',  # nobody listens there
    }.items():
        code = code.replace(shown, here)
    return code


def matches(expected: str, printed: str) -> bool:
    """Whether what was printed is what the page shows; `…` there stands for anything within a line, or for lines."""
    parts = [re.escape(part) for part in expected.strip().split("…")]
    return re.fullmatch("(?s:.*?)".join(parts), printed.strip()) is not None


def run(page: Page, sandbox: Sandbox) -> str | None:
    """What went wrong, or `None`."""
    module = types.ModuleType("__main__")
    sys.modules["__main__"] = module
    unseen: dict[str, object] = {} if page.is_guide else module.__dict__
    unseen["sandbox"] = sandbox
    for block in [setup := Block(page.setup, 1, None), *page.blocks]:
        printed = io.StringIO()
        try:
            # Lines before the code keep the numbers of the page in tracebacks.
            compiled = compile("\n" * (block.line - 1) + connected(block.code, sandbox), page.name, "exec", dont_inherit=True)
            with contextlib.redirect_stdout(printed):
                exec(compiled, unseen if block is setup else module.__dict__)
        except BaseException:
            return f"{page.name}:{block.line}\n{traceback.format_exc()}"
        if block.prints is not None and not matches(block.prints, printed.getvalue()):
            return f"{page.name}:{block.line} prints\n{printed.getvalue()}instead of\n{block.prints}"
    return None


def main(arguments: list[str] | None = None) -> int:
    """The exit code: 1 where a block fails or prints something else than the page shows."""
    parser = argparse.ArgumentParser(prog="run_page", description=__doc__)
    parser.add_argument("pages", nargs="+", type=lambda path: Page(Path(path).resolve()))
    parser.add_argument("--seed", help="what the account has: `demo`")
    options = parser.parse_args(arguments)
    warnings.simplefilter("error")
    with Sandbox() as sandbox, tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        if options.seed:
            sandbox.seed_from(options.seed)
        os.environ |= {"AMOKIT_BASE_URL": sandbox.url, "AMOKIT_TOKEN": sandbox.token}
        for page in options.pages:
            if trouble := run(page, sandbox):
                print(trouble, file=sys.stderr)
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
