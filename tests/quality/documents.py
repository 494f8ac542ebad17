"""Labelled and published documents as the program reads them."""

import hashlib
import os
import pickle
from functools import cache
from pathlib import Path

from briefing_app.domain.briefing import Briefing
from briefing_app.reading import read_bytes

KEPT_IN = "BRIEFING_READ_DOCUMENTS"
"""The folder of one run of the tests in which its processes leave what they read for each other."""


@cache
def read(path: Path) -> Briefing:
    """The document, read once however many ask for it."""
    folder = os.environ.get(KEPT_IN)
    return _read_by_any(path, Path(folder)) if folder else _read(path)


def _read(path: Path) -> Briefing:
    return read_bytes(path.read_bytes(), path.name)


def _read_by_any(path: Path, folder: Path) -> Briefing:
    kept = folder / hashlib.sha256(str(path).encode()).hexdigest()
    if kept.exists():
        found = pickle.loads(kept.read_bytes())  # noqa: S301 - written by this run
        assert isinstance(found, Briefing)
        return found
    briefing = _read(path)
    begun = kept.with_suffix(f".{os.getpid()}")
    begun.write_bytes(pickle.dumps(briefing))
    begun.replace(kept)
    return briefing
