"""Saved web pages: the article without what stands round it, and pages made to hurt."""

import pytest

from briefing_app.domain.errors import BriefingError, EmptyDocumentError, TooLargeError
from briefing_app.domain.words import BlockKind
from briefing_app.reading.readers import source_of
from tests.quickness import quickly

PROSE = "Inspectors found that leaders know their services well and act quickly on what they learn from children. " * 3
PAGE = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ofsted visit | Ashby Council</title>
<meta property="article:published_time" content="2024-08-30T09:00:00+01:00">
<style>p {{ color: red }}</style><script>document.write("run me")</script></head><body>
<div id="cookie-banner"><p>We use cookies to make this site simpler. <button>Accept</button></p></div>
<header class="site-header"><a href="/">Ashby Council</a><nav><ul><li><a href="/bins">Bins</a></li></ul></nav></header>
<div class="breadcrumbs"><a href="/news">News</a></div>
<main><article><h1>Ofsted visit</h1><p>{PROSE}</p><h2>What must improve</h2>
<ul><li>The timeliness of <b>plans</b></li><li><p>Recording</p></li></ul>
<table><tr><th>Area</th><th>Grade</th></tr><tr><td>Overall</td><td>Good</td></tr></table>
<p>Councillor Ann Lee said:<br><br>“We are pleased.”</p>
<p><a href="https://reports.ofsted.gov.uk/1">Read the letter</a> <a href="javascript:alert(1)">x</a>
<a href="\\\\host\\share">y</a></p>
<aside class="related"><h2>Related news</h2><ul><li>Library hours</li></ul></aside></article></main>
<footer><p>Contact us. Copyright Ashby Council.</p></footer></body></html>"""


def lines(html: str, name: str = "page.html") -> list[str]:
    return source_of(html.encode(), name).text.splitlines()


def test_the_article_is_read_and_nothing_round_it() -> None:
    source = source_of(PAGE.encode(), "page.html")
    assert [(block.kind.value, source.text[block.start : block.end]) for block in source.blocks] == [
        ("heading", "Ofsted visit"),
        ("paragraph", " ".join(PROSE.split())),
        ("heading", "What must improve"),
        ("bullet", "The timeliness of plans"),
        ("bullet", "Recording"),
        ("table row", "Area | Grade"),
        ("table row", "Overall | Good"),
        ("paragraph", "Councillor Ann Lee said:"),
        ("paragraph", "“We are pleased.”"),
        ("paragraph", "Read the letter x y"),
        ("beside the article", "Related news"),
        ("beside the article", "Library hours"),
    ]
    assert source.day == "2024-08-30"
    assert [(link.text, link.url) for link in source.links] == [("Read the letter", "https://reports.ofsted.gov.uk/1")]


def test_a_page_without_an_article_element_is_read_by_where_its_prose_stands() -> None:
    page = f"<html><body><div class=menu><a href=/a>One</a></div><div><h1>Visit</h1><p>{PROSE}</p></div></body></html>"
    assert lines(page) == ["Visit", " ".join(PROSE.split())]


def test_a_title_outside_the_article_comes_first() -> None:
    page = f"<html><body><header><h1>The visit</h1></header><main><p>{PROSE}</p></main></body></html>"
    assert lines(page)[0] == "The visit"


def test_an_article_whose_class_is_named_like_a_menu_is_still_read() -> None:
    page = f"<html><body><div class='share-page sidebar'><p>{PROSE}</p></div></body></html>"
    assert lines(page) == [" ".join(PROSE.split())]


def test_layout_tables_are_read_as_what_stands_in_them() -> None:
    page = (
        f"<html><body><table><tr><td>Logo</td><td><table><tr><td><h2>Visit</h2><p>{PROSE}</p></td></tr></table></table>"
    )
    assert "Visit" in lines(page)


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252", "iso-8859-1", "utf-16"])
def test_the_declared_encoding_is_believed(charset: str) -> None:
    page = f'<html><head><meta charset="{charset}"></head><body><p>Children’s £5</p></body></html>'
    data = page.encode("cp1252" if charset == "iso-8859-1" else charset)
    assert source_of(data, "p.html").text == "Children’s £5"


def test_a_page_saved_anew_in_utf_8_is_read_so_whatever_it_still_declares() -> None:
    page = '<html><head><meta charset="windows-1252"></head><body><p>Children’s plans – £5</p></body></html>'
    assert source_of(page.encode(), "p.html").text == "Children’s plans – £5"


@pytest.mark.parametrize("charset", ["", "<meta charset=macintosh>", "<meta charset=x-mac-roman>"])
def test_a_page_of_an_older_mac_keeps_its_marks(charset: str) -> None:
    said = "Children’s services: “We’re pleased”, the carers’ chair said."
    page = f"<html><head>{charset}</head><body><p>{said}</p></body></html>"
    assert source_of(page.encode("mac_roman"), "p.html").text == said


def test_a_bold_line_is_a_heading_and_a_speaker_in_bold_is_not() -> None:
    page = f"<p><strong>Headline findings</strong></p><p>{PROSE}</p><p><b>Cllr Lee said:</b></p><p>{PROSE}</p>"
    source = source_of(f"<html><body>{page}</body></html>".encode(), "p.html")
    assert [block.kind for block in source.blocks][0::2] == [BlockKind.HEADING, BlockKind.PARAGRAPH]


def test_headings_that_fold_and_quotation_elements_are_kept() -> None:
    head = "<html><body><h2><button>Main findings</button></h2>"
    page = f"{head}<p>{PROSE}</p><p>Lee said: <q>Good.</q></p><button>Print</button>"
    assert lines(page) == ["Main findings", " ".join(PROSE.split()), "Lee said: “Good.”"]


def test_how_a_word_is_said_is_not_mixed_into_it() -> None:
    ruby = "<ruby>Ynys<rp>(</rp><rt>un-iss</rt><rp>)</rp></ruby> <ruby>Môn<rtc><rt>morn</rt></rtc></ruby>"
    page = f"<html><body><p>{PROSE}</p><p>In {ruby} children are safe.</p><table><tr><td>{ruby}</td><td>Good</td></tr>"
    assert lines(page)[1:] == ["In Ynys Môn children are safe.", "Ynys Môn | Good"]


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>x</p>",
        "<p style='display:none'>x</p>",
        "<span aria-hidden=true>x</span>",
        "<i style='color: red; visibility:hidden'>x</i>",
        "<table><tr style='DISPLAY: none !important'><td>x</td><td>x</td></tr><tr><td>Overall</td><td>Good</td></tr>",
        "<table><tbody hidden><tr><td>x</td><td>x</td></tr></tbody><tr><td>Overall</td><td>Good</td></tr></table>",
    ],
)
def test_what_a_page_hides_is_not_read_wherever_it_stands(hidden: str) -> None:
    shown = f"<h1>Visit <span hidden>x</span></h1><p>{PROSE}</p>{hidden}"
    for page in (shown, f"<article>{shown}</article>", f"<p hidden>x</p><main><article>{shown}</article></main>"):
        assert "x" not in " ".join(lines(f"<html><body>{page}</body></html>")).split()


@pytest.mark.parametrize(
    "body",
    ["<body style='visibility:hidden'>", "<body><div id=app style='display:none'>", "<body><div hidden=until-found>"],
)
def test_a_page_that_hides_all_until_it_has_loaded_and_a_part_to_unfold_are_read(body: str) -> None:
    prose = " ".join(PROSE.split())
    assert lines(f"<html>{body}<p>{PROSE}</p></html>") == [prose]
    assert lines(f"<html><body><p>{PROSE}</p><div hidden=until-found><p>{PROSE}</p>") == [prose, prose]


def test_a_word_that_is_bold_in_part_stays_one_in_titles_links_and_tables() -> None:
    grade = "<td>R<b>equires</b> improvement</td>"
    table = f"<table><tr><td>On 1<sup>st</sup> July<br>or<p>later</p>on</td>{grade}</tr></table>"
    page = f"<h1>A <i>V</i>isit</h1><p>{PROSE}</p>{table}<a href=https://e.uk/><b>T</b>he letter</a>"
    source = source_of(f"<html><body>{page}</body></html>".encode(), "p.html")
    assert source.text.splitlines()[0] == "A Visit"
    assert source.text.splitlines()[2] == "On 1st July or later on | Requires improvement"
    assert [link.text for link in source.links] == ["The letter"]


def test_a_label_of_several_rows_stands_in_each_of_them() -> None:
    head = "<tr><th rowspan=2>Area</th><th colspan=2>Grade</th></tr><tr><th>2021</th><th>2024</th></tr>"
    rows = "<tr><td rowspan=2>Leaders</td><td>Good</td></tr><tr><td>Inadequate</td></tr>"
    story = f"<tr><td rowspan=2>{'We act on what we learn. ' * 5}</td><td>Good</td></tr><tr><td>Late</td></tr>"
    blank = "<tr><td rowspan=3></td><td>E</td></tr><tr><td>F</td></tr><tr><td></td></tr>"
    odd = "<tr><td rowspan=0>A</td><td>B</td></tr><tr><td rowspan=-1>C</td><td>D</td></tr>"
    assert lines(f"<html><body><p>{PROSE}</p><table>{head}{rows}{story}{blank}{odd}</table>")[1:] == [
        "Area | Grade",
        "Area | 2021 | 2024",
        "Leaders | Good",
        "Leaders | Inadequate",
        f"{' '.join(['We act on what we learn.'] * 5)} | Good",
        "Late",
        "E",
        "F",
        "A | B",
        "C | D",
    ]


def test_a_blog_page_is_read_from_title_to_end() -> None:
    page = f"""<html><head><title>Visit – Ashby News</title></head><body class="menu-open"><div id="page">
    <header id="masthead"><div class="site-title">Ashby News</div></header>
    <div id="content" class="site-content"><main><article class="post share-enabled">
    <header class="entry-header"><h1>Visit</h1><div class="entry-meta">Posted on 30 August 2024</div></header>
    <div class="entry-content"><p>{PROSE}</p><p>{PROSE}</p>
    <div class="sharedaddy share-links"><p>Share this</p></div></div>
    <footer class="entry-footer">Filed under news</footer></article>
    <div id="comments" class="comments-area"><p>Rubbish, says a reader.</p></div></main>
    <div id="secondary" class="widget-area sidebar"><p>Recent posts</p></div></div>
    <footer>Powered by a blog</footer></div></body></html>"""
    prose = " ".join(PROSE.split())
    assert lines(page) == ["Visit", "Posted on 30 August 2024", prose, prose, "Share this", "Filed under news"]


def test_a_page_of_menus_only_holds_no_text() -> None:
    with pytest.raises(EmptyDocumentError):
        source_of(b"<html><body><script>var a = 1;</script><style>p{}</style></body></html>", "p.html")


@pytest.mark.parametrize("depth", [1_000, 100_000])
@pytest.mark.parametrize("tag", ["div", "span", "table><tr><td", "blockquote", "b"])
def test_deep_nesting_is_refused_quickly(tag: str, depth: int) -> None:
    with quickly(), pytest.raises(TooLargeError, match="nested deeper"):
        source_of(f"<html><body>{f'<{tag}>' * depth}x".encode(), "p.html")


def test_nested_tables_are_refused() -> None:
    page = "<html><body>" + "<table><tr><td><p>Words and words.</p>" * 14 + "x" + "</td></tr></table>" * 14
    with pytest.raises(TooLargeError):
        source_of(page.encode(), "p.html")


def test_a_huge_table_is_refused() -> None:
    row = "<tr>" + "<td>x</td>" * 300 + "</tr>"
    with pytest.raises(TooLargeError, match="table larger"):
        source_of(f"<html><body><table>{row * 200}</table>".encode(), "p.html")


def test_a_line_of_a_megabyte_is_read_quickly() -> None:
    with quickly():
        text = source_of(b"<html><body><p>" + b"word " * 200_000 + b"</p></body></html>", "p.html").text
        assert len(text.split()) == 200_000


def test_a_hundred_thousand_paragraphs_are_too_many() -> None:
    with pytest.raises(TooLargeError, match="paragraphs"):
        source_of(b"<html><body>" + b"<p>x</p>" * 100_000, "p.html")


def test_other_files_a_page_names_are_never_opened() -> None:
    page = '<html><body><p>Shown <img src="file:///etc/passwd" alt="no"><iframe src="/etc/passwd"></iframe></p></body>'
    assert lines(page) == ["Shown"]


def test_xml_that_is_no_page_is_refused() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "x">]><l>&a;</l>'
    with pytest.raises(BriefingError, match="XML"):
        source_of(bomb, "p.xml")


def test_a_dash_inside_a_list_item_is_kept() -> None:
    page = "<html><body><ul><li>Thank you for your help – they do a great job</li><li>• Plans · reviews</li></ul>"
    assert lines(page) == ["Thank you for your help – they do a great job", "Plans · reviews"]


def test_what_a_table_is_called_stands_above_its_rows() -> None:
    table = "<table><caption>What was judged</caption><tr><td>Help</td><td>Good</td></tr></table>"
    source = source_of(f"<html><body><p>Plans are late.</p>{table}</body></html>".encode(), "a.html")
    assert source.text == "Plans are late.\nWhat was judged\nHelp | Good"


def test_a_bold_line_above_a_line_break_is_a_heading() -> None:
    source = source_of(
        b"<p><b>What went <i>well</i><br></b>Plans are clear.</p><p><b>Few</b> plans<br>are late.</p>", "p.html"
    )
    assert [(block.kind.value, source.text[block.start : block.end]) for block in source.blocks] == [
        ("heading", "What went well"),
        ("paragraph", "Plans are clear."),
        ("paragraph", "Few plans are late."),
    ]


def test_lines_below_a_colon_are_points_unless_they_were_broken_as_they_filled() -> None:
    points = "<p>Inspectors found:<br>visits are purposeful<br>plans are too slow<br>children are heard</p>"
    filled = (
        "<p>Inspectors found:<br>visits are purposeful and are made as often as each<br>"
        "child’s plan asks for, by people whom the child<br>knows.</p>"
    )
    assert lines(f"<html>{points}</html>") == [
        "Inspectors found:",
        "visits are purposeful",
        "plans are too slow",
        "children are heard",
    ]
    assert lines(f"<html>{filled}</html>")[1:] == [
        "visits are purposeful and are made as often as each child’s plan asks for, by people whom the child knows."
    ]


def test_lines_that_a_writer_broke_are_told_apart_and_those_broken_for_want_of_room_are_not() -> None:
    entries = "<p>Leaders: Good<br>Children who need help and protection: Inadequate<br>Care leavers: Good</p>"
    signed = "<p>Ann Lee,<br>Leader of the council<br>Elmbury Council</p>"
    by_eye = (
        "<p>Inspectors who came to see how the council of<br>Elmbury looks after children say that<br>"
        "Dunmarsh and its neighbours, which help with it, do<br>well.</p>"
    )
    assert lines(f"<html>{entries}</html>") == [
        "Leaders: Good",
        "Children who need help and protection: Inadequate",
        "Care leavers: Good",
    ]
    assert lines(f"<html>{signed}</html>") == ["Ann Lee, Leader of the council", "Elmbury Council"]
    assert len(lines(f"<html>{by_eye}</html>")) == 1
    assert lines("<html><p>They found that<br>plans are clear</p></html>") == ["They found that plans are clear"]


@pytest.mark.timeout(20)
@pytest.mark.parametrize("line", ["found:", "“said:", f"{'whole' * 10}:"])
def test_very_many_lines_that_end_in_a_colon_are_read_at_once(line: str) -> None:
    assert len(lines(f"<html><p>{'<br>'.join([line] * 30_000)}</p></html>")) == 30_000


@pytest.mark.parametrize(
    ("quoted", "said"),
    [
        (
            "<blockquote><p>We are glad.</p><cite>Ann Lee, leader</cite></blockquote>",
            ["“We are glad.”", "Ann Lee, leader"],
        ),
        (
            "<figure><blockquote><p>We <b>are</b> glad.</p><p>So it is.</p></blockquote>"
            "<figcaption>Ann Lee, leader</figcaption></figure>",
            ["“We are glad.", "“So it is.”", "Ann Lee, leader"],
        ),
        (
            "<blockquote>We <b>are</b> glad.<br>— <cite>Ann Lee, leader</cite></blockquote>",
            ["“We are glad.”", "Ann Lee, leader"],
        ),
        (
            "<blockquote>We are glad.<footer>Ann Lee, leader</footer></blockquote>",
            ["“We are glad.”", "Ann Lee, leader"],
        ),
        ("<blockquote>We are glad. <cite>Ann Lee</cite></blockquote>", ["“We are glad.” Ann Lee"]),
        ("<blockquote><cite>Ann Lee</cite></blockquote>", ["Ann Lee"]),
        ("<blockquote><p>‘We are glad.’</p><cite>Ann Lee</cite></blockquote>", ["‘We are glad.’", "Ann Lee"]),
        (
            "<blockquote><p>Plans are late.</p><cite>Ofsted letter to Ann Lee</cite></blockquote>",
            ["Plans are late.", "Ofsted letter to Ann Lee"],
        ),
        ("<blockquote><p>Plans are late.</p></blockquote>", ["Plans are late."]),
    ],
)
def test_speech_that_a_page_only_sets_as_such_has_its_marks(quoted: str, said: list[str]) -> None:
    assert lines(f"<html><p>{PROSE}</p>{quoted}</html>")[1:] == said
