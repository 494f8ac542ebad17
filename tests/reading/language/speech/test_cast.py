"""Speakers whose name or office a document tells only in part, or somewhere else."""

import pytest

from briefing_app.reading import read_text

HEAD = "Elmbury Council and Ofsted\n\nOfsted inspectors visited Elmbury Council in May and wrote a letter.\n\n"


@pytest.mark.parametrize(
    ("told", "name", "role"),
    [
        (
            "Tobias Wren is 20 and was cared for by the council. He met inspectors at the hub, where he’s a member of "
            "the care leavers’ forum.\n\n“They asked what I would change,” Tobias said.",
            "Tobias Wren",
            "member of the care leavers’ forum",
        ),
        (
            "But Coun Gerald Nunn, the Tory in charge of social care, insisted he would stay.\n\n“I have read it all "
            "and I am staying,” he said.",
            "Gerald Nunn",
            "Tory in charge of social care",
        ),
        (
            "Coun Gerald Nunn, cabinet member, hit back.\n\nAnd he had a word for Coun Betty Frame. “Betty was in "
            "charge when this began,” he said.",
            "Gerald Nunn",
            "cabinet member",
        ),
        (
            "Present: Cllr Asha Rooke (Chair), Mrs Lena Marsh (Assistant Director)\n\nLM said that it had gone well. “"
            "We were told that our plans are clear,” she added.",
            "Lena Marsh",
            "Assistant Director",
        ),
        (
            "Mo, who mends the library’s bikes, said: “We all read the letter on the bus.”",
            "Mo",
            "who mends the library’s bikes",
        ),
        ("Tess, 20, who has left care, said: “I was asked what I would change.”", "Tess", "who has left care"),
        ("And from Tess, apprentice in the team: “I was asked what I would change.”", "Tess", "apprentice in the team"),
        ("Ann Poole, chair of Parent Voice Marl, said: “We read it twice.”", "Ann Poole", "chair of Parent Voice Marl"),
        ("Shadow children’s minister Ann Poole said: “We read it twice.”", "Ann Poole", "Shadow children’s minister"),
        ("Cllr Jonah Pike: Not at all. We had told the inspectors ourselves.", "Jonah Pike", "councillor"),
        ("Jaydon asked why nobody had come. “We said it in October,” he told members.", "Jaydon", ""),
        (
            "I rang our lead member as soon as I could. “I am so proud I could sing,” Cllr Jonah Pike told me.",
            "Jonah Pike",
            "lead member",
        ),
        ("Our chief exec was brief. “Well, we did it,” said Zena Croft.", "Zena Croft", "chief exec"),
        (
            "The chair said he was sorry. “We will not wait for a third letter,” Cllr Amos Hale said.",
            "Amos Hale",
            "chair",
        ),
        (
            "The chief executive, Desmond Achebe, was glad.\n\nA father wrote to me yesterday. “You gave my kids "
            "back to me,” he wrote.",
            "",
            "father",
        ),
        (
            "A spokeswoman for the union in Elmbury said caseloads had risen. She said: “Nobody listened until now.”",
            "",
            "spokeswoman for the union in Elmbury",
        ),
        (
            "Shona, who has fostered for nine years, met inspectors. “I told them about the phone line,” says Shona.",
            "Shona",
            "foster carer",
        ),
        (
            "Tom Dale leads the Labour group. “They are where they belong,” he said.",
            "Tom Dale",
            "leads the Labour group",
        ),
        (
            "“Nobody came to see me,” said Ann.\n\nAnn Poole is a trustee of the charity Home Start Elmbury.",
            "Ann Poole",
            "trustee of the charity Home Start Elmbury",
        ),
        (
            "Ann Poole, of the charity Home Start Elmbury, said: “Nobody came to see me.”",
            "Ann Poole",
            "of the charity Home Start Elmbury",
        ),
        ("Bill Ames has fostered here for 20 years. “They ring us back now,” he said.", "Bill Ames", "foster carer"),
        ("My favourite came from Mia, who is 14. “She never gives up on me,” she told us.", "Mia", ""),
        (
            "Cllr Ann Poole is responsible for schools. She said: “They ring back.”",
            "Ann Poole",
            "responsible for schools",
        ),
        ("Ann Poole, MP for Elmbury South, said: “They ring us back now.”", "Ann Poole", "MP for Elmbury South"),
        ("Ann Poole, pictured left, chair, said: “They ring us back now.”", "Ann Poole", "chair"),
        ("“We had no staff,” came the reply from Jo Marsh, director.", "Jo Marsh", "director"),
        (
            "The letter is good.\n\nIt says so on each page.\n\nWe were glad of it.\n\n“They are back where they "
            "belong.”\n\nTom Dale\n\nLeader of the Council",
            "Tom Dale",
            "Leader of the Council",
        ),
        ("Sam, not his real name, told us: “Nobody came to see me.”", "Sam", ""),
        ("Len Poole, 70, of Canal Row, said: “Nobody came to see me.”", "Len Poole", ""),
        ("Lib Dem Ann Poole said: “Nobody came to see me.”", "Ann Poole", ""),
        (
            "After the visit inspector Harriet Moss said: “Children are safer than they were.”",
            "Harriet Moss",
            "inspector",
        ),
        (
            "Phil Dale, once a detective, runs the team. “Here you look for the child,” he says.",
            "Phil Dale",
            "once a detective, runs the team",
        ),
        (
            "“Nobody rang us back,” said Ann Poole, joint cabinet member with Cllr Tom Dale.",
            "Ann Poole",
            "joint cabinet member",
        ),
        (
            "The man in charge until May, Tom Dale, is away; his successor, Ann Poole, who has the children’s brief, "
            "said: “Nobody came to see me.”",
            "Ann Poole",
            "who has the children’s brief",
        ),
        (
            "Ann Poole, a survivor who trains staff, said: “They asked me first.”",
            "Ann Poole",
            "survivor who trains staff",
        ),
    ],
)
def test_a_speaker_told_in_part_is_found(told: str, name: str, role: str) -> None:
    quote = read_text(HEAD + told).quotes[0]
    assert (quote.speaker.name, quote.speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("Picture: Ann Poole, leader of Elmbury Council, at the hub.", "leader of Elmbury Council"),
        ("With her was Ann Poole, former leader of the council group.", "Council leader"),
        ("With her was Ann Poole, a mother of four.", "Council leader"),
    ],
)
def test_an_office_told_for_short_is_told_in_full_if_it_is_so_elsewhere(told: str, role: str) -> None:
    quote = read_text(f"{HEAD}{told}\n\nCouncil leader Ann Poole said: “We read it twice.”").quotes[0]
    assert quote.speaker.role == role


def test_speech_goes_on_below_a_picture() -> None:
    shown = "Cllr Tom Dale, leader of Elmbury Council."
    told = (
        f"Jo Marsh, head of care, said: “We are not there yet.\n\n{shown}{shown}\n\n{shown}\n\n"
        "“Nobody here will rest until we are.”"
    )
    (quote,) = read_text(HEAD + told).quotes
    assert quote.speaker.name == "Jo Marsh"
    assert quote.text.startswith("We are not there yet.")
    assert quote.text.endswith("will rest until we are.")


def test_a_place_that_says_something_is_nobody_she_can_mean() -> None:
    told = "Jo Marsh, the director, was glad.\n\nShropshire said it would pay. “We are very glad of it,” she added."
    assert read_text(HEAD + told).quotes[0].speaker.name == "Jo Marsh"


def test_a_sentence_about_an_office_and_a_person_gives_the_speaker_neither() -> None:
    told = "Our director thanked Ann Poole, a nurse. “We are very glad of the letter,” said Cllr Tom Dale."
    assert read_text(HEAD + told).quotes[0].speaker.role == "councillor"


def test_she_is_whoever_the_sentence_before_begins_with_though_it_gives_no_office() -> None:
    told = (
        "“It is a fair report,” said the leader, Tom Dale.\n\nHis shadow, Ann Poole, read it too. “Ask them,” she says."
    )
    assert [quote.speaker.name for quote in read_text(HEAD + told).quotes] == ["Tom Dale", "Ann Poole"]


@pytest.mark.parametrize(
    "told",
    [
        "‘Exceptional’ leaders have made sure that children get the best help, the report says.",
        "Notes are in the second person: “You were cross with me today, and I think I know why.”",
        "[Music. Shots of Poole town hall, then a busy office]\n\nWe are glad that you watch. Our staff ring back.",
    ],
)
def test_nobody_speaks_a_phrase_of_the_story_or_what_a_film_shows(told: str) -> None:
    assert [quote.speaker.role for quote in read_text(HEAD + told).quotes if quote.speaker.role] == []
    assert [quote.speaker.name for quote in read_text(HEAD + told).quotes if quote.speaker.name] == []


def test_a_dame_goes_by_her_first_name() -> None:
    told = "Former minister Dame Ann Poole leads the trust.\n\nDame Ann said: “We read the letter twice.”"
    assert read_text(HEAD + told).quotes[0].speaker.name == "Ann Poole"


def test_he_is_never_the_report() -> None:
    told = "The report says: “Much is done.”\n\nElmbury is a town. He said: “We read the letter twice.”"
    assert [quote.text for quote in read_text(HEAD + told).quotes] == ["We read the letter twice."]
