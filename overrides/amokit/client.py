"""The two clients: `AmoCRM`, and `AsyncAmoCRM` with the same names."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import tzinfo
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

import httpx
from amokit_api.ahead import settle

from .days import account_zone
from .filters import AsyncFilterCheck, FilterCheck
from .resources import ASYNC_RESOURCES, RESOURCES
from .signing import AsyncSignIn, SignIn
from .transport.options import Connected, Options, Plan

if TYPE_CHECKING:
    from typing import Self

    from .resources.companies import AsyncCompanies, Companies
    from .resources.contacts import AsyncContacts, Contacts
    from .resources.customers import AsyncCustomers, Customers
    from .resources.leads import AsyncLeads, Leads


class AmoCRM(Connected, SignIn, FilterCheck):
    """A client for one account.

    Safe to share among threads, and in processes forked off. Close it, or use it in a `with` block.

    Args:
        account: Name of the account (`mycompany`, in amocrm.ru) or its host (`mycompany.kommo.com`).
        transport: Innermost httpx transport, for tests and special connections.
        options: Everything else, by name; `amokit.transport.options.Options` says what there is.
    """

    resource_classes: ClassVar[Mapping[str, str]] = RESOURCES

    def __init__(
        self, account: str | None = None, *, transport: httpx.BaseTransport | None = None, **options: Unpack[Options]
    ) -> None:
        plan = Plan(account, options, blocking=True)
        super().__init__(self._connect(plan, transport), plan.hosts)
        self._check_filters = options.get("check_filters", False)
        self._sign_with(plan.auth)

    if TYPE_CHECKING:  # the classes that RESOURCES puts in the place of the generated ones

        @cached_property
        def leads(self) -> Leads: ...
        @cached_property
        def contacts(self) -> Contacts: ...
        @cached_property
        def companies(self) -> Companies: ...
        @cached_property
        def customers(self) -> Customers: ...

    def bind_zone(self) -> tzinfo:
        """Reads the account's time zone, once; from then on `lead.custom_fields.day(…)` knows it."""
        if self.zone is None:
            self.zone = account_zone(self.account.get(with_=["datetime_settings"]))
        return self.zone

    def close(self) -> None:
        """Closes the connections, after reads ahead that are under way."""
        try:
            settle(self)
        finally:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()


class AsyncAmoCRM(Connected, AsyncSignIn, AsyncFilterCheck):
    """A client for one account, for async programs; see `AmoCRM`. Safe to share among tasks."""

    resource_classes: ClassVar[Mapping[str, str]] = ASYNC_RESOURCES

    def __init__(
        self, account: str | None = None, *, transport: httpx.AsyncBaseTransport | None = None, **options: Unpack[Options]
    ) -> None:
        plan = Plan(account, options, blocking=False)
        super().__init__(self._connect_async(plan, transport), plan.hosts)
        self._check_filters = options.get("check_filters", False)
        self._sign_with(plan.auth)

    if TYPE_CHECKING:  # the classes that ASYNC_RESOURCES puts in the place of the generated ones

        @cached_property
        def leads(self) -> AsyncLeads: ...
        @cached_property
        def contacts(self) -> AsyncContacts: ...
        @cached_property
        def companies(self) -> AsyncCompanies: ...
        @cached_property
        def customers(self) -> AsyncCustomers: ...

    async def bind_zone(self) -> tzinfo:
        """Reads the account's time zone, once; see `AmoCRM.bind_zone`."""
        if self.zone is None:
            self.zone = account_zone(await self.account.get(with_=["datetime_settings"]))
        return self.zone

    async def aclose(self) -> None:
        """Closes the connections, after a refresh that is under way."""
        await self._shield.wait()
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: Any) -> None:
        await self.aclose()
