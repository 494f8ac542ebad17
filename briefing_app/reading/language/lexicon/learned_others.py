"""Weights fitted by `make fit` on labelled passages of other inspectorates' papers; not written by hand.

How much more than elsewhere a word or pair of words ("^" begins a sentence) speaks there for an area for improvement,
or for scene-setting, more than for a strength; and how much a word speaks for a theme.
"""

from briefing_app.domain.themes import Theme

OTHERS_IMPROVEMENT: dict[float, str] = {
    1.25: """
        these
    """,
    1.0: """
        groups; homes; of a; was; went
    """,
    0.875: """
        ^ self; pay
    """,
    0.75: """
        age; and in; assessment; call; eleven; far; from the; inspectors; nobody; off; only; passed; unpaid; what the
    """,
    0.625: """
        ^ few; abuse; always; and was; being; care homes; carers; chief; distress; even; framework; fully; had no;
        inspection; is no; less; met; nowhere; offending; outside; records and; send in; stop; stopped; they were;
        three; under; unpaid carers; younger
    """,
    0.5: """
        ^ children; ^ inspectors; ^ people; ^ providers; ^ quality; ^ unpaid; a good; absence; absence among;
        adults at; amounted; amounted to; and parents; around; assurance; authority; behind; between; but; can;
        carers were; chief inspector; children in; count; deal; depended; did; during; educational; equality;
        ethnicity; feel that; grown; half of; hardly; in some; interim; it and; job; language; largely; live; lowest;
        member; mentioned; moved; name; neither; no agreed; nursing; occupational; of young; on average; once; others;
        our; people who; pupils; referred; relationships; remained; review of; safe; secondary; see; seldom; she had;
        short; social care; some; system; that they; that this; the better; the local; the lowest; the main; therapy;
        to be; two years; until the; used to; was in; way; who are; yet
    """,
    0.375: """
        ^ data; ^ just; ^ nobody; ^ only; ^ our; ^ progress; ^ provision; ^ social; ^ two; ^ younger; a few; a long;
        a package; a script; a visit; accountability; additional; against; an assessment; analysis; and none; autism;
        beds; been brought; been done; better; between the; bought; by text; came; cannot; care on; caseload;
        caseloads; challenging; chief executive; childs; climbed; commonly; concerns; confined; confined to; copied;
        data on; depended on; described; discussed; duty; each of; educational psychologists; entries; executive;
        fall; few; filled; first time; for adult; fragile; frightened; good deal; had stopped; had turned; half;
        have not; health needs; healthcare; her majestys; homes had; how well; however; in; in four; inspector;
        it came; jointly with; key processes; lacks; leadership; lies; lines of; local authority; longer; lost; made;
        made up; majestys; majestys chief; march; me; medication; medium; member of; might; minority; most; my;
        needs that; nor; not been; not the; number; occupational therapy; of accountability; of significant; of their;
        of whom; officers are; often; on which; online; option; otherwise; out; over; own; package; page; papers;
        performance; placed; plan to; plan was; price; private; processes; provision; pupils who; rarely; rates;
        reach; reopened; respite; restrictions; review; said; say; scarce; script; self; services in; set; sexual;
        short of; since; slow; start of; stretched; students; substance; suitable; support; sure; team; telephone;
        tell; tell us; that most; the childs; the council; the duty; the exception; the neurodevelopmental;
        the online; the opinion; the other; the partnership; the plans; the same; the youth; them has; there is;
        there was; they knew; they wished; those; those who; though; time; to those; took the; training and;
        turned up; until; up to; very; waits for; went to; were often; were the; whatever; wished; with mental;
        with social; without being; without the
    """,
    0.25: """
        ^ access; ^ as; ^ by; ^ care; ^ five; ^ improvement; ^ joint; ^ leaders; ^ national; ^ needs; ^ reparation;
        ^ some; ^ strategic; ^ sufficient; ^ supported; ^ that; ^ three; ^ we; ^ work; a; a childrens; a concern;
        a job; a learning; a new; a number; a phone; a shortage; a team; a third; a written; a year; about them;
        accepted; access; access to; accessible; accommodation; across; across the; activities; additional learning;
        addressing three; admission; adult social; adults; advice; advice on; again; age of; aged; agenda; although;
        an enquiry; an occupational; analysis of; and held; and leave; and many; and offer; and professionals;
        and their; and there; and two; and we; and workers; anybody; anything; appointments; appropriate; are;
        are given; are late; are well; areas of; as to; ask; asking; assessment are; assessment in; assessments we;
        at all; authority is; authority was; autism assessment; autistic; awaiting; away; back; backlog; barely;
        because; because of; become; becomes; been; been given; been put; benefit; best; between them; bills;
        birthday; broke; broke down; broken; brought together; buses; by one; by which; cabinet; calendar; call to;
        cannabis; care plans; carers assessments; case conferences; chance; child with; children for; children had;
        children on; childs safety; cities; clear; clinical; communication; community health; community mental;
        conferences; consistent; consulted; contract; contrast; core groups; cost; council and; crept; crime; dealt;
        dealt with; decisions were; delivered; dementia; desk; did so; difference; different; disputes; does; done;
        down to; during the; duty workers; earlier; edge; educated; effectively; eighteen; eighteen months; elsewhere;
        empty; ended; enquiry; evaluation; evidence; exception; exist; exists; exploitation; families are;
        families of; families on; feedback; felt; final; fixed; fixed term; following; for an; for it; for most;
        for occupational; for seven; for them; form of; found it; four in; frequently; from a; frontline; gathered;
        get; given a; governance; grants; growing; had never; had run; hard to; has reached; has the; headteachers;
        health board; health teams; held; held by; help and; her; homes were; how to; if they; immediate; impact;
        improvement; improving; in lindenshire; in nearly; in november; in post; indicators; indicators and;
        inspector has; inspectors read; into a; investment; investment in; is; is a; is in; is of; it had; it is;
        job and; just over; knew what; language therapy; late; late and; leaders; leaders have; level;
        liberty safeguards; limited; lindenshire; links; live with; local; longer than; main; managed; many; may;
        meant for; measures; meet the; meetings; members of; met the; missing; misuse; mixed; money and; months and;
        more; more to; most of; necessary; neurodevelopmental; none; none had; not always; not yet; november;
        occupational therapist; of adult; of advocacy; of carers; of home; of one; of pupils; of school; of services;
        of similar; offer of; older; on goodwill; one; one had; one in; opinion; opportunities; or not; orders;
        organisational; our inspection; out for; out how; outside the; over half; overnight; packages; paper;
        parents of; part in; partnership to; partnerships; passed from; patchy; people; people described; people on;
        people were; person; person had; physical; planned; plans were; point; poor; posts; prevention; priorities;
        professionals; proportion; proportion of; provided by; psychologists; put right; quality; quality assurance;
        quarter; question; queue; quick; rapid; rate; rate of; read; read were; reason for; receive; receiving;
        recent; recognised; redesigned the; referrals were; relations; reports; represented; required; response;
        response to; responsible; right; roles; routine; routinely; same; sample; scotland; secondary schools;
        see what; self evaluation; sent; separately; set out; settled; she; short supply; shortage; shortage of;
        showed that; signed off; sixteen; slip; slow to; social services; social work; some children; speech; spoken;
        staff in; staff were; standards; starts; statements were; steeply; stood; stood at; strategic leadership;
        strategy; strategy for; substance misuse; such; such as; survey; systems; take place; team and; team has;
        term exclusions; than those; that some; the; the age; the assessments; the board; the county; the early;
        the eleven; the few; the four; the hub; the inspection; the longest; the one; the proportion;
        the safeguarding; the single; the winter; their assessment; their families; therapeutic; therapeutic support;
        therapist; they; they learn; they used; they would; thin; third of; this inspection; three times; three years;
        timetables; to address; to ask; to bring; to put; to stop; trauma; treatment; turned; twice; unsatisfactory;
        up of; value; view; volunteers; wait; wales; was little; was no; was not; was the; way to; weakness in;
        were being; were less; were not; were satisfied; were seen; were used; what children; what is; where they;
        which they; which we; who did; who has; will be; wished to; with additional; without; woman; workers;
        year old; years running; you; young people; younger adults; youth service
    """,
    -0.25: """
        ^ a; ^ assessments; ^ between; ^ child; ^ commissioners; ^ contingency; ^ families; ^ family; ^ from;
        ^ hospital; ^ independent; ^ information; ^ new; ^ nine; ^ ninety; ^ one; ^ out; ^ over; ^ peer; ^ police;
        ^ practitioners; ^ schools; ^ senior; ^ this; ^ victims; ^ waits; ^ youth; a carer; a diagnosis; a firm;
        a hospice; a monthly; a place; a priority; a proper; a small; a term; a well; a youth; above the; academy;
        accept; accounts; adopted; adults who; advocate; agencies; agreed in; agreed that; agreement; ahead;
        almost all; among pupils; among those; an; an appointment; and almost; and did; and he; and no; and nobody;
        and risk; and staff; and turnover; and wellbeing; and were; and when; anti; applications; are in; are on;
        are seen; are written; area; arrangements; arrive; as good; asked for; assessed; at key; at once; audits are;
        average of; bank; be; be a; became; began; begin; begun to; board; boroughs; breakfast; brings; bureau;
        can be; candidates; candidates for; capacity to; care are; carers and; carers had; carried; case managers;
        case officers; case records; cent; cent in; challenge was; charities; child in; children at; choice;
        come down; commissioners; complex; concern; continuity; countys; crews; custody; cut; data and; date and;
        dates; delay; delegated; demand; demand for; deprivation; despite; difficult; difficulty; disabilities;
        disabled children; discharge; district; doors; down; drew; drop in; easy; education health; effect of;
        ehc plans; eligible; else; employers; energy; england average; equal; every child; exhausted; exit;
        experienced social; explained; exploited; eye; fallen; fear; february; feed; felt that; find; firm; first;
        flats; followed the; for everyone; for mental; for more; for their; for those; for years; forensic; formal;
        forums; found; found in; four of; four weeks; fourth; frank; free; functions; funding; future; gardens; give;
        given to; go; gone; group; had brought; happen if; happened; has been; has dropped; has given; has gone;
        has not; has to; have been; have left; have their; head; head of; held the; help; helped; here and; high;
        holds; home; honest; hospital a; how; how they; hurt; i; if a; ill; improve; in care; in custody; in february;
        in one; in three; included; included a; inclusive; infant; informed; informed and; initial inquiries;
        inquiries; inspected; integration; interview; interviewed; introduced; investigations; is good; is now;
        its effect; january; june; key stage; kind; knock; knock on; know; know what; knowledge; last year;
        leaders had; leading; learning disabilities; leave with; led by; lessons; letters; locality; long before;
        long for; looked; looking; looks; low level; lower; magistrates; mainstream; man with; manage; matters;
        median of; men; million; missed; months; more than; most complex; mother; near; need for; neglected; new;
        newly; nine in; nine out; ninety; no further; no waiting; not be; not being; not only; nursery; occasion;
        of disabled; of our; of people; of records; office and; officers; on; on it; one per; openly; options;
        or more; or the; ought; ought to; out by; outcome; outcomes was; outreach; over a; overall effectiveness;
        parents are; partnerships single; payments; people had; peoples; per cent; personal adviser; persons;
        places for; plain; planning; plans is; pledge; police health; policy; practical; practitioner; praised;
        pressures; pride; primary schools; priority; progressed; promised; prompt and; proper; proportionate; public;
        public health; pupils in; purpose; rare; rare and; rather than; rating; rationale; read the; reading; reads;
        recruited; register; relief; relish; relish the; report; residents and; rest; route; run by; safety was;
        said what; same day; school staff; schools have; seen; sense; september; serve; service could; service has;
        services is; services were; short and; should be; show; similar pupils; simple; sits; sits on; sleep; so;
        social; social worker; some young; sound; special; spends; staff; staff had; start; started; station; stay;
        stayed; steps; strategic plan; subject to; suggested; suggested that; supervision; supplied; take; takes;
        task; teenagers; teeth; ten; tenancies; tending; tested; than the; that a; that had; that he; that leaders;
        that staff; the areas; the assessment; the authority; the countys; the effect; the emergency; the end;
        the fourth; the future; the highest; the independent; the initial; the most; the new; the night; the order;
        the overall; the post; the rating; the response; them in; them the; there have; they are; they can; they did;
        they felt; this and; this report; those in; those we; through a; throughout; to a; to do; to help; to improve;
        to one; to support; to their; to them; too long; towards; town; trained in; transition; travel;
        traveller families; treated as; trials; two; two of; unannounced; under the; us about; villages; visits;
        waiting lists; was needed; was to; we; we did; we read; weaknesses; well informed; wellbeing; were carried;
        were offered; were written; what; what happened; what it; what mattered; what matters; what to; whether;
        who had; who is; who know; who was; who would; wide; will not; wishes; with an; with learning; with no;
        with plans; with young; without a; work; work for; work to; worker; workforce; working days; would; wrote
    """,
    -0.375: """
        ^ assessment; ^ attendance; ^ councillors; ^ each; ^ it; ^ no; ^ parents; ^ screening; ^ sickness; ^ twelve;
        a baby; a joint; a neighbour; a positive; about the; account of; action; addressing; adviser; advocates;
        after; all of; among them; an education; and adult; and care; and its; and of; and officers; and they;
        and this; and to; are few; area has; as well; attendance; baby; be seen; been taken; before they; better than;
        blame; break; budget; business; care plan; care records; challenge; changed; children are; children whom;
        children with; city and; closure; contact was; contingency; continues; continues to; could be; councils;
        counties; covered; day; delayed; describe; desistance; diagnosis; discharges; drop; dropped; effect; eight;
        expertise; failed; figure; go to; guidance; has made; he; here; highest; him; his; home care; in addressing;
        in at; in two; including; inclusion; independent; integrated; into; is well; jobs; later; leads; leave;
        leaving hospital; loss; loss of; low and; made sufficient; man; mattered; mattered to; month; monthly;
        mothers; need that; neighbour; neighbourhood; neighbouring; network of; of care; on a; on this; one another;
        one of; or; or an; organisations; overall; owned; peer; people in; permanent; personal; play; plentiful;
        pooled; primary; prompt; records; records of; requests; rise; rise in; risk assessed; savings; school;
        schools; screening; send; sensory; service; service the; sharing; sit; six; skills; some of; someone; soon;
        staff have; stands; still at; strength; sufficient; sufficient progress; taken; teachers; than six;
        than three; the adult; the behaviour; the boroughs; the care; the loss; the mental; the number; the service;
        their; their data; them; therapists; there has; there were; this has; thoughtful; timely; to act; to it;
        to take; toddlers; took account; try; turnover is; us; was carried; well as; were too; who have; whom they;
        with send; with which; work with; works; year without; yjs; young
    """,
    -0.5: """
        ^ planning; ^ workloads; act; ago; agreed; and children; and what; asked; assessments were; authority had;
        borough; breach; built; capacity; care were; cases; centres; city; club; co; coordinators; delays; down by;
        every; five years; had; hubs; in requests; leaving; meant; network; nine; no one; not; not wait; noticed;
        nurse; on time; positive; real; record; role; sector; sickness is; six months; small; take part; that;
        the borough; the city; the social; the violence; to social; told; treated; turnover; twelve; understood;
        us that; vacancies are; violence; waiting for; was a; weight; were down; were still; why; with; with three;
        workloads; workloads are; years ago
    """,
    -0.625: """
        and; and had; are not; at risk; before; college; complaints; do; down from; family; followed; from;
        health and; hospital; hospitals; in their; in this; initial; is low; joint; low; out of; parents were;
        practitioners; referral; residents; so that; social workers; staff who; they could; through; trained;
        wait for; waiting
    """,
    -0.75: """
        ^ case; all; emergency; if; meant that; need; panel; practice; sickness; there; this; who
    """,
    -0.875: """
        case; could; must; now; recorded; safety
    """,
    -1.0: """
        care
    """,
    -1.125: """
        ^ the
    """,
}
OTHERS_CONTEXT: dict[float, str] = {
    1.875: """
        ^ we
    """,
    1.375: """
        our; we
    """,
    1.25: """
        inspection
    """,
    1.125: """
        ^ our; inspectors
    """,
    1.0: """
        local; local authority; set
    """,
    0.875: """
        during; findings; framework; occupational; over; people who; services; the better; too
    """,
    0.75: """
        funded; support; the council; went
    """,
    0.625: """
        a further; a quarter; a team; around; assurance; carers; children in; considered; disposal; duty; from;
        further; groups; health services; how well; on average; passed; planning; quarter; six; standards; team;
        the local; the partnership; three; were too
    """,
    0.5: """
        ^ because; ^ leaders; ^ no; ^ requests; ^ you; aged; an occupational; and in; and was; and we; appointments;
        aside; better; beyond; beyond the; came in; children had; data; delivered; did; did not; does; due; evidence;
        focus; for mental; four; hardly; held; improvement; in; is; journeys; key processes; leadership; life; longer;
        miles; no; not; occupational therapist; occupational therapy; of young; pilot; processes; protection;
        provision; quarter of; records; redesigned the; restrictions; review; sample; strengths; that had; the childs;
        the findings; the rating; therapist; these; through the; to be; to the; training in; unpaid; unpaid carers;
        used a; went to; were not; will; you
    """,
    0.375: """
        ^ a; ^ reablement; ^ self; ^ this; ^ two; about services; access; across; additional; adults; adults at;
        against; agency response; among the; an improvement; and how; and it; and over; and shared; and spoke;
        and support; approved; april; are over; area leaders; areas; as the; at weekends; authority; based; based on;
        been granted; being; belong; belong to; board with; brought in; budget; by; by telephone; care homes;
        care inspectorate; child protection; children; children were; childs; cities; clear; coming; concerns;
        consent; contact; contacts; court; decisions about; did so; direct; districts; england; ethnicity; fall;
        fieldwork; following; for; for it; from a; granted; had said; half; has the; have a; have no; healthcare;
        immediate; in april; in reaching; inspectorate; involved; involved in; it is; its residents; job; largely;
        leaders; leaders have; letter; living; made up; market; meeting; member of; moved; nineteen; of court;
        of pupils; own; plan to; planning meeting; populated; posts; previous; professionals; pupils; pupils who;
        rate; rate of; rating; reablement; reablement after; reaching; received; registered; remained; reported;
        response; reviewed; reviews; said about; scotland; secondary; secured; seldom; sentenced; showed that; site;
        six in; some; strategic leadership; survey; survey and; that their; the coming; the duty; the four;
        the inspection; the previous; the website; their own; they left; this inspection; this letter; to; to bring;
        too long; tracked; up to; used; was made; was out; website; weekends; well; what children; which; which are;
        which it; which was; winter
    """,
    0.25: """
        ^ as; ^ children; ^ data; ^ few; ^ inspectors; ^ national; ^ nobody; ^ providers; ^ they; ^ waiting; a clear;
        a good; a sample; a week; about; about children; abuse; accepted; accessible; addressed; addressing three;
        adequate; adolescent; adolescent mental; advisers; after; after our; after they; agency; almost a; along;
        although; amounted; amounted to; an independent; an out; and adolescent; and an; and at; and carers;
        and social; and with; are; are based; are fluent; as requires; assessors; august; autumn; became; because;
        been; before the; between the; borough; bring together; but not; by a; by text; cabinet; care leavers;
        care or; chief executive; child and; clear plan; close; close to; commissions; community and; concentrated;
        consultation; contact with; control; corporate; council and; count; county; court disposal; cqc; crime;
        data showed; day in; days; days on; dealt; dealt with; december; dedicated team; delays in; deprivation;
        depth; depth and; detail; director; disability and; documents; does not; doubled; draw on; during the; duties;
        education; educational; educational psychologists; effectively; effectiveness; effectiveness of; eleven;
        eligibility; emergency duty; employed; evaluation; even; even where; excluded; executive; exploitation; extra;
        february; feel that; felt; figure; figures; first; first time; five days; flats; fluent; for a;
        for occupational; for pupils; force; from the; fully; fund; gone; groups and; had gone; had no; had received;
        had stopped; had turned; half of; has had; has no; healthcare improvement; heard; held by; help at; hmci;
        how their; hundred; implemented; improvement plan; improvement scotland; in four; in january; in scotland;
        in september; in six; in the; in welsh; income; independent chair; indicators; individuals; injury; inspected;
        inspection and; inspections; inspectors had; into a; is not; issued; january; just; just over; knife;
        know what; learning; learning disability; lindenshire; live; long to; longer than; look; look at; made;
        maintains; majority; managed; many; march; may; median wait; medium; meetings; member; members of; mentioned;
        met; million; missing; money; no school; nobody; not know; not the; november; october; of; of a; of education;
        of its; of safeguarding; of them; of this; of three; of whom; off; offending; officers had; older; on which;
        online; orders; others; our inspection; out a; out for; out to; outside; over half; overdue; overdue reviews;
        parents who; part of; partnership; partnership must; passed to; pay; people are; people in; people waited;
        per; period; policy; practice was; prevention; professional; promoted; proportion of; providers; quality;
        quality and; reason; reason for; receive; records and; recruitment; redesigned; reduce; referred to;
        relationships; replied; requires; resettlement; resettlement cases; residents are; responded; responded to;
        review of; reviewing; revisit; risen by; rota; routine; safe; safe and; said; sample of; sampled; scheme;
        scheme for; school place; scotland and; secondary school; see; see the; seen by; send in; separately; set a;
        set out; should; should be; six weeks; sixteen; some young; sparsely; spend; spending; spoke; spoke with;
        stage; stood at; stop; stopped; strategic; strategy; students; such; supported living; team and; team to;
        telephone; than; than in; than those; that a; that they; that this; the areas; the child; the former;
        the initial; the job; the person; the planning; the proportion; the reason; the revisit; the two; the week;
        the winter; the year; the youth; their children; them has; them in; therapy; this work; three years;
        times for; to an; to open; to read; to reduce; to review; too few; too many; training and; two years;
        undertaken; unsatisfactory; up; up by; up of; waited; waiting times; waits for; wales; was in; we have;
        we reviewed; week; weeks; well being; welsh; were due; were given; were receiving; were sentenced; what;
        what the; where the; who did; will monitor; with mental; with staff; with what; without the; work through;
        workers and; written statement; young people; young peoples; younger
    """,
    -0.25: """
        ^ attendance; ^ councillors; ^ each; ^ family; ^ for; ^ from; ^ information; ^ new; ^ over; ^ police;
        ^ schools; ^ scrutiny; ^ sickness; ^ take; ^ twelve; ^ workloads; a; a care; a hospice; a median; a monthly;
        a neighbour; a place; a positive; a priority; a service; a small; about a; about the; account of; admissions;
        adopted; adult; adult services; adults who; adviser; advocacy; advocates; agreed; ahead; almost all; amber;
        among those; an education; and a; and adult; and did; and he; and no; and officers; and people; and risk;
        and staff; and this; and were; answered; any; applications; appreciated; are on; are seen; arrangements; as a;
        as good; asked; asked about; assessing; assessment was; at key; at risk; back; been taken; began; begun;
        begun to; better than; black; blame; breach; breaks; brings; can be; candidates; candidates for; care at;
        care partnership; care plan; care survey; care were; careful; carers had; carried; case managers; cases;
        cent of; centres; chaired; changes; charities; children are; children at; children who; children whom;
        childrens; city and; closure; come; come down; compared with; complaints; concern; contact was; contingency;
        continues; continues to; continuity; coordinators; council officers; councils; counties; covered; criteria;
        cut; data and; delayed; describe; desistance; despite; difficult; disabilities; disabled; disabled children;
        discharges; district; drop; dropped; each of; easy; effect; eight; else; enough; explained; failed; falls;
        family; finished; follow; followed; for children; for everyone; for people; for those; for years; forums;
        frank; free; friends; funding; given to; had been; had begun; had brought; had had; hall; hard; has given;
        have; have been; health and; help; helped; here and; highest; holds; hope; hours; housing is; how they; hub;
        in an; in at; in hospital; in need; in our; in this; in two; including; inclusion; inclusive; independent;
        information about; inspectors read; interview; introduced; is in; is low; is well; it took; its effect; jobs;
        joint; july; keep; key stage; kind; lacked; large; lead; leads; least; leaving hospital; lessons; liberty;
        line; lived experience; low; low and; magistrates; man; manager; mattered; mattered to; matters; means;
        median of; model; months; more; more than; mothers; near; need that; needs; neighbour; neighbouring;
        network of; newly; nine out; no one; not wait; nothing; numbers; nurses; of referrals; of significant;
        of which; officer had; or an; or more; or the; order; organisations; out in; outcome; outreach; over a; owned;
        parent; partnership is; partnerships; partnerships single; past; peer; people said; permanent; persons;
        picture; place; placed; planned with; planning was; plans is; plentiful; post; practice; practitioner;
        pressures; pride; primary; prompt; proportionate; public health; pupils in; put; put in; quiet; rated; real;
        recommendations; regional; risk; rounded; safety and; safety was; said that; same; saw; scrutiny; sense;
        sensory; service the; service which; seven; sexual health; sharing; short; short and; shows; sickness is;
        similar; single; sitting; social; someone; soon; sound; special; staff have; stands; started; stayed;
        still at; sufficient; suggested; suggested that; take part; take up; taken; task; teachers; tenancies;
        tending; than six; than three; that he; that it; the assessment; the behaviour; the health; the independent;
        the integrated; the new; the number; the partnerships; the past; the plan; the post; the service;
        the violence; their; their data; there has; they are; things; third; thirds; thirds of; this and; this has;
        those with; thoughtful; throughout; to a; to act; to date; to improve; to people; to take; took; took account;
        towards; town; traveller; treated; turnover is; twelve; two thirds; under the; vacancies are; violence;
        visited; was needed; we heard; weight; were completed; were told; wheelchair; whether; while; who go; who had;
        who live; whole; whom were; whose; with send; with young; without a; work to; work with; workforce; workloads;
        workloads are; works; writers; yos; youth
    """,
    -0.375: """
        ^ ninety; ^ screening; a third; academy; account; ago; among them; and its; and they; and what; are not; as;
        as well; at a; attendance; average of; break; bureau; capacity; care and; citys; club; could be; difficulty;
        down by; down from; emergency; enquiries; expertise; fallen; found; good; guidance; had all; health team; him;
        his; hubs; in requests; in their; information; integrated; into; leading; leave; leaving; looks; loss;
        loss of; managers; meant; monthly; must; needed; neighbourhood; network; new; ninety; nurse; of care; of ten;
        of the; officer; on a; one per; out of; people with; pooled; public; record; recorded; screening; sector;
        sickness; significant; similar pupils; sit; six months; sleep; so; some of; takes; the boroughs; the citys;
        the loss; them; they could; time; timely; to keep; to social; together; try; understood; us; us that; well as;
        were carried; what it; when; which the; why; without; working days; years ago
    """,
    -0.5: """
        ^ assessment; ^ case; all; all but; an; and had; and the; and wellbeing; assessments; assessments were;
        authorities; board; built; carried out; case; children with; down; families; fourth; he; hospitals; housing;
        if; later; meant that; officers; on; on time; positive; practitioners; referral; role; send; several; so that;
        staff who; that; the authority; the fourth; the mental; the team; therapists; to do; told; trained; visits;
        were down; would
    """,
    -0.625: """
        assessed; co; college; every; five years; had a; in a; out by; panel; plans; service; small; was carried;
        were
    """,
    -0.75: """
        another; care; could; each; need; nine; safety; schools; there
    """,
    -0.875: """
        and; do; had; now; with
    """,
    -1.0: """
        who
    """,
}
OTHERS_ALWAYS = (0.91, -1.38)
OTHERS_THEMES: dict[Theme, dict[float, str]] = {
    Theme.LEADERSHIP: {
        1.875: """
        # main
        """,
        1.75: """
        # findings
        """,
        1.375: """
        chief
        """,
        1.25: """
        help; neigh*; scrut*
        """,
        1.125: """
        board; money; needs; neighbouring
        """,
        1.0: """
        # leadership; agree*; hard; learned; poole*; pooled
        """,
        0.875: """
        budge*; budget; diffi*; finance; into; lead; no; put; secto*; sector; soon; spend*; strat*
        """,
        0.75: """
        adole*; adolescent; agreed; college; commissioning; early; finan*; links; local; need; responsibility; run;
        schools; share*; spending; strategy; their; top; your
        """,
        0.625: """
        agend*; agenda; april; authority; bring; busin*; business; capac*; capacity; childrens; commissioners;
        complex; difficult; does; elect*; following; give; head; health; leaders; made; meet; membe*; month; offic*;
        on; partners; portf*; publi*; public; rapid; record; requi*; reser*; revised; schoo*; serio*; serious; sever*;
        several; shared; spent; the; there; this; three; value; weak; winter; work; would
        """,
        0.5: """
        # innovation; # learning; apologies; appointed; as; atten*; check; clear; collaboration; colle*; combi*;
        commissions; commo*; common; confe*; conference; consultation; county; data; defic*; deficit; direc*;
        director; domes*; domestic; elected; exper*; experienced; exten*; follo*; good; heads; healt*; heart; hospi*;
        is; leads; lesso*; lessons; makes; march; matur*; mature; minut*; minutes; more; negle*; neglect; new; one;
        organisation; passe*; passed; perfo*; performance; plans; programme; purpo*; repre*; resor*; senio*; senior;
        separately; steer*; steers; taken; than; told; understand; until; up; visio*; vision; welco*; winte*
        """,
        0.375: """
        # are; # headline; # management; # that; abuse; acros*; across; addre*; agree; agreement; almos*; almost;
        apolo*; appoi*; area; askin*; asking; assis*; assistant; challenge; citie*; cities; colla*; commi*;
        communication; const*; consu*; continuity; contr*; contributions; convener; covered; credi*; credit;
        dependable; did; down; education; employment; ended; excel*; excellent; forma*; frank; frequent; gangs;
        gathe*; gathered; half; hospital; howev*; however; ideas; indep*; independent; integ*; integrated; lacki*;
        lacking; lockd*; lockdown; loss; management; market; match*; mediu*; medium; member; model*; moved; must;
        office; only; outco*; outcomes; paper; per; planning; police; press*; pressures; prima*; primary; protection;
        providers; quarterly; recor*; recov*; recovery; remov*; removed; representative; resea*; respo*; revis*;
        savin*; savings; say; seat; secti*; section; see; separ*; servi*; service; shift*; shown; staff; under*;
        updat*; viole*; violence; voluntary; weakn*; whoev*; whoever; whole; with; won; wrote
        """,
        0.25: """
        # demographics; # how; # improving; # information; # integration; # is; # messages; # overall; # vision; a;
        able; above; acces*; accessible; address; addressing; adult; and; anyon*; anyone; anyth*; anything; appre*;
        appreciated; argum*; arrives; aside; assessment; attac*; attention; badly; befor*; before; bette*; better;
        body; breakfast; caref*; carefully; changes; charge; close; comme*; commissioner; conti*; coord*; cost;
        cover*; crime; curre*; current; decid*; decide; decisions; difficulty; direction; docum*; documents; drawi*;
        educa*; emerg*; emergency; energ*; examp*; example; execu*; executive; facil*; families; featu*; for; frequ*;
        frida*; hands; including; indicators; inform; initi*; inspection; item; july; june; law; leader; leadi*;
        leading; limit*; limited; lines; live; lost; marke*; may; members; milli*; million; monitored; months; most;
        natur*; never*; nevertheless; night; officers; organ*; other*; others; our; outst*; outstanding; over; overs*;
        party; pays; peoples; perpe*; perpetrators; perso*; person; plan; plann*; pledg*; pledge; practitioner;
        prepa*; priorities; progr*; promises; promp*; promptly; prote*; purpose; quart*; rarel*; rarely; reass*;
        remained; requires; resources; respe*; response; schemes; school; secondary; secre*; secretary; set; sign;
        since; singl*; single; someb*; somebody; someone; sound; spend; spends; stabi*; stability; stabl*; stable;
        standing; statutory; sugge*; surge*; telephoned; though; thoughtful; through; times; transport; trial*;
        trials; trusts; try; view; visit*; weaknesses; whom; why; year; yet; yjs
        """,
        0.125: """
        # accountability; # area; # background; # board; # chair; # collaborative; # contingency; # ensure;
        # ensuring; # evaluation; # governance; # have; # heard; # high; # impact; # introduction; # partnership;
        # partnerships; # pathways; # providing; # safe; # self; # send; # service; # statement; # strengths;
        # voices; accep*; accepted; act; add; admin*; advan*; advanced; alter*; ambitious; amended; antic*; apart;
        arriv*; assur*; assured; attend; attendance; attended; autum*; autumn; avera*; average; bail; balan*; barel*;
        barely; begun; believed; betwe*; between; board*; boards; bodie*; bodies; borough; both; brief*; cabin*;
        cabinet; cent; centr*; chall*; champion; chang*; close*; commit; commu*; compl*; concerns; confidence;
        constructive; continuing; contract; contributed; council; cours*; course; crimi*; criminal; cut; death*;
        deaths; decis*; decli*; decline; delayed; deleg*; delegated; determined; directors; disabled; discharges;
        discussed; distance; districts; doing; door; drawn; drift; due; each; earne*; earned; elsew*; elsewhere;
        emplo*; endur*; energy; engla*; england; enoug*; enough; equip*; equipment; estat*; estim*; even; everyone;
        excep*; exist*; exists; expertise; extra; extra*; faili*; failings; figures; formal; forwa*; forward; funct*;
        fund; generous; given; gone; grant; grown; handf*; handful; havin*; having; headt*; headteachers; here; him;
        hoarding; homes; hope; hospitals; hour; i; improve; improving; incidents; indic*; infan*; infor*; informed;
        initial; initiatives; inten*; interests; interim; issue*; issued; justi*; justice; kind; larger; launched;
        leade*; left; letters; light; linde*; lindenshire; longer; main; means; measured; meeti*; meeting; memor*;
        met; mista*; mistakes; model; modes*; modest; monit*; names; neede*; needed; neighbour; notably; notic*;
        noticed; novem*; november; now; nurse; occup*; officer; often; onlin*; online; order; outli*; overa*;
        oversight; owned; pace; paper*; papers; partnerships; perma*; permanent; placed; placements; plain; polit*;
        political; posts; practical; preparation; prepare; prior*; promi*; provi*; provided; pupil; pupil*; pupils;
        rathe*; rather; real; recal*; recall; received; recognise; recruited; refre*; relationships; remai*; remain;
        report; resou*; respect; respected; role; safet*; safety; said; scrutiny; sense; sent; sente*; sentences;
        serves; shape; sharp*; shortly; skill*; skills; small; someo*; sough*; sought; speec*; speech; spoke*; spoken;
        spons*; stand; stand*; state; statu*; steps; still; stood; strategic; surpr*; table; take; takes; task;
        teste*; tested; thoroughly; thoug*; throughout; training; treat*; treated; trust*; twice; unann*; unannounced;
        uncom*; underdeveloped; understood; unusu*; unusual; urgen*; urgency; victims; visib*; visible; visited;
        visits; volun*; wards; was; weakness; week; weeke*; weigh*; weight; where*; wherever; wheth*; whether; withi*;
        within; witho*; without; write*; years; you; young*; youngest
        """,
        -0.125: """
        # a; # about; # adequate; # an; # assessing; # assessment; # at; # be; # being; # better; # capacity; # child;
        # choice; # concerns; # conducted; # context; # continuity; # contribution; # council; # do; # does; # domain;
        # during; # executive; # experiences; # facilities; # focus; # happens; # healthier; # identifying; # initial;
        # integrated; # issues; # it; # key; # like; # live; # lives; # local; # need; # or; # organisational;
        # outcome; # people; # person; # practice; # prevention; # reduce; # resettlement; # responding; # response;
        # review; # risk; # risks; # social; # summary; # supporting; # systems; # the; # three; # two; # well;
        # were; # workforce; # works; # young; acade*; academy; accom*; accommodation; according; accountability;
        achie*; activ*; activity; acute; addit*; additional; addressed; adviser; advisers; affec*; again*; against;
        aged; agenc*; agreements; alcoh*; alcohol; allow*; allows; alone; alrea*; already; altho*; although; ambit*;
        ambition; ambitions; amoun*; anoth*; another; answer; answers; anti; any; appea*; appointments; approximately;
        arranged; arrangements; arrive; asses*; assess; assessing; assessments; assistants; assurance; attached;
        audit; autho*; autis*; autism; autistic; avail*; aware*; awareness; away; babie*; babies; back; backl*;
        backlog; bank; becam*; became; becomes; bed; begin; beginning; begins; belon*; best; black; blame; boy; boys;
        brain; breaks; brings; broke*; broken; build*; built; café; call; calle*; called; came; can; candi*;
        candidates; carer; carin*; caring; case; casel*; caseload; cases; casew*; castl*; caugh*; caught; chaired;
        champ*; change; charging; chari*; charities; check*; checks; child*; childs; choic*; choice; circu*; climb*;
        clinics; colleagues; come; comin*; coming; comments; compa*; complete; completed; concentrated; concern;
        concerned; condi*; conditions; considered; contacts; conte*; continence; contrast; convi*; coordinators;
        counc*; courses; court; court*; covers; custo*; debt; decision; dedic*; dedicated; delay; deliver; delivery;
        deman*; demand; demen*; dementia; depar*; depended; depri*; deprivation; deput*; detai*; deter*; development;
        difference; disagreements; discharge; discussions; dispo*; disposals; dispu*; disputes; district; diver*;
        doors; doubl*; doubled; draft; draw; drive*; drivers; dutie*; duties; dysle*; dyslexia; easy; educational;
        effectiveness; eleve*; eleven; eligi*; eligible; employers; empty; enabl*; end; enqui*; enquiries; entit*;
        entitled; equal*; estyn; ethni*; ethnicity; evaluate; event*; events; ever; everything; exclusion; exclusions;
        experience; explo*; exploited; fair; fairl*; fairly; falls; far; feel; fell; field*; fieldwork; figur*; files;
        fill; films; firm; fit; followed; form; former; fragi*; fragile; frail*; frailty; frien*; friends; front;
        frontline; fully; gain; gaps; gave; gener*; general; get; getti*; getting; girls; gives; glanc*; glance; go;
        goodw*; goodwill; got; governors; grants; grasp; group; group*; groups; guida*; guidance; had; hall; handl*;
        handled; happe*; happen; hardl*; hardly; have; he; healthy; hear; heari*; hearing; high; highl*; highly;
        hones*; honest; housi*; housing; hubs; hundr*; hundred; icb; identified; immed*; immediate; impor*; important;
        incident; inclu*; include; inclusive; induc*; induction; infant; injur*; injury; insid*; inside; inspections;
        inspector; inspectors; intend; intermediate; interventions; investigations; investment; isola*; isolated; it;
        itsel*; itself; joint; kitch*; kitchen; knowl*; knowledge; known; lack; lapse*; lapsed; largely; last; later;
        lay; leave; leavers; let; lette*; level; libra*; library; life; lifte*; lifted; link; listed; listened; lists;
        livel*; lively; livin*; living; long; look; looki*; looking; losin*; losing; low; maintained; man; many;
        marked; matte*; matter; me; medic*; medication; middl*; middle; midwi*; minor*; minority; misse*; monitoring;
        month*; morni*; mothe*; mother; move; much; near; neces*; necessary; neith*; neither; netwo*; network; newly;
        ninet*; ninety; none; nor; note; number; numbers; nurses; nursi*; nursing; obser*; off; offen*; offer*;
        offered; olds; openl*; openly; option; orders; organisations; organised; outsi*; outside; overt*; page;
        panel*; panels; part; parts; pathw*; pathway; patie*; pay; payme*; payments; peer; personal; pharm*; pick;
        picks; pictu*; picture; planned; point; position; practitioners; prais*; praise; pre; preci*; prepared;
        present; preventative; prevention; previ*; princ*; principal; priority; procedures; professionals; promised;
        proportionate; protected; proto*; protocol; provide; psychologist; quarter; quest*; questions; quick*; racis*;
        raise; rate; rated; ratin*; rating; reabl*; reablement; reach*; readi*; readily; reads; ready; reaso*;
        receiving; recen*; recent; recog*; recognised; recommendations; records; recruitment; redes*; redesigned;
        reduc*; reduced; referrals; regis*; relie*; relied; remains; repar*; reparation; reported; representatives;
        reque*; requests; resol*; respondents; restr*; restricted; restrictions; resul*; result; return; returned;
        review; revisited; right; room; rooms; round; round*; rounded; routi*; runs; safeg*; same; satis*; scale;
        schem*; scott*; scree*; screening; searc*; secon*; second; seconded; seen; sees; sensi*; separate; seriously;
        serve*; served; sessi*; settl*; settled; seven; shado*; shape*; shaped; share; shari*; sharing; show; showe*;
        site; sites; slave*; slavery; sleep; slip; speak; speak*; spoke; stabb*; standard; start; start*; statement;
        statements; stay; stopp*; stopped; stori*; stories; strain; stree*; street; stret*; stude*; students; subst*;
        success; super*; supplied; supported; surve*; survey; swift; talk; targe*; taxi; teach*; teaching; tenacity;
        tends; them; thems*; themselves; then; therapies; therapist; therapists; thing*; things; third; thorn*;
        thres*; timel*; toget*; together; total; touch; towar*; towards; trained; transferred; transformed;
        transition; traum*; trave*; travel; trusted; turn; twelv*; twelve; underestimated; unpai*; unpaid; us; valle*;
        visitors; voice*; voices; volunteer; volunteers; vulne*; vulnerability; vulnerable; waite*; waited; wales;
        ward; weekl*; weekly; wellb*; wellbeing; what; which; wider; woman; women; worked; workl*; worry; worst;
        writers
        """,
        -0.25: """
        # and; # areas; # arrangements; # development; # effectiveness; # equity; # experience; # for; # health; # in;
        # meeting; # out; # poor; # practices; # provision; # quality; # safety; # standard; # strategic; # this;
        # with; =; absen*; absent; accor*; ackno*; actio*; action; advic*; advice; advis*; after; age; alternative;
        analy*; appointment; approved; aroun*; around; arran*; asks; audit*; audits; augus*; august; becau*; because;
        become; been; begin*; behal*; behalf; being; borou*; bough*; bought; burea*; bureau; carri*; carried; carry;
        chair; chair*; champions; child; clari*; clarity; clinicians; closely; committed; committee; communities;
        comparable; complaints; condu*; conducted; conso*; councils; counted; countys; cqc; days; delivered; depends;
        direct; directed; disab*; disag*; done; ehc; eight; equal; evaluated; every; evide*; evidence; exami*; exclu*;
        expects; figure; front*; full; furth*; further; grant*; has; held; her; herit*; heritage; how; ident*; impac*;
        impact; improvements; intel*; intelligence; inves*; judge; just; keep; key; large; learners; leave*; lets;
        letter; line; liste*; littl*; little; lived; maint*; major; managed; manager; measure; mento*; mentoring;
        missi*; missing; nearl*; nearly; net; nine; not; notif*; numbe*; nurse*; once; open; opini*; opinion; optio*;
        or; parent; places; policy; popul*; population; posit*; positive; post; preve*; production; professional;
        provider; provision; psych*; quickly; ran; range; recom*; refer*; referral; refor*; reforms; regul*; regular;
        relations; relia*; reliance; repla*; replacement; reset*; resettlement; retur*; reviewed; reviews; search;
        septe*; september; so; speci*; specialist; strai*; stren*; such; suppl*; syste*; system; takin*; taking;
        teams; teena*; teenagers; telephone; tell; templ*; template; tenac*; thera*; there*; therefore; thin; thought;
        time; town; two; unsat*; unsatisfactory; upon; using; versi*; version; visit; waiti*; waiting; went; when;
        whene*; whenever; while; whose; worker; workers; works; youth
        """,
        -0.375: """
        # communities; # court; # disposals; # education; # found; # improve; # inspection; # processes; # steps;
        # we; # working; accou*; among; annua*; annual; appli*; applied; appra*; areas; becom*; boroughs; boxin*;
        boxing; brack*; by; carer*; carers; cered*; clini*; co; community; confi*; consi*; contact; conversations;
        could; deal; devel*; disability; effective; equality; findi*; findings; fire; four; governance; great; harm;
        his; home; implemented; improvement; information; inter*; interviewed; its; learn*; list; measures; monthly;
        multi; nhs; of; offer; other; owing; panel; parti*; pilot; poor; prese*; produ*; profe*; promo*; recru*;
        relat*; repor*; reports; safe; scheme; secur*; secured; shoul*; should; signi*; significant; strengths;
        suppo*; support; team; ten; term; to; too; trans*; trust; unit; used; waits; way; we; weeks; well; worki*;
        working
        """,
        -0.5: """
        # care; # evidence; # next; # services; account; adver*; answe*; appro*; asked; be; behav*; behaviour;
        children; club; confident; conta*; dashb*; dashboard; deliv*; demon*; desig*; designated; effec*; felt; first;
        focus; forum; found*; gover*; imple*; impro*; joint*; jointly; less; make; measu*; menta*; mental; mosqu*;
        mosque; out; risk; some
        """,
        -0.625: """
        # needs; # safeguarding; acted; authoritys; but; care; descr*; described; expected; five; fundi*; funding;
        managers; opera*; order*; own; parents; partnership; processes; progress; prosp*; quali*; quality;
        responsible; revie*; robus*; robust; send; six; those; were; worke*
        """,
        -0.75: """
        # of; all; an; at; city; conce*; cultu*; culture; evaluation; few; from; leadership; manag*; proce*; study;
        very
        """,
        -0.875: """
        # what; expec*; paren*; where
        """,
        -1.0: """
        adults; peopl*
        """,
        -1.125: """
        # to; adult*; evalu*; learning; self
        """,
        -1.25: """
        people
        """,
        -1.375: """
        commissioned
        """,
    },
    Theme.FRONT_DOOR: {
        2.125: """
        enqui*
        """,
        1.875: """
        # safeguarding
        """,
        1.75: """
        safeg*
        """,
        1.625: """
        safeguarding
        """,
        1.5: """
        preve*
        """,
        1.25: """
        # of; # to; an; charities; three
        """,
        1.125: """
        # and; adult; chari*; enquiries; protection; safe; socia*; social; which
        """,
        1.0: """
        # out; can; conce*; enquiry; family; officers; or; prevention; prote*; services; would
        """,
        0.875: """
        # court; # disposals; advis*; could; hub; identified; notifications; panel; resol*; who
        """,
        0.75: """
        # concerns; # management; # safety; advic*; advice; advisers; also; area; be; burea*; bureau; but; conne*;
        easy; fire; gener*; how; ident*; immed*; immediate; inves*; notif*; offic*; provi*; resolved; speci*; when;
        your
        """,
        0.625: """
        # prevention; # strengths; =; autho*; before; bring; bruis*; checks; concern; concerns; conve*; conversation;
        coordinators; depri*; fall; found; held; impor*; important; job; kept; knew; lack; level; liber*; liberty;
        liste*; makin*; making; number; parti*; preventative; prior*; quali*; quality; range; ring; robus*; robust;
        said; showed; spoke; suffe*; teams; telep*; telephone; that; third; villa*; voice*; voices; whate*; whatever
        """,
        0.5: """
        # arrangements; # development; # education; # healthier; # initial; # issues; # live; # lives; # next;
        # practices; # responding; # risks; # steps; # supporting; accor*; according; accurately; acros*; across;
        actio*; appli*; arrangements; assessed; audit*; audits; befor*; benef*; broug*; brought; calle*; came; closi*;
        closing; completed; contact; contr*; contribution; count*; data; described; disab*; disabled; each; feedb*;
        feedback; formal; fourt*; fourth; frame*; framework; general; group*; groups; housi*; housing; inclu*;
        initial; inspection; investment; lay; leade*; leaders; led; listened; man; matte*; matters; may; medic*;
        multi; openl*; openly; people; princ*; priority; provider; providers; reached; referrals; relations; remains;
        repea*; right; scrip*; script; seconded; servi*; seven*; seventy; shared; showe*; small; some; speak; stood;
        takin*; taking; the; trust; unbor*; unborn; vary; volunteer; weaknesses; whene*; whenever; worker; yet
        """,
        0.375: """
        # assessment; # headline; # inquiries; # response; # review; # score; # screening; # services; # systems;
        accur*; adult*; adults; alter*; alternative; altho*; although; alway*; always; areas; aroun*; around; arriv*;
        arrive; authority; avail*; available; back; bank; benefit; betwe*; between; calls; cauti*; child; childs;
        clari*; clear*; clearly; climb*; climbed; clinic; close*; clubs; commo*; common; confu*; consi*; consistency;
        contracts; coord*; corpo*; corporate; court; covered; curre*; current; decision; depth; discussions; draw;
        escal*; escalation; evidence; exami*; firm; forma*; frontline; funde*; funded; grants; helpe*; helped; here;
        his; house*; i; incid*; initi*; large*; largely; lead; local*; locality; low; medication; midwi*; midwives;
        missi*; missing; navig*; not; note; numbe*; offen*; often; out; patch*; peopl*; procedures; promo*; prose*;
        prosecution; reach*; refer; repeat; repre*; represented; route; run; safet*; safety; secti*; section; secto*;
        sector; sessions; seven; share; signi*; significant; single; subje*; subject; substance; surve*; survey;
        swift; taxi; test; there*; therefore; total; treat*; trusts; turn; use; very; village; vulne*; vulnerability;
        was; weakn*; where; withi*; within; worke*; year; you
        """,
        0.25: """
        # about; # enquiries; # ensuring; # evidence; # improve; # people; # processes; # quality; # section; # three;
        # undertaking; # working; acted; action; actions; addit*; additional; adequ*; adequate; adolescents; after;
        agencies; agreed; alcoh*; alcohol; ambition; amounted; and; applications; applied; approach; ask; assured;
        atten*; based; begin*; beginning; behal*; behalf; bette*; better; both; boy; budge*; budget; called; cases;
        centres; chanc*; chance; change; check*; clarity; closely; coerc*; comes; comin*; coming; community;
        consultant; continues; counc*; councils; court*; cover*; credi*; credit; cultu*; culture; daily; deep;
        deprivation; descr*; disag*; discl*; diversion; drive*; drivers; drop; durin*; during; eligible; ensur*;
        estat*; estim*; eveni*; evening; every*; evide*; examined; explained; faile*; failed; fair; feel; find; food;
        frigh*; frightened; front*; gap; generous; getti*; getting; gives; grant*; grasp; histo*; homes; household;
        hubs; incidents; included; inclusion; infor*; information; inqui*; inquiries; intro*; introduced;
        investigation; investigations; isola*; isolated; its; lacke*; lacked; large; later; learning; least; licen*;
        limit*; limited; listed; lived; look; lost; lunch; major*; majority; manage; meant; medical; meetings; membe*;
        menti*; mention; misus*; misuse; model; more; name; natio*; need; netwo*; network; nhs; nor; notification;
        obtai*; obtain; offences; on; one; optio*; option; outsi*; outside; overall; passe*; passed; patient; peers;
        picks; place*; places; plan; plent*; plentiful; practice; practices; proba*; probation; progress; public;
        question; raise; raised; rarel*; rarely; reads; recog*; recommendations; referrers; relat*; remai*; reported;
        requests; resid*; residents; respo*; response; risks; round; safer; scale; schem*; scheme; search; seen;
        sessi*; sever*; several; share*; she; shops; singl*; sites; skilf*; someo*; somew*; somewhat; specialist;
        spoke*; spoken; statutory; steps; stron*; strong; strug*; supervisors; syste*; system; talk; teacher; they;
        thing*; things; throughout; toget*; together; told; touch; towar*; towards; treated; turne*; turned; villages;
        viole*; violence; visitors; voice; volun*; walk; ways; well; whoev*; whoever; worri*; worried; worry
        """,
        0.125: """
        # access; # adequate; # authority; # care; # domain; # effective; # eligible; # example; # executive;
        # health; # integrated; # into; # introduction; # involvement; # local; # meet; # planning; # police;
        # positive; # practice; # providing; # provision; # standard; # statement; # summary; # support; a; about;
        abuse; achie*; achieve; adole*; adviser; advocate; afterwards; again; agenc*; allow*; allowed; alone; ambit*;
        ambul*; ambulance; amoun*; answe*; anybo*; anybody; appointment; asked; assessors; assoc*; assur*; attention;
        avert*; await*; being; best; board; body; brief*; bus; by; captu*; captured; carried; cause; cent; centr*;
        chair; chall*; chang*; changed; children; choices; clear; closed; confident; consider; continued;
        conversations; convi*; corre*; couns*; counselling; counted; county; countys; creat*; crews; crite*; criteria;
        cut; death*; deaths; decid*; decide; decided; delivered; delivery; demand; department; deprived; deter*;
        determined; discu*; disposals; distr*; district; diver*; drug; drugs; earli*; earlier; eleve*; eleven; email;
        empty; ended; equal*; expectant; exper*; experience; expla*; face; famil*; far; footb*; football; forms;
        friends; gave; get; girl; go; good; great; group; had; handl*; handled; happened; havin*; having; he; high;
        highl*; highly; hour; howev*; however; hundr*; identify; if; incident; including; individual; intel*;
        intelligence; inter; intervention; janua*; january; joint; judge*; judged; kings*; knife; knock; knowledge;
        leave; libraries; list; littl*; little; live; livin*; living; local; log; londo*; longe*; longer; looks;
        manager; mash; me; meets; member; members; might; modes*; modest; mothe*; mother; national; nationally;
        natur*; nearl*; nearly; neighbour; neighbourhood; never; never*; nevertheless; no; none; notice; nowhe*;
        nowhere; office; older; onlin*; online; open; organ*; organisations; other; overa*; overd*; overn*; overnight;
        paedi*; partner; pass; patchy; patie*; per; perpe*; perpetrators; persons; pick; placed; point; preci*;
        present; principles; priorities; proce*; professionals; progr*; proje*; proportionate; protect; publi*;
        published; quest*; queue; raise*; rang; reach; reaso*; received; recognise; recom*; record; recou*; reduced;
        refus*; regarded; relev*; relevant; reope*; reopened; representatives; reque*; resea*; reviewed; reviews;
        risen; rota; say; scott*; seat; secon*; sees; separ*; separate; sergeant; settled; show; sleep; slip; someone;
        stand; statu*; still; strategy; street; subst*; sugge*; systems; teach*; them; these; thought; thoughtful;
        thres*; thresholds; throu*; through; trained; transparent; treatment; trust*; turni*; turning; unans*;
        unanswered; units; unkno*; unknown; up; usefu*; useful; vacant; varia*; variation; visit; voluntary; wante*;
        wanted; websi*; website; weekl*; weekly; wellb*; wellbeing; wheth*; whether; whose; wide; wrote; years;
        younger; youth
        """,
        -0.125: """
        # adults; # assessments; # background; # being; # better; # carers; # choice; # conferences; # contingency;
        # continuity; # delivery; # demographics; # do; # during; # equity; # facilities; # facts; # financial; # for;
        # found; # governance; # heard; # identifying; # improving; # inspection; # joint; # keep; # leaders;
        # messages; # one; # or; # partnership; # partnerships; # pathways; # protection; # recommendations;
        # strategic; # that; # their; # voice; # voices; # was; # we; # with; # workforce; absent; accep*; accepted;
        acces*; accessible; accurate; act; adapt*; adaptations; adapted; addic*; addre*; admis*; admission;
        admissions; adolescent; adopt*; adopted; adulthood; adver*; advocacy; afternoon; agency; agend*; agenda; ago;
        agree; agreement; alert; alloc*; along; along*; alongside; alrea*; already; altered; amend*; analy*; analysis;
        annua*; annual; anten*; antenatal; anti; antic*; anyon*; anyone; anyth*; anything; apart; appear;
        appointments; appra*; appreciated; approved; approximately; arrived; askin*; asking; assess; attendance;
        attended; authoritys; autis*; autistic; avera*; average; awaiting; aware*; awareness; away; backg*; backl*;
        backlog; bail; becau*; because; become; beds; beforehand; began; begin; begun; behav*; behaviour; behin*;
        behind; belon*; belong; black; blame; breac*; breach; break*; brigh*; bright; brings; broken; budgets; build*;
        building; calm; candi*; canno*; cannot; car; carer; carin*; caring; carri*; carry; cause*; centre; cered*;
        changes; charge; charity; checked; chief; choice; chronology; circumstances; city; citys; classes;
        collaboration; colleagues; college; combi*; commissioners; committed; committee; commu*; communication;
        communities; compares; complaints; compr*; comprehensive; concentrated; condi*; condition; conferences;
        confidence; considered; const*; contacted; contain; content; conti*; contrast; convener; core; coupl*; courts;
        covers; crimi*; criminal; custody; date; debt; dedic*; dedicated; degre*; degree; delay; delayed; delays;
        demen*; dementia; despi*; despite; devel*; devis*; devised; diagn*; diffi*; difficulties; difficulty; direct;
        directed; disap*; discussed; discussion; disposal; dispu*; disru*; disruption; distress; diversity; docto*;
        doctor; done; door; draft; drawi*; drew; drift; dutie*; duties; earne*; earned; edge; educa*; educational;
        effectiveness; ehc; eight; eight*; eighty; elder*; elsew*; elsewhere; employed; enabl*; encou*; engli*;
        english; enjoy; enter*; enterprises; equality; ethnic; ethnicity; evalu*; evaluate; even; event*; events;
        examinations; examp*; examples; excep*; exception; exit; expects; experienced; explain; exploitation;
        exploited; extra; extra*; facil*; fairl*; fairly; falle*; fallen; falls; fathe*; father; febru*; february;
        file; fille*; filled; finance; financial; fitte*; fitted; flats; flexi*; flexibly; fluen*; fluent; follo*;
        following; fortn*; forum; forwa*; forward; four; frail*; frailty; frequ*; fresh; frida*; friday; full; fully;
        futur*; future; gang; garde*; gathe*; gathered; goals; goes; gone; goodw*; goodwill; gover*; granted; hall;
        happen; head; healthy; hear; heari*; hearing; highe*; highest; him; hones*; honest; hospice; hospital;
        hospitals; house; hundred; impac*; impact; impai*; impairment; improve; in; include; individuals; inequ*;
        initiatives; inspe*; instance; instances; inten*; interim; interventions; interviewed; invit*; invited;
        issue*; issued; it; jobs; judge; june; just; justi*; justice; keep; kitch*; kitchen; knowledgeable; known;
        lacks; lapse*; lapsed; late; law; learn; learn*; leisu*; leisure; lesso*; lessons; letter; letters; level*;
        levels; library; lies; light; like; lines; listening; lists; lockdown; looke*; looked; looki*; looking; made;
        main; manag*; managed; management; managers; marke*; match*; matched; matter; means; mediu*; medium; meet;
        mentioned; mind; minor*; minority; minutes; miss; mixed; moder*; monit*; monitoring; month*; monthly; months;
        morni*; morning; mosqu*; named; neces*; necessary; neede*; needed; needl*; neuro*; newly; ninety; nonet*;
        nonetheless; nothi*; nothing; nurseries; nursi*; nursing; occas*; occasion; of; offending; old; once; ones;
        opene*; opened; opini*; opinion; options; order*; orders; others; ought; outco*; outre*; outreach; outse*;
        outset; outstanding; over; overl*; overlooked; overs*; overt*; paediatric; page; paid; particular; parts;
        party; past; pathw*; patients; patte*; patterns; payme*; payments; peer; peoples; personal; pharm*; pictu*;
        pilot; planned; plant*; pledg*; pledge; poor; poorl*; poorly; popul*; population; porta*; portage; posit*;
        positive; praise; praised; pre; prepare; prepared; press*; principal; process; processes; produ*; production;
        profe*; professional; programme; prompt; prope*; proper; protected; provide; provision; psych*; purpo*;
        purpose; quarterly; quick*; quickly; quiet*; racis*; rate; rated; rathe*; rather; ratio*; readi*; reading;
        ready; reason; reasons; receive; recen*; recep*; recognised; recording; recov*; recovery; recruitment; redes*;
        redesigned; refle*; reflective; refused; register; regul*; regular; relationships; relatives; relea*; relia*;
        reliance; relie*; relied; remain; remained; renew*; repar*; reparation; repla*; repli*; replies; report;
        require; required; requires; reset*; resettlement; respect; responded; respondents; restricted; restrictions;
        result; results; return; revea*; revie*; role; routine; safeguards; safel*; safely; sampl*; sat; satis*; saw;
        searching; secondary; secre*; secretary; secur*; secured; seldo*; seldom; self; sen; sensi*; sensory; sent;
        sente*; sentence; serge*; serve*; served; shortage; shortcomings; shortly; shoul*; shown; sight; site; slave*;
        slavery; sligh*; slow; so; someb*; somebody; somet*; sometimes; space; speakers; special; spend; spends;
        spent; spott*; spotted; stabb*; stabl*; stable; stage; standing; start; start*; starts; state; statement;
        statements; stati*; station; stay; step; strain; stren*; strengths; studi*; study; submi*; submit; succe*;
        such; suffi*; sufficient; suitable; super*; supervise; supervision; supply; supported; sure; surpr*; survi*;
        suspe*; take; taken; talke*; talked; tarra*; tarrant; teachers; techn*; technology; teeth; telli*; tend;
        tende*; tendi*; tending; text; thanks; therapists; therapy; those; threshold; toddl*; toddlers; too; tool;
        town; transfer; transformed; travel; troub*; trouble; try; unacc*; unaccompanied; underestimated; understand;
        unpai*; unpaid; unreg*; unregistered; unsur*; unsure; until; valle*; valleys; value*; valued; versi*; victim;
        visio*; vision; visit*; visua*; visual; waiti*; waiting; wales; warmt*; warmth; weak; weakness; weigh*;
        weight; where*; whole; wishes; woman; women; won; words; worked; workl*; worst; write; writi*; writing; wrong;
        young*; youngest; youngsters
        """,
        -0.25: """
        # are; # assessing; # at; # be; # change; # child; # collaborative; # effectiveness; # impact; # information;
        # innovation; # integration; # it; # key; # leadership; # learning; # like; # person; # priority; # protected;
        # resettlement; # risk; # safe; # send; # staff; # supported; # this; # transitions; # well; # what; absen*;
        activ*; active; acute; age; agreements; amber; among; anoth*; another; appea*; appre*; appro*; april; are;
        assessment; assis*; assistants; attend; audit; becom*; bed; beyon*; beyond; bills; borou*; borough; boys;
        bring*; broke*; capac*; capacity; carries; certa*; certain; charg*; chron*; class*; clinical; co; colle*;
        comme*; commissioned; commissioning; company; conference; confi*; conse*; consent; consultation; conta*;
        contacts; conte*; continence; contingency; cours*; course; cqc; crisi*; crisis; custo*; delay*; deleg*;
        delegated; deliver; depen*; depends; deput*; describe; difference; different; disch*; discharge; does; domic*;
        domiciliary; doubl*; doubled; due; effect; eligibility; embed*; embedded; equip*; equipment; ethni*; excel*;
        excellent; explo*; exten*; facto*; factors; files; former; foste*; fundi*; funding; girls; given; givin*;
        giving; glanc*; glance; going; hoard*; hoarding; hold; hours; impro*; indep*; independent; injuries; insid*;
        inside; knows; learned; leavi*; leaving; left; let; lette*; line; lockd*; makes; measure; memor*; men; mento*;
        mentoring; met; money; negle*; neglect; neigh*; ninet*; notes; now; numbers; nurse; nursery; occup*;
        occupational; offered; otherwise; outcome; outst*; paper; paren*; parents; part; partners; perio*; period;
        phone; phone*; phones; polic*; policy; post; posts; practitioners; prais*; prepa*; promptly; proto*;
        protocols; puts; quarter; reabl*; reablement; reaches; recorded; recru*; refer*; referred; regis*; respe*;
        responsibility; restr*; resul*; review; runs; scatt*; scattered; school; schools; screening; scrutiny; second;
        send; sensible; senso*; serio*; serious; sexua*; sexual; short; signe*; signed; sough*; sought; speak*;
        spending; staff; staffed; standards; state*; steers; stopp*; stopped; straight; strat*; teaching; team; tell;
        tenan*; tenants; thank*; thera*; there; though; took; top; train*; training; trave*; trusted; twelv*; twelve;
        unit; unive*; victims; video; view; visib*; visible; visited; waite*; waited; ward; wards; welsh; were;
        which*; whichever; whom; why; wider; witho*; without; work
        """,
        -0.375: """
        # is; # meeting; # young; again*; against; almos*; almost; any; appropriate; assessments; carer*; carers;
        case; check; close; confe*; day; deal; detec*; direc*; duty; emerg*; emergency; emplo*; entri*; entries;
        findi*; findings; force; forme*; green; half; has; have; heart; hospi*; induc*; induction; injur*; insta*;
        integrated; involved; key; langu*; language; leads; less; long; make; march; measu*; meeti*; most; must;
        needs; neighbouring; new; nobod*; nobody; offer*; officer; olds; order; other*; priva*; private; pupil;
        pupil*; pupils; put; quart*; real; reports; requi*; rural; scree*; scrut*; set; shari*; sharing; should; sign;
        six; sound; spend*; spot; staff*; stand*; strategic; takes; ten; this; trans*; under; us; victi*; volunteers;
        wished; works
        """,
        -0.5: """
        # how; # outcomes; # the; care; childrens; desig*; designated; did; diffe*; down; effec*; enoug*; enough;
        fewer; from; front; give; her; inspectors; integ*; last; mecha*; mechanism; nurses; partnership; place;
        planning; rapid; read; revised; risk; schoo*; since; thems*; themselves; to; two; used; wait; way; we; wishe*;
        with; writt*; written
        """,
        -0.625: """
        # in; # needs; all; as; at; come; decis*; harm; help; is; meeting; only; plann*; records; revis*; see;
        service; short*; support; teena*; teenagers; will
        """,
        -0.75: """
        # area; first; for; inter*; into; many; moved; our; own; plans; sit; suppo*; their
        """,
        -0.875: """
        commi*; decisions; families; healt*; health; home; partnerships; recor*; young
        """,
        -1.0: """
        nurse*
        """,
        -1.125: """
        early; referral
        """,
        -1.5: """
        partn*
        """,
        -2.0: """
        # findings
        """,
        -2.25: """
        # main
        """,
    },
    Theme.ASSESSMENTS: {
        2.25: """
        =
        """,
        1.625: """
        # identifying; thera*
        """,
        1.5: """
        about; case; ident*; less; needs
        """,
        1.375: """
        eligibility; good; no
        """,
        1.25: """
        # care; eligi*
        """,
        1.125: """
        # court; # disposals; langu*; language; therapy; view
        """,
        1.0: """
        # of; every; impai*; offen*; practitioners; school
        """,
        0.875: """
        # needs; condi*; diffi*; draw; quick*; quickly; repor*; somet*
        """,
        0.75: """
        # assessing; alcoh*; alcohol; arrangements; college; down; early; follo*; occup*; occupational; picke*;
        picked; recor*; reports; schoo*; sensory; some; speci*; tend; used; we
        """,
        0.625: """
        # a; # arrangements; # assessment; # for; # in; # planning; adult*; among; anyon*; anyone; appea*; applied;
        are; aroun*; around; arran*; bring*; brings; capac*; capacity; carer; carer*; carers; cases; child*;
        childrens; colle*; conce*; conditions; court; decision; development; disab*; first; followed; into; it;
        learn*; nursery; offending; offer*; offered; one; ordin*; own; profe*; profo*; profound; raise; reaso*;
        relat*; senso*; sometimes; specialist; start; them; traveller; under*; waits; was; when; years
        """,
        0.5: """
        # evidence; appli*; autistic; aware*; awareness; befor*; before; came; class*; difficulties; disabilities;
        educational; effect; famil*; few; free; gives; grade*; had; held; identification; judgement; main; man;
        managers; not; notice; nurse*; others; ought; pictu*; picture; pover*; poverty; pract*; probl*; problems;
        professional; profi*; pupil; reasons; recognised; recorded; referrals; refus*; sente*; sentence; share*;
        shared; showe*; showed; staff; support; teams; there; tool; transparent; trave*; trusted; understood; wellb*;
        wellbeing; wider; with; wrong
        """,
        0.375: """
        # area; # child; # development; # found; # review; # strengths; # this; # we; # with; above; abuse; accou*;
        account; adults; afterwards; agree; alike; apart; arrived; assessors; backl*; backlog; borou*; boroughs; by;
        caref*; centr*; checks; compl*; complex; concerns; crite*; criteria; custo*; custody; devel*; difficulty;
        dysle*; dyslexia; earli*; earlier; edge; educa*; effec*; facto*; factors; for; formal; from; fully; get;
        girls; group; healt*; howev*; however; identify; impairment; joint*; jointly; judge*; learners; learning; let;
        lies; looke*; looked; media*; median; menta*; mental; might; month*; months; nearl*; nearly; nor; notic*;
        nurses; of; offence; or; other*; partn*; perso*; photo*; plan; previ*; psychologists; reach; reach*; reass*;
        recog*; records; reque*; round; seldo*; seldom; self; septe*; september; something; soon; standing; suppo*;
        teach*; telli*; their; therapists; told; trans*; trust*; turne*; turned; unall*; unallocated; uncom*; upon;
        vague; visit; visitors; were; what; writt*; written
        """,
        0.25: """
        # assessments; # be; # communities; # effectiveness; # foreword; # have; # integrated; # it; # like; # next;
        # or; # person; # positive; # risk; # steps; # the; # two; able; activity; after*; all; anten*; antenatal;
        arriv*; assessed; balan*; balanced; bette*; better; betwe*; between; built; burea*; bureau; careful; carried;
        casew*; cent; centre; childs; choic*; choices; clari*; clarity; close; closely; come; complaints; concern;
        condition; considered; contain; contrast; conversations; decis*; diagn*; diagnosis; differed; disor*;
        disorder; docto*; doctor; domes*; domestic; drew; durin*; during; engli*; english; equip*; equipment; family;
        fathe*; fathers; feed; felt; forma*; fundi*; funding; gather; have; healthy; her; illne*; illness; infor*;
        information; insta*; instance; intel*; intelligence; janua*; january; june; magis*; magistrates; mattered;
        meant; mixed; move; neede*; needed; neighbourhood; nine; nurse; often; other; paid; panel*; panels; parent;
        partners; partnership; per; person; persons; poorl*; poorly; pre; pressure; proce*; process; programme;
        promptly; provided; psych*; pupil*; pupils; questions; range; rated; reached; ready; refer*; repre*;
        represented; requests; response; right*; rights; round*; rounded; sat; sends; seven; sexua*; sexual; six;
        skilled; sligh*; so; socia*; social; sough*; sought; sourc*; spott*; spotted; stand*; story; table; teacher;
        that; the; therapist; thres*; threshold; took; underestimated; us; visib*; visible; visit*; visua*; visual;
        wheth*; whether; which; write; write*; writers; writi*; writing
        """,
        0.125: """
        # areas; # carers; # childs; # chronologies; # do; # does; # domain; # experience; # how; # investigation;
        # keep; # people; # peoples; # reviews; # send; # standard; # summary; # support; # timeliness; # unpaid;
        # young; accurate; acros*; across; activ*; addit*; additional; approach; asks; assessing; assistance;
        attended; autho*; authority; autum*; autumn; badly; be; been; birth; black; borough; both; cared; carri*;
        certa*; certain; changes; check; check*; child; circumstances; clear; close*; commitment; commonly; confined;
        conta*; contacts; conve*; coord*; coordinators; creat*; cut; data; day; deliv*; delivered; demon*; depends;
        desis*; desistance; did; diffe*; disability; disru*; disruption; distr*; district; diversity; doors; drink*;
        drinking; emerg*; ever; every*; everyone; examp*; example; excee*; expected; experienced; expla*; explained;
        explo*; father; feedb*; feedback; figur*; figure; files; finan*; financial; finis*; finished; following;
        fortn*; fortnight; frequ*; frequently; fresh; friends; full; gathe*; got; great*; greater; harm; he; health;
        heard; heari*; hearing; his; impac*; impact; in; insid*; inside; invol*; know; known; legal; light; likel*;
        likely; local; localities; looki*; looking; march; matte*; may; meant*; meantime; missed; need; neigh*;
        neuro*; nobod*; nobody; nonet*; nonetheless; objec*; obser*; offer; old; once; openl*; openly; our; outre*;
        outreach; outsi*; outside; over; overd*; overdue; panel; park; part; particularly; pathw*; pathway; people;
        photographs; physi*; physical; porta*; portage; press*; previous; price; professionals; progr*; properly;
        propo*; protect; quest*; rare; rathe*; rather; reaches; read; real; receipt; rely; remained; repea*; report;
        requested; resid*; residents; resolutions; respo*; rise; robus*; robust; room; said; satis*; satisfied; saved;
        secondary; seen; setti*; setting; shado*; shoul*; should; skill*; someb*; somebody; someo*; someone; special;
        speed; spend; state; stren*; strengths; strug*; supplied; sure; teaching; tell; tends; text; thank*; thanks;
        thems*; themselves; they; this; those; tick; times; too; town; understand; urgent; usual*; usually; valle*;
        victi*; victims; views; vulnerable; where; wherever; whole; whom; wishe*; wishes; withi*; within; word; work;
        worse; youngest
        """,
        -0.125: """
        # about; # access; # action; # adult; # adults; # are; # at; # authority; # being; # children; # concerns;
        # contribution; # delivery; # doing; # during; # ensuring; # headline; # healthier; # heard; # improving;
        # information; # initial; # inquiries; # involvement; # joint; # live; # lives; # manager; # messages; # need;
        # one; # out; # overall; # pathways; # processes; # providing; # provision; # quality; # rating;
        # recommendations; # resettlement; # responding; # safety; # services; # social; # staff; # statement;
        # supporting; # that; # voices; a; absen*; absence; accor*; according; accurately; achie*; actio*; action;
        actions; adapt*; adaptations; adapted; adulthood; advisers; advoc*; age; aged; ahead; alone; along*;
        alongside; alter*; altered; altho*; although; analy*; annua*; annual; answe*; appear; applications;
        appointment; appointments; appre*; approved; area; areas; argum*; arrive; as; ask; assess; assessments;
        assistants; assur*; assured; attendance; avail*; available; avera*; average; awaiting; babie*; babies; baby;
        backg*; began; begin*; beginning; behal*; behalf; below; beyon*; beyond; bills; body; boys; breac*; breach;
        break; bring; broke*; broken; broug*; brought; budge*; budgets; build*; café; calls; canno*; cannot; car;
        care; carin*; caring; carries; carry; cause*; changed; charge; chari*; chief; chronologies; chronology;
        clini*; closi*; closing; club; co; comin*; coming; commissioners; commo*; commu*; communication; compared;
        compr*; comprehensive; concentrated; concl*; consu*; consulted; conte*; content; continue; continued; contr*;
        contract; contracts; contributions; conversation; cost; council; coupl*; courses; credi*; credit; daily;
        dange*; danger; date; deal; dedic*; dedicated; delay; delay*; delays; deman*; demand; demen*; dementia;
        depended; describe; detai*; digni*; dignity; director; discl*; discu*; dispo*; disposal; dispu*; diversion;
        domic*; domiciliary; drawn; drug; due; duty; easy; effective; ehc; eight*; elder*; eleve*; eleven; eligible;
        emergency; emoti*; emotional; emplo*; end; ended; engla*; england; enoug*; enough; enquiry; enter*;
        enterprises; entit*; entitled; evalu*; evaluated; even; eveni*; evening; events; everything; evidence;
        experience; extra; face; faili*; fair; families; fewer; field*; fieldwork; file; fille*; filled; findi*;
        findings; firm; forme*; former; forum; forwa*; forward; fourt*; fourth; frame*; framework; front*; frontline;
        fund; furth*; further; futur*; garde*; gathered; general; give; go; goes; goodw*; goodwill; gover*; governors;
        great; green; hand; handf*; handful; hard; helpe*; helped; here; him; hold; hours; hub; hubs; icb; if;
        improve; improved; improvement; including; inclusive; indep*; independent; individual; inequ*; initiatives;
        inqui*; inquiries; integ*; integrated; interests; interpreters; interventions; investigation; investigations;
        investment; invit*; invited; invoi*; involved; job; joint; justi*; justice; key; law; learn; learned; leavi*;
        leaving; lette*; letters; level; liber*; liberty; libra*; like; limit*; line; littl*; little; live; lives;
        local*; locality; log; longe*; longer; looks; lost; managed; management; marke*; market; matter; meani*;
        medic*; medication; membe*; members; menti*; mentioned; met; mind; most; mothe*; mother; movin*; moving; must;
        named; neces*; necessary; netwo*; network; neurodevelopmental; never; next; nhs; night; ninet*; none; notes;
        nothi*; nothing; notif*; nurseries; nursi*; nursing; obtai*; olds; onlin*; online; open; opene*; opened;
        organ*; outcome; outse*; outset; overl*; overlooked; overn*; overnight; packa*; page; pande*; pandemic;
        partner; partnerships; passe*; passed; patient; patients; payme*; payment; peopl*; personal; pharm*; phone*;
        phones; pictures; pilot; placed; play; plent*; plentiful; point; polic*; policy; poole*; pooled; popul*;
        posit*; positive; practical; practitioner; prais*; prepa*; prepared; prima*; primary; princ*; priva*; private;
        produ*; progress; promi*; proper; protected; proto*; protocol; provi*; provide; provider; providers;
        provision; publi*; public; published; put; qualified; question; rang; rarel*; rarely; rate; receive; recen*;
        recommendations; record; reduc*; reduce; relatives; relea*; relia*; reliance; relied; remains; repar*;
        reparation; repli*; replies; reported; requi*; requires; reset*; resettlement; respi*; respite; restr*;
        restrictions; resul*; result; reviewed; reviewing; reviews; risks; routi*; routine; run; runs; safe; safeg*;
        safeguarding; safer; safet*; safety; sampl*; sample; scale; scrut*; secti*; section; secur*; secure; sen;
        senio*; senior; sent; serio*; serious; serve*; set; settl*; seven*; several; short; shortage; show; side;
        simpl*; simple; single; sit; sixte*; sixteen; slave*; slavery; sleep; slow; sound; space; speak*; speec*;
        speech; spend*; spot; staff*; standard; statement; statements; statu*; statutory; stay; stood; stopp*;
        stopped; strai*; straight; strategic; strategy; strength; sugge*; surve*; survey; taken; takes; taugh*;
        taught; techn*; technology; teenagers; telep*; term; therapies; thing*; things; think; thoug*; though; threa*;
        thread; thriv*; to; toddl*; toddlers; toget*; together; total; train*; triag*; trust; turn; twelv*; twelve;
        twent*; twenty; unacc*; unacceptable; unive*; unpai*; unpaid; unsur*; unsure; urgen*; very; visited;
        voluntary; volunteers; vulnerability; waite*; waited; wales; walk; ward; warmt*; warmth; way; ways; weakn*;
        weaknesses; websi*; website; weekl*; weekly; welco*; well; welsh; went; whate*; whatever; while; whoev*;
        whoever; will; wished; worked; worker; worki*; working; works; works*; worri*; worries; year; yjs
        """,
        -0.25: """
        # choice; # equity; # findings; # health; # innovation; # leadership; # learning; # local; # main; # met;
        # partnership; # partnerships; # police; # prevention; # priority; # systems; # three; # transitions; # voice;
        acces*; access; acted; advis*; agree*; agreed; alloc*; appoi*; appro*; await*; back; begun; board; boy;
        captu*; captured; charg*; checked; chron*; comme*; commi*; common; compa*; completed; confe*; conferences;
        contact; continuing; could; counc*; countys; decli*; depri*; described; detec*; direct; do; does; done;
        embed*; embedded; ethni*; ethnic; event*; evide*; exper*; fall; feel; flats; food; form; forms; gap; gener*;
        gone; grown; hear; hospi*; hospital; housi*; housing; hyper*; hyperactivity; inclu*; indiv*; initial;
        inspectors; is; july; keep; kept; knew; late; led; life; lists; lived; livin*; living; make; manager; minor*;
        minority; moder*; much; name; natio*; national; negle*; neglect; now; number; off; officers; older; order;
        order*; orders; paren*; parti*; particular; peoples; planned; practice; prevention; prompt; queue; recou*;
        referred; relie*; resolved; retur*; return; review; say; schem*; scheme; send; sessi*; sessions; sever*;
        shari*; sharing; signe*; signed; signi*; significant; since; singl*; spent; start*; starts; state*; still;
        strat*; super*; supervisors; supported; third; thoughtful; throughout; timel*; timeliness; treat*; treated;
        two; unbor*; unborn; undertaken; up; urgently; wheel*; witho*; without; words; worke*; would; youth
        """,
        -0.375: """
        # and; # meeting; # organisational; # safeguarding; # what; agenc*; agency; anoth*; another; atten*;
        attention; autism; can; consi*; consistency; count*; decisions; decline; defic*; deficit; disch*; discharge;
        experiences; find; found; has; house*; household; impro*; inspection; inves*; leade*; leaders; low; many;
        meet; money; multi; never*; nevertheless; new; numbe*; offic*; on; outcomes; patie*; perpe*; perpetrators;
        place; prese*; present; preve*; prote*; service; short*; steer*; steers; time; viole*; violence; volun*;
        waiti*; waiting; week; welfa*; welfare; why; young
        """,
        -0.5: """
        # outcomes; adult; any; change; descr*; direc*; each; enquiries; equal*; equality; five; given; list; more;
        out; outco*; parents; places; planning; plans; quality; quart*; quarter; risk; through
        """,
        -0.625: """
        assessment; but; chang*; children; conti*; enqui*; group*; groups; inter*; place*; plann*; protection; quali*;
        revie*; services; take; than
        """,
        -0.75: """
        # improve; after; at; how; inspe*; its; three; throu*
        """,
        -0.875: """
        # to
        """,
        -1.0: """
        servi*; who
        """,
    },
    Theme.PLANS: {
        2.125: """
        plans
        """,
        1.5: """
        into
        """,
        1.375: """
        revie*
        """,
        1.25: """
        trans*
        """,
        1.125: """
        transition
        """,
        1.0: """
        arran*; healt*; health; reviews
        """,
        0.875: """
        # needs; peopl*
        """,
        0.75: """
        # assessing; # court; # disposals; backl*; backlog; have; made; national; overd*; overdue; shoul*; should;
        those; voice
        """,
        0.625: """
        # meeting; # the; advic*; advice; arrangements; case; contingency; leade*; leaders; long; natio*; order;
        partnership; services; sufficient; support; team; term
        """,
        0.5: """
        # area; # areas; # findings; # for; # local; birth; budge*; budgets; calcu*; care; did; due; education;
        enoug*; enough; ensur*; ensure; from; half; name; ninet*; ninety; order*; orders; parti*; particular; peoples;
        personal; plan; plann*; planned; recor*; recorded; still; suffi*; suppo*; templ*; template; visit*; visits;
        weake*; weakest; work; worked
        """,
        0.375: """
        # does; # domain; # found; # main; # we; # what; a; anoth*; another; any; appea*; arranged; begin; clini*;
        commu*; community; councils; data; date; deal; dedic*; dedicated; educa*; four; frequ*; frequently; hard; how;
        hundr*; hundred; improving; inten*; intend; joint; just; list; meant; nearl*; nearly; of; outco*; outcomes;
        own; people; pre; pupil*; pupils; read; secti*; section; skill*; skilled; tasks; the; three; to; too; turni*;
        turning; which
        """,
        0.25: """
        # about; # better; # development; # do; # effectiveness; # evidence; # need; # of; # partnership; # planning;
        # statement; # two; according; altered; appear; area; at; changes; choices; clear; clinic; clinicians; close;
        condi*; conditional; conferences; conti*; contr*; contributes; counc*; deadl*; diagn*; draft; ends; even;
        events; fewer; figur*; figure; friends; gone; hand; he; here; his; inspectors; interventions; job; lifte*;
        lifted; limit*; limited; lists; livin*; living; manag*; management; menti*; mentioned; mind; missi*; missing;
        moder*; most; moved; movin*; moving; next; nurse*; nurses; often; old; or; place; point; policy; poor; press*;
        professionals; progress; promp*; promptly; rarel*; rarely; rathe*; rather; reach; reali*; realistic; recei*;
        requi*; return; reviewed; robus*; robust; safe; safet*; safety; sampl*; seldo*; seldom; sense; servi*; set;
        sever*; several; sign; sprin*; spring; state*; teach*; teachers; than; thems*; themselves; transferred; until;
        up; waiti*; waiting; well; will; wrong
        """,
        0.125: """
        # an; # arrangements; # assessment; # assessments; # care; # children; # chronologies; # contribution;
        # information; # keep; # poor; # reviews; # risk; # social; # this; # three; # timeliness; # well; # working;
        accor*; account; achie*; achieved; acros*; across; action; adequ*; adequate; after; after*; afternoon;
        agreements; alter*; ambit*; ambitions; amend*; amendments; annua*; annual; asked; assessed; assistants;
        authorities; autum*; autumn; been; before; best; beyon*; beyond; bring; cauti*; child; childs; choic*; chron*;
        chronologies; circu*; circumstances; college; comme*; confe*; consistent; conta*; contacted; contributions;
        convened; conversation; core; could; county; curfe*; curfews; decided; defic*; deman*; desis*; desistance;
        devis*; devised; disabilities; duty; eight; engla*; england; eveni*; evening; event*; every*; everything;
        exit; fathe*; files; first; follo*; followed; fourt*; fourth; frien*; funde*; funded; gener*; group; guida*;
        guidance; had; handf*; handful; happe*; happen; highe*; highest; histo*; history; impor*; important; impro*;
        inclu*; include; included; insid*; inside; keep; late; learning; letters; like; looke*; looked; maint*;
        maintains; managers; markedly; medical; met; more; named; neede*; needed; occas*; occasion; open; over;
        overl*; overlooked; owned; page; parent; particularly; partn*; perso*; pilot; placed; polic*; porta*;
        practical; present; preve*; prior*; priority; produced; profe*; progr*; prosp*; protected; provide; put;
        received; receiving; recru*; recruited; relie*; relied; repre*; representatives; resid*; residential;
        response; retur*; reviewing; risen; risk; same; sample; sampled; say; schools; secur*; secure; see; seriously;
        sessi*; sessions; share; short; showe*; showed; six; specific; stabb*; staff; statement; statements; stead*;
        steps; street; stude*; students; such; sugge*; supervisors; tackl*; teaching; tendi*; tending; then; thin;
        thing*; things; timet*; timetable; took; towar*; towards; transformed; treat*; treated; troub*; trouble;
        vague; variation; victi*; victims; virtu*; virtual; visited; warm; was; weak; weaknesses; week; weeke*;
        weekends; when; whom; worke*; would; writt*; written; years; youth
        """,
        -0.125: """
        # adult; # commissioning; # contingency; # delivery; # doing; # education; # effective; # equity;
        # experience; # experiences; # facts; # foreword; # governance; # identifying; # integration; # learning;
        # management; # partnerships; # pathways; # peoples; # prevention; # providing; # provision;
        # recommendations; # resettlement; # safeguarding; # score; # send; # strategic; # summary; # systems; # that;
        # was; # with; # young; above; absen*; absent; actio*; actions; adapt*; adapted; addre*; addressing; adole*;
        adult; adver*; advis*; age; agree; agree*; alike; all; allow*; allowed; almos*; almost; also; among; amoun*;
        amounts; an; apolo*; approximately; areas; arriv*; arrive; ask; askin*; asking; assessments; assur*;
        assurance; attendance; await*; awaiting; away; back; barel*; barely; becam*; became; becom*; begun; below;
        benef*; benefit; betwe*; between; board; borou*; borough; both; breac*; breach; break*; breakfast; broke*;
        broken; bunga*; burea*; bureau; calen*; calendar; can; carer; carri*; carried; cases; casew*; centr*; centre;
        chall*; change; chari*; charities; check*; checks; chief; close*; come; commissioning; common; compl*;
        complete; conce*; concern; concerns; condu*; conducted; conference; confi*; confu*; conse*; consent; consu*;
        consultation; continuing; continuity; contracts; control; conve*; conversations; council; custo*; custody;
        daily; day; decisions; delay; deliv*; delivered; depended; depends; depri*; deprivation; deput*; deter*;
        determined; direc*; direct; disability; discu*; dispo*; dispu*; do; does; draw; drift; durin*; during;
        educated; effec*; effect; eight*; eligi*; eligible; enqui*; enquiries; enquiry; evalu*; evaluated; examined;
        exclu*; exclusions; existed; expec*; expected; experience; facil*; family; far; feedb*; feedback; feel; find;
        findi*; findings; fire; firm; fit; five; following; forma*; front*; frontline; full; fund; fundi*; funding;
        futur*; future; gate; gave; get; girls; gives; goodw*; goodwill; grade*; grasp; great; growi*; growing; grown;
        handl*; handled; heard; help; helpe*; helped; her; hold; home; hospi*; hospital; housi*; housing; howev*;
        however; ident*; identify; incid*; incidents; indep*; independent; initi*; initial; inqui*; inquiries; integ*;
        integrated; intel*; intelligence; inter*; invit*; invited; invol*; involved; jobs; kept; key; kind; knew;
        know; langu*; language; later; leads; learn*; least; led; less; lesso*; lessons; liber*; liberty; line;
        littl*; little; live; lives; local; local*; locality; lockd*; lost; marke*; matte*; matter; matters; may;
        means; meet; minor*; minority; misse*; money; mothe*; mother; move; nationally; neces*; necessary; negle*;
        neglect; netwo*; network; never*; nevertheless; new; night; nine; nobod*; nobody; nor; notif*; notifications;
        nursi*; nursing; offer*; offered; olds; ordin*; organ*; other*; outcome; outst*; outstanding; overall; overs*;
        packages; paren*; partnerships; passe*; passed; past; patie*; patient; peer; perma*; phone; pictu*; picture;
        place*; places; planning; police; popul*; practice; prepared; probl*; problems; proce*; professional; profi*;
        profo*; profound; programme; promi*; provi*; provider; public; pupil; purpo*; quart*; quarter; quest*; quick*;
        quickly; quiet*; rated; reach*; reads; reason; reasons; referrals; remai*; remains; report; reports; reset*;
        resettlement; resol*; resolved; responded; resul*; right; round; routi*; routine; safeg*; safeguarding;
        schoo*; scrut*; secto*; sector; seen; self; sen; send; senio*; senior; sente*; sentence; serious; serve*;
        setti*; seven; shape*; shaped; she; short*; shortcomings; show; shown; singl*; single; site; small; somet*;
        sometimes; specialist; spend; spend*; spoke; start*; starts; stay; step; stop; strat*; strategic; stret*;
        stretches; subje*; subject; submi*; submit; succe*; supported; surve*; survey; syste*; table; take; taken;
        takes; targets; teams; teeth; thera*; these; though; thought; thres*; through; tick; times; trave*; trust;
        turne*; turned; twice; under; under*; unsur*; unsure; updat*; us; view; viole*; visitors; volun*; volunteers;
        wait; waits; wante*; wanted; weakness; websi*; website; welsh; what; whate*; whatever; wheth*; whether; while;
        whose; wider; winte*; winter; worker; wrote; yet; you; young
        """,
        -0.25: """
        # headline; # is; # organisational; # outcomes; # services; acces*; agreed; and; appro*; aroun*; around; as;
        asses*; atten*; autho*; authority; booke*; booked; but; calle*; called; check; commonly; covid; days; decis*;
        depen*; disch*; discharge; each; early; every; evide*; evidence; exper*; families; forme*; former; found;
        fully; good; granted; harm; has; held; improvement; in; information; inspection; interpreters; its; lacki*;
        lacking; lead; learned; leavi*; leaving; legal; loss; main; make; many; market; measu*; measure; menta*;
        mental; month*; months; multi; need; off; offer; office; officers; on; only; our; out; overa*; panel; parents;
        partners; person; practitioners; prote*; protection; providers; publi*; reaso*; reass*; recom*;
        recommendations; redes*; redesigned; said; school; separ*; septe*; september; service; someo*; someone; sure;
        targe*; third; thoug*; throu*; time; told; used; vary; views; weeks; workers
        """,
        -0.375: """
        # improving; # leadership; # support; adults; agenc*; agency; alway*; always; assessment; becau*; because;
        busin*; business; came; carer*; carers; cent; children; commi*; cover*; covered; emerg*; emergency; emplo*;
        employment; end; exami*; exist; famil*; grant*; hub; individual; infor*; meetings; one; pathw*; pathway; per;
        pract*; propo*; proportion; repor*; separately; share*; shared; train*; trained; year
        """,
        -0.5: """
        about; adulthood; bette*; better; commo*; development; felt; few; indiv*; issued; not; offic*; since; so;
        some; there; this; two; write*; writers
        """,
        -0.625: """
        # and; devel*; for; issue*; life; prepa*; their; who; withi*; within
        """,
        -0.75: """
        meeting
        """,
        -0.875: """
        meeti*
        """,
        -1.0: """
        adult*; they
        """,
    },
    Theme.TIMELINESS: {
        2.375: """
        =
        """,
        1.625: """
        were
        """,
        1.375: """
        plans
        """,
        1.25: """
        conta*; days
        """,
        1.125: """
        all; ehc; from; issue*; waits
        """,
        1.0: """
        every
        """,
        0.875: """
        asses*; contact; issued; many; time; too; waite*; waited
        """,
        0.75: """
        a; any; call; decis*; first; kept; must; takes; waiti*; waiting; weeks
        """,
        0.625: """
        # is; # what; an; assessment; by; cent; delay*; depen*; expec*; frequ*; have; indiv*; long; nobod*; nobody;
        only; our; peopl*; people; per; withi*; within
        """,
        0.5: """
        # needs; appoi*; appointment; case; chron*; contacted; could; decision; delays; depends; expects; few;
        following; for; forme*; former; july; lived; local; negle*; neglect; passe*; passed; rang; rated; since;
        timel*; timeliness; worki*; working
        """,
        0.375: """
        # assessing; # assessments; # effective; # partnership; # reviews; # timeliness; # to; acros*; across; adopt*;
        adopted; arres*; assessments; await*; awaiting; below; bring; come; conve*; dates; delay; disap*; duty;
        falle*; fallen; follo*; if; individual; inspection; it; later; legal; mediu*; medium; met; notif*;
        notification; opene*; opened; outcome; promi*; promised; propo*; proportion; quart*; quarter; recov*;
        recovery; referral; repor*; runs; statements; such; sure; threa*; thread; urgently; visit; visits; year
        """,
        0.25: """
        # care; # doing; # findings; # headline; # main; # need; # planning; # prevention; # that; adults; alloc*;
        almos*; almost; anyth*; anything; appea*; appear; areas; came; clear; compa*; compared; concern; continue;
        dealt; decisions; development; dropp*; dropped; event*; every*; everyone; green; half; impro*; improved;
        initi*; initial; inqui*; inquiries; insid*; inside; inspe*; lette*; letter; list; lists; longe*; longer; lost;
        maint*; maintained; major; media*; nothi*; nothing; occup*; occupational; offence; once; outco*; panel*;
        panels; part; person; polic*; policy; practitioner; press*; proce*; process; queue; reduc*; requests; review;
        rural; seldo*; seldom; show; sprea*; stage; stand*; standards; state*; take; teams; than; therapist; there;
        third; to; urgen*; visib*; visible; visit*; while; why
        """,
        0.125: """
        # a; # access; # action; # and; # area; # areas; # authority; # be; # better; # do; # does; # for; # harm;
        # initial; # inquiries; # integrated; # into; # it; # learning; # like; # met; # partnerships; # person;
        # priority; # processes; # protected; # standard; # summary; # the; # their; accor*; according; actio*;
        action; adaptations; adult*; after; allow*; allows; anoth*; another; anybo*; anybody; at; autho*; authority;
        becau*; because; becom*; become; betwe*; between; calen*; calendar; changed; child*; commo*; common; conce*;
        conso*; conti*; delayed; depended; despi*; despite; down; each; expect; far; figur*; figure; finis*; finished;
        five; forwa*; forward; given; guida*; guidance; how; in; individuals; insta*; instances; inter*; interim;
        intervention; inves*; investigation; investment; janua*; january; just; least; lengt*; likel*; likely; line;
        littl*; little; londo*; looke*; looked; make; meant; meeti*; meeting; month; months; nearl*; nearly; needs;
        never*; nevertheless; nine; novem*; november; offen*; on; order; over; partn*; partnership; partnerships;
        past; perso*; place; placement; planned; present; receiving; reduce; refer*; release; remem*; remember;
        reported; reque*; reviewed; rise; risks; septe*; september; services; short*; shortage; spoke; staff; start;
        statu*; statutory; summe*; summer; syste*; system; taken; ten; thera*; therapists; three; throu*; through;
        told; triag*; twice; unpai*; unpaid; upon; used; view; wait; well; wheel*; where; who; whose; workers; years
        """,
        -0.125: """
        # arrangements; # assessment; # carers; # court; # development; # disposals; # during; # ensuring;
        # evaluation; # experience; # experiences; # financial; # governance; # identifying; # impact; # improving;
        # innovation; # key; # leadership; # of; # organisational; # pathways; # people; # peoples; # protection;
        # provision; # quality; # resettlement; # responding; # review; # safe; # safeguarding; # statement;
        # strengths; # sustainability; # systems; # transitions; # we; # working; acces*; access; actions; adult;
        advic*; advice; advoc*; again*; against; age; aged; agenc*; agency; altho*; although; ambul*; amend*; amended;
        annua*; annual; appli*; appointments; approach; area; arran*; arriv*; arrived; ask; asked; atten*; attention;
        autis*; autism; autum*; autumn; avera*; average; aware*; awareness; bed; begun; being; best; bette*; better;
        board; borou*; borough; broug*; brought; built; but; capac*; capacity; carer*; carers; carri*; carried;
        cauti*; children; colle*; college; complete; concerns; confe*; contracts; conversation; count*; county; court;
        crept; crisi*; crisis; custo*; custody; deadl*; decid*; dedic*; dedicated; defic*; deficit; deleg*; delegated;
        depri*; deprivation; diagn*; diagnosis; did; diffe*; direc*; disab*; disch*; discharges; discu*; dispu*;
        disputes; distr*; distress; district; diver*; durin*; during; early; educa*; effec*; eligi*; eligibility;
        emerg*; enabl*; enqui*; enquiries; ensur*; ensure; evalu*; even; everything; evide*; evidence; exami*;
        examined; excee*; exit; exper*; feedb*; feedback; finan*; financial; firm; flat; flats; forma*; formal; found;
        four; fourt*; fourth; full; furth*; further; gives; givin*; giving; gone; great; group*; groups; had; he;
        healt*; health; held; her; here; his; homes; hospitals; hours; house; housi*; housing; hub; icb; ident*;
        inclu*; incre*; increase; induc*; induction; infor*; inspectors; inten*; interests; invol*; joint; june;
        keeps; key; knew; last; learn*; learned; learning; leave; left; liber*; liberty; look; manag*; management;
        march; marke*; may; means; mecha*; mechanism; meetings; menta*; mental; more; move; natio*; national; neede*;
        needed; neuro*; new; next; now; occas*; occasion; offic*; often; older; olds; one; open; other; other*;
        others; outcomes; overd*; overdue; packa*; parents; parti*; particularly; partners; perma*; permanent; phone;
        plan; planning; point; police; poorl*; poorly; popul*; post; practitioners; probl*; problems; profe*; progr*;
        progress; promp*; promptly; prose*; prosecution; prote*; protection; provided; psych*; pupil*; pupils; quali*;
        quality; quest*; quick*; quickly; raise*; raised; rare; reach*; reached; read; ready; reasons; received;
        recom*; recommendations; recor*; records; reduced; referrals; referred; refus*; remai*; remain; remains;
        resid*; residents; resol*; resolved; respo*; response; restr*; restrictions; retur*; return; revie*; right;
        rooms; run; safe; safet*; safety; said; schoo*; school; secti*; section; sent; servi*; seven; share*; shared;
        simpl*; singl*; skill*; slow; small; someb*; somebody; somet*; sometimes; speci*; specialist; sprin*; spring;
        stand; start*; stren*; strengths; suppl*; supplied; supported; talk; term; text; their; them; thems*;
        themselves; therapies; therapy; this; thoug*; touch; train*; trans*; transparent; turn; turne*; turned;
        twelv*; twelve; unacc*; unacceptable; unall*; unallocated; under; under*; unit; until; up; urgent; us; use;
        very; visited; volun*; weakn*; weaknesses; week; what; will; witho*; without; worke*; worker; works; works*;
        would; writt*; written; youth
        """,
        -0.25: """
        # outcomes; about; anyon*; anyone; appro*; back; befor*; before; bills; child; commi*; commu*; community;
        compl*; contr*; day; do; docto*; due; famil*; family; fundi*; funding; goodw*; goodwill; has; hospital; late;
        liste*; listed; lockd*; most; neurodevelopmental; ninet*; ninety; not; offer; out; paren*; pathw*; pathway;
        provi*; put; reaso*; regis*; seen; service; sever*; several; she; shoul*; should; showe*; showed; six; so;
        someo*; someone; those; we; work
        """,
        -0.375: """
        # effectiveness; # in; # local; as; data; home; hospi*; is; made; socia*; social; still; support; the; times;
        when; which
        """,
        -0.5: """
        are; be; no; reviews; some; suppo*; they; two
        """,
        -0.625: """
        young
        """,
        -0.75: """
        care
        """,
        -0.875: """
        backl*; backlog
        """,
        -1.125: """
        and
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        2.5: """
        =
        """,
        1.75: """
        complaints; measu*
        """,
        1.5: """
        compl*
        """,
        1.375: """
        evalu*; evaluation
        """,
        1.25: """
        learn*; learning; partn*
        """,
        1.125: """
        few; measures; revie*
        """,
        1.0: """
        commi*; self
        """,
        0.875: """
        # leadership; adver*; dashb*; every; gover*; not; partnerships; that; toget*; together; way
        """,
        0.75: """
        # what; assurance; care; evide*; governance; green; own; perfo*; performance; quali*; quality; same; show
        """,
        0.625: """
        # management; # organisational; # strategic; after; appra*; assur*; audit; count*; dashboard; group; measure;
        monthly; partners; their; which
        """,
        0.5: """
        # is; analy*; assessments; at; broug*; brought; changed; clinical; committee; deput*; enoug*; enough; events;
        firm; fortn*; fortnight; impac*; impact; initi*; initiatives; joint; liste*; listed; looks; manager; month*;
        order*; outcomes; peer; rathe*; rather; recom*; recommendations; regis*; review; reviews; serge*; signi*;
        significant; though; well; witho*; without
        """,
        0.375: """
        # and; # delivery; # governance; # how; # improve; # innovation; # leaders; # learning; # recommendations;
        ackno*; actio*; actions; amber; annua*; annual; asses*; audit*; becomes; board; but; carry; chall*; challenge;
        check*; checks; close; close*; closely; commissioned; conce*; condu*; conducted; counted; depar*; difference;
        done; effect; event*; evidence; exclu*; exclusions; feedb*; feedback; forms; had; incid*; incidents; indep*;
        independent; it; lets; lists; littl*; little; look; many; memor*; month; much; multi; near; off; out; outco*;
        practitioners; regul*; regular; rests; risk; scrut*; scrutiny; senio*; senior; sent; shortcomings; shoul*;
        should; soone*; sooner; sure; systematic; thoug*; versi*; version; waiti*; waiting; welsh; while; yet
        """,
        0.25: """
        # are; # areas; # commissioning; # doing; # effective; # for; # messages; # protection; # sustainability;
        # that; # the; absent; accor*; allow*; allows; anoth*; another; answered; appro*; areas; atten*; attendance;
        audits; becau*; because; becom*; begun; blame; carer*; carers; chair; check; clini*; collected; concentrated;
        counc*; court*; dashboards; devel*; diffe*; discu*; disse*; does; drift; effec*; evaluated; five; form;
        gathe*; gathered; glanc*; glance; goes; goodw*; goodwill; grasp; great; guida*; guidance; handl*; handled;
        hold; ideas; identified; inequ*; information; inves*; investigations; joint*; jointly; judge; learners;
        lesso*; lessons; list; maint*; maintained; make; marke*; marked; misse*; offic*; officers; on; pathways;
        perso*; pictu*; picture; police; pre; prese*; prima*; primary; processes; psych*; psychologist; quart*;
        quarter; rapid; reached; read; reads; repor*; report; reports; reviewed; round*; rounded; runni*; running;
        sente*; sentence; serio*; serious; servi*; service; short*; signe*; signed; simpl*; simply; singl*; single;
        supported; syste*; tends; unpai*; unpaid; upon; use; very; weeks; years
        """,
        0.125: """
        # about; # accountability; # adult; # area; # do; # facilities; # information; # key; # manager; # needs;
        # one; # partnership; # planning; # priority; # self; # their; # to; # was; # workforce; a; absen*; acted;
        activ*; activity; after*; afternoon; again*; against; age; agree; ahead; almos*; almost; alone; amoun*;
        amounts; answe*; anyth*; anything; approved; assessment; attac*; attached; author; befor*; before; begin*;
        begins; being; below; brief*; budge*; budget; built; carri*; carried; chair*; chairs; chang*; clear*; clearly;
        colle*; colleagues; commission; community; complete; concerned; confined; consi*; considered; consistently;
        conversation; council; councillors; count; court; deal; deman*; demand; discussed; discussions; do; drawn;
        each; endur*; ethnicity; files; films; find; focus; followed; forma*; forum*; forums; found; from; get;
        getti*; getting; gives; going; got; governors; has; healt*; health; heart; help; helps; ident*; imple*;
        implemented; impro*; improvement; infor*; intel*; intelligence; interim; intro*; is; kind; lacke*; lacked;
        leave*; leavers; lives; longest; looki*; looking; losin*; losing; makes; manag*; managers; matte*; matter;
        meet; menta*; mental; missi*; missing; nhs; nothi*; nothing; numbers; of; once; opini*; opinion; ought; page;
        pathw*; personal; persons; picke*; picked; places; plent*; plentiful; polic*; prais*; praise; prior*;
        priority; proce*; progress; quarterly; rate; reach*; recei*; received; records; relia*; responsible; retur*;
        return; round; sampl*; sample; says; searc*; searching; second; seldo*; seldom; session; shado*; showed; slip;
        so; sough*; sought; standard; stop; stori*; stories; stret*; stretches; subst*; substance; supervise; team;
        tell; test; thera*; therapies; there*; therefore; thin; thoro*; thoroughly; thresholds; tick; trusts; under*;
        vulne*; vulnerable; ways; went; what; wheth*; whether; work; worry*
        """,
        -0.125: """
        # a; # arrangements; # assessing; # assessment; # authority; # being; # children; # communities; # continuity;
        # development; # does; # effectiveness; # ensuring; # equity; # experience; # experiences; # findings;
        # foreword; # found; # headline; # identifying; # impact; # integration; # keep; # meeting; # next;
        # practices; # processes; # provision; # resettlement; # review; # safe; # safety; # send; # staff;
        # statement; # steps; # support; # systems; # this; # three; # two; # we; # working; # works; # young;
        absence; according; accur*; accurately; acros*; across; adults; advic*; advice; advis*; advisers; aged;
        agree*; agreements; alter*; alternative; ambul*; ambulance; any; anyon*; anyone; appea*; appoi*; arran*;
        arrangements; arriv*; arrive; asked; assessed; assessors; assis*; assistants; assured; autum*; autumn; avera*;
        average; away; back; backl*; backlog; badly; balan*; become; been; best; betwe*; between; beyon*; beyond;
        black; call; can; cent; charg*; childrens; childs; chron*; co; college; come; commissioning; common;
        comparable; concerns; condi*; conditions; consistent; consu*; conta*; convener; conversations; county; cours*;
        cqc; custo*; custody; daily; day; days; death*; deaths; decid*; decide; decided; decision; decisions; deliv*;
        depen*; depends; depri*; deprivation; described; deter*; determined; different; diffi*; difficult; direction;
        disch*; discharge; dispo*; disposals; diver*; doing; door; durin*; during; duty; effective; eleve*;
        eligibility; eligible; emerg*; emergency; ends; engla*; england; equal*; equality; escal*; escalation; ethnic;
        evaluate; even; examined; excel*; excellent; exit; expec*; expects; experience; experienced; exten*; falls;
        family; farm; feel; felt; figur*; figure; fille*; filled; findi*; findings; fire; flats; follow; foren*;
        forensic; formal; forme*; forum; frail*; frailty; frank; frequ*; general; generous; girls; go; gone; grant*;
        hand; handf*; handful; hard; harm; head; hear; helpe*; helped; her; here; high; his; home; how; howev*;
        however; hubs; identify; including; indic*; individual; informed; initial; insid*; inside; inspe*; inspection;
        integ*; integrated; interests; interviewed; issue*; issued; job; jobs; judge*; judgement; just; keep; kept;
        knew; know; known; lacki*; lacking; langu*; language; late; later; leade*; leaders; leads; leave; less; let;
        lette*; level; light; limit*; limited; lived; lockd*; lockdown; long; looke*; looked; lost; made; market;
        means; medic*; medication; meeting; meetings; might; minutes; missed; mixed; moder*; months; mothe*; mothers;
        moved; must; name; nearl*; nearly; neede*; needed; needs; neigh*; netwo*; network; night; nine; nobod*;
        nobody; notic*; notif*; number; nurse*; nursery; objec*; offen*; offences; offered; offers; older; open;
        openl*; openly; optio*; option; order; other; other*; others; outsi*; outside; owing; pande*; pandemic;
        panel*; panels; paren*; parent; part; parti*; patch*; pathway; pay; payme*; payments; pharm*; phone*; phones;
        place; place*; placement; plans; point; policy; popul*; population; posit*; post; pract*; practices;
        practitioner; previ*; previous; pride; princ*; proba*; probation; probl*; problems; production; programme;
        prote*; protection; provider; providers; public; published; purpo*; purpose; put; quest*; quick*; quickly;
        range; ratin*; rating; ratio*; reabl*; reablement; reach; readi*; reading; reaso*; reasons; reass*; recog*;
        recor*; record; recorded; recru*; reduc*; refer*; refug*; relat*; remained; remains; reported; requi*; resea*;
        reset*; resettlement; resol*; resul*; result; reviewing; risen; rota; route; routi*; routinely; run; runs;
        safet*; safety; saw; say; scale; schem*; schemes; school; secur*; secure; sensible; separate; serve*; sever*;
        several; share; share*; shared; shari*; sharing; she; sight; six; sixte*; sixteen; skill*; skilled; small;
        some; someb*; somebody; somet*; speak; speci*; specialist; spend; spend*; spends; state*; statements; statu*;
        steps; stood; stren*; strengths; such; supervisors; surve*; survey; suspe*; system; table; take; takes;
        teachers; teaching; telep*; thems*; themselves; they; third; thought; thriv*; times; toddl*; toddlers; train*;
        training; trans*; trave*; treat*; treated; try; turne*; turned; turni*; turning; twelv*; twelve; unann*;
        unannounced; under; underestimated; understood; unit; unsat*; unsatisfactory; until; used; victims; view;
        violence; violent; visits; volun*; volunteers; vulnerability; wait; want; weak; weekl*; weekly; where; whole;
        why; with; women; worki*; working; worry; worst; write; writt*; written; yjs; young; youth
        """,
        -0.25: """
        # local; # outcomes; # safeguarding; # score; # services; # with; about; account; among; and; anybo*; anybody;
        appre*; autho*; be; bette*; better; came; canno*; cannot; carin*; caring; change; child; clear; clinicians;
        commo*; compa*; completed; concern; contr*; conve*; could; did; direct; draw; drive*; drivers; eligi*; every*;
        everyone; exami*; exper*; families; first; full; gener*; given; half; held; hours; inclu*; indiv*; induc*;
        induction; inter*; invol*; learned; least; makin*; making; meeti*; membe*; members; money; monit*; monitoring;
        more; new; no; now; offer*; often; over; partnership; per; plan; practice; preve*; prevention; professional;
        provide; publi*; raise; relie*; relied; remai*; resid*; residents; safe; safeg*; schools; secto*; sector; see;
        sense; sexua*; sexual; since; spoke; support; taxi; teach*; term; than; them; these; throu*; through; time;
        timel*; timely; took; trust; viole*; visib*; visible; visited; was; when; whom; whose; will; withi*; within;
        worker; workers; would; year
        """,
        -0.375: """
        # care; # court; # disposals; # in; # of; # people; # strengths; # well; accou*; adult; adult*; all; anti;
        area; authority; body; children; data; decis*; direc*; famil*; finan*; finance; have; local; management;
        offer; only; our; profe*; racis*; refle*; safeguarding; schoo*; separately; staff; super*; this; told; visit*
        """,
        -0.5: """
        good; into; its; lead; natio*; national; one; or; peopl*; people; provi*; separ*; there; two; us; wellb*;
        wellbeing; were; worke*
        """,
        -0.625: """
        avail*; available; led; need; supervision; those; we
        """,
        -0.75: """
        are; child*; in
        """,
        -0.875: """
        reflective; who
        """,
        -1.0: """
        case; for; the; to
        """,
    },
    Theme.RECORDING: {
        1.625: """
        syste*
        """,
        1.5: """
        =
        """,
        1.25: """
        staff
        """,
        1.125: """
        are; notes; system
        """,
        1.0: """
        hospi*
        """,
        0.875: """
        community; shari*; sharing
        """,
        0.75: """
        all; chron*; commu*; discu*; entri*; entries; file; hospital; referred; see; set; used
        """,
        0.625: """
        # information; certa*; discussion; inter*; police; safeg*; sensi*; sensible
        """,
        0.5: """
        annua*; annual; arrangements; as; being; carer; child; chronology; clini*; completed; could; domic*;
        domiciliary; infor*; kept; let; make; not; partnership; phone*; phones; place; polic*; reasons; refer*;
        repla*; replacement; scatt*; scattered; secur*; secure; sound; still; systems; third; unpai*; unpaid; went
        """,
        0.375: """
        # areas; # effective; # for; # main; # partnership; # processes; agenc*; agencies; agreements; allow*;
        allowed; among; arran*; at; bough*; bought; certain; clear; clinical; compl*; conta*; counc*; council; due;
        ethni*; ethnicity; hand; healt*; health; her; home; improve; inclu*; including; information; intel*;
        intelligence; keep; live; one; other; partn*; proto*; protocols; reaso*; recording; reports; result;
        safeguarding; she; shoul*; should; to; took; two; were; write
        """,
        0.25: """
        # evidence; # facilities; # management; # support; a; absen*; absent; acute; agree*; alway*; always; ambul*;
        ambulance; an; anoth*; another; anyon*; anyone; becau*; because; begin*; begins; best; care; cases;
        chronologies; closi*; closing; concerns; confi*; contacts; contain; depen*; depended; digit*; digital; does;
        draft; even; family; find; glanc*; glance; go; gover*; governors; half; hard; harm; hospitals; impro*;
        interests; known; later; lets; like; log; looke*; looked; management; meeti*; meetings; messa*; midwi*;
        nursi*; nursing; or; out; overl*; overlooked; own; paper; profe*; professionals; protection; ratio*; readi*;
        reading; repor*; requi*; require; resul*; revea*; safe; safeguards; said; sexua*; sexual; share*; shared;
        signe*; signed; so; spot; stopp*; stopped; stree*; tell; though; training; transition; trust; why; worked
        """,
        0.125: """
        # about; # adults; # area; # at; # concerns; # delivery; # doing; # equity; # findings; # found; # harm;
        # health; # improve; # initial; # innovation; # inquiries; # into; # investigation; # is; # key; # leadership;
        # learning; # practices; # priority; # risk; # safety; # that; # the; # to; # we; # what; # working; acces*;
        access; add; adult; advocacy; apart; badly; began; but; can; check*; checked; clinic; closu*; closure; conce*;
        contact; conte*; copie*; copied; cours*; course; discussions; do; ended; enter*; every; everyone; expec*;
        expected; explo*; exploitation; facts; files; finan*; financial; five; followed; form; held; in; inform; lost;
        manag*; means; named; no; nothi*; nothing; open; paren*; parent; patie*; patient; pictu*; picture; preve*;
        prevention; prompt; prote*; purpo*; purpose; quality; rationale; recov*; recover; recruitment; same; saw;
        scree*; show; sprea*; street; such; summa*; sure; suspe*; taken; teach*; teacher; then; thera*; therapist;
        there; these; thoug*; train*; trans*; victim; visits; what; wheth*; whether; worke*; would
        """,
        -0.125: """
        # a; # are; # assessing; # authority; # development; # do; # domain; # education; # governance; # headline;
        # how; # introduction; # local; # needs; # next; # of; # out; # peoples; # planning; # positive; # quality;
        # review; # services; # steps; # strengths; # summary; # this; # with; # works; accou*; accounts; acros*;
        across; activ*; activity; adult*; advocate; age; agreed; alone; along; appea*; appoi*; appointment; area; ask;
        assessment; assis*; assistants; autho*; avail*; available; backl*; backlog; becom*; become; begun; bette*;
        better; booke*; booked; built; came; carer*; carers; chang*; change; clear*; clearly; colle*; come; commi*;
        communication; complaints; concern; confined; considered; consistency; consistent; conti*; contr*; conve*;
        count*; court; daily; date; days; decision; delay*; described; diffe*; different; direc*; direct; docum*;
        documents; drawn; drop; duty; early; effec*; effect; eleve*; eleven; eligi*; eligibility; emerg*; emergency;
        enoug*; enough; enqui*; equal*; equality; evalu*; event*; events; evide*; evidence; fathe*; fille*; filled;
        first; following; force; fourt*; fourth; full; gener*; girls; good; group; hall; has; have; he; help; helpf*;
        helpful; highe*; highest; his; homes; hub; ident*; if; impor*; important; improvement; incom*; incomplete;
        indiv*; inspe*; inspection; inspectors; integ*; integrated; interpreters; into; invit*; invited; invol*;
        journ*; journeys; kitch*; kitchen; langu*; language; lay; lead; learn*; lette*; letters; local; look; manager;
        many; mattered; medic*; mediu*; medium; meeting; membe*; members; met; misse*; mothe*; much; name; near; need;
        neede*; needed; needs; newly; nhs; night; nobod*; nobody; notic*; notif*; notification; now; numbe*; number;
        occas*; occasion; offer; onlin*; online; only; order; our; outcome; outcomes; over; owing; panel; place*;
        places; plan; plann*; planning; point; policy; posit*; pract*; practice; progr*; progress; promptly; provi*;
        provide; provider; qualified; quest*; record; records; referral; referrals; refus*; relia*; reliance;
        remained; remains; report; resid*; residents; respo*; restr*; restrictions; review; right; rota; run; safet*;
        safety; sampl*; sampled; schools; secon*; second; seldo*; seldom; sente*; separ*; separately; sever*; several;
        share; since; six; somet*; sometimes; sough*; sought; stage; stand; state*; statement; strat*; strategic;
        stret*; stretches; studi*; supervision; supported; teaching; teams; term; their; throu*; through; time; times;
        told; too; transport; trust*; unann*; unannounced; under; under*; unit; upon; use; victims; view; voice;
        volun*; waiti*; waiting; weaknesses; weeks; when; who; whom; whose; wishe*; wishes; withi*; within; witho*;
        without; words; workers; worki*; working; worry*; years; young
        """,
        -0.25: """
        # assessment; # care; # court; # disposals; # people; # well; after; arriv*; arrives; asses*; atten*; be;
        beyon*; beyond; capac*; capacity; consi*; decisions; descr*; did; each; families; for; gone; incid*;
        incidents; indic*; indicators; is; its; know; long; marke*; market; matte*; menta*; mental; missi*; missing;
        month*; months; more; outco*; overs*; oversight; perso*; persons; read; remai*; reviews; say; school; service;
        some; super*; suppo*; support; team; that; this; weakn*; where
        """,
        -0.375: """
        and; apolo*; apologies; asked; been; child*; children; decis*; furth*; further; had; hold; how; initi*;
        initial; inqui*; inquiries; leade*; leaders; limit*; limited; minut*; minutes; most; natio*; national;
        officers; often; perfo*; performance; plans; revie*; schoo*; services; showe*; showed; than; three; work
        """,
        -0.5: """
        board; it; offic*; recor*; recorded; socia*; social; was; we; well
        """,
        -0.625: """
        of; servi*; the; with
        """,
        -0.75: """
        peopl*; people
        """,
    },
    Theme.PLACEMENTS: {
        1.5: """
        flats; home
        """,
        1.375: """
        care
        """,
        1.125: """
        # score; for; now
        """,
        1.0: """
        adapt*; at; four; marke*; market; plann*; planning; resid*; rooms; supported
        """,
        0.875: """
        # continuity; # provision; adaptations; jobs; lives; monit*; monitoring; nursi*; nursing; refug*; services
        """,
        0.75: """
        # integration; # local; # providing; # support; adults; beds; borou*; borough; posit*; providers; residents;
        suppo*; two; young
        """,
        0.625: """
        # ensuring; # improving; # outcomes; # strengths; adult*; conse*; consent; enabl*; famil*; foste*; foster;
        gave; grant*; granted; he; list; moved; position; relie*; relied; responded; servi*; so; statement; waiti*;
        waiting; works
        """,
        0.5: """
        # care; acces*; access; back; block; bunga*; commi*; decis*; decisions; deleg*; delegated; exten*; families;
        fundi*; funding; had; level; mothe*; mothers; ninet*; ninety; on; prais*; quality; relatives; remain; schoo*;
        school; share*; shared; short*; showe*; speci*; state*; such; suppl*
        """,
        0.375: """
        # development; # effectiveness; # in; # meet; # next; # services; # steps; activ*; activities; addressed; age;
        anoth*; another; autism; bed; brain; broke*; by; calls; child*; childrens; combi*; comme*; comments;
        contracts; disab*; edge; enter*; enterprises; eveni*; evening; exclu*; exclusion; extra; fill; forme*; hande*;
        handed; has; housi*; housing; how; hundr*; hundred; identify; in; indep*; independent; least; less; livin*;
        living; neede*; needed; newly; not; occas*; occasion; optio*; options; organised; quali*; ran; readily;
        residential; respo*; safel*; safely; schem*; secto*; sector; site; small; special; staff; staff*; staffing;
        supply; there; too; try; twelv*; twelve; unann*; unannounced; unkno*; unknown; visit*; which; worki*; working;
        youngsters
        """,
        0.25: """
        # access; # adaptations; # areas; # being; # case; # commissioning; # contingency; # equipment; # highly;
        # key; # of; # practice; # resettlement; # standard; # study; accep*; accept; addre*; advan*; arran*; as;
        authority; autis*; be; board*; candi*; candid; clust*; cluster; come; commissioners; compl*; complex; contr*;
        contrast; core; coupl*; department; did; diffe*; different; each; elsew*; elsewhere; encou*; encouraged;
        enoug*; enough; estat*; expect; explo*; exploited; fell; flat; fragi*; fragile; from; fund; gives; groun*;
        hardl*; hardly; held; highl*; highly; hoard*; hoarding; hospi*; hospital; hours; ident*; injur*; injuries;
        know; large; late; learn*; level*; levels; lived; many; model*; months; much; near; netwo*; network; often;
        open; organ*; out; outst*; outstanding; own; panel; pays; place; places; polic*; police; praise; praised;
        rated; readi*; remai*; respi*; respite; resul*; result; rich; risk; schools; secur*; secured; shortage;
        somew*; somewhere; sons; space; spoke; sugge*; supplied; surve*; teena*; telli*; tenan*; tenancies; the; told;
        twent*; twenty; unive*; university; us; visits; wait; where; would; young*
        """,
        0.125: """
        # and; # capacity; # communities; # effective; # evidence; # found; # four; # home; # quality;
        # recommendations; # summary; # we; a; accessible; accom*; accommodation; adapted; addit*; additional; admis*;
        admissions; adolescents; agencies; alcoh*; alcohol; alike; an; approved; areas; association; bench*; best;
        brings; build*; busin*; business; cabin*; cabinet; calle*; called; can; chose*; chosen; colleagues;
        commissioned; commissioning; compa*; conce*; conditions; confidence; continues; cost; counties; courts; cqc;
        custo*; days; decid*; decided; deman*; demand; demen*; dementia; depar*; describe; devel*; disabilities;
        disability; disabled; dista*; distress; do; door; due; durin*; during; eight; energ*; energy; expec*; facil*;
        faile*; failed; failu*; failure; fair; family; forum; found; frame*; framework; front; gain; gaps; grant;
        group; homel*; homeless; house; howev*; however; intel*; intelligence; joint*; jointly; keepi*; keeping; knew;
        lead; learn; learning; leave; left; let; lines; month*; must; need; neuro*; never; nine; nineteen; notab*;
        notably; nursery; opene*; opened; opera*; or; our; outsi*; outside; owned; package; perio*; period; placed;
        plans; positive; previ*; previous; price; priva*; private; rare; real; receive; recov*; recover; reduced;
        refused; regis*; registered; relat*; relea*; release; requi*; required; retur*; return; safet*; safety;
        scheme; schemes; sever*; several; shape*; shaped; short; shoul*; should; slow; socia*; social; some; someo*;
        someone; specialist; speed; sprin*; spring; start; staye*; stayed; suita*; suitable; surpr*; survey; techn*;
        technology; tende*; therapeutic; therapists; town; troub*; trouble; trust; unlaw*; unlawful; until; unusu*;
        unusual; visited; weeke*; well; whose; witho*; without; you
        """,
        -0.125: """
        # about; # adult; # adults; # are; # assessing; # authority; # be; # better; # carers; # child; # children;
        # collaborative; # concerns; # delivery; # does; # during; # experiences; # findings; # harm; # headline;
        # healthier; # identifying; # impact; # information; # initial; # innovation; # inquiries; # it; # joint;
        # keep; # learning; # like; # live; # lives; # management; # meeting; # messages; # need; # needs; # or;
        # out; # partnership; # person; # planning; # positive; # practices; # prevention; # processes; # protected;
        # protection; # reduce; # safe; # safeguarding; # screening; # send; # statement; # supported; # supporting;
        # this; # three; # transitions; # what; # with; # working; # young; about; acade*; academy; acros*; across;
        actio*; addic*; addressing; adjus*; adopt*; adulthood; advis*; advisers; affec*; again*; against; agency; all;
        allow*; almos*; almost; alone; alrea*; already; alter*; alternative; altho*; although; alway*; always; among;
        amoun*; amounted; any; anyon*; anyone; appea*; appli*; applications; appointment; appointments; appro*;
        approximately; area; asked; assessment; assessments; assessors; assis*; assoc*; attention; autho*; autistic;
        autum*; autumn; avail*; available; avera*; average; backg*; backl*; backlog; becau*; because; begun; behav*;
        behaviour; betwe*; between; beyon*; beyond; black; board; booke*; booked; boy; boys; break; breaks; broth*;
        budge*; burea*; bureau; call; canna*; cannabis; caref*; carer; cases; cent; centre; certa*; certain; chang*;
        changed; charg*; charities; childs; chron*; clear; close*; closi*; closing; collected; college; commu*;
        community; complaints; complete; completed; concerns; condi*; consi*; consultation; conti*; continuing;
        continuity; contract; conve*; conversations; cours*; course; court; curre*; current; custody; cut; date; deal;
        described; desig*; diagn*; diffi*; difficulty; disru*; disruption; districts; does; done; down; draw; drawn;
        drink*; drinking; drugs; duty; easy; educa*; effec*; effectively; eight*; eleve*; eleven; eligi*; eligibility;
        emplo*; employment; end; enqui*; evalu*; every*; everything; evide*; evidence; experienced; fall; feel; felt;
        few; file; files; fille*; filled; firm; five; followed; following; forma*; frien*; full; funct*; gathe*;
        gathered; get; getti*; getting; girls; give; gone; good; great; great*; greater; group*; groups; guida*;
        guidance; handl*; harm; have; havin*; having; help; helpe*; helped; here; high; his; hour; house*; household;
        icb; ill; imagi*; impro*; improve; included; indic*; indiv*; inequ*; initi*; initial; inspection; inspectors;
        insta*; integ*; integrated; inten*; interviewed; invit*; invited; invoi*; issue*; issued; it; just; keep;
        kept; kitch*; kitchen; lack; langu*; lapse*; lapsed; launc*; launched; law; lay; leade*; leaders; led; life;
        lifel*; lifeline; like; limit*; limited; lists; littl*; little; live; look; love; low; make; makin*; making;
        managed; manager; managers; march; matte*; matter; may; medication; meeti*; meeting; meetings; men; menta*;
        mental; met; miles; minor*; minority; missi*; missing; money; month; move; natio*; national; natur*; neces*;
        necessary; needl*; neighbour; neurodevelopmental; nhs; none; nor; nothi*; nothing; notice; number; nurses; of;
        off; offen*; offer; officer; old; older; once; oppor*; opportunities; order; order*; orders; organisation;
        other*; others; outco*; outcomes; outse*; outset; over; overl*; overn*; overnight; overs*; oversight;
        packages; parent; parents; part; parti*; partn*; passe*; pathw*; pathway; patie*; pay; payme*; payments;
        peopl*; peoples; per; perma*; permanent; pharm*; pilot; plan; plant*; plent*; plentiful; point; poole*;
        pooled; practice; practitioners; press*; prevention; probl*; problems; proce*; profe*; professionals;
        programme; proper; propo*; proportion; prose*; prosecution; provi*; psych*; pupil; pupil*; pupils; purpo*;
        purpose; quart*; quarter; quest*; range; rarel*; rarely; reabl*; reablement; reach*; reached; read; ready;
        reaso*; reasons; received; recog*; recognised; records; referral; referrals; regar*; remained; remains;
        remov*; removed; renew*; repar*; reparation; repre*; represented; resol*; response; responsible; restr*;
        restrictions; review; right; route; run; runni*; running; safe; safeguards; say; scarc*; scarce; searc*;
        search; secon*; see; seldo*; seldom; self; senio*; senior; senso*; serio*; sessi*; set; setti*; settings;
        seven; seven*; seventy; she; shops; showed; shown; sibli*; signe*; signed; since; singl*; sitti*; sitting;
        skill*; skills; somet*; speak; speak*; stabb*; stand*; start*; strai*; stree*; street; stret*; stretches;
        succe*; suffi*; sufficient; syste*; task; taxi; team; telep*; telephoned; tendi*; tending; term; there*;
        therefore; these; third; third*; thirds; though; thought; timel*; timely; times; touch; trans*; trave*;
        travel; treat*; treated; trust*; trusted; tuiti*; tuition; turn; turne*; turned; under*; unit; unreg*;
        unregistered; upon; valle*; valleys; very; victi*; victims; video; villa*; volun*; voluntary; waite*; waited;
        was; weak; weakn*; week; weeks; when; while; whom; winte*; winter; writt*; written; years; youngest; youth
        """,
        -0.25: """
        # assessment; # at; # court; # disposals; # do; # is; # leadership; # main; # partnerships; # people;
        # peoples; # risk; # safety; # unpaid; act; add; advic*; advice; agree*; agreed; allowed; also; appoi*;
        assessed; atten*; away; being; but; came; centr*; chari*; check*; checks; clini*; clinical; condition; consu*;
        conta*; contact; control; data; debt; direc*; disch*; discharge; domic*; domiciliary; early; experience;
        follo*; fresh; given; go; half; healt*; health; homes; hub; i; if; inclu*; inves*; investigations; job; joint;
        leavers; medic*; more; neigh*; neighbouring; no; notic*; numbe*; offer*; offered; paren*; patients; pract*;
        progress; protected; provide; provision; recor*; recru*; recruitment; report; reque*; requests; resor*;
        reviews; safeguarding; same; scale; service; stabi*; stability; still; strat*; strategy; support; survi*;
        take; taken; than; that; think*; thinking; time; took; up; use; used; wheth*; whether; who; worked; year; yet
        """,
        -0.375: """
        # experience; close; councils; depri*; deprivation; emergency; exper*; infor*; information; inspe*; inter*;
        leave*; leavi*; leaving; liber*; liberty; looke*; looked; movin*; moving; officers; placement; progr*; prote*;
        proto*; protocol; refer*; repor*; safeg*; said; stude*; students; their; they; this; thoug*; three; to;
        unpai*; unpaid; weekl*; weekly; work; worke*
        """,
        -0.5: """
        # how; adult; are; arrangements; counc*; emerg*; manag*; offic*; only; place*; placements; revie*; those; we;
        were; with
        """,
        -0.625: """
        after; asses*; is; made; personal; them; your
        """,
        -0.75: """
        =; and; carer*; carers; local; perso*
        """,
        -0.875: """
        most
        """,
    },
    Theme.PERMANENCE: {
        0.75: """
        with
        """,
        0.625: """
        perma*
        """,
        0.5: """
        adopt*; broth*; mothe*; remov*; removed; send; who
        """,
        0.375: """
        # well; adopted; child*; children; contact; had; lapse*; lapsed; mothers; needs; pathw*; pathway; pleas*; see;
        some; their; two; waite*; waited
        """,
        0.25: """
        # being; # improving; # of; # the; avera*; average; been; betwe*; between; bring*; conta*; decis*; decisions;
        encou*; expla*; explained; fully; good; placement; plans; quali*; quality; rooms; super*; supervisors; than;
        updat*; varia*; years
        """,
        0.125: """
        # are; # area; # doing; # effective; # evaluation; # how; # main; # partnership; # people; # quality; # safe;
        # that; # young; are; be; befor*; before; bring; canno*; cannot; care; child; compa*; compares; do; few;
        going; have; home; into; keep; level; made; more; mother; movin*; moving; order; pande*; pandemic; permanent;
        place*; play; recei*; receive; rest; right; safe; thera*; therapeutic; time; timel*; timely; wales; where;
        will; workers; young*; youngest
        """,
        -0.125: """
        # a; # delivery; # domain; # executive; # for; # found; # needs; # out; # summary; # to; # we; about; all;
        and; appoi*; arran*; arrangements; asses*; assis*; at; board; can; carer*; carers; case; cases; childrens;
        come; commu*; community; compl*; condi*; conditions; could; count*; court*; courts; curfe*; curfews; did;
        dispo*; distr*; every; families; family; firm; first; give; half; howev*; however; impro*; improved; inspe*;
        inspection; inter*; is; its; last; live; manag*; managers; marke*; markedly; might; no; on; only; or; order*;
        orders; our; own; panel; partn*; partnership; place; plann*; planning; polic*; policy; pract*; repor*; sente*;
        servi*; service; short; shoul*; should; show; staff; term; there; three; told; too; us; waiti*; waiting; we;
        were; what; when; which; witho*; without; year; young
        """,
        -0.25: """
        # court; # disposals; a; an; both; by; famil*; has; one; peopl*; people; they; was; work
        """,
        -0.375: """
        in; of; out; that; to
        """,
        -0.5: """
        court
        """,
        -0.625: """
        the
        """,
        -4.5: """
        =
        """,
    },
    Theme.HEALTH: {
        2.625: """
        =
        """,
        2.0: """
        disch*
        """,
        1.75: """
        discharge
        """,
        1.625: """
        reabl*; reablement
        """,
        1.5: """
        pract*
        """,
        1.375: """
        wait
        """,
        1.25: """
        # transitions; parents; unit
        """,
        1.125: """
        communication; integ*; practitioners; seen
        """,
        1.0: """
        commu*; devel*; felt; had; sleep; therapies; those
        """,
        0.875: """
        based; crisi*; crisis; frail*; frailty; full; integrated; learn*; pharm*; ready; say; ward
        """,
        0.75: """
        # in; # to; answe*; any; at; continence; desig*; designated; emerg*; emergency; goodw*; goodwill; home;
        injur*; intermediate; manag*; paren*; patients; school; works*; workshops
        """,
        0.625: """
        # during; # impact; # needs; # pathways; # safe; # score; # three; adole*; all; attention; behav*; behaviour;
        bette*; better; conti*; deliv*; diagn*; director; disputes; foren*; forensic; fundi*; funding; gener*;
        general; hold; left; lockd*; medic*; medication; neurodevelopmental; nhs; nurses; older; pathway; patie*;
        prais*; psych*; recou*; scree*; see; some; staff; stop; to; weeks; who
        """,
        0.5: """
        # and; # area; # communities; # effectiveness; # healthier; # live; # lives; # provision; # quality;
        # services; # supporting; # systems; abrup*; admis*; after; answered; asses*; begun; clinicians; defic*;
        deficit; delivered; depar*; disability; dispu*; diversion; eight; employed; famil*; families; heari*; hearing;
        infan*; infant; it; kept; lack; learning; made; managed; meet; need; now; officer; on; opera*; paediatric;
        pathw*; pilot; praise; priva*; private; protection; provi*; reviews; sees; share; specialist; spot; targe*;
        targeted; their; they; though; toddl*; toddlers; trust; visitors; wards; withi*; within
        """,
        0.375: """
        # evidence; # partnership; # partnerships; # safety; # statement; # strengths; a; adolescent; along*;
        alongside; altered; alway*; always; ambul*; assess; autism; baby; backl*; backlog; becom*; become; bed; calm;
        case; child; childrens; clini*; conve*; conversations; cost; couns*; counselling; coupl*; delay; delay*;
        demen*; dementia; described; diffe*; direc*; disag*; distress; diver*; docto*; doubl*; doubled; each; extra;
        fewer; figur*; gone; got; hour; hyper*; hyperactivity; injuries; learned; leave; leavi*; leaving; men; milli*;
        million; more; name; named; never*; nevertheless; newly; number; nurse*; offer; offer*; other; paedi*;
        partners; persons; picture; progr*; prote*; provider; recru*; referrals; schoo*; screening; seven*; sever*;
        staff*; staffed; stati*; teams; the; time; times; train; transfer; triag*; unacceptable; unive*; watch*; week;
        winte*; winter; worked; youth
        """,
        0.25: """
        # a; # experience; # four; # health; # involvement; # meeting; # met; # or; # police; # positive; # standard;
        accept; accou*; accounts; acted; acute; addic*; admission; admissions; adolescents; affection; after*; alrea*;
        already; anten*; antenatal; assessments; atten*; autis*; available; avera*; average; awaiting; beds;
        beforehand; behal*; behalf; being; black; body; brigh*; bright; by; canno*; cannot; cared; casel*; caseloads;
        check; clari*; clarity; clinics; colleagues; come; commissioning; conferences; consu*; consultant; conta*;
        contributed; control; custo*; custody; dange*; danger; day; delayed; descr*; devis*; devised; diagnosis; did;
        different; disab*; disagreements; discharges; disor*; disorder; drawn; drink*; drinking; durin*; during;
        effec*; encou*; encouraged; examinations; excel*; excellent; expectant; fall; falls; feedi*; feeding; feel;
        figure; final; findi*; findings; for; fully; fund; go; going; grown; hardl*; hardly; harm; healthy; helpe*;
        helpf*; helpful; hours; house; hundr*; icb; indic*; information; integration; inter*; involved; joint; keepi*;
        keeping; keeps; known; langu*; languages; late; local*; management; many; measure; miss; misse*; missed;
        missi*; missing; most; neuro*; new; ninet*; numbe*; octob*; october; offered; once; out; overs*; page; perio*;
        period; phone; physi*; pictu*; practice; practices; pre; presc*; programme; progressed; provision;
        psychological; quart*; quarter; quick*; quickly; receive; recognise; recom*; recor*; recruited; refus*;
        refused; relea*; resolved; respe*; respected; respond; responsible; revie*; secon*; seconded; service;
        session; several; short; sight; slow; speec*; speech; station; steer*; steers; survi*; swift*; swiftly;
        swimm*; swimming; telep*; telephoned; term; teste*; tested; them; third*; thirds; thoug*; trusted; turne*;
        turned; unacc*; under; waite*; waited; wales; walki*; walking; watched; wheel*; while; whole; whom; will;
        witho*; without; worke*; workers; worri*; worries
        """,
        0.125: """
        # are; # better; # do; # does; # doing; # domain; # education; # headline; # key; # messages; # need; # of;
        # one; # priority; # reduce; # resettlement; # send; # that; above; absence; accep*; access; activ*; activity;
        affec*; aftercare; afternoon; again*; against; agree*; agreement; ahead; alter*; altho*; although; ambulance;
        among; amoun*; amounts; anxie*; anxiety; areas; arriv*; arrive; asks; assessment; assis*; assistants; avail*;
        await*; be; becau*; because; belie*; believed; benef*; benefit; boroughs; brain; broken; budge*; budgets; but;
        calle*; called; caugh*; caught; chair*; chaired; chari*; checked; close; coast*; colle*; colleges; comin*;
        coming; commissioners; community; comparable; complete; completed; confe*; contacts; continuing; contract;
        council; county; covers; crept; crite*; criteria; days; decisions; delivery; department; depen*; dependable;
        desk; detai*; difference; distr*; doctor; drug; dysle*; dyslexia; early; effect; effectively; enabl*; end;
        equip*; equipment; eveni*; evenings; every; everything; exami*; expec*; exper*; experience; experienced;
        explo*; exploitation; facts; far; father; figures; first; flexibly; form; fortn*; found*; frida*; friday;
        front; front*; funde*; funded; generally; goals; hands; helps; highe*; higher; hospi*; hospital; hospitals;
        ideas; illne*; illness; impre*; impressive; improve; improved; infor*; injury; inspection; instr*;
        investigations; is; its; kitch*; kitchen; leafl*; leaflets; level; library; linke*; linked; livin*; living;
        localities; manage; means; measu*; menti*; mentioned; money; morni*; morning; mother; move; movin*; moving;
        nearl*; nearly; needl*; neighbourhood; night; notif*; nurse; occas*; occasion; off; offers; offic*; office;
        olds; only; packa*; packages; panel; pay; perin*; perinatal; place; placed; police; posit*; positive; possi*;
        possible; post; practical; praised; prese*; press*; pressure; produ*; promi*; provide; psychologist; publi*;
        reaches; recog*; record; recorded; redes*; redesigned; regio*; region; remained; repla*; replacement;
        required; respo*; resul*; results; right; robus*; robust; rota; route; runni*; running; safet*; safety; saved;
        screened; second; senso*; sensory; separ*; separate; severe; shari*; sharing; sign; signe*; signed; since;
        singl*; single; sit; sits; six; speci*; standard; start*; starts; stead*; steady; step; stron*; strong;
        suffi*; sufficient; supplied; sure; talk; teachers; teeth; tell; ten; tends; text; thank*; thanks; thems*;
        themselves; these; through; took; touch; traum*; two; unnot*; unnoticed; usual*; usually; viole*; violence;
        visib*; visible; visit*; visiting; vulne*; vulnerable; walk; went; where; which*; whichever; whose; wish;
        years; yet; yjs; young
        """,
        -0.125: """
        # adult; # arrangements; # assessments; # authority; # being; # care; # effective; # ensuring; # equity;
        # foreword; # governance; # highly; # home; # improve; # innovation; # is; # learning; # manager; # meet;
        # organisational; # outcomes; # peoples; # practice; # recommendations; # reviews; # risk; # safeguarding;
        # staff; # study; # support; # this; # timeliness; # two; # was; # workforce; accor*; achie*; achieved;
        actio*; adapt*; adaptations; adapted; add; addit*; additional; adequ*; adequate; adjus*; adult*; adulthood;
        advan*; adver*; advic*; advice; adviser; again; age; agenc*; agency; agree; alike; allow*; allowed; ambitious;
        amend*; amended; an; analy*; annua*; annual; anybo*; anybody; anyth*; anything; appear; appli*; appointment;
        appointments; apprenticeships; approach; are; arrangements; arres*; as; assessing; assessors; attend;
        attendance; audit*; audits; autum*; autumn; back; becam*; became; begin; begin*; behin*; behind; below; best;
        beyon*; beyond; bills; breakfast; building; buildings; café; calcu*; calls; carin*; caring; carri*; cent;
        change; changed; changes; charging; charities; charity; check*; chief; choic*; chron*; circu*; circumstances;
        citys; class*; classes; clinical; close*; closely; clubs; cluster; co; collected; comes; commissioned;
        committee; commo*; common; communities; company; complaints; compr*; comprehensive; concern; concerns;
        condition; conne*; consi*; considered; consulted; conte*; content; continues; convi*; cook; coord*; counc*;
        course; courses; court; courts; covered; cqc; credi*; credit; cut; date; daugh*; daughters; debt; decid*;
        decis*; deman*; demand; denta*; dental; deprivation; deprived; describe; detec*; diffi*; difficult; directed;
        domic*; domiciliary; door; doors; draft; drive*; drivers; drop; drugs; easte*; easy; edge; educational;
        effective; ehc; eight*; eighty; eligi*; eligible; elsew*; elsewhere; emplo*; empty; ended; enqui*; ensur*;
        ensure; enter*; enterprises; equal*; espec*; especially; ethni*; ethnic; evalu*; evaluated; event*; every*;
        everyone; examined; examp*; exclu*; exclusion; expected; expla*; explained; facil*; farme*; fathe*; fathers;
        fear; fell; files; flat; follow; followed; food; footb*; football; forum; forwa*; forward; four; fourt*;
        fourth; free; frien*; friendships; frontline; gain; garden; gate; gathe*; gathered; get; getti*; getting;
        given; gives; givin*; giving; gover*; governance; grade*; great; handl*; happy; hard; havin*; having; heard;
        here; high; histo*; history; hospice; how; howev*; however; i; if; impai*; impairment; improvement; include;
        inclusive; incre*; increase; indep*; independent; indiv*; individual; individuals; initial; insid*; inside;
        inspectors; intel*; intelligence; inten*; interests; internships; interventions; interviewed; investment;
        invol*; issue*; issued; jobs; judge; just; keep; knew; knowl*; knowledgeable; large; large*; largely; last;
        law; leade*; leaders; leads; learn; lesso*; lessons; lets; liber*; liberty; lies; like; likel*; likely;
        liste*; littl*; little; lives; locality; looke*; looked; looki*; looking; loss; lost; low; lunch; maint*;
        maintained; make; makin*; making; managers; matter; matters; me; meani*; measures; media*; median; mediu*;
        medium; meeting; meetings; membe*; members; menta*; mental; mento*; midwives; minor*; minority; modes*;
        modest; month*; months; mothers; multi; multi*; multiple; narro*; natio*; national; navig*; neede*; needed;
        negle*; neglect; neighbouring; neith*; neither; nine; ninety; nor; notes; nothi*; nothing; notification;
        notifications; numbers; often; onlin*; online; optio*; options; order; order*; organ*; others; outcomes;
        outse*; outset; overa*; overall; overdue; overl*; overlooked; overt*; panel*; panels; partn*; partnerships;
        past; patch*; pathways; patient; patte*; patterns; payme*; payment; payments; pays; peers; peopl*; people;
        perma*; permanent; perpe*; perpetrators; persi*; phones; place*; placements; places; plans; pledg*; pledge;
        plentiful; point; policy; popul*; population; porta*; portage; preci*; prepa*; prevention; previ*; previous;
        prior*; priority; proce*; process; production; profi*; profo*; profound; proje*; prope*; proper; propo*;
        proportion; prose*; prosecution; protocols; provided; providers; pupil; pupil*; pupils; quality; raise; ran;
        ratin*; rating; reached; reads; reaso*; receipt; received; recognised; recommendations; records; recovery;
        reduce; reduced; referred; refle*; refug*; relia*; reliance; relis*; relish; remain; remov*; removed; repea*;
        repli*; report; representatives; requested; requests; requires; reset*; resettlement; residential;
        resolutions; respi*; respite; response; responsibility; restr*; rests; retirement; review; reviewed; risks;
        room; rooms; round*; rounded; rural; safe; safeg*; safeguarding; same; sat; scale; schem*; scheme; scrut*;
        secre*; secretary; secto*; sector; secur*; secure; self; sent; serve*; serves; sessi*; setti*; seven; sexua*;
        sexual; shado*; shape*; shaped; shift*; shortage; sibli*; side; signi*; significant; simpl*; site; skilled;
        slave*; slavery; small; sometimes; sons; speak; speak*; spend*; spoke; stabb*; standing; state; state*;
        statements; statu*; statutory; stood; story; stree*; stren*; strength; strengths; stret*; stretches; strug*;
        stubb*; subst*; substance; such; sugge*; super*; supervision; surve*; survey; suspe*; swift; systematic;
        takes; taugh*; taught; taxi; tenan*; tendi*; tending; that; then; therapeutic; thin; thing*; things; think;
        timel*; timely; toget*; together; told; towar*; towards; track*; training; trauma; travel; treat*; treated;
        treatment; troub*; trouble; trust*; try; turn; twice; unaccompanied; unans*; unanswered; unkno*; unknown;
        unsur*; unsure; valle*; valleys; value*; valued; vary; versi*; version; victi*; victims; view; views; villa*;
        villages; visitor; volun*; volunteers; waiti*; waiting; want; wante*; wanted; way; ways; weak; weakn*; websi*;
        website; weeke*; weekends; weekl*; weekly; welco*; welcome; wellb*; wellbeing; welsh; wheelchair; where*;
        wherever; wishe*; wished; won; word; words; write; wrong; wrote; you; young*; younger; youngsters
        """,
        -0.25: """
        # assessing; # court; # development; # disposals; # for; # leaders; # management; # protection; # strategic;
        # the; acros*; across; adopt*; adopted; advisers; advocacy; aged; alcoh*; alcohol; anoth*; another; appea*;
        appro*; approved; aroun*; around; arran*; ask; asylu*; asylum; autistic; aware*; awareness; bail; bank; been;
        boys; break*; build*; built; carer; cases; checks; childs; clear; clinic; club; commission; compl*; complex;
        conditions; contracts; councils; cours*; data; decision; depri*; development; digit*; digital; disabled;
        discu*; discussions; district; does; done; due; eleve*; eleven; engag*; enoug*; enough; entri*; entries; even;
        example; feedb*; feedback; follo*; forma*; frequently; furth*; further; garde*; girls; half; hand; he; homes;
        ident*; identified; ill; initi*; into; job; joint*; jointly; july; key; leavers; lette*; letters; libra*;
        lifte*; lifted; limit*; limited; lists; live; lived; long; look; man; market; matte*; matur*; mature; may;
        medical; meeti*; met; month; moved; must; never; nursery; open; opene*; opened; other*; overd*; overn*;
        overnight; particular; particularly; peer; per; perfo*; performance; perso*; person; plann*; planning; plant*;
        posts; protocol; psychologists; quali*; raise*; raised; reach; read; recov*; reduc*; referral; relat*;
        remains; repar*; reparation; reports; repre*; reque*; residents; rich; run; scatt*; scattered; seeki*;
        seeking; seldo*; seldom; servi*; set; share*; shared; shoul*; someo*; someone; somet*; stay; strat*; strategy;
        suppl*; suppo*; support; surge*; systems; take; teach*; third; thought; threa*; tool; town; trained; trans*;
        tuiti*; tuition; uncom*; under*; unpai*; unpaid; upon; us; use; used; vacan*; vacant; was; whate*; whatever;
        whene*; whenever; with; your
        """,
        -0.375: """
        # delivery; # information; # integrated; # people; # processes; # review; # their; # working; act; advis*;
        advoc*; alone; appoi*; appre*; area; asked; authority; befor*; bring; bring*; brings; bruis*; can; care;
        carer*; carers; centres; chang*; charg*; clust*; conce*; condi*; contribution; could; dedic*; dedicated;
        education; frequ*; from; gave; held; housi*; housing; janua*; january; june; lead; leave*; leisu*; leisure;
        libraries; marke*; meant; old; one; outsi*; outside; over; paid; part; partnership; personal; present; prima*;
        primary; promp*; promptly; proto*; put; rated; rathe*; rather; recruitment; resid*; retir*; runs; said;
        secti*; section; senio*; senior; sessions; she; short*; socia*; social; supply; teacher; this; thread; three;
        too; transition; traveller; trusts; up; visit; waits; weake*; weakest; work; year
        """,
        -0.5: """
        # assessment; # found; # leadership; # we; about; betwe*; between; centre; champ*; champions; commi*;
        commissions; do; few; five; group; inclu*; not; nursi*; nursing; our; outre*; outreach; own; parent; parti*;
        passe*; passed; plan; play; remai*; repor*; schools; services; so; special; system; therapist; there; train*;
        trave*; visits; worker
        """,
        -0.625: """
        # about; # how; # next; # planning; # steps; # summary; # what; autho*; before; borou*; broug*; brought;
        educa*; inequ*; know; officers; send; start; voice; wheth*; whether
        """,
        -0.75: """
        # findings; # with; board; borough; found; has; occupational; syste*; therapists; we; would
        """,
        -0.875: """
        centr*; occup*; therapy
        """,
        -1.0: """
        # main; help; profe*; professionals; what
        """,
        -1.125: """
        have; needs
        """,
        -1.25: """
        healt*; thera*
        """,
        -1.75: """
        health
        """,
    },
    Theme.EDUCATION: {
        1.375: """
        inter*
        """,
        1.25: """
        paid
        """,
        1.125: """
        =; internships; service
        """,
        1.0: """
        children; plan; provision; pupil; with
        """,
        0.875: """
        # what; health; needs; recei*; stay; train*; training
        """,
        0.75: """
        # outcomes; # to; advis*; advisers; an; carri*; carried; centr*; centre; emplo*; full; garde*; has; healt*;
        menta*; mental; minor*; minority; own; place*; provide; teaching
        """,
        0.625: """
        # area; # better; # do; # does; # need; absen*; adult*; again*; against; boys; child*; courses; descr*;
        describe; desig*; found; improvement; notic*; owing; pande*; pandemic; places; propo*; settings; six;
        supported; those; we
        """,
        0.5: """
        adults; alternative; appointed; begun; comparable; designated; embed*; embedded; farme*; garden; headt*;
        headteachers; hold; hubs; information; known; learning; many; new; newly; now; nurseries; passe*; passed;
        place; prepared; proportion; receiving; referral; secon*; servi*; setti*; stubb*; timely; touch; unreg*;
        unregistered; well
        """,
        0.375: """
        # adequate; # improving; # send; # support; # well; # with; # young; age; alrea*; already; anoth*; appoi*;
        appreciated; authoritys; backg*; café; class*; classes; clust*; concern; conso*; coord*; data; disability;
        early; eighty; entit*; entitled; evaluation; even; exami*; fewer; help; individual; infor*; interview; keep;
        leads; leave; link; log; nationally; neith*; neither; not; notice; numbe*; number; nurse*; olds; outco*;
        overs*; oversight; porta*; portage; prepa*; prima*; primary; provi*; published; quali*; reading; receives;
        recep*; refer*; schools; second; sen; since; skill*; speec*; speech; spend; stret*; stretches; stude*;
        students; suspe*; targets; team; than; the; third; thoro*; thorough; thoug*; timel*; times; timet*;
        timetables; to; tuiti*; tuition; used; vary; viole*; violence; were
        """,
        0.25: """
        # a; # are; # be; # child; # for; # how; # it; # like; # or; # partnership; # partnerships; # people;
        # person; # strengths; # this; absent; acade*; access; addit*; additional; alter*; among; another; any;
        appli*; appre*; aroun*; around; autistic; began; belon*; book; boy; can; cause*; choos*; choose; commi*;
        commissioned; coordinators; county; cours*; delay; disab*; dutie*; duties; each; effec*; effectively; ehc;
        eight*; engag*; enter*; enterprises; evalu*; feel; fell; five; form; frigh*; frightened; fully; furth*;
        further; gave; girls; give; growi*; growing; happy; he; his; hub; immer*; immersion; incre*; increase; indiv*;
        into; invoi*; jobs; knowl*; knowledge; last; law; line; littl*; little; middl*; middle; missi*; missing; much;
        multi; named; netwo*; none; nor; nursery; opene*; opened; or; order; other*; out; outcomes; partners; phone*;
        phones; publi*; qualifications; rates; readi*; recog*; regio*; regional; repor*; reported; return; risen;
        routi*; routine; same; secur*; secure; send; sever*; several; share; simil*; similar; sixth; skilled; speci*;
        special; start*; starting; step; stren*; suppl*; suppo*; talk; targe*; tell; thanks; them; there*; therefore;
        they; thought; thresholds; track*; unit; unlaw*; unlawful; when; where; which; widen*; work; youngest
        """,
        0.125: """
        # about; # being; # delivery; # development; # foreword; # found; # integrated; # joint; # key;
        # organisational; # overall; # promotion; # providing; # recommendations; # resettlement; # services; # the;
        # their; # we; academy; acces*; accou*; account; act; adulthood; advic*; advice; amoun*; amounted; as;
        attendance; authorities; away; becau*; because; become; belong; board; borou*; borough; break*; breakfast;
        broke*; broken; buildings; built; bus; canna*; cannabis; caree*; careers; casel*; caseloads; cent; chang*;
        changed; checked; choic*; choice; colleges; commissioning; conce*; confident; consistently; conti*; continued;
        could; councils; crime; cut; days; devel*; development; differences; done; doors; educated; educational;
        effective; eight; emoti*; emotional; employers; employment; enabl*; ends; enoug*; enough; excee*; exist;
        expec*; falle*; fallen; falls; few; firm; fixed; flat; for; forme*; former; four; free; funct*; gap; gener*;
        generous; gone; goodw*; goodwill; heari*; hearing; high; highe*; higher; highl*; highly; him; home; hours;
        ill; impro*; inspectors; isola*; isolated; job; journ*; journeys; judge*; kitch*; knife; large*; largely;
        least; leave*; leavi*; leaving; less; lesso*; lessons; lifte*; lifted; limit*; limited; long; low; made; make;
        manager; managers; mento*; moder*; money; morni*; morning; move; natio*; network; nineteen; nobod*; nobody;
        notab*; noticed; obtai*; obtain; offers; officers; older; only; order*; orders; others; outcome; outre*;
        outreach; outst*; parts; pathways; peers; per; perma*; permanent; person; placements; planned; point*; poole*;
        pooled; posit*; positive; post; preve*; profe*; professionals; progress; promp*; prompt; queue; quick*;
        quickly; quiet*; rate; recognise; recognised; referred; refle*; regar*; regarded; relis*; relish; remain;
        results; retur*; review; route; runni*; running; runs; rural; secondary; settl*; settle; seven; shoul*;
        should; site; sitti*; sitting; skill; skills; someo*; someone; speakers; specialist; staff*; staffing;
        started; statu*; statutory; strai*; straight; strengthen; strengths; struggle; success; sure; surge*; taugh*;
        taught; teach*; telep*; telephoned; thank*; thin; thoughtful; thres*; through; toddl*; transport; trust*;
        trusts; turn; twent*; twenty; unann*; unannounced; under; unsur*; unsure; us; value; views; visio*; vision;
        visit*; visited; visits; waiti*; waiting; wales; warmt*; warmth; way; weak; weakn*; weaknesses; week; who;
        wide; worki*; working; years
        """,
        -0.125: """
        # access; # adaptations; # an; # arrangements; # assessing; # context; # continuity; # council; # court;
        # disposals; # domain; # effectiveness; # equipment; # evaluation; # findings; # heard; # home; # innovation;
        # is; # out; # peoples; # provision; # quality; # response; # safety; # self; # standard; # three; # two;
        # voices; # workforce; abrup*; accep*; accepted; action; adapt*; adapted; adequ*; adequate; adole*;
        adolescent; adopt*; adopted; agenc*; agree*; agreed; along*; alongside; altered; altho*; although; anten*;
        antenatal; anti; anxie*; anxiety; anyon*; anyone; apart; appointments; appra*; assessment; attend; attention;
        autho*; back; backl*; backlog; bail; becomes; begin; behin*; behind; best; betwe*; between; birth*; birthday;
        brack*; building; burea*; bureau; cabin*; cabinet; canno*; cannot; careful; carer*; carers; carry; case;
        certa*; certain; champ*; champions; chanc*; chance; charg*; charge; child; childs; choices; chron*; clear;
        clinics; close*; closely; club; clubs; coast*; colla*; collaboration; combi*; comin*; coming; common;
        communication; community; compa*; company; completed; complex; condi*; conditions; confidence; consultation;
        contacts; conte*; content; contr*; convi*; court; custo*; custody; date; decis*; decisions; dedic*; dedicated;
        degre*; degree; delay*; delays; demen*; dementia; depen*; dependable; despi*; despite; devis*; devised;
        diagn*; difficult; direc*; disabilities; disch*; discharge; disor*; doubl*; doubled; draft; draw; drawi*;
        drive*; drugs; duty; easy; effectiveness; eighteenth; elect*; elected; employed; engli*; english; ensur*;
        ethni*; ever; examined; exclu*; exclusion; exper*; experience; expla*; explained; eye; facil*; feedb*;
        feedback; finan*; finance; fluen*; fluent; footb*; football; fortn*; fortnight; foste*; foster; frida*;
        friends; friendships; from; front*; frontline; fund; given; goes; grant*; granted; group; guida*; guidance;
        half; hand; haven; healthy; her; homes; hospice; hour; hundr*; hundred; identification; identified; immed*;
        immediate; incid*; incidents; include; inclusive; incom*; incomplete; indep*; independent; informed; initi*;
        initial; insid*; inside; inspection; interests; intermediate; invited; issue*; issued; june; just; key; knew;
        language; launc*; launched; leadership; leagu*; league; left; lette*; lies; linde*; lindenshire; list; liste*;
        listed; listening; live; lived; looke*; looked; losin*; losing; lost; management; marke*; market; matte*;
        means; media*; medic*; meet; meeting; mentoring; model*; month; mothe*; mothers; moved; name; national;
        natur*; neede*; needed; negle*; neglect; neigh*; neighbouring; never; never*; nevertheless; nhs; ninety;
        notif*; nowhe*; nowhere; nurse; occup*; occupational; of; offen*; offer; offer*; offered; officer; on; once;
        oppor*; opportunities; ordin*; other; outsi*; outside; overa*; overall; overn*; overnight; page; parent;
        parents; particularly; partnerships; patch*; pathway; pays; peer; peoples; perfo*; performance; personal;
        photo*; photographs; picke*; picked; placed; plain; play; plent*; police; popul*; population; posts; preci*;
        prepare; previ*; priority; profi*; profo*; profound; promi*; promptly; prote*; protection; pupil*; pupils;
        put; quality; rathe*; rather; reached; reaches; read; readily; ready; real; recorded; recru*; referrals;
        refug*; refus*; relat*; remains; remov*; removed; repar*; reparation; reque*; requests; residential;
        residents; returned; rich; risk; run; schem*; scheme; schoo*; scree*; scrut*; scrutiny; sees; senio*; senior;
        serio*; sessi*; sessions; setting; she; singl*; single; sites; sleep; socia*; social; somet*; sough*; sought;
        speak*; speaks; spend*; spends; spoke; spot; spott*; spotted; stabl*; stable; stand*; start; starts;
        statements; stati*; station; strat*; strategy; suffi*; sufficient; sugge*; super*; supply; swimm*; swimming;
        taken; takes; targeted; tasks; teams; teena*; teenagers; templ*; template; tends; terms; therapist;
        therapists; therapy; third*; thirds; threshold; throughout; timeliness; too; tool; total; town; train; trans*;
        transition; tribu*; tribunal; turne*; turned; twelv*; twelve; under*; understood; unnot*; unnoticed; unpai*;
        unpaid; use; victi*; victims; visitors; voluntary; wait; walki*; walking; ward; ways; wheel*; wheelchair;
        while; worke*; workers; write; yos; your
        """,
        -0.25: """
        # care; # education; # identifying; # impact; # meeting; # of; # score; actio*; address; adult; appea*;
        arriv*; asked; asses*; autis*; based; being; board*; both; bring; budge*; budget; carefully; cases; casew*;
        check; clari*; clarity; clini*; commu*; concerns; consi*; consultant; contact; conversation; depth; did;
        difficulties; difficulty; drawn; drop; dysle*; dyslexia; every*; everyone; fall; first; flats; frien*;
        gathered; get; gives; group*; groups; have; helpe*; helped; here; identify; inclu*; invit*; its; joint;
        joint*; jointly; kept; knows; lack; languages; leaders; leavers; leisu*; leisure; let; level; life; lives;
        local; longe*; longer; meetings; milli*; million; monit*; monitored; month*; months; nearl*; nearly; net;
        paren*; parti*; point; polic*; prais*; praised; prese*; present; prior*; procedures; programme; reach*;
        recom*; recommendations; records; recov*; recovery; reser*; resid*; response; robus*; robust; safeg*;
        safeguarding; safet*; safety; said; secto*; sector; see; seen; share*; shared; short; show; showe*; small;
        soon; speaking; statement; stop; stree*; such; taxi; telli*; therapies; these; this; three; took; trave*;
        travel; treat*; treated; unive*; university; unkno*; unknown; updat*; view; visit; volun*; weeke*; weekends;
        wheth*; whether; whole; will; women; would; writt*; written; youngsters
        """,
        -0.375: """
        # doing; # effective; # management; about; achie*; achieved; addre*; all; almos*; almost; annua*; annual;
        appro*; arrangements; arrived; be; befor*; before; broug*; brought; but; caref*; check*; checks; come; compl*;
        considered; consu*; conta*; conve*; couns*; counselling; countys; course; deficit; digit*; digital; earli*;
        earlier; educa*; find; follo*; followed; gathe*; how; howev*; however; langu*; learn*; meeti*; membe*;
        members; need; nine; nursi*; nursing; often; people; plann*; pract*; practitioners; proce*; reach; recor*;
        respo*; revie*; ring; senso*; sensory; shortage; signe*; signed; some; staff; state*; still; support; take;
        there; toget*; together; trained; vulne*; vulnerable; was; weeks; withi*; within
        """,
        -0.5: """
        aged; and; arran*; attended; autism; by; comme*; defic*; famil*; families; had; improve; leade*; makes; may;
        mediu*; medium; more; no; over; peopl*; planning; providers; reviews; say; short*; thera*; welsh; young
        """,
        -0.625: """
        # leadership; # needs; # that; atten*; authority; diffi*; good; it; nurses; progr*; psych*; psychologists;
        services; teachers; whom
        """,
        -0.75: """
        # and; colle*; education; ident*; learners; up
        """,
        -0.875: """
        care; every; that; youth
        """,
        -1.125: """
        college; is
        """,
        -1.625: """
        school
        """,
    },
    Theme.CHILDS_VOICE: {
        1.75: """
        what
        """,
        1.25: """
        invit*; meeti*
        """,
        1.125: """
        case; to
        """,
        1.0: """
        had; invited; meeting; sit; they
        """,
        0.875: """
        advocacy; all; board; co; one; treat*; treated; woman; youth
        """,
        0.75: """
        adapt*; advoc*; and; appoi*; atten*; champ*; champions; contr*; files; help; how; indiv*; of; produ*;
        production; say; she; them; was; wishe*; wished
        """,
        0.625: """
        act; adult; appointments; asked; candi*; candidates; consu*; consulted; family; gave; get; he; hear;
        individuals; managers; never; nothi*; nothing; peopl*; play; said; so; thera*; turn
        """,
        0.5: """
        # court; # disposals; # peoples; # safeguarding; adapted; adults; ask; attendance; but; comme*; descr*;
        described; did; down; duty; emerg*; emergency; exit; exper*; fewer; fille*; filled; half; harm; his; issue*;
        issued; life; me; meetings; moved; my; neede*; needed; olds; opini*; opinions; outco*; outcome; outse*;
        outset; over; patie*; peoples; pupil; pupil*; pupils; reason; referral; repor*; shado*; stay; teena*;
        teenagers; therapists; users; want; words; writt*; written; wrote; year; young; youngsters
        """,
        0.375: """
        # case; # children; # conferences; # innovation; # learning; # main; # making; # meeting; # personal; # that;
        # two; # what; adult*; advis*; advisers; again; antic*; back; carer*; carers; complete; confe*; control;
        doubl*; doubled; draft; earne*; earned; eight; elder*; eye; farme*; fathe*; fathers; flexi*; flexibly; forum;
        found; givin*; giving; happe*; i; interview; interviewed; justi*; justice; knows; lacks; lapse*; lapsed;
        leade*; leaders; learn; lived; livel*; lively; make; manag*; minor*; minority; more; mothers; natio*;
        national; often; once; parti*; patte*; patterns; persi*; pilot; post; profe*; professionals; prope*; proper;
        put; quest*; quiet*; reaso*; recog*; recognised; regul*; retur*; returned; rewri*; risk; sat; sen; servi*;
        service; shoul*; should; since; statements; surveys; take; than; that; their; throu*; throughout; troub*;
        trouble; trust; under; visited; ways; worki*; working
        """,
        0.25: """
        # adult; # area; # doing; # domain; # effective; # example; # experience; # experiences; # impact; # initial;
        # people; # positive; # practice; # priority; # protection; # risk; # well; # working; accou*; account; alone;
        answers; anti; anyon*; anyone; attention; away; backg*; befor*; boxin*; boxing; boys; broug*; brought; cases;
        certain; chang*; change; charge; chart*; charter; children; childs; choos*; choose; club; commissioned;
        conferences; confident; contributes; council; daily; data; deman*; demand; differed; digni*; dignity; disab*;
        discussed; each; else; engag*; enjoy; enquiries; everything; experience; face; fear; film; first; five; four;
        give; given; going; great*; greater; happen; held; helpe*; helped; hones*; honest; hope; human; impro*;
        improve; inter*; it; kind; knew; leafl*; limited; most; night; offer; old; paren*; parent; particular;
        partnership; patient; person; phone*; phones; pictures; proportionate; quick*; quickly; range; read; redes*;
        redesigned; refle*; reflected; regular; remar*; report; reports; seldo*; seldom; showe*; showed; side; sight;
        started; state*; staye*; stayed; strat*; strategy; text; thank*; think; told; twent*; twenty; unfai*;
        unfailingly; unit; unpai*; unpaid; views; watch*; watched; wheth*; whether; while; wider; worked; young*
        """,
        0.125: """
        # adequate; # advocacy; # change; # choice; # do; # effectiveness; # found; # heard; # help; # independent;
        # involvement; # is; # leadership; # messages; # partnership; # reduce; # the; # voices; # we; about; active;
        adopt*; adopted; advocate; almos*; almost; altered; among; annua*; annual; answe*; aroun*; around; arranged;
        assessments; at; attend; authoritys; avera*; average; barel*; barely; be; before; beforehand; began; behal*;
        behalf; bette*; better; brain; bring*; brings; bully*; bullying; by; came; chair*; chaired; chanc*; chance;
        charg*; choices; chose*; chosen; colle*; comments; commi*; committee; conference; conse*; consequence;
        consistently; const*; constructive; contacted; contrast; could; counc*; crisi*; crisis; decis*; decisions;
        demen*; dementia; diffe*; directed; disability; dispo*; disposal; do; drive*; effect; engla*; england; evalu*;
        eveni*; evening; every*; evide*; evidence; experiences; fairl*; fairly; faith*; faithfully; famil*; feels;
        follow; force; future; games; gardens; groun*; guida*; guidance; happened; havin*; having; heads; here; him;
        histo*; history; hold; if; included; individual; inform; injury; inspectors; instr*; invol*; involved; its;
        keepi*; keeping; key; langu*; language; launc*; leaflet; leaflets; learn*; learners; least; like; limit*;
        list; liste*; listening; littl*; little; long; looks; man; menta*; mental; mento*; met; minutes; misse*;
        missed; monthly; mothe*; netwo*; network; now; opene*; opened; optio*; options; or; order*; orders; our; page;
        panel*; panels; particularly; patients; people; pictu*; plann*; planning; point*; posts; prese*; present;
        pressure; proce*; process; profi*; profo*; profound; promi*; promptly; propo*; provider; racis*; rated; real;
        reasons; recal*; recall; record; recorded; recruitment; refer*; regularly; relatives; relis*; relish; remem*;
        remember; resid*; residents; respe*; respectful; saw; self; send; services; setti*; setting; settings; seven*;
        seventy; shape; shape*; shaped; skilf*; someb*; somebody; sough*; sought; spoke; start*; still; stori*;
        stories; strai*; straight; strategic; street; subje*; subject; suppo*; supported; ten; therapist; these;
        think*; third; those; through; time; times; took; touch; turne*; turned; understood; using; very; volunteer;
        wait; walki*; walking; who; why; withi*; within; worke*
        """,
        -0.125: """
        # at; # better; # charging; # child; # communities; # concerns; # enquiries; # ensuring; # equity;
        # facilities; # financial; # findings; # headline; # healthier; # home; # in; # information; # issues; # it;
        # like; # live; # lives; # need; # or; # out; # pathways; # person; # policy; # poor; # prevention;
        # providing; # recommendations; # risks; # safe; # section; # send; # services; # staff; # statement;
        # strengths; # supporting; # systems; # their; # this; # transitions; # undertaking; # works; # young; accep*;
        accepted; acces*; access; accor*; according; acros*; across; acted; actio*; action; adaptations; addit*;
        additional; addre*; adulthood; advic*; advice; advocates; after; age; along*; alongside; alway*; always;
        amoun*; analy*; anoth*; another; answered; any; appli*; appointment; appre*; appreciated; appro*; area; areas;
        arrangements; assessed; attended; avail*; available; backl*; backlog; badly; based; becau*; because; becom*;
        been; begun; behav*; behaviour; behin*; behind; belie*; belong; black; block; booke*; booked; borou*; borough;
        both; brief*; bring; broke*; broken; broth*; budge*; burea*; bureau; café; calcu*; call; calle*; can; canno*;
        cannot; car; carri*; cause; cent; centre; chall*; changed; chari*; check; check*; checked; chief; choice;
        circu*; circumstances; city; citys; class*; classes; clear; clini*; college; combi*; come; commissioners;
        community; compa*; complaints; completed; complex; concern; concerns; confidence; consi*; conti*; continuing;
        contracts; conversations; councils; county; cours*; creat*; crept; days; deal; decid*; decide; deliv*; depar*;
        depen*; diagn*; differences; different; diffi*; difficult; direc*; dispu*; distr*; diversion; diversity;
        doing; drawn; durin*; during; early; educa*; eight*; eligi*; eligibility; eligible; emplo*; empty; encou*;
        encouraged; enoug*; enough; ensur*; ensure; entit*; entitled; equal*; evaluated; evaluation; evenings; event*;
        exami*; examined; fair; falle*; fallen; felt; file; finan*; findi*; findings; firm; fitte*; fitted; fluen*;
        fluent; following; form; forme*; forum*; forums; frank; frequ*; frequent; frida*; friday; friends;
        friendships; frightened; front*; frontline; fully; fund; fundi*; funding; gaps; garden; general; girls; gives;
        got; great; green; grown; hall; haven; heari*; hearing; high; highe*; highest; highl*; highly; home; hospi*;
        hour; hours; house; hundr*; idea; ideas; ident*; in; inclu*; inclusive; initi*; inspection; interests;
        intermediate; into; inves*; investigations; job; joint; joint*; jointly; knowl*; known; large; last; later;
        leave*; led; left; lette*; letters; libraries; library; linde*; lindenshire; live; lives; look; lost; low;
        major*; majority; management; manager; marke*; market; match*; matter; media*; median; mediu*; medium; meet;
        members; messa*; message; might; missi*; missing; monit*; monitoring; month; month*; much; name; names;
        neigh*; neighbourhood; neith*; neither; newly; next; nhs; ninet*; none; nor; notic*; notice; notif*;
        notification; number; numbers; nurseries; nurses; objec*; obtai*; occas*; occasion; occup*; occupational; off;
        offence; offences; onlin*; online; only; openl*; openly; oppor*; opportunities; order; organ*; organisations;
        other; out; outcomes; outst*; overl*; owing; paid; past; patch*; pay; peer; persons; pick; picture; place;
        place*; places; pleas*; point; policy; popul*; porta*; position; positive; practice; practices; practitioner;
        practitioners; praised; preve*; prior*; priorities; proba*; probation; progr*; programme; proje*; proportion;
        prose*; prosecution; provi*; psych*; purpose; quality; quick; rang; rarel*; rarely; reabl*; reablement;
        reach*; reached; ready; received; receiving; recen*; recep*; recording; records; referrals; relationships;
        relia*; remai*; remains; remov*; removed; repea*; replied; reser*; resol*; respo*; resto*; restr*;
        restrictions; review; robus*; robust; role; room; rooms; routi*; routine; run; safet*; safety; sampl*;
        schools; scrut*; scrutiny; second; secondary; secti*; section; secto*; sector; secur*; secure; sense; senso*;
        sensory; sente*; serve*; sessions; sever*; share; short; short*; show; singl*; single; sits; skill*; sleep;
        slow; someo*; someone; somet*; something; somew*; somewhat; soon; speak; speak*; speaking; speci*; speec*;
        speech; stabb*; standards; stands; statement; statu*; statutory; steps; stop; stren*; strengths; sugge*;
        supervision; suppl*; survi*; swimm*; swimming; syste*; system; tact; takes; talke*; talked; tarra*; tarrant;
        teach*; telep*; telephone; telephoned; tenacity; term; teste*; tested; the; then; therapies; thought; toget*;
        together; towar*; towards; train; training; transformed; traum*; travel; traveller; twelv*; twelve; unann*;
        unannounced; underestimated; upon; used; value*; valued; view; villa*; village; visit; volun*; volunteers;
        waite*; waited; waiti*; waiting; waits; wales; wards; warmt*; warmth; weeke*; weeks; welco*; were; when;
        whoev*; whoever; whole; whose; will; winte*; winter; worker; worri*; worried; writers; yjs; you; younger;
        your
        """,
        -0.25: """
        # a; # care; # education; # evidence; # foreword; # improving; # local; # management; # next; # one;
        # organisational; # partnerships; # responding; # safety; # standard; # steps; # summary; agenc*; agencies;
        an; assessment; assessors; autho*; authority; autis*; autistic; brack*; care; carer; centr*; charging;
        childrens; clubs; communication; conce*; considered; conta*; contact; conte*; content; count*; credi*; credit;
        dedic*; dedicated; diver*; does; done; drop; easy; enquiry; feel; find; frien*; gathe*; gather; gener*; go;
        gone; good; group*; groups; hard; heard; information; integ*; integrated; intel*; intelligence; interpreters;
        interventions; is; kept; kitch*; kitchen; learning; less; let; libra*; livin*; living; local; looke*; looked;
        magis*; magistrates; meant; membe*; moder*; months; mother; move; need; needs; never*; nevertheless; nine;
        nobod*; nobody; numbe*; nurse*; offending; offic*; officers; on; own; partners; payme*; payments; per; phone;
        posit*; prais*; providers; quali*; questions; rathe*; rather; recov*; recovery; referred; relat*; repli*;
        reviews; safe; school; secon*; see; sessi*; share*; shared; six; slave*; slavery; small; stand*; start;
        suffi*; super*; sure; surve*; surveyed; table; taken; teams; tell; tenac*; thing*; things; this; thoug*; town;
        trained; trans*; trave*; trust*; trusted; two; varie*; victi*; victims; well; welsh; women; write
        """,
        -0.375: """
        # areas; # delivery; # development; # for; # key; # of; # quality; # score; # support; as; asses*; betwe*;
        between; castl*; conve*; court; direct; families; healt*; health; howev*; however; indep*; independent; made;
        nonet*; nonetheless; offen*; older; plan; police; pract*; recei*; repre*; represented; revie*; safeguarding;
        survey; team; three; too; train*; visit*; ward; whom
        """,
        -0.5: """
        # and; every; her; plans; safeg*; schoo*; seen; socia*; social; there; use; which
        """,
        -0.625: """
        # to; =; a; child; has; many; new; no; not; polic*; visits; would
        """,
        -0.75: """
        for; from; have; where; work
        """,
        -0.875: """
        voice*; voices
        """,
        -1.5: """
        are
        """,
    },
    Theme.CARE_LEAVERS: {
        2.0: """
        care
        """,
        1.25: """
        leave*; leavers
        """,
        0.75: """
        asses*; assessments; conti*; phone
        """,
        0.625: """
        continuing; her
        """,
        0.5: """
        # and; after; authority; eleve*; eleven; from; howev*; however; i; personal; signe*; signed; young
        """,
        0.375: """
        # assessment; # people; # planning; # processes; # review; # young; at; autho*; emplo*; employers; gate;
        leavi*; leaving; looke*; looked; pathw*; pathway; perso*; prote*; protected; throu*; under*; undertaken; up;
        welfa*; welfare; were; when; where
        """,
        0.25: """
        # key; adviser; and; children; compr*; comprehensive; consi*; custo*; custody; diagn*; disab*; disability;
        had; has; have; left; mothe*; mother; needl*; none; prose*; prosecution; protocol; send; someo*; someone;
        third; thoughtful; trust*; trusted; with; yjs
        """,
        0.125: """
        # children; # delivery; # help; # next; # organisational; # reduce; # risk; # services; # steps; # strengths;
        # well; # what; act; adult; advic*; advice; advis*; age; argum*; becam*; became; begun; best; both; by;
        capac*; capacity; child*; childrens; colle*; college; conta*; contact; continues; day; did; drop; entit*;
        entitled; experienced; gave; getti*; getting; hold; homes; hospi*; hospital; how; inspe*; inspectors; intro*;
        introduced; its; late; learning; littl*; little; long; menta*; mental; met; movin*; moving; often; olds; past;
        people; persons; pledg*; pledge; proto*; ran; rarel*; rarely; recei*; received; relia*; revie*; reviewed;
        said; serio*; seriously; sound; steps; stori*; stories; support; take; team; the; their; thoug*; threa*;
        thread; told; trained; turne*; turned; two; viole*; violence; ward; words; worker; year
        """,
        -0.125: """
        # area; # better; # care; # does; # effectiveness; # for; # found; # in; # local; # main; # meeting; # need;
        # needs; # outcomes; # quality; # to; # we; adults; advisers; agree*; agreed; all; appli*; arran*; atten*;
        attendance; be; budge*; but; carer*; carers; compl*; confi*; confidence; cook; date; drawn; each; easy;
        experience; famil*; families; few; gain; go; good; group; helpe*; helped; home; incon*; inconsistent; indep*;
        independent; inspection; into; job; know; langu*; language; leade*; leaders; less; life; livin*; living;
        longe*; manag*; many; month*; months; most; natio*; national; navig*; new; one; or; out; over; own; pande*;
        pandemic; paren*; parents; partners; partnership; peoples; plan; planning; prepa*; preparation; repor*;
        schoo*; service; sign; skill*; some; staff; start*; starts; supported; than; that; them; then; there; three;
        too; trans*; until; updat*; us; wait; waiti*; waiting; want; was; websi*; website; well; whom; witho*;
        without; work; would; writt*; written; years
        """,
        -0.25: """
        # findings; about; adulthood; any; as; ask; counc*; council; descr*; described; do; every; inter*; interview;
        no; offer; our; partn*; perma*; plann*; plans; quali*; quality; servi*; services; since; stay; those; touch;
        varia*; we; who; will
        """,
        -0.375: """
        adult*; is; it; now; of; on; person; to; what
        """,
        -0.5: """
        an; in
        """,
        -4.125: """
        =
        """,
    },
    Theme.UNACCOMPANIED: {
        0.75: """
        victi*
        """,
        0.625: """
        children; inter*; interpreters; were
        """,
        0.5: """
        booke*; booked; canna*; cannabis; child*; found; plant*; tendi*; tending; treat*; treated
        """,
        0.375: """
        alway*; always; as; for; from; outse*; outset; safet*; safety; talk; their; victims
        """,
        0.25: """
        # and; # partnerships; # services; and; arrive; child; forme*; former; frien*; had; have; revie*; reviews;
        same; side; sometimes; soon; unacc*; unaccompanied; victim
        """,
        0.125: """
        # assessment; # delivery; # findings; # key; # main; # organisational; # planning; # processes; # review;
        after; alone; asked; at; came; come; diffi*; difficulties; each; heari*; hearing; learning; loss; need;
        notic*; notice; over; police; scree*; screened; so; somet*; start; step; they; time; traum*; trauma; two;
        voice; young
        """,
        -0.125: """
        # area; # of; # the; # what; about; adult*; adults; arriv*; by; care; has; in; is; it; one; own; servi*;
        suppo*; support; them; those; to; was; we; what; which; worke*; workers
        """,
        -0.25: """
        # areas; # for; day; enoug*; enough; on; urgen*; urgency; withi*; within
        """,
        -0.375: """
        who
        """,
        -0.5: """
        of; or
        """,
        -2.125: """
        =
        """,
    },
    Theme.DISABLED_CHILDREN: {
        1.75: """
        young
        """,
        1.625: """
        families
        """,
        1.25: """
        famil*; parents
        """,
        1.125: """
        paren*
        """,
        1.0: """
        age; inclu*; inclusive; life
        """,
        0.875: """
        as; carer*; carers; proto*; sibli*
        """,
        0.75: """
        adulthood; for; not; overn*; overnight; take; teena*; teenagers
        """,
        0.625: """
        # in; # meeting; # safety; # transitions; adjus*; alone; ask; autistic; new; peopl*; prepa*; protocol;
        sessions; sibling; they; work
        """,
        0.5: """
        # be; # child; # it; # like; # or; # person; # send; and; assessment; autis*; build*; building; climb*;
        commonly; conversations; direct; easy; futur*; future; in; leavi*; leaving; limit*; lower; many; part; payme*;
        payments; people; perso*; playg*; preparation; refer*; runs; sessi*; socia*; social; there; visit; who;
        worker
        """,
        0.375: """
        # a; # needs; # pathways; # safe; # systems; # this; # with; # young; agree*; agreed; avail*; available;
        begin; can; commo*; confi*; confidence; conve*; cook; course; dedic*; dedicated; direc*; employ; empty; exist;
        few; friends; from; gain; group*; groups; healt*; health; holds; is; it; joint; know; matte*; matter; menta*;
        mental; movin*; moving; no; occup*; occupational; organ*; organisations; overl*; overlooked; person; pick;
        play; prais*; praised; receive; referral; schoo*; since; spoke; term; the; therapist; up; voluntary; was;
        whose; witho*; without; worke*; yjs
        """,
        0.25: """
        # contribution; # delivery; # during; # effectiveness; # organisational; # quality; # social; # statement;
        # to; access; acros*; across; an; annua*; annual; area; asses*; becau*; because; becom*; becomes; been;
        budgets; but; cliff; closed; clubs; college; contr*; contracts; council; county; cours*; do; edge; eighteenth;
        exper*; experience; febru*; february; footb*; football; freed*; freedom; frien*; garde*; garden; help; helpe*;
        helped; hospice; imagi*; incon*; inconsistent; invol*; involved; lay; leagu*; league; like; made; magis*;
        magistrates; manage; month*; night; oppor*; opportunities; overa*; overall; own; past; plann*; planned; poor;
        protocols; quality; quiet; read; ready; reali*; recei*; relis*; relish; respi*; respite; revie*; reviews;
        room; run; schools; separ*; separately; set; short; signe*; signed; stati*; station; supply; their; thems*;
        themselves; thera*; thorn*; throu*; through; told; turne*; turned; volun*; wheel*; wheelchair; which; will
        """,
        0.125: """
        # and; # are; # choice; # development; # ensuring; # heard; # how; # partnerships; # score; # voices; # well;
        about; acces*; adult*; along*; alongside; any; approach; attention; badly; began; betwe*; between; birth*;
        birthday; borou*; borough; boy; break; break*; breaks; broug*; brought; canno*; cannot; chall*; challenging;
        chanc*; chance; changing; check*; checks; child; children; close*; club; colle*; come; conse*; contract;
        counc*; count*; crew; cut; daugh*; daughters; deal; deter*; determined; did; else; fair; get; goes; gone; her;
        highl*; highly; home; hours; insta*; instance; its; keep; learned; libra*; looke*; looked; make; manag*;
        marke*; marked; monthly; months; much; national; natur*; need; open; outcome; pace; pay; peoples; personal;
        plan; polic*; police; possi*; possible; practitioners; quali*; rate; ratio*; recru*; recruited; referred;
        relie*; relief; school; seaml*; seamless; seen; severe; short*; somet*; something; special; staye*; stayed;
        struggle; stude*; takes; text; them; these; this; three; thres*; threshold; train*; trained; transitions;
        trust; until; view; weeke*; weekends; wheth*; whether; would; wrong; wrote
        """,
        -0.125: """
        # assessing; # assessment; # care; # carers; # court; # disposals; # do; # does; # evidence; # experiences;
        # findings; # found; # healthier; # identifying; # improving; # leadership; # live; # lives; # local; # main;
        # met; # need; # next; # of; # planning; # priority; # summary; # supporting; # we; # working; =; accor*;
        according; accou*; act; admis*; admissions; advic*; advice; advis*; advisers; agenc*; agencies; alway*;
        always; answe*; appoi*; appointment; approximately; areas; arrangements; asked; assessments; assoc*;
        association; at; attend; autism; back; before; being; block; brack*; budge*; bunga*; café; call; candi*;
        carer; cent; champ*; champions; change; choos*; choose; city; clear; clini*; clinic; close; comes; comme*;
        comments; commi*; commission; communication; complaints; conta*; contact; continence; continuing; coordinator;
        coordinators; copy; could; countys; crisi*; crisis; date; depen*; diagn*; diagnosis; diffe*; diffi*;
        difficulties; director; disabilities; discu*; disse*; does; down; drawn; durin*; during; early; effec*; eight;
        eighteen; emerg*; emergency; engla*; england; enter*; enterprises; equip*; equipment; every; expla*;
        explained; facil*; fall; fathe*; felt; flats; form; forum; four; full; fully; fund; gap; gathered; gave;
        given; gives; grant; growi*; growing; happe*; happen; hard; here; housi*; housing; how; howev*; however;
        ident*; identified; impro*; indep*; independent; infor*; information; inspectors; just; kept; langu*;
        language; large*; largely; late; lead; led; let; linde*; lindenshire; live; lived; lives; livin*; living;
        long; longe*; longer; look; meant; meeting; midwi*; milli*; million; minor*; minority; more; move; must; name;
        named; needs; never*; nevertheless; next; notic*; notice; now; nurse*; nurses; offer; offer*; offered; offic*;
        old; older; order; other; other*; our; outcomes; outsi*; outside; owned; parent; partnership; partnerships;
        pathw*; pathway; patie*; per; perfo*; performance; persons; physi*; physical; places; pledg*; pledge;
        positive; praise; produ*; profe*; professionals; prope*; provi*; publi*; puts; qualifications; received;
        reduc*; reduced; refle*; regis*; registered; repor*; reports; respond; response; risk; safe; safeg*; satis*;
        say; scrut*; see; senio*; senior; senso*; sensory; service; sever*; share; share*; shared; sight; singl*;
        single; site; six; speak; speci*; spend; state*; statements; step; still; stopp*; stopped; supported; surge*;
        syste*; system; targe*; targets; teacher; team; telep*; telephone; tendi*; tending; therapists; third*;
        thirds; thoug*; thriv*; time; to; toget*; together; too; took; towar*; towards; trave*; travel; troub*;
        trouble; twice; under; upon; value*; valued; varia*; variation; varie*; wait; waiti*; waiting; want; websi*;
        website; week; whole; withi*; within; words; works*; workshops; writt*; written
        """,
        -0.25: """
        # for; # is; adapt*; adaptations; adopt*; adopted; adult; after; after*; afterwards; aroun*; around; arran*;
        autho*; authority; beds; befor*; begin*; begins; board; childrens; childs; conti*; coord*; data; day; descr*;
        described; draft; each; educa*; educational; first; gather; go; group; had; has; have; hospital; inspe*;
        interests; jobs; known; learn*; leave*; leavers; lost; meetings; moved; notes; nurse; nursi*; nursing; off;
        often; partn*; place*; posit*; pupil*; pupils; recog*; respo*; retur*; returned; shado*; skill*; skilled;
        some; soon; specialist; start; strat*; strategy; surve*; survey; swimm*; swimming; teach*; teams; than; that;
        under*; us; we; welco*; welcome; what; when; worki*; working; years; young*; younger
        """,
        -0.375: """
        # people; are; birth; bring; budget; by; care; child*; community; complex; disabled; enoug*; enough; family;
        gathe*; harm; inter*; leade*; leaders; may; meeti*; most; numbe*; number; of; over; paid; picke*; picked;
        poole*; pooled; prepared; profo*; profound; quick*; quickly; reach; recognised; said; several; shoul*; should;
        so; staff; suffe*; tend; unpai*; unpaid
        """,
        -0.5: """
        # what; a; all; best; commu*; compl*; disability; ehc; impai*; learning; local; or; support
        """,
        -0.625: """
        # doing; # effective; # that; # the; adults; into; on; services; suppo*; two; well
        """,
        -0.75: """
        # partnership; send; servi*
        """,
        -0.875: """
        be
        """,
        -1.0: """
        were; with
        """,
        -1.125: """
        disab*
        """,
    },
    Theme.MISSING_EXPLOITATION: {
        1.5: """
        been
        """,
        1.375: """
        slave*; slavery
        """,
        1.125: """
        who
        """,
        1.0: """
        and; mecha*; mechanism; stabb*; worke*
        """,
        0.875: """
        natio*; national; risk
        """,
        0.75: """
        are; had; moder*; old; year
        """,
        0.625: """
        # areas; alert; away; car; compa*; counc*; make; referral; survi*; taxi; teena*; teenagers; there; toget*;
        together; two; workers; yos
        """,
        0.5: """
        # for; # safeguarding; # what; altho*; although; assessment; boys; children; company; drugs; front*;
        frontline; group*; groups; her; inter*; just; only; over; place*; team; three; to; tool; town; trans*; worker
        """,
        0.375: """
        # headline; # safety; a; agencies; arriv*; as; aware*; awareness; betwe*; between; check*; council; day;
        devis*; devised; disruption; door; gang; homes; met; offic*; particular; placed; proto*; protocol; recru*;
        refer*; respo*; scree*; screening; spot; tenan*; tenants; train*; trained; transitions; withi*; within
        """,
        0.25: """
        # effective; # found; # highly; # how; # improve; # local; # needs; # practice; # services; # study; # to;
        # we; accepted; adult; aged; agenc*; agreed; appro*; appropriate; arrival; asses*; back; based; befor*;
        begin*; beginning; cent; child*; coast*; come; completed; councils; daily; dange*; danger; debt; decis*;
        decisions; done; drift; early; enoug*; enough; every*; explain; fairl*; fairly; first; girls; given; highe*;
        highest; hold; hospi*; hospital; how; in; it; key; lead; led; less; let; libra*; library; line; lists; meet;
        miles; names; none; notices; nurses; officers; olds; open; other; parti*; pract*; practitioners; prevention;
        proce*; protected; recent; recruited; return; separ*; separate; short; since; slow; still; suppo*; support;
        taken; talke*; talked; ten; those; thres*; threshold; told; twelv*; twelve; unacc*; unaccompanied; under;
        understand; urgen*; urgency; us; use; versi*; visited; whom; whose; worry
        """,
        0.125: """
        # authority; # case; # children; # help; # issues; # keep; # making; # partnerships; # personal; # reduce;
        # responding; # risks; # well; abuse; after; again*; against; agree; agree*; appea*; appear; at; before;
        beforehand; boy; bring*; brings; by; colle*; collected; commit; compares; compl*; conce*; concl*; conte*;
        county; decli*; decline; detec*; diffi*; difficulties; discussions; disru*; do; drug; durin*; during; earli*;
        earlier; even; expla*; exploit; exploited; follo*; followed; for; force; gangs; groun*; half; helpe*; helped;
        ident*; identification; intel*; intelligence; interpreters; intervention; interviewed; interviews; known;
        knows; light; lines; look; makes; mediu*; medium; meeti*; meeting; membe*; members; miss; most; night; nine;
        nobod*; nobody; nurse*; obtai*; of; officer; often; ones; opene*; opened; opera*; or; order*; orders; past;
        patte*; patterns; per; places; preve*; profe*; professionals; profi*; prose*; prote*; puts; rated; recen*;
        recognised; referred; relia*; retur*; saw; school; served; sever*; several; share*; someb*; somebody; speak*;
        speaks; spott*; spotted; takes; task; they; time; training; trust; under*; using; visit*; week; weekl*;
        weekly; will
        """,
        -0.125: """
        # a; # about; # an; # and; # are; # area; # care; # court; # development; # disposals; # evidence; # foreword;
        # healthier; # in; # investigation; # is; # key; # leadership; # live; # lives; # out; # outcomes; # risk;
        # score; # summary; # support; # supporting; # with; # young; about; absen*; accept; adolescent; adolescents;
        adult*; adults; advis*; advisers; advoc*; advocates; again; agency; all; among; anoth*; another; any; area;
        aroun*; around; arrive; assessed; assessments; atten*; autho*; avera*; average; be; bed; being; bette*;
        better; black; board; borou*; borough; broug*; brought; but; came; can; canna*; cannabis; case; cases; centr*;
        centres; chang*; charg*; charge; childrens; choic*; choices; circu*; circumstances; clini*; commi*;
        commissioner; community; complete; condi*; conditions; confe*; conferences; consider; consistently; conta*;
        contact; conti*; contrast; could; coupl*; court; crime; criminal; crisi*; crisis; custo*; custody; date;
        death*; deaths; dedic*; dedicated; direc*; disab*; discl*; down; drop; duty; each; eight; elsew*; elsewhere;
        emerg*; emergency; encou*; enqui*; enquiries; eveni*; evening; every; exami*; exper*; explo*; famil*;
        families; few; findi*; findings; fire; five; fluen*; fluent; forme*; former; frien*; friends; frigh*;
        frightened; gathe*; gather; gives; glanc*; glance; go; gone; group; happe*; harm; he; healt*; health; help;
        here; home; howev*; however; hub; i; if; inclu*; indiv*; individual; injur*; injuries; injury; inspe*;
        inspectors; janua*; january; job; judge*; judged; keep; kept; know; last; late; leave; left; leisu*; leisure;
        local; log; long; longe*; longer; looke*; looked; looki*; looking; lost; makin*; making; man; manag*; manager;
        mento*; mentoring; middl*; middle; money; mothe*; mothers; move; multi; must; near; neede*; needed; never;
        nothi*; nothing; notice; notif*; novem*; november; numbe*; number; offer*; offered; older; on; once; onlin*;
        online; overs*; oversight; paren*; parents; person; persons; phone*; phones; place; plan; preci*; prepa*;
        progr*; programme; promp*; psych*; psychologist; publi*; published; pupil; pupil*; pupils; quali*; qualified;
        quick*; quickly; rapid; rate; reabl*; reablement; readi*; recor*; records; recov*; recover; refus*; refused;
        relat*; resid*; residents; review; reviews; rooms; safe; said; same; second; seconded; send; serge*; serio*;
        serious; serves; seven; sexua*; sexual; share; she; shoul*; should; showe*; showed; sleep; small; socia*;
        social; space; speak; start*; staye*; stayed; stopp*; stopped; strat*; strategy; stree*; street; subje*;
        subject; super*; supervision; suspe*; take; telli*; than; thera*; through; throughout; too; took; trave*;
        traveller; trust*; trusts; up; upon; very; victi*; victim; voice; waiti*; waiting; way; we; well; were;
        wheth*; whether; wishe*; wishes; woman; work; worked; worki*; working; years; yjs; young
        """,
        -0.25: """
        # delivery; # findings; # management; # organisational; # people; # strengths; adole*; along*; alongside;
        becau*; because; care; carer*; carers; child; citie*; cities; comme*; commu*; consi*; contr*; data; diver*;
        diversion; does; educa*; education; exploitation; good; hour; its; law; leade*; leaders; littl*; little;
        mention; needs; new; offen*; partn*; partners; passe*; passed; peers; perpe*; perpetrators; perso*; plans;
        provi*; providers; put; reached; referrals; requi*; requires; returned; revea*; revie*; schoo*; schools;
        secon*; seen; set; so; soon; staff; syste*; system; them; this; throu*; unit; used; wait; when; yet; youth
        """,
        -0.375: """
        # of; aside; did; four; his; justi*; justice; menti*; missi*; missing; not; offending; peopl*; people; reach*;
        see; servi*; services; talk; viole*; violence; volun*; volunteers; was; what; where; which
        """,
        -0.5: """
        an; from; out; own; test
        """,
        -0.625: """
        # main; one; safet*; safety; that; their
        """,
        -0.75: """
        made
        """,
        -0.875: """
        knife; the
        """,
        -1.0: """
        has
        """,
        -1.25: """
        polic*; police
        """,
        -3.125: """
        =
        """,
    },
    Theme.WORKFORCE: {
        1.625: """
        super*
        """,
        1.375: """
        supervision; volunteers
        """,
        1.25: """
        # staff; volun*
        """,
        1.125: """
        # leadership; =; reflective
        """,
        1.0: """
        of; profe*; recruitment
        """,
        0.875: """
        autism; avail*; detec*; nursi*; nursing; post; posts; pract*; refle*; whom
        """,
        0.75: """
        appre*; appro*; approved; autis*; available; care; expected; has; know; point; psychologists; relia*;
        reliance; schoo*; school; teachers; tenac*
        """,
        0.625: """
        achie*; agenc*; agency; atten*; casew*; centres; champions; come; expec*; led; leisu*; leisure; line; manager;
        more; psych*; recru*; retir*; vacan*; wellb*; wellbeing; who; write*; writers
        """,
        0.5: """
        # innovation; # learning; # main; # workforce; acade*; academy; alloc*; are; aside; assistants; borough;
        centr*; champ*; child; drive*; eleve*; emplo*; every; front; here; high; induc*; induction; is; its; last;
        lost; manag*; most; numbers; overt*; pay; placement; professional; role; short*; stabl*; stable; stude*;
        students; teach*; team; that; thought; vacant; warmt*; warmth
        """,
        0.375: """
        absence; achieved; add; affec*; anti; appra*; apprenticeships; attend; attended; being; betwe*; between;
        black; borou*; change; charge; committed; countys; cours*; course; crept; dedic*; dedicated; degre*; degree;
        distr*; district; diversity; doubl*; doubled; ethni*; ethnic; fresh; front*; frontline; incomplete; job;
        libra*; libraries; lies; live; longe*; longer; many; minor*; minority; name; narro*; new; ninet*; ninety;
        nurse; nurse*; nurses; occup*; occupational; offer; offered; offic*; officers; only; opera*; oppor*;
        opportunities; oversight; patch*; patchy; place*; practitioner; practitioners; qualified; reach*; reached;
        recen*; respondents; safe; safeguarding; set; shortage; sickn*; sickness; since; start*; suppl*; taken;
        tenacity; think*; thinking; third*; thirds; thoug*; throu*; trained; unive*; university; valle*; valleys;
        with; worker; workl*
        """,
        0.25: """
        # children; # development; # findings; # foreword; # in; # organisational; # police; # response; # strategic;
        # sustainability; about; absen*; adver*; aged; any; anybo*; anybody; applicants; assessed; assessors;
        authorities; behin*; behind; best; canno*; cannot; caref*; careful; carin*; caring; charg*; city; comme*;
        commissioned; date; denta*; dental; designated; diver*; drawn; drew; drivers; educa*; educational; ehc;
        eighteen; eleven; empty; end; everyone; explo*; exploitation; falls; felt; few; fille*; filled; five; force;
        given; handl*; helped; housi*; housing; include; incom*; interests; janua*; january; launc*; launched; lead;
        meeti*; meetings; menta*; mental; messa*; message; months; neith*; neither; nine; noticed; nowhe*; nowhere;
        numbe*; objec*; offer*; often; one; or; order; overs*; paedi*; partnership; parts; per; pride; princ*;
        principal; professionals; racis*; reduc*; registered; remar*; repre*; represented; resol*; resolve;
        retirement; rota; run; safeg*; second; secti*; section; sense; senso*; sensory; sessi*; sit; spons*; start;
        study; succe*; supervisors; supply; surge*; taxi; ten; thera*; therapy; thing*; things; thinn*; thriv*; time;
        timely; twelv*; twelve; value*; visitor; want; were; where; workf*; workforce; workloads; would; young
        """,
        0.125: """
        # adequate; # adult; # adults; # an; # areas; # background; # choice; # contribution; # delivery; # education;
        # eligible; # for; # governance; # health; # help; # how; # is; # justice; # leaders; # meeting; # messages;
        # poor; # promotion; # protection; # recommendations; # reduce; # risk; # social; # supported; # the; # two;
        # voice; # was; # were; # youth; abuse; acute; addit*; additional; affection; appli*; approachable; arran*;
        arrangements; assis*; autum*; autumn; becau*; because; befor*; before; broke; broke*; broken; check; check*;
        checks; clinical; colle*; college; commo*; communities; compa*; complex; confident; coordinator; couns*;
        counselling; credi*; credit; cultu*; culture; delays; depends; described; desig*; development; doing; door;
        easte*; eight*; emerg*; emergency; encou*; encouraged; enoug*; enough; every*; failu*; failure; feel; firef*;
        firefighting; first; formal; forme*; former; found*; gathe*; gather; hand; healt*; health; helpe*; hones*;
        honest; hour; howev*; however; inclu*; inter*; interim; invol*; joint; judge; just; kept; knew; learn; like;
        londo*; low; managers; matte*; matters; mediu*; medium; mento*; mentoring; money; month*; names; neighbouring;
        next; none; nonet*; nonetheless; not; notic*; officer; other*; others; panel*; panels; peer; placements;
        plann*; planning; police; power*; powers; practice; prote*; protection; quali*; records; reduce; reduced;
        regis*; relationships; remai*; remains; renew*; repla*; replied; returned; review; roles; route; schem*;
        scheme; secon*; send; serio*; seriously; serve*; served; settl*; settled; sexua*; sexual; shortly; shoul*;
        should; showed; skills; so; socia*; social; space; speak; spend*; spends; spoke; staye*; stayed; stood;
        stopp*; stopped; strain; stret*; stretched; suite*; suited; summe*; summer; supervised; suppo*; support; tact;
        take; takes; taugh*; taught; than; thin; threa*; thread; timel*; to; town; train*; transport; trauma; turno*;
        turnover; unfil*; unfilled; unpai*; unpaid; using; vacancies; valued; very; viole*; violent; visib*; visible;
        wales; wante*; wanted; was; way; weekl*; weekly; welsh; work; worke*; workers; writt*; written
        """,
        -0.125: """
        # assessing; # being; # capacity; # care; # concerns; # doing; # domain; # effective; # enquiries; # equity;
        # experiences; # found; # have; # identifying; # impact; # improve; # improving; # inspection; # integrated;
        # introduction; # joint; # making; # needs; # out; # outcomes; # pathways; # people; # peoples; # personal;
        # positive; # prevention; # processes; # providing; # resettlement; # responding; # safe; # safeguarding;
        # section; # send; # summary; # their; # three; # transitions; # undertaking; # we; # well; # working; access;
        accor*; according; accou*; account; act; actio*; actions; adapt*; adapted; addic*; addre*; address; admis*;
        adole*; adolescent; advan*; advanced; again; age; agencies; agreed; agreement; allowed; almos*; almost; alone;
        along*; alongside; alrea*; already; altered; alternative; altho*; although; alway*; always; amoun*; answered;
        anyon*; anyone; apart; appointments; approximately; aroun*; around; assess; assurance; attendance; audit*;
        audits; authority; authoritys; autistic; backl*; backlog; based; becam*; became; bed; beds; been; bette*;
        better; body; boroughs; both; boxin*; boxing; boy; bring*; brings; budge*; build*; burea*; bureau; but; by;
        call; calm; carer; caseload; caseloads; cases; cent; centre; chair; chang*; changes; charities; childrens;
        childs; circu*; circumstances; clari*; clarity; class*; clinicians; close*; collaboration; commissioners;
        commitment; completed; concern; concerns; condi*; conditions; confe*; conference; confi*; confidence; consi*;
        contact; conti*; contracts; contributions; conversation; conversations; coordinators; core; cost; court*; cqc;
        crisi*; crisis; custo*; custody; cut; daily; dange*; danger; dashb*; dashboards; deal; decis*; decisions;
        delayed; deliver; delivered; demen*; dementia; depar*; department; depen*; dependable; depended; depri*;
        deprivation; devis*; devised; diffe*; difference; different; difficult; difficulties; difficulty; direct;
        direction; disabilities; disag*; disch*; discussions; diversion; does; draw; drift; drugs; durin*; during;
        dutie*; duties; duty; early; earne*; earned; easy; education; effect; effective; effectively; eight; elder*;
        elect*; elected; engli*; english; enquiries; equal*; espec*; especially; estat*; evalu*; evaluation; eveni*;
        evening; event*; evide*; evidence; exami*; excel*; excellent; exclu*; exclusion; exten*; extra; fair; falle*;
        fallen; famil*; family; far; farm; farme*; fathe*; febru*; february; feedb*; feedback; files; finan*; find;
        findi*; findings; flat; flats; follo*; followed; food; foren*; forensic; frail*; frailty; frank; frequent;
        frien*; frigh*; frightened; full; fund; funde*; funded; furth*; further; futur*; future; gangs; girls; give;
        going; gone; gover*; grant*; grasp; group; half; hande*; handed; harm; havin*; having; he; heard; heari*;
        hearing; heart; highe*; histo*; homes; house*; households; hub; hundr*; ideas; identify; if; impai*;
        impairment; improve; improvement; improvements; in; incid*; incidents; income; incre*; increase; indep*;
        independent; indic*; indiv*; individuals; infan*; infor*; informed; initi*; injur*; inqui*; inquiries; inspe*;
        inspection; integrated; intel*; intelligence; internships; interviewed; into; investigations; issue*; issued;
        itsel*; itself; jobs; joint*; jointly; judge*; judgement; keep; keepi*; keeping; key; known; lacke*; lacked;
        lacks; langu*; language; lapse*; lapsed; large*; largely; later; law; learned; least; leave; leavi*; leaving;
        left; less; lesso*; lessons; level; liber*; liberty; list; liste*; listed; lists; local*; log; look; looks;
        maint*; man; march; matter; meani*; means; mecha*; mechanism; medication; meet; meeting; member; members; men;
        mentioned; met; milli*; million; miss; model*; moder*; month; monthly; morni*; morning; mothe*; mothers;
        multi; must; nearl*; nearly; needs; negle*; neglect; neigh*; neighbourhood; netwo*; network; nhs; nobod*;
        nobody; nor; notes; notice; notif*; now; open; optio*; ordin*; organ*; organisations; other; outco*; outcome;
        outcomes; outsi*; outside; owing; pande*; pandemic; paren*; park; parti*; partn*; partnerships; pass; patient;
        patients; payme*; payment; payments; peopl*; people; perfo*; performance; perpe*; perpetrators; phone; picke*;
        picked; picture; pilot; place; placed; places; policy; popul*; porta*; portage; posit*; practices; prais*;
        praised; prese*; preve*; preventative; previ*; progr*; programme; progressed; promp*; prope*; proper; propo*;
        protect; proto*; protocol; provider; providers; provision; pupil*; pupils; purpo*; purpose; put; quality;
        quest*; quick*; quickly; quiet*; range; rapid; rate; rathe*; rather; reach; read; readi*; reaso*; reasons;
        receive; recognised; recom*; record; recov*; recovery; refor*; reforms; regar*; regarded; regul*; regular;
        remained; repea*; replacement; report; reque*; requests; resid*; residents; resolved; resources; respo*;
        responded; response; restr*; restrictions; reviewed; reviews; right; risen; risk; rooms; round; routi*;
        routinely; safeguards; safer; safet*; safety; sampl*; sat; saw; scrip*; script; scrut*; searc*; search; seat;
        secondary; secto*; sector; self; sente*; sentences; separ*; separate; sever*; several; she; show; sight;
        signe*; signed; singl*; single; skill*; skilled; sleep; small; someo*; someone; somet*; something; somew*;
        somewhere; special; specialist; sprin*; spring; stabb*; standard; standing; state*; stay; still; straight;
        strat*; strategy; stren*; strengths; stretches; stron*; strong; such; suffe*; suffi*; sufficient; supervise;
        supported; sure; surve*; survey; systems; talk; targe*; targets; teams; teena*; teenagers; telli*; tenan*;
        tend; term; thems*; themselves; then; therapies; these; thoroughly; thoughtful; thres*; through; touch; train;
        trans*; trave*; travel; treat*; treated; trusted; turne*; turned; turni*; turning; twent*; twenty; two;
        understand; understood; unfai*; unfailingly; unit; unsur*; unsure; until; upon; urgen*; urgency; value;
        victi*; victims; video; violence; visio*; vision; visit; visit*; visits; voluntary; wait; waite*; waited;
        waits; ward; we; weakn*; week; welco*; well; went; what; whate*; whatever; wheth*; whether; while; whoev*;
        whoever; wider; winte*; winter; wishe*; wished; woman; words; works; worry*; years; yjs; young*; youngest
        """,
        -0.25: """
        # a; # arrangements; # assessment; # better; # does; # experience; # healthier; # information; # live;
        # lives; # local; # management; # need; # partnerships; # review; # safety; # services; # supporting; # this;
        # with; able; acces*; adult; agree*; allow*; alter*; answe*; appreciated; area; ask; asses*; assessment;
        assessments; assistant; assur*; back; bail; benef*; benefit; board; boys; bring; cabin*; cabinet; calls; can;
        carri*; carried; chari*; citys; close; co; commissioning; communication; compl*; consu*; consultant; conta*;
        control; conve*; council; councils; county; crime; curre*; current; director; directors; disability; discu*;
        effec*; enqui*; enquiry; experience; experienced; fewer; firm; frequ*; fully; gave; gener*; general; get;
        group*; groups; hands; help; his; hospi*; hospital; ident*; integ*; leaders; learn*; local; long; management;
        medic*; membe*; missi*; missing; natio*; national; need; neede*; needed; night; occas*; occasion; olds; out;
        over; overd*; overdue; passe*; passed; pathw*; pathway; patie*; personal; phone*; phones; pictu*; portf*;
        press*; pressure; promi*; promises; publi*; public; pupil; reabl*; reablement; recei*; received; recognise;
        refer*; referrals; relat*; relatives; reports; revie*; same; say; see; seldo*; seldom; senio*; senior; servi*;
        services; share; share*; shared; short; six; some; speci*; speec*; speech; stand*; system; takin*; taking;
        teaching; the; their; they; three; times; toget*; together; took; transitions; trust*; up; use; view;
        visitors; waiti*; waiting; ways; weeks; worked; worki*; working; yet; you
        """,
        -0.375: """
        # area; # key; # partnership; # planning; # strengths; above; acros*; across; advic*; advice; advis*;
        advisers; again*; against; alert; annua*; annual; begun; behav*; behaviour; came; capac*; capacity; carer*;
        carers; casel*; changed; chief; children; clear; conce*; could; court; data; days; deliv*; diffi*; disab*;
        down; each; even; form; fortn*; fortnight; four; hard; heads; held; home; impro*; justi*; justice; leade*;
        let; much; number; on; part; partners; person; provi*; repor*; syste*; there; this; thorough; those; training;
        under*; withi*; within; witho*; without; year; your
        """,
        -0.5: """
        # are; # court; # disposals; adult*; adults; an; appointed; be; contr*; exper*; headt*; headteachers; no; our;
        plans; recog*; recruited; thoro*; which; youth
        """,
        -0.625: """
        # evidence; # of; # what; child*; counc*; did; direc*; from; hold; how; it; newly; trust; us; used
        """,
        -0.75: """
        # to; a; and; appoi*; case; had; made; perso*; staff
        """,
        -0.875: """
        all; as; good; own
        """,
        -1.125: """
        told
        """,
        -1.25: """
        at
        """,
    },
    Theme.OVERALL: {
        1.375: """
        # summary; area; has; is
        """,
        1.125: """
        send
        """,
        1.0: """
        partn*; this
        """,
        0.875: """
        =; at; brack*; good; harm; impro*; refor*; reforms; risk
        """,
        0.75: """
        adult; are; deal; effec*; leade*; leadership; most; signi*; significant; will
        """,
        0.625: """
        # main; # send; authoritys; be; have; inspection; its; law; local; opini*; opinion; part; partnerships;
        people; prosp*; statement; strategic; stren*; too; way; writt*; written; young
        """,
        0.5: """
        # findings; # foreword; almos*; almost; confident; cqc; demon*; effective; evalu*; excep*; exception;
        experience; findi*; findings; fit; found*; get; great; improvements; in; initi*; initial; inspe*; linde*;
        lindenshire; notif*; off; on; peopl*; positive; ratin*; rating; remains; requi*; resul*; senio*; senior;
        short*; state*; strengths; support; the; unsat*; unsatisfactory; very; weakn*
        """,
        0.375: """
        # a; # be; # capacity; # child; # in; # it; # like; # or; # person; # to; # with; # young; accountability;
        adults; after; as; autho*; becam*; became; both; chief; confi*; conte*; content; cultu*; culture; decem*;
        december; deter*; early; effectiveness; evaluate; ever; exper*; gathe*; gathered; given; go; imple*;
        implemented; inspector; itsel*; itself; key; last; nearl*; nearly; need; overa*; overall; partnership; poor;
        previ*; previous; proce*; processes; progress; provi*; pupil*; pupils; purpo*; purpose; puts; rated;
        recommendations; remai*; requires; schools; secre*; secretary; secur*; secured; served; start; state; strain;
        strat*; subst*; such; varie*; weakness; where; witho*; without
        """,
        0.25: """
        # adult; # area; # executive; # improve; # joint; # leadership; # outcome; # protection; # strategic; # this;
        # was; # what; about; accep*; accepted; accou*; actio*; action; addre*; addressing; adult*; become; bette*;
        better; came; canno*; cannot; carries; cered*; committed; consi*; count; court; cwm; deliv*; depen*;
        described; difference; direction; does; done; elect*; elected; evaluated; families; first; form; her; improve;
        indic*; it; janua*; january; just; knows; live; lives; losin*; losing; majes*; majestys; major; make;
        markedly; meeting; must; neede*; needed; our; outst*; outstanding; particularly; posit*; prese*; present;
        protected; put; raise*; real; recom*; records; report; right; safer; satis*; schoo*; serio*; serious; serve*;
        set; sight; strai*; suppo*; takin*; taking; tarra*; tarrant; tendi*; tending; these; thriv*; through; towar*;
        towards; we; what; years; yos
        """,
        0.125: """
        # after; # council; # evaluation; # evidence; # experiences; # found; # happens; # improving; # inspection;
        # is; # management; # overall; # peoples; # practices; # priority; # processes; # rating; # safeguarding;
        # support; # systems; # working; ago; april; arran*; arrangements; asks; asses*; assessing; assessment;
        becom*; borou*; borough; can; carri*; castl*; cause; changed; child; circu*; circumstances; concerns;
        consistent; data; dependable; depends; descr*; detai*; detailed; diffe*; direc*; dutie*; duties; everyone;
        falls; famil*; features; felt; firm; five; getti*; getting; held; help; helpe*; helped; here; hones*; honest;
        housi*; housing; if; improved; improvement; inspectors; item; joint*; jointly; june; keep; left; lowes*;
        lowest; meeti*; members; natio*; national; offending; once; parti*; performance; place; pleas*; prompt;
        public; rate; read; received; repor*; required; resid*; residents; result; results; reviewing; said; sentence;
        septe*; september; setti*; setting; short; slipp*; socia*; social; some; statu*; statutory; strength; submi*;
        submit; succe*; success; suffi*; sufficient; surve*; survey; tackl*; that; they; throu*; trave*; travel;
        under; used; varia*; variation; when; whole; whose
        """,
        -0.125: """
        # are; # assessments; # authority; # being; # better; # children; # concerns; # demographics; # do; # does;
        # doing; # education; # effective; # effectiveness; # experience; # facts; # for; # governance; # headline;
        # initial; # innovation; # integrated; # learning; # meeting; # messages; # need; # one; # out; # planning;
        # providing; # provision; # quality; # recommendations; # response; # reviews; # safety; # staff; # standard;
        # statement; # that; # the; # three; # timeliness; # transitions; # well; acces*; accor*; according; account;
        acros*; across; act; activ*; adulthood; adver*; advic*; advice; again*; against; age; aged; agencies; agend*;
        agenda; alone; along*; alongside; also; alter*; altho*; although; alway*; always; among; an; anoth*; anti;
        any; appli*; appoi*; appra*; approximately; aroun*; around; ask; asked; assessments; atten*; attendance;
        authorities; authority; autis*; autistic; back; backg*; balan*; based; becau*; because; beds; begun; behav*;
        behaviour; belie*; believe; below; betwe*; between; boys; bring; broke*; broug*; brought; budge*; budget;
        build*; building; burea*; bureau; candi*; capac*; capacity; carer*; carers; carried; cent; centr*; chair;
        chair*; chanc*; chance; chart*; charter; choic*; chron*; city; ciw; clini*; coast*; colle*; college;
        commissioned; community; compa*; complete; completed; conce*; concentrated; condi*; conditions; confidence;
        consider; contact; contacted; contr*; contribution; conve*; coord*; councils; court*; courts; custo*; custody;
        day; days; decis*; decisions; deep; demen*; dementia; depended; deprivation; deprived; detec*; devel*; diffi*;
        direct; directed; disab*; dispo*; distr*; district; diver*; diversion; domic*; domiciliary; down; drew; drop;
        durin*; during; each; easy; effect; eligi*; emerg*; emplo*; empty; encou*; encouraged; endur*; equal*; ethni*;
        evaluation; event*; everything; evide*; evidence; exami*; excee*; expec*; expected; expertise; fall; family;
        feel; files; focus; follow; followed; following; forma*; formal; forme*; former; forum; forwa*; forward; four;
        fragi*; fragile; front; furth*; further; gave; give; gone; gover*; green; group; group*; groups; half; hand;
        hard; havin*; having; head; helps; highe*; highest; him; his; holds; home; homes; hospi*; hub; hundred;
        ident*; identified; illne*; illness; immed*; immediate; improving; inclu*; indep*; independent; indiv*;
        infor*; inform; inspected; integ*; intervention; interventions; invol*; issue*; issued; judge; judge*; kept;
        knew; known; langu*; language; large; large*; late; launc*; leadi*; leading; learning; least; leave*; leavers;
        led; liber*; liberty; limit*; line; links; list; liste*; listening; lived; long; management; managers; march;
        marke*; matte*; matters; measures; mediu*; medium; meetings; menta*; mental; model*; money; monit*;
        monitoring; month*; months; movin*; moving; name; neighbour; neighbouring; never*; nevertheless; nhs; nobod*;
        nobody; nor; nothi*; nothing; notic*; now; numbe*; number; nursi*; nursing; offer; offer*; often; olds;
        optio*; order; organ*; other; outcome; outsi*; outside; owing; own; panel; parent; partners; patch*; patchy;
        patie*; payme*; peer; per; perio*; period; perso*; person; pictu*; picture; pilot; placed; placements;
        planning; point; police; popul*; position; post; practice; practitioners; prepa*; preve*; prevention; princ*;
        produ*; production; promp*; prote*; proto*; protocol; provider; providers; provision; pupil; quest*;
        questions; quick*; racis*; ran; rathe*; rather; reabl*; reablement; reach*; reaso*; receipt; receive;
        receiving; recog*; recor*; recov*; recovery; reduc*; refer*; referral; regio*; regional; relis*; relish;
        remain; remem*; remember; reports; repre*; response; rest; restr*; revie*; review; reviews; role; rural; safe;
        safeguarding; safet*; safety; sampl*; saw; say; school; scotl*; scotland; scrutiny; secto*; sector; seen;
        seldo*; seldom; self; sentenced; separ*; separate; serves; service; sets; seven; seven*; shape; she; show;
        showe*; showed; signe*; signed; singl*; single; sites; sleep; small; someb*; somebody; somet*; sough*; sought;
        speec*; speech; stabl*; stable; start*; starting; statements; stood; strategy; suppl*; syste*; system; take;
        talk; team; teams; tell; term; than; their; them; thera*; thorn*; thoug*; thought; thres*; times; toget*;
        together; took; town; track*; train*; training; trans*; treat*; turne*; turned; two; unann*; unannounced;
        under*; unit; unive*; until; use; valle*; value; victi*; victims; visit; volun*; wait; waite*; waited; waiti*;
        waiting; waits; wales; want; wards; weeks; welsh; were; wheth*; whether; while; whoev*; whoever; workers;
        would; you; young*; youngest
        """,
        -0.25: """
        # about; # care; # court; # delivery; # development; # disposals; # four; # introduction; # key; # local;
        # needs; # next; # of; # organisational; # outcomes; # resettlement; # score; # steps; # strengths; agenc*;
        agree*; agreed; appro*; areas; being; board; but; case; cases; chall*; challenge; children; co; come; commi*;
        commissioning; commu*; compl*; conta*; conti*; could; count*; county; depar*; department; depri*; enoug*;
        enough; follo*; full; health; howev*; however; hundr*; inspections; into; learn*; less; lette*; letter;
        livin*; living; looke*; looked; low; made; manag*; may; measu*; more; needs; neigh*; next; nine; ninet*;
        ninety; offic*; officers; or; paren*; parents; place*; plan; plann*; plans; policy; prior*; priority;
        programme; promptly; quali*; quality; quart*; quarterly; recei*; record; run; safeg*; same; scrut*; secon*;
        secondary; services; share*; shared; so; soon; spoke; supported; ten; thems*; themselves; third; three; upon;
        visit*; visits; well; whom; withi*; within; worke*; worki*; working; wrote
        """,
        -0.375: """
        # areas; # domain; # partnership; # services; been; childrens; council; do; from; healt*; how; impor*;
        important; inter*; market; new; outcomes; over; polic*; pract*; protection; servi*; sever*; several; shoul*;
        should; six; time; told; year
        """,
        -0.5: """
        # and; a; counc*; few; joint; many; of; one; outco*; see; staff; to; us; which
        """,
        -0.625: """
        care; child*; did; not; who; work
        """,
        -0.75: """
        those
        """,
        -0.875: """
        by; no
        """,
        -1.25: """
        had
        """,
    },
    Theme.SCOPE: {
        2.875: """
        we
        """,
        1.875: """
        this
        """,
        1.5: """
        our
        """,
        1.375: """
        inspe*
        """,
        1.125: """
        appro*; consi*
        """,
        1.0: """
        approximately; us
        """,
        0.875: """
        considered; field*; fieldwork; focus; meeti*; no; restr*; restrictions; send
        """,
        0.75: """
        # next; be; cered*; city; counc*; has; out; popul*; population; respo*; services; six; will; yjs
        """,
        0.625: """
        # about; # steps; aged; agency; asked; by; covid; findi*; findings; force; furth*; further; improvement;
        indiv*; integ*; integrated; letter; may; nhs; records; responsible; revis*; surve*; surveyed
        """,
        0.5: """
        # council; # findings; # introduction; # rating; agenc*; annua*; annual; augus*; august; carry; commissioning;
        county; direc*; direct; even; gone; inqui*; inspections; inspectors; is; lette*; look; obser*; ofste*; ofsted;
        owing; plan; pupil*; pupils; recor*; response; servi*; suppo*; support; term; then; told; volun*; work
        """,
        0.375: """
        # assess; # inspection; acces*; and; autho*; authority; beyon*; beyond; brack*; carer*; carers; completed;
        consider; council; count*; cqc; decid*; decide; detai*; did; educa*; education; end; estyn; exami*; expec*;
        how; icb; include; individuals; inquiries; inspected; interviewed; key; looke*; looked; made; march; meeting;
        meetings; multi; not; of; onlin*; online; over; part; partn*; places; point; proce*; processes; quest*;
        questions; ran; replied; report; revie*; review; scale; separ*; separate; serve*; serves; socia*; social;
        total; unpai*; unpaid; well; welsh; wheth*; whether; which; words
        """,
        0.25: """
        # background; # context; # focus; # health; # joint; # local; # this; # were; about; adult*; adults; agencies;
        all; along; becau*; because; befor*; betwe*; between; board; calle*; called; childrens; circu*; circumstances;
        ciw; clinical; commi*; concentrated; contact; contacts; councils; death*; deaths; department; deput*;
        detailed; directors; dispo*; draw; dutie*; duties; duty; engla*; england; expected; febru*; february; five;
        fluen*; fluent; followed; group*; groups; have; held; helps; high; imple*; impro*; inclu*; individual; initi*;
        initial; joint*; jointly; journ*; journeys; judge*; leadership; learners; leavers; led; livin*; living; long;
        monit*; name; neces*; necessary; next; nine; off; one; outli*; partnership; physi*; physical; place*; planned;
        practice; princ*; principles; quality; ratin*; rating; reach*; reaching; referrals; repli*; reset*;
        resettlement; rest; results; reviewing; revisited; runs; safe; sampl*; sampled; sentences; sets; some; stage;
        state*; statements; strategic; thems*; themselves; thorn*; to; track*; tracked; unbor*; unborn; upon; using;
        views; vulne*; vulnerable; withi*; within
        """,
        0.125: """
        # authority; # education; # executive; # facts; # financial; # happens; # information; # main; # partnership;
        # poor; # review; # social; # summary; =; account; act; addre*; addressed; along*; alongside; approach;
        appropriate; areas; assessment; before; beforehand; being; belie*; believe; below; calcu*; came; carries;
        chair; child*; clini*; community; compl*; conditional; conference; conta*; councillors; cours*; course; court;
        crimi*; criminal; date; days; depar*; depth; determined; differences; disability; disposal; disposals; does;
        due; effectiveness; eight; email; engag*; evalu*; evaluate; evide*; evidence; examined; excel*; excellent;
        expects; exper*; experiences; find; forwa*; forward; front*; frontline; full; givin*; giving; handf*; handful;
        happe*; happened; harm; head; healthcare; his; if; implemented; indic*; indicators; inspection; inspectorate;
        inter*; intervention; invol*; its; joint; judge; lay; leave*; light; managed; management; mediu*; medium;
        messa*; message; minis*; ministers; monitor; monitored; more; new; occas*; occasion; octob*; october; organ*;
        organisations; outsi*; outside; partner; patie*; patient; pilot; plann*; polic*; police; possi*; possible;
        power*; powers; prepa*; prepare; progr*; programme; progress; promo*; promoted; protected; quali*; read;
        received; recommendations; repor*; repre*; representatives; resul*; result; returned; routi*; routine;
        schools; scotl*; scotland; scott*; seaml*; seamless; see; seven; statement; steps; strat*; study; subje*;
        subject; supported; survey; ten; text; three; treat*; treatment; trial*; trials; undertaken; unive*; unsat*;
        unsatisfactory; use; voluntary; wales; wante*; wanted; weeks; what; where; where*; wherever; whole; wishe*;
        wished; youth
        """,
        -0.125: """
        # achieving; # adequate; # arrangements; # assessing; # assessment; # at; # be; # being; # better; # child;
        # children; # concerns; # delivery; # demographics; # do; # does; # during; # effective; # effectiveness;
        # equity; # evaluation; # experience; # experiences; # four; # governance; # have; # healthier; # improve;
        # improving; # initial; # innovation; # integrated; # integration; # it; # learning; # like; # live; # lives;
        # management; # meeting; # need; # of; # one; # or; # organisational; # overall; # partnerships; # pathways;
        # peoples; # person; # positive; # prevention; # priority; # processes; # protection; # providing;
        # provision; # risk; # safe; # safeguarding; # standard; # statement; # supporting; # systems; # that; # two;
        # working; accep*; accepted; access; accounts; activ*; activity; adapt*; adapted; addic*; adequ*; adequate;
        adole*; adolescent; adult; advic*; advice; advis*; advisers; age; agree; almos*; almost; among; answe*;
        anten*; antenatal; antic*; any; anyon*; anyone; appea*; appli*; appoi*; appointed; april; are; arrangements;
        ask; assessed; assis*; assur*; assurance; at; atten*; autis*; autistic; avail*; available; await*; awaiting;
        babie*; babies; back; balan*; balanced; becam*; became; becom*; becomes; been; begin; begun; behav*;
        behaviour; borou*; borough; boy; boys; bring; broug*; brought; budge*; budget; build*; built; burea*; bureau;
        buses; care; carried; cent; centre; certa*; certain; change; charg*; chari*; check; children; choic*; choice;
        choos*; choose; clear; climb*; climbed; closi*; closing; clubs; colle*; come; commissioned; committee; compa*;
        concern; concerned; concl*; conditions; confi*; confined; contacted; conte*; continuity; contr*; conversation;
        conversations; coord*; coordinators; credi*; credit; crite*; criteria; custody; daily; decem*; december;
        decision; dedic*; dedicated; delay*; demon*; depen*; depri*; deprivation; deprived; desig*; despi*; despite;
        devel*; diffe*; directed; director; discussed; discussions; distr*; diver*; done; down; drew; drink*;
        drinking; each; early; easy; effect; effective; ehc; eleve*; eleven; eligi*; emerg*; emergency; emplo*;
        employers; enqui*; enquiries; equal*; equality; equip*; equipment; ethni*; evaluated; every*; feel; felt;
        files; firm; form; forma*; formal; free; from; fundi*; funding; futur*; get; give; go; goodw*; goodwill;
        great*; greater; group; guida*; guidance; half; hard; havin*; having; he; healthy; heard; heart; help; helpf*;
        helpful; him; hospi*; hospital; hours; housi*; housing; howev*; however; hub; human; hundr*; ident*;
        identified; immed*; immediate; impor*; important; indep*; inform; information; insid*; inside; inspector;
        intel*; intelligence; intermediate; interview; into; intro*; invited; involved; isola*; job; june; knew;
        known; language; last; late; law; lead; learned; learning; leavi*; leaving; letters; liber*; liberty; limit*;
        limited; list; live; lived; looki*; looking; lower; magis*; magistrates; main; majes*; majestys; manage;
        manager; many; marke*; market; matte*; me; membe*; menta*; mental; might; milli*; million; moved; movin*;
        moving; much; narro*; nearl*; nearly; neede*; needed; negle*; neglect; netwo*; network; nobod*; nobody; none;
        nor; nothi*; nothing; notif*; now; numbe*; number; numbers; nurse*; offen*; offending; offer*; offered;
        officer; often; once; only; optio*; options; order; outcome; outst*; outstanding; overa*; overall; overs*;
        oversight; owned; panel; panel*; panels; parents; parti*; particularly; partners; passe*; passed; patch*;
        pathw*; pathway; payme*; peopl*; peoples; per; performance; perio*; period; person; personal; persons; pictu*;
        picture; planning; poor; posit*; positive; post; pract*; preve*; previ*; previous; prima*; primary; profe*;
        proportionate; prose*; prosecution; proto*; protocol; provider; public; put; raise; raise*; rarel*; rarely;
        rated; reabl*; reablement; reach; real; reaso*; reduc*; referral; relat*; relea*; remai*; remain; requi*;
        requires; reser*; resid*; residents; revea*; reviews; right; round*; rounded; run; safeg*; safet*; safety;
        same; say; school; secon*; secre*; secretary; secti*; section; secto*; sector; secur*; secure; seen; seldo*;
        seldom; sense; septe*; september; serio*; sessi*; session; set; share*; shared; short; short*; showe*; showed;
        sign; signe*; signed; small; someo*; someone; speci*; stand*; standard; start*; starts; strategy; stren*;
        such; suffi*; sufficient; super*; supervision; surveys; suspe*; taken; takes; team; teams; tends; therapist;
        therapists; think*; thinking; third; third*; thirds; those; thoug*; thres*; timel*; times; took; town; train*;
        transition; trust; turne*; turned; under*; underestimated; understand; understood; until; victi*; victims;
        visit; visitors; visits; volunteers; wait; waiti*; waiting; way; weakn*; weekl*; weekly; went; when; while;
        winte*; winter; worked; worker; workers; worki*; working; write*; writers; writt*; written; wrote; year; yet
        """,
        -0.25: """
        # a; # are; # area; # court; # development; # disposals; # domain; # evidence; # key; # messages; # planning;
        # safety; # send; # support; # transitions; # we; # young; an; anoth*; another; arran*; assessing;
        assessments; can; centr*; chang*; chief; conce*; conti*; conve*; cwm; day; deliv*; delivered; discu*; enoug*;
        enough; evaluation; famil*; family; following; found; frien*; friends; gave; good; her; home; homes; improve;
        infor*; justi*; justice; leaders; less; links; make; manag*; managers; must; need; needs; offer; officers;
        opini*; opinion; other; own; paren*; place; pre; propo*; prote*; protection; provide; reports; responsibility;
        risk; said; self; service; sever*; several; share; shoul*; should; signi*; significant; since; singl*; single;
        so; the; them; thera*; they; too; trans*; under; up; watch*; watched; weaknesses; week; were; whom; with;
        worke*; would; yos
        """,
        -0.375: """
        # is; # needs; # score; # services; # strengths; # the; # well; # with; after; asses*; case; child; concerns;
        could; data; durin*; during; every; few; for; healt*; health; here; it; linde*; lindenshire; met; most;
        offic*; or; perso*; practitioners; provi*; saw; visit*; witho*; without
        """,
        -0.5: """
        # found; # in; # outcomes; # people; a; area; in; their; there; time
        """,
        -0.625: """
        # areas; # to; as; had; that; who; young
        """,
        -0.875: """
        # for; # what; was
        """,
        -1.0: """
        # and
        """,
    },
    Theme.OTHER: {
        1.75: """
        # outcomes
        """,
        1.625: """
        equality; trave*
        """,
        1.5: """
        # equity; # people; offer
        """,
        1.375: """
        charg*; depri*; equal*
        """,
        1.25: """
        direc*; repar*; reparation; travel
        """,
        1.125: """
        # and; carer*; carers; deprivation; polic*; two
        """,
        1.0: """
        # at; day; forum; letters; payme*; policy; starts; women
        """,
        0.875: """
        # carers; # experience; # with; bail; bills; but; chang*; club; drop; interventions; its; lette*; members; so;
        speak*; that; there; those; us; youth
        """,
        0.75: """
        # experiences; # resettlement; adulthood; be; beyon*; beyond; change; charging; co; countys; deliv*; direct;
        directed; heard; inequ*; justi*; justice; kitch*; kitchen; knife; liber*; liberty; local; meani*; membe*;
        mentoring; mosqu*; mosque; own; paren*; parent; peopl*; people; perpe*; perpetrators; relat*; self; stand*;
        took; up; was; websi*; website; works
        """,
        0.625: """
        # delivery; # home; appoi*; behav*; behaviour; breac*; breach; carin*; caring; citys; commissioned; deliver;
        dispo*; do; find; five; frien*; girls; hall; in; interests; is; leade*; leaders; low; mento*; numbe*; outre*;
        outreach; packa*; perso*; personal; planning; popul*; present; reach; replies; restr*; simple; six; start*;
        study; support; take; transformed; unsur*; unsure; use; used; work; younger
        """,
        0.5: """
        # choice; # domain; # education; # facts; # how; # key; # one; # organisational; # out; # working; =; acted;
        active; advocates; again*; against; amend*; analy*; and; appointment; appro*; behin*; behind; boxin*; boxing;
        build*; charity; choice; communities; condi*; could; councils; court; data; date; debt; decisions; deprived;
        did; digit*; digital; done; eligible; event*; food; from; gathe*; go; group; have; haven; havin*; having;
        late; made; matter; move; net; number; offences; offic*; packages; payment; payments; peer; placements;
        prese*; promp*; redes*; redesigned; reduc*; remai*; repli*; reset*; resettlement; routi*; rural; safeguards;
        safet*; safety; saw; servi*; simpl*; singl*; site; small; some; speak; speaking; survey; techn*; technology;
        test; thems*; themselves; time; trained; victi*; victims; video; voice*; voices; weekl*; weekly; welcome;
        welsh; would
        """,
        0.375: """
        # achieving; # assessment; # charging; # financial; # of; # poor; # protected; # services; # unpaid; # voice;
        # we; # works; a; accor*; amoun*; analysis; answer; apolo*; applications; asked; babie*; babies; backl*;
        backlog; becam*; became; boy; break*; broken; broug*; brought; building; built; buses; café; carries; casel*;
        caseload; castl*; centre; clinics; commission; complete; compr*; comprehensive; concerned; concl*; conditions;
        confi*; confidence; conte*; content; custody; daugh*; decli*; demen*; dementia; described; despi*; despite;
        disposals; dispu*; domic*; domiciliary; educa*; education; effective; emerg*; engli*; english; enoug*; enough;
        equal; espec*; especially; ethni*; evide*; evidence; exami*; examined; facil*; feel; fitte*; fitted; flat;
        forwa*; forward; frida*; friday; friendships; furth*; further; gather; goes; health; herit*; heritage; homes;
        hours; house*; hub; idea; indep*; independent; induc*; induction; investigations; involved; june; langu*;
        last; leisu*; leisure; looki*; looking; matched; may; means; men; most; neces*; necessary; nine; offending;
        offer*; officers; older; onlin*; online; optio*; option; otherwise; over; particularly; perio*; period;
        preci*; prepared; progr*; programme; provi*; quart*; quarter; raise*; raised; relationships; resto*;
        restricted; revea*; routine; satis*; scarc*; scarce; scheme; searc*; search; service; shortage; sites; sixte*;
        sixteen; space; spends; standards; stopp*; stopped; straight; strategy; stree*; suffi*; therapists; thing*;
        things; town; train*; tribu*; tribunal; under*; underestimated; upon; valued; volunteers; ward; week; welco*;
        whom; workers; worki*; working; you; young*
        """,
        0.25: """
        # adults; # an; # authority; # being; # care; # change; # collaborative; # conducted; # context;
        # demographics; # facilities; # found; # four; # harm; # improve; # information; # inspection; # integrated;
        # investigation; # manager; # policy; # processes; # recommendations; # responding; # supported; # the;
        # their; # what; accom*; accommodation; according; adapted; addic*; adult*; aged; agency; all; allowed;
        along*; alongside; amended; answe*; anti; appointments; appropriate; are; arrived; assess; assis*; assistants;
        asylu*; asylum; attended; balan*; bank; begun; belon*; belong; best; birth*; birthday; body; boroughs; break;
        breaks; broke*; burea*; bureau; call; carer; centr*; changing; checked; childs; circumstances; city; commi*;
        compared; condition; conferences; confined; consistency; control; convi*; copy; courts; cover*; covers;
        custo*; cwm; daughters; decline; dedic*; dedicated; deep; delivered; descr*; disposal; districts; diver*;
        diversion; doing; durin*; during; effor*; eight*; embed*; embedded; employment; equip*; equipment; ethnic;
        evaluated; examp*; examples; exclu*; exclusion; exhau*; exhausted; exist*; existed; faili*; fall; farm; felt;
        fifth; financial; findi*; findings; fluen*; fluent; follow; former; forum*; forums; four; friends; futur*;
        gaps; give; gives; givin*; giving; good; grant*; granted; great; group*; groups; growi*; growing; grown; hand;
        harm; has; hear; highest; him; hospice; household; households; housi*; housing; howev*; however; ill; incom*;
        income; informed; injury; insid*; inside; inves*; invol*; isola*; it; itsel*; itself; knowledgeable; language;
        large*; largely; lifeline; linde*; lindenshire; listening; love; makin*; making; market; match*; matte*;
        might; mind; missi*; missing; morni*; multi*; multiple; neglect; neigh*; never*; nevertheless; no; nonet*;
        nonetheless; nor; nowhe*; nowhere; numbers; offered; offices; out; outsi*; outside; pathway; plann*; plent*;
        plentiful; population; practice; previ*; proba*; probation; production; proje*; promptly; provide; put;
        question; racis*; rate; rathe*; rather; reaches; read; receipt; recording; recov*; recovery; reduce; reduced;
        register; relev*; relevant; remain; reope*; restorative; restrictions; returned; rich; room; routinely; scale;
        scatt*; scattered; schem*; scrutiny; secondary; see; seeki*; seeking; seen; senso*; sentenced; services;
        sexua*; sexual; short*; single; spars*; sparsely; speaks; standard; stands; strat*; stret*; stretches; studi*;
        supervise; supervision; swimm*; swimming; table; tact; takes; tarra*; tarrant; teeth; tell; telli*; ten;
        terms; the; think*; thinking; thought; three; tone; traveller; trusted; unans*; unanswered; uptak*; uptake;
        valle*; value*; visits; weekends; well; wheth*; whether; which*; whichever; while; white; why; wishes; worst
        """,
        0.125: """
        # access; # adaptations; # are; # contingency; # enquiries; # equipment; # evidence; # for; # governance;
        # impact; # justice; # keep; # leaders; # main; # messages; # partnerships; # peoples; # prevention;
        # quality; # risk; # section; # standard; # steps; # undertaking; aband*; abandoned; accepted; account;
        action; activ*; address; admission; advic*; advice; advoc*; again; allow*; an; answers; anybo*; anybody;
        appea*; appli*; appre*; appreciated; approved; approximately; askin*; asking; asks; assessors; assistant;
        attend; autho*; authority; autum*; autumn; avera*; average; back; belie*; black; blame; board; booke*; booked;
        books; brigh*; bright; buildings; cabin*; cabinet; calls; captu*; captured; car; carri*; cause*; cent; chair*;
        chairs; changes; check; choic*; circu*; citie*; cities; classes; close; closu*; closure; clubs; colla*;
        collected; comes; comin*; coming; committee; company; concerns; consu*; consultation; continued; continuing;
        contract; conversations; corre*; counties; crime; crimi*; criminal; cultu*; culture; daily; decis*; demon*;
        depended; different; disabled; disru*; dista*; distance; does; drawn; easte*; effec*; eighty; elder*; eleven;
        eligi*; emergency; end; ensur*; ensure; entri*; entries; ethnicity; evenings; excee*; experiences;
        explanation; fairl*; fairly; far; father; fear; featu*; fifte*; fifteen; fille*; filled; fire; firm; form;
        fragi*; fragile; fresh; front; fund; gap; given; great*; greater; harde*; harme*; harmed; healt*; heart;
        highe*; histo*; history; hoard*; hoarding; hour; house; how; include; incre*; increase; infor*; inspectors;
        interviewed; invoi*; join; joint*; jointly; judge; judged; key; kings*; knowl*; lacks; languages; large;
        launched; lawfu*; lawful; leaflet; leagu*; league; lengt*; let; libra*; libraries; library; life; lifel*;
        loss; lunch; magis*; magistrates; manag*; managed; management; managers; marke*; meant*; meantime; meeting;
        menti*; miles; milli*; million; minutes; mixed; months; morning; mother; much; multi; music; negle*;
        neighbour; neurodevelopmental; never; new; next; nobod*; nobody; nurses; occas*; occasion; off; offen*; only;
        open; oppor*; opportunities; order*; orders; other; other*; our; paper*; papers; parents; park; parti*; parts;
        pathw*; pharm*; phone; photo*; photographs; plain; plant*; pledg*; pledge; poorl*; poorly; populated; posit*;
        positive; prepa*; pride; priva*; produ*; promo*; promoted; prompt; prope*; proper; prose*; prosecution;
        protect; providers; publi*; qualifications; quest*; questions; quick; rates; readily; recognised; recom*;
        recor*; records; regar*; regis*; release; relie*; relief; remained; remains; reman*; reports; reque*;
        requests; resident; respi*; respite; review; roof; sample; satisfied; satur*; saturday; says; secon*; second;
        sent; serve; seven; shape*; shaped; she; short; shoul*; should; show; shown; sign; sitti*; sitting; skill*;
        skilled; skills; slow; someo*; someone; somet*; sometimes; sons; sourc*; speakers; speec*; speech; staffed;
        still; strai*; stren*; strength; strengths; submi*; submit; succe*; super*; surve*; system; targets; taugh*;
        taught; tenants; tende*; then; third*; thirds; throughout; times; train; traum*; trauma; trust*; try; twice;
        under; valleys; villa*; villages; viole*; violent; visit; wante*; wanted; warm; weeke*; welfa*; welfare;
        wheelchair; where*; who; whoev*; whoever; wishe*; won; word; words; write; year; your
        """,
        -0.125: """
        # about; # adequate; # assess; # assessments; # better; # capacity; # chair; # children; # childs;
        # chronologies; # commissioning; # contribution; # development; # effective; # example; # executive; # health;
        # help; # initial; # inquiries; # integration; # into; # introduction; # is; # meet; # overall; # partnership;
        # pathways; # personal; # positive; # rating; # reduce; # review; # reviews; # safe; # screening; # statement;
        # sustainability; # timeliness; # two; # vision; # was; # workforce; about; above; abrup*; absen*; absence;
        acade*; academy; accept; accou*; achieve; actions; activity; acute; add; addre*; addressed; addressing;
        adequ*; adequate; adjus*; admin*; admissions; adopt*; adopted; adults; advan*; adver*; advis*; advisers;
        affec*; after; after*; afterwards; agenc*; agend*; agenda; agreement; alike; alone; alrea*; already; also;
        altered; alternative; alway*; always; amounted; anoth*; another; anten*; antenatal; antic*; appointed;
        apprenticeships; approach; april; argum*; arriv*; arrival; aside; ask; assistance; assur*; assurance; attac*;
        atten*; attendance; audit; audit*; audits; authorities; await*; baby; backg*; becau*; because; become;
        becomes; beforehand; began; begin*; beginning; believed; birth; block; bodie*; bodies; borou*; brack*; brief*;
        bring; bring*; brings; broth*; busin*; business; by; can; candi*; candidates; canno*; cannot; caref*; careful;
        carried; carry; casew*; cauti*; centres; certa*; certain; challenge; challenging; changed; chari*; chart*;
        charter; child*; children; choos*; choose; clari*; clarity; class*; clear*; clearly; cliff; climbed; clinic;
        clinicians; closed; closi*; closing; coerc*; colleagues; come; comme*; commissioners; committed; common;
        commonly; comparable; conditional; consider; considered; consistently; consulted; contacts; contain; conti*;
        continence; contingency; continues; contributed; contributes; contributions; convener; corpo*; corporate;
        councillors; coupl*; courses; covid; cqc; credi*; credit; crept; crisi*; crisis; cut; dates; days; dealt;
        decide; defic*; deficit; degre*; degree; delayed; delays; deman*; demand; dependable; desig*; detailed;
        deter*; determined; development; devis*; devised; diagnosis; differed; difference; diffi*; difficulties;
        difficulty; direction; director; directors; disability; discussed; discussion; disor*; disorder; distress;
        district; docto*; door; draft; drew; dropp*; dropped; drug; drugs; dutie*; duties; earli*; earlier; earne*;
        earned; educational; effectiveness; employ; employed; employers; empty; engag*; enquiries; enquiry; escal*;
        escalation; evalu*; evaluate; evaluation; even; excel*; excellent; excep*; exception; execu*; executive; exit;
        expectant; expected; experience; exploited; exten*; facto*; factors; facts; faile*; failed; falls; fathe*;
        febru*; february; feels; fell; figur*; figure; figures; file; files; fill; final; finis*; finished; fit;
        flexi*; focus; following; for; foren*; forensic; forms; foste*; found*; fourt*; fourth; frail*; frailty;
        frame*; framework; freed*; freedom; frigh*; frightened; full; funde*; funded; gangs; general; getti*; getting;
        going; got; gover*; grade*; grasp; groun*; hande*; handed; happe*; happen; happened; hard; heads; heari*;
        hearing; help; helps; here; higher; highl*; highly; his; hones*; honest; hope; hospitals; hubs; icb; ideas;
        identified; if; illne*; illness; immer*; immersion; impac*; impact; improved; improvement; improving; incid*;
        incidents; included; including; inclusive; indic*; infan*; infant; initiatives; injuries; inqui*; inquiries;
        inspected; integration; intel*; intelligence; interim; interpreters; intervention; interviews; intro*;
        introduced; investigation; investment; invit*; isolated; janua*; january; job; jobs; journ*; journeys; july;
        keeps; kind; knowledge; knows; lacke*; lacked; later; law; leadership; leaflets; learned; leave*; leavers;
        left; legal; less; letter; level*; levels; licen*; like; likel*; likely; line; lines; link; links; list;
        listed; listened; lists; live; lived; livel*; lively; livin*; living; londo*; long; looke*; looked; looks;
        major; manage; manager; march; matur*; mature; me; meant; measures; mechanism; media*; medic*; medical;
        mediu*; medium; meeti*; member; memor*; messa*; message; met; middl*; middle; midwi*; midwives; model; model*;
        moder*; monit*; moved; must; names; nationally; natur*; near; neighbourhood; neighbouring; newly; notab*;
        notably; note; notes; nothi*; nothing; notice; notification; nurseries; obtain; occup*; occupational; octob*;
        october; officer; ofste*; ofsted; on; openl*; openly; opera*; opini*; opinions; ordin*; organisation;
        organisations; organised; others; outcome; outstanding; overd*; overl*; overlooked; oversight; overt*; owned;
        pace; paediatric; panel; paper; particular; partners; partnerships; party; past; patient; patients; patte*;
        patterns; pay; pays; peoples; perma*; persi*; phone*; place*; placed; placement; playg*; pleas*; point;
        poole*; pooled; poor; porta*; portf*; possi*; possible; practitioner; presc*; pressure; preventative;
        previous; prima*; primary; princ*; probl*; problems; professional; profi*; progress; promi*; promised; propo*;
        protocol; purpose; quali*; queue; quick*; quickly; quiet; raise; rang; rarel*; rarely; ratio*; reabl*;
        reablement; reading; reads; reali*; reass*; recal*; recall; receives; receiving; recog*; recognise;
        recommendations; record; recruited; recruitment; refer; referred; refle*; regarded; relations; reliance;
        relis*; relish; remar*; remov*; removed; repea*; repeat; replacement; replied; representative; required;
        resea*; resid*; resolutions; resolved; respected; respondents; responsibility; rests; results; reviewing;
        reviews; revis*; ring; rise; risks; robus*; robust; role; rota; route; safer; same; sat; saved; schemes;
        screened; scrip*; script; secto*; sector; sees; seldo*; seldom; senio*; senior; sensible; sensory; sente*;
        sentences; septe*; september; serge*; served; sessi*; session; seventy; several; severe; shape; shops; sickn*;
        sickness; side; signe*; signed; signi*; significant; sixth; slip; soon; soone*; sooner; sough*; sought; sound;
        special; spent; spoke*; spoken; spons*; stabb*; standing; started; state; stati*; station; stay; staye*;
        stayed; steps; stori*; stories; strain; strategic; strengthen; strug*; struggle; stubb*; stude*; subje*;
        subject; subst*; substance; sugge*; suppl*; supply; surveys; survi*; swift; systematic; tackl*; talk;
        targeted; teacher; teachers; teaching; telep*; term; than; thank*; thanks; therapies; therapy; there*;
        therefore; these; thinn*; thorn*; threa*; threshold; thresholds; timel*; timely; timetables; toddlers; too;
        track*; tracked; training; transfer; transitions; treatment; trust; trusts; twent*; twenty; unacc*;
        unaccompanied; unall*; unallocated; unbor*; unborn; undertaken; unfai*; unfailingly; university; unreg*;
        unregistered; unusu*; unusual; vary; views; virtu*; virtual; visib*; visible; visio*; vision; visit*; visited;
        voice; vulne*; vulnerable; wales; walk; walki*; walking; warmt*; warmth; watch*; watched; way; ways; we; weak;
        weakness; where; whole; widen*; wider; winte*; winter; with; withi*; within; workl*; works*; worri*; worries;
        writi*; writing; yet; youngest; youngsters
        """,
        -0.25: """
        # adult; # arrangements; # assessing; # communities; # continuity; # council; # do; # does; # during;
        # effectiveness; # ensuring; # foreword; # headline; # highly; # issues; # joint; # meeting; # practices;
        # priority; # risks; # social; # strategic; # study; # summary; # this; # well; acces*; acros*; across;
        activities; adapt*; adaptations; addit*; additional; agreed; alter*; ambul*; ambulance; answered; anyon*;
        anyone; applied; appra*; areas; arrive; assessed; assessment; assessments; authoritys; autism; autistic;
        becom*; beds; brain; calle*; called; came; canna*; cannabis; cared; chall*; champ*; champions; charge; checks;
        chron*; clear; clini*; close*; closely; combi*; commo*; commu*; communication; complex; conce*; conference;
        confident; conne*; conta*; contact; coord*; coordinators; counc*; crite*; criteria; curre*; current; decid*;
        delay; delay*; department; designated; detai*; disabilities; disch*; discharge; disruption; down; due; effect;
        ehc; emplo*; encou*; encouraged; ended; enqui*; estat*; estim*; everyone; expect; explo*; extra; families;
        feedb*; feedback; few; fewer; field*; fieldwork; finance; flats; follo*; followed; free; frequ*; generous;
        goodw*; goodwill; held; helped; her; hold; hospi*; human; hundr*; identification; inclu*; individual;
        individuals; initial; inspe*; inspection; instance; interview; into; issue*; issued; item; know; known; lack;
        lapse*; lapsed; lay; learn; least; leave; lesso*; lessons; limit*; look; lost; man; matters; measu*;
        medication; meet; meetings; minor*; minority; misse*; missed; month; more; mothe*; movin*; moving; my; named;
        netwo*; network; nhs; night; ninet*; ninety; none; nurse; nursi*; nursing; obser*; offence; often; one;
        organ*; ought; outcomes; outse*; outset; overa*; overall; overn*; overnight; paedi*; panel*; panels; passe*;
        passed; patie*; per; perfo*; performance; physi*; physical; place; play; post; posts; pover*; poverty;
        preparation; pressures; proce*; process; professionals; protected; protection; provision; psych*; purpo*;
        quality; ran; range; ratin*; rating; reached; ready; reasons; referral; refor*; reforms; refug*; refus*;
        relia*; repla*; represented; requi*; residential; resol*; respe*; result; return; rewri*; right; rooms; round;
        runni*; running; safeg*; savin*; savings; screening; seconded; secti*; section; secure; sentence; separ*;
        separate; settings; seven*; sever*; share*; shared; sit; slave*; slavery; spending; spot; stabl*; stable;
        staff*; staffing; statements; statutory; steer*; such; supervisors; suppo*; surveyed; taken; team; teenagers;
        telephoned; tendi*; tending; thera*; therapist; they; this; thoug*; thres*; timet*; toddl*; toget*; together;
        tool; total; touch; transparent; transport; triag*; unive*; unlaw*; unlawful; unsat*; unsatisfactory; vague;
        very; view; visitors; volun*; voluntary; volunteer; waite*; waited; waits; weakn*; weaknesses; wellb*;
        wellbeing; whose; woman; write*; wrong; yos
        """,
        -0.375: """
        # areas; # case; # in; # management; # practice; # protection; # providing; # score; # staff; # strengths;
        # systems; # transitions; access; adole*; adolescent; advocacy; age; agree; agree*; attention; autis*; avail*;
        available; being; betwe*; between; borough; cered*; charities; chief; child; choices; climb*; clinical;
        colle*; college; concern; contr*; contracts; cost; deal; decision; depar*; devel*; diagn*; disab*; doubl*;
        doubled; early; elect*; elected; eligibility; enabl*; eveni*; evening; expec*; farme*; fathers; first; force;
        forma*; formal; foster; front*; frontline; garde*; garden; gener*; half; head; helpe*; high; i; ident*;
        impro*; integrated; inter*; just; lead; level; menta*; mental; mothers; name; natio*; national; nearl*;
        nearly; neede*; needed; notic*; noticed; notifications; now; old; once; opene*; opened; or; outco*; paid;
        part; pictu*; picture; places; planned; prais*; praise; press*; prevention; profe*; recou*; recru*; referrals;
        repor*; response; resul*; risen; run; say; school; scree*; secur*; serio*; serious; setti*; sibli*; sibling;
        statement; sure; teach*; teams; text; their; told; top; transition; turne*; turned; users; value; when;
        worker; workshops; wrote
        """,
        -0.5: """
        # be; # identifying; # it; # like; # person; # provision; # safety; agencies; alcoh*; alcohol; any; asses*;
        been; bette*; better; budgets; childrens; commissioning; community; completed; count*; draw; edge; every*;
        found; hospital; initi*; integ*; lives; make; notif*; partnership; plans; pre; rated; receive; report; repre*;
        safe; send; since; specialist; spoke; staff; teena*; third; turn; will
        """,
        -0.625: """
        # a; # child; # innovation; # learning; # needs; # or; # support; # young; arran*; arrangements; based;
        budge*; domes*; domestic; eight; every; get; indiv*; internships; joint; preve*; prote*; pupil; pupil*;
        pupils; recei*; risk; safeguarding; showe*; showed; socia*; social; state*; though; treated
        """,
        -0.75: """
        # safeguarding; # send; area; before; care; compl*; family; partn*; refer*; set; supported; treat*
        """,
        -0.875: """
        # leadership; abuse; adult; befor*; case; complaints; council; famil*; he; kept; needs; not; plan; pract*;
        schools
        """,
        -1.0: """
        had; learning; which; years; yjs; young
        """,
        -1.125: """
        # area; at; county; learn*; practitioners; respo*; speci*
        """,
        -1.25: """
        schoo*
        """,
    },
}
