from datetime import UTC, datetime

from briefing_app.domain.notes import Anchor, NoteCategory
from briefing_app.ui.notes.rescued import as_markdown
from briefing_app.ui.notes.saving import Unsaved

NOW = datetime(2026, 11, 27, 14, 2, tzinfo=UTC)


def test_a_member_can_put_the_words_back_from_the_file() -> None:
    anchor = Anchor("f-1", title="Letter of 2 September 2024, Marlshire", exact="Plans drift\nfor too long.")
    words = "Who audits the plans?\n\n- the panel?"
    note = Unsaved(NoteCategory.QUESTION, anchor, words, created="2026-09-03T12:00:00Z")
    answer = Unsaved(NoteCategory.ANSWER, Anchor("v"), "From May on.", question="When is it\nreported?")
    assert as_markdown([note, answer], NOW) == (
        "# What you typed in Briefing\n\n"
        "## Question\n\n"
        "- On: Letter of 2 September 2024, Marlshire\n"
        "- Passage: “Plans drift for too long.”\n"
        "- First written: 3 September 2026\n"
        "- Typed: 27 November 2026, 14:02\n\n"
        "Who audits the plans?\n\n- the panel?\n\n"
        "## Answer\n\n"
        "- Question: When is it reported?\n"
        "- Typed: 27 November 2026, 14:02\n\n"
        "From May on.\n"
    )
