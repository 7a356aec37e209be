"""Which files of copy lie under the paths a user names, and what is in them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from fnmatch import fnmatchcase

from newslint.errors import Mistake, NewslintError
from newslint.readers.encoding import decode

SUFFIXES = (".md", ".markdown", ".html", ".htm", ".txt")
NO_COPY = ("requirements*.txt", "robots.txt", "LICENSE*", "CHANGELOG*")


def copy_in(folder: str) -> Iterator[str]:
    """The files of copy below a folder, sorted; inside a git work tree git says what is ignored."""
    listed = from_git(folder)
    for path in sorted(walked(folder) if listed is None else listed):
        name = os.path.basename(path)
        if name.lower().endswith(SUFFIXES) and not any(fnmatchcase(name, glob) for glob in NO_COPY):
            yield path


def from_git(folder: str) -> list[str] | None:
    """Tracked and untracked files that git does not ignore; None outside a work tree."""
    import subprocess

    command = [
        "git",
        "-c",
        "core.fsmonitor=false",
        "-C",
        folder,
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ]
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except OSError:
        return None
    if done.returncode:
        return None
    names = dict.fromkeys(os.fsdecode(done.stdout).split("\0"))
    paths = [os.path.join(folder, name) if folder != "." else name for name in names if name]
    return [path for path in paths if os.path.isfile(path) and "/." not in f"/{os.path.relpath(path, folder)}"]


def walked(folder: str) -> Iterator[str]:
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (
            os.path.join(place, name) if folder != "." else os.path.relpath(os.path.join(place, name)) for name in names
        )


def read_file(path: str) -> tuple[str, list[str]]:
    """A file's text with the notices of its encoding; raises NewslintError."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except FileNotFoundError:
        raise NewslintError(Mistake("no such file", path)) from None
    except OSError as error:
        raise NewslintError(Mistake(f"cannot be read: {error.strerror}", path)) from None
    try:
        return decode(data)
    except NewslintError as error:
        raise NewslintError(*(mistake._replace(path=path) for mistake in error.mistakes)) from None
