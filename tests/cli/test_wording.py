from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess  # noqa: TC003  # the alias below is evaluated

from briefing_app.cli.wording import told_place

Run = Callable[..., "CompletedProcess[str]"]

TWO_PARAGRAPHS = """Inspectors praise Ashby’s children’s services

Published: 30 August 2024

Ofsted inspectors carried out a focused visit to Ashby Council’s children’s services on 30 and 31 July 2024.

Councillor Ann Lee, Ashby Council’s cabinet member for children, said: “I am proud of our staff.

“We know there is more to do.”
"""


def test_speech_of_two_paragraphs_has_no_mark_within(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "release.txt"
    file.write_text(TWO_PARAGRAPHS, encoding="utf-8")
    assert "I am proud of our staff. We know there is more to do. (paragraph" in run("read", file).stdout


def test_a_passage_is_cited_by_the_numbers_there_are() -> None:
    assert told_place(2, 7) == " (page 2, paragraph 7)"
    assert told_place(None, 7) == " (paragraph 7)"
    assert told_place(2, 0) == " (page 2)"
    assert told_place(None, 0) == ""
