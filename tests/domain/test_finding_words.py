import pytest

from briefing_app.domain.briefing import SourceText, Unplaced
from briefing_app.domain.corrections import AROUND, stretch_of, trimmed
from briefing_app.domain.finding_words import every_place, same_words

WORDS = "Carers feel heard and are trained."
SHORT = "Carers feel."
BEFORE = "Children moved often last year. "
AFTER = " Plans came late to many of them."


def stretches(text: str, words: str) -> list[Unplaced]:
    return [Unplaced(at.start, at.stop, "") for at in every_place(text, words)]


@pytest.mark.parametrize(
    ("was", "now", "place"),
    [
        (BEFORE + WORDS + AFTER, "New. " + BEFORE + WORDS + AFTER, 0),
        (BEFORE + WORDS + AFTER, BEFORE + "Carers feel heard & are trained." + AFTER, None),
        (BEFORE + WORDS + AFTER, BEFORE + "CARERS feel  heard, and are trained!" + AFTER, 0),
        # The words alone will do where they are long enough and stood there once.
        (BEFORE + WORDS + AFTER, "A year of other words, all in all. " + WORDS + " Nothing stays as it was.", 0),
        (BEFORE + SHORT + AFTER, "A year of other words, all in all. " + SHORT + " Nothing stays as it was.", None),
        (BEFORE + SHORT + AFTER, "A year of other words, all in all. " + SHORT + AFTER, 0),
        (BEFORE + SHORT + AFTER, BEFORE + SHORT + " Nothing stays as it was.", 0),
        (f"{BEFORE}{WORDS}{AFTER} {WORDS}", f"A year of other words, all in all. {WORDS} Nothing stays.", None),
        # Of several, the one whose neighbours stayed; of two as likely, the one that stands where it stood.
        (BEFORE + WORDS + AFTER, f"{WORDS} And {BEFORE}{WORDS}{AFTER}", 1),
        (BEFORE + WORDS + AFTER, f"{BEFORE}{WORDS} {BEFORE}{WORDS}{AFTER}", 1),
        (BEFORE + WORDS + AFTER, f"{BEFORE}{WORDS}{AFTER} {BEFORE}{WORDS}{AFTER}", 0),
        (BEFORE + WORDS + AFTER, f"New. {BEFORE}{WORDS}{AFTER} {BEFORE}{WORDS}{AFTER}", None),
        (BEFORE + WORDS + AFTER, f"Much is new here, and all of it. {WORDS} Nothing stays. {WORDS} At all.", None),
        # At the beginning and at the end of the text there is nothing beside them, which is as it was.
        (f"On. {SHORT}{AFTER}", f"On. {SHORT} Nothing stays as it was.", 0),
        (f"{BEFORE}{SHORT}", f"Nothing stays as it was. {SHORT}", 0),
    ],
)
def test_words_are_found_again_only_beyond_doubt(was: str, now: str, place: int | None) -> None:
    words = WORDS if WORDS in was else SHORT
    start = was.index(words)
    on = stretch_of(SourceText(was, ()), start, start + len(words))
    loose = [r"CARERS feel  heard, and are trained!", words, "Carers feel heard & are trained."]
    places = sorted((at for each in loose for at in stretches(now, each)), key=lambda at: at.start)
    assert same_words(now, on, places) == (None if place is None else places[place])


def test_words_as_written_come_before_the_same_words_with_other_marks() -> None:
    text = f"{BEFORE}{WORDS.lower()} {WORDS}{AFTER}"
    on = stretch_of(SourceText(BEFORE + WORDS + AFTER, ()), len(BEFORE), len(BEFORE) + len(WORDS))
    places = [*stretches(text, WORDS.lower()), *stretches(text, WORDS)]
    assert same_words(text, on, places) == places[1]


def test_what_stands_around_words_is_kept_up_to_the_ends_of_the_text() -> None:
    source = SourceText(BEFORE + WORDS + AFTER, ())
    on = stretch_of(source, 5, len(BEFORE))
    assert (on.before, on.exact, on.after) == (BEFORE[:5], BEFORE[5:], (WORDS + AFTER)[:AROUND])


def test_spaces_in_between_are_as_many_as_they_may_be() -> None:
    assert every_place("a (b)  c, a\n(b) c", " a (b) c ") == [slice(0, 8), slice(10, 17)]
    assert every_place("words", "  ") == []


@pytest.mark.parametrize(("span", "kept"), [((0, 10), (2, 7)), ((2, 7), (2, 7)), ((0, 2), (2, 2)), ((8, 10), (10, 10))])
def test_spaces_at_the_ends_do_not_count(span: tuple[int, int], kept: tuple[int, int]) -> None:
    assert trimmed("  words   ", *span) == kept
