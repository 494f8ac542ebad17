"""Inspection reports: ILACS, the older single inspection, and those of other inspectorates."""

import re

from briefing_app.domain.briefing import Block, Briefing, DocumentFacts, SourceText
from briefing_app.domain.ids import document_id
from briefing_app.domain.words import BlockKind, DocumentKind
from briefing_app.reading.parsers.audit import Ledger
from briefing_app.reading.parsers.body import BodyReader
from briefing_app.reading.parsers.findings import FindingCollector
from briefing_app.reading.parsers.grades import grades_in
from briefing_app.reading.parsers.visit_facts import published_in, title_of, visit_facts

_COLOPHON = re.compile(
    r"The Office for Standards in Education, Children[’']s Services and Skills|If you would like a copy of this|You may (?:re-?use|copy)|"
    r"Any complaints about|© Crown|To receive regular email alerts|Interested in our work\?|This (?:report|document|publication) is available"
)
_FIRST_PAGES = 2


def parse_report(source: SourceText, *, sha256: str, name: str) -> Briefing:
    """Read a report."""
    document = document_id(sha256)
    published = published_in(source)
    facts = visit_facts(source, published=published, grades=grades_in(source))
    ledger = Ledger(source)
    front, body, colophon = _parts(source)
    for block in front:
        ledger.leave(block, "title page: what it says is listed with the visit")
    for block in colophon:
        ledger.leave(block, "about the inspectorate and how to reach it")
    reader = BodyReader(source, FindingCollector(source, document), ledger)
    reader.read(body)
    findings, audit = reader.result()
    return Briefing(
        document=DocumentFacts(
            id=document,
            kind=DocumentKind.REPORT,
            title=title_of(source),
            sha256=sha256,
            source=source,
            publisher=facts.inspectorate,
            published=published or _published_by_name(name, facts.end),
            file_name=name,
        ),
        visit=facts,
        findings=findings,
        audit=audit,
    )


def _parts(source: SourceText) -> tuple[list[Block], list[Block], list[Block]]:
    """Title page, findings, and the last page's word about the inspectorate."""
    blocks = list(source.blocks)
    front = next((n for n, block in enumerate(blocks) if _is_prose(source, block)), 0)
    last = len(blocks)
    for n in range(len(blocks) - 1, len(blocks) // 2, -1):
        if _COLOPHON.match(source.text[blocks[n].start : blocks[n].end]):
            last = n
    return blocks[:front], blocks[front:last], blocks[last:]


def _is_prose(source: SourceText, block: Block) -> bool:
    """Whether the text proper begins here: a paragraph with a whole sentence, or a page after the first."""
    if block.page is not None and block.page > 1:
        return True
    text = source.text[block.start : block.end]
    return (
        block.kind in {BlockKind.PARAGRAPH, BlockKind.BULLET}
        and bool(re.search(r"\w{3}\.(?:\s|$)", text))
        and len(text) > 90
    )


def _published_by_name(name: str, end: str | None) -> str | None:
    """The date in a file's name ("shropshire-2022-03-25.pdf"), where it can be a report's: within a year after the visit."""
    match = re.search(r"(?<!\d)(20\d\d)[-_]?([01]\d)[-_]?([0-3]\d)(?!\d)", name)
    if not match or not end or len(end) < len("2024-01-01"):
        return None
    published = "-".join(match.groups())
    return published if end <= published <= f"{int(end[:4]) + 1}{end[4:]}" else None
