"""What is printed on a page without being said there: address block, page numbers, running headers."""

import re

from briefing_app.domain.briefing import Briefing

_FURNITURE = re.compile(
    r"Piccadilly Gate|Store Street|Textphone|0300 123|0161 618|enquiries@|www\.(?:gov|ofsted)|M1 2WD"
    r"|\bPage \d+ of \d+|Inspection of [A-Z][\w’' ,-]+ (?:local authority )?children’s services\s+\d"
    r"|[\ufffe\uf06e\uf02d\u25fc\u25a0]|^\d+$",
)


def furniture_in(briefing: Briefing) -> list[str]:
    """The findings and quotes that hold some of it."""
    passages = [finding.text for finding in briefing.findings] + [quote.text for quote in briefing.quotes]
    return [text for text in passages if _FURNITURE.search(text)]
