"""A sentence as the weights see it."""

from briefing_app.reading.parsers.story.grades.row import Row


def test_grades_areas_years_and_words_alike_are_marks_in_the_row() -> None:
    row = _row("In 2019 and 2024 Mereford’s leaders were rated ‘good’; every area is good.")
    told = "in YEAR and NOW PLACE s AREA BE RATED GRADE SEMICOLON EVERY BE GRADE ."
    assert row.words == told.split()


def test_areas_of_one_list_are_one_group() -> None:
    row = _row("Leadership, help and protection and its services for care leavers are good overall.")
    assert row.order == "AGW"
    assert [row.words[nth] for nth in row.group_of] == ["AREA", "AREA", "AREA", "GRADE", "WHOLE"]


def test_a_grade_that_is_not_given_is_an_everyday_word() -> None:
    assert [grade.meant for grade in Row("A weak plan, but good.", "children", frozenset({"weak"})).grades] == ["good"]
    assert [grade.meant for grade in Row("A weak plan, but good.", "children").grades] == ["weak", "good"]


def test_a_clause_ends_where_the_sentence_turns() -> None:
    row = _row("Leaders were praised, but care leavers were rated good, Ofsted said.")
    begins, ends = row.clause(row.grades[0])
    assert row.low[begins:ends].strip() == "care leavers were rated good"


def test_what_is_too_long_to_be_a_sentence_has_no_grades() -> None:
    assert Row("The council was rated good. " * 60, "children").grades == []


def _row(sentence: str) -> Row:
    row = Row(sentence, "children")
    row.lay_out("mereford", frozenset({"2024"}))
    return row
