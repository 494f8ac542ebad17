"""Documents made up for tests, as the readers would give them."""

import hashlib
from random import Random

from briefing_app.domain.briefing import (
    Audit,
    Block,
    Briefing,
    DocumentFacts,
    Finding,
    Grade,
    Link,
    PreviousVisit,
    Quote,
    SourceText,
    Speaker,
    Unplaced,
    VisitFacts,
)
from briefing_app.domain.ids import document_id, passage_id
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import BlockKind, DocumentKind, FindingKind

WORDS = """
    children families leaders plans oversight timely practice workers managers visits records health education
    placements carers audits partners permanence risk support effective consistent senior delay assessment impact
    supervision progress needs outcomes quality recording careful purposeful strong weak variable improved thorough
"""
VOCABULARY = tuple(WORDS.split())
THEMES = (Theme.PLANS, Theme.OVERALL, Theme.LEADERSHIP, Theme.SCOPE)
KINDS = (FindingKind.STRENGTH, FindingKind.IMPROVEMENT, FindingKind.CONTEXT)


def words(seed: int, sentences: int) -> str:
    """A text of so many one-sentence paragraphs, another for each seed."""
    chance = Random(seed)
    return "\n".join(" ".join(chance.choices(VOCABULARY, k=12)).capitalize() + "." for _ in range(sentences))


def briefing(
    text: str,
    *,
    kind: DocumentKind = DocumentKind.LETTER,
    council: str | None = "Shropshire Council",
    inspectorate: str | None = "Ofsted",
    visit: str | None = "focused visit",
    start: str | None = "2024-07-30",
    end: str | None = None,
    published: str | None = None,
    name: str = "letter.pdf",
    title: str = "A letter",
    bytes_of: str = "",
    said: tuple[Speaker, ...] = (),
    grades: tuple[Grade, ...] = (),
    previous: tuple[PreviousVisit, ...] = (),
) -> Briefing:
    """A briefing in which each paragraph is a finding, or a quote of each of `said` for the first ones."""
    sha256 = hashlib.sha256((text + bytes_of + name).encode()).hexdigest()
    document = document_id(sha256)
    blocks, place = [], 0
    for number, paragraph in enumerate(text.split("\n"), 1):
        blocks.append(Block(BlockKind.PARAGRAPH, place, place + len(paragraph), number, page=1))
        place += len(paragraph) + 1
    source = SourceText(text, tuple(blocks), 1, (Link("the report", "https://example.org/report"),))
    return Briefing(
        DocumentFacts(document, kind, title, sha256, source, "A publisher", published, name),
        VisitFacts(council, inspectorate, visit, start, end, None, ("A. Inspector",), previous, grades),
        tuple(_finding(document, text, block, place) for place, block in enumerate(blocks[len(said) :])),
        tuple(_quote(document, text, block, who) for block, who in zip(blocks, said, strict=False)),
        Audit(len(blocks), len(blocks) - 1, (Unplaced(0, 3, "a heading"),)),
    )


def _finding(document: str, text: str, block: Block, place: int) -> Finding:
    words = text[block.start : block.end]
    name = passage_id("f", document, words, 0)
    kind, theme = KINDS[place % len(KINDS)], THEMES[place % len(THEMES)]
    return Finding(name, document, kind, theme, block.start, block.end, words, block.paragraph, block.page)


def _quote(document: str, text: str, block: Block, speaker: Speaker) -> Quote:
    words = text[block.start : block.end]
    name = passage_id("q", document, words, 0)
    return Quote(name, document, speaker, block.start, block.end, words, block.paragraph, block.page)
