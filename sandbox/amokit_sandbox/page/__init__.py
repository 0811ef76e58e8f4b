"""The page at `/`: what is in the account, what was asked and sent, faults to switch; for people."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from starlette.responses import HTMLResponse, RedirectResponse, Response

from .views import FILTERS, board, faults, lead, requests, webhooks

if TYPE_CHECKING:
    from ..http.calls import LoggedRequest
    from ..http.faults import Faults
    from ..world import World

PLACE = "/_page/"


class Page:
    """Written on the server, with no script but that of the browser."""

    def __init__(self, world: World, faults: Faults, requests: Sequence[LoggedRequest]) -> None:
        self._world = world
        self._faults = faults
        self._requests = requests
        # What a form of another site does not know.
        self._key = secrets.token_hex(16)
        self._templates: Any = None
        self.token = ""

    def respond(self, method: str, path: str, query: str, body: bytes) -> Response | None:
        """The answer to a request that is for the page, None when it is for the API."""
        if path != "/" and not path.startswith(PLACE):
            return None
        if method == "POST" and path == f"{PLACE}faults":
            return self._switch(parse_qs(body.decode("utf-8", "replace")))
        if method != "GET":
            return HTMLResponse("Method not allowed", 405)
        name, _, id = path.removeprefix(PLACE).strip("/").partition("/")
        asked = {key: values[-1] for key, values in parse_qs(query).items()}
        views: dict[str, Callable[[], dict[str, Any] | None]] = {
            "": lambda: board(self._world, asked.get("pipeline")),
            "leads": lambda: lead(self._world, id),
            "requests": lambda: requests(self._requests),
            "webhooks": lambda: webhooks(self._world),
            "faults": lambda: faults(self._faults),
        }
        found = views[name]() if name in views else None
        if found is None:
            return HTMLResponse("Not found", 404)
        return HTMLResponse(self._render(f"{name or 'board'}.html", found))

    def _switch(self, form: dict[str, list[str]]) -> Response:
        """Sets a fault, or forgets all."""
        from ..http.faults import Fault

        given = {key: values[0] for key, values in form.items()}
        if not secrets.compare_digest(given.get("key", ""), self._key):
            return HTMLResponse("The form is not of this page", 403)
        if "clear" in given:
            self._faults.clear()
        else:
            times = int(given["times"]) if given.get("times", "").isdigit() else None
            status = int(given["status"]) if given.get("status", "").isdigit() else None
            delay = float(given["delay"]) if given.get("delay", "").replace(".", "", 1).isdigit() else 0
            self._faults.add(Fault(given.get("method") or "*", given.get("path") or "*", times=times, status=status, delay=delay))
        return RedirectResponse(f"{PLACE}faults", 303)

    def _render(self, template: str, found: dict[str, Any]) -> str:
        if self._templates is None:
            import jinja2  # takes a moment, and tests never look

            loader = jinja2.PackageLoader(__package__, "templates")
            self._templates = jinja2.Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True)
            self._templates.filters |= FILTERS
        client = self._world.authority.client
        text: str = self._templates.get_template(template).render(**found, key=self._key, token=self.token, client=client)
        return text
