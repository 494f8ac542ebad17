"""A release held against a letter: what it takes over, states, turns round and leaves out."""

import pytest

from briefing_app.comparison import Side, compare
from briefing_app.domain.comparison import Statement, Wording
from tests.comparison import sides

side, STRENGTH, IMPROVEMENT, PRIORITY = sides.side, sides.STRENGTH, sides.IMPROVEMENT, sides.PRIORITY


@pytest.fixture
def letter() -> Side:
    return side(
        "letter",
        (STRENGTH, "Foster carers feel listened to, and they are trained before a child first comes to stay."),
        (STRENGTH, "Bus passes have helped care leavers to keep jobs in the next town."),
        (STRENGTH, "Schools and the youth team share what they know every Monday morning."),
        (IMPROVEMENT, "The timeliness of return home interviews."),
        (IMPROVEMENT, "The recording of supervision by managers."),
        (PRIORITY, "Delays in strategy discussions when children are at risk of harm."),
        (IMPROVEMENT, "Dental checks for children in care are not always up to date."),
    )


def test_words_taken_over_are_exact_whatever_their_case_and_marks(letter: Side) -> None:
    release = side(
        "r", (STRENGTH, "Ofsted said: SCHOOLS and the youth team share what they know, every Monday morning.")
    )
    (quotation,) = compare(release, letter).quotations
    assert quotation.status is Wording.EXACT
    assert quotation.letter
    assert quotation.letter.text == "Schools and the youth team share what they know every Monday morning"
    assert release.source.text[quotation.release.start : quotation.release.end] == quotation.release.text
    assert letter.source.text[quotation.letter.start : quotation.letter.end] == quotation.letter.text


def test_a_changed_word_is_shown(letter: Side) -> None:
    release = side("r", (STRENGTH, "Schools and the youth team share all they know every Monday morning."))
    (quotation,) = compare(release, letter).quotations
    assert quotation.status is Wording.ALTERED
    assert [(change.letter, change.release) for change in quotation.changes] == [("what", "all")]


@pytest.mark.parametrize(
    "name",
    [
        "Royal Borough of Aldermere and North East Fenwick children's services",
        "Office for Standards in Education, Children's Services and Skills",
        "Great Oxley, Marl and the Eastern Dunford Combined County Council",
    ],
)
def test_a_name_alone_is_not_words_taken_over(name: str) -> None:
    release = side("r", (STRENGTH, f"Young people spoke well of the {name} last month."))
    letter = side("letter", (STRENGTH, f"This is what the {name} had planned for the autumn."))
    assert not compare(release, letter).quotations


def test_words_taken_over_with_a_name_among_them_are_whole() -> None:
    taken = "leaders of the Royal Borough of Aldermere see every child early and write it down"
    release, letter = (side(which, (STRENGTH, f"{begun} {taken}.")) for which, begun in (("r", "Now"), ("l", "But")))
    (quotation,) = compare(release, letter).quotations
    assert quotation.release.text == taken


def test_two_stretches_taken_over_in_one_sentence_are_both_shown(letter: Side) -> None:
    release = side(
        "r",
        (
            STRENGTH,
            "Schools and the youth team share what they know, ferries run on time in the north of the harbour, "
            "and passes have helped care leavers to keep jobs.",
        ),
    )
    assert [quotation.release.text for quotation in compare(release, letter).quotations] == [
        "Schools and the youth team share what they know",
        "passes have helped care leavers to keep jobs",
    ]


def test_a_word_spelt_otherwise_does_not_end_what_was_taken_over() -> None:
    begun, ended = "Visitors see that", "crews listen to every child on deck"
    release = side("r", (STRENGTH, f"{begun} front-line {ended} and wave."))
    letter = side("letter", (STRENGTH, f"Everyone can see that frontline {ended}."))
    (quotation,) = compare(release, letter).quotations
    assert quotation.release.text == f"see that front-line {ended}"


@pytest.mark.parametrize(
    ("phrase", "status"),
    [
        ("keep jobs in the next town", Wording.EXACT),
        ("keep good jobs in the next town", Wording.ALTERED),
        ("a beacon for the whole region", Wording.NOT_FOUND),
    ],
)
def test_a_phrase_in_quotation_marks_is_looked_up(letter: Side, phrase: str, status: Wording) -> None:
    release = side("r", (STRENGTH, f"Inspectors wrote of “{phrase}” in their letter."))
    assert [quotation.status for quotation in compare(release, letter).quotations] == [status]


def test_speech_of_a_person_is_not_held_against_the_letter(letter: Side) -> None:
    release = side("r", "“Schools and the youth team share what they know every Monday morning.”")
    assert compare(release, letter).quotations == ()


def test_a_statement_in_other_words_is_stated_and_says_why(letter: Side) -> None:
    release = side(
        "r", (STRENGTH, "Inspectors found that foster carers are listened to and trained before a child comes to stay.")
    )
    (match,) = compare(release, letter).matches
    assert match.status is Statement.STATED
    assert match.letter
    assert match.letter.text.startswith("Foster carers feel listened to")
    assert "foster carers" in match.shared


def test_a_statement_that_the_letter_does_not_make_is_not_found(letter: Side) -> None:
    release = side("r", (STRENGTH, "The new swimming pool was praised for its opening hours and its café."))
    (match,) = compare(release, letter).matches
    assert (match.status, match.letter) == (Statement.NOT_FOUND, None)


def test_praise_for_what_the_letter_criticises_is_never_called_stated(letter: Side) -> None:
    release = side("r", (STRENGTH, "Dental checks for children in care are up to date."))
    (match,) = compare(release, letter).matches
    assert match.turned
    assert match.status is Statement.PARTLY


def test_what_a_release_does_not_mention_is_left_out(letter: Side) -> None:
    release = side(
        "r",
        (STRENGTH, "Bus passes have helped care leavers to keep jobs."),
        (IMPROVEMENT, "There are some areas to improve."),
    )
    left_out = [omission.letter.text for omission in compare(release, letter).omitted]
    assert left_out == [
        "The timeliness of return home interviews.",
        "The recording of supervision by managers.",
        "Delays in strategy discussions when children are at risk of harm.",
        "Dental checks for children in care are not always up to date.",
    ]


def test_an_area_told_in_other_words_is_not_left_out(letter: Side) -> None:
    release = side(
        "r",
        (IMPROVEMENT, "We must improve how quickly interviews take place when children return home."),
        (IMPROVEMENT, "Inspectors asked for managers to write up supervision better."),
        (IMPROVEMENT, "Strategy meetings are sometimes late when a child is at risk of harm."),
        (IMPROVEMENT, "Dental checks for children looked after need to be brought up to date."),
    )
    assert compare(release, letter).omitted == ()


def test_praise_of_a_matter_does_not_tell_that_it_must_improve(letter: Side) -> None:
    release = side("r", (STRENGTH, "The recording of supervision was praised."))
    left_out = [omission.letter.text for omission in compare(release, letter).omitted]
    assert "The recording of supervision by managers." in left_out


def test_empty_documents_compare_to_nothing(letter: Side) -> None:
    empty = side("r")
    assert compare(empty, empty).omitted == ()
    assert len(compare(empty, letter).omitted) == compare(empty, letter).asked == 4
