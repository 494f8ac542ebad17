import dataclasses
from pathlib import Path

import pytest

from briefing_app.domain.comparison_rulings import ComparisonRuling, Overruling, Subject
from briefing_app.domain.errors import NotFoundError
from briefing_app.domain.words import DocumentKind
from briefing_app.storage import open_library
from briefing_app.storage.comparisons import comparison_rulings, rule_on_comparison, withdraw_comparison_ruling
from briefing_app.storage.files import LibraryFile
from briefing_app.storage.library import store_briefing, stored_document
from tests.storage.making import briefing, words


def two_documents(lib: LibraryFile) -> tuple[str, str]:
    release = briefing(words(1, 4), kind=DocumentKind.RELEASE, name="release.txt", title="A release")
    letter = briefing(words(2, 4))
    return store_briefing(lib, release, b"release")[1], store_briefing(lib, letter, b"letter")[1]


def test_a_ruling_is_kept_for_both_documents_and_taken_back(tmp_path: Path) -> None:
    with open_library(tmp_path) as lib:
        release, letter = two_documents(lib)
        ruling = ComparisonRuling(release, letter, Subject.AREA, "the pace of plans.", Overruling.MENTIONED)
        kept, changes = rule_on_comparison(lib, ruling)
        assert changes.visits == {stored_document(lib, name).card.visit for name in (release, letter)}
        assert dataclasses.replace(kept, id="") == ruling
    with open_library(tmp_path) as lib:
        assert comparison_rulings(lib, release, letter) == (kept,)
        assert comparison_rulings(lib, letter, release) == ()
        assert withdraw_comparison_ruling(lib, kept.id)
        assert comparison_rulings(lib, release, letter) == ()
        assert not withdraw_comparison_ruling(lib, kept.id)


def test_what_is_said_last_of_the_same_words_stands(tmp_path: Path) -> None:
    with open_library(tmp_path) as lib:
        release, letter = two_documents(lib)
        for says in (Overruling.NOT_A_MATCH, Overruling.STATED):
            rule_on_comparison(lib, ComparisonRuling(release, letter, Subject.STATEMENT, "plans are good.", says))
        assert [ruling.says for ruling in comparison_rulings(lib, release, letter)] == [Overruling.STATED]


def test_what_is_said_of_other_words_or_documents_stays(tmp_path: Path) -> None:
    with open_library(tmp_path) as lib:
        release, letter = two_documents(lib)
        said = ComparisonRuling(release, letter, Subject.STATEMENT, "plans are good.", Overruling.STATED)
        others = (
            dataclasses.replace(said, words="plans are late."),
            dataclasses.replace(said, subject=Subject.AREA),
            dataclasses.replace(said, release=letter, letter=release),
            dataclasses.replace(said, letter=release),
            dataclasses.replace(said, release=letter),
        )
        before = [rule_on_comparison(lib, ruling)[0] for ruling in others]
        kept, _ = rule_on_comparison(lib, said)
        withdraw_comparison_ruling(lib, kept.id)
        pairs = ((release, letter), (letter, release), (release, release), (letter, letter))
        assert [ruling for pair in pairs for ruling in comparison_rulings(lib, *pair)] == before


def test_a_document_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with open_library(tmp_path) as lib:
        release, _ = two_documents(lib)
        ruling = ComparisonRuling(release, "d-none", Subject.AREA, "words", Overruling.MENTIONED)
        with pytest.raises(NotFoundError):
            rule_on_comparison(lib, ruling)
        assert comparison_rulings(lib, release, "d-none") == ()
