"""Judgements that a release lists, line by line or in a table."""

import pytest

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.words import FindingKind
from briefing_app.reading import read_bytes, read_text

OPENING = (
    "Ofsted inspects children’s services in Mereford\n\n3 July 2024\n\n"
    "Inspectors from Ofsted visited Mereford Council from 3 to 14 June 2024 to inspect its children’s services.\n\n"
)
BETTER = "requires improvement to be good"
AREAS = {
    "Overall effectiveness": "good",
    "The impact of leaders on social work practice with children and families": "good",
    "The experiences and progress of children who need help and protection": BETTER,
    "The experiences and progress of care leavers": "outstanding",
}


@pytest.mark.parametrize(
    "row",
    [
        "- {area}: {grade}\n",
        "- {area} – {grade}, up from inadequate\n",
        "• {area} ({grade})\n",
        "• {area} is ‘{grade}’\n",
        "• {area} was judged to be {grade}\n",
        "• ‘{grade}’ for {area}\n",
        "• {grade} – {area}\n",
        "{area}: {grade} (previously inadequate)\n\n",
        "{area}: {grade} (requires improvement)\n\n",
        "{area}: {grade} (good*)\n\n",
        "{area} | {grade} (was inadequate)\n\n",
        "{area}\t{grade}\n",
        "{area} {grade}\n\n",
        "{area}\n\n{grade}\n\n",
        "| {area} | {grade} |\n",
    ],
)
def test_each_line_of_a_list_tells_a_grade(row: str) -> None:
    lines = "".join(row.format(area=area, grade=grade) for area, grade in AREAS.items())
    assert _agree(read_text(f"{OPENING}The judgements were:\n\n{lines}\n\nThe report is online.\n"))


@pytest.mark.parametrize(
    ("heads", "cells"),
    [
        ("Area | 2021 | 2024", "Inadequate | {}"),
        ("Area | Now | Previous", "{} | Inadequate"),
        (" | 2024 | 2021", "{} | Inadequate"),
    ],
)
def test_of_two_columns_the_later_visits_is_told(heads: str, cells: str) -> None:
    rows = "".join(f"| {area} | {cells.format(grade)} |\n" for area, grade in AREAS.items())
    assert _agree(read_text(f"{OPENING}| {heads} |\n| --- | --- | --- |\n{rows}\nThe report is online.\n"))


@pytest.mark.parametrize("heads", ["<th></th><th>2024</th><th>2019</th>", "<th>Area</th><th>2024</th><th>2019</th>"])
def test_a_cell_without_words_keeps_the_earlier_grade_in_its_column(heads: str) -> None:
    rows = "".join(f"<tr><td>{area}</td><td>{grade}</td><td>Inadequate</td></tr>" for area, grade in AREAS.items())
    table = f"<table><tr>{heads}</tr>{rows}<tr><td>Adoption</td><td></td><td>Inadequate</td></tr></table>"
    opening = "".join(f"<p>{line}</p>" for line in OPENING.split("\n\n") if line)
    page = f"<!doctype html><html><body><article>{opening}{table}</article></body></html>"
    assert _agree(read_bytes(page.encode(), "a.html"))


def test_columns_of_a_text_without_lines_are_columns() -> None:
    rows = "".join(f"{area} | {grade} | Inadequate\n\n" for area, grade in AREAS.items())
    assert _agree(read_text(f"{OPENING}Judgement | Grade 2024 | Grade 2019\n\n{rows}The report is online.\n"))


def test_a_grade_above_what_a_page_says_is_nobodys_name() -> None:
    lines = "Impact of leaders: Outstanding\n\nCare leavers: Good\n\n"
    briefing = read_text(
        f"{OPENING}{lines}We have kept the grade that we were given in July 2018.\n\nLeaders listen.\n"
    )
    assert briefing.quotes == ()


def test_columns_that_do_not_say_whose_they_are_tell_nothing() -> None:
    rows = "".join(f"| {area} | Inadequate | {grade} |\n" for area, grade in AREAS.items())
    assert read_text(f"{OPENING}| Area | One | Two |\n| --- | --- | --- |\n{rows}").visit.grades == ()


def test_a_list_of_an_earlier_visits_grades_is_not_this_ones() -> None:
    briefing = read_text(f"{OPENING}At the last inspection the grades were:\n\nLeadership: inadequate\n\n")
    assert briefing.visit.grades == ()


@pytest.mark.parametrize("mark", ["# ", "### ", "", "**"])
@pytest.mark.parametrize("end", [":", ""])
def test_a_heading_above_an_earlier_visits_grades_makes_them_context(mark: str, end: str) -> None:
    heading = f"{mark}The grades of the previous inspection (2019){end}{mark.strip('# ')}"
    rows = "".join(f"- {area} - {grade} (inadequate)\n" for area, grade in AREAS.items())
    briefing = read_bytes(f"{OPENING}{heading}\n\n{rows}\nThe report is online.\n".encode(), "story.md")
    assert briefing.visit.grades == ()
    listed = [finding.kind for finding in briefing.findings if finding.text.startswith(tuple(AREAS))]
    assert listed == [FindingKind.CONTEXT] * len(AREAS)


def test_a_heading_that_has_earlier_grades_in_brackets_is_above_this_visit_s() -> None:
    rows = "".join(f"- {area} - {grade} (inadequate)\n" for area, grade in AREAS.items())
    heading = "## Ofsted’s grades (grades of the previous inspection in brackets)"
    assert _agree(read_bytes(f"{OPENING}{heading}\n\n{rows}\nThe report is online.\n".encode(), "story.md"))


def test_lines_run_together_by_a_web_page_are_told_apart() -> None:
    lines = "<br>".join(f"{area} - {grade.capitalize()}" for area, grade in AREAS.items())
    paragraphs = "".join(f"<p>{words}</p>" for words in OPENING.split("\n\n")[1:])
    page = f"<html><body><article><h1>{OPENING.splitlines()[0]}</h1>{paragraphs}<p>{lines}</p></article></body></html>"
    assert _agree(read_bytes(page.encode(), "page.html"))


def _agree(briefing: Briefing) -> bool:
    """Whether every area has its grade, under as much of its name as is told."""
    told = {grade.area.lower(): grade.grade for grade in briefing.visit.grades}
    right = [any(area in long.lower() and AREAS[long] == grade for long in AREAS) for area, grade in told.items()]
    return len(told) == len(AREAS) and all(right)


def test_a_sentence_that_tells_two_grades_is_no_line_of_a_list() -> None:
    words = "For children in care it is ‘good’ - and for care leavers kinder still: ‘outstanding’."
    areas = [grade.area for grade in read_text(f"{OPENING}{words}\n").visit.grades]
    assert areas == ["Children in care", "Care leavers"]


def test_a_paragraph_that_ends_by_announcing_a_list_still_tells_its_grade() -> None:
    story = "Support for care leavers was judged to be inadequate. Areas to improve are:\n\n• the offer of housing\n"
    told = read_text(f"{OPENING}{story}\nThe report is online.\n").visit.grades
    assert [(grade.area, grade.grade) for grade in told] == [("Care leavers", "inadequate")]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (
            "Judged to be ‘good’ were:\n\n• How leaders shape social work\n\n• What children in care live through\n\n",
            {"Leaders": "good", "Children in care": "good"},
        ),
        ("To be rated good the council must improve:\n\n• Leadership\n\n• Care leavers\n\n", {}),
        ("Rated good overall, it will now work on:\n\n• Leadership\n\n• Care leavers\n\n", {"Overall": "good"}),
        ("At its last inspection Mereford was judged good in:\n\n• Leadership\n\n• Adoption\n\n", {}),
        (
            "The council was judged good overall, with the following judgements in each area:\n\n"
            "Leadership - Good\n\nCare leavers - Requires improvement\n\n",
            {"Overall": "good", "Leadership": "good", "Care leavers": BETTER},
        ),
        (
            "1. Leadership: Good\n\n2. Children looked after: Inadequate    2.1 Adoption performance: Good    "
            "2.2 Care leavers: Requires improvement\n\n",
            {
                "Leadership": "good",
                "Children looked after": "inadequate",
                "Adoption performance": "good",
                "Care leavers": BETTER,
            },
        ),
        (
            "• The service altogether: Good\n\n• Leadership: Outstanding\n\n",
            {"Overall": "good", "Leadership": "outstanding"},
        ),
    ],
)
def test_a_list_gives_its_grades_to_the_areas_it_names(lines: str, told: dict[str, str]) -> None:
    grades = read_text(f"{OPENING}{lines}The report is online.\n").visit.grades
    assert {grade.area: grade.grade for grade in grades} == told


@pytest.mark.parametrize(
    ("heads", "order"), [("2024\n\n2019", "{}\n\nInadequate"), ("2019\n\n2024", "Inadequate\n\n{}")]
)
def test_of_two_grades_below_each_other_the_later_visits_is_told(heads: str, order: str) -> None:
    cells = "".join(f"{area}\n\n{order.format(grade.capitalize())}\n\n" for area, grade in AREAS.items())
    assert _agree(read_text(f"{OPENING}{heads}\n\n{cells}The report is online.\n"))


def test_a_line_that_tells_how_a_grade_went_names_no_area() -> None:
    told = f"{OPENING}The rating of the services remains what it was: ‘requires improvement’\n"
    assert not [grade for grade in read_text(told).visit.grades if "remains" in grade.area]


@pytest.mark.parametrize(
    ("lead", "behind", "told"),
    [
        ("The judgements (previous inspection in brackets) are:", " (inadequate)", 4),
        ("The judgements, with those of the previous inspection in brackets:", " (inadequate)", 4),
        ("Compared with the last inspection, the grades are:", " (inadequate)", 4),
        ("The grades of the previous inspection (2019):", "", 0),
        ("The grades (previous inspection):", "", 0),
    ],
)
def test_a_list_is_an_earlier_visits_only_where_not_just_what_stands_in_brackets_is(
    lead: str, behind: str, told: int
) -> None:
    rows = "".join(f"- {area} - {grade}{behind}\n" for area, grade in AREAS.items())
    assert len(read_text(f"{OPENING}{lead}\n{rows}").visit.grades) == told


def test_a_title_that_closes_with_a_grade_is_no_area() -> None:
    page = (
        "<div>A first verdict on Mereford: ‘Good’</div><div>3 July 2024</div><div>Ofsted judged children’s services "
        "in Mereford to be good overall after its visit from 3 to 14 June 2024.</div>"
    )
    assert {grade.area for grade in read_bytes(page.encode(), "story.html").visit.grades} <= {"Overall"}
