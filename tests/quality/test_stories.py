from pathlib import Path

import pytest

from tests.quality import program
from tests.quality.stories import stories_in

STORIES = """=== mereford-post
council: Mereford Council
inspectorate: CQC
kind: assessment
published: 2025-06-04
grades: overall=good; leaders=requires improvement

- | Care in Mereford is ‘good’
- | By Ann Ash

strength overall | Mereford’s care for adults is good, the Care Quality Commission says.
improvement timeliness | But people wait too long for a first visit.

quote Jo Bray; cabinet member | “We are proud,” said Cllr Jo Bray, cabinet member. “Much is left to do

quote+ | “and we will do it.”

context none | What follows:
context none | • a meeting in July
context none | • a plan in August

=== second
council: Ash Council

context scope | Nothing was told.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "posts.txt").write_text(STORIES, encoding="utf-8")
    return tmp_path


def test_lines_become_a_text_and_its_labels(folder: Path) -> None:
    first, second = stories_in(folder)
    assert first.text == (
        "Care in Mereford is ‘good’\n\nBy Ann Ash\n\n"
        "Mereford’s care for adults is good, the Care Quality Commission says. "
        "But people wait too long for a first visit.\n\n"
        "“We are proud,” said Cllr Jo Bray, cabinet member. “Much is left to do\n\n“and we will do it.”\n\n"
        "What follows:\n• a meeting in July\n• a plan in August\n"
    )
    assert first.name == "posts/mereford-post"
    assert second.gold["grades"] == {}
    assert first.kind == second.kind == "release"


@pytest.mark.parametrize(
    ("line", "first", "last"),
    [
        ("Ann Ash, the council's leader, said: “It is good.”", "It is good.", "It is good."),
        ("Ann Ash, the council’s leader, said: 'It’s good.'", "It’s good.", "It’s good."),
        ("“‘Good’ is what we were called, and we are glad.", "‘Good’ is what we were called,", "and we are glad."),
        ('"It is good," she said. "There is more to do."', 'It is good," she said. "There', "is more to do."),
        ("Ann Ash: We said “good” and meant it.", "good", "good"),
        ("Ann Ash said: It is good.", "It is good.", "It is good."),
    ],
)
def test_what_is_said_stands_between_the_outermost_marks(tmp_path: Path, line: str, first: str, last: str) -> None:
    path = tmp_path / "posts.txt"
    path.write_text(f"=== ash\ncouncil: Ash Council\n\nquote Ann Ash; leader | {line}\n", encoding="utf-8")
    (quote,) = next(stories_in(tmp_path)).gold["quotes"]
    assert (quote["starts_with"], quote["ends_with"]) == (first, last)


def test_a_line_that_only_says_who_speaks_leaves_the_words_to_the_next(tmp_path: Path) -> None:
    lines = "quote Ann Ash; leader | The council's leader, Ann Ash, said:\n\nquote+ | “It is good.”"
    (tmp_path / "posts.txt").write_text(f"=== ash\ncouncil: Ash Council\n\n{lines}\n", encoding="utf-8")
    (quote,) = next(stories_in(tmp_path)).gold["quotes"]
    assert (quote["starts_with"], quote["ends_with"]) == ("It is good.", "It is good.")


def test_labels_say_what_the_head_and_the_codes_say(folder: Path) -> None:
    gold = next(stories_in(folder)).gold
    assert gold["inspectorate"] == "Care Quality Commission"
    assert gold["publication_date"] == "2025-06-04"
    assert gold["grades"] == {"overall": "good", "leaders": "requires improvement"}
    assert [(row["class"], row["theme"]) for row in gold["findings"]] == [
        ("strength", "overall"),
        ("improvement", "timeliness"),
        *3 * [("context", "none")],
    ]
    assert gold["quotes"] == [
        {"speaker": "Jo Bray", "role": "cabinet member", "starts_with": "We are proud,", "ends_with": "we will do it."}
    ]


def test_a_labelled_story_is_read_like_any_text(folder: Path) -> None:
    story = next(stories_in(folder))
    briefing = program.read_label(story)
    assert "But people wait too long for a first visit." in briefing.document.source.text
    assert briefing.document.file_name == "mereford-post.txt"


def test_a_label_is_put_as_the_program_would_put_it(tmp_path: Path) -> None:
    head = "=== a\ncouncil: Marl Vale Children’s Trust\ninspectorate: Ofsted, the CQC and HMICFRS\n\n- | No more\n"
    (tmp_path / "posts.txt").write_text(head, encoding="utf-8")
    gold = next(stories_in(tmp_path)).gold
    assert (gold["council"], gold["inspectorate"]) == ("Marl Vale Council", "Ofsted, CQC and HMICFRS")


def test_the_number_of_a_point_is_no_part_of_what_it_tells(tmp_path: Path) -> None:
    text = "=== a\ncouncil: Marl Council\n\nstrength workforce | 1. Few leave (May 2024) of late.\n"
    (tmp_path / "points.txt").write_text(text, encoding="utf-8")
    gold = next(stories_in(tmp_path)).gold
    assert gold["findings"][0]["starts_with"] == "Few leave (May 2024) of late."


def test_grades_of_full_length_stories_are_not_counted(tmp_path: Path) -> None:
    folder = tmp_path / "full-length"
    folder.mkdir()
    (folder / "posts.txt").write_text(STORIES, encoding="utf-8")

    assert all(not label.tells_grades and not label.gold.get("grades") for label in stories_in(folder))


def test_facts_of_pages_that_need_not_tell_them_are_not_counted(tmp_path: Path) -> None:
    (tmp_path / "as-pages").mkdir()
    (tmp_path / "as-pages" / "posts.txt").write_text(STORIES, encoding="utf-8")
    gold = next(stories_in(tmp_path / "as-pages")).gold
    assert not {"council", "inspectorate", "publication_date", "grades"} & gold.keys()
    assert len(gold["findings"]) == 5


def test_inspectorates_of_a_joint_inspection_go_by_the_names_they_are_read_by(tmp_path: Path) -> None:
    told = STORIES.replace("inspectorate: CQC", "inspectorate: Ofsted, the CQC and HMIP", 1)
    (tmp_path / "posts.txt").write_text(told, encoding="utf-8")

    assert next(stories_in(tmp_path)).gold["inspectorate"] == "Ofsted, CQC and HMI Probation"


def test_an_apostrophe_before_straight_marks_begins_no_quote(tmp_path: Path) -> None:
    line = """quote Jo Bray; cabinet member | The council's Jo Bray said: "We don't mind. We're proud of it." """
    (tmp_path / "posts.txt").write_text(f"=== a\ncouncil: Ash Council\n\n{line.strip()}\n", encoding="utf-8")

    quote = next(stories_in(tmp_path)).gold["quotes"][0]
    assert (quote["starts_with"], quote["ends_with"]) == ("We don't mind. We're proud of", "We're proud of it.")
