"""Weights fitted by `make fit` on labelled sentences; not written by hand.

How much a word or pair of words ("^" begins a sentence) speaks for an area for improvement, or for scene-setting,
more than for a strength; `TOLD_…` holds what it tells more or less where a story tells it.
"""

IMPROVEMENT: dict[float, str] = {
    1.625: """
        not
    """,
    1.5: """
        little; only
    """,
    1.375: """
        less
    """,
    1.25: """
        ^ although; ^ how; ^ however; below; but; late
    """,
    1.125: """
        early help; sometimes; too
    """,
    1.0: """
        ^ while; enough; growing; however; inconsistent; lack; low; not all; outside; small number; still;
        sufficiently; supervision; while
    """,
    0.875: """
        always; an area; are inadequate; case; getting; hadnt; kept in; meant; not always; overall; overlooked;
        require; supervision of; up asking; would; wrong
    """,
    0.75: """
        ^ and; ^ ensure; a small; adequate; another; apologised; appeals; are not; between; can take; children each;
        could; courts and; dataset; deal; demand; different; do not; filed; further; granted; has no; has only; how;
        is no; left; life story; limited; lists; measures; must; neglect; numbers; office; older; one team; pick up;
        rates; recommendation; recording of; remains; reported; require improvement; requiring; rung; skipped; slow;
        some; staff are; strategy; temporary; than they; too long; underdeveloped; variable; vietnamese; week in;
        werent; who live; yet
    """,
    0.625: """
        ^ after; ^ appeals; ^ getting; ^ girls; ^ see; ^ what; a days; a diagnosis; ability; adult; afresh; after;
        after the; aged; alike; and care; and inspectors; and then; and young; arent; assuring; at which;
        authority is; availability; back and; bruises; bulk; caravans; carers feel; child or; children who;
        compared with; consistently; currently; dated from; dates; decline; deteriorated; disabled young;
        effectiveness; effectiveness of; exclusions; felt; forgotten; found out; gave the; girls; had; had no; handed;
        harder; has said; have no; histories; hours a; improvement to; in particular; in progress; in supported;
        inadequate and; insufficient; is growing; is too; is trained; isnt; lacked; leaders are; leavers with;
        letting; lower; make sure; miss; more to; need to; needs has; needs to; neither; notebooks; nowhere;
        of performance; of why; offer to; our care; particular; placement orders; plans; presented; probation;
        quality; recognise that; recommends; return interviews; rise; saying; see that; seven; several; short; should;
        shut; story work; strengthen; take three; target; tasks; term exclusions; that there; that they;
        the timeliness; the waiting; thin; time has; to keep; to set; took; want; was put; website; went back;
        when they; with one; would be; would rather
    """,
    0.5: """
        ^ apprenticeships; ^ contact; ^ delay; ^ emails; ^ home; ^ life; ^ ofsteds; ^ on; ^ placement; ^ planning;
        ^ some; ^ three; ^ too; ^ under; ^ whats; ^ with; a check; a few; a form; a lack; a minority; ability to;
        accommodation for; accuracy; achieving; affects; agency; agreements; and council; and left; and nobody;
        and protection; and she; and timely; and to; and understand; and youth; any good; are at; are left; are low;
        are moved; are new; are rated; are too; arrangements for; as often; as requiring; assessments have; at times;
        babys; bed in; been found; been rated; been slow; below good; best; best part; block; bumpy; bus fares;
        by agency; by some; by their; by workers; came; cancelled; cannabis; capacity; capacity of; care know;
        care service; chance; chased; child to; children down; children should; children young; chronologies; closes;
        comes back; comments; compared; computer; consistency; continue; conversations; cost; could have;
        councils own; covered; critical; date; days which; deal of; declined; depends; despite; deteriorated since;
        difficult to; dips; disabled child; distant; district; done by; drawn up; drive; duplicate; each child;
        effective early; eleven; ended; ensure; entire; evidence that; executive director; exploited; failings;
        families who; fares and; feel; fell; figures; first year; fixed; fixed term; for a; for another; for nine;
        for over; for some; for teenagers; foster parents; four in; from one; get no; go unanswered; good in; grade;
        grown; guest; has not; has risen; has the; have sent; heading; hide; hospitals; how many; how well; impact of;
        implement; in one; in short; independence; inspectors have; interpreter; is by; is due; is low; is not;
        is that; it takes; joined up; know that; lacking; lapsed; late and; later; leaders and; learn from; learnt;
        limit; list; longest; looked into; low and; making good; management; management team; matching; measures to;
        meetings with; met twice; minority; mix; much; narrow; need; needs; new worker; nine weeks; nor; not drawn;
        not enough; not every; not helped; now ofsted; number of; of assessments; of casework; of date;
        of exploitation; of local; of return; of supervision; often; pages; parents said; people themselves; plans so;
        points out; pre; private; progress in; protection concerns; protection conferences; put back; put off; ramps;
        recommended; recording; recordings; registration; repeated; reply to; requires; requiring improvement;
        responsible; retention; return; return interview; right to; rightly; risen; risk assessments; run by; run on;
        same thing; scant; should take; siblings; significant; sixteen; slept; slows; so; spring; staff have;
        staff in; stage; stayed; strong on; sufficient; support after; systems; tail; take; take a; team is; teenage;
        teenagers; tend; tend to; that; that all; that is; that some; the authority; the exception; the file;
        the highest; the least; the next; the offer; the office; the range; the time; the trouble; the visit;
        the wrong; their heads; their say; their work; them safe; then; they asked; they think; they wrote; this;
        this affects; this limits; those at; those without; though; time a; time to; timeliness; times; timescales;
        timescales for; to better; to explain; to get; to prevent; to provide; to speak; to track; told that;
        too many; trip; tuition; turnover in; two; two to; unanswered; unrecorded; us to; used as; vanished;
        vietnamese girls; visited by; visits to; waited; was at; was for; was last; well and; were cut; were held;
        were left; were not; what happens; what their; when disabled; whether; which social; who has; who have;
        who leave; why; widespread; will; wishes are; with an; with birth; with which; words and; workers said; worn;
        would like; years to; yet to
    """,
    0.375: """
        ^ access; ^ adult; ^ applications; ^ arrangements; ^ as; ^ being; ^ boys; ^ change; ^ consequently;
        ^ consistency; ^ day; ^ equipment; ^ evidence; ^ financial; ^ last; ^ making; ^ matching; ^ neighbours; ^ not;
        ^ over; ^ oversight; ^ photos; ^ police; ^ recruitment; ^ risk; ^ seeing; ^ siblings; ^ so; ^ strengths;
        ^ theres; ^ until; ^ we; ^ weeks; ^ wheelchair; a babys; a bit; a challenge; a crisis; a decision; a decline;
        a dozen; a family; a firm; a gap; a lone; a matter; a meeting; a package; a pair; a performance; a private;
        a requires; a return; a right; a risk; a stronger; a summary; a toddlers; a whole; about as; about birth;
        about how; about their; absent; accepted; achieve; actions; adequate for; adhd; adults; adults to; adviser is;
        advisers are; affected; affected the; affects the; after a; after and; after it; age assessments;
        agency safeguarding; agreed; agreed by; all for; all looked; allegations; ambition; an initial; an inspection;
        an overall; and assistance; and delay; and does; and ensure; and families; and for; and it; and leaving;
        and less; and out; and passports; and phone; and seven; and so; and some; and thin; and those; and toddlers;
        and we; and weak; and were; apologised and; applications; are among; are as; are described; are full;
        are less; are like; are long; are made; are missing; are overlooked; are put; are taking; are tired; are to;
        area; area for; area of; arrangements; as; as clear; as inadequate; as safe; ask for; aspect; aspect of;
        assessments start; assessments to; assured; at best; at meetings; at tuesdays; attendance; attendance of;
        autism; autistic; average; aware; aware that; away; babies and; babies are; badly; band; bare; basis;
        be assured; be given; be good; be inadequate; be safe; been forgotten; been held; been promised; been told;
        before a; before anybody; being asked; being let; benefits; between three; bit; blank; boarding; breaks are;
        brought up; business support; but no; but the; but their; by before; by default; by one; calls from;
        came into; camhs; can claim; cannot; cant be; car; care inspectorate; carers who; caseloads in; cases in;
        cases there; cause of; centres are; certificates and; challenge in; change is; change of; changes of; charges;
        charts; check on; child for; child gets; children came; children has; children placed; children wait; choice;
        choices; circumstances change; clear as; clinic is; collated; come and; come through; comes; commentary;
        common; comparison; completing; completion; concerned; conference on; connected; consequently;
        contextual safeguarding; continues to; copied from; corporate parenting; could show; council and; council to;
        councils services; counselling; counted; court to; crawl; crept; dad; data; date when; dates on; day and;
        days notice; decisions by; default; delays in; demand for; depends on; deprivation of; didnt know; differed;
        dip sampling; directors in; dont know; down; down the; drawn out; drift and; drop out; drug gangs; due;
        due to; duty; each and; each worker; earlier; early stage; easy prey; eating; else; elsewhere the; email;
        emails; end with; engage; english and; ensure that; equipment; establishing; ethnicity; every time; ex; exams;
        expected; experience of; experienced; exploitation work; families each; family are; fares; father; fault;
        few children; file and; files of; filled by; financial; find the; finding; first meeting; five in; for carers;
        for exploitation; for families; for specialist; force; forms; forms for; forum; foster placements; from an;
        from before; from first; from hospitals; from outside; from school; from them; front line; fully understand;
        further work; general; get good; girl; girl who; given to; good many; good news; grandparents who; group is;
        groups for; grown ups; guessed; had become; had fallen; had had; had met; had more; had to; half a; half the;
        hand in; happens; has apologised; has lost; has to; have caseloads; have doubled; have given; have high;
        have met; having been; health help; health histories; health reviews; heavy; hed; held at; help and; help for;
        help when; himself; holding; holidays and; home had; home interviews; home on; homes were; hour a; housed;
        however there; ideas; identification; identified; impact; impacts; impacts on; implementation; improve the;
        improvement as; in and; in as; in child; in different; in ensuring; in line; in plans; in pre; in prison;
        in quality; in six; in social; in stable; in three; inadequate; inconsistent experiences;
        independent reviewing; ineffective; influence of; informal; information; information about; inspectors would;
        interest; introduce; iro; is about; is all; is at; is bumpy; is currently; is described; is expected;
        is inconsistent; is left; is managed; is missing; is off; is published; is seldom; is sometimes; is thin;
        is under; is underdeveloped; it adds; it could; it hard; it has; it in; judgement is; just as; kept safe;
        knew the; knowledge; known; lacks; large families; later than; lay; leaders recognise; learning disabilities;
        leave; leave out; leavers have; leavers it; leaves; less well; let down; letter has; letters in; letters were;
        liberty; lie; life for; like a; list and; list has; listening; little to; living with; locality; longer;
        mainland; makes a; man; managers had; managers need; many; may; meant to; measure; measure of; measuring;
        medicals; medicine; meetings that; mental; mentioned; might have; miles; minimum; minority of; missing is;
        month wait; months in; more; more clearly; more help; more training; moved in; much of; named nurse;
        national scheme; need a; need are; need more; needed in; negative; neighbouring; neurodevelopmental; new baby;
        new workers; next county; nhs; night before; nine children; no overall; nobody can; not consistently;
        not improved; not kept; not know; not put; not routinely; not sufficiently; notes; now a; now the; number;
        nurses have; occasions; occupational; of; of as; of case; of increasing; of last; of liberty; of parents;
        of professional; of services; of several; of suitable; of that; of those; off again; off and; offending;
        offer in; offered an; office and; offs; often as; older care; olds; on dates; on four; on in; on short;
        on where; once a; once and; one file; only just; only two; opened on; opportunity; or training; out about;
        out after; out at; out of; overall judgement; overly; overwhelmed; own are; own right; pair; paper and;
        paragraph; paragraphs; particularly; particularly for; partner; partners in; passed; pasted; pathway;
        pathways; patients; people and; people leave; people over; people receive; people who; people with;
        permanence options; personal assistants; plan in; plan was; plans for; plans to; police at; poorly;
        posts have; potential risk; potentially; pre proceedings; prey; printed; progress are; promotion; protection;
        protection and; published today; pulled; pupils on; purpose; pursued; qualified; qualified staff; quick and;
        quieter; range and; rates in; rather; reach the; read them; reassessment; receiving; recognised by; record of;
        recorded; referred; reliance; reliance on; reluctant to; remains a; repeat; reply; report has;
        requires improvement; residents; restraint; result; retention of; rosy; rota; round the; ruled; runs through;
        safeguarding; safety and; said a; says the; school has; school holidays; school in; schooling; schools went;
        seeking; selling; sent the; services at; services had; set for; seven months; seven weeks; severe;
        shared houses; shared with; short contracts; short supply; show more; sick; sickness; slower; slowly; so fast;
        so much; so that; social; social care; some children; some young; sparse; speak up; special needs; spend;
        stability; staff feel; stepped; stepped down; steps are; stood at; stopgap; stops; strangers;
        strategy meetings; submitted; sufficiency; supply; support; system; systemic; tackling; take up; taken for;
        tally; target of; targets; taught in; taxis; team leaders; team who; teenager is; teenagers have; ten of;
        term; than the; that actions; that and; that each; that help; that initial; that more; that not; that risk;
        that takes; that thresholds; the agency; the attendance; the completion; the consistency; the consistent;
        the county; the dataset; the decline; the delays; the district; the effectiveness; the family; the ferry;
        the good; the handover; the island; the kitchen; the leaders; the legal; the looked; the mainland; the one;
        the other; the pace; the permanence; the point; the protection; the quiet; the recording; the referral;
        the resource; the right; the rigour; the social; the strength; the threshold; the timely; the upper;
        the voice; the week; the years; their second; their tenancies; them were; then forgotten; therapy for;
        theres one; these issues; they can; they dont; third; this impacts; this means; this service; three times;
        three were; thresholds were; time but; time from; time taken; timescale; timetables; tired; to adult;
        to child; to engage; to every; to evidence; to have; to introduce; to make; to meet; to members; to most;
        to new; to open; to plans; to settle; to someone; to spot; to strengthen; told about; too little; took a;
        took the; translate; transport; travel to; trips; tuesdays; turned up; turnover among; two areas; unpaid;
        unsigned; until somebody; updating; urgency; used in; using the; vary; versions; visitors and; visits were;
        wanting; warned; was a; was used; way of; weeks before; weeks in; weeks were; went; were being; were marked;
        were missed; were quick; were rarely; were under; were vague; what a; when their; where one; where the;
        whether the; who are; whose first; widespread and; with babies; with four; with half; with other; with too;
        within the; word on; work for; work vacancies; worker and; workers get; workers in; workers know; workers to;
        workers told; working with; would make; written about; wrote; year olds; year to; young asylum; young men;
        young parents; your adviser; youth club; youth offending
    """,
    0.25: """
        ^ achieving; ^ alongside; ^ ambition; ^ audits; ^ bank; ^ because; ^ bus; ^ calls; ^ carers; ^ chronologies;
        ^ conferences; ^ contingency; ^ councillor; ^ demand; ^ dentists; ^ direct; ^ doctors; ^ education;
        ^ educational; ^ eleven; ^ escalation; ^ extensive; ^ finding; ^ fourteen; ^ further; ^ improve;
        ^ information; ^ letterbox; ^ make; ^ managers; ^ meanwhile; ^ moving; ^ night; ^ notes; ^ nurseries;
        ^ occupational; ^ opposition; ^ others; ^ out; ^ paper; ^ part; ^ photographs; ^ post; ^ progress;
        ^ reassessment; ^ reduced; ^ repeat; ^ return; ^ review; ^ scores; ^ scrutiny; ^ self; ^ senior; ^ sickness;
        ^ sign; ^ speech; ^ stability; ^ sufficiency; ^ team; ^ teenagers; ^ theyd; ^ timescales; ^ to; ^ transport;
        ^ tribunal; ^ updates; ^ views; ^ well; ^ working; a box; a boy; a broken; a bus; a childs; a cliff; a closed;
        a councils; a dearth; a delay; a dentist; a desk; a different; a disabled; a drive; a fifth; a former;
        a fourth; a friday; a great; a half; a halt; a hand; a handful; a health; a judgement; a leaflet; a line;
        a lot; a missed; a named; a panel; a paragraph; a pathway; a pledge; a queue; a ramp; a regular; a relatively;
        a room; a school; a screen; a service; a significant; a single; a sleep; a standing; a step; a strategy;
        a suitable; a timely; a waiting; a while; a word; a worry; a written; about a; about adults; about long;
        about who; absconding; absent from; accommodation; accurate and; achieving permanence; across;
        across childrens; action plan; action to; actions agreed; add; add a; addition to; address; address these;
        address this; administrative; admitted; adoption and; adoption for; adoptive; adult services; adults and;
        advice is; advice on; adviser who; advisers hold; advocacy; afraid to; after for; after live; afterwards;
        agencies do; agency staff; agreed actions; agreed to; agreements with; agrees; aim; all; all children;
        all else; all know; all over; all plans; all social; all the; allocated; along; also; although services;
        although the; always clear; ambitions; ambulance; among staff; an adhd; an answer; an apprenticeship; an end;
        an hour; an outstanding; analyse; and achieving; and again; and as; and babies; and bad; and challenging;
        and confidence; and culture; and disabled; and ends; and gives; and go; and i; and increasing; and kept;
        and lack; and leadership; and miss; and moving; and never; and november; and of; and ofsted; and our;
        and oversight; and parents; and pasted; and probation; and put; and quality; and respond; and responded;
        and responding; and response; and retention; and said; and send; and services; and short; and siblings;
        and staff; and sustain; and sustained; and systemic; and that; and workers; and working; another to;
        apologised to; appear in; application; applications to; apply for; appropriate service; april; are about;
        are already; are applied; are aware; are by; are chosen; are complex; are consistently; are easy;
        are excellent; are free; are from; are hard; are kept; are leaders; are living; are making; are often;
        are parents; are permanent; are plans; are poor; are rare; are rarely; are said; are seen; are served;
        are spoken; are taught; are the; are unaccompanied; are vague; are without; are working; areas it; arent as;
        around one; arrive; as far; as homeless; as if; as making; as other; as required; as six; as they; as was;
        ask what; ask whether; ask why; asked how; asked why; assessed as; assessed at; assessed late; assessing;
        assessment; assessment in; assessment that; assessment which; assessments by; assessments for;
        assessments take; assessments was; assessments when; assistance; assistants; assured that; astray; asylum law;
        at a; at all; at an; at christmas; at conferences; at eighteen; at home; at one; at sixteen; attempts;
        attend a; attendance at; attendance by; audit; auditing; auditor; auditors; audits; audits of; authorisation;
        authorised; authority had; authority recognises; availability of; await; away and; babies were; back to;
        back with; base and; batches; be a; be adequate; be clearer; be done; be found; be more; be shared;
        be strengthened; be told; be two; because no; become the; been agreed; been copied; been decided;
        been developed; been fully; been handed; been in; been judged; been sent; been too; been trafficked;
        been trained; been waiting; before any; before anyone; before each; behind; being used; believed;
        better understood; between early; between teams; between two; between workers; bill; bills; birth and;
        birth certificates; birthday; body; bore; borough council; both a; bounce; bound; boy; boy of; boys; boys are;
        boys in; brief and; britain alone; brought together; bury; but have; but seldom; but this; but too; by;
        by and; by drug; by effective; by elected; by gangs; by inspectors; by others; by police; by six; by social;
        by way; call for; called for; called in; came after; can be; can get; can meet; can wait; candid;
        capacity issues; capture; car washes; care; care and; care home; care leaver; care needs; care of;
        care orders; care packages; care plans; care to; careers; careers advice; carers at; carers felt; carers had;
        carers own; carers were; cars; case managers; case work; caseloads are; caseloads have; cases is; cases of;
        cases through; cases where; cash; centres; certainty; chairs of; challenge; chances; chances to; changes;
        changing; checks; checks were; checks with; child are; child in; child they; child turns; child waits;
        child when; children aged; children at; children but; children by; children gave; children get; children home;
        children in; children on; children see; children subject; children taught; children that; children themselves;
        children under; children what; childrens circumstances; childrens experiences; childrens homes; childrens own;
        childrens social; childrens wishes; childs history; childs name; choice for; choice of; chronologies were;
        city from; claim; clinics; closed; closed on; closed to; closely; closures; co; collation; come to; comes in;
        comes when; commence; comment on; committee; commonest; community paediatricians; comparators; complete;
        completion of; complex cases; complexity; compliance; conditions; conferences and; conflict;
        connected persons; consisted; consisted of; contact in; contact with; contacts; contacts were; contextual;
        contingency; continue to; contradict; contribution; conversation about; copied; copy of; core; core groups;
        could say; could take; couldnt say; council came; council took; council which; councils childrens; county;
        course and; courses are; court orders; cqc and; create; creates; crept up; criteria; critical of; culture;
        curiosity; cut and; daily lives; dari; dashboards; date so; dated; day to; days on; days to; dead; deadline;
        dearth; dearth of; debts and; decide; decided; decision making; decision that; decisions and; decline in;
        deeper; deeply; delay before; delay for; delayed; demand on; dental; dentists; department; departments;
        depression; deprivation; depth; depth of; deputy; descriptions; descriptions of; desk in; despite being;
        develop and; diagnosis; did not; didnt; differ; difference; difference to; different ways; difficult;
        directors; disability; discussions in; disseminated to; distress; distributed; district councils; do for;
        do more; do with; doctors and; documents; doing; domiciliary; domiciliary care; done with; doors to; down as;
        down is; draft; drift had; drive of; dropped; duty worker; duty workers; dwindled; each family; each new;
        earlier stage; earlier this; early identification; educated; educated at; education plan; eighteen;
        eighteen and; eighteenth; else to; embedding; emotional; employment; employment or; end; ended in; ended with;
        england average; enough foster; entry; equipped; escalation; escalation by; establish; ethnicity and;
        evaluating; even where; every day; every six; everything and; except; executive has; exist; existed;
        experienced social; experiences; explicit; exploitation was; eye on; facts; fail to; failed; failed to; fails;
        failures; fall between; families had; families on; family help; family placement; family time; family to;
        family tracing; far fewer; fared; feature; fell short; few and; few assessments; few of; fewer than;
        fifteen year; fifth; fifth of; fighting; file; files; files from; finishing; firmer; first call;
        first language; first three; first two; fit for; five and; five are; five social; flat; flats for; follow up;
        for; for an; for assessing; for assessments; for care; for children; for decisions; for development;
        for everything; for four; for further; for independence; for leaders; for much; for nearly; for people;
        for respite; for several; for ten; for their; for us; for victims; for workers; for years; form that;
        former unaccompanied; forum in; foster childrens; fostered; fostering agency; fostering and; found that;
        found them; four grades; four plans; four years; fourth; free school; friendly language; frightened;
        from anyone; from case; from children; from complaints; from foster; from good; from it; from schools; frozen;
        fully; fully understood; gaining; gangs and; generic; genograms; get and; gets a; getting to; girl had;
        given by; given the; gives to; go by; goes for; going to; gone on; gone out; good at; good enough;
        good progress; good since; good they; good third; good to; goodwill; got no; grade as; great deal; greater;
        green; groomed by; groups to; guess; guidance; had gone; had held; had lapsed; had left; had looked; had seen;
        had several; had stopped; had thought; had two; had vanished; half; halt; handovers; happening; harder for;
        harder to; harm in; hartsmere; has asked; has been; has grown; has hardly; has just; has one; has run;
        has slowed; has stalled; has warned; hasnt; have all; have called; have gone; have long; have risen;
        have said; have the; have waited; have yet; having their; headings; health; health and; health assessment;
        health board; health partners; heard; heard of; hearings are; heavily; heavily on; held on; held up; help are;
        help strategy; help workers; high; high and; highest in; his own; histories and; history and; hit;
        home visits; home were; home where; homeless; homes are; hopes; hours of; house has; house with; how we;
        however at; i was; identification and; if at; if you; illness; illnesses; implement an; implementing;
        important; important life; improve; improvements to; in a; in achieving; in asylum; in batches; in bed;
        in childrens; in draft; in emergency; in every; in homes; in hospital; in hostels; in implementing; in is;
        in june; in key; in march; in no; in notebooks; in reply; in residential; in staff; in unregistered; in who;
        inappropriate; incident; increasing demand; independent visitor; indicated; individual; infancy;
        information advice; information for; information from; information on; information was; injuries;
        inspection that; inspection the; inspectors asked; inspectors from; inspectors raised; inspectors say;
        instability; integration; interpreting; interviews; interviews are; into adult; into two; is aware; is below;
        is better; is collated; is drawn; is filled; is found; is going; is harder; is in; is insufficient; is kept;
        is known; is less; is limited; is little; is measured; is missed; is poor; is sought; is still; is the; is to;
        is variable; is working; issue; it all; it at; it can; it goes; it happens; it means; it said; it through;
        it was; it would; its good; its name; its needed; its second; its work; january to; join; joined; judgement;
        july; just before; keenly; keep their; keeps an; key areas; key priorities; kids; kinder; know about;
        know they; knowledge and; land; lapse; last inspected; last ofsted; last week; lasting change; late if;
        late in; law says; leaders know; leadership and; leadership children; leadership is; leaflet; leans; leans on;
        leap; learning difficulties; learnt from; leave care; leave the; leavers came; leavers though; leavers told;
        leavers who; leaves no; leaving the; left at; left for; legal; letter asks; letter to; letterbox; levels of;
        life in; lighter; like shopping; limiting; limits the; list is; lists for; little of; little on; live on;
        lived; lived through; lives are; local; local family; locked; lodgers; lodgings are; loneliness; long;
        long been; look in; looking after; lottery; lowest; lowest grade; lscb is; made available; made by;
        made public; makes it; making sure; making the; managed at; manager had; managers; managers is;
        managers signed; mandatory; many care; many disabled; marks out; matter of; may be; may mean; may wait;
        meaning; meaningful and; means; meant a; meanwhile; meeting in; meetings take; mens; mental health; mention;
        messages; midwives; might; miles from; miss the; missed; missed opportunity; missing from; monday; money for;
        money worries; monitoring; month to; months behind; more difficult; more of; more work; most complex; most of;
        mother who; mothers with; moving in; mum or; must now; need is; need two; needed before; needed for;
        needs have; needs in; needs were; negative impact; neglect was; neighbours; net; new partners; new starters;
        new year; next; night in; night staff; nine out; nineteen year; no foster; no home; no ones; no place;
        no school; nobody from; nobody has; nobody senior; not at; not being; not brought; not have; not known;
        not read; not well; not what; not written; noted in; noted that; notice; notifications; now live; now require;
        now see; number who; numbers in; occupational therapy; occurred; of any; of birth; of brothers; of class;
        of course; of decisions; of early; of effective; of experienced; of fathers; of fifty; of first; of home;
        of jargon; of key; of other; of our; of partners; of personal; of placement; of planning; of plans;
        of records; of respite; of saying; of seven; of sixteen; of social; of statutory; of strategy; of strength;
        of success; of tasks; of these; of three; of thresholds; of visits; of waiting; of work; of worker; of you;
        off as; off from; off sick; offer; offer has; offered; officers had; ofsted inspection; ofsted letter;
        ofsteds; often a; old and; old ones; older and; olds in; on; on call; on files; on friday; on from;
        on getting; on her; on it; on missing; on occasions; on our; on outcomes; on remand; on sen; on social;
        on ventilators; on who; once it; once the; one at; one by; one checks; one home; one line; one office; one on;
        one record; one review; one set; one step; one worker; only for; only once; onto; onto the; open cases;
        operations; opportunities; opportunities and; opportunity for; optimistic; or absent; or dad; or have; or not;
        or other; or so; order to; organisations; other areas; other plans; other young; others; out by; out over;
        out that; out within; outcomes that; outside the; outstanding for; over ten; overdue for; overnight;
        oversight; oversight by; owed; own account; own care; own figures; own for; packages; page that; pandemic and;
        panel had; panel that; parental; parental consent; parents; parents and; parents do; parents own;
        parents were; parents who; part time; participate in; partners on; passed from; passes; passports; patchy;
        pathway plan; pathway planning; people as; people before; people for; people get; people of; people to;
        people wait; people were; performance; performance board; performance in; performance information;
        permanent homes; persistently; phase; phone call; photos of; pieced; pieced together; pile up; placement;
        placement choice; placements; placements for; placements to; placing; plain english; plan; plan as; plan for;
        plan is; plan to; planning; planning so; plans forward; plans on; plans said; plans that; played; pledge;
        police; police notifications; policy; poor; possible they; postcode; posts in; potential; potential to;
        practice to; practice which; practitioners are; practitioners have; presentation; press; pressing; prevent;
        priorities; prioritisation; priority action; private home; privately; privately fostered; processes to;
        professional; progression; promise; promises; promote; promotion of; proportionate response; protect;
        protection care; protection of; protective; protects; protocol for; provided to; provision which; psychiatric;
        pull together; pupil in; pupils are; put it; put on; put them; quality checks; questionnaires;
        questions about; raise the; raised by; ramp; rapidly; rating; read and; read by; read the; readers;
        receive an; recent and; records; records had; records of; rectify; reduced timetables; reduces; refer;
        referral form; referred to; reflect the; reflective and; refused; register of; regular; regular and;
        regular basis; regularity; regularly to; relied on; religion; religion and; reluctant; remained; remaining;
        remand; report does; report is; report to; reported as; reported by; reports to; required in; required to;
        residential care; resilient; response; responsibility; responsibility for; responsible for; results in;
        returned; review is; revisited; rewrite; right help; right skills; right time; rights; risk to; risks are;
        river; road; roll; routinely; rows; ruled out; rules; ruling; rush; rushed; safe; safeguarding board;
        safeguarding services; safeguarding training; safety planning; said they; said today; same as; same child;
        same three; same way; same week; sample; sampling; say so; say what; saying what; says is; says no; school is;
        school meals; school team; school with; school year; scorecard; scrutiny of; second is; second of; secret;
        see their; see to; seeing; seeing a; seeking asylum; seems; seen and; sees a; sen; sen support; send; sending;
        sent; sent a; sent to; separate; september; serious weaknesses; service have; service provides; service that;
        service the; service to; services across; services as; services has; services that; sessions were; set by;
        sets; settled; several children; several years; severely disabled; shared; she was; shopping; shopping lists;
        showed a; shrunk; shy; shy of; sibling groups; siblings are; sight; significant events; significant number;
        since; since before; since last; since september; sisters of; sit in; situations; situations change; six and;
        six weekly; six weeks; sixth; skills are; slow to; small group; so they; sole; some are; some assessments;
        some plans; someone to; sore; sore point; speak to; specific areas; specific to; spends; spreadsheets; square;
        squeezed; stability of; stable foster; staff is; staff report; staff spoke; staff turnover; staff which;
        stamp; start of; started to; starter; starters; statistical neighbours; statutory; statutory guidance;
        statutory partners; statutory services; stay away; stay in; still send; still to; stop at; stopped;
        story book; strategy and; strategy to; strength and; strengthen this; strengthening; structure; stubborn;
        success in; sufficiency of; suggests; sum; summary of; summer break; supervise; supervision in;
        supervision to; support fund; support were; support workers; supported flats; sure; sure that; surgery;
        survey of; suspended; sustain; sustainability; system that; systems and; take on; take over; take the;
        taken as; taken up; takes a; takes half; taking; talk of; task and; tasks and; tax relief; teacher who;
        teaching; team had; team has; team they; team works; teams are; teams have; teenagers on; telling; ten;
        ten social; tenancies; tended; tended to; tenth; term fostering; than by; that can; that it; that nobody;
        that older; that one; that progress; that this; that workers; that would; the alarm; the approach;
        the appropriate; the availability; the better; the boroughs; the capacity; the car; the carers; the case;
        the childrens; the choice; the computer; the corporate; the cost; the court; the date; the deaf;
        the department; the desk; the england; the evidence; the executive; the figures; the final; the focus;
        the focused; the fourth; the harm; the health; the household; the improvements; the influence; the inspectors;
        the interview; the iro; the key; the lead; the leadership; the level; the lives; the longest; the meetings;
        the most; the neurodevelopmental; the night; the notes; the officer; the oldest; the opportunity; the order;
        the over; the parents; the partnership; the performance; the phone; the plan; the pledge; the potential;
        the progression; the promise; the referrals; the response; the rise; the risks; the river; the sole;
        the standard; the summer; the tea; the ten; the third; the training; the worst; their adoptive;
        their assessments; their condition; their histories; their individual; their mental; their past; their review;
        their rights; their schooling; their tale; them as; them had; them has; themes; themselves were; then not;
        therapy; there had; theres little; these cases; these children; these services; they are; they ask;
        they cannot; they come; they do; they got; they look; they make; they mean; they receive; they reflect;
        they remain; they turn; theyd; thin on; things slide; thinly; thinner; third is; third of; thirty; this had;
        this has; this inspection; this issue; this level; this makes; this morning; this practice; this remains;
        this training; this with; those in; those over; those that; thought of; thought to; three different;
        three outcomes; three points; threshold; through and; through regular; time had; time it; timeliness and;
        timely; timely access; times the; to achieve; to analyse; to another; to become; to capture; to care;
        to complete; to contacts; to continue; to deal; to demonstrate; to drive; to early; to effective;
        to encourage; to give; to harm; to home; to include; to judge; to managers; to match; to mum; to no;
        to nothing; to older; to others; to panel; to quickly; to re; to reply; to run; to services; to special;
        to understand; toddlers are; together so; together to; told; told them; told to; told what; too few;
        too slowly; too soon; too variable; took its; took over; tools are; touched; track and; trained to;
        training at; translate into; transport to; travel documents; trebled; trends; trip to; turns eighteen;
        twelve children; twenty nine; twenty weeks; two children; two disabled; two of; two people; two records;
        unacceptable; unannounced; uncertain; unclear; uncles; under a; under two; underdeveloped and; uneven;
        unitary; unitary authority; unseen; unsure; until a; until its; up after; up for; up to; updates; upper; ups;
        us who; used for; using; vacant; vague; vans; very small; video calls; views are; visit the; visitors are;
        volume; vulnerable children; wages; wait a; wait too; waited up; was another; was handed; was identified;
        was lost; was never; was not; was set; was still; was turned; washes; wasnt; watchdog; way to; ways;
        weaknesses; week of; weekly to; weeks; weighed up; well above; well but; well considered; well enough;
        well recorded; well served; went down; went up; were about; were carried; were changed; were closed;
        were dealt; were empty; were for; were identified; were involved; were issued; were living; were missing;
        were never; were offered; were one; were out; were put; were reported; were sent; were taken; were written;
        weve; what difference; what they; whats; when needs; when ofsted; when workers; when you; where parents;
        where social; whereas; whether it; which have; which include; which some; while children; who ask; who met;
        who move; who pays; who stay; who wrote; wholly; whom to; why a; why they; will look; will not; will stay;
        with children; with early; with foster; with good; with inspectors; with it; with learning; with men;
        with outstanding; with some; with the; with those; with two; with very; within a; within assessments;
        without having; without their; without warning; word that; words were; work; work and; work from; work more;
        work of; work or; work starts; worker at; workers came; workers caseloads; workers change; workers describe;
        workforce stability; worry to; would have; wound; write up; written for; written plans; written up; year and;
        year had; yearly health; years is; yes and; you ask; you get; you who; younger; youngsters and; your own
    """,
    -0.25: """
        ^ a; ^ assessors; ^ back; ^ backlogs; ^ before; ^ better; ^ challenge; ^ courts; ^ credit; ^ decision;
        ^ detached; ^ disruption; ^ each; ^ elected; ^ emergencies; ^ everyone; ^ everything; ^ extra; ^ farmers;
        ^ fathers; ^ fewer; ^ files; ^ foster; ^ governance; ^ grandmothers; ^ group; ^ guardians; ^ having;
        ^ holiday; ^ host; ^ housing; ^ importantly; ^ interpreters; ^ keeping; ^ key; ^ mediation; ^ meetings;
        ^ midwives; ^ ninety; ^ non; ^ nursery; ^ ofsted; ^ papers; ^ participation; ^ pas; ^ permanence; ^ permanent;
        ^ plans; ^ primary; ^ reablement; ^ recording; ^ records; ^ reflective; ^ relatives; ^ safeguarding; ^ safety;
        ^ school; ^ setting; ^ sleep; ^ special; ^ strategy; ^ strong; ^ that; ^ thats; ^ therapy; ^ thirty; ^ this;
        ^ timeliness; ^ today; ^ tracking; ^ training; ^ twelve; ^ vacancies; ^ voice; ^ volunteers; ^ weekly;
        ^ where; ^ women; a; a carer; a chat; a chief; a childrens; a city; a clean; a clinic; a club; a coherent;
        a conversation; a coordinated; a corporate; a counsellor; a day; a decade; a draft; a fair; a final; a five;
        a fortnight; a fortnightly; a full; a further; a gang; a gem; a good; a hard; a high; a hotel; a kind; a lad;
        a lasting; a leaving; a local; a lovely; a map; a match; a mentor; a month; a monthly; a mosque; a move;
        a new; a nurse; a place; a podcast; a psychologist; a range; a red; a reply; a rise; a scheme; a sense;
        a shadow; a strong; a team; a ten; a third; a tracker; a weekend; a workforce; a youth; abduction;
        abduction notices; able to; about one; about where; above; abuse; abuse of; abused; accommodation is;
        achieved; acknowledges; acknowledges that; action; action plans; actions and; actions that; actions to;
        actively; acts; address concerns; admired; admissions; adopters and; adoption work; adult support;
        adviser until; advisers go; advocate for; again with; age disputes; agency audit; agency use; agreed with;
        ahead of; aids; alarm; all four; all levels; all of; all through; all were; allotment; almost all; already in;
        alternative provision; although they; among; an agency; an assessment; an example; an improvement;
        an increase; analysis; and a; and active; and all; and are; and be; and before; and breakfast; and bus;
        and carers; and challenged; and child; and children; and consistency; and contain; and councillors; and dads;
        and data; and develop; and eight; and ensuring; and faith; and feelings; and final; and gaps; and gets;
        and got; and has; and help; and helped; and identify; and just; and kind; and make; and managers; and many;
        and money; and neglect; and none; and not; and only; and partners; and planned; and plans; and post; and read;
        and recent; and recently; and regular; and reports; and say; and set; and social; and supported; and swift;
        and took; and unhurried; and wellbeing; and when; and written; and yet; annual; answer; answered;
        any children; any longer; any more; any other; anywhere else; apology; appeal; apprentices; are able;
        are addressed; are always; are available; are beginning; are brought; are checked; are child; are collected;
        are comprehensively; are crisp; are down; are effective; are fewer; are followed; are found; are increasingly;
        are late; are logged; are meeting; are noted; are now; are offered; are over; are prepared; are prioritised;
        are read; are redrawn; are settled; are showing; are slow; are spotted; are superb; are supported; are talked;
        are thorough; are tight; are timely; are turned; are typed; are very; are worked; area are; areas that;
        arent used; arrangements are; arrangements with; arrivals are; as a; as any; as at; as it; as long;
        as seriously; as such; as young; ask the; asked for; aspirations; assessed and; assessment and;
        assessment was; assessments look; assessments which; assessors; asset; assurance; asylum claims; asylum have;
        at any; at birth; at college; at every; at key; at once; at six; at speed; at weekends; attachment;
        attainment at; authoritative; authority; authority area; authority for; authority has; authority in; autumn;
        average of; averages; babies who; baby; back; back by; back for; back into; back on; backing; backlog;
        backlog of; backs; bad; bad news; balanced; balanced and; banks; banned; barbers; based on; bases; bath;
        be and; be called; be it; be opened; be sent; be set; be taken; be too; be with; bear; beat; because a;
        because of; bedtime; been achieved; been an; been appointed; been cut; been disseminated; been involved;
        been more; been pronounced; been rewritten; been successful; been sustained; been the; been through; been to;
        been turned; been visited; been with; before birth; before court; before it; before that; began; begin with;
        begins at; behind decisions; behind each; being looked; being met; being recruited; beside; better; better at;
        better in; better support; between one; between reviews; big; bikes; blue; board has; board is; board that;
        board to; bondage; born; borough for; borough is; both; both in; bought in; boy who; boys from; boys who;
        breakdowns; breaks; briefing; bring in; bring out; british; brought the; bus drivers; but at; but they;
        by families; by her; by how; by it; by local; by name; by people; by permanent; by practitioners; by senior;
        by two; by video; cake; called; called on; caller; callers; callers are; calling; calls in; calls were;
        came in; came on; came up; can do; can now; can tell; can understand; candidates; cannot go; care after;
        care care; care councils; care from; care including; care see; care which; care who; careful; carefully and;
        carers and; carers get; carers means; carers of; carried out; carries; case a; case at; case is; caseload;
        caseloads of; cases had; cases has; cases that; cases with; cat; catch; category; cause; cent; cent to;
        chair their; chaired; challenge to; chamber; chance to; changes are; charitys; chart; chats; check; checks in;
        chief executive; child and; child at; child had; child has; child is; children achieving; children are;
        children arent; children dont; children it; children made; children out; children return; children said;
        children spoken; children stay; children still; children take; children they; children told; children was;
        childrens; childs; childs story; chip; chose; christmas day; citys services; classrooms; clear on; clear that;
        clear understanding; clearer and; clearly recorded; cliff edge; climbed; clinic; clinic at; clinic for; clubs;
        coached; coffee; cohort; columns; come as; come into; come on; comes first; comes from; comes to; comes with;
        coming; coming back; commends; commissioned to; community; compares; comprehensive; comprehensively;
        concerning; concerns; conducted; conferences is; conferences to; consider the; constructive; consultant;
        consultants; consultations; continence nurses; continued to; continuity; contrast; contribute; contribute to;
        conversation; convicted; cook; cooks; could follow; council a; council tax; council was; council whose;
        councillors; councillors from; county are; county council; countys; course; court; courtesy; courts are;
        cousins; cover; covered by; covid; criticism; cuts; dads; dashboard; day one; day they; days for; daytime;
        deaf children; decisions made; decreasing; dedicated; delays are; described; described the; describing; desk;
        desks; detached; detached youth; developed a; diaries; difficulties; direct work; direction; director reads;
        disabilities are; disabilities is; disability team; disabled childs; discuss; disputes are; distance; do a;
        do so; document; documents such; does; domestic incidents; door; door in; door of; door to; doubled; down on;
        down plans; down with; drafts; drama; drawings; drawn in; drawn with; draws; drive forward; dry; duty rota;
        each; each childs; each others; each quarter; each review; each step; each term; early planning; early signs;
        early so; early years; earn; earned; easily; easy; easy for; education; education in; effect; effects;
        effects of; effort; efforts to; ehc; ehc plan; eight in; eleven months; embed; empty; enabling; end in;
        end up; engaging; enjoy; enough for; enquiries were; ensure a; ensured; ensured that; enthusiastic; equal;
        eritrea; errors; escalate; escalation of; estates; evaluated; events and; every decision; every school;
        everyone; everything from; evidence based; evident; exact; examination; examples include; examples of;
        excellent; exclusion of; exemplary; exit; explained to; explaining; exploitation and; exploitation is;
        explore; explored in; eye gaze; eyes; face of; face to; fact; failing; fairly; fairness; fallen; families a;
        families do; families for; families in; families receive; families say; families the; family and; family life;
        family network; familys own; farm; farmers; farms; fathers were; favour; favourably; fed; feed; feedback from;
        feeding tubes; feel safe; fenced; file in; files a; files that; film; films; find; find and; find in;
        finding is; finds; finished on; fire; firms; first class; first month; first report; first visit; first week;
        five days; fix; flinch; flinch from; flying; focuses; focuses on; follows an; fond; for all; for and;
        for assessment; for change; for each; for example; for instance; for it; for its; for leaving; for little;
        for pupils; forecast; format of; former; forward; fostering agencies; fostering households; fostering service;
        found for; four months; fragile; frank; frankly; free of; freely; friendship; from; from age; from all;
        from council; from early; from eritrea; from its; from requires; frontline; frontline practice;
        full inspection; fun; functions; funding is; gangs; gap between; gave a; gaze; gcse passes; gem; get a;
        get them; girl of; girls at; give children; given up; gives; glad; glad to; go along; go home; go out;
        go through; goes missing; going; gone from; good by; good overall; good reason; good service; good things;
        goods; got an; grade was; grandmothers; grew up; grounds; group and; groups were; grows; guardian; guardians;
        guardians are; had already; had begun; had given; had led; had put; had since; halls; halved; handed to;
        handful of; handled with; hang on; harbour; hardly; harm outside; has also; has announced; has brought;
        has climbed; has enabled; has ensured; has fallen; has got; has held; has helped; has picked; has reduced;
        has responded; has seen; has significantly; has worked; hasnt been; haste; have already; have become;
        have begun; have brought; have come; have continued; have dropped; have had; have improved; have joined;
        have just; have signed; have started; having; having to; head of; health issues; health needs; health staff;
        health workers; hear the; heard from; heart; help as; help at; help them; help those; help with; her social;
        here as; heritage; high levels; high risk; high standard; higher; higher than; hired; his; his worker; hold;
        hold of; hold the; holds; holidays are; home as; home from; home is; home the; homes of; homes where;
        honest and; host families; hotel; house; housed in; how their; how they; how to; however senior; huddle;
        humane; identified these; immediately; importantly; impressive; improve services; improved and;
        improvement board; improvement of; improves; improving childrens; in both; in care; in case; in challenging;
        in contact; in contrast; in core; in crisis; in days; in detail; in eight; in english; in good; in half;
        in hand; in improvements; in january; in july; in limbo; in long; in many; in meetings; in mind; in need;
        in private; in reading; in recognition; in september; in spite; in training; in twenty; in unsuitable;
        in welsh; in year; inadequate rating; included; includes; includes a; including the; increase; increases;
        independent fostering; indicates that; individual children; informally; information and; inside two;
        inspection between; inspections; inspectors for; inspectors had; inspectors identified; inspectors over;
        inspectors spoke; instance; instead; instead of; integrated; internal; introduced a; introduction;
        introduction of; invested; invested in; iraq; iros; is above; is an; is available; is considered; is ensuring;
        is evidence; is generous; is given; is good; is high; is improving; is laid; is met; is much; is necessary;
        is of; is on; is properly; is providing; is put; is rare; is reflected; is rigorous; is routinely; is safe;
        is set; is strong; is supported; is understood; is used; it did; it down; it finds; it possible; it provides;
        it should; it up; it well; it went; item; its care; its members; its services; jabs; joined the; joint;
        jointly; jointly with; judge; judgements; june; just over; keep a; keep an; keep the; keeps the; kept a;
        kept the; kettle; key processes; kinship carers; kitchen table; knock on; know the; know their; know what;
        knowledgeable; laid on; landlords; language; last; last quarter; last two; lasts; late for; latest report;
        law demands; lawful; lawyer; lead member; leader; leaders good; leaders were; leadership; leadership help;
        league; learned; learning; leave a; leavers had; leavers hub; led; led to; left care; left in; left until;
        left with; length; length of; less often; less than; lesson; lessons; lessons are; let a; let children; lets;
        letter published; letters and; letters to; life; life after; lifted; likely to; limbo; line to; listened to;
        live together; lively; local and; lone arrivals; long way; look at; look like; lorry; loud; loved; loving;
        lunchtime; lured; machine; made a; made after; made sure; makaton; make sense; makes sure; making at;
        making for; making is; making it; manage; manager has; manager is; maps; mark the; mash; maternity; mayor;
        means for; means that; means to; measurable; mediation; meet; meeting is; meetings; meetings are;
        meetings held; member; member of; members have; members of; mend; menus; met a; met at; met children;
        midlands; miles away; miss a; missed the; missing episodes; monitors; months after; months on; more effective;
        more focused; more regular; more timely; mosque; most cases; most children; mothers in; move to; moving;
        much to; multi; mums and; must be; mutual; national averages; need for; need from; need no; need or;
        needs assessments; needs change; needs it; neglect are; networks; new arrivals; new case; new staff; new team;
        newcomers; next day; night; nights; no and; no time; nobody else; nobody in; none of; norm; not as; not be;
        not improving; not just; not reach; not subject; not the; notes are; nothings; noticed the; now waits;
        observe; obtained; occupancy; occur; odd; of action; of area; of being; of calls; of capacity; of child;
        of council; of disabled; of domestic; of each; of every; of files; of further; of grades; of inspectors;
        of its; of learning; of managers; of my; of older; of people; of practice; of reviews; of similar; of six;
        of special; of unaccompanied; of us; of very; of whom; of year; off its; offer was; offered a; ofsted had;
        often than; older children; on account; on as; on at; on by; on christmas; on doors; on every; on families;
        on how; on new; on risk; on safeguarding; on seeing; on those; on whether; once in; one; one a; one anothers;
        one case; one in; one is; one of; one side; one that; one was; ones; online grooming; only four; only one;
        only the; only when; open for; or at; or in; or measurable; or serious; or subject; or three; orders were;
        ordinary; other parents; other services; other way; out; out all; out and; out loud; out what; outcome of;
        outline plo; outstanding and; over each; over pizza; over the; over with; overall effectiveness; oversee;
        own and; paint; pan; panel goes; panel of; panel to; paper on; papers for; parent; parenting; parents had;
        parents told; participation; partnerships; passed between; passionate; passport; patient; payments for;
        pays for; peer; peers; people; people about; people being; people could; people entering; people has;
        people have; people out; people that; per; per cent; performance is; performance meetings;
        performance reporting; permanence panel; permanence planning; permanent; permanent exclusions;
        permanent social; persistent; person to; persons; persons own; phones; photo; pick one; picks up; pictures;
        pinned; place after; place and; place since; place to; place when; placement and; placements and; plainly;
        plan a; plan and; plan on; plan with; planned; planning starts; plans a; plans are; plans change; plans fit;
        plans get; plans have; plans made; plans make; plans now; plans were; pleased; podcast; point; police health;
        political support; pool; positive about; possible children; possible to; postcards; posts has; poverty;
        practice the; practitioners; practitioners who; praise; praise for; praised; pregnant; premature; premium;
        prepared well; pressure; prevent children; pride; principal; principal social; priority areas; priority to;
        prison; proceedings; proceedings are; process of; processes and; produced; professionals are; programmes;
        progress between; progress of; progress to; promotes; pronounced; pronounced good; proportion of;
        proportionate and; protection investigations; protection is; protection plan; protection was; provide;
        provided; provides an; psychologist; publish; pupil; pupil premium; put a; put in; put the; putting; quick;
        quicker; quiet room; quite; raa; raising; ran to; range; rating for; reach a; reach parents; read a; read in;
        reading and; reasons; rebuilt; recently; recommend; recorded as; recording is; records are; records have;
        recruit more; recruited to; redrawn; reduced the; reflected in; reflection and; reflective supervision;
        refusal; region; regularly and; regulator; relationship; remarked; rent; repeat their; replies;
        reported missing; reported to; reports are; reports that; required improvement; residential;
        residential schools; resolve; resolved at; respect; respected; respectful; respond to; responding;
        responding to; responses; responsive; restored; resulted; resulted in; results for; retain; returning;
        review and; review with; reviewed at; reviewing officers; reviews and; reviews happen; rewritten by;
        rewrote the; ride; right by; rigorous; ring a; ring fenced; ring their; ringing; rings the; risks; risks to;
        robust; room for; round; routine; running away; runs; runs a; safe for; safeguarding concerns; safely;
        said about; said social; said their; said to; same day; same help; same one; satisfied; satisfied that;
        saturday; saw; say inspectors; say on; saying that; says in; scheme has; schemes; school attendance;
        school have; school place; schools; scored; scrutiny and; second or; second review; sections of; see any;
        see them; see what; seen; sees each; seldom have; sends; senior leadership; sensitive; sergeant;
        serious cases; seriously as; service; service and; service are; service delivery; service manager;
        service users; service within; services by; services require; setting up; settings; settled and; seven to;
        seven year; sexual exploitation; sexual health; shadow; shadow board; shapes; share a; share their; sharp;
        sharper; she; sheet; should be; should look; shoulder; show; sign up; significant improvements; signposted;
        signs and; signs of; simple; since come; since november; since they; single agency; sisters in; sit on; site;
        sitting service; six; six months; six years; skill; sleep; smoking; so are; social work; some effective;
        some examples; some staff; someones; somewhere; sooner; sounds; soup; space for; speak; speak highly; special;
        spent; spite; spite of; split; staff make; staff was; stalls; start again; start with; starts early; stated;
        status; stay for; stay on; staying; stays; stays in; step back; step by; still at; still waiting; story in;
        straight away; straight to; strategic and; strategies and; street and; stretched; strong and; students; stuff;
        subject to; successful recruitment; supervision happens; supervision was; support and; support children;
        support from; support plans; support worker; supportive; survivors; suspected; swim; system was; systems in;
        tablets; take in; taken into; taken over; talked of; talking; tangible; targeted work; taught to; tb;
        teachers; team does; team managers; team provides; team that; team the; teenagers had; teenagers to;
        ten assessments; tenacious; tenancy; term care; term plans; termly; terms of; than a; than any; than their;
        thanks; that any; that came; that change; that does; that every; that families; that gets; that his;
        that looks; that other; that work; that you; the adults; the age; the analysis; the answer; the borough;
        the call; the care; the centre; the chief; the classroom; the clock; the co; the company; the concerns;
        the consideration; the council; the countys; the covid; the daily; the development; the directors;
        the disabled; the domestic; the drive; the early; the emergency; the experiences; the face; the failings;
        the familys; the forms; the foster; the four; the full; the gap; the help; the hour; the house; the in;
        the inspectorate; the introduction; the judge; the lack; the large; the last; the lot; the low; the maternity;
        the midlands; the newly; the norm; the odd; the only; the out; the paperwork; the payroll; the personal;
        the place; the planning; the pressures; the principal; the private; the pupil; the questions; the queue;
        the recently; the regulator; the send; the senior; the single; the sort; the table; the three; the trusts;
        the various; the verdict; the virtual; the visitors; the wall; the weekend; the word; the work;
        their brothers; their care; their children; their childrens; their foster; their managers; their needs;
        their new; their parents; their response; their return; their self; their third; them at; them on; them to;
        then a; therapy is; therapy team; there and; there has; there was; these assessments; these days;
        these meetings; they arrive; they felt; they first; they fully; they knew; they like; they may; they required;
        they took; they trust; they understand; they want; they went; they were; they wish; theyd asked; theyre;
        theyve had; thing; things went; things were; thirteen; this and; this area; this change; this enables;
        this helps; this is; this time; this year; thorough and; those care; those children; those living; those of;
        those they; thousand; three days; three houses; thrive; through care; throughcare; thursday; tickets;
        tight and; time of; time were; timely and; timely assessments; times in; timescale for; timescales are;
        to ask; to change; to cover; to delays; to discuss; to drift; to embed; to end; to face; to family; to fill;
        to foster; to happen; to initial; to leave; to lift; to maintain; to manage; to meetings; to missing; to move;
        to nine; to notice; to outstanding; to parents; to progress; to pupils; to reduce; to resolve; to return;
        to say; to some; to start; to statutory; to target; to teenagers; to them; to turn; to two; to where;
        to workers; told by; told inspectors; too small; top grade; touch; tracks; trainers; training to; treasured;
        treated with; triage; trial; trouble; trust; trust had; trust is; trust of; try to; tubes; turn down; turn to;
        turning; turnover is; twice in; twin; two or; unassessed; under one; under special; understand what;
        understood and; undertaken; unfinished; unheard of; uniforms; unions; units; unread; unsuitable accommodation;
        until midnight; until the; up; up and; up home; up the; up two; upon; urgently; use a; used; used the; uses a;
        usually; vacancy; value; value the; van; variability; variety; variety of; verdict; verdict of; very;
        very few; very low; views; views on; village; virtual head; virtually; visit; visit them; visited;
        visitors that; visits the; voice; voices are; waited for; waiting for; waiting in; walk in; walks; wall;
        warning; was; was an; was described; was evident; was inadequate; was no; was noted; was said; was told;
        ways that; we are; we have; weak; week by; week is; weeks from; weeks with; weigh; wellbeing board;
        went missing; went on; went out; were among; were as; were asked; were assessed; were branded; were commended;
        were completed; were down; were given; were good; were judged; were known; were often; were once; were placed;
        were still; were struck; were weighed; what inspectors; what isnt; whatever; when change; when life;
        when necessary; when parents; when things; when this; when young; whenever; where further; where inspectors;
        where required; where teenagers; where their; which nothing; which they; which to; who; who asked; who comes;
        who feel; who is; who lives; who ring; who rings; who said; who used; who went; who will; whod; whoever is;
        whose; whose childrens; why decisions; wider family; with additional; with autism; with care; with disabled;
        with everyone; with her; with mental; with nowhere; with personal; with pictures; with police; with three;
        with whom; within; within timescales; without; without anyone; without family; without fuss; without support;
        women; woolly; word; words are; work assessments; work at; work but; work hard; work here; worked hard;
        worker are; worker for; worker in; workers carry; workers go; workers had; workers has; workers is;
        workers so; workers stay; working for; workloads are; works; workshop; workshops; worry; worry about;
        worrying; worst of; would not; would recommend; woven; woven into; write a; write the; writing; writing is;
        written; year against; year ago; year of; year or; years settings; you; youd; young persons; youngsters are;
        youngsters had; youngsters to; youth justice
    """,
    -0.375: """
        ^ additional; ^ adopters; ^ adoption; ^ agency; ^ attendance; ^ daily; ^ disabled; ^ emergency; ^ english;
        ^ few; ^ half; ^ hardly; ^ hotels; ^ initial; ^ inspectors; ^ leaders; ^ mainstream; ^ most; ^ nearly;
        ^ nineteen; ^ nurses; ^ other; ^ outstanding; ^ parents; ^ requests; ^ similarly; ^ specialist; ^ standards;
        ^ swift; ^ then; ^ thirteen; ^ unaccompanied; ^ unregistered; ^ village; ^ waiting; ^ young; ^ youth;
        a birthday; a charity; a county; a dedicated; a legacy; a lifeline; a list; a multi; a quiet; a rule; a safe;
        a second; a stranger; a time; a voice; a wall; a weekly; a wide; about what; abuse and; accordance;
        accordance with; according; according to; achievement; action is; adopt; adopted together; adoptions;
        adults in; advisers had; after being; after each; after two; age; ago; aid; alert; all agencies; all five;
        all have; all three; allow; alternative; although some; an effective; an increasing; and challenge;
        and changed; and friends; and had; and hardly; and have; and health; and know; and known; and made;
        and performance; and procedures; and re; and schools; and take; and was; and who; and why; anothers; apply;
        appointed; approach; are and; are back; are balanced; are booked; are called; are carried; are clear;
        are considered; are covered; are doing; are experienced; are explained; are finished; are generally; are good;
        are improving; are known; are met; are paid; are part; are sought; are understood; are well; as an; as good;
        as individuals; as poor; ask searching; asks for; assessments are; assessments begin; assessments in;
        assurance and; at good; at night; average length; awarded; babies with; be completed; be failing; be followed;
        be helped; be read; be traced; become; been adopted; better than; bike; book a; bridge; briefings; brings;
        brought; brought in; budget; budget and; building; burden; but most; by a; by half; by ofsted; café; calm;
        camp; can ring; can see; cannot live; cards; cared for; carefully; carers in; carers to; carers too; case and;
        case notes; caseworkers; cause for; cent of; centre for; chair; champions; change when; changed the; chat;
        check up; checked; chief officers; child before; child protection; child were; child who; children;
        children for; children from; children got; children there; children were; children whose; childrens lives;
        childrens needs; childrens rights; childrens team; choir; citys; close; coherent; comes early; commended;
        commissioned services; commissioning; conclusion; conferences have; confident; continued; copy;
        corporate parent; could get; council leader; council pays; counsellor; courts; cousin; cricket; crisp; cross;
        cry; cut in; cut to; date and; day in; deadlines are; decade; deciding; delight; demonstrate;
        demonstrate that; detail; determined to; disability service; disabled youngsters; discharge; do better;
        done in; doorstep; draw on; drew; drift has; drifting; due date; each week; early and; ease; eet;
        effective action; effective with; effectively; either; eleven weeks; eleven years; employed; enabled;
        encouraged; english lessons; enquiries are; entries are; established; evening; evidence of; evidenced;
        example a; examples; exceptional; exclude; extended; extra needs; faces; faith; faith are; fallen from;
        family; family finding; family is; family members; fast; fears; feedback; feel looked; feels; fifty; figure;
        files are; fill in; finished; firm; first assessment; first in; fit on; flats and; followed; followed by;
        for adoption; for disabled; for how; for learning; for life; for long; for longer; for looked; for permanence;
        for safety; foster families; foundations; from being; from home; from parents; full and; funding for; fuss;
        gather dust; gcse; generally; generous; get the; giving; governance; grandparents; green shoots; grip;
        grooming; group with; gym; had changed; had just; had lost; had written; handled; hanging on; happen; happy;
        has at; has become; has cut; has done; has doubled; has driven; has made; has recently; has resulted;
        has taken; have; have a; have access; have done; have one; have someone; he; head; headway; health support;
        held before; help comes; help the; help was; helped to; helps to; here; heritage and; highly; him; hold up;
        honest; hoped for; hosts; hour; hub; hubs; hung; im; immediate; immunisations; improved; improvement at;
        improvements have; improvements in; in accordance; in for; in most; in other; in suitable; in terms; in time;
        in under; incidents; increased the; increasing number; increasingly; independent chair; indicator;
        initial assessments; inspectors; inspectors came; inspectors did; inspectors felt; inspectors saw;
        introducing; involved the; is; is asked; is assessed; is clearly; is delivered; is empty; is gone;
        is increasing; is making; is planned; is seen; is thought; is written; issues; it also; it describes; it for;
        it wasnt; its due; its report; january; joy; judges; keen; keep on; kept going; kept on; kept waiting;
        key partners; kind and; kindly; kinship; knew; knew what; knock; know who; knows; lead; leaders; leaders do;
        leaders to; leaders took; leadership team; learn what; leave to; leavers live; let; letter a; lifeline;
        line for; line of; link; list for; listened; live; live at; log; look; looked after; looked for; love;
        lowest in; loyal; made; made to; made with; make a; managers check; mates; maths; mean that; members; memory;
        mentors; met; models; more often; most serious; mothers of; moved; moved from; much better; must change;
        nearly always; need not; neglect and; network; new permanent; nicely; nine times; no care; no queue; no young;
        none; not had; not seen; not wait; not want; notes on; noticed; nurses and; occurs; of care; of change;
        of clarity; of days; of earlier; of missing; of paper; of service; of strengths; of their; of this; off in;
        offers; official; older men; olds who; on any; on each; on help; on monday; on paper; on to; once again;
        one child; ongoing; only to; openly; opens; or no; or subsequent; orders had; our; out to; outline; over by;
        over in; over several; own pace; package; packages of; pandemic; panel; parents at; parents need; parents to;
        partners; parts; parts of; party; pass on; pays; people a; people from; people in; people is; people told;
        permanence carers; permanent contracts; personal; personal adviser; phone or; phones and; photographs; piece;
        piece of; placed in; plan are; plan which; planning and; plans come; plans of; plans set; plenty; plenty of;
        political; positively; posters; posts are; practice; process is; project; prompt; proper; protected;
        protection chairs; proud; providers; provides a; providing; public; purposeful; question; raised; raised the;
        raising awareness; re; reablement; read aloud; reads; recorded on; records were; recruited; reflection;
        relevant; remains to; remember the; research; review; reviewed; reviews; rings; risk and; risk of; rule;
        run away; run with; safeguarding team; said the; saltmarsh; same room; sampling by; says ofsted; school for;
        searching questions; second nature; see; seen at; seen in; sees; senior managers; sensible; sensory; served;
        service had; set out; setting; shape; shift; shoots; shop; short break; short of; should not; showing; shown;
        sides; signers; similarly; since a; since easter; since it; single; sitters; sixteen weeks; skilled; skip;
        smiley; smooth; some families; some progress; somebody with; sort; space; spared; spelt; spends a; spoke;
        spoke to; staff told; stand; starting; statements; steps; still good; still in; stranger; street;
        strengthened; strengths; strengths and; stronger; struck; subject; such; summer; supervision has; supper;
        supports; swift action; symbols; table; take place; taken the; taken to; talked over; targeted; teenagers who;
        tell you; tender; test; than in; than two; that disabled; that doesnt; that had; that her; that once;
        that two; that used; that we; the bank; the budget; the child; the college; the decisions; the end;
        the fostering; the fridge; the government; the gym; the local; the majority; the mark; the mayor; the past;
        the percentage; the previous; the professionals; the review; the safeguarding; the wait; the workforce;
        the young; their families; their social; their story; their yearly; theirs; therapist; they had; they know;
        they met; they might; they require; they run; this ensures; this one; this work; thorough; thoughtful;
        thriving; through the; throughout; throughout the; thrown out; ties; ties with; tight; tips; to call; to good;
        to oversee; to read; to the; to you; today; told it; too and; tots; tough; traced; train; trained;
        training and; training has; transformed; tray; trouble to; trusted; try; tuesday; turned into; twenty;
        two dozen; two years; understood; unhurried; university; unnecessarily; unregistered homes; unsuitable;
        unwavering; up from; up in; up last; upbeat; useful; users; view of; virtual; vision; visitors; visits are;
        visits for; vulnerable to; wait is; waited more; warm; was asked; was called; was commissioned; was in;
        was left; was on; was seen; weekends and; welcomed; well in; well to; well with; were rated; were signed;
        what must; what theyd; when it; where they; whether to; whichever; who needs; who would; whom; whom have;
        will need; willing; wish; with extra; with frontline; with how; with support; with their; with what;
        women who; wonders; work has; work was; workers did; workers ensure; world; written to; written with; year by;
        year for; yearly check; years or; yes or; youth workers
    """,
    -0.5: """
        ^ at; ^ by; ^ caseloads; ^ childrens; ^ council; ^ effective; ^ good; ^ management; ^ once; ^ social;
        ^ statements; ^ they; ^ thresholds; ^ urgent; ^ very; ^ when; ^ workers; ^ your; a mental; a real; a summer;
        a thing; accommodation and; accurately; active; addressed; adopter; adoption; adoption are; after another;
        age of; agency social; all night; aloud; although; and; and get; and is; and there; are; are getting;
        are given; are helped; are no; are used; are written; arrives; as children; assesses; assessment is;
        at fourteen; at risk; attainment; averaged; back a; bairns; been helped; been left; been made; been missed;
        before they; begun to; bring; bus; but a; but also; calls are; capacity to; care is; cared; centre;
        change and; child could; childrens records; classroom; comic; contain; cooking; court proceedings; court work;
        cultural; decisions about; described as; determined; did; disruption; down from; drifted; driving; each month;
        easy to; educators; emergencies; enables; enough to; even on; even when; every; evidence; excluded; families;
        fell from; fewer; final hearings; following the; food; for improvement; for those; form of; fortnight; found;
        found inadequate; four of; four weeks; fridge; friendly; garden; given in; good too; got it; grants; great;
        grind; group; group supervision; grow; had picked; has gone; has improved; has moved; have reduced; have seen;
        help; helping to; home; hoped; in an; in any; increased; inside; inside a; inspectors met; intervention;
        introduced; is helping; is taking; it as; its letter; keep; keeps; kindness; knocking; language is;
        last inspection; last six; last year; leaders have; leaders on; like to; liked; lone asylum; long as; looks;
        lovely; majority; majority of; managing; map; me; midnight; midway; mind; minor; model; monthly; months since;
        mostly; move; my; nature; necessary; needed; needs of; neglectful; never; no child; no waiting; nobody who;
        not come; not judged; not one; not so; nursery; of england; of harm; of late; one another; ours; out with;
        over a; panels; parent can; parenting assessments; parents can; partners have; picks; place; place of;
        prioritised; procedures; properly; provision is; pupils in; put right; range of; read as; real; refuge;
        refugees; requests for; rewritten; right; run; sampled; saw that; says leaders; seen for; services were;
        shows; sits; sleepovers; sofa; some workers; somebody; soon; sound; spares; special schools; spot;
        starting point; subsequent; such as; support that; swiftly; take children; tax; team are; ten year; than five;
        than once; that inspection; that need; that parents; that were; the backlog; the councils; the days;
        the first; the meeting; the needs; the places; the progress; the small; the teams; the top; the whole;
        the year; the youth; their adviser; them in; themselves; therapists; there have; they need; this includes;
        three children; three day; time in; time since; time that; times have; to think; to wait; to young; told the;
        top; trainees; trains; turns up; two days; until theyre; urgent; uses; valued; wait to; walk; was found;
        was good; was late; was one; weekend; weekly; welcome; well as; went wrong; were looked; were said;
        were shared; what could; what people; what was; when needed; who came; who cannot; wishes and;
        with exploitation; without being; work posts; workers dont; working is; year; year before; youth
    """,
    -0.625: """
        ^ every; ^ our; ^ practitioners; ^ staff; ^ therapists; about and; adult social; all but; almost; and an;
        and case; and what; are seldom; areas for; arrivals; assessments is; at each; at last; at least; back as;
        backlogs; based; be moved; beach; breakfast; by week; call; can book; care has; checks had; chief; choose;
        club; commissioned; credit; day; director; draw; early; ensures that; example; fair; finish; first;
        first time; for as; for more; get what; give; go on; goes; had never; had their; hand; hang; has;
        health worker; hold a; if it; in better; in post; in this; inspectors that; into care; is beginning;
        keep children; kept; kind; languages; leavers whose; left without; lockdown; lost touch; moved up;
        national average; no longer; not for; now; nurse; of four; often and; on file; once; opened; our own;
        outreach; outstanding; pas; picked; pizza; play; prioritised and; protection plans; provides; pupils who;
        rarely; rated inadequate; read; reading; reduced; said that; say that; says it; scheme; sent back; seriously;
        share; something; spare; staff has; standards; stay at; staying put; straight; stuck; suit; supported;
        take part; team; thanks to; the assessment; the crisis; the inadequate; the short; thing of; to remain;
        tutors; visited in; waits for; was moved; way the; we were; weeks of; well; were no; were promised; where a;
        who cant; who do; who should; wider; with; with his; won; worked; workforce; years on
    """,
    -0.75: """
        ^ an; ^ children; ^ drift; ^ hospital; ^ no; ^ since; a strength; a visit; adopters; and dont; any; any of;
        areas; become more; drift is; ensures; even; for three; found to; helping; her; i; improvement were;
        inadequate in; is short; most; never been; new; not a; not only; of health; officers; page; positive;
        promptly; questions; recent; remember; ring; searching; signs; somebodys; stories; superb; the areas;
        the director; the five; through; touch with; which was; without the
    """,
    -0.875: """
        ^ nobody; additional; beginning; fortnightly; helped; helps; hospital; improving; no more; nurses; only three;
        suited; they; two in; waits; workers; write
    """,
    -1.0: """
        ^ all; appropriate; appropriately; beginning to; extra; good; little ones; strong; swift; two weeks
    """,
    -1.125: """
        effective; not an
    """,
    -1.25: """
        ^ nothing
    """,
}
CONTEXT: dict[float, str] = {
    1.5: """
        july
    """,
    1.375: """
        ^ about; will
    """,
    1.25: """
        further
    """,
    1.125: """
        leaders are; march; september
    """,
    1.0: """
        ^ of; ^ under; april; february; growing; strengthen; yet
    """,
    0.875: """
        ^ some; ^ that; an area; and young; are in; costs; councils; demand; fewer than; fourth; inspection of;
        monday; must; october; rating; sets; the county
    """,
    0.75: """
        ^ how; ^ she; ^ they; ^ three; ^ well; a few; a whole; aged; are already; are unaccompanied; area; at that;
        authority was; average is; boroughs; but; came; came to; childrens homes; city; eleven; impact; inspection;
        is being; is in; january; meant to; measures; november; of you; opened on; pages; require; says that;
        small number; special; staff are; stay in; the highest; then; they had; while; work vacancies
    """,
    0.625: """
        ^ being; ^ five; ^ in; ^ officers; ^ senior; a panel; action to; after and; also; an outstanding; and care;
        are at; are inadequate; are looked; are permanent; are rated; ask for; at which; authority is; be good;
        became; below; best; care and; cases in; children who; children young; county; covers; dataset; designed;
        director of; else; examined; experienced; first year; for social; four; full; good since; grade; granted;
        harder; has one; himself; how well; identified that; improve the; in june; inspectors had; interviews;
        is trying; is working; june; less; live with; look at; looks after; low; lscb; may; meant; monitoring; nhs;
        not yet; number; numbers; of assessments; ofsted and; our care; pandemic; police; priority; ratings;
        reflect the; regional; register; rung; shared with; sixteen; special school; spring; subject; system;
        talked to; that inspection; that there; the area; the authority; the district; the effectiveness; the fourth;
        the pandemic; the two; there are; this will; to keep; to track; unaccompanied; visit of; voluntary; wales;
        was not; way to; where the; who have; work and; works with; you who
    """,
    0.5: """
        ^ at; ^ covid; ^ during; ^ eleven; ^ fifty; ^ four; ^ however; ^ if; ^ last; ^ numbers; ^ ofsteds;
        ^ operation; ^ scores; ^ to; ^ two; ^ wherever; a hand; a new; a priority; a regional; a review; a training;
        account for; address this; affects; aged between; and a; and asked; and decision; and gives; and met; and or;
        and staff; and to; and two; another; appropriate service; are about; are leaders; are plans; are up; asks for;
        assessed as; asylum; at about; authorities; be; bed in; been on; been rated; block; boarding; borough council;
        britain; care for; check on; children a; children each; childrens trust; closely; come to; commenced;
        commission; complexity; cost; councils own; count; criteria; critical; custody; dealers; demand for;
        discussions with; disseminated; district; due to; during; each child; early help; early to; eighteen;
        every six; executive has; files; firm plans; focused visit; for teenagers; for their; from monday; futures;
        good and; grades; guidance; had no; had seen; half of; hand in; has yet; he; help assessments; help from;
        households in; how; how children; identified; in custody; in part; in social; in wales; inspections;
        inspectorates; inspectors have; is also; is currently; is designed; is growing; is no; is the; is to; is too;
        it is; it was; kept for; known; lack; late; law; letter; levels; levels of; life story; living;
        local authority; management; managers have; marks out; miles; minimum; ministers; minority; moment;
        most recent; most vulnerable; much the; names; national; no home; numbers of; of july; of need; of our;
        of that; of what; of whom; ofsteds; once they; or so; organisation; people aged; people between; people were;
        people with; plan; plan in; plans in; plans to; possible they; posts; processes to; protect; protection;
        rated good; rates; rates in; readers; receive an; recommendation; recorded; recordings; records and;
        refreshed; requiring; responsible for; returned; rise; role; rota; scale; school with; schooling; schools is;
        scorecard; scotlands; seeking; seeking asylum; sending; services and; services were; sets out; seven; severe;
        show that; sight and; so; social care; start of; station; studies; survey; systems; team which; team works;
        temporary; ten of; that all; that is; the best; the boroughs; the council; the dcs; the key; the looked;
        the multi; the offer; the role; the social; the summer; the time; the visit; their first; their work;
        there isnt; there were; they can; they look; they meet; they talked; this; this progress; to fully; to have;
        to help; to inadequate; to know; to provide; to see; to set; to strengthen; too early; too long; trying;
        twelve; two; two people; two social; up a; updating; very early; violence; visited by; visitors and;
        visits to; volunteers; wanted to; was put; watchdogs; wednesday; were held; were missing; were placed; weve;
        what could; what ofsted; when they; who leave; whose cases; with foster; working day; would; year to;
        yet been
    """,
    0.375: """
        ^ a; ^ across; ^ adult; ^ after; ^ although; ^ an; ^ approximately; ^ back; ^ ciws; ^ demand; ^ earlier;
        ^ eighteen; ^ fourteen; ^ he; ^ it; ^ neighbouring; ^ ofsted; ^ on; ^ over; ^ reading; ^ spending; ^ then;
        ^ theres; ^ tribunal; ^ twenty; ^ we; ^ were; ^ with; a carers; a check; a commitment; a disability; a firm;
        a focused; a fund; a half; a health; a minimum; a no; a parent; a performance; a placement; a pledge;
        a private; a quarter; a view; about a; abuse; accuracy; activity and; additional language;
        additional resources; adolescent team; adolescents; adopters to; adult; adult safeguarding; adults and;
        adviser; adviser who; advisers stay; advocate is; after childrens; agreed; agreed by; all care; all other;
        all plans; all social; all the; allowance; along the; also considered; although services; an order;
        an outside; analysis has; and bad; and has; and inspectors; and listen; and looked; and people; and reach;
        and that; and zimbabwe; anywhere; approximately; are made; are reviewed; are taught; are three; are working;
        area of; area that; as being; as other; asked; asked for; asking; asks; aspire to; assessment; assessment in;
        assessment to; assuring; at christmas; at one; authority; authority area; authority had; back to; be better;
        be inadequate; beds; been agreed; been exhausted; been found; been hired; been in; been kept; been recruited;
        been the; being; being at; board; board which; boat; borough is; bound; brings a; budget of; bumpy; but this;
        by their; by workers; can choose; can take; cannot; cannot be; care; care firms; carers feel; case; case in;
        cases at; cases on; cash; centres; channel; child on; child waits; children get; children on; children to;
        children waited; children went; children were; childrens service; chosen to; city council; city has; ciws;
        closely at; closely with; co; co located; collated; come from; comes back; committee; compared; compared with;
        completion; concerned; contact in; contacts; contract; control; conversations; could be; could not;
        council is; council spends; council supports; council the; counted; court and; criteria for; currently being;
        cycle; database; day and; dcs; deaths; december; decide; delays for; department; depends; depends on;
        deprived; deputy; develop and; dfe; disabled child; disabled young; disseminated to; do nothing; done by;
        drawn up; each assessment; earlier; easter; educated; eight; eight of; electively; electively home; eligible;
        eligible for; end with; england as; englands; english as; eritrea; escalation; exceptionally; exhausted;
        exist; experienced a; extend; extend the; families can; families were; families who; features; fifth;
        files and; files for; files of; filled in; first report; first two; five good; five in; fixed; flats for;
        for an; for homeless; for leaders; for one; for safeguarding; for some; for specialist; for victims;
        for workers; forms from; four in; free school; from september; frontline staff; full council;
        fully understand; fund; gangs and; getting; given to; goes over; good enough; good gcses; good help; good or;
        good to; government; grade is; group is; groups; growing number; grown; guide; had; had since; had the;
        had too; hadnt; half since; has begun; has commissioned; has identified; has just; has offered; has risen;
        has started; have identified; have long; have looked; have no; have now; health and; heard in; held and;
        help of; help protect; higher than; highest in; home office; home on; home visits; home where;
        homeless teenagers; homes and; if; if you; ill; improve and; improving the; in april; in emergency; in late;
        in need; in short; in three; incident; includes; includes the; influential in; inspectors at; interviews and;
        interviews were; is four; is inadequate; is kept; is meant; is now; is that; is what; issues and; it all;
        it hard; its name; its team; job; joined; joined up; joint inspections; judged to; judgement is; just as;
        keeps an; kept as; kept in; know one; know them; known to; labour; last time; leave; leavers came; like a;
        live out; local; located; lockdowns; locums; long on; looked closely; lscb is; made their; make sure; marac;
        matching; medium; meetings with; mental; mental health; minority ethnic; months; months from; months or;
        more social; more than; most of; moved in; national and; national scheme; need; needed or; needs analysis;
        neighbour; neighbouring; newly qualified; not be; of exploitation; of help; of increasing; of leaders;
        of performance; of safety; of sixteen; of social; of them; of three; of which; off as; office; officer;
        olds in; on going; only a; open; open cases; operational; or protection; or still; or with; our work; outside;
        over; overall judgement; own right; page that; panel; par; parent carer; part; part to; pay; payments are;
        pays; people and; people at; people who; per; performance management; peter; placed with; plan has; plans and;
        policy; politicians; population is; post; potential; pound; poverty; practice for; pre; previous inspection;
        prioritising; priority for; private; private home; problems; production; progress in; protect and; publishes;
        put before; put off; questionnaires; rated; rating in; reach their; read the; recording and; recordings of;
        records for; recruiting; recruitment; referral to; referrals; relatively; remaining; remains a; remarkable;
        renewed; rents; repeated; reported; reports of; require improvement; responsibility; retention of; review;
        reviewed by; reviewing officer; right time; right to; risen; role of; roughly; rules; safeguarding and;
        safeguarding board; safeguarding hub; sample; school meals; score from; scrs; secretary; sector; see what;
        send; serious case; serves; service provides; services that; services to; set of; seven days; she; similar;
        similar to; since last; situations; sixth; sixty; social services; some children; sometimes; staff filled;
        staff had; staff have; still need; stopgap; story work; sub; substance; such; supervised; tackling; takes up;
        talked; targeting; teams have; teenager is; teenagers plans; template; than five; that care; that for;
        that more; that nobody; thats the; the childrens; the city; the country; the evidence; the experience;
        the inspectorates; the inspectors; the integrated; the issues; the lack; the law; the new; the organisation;
        the proportion; the protection; the recruitment; the remaining; the spring; the start; the team; their letter;
        their peers; their say; theme; therapeutic support; these include; these teams; they also; they took;
        they wanted; theyll; think that; three in; three more; three year; time a; time and; time has; to address;
        to all; to any; to better; to britain; to capture; to chair; to drive; to extend; to improve; to make;
        to review; to run; to send; to support; to take; told that; told to; too much; took in; took the; translate;
        tribunal; two more; underway; until; up an; up asking; urgency; us; using the; vacancies; very small;
        voluntary groups; vulnerable; vulnerable youngsters; wanted; was among; was launched; was set; was to;
        weak on; week in; well have; were at; were being; were graded; were not; were on; were taken; what we;
        where there; wherever; who doesnt; who has; who require; who speak; who speaks; will stay; with one;
        with outstanding; with social; without family; work alongside; work practice; worker at; workers from;
        workers know; working alongside; young adults; young person; youngsters have; youre; zimbabwe
    """,
    0.25: """
        ^ among; ^ any; ^ areas; ^ around; ^ as; ^ change; ^ community; ^ delay; ^ director; ^ eight; ^ escalation;
        ^ forty; ^ funding; ^ further; ^ getting; ^ government; ^ his; ^ its; ^ just; ^ missing; ^ monthly; ^ multi;
        ^ nationally; ^ neglect; ^ nine; ^ one; ^ please; ^ police; ^ referrals; ^ see; ^ services; ^ sixty;
        ^ specifically; ^ systems; ^ team; ^ thats; ^ there; ^ visit; ^ what; ^ while; a bus; a change; a councils;
        a cup; a daily; a days; a diagnosis; a dozen; a drive; a fifth; a firmer; a government; a greater; a growing;
        a handful; a head; a helpline; a home; a hundred; a life; a look; a missing; a model; a named; a neighbour;
        a page; a paper; a permanent; a quarterly; a recently; a regular; a right; a risk; a serious; a shortage;
        a social; a spare; a specific; a stable; a statutory; a steady; a step; a stronger; a suitable; a system;
        a target; a temporary; a three; a transitions; a trust; a way; a whatsapp; about birth; about children;
        about their; about three; about two; about young; above all; abuse in; accommodation; account; acknowledges;
        across; across a; act; action plan; activity; address; address these; adequate; adequate for; adhd;
        adolescent; adopted and; adopted in; adoption agency; adoption and; adoption plan; adoption scorecard;
        adoption support; adoptions; adult services; adults; advert; adviser has; adviser is; advocacy;
        advocacy service; affected; affected the; after; after are; after the; against a; age; agencies have;
        agency dataset; agency performance; agency response; agency safeguarding; agency training; ago; agreed a; aim;
        aim of; all for; all over; all staff; all teams; alley; along; already; also includes; always; amber;
        ambitions; an annual; an appropriate; an eye; an independent; and access; and agreed; and also; and are;
        and challenging; and disabilities; and disseminated; and early; and ends; and ensure; and from; and girls;
        and good; and holiday; and improved; and increasing; and kept; and leadership; and left; and meeting;
        and monitored; and moved; and nothing; and of; and others; and ours; and out; and partner; and permanence;
        and planning; and probation; and promoted; and respond; and review; and services; and she; and some;
        and starting; and strategic; and substance; and they; and timeliness; and we; and wednesday; and youth;
        answer is; any good; any more; any one; apiece; appeals; applications for; appropriately identify;
        approved by; approves; are adopted; are aged; are being; are complex; are done; are eligible; are employed;
        are for; are from; are high; are judged; are like; are low; are meant; are missing; are moved; are neglected;
        are new; are on; are open; are parents; are spread; are stuck; are taking; are the; are then; are there;
        are to; area has; areas have; arranged; as far; as foster; as often; as on; aside; asked how; asked the;
        aspire; assessment team; assessments for; assessments had; assessments start; assessments the; association;
        assurance information; asylum seeking; at how; at in; at its; at noon; at tuesdays; attack; attend a;
        attendance at; attendance for; attention; auditors; audits have; authorisation; authorised; authority a;
        authority knows; authority that; authoritys children; authoritys services; autumn; aware that; back and;
        backgrounds; based in; be assessed; be held; be looked; be matched; be reviewed; be shared; be told; beds and;
        been; been back; been completed; been developed; been good; been held; been passed; been published; been set;
        been there; been told; been trained; before a; began; begun; being board; being built; being electively;
        being let; being on; being tried; below that; best way; between; between three; birth assessment;
        board members; bodies; bonus; booked; borough are; borough have; borough of; borough pays; both for; bowling;
        boxing; boys of; breakfast accommodation; breaks for; brighter; brighter futures; britain alone; british;
        brought together; brought up; bury; bus fares; but have; but not; buy; by agency; by both; by every;
        by inspectors; by law; by members; by monday; by six; calls a; calls for; came by; came out; can demonstrate;
        cannabis; cant; cant be; capability; capacity and; caravans; card; care board; care cases; care know; care of;
        care quality; care teams; care workforce; careers; carer; carers assessment; carers strategy; carrying;
        case files; case progression; case review; caseload; caseloads have; cases of; cases which; cast; causes;
        ceased; ceased to; centred on; chair the; chaired by; chances; change of; changes; check of; checks with;
        child deaths; child or; child should; children entitled; children gave; children has; children living;
        children of; children receive; children subject; children wait; children which; children whod;
        childrens cases; childrens voices; chosen; chronology; clean sweep; clear as; clear the; climbing; clinic is;
        clusters; coach; code; come down; commence; comments; commissioner; commissioner has; common; commonest;
        compare; comparison; complained; complex needs; computer; conduct; consider whether; considered the;
        considers; consistently above; context; contracts and; corporate; corporate director; corporate parenting;
        corridor; council gives; council in; council would; councillors; councillors will; count as; county has;
        course of; court orders; courts; courts and; covered; covid; create; crime; crossed; cumulative; cup; cup of;
        cutting; date when; date with; dated; day on; day or; days for; days from; days which; deal; deal of;
        deal with; deals; deals with; decide on; decision making; declined; deficit; delay was; deliver; deliver the;
        department for; deprivation; depth; desk in; developed to; did not; did the; didnt; difference; dip sampling;
        disabilities in; disability; discussion with; distant; do not; do them; done to; dont know; door and; door is;
        doubled since; down by; down to; draw up; duplicate; early identification; educated at; educational needs;
        effective and; effective arrangements; effective early; effectiveness; eight children; eighteen months;
        electronic recording; eleven of; email; emotional and; employs; ends; ends in; english; enough; enough homes;
        enquiries and; entitled; entitled to; escalation by; established a; establishing; ethnic; evaluate;
        evaluating; every day; every respect; exclusions; exists; expect; expectation that; expected in;
        experience of; explicit; exploitation are; exploitation strategy; exploited; explore the; eye on;
        families and; families get; family approach; family help; family in; family judge; family time;
        family workers; far off; fares; fares and; faster; faster than; fell; fells; female; few of; fifth of; fifty;
        fighting; figures; file and; filed; files had; financial; finishing; firmer; firms; first language;
        first thing; five councils; focused; following; following a; for another; for childrens; for education;
        for exploitation; for foster; for people; for six; for something; for weeks; for whom; forecast; form;
        form with; forum; foster care; foster carer; foster parents; fostered; found out; four children; four months;
        four pages; four weeks; fourteen; framework and; friday; friends; from different; from january; from july;
        from may; from november; from now; from one; from sudan; from this; from two; front; front door;
        full potential; funding; funding to; further strengthen; further to; gained; gang; gap; gauge; get no;
        girls were; gives to; glad that; go live; go unanswered; goes back; going back; gone by; gone through; graded;
        grandparents is; greater; group on; groups and; groups of; groups to; guardianship orders; had a; had done;
        had found; had gaps; had identified; had left; had met; had then; half; half a; hand to; hard for; has a;
        has called; has decided; has effective; has grown; has had; has never; has no; has said; has three; has to;
        have agreed; have asked; have doubled; have experienced; have halved; have needed; have recognised; have sent;
        have since; have taken; have them; have two; having been; having their; he had; head of; heading;
        health board; health education; health passports; health service; health trust; hearings; held; held on;
        held up; help given; help has; helping children; helpline for; high levels; highest; histories; holds the;
        holiday lets; home educated; home interviews; homes; homes were; hours; hours a; house in; house on;
        households where; houses in; how effectively; however at; however these; hub; icb; identification of;
        identified need; identify and; if it; if there; impact is; impacted; implementing; improved outcomes;
        improvement and; improvement in; improvement partner; improvement plan; improvement plans; in all; in asylum;
        in december; in february; in foster; in gangs; in households; in improving; in long; in march; in november;
        in october; in pairs; in police; in poverty; in pre; in progress; in quality; in recent; in residential;
        in secondary; in serious; in six; in staff; in supported; in touch; in town; inadequate and; including a;
        income; increase in; increasing demand; increasing the; independence; independence skills; independent;
        individual; infancy; infant; initial health; input from; inquiry; inspection report; inspection the;
        inspection there; inspector; inspectors also; inspectors asked; inspectors left; inspectors on;
        inspectors said; interest; interviewed; into adult; into two; investment in; iros are; is about; is at;
        is called; is chaired; is collated; is doing; is expected; is filled; is full; is highly; is left; is made;
        is named; is particularly; is secured; is sufficient; is there; is trained; is treated; is underway; issue;
        it happens; it has; it said; it to; it would; its adoption; its effect; its first; its impact; its infancy;
        its share; its social; its way; its work; january and; jobs; joint team; jtai; jtai on; judge has; just a;
        just for; just to; keeping; kept safe; knew how; know that; known of; knows about; lacking; language of;
        largest; largest minority; last friday; last spring; last week; last years; late and; launched;
        lead professionals; lead to; leaders help; leadership and; leaflet; learn from; learning from; learnt;
        leavers can; leavers have; leavers it; leavers over; led improvement; left for; left in; lent; letter and;
        letter is; letting; lie; life for; lifted the; like this; line staff; list is; listen; listening; lists;
        little; live in; live outside; lived in; lives of; living in; living with; local family; local safeguarding;
        locked; long been; long term; look after; looked; looking; looking after; looking for; looks; low and;
        low income; low numbers; lower; lowest of; made the; maintained; make this; making for; making good;
        management information; management system; manager reads; manager to; manager who; managers are;
        managers oversight; managers to; many care; marks; match; matched to; mathematics and; may wait; meals;
        mean to; means a; measures to; meet a; meet regularly; meeting their; meetings and; meetings that; member for;
        members of; menu; merge; merge its; messages; met twice; middle; middle of; miles from; million; miss;
        miss the; missing and; misuse; mockingbird; model; model of; monday the; monitor and; monitored by;
        monitoring visits; monitors the; month; month are; month for; months before; more foster; more recently;
        most are; most deprived; most in; move from; much to; must be; narrow; nearby; nearly a; need to; needing;
        neglect is; neglect was; neither; new corporate; new records; new template; new worker; new year; next;
        next door; night time; nine; nine weeks; ninety; no agency; not always; not demonstrate; not drawn;
        not enough; not every; not evident; not find; not given; not good; not helped; not lead; not looked; not safe;
        not used; notebooks; notes by; notes from; nothing but; nothing else; notifications; notifications are;
        now been; now work; number and; number who; numbers in; nurseries; nurses for; occasions; of adults; of age;
        of alternative; of casework; of each; of first; of home; of hours; of it; of leadership; of local;
        of management; of needs; of newly; of other; of proceedings; of provision; of referrals; of reports; of state;
        of statutory; of supervision; of tea; of these; of those; of training; of why; off a; off from; offer a;
        offer for; offer to; offering; office for; office to; officers on; offices; ofsted had; ofsted in;
        ofsted looked; ofsted on; ofsted report; ofsteds visit; often a; older care; on a; on an; on care;
        on childrens; on end; on friday; on getting; on improving; on money; on november; on plans; on practice;
        on services; on that; on those; once again; one for; one in; one set; one time; one working; online;
        only that; open in; opening; operate; operation; or care; or family; or not; order to; original; other areas;
        other children; other teams; other young; out in; out last; out so; outside of; outstanding for; over a;
        over ten; over time; overall; overall effectiveness; overall mark; overlooked; oversight was; own account;
        own care; own figures; own scheme; paid for; pair; paper; parent; parenting panel; parenting strategy;
        parents and; parents from; park; part of; particularly for; partnership approach; parts of; passed; passports;
        pathway planning; patients; paused; pay for; people can; people leaving; people of; people over;
        people themselves; people without; performance board; performance information; permanent workforce;
        person can; person in; phone and; physical; pick up; place and; place from; place of; placement moves;
        placement orders; plan is; plans for; plans so; play with; played; please; pledge; plo; point scale; points;
        population; potential to; practice improvements; practice in; practice the; practitioners have; pre existing;
        presentation; press; prices; primary schools; prioritised by; probation; professionals to; programme;
        progress are; progress made; promoted; proportionate to; protection and; protection concerns;
        protection enquiries; protection of; protection plan; provided a; provision; provision for; psychology;
        pulled; pulling; put back; qualified; qualified social; questionnaires and; race; radicalisation; railway;
        raise the; raised by; ran; ranging from; rated outstanding; rated requires; rates of; reach the; read their;
        read them; read what; recall; receives; receiving; recent; recent years; recognised that; recommends;
        record their; recorded in; recording; recording of; records of; records system; recruitment and;
        recruitment in; recruits; rectify; refer; referral team; referrals and; referrals in; referred to; reflect;
        region; regional adoption; registered; registered with; regularly to; relatively low; release; report;
        report and; report in; reported as; required to; requires improvement; resident; residential special;
        resource; resource panel; responsibility for; responsible; result in; retention; return interview;
        review their; reviews by; revised; right help; rightly; risk has; river; roll; safeguarded and; said and;
        same as; same thing; saw no; say is; say so; school are; school places; scotland; second; second is;
        secondary school; seconded; secretary of; section; sector led; see how; see that; self evaluation; sent by;
        sent to; service in; service managers; service that; service to; services in; sessions with; settled;
        seven children; seventeen; several years; sexual abuse; share of; share the; shared; she had; she was;
        short supply; shortage; shortage of; shortfall; shortly; shut; sight; signed a; signed by; significant;
        significant financial; significant number; since april; since been; since before; site and; situation;
        six and; six in; six point; size; slows; small children; so far; so many; so they; so we; so well; some;
        someone from; sought to; speak english; speaking to; special educational; specialist worker; specific areas;
        specifically; spend; spending; spends; split; spread; staff survey; star; started to; starting their;
        statutory guidance; steer the; stepped; stepped down; still too; strategic; strategic leadership; strategy to;
        strengthen the; strengthen this; strengthening; stress; strong on; sub group; subject to; subject was;
        submitted; sudan; sufficient; sufficient capacity; suitability; sums; sunk; supervise; supervision of;
        supervision sessions; supplier; supply; support after; support as; support fund; support more;
        support services; support social; support workers; supports; suspended; sweep; sweep of; system in; system is;
        systemic; tail; take over; take three; taken in; taken on; talk of; talk through; talking to; tally;
        target of; task; task and; taught in; team has; team in; team leaders; team to; team were; teams and;
        teams are; teams is; teenage; teenagers have; teenagers in; teenagers with; telephone; ten; ten and;
        than others; that as; that each; that help; that most; that nothing; that one; that permanence; that report;
        that social; that some; that thresholds; that visits; the; the adopters; the adult; the authoritys;
        the better; the building; the centre; the channel; the commonest; the computer; the corporate; the criteria;
        the deputy; the designated; the desk; the exploitation; the extent; the failings; the forum; the independent;
        the inspection; the language; the largest; the length; the level; the list; the lives; the matching; the menu;
        the middle; the moment; the most; the need; the office; the ofsted; the old; the pace; the partnerships;
        the people; the plo; the point; the potential; the problems; the range; the recording; the referral;
        the register; the required; the result; the river; the safeguarding; the second; the secretary; the situation;
        the strength; the subject; the talk; the target; the teams; the timeliness; the town; the turnover;
        the twentieth; the uk; the unique; the visitors; the waiting; the winter; the years; their experiences;
        their fourth; their full; their heads; their impact; their level; their past; their school; their stories;
        their team; their verdict; them a; them by; them had; them has; them over; them safe; them to; them up;
        them what; theme was; themes; therefore; theres one; these; these issues; these records; these services;
        they are; they asked; they come; they considered; they did; they do; they read; they remain; they want;
        things that; third; third since; this also; this figure; this issue; this service; this shortfall; this sort;
        this training; this work; those are; those without; thousand; three possible; three times; till; time for;
        time to; to add; to be; to buy; to child; to childrens; to clear; to councillors; to disabled; to discharge;
        to draw; to encourage; to ensure; to ensuring; to every; to evidence; to explain; to free; to further; to get;
        to go; to harm; to home; to judge; to merge; to people; to place; to plans; to receive; to respond; to ring;
        to risk; to services; to steer; to that; today that; together a; told them; told us; too late; too many; took;
        tool for; top of; top rating; toured; track and; tracked; tracked by; trade; training for; training in;
        translate into; trebled; tried; tried out; trip; tuesdays; turnaround; twelve months; twentieth; twenty nine;
        two inspectors; two to; two young; typical; uk; unaccompanied asylum; unaccompanied children; unanswered;
        under the; underdeveloped; understand the; undertaken to; undertakes; underway to; unitary; universities;
        unprecedented; until they; up at; up of; using; vacant; vanished; version of; very good; video calls;
        vietnamese; vietnamese girls; village; violence and; visit does; visit had; visit to; visits and; voices;
        votes; vulnerabilities; vulnerable children; waiting times; want to; wanting; was an; was assessed; was at;
        was brought; was carried; was children; was found; was given; was looking; was requires; was visited; watch;
        way of; we; we work; weaker; wealdham; wednesdays; weeks before; went; were; were cut; were for; were granted;
        were identified; were inadequate; were made; were out; were the; were there; were without; what difference;
        what happens; what their; whatsapp; when disabled; when the; when their; when you; wherever possible;
        wherever they; whether the; which a; which keeps; who are; who draw; who live; who offer; whole; wholl;
        whom the; whove been; will get; wished to; wishes are; with adopters; with advice; with babies; with birth;
        with children; with community; with english; with family; with five; with its; with key; with mum; with other;
        with parents; with plans; with six; with small; with some; with the; with which; within a; words and;
        work closely; work more; work out; work together; workers caseloads; workers told; workers will;
        workforce development; worn; worse; would be; would make; would rather; year of; years earlier; years have;
        years of; years old; years to; yet to; you had; youll; your; youth club; youth clubs
    """,
    -0.25: """
        ^ additional; ^ adopters; ^ advisers; ^ almost; ^ alternative; ^ audits; ^ babies; ^ backlogs; ^ better;
        ^ but; ^ carers; ^ childrens; ^ colleges; ^ corporate; ^ credit; ^ daily; ^ disruption; ^ domestic; ^ ehc;
        ^ elected; ^ exploitation; ^ farmers; ^ fathers; ^ few; ^ former; ^ grandparents; ^ group; ^ guardians;
        ^ help; ^ host; ^ hotels; ^ housing; ^ initial; ^ leaders; ^ lessons; ^ letters; ^ management; ^ mediation;
        ^ members; ^ my; ^ names; ^ newly; ^ ninety; ^ no; ^ nor; ^ now; ^ nursery; ^ nurses; ^ old; ^ our;
        ^ outstanding; ^ overall; ^ panel; ^ partners; ^ pathway; ^ personal; ^ political; ^ records; ^ reflective;
        ^ requests; ^ safety; ^ school; ^ schools; ^ screening; ^ setting; ^ short; ^ so; ^ standards; ^ statements;
        ^ support; ^ swift; ^ things; ^ this; ^ unregistered; ^ urgent; ^ vacancies; ^ viability; ^ village; ^ weekly;
        ^ workers; ^ written; ^ yet; ^ you; a birth; a case; a chief; a choice; a clear; a clinic; a club; a coherent;
        a comprehensive; a consultant; a decision; a fair; a familys; a film; a final; a fine; a first; a fortnight;
        a fortnightly; a further; a high; a hotel; a lifeline; a long; a lovely; a map; a mental; a mentor; a monday;
        a move; a multi; a place; a pleasure; a podcast; a quiet; a realistic; a reply; a rise; a rule; a stranger;
        a strengthened; a tenancy; a tracker; a valuable; a voice; a wall; a weekend; a weekly; a workforce;
        abduction; abduction notices; about; about what; above; accordance; accordance with; accurately; achievements;
        action; action plans; action was; actions to; active in; adaptations; additional; addressing the; admissions;
        adoption are; adoption work; adoptive; adviser until; adviser will; advisers have; advocate for; after each;
        after have; after were; after who; afternoons; again at; agency child; agency sexual; agreed with; alarm;
        all areas; all five; all have; all levels; all referrals; all through; all to; allocated worker; allow;
        alone from; already identified; also praised; although; although some; although there; ambitious; an agency;
        an early; an officer; an overall; an unregistered; analysis and; and; and active; and breakfast; and bus;
        and challenge; and councillors; and effective; and eight; and emotional; and fair; and faith; and families;
        and get; and gets; and give; and hardly; and housing; and its; and kind; and make; and many; and money;
        and most; and operational; and partners; and performance; and police; and post; and re; and recent;
        and recently; and reports; and requires; and say; and stay; and take; and this; and why; announced; annually;
        anothers; anti; any child; any longer; anyone; anywhere else; apology; applied; apprentices; apprenticeship;
        approval of; approved; apt; apt to; are a; are addressed; are and; are available; are back; are booked;
        are checked; are committed; are completed; are concerns; are covered; are down; are effective;
        are experienced; are explained; are followed; are generally; are improving; are late; are meeting; are met;
        are offered; are paid; are prioritised; are showing; are sought; are subject; are talked; are timely;
        are typed; are visited; areas; argue; arrests; articulate; as children; as inadequate; as individuals;
        as inspectors; as long; as possible; as they; as those; ask searching; ask the; aspects; aspirations;
        assessed and; assessment is; assessments are; assessments look; assessments of; assessments which; asset;
        assists; assurance and; asylum have; at; at an; at fourteen; at night; at once; at weekends; attachment;
        attendance among; attends; audits of; aunts; authority and; authority designated; authority does; available;
        available in; available to; average for; average time; aware of; awareness of; away; babies with; baby;
        back at; back from; backs; bairns; ballot; banned; base; basis for; be a; be followed; be opened;
        be outstanding; be set; be traced; be undertaken; bear; beat; because it; bedroom; bedtime; been consistently;
        been employed; been helped; been identified; been known; been let; been met; been proactive; been pronounced;
        been secured; been successful; been visited; been with; before their; befriending; begun to; behalf;
        behalf of; being looked; being met; being taken; better at; better support; between children; between them;
        between workers; birth; board of; board the; bondage; bosses; boy who; boys from; boys who; branded;
        breakdowns; brief; brothers and; brought the; burden; but a; but also; by; by councillors; by families;
        by her; by its; by local; by name; by parents; by people; by whom; by word; cabinet has; call on; called it;
        called on; calls from; calls the; calm; came upon; can do; can now; can ring; can see; cannot live; care at;
        care from; care live; care planning; career; careful; carers; carers for; carers have; carers is; carers on;
        carers too; case a; case and; cases; cases a; cases and; centre; centre for; chance to; change when; changed;
        changed the; charitys; chats; checks; chief inspector; chief officer; child at; child before; child could;
        child has; child in; children about; children are; children back; children can; children going; children got;
        children had; children into; children live; children missing; children return; children run; children stay;
        childrens; childrens home; childrens needs; childrens team; chip; christmas day; cicc; city councils; citys;
        clinic; clock; closely monitored; clubs; coached; coercive; colour; come alone; come on; commended for;
        commissioned services; committed and; company and; complete; comprehensively; concerning; conclusion;
        conference; conferences have; conferences is; consent; consider the; consideration; consists; consortium;
        consultant; consultations; contact; contacts were; continues; continuity; contrast; convened; conversation;
        convictions; cooking; cooks; coordinated; coordinated multi; copy; core groups; could follow; could get;
        council tax; counsellor; couple; court team; courts are; cousin; covered by; create a; created; creative; cry;
        cultural; currently no; dads; daily triage; data; date and; day; day a; day in; day they; days and; dcs and;
        deadlines; deadlines are; deaf; deaf children; decent; decision that; decisions made; decisive; deep;
        delays in; delight; delivery of; department has; describes; despite the; despite this; detailed;
        develop services; development; diaries; did; direct payment; direct work; directed; directed support;
        director and; director has; disabilities; discharged; disciplinary; discussed with; disputes; distance; does;
        done; dont; door; door of; doubled in; downs; draw; draw on; drifted; drivers; dry; duty rota; duty service;
        each childs; each month; each quarter; each review; early; early and; early signs; easily; education;
        education in; effective in; effective with; efforts; eid; eight in; eight years; election; eleven weeks;
        elsewhere; embed; emergencies; emergency; employed; encouraged; end of; energy; engagement; engaging; enjoy;
        enough for; enquiries are; enquiries were; ensure; ensure a; ensured; ensured that; entitlements; entries are;
        entry; equal; equipment; even when; events; every council; every school; every secondary; every year;
        everything from; evidence; evidence of; evidenced; example a; example in; examples; examples include;
        exception; exceptional support; exclude; exclusion; exclusion of; exclusions of; exit; experienced managers;
        experiences for; explain; explained to; exploitation mase; extended; extra care; eye gaze; face; face to;
        faced; facilitated; facing; fact; failing; failure; fair to; fairness; fallen; fallen from; families do;
        families for; families receive; families say; families the; family at; family finding; family has;
        family life; family members; family network; farmers; farms; fathers; favourably; fears; feel looked; feels;
        fell from; fenced; files from; files that; films; fine; first assessment; first in; fit on; fives; flats and;
        flats are; focuses; focuses on; follow; follows; follows an; for adults; for assessment; for change; for each;
        for eight; for every; for example; for families; for how; for it; for learning; for leaving; for life;
        for long; for longer; for looked; for once; for permanence; for pupils; for schools; for separated; for there;
        for three; for years; former foster; fortnight; forward a; foster; foster families; foster to;
        fostering agencies; found the; found to; four areas; four of; four years; fragile; frequent; fridge; from;
        from childrens; from early; from home; from its; from parents; from requires; from serious; from the;
        full and; full of; fun; further education; gain; garden; gateway meeting; gather dust; gave a; gaze;
        gcse passes; generally; generous; get what; given up; glad to; go out; go to; goes out; going through;
        going to; good as; good grade; good on; good overall; good service; good that; good too; goodbye; goods;
        got a; got it; governance arrangements; gps; grade to; grade was; grasp; grind; group and; group had; grow;
        guardian; guardians are; had at; had been; had begun; had brought; had had; had lapsed; had led; had lost;
        had never; had not; had picked; had put; had their; had turned; half years; halls; handled; hanging on; hangs;
        hard to; hardest; hardly anyone; harm; has announced; has apologised; has climbed; has driven; has dropped;
        has ended; has ensured; has established; has given; has got; has helped; has its; has made; has opened;
        has published; has rated; has recently; has reduced; has responded; has reviewed; has ruled; has secured;
        has significantly; has today; has won; has worked; have a; have become; have done; have dropped; have held;
        have improved; have joined; have left; have opened; have put; have signed; have someone; have to; have worked;
        having a; having to; health worker; heard from; hears; heart; held before; held by; held for; help;
        help comes; help is; help them; help those; help to; help was; helpful; heritage and; high proportion;
        high standard; high with; his; his worker; history; hold up; holidays; homeless; homes where; homework; hope;
        hopes; hosts; hotel; hotels; housing and; how early; how much; however were; hubs; identified and;
        identified these; if they; im; immediate; immediately; impact of; impact on; impressive; improve its;
        improve their; improved since; improvement of; improvement since; improvement with; improves; in;
        in accordance; in adoption; in an; in any; in both; in case; in each; in english; in house; in how; in many;
        in person; in post; in september; in such; in ten; in them; in time; in trouble; in twenty; in under; in with;
        inadequate; incidents; include the; includes a; income pilot; increase from; increased oversight;
        increased the; increasingly; indicator; individual children; induction; inform; information; information and;
        inherited; initial; initiatives; inside a; inspectors are; inspectors could; inspectors did; inspectors noted;
        inspectors read; internal; intervals; interview; introduced a; invested; invested in; investigations;
        involved; involved the; iros; is asked; is assessed; is clearly; is considered; is down; is evidence;
        is evident; is gone; is having; is inconsistent; is looked; is necessary; is on; is read; is required;
        is rigorous; is routinely; is strong; is supported; is taken; is thought; is understood; is used; is written;
        island; it describes; it must; it requires; it should; it takes; it wasnt; it well; it went; it will;
        its been; its care; its due; its effectiveness; its members; january to; job and; joined the; journey;
        journeys; joy; judged; judged good; judgement in; just four; keep an; keep on; kept the; kept waiting; kettle;
        key partners; kind; kind and; kindly; kindness; kinship carers; knew what; know their; know who; knowledge;
        knowledge of; knows; laid; laid on; language is; lapsed; last of; last two; last year; latest report; lawyers;
        leader; leaders do; leaders had; leadership for; leadership help; leading; league; learn; learned;
        learning and; leave to; leavers; leavers charter; leavers had; led; led a; led the; left care; left until;
        left with; length; length of; let a; letter published; letter says; letters that; letters to; level; life;
        lifeline; likely to; limbo; line of; links between; list for; listened to; live more; live together; lively;
        local and; lone arrivals; lone asylum; longer than; look like; looked for; loud; love; loved; loyal;
        lunchtime; made; made sure; mainstream schools; makaton; makes sure; making at; managers in; manner; many;
        mapping; matches; maternity; mates; matters; maureen; mean; meant that; mediation; medicines; meet;
        meet their; meeting has; meeting is; members have; members to; men; mentor; menus; met children; met staff;
        midlands; might be; mind; minuted; minutes of; models; monitor the; month and; monthly panel; months are;
        months on; morale; more effective; more focused; more often; morning; mosque; mosques; most cases;
        most worrying; mouth; moved from; moving; much better; multi disciplinary; must change; must do;
        national average; near; nearly all; nearly always; need it; need not; need or; need plans; needs a; needs are;
        neglectful; network; new arrivals; new to; nine times; nine years; no child; no family; no permanent; no time;
        no waiting; nobody under; nobody who; nobodys; non; none of; not come; not for; not had; not have; not judged;
        not let; not so; not the; not want; note; noted a; notes; notes are; nothings; noticed the; now waits;
        number had; numbers and; observed during; occupancy; october and; odd; of adoptive; of area; of borough;
        of change; of clarity; of disabled; of domestic; of earlier; of eight; of every; of evidence; of families;
        of files; of further; of how; of improvement; of inspectors; of january; of late; of missing; of mouth;
        of ofsteds; of people; of placements; of quality; of reviews; of services; of special; of us; offer was;
        offers; officer has; ofsted after; ofsted for; older children; olds who; on all; on any; on as; on behalf;
        on by; on christmas; on doors; on hand; on help; on how; on offer; on online; on placement; on safeguarding;
        on seeing; on to; on young; once; one agency; one another; one boy; one has; one side; one that; one young;
        online grooming; only; only one; only to; openly; option; or a; or child; or four; or subject; or subsequent;
        or to; or two; orders had; ordinary; out; out all; out and; out loud; out what; outcome; outcomes; outline;
        outreach; outstanding in; over by; over several; over six; over the; overall and; overdue for;
        overnight respite; oversight and; overview of; own pace; owned; package; packages of; paint; palpable;
        pandemic and; panel and; panels; papers; parent can; parenting; parents; parents at; parents can;
        parents have; parents is; part in; participate; participation; partnership working; pashto; pass; pass on;
        passion; passionate; payment; payments for; payroll; people has; people in; people told; peps and;
        performance on; permanence carers; permanency; permanent; permanently; phone; phone or; phones; phones and;
        photo; photographs; pick; pictures; place; place for; placements in; places and; placing; plain; plainly;
        plan are; plan goes; plan which; planning to; plans a; plans come; plans had; plans set; pleased; pleasure;
        pleasure to; podcast; police have; political support; positive about; post since; postcards; posts has;
        practice of; praise; premium; presented to; pressure; prevent children; prior; proactive in; problem;
        proceedings; proceedings are; process is; process of; processes and; programmes; progress is; progress of;
        promised in; promote; prompt; pronounced good; proper; proposed; prospective; prospective adopters; protected;
        protection was; protection work; proud; proud of; provided by; provides an; providing; psychologist;
        public on; publish; published a; pull; pupil premium; put a; put in; put right; put the; question; queue;
        quick; quite; quoted; raised the; ran to; rates have; rating for; reablement; reach; reaching; read a; reads;
        reads each; realistic; receive appropriate; recently; recently been; recently taken; recognise;
        recognised and; recognition; record for; recorded on; recording is; records are; recruited; redrawn;
        reduce the; reduced the; referrals for; reflection and; reflective supervision; refugee; refuges; refusal;
        regarding; regularly and; regulations; relation; relationship; relationship between; relationships;
        remains above; rent; replaced by; report of; reported to; represented; requests; research; residential homes;
        resilience; resolved; resolved at; respect; respected; respite; responses; restructure; restructuring;
        result children; retain; return; return home; reunification team; reviewed to; reviews and; reviews are;
        revolving; revolving door; ring fenced; ringing; rising; risk for; risks of; road; robust; robustly; room for;
        rooms in; root; rough; round; round in; row; ruled; run away; runaways; runs; runs through;
        safeguard children; safeguarding team; safely; safer; safety plans; said; said a; said their; same room;
        sampled; sampling by; satisfied; satisfied that; saturday; saw; saw how; say; say on; say that; say the;
        saying that; says it; says leaders; says ofsted; scheme has; schemes; school; school attendance; school for;
        screens; scrutinise; searching questions; second highest; second nature; second or; secured; see;
        see children; see them; seeing; seeing children; seen alone; seen in; seen the; seldom; self directed;
        senior leadership; sensible; sensitive; separated children; september and; sergeant; service as;
        service delivery; service on; service they; services as; services have; services inspection; services is;
        services on; setting; settings; settled and; seven to; several of; sexual exploitation; sexual health; sgos;
        shadow; shadow board; shapes; share a; sharing; sharp; sheet; shift; should not; should they; sides; sign;
        sign language; signed off; signers; significant work; simple; since easter; since it; since its; since march;
        since october; sitters; sixteen year; skill; skilled; skills and; skip; small homes; smiley; smoking;
        social worker; solicitors; some staff; somebody with; someone; soup; spared; spent on; spoke with; spokesman;
        spotted; stable; staff from; staff has; staff were; staff who; staffed; stand in; standard; standing; start;
        starting point; stated; stay for; staying; stays in; step; step back; still at; still good; straight to;
        stranger; strategic and; strategy discussions; strategy meeting; streets; strengths and; stretched;
        strong and; stronger; struck; students on; substantial; successful; successful recruitment; successfully;
        summary; sunday; supervising social; supervision happens; supervision has; support; support of; support they;
        support worker; supported lodgings; supportive; survivors; suspected; suspensions; suspensions of;
        swift action; swimming; symbols; syria; system for; table; tablets; take children; take their; taken;
        taken over; talked about; talked over; tangible; targeted work; taster; taught to; tea; team are; team came;
        team noted; teams in; teenagers to; tell you; ten children; ten social; ten year; term matches; termly; test;
        than in; than it; thanks to; that change; that children; that every; that have; that her; that in;
        that inspectors; that make; that meets; that need; that ofsted; that once; that rates; that services;
        that were; that work; that you; that young; the areas; the assessment; the assistant; the backlog; the boards;
        the children; the clock; the daily; the decisions; the development; the directors; the domestic; the early;
        the executive; the first; the forms; the foundations; the four; the fridge; the house; the hub; the in;
        the leader; the line; the lowest; the meeting; the midlands; the missing; the money; the newly; the news;
        the out; the overall; the participation; the past; the payroll; the period; the placement; the police;
        the pressures; the principal; the process; the professionals; the pupil; the reason; the recent; the recently;
        the review; the room; the school; the schools; the send; the serious; the seven; the short; the single;
        the small; the sort; the special; the strategy; the three; the various; the vision; the way; the workers;
        their care; their files; their home; their life; their needs; their reviews; their social; their story;
        their worker; their yearly; theirs; them at; them for; them that; therapeutic; therapist; therapy;
        therapy team; theres a; these days; they felt; they found; they like; they might; they run; they should;
        they visited; they wish; they wrote; theyve had; thinks; third to; thirds of; this enables; this ensures;
        this helps; this includes; this information; this inspection; this was; this year; thorough and; those;
        those care; those leaving; those living; those of; those with; though it; though not; three and; three of;
        three or; thriving; through the; throughcare; throughout; thrown out; tickets; ties; ties with; tight; time;
        timely and; times for; times have; times in; timescales are; tiny; tips; to account; to ask; to begin;
        to change; to come; to court; to december; to face; to families; to family; to first; to foster; to happen;
        to in; to inform; to learn; to maintain; to meetings; to missing; to notice; to oversee; to parents;
        to progress; to reduce; to repeat; to requires; to return; to safeguard; to say; to six; to some; to start;
        to target; to tell; to think; to turn; to when; to where; to you; told in; told of; too and; tool is; tots;
        tracking; trafficked; training; training and; training has; training to; trauma; travel; tray; treated as;
        tree; trouble to; trust had; turnover of; turns up; twenty; twice; twice a; two days; two months;
        unaccompanied teenagers; understand what; understanding of; understood and; unfinished; unhurried; university;
        unnecessarily; unread; unregistered; unregistered homes; until midnight; unwavering; up and; up two; use;
        use a; use of; uses the; usually; vacancy; vales; valuable; value; value the; van; verdict; very few;
        very recent; via; viability; victims of; views on; visible; visit was; visited; visited the; visitor;
        visitors; visits for; visits in; visits the; voice; voice of; vulnerability; vulnerable to; wait is; wait to;
        waited more; walks; wall; warm; was commissioned; was decided; was described; was evident; was held; was left;
        was no; was required; was said; wasnt; way and; way for; way it; we were; week; week is; weekends;
        weekends and; weeks of; weeks with; weight; welcome; well as; well established; well in; well to;
        well trained; went wrong; were a; were as; were called; were commended; were completed; were good; were known;
        were often; were reviewed; were said; were seen; were shared; were signed; were spelt; were told;
        were treated; what; what is; what must; what people; what the; wheelchair users; when children; when it;
        when needed; when young; where inspectors; where their; whereabouts; whether they; whether to; which had;
        which has; which inspectors; which they; whichever; while most; while they; who cant; who do; who had;
        who lives; who needs; who used; who will; who wont; whod; whom had; why; will also; will come; willing; wish;
        with additional; with all; with autism; with dementia; with exploitation; with frontline; with her; with how;
        with police; with staff; with support; with whom; within timescales; without being; women who; won the;
        wonders; words are; work hard; worked hard; workers did; workers dont; workers ensure; workers has; working;
        working for; workload; workloads are; workshops; worried; worries; worry about; write a; write that; writes;
        writing is; wrong; year for; year or; years or; you would; youd; young persons; young refugees;
        younger children; youngsters in; youth justice; youth workers
    """,
    -0.375: """
        ^ adoption; ^ all; ^ attendance; ^ case; ^ caseloads; ^ child; ^ council; ^ councillors; ^ despite;
        ^ emergency; ^ extra; ^ family; ^ for; ^ hardly; ^ hospital; ^ key; ^ midwives; ^ older; ^ people;
        ^ recording; ^ residents; ^ special; ^ specialist; ^ staff; ^ strategy; ^ timeliness; ^ transfers; ^ very;
        ^ your; ^ youth; a city; a county; a dedicated; a family; a more; a number; a plan; a result; a second;
        a shadow; a strong; a summer; a thing; a time; a weeks; a wide; access; accurate; achieved; actions; active;
        admired; adopt; adopted together; adopters; after another; after children; after two; again; against;
        agency audit; all agencies; all cases; aloud; among staff; an adult; and an; and data; and dont;
        and effectiveness; and had; and health; and help; and impact; and made; and managers; and no; and none;
        and procedures; and said; and schools; and sisters; and supported; and there; and what; and when; anybody;
        anything; apologised and; appointed; approach; are clear; are considered; are filled; are given; are read;
        are seldom; are spotted; are used; are written; areas and; areas for; arrivals; arrives; as a; as it; as the;
        asked about; assesses; assessment of; assessments is; at every; at university; attainment at; audit;
        authority has; averaged; babies; back; back a; back as; backlog of; backlogs; bank; basic; basic income; bath;
        be failing; be had; be moved; be read; become more; been an; been commissioned; been cut; been left;
        been looked; been more; been talked; beginning; beginning to; behaviour; below the; benefit; benefit from;
        beyond; boards; book a; borough for; bring; business; by children; by half; by senior; by week; by young;
        café; camp; can be; can book; capacity to; cards; care care; care council; care homes; care leavers;
        care plans; cared for; category; cent of; challenge to; chamber; champions; checks had; children board;
        children have; children looked; children made; children whom; childrens records; childrens rights; class;
        classroom; clearer; climbed; coherent; college; colleges; come back; comic; coming; commissioned to;
        commissioning; compares; comprehensive; concerns; consider; considerable; consideration of; continuing;
        continuing care; convicted; core; corporate parent; council leader; council pays; council was;
        councils childrens; county council; court proceedings; cousins; cricket; crisp; cross; daily; decisions to;
        delay; described as; detail; deteriorated; deteriorated since; developed a; difficulties; direct; direction;
        director reads; disability service; do a; document; door to; doors; doorstep; draws; drift; drift is;
        drifting; drop; during the; each others; easier; easy; eet; effect; effect on; effective action; effort;
        efforts to; eleven months; english lessons; enough to; enthusiastic; estates; even on; every one; evident;
        examples of; exceptional; experience; experts; explained; exploitation and; exploitation team; extra; eyes;
        faith; familys; fast; feelings; files a; film; final hearings; find; finds; first time; focus on; food;
        for all; for as; for care; for ever; for in; for its; for older; former; fostering is; from a; from their;
        frontline; frontline practice; get; get a; gets; gives the; goes; governance; green shoots; grip; grooming;
        group supervision; groups were; had already; had helped; hand; hang; happen; has; has become; has done;
        has doubled; has fallen; has held; have; have access; have already; have brought; have continued; have plans;
        have reduced; have seen; have started; headway; health visitors; helped to; helping to; helps to;
        highest rating; home is; hour; immunisations; improved and; improvement were; in better; in education;
        in private; in reading; in two; in unsuitable; in which; in year; inadequate verdict; include;
        independent chair; influence; inspection between; inspectors called; inspectors identified; into care; is an;
        is beginning; is delivered; is due; is empty; is helping; is improving; is increasing; is out; is planned;
        is put; is short; is taking; is well; issues; it also; it follows; it for; it possible; it provides; it the;
        it took; its childrens; its last; its report; its services; itself; jabs; judge; judged inadequate;
        keep children; kept going; kinship; knock on; knocking; know; knowledgeable; knowledgeable and; lad;
        languages; last; leaders; leaders took; leaders were; leadership team; leavers a; leavers whose; leaving;
        like the; liked; line; link; long as; lost touch; lovely; mainstream; make a; makes; manage; manager has;
        managers check; managing; maths; may be; mean that; meetings are; met a; midnight; midway; minutes;
        missing education; money; monitor; mornings; most; most children; most serious; mostly; needs of;
        neglect strategy; networks; new; new service; new staff; newcomers; nicely; nights; nine days; no care;
        no young; nobody in; not one; not only; not wait; noticed; nursery; nurses and; of a; of adoption; of all;
        of care; of cases; of council; of four; of health; of unaccompanied; of young; off in; officers;
        officers group; often; often and; on each; on file; on paper; one team; open for; our own; out of; out with;
        outstanding; outstanding and; oversight of; own; parenting assessments; parents told; parks; partners have;
        peer; people a; people are; people is; percentage; percentage of; permanent social; permanent staff;
        permanent team; persistent; persons; picked; picks; picture; pizza; plan that; planned; planning; plenty;
        plenty of; practitioners; printed; prioritised and; priority areas; prison; proactive; produced; promotes;
        properly; protection chairs; provided; provides; provision is; published on; pupil; pupils who; raised;
        raising; raising awareness; rating and; re; read aloud; read in; ready; receive; recommendations;
        referrals from; reflected in; refuge; remain; remains to; remarked; remarked on; requests for; responded to;
        response; responsive; resulted; resulted in; reviewing officers; rewrite; right; rigorous; rings; risk and;
        risks to; room; rooms; run; safeguard; safeguarding children; said to; saw that; say inspectors; says in;
        score of; screening; seen; sees; sensory; seriously; served; service has; service manager; services require;
        shape; sharper; shoots; shop; shown; signs of; similarly; since a; since november; sit; sit on; six days;
        sleepovers; smooth; social work; sofa; some of; some progress; some workers; something; soon; space; spare;
        spares; spelt; spends a; spot; staff; staff was; standards; stay at; staying put; steps; stop; story;
        strength; strengths; subsequent; suit; superb; supper; targeted; teachers; team; team that; teens; tenancy;
        than once; that has; that parents; that we; the adoption; the bank; the board; the budget; the childs;
        the councils; the end; the figures; the fostering; the inadequate; the judge; the local; the lot; the lscb;
        the mark; the needs; the next; the percentage; the picture; the private; the progress; the public;
        the questions; the reasons; the senior; the virtual; the wall; the whole; the young; their adviser;
        their advisers; their response; therapists are; they know; thing of; this is; thoughtful; three day;
        thresholds; timely; to adopt; to good; to leave; to manage; to one; to outstanding; to private; to read;
        to two; to wait; told; told inspectors; top; touch; tracks; trainees; training is; trains; transition; triage;
        truth; try; tuesday; turnover among; tutors; two weeks; two years; under way; understanding; understood;
        unsuitable; upon; urgent; useful; users; valued; verdict of; virtual; virtual head; waiting list;
        waiting lists; walk; was called; was made; was moved; was seen; way the; weekend; welcomed; well with;
        were asked; were more; were promised; what was; wheelchair; when this; where a; where it; who feel; who need;
        who should; whom there; wishes and; with; with disabled; with his; with three; work here; work posts;
        work that; workers kept; working is; worried about; worrying; written; wrote; year old; years and; young
    """,
    -0.5: """
        ^ assessments; ^ cases; ^ drift; ^ effective; ^ every; ^ families; ^ good; ^ practitioners; ^ safeguarding;
        ^ similarly; ^ thresholds; ^ unaccompanied; ^ where; a coordinated; a safe; about and; accommodation and;
        according; according to; achievement; across the; acted on; actively; adopter; adult social; advice;
        agency social; aid; all night; an effective; and in; annual; apprenticeships; are; are doing; are getting;
        are well; at each; authority for; average length; awareness; bad news; been adopted; been given; between the;
        big; boy; brothers; budget and; bus; by permanent; call; care councils; cared; child; child protection;
        child who; childrens lives; choir; clear; clearly; commended; contain; continued; continued to; credit;
        dentist; described the; did in; disabled youngsters; drew; driving; enabled; enables; evidence based; example;
        excluded; first; flinch; flinch from; folder; for children; for improvement; for more; fostering service;
        foundations; from other; going; grandparents; grants; guardians; had an; happy; has at; has cut; has enabled;
        has moved; have just; have not; having; helping; hold a; home; how they; hung; improvements in; in other;
        inspectors found; inspectors observed; introducing; is; is making; it as; it did; keeps; kept on; knew;
        know what; last full; last inspected; lawyer; leaders to; learning; let; like; little ones; log; lot; made in;
        majority; majority of; map; member of; minor; move; moved up; nature; needs; never; new team; news; no more;
        not a; not an; observed; of being; of five; of practice; official; older men; ones; only three; opened; pace;
        page; pas; personal; picked up; plans have; practice; procedures; process; progress; providers; purposeful;
        quality of; questions; quickly; rarely; reading; reduced; reflection; reflective; relevant; response to;
        saltmarsh; says; scored; searching; showing; shows; signs; single; sisters; sits; six years; slide; somebody;
        somebodys; speed; students; suited; support for; swiftly; take part; than; than a; than the; that are;
        the director; the door; the five; the last; the majority; the mayor; the places; the practice; the threshold;
        the wait; the work; the youth; them in; themselves; therapists; there has; there is; there was; thorough;
        though; three children; time in; to; to consider; to cover; to remain; to stay; to young; today; told by;
        told the; touch with; trained; transformed; trouble; turnover; two dozen; understand; up; up last; upbeat;
        vision; waits; was asked; was in; was late; were no; which; who; whom have; with care; word; worker in; world;
        worst; year against; years after; years on
    """,
    -0.625: """
        ^ care; ^ new; ^ nothing; ^ parents; ^ therapists; a good; a strength; acted; addressed; almost;
        an increasing; any of; are good; are part; attainment; average of; awarded; beach; been to; before they;
        breakfast; caseloads; challenge; change; change and; chief officers; children whose; childs; club; confidence;
        despite; disruption; even; feeling; fortnightly; found inadequate; full inspection; gcse; good by; got; great;
        hardly; has improved; has resulted; her; hospital; improved; in most; in this; inadequate at;
        increasing number; inside; inspected in; inspection in; inspectors came; inspectors spoke; inspectors that;
        judges; kept; knock; last six; left without; lockdown; lodgings; making; means; means that; met; necessary;
        needed; neglect and; never been; new permanent; night; none; noted; nurses; of its; ofsted says;
        permanent contracts; plans that; play; political; previously; promptly; provides a; rated inadequate; real;
        seven in; short of; spoke; straight; strengthened; such as; supported; taken to; team managers; temps;
        the crisis; their; they need; thought; threshold; throughout the; time since; two care; two in; waits for;
        where; which was; who were; whose; wider; within; without; without the; won; words; worked; youth
    """,
    -0.75: """
        ^ disabled; ^ nobody; all but; appropriately; assessments; at last; decisions; described; do better;
        educators; effectively; ensures that; fair; for disabled; forward; found; give; home to; improving;
        inadequate in; inspection team; lessons; no; nobody; nurse; on time; positive; refugees; reviews; ring; since;
        sound; swift; the child; through; time of; visited in; wait; when; with a; working days; write
    """,
    -0.875: """
        ^ social; ^ young; appropriate; become; commissioned; ensures; helped; helps; improvements; keep; leadership;
        my; ofsted has; risks; strong; they; to their; workers
    """,
    -1.0: """
        ^ foster; views
    """,
    -1.125: """
        inspectors met; they met; well
    """,
    -1.25: """
        good
    """,
    -1.625: """
        effective
    """,
    -1.75: """
        ^ children
    """,
}
TOLD_IMPROVEMENT: dict[float, str] = {
    1.125: """
        below; little; office; should
    """,
    1.0: """
        ^ how; different; improvement; last; late; reports; to keep; when
    """,
    0.875: """
        also; but; early help; growing; hadnt; inconsistent; kept in; less; meant; outside; over; records; sometimes;
        though; up asking; was; wrong
    """,
    0.75: """
        ^ and; adequate; and the; and then; apologised; appeals; best; by their; can take; carers feel; children each;
        chronologies; each child; filed; granted; has no; is low; living; must; off; one team; overlooked; pick up;
        private; rung; see that; skipped; supervision; temporary; to care; took; vietnamese; website; week in; werent;
        where; whether; who have; who live
    """,
    0.625: """
        ^ appeals; ^ contact; ^ getting; ^ girls; ^ one; ^ see; ^ they; ^ under; ^ what; a days; a diagnosis; afresh;
        after the; alike; and inspectors; and young; another; are inadequate; are not; arent; at which; bruises; bulk;
        caravans; children should; closed; cost; dated from; dates; disabled young; documents; expected; families who;
        feel; forgotten; forms; found out; gave the; grade; had no; handed; has said; have no; hours a; how;
        independent; is growing; is that; isnt; lack; later; least; leavers with; left; letting; level; lists;
        living in; managers; miss; mix; months; more; needs; needs has; notebooks; of why; offer; offer to; older;
        our care; probation; recommends; rise; saying; seven; shut; since; stage; system; take three; team is;
        than they; the last; the offer; the threshold; them safe; then; thin; time has; to; too long; up to; was put;
        went back; were; were left; were not; what; what they; who has; would like; would rather; young person
    """,
    0.5: """
        ^ after; ^ apprenticeships; ^ delay; ^ emails; ^ home; ^ information; ^ life; ^ ofsteds; ^ planning;
        ^ progress; ^ so; ^ three; ^ whats; a check; a few; a form; a service; accepted; actions; adults; aged;
        always; and left; and some; and youth; any good; are kept; are left; are moved; are new; as often;
        as requiring; ask for; at all; babys; back and; be found; because; bed in; been found; been rated; below good;
        best part; between; block; bumpy; bus fares; cannabis; care know; care service; casework; certificates and;
        chance; chased; child or; child to; children down; children wait; choices; closes; comes back; common;
        computer; conversations; could have; council; council and; councils own; courts and; covered; days which;
        deal; deal of; depends; disabled child; distant; duplicate; eleven; end; ended; executive director;
        experiences; failings; fares and; fell; felt; figures; find the; finding; for another; for nine;
        foster parents; four in; from one; from them; get no; getting; girls; go unanswered; good in; graded; grown;
        guest; happens; have given; have sent; heading; health; held at; hide; homeless; hospitals; hours; ideas;
        improvement to; in june; in one; inadequate and; interpreter; is a; is by; is due; is in; is too; is trained;
        joined up; lacking; lapsed; late and; leaders and; learn from; learnt; leave; letters were; longest;
        looked into; measure; met twice; might; much; narrow; need a; neglect; new worker; nine weeks; not all;
        not always; not drawn; not every; notes; now ofsted; numbers; of a; of date; offered; olds; over the; pages;
        parents said; people with; person; personal assistants; plans; points out; presented; put back; put off;
        ramps; reply to; report; requiring; requiring improvement; run by; run on; same thing; scant; schools;
        section; self; short; sixteen; slept; slows; spend; spring; staff and; staff are; stayed; strategy;
        strategy meetings; strong on; supervision of; support after; tail; take a; taken; target; tend; tend to;
        that is; the exception; the family; the file; the good; the health; the lead; the least; the office;
        the other; the right; the time; the trouble; the visit; the waiting; the wrong; their heads; their say;
        they asked; they think; they wrote; those without; threshold; time a; timeliness; times; to be; to get;
        to have; to new; to set; to settle; to speak; told; told that; trip; tuition; turnover in; two to; unanswered;
        us to; used as; vanished; vietnamese girls; views are; visits to; want; wanting; was last; well and;
        were being; were cut; what happens; what their; will; wishes are; with birth; with one; with which; words and;
        work of; worn; year olds; years to
    """,
    0.375: """
        ^ access; ^ adult; ^ applications; ^ because; ^ being; ^ boys; ^ change; ^ day; ^ equipment; ^ financial;
        ^ for; ^ if; ^ in; ^ it; ^ matching; ^ neighbours; ^ over; ^ oversight; ^ personal; ^ photos; ^ police;
        ^ review; ^ seeing; ^ siblings; ^ some; ^ strengths; ^ theres; ^ too; ^ visits; ^ we; ^ weeks; ^ wheelchair;
        ^ with; a babys; a bit; a child; a clear; a crisis; a decision; a dozen; a fifth; a firm; a lone; a meeting;
        a number; a package; a pair; a private; a requires; a result; a return; a summary; a toddlers; a whole; able;
        about as; about how; absent; across; action; adhd; adoption and; adviser; adviser is; advocacy; advocate;
        after it; age assessments; agencies; agreed by; all for; all social; allocated; an early; an initial;
        an inspection; and assistance; and council; and for; and in; and it; and leaving; and nobody; and phone;
        and so; and thin; and toddlers; and we; apologised and; appointment; are among; are described; are full;
        are made; are missing; are overlooked; are taught; are tired; are to; are too; area; as clear; assessment;
        assessments have; assessments start; assistants; at; at an; at best; at home; at tuesdays; autism; autistic;
        away; babies and; badly; band; bare; be given; be inadequate; be safe; be shared; because they;
        been forgotten; been promised; been told; been trained; before anybody; behind; being asked; being used;
        benefits; between three; birth certificates; bit; blank; boarding; breaks are; brought up; business;
        by agency; by before; by default; by one; by workers; calls from; came; came into; camhs; can claim; cant be;
        car; care inspectorate; care orders; care planning; carried; cases in; cause of; centres are; change is;
        change of; charges; charts; check on; child for; child gets; children are; children came; children living;
        children placed; children under; children who; children with; childrens home; childrens views; choice;
        clinic is; closing; come and; come through; comes; comments; comparison; complex needs; copied from;
        councils services; counselling; counted; court to; crawl; crept; culture; custody; dad; data; date; date when;
        dates on; days notice; december; decision that; decisions by; default; depends on; didnt know; differed;
        directors in; disabilities; disabled; district; dont know; drawn out; drawn up; drive; drop out; drug gangs;
        each and; each worker; early stage; easy prey; eating; else; elsewhere the; emails; end with; engage;
        entitled; entitled to; equipment; ethnicity; every time; evidence that; ex; exams; exclusions; experience of;
        exploited; family are; family time; fares; father; fault; feelings; file and; files of; filled by; financial;
        first language; first meeting; first year; five and; five in; for carers; for exploitation; for families;
        for over; for respite; for teenagers; for the; force; form that; former unaccompanied; forms for; from an;
        from before; from first; from good; from hospitals; from outside; front door; general; get good; girl who;
        given the; good many; good news; grandparents who; groups for; grown ups; guessed; guidance; had become;
        had fallen; had had; had met; had more; half; half a; half the; hand in; hard to; harder; has apologised;
        has lost; has the; has to; have been; have doubled; have met; health help; heavy; hed; help for; help they;
        help when; himself; holidays and; home had; home on; homes were; hour a; housed; how many; improve;
        improvement as; in; in and; in as; in different; in homes; in pre; in prison; in short; in six; in supported;
        in three; inconsistent experiences; independent reviewing; information advice; initial; inspectors;
        inspectors have; inspectors would; interest; interpreting; is all; is at; is bumpy; is described; is expected;
        is kept; is left; is off; is published; is seldom; is sometimes; is the; is thin; it adds; it could; it hard;
        it has; it in; it takes; judgement; judgement is; key stage; knew the; know that; knowledge; lacked; large;
        large families; later than; lay; learning disabilities; leave out; leavers it; leavers who; leaving care;
        legal; let down; letter has; letters; lie; life for; like a; limit; list; list and; list has; listening;
        little to; live; lower; made by; mainland; makes a; man; managers had; managers in; may; meant to; medicals;
        medicine; meeting; mentioned; might have; missing from; month wait; months in; more clearly; more training;
        moved in; named nurse; national scheme; need; need are; needs have; neighbouring; neither; neurodevelopmental;
        new baby; next county; nhs; night before; nine children; nobody can; not enough; not helped; not put; nowhere;
        number; number who; nurses have; occupational; of as; of early; of exploitation; of foster; of last;
        of parents; of plans; of services; of that; off again; off and; offending; offer in; offered an; office and;
        offs; often as; on; on dates; on four; on in; on short; on where; once a; once and; one; one file; one worker;
        opened on; optimistic; other; out about; out after; out at; out by; overall judgement; overwhelmed; own are;
        packages; pair; pandemic and; paper and; parents; particularly; partners; passed; passports; pasted; pathway;
        patients; people themselves; people were; permanent homes; placement orders; planning for; plans for;
        police officers; postcode; pre proceedings; prey; printed; promise; published today; pulled; pupils on;
        purpose; quarterly; quick and; quieter; raise; reach the; read them; reassessment; record of; recordings;
        refer; referred; reflective and; repeat; reply; report has; reporting; reports to; require;
        require improvement; requires; requires improvement; residents; responsible; restraint; result; return;
        return interview; return interviews; returned; reviews; right to; rosy; rota; round the; ruled; runs through;
        safe; said a; sampling; says the; school holidays; schooling; schools went; seen as; selling; sent the;
        service have; services; services as; services at; services had; set for; settled; seven months; shared houses;
        shared with; short contracts; should take; siblings; sick; sickness; sight; sign off; six; slow; slowly;
        so fast; so much; some; sparse; speak up; special needs; spoken; spoken to; staff feel; staff have; still;
        stood at; stopgap; stops; strangers; supported; systemic; systems; taken for; taken up; taking; tally;
        taught in; taxis; team has; team leaders; team who; teenage; teenager is; teenagers; teenagers have; ten of;
        that and; that are; that each; that help; that initial; that it; that takes; that thresholds; the decline;
        the district; the executive; the ferry; the focus; the handover; the highest; the island; the kitchen;
        the leaders; the legal; the mainland; the one; the pace; the quiet; the resource; the risks; the timeliness;
        the upper; the week; the years; their second; their work; them were; then forgotten; therapy for; theres one;
        they dont; third; those; three times; three were; thresholds were; time but; timetables; tired; to every;
        to explain; to members; to most; to open; to others; to plans; to someone; to spot; told about; too little;
        took a; took the; translate; travel to; trips; tuesdays; turned up; turnover among; two areas; underdeveloped;
        unitary; unpaid; unrecorded; unsigned; until somebody; used in; versions; very good; views; visited by;
        visitors and; visits; visits were; warned; was a; was at; was for; was used; weeks before; weeks in;
        weeks were; went; were closed; were held; were marked; were missed; were quick; were rarely; were under;
        were vague; what a; when a; when the; when their; where one; whether the; which social; whose first;
        widespread; widespread and; will not; with babies; with four; with half; with more; with those; with too;
        with two; word on; workers get; workers know; workers told; working with; written about; wrote; year had;
        year to; years and; young; young asylum; young men; your adviser; youth club; youth offending
    """,
    0.25: """
        ^ agencies; ^ ambition; ^ around; ^ arrangements; ^ audit; ^ audits; ^ bank; ^ bus; ^ calls; ^ carers; ^ case;
        ^ chronologies; ^ conferences; ^ contingency; ^ councillor; ^ dentists; ^ direct; ^ doctors; ^ education;
        ^ educational; ^ finding; ^ forty; ^ fourteen; ^ however; ^ inspectors; ^ its; ^ letterbox; ^ make; ^ many;
        ^ moving; ^ night; ^ notes; ^ nurseries; ^ occupational; ^ older; ^ opposition; ^ others; ^ out; ^ paper;
        ^ part; ^ photographs; ^ private; ^ reassessment; ^ reduced; ^ repeat; ^ return; ^ risk; ^ scores; ^ self;
        ^ several; ^ sickness; ^ sign; ^ speech; ^ team; ^ teenagers; ^ theyd; ^ transport; ^ tribunal; ^ until;
        ^ updates; ^ well; ^ working; a box; a boy; a broken; a bus; a childs; a cliff; a closed; a councils;
        a dearth; a dentist; a desk; a different; a disabled; a drive; a former; a fourth; a friday; a half; a halt;
        a hand; a handful; a judgement; a lack; a leaflet; a line; a lot; a matter; a named; a paragraph; a pathway;
        a queue; a ramp; a referral; a review; a right; a room; a school; a screen; a single; a sleep; a step;
        a system; a temporary; a while; a word; a worry; a written; a young; about a; about the; about who; above the;
        absconding; absent from; abuse in; accommodation for; account and; accuracy; achieve; achieving;
        achieving permanence; add; address; adds; admitted; adoption for; adult; adult services; adults and;
        adults to; advice is; advice on; adviser who; advisers are; advisers hold; afraid to; after a;
        after childrens; afterwards; age assessment; agency; agreed; agreed to; agreements; agreements with; agrees;
        all else; all know; all over; along; ambulance; among staff; an; an adhd; an advocate; an answer; an area;
        an end; an hour; and a; and achieving; and again; and babies; and bad; and children; and disabled; and does;
        and ends; and families; and gives; and go; and i; and kept; and leadership; and never; and november; and of;
        and ofsted; and other; and our; and over; and parents; and probation; and put; and quality; and said;
        and send; and seven; and systemic; and were; another to; anxiety; apologised to; appear in; applications;
        applications to; apply for; are a; are about; are applied; are as; are at; are being; are by; are chosen;
        are easy; are few; are free; are from; are hard; are leaders; are living; are needed; are often; are parents;
        are put; are rare; are rarely; are rated; are said; are served; are spoken; are strong; are vague;
        are without; areas; areas for; areas it; arent as; arrival; arrive; as far; as if; as inadequate; as making;
        as six; as was; ask what; ask whether; ask why; asked how; asked why; assessed late; assessing; assessment in;
        assessment that; assessments by; assessments for; assessments take; assessments was; assistance; astray;
        asylum law; at christmas; at eighteen; at one; at sixteen; at times; attended by; audit; audits; average;
        await; away and; babies are; babies were; back with; batches; be a; be clearer; be in; be made; be told;
        be two; because no; become the; been able; been agreed; been copied; been decided; been handed; been held;
        been judged; been sent; been trafficked; before a; before any; before anyone; before each; behaviour;
        being made; believed; between teams; between two; beyond; beyond the; bill; bills; bodies; body; bore;
        borough council; both the; bounce; boy; boy of; boys; boys are; boys in; britain alone; broken; brothers;
        brothers and; bury; but have; but no; but seldom; by and; by drug; by gangs; by inspectors; by police; by six;
        by social; by some; by way; call for; called for; called in; came after; can wait; cancelled; candid; cannot;
        car washes; care for; care home; care needs; care packages; care plan; care plans; carers felt; carers had;
        carers is; carers own; carers were; caring; cars; case summaries; caseloads have; caseloads in; cases are;
        cases of; cash; caught up; celebrated; certainty; certificates; chairs of; challenge; chances; changes;
        changing; checks; checks were; child they; child turns; child waits; child was; children; children by;
        children gave; children get; children on; children taught; children that; children themselves; children what;
        children whom; childrens wishes; childs name; childs record; choice of; chronologies were; city from; claim;
        clinics; closed on; closed to; closures; come to; comes in; comes when; comment; comment on; commonest;
        community paediatricians; complex; concerns; conditions; confirmed; conflict; connected; consent is;
        consistently; contacts were; contingency; contradict; conversation about; copied; core; cost of; could say;
        could take; couldnt say; council in; council to; council took; council which; councils childrens; course and;
        courses; court orders; cqc and; crept up; curiosity; cut and; dari; date so; dated; day and; day to; days to;
        dead; deadline; dearth; dearth of; debts and; decide; decides; decisions; decisions and; decisions that;
        deeply; delay before; delayed; dental; dental checks; dentists; departments; depression; deprivation;
        deprivation of; design; designed; desk in; diagnosis; didnt; differ; different ways; differently;
        dip sampling; directors; disability; disabled children; distress; do for; do with; doctors and; doing;
        domiciliary; domiciliary care; done by; done with; down as; down is; down the; draft; drift had; drive of;
        dropped; duty worker; duty workers; dwindled; each family; each new; education plan; education plans;
        educational; eighteen; eighteen and; eighteenth; electronic; else to; email; emotional; ended in; ended with;
        entry; escalation; ethnicity and; even where; event; every day; every six; everything and; evidence of;
        except; exchange; executive has; exist; existed; experiences and; expert; exploitation team; eye on; facts;
        fails; failures; fall between; families had; families on; family help; family tracing; fared; february;
        feeling; fell short; few and; few assessments; few of; fewer than; fifteen year; fifth; fifth of; fighting;
        file; files from; finishing; firmer; first call; first line; first two; five; five are; five social;
        five years; fixed; focus; focused; follow; for a; for decisions; for everything; for four; for improvement;
        for nearly; for older; for people; for short; for social; for specialist; for ten; for us; for vulnerable;
        for years; form; format; foster childrens; found them; four; four grades; four plans; four years; fourth;
        frightened; from anyone; from it; from school; from this; from what; frozen; full; funding; generic;
        genograms; get and; gets a; girl; girl had; given; given to; gives to; go by; goes for; going to; gone on;
        gone out; good at; good since; good they; good third; good with; goodwill; got no; grade as; great deal;
        greater; groomed by; group is; groups and; guardianship; guess; had a; had been; had gone; had held;
        had lapsed; had left; had looked; had seen; had stopped; had thought; had to; had two; had vanished; half of;
        halt; handovers; hard; harder to; harm; harm in; hartsmere; has asked; has grown; has hardly; has just;
        has one; has run; has stalled; has warned; hasnt; have all; have called; have gone; have led; have long;
        have risen; have said; have waited; having been; headings; health board; health histories; health partners;
        health professionals; health trust; heard; heard of; heavily on; held; held up; help are; help is; his own;
        history and; hit; holding; home to; home were; home where; homes are; hopes; hours of; house with; how we;
        how well; i was; if at; if you; illness; illnesses; improvements; in asylum; in batches; in custody;
        in december; in draft; in every; in hospital; in hostels; in line; in notebooks; in october; in particular;
        in places; in plans; in reply; in stable; in supervision; in who; incident; including; independent visitor;
        information was; initial health; injuries; inspection that; inspectors asked; inspectors from; inspectors say;
        into; into adult; into the; into two; investigations; involved; is about; is drawn; is filled; is good;
        is inconsistent; is made; is measured; is missed; is poor; is sought; issued; it all; it at; it can; it goes;
        it happens; it said; it through; its good; its name; its needed; its second; its work; january to; join;
        joined; july; just as; keep their; keeps an; kept as; kids; kinder; know them; known; known to; land; lapse;
        last inspected; last week; lasting change; late if; late in; later life; law; law says; leaders have;
        leadership children; leadership is; leaflet; leans; leans on; leap; learning; learning difficulties;
        learnt from; leave the; leavers came; leavers though; leavers to; leavers told; leaves no; leaving; left for;
        less well; letter asks; letter to; letterbox; letters before; letters for; letters in; liberty; life in;
        life story; light; lighter; like shopping; lists for; little of; live in; lived through; lives are;
        living with; locality; locked; lodgers; lodgings are; loneliness; long been; long term; look in;
        looking after; losing; lost in; lottery; low; lowest; lowest grade; made on; made public; management;
        manager had; managers is; managers signed; many; many disabled; marks out; match; matches; matching; may be;
        may wait; meals; meaning; means; meant a; meanwhile; measures; measuring; meetings; meetings with; mens;
        mention; middle; midwives; miles from; minimum; miss the; momentum; monday; money for; money worries; monitor;
        month to; months behind; more of; more to; most vulnerable; mother who; mothers with; mum or; must now;
        nearly; need more; need two; needed for; needs and; needs were; neglect was; new partners; new starters;
        new workers; new year; night in; night staff; nine out; nineteen year; ninety; no foster; no home; no ones;
        no overall; no school; nobody from; nobody has; nobody senior; nor; not at; not brought; not known; not read;
        not see; not used; not what; noted in; noted that; notice; notifications; november; now live; now require;
        now see; number of; observed; occupational therapy; october; of birth; of case; of cases; of class; of course;
        of decisions; of documents; of fathers; of fifty; of first; of home; of jargon; of liberty; of long; of other;
        of our; of personal; of quality; of respite; of safety; of saying; of senior; of several; of sixteen;
        of strategy; of supervision; of tasks; of three; of visits; of waiting; of which; of work; of workers; of you;
        off as; off from; off sick; officers had; ofsted letter; ofsteds; often; often a; old; old and; old ones;
        older and; on call; on files; on friday; on from; on her; on it; on our; on sen; on special; on ventilators;
        on what; on which; on who; once it; once the; one agency; one by; one checks; one home; one line; one office;
        one on; one record; one review; one set; one step; ongoing; online; only for; only once; onto; onto the; or a;
        or dad; or not; or so; organisations; other areas; others; out over; out that; outcomes; outstanding for;
        over ten; overall; overdue for; overly; overnight; oversee; oversight; owed; own account; own care;
        own figures; own for; page that; panel had; panel that; parents and; parents are; parents do; parents own;
        parents were; parents who; parents with; part time; particular; partner; partners are; passed from; passes;
        patchy; pathways; patterns; people and; people for; people get; people over; people to; people wait; phase;
        phone call; photos of; pieced; pieced together; pile up; plain english; plan in; plan was; plans said;
        plans that; played; points; police notifications; poorly; posts; posts in; practice and; practitioners are;
        practitioners have; pre; press; pressing; prevention; primary; priority action; private home; process;
        professional; promises; proportion; protects; protocol; protocol for; provision; psychiatric; pull together;
        pupil in; pupils are; put; put it; put on; put them; qualified; qualified staff; quality and; quality checks;
        questionnaires; questions about; raise the; ramp; rate of; rates; rather; read and; read by; read the;
        readers; reasons for; recommended; record; recorded; records and; records had; reduced; reduced timetables;
        referral form; referrals to; reflect the; reflected; refused; register of; registration; regular and;
        reliance; reliance on; remain; remained; remand; repeated; report is; report to; reports for; request;
        resilient; revisited; rewrite; right help; risen; risk assessments; river; road; rows; ruled out; rules;
        ruling; rush; rushed; safe and; safer; safety and; said they; said today; same as; same child; same three;
        same way; same week; sample; say so; say what; saying what; says is; says no; school is; school places;
        school with; school year; scorecard; second; second is; second of; see to; seeing; seeing a; seeking; seems;
        sees a; self evaluation; sen; sen support; send; senior; sent a; sentence; september; serious weaknesses;
        service as; service for; service with; set by; set of; sets; seven weeks; several; several children; severe;
        severely disabled; shared; she was; shopping; shopping lists; shrunk; shy; shy of; siblings are; since before;
        since last; sisters of; sit in; six and; six weeks; sixth; skills are; small group; small number; sole;
        some are; some childrens; some of; someone to; sore; sore point; sought; speak to; spreadsheets; square;
        squeezed; staff spoke; staffing; stamp; standard; starter; starters; stay away; still send; stop at; stopped;
        store; submitted; success; suggests; sum; summaries; summary of; summer break; supervise; supervised;
        supervising; supervising social; support; support for; support is; support workers; supported flats; supports;
        surgery; survey of; suspended; system is; system that; take on; take over; take the; taken as; takes a;
        takes half; talk of; talked about; targets; task and; tax relief; teacher who; teaching; team had; team they;
        team works; teams are; teams have; teenagers on; telephone; telling; ten social; tenancies; tended; tended to;
        tenth; term fostering; terms; than those; that all; that an; that care; that children; that managers;
        that nobody; that progress; that should; that some; that supervision; that those; that workers; the adviser;
        the agency; the alarm; the area; the authority; the better; the car; the carers; the case; the childrens;
        the choice; the computer; the cost; the court; the date; the deaf; the department; the desk; the figures;
        the final; the harm; the household; the hub; the inspectors; the key; the leadership; the longest;
        the missing; the neurodevelopmental; the next; the night; the notes; the number; the officer; the oldest;
        the order; the over; the overall; the permanence; the phone; the point; the promise; the proportion;
        the protection; the referral; the referrals; the rise; the river; the schools; the social; the sole;
        the strength; the summer; the support; the tea; the third; the training; the very; the work; the worst;
        their assessments; their condition; their first; their records; their schooling; their tale; their time;
        them had; them has; themselves were; then not; therapy; theres little; they; they also; they are; they ask;
        they go; they got; they have; they leave; they live; they look; they make; they mean; they reach; they turn;
        theyd; thin on; things slide; things that; thinly; thinner; third is; third of; thirty; this morning;
        those over; those that; those who; those with; thought of; thought to; three; three different; three outcomes;
        three points; three years; threshold for; through; through and; time from; time had; time to; timeliness of;
        to achieve; to adult; to another; to bring; to harm; to judge; to look; to managers; to monitor; to mum;
        to no; to nothing; to older; to panel; to reply; to run; to social; to special; toddlers are; together so;
        told them; told to; too many; too slowly; took its; took over; touched; trained to; transport to;
        travel documents; trebled; trip to; turns eighteen; twelve children; twenty nine; twenty weeks; two disabled;
        two months; two of; two people; two records; unannounced; uncles; under a; under the; under two; uneven;
        unitary authority; unless; unseen; until a; until its; up; up after; up for; up of; updates; upper; ups;
        us who; vague; vans; vary; video calls; views of; visit; visit the; visitors are; vulnerable;
        vulnerable children; wages; wait a; wait too; waited; waited up; waiting; was another; was handed; was lost;
        was never; was set; was still; was written; washes; wasnt; watchdog; way of; ways; weaknesses in; week of;
        weighed up; well above; well enough; well served; went down; went up; were about; were carried; were dealt;
        were empty; were in; were issued; were living; were missing; were never; were offered; were one; were out;
        were put; were reported; were sent; were taken; were waiting; were written; weve; whats; when ofsted;
        when you; whereas; whether it; which some; who ask; who leave; who may; who move; who pays; who stay;
        who wrote; whom to; why; why a; will get; will stay; wishes; with an; with children; with complex; with early;
        with foster; with good; with it; with learning; with men; with outstanding; within the; without having;
        without warning; word that; words were; work from; worker and; workers and; workers came; workers caseloads;
        workers change; worry to; would have; would help; would make; wound; write up; written for; written up; year;
        year and; yearly health; yes and; yet; yet been; you ask; you get; you who; young parents; younger;
        youngsters and
    """,
    -0.25: """
        ^ adopters; ^ adoption; ^ assessors; ^ back; ^ backlogs; ^ before; ^ conference; ^ courts; ^ credit;
        ^ detached; ^ earlier; ^ emergencies; ^ emergency; ^ everyone; ^ everything; ^ exit; ^ extra; ^ farmers;
        ^ fathers; ^ fewer; ^ files; ^ foster; ^ from; ^ good; ^ grandmothers; ^ group; ^ guardians; ^ holiday;
        ^ host; ^ housing; ^ interpreters; ^ keeping; ^ mediation; ^ midwives; ^ non; ^ nursery; ^ ofsted; ^ once;
        ^ other; ^ papers; ^ participation; ^ permanent; ^ primary; ^ reablement; ^ recording; ^ reflective;
        ^ relatives; ^ safeguarding; ^ safety; ^ setting; ^ sleep; ^ special; ^ specialist; ^ strategy; ^ thats;
        ^ therapy; ^ today; ^ unregistered; ^ vacancies; ^ very; ^ voice; ^ volunteers; ^ waiting; ^ weekly; ^ women;
        a carer; a chat; a chief; a childrens; a city; a clean; a clinic; a club; a conversation; a counsellor;
        a critical; a day; a decade; a dedicated; a fair; a figure; a five; a fortnight; a fortnightly; a gang; a gem;
        a hard; a hotel; a lad; a lasting; a lovely; a map; a mentor; a model; a month; a move; a nurse; a place;
        a podcast; a psychologist; a reply; a rise; a safe; a scheme; a sense; a team; a ten; a third; a tracker;
        a voice; a weekend; a wide; a workforce; a youth; about one; about them; about to; about where; above;
        abuse of; abused; academy; acts; additional; additional needs; admired; admissions; adolescents; adopt;
        adoption work; adult support; adults in; advisers go; after care; again with; age disputes; age of;
        agency use; ahead of; aids; alarm; all; all four; all three; all through; allotment; allow; alongside the;
        already in; alternative; an agency; an assessment; an example; and; and act; and advice; and be; and bus;
        and dads; and do; and faith; and gaps; and gets; and got; and have; and kind; and known; and look; and money;
        and none; and read; and say; and schools; and set; and social; and swift; and take; and their; and took;
        and unhurried; and used; and without; and written; answered; any longer; any more; anywhere else; apology;
        appeal; apprentices; are and; are brought; are collected; are crisp; are down; are fewer; are followed;
        are found; are late; are leaving; are logged; are more; are noted; are offered; are over; are prepared;
        are read; are redrawn; are settled; are slow; are spotted; are superb; are talked; are tight; are turned;
        are typed; are understood; are updated; are worked; arent used; arrivals are; as any; as seriously; as young;
        ask the; asked for; assessment was; assessments are; assessments look; assessors; asylum claims; asylum have;
        at college; at every; at once; at six; at weekends; attachment; authority; babies who; baby; back by;
        back for; back on; backing; backlog of; backs; bad; bad news; balanced; balanced and; banks; banned; barbers;
        based on; bases; be and; be better; be called; be it; be opened; be sent; be set; be too; be with; bear; beat;
        because a; bedtime; been a; been cut; been pronounced; been rewritten; been the; been through; been to;
        been turned; been visited; been with; before birth; before court; before it; before that; began; begin with;
        begins at; begun; behind each; being looked; being recruited; below the; beside; better; better in;
        better than; between children; between one; between reviews; between the; big; bikes; birth; blue; board;
        bondage; born; borough has; borough is; bought in; boy who; boys who; breaks; bring; bring in; bring out;
        brings; british; brought; brought the; building; bus drivers; by an; by her; by how; by it; by name;
        by people; by permanent; by practitioners; by the; by two; by video; cake; called on; caller; callers;
        callers are; calling; calls in; calls were; came in; came on; came up; can; can be; can do; can now; can tell;
        can understand; cannot go; cannot live; capacity to; cards; care after; care and; care are; care care;
        care do; care is; care see; care which; cared for; careful; carefully; carers get; carers in; carers of;
        carries; carrying; case; case and; case conferences; case is; caseload; cases out; cases with; cat; catch;
        cent to; centre; chair; chair of; chaired; chairs; chamber; chance to; charitys; chart; charter; chats;
        checked; checks in; child at; child friendly; child has; children arent; children dont; children from;
        children go; children going; children it; children live; children out; children said; children stay;
        children still; children they; children to; children told; children whose; childrens needs; childrens records;
        childrens rights; childs story; chip; chose; christmas day; city; city council; city of; citys services;
        clarity; classrooms; clear on; clearer and; cliff edge; climbed; clinic; clinic at; clinic for; close; clubs;
        co; coached; coaches; coffee; collected; columns; come as; come into; come on; comes first; comes to;
        comes with; commends; conclusion; conference chairs; confidence; confident; consistent; consultant;
        consultants; continence nurses; contrast; conversation; cooking; cooks; could follow; council was;
        council whose; councillors; councillors from; county council; countys; course; courtesy; cousins; covered by;
        criticism; cross; cuts; dads; danger; day one; day they; days for; deaf children; deciding; decisions for;
        dedicated; delay in; described the; desk; desks; detached; detached youth; detail; diaries; director reads;
        disabilities are; disabilities is; disabled childs; disputes are; distance; do a; do not; do so; does not;
        doesnt; domestic incidents; door of; doubled; down on; down plans; down with; drafts; draw on; drawings;
        drawn in; drawn with; draws; dry; duty rota; each; each childs; each quarter; each review; each step;
        each term; each year; earlier; early so; early years; earn; earned; easily; edge; education and;
        education services; effect; effective; effective with; ehc; ehc plan; eight in; elected members;
        eleven months; empty; end in; end of; end up; enough for; enquiries were; equal; eritrea; errors; estates;
        every decision; every school; everyone; everything from; exact; exemplary; exemption; exit; exit interviews;
        explain; explained to; explaining; exploitation is; extended; eye gaze; eyes; face of; fact; fail; failing;
        fairly; fairness; fallen from; families a; families do; families say; families the; families with; family is;
        family life; familys own; far too; farm; farmers; farms; fast; fathers were; favour; fed; feedback;
        feedback from; feeding tubes; feels; figure; file in; files a; files that; film; films; find in; finds;
        finished on; firms; first class; first month; first report; first visit; first week; five days; fix; flinch;
        flinch from; flying; follows an; fond; for care; for each; for instance; for it; for its; for leaving;
        for little; for long; for longer; for pupils; for young; form of; foster carers; fostering households;
        fostering service; found for; foundations; four months; frank; frankly; free of; freely; friendship; from all;
        from council; from eritrea; from home; from its; from requires; from the; from their; frontline; fun; future;
        gave a; gaze; gcse; gcse passes; gem; get a; get them; get to; girl of; girls at; given up; gives; giving;
        glad; glad to; go along; go home; go out; go through; gone from; good overall; good reason; good things;
        goods; got an; grade was; grandmothers; grew up; grip; grounds; group and; group conferences;
        group supervision; groups were; grows; guardian; guardians; guardians are; had an; had begun; had given;
        had led; had put; had since; halls; halved; handed to; handful of; handled with; hang on; happy; hardly;
        harm outside; has announced; has brought; has climbed; has driven; has got; has held; has made; has not;
        has picked; has taken; hasnt been; haste; have access; have already; have brought; have dropped;
        have improved; have joined; have just; have lost; have signed; have taken; having to; head of; health checks;
        health nurse; health staff; health workers; hear the; heard from; heart; help as; help at; help those;
        helpful; helps to; here as; high; higher than; hired; his worker; histories are; hold of; hold the; home from;
        home the; homes where; honest and; host families; hotel; how the; how their; however; huddle; humane;
        identified; ill health; impact; impact of; improvement at; improvement has; in both; in contrast; in core;
        in crisis; in days; in detail; in half; in hand; in limbo; in long; in meetings; in post; in spite;
        in training; in twenty; in unsuitable; in welsh; in which; in year; inadequate rating; independent chair;
        information and; inside two; inspection; inspection between; inspections; inspectors had; inspectors over;
        inspectors saw; instance; instead; instead of; intervention; interviews and; iraq; is; is an; is generous;
        is laid; is met; is more; is properly; is put; is rare; is right; is seen; it as; it did; it down; it finds;
        it requires; it took; it up; it well; it went; item; its; its members; its own; its services; jabs;
        joined the; jointly; jointly with; journey; judge; judgements; just over; keep a; keep an; keep the;
        keeps the; kept a; kept on; kept the; kettle; key worker; kind and; kinship carers; kitchen table; knew;
        knock on; know; knowledgeable; knows; laid on; landlords; language; last quarter; last year; lasts; late for;
        latest; latest report; law demands; lawful; lawyer; leaders good; leaders took; leadership help; learned;
        leave a; leavers can; leavers had; leavers hub; leavers live; led; left care; left in; left until; left with;
        legal advice; less often; lesson; lessons; lessons are; let a; let children; lets; letter published;
        letters and; life after; lifted; likely to; limbo; line of; line to; link; live together; lively; lives;
        lone arrivals; long; long way; look at; looks; lorry; loved; loving; lured; machine; makaton; manager is;
        many are; many children; maps; mark the; mash; maternity; me; means to; meant that; mediation; meetings are;
        meetings held; meetings were; meets; members have; men; mend; mental ill; menus; met a; met at; met children;
        midlands; miles away; miss a; missed the; model; months after; months on; more regular; mothers in;
        mothers of; much to; multi; multi agency; mums and; must be; nationally; need no; needs change; neglect are;
        new arrivals; new case; new plans; newcomers; next day; night; nights; nil; no and; no time; nobody;
        nobody else; nobody in; none; none of; nonetheless; norm; not reach; not the; nothings; noticed the;
        now waits; nurses and; odd; of adult; of agency; of area; of being; of calls; of change; of childrens;
        of disabled; of each; of every; of family; of files; of inspectors; of managers; of missing; of my; of older;
        of people; of poor; of proceedings; of similar; of social; of this; of unaccompanied; of us; of young;
        off its; offer was; offered a; officers; ofsted had; often than; olds who; on account; on all; on as; on at;
        on by; on christmas; on doors; on each; on every; on families; on how; on new; on paper; on risk; on seeing;
        on whether; once; one a; one anothers; one day; one in; one side; one that; ones; online grooming; only the;
        only when; open for; optimism; or; or at; or in; or three; orders; ordinary; other parents; other way;
        out all; out and; out loud; out to; outcome of; outstanding and; over each; over pizza; over with; own words;
        paint; panel goes; panel of; paper on; papers for; parenting; parenting board; parents had; parents have;
        parents is; parents told; part of; parts; parts of; passed between; passionate; patient; payments for;
        pays for; peer; people can; people have; permanence panel; permanent staff; persons own; phones; photo;
        pick one; picks up; pictures; pinned; place after; plainly; plan on; plan with; planning meetings;
        plans change; plans fit; plans get; plans made; plans now; podcast; police health; political; pool; postcards;
        poverty; practitioners who; praise; praise for; praised; pregnant; pressure; prevent; pride; principal;
        principal social; proceedings are; produced; prompt; pronounced; pronounced good; protection was;
        protection work; psychologist; publish; purposeful; purposeful and; put the; putting; quality assurance;
        question; quick; quicker; quiet room; ran to; rarely; rating for; reach a; reach parents; read a; read in;
        real; rebuilt; recognised the; recognises that; recommend; recorded on; recording; records have; records were;
        redrawn; referrals are; reflective supervision; refusal; regulator; remarked; repeat their; replies;
        reported missing; reports are; research; residential; residential schools; respectful; restored;
        reviews happen; rewritten by; rewrote the; ride; right by; ring a; ring their; ringing; rings the; risk and;
        room for; round; running away; runs; runs a; safe for; safeguarding enquiries; safely; said about;
        said social; same day; same one; saturday; saw; saw a; say inspectors; say on; saying that; says in;
        scheme has; schemes; school place; scored; second review; see them; see what; seeking young; seen at;
        seen the; sees each; seldom have; sends; senior managers; sense of; sergeant; seriously as; service is;
        services by; services require; sessions; set out; setting; setting up; settled and; sexual health; shadow;
        shape; share a; sharp; sharper; sheet; shift; shoulder; shown; shows; signs; signs and; simple; since come;
        since november; since they; sisters in; sit on; site; sitting service; six years; skilled; sleep; so; so are;
        so in; some children; some families; someones; somewhere; sounds; soup; space; spite; spite of; split;
        staff from; staff make; stalls; start again; start with; starts early; states; statutory; stay; stay for;
        stay on; stays; stays in; step back; still waiting; stock; story in; straight away; straight to; street and;
        strong; stronger; struck; students; stuff; supervision happens; supervision was; support plans; support that;
        support worker; sure; survivors; suspected; swim; system was; tablets; take in; taken into; taken over;
        talked of; taught to; tb; teach; team does; team that; teenagers had; teenagers to; ten assessments;
        term plans; test; than a; than any; thank; thanks; that; that came; that change; that does; that every;
        that gets; that have; that her; that his; that make; that other; that you; that young; the adults; the answer;
        the areas; the call; the cases; the children; the classroom; the clock; the company; the countys;
        the directors; the disabled; the drive; the effects; the face; the failings; the familys; the first;
        the forms; the foster; the hour; the house; the impact; the information; the inspectorate; the judge;
        the latest; the local; the lot; the maternity; the midlands; the needs; the new; the norm; the odd; the only;
        the out; the paperwork; the past; the payroll; the place; the planning; the pre; the principal; the questions;
        the queue; the regulator; the send; the single; the sort; the special; the table; the three; the trust;
        the trusts; the two; the usual; the verdict; the visitors; the wall; the weekend; the word; their new;
        their own; their third; them; them at; them on; then a; therapy is; there and; there were; these days;
        they arrive; they could; they first; they had; they knew; they like; they may; they talked; they took;
        they trust; they want; they went; they were; theyd asked; theyre; theyve had; thing; things are; things went;
        things were; thirteen; this; this was; thorough; thorough and; those of; those they; though the; thousand;
        three days; three houses; thrive; throughcare; thursday; tickets; tier; tight; tight and; time for; time were;
        timely; times in; to ask; to by; to cover; to family; to fill; to happen; to inspectors; to leave; to lift;
        to meetings; to nine; to notice; to outstanding; to protect; to remain; to repeat; to say; to start;
        to teenagers; to turn; to two; to where; to work; to young; told by; too small; top grade; training has;
        transformed; treated with; trial; tried; trouble; trust had; trust of; try; tubes; turn down; turn to;
        turning; turnover is; twenty; twice in; twin; two or; under special; understand; understood and;
        understood by; unfinished; unheard of; uniforms; unions; units; unread; unsuitable; until midnight; up from;
        up home; up in; up two; up with; used the; vacancies; value; van; verdict; verdict of; views on; village;
        virtual head; visit is; visited in; visitors that; visits and; wait; waiting in; waiting lists; walk in;
        walks; wall; wards; was described; was inadequate; was no; was noted; was on; was said; was told; ways that;
        we are; we have; week by; week is; weeks from; weeks with; weigh; welcomed; went missing; went on; went out;
        were adopted; were among; were asked; were assessed; were branded; were commended; were down; were given;
        were often; were once; were struck; were weighed; what isnt; whatever; when change; when life; when parents;
        when things; whenever; where teenagers; whether to; which is; which nothing; which the; which they; who asked;
        who comes; who feel; who go; who is; who know; who lives; who ring; who rings; who said; who used; who went;
        who will; whod; whoever is; whom; whom there; whose; whose childrens; wide; willing; wishes and;
        with additional; with autism; with disabled; with everyone; with families; with her; with nowhere;
        with pictures; with police; with social; with support; with the; with three; with whom; within;
        without anyone; without family; without fuss; women; women who; woolly; word; work; work and; work at;
        work here; work in; work to; work was; work with; worker are; worker for; worker from; worker who; workers go;
        workers had; workers has; workers make; workers so; workers stay; workers will; workforce; workshop; worry;
        worry about; worrying; worst of; would not; woven; woven into; write a; write the; writing is; written;
        written to; year against; year ago; year of; years; years after; years or; years settings; youd;
        youngsters are; youngsters had; youngsters to; youth
    """,
    -0.375: """
        ^ agency; ^ by; ^ childrens; ^ daily; ^ disabled; ^ each; ^ elected; ^ english; ^ half; ^ hardly; ^ hotels;
        ^ initial; ^ mainstream; ^ meetings; ^ most; ^ nearly; ^ nineteen; ^ nurses; ^ outstanding; ^ requests;
        ^ standards; ^ the; ^ then; ^ thirteen; ^ those; ^ thresholds; ^ twelve; ^ unaccompanied; ^ village; ^ work;
        ^ workers; ^ youth; a birthday; a charity; a county; a lifeline; a list; a monthly; a quiet; a real; a rule;
        a specialist; a stranger; a time; a wall; a weekly; abuse; abuse and; adopted; adoptions; advisers had;
        after being; after each; ago; aid; alert; all agencies; all five; alongside; already; and breakfast; and care;
        and case; and changed; and hardly; and health; and know; and made; and not; and who; anothers; answer;
        apart from; are back; are balanced; are booked; are called; are covered; are doing; are explained;
        are finished; are given; are no; are now; are paid; are part; are used; are very; are well; are written;
        as an; as good; ask searching; asks for; assessment is; assessments begin; assurance; at any; at good;
        at night; at risk; awarded; babies with; be failing; be followed; be helped; be read; be traced; because of;
        bed and; been adopted; been placed; bike; book a; bridge; brought in; budget; budget and; but a; but the;
        by half; by when; café; called; calm; camp; can ring; can see; cared; carers and; carers too; caseloads;
        cases that; caseworkers; category; cause for; cent of; centre for; change; change when; changed the; chat;
        check; check up; chief executive; chief officers; child before; child had; child is; child were; child who;
        children got; children there; children was; childrens team; choir; citys; comes early; commended; conferences;
        conferences have; contain; could be; could get; council pays; council tax; counsellor; court proceedings;
        cousin; cricket; crisp; cry; cut in; cut to; daily; date and; day in; deadlines are; decade; decisions about;
        delay; delight; described as; determined; difficult; director; disability service; disabled youngsters;
        discharge; disruption; door to; doorstep; drew; drift has; drifting; drivers; driving; due date; each week;
        early and; easy to; effects; effects of; eleven weeks; eleven years; english lessons; enough; enough to;
        entries are; evaluated; evening; every; exceptional; exclude; excluded; extra needs; faces; faith are;
        families are; family and; far; fears; feel looked; feel that; few; files are; fill in; finished; firm; first;
        first in; fit on; flats and; followed; followed by; food; for learning; for life; for permanence; for safety;
        foster families; from parents; full and; fuss; gather; gather dust; generous; get the; good; good by;
        good time; green shoots; grooming; group with; grow; had changed; had just; had lost; had written; handled;
        hanging on; happen; harbour; has at; has become; has cut; has done; has doubled; has gone; have a; have begun;
        have one; have seen; have someone; he; head; headway; health support; help comes; help was; helped to;
        helping; helps; here; heritage; him; hold up; honest; hosts; hour; how they; hubs; hung; if it; im;
        immunisations; improved; in for; in january; in some; in time; in under; included; initial assessments;
        inspectors came; inspectors found; is above; is asked; is assessed; is empty; is gone; is needed; is planned;
        is still; is thought; is written; it describes; it for; it should; it wasnt; its due; its report; jargon;
        joint; judges; keen; kept going; kept waiting; kindly; kinship; knew what; knock; last inspection; lead;
        leaders; leaders on; learn what; leave to; left without; let; letter a; lifeline; like to; line; line for;
        list for; listened; listened to; log; long as; look; looked for; loss; loud; love; lowest in; loyal; made a;
        made to; mainstream; make sense; managers check; map; mates; maths; mayor; mean that; means that; memory;
        mentors; monthly; more are; more often; more than; moved; moved from; must change; my; national average;
        nature; nearly always; need not; needed; new staff; nicely; nine times; no care; no queue; not as; not just;
        not only; not wait; not want; notes on; noticed; of events; of harm; of its; of paper; of service; of special;
        of their; off in; official; older men; on any; on help; on monday; on to; on two; once again; one of; one was;
        opened; openly; opens; or no; orders were; outcome; over by; over in; over several; own; own pace; package;
        panels; parenting assessments; parents at; parents to; party; pass on; pays; people a; people could;
        people in; people told; permanence carers; permanent contracts; phones and; photographs; place of; placed in;
        plan a; plans come; plans of; plans set; plans which; plenty; plenty of; police and; poor; posts are; proper;
        protection chairs; providers; pupils in; put a; quite; raised; raised the; reablement; read aloud; reading;
        reads; reasons; recognises; recruited; region; relationships; remember the; rings; routine; rule; run away;
        run with; safeguarding; safeguarding team; said the; said their; saltmarsh; same room; sampled; says ofsted;
        school for; searching questions; second nature; seen by; sensible; sensory; served; service; service had;
        services were; she; shoots; shop; short break; sides; signers; since a; since easter; single; sits; sitters;
        sixteen weeks; skip; smiley; smooth; so that; social; social work; somebody with; sooner; sort; spared;
        special schools; spelt; spends a; staff has; staff told; stand; statements; status; staying put; steps;
        still at; still good; still in; stranger; street; supervision has; supper; swiftly; symbols; table; taken the;
        talked over; talking; teachers; teenagers who; tell you; tenants; than; than two; that disabled; that doesnt;
        that had; that inspection; that two; that used; that we; the backlog; the bank; the budget; the chief;
        the college; the courts; the fostering; the four; the fridge; the gym; the improvement; the mark; the mayor;
        the police; the service; the teams; the top; the wait; the youth; their children; their social; their story;
        their yearly; theirs; them in; them to; themselves; therapist; there has; they met; they might; they need;
        they run; this one; this time; thriving; thrown out; ties; ties with; time that; tips; to call; to change;
        to drift; to read; to some; to think; to you; today; told it; too and; top; tots; touch with; tough; traced;
        train; trained; trainees; tray; trouble to; trusted; tuesday; turned into; two dozen; two years; under one;
        unhurried; university; unregistered homes; until; until the; unwavering; up last; users; uses; valued;
        very few; view of; visits for; voice; wait is; wait to; waited for; waited more; warm; was asked; was called;
        was left; was seen; weak; weekends and; weekly; were kept; were rated; were signed; were still; what must;
        what theyd; what was; where they; whichever; who; who cannot; who needs; wider; with extra; with them;
        with what; wonders; work posts; worked; worker in; workers did; workers is; workloads; world; written with;
        year by; year for; yearly check; yes or; young peoples; youth workers
    """,
    -0.5: """
        ^ a; ^ at; ^ attendance; ^ caseloads; ^ council; ^ every; ^ few; ^ leaders; ^ statements; ^ urgent; ^ your;
        a mental; a summer; a thing; a very; about what; adopters; adoption are; after another; after two;
        agency social; all night; almost; aloud; analysis; and an; and friends; and get; and had; and what; and why;
        any; are getting; are helped; are known; are looked; arrives; as children; as well; assessments in; at each;
        at fourteen; averaged; back a; bairns; based; been helped; been missed; before they; being; bus; by ofsted;
        call; calls are; care has; case notes; chief; child could; children for; childrens centres; choose; classroom;
        comic; community; copy; court work; crisis; delays; did; does; done in; drift; each month; emergencies;
        even on; even when; experience; fair; faith; fell from; fifty; final hearings; finish; for adoption; for how;
        fortnight; foster; found inadequate; four of; four weeks; fridge; gangs; garden; given in; goes; going;
        good too; got it; grandparents; grants; great; grind; group; gym; had picked; have had; hoped; i; in any;
        in good; in with; inside; inside a; inspectors met; interviews; is making; its letter; keeps; kind; kindness;
        knocking; know who; language is; leaders do; liked; lockdown; lone asylum; looked; lovely; made with; make a;
        midnight; midway; mind; months since; moving; never; no child; no longer; no waiting; nobody who; not been;
        not come; not for; not had; not one; not so; nurse; nursery; of all; of england; of late; on a; one child;
        only; only one; our; ours; out; out with; parent can; parents can; persons; picks; plan which; planned;
        plans are; play; professionals; promptly; put right; read as; recognise; refuge; refugees; rent; requests for;
        rewritten; run; saw that; says leaders; scheme; seen for; share; since it; sleepovers; sofa; some workers;
        somebody; something; spares; spot; staff; standards; story; stretched; take children; tax; team are; ten year;
        tender; than five; than once; that were; the councils; the days; the meeting; the places; the short;
        the virtual; the year; their adviser; therapists; these; three children; three day; throughout the;
        time since; times have; to good; to take; told the; trust; turns up; two days; until theyre; urgent; very low;
        virtual school; walk; was found; was good; was in; was late; was one; weekend; welcome; went wrong;
        were looked; were said; were shared; what could; what people; who came; who should; with his; without being;
        without the; won; workers dont; year before
    """,
    -0.625: """
        ^ all; ^ an; ^ our; ^ practitioners; ^ since; ^ staff; ^ therapists; a strength; about and; adoption;
        adult social; all but; and is; are met; are seldom; arrivals; assessments is; at last; at the; back as;
        backlogs; be moved; beach; been left; begun to; by week; can book; change and; courts; credit; early;
        first time; for as; found; found to; friendly; get what; give; go on; had never; had their; hand; hang;
        has moved; have; health worker; her; higher; hold a; hub; is not; january; keep children; languages;
        looked after; lost touch; move; moved up; of four; of health; often and; on file; one another; our own;
        outreach; over a; picked; pizza; properly; pupils who; rated inadequate; response to; said that; said to;
        say that; says it; sees; sent back; seriously; small; social worker; spare; starting; stay at; stories;
        straight; stuck; suit; take part; than in; thanks to; that parents; the care; the crisis; the five;
        the inadequate; there was; thing of; time of; to wait; trains; tutors; understood; very; virtual; waits for;
        was moved; way the; we were; weeks of; were promised; where a; who cant; years on
    """,
    -0.75: """
        ^ drift; ^ hospital; any of; breakfast; club; day; down from; draw; drift is; england; fewer; for all;
        for more; for three; fortnightly; helped; improvement were; inadequate in; is short; kept; met; never been;
        no; questions; read; remember; right; ring; searching; show; somebodys; soon; superb; swift; the child;
        the director; were no; which was; worker; write
    """,
    -0.875: """
        ^ nobody; a visit; and dont; even; extra; hospital; inspectors that; no more; nurses; outstanding; suited;
        there is; two in; waits; well as
    """,
    -1.0: """
        ^ only; do; little ones; not a; now; there; two weeks; without
    """,
    -1.125: """
        in care; not
    """,
    -1.25: """
        ^ nothing; page
    """,
    -1.5: """
        ^ no
    """,
}
TOLD_CONTEXT: dict[float, str] = {
    1.375: """
        ^ about
    """,
    1.25: """
        ^ they
    """,
    1.125: """
        ^ under; the council; to keep
    """,
    1.0: """
        ^ it; february; july; such; supports; the time; this
    """,
    0.875: """
        ^ that; april; below; councils; focused; monday; must; october; partners; register; september; should; visit;
        who have
    """,
    0.75: """
        ^ some; ^ well; ask for; at that; authorities; came to; costs; december; fourth; government; grade; graded;
        half of; in june; in need; june; law; looks after; may; meant to; months; of you; opened on; pages; private;
        records; records and; says that; stay in; temporary; the county; the visit; they had; will
    """,
    0.625: """
        ^ being; ^ how; ^ in; ^ its; ^ officers; ^ one; ^ three; a few; a whole; across; an area; and inspectors;
        are inadequate; are rated; best; by their; came; care for; come to; cost; during; each child; eleven;
        examined; fewer than; good and; good since; guidance; guide; had no; has one; himself; is in; look at; meant;
        meeting; nhs; november; of this; of those; our care; over; pay; rating; ratings; report; rung; services in;
        sixteen; special school; spring; subject; survey; target; that they; the area; the district; then; under;
        under the; visit of; wales; you who; young person
    """,
    0.5: """
        ^ inspectors; ^ ofsteds; ^ operation; ^ scores; ^ she; ^ there; a child; a hand; a social; adviser; aged;
        and are; and asked; and gives; and met; are about; are leaders; area; around; arrangements; asking; asks for;
        at about; at which; bed in; been on; been rated; better; block; boarding; borough; borough council; britain;
        cases in; children a; children each; children who; could not; councils own; count; days; dealers; district;
        early help; eighteen; else; every six; executive has; expected; first year; five years; fixed; focus;
        for foster; for their; four; from monday; from this; front door; full; grades; growing; half; hand in; he;
        how; improvement in; in; in december; in november; in wales; inspectorates; inspectors; interviews; is being;
        is growing; it was; its; kept for; known to; late; letter; made the; march; marks out; measures; miles;
        ministers; moment; more than; most; much the; names; national; neighbour; no home; number; of july; of our;
        of that; of which; ofsted and; once they; or so; oversight; parent; plan in; policy; posts; programme;
        rated good; readers; recordings; reports; rota; safe; school with; schooling; scotlands; sending; sets; seven;
        shared with; six; social workers; special; staff and; station; supervision; supported; system; team which;
        ten of; the fourth; the health; the highest; the pandemic; the pathway; their; there are; there isnt;
        they look; through the; to; to all; to have; to inadequate; to run; too long; took; two people; two social;
        visited by; visitors and; visits to; volunteers; wanted to; was put; watchdogs; wednesday; well; were not;
        were the; weve; what could; what ofsted; who has; whose cases; with five; working day; works with
    """,
    0.375: """
        ^ across; ^ adult; ^ areas; ^ around; ^ as; ^ at; ^ back; ^ both; ^ ciws; ^ eighteen; ^ eleven; ^ fifty;
        ^ five; ^ four; ^ fourteen; ^ he; ^ however; ^ if; ^ just; ^ neighbouring; ^ of; ^ on; ^ reading; ^ services;
        ^ spending; ^ then; ^ theres; ^ this; ^ tribunal; ^ twenty; ^ we; ^ were; a carers; a check; a firm;
        a focused; a fund; a half; a new; a no; a parent; a pledge; a private; a quarter; a temporary; account for;
        accuracy; actions; adviser who; advisers stay; advocacy; advocate is; agencies; all social; allowance;
        along the; an improvement; an outside; and bad; and of; and people; and zimbabwe; are made; are not;
        are parents; are reviewed; are taught; are to; areas; arrangements for; asked; asked for; asks; assessment in;
        at christmas; autumn; back to; be better; be in; be inadequate; because; been found; been hired; been kept;
        been the; been trained; boat; bodies; boroughs; brings a; budget of; bumpy; but; but not; by a; by six;
        can choose; can take; care firms; care service; care teams; carers feel; case in; caseload; cases on; cash;
        check on; child on; child waits; children get; children of; children on; children should; children wait;
        children waited; children went; children were; children with; chosen; city has; ciws; come down; come from;
        comes back; commission; commissioned a; commissioner; common; compared; compared with; concern; concerned;
        could be; council; council in; council is; council spends; council supports; council the; counted; covers;
        critical; database; deal; decide; deficit; designed; development; director of; disabled child; disabled young;
        do nothing; done to; during the; each assessment; easter; eight of; email; end; end with; england as;
        englands; eritrea; evidence of; examples; excellent; exclusions; exist; families can; family in; files and;
        files of; filled in; first report; first two; five in; focused visit; for one; for social; for teenagers;
        for workers; forms from; four in; goes over; good enough; good or; grade is; granted; groups and; grown;
        had seen; had since; had too; hadnt; half since; harder; has begun; has had; has just; has offered; has yet;
        have long; have no; held; help from; help of; home office; home on; home where; homeless teenagers;
        households in; how children; how well; if you; in february; in late; in touch; independent; inspection of;
        inspections; inspectors at; inspectors had; interest; interviews were; into the; is four; is good; is kept;
        is meant; is that; is what; it all; it had; it hard; its name; its team; joined; joined up; joint inspections;
        judgement is; keeps an; kept as; kept in; know one; know them; labour; last time; least; leave; leavers are;
        leavers came; less; level; like a; list; locums; long on; looks; management; many; members of; million;
        missing; monitoring; more; more social; most vulnerable; moved in; national scheme; nationally; neighbouring;
        ninety; of sixteen; of them; of what; off as; offer; offer to; office; officer; ofsteds; olds in; on the;
        only; opening; operation; or; our work; over the; overall judgement; page that; pandemic; par; parent carer;
        payments are; pays; people aged; people leaving; peter; placement orders; plans and; population; pound;
        practice and; private home; protection plan; provides; put before; put off; questionnaires; rated; rating in;
        read the; recently; recorded; recordings of; records for; referrals; remarkable; rents; reports of; result;
        returned; right to; rise; roughly; rules; scale; schools and; score from; second; secretary; see that;
        see what; self evaluation; send; serves; services were; settled; seven days; since last; sixth; sixty;
        social services; sometimes; spend; staff are; staff filled; staff had; start of; stopgap; supervised; systems;
        take over; taken; takes up; team works; teams have; teenager is; teenagers plans; template; that for;
        that inspection; that more; that nobody; thats the; the authority; the boroughs; the centre;
        the inspectorates; the key; the law; the new; the offer; the ofsted; the spring; the subject; the summer;
        the work; their first; their letter; their say; their work; theme; they took; they want; they wanted; theyll;
        think that; three more; to britain; to help; to know; to offer; to see; to send; to set; told that; told to;
        too much; took in; took the; translate; tribunal; trying; twelve; two of; unitary; up a; up asking; up in;
        updating; us; vacant; very good; violence; visited; voices; voluntary groups; vulnerable youngsters;
        waiting times; wanted; was among; was not; was set; was to; way to; we; weak on; week in; well have; went;
        were at; were being; were graded; were missing; were taken; what; what we; where the; whether; who doesnt;
        who speaks; whole; will stay; with outstanding; without family; work in; workers and; workers know; year;
        year to; youngsters have; youre; zimbabwe
    """,
    0.25: """
        ^ after; ^ agencies; ^ among; ^ any; ^ applications; ^ change; ^ delay; ^ demand; ^ director; ^ earlier;
        ^ forty; ^ getting; ^ government; ^ his; ^ last; ^ nationally; ^ numbers; ^ ofsted; ^ over; ^ please;
        ^ referrals; ^ reunification; ^ see; ^ team; ^ thats; ^ to; ^ training; ^ two; ^ visit; ^ visits; ^ what;
        ^ with; a bus; a change; a clearer; a councils; a cup; a days; a diagnosis; a disability; a dozen; a drive;
        a fifth; a firmer; a government; a handful; a head; a helpline; a home; a hundred; a look; a national;
        a neighbour; a page; a panel; a paper; a review; a right; a shortage; a spare; a step; a system; a target;
        a transitions; a trust; a way; a whatsapp; a year; a young; able; about a; about children; about three;
        about two; above all; above the; accepted; act; action plan; adequate; adhd; adolescent team; adopted and;
        adopted in; adoption and; adult services; adults and; advert; adviser has; adviser is; affects; after the;
        agencies in; ago; agreed by; agreement; all for; all over; all plans; all the; alley; allows; although;
        an advocate; an education; an eye; an order; an outstanding; and agreed; and disabilities; and ends;
        and holiday; and it; and kept; and leadership; and left; and nothing; and now; and other; and ours; and out;
        and probation; and they; and two; and was; and we; and wednesday; and with; and youth; another; answer is;
        any good; any more; anywhere; apiece; appeals; applications; applications for; are described; are done;
        are employed; are expected; are from; are held; are kept; are meant; are missing; are moved; are open;
        are spread; are stuck; are there; are three; area has; areas for; as far; as often; as on; asked how;
        asked the; assessed; assessments and; assessments had; assessments start; association; at in; at noon; at one;
        at tuesdays; attention; auditors; authority had; back and; be held; be reviewed; be seen; be shared; be told;
        beds and; been able; been appointed; been back; been good; been held; been no; been passed; been published;
        been set; been there; been told; before a; begins; being tried; below that; between; between three;
        beyond the; bonus; booked; borough have; borough is; borough pays; bowling; boxing; boys of; breaks for;
        britain alone; brought together; brought up; building; bury; bus fares; business; but have; buy; by agency;
        by both; by every; by government; by law; by monday; by staff; calls a; came by; came out; cannabis; cannot;
        cannot be; cant; cant be; caravans; card; care; care board; care cases; care experienced; care know;
        care plan; care quality; carers; carers strategy; carrying; caseloads have; cases are; cases at; cases were;
        cases which; cent; centred; centred on; certificates and; chair the; change of; check of; checked; checks are;
        child or; children are; children gave; children when; children which; children whod; childrens service;
        childrens trust; choices; city council; clean sweep; clear the; climbing; clinic is; clinical commissioning;
        closed; coach; code; commissioned; commissioner has; commissioning group; committee; commonest; compare;
        comparison; complained; complex needs; computer; contact in; contacts; contract; contracts; contracts and;
        conversations; corporate director; corridor; council gives; council run; council would; councillors will;
        count as; county; county has; court orders; courts; courts and; crime; criminal; crossed; cup; cup of;
        cutting; date when; dated; day on; days for; days from; days which; deal of; deal with; deals; deals with;
        decide on; decides; delivered; demand; depth; designed by; desk in; did not; did the; didnt; different;
        disabilities in; distant; do them; documents; done by; door and; door is; doubled since; down by; draw up;
        drawn up; drugs; duplicate; education health; educational; educational needs; eighteen months; eleven of;
        eligible; employs; ends; ends in; enough homes; entrants; evaluation; every day; every respect; evidence;
        exists; expected in; experienced; exploited; eye on; families and; families get; families were; families who;
        family court; family help; family workers; far off; fares; fares and; fell; fells; few of; fifth; fifth of;
        fighting; file and; filed; files; files had; filled by; find the; finishing; firmer; firms; first thing;
        five councils; focused on; for an; for another; for by; for development; for exploitation; for most;
        for people; for six; for something; for weeks; for whom; form; form of; form with; forms; foster parents;
        fostered; found out; four children; four months; four pages; four weeks; fourteen; friday; from an; from july;
        from may; from now; from one; from sudan; from them; from two; front; fund; get no; girls were; give up;
        given to; gives to; glad that; go unanswered; goes back; going back; gone by; gone through; good at;
        governments; grandparents is; group on; had; had a; had done; had found; had gaps; had left; had met; had the;
        had then; half a; happens; hard; hard for; harm; has; has called; has commissioned; has grown; has never;
        has no; has said; has to; have agreed; have asked; have doubled; have halved; have now; have sent; have since;
        have two; he had; he has; heading; health and; health board; health service; health trust; heard; heavily on;
        held up; help given; help with; helpline for; high risk; higher than; holds the; holiday lets; home care;
        homes of; hours a; house in; house on; houses in; icb; improvement and; improvement plan; in all; in an;
        in asylum; in more; in one; in pairs; in pre; in short; in six; in their; in three; in town; inadequate and;
        incident; inquiry; inspection; inspectors also; inspectors asked; inspectors left; inspectors on;
        inspectors said; inspectors saw; interviewed; interviews and; interviews by; into adult; into two; is a;
        is called; is filled; is full; is left; is low; is named; is now; is offered; is the; is there; is to;
        is trained; is treated; issued; it happens; it said; it to; its adoption; its effect; its first; its share;
        its social; its way; january and; job; joining; joint team; judge has; judgement; just a; know that; known;
        known of; lacking; language of; large; last friday; last spring; last week; last years; late and; lead to;
        leaders help; leaflet; learn from; learnt; leavers in; leavers it; leavers over; leaving care; left for;
        left in; legal gateway; lent; letter and; letter is; letting; lie; life for; lifted the; like this; list is;
        listen; lists; living; living in; local authorities; local authority; lockdowns; locked; long been; long term;
        looking; looking after; looking for; lower; lowest of; made their; management oversight; manager reads;
        manager who; managers have; managers oversight; marks; may wait; mean to; means a; medium; meet a; menu;
        merge; merge its; met twice; middle; middle of; miles from; miss; miss the; missing children; mix;
        mockingbird; monday the; monitoring visits; month; month are; month for; months before; more foster; most in;
        most of; much; much to; must be; narrow; nearby; nearly a; need; neglect; neighbours; neither; new records;
        new template; new worker; new year; newborn; next door; night time; nine weeks; no agency; no overall;
        not drawn; not every; not find; not given; not good; not helped; not lead; not looked; not safe; notebooks;
        notes by; notes from; nothing but; nothing else; now in; now work; numbers; numbers of; nurses for; observed;
        of adults; of age; of assessments; of each; of first; of help; of home; of it; of other; of protection;
        of senior; of state; of support; of tea; of three; of training; of why; off a; off from; offer a; offer for;
        offered; office to; offices; ofsted had; ofsted in; ofsted looked; ofsted on; ofsted report; ofsteds visit;
        often a; on care; on child; on children; on end; on friday; on getting; on money; on november; on plans;
        on services; on their; on those; on what; once again; once in; one for; one to; one worker; one working;
        online; only a; only that; only two; open; open in; or with; other areas; other teams; out how; out in;
        out last; out so; outstanding for; over ten; overall mark; overlooked; oversee; oversight was; own account;
        own care; own figures; own right; paid for; pair; paper; parents from; park; parts of; passed; past year;
        patients; paused; pay for; people at; people on; people without; per; per cent; person in; phone and; pick up;
        place from; placement; plan; play with; played; please; point scale; points; post for; practitioners have;
        present; presented; press; prevention; prices; proceedings were; protection; protection plans; pulled;
        pulling; put back; race; railway; raise; raise the; ran; rated outstanding; rated requires; re; read them;
        read what; recall; recommends; recording of; records system; recruits; reduced; referrals about;
        referrals and; release; renewed; report in; report to; resident; return interview; reviewed by;
        reviewing officer; reviews by; risk has; river; roll; safe and; safeguarding hub; said and; same as;
        same thing; say is; say so; school places; schools; scorecard; scotland; second is; secondary school;
        secretary of; see how; seen; sent by; service in; service with; services that; sessions with; seventeen;
        share of; share the; she was; shortage; shortage of; should take; shut; sight; signed a; signed by;
        significant; since been; since before; site and; situation; situations; six and; six in; six point; slows;
        small children; so far; so many; so well; someone from; sought; special educational; specialist worker;
        spending; spends; split; stability; star; started; statutory; steer the; still to; strategy meetings; strong;
        strong on; subject was; sudan; sums; sunk; supervise; supervision sessions; supplier; support after; sweep;
        sweep of; system in; system is; systemic; tail; take three; taken in; taken on; takes place; talk of;
        talk through; tally; target of; team and; team in; team is; team leaders; team were; teams and; teams are;
        teenagers have; teenagers in; teenagers with; than others; than two; that; that a; that all; that care;
        that each; that families; that most; that nothing; that report; that time; the; the areas; the authoritys;
        the best; the better; the board; the borough; the building; the change; the clinical; the commonest; the desk;
        the exploitation; the failings; the family; the focus; the governments; the integrated; the language;
        the list; the menu; the middle; the moment; the office; the old; the recording; the register; the result;
        the river; the secretary; the six; the start; the strength; the support; the talk; the team; the teams;
        the town; the turnover; the twentieth; the uk; the visitors; the waiting; the winter; the years; their fourth;
        their heads; their plans; their school; their team; their verdict; them a; them by; them had; them has;
        them over; them safe; them what; theme was; theres one; they; they asked; they can; they did; they meet;
        they require; things that; think; third; third since; this sort; those are; those without; thousand; three in;
        three possible; three times; till; time a; time but; time has; time with; timeliness; to act; to any; to buy;
        to chair; to childrens; to clear; to councillors; to disabled; to do; to draw; to every; to explain;
        to follow; to get; to go; to harm; to judge; to live; to meet; to merge; to people; to plans; to raise;
        to that; today that; told them; told us; too late; too many; top of; top rating; toured; trade; trained to;
        training for; transitions; trebled; tried out; trip; tuesdays; turnaround; twelve months; twentieth;
        twenty nine; two; two inspectors; two more; two to; two young; typical; uk; unaccompanied children;
        unanswered; universities; up an; up at; up the; up to; us that; use; used to; using the; vacancies; vanished;
        version of; vietnamese; vietnamese girls; views are; village; virtual school; visit does; visit had;
        voluntary; votes; wanting; was assessed; was brought; was children; was found; was looking; was requires;
        was the; was visited; watch; way of; we work; wealdham; website; wednesdays; well and; were cut; were held;
        were inadequate; were on; were there; what happens; what their; whatsapp; when the; when their; when you;
        wherever they; whether the; which a; which has; which is; which keeps; who do; who draw; who leave; who live;
        who speak; who was; wholl; whom the; whove been; will get; wish to; wished to; wishes are; with adopters;
        with advice; with babies; with birth; with family; with foster; with good; with mum; with six; with small;
        with which; words and; work and; work of; work on; work out; worker and; worker is; workers are; workers have;
        workers told; works; worn; worse; would like; would rather; writing; year of; year on; years earlier;
        years have; years of; years to; yet been; you had; youll; youth club; youth clubs
    """,
    -0.25: """
        ^ adoption; ^ advisers; ^ almost; ^ alternative; ^ audits; ^ babies; ^ backlogs; ^ but; ^ case; ^ child;
        ^ colleges; ^ council; ^ credit; ^ daily; ^ ehc; ^ exploitation; ^ farmers; ^ fathers; ^ for; ^ from; ^ good;
        ^ grandparents; ^ group; ^ guardians; ^ health; ^ help; ^ host; ^ hotels; ^ housing; ^ initial;
        ^ interpreters; ^ keeping; ^ letters; ^ mediation; ^ meetings; ^ members; ^ more; ^ my; ^ names; ^ new;
        ^ newly; ^ nor; ^ now; ^ nursery; ^ nurses; ^ old; ^ only; ^ our; ^ outstanding; ^ overall; ^ performance;
        ^ plans; ^ quality; ^ records; ^ reflective; ^ requests; ^ residential; ^ safety; ^ schools; ^ screening;
        ^ senior; ^ setting; ^ short; ^ specialist; ^ standards; ^ statements; ^ strategy; ^ support; ^ the; ^ things;
        ^ thresholds; ^ unregistered; ^ urgent; ^ vacancies; ^ viability; ^ village; ^ where; ^ yet; ^ you; a birth;
        a case; a chief; a clinic; a club; a consultant; a decision; a fair; a familys; a film; a fine; a first;
        a five; a fortnight; a fortnightly; a good; a hotel; a joint; a lifeline; a lovely; a map; a mental; a mentor;
        a monday; a place; a pleasure; a podcast; a quiet; a realistic; a reply; a rule; a small; a stranger; a wall;
        a week; a weekend; a weekly; about them; about what; abroad; abuse and; academy; access to; action was; acts;
        adaptations; adopt; adopted; adopters; adoption; adoption are; adoption work; adult mental; advisers have;
        after each; afternoons; again; again at; agency staff; aims; alarm; alert; all agencies; all children;
        all five; all through; alone from; also praised; alternative provision; an agency; an average; an officer;
        an overall; an unregistered; and care; and case; and council; and councillors; and fair; and faith; and get;
        and gets; and grandparents; and hardly; and housing; and its; and kind; and know; and known; and money;
        and not; and requires; and say; and stay; and their; and who; and why; announced; anothers; any longer;
        anyone; anywhere else; apology; apprentices; apprenticeship; apt; apt to; are back; are booked; are covered;
        are down; are explained; are followed; are given; are late; are offered; are paid; are recorded; are talked;
        are typed; are very; are well; are written; argue; arrests; as children; ask searching; ask the;
        assessment is; assessment of; assessments look; asset; asylum; asylum have; at any; at fourteen; at home;
        at night; at once; at weekends; attendance among; audit; aunts; available; average time; babies with; baby;
        back at; back from; backlog of; backs; bairns; banned; be; be a; be followed; be opened; be outstanding;
        be traced; bear; beat; bed; bedtime; been helped; been let; been looked; been met; been pronounced;
        been visited; been with; befriending; being; being looked; below the; between children; between them; bondage;
        born; borough has; bosses; boy who; boys; boys from; boys who; branded; breaks; brothers; brought the; but a;
        by children; by her; by its; by name; by parents; by people; by word; cabinet has; call on; called it;
        called on; calls from; calls the; calm; came from; came upon; can do; can now; can ring; can see; care and;
        care are; care at; care homes; care live; cared; cared for; careful; carers have; carers too;
        case conferences; cases a; cases that; centre for; chair; chair of; chaired; chance to; change; change when;
        changed; changed the; charitys; chats; child at; child before; child could; child had; child has;
        children back; children can; children for; children go; children going; children got; children had;
        children is; children live; children run; children stay; childrens team; chip; christmas day; city councils;
        city of; citys; clock; close; clubs; coached; coercive; colleges; come alone; come into; come on;
        commended for; company and; complete; conclusion; conference; conferences have; consultant; consultants;
        contact; contacts were; contrast; conversation; convictions; cooks; core; core groups; corporate parenting;
        could follow; could get; council leader; counsellor; counsellors; couple; course; court proceedings;
        court team; cousin; covered by; cross; cry; cultural; dads; date and; day; day a; day in; day they; days on;
        deadlines; deadlines are; deaf; deaf children; decent; deciding; decision; decisions; delays; delays in;
        delight; department; department has; describes; detail; determined; diaries; difficult; direct payment;
        directed; directed support; director and; director has; discharged; discussions; do not; does the; door of;
        doubled in; downs; draw; draw on; draws; drivers; driving; dropped; drug; dry; duty rota; each childs;
        each month; each quarter; each review; early and; earn; easy to; education; education services; effects; eid;
        eight in; eight years; elected members; election; eleven weeks; emergencies; emergency; energy; english;
        enough for; enough to; entitlements; entries are; equal; even when; every council; every school;
        every secondary; every year; everything from; exception; exceptional; exclude; executive; explain;
        explained to; exploitation is; extra; extra care; eye gaze; face to; faced; fact; failing; failure; fairness;
        families are; families say; families the; family and; family has; family life; farmers; farms; fathers; fears;
        feedback from; feel looked; feel that; feels; fell from; files from; files that; films; find; fine; first in;
        fit on; fives; flats; flats and; flats are; following; follows an; food; for; for adults; for boys; for care;
        for each; for eight; for every; for families; for it; for learning; for life; for more; for once;
        for permanence; for pupils; for separated; for them; for three; for years; former foster; fortnight;
        forward a; fostering households; found the; four areas; fridge; from its; from requires; from the; frontline;
        full and; full of; full time; fun; funded; garden; gather; gather dust; gave a; gaze; gcse; gcse passes;
        generous; get what; given up; glad to; go; go out; go to; goes; goes out; going through; going to; good as;
        good grade; good on; good that; good too; goodbye; goods; got a; got it; grade to; grade was; grasp; greatest;
        green; grind; grip; group had; group of; group supervision; guardian; guardians are; gym; had begun;
        had brought; had lapsed; had led; had lost; had never; had not; had picked; had put; half years; halls;
        handled; hanging on; hangs; hardest; hardly anyone; has a; has announced; has apologised; has climbed;
        has driven; has dropped; has ended; has got; has its; has opened; has published; has rated; has ruled;
        has set; has today; has won; have a; have dropped; have held; have joined; have left; have more; have one;
        have put; have seen; have signed; have someone; have to; health support; health visitors; health worker;
        heard from; hears; heart; held by; help comes; help those; help to; help was; helped to; helping; her;
        heritage; his worker; history; hold up; holidays; home is; homework; hope; hopes; hosts; hotel; how early;
        however; however were; hubs; im; impact; impact of; impact on; in any; in bed; in care; in each; in eight;
        in good; in most; in person; in private; in ten; in them; in time; in trouble; in twenty; in under; in with;
        inadequate; included; includes; income pilot; induction; inherited; initial assessments; inside a;
        inspection in; inspectors are; inspectors noted; inspectors read; inspectors were; into care; is; is above;
        is asked; is assessed; is down; is due; is gone; is inconsistent; is looked; is on; is read; is still;
        is thought; is used; is written; island; it also; it describes; it must; it requires; it takes; it the;
        it wasnt; it well; it went; its been; its due; its members; itself; january; jargon; job and; joined the;
        joint; journey; judged inadequate; judged to; judgement in; just four; keep an; kept waiting; kettle; kindly;
        kindness; kinship carers; knew what; knowledgeable and; lads; laid; laid on; lapsed; last full;
        last inspection; last of; latest report; lawyers; lead member; leaders do; leaders took; leaders were;
        leadership help; learn; learned; leave to; leaver; leavers had; leavers have; leaving; led a; led to;
        left until; left with; length; length of; let a; letter published; letter says; letters that; letters to;
        life; lifeline; light; like; limbo; link; list for; live; live together; lively; lives; lone arrivals;
        lone asylum; long as; looked for; loss; love; loved; loyal; mainstream schools; makaton; make sense; makes;
        matched; mates; maureen; may be; mean that; means; means that; meant that; mediation; medicines; meeting is;
        meetings are; men; mental health; mentor; menus; met children; met staff; midlands; midway; might be; mind;
        minuted; minutes; money; month and; monthly panel; months on; more are; more often; morning; mosques;
        most worrying; mothers; mothers of; mouth; moved from; moving; must change; must do; near; nearly all;
        nearly always; need plans; needs to; neglected; new arrivals; new director; new to; nil; nine times;
        nine years; no child; no time; no waiting; nobody under; nobody who; nobodys; none of; nonetheless; nor;
        not been; not come; not for; not had; not just; not let; not so; not to; not want; noted a; nothings;
        noticed the; notices; now; now waits; number had; nurses and; october and; odd; of a; of agency; of children;
        of covid; of domestic; of england; of events; of every; of families; of health; of how; of inspectors; of its;
        of january; of late; of mouth; of ofsteds; of people; of quality; of staff; of these; of us; of young; off in;
        offer was; ofsted after; ofsted for; often; old; olds; olds who; on any; on as; on average; on by;
        on christmas; on doors; on each; on hand; on help; on how; on offer; on paper; on seeing; one; one boy;
        one has; one side; one that; online grooming; open for; opened; openly; or a; or four; or two; orders were;
        ordinary; our; out all; out loud; outreach; over a; over by; over several; over six; overall and; overdue for;
        overnight respite; own pace; owned; package; paint; papers; parent can; parenting assessments; parents at;
        parents can; parents have; pashto; pass; pass on; passionate; payment; payments for; payroll; people had;
        people in; people told; permanence carers; persons; phone; phones; phones and; photo; photographs; pick;
        pictures; place; places and; plain; plainly; plan goes; plan is; plan that; plan which; plans come; plans had;
        plans set; plans which; pleased; pleasure; pleasure to; plenty of; podcast; police have; positive; possible;
        postcards; practice; praise; prevent; prison; proceedings work; promised in; promptly; pronounced good;
        proper; protection chairs; protection of; protection was; provision is; public on; publish; published a;
        published in; published on; pupils; purposeful; purposeful and; put a; put right; put the; queue; quick;
        quickly; quite; quoted; raised the; ran to; rare; rarely; rating for; reablement; read a; reading; reads;
        reads each; real; realistic; reasons; recognise; recognised; recognised the; recognises; redrawn;
        referrals are; reflective; reflective supervision; refugee; refuges; refusal; relationship; relationships;
        remains; replaced by; report of; report on; requests; residential homes; residential schools; respected;
        respite; responsible; reunification team; review; reviewed the; revolving; revolving door; rigour; ringing;
        road; room for; rooms in; root; rough; round; round in; row; ruled; run; run away; runaways; runs;
        runs through; safeguarding team; safeguarding teams; said a; said their; same room; sampled; satisfied that;
        saturday; say on; say the; saying that; says it; says leaders; says ofsted; scheme has; schemes; school for;
        searching questions; second nature; second time; see the; see them; seen by; seen the; seldom; self directed;
        senior; sensible; separated children; september and; sergeant; seriously; service has; service manager;
        service on; service to; setting; settled and; several of; sexual health; share a; sharp; sharper; sheet;
        shown; sides; sign language; signed off; signers; simple; since easter; since it; since its; since october;
        sisters; sitters; six weeks; sixteen year; skill; skilled; skip; small homes; smiley; so; so in; so that;
        social worker; solicitors; some families; somebody with; someone; something; soup; space; spared;
        special schools; specialist; spent on; spokesman; spotted; staff has; staff were; stand in; standards;
        standing; start; starting; states; status; stay for; stays in; step back; still; still at; still good;
        story work; straight to; stranger; strategy discussions; streets; strengthened; stretched; struck;
        students on; sunday; supervising; supervising social; supervision happens; supervision has; support for; sure;
        sure that; survivors; suspected; suspensions; suspensions of; swiftly; swimming; symbols; syria; table;
        tablets; take children; taken over; taking; talked; talked about; talked over; talking; taster; taught to;
        tea; team are; team came; team for; team have; team noted; teenagers to; tell you; ten children; ten social;
        ten year; tender; term matches; test; than in; than it; thank; thanks to; that change; that every; that had;
        that has; that have; that her; that inspectors; that make; that ofsted; that rates; that the; that were;
        that you; that young; the assistant; the chance; the childs; the clock; the community; the daily;
        the directors; the experiences; the five; the forms; the fridge; the house; the in; the inspection; the line;
        the lowest; the meeting; the midlands; the money; the news; the out; the payroll; the permanence;
        the principal; the quality; the reasons; the regulator; the room; the school; the send; the short; the sort;
        the special; the way; their children; their story; their worker; their yearly; theirs; them; them at;
        them for; them is; therapist; therapy; theres a; these days; they like; they might; they need; they run;
        they should; they wrote; theyve had; thinks; third to; thirds of; this was; those of; though it; three;
        thriving; thrown out; tickets; ties; ties with; time for; times have; times in; tiny; tips; to a; to ask;
        to be; to begin; to come; to drift; to face; to family; to first; to happen; to in; to meetings; to move;
        to notice; to one; to protect; to requires; to say; to some; to start; to tell; to think; to turn; to where;
        to you; to young; told in; told of; too and; top; tots; touch; tracks; trafficked; trained; training to;
        transformed; trauma; travel; tray; treated as; tree; trouble to; trust had; try; turns up; twice a; two days;
        two weeks; two years; unaccompanied; unaccompanied teenagers; understand; understood; unfinished; unhurried;
        units; unread; unregistered homes; until midnight; unwavering; up and; up two; up with; upon; urgent; use a;
        vales; valued; van; verdict; very few; very low; viability; views on; virtual head; visit is; visits and;
        visits for; visits in; wait is; wait to; waited more; waiting list; walks; wall; warm; was decided;
        was described; was held; was judged; was left; was made; was missing; was no; was said; was still; wasnt;
        way it; we were; week is; weekends and; weekly; weeks of; weeks with; weight; welcome; went wrong; were a;
        were called; were commended; were good; were judged; were kept; were often; were reviewed; were said;
        were shared; were signed; were spelt; were told; were treated; what must; what people; wheelchair users;
        whether to; which inspectors; which were; whichever; while most; who are; who cant; who lives; who needs;
        who should; who used; who will; who wont; whod; whom had; why; wider; will also; will come; will take;
        with autism; with care; with dementia; with her; with police; with support; with whom; within the; without a;
        without being; women who; wonders; words are; work to; work with; worked; worker from; workers did;
        workers dont; workers for; workers in; working days; workload; workloads; worried; worries; worry about;
        would be; write a; write that; writing is; year for; year old; year olds; year or; years or; you would; youd;
        young refugees; youngsters in; youth justice; youth workers
    """,
    -0.375: """
        ^ assessments; ^ attendance; ^ caseloads; ^ cases; ^ councillors; ^ elected; ^ emergency; ^ every; ^ extra;
        ^ families; ^ family; ^ few; ^ hardly; ^ hospital; ^ independent; ^ leadership; ^ midwives; ^ pathway;
        ^ people; ^ practitioners; ^ recording; ^ residents; ^ safeguarding; ^ special; ^ those; ^ transfers;
        ^ unaccompanied; ^ workers; ^ your; ^ youth; a city; a county; a full; a monthly; a rise; a specialist;
        a summer; a thing; a time; a very; a weeks; abuse; according; according to; accurate; acted; acted on;
        admired; admissions; adoptions; adult; after another; after two; alongside; aloud; alternative; ambition;
        among staff; and an; and breakfast; and friends; and is; and made; and none; and protection; and said;
        and what; anybody; anything; apologised and; apprenticeships; are doing; are filled; are good; are leaving;
        are read; are seldom; are spotted; are used; arrivals; arrives; as it; asked about; assessments;
        assessments is; at every; at risk; at the; at university; averaged; babies; back; back a; back as; backlogs;
        bank; basic; basic income; be failing; be had; be moved; be read; bed and; been cut; been given; been left;
        been placed; been talked; begun to; between the; birth; book a; borough for; by half; by ofsted; by week;
        café; camp; can book; cards; care care; category; centres; chairs; chamber; child who; children and;
        children have; children was; children whose; childrens centres; childs; class; classroom; clearer; climbed;
        coaches; come back; comic; conferences; contain; copy; council pays; council was; councils childrens;
        county council; cousins; cricket; crisis; crisp; daily; dentist; described; described as; direct; director;
        director reads; disability service; discharge; disruption; do; do a; does; dont; doors; doorstep; drift is;
        drifting; easier; easy; effect; effect on; effective; eleven months; english lessons; estates; even on;
        every one; excluded; experts; explained; extended; eyes; familys; fast; feeling; files a; film;
        final hearings; finds; firm; first; first time; for adoption; for as; for ever; for how; for in; for its;
        former; foster; foster families; foundations; four of; free; from their; full inspection; gangs; get a; gets;
        gives the; good overall; governance; great; green shoots; grooming; groups were; had an; had helped; hang;
        happen; has become; has done; has doubled; has held; have already; have brought; have not; having; headway;
        helps; highest rating; homes; hour; housing; immunisations; improved; improvement were; in unsuitable;
        in which; in year; inadequate verdict; inspection between; inspectors called; inspectors found; is empty;
        is needed; is out; is put; is short; it follows; it for; it took; its childrens; its last; its report;
        its services; jabs; judge; just; keep; kept; kept going; kept on; kinship; knew; knock on; knocking; know who;
        knowledgeable; lad; language; language is; languages; lead; leaders on; leavers a; led; left without;
        like the; liked; lodgings; lost touch; loud; lovely; made in; mainstream; make; make a; manager has;
        managers check; maths; mayor; meets; members have; mental; met a; midnight; monthly; mornings;
        national average; nature; new staff; new team; newcomers; nicely; nights; nine days; no care; nobody in;
        not one; not wait; noticed; nursery; of being; of disabled; of eight; of five; of four; of older;
        of unaccompanied; officers group; often and; on file; on to; one another; one of; one team; only one; our own;
        out of; out the; out with; outstanding and; outstanding in; pace; panel; parents told; parks; peer;
        people have; picked; picks; picture; pizza; placed in; plenty; police and; political; printed; professionals;
        properly; providers; psychologist; pupils who; put in; quality; raised; rates; rating and; read aloud;
        read in; receive; referral; referrals from; refuge; remarked; remarked on; rent; requests for; response;
        rewrite; right; rings; risk; room; rooms; safeguarding; saw that; say inspectors; says in; school; score of;
        sees; sense of; sensory; served; service; services require; shoots; shop; short of; sign; since a;
        since march; since november; sit; sit on; sits; six days; six years; sleepovers; smooth; sofa; some of;
        some workers; sound; spare; spares; speed; spelt; spends a; spot; staff from; staff in; stay at; stop; suit;
        superb; supper; support; swift; take part; team that; teens; than once; that parents; that their; that we;
        the bank; the budget; the chair; the chief; the executive; the figures; the inadequate; the judge; the lot;
        the mark; the mayor; the next; the picture; the plan; the police; the questions; the threshold; the wall;
        the workforce; the youth; their adviser; their advisers; them in; therapists are; these; they found; thing of;
        three day; three or; time; to change; to inspectors; to leave; to make; to outstanding; to read; to six;
        to two; to wait; trainees; transfers; truth; tuesday; turnover among; tutors; twenty; two care; unregistered;
        unsuitable; users; verdict of; victims; view of; visit was; waiting lists; walk; was called; was moved;
        was seen; way the; weekend; weekends; were; were asked; were more; were promised; what the; what was;
        wheelchair; where a; where it; which they; who feel; who were; whom there; with; with disabled; with his;
        with three; within; work here; work is; workers kept; worried about; worrying; written; wrote
    """,
    -0.5: """
        ^ a; ^ drift; ^ parents; a family; a strength; about and; agency; agency social; aid; all night; almost;
        analysis; and; and dont; and had; and health; are getting; are met; are no; as; at each; attendance; away;
        bad news; be good; become; been adopted; big; boy; budget and; bus; but the; by permanent; call; care council;
        caseloads; change and; choir; college; commended; confidence; credit; described the; did in;
        disabled youngsters; do better; door to; drew; drift; each; evaluated; experience; faith; fewer; flinch;
        flinch from; folder; follows; for disabled; forward; found; get; grandparents; grants; guardians; had their;
        hand; happy; has at; has cut; have just; health; help and; higher; hold a; home to; how they; hung; in two;
        individuals; is not; is planned; it did; keep children; keeps; knows; last inspected; lawyer; let;
        little ones; lockdown; log; lot; making; map; moved up; moves; my; needs; never; news; no more; nurses;
        of all; official; older men; ones; own; parenting; parenting board; people a; peoples; permanent staff;
        picked up; planned; plans; plans that; play; published; quality of; questions; reach; recruited; said to;
        saltmarsh; says; scored; screening; searching; sense; shows; single; slide; social care; some children;
        somebody; somebodys; soon; students; suited; teachers; than a; the corporate; the councils; the crisis;
        the door; the four; the impact; the wait; themselves; therapists; three children; throughout the; time of;
        to cover; to good; to stay; to their; told by; told the; trains; trouble; two dozen; university; up last;
        very; visited in; waits; was asked; was late; well as; were no; without the; word; work; worker; worker in;
        world; worst; year against; years after; years on; young peoples; youth
    """,
    -0.625: """
        ^ leaders; ^ no; ^ nothing; ^ therapists; ^ work; ^ young; adult social; advice; against; any of; are part;
        awarded; beach; been to; before they; chief officers; due; for all; fortnightly; found inadequate; give; good;
        good by; got; group; hardly; has moved; has not; hospital; in a; in january; inside; inspectors came;
        inspectors that; is making; judged; judges; knock; lessons; line; move; never been; night; none; not a; nurse;
        ofsted says; on time; out; outstanding; page; permanent contracts; rated inadequate; residential; response to;
        seven in; show; since; small; staff; steps; straight; temps; than the; the children; the places; thought;
        time since; today; too; two in; waits for; which was; whose; without; won; words; write
    """,
    -0.75: """
        ^ children; ^ disabled; ^ foster; ^ nobody; are; at last; can; case; club; community; early; fair; going;
        helped; inadequate in; inspected in; inspection team; met; needed; nobody; not; noted; progress; refugees;
        ring; story; the director; there; there was; wait
    """,
    -0.875: """
        ^ care; all but; breakfast; can be; even; have; ofsted has; the care; was in; who
    """,
    -1.0: """
        inspectors met; leadership
    """,
    -1.125: """
        leaders; the child; there is; they met
    """,
}
PARAGRAPH = ((-1.04, 0.42, 0.11, 1.03), (-1.07, -0.14, 0.39, 0.17))
"""Of the mean praise, criticism and scene-setting around it, and of standing alone."""
CHAPTERS = {
    "good": (-1.38, -0.73),
    "improvement": (-0.07, -0.09),
    "inadequate": (1.17, 0.18),
    "outstanding": (-2.86, -1.2),
}
STORY = {
    "admits": (0.86, -0.75),
    "context after": (0.04, 0.3),
    "context before": (-0.12, 0.83),
    "context in everyday words": (0.03, 2.13),
    "council": (0.66, 2.37),
    "council after": (0.83, 1.32),
    "council before": (-0.4, 1.23),
    "criticism after": (0.16, -0.04),
    "criticism before": (0.53, 0.21),
    "earlier verdict": (-0.02, -2.14),
    "earlier year": (-0.3, 2.9),
    "foot": (0.89, 3.01),
    "found": (-0.57, -3.3),
    "found after": (-0.48, 0.98),
    "found before": (-0.11, 0.61),
    "found itself": (-0.38, -1.78),
    "head": (-0.36, 2.45),
    "improvement in everyday words": (1.99, 0.51),
    "long": (-0.78, -2.64),
    "looks back": (-0.59, 1.08),
    "names areas": (0.51, 0.62),
    "narrated": (-0.53, -3.13),
    "nothing after": (0.98, 3.97),
    "nothing before": (-0.23, -1.09),
    "point": (0.13, -4.25),
    "praise after": (-0.26, 0.03),
    "praise before": (-0.85, -0.7),
    "praised": (-1.41, -1.14),
    "scene": (1.31, 0.29),
    "short": (0.4, -0.08),
    "strength in everyday words": (-2.15, -2.1),
    "verdict": (0.2, 0.02),
    "verdict improvement": (2.56, 1.73),
    "verdict strength": (-2.52, -0.79),
    "year": (-0.47, 3.13),
}
ALWAYS = (0.47, 2.54)
CERTAINTY = 0.827
"""How fast what speaks for a kind makes it likely."""
NEARBY = {
    "always": (-0.67, 0.26),
    "context after": (0.14, 0.43),
    "context after the paragraph": (-0.12, 0.3),
    "context before": (-0.24, 1.49),
    "context before the paragraph": (-0.3, 0.53),
    "context two after": (-0.22, -1.15),
    "context two after the paragraph": (0.11, 0.65),
    "context two before": (-0.75, -0.3),
    "context two before the paragraph": (-0.82, -0.32),
    "improvement after": (0.46, 0.22),
    "improvement after the paragraph": (0.59, 0.4),
    "improvement before": (0.6, 0.85),
    "improvement before the paragraph": (0.65, 0.32),
    "improvement two after": (-0.13, -0.21),
    "improvement two after the paragraph": (0.05, -0.56),
    "improvement two before": (0.77, 0.14),
    "improvement two before the paragraph": (0.63, 0.68),
    "nothing after": (-0.19, -1.46),
    "nothing before": (0.37, -1.24),
    "nothing two after": (0.37, 1.64),
    "nothing two before": (0.3, 1.03),
    "share": (4.03, -5.53),
    "share squared": (-3.3, 5.54),
    "strength after": (-0.38, 0.36),
    "strength after the paragraph": (-1.16, 0.01),
    "strength before": (-0.33, -0.18),
    "strength before the paragraph": (-1.42, -1.51),
    "strength two after": (-0.8, -0.39),
    "strength two after the paragraph": (-0.06, 0.28),
    "strength two before": (-0.29, -0.71),
    "strength two before the paragraph": (-0.5, -0.26),
}
