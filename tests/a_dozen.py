"""A library of a dozen councils' visits, made up: what a member of a regional board may have."""

import atexit
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from itertools import product
from pathlib import Path
from random import Random
from shutil import copytree, rmtree
from tempfile import mkdtemp

from briefing_app.domain.briefing import Briefing, Finding, Speaker
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import DocumentKind, FindingKind
from briefing_app.storage import open_library
from briefing_app.storage.library import store_briefing
from tests.storage.making import briefing

COUNCILS = (
    "Aldermoor", "Bournemouth, Christchurch and Poole Council", "Cornwall Council", "Dunmere", "Eastwick",
    "Fenmarsh", "Grayling", "Harlow Vale", "Kent County Council", "Medway Council", "Norfolk County Council",
    "Royal Borough of Windsor and Maidenhead",
)  # fmt: skip
VISITS = (("focused visit", "2024-07-04"), ("focused visit", "2023-05-09"), ("inspection", "2022-02-21"))
SAID = (Speaker("Jo Marsh", "cabinet member for children", ""), Speaker())
_WHO = ("Social workers", "Leaders", "Managers", "Foster carers", "Personal advisers", "The virtual school")
_DO = ("know children well", "do not always record visits", "respond quickly", "leave plans to drift",
       "listen to what children say", "share information late", "oversee practice inconsistently")  # fmt: skip
_WHEN = ("in most cases", "since the last inspection", "for care leavers", "when risks increase", "in a few teams",
         "before permanence decisions", "when placements break down")  # fmt: skip
_KEPT: dict[tuple[str, int], Path] = {}
"""Folders that were filled, as filling one takes most of a second."""
_KINDS = (FindingKind.STRENGTH, FindingKind.STRENGTH, FindingKind.IMPROVEMENT, FindingKind.CONTEXT)


def fill(folder: Path, sentences: int = 40) -> None:
    """Put three visits of each of a dozen councils into the library of a data folder, so many sentences a letter."""
    before = _state_of(folder)
    if kept := _KEPT.get((before, sentences)):
        copytree(kept, folder, dirs_exist_ok=True)
        return
    with open_library(folder) as library:
        for number, made in enumerate(_letters(sentences)):
            store_briefing(library, made, b"letter %d" % number)
    _KEPT[before, sentences] = kept = Path(mkdtemp(prefix="Briefing-dozen-"))
    atexit.register(rmtree, kept, ignore_errors=True)
    copytree(folder, kept, dirs_exist_ok=True)


def _state_of(folder: Path) -> str:
    """What a folder holds, so that what was made of one like it serves again."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return sha256(b"".join(f"{path.relative_to(folder)}".encode() + path.read_bytes() for path in files)).hexdigest()


def _letters(sentences: int) -> Iterator[Briefing]:
    dice = Random(5)
    for council, (kind, day) in product(COUNCILS, VISITS):
        # Years and teams keep letters to one council apart: texts that are alike are versions of one document.
        year = day[:4]
        text = "\n".join(_sentence(dice, year) for _ in range(sentences))
        made = briefing(text, council=council, visit=kind, start=day, kind=DocumentKind.LETTER, said=SAID,
                        name=f"{council} {day}.pdf", title=f"Letter to {council}")  # fmt: skip
        yield replace(made, findings=tuple(_dressed(found, dice) for found in made.findings))


def _sentence(dice: Random, year: str) -> str:
    first, second = (f"{dice.choice(_DO)} in {year} {dice.choice(_WHEN)}" for _ in range(2))
    return f"{dice.choice(_WHO)} of team {dice.randrange(1000)} {first}, and {second}."


def _dressed(found: Finding, dice: Random) -> Finding:
    """Any theme and kind; one in twenty is unsure."""
    return replace(
        found,
        kind=dice.choice(_KINDS),
        theme=dice.choice(list(Theme)),
        section="",
        confidence=0.4 if dice.random() < 0.05 else 0.9,
    )
