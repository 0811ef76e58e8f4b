"""Files: upload in parts, download, versions, the trash, and where files are used."""

from __future__ import annotations

import re
import secrets
import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..account import ENTITIES
from ..http.calls import Answer, Call, Result
from ..problems import Problem, not_found
from ..resources.hooks import answers, before_save, completes
from ..resources.pages import list_documents
from ..resources.writer import Change, present
from ..store.documents import Document, column

if TYPE_CHECKING:
    from ..world import World

FILES, VERSIONS, SESSIONS = "files", "files/versions", "sessions"
MAX_FILE, MAX_PART = 314_572_800, 524_288
KINDS = {"image": "image", "video": "video", "audio": "audio", "text": "document"}
DOWNLOAD = "/download/"


@answers("create_upload_session")
def create_upload_session(call: Call) -> Result:
    asked = call.body
    if asked["file_size"] > MAX_FILE:
        raise Problem(400, "File is too large")
    if asked.get("file_uuid"):
        call.found(FILES, asked["file_uuid"])
    limits = {"max_file_size": MAX_FILE, "max_part_size": MAX_PART}
    session = {**asked, "session_id": call.documents.database.new_id(), "received": 0}
    return {"session_id": session["session_id"], "upload_url": next_part(call, session), **limits}


def next_part(call: Call, session: Mapping[str, Any]) -> str:
    """The address of the next part; each has a token of its own."""
    token = secrets.token_hex(20)
    call.documents.add(SESSIONS, session, id=token)
    return f"{call.base}/v1.0/sessions/upload/{token}"


@answers("upload_file_part")
def upload_file_part(call: Call) -> Result:
    """The next part; the last one, by the size that was said, makes the file. A part that comes again is answered again."""
    known = call.documents.get(SESSIONS, call.path["session_token"])
    if known is None:
        raise not_found("Upload session not found")
    if "answer" not in known.data:
        call.documents.keep(known, answer=take_part(call, known.data))
    return dict(known.data["answer"])


def take_part(call: Call, session: Mapping[str, Any]) -> dict[str, Any]:
    part, database = call.body, call.documents.database
    if len(part) > MAX_PART:
        raise Problem(400, f"A part has {MAX_PART} bytes at most")
    received = session["received"] + len(part)
    if received > session["file_size"]:
        raise Problem(400, "More bytes than the file has")
    database.run("INSERT INTO contents VALUES (?, ?, ?)", (str(session["session_id"]), session["received"], part))
    if received < session["file_size"]:
        return {"session_id": session["session_id"], "next_url": next_part(call, {**session, "received": received})}
    file = finish(call, session)
    contents = "UPDATE contents SET id = ? WHERE id = ?"
    database.run(contents, (file.data["version_uuid"], str(session["session_id"])))
    return {"session_id": session["session_id"], **call.world.representation.one(call, file)}


def finish(call: Call, session: Mapping[str, Any]) -> Document:
    """A new file, or a new version of one."""
    author = {"id": call.user_id, "type": "internal"}
    name, _, extension = session["file_name"].rpartition(".")
    kind, whole = str(session.get("content_type") or ""), name or session["file_name"]
    id, version = session.get("file_uuid") or str(uuid.uuid4()), str(uuid.uuid4())
    known = call.documents.get(FILES, id)
    first = {"id": call.documents.database.new_id(), "created_at": call.now, "created_by": session.get("created_by") or author}
    if known:
        first = {key: known.data[key] for key in first}
    ids = {"uuid": id, "version_uuid": version, "has_multiple_versions": known is not None}
    names = {"name": whole, "sanitized_name": whole.encode("ascii", "replace").decode().replace("?", "_")}
    content = {"type": KINDS.get(kind.partition("/")[0], "file"), "size": session["file_size"]}
    metadata = {"extension": extension if name else "", "mime_type": kind}
    stamps = {"updated_at": call.now, "updated_by": author}
    body = {**call.world.models.blanks(FILES), **first, **ids, **names, **content, **stamps, "metadata": metadata}
    call.documents.put(Document(VERSIONS, version, {**body, "uuid": version, "file_uuid": id}, parent=id))
    return call.documents.keep(Document(FILES, id, body))


def address(call: Call, file: Mapping[str, Any], *version: str) -> dict[str, str]:
    """Where the content is, without a token: the address itself is the secret."""
    extension = file["metadata"].get("extension")
    name = quote(file["name"] + (f".{extension}" if extension else ""), safe="")
    return {"href": call.base + DOWNLOAD + "/".join((file.get("file_uuid") or file["uuid"], *version, name))}


def download(world: World, path: str, wanted: str | None) -> tuple[Answer, str]:
    """The content of a file, of its version where the address has one, or the part of it from a byte on; and its media type."""
    id, *version = path.removeprefix(DOWNLOAD).split("/")[:-1] or [""]
    file = present(world.find(FILES, id))
    found = present(world.documents.get(VERSIONS, version[0] if version else file.data["version_uuid"], id))
    kind, size = found.data["metadata"].get("mime_type") or "application/octet-stream", found.data["size"]
    asked = re.fullmatch(r"bytes=(\d+)-", wanted or "")
    start = int(asked[1]) if asked else 0
    if start and start >= size:
        raise Problem(416, "There is nothing from there on")
    parts = "SELECT start, content FROM contents WHERE id = ? AND start + length(content) > ? ORDER BY start"
    rows = world.documents.database.rows(parts, (found.id, start))
    content = b"".join(one["content"][max(0, start - one["start"]) :] for one in rows)
    if not asked:
        return Answer(content), kind
    return Answer(content, 206, {"content-range": f"bytes {start}-{size - 1}/{size}"}), kind


@completes(FILES)
def add_addresses(call: Call, file: Document, body: dict[str, Any]) -> None:
    links = {"download": address(call, file.data), "download_version": address(call, file.data, file.data["version_uuid"])}
    body["_links"] |= links


@completes(VERSIONS)
def complete_version(call: Call, version: Document, body: dict[str, Any]) -> None:
    file = call.documents.get(FILES, version.parent)
    body["is_main"] = file is not None and file.data["version_uuid"] == version.id
    body["_links"] |= {"download": address(call, version.data, version.id)}


@answers("list_files")
def list_files(call: Call) -> Result:
    """Those in the trash are listed apart."""
    trashed = call.wants("deleted") or "filter[deleted]" in call.query
    return list_documents(call.without("filter[deleted]"), [(f"{column('is_trashed')} = ?", [int(trashed)])])


@before_save(FILES)
def change_file(change: Change) -> None:
    """A new name, or another of its versions."""
    if change.author.seeding:
        defaults = {"id": change.documents.database.new_id(), "version_uuid": str(uuid.uuid4()), "metadata": {}}
        change.document.data |= {key: value for key, value in defaults.items() if not change.new.get(key)}
        return
    wanted = change.item.get("version_uuid")
    version = change.documents.get(VERSIONS, wanted, change.document.id) if wanted else None
    if wanted and version is None:
        change.wrong("version_uuid")
    change.new["updated_by"] = {"id": change.author.user_id, "type": "internal"}
    if version:
        change.new.update({key: version.data[key] for key in ("size", "metadata", "type", "version_uuid")})


@answers("delete_files", "restore_files")
def trash(call: Call) -> Result:
    """Into the trash and back."""
    trashed = call.operation.id == "delete_files"
    deletion = {"deleted_at": call.now, "deleted_by": {"id": call.user_id, "type": "internal"}}
    files = [present(call.documents.get(FILES, item["uuid"])) for item in call.body]
    for file in files:
        call.documents.keep(file, is_trashed=trashed, **(deletion if trashed else dict.fromkeys(deletion)))
    return None if trashed else {"_count": len(files), "_embedded": {"files": call.world.representation.read(call, files)}}


@answers("list_file_versions")
def list_file_versions(call: Call) -> Result:
    call.found(FILES, call.path["uuid"])
    return list_documents(call)


@answers("list_entity_files", "list_element_files")
def list_entity_files(call: Call) -> Result:
    owner(call)
    return list_documents(call)


@answers("attach_entity_files", "attach_element_files", "detach_entity_files", "detach_element_files")
def attach_files(call: Call) -> None:
    entity, attaches = owner(call), call.operation.method == "PUT"
    for item in call.body:
        of = {"file_uuid": item["file_uuid"]}
        known = call.documents.find(call.collection, by=of, parent=entity)
        if attaches and not known:
            call.documents.add(call.collection, {"file_uuid": call.found(FILES, item["file_uuid"]).id}, parent=entity)
        for one in () if attaches else known:
            call.documents.remove(one)


def owner(call: Call) -> Any:
    """The entity that the files of a path belong to."""
    if "catalog_id" in call.path:
        return call.found("catalogs/elements", call.path["element_id"], call.path["catalog_id"]).id
    return call.found(call.path["entity_type"], call.path["entity_id"]).id


@answers("list_file_links")
def list_file_links(call: Call) -> Result:
    """The entities that a file is attached to, under the names of an older version of the API."""
    file, entities = call.found(FILES, call.path["file_uuid"]), []
    for kind in ENTITIES:
        for one in call.documents.find(f"{kind}/files", by={"file_uuid": file.id}):
            if entity := call.documents.get(kind, one.parent):
                data = entity.data
                stages = {key: data.get(key) or 0 for key in ("price", "pipeline_id", "status_id")}
                dates = {"date_create": data["created_at"], "date_update": data["updated_at"]}
                users = {"main_user_id": data["responsible_user_id"], **{k: data[k] for k in ("created_by", "updated_by")}}
                named = {"id": data["id"], "name": data["name"], "entity_type": kind}
                entities.append({**named, **stages, **dates, **users, "closest_task_at": data.get("closest_task_at")})
    return {"file_uuid": file.id, "entities": entities}
