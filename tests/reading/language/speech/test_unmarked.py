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


LETTER = "\n".join(
    [
        "I am writing to tell all of you what inspectors said when they came to see us in the spring of this year.",
        "We were told that our social workers know their children well and that we answer the telephone in good time.",
        "I was sorry to read that our plans are too long and that we let some of them lie for months on end.",
        "We shall mend that, and I have asked our managers to look at each of our plans before the summer holidays.",
        "I saw for myself how much our foster carers do for us, and we shall ask them what else they need from us.",
        "We also heard that our records leave out fathers, and my team and I will see to that in the coming weeks.",
    ]
)


def test_whoever_writes_the_whole_of_a_text_is_not_quoted_in_it() -> None:
    assert said(f"# Message to all staff from Ann Poole, director of children’s services\n{LETTER}") == []


def test_a_long_statement_is_still_whoevers_name_it_bears() -> None:
    assert [name for name, *_ in said(f"# Statement from Cllr Ann Poole\n{LETTER}")] == ["Ann Poole"]
