"""Promises kept for every real document: spans, no page furniture in a finding, every paragraph accounted for."""

import re
from collections import Counter
from pathlib import Path

import pypdfium2
import pytest

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.words import BlockKind, DocumentKind, FindingKind
from briefing_app.reading.readers.pdf import read_pdf
from briefing_app.reading.readers.pdf_furniture import cleaned
from briefing_app.reading.readers.pdf_lines import page_lines
from tests.quality.documents import read

_CORPUS = Path(__file__).parents[2].parent / "shared" / "corpus"
_PDFS = sorted(_CORPUS.glob("letters/*.pdf")) + sorted(_CORPUS.glob("reports/*.pdf"))
_FURNITURE = re.compile(
    r"Piccadilly Gate|Store Street|Textphone|enquiries@|www\.gov\.uk/ofsted|© Crown|\bPage \d+ of \d+"
    r"|Inspection of [A-Z][\w ]+ children’s services \d"
)

pytestmark = pytest.mark.skipif(not _PDFS, reason="the published letters and reports are not beside this checkout")


@pytest.fixture(scope="module")
def briefings() -> dict[str, Briefing]:
    """Every letter and report, read once."""
    return {f"{path.parent.name}/{path.stem}": read(path) for path in _PDFS}


def test_each_finding_is_its_stretch_of_the_text(briefings: dict[str, Briefing]) -> None:
    for name, briefing in briefings.items():
        text = briefing.document.source.text
        for finding in briefing.findings:
            assert text[finding.start : finding.end] == finding.text, name
        assert len({finding.id for finding in briefing.findings}) == len(briefing.findings), name


def test_no_page_furniture_inside_a_finding(briefings: dict[str, Briefing]) -> None:
    strays = [
        (name, f.text) for name, briefing in briefings.items() for f in briefing.findings if _FURNITURE.search(f.text)
    ]
    assert strays == []


def test_every_paragraph_is_placed_or_explained(briefings: dict[str, Briefing]) -> None:
    for name, briefing in briefings.items():
        audit = briefing.audit
        assert audit.placed + len(audit.unplaced) == audit.paragraphs, name
        assert not [unplaced for unplaced in audit.unplaced if "not recognised" in unplaced.why], name
        assert audit.placed >= 0.6 * audit.paragraphs, name


def test_each_is_read_as_what_it_is_with_its_visit(briefings: dict[str, Briefing]) -> None:
    for name, briefing in briefings.items():
        visit = briefing.visit
        letter = name.startswith("letters/")
        assert briefing.document.kind is (DocumentKind.LETTER if letter else DocumentKind.REPORT), name
        assert visit.inspectorate == "Ofsted", name
        assert visit.kind == ("focused visit" if letter else "inspection"), name
        assert visit.council, name
        assert visit.start, name
        assert visit.end, name
        assert visit.start <= visit.end <= (briefing.document.published or "9"), name
        assert bool(visit.grades) is not letter, name


def test_published_is_the_date_the_files_are_named_by(briefings: dict[str, Briefing]) -> None:
    differing = {name: b.document.published for name, b in briefings.items() if b.document.published != name[-10:]}
    assert differing == {}


def test_what_must_improve_is_found_wherever_a_heading_asks(briefings: dict[str, Briefing]) -> None:
    for name, briefing in briefings.items():
        text = briefing.document.source.text
        headings = [text[b.start : b.end] for b in briefing.document.source.blocks if b.kind is BlockKind.HEADING]
        asking = [
            heading
            for heading in headings
            if re.match(r"(?:What needs to improve|Areas for improvement)(?!.*\d\d?$)", heading)
        ]
        asked = {finding.section for finding in briefing.findings if finding.kind is FindingKind.IMPROVEMENT}
        assert set(asking) <= asked, name


def test_blocks_cover_the_text_in_order_page_by_page(briefings: dict[str, Briefing]) -> None:
    for name, briefing in briefings.items():
        source = briefing.document.source
        assert "\n".join(source.text[block.start : block.end] for block in source.blocks) == source.text, name
        pages = [block.page or 0 for block in source.own_blocks if block.kind is not BlockKind.FOOTNOTE]
        assert pages == sorted(pages), name
        assert "\ufffe" not in source.text, name


@pytest.mark.parametrize("path", _PDFS[::7], ids=lambda path: path.stem)
def test_no_word_is_lost_between_the_page_and_the_text(path: Path) -> None:
    data = path.read_bytes()
    document = pypdfium2.PdfDocument(data)
    pages = cleaned([page_lines(document[index], index + 1) for index in range(len(document))])
    document.close()
    printed = " ".join(line.text.replace("\ufffe", "-") for page in pages for line in page.lines)
    assert _words(printed) == _words(read_pdf(data).text)


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"[A-Za-z]{2,}", text))
