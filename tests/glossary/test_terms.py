import re
import tomllib
from itertools import combinations
from pathlib import Path
from time import process_time

import pytest

from briefing_app import paths
from briefing_app.domain.errors import UnreadableFileError
from briefing_app.glossary import Glossary, GlossaryTerm

SOURCE = paths.bundled("resources") / "glossary" / "glossary.toml"
_ABBREVIATIONS = "IRO MASH PLO SGO UASC LADO CIN EHE EHCP SEND ILACS JTAI SIF CIW Estyn DoLS DCS PEP NRM IROs"
_PHRASES = (
    "section 47, Section 17, section 20, virtual school, corporate parenting board, lead member, pathway plan, "
    "staying put, contextual safeguarding, county lines, private fostering, edge of care, kinship care, permanence, "
    "reunification, Regulation 44, unregistered placements, strategy meeting, step down, Public Law Outline"
)


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    return Glossary.load(SOURCE)


def test_there_are_enough_terms_each_whole_and_each_once(glossary: Glossary) -> None:
    assert len(tomllib.loads(SOURCE.read_text(encoding="utf-8"))["term"]) == len(glossary.terms) >= 150
    owners: dict[str, str] = {}
    for term in glossary.terms:
        assert term.who
        assert term.term == term.term.strip()
        for form in term.forms:
            key = form if form != form.lower() else form.lower()
            assert owners.setdefault(key.replace("’", "'"), term.term) == term.term, form
        assert len(set(term.forms)) == len(term.forms), term.forms


def test_every_meaning_is_one_or_two_plain_sentences(glossary: Glossary) -> None:
    for term in glossary.terms:
        meaning = term.meaning
        assert re.fullmatch(r"[A-Z0-9][^|]*\.", meaning), meaning
        assert 1 <= len(re.findall(r"[.?!](?:\s+(?=[A-Z])|$)", meaning)) <= 2, meaning
        assert 5 <= len(meaning.split()) <= 55, meaning
        assert "  " not in meaning


def test_no_two_terms_mean_the_same_in_the_same_words(glossary: Glossary) -> None:
    assert all(one.meaning != other.meaning for one, other in combinations(glossary.terms, 2))


@pytest.mark.parametrize("asked", [*_ABBREVIATIONS.split(), *_PHRASES.split(", ")])
def test_the_terms_members_meet_are_known(asked: str, glossary: Glossary) -> None:
    assert glossary.lookup(asked) is not None


def test_unknown_words_are_unknown(glossary: Glossary) -> None:
    for asked in ("", "s", "zebra", "iro", "plo"):
        assert glossary.lookup(asked) is None


def found(glossary: Glossary, text: str) -> list[tuple[str, str]]:
    return [(text[start:end], term) for start, end, term in glossary.find_terms(text)]


def test_whole_words_only_and_abbreviations_as_written(glossary: Glossary) -> None:
    text = "The IROs met; an iron pot. A pathway plan, Pathway Plans, send it, SEND help, LADOx."
    assert found(glossary, text) == [
        ("IROs", "independent reviewing officer"),
        ("pathway plan", "pathway plan"),
        ("Pathway Plans", "pathway plan"),
        ("SEND", "special educational needs and disabilities"),
    ]


def test_the_longest_form_wins_over_line_ends_and_odd_marks(glossary: Glossary) -> None:
    text = "Child protection\nplan; virtual school head; voice of the child; step‑down; His Majesty’s Inspector"
    assert [part for part, _ in found(glossary, text)] == [
        "Child protection\nplan",
        "virtual school head",
        "voice of the child",
        "step‑down",
        "His Majesty’s Inspector",
    ]


def test_every_form_is_found_in_a_sentence(glossary: Glossary) -> None:
    for term in glossary.terms:
        for form in term.forms:
            seen = (form, term.term) in found(glossary, f"They said ({form}), again.")
            assert seen is (form not in term.everyday), form


def test_an_empty_glossary_finds_nothing() -> None:
    assert Glossary([]).find_terms("anything at all") == []
    one = Glossary([GlossaryTerm("a.b", "", (), "", "A mark.")])
    assert one.find_terms("axb a.b") == [(4, 7, "a.b")]


def test_a_long_report_takes_no_time_to_notice(glossary: Glossary) -> None:
    text = "Social workers visit children in their homes and supervision of the plan is timely and clear. " * 500
    glossary.find_terms("warm")
    begun = process_time()
    assert len(glossary.find_terms(text)) == 500
    assert process_time() - begun < 0.5


@pytest.mark.parametrize("content", ["", "[[term]]\nshort='X'", "term = 3", "not toml ["])
def test_a_broken_glossary_is_one_sentence(content: str, tmp_path: Path) -> None:
    broken = tmp_path / "glossary.toml"
    broken.write_text(content, encoding="utf-8")
    with pytest.raises(UnreadableFileError, match="cannot be read"):
        Glossary.load(broken)
    with pytest.raises(UnreadableFileError):
        Glossary.load(tmp_path / "missing.toml")
