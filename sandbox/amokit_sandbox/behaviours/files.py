"""Files: upload in parts, versions, the trash, and where files are used."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from ..http.requests import Call
from ..http.responses import NOTHING, Answer
from ..problems import Problem, not_found
from ..resources.hooks import answers, before_save
from ..resources.pages import list_documents
from ..resources.writer import Change, gone
from ..store.documents import Condition, Document
from ..store.query_filters import column, compare

FILES, VERSIONS, SESSIONS = "files", "files/versions", "sessions"
MAX_FILE, MAX_PART = 314_572_800, 524_288
KINDS = {"image": "image", "video": "video", "audio": "audio", "text": "document"}
ENTITIES = ("leads", "contacts", "companies", "customers", "catalogs")


@answers("create_upload_session")
def create_upload_session(call: Call) -> Answer:
    asked = call.body
    if asked["file_size"] > MAX_FILE:
        raise Problem(400, "File is too large")
    if asked.get("file_uuid"):
        gone(call.world.find(FILES, asked["file_uuid"]))
    id, token = call.documents.database.new_id(), secrets.token_hex(20)
    call.documents.put(Document(SESSIONS, token, {**asked, "session_id": id, "received": 0}))
    answer = {"session_id": id, "upload_url": upload_url(call, token), "max_file_size": MAX_FILE, "max_part_size": MAX_PART}
    return Answer(answer)


def upload_url(call: Call, token: str) -> str:
    return f"{call.base}/v1.0/sessions/upload/{token}"


@answers("upload_file_part")
def upload_file_part(call: Call) -> Answer:
    """The next part; the last one, by the size that was said, makes the file."""
    session = call.documents.get(SESSIONS, call.path["session_token"])
    if session is None:
        raise not_found("Upload session not found")
    part: bytes = call.body
    if len(part) > MAX_PART:
        raise Problem(400, f"A part has {MAX_PART} bytes at most")
    received = session.data["received"] + len(part)
    if received > session.data["file_size"]:
        raise Problem(400, "More bytes than the file has")
    call.documents.remove(session)
    if received < session.data["file_size"]:
        token = secrets.token_hex(20)
        call.documents.put(Document(SESSIONS, token, {**session.data, "received": received}))
        return Answer({"session_id": session.data["session_id"], "next_url": upload_url(call, token)})
    file = finish(call, session.data)
    return Answer({"session_id": session.data["session_id"], **read(call, [file])[0]})


def finish(call: Call, session: Mapping[str, Any]) -> Document:
    """A new file, or a new version of one."""
    author = {"id": call.user_id, "type": "internal"}
    name, _, extension = session["file_name"].rpartition(".")
    kind = str(session.get("content_type") or "")
    body: dict[str, Any] = {
        "uuid": session.get("file_uuid") or str(uuid.uuid4()),
        "version_uuid": str(uuid.uuid4()),
        "name": name or session["file_name"],
        "sanitized_name": (name or session["file_name"]).encode("ascii", "replace").decode().replace("?", "_"),
        "type": KINDS.get(kind.partition("/")[0], "file"),
        "size": session["file_size"],
        "is_trashed": False,
        "has_multiple_versions": False,
        "source_id": None,
        "created_at": call.now,
        "created_by": session.get("created_by") or author,
        "updated_at": call.now,
        "updated_by": author,
        "deleted_at": None,
        "deleted_by": None,
        "metadata": {"extension": extension if name else "", "mime_type": kind},
        "previews": None,
    }
    known = call.documents.get(FILES, body["uuid"])
    body["id"] = known.data["id"] if known else call.documents.database.new_id()
    if known:
        body |= {"created_at": known.data["created_at"], "has_multiple_versions": True}
    file = Document(FILES, body["uuid"], body)
    call.documents.put(file)
    call.documents.put(Document(VERSIONS, body["version_uuid"], {**body}, parent=body["uuid"]))
    return file


def read(call: Call, files: Sequence[Document]) -> list[dict[str, Any]]:
    """Files with the addresses of their content."""
    bodies = call.world.representation.read(call, files)
    for body in bodies:
        here = f"{call.base}/v1.0/files/{body['uuid']}"
        for name in ("download", "download_version"):
            body["_links"][name] = {"href": f"{here}/{name}"}
    return bodies


@answers("get_file")
def get_file(call: Call) -> Answer:
    return Answer(read(call, [gone(call.documents.get(FILES, call.path["uuid"]))])[0])


@answers("list_files")
def list_files(call: Call) -> Answer:
    """Those in the trash are listed apart."""
    query = call.query
    trashed = call.wants("deleted") or "filter[deleted]" in query
    where: list[Condition] = [(f"{column('is_trashed')} = ?", [int(trashed)])]
    for name in ("name", "term"):
        if f"filter[{name}]" in query:
            where.append((f"instr(lower({column('name')}), lower(?))", [str(query[f"filter[{name}]"])]))
    if "filter[extensions]" in query:
        where.append(compare(column("metadata.extension"), query["filter[extensions]"]))
    for name in ("created_by", "updated_by"):
        if f"filter[{name}]" in query:
            where.append(compare(column(f"{name}.id"), query[f"filter[{name}]"]))
    size = query.get("filter[size]")
    if isinstance(size, dict):
        unit = size.get("unit", 1)
        where.append(compare(column("size"), {key: size[key] * unit for key in ("from", "to") if key in size}))
    date = query.get("filter[date]")
    if isinstance(date, dict):
        where.append(compare(column(date.get("type", "created_at")), {k: date[k] for k in ("from", "to") if k in date}))
    dropped = {"created_by", "updated_by", "size", "date", "name", "deleted"}
    kept = {key: value for key, value in query.items() if key.removeprefix("filter[").rstrip("]") not in dropped}
    return list_documents(call.with_query(kept), where)


@before_save(FILES)
def change_file(change: Change) -> None:
    """A new name, or another of its versions."""
    if change.author.seeding:
        change.new.setdefault("is_trashed", False)
        change.new.setdefault("id", change.world.documents.database.new_id())
        return
    wanted = change.item.get("version_uuid")
    version = change.world.documents.get(VERSIONS, wanted, change.document.id) if wanted else None
    if wanted and version is None:
        change.wrong("version_uuid")
    change.new["updated_by"] = {"id": change.author.user_id, "type": "internal"}
    if version:
        change.new.update({key: version.data[key] for key in ("size", "metadata", "type", "version_uuid")})


@answers("delete_files", "restore_files")
def trash(call: Call) -> Answer:
    """Into the trash and back."""
    trashed = call.operation.id == "delete_files"
    files = [gone(call.documents.get(FILES, item["uuid"])) for item in call.body]
    author = {"id": call.user_id, "type": "internal"}
    for file in files:
        file.data |= {"is_trashed": trashed, "deleted_at": None, "deleted_by": None}
        if trashed:
            file.data |= {"deleted_at": call.now, "deleted_by": author}
        call.documents.put(file)
    if trashed:
        return NOTHING
    bodies = read(call, files)
    return Answer({"_count": len(bodies), "_embedded": {"files": bodies}})


@answers("list_file_versions")
def list_file_versions(call: Call) -> Answer:
    file = gone(call.documents.get(FILES, call.path["uuid"]))
    found = []
    for version in call.documents.find(VERSIONS, parent=file.id, order="row DESC"):
        links = {"self": {"href": call.base + call.target}, "download": {"href": f"{call.base}{call.target}/{version.id}"}}
        keys = ("type", "name", "sanitized_name", "size", "source_id", "created_at", "created_by", "updated_at", "updated_by")
        body = {key: version.data[key] for key in (*keys, "metadata", "previews")}
        is_main = version.id == file.data["version_uuid"]
        found.append({"uuid": version.id, "file_uuid": file.id, **body, "is_main": is_main, "_links": links})
    return Answer({"_count": len(found), "_links": call.link(call.target), "_embedded": {"versions": found}})


@answers("list_entity_files", "list_element_files")
def list_entity_files(call: Call) -> Answer:
    owner(call)
    return list_documents(call)


@answers("attach_entity_files", "attach_element_files", "detach_entity_files", "detach_element_files")
def attach_files(call: Call) -> Answer:
    entity, attaches = owner(call), call.operation.method == "PUT"
    for item in call.body:
        uuid_ = item["file_uuid"]
        where = [(f"{column('file_uuid')} = ?", [uuid_])]
        known = call.documents.find(call.collection, where, parent=entity)
        if attaches and not known:
            gone(call.world.find(FILES, uuid_))
            id = call.documents.database.new_id()
            call.documents.put(Document(call.collection, id, {"id": id, "file_uuid": uuid_}, parent=entity))
        for one in () if attaches else known:
            call.documents.remove(one)
    return Answer(status=202)


def owner(call: Call) -> Any:
    """The entity that the files of a path belong to."""
    if "catalog_id" in call.path:
        gone(call.documents.get("catalogs/elements", call.path["element_id"], call.path["catalog_id"]))
        return call.path["element_id"]
    gone(call.world.find(call.path["entity_type"], call.path["entity_id"]))
    return call.path["entity_id"]


@answers("list_file_links")
def list_file_links(call: Call) -> Answer:
    """The entities that a file is attached to, under the names of an older version of the API."""
    file = gone(call.world.find(FILES, call.path["file_uuid"]))
    entities = []
    for kind in ENTITIES[:-1]:
        for one in call.documents.find(f"{kind}/files", [(f"{column('file_uuid')} = ?", [file.id])]):
            entity = call.documents.get(kind, one.parent)
            if entity:
                entities.append(old_style(kind, entity.data))
    return Answer({"file_uuid": file.id, "entities": entities})


def old_style(kind: str, data: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "id": data["id"],
        "name": data["name"],
        "entity_type": kind,
        "price": data.get("price") or 0,
        "pipeline_id": data.get("pipeline_id") or 0,
        "status_id": data.get("status_id") or 0,
        "main_user_id": data["responsible_user_id"],
        "date_create": data["created_at"],
        "date_update": data["updated_at"],
        "created_by": data["created_by"],
        "updated_by": data["updated_by"],
        "closest_task_at": data.get("closest_task_at"),
    }
