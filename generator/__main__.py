"""Commands: `python -m generator generate | check | lint | bundle | report | diff | review | probe | scaffold`."""

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
    options = _parser().parse_args(arguments)
    try:
        return _run(options)
    except SpecError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        print(f"{len(error.problems)} problem(s) in the description; nothing was written.", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--spec", type=Path, default=ROOT / "spec", help="folder of the description")
    for name, text in (
        ("generate", "write what the description gives"),
        ("check", "fail when the target is not what the description gives"),
        ("lint", "check the description by the rules of this project"),
        ("bundle", "print the description as one document"),
    ):
        command = commands.add_parser(name, parents=[common], help=text)
        command.add_argument("--templates", type=Path, default=ROOT / "templates", help="folder of the templates")
        command.add_argument("--target", type=Path, default=ROOT / "generated", help="folder to write or to check")

    report = commands.add_parser("report", parents=[common], help="what the description rests on, by operation and by field")
    report.add_argument("--names", action="store_true", help="also name everything that is marked")

    diff = commands.add_parser("diff", parents=[common], help="what changed for callers; exits 3 for breaking changes")
    diff.add_argument("--base", required=True, help="a revision, or a file or folder with the old description")
    diff.add_argument("--format", choices=("terminal", "markdown", "json"), default="terminal")
    diff.add_argument("--strict", action="store_true", help="exit 1 for additive changes")

    review = commands.add_parser("review", help="both diffs as a comment; fails for a breaking change that is not announced")
    review.add_argument("--base", required=True, help="the revision to compare the working tree with")
    review.add_argument("--root", type=Path, default=ROOT, help="the project")
    review.add_argument("--output", type=Path, help="Markdown file to write; printed when absent")

    probe = commands.add_parser("probe", parents=[common], help="where real answers differ from the description; reads only")
    server = probe.add_mutually_exclusive_group(required=True)
    server.add_argument("--url", help="address of the account, or of a server that plays it")
    server.add_argument("--sandbox", action="store_true", help="a sandbox of its own")
    probe.add_argument("--token", default="-", help="a long-lived token; `-` reads it from the standard input")
    probe.add_argument("--output", type=Path, help="file for the patch suggestion; printed when absent")
    probe.add_argument("--rate", type=int, default=5, help="requests a second at most")

    scaffold = commands.add_parser("scaffold", parents=[common], help="begin a new operation, or a new resource")
    scaffold.add_argument("--tag", required=True, help="the resource, in the plural: `moods`, or `leads.moods`")
    scaffold.add_argument("--op", required=True, choices=("list", "get", "create", "update", "delete"))
    scaffold.add_argument("--path", help="the path; made from the tag when absent")
    return parser


def _run(options: argparse.Namespace) -> int:
    started = time.monotonic()
    command = options.command
    if command == "bundle":
        json.dump(load(options.spec).document, sys.stdout, ensure_ascii=False, indent=1)
    elif command == "report":
        from .evidence import report

        print(report(load(options.spec), options.names))
    elif command == "lint":
        problems = lint(bundle(options.spec))
        if problems:
            raise SpecError(problems)
        print(f"{options.spec.name}: nothing to mend")
    elif command == "generate":
        generate(options.spec, options.templates, options.target)
        print(f"{options.target.name} is written in {time.monotonic() - started:.1f} s")
    elif command == "check":
        return _check(options.spec, options.templates, options.target)
    elif command == "diff":
        from .diff.command import run as diff

        return diff(options.base, options.spec, options.format, options.strict)
    elif command == "review":
        from .review import run as review

        return review(options.base, options.root, options.output)
    elif command == "probe":
        from .probe import run as probe

        return probe(None if options.sandbox else options.url, options.token, options.spec, options.output, options.rate)
    else:
        from .scaffold import run as scaffold

        return scaffold(options.tag, options.op, options.path, options.spec)
    return 0


def _check(spec: Path, templates: Path, target: Path) -> int:
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
