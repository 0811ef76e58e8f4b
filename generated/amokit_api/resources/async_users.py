# Written by `make generate` from spec/; do not edit.
"""Users of the account."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable
from typing import TYPE_CHECKING, Any, Literal, overload

from ..lists.page import AsyncList
from ..resource import AsyncResource
from ..serialization.arguments import one_of
from ..types import Unlisted

if TYPE_CHECKING:
    from typing import Unpack

    from ..batches import Outcome, Progress
    from ..dicts import UserCreateDict, UserRefDict
    from ..models.user import User
    from ..models.user_create import UserCreate
    from ..models.user_ref import UserRef


class AsyncUsersResource(AsyncResource):
    """Users of the account."""

    __slots__ = ()

    async def activate_many(self, items: Iterable[UserRef | UserRefDict] | AsyncIterable[UserRef | UserRefDict]) -> None:
        """Activate users.

        Switches up to 10 deactivated users on again. Administrators only, and only in the highest tariffs.

        Args:
            items: Any number; 10 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/users/activate`, see https://www.amocrm.ru/developers/content/crm_platform/users-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import activate_users as operation

        await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 10, 10), items)

    def activate_each(
        self,
        items: Iterable[UserRef] | AsyncIterable[UserRef],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[UserRef, None]]:
        """Activate users.

        Like `activate_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 10 objects where no `size` up to 10 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import activate_users as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 10, 10), items, options)

    @overload
    async def activate(self, item: UserRef | UserRefDict) -> None: ...
    @overload
    async def activate(self, **fields: Unpack[UserRefDict]) -> None: ...
    async def activate(self, item: Any = None, **fields: Any) -> None:
        """Activate users. One of them; see `activate_many`.

        Switches up to 10 deactivated users on again. Administrators only, and only in the highest tariffs.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..operations import activate_users as operation

        request = operation.build([one_of(item, fields, "activate")])
        await self._sender.send(request)

    async def create_many(
        self, items: Iterable[UserCreate | UserCreateDict] | AsyncIterable[UserCreate | UserCreateDict]
    ) -> builtins.list[User]:
        """Create users.

        Creates up to 10 users. Administrators only, and refused once the account has more than 100 users. The answer holds
        the whole users. There is no way to change or delete a user afterwards.

        Args:
            items: Any number; 10 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/users`, see https://www.amocrm.ru/developers/content/crm_platform/users-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import create_users as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 10, 10), items)

    def create_each(
        self,
        items: Iterable[UserCreate] | AsyncIterable[UserCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[UserCreate, User]]:
        """Create users.

        Like `create_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 10 objects where no `size` up to 10 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import create_users as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 10, 10), items, options)

    @overload
    async def create(self, item: UserCreate | UserCreateDict) -> User: ...
    @overload
    async def create(self, **fields: Unpack[UserCreateDict]) -> User: ...
    async def create(self, item: Any = None, **fields: Any) -> User:
        """Create users. One of them; see `create_many`.

        Creates up to 10 users. Administrators only, and refused once the account has more than 100 users. The answer holds
        the whole users. There is no way to change or delete a user afterwards.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_users as operation

        request = operation.build([one_of(item, fields, "create")])
        return only(request, await self._sender.send(request))

    async def deactivate_many(self, items: Iterable[UserRef | UserRefDict] | AsyncIterable[UserRef | UserRefDict]) -> None:
        """Deactivate users.

        Switches up to 10 users off; administrators cannot be switched off. Administrators only, and only in the highest
        tariffs.

        Args:
            items: Any number; 10 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/users/deactivate`, see https://www.amocrm.ru/developers/content/crm_platform/users-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import deactivate_users as operation

        await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 10, 10), items)

    def deactivate_each(
        self,
        items: Iterable[UserRef] | AsyncIterable[UserRef],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[UserRef, None]]:
        """Deactivate users.

        Like `deactivate_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 10 objects where no `size` up to 10 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import deactivate_users as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 10, 10), items, options)

    @overload
    async def deactivate(self, item: UserRef | UserRefDict) -> None: ...
    @overload
    async def deactivate(self, **fields: Unpack[UserRefDict]) -> None: ...
    async def deactivate(self, item: Any = None, **fields: Any) -> None:
        """Deactivate users. One of them; see `deactivate_many`.

        Switches up to 10 users off; administrators cannot be switched off. Administrators only, and only in the highest
        tariffs.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..operations import deactivate_users as operation

        request = operation.build([one_of(item, fields, "deactivate")])
        await self._sender.send(request)

    async def get(
        self,
        id: int,
        *,
        with_: Iterable[Literal["role", "group", "uuid", "amojo_id", "user_rank", "phone_number"] | Unlisted] | None = None,
    ) -> User:
        """Get one user.

        One user by id; `NotFoundError` when there is none. Administrators only.

        Args:
            id: Id of the object.
            with_: Further parts of each user to include.

        `GET /api/v4/users/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/users-api
        """
        from ..operations import get_user as operation

        return await self._sender.send(operation.build(id, with_=with_))

    def list(
        self,
        *,
        with_: Iterable[Literal["role", "group", "uuid", "amojo_id", "user_rank", "phone_number"] | Unlisted] | None = None,
        page: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> AsyncList[User]:
        """List users.

        Users of the account, active or not. Administrators only.

        Args:
            with_: Further parts of each user to include.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/users`, see https://www.amocrm.ru/developers/content/crm_platform/users-api
        """
        from ..operations import list_users as operation

        request = operation.build(with_=with_, page=page, limit=limit)
        return AsyncList(self._sender, request, cursor, concurrency, progress=progress)
