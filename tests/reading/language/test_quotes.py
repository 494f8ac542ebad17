import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.briefing import VisitFacts
from briefing_app.reading.language.quotes import find_speech
from tests.reading.language.speech.saying import COUNCIL, paragraphs_of, said

CASES = {
    "attribution before": (
        "Councillor Ann Poole, cabinet member for children, said: “We did it. They did it.”",
        [("Ann Poole", "cabinet member for children", "We did … did it.")],
    ),
    "attribution after": (
        '"We are glad of this letter," said Jo Marsh, the council\'s director of children\'s services.',
        [("Jo Marsh", "director of children's services", "We are … this letter,")],
    ),
    "attribution in the middle": (
        "“We are glad,” said Cllr Ann Poole, “and we are not finished.”",
        [("Ann Poole", "councillor", "We are … not finished.")],
    ),
    "name before verb after speech": (
        "“It is a fair report,” Cllr Ann Poole, who leads the council, told reporters.",
        [("Ann Poole", "who leads the council", "It is … fair report,")],
    ),
    "role over several clauses after the name": (
        "“We listened,” said Jo Marsh, director for children, families and learning, and deputy head.",
        [("Jo Marsh", "director for children, families and learning, and deputy head", "We listened, … We listened,")],
    ),
    "role before the name without a comma": (
        "Executive Director for Children and Families Jo Marsh said: “We listened to them all.”",
        [("Jo Marsh", "Executive Director for Children and Families", "We listened … them all.")],
    ),
    "role before the name with a comma": (
        "The council’s cabinet member for children, schools and skills, Cllr Ann Poole, said: “We listened to them.”",
        [("Ann Poole", "cabinet member for children, schools and skills", "We listened … to them.")],
    ),
    "several paragraphs left open": (
        "Cllr Ann Poole said:\n“One thing is done.\n“A second is begun.\n“A third is planned.”",
        [("Ann Poole", "councillor", "One thing … is planned.")],
    ),
    "only the last paragraph closes and none re-opens": (
        "Cllr Ann Poole said: “One thing is done.\nA second is begun.\nA third is planned.”",
        [("Ann Poole", "councillor", "One thing … is planned.")],
    ),
    "each paragraph opened and closed": (
        "Cllr Ann Poole said:\n“One thing is done.”\n“A second is begun.”",
        [("Ann Poole", "councillor", "One thing … is begun.”"[:-1])],
    ),
    "the last of several paragraphs has a story behind it": (
        "Cllr Ann Poole said: “One thing is done.\n“A second is begun.” The visit was in May.",
        [("Ann Poole", "councillor", "One thing … is begun.")],
    ),
    "a paragraph between that opens no mark": (
        "Cllr Ann Poole said:\n“One thing is done.\nI am glad of it.\n“A second is begun.”",
        [("Ann Poole", "councillor", "One thing … is begun.")],
    ),
    "opened again within a paragraph and signed": (
        "Cllr Ann Poole said:\n“One thing is done. “A second is begun. “A third is planned.” Cllr Ann Poole, Elmbury",
        [("Ann Poole", "councillor", "One thing … is planned.")],
    ),
    "a phrase picked out in the same marks": (
        "Cllr Ann Poole said: “This was called “too slow”. We are glad that it is done.\n“A second is begun.”",
        [("Ann Poole", "councillor", "This was … is begun.")],
    ),
    "several sentences after said that": (
        "Jo Marsh, MP for Elmbury, said that “it was wrong. We put it right at once.”",
        [("Jo Marsh", "MP for Elmbury", "it was … at once.")],
    ),
    "words that a closing mark alone shows to be speech": (
        "Cllr Ann Poole said:\n“One thing is done.\nIt seems that some want us to be ‘unsafe’”",
        [("Ann Poole", "councillor", "One thing … be ‘unsafe’")],
    ),
    "to somebody else": (
        "Cllr Ann Poole said: “It is shocking.”\nTo Cllr Jo Marsh herself she said: “You have to go.”",
        [("Ann Poole", "councillor", "It is … is shocking."), ("Ann Poole", "councillor", "You have … to go.")],
    ),
    "two wards and one councillor": (
        "Cllr Ann Poole, lead member for children, and its member for Marl South and St Johns, said: “We did it all.”",
        [("Ann Poole", "lead member for children", "We did … it all.")],
    ),
    "a surname that may be a place": (
        "Emma Hall, lead member for children’s services, said: “We did it. They did it.”",
        [("Emma Hall", "lead member for children’s services", "We did … did it.")],
    ),
    "a letter to somebody before the name": (
        "In his letter to Elmbury Council Jo Marsh, the director, wrote: “We did it. They did it.”",
        [("Jo Marsh", "director", "We did … did it.")],
    ),
    "she added is a new quote": (
        "Cllr Ann Poole, leader of the council, said: “One thing is done.”\nShe added: “A second is begun.”",
        [
            ("Ann Poole", "leader of the council", "One thing … is done."),
            ("Ann Poole", "leader of the council", "A second … is begun."),
        ],
    ),
    "a first name leads back to the whole": (
        "Jo Marsh, director of children’s services, said: “One thing is done.”\nJo added: “A second is begun.”",
        [
            ("Jo Marsh", "director of children’s services", "One thing … is done."),
            ("Jo Marsh", "director of children’s services", "A second … is begun."),
        ],
    ),
    "pronoun after indirect speech": (
        "Jo Marsh, head of care, told members that visits were late.\nHe said: “We know why it is.”",
        [("Jo Marsh", "head of care", "We know … it is.")],
    ),
    "no attribution after indirect speech": (
        "Cllr Ann Poole praised the ‘tireless’ staff.\n“They never give up on a child.”",
        [("Ann Poole", "councillor", "They never … a child.")],
    ),
    "joint statement": (
        "Leader Cllr Ann Poole and chief executive Jo Marsh said in a joint statement: “We speak as one today.”",
        [("Ann Poole and Jo Marsh", "Leader; chief executive", "We speak … one today.")],
    ),
    "spokesperson": (
        "A spokesperson for Elmbury Council said: “We accept the findings in full.”",
        [("", "spokesperson for Elmbury Council", "We accept … in full.")],
    ),
    "heading as speaker": (
        "# Councillor Ann Poole, Leader\n“We are glad of it.\n“We will go on.”",
        [("Ann Poole", "Leader", "We are … go on.")],
    ),
    "dash and name": (
        "“We are glad of this letter.” – Cllr Ann Poole, cabinet member",
        [("Ann Poole", "cabinet member", "We are … this letter.")],
    ),
    "verb turned round with a title and letters": (
        "‘It’s our carers’ day, and they’ve earned it,’ commented Dame Jo Marsh DBE, chair of the trust.",
        [("Jo Marsh", "chair of the trust", "It’s our … earned it,")],
    ),
    "scene before the speaker": (
        "Speaking after the vote on Monday, Cllr Ann Poole said: “It was close, and I am glad.”",
        [("Ann Poole", "councillor", "It was … am glad.")],
    ),
    "asked by another": (
        "Asked by Cllr Bob Hart about vacancies, director Jo Marsh replied: “We have filled nine posts.”",
        [("Jo Marsh", "director", "We have … nine posts.")],
    ),
    "wrong-way marks": (
        "Cllr Ann Poole said: ”We are glad of it.“\nJo Marsh, head of care, said: “So am I, truly.“",
        [("Ann Poole", "councillor", "We are … of it."), ("Jo Marsh", "head of care", "So am … I, truly.")],
    ),
    "mixed marks": (
        "Cllr Ann Poole said: “We are glad of it.\"\nJo Marsh, head of care, said: \"So am I, truly.”",
        [("Ann Poole", "councillor", "We are … of it."), ("Jo Marsh", "head of care", "So am … I, truly.")],
    ),
    "quote within a quote": (
        "Cllr Ann Poole said: “A girl told me ‘you came back’, and I wept.”",
        [("Ann Poole", "councillor", "A girl … I wept.")],
    ),
    "double within single": (
        "Cllr Ann Poole said: 'A girl told me \"you came back\" and I wept.'",
        [("Ann Poole", "councillor", "A girl … I wept.")],
    ),
    "square brackets": (
        "Cllr Ann Poole said: “[The team] never gave up [on them]. Nor did we.”",
        [("Ann Poole", "councillor", "[The team] … did we.")],
    ),
    "scare quotes and grades are none": ("The ‘front door’ was graded “good”, not ‘outstanding’.", []),
    "report phrases are none": ("Inspectors saw “skilled and patient work” and called it “rare”.", []),
    "a report quoted over paragraphs is none": (
        "The report says: “Leaders act quickly.\n“Children are safe.”\nCllr Ann Poole said: “We are glad of it.”",
        [("Ann Poole", "councillor", "We are … of it.")],
    ),
    "inspectors after their words are none": ("“Children are safe and well,” the inspectors wrote.", []),
    "named inspector is a speaker": (
        "Ofsted’s regional director, Jo Marsh, said: “Children here are safe and well.”",
        [("Jo Marsh", "regional director", "Children here … and well.")],
    ),
    "chief inspector is a person": (
        "His Majesty’s Chief Inspector, Sir Jo Marsh, said: “Children here are safe and well.”",
        [("Jo Marsh", "His Majesty’s Chief Inspector", "Children here … and well.")],
    ),
    "inspectorate's person": (
        "Ofsted’s Jo Marsh said: “Children here are safe and well.”",
        [("Jo Marsh", "", "Children here … and well.")],
    ),
    "a report by somebody is still a report": ("The report by inspector Jo Marsh says: “Children here are safe.”", []),
    "pleased with the report": (
        "Delighted with the report, Cllr Ann Poole said: “We are glad of it.”",
        [("Ann Poole", "councillor", "We are … of it.")],
    ),
    "phrase before speech": (
        "Cllr Ann Poole called it “a proud day”, adding: “We are glad of it.”",
        [("Ann Poole", "councillor", "We are … of it.")],
    ),
    "question and answer": (
        "“Why so late?” asked Cllr Bob Hart. “It took time,” replied Jo Marsh, head of care.",
        [("Bob Hart", "councillor", "Why so … so late?"), ("Jo Marsh", "head of care", "It took … took time,")],
    ),
    "single marks within single marks": (
        "Cllr Ann Poole said: 'A boy told me 'you came back', and I wept.'",
        [("Ann Poole", "councillor", "A boy … I wept.")],
    ),
    "list of speakers": (
        "Ann Poole (Labour), Bob Hart (Conservative) and Cy Lee (Green) said: “We speak as one.”",
        [("Ann Poole, Bob Hart and Cy Lee", "", "We speak … as one.")],
    ),
    "office told in a clause": (
        "“I know it well,” said Jo Marsh, who has been the council’s director of care since May.",
        [("Jo Marsh", "director of care", "I know … it well,")],
    ),
    "pull-quote": (
        "“They never gave up.”\nElmbury did well.\nCllr Ann Poole said: “They never gave up. I thank them.”",
        [("Ann Poole", "councillor", "They never … thank them.")],
    ),
    "stitched part-quotes": (
        "Cllr Ann Poole said staff were “tireless”; “kind”; and “the best of us”.",
        [],
    ),
    "stitched sentences": (
        "Cllr Ann Poole said: “We are glad”; “we are not done”; and “we will not stop.”",
        [("Ann Poole", "councillor", "We are … not stop.")],
    ),
    "quoted sub-heading": (
        "‘No excuses’\nCllr Ann Poole said: “We make none at all.”",
        [("Ann Poole", "councillor", "We make … at all.")],
    ),
    "two speakers in one paragraph": (
        "“I am glad,” said Cllr Ann Poole. Jo Marsh, head of care, added: “I am gladder still.”",
        [("Ann Poole", "councillor", "I am … am glad,"), ("Jo Marsh", "head of care", "I am … gladder still.")],
    ),
    "speech goes on after its attribution": (
        "“I am glad,” said Cllr Ann Poole. “I was not always sure of it.”",
        [("Ann Poole", "councillor", "I am … of it.")],
    ),
    "verb without a mark before it": (
        "Cllr Ann Poole commented “We are glad of it.”",
        [("Ann Poole", "councillor", "We are … of it.")],
    ),
    "colon without a verb": (
        "Cllr Ann Poole, Leader of Elmbury Council: “We are glad of it.”",
        [("Ann Poole", "Leader of Elmbury Council", "We are … of it.")],
    ),
    "welcoming is saying": (
        "Jo Marsh, chief nurse, welcomed the outcome: “We are glad of it.”",
        [("Jo Marsh", "chief nurse", "We are … of it.")],
    ),
    "elided words and years": (
        "Cllr Ann Poole said: ‘Back in ’19 we told ’em we’d be back. ’Tis done.’",
        [("Ann Poole", "councillor", "Back in … ’Tis done.")],
    ),
    "a new story after speech is nobody's attribution": (
        "Cllr Ann Poole said: “We are glad of it.” Jo Marsh said the plan was late.",
        [("Ann Poole", "councillor", "We are … of it.")],
    ),
    "surname that is also an office": (
        "Councillor Mary Head said: “We are glad of it.”",
        [("Mary Head", "councillor", "We are … of it.")],
    ),
    "party in brackets": (
        "Cllr Ann Poole (Lab, Quay ward), chair of scrutiny, asked: “Who checks the checkers?”",
        [("Ann Poole", "chair of scrutiny", "Who checks … the checkers?")],
    ),
    "young person with one name": (
        "“I felt heard at last,” said Ruby, 16, who lives with foster carers.",
        [("Ruby", "who lives with foster carers", "I felt … at last,")],
    ),
    "speech explained after a sentence about somebody": (
        "The head of care, Tom Reed, joined in May.\n“We have hired nine people,” he explained.",
        [("Tom Reed", "head of care", "We have … nine people,")],
    ),
    "the new somebody, not who spoke before": (
        "Cllr Ann Poole said: “It is fair.”\nThe head of care, Tom Reed, is new.\n“We hired nine,” he explained.",
        [("Ann Poole", "councillor", "It is … is fair."), ("Tom Reed", "head of care", "We hired … hired nine,")],
    ),
    "a person by age": (
        "Dean Carr, who left care at 18, lives in Elmbury.\n“I was helped at once,” said the 38-year-old.",
        [("Dean Carr", "who left care at 18", "I was … at once,")],
    ),
    "the parent of a child told of": (
        "Jo Marsh’s son was seven when they met.\n“They were kind to him,” she said.",
        [("Jo Marsh", "", "They were … to him,")],
    ),
    "the child of a person": (
        "“I like my new school,” said Jo Marsh’s son.",
        [("Jo Marsh’s son", "", "I like … new school,")],
    ),
    "the child of a person by name": (
        "Jo Marsh’s son Ben said: “I like my new school.”",
        [("Jo Marsh’s son Ben", "", "I like … new school.")],
    ),
    "office of a body after the name": (
        "“We work as one team,” said Dan Hill, Head of Crime at Marlshire Constabulary.",
        [("Dan Hill", "Head of Crime at Marlshire Constabulary", "We work … one team,")],
    ),
    "office of a body before the name": (
        "Head of Crime at Marlshire Constabulary Dan Hill said: “We work as one team now.”",
        [("Dan Hill", "Head of Crime at Marlshire Constabulary", "We work … team now.")],
    ),
    "office of a body and nobody's name": (
        "Head of Safeguarding at Marl Constabulary said: “We work as one team now.”",
        [("", "Head of Safeguarding at Marl Constabulary", "We work … team now.")],
    ),
    "the council says": ("The council said: “We accept the letter in full.”", [("", "", "We accept … in full.")]),
    "what the report is quoted on is nobody": (
        "On care leavers: ‘Every young person has a home of their own.’\nOn staff: ‘Turnover has halved.’", [],
    ),
    "any verb after a comma": (
        "Dee Marsh, 16, was there. “They asked us and they wrote it down,” she beamed.",
        [("Dee Marsh", "", "They asked … it down,")],
    ),
    "any verb behind a name": (
        "“They asked us and we told them so,” Dee Marsh thundered.", [("Dee Marsh", "", "They asked … them so,")],
    ),
    "announced by a sentence with a full stop": (
        "The letter came, and Cllr Ann Poole had this to say.\n‘One thing is done.\n‘A second is begun.’",
        [("Ann Poole", "councillor", "One thing … is begun.")],
    ),
    "a phrase that its sentence goes on from": (
        "Jo Marsh, head of care, was there. “A long road” lay ahead, she said, before anybody could rest.", [],
    ),
    "a review that is quoted is nobody": ("The Progress Review has this: “Plans are clear.\n“We saw them all.”", []),
    "run together in one paragraph": (
        'Jo Marsh, head of care, said: "We did it. "They did it. "It is not the end", she said. "We go on."',
        [("Jo Marsh", "head of care", "We did … go on.")],
    ),
    "once something had come out": (
        "Once the report was out, Jo Marsh, chief inspector at the CQC, said: “Here was a council taking pains.”",
        [("Jo Marsh", "chief inspector at the CQC", "Here was … taking pains.")],
    ),
    "a ward in brackets is nobody": (
        "On the report’s words, Councillor Tom Dale (Tong Ward), leader of the Greens, said: “It is no surprise.”",
        [("Tom Dale", "leader of the Greens", "It is … no surprise.")],
    ),
    "several bodies together": (
        "A joint statement from the agencies said: “We know that it is hard.”", [("", "", "We know … is hard.")],
    ),
    "a title that is shown": ("Title: “Going places and coming home”", []),
    "put it like this": (
        "Dee, whose son is six, put it like this:\n“I want a date and not a letter.”",
        [("Dee", "whose son is six", "I want … a letter.")],
    ),
    "speech left open that the same person ends": (
        "Tom Reed, head of care, was sorry.\n“It is hard,” he said. “We know it.\n“It will get better,” he added.",
        [("Tom Reed", "head of care", "It is … get better,")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_speech(name: str) -> None:
    text, expected = CASES[name]
    assert said(text) == expected


@pytest.mark.parametrize("text", ["Cllr Ann Poole said: “”", "Cllr Ann Poole said: ‘ ’", "“” said Cllr Ann Poole."])
def test_marks_with_nothing_between_them_quote_nobody(text: str) -> None:
    assert not said(text)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from([*"aAb. ,:“”\"‘’'\n(–", "Cllr Ann Poole", " said ", "She added: "]), max_size=60).map(
        "".join
    )
)
def test_quotes_keep_order_and_stay_inside_the_text(text: str) -> None:
    found = find_speech(text, paragraphs_of(text), VisitFacts(council=COUNCIL)).quotes
    assert all(0 <= q.outer[0] <= q.start < q.end <= q.outer[1] <= len(text) for q in found)
    assert all(a.outer[1] <= b.outer[0] for a, b in itertools.pairwise(found))
