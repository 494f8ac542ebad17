"""Which sentences of a release are held against the letter, and in what pieces."""

import pytest

from briefing_app.comparison import Side, compare
from briefing_app.comparison.statements import clauses
from briefing_app.domain.comparison import Statement
from briefing_app.domain.words import FindingKind
from tests.comparison import sides


@pytest.mark.parametrize(
    ("sentence", "pieces"),
    [
        ("Ferry crews learn first aid, and lifeboats on the quay gleam.", [4, 3]),
        ("Ferry crews learn first aid, quay.", [5]),
        ("Lifeboats on the quay gleam, and ferry crews learn first aid.", [3, 4]),
        ("Ferries, lifeboats on the quay gleam.", [4]),
    ],
)
def test_a_clause_of_three_words_stands_alone_and_a_shorter_joins_its_neighbour(
    sentence: str, pieces: list[int]
) -> None:
    assert [len(part) for part in clauses(sentence, 0, len(sentence))] == pieces


@pytest.mark.parametrize(
    ("sentence", "how_many"),
    [
        ("Bus passes have helped care leavers to keep jobs in the next town.", 1),
        ("The new swimming pool opens at nine on every weekday in the autumn.", 0),
        ("Inspectors said that the new swimming pool opens at nine on every weekday.", 1),
    ],
)
def test_context_counts_where_the_letter_states_it_or_inspectors_are_said_to_have_found_it(
    sentence: str, how_many: int
) -> None:
    letter: Side = sides.side(
        "letter", (sides.STRENGTH, "Bus passes have helped care leavers to keep jobs in the next town.")
    )
    assert len(compare(sides.side("r", (FindingKind.CONTEXT, sentence)), letter).matches) == how_many


@pytest.mark.parametrize(
    "sentence",
    [
        "Foster carers feel listened to in Bournemouth, Christchurch and Poole Council.",
        "Foster carers of the Wyrm Vale and Marl Forest Council feel listened to.",
    ],
)
def test_a_councils_name_that_the_letter_does_not_print_is_not_missed(sentence: str) -> None:
    letter: Side = sides.side("letter", (sides.STRENGTH, "Foster carers feel listened to and are trained well."))
    (match,) = compare(sides.side("r", (sides.STRENGTH, sentence)), letter).matches
    assert match.status is Statement.STATED
