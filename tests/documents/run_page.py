"""Runs the code of a page as a reader would, from top to bottom: `python -m tests.documents.run_page docs/lists.md`.

`AmoCRM("mycompany", token="…")` and the like connect to a sandbox on this machine, which is made anew for the page.
Files are written to a folder that is gone afterwards.
"""

from __future__ import annotations

import contextlib
import io
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
    module.__dict__["sandbox"] = sandbox
    blocks = [Block(page.setup, 1, None), *page.blocks]
    for block in blocks:
        printed = io.StringIO()
        try:
            # Lines before the code keep the numbers of the page in tracebacks.
            compiled = compile("\n" * (block.line - 1) + connected(block.code, sandbox), page.name, "exec", dont_inherit=True)
            with contextlib.redirect_stdout(printed):
                exec(compiled, module.__dict__)
        except BaseException:
            return f"{page.name}:{block.line}\n{traceback.format_exc()}"
        if block.prints is not None and not matches(block.prints, printed.getvalue()):
            return f"{page.name}:{block.line} prints\n{printed.getvalue()}instead of\n{block.prints}"
    return None


def main(path: str) -> int:
    """The exit code: 1 where a block fails or prints something else than the page shows."""
    warnings.simplefilter("error")
    page = Page(Path(path).resolve())
    with Sandbox() as sandbox, tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        trouble = run(page, sandbox)
    if trouble:
        print(trouble, file=sys.stderr)
    return 1 if trouble else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
