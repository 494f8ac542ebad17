"""Points of a list are findings whether or not a bullet stands before them."""

import pytest

from briefing_app.reading import read_text

OPENING = "Ofsted visits Elmbury\n\n5 March 2024\n\nOfsted inspectors came to Elmbury Council on 6 February 2024.\n\n"


def _findings(body: str) -> list[tuple[str, str]]:
    return [(finding.section, finding.text) for finding in read_text(OPENING + body).findings][1:]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_lines_below_a_lead_in_are_points(between: str) -> None:
    points = ["Calm and stable leadership", "Prompt visits to children", "Good advice on health"]
    assert _findings(f"Inspectors liked:{between}{between.join(points)}\n\nThe plan goes to Cabinet in May.") == [
        *(("Inspectors liked", point) for point in points),
        ("", "The plan goes to Cabinet in May."),
    ]


def test_a_heading_below_the_last_point_stays_a_heading() -> None:
    body = (
        "They want more of:\n\nhelp for fathers\n\nhelp for young carers\n\nWhat happens next\n\nA plan is due in May."
    )
    assert _findings(body)[-1] == ("What happens next", "A plan is due in May.")


def test_one_line_below_a_lead_in_is_a_heading() -> None:
    body = "There is more to tell:\n\nHow leaders answered\n\nThey were calm and clear about it."
    assert _findings(body) == [("How leaders answered", "They were calm and clear about it.")]


@pytest.mark.parametrize("mark", ["R1 ", "R1. ", "R1: ", "Recommendation 1 – "])
def test_a_recommendation_is_known_by_its_number(mark: str) -> None:
    point = "Review the plans of children who live at home"
    assert [text.endswith(point) for _, text in _findings(f"Recommendations\n\n{mark}{point}")] == [True]


def test_points_that_are_counted_are_no_headings() -> None:
    assert _findings("What we must do better\n\n1. Plans are too long\n\n2. Some visits are late") == [
        ("What we must do better", "1. Plans are too long"),
        ("What we must do better", "2. Some visits are late"),
    ]


def test_a_numbered_heading_with_text_below_stays_one() -> None:
    body = "1. Early help\n\nFamilies get help early.\n\n2. Care leavers\n\nAdvisers keep in touch."
    assert _findings(body) == [
        ("1. Early help", "Families get help early."),
        ("2. Care leavers", "Advisers keep in touch."),
    ]


def test_a_question_that_the_text_answers_is_a_heading() -> None:
    body = "Is there anything to mend?\nYes, records of supervision are thin and some are missing."
    assert _findings(body) == [
        ("Is there anything to mend?", "Yes, records of supervision are thin and some are missing.")
    ]


def test_a_sentence_without_its_full_stop_is_a_finding() -> None:
    told = "Inspectors found that workers build strong bonds with children at the homes which the council runs"
    assert ("", told) in _findings(f"{told}\n\nThe plan goes to Cabinet in May.")


def test_a_counted_paragraph_may_lead_in_a_list_of_its_own() -> None:
    body = "(1) She spoke.\n(2) Inspectors had found:\n(i) thin records;\n(ii) late visits."
    assert ("(2) Inspectors had found", "(i) thin records;") in _findings(body)


@pytest.mark.parametrize("mark", ["★", "✔", "►", "•"])
def test_stars_and_ticks_are_bullets_like_any_other(mark: str) -> None:
    points = ["People in charge listen to us.", "Hubs give advice without a form."]
    body = "THE GOOD BITS\n\n" + "\n".join(f"{mark} {point}" for point in points)
    assert [text for _, text in _findings(body)] == points


def test_a_point_is_nobody_who_speaks_below_it() -> None:
    body = (
        "Ofsted wants the council to:\n• stop cases from drifting\n• meet with a nurse or a doctor in the room\n\n"
        "What happens next\nWe have until July to send Ofsted our written response."
    )
    briefing = read_text(OPENING + body)
    assert briefing.quotes == ()
    assert briefing.findings[-1].text.endswith("our written response.")
