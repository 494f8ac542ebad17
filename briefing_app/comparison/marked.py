"""Phrases that the release puts in quotation marks, looked up in the letter."""

import re
from collections.abc import Iterator

from rapidfuzz.distance import Levenshtein

from briefing_app.comparison.passages import Side
from briefing_app.comparison.wording import DANGLING, changes_of, passage_of
from briefing_app.comparison.words import Word, stem, words
from briefing_app.domain.comparison import Quotation, Wording
from briefing_app.reading.language.sentences import sentences

_IRREGULAR = {
    form: forms.split()[0]
    for forms in (
        "be been being am is are was were", "have had having", "do does did done", "go goes went gone",
        "make made making",
        "take took taken taking", "give gave given giving", "get got getting", "know knew known", "see saw seen",
        "feel felt", "find found", "say said", "come came coming", "keep kept", "lead led", "hold held", "tell told",
        "speak spoke spoken", "think thought", "bring brought", "meet met", "build built", "leave left", "hear heard",
        "write wrote written", "begin began begun", "become became", "grow grew grown", "show shown", "rise rose risen",
        "child children", "life lives", "man men", "woman women", "person people",
    )
    for form in forms.split()
}  # fmt: skip
_LIKE_MARKED = 0.6
"""How like a quoted phrase must be to words of the letter to be called an altered form of them."""
_GRAMMAR = 0.4
"""What a word of grammar counts in that."""
_LONGER = 4
"""So many words more than the phrase its like may have."""
_CURLED, _STRAIGHT = r"“([^“”]{3,400}?)”", r"(?<!\w)\"([^\"]{3,400}?)\"(?!\w)"
_CURLED_ONCE = r"(?<!\w)‘([^‘’]{3,300}?(?:’\w[^‘’]*?)*)’(?!\w)"
_STRAIGHT_ONCE = r"(?<![\w’'])'(?=\w)([^'\n]{3,300}?(?:'\w[^'\n]*?)*)'(?!\w)"
_MARKED = re.compile("|".join((_CURLED, _CURLED_ONCE, _STRAIGHT, _STRAIGHT_ONCE)))
_WITHIN_DOUBLE, _WITHIN_SINGLE = re.compile(f"{_CURLED_ONCE}|{_STRAIGHT_ONCE}"), re.compile(f"{_CURLED}|{_STRAIGHT}")
"""Marks of a phrase quoted within speech: the other sort than those of the speech."""
_FEWEST_KEPT = 2
_SAID_SO = re.compile(r"\b(?:inspectors?|ofsted|letter|report|CIW|CQC|estyn|care inspectorate)\b", re.IGNORECASE)
_LONGEST_PHRASE = 10
"""Marked words of nobody named, as "staff said", are a phrase of the letter up to this length."""


def marked(release: Side, letter: Side, theirs: list[Word]) -> list[Quotation]:
    """Each marked phrase outside direct speech, and each in inner marks within it, with its like in the letter."""
    text = release.source.text
    outer = [mark.span(mark.lastindex or 0) for mark in _MARKED.finditer(text)]
    found = []
    for start, end in outer:
        ours = words(text, start, end)
        if ours and not _is_speech(release, start, end, len(ours)):
            found.append((_status(release, letter, ours, theirs), len(ours) > 1 or _reported(release, start, end)))
    for start, end in _within_speech(release):
        ours = words(text, start, end)
        if ours and not any(one.release.start < end and start < one.release.end for one, _ in found):
            found.append((_status(release, letter, ours, theirs), _reported(release, start, end)))
    # A single word, and a phrase of a speaker, are as often the writer's own: they are held against
    # the letter where it has them, or where the sentence says that inspectors used them.
    return [one for one, reported in found if reported or one.status is not Wording.NOT_FOUND]


def _within_speech(release: Side) -> Iterator[tuple[int, int]]:
    """The phrases in inner marks within people's speech."""
    text = release.source.text
    for quote in release.quotes:
        marks = _WITHIN_SINGLE if text[max(0, quote.start - 1)] in "‘'" else _WITHIN_DOUBLE
        for mark in marks.finditer(text, quote.start, quote.end):
            yield mark.span(mark.lastindex or 0)


def _reported(release: Side, start: int, end: int) -> bool:
    """Whether the sentence says that the words are the inspectors'."""
    text = release.source.text
    block = next((one for one in release.source.blocks if one.start <= start < one.end), None)
    if block is None:
        return False
    spans = sentences(text[block.start : block.end])
    return any(
        _SAID_SO.search(text, block.start + a, block.start + z) is not None
        for a, z in spans
        if block.start + a < end and start < block.start + z
    )


def _is_speech(release: Side, start: int, end: int, length: int) -> bool:
    """Whether a marked phrase is somebody's own words: a named person's, or more than a phrase."""
    spoken = [quote for quote in release.quotes if quote.start < end and start < quote.end]
    return any(quote.speaker.name or length > _LONGEST_PHRASE for quote in spoken)


def _status(release: Side, letter: Side, ours: list[Word], theirs: list[Word]) -> Quotation:
    here = passage_of(release, ours)
    plain = [word.text for word in ours]
    at = _find(plain, [word.text for word in theirs])
    if at is not None:
        return Quotation(Wording.EXACT, here, passage_of(letter, theirs[at : at + len(ours)]))
    near = _nearly([_form(word) for word in plain], theirs)
    if near is None:
        return Quotation(Wording.NOT_FOUND, here, None)
    return Quotation(Wording.ALTERED, here, passage_of(letter, near), changes_of(ours, near))


def _find(wanted: list[str], among: list[str]) -> int | None:
    first = wanted[0]
    for at, word in enumerate(among[: len(among) - len(wanted) + 1]):
        if word == first and among[at : at + len(wanted)] == wanted:
            return at
    return None


def _nearly(wanted: list[str], theirs: list[Word]) -> list[Word] | None:
    """The words of the letter most like a quoted phrase; None where nothing is like it."""
    plain = [_form(word.text) for word in theirs]
    best, found = _LIKE_MARKED, None
    for start, end in _windows(wanted, plain):
        kept = _kept(wanted, plain[start:end])
        score = _likeness(wanted, plain[start:end], kept)
        if score > best and len(kept) >= _FEWEST_KEPT:
            # Changed words at either end are shown with the words that they stand for.
            before, after = kept[0], len(wanted) - 1 - kept[-1]
            best, found = score, theirs[max(0, start - before) : end + after]
    return found


def _windows(wanted: list[str], plain: list[str]) -> Iterator[tuple[int, int]]:
    """The stretches that begin and end with a word of the phrase and are about as long."""
    asked, most = set(wanted), len(wanted) + _LONGER
    places = [at for at, word in enumerate(plain) if word in asked]
    for number, start in enumerate(places):
        for end in places[number:]:
            if end - start >= most:
                break
            yield start, end + 1


def _likeness(wanted: list[str], window: list[str], kept: list[int]) -> float:
    """How like two short phrases are: the share of words kept in order, words of grammar counting less."""
    heavy = sum(_grammar(wanted[at]) for at in kept)
    return 2 * heavy / (sum(map(_grammar, wanted)) + sum(map(_grammar, window)))


def _kept(wanted: list[str], window: list[str]) -> list[int]:
    blocks = Levenshtein.opcodes(wanted, window)
    return [at for step in blocks if step.tag == "equal" for at in range(step.src_start, step.src_end)]


def _form(word: str) -> str:
    """A word whatever its tense or number: a phrase put into the past is still the letter's."""
    return _IRREGULAR.get(word) or (word if word in DANGLING else stem(word))


def _grammar(word: str) -> float:
    return _GRAMMAR if word in DANGLING or word == "be" else 1.0
