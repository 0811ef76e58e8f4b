# Written by `make generate` from spec/; do not edit.
"""Get the settings of products. `GET /api/v4/catalogs/products/settings`"""

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
        operation="get_products_settings", method="GET", path="/api/v4/catalogs/products/settings", parse=parse, idempotent=True
    )


def parse(answer: Answer) -> ProductsSettings:
    """What a successful answer means."""
    return answer.one(_RESULT)
