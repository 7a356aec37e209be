"""Bytes to text: UTF-8, or what an old word processor left behind."""

from __future__ import annotations

import codecs
from functools import cache

from newslint.errors import Mistake, NewslintError

TEXT_HINT = "save it as UTF-8 (in most programs: Save as, Encoding)"
EXPORT_HINT = "export it as HTML or as plain text and check that"
MAGIC = {
    b"%PDF-": ("a PDF", EXPORT_HINT),
    b"PK\x03\x04": ("a .docx, .odt or other packed file, which is not read yet", EXPORT_HINT),
    b"\xd0\xcf\x11\xe0": ("an old Word file", EXPORT_HINT),
    b"{\\rtf": ("a Rich Text file, which is not read yet", EXPORT_HINT),
    b"\x89PNG": ("a picture", None),
    b"\xff\xd8\xff": ("a picture", None),
    b"GIF8": ("a picture", None),
    b"\x1f\x8b": ("a compressed file", "unpack it first"),
}
WIDE_MARKS = {
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}


def decode(data: bytes) -> tuple[str, list[str]]:
    """The text of a file with its line ends as they are, and notices; raises NewslintError for what is no text."""
    refuse(data)
    plain = data.removeprefix(codecs.BOM_UTF8)
    try:
        return plain.decode("utf-8"), []
    except UnicodeDecodeError as error:
        line = plain.count(b"\n", 0, error.start) + 1
    notice = f"is not UTF-8 (line {line}) and was read as Windows-1252; save it as UTF-8 if letters look wrong"
    return codecs.charmap_decode(plain, "strict", windows_1252())[0], [notice]


def refuse(data: bytes) -> None:
    """Raises NewslintError with what the file seems to be."""
    for mark, name in WIDE_MARKS.items():
        if data.startswith(mark):
            raise NewslintError(Mistake(f"is {name}, which is not read", hint=TEXT_HINT))
    for magic, (name, hint) in MAGIC.items():
        if data.startswith(magic):
            raise NewslintError(Mistake(f"is {name}", hint=hint))
    if b"\0" in data:
        head = data[:2000]
        if not any(head[::2]) or not any(head[1::2]) or head.count(0) * 2 > len(head):
            raise NewslintError(Mistake("seems to be UTF-16 or UTF-32, which is not read", hint=TEXT_HINT))
        raise NewslintError(Mistake("is no text: it holds zero bytes", hint="newslint reads text, Markdown and HTML"))


@cache
def windows_1252() -> str:
    """The character of each byte; the five that Windows-1252 leaves open stay what they are in Latin-1."""
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(256))
