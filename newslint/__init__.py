"""A linter for news copy.

    >>> import newslint
    >>> [finding.rule for finding in newslint.lint_text("Sources claim the mayor resigned.")]
    ['sourcing/bare-sources']

`lint_text` and `lint_file` give findings, `Linter` lints many documents under one configuration, `analyse` gives the
`Document` that the modules of `newslint.facts` read. All offsets count code points, lines and columns are 1-based.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from newslint.version import __version__

if TYPE_CHECKING:
    from newslint.config import Config
    from newslint.config import load as load_config
    from newslint.document import Document
    from newslint.errors import NewslintError
    from newslint.findings import Finding
    from newslint.stories import Linter, analyse, lint_file, lint_text

__all__ = [
    "Config", "Document", "Finding", "Linter", "NewslintError", "__version__", "analyse", "lint_file", "lint_text",
    "load_config",
]  # fmt: skip

HOMES = {
    "Config": ("config", "Config"),
    "Document": ("document", "Document"),
    "Finding": ("findings", "Finding"),
    "Linter": ("stories", "Linter"),
    "NewslintError": ("errors", "NewslintError"),
    "analyse": ("stories", "analyse"),
    "lint_file": ("stories", "lint_file"),
    "lint_text": ("stories", "lint_text"),
    "load_config": ("config", "load"),
}


def __getattr__(name: str) -> Any:
    """Public names are loaded when they are first used, so that the command line pays for none it does not need."""
    if name not in HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, attribute = HOMES[name]
    return getattr(import_module(f"newslint.{module}"), attribute)
