"""What was parsed from YAML, kept as lines of JSON in the user's cache and done without where it cannot be."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable
from typing import Any
from zlib import crc32

from newslint.version import __version__


def folder() -> str:
    """The cache's folder, which need not exist."""
    own = os.environ.get("NEWSLINT_CACHE_DIR")
    if own:
        return own
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        return os.path.join(os.environ.get("LOCALAPPDATA", home), "newslint", "cache")
    if sys.platform == "darwin":
        return os.path.join(home, "Library", "Caches", "newslint")
    return os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.join(home, ".cache"), "newslint")


def stamp(paths: Iterable[str]) -> str:
    """Each file's path, time of change and size, a line each; a file that is gone counts too."""
    lines = []
    for path in paths:
        try:
            status = os.stat(path)
            lines.append(f"{path} {status.st_mtime_ns} {status.st_size}")
        except OSError:
            lines.append(f"{path} is gone")
    return "\n".join(lines)


def kept(name: str, paths: Iterable[str], make: Callable[[], tuple[list[Any], bool]]) -> list[bytes]:
    """What `make` made of the files when they last changed, each thing as the JSON it is opened from when it is needed.

    `make` returns JSON data and whether that may be kept. `name` tells apart what is kept; the files' paths, times and
    sizes and newslint's version tell whether it is fresh, and a checksum whether it is whole.
    """
    key = os.path.abspath(name)
    path = os.path.join(folder(), f"{crc32(key.encode()):08x}-{len(key)}.json")
    made_of = {"version": __version__, "key": key, "files": stamp(paths)}
    try:
        with open(path, "rb") as file:
            head, rest = file.readline(), file.read()
        if head == as_line({**made_of, "checksum": crc32(rest)}) + b"\n":
            return rest.split(b"\n")
    except OSError:
        pass
    data, keep = make()
    lines = [as_line(each) for each in data]
    if keep:
        rest = b"\n".join(lines)
        write(path, as_line({**made_of, "checksum": crc32(rest)}) + b"\n" + rest)
    return lines


def as_line(data: Any) -> bytes:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def write(path: str, content: bytes) -> None:
    """Puts the whole content in place at once, or nothing: a cache that cannot be written is done without."""
    import tempfile

    name = ""
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with tempfile.NamedTemporaryFile("wb", dir=os.path.dirname(path), delete=False) as file:
            name = file.name
            file.write(content)
        os.replace(name, path)
    except OSError:
        try:
            os.remove(name)
        except OSError:
            return  # there was none


def prune(folder: str, days: int) -> None:
    """Takes out the files below a folder that were not written or touched for so many days."""
    import time

    oldest = time.time() - days * 24 * 60 * 60
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            try:
                if os.stat(path).st_mtime < oldest:
                    os.remove(path)
            except OSError:
                continue  # another run was faster
