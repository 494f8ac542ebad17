"""What an officer publishes arrives at members as it was, once, beside their notes; nobody undoes another's work."""

import zlib
from pathlib import Path
from typing import Any

import pytest

from briefing_app.domain.corrections import change_theme
from briefing_app.domain.errors import DiskFullError, InUseError
from briefing_app.domain.handing import Handed
from briefing_app.domain.imports import Outcome
from briefing_app.domain.library import ChangeSet
from briefing_app.domain.notes import AnchorState
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import DocumentKind
from briefing_app.notebook import add_note, anchor_on_passage, anchor_on_visit, check_anchors, list_notes
from briefing_app.sharing import taking_in as taking_in_module
from briefing_app.sharing.shelf import publishing as publishing_module
from briefing_app.sharing.shelf import syncing as syncing_module
from briefing_app.sharing.shelf.connecting import Asking
from briefing_app.sharing.shelf.syncing import syncing
from briefing_app.sharing.shelf.versions import Version, version_of
from briefing_app.storage import LibraryFile, open_library, open_notebook
from briefing_app.storage.corrections import correct, corrections
from briefing_app.storage.handing import take_handed
from briefing_app.storage.library import list_visits, original, store_briefing, stored_document, visit_tree
from briefing_app.storage.removing import put_back_documents, remove_documents
from briefing_app.storage.shared import remember_shared
from tests.council import Council, outcomes, reasons
from tests.sharing.handed import VISIT, everything, put_right
from tests.storage.making import briefing, words

ADDED, UPDATED, UNCHANGED, FAILED = Outcome.ADDED, Outcome.UPDATED, Outcome.UNCHANGED, Outcome.FAILED
OURS = "shropshire-2024-07-30"


def store(folder: Path, text: str, start: str = "2024-07-30") -> str:
    with open_library(folder) as lib:
        _, document, _ = store_briefing(lib, briefing(text, start=start), (text + "letter.pdf").encode())
        return document


def theme_of_first(folder: Path, document: str, theme: Theme | None = None) -> Theme:
    """The theme of a document's first finding, after it was put right where one is given."""
    with open_library(folder) as lib:
        stored = stored_document(lib, document)
        if theme:
            correct(lib, change_theme(stored.source, stored.findings[0], theme))
        return stored_document(lib, document).findings[0].theme


@pytest.fixture
def officer(tmp_path: Path) -> Path:
    store(tmp_path / "officer", words(1, 40))
    return tmp_path / "officer"


def test_what_arrives_is_what_was_published_and_arrives_once(council: Council, data: Path, tmp_path: Path) -> None:
    put_right(data)
    member = tmp_path / "member"
    assert outcomes(council.publish("anna", data, VISIT)) == [ADDED]
    first = council.sync("cora", member)
    assert outcomes(first) == [ADDED] * 2
    assert {each.path for each in first.files} == {VISIT}
    with open_library(data) as ours, open_library(member) as theirs:
        assert everything(theirs, VISIT) == everything(ours, VISIT)
        for card in visit_tree(ours, VISIT).visit.documents:
            assert original(theirs, card.id) == original(ours, card.id)
    again = council.sync("cora", member)
    assert outcomes(again) == [UNCHANGED] * 2
    assert [each.document for each in again.files] == [each.document for each in first.files]
    assert not again.changes
    assert outcomes(council.sync("anna", data)) == [UNCHANGED] * 2, "what was published from here is known here"


def test_only_what_changed_is_sent(council: Council, officer: Path, tmp_path: Path) -> None:
    store(officer, words(2, 40), "2023-01-10")
    assert sorted(outcomes(council.publish("anna", officer))) == [ADDED, ADDED]
    before = dict(council.do("SELECT visit, number FROM briefing.visit"))
    assert outcomes(council.publish("anna", officer)) == [UNCHANGED] * 2
    store(officer, words(3, 5) + "\n" + words(1, 40))
    changed = council.publish("anna", officer)
    assert {each.path: each.outcome for each in changed.files} == {
        OURS: UPDATED,
        "shropshire-2023-01-10": UNCHANGED,
    }
    after = dict(council.do("SELECT visit, number FROM briefing.visit"))
    assert after.pop(OURS) > max(before.values())
    assert after.items() <= before.items()


def test_another_zlib_makes_no_other_version(
    council: Council, officer: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python's own is another on Windows than on a Mac, and packs the same words into other bytes."""
    bert = tmp_path / "bert"
    council.publish("anna", officer)
    council.sync("bert", bert)
    before = council.do("SELECT sha256, number FROM briefing.visit")
    make = zlib.compressobj
    monkeypatch.setattr(zlib, "compressobj", lambda _level, *how: make(1, *how))
    assert outcomes(council.publish("bert", bert)) == [UNCHANGED]
    assert council.do("SELECT sha256, number FROM briefing.visit") == before
    assert outcomes(council.publish("anna", officer)) == [UNCHANGED]
    store(bert, words(9, 3) + "\n" + words(1, 40))
    assert outcomes(council.publish("bert", bert)) == [UPDATED]


def test_all_but_the_sample_is_published(council: Council, data: Path) -> None:
    store(data, words(1, 40))
    with open_library(data) as lib:
        assert len(list_visits(lib)) > 1
    assert [each.path for each in council.publish("anna", data).files] == [OURS]


def test_a_changed_document_arrives_and_notes_are_on_its_words_again(council: Council, tmp_path: Path) -> None:
    officer, member = tmp_path / "officer", tmp_path / "member"
    text = words(1, 40)
    document = store(officer, text)
    council.publish("anna", officer)
    council.sync("cora", member)
    with open_library(member) as lib, open_notebook(member) as nb:
        (visit,) = list_visits(lib)
        stored = stored_document(lib, document)
        found = stored.findings[7]
        add_note(nb, anchor_on_passage(stored, visit, found.start, found.end, found.id), "Ask about this")
    assert store(officer, words(9, 3) + "\n" + text) == document
    assert outcomes(council.publish("anna", officer)) == [UPDATED]
    report = council.sync("cora", member)
    assert [(each.outcome, each.document) for each in report.files] == [(UPDATED, document)]
    assert report.changes.documents == {document}
    with open_library(member) as lib, open_notebook(member) as nb:
        stored = stored_document(lib, document)
        check_anchors(nb, stored)
        (note,) = list_notes(nb)
        assert (note.text, note.anchor.state) == ("Ask about this", AnchorState.FOUND)
        assert stored.source.text[note.anchor.start : note.anchor.end] == found.text


def test_notes_are_in_no_row_and_stay_where_they_are(council: Council, officer: Path, tmp_path: Path) -> None:
    for folder in (officer, tmp_path / "member"):
        store(folder, words(1, 40))
        with open_library(folder) as lib, open_notebook(folder) as nb:
            add_note(nb, anchor_on_visit(list_visits(lib)[0]), "Unmistakably mine alone")
    council.publish("anna", officer)
    tables = council.do("SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'briefing'")
    assert sorted(tables) == [("about",), ("visit",)]
    assert council.do("SELECT count(*) FROM briefing.visit WHERE position('PK'::bytea in pack) = 1") == [(1,)]
    rows = council.do("SELECT row(v.*)::text FROM briefing.visit v")
    whole = rows[0][0].encode() + council.do("SELECT pack FROM briefing.visit")[0][0]
    member = tmp_path / "third"
    council.sync("cora", member)
    with open_library(member) as lib:
        read = b"".join(original(lib, card.id)[1] for visit in list_visits(lib) for card in visit.documents)
        texts = [stored_document(lib, card.id).source.text for visit in list_visits(lib) for card in visit.documents]
    for part in (whole, read, *(text.encode() for text in texts)):
        assert b"mine alone" not in part
    assert list(council.sync("cora", tmp_path / "member").files)
    with open_notebook(tmp_path / "member") as nb:
        assert [note.text for note in list_notes(nb)] == ["Unmistakably mine alone"]


def test_one_officer_never_undoes_what_another_put_right(council: Council, officer: Path, tmp_path: Path) -> None:
    bert = tmp_path / "bert"
    document = store(bert, words(1, 40))
    council.publish("anna", officer)
    theme_of_first(officer, document, Theme.WORKFORCE)
    assert outcomes(council.publish("anna", officer)) == [UPDATED]
    refused = council.publish("bert", bert)
    assert outcomes(refused) == [FAILED]
    assert "was published by anna on" in reasons(refused)[0]
    assert reasons(refused)[0].endswith("theirs was left as it is: sync first, then publish.")
    assert council.do("SELECT published_by::text FROM briefing.visit") == [("anna",)]
    assert outcomes(council.sync("bert", bert)) == [UPDATED]
    assert theme_of_first(bert, document) is Theme.WORKFORCE
    assert outcomes(council.publish("bert", bert)) == [UNCHANGED]
    store(bert, words(9, 3) + "\n" + words(1, 40))
    assert outcomes(council.publish("bert", bert)) == [UPDATED]
    assert council.do("SELECT published_by::text FROM briefing.visit") == [("bert",)]
    assert outcomes(council.sync("anna", officer)) == [UPDATED]


def test_what_was_put_right_in_the_version_before_is_not_lost(council: Council, officer: Path, tmp_path: Path) -> None:
    """The other officer has the next version already when it comes."""
    bert, member = tmp_path / "bert", tmp_path / "member"
    document = store(bert, words(1, 40))
    store(bert, words(1, 40) + "\n" + words(9, 3))
    theme_of_first(officer, document, Theme.WORKFORCE)
    council.publish("anna", officer)
    council.sync("bert", bert)
    assert outcomes(council.publish("bert", bert)) == [UPDATED]
    council.sync("cora", member)
    assert theme_of_first(member, document) is Theme.WORKFORCE
    with open_library(member) as lib:
        assert len(corrections(lib, document)) == 1


def test_two_who_publish_at_once_do_not_write_over_each_other(
    council: Council, officer: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bert = tmp_path / "bert"
    store(bert, words(9, 3) + "\n" + words(1, 40))

    def look_and_be_overtaken(ask: Asking, visit: str) -> Version | None:
        seen = version_of(ask, visit)
        monkeypatch.undo()
        assert outcomes(council.publish("anna", officer)) == [ADDED]
        return seen

    monkeypatch.setattr(publishing_module, "version_of", look_and_be_overtaken)
    late = council.publish("bert", bert)
    assert outcomes(late) == [FAILED]
    assert "sync first" in reasons(late)[0]
    assert council.do("SELECT published_by::text FROM briefing.visit") == [("anna",)]


def test_an_empty_or_emptied_library_removes_nothing(council: Council, officer: Path, tmp_path: Path) -> None:
    member = tmp_path / "member"
    council.publish("anna", officer)
    council.sync("cora", member)
    council.do("DELETE FROM briefing.visit", user="anna")
    report = council.sync("cora", member)
    assert (report.files, bool(report.changes)) == ((), False)
    with open_library(member) as lib:
        assert [visit.id for visit in list_visits(lib)] == [OURS]


def test_what_a_member_removed_stays_removed_until_it_is_published_anew(
    council: Council, officer: Path, tmp_path: Path
) -> None:
    member = tmp_path / "member"
    document = store(officer, words(1, 40))
    council.publish("anna", officer)
    council.sync("cora", member)
    with open_library(member) as lib:
        remove_documents(lib, [document])
    report = council.sync("cora", member)
    assert [(each.outcome, each.document) for each in report.files] == [(UNCHANGED, None)]
    store(officer, words(9, 3) + "\n" + words(1, 40))
    council.publish("anna", officer)
    assert outcomes(council.sync("cora", member)) == [ADDED]


def test_what_was_removed_and_imported_again_undoes_nothing(council: Council, officer: Path, tmp_path: Path) -> None:
    """It was read anew, without what a colleague had put right."""
    bert = tmp_path / "bert"
    document = store(officer, words(1, 40))
    theme_of_first(officer, document, Theme.WORKFORCE)
    council.publish("anna", officer)
    council.sync("bert", bert)
    with open_library(bert) as lib:
        removed, _ = remove_documents(lib, [document])
        put_back_documents(lib, removed)
    assert outcomes(council.publish("bert", bert)) == [UNCHANGED], "taken back, all is as it was"
    with open_library(bert) as lib:
        remove_documents(lib, [document])
    store(bert, words(1, 40))
    assert outcomes(council.publish("bert", bert)) == [FAILED]
    assert outcomes(council.sync("bert", bert)) == [UPDATED]
    assert theme_of_first(bert, document) is Theme.WORKFORCE
    assert outcomes(council.publish("bert", bert)) == [UNCHANGED]


def test_a_document_that_an_officer_removed_goes_from_what_is_published(
    council: Council, officer: Path, tmp_path: Path
) -> None:
    with open_library(officer) as lib:
        made = briefing(words(5, 30), name="release.txt", title="A release", kind=DocumentKind.RELEASE)
        _, second, _ = store_briefing(lib, made, (words(5, 30) + "release.txt").encode())
    council.publish("anna", officer)
    member, other = tmp_path / "member", tmp_path / "other"
    assert outcomes(council.sync("cora", member)) == [ADDED] * 2
    with open_library(officer) as lib:
        remove_documents(lib, [second])
    assert outcomes(council.publish("anna", officer)) == [UPDATED]
    assert outcomes(council.sync("cora", other)) == [ADDED]
    council.sync("cora", member)
    with open_library(member) as lib:
        assert [len(visit.documents) for visit in list_visits(lib)] == [2], "what a member has stays"


def test_stopped_in_the_middle_whole_visits_are_here_and_the_rest_comes_later(council: Council, tmp_path: Path) -> None:
    officer = tmp_path / "officer"
    for number in range(2):
        start = f"202{number}-01-10"
        for kind in range(2):
            with open_library(officer) as lib:
                made = briefing(words(10 * number + kind, 30), start=start, name=f"{kind}.txt", title=f"Number {kind}")
                store_briefing(lib, made, (words(10 * number + kind, 30) + f"{kind}.txt").encode())
    council.publish("anna", officer)
    seen = set()
    for stop in range(1, 60):
        member = tmp_path / f"member{stop}"
        with open_library(member) as lib:
            steps = syncing(lib, council.address("cora"))
            ended = False
            for _ in range(stop):
                if next(steps, None) is None:
                    ended = True
                    break
            steps.close()
            here = [len(visit.documents) for visit in list_visits(lib)]
        assert set(here) <= {2}, "no visit is here by half"
        seen.add(len(here))
        if ended:
            break
    assert seen == {0, 1, 2}
    council.sync("cora", tmp_path / "member5")
    with open_library(tmp_path / "member5") as lib:
        assert [len(visit.documents) for visit in list_visits(lib)] == [2, 2]


def test_a_disk_that_fills_up_costs_no_word_of_what_came_before(
    council: Council, officer: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for year in (2021, 2022):
        store(officer, words(year, 40), start=f"{year}-01-10")
    known: list[str] = []

    def once(lib: LibraryFile, visit: str, *rest: Any) -> None:
        if known:
            raise DiskFullError("The disk refused to store this; free some space and try again.")
        known.append(visit)
        remember_shared(lib, visit, *rest)

    monkeypatch.setattr(publishing_module, "remember_shared", once)
    sent = council.publish("anna", officer)
    assert outcomes(sent) == [ADDED, FAILED]
    assert "is in the shared library, but your own library could not note" in reasons(sent)[1]
    assert len(council.do("SELECT visit FROM briefing.visit")) == 2
    known.clear()
    council.publish("anna", officer)
    known.clear()
    monkeypatch.setattr(syncing_module, "remember_shared", once)
    came = council.sync("cora", tmp_path / "member")
    assert outcomes(came) == [ADDED, FAILED]
    assert "free some space" in reasons(came)[1]
    assert came.changes.documents == {came.files[0].document}


def test_a_visit_nobody_has_is_named_and_the_others_are_published(council: Council, officer: Path) -> None:
    report = council.publish("anna", officer, "no-such-visit", OURS)
    assert outcomes(report) == [FAILED, ADDED]
    assert "no-such-visit" in reasons(report)[0]


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (DiskFullError("The disk refused to store this."), "because the disk is full; nothing of it was stored: free"),
        (InUseError("The library is open elsewhere; nothing was changed: close that."), "is open elsewhere; nothing"),
        (ZeroDivisionError(), "did not expect; nothing of it was stored: update Briefing and try again."),
    ],
)
def test_a_visit_that_cannot_come_whole_says_why_and_leaves_nothing(
    council: Council, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Exception, said: str
) -> None:
    taken: list[str] = []

    def first_only(lib: LibraryFile, handed: Handed, original: bytes) -> tuple[Outcome, str, ChangeSet]:
        if taken:
            raise fault
        taken.append(handed.visit)
        return take_handed(lib, handed, original)

    council.publish("anna", data, VISIT)
    monkeypatch.setattr(taking_in_module, "take_handed", first_only)
    report = council.sync("cora", tmp_path / "member")
    assert outcomes(report) == [FAILED]
    assert said in reasons(report)[0]
    with open_library(tmp_path / "member") as lib:
        assert not list_visits(lib)
