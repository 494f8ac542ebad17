"""A story of a council's inspection is known whoever tells it; what was inspected for itself is none."""

import pytest

from briefing_app.domain.words import DocumentKind
from briefing_app.reading import read_text

TOLD = {
    "the CQC by its full name": "Marlbury’s care for older adults falls short, a report says. The Care Quality "
    "Commission came to the town in May. Safeguarding alerts were lost, and people wait months for a first visit.",
    "a watchdog": "A town hall has been slammed by a watchdog. Help for children at risk in Marlbury requires "
    "improvement, and care leavers wait too long for a home.",
    "assessors": "Our result is out and we are good. Assessors sat in on team meetings in May and read case files. "
    "Direct payments are easy to set up, they said, but carers’ breaks are short. The director thanks you all.",
    "no inspector at all": "Found inadequate in 2018, Marlbury Council was seen again in May and has come out good. "
    "Every child in care has a dentist. Strategy meetings go unrecorded, and care leavers have warm homes.",
    "nobody but a visit": "Children’s services in Marlbury have plunged to “inadequate”, it was confirmed today. The "
    "report follows a visit in May. Social workers moved on so fast that the council lost track of families.",
    "a verdict that nobody gave": "Great Elm’s children’s services have a ‘good’ for leadership. Social workers see "
    "those in care at home. Foster carers are kind, but young people wait for a dentist.",
    "Ofsted and no council": "What Ofsted thinks of Marlbury. Its team saw good work with children who came alone in "
    "June. There are too few homes.",
    "no council at all": "SEND support gets patchy marks. Ofsted called in May and says that families wait for plans, "
    "while fostering is warm. Young people told the team that they are heard.",
    "a kind of visit and no visitor": "Monitoring visit five: Rosa and Piet are back in Marlbury. Care leavers "
    "get their "
    "grants within two days, but a landlord’s damp flats were counted as homes.",
    "an outcome in its headline": "Marlbury rated good\n\nGood: that is the word for Marlbury. Once a lone arrival has "
    "moved on, nobody asks how he is. Care leavers must keep in touch themselves.",
    "minutes of a two-day visit": "Board, item 6\n\nMrs Oaks spoke of the two-day visit. Fourteen adoptions had held. "
    "Later-life letters were thin, and reviewing officers too gentle in their challenge.",
    "a talk of special needs": "Eight days and a very full hall: that was the Marlbury inspection. Half of the "
    "EHC plans "
    "leave out health. The parent carer forum is glad of the two bases.",
    "one group of children": "Inspectors dropped in on Marlbury Council in May with one question: what happens when a "
    "child goes missing? Somebody rings round within the hour, they found.",
    "at school": "Young carers do better at school\n\nYoung carers get on better at school, Ofsted says, as mentors "
    "help early. It is in a letter on early help. Social workers in Marlbury see families within days of a referral.",
    "a page with a banner of its own day": "On Friday all schools, nursery classes and family centres are closed "
    "because of the storm that is on its way to the coast.\n\nStrengths of adult support\n\nInspectors found that "
    "partners in Marlbury keep adults at risk of harm safe.",
    "a report into services": "Whether a Marlbury youngster gets decent help is a lottery, a report into the council’s "
    "children’s services says. Social workers in the north are run ragged. Foster carers wait for training.",
}
OTHER = {
    "park": "A new park opens in Marlbury. Marlbury Council says that its swings were inspected and are good. "
    "Councillor Ann Poole, cabinet member for leisure, said: “Children and families have waited a long time.”",
    "school": "Ofsted rates Hill Lane Primary School ‘good’. Inspectors came in June and said that pupils behave well. "
    "Headteacher Jo Marsh said: “We thank the council.” Children with special educational needs do well.",
    "school's own letter": "Good news from St Bede’s\n\nDear parents, Ofsted came to our school in March and judged us "
    "good. The school council showed inspectors round, and the local authority helped with safeguarding.",
    "care home": "Care home told to improve by watchdog\n\nRosewood care home in Marlbury has been rated inadequate by "
    "the Care Quality Commission. Marlbury Council’s adult social care staff are visiting those who live there.",
    "nursery": "Nursery is ‘outstanding’\n\nLittle Acorns nursery in Marlbury is outstanding, Ofsted says. Manager "
    "Tess Harlow said: “We love our children and their families.” The council sent flowers.",
    "company": "Dear Sir or Madam\n\nPlease look at our new software for children’s services and social care. Councils "
    "that use it were rated good by Ofsted, and inspectors praised how records are kept.",
    "minutes that mention a visit": "Minutes of the Planning Committee\n\nApologies for absence\n\nMembers made a site "
    "visit. The building had been inspected. The director of children’s services was away, as Ofsted was in.",
    "hygiene": "Takeaway gets zero\n\nInspectors from Marlbury Council rated the Golden Fork zero in June. The "
    "owner said: “My children clean every day.” Grades are on the website.",
    "roads": "Council cuts repairs\n\nHighways inspectors look at each street, Marlbury Council says. Leader Tom Bray "
    "said: “We need the money for adult social care and children’s services.”",
    "fostering": "Could you foster?\n\nMarlbury Council needs foster carers. Adopters and special guardians get help "
    "too. Care leavers will speak at an open evening on Monday, and birth families have a worker of their own.",
    "court": "Mother loses appeal\n\nA judge has upheld a care order in Marlbury. The court heard of neglect "
    "and domestic "
    "abuse. Social workers from the council had written three parenting assessments.",
    "strike": "Social workers strike\n\nSocial workers at Marlbury Council will stop work for two days. "
    "Caseloads are too "
    "high, the union says, and care leavers suffer. The services are good, a spokesman said.",
    "refugees": "Drop-in opens\n\nUnaccompanied children and young refugees can get help at a new drop-in in "
    "Marlbury. Care "
    "leavers run it. The council gave £5,000.",
    "budget": "Budget set\n\nMarlbury Council set its budget last night. Children’s services, judged inadequate two "
    "years ago, get £4m more and adult social care £2m. Social workers’ pay goes up. Roads and bins get less.",
    "primary school": "School praised\n\nPupils thrive at Elm School, Marlbury, Ofsted says. The school works with "
    "social workers of Marlbury Council, and safeguarding is effective. Leaders know every family.",
    "hospital": "Hospital rated inadequate\n\nThe Care Quality Commission has rated Marlbury Royal Infirmary "
    "inadequate. It works with Marlbury Council and social care to send older people home.",
}


@pytest.mark.parametrize("text", TOLD.values(), ids=TOLD)
def test_a_story_of_a_councils_inspection_is_read_whoever_tells_it(text: str) -> None:
    briefing = read_text(text)
    assert briefing.document.kind is DocumentKind.RELEASE
    assert briefing.findings


@pytest.mark.parametrize("text", OTHER.values(), ids=OTHER)
def test_what_is_no_inspection_of_a_councils_services_is_left_as_it_is(text: str) -> None:
    briefing = read_text(text)
    assert briefing.document.kind is DocumentKind.OTHER
    assert briefing.findings == ()
