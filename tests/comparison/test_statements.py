"""Which sentences of a release are held against the letter, and in what pieces."""

import importlib.util
from pathlib import Path

import pytest

from briefing_app.comparison import Side, compare
from briefing_app.comparison.statements import clauses
from briefing_app.domain.words import FindingKind

_spec = importlib.util.spec_from_file_location("sides", Path(__file__).with_name("sides.py"))
assert _spec
assert _spec.loader
sides = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(sides)


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
