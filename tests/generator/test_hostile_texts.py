"""Whatever a description holds, generated code calls and names what the templates do; the description stays text."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import build
from generator.bundle import Bundle, bundle, lookup, walk
from generator.lint import lint
from generator.literals import path_expression
from generator.opc import render
from generator.problems import SpecError
from generator.view import Operation, Parameter, Type, View
from generator.yaml_source import unescape

from .sample import FILES, damaged
from .support import TEMPLATES, command, snapshot, write_spec

MARK = "pwned"
CALL = f"__import__('{MARK}').run()"
TEXTS = {
    "docstring": f'x""" + {CALL} + """',
    "backslash and docstring": f'x\\""" + {CALL} + \\"""',
    "double quotes": f'x", {CALL}, "',
    "single quotes": f"x', {CALL.replace(chr(39), chr(34))}, '",
    "f-string": "{" + CALL + "}",
    "line": f"x\n{CALL}\n",
    "carriage return": f"x\r{CALL}\r",
    "comment": f"x #\u2028{CALL}\u2028",
    "brackets": f"x)]}}\n{CALL}\n({{[",
    "trailing backslash": "x\\",
    "template": "{{ self.__init__.__globals__ }}{% raw %}",
    "names": "None",
    "keyword": "class",
    "self": "self",
    "empty": "",
    "line break": "name\n",
    "number": "1x",
}


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return bundle(write_spec(tmp_path_factory.mktemp("hostile") / "spec", **FILES))


def _changed(sample: Bundle, pointer: str, text: str, key: bool = False) -> Bundle:
    """The bundle with one text, or one key, replaced."""
    changed = copy.deepcopy(sample)
    holder = lookup(changed.document, pointer.rpartition("/")[0])
    last = unescape(pointer.rpartition("/")[2])
    if key:
        replaced = {text if name == last else name: value for name, value in holder.items()}
        holder.clear()
        holder.update(replaced)
    else:
        holder[int(last) if isinstance(holder, list) else last] = text
    return changed


NAMED = {"paths", "properties", "content", "mapping"}


def _spots(sample: Bundle) -> list[tuple[str, bool]]:
    """Every text of the description, but for references; and every key that is not referred to."""
    nodes = [(pointer, *pointer.split("/")[-2:], value) for pointer, value in walk(sample.document) if pointer]
    texts = [(pointer, False) for pointer, _, key, value in nodes if isinstance(value, str) and key != "$ref"]
    return texts + [(pointer, True) for pointer, holder, key, _ in nodes if holder in NAMED and not key.isdigit()]


class Code:
    """What a package does when it is imported and used: whom it calls, what it imports, which names it reads."""

    def __init__(self, package: Path) -> None:
        self.calls: set[str] = set()
        self.imports: set[str] = set()
        self.names: set[str] = set()
        for path in sorted(package.rglob("*.py")):
            if not any(part in ("models", "operations", "resources") for part in path.parts) and path.name != "constants.py":
                continue
            for node in ast.walk(ast.parse(path.read_bytes())):
                if isinstance(node, ast.Call):
                    self.calls.add(node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func))
                elif isinstance(node, ast.Import | ast.ImportFrom):
                    self.imports.add(getattr(node, "module", None) or "import")
                elif isinstance(node, ast.Name):
                    self.names.add(node.id)
                elif isinstance(node, ast.Attribute):
                    self.names.add(node.attr)


def _hostile(before: Code, after: Code) -> str:
    """What the changed package does and the other one does not, beyond names that were made of its own keys."""
    calls = {call for call in after.calls - before.calls if MARK in call.lower() or "__" in call}
    names = {name for name in after.names - before.names if name == MARK or "__" in name}
    imports = {name for name in after.imports if MARK in name and not name.isidentifier()}
    return " ".join(sorted(calls | names | imports))


def _render(changed: Bundle, package: Path) -> Code | None:
    """The code of a description that is rendered without lint; None where it is refused."""
    try:
        render(View(changed), package, TEMPLATES)
        build._compile(package)  # what `generate` does before it replaces a folder
    except SpecError:
        return None
    return Code(package)


@pytest.fixture(scope="module")
def plain(sample: Bundle, tmp_path_factory: pytest.TempPathFactory) -> Code:
    """The code of the description as it is."""
    package = tmp_path_factory.mktemp("plain") / "package"
    render(View(sample), package, TEMPLATES)
    return Code(package)


def _rounds(sample: Bundle) -> Iterator[tuple[str, bool, str]]:
    """Every spot with one of the texts, by rotation, so that each text comes to many spots."""
    texts = list(TEXTS.values())
    for i, (pointer, key) in enumerate(_spots(sample)):
        yield pointer, key, texts[(i * 7) % len(texts)]


def test_every_text_is_refused_by_lint_or_stays_text(sample: Bundle, plain: Code, tmp_path: Path) -> None:
    refused = rendered = 0
    for i, (pointer, key, text) in enumerate(_rounds(sample)):
        changed = _changed(sample, pointer, text, key)
        try:
            found = lint(changed)
        except SpecError as error:
            found = error.problems
        if found:
            refused += 1
            continue
        code = _render(changed, tmp_path / str(i))
        assert code is not None, f"lint lets {text!r} pass at {pointer}, and it cannot be rendered"
        assert not _hostile(plain, code), (pointer, text)
        rendered += 1
    assert refused > 60 and rendered > 30  # neither refuses all, nor lets all pass


UNLINTED = [
    ("/paths/~1api~1v4~1things", True),
    ("/paths/~1api~1v4~1things~1{id}", True),
    ("/paths/~1api~1v4~1things/get/operationId", False),
    ("/paths/~1api~1v4~1things/get/x-method", False),
    ("/paths/~1api~1v4~1things/post/x-batch/single", False),
    ("/paths/~1api~1v4~1things/get/summary", False),
    ("/paths/~1api~1v4~1things/get/externalDocs/url", False),
    ("/paths/~1api~1v4~1things/get/parameters/1/name", False),
    ("/paths/~1api~1v4~1things/post/requestBody/content/application~1json", True),
    ("/components/parameters/Page/name", False),
    ("/components/parameters/Id/description", False),
    ("/components/schemas/Thing/properties/name", True),
    ("/components/schemas/ThingCreate/properties/name", True),
    ("/components/schemas/RoundPart/properties/shape/const", False),
    ("/components/schemas/AnyPart/discriminator/propertyName", False),
    ("/components/schemas/AnyPart/discriminator/mapping/round", True),
    ("/tags/0/description", False),
]


@pytest.mark.parametrize(("pointer", "key"), UNLINTED)
def test_without_lint_no_text_becomes_code_either(pointer: str, key: bool, sample: Bundle, plain: Code, tmp_path: Path) -> None:
    for name in ("docstring", "double quotes", "single quotes", "f-string", "line"):
        code = _render(_changed(sample, pointer, TEXTS[name], key), tmp_path / name.replace(" ", "-"))
        assert code is None or not _hostile(plain, code), name


def test_the_check_sees_code_of_the_description(plain: Code, tmp_path: Path) -> None:
    """What the other tests look for is found where it is."""
    module = tmp_path / "models" / "thing.py"
    module.parent.mkdir()
    module.write_text(f"x = ('x', {CALL}, '')\n", encoding="utf-8")
    assert _hostile(plain, Code(tmp_path)) == "__import__"


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_texts_are_written_as_they_are(text: str) -> None:
    """A literal, and the fixed parts of a path, read as the text that was given."""
    kind = Type("scalar", "str", enum=(text, "other"))
    assert ast.literal_eval(kind.annotation(write=True).removeprefix("Literal")) == [text, "other"]
    parameter = Parameter("id", "id", "path", Type("scalar", "int"), True, "", "bracket", False)
    operation = Operation(**{**dict.fromkeys(Operation.__dataclass_fields__), "parameters": [parameter]})  # type: ignore[arg-type]
    head = text.replace("{", "<").replace("}", ">")
    expression = path_expression(f"/{head}/{{id}}/x", operation)
    assert eval(expression, {"path_segment": lambda key, value: f"<{key}={value}>", "id": 7}) == f"/{head}/<id=7>/x"


def test_options_with_a_bar_in_their_text_keep_their_quotes() -> None:
    options = (Type("scalar", "str", enum=("x | y",)), Type("scalar", "str", enum=("z | y",)), Type("scalar", "int"))
    kind = Type("any_of", options=options, nullable=True)
    assert kind.annotation(write=True) == "Literal['x | y'] | Literal['z | y'] | int | None"


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("- {name: things, description: Things.}", '- {name: things, description: "Th\\0ings."}', "the character '\\x00'"),
        ("- {name: things, description: Things.}", '- {name: things, description: "Th\\u202eings."}', "the character '\\u202e'"),
    ],
)
def test_characters_that_source_cannot_hold_are_refused(old: str, new: str, reason: str, tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"openapi\.yaml:\d+") as caught:
        bundle(write_spec(tmp_path, **damaged("openapi", old, new)))
    assert reason in str(caught.value)


def test_a_module_that_does_not_compile_replaces_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    spec, target = write_spec(tmp_path / "spec", **FILES), tmp_path / "generated"
    assert command("generate", spec, target) == 0
    before = snapshot(target)

    def broken(view: View, package: Path, templates: Path) -> None:
        render(view, package, templates)
        (package / "operations" / "get_thing.py").write_text("def build(\n", encoding="utf-8")

    monkeypatch.setattr(build, "render", broken)
    assert command("generate", spec, target) == 2
    assert "amokit_api/operations/get_thing.py:1: /: the generated module does not compile" in capsys.readouterr().err
    assert snapshot(target) == before


@pytest.mark.parametrize("error", [OSError("no space"), KeyboardInterrupt()])
def test_an_interrupted_replacement_leaves_the_old_folder(
    error: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec, target = write_spec(tmp_path / "spec", **FILES), tmp_path / "generated"
    target.mkdir()
    (target / "old").write_text("old", encoding="utf-8")
    rename = Path.rename

    def fail(self: Path, to: Path) -> Path:
        if self.name == "fresh":
            raise error
        return rename(self, to)

    monkeypatch.setattr(Path, "rename", fail)
    monkeypatch.setattr(build, "write", lambda spec, templates, fresh: None)
    with pytest.raises(type(error)):
        build.generate(spec, TEMPLATES, target)
    assert [path.name for path in target.iterdir()] == ["old"]
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".generated")] == []


def test_class_names_that_templates_use_are_all_reserved(tmp_path: Path) -> None:
    """A class of the description must not hide what a generated module imports."""
    from generator.naming import IMPORTED_CLASSES

    view = View(bundle(write_spec(tmp_path / "spec", **FILES)))
    render(view, tmp_path / "package", TEMPLATES)
    imported: set[str] = set()
    for folder in ("models", "operations", "resources"):
        for path in (tmp_path / "package" / folder).glob("*.py"):
            for node in ast.walk(ast.parse(path.read_bytes())):
                if isinstance(node, ast.ImportFrom):
                    imported |= {alias.asname or alias.name for alias in node.names}
    own = {
        *view.models,
        *view.unions,
        *view.dict_names,
        *(f"{prefix}{c.class_name}" for m in view.resource_modules for c in m.classes for prefix in ("", "Async")),
    }
    classes = {name for name in imported - own if name[:1].isupper() and name not in ("TYPE_CHECKING", "ClearField")}
    assert classes <= IMPORTED_CLASSES
