"""Installs the clients, each from its registry, in a folder of its own: `python -m tests.judges.install`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from .judges import DAGSTER, JUDGES, SCHEMATHESIS, Package

QUIET = ("--disable-pip-version-check", "--quiet")
NPM = ("--silent", "--no-package-lock", "--no-audit", "--no-fund")


def command(package: Package) -> list[str] | None:
    """How it is installed; None where its package manager is not there."""
    target = str(package.folder)
    if package.registry == "pypi":
        return [sys.executable, "-m", "pip", "install", *QUIET, "--target", target, f"{package.name}=={package.version}"]
    program = shutil.which({"npm": "npm", "packagist": "composer"}[package.registry])
    if program is None:
        return None
    if package.registry == "npm":
        return [program, "install", *NPM, "--prefix", target, f"{package.name}@{package.version}"]
    return [program, "require", "--quiet", "--no-interaction", "--working-dir", target, f"{package.name}:{package.version}"]


def install(package: Package) -> None:
    if package.mark.exists():
        return
    found = command(package)
    if found is None:
        print(f"{package.name} is left out: it is on {package.registry}, whose program is not installed")
        return
    shutil.rmtree(package.folder, ignore_errors=True)
    package.folder.mkdir(parents=True)
    if subprocess.run(found, check=False, env={**os.environ, "COMPOSER_ALLOW_SUPERUSER": "1"}).returncode:
        print(f"{package.name} is left out: {package.registry} did not give it")
        return
    package.mark.touch()


if __name__ == "__main__":
    for package in (*JUDGES, SCHEMATHESIS, DAGSTER):
        install(package)
