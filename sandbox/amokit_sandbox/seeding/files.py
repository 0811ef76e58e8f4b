"""Seeds from files: rows by kind, definitions as `amokit.codegen --save` keeps them, the demo, and a new account."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from importlib import resources
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..account import ADMINISTRATOR, CLOSED, ENTITIES, ROBOT, ids_of
from ..arguments import is_whole
from ..resources.writer import Author
from ..store.documents import Document
from .demo import LANGUAGES, Demo
from .seed import Ids, SeedError, seed

if TYPE_CHECKING:
    from ..world import World

MADE_BY = "python -m amokit.codegen"
CREATED_AT = 1589000000


def begin(world: World) -> None:
    """Puts in what a new account holds (`account.json`): users, pipelines, dictionaries and custom fields."""
    rows = json.loads(resources.files(__package__).joinpath("account.json").read_text("utf-8"))
    world.documents.put(Document("account", world.account.id, rows.pop("account") | ids_of(world.account.id)))
    fields = rows.pop("fields")
    rows |= {f"fields_{kind}": [*fields, *rows[f"fields_{kind}"]] for kind in ENTITIES}
    rows["field_groups"] = [{**group, "entity_type": kind} for kind in ENTITIES for group in rows["field_groups"]]
    known = {name: found for name, found in rows.items() if name in world.seed_kinds}  # another description has other kinds
    seed(world, known, Author(ROBOT, CREATED_AT, seeding=True))


def seed_from(world: World, source: str | Path, *, random_seed: int = 0, leads: int = 1000, language: str = "ru") -> Ids:
    """Seeds `demo`, or what a JSON file holds; raises SeedError for a file that is neither."""
    if not isinstance(source, str | PathLike):
        raise SeedError(f"seed_from takes `demo` or a file, not {source!r:.80}; rows are given by seed(leads=[…])")
    if str(source) == "demo":
        if language not in LANGUAGES:
            raise SeedError(f"language takes {' or '.join(LANGUAGES)}, not {language!r:.80}")
        if not is_whole(leads, 1):
            raise SeedError(f"leads takes how many leads the demo has, at least 1, not {leads!r:.80}")
        ids: Ids = {}
        demo = Demo(random_seed, leads, language, world.now)
        for rows in demo.parts():
            for name, found in seed(world, rows, Author(ADMINISTRATOR, demo.now, seeding=True)).items():
                ids.setdefault(name, []).extend(found)
        return ids
    path = Path(source)
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SeedError(f"{path}: {error.strerror}") from None
    except ValueError as error:
        raise SeedError(f"{path} is no JSON file: {error}") from None
    if not isinstance(document, dict):
        raise SeedError(f'{path} holds no map of rows by kind, such as {{"leads": [{{"name": "Deal"}}]}}')
    if "made_by" in document or "fields" in document:
        try:
            given = definitions(path, document)
        except (KeyError, TypeError) as error:
            raise SeedError(f"{path}: these are no definitions: {error!r}") from None
        return seed(world, given)
    return seed(world, document)


def definitions(path: Path, document: Mapping[str, Any]) -> dict[str, Sequence[Mapping[str, Any]]]:
    """Rows of the fields, catalogs and pipelines that a file of `codegen --save` holds."""
    if document.get("made_by") != MADE_BY or not isinstance(document.get("fields"), dict):
        raise SeedError(f"{path} was not written by `{MADE_BY} --save`")
    rows: dict[str, Any] = {f"fields_{entity}": list(map(field, of)) for entity, of in document["fields"].items()}
    catalogs = document.get("catalogs", ())
    rows["catalogs"] = [{"id": one["id"], "name": one["name"]} for one in catalogs]
    rows["fields_catalogs"] = [{**field(of), "catalog_id": one["id"]} for one in catalogs for of in one["fields"]]
    rows["pipelines"] = [
        {
            **{key: one[key] for key in ("id", "name", "sort")},
            "_embedded": {"statuses": [status(of, not index) for index, of in enumerate(one["statuses"])]},
        }
        for one in document.get("pipelines", ())
    ]
    return rows


def field(one: Mapping[str, Any]) -> dict[str, Any]:
    found = {key: value for key, value in one.items() if key != "options"}
    options = [{"value": of["name"], **{key: of[key] for key in of if key != "name"}} for of in one.get("options", ())]
    if options:
        found["nested" if one["type"] == "category" else "enums"] = options
    return found


def status(one: Mapping[str, Any], first: bool) -> dict[str, Any]:
    """The first one is that of incoming leads."""
    return {**one, "type": int(first), "is_editable": not first and one["id"] not in CLOSED}
