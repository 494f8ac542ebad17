"""Pieces of letters, reports and releases, sound and torn, and documents built of them."""

from hypothesis import strategies as st

Piece = tuple[str, str]
"""What it stands as ("heading", "bullet", "number", "row" or "paragraph") and its words."""

HEADINGS = (
    "Headline findings",
    "What needs to improve in this area of social work practice?1",
    "Areas for priority action",
    "Main findings",
    "Contents",
    "Summary",
    "Recommendations",
    "The experiences and progress of children in care: requires improvement to be good",
    "Overall effectiveness Good",
    "Inspection of Marlshire local authority children’s services",
    "Focused visit to Marlshire County Council",
    "Notes to editors",
    "Councillor Ann Lee, cabinet member for children, said:",
)
WORDS = (
    "12 January 2024",
    "Dear Ms Example",
    "Inspection dates: 4 to 8 March 2024",
    "Lead inspector: Ann Other, His Majesty’s Inspector",
    "This letter summarises the findings of the focused visit to Marlshire on 21 and 22 November 2023.",
    "Inspectors visited Marlshire Council on 30 and 31 July, 22\u201323 October and 27 June to 28 June.",
    "Leaders know their services well. However, delay is common, and too many children wait.",
    "Although plans are timely, supervision, which is regular, does not always challenge drift.",
    "The quality of plans, including:",
    "Councillor Ann Lee said: “We are pleased. “We never close this mark",
    "“It is good,” she added, ‘and it’s getting better’. He said: \"Nested “quotes” and 'more'\"",
    "said: “", "”", "‘’", "Cllr Cllr Sir Dr", "Page 2 of 4", "2", "Piccadilly Gate", "© Crown copyright 2024",
    "1 A footnote about multi\ufffeagency work.", "19-/to 21-year-olds", "Grade 4 (inadequate)",
    "Ofsted will take the findings into account when planning the next inspection.", "Yours sincerely",
    "www.example.gov.uk/a?b=“c” and https://example.gov.uk/%zz", "31 June 2020 and 99 May and 1 to 0 March",
    "\uf06e private bullet", "\u202eturned round\u202c", "שלום לכולם مرحبا", "e\u0301\u0301\u0301\u0301",
    "\U0001f469\u200d\U0001f467",
    "half \ud800 a character", "nul \x00 and bell \x07", "no\u00a0break\u00a0space",
    "\ufeff\ufeff", "—", "…", ".", "A.B.C.D",
)  # fmt: skip
BENT = st.sampled_from(["", "", " ", "\n", "\n\n", "\t", "\u2028", "\x0c", "”", "“", ".", ":"])
words = st.one_of(st.sampled_from(WORDS), st.text(max_size=40))
paragraphs = st.lists(st.tuples(words, BENT).map("".join), min_size=1, max_size=5).map(" ".join)
pieces: st.SearchStrategy[Piece] = st.one_of(
    st.tuples(st.just("heading"), st.one_of(st.sampled_from(HEADINGS), words)),
    st.tuples(st.sampled_from(["bullet", "number", "row", "paragraph", "paragraph"]), paragraphs),
)
documents = st.lists(pieces, min_size=1, max_size=25)
