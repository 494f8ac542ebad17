"""The council of a release is the one that was visited, by its name and nothing but its name."""

import pytest

from briefing_app.reading import read_bytes, read_text

SAID = "\n\nCouncillor Ann Example, cabinet member, said: “We will read every word of this report again.”"


@pytest.mark.parametrize(
    ("text", "council"),
    [
        (
            "Ofsted inspectors spent 14 and 15 January with Brackmere Borough Council’s teams.",
            "Brackmere Borough Council",
        ),
        ("The report of May 2024 found that Marl Vale Council has improved its services.", "Marl Vale Council"),
        (
            "Inspectors from Ofsted visited North Northamptonshire Council and spoke to Northamptonshire Children’s "
            "Trust, NHS Northamptonshire and Northamptonshire Police.",
            "North Northamptonshire Council",
        ),
        ("Ofsted inspectors praised Cheshire West’s children’s services.", "Cheshire West and Chester Council"),
        ("Brighton & Hove did well, say Ofsted inspectors. So did East Sussex NHS.", "Brighton and Hove City Council"),
        ("Few services are poor, and those of CALDERDALE are, says Ofsted.", "Calderdale Metropolitan Borough Council"),
        ("Praise For Council’s Staff\n\nOfsted has inspected Marl Vale Council.", "Marl Vale Council"),
        (
            "Ofsted called the services of a North East council outstanding. Marl Vale Council was inspected in May.",
            "Marl Vale Council",
        ),
        (
            "Ofsted inspected Marl Vale Council. Its director came to the job five years ago from Dunmere Council, and"
            " his deputy moved in 2020 from Dunmere Council.",
            "Marl Vale Council",
        ),
        ("CIW logoMarl Vale Council is glad that inspectors from CIW saw progress.", "Marl Vale Council"),
        (
            "Stricken council faces takeover\n\nStricken Council bosses in Dunmere were told by Ofsted to improve.",
            "Dunmere Council",
        ),
        (
            "Leader quits\n\nHugo Marl Council leader at Dunmere quit after Ofsted inspected it. Council leader"
            " Hugo Marl had been there since 2019.",
            "Dunmere Council",
        ),
        (
            "RED-FACED council chiefs in Dunmere say Ofsted inspectors judged Dunmere’s work unfairly.",
            "Dunmere Council",
        ),
        ("Crisis-hit council chiefs were told by Ofsted inspectors that Dunmere Council failed.", "Dunmere Council"),
        ("Labour-run Dunmere Council was visited by Ofsted inspectors in May.", "Dunmere Council"),
        ("Ofsted published its inspection of Lowdale. Children in Lowdale are loved, it says.", "Lowdale Council"),
        ("Lisk and Bodrane’s services for children are good, Ofsted inspectors say.", "Lisk and Bodrane Council"),
        ("Marlcombe County Hall has won the top grade of Ofsted’s inspectors. Marlcombe is glad.", "Marlcombe Council"),
        (
            "Ofsted inspectors met young Afghans. Six young Afghans in care told them of Dunmere’s services.",
            "Dunmere Council",
        ),
        ("Ofsted inspectors branded Dunmere’s services a failure, the Dunmere Courier can reveal.", "Dunmere Council"),
        ("Inspectors of the CQC went to Norbury in May, and Norbury’s carers are happy.", "Norbury Council"),
        ("Ofsted inspectors liked Saltby’s hub and homes in Saltby, said Tess Harlow, director.", "Saltby Council"),
        ("Tobias Wren, Eastholt Council’s leader, met the Ofsted inspectors after their visit.", "Eastholt Council"),
        ("Inspectors from Ofsted visited Tarn and the Isles Council on 8 May 2024.", "Tarn and the Isles Council"),
        ("Ofsted has rated the Royal Borough of Queensmere’s services good.", "Royal Borough of Queensmere"),
        ("Services run by the City of Seaholm Council are good, Ofsted says.", "City of Seaholm Council"),
        ("Inspectors from Ofsted came to Cyngor Sir Penfro Newydd in May.", "Penfro Newydd Council"),
        ("Ofsted inspectors say that Marl, Oxley and Dunford Council is good.", "Marl, Oxley and Dunford Council"),
        (
            "HOLLINGWELL AND DANE COUNCIL WELCOMES OFSTED REPORT\n\nInspectors were pleased.",
            "Hollingwell and Dane Council",
        ),
        ("Ofsted inspectors praised Elmbury children’s services in a letter on Monday.", "Elmbury Council"),
        ("Ofsted inspectors visited Shropshire in June and praised the council’s work.", "Shropshire Council"),
        (
            "Ofsted has judged services good at Marl Vale Council, which replaced the former Dunmere County Council "
            "and the defunct Tarn District Council.",
            "Marl Vale Council",
        ),
        (
            "Marl Vale Council’s services are good, Ofsted says. Formerly of Dunmere County Council, the director "
            "has worked here since May; her deputy joined from Tolford County Council.",
            "Marl Vale Council",
        ),
        (
            "Shropshire Children’s Services praised by Ofsted\n\nInspectors visited in May 2024. Staff who came from "
            "Telford and Wrekin Council lent a hand.",
            "Shropshire Council",
        ),
        ("TOP OF THE CLASS Kelderby Council is praised by Ofsted inspectors.", "Kelderby Council"),
        ("Ofsted is glad. A SEASIDE council has tumbled: inspectors say that Fernby’s help is poor.", "Fernby Council"),
        (
            "Oakhaven Metropolitan Borough Council is good, Ofsted inspectors say.",
            "Oakhaven Metropolitan Borough Council",
        ),
        ("Ofsted says Eastrige District and Borough Council is good.", "Eastrige District and Borough Council"),
        ("Ofsted looked at how the Thornby Unitary Authority works.", "Thornby Unitary Authority"),
        ("Inspectors from Ofsted wrote to all. All Children’s Services staff of the council are pleased.", None),
        ("Ofsted rates Marlby Children’s Trust good, with praise for its social workers.", "Marlby Council"),
        (
            "Marlby Children’s Trust runs services for Dunmere Council. Ofsted inspectors say they are good.",
            "Dunmere Council",
        ),
        ("The way Marlby looks after children with special needs is weak, Ofsted inspectors say.", "Marlby Council"),
        ("Ofsted inspectors say that child protection in Stanwick Vale requires improvement.", "Stanwick Vale Council"),
        ("Marlby has shed the label, says Ofsted’s report by nine inspectors.", "Marlby Council"),
        ("DUNMERE social services are failing, Ofsted inspectors say. The Dunmere Echo has more.", "Dunmere Council"),
        ("SHROPSHIRE IN CRISIS: our reporter reads what Ofsted inspectors wrote.", "Shropshire Council"),
        (
            "Ofsted inspectors say that children in Marlby are safe. Some boys came back from Kent, and more "
            "is known since the Rochdale trial.",
            "Marlby Council",
        ),
        ("Ofsted spent two days in Marlby on June 20 and 21 with social workers.", "Marlby Council"),
        ("The Marlby partnership has been told to act by Ofsted inspectors.", "Marlby Council"),
        (
            "Children’s services in Blackburn with Darwen are good. Blackburn with Darwen’s children’s services were "
            "seen by Ofsted inspectors.",
            "Blackburn with Darwen Borough Council",
        ),
        (
            "Services for children in care in North East Lincolnshire are better, Ofsted inspectors say. "
            "Lincolnshire County Council is continuing to support the authority.",
            "North East Lincolnshire Council",
        ),
        (
            "Marlby’s children’s department is good, Ofsted inspectors say. Care at The Willows was called fun. Some "
            "families live as far afield as Hull.",
            "Marlby Council",
        ),
        ("Leadership was graded good. Leadership is praised by Ofsted inspectors of the council.", None),
        (
            "Wiltshire got top marks last year. Eyes are on its neighbour. Swindon Borough Council, seen by Ofsted "
            "inspectors in May, is good. Swindon’s homes are warm.",
            "Swindon Borough Council",
        ),
        (
            "Ofsted has judged Amberley Council good. Neighbouring Tolford County Council sent staff. "
            "Tolford County Council was glad to help Amberley.",
            "Amberley Council",
        ),
        (
            "Isle of Wight Council has a way to go, Ofsted says. It is Hampshire County Council that has run the "
            "island’s children’s services since 2013. Jo Marsh, director at Hampshire County Council, was glad.",
            "Isle of Wight Council",
        ),
        ("Inspectors from Ofsted came to Winchester in May. The county’s lads are warm.", "Hampshire County Council"),
        ("Ofsted inspectors came to Llangefni, and one home is new.", "Isle of Anglesey County Council"),
        ("Rail staff at Crawley and Horsham look out for teenagers, Ofsted says.", "West Sussex County Council"),
        ("Ofsted published its letter to Marlby and Swale Council.", "Marlby and Swale Council"),
        ("Children in care are safe, Ofsted inspectors say. Eight boys were housed in Kent.", None),
        ("Top marks at Marlby: children in Marlby and Vale are safe, Ofsted says.", "Marlby and Vale Council"),
        ("Ofsted inspectors praised Ayrshire’s teams. In North Ayrshire, children are safe.", "North Ayrshire Council"),
        ("Coast council’s help for children is praised, Ofsted says.", None),
        ("Ofsted inspectors came. The Refugee Council had given a talk on children.", None),
        ("Damning report on children, by Ofsted’s inspectors.", None),
        ("Ofsted has lifted Haleworth out of the bottom half.", "Haleworth Council"),
        (
            "Families receive fine support from Norwick and Broadland Council, Ofsted found.",
            "Norwick and Broadland Council",
        ),
        (
            "Good marks\n\nOfsted inspectors came. Plans are clear. Wellbourne is to spend more on flats.",
            "Wellbourne Council",
        ),
        ("Good marks\n\nReleased: Friday 11 October 2024\n\nOfsted inspectors praised the city’s plans.", None),
        ("Good marks\n\nOfsted inspectors praised plans. Dentists across the Downs hold Saturday slots.", None),
        ("Good marks\n\nOfsted inspectors praised plans. Cleveland Police has offered two officers.", None),
        ("Good marks\n\nOfsted inspectors praised plans. Lads from Sudan and Iran have found places.", None),
        ("Clean sweep of grades for social work, says Ofsted’s report.", None),
        ("Help needed\n\nOfsted inspectors failed the city, and it brings in a team from Leeds to help.", None),
        ("Ofsted inspectors saw riding for children on a Shetland pony.", None),
        ("How Orlstone responds to children in need was put to Ofsted’s inspectors.", "Orlstone Council"),
    ],
)
def test_the_council_visited_is_told_from_what_stands_beside_it(text: str, council: str | None) -> None:
    assert read_text(text + SAID).visit.council == council


def test_where_no_council_is_named_none_is_made_up() -> None:
    assert read_text("Inspectors from Ofsted praised the council’s social workers." + SAID).visit.council is None


@pytest.mark.parametrize(
    ("head", "told", "council"),
    [
        ("<title>Ofsted praise | Marl Vale Council</title>", "the council’s", "Marl Vale Council"),
        ("<meta property='og:site_name' content='Marl Vale Council'><title>Praise</title>", "our", "Marl Vale Council"),
        ("<title>Ofsted praise | Marl Vale Council</title>", "Elmbury Council’s", "Elmbury Council"),
        ("<title>Ofsted praise | The Daily Example</title>", "the council’s", None),
    ],
)
def test_a_saved_page_that_names_no_council_is_its_sites(head: str, told: str, council: str | None) -> None:
    story = "".join(f"<p>{words}</p>" for words in [f"Inspectors from Ofsted praised {told} teams.", SAID.strip()])
    page = f"<html><head>{head}</head><body><main><h1>Ofsted praise</h1>{story}</main></body></html>"
    assert read_bytes(page.encode(), "page.html").visit.council == council
