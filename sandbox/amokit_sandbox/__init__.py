"""A stateful amoCRM on this machine, for demos and tests.

    with Sandbox() as sandbox:
        amo = AmoCRM(base_url=sandbox.url, token=sandbox.token)

It keeps what is written, in all areas that the API has, checks requests by the bundled description and answers as the real
one does. An answer that is made from the description's example alone says so in the header `X-Sandbox: example`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .changes.webhooks import Delivery
    from .http.calls import LoggedRequest
    from .http.faults import Fault
    from .oauth.authority import OAuthClient
    from .seeding.seed import SeedError
    from .server import Sandbox

__all__ = ["Delivery", "Fault", "LoggedRequest", "OAuthClient", "Sandbox", "SeedError"]

# Imported when they are first used: pytest imports this package in every project that has it installed.
_PLACES = {
    "Delivery": ".changes.webhooks",
    "Fault": ".http.faults",
    "LoggedRequest": ".http.calls",
    "OAuthClient": ".oauth.authority",
    "Sandbox": ".server",
    "SeedError": ".seeding.seed",
}
EXTRA = ("starlette", "uvicorn", "jsonschema_rs", "jinja2")


def __getattr__(name: str) -> Any:
    if name not in _PLACES:
        from .arguments import there_are

        advice = "" if name.startswith("_") else there_are(name, __all__)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}{advice}")
    try:
        import_module(".server", __name__)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in EXTRA:
            raise
        raise ModuleNotFoundError(f"the sandbox needs {error.name}: pip install 'amokit[sandbox]'", name=error.name) from None
    return getattr(import_module(_PLACES[name], __name__), name)
