import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.search.query import MOST_WORDS, Filter, FilterName, Form, Term, parse_query


def test_words_are_each_wanted_and_the_last_may_go_on() -> None:
    query = parse_query("emotional hea")
    assert query.terms == (Term(("emotional",)), Term(("hea",), prefix=True))


def test_a_closed_phrase_is_whole_and_an_open_one_goes_on() -> None:
    assert parse_query('"mental health"').terms == (Term(("mental", "health")),)
    assert parse_query('"mental hea').terms == (Term(("mental", "hea"), prefix=True),)
    assert parse_query("“mental health”").terms == (Term(("mental", "health")),)


def test_only_the_last_word_goes_on() -> None:
    assert [term.prefix for term in parse_query('"open phrase" audit plan').terms] == [False, False, True]


def test_a_minus_leaves_out_but_a_hyphen_does_not() -> None:
    query = parse_query("plan -court well-being -")
    assert query.excluded == (Term(("court",)),)
    assert query.terms == (Term(("plan",)), Term(("well", "being"), prefix=True, joined=True))


def test_case_diacritics_and_apostrophes_do_not_count() -> None:
    assert parse_query("CAFÉ children’s").terms == parse_query("cafe children's").terms
    assert parse_query("children's").terms[0].forms == (
        Form(("children", "s"), prefix=True),
        Form(("childrens",), prefix=True),
    )


@pytest.mark.parametrize("dash", "-‐‑")
def test_hyphened_words_may_be_run_together(dash: str) -> None:
    assert parse_query(f"long{dash}term").terms[0].forms == (
        Form(("long", "term"), prefix=True),
        Form(("longterm",), prefix=True),
    )


def test_other_marks_keep_words_side_by_side() -> None:
    assert parse_query("2023/24").terms == (Term(("2023", "24"), prefix=True),)


def test_filters_take_a_word_or_a_quoted_value() -> None:
    query = parse_query('theme:education kind:"area for improvement" KIND:strength before:2024-07 plan')
    assert query.filters == (
        Filter(FilterName.THEME, "education"),
        Filter(FilterName.KIND, "area for improvement"),
        Filter(FilterName.KIND, "strength"),
        Filter(FilterName.BEFORE, "2024-07"),
    )
    assert query.terms == (Term(("plan",), prefix=True),)


def test_a_filter_may_be_turned_round_or_not_yet_filled_in() -> None:
    assert parse_query("-theme:health x").filters == (Filter(FilterName.THEME, "health", negated=True),)
    assert parse_query("plan theme:").filters == ()
    assert parse_query("theme: health").filters == (Filter(FilterName.THEME, "health"),)
    assert parse_query("theme: before:2024").filters == (Filter(FilterName.BEFORE, "2024"),)


def test_unknown_filter_words_are_plain_words() -> None:
    assert [term.words for term in parse_query("title:Road plan").terms] == [("title",), ("road",), ("plan",)]


@pytest.mark.parametrize("text", ["", "   ", '"', "-", '-"', "***", "() AND", "NEAR(", "\0", "\ud800", "theme:", "^:"])
def test_odd_input_is_still_a_query(text: str) -> None:
    assert parse_query(text).text == text


def test_at_most_sixty_four_words_are_looked_for() -> None:
    query = parse_query("word " * 500 + "-other " * 500)
    assert sum(len(term.words) for term in (*query.terms, *query.excluded)) == MOST_WORDS
    assert sum(len(term.words) for term in parse_query('"' + "a b " * 300 + '"').terms) == MOST_WORDS


@given(st.text(max_size=60))
def test_whatever_is_typed_parses_to_plain_words(text: str) -> None:
    query = parse_query(text)
    found = [word for term in (*query.terms, *query.excluded) for word in term.words]
    assert len(found) <= MOST_WORDS
    assert all(word and '"' not in word and not word.isspace() for word in found)
    assert not any(term.prefix for term in (*query.terms[:-1], *query.excluded))
