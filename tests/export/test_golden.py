"""The sample's visit of July 2024 as Markdown, word for word. After a wanted change, read the new text and keep it."""

from pathlib import Path

from briefing_app.export import Format
from briefing_app.export.blocks import Paper
from tests.export.reading_back import written

GOLDEN = Path(__file__).parent / "golden" / "shropshire-2024-07-30.md"


def test_the_sample_as_markdown(paper: Paper, tmp_path: Path) -> None:
    now = written(paper, Format.MARKDOWN).decode()
    (tmp_path / GOLDEN.name).write_text(now, encoding="utf-8")
    assert now == GOLDEN.read_text(encoding="utf-8"), f"the text as it is now: {tmp_path / GOLDEN.name}"
