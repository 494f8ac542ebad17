"""The glossary in use: what ships, with the terms of the council's own file added or put in their place."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from briefing_app import paths
from briefing_app.domain.errors import UnreadableFileError
from briefing_app.glossary.terms import Glossary

OWN_FILE = "glossary.toml"
"""The council's own terms, in the data folder."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A glossary, and one sentence on the council's own file where that could not be used."""

    glossary: Glossary
    problem: str = ""


def load_glossary(folder: Path) -> Loaded:
    """The terms that ship with the program, with those of `glossary.toml` in the data folder `folder`, if there is one.

    A broken file of the council's costs its own terms only.
    """
    shipped = _shipped(paths.resources() / "glossary" / OWN_FILE)
    own = folder / OWN_FILE
    if not own.exists():
        return Loaded(shipped)
    try:
        if not own.is_file():
            # A pipe would be waited for without end.
            return Loaded(shipped, _in_words(own, "it is no file"))
        return Loaded(shipped.with_own(Glossary.load(own).terms))
    except UnreadableFileError as fault:
        return Loaded(shipped, _in_words(own, _why(fault)))


@cache
def _shipped(path: Path) -> Glossary:
    # The same as long as the program runs; the window, its glossary's page and each export ask for it.
    return Glossary.load(path)


def _why(fault: UnreadableFileError) -> str:
    cause = fault.__cause__
    return f"{cause} is missing" if isinstance(cause, KeyError) else str(cause or "").rstrip(".")


def _in_words(own: Path, why: str) -> str:
    because = f" ({why})" if why else ""
    return (
        f"The council's own glossary {own} cannot be read{because}; the terms that come with Briefing are still "
        "explained: mend or remove that file, then start Briefing again."
    )
