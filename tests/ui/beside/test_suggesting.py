import pytest

from briefing_app.domain.themes import Theme
from briefing_app.domain.threads import Bond
from briefing_app.domain.words import FindingKind
from briefing_app.ui.beside.suggesting import MOST, suggest, what_is_done
from tests.ui.beside.making import SECOND, finding, since, thread

HIDDEN = finding("The quality of plans for children.", start=0)
AGAIN = finding("Supervision is thin.", theme=Theme.OVERALL, start=100)
LATE = finding("Reviews drift for some children.", start=200)
STRONG = finding("Leaders know their services.", kind=FindingKind.STRENGTH, start=300)


def texts(*args: object) -> list[str]:
    return [one.text for one in suggest(*args)]  # type: ignore[arg-type]  # passed on as they are


def test_what_the_release_leaves_out_is_asked_first_then_what_was_asked_before() -> None:
    known = since(thread(finding("Supervision.", SECOND), AGAIN, bond=Bond.CONFIRMED))
    assert texts((AGAIN, LATE, HIDDEN), frozenset({HIDDEN.id}), known) == [
        "What is being done about the quality of plans for children, and by when?",
        "This was asked for in Feb 2022. What has changed since?",
        "How long does this take now, how long should it take, and who sees when it is late?",
    ]


def test_what_only_words_suggest_is_not_told_as_a_fact() -> None:
    known = since(thread(finding("Supervision.", SECOND), AGAIN))
    assert texts((AGAIN,), frozenset(), known) == [
        "Something like this was asked for in Feb 2022. What has changed since?"
    ]


def test_nothing_is_suggested_of_what_is_strong() -> None:
    assert suggest((STRONG,), frozenset(), since()) == ()


def test_there_are_never_many_and_never_two_alike() -> None:
    many = [finding(f"Reviews drift {nth}.", start=nth * 50) for nth in range(9)]
    found = suggest(many, frozenset(), since())
    assert len(found) <= MOST
    assert len({one.text for one in found}) == len({one.finding.id for one in found}) == len(found)


def test_what_has_no_template_of_its_own_is_asked_how_one_will_know() -> None:
    assert texts((AGAIN,), frozenset(), since()) == ["What will tell us that it has improved, and when do we see it?"]


@pytest.mark.parametrize(
    ("area", "question"),
    [
        ("The quality of plans.", "What is being done about the quality of plans, and by when?"),
        ("Ensure that plans are clear.", "What is being done to ensure that plans are clear, and by when?"),
        ("Plans are not clear.", "What is being done about this, and by when?"),
        ("The plan is late. It is not clear.", "What is being done about this, and by when?"),
        ("The use of " + "very " * 30 + "long plans", "What is being done about this, and by when?"),
        (
            "Whether PLO letters reach parents",
            "What is being done about whether PLO letters reach parents, and by when?",
        ),
    ],
)
def test_an_area_is_asked_about_in_its_own_words_where_they_fit(area: str, question: str) -> None:
    assert what_is_done(area) == question
