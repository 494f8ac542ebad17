"""Stretches of the release that stand in the letter word for word, or nearly, without quotation marks."""

from collections import defaultdict
from dataclasses import dataclass

from rapidfuzz import fuzz

from briefing_app.comparison.passages import Side
from briefing_app.comparison.wording import DANGLING, changes_of, passage_of
from briefing_app.comparison.words import Word
from briefing_app.domain.comparison import Quotation, Wording

SEED = 4
"""So many words in a row, the same in both, begin a borrowed stretch."""
SHORTEST = 7
"""A borrowed stretch without quotation marks is at least so many words long, a name counted as one."""
LIKE = 0.72
"""The share of its words a borrowed stretch has unchanged."""
_GAP = 4
"""Changed words bridged inside one borrowed stretch."""
_SHORT_RUN = 4
"""So many words in a row carry a borrowed stretch on across a gap: fewer are common speech."""
_SHORTEST_RUN = 2
"""So many do where the words in the gap are the same, spelt otherwise."""
_SPELT_ALIKE = 80
_IN_NAMES = frozenset({"and", "for", "in", "of", "on", "the", "under", "upon", "with"})
"""Small words within a name: "Office for Standards in Education", "Bath and North East Somerset"."""


@dataclass(frozen=True, slots=True)
class _Run:
    """The same words in both: from `at` in the release's words and `to` in the letter's."""

    at: int
    to: int
    length: int


def carried(
    release: Side, letter: Side, ours: list[Word], theirs: list[Word], index: dict[tuple[str, ...], list[int]]
) -> list[Quotation]:
    """Stretches of one sentence that stand in the letter word for word, or nearly."""
    found = []
    for chain in _chains(_runs(ours, theirs, index)):
        # Reaching further must not lose what was certain: where the longer stretch is too unlike, the chain stands.
        for attempt in (_stretched(chain, ours, theirs), chain):
            quotation = _borrowed(release, letter, attempt, ours, theirs)
            if quotation is not None:
                found.append(quotation)
                break
    return _apart(found)


def _borrowed(release: Side, letter: Side, chain: list[_Run], ours: list[Word], theirs: list[Word]) -> Quotation | None:
    one_more = int(_last_word_exchanged(release, letter, chain[-1], ours, theirs))
    chain = chain if one_more else _trimmed(chain, ours)
    mine = ours[chain[0].at : chain[-1].at + chain[-1].length + one_more]
    his = theirs[chain[0].to : chain[-1].to + chain[-1].length + one_more]
    same = sum(run.length for run in chain)
    if same / max(len(mine), len(his)) < LIKE or max(_said(release, mine), _said(letter, his)) < SHORTEST:
        return None
    changes = changes_of(mine, his)
    status = Wording.ALTERED if changes else Wording.EXACT
    return Quotation(status, passage_of(release, mine), passage_of(letter, his), changes)


def _said(side: Side, stretch: list[Word]) -> int:
    """How many words a stretch has, a name counted as one: a council is named alike by all, and quoted by none."""
    capital = [side.source.text[word.start].isupper() for word in stretch]
    count, waiting, in_name = 0, 0, False
    for word, begins_large in zip(stretch, capital, strict=True):
        if begins_large:
            # Small words that were waiting stand within the name.
            count += not in_name
            in_name, waiting = True, 0
        elif in_name and word.text in _IN_NAMES:
            waiting += 1
        else:
            count += waiting + 1
            in_name, waiting = False, 0
    return count + waiting


def _last_word_exchanged(release: Side, letter: Side, run: _Run, ours: list[Word], theirs: list[Word]) -> bool:
    """Whether one other word follows, and then a pause, in both: the stretch goes on to it."""
    at, to = run.at + run.length, run.to + run.length
    return at < len(ours) and to < len(theirs) and _pauses(release, ours[at]) and _pauses(letter, theirs[to])


def _pauses(side: Side, word: Word) -> bool:
    return side.source.text[word.end : word.end + 1] in {"", ".", ",", ";", ":", "?", "!", "\n"}


def starts_of(plain: list[str]) -> dict[tuple[str, ...], list[int]]:
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
    """Runs that follow each other closely in both documents, joined; the most words first, then the fewest pieces."""
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
    return sorted(chains, key=lambda chain: (-sum(run.length for run in chain), len(chain)))


def _stretched(chain: list[_Run], ours: list[Word], theirs: list[Word]) -> list[_Run]:
    """A chain with the short runs that follow or precede it closely."""
    while (follows := _beside(chain[-1], ours, theirs, forward=True)) is not None:
        chain = [*chain, follows]
    while (precedes := _beside(chain[0], ours, theirs, forward=False)) is not None:
        chain = [precedes, *chain]
    return chain


def _trimmed(chain: list[_Run], ours: list[Word]) -> list[_Run]:
    last = chain[-1]
    while last.length > 1 and ours[last.at + last.length - 1].text in DANGLING:
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
