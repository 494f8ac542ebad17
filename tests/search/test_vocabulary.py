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


def test_a_word_of_three_letters_is_split_off_only_where_the_whole_is_unknown() -> None:
    parts = {"bus": 1, "pass": 1, "stop": 1, "lamp": 1}
    assert list(Vocabulary(parts).splits("buspass")) == [("bus", "pass")]
    assert list(Vocabulary(parts | {"buspass": 1}).splits("buspass")) == []
    assert list(Vocabulary(parts | {"stoplamp": 1}).splits("stoplamp")) == [("stop", "lamp")]


def test_of_words_equally_near_the_one_that_begins_alike_is_meant_then_the_commoner() -> None:
    assert Vocabulary({"sending": 9, "leading": 1}).nearest("lending") == "leading"
    assert Vocabulary({"leading": 1, "landing": 9}).nearest("lending") == "landing"
    assert Vocabulary({"leading": 9, "landing": 1}).nearest("lending") == "leading"


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
