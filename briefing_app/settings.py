"""The user's choices and where they left off: one small JSON file in the data folder, replaced whole at each change."""

import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

FILE_NAME = "settings.json"
SMALLEST_TEXT = 100
LARGEST_TEXT = 200
_FURTHEST = 2**31
"""No place, width or distance on a screen is that much; the window cannot even count so far."""


class Appearance(StrEnum):
    """Which of the two themes the window wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class SavedPlace:
    """A place in the library as it was left: which page, which words, how far down."""

    page: str
    visit: str = ""
    key: str = ""
    start: int | None = None
    end: int | None = None
    scroll: int = 0


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice, with what holds until the user chooses."""

    appearance: Appearance = Appearance.SYSTEM
    text_size: int = SMALLEST_TEXT
    """Per cent of the system's size."""
    window: str = ""
    """The window's place on the screen, as the window wrote it."""
    panes: tuple[int, ...] = ()
    """Widths of the outer panes as they were dragged; 0 where that was left to the window."""
    tree_shown: bool = True
    notes_shown: bool = True
    explain_terms: bool = True
    """Whether known terms are marked and explained."""
    shared_library: str = ""
    """The address of the council's shared library, as it was last used, without a password."""
    last_place: SavedPlace | None = None
    visit_places: Mapping[str, SavedPlace] = field(default_factory=dict)
    """Where each visit was left, by the visit's id."""


def load_settings(folder: Path) -> Settings:
    """The choices kept in `folder`; what is missing, damaged or out of range is as if never chosen."""
    try:
        file = folder / FILE_NAME
        # A pipe of that name would be waited for.
        raw = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else None
    except (OSError, ValueError, RecursionError):
        return Settings()
    return _settings_of(raw) if isinstance(raw, dict) else Settings()


def save_settings(folder: Path, settings: Settings) -> None:
    """Replace the file in `folder` so that a power cut leaves either the old choices or the new; OSError if it cannot.

    The folder is not made: whether it may hold anything is decided where library and notebook are opened.
    """
    handle, name = tempfile.mkstemp(prefix=".settings-", suffix=".json", dir=folder)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(settings), file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(folder / FILE_NAME)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _settings_of(raw: dict[str, Any]) -> Settings:
    default = Settings()
    return Settings(
        appearance=_appearance(raw.get("appearance")),
        text_size=_text_size(raw.get("text_size")),
        window=_kept(raw, "window", default.window),
        panes=_widths(raw.get("panes")),
        tree_shown=_kept(raw, "tree_shown", default.tree_shown),
        notes_shown=_kept(raw, "notes_shown", default.notes_shown),
        explain_terms=_kept(raw, "explain_terms", default.explain_terms),
        shared_library=_kept(raw, "shared_library", default.shared_library),
        last_place=_place(raw.get("last_place")),
        visit_places=_places(raw.get("visit_places")),
    )


def _kept(raw: dict[str, Any], name: str, default: Any) -> Any:
    value = raw.get(name)
    return value if isinstance(value, type(default)) else default


def _appearance(value: object) -> Appearance:
    return next((known for known in Appearance if known == value), Appearance.SYSTEM)


def _text_size(value: object) -> int:
    return min(max(value, SMALLEST_TEXT), LARGEST_TEXT) if isinstance(value, int) else SMALLEST_TEXT


def _widths(value: object) -> tuple[int, ...]:
    if isinstance(value, list) and all(map(_is_measure, value)):
        return tuple(value)
    return ()


def _place(value: object) -> SavedPlace | None:
    if not isinstance(value, dict) or not isinstance(value.get("page"), str):
        return None
    known = {field.name: value[field.name] for field in fields(SavedPlace) if field.name in value}
    right = all(isinstance(known.get(name, ""), str) for name in ("visit", "key"))
    right = right and all(known.get(name) is None or _is_measure(known[name]) for name in ("start", "end"))
    return SavedPlace(**known) if right and _is_measure(known.get("scroll", 0)) else None


def _is_measure(value: object) -> bool:
    return isinstance(value, int) and 0 <= value < _FURTHEST


def _places(value: object) -> dict[str, SavedPlace]:
    if not isinstance(value, dict):
        return {}
    return {visit: place for visit, raw in value.items() if (place := _place(raw))}
