# Written by `make generate` from spec/; do not edit.
"""Talks with clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..lists.page import Page, open_page
from ..resource import Resource
from ..serialization.arguments import one_of
from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..dicts import TalkCloseDict, TalkMessageSendDict, TalkMessagesFilterDict, TalksCountFilterDict, TalksFilterDict
    from ..models.talk import Talk
    from ..models.talk_close import TalkClose
    from ..models.talk_message import TalkMessage
    from ..models.talk_message_send import TalkMessageSend
    from ..models.talk_message_sent import TalkMessageSent
    from ..models.talk_messages_filter import TalkMessagesFilter
    from ..models.talks_count import TalksCount
    from ..models.talks_count_filter import TalksCountFilter
    from ..models.talks_filter import TalksFilter


class TalksMessagesOfResource(Resource):
    """Messages of talks. Those of one parent."""

    __slots__ = ()

    def list(
        self,
        *,
        filter: TalkMessagesFilter | TalkMessagesFilterDict | RawModel | None = None,
        page: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> Page[TalkMessage]:
        """List messages of a conversation.

        Messages of one conversation, page by page. Needs the scope `list_external_messages` ("External chat history") and
        the Chats API add-on (plans Trial, Pro, Enterprise and Technical); status 402 says that the account lacks it.

        Args:
            filter: What to select; fields of `TalkMessagesFilter`, or a `RawModel` for what it does not know yet.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/talks/{talk_id}/messages`, see https://www.amocrm.ru/developers/content/crm_platform/talks-api
        """
        from ..operations import list_talk_messages as operation

        request = operation.build(self._parents[0], filter=filter, page=page, limit=limit)
        return open_page(self._sender, request, cursor, concurrency, progress=progress)

    @overload
    def send(self, body: TalkMessageSend | TalkMessageSendDict) -> TalkMessageSent: ...
    @overload
    def send(self, **fields: Unpack[TalkMessageSendDict]) -> TalkMessageSent: ...
    def send(self, body: Any = None, **fields: Any) -> TalkMessageSent:
        """Send a message into a conversation.

        Sends a text to the client. Needs the scope `send_external_messages` ("Sending to external chats") and the Chats API
        add-on, whose plan pays for so many messages: status 402 means that they are used up, 422 that the conversation is
        closed.

        Args:
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `POST /api/v4/talks/{talk_id}/send_message`, see https://www.amocrm.ru/developers/content/crm_platform/talks-api
        """
        from ..operations import send_talk_message as operation

        return self._sender.send(operation.build(self._parents[0], one_of(body, fields, "send")))


class TalksMessagesResource(Resource):
    """Messages of talks."""

    __slots__ = ()

    _name = "messages"
    _of = "talk_id"

    def __call__(self, talk_id: int) -> TalksMessagesOfResource:
        """Messages of talks. Of one parent: Id of the conversation."""
        return TalksMessagesOfResource(self._sender, (*self._parents, talk_id))


class TalksResource(Resource):
    """Talks with clients."""

    __slots__ = ()

    @property
    def messages(self) -> TalksMessagesResource:
        """Messages of talks."""
        return TalksMessagesResource(self._sender, self._parents)

    def close(self, id: int, body: TalkClose | TalkCloseDict | None = None, **fields: Unpack[TalkCloseDict]) -> None:
        """Close a conversation.

        Closes a conversation. Where the account asks for a rating, the rating bot runs first unless `force_close` is set.
        Status 422 means that it cannot be closed.

        Args:
            id: Id of the object.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `POST /api/v4/talks/{id}/close`, see https://www.amocrm.ru/developers/content/crm_platform/talks-api
        """
        from ..operations import close_talk as operation

        self._sender.send(operation.build(id, one_of(body, fields, "close", "id")))

    def count(self, *, filter: TalksCountFilter | TalksCountFilterDict | RawModel | None = None) -> TalksCount:
        """Count conversations.

        How many conversations there are; only the open ones that nobody has read can be counted.

        Args:
            filter: What to select; fields of `TalksCountFilter`, or a `RawModel` for what it does not know yet.

        `GET /api/v4/talks/count`, see https://www.amocrm.ru/developers/content/crm_platform/talks-api
        """
        from ..operations import count_talks as operation

        return self._sender.send(operation.build(filter=filter))

    def get(self, id: int) -> Talk:
        """Get one conversation.

        One conversation by its `talk_id`; `NotFoundError` when there is none.

        Args:
            id: Id of the object.

        `GET /api/v4/talks/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/talks-api
        """
        from ..operations import get_talk as operation

        return self._sender.send(operation.build(id))

    def list(
        self,
        *,
        filter: TalksFilter | TalksFilterDict | RawModel | None = None,
        page: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> Page[Talk]:
        """List conversations.

        Conversations with contacts that the user may see, page by page; not all old ones are listed.

        Args:
            filter: What to select; fields of `TalksFilter`, or a `RawModel` for what it does not know yet.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/talks`, see https://www.amocrm.ru/developers/content/crm_platform/talks-api
        """
        from ..operations import list_talks as operation

        request = operation.build(filter=filter, page=page, limit=limit)
        return open_page(self._sender, request, cursor, concurrency, progress=progress)
