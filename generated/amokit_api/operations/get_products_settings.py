# Written by `make generate` from spec/; do not edit.
"""Get the settings of products. `GET /api/v4/catalogs/products/settings`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.products_settings import ProductsSettings

_RESULT: ModelDecoder[ProductsSettings] = ModelDecoder("products_settings", "ProductsSettings")


def build() -> Request[ProductsSettings]:
    """The request."""
    return Request(
        operation="get_products_settings", method="GET", path="/api/v4/catalogs/products/settings", parse=parse, idempotent=True
    )


def parse(response: ApiResponse) -> ProductsSettings:
    """What a successful response holds."""
    return response.one(_RESULT)
