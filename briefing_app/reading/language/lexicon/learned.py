"""Weights fitted by `make fit` on labelled sentences; not written by hand.

How much a word or pair of words ("^" begins a sentence) speaks for an area for improvement, or for scene-setting,
more than for a strength; `TOLD_…` holds what it tells more or less where a story tells it.
"""

IMPROVEMENT: dict[float, str] = {
    1.375: """
        ^ however
    """,
    1.25: """
        late; not; only; too
    """,
    1.0: """
        but; enough; little; remains
    """,
    0.875: """
        ^ while; always; however; miss; not always; some children; thin; while; would
    """,
    0.75: """
        ^ although; ^ ensure; after; and care; another; below; could; do not; for a; has not; less; low; lower; must;
        needs to; number of; overall; rates; recommendation; require; require improvement; short; slow; some; still;
        strengthen; sufficiently; variable
    """,
    0.625: """
        ^ what; a family; a small; adequate; ambition; an area; and young; apologised; are low; co; currently;
        dataset; dates; disability; early help; ensure; had; in short; inconsistent; left; more to; often; older;
        outside; quality; receiving; reported; should; small number; sometimes; strategy; supervision; system; takes;
        than the; timescales; who live; work and; yet
    """,
    0.5: """
        ^ how; ^ only; ^ see; ^ some; ability; achieving; actions are; affects; and ensure; and nobody; and of;
        and to; and understand; are inadequate; are long; are not; area; area for; at which; best; between; board;
        camhs; capacity of; changes of; children has; compared; compared with; council to; counselling; data; date;
        decline; difficult; down; ensure that; files; flat; for some; grade; has only; have the; histories; homes are;
        how well; however the; impact of; improvement to; in quality; is not; juggling; key; lack; leaders are; leave;
        life story; limited; living with; managers have; mental; need; neglect; nor; not all; not been; notes were;
        of supervision; out of; outcomes; outside the; pattern; people leave; people over; placement; reader;
        recognise that; recording; report has; requires; requires improvement; senior leaders; sessions; seven;
        significant; so that; stability; staff are; sufficient; take; take on; target; tasks; than they; that;
        that all; that more; the best; the inspection; the protection; the reader; their work; then; third; this;
        this affects; timescales for; tired; to strengthen; took; underdeveloped; way of; were not; when they;
        who are; with no; with one; workers had; yet to
    """,
    0.375: """
        ^ boys; ^ consequently; ^ eleven; ^ not; ^ notes; ^ now; ^ on; ^ outcomes; ^ police; ^ we; a care;
        a consequence; a duty; a minority; a strategy; ability to; accuracy; act; action plan; activity and; address;
        affected; against a; aged; agency; agency safeguarding; and short; and then; and those; and youth;
        applications; are aware; are less; are too; area of; arent; arrangements; arrangements for; at all; at an;
        at that; attendance; authority is; availability; aware; away from; be done; be good; been found; been handed;
        been slow; blank; borough council; boy; but have; but this; came; carers have; case; cases in; change in;
        child are; children as; children had; children young; childrens cases; chronologies; closed in; collated;
        complex; conferences and; consequence; consequently; contact with; continue; could be; could have;
        council has; decision making; decline in; declined; demand; department; depends; depends on; despite;
        deteriorated; deteriorated since; difficult to; discharged; doubled; drop out; due; due to; duty;
        effectiveness; effectiveness of; excellent; executive director; facts; failings; families are; family time;
        fell; few of; figures; find it; for an; for care; for families; for over; for their; forgotten; full;
        further work; future; general; girls; gone on; good enough; growing; guidance; half; handover; harder; high;
        how; however there; impacts; impacts on; improve the; in a; in october; in particular; in six; inadequate;
        initial health; inspected; insufficient; interviews; iro; is another; is evident; is in; is low; is sometimes;
        is still; is under; isnt; it has; it means; it that; just; lacked; late and; leaders recognise; leave care;
        leavers were; leaves; legal; limits; lists; live outside; local; long; longer than; management;
        management team; many; measured; men; mental health; minority; minority of; missing; monday; money;
        more closely; need to; needs; neighbouring; neither; nhs; not know; not sufficiently; nowhere; numbers;
        occasions; of all; of case; of exploitation; of local; of services; of social; of strategy; of those;
        older care; on; on for; once a; one in; opportunities; or; orders; our care; parents told; part of; passed;
        passports; pathway; people leaving; people who; permanent homes; place for; plans; policy; poor; post;
        potentially; prevent; prevention; prevention and; priorities; protection; published today; rates in;
        read like; records; referral; relief; remains a; report to; rest; retention; retention of; return interviews;
        rightly; run by; see to; sent; service that; services had; services have; severe; short supply; should have;
        siblings; significantly; slide; some of; some young; staff in; stepped down; stop; story; supply; takes place;
        target of; teenagers; tell; that risk; that some; that this; that was; the authority; the children;
        the childrens; the dataset; the fourth; the good; the impact; the looked; the next; the other; the town;
        there; they can; they should; they think; things; thinking; this impacts; this limits; this means; time to;
        to better; to drive; to prevent; to speak; to tell; to track; too few; too many; two of; up when; using; want;
        warned; was last; weeks; whats; whom to; will not; with other; work to; workers in; workforce stability;
        would like; wrong; wrote; year to; young parents
    """,
    0.25: """
        ^ at; ^ but; ^ dental; ^ domestic; ^ during; ^ for; ^ forty; ^ from; ^ improve; ^ independent; ^ just; ^ key;
        ^ leadership; ^ long; ^ neglect; ^ neighbouring; ^ over; ^ pathway; ^ placement; ^ recruitment; ^ referrals;
        ^ risk; ^ schools; ^ step; ^ talks; ^ teenagers; ^ to; ^ too; ^ two; ^ work; ^ youngsters; a boy; a challenge;
        a decision; a decline; a dozen; a few; a fifth; a legal; a list; a lot; a meeting; a panel; a performance;
        a school; a section; a specialist; a three; a two; a watchdog; a young; about; about how; about who;
        accommodation for; across childrens; acting; activity; address this; adoption for; adult; adult services;
        adults; affected the; afresh; again and; all children; all in; allowed to; along; alongside the; also;
        although the; always effective; an; an apprenticeship; an early; an eye; an inspection; and core;
        and decision; and delay; and effectiveness; and families; and inspectors; and it; and never; and nurseries;
        and one; and or; and over; and religion; and responded; and sustained; and they; and under; and we; april;
        are found; are identified; are leaders; are missing; are often; are required; are still; are working; as;
        as inadequate; as many; as often; as requiring; as their; as they; assessing; assessment team;
        assessments take; assured; assured that; asylum; at; auditing; authoritys; average; aware that; away; baby;
        basis; bct; be assured; be strengthened; been asked; been good; been in; been left; been taken; been told;
        before a; before anybody; before proceedings; being; between early; birthday; board members; board should;
        bosses; branded; broken; brought; but it; but no; but the; by some; came out; can get; cancelled; capacity;
        capacity and; care; care at; care in; care on; care who; carers assessments; carers has; case auditing;
        case summaries; case work; caseloads and; cases there; centres; chairs are; challenge; challenge in; chances;
        chased; check; checking; checks; checks on; child goes; child was; child with; children in;
        children receiving; children who; childrens circumstances; childrens homes; childrens social; choices; claim;
        class; closely; come and; come in; commentary; comparators; completing; completion; complex cases; computer;
        concern and; concerned; conferences; consistently; contingency; continues to; contribution; conversations;
        copy of; core; core groups; councils services; count; county; county in; cqc; creates; critical; current;
        decided; deciding; decisions were; delay in; demand for; demand on; dental; deprivation of; develop and; did;
        did not; differently; disability team; distributed; districts; do more; do to; domestic; domestic abuse;
        drift and; drive; each time; earlier; early stage; education watchdog; eighteen; eleven; eleven of; embedded;
        enable; end; engage; england average; english and; enough foster; entitled; entitled to; entry; equipment;
        eritrea; establishing; evaluation; evident; experience; experience of; experienced; extend; eye on; fail to;
        fall; families wait; family placement; fared; feature; fifth; fifth of; fifty; file; first year; for;
        for assessing; for carers; for decisions; for development; for further; for priority; for several;
        for vulnerable; for weeks; for years; foster families; fourth; from children; from childrens; from good;
        from them; from those; from workers; front line; fully; fully understand; further; futures; gang; gaps;
        gave the; get help; get to; getting; given to; gone; good practice; good the; granted; grave; groups; had no;
        half of; handed; hands; happening; hard to; has apologised; has been; has had; has said; has stopped; has yet;
        have experienced; have high; have left; have no; having a; health and; health passports; health service;
        held up; help and; help for; help from; help is; help plans; help young; helped and; hide; high and;
        histories and; homes; homes for; households; how many; identify; impact; important; improve;
        improvement plans; improvements to; in achieving; in august; in bed; in child; in childrens; in ensuring;
        in family; in progress; in residential; in social; in supported; in three; in timescales; in two;
        inadequate and; including english; inconsistent experiences; increasing demand; independence; infancy;
        inform future; information; information about; information on; initiatives; inspected in; inspection that;
        inspectorates; inspectors had; inspectors have; is about; is below; is currently; is no; is often;
        is particularly; is poor; is run; is secured; is that; is too; is working; it; it can; it does; it must;
        it requires; it said; it takes; jargon; kitchen; lacks; last inspected; last ofsted; later; leaders know;
        leadership children; leavers forum; leavers had; leavers have; leavers was; leavers with; left out; leisure;
        less well; lessons; letter asks; letter to; letters before; levels of; liberty; limits the; links between;
        list of; little more; little to; live on; local family; look at; looking; lost; low and; made for; main; make;
        make sure; making good; managers were; many care; market; matching; may; measure; medical; mentioned; might;
        minimum; monitor and; more; more difficult; more than; more work; move from; much of; need and; need more;
        negative; negative impact; night before; nights; ninety; no overall; nobody had; not consistently; not have;
        not kept; not routinely; not well; notes; notifications; number; nurseries; occupational; occurred; of;
        of agency; of an; of carers; of core; of county; of early; of effective; of information; of liberty;
        of performance; of personal; of placement; of return; of staff; of statutory; of support; of tasks; offending;
        office; ofsted; often as; olds; on it; on its; on occasion; on occasions; on social; on them; on where;
        only just; only one; opportunities and; opportunity; opportunity for; or where; others are; ought; ought to;
        out by; outcomes for; over a; over from; over two; overly; oversight of; own care; own staff; own words;
        parenting; parents and; parents had; particular; particularly; passed from; people receive; people waited;
        peps; percentage; percentage of; performance; pick; pick up; placed; placement orders; placements;
        placements for; plan; plan in; plan to; pledge; police; police notifications; posed; potential;
        potential risk; press; priority action; prison; probation; processes; processes to; professionals;
        progression; promote; protection conferences; provided to; published; pupils; pupils on; quality of;
        questionnaires; raise the; rather; rather than; rating; received; recent and; recognised; recognises;
        recording is; recording of; red; reduce; registered; reinforced; reliance; reliance on; religion; remain;
        remarks; report; required to; requiring; requiring improvement; residents; resources to; responsibility;
        responsibility for; responsible; responsible for; result; review; review is; review of; rights; risk is;
        risks are; routinely; rules; rung; running; safeguarding services; safeguarding training; same as; sat;
        say more; school has; school team; scope; scorecard; scrutiny; see that; seeking; seeking asylum; sense of;
        served; service is; services are; services has; services to; set up; several; several years; shaped;
        since the; six; sixteen; size; slipped; slow to; so; so in; social; social workers; some assessments; speak;
        specific areas; spoe; staff report; stage; stage of; stand; statistical; statutory; statutory partners; stay;
        stay in; step down; stepped; still to; stopped; story work; strength and; structure; sub; sub group;
        summaries; supervision are; supervision notes; support as; support for; support to; sure; sustained; systems;
        tackling; take up; talks; teachers and; teams are; teenagers are; tell the; that actions; that an; that has;
        that there; that they; thats; the adults; the agency; the attendance; the capacity; the court; the cqc;
        the danger; the department; the england; the executive; the focused; the front; the health; the high;
        the home; the iro; the legal; the main; the most; the nhs; the numbers; the one; the parents; the people;
        the performance; the permanence; the potential; the problems; the progression; the recording; the records;
        the rest; the social; the system; the thinking; the third; the time; the timeliness; their child; their lives;
        their own; their plan; their review; their rights; them safe; them were; then not; therapy; therefore;
        these children; they asked; they do; they feel; they get; thinking behind; third of; this has; this progress;
        though; three; threshold for; timeliness; timescale; timetables; to act; to adoption; to build; to camhs;
        to close; to continue; to date; to each; to follow; to further; to get; to one; to provide; to spot; to three;
        to what; too long; too soon; too variable; took place; town; trace; track and; trends; troubles; trust in;
        tuesday; turned up; turnover of; two areas; two inspectors; unless; up by; up for; urgency; use of; using the;
        various; vary; vary in; violence; visit to; visits were; vulnerable children; waited; waits for; wants; was a;
        was also; was children; was graded; was missing; was not; was rated; was set; was still; watchdog; weekends;
        weeks before; well children; well enough; went; were being; were kept; were made; were missing; were out;
        were written; what a; what difference; what happens; when a; when you; where it; whether; which had; who knew;
        who leave; who their; why; why a; will; will take; with inspectors; with them; with very; within a;
        within the; work being; worker; worker was; writing; written up; year olds; yearly; youth offending
    """,
    -0.25: """
        ^ adoption; ^ almost; ^ by; ^ childrens; ^ core; ^ council; ^ director; ^ disabled; ^ each; ^ every; ^ fewer;
        ^ health; ^ initial; ^ intelligence; ^ its; ^ management; ^ members; ^ nearly; ^ nurses; ^ personal;
        ^ services; ^ similarly; ^ six; ^ special; ^ staff; ^ that; ^ things; ^ very; ^ waiting; ^ young; a bed;
        a clinic; a close; a coherent; a corporate; a decade; a first; a further; a good; a letter; a match; a mentor;
        a month; a multi; a place; a plan; a psychologist; a range; a statutory; a strength; a strong; a worker;
        able to; about it; academy; accommodation is; accordance; accordance with; according; according to;
        achievement; acted on; action; active; actively; adapted; adopt; adopter; adoption service; adult social;
        adulthood; advocate; after who; agencies; ago; all five; all of; allocated to; although; among; an adult;
        an advocate; and an; and challenge; and challenged; and child; and consistency; and feelings; and had;
        and have; and language; and national; and neglect; and no; and parents; and performance; and plans;
        and procedures; and re; and stay; and support; and supported; and take; and who; and why; and workforce;
        announced; anyone who; appointed; appointments; approach to; approved; are allocated; are always; are and;
        are beginning; are carried; are clear; are completed; are currently; are dealt; are doing; are improving;
        are meeting; are mostly; are no; are seldom; are set; are showing; are sought; are visited; as any; as good;
        as in; as long; assessed and; assessment is; assessments are; assurance; assurance and; at each; at key;
        at the; authoritative; average and; average length; averages; awarded; back; back on; balanced; be adopted;
        be completed; because they; become more; been able; been commissioned; been disseminated; been done; before;
        before that; before the; begun; begun to; being taken; better and; better support; better than; board is;
        books; born; breakfast; bright; budget; building; but one; but some; by their; by those; call; cannot live;
        cant; card; care care; care has; care is; care of; care workers; careful; carers; carers is; carries;
        case and; case conferences; cases are; cause; cent; chair; chairs; challenging; change; checks are; chief;
        child; children achieving; children are; children come; children missing; children they; children whom;
        children whose; childrens health; childrens records; childrens services; childrens team; chronologies are;
        clinic; close; closing; club; comes to; coming; comment; commissioned; commissioning; communities; concerning;
        concerns; confidence; constructive; continued; continued to; continuing; corporate parent; council in;
        council leader; county lines; course; daily; date and; day one; days; decade; december; decisions about;
        demonstrate that; described; described as; determined to; difficulties; discussed; disruption; document; does;
        doesnt; down to; duty team; early and; education; eet; effective action; effective with; effort; efforts;
        efforts to; either; enabled; enables; enquiries were; enthusiastic; establish the; established;
        establishment of; even; every six; evidenced; example a; examples include; examples of; exit; expectations;
        exploitation team; external; extra familial; face to; fair; fallen from; familial; familial harm;
        families receive; families to; family; family members; family network; far; feedback from; feel safe;
        feelings; feet; fenced; fifteen; focus; following the; for all; for foster; for help; for more; forever;
        former; foundations; four weeks; fourteen; frequent; fresh; from a; from council; frontline practice;
        funding for; further action; get the; give; give up; good and; good services; government; grandparents; group;
        grown; guardians; gym; had acted; halved; has become; has come; has enabled; has ensured; has gone;
        has resulted; has secured; has taken; have access; have been; have continued; have fallen; have given;
        having to; he; health needs; health team; heard; help of; help the; help them; helped by; helps to; here;
        high risk; high standard; hobbies; however senior; hub; impact and; importantly; improve practice; improved;
        improvement since; improves; in accordance; in an; in england; in its; in many; in most; in person; in place;
        in plain; in september; in terms; in time; incidents; including; increased; increased the; increases;
        indicator; individual children; induction; initial; initiated; inspections; inspector; inspectors called;
        inspectors for; inspectors said; inspectors spoke; invested; invested in; is above; is asked; is considered;
        is evidence; is much; is needed; is taken; is understood; is written; island; it says; it to; job; joint work;
        judged good; keep; keep a; keep children; keep in; kept going; key stage; kinder; kindness; knew; know the;
        know their; know what; knowledgeable; knowledgeable and; last; last two; leader; leaders children; leaders to;
        leadership; leadership team; learned; learning; leavers and; leavers are; leavers live; leavers over;
        leavers services; legal advice; less than; letter about; life; lines; listened; live at; local and; long as;
        long way; look; looked after; lunch; made to; majority; majority of; making at; manage; manager; managers and;
        managers know; managing; me; meet; meet their; meeting the; meetings are; meetings held; members; mentor;
        midlands; model; more complex; more effective; more foster; more positive; more recent; most cases; move to;
        mums; national; national average; nearby; nearly all; necessary; need or; needed; needs are; neglect strategy;
        network; nine in; no; no children; no young; nobody; none; not improving; not the; not working; of audits;
        of change; of childrens; of it; of many; of poor; of six; of which; officers are; on each; on monday;
        on offer; on time; one case; one girl; one of; one young; opened; or college; or subject; our own; out as;
        out with; outcome of; over the; overdue; oversee; oversight; oversight and; oversight is; own and; pace of;
        pandemic; panel; panel and; panel to; parent; parents are; parts; parts of; pay; people; people could;
        people told; per; per cent; performance on; permanently; permanently excluded; person; person and;
        personal advisers; persons own; phones; picked; piece of; place in; plain; plan are; planned and;
        planning and; pleased; policies and; positive about; positively; practice that; praise; praise for;
        praised for; premium; prepared; previously; prioritised and; proceedings; proceedings are; process is;
        programmes; promotes; properly; proportion of; protection chairs; provided by; providing; provision is; pupil;
        pupil premium; quick; quick to; raised; rate; reaching; read; read it; reason; reduced; referrals were;
        reflection; reflection and; refugees; relationship; relevant; rent; report did; reported missing; reports;
        reports are; response; resulted; resulted in; retain; review and; reviewed; ring fenced; risk of; road;
        robust; robust and; run; said to; satisfied; say they; school and; school attendance; school or;
        second review; see a; seen; seen at; senior leadership; sensible; sensitive; service are; services for;
        services should; set; set aside; set out; setting; settled; she; short and; shown; signposted; signs of;
        similarly; since it; skilled; smooth; social work; some effective; some examples; some families; space;
        speak of; special schools; spoke to; staff feel; standard; stands; start in; status; stayed; steady; stepping;
        strengthened; strengths and; struck; struck by; subject; subsequent; such; such as; suitable; supervising;
        supervision and; support and; support from; support of; supportive; swift action; take the; targeted;
        team that; teenagers who; tell them; ten years; tenancy; terms of; text; than at; than two; that a;
        that inspectors; that need; the area; the development; the director; the disabled; the emergency; the end;
        the first; the full; the government; the help; the improvement; the latest; the missing; the move;
        the pressures; the previous; the public; the rate; the report; the second; the senior; the small; the story;
        the support; the top; the virtual; the welsh; the youth; their needs; their parents; their return;
        their wishes; them on; them that; them to; there for; there have; these plans; they fully; they have;
        they know; they need; they require; they said; they see; they were; they work; theyre; things are; thinks;
        this area; this change; this enables; this ensures; this includes; those; those with; thought about;
        thoughtful; thresholds for; time in; time of; to; to a; to adulthood; to an; to and; to change; to ensure;
        to face; to go; to good; to improve; to manage; to move; to oversee; to require; to return; to send; to stop;
        to the; to them; to workers; to young; told of; top; tracking; tracks; trained; trauma; trust is; trusted;
        two dozen; two years; under five; understanding; understood by; units; up; up the; use; used; useful; uses a;
        verdict; very low; view of; vision; visit; visited in; waiting list; want to; warm; was called; was evident;
        was in; was on; was praise; was used; ways; we were; week; weekend; weeks to; welcomed; well at; well in;
        well to; well with; went on; were described; were given; were in; were judged; were rated; whatever; when;
        when childrens; when this; when we; which a; which helps; which was; who; who came; who goes; wish to; wishes;
        wishes and; with; with additional; with autism; with care; with only; without the; won; word; word for;
        words that; work posts; work was; worker for; worker in; workers a; workers do; workers see; workers use;
        workers write; workforce; working; works; works well; would recommend; written down; year; year ago;
        young persons; youngsters are; youngsters who; your
    """,
    -0.375: """
        ^ adopters; ^ an; ^ capacity; ^ drift; ^ early; ^ extra; ^ few; ^ foster; ^ good; ^ permanence;
        ^ practitioners; ^ screening; ^ turnover; ^ when; a hospital; a more; a real; above; abuse and;
        accommodation and; action is; additional; an increasing; an ofsted; and case; and get; and has; and help;
        and none; and partners; and rarely; and when; any time; anyone; are considered; are good; are helped;
        are kept; are well; areas for; around; arrives; as a; asked; assessments in; at any; at good; attainment;
        backlog of; become; been made; before it; behaviour; breakdowns; but a; but also; called; can see; car; cared;
        cared for; carefully; caseload; cases has; category; cent of; change and; children; children from; childrens;
        childrens views; choose; city; clubs; coherent; college; come back; come down; completed; court;
        court proceedings; dashboard; determined; different; direction; director; do well; door; drop in; early years;
        easy; education is; effectively; enough to; ensures that; evaluated; every; evidence; evidence of; examples;
        fallen; family is; fewer; find; first; flats; for as; for example; for long; for looked; for those; forward;
        foster; found for; found inadequate; from requires; go out; got; great; had lost; has; has announced;
        has brought; has fallen; has worked; have an; having; help they; help was; helped to; helping to; her; home;
        how to; i; immediate; immediately; improvements have; in january; in other; in this; in unsuitable;
        increasing number; inspectors saw; into care; is increasing; it was; january; know; language; last inspection;
        last year; leaders have; least; listened to; lockdown; lone; lost touch; meeting; met; move; much better;
        neglect and; new; nineteen; no longer; nurses; of care; of its; of service; of what; of year; offered a;
        offers; office hours; officers have; on to; ones; only four; or more; out in; outstanding; packages of;
        partners have; pas; past; people had; picks; piece; place of; play; positive; praised; procedures; promised;
        promptly; protection plans; provides an; public; range; range of; rare; rated inadequate; reablement; reach;
        reading; recruited; region; required improvement; respond to; saw; say; say that; scheme; second; seen as;
        service; service and; services in; services were; setting up; settings; shape; showing; side; signs;
        single agency; sister; slowly; sought; sound; speak highly; special; spent; staying; staying put; stronger;
        students; subject to; suit; support they; take place; team provides; than those; that families;
        that inspection; the areas; the assessment; the early; the five; the gap; the majority; the meeting;
        the needs; the progress; the region; the teams; the weekend; the work; the workforce; theres; they had;
        this is; thought; three years; timetable; to other; to remain; to their; to think; told inspectors; trust;
        turnover; twice; under; university; uses; visited; visitors; well; were asked; were the; what had; when the;
        who cannot; wider family; with a; with mental; with young; worked; would not; written with; year old;
        youngsters; youth; youth workers
    """,
    -0.5: """
        ^ all; ^ most; ^ newly; ^ nobody; ^ our; ^ safeguarding; ^ they; ^ thresholds; ^ workers; all but; almost;
        an effective; and are; and is; and there; answer; approach; are written; areas; as it; at least; at risk;
        backlog; bad; bed; capacity to; childrens lives; community; consultants; council had; drift is; ensures;
        everyone; example; excluded; families; focus on; for improvement; for them; foster carers; gap; goes;
        good too; goods; had never; happen; hardly; has a; helping; helps; hours; inside; inspectors met;
        intervention; is beginning; is being; is good; is helping; is rare; issues; language and; leaders; let; looks;
        made; most; most children; never been; no further; not a; not for; not only; now; often and; ongoing;
        partners; political; practitioners; pupils in; rarely; real; records are; remember; reviews; same day; share;
        sits; something; spoke; starting; strengths; swift; team; tells; that we; they met; thing; thresholds;
        through the; to some; touch with; transformed; turnover is; unsuitable; views; visits are; waiting for; waits;
        weekly; who do; wider; you
    """,
    -0.625: """
        ^ children; ^ no; ^ nothing; ^ social; adopters; and; appropriate; child had; day; do better; employed; found;
        grow; had asked; has moved; health visitors; helped; highly; improving; inadequate in; liked; members of;
        never; of this; recent; run away; spare; supported; the backlog; they; to read; who had; write; years on
    """,
    -0.75: """
        appropriately; beginning; beginning to; by a; checked; extra; found to; mostly; officers; provides; ring;
        strong; through; was found; with their; workers
    """,
    -0.875: """
        early; leaders had
    """,
    -1.0: """
        effective; good
    """,
}
CONTEXT: dict[float, str] = {
    1.375: """
        march
    """,
    1.25: """
        july
    """,
    1.125: """
        june; will
    """,
    1.0: """
        area
    """,
    0.875: """
        ^ at; april; are in; further; may; neighbouring; recruitment; september; strengthen
    """,
    0.75: """
        an area; and care; and young; board; came; in march; in october; is in; leaders are; management;
        managers have; people who; plan; priority; rating; system; us; while; yet
    """,
    0.625: """
        ^ it; ^ two; aged; another; are already; authority is; council supports; councils; improve the; in june;
        inspection of; it was; live with; look at; mental; not yet; november; october; of three; on its; part;
        protect; rates; rates in; review; severe; that there; the two; there are; they had; two inspectors; until;
        was good; work and
    """,
    0.5: """
        ^ eleven; ^ five; ^ from; ^ in; ^ neighbouring; ^ of; ^ some; a focused; a new; a panel; a specialist;
        action plan; activity; adolescents; after; already; also; and or; assessed as; at which; autumn; be; be good;
        being; below; came to; centres; check; children as; children were; children who; children young;
        childrens homes; closely; co; dataset; demand; examined; excellent; experienced; filled in; first year;
        focused visit; for their; futures; grades; growing; how; how well; inspection; inspectors had; is also;
        is what; is working; it is; january; late; less; live outside; local; mental health; miss; monday; monitoring;
        more than; nhs; of local; of social; one of; panel; part of; people at; questionnaires; recommendation;
        recruiting; regional; require; seeking; sent; sets; some children; staff are; subject; that is; thats;
        the authority; the county; the fourth; the impact; the looked; the multi; the need; the other; then;
        they took; third; this progress; to strengthen; to track; took; voluntary; was children; was rated; wherever;
        who are; would
    """,
    0.375: """
        ^ a; ^ during; ^ how; ^ however; ^ last; ^ on; ^ recruitment; ^ since; ^ that; ^ they; ^ to; ^ under;
        a minimum; a monitoring; a performance; a programme; a young; about to; abuse; activity and; address;
        address this; after and; agency safeguarding; always; an annual; an eye; and ensure; and good; and left;
        and staff; and they; and to; are leaders; are low; are taught; are the; are up; asked; asked the;
        assessment team; asylum; august; authorities; authority was; average is; based; because; beds; been exhausted;
        been in; being at; between; borough council; boroughs; but; but the; by an; by the; care and; case review;
        caseloads and; cases at; causes; child friendly; children has; childrens trust; come; complexity; concern;
        considers; contacts; control; council the; county; covid; currently; cycle; deliver; demand for; department;
        develop and; director of; disseminated; disseminated to; domestic; domestic abuse; down to; during; earlier;
        early to; educated; effectiveness; electively; electively home; eleven of; else; estyn; evaluate;
        exceptionally; exhausted; extend; eye on; families are; father; february; firm plans; five good; focused;
        followed; for homeless; for leaders; foster families; four; fourth; friendly; friends; full; full council;
        go on; good gcses; grade; group; groups; growing number; grown up; had; has not; have experienced; he; he had;
        health and; help to; house; houses; how children; identified; identified that; if; impact; improvement plan;
        in part; includes; independence; is to; is too; is under; issues and; judged to; judgement; known; letter;
        letter is; levels; levels of; life story; living with; looking; lower; made public; marac; minimum; monitors;
        most of; most recent; most vulnerable; must; national; national and; need; newly qualified; not always;
        not be; not to; numbers; of case; of exploitation; of them; ofsted; on a; on going; on improving; one in;
        orders; organisation; our care; outcomes; outside the; pandemic; pattern; pay for; place to; police;
        politicians; post; posts; potential; pre; priorities; processes; processes to; protect and; protection;
        raise the; ratings; receiving; records; referral; referrals and; remains a; responsible; responsible for;
        role of; rung; safeguarding board; sat; sector; seeking asylum; seeking young; serious case; service provides;
        services to; services were; signed; significant; small number; so; social care; spring; stay; stay in; stood;
        sub; sub group; subject to; substance; survey; talked; talked to; taught; teachers and; team manager; teams;
        than the; that inspection; that more; the chief; the childrens; the city; the dcs; the effectiveness;
        the role; the social; the system; the third; the town; their letter; themes; therefore; they are; they asked;
        they look; thin; think; thirty; this will; to evaluate; to fully; to further; to improve; to know; to make;
        to provide; too; too early; trying; two; unaccompanied; undertaken to; up at; up by; very good; very small;
        violence; visit; visit of; waiting; wanting; wednesday; were adopted; whether; who come; who has; who leave;
        with one; year to
    """,
    0.25: """
        ^ about; ^ county; ^ currently; ^ four; ^ funding; ^ given; ^ he; ^ individual; ^ officers; ^ ofsteds; ^ over;
        ^ placement; ^ police; ^ see; ^ senior; ^ she; ^ systems; ^ the; ^ those; ^ while; ^ work; a carers; a case;
        a few; a full; a grade; a growing; a health; a model; a monthly; a national; a priority; a recruitment;
        a reduction; a regional; a serious; a short; a stable; a strategy; a suitable; a team; a three; a visit;
        about three; abuse is; accommodation for; across; across a; across childrens; act; acting; action to; add;
        additional resources; adopted in; adoption plan; adoptions; adult; adults services; affected; affected the;
        affects; afresh; after childrens; after in; agencies are; agencies in; agency dataset; agreed; aimed at; all;
        all care; all children; all other; all the; alliance; along with; alongside; also includes; alternative;
        alternative provision; ambition; among the; an; an action; an improvement; an independent; an outstanding;
        and access; and adults; and also; and asked; and decision; and disabilities; and improved; and looked;
        and management; and nobody; and of; and other; and others; and people; and planning; and review; and services;
        and spoke; and substance; and told; and two; applications; are adopted; are aged; are also; are high;
        are leaving; are living; are looked; are reviewed; are then; are three; are to; as being; asked how; asking;
        aspire; association; auditing; authority; authority area; authority had; aware; aware that; away; away from;
        be inadequate; be matched; became; because of; been a; been agreed; been developed; been good;
        been implemented; been subject; before that; being electively; best; black; board has; board which;
        borough has; bosses; brighter; brighter futures; by workers; camhs; cannot; capacity and; care inspectorate;
        care quality; care to; cares; carry out; cases in; changes; child are; children a; children and;
        children becoming; childrens cases; childrens centres; childrens service; childrens social; choices; city;
        city of; closely with; co located; collated; come to; commenced; committee; conferences; considered the;
        contract; cost; could not; council run; councillors; councils have; count; cqc; criteria; current;
        currently being; custody; dates; day or; days between; decisions for; delays for; department was; depends;
        depends on; deputy; designed; develop; did not; director for; disabilities in; discussion with;
        discussions with; do not; draw up; drive; due; duties; early help; educated children; educational needs;
        eight; electronic recording; eleven; embedded; encourage; engaged; english and; ensure that; entitled;
        entitled to; escalation; establishing; ethnic; exacerbated; expect; experienced a; exploitation are;
        explore the; facts; fail; families and; families have; families who; families with; family time; fifty; files;
        files and; filled; financial; firm; following; following a; for a; for an; for early; for education;
        for people; for some; for specialist; for this; for two; forecast; forum; four grades; fourteen;
        framework and; from care; from education; from september; from workers; front door; frontline staff;
        full potential; fully understand; funding; further strengthen; further work; gained; gang; gave; general;
        given to; good help; good since; granted; greater; groups and; grown; guidance; guidance and; guidelines;
        had come; half of; has a; has agreed; has identified; has received; has risen; has to; have identified;
        have now; have recognised; have taken; have the; head; head teachers; heard from; help care; help for;
        helping children; high levels; highlighted; home educated; home interviews; home or; homes; homes and;
        homes are; households where; houses of; however at; however these; hub mash; i; identification;
        identification of; identified by; if you; ill; improve; improvement and; improvement board; improvement plans;
        improvement to; in custody; in emergency; in foster; in households; in may; in neighbouring; in on; in our;
        in progress; in quality; in short; in six; in social; in spite; in two; inadequate and; including english;
        inconsistent; increasing demand; independence skills; independent; indicates; individual; infancy; informed;
        initial health; input from; inspection report; inspection the; inspection there; inspector and; inspectorates;
        inspectors heard; interests; interviews; into childrens; investment in; is a; is aware; is currently; is no;
        is now; is secured; is that; is the; is underway; it has; it said; its infancy; jargon; jobs; judged;
        juggling; keeps; key areas; kind of; known as; labour; lack; last time; lay; leaders help; leadership and;
        leave; leave care; leavers forum; leavers have; leavers with; led; led improvement; left out; legal; little;
        living; located; lockdowns; look; lscb; made a; made the; make; make sense; make sure; management decisions;
        matched; matched to; matching; measures; medium; meetings and; member; messages; met the; million; ministers;
        minority; misuse; model of; monitor and; monitors the; more closely; more recently; more social; moved in;
        moved out; need help; need to; neglect is; neglected; neighbour; new service; next; next door; nor; not given;
        not just; not know; not used; nothing; now been; number and; numbers of; nurseries; of covid; of eight;
        of information; of july; of management; of need; of our; of performance; of provision; of referrals;
        of safety; of staff; of statutory; of strategy; of these; of us; of you; ofsted and; ofsted had; ofsteds;
        older care; on; on in; on services; on site; one for; only a; operational; or care; or in; or not;
        or protection; out the; outside; outside of; over; over a; overall effectiveness; own care; paper;
        parent carer; parents and; partnership; pay; paying; penhallow; people can; people leave; people leaving;
        people receive; peoples alliance; perpetrators; placed; placement; placement moves; placements; plan and;
        plan to; plans in; pledge; possible; practice the; presentation; press; prioritising; priority action;
        priority for; proactively; professionals to; programme; proportionate to; protection conferences; provision;
        qualified; qualified social; rated good; reach their; reached; read; received; recent years; recognises;
        recording; recording of; referral to; reflect the; refreshed; registered; repeated; report has;
        representatives; require improvement; required to; residents; resource; responsibility; rest; result;
        retention; retention of; return; return interviews; reviews of; rewritten; rise; rise in; risen; role; roll;
        safeguarding and; safeguarding hub; same as; say is; scr; second is; secretary; sector led; see how; send;
        senior leaders; senior managers; senior officers; sense; sense of; sent to; service that; services and;
        set of; set up; sets out; seven; shared; she; should; significant financial; site; situations; sixteen; small;
        so many; so that; so they; social services; some; sometimes; special educational; specific areas; spend;
        spending; spite; spite of; spoe; staff have; started to; state; statement; statement of; states;
        statutory partners; step down; stepped; stepped down; still too; story; story work; strategic leadership;
        strengthen the; substance misuse; sufficient; sufficiently; summer; support as; supports; sure; systems;
        take on; take up; takes; targeting; task; team from; team has; teams are; teams is; teenagers; teenagers with;
        tell; tested; thank; thank you; that all; that nobody; that the; that their; the; the best; the boroughs;
        the care; the chair; the corporate; the criteria; the department; the experience; the four; the future;
        the good; the independent; the inspection; the integrated; the issues; the key; the lack; the length; the low;
        the most; the new; the offer; the organisation; the pandemic; the people; the permanence; the potential;
        the problems; the protection; the rate; the recording; the recruitment; the rest; the result; the risk;
        the safeguarding; the services; the subject; the summer; the visit; their first; their full; their training;
        their work; them is; them to; thematic; thematic audits; therapeutic; therapeutic support; there; there were;
        these; these issues; they can; they did; they do; they reach; third of; this; this affects; three; through a;
        through its; till; time for; time the; timeliness of; to address; to adoption; to an; to build; to close;
        to date; to drive; to evidence; to get; to help; to increase; to parents; to review; to run; to see;
        to senior; to staff; told to; town; track and; tracked; tracked by; translate; treatment; tuesday; turning;
        under the; under which; undertakes; underway; underway to; unitary; unprecedented; until they; up an; up of;
        used by; using; usual; very early; visit does; visit to; visits and; vulnerable; wales; wanted; wanted to;
        was carried; was found; was given; was not; was sent; way of; we are; we support; well children; were at;
        were being; were identified; were made; were waiting; when they; when you; which are; which the; who have;
        who require; with children; with foster; with plans; with social; with the; with them; without a; work is;
        work teams; workers is; workers on; workers will; workforce; working with; would be; years before; yet been;
        youll
    """,
    -0.25: """
        ^ adoption; ^ almost; ^ and; ^ assessments; ^ capacity; ^ case; ^ caseloads; ^ childrens; ^ chronologies;
        ^ court; ^ despite; ^ director; ^ drift; ^ early; ^ effective; ^ intelligence; ^ key; ^ newly; ^ ninety;
        ^ older; ^ parents; ^ personal; ^ practitioners; ^ screening; ^ specialist; ^ supervision; ^ turnover; ^ very;
        ^ waiting; ^ you; a bank; a coherent; a corporate; a dedicated; a distance; a figure; a hospital; a letter;
        a local; a mentor; a multi; a plan; a result; a revised; a significant; a small; a strength; a strong;
        a tenancy; a timely; above; access; accordance; accordance with; accurate; across the; acted on; action is;
        action plans; adapted; addressed; adulthood; advanced; advice; advisers; advocate; after ofsted; after who;
        agency audit; agency child; agency sexual; all but; all levels; all referrals; ambassadors; ambitious;
        an adult; an appropriate; and an; and challenge; and effective; and for; and get; and help; and impact;
        and is; and managers; and no; and partners; and plans; and requires; and support; and there; and why;
        announced; answers; any time; anyone who; appointed; apprenticeships; are; are and; are available; are clear;
        are committed; are completed; are considered; are improving; are kept; are made; are showing; are visited;
        are written; areas and; as in; as inadequate; as part; assessed and; assessment is; assessments and;
        assessments are; assessments in; asset; assistants; assists; assurance and; at any; at good; at school;
        at the; authority does; authority for; average length; average of; averages; awareness of; babies; back;
        back in; backlog of; balanced; been able; been created; been identified; before; beginning; beginning to;
        behalf; behalf of; being taken; below the; benefit; better support; between the; board and; board is;
        borough for; breakdowns; business; but a; but also; by; by their; by young; call; called it; campaign;
        can see; care are; care council; care leavers; care of; care plans; care services; cared; cared for; careful;
        carers is; case conferences; caseload; cases; cases are; cent; centre; challenge to; changes in; checks;
        child had; child in; children are; children families; children have; children looked; children missing;
        childrens records; childrens services; childrens team; childrens views; cicc; clearer; clinic; closed; clubs;
        come back; come down; comes to; coming; commissioned to; commissioning; compares; comprehensive; concerning;
        considerable; consideration of; consistent; consortium; constructive; consultants; continues; core; could;
        councils childrens; county council; county lines; court proceedings; cover; cross; daily; day one; days and;
        dcs and; deal; dealt; dealt with; delay; delays; delays in; delivery; describes; deteriorated since;
        development of; did in; different; disabled; disabled childrens; discussed; distance; do; do well; does;
        doors; dozen; drift is; each child; early; early signs; early years; efforts; either; enables; ensured;
        ensured that; environment; escb; established; establishment of; evaluated; events; every area; every care;
        every child; evidenced; evident; example a; examples include; examples of; executive and; executive director;
        expectations; expected; exploitation mase; external; extra familial; failure; fallen from; falls; familial;
        families service; families to; family finding; family is; family members; far; fast; favourably; feel; fenced;
        find; finding; findings of; flats; focus; follow; for as; for long; for those; for three; forward to;
        foster to; found for; found that; found to; foundations; frequent; from a; from council; from other; from the;
        from their; frontline practice; gateway; give; go out; go to; going to; gone from; good by; good service;
        good services; good that; good too; got; group of; guardians; had asked; had never; happy; has apologised;
        has become; has come; has ensured; has given; has improved; has only; has published; have access; have an;
        have fallen; have given; have gone; have worked; having; headway; health team; help them; help they; help was;
        helped; helped to; helping to; helps to; here in; high risk; history and; hold; home; home and; hospital;
        how to; hundred; identify; immediately; improvement journey; improvements in; in accordance; in all; in areas;
        in education; in english; in how; in other; in reading; in some; in three; in work; incidents; increase from;
        increases; indicator; influence; inform; inspection in; inspectors found; inspectors identified;
        inspectors said; inspectors saw; inspectors that; intelligence; interviews are; involved; iros; is an;
        is clearly; is evidence; is rare; is supported; is taken; is understood; is well; issues; it did; it follows;
        it the; its childrens; its last; its services; judges; keep in; kept; kept on; key stage; kindness;
        know their; know what; knows; knows the; language; language and; laptops; last inspection; last two;
        leaders have; leaders to; learning; leavers; legal gateway; letter says; level; like the; link; lives; lone;
        longer; made; majority; majority of; make a; makes; making at; manage; manageable; managers; matter; mean;
        mean that; meet; meetings are; members are; mentor; might; monitor; monitor the; monitored; morale; move to;
        moved up; multi; multi agency; nearby; nearly all; needed; needs and; needs are; neglect strategy; network;
        networks; never been; night; nights; nine in; nineteen; no children; no further; not a; not for; not only;
        not the; not wait; noted; nothing is; noticed; nurses and; observed; of being; of cases; of change;
        of january; of ofsteds; of placements; of poor; of sexual; of six; of this; of young; offers; ofsted for;
        often; often and; on behalf; on from; on the; one case; one girl; one young; opened; option; or training;
        other; other local; out; out as; out when; out with; over the; overall the; oversight is; overview of;
        packages; packages of; parents are; part in; partner agencies; partnerships; people looked; per cent;
        permanence is; permanence through; permanently; persistent; person; personal; picked up; piece; piece of;
        placing; planned; planning; plans that; positive about; positively; praise; prepared; proactive;
        proceedings are; programmes; progress; progress of; promptly and; proportion; prospective;
        prospective adopters; proud; provides a; provides an; published a; pupils; raise awareness; rated inadequate;
        reablement; reaching; ready; receipt; receipt of; recently; recognise; recommendations; record; referrals for;
        reflected in; reflection; reflective; refugees; region; regulator; relentless; relevant; remain; remain with;
        reporting; reports are; represented; research; resolved; resolved at; response to; responses; responsive;
        restructuring; review and; reviewing officers; reviews and; rigorous; ring fenced; rising; risk and; risk to;
        road; robust; room; rooms; safeguard; safeguard children; safeguarding children; same grade; saw; say that;
        says; scheme; score of; screening; second review; secure; see; see a; seen as; seen at; senior leadership;
        service for; service has; service they; services; services as; services have; services on; set out; setting;
        setting up; settings; several of; shape; shown; shows; since november; since the; since they; sister; slipped;
        social work; somebody; something; sought; spoken; staff turnover; statistical neighbours; stayed; step;
        street; streets; strength; strengths; stronger; successfully; sufficiency; suit; supervising social;
        supervision; supervision and; support from; support is; support of; support they; swiftly; take place; taken;
        taken to; target; targeted; taxi; team; team managers; team provides; telling; temporary; term; than a;
        than at; that; that inspectors; that it; that matter; that they; the assessment; the boards; the child;
        the company; the development; the disabled; the family; the first; the gap; the inadequate; the lowest;
        the meeting; the missing; the needs; the newly; the next; the police; the public; the reasons; the recently;
        the region; the report; the reports; the review; the risks; the senior; the teams; the three; the top;
        the use; the way; the weekend; the whole; the youth; their needs; their reviews; there has; there have;
        there was; they could; they have; they visited; thing; this group; this helps; this includes; this is;
        thorough; those living; those with; though it; thought about; three of; through adoption; throughout the;
        times; to change; to inform; to live; to manage; to progress; to requires; to return; to safeguard; to target;
        to think; to university; to when; to young; told the; tool; touch with; towards; tracks; trained; training;
        transition; trust is; turned; under way; understand; understanding of; undertaken; unit; units; university;
        up to; use; useful; very low; victims of; view of; views of; virtual school; vision; visited; visited in;
        visited the; visitors; visits are; wait for; warm; was called; was evident; was in; was last; was seen;
        was used; way and; weeks; weight; welcomed; well to; well with; wellbeing board; were asked; were described;
        were good; were in; what; what had; what was; when children; when this; when we; which a; which is;
        while they; who was; who would; whom; wider family; wish; wish to; wishes; with; with additional;
        with disabilities; with staff; with their; without; won; work on; work or; work was; workers visit;
        workers were; working; works; world; worried; worry; would recommend; wrote; year ago; year old; years and;
        young people; youth workers
    """,
    -0.375: """
        ^ adopters; ^ care; ^ every; ^ families; ^ good; ^ new; ^ nobody; ^ nothing; ^ permanence; ^ thresholds;
        ^ workers; a safe; absence; accommodation and; according; according to; achievement; acted; adopt;
        adoption service; adult social; an effective; an ofsted; and; and had; and health; and none; and procedures;
        and rarely; and said; and supported; and when; and who; any; anyone; apologised; approved; are doing;
        are good; are well; arrives; as a; as good; as the; ask; at least; attainment; audit; authority has; awarded;
        backlog; been commissioned; before it; behaviour; boards; brothers; bus; by a; calls from; capacity to; child;
        children; children whom; children whose; childrens lives; clearly; coherent; college; company; consider;
        continued; corporate parent; council had; court; created; days; described as; despite; deteriorated;
        disruption; do better; document; done; drop; drop in; during the; eet; effective action; efforts to; enabled;
        ever; evidence of; excluded; exclusions; exploitation and; exploitation team; fallen; feelings; fewer;
        fifteen; for example; foster carers; four years; from ofsted; from requires; full inspection; goes; going;
        goods; governance; grandparents; grow; had been; had not; has; has announced; has enabled; has secured;
        has worked; have continued; helping; highly; identified and; immediate; improved; improvement has;
        improvement since; improves; in; in its; in ten; in this; inadequate at; include; induction; inspected in;
        inspectors observed; is; is beginning; is good; is helping; is increasing; is needed; job; judged good; knew;
        know; know the; knowledgeable; knowledgeable and; last inspected; leadership team; least; lines; listened to;
        lodgings; long; lowest; making; many; may be; means; means that; might be; minutes; more effective; most;
        most children; move; necessary; never; now; nurses; of audits; of care; of year; ofsted has; on offer;
        on time; on to; once; outstanding; oversight; oversight and; own; pace; parents; partners have; pas; past;
        picked; picks; picture; planning to; plans have; play; political; practitioners; praised; procedures;
        proceedings; promotes; provided; provided by; provision is; quality of; quickly; raised; real; receive;
        records are; reduced; relationship; response; resulted; resulted in; risks to; run away; runs; said to;
        secured; services had; showing; side; signs; signs of; sisters; sits; social worker; sound; speed; staff;
        staying put; students; successful; such as; swift; tells; tenancy; than two; that are; that we; the adoption;
        the areas; the backlog; the early; the five; the hub; the majority; the past; the support; the work;
        their plans; them in; them that; theres; they know; they need; they said; thinks; this year; those who;
        though; thoughtful; three years; threshold; through the; time; time of; to; to adopt; to meet; to outstanding;
        to read; to remain; to some; told inspectors; touch; tracking; transformed; turn up; turnover is; twice;
        two dozen; understanding; understood; up; vacancy; virtual; way; weekly; which was; who do; who need; wider;
        with care; word; words; work posts; worker for; working days; worst; write; youth
    """,
    -0.5: """
        ^ our; ^ safeguarding; a good; a more; adopter; adopters; almost; an increasing; and in; areas; as it;
        awareness; become; bottom; care leaver; caseloads; category; challenge; change; change and; checked;
        completed; continued to; day; decisions; effectively; ensures that; enthusiastic; example; examples; exit;
        family; focus on; for children; for improvement; found; found inadequate; get; great; halved; happen; hardly;
        harm; has brought; has fallen; has resulted; health visitors; improvements; improving; in most; in person;
        in unsuitable; inadequate in; increasing number; information; inside; keep; last; last full; leaders;
        leadership; leaver; let; like; lockdown; mostly; needs; none; of a; of its; of services; offered; officers;
        out of; positive; previously; promptly; rarely; reviews; ring; said; same day; say; spare; spoke; staying;
        than; the last; the progress; their; those; thresholds; through; timely; to consider; to their; told; two in;
        wait; waits; who; who had; who were; within; worked; you; youngsters
    """,
    -0.625: """
        ^ foster; ^ young; actively; assessments; clear; described; employed; ensures; feeling; forward; has moved;
        helps; inspectors spoke; leaders had; liked; members of; met; neglect and; nobody; offered a; reports; risks;
        sickness; since; since it; strengthened; supported; the virtual; thought; turnover; unsuitable; when; workers;
        years on
    """,
    -0.75: """
        appropriate; appropriately; no; seen; strong; where; which; with a
    """,
    -0.875: """
        commissioned; good; home to; they; they met
    """,
    -1.0: """
        ^ social; inspectors met; views; well
    """,
    -1.375: """
        ^ children
    """,
    -1.5: """
        effective
    """,
}
TOLD_IMPROVEMENT: dict[float, str] = {
    1.125: """
        late
    """,
    1.0: """
        records
    """,
    0.875: """
        miss; over; should; thin; were
    """,
    0.75: """
        complex; improvement; must; needs; outcomes; services; some; takes
    """,
    0.625: """
        ^ for; ^ they; ^ what; also; ambition; and the; and young; another; apologised; best; between; but; dates;
        disability; is a; little; more; neglect; off; office; plans; prevention; slow; supervision; system; though;
        took; was; were not; when
    """,
    0.5: """
        ^ how; ^ in; ^ see; a family; a young; actions; address; adequate; and nobody; assessments; at all; below;
        camhs; chronologies; could; counselling; disabilities; five; grade; half; hard to; have been; homes are;
        in short; inspectors; juggling; leave; left; legal; level; living; living with; mental; money; months;
        notes were; of work; older; one in; out of; rates; reader; report has; short; since the; stage; still;
        the best; the reader; then; they are; third; tired; to; way; way of; when a; who are; who live; with no;
        would like; wrong
    """,
    0.375: """
        ^ at; ^ boys; ^ eleven; ^ notes; ^ now; ^ some; ^ we; a care; a fifth; about; access; act; allowed; always;
        and inspectors; and of; and then; and they; and those; are inadequate; area; arent; at that; at which;
        away from; been found; been given; been handed; blank; borough council; boy; brought; came; carers have;
        carried; cases; checks; child was; children; children had; children were; closed; closed in; considered;
        could be; could have; council to; data; date; depends; depends on; discharged; doubled; early help; end;
        equipment; excellent; executive director; facts; failings; family time; fell; fifth; flat; for a;
        for families; for priority; for their; forgotten; from; front door; full; gone on; good the; graded; had;
        had been; hands; hard; health; help; help is; how; how well; improvement to; in october; in six; inconsistent;
        initial health; investment; is another; isnt; it that; late and; live; live outside; living in; make;
        managers; may; meetings; men; mental health; might; missing; monday; needs to; nhs; ninety; nor; not always;
        of; of services; of strategy; often; olds; on for; once; our care; outside; outside the; parents told; part;
        part of; passed; passports; pathway; placed; planning; plans for; points; possible; press; priority action;
        prison; published today; raise; read like; reasons for; relief; remain; report to; require;
        require improvement; requires; requires improvement; run by; running; see to; senior leaders; services had;
        services have; set up; seven; slide; some children; some of; sometimes; staff and; staff are; step down; stop;
        strategy; strategy meetings; summaries; support for; tell; that are; that was; the fourth; the good;
        the other; the system; the town; their own; they should; they think; things; to keep; to one; to speak;
        to tell; told; too; up to; up when; visits; warned; was last; what; what they; whats; whom to; will not;
        with one; workers had; writing; wrote; year; year olds
    """,
    0.25: """
        ^ audits; ^ but; ^ dental; ^ domestic; ^ family; ^ five; ^ forty; ^ however; ^ it; ^ key; ^ leadership;
        ^ life; ^ managers; ^ neglect; ^ neighbouring; ^ partners; ^ pathway; ^ plans; ^ police; ^ referrals; ^ risk;
        ^ schools; ^ several; ^ step; ^ talks; ^ teenagers; ^ there; ^ where; ^ youngsters; a boy; a decision;
        a dozen; a few; a list; a lot; a new; a school; a two; a watchdog; a year; about the; about who; across;
        action; adult services; adults; advocacy; afresh; aged; all in; allocated; allowed to; an early; an eye;
        an inspection; and good; and in; and it; and never; and nurseries; and one; and outcomes; and over; and short;
        and some; and support; and we; and were; applied; are a; are found; are leaders; are missing; are often;
        are too; as many; as often; as requiring; as the; as they; assessing; assessment; at; at an; audits; away;
        baby; be done; be seen; because; been; been asked; been left; been told; before anybody; behind;
        being exploited; better; birthday; bosses; both; branded; busy; came out; can get; care have; care leavers;
        care on; carers assessments; cases and; chance; chased; checking; checks on; child goes; child with;
        children with; childrens cases; claim; class; come and; come in; common; complex needs; computer; conference;
        consent; conversations; council; council has; councils services; count; cqc; days and; decided; decides;
        dental; department; documents; domestic; domestic abuse; each time; edge; education health;
        education watchdog; educational; eighteen; eleven; eleven of; enquiry; entitled; entitled to; eritrea;
        executive; eye on; fall; families wait; fared; feeling; few of; fifth of; figures; files; finding; five years;
        followed up; for carers; for decisions; for most; for weeks; for years; forms; foster families; four; fourth;
        from childrens; from good; frontline; gave the; get help; get to; girls; given to; gone; grades; grave;
        had no; had not; half of; handed; happens; has apologised; has said; has stopped; have left; have no;
        health assessments; held; held up; help and; help for; hide; history; hold; homes; homes for; households;
        how many; however the; if; improve; improve the; improving; in a; in august; in homes; in some; in three;
        in two; incident; inconsistent experiences; independent reviewing; inspected; inspected in; inspection that;
        inspectorates; inspectors had; into; is in; is that; issued; it has; it means; it must; it said; june;
        kitchen; lack; last; last inspected; leadership children; leave care; leavers had; leavers in; leavers were;
        leavers who; leavers with; leaves; leaving; left out; lessons; letter asks; letter to; life story; list of;
        lists; little more; little to; look at; looking; lot; lower; management; managers were; many; medical;
        mentioned; minutes of; month; my; need a; needs and; neighbouring; night before; nights; nobody had; not been;
        not know; notes; nowhere; nurseries; occupational; of all; of an; of children; of personal; ofsted; often as;
        on it; on its; on what; once a; one; orders; ought; ought to; out by; over from; overly; own care; own staff;
        parents and; parents had; passed from; pathway plans; people are; people leaving; people waited; people with;
        performance; personal adviser; pick; pick up; placement; plan in; plan to; post; priority; private; probation;
        proceedings; protection; pupils on; recognised; recommendations; recorded; recruitment of; relatives; remains;
        remarks; report; reports; requiring; requiring improvement; residents; rest; review of; rights; rules; rung;
        safe; same as; sat; say more; schools; section; see that; sent; served; services are; sexual;
        sexual exploitation; should have; sign off; six; sixteen; slipped; speak; spend; stand; stopped; systems;
        take; taken; talks; tasks; taught; team is; teenagers; teenagers are; tell the; than the; than they; that an;
        that children; that few; that has; that some; that supervision; that the; that time; thats; the adults;
        the childrens; the council; the cqc; the danger; the department; the executive; the front; the health;
        the inspection; the last; the legal; the most; the nhs; the one; the overall; the people; the records;
        the thinking; the third; their first; their plan; them were; then not; therapy; there are; they; they also;
        they asked; they feel; they get; thinking; third of; three; time to; timetables; to act; to adult; to care;
        to each; to find; to follow; to get; to make; to parents; to spot; to what; too few; too long; too many;
        took place; touch; town; travel; troubles; tuesday; turned up; two areas; two inspectors; unitary; up by;
        up for; up in; use of; visits were; vulnerable; vulnerable children; waited; waits for; want; wants; was also;
        was children; was graded; was rated; was set; watchdog; weekends; weeks before; well and; well children; went;
        were being; were left; were out; were written; what a; what happens; when it; when you; where it; where they;
        whether; whether they; while; who do; who knew; who their; why; why a; with complex; workers and; workers in;
        written up; year to; yearly; years to; young person
    """,
    -0.25: """
        ^ after; ^ all; ^ care; ^ caseloads; ^ council; ^ director; ^ disabled; ^ each; ^ every; ^ fewer; ^ foster;
        ^ good; ^ initial; ^ leaders; ^ members; ^ nearly; ^ nurses; ^ only; ^ permanence; ^ practitioners;
        ^ requests; ^ six; ^ special; ^ things; ^ those; ^ when; a bed; a clinic; a close; a decade; a first;
        a letter; a mentor; a month; a place; a psychologist; a visit; a worker; about it; above; academy; according;
        according to; additional; adult social; adulthood; advice; after and; after the; agency staff; ago; all five;
        alone; already; among; and; and has; and have; and parents; and protection; and stay; announced; anyone who;
        are at; are kept; are looked; are no; are seldom; are written; as good; as in; as well; aside; ask;
        assessments and; assurance; audit; authority; awarded; back on; backlog; backlog of; be adopted; become;
        been done; been on; before; before that; begun to; books; breakfast; bright; budget; call; can; cannot live;
        cant; card; care; care care; care do; care has; care of; care plans; cared; cared for; carer; carers who;
        child; child in; children at; children go; chronologies are; city council; clear; come down; comes to; coming;
        communities; completed; conferences; council in; council was; course; date and; day one; deal; deal with;
        decade; decisions are; described as; different; direct work; discharge; do well; does; doesnt; down from;
        drift; drop in; early and; easy; england; every; every six; fallen; families to; family; family and;
        feel safe; feet; fifteen; for help; for more; for them; former; forum; forward; fostered; fostering;
        four weeks; fourteen; free; from their; get the; give; grandparents; great; grown; halved; has become;
        has come; has gone; have a; have an; have fallen; have had; have one; have to; health checks; help of; here;
        high; highest; how they; hub; impact of; impact on; in person; in plain; inspections; inspectors called;
        inspectors said; inspectors saw; intelligence; is; is asked; is good; is not; is written; island; it says;
        job; joined; joint; judged good; judgements; kept going; kinder; kindness; know the; know their; knows;
        last year; leaders children; learned; leavers over; letter about; lockdown; long way; look; look after; lunch;
        members of; mentor; monitoring; most children; most of; move to; mums; national average; next; nine in; no;
        no longer; nobody; none; not just; not the; nurses; of good; of it; of their; on monday; on offer; on time;
        one another; one child; open; or training; our; our own; out as; out in; overdue; parents are; partners; pay;
        people and; people told; phones; picked; plain; planned; pleased; praise; praise for; praised for; progress;
        promptly; properly; psychologist; pupil; quick to; rated; read; read it; reading; refugees; regular;
        report did; reported missing; required; required improvement; return; right; road; run; say they; school and;
        screening; see a; sensitive; services for; services in; set; set out; setting; settled; shape; she; since it;
        skilled; so; sound; speak of; special; special schools; spent; staff feel; stands; start in; status; stayed;
        staying; steady; stronger; struck; struck by; support they; take place; take the; team that; teenagers who;
        tell them; ten years; than at; than two; that a; that families; that inspectors; the child; the director;
        the family; the five; the impact; the move; the national; the report; the right; the second; the top;
        the welsh; the workforce; their parents; them on; them that; there; there for; there was; they could;
        they need; they see; they wanted; they were; theyre; things are; thinks; this year; those at; thought about;
        three years; to change; to go; to good; to protect; to require; to send; to stop; to the; to their; told of;
        top; trauma; trust is; trusted; turn up; two dozen; two years; understood; understood by; up with; vacancies;
        verdict; very; victims of; view; view of; visits are; waiting for; waiting list; wanted; warm; was called;
        was in; was praise; ways; we were; weekend; weekly; weeks to; well at; well to; went on; were asked;
        were described; were given; were rated; were the; whatever; who came; who is; whom; with additional; with an;
        with their; within; word; word for; words that; work is; worker; worker and; worker for; workers a; workforce;
        works; written down; year old; years before; young people; youngsters are; youngsters who; youth
    """,
    -0.375: """
        ^ drift; ^ early; ^ extra; ^ health; ^ most; ^ newly; ^ services; ^ thresholds; a hospital; a very; adopters;
        all; all but; almost; an ofsted; and dont; and get; and had; and rarely; and why; any time; anyone; are good;
        are helped; are well; arrives; as a; as it; asked; assessments in; at good; at risk; back; bed; before it;
        begun; called; can see; capacity; car; care and; care are; case; caseloads; category; cent of; chairs;
        children from; choose; club; clubs; college; come back; court; daily; do; do better; down to; early years;
        education is; enough to; evaluated; even; excluded; far; flats; for as; for long; foster carers;
        found inadequate; from requires; group; gym; had lost; has announced; has brought; helped to; highly; in its;
        in january; in unsuitable; inspector; inspectors met; is above; it was; language; latest; listened; lone;
        looked; looks; lost touch; making; manager; midlands; nineteen; no further; of its; of service; of the;
        of what; offered a; on the; on to; one of; ones; only four; outstanding; parent; people had;
        personal advisers; picks; place of; plans are; play; political; praised; promised; quick; rare; rarely;
        rated inadequate; reablement; reach; reason; region; rent; routine; say that; services were; set aside;
        setting up; settings; share; show; side; sister; sits; slowly; small; social; social care; something;
        strength; suit; than; the; the latest; the plan; the region; the support; the teams; their; their children;
        them to; theres; they had; this; time for; to an; to take; touch with; trust; twice; two; unsuitable; uses;
        well as; what had; who cannot; who had; with the; with young; work with; working; would not; written with;
        you; youngsters; your; youth workers
    """,
    -0.5: """
        ^ a; ^ an; ^ few; ^ nobody; ^ our; ^ safeguarding; ^ workers; a; adopted; answer; are; at any; bad; by a;
        change; council had; days; drift is; early; everyone; for all; goes; good too; got; grow; had never; happen;
        hardly; have; health visitors; helped; impact; inside; is being; is needed; is rare; its; let; listened to;
        looked after; low; met; mostly; move; never been; not for; often and; past; practitioners; pupils in;
        remember; said to; same day; saw; say; scheme; second; staff; starting; tells; that we; the backlog;
        the virtual; they met; thing; thought; trained; turnover; turnover is; university; virtual; virtual school;
        waits; week; who; without; workers; write
    """,
    -0.625: """
        ^ nothing; child had; city; community; day; extra; fewer; foster; found; found to; good; had asked; has;
        has a; has moved; in place; inadequate in; january; liked; never; not a; officers; ring; run away;
        safeguarding; service; spare; that; there is; time of; to read; years on
    """,
    -0.75: """
        and is; checked; however; in care; know; leaders; was found
    """,
    -0.875: """
        at the; leaders had; not; now
    """,
    -1.0: """
        ^ no
    """,
}
TOLD_CONTEXT: dict[float, str] = {
    1.375: """
        ^ they
    """,
    1.25: """
        june
    """,
    1.0: """
        ^ in; area; inspectors; may
    """,
    0.875: """
        april; july; march; over; took
    """,
    0.75: """
        ^ it; below; in june; inspection of; part of; records; september; this; under; will
    """,
    0.625: """
        ^ at; ^ this; ^ two; a new; came; council supports; excellent; focused; for their; from; in; in october;
        look at; months; neighbouring; november; october; on its; part; should; supports; they are; to;
        two inspectors; us; visit; was good
    """,
    0.5: """
        ^ neighbouring; a young; aged; an area; and good; and the; around; autumn; been; borough; came to;
        children were; concern; contacts; councils; england; examined; february; filled in; go on; grades; house; how;
        i; inspection; is in; is what; it was; judgement; last; late; looking; made the; management; miss; monday;
        more; more than; nhs; of three; outcomes; people who; rating; services; set up; takes; thats; the council;
        the county; the fourth; the other; the visit; they had; they took; third; under the; until; was children;
        was rated; whether; who has; year
    """,
    0.375: """
        ^ eleven; ^ for; ^ from; ^ how; ^ inspectors; ^ its; ^ on; ^ one; ^ since; ^ that; ^ under; a focused;
        a monitoring; action; actions; an eye; and inspectors; and left; and they; and was; another; are leaders;
        asked; asked the; at; at which; august; authorities; between; borough council; both; but; care have; check;
        council the; dcs; eleven of; end; estyn; eye on; father; feedback; filled; five years; followed; for children;
        foster families; four; fourth; front door; grade; groups and; grown up; had; he; he had; how children;
        in march; in need; inspectors had; is a; it is; letter; letter is; made public; meeting; member; members;
        monitoring; must; neighbour; of social; of them; of this; on; on a; on their; only; our care; over the;
        pay for; plan; posts; prevention; programme; protection; raise; ratings; recently; result; rung; sat;
        significant; social workers; spring; staff and; stay in; stood; subject; summer; system; teams; that more;
        the dcs; the department; the subject; the third; the town; their letter; there are; they asked; they look;
        thin; think; thirty; up at; up by; up in; up the; visited; wanting; wednesday; were being; when it; who are;
        workers and; writing
    """,
    0.25: """
        ^ about; ^ all; ^ areas; ^ around; ^ as; ^ county; ^ five; ^ however; ^ last; ^ officers; ^ ofsteds; ^ see;
        ^ staff; ^ their; a carers; a decision; a grade; a national; a recruitment; a short; a team; a year; about;
        about three; about to; act; action plan; adequate; adoption; adult services; adviser; afresh; agencies; all;
        all three; allowed; already; always; among the; an improvement; an independent; an outstanding; and adults;
        and asked; and disabilities; and of; and people; and spoke; and told; and two; and young; april and; are a;
        are three; are to; area inspection; areas for; asked how; asking; assistant; assistant director; association;
        authority had; be inadequate; because; because of; been good; before that; behind; best; better; board;
        borough has; bosses; brought; care inspectorate; care quality; carers; cares; carrying; case records; chief;
        child protection; childrens trust; come; come to; commissioner; complex; considered; cost; could not;
        counselling; count; county; cqc; dates; december; department was; development; did not; direction;
        director for; director of; disabilities; disabilities in; does not; door; down to; draw; draw up; drive;
        duties; educational; educational needs; else; eye; facts; families and; fifty; files and; findings; first;
        focused visit; for education; for people; for two; four grades; fourteen; future; gave; given; given to;
        good and; government; graded; grown; had come; half of; hard to; has to; head; heard from; help for; his;
        houses; how well; if you; improvement plan; in an; in may; in on; in our; in september; in short; in six;
        in touch; inadequate and; independent; inspectorates; investment; is that; it; it had; it said;
        joint targeted; jtai; juggling; keeps; kind; kind of; known; labour; last time; last year; leaders help;
        leave; leavers with; left; left out; legal; less; less than; local; lower; me; medium; million; ministers;
        missing children; month; moved in; moved out; national; neglect; neglect is; neglected; new; next; next door;
        no; not be; not know; nothing; nurseries; observed; of action; of all; of childrens; of harm; of july; of our;
        of us; of work; of you; ofsted; ofsted and; ofsted had; on what; one for; one in; or; other areas;
        outside the; own care; paper; partners; partnership; pay; penhallow; people; people are; people at;
        performance; permanent social; plan to; planning; possible; press; priority; priority action; protected;
        protection and; public; put; rated good; reached; read; recruiting; recruitment; register; remain; report has;
        report to; respond; rest; rewritten; rise in; same as; second is; secretary; see how; send; senior leaders;
        sent; services that; services were; short breaks; should be; signed; six; sixteen; social services;
        special educational; spend; spending; state; statement; statement of; stay; step down; strategy;
        targeted area; taught; teachers and; team and; team from; team of; teams are; teenagers with; tell; than the;
        thank; thank you; that is; that it; that nobody; the; the area; the best; the borough; the chief;
        the childrens; the front; the full; the future; the good; the health; the new; the recommendations;
        the result; the services; the summer; the system; the young; their first; them; them from; then; they also;
        they did; third of; this is; till; time in; to bring; to help; to know; to parents; to run; told to; town;
        tuesday; under which; unitary; up an; visit does; visit of; visits to; voice; vulnerable; wales; wanted;
        wanted to; was; was found; was given; was sent; was the; way; way of; we are; we support; well children;
        were at; were not; what; when a; when the; when you; wherever; which is; while; who come; with foster;
        with them; without a; workers are; worries; would; years; years before; youll; young; young person
    """,
    -0.25: """
        ^ almost; ^ and; ^ assessments; ^ caseloads; ^ chronologies; ^ court; ^ director; ^ drift; ^ each; ^ early;
        ^ elected; ^ every; ^ few; ^ good; ^ health; ^ most; ^ newly; ^ nine; ^ parents; ^ permanence; ^ quality;
        ^ thresholds; a; a bank; a good; a hospital; a letter; a mentor; a very; above; academy; according;
        according to; acted; acted on; adopted; adult; advice; advisers; after; after ofsted; an overall; and a;
        and council; and dont; and for; and get; and protection; and so; and that; announced; answers; any time;
        anyone who; are at; are good; are made; are well; as a; assessments; assessments in; asylum; at good; at risk;
        at the; babies; back in; backlog; backlog of; bed; been made; before; begun; between the; breakfast; brothers;
        bus; by the; called it; can see; capacity; care leaver; care plans; care services; cared; cared for; carry;
        child in; childrens social; club; clubs; come back; comes to; communities; company; concerns; concerns about;
        could; council has; councils childrens; county council; course; crisis; day one; delays in; described;
        described as; describes; did in; disabled; disabled childrens; do; do better; doing; done; doors; dozen;
        drawn; drift; drift is; early years; elected; elected members; evaluated; even; every area; every care;
        excluded; executive director; experiences; falls; far; figures; flats; following; follows; for; for long;
        for them; for three; for young; forward; found; from a; from the; given the; go to; gone from; good; good by;
        good that; good too; got; great; group of; grow; gym; had asked; had never; happy; has; has apologised;
        has become; has come; has published; have fallen; have gone; have had; have to; headway; helped to; here in;
        high; highly; hospital; hours; housing; hub; hundred; impact of; improve; in its; in place; in three; in work;
        inspection in; inspectors said; intelligence; is good; is rare; it did; it follows; it the; its childrens;
        its last; its services; judges; just; kept safe; kindness; knew; know the; know their; knows the; leaver;
        letter says; letters; like the; live; lives; lone; long; look after; makes; manager; matter; may be;
        members of; mentor; midlands; might; minutes; most; moved up; nearly all; never been; night; nights; nine in;
        nineteen; no further; not a; not for; not wait; nothing is; noticed; nurses; of care; of good; of its;
        of january; of ofsteds; of the; ofsted for; often; often and; on from; on offer; on the; or training; out as;
        outstanding; outstanding in; overall the; pandemic; parents; people had; person; picked up; picture; place;
        placed in; planned; plans; play; police; political; praise; promptly; published; published a; raised; rare;
        rarely; rated inadequate; reablement; recruited; refugees; regular; regulator; road; room; rooms; routine;
        said; same grade; saw; say that; says; scheme; school; score of; screening; see a; seen; seen by; serious;
        service for; set out; setting up; settings; several; share; since they; sister; sisters; sits; slipped; small;
        social; social worker; some of; somebody; stayed; steps; still; street; streets; suit; support; telling;
        than a; than at; than two; that inspectors; that matter; that staff; the backlog; the child; the company;
        the director; the executive; the highest; the impact; the inadequate; the inspectors; the lowest; the next;
        the past; the plan; the reasons; the region; the report; the support; the teams; the three; the top; the way;
        the workforce; their children; them in; themselves; there is; they could; thing; this year; those; those at;
        those who; thought about; three years; time for; times; to change; to requires; to the; today; told the; too;
        trained; trust; trust is; trusted; unaccompanied; victims; victims of; view of; visit is; warm; was called;
        was last; weaknesses; weeks; well as; were asked; were described; what had; what was; which; which was;
        who had; who were; who would; whom; with an; with their; within; without; words; work or; worried; worry;
        wrote; yet; young people; youth workers
    """,
    -0.375: """
        ^ a; ^ an; ^ children; ^ families; ^ foster; ^ leaders; ^ no; ^ nobody; ^ nothing; ^ safeguarding; ^ social;
        adult social; all but; an ofsted; and had; and has; and health; and rarely; and said; any; anyone; apologised;
        arrives; as good; as in; ask; at any; attendance; awarded; back; become; before it; being; call; calls from;
        care and; care are; care council; carers who; child; child had; children have; choose; city; council had;
        court; daily; ever; fifteen; foster; foster carers; from ofsted; from requires; goes; grandparents; has a;
        has announced; has brought; health visitors; highest; impact; in care; in person; in ten; in the; information;
        inspected in; inspectors have; interviews are; is being; is not; job; judged good; knows; language;
        last inspection; like; listened to; lockdown; lodgings; looked after; lowest; making; might be; mostly; move;
        needed; never; none; not; noted; offered; officers; ofsted has; on time; on to; out of; overall; own; picked;
        picks; practitioners; praised; problems; reach; region; run away; runs; service; services had; show; side;
        since; since november; social care; tells; that we; them that; there was; theres; thinks; time; time of;
        to outstanding; to read; turn up; turnover; turnover is; twice; two dozen; virtual; virtual school; wait;
        was in; was judged; when they; with; word; work; worker for; working; worst; write; youth
    """,
    -0.5: """
        ^ care; ^ our; ^ workers; ^ young; against; almost; and is; as it; bottom; caseloads; category; checked;
        college; community; early; feeling; fewer; found inadequate; get; going; halved; happen; hardly; health;
        in unsuitable; inadequate in; inside; is needed; know; last inspected; leadership; let; low; now; offered a;
        one; out; past; quality; quality of; ring; said to; same day; say; spare; two in; university; unsuitable;
        waits; you; youngsters
    """,
    -0.625: """
        day; family; home to; however; leaders had; liked; looked; met; nobody; safeguarding; since it; the police;
        the quality; the virtual; thought; to be; years on
    """,
    -0.75: """
        has moved; have; leaders; staff; who
    """,
    -0.875: """
        can; inspectors met; they met; where
    """,
    -1.5: """
        are
    """,
}
PARAGRAPH = ((-0.63, 0.6, 0.22, 0.6), (-0.66, 0.06, 0.4, 0.25))
"""Of the mean praise, criticism and scene-setting around it, and of standing alone."""
CHAPTERS = {
    "good": (-0.88, -0.19),
    "improvement": (0.23, 0.36),
    "inadequate": (1.55, 0.77),
    "outstanding": (-2.42, -0.82),
}
STORY = {
    "admits": (3.69, -2.27),
    "context after": (-0.1, 0.43),
    "context before": (-0.04, 0.72),
    "council": (-0.29, 3.33),
    "council after": (0.65, 1.32),
    "council before": (0.15, 1.82),
    "criticism after": (0.41, -0.15),
    "criticism before": (0.94, 0.35),
    "earlier verdict": (0.91, -0.98),
    "earlier year": (-2.07, 4.09),
    "foot": (1.61, 3.29),
    "found": (-0.19, -2.85),
    "found after": (-0.14, 1.12),
    "found before": (-0.23, 0.78),
    "found itself": (0.41, -1.15),
    "head": (1.22, 1.52),
    "long": (-0.39, -2.39),
    "looks back": (-0.62, 1.12),
    "names areas": (1.67, 0.78),
    "narrated": (0.31, -2.35),
    "nothing after": (1.9, 4.09),
    "nothing before": (-1.12, -0.95),
    "point": (1.19, -2.94),
    "praise after": (-0.56, -0.17),
    "praise before": (-0.77, -0.69),
    "praised": (-3.67, -4.02),
    "scene": (0.49, 2.16),
    "short": (0.21, 0.09),
    "verdict": (1.15, 0.72),
    "verdict improvement": (1.62, 1.63),
    "verdict strength": (-3.18, -1.72),
    "year": (-0.7, 2.79),
}
ALWAYS = (-0.85, 1.09)
CERTAINTY = 0.894
"""How fast what speaks for a kind makes it likely."""
NEARBY = {
    "always": (-0.32, -0.12),
    "context after": (0.17, 0.87),
    "context after the paragraph": (0.44, 0.28),
    "context before": (-0.46, 2.38),
    "context before the paragraph": (-0.27, 0.37),
    "context elsewhere": (0.96, -1.13),
    "context two after": (-0.82, -1.16),
    "context two after the paragraph": (0.16, 1.04),
    "context two before": (-0.41, 0.05),
    "context two before the paragraph": (-0.75, -0.32),
    "improvement after": (1.14, -0.22),
    "improvement after the paragraph": (0.87, 0.94),
    "improvement before": (1.37, 0.57),
    "improvement before the paragraph": (0.73, 0.53),
    "improvement elsewhere": (-4.45, -1.0),
    "improvement two after": (0.16, -1.32),
    "improvement two after the paragraph": (0.97, -0.03),
    "improvement two before": (1.51, 0.11),
    "improvement two before the paragraph": (1.23, 0.97),
    "nothing after": (-1.16, -1.54),
    "nothing before": (0.33, -1.62),
    "nothing two after": (0.07, 1.31),
    "nothing two before": (0.02, 1.71),
    "share": (0.17, -3.9),
    "share squared": (1.22, 5.3),
    "strength after": (-1.0, -0.61),
    "strength after the paragraph": (-0.79, 0.17),
    "strength before": (-1.35, -0.88),
    "strength before the paragraph": (-0.66, -1.47),
    "strength elsewhere": (3.17, 2.01),
    "strength two after": (-1.02, -0.4),
    "strength two after the paragraph": (0.15, 0.44),
    "strength two before": (-0.15, -1.54),
    "strength two before the paragraph": (-1.76, -1.1),
}
