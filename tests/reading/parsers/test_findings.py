from briefing_app.domain.briefing import Block, SourceText
from briefing_app.domain.words import BlockKind
from briefing_app.reading.parsers.findings import FindingCollector


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
