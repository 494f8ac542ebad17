"""What stands in quotation marks, and whether anybody speaks it."""

import pytest

from briefing_app.domain.briefing import VisitFacts
from briefing_app.reading.language.quotes import find_speech
from briefing_app.reading.language.speech.stage import Paragraph
from tests.reading.language.speech.saying import said


@pytest.mark.parametrize(
    "told",
    [
        "Work with care leavers was judged “Inadequate”, and some young people were said to be at risk.",
        "Leadership of children’s services and help for families both judged ‘Outstanding’",
        "The director was told that homes are ‘Good’ and leaders ‘requires improvement to be good’.",
    ],
)
def test_nobody_speaks_a_grade(told: str) -> None:
    assert said(told) == []


def test_whoever_speaks_of_a_grade_is_quoted() -> None:
    assert said("Ann Poole, leader, said: “Good is not enough for us here.”") == [
        ("Ann Poole", "leader", "Good is … us here.")
    ]


@pytest.mark.parametrize(
    ("above", "speaks"),
    [
        ("Inspectors found that plans are clear.", ", said Cllr Ann Poole, leader."),
        ("Jo Marsh, head of care, praised the staff.", ", Cllr Ann Poole, leader, said."),
    ],
)
def test_whoever_closes_speech_left_open_spoke_all_of_it(above: str, speaks: str) -> None:
    told = f"{above}\n“We are glad of it. It is a start.\n“It was hard won{speaks[0]}”{speaks[1:]}"
    assert said(told) == [("Ann Poole", "leader", "We are … hard won,")]


@pytest.mark.parametrize("phrase", ["“Making It Personal”", '"local offer"', "“extra mile”"])
def test_words_picked_out_amid_speech_left_open_do_not_end_it(phrase: str) -> None:
    told = f"Ann Poole, leader, said: {phrase[0]}We saw that the {phrase} had become part of our work."
    assert said(told) == [("Ann Poole", "leader", "We saw … our work.")]


def test_a_mark_whose_line_end_was_lost_opens_the_next_paragraph_of_speech() -> None:
    told = 'Ann Poole, leader, said: "We saw that it was good."Good leaders stood behind this." It was May.'
    assert said(told) == [("Ann Poole", "leader", "We saw … behind this.")]


def test_a_heading_in_single_marks_behind_speech_is_none_of_it() -> None:
    told = 'Ann Poole, leader, said: "We are glad of it." \'Too slow\' The homes were found "good" by Ofsted.'
    assert said(told) == [("Ann Poole", "leader", "We are … of it.")]


def test_whoever_the_next_sentence_tells_of_does_not_speak() -> None:
    told = (
        "Jo Marsh, chief inspector, was glad. “We saw a lot,” he said, and he told of the city. “With that in mind it "
        "is good.” Cllr Ann Poole, who has care in her charge, called it “fantastic”."
    )
    assert {name for name, _, _ in said(told)} == {"Jo Marsh"}


def test_a_council_that_another_sentence_cites_does_not_speak() -> None:
    told = "Jo Marsh, head, said: “We are glad of it. “It helps us.” According to Elmbury Council, one scheme is new."
    assert said(told) == [("Jo Marsh", "head", "We are … helps us.")]


def test_ofsted_speaks_in_its_letter_to_somebody() -> None:
    assert said("In its letter to Jo Marsh, the interim director of services, Ofsted says: “We saw much good.”") == []


def test_a_point_that_names_its_topic_is_no_speech() -> None:
    told = "This is some of what it had to say:\nLeaders and staff (good): “Our leaders put children first.”"
    text_is_list = [Paragraph(0, 35), Paragraph(36, len(told), bullet=True)]
    assert not [q for q in find_speech(told, text_is_list, VisitFacts()).quotes if q.speaker.role]


def test_she_said_behind_speech_is_none_of_the_story() -> None:
    told = "Jo Marsh, head, said that this was over: “Nobody has done it before,” she said."
    (quote,) = find_speech(told, [Paragraph(0, len(told))], VisitFacts()).quotes
    assert quote.attributions[-1][1] == len(told)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("Ann Poole, leader, says, “we have firm ground here, and can build on it.”", "we have … on it."),
        (
            "Ann Poole, leader, said, however, that “staff do not see the benefit yet.\n“They do not know enough.”",
            "staff do … know enough.",
        ),
        (
            "Inspectors find service “committed to improving” Council leader, Ann Poole, said: “We are committed.”",
            "We are … are committed.",
        ),
        ("Ann Poole, leader, was alarmed. “Plenty to do” She said, “It tells us much.”", "It tells … us much."),
        (
            "Ann Poole, leader, said: “We are glad of it.\n“Now we go on.\n‘Good’ as a rating shows how far we came.”",
            "We are … we came.",
        ),
        (
            "Ann Poole, leader, said it was a test.\n“We are glad of it.\n“It is hard,” Ms Poole told the board.",
            "We are … is hard,",
        ),
    ],
)
def test_speech_is_taken_whole_however_it_is_led_in(told: str, words: str) -> None:
    assert [quote[2] for quote in said(told)] == [words]


def test_a_clause_between_two_speakers_says_who_speaks_next() -> None:
    told = (
        "Ann Poole, leader, said “That it is lifted means a great deal. “But we go on.” "
        "Tom Dale, director, said “For us it is a triumph.”"
    )
    assert [quote[::2] for quote in said(told)] == [
        ("Ann Poole", "That it … go on."),
        ("Tom Dale", "For us … a triumph."),
    ]
