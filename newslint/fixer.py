"""Safe edits, put into the source, and into the file it came from."""

from __future__ import annotations

import codecs
import os
from collections.abc import Callable, Iterable
from errno import EACCES

from newslint.errors import Mistake
from newslint.findings import Edit, FileResult, Finding, Notice

ROUNDS = 5  # an edit may uncover another: a line taken out, two that stand beside each other then


def fixed(source: str, findings: Iterable[Finding]) -> str:
    """The source with every safe edit made; of two that overlap the first is."""
    parts, last = [], 0
    for edit in made(findings):
        parts += [source[last : edit.start.offset], edit.replacement]
        last = edit.end.offset
    return "".join([*parts, source[last:]])


def made(findings: Iterable[Finding]) -> list[Edit]:
    """The safe edits in order, without those that overlap one before them."""
    edits = sorted(
        (edit for finding in findings if finding.fix and finding.fix.safe for edit in finding.fix.edits),
        key=lambda edit: (edit.start.offset, edit.end.offset, edit.replacement),
    )
    kept: list[Edit] = []
    for edit in edits:
        if not kept or edit.start.offset >= kept[-1].end.offset:
            kept.append(edit)
    return kept


def mend(path: str, result: FileResult, again: Callable[[str], FileResult | None]) -> FileResult:
    """Makes the safe edits in a file and returns what is found in it then; `again` lints the changed copy.

    A file that is not UTF-8, or was changed since it was read, is left as it is, and a notice says so."""
    source, count, latest = result.source, 0, result
    for _ in range(ROUNDS):
        edits = made(latest.findings)
        looked = again(fixed(source, latest.findings)) if edits else None
        if looked is None:
            break
        source, count, latest = looked.source, count + len(edits), looked
    if not count:
        return result
    try:
        with open(path, "rb") as file:
            data = file.read()
        mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
        if data != mark + result.source.encode("utf-8"):
            result.notices.append(Notice("is left as it is: it is not UTF-8, or was changed meanwhile", result.path))
            return result
        replace(path, mark + source.encode("utf-8"))
    except OSError as error:
        result.mistakes.append(Mistake(f"cannot be changed: {error.strerror}", result.path))
        return result
    latest.notices.append(Notice(f"{count} safe fix{'es' if count > 1 else ''} made", result.path))
    return latest


def replace(path: str, data: bytes) -> None:
    """Puts the whole content in place at once, with the file's own permissions, or raises OSError.

    A file with further names is written over, so that all of them show the change."""
    import shutil
    import tempfile

    place = os.path.realpath(path)
    if not os.access(place, os.W_OK):
        raise PermissionError(EACCES, os.strerror(EACCES))
    if os.stat(place).st_nlink > 1:
        with open(place, "wb") as file:
            file.write(data)
        return
    with tempfile.NamedTemporaryFile("wb", dir=os.path.dirname(place), prefix=".newslint-", delete=False) as new:
        try:
            new.write(data)
            new.close()
            shutil.copymode(place, new.name)
            os.replace(new.name, place)
        except BaseException:
            os.unlink(new.name)
            raise
