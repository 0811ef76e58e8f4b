"""A stateful amoCRM on this machine, for demos and tests.

    with Sandbox() as sandbox:
        amo = AmoCRM(base_url=sandbox.url, token=sandbox.token)

It answers every operation of the bundled description: leads, contacts, companies, links, incoming leads and OAuth for
real, all others by their examples.
"""

from __future__ import annotations

from .app import LoggedRequest
from .faults import Fault
from .oauth import OAuthClient
from .server import Sandbox

__all__ = ["Fault", "LoggedRequest", "OAuthClient", "Sandbox"]
