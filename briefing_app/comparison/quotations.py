"""Words that the release takes from the letter: in quotation marks, or carried over without."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from briefing_app.comparison.passages import Side
from briefing_app.comparison.words import Word, words
from briefing_app.domain.comparison import Change, Passage, Quotation, Wording
from briefing_app.reading.language.sentences import sentences

SEED = 4
"""So many words in a row, the same in both, begin a borrowed stretch."""
SHORTEST = 7
"""A borrowed stretch without quotation marks is at least so many words long."""
LIKE = 0.72
"""The share of its words a borrowed stretch has unchanged."""
_GAP = 4
"""Changed words bridged inside one borrowed stretch."""
_SHORT_RUN = 3
"""So many words in a row carry a borrowed stretch on across a gap."""
_SHORTEST_RUN = 2
"""So many do where the words in the gap are the same, spelt otherwise."""
_SPELT_ALIKE = 80
_DANGLING = frozenset(
    re.findall(r"\w+", "a an and are as at but by for from in is of on or than that the their to was which who with")
)
"""A borrowed stretch does not end on one of these."""
_LIKE_MARKED = 0.6
"""How like a quoted phrase must be to words of the letter to be called an altered form of them."""
_GRAMMAR = 0.4
"""What a word of grammar counts in that."""
_LONGER = 4
"""So many words more than the phrase its like may have."""
_MARKED = re.compile(
    r"“([^“”]{3,400}?)”|(?<!\w)‘([^‘’]{3,300}?(?:’\w[^‘’]*?)*)’(?!\w)|(?<!\w)\"([^\"]{3,400}?)\"(?!\w)"
)
_FEWEST_MARKED = 2
_LONGEST_PHRASE = 10
"""Marked words of nobody named, as "staff said", are a phrase of the letter up to this length."""


@dataclass(frozen=True, slots=True)
class _Run:
    """The same words in both: from `at` in the release's words and `to` in the letter's."""

    at: int
    to: int
    length: int


def quotations(release: Side, letter: Side) -> list[Quotation]:
    """Quoted phrases first found by their marks, then stretches carried over without marks, in the release's order."""
    theirs = words(letter.source.text)
    index = _starts([word.text for word in theirs])
    marked = _marked(release, letter, theirs)
    taken = [(quotation.release.start, quotation.release.end) for quotation in marked]
    speech = [(quote.start, quote.end) for quote in release.quotes]
    carried = [
        found
        for start, end in _told(release, speech)
        for found in _carried(release, letter, words(release.source.text, start, end), theirs, index)
        if not any(a < found.release.end and found.release.start < z for a, z in taken)
    ]
    return sorted([*marked, *carried], key=lambda quotation: quotation.release.start)


def _told(release: Side, speech: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The sentences of the release outside people's direct speech."""
    spans = [
        (block.start + start, block.start + end)
        for block in release.source.blocks
        for start, end in sentences(release.source.text[block.start : block.end])
    ]
    return [(start, end) for start, end in spans if not any(a < end and start < z for a, z in speech)]


def _marked(release: Side, letter: Side, theirs: list[Word]) -> list[Quotation]:
    found = []
    for mark in _MARKED.finditer(release.source.text):
        group = next(number for number in (1, 2, 3) if mark.group(number))
        start, end = mark.span(group)
        ours = words(release.source.text, start, end)
        if _is_speech(release, start, end, len(ours)):
            continue
        if len(ours) >= _FEWEST_MARKED:
            found.append(_status(release, letter, ours, theirs))
    return found


def _is_speech(release: Side, start: int, end: int, length: int) -> bool:
    """Whether a marked phrase is somebody's own words: a named person's, or more than a phrase."""
    spoken = [quote for quote in release.quotes if quote.start < end and start < quote.end]
    return any(quote.speaker.name or length > _LONGEST_PHRASE for quote in spoken)


def _status(release: Side, letter: Side, ours: list[Word], theirs: list[Word]) -> Quotation:
    here = _passage(release, ours)
    plain = [word.text for word in ours]
    at = _find(plain, [word.text for word in theirs])
    if at is not None:
        return Quotation(Wording.EXACT, here, _passage(letter, theirs[at : at + len(ours)]))
    near = _nearly(plain, theirs)
    if near is None:
        return Quotation(Wording.NOT_FOUND, here, None)
    return Quotation(Wording.ALTERED, here, _passage(letter, near), _changes(ours, near))


def _find(wanted: list[str], among: list[str]) -> int | None:
    first = wanted[0]
    for at, word in enumerate(among[: len(among) - len(wanted) + 1]):
        if word == first and among[at : at + len(wanted)] == wanted:
            return at
    return None


def _nearly(wanted: list[str], theirs: list[Word]) -> list[Word] | None:
    """The words of the letter most like a quoted phrase; None where nothing is like it."""
    plain = [word.text for word in theirs]
    best, found = _LIKE_MARKED, None
    for start, end in _windows(wanted, plain):
        kept = _kept(wanted, plain[start:end])
        score = _likeness(wanted, plain[start:end], kept)
        if score > best and len(kept) >= _FEWEST_MARKED:
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


def _grammar(word: str) -> float:
    return _GRAMMAR if word in _DANGLING else 1.0


def _carried(
    release: Side, letter: Side, ours: list[Word], theirs: list[Word], index: dict[tuple[str, ...], list[int]]
) -> list[Quotation]:
    """Stretches of one sentence that stand in the letter word for word, or nearly."""
    found = []
    for chain in _chains(_runs(ours, theirs, index)):
        # Reaching further must not lose what was certain: where the longer stretch is too unlike, the chain stands.
        for attempt in (_stretched(chain, ours, theirs), chain):
            quotation = _borrowed(release, letter, _trimmed(attempt, ours), ours, theirs)
            if quotation is not None:
                found.append(quotation)
                break
    return _apart(found)


def _borrowed(release: Side, letter: Side, chain: list[_Run], ours: list[Word], theirs: list[Word]) -> Quotation | None:
    mine = ours[chain[0].at : chain[-1].at + chain[-1].length]
    his = theirs[chain[0].to : chain[-1].to + chain[-1].length]
    same = sum(run.length for run in chain)
    if len(mine) < SHORTEST or same / max(len(mine), len(his)) < LIKE:
        return None
    changes = _changes(mine, his)
    status = Wording.ALTERED if changes else Wording.EXACT
    return Quotation(status, _passage(release, mine), _passage(letter, his), changes)


def _starts(plain: list[str]) -> dict[tuple[str, ...], list[int]]:
    """Where in the letter each `SEED` words in a row stand."""
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, key in enumerate(zip(*(plain[shift:] for shift in range(SEED)), strict=False)):
        index[key].append(at)
    return index


def _runs(ours: list[Word], theirs: list[Word], index: dict[tuple[str, ...], list[int]]) -> list[_Run]:
    """The longest runs of the same words, at least `SEED` long."""
    mine = [word.text for word in ours]
    runs: list[_Run] = []
    for at in range(len(mine) - SEED + 1):
        runs += [
            _Run(at, to, _same(ours, theirs, at, to, 1))
            for to in index.get(tuple(mine[at : at + SEED]), ())
            if not (at and to and mine[at - 1] == theirs[to - 1].text)
        ]
    return runs


def _chains(runs: list[_Run]) -> list[list[_Run]]:
    """Runs that follow each other closely in both documents, joined; the most words first."""
    chains: list[list[_Run]] = []
    for run in sorted(runs, key=lambda run: (run.at, run.to)):
        for chain in chains:
            last = chain[-1]
            here, there = run.at - last.at - last.length, run.to - last.to - last.length
            if 0 <= here <= _GAP and 0 <= there <= _GAP:
                chain.append(run)
                break
        else:
            chains.append([run])
    return sorted(chains, key=lambda chain: -sum(run.length for run in chain))


def _stretched(chain: list[_Run], ours: list[Word], theirs: list[Word]) -> list[_Run]:
    """A chain with the short runs that follow or precede it closely."""
    while (follows := _beside(chain[-1], ours, theirs, forward=True)) is not None:
        chain = [*chain, follows]
    while (precedes := _beside(chain[0], ours, theirs, forward=False)) is not None:
        chain = [precedes, *chain]
    return chain


def _trimmed(chain: list[_Run], ours: list[Word]) -> list[_Run]:
    last = chain[-1]
    while last.length > 1 and ours[last.at + last.length - 1].text in _DANGLING:
        last = _Run(last.at, last.to, last.length - 1)
    return [*chain[:-1], last]


def _beside(run: _Run, ours: list[Word], theirs: list[Word], *, forward: bool) -> _Run | None:
    """A run of at least two words within the gap after (or before) this one; None where there is none."""
    gaps = sorted(((a, z) for a in range(_GAP + 1) for z in range(_GAP + 1) if a or z), key=sum)
    for a, z in gaps:
        at, to = (run.at + run.length + a, run.to + run.length + z) if forward else (run.at - a - 1, run.to - z - 1)
        length = _same(ours, theirs, at, to, 1 if forward else -1)
        if length >= _SHORT_RUN or (
            length >= _SHORTEST_RUN and _spelt_otherwise(run, ours, theirs, a, z, forward=forward)
        ):
            return _Run(at, to, length) if forward else _Run(at - length + 1, to - length + 1, length)
    return None


def _spelt_otherwise(run: _Run, ours: list[Word], theirs: list[Word], a: int, z: int, *, forward: bool) -> bool:
    """Whether the words in a gap are the same but for their spelling: "front-line" and "frontline"."""
    at, to = (run.at + run.length, run.to + run.length) if forward else (run.at - a, run.to - z)
    mine, his = "".join(word.text for word in ours[at : at + a]), "".join(word.text for word in theirs[to : to + z])
    return bool(mine and his) and fuzz.ratio(mine, his) >= _SPELT_ALIKE


def _same(ours: list[Word], theirs: list[Word], at: int, to: int, step: int) -> int:
    """How many words are the same from here on (or back)."""
    length = 0
    while 0 <= at < len(ours) and 0 <= to < len(theirs) and ours[at].text == theirs[to].text:
        at, to, length = at + step, to + step, length + 1
    return length


def _apart(found: list[Quotation]) -> list[Quotation]:
    kept: list[Quotation] = []
    for one in found:
        if not any(one.release.start < other.release.end and other.release.start < one.release.end for other in kept):
            kept.append(one)
    return kept


def _changes(ours: list[Word], theirs: list[Word]) -> tuple[Change, ...]:
    """What the release changed, stretch by stretch."""
    mine, his = [word.text for word in ours], [word.text for word in theirs]
    changes = []
    for same, steps in groupby(Levenshtein.opcodes(his, mine), key=lambda step: step.tag == "equal"):
        if not same:
            inside = list(steps)
            new = " ".join(mine[inside[0].dest_start : inside[-1].dest_end])
            old = " ".join(his[inside[0].src_start : inside[-1].src_end])
            changes.append(Change("replace" if new and old else "insert" if new else "delete", new, old))
    return tuple(changes)


def _passage(side: Side, inside: list[Word]) -> Passage:
    start, end = inside[0].start, inside[-1].end
    return Passage(start, end, side.source.text[start:end])
