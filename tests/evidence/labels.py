"""Payloads of the evidence that stand under another call than the one they belong to.

Pages of the documentation show the batch form of a call and the single one, one after another, under one heading; so the index
names the first address of a page for both. What is here was told by the payload: an array belongs to a batch, a bare object to
the call with an id, an event of a chat to the chats service.
"""

from __future__ import annotations

LABELS: dict[str, str] = {
    # one object under the address of the batch
    "catalogs/amodocs-catalogs-api-04.json": "response PATCH /api/v4/catalogs/{id}",
    "requests/catalogs/amodocs-catalogs-api-02.json": "request PATCH /api/v4/catalogs/{id}",
    "requests/contacts/amodocs-contacts-api-02.json": "request PATCH /api/v4/contacts/{id}",
    "requests/tags/amodocs-tags-api-04.json": "request PATCH /api/v4/leads/{id}",
    "requests/tasks/amodocs-tasks-api-04.json": "request PATCH /api/v4/tasks/{id}",
    "tags/amodocs-tags-api-04.json": "response PATCH /api/v4/leads/{id}",
    "tasks/amodocs-tasks-api-05.json": "response PATCH /api/v4/tasks/{id}",
    # a batch under the address of one
    "chat_templates/amodocs-chat-templates-api-04.json": "response PATCH /api/v4/chats/templates",
    "requests/chat_templates/amodocs-chat-templates-api-02.json": "request PATCH /api/v4/chats/templates",
    "requests/chat_templates/amodocs-chat-templates-api-04.json": "request DELETE /api/v4/chats/templates",
    "events_notes/amodocs-events-and-notes-28.json": "response PATCH /api/v4/leads/notes",
    "requests/events_notes/amodocs-events-and-notes-03.json": "request PATCH /api/v4/leads/notes",
    # a list and one of its objects, exchanged
    "custom_fields/amodocs-custom-fields-05.json": "response GET /api/v4/leads/custom_fields/groups/{id}",
    "custom_fields/amodocs-custom-fields-06.json": "response GET /api/v4/leads/custom_fields/groups",
    # messages of a chat under another call of the same page
    "chats/amodocs-chat-api-reference-10.json": "request POST /v2/origin/custom/{scope_id}",
    "chats/amodocs-chat-step-by-step-04.json": "response POST /v2/origin/custom/{scope_id}",
    "chats/amodocs-chat-step-by-step-05.json": "response POST /v2/origin/custom/{scope_id}/chats",
    "requests/chats/amodocs-chat-step-by-step-07.json": "request POST /v2/origin/custom/{scope_id}",
    "requests/chats/amodocs-chat-step-by-step-09.json": "request POST /v2/origin/custom/{scope_id}/chats",
    # a refusal under the label of a success; a colon that became part of the path
    "sources/amodocs-sources-api-05.json": "error 400 DELETE /api/v4/sources",
    "events_notes/stored-8591417372-01.json": "item of GET /api/v4/events",
}
