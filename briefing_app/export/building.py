"""Builds the document from what was gathered: the same blocks for every format, in the order they are read."""

from collections.abc import Iterator

from briefing_app.across.highlights import visit_title
from briefing_app.domain.dates import say_date
from briefing_app.domain.library import Visit
from briefing_app.domain.wording import plural
from briefing_app.export.abbreviations import spelt_out
from briefing_app.export.blocks import Block, Heading, Paper, Paragraph, one_line, own, source
from briefing_app.export.gathering import Gathered
from briefing_app.export.parts.facts import council, facts, judgements, visit_line
from briefing_app.export.parts.minute import in_one_minute, left_out
from briefing_app.export.parts.notes import my_notes
from briefing_app.export.parts.since import since_last_time
from briefing_app.export.parts.speakers import quotes_by_speaker
from briefing_app.export.parts.themes import findings_by_theme, numbered
from briefing_app.glossary import Glossary

ABOUT = (
    "Findings and quotes are in the documents’ own words. How they were sorted into themes and kinds is the program’s "
    "reading, unless a person has checked it. Square brackets in quoted words are this paper’s own additions: they "
    "spell an abbreviation out where it is first used. “Not mentioned in the release” is a comparison of texts and no "
    "judgement: read both documents before relying on it."
)


def build_paper(gathered: Gathered, glossary: Glossary, made: str) -> Paper:
    """The whole document; `made` is the time it carries, UTC, ISO to the second."""
    visit = gathered.tree.visit
    title = one_line(visit_title(visit, gathered.held))
    paper = Paper(title, visit_line(visit), made, foot_line(visit, made), tuple(_blocks(gathered, title)))
    return spelt_out(paper, glossary)


def foot_line(visit: Visit, made: str) -> str:
    """What the paper was made from, and when."""
    documents = plural(len(visit.documents), "published document", "published documents")
    return one_line(f"{council(visit)} · from {documents} · made with Briefing on {say_date(made)}")


def _blocks(gathered: Gathered, title: str) -> Iterator[Block]:
    tree, numbers = gathered.tree, numbered(gathered.tree)
    yield Paragraph(own(visit_line(tree.visit)), quiet=True)
    yield Heading(source(title), 1)
    yield facts(tree.visit)
    yield from in_one_minute(gathered, numbers)
    yield from left_out(gathered, numbers)
    yield from judgements(tree.visit)
    yield from findings_by_theme(tree, numbers)
    yield from quotes_by_speaker(tree)
    yield from since_last_time(gathered.since, numbers)
    yield from my_notes(gathered.notes, tree, numbers)
    yield Heading(own("About this paper"))
    yield Paragraph(own(ABOUT), quiet=True)
