"""`python -m newslint`."""

from newslint.cli import entry

entry()
