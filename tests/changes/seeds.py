"""Edits of the description, each with what must be said of it."""

# The edited texts are lines of the description, which are long.
# ruff: noqa: E501

from __future__ import annotations

from dataclasses import dataclass

from .support import SPEC


@dataclass(frozen=True)
class Seed:
    """An edit.

    Attributes:
        command: Which command catches it: `lint` or `diff`.
        file, changes: What is edited; each old text stands there once.
        verdict: `breaking`, `additive`, `documentation` or `error`.
        says: A part of the message.
        at: Text in whose line the message places it; in the old file if `gone`.
        gone: Whether the place is one of the old description.
        place: File of the place, when it is another.
        quiet: Whether nothing else may be found.
        why: Where redocly's verdict is another one on purpose: the reason.
    """

    command: str
    file: str
    changes: tuple[tuple[str, str], ...]
    verdict: str
    says: str
    at: str
    gone: bool = False
    place: str = ""
    quiet: bool = True
    why: str = ""


def seed(command: str, file: str, old: str, new: str, verdict: str, says: str, at: str, **more: object) -> Seed:
    return Seed(command, file, ((old, new),), verdict, says, at, **more)  # type: ignore[arg-type]


ORIGIN = "        origin: {type: string, description: 'Where the chat runs, such as telegram; empty when not known.'}\n"
FILE_KIND = "        type: {type: string, description: Kind of the file.}\n"
TALK_CLOSE = (
    "        force_close: {type: boolean, description: Whether to close at once; without it the rating bot may run first.}\n"
)
SEND_TEXT = "    TalkMessageSend:\n      description: A message to send.\n      type: object\n      properties:\n"
ONLY_IN_WORK = (
    "        - name: filter[only_in_work]\n          x-matches: {key: is_in_work, by: flag}\n          in: query\n          description: Only those that are in work; leave it out for all.\n"
    "          schema: {type: boolean}\n          example: true\n"
)
NEW_PARAMETER = (
    "        - {{name: kind, in: query, required: {required}, description: The kind., schema: {{type: string}}, example: a}}\n"
)
TALK_PARAMETERS = "        - $ref: 'common.yaml#/components/parameters/Limit'\n        - name: filter[talk_id]\n"
LINK_BATCH = "x-batch: {items: short_links, single: create, size: 50, max: 250}"
TAG_COLOR = "filter[name]\n          in: query\n          description: Exact name of one tag.\n"
WIDGET_ID = "        id: {type: integer, description: Id of the widget.}\n"
TALKS = (SPEC / "talks.yaml").read_text(encoding="utf-8")
CLOSE = TALKS[TALKS.index("  /api/v4/talks/{id}/close:") : TALKS.index("  /api/v4/talks/{talk_id}/messages:")]
GOTO_TYPES = "enum: [question, answer, finish]"

SEEDS: dict[str, Seed] = {
    # Caught by lint: the description is wrong in itself.
    "a dangling reference": seed(
        "lint",
        "talks.yaml",
        "items: {$ref: '#/components/schemas/TalkMessage'}",
        "items: {$ref: '#/components/schemas/TalkNote'}",
        "error",
        "leads nowhere [ref]",
        "schemas/TalkNote",
    ),
    "a reference to a file that is not there": seed(
        "lint",
        "talks.yaml",
        "        message_type: {$ref: 'constants.yaml#",
        "        message_type: {$ref: 'constant.yaml#",
        "error",
        "there is no file constant.yaml",
        "constant.yaml#",
    ),
    "a duplicate name of a schema": seed(
        "lint",
        "talks.yaml",
        "    TalkMessageSend:\n",
        "    Widget: {description: It., type: object, properties: {a: {type: string, description: A.}}}\n    TalkMessageSend:\n",
        "error",
        "already written at spec/talks.yaml",
        "    Widget:\n",
        place="widgets.yaml",
    ),
    "a duplicate key": seed(
        "lint",
        "talks.yaml",
        ORIGIN,
        ORIGIN + ORIGIN.replace("Where the chat runs", "Again"),
        "error",
        "stands twice in one mapping [duplicate-key]",
        "description: 'Again",
    ),
    "a duplicate operationId": seed(
        "lint",
        "talks.yaml",
        "operationId: close_talk",
        "operationId: get_talk",
        "error",
        "operationId get_talk is taken by spec/talks.yaml",
        "      operationId: get_talk\n      tags: [talks]\n      summary: Close",
    ),
    "a bad example": seed(
        "lint",
        "talks.yaml",
        "example: {force_close: true}",
        "example: {force_close: 'yes'}",
        "error",
        "the example is not valid: $.force_close",
        "          application/json:\n            schema: {$ref: '#/components/schemas/TalkClose'}",
    ),
    "an unknown extension": seed(
        "lint",
        "widgets.yaml",
        "x-paginate: {items: widgets}",
        "x-pagination: {items: widgets}\n      x-paginate: {items: widgets}",
        "error",
        "x-pagination is not an extension of ours",
        "x-pagination",
    ),
    "a schema without a description": seed(
        "lint",
        "talks.yaml",
        "    TalkClose:\n      description: How to close a conversation.\n",
        "    TalkClose:\n",
        "error",
        "a schema needs a description [described]",
        "    TalkClose:\n",
    ),
    "a property without a type": seed(
        "lint",
        "talks.yaml",
        ORIGIN,
        "        origin: {description: Where the chat runs.}\n",
        "error",
        "no type is said",
        "        origin: {",
    ),
    "an array without items": seed(
        "lint",
        "widgets.yaml",
        "          maxItems: 25\n          items: {type: string}\n",
        "          maxItems: 25\n",
        "error",
        "an array needs `items`",
        "        buttons:\n",
    ),
    "a closed enum in an answer": seed(
        "lint",
        "talks.yaml",
        ORIGIN,
        "        origin: {type: string, enum: [telegram], description: Where the chat runs.}\n",
        "error",
        "origin is read: list what is known",
        "        origin: {",
    ),
    "an open write schema": seed(
        "lint",
        "talks.yaml",
        TALK_CLOSE + "      unevaluatedProperties: false\n",
        TALK_CLOSE,
        "error",
        "TalkClose is sent, so it must be closed",
        "          application/json:\n            schema: {$ref: '#/components/schemas/TalkClose'}",
    ),
    "a query of brackets in brackets": seed(
        "lint",
        "talks.yaml",
        "name: filter[contact_id]",
        "name: filter[contact_id][]",
        "error",
        "one parameter a filter",
        "filter[contact_id][]\n",
    ),
    "a path parameter that is not described": seed(
        "lint",
        "talks.yaml",
        "/api/v4/talks/{id}/close:",
        "/api/v4/talks/{talk_id}/close:",
        "error",
        "{talk_id} is no parameter of",
        "/api/v4/talks/{talk_id}/close:",
    ),
    "a 204 that means nothing": seed(
        "lint",
        "common.yaml",
        "    EmptyPage:\n      description: Nothing found.\n      x-empty: page\n",
        "    EmptyPage:\n      description: Nothing found.\n",
        "error",
        "204 must say what it stands for",
        "        '204': {$ref: 'common.yaml#/components/responses/EmptyPage'}\n        default: {$ref: 'common.yaml#/components/responses/Error'}\n    post:\n      operationId: create_tags",
        place="tags.yaml",
        quiet=False,
    ),
    # Caught by diff: the description is right, and callers are in trouble.
    "a renamed field of what is read": seed(
        "diff",
        "talks.yaml",
        FILE_KIND,
        FILE_KIND.replace("type: {", "kind: {"),
        "breaking",
        "TalkMessageAttachment.type: was removed; kind has the same shape",
        "        type: {type: string, description: Kind of the file.}",
        gone=True,
        quiet=False,
    ),
    "a dropped field of what is read": seed(
        "diff",
        "talks.yaml",
        ORIGIN,
        "",
        "breaking",
        "Talk.origin: was removed",
        "        origin: {",
        gone=True,
    ),
    "a changed type": seed(
        "diff",
        "common.yaml",
        "        trace_id: {type: string,",
        "        trace_id: {type: integer,",
        "breaking",
        "Problem.trace_id: str became int",
        "        trace_id: {",
    ),
    "a time that was a number": seed(
        "diff",
        "widgets.yaml",
        WIDGET_ID,
        WIDGET_ID.replace("type: integer", "type: integer, format: unix-time"),
        "breaking",
        "Widget.id: int became datetime",
        "        id: {type: integer, format",
        quiet=False,
        why="redocly does not rate the format: it does not know that ours makes another Python type",
    ),
    "a loosened nullability of a required field": seed(
        "diff",
        "widgets.yaml",
        WIDGET_ID,
        WIDGET_ID.replace("type: integer", "type: [integer, 'null']"),
        "breaking",
        "Widget.id: may be None",
        "        id: {type: [integer",
    ),
    "a loosened nullability of an optional field": seed(
        "diff",
        "talks.yaml",
        ORIGIN,
        ORIGIN.replace("type: string", "type: [string, 'null']"),
        "documentation",
        "Talk.origin: may be null; a reader gets None as before",
        "        origin: {",
        why="to redocly a null is new to every reader; ours gets None for an absent key already",
    ),
    "a field that may be absent": seed(
        "diff",
        "widgets.yaml",
        "      required: [id]\n    WidgetSettingTemplate:",
        "    WidgetSettingTemplate:",
        "breaking",
        "Widget.id: may be None",
        WIDGET_ID,
    ),
    "a new field of what is read": seed(
        "diff",
        "talks.yaml",
        ORIGIN,
        ORIGIN + "        mood: {type: string, description: The mood.}\n",
        "additive",
        "Talk.mood: a new field",
        "        mood:",
    ),
    "a new field that must be given": Seed(
        "diff",
        "talks.yaml",
        (
            (
                SEND_TEXT + "        text: {type: string, description: The text.}\n      required: [text]\n",
                SEND_TEXT
                + "        mood: {type: string, description: The mood.}\n        text: {type: string, description: The text.}\n      required: [text, mood]\n",
            ),
            ("example: {text: We are on our way}", "example: {text: We are on our way, mood: a}"),
        ),
        "breaking",
        "TalkMessageSend.mood: a new field that must be given",
        "        mood:",
        quiet=False,
    ),
    "a new field that may be given": seed(
        "diff",
        "talks.yaml",
        TALK_CLOSE,
        TALK_CLOSE + "        mood: {type: string, description: The mood.}\n",
        "additive",
        "TalkClose.mood: a new field",
        "        mood:",
    ),
    "a null that is not taken any more": seed(
        "diff",
        "common.yaml",
        "          type: [array, 'null']\n          items: {$ref: '#/components/schemas/TagRef'}\n",
        "          type: array\n          items: {$ref: '#/components/schemas/TagRef'}\n",
        "breaking",
        "TagsWrite.tags: no longer takes None",
        "        tags:\n          description: Replaces",
        why="no operation of this part sends it, and redocly looks at operations",
    ),
    "a dropped value of an enum that is sent": seed(
        "diff",
        "widgets.yaml",
        GOTO_TYPES,
        "enum: [question, answer]",
        "breaking",
        "WidgetGotoParams.type: no longer takes 'finish'",
        "enum: [question, answer]",
    ),
    "a new value of an enum that is sent": seed(
        "diff",
        "widgets.yaml",
        GOTO_TYPES,
        "enum: [question, answer, finish, exit]",
        "additive",
        "WidgetGotoParams.type: also takes 'exit'",
        "exit]",
        why="to redocly a request that takes more is a patch; callers can do something new",
    ),
    "a dropped value with a name": seed(
        "diff",
        "constants.yaml",
        "        IN_WORK: in_work\n        CLOSED: closed\n",
        "        IN_WORK: in_work\n",
        "breaking",
        "constants.TalkStatus.CLOSED: was removed",
        "        CLOSED: closed\n        NPS_SCHEDULED",
        gone=True,
        why="redocly does not know our extensions",
    ),
    "a new parameter that must be given": seed(
        "diff",
        "talks.yaml",
        TALK_PARAMETERS,
        NEW_PARAMETER.format(required="true") + TALK_PARAMETERS,
        "breaking",
        "amo.talks.list(kind): a new parameter that must be given",
        "{name: kind",
    ),
    "a new parameter that may be given": seed(
        "diff",
        "talks.yaml",
        TALK_PARAMETERS,
        NEW_PARAMETER.format(required="false") + TALK_PARAMETERS,
        "additive",
        "amo.talks.list(kind): a new parameter",
        "{name: kind",
    ),
    "a dropped filter": seed(
        "diff",
        "talks.yaml",
        ONLY_IN_WORK,
        "",
        "breaking",
        "TalksFilter.only_in_work: was removed",
        "name: filter[only_in_work]",
        gone=True,
    ),
    "a filter of another type": seed(
        "diff",
        "tags.yaml",
        TAG_COLOR + "          x-serialize: bracket\n          schema: {type: string}\n          example: hot\n",
        TAG_COLOR + "          x-serialize: bracket\n          schema: {type: integer}\n          example: 5\n",
        "breaking",
        "TagsFilter.name: str became int",
        "          schema: {type: integer}\n          example: 5\n",
        quiet=False,
    ),
    "a list that goes out in another way": seed(
        "diff",
        "talks.yaml",
        "          description: Ids of conversations.\n          x-serialize: bracket\n",
        "          description: Ids of conversations.\n          x-serialize: csv\n",
        "breaking",
        "TalksFilter.talk_id: x-serialize bracket became csv: the same call sends another request",
        "x-serialize: csv",
        why="redocly does not know our extensions",
    ),
    "a Python name given by hand": seed(
        "diff",
        "talks.yaml",
        "        - name: filter[only_in_work]\n",
        "        - name: filter[only_in_work]\n          x-name: in_work\n",
        "breaking",
        "TalksFilter.only_in_work: is called in_work now",
        "        - name: filter[only_in_work]",
        why="redocly does not know our extensions",
    ),
    "a renamed method": seed(
        "diff",
        "talks.yaml",
        "      x-method: close\n",
        "      x-method: finish\n",
        "breaking",
        "amo.talks.close: was removed; it is amo.talks.finish now",
        "x-method: finish",
        quiet=False,
        why="redocly does not know our extensions",
    ),
    "an entity that loses its methods": seed(
        "diff",
        "tags.yaml",
        "      x-resource: tags\n      x-resources: [leads, contacts, companies, customers]\n      x-method: list\n",
        "      x-resource: tags\n      x-resources: [leads, contacts, companies]\n      x-method: list\n",
        "breaking",
        "amo.customers.tags.list: was removed",
        "x-resources: [leads, contacts, companies]\n",
        why="redocly does not know our extensions",
    ),
    "a dropped operation": Seed(
        "diff",
        "talks.yaml",
        ((CLOSE, ""),),
        "breaking",
        "amo.talks.close: POST /api/v4/talks/{id}/close was removed",
        "    post:\n      operationId: close_talk",
        gone=True,
    ),
    "another path of the same call": seed(
        "diff",
        "talks.yaml",
        "/api/v4/talks/{id}/close:",
        "/api/v4/talks/{id}/closed:",
        "breaking",
        "path /api/v4/talks/{id}/close became /api/v4/talks/{id}/closed: the same call",
        "  /api/v4/talks/{id}/closed:",
    ),
    "another verb of the same call": seed(
        "diff",
        "talks.yaml",
        "    post:\n      operationId: close_talk\n",
        "    put:\n      operationId: close_talk\n",
        "breaking",
        "method POST became PUT",
        "    put:\n",
        quiet=False,
    ),
    "a smaller batch at most": seed(
        "diff",
        "short_links.yaml",
        LINK_BATCH,
        LINK_BATCH.replace("250", "100"),
        "breaking",
        "amo.short_links.create: at most 100 objects in a request instead of 250",
        "x-batch",
        why="redocly does not know our extensions",
    ),
    "a smaller batch by default": seed(
        "diff",
        "short_links.yaml",
        LINK_BATCH,
        LINK_BATCH.replace("size: 50", "size: 25"),
        "documentation",
        "sends 25 objects a request instead of 50",
        "x-batch",
    ),
    "no method for one object": seed(
        "diff",
        "short_links.yaml",
        LINK_BATCH,
        LINK_BATCH.replace(" single: create,", ""),
        "breaking",
        "amo.short_links.create: was removed",
        "x-batch",
        quiet=False,
        why="redocly does not know our extensions",
    ),
    "a shorter text at most": seed(
        "diff",
        "widgets.yaml",
        "maxLength: 80",
        "maxLength: 40",
        "breaking",
        "WidgetShowParams.value: maxLength 80 became 40",
        "maxLength: 40",
    ),
    "a longer list at most": seed(
        "diff",
        "widgets.yaml",
        "          maxItems: 25\n",
        "          maxItems: 50\n",
        "additive",
        "WidgetShowParams.buttons: maxItems 25 became 50",
        "        buttons:",
        why="to redocly a request that takes more is a patch; callers can do something new",
    ),
    "an answer of another class": seed(
        "diff",
        "talks.yaml",
        "            application/hal+json:\n              schema: {$ref: '#/components/schemas/Talk'}\n",
        "            application/hal+json:\n              schema: {$ref: '#/components/schemas/TalkEmbedded'}\n",
        "breaking",
        "amo.talks.get: gives TalkEmbedded instead of Talk",
        "      responses:\n        '200':\n          description: The conversation.",
        quiet=False,
    ),
    "a 204 that is not described any more": seed(
        "diff",
        "talks.yaml",
        "        '204': {$ref: 'common.yaml#/components/responses/EmptyPage'}\n        default: {$ref: 'common.yaml#/components/responses/Error'}\n  /api/v4/talks/count:\n",
        "        default: {$ref: 'common.yaml#/components/responses/Error'}\n  /api/v4/talks/count:\n",
        "documentation",
        "amo.talks.list: 204 is not described any more",
        "        '204': {$ref: 'common.yaml#/components/responses/EmptyPage'}\n        default: {$ref: 'common.yaml#/components/responses/Error'}\n  /api/v4/talks/count:\n",
        gone=True,
        why="the client takes 204 as an empty list, described or not",
    ),
    "a dropped variant of a union that is sent": Seed(
        "diff",
        "widgets.yaml",
        (
            ("          goto: '#/components/schemas/WidgetGotoHandler'\n", ""),
            ("        - $ref: '#/components/schemas/WidgetGotoHandler'\n", ""),
            ("                - handler: goto\n                  params: {type: question, step: 5}\n", ""),
        ),
        "breaking",
        "WidgetHandler: WidgetGotoHandler is no variant any more",
        "    WidgetHandler:\n",
        quiet=False,
    ),
    "a class that became another": Seed(
        "diff",
        "talks.yaml",
        (
            ("    TalkMessageAttachment:\n", "    TalkMessageFile:\n"),
            ("schemas/TalkMessageAttachment'", "schemas/TalkMessageFile'"),
        ),
        "breaking",
        "TalkMessageAttachment: the class was removed; TalkMessageFile has the same shape",
        "    TalkMessageAttachment:\n",
        gone=True,
        quiet=False,
        why="a name of a schema is nothing on the wire; ours is a class",
    ),
    "other words": seed(
        "diff",
        "talks.yaml",
        ORIGIN,
        ORIGIN.replace("such as telegram", "like telegram"),
        "documentation",
        "Talk.origin: other description",
        "        origin: {",
    ),
    "another limit of a page": seed(
        "diff",
        "common.yaml",
        "schema: {type: integer, minimum: 1, maximum: 250}\n      example: 250",
        "schema: {type: integer, minimum: 1, maximum: 100}\n      example: 100",
        "breaking",
        "(limit): maximum 250 became 100",
        "schema: {type: integer, minimum: 1, maximum: 100}",
        quiet=False,
    ),
}
