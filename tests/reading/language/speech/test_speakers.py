"""The speaker of a quote as name, role and organisation."""

import pytest

from tests.reading.language.speech.saying import said


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("Cllr Ann Poole said: “We are glad of it.”", "councillor"),
        ("Ann Poole MP said: “We are glad of it.”", "MP"),
        ("Ann Poole OBE said: “We are glad of it.”", ""),
        ("“We are glad,” Ann Poole (Con, Priory) told members.", "councillor (Con, Priory)"),
        ("Councillor Ann Poole (Cons, Priory Park) said: “We are glad of it.”", "councillor (Cons, Priory Park)"),
        ("Cllr Ann Poole, the leader, said: “We are glad of it.”\nCllr Poole added: “We are very glad.”", "leader"),
        ("Ms Ann Poole said: “We are glad of it.”", ""),
    ],
)
def test_where_no_office_is_told_a_title_gives_one(told: str, role: str) -> None:
    assert {quote[1] for quote in said(told)} == {role}
