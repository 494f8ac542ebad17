"""How a query is asked of one index: the expression, and whether asking it in full is cheap."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from briefing_app.search.query import Form, Query, Term
from briefing_app.search.vocabulary import Vocabulary

CHEAP: Final = 1_000
"""Rows that bm25 may have to look at while somebody types."""
_INDEXED_PREFIX: Final = 3
_MOST_ENDINGS: Final = 24


@dataclass(frozen=True, slots=True)
class Plan:
    """What one index is asked for: an FTS5 expression ("" asks for every row) and what ranking it costs, in rows."""

    terms: tuple[Term, ...]
    excluded: tuple[Term, ...]
    cost: int

    @property
    def cheap(self) -> bool:
        """Whether every match may be ranked while somebody types."""
        return bool(self.terms) and self.cost <= CHEAP


def plan_query(query: Query, vocabulary: Vocabulary, *, stems: bool = False) -> Plan:
    """How to ask one index for `query`; with `stems` also for other forms of its words."""
    terms = tuple(_widened(query.terms, at, vocabulary, stems=stems) for at in range(len(query.terms)))
    cost = sum(_cost(form, vocabulary) for term in (*terms, *query.excluded) for form in term.forms)
    return Plan(terms, query.excluded, cost)


def expression(plan: Plan) -> str:
    """The FTS5 expression for all that the plan wants; "" where it wants no words."""
    wanted = " AND ".join(_any_of(_quoted(form) for form in term.forms) for term in plan.terms)
    return _without(wanted, plan)


def quick_expression(plan: Plan, vocabulary: Vocabulary) -> str:
    """The same with a long prefix spelt out as its commonest words, so that the newest matches come without a merge."""
    wanted = " AND ".join(
        _any_of(_quoted(short) for form in term.forms for short in _spelt_out(form, vocabulary)) for term in plan.terms
    )
    return _without(wanted, plan)


def excluded_expression(plan: Plan) -> str:
    """The FTS5 expression for what must not be there, for a query that wants no words."""
    return _any_of(_quoted(form) for term in plan.excluded for form in term.forms) if plan.excluded else ""


def _widened(terms: Sequence[Term], at: int, vocabulary: Vocabulary, *, stems: bool) -> Term:
    """A single word with the other ways to write it that are in the index."""
    term = terms[at]
    if len(term.words) > 1:
        return term
    word = term.words[0]
    forms = [(form,) for form in vocabulary.forms(word)] if stems else []
    together = [(pair,) for pair in _pairs(terms, at) if vocabulary.count(pair)]
    return replace(term, also=(*forms, *vocabulary.splits(word), *together))


def _pairs(terms: Sequence[Term], at: int) -> list[str]:
    """This word run together with the one before and the one after: "long term" may be written "longterm"."""
    beside = [term.words[0] if len(term.words) == 1 else "" for term in terms[max(0, at - 1) : at + 2]]
    return [first + second for first, second in pairwise(beside) if first and second]


def _cost(form: Form, vocabulary: Vocabulary) -> int:
    *whole, last = form.words
    return sum(map(vocabulary.count, whole)) + (
        vocabulary.count_beginning(last) if form.prefix else vocabulary.count(last)
    )


def _spelt_out(form: Form, vocabulary: Vocabulary) -> list[Form]:
    *whole, last = form.words
    if not form.prefix or len(last) <= _INDEXED_PREFIX:
        return [form]
    commonest = sorted(vocabulary.beginning(last), key=vocabulary.count, reverse=True)[:_MOST_ENDINGS]
    return [Form((*whole, word), prefix=False) for word in commonest] or [form]


def _quoted(form: Form) -> str:
    # Words hold letters and digits only, so nothing in the quotes can end them.
    return f'"{" ".join(form.words)}"{" *" if form.prefix else ""}'


def _any_of(parts: Iterable[str]) -> str:
    return f"({' OR '.join(parts)})"


def _without(wanted: str, plan: Plan) -> str:
    if not wanted or not plan.excluded:
        return wanted
    return f"({wanted}) NOT {excluded_expression(plan)}"
