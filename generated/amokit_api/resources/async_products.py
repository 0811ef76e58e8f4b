# Written by `make generate` from spec/; do not edit.
"""Settings of the products catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..resource import AsyncResource
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.products_settings import ProductsSettings


class AsyncProductsResource(AsyncResource):
    """Settings of the products catalog."""

    __slots__ = ()

    async def enable_v2(self, *, enable: bool | Unset = UNSET, enabled: bool | Unset = UNSET) -> ProductsSettings:
        """Switch products on (v2).

        Switches products on or off and creates the products catalog where it is missing; the old form.

        Args:
            enable: Whether products are on.
            enabled: The same.

        `POST /api/v2/products_settings`, see https://www.amocrm.ru/developers/content/catalogs/products
        """
        from ..models.products_enable import ProductsEnable
        from ..operations import enable_products_v2 as operation

        body = ProductsEnable(enable=enable, enabled=enabled)

        return await self._sender.send(operation.build(body))

    async def get_settings(self) -> ProductsSettings:
        """Get the settings of products.

        Whether products are on, and which catalog holds them.

        `GET /api/v4/catalogs/products/settings`, see https://github.com/amocrm/amocrm-api-php
        """
        from ..operations import get_products_settings as operation

        return await self._sender.send(operation.build())

    async def get_settings_v2(self) -> ProductsSettings:
        """Get the settings of products (v2).

        Whether products are on, and which catalog holds them; the old form, with relative links.

        `GET /api/v2/products_settings`, see https://www.amocrm.ru/developers/content/catalogs/products
        """
        from ..operations import get_products_settings_v2 as operation

        return await self._sender.send(operation.build())

    async def update_settings(self, *, is_enabled: bool) -> ProductsSettings:
        """Switch products on or off.

        Changes the settings of products. Administrators only.

        Args:
            is_enabled: Whether products are on.

        `PATCH /api/v4/catalogs/products/settings`, see https://github.com/amocrm/amocrm-api-php
        """
        from ..models.products_settings_update import ProductsSettingsUpdate
        from ..operations import update_products_settings as operation

        body = ProductsSettingsUpdate(is_enabled=is_enabled)

        return await self._sender.send(operation.build(body))
