"""Bytes that are text, and bytes that are not."""

from __future__ import annotations

import codecs

import pytest

from newslint.errors import NewslintError
from newslint.readers.encoding import decode


def test_utf8_with_and_without_a_mark() -> None:
    assert decode("Zoë\r\nsaid\r".encode()) == ("Zoë\r\nsaid\r", [])
    assert decode("Zoë".encode("utf-8-sig")) == ("Zoë", [])
    assert decode(b"") == ("", [])


def test_old_windows_text_is_read_with_a_notice() -> None:
    text, notices = decode("First\n“Zoë” – said".encode("cp1252"))
    assert text == "First\n“Zoë” – said"
    assert len(notices) == 1
    assert "line 2" in notices[0] and "UTF-8" in notices[0]


def test_every_byte_is_one_code_point() -> None:
    data = bytes(range(1, 256))
    text, notices = decode(data)
    assert len(text) == len(data)
    assert notices


@pytest.mark.parametrize(
    "data",
    [
        codecs.BOM_UTF16_LE + "Copy".encode("utf-16-le"),
        codecs.BOM_UTF16_BE + "Copy".encode("utf-16-be"),
        codecs.BOM_UTF32_LE + "Copy".encode("utf-32-le"),
        "Copy without a mark.".encode("utf-16-le"),
        "Copy without a mark.".encode("utf-16-be"),
        "Copy without a mark.".encode("utf-32-le"),
    ],
)
def test_wide_encodings_are_refused_with_what_to_do(data: bytes) -> None:
    with pytest.raises(NewslintError) as error:
        decode(data)
    assert "UTF-" in error.value.mistakes[0].message
    assert "UTF-8" in (error.value.mistakes[0].hint or "")


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"%PDF-1.7\n...", "PDF"),
        (b"PK\x03\x04\x14\x00\x06\x00", ".docx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Word"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"{\\rtf1\\ansi Copy}", "Rich Text"),
        (b"some words and a \0 byte", "zero bytes"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, word: str) -> None:
    with pytest.raises(NewslintError) as error:
        decode(data)
    assert word in error.value.mistakes[0].message
