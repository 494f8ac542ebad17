"""Which files an import is about."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from briefing_app.paths import is_folder
from briefing_app.reading import READABLE, REFUSED

_NOT_DOCUMENTS = ("~$", ".")
"""Word's lock files and hidden files begin so."""
_DOCUMENTS = READABLE | REFUSED


def files_in(paths: Sequence[Path]) -> Iterator[Path]:
    """The files named, and in folders every document; each once, folders in name order.

    Documents that Briefing does not read are among them, so that nobody takes one for imported.
    """
    seen: set[str] = set()
    for path in paths:
        for file in _walk(path) if is_folder(path) else (path,):
            key = os.path.normcase(os.path.realpath(file))
            if key not in seen:
                seen.add(key)
                yield file


def _walk(folder: Path) -> Iterator[Path]:
    # A folder that may not be opened is passed over like a hidden one; links to folders are not followed.
    for place, inner, names in os.walk(folder):
        inner[:] = sorted(name for name in inner if not name.startswith(_NOT_DOCUMENTS))
        for name in sorted(names):
            if not name.startswith(_NOT_DOCUMENTS) and Path(name).suffix.lower() in _DOCUMENTS:
                yield Path(place, name)
