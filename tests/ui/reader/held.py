"""A made-up release held against a made-up letter, compared as the library would."""

from briefing_app.across.holding import Held, Pair
from briefing_app.comparison import compare, side_of
from briefing_app.comparison.omissions import asked_for
from briefing_app.domain.briefing import Audit, Block, Finding, SourceText
from briefing_app.domain.library import DocumentCard, StoredDocument, ThemeGroup, Visit, VisitTree
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import BlockKind, DocumentKind, FindingKind
from tests.ui.reader.making import VISIT

STRENGTH, IMPROVEMENT = FindingKind.STRENGTH, FindingKind.IMPROVEMENT
ASKED = "What needs to improve in this area of social work practice?"
Part = tuple[FindingKind | None, str, str]

LETTER: tuple[Part, ...] = (
    (STRENGTH, "Main findings", "Most pupils in the lantern scheme attend school regularly and enjoy their lessons."),
    (STRENGTH, "Main findings", "Social workers visit children in care often and know them well."),
    (IMPROVEMENT, ASKED, "The quality of pathway plans for care leavers."),
    (IMPROVEMENT, ASKED, "The recording of supervision by managers."),
)
RELEASE: tuple[Part, ...] = (
    (
        STRENGTH,
        "",
        "Inspectors said most pupils in the lantern scheme attend school regularly and enjoy their lessons.",
    ),
    (STRENGTH, "", "The harbour garden won a national prize for its tulips."),
    (IMPROVEMENT, "", "We have been asked to improve the quality of pathway plans for care leavers."),
)
SILENT = RELEASE[:2]


def stored(
    name: str, kind: DocumentKind, parts: tuple[Part, ...], imported: str = "2024-09-01T10:00:00"
) -> StoredDocument:
    """A document of one paragraph a part, on pages of two."""
    text, blocks, findings = "", [], []
    for number, (what, section, words) in enumerate(parts, 1):
        page = 1 + (number - 1) // 2
        start, end = len(text), len(text) + len(words)
        blocks.append(Block(BlockKind.PARAGRAPH, start, end, number, page))
        if what:
            found = (f"f-{name}-{number}", name, what, Theme.PLANS)
            findings.append(Finding(*found, start, end, words, number, page, section))
        text += words + "\n\n"
    card = DocumentCard(name, VISIT.id, kind, "", None, "2024-08-30", 2, "", 1, imported)
    return StoredDocument(card, SourceText(text, tuple(blocks), 2), tuple(findings), (), Audit(len(parts), len(parts)))


def held_of(release: tuple[Part, ...] = RELEASE, letter: tuple[Part, ...] = LETTER) -> Held:
    """The two compared."""
    ours = stored("d-release", DocumentKind.RELEASE, release)
    theirs = stored("d-letter", DocumentKind.LETTER, letter)
    sides = side_of(ours), side_of(theirs)
    return Held(ours, theirs, compare(*sides), tuple(asked_for(sides[1])))


def tree_of(held: Held) -> VisitTree:
    """The visit both are about."""
    cards = (held.letter.card, held.release.card)
    visit = Visit(VISIT.id, VISIT.council, VISIT.inspectorate, VISIT.kind, VISIT.start, VISIT.end, documents=cards)
    return VisitTree(visit, (ThemeGroup(Theme.PLANS, (*held.letter.findings, *held.release.findings)),), ())


def pair_of(held: Held) -> Pair:
    """The same, not compared."""
    return Pair(held.release.card, held.letter.card)
