from dataclasses import dataclass

from briefing_app.domain.briefing import Audit, Block, Finding, Quote, SourceText, Speaker, Unplaced
from briefing_app.domain.library import DocumentCard, SpeakerGroup, StoredDocument, ThemeGroup, Visit, VisitTree
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import BlockKind, DocumentKind, FindingKind


@dataclass(frozen=True)
class Sample:
    """The sample's visit of July 2024 as the library gives it back."""

    tree: VisitTree
    documents: tuple[StoredDocument, ...]


VISIT = Visit("testshire-2024-07-30", "Testshire Council", "Ofsted", "focused visit", "2024-07-30", "2024-07-31")


def long_document(paragraphs: int = 400) -> StoredDocument:
    """A report of numbered paragraphs over many pages, with a finding and an emoji in every tenth."""
    texts, blocks, findings, at = [], [], [], 0
    for number in range(1, paragraphs + 1):
        words = f"Paragraph {number} 🙂 says that social workers know children well. " * (1 + number % 4)
        text = words.strip()
        texts.append(text)
        blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(text), number, 1 + number // 12))
        if number % 10 == 0:
            found = (f"f-{number}", "d-long", FindingKind.STRENGTH, Theme.WORKFORCE)
            findings.append(Finding(*found, at, at + 20, text[:20], number, 1 + number // 12))
        at += len(text) + 1
    source = SourceText("\n".join(texts), tuple(blocks), 1 + paragraphs // 12)
    card = DocumentCard(
        "d-long", VISIT.id, DocumentKind.REPORT, "A long report", "Ofsted", "2024-08-30", 34, "a.pdf", 1, ""
    )
    return StoredDocument(
        card, source, tuple(findings), (), Audit(paragraphs, paragraphs - 1, (Unplaced(0, 9, "A title"),))
    )


def small_tree(*findings: Finding, kinds: tuple[DocumentKind, ...] = (DocumentKind.RELEASE,)) -> VisitTree:
    """A visit with these findings, whose documents are d-0, d-1 … of these kinds."""
    cards = tuple(
        DocumentCard(f"d-{nth}", VISIT.id, kind, "", None, "2024-08-30", None, "", 1, "")
        for nth, kind in enumerate(kinds)
    )
    visit = Visit(VISIT.id, VISIT.council, VISIT.inspectorate, VISIT.kind, VISIT.start, VISIT.end, documents=cards)
    quote = Quote("q-1", "d-0", Speaker("Ada Lane", "cabinet member", VISIT.council), 0, 5, "Hello", 3)
    return VisitTree(visit, (ThemeGroup(Theme.PLANS, findings),), (SpeakerGroup(quote.speaker, (quote,), "Ada Lane"),))


def small_finding(
    text: str, kind: FindingKind = FindingKind.IMPROVEMENT, document: str = "d-0", section: str = "", start: int = 0
) -> Finding:
    """A finding with these words."""
    return Finding(f"f-{start}", document, kind, Theme.PLANS, start, start + len(text), text, 7, 2, section)
