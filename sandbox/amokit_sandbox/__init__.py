"""A stateful amoCRM on this machine, for demos and tests.

    with Sandbox() as sandbox:
        amo = AmoCRM(base_url=sandbox.url, token=sandbox.token)

It keeps what is written, in all areas that the API has, checks requests by the bundled description and answers as the real
one does. An answer that is made from the description's example alone says so in the header `X-Sandbox: example`.
"""

from __future__ import annotations

try:
    from .changes.webhooks import Delivery
    from .http.faults import Fault
    from .http.requests import LoggedRequest
    from .oauth.authority import OAuthClient
    from .sandbox import Sandbox
    from .seeding.seed import SeedError
except ModuleNotFoundError as error:
    if (error.name or "").partition(".")[0] not in ("starlette", "uvicorn", "jsonschema_rs"):
        raise
    raise ModuleNotFoundError(
        f"the sandbox needs {error.name}: pip install 'amokit[sandbox]'", name=error.name, path=error.path
    ) from None

__all__ = ["Delivery", "Fault", "LoggedRequest", "OAuthClient", "Sandbox", "SeedError"]
