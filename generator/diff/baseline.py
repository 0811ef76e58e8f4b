"""Reads the description to compare with: of a revision, a folder, or a bundle in a file."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from pathlib import Path, PurePath

from ..bundle import ROOT_FILE, Bundle, bundle
from ..problems import Problem, SpecError
from ..yaml_source import read


def read_description(path: Path) -> Bundle:
    """The bundle of a folder of YAML files, or the one in a JSON file. Raises SpecError."""
    if path.is_dir():
        return bundle(path)
    source = read(path, PurePath(path.name))
    return Bundle(source.value, {ROOT_FILE: source})


def read_base(base: str, spec: Path) -> Bundle:
    """What `base` names: a folder or file that exists, else a revision of the repository that holds `spec`.

    Raises:
        SpecError: There is neither, or its description cannot be read.
    """
    path = Path(base)
    if path.exists():
        return read_description(path)
    with tempfile.TemporaryDirectory(prefix="amokit-") as folder:
        extract(base, spec.resolve().parent, Path(folder), spec.name)
        return bundle(Path(folder) / spec.name)


def extract(revision: str, home: Path, target: Path, *paths: str) -> None:
    """Writes folders of a revision below `target`. Raises SpecError when the revision, or one of the folders, is not there."""
    run = subprocess.run(["git", "archive", "--format=tar", revision, "--", *paths], cwd=home, capture_output=True, check=False)
    if run.returncode:
        reason = run.stderr.decode(errors="replace").strip().splitlines()[-1:] or ["git failed"]
        raise SpecError([Problem(revision, 1, "/", "base", f"no file, and no revision with {', '.join(paths)}: {reason[0]}")])
    with tarfile.open(fileobj=io.BytesIO(run.stdout)) as archive:
        archive.extractall(target, filter="data")
