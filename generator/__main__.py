"""Commands: `python -m generator generate | check | lint | bundle`."""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

from .build import differences, generate, load
from .bundle import bundle
from .lint import lint
from .problems import SpecError

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    parser.add_argument("command", choices=("generate", "check", "lint", "bundle"))
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", help="folder of the description")
    parser.add_argument("--templates", type=Path, default=ROOT / "templates", help="folder of the templates")
    parser.add_argument("--target", type=Path, default=ROOT / "generated", help="folder to write or to check")
    options = parser.parse_args(arguments)
    try:
        return _run(options.command, options.spec, options.templates, options.target)
    except SpecError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        print(f"{len(error.problems)} problem(s) in the description; nothing was written.", file=sys.stderr)
        return 2


def _run(command: str, spec: Path, templates: Path, target: Path) -> int:
    started = time.monotonic()
    if command == "bundle":
        json.dump(load(spec).document, sys.stdout, ensure_ascii=False, indent=1)
    elif command == "lint":
        problems = lint(bundle(spec))
        if problems:
            raise SpecError(problems)
        print(f"{spec.name}: nothing to mend")
    elif command == "generate":
        generate(spec, templates, target)
        print(f"{target.name} is written in {time.monotonic() - started:.1f} s")
    else:
        found = list(differences(spec, templates, target))
        for line in found:
            print(f"{target.name}/{line}", file=sys.stderr)
        if found:
            print(
                f"{target.name}/ is not what {spec.name}/ and {templates.name}/ give: run `make generate` and commit it.",
                file=sys.stderr,
            )
            return 1
        print(f"{target.name} is what the description gives")
    return 0


if __name__ == "__main__":
    sys.exit(main())
