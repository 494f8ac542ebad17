"""Spelt out once, where first mentioned; not where the text does so itself; never inside the words quoted."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.export.abbreviations import Speller, spelt_out
from briefing_app.export.blocks import (
    Box,
    Boxes,
    Facts,
    Heading,
    Line,
    NoteBeside,
    Paper,
    Paragraph,
    Passage,
    Table,
    Tone,
    Voice,
    Words,
    own,
    plain,
    source,
)  # fmt: skip
from briefing_app.glossary import Glossary, GlossaryTerm
from tests.export.reading_back import said_in


def spelt(text: str, glossary: Glossary) -> str:
    return plain(Speller(glossary).spell(source(text)))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("An IRO visits.", "An IRO [independent reviewing officer] visits."),
        ("IROs visit. IROs write.", "IROs [independent reviewing officers] visit. IROs write."),
        ("IRO or IROs.", "IRO [independent reviewing officer] or IROs."),
        ("The IRO's view", "The IRO's [independent reviewing officer's] view"),
        ("The IRO’s view", "The IRO’s [independent reviewing officer’s] view"),
        ("IROs’ views differ", "IROs’ [independent reviewing officers’] views differ"),
        ("the ‘IROs’ views", "the ‘IROs [independent reviewing officers]’ views"),
        ("MASH-led work", "MASH-led [MASH: multi-agency safeguarding hub] work"),
        ("EHCPs are late", "EHCPs [education, health and care plans] are late"),
        ("UASCs arrive", "UASCs [unaccompanied asylum-seeking children] arrive"),
        ("CIN plans and CIN", "CIN plans [child in need plans] and CIN [child in need]"),
        ("DoLS apply", "DoLS [Deprivation of Liberty Safeguards] apply"),
        ("LAC and CLA", "LAC [looked-after child] and CLA [child looked after]"),
        ("two s47 enquiries", "two s47 [section 47] enquiries"),
    ],
)
def test_the_first_mention_is_followed_by_the_long_form(text: str, told: str, glossary: Glossary) -> None:
    assert spelt(text, glossary).replace("'", "’") == told.replace("'", "’")


@pytest.mark.parametrize(
    "text",
    [
        "independent reviewing officers (IROs) and then IROs",
        "Independent Reviewing Officers (IRO) visit",
        "an IRO (independent reviewing officer) and IROs",
        "IROs – independent reviewing officers – visit",
        "the multi‑agency safeguarding hub (known as the MASH)",
        "a personal adviser, or PA, helps",
        "Personal assistants (PAs) help",
        "PLO: public law outline",
        "Child and Adolescent Mental Health Service (CAMHS)",
        "an inspector of roads and oceans (IRO)",
        "inspectors of roads and oceans (IROs) and the IRO",
        "inspectors of roads and of oceans (IRO)",
        "the mash potato, an irony, HIROS and IROX",
        "",
    ],
)
def test_what_the_text_spells_out_itself_needs_nothing(text: str, glossary: Glossary) -> None:
    assert spelt(text, glossary) == text


def test_a_long_form_far_away_does_not_count(glossary: Glossary) -> None:
    text = "Independent reviewing officers know children well. Few children see an IRO."
    assert spelt(text, glossary).endswith("an IRO [independent reviewing officer].")


def test_our_own_words_take_round_brackets_and_never_one_inside_another(glossary: Glossary) -> None:
    assert plain(Speller(glossary).spell(own("The MASH works."))) == ("The MASH (multi-agency safeguarding hub) works.")
    assert plain(Speller(glossary).spell(own("Help (see MASH) works."))) == (
        "Help (see MASH [multi-agency safeguarding hub]) works."
    )


def test_a_councils_own_terms_are_spelt_out_and_everyday_words_are_not() -> None:
    glossary = Glossary(
        [
            GlossaryTerm("Family Front Door", "FFD", (), "", "Ours."),
            GlossaryTerm("act now team", "ACT", (), "", "Theirs.", everyday=("ACT",)),
        ]
    )
    assert spelt("The FFD must ACT.", glossary) == "The FFD [Family Front Door] must ACT."


def every_block(words: Words) -> Paper:
    """The same words in each sort of block there is."""
    return Paper("T", "s", "2026-11-25T10:00:00Z", "f", (
        Heading(words), Paragraph(words), Facts("F", (("L", (words,)),)), Table("T", ("H",), ((words,),)),
        Boxes((Box(Tone.STRENGTH, "B", (Line(words),)),)), Passage(Tone.QUOTE, "Q", words, "c", detail=words),
        NoteBeside("N", words, words, (words,)),
    ))  # fmt: skip


def test_once_in_a_whole_document_whatever_the_block(glossary: Glossary) -> None:
    for nth in range(7):
        blocks = every_block(source("An IRO.")).blocks
        paper = spelt_out(Paper("T", "s", "", "f", (*blocks[nth:], *blocks[:nth])), glossary)
        said = " ".join(part for block in paper.blocks for part in said_in(block))
        assert said.count("[independent reviewing officer]") == 1
        assert said.index("IRO") + len("IRO ") == said.index("[independent")


@given(
    st.lists(
        st.sampled_from(
            [
                "IRO",
                "IROs",
                "IROs’",
                "MASH",
                "(PLO)",
                "CIN plan",
                "children",
                "and",
                "(",
                ")",
                "’s",
                "-led",
                "\u202e",
                "SEND.",
            ]
        ),
        max_size=25,
    ).map(" ".join)
)
def test_taking_the_additions_out_gives_the_words_back(glossary: Glossary, text: str) -> None:
    given_words = source(text)
    spelt_words = Speller(glossary).spell(given_words)
    assert plain(tuple(span for span in spelt_words if span.voice is not Voice.ADDED)) == plain(given_words)
    assert all(
        span.text.startswith(" [") and span.text.endswith("]") for span in spelt_words if span.voice is Voice.ADDED
    )


def test_each_addition_of_the_sample_stands_beside_its_abbreviation(paper: Paper) -> None:
    added = [
        (before.text.rsplit(None, 1)[-1], span.text)
        for block in paper.blocks
        if isinstance(block, Paragraph | Passage | NoteBeside)
        for words in (block.text if isinstance(block, NoteBeside) else (block.words,))
        for before, span in pairwise(words)
        if span.voice is Voice.ADDED
    ]
    assert added == [
        ("Ofsted", " (Office for Standards in Education, Children’s Services and Skills)"),
        ("MASH", " [multi-agency safeguarding hub]"),
    ]
