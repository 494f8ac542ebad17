"""Whatever is pasted together, reading keeps its promises: spans, the account, ids, and no exception."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefing_app.domain.words import BlockKind, DocumentKind
from briefing_app.reading.parsers import parse
from briefing_app.reading.readers.building import SourceBuilder

_PIECES = (
    "Dear Ms Example",
    "12 January 2024",
    "Focused visit to Marlshire children’s services",
    "Inspection dates: 4 to 8 March 2024",
    "This letter summarises the findings of the focused visit to Marlshire on 21 and 22 November.",
    "Headline findings",
    "What needs to improve in this area of social work practice?1",
    "Areas for priority action",
    "Contents",
    "Grade 4 (inadequate)",
    "The quality of plans, including:",
    "for young parents",
    "Leaders know their services well. However, delay is common.",
    "The experiences and progress of care leavers: good",
    "Overall effectiveness Requires improvement",
    "Yours sincerely",
    "Ofsted will take the findings into account.",
    "1 A footnote.",
    "Councillor Bloggs said: “We are pleased.”",
    "Summary",
    "Inspectors looked at the local authority’s arrangements for",
    "© Crown copyright 2024",
    "—",
    "31 June 2020 and 99 May",
)
_lines = st.lists(
    st.tuples(st.sampled_from(list(BlockKind)), st.one_of(st.sampled_from(_PIECES), st.text(max_size=60))),
    min_size=1,
    max_size=25,
)


@settings(deadline=None, max_examples=60)
@given(_lines)
@example([(BlockKind.BESIDE, "Dear Ms Example"), (BlockKind.HEADING, "Contents"), (BlockKind.HEADING, "Contents")])
def test_any_document_is_read_and_accounted_for(lines: list[tuple[BlockKind, str]]) -> None:
    builder = SourceBuilder()
    for place, (kind, words) in enumerate(lines):
        builder.add(kind, words, level=2 if kind is BlockKind.HEADING else 0, page=1 + place // 6)
    if builder.empty:
        return
    source = builder.build(5)
    briefing = parse(source, sha256="0" * 64, name="any.pdf")
    assert all(source.text[f.start : f.end] == f.text for f in briefing.findings)
    assert all(source.text[q.start : q.end] == q.text for q in briefing.quotes)
    if briefing.document.kind in {DocumentKind.LETTER, DocumentKind.REPORT}:
        assert len({f.id for f in briefing.findings}) == len(briefing.findings)
    assert briefing.audit.placed + len(briefing.audit.unplaced) == briefing.audit.paragraphs
