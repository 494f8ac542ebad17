from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config

from briefing_app import paths
from briefing_app.domain.briefing import Audit, Finding, Quote, Speaker, Unplaced
from briefing_app.domain.corrections import (
    SET_ASIDE,
    Correction,
    Standing,
    add_finding,
    add_quote,
    change_kind,
    change_speaker,
    change_theme,
    confirm,
    dismiss,
    join_with_next,
    set_aside,
    split_at,
)
from briefing_app.domain.errors import CorrectionError, NotFoundError
from briefing_app.domain.imports import Outcome
from briefing_app.domain.library import StoredDocument
from briefing_app.domain.review import needs_you, review_line
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import FindingKind
from briefing_app.storage import LibraryFile, open_library
from briefing_app.storage.corrections import correct, corrections, needing, redo_correction, undo_correction
from briefing_app.storage.driver import NEW, connect, writer_engine
from briefing_app.storage.examine import deep_problems, index_problems
from briefing_app.storage.handing import handed_out, take_handed
from briefing_app.storage.library import finding, list_visits, store_briefing, stored_document
from briefing_app.storage.schema import LIBRARY, stamp_sql
from tests.quickness import quickly
from tests.storage.making import briefing, words

Step = Callable[[StoredDocument], Correction]
JO = Speaker("Jo Bloggs", "cabinet member", "Shropshire Council")
LINES = [
    "Leaders have kept a strong focus on practice. Too many plans are out of date.",
    "Social workers know their children well and visit them often.",
    "Most children live close to home",
    "and see their brothers and sisters.",
    "We are proud of our staff and of what they do every day.",
    "The same words again.",
    "Senior leaders hear from children before they decide.",
    "The same words again.",
    "Health assessments are late for one child in three.",
    "Carers feel heard and are trained for what they are asked to do.",
]
TEXT = "\n".join(LINES)


@pytest.fixture
def document(lib: LibraryFile) -> str:
    read = briefing(TEXT, said=())
    quoted = read.findings[4]
    said = briefing(TEXT, said=(JO,)).quotes[0]
    unsure = [replace(one, confidence=0.3) if one.text == LINES[8] else one for one in read.findings if one != quoted]
    last = unsure.pop()
    audit = replace(
        read.audit, placed=9, unplaced=(Unplaced(last.start, last.end, "not recognised as a finding or a quote"),)
    )
    quote = replace(
        said, speaker=Speaker(), start=quoted.start, end=quoted.end, text=quoted.text, paragraph=quoted.paragraph
    )
    _, name, _ = store_briefing(lib, replace(read, findings=tuple(unsure), quotes=(quote,), audit=audit), b"")
    return name


def at(lib: LibraryFile, name: str, words: str) -> Finding:
    """The finding that begins with these words."""
    (found,) = [one for one in stored_document(lib, name).findings if one.text.startswith(words)]
    return found


def kept(document: StoredDocument) -> tuple[object, ...]:
    return document.findings, document.quotes, document.audit


def edited(*, line: int, to: str, add: str = "A line that is new.") -> str:
    lines = list(LINES)
    lines[line] = to
    return "\n".join([add, *lines])


def sound(lib: LibraryFile) -> bool:
    with lib.alone() as connection:
        return not [*deep_problems(connection, LIBRARY), *index_problems(connection, LIBRARY)]


def test_kind_theme_and_speaker(lib: LibraryFile, document: str) -> None:
    stored = stored_document(lib, document)
    found = at(lib, document, "Health")
    batch, changes = correct(lib, change_kind(stored.source, found, FindingKind.PRIORITY_ACTION))
    assert [made.batch for made in corrections(lib, document)] == [batch]
    assert changes.documents == {document}
    assert changes.visits == {list_visits(lib)[0].id}
    correct(lib, change_theme(stored.source, found, Theme.HEALTH))
    correct(lib, change_speaker(stored.source, stored.quotes[0], JO))
    now = finding(lib, found.id)
    assert (now.kind, now.theme, now.confirmed, now.confidence) == (
        FindingKind.PRIORITY_ACTION, Theme.HEALTH, True, 1.0,
    )  # fmt: skip
    (said,) = stored_document(lib, document).quotes
    assert (said.speaker, said.confirmed) == (JO, True)
    with lib.alone() as connection:
        search = "SELECT count(*) FROM quote_fts WHERE quote_fts MATCH 'bloggs'"
        assert connection.execute(search).fetchone() == (1,)
    assert sound(lib)


def test_a_theme_alone_does_not_say_that_the_kind_was_checked(lib: LibraryFile, document: str) -> None:
    found = at(lib, document, "Health")
    correct(lib, change_theme(stored_document(lib, document).source, found, Theme.HEALTH))
    now = finding(lib, found.id)
    assert (now.theme, now.confirmed, now.confidence) == (Theme.HEALTH, False, 0.3)


def test_a_finding_split_keeps_its_id_with_the_longer_part(lib: LibraryFile, document: str) -> None:
    stored, found = stored_document(lib, document), at(lib, document, "Leaders")
    correct(lib, split_at(stored.source, found, stored.source.text.index("Too many")))
    first, second = stored_document(lib, document).findings[:2]
    assert first.text == "Leaders have kept a strong focus on practice."
    assert second.text == "Too many plans are out of date."
    assert (first.id, second.kind, second.theme) == (found.id, found.kind, found.theme)
    assert second.id not in {one.id for one in stored.findings}
    assert stored.source.text[second.start : second.end] == second.text
    correct(lib, change_kind(stored.source, second, FindingKind.IMPROVEMENT))
    assert finding(lib, second.id).kind is FindingKind.IMPROVEMENT


@pytest.mark.parametrize("point", [0, 45, 77])
def test_a_finding_is_not_split_at_its_ends(lib: LibraryFile, document: str, point: int) -> None:
    stored, found = stored_document(lib, document), at(lib, document, "Leaders")
    made = split_at(stored.source, found, found.start + point)
    if point == 45:
        correct(lib, made)
        assert len(stored_document(lib, document).findings) == len(stored.findings) + 1
        return
    with pytest.raises(CorrectionError):
        correct(lib, made)
    assert kept(stored_document(lib, document)) == kept(stored)
    assert corrections(lib, document) == ()


def test_two_findings_become_one_with_the_longer_ones_id(lib: LibraryFile, document: str) -> None:
    stored = stored_document(lib, document)
    first, second = at(lib, document, "Most"), at(lib, document, "and see")
    correct(lib, join_with_next(stored.source, first, second))
    joined = at(lib, document, "Most")
    assert joined.text == f"{LINES[2]}\n{LINES[3]}"
    assert joined.id == second.id
    assert stored.source.text[joined.start : joined.end] == joined.text
    assert sound(lib)


def test_what_does_not_lie_side_by_side_is_not_joined(lib: LibraryFile, document: str) -> None:
    stored = stored_document(lib, document)
    with pytest.raises(CorrectionError):
        correct(lib, join_with_next(stored.source, at(lib, document, "and see"), at(lib, document, "Senior")))


def test_what_is_dismissed_is_listed_as_set_aside(lib: LibraryFile, document: str) -> None:
    stored = stored_document(lib, document)
    found = at(lib, document, "Health")
    correct(lib, dismiss(stored.source, found))
    correct(lib, dismiss(stored.source, stored.quotes[0]))
    now = stored_document(lib, document)
    assert found.id not in {one.id for one in now.findings}
    assert now.quotes == ()
    aside = [stored.source.text[left.start : left.end] for left in now.audit.unplaced if left.why == SET_ASIDE]
    assert aside == [LINES[4], LINES[8]]
    assert now.audit.placed == stored.audit.placed - 2


def test_words_that_were_left_out_are_added(lib: LibraryFile, document: str) -> None:
    source = stored_document(lib, document).source
    start = source.text.index("Carers")
    correct(lib, add_finding(source, document, start - 1, len(source.text), FindingKind.STRENGTH, Theme.PLACEMENTS))
    added = at(lib, document, "Carers")
    assert (added.text, added.kind, added.theme) == (LINES[9], FindingKind.STRENGTH, Theme.PLACEMENTS)
    assert (added.paragraph, added.page, added.confirmed) == (10, 1, True)
    now = stored_document(lib, document)
    assert now.audit.unplaced == ()
    assert now.audit.placed == now.audit.paragraphs
    with pytest.raises(CorrectionError):
        correct(lib, add_quote(source, document, start, start + 12, JO))


def test_a_quote_is_added(lib: LibraryFile, document: str) -> None:
    source = stored_document(lib, document).source
    start = source.text.index("Carers")
    correct(lib, add_quote(source, document, start, len(source.text), JO))
    assert stored_document(lib, document).quotes[-1].speaker == JO


def test_one_confirmed_and_all_confirmed_as_one(lib: LibraryFile, document: str) -> None:
    stored = stored_document(lib, document)
    first, *more = [confirm(stored.source, found) for found in stored.findings]
    more += [confirm(stored.source, said) for said in stored.quotes]
    correct(lib, first, *more)
    now = stored_document(lib, document)
    assert all(one.confirmed for one in now.findings)
    assert all(one.confirmed for one in now.quotes)
    undo_correction(lib, corrections(lib, document)[3].id)
    assert kept(stored_document(lib, document)) == kept(stored)


def test_every_correction_is_taken_back_and_made_again(lib: LibraryFile, document: str) -> None:
    source = stored_document(lib, document).source
    states = [kept(stored_document(lib, document))]
    steps: tuple[Step, ...] = (
        lambda _now: split_at(source, at(lib, document, "Leaders"), source.text.index("Too many")),
        lambda _now: change_kind(source, at(lib, document, "Too many"), FindingKind.IMPROVEMENT),
        lambda _now: join_with_next(source, at(lib, document, "Most"), at(lib, document, "and see")),
        lambda _now: dismiss(source, at(lib, document, "Health")),
        lambda now: change_speaker(source, now.quotes[0], JO),
        lambda now: set_aside(source, document, now.audit.unplaced[-1]),
    )
    for step in steps:
        correct(lib, step(stored_document(lib, document)))
        states.append(kept(stored_document(lib, document)))
    ids = [made.id for made in corrections(lib, document)]
    for place in reversed(range(6)):
        undo_correction(lib, ids[place])
        assert kept(stored_document(lib, document)) == states[place]
    assert {made.standing for made in corrections(lib, document)} == {Standing.UNDONE}
    for place in range(6):
        redo_correction(lib, ids[place])
        assert kept(stored_document(lib, document)) == states[place + 1]
    assert sound(lib)


def test_an_earlier_correction_taken_back_leaves_the_later_ones(lib: LibraryFile, document: str) -> None:
    source = stored_document(lib, document).source
    correct(lib, split_at(source, at(lib, document, "Leaders"), source.text.index("Too many")))
    correct(lib, change_kind(source, at(lib, document, "Too many"), FindingKind.IMPROVEMENT))
    correct(lib, dismiss(source, at(lib, document, "Health")))
    undo_correction(lib, corrections(lib, document)[0].id)
    assert [made.standing for made in corrections(lib, document)] == [
        Standing.UNDONE, Standing.NO_LONGER_APPLIES, Standing.APPLIES,
    ]  # fmt: skip
    assert at(lib, document, "Leaders").text == LINES[0]
    redo_correction(lib, corrections(lib, document)[0].id)
    assert at(lib, document, "Too many").kind is FindingKind.IMPROVEMENT


def test_a_new_correction_ends_what_could_be_made_again(lib: LibraryFile, document: str) -> None:
    source = stored_document(lib, document).source
    correct(lib, dismiss(source, at(lib, document, "Health")))
    (undone,) = corrections(lib, document)
    undo_correction(lib, undone.id)
    correct(lib, confirm(source, at(lib, document, "Social")))
    assert len(corrections(lib, document)) == 1
    with pytest.raises(NotFoundError):
        redo_correction(lib, undone.id)


def test_what_was_taken_back_does_not_come_again_in_the_file_it_came_in(
    lib: LibraryFile, document: str, tmp_path: Path
) -> None:
    source = stored_document(lib, document).source
    correct(lib, dismiss(source, at(lib, document, "Health")))
    (visit,) = list_visits(lib)
    handed = handed_out(lib, visit.id)[0]
    with open_library(tmp_path / "member") as other:
        take_handed(other, handed, b"")
        (came,) = corrections(other, document)
        undo_correction(other, came.id)
        correct(other, confirm(source, at(other, document, "Social")))
        take_handed(other, handed, b"")
        assert [one.id for one in corrections(other, document) if one.id == came.id] == []
        assert at(other, document, "Health").text == LINES[8]
        assert [one.id for one in handed_out(other, visit.id)[0].corrections if one.id == came.id] == []


def test_corrections_outlive_an_edited_version(lib: LibraryFile, document: str) -> None:
    source = stored_document(lib, document).source
    found = at(lib, document, "Social")
    correct(lib, change_kind(source, found, FindingKind.PRIORITY_ACTION))
    correct(lib, split_at(source, at(lib, document, "Leaders"), source.text.index("Too many")))
    correct(lib, join_with_next(source, at(lib, document, "Most"), at(lib, document, "and see")))
    correct(lib, change_theme(source, at(lib, document, "Health"), Theme.HEALTH))
    # Marks that are typed in another way let a sentence begin elsewhere.
    text = edited(line=8, to="Health assessments are now in time.").replace("strong focus", "“strong” focus")
    again = briefing(text, bytes_of="2")
    outcome, name, _ = store_briefing(lib, again, b"2")
    assert (outcome, name) == (Outcome.UPDATED, document)
    assert at(lib, name, "Social").kind is FindingKind.PRIORITY_ACTION
    assert at(lib, name, "Social").id == found.id
    assert at(lib, name, "Social").confirmed
    assert at(lib, name, "Too many").text == "Too many plans are out of date."
    assert at(lib, name, "Most").text == f"{LINES[2]}\n{LINES[3]}"
    assert [made.standing for made in corrections(lib, name)] == [*[Standing.APPLIES] * 3, Standing.NO_LONGER_APPLIES]
    text = stored_document(lib, name).source.text
    assert all(text[one.start : one.end] == one.text for one in stored_document(lib, name).findings)
    for made in corrections(lib, name):
        undo_correction(lib, made.id)
    undone = stored_document(lib, name)
    assert [(one.text, one.kind) for one in undone.findings] == [(one.text, one.kind) for one in again.findings]
    assert undone.audit == again.audit
    assert sound(lib)


def test_of_words_said_twice_only_those_meant_are_corrected_again(lib: LibraryFile, document: str) -> None:
    source = stored_document(lib, document).source
    second = [one for one in stored_document(lib, document).findings if one.text == LINES[5]][1]
    correct(lib, change_kind(source, second, FindingKind.PRIORITY_ACTION))
    store_briefing(lib, briefing(edited(line=0, to="Leaders went."), bytes_of="2"), b"2")
    twice = [one.kind for one in stored_document(lib, document).findings if one.text == LINES[5]]
    assert [kind is FindingKind.PRIORITY_ACTION for kind in twice] == [False, True]


def test_words_said_once_are_corrected_again_whatever_stands_around_them_and_others_not(
    lib: LibraryFile, document: str
) -> None:
    stored = stored_document(lib, document)
    once, twice = (next(one for one in stored.findings if one.text == LINES[line]) for line in (1, 5))
    for found in (once, twice):
        correct(lib, change_kind(stored.source, found, FindingKind.PRIORITY_ACTION))
    new = "Other words stand here now."
    lines = [LINES[0], new, LINES[1], new, *LINES[2:5], new, LINES[5], new, LINES[6], *LINES[8:]]
    assert store_briefing(lib, briefing("\n".join(lines), bytes_of="2"), b"2")[1] == document
    standings = [made.standing for made in corrections(lib, document)]
    assert standings == [Standing.APPLIES, Standing.NO_LONGER_APPLIES]


def test_words_that_are_gone_are_never_put_on_their_like(lib: LibraryFile, document: str) -> None:
    source = stored_document(lib, document).source
    second = [one for one in stored_document(lib, document).findings if one.text == LINES[5]][1]
    correct(lib, change_kind(source, second, FindingKind.PRIORITY_ACTION))
    store_briefing(lib, briefing(edited(line=7, to="Other words."), bytes_of="2"), b"2")
    (left,) = [one for one in stored_document(lib, document).findings if one.text == LINES[5]]
    assert left.kind is not FindingKind.PRIORITY_ACTION
    assert [made.standing for made in corrections(lib, document)] == [Standing.NO_LONGER_APPLIES]


def test_what_a_person_added_and_the_reader_later_finds_is_theirs(lib: LibraryFile, document: str) -> None:
    source = stored_document(lib, document).source
    start = source.text.index("Carers")
    correct(lib, add_finding(source, document, start, len(source.text), FindingKind.PRIORITY_ACTION, Theme.HEALTH))
    store_briefing(lib, briefing("A new line.\n" + TEXT, bytes_of="2"), b"2")
    added = at(lib, document, "Carers")
    assert (added.kind, added.theme, added.confirmed) == (FindingKind.PRIORITY_ACTION, Theme.HEALTH, True)


def test_what_was_added_or_set_aside_is_not_there_without_its_words(lib: LibraryFile, document: str) -> None:
    stored = stored_document(lib, document)
    start = stored.source.text.index("heard")
    correct(lib, set_aside(stored.source, document, stored.audit.unplaced[0]))
    correct(lib, add_finding(stored.source, document, start, len(TEXT), FindingKind.STRENGTH, Theme.HEALTH))
    again = briefing(edited(line=9, to="Other words."), bytes_of="2")
    assert store_briefing(lib, again, b"2")[1] == document
    assert {made.standing for made in corrections(lib, document)} == {Standing.NO_LONGER_APPLIES}
    assert [one.text for one in stored_document(lib, document).findings] == [one.text for one in again.findings]


def test_what_needs_a_person(lib: LibraryFile, document: str) -> None:
    stored = stored_document(lib, document)
    assert [type(each) for each in needs_you(stored)] == [Finding, Quote, Unplaced]
    assert needing(lib, [document, "d-none"]) == {document: 3}
    assert review_line(stored.audit, 3) == "9 of 10 paragraphs placed, 3 need you"
    aside = (Unplaced(0, 4, SET_ASIDE), Unplaced(5, 9, "table"))
    assert review_line(Audit(4, 2, aside), 1) == "2 of 4 paragraphs placed, 1 set aside, 1 needs you"
    assert review_line(Audit(1, 1, ()), 0) == "1 of 1 paragraph placed, nothing needs you"
    correct(lib, confirm(stored.source, at(lib, document, "Health")))
    correct(lib, confirm(stored.source, stored.quotes[0]))
    correct(lib, set_aside(stored.source, document, stored.audit.unplaced[0]))
    assert needs_you(stored_document(lib, document)) == ()
    assert needing(lib, [document]) == {}


def test_what_is_not_there_cannot_be_corrected(lib: LibraryFile, document: str) -> None:
    found = at(lib, document, "Health")
    source = stored_document(lib, document).source
    with pytest.raises(NotFoundError):
        correct(lib, confirm(source, replace(found, document="d-none")))
    with pytest.raises(NotFoundError):
        undo_correction(lib, "c-none")
    with pytest.raises(NotFoundError):
        corrections(lib, "d-none")


@pytest.fixture
def first_tables(tmp_path: Path) -> Path:
    """A data folder with a library as the first version made it, a document in it."""
    folder = tmp_path / "old"
    folder.mkdir()
    config = Config()
    config.set_main_option("path_separator", "newline")
    config.set_main_option("script_location", str(paths.migrations("library")).replace("%", "%%"))
    with closing(connect(folder / "library.db", how=NEW)) as connection:
        engine = writer_engine(lambda: connection)
        with engine.connect() as session, session.begin():
            config.attributes["connection"] = session
            command.upgrade(config, "0001")
            session.exec_driver_sql("INSERT INTO visit VALUES ('v', NULL, NULL, 'visit', NULL, NULL, NULL, '[]')")
            session.exec_driver_sql("INSERT INTO original VALUES ('00', x'00')")
            session.exec_driver_sql(
                "INSERT INTO document VALUES ('d-1', 'v', 'other', 'T', NULL, NULL, NULL, 'a', '00', 1, '', 1, 1, '{}')"
            )
            session.exec_driver_sql(
                "INSERT INTO document_version VALUES (1, 'd-1', 1, '00', 'T', 'a', '', NULL, ?, '[]')", ("Its words.",)
            )
            session.exec_driver_sql(
                "INSERT INTO finding VALUES (1, 'f-1', 'd-1', 'strength', 'plans', 0, 10, 'Its words.', 1, NULL, '',"
                " 'inspectors', 0.2)"
            )
        connection.executescript(stamp_sql(replace(LIBRARY, revision=1)))
    return folder


def test_a_library_of_the_first_version_is_brought_up_to_date(first_tables: Path) -> None:
    with open_library(first_tables) as lib:
        found = finding(lib, "f-1")
        assert (found.text, found.confirmed) == ("Its words.", False)
        correct(lib, confirm(stored_document(lib, "d-1").source, found))
        assert finding(lib, "f-1").confirmed
        assert sound(lib)
    assert [path.name for path in (first_tables / "backups").iterdir() if "before-upgrade" in path.name]


def test_correcting_a_long_report_is_quick(lib: LibraryFile) -> None:
    _, name, _ = store_briefing(lib, briefing(words(3, 400)), b"")
    stored = stored_document(lib, name)
    first, *more = [confirm(stored.source, found) for found in stored.findings]
    correct(lib, first, *more)
    with quickly(2):
        correct(lib, change_theme(stored.source, stored.findings[7], Theme.HEALTH))
    assert stored_document(lib, name).findings[7].theme is Theme.HEALTH
