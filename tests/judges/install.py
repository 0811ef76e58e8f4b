"""Installs the clients, each from its registry, in a folder of its own: `python -m tests.judges.install`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from .judges import JUDGES, Judge

QUIET = ("--disable-pip-version-check", "--quiet")
NPM = ("--silent", "--no-package-lock", "--no-audit", "--no-fund")


def command(judge: Judge) -> list[str] | None:
    """How it is installed; None where its package manager is not there."""
    target = str(judge.folder)
    if judge.registry == "pypi":
        return [sys.executable, "-m", "pip", "install", *QUIET, "--target", target, f"{judge.name}=={judge.version}"]
    program = shutil.which({"npm": "npm", "packagist": "composer"}[judge.registry])
    if program is None:
        return None
    if judge.registry == "npm":
        return [program, "install", *NPM, "--prefix", target, f"{judge.name}@{judge.version}"]
    return [program, "require", "--quiet", "--no-interaction", "--working-dir", target, f"{judge.name}:{judge.version}"]


def install(judge: Judge) -> None:
    done = judge.folder / f".{judge.version}"
    if done.exists():
        return
    found = command(judge)
    if found is None:
        print(f"{judge.name} is left out: it is on {judge.registry}, whose program is not installed")
        return
    shutil.rmtree(judge.folder, ignore_errors=True)
    judge.folder.mkdir(parents=True)
    if subprocess.run(found, check=False, env={**os.environ, "COMPOSER_ALLOW_SUPERUSER": "1"}).returncode:
        print(f"{judge.name} is left out: {judge.registry} did not give it")
        return
    done.touch()


if __name__ == "__main__":
    for judge in JUDGES:
        install(judge)
