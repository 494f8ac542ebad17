"""What a saved web page says of itself where nobody reads it."""

import json
import time

import pytest

from briefing_app.reading import read_bytes
from briefing_app.reading.readers import source_of

PROSE = (
    "Inspectors from Ofsted visited Marlshire County Council on 2 and 3 July 2024. Leaders know their services well. "
)
DATA = {"@context": "https://schema.org", "@graph": [
    {"@type": "Organization", "name": "Marlshire"},
    {"@type": "WebPage", "mainEntity": {"@type": ["NewsArticle"], "datePublished": "2024-08-30T09:00:00Z"}},
]}  # fmt: skip


def page(head: str = "", top: str = "") -> bytes:
    story = f"<h1>Ofsted visits Marlshire</h1>{top}<p>{PROSE * 3}</p><p>Supervision is not regular.</p>"
    return f"<html><head>{head}</head><body><main><article>{story}</article></main></body></html>".encode()


def as_data(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2024-08-30T09:00:00+01:00">',
        '<meta name="DC.date.issued" content="2024-08-30">',
        '<meta name="DC.Date" content="20240830">',
        '<meta name="date" content="30 August 2024">',
        '<meta itemprop="datePublished" content="2024-08-30">',
        '<meta name="date" content="2024-02-31"><meta name="dc.date" content="2024-08-30">',
        as_data(DATA),
        as_data(
            [
                {"@type": "NewsArticle", "datePublished": "2024-08-30"},
                {"@type": "Report", "datePublished": "2020-01-01"},
            ]
        ),
    ],
)
def test_the_day_in_a_page_s_head_dates_the_document(head: str) -> None:
    briefing = read_bytes(page(head), "page.html")
    assert briefing.document.published == "2024-08-30"
    assert "30 August" not in briefing.document.source.text
    assert briefing.findings
    assert all(briefing.document.source.text[f.start : f.end] == f.text for f in briefing.findings)


@pytest.mark.parametrize(
    "top",
    [
        "<p><time datetime=2024-08-30>Last Friday</time></p>",
        "<div class=byline>By our staff, <span><time datetime=2024-08-30T09:00>9am</time></span></div>",
    ],
)
def test_a_time_in_a_line_of_its_own_dates_the_document(top: str) -> None:
    assert read_bytes(page(top=top), "page.html").document.published == "2024-08-30"


@pytest.mark.parametrize(
    "top",
    [
        f"<p>{PROSE} They came back on <time datetime=2024-08-30>a Friday</time> to tell leaders of it.</p>",
        "<p>Updated <time datetime=2024-08-30>on Friday</time></p>",
        "<aside class=related><p><time datetime=2024-08-30T09:00>Friday</time></p></aside>",
    ],
)
def test_a_time_that_is_of_something_else_does_not(top: str) -> None:
    assert source_of(page(top=top), "page.html").day == ""


@pytest.mark.parametrize("told", ["Published: 29 August 2024", "29 August 2024", "Posted on 29 August 2024 at 10:15"])
def test_what_the_text_tells_comes_first(told: str) -> None:
    head = '<meta property="article:published_time" content="2024-09-02">'
    assert read_bytes(page(head, f"<p>{told}</p>"), "page.html").document.published == "2024-08-29"


def test_the_day_the_report_came_out_is_not_the_page_s() -> None:
    head = '<meta property="article:published_time" content="2024-09-02">'
    told = f"<p>{PROSE} Their letter, which was released on 30 August 2024, praises staff.</p>"
    assert read_bytes(page(head, told), "page.html").document.published == "2024-09-02"
    assert read_bytes(page("", told), "page.html").document.published == "2024-08-30"


@pytest.mark.parametrize(
    "data",
    [
        "{",
        "[" * 100_000,
        '{"@type": "NewsArticle", "datePublished": 5}',
        '{"@type": "Event", "datePublished": "2024-08-30"}',
    ],
)
def test_data_that_says_nothing_is_passed_over(data: str) -> None:
    begun = time.process_time()
    assert source_of(page(f'<script type="application/ld+json">{data}</script>'), "page.html").day == ""
    assert time.process_time() - begun < 5


def test_many_times_in_one_long_line_are_read_quickly() -> None:
    begun = time.process_time()
    source_of(page(top=f"<p>{'<time datetime=x>word</time> ' * 20_000}</p>"), "page.html")
    assert time.process_time() - begun < 10
