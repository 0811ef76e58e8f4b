"""A description without a flaw, small and in full: what the tests of errors and rules damage, one place at a time."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .support import COMMON, OPENAPI, line_of

THINGS = """\
paths:
  /api/v4/things:
    get:
      operationId: list_things
      tags: [things]
      summary: List things.
      description: All things, page by page.
      externalDocs: {url: https://example.test/things}
      x-method: list
      x-paginate: {items: things}
      x-filter: ThingsFilter
      parameters:
        - $ref: 'common.yaml#/components/parameters/Page'
        - name: filter[id]
          in: query
          description: Ids of things.
          x-serialize: bracket
          schema: {type: array, minItems: 1, items: {type: integer}}
          example: [11, 12]
      x-request-example: GET /api/v4/things?page=2&filter[id][0]=11&filter[id][1]=12
      responses:
        '200':
          description: A page of things.
          content:
            application/hal+json:
              schema: {$ref: '#/components/schemas/ThingsPage'}
              example: {_page: 2, _embedded: {things: [{id: 11, name: Nut, kind: small, created_at: 1589025600}]}}
        '204': {$ref: 'common.yaml#/components/responses/EmptyPage'}
        default: {$ref: 'common.yaml#/components/responses/Error'}
    post:
      operationId: create_things
      tags: [things]
      summary: Create things.
      description: Creates things, 50 a request.
      externalDocs: {url: https://example.test/things}
      x-method: create_many
      x-batch: {items: things, single: create, size: 50, max: 250}
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: array, items: {$ref: '#/components/schemas/ThingCreate'}}
            example: [{name: Nut}]
      x-request-example: |
        POST /api/v4/things

        [{"name": "Nut"}]
      responses:
        '200':
          description: The new things.
          content:
            application/hal+json:
              schema: {$ref: '#/components/schemas/ThingsPage'}
              example: {_embedded: {things: [{id: 11}]}}
        default: {$ref: 'common.yaml#/components/responses/Error'}
  /api/v4/things/{id}:
    parameters:
      - $ref: 'common.yaml#/components/parameters/Id'
    get:
      operationId: get_thing
      tags: [things]
      summary: Get one thing.
      description: One thing by its id.
      externalDocs: {url: https://example.test/things}
      x-method: get
      x-request-example: GET /api/v4/things/11
      responses:
        '200':
          description: The thing.
          content:
            application/hal+json:
              schema: {$ref: '#/components/schemas/Thing'}
              example: {id: 11}
        '204': {$ref: 'common.yaml#/components/responses/Absent'}
        default: {$ref: 'common.yaml#/components/responses/Error'}
components:
  schemas:
    ThingsPage:
      description: A page of things.
      type: object
      properties:
        _page: {type: integer, description: Number of the page.}
        _embedded: {$ref: '#/components/schemas/ThingsPageEmbedded', description: The content.}
    ThingsPageEmbedded:
      description: Content of a page of things.
      type: object
      properties:
        things:
          description: The things.
          type: array
          items: {$ref: '#/components/schemas/Thing'}
    Thing:
      description: A thing.
      type: object
      properties:
        id: {type: integer, description: Id of the thing.}
        name: {type: [string, 'null'], description: Name of the thing.}
        kind: {type: string, description: Kind of the thing., x-known-values: [small, big]}
        note: {type: string, description: A note.}
        created_at: {type: integer, format: unix-time, description: Time of creation.}
        part: {$ref: '#/components/schemas/AnyPart', description: Its part.}
      required: [id]
    ThingCreate:
      description: A thing to create.
      type: object
      properties:
        name: {type: string, description: Name of the thing.}
      required: [name]
      unevaluatedProperties: false
    AnyPart:
      description: A part of any shape.
      oneOf:
        - $ref: '#/components/schemas/RoundPart'
        - $ref: '#/components/schemas/UnknownPart'
      discriminator: {propertyName: shape, mapping: {round: '#/components/schemas/RoundPart'}}
    RoundPart:
      description: A round part.
      type: object
      properties:
        shape: {const: round, description: Shape of the part.}
        radius: {type: number, description: Its radius.}
      required: [shape]
    UnknownPart:
      description: A part of an unknown shape.
      x-unknown: true
      type: object
      properties:
        shape: {type: string, description: Shape of the part.}
      not: {properties: {shape: {enum: [round]}}, required: [shape]}
"""

FILES = {"openapi": OPENAPI, "things": THINGS, "common": COMMON}


@dataclass(frozen=True)
class Flaw:
    """A description that must be refused, and what must be said of it.

    Attributes:
        files: The files, by name.
        file, marker: The problem is in the line of this file that holds the marker; the first line where it is empty.
        node: JSON pointer of the node; None for any.
        reason: The whole reason, or None for any.
        rule: Which rule it breaks; any where it is empty.
    """

    files: dict[str, str]
    file: str
    marker: str
    node: str | None
    reason: str | None
    rule: str

    @property
    def place(self) -> str:
        """`spec/file.yaml:line`."""
        return f"spec/{self.file}.yaml:{line_of(self.files[self.file], self.marker) if self.marker else 1}"

    def found_in(self, lines: list[str]) -> bool:
        """Whether one of the messages says it."""
        node = r"/\S*" if self.node is None else re.escape(self.node)
        reason = ".+" if self.reason is None else re.escape(self.reason)
        wanted = re.compile(rf"{re.escape(self.place)}: {node}: {reason} \[{re.escape(self.rule) or '.+'}\]")
        return any(wanted.fullmatch(line) for line in lines)


def damaged(file: str, old: str, new: str, **more: str) -> dict[str, str]:
    """The description with one place changed, and with files added."""
    assert FILES[file].count(old) == 1, f"{old!r} stands {FILES[file].count(old)} times in {file}.yaml"
    return {**FILES, file: FILES[file].replace(old, new), **more}
