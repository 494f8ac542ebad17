from datetime import UTC, datetime, timedelta

import pytest

from briefing_app.domain.notes import Anchor
from briefing_app.notebook import add_note, keep_wording, list_bin, remove_note, rewrite_note, wordings
from briefing_app.notebook.history import lost
from briefing_app.storage import NotebookFile, clock

ANCHOR = Anchor(on="v")


class Watch:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.time = datetime(2026, 5, 4, 10, tzinfo=UTC)

    def now(self, _zone: object) -> datetime:
        return self.time

    def strptime(self, text: str, form: str) -> datetime:
        return datetime.strptime(text, form)

    def pass_by(self, **passed: float) -> None:
        self.time += timedelta(**passed)


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    made = Watch()
    monkeypatch.setattr(clock, "datetime", made)
    return made


def said(nb: NotebookFile, note: str) -> list[str]:
    return [wording.text for wording in wordings(nb, note)]


def test_while_typing_one_wording_a_minute_is_kept(nb: NotebookFile, watch: Watch) -> None:
    note, _ = add_note(nb, ANCHOR, "")
    typed = ""
    for second in range(150):
        typed += f" {second}"
        watch.pass_by(seconds=1)
        rewrite_note(nb, note.id, typed)
    assert len(said(nb, note.id)) == 3
    assert said(nb, note.id)[0] == ""


def test_what_is_cut_away_in_one_go_is_kept_whatever_the_clock_says(nb: NotebookFile, watch: Watch) -> None:
    note, _ = add_note(nb, ANCHOR, "a")
    rewrite_note(nb, note.id, "ab")
    long = "A paragraph that took a while to write, and then was selected whole. " * 2
    rewrite_note(nb, note.id, long)
    rewrite_note(nb, note.id, "x")
    assert said(nb, note.id) == ["a", long]


def test_what_gives_way_to_an_earlier_wording_is_kept_however_new_it_is(nb: NotebookFile, watch: Watch) -> None:
    note, _ = add_note(nb, ANCHOR, "a")
    rewrite_note(nb, note.id, "ab")
    for chosen in ("a", "ab", "x" * 60, "a"):
        assert not keep_wording(nb, note.id)
        rewrite_note(nb, note.id, chosen)
    assert said(nb, note.id) == ["a", "ab", "a", "ab", "x" * 60], "each once, also where much is taken away"


def test_the_bin_tells_when_each_was_deleted_and_until_when_it_is_kept(nb: NotebookFile, watch: Watch) -> None:
    note, _ = add_note(nb, ANCHOR, "gone")
    remove_note(nb, note.id)
    (gone,) = list_bin(nb)
    assert (gone.deleted, gone.kept_until) == ("2026-05-04T10:00:00Z", "2026-08-02T10:00:00Z")
    assert clock.later("no time", timedelta(days=1)) == ""


def test_the_last_twenty_are_kept_however_old(nb: NotebookFile, watch: Watch) -> None:
    note, _ = add_note(nb, ANCHOR, "0")
    for number in range(1, 31):
        watch.pass_by(days=190)
        add_note(nb, ANCHOR, "something else")
        watch.pass_by(days=10)
        rewrite_note(nb, note.id, str(number))
    assert said(nb, note.id) == [str(number) for number in range(10, 30)]


def test_a_clock_that_was_once_far_ahead_forgets_no_wording(nb: NotebookFile, watch: Watch) -> None:
    note, _ = add_note(nb, ANCHOR, "0")
    for number in range(1, 41):
        watch.pass_by(days=1)
        rewrite_note(nb, note.id, str(number))
    watch.pass_by(days=800)
    rewrite_note(nb, note.id, "ahead")
    watch.pass_by(days=-800)
    rewrite_note(nb, note.id, "back")
    assert said(nb, note.id) == [*map(str, range(41)), "ahead"]


def test_every_wording_of_ninety_days_is_kept(nb: NotebookFile, watch: Watch) -> None:
    note, _ = add_note(nb, ANCHOR, "0")
    for number in range(1, 61):
        watch.pass_by(days=1)
        rewrite_note(nb, note.id, str(number))
    assert len(said(nb, note.id)) == 60


@pytest.mark.parametrize("back", [timedelta(days=3650), timedelta(hours=1), timedelta(seconds=5)])
def test_a_clock_put_back_loses_nothing(nb: NotebookFile, watch: Watch, back: timedelta) -> None:
    note, _ = add_note(nb, ANCHOR, "0")
    rewrite_note(nb, note.id, "1")
    watch.time -= back
    rewrite_note(nb, note.id, "2")
    assert said(nb, note.id) == ["0", "1"]
    assert [wording.sequence for wording in wordings(nb, note.id)] == [1, 2]


def test_the_bin_is_emptied_after_ninety_days(nb: NotebookFile, watch: Watch) -> None:
    old, _ = add_note(nb, ANCHOR, "old")
    remove_note(nb, old.id)
    watch.pass_by(days=89)
    new, _ = add_note(nb, ANCHOR, "new")
    remove_note(nb, new.id)
    assert {note.text for note in list_bin(nb)} == {"old", "new"}
    watch.pass_by(days=8)
    third, _ = add_note(nb, ANCHOR, "third")
    remove_note(nb, third.id)
    assert {note.text for note in list_bin(nb)} == {"new", "third"}


def test_a_clock_that_was_once_far_ahead_empties_no_bin(nb: NotebookFile, watch: Watch) -> None:
    notes = [add_note(nb, ANCHOR, text)[0] for text in ("binned", "ahead", "again", "back")]
    remove_note(nb, notes[0].id)
    watch.pass_by(days=800)
    remove_note(nb, notes[1].id)
    watch.pass_by(hours=9)
    remove_note(nb, notes[2].id)
    watch.pass_by(days=-800)
    remove_note(nb, notes[3].id)
    assert {note.text for note in list_bin(nb)} == {"binned", "ahead", "again", "back"}


@pytest.mark.parametrize(
    ("old", "new", "count"),
    [("", "", 0), ("abc", "abc", 0), ("abc", "abXc", 0), ("abc", "ac", 1), ("abc", "xyz", 3), ("aaaa", "aa", 2),
     ("abab", "ab", 2), ("abc", "", 3), ("", "abc", 0)],
)  # fmt: skip
def test_how_much_is_lost(old: str, new: str, count: int) -> None:
    assert lost(old, new) == count
