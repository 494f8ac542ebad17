"""Equations of a Word document as plain words: a fraction as "a/b", a power as "x^2"."""

from collections.abc import Iterator
from itertools import islice
from xml.etree import ElementTree as ET

EQUATIONS = frozenset({"oMath", "oMathPara"})
_NONE_SEEN = frozenset({"del", "moveFrom"})
_BEFORE = {"den": "/", "sup": "^", "sub": "_", "lim": " "}
"""What stands before a part that is set lower or higher."""
_GROUPED = frozenset({"num", *_BEFORE})
_MARKS = {"d": ("(", ")"), "nary": ("∫", ""), "rad": ("", ")")}
"""What stands round an equation's part, where it names no marks of its own."""
_OWN_MARKS = {"d": ("begChr", "endChr"), "nary": ("chr",)}
_BETWEEN = {"d": "|", "m": "; ", "mr": " ", "eqArr": " ", "oMathPara": " "}
_INSIDE = {"rad": "√(", "nary": " ", "func": " "}
"""What stands before that which a sign or a name is put to."""
_LOOKED_AT = 60
"""Elements of a part that are looked at for whether it needs brackets."""


def equation_words(equation: ET.Element) -> str:
    """An equation on one line, without recursion: it may nest as deep as it likes."""
    said: list[str] = []
    waiting: list[ET.Element | str] = [equation]
    while waiting:
        part = waiting.pop()
        if isinstance(part, str):
            said.append(part)
        elif _name(part) == "t":
            said.append(part.text or "")
        elif _name(part) not in _NONE_SEEN:
            waiting += reversed(list(_parts(part)))
    return " ".join("".join(said).split())


def _parts(element: ET.Element) -> Iterator[ET.Element | str]:
    name = _name(element)
    opening, closing = _marks(element, name)
    yield opening
    inner = [child for child in element if not _name(child).endswith("Pr")]
    for place, child in enumerate(inner):
        part, words = _name(child), _beginning(child)
        if part == "e" and name in _INSIDE:
            yield _INSIDE[name]
        elif words:
            yield _BEFORE.get(part) or (_BETWEEN.get(name, "") if place else "")
        # A bare "a + b/c" would be another sum than the one that is printed.
        grouped = part in _GROUPED and _is_composite(words)
        yield from ("(", child, ")") if grouped else (child,)
    yield closing


def _marks(element: ET.Element, name: str) -> tuple[str, str]:
    """What stands before and behind an element's words."""
    marks = list(_MARKS.get(name, ("", "")))
    for place, mark in enumerate(_OWN_MARKS.get(name, ())):
        said = _said(element, name, mark)
        marks[place] = marks[place] if said is None else said
    return marks[0], marks[1]


def _said(element: ET.Element, name: str, mark: str) -> str | None:
    space = element.tag.rpartition("}")[0] + "}"
    found = element.find(f"{space}{name}Pr/{space}{mark}")
    return None if found is None else found.get(f"{space}val", "")


def _beginning(part: ET.Element) -> str:
    words = (inner.text or "" for inner in islice(part.iter(), _LOOKED_AT) if _name(inner) == "t")
    return "".join(words).strip()


def _is_composite(words: str) -> bool:
    return len(words) > 1 and not words.replace(".", "").replace(",", "").isalnum()


def _name(element: ET.Element) -> str:
    return str(element.tag).rpartition("}")[2]
