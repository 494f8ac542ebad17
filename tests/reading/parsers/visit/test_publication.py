"""When a paper came out where it gives only a month."""

from collections.abc import Callable

import pytest

from briefing_app.domain.briefing import Briefing

Read = Callable[..., Briefing]

REPORT = """
# Joint inspection of services for children in Marlshire
{head}
## Introduction
The Care Inspectorate inspected services for children in Marlshire{when}, and read the records of sixty children.
## Areas for improvement
- The partnership should improve the quality of plans.
"""
IN_MARCH = " between 4 and 15 March 2024"


def published(read: Read, head: str, when: str = IN_MARCH, name: str = "report.pdf") -> str | None:
    return read(REPORT.format(head=head, when=when), name).document.published


@pytest.mark.parametrize(
    "head",
    [
        "Published: July 2024",
        "Report published July 2024",
        "Publication date: July 2024",
        "Published by the Care Inspectorate in July 2024",
        "July 2024",
        "Care Inspectorate\nJuly 2024",
        "Care Inspectorate, July 2024",
    ],
)
def test_a_month_is_told_as_a_month(read: Read, head: str) -> None:
    assert published(read, head) == "2024-07"
    assert published(read, head, when="") == "2024-07"


@pytest.mark.parametrize(
    ("head", "when"),
    [
        ("Inspection dates:\nJuly 2024", ""),
        ("Previous inspection\nJuly 2021", IN_MARCH),
        ("July 2024", " in July 2024"),
        ("July 2021", IN_MARCH),
        ("July 2024\nAugust 2024", IN_MARCH),
        ("Previous report published: July 2023", IN_MARCH),
    ],
)
def test_what_may_be_another_month_is_none(read: Read, head: str, when: str) -> None:
    assert published(read, head, when) is None


def test_a_day_says_more_than_a_month(read: Read) -> None:
    assert published(read, "Published: 9 July 2024\nJuly 2024") == "2024-07-09"
    assert published(read, "July 2024", name="marlshire-2024-07-09.pdf") == "2024-07-09"
    assert published(read, "July 2024", name="marlshire-2024-11-20.pdf") == "2024-07"


def test_a_letter_s_own_day_comes_before_that_of_a_report_it_names(read: Read) -> None:
    text = (
        "23 July 2021\nDear Ms Example\n## Joint area SEND revisit in Marlshire\n"
        "Between 14 June 2021 and 16 June 2021, Ofsted and the Care Quality Commission (CQC) revisited Marlshire to "
        "decide whether it had improved since the inspection report letter published on 4 February 2019.\n"
        "## Main findings\nNew plans are clear and describe children well.\nYours sincerely\nAnn Other\n"
    )
    assert read(text, "letter.pdf").document.published == "2021-07-23"
