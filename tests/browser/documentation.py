"""The published file as Redoc shows it, served on loopback."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILES = {
    "/redoc.js": (ROOT / ".venv" / "public" / "node_modules" / "redoc" / "bundles" / "redoc.standalone.js", "text/javascript"),
    "/amocrm.openapi.json": (ROOT / "generated" / "amocrm.openapi.json", "application/json"),
}
SHOWN = "shown"
"""Title of the page once all is there."""
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>amoCRM</title>
<style>body { margin: 0 } * { font-family: sans-serif } pre *, code * { font-family: monospace }</style></head>
<body><div id="root"></div><script src="redoc.js"></script><script>
Redoc.init("amocrm.openapi.json", {disableSearch: true, hideDownloadButton: true, nativeScrollbars: true},
  document.getElementById("root"), (error) => { document.title = error ? `failed: ${error}` : "shown" })
</script></body></html>"""


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        content, kind = PAGE.encode(), "text/html"
        if self.path in FILES:
            path, kind = FILES[self.path]
            content = path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def redoc() -> Iterator[str]:
    """The address of the page."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()
        thread.join()
