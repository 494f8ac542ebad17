import os
from pathlib import Path

import pytest

from briefing_app.glossary import OWN_FILE, load_glossary


def write(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    (folder / OWN_FILE).write_bytes(text.encode(encoding))
    return folder


def test_without_a_file_of_the_councils_the_shipped_terms_are_all(tmp_path: Path) -> None:
    loaded = load_glossary(tmp_path / "nowhere")
    assert not loaded.problem
    assert len(loaded.glossary.terms) > 150
    assert not any(term.own for term in loaded.glossary.terms)


def test_the_council_adds_a_term_and_puts_another_in_place_of_one_that_ships(tmp_path: Path) -> None:
    text = (
        '[[term]]\r\nterm = "Safer Streets Desk"\r\nshort = "SSD"\r\nmeaning = "Our duty desk."\r\n'
        '[[term]]\r\nterm = "Multi-agency safeguarding hub"\r\nshort = "MASH"\r\nmeaning = "Ours is at Shirehall."\r\n'
    )
    loaded = load_glossary(write(tmp_path, text, "utf-8-sig"))
    assert not loaded.problem
    shipped = load_glossary(tmp_path / "nowhere").glossary
    assert len(loaded.glossary.terms) == len(shipped.terms) + 1
    found = loaded.glossary.lookup("MASH")
    assert found is not None
    assert (found.meaning, found.own) == ("Ours is at Shirehall.", True)
    assert [term for _, _, term in loaded.glossary.find_terms("The SSD passed it on.")] == ["Safer Streets Desk"]


@pytest.mark.parametrize(
    "text",
    [
        "not toml [",
        "",
        '[[term]]\nterm = ""\nmeaning = "Nothing."\n',
        '[[term]]\nterm = "SSD"\nalso = "desk"\nmeaning = "A desk."\n',
        '[[term]]\nterm = "SSD"\nshort = 3\nmeaning = "A desk."\n',
        '[[term]]\nterm = "SSD"\n',
        "term = " + "[" * 100_000,
    ],
)
def test_a_broken_file_costs_one_sentence_and_no_shipped_term(text: str, tmp_path: Path) -> None:
    loaded = load_glossary(write(tmp_path, text))
    assert loaded.glossary.lookup("IRO") is not None
    assert OWN_FILE in loaded.problem
    assert "still explained" in loaded.problem
    assert "\n" not in loaded.problem
    assert loaded.problem.endswith("start Briefing again.")


def test_bytes_that_are_no_text_are_one_sentence_too(tmp_path: Path) -> None:
    (tmp_path / OWN_FILE).write_bytes(b"\xff\xfe\x00[")
    assert "cannot be read" in load_glossary(tmp_path).problem


def test_words_with_an_everyday_sense_are_known_but_not_found() -> None:
    glossary = load_glossary(Path("nowhere")).glossary
    assert glossary.lookup("contact") is not None
    assert glossary.find_terms("Stay in contact, and return home.") == []
    assert [term for _, _, term in glossary.find_terms("An initial contact.")] == ["contact"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
def test_a_pipe_in_its_place_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / OWN_FILE)
    loaded = load_glossary(tmp_path)
    assert "it is no file" in loaded.problem
    assert loaded.glossary.lookup("IRO") is not None
