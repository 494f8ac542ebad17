from dataclasses import replace

from briefing_app.domain.briefing import Block, SourceText
from briefing_app.domain.words import BlockKind, FindingKind
from briefing_app.reading import read_bytes
from briefing_app.reading.parsers.findings import FindingCollector
from briefing_app.reading.parsers.letter import parse_letter


def told(text: str, heading: str = "") -> list[str]:
    collector = FindingCollector(SourceText(text, ()), "d-1")
    collector.add_sentences(Block(BlockKind.PARAGRAPH, 0, len(text), 1), section=heading, hint=heading)
    return [finding.text for finding in collector.findings()]


def test_a_very_short_sentence_is_read_with_the_next() -> None:
    assert told("Reviews are timely. Children are well prepared for them and take part.") == [
        "Reviews are timely. Children are well prepared for them and take part."
    ]


def test_praise_and_criticism_are_not_joined_whatever_the_chapter_was_judged() -> None:
    text = "Plans are variable in quality. Managers have taken effective steps to make them better."
    assert len(told(text, "The experiences of children in care are outstanding")) == 2


def test_what_a_table_of_a_letter_tells_in_sentences_is_found() -> None:
    page = (
        "<h1>Focused visit to Elmbury children’s services</h1><p>Dear Ms Example</p>"
        "<p>This letter summarises the findings of the focused visit to Elmbury on 4 and 5 February 2025."
        " His Majesty’s Inspector was Ann Other.</p><h2>What needs to improve?</h2>"
        "<table><tr><th>Area</th><th>What</th></tr><tr><td>Plans</td>"
        "<td>The quality of plans for children.</td></tr></table>"
        "<h2>Main findings</h2><table><tr><th>Area</th><th>What inspectors saw</th></tr>"
        "<tr><td>Front door</td><td>Thresholds are applied well. Some referrals wait too long.</td></tr>"
        "<tr><td>Families</td><td>A parent said they “were kept waiting for weeks.”</td></tr>"
        "<tr><td>Care leavers</td><td>Good</td></tr></table><p>Yours sincerely</p><p>Ann Other</p>"
    )
    briefing = read_bytes(f"<html><body>{page}</body></html>".encode(), "letter.html")
    told = [(found.text, found.kind, found.section) for found in briefing.findings[-4:]]
    assert told == [
        ("The quality of plans for children.", FindingKind.IMPROVEMENT, "What needs to improve?"),
        ("Thresholds are applied well.", FindingKind.STRENGTH, "Main findings"),
        ("Some referrals wait too long.", FindingKind.IMPROVEMENT, "Main findings"),
        ("A parent said they “were kept waiting for weeks.”", FindingKind.IMPROVEMENT, "Main findings"),
    ]
    text = briefing.document.source.text
    rows = [text[left.start : left.end] for left in briefing.audit.unplaced if left.why.startswith("row of a table")]
    assert rows == ["Area | What", "Area | What inspectors saw", "Care leavers | Good"]
    assert {left.why for left in briefing.audit.unplaced if left.why.startswith("row of a table")} == {
        "row of a table in which nothing is told in a sentence; judgements are listed with the visit"
    }
    source = briefing.document.source
    paged = replace(source, blocks=tuple(replace(block, page=1) for block in source.blocks))
    printed = parse_letter(paged, sha256="0" * 64, name="letter.pdf")
    told_why = {left.why for left in printed.audit.unplaced if " | " in text[left.start : left.end]}
    assert told_why == {"row of a table; judgements in it are listed with the visit"}
