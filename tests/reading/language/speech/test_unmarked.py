"""Speech without quotation marks."""

import pytest

from tests.reading.language.speech.saying import said

CASES = {
    "heading as speaker without marks": (
        "# Statement from Cllr Ann Poole\nI have read this letter twice.\nIt was better the second time.",
        [("Ann Poole", "councillor", "I have … second time.")],
    ),
    "no marks at all": (
        "Cllr Ann Poole said: We are glad of it and we thank our staff.",
        [("Ann Poole", "councillor", "We are … our staff.")],
    ),
    "a script": (
        "[0:31] Cllr Ann Poole: I am proud of it.\nDee Marsh: We asked for more.\nNarrator: We come to the end.",
        [("Ann Poole", "councillor", "I am … of it."), ("Dee Marsh", "", "We asked … for more.")],
    ),
    "a heading in capitals names nobody": (
        "# WHERE WE MUST DO BETTER\nWe were told that plans are late. We have begun.", [],
    ),
    "a paragraph amid speech that never opens its marks again": (
        "Cllr Ann Poole said: “One thing is done.\nA second is begun.\nA third is planned.”",
        [("Ann Poole", "councillor", "One thing … is planned.")],
    ),
    "a statement goes on in the first person only": (
        "# Statement from Cllr Ann Poole\nI have read this letter twice.\nThe letter is on the website:",
        [("Ann Poole", "councillor", "I have … letter twice.")],
    ),
    "a report that says we is nobody's speech": ("The report says: We met the staff.", []),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_unmarked(name: str) -> None:
    text, expected = CASES[name]
    assert said(text) == expected
