"""Names of the API as names of Python, and which names are allowed."""

from __future__ import annotations

import keyword
import re

# Attributes of the base classes of models, without their underscores.
BASE_CLASS_ATTRIBUTES = frozenset(
    {"always", "bound", "choices", "closed", "convert", "convert_always", "decode", "decode_by_key", "eager", "extra"}
    | {"fields", "fill", "filled", "gaps", "json_keys", "keep_unknown", "may_lack", "missing", "names", "open", "origin", "put"}
    | {"put_all", "read", "read_keys", "read_scalar", "received", "secret", "seldom", "slot", "slots", "tag", "to_wire", "whole"}
    | {"encodable", "wire", "zone"}
)
# Names that generated classes use: methods, decorators and the functions that their constructors call.
MODEL_METHODS = frozenset(
    {"classmethod", "fetch", "from_dict", "overload", "property", "to_create", "to_dict", "to_items", "to_list"}
    | {"to_model", "to_models", "to_part", "to_write", "write_decimal", "write_time"}
)
# Variables and arguments of generated functions, and the functions that they call.
FUNCTION_NAMES = frozenset(
    {"add", "add_filter", "add_order", "encode", "given", "headers", "known", "operation", "options", "pairs", "parse", "segment"}
    | {"batch_body", "check_listed", "chunk", "each", "only", "open_page", "path_segment", "send_many", "write"}
)
ARGUMENTS = {
    "x-paginate": frozenset({"concurrency", "cursor", "progress"}),
    "x-batch": frozenset({"item", "on_error", "progress", "resend_unknown", "size"}),
    "requestBody": frozenset({"body", "items"}),
    "x-filter": frozenset({"filter"}),
}
"""Arguments of generated methods, by the key of the operation that adds them."""
# Classes and constants that generated modules import or that Python has, so that no class of the description has their name.
IMPORTED_CLASSES = frozenset(
    {"Any", "ApiResponse", "AsyncEntityResource", "AsyncIterable", "AsyncIterator", "AsyncList", "AsyncResource"}
    | {"AsyncResources", "Awaitable", "Callable", "ClassVar", "CustomFields", "Day", "Decimal", "EPOCH", "EntityResource"}
    | {"False", "Final", "HookCustomFields", "HookEvent", "Iterable", "Iterator", "KeyError", "KeyUnionDecoder", "Literal"}
    | {"Mapping", "ModelDecoder", "None", "Options", "Outcome", "Page", "PageData", "Pairs", "Plan", "Progress"}
    | {"RawDecoder", "RawModel", "ReadModel", "Request", "Resource", "ResourceTable", "Resources", "Self", "True"}
    | {"TypeAlias", "UNSET", "UnionDecoder", "UnknownEvent", "UnknownVariant", "Unlisted", "Unpack", "Unset", "WriteModel"}
)

# Patterns for `fullmatch`.
PATH = re.compile(r"(/([A-Za-z0-9_~-][A-Za-z0-9._~-]*|\{[A-Za-z][A-Za-z0-9_]*\}))+")
KEY = re.compile(r"[\w.:@$-]{1,100}")
"""A key of a JSON object."""
PARAMETERS = {
    "path": re.compile(r"[A-Za-z][A-Za-z0-9_]*"),
    "query": re.compile(r"[\w.:@$-]{1,100}(\[[\w.:@$-]*\])*"),
    "header": re.compile(r"[A-Za-z0-9_-]+"),
    "cookie": re.compile(r"[A-Za-z0-9_-]+"),
}
"""The name of a parameter, by where it is sent."""
MEDIA_TYPE = re.compile(r"[A-Za-z0-9.+-]+/[A-Za-z0-9.+*-]+")
URL = re.compile(r"https?://[\w-]+(\.[\w-]+)*(:\d+)?([/?#][\w!#$%&()*+,./:;=?@\[\]~-]*)?")


def snake(name: str) -> str:
    """`LeadEmbedded` and `validation-errors` in snake_case."""
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return re.sub(r"[^0-9A-Za-z]+", "_", name).strip("_").lower()


def attribute(name: str) -> str:
    """The attribute for a JSON key: no leading underscore, keywords with a trailing one (`from_`)."""
    result = snake(name)
    return f"{result}_" if keyword.iskeyword(result) or result == "self" else result


def pascal(name: str) -> str:
    """`loss_reasons` as `LossReasons`."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^0-9A-Za-z]+", name))


def usable(name: str) -> bool:
    """Whether Python takes it as the name of an attribute and of an argument."""
    return name.isidentifier() and name.isascii() and not keyword.iskeyword(name) and name != "self"
