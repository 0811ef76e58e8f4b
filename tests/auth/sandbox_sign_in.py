"""Signing in to the sandbox."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
from amokit_sandbox import Sandbox

from .store_factories import Place


def redirect(sandbox: Sandbox, state: str = "st-1") -> str:
    """The address that the user comes back to."""
    query = {"client_id": sandbox.oauth_client.client_id, "state": state}
    location: str = httpx.get(f"{sandbox.url}/oauth", params=query).headers["location"]
    return location


def code(sandbox: Sandbox) -> str:
    return dict(parse_qsl(urlsplit(redirect(sandbox)).query))["code"]


def setup(sandbox: Sandbox, place: Place, *, text: bool = False) -> Any:
    """What another process needs to know."""
    data = {"url": sandbox.url, "place": asdict(place), **asdict(sandbox.oauth_client)}
    return json.dumps(data) if text else data
