"""Contents lists, told by what their lines say."""

import pytest

from briefing_app.domain.briefing import CONTENTS, SourceText
from briefing_app.reading.readers import source_of
from briefing_app.reading.readers.contents import contents_in, leads_to_page
from tests.quickness import quickly

BODY = ("Introduction", "Plans are late.", "What inspectors found", "Leaders know.", "Next steps", "A plan is due.")


def left_out(source: SourceText) -> list[str]:
    return [source.text[left.start : left.end] for left in source.left_out if left.why == CONTENTS]


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        (["Contents", "Introduction ....... 3", "What inspectors found ..... 4", "Next steps . . . . . 12"], 4),
        (["Contents", "Introduction 3", "What inspectors found 4", "Next steps 12"], 4),
        (["Table of contents", "1. Introduction", "2. What inspectors found", "3. Next steps"], 4),
        (["In this report", "Introduction | 3", "Leadership and all that", "belongs to it | 4"], 4),
        (["Introduction\u2026\u2026 3", "What inspectors found\u2026 4", "Next steps\u2026 12"], 3),
        (["Introduction 3", "What inspectors found 4", "Next steps 12"], 3),
        (["Introduction ..... 3", "Next steps ..... 4"], 2),
        (["Cynnwys", "Introduction 3", "Next steps 4"], 3),
    ],
)
def test_a_list_of_what_stands_below_is_one(lines: list[str], count: int) -> None:
    assert contents_in(["Visit to Ashby", *lines, *BODY]) == range(1, 1 + count)


@pytest.mark.parametrize(
    "lines",
    [
        ["Contents", "The contents of each plan were read by inspectors."],
        ["Children in care 412", "Care leavers 630", "Children in need 901"],
        ["In this report", "Introduction", "We looked at plans.", "Introduction", "Again."],
        ["Name ........ 3", "Plans are late."],
        ["Good 3", "Good 2", "Good 1"],
        ["Overall ..... 1", "Help ..... 2", "Leadership ..... 2"],
        ["Overall ..... 3", "Help ..... 2", "Leadership ..... 1", "Overall", "Help", "Leadership"],
    ],
)
def test_what_only_looks_like_one_is_kept(lines: list[str]) -> None:
    assert not contents_in(["Visit to Ashby", *lines])


def test_dots_that_lead_to_a_page_end_a_line() -> None:
    assert leads_to_page("Introduction ........ 3")
    assert not leads_to_page("It went on ... and on, in 3")


def test_many_lines_that_look_like_entries_take_no_time() -> None:
    with quickly():
        assert not contents_in([f"Team {place} {place % 900}" for place in range(50_000)])


def test_in_a_plain_text_it_is_left_out_and_listed() -> None:
    dots = "." * 60
    entries = f"Introduction {dots} 3\nWhat inspectors found {dots} 4\nNext steps {dots} 12"
    told = "Leaders know their services well and act on what they know, as inspectors saw\nin most of the cases.\n\n"
    body = "".join(f"{heading}\n\n{told}" for heading in BODY[::2])
    source = source_of(f"Visit to Ashby\n\nContents\n\n{entries}\n\n{body}".encode(), "a.txt")
    assert left_out(source)[0] == "Contents"
    assert len(left_out(source)) == 4
    assert [source.text[block.start : block.end] for block in source.own_blocks][1::2] == list(BODY[::2])


CLASSES = '<p class=MsoToc1><a href="#_Toc1">Introduction 3</a></p><p class="MsoToc2">Next steps 4</p>'
LINKED = '<li><a href="#a">Introduction</a></li><li><a href="#b">Next steps</a></li>'


@pytest.mark.parametrize(
    "contents",
    [
        f'<p class="MsoTocHeading">Inside</p>{CLASSES}',
        f'<div class="toc"><p>Inside</p><ul>{LINKED}</ul></div>',
        f'<div role="doc-toc"><p>Inside</p><ul>{LINKED}</ul></div>',
        f"<h2>Contents</h2><ul>{LINKED}</ul>",
        "<p><b>Contents</b></p><p>Introduction ..... 3<br>Next steps ...... 4</p>",
    ],
)
@pytest.mark.parametrize("name", ["a.html", "a.eml"])
def test_on_a_page_and_in_an_email_it_is_left_out_and_listed(contents: str, name: str) -> None:
    told = "<p>Leaders know their services well and act on what they know, as inspectors saw in most cases.</p>"
    body = f"<h2 id=a>Introduction</h2>{told}<h2 id=b>Next steps</h2>{told}"
    page = f"<html><body><h1>Visit to Ashby</h1>{contents}{body}</body></html>"
    mail = "From: a@b.c\nTo: d@e.f\nSubject: Visit to Ashby\nMIME-Version: 1.0\nContent-Type: text/html\n\n"
    source = source_of(f"{mail if name == 'a.eml' else ''}{page}".encode(), name)
    assert len(left_out(source)) == 3
    own = [source.text[block.start : block.end] for block in source.own_blocks]
    assert own[:2] == ["Visit to Ashby", "Introduction"]
    assert own[3] == "Next steps"


def test_no_line_of_it_becomes_a_finding_and_the_audit_says_why() -> None:
    from briefing_app.reading import read_bytes

    names = ("Children are safe", "Plans are poor and late", "Leaders must improve supervision")
    told = (
        "Ofsted inspectors visited Ashby Council’s children’s services on 30 July 2024. They found that plans are late."
    )
    body = "\n\n".join(f"## {name}\n\n{told}" for name in names)
    entries = "\n".join(f"- {name} {place}" for place, name in enumerate(names, 2))
    text = f"# Ofsted visits Ashby\n\n## Contents\n\n{entries}"
    briefing = read_bytes(f"{text}\n\n{body}".encode(), "a.md")
    source = briefing.document.source
    listed = [source.text[left.start : left.end] for left in briefing.audit.unplaced if left.why == CONTENTS]
    assert listed == ["Contents", *(f"{name} {place}" for place, name in enumerate(names, 2))]
    assert not {finding.text for finding in briefing.findings} & {*listed, *names}
