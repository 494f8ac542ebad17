"""Pages whose words get their looks from the page's own style sheet, as Google Docs writes them."""

from briefing_app.domain.briefing import STRUCK
from briefing_app.domain.words import BlockKind
from briefing_app.reading.readers import source_of

SHEET = (
    "<style>@import url(x.css);.c1{color:#000;font-weight:700;font-size:11pt}.c2{text-decoration:line-through}"
    ".c3{font-weight:400;text-decoration:none}</style>"
)


def test_words_are_bold_or_struck_through_as_the_page_says_of_their_class() -> None:
    body = (
        '<p class="c9"><span class="c1">Main findings</span></p>'
        '<p><span class="c3">Plans are </span><span class="c2">always </span><span class="c3">mostly late.</span></p>'
        '<p><span class="c1 c3">Children</span><span class="c3"> are safe.</span></p>'
    )
    source = source_of(f"<html><head>{SHEET}</head><body>{body}</body></html>".encode(), "a.html")
    assert [(block.kind, source.text[block.start : block.end]) for block in source.own_blocks] == [
        (BlockKind.HEADING, "Main findings"),
        (BlockKind.PARAGRAPH, "Plans are mostly late."),
        (BlockKind.PARAGRAPH, "Children are safe."),
    ]
    assert [(source.text[left.start : left.end], left.why) for left in source.left_out] == [("always", STRUCK)]


def test_a_page_without_such_classes_is_read_as_ever() -> None:
    page = f"<html><head>{SHEET}</head><body><p><span>Main findings</span></p><p>Plans are late.</p></body></html>"
    assert {block.kind for block in source_of(page.encode(), "a.html").blocks} == {BlockKind.PARAGRAPH}
