"""Findings made of a document's sentences and list items, with stable ids."""

import re
from collections.abc import Callable, Sequence

from briefing_app.domain.briefing import Block, Finding, SourceText
from briefing_app.domain.ids import PassageIds
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import FindingKind
from briefing_app.reading.language.classifier.mixing import topic_with
from briefing_app.reading.language.classifier.pieces import Seen
from briefing_app.reading.language.classifier.telling import LETTER, MOST, Told, tell
from briefing_app.reading.language.kinds import kind_of
from briefing_app.reading.language.sentences import near, sentences
from briefing_app.reading.language.story_topics import in_its_place, topic_of
from briefing_app.reading.language.themes import about, theme_by
from briefing_app.reading.language.tones import weigh

_BARE_REMARK = re.compile(r"\W*\(\w+\)\W*")
"""A remark on the sentence before it: "(Recommendation)"."""
_NUMBER = re.compile(r"R ?\d{1,2}[.:)]?\s+(?=[A-Za-z“‘])|\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[.:)]?\s+(?=[A-Z“‘'\"])")
"""Under which a paragraph or recommendation is cited."""
_ITEM_NUMBER = re.compile(r"\d{1,2}[.)]\s+")
_SHORTEST = 9
"""Words; a shorter sentence ("Reviews are mostly timely.") is read with the next where both say the same kind."""


def _printed_number(text: str) -> int:
    """How many characters of a paragraph are only its number in the document: "R2 ", "4.11 "."""
    number = _NUMBER.match(text)
    return number.end() if number else 0


def _whole_statements(
    text: str, parts: list[tuple[int, int]], kind_at: Callable[[str, int], FindingKind]
) -> list[tuple[int, int]]:
    """Sentences; a very short one goes with the next, unless praise and criticism would become one finding."""
    spans: list[tuple[int, int]] = []
    for nth, (start, end) in enumerate(parts):
        last = text[spans[-1][0] : spans[-1][1]] if spans else ""
        words = text[start:end]
        short = 0 < len(last.split()) < _SHORTEST and not _disagree(last, words)
        if last and (_BARE_REMARK.fullmatch(words) or (short and kind_at(last, nth - 1) is kind_at(words, nth))):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans


def _disagree(one: str, other: str) -> bool:
    """Whether one sentence's own words praise and the other's criticise, whatever chapter they stand in."""
    (praise, criticism, _), (praise_too, criticism_too, _) = weigh(one), weigh(other)
    return (praise - criticism) * (praise_too - criticism_too) < 0


class FindingCollector:
    """Collects one document's findings in order; `others` says that it is a paper of other inspectorates."""

    def __init__(self, source: SourceText, document: str, *, others: bool = False) -> None:
        self._source = source
        self._others = others
        self._document = document
        self._found: list[Finding] = []
        self._ids = PassageIds("f", document)

    def add_sentences(
        self,
        block: Block,
        *,
        section: str,
        kind: FindingKind | None = None,
        theme: Theme | None = None,
        hint: str = "",
        praised: bool = False,
    ) -> None:
        """Add every sentence of a block; without a kind or theme its words decide, helped by `hint`, the heading.

        What is `praised`, as it stands under "Strengths", sets no scene.
        """
        at = block.start + _printed_number(self._source.text[block.start : block.end])
        text = self._source.text[at : block.end]
        parts = sentences(text)
        whole = [text[start:end] for start, end in parts]

        def kind_at(words: str, nth: int) -> FindingKind:
            return kind or kind_of(words, section=hint, around=near(whole, nth), others=self._others)[0]

        spans = _whole_statements(text, parts, kind_at)
        told = [text[start:end] for start, end in spans]
        for nth, (start, end) in enumerate(spans):
            self._add(
                block,
                at + start,
                at + end,
                section=section,
                kind=kind or (FindingKind.STRENGTH if praised and self._is_scene(told, nth, hint) else None),
                theme=theme,
                hint=hint,
                around=near(told, nth),
            )

    def add_item(self, block: Block, *, end: int, section: str, kind: FindingKind, skip: int = 0) -> None:
        """Add a list item whole, however many sentences or points it has.

        It begins behind its number and behind the `skip` characters that are not its own, and goes on to `end`.
        """
        number = _ITEM_NUMBER.match(self._source.text, block.start, end)
        printed = _printed_number(self._source.text[block.start : block.end])
        start = max(number.end() if number else block.start, block.start + printed, block.start + skip)
        self._add(block, start, end, section=section, kind=kind, theme=None, hint="", around=())

    def _is_scene(self, told: Sequence[str], nth: int, hint: str) -> bool:
        kind, _ = kind_of(told[nth], section=hint, around=near(told, nth), others=self._others)
        return kind is FindingKind.CONTEXT

    def findings(self) -> tuple[Finding, ...]:
        """Every finding added so far, in the order they were added."""
        return tuple(self._found)

    def _add(
        self,
        block: Block,
        start: int,
        end: int,
        *,
        section: str,
        kind: FindingKind | None,
        theme: Theme | None,
        hint: str,
        around: Sequence[str],
    ) -> None:
        text = self._source.text[start:end]
        if not any(char.isalpha() for char in text) or _BARE_REMARK.fullmatch(text):
            return
        seen = self._seen(block, text, section) if self._others and not (kind and theme) else None
        told, confidence = (
            (kind, 1.0) if kind else kind_of(text, section=hint, around=around, others=self._others, seen=seen)
        )
        self._found.append(
            Finding(
                id=self._ids.next(text),
                document=self._document,
                kind=told,
                theme=theme or self._theme(text, hint, around, seen),
                start=start,
                end=end,
                text=text,
                paragraph=block.paragraph,
                page=block.page,
                section=section,
                confidence=confidence,
            )
        )

    def _seen(self, block: Block, text: str, section: str) -> Told | None:
        """What the classifier makes of a sentence or item, after the one that was found before it."""
        if len(self._found) >= MOST:
            return None
        seen = Seen(text, LETTER, section)
        if self._found:
            before = self._found[-1]
            seen = seen._replace(before=before.text, same_paragraph=block.start <= before.start < block.end)
        return tell([seen])[0]

    def _theme(self, text: str, hint: str, around: Sequence[str], seen: Told | None) -> Theme:
        told = about(text, section=hint, around=around, others=self._others)
        if seen is not None:
            told = topic_with(seen, in_its_place([topic_of(0, told)], 0, told))
        return theme_by(told)
