# Written by `make generate` from spec/; do not edit.
"""Switch products on or off. `PATCH /api/v4/catalogs/products/settings`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.products_settings import ProductsSettings
    from ..models.products_settings_update import ProductsSettingsUpdate

_RESULT: ModelDecoder[ProductsSettings] = ModelDecoder("products_settings", "ProductsSettings")


def build(body: ProductsSettingsUpdate) -> Request[ProductsSettings]:
    """The request.

    Args:
        body: What to send.
    """
    return Request(
        operation="update_products_settings",
        method="PATCH",
        path="/api/v4/catalogs/products/settings",
        parse=parse,
        given=body,
        body=write(body),
    )


def parse(response: ApiResponse) -> ProductsSettings:
    """What a successful response holds."""
    return response.one(_RESULT)
