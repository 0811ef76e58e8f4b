"""Whose clients judge the sandbox, and which of their steps fail by their own fault."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
CLIENTS = HERE.parent.parent / ".venv" / "judges"
"""Each client has a folder of its own here: two of them are packages of the same name."""


@dataclass(frozen=True)
class Package:
    """What a registry has, at a fixed version."""

    name: str
    version: str
    registry: str
    """`pypi`, `npm` or `packagist`."""

    @property
    def folder(self) -> Path:
        return CLIENTS / self.name.replace("@", "").replace("/", "+")

    @property
    def mark(self) -> Path:
        """A file that is there once it is installed."""
        return self.folder / f".{self.version}"


@dataclass(frozen=True)
class Judge(Package):
    """A published client, and the session that we wrote for it."""

    script: str
    """In `clients/`."""
    reach: str
    """How it comes to the sandbox, though it knows the addresses of amoCRM only."""
    theirs: Mapping[str, str] = field(default_factory=dict)
    """Steps that fail by the client's fault, each with the reason: what it sends or expects, and why amoCRM refuses it too."""


SCHEMATHESIS = Package("schemathesis", "4.32.5", "pypi")
"""It has a folder of its own, so that it brings no packages beside ours."""

DAGSTER = Package("dagster", "1.13.29", "pypi")
"""No client: `examples/dagster_partitions.py` runs in it."""

OWN_URL = "takes the address as an argument"
PATCHED = "`loopback` leads its HTTP library to the sandbox"

JUDGES = (
    Judge("aioamocrm", "0.1.1", "pypi", "with_aioamocrm.py", OWN_URL),
    Judge(
        "amocrm-api",
        "2.6.1",
        "pypi",
        "with_amocrm_api.py",
        PATCHED,
        {
            "account: read": "get_account_info() asks AccountInteraction for get_all, which it does not have; nothing is sent.",
            "links: delete": "remove() posts to /link where /unlink is meant: LinksInteraction.unlink passes the word link.",
            "tasks: complete": "The client wants a map in `result` of a task; the API gives `[]` until it is done.",
        },
    ),
    Judge("amocrm-sdk", "0.4.0", "pypi", "with_amocrm_sdk.py", PATCHED),
    # 1.0.0 and 1.0.1 can read nothing: they hand `json` to the `get` of httpx, which does not take it.
    Judge(
        "amocrm-api-wrapper",
        "0.0.20",
        "pypi",
        "with_amocrm_api_wrapper.py",
        OWN_URL,
        {
            "links: delete": "unlink_leads_entity() posts to /unlinks; the API has /unlink.",
            "unsorted: create": "create_unsorted_by_sip() sends `contact` beside `_embedded`; the API has no such key.",
        },
    ),
    Judge("amochka", "0.7.0", "pypi", "with_amochka.py", PATCHED),
    Judge(
        "@shevernitskiy/amo",
        "0.1.12",
        "npm",
        "with_amo.mjs",
        PATCHED,
        {
            "links: delete": "The link goes, but the client takes the 204 that the API answers to /unlink for a failure.",
            "custom fields: groups": "addCustomFieldsGroups() posts to /custom_fields; the API has /custom_fields/groups.",
            "catalogs: elements": "addCatalogElements() posts to /catalogs/{id}; the API has /catalogs/{id}/elements.",
        },
    ),
    Judge("amocrm-js", "3.6.0", "npm", "with_amocrm_js.mjs", PATCHED),
    Judge("amocrm/amocrm-api-library", "1.15.0", "packagist", "with_amocrm_api_library.php", PATCHED),
)
