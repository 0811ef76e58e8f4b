# Written by `make generate` from spec/; do not edit.
"""Customers, their statuses, purchases and segments."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, overload

from ..lists.page import Page, open_page
from ..resource import Resource
from ..serialization.arguments import one_of
from ..serialization.write_model import RawModel
from ..types import UNSET, Unlisted, Unset

if TYPE_CHECKING:
    from typing import Unpack

    from ..batches import Outcome, Progress
    from ..dicts import (
        CustomerCreateDict,
        CustomersFilterDict,
        CustomerStatusCreateDict,
        CustomerStatusUpdateDict,
        CustomerTransactionsFilterDict,
        CustomerUpdateDict,
        CustomerUpdateItemDict,
        CustomFieldCreateDict,
        CustomFieldUpdateDict,
        CustomFieldUpdateItemDict,
        SegmentCreateDict,
        SegmentCustomFieldsFilterDict,
        SegmentUpdateDict,
        TransactionCreateDict,
        TransactionsFilterDict,
    )
    from ..models.bonus_points import BonusPoints
    from ..models.custom_field import CustomField
    from ..models.custom_field_create import CustomFieldCreate
    from ..models.custom_field_update import CustomFieldUpdate
    from ..models.custom_field_updated import CustomFieldUpdated
    from ..models.customer import Customer
    from ..models.customer_create import CustomerCreate
    from ..models.customer_created import CustomerCreated
    from ..models.customer_status import CustomerStatus
    from ..models.customer_status_create import CustomerStatusCreate
    from ..models.customer_status_created import CustomerStatusCreated
    from ..models.customer_status_update import CustomerStatusUpdate
    from ..models.customer_transactions_filter import CustomerTransactionsFilter
    from ..models.customer_update import CustomerUpdate
    from ..models.customer_updated import CustomerUpdated
    from ..models.customers_filter import CustomersFilter
    from ..models.customers_mode_info import CustomersModeInfo
    from ..models.segment import Segment
    from ..models.segment_create import SegmentCreate
    from ..models.segment_custom_fields_filter import SegmentCustomFieldsFilter
    from ..models.segment_update import SegmentUpdate
    from ..models.transaction import Transaction
    from ..models.transaction_create import TransactionCreate
    from ..models.transaction_created import TransactionCreated
    from ..models.transactions_filter import TransactionsFilter
    from .entity_custom_field_groups import EntityCustomFieldGroupsResource
    from .entity_custom_fields import EntityCustomFieldsResource
    from .entity_files import EntityFilesResource
    from .entity_links import EntityLinksResource
    from .entity_notes import EntityNotesResource
    from .entity_subscriptions import EntitySubscriptionsResource
    from .entity_tags import EntityTagsResource


class CustomersStatusesResource(Resource):
    """Statuses of customers."""

    __slots__ = ()

    def create_many(
        self, items: Iterable[CustomerStatusCreate | CustomerStatusCreateDict]
    ) -> builtins.list[CustomerStatusCreated]:
        """Create customer statuses.

        Creates statuses of customers; an account has at most 30. Administrators only; status 422 while the periodicity mode
        is off. The answer is short.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/customers/statuses`, see https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
        """
        from ..batches import Plan, send_many
        from ..operations import create_customer_statuses as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[CustomerStatusCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[CustomerStatusCreate, CustomerStatusCreated]]:
        """Create customer statuses.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import create_customer_statuses as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    @overload
    def create(self, item: CustomerStatusCreate | CustomerStatusCreateDict) -> CustomerStatusCreated: ...
    @overload
    def create(self, **fields: Unpack[CustomerStatusCreateDict]) -> CustomerStatusCreated: ...
    def create(self, item: Any = None, **fields: Any) -> CustomerStatusCreated:
        """Create customer statuses. One of them; see `create_many`.

        Creates statuses of customers; an account has at most 30. Administrators only; status 422 while the periodicity mode
        is off. The answer is short.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_customer_statuses as operation

        request = operation.build([one_of(item, fields, "create")])
        return only(request, self._sender.send(request))

    def delete(self, id: int) -> None:
        """Delete one customer status.

        Deletes a status that is not a system one. Administrators only.

        Args:
            id: Id of the object.

        `DELETE /api/v4/customers/statuses/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
        """
        from ..operations import delete_customer_status as operation

        self._sender.send(operation.build(id))

    def get(self, id: int) -> CustomerStatus:
        """Get one customer status.

        One status by id. Any user may read it; status 422 while the periodicity mode is off.

        Args:
            id: Id of the object.

        `GET /api/v4/customers/statuses/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
        """
        from ..operations import get_customer_status as operation

        return self._sender.send(operation.build(id))

    def list(self) -> Page[CustomerStatus]:
        """List customer statuses.

        All statuses of the customers at once. Any user may read them; status 422 while the periodicity mode is off.

        `GET /api/v4/customers/statuses`, see https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
        """
        from ..operations import list_customer_statuses as operation

        request = operation.build()
        return open_page(self._sender, request)

    def update(
        self,
        id: int,
        body: CustomerStatusUpdate | CustomerStatusUpdateDict | None = None,
        **fields: Unpack[CustomerStatusUpdateDict],
    ) -> CustomerStatus:
        """Update one customer status.

        Changes the fields that are sent, at least one; conditions cannot be written. Administrators only.

        Args:
            id: Id of the object.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `PATCH /api/v4/customers/statuses/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
        """
        from ..operations import update_customer_status as operation

        return self._sender.send(operation.build(id, one_of(body, fields, "update", "id")))


class CustomersTransactionsOfResource(Resource):
    """Transactions of customers. Those of one parent."""

    __slots__ = ()

    def create_many(
        self, items: Iterable[TransactionCreate | TransactionCreateDict], *, accrue_bonus: bool | None = None
    ) -> builtins.list[TransactionCreated]:
        """Create transactions of one customer.

        Adds purchases to one customer; `next_price` and `next_date` change the customer itself. A transaction cannot be
        changed later. The answer is short.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.
            accrue_bonus: Whether the customer gets bonus points for it.

        `POST /api/v4/customers/{customer_id}/transactions`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..batches import Plan, send_many
        from ..operations import create_customer_transactions as operation

        return send_many(
            self._sender, Plan(lambda chunk: operation.build(self._parents[0], chunk, accrue_bonus=accrue_bonus), 50, 250), items
        )

    def create_each(
        self,
        items: Iterable[TransactionCreate],
        *,
        accrue_bonus: bool | None = None,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[TransactionCreate, TransactionCreated]]:
        """Create transactions of one customer.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import create_customer_transactions as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender,
            Plan(lambda chunk: operation.build(self._parents[0], chunk, accrue_bonus=accrue_bonus), 50, 250),
            items,
            options,
        )

    @overload
    def create(
        self, item: TransactionCreate | TransactionCreateDict, *, accrue_bonus: bool | None = None
    ) -> TransactionCreated: ...
    @overload
    def create(self, *, accrue_bonus: bool | None = None, **fields: Unpack[TransactionCreateDict]) -> TransactionCreated: ...
    def create(self, item: Any = None, *, accrue_bonus: bool | None = None, **fields: Any) -> TransactionCreated:
        """Create transactions of one customer. One of them; see `create_many`.

        Adds purchases to one customer; `next_price` and `next_date` change the customer itself. A transaction cannot be
        changed later. The answer is short.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_customer_transactions as operation

        request = operation.build(self._parents[0], [one_of(item, fields, "create")], accrue_bonus=accrue_bonus)
        return only(request, self._sender.send(request))

    def delete(self, id: int) -> None:
        """Delete one transaction of one customer.

        Deletes one purchase; depends on the rights of the user.

        Args:
            id: Id of the object.

        `DELETE /api/v4/customers/{customer_id}/transactions/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..operations import delete_customer_transaction as operation

        self._sender.send(operation.build(self._parents[0], id))

    def get(self, id: int) -> Transaction:
        """Get one transaction of one customer.

        One purchase by the ids of its customer and its own.

        Args:
            id: Id of the object.

        `GET /api/v4/customers/{customer_id}/transactions/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..operations import get_customer_transaction as operation

        return self._sender.send(operation.build(self._parents[0], id))

    def list(
        self,
        *,
        filter: CustomerTransactionsFilter | CustomerTransactionsFilterDict | RawModel | None = None,
        page: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> Page[Transaction]:
        """List the transactions of one customer.

        Purchases of one customer, page by page.

        Args:
            filter: What to select; fields of `CustomerTransactionsFilter`, or a `RawModel` for what it does not know yet.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/customers/{customer_id}/transactions`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..operations import list_customer_transactions as operation

        request = operation.build(self._parents[0], filter=filter, page=page, limit=limit)
        return open_page(self._sender, request, cursor, concurrency, progress=progress)


class CustomersTransactionsResource(Resource):
    """Transactions of customers."""

    __slots__ = ()

    _name = "transactions"
    _of = "customer_id"

    def __call__(self, customer_id: int) -> CustomersTransactionsOfResource:
        """Transactions of customers. Of one parent: Id of the customer."""
        return CustomersTransactionsOfResource(self._sender, (*self._parents, customer_id))

    def delete(self, id: int) -> None:
        """Delete one transaction.

        Deletes one purchase, whoever made it; depends on the rights of the user.

        Args:
            id: Id of the object.

        `DELETE /api/v4/customers/transactions/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..operations import delete_transaction as operation

        self._sender.send(operation.build(id))

    def get(self, id: int) -> Transaction:
        """Get one transaction.

        One purchase by id, whoever made it; `NotFoundError` when there is none or the user may not see it.

        Args:
            id: Id of the object.

        `GET /api/v4/customers/transactions/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..operations import get_transaction as operation

        return self._sender.send(operation.build(id))

    def list(
        self,
        *,
        filter: TransactionsFilter | TransactionsFilterDict | RawModel | None = None,
        page: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> Page[Transaction]:
        """List the transactions of all customers.

        Purchases of every customer that the user may see, page by page.

        Args:
            filter: What to select; fields of `TransactionsFilter`, or a `RawModel` for what it does not know yet.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/customers/transactions`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..operations import list_transactions as operation

        request = operation.build(filter=filter, page=page, limit=limit)
        return open_page(self._sender, request, cursor, concurrency, progress=progress)


class CustomersSegmentsCustomFieldsResource(Resource):
    """Custom fields of customers segments."""

    __slots__ = ()

    def create_many(self, items: Iterable[CustomFieldCreate | CustomFieldCreateDict]) -> builtins.list[CustomField]:
        """Create custom fields of segments.

        Creates custom fields. Which types are allowed depends on the entity; `enums`, `nested`, `currency`, `chained_lists`
        and `search_in` go with the types that need them. Administrators only. The answer holds the whole definitions.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/customers/segments/custom_fields`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..batches import Plan, send_many
        from ..operations import create_segment_custom_fields as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[CustomFieldCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[CustomFieldCreate, CustomField]]:
        """Create custom fields of segments.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import create_segment_custom_fields as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    @overload
    def create(self, item: CustomFieldCreate | CustomFieldCreateDict) -> CustomField: ...
    @overload
    def create(self, **fields: Unpack[CustomFieldCreateDict]) -> CustomField: ...
    def create(self, item: Any = None, **fields: Any) -> CustomField:
        """Create custom fields of segments. One of them; see `create_many`.

        Creates custom fields. Which types are allowed depends on the entity; `enums`, `nested`, `currency`, `chained_lists`
        and `search_in` go with the types that need them. Administrators only. The answer holds the whole definitions.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_segment_custom_fields as operation

        request = operation.build([one_of(item, fields, "create")])
        return only(request, self._sender.send(request))

    def delete(self, id: int) -> None:
        """Delete one custom field of segments.

        Deletes a definition and all its values. Administrators only.

        Args:
            id: Id of the object.

        `DELETE /api/v4/customers/segments/custom_fields/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import delete_segment_custom_field as operation

        self._sender.send(operation.build(id))

    def get(self, id: int) -> CustomField:
        """Get one custom field of segments.

        One definition by id. Any user may read it.

        Args:
            id: Id of the object.

        `GET /api/v4/customers/segments/custom_fields/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import get_segment_custom_field as operation

        return self._sender.send(operation.build(id))

    def list(
        self,
        *,
        filter: SegmentCustomFieldsFilter | SegmentCustomFieldsFilterDict | RawModel | None = None,
        page: int | None = None,
        limit: int | None = None,
        order: Mapping[Literal["sort", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> Page[CustomField]:
        """List the custom fields of segments.

        Definitions of the custom fields of segments, page by page; at most 50 on a page, whatever the limit. Any user may
        read them.

        Args:
            filter: What to select; fields of `SegmentCustomFieldsFilter`, or a `RawModel` for what it does not know yet.
            page: Number of the page, from 1.
            limit: Fields on a page, 50 by default and 250 at most; the server may give 50 whatever is asked.
            order: Order of the list, by one property.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/customers/segments/custom_fields`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import list_segment_custom_fields as operation

        request = operation.build(filter=filter, page=page, limit=limit, order=order)
        return open_page(self._sender, request, cursor, concurrency, progress=progress)

    def update(
        self, id: int, body: CustomFieldUpdate | CustomFieldUpdateDict | None = None, **fields: Unpack[CustomFieldUpdateDict]
    ) -> CustomFieldUpdated:
        """Update one custom field of segments.

        Changes the properties that are sent; the docs ask for the `name` in any case. `enums` replaces the whole list: an
        option keeps its id only when that is sent along. Administrators only. The answer is 200 or 201.

        Args:
            id: Id of the object.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `PATCH /api/v4/customers/segments/custom_fields/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import update_segment_custom_field as operation

        return self._sender.send(operation.build(id, one_of(body, fields, "update", "id")))

    def update_many(self, items: Iterable[CustomFieldUpdate | CustomFieldUpdateItemDict]) -> builtins.list[CustomFieldUpdated]:
        """Update custom fields of segments.

        Updates custom fields; each item needs its `id`, and the docs ask for its `name` too. `enums` replaces the whole
        list: an option keeps its id only when that is sent along. Administrators only. The answer is 200 or 201.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `PATCH /api/v4/customers/segments/custom_fields`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..batches import Plan, send_many
        from ..operations import update_segment_custom_fields as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def update_each(
        self,
        items: Iterable[CustomFieldUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[CustomFieldUpdate, CustomFieldUpdated]]:
        """Update custom fields of segments.

        Like `update_many`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import update_segment_custom_fields as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)


class CustomersSegmentsResource(Resource):
    """Segments of customers."""

    __slots__ = ()

    @property
    def custom_fields(self) -> CustomersSegmentsCustomFieldsResource:
        """Custom fields of customers segments."""
        return CustomersSegmentsCustomFieldsResource(self._sender, self._parents)

    @overload
    def create(self, body: SegmentCreate | SegmentCreateDict) -> Segment: ...
    @overload
    def create(self, **fields: Unpack[SegmentCreateDict]) -> Segment: ...
    def create(self, body: Any = None, **fields: Any) -> Segment:
        """Create one segment.

        Creates one segment; there is no batch form. An account has at most 100 segments. Administrators only; status 422
        while the segments mode is off.

        Args:
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `POST /api/v4/customers/segments`, see https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
        """
        from ..operations import create_segment as operation

        return self._sender.send(operation.build(one_of(body, fields, "create")))

    def delete(self, id: int) -> None:
        """Delete one segment.

        Deletes one segment. Administrators only.

        Args:
            id: Id of the object.

        `DELETE /api/v4/customers/segments/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
        """
        from ..operations import delete_segment as operation

        self._sender.send(operation.build(id))

    def get(self, id: int) -> Segment:
        """Get one segment.

        One segment by id. Any user may read it; status 422 while the segments mode is off.

        Args:
            id: Id of the object.

        `GET /api/v4/customers/segments/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
        """
        from ..operations import get_segment as operation

        return self._sender.send(operation.build(id))

    def list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> Page[Segment]:
        """List segments.

        Segments of customers, page by page. Any user may read them; status 422 while the segments mode is off.

        Args:
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/customers/segments`, see https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
        """
        from ..operations import list_segments as operation

        request = operation.build(page=page, limit=limit)
        return open_page(self._sender, request, cursor, concurrency, progress=progress)

    def update(
        self, id: int, body: SegmentUpdate | SegmentUpdateDict | None = None, **fields: Unpack[SegmentUpdateDict]
    ) -> Segment:
        """Update one segment.

        Changes the fields that are sent, at least one; there is no batch form. Administrators only.

        Args:
            id: Id of the object.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `PATCH /api/v4/customers/segments/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
        """
        from ..operations import update_segment as operation

        return self._sender.send(operation.build(id, one_of(body, fields, "update", "id")))


class CustomersResource(Resource):
    """Customers, their statuses, purchases and segments."""

    __slots__ = ()

    @property
    def files(self) -> EntityFilesResource:
        """Files of customers."""
        from .entity_files import EntityFilesResource

        return EntityFilesResource(self._sender, "customers")

    @property
    def custom_field_groups(self) -> EntityCustomFieldGroupsResource:
        """Custom field groups of customers."""
        from .entity_custom_field_groups import EntityCustomFieldGroupsResource

        return EntityCustomFieldGroupsResource(self._sender, "customers")

    @property
    def custom_fields(self) -> EntityCustomFieldsResource:
        """Custom fields of customers."""
        from .entity_custom_fields import EntityCustomFieldsResource

        return EntityCustomFieldsResource(self._sender, "customers")

    @property
    def statuses(self) -> CustomersStatusesResource:
        """Statuses of customers."""
        return CustomersStatusesResource(self._sender, self._parents)

    @property
    def transactions(self) -> CustomersTransactionsResource:
        """Transactions of customers."""
        return CustomersTransactionsResource(self._sender, self._parents)

    @property
    def notes(self) -> EntityNotesResource:
        """Notes of customers."""
        from .entity_notes import EntityNotesResource

        return EntityNotesResource(self._sender, "customers")

    @property
    def segments(self) -> CustomersSegmentsResource:
        """Segments of customers."""
        return CustomersSegmentsResource(self._sender, self._parents)

    @property
    def tags(self) -> EntityTagsResource:
        """Tags of customers."""
        from .entity_tags import EntityTagsResource

        return EntityTagsResource(self._sender, "customers")

    @property
    def links(self) -> EntityLinksResource:
        """Links of customers."""
        from .entity_links import EntityLinksResource

        return EntityLinksResource(self._sender, "customers")

    @property
    def subscriptions(self) -> EntitySubscriptionsResource:
        """Subscriptions of customers."""
        from .entity_subscriptions import EntitySubscriptionsResource

        return EntitySubscriptionsResource(self._sender, "customers")

    def change_bonus_points(self, id: int, *, earn: int | Unset = UNSET, redeem: int | Unset = UNSET) -> BonusPoints:
        """Credit or debit bonus points of a customer.

        Adds points (`earn`) or takes them away (`redeem`), one of the two, and answers with the new balance.

        Args:
            id: Id of the object.
            earn: Points to add.
            redeem: Points to take away.

        `POST /api/v4/customers/{id}/bonus_points`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..models.bonus_points_change import BonusPointsChange
        from ..operations import change_bonus_points as operation

        body = BonusPointsChange(earn=earn, redeem=redeem)

        return self._sender.send(operation.build(id, body))

    def create_many(self, items: Iterable[CustomerCreate | CustomerCreateDict]) -> builtins.list[CustomerCreated]:
        """Create customers.

        Creates up to 250 customers, 50 advised. In the periodicity mode `next_date` is mandatory. The answer is short: ids,
        matched to the request by `request_id`.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/customers`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..batches import Plan, send_many
        from ..operations import create_customers as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[CustomerCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[CustomerCreate, CustomerCreated]]:
        """Create customers.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import create_customers as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    @overload
    def create(self, item: CustomerCreate | CustomerCreateDict) -> CustomerCreated: ...
    @overload
    def create(self, **fields: Unpack[CustomerCreateDict]) -> CustomerCreated: ...
    def create(self, item: Any = None, **fields: Any) -> CustomerCreated:
        """Create customers. One of them; see `create_many`.

        Creates up to 250 customers, 50 advised. In the periodicity mode `next_date` is mandatory. The answer is short: ids,
        matched to the request by `request_id`.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_customers as operation

        request = operation.build([one_of(item, fields, "create")])
        return only(request, self._sender.send(request))

    def get(
        self,
        id: int,
        *,
        with_: Iterable[Literal["catalog_elements", "contacts", "companies", "group_id"] | Unlisted] | None = None,
    ) -> Customer:
        """Get one customer.

        One customer by id; `NotFoundError` when there is none or the user may not see it.

        Args:
            id: Id of the object.
            with_: Further parts of each customer to include.

        `GET /api/v4/customers/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..operations import get_customer as operation

        return self._sender.send(operation.build(id, with_=with_))

    def list(
        self,
        *,
        filter: CustomersFilter | CustomersFilterDict | RawModel | None = None,
        with_: Iterable[Literal["catalog_elements", "contacts", "companies", "group_id"] | Unlisted] | None = None,
        page: int | None = None,
        limit: int | None = None,
        query: str | int | None = None,
        order: Mapping[Literal["created_at", "updated_at", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> Page[Customer]:
        """List customers.

        Customers that the user may see, page by page. Filters are a paid option of the account: where it is off, the server
        ignores them (see `is_api_filter_enabled` of the account).

        Args:
            filter: What to select; fields of `CustomersFilter`, or a `RawModel` for what it does not know yet.
            with_: Further parts of each customer to include.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            query: Full-text search over the filled fields. Together with `filter` the server is reported to ignore it. On
                leads, contacts, companies and customers it is announced to go.
            order: Order of the list, by one field.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/customers`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..operations import list_customers as operation

        request = operation.build(filter=filter, with_=with_, page=page, limit=limit, query=query, order=order)
        return open_page(self._sender, request, cursor, concurrency, progress=progress)

    def set_mode(self, *, mode: Literal["segments", "periodicity"], is_enabled: bool) -> CustomersModeInfo:
        """Switch customers on or off and choose their mode.

        Sets the mode of the customers. Administrators only; status 402 where the tariff has no customers.

        Args:
            mode: The mode.
            is_enabled: Whether customers are on.

        `PATCH /api/v4/customers/mode`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..models.customers_mode_update import CustomersModeUpdate
        from ..operations import set_customers_mode as operation

        body = CustomersModeUpdate(mode=mode, is_enabled=is_enabled)

        return self._sender.send(operation.build(body))

    def update(
        self, id: int, body: CustomerUpdate | CustomerUpdateDict | None = None, **fields: Unpack[CustomerUpdateDict]
    ) -> CustomerUpdated:
        """Update one customer.

        Changes the fields that are sent and leaves the others.

        Args:
            id: Id of the object.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `PATCH /api/v4/customers/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..operations import update_customer as operation

        return self._sender.send(operation.build(id, one_of(body, fields, "update", "id")))

    def update_many(self, items: Iterable[CustomerUpdate | CustomerUpdateItemDict]) -> builtins.list[CustomerUpdated]:
        """Update customers.

        Updates up to 250 customers, 50 advised; each item needs its `id`. Fields that are not sent stay as they are.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `PATCH /api/v4/customers`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..batches import Plan, send_many
        from ..operations import update_customers as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def update_each(
        self,
        items: Iterable[CustomerUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[CustomerUpdate, CustomerUpdated]]:
        """Update customers.

        Like `update_many`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import update_customers as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)
