"""A small library and notebook, stored as real ones are, to search in."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from briefing_app.domain.briefing import (
    Audit,
    Block,
    Briefing,
    DocumentFacts,
    Finding,
    Quote,
    SourceText,
    Speaker,
    VisitFacts,
)
from briefing_app.domain.ids import document_id
from briefing_app.domain.notes import NoteCategory
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import BlockKind, DocumentKind, FindingKind
from briefing_app.notebook import add_note, anchor_on_passage, anchor_on_visit
from briefing_app.storage import LibraryFile, NotebookFile, open_library, open_notebook
from briefing_app.storage.library import list_visits, stored_document
from briefing_app.storage.storing import store_briefing

STRENGTH, IMPROVEMENT, CONTEXT = FindingKind.STRENGTH, FindingKind.IMPROVEMENT, FindingKind.CONTEXT


@dataclass(frozen=True, slots=True)
class Says:
    """One paragraph of a made document: a finding by kind and theme, a quote by its speaker, else plain."""

    text: str
    kind: FindingKind | None = None
    theme: Theme = Theme.OTHER
    speaker: Speaker | None = None


def briefing_of(title: str, visit: VisitFacts, kind: DocumentKind, says: Sequence[Says]) -> Briefing:
    text = "\n".join(each.text for each in says)
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    document = document_id(sha256)
    blocks: list[Block] = []
    findings: list[Finding] = []
    quotes: list[Quote] = []
    start = 0
    for number, each in enumerate(says, start=1):
        end = start + len(each.text)
        blocks.append(Block(BlockKind.PARAGRAPH, start, end, number))
        if each.kind:
            findings.append(
                Finding(f"f-{document}-{number}", document, each.kind, each.theme, start, end, each.text, number)
            )
        if each.speaker:
            quotes.append(Quote(f"q-{document}-{number}", document, each.speaker, start, end, each.text, number))
        start = end + 1
    source = SourceText(text, tuple(blocks))
    facts = DocumentFacts(document, kind, title, sha256, source, file_name=f"{title}.md")
    return Briefing(facts, visit, tuple(findings), tuple(quotes), Audit(len(blocks), len(blocks)))


def store(lib: LibraryFile, briefing: Briefing) -> str:
    _, stored, _ = store_briefing(lib, briefing, briefing.document.source.text.encode())
    return stored


ASHFORD = VisitFacts("Ashford County Council", "Ofsted", "focused visit", "2024-07-30", "2024-07-31")
MON = VisitFacts("Cyngor Ynys Môn", "CIW", "inspection", "2022-02-07", "2022-02-11")
LETTER = (
    Says("Focused visit to Ashford"),
    Says("Social workers know children’s emotional health needs well.", STRENGTH, Theme.HEALTH),
    Says("Long-term plans are clear and children understand them.", STRENGTH, Theme.PLANS),
    Says("Management oversight of plans is too often late.", IMPROVEMENT, Theme.MANAGEMENT_OVERSIGHT),
    Says("Inspectors looked at plans for children who need emotional health help.", CONTEXT, Theme.SCOPE),
    Says("This paragraph on housing benefit became no finding."),
)
RELEASE = (
    Says("Ashford praised for long term work"),
    Says(
        "We’re proud of what our teams do for children’s health.",
        speaker=Speaker("Zoë Hurst-Knight", "cabinet member for children", "Ashford County Council"),
    ),
    Says("The audit of a longterm placement was not carried out.", IMPROVEMENT, Theme.PLACEMENTS),
)
WELSH = (
    Says("Inspection of Ynys Môn"),
    Says("Care leavers in the café project have assessments that are thorough.", STRENGTH, Theme.CARE_LEAVERS),
    Says("Children’s education plans are weak.", IMPROVEMENT, Theme.EDUCATION),
)


@pytest.fixture(scope="module")
def lib(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LibraryFile]:
    with open_library(tmp_path_factory.mktemp("data")) as library:
        store(library, briefing_of("Letter to Ashford", ASHFORD, DocumentKind.LETTER, LETTER))
        store(library, briefing_of("News from Ashford", ASHFORD, DocumentKind.RELEASE, RELEASE))
        store(library, briefing_of("Report on Ynys Môn", MON, DocumentKind.REPORT, WELSH))
        yield library


@pytest.fixture(scope="module")
def nb(tmp_path_factory: pytest.TempPathFactory, lib: LibraryFile) -> Iterator[NotebookFile]:
    with open_notebook(tmp_path_factory.mktemp("notes")) as notebook:
        visit = next(visit for visit in list_visits(lib) if visit.council == "Ashford County Council")
        add_note(notebook, anchor_on_visit(visit), "Ask who audits the plans, and when.", NoteCategory.QUESTION)
        letter = stored_document(lib, visit.documents[0].id)
        place = next(each for each in letter.findings if "oversight" in each.text)
        anchor = anchor_on_passage(letter, visit, place.start, place.end, place.id)
        add_note(notebook, anchor, "Came up last year too.")
        yield notebook


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path
