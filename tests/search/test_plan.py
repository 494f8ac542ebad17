import sqlite3

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.search.plan import excluded_expression, expression, plan_query, quick_expression
from briefing_app.search.query import parse_query
from briefing_app.search.vocabulary import Vocabulary

KNOWN = Vocabulary({"plan": 100, "plans": 300, "planning": 20, "audit": 5, "long": 1, "term": 2}, rows=400)


def test_every_word_is_quoted() -> None:
    assert expression(plan_query(parse_query('NOT plan -"OR x" audi'), KNOWN)) == (
        '(("not") AND ("plan") AND ("audi" *)) NOT ("or x")'
    )


def test_nothing_wanted_is_no_expression() -> None:
    plan = plan_query(parse_query("-plan theme:health"), KNOWN)
    assert expression(plan) == ""
    assert excluded_expression(plan) == '("plan")'


def test_unknown_words_are_tried_as_two() -> None:
    assert expression(plan_query(parse_query('"longterm"'), KNOWN)) == '("longterm" OR "long term")'


def test_other_forms_only_when_asked() -> None:
    assert expression(plan_query(parse_query('"audits"'), KNOWN)) == '("audits")'
    assert expression(plan_query(parse_query('"audits"'), KNOWN, stems=True)) == '("audits" OR "audit")'


def test_cost_counts_the_rows_that_ranking_reads() -> None:
    assert plan_query(parse_query("plan"), KNOWN).cost == 420
    assert plan_query(parse_query('"plan" audit'), KNOWN).cost == 105
    assert plan_query(parse_query("plan"), KNOWN).cheap


def test_a_long_prefix_is_spelt_out_commonest_first() -> None:
    plan = plan_query(parse_query("plan"), KNOWN)
    assert quick_expression(plan, KNOWN) == '("plans" OR "plan" OR "planning")'
    assert quick_expression(plan_query(parse_query("pla"), KNOWN), KNOWN) == '("pla" *)'


def test_a_word_in_quotation_marks_is_never_asked_for_as_a_beginning() -> None:
    assert quick_expression(plan_query(parse_query('"plan"'), KNOWN), KNOWN) == '("plan")'


@given(st.text(max_size=40))
def test_no_input_is_a_syntax_error(text: str) -> None:
    with_rows = sqlite3.connect(":memory:")
    with_rows.execute("CREATE VIRTUAL TABLE t USING fts5(text)")
    plan = plan_query(parse_query(text), KNOWN)
    for asked in (expression(plan), quick_expression(plan, KNOWN), excluded_expression(plan)):
        if asked:
            with_rows.execute("SELECT rowid FROM t WHERE t MATCH ?", (asked,)).fetchall()
    with_rows.close()
