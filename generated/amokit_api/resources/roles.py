# Written by `make generate` from spec/; do not edit.
"""Roles of users."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Literal, overload

from ..lists.page import Page, open_page
from ..resource import Resource
from ..serialization.arguments import one_of
from ..types import Unlisted

if TYPE_CHECKING:
    from typing import Unpack

    from ..batches import Outcome, Progress
    from ..dicts import RoleCreateDict, RoleUpdateDict, RoleUpdateItemDict
    from ..models.role import Role
    from ..models.role_create import RoleCreate
    from ..models.role_update import RoleUpdate


class RolesResource(Resource):
    """Roles of users."""

    __slots__ = ()

    def create_many(self, items: Iterable[RoleCreate | RoleCreateDict]) -> builtins.list[Role]:
        """Create roles.

        Creates up to 250 roles, 50 advised. Administrators only. The answer holds the whole roles.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/roles`, see https://www.amocrm.ru/developers/content/crm_platform/users-api
        """
        from ..batches import Plan, send_many
        from ..operations import create_roles as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[RoleCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[RoleCreate, Role]]:
        """Create roles.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import create_roles as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    @overload
    def create(self, item: RoleCreate | RoleCreateDict) -> Role: ...
    @overload
    def create(self, **fields: Unpack[RoleCreateDict]) -> Role: ...
    def create(self, item: Any = None, **fields: Any) -> Role:
        """Create roles. One of them; see `create_many`.

        Creates up to 250 roles, 50 advised. Administrators only. The answer holds the whole roles.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_roles as operation

        request = operation.build([one_of(item, fields, "create")])
        return only(request, self._sender.send(request))

    def delete(self, id: int) -> None:
        """Delete one role.

        Deletes the role. Administrators only.

        Args:
            id: Id of the object.

        `DELETE /api/v4/roles/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/users-api
        """
        from ..operations import delete_role as operation

        self._sender.send(operation.build(id))

    def get(self, id: int, *, with_: Iterable[Literal["users"] | Unlisted] | None = None) -> Role:
        """Get one role.

        One role by id; `NotFoundError` when there is none. Administrators only.

        Args:
            id: Id of the object.
            with_: Further parts of each role to include.

        `GET /api/v4/roles/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/users-api
        """
        from ..operations import get_role as operation

        return self._sender.send(operation.build(id, with_=with_))

    def list(
        self,
        *,
        with_: Iterable[Literal["users"] | Unlisted] | None = None,
        page: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> Page[Role]:
        """List roles.

        Roles of the account with their rights. Administrators only.

        Args:
            with_: Further parts of each role to include.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/roles`, see https://www.amocrm.ru/developers/content/crm_platform/users-api
        """
        from ..operations import list_roles as operation

        request = operation.build(with_=with_, page=page, limit=limit)
        return open_page(self._sender, request, cursor, concurrency, progress=progress)

    def update(self, id: int, body: RoleUpdate | RoleUpdateDict | None = None, **fields: Unpack[RoleUpdateDict]) -> Role:
        """Update one role.

        Changes the name, the rights or both; rights that are not sent stay. Administrators only. The answer is the whole
        role.

        Args:
            id: Id of the object.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `PATCH /api/v4/roles/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/users-api
        """
        from ..operations import update_role as operation

        return self._sender.send(operation.build(id, one_of(body, fields, "update", "id")))

    def update_many(self, items: Iterable[RoleUpdate | RoleUpdateItemDict]) -> builtins.list[Role]:
        """Update roles.

        Changes several roles at once; each item needs its `id`. Administrators only.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `PATCH /api/v4/roles`, see https://www.amocrm.ru/developers/content/crm_platform/users-api
        """
        from ..batches import Plan, send_many
        from ..operations import update_roles as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def update_each(
        self,
        items: Iterable[RoleUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[RoleUpdate, Role]]:
        """Update roles.

        Like `update_many`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import update_roles as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)
