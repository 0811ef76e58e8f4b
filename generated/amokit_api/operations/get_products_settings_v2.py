# Written by `make generate` from spec/; do not edit.
"""Get the settings of products (v2). `GET /api/v2/products_settings`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.products_settings import ProductsSettings

_RESULT: Ref[ProductsSettings] = Ref("products_settings", "ProductsSettings")


def build() -> Request[ProductsSettings]:
    """The request."""
    return Request(
        operation="get_products_settings_v2", method="GET", path="/api/v2/products_settings", parse=parse, idempotent=True
    )


def parse(answer: Answer) -> ProductsSettings:
    """What a successful answer means."""
    return answer.one(_RESULT)
