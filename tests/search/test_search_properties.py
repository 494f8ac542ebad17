"""Whatever is typed: no error, marks on words inside the snippet, and hits that hold what was asked."""

import random

import pytest

from briefing_app.domain.search import HitType, SearchResult
from briefing_app.search import Searcher
from briefing_app.search.query import Query, parse_query
from briefing_app.search.vocabulary import stem_of
from briefing_app.search.words import plain_words
from briefing_app.storage import LibraryFile, NotebookFile
from briefing_app.storage.library import stored_document

_PLAIN = "plans plan late audit emotional health oversight long term longterm the of a 2024 xyz weak asessments"
_WORDS = [*_PLAIN.split(), "children’s", "children's", "childrens", "long-term", "café", "CAFE", "Môn", "zoë"]
_WORDS += ["hurst-knight", "we're", "é", "İ", "ß", "ǆ"]
_ODD = [*"\"'’“”-*():^{}[]+~|\\/&.,;!?%_#@<>=\0\t\n \u200b\ud800\U0001f600٣", "AND", "OR", "NOT", "NEAR(", '""']
_FILTERS = [f"{name}:" for name in ("theme", "kind", "speaker", "council", "type", "before", "after", "title", "x")]


def made_query(dice: random.Random) -> str:
    parts: list[str] = []
    for _ in range(dice.randint(0, 6)):
        part = dice.choice(_WORDS)[: dice.randint(1, 12)]
        shape = dice.random()
        if shape < 0.15:
            part = f'"{part} {dice.choice(_WORDS)}' + dice.choice(['"', ""])
        elif shape < 0.3:
            part = dice.choice(_FILTERS) + part
        elif shape < 0.5:
            part = "".join(dice.choice(_ODD) for _ in range(dice.randint(1, 4))) + part
        elif shape < 0.6:
            part = "-" + part
        parts.append(part)
    return dice.choice([" ", "  ", ""]).join(parts)


@pytest.mark.parametrize("seed", range(4))
def test_a_thousand_queries_never_fail_and_never_lie(seed: int, lib: LibraryFile, nb: NotebookFile) -> None:
    dice = random.Random(seed)
    searcher = Searcher(lib, nb)
    texts = {card: stored_document(lib, card).source.text for card in _documents(searcher)}
    for _ in range(250):
        typed = made_query(dice)
        result = dice.choice([searcher.as_you_type, searcher.on_pause])(typed)
        assert result is not None
        check(result, parse_query(typed), texts)


def test_nothing_that_answers_is_missed(lib: LibraryFile) -> None:
    dice = random.Random(5)
    searcher = Searcher(lib)
    everything = searcher.on_pause("type:finding type:quote")
    assert everything is not None
    known = sorted({word for hit in everything.hits for word in plain_words(hit.snippet) if len(word) > 1})
    for _ in range(300):
        *whole, last = dice.choices(known, k=dice.randint(1, 3))
        begun = last[: dice.randint(1, len(last))]
        result = searcher.on_pause(" ".join([*whole, begun]) + " type:finding type:quote")
        assert result is not None
        right = {hit.id for hit in everything.hits if _holds(plain_words(hit.snippet), whole, begun)}
        assert right <= {hit.id for hit in result.hits}, (whole, begun)


def _holds(text: tuple[str, ...], whole: list[str], begun: str) -> bool:
    return set(whole) <= set(text) and any(word.startswith(begun) for word in text)


def _documents(searcher: Searcher) -> set[str]:
    result = searcher.on_pause("type:document")
    assert result is not None
    return {hit.document for hit in result.hits}


def check(result: SearchResult, query: Query, texts: dict[str, str]) -> None:
    assert len(result.hits) == min(50, result.total)
    assert [hit.type for hit in result.hits] == sorted((hit.type for hit in result.hits), key=list(HitType).index)
    for hit in result.hits:
        for start, end in hit.marks:
            assert 0 <= start < end <= len(hit.snippet)
            assert plain_words(hit.snippet[start:end])
        whole = hit.snippet + " " + hit.title
        if hit.type is not HitType.NOTE:
            assert hit.start is not None
            whole = texts[hit.document][hit.start : hit.end] + " " + hit.title
            assert hit.snippet in texts[hit.document].replace("\n", " ")
        assert all(any(_answers(whole, form.words) for form in term.forms) for term in query.terms), whole


def _answers(text: str, wanted: tuple[str, ...]) -> bool:
    """Whether the letters of `wanted` stand in a text, spaces and endings left out."""
    letters = "".join(plain_words(text))
    return "".join(wanted) in letters or all(stem_of(word) in letters for word in wanted)
