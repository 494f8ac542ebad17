"""Sentences that only tell of an earlier visit, or of other councils."""

import pytest

from briefing_app.reading.language.scenes import tells_back_then, tells_of_others


@pytest.mark.parametrize(
    ("sentence", "earlier"),
    [
        ("That inspection had ended in ‘requires improvement’.", True),
        ("Their last rating, ‘good’, dates from May 2019.", True),
        ("The time before, in June 2014, care was good.", True),
        ("Ofsted had found them inadequate in 2011 and 2013.", True),
        ("Ministers stepped in in 2019, when an inspection found that nobody visited.", True),
        ("It is ten years since services were inadequate.", True),
        ("That judgement had now been kept.", False),
        ("Services are worse than the last time inspectors came.", False),
        ("Inspectors found that visits are late.", False),
    ],
)
def test_a_sentence_of_an_earlier_visit_is_told_from_one_of_this(sentence: str, earlier: bool) -> None:  # a table
    assert tells_back_then(sentence) is earlier


@pytest.mark.parametrize(
    ("sentence", "others"),
    [
        ("Only two other authorities in the region have reached ‘good’.", True),
        ("Four of the 23 authorities in the region have the top grade.", True),
        ("Across the country 88 reports were out by then.", True),
        ("The ‘good’ rating is held by a mere 46 councils in the country.", True),
        ("Services are outstanding, and few councils have that.", False),
        ("That the two councils work together has made things better.", False),
        ("Delays remain when two councils are involved.", False),
    ],
)
def test_how_other_councils_fared_is_told_from_what_was_found_here(sentence: str, others: bool) -> None:  # a table
    assert tells_of_others(sentence) is others
