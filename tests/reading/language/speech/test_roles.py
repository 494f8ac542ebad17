"""Offices and duties as documents word them, before a name and after it."""

import pytest

from briefing_app.reading.language.speech.roles import role_after, role_before


@pytest.mark.parametrize(
    ("after", "role"),
    [
        (", who leads on schools for the council, said:", "who leads on schools for the council"),
        (", who’s responsible for children’s services, said:", "who’s responsible for children’s services"),
        (", who took over as director in May, said:", "director"),
        (", who joined as director last year, said:", "director"),
        (", who was director in 2018, said:", "director in 2018"),
        (", who had been leader until last spring, said:", "leader until last spring"),
        (", who became leader of the council in autumn 2024, said:", "leader of the council"),
        (" has been assistant city mayor since May.", "assistant city mayor"),
        (" was appointed interim director in May.", "interim director"),
        (" is service manager for the leaving care team.", "service manager for the leaving care team"),
        (", who sits for Dale ward, according to the Elmbury Post.", "who sits for Dale ward"),
        (" manages the family hub.", "manages the family hub"),
        (" speaks for the Green group.", "speaks for the Green group"),
        (" is 20 and helps to run the forum.", "helps to run the forum"),
        (", 21, who left care at 18, said:", "who left care at 18"),
        (", who has brought up two grandsons, said:", "who has brought up two grandsons"),
        (", whose committee will oversee the plan, said:", "whose committee will oversee the plan"),
        (", a SEND lawyer.", "SEND lawyer"),
        (", one of four practice leads in the team.", "one of four practice leads in the team"),
        (", the HMI who led the visit, said:", "HMI who led the visit"),
        (", the panel’s chair, said:", "the panel’s chair"),
        (", the council’s executive director, said:", "executive director"),
        (", whose son Bo, 9, has autism, said:", "whose son Bo, 9, has autism"),
        (", of Marl, who has lived with pain for years.", "of Marl, who has lived with pain for years"),
        (", who took over the children’s portfolio in May, said:", "who took over the children’s portfolio in May"),
        (", whose son Bo is 9, wept when she read it.", "whose son Bo is 9"),
        (", the director of children’s services, said:", "director of children’s services"),
        (", who was 12 when they met and is now an apprentice.", "apprentice"),
    ],
)
def test_what_stands_behind_a_name_tells_who_it_is(after: str, role: str) -> None:
    assert role_after(after) == role


@pytest.mark.parametrize(
    "after",
    [
        ", a week after the letter, said:",
        ", who said that it was late, left.",
        ", who has welcomed the report, said:",
        ", who led the debate, said:",
        " runs late.",
        " was told by the director that it was late.",
        " is not the director.",
        ", 44, said:",
    ],
)
def test_what_happened_is_nobodys_office(after: str) -> None:
    assert role_after(after) == ""


@pytest.mark.parametrize(
    ("before", "role"),
    [
        ("Foster carers ", "Foster carers"),
        ("Foster carers Ted and ", "Foster carers"),
        ("Cabinet Member: ", "Cabinet Member"),
        ("Ex-leader ", "Ex-leader"),
        ("The man who has led the council since May, ", "man who has led the council since May"),
        ("They were called to Cardiff by Social Services Minister ", "Social Services Minister"),
        ("Since May it has had a new manager, and ", ""),
        ("A council source said that ", ""),
    ],
)
def test_what_stands_before_a_name_tells_who_it_is(before: str, role: str) -> None:
    assert role_before(before) == role
