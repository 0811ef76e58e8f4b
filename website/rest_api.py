"""Writes the page that shows the published OpenAPI file, for readers of the API rather than of the client.

Redoc renders it in the browser. Its code is from the package drf-spectacular-sidecar, so that the page needs no other host.
"""

from __future__ import annotations

import shutil
from importlib.metadata import distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DESCRIPTION = ROOT / "generated" / "amocrm.openapi.json"
BUNDLES = "drf_spectacular_sidecar/static/drf_spectacular_sidecar/redoc/bundles"
NAME = "rest-api.html"
# Redoc's footer has a picture from another host: the policy keeps the browser from requesting it.
PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy"
  content="default-src 'self'; img-src 'self' data:; script-src 'self'; style-src 'self' 'unsafe-inline'; worker-src blob:">
<title>amoCRM REST API v4</title>
<style>
  body { margin: 0 }
  * { font-family: system-ui, sans-serif }
  pre *, code * { font-family: monospace }
</style>
<div id="root"></div>
<script src="redoc.standalone.js"></script>
<script src="rest-api.js"></script>
</html>
"""
SCRIPT = """Redoc.init("amocrm.openapi.json", {nativeScrollbars: true}, document.getElementById("root"), (error) => {
  document.body.dataset.state = error ? `failed: ${error}` : "shown"
})
"""


def write(folder: Path) -> None:
    """Writes the page, its script, Redoc with its licences and the description."""
    folder.mkdir(parents=True, exist_ok=True)
    bundles = Path(str(distribution("drf-spectacular-sidecar").locate_file(BUNDLES)))
    for name in ("redoc.standalone.js", "redoc.standalone.js.LICENSE.txt"):
        shutil.copy(bundles / name, folder / name)
    shutil.copy(DESCRIPTION, folder / DESCRIPTION.name)
    (folder / "rest-api.js").write_text(SCRIPT, encoding="utf-8")
    (folder / NAME).write_text(PAGE, encoding="utf-8")
