"""When a labelled passage and one that was read are the same: case, marks, dashes and line ends do not count."""

import re
from typing import Any

from briefing_app.reading.language.gazetteer import council_named
from briefing_app.reading.language.inspectorates import inspectorate_counts

_APOSTROPHE = re.compile(r"[‘’ʼ`´']")
_NO_WORD = re.compile(r"[^\w]+")
_POST_NOMINALS = {"obe", "mbe", "cbe", "jp", "dl"}
_BEGINNING, _ENDING = 4, 3
_COUNCIL_WORDS = re.compile(
    r"\b(?:council|county|borough|city|london|metropolitan|district|of|the|and|royal|unitary|corporation)\b"
)


def plain(text: object) -> str:
    """Lower-case words divided by one space; "" for None."""
    told = "" if text is None else str(text)
    joined = _APOSTROPHE.sub("", told.lower().replace("\ufffe", "-").replace("\u00ad", ""))
    return _NO_WORD.sub(" ", joined).strip()


def same_passage(label: dict[str, Any], text: str) -> bool:
    """Whether the text begins and ends as the label says."""
    words, first, last = plain(text), plain(label["starts_with"]).split(), plain(label.get("ends_with")).split()
    return words.startswith(" ".join(first[:_BEGINNING])) and words.endswith(" ".join(last[-_ENDING:]))


def holds(label: dict[str, Any], text: str) -> bool:
    """Whether the label's first words stand anywhere in the text."""
    return plain(label["starts_with"]) in plain(text)


def surname(name: object) -> str:
    """The last word of a name, letters after it left out."""
    words = [word for word in plain(name).split() if word not in _POST_NOMINALS]
    return words[-1] if words else ""


def same_role(label: object, read: object) -> bool:
    """Whether at least half of the label's words are in what was read."""
    wanted = set(plain(label).split())
    return len(wanted & set(plain(read).split())) * 2 >= len(wanted)


def same_council(label: object, read: object) -> bool:
    """Whether the place is the same, whatever sort of council it calls itself; "Hull" is Kingston upon Hull."""
    known = council_named(str(label or ""))
    if known and known == council_named(str(read or "")):
        return True
    return _COUNCIL_WORDS.sub("", plain(label)).split() == _COUNCIL_WORDS.sub("", plain(read)).split()


def same_inspectorate(label: object, read: object) -> bool:
    """Whether one begins as the other, or both name the same inspectorates: "CIW" is Care Inspectorate Wales."""
    wanted, got = ({name for count, name in inspectorate_counts(str(told or "")) if count} for told in (label, read))
    return plain(read).startswith(plain(label)) or (wanted == got and bool(got))


def same_visit_kind(label: object, read: object) -> bool:
    """Whether one names the other, or both are some full inspection."""
    wanted, got = plain(label), plain(read)
    both = wanted + got
    full = "inspection" in wanted and "inspection" in got and "focused" not in both and "monitoring" not in both
    return bool(got) and (wanted in got or got in wanted or full)
