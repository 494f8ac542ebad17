"""PDFs as the text a person would read: paragraphs, bullets and headings whole, page furniture gone."""

from collections.abc import Callable
from typing import Any

import pytest

from briefing_app.domain.briefing import CONTENTS, SourceText
from briefing_app.domain.errors import EmptyDocumentError, ProtectedFileError, UnreadableFileError
from briefing_app.domain.words import BlockKind
from briefing_app.reading.readers.pdf import read_pdf

Pdf = Callable[..., bytes]
NewSheet = Callable[[], Any]
COLUMN = """Leaders in the county
        know their services
        well and plan for
        change that helps
        children. They listen
        to young people and
        act on"""
"""The lines of a narrow column, whose last sentence goes on elsewhere."""


def texts(source: SourceText, kind: BlockKind | None = None) -> list[str]:
    return [source.text[b.start : b.end] for b in source.blocks if kind is None or b.kind is kind]


def test_wrapped_lines_are_one_paragraph_and_gaps_part_paragraphs(pdf: Pdf, sheet: NewSheet) -> None:
    page = sheet().lines("Most children are seen often by workers whom they know well and who\nlisten to them.")
    page.lines("Plans are up to date and say clearly what needs to change for every\nchild.")
    assert texts(read_pdf(pdf(page))) == [
        "Most children are seen often by workers whom they know well and who listen to them.",
        "Plans are up to date and say clearly what needs to change for every child.",
    ]


def test_a_paragraph_runs_over_the_page_end_past_number_and_header(pdf: Pdf, sheet: NewSheet) -> None:
    first = sheet().lines("Leaders know their services well and have put money into a new team,\nwhich is beginning")
    second = sheet().at("2", x=300, y=40).lines("to help families sooner.")
    source = read_pdf(pdf(first, second))
    assert texts(source)[0].endswith("which is beginning to help families sooner.")
    assert source.pages == 2
    assert source.blocks[0].page == 1


def test_running_headers_are_left_out_wherever_they_stand_in_the_file(pdf: Pdf, sheet: NewSheet) -> None:
    pages = []
    for number in range(1, 4):
        page = sheet().at("Inspection of Marlshire children’s services", x=72, y=40, size=8)
        page.at(f"7 to 11 February 2022 {number}", x=72, y=30, size=8)
        pages.append(page.lines(f"Paragraph {number} says what inspectors saw in the front door service."))
    assert "Inspection of Marlshire" not in read_pdf(pdf(*pages)).text


def test_a_line_that_breaks_alike_on_two_pages_is_no_header(pdf: Pdf, sheet: NewSheet) -> None:
    pages = []
    for words in ("Most young people are well. The", "Fewer care leavers are known. The"):
        page = sheet()
        page.y = 100
        pages.append(page.lines(f"{words}\nproportion in touch with their personal advisers is high."))
    assert read_pdf(pdf(*pages)).text.count("proportion in touch") == 2


def test_the_letterhead_is_left_out_and_the_text_goes_on_over_it(pdf: Pdf, sheet: NewSheet) -> None:
    page = sheet()
    page.lines("Children are seen often. The partnership has grown since the last visit and")
    page.line("works well together across the county.")
    for place, words in enumerate(
        ("Ofsted", "Piccadilly Gate", "Store Street", "T 0300 123 1231", "www.gov.uk/ofsted")
    ):
        page.at(words, x=72, y=810 - 11 * place, size=9)
    source = read_pdf(pdf(page))
    assert texts(source) == [
        "Children are seen often. The partnership has grown since the last visit and "
        "works well together across the county."
    ]


def test_text_printed_above_but_written_last_comes_first(pdf: Pdf, sheet: NewSheet) -> None:
    page = sheet()
    page.y = 600
    page.lines("Dear Ms Example")
    page.at("31 October 2024", x=72, y=700).at("Civic Hall", x=72, y=680)
    assert texts(read_pdf(pdf(page))) == ["31 October 2024", "Civic Hall", "Dear Ms Example"]


def test_bullets_keep_their_wrapped_lines_also_over_a_page(pdf: Pdf, sheet: NewSheet) -> None:
    page = sheet().lines("• The quality of plans, so that they say\nwhat must change.", hang=14)
    page.lines("• The frequency of supervision, which is not", hang=14)
    following = sheet().lines("recorded well.", x=86)
    bullets = texts(read_pdf(pdf(page, following)), BlockKind.BULLET)
    assert bullets == [
        "The quality of plans, so that they say what must change.",
        "The frequency of supervision, which is not recorded well.",
    ]


def test_bullets_and_numbers_set_apart_from_their_words(pdf: Pdf, sheet: NewSheet) -> None:
    page = sheet().line("Inspectors looked at these things during the two days of the visit:")
    page.at("•", x=72, y=700).at("Health plans, which are not", x=95, y=700).at("timely.", x=95, y=685.5)
    page.at("•", x=72, y=660).at("Homes.", x=95, y=660)
    page.at("1.", x=72, y=630).at("Children are seen often by people", x=95, y=630).at("they know.", x=95, y=615.5)
    source = read_pdf(pdf(page))
    assert texts(source, BlockKind.BULLET) == ["Health plans, which are not timely.", "Homes."]
    assert source.blocks[-1].paragraph == 1
    assert texts(source)[-1] == "Children are seen often by people they know."


def test_two_columns_are_read_one_after_the_other(pdf: Pdf, sheet: NewSheet) -> None:
    left = COLUMN
    right = """what they say each
        year.
        Homes are stable and
        warm. Children live
        near their friends,
        and their schools
        are near too."""
    page = sheet().line("A summary of what inspectors found in Marlshire during their visit", size=14)
    page.lines(left)
    page.y = 760 - 14.5
    page.lines(right, x=320)
    found = texts(read_pdf(pdf(page)))
    assert found[1].startswith("Leaders in the county know their services well")
    assert "act on what they say each year." in " ".join(found)
    assert found[-1].endswith("and their schools are near too.")


TEAMS = ((1, "first"), (2, "second"), (3, "third"))


@pytest.mark.parametrize(
    ("shown", "turned"),
    [
        (90, "0 1 -1 0 842 0 cm"),
        (180, "-1 0 0 -1 595 842 cm"),
        (270, "0 -1 1 0 0 595 cm"),
        (90, ""),
        (180, ""),
        (270, ""),
    ],
)
def test_a_page_that_is_turned_is_read_as_one_that_is_not(pdf: Pdf, sheet: NewSheet, shown: int, turned: str) -> None:
    pages = []
    for team in ("first", "second", "third"):
        page = sheet().line("A heading of the page", size=16, bold=True)
        page.lines(f"Leaders know the {team} team and its work well and they plan for the\nchange that helps children.")
        page.y = 60
        pages.append(page.lines("They listen to young people and act on what they say about it."))
    assert texts(read_pdf(pdf(*pages, shown=shown, turned=turned))) == texts(read_pdf(pdf(*pages)))


def test_words_that_stand_apart_do_not_hide_that_a_page_is_turned(pdf: Pdf, sheet: NewSheet) -> None:
    page = sheet()
    for y in (700, 600):
        page.at("Plans", x=72, y=y).at("wait.", x=130, y=y)
    turned = read_pdf(pdf(page, turned="0 1 -1 0 842 0 cm", box="0 0 842 595"))
    assert texts(turned) == texts(read_pdf(pdf(page)))


@pytest.mark.parametrize("crop", ["", "0 0 2000 3000"], ids=["whole", "cropped wider than it is"])
def test_a_page_that_begins_elsewhere_has_its_head_and_foot_there(pdf: Pdf, sheet: NewSheet, crop: str) -> None:
    pages = [sheet().lines(f"Leaders know the {team} team.").at(f"Page {n} of 3", x=280, y=30) for n, team in TEAMS]
    moved = pdf(*pages, turned="1 0 0 1 300 1000 cm", box="300 1000 895 1842", crop=crop)
    assert texts(read_pdf(moved)) == texts(read_pdf(pdf(*pages)))
    assert not any("Page" in line for line in texts(read_pdf(moved)))


def test_a_last_page_that_fills_only_its_left_column_has_whole_paragraphs(pdf: Pdf, sheet: NewSheet) -> None:
    left = f"{COLUMN} it each year."
    right = left.replace("county", "city")
    first = sheet().lines(left)
    first.y = 760
    first.lines(right, x=320)
    last = sheet().lines("""Meetings are attended;
        partners share what
        they know. Schools in
        particular value what
        they hear from others.""")
    assert texts(read_pdf(pdf(first, last)))[-1] == (
        "Meetings are attended; partners share what they know. Schools in particular value what they hear from others."
    )


def test_a_right_column_begins_high_above_the_last_paragraph_of_the_left(pdf: Pdf, sheet: NewSheet) -> None:
    page = sheet()
    for place in range(4):
        page.lines(f"Leaders in the county ({place})\nknow their services\nwell and plan for\nthe change to come.")
    page.y = 760
    for place in range(4):
        page.lines(f"Homes are stable ({place})\nand warm. Children live\nnear their friends\nand are well.", x=320)
    found = texts(read_pdf(pdf(page)))
    assert found == [
        *(
            f"Leaders in the county ({place}) know their services well and plan for the change to come."
            for place in range(4)
        ),
        *(f"Homes are stable ({place}) and warm. Children live near their friends and are well." for place in range(4)),
    ]


def test_headings_wrap_and_keep_their_footnote_mark(pdf: Pdf, sheet: NewSheet) -> None:
    page = sheet().line("The experiences and progress of children who need help and", size=14, bold=True)
    page.line("protection: good", size=14, bold=True, gap=17)
    page.lines("Children are safe because workers act quickly when worries are raised with them.")
    page.line("What needs to improve?", bold=True, gap=30).at("1", x=212, y=page.y + 4, size=7)
    page.lines("• Plans.")
    source = read_pdf(pdf(page))
    assert texts(source, BlockKind.HEADING) == [
        "The experiences and progress of children who need help and protection: good",
        "What needs to improve?1",
    ]


def test_paragraph_numbers_are_kept_as_numbers_even_stuck_to_the_text(pdf: Pdf, sheet: NewSheet) -> None:
    page = sheet()
    for number in range(1, 13):
        mark = f"{number}. " if number < 10 else f"{number}."
        page.lines(f"{mark}Inspectors saw good work here in the year and\nsaid so to leaders.", hang=18)
    source = read_pdf(pdf(page))
    assert [block.paragraph for block in source.blocks] == list(range(1, 13))
    assert all(text.startswith("Inspectors saw") for text in texts(source))


def test_footnotes_stay_out_of_the_sentence_they_stand_in(pdf: Pdf, sheet: NewSheet) -> None:
    first = sheet().lines("Leaders have listened to young people, whose views about the local")
    first.at("1 The offer is set out in guidance.", x=72, y=90, size=9)
    second = sheet().lines("offer were heard.")
    source = read_pdf(pdf(first, second))
    assert texts(source, BlockKind.PARAGRAPH) == [
        "Leaders have listened to young people, whose views about the local offer were heard."
    ]
    assert len(texts(source, BlockKind.FOOTNOTE)) == 1


def test_a_footnote_whose_raised_number_is_a_line_of_its_own_is_one(pdf: Pdf, sheet: NewSheet) -> None:
    page = sheet().lines("Leaders have listened to young people about where they live.")
    page.at("2", x=72, y=84, size=6).at("The offer is set out in guidance.", x=77, y=79, size=9)
    page.at("7", x=300, y=40, size=9)
    source = read_pdf(pdf(page))
    assert texts(source, BlockKind.FOOTNOTE) == ["2 The offer is set out in guidance."]
    assert texts(source, BlockKind.PARAGRAPH) == ["Leaders have listened to young people about where they live."]


def test_hyphens_at_line_ends(pdf: Pdf, sheet: NewSheet) -> None:
    page = sheet().lines(
        "Work is multi-\nagency and strong for 19-\nto 21-year-olds who live in\nhomes that are in-\nhouse and up-\n"
        "to-date."
    )
    assert "multi-agency" in read_pdf(pdf(page)).text
    assert "19- to 21-year-olds" in read_pdf(pdf(page)).text
    assert "in-house and up-to-date." in read_pdf(pdf(page)).text


def test_cells_of_a_row_are_one_table_row(pdf: Pdf, sheet: NewSheet) -> None:
    page = sheet().lines("The services were judged in these areas, and the grades are in the table below.")
    page.line("The experiences and progress of", gap=40).line("children in care").at("Good", x=380, y=page.y + 14.5)
    page.line("Overall effectiveness", gap=40).at("Outstanding", x=380, y=page.y)
    rows = texts(read_pdf(pdf(page)))[1:]
    assert rows == ["The experiences and progress of children in care Good", "Overall effectiveness Outstanding"]


def test_a_blank_page_is_called_so(pdf: Pdf, sheet: NewSheet) -> None:
    with pytest.raises(EmptyDocumentError, match="no text: its page is blank"):
        read_pdf(pdf(sheet()))


def test_a_locked_pdf_asks_for_its_password(pdf: Pdf, sheet: NewSheet) -> None:
    with pytest.raises(ProtectedFileError, match="password"):
        read_pdf(pdf(sheet().lines("Secret."), locked=True))


@pytest.mark.parametrize("keep", [0.3, 0.6, 0.9])
def test_a_pdf_cut_short_is_refused(pdf: Pdf, sheet: NewSheet, keep: float) -> None:
    data = pdf(sheet().lines("Children are safe."))
    with pytest.raises(UnreadableFileError, match="damaged"):
        read_pdf(data[: int(len(data) * keep)])


def test_too_many_pages_are_refused(pdf: Pdf, sheet: NewSheet, monkeypatch: pytest.MonkeyPatch) -> None:
    from briefing_app.domain.errors import TooLargeError
    from briefing_app.reading.readers import pdf as module

    monkeypatch.setattr(module, "MAX_PAGES", 2)
    with pytest.raises(TooLargeError, match="3 pages"):
        read_pdf(pdf(sheet(), sheet(), sheet()))


@pytest.mark.parametrize("leader", [" " + "." * 30 + " ", "   "])
def test_a_contents_list_is_left_out_and_listed(pdf: Callable[..., bytes], sheet: Any, leader: str) -> None:
    first, second = sheet(), sheet()
    first.line("Visit to Ashby", size=20, bold=True).line("Contents", size=14, bold=True, gap=40)
    names = ("Introduction", "What inspectors found", "Next steps")
    for place, name in enumerate(names):
        first.line(f"{name}{leader}", gap=20).at(str(place + 2), x=500, y=first.y)
    for name in names:
        second.line(name, size=14, bold=True, gap=40)
        second.lines("Leaders know their services well and act on what they know, as we\nsaw in most of the cases.")
    source = read_pdf(pdf(first, second))
    own = [source.text[block.start : block.end] for block in source.own_blocks]
    assert [own[0], *own[1::2]] == ["Visit to Ashby", *names]
    assert len(own) == 7
    assert {left.why for left in source.left_out} == {CONTENTS}
    assert len(source.left_out) == 4


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("30/08/2024, 10:12 Ofsted praises social workers - Ashby", "https://ashby.gov.uk/news/ofsted-praises 1/1"),
        ("Ashby news", "1 of 1 30/08/2024, 10:12"),
        ("Ashby news", "https://ashby.gov.uk/news/ofsted-praises 8/30/24, 9:05 AM Page 1 of 1"),
    ],
)
def test_what_a_browser_prints_round_a_page_is_left_out(
    pdf: Callable[..., bytes], sheet: Any, head: str, foot: str
) -> None:
    page = sheet().at(head, x=24, y=820, size=8)
    page.line("Ofsted praises social workers", size=20, bold=True).lines(
        "Plans are late, as they say at https://e.uk/a 1/1"
    )
    text = read_pdf(pdf(page.at(foot, x=24, y=20, size=8))).text
    assert text.removeprefix("Ashby news\n") == (
        "Ofsted praises social workers\nPlans are late, as they say at https://e.uk/a 1/1"
    )
