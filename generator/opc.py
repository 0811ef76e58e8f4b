"""Drives openapi-python-client with our templates. Only this module calls it: neither its templates nor its Python
interface are stable, so its version is pinned exactly.
"""

from __future__ import annotations

import contextlib
import io
from pathlib import Path
from typing import Any

from openapi_python_client import Project, strings
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from .literals import argument_docs, check_names, docstring, path_expression, shown_path_expression
from .lower import lower
from .naming import snake
from .problems import Problem, SpecError
from .view import Model, Operation, ResourceModule, Type, View, imports
from .write_code import conditions, holds_structs, structs_in, written


class _Project(Project):
    """Renders every class and operation with our templates, and the modules that openapi-python-client does not have."""

    def __init__(self, view: View, data: GeneratorData, config: Config, templates: Path) -> None:
        super().__init__(openapi=data, config=config, custom_template_path=templates)
        self.view = view
        self.templates = templates
        self.env.globals.update(
            view=view,
            package_name="amokit_api",
            written=written,
            conditions=conditions,
            holds_structs=holds_structs,
            structs_in=structs_in,
            classes_of=self._classes_of,
            refs_of=self._refs_of,
            unions_of=self._unions_of,
            tagless_of=self._tagless_of,
            tag_of=self._tag_of,
            dicts_of=self._dicts_of,
            classes_of_operation=self._classes_of_operation,
            classes_of_module=self._classes_of_module,
        )
        self.env.filters.update(
            snake=snake,
            constant=lambda name: snake(name).upper(),
            text=docstring,
            docs=argument_docs,
            path_expression=path_expression,
            shown_path_expression=shown_path_expression,
            repr=repr,
        )

    # Functions that the templates call for their imports.

    def _field_types(self, model: Model) -> list[Type]:
        fields = [*model.fields, *(model.item_model.fields if model.item_model else [])]
        return [field.type for field in [*fields, *model.lifted]]

    def _classes_of(self, model: Model) -> list[str]:
        return imports(self._field_types(model))

    def _refs(self, model: Model) -> list[Type]:
        return [field.ref for field in model.fields if field.ref and not field.is_const]

    def _refs_of(self, model: Model) -> list[str]:
        return sorted({ref.name for ref in self._refs(model) if ref.kind == "model"})

    def _dicts_of(self, names: list[str]) -> list[str]:
        """The typed dicts that annotations of some models and unions may name."""
        wanted = {f"{name}{end}" for name in names for end in ("Dict", "ItemDict")}
        return [name for name in self.view.dict_names if name in wanted]

    def _unions_of(self, model: Model) -> list[str]:
        held = {r.name for r in self._refs(model) if r.kind == "union" and self.view.unions[r.name].mapping}
        return sorted(held | {form for _, form in model.forms if form in self.view.unions})

    def _tagless_of(self, model: Model) -> list[str]:
        return [r.name for r in self._refs(model) if r.kind == "union" and not self.view.unions[r.name].mapping]

    def _tag_of(self, model: Model) -> tuple[str, str | int] | None:
        """Key and value of its tag in a union; None where it has none, or more than one."""
        unions = [union for union in self.view.unions.values() if union.how == "inside"]
        found = {
            (union.tag, int(tag) if union.tag_is_int else tag)
            for union in unions
            for tag, name in union.mapping.items()
            if name == model.name
        }
        return found.pop() if len(found) == 1 else None

    def _classes_of_operation(self, operation: Operation) -> list[str]:
        kinds = [p.type for p in operation.parameters]
        kinds += [kind for kind in (operation.body, operation.result_type) if kind]
        kinds += [kind for _, kind in operation.variants]
        return sorted({*imports(kinds), *([operation.filter.name] if operation.filter else [])})

    def _classes_of_module(self, module: ResourceModule) -> list[str]:
        found: set[str] = set()
        for operation, _ in (method for resource in module.classes for method in resource.methods):
            found.update(self._classes_of_operation(operation))
            if operation.spread and operation.body:
                found.update(self._classes_of(self.view.models[operation.body.name]))
        return sorted(found)

    # Overridden steps of openapi-python-client.

    def _write(self, path: str, template: str, **context: Any) -> None:
        target = self.package_dir / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(self.env.get_template(template).render(**context), encoding="utf-8")

    def _create_package(self) -> None:
        self._write("__init__.py", "package_init.py.jinja")
        (self.package_dir / "py.typed").write_text("", encoding="utf-8")
        runtime = self.templates / "runtime"
        for source in sorted(runtime.rglob("*.py")):
            path = source.relative_to(runtime)
            target = self.package_dir / path
            target.parent.mkdir(parents=True, exist_ok=True)
            header = f"# Written by `make generate` from templates/runtime/{path.as_posix()}; do not edit.\n"
            target.write_text(header + source.read_text(encoding="utf-8"), encoding="utf-8")

    def _build_models(self) -> None:
        for model in self.openapi.models:
            self._write(f"models/{self.view.models[model.class_info.name].module}.py", "model.py.jinja", model=model)
        for union in self.view.unions.values():
            self._write(f"models/{union.module}.py", "union.py.jinja", u=union)
        self._write("models/__init__.py", "models_init.py.jinja", names=sorted([*self.view.models, *self.view.unions]))

    def _build_api(self) -> None:
        by_id = {operation.id: operation for operation in self.view.operations}
        for collection in self.openapi.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                self._write(f"operations/{endpoint.name}.py", "operation.py.jinja", op=by_id[str(endpoint.name)])
        self._write("operations/__init__.py", "operations_init.py.jinja")
        self._write("resources/__init__.py", "resources_init.py.jinja")
        for module in self.view.resource_modules:
            self._write(f"resources/{module.name}.py", "resource.py.jinja", module=module, prefix="")
            self._write(f"resources/async_{module.name}.py", "resource.py.jinja", module=module, prefix="Async")
        self._write("api.py", "api.py.jinja")
        self._write("dicts.py", "dicts.py.jinja")
        self._write("constants.py", "constants.py.jinja")
        self._write("on_request.py", "on_request.py.jinja")
        self._write("webhooks/events.py", "webhook_events.py.jinja", hooks=self.view.hooks)

    def _run_post_hooks(self) -> None:
        """No hooks: `build` formats the code."""


def _problem(reason: str) -> Problem:
    return Problem("spec", 1, "/", "openapi-python-client", reason)


def render(view: View, package: Path, templates: Path) -> None:
    """Writes the package for a view into the folder `package`.

    Raises:
        SpecError: A name cannot be rendered, openapi-python-client warned, or it lost an operation or a class.
    """
    check_names(view)
    config = Config.from_sources(
        ConfigFile(
            project_name_override="amokit-api",
            package_name_override="amokit_api",
            field_prefix="",
            literal_enums=True,
            use_path_prefixes_for_title_model_names=False,
        ),
        MetaType.NONE,
        document_source=Path("generated/openapi.json"),
        file_encoding="utf-8",
        overwrite=True,
        output_path=package,
    )
    data = GeneratorData.from_dict(lower(view), config=config)
    if isinstance(data, GeneratorError):
        raise SpecError([_problem(f"{data.header}: {data.detail}")])
    _compare("class", {model.class_info.name for model in data.models}, set(view.models))
    endpoints = [e for collection in data.endpoint_collections_by_tag.values() for e in collection.endpoints]
    parse_errors = [error for c in data.endpoint_collections_by_tag.values() for error in c.parse_errors]
    if parse_errors or data.errors:
        raise SpecError([_problem(f"{error.header} {error.detail}") for error in [*parse_errors, *data.errors]])
    _compare("operation", {str(endpoint.name) for endpoint in endpoints}, {operation.id for operation in view.operations})
    with contextlib.redirect_stdout(io.StringIO()):
        warnings = _Project(view, data, config, templates).build()
    if warnings:
        raise SpecError([_problem(f"{warning.header} {warning.detail}") for warning in warnings])


def _compare(what: str, out: set[str], wanted: set[str]) -> None:
    lost, made = sorted(wanted - out), sorted(out - wanted)
    if lost or made:
        raise SpecError(
            [_problem(f"{what} {name} is missing from the output of openapi-python-client") for name in lost]
            + [
                _problem(
                    f"{what} {name} was renamed by openapi-python-client: its name must pass unchanged through {strings.__name__}"
                )
                for name in made
            ]
        )
