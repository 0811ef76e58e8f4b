"""What the package exports, what importing it costs, and how its layers lean on each other."""

from __future__ import annotations

import ast
import importlib
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import amokit
import amokit_api
import pytest
from amokit import errors, fields, models
from amokit_api import errors as api_errors
from amokit_api import models as api_models

PUBLIC = Path(amokit.__file__).parent
GENERATED = Path(amokit_api.__file__).parent


# -- exports --------------------------------------------------------------------------------------


def own_names(module: ModuleType) -> set[str]:
    """What a module shows that is neither a module nor of the language."""
    return {
        name
        for name, value in vars(module).items()
        if not name.startswith("_") and not isinstance(value, ModuleType) and name not in ("annotations", "Any", "TYPE_CHECKING")
    }


@pytest.mark.parametrize("module", [amokit, errors, fields, models], ids=lambda module: module.__name__)
def test_everything_exported_can_be_imported(module: ModuleType) -> None:
    assert len(set(module.__all__)) == len(module.__all__)
    for name in module.__all__:
        assert getattr(importlib.import_module(module.__name__), name) is not None, name


def test_the_top_exports_all_it_has() -> None:
    assert own_names(amokit) <= set(amokit.__all__)


def test_errors_exports_all_it_has() -> None:
    assert set(errors.__all__) == own_names(errors)


def test_every_class_of_the_lower_errors_is_exported() -> None:
    lower = {name for name in own_names(api_errors) if isinstance(getattr(api_errors, name), type)}
    lower = {name for name in lower if getattr(api_errors, name).__module__ == api_errors.__name__}
    assert lower <= set(errors.__all__)
    assert all(getattr(errors, name) is getattr(api_errors, name) for name in lower)


def test_models_exports_every_model() -> None:
    files = {path.stem for path in (GENERATED / "models").glob("*.py")} - {"__init__"}
    homes = {snake(name) for name in api_models.__all__} - {"raw_model"}
    assert homes == {name.replace("_", "") for name in files}
    assert set(models.__all__) == set(api_models.__all__) == set(dir(models))
    for name in models.__all__:
        assert getattr(models, name) is getattr(api_models, name)
    assert {"Lead", "LeadCreate", "LeadUpdate", "LeadsFilter", "Contact", "Account", "Note", "Task"} <= set(models.__all__)


def snake(name: str) -> str:
    return "raw_model" if name == "RawModel" else name.lower()


@pytest.mark.parametrize("module", [amokit, models, api_models], ids=lambda module: module.__name__)
def test_a_name_that_is_not_there(module: Any) -> None:
    with pytest.raises(AttributeError, match="NoSuchThing"):
        _ = module.NoSuchThing
    assert not hasattr(module, "__no_such_thing__")


def test_star_imports_bring_what_all_says() -> None:
    for module in (amokit, errors, fields, models):
        space: dict[str, Any] = {}
        exec(f"from {module.__name__} import *", space)
        assert set(space) - {"__builtins__"} == set(module.__all__)


@pytest.mark.parametrize("package", [PUBLIC, GENERATED], ids=["amokit", "amokit_api"])
def test_the_packages_are_typed(package: Path) -> None:
    assert (package / "py.typed").is_file()


# -- the weight of an import ----------------------------------------------------------------------

TRIP = """
import json
import httpx
from amokit import AmoCRM
from amokit.models import LeadCreate

def server(request):
    if request.method == "POST":
        sent = json.loads(request.content)
        return httpx.Response(200, json={"_embedded": {"leads": [{"id": 5, "request_id": "0", "sent": sent}]}})
    return httpx.Response(200, json={"id": 5, "name": "Ёж", "price": 1.5, "custom_fields_values": [
        {"field_id": 1, "field_type": "text", "values": [{"value": "a"}]}]})

with AmoCRM("mycompany", token="t", transport=httpx.MockTransport(server)) as amo:
    created = amo.leads.create(LeadCreate(name="Ёж", price=1.5, closed_at=None))
    lead = amo.leads.get(5)
    print(json.dumps([created.to_dict(), lead.to_dict(), lead.custom_fields_values[0].values[0].value]))
"""

BLOCKING = """
import sys

class Block:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {blocked!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Block())
"""

# httpx brings its own command line along where click is installed, and rich with it; that is none of ours.
EXTRAS = (
    *("sqlalchemy", "redis", "cryptography", "jwt", "opentelemetry", "django", "flask"),
    *("cyclopts", "platformdirs", "rich", "pyarrow", "dlt"),
)
HTTPX_CLI = ("click", "rich", "pygments")
OPTIONAL = (
    "msgspec",
    "pydantic",
    "starlette",
    "uvicorn",
    *EXTRAS,
    "h2",
    "jsonschema_rs",
    "yaml",
    "amokit_sandbox",
    "generator",
)
BARE = (*OPTIONAL, *HTTPX_CLI)


def run(code: str, *blocked: str) -> str:
    source = BLOCKING.format(blocked=set(blocked)) + code
    roots = [str(GENERATED.parent), str(PUBLIC.parent)]
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", f"import sys; sys.path[:0] = {roots!r}\n{source}"],
        capture_output=True,
        text=True,
        timeout=60,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("blocked", [(), ("msgspec",), HTTPX_CLI, BARE], ids=["as is", "no msgspec", "no CLI", "bare"])
def test_a_round_trip_needs_nothing_optional(blocked: tuple[str, ...]) -> None:
    created, lead, value = json.loads(run(TRIP, *blocked))
    assert created == {"id": 5, "request_id": "0", "sent": [{"name": "Ёж", "price": 1.5, "closed_at": None}]}
    assert lead["name"] == "Ёж"
    assert value == "a"


def imported(code: str) -> set[str]:
    """The modules that are there after some code."""
    return set(json.loads(run(f"{code}\nimport json\nprint(json.dumps(sorted(sys.modules)))", *HTTPX_CLI)))


def test_importing_and_making_a_client_stays_light() -> None:
    found = imported("import amokit\namokit.AmoCRM('mycompany', token='t').close()")
    tops = {name.partition(".")[0] for name in found}
    assert tops & set(BARE) <= {"msgspec"}
    assert [name for name in found if name.startswith(("amokit_api.models.", "amokit_api.resources."))] == []


def test_the_first_use_of_a_resource_brings_its_own_models_only() -> None:
    found = imported(
        "import httpx\nfrom amokit import AmoCRM\n"
        "transport = httpx.MockTransport(lambda r: httpx.Response(200, json={'id': 1}))\n"
        "with AmoCRM('mycompany', token='t', transport=transport) as amo: amo.tasks.get(1)"
    )
    assert [name for name in found if name.startswith("amokit_api.models.")] == ["amokit_api.models.task"]


def test_importing_models_brings_none_until_it_is_named() -> None:
    found = imported("from amokit.models import Tag")
    assert [name for name in found if name.startswith("amokit_api.models.")] == ["amokit_api.models.tag"]


# -- layers ---------------------------------------------------------------------------------------


def sources(package: Path) -> list[Path]:
    found = sorted(package.rglob("*.py"))
    assert found
    return found


def imports(path: Path) -> Iterator[str]:
    """Absolute imports of a file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.module or ""


def foreign(package: Path) -> set[str]:
    """Packages that are neither the language's nor the package itself."""
    tops = {name.partition(".")[0] for path in sources(package) for name in imports(path)}
    return tops - sys.stdlib_module_names - {package.name}


def test_the_lower_layer_knows_nothing_of_the_upper() -> None:
    assert foreign(GENERATED) <= {"attrs", "httpx", "typing_extensions", "anyio", "pydantic_core", "rich"}
    # anyio comes with httpx; pydantic_core is imported where pydantic asks for a model's schema, rich where progress is shown


def test_the_upper_layer_leans_on_the_lower_and_on_little_else() -> None:
    # httpcore and anyio come with httpx; trio is imported where its loop runs; the sandbox is what the demo talks to.
    assert foreign(PUBLIC) <= {"amokit_api", "amokit_sandbox", "attrs", "httpx", "httpcore", "anyio", "trio", *EXTRAS}


def literals(path: Path) -> Iterator[str]:
    """Text in a file, but for docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, documented) and node.body and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.value


PATH = re.compile(r"/api/|/oauth2|/v\d|https?://(?!127\.0\.0\.1)[^/\s]+/\w")


@pytest.mark.parametrize("path", sources(PUBLIC), ids=lambda path: str(path.relative_to(PUBLIC)))
def test_no_address_of_the_api_is_written_by_hand(path: Path) -> None:
    assert [text for text in literals(path) if PATH.search(text)] == []


def test_the_check_for_addresses_sees_them(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text(
        '"""Uses /api/v4/leads."""\nA = f"/api/v4/{1}"\nB = "https://a.amocrm.ru/oauth2"\nC = "http://127.0.0.1:8080"\n'
    )
    assert {text for text in literals(file) if PATH.search(text)} == {"/api/v4/", "https://a.amocrm.ru/oauth2"}


def test_the_handwritten_part_stays_small() -> None:
    files = [PUBLIC / "client.py", *(PUBLIC / "resources").glob("*.py")]
    lines = {str(path.relative_to(PUBLIC)): len(path.read_text(encoding="utf-8").splitlines()) for path in files}
    assert sum(lines.values()) < 920, lines  # signatures by keyword take lines: linking, tasks, and contacts found or made


def test_submodules_are_attributes_and_there_is_a_version() -> None:
    code = "import amokit; print(amokit.models.LeadCreate.__name__, amokit.errors.AmoError.__name__, amokit.__version__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=None)
    assert re.fullmatch(r"LeadCreate AmoError \d+\.\d+\.\d+", done.stdout.strip())
