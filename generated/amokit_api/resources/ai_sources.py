# Written by `make generate` from spec/; do not edit.
"""What the AI agent knows (Kommo only)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..resource import Resource
from ..serialization.arguments import one_of

if TYPE_CHECKING:
    from typing import Unpack

    from ..dicts import AiFileSourceCreateDict, AiTextSourceCreateDict, AiUrlSourceCreateDict
    from ..models.ai_file_source_create import AiFileSourceCreate
    from ..models.ai_import import AiImport
    from ..models.ai_source import AiSource
    from ..models.ai_text_source_create import AiTextSourceCreate
    from ..models.ai_url_source_create import AiUrlSourceCreate


class AiSourcesResource(Resource):
    """What the AI agent knows (Kommo only)."""

    __slots__ = ()

    @overload
    def create_file(
        self, body: AiFileSourceCreate | AiFileSourceCreateDict, *, language: Literal["en", "es", "pt", "ru"] | None = None
    ) -> AiSource: ...
    @overload
    def create_file(
        self, *, language: Literal["en", "es", "pt", "ru"] | None = None, **fields: Unpack[AiFileSourceCreateDict]
    ) -> AiSource: ...
    def create_file(
        self, body: Any = None, *, language: Literal["en", "es", "pt", "ru"] | None = None, **fields: Any
    ) -> AiSource:
        """Teach the AI agent a file.

        Adds a file of the file storage to what the AI agent knows; Kommo only. Status 402 where the agent is off or its
        limit is reached.

        Args:
            body: What to send.
            fields: Its fields by name, in place of `body`.
            language: Language of the answer.

        `POST /api/v2/sources/file`, see https://developers.kommo.com/reference/ai-add-source-file
        """
        from ..operations import create_ai_file_source as operation

        return self._sender.send(operation.build(one_of(body, fields, "create_file"), language=language))

    @overload
    def create_text(
        self, body: AiTextSourceCreate | AiTextSourceCreateDict, *, language: Literal["en", "es", "pt", "ru"] | None = None
    ) -> AiSource: ...
    @overload
    def create_text(
        self, *, language: Literal["en", "es", "pt", "ru"] | None = None, **fields: Unpack[AiTextSourceCreateDict]
    ) -> AiSource: ...
    def create_text(
        self, body: Any = None, *, language: Literal["en", "es", "pt", "ru"] | None = None, **fields: Any
    ) -> AiSource:
        """Teach the AI agent a text.

        Adds a text to what the AI agent knows; Kommo only. Status 402 where the agent is off or its limit is reached.

        Args:
            body: What to send.
            fields: Its fields by name, in place of `body`.
            language: Language of the answer.

        `POST /api/v2/sources/text`, see https://developers.kommo.com/reference/ai-api-methods
        """
        from ..operations import create_ai_text_source as operation

        return self._sender.send(operation.build(one_of(body, fields, "create_text"), language=language))

    @overload
    def create_url(
        self, body: AiUrlSourceCreate | AiUrlSourceCreateDict, *, language: Literal["en", "es", "pt", "ru"] | None = None
    ) -> AiSource: ...
    @overload
    def create_url(
        self, *, language: Literal["en", "es", "pt", "ru"] | None = None, **fields: Unpack[AiUrlSourceCreateDict]
    ) -> AiSource: ...
    def create_url(self, body: Any = None, *, language: Literal["en", "es", "pt", "ru"] | None = None, **fields: Any) -> AiSource:
        """Teach the AI agent a page.

        Adds a page, or all that it leads to, to what the AI agent knows; Kommo only. One address may be added twice only
        with another `with_nested`. Status 402 where the agent is off or its limit is reached.

        Args:
            body: What to send.
            fields: Its fields by name, in place of `body`.
            language: Language of the answer.

        `POST /api/v2/sources/url`, see https://developers.kommo.com/reference/ai-add-source-url
        """
        from ..operations import create_ai_url_source as operation

        return self._sender.send(operation.build(one_of(body, fields, "create_url"), language=language))

    def import_products(self, *, language: Literal["en", "es", "pt", "ru"] | None = None) -> AiImport:
        """Teach the AI agent the products.

        Begins to take the products of the account over into what the AI agent knows; Kommo only.

        Args:
            language: Language of the answer.

        `POST /api/v2/agent/knowledges/products/import`, see https://developers.kommo.com/reference/ai-api-methods
        """
        from ..operations import import_ai_products as operation

        return self._sender.send(operation.build(language=language))
