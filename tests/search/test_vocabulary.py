import pytest

from briefing_app.search.vocabulary import Vocabulary, joined, stem_of

KNOWN = Vocabulary(
    {
        "assessment": 40,
        "assessments": 60,
        "audit": 3,
        "audited": 2,
        "auditing": 1,
        "auditor": 1,
        "children": 90,
        "long": 5,
        "s": 70,
        "term": 6,
        "placement": 9,
        "safeguarding": 12,
        "élan": 1,
    },
    rows=100,
)


def test_counts_of_a_word_and_of_what_begins_so() -> None:
    assert KNOWN.count("assessment") == 40
    assert KNOWN.count("absent") == 0
    assert KNOWN.beginning("assess") == ["assessment", "assessments"]
    assert KNOWN.count_beginning("assess") == 100
    assert KNOWN.count_beginning("zebra") == 0


def test_words_run_together_are_seen_as_two() -> None:
    assert list(KNOWN.splits("longterm")) == [("long", "term")]
    assert list(KNOWN.splits("childrens")) == [("children", "s")]
    assert list(KNOWN.splits("placement")) == []


def test_forms_share_a_stem_and_are_known() -> None:
    assert KNOWN.forms("audits") == ["audit", "audited", "auditing"]
    assert KNOWN.forms("s") == []


@pytest.mark.parametrize(
    ("word", "stem"),
    [("planning", "plan"), ("planned", "plan"), ("studies", "stud"), ("study", "stud"), ("caring", "caring")],
)
def test_stems_take_plain_endings_off(word: str, stem: str) -> None:
    assert stem_of(word) == stem


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("asessment", "assessment"), ("safegaurding", "safeguarding"), ("childern", "children"), ("xylophone", None)],
)
def test_the_nearest_known_word(typed: str, meant: str | None) -> None:
    assert KNOWN.nearest(typed) == meant


def test_vocabularies_add_up() -> None:
    assert joined([KNOWN, Vocabulary({"audit": 2, "new": 1})]).counts["audit"] == 5
