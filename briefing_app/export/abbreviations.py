"""Spells an abbreviation out where a document first mentions it: once, and never inside the words quoted."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from briefing_app.export.blocks import Paper, Span, Voice, Words, changed
from briefing_app.glossary import Glossary, GlossaryTerm

_ABBREVIATION = re.compile(r"(?=(?:.*[A-Z]){2})\S{2,8}")
_COMPOUND = re.compile(r"(?:[-‐‑/]\w+)+")
_OWNED = re.compile(r"['’]s\b|(?<=s)['’](?=\s+\w)")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LEAD = re.compile(r"(?:[(\[–—,]\s*(?:or|also|known as|called|the|an?|\s)*|\b(?:or|known as|called)\s+)[“\"‘']*$")
_FOLLOW = re.compile(r"[”\"’']*\s*(?:[(\[–—:]|,\s*(?:or|meaning)?)\s*(?:the\s+|an?\s+)?")
_SMALL = frozenset({"a", "an", "and", "for", "in", "of", "on", "or", "the", "to", "with"})
_HEADS = re.compile(r" (?:in|of|with|to|for) | looked after$")
_LAST = ("plan", "order", "council")
"""What takes the plural though "in" or "of" stands before it: "child in need plans"."""
_IRREGULAR = {"child": "children", "person": "people"}
_REACH = 10
"""How many words before or after an abbreviation may be its long form."""


def spelt_out(paper: Paper, glossary: Glossary) -> Paper:
    """The paper with the long form of each abbreviation beside its first mention."""
    speller = Speller(glossary)
    return replace(paper, blocks=tuple(changed(block, speller.spell) for block in paper.blocks))


class Speller:
    """Goes through a document's words in reading order and remembers what has been spelt out."""

    def __init__(self, glossary: Glossary) -> None:
        self._long = dict(_long_forms(glossary.terms))
        forms = "|".join(re.escape(form) for form in sorted(self._long, key=lambda form: (-len(form), form)))
        self._mention = re.compile(rf"(?<!\w)({forms})(s?)(?!\w)") if forms else re.compile(r"(?!)")
        self._met: set[str] = set()

    def spell(self, words: Words) -> Words:
        """The words with what is mentioned in them for the first time spelt out."""
        return tuple(part for span in words for part in self._spell(span))

    def _spell(self, span: Span) -> Iterator[Span]:
        at = 0
        for found in self._mention.finditer(span.text):
            form = found[1]
            if form in self._met or span.voice is Voice.ADDED:
                continue
            self._met.add(form)
            if not _told_beside(span.text, found.start(), found.end(), form, self._long[form]):
                end, words = _beside(span.text, found, self._long[form])
                yield replace(span, text=span.text[at:end])
                yield _addition(words, span, end)
                at = end
        yield replace(span, text=span.text[at:])


def _addition(words: str, span: Span, end: int) -> Span:
    """In square brackets where the words are quoted, and where round ones are open already."""
    inside = span.text.count("(", 0, end) > span.text.count(")", 0, end)
    square = span.voice is Voice.SOURCE or inside
    words = words.replace("'", "’")
    return Span(f" [{words}]" if square else f" ({words})", Voice.ADDED)


def _beside(text: str, found: re.Match[str], long: str) -> tuple[int, str]:
    """Where the long form goes, and how it is written there."""
    end = found.end()
    compound = _COMPOUND.match(text, end)
    if compound:
        return compound.end(), f"{found[0]}: {_plural(long) if found[2] else long}"
    words = _plural(long) if found[2] else long
    owned = _OWNED.match(text, end)
    if owned and not (owned[0] in "’'" and _in_single_marks(text, end)):
        return owned.end(), words + (owned[0][0] if words.endswith("s") else f"{owned[0][0]}s")
    return end, words


def _in_single_marks(text: str, end: int) -> bool:
    return text.count("‘", 0, end) > len(re.findall(r"’(?!\w)", text[:end]))


def _long_forms(terms: Iterable[GlossaryTerm]) -> Iterator[tuple[str, str]]:
    for term in terms:
        wholes = [form for form in (term.term, *term.also) if not _ABBREVIATION.fullmatch(form)]
        for form in (term.short, *term.also):
            if not form or form in term.everyday:
                continue
            if form == term.short:
                yield form, term.term
            elif _ABBREVIATION.fullmatch(form):
                yield from ((form, whole) for whole in wholes[:0:-1] + wholes[:1] if _initials_are(_words(whole), form))


def _told_beside(text: str, start: int, end: int, form: str, long: str) -> bool:
    """Whether the text itself gives the long form, before or after."""
    lead = _LEAD.search(text, max(0, start - 40), start)
    if lead and _names(_words(text[max(0, lead.start() - 200) : lead.start()])[-_REACH:], form, long, last=True):
        return True
    follow = _FOLLOW.match(text, end)
    if follow is None:
        return False
    return _names(_words(text[follow.end() : follow.end() + 200])[:_REACH], form, long, last=False)


def _names(words: list[str], form: str, long: str, *, last: bool) -> bool:
    wanted = [_singular(word) for word in _words(long)]
    for count in range(2, len(words) + 1):
        part = words[-count:] if last else words[:count]
        if [_singular(word) for word in part] == wanted or _initials_are(part, form):
            return True
    return len(wanted) == 1 and bool(words) and _singular(words[-1 if last else 0]) == wanted[0]


def _initials_are(words: list[str], form: str) -> bool:
    letters = "".join(filter(str.isalpha, form)).casefold()
    if not words or words[0] in _SMALL:
        return False
    every = "".join(word[0] for word in words)
    return letters in {every, "".join(word[0] for word in words if word not in _SMALL)} or (
        letters.endswith("s") and letters[:-1] == every
    )


def _words(text: str) -> list[str]:
    return [word.replace("’", "'") for word in _WORD.findall(text.casefold())]


def _singular(word: str) -> str:
    back = {many: one for one, many in _IRREGULAR.items()}
    return back.get(word, word.removesuffix("s"))


def _plural(long: str) -> str:
    """The long form in the plural: "children in need", "independent reviewing officers"."""
    if long.startswith("not "):
        return long
    cut = None if long.endswith(_LAST) else _HEADS.search(long)
    head, rest = (long[: cut.start()], long[cut.start() :]) if cut else (long, "")
    before, space, noun = head.rpartition(" ")
    return f"{before}{space}{_many(noun)}{rest}"


def _many(noun: str) -> str:
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun if noun.endswith("s") and not noun.endswith("ss") else f"{noun}es"
    return f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else f"{noun}s"
