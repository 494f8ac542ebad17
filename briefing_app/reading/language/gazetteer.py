"""Every council with its other names, its nation and its county, and what of a name tells one from another."""

import re
from enum import StrEnum
from functools import cache

from briefing_app.reading.language import council_names

_FILLER = re.compile(
    r"\b(?:council|county|boroughs?|city|district|metropolitan|london|royal|unitary|corporation|authority|mbc|mdc"
    r"|cbc|local|the|of|and|cyngor)\b"
)
KIND_WORD = "(?:City|County|Borough|District|Metropolitan|Unitary|Islands?)"
_TYPE_WORDS = re.compile(
    r"^(?:Council of the|(?:London|Royal) Borough of|City of(?! London)|Borough of|Cyngor) "
    rf"|(?: {KIND_WORD}(?: (?:and )?{KIND_WORD}){{0,2}})? (?:Council|Corporation|Authority)$"
)


class Nation(StrEnum):
    """Whose inspectorates come to a council."""

    ENGLAND = "England"
    WALES = "Wales"
    SCOTLAND = "Scotland"
    NORTHERN_IRELAND = "Northern Ireland"


def council_named(name: str) -> str | None:
    """Return the council this name means: "Shropshire County Council" and "Shropshire" give "Shropshire Council"."""
    return _gazetteer().get(bare(name))


def nation_of(council: str) -> Nation | None:
    """The nation of a council by its name in full; None for one that the gazetteer does not know."""
    elsewhere = {
        Nation.WALES: council_names.WALES,
        Nation.SCOTLAND: council_names.SCOTLAND,
        Nation.NORTHERN_IRELAND: council_names.NORTHERN_IRELAND,
    }
    found = (nation for nation, names in elsewhere.items() if f"\n{council}" in names)
    return next(found, Nation.ENGLAND if council_named(council) else None)


def county_of(district: str) -> str | None:
    """The county council that answers for social care and education in a district council's place."""
    return _counties().get(district)


def same_council(name: str, other: str) -> bool:
    """Whether two names mean one council: "Marlshire" and "Marlshire County Council"."""
    return bare(name) == bare(other) != ""


def place_of(name: str) -> str:
    """The place in a council's name: "Marlshire" in "Marlshire County Council"."""
    return _TYPE_WORDS.sub("", _TYPE_WORDS.sub("", name)).strip()


@cache
def bare_names() -> re.Pattern[str]:
    """Every place by its bare name: longest first, as one may end in another, and by first letters, to be quick."""
    names = {_TYPE_WORDS.sub("", name).strip() for entry in _entries() for name in entry}
    names |= {name.replace(" and ", ", and ") for name in names if ", " in name}
    names |= {name.replace(" and ", " & ") for name in names}
    by_start: dict[str, list[str]] = {}
    for name in sorted((name for name in names if len(name) > 3), key=len, reverse=True):
        by_start.setdefault(name[:2], []).append(re.escape(name[2:]))
    any_of = "|".join(f"{re.escape(start)}(?:{'|'.join(ends)})" for start, ends in by_start.items())
    return re.compile(rf"\b(?:{any_of})\b(?! (?:Road|Street|House|Lane|Avenue|Square|University|Hall)\b)")


def bare(name: str) -> str:
    """What is left to compare of a name once case, marks and the words for kinds of council are gone."""
    name = re.sub(r"\(.*?\)", " ", name)
    plain = " ".join(re.sub(r"[^\w ]+", " ", re.sub("[’']", "", name.lower())).split())
    if re.search(r"city of london|london corporation|corporation of london", plain):
        return "city of london"
    return " ".join(_FILLER.sub(" ", plain).split())


@cache
def _gazetteer() -> dict[str, str]:
    table: dict[str, str] = {}
    for official, *aliases in _entries():
        for name in (official, *aliases):
            table.setdefault(bare(name), official)
    return table


@cache
def _entries() -> tuple[tuple[str, ...], ...]:
    """Official name and aliases of each council; those with most to do come first and win a shared name."""
    lines = [line for block in council_names.ALL for line in block.splitlines() if line.strip()]
    entries = [tuple(part.strip() for part in line.split(";")) for line in lines]
    return (*entries, *((name,) for name in _counties()))


@cache
def _counties() -> dict[str, str]:
    """Each district council with its county's."""
    lines = (line.split(": ") for line in council_names.DISTRICTS.splitlines() if line)
    return {district: county for county, districts in lines for district in districts.split("; ")}
