"""Whom "he" or "she" may mean."""

import pytest

from tests.reading.language.speech.saying import said


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (
            "Ms Barrow was chosen, Cllr Tim Grady said, as she knew the work. He said: “We were not ready for it.”",
            "Tim Grady",
        ),
        (
            "Only we knew that director Caroline Voss had left, and the leader, Cllr Terry Malone, said sorry. "
            "He said: “It breaks my heart that we failed them.”",
            "Terry Malone",
        ),
        (
            "Una Keane, Ofsted’s regional director, spoke of it.\nWriting to the council’s executive director of "
            "children’s services, Prakash Ghosh, she said: “This result comes from hard work.”",
            "Una Keane",
        ),
    ],
)
def test_a_pronoun_means_nobody_whose_title_or_name_speaks_against_it(told: str, name: str) -> None:
    assert [quote[0] for quote in said(told)] == [name]
