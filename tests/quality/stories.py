"""Stories written for this project and labelled line by line as they were written: `tests/samples/stories/*.txt`.

One sentence to a line, what it is before " | ", a blank line between paragraphs; the README of the samples tells more.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.quality.labels import Label

_FIELDS = {
    "council": "council",
    "inspectorate": "inspectorate",
    "kind": "visit_kind",
    "start": "visit_start",
    "end": "visit_end",
    "published": "publication_date",
    "previous": "previous_inspection",
}
_IN_FULL = {
    "CQC": "Care Quality Commission",
    "CIW": "Care Inspectorate Wales",
    "JTAI": "joint targeted area inspection",
    "HMI Probation": "HM Inspectorate of Probation",
}
"""Short names in labels, as a document is read."""
_TRUST = re.compile(r" Children(?:’s| and Families)(?: Services)? (?:Trust|Partnership)$")
"""A label that names a trust means the council that it works for, which is what the program is to tell."""
_FACTS_UNREAD = frozenset({"as-pages"})
"""Folders whose heads tell of the inspection what their page may not: nothing is measured on those."""
_GRADES_UNREAD = frozenset({"full-length", "as-pages"})
"""Folders whose heads tell the inspection's grades, whether or not the story does."""
GIVEN_GRADES = "given_grades"
"""The key of grades that an inspection gave and its story may not tell."""
_BEGINS = re.compile(r"(?m)^=== *(.+)$")
_OPENS = (re.compile(r"(?<![\w.,!?…’])[“\"](?=\S)"), re.compile(r"(?<![\w.,!?…])[‘'](?=\w)"))
"""Double marks go first: a single one may be an apostrophe, or stand inside of what is said."""
_CLOSES = (re.compile(r"(?<=\S)[”\"](?!\w)"), re.compile(r"(?<=\S)[’'](?!\w)"))
_POINT = re.compile(r"(?:[•◼■▪●▶✓✔·–—*-]|\(?\d{1,2}[.)]|\(?[a-z]\)|R\d+[.:]?) ")
_NUMBER = re.compile(r"^\(?\d{1,2}[.)] (?=\D)")
"""What a point is counted by, which is no part of what it tells."""
_FIRST_WORDS = 10
_FIRST_CLOSED = re.compile(r"(?<=[,.!?])”")
"""Where what is said is broken off to tell who says it."""
_LED_IN = re.compile(r": +(?=\S)")


def stories_in(folder: Path) -> Iterator[Label]:
    """Yield every story of the folder's files (not of folders below) as the label of a release, its text with it."""
    for path in sorted(folder.glob("*.txt")):
        parts = _BEGINS.split(path.read_text(encoding="utf-8"))
        for name, body in zip(parts[1::2], parts[2::2], strict=True):
            yield _story(path, name.strip(), body)


def _story(path: Path, name: str, body: str) -> Label:
    head, _, rest = body.strip("\n").partition("\n\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
    known = {} if path.parent.name in _FACTS_UNREAD else _FIELDS
    gold: dict[str, Any] = {known[key]: _as_read(value) for key, value in fields.items() if key in known}
    pairs = (pair.partition("=") for pair in fields.get("grades", "").split(";") if "=" in pair)
    told = path.parent.name not in _GRADES_UNREAD
    gold["grades" if told else GIVEN_GRADES] = {area.strip(): grade.strip() for area, _, grade in pairs}
    gold["quotes"], gold["findings"] = [], []
    text = "\n\n".join(_paragraph(part, gold) for part in rest.split("\n\n") if " | " in part) + "\n"
    return Label(f"{path.stem}/{name}", path.parent / f"{name}.txt", gold, own_themes=True, text=text)


def _as_read(value: str) -> str:
    """A label's value as the program would put it: "Ofsted, the CQC and HMICFRS" has no "the"."""
    in_list = re.sub(r"(?<=[,d] )HMIP\b", "HMI Probation", value).replace(", the CQC", ", CQC")
    return _TRUST.sub(" Council", _IN_FULL.get(value, in_list))


def _paragraph(part: str, gold: dict[str, Any]) -> str:
    """The text of lines that stand together.

    Headlines, bylines and dates are each a paragraph of their own, points of a list each a line.
    """
    lines = [line for line in part.splitlines() if " | " in line]
    alone = all(line.startswith("- ") for line in lines)
    texts = [_line(line, gold) for line in lines]
    joined = texts[0]
    for text in texts[1:]:
        joined += ("\n\n" if alone else "\n" if _POINT.match(text) else " ") + text
    return joined


def _line(line: str, gold: dict[str, Any]) -> str:
    """The sentence that a line holds, after what is said of it has been added to the labels."""
    code, _, text = line.partition(" | ")
    what, _, more = code.strip().partition(" ")
    if what == "quote":
        name, _, role = more.partition(";")
        first, last = _spoken(text)
        gold["quotes"].append({"speaker": name.strip(), "role": role.strip(), "starts_with": first, "ends_with": last})
    elif what == "quote+" and gold["quotes"]:
        first, last = _spoken(text)
        quote = gold["quotes"][-1]
        quote |= {"starts_with": quote["starts_with"] or first, "ends_with": last}
    elif what in {"strength", "improvement", "context"}:
        start = " ".join(_NUMBER.sub("", text).split()[:_FIRST_WORDS])
        gold["findings"].append({"starts_with": start, "class": what, "theme": more.strip()})
    return text


def _spoken(text: str) -> tuple[str, str]:
    """The first and the last words between the outermost marks, which a paragraph may leave open.

    Of a line that only says who speaks there are none.
    """
    words = _between_marks(text)
    first = _FIRST_CLOSED.split(words, maxsplit=1)[0]
    return " ".join(first.split()[:6]), " ".join(words.split()[-4:])


def _between_marks(text: str) -> str:
    for opens, closes in zip(_OPENS, _CLOSES, strict=True):
        if opened := opens.search(text):
            rest = text[opened.end() :]
            ends = [mark.start() for mark in closes.finditer(rest)]
            left_open = len(ends) < len(opens.findall(text))
            return rest if left_open or not ends else rest[: ends[-1]]
    return "" if text.endswith(":") else _LED_IN.split(text, maxsplit=1)[-1]
