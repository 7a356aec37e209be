"""Runs newslint as a user does, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

HOUSE = Path(__file__).parent.parent


class Run(NamedTuple):
    code: int
    out: str
    err: str


def environment(**changes: str) -> dict[str, str]:
    """This process's environment, in which newslint can be imported from anywhere."""
    path = os.pathsep.join(part for part in (str(HOUSE), os.environ.get("PYTHONPATH")) if part)
    return {**os.environ, "PYTHONPATH": path, "COLUMNS": "100", **changes}


def run(*arguments: str | Path, cwd: Path, stdin: str | bytes = "", **changes: str) -> Run:
    """`newslint ARGUMENTS` in a folder; `changes` are to its environment."""
    return python("-m", "newslint", *map(str, arguments), cwd=cwd, stdin=stdin, **changes)


def python(*arguments: str, cwd: Path, stdin: str | bytes = "", **changes: str) -> Run:
    data = stdin.encode("utf-8") if isinstance(stdin, str) else stdin
    done = subprocess.run(
        [sys.executable, *arguments], cwd=cwd, input=data, capture_output=True, env=environment(**changes), check=False
    )
    return Run(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def git(folder: Path, *arguments: str) -> None:
    """Git with nobody's own settings."""
    own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    for role in ("AUTHOR", "COMMITTER"):
        own |= {f"GIT_{role}_NAME": "A Tester", f"GIT_{role}_EMAIL": "tester@example.org"}
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, env={**environment(), **own})
