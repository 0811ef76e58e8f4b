"""The site, and its page that shows the published file, served on loopback."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from selenium.webdriver import Chrome

from website import rest_api


class Handler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


def state(browser: Chrome) -> str | None:
    """None until Redoc is done, then `shown`, or what failed."""
    found: str | None = browser.execute_script("return document.body.dataset.state")
    return found


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of the files of a folder."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=folder)) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


@contextmanager
def rest_api_page() -> Iterator[str]:
    """The address of the page."""
    with tempfile.TemporaryDirectory() as folder:
        rest_api.write(Path(folder))
        with served(Path(folder)) as address:
            yield f"{address}/{rest_api.NAME}"
