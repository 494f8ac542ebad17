from briefing_app.glossary import Glossary, GlossaryTerm
from briefing_app.ui.reader.page import TermBlock
from briefing_app.ui.reader.pages import glossary_page


def about(term: GlossaryTerm) -> str:
    (block,) = (each for each in glossary_page(Glossary([term])).blocks if isinstance(each, TermBlock))
    return block.about


def test_other_forms_are_named_unless_only_their_capitals_differ() -> None:
    assert about(GlossaryTerm("active offer", "", ("Active Offer",), "Wales", "In Welsh.")) == "Concerns Wales"
    said = about(GlossaryTerm("active offer", "", ("Active Offer", "offer in Welsh"), "", "In Welsh."))
    assert said == "Also: offer in Welsh"
