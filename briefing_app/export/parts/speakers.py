"""What was said, speaker by speaker, with role."""

from collections.abc import Iterator

from briefing_app.domain.library import VisitTree
from briefing_app.domain.wording import speaker_detail, speaker_name
from briefing_app.export.blocks import Block, Heading, Paragraph, Passage, Tone, own, quoted
from briefing_app.export.citing import cite
from briefing_app.export.parts.themes import CHECKED


def quotes_by_speaker(tree: VisitTree) -> Iterator[Block]:
    """Every quote, under who said it; nothing where nobody is quoted."""
    if tree.speakers:
        yield Heading(own("What was said"))
    for group in tree.speakers:
        yield Heading(own(speaker_name(group.speaker)), 3)
        if role := speaker_detail(group.speaker):
            yield Paragraph(own(role), quiet=True)
        for quote in group.quotes:
            detail = own(CHECKED) if quote.confirmed else ()
            words = quoted(quote.text)
            yield Passage(Tone.QUOTE, "Quote", words, cite(quote, tree.visit), detail=detail)
