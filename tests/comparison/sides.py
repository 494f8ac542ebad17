"""Small made-up documents to hold against each other."""

from briefing_app.comparison import Side
from briefing_app.domain.briefing import Block, Finding, Quote, SourceText, Speaker
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import BlockKind, FindingKind
from briefing_app.reading.language.sentences import sentences

Part = tuple[FindingKind | None, str]
STRENGTH, IMPROVEMENT, PRIORITY = FindingKind.STRENGTH, FindingKind.IMPROVEMENT, FindingKind.PRIORITY_ACTION


def side(name: str, *parts: Part | str) -> Side:
    """A document of one block a part; a bare string is somebody's direct speech."""
    text, blocks, findings, quotes = "", [], [], []
    for number, part in enumerate(parts, 1):
        kind, words = (None, part) if isinstance(part, str) else part
        start = len(text)
        blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(words), number))
        if isinstance(part, str):
            quotes.append(Quote(f"q{number}", name, Speaker("A Person"), start, start + len(words), words, number))
        elif kind is not None:
            section = "What needs to improve" if kind.needs_action else "Main findings"
            findings += [
                Finding(
                    f"f{start + a}", name, kind, Theme.OTHER, start + a, start + z, words[a:z], number, section=section
                )
                for a, z in sentences(words)
            ]
        text += words + "\n\n"
    return Side(name, SourceText(text, tuple(blocks)), tuple(findings), tuple(quotes))
