"""Applies corrections, in the order they were made, to what the reader found in a document."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from briefing_app.domain.briefing import Audit, Block, Finding, Quote, SourceText, Speaker, Unplaced
from briefing_app.domain.corrections import SET_ASIDE, Action, Correction, Passage, Subject, trimmed
from briefing_app.domain.finding_words import every_place, plain, same_words
from briefing_app.domain.ids import passage_id
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import BlockKind, FindingKind, SaidBy


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in a document, and what was not placed."""

    source: SourceText
    findings: tuple[Finding, ...]
    quotes: tuple[Quote, ...]
    audit: Audit


def apply_corrections(reading: Reading, corrections: Iterable[Correction]) -> tuple[Reading, frozenset[str]]:
    """The reading as it was put right, and the ids of the corrections whose words were found."""
    bench = _Bench(reading)
    applied = frozenset([made.id for made in corrections if bench.apply(made)])
    return bench.reading(), applied


def section_at(source: SourceText, point: int, found: Sequence[Finding] = ()) -> str:
    """What is above a place, in the words of the findings around it that stand below the same heading.

    So it bears the chapter, and who is to act, as they do. Where there are none, or they disagree: the document's own
    heading; empty where only the title is, and beside a page's article.
    """
    here = source.block_at(point)
    if here and here.kind is BlockKind.BESIDE:
        return ""
    headings = [block for block in source.blocks if block.kind is BlockKind.HEADING and block.level != 1]
    above = next((block for block in reversed(headings) if block.end <= point), None)
    below = next((block.start for block in headings if block.start >= point), len(source.text))
    begins = above.end if above else 0
    around = [one for one in found if begins <= one.start < below]
    before = max((one for one in around if one.start <= point), key=lambda one: one.start, default=None)
    after = min((one for one in around if one.start > point), key=lambda one: one.start, default=None)
    sections = {one.section for one in (before, after) if one is not None}
    if len(sections) == 1:
        return sections.pop()
    return source.text[above.start : above.end].strip() if above else ""


class _Span:
    def __init__(self, place: slice) -> None:
        self.start, self.end = int(place.start), int(place.stop)


class _Bench:
    """A reading being put right."""

    def __init__(self, reading: Reading) -> None:
        self._before = reading
        self._source = reading.source
        self._passages: list[Passage] = [*reading.findings, *reading.quotes]
        self._unplaced = list(reading.audit.unplaced)

    def reading(self) -> Reading:
        """What it has become, in the order of the text."""
        ordered = sorted(self._passages, key=lambda passage: passage.start)
        was = self._before.audit
        placed = was.placed + len(was.unplaced) - len(self._unplaced)
        return Reading(
            self._source,
            tuple(found for found in ordered if isinstance(found, Finding)),
            tuple(found for found in ordered if isinstance(found, Quote)),
            Audit(was.paragraphs, placed, tuple(sorted(self._unplaced, key=lambda left: left.start))),
        )

    def apply(self, made: Correction) -> bool:
        """Whether its words were found and it was applied."""
        if made.subject is Subject.PARAGRAPH:
            return self._set_aside(made)
        if made.action is Action.ADD:
            return self._add(made)
        found = same_words(self._source.text, made.on, self._all(made.subject))
        return found is not None and _ACTIONS[made.action](self, made, found)

    def change(self, made: Correction, found: Passage) -> bool:
        """Kind, theme, speaker or the mark of a person."""
        self._swap(found, _changed(found, made))
        return True

    def dismiss(self, _made: Correction, found: Passage) -> bool:
        """Takes it out; its paragraph is listed where nothing else of it is placed."""
        self._passages.remove(found)
        for block in self._blocks(found.start, found.end):
            lies_there = [part for part in (*self._passages, *self._unplaced) if _overlap(part, block)]
            if block.kind is not BlockKind.HEADING and not lies_there:
                self._unplaced.append(Unplaced(block.start, block.end, SET_ASIDE))
        return True

    def split(self, made: Correction, found: Passage) -> bool:
        """Makes two of it; the longer part, or the first of equals, keeps its id and so its notes."""
        seam = _seam(found.text, made)
        if seam is None:
            return False
        text, point = self._source.text, found.start + seam
        first = trimmed(text, found.start, point)
        second = trimmed(text, point, found.end)
        if first[0] == first[1] or second[0] == second[1]:
            return False
        keeps_first = first[1] - first[0] >= second[1] - second[0]
        self._passages.remove(found)
        for span, keeps in ((first, keeps_first), (second, not keeps_first)):
            self._passages.append(self._part(found, span, found.id if keeps else ""))
        return True

    def join(self, made: Correction, found: Passage) -> bool:
        """Makes one of it and what comes next, named and sorted as the longer of them, or the first of equals."""
        following = self._following(found)
        if following is None or plain(following.text) != plain(made.other):
            return False
        main = found if len(found.text) >= len(following.text) else following
        self._passages.remove(found)
        self._passages.remove(following)
        both = found.confirmed and following.confirmed
        whole = self._part(main, (found.start, following.end), main.id)
        self._passages.append(replace(whole, confirmed=both))
        return True

    def _all(self, subject: Subject) -> Sequence[Passage]:
        wanted = Finding if subject is Subject.FINDING else Quote
        return [passage for passage in self._passages if isinstance(passage, wanted)]

    def _following(self, found: Passage) -> Passage | None:
        """What comes next of the same sort, if nothing but space lies between."""
        later = [part for part in self._passages if part.start >= found.end]
        following = min(later, key=lambda part: part.start, default=None)
        if following is None or type(following) is not type(found):
            return None
        return None if self._source.text[found.end : following.start].strip() else following

    def _set_aside(self, made: Correction) -> bool:
        left = same_words(self._source.text, made.on, self._unplaced)
        if left is None:
            return False
        self._unplaced[self._unplaced.index(left)] = replace(left, why=SET_ASIDE)
        return True

    def _add(self, made: Correction) -> bool:
        places = [_Span(place) for place in every_place(self._source.text, made.on.exact)]
        place = same_words(self._source.text, made.on, places)
        if place is None:
            return False
        there = [passage for passage in self._passages if _overlap(passage, place)]
        if there:
            return self._is_there_already(made, there, place)
        self._passages.append(self._new(made, place))
        self._unplaced = [left for left in self._unplaced if not _overlap(left, place)]
        return True

    def _is_there_already(self, made: Correction, there: Sequence[Passage], place: _Span) -> bool:
        """A later reading may find by itself what a person had to add: then theirs is what holds."""
        (first, *others) = there
        wanted = Finding if made.subject is Subject.FINDING else Quote
        if others or not isinstance(first, wanted) or (first.start, first.end) != (place.start, place.end):
            return False
        self._swap(first, _changed(first, made))
        return True

    def _new(self, made: Correction, place: _Span) -> Passage:
        text = self._source.text[place.start : place.end]
        block = next(iter(self._blocks(place.start, place.end)), None)
        paragraph, page = (block.paragraph, block.page) if block else (0, None)
        where = (place.start, place.end, text, paragraph, page)
        if made.subject is Subject.QUOTE:
            name = self._fresh_id("q", made.document, text)
            return Quote(name, made.document, made.speaker or Speaker(), *where, confirmed=True)
        return Finding(
            self._fresh_id("f", made.document, text), made.document,
            made.kind or FindingKind.CONTEXT, made.theme or Theme.OTHER, *where,
            section_at(self._source, place.start, self._before.findings), made.said_by or SaidBy.INSPECTORS,
            confirmed=True,
        )  # fmt: skip

    def _part(self, whole: Passage, span: tuple[int, int], keeps: str) -> Passage:
        text = self._source.text[span[0] : span[1]]
        block = next(iter(self._blocks(*span)), None)
        name = keeps or self._fresh_id(whole.id[:1], whole.document, text)
        placed = replace(whole, id=name, start=span[0], end=span[1], text=text)
        return replace(placed, paragraph=block.paragraph, page=block.page) if block else placed

    def _fresh_id(self, prefix: str, document: str, text: str) -> str:
        known: list[Passage] = [*self._passages, *self._before.findings, *self._before.quotes]
        taken = {passage.id for passage in known}
        nth = 0
        while (name := passage_id(prefix, document, text, nth)) in taken:
            nth += 1
        return name

    def _blocks(self, start: int, end: int) -> list[Block]:
        return [block for block in self._source.blocks if block.start < end and start < block.end]

    def _swap(self, old: Passage, new: Passage) -> None:
        self._passages[self._passages.index(old)] = new


_ACTIONS: dict[Action, Callable[[_Bench, Correction, Passage], bool]] = {
    Action.KIND: _Bench.change,
    Action.THEME: _Bench.change,
    Action.SPEAKER: _Bench.change,
    Action.CONFIRM: _Bench.change,
    Action.DISMISS: _Bench.dismiss,
    Action.SPLIT: _Bench.split,
    Action.JOIN: _Bench.join,
}


def _changed(found: Passage, made: Correction) -> Passage:
    """With what the correction says; a theme alone does not mean that the kind was checked."""
    checked = found.confirmed or made.action is not Action.THEME
    if isinstance(found, Quote):
        return replace(found, speaker=made.speaker or found.speaker, confirmed=checked)
    kind, theme = made.kind or found.kind, made.theme or found.theme
    return replace(
        found, kind=kind, theme=theme, said_by=made.said_by or found.said_by, confirmed=checked,
        confidence=1.0 if made.kind else found.confidence,
    )  # fmt: skip


def _seam(words: str, made: Correction) -> int | None:
    """Where to split: where the person did, else where the second part's words begin, if they end it."""
    if made.at is not None and words == made.on.exact:
        return made.at
    places = [place for place in every_place(words, made.other) if place.stop >= len(words.rstrip())]
    return int(places[-1].start) if places else None


def _overlap(one: Passage | Unplaced, other: Block | _Span) -> bool:
    return one.start < other.end and other.start < one.end
