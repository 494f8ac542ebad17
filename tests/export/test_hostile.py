"""Whatever a document or a note says is text in every format: never markup, never a failure, never lost."""

import re
import zipfile
from functools import cache
from io import BytesIO

import pytest
from docx.oxml import parse_xml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from briefing_app.export import Format
from briefing_app.export.blocks import (
    Box,
    Boxes,
    Facts,
    Heading,
    Line,
    NoteBeside,
    Paper,
    Paragraph,
    Passage,
    Table,
    Tone,
    one_line,
    own,
    source,
)  # fmt: skip
from tests.export.reading_back import squeezed, text_in, written

MARKUP = [
    "<script>alert(1)</script>", "</style><img src=x onerror=y>", "&lt;b&gt; &amp; &copy;", "![x](http://a.b/c.png)",
    "[link](javascript:alert)", "# heading", "- list", "1. one", "1) one", "+ plus", "> quote", "***", "---", "===",
    "```", "| a | b |", "~~gone~~", "**bold** _it_ __it__", "`code`", "\\", "\\*", "$x^2$", "<!-- c -->", "#set page()",
    "#{1+1}", "@ref", "<label>", "*strong*", "]]>", "{{x}}", "=1+1", "\x00\x07\x1b[31m", "\ud800", "\ufeff",
    "a\u202eb", "ŵŷŴŶ", "‘a’ “b” – — …", "http://example.org/a_b_c", "x" * 400, "<" * 60, "    four", "\ttab", "a\r\nb",
    "‑", "fi ffi", "[1]: x", "Setext\n===", "- [ ] task", "term\n: def", "*[HTML]: x", "&#60;", "%PDF-1.7", "<br>",
    "<p>", "a  \nb", "| --- | --- |", "~~~", "***x***", "a|b",
]  # fmt: skip
LATIN = st.text(
    st.characters(min_codepoint=0x20, max_codepoint=0x17F, exclude_characters="\xad", exclude_categories=["Cc"]),
    max_size=60,
)
HOSTILE = st.lists(st.one_of(st.sampled_from(MARKUP), LATIN), min_size=1, max_size=5).map(" ".join)
ANYTHING = st.text(st.characters(exclude_categories=[]), max_size=80)


def paper_of(text: str) -> Paper:
    """The text in each sort of block, and in the title and the foot."""
    words, label = source(text), one_line(text)
    return Paper(label, label, "2026-11-25T10:00:00Z", label, (
        Heading(own("Title"), 1), Heading(words, 3), Paragraph(words), Facts("Facts", ((label, (words, words)),)),
        Table("Table", (label, "b"), ((words, words),)),
        Boxes((Box(Tone.STRENGTH, label, (Line(words, label),), label, label), Box(Tone.PRIORITY, "b"))),
        Passage(Tone.QUOTE, label, words, label, "7", words), NoteBeside(label, words, words, (words, words), label),
        NoteBeside("Note", words, (), ()),
    ))  # fmt: skip


@pytest.mark.parametrize("form", [Format.WEB_PAGE, Format.MARKDOWN])
@settings(max_examples=60, deadline=None)
@example("".join(MARKUP))
@given(st.one_of(HOSTILE, ANYTHING))
def test_text_comes_back_as_it_was(form: Format, text: str) -> None:
    comes_back(form, text)


@settings(max_examples=10, deadline=None)
@example("".join(MARKUP))
@given(st.one_of(HOSTILE, ANYTHING))
def test_text_comes_back_from_word(text: str) -> None:
    """Fewer examples: a Word file takes long to make and to read."""
    comes_back(Format.WORD, text)


def comes_back(form: Format, text: str) -> None:
    wanted = squeezed(one_line(text))
    assert text_in(written(paper_of(text), form), form).count(wanted) >= (said_in(form) if wanted else 0)


@cache
def said_in(form: Format) -> int:
    """How often a file in this format says the paper's text."""
    return text_in(written(paper_of("qqq"), form), form).count("qqq")


@pytest.mark.parametrize("form", [Format.WEB_PAGE, Format.MARKDOWN, Format.WORD])
@pytest.mark.parametrize(
    "text", ["Pride in Place ##", "#", "C#", "a \\#", "more than half >", "|", "- | -", "to be continued…", "x ="]
)
def test_no_end_of_a_line_is_lost_anywhere(form: Format, text: str) -> None:
    assert text_in(written(paper_of(text), form), form).count(squeezed(text)) >= said_in(form)


@settings(max_examples=30, deadline=None)
@example("".join(mark for mark in MARKUP if "\u202e" not in mark))
@given(HOSTILE)
def test_text_comes_back_from_a_pdf(text: str) -> None:
    wanted = squeezed(one_line(text))
    assert text_in(written(paper_of(text), Format.PDF), Format.PDF, one_line(text)).count(wanted) >= (
        20 if wanted else 0
    )


@settings(max_examples=25, deadline=None)
@example("שלום עולם hello مرحبا بالعالم")
@example("漢字かな 한글 \U00010900 \U0001f600 \U0010ffff")
@given(ANYTHING)
def test_no_script_and_no_sign_stops_a_pdf(text: str) -> None:
    assert written(paper_of(text), Format.PDF).startswith(b"%PDF-")


@settings(max_examples=60, deadline=None)
@example("".join(MARKUP))
@given(HOSTILE.filter(one_line))
def test_a_web_page_has_no_tag_but_ours_and_reaches_for_nothing(text: str) -> None:
    page = LexborHTMLParser(written(paper_of(text), Format.WEB_PAGE).decode())
    plain = LexborHTMLParser(written(paper_of("x"), Format.WEB_PAGE).decode())
    assert [node.tag for node in page.css("*")] == [node.tag for node in plain.css("*")]
    for node in page.css("*"):
        assert set(node.attributes) <= {
            "class", "dir", "lang", "charset", "content", "name", "http-equiv", "scope", "aria-hidden",
        }  # fmt: skip


@settings(max_examples=20, deadline=None)
@example("".join(MARKUP))
@given(st.one_of(HOSTILE, ANYTHING))
def test_a_word_file_is_sound_xml_throughout(text: str) -> None:
    with zipfile.ZipFile(BytesIO(written(paper_of(text), Format.WORD))) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                parse_xml(archive.read(name))


def test_a_table_typed_into_a_note_is_the_words_that_were_typed() -> None:
    lines = tuple(source(line) for line in ("| Home | Places |", "| --- | :-: |", "| Ashby | 4 |"))
    note = NoteBeside("Note", own("Mine"), (), lines)
    content = written(Paper("", "", "2026-11-25T10:00:00Z", "", (note,)), Format.MARKDOWN)
    assert "|Home|Places||---|:-:||Ashby|4|" in text_in(content, Format.MARKDOWN)


@pytest.mark.parametrize("mark", MARKUP)
def test_markdown_shows_each_sign_and_makes_nothing_of_it(mark: str) -> None:
    from markdown import markdown as rendered

    html = rendered(written(paper_of(f"{mark} end"), Format.MARKDOWN).decode(), extensions=["tables"])
    tags = set(re.findall(r"<(\w+)", html))
    ours = "h1 h3 p table thead tbody tr th td strong em ul li blockquote hr br"
    assert tags <= set(ours.split())
    assert "javascript:" not in html or "href" not in html
