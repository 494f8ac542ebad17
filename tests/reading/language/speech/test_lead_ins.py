"""Where the clause begins that tells who speaks, and who does not."""

import pytest

from tests.reading.language.speech.saying import said


@pytest.mark.parametrize(
    "told",
    [
        "Deputising for the leader, Cllr Tom Dale, deputy leader Cllr Ann Poole said: “We are glad.”",
        "In a letter to the leader of the council, Tom Dale, the director of care, Ann Poole, wrote: “We are glad.”",
        "Flanked by his director, Tom Dale, chief executive Ann Poole said: “We are glad.”",
        "Ann Poole, who succeeded Cllr Tom Dale as leader in May, said: “We are glad.”",
        "Tom Dale is away; his successor, Ann Poole, said: “We are glad.”",
        "Monday brought a letter from Ofsted, and Councillor Ann Poole, who leads on schools, said: “We are glad.”",
        "Responding to Cllr Dale’s apology, opposition leader Ann Poole said: “We are glad.”",
        "The visit was confirmed by the director, Ann Poole, who says in a report to members: “We are glad.”",
    ],
)
def test_whoever_is_only_met_or_followed_does_not_speak(told: str) -> None:
    assert [quote[0] for quote in said(told)] == ["Ann Poole"]


def test_the_office_of_a_successor_is_told_behind_the_other_name() -> None:
    told = "Ann Poole, who succeeded Cllr Tom Dale as leader in May, said: “We are glad.”"
    assert said(told)[0][1] == "leader"
