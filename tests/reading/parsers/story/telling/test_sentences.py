"""Which sentences of a story tell something, and which belong together."""

from briefing_app.reading import read_text

HEAD = "What Ofsted found\n\nOfsted inspectors visited Elmbury Council’s children’s services in May. "


def found(told: str) -> list[str]:
    return [finding.text for finding in read_text(f"{HEAD}{told}\n").findings][1:]


def test_a_short_question_is_one_with_its_answer() -> None:
    assert found("Life story books? Nine children in care have one.") == [
        "Life story books? Nine children in care have one."
    ]


def test_a_question_that_only_a_pointer_follows_stands_by_itself() -> None:
    told = found("When will the council sort this out? Read the full report on our website.")
    assert told == ["When will the council sort this out?"]


def test_what_families_cannot_find_online_is_no_pointer() -> None:
    assert found("Information on short breaks is hard to find on the website.") == [
        "Information on short breaks is hard to find on the website."
    ]
