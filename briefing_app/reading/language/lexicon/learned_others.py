"""Weights fitted by `make fit` on labelled passages of other inspectorates' papers; not written by hand.

How much more than elsewhere a word or pair of words ("^" begins a sentence) speaks there for an area for improvement,
or for scene-setting, more than for a strength; and how much a word speaks for a theme.
"""

from briefing_app.domain.themes import Theme

OTHERS_IMPROVEMENT: dict[float, str] = {
    1.375: """
        these
    """,
    1.125: """
        groups
    """,
    1.0: """
        of a; was; went
    """,
    0.875: """
        ^ self; being; homes; off; send in
    """,
    0.75: """
        age; assessment; eleven; even; far; inspectors; met; only; pay; they were; unpaid; what the
    """,
    0.625: """
        a good; abuse; always; and parents; authority; care homes; carers; distress; few; framework; from the; had no;
        inspection; is no; it and; nowhere; occupational; offending; outside; referred; seldom; social care; some;
        stop; stopped; system; unpaid carers; younger
    """,
    0.5: """
        ^ children; ^ few; ^ inspectors; ^ people; ^ providers; ^ quality; ^ social; ^ unpaid; absence; adults at;
        and in; and none; around; assurance; beds; behind; between; but; call; can; carers were; challenging; chance;
        chief inspector; children in; count; deal; depended; during; educational; educational psychologists; equality;
        feel that; fully; gathered; grown; had turned; half; half of; in some; interim; job; language; less; live;
        member; mentioned; moved; name; neither; no agreed; nobody; of young; often; on average; once; others;
        otherwise; our; passed; people who; pupils; relationships; remained; reopened; respite; review of; safe; said;
        secondary; see; she had; team has; that they; that this; the better; the main; therapy; there is; those;
        three; to be; two years; under; until the; used to; was in; way; were often; who are; yet
    """,
    0.375: """
        ^ data; ^ for; ^ just; ^ nobody; ^ only; ^ our; ^ progress; ^ provision; ^ younger; a learning; a long;
        a script; a visit; absence among; accommodation; accountability; adults; against; analysis; and offer;
        and was; appointments; autism; autistic; away; been done; better; between the; birthday; bought;
        brought together; by text; came; cannot; care on; caseload; caseloads; chief; child with; childs; climbed;
        commonly; communication; concerns; confined; confined to; copied; data on; depended on; described; determined;
        did; discussed; duty; fall; filled; first time; for adult; good deal; had lapsed; had stopped; hard to;
        hardly; have not; health needs; healthcare; her majestys; homes had; how well; in four; in lindenshire;
        indicators and; inspector; is; is in; job and; key processes; lacks; lapsed; leadership; lies; lindenshire;
        local authority; longer; lost; lowest; majestys; majestys chief; march; may; me; medication; medium;
        member of; might; minority; most; most of; my; needs that; neurodevelopmental; none had; nor; not been;
        number; nursing; occupational therapy; of accountability; of advocacy; of one; of significant; of their;
        of whom; offer of; officers are; on which; opportunities; option; over; overnight; own; page; papers;
        performance; placed; plan to; plan was; price; private; processes; provision; pupils who; quarter; quick;
        rarely; reach; restrictions; review; same; say; scarce; script; self; services in; set; short; short of;
        short supply; since; slip; slow; start of; stretched; students; substance; suitable; support; sure; team;
        telephone; tell us; that most; the childs; the council; the duty; the exception; the local; the lowest;
        the neurodevelopmental; the opinion; the other; the partnership; the plans; the same; the youth; them has;
        they knew; though; time; to those; took the; training and; turned; turned up; until; very; waits for; went to;
        were the; wished; with mental; without being; without the; years running; younger adults
    """,
    0.25: """
        ^ access; ^ as; ^ by; ^ contact; ^ five; ^ fixed; ^ improvement; ^ joint; ^ leaders; ^ national; ^ needs;
        ^ reparation; ^ requests; ^ some; ^ strategic; ^ sufficient; ^ supported; ^ that; ^ two; ^ we; a child;
        a childrens; a clear; a concern; a few; a job; a number; a package; a phone; a shortage; a team; a third;
        a time; a written; a year; about how; about them; accepted; access; access to; accessible; across; across the;
        activities; activity; additional; additional learning; addressing three; admission; adult social; adults with;
        advice; advice on; again; age of; aged; agenda; among; amounted; an assessment; an enquiry; an occupational;
        analysis of; and held; and leave; and many; and professionals; and so; and their; and there; and two; and we;
        and workers; anybody; appropriate; are; are given; are late; are well; areas of; as to; ask; asking;
        assessment are; assessment in; assessments in; assessments we; at all; at school; authority is; authority was;
        autism assessment; awaiting; back; backlog; barely; because; because of; becomes; been given; been put;
        benefit; best; between them; bills; broke; broke down; broken; buses; by one; by which; cabinet; calendar;
        call to; cannabis; care plans; carers assessments; case conferences; children for; children had; children on;
        children who; childs safety; cities; clear; community health; community mental; conferences; consistent;
        consultation; consulted; contact with; contract; contrast; core groups; cost; council and; crept; crime;
        dealt; dealt with; decisions were; delivered; dementia; desk; did not; difference; different; disputes; does;
        done; down to; during the; duty workers; each quarter; earlier; edge; educated; educated otherwise;
        effectively; eighteen; eighteen months; elsewhere; empty; ended; enquiry; estyn; ethnicity; evaluation;
        everything; evidence; exception; exercise; exist; exists; exploitation; families are; families on; farm;
        feedback; felt; final; fixed; fixed term; following; for a; for an; for children; for it; for most; for seven;
        for them; form of; found it; four in; frequently; frightened; frontline; get; given a; goodwill; governance;
        growing; had closed; had never; had run; hard; has the; headteachers; health board; health teams; held;
        held by; help and; her; hours; how to; however; immediate; impact; improvement; improving; in; in november;
        in post; in short; indicators; inspector has; inspectors read; into a; is a; is of; it had; jointly with;
        just over; knew what; language therapy; lapsed for; late; late and; leaders have; learning disability; level;
        liberty safeguards; limited; lines of; links; live with; local; longer than; main; managed; many; meant for;
        measures; meet the; meetings; members of; met the; missing; misuse; mixed; months and; more; more to;
        necessary; nobody had; none; not always; not yet; november; occupational therapist; of adult; of carers;
        of home; of pupils; of services; of similar; offer; older; on goodwill; one; one in; opinion; or not;
        organisational; otherwise than; our inspection; out; out for; out how; outcomes; outside the; over half;
        package; packages; pandemic; paper; parents of; partners; partnership to; partnerships; passed from; patchy;
        payments were; people; people described; people on; people were; person had; physical; planned; point; poor;
        posts; priorities; procedures; professionals; proportion; proportion of; provided by; provider; providers;
        psychological; psychologists; put right; quality; quality assurance; question; queue; rapid; rate; rate of;
        rates of; reached; read; read were; receive; receiving; recent; recognised; redesigned the; referrals were;
        relations; reports; represented; required; response; response to; responsible; right; roles; routine;
        routinely; running; said they; sample; scotland; secondary school; secondary schools; self evaluation;
        separately; set out; settled; she; shortage; shortage of; showed that; signed off; sixteen; slow to;
        social services; social work; some children; speech; staff in; staff were; standards; starts; statements were;
        steeply; stood; stood at; strategic leadership; strategy for; substance misuse; such; such as; survey;
        systems; take place; teacher; team and; tell; term exclusions; than at; than on; than those; that some; the;
        the age; the assessments; the board; the county; the early; the eleven; the few; the four; the hub;
        the inspection; the longest; the offer; the pandemic; the proportion; the reasons; the right;
        the safeguarding; the single; the winter; their assessment; their families; therapeutic; therapeutic support;
        therapist; there was; they; they learn; they needed; they used; they wished; they would; thin; third of;
        this inspection; those who; three times; to address; to ask; to bring; to open; to put; to stop; trauma;
        treatment; twice; under represented; unsatisfactory; untreated; up to; value; volunteers; wait; wales; wards;
        was little; was no; was not; was still; was the; weakness in; were; were being; were less; were not;
        were satisfied; were seen; were used; what children; what is; whatever; when a; where they; which the;
        which they; while; who did; who has; wider; will be; wished to; with additional; with social; without; woman;
        workers; year old; you; young people; youth service
    """,
    -0.25: """
        ^ a; ^ assessments; ^ between; ^ child; ^ commissioners; ^ contingency; ^ each; ^ family; ^ from; ^ hospital;
        ^ independent; ^ information; ^ it; ^ new; ^ nine; ^ ninety; ^ one; ^ out; ^ over; ^ partners; ^ police;
        ^ practitioners; ^ senior; ^ there; ^ twelve; ^ victims; ^ waits; ^ youth; a carer; a diagnosis; a firm;
        a hospice; a monthly; a place; a priority; a term; a well; a youth; above the; academy; accept; account;
        accounts; adults who; advocate; agencies; agreed in; agreement; ahead; almost all; among pupils; an;
        an advocate; an appointment; and almost; and he; and no; and nobody; and risk; and staff; and wellbeing;
        and were; and will; anti; applications; are seen; are written; area; area has; arrangements; arrive; as good;
        asked for; assessed; at; at key; at once; audits are; average of; bank; be; be a; became; began; begin;
        begun to; board; boroughs; breakfast; brings; brought; by; can be; care and; care are; careful; carefully;
        carers and; carers had; carried; case managers; case records; cent; cent in; charities; child in; children at;
        choice; come down; commissioners; complex; concern; continuity; countys; crews; custody; cut; data and; date;
        date and; dates; day; days; delegated; demand; demand for; deprivation; despite; difficulty; disabilities;
        disabled children; discharge; doors; draft; drew; easy; education health; eligible; else; employers; equal;
        every child; everyone; exit; experienced social; explained; exploited; eye; fallen; families; fear; february;
        feed; feel safe; felt that; finance; firm; flats; followed the; for everyone; for mental; for more; for their;
        for those; for years; forensic; former; forums; found; found in; four of; four weeks; fourth; frank; free;
        functions; funding; gardens; give; given to; go; group; happen if; happened; has been; has dropped; has given;
        has not; has to; have been; have left; have their; head; head of; held the; help; helped; here and; holds;
        home care; honest; hospital a; how they; hurt; i; if a; ill; improve; in care; in custody; in each;
        in february; in one; in three; in two; included; included a; inclusive; individual; infant; informed;
        informed and; initial inquiries; inquiries; inspected; integration; interviewed; investigations; is good;
        is now; it took; its effect; january; july; june; key stage; knock; knock on; know; know what; knowledge;
        large; later; leaders had; learning disabilities; leave with; led; less than; lessons; like; locality;
        long before; long for; looked; looking; looks; low and; low level; lower; magistrates; mainstream; man with;
        matters; median of; million; missed; months; most complex; mother; nearly; nearly all; need for; neglected;
        newly; nine in; nine out; ninety; no; no further; no waiting; not be; not only; nursery; occasion; of our;
        of people; of records; of ten; of them; office and; olds; on; on it; on leaving; one per; openly; options; or;
        or more; ought; ought to; out by; outcome; outreach; over a; overall effectiveness; parents are;
        partnerships single; payments; people had; people said; per cent; persons; places for; plain; planning;
        plans is; pledge; plentiful; police health; policy; practical; practitioner; practitioners told; praised;
        pressures; pride; primary schools; priority; progressed; promised; prompt and; promptly; proper;
        proportionate; public; public health; pupils in; purpose; rang; rare; rare and; rather; rather than; rating;
        rationale; read the; reading; recruited; referrals to; register; relief; relish; relish the; report;
        residents and; rest; run by; safeguarding; safety was; same day; school and; schools have; seen; self neglect;
        send who; sense; september; serve; service; service could; service has; services were; should be; show; shows;
        similar pupils; simple; six; sleep; social; some young; sought; sound; space; special; special school; spends;
        spot; staff; started; station; stay; stayed; subject to; sufficient progress; supervision; supplied; take;
        takes; tarrant; teenagers; teeth; ten; tenancies; tending; term; tested; that a; that children; that had;
        that he; that leaders; that staff; the areas; the assessment; the authority; the countys; the emergency;
        the end; the first; the fourth; the highest; the independent; the initial; the night; the order; the overall;
        the post; the rating; the response; their; them in; there have; they are; they can; they did; they felt;
        they spoke; this and; this report; those in; through a; throughout; timely; to a; to do; to help; to improve;
        to one; to support; to them; too long; towards; town; trained in; transition; travel; traveller families;
        treated as; trials; two of; unannounced; under the; us; us about; villages; visits; was needed; was to;
        we did; we read; weaknesses; week in; well informed; wellbeing; were carried; were offered; were told;
        were written; what; what happened; what it; what mattered; what matters; what people; what to; what we;
        whatever the; whether the; who is; who know; who was; who would; wide; will not; wishes; with an;
        with learning; with no; with plans; with send; with young; within; without a; work to; worker; working days;
        wrote; year olds; year without
    """,
    -0.375: """
        ^ assessment; ^ attendance; ^ councillors; ^ families; ^ no; ^ parents; ^ peer; ^ schools; ^ screening;
        ^ sickness; a baby; a joint; a positive; a small; account of; action; addressing; adopted; adviser; advocates;
        after; agreed; among those; an education; and adult; and care; and of; and officers; and they; and this;
        and to; and turnover; are few; are on; as well; attendance; baby; be seen; been taken; before they;
        better than; blame; break; budget; bureau; business; candidates; candidates for; capacity to; care plan;
        care records; case officers; cases; changed; children are; children whom; children with; city and; closure;
        co; contact was; contingency; continues; continues to; councils; counties; covered; delayed; describe;
        desistance; diagnosis; difficult; discharges; drop; dropped; ehc plans; eight; expertise; failed; figure;
        first; go to; guidance; has made; he; here; highest; him; his; how; in addressing; in at; including;
        integrated; interview; introduced; is well; jobs; leading; leads; leave; loss; loss of; made sufficient; man;
        manage; mattered; mattered to; monthly; mothers; near; need that; neighbourhood; neighbouring; network of;
        noticed; of care; of disabled; officers; on this; one another; one of; or an; organisations; overall; owned;
        people in; permanent; personal; personal adviser; play; pooled; previous; primary; prompt; records of;
        requests; rise; rise in; risk assessed; route; said what; savings; school; schools; sector; send; sensory;
        service the; services is; sharing; sit; skills; so; social worker; some of; soon; staff have; stands; steps;
        still at; strength; sufficient; teachers; than six; than three; the adult; the behaviour; the boroughs;
        the care; the loss; the mental; the most; the number; the previous; the service; their data; them; therapists;
        there has; there were; this has; thoughtful; to act; to date; to it; to take; toddlers; took account; try;
        turnover is; twelve; us that; violence; was carried; we; well as; were too; whether; who have; whom they; why;
        work; work with; workforce; works; yjs; young
    """,
    -0.5: """
        ^ planning; ^ workloads; about the; act; ago; and children; and had; and its; and what; asked;
        assessments were; authority had; before; borough; breach; built; capacity; centres; challenge; city; club;
        coordinators; could be; down; down by; five years; hubs; in requests; in their; inclusion; independent; into;
        leaving hospital; month; nine; no one; not; not wait; nurse; on a; on time; peer; positive; real; record;
        role; screening; sickness is; six months; someone; take part; taken; that; the borough; the city;
        the violence; told; treated; turnover; understood; vacancies are; waiting for; was a; weight; were down;
        were still; who had; with; with three; workloads; workloads are; years ago
    """,
    -0.625: """
        all of; at risk; college; complaints; do; down from; every; family; followed; from; had; hospital; hospitals;
        in this; initial; joint; leaving; low; meant; network; parents were; practice; practitioners; records;
        referral; sickness; small; so that; social workers; staff who; the social; there; they could; through;
        trained; wait for; waiting
    """,
    -0.75: """
        ^ case; all; and; are not; emergency; health and; if; is low; out of; panel; residents; this; who
    """,
    -0.875: """
        care; case; meant that; need; now; recorded; safety
    """,
    -1.0: """
        could; must
    """,
    -1.25: """
        ^ the
    """,
}
OTHERS_CONTEXT: dict[float, str] = {
    2.0: """
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
        during; findings; framework; occupational; over; people who; services; the better
    """,
    0.75: """
        funded; support; team; the council; too; went
    """,
    0.625: """
        a further; a quarter; a team; around; assurance; carers; children in; considered; disposal; duty; further;
        groups; health services; how well; is; leadership; on average; planning; quarter; six; standards; the local;
        the partnership; these; were too
    """,
    0.5: """
        ^ because; ^ leaders; ^ requests; ^ you; aged; an occupational; and in; and we; appointments; aside; being;
        better; beyond; beyond the; came in; children had; data; delivered; did not; does; due; evidence; focus;
        for mental; four; from; hardly; improvement; journeys; life; longer; not; occupational therapist;
        occupational therapy; of young; passed; pilot; processes; protection; provision; pupils who; quarter of;
        redesigned the; restrictions; review; sample; some; strengths; that had; the childs; the findings;
        the inspection; the rating; therapist; three; through the; to be; training in; unpaid; unpaid carers; used a;
        went to; were not; will; you
    """,
    0.375: """
        ^ no; ^ reablement; ^ self; ^ this; ^ two; about services; access; across; additional; adults; adults at;
        agency response; an improvement; and how; and over; and shared; and spoke; and support; and was; approved;
        april; are over; area leaders; areas; as the; at weekends; authority; based; based on; because; been granted;
        belong; belong to; board with; brought in; budget; by telephone; care homes; care inspectorate;
        child protection; children; children were; childs; cities; clear; coming; concerns; consent; consultation;
        contact; contacts; court; decisions about; did; direct; districts; does not; emergency duty; england;
        ethnicity; even; fall; fieldwork; following; for; for a; for it; gone; granted; had said; half; has the;
        have a; have no; healthcare; held; immediate; in; in four; in reaching; in six; inspected; inspectorate;
        involved; involved in; it is; job; key processes; leaders; leaders have; learning disability; letter;
        lindenshire; living; maintains; market; meeting; member of; miles; moved; nineteen; no; of court; of pupils;
        out for; own; plan to; planning meeting; populated; posts; previous; professionals; pupils; rate; rate of;
        rating; reablement; reaching; received; records; registered; remained; reported; response; reviewed; reviews;
        said; said about; scotland; secondary; secured; seldom; send in; sentenced; showed that; site; six in;
        sixteen; strategic leadership; survey; survey and; that their; the coming; the duty; the four; the previous;
        the website; their own; they left; this letter; to; to bring; to the; too long; tracked; up to; used;
        was made; was out; website; weekends; well; what children; which; which are; which was; winter; young people
    """,
    0.25: """
        ^ a; ^ as; ^ between; ^ children; ^ data; ^ even; ^ inspectors; ^ national; ^ nobody; ^ providers; ^ they;
        ^ waiting; a clear; a good; a learning; a sample; a week; about; about children; abuse; accepted; accessible;
        addressed; addressing three; adolescent; adolescent mental; adults with; advisers; after; after our;
        after they; against; agency; almost a; along; among the; an independent; an out; and adolescent; and an;
        and at; and carers; and it; and social; and with; are; are based; are fluent; as requires; assessors; august;
        autumn; became; been; before the; borough; bring together; but not; by; by a; by text; cabinet; care ehc;
        care leavers; care or; challenging; chance; child and; child with; clear plan; close; close to; commissioning;
        commissions; community and; concentrated; contact with; control; corporate; council and; count; county;
        court disposal; cqc; crime; data for; data showed; day; day in; days; days on; dealt; dealt with; december;
        decisions; dedicated team; delays; delays in; deprivation; depth; depth and; detail; did so; director;
        disability and; documents; doubled; draw on; during the; duties; early help; education; educational;
        educational psychologists; effectively; effectiveness; effectiveness of; eleven; eligibility; evaluation;
        even where; exploitation; february; feel that; felt; figure; figures; first; first time; five children;
        five days; flats; fluent; for occupational; for pupils; force; from a; from the; fully; fund; groups and;
        had gone; had no; had received; had stopped; had turned; half of; has had; has since; healthcare improvement;
        heard; held by; hmci; how their; hundred; implemented; improvement plan; improvement scotland; in april;
        in january; in lindenshire; in scotland; in september; in some; in the; in welsh; income; independent chair;
        indicators; individuals; injury; inspection and; inspections; inspectors had; into a; is no; is not; issued;
        its residents; january; just; just over; knife; know what; largely; learning; live; long to; longer than;
        look; look at; made up; majority; managed; many; march; median wait; medium; meetings; member; members of;
        mentioned; met; million; missing; nationally; no school; not know; november; nowhere; october; of; of a;
        of education; of its; of them; of this; of three; off; offending; officers had; older; on which; one of;
        online; others; our inspection; out a; out to; outside; overdue; overdue reviews; parents and; parents who;
        part of; partnership; partnership must; passed to; pay; people are; people in; people waited; per; period;
        policy; practice was; professional; promoted; proportion of; provider; providers; quality; quality and;
        reason; reason for; receive; recruitment; redesigned; reduce; referred to; relationships; replied; requires;
        resettlement; resettlement cases; residents are; responded; responded to; review of; reviewing; revisit;
        risen by; rota; routine; safe; safe and; sample of; sampled; scheme; scheme for; school place; scotland and;
        secondary school; see; see the; seen by; senior team; separately; set a; set out; should; should be;
        six weeks; some young; sparsely; spend; spending; spoke with; stage; start of; stood at; stop; stopped;
        strategic; strategy; students; such; supported living; team and; team to; telephone; than before; than in;
        than those; that a; that they; that this; the areas; the case; the child; the former; the initial; the job;
        the planning; the proportion; the reason; the revisit; the two; the week; the winter; the year; the youth;
        their children; them has; them in; therapy; this inspection; this work; times for; to an; to open; to read;
        to reduce; to review; too few; too many; training and; two years; under; undertaken; unsatisfactory; up;
        up by; waited; waiting times; waits; waits for; wales; wards; was in; we have; we reviewed; week; weeks;
        well being; welsh; were due; were given; were often; were sentenced; what; what the; where the; which it;
        who did; will monitor; with mental; with staff; with what; work through; workers and; written statement;
        young peoples; younger
    """,
    -0.25: """
        ^ adaptations; ^ assessing; ^ attendance; ^ councillors; ^ each; ^ family; ^ from; ^ information; ^ new;
        ^ over; ^ peer; ^ police; ^ schools; ^ scrutiny; ^ sickness; ^ take; ^ workloads; a; a care; a hospice;
        a median; a monthly; a place; a positive; a priority; a service; a small; a third; a whole; about a;
        admissions; adopted; adult; adult services; adults who; adviser; advocates; agreement; ahead; almost all;
        among them; among those; an education; and did; and he; and no; and officers; and people; and risk; and staff;
        and this; and three; and were; answered; any; applications; appreciated; are few; are on; area was; as a;
        as good; asked; asked about; assessing; assessment was; at key; at risk; attendance; back; been taken; began;
        begun; begun to; better than; black; blame; breach; breaks; brings; can be; candidates; candidates for;
        care at; care partnership; care plan; care survey; careful; carers had; carried; case management;
        case managers; cent of; centres; chaired; changes; charities; children are; children at; children who;
        children whom; childrens; city and; closure; come; commissioned; compared with; complaints; concern;
        contact was; contingency; continues; continues to; continuity; coordinators; council officers; councils;
        counties; covered; criteria; cut; data and; date; delayed; describe; desistance; despite; diagnosis;
        difficult; disabilities; disabled; disabled children; discharges; district; drew; drop; dropped; easy; eight;
        else; enough; equal; everyone; explained; explained to; falls; family; finished; five; follow; followed;
        for children; for everyone; for people; for those; for years; forums; frank; free; friends; funding; given to;
        had been; had begun; had had; hall; has given; have; have been; health and; help; helped; here and; highest;
        holds; hope; hours; housing is; how they; hub; in an; in at; in each; in hospital; in need; in our; in this;
        in two; in which; including; inclusion; inclusive; independent; information about; inspectors read; interview;
        introduced; is low; is well; it took; its effect; jobs; joint; july; keep; key stage; lead; leads; least;
        leaving hospital; lessons; liberty; line; lived experience; loss of; low; magistrates; man; manager; mattered;
        mattered to; matters; median of; model; month; months; more; more than; mothers; moved on; near; nearly;
        nearly all; need that; neighbourhood; neighbouring; network of; new; newly; nine out; no one; not wait;
        nothing; numbers; of referrals; of significant; of which; officer had; olds; one; one per; or an; or more;
        or the; order; organisations; out in; outcome; outreach; over a; owned; parent; partnership is; partnerships;
        partnerships single; past; past year; people said; permanent; personal; personal adviser; persons; picture;
        place; placed; planned with; planning was; plans is; play; plentiful; post; practical; practice; practitioner;
        praised; pressures; pride; primary; prompt; proportionate; public health; pupils in; put; put in; questions;
        quiet; rated; rather than; rating of; real; recommendations; regional; risk assessed; rounded; safety and;
        safety was; said that; same; saw; scrutiny; sector; send who; sense; sensory; service the; service which;
        sexual health; sharing; short and; sickness is; similar; single; sitting; soon; sound; special; staff have;
        stands; started; stayed; still at; sufficient; take; take part; take up; taken; teachers; tending; than six;
        than three; that he; that it; the behaviour; the health; the independent; the integrated; the loss;
        the number; the partnerships; the past; the plan; the post; the service; the violence; their; their data;
        them; there has; they; they are; things; third; thirds; thirds of; this and; this has; those with; thoughtful;
        throughout; to a; to act; to date; to improve; to people; to take; together; took; took account; towards;
        town; traveller; treated; turnover is; twelve; two thirds; under the; vacancies are; violence; visited; was;
        was needed; we heard; weight; were completed; were told; wheelchair; which the; while; who go; who live;
        whom were; whose; with lived; with young; without a; work to; work with; workforce; workloads; workloads are;
        works; writers; year olds; yos; youth
    """,
    -0.375: """
        ^ ninety; ^ screening; about the; academy; account; account of; ago; and a; and adult; and its; and they;
        and what; as; as well; at a; authorities; average of; break; bureau; capacity; care and; citys; club;
        could be; difficulty; down by; down from; each of; emergency; enquiries; expertise; fallen; found; guidance;
        had all; health team; him; his; hubs; in requests; in their; information; integrated; into; leading; leave;
        leaving; looks; loss; managers; monthly; must; needed; network; ninety; nurse; of care; of ten; of the;
        officer; on; on a; peer; people with; pooled; public; record; recorded; referral; screening; send; short;
        shows; sickness; significant; similar pupils; sit; six months; sleep; so; some of; someone; takes;
        the boroughs; the citys; they could; time; timely; to keep; try; us; us that; well as; were carried; what it;
        whether; who had; whole; why; without; working days; years ago
    """,
    -0.5: """
        ^ assessment; ^ case; all; all but; an; and had; and wellbeing; are not; assessments; board; built;
        carried out; case; children with; families; fourth; good; he; hospitals; housing; later; meant; meant that;
        officers; on time; out of; positive; practitioners; several; so that; staff who; that; the authority;
        the fourth; the mental; the team; therapists; to do; told; trained; understood; visits; were; were down; when;
        would
    """,
    -0.625: """
        and the; assessed; assessments were; co; college; down; every; five years; had a; if; in a; out by; panel;
        plans; role; service; small; there; was carried
    """,
    -0.75: """
        another; care; could; nine; safety; schools
    """,
    -0.875: """
        and; do; each; had; need; now; with
    """,
    -1.125: """
        who
    """,
}
OTHERS_ALWAYS = (1.05, -1.33)
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
        neigh*; scrut*
        """,
        1.125: """
        agree*; board; help; money; neighbouring
        """,
        1.0: """
        # leadership; diffi*; needs; poole*; pooled; sector
        """,
        0.875: """
        budge*; budget; finance; into; lead; no; put; secto*; soon; spend*; strat*
        """,
        0.75: """
        adole*; adolescent; agreed; college; commissioners; commissioning; difficult; early; finan*; links; need; run;
        schools; share*; spending; strategy; their; top; your
        """,
        0.625: """
        agend*; agenda; authority; bring; busin*; business; capac*; capacity; challenge; childrens; complex; data;
        direc*; does; elect*; following; give; head; health; leaders; learned; lesso*; lessons; local; made; meet;
        membe*; month; offic*; on; partners; portf*; publi*; public; rapid; record; requi*; reser*; responsibility;
        revised; schoo*; serio*; serious; sever*; several; shared; spent; the; there; this; value; weak; welco*; work
        """,
        0.5: """
        apologies; appointed; as; atten*; check; clear; collaboration; colle*; combi*; commissions; commo*; common;
        confe*; conference; convener; county; defic*; deficit; director; domes*; domestic; elected; experienced;
        follo*; frank; good; heads; healt*; heart; hospi*; integ*; is; leads; makes; march; market; matur*; mature;
        minut*; minutes; more; moved; negle*; neglect; one; organisation; passe*; passed; perfo*; performance; plans;
        programme; providers; purpo*; repre*; resor*; separately; servi*; steer*; steers; taken; than; three; told;
        understand; until; up; visio*; vision; whoev*; whoever
        """,
        0.375: """
        # are; # headline; # innovation; # learning; # management; # that; abuse; acros*; across; addre*; agree;
        agreement; almos*; almost; apolo*; appoi*; april; askin*; asking; assistant; chall*; citie*; cities; colla*;
        commi*; communication; const*; consu*; consultation; continuity; contr*; contributions; covered; credi*;
        credit; dependable; did; down; education; employment; ended; excel*; excellent; execu*; exten*; for; forma*;
        gangs; gathe*; gathered; half; hospital; howev*; however; ideas; indep*; independent; integrated; lockd*;
        lockdown; loss; management; marke*; match*; mediu*; medium; member; must; new; our; paper; per; plan; police;
        press*; pressures; prima*; primary; progr*; protection; quarterly; recor*; recov*; recovery; remov*; removed;
        representative; resea*; respo*; revis*; savin*; savings; school; seat; secti*; section; see; senio*; senior;
        separ*; service; shift*; shown; sough*; sought; staff; sugge*; under*; updat*; viole*; violence; voluntary;
        weakn*; whole; with; won; wrote
        """,
        0.25: """
        # demographics; # how; # improving; # information; # integration; # is; # messages; # overall; # vision; a;
        able; above; acces*; accessible; act; address; addressing; adult; and; anyon*; anyone; anyth*; anything;
        appre*; appreciated; area; argum*; arriv*; arrives; aside; assessment; assis*; attac*; attention; badly;
        befor*; before; bette*; better; body; breakfast; caref*; carefully; changes; charge; close; comme*;
        commissioner; conti*; coord*; cost; cover*; crime; curre*; current; decid*; decide; decisions; difficulty;
        direction; docum*; documents; drawi*; due; educa*; emerg*; emergency; examp*; example; executive; exper*;
        facil*; families; featu*; frequ*; frequent; frida*; handf*; handful; hands; improve; including; indicators;
        inform; initi*; inspection; item; july; june; law; leader; leadi*; leading; limit*; limited; lines; live;
        lost; may; members; milli*; million; model*; monitored; months; most; natur*; never*; nevertheless; night;
        now; office; officers; only; organ*; other*; others; outco*; outcomes; over; overa*; party; pays; peer;
        perpe*; perpetrators; perso*; person; pledg*; pledge; prepa*; priorities; promises; promp*; promptly; prote*;
        purpose; quart*; rarel*; rarely; rathe*; rather; reass*; remained; requires; resources; respe*; response;
        schemes; secondary; secre*; secretary; set; sign; since; singl*; single; someb*; somebody; someone; sound;
        spend; spends; stabi*; stability; stabl*; stable; stand; standing; statutory; strategic; surge*; telephoned;
        though; thoughtful; times; transport; treat*; treated; trial*; trials; trusts; try; view; visit*; weaknesses;
        week; whom; why; would; year; yjs
        """,
        0.125: """
        # accountability; # area; # background; # board; # chair; # collaborative; # contingency; # ensure;
        # ensuring; # evaluation; # governance; # have; # heard; # high; # impact; # introduction; # partnership;
        # partnerships; # peoples; # providing; # self; # send; # service; # statement; # strengths; # voices; # was;
        accep*; accepted; add; admin*; advan*; advanced; alter*; ambitious; amended; antic*; apart; arrival; assur*;
        assured; attend; attendance; attended; autum*; autumn; avera*; average; bail; balan*; barel*; barely; begun;
        believed; betwe*; between; board*; boards; bodie*; bodies; borough; both; brief*; cabin*; cabinet; cent;
        centr*; champion; chang*; close*; commit; commitment; commu*; compl*; concerns; confidence; constructive;
        continuing; contract; contributed; council; cours*; course; creat*; crimi*; criminal; cut; death*; deaths;
        decis*; decli*; decline; delayed; deleg*; delegated; determined; different; directors; disabled; discharges;
        discussed; distance; doing; drawn; drift; each; earne*; earned; eighteen; elsew*; elsewhere; emplo*; engla*;
        england; enoug*; enough; equip*; equipment; estat*; estim*; even; everyone; excep*; exist*; exists; expertise;
        extra; extra*; faili*; failings; figures; formal; forwa*; forward; funct*; fund; generous; given; gone; grant;
        grown; hande*; handed; hard; havin*; having; headt*; headteachers; here; him; hoarding; homes; hope;
        hospitals; hour; i; improving; incidents; indic*; infan*; infor*; informed; initial; initiatives; inten*;
        interests; interim; invol*; issue*; issued; justi*; justice; kept; larger; launc*; launched; leade*; led;
        left; letters; light; linde*; lindenshire; longer; main; matched; means; meeti*; meeting; memor*; met; mista*;
        mistakes; model; monit*; names; neede*; needed; notably; notic*; noticed; novem*; november; nurse; occup*;
        officer; often; onlin*; online; order; outli*; overl*; oversight; owned; pace; paid; paper*; papers;
        partnerships; peoples; perma*; permanent; placed; placements; plain; planning; polit*; political; posts;
        practical; preparation; prepare; prior*; promi*; provi*; provided; pupil; pupil*; pupils; real; recal*;
        recall; received; recognise; recruited; refre*; relationships; remai*; remain; report; required; resou*;
        respect; respected; role; roles; safet*; safety; said; say; scrutiny; sends; sense; sent; sente*; sentences;
        serves; shape; sharp*; she; short; shortly; skill*; skills; small; someo*; speec*; speech; spoke*; spoken;
        spons*; stand*; state; statu*; steps; still; succe*; surpr*; table; take; takes; task; teste*; tested;
        therapy; thoro*; thoroughly; thoug*; throughout; training; trust*; twice; unann*; unannounced; uncom*;
        underdeveloped; understood; university; unusu*; unusual; urgen*; urgency; victims; visib*; visible; visited;
        visits; volun*; wards; was; weakness; weeke*; weigh*; weight; where*; wherever; wheth*; whether; withi*;
        within; witho*; without; write*; years; yet; you; young; young*; youngest
        """,
        -0.125: """
        # a; # adequate; # an; # assessing; # assessment; # at; # be; # being; # better; # capacity; # child;
        # choice; # concerns; # conducted; # context; # continuity; # contribution; # council; # do; # does; # domain;
        # during; # equity; # executive; # experience; # experiences; # facilities; # focus; # happens; # identifying;
        # initial; # integrated; # issues; # it; # key; # leaders; # like; # local; # need; # or; # organisational;
        # outcome; # people; # person; # practice; # prevention; # provision; # quality; # rating; # reduce;
        # resettlement; # responding; # response; # review; # risks; # safe; # social; # summary; # sustainability;
        # the; # three; # transitions; # two; # well; # were; # workforce; # works; # young; acade*; academy; access;
        accom*; accommodation; according; accountability; achie*; activ*; activity; acute; addit*; additional;
        addressed; admis*; adviser; affec*; again*; against; aged; agreements; alcoh*; alcohol; allow*; allows; alone;
        alrea*; already; altho*; although; ambit*; ambition; ambitions; analysis; anoth*; another; answer; answers;
        anti; any; appea*; appointments; approximately; arranged; arrive; asses*; assess; assessing; assessments;
        assistants; attached; audit; augus*; august; autho*; autis*; autism; avail*; aware*; awareness; away; babie*;
        babies; back; backl*; backlog; bank; becam*; became; bed; begin; beginning; begins; belon*; best; black;
        blame; boy; boys; brain; breaks; brings; broke*; broken; build*; built; café; call; came; can; candidates;
        carer; carin*; caring; case; casel*; caseload; cases; casew*; castl*; caugh*; caught; chaired; champ*; change;
        chari*; charities; check*; checks; child*; childs; choic*; choice; circu*; climb*; clinics; colleagues; come;
        comments; compa*; complete; completed; concentrated; concern; concerned; condi*; conditions; considered;
        contacts; conte*; continence; contrast; coordinators; count*; courses; court; court*; covers; custo*; debt;
        decision; dedic*; dedicated; delay; delivery; deman*; demand; demen*; dementia; depar*; depri*; deprivation;
        deput*; detai*; deter*; development; difference; disagreements; discharge; discussions; dispo*; disposals;
        dispu*; disputes; distr*; district; diver*; diversion; docto*; domic*; domiciliary; doors; doubl*; doubled;
        draft; draw; drive*; drivers; dutie*; duties; dysle*; dyslexia; easy; educational; effectiveness; eleve*;
        eleven; eligi*; eligible; employers; empty; enabl*; end; enqui*; enquiries; entit*; entitled; estyn; ethni*;
        ethnicity; evaluate; event*; events; ever; exclusion; exclusions; explo*; exploited; fair; fairl*; fairly;
        falls; far; farme*; fathe*; feel; fell; field*; fieldwork; figur*; figure; files; fill; films; firm; fit;
        followed; form; forme*; former; frail*; frailty; frien*; friends; front; frontline; fully; gain; gaps; gener*;
        general; get; getti*; getting; girls; gives; glanc*; glance; go; goodw*; goodwill; got; governors; grants;
        grasp; group; group*; groups; guida*; guidance; had; hall; handl*; happe*; happen; has; he; healthy; hear;
        heari*; hearing; high; highl*; highly; hones*; honest; housi*; housing; hundr*; hundred; icb; identified;
        immed*; immediate; impor*; important; inclusive; induc*; induction; infant; injur*; injury; insid*; inside;
        inspections; inspector; inspectors; intel*; intelligence; intend; intermediate; interventions; investigations;
        isola*; isolated; itsel*; itself; joint; key; kitch*; kitchen; knowl*; knowledge; known; lack; lapse*; lapsed;
        last; later; lay; leave; leavers; let; lette*; level; libra*; library; life; lifte*; lifted; link; listened;
        livin*; living; long; look; looki*; looking; losin*; losing; maintained; man; many; marked; matte*; matter;
        me; media*; medic*; medication; middl*; middle; midwi*; minor*; minority; misse*; monitoring; month*; morni*;
        morning; mothe*; mother; move; much; near; neces*; necessary; neith*; neither; netwo*; network; newly; ninet*;
        ninety; none; nor; number; numbers; nurses; nursi*; nursing; obser*; offen*; offer*; offered; olds; openl*;
        openly; option; orders; organisations; outsi*; outside; overt*; page; panel*; panels; parts; pathw*; pathway;
        patie*; pay; payme*; payments; personal; pharm*; pick; picks; pictu*; picture; planned; point; position;
        practice; prais*; praise; pre; preci*; prepared; present; preventative; prevention; previ*; princ*; principal;
        priority; procedures; production; professionals; promised; proportionate; protected; proto*; protocol;
        provide; psychologist; quarter; quest*; questions; quick*; racis*; raise; rate; rated; ratin*; rating; reabl*;
        reablement; reach*; reads; ready; reaso*; receiving; recen*; recent; recog*; recognised; recommendations;
        records; recruitment; redes*; redesigned; reduc*; reduce; reduced; referrals; relied; remains; repar*;
        reparation; reported; representatives; reque*; requests; resol*; respondents; restr*; restricted;
        restrictions; resul*; result; return; returned; review; revisited; right; room; rooms; round; round*; rounded;
        routi*; runs; safeg*; same; satis*; scale; schem*; scott*; scree*; screening; searc*; secon*; second;
        seconded; seen; sees; sensi*; separate; seriously; served; sessi*; settl*; settled; seven; shado*; shape*;
        shaped; share; shari*; sharing; showe*; site; sites; slave*; slavery; sleep; slip; so; speak; speak*; spoke;
        stabb*; standard; start; start*; state*; statement; statements; stay; stopp*; stopped; stori*; stories;
        strain; stree*; street; stude*; students; subst*; success; super*; supplied; supported; surve*; survey; swift;
        talk; targe*; taxi; teach*; teaching; tenacity; tends; them; thems*; themselves; then; therapies; therapist;
        therapists; thing*; things; third; thorn*; thres*; through; timel*; touch; towar*; towards; trained;
        transformed; transition; traum*; trave*; travel; trusted; turn; twelv*; twelve; underestimated; unpai*;
        unpaid; us; valle*; visit; visitors; voice*; voices; volunteer; volunteers; vulne*; vulnerability; vulnerable;
        waite*; waited; wales; ward; weekl*; weekly; wellb*; wellbeing; what; when; wider; woman; women; worked;
        workl*; worry; worst; writers
        """,
        -0.25: """
        # areas; # arrangements; # communities; # development; # effectiveness; # for; # health; # in; # meeting;
        # out; # poor; # practices; # safety; # standard; # strategic; # systems; # this; # with; # working; =;
        absen*; absent; accor*; ackno*; actio*; action; advic*; advice; advis*; advisers; after; age; alternative;
        analy*; appointment; approved; aroun*; around; arran*; asks; assurance; audit*; audits; becau*; because;
        become; been; begin*; behal*; behalf; borou*; bough*; bought; burea*; bureau; candi*; carri*; carried; carry;
        chair; chair*; champions; child; clari*; clarity; clinicians; closely; committed; committee; communities;
        comparable; complaints; condu*; conducted; conso*; could; counc*; councils; counted; countys; cqc; days;
        delivered; depends; devel*; direct; directed; disab*; disag*; done; effect; effective; ehc; eight; equal;
        evaluated; every; evide*; evidence; exami*; exclu*; expects; front*; full; furth*; further; gave; grant*;
        harm; her; herit*; heritage; how; hubs; ident*; impac*; impact; improvements; include; inves*; it; judge;
        just; keep; large; learners; leave*; lets; letter; line; liste*; littl*; little; lived; maint*; major;
        managed; manager; measure; mento*; mentoring; missi*; missing; nearl*; nearly; net; nhs; nine; not; notif*;
        numbe*; nurse*; off; once; open; opini*; opinion; optio*; or; organised; parent; part; places; policy; popul*;
        population; posit*; positive; post; pract*; preve*; professional; provider; provision; psych*; quickly; ran;
        range; recom*; refer*; referral; refor*; reforms; regul*; regular; relations; relia*; reliance; repla*;
        replacement; reset*; resettlement; retur*; reviewed; reviews; search; septe*; september; show; speci*;
        specialist; strai*; stren*; such; suppl*; system; takin*; taking; teams; teena*; teenagers; telephone; tell;
        templ*; template; tenac*; thera*; there*; therefore; thin; thought; throu*; time; town; two; unsat*;
        unsatisfactory; upon; using; versi*; version; waiti*; waiting; went; whene*; whenever; which; while; whose;
        worker; workers; works; youth
        """,
        -0.375: """
        # and; # court; # disposals; # education; # found; # improve; # inspection; # processes; # steps; # we;
        accou*; among; annua*; annual; appli*; applied; appra*; areas; becom*; being; boroughs; boxin*; boxing;
        brack*; by; carer*; carers; cered*; clini*; co; community; confi*; consi*; contact; conversations; deal;
        disability; equal*; equality; experience; findi*; findings; fire; four; governance; great; held; his; home;
        impro*; improvement; inter*; interviewed; less; list; measures; monthly; multi; of; offer; other; owing;
        panel; parti*; pilot; poor; prese*; produ*; profe*; promo*; recru*; relat*; repor*; reports; scheme; secur*;
        secured; shoul*; should; signi*; significant; strengths; suppo*; support; syste*; team; ten; term; to; too;
        trans*; trust; unit; used; waits; way; we; weeks; worki*; working
        """,
        -0.5: """
        # care; # needs; # next; # services; account; adver*; appro*; behav*; behaviour; children; club; confident;
        conta*; dashb*; dashboard; deliv*; demon*; desig*; designated; felt; first; five; focus; forum; found*;
        gover*; imple*; implemented; information; its; joint*; jointly; make; menta*; mental; mosqu*; mosque; out;
        risk; safe; six; some; well
        """,
        -0.625: """
        # evidence; # safeguarding; acted; all; answe*; asked; authoritys; but; care; conce*; descr*; described;
        effec*; expected; fundi*; funding; learn*; managers; measu*; opera*; order*; own; parents; partnership;
        processes; progress; prosp*; quali*; quality; responsible; revie*; robus*; robust; send; those; were; worke*
        """,
        -0.75: """
        # of; an; at; be; city; cultu*; culture; evaluation; few; from; leadership; manag*; proce*; study; very;
        where
        """,
        -0.875: """
        # what; expec*; paren*
        """,
        -1.0: """
        # to; adult*; adults; learning
        """,
        -1.125: """
        evalu*; peopl*; people; self
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
        safeg*
        """,
        1.625: """
        safeguarding
        """,
        1.5: """
        # safeguarding
        """,
        1.375: """
        preve*
        """,
        1.25: """
        # and; # of; # to; adult; an; charities; three
        """,
        1.125: """
        chari*; enquiry; prote*; protection; safe; socia*; social; which
        """,
        1.0: """
        # out; can; conce*; enquiries; family; officers; or; services; who; would
        """,
        0.875: """
        # court; # disposals; advis*; be; could; hub; notifications; panel; prevention; resol*
        """,
        0.75: """
        # concerns; # management; # safety; advic*; advice; advisers; also; area; burea*; bureau; but; conne*; fire;
        gener*; how; identified; immed*; immediate; notif*; offic*; provi*; resolved; speci*; that; when; your
        """,
        0.625: """
        # prevention; # strengths; =; autho*; bring; bruis*; calle*; checks; concern; concerns; conve*; conversation;
        coordinators; each; easy; fall; found; held; ident*; impor*; important; inves*; job; kept; knew; lack; level;
        liste*; makin*; making; number; parti*; preventative; prior*; quali*; quality; range; ring; robus*; robust;
        said; servi*; showed; spoke; suffe*; teams; telep*; telephone; villa*; voice*; voices; volunteer; whate*;
        whatever
        """,
        0.5: """
        # arrangements; # education; # healthier; # initial; # issues; # live; # lives; # next; # practices;
        # responding; # risks; # steps; # supporting; accor*; according; acros*; across; actio*; arrangements;
        assessed; audit*; audits; before; benef*; broug*; brought; came; closi*; closing; completed; contact; contr*;
        contribution; count*; data; depri*; described; disabled; feedb*; feedback; forma*; formal; fourt*; fourth;
        frame*; framework; general; group*; groups; housi*; housing; inclu*; initial; inspection; lay; leade*;
        leaders; led; liber*; liberty; listened; man; matte*; matters; may; medic*; multi; openl*; openly; people;
        princ*; priority; provider; providers; reached; referrals; relations; remains; right; scrip*; script;
        seconded; seven*; seventy; shared; showe*; small; some; speak; stood; takin*; taking; the; third; trust;
        unbor*; unborn; vary; vulnerability; weaknesses; whene*; whenever; where; worker; yet
        """,
        0.375: """
        # development; # headline; # inquiries; # response; # score; # screening; # services; # systems; accur*;
        adult*; adults; alter*; alternative; alway*; always; and; appli*; areas; aroun*; around; arriv*; arrive;
        authority; avail*; available; back; bank; befor*; benefit; betwe*; between; calls; cauti*; childs; clari*;
        climb*; climbed; clinic; clubs; commo*; common; confu*; consi*; consistency; continues; contracts; coord*;
        corpo*; corporate; court; covered; curre*; current; decision; deprivation; depth; disab*; discussions; draw;
        escalation; estim*; evidence; exami*; firm; funde*; funded; helpe*; helped; here; his; house*; hubs; i;
        incid*; initi*; lead; local*; locality; low; medication; mention; midwi*; midwives; missi*; missing; navig*;
        not; numbe*; often; out; patch*; peopl*; procedures; promo*; prose*; prosecution; reach*; refer; repea*;
        repeat; repre*; represented; run; safet*; safety; secti*; section; secto*; sector; sessions; seven; share;
        signi*; significant; singl*; single; subje*; subject; substance; supervisors; surve*; survey; swift; taxi;
        test; there*; therefore; treat*; trusts; turn; use; very; village; vulne*; was; weakn*; well; withi*; within;
        worke*; year; you
        """,
        0.25: """
        # about; # assessment; # enquiries; # ensuring; # evidence; # improve; # processes; # quality; # review;
        # section; # three; # undertaking; # working; acted; actions; addit*; additional; adequ*; adequate;
        adolescents; after; agencies; agreed; alcoh*; alcohol; altho*; although; ambition; applied; approach; ask;
        assur*; assured; based; begin*; beginning; behal*; behalf; being; bette*; better; both; boy; budge*; budget;
        called; cases; centres; chanc*; chance; change; check*; child; clarity; clear*; clearly; close*; closely;
        coerc*; comes; comin*; coming; community; consultant; counc*; councils; cover*; credi*; credit; cultu*;
        culture; daily; deep; descr*; disag*; discl*; diversion; drive*; drivers; drop; durin*; during; eligible;
        ensur*; escal*; estat*; eveni*; evening; every*; evide*; examined; explained; faile*; failed; fair; feel;
        find; food; frigh*; frightened; front*; frontline; gap; generous; getti*; getting; gives; grants; grasp;
        histo*; homes; household; incidents; included; inclusion; infor*; information; inqui*; inquiries; intro*;
        introduced; investigation; investigations; isola*; isolated; lacke*; lacked; large; large*; largely; learning;
        least; licen*; limit*; limited; listed; lived; look; lost; lunch; major*; majority; manage; meant; medical;
        meetings; membe*; menti*; might; misus*; misuse; model; more; mothe*; name; natio*; need; netwo*; network;
        nhs; nor; notification; obtai*; obtain; offen*; offences; older; on; one; optio*; option; outsi*; outside;
        overall; passe*; passed; patient; peers; picks; place*; places; plan; plent*; plentiful; practices; proba*;
        probation; progress; public; question; raise; raised; rarel*; rarely; reads; recog*; referrers; relat*;
        remai*; reported; reque*; requests; resid*; residents; respo*; response; risks; round; route; safer; scale;
        schem*; scheme; search; seen; sessi*; several; share*; she; shops; sites; skilf*; someo*; somew*; somewhat;
        specialist; statu*; statutory; steps; stron*; strong; strug*; sugge*; syste*; system; talk; teacher; they;
        thing*; things; throughout; toget*; together; told; touch; towar*; towards; treated; turne*; turned; villages;
        viole*; violence; visitors; voice; volun*; walk; ways; whoev*; whoever; worri*; worried; worry
        """,
        0.125: """
        # access; # adequate; # authority; # care; # domain; # eligible; # example; # executive; # experiences;
        # health; # indicative; # integrated; # into; # introduction; # involvement; # local; # meet; # people;
        # police; # positive; # practice; # providing; # provision; # standard; # statement; # support;
        # sustainability; a; about; abuse; access; achie*; achieve; action; adole*; adviser; advocate; afterwards;
        again; agenc*; allow*; allowed; alone; ambit*; ambul*; ambulance; answe*; anybo*; anybody; appointment; asked;
        assessors; assoc*; atten*; attention; avert*; been; best; board; body; brief*; bus; by; captu*; captured;
        carried; cause; cent; centr*; chair; chall*; chang*; changed; children; choices; clear; closed; confident;
        consider; continued; conversations; corre*; couns*; counselling; counted; county; countys; court*; creat*;
        crews; crite*; criteria; cut; death*; deaths; decid*; decide; decided; delivered; delivery; demand;
        department; deprived; detai*; deter*; determined; discu*; disposals; distr*; district; diver*; drug; drugs;
        earli*; earlier; eleve*; eleven; email; empty; ended; equal*; everything; expectant; exper*; experience;
        expla*; face; famil*; far; fill; footb*; football; forms; friends; get; girl; go; good; grant*; great; group;
        had; handl*; handled; happened; havin*; having; he; high; highl*; highly; hour; howev*; however; hundr*;
        identify; if; including; individual; intel*; intelligence; inter; intervention; its; janua*; january; joint;
        judge*; judged; knife; knock; knowledge; later; lawfu*; lawful; leave; libra*; libraries; list; live; livin*;
        living; local; log; londo*; longe*; longer; looks; manager; mash; me; meets; member; members; modes*; modest;
        mother; national; nationally; natur*; nearl*; nearly; neighbourhood; never; never*; nevertheless; no; none;
        notice; nowhe*; nowhere; office; onlin*; online; open; organ*; organisations; other; overa*; overd*; overn*;
        overnight; paedi*; partner; pass; patchy; patie*; per; perpe*; perpetrators; persons; pick; placed; point;
        practice; preci*; present; principles; priorities; proce*; professionals; progr*; proje*; proportionate;
        protect; publi*; published; quest*; queue; raise*; rang; reach; readily; reaso*; received; recognise; recom*;
        recommendations; record; recou*; refus*; regarded; relev*; relevant; reope*; reopened; representatives;
        resea*; reviewed; reviews; risen; rota; say; scott*; seat; secon*; separ*; separate; settled; sever*; show;
        sleep; slip; someone; spars*; stand; still; strategy; stree*; street; subst*; systems; teach*; these; thought;
        thoughtful; thres*; thresholds; throu*; through; trained; transparent; treatment; trust*; turni*; turning;
        unans*; unanswered; units; unkno*; unknown; up; usefu*; useful; vacant; varia*; variation; visit; voluntary;
        websi*; website; weekl*; weekly; wellb*; wellbeing; wheth*; whether; while; whose; wide; wrote; years;
        younger; youth
        """,
        -0.125: """
        # adults; # assessments; # background; # being; # better; # carers; # choice; # conferences; # contingency;
        # delivery; # demographics; # do; # during; # equity; # facilities; # facts; # financial; # for; # found;
        # heard; # identifying; # improving; # inspection; # joint; # keep; # leaders; # messages; # one;
        # partnership; # partnerships; # protection; # rating; # recommendations; # reviews; # safe; # strategic;
        # that; # their; # timeliness; # voice; # voices; # was; # we; # with; # workforce; absent; accep*; accepted;
        acces*; accessible; accou*; accurate; act; adapt*; adaptations; adapted; addic*; addre*; admis*; admission;
        admissions; adolescent; adopt*; adopted; adulthood; adver*; advocacy; afternoon; agency; agend*; agenda; ago;
        agree; agreement; alert; alloc*; along; along*; alongside; alrea*; already; altered; amend*; analy*; analysis;
        anten*; antenatal; anti; antic*; anyon*; anyone; anyth*; anything; apart; appear; appointments; appra*;
        appreciated; approved; approximately; arrived; askin*; asking; asses*; assess; attendance; attended;
        authoritys; autis*; autistic; avera*; average; await*; awaiting; aware*; awareness; away; backg*; backl*;
        backlog; bail; becau*; because; become; beds; beforehand; began; begin; begun; behav*; behaviour; behin*;
        behind; belon*; belong; black; blame; breac*; breach; break*; brigh*; bright; broken; budgets; build*;
        building; built; calm; candi*; canno*; cannot; car; carer; carin*; caring; carri*; carry; cause*; centre;
        cered*; challenge; changes; charge; charity; checked; choice; chronology; circumstances; city; citys; classes;
        collaboration; colleagues; college; combi*; commissioned; commissioners; committee; commu*; communication;
        communities; compares; complaints; complete; compr*; comprehensive; concentrated; condi*; condition;
        conferences; confidence; considered; const*; contacted; contain; content; conti*; contrast; convener; core;
        coupl*; courts; covers; crimi*; criminal; custody; date; debt; dedic*; dedicated; degre*; degree; delayed;
        demen*; dementia; dependable; despi*; despite; devel*; devis*; devised; diagn*; different; diffi*;
        difficulties; difficulty; direct; directed; discussed; discussion; disposal; dispu*; disru*; disruption;
        distress; diversity; docto*; doctor; done; draft; drawi*; drew; drift; dutie*; duties; earne*; earned; edge;
        educa*; educational; effective; effectiveness; ehc; eight; eight*; eighty; elder*; elsew*; elsewhere; enabl*;
        engli*; english; enjoy; enter*; ethnic; ethnicity; evalu*; evaluate; even; event*; events; everyone;
        examinations; examp*; examples; excep*; exception; execu*; executive; exit; expects; experienced; explain;
        exploited; extra; extra*; facil*; fairl*; fairly; falle*; fallen; fathe*; father; febru*; february; file;
        fille*; filled; finance; financial; fitte*; fitted; flats; flexi*; flexibly; fluen*; fluent; follo*;
        following; fortn*; forwa*; forward; frail*; frailty; frequ*; fresh; frida*; friday; full; fully; fund; futur*;
        future; gang; garde*; gathe*; gathered; goals; goes; gone; gover*; granted; hall; happen; head; healthy; hear;
        heari*; hearing; highe*; highest; him; homel*; homeless; hones*; honest; hospice; hospital; hospitals; house;
        hundred; impac*; impact; impai*; impairment; improve; in; include; individuals; initiatives; inspe*;
        inspected; instance; instances; inten*; interim; interventions; interviewed; invit*; invited; invoi*; issue*;
        issued; jobs; judge; june; just; justi*; justice; keep; kitch*; kitchen; knowledgeable; known; lacks; lapse*;
        lapsed; late; law; learn; leisu*; leisure; lesso*; lessons; letter; letters; level*; levels; library; lies;
        light; like; lines; listening; lists; lockdown; looke*; looked; looki*; looking; main; manag*; managed;
        management; managers; marked; match*; matched; matter; means; mediu*; medium; meet; mentioned; mind; minor*;
        minority; minutes; miss; mixed; moder*; monit*; monitoring; month*; monthly; months; morni*; morning; mosqu*;
        named; neces*; necessary; neede*; needed; needl*; neuro*; newly; next; ninety; nonet*; nonetheless; nothi*;
        nothing; nurseries; nursi*; nursing; occas*; occasion; of; offending; old; ones; opene*; opened; opini*;
        opinion; options; order*; orders; others; ought; outco*; outre*; outreach; outse*; outset; outstanding; over;
        overl*; overlooked; overs*; overt*; paediatric; page; paid; particular; parts; party; past; pathw*; pathway;
        patients; patte*; patterns; payme*; payments; peoples; perso*; person; personal; pharm*; physi*; pictu*;
        pilot; planned; plant*; pledg*; pledge; polic*; poor; poorl*; poorly; popul*; population; porta*; portage;
        posit*; positive; praise; praised; pre; prepare; prepared; press*; pressures; principal; process; processes;
        produ*; production; profe*; professional; programme; prompt; prope*; proper; protected; provide; provision;
        psych*; purpo*; purpose; quarterly; quick*; quickly; quiet*; racis*; rate; rated; rathe*; rather; ratin*;
        rating; ratio*; reading; ready; reason; reasons; receive; recen*; recep*; recognised; recording; recov*;
        recovery; recruitment; redes*; redesigned; refle*; reflective; refused; register; regul*; regular;
        relationships; relatives; relea*; relia*; reliance; relie*; relied; remain; remained; renew*; repar*;
        reparation; repla*; repli*; replies; report; require; required; requires; reset*; resettlement; respect;
        responded; respondents; restricted; restrictions; result; results; return; revea*; revie*; role; routine;
        safeguards; safel*; safely; sample; sat; satis*; saw; searching; secondary; secre*; secretary; secur*;
        secured; seldo*; seldom; sen; sense; sensi*; sensory; sent; sente*; sentence; serge*; serve*; served;
        shortage; shortcomings; shortly; shoul*; shown; sight; site; slave*; slavery; sligh*; slow; so; someb*;
        somebody; somet*; sometimes; speakers; special; spend; spends; spent; spott*; spotted; stabb*; stabl*; stable;
        staffing; stage; standing; start; start*; starts; state; statement; statements; stati*; station; stay; step;
        strain; stren*; strengths; studi*; study; submi*; submit; such; suffi*; sufficient; suitable; super*;
        supervise; supervision; supply; supported; sure; surpr*; survi*; suspe*; take; taken; talke*; talked; tarra*;
        tarrant; teachers; techn*; technology; teeth; telli*; tend; tende*; tendi*; tending; term; text; than; thanks;
        therapists; therapy; those; threshold; toddl*; toddlers; too; tool; top; town; transfer; transformed; traum*;
        travel; troub*; trouble; try; unacc*; unaccompanied; underestimated; understand; unpai*; unpaid; unreg*;
        unregistered; unsur*; unsure; until; upon; valle*; valleys; value*; valued; versi*; victim; visio*; vision;
        visit*; visua*; visual; waiti*; waiting; wales; warmt*; warmth; weak; weakness; weigh*; weight; where*; whole;
        whom; wishes; woman; women; won; words; work; worked; workl*; worst; write; writi*; writing; wrong; young*;
        youngest; youngsters
        """,
        -0.25: """
        # are; # assessing; # at; # be; # change; # child; # collaborative; # effectiveness; # impact; # information;
        # innovation; # integration; # it; # key; # leadership; # learning; # like; # person; # priority; # protected;
        # resettlement; # risk; # send; # staff; # supported; # this; # transitions; # well; # what; absen*; activ*;
        active; acute; age; agreements; amber; annua*; annual; anoth*; another; appea*; appre*; april; are; assis*;
        assistants; attend; audit; becom*; bed; beyon*; beyond; bills; borou*; borough; boys; bring*; brings; broke*;
        capac*; capacity; carries; case; certa*; certain; charg*; chron*; class*; clinical; co; colle*; comme*;
        commissioning; company; conference; confi*; conse*; consent; consultation; conta*; contacts; conte*;
        continence; contingency; cours*; course; cqc; crisi*; crisis; custo*; deal; delay; delay*; deleg*; delegated;
        deliver; depen*; depends; deput*; describe; difference; disch*; discharge; does; domic*; domiciliary; doubl*;
        doubled; due; effect; eligibility; embed*; embedded; equality; equip*; equipment; ethni*; excel*; excellent;
        explo*; exten*; facto*; factors; files; forme*; former; forum; foste*; fundi*; funding; girls; givin*; giving;
        glanc*; glance; going; half; hoard*; hoarding; hold; hours; impro*; indep*; independent; induction; injuries;
        insid*; inside; knows; learned; leavi*; leaving; left; let; lette*; line; lockd*; long; made; makes; measure;
        memor*; men; mento*; mentoring; met; money; negle*; neglect; neigh*; ninet*; nobod*; nobody; notes; now;
        numbers; nurse; nursery; occup*; occupational; offered; otherwise; outcome; outst*; paper; paren*; parents;
        part; partners; peer; perio*; period; phone; phone*; phones; policy; post; posts; practitioners; prais*;
        prepa*; promptly; proto*; protocols; puts; quarter; reabl*; reablement; reaches; recorded; recru*; refer*;
        referred; regis*; respe*; responsibility; restr*; resul*; review; runs; sampl*; school; schools; scree*;
        screening; scrutiny; second; send; sensible; senso*; serio*; serious; sexua*; sexual; signe*; signed; sough*;
        sought; speak*; spending; staff; staffed; standards; state*; steers; stopp*; stopped; straight; strat*;
        teaching; team; tell; tenan*; tenants; thank*; thera*; there; though; took; train*; training; trave*; trusted;
        twelv*; twelve; unit; unive*; victims; video; view; visib*; visible; visited; waite*; waited; wards; welsh;
        were; which*; whichever; why; wider; witho*; without
        """,
        -0.375: """
        # is; # meeting; # outcomes; # young; again*; against; almos*; almost; among; any; appropriate; assessment;
        assessments; check; chief; close; confe*; day; detec*; diffe*; direc*; duty; emerg*; emergency; emplo*; fewer;
        findi*; findings; force; given; green; has; have; heart; hospi*; induc*; injur*; insta*; integrated; involved;
        key; langu*; language; leads; make; march; measu*; meeti*; most; must; needs; neighbouring; new; offer*;
        officer; olds; order; other*; planning; priva*; private; pupil; pupil*; pupils; put; quart*; real; reports;
        requi*; rural; scatt*; scattered; scrut*; set; shari*; sharing; short; should; sign; six; sound; spend*; spot;
        staff*; stand*; strategic; takes; ten; this; trans*; under; victi*; volunteers; ward; we; wishe*; wished;
        works
        """,
        -0.5: """
        # how; # in; # the; appro*; carer*; carers; childrens; decis*; desig*; designated; did; effec*; enoug*;
        enough; from; front; give; inspectors; integ*; is; last; less; mecha*; mechanism; nurses; partnership; place;
        rapid; read; revised; risk; schoo*; since; thems*; themselves; to; two; us; used; wait; way; with; writt*;
        written
        """,
        -0.625: """
        # needs; all; as; at; care; come; down; first; harm; help; her; meeting; only; own; plann*; records; revis*;
        see; service; short*; sit; support; teena*; teenagers; will
        """,
        -0.75: """
        # area; for; inter*; into; many; our; plans; suppo*; their
        """,
        -0.875: """
        commi*; decisions; families; healt*; health; home; moved; partnerships; recor*; young
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
        thera*
        """,
        1.5: """
        # identifying; case; ident*; less; needs
        """,
        1.375: """
        about; eligibility; good
        """,
        1.25: """
        # care; eligi*; no
        """,
        1.125: """
        # court; # disposals; langu*; language; therapy; view
        """,
        1.0: """
        # of; diffi*; every; impai*; offen*; school
        """,
        0.875: """
        condi*; draw; practitioners; quick*; quickly; somet*
        """,
        0.75: """
        # assessing; # needs; alcoh*; alcohol; childrens; college; down; early; follo*; occup*; occupational; recor*;
        repor*; reports; schoo*; sensory; some; speci*; tend; used; we
        """,
        0.625: """
        # a; # arrangements; # assessment; # for; # in; # planning; adult*; among; appea*; applied; are; aroun*;
        around; arrangements; brings; carer; carer*; carers; cases; child*; colle*; conce*; conditions; court;
        decision; development; disab*; first; followed; it; learn*; nursery; offending; offer*; one; ordin*; own;
        picke*; picked; profe*; profo*; profound; raise; relat*; senso*; sometimes; specialist; start; teams; them;
        traveller; under*; waits; was; with; years
        """,
        0.5: """
        # evidence; anyon*; anyone; appli*; arran*; autistic; aware*; awareness; befor*; before; bring*; came; capac*;
        capacity; class*; difficulties; disabilities; educational; effect; famil*; few; free; gives; grade*; had;
        healt*; held; identification; into; judgement; main; managers; not; notice; nurse*; offered; others; ought;
        pictu*; picture; pover*; poverty; probl*; problems; professional; profi*; pupil; reaso*; reasons; recognised;
        recorded; referrals; refus*; reque*; sente*; sentence; share*; shared; showe*; showed; staff; support; there;
        tool; transparent; trave*; trusted; understood; wellb*; wellbeing; when; wider; wrong
        """,
        0.375: """
        # area; # child; # development; # found; # review; # strengths; # this; # we; # with; above; abuse; accou*;
        account; afterwards; agree; alike; apart; arrived; assessors; backl*; backlog; borou*; boroughs; by; caref*;
        careful; centr*; checks; compl*; complex; concerns; crite*; criteria; custo*; custody; devel*; difficulty;
        dysle*; dyslexia; earli*; earlier; edge; educa*; effec*; facto*; factors; for; from; fully; fundi*; funding;
        get; girls; group; howev*; however; identify; impairment; joint*; jointly; judge*; learners; learning; let;
        lies; looke*; looked; man; media*; median; might; month*; months; nearl*; nearly; nor; notic*; nurses; of;
        offence; or; other*; partn*; partners; perso*; photo*; plan; pract*; previ*; psychologists; reach; reach*;
        reass*; recog*; records; round; seldo*; seldom; self; septe*; september; something; soon; standing; suppo*;
        teach*; telli*; their; therapists; told; trans*; trust*; turne*; turned; unall*; unallocated; uncom*; upon;
        us; vague; visit; visitors; were; what; writt*; written
        """,
        0.25: """
        # assessments; # be; # communities; # effectiveness; # foreword; # have; # integrated; # it; # like; # next;
        # or; # peoples; # person; # positive; # risk; # steps; # summary; # the; # two; able; activity; adults;
        after*; all; anten*; antenatal; arriv*; assessed; balan*; balanced; bette*; better; both; built; burea*;
        bureau; carried; casew*; cent; centre; childs; choic*; choices; clari*; clarity; close; closely; come;
        complaints; concern; condition; contain; contrast; conversations; decis*; diagn*; diagnosis; disor*; disorder;
        docto*; doctor; domes*; domestic; drew; durin*; during; engli*; english; equip*; equipment; family; fathe*;
        fathers; feed; felt; forma*; formal; gathe*; gather; have; health; healthy; her; illne*; illness; impac*;
        impact; infor*; insta*; instance; intel*; intelligence; janua*; january; june; magis*; magistrates; mattered;
        meant; menta*; mental; mixed; move; neede*; needed; neighbourhood; nine; nobod*; nobody; nurse; often; other;
        paid; panel*; panels; parent; partnership; per; person; persons; poorl*; poorly; pre; pressure; proce*;
        process; programme; promptly; provided; psych*; pupil*; pupils; questions; range; rated; reached; ready;
        refer*; repre*; represented; requests; response; right*; rights; round*; rounded; sat; sends; seven; sexua*;
        sexual; six; skilled; sligh*; socia*; social; sough*; sought; sourc*; spott*; spotted; stand*; story; table;
        teacher; that; the; therapist; thres*; threshold; took; underestimated; visib*; visible; visit*; visua*;
        visual; where; wheth*; whether; which; write; write*; writers; writi*; writing
        """,
        0.125: """
        # areas; # carers; # childs; # chronologies; # do; # does; # domain; # experience; # experiences; # how;
        # investigation; # keep; # people; # reviews; # send; # standard; # support; # timeliness; # unpaid; # young;
        accurate; acros*; across; activ*; addit*; additional; approach; asks; assessing; assistance; attended; autho*;
        authority; autum*; autumn; badly; been; betwe*; between; birth; black; borough; cared; carri*; certa*;
        certain; changes; check; check*; child; clear; close*; commonly; community; considered; conta*; contacts;
        conve*; coord*; coordinators; creat*; cut; data; day; deliv*; delivered; demon*; depen*; depends; desis*;
        desistance; did; disability; disru*; disruption; distr*; district; diversity; doors; drink*; drinking; emerg*;
        ever; every*; everyone; examined; examp*; example; excee*; expected; experienced; expla*; explained; explo*;
        father; feedb*; feedback; figur*; figure; finan*; financial; finis*; finished; following; fortn*; fortnight;
        frequ*; frequently; fresh; friends; full; got; great*; greater; harm; he; heard; heari*; hearing; his; human;
        in; information; insid*; inside; invol*; know; known; legal; light; likel*; likely; listening; local;
        localities; looki*; looking; march; matte*; may; meant*; meantime; misse*; missed; need; neigh*; neuro*;
        nonet*; nonetheless; objec*; obser*; offer; old; once; openl*; openly; our; outre*; outreach; outsi*; outside;
        over; overall; overd*; overdue; panel; park; part; particularly; pathw*; pathway; people; photographs; physi*;
        physical; porta*; portage; press*; previous; price; professionals; progr*; properly; propo*; protect; quest*;
        rare; rathe*; rather; reaches; read; real; receipt; rely; remained; repea*; report; requested; resid*;
        residents; resolutions; respo*; rise; robus*; robust; room; said; satis*; satisfied; saved; secondary; seen;
        setti*; setting; shado*; skill*; so; someb*; somebody; someo*; someone; special; speed; spend; state; stren*;
        strengths; strug*; supplied; sure; teaching; tends; text; thank*; thanks; thems*; themselves; these; those;
        times; too; twice; understand; urgent; usual*; usually; victi*; victims; views; vulnerable; weeks; wherever;
        whole; whom; wishe*; wishes; withi*; within; word; work; worse; youngest
        """,
        -0.125: """
        # about; # access; # action; # adult; # adults; # are; # at; # authority; # being; # children; # concerns;
        # contribution; # delivery; # doing; # during; # education; # ensuring; # headline; # healthier; # heard;
        # improving; # indicative; # information; # initial; # innovation; # inquiries; # involvement; # joint;
        # learning; # live; # lives; # manager; # messages; # need; # one; # out; # overall; # pathways; # processes;
        # providing; # quality; # rating; # recommendations; # resettlement; # responding; # safety; # services;
        # social; # staff; # statement; # supporting; # that; # voices; a; absen*; absence; accor*; according; achie*;
        acted; actio*; action; actions; adapt*; adaptations; adapted; adulthood; advisers; advoc*; age; aged; ahead;
        alone; along*; alongside; alter*; altered; altho*; although; analy*; annua*; annual; answe*; appear;
        appointment; appointments; appre*; approved; area; areas; argum*; arrive; as; ask; assess; assessments;
        assistants; assur*; assured; attendance; avail*; available; avera*; average; await*; awaiting; babie*; babies;
        baby; backg*; began; begin*; beginning; behal*; behalf; below; beyon*; beyond; bills; body; booke*; booked;
        boys; breac*; breach; break; bring; broke*; broken; broug*; brought; budge*; budgets; build*; café; calls;
        canno*; cannot; car; care; carin*; caring; carries; carry; cause*; champ*; changed; charge; chari*;
        chronologies; chronology; clini*; closi*; closing; club; co; comin*; coming; commissioners; commo*; commu*;
        communication; compr*; comprehensive; concentrated; concl*; confi*; consu*; consulted; contacted; conte*;
        content; continue; continued; contr*; contract; contracts; contributions; conversation; cost; council; coupl*;
        courses; credi*; credit; daily; dange*; danger; date; daugh*; deal; dedic*; dedicated; delay; delay*; delays;
        deman*; demand; demen*; dementia; depended; depri*; deprivation; describe; detai*; different; digni*; dignity;
        director; discl*; discu*; dispo*; disposal; dispu*; diversion; domic*; domiciliary; drawn; drift; drug; due;
        duty; easy; effective; ehc; eight*; elder*; eleve*; eleven; eligible; emergency; emplo*; end; ended; engla*;
        england; enoug*; enough; enquiry; entit*; entitled; ethnic; evaluated; even; eveni*; evening; event*; events;
        evide*; evidence; experience; extra; face; faili*; families; field*; fieldwork; file; files; fille*; filled;
        findi*; findings; firm; forme*; forum; forwa*; forward; fourt*; fourth; frame*; framework; front*; frontline;
        fund; furth*; further; futur*; garde*; garden; general; give; go; goes; gover*; governors; great; green; hand;
        hard; helpe*; helped; here; him; hold; hours; hub; hubs; icb; if; improve; improved; improvement; including;
        inclusive; indep*; independent; individual; initiatives; inqui*; inquiries; integ*; integrated; interests;
        interpreters; intervention; interventions; investigation; investigations; invit*; invited; invoi*; involved;
        is; job; jobs; joint; justi*; justice; key; law; learn; learned; leavi*; leaving; lette*; letters; level;
        liber*; liberty; libra*; like; line; littl*; little; live; lives; locality; log; longe*; longer; looks; lost;
        manage; managed; management; marke*; market; matter; meani*; medic*; medication; membe*; members; menti*;
        mentioned; met; mind; mothe*; mother; movin*; moving; must; named; neces*; necessary; netwo*; network;
        neurodevelopmental; never; next; nhs; night; ninet*; none; notes; nothi*; nothing; notif*; now; nurseries;
        nursi*; nursing; obtai*; older; olds; open; opene*; opened; organ*; outcome; outse*; outset; overl*;
        overlooked; overn*; overnight; packa*; packages; page; partner; partnerships; passe*; passed; patch*; patient;
        patients; payme*; payment; personal; pharm*; phone*; phones; pictures; pilot; placed; play; plent*; plentiful;
        point; polic*; policy; poole*; pooled; popul*; posit*; positive; practical; practitioner; prais*; prepa*;
        prepared; prima*; primary; princ*; priva*; private; produ*; production; progress; promi*; proper; protected;
        proto*; protocol; provi*; provide; provider; providers; provision; publi*; public; published; put; qualified;
        question; rarel*; rarely; rate; receive; recen*; recommendations; record; reduc*; reduce; regis*; relatives;
        relea*; relia*; reliance; relied; remains; repar*; reparation; repli*; replies; reported; requi*; requires;
        reset*; resettlement; respi*; respite; restr*; restrictions; resul*; result; results; reviewed; reviewing;
        reviews; risks; routi*; routine; run; runs; safe; safeguarding; safer; safet*; safety; scale; scrut*; secti*;
        section; secur*; secure; sen; senio*; senior; serio*; serious; set; settl*; seven*; several; short; shortage;
        show; side; simpl*; simple; singl*; single; sit; sixte*; sixteen; slave*; slavery; sleep; slow; sound; space;
        speak*; spend*; spot; standard; statement; statements; statu*; statutory; stay; stood; stopp*; stopped;
        strai*; straight; strategic; strategy; strength; sugge*; surve*; survey; taken; takes; taugh*; taught; techn*;
        technology; teenagers; telep*; telephoned; term; therapies; thing*; things; think; thoug*; though; threa*;
        thread; thriv*; timel*; to; toddl*; toddlers; train*; triag*; turn; twelv*; twelve; twent*; twenty; unacc*;
        unacceptable; unive*; unpai*; unpaid; unsur*; unsure; urgen*; very; visited; voluntary; volunteers;
        vulnerability; waite*; waited; wales; walk; ward; warmt*; warmth; way; ways; weakn*; weaknesses; websi*;
        website; weekl*; weekly; welco*; well; welsh; went; whate*; whatever; while; whoev*; whoever; will; wished;
        witho*; without; worked; worker; worki*; working; works; works*; workshops; worri*; worries; year; yjs
        """,
        -0.25: """
        # and; # choice; # equity; # findings; # health; # leadership; # local; # main; # met; # partnership;
        # partnerships; # police; # prevention; # priority; # safeguarding; # score; # systems; # three;
        # transitions; # voice; acces*; access; advis*; agree*; agreed; alloc*; appoi*; appro*; back; begun; board;
        boy; captu*; captured; charg*; checked; chron*; comme*; common; compa*; compared; completed; confe*;
        conferences; contact; continuing; could; counc*; countys; decli*; described; detec*; direct; do; does; done;
        embed*; embedded; ethni*; evalu*; exper*; fall; feel; fewer; flats; food; form; forms; gap; gener*; gone;
        grown; hear; hospi*; hospital; housi*; housing; hyper*; hyperactivity; inclu*; indiv*; initial; inspectors;
        inves*; july; keep; kept; knew; late; led; life; lists; lived; livin*; living; low; make; manager; minor*;
        minority; moder*; most; much; multi; name; natio*; national; negle*; neglect; number; off; officers; order;
        order*; orders; pande*; pandemic; paren*; parti*; particular; peopl*; peoples; planned; practice; preve*;
        prevention; prompt; queue; recou*; referred; relie*; resolved; retur*; return; review; safeg*; say; schem*;
        scheme; send; sent; sessi*; sessions; sever*; shari*; sharing; signe*; signed; signi*; significant; since;
        speec*; speech; spent; start*; starts; state*; still; strat*; super*; supervisors; supported; third;
        thoughtful; throughout; timeliness; treat*; treated; trust; two; unbor*; unborn; undertaken; up; urgently;
        welfa*; welfare; wheel*; words; worke*; youth
        """,
        -0.375: """
        # meeting; # organisational; # what; agenc*; agency; anoth*; another; atten*; attention; autism; can; commi*;
        consistency; count*; decisions; decline; defic*; deficit; direc*; disch*; discharge; experiences; find; found;
        has; house*; household; impro*; inspection; leade*; leaders; many; meet; money; new; numbe*; offic*; on;
        outcomes; patie*; perpe*; perpetrators; place; planning; prese*; present; prote*; risk; service; short*;
        steer*; steers; time; viole*; violence; volun*; waiti*; waiting; week; why; would; young
        """,
        -0.5: """
        # outcomes; any; change; consi*; descr*; each; enquiries; five; given; list; never*; nevertheless; out;
        outco*; parents; places; plans; quality; quart*; quarter; through
        """,
        -0.625: """
        adult; assessment; but; chang*; children; conti*; enqui*; equal*; equality; group*; groups; inter*; more;
        place*; plann*; protection; quali*; revie*; services; take; than
        """,
        -0.75: """
        # improve; after; at; how; inspe*; its; throu*
        """,
        -0.875: """
        # to; three; who
        """,
        -1.0: """
        servi*
        """,
    },
    Theme.PLANS: {
        2.0: """
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
        healt*; health; reviews
        """,
        0.875: """
        # needs; arran*; peopl*
        """,
        0.75: """
        # court; # disposals; backl*; backlog; have; made; national; overd*; overdue; shoul*; should; term; voice
        """,
        0.625: """
        # assessing; # meeting; # the; advic*; advice; arrangements; case; contingency; leade*; leaders; long; natio*;
        order; partnership; services; sufficient; support; team; those
        """,
        0.5: """
        # area; # areas; # findings; # for; # local; birth; budge*; budgets; calcu*; care; did; due; education;
        enoug*; enough; ensur*; ensure; from; half; hard; improving; name; ninet*; ninety; order*; orders; outcomes;
        parti*; particular; peoples; personal; plan; plann*; planned; recor*; recorded; still; suffi*; suppo*; templ*;
        template; visit*; visits; weake*; weakest; which; work; worked
        """,
        0.375: """
        # does; # domain; # found; # main; # we; # what; anoth*; another; any; appea*; arranged; begin; clini*;
        commu*; community; councils; data; date; deal; dedic*; dedicated; educa*; four; frequ*; frequently; gone; how;
        hundr*; hundred; inten*; intend; joint; just; list; meant; nearl*; nearly; of; outco*; own; people; pre;
        pupil*; pupils; read; secti*; section; skill*; skilled; tasks; than; the; three; to; too; turni*; turning
        """,
        0.25: """
        # about; # better; # development; # do; # effectiveness; # evidence; # need; # of; # partnership; # planning;
        # statement; # two; a; according; altered; appear; area; at; changes; choices; clear; clinic; clinicians;
        close; condi*; conditional; conferences; conti*; contr*; contributes; counc*; deadl*; diagn*; draft; ends;
        even; events; fewer; figur*; figure; friends; hand; he; here; his; inspectors; interventions; job; lifte*;
        lifted; limit*; limited; lists; livin*; living; manag*; management; menti*; mentioned; mind; moder*; most;
        moved; movin*; moving; next; nurse*; nurses; often; old; or; perso*; place; point; policy; poor; press*;
        progress; promp*; promptly; rarel*; rarely; rathe*; rather; reach; reali*; realistic; requi*; return;
        reviewed; robus*; robust; safe; safet*; safety; sampl*; seldo*; seldom; sense; servi*; set; sever*; several;
        sign; sprin*; spring; state*; teach*; teachers; thems*; themselves; took; until; up; waiti*; waiting; well;
        will; wrong
        """,
        0.125: """
        # an; # arrangements; # assessment; # assessments; # care; # children; # chronologies; # contribution;
        # information; # keep; # poor; # reviews; # risk; # social; # this; # three; # timeliness; # well; # working;
        accor*; account; achie*; achieved; acros*; across; action; adequ*; adequate; after; after*; afternoon;
        agreements; alter*; ambit*; ambitions; amend*; amendments; annua*; annual; asked; assessed; assistants;
        authorities; autum*; autumn; be; before; best; beyon*; beyond; bring; cauti*; child; childs; choic*; chron*;
        chronologies; circu*; circumstances; college; comme*; confe*; consi*; consistent; conta*; contacted;
        contributions; convened; conversation; core; could; county; curfe*; curfews; decided; defic*; delays; deman*;
        desis*; desistance; devis*; devised; disabilities; duty; eight; engla*; england; eveni*; evening; event*;
        every*; everything; exit; fall; fathe*; feed; files; first; follo*; follow; followed; fourt*; fourth; frien*;
        funde*; funded; gener*; group; guida*; guidance; handf*; handful; happe*; happen; highe*; highest; histo*;
        history; impor*; important; impro*; inclu*; include; included; insid*; inside; keep; late; learning; letters;
        like; looke*; looked; maint*; maintains; managers; markedly; medical; met; missi*; missing; more; named;
        neede*; needed; no; occas*; occasion; open; over; overl*; overlooked; owned; page; parent; particularly;
        partn*; pilot; placed; polic*; porta*; practical; present; preve*; prior*; priority; produced; profe*;
        professionals; progr*; prosp*; protected; provide; put; recei*; received; receiving; recru*; recruited;
        relie*; relied; repre*; representatives; residential; response; retur*; reviewing; risen; risk; same; sample;
        sampled; say; schools; secur*; secure; see; seriously; sessi*; sessions; share; short; showe*; showed; six;
        sough*; sought; specific; stabb*; staff; statement; statements; stead*; steps; stude*; students; such; sugge*;
        supervisors; tackl*; teaching; tendi*; tending; then; thin; thing*; things; timet*; timetable; towar*;
        towards; transferred; transformed; treat*; treated; troub*; trouble; vague; variation; victi*; victims;
        virtu*; virtual; visited; warm; was; weak; weaknesses; week; weeke*; weekends; when; whom; worke*; would;
        writt*; written; years; youth
        """,
        -0.125: """
        # adult; # commissioning; # contingency; # delivery; # doing; # education; # effective; # equity;
        # experience; # experiences; # facts; # foreword; # governance; # identifying; # joint; # learning;
        # management; # partnerships; # peoples; # prevention; # providing; # provision; # recommendations;
        # resettlement; # score; # send; # strategic; # summary; # that; # was; # with; # young; above; absen*;
        absent; actio*; actions; adapt*; adapted; addre*; addressing; adole*; adult; adver*; advis*; age; agree;
        alike; all; allow*; allowed; almos*; almost; also; among; amoun*; apolo*; approximately; areas; arriv*;
        arrive; as; ask; askin*; asking; assessments; assur*; assurance; attendance; author; await*; awaiting; away;
        back; barel*; barely; becam*; became; becom*; begun; below; benef*; benefit; betwe*; between; board; borou*;
        borough; both; breac*; breach; break*; breakfast; broke*; broken; bunga*; burea*; bureau; by; calen*;
        calendar; can; carer; carri*; carried; cases; casew*; centr*; centre; change; chari*; charities; check*;
        checks; chief; close*; come; compl*; complete; conce*; concern; concerns; condu*; conducted; conference;
        confi*; confu*; conse*; consent; consu*; consultation; continuing; continuity; contracts; control; conve*;
        conversations; council; custo*; custody; daily; day; decisions; delay; deliv*; delivered; depen*; depended;
        depends; depri*; deprivation; deput*; deter*; determined; diffi*; difficult; direc*; direct; disability;
        discharge; discu*; discussed; dispo*; dispu*; do; does; draw; drift; durin*; during; educated; effec*; eight*;
        eligi*; eligible; enquiries; enquiry; evalu*; evaluated; examined; exclu*; exclusions; expec*; expected;
        exper*; exten*; facil*; family; far; feedb*; feedback; feel; find; findi*; findings; fire; firm; fit; five;
        following; forma*; front*; frontline; full; fund; fundi*; funding; futur*; future; gate; gave; get; girls;
        gives; grade*; grasp; great; growi*; growing; grown; handl*; handled; havin*; having; heard; held; help;
        helpe*; helped; her; hold; home; hospi*; hospital; housi*; housing; howev*; however; ident*; identify; incid*;
        incidents; indep*; independent; initial; inqui*; inquiries; integ*; integrated; intel*; intelligence; inter*;
        invit*; invited; invol*; involved; jobs; kept; key; knew; know; langu*; language; later; leads; learn*; least;
        led; lesso*; lessons; liber*; liberty; line; links; littl*; little; live; lives; local; local*; locality;
        lockd*; lost; marke*; matte*; matter; matters; means; meet; minor*; minority; misse*; money; mothe*; mother;
        move; nationally; neces*; necessary; negle*; neglect; netwo*; network; never*; nevertheless; new; night; nine;
        nobod*; nobody; nor; notif*; notifications; nursi*; nursing; offer*; offered; olds; on; ordin*; other*; out;
        outcome; overs*; packages; paren*; partnerships; passe*; passed; past; patie*; patient; peer; perma*; phone;
        pictu*; picture; place*; places; police; popul*; practice; prepared; probl*; problems; proce*; professional;
        profi*; profo*; profound; programme; promi*; promised; provi*; provider; public; pupil; purpo*; quart*;
        quarter; quest*; quick*; quickly; quiet*; rated; reabl*; reablement; reach*; reads; reason; reasons;
        referrals; remai*; remains; report; reports; reset*; resettlement; resol*; resolved; responded; resul*; right;
        round; routi*; routine; safeg*; safeguarding; schoo*; scrut*; secto*; sector; seen; self; sen; send; sente*;
        sentence; serious; serve*; setti*; seven; shape*; shaped; she; short*; shortcomings; show; shown; singl*;
        single; site; small; somet*; sometimes; specialist; spend; spend*; spoke; start*; starts; stay; step; stop;
        strat*; strategic; subje*; subject; submi*; submit; succe*; supported; surve*; survey; syste*; table; take;
        taken; takes; targets; teams; teeth; thera*; these; though; thought; thres*; throu*; times; trave*; trust;
        turne*; turned; twice; under; under*; unsur*; unsure; updat*; us; view; viole*; visitors; volun*; wait; waits;
        wante*; wanted; weakness; websi*; website; welsh; what; whate*; whatever; while; whole; whose; wider; worker;
        wrote; yet; you; young
        """,
        -0.25: """
        # headline; # is; # organisational; # outcomes; # services; acces*; agreed; an; and; appro*; aroun*; around;
        asses*; atten*; autho*; authority; booke*; booked; but; calle*; called; check; commissioning; common;
        commonly; covid; days; decis*; disch*; each; early; enqui*; every; evidence; families; forme*; former; found;
        fully; good; grant*; granted; harm; has; improvement; in; information; initi*; inspection; interpreters; its;
        lead; learned; leavi*; leaving; legal; loss; main; make; many; market; measu*; measure; menta*; mental;
        month*; months; multi; need; off; offer; office; officers; one; only; our; overa*; overall; panel; parents;
        partners; person; practitioners; prote*; protection; providers; publi*; reaso*; reass*; recom*;
        recommendations; redes*; redesigned; said; school; separ*; septe*; september; service; someo*; someone; sure;
        targe*; third; thoug*; time; told; used; vary; views; weeks; wheth*; whether; workers
        """,
        -0.375: """
        # improving; # leadership; # support; about; agenc*; agency; alway*; always; assessment; becau*; because;
        busin*; business; came; carer*; carers; cent; children; commi*; cover*; covered; emerg*; emergency; emplo*;
        employment; end; evide*; exami*; exist; famil*; hub; indiv*; individual; infor*; meetings; pathw*; pathway;
        pract*; propo*; proportion; repor*; separately; share*; shared; train*; trained; year
        """,
        -0.5: """
        adulthood; adults; bette*; better; commo*; development; felt; few; issued; not; offic*; per; since; so; some;
        there; this; two; write*; writers
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
        2.25: """
        =
        """,
        1.625: """
        were
        """,
        1.375: """
        plans
        """,
        1.25: """
        all; days
        """,
        1.125: """
        conta*; ehc; issue*; waits
        """,
        1.0: """
        every; from
        """,
        0.875: """
        any; asses*; issued; many; time; too; waite*; waited
        """,
        0.75: """
        a; contact; decis*; delay*; first; must; takes; waiti*; waiting
        """,
        0.625: """
        # is; # what; an; assessment; call; cent; delays; depen*; few; frequ*; have; long; our; peopl*; people; per
        """,
        0.5: """
        appoi*; appointment; by; case; chron*; contacted; could; decision; depends; duty; expects; following; for;
        july; kept; lived; local; met; negle*; neglect; only; rated; since; timel*; timeliness; weeks; withi*; within;
        worki*; working
        """,
        0.375: """
        # and; # assessments; # effective; # findings; # needs; # partnership; # reviews; # timeliness; # to; adopt*;
        adopted; arres*; assessments; await*; awaiting; below; bring; come; conve*; dates; delay; expec*; falle*;
        fallen; follo*; if; indiv*; inspection; later; legal; letter; mediu*; medium; nobod*; nobody; notif*;
        notification; opene*; opened; outcome; promi*; promised; propo*; proportion; quart*; quarter; recov*;
        recovery; referral; repor*; runs; statements; such; sure; there; threa*; thread; urgently; visit; visits;
        year
        """,
        0.25: """
        # assessing; # care; # doing; # headline; # main; # need; # planning; # that; acros*; across; adults; alloc*;
        almos*; almost; anyth*; anything; appea*; appear; areas; clear; compa*; compared; concern; continue; dealt;
        decisions; development; down; dropp*; dropped; every*; everyone; five; forme*; former; green; half; impro*;
        improved; individual; initi*; initial; inqui*; inquiries; insid*; inside; inspe*; just; lette*; longe*;
        longer; lost; major; media*; never*; nevertheless; nothi*; nothing; occup*; occupational; offen*; offence; on;
        once; order; outco*; panel*; panels; part; passe*; passed; polic*; policy; practitioner; press*; proce*;
        process; queue; rang; reduc*; remem*; remember; requests; review; rural; seldo*; seldom; show; stage; stand*;
        standards; state*; take; teams; than; therapist; third; to; urgen*; visib*; visible; visit*; while; why
        """,
        0.125: """
        # a; # access; # action; # area; # areas; # authority; # better; # do; # does; # for; # harm; # initial;
        # inquiries; # integrated; # into; # learning; # management; # meeting; # met; # partnerships; # prevention;
        # priority; # processes; # protected; # standard; # the; # their; accor*; according; actio*; action;
        adaptations; adult*; after; agree*; agreed; allow*; allows; anoth*; another; anybo*; anybody; at; autho*;
        authority; becau*; because; betwe*; between; calen*; calendar; chang*; changed; child*; circumstances; commo*;
        common; conce*; conti*; delayed; depended; despi*; despite; devel*; eleve*; eleven; far; figur*; figure;
        finis*; finished; forwa*; forward; given; guida*; guidance; how; howev*; however; in; individuals; insta*;
        instances; inter*; interim; intervention; inves*; investigation; it; least; lengt*; likel*; likely; line;
        list; lists; littl*; little; londo*; looke*; looked; make; meant; meeti*; meeting; month*; months; nearl*;
        nearly; needs; nine; novem*; november; of; or; over; partn*; partnership; partnerships; past; person; place;
        placement; planned; prese*; present; receiving; reduce; refer*; release; reported; reque*; reviewed; rise;
        risks; septe*; september; services; short*; shortage; spoke; staff; start; statu*; statutory; summe*; summer;
        syste*; system; ten; that; thera*; therapists; three; throu*; through; told; triag*; twice; unpai*; unpaid;
        upon; used; wait; was; well; wheel*; whose; workers; years
        """,
        -0.125: """
        # arrangements; # assessment; # carers; # court; # development; # disposals; # during; # ensuring;
        # experience; # experiences; # financial; # identifying; # impact; # improving; # indicative; # key;
        # leadership; # of; # organisational; # people; # peoples; # quality; # resettlement; # responding; # review;
        # safeguarding; # score; # statement; # strengths; # transitions; # working; acces*; access; actions; adult;
        advic*; advice; advoc*; again*; against; age; aged; agenc*; agency; altho*; although; ambul*; amend*; amended;
        annua*; annual; appli*; appointments; approach; area; arran*; arriv*; arrived; asked; attention; autis*;
        autism; autum*; autumn; avail*; available; aware*; awareness; bed; been; befor*; before; begun; being; best;
        bette*; better; board; borou*; borough; built; but; capac*; capacity; carer*; carers; carri*; carried; cauti*;
        children; colle*; college; commi*; complete; concerns; confe*; contracts; conversation; count*; county; court;
        crept; crisi*; crisis; custo*; custody; deadl*; decid*; decided; dedic*; dedicated; defic*; deficit; deleg*;
        delegated; depri*; deprivation; diagn*; diagnosis; direc*; disab*; disch*; discharges; discu*; dispu*;
        disputes; distr*; distress; durin*; during; early; educa*; eligi*; eligibility; emerg*; enabl*; enqui*;
        enquiries; ensur*; ensure; evalu*; evide*; evidence; exami*; examined; excee*; exit; exper*; family; feedb*;
        feedback; finan*; financial; firm; flat; flats; forma*; formal; found; four; full; furth*; further; gives;
        givin*; giving; gone; great; group*; groups; he; healt*; health; held; helpe*; her; here; his; hospitals;
        hours; house; housi*; housing; hub; icb; inclu*; incre*; increase; induc*; induction; inspectors; inten*;
        interests; invol*; joint; june; keeps; key; knew; known; last; learn*; learned; learning; leave; left;
        letters; liber*; liberty; look; management; managers; march; marke*; marked; matte*; may; means; mecha*;
        mechanism; meetings; menta*; mental; more; move; natio*; national; neede*; needed; neuro*; new; next; now;
        occas*; occasion; offic*; often; older; olds; open; other; other*; others; outcomes; outsi*; outside; overd*;
        overdue; packa*; parents; parti*; particularly; partners; perma*; permanent; phone; plan; planning; point;
        police; poorl*; poorly; popul*; post; practitioners; probl*; problems; profe*; progr*; progress; promp*;
        promptly; prose*; prosecution; prote*; protection; provided; psych*; pupil*; pupils; quali*; quality; quest*;
        quick*; quickly; raise*; raised; rare; reach*; reached; read; ready; reasons; received; recom*;
        recommendations; recor*; records; reduced; referrals; referred; refus*; relia*; remai*; remain; remains;
        resid*; residents; resol*; resolved; respo*; response; restr*; restrictions; retur*; return; revie*; right;
        rooms; run; safe; safet*; safety; said; schoo*; school; secti*; section; sent; servi*; seven; share*; shared;
        simpl*; slow; small; someb*; somebody; somet*; sometimes; speci*; specialist; sprin*; spring; stand; start*;
        stren*; strengths; suppl*; supplied; supported; talk; term; their; them; thems*; themselves; therapies;
        therapy; this; thoug*; touch; train*; trans*; transparent; turn; turne*; turned; twelv*; twelve; unacc*;
        unacceptable; unall*; unallocated; under; under*; until; up; urgent; use; very; visited; volun*; we; weakn*;
        weaknesses; week; where; will; with; witho*; without; worker; works; works*; would; writt*; written; youth
        """,
        -0.25: """
        # local; # outcomes; about; anyon*; anyone; appro*; atten*; back; bills; child; commu*; community; compl*;
        contr*; day; did; do; docto*; due; famil*; fundi*; funding; had; has; home; hospital; late; liste*; listed;
        lockd*; made; manag*; most; neurodevelopmental; ninet*; ninety; offer; one; out; paren*; pathw*; pathway;
        provi*; put; reaso*; regis*; seen; service; sever*; several; she; shoul*; should; showe*; showed; six; socia*;
        social; someo*; someone; those; when; which; work
        """,
        -0.375: """
        # effectiveness; # in; as; data; hospi*; is; not; still; support; they; times
        """,
        -0.5: """
        are; be; no; reviews; so; some; suppo*; the; two
        """,
        -0.625: """
        care; young
        """,
        -0.875: """
        backl*; backlog
        """,
        -1.125: """
        and
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        2.625: """
        =
        """,
        1.875: """
        measu*
        """,
        1.75: """
        complaints
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
        commi*
        """,
        0.875: """
        # leadership; adver*; dashb*; every; gover*; not; partnerships; same; self; that; toget*; together; way
        """,
        0.75: """
        assurance; care; effect; evide*; governance; green; own; perfo*; performance; quali*; quality; show
        """,
        0.625: """
        # organisational; # strategic; # what; after; appra*; assur*; audit; count*; dashboard; effec*; group;
        measure; monthly; outco*; outcomes; partners; their; which
        """,
        0.5: """
        # is; # management; analy*; assessments; at; broug*; brought; changed; clinical; commissioned; committee;
        deput*; enoug*; enough; events; firm; forms; fortn*; fortnight; impac*; impact; initi*; initiatives; joint;
        liste*; listed; lists; looks; manager; month*; order*; recom*; recommendations; regis*; review; reviews;
        serge*; signi*; significant; thoug*; though; well; witho*; without
        """,
        0.375: """
        # delivery; # improve; # leaders; # score; ackno*; actio*; actions; amber; annua*; annual; asses*; audit*;
        becomes; being; board; but; carry; check*; checks; close; close*; closely; conce*; condu*; conducted; counted;
        depar*; difference; done; event*; evidence; exclu*; exclusions; feedb*; feedback; goodw*; goodwill; had;
        incid*; incidents; indep*; independent; it; lets; littl*; little; look; many; marked; memor*; model*; month;
        much; multi; near; off; out; rathe*; rather; regul*; regular; rests; risk; scrut*; scrutiny; senio*; senior;
        sent; short*; shortcomings; shoul*; should; soone*; sooner; sure; systematic; versi*; version; waiti*;
        waiting; welsh; while; yet
        """,
        0.25: """
        # are; # areas; # commissioning; # doing; # effective; # for; # how; # messages; # protection;
        # recommendations; # that; # the; absent; accor*; allow*; allows; almos*; almost; anoth*; another; answered;
        appro*; areas; atten*; attendance; audits; becau*; because; becom*; begun; blame; carer*; carers; chair;
        check; clini*; collected; concentrated; consi*; counc*; court*; dashboards; devel*; diffe*; discu*; disse*;
        does; drift; evaluated; five; form; gathe*; gathered; glanc*; glance; goes; grasp; great; hold; ideas;
        identified; information; inves*; investigations; joint*; jointly; judge; learners; lesso*; lessons; list;
        maint*; maintained; make; marke*; misse*; of; offic*; officers; on; pathways; peer; perso*; pictu*; picture;
        police; practitioners; pre; prese*; prima*; primary; processes; psych*; psychologist; quart*; quarter; rapid;
        reach*; reached; read; repor*; report; reports; reviewed; round*; rounded; runni*; running; sente*; sentence;
        serio*; serious; servi*; service; signe*; signed; simpl*; simply; singl*; single; supported; syste*; tends;
        unpai*; unpaid; upon; use; very; weeks; years
        """,
        0.125: """
        # about; # accountability; # adult; # and; # area; # do; # facilities; # governance; # information;
        # innovation; # key; # learning; # manager; # needs; # one; # partnership; # planning; # priority; # quality;
        # self; # their; # to; # was; # workforce; a; absen*; acted; activ*; activity; after*; afternoon; again*;
        against; age; agree; ahead; alone; amoun*; an; answe*; anyth*; anything; approved; assessment; attac*;
        attached; author; befor*; before; begin*; begins; believe; below; brief*; budge*; budget; built; carri*;
        carried; chair*; chairs; chall*; challenge; chang*; clear*; clearly; colle*; colleagues; commission;
        community; complete; concerned; confined; considered; consistently; conversation; council; councillors; count;
        court; deal; deman*; demand; discussed; discussions; drawn; each; ethnicity; files; films; find; focus;
        followed; forma*; forum*; forums; found; from; get; getti*; getting; gives; going; got; governors; guida*;
        guidance; handl*; handled; healt*; health; heart; help; helps; ident*; imple*; implemented; impro*;
        improvement; infor*; intel*; intelligence; interim; intro*; is; kind; lacke*; lacked; leave*; leavers; lives;
        longest; looki*; looking; losin*; losing; makes; manag*; managers; matte*; matter; measured; meet; menta*;
        mental; missi*; missing; new; nhs; nothi*; nothing; numbers; once; opini*; opinion; ought; page; pathw*;
        peoples; personal; persons; picke*; picked; places; polic*; prais*; praise; prior*; priority; proce*;
        progress; qualified; quarterly; rate; reads; recei*; received; records; relia*; responsible; retur*; return;
        round; sampl*; sample; says; searc*; searching; second; seldo*; seldom; session; shado*; showe*; showed; slip;
        standard; stop; stori*; stories; stret*; subst*; substance; supervise; team; tell; test; thera*; therapies;
        there*; therefore; thin; thoro*; thoroughly; thresholds; trust*; trusts; under*; vulnerable; ways; went; what;
        wheth*; whether; work; worry*
        """,
        -0.125: """
        # a; # arrangements; # assessing; # assessment; # authority; # being; # children; # communities;
        # development; # does; # effectiveness; # ensuring; # equity; # experience; # experiences; # findings;
        # foreword; # found; # headline; # identifying; # impact; # indicative; # keep; # meeting; # next;
        # practices; # processes; # provision; # resettlement; # review; # safe; # safety; # send; # staff;
        # standard; # steps; # support; # systems; # this; # three; # two; # working; # works; # young; absence;
        according; accur*; acros*; across; addre*; adults; advic*; advice; advis*; advisers; aged; agree*; agreements;
        alter*; alternative; ambul*; ambulance; any; anyon*; anyone; appea*; appoi*; arran*; arrangements; arriv*;
        arrive; asked; assessors; assis*; assistants; assured; autum*; autumn; avera*; average; away; back; backl*;
        backlog; badly; balan*; become; been; best; betwe*; between; beyon*; beyond; black; call; can; charg*;
        childrens; childs; chron*; clinicians; co; college; come; commissioning; comparable; concerns; condi*;
        conditions; consistent; consu*; conta*; convener; conversations; county; cours*; cqc; custo*; custody; daily;
        day; days; death*; deaths; decid*; decide; decided; decision; decisions; deliv*; dependable; depends; depri*;
        deprivation; described; deter*; determined; different; diffi*; difficult; direction; disch*; discharge;
        dispo*; disposals; diver*; doing; door; durin*; during; duty; effective; eleve*; eligibility; eligible;
        emerg*; emergency; ends; engla*; england; equal*; equality; escal*; escalation; ethnic; evaluate; even;
        examined; excel*; excellent; exit; expec*; expects; experience; experienced; exten*; falls; family; farm;
        feel; felt; figur*; figure; fille*; filled; findi*; findings; fire; flats; follow; foren*; forensic; formal;
        forme*; forum; frail*; frailty; frank; frequ*; fundi*; funding; gave; general; generous; girls; go; gone;
        grant*; group*; groups; hand; handf*; handful; head; hear; helpe*; helped; her; here; high; his; home; how;
        howev*; however; hubs; identify; including; indic*; indiv*; individual; initial; insid*; inside; inspe*;
        inspection; integ*; integrated; interests; interviewed; issue*; issued; job; jobs; judge*; judgement; just;
        keep; kept; knew; know; known; langu*; language; late; later; leaders; leads; leave; less; let; lette*; level;
        light; links; lived; lockd*; lockdown; long; looke*; looked; lost; made; market; means; medic*; medication;
        meeting; meetings; men; might; minutes; missed; mixed; moder*; months; mothe*; mothers; moved; must; name;
        nearl*; nearly; neede*; needed; needs; netwo*; network; night; nine; nobod*; nobody; notic*; notif*; number;
        nurse*; nursery; objec*; offen*; offences; offered; offers; older; open; openl*; openly; optio*; option;
        order; other; other*; others; outsi*; outside; owing; pande*; pandemic; panel*; panels; paren*; parent;
        parents; part; parti*; patch*; pathway; payme*; payments; pharm*; phone*; phones; place; place*; placement;
        plans; point; policy; popul*; population; portf*; posit*; post; practices; practitioner; previ*; previous;
        pride; princ*; proba*; probation; probl*; problems; production; programme; prote*; protection; provider;
        providers; public; published; purpo*; purpose; put; quest*; quick*; quickly; range; ratio*; reabl*;
        reablement; reach; readi*; reading; reaso*; reasons; reass*; recog*; record; recorded; recording; recru*;
        reduc*; refer*; refug*; relat*; remained; remains; reported; requi*; resea*; reset*; resettlement; resol*;
        response; resul*; result; reviewing; risen; rota; route; routi*; routinely; run; runs; safet*; safety; saw;
        say; scale; schem*; schemes; school; secur*; secure; sensible; separate; serve*; sever*; several; share;
        share*; shared; shari*; sharing; she; sight; six; sixte*; sixteen; skill*; skilled; small; someb*; somebody;
        somet*; sough*; sought; speak; speci*; specialist; spend; spend*; spends; state*; statements; statu*; steps;
        stood; stren*; strengths; such; supervisors; surve*; survey; suspe*; system; table; take; takes; teachers;
        teaching; telep*; thems*; themselves; they; third; thought; thriv*; times; toddl*; toddlers; train*; training;
        trans*; trave*; treat*; treated; try; turne*; turned; turni*; turning; twelv*; twelve; unann*; unannounced;
        under; underestimated; understood; unit; unsat*; unsatisfactory; until; used; victims; view; violence;
        violent; visits; volun*; volunteers; vulnerability; wait; want; weak; weekl*; weekly; where; whole; why;
        women; worki*; working; worry; worst; write; writt*; written; yjs; young; youth
        """,
        -0.25: """
        # care; # in; # local; # outcomes; # safeguarding; # services; # we; # with; about; account; among; and;
        anybo*; anybody; appre*; assessed; autho*; be; bette*; better; came; canno*; cannot; carin*; caring; cent;
        change; child; clear; commo*; common; compa*; completed; concern; contr*; conve*; could; depen*; did; direct;
        draw; drive*; drivers; eligi*; every*; everyone; exami*; exper*; families; full; gener*; given; half; harm;
        held; hours; inclu*; induc*; induction; inter*; invol*; leade*; learned; least; makin*; making; meeti*;
        membe*; members; money; more; no; now; offer*; often; only; over; partnership; per; plan; preve*; prevention;
        professional; provide; publi*; raise; relie*; relied; remai*; resid*; residents; safe; safeg*; schools;
        secto*; sector; see; sense; sexua*; sexual; since; some; spoke; support; taxi; teach*; term; them; these;
        throu*; through; time; timel*; timely; took; trust; viole*; visib*; visible; visited; was; when; whom; whose;
        will; withi*; within; worker; workers; would; year
        """,
        -0.375: """
        # court; # disposals; # of; # people; # strengths; # well; accou*; adult; adult*; all; anti; area; authority;
        body; data; decis*; direc*; famil*; finan*; finance; first; local; management; monit*; monitoring; offer; our;
        peopl*; profe*; racis*; refle*; safeguarding; schoo*; separately; staff; super*; than; this; told; visit*
        """,
        -0.5: """
        children; good; have; into; its; lead; natio*; national; one; or; people; provi*; separ*; supervision; there;
        two; us; wellb*; wellbeing; were; worke*
        """,
        -0.625: """
        avail*; available; led; need; those; we
        """,
        -0.75: """
        child*; in
        """,
        -0.875: """
        are; reflective; the; who
        """,
        -1.0: """
        case; for; to
        """,
    },
    Theme.RECORDING: {
        1.625: """
        syste*
        """,
        1.375: """
        =
        """,
        1.25: """
        are; staff
        """,
        1.125: """
        notes; system
        """,
        1.0: """
        community; hospi*
        """,
        0.875: """
        commu*; shari*; sharing
        """,
        0.75: """
        chron*; discu*; file; hospital; referred; set; used
        """,
        0.625: """
        # information; all; certa*; child; clini*; discussion; inter*; police; see; sensi*; sensible
        """,
        0.5: """
        among; annua*; annual; arrangements; as; at; being; carer; completed; conta*; could; domic*; domiciliary;
        health; infor*; kept; let; make; not; partnership; phone*; phones; place; polic*; reasons; refer*; repla*;
        replacement; safeg*; scatt*; scattered; secur*; secure; sound; still; systems; third; unpai*; unpaid
        """,
        0.375: """
        # areas; # effective; # for; # main; # partnership; # processes; a; agenc*; agencies; agreements; allow*;
        allowed; arran*; bough*; bought; certain; chronology; clear; clinical; compl*; counc*; council; due; hand;
        healt*; her; home; improve; inclu*; including; information; intel*; intelligence; keep; one; other; partn*;
        proto*; protocols; reaso*; recording; reports; result; she; shoul*; should; signe*; signed; to; took; two;
        were; write
        """,
        0.25: """
        # evidence; # facilities; # management; # support; # what; absen*; absent; acute; agree*; alway*; always;
        ambul*; ambulance; an; anoth*; another; anyon*; anyone; becau*; because; begin*; begins; best; care; cases;
        chronologies; closi*; closing; concerns; confi*; contacts; contain; depen*; depended; digit*; digital;
        discussions; does; draft; enter*; family; find; glanc*; glance; gover*; governors; half; hard; harm;
        hospitals; impro*; interests; known; later; lets; like; live; log; looke*; looked; management; meeti*;
        meetings; messa*; midwi*; nursi*; nursing; or; out; overl*; overlooked; own; paper; profe*; professionals;
        protection; ratio*; reading; repor*; requi*; require; resul*; revea*; safe; safeguards; said; share*; shared;
        so; spot; stopp*; stopped; stree*; tell; though; training; transition; trust; why; worked
        """,
        0.125: """
        # about; # adults; # area; # at; # concerns; # delivery; # doing; # findings; # found; # harm; # health;
        # improve; # initial; # innovation; # inquiries; # into; # investigation; # is; # key; # leadership;
        # learning; # practices; # priority; # risk; # safety; # systems; # that; # the; # to; # we; # working; about;
        acces*; access; add; adult; advocacy; apart; attac*; badly; began; but; can; check*; checked; choice; clinic;
        closu*; closure; conce*; contact; conte*; copie*; copied; cours*; course; do; ended; even; every; everyone;
        expec*; expected; explo*; exploitation; facts; files; finan*; financial; five; followed; form; go; held; in;
        inform; lost; manag*; means; named; no; nothi*; nothing; open; opene*; opened; paren*; parent; patie*;
        patient; pictu*; picture; preve*; prevention; prompt; prote*; purpo*; purpose; quality; rationale; readi*;
        reads; recov*; recover; recruitment; respe*; respectful; safeguarding; same; saw; scree*; show; sprea*;
        street; such; summa*; sure; suspe*; taken; teach*; teacher; then; thera*; therapist; there; these; thoug*;
        train*; trans*; victim; visits; went; what; wheth*; whether; worke*; would
        """,
        -0.125: """
        # a; # are; # assessing; # authority; # development; # do; # domain; # education; # experience; # headline;
        # how; # in; # indicative; # introduction; # local; # next; # of; # out; # outcomes; # peoples; # planning;
        # positive; # quality; # review; # score; # services; # steps; # strengths; # summary; # this; # with;
        # works; accou*; accounts; acros*; across; activ*; activity; advocate; age; agreed; alone; along; appea*;
        appoi*; appointment; area; ask; assessment; assis*; assistants; autho*; avail*; available; backl*; backlog;
        begun; bette*; better; beyon*; beyond; booke*; booked; built; came; capac*; capacity; carer*; carers; chang*;
        clear*; clearly; colle*; come; commi*; communication; complaints; concern; confined; consistency; consistent;
        conti*; contr*; conve*; count*; court; daily; date; days; decision; described; diffe*; different; direc*;
        direct; docum*; documents; drawn; drop; duty; early; effec*; effect; eleve*; eleven; eligi*; eligibility;
        emerg*; emergency; enoug*; enough; enqui*; equal*; equality; evalu*; event*; events; evide*; evidence; expla*;
        fathe*; fille*; filled; first; following; force; fourt*; fourth; full; fundi*; funding; gave; gener*; girls;
        good; group; hall; has; have; he; help; helpf*; helpful; highe*; highest; his; homes; hub; ident*; if; impor*;
        important; improvement; incom*; incomplete; inspe*; inspection; inspectors; integ*; integrated; interpreters;
        into; invit*; invited; invol*; journ*; journeys; kitch*; kitchen; langu*; language; lay; lead; learn*; lette*;
        letters; local; look; managed; manager; many; market; mattered; medic*; mediu*; medium; meeting; membe*;
        members; menta*; mental; misse*; mothe*; much; name; near; need; neede*; needed; needs; newly; nhs; night;
        nobod*; nobody; notic*; notif*; notification; now; numbe*; number; offer; order; our; outcome; outcomes; over;
        overt*; owing; panel; place*; places; plan; plann*; planning; point; policy; posit*; pract*; practice; progr*;
        progress; promptly; provi*; provide; provider; qualified; quest*; record; referral; referrals; refus*; relia*;
        reliance; remained; remains; report; resid*; residents; respo*; restr*; restrictions; review; right; rota;
        run; safet*; safety; sampl*; sampled; schools; secon*; second; seldo*; seldom; sente*; separ*; separately;
        sever*; several; share; since; singl*; single; six; somet*; sometimes; sough*; sought; stage; stand; state*;
        statement; strat*; strategic; stret*; studi*; supported; take; teaching; teams; term; that; their; them;
        throu*; through; time; times; told; too; transport; trust*; unann*; unannounced; under; under*; unit; upon;
        use; victims; view; voice; volun*; waiti*; waiting; weaknesses; weeks; when; who; whom; whose; wishe*; wishes;
        withi*; within; witho*; without; words; workers; worki*; working; worry*; years; young
        """,
        -0.25: """
        # assessment; # care; # court; # disposals; # people; # well; after; arriv*; arrives; asses*; atten*; be;
        consi*; decisions; descr*; did; each; families; for; gone; how; incid*; incidents; indic*; indicators; is;
        its; know; limited; long; marke*; matte*; missi*; missing; month*; months; more; nearl*; nearly; outco*;
        overs*; oversight; perso*; persons; read; records; remai*; reviews; say; schoo*; school; service; some;
        super*; supervision; suppo*; support; team; this; weakn*; where
        """,
        -0.375: """
        apolo*; apologies; asked; been; child*; children; decis*; furth*; further; had; hold; initi*; initial; inqui*;
        inquiries; it; leade*; leaders; limit*; minut*; minutes; most; natio*; national; officers; often; perfo*;
        performance; plans; revie*; services; showe*; showed; than; three; was; work
        """,
        -0.5: """
        and; board; offic*; recor*; recorded; socia*; social; we; well
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
        care; flats; home
        """,
        1.25: """
        for
        """,
        1.125: """
        four; planning; resid*
        """,
        1.0: """
        # score; adapt*; at; monit*; monitoring; plann*; rooms; supported
        """,
        0.875: """
        adaptations; jobs; lives; nursi*; nursing; posit*; refug*; services; two
        """,
        0.75: """
        # local; # providing; # support; adults; beds; borou*; borough; marke*; market; now; position; providers;
        relie*; relied; residents; suppo*; young
        """,
        0.625: """
        # improving; # indicative; # outcomes; # strengths; adult*; conse*; consent; enabl*; famil*; foste*; foster;
        gave; grant*; granted; he; level; list; moved; prais*; responded; servi*; so; state*; statement; waiti*;
        waiting; works
        """,
        0.5: """
        # ensuring; # in; acces*; access; back; block; bunga*; decis*; decisions; deleg*; delegated; exten*; families;
        fundi*; funding; had; housi*; housing; mothe*; mothers; ninet*; ninety; not; on; quali*; quality; relatives;
        remain; schoo*; school; share*; shared; short*; showe*; speci*; such; suppl*
        """,
        0.375: """
        # continuity; # development; # key; # meet; # next; # of; # provision; # services; # steps; activ*;
        activities; addressed; age; anoth*; another; autism; bed; brain; broke*; by; calls; child*; childrens; combi*;
        comme*; comments; commi*; compl*; contr*; contracts; disab*; edge; eveni*; evening; exclu*; exclusion; fell;
        forme*; hande*; handed; has; how; hundr*; hundred; identify; in; indep*; independent; least; less; livin*;
        living; neede*; needed; newly; occas*; occasion; optio*; options; organ*; organised; places; praised; ran;
        rated; residential; respo*; safel*; safely; schem*; secto*; sector; site; small; special; staff; staff*;
        staffing; supply; too; try; twelv*; twelve; unann*; unannounced; unkno*; unknown; visit*; where; worki*;
        working; youngsters
        """,
        0.25: """
        # access; # adaptations; # areas; # being; # case; # commissioning; # contingency; # effectiveness;
        # equipment; # evidence; # highly; # integration; # practice; # resettlement; # standard; # study; # summary;
        accep*; accept; addre*; advan*; arran*; authority; autis*; board*; candi*; candid; clust*; cluster;
        commissioners; commissioning; complex; contrast; core; coupl*; did; diffe*; different; each; elsew*;
        elsewhere; encou*; encouraged; enoug*; enough; estat*; explo*; exploited; extra; flat; frame*; framework;
        from; fund; gaps; gives; groun*; held; highl*; highly; hoard*; hoarding; hospi*; hospital; hours; ident*;
        injur*; injuries; know; late; learn*; left; level*; levels; lived; many; months; much; must; near; netwo*;
        network; often; open; out; outst*; outstanding; own; panel; pays; place; polic*; police; praise; remai*;
        respi*; respite; resul*; result; rich; risk; schools; secur*; secured; shortage; somew*; somewhere; sons;
        speed; spoke; supplied; surve*; teena*; telli*; tenan*; tenancies; the; town; twent*; twenty; visits; would;
        young*
        """,
        0.125: """
        # a; # capacity; # communities; # effective; # for; # found; # four; # home; # quality; # recommendations;
        # we; a; accessible; accom*; accommodation; adapted; admis*; adolescents; agencies; alcoh*; alcohol; alike;
        an; approved; areas; as; association; be; bench*; best; brings; build*; busin*; business; cabin*; cabinet;
        chose*; chosen; colleagues; compa*; conditions; confidence; continues; cost; counties; courts; cqc; custo*;
        days; decid*; decided; deman*; demand; demen*; dementia; depar*; department; describe; devel*; disabilities;
        disability; disabled; dista*; distress; do; door; due; durin*; during; eight; energ*; energy; expec*; facil*;
        faile*; failed; fair; family; forum; found; front; gain; grant; group; her; homel*; homeless; house; informed;
        intel*; intelligence; item; joint*; jointly; keepi*; keeping; large; later; lead; learn; learned; learning;
        leave; let; lines; month*; need; neuro*; never; new; nine; nineteen; notab*; notably; nursery; opene*; opened;
        opera*; or; our; outsi*; outside; owned; package; paid; perio*; period; plans; positive; previ*; previous;
        price; priva*; private; rare; real; receive; recov*; recover; reduc*; reduced; refused; regis*; registered;
        relat*; relea*; release; reliance; retur*; return; safet*; safety; scheme; schemes; sever*; several; shape*;
        shaped; short; shoul*; should; slow; socia*; social; someo*; someone; specialist; spot; sprin*; spring;
        stabl*; stable; start; staye*; stayed; suita*; suitable; surpr*; survey; tende*; therapeutic; therapists;
        there; toget*; together; told; train*; trained; troub*; trouble; trust; unlaw*; unlawful; until; unusu*;
        unusual; us; visited; wait; weeke*; well; which; whose; withi*; within; witho*; without; you
        """,
        -0.125: """
        # about; # adult; # adults; # and; # are; # assessing; # authority; # be; # better; # carers; # child;
        # children; # collaborative; # concerns; # delivery; # demographics; # does; # during; # experiences; # harm;
        # headline; # healthier; # identifying; # impact; # information; # initial; # innovation; # inquiries; # it;
        # joint; # keep; # learning; # like; # live; # lives; # management; # meeting; # messages; # need; # or;
        # out; # partnership; # peoples; # person; # positive; # practices; # processes; # protected; # protection;
        # safe; # safeguarding; # screening; # send; # statement; # supported; # supporting; # this; # three; # what;
        # with; # working; # young; about; acade*; academy; acros*; across; actio*; addic*; addressing; adjus*;
        adopt*; adulthood; advis*; advisers; affec*; affection; again*; against; agency; agreed; allow*; almos*;
        almost; alone; alter*; alternative; altho*; although; alway*; always; among; amoun*; amounted; annua*; annual;
        any; anyon*; anyone; appea*; appli*; applications; appointment; appointments; appro*; approximately; area;
        asked; assessments; assessors; assis*; attention; autho*; autistic; avail*; available; avera*; average; away;
        backg*; backl*; backlog; becau*; because; begun; behav*; behaviour; beyon*; beyond; board; booke*; booked;
        boy; boys; break; breaks; broth*; budge*; burea*; bureau; call; came; canna*; cannabis; caref*; cases; cent;
        centre; certa*; certain; chang*; changed; charg*; charities; childs; chron*; clear; closi*; closing; come;
        commissioned; commu*; community; complaints; complete; completed; conce*; concerns; condi*; consi*; consu*;
        consultation; contact; conti*; continuing; continuity; contract; conve*; conversations; could; cours*; course;
        court; curre*; current; custody; cut; date; deal; described; desig*; diagn*; diffi*; difficulty; disru*;
        disruption; districts; does; done; down; draw; drawn; drink*; drinking; drugs; duty; easy; educa*; effec*;
        effectively; eleve*; eleven; eligi*; emplo*; employment; enqui*; evalu*; even; every*; everything; evide*;
        evidence; experienced; fall; feel; felt; file; files; fille*; filled; first; five; followed; following;
        frien*; friends; full; funct*; get; getti*; getting; girls; give; gone; good; got; great; great*; greater;
        guida*; guidance; handl*; harm; have; havin*; having; help; helpe*; helped; here; high; his; hour; house*;
        hub; icb; ill; imagi*; impro*; included; indiv*; initi*; initial; inspection; inspectors; integ*; integrated;
        inten*; interview; interviewed; invit*; invited; invoi*; issue*; issued; just; keep; kept; kitch*; lack;
        langu*; lapse*; lapsed; launc*; launched; law; lay; led; life; lifel*; lifeline; like; liste*; listed; lists;
        littl*; little; live; look; love; make; makin*; making; managed; manager; managers; march; matte*; matter;
        medication; meeti*; meetings; men; menta*; mental; met; might; miles; minor*; minority; missi*; missing;
        money; month; move; natio*; national; natur*; neces*; necessary; needl*; neglect; neigh*; nhs; no; none; nor;
        nothi*; nothing; notice; number; nurses; of; off; offen*; offer; offered; officer; old; older; once; oppor*;
        opportunities; order; organisation; other*; others; outco*; outcomes; outse*; outset; over; overl*;
        overlooked; overn*; overnight; overs*; oversight; packages; parent; parents; part; parti*; partn*; pathw*;
        pathway; patie*; pay; payme*; payments; peopl*; peoples; per; perma*; permanent; pharm*; pilot; plan; plant*;
        plent*; plentiful; poole*; pooled; practice; practitioners; press*; prevention; probl*; problems; proce*;
        produ*; profe*; professionals; programme; proper; propo*; proportion; prose*; prosecution; provi*; psych*;
        pupil; pupil*; pupils; purpo*; purpose; quart*; quarter; quest*; range; rarel*; rarely; reabl*; reablement;
        reach*; reached; read; ready; reaso*; reasons; received; recog*; recognised; records; referral; referrals;
        regar*; remained; remains; remov*; removed; renew*; repar*; reparation; repre*; represented; resol*; response;
        responsible; restr*; restrictions; review; right; runni*; running; safe; safeguards; say; scarc*; scarce;
        searc*; search; secon*; see; seldo*; seldom; self; senio*; senior; senso*; serio*; sessi*; set; setti*;
        settings; seven; seven*; seventy; she; shops; showed; shown; sibli*; signe*; signed; since; sitti*; sitting;
        skill*; skills; some; somet*; space; speak; speak*; stabb*; stabi*; stability; stand*; start*; strai*; stree*;
        street; stret*; succe*; suffi*; sufficient; syste*; task; taxi; team; telep*; telephoned; tendi*; tending;
        term; thems*; themselves; there*; therefore; third; third*; thirds; though; thought; timel*; timely; times;
        touch; trans*; trave*; travel; treat*; treated; trust*; trusted; tuiti*; tuition; turn; turne*; turned; under;
        under*; unit; units; unreg*; unregistered; upon; valle*; valleys; very; victi*; victims; video; volun*;
        voluntary; waite*; waited; weak; weakn*; week; what; when; wheth*; whether; while; whom; winte*; winter;
        writt*; written; years; youngest; youth
        """,
        -0.25: """
        # assessment; # at; # court; # disposals; # do; # experience; # is; # leadership; # main; # partnerships;
        # people; # risk; # safety; # unpaid; act; add; advic*; advice; agree*; all; allowed; also; appoi*; assessed;
        atten*; being; but; centr*; chari*; check*; checks; clini*; clinical; condition; conta*; control; data; debt;
        direc*; disch*; discharge; domic*; domiciliary; early; exper*; experience; follo*; fresh; given; go; half;
        healt*; health; homes; i; if; inclu*; inspe*; inves*; investigations; it; job; joint; leaders; leavers;
        medic*; more; neighbouring; notic*; numbe*; offer*; officers; paren*; patients; pract*; progress; prote*;
        protected; provide; provision; recor*; recru*; recruitment; report; reque*; requests; resor*; reviews;
        safeguarding; same; scale; service; still; strat*; strategy; support; survi*; take; taken; than; that; think*;
        thinking; time; took; unpai*; unpaid; up; use; used; was; worked; year; yet
        """,
        -0.375: """
        carer; close; councils; deprivation; emergency; infor*; information; inter*; leade*; leave*; leavi*; leaving;
        liber*; liberty; looke*; looked; movin*; moving; offic*; placement; progr*; proto*; protocol; refer*; repor*;
        safeg*; said; their; they; this; thoug*; three; to; weekl*; weekly; who; work; worke*
        """,
        -0.5: """
        # how; adult; are; arrangements; counc*; depri*; emerg*; is; manag*; only; place*; placements; revie*; stude*;
        students; those; we; with
        """,
        -0.625: """
        after; asses*; carer*; carers; made; perso*; personal; them; were; your
        """,
        -0.75: """
        =; local
        """,
        -0.875: """
        and; most
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
        # well; adopted; child*; children; conta*; contact; had; lapse*; lapsed; mothers; needs; pathw*; pathway;
        pleas*; see; some; their; two; waite*; waited
        """,
        0.25: """
        # being; # improving; # of; # the; avera*; average; been; bring*; decis*; decisions; encou*; expla*;
        explained; fully; good; placement; plans; quali*; quality; rooms; super*; supervisors; than; updat*; varia*;
        years
        """,
        0.125: """
        # are; # area; # doing; # effective; # evaluation; # how; # main; # partnership; # people; # quality; # safe;
        # that; # young; are; be; befor*; before; betwe*; between; bring; canno*; cannot; care; child; compa*;
        compares; do; few; going; have; home; into; keep; level; made; more; mother; movin*; moving; order; pande*;
        pandemic; permanent; place*; play; recei*; receive; rest; right; safe; thera*; therapeutic; time; timel*;
        timely; wales; where; will; workers; young*; youngest
        """,
        -0.125: """
        # a; # delivery; # domain; # executive; # for; # found; # needs; # out; # summary; # to; # we; # what; about;
        all; appoi*; arran*; arrangements; asses*; assis*; at; board; can; carer*; carers; case; cases; childrens;
        come; commu*; community; compl*; condi*; conditions; could; count*; court*; courts; curfe*; curfews; did;
        dispo*; distr*; every; families; family; firm; first; give; half; howev*; however; impro*; improved; inspe*;
        inspection; inter*; is; its; last; live; manag*; managers; marke*; markedly; might; no; on; only; or; order*;
        orders; our; own; panel; partn*; partnership; place; plan; plann*; planning; polic*; policy; pract*; repor*;
        sente*; servi*; service; short; shoul*; should; show; staff; teams; term; them; there; three; told; too; us;
        waiti*; waiting; we; were; what; when; which; witho*; without; year; young
        """,
        -0.25: """
        # court; # disposals; a; an; and; both; by; famil*; has; one; peopl*; people; they; was; work
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
        -4.375: """
        =
        """,
    },
    Theme.HEALTH: {
        2.5: """
        =
        """,
        2.125: """
        disch*
        """,
        1.875: """
        discharge
        """,
        1.625: """
        pract*
        """,
        1.5: """
        reabl*; reablement
        """,
        1.375: """
        parents; unit; wait
        """,
        1.125: """
        communication; integ*; practitioners; seen; those
        """,
        1.0: """
        # transitions; commu*; felt; therapies
        """,
        0.875: """
        based; crisi*; crisis; devel*; frail*; frailty; full; had; integrated; intermediate; learn*; pharm*; ready;
        say; sleep; ward
        """,
        0.75: """
        # in; answe*; any; at; conti*; continence; deliv*; desig*; designated; emerg*; emergency; fundi*; funding;
        home; injur*; manag*; medic*; paren*; patients; school; staff; works*; workshops
        """,
        0.625: """
        # during; # impact; # needs; # three; adole*; all; attention; behav*; behaviour; bette*; better; delivered;
        diagn*; director; disputes; eight; foren*; forensic; gener*; general; hold; kept; left; lockd*; medication;
        neurodevelopmental; nurses; older; pathway; patie*; prais*; psych*; recou*; scree*; see; some; stop; visitors;
        weeks; who
        """,
        0.5: """
        # area; # communities; # effectiveness; # provision; # quality; # services; # strengths; # to; a; abrup*;
        admis*; after; ambul*; answered; asses*; begun; childrens; clinicians; conversations; defic*; deficit; depar*;
        dispu*; diversion; doubl*; doubled; famil*; families; heari*; hearing; infan*; infant; it; lack; learning;
        made; managed; meet; need; nhs; now; officer; on; opera*; paediatric; pathw*; pilot; praise; priva*; private;
        protection; provi*; reviews; sees; sever*; share; specialist; spot; targe*; targeted; their; they; though; to;
        toddl*; toddlers; trust; wards; winte*; withi*; within
        """,
        0.375: """
        # and; # evidence; # healthier; # live; # lives; # partnership; # partnerships; # pathways; # safety;
        # statement; # supporting; adolescent; along*; alongside; altered; alway*; always; assess; atten*; autism;
        baby; backl*; backlog; becom*; become; bed; calm; case; child; clini*; conta*; conve*; cost; couns*;
        counselling; coupl*; delay; delayed; demen*; dementia; described; did; diffe*; direc*; disability; distress;
        diver*; docto*; each; encouraged; extra; fewer; figur*; for; gone; got; hour; hundr*; hyper*; hyperactivity;
        injuries; inter*; keepi*; keeping; learned; leave; leavi*; leaving; men; milli*; million; more; name; named;
        neuro*; never*; nevertheless; newly; number; nurse*; offer; offer*; other; paedi*; partners; persons; picture;
        presc*; progr*; prote*; provider; recru*; referrals; schoo*; screening; secon*; seven*; several; staff*;
        staffed; stati*; teams; the; time; times; transfer; triag*; unacceptable; unive*; watch*; winter; worked;
        youth
        """,
        0.25: """
        # a; # better; # experience; # four; # health; # involvement; # key; # met; # or; # police; # positive;
        # safe; # score; # standard; # systems; accept; accou*; accounts; acted; activity; acute; addic*; admission;
        admissions; adolescents; affection; alrea*; already; alter*; anten*; antenatal; assessments; autis*;
        available; await*; awaiting; beds; beforehand; behal*; behalf; black; body; brigh*; bright; by; canno*;
        cannot; cared; casel*; caseloads; check; clari*; clarity; colleagues; come; comin*; coming; commissioning;
        conferences; consu*; consultant; contributed; control; covers; custo*; custody; dange*; danger; day; descr*;
        devis*; devised; diagnosis; different; disab*; disag*; disagreements; discharges; disor*; disorder; drawn;
        drink*; drinking; durin*; during; encou*; every; examinations; excel*; excellent; expectant; fall; falls;
        feedi*; feeding; feel; figure; final; findi*; findings; fully; fund; go; going; grown; hardl*; hardly; harm;
        healthy; helpe*; helpf*; helpful; hospi*; hours; house; icb; impressive; information; integration; involved;
        its; joint; keeps; known; langu*; languages; late; local*; management; many; measure; miss; misse*; missed;
        missi*; missing; most; new; ninet*; numbe*; nurse; octob*; october; offered; once; overs*; page; perio*;
        period; phone; physi*; pictu*; post; practice; practices; pre; programme; progressed; provision;
        psychological; quart*; quarter; quick*; quickly; receive; recognise; recom*; recor*; recruited; refus*;
        refused; relea*; resolved; respe*; respected; respond; responsible; revie*; safet*; safety; seconded; service;
        session; short; sight; singl*; single; slow; speec*; speech; station; steer*; steers; survi*; swift*; swiftly;
        swimm*; swimming; telep*; telephoned; term; teste*; tested; them; third*; thirds; thoug*; train; trusted;
        turne*; turned; unacc*; under; waite*; waited; wales; walki*; walking; watched; week; wheel*; while; whole;
        whom; will; witho*; without; worri*; worries
        """,
        0.125: """
        # are; # do; # does; # doing; # domain; # education; # headline; # meeting; # messages; # need; # of; # one;
        # priority; # reduce; # resettlement; # send; # that; above; absence; accep*; activ*; affec*; after*;
        aftercare; again*; against; ahead; altho*; although; ambulance; among; amoun*; anxie*; anxiety; areas; arriv*;
        arrive; asks; assessment; assis*; assistants; avail*; avera*; average; be; becau*; because; being; belie*;
        believed; benef*; benefit; boroughs; both; brain; broken; budge*; budgets; but; calle*; called; caugh*;
        caught; chair*; chaired; chari*; checked; clinics; close; coast*; colle*; colleges; commissioners; community;
        comparable; complete; completed; confe*; consultation; contacts; continuing; contract; county; cover*; crept;
        crite*; criteria; days; decisions; delivery; department; dependable; desk; detai*; difference; distr*; doctor;
        drug; dysle*; dyslexia; early; effect; emoti*; emotional; enabl*; end; equip*; equipment; eveni*; evenings;
        everything; exami*; expec*; exper*; experience; experienced; explo*; exploitation; facts; far; father;
        figures; first; flexi*; flexibly; form; found*; frida*; friday; front; front*; funde*; funded; generally;
        goals; good; hands; helps; highe*; higher; his; hospital; hospitals; ideas; illne*; illness; impre*; improve;
        improved; indic*; infor*; injury; inspection; instr*; investigations; is; kitch*; kitchen; language; leafl*;
        leaflets; level; library; linke*; linked; list; livin*; living; localities; manage; means; measu*; menti*;
        mentioned; money; morni*; morning; mother; move; movin*; moving; nearl*; nearly; needl*; neighbourhood; night;
        notif*; occas*; occasion; of; off; offers; offic*; office; olds; only; out; packa*; packages; perin*;
        perinatal; place; placed; police; posit*; positive; possi*; possible; practical; praised; prese*; press*;
        pressure; produ*; promi*; provide; psychologist; publi*; quick; reaches; recog*; record; recorded; redes*;
        redesigned; regio*; region; repla*; replacement; required; resol*; resource; respo*; resul*; results; right;
        robus*; robust; rota; route; runni*; running; saved; screened; second; senso*; sensory; separ*; separate;
        severe; shari*; sharing; sign; signe*; signed; since; sit; sits; six; speci*; standard; start*; starts;
        stead*; steady; step; stron*; strong; suffi*; sufficient; supplied; sure; talk; teachers; team; teeth; tell;
        ten; tends; text; than; thank*; thanks; thems*; themselves; these; through; took; touch; traum*; two; unnot*;
        unnoticed; usual*; usually; viole*; violence; visib*; visible; visit*; visiting; vulne*; vulnerable; walk;
        went; where; which*; whichever; whose; wish; worke*; workers; years; yet; yjs; young; youngest
        """,
        -0.125: """
        # adult; # arrangements; # assessing; # assessments; # authority; # being; # care; # effective; # ensuring;
        # equity; # foreword; # heard; # highly; # home; # improve; # innovation; # is; # learning; # manager; # meet;
        # organisational; # outcomes; # peoples; # practice; # recommendations; # reviews; # risk; # safeguarding;
        # staff; # study; # this; # timeliness; # two; # voices; # was; # workforce; acces*; accor*; achie*; achieved;
        actio*; adapt*; adaptations; adapted; add; addit*; additional; adequ*; adequate; adjus*; adult*; adulthood;
        advan*; adver*; advic*; advice; adviser; again; age; agenc*; agency; agree; alike; allow*; allowed; ambitious;
        amend*; amended; an; analy*; annua*; annual; anybo*; anybody; anyth*; anything; appear; appli*; appointment;
        appointments; apprenticeships; appro*; approach; are; arrangements; arres*; as; assessors; attend; attendance;
        audit*; audits; autistic; autum*; autumn; becam*; became; been; begin; begin*; behin*; behind; below; beyon*;
        beyond; bills; breakfast; building; buildings; café; calcu*; carin*; caring; carri*; cent; change; changed;
        changes; charging; charities; charity; check*; chief; choic*; chron*; circu*; circumstances; citys; class*;
        classes; clinical; close*; closely; clubs; cluster; co; collected; comes; commissioned; committee; commo*;
        common; communities; complaints; compr*; comprehensive; concern; concerns; condition; conne*; consi*;
        consulted; conte*; content; continues; convi*; cook; coord*; course; courses; court; courts; covered; cqc;
        credi*; credit; date; daugh*; daughters; debt; decid*; decis*; deman*; demand; denta*; dental; depended;
        deprivation; deprived; describe; detec*; diffi*; difficult; directed; district; domic*; domiciliary; door;
        doors; draft; drive*; drop; drugs; easte*; easy; edge; educational; ehc; eight*; eligi*; eligible; elsew*;
        elsewhere; empty; ended; enqui*; ensur*; ensure; equal*; espec*; especially; ethni*; ethnic; evalu*; event*;
        every*; everyone; examined; examp*; example; exclu*; exclusion; exist; expected; expla*; explained; facil*;
        farme*; fathe*; fathers; fear; feedb*; feedback; fell; flat; follow; followed; food; footb*; football; forum;
        forwa*; forward; fourt*; fourth; free; frien*; friendships; frontline; gain; garden; gate; gathe*; gathered;
        get; getti*; getting; given; gives; givin*; giving; goodw*; goodwill; gover*; governance; grade*; great;
        handl*; happy; hard; havin*; having; heard; here; high; histo*; history; hospice; how; howev*; however; i; if;
        impai*; impairment; improvement; include; inclusive; incre*; increase; indep*; independent; indiv*;
        individual; individuals; initial; insid*; inside; inspectors; intel*; intelligence; inten*; interests;
        internships; interviewed; invol*; issue*; issued; jobs; judge; just; keep; knew; knowl*; knowledgeable;
        large*; largely; last; law; leade*; leaders; leads; learn; lesso*; lessons; lets; liber*; liberty; lies; life;
        like; likel*; likely; liste*; lives; locality; looke*; looked; looki*; looking; loss; lost; low; lunch; make;
        makin*; making; managers; matter; matters; me; meani*; measures; media*; median; mediu*; medium; meeting;
        meetings; membe*; members; mento*; midwives; modes*; modest; month*; months; mothers; multi; multi*; multiple;
        narro*; natio*; national; navig*; neede*; needed; negle*; neglect; neighbouring; neith*; neither; nine;
        ninety; nor; notes; nothi*; nothing; notification; notifications; numbers; often; onlin*; online; optio*;
        options; order; order*; organ*; others; outcomes; outse*; outset; overa*; overall; overdue; overl*;
        overlooked; overt*; panel*; panels; partn*; partnerships; past; pathways; patient; patte*; patterns; payme*;
        payment; payments; pays; peers; peopl*; people; perma*; permanent; perpe*; perpetrators; persi*; perso*;
        phones; place*; placements; places; planning; plans; pledg*; pledge; plentiful; point; policy; popul*;
        population; porta*; portage; preci*; prepa*; prevention; previ*; previous; prior*; priority; proce*; process;
        production; profi*; profo*; profound; proje*; prope*; proper; propo*; proportion; prose*; prosecution;
        protocols; provided; providers; pupil; pupil*; pupils; quality; raise; raised; ran; ratin*; rating; reached;
        reads; receipt; received; recognised; recommendations; records; recov*; recovery; reduce; reduced; referred;
        refle*; refug*; relia*; reliance; relis*; relish; remain; remov*; removed; repli*; report; representative;
        representatives; requested; requests; requires; reset*; resettlement; residential; residents; resolutions;
        respi*; respite; response; responsibility; restr*; retirement; review; reviewed; risks; room; rooms; round*;
        rounded; rural; safeg*; safeguarding; same; sat; scale; schem*; scheme; scrut*; secre*; secretary; secto*;
        sector; secur*; secure; self; sent; serve*; serves; sessi*; setti*; seven; shado*; shape*; shaped; shift*;
        shortage; sibli*; side; signi*; significant; simpl*; site; sites; skilled; slave*; slavery; small; somet*;
        sometimes; sons; speak; speak*; spend*; spoke; stabb*; standing; state; state*; statements; statu*; statutory;
        story; stren*; strength; strengths; stret*; strug*; stubb*; subst*; substance; sugge*; super*; supervision;
        suppl*; surve*; survey; swift; systematic; taken; takes; taugh*; taught; taxi; tenan*; tendi*; tending; that;
        then; therapeutic; thin; thing*; things; think; timel*; timely; toget*; together; told; towar*; towards;
        track*; training; travel; treat*; treated; treatment; troub*; trouble; trust*; try; turn; twice;
        unaccompanied; unans*; unanswered; unkno*; unknown; unsur*; unsure; upon; used; valle*; valleys; value*;
        valued; vary; versi*; version; victi*; victims; view; views; villa*; villages; visitor; volun*; volunteers;
        waiti*; waiting; want; wante*; wanted; way; ways; weak; weakn*; websi*; website; weeke*; weekl*; weekly;
        welco*; welcome; wellb*; wellbeing; welsh; wheelchair; when; where*; wherever; wishe*; wished; won; word;
        words; write; writt*; written; wrong; wrote; you; young*; younger; youngsters
        """,
        -0.25: """
        # court; # development; # disposals; # for; # integrated; # leaders; # management; # protection; # strategic;
        # the; # working; acros*; across; act; adopt*; adopted; advisers; advocacy; aged; alcoh*; alcohol; anoth*;
        another; appea*; approved; aroun*; around; arran*; ask; asylu*; asylum; aware*; awareness; bail; bank; best;
        boys; break*; build*; built; carer; cases; checks; childs; clear; clinic; club; commission; compl*; complex;
        contracts; counc*; councils; cours*; data; decision; depri*; development; digit*; digital; disabled; discu*;
        discussions; does; done; due; eleve*; eleven; emplo*; engag*; enoug*; enough; even; follo*; forma*; four;
        frequently; from; furth*; further; garde*; half; hand; he; homes; ident*; identified; ill; initi*; into; job;
        joint*; jointly; july; key; lead; leavers; lette*; letters; libra*; lifte*; lifted; limit*; limited; lists;
        live; lived; long; look; man; market; matte*; matur*; mature; may; medical; meeti*; met; minor*; minority;
        month; moved; must; never; no; nursery; open; opene*; opened; other*; over; overd*; overn*; overnight;
        particular; particularly; peer; per; perfo*; performance; person; personal; plann*; plant*; posts; present;
        protocol; psychologists; quali*; raise*; reach; read; reduc*; referral; relat*; remains; repar*; reparation;
        reports; repre*; reque*; resid*; rich; run; scatt*; scattered; seeki*; seeking; seldo*; seldom; servi*; set;
        share*; shared; shoul*; someo*; someone; stay; strat*; strategy; supply; suppo*; support; surge*; systems;
        take; teach*; third; thought; threa*; tool; town; trained; trans*; tuiti*; tuition; uncom*; under*; unpai*;
        unpaid; us; use; vacan*; vacant; whate*; whatever; whene*; whenever; with; work; your
        """,
        -0.375: """
        # delivery; # information; # processes; # review; # their; advis*; advoc*; alone; appoi*; appre*; area; asked;
        authority; befor*; bring; bring*; brings; bruis*; can; carer*; carers; centres; chang*; charg*; clust*;
        conce*; condi*; conditions; contribution; could; dedic*; dedicated; delays; education; frequ*; gave; girls;
        held; janua*; january; june; leave*; leisu*; leisure; libraries; marke*; meant; old; one; outsi*; outside;
        paid; part; partnership; play; prima*; primary; promp*; promptly; proto*; put; rated; rathe*; rather; retir*;
        runs; said; secti*; section; senio*; senior; services; sessions; she; short*; teacher; this; thread; three;
        too; transition; trusts; up; visit; waits; was; weake*; weakest; worker; year
        """,
        -0.5: """
        # assessment; # found; # leadership; # next; # steps; # summary; # we; about; autho*; betwe*; between; care;
        centre; champ*; champions; commi*; commissions; do; five; group; housi*; housing; inclu*; not; nursi*;
        nursing; our; own; parent; parti*; passe*; passed; plan; recruitment; remai*; repor*; schools; so; special;
        system; therapist; there; train*; traveller; visits
        """,
        -0.625: """
        # about; # how; # people; # planning; # what; # with; before; borou*; broug*; brought; educa*; few; know;
        officers; outre*; outreach; send; socia*; social; start; syste*; trave*; voice; wheth*; whether
        """,
        -0.75: """
        # findings; board; borough; found; has; occupational; therapists; we; would
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
        -1.875: """
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
        # what; needs; recei*; stay; train*; training
        """,
        0.75: """
        # outcomes; # to; advis*; advisers; an; carri*; carried; centr*; centre; emplo*; full; garde*; has; healt*;
        health; menta*; mental; minor*; minority; own; place*; provide; teaching
        """,
        0.625: """
        # area; # better; # do; # does; # need; absen*; adult*; again*; against; boys; child*; courses; descr*;
        describe; desig*; found; hubs; improvement; notic*; owing; pande*; pandemic; place; places; propo*; settings;
        six; supported; those; we
        """,
        0.5: """
        adults; appointed; begun; comparable; designated; embed*; embedded; garden; headt*; headteachers; hold;
        information; known; learning; many; newly; now; nurseries; passe*; passed; prepared; proportion; receiving;
        referral; secon*; servi*; stubb*; timely; touch; tuiti*; tuition; unreg*; unregistered; violence; well
        """,
        0.375: """
        # adequate; # improving; # send; # support; # well; # with; # young; addit*; additional; age; alrea*; already;
        alternative; anoth*; appoi*; appreciated; authoritys; backg*; café; class*; classes; clust*; commi*;
        commissioned; concern; conso*; coord*; data; disability; early; eighty; entit*; entitled; evaluation; even;
        exami*; farme*; fewer; help; individual; infor*; interview; keep; leads; leave; link; log; nationally; neith*;
        neither; new; not; notice; numbe*; number; nurse*; olds; outco*; overs*; oversight; porta*; portage; prepa*;
        prima*; primary; provi*; published; quali*; reading; receives; recep*; refer*; schools; second; sen; setti*;
        since; skill*; speec*; speech; spend; stret*; stude*; students; suspe*; targets; team; than; the; third;
        thoro*; thorough; thoug*; timel*; timet*; timetables; to; used; vary; viole*; were; which
        """,
        0.25: """
        # a; # are; # be; # child; # for; # how; # it; # like; # or; # partnership; # partnerships; # people;
        # person; # strengths; # this; absent; access; alter*; among; another; any; appli*; appre*; aroun*; around;
        autistic; began; belon*; book; boy; can; cause*; choos*; choose; coordinators; county; cours*; delay; disab*;
        dutie*; duties; each; effec*; effectively; ehc; eight*; engag*; enter*; evalu*; feel; fell; five; form;
        frigh*; frightened; fully; furth*; further; gave; girls; give; growi*; growing; happy; he; his; home; hub;
        immer*; immersion; incre*; increase; indiv*; into; invoi*; jobs; knowl*; knowledge; last; law; line; littl*;
        little; middl*; middle; missi*; missing; much; multi; named; netwo*; none; nor; nursery; opene*; opened; or;
        order; out; outcomes; partners; perma*; phone*; phones; publi*; qualifications; rates; readi*; recog*; regio*;
        regional; repor*; reported; return; risen; routi*; routine; same; secur*; secure; send; sever*; several;
        share; simil*; similar; sixth; skilled; speci*; special; start*; starting; step; stren*; suppl*; suppo*; talk;
        targe*; tell; thanks; them; there*; therefore; they; thought; thresholds; times; track*; unit; unlaw*;
        unlawful; when; where; widen*; work; youngest
        """,
        0.125: """
        # about; # being; # delivery; # development; # foreword; # found; # integrated; # joint; # key;
        # organisational; # overall; # promotion; # providing; # recommendations; # resettlement; # services; # the;
        # their; # we; acade*; academy; acces*; accou*; account; act; adulthood; advic*; advice; amoun*; amounted; as;
        attendance; authorities; away; becau*; because; becom*; become; belong; board; borou*; borough; break*;
        breakfast; broke*; broken; buildings; built; bus; came; canna*; cannabis; caree*; careers; casel*; caseloads;
        cent; chang*; changed; checked; choic*; choice; colleges; commissioning; conce*; confident; consistently;
        conti*; continued; could; councils; crime; cut; days; devel*; development; differences; done; doors; educated;
        educational; effective; eight; emoti*; emotional; employers; employment; enabl*; ends; enoug*; enough; excee*;
        exist; expec*; falle*; fallen; falls; few; firm; fixed; flat; for; forme*; four; free; funct*; gap; gener*;
        generous; gone; goodw*; goodwill; heari*; hearing; high; highe*; higher; highl*; highly; him; hours; ill;
        impro*; in; inspectors; isola*; isolated; job; journ*; journeys; judge*; kitch*; knife; large*; largely;
        least; leave*; leavi*; leaving; less; lesso*; lessons; lifte*; lifted; limit*; limited; long; low; made; make;
        manager; managers; mento*; moder*; money; morni*; morning; move; natio*; network; nineteen; nobod*; nobody;
        notab*; noticed; obtai*; obtain; offers; officers; older; only; order*; orders; other*; others; outcome;
        outre*; outreach; outst*; parts; pathways; peers; per; permanent; person; placements; planned; point*; poole*;
        pooled; posit*; positive; post; preve*; profe*; professionals; progress; promp*; prompt; queue; quick*;
        quickly; quiet*; rate; recognise; recognised; referred; refle*; regar*; regarded; relis*; relish; remain;
        results; retur*; review; route; runni*; running; runs; rural; secondary; settl*; settle; seven; shoul*;
        should; site; sitti*; sitting; skill; skills; someo*; someone; speakers; specialist; staff*; staffing;
        started; statu*; statutory; strai*; straight; strengthen; strengths; struggle; success; sure; surge*; taugh*;
        taught; teach*; telep*; telephoned; thank*; thin; thoughtful; thres*; through; toddl*; transport; trust*;
        trusts; turn; twent*; twenty; unann*; unannounced; under; units; unsur*; unsure; us; value; valued; views;
        visio*; vision; visit*; visited; visits; waiti*; waiting; wales; warmt*; warmth; way; weak; weakn*;
        weaknesses; week; who; wide; worki*; working; years
        """,
        -0.125: """
        # access; # adaptations; # an; # arrangements; # context; # continuity; # council; # court; # disposals;
        # domain; # effectiveness; # equipment; # evaluation; # findings; # heard; # home; # indicative; # innovation;
        # is; # out; # peoples; # provision; # quality; # response; # safety; # self; # standard; # three; # two;
        # voices; # workforce; abrup*; accep*; accepted; action; adapt*; adapted; adequ*; adequate; adole*;
        adolescent; adopt*; adopted; agenc*; agree*; agreed; along*; alongside; altered; altho*; although; anten*;
        antenatal; anti; anyon*; anyone; apart; appointments; appra*; assessment; attend; attention; autho*; avera*;
        average; back; backl*; backlog; bail; becomes; begin; behin*; behind; best; betwe*; between; birth*; birthday;
        brack*; build*; building; burea*; bureau; cabin*; cabinet; careful; carer*; carers; carry; case; certa*;
        certain; champ*; champions; chanc*; chance; charg*; charge; child; childs; choices; chron*; clear; clinics;
        close*; closely; club; clubs; coast*; colla*; collaboration; combi*; comin*; coming; commissioners; common;
        communication; community; compa*; company; completed; complex; concerns; condi*; conditions; confidence;
        consultation; contacts; conte*; content; contr*; convi*; court; custo*; custody; date; decisions; dedic*;
        dedicated; degre*; degree; delay*; delays; demen*; dementia; depen*; dependable; despi*; despite; devis*;
        devised; diagn*; difference; difficult; direc*; disabilities; disch*; discharge; doubl*; doubled; draft; draw;
        drawi*; drive*; drugs; duty; easy; effectiveness; eighteenth; elect*; elected; engli*; english; ensur*; estyn;
        ethni*; ever; examined; exclu*; exclusion; exper*; experience; expla*; explained; eye; facil*; feed; feedb*;
        feedback; figur*; finan*; finance; fluen*; fluent; footb*; football; fortn*; foste*; frida*; friends;
        friendships; front*; frontline; fund; given; goes; grant*; granted; group; half; hand; haven; healthy; her;
        homes; hospice; hour; hundr*; hundred; identification; identified; immed*; immediate; incid*; incidents;
        include; inclusive; incom*; incomplete; indep*; independent; infan*; informed; initi*; initial; insid*;
        inside; interests; intermediate; invited; issue*; issued; june; just; key; knew; language; launc*; launched;
        leadership; leagu*; league; learned; left; lette*; lies; linde*; lindenshire; list; liste*; listed; listening;
        live; lived; looke*; looked; losin*; losing; lost; management; marke*; market; matte*; means; media*; medic*;
        meet; meeting; member; mentoring; month; mothe*; mothers; moved; name; national; natur*; neede*; needed;
        negle*; neglect; neigh*; neighbouring; never; never*; nevertheless; nhs; ninety; notif*; nowhe*; nowhere;
        nurse; occup*; occupational; of; offen*; offer; offer*; offered; officer; on; once; opini*; oppor*;
        opportunities; ordin*; other; outsi*; outside; overa*; overall; overn*; overnight; page; parent; parents;
        particularly; partnerships; patch*; pathway; pays; peer; peoples; perfo*; performance; perio*; period;
        personal; photo*; photographs; picke*; picked; placed; plain; play; plent*; police; popul*; population; posts;
        preci*; previ*; priority; profi*; profo*; profound; promi*; promptly; prote*; protection; pupil*; pupils; put;
        quality; rathe*; rather; reached; reaches; read; readily; ready; real; recorded; recru*; referrals; refug*;
        refus*; relat*; remains; remov*; removed; repar*; reparation; reque*; requests; residential; residents;
        returned; rich; risk; run; schem*; scheme; schoo*; scree*; scrut*; scrutiny; sees; senio*; senior; serio*;
        sessi*; sessions; setting; she; singl*; single; sites; sleep; socia*; social; somet*; sough*; sought; speak*;
        speaks; spend*; spends; spoke; spot; spott*; spotted; stabl*; stable; stand*; start; starts; statements;
        stati*; station; strat*; strategy; suffi*; sufficient; super*; supply; swimm*; swimming; takes; targeted;
        tasks; teams; teena*; teenagers; templ*; template; tends; terms; therapist; therapists; therapy; third*;
        thirds; this; threshold; throughout; timeliness; too; tool; total; town; train; trans*; transition; tribu*;
        tribunal; turne*; turned; twelv*; twelve; under*; understood; unive*; university; unnot*; unnoticed; unpai*;
        unpaid; use; victi*; victims; visitors; voluntary; wait; walki*; walking; ward; ways; wheel*; wheelchair;
        while; worke*; workers; write; yos; your
        """,
        -0.25: """
        # care; # education; # identifying; # impact; # meeting; # of; # score; actio*; address; adult; all; appea*;
        arriv*; asked; asses*; autis*; based; being; board*; both; bring; budge*; budget; canno*; cannot; carefully;
        cases; casew*; check; clari*; clarity; clini*; commu*; consi*; consultant; contact; conversation; decis*;
        depth; did; difficulties; difficulty; drawn; drop; dysle*; dyslexia; every*; everyone; fall; first; flats;
        frien*; gathered; get; gives; group*; groups; have; helpe*; helped; here; identify; inclu*; inspection;
        invit*; its; joint; joint*; jointly; kept; knows; lack; languages; leaders; leavers; leisu*; leisure; let;
        level; life; lives; local; longe*; longer; meetings; milli*; million; monit*; monitored; month*; months;
        nearl*; nearly; net; paren*; parti*; point; polic*; prais*; praised; prese*; present; prior*; procedures;
        programme; reach*; recom*; recommendations; records; recov*; recovery; reser*; resid*; response; robus*;
        robust; safeg*; safeguarding; safet*; safety; said; secto*; sector; see; seen; share*; shared; short; show;
        showe*; small; soon; speaking; statement; stop; stree*; such; taxi; telli*; therapies; these; three; took;
        trave*; travel; treat*; treated; unkno*; unknown; updat*; view; visit; volun*; was; weeke*; weekends; wheth*;
        whether; whole; will; women; would; writt*; written; youngsters
        """,
        -0.375: """
        # doing; # effective; # management; about; achie*; achieved; addre*; almos*; almost; annua*; annual; appro*;
        arran*; arrangements; arrived; be; befor*; before; broug*; brought; but; caref*; check*; checks; come; compl*;
        considered; consu*; conta*; conve*; couns*; counselling; countys; course; deficit; digit*; digital; earli*;
        earlier; educa*; find; follo*; followed; gathe*; how; howev*; however; langu*; learn*; meeti*; need; nine;
        nursi*; nursing; often; people; plann*; pract*; practitioners; proce*; reach; recor*; respo*; revie*; ring;
        senso*; sensory; shortage; signe*; signed; some; staff; state*; still; support; take; there; toget*; together;
        trained; vulne*; vulnerable; weeks; withi*; within
        """,
        -0.5: """
        # needs; aged; and; attended; autism; by; comme*; defic*; famil*; families; had; improve; leade*; makes; may;
        mediu*; medium; membe*; members; more; no; over; peopl*; planning; providers; reviews; say; short*; thera*;
        welsh; young
        """,
        -0.625: """
        # leadership; # that; atten*; authority; diffi*; good; it; nurses; progr*; psych*; psychologists; services;
        teachers; whom
        """,
        -0.75: """
        # and; colle*; education; ident*; learners; that; up
        """,
        -0.875: """
        care; every; youth
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
        advocacy; all; board; co; how; of; one; treat*; treated; woman; youth
        """,
        0.75: """
        adapt*; advoc*; and; appoi*; atten*; champ*; champions; files; help; produ*; production; say; she; them; was;
        wishe*; wished
        """,
        0.625: """
        adult; appointments; asked; candi*; candidates; consu*; consulted; contr*; family; gave; get; hear; indiv*;
        managers; never; nothi*; nothing; peopl*; play; said; so; thera*
        """,
        0.5: """
        # court; # disposals; act; adapted; adults; ask; attendance; but; comme*; control; descr*; described; down;
        duty; emerg*; emergency; exit; exper*; fewer; fille*; filled; half; harm; he; his; interviewed; issue*;
        issued; life; me; meetings; moved; my; neede*; needed; olds; outco*; outcome; outse*; outset; over; patie*;
        peoples; pupil; pupil*; pupils; reason; referral; repor*; stay; teenagers; therapists; throu*; turn; users;
        want; words; writt*; written; wrote; year; young; youngsters
        """,
        0.375: """
        # case; # children; # conferences; # making; # meeting; # peoples; # personal; # that; # two; # what; adult*;
        advis*; advisers; again; antic*; back; complete; council; did; doubl*; doubled; draft; earne*; earned; elder*;
        experience; eye; farme*; fathe*; fathers; flexi*; flexibly; forum; givin*; giving; happe*; i; individuals;
        interview; justi*; justice; knows; lacks; lapse*; lapsed; leade*; leaders; learn; lived; make; manag*; minor*;
        minority; more; mothers; natio*; national; often; once; parti*; patte*; patterns; persi*; pilot; post; profe*;
        professionals; prope*; proper; put; quest*; quiet*; reaso*; recog*; recognised; regul*; retur*; returned;
        rewri*; risk; sat; sen; servi*; service; shado*; shoul*; should; since; statements; surveys; take; teena*;
        than; throughout; troub*; trouble; trust; under; visited; ways
        """,
        0.25: """
        # adult; # area; # doing; # domain; # effective; # example; # experience; # experiences; # impact; # initial;
        # innovation; # learning; # main; # people; # positive; # practice; # priority; # protection; # risk;
        # safeguarding; # well; # working; accou*; account; answers; anti; anyon*; anyone; attention; away; backg*;
        befor*; boxin*; boxing; boys; broug*; brought; carer*; carers; cases; certain; chang*; change; charge; chart*;
        charter; children; childs; choos*; choose; club; commissioned; confe*; conferences; confident; daily; data;
        deman*; demand; digni*; dignity; disab*; discussed; each; eight; engag*; enjoy; enquiries; face; fear; film;
        first; five; found; four; give; given; going; great*; greater; happen; held; helpe*; helped; hones*; honest;
        hope; human; impro*; improve; inter*; it; knew; leafl*; limit*; limited; most; night; offer; old; opini*;
        paren*; parent; particular; partnership; patient; person; phone*; phones; pictures; plann*; planning;
        proportionate; quick*; quickly; range; read; redes*; redesigned; refle*; reflected; regular; remar*; report;
        reports; seldo*; seldom; showe*; showed; side; sight; started; state*; staye*; stayed; strat*; strategy; text;
        thank*; that; their; think; through; told; twent*; twenty; unfai*; unfailingly; unit; unpai*; unpaid; views;
        watch*; watched; wheth*; whether; wider; worked; worki*; working; young*
        """,
        0.125: """
        # adequate; # advocacy; # are; # change; # choice; # do; # effectiveness; # found; # heard; # help;
        # independent; # involvement; # is; # leadership; # messages; # partnership; # reduce; # the; # voices; # we;
        about; active; adopt*; adopted; advocate; alone; altered; among; annua*; annual; answe*; arranged;
        assessments; at; attend; authoritys; avera*; average; barel*; barely; be; before; beforehand; began; behal*;
        behalf; bench*; bette*; better; brain; bring*; brings; bully*; bullying; by; chair*; chaired; chanc*; chance;
        charg*; choices; chose*; chosen; colle*; comments; commi*; committee; conference; conse*; consequence;
        consistently; const*; constructive; contacted; contrast; contributes; could; counc*; court*; crisi*; crisis;
        decis*; decisions; demen*; dementia; directed; disability; dispo*; disposal; do; drive*; effect; engla*;
        england; evalu*; eveni*; evening; evide*; evidence; experiences; fairl*; fairly; faith*; faithfully; famil*;
        follow; force; games; gardens; groun*; happened; havin*; having; heads; here; him; histo*; history; hold; if;
        included; individual; inform; injury; inspectors; instr*; invol*; involved; its; keepi*; keeping; key; kind;
        know; langu*; language; launc*; leaflet; leaflets; learn*; learned; learners; least; like; list; liste*;
        listening; littl*; little; long; looks; man; menta*; mental; mento*; minutes; misse*; missed; monthly; mothe*;
        netwo*; network; now; opene*; opened; optio*; options; or; order*; orders; our; page; panel*; panels;
        particularly; patients; people; pictu*; point*; posts; prese*; present; pressure; proce*; process; profi*;
        profo*; profound; promi*; promptly; propo*; provider; racis*; rated; real; reasons; recal*; recall; record;
        recorded; recruitment; refer*; regularly; relatives; relis*; relish; remem*; remember; resid*; residents;
        respe*; respectful; saw; self; send; services; setti*; settings; seven*; seventy; shape; shape*; shaped;
        skilf*; someb*; somebody; sough*; sought; spoke; start*; still; stori*; stories; strai*; straight; strategic;
        street; subje*; subject; suppo*; supported; ten; therapist; these; think*; third; time; took; touch; turne*;
        turned; understood; using; very; volunteer; wait; walki*; walking; why; withi*; within; worke*
        """,
        -0.125: """
        # about; # at; # better; # charging; # child; # communities; # concerns; # enquiries; # ensuring; # equity;
        # facilities; # financial; # findings; # headline; # home; # in; # indicative; # information; # issues; # it;
        # like; # management; # need; # or; # out; # pathways; # person; # policy; # poor; # prevention; # providing;
        # recommendations; # risks; # safe; # score; # section; # send; # services; # staff; # statement; # strengths;
        # systems; # their; # this; # transitions; # undertaking; # works; # young; abrup*; accep*; accepted; acces*;
        access; accor*; according; acted; actio*; action; adaptations; addit*; additional; addre*; adulthood; advic*;
        advice; advocates; after; age; almos*; almost; along*; alongside; alway*; always; amoun*; analy*; anoth*;
        another; answered; any; appli*; appointment; appre*; appreciated; appro*; area; areas; arrangements; assessed;
        assessment; attended; backl*; backlog; badly; based; becau*; because; becom*; been; begun; behav*; behaviour;
        behin*; behind; belie*; belong; black; block; booke*; booked; borou*; borough; both; brief*; bring; broke*;
        broken; broth*; budge*; burea*; bureau; café; calcu*; call; calle*; can; candid; canno*; cannot; car; carer;
        carri*; cause; cent; centre; chall*; challenge; chari*; check; check*; checked; chief; choice; circu*;
        circumstances; city; citys; class*; classes; clear; clini*; college; combi*; come; commissioners; community;
        compa*; completed; complex; concern; concerns; confidence; consi*; contacts; conti*; continuing; contracts;
        conversations; councils; county; cours*; creat*; credi*; credit; crept; days; deal; decid*; decide; deliv*;
        depar*; depen*; diagn*; differences; different; diffi*; direc*; disag*; distr*; diversion; diversity; doing;
        drawn; durin*; during; early; educa*; eight*; eligi*; eligibility; eligible; emplo*; empty; encou*;
        encouraged; enoug*; enough; ensur*; ensure; entit*; entitled; evaluated; evenings; every*; exami*; examined;
        fair; falle*; fallen; felt; file; finan*; findi*; firm; fitte*; fitted; fluen*; fluent; following; form;
        forum*; forums; frank; frequ*; frequent; frida*; friday; friends; friendships; frightened; front*; frontline;
        fully; fund; fundi*; funding; gaps; garden; general; girls; gives; got; great; green; grown; hall; hard;
        haven; heari*; hearing; high; highe*; highest; highl*; highly; home; homes; hospi*; hour; hours; house;
        hundr*; idea; ideas; in; inclu*; inclusive; initi*; inspection; interests; intermediate; interventions; into;
        inves*; investigations; job; joint; joint*; jointly; knowl*; known; last; later; leave*; led; left; lette*;
        letters; libraries; library; linde*; lindenshire; live; lives; look; lost; low; major*; majority; management;
        manager; marke*; market; match*; matter; media*; median; mediu*; medium; meet; members; messa*; message;
        might; missi*; missing; monit*; monitoring; month*; much; name; names; neigh*; neighbourhood; neith*; neither;
        newly; next; nhs; ninet*; nobod*; nobody; none; nor; notic*; notice; notif*; notification; number; numbers;
        nurseries; nurses; objec*; obtai*; occas*; occasion; occup*; occupational; off; offence; offences; onlin*;
        online; only; openl*; openly; oppor*; opportunities; order; organ*; organisations; other; out; outcomes;
        overl*; owing; paid; past; patch*; pay; persons; pick; picture; place; place*; places; pleas*; point; policy;
        popul*; porta*; position; positive; practice; practices; practitioners; praised; preve*; prior*; priorities;
        proba*; probation; progr*; programme; proje*; proportion; prose*; prosecution; provi*; psych*; purpose;
        qualified; quality; rang; rarel*; rarely; reabl*; reablement; reach*; reached; ready; reali*; received;
        receiving; recen*; recep*; recording; records; referrals; relationships; relia*; remai*; remains; remov*;
        removed; repea*; replied; reser*; resol*; respo*; resto*; restr*; restrictions; review; robus*; robust; role;
        room; rooms; routi*; routine; run; safet*; safety; sampl*; schools; scrut*; scrutiny; second; secondary;
        secti*; section; secto*; sector; secur*; secure; sense; senso*; sensory; sent; sente*; serve*; sessions;
        share; short; short*; show; singl*; single; sits; skill*; sleep; slow; someo*; somet*; something; somew*;
        soon; speak; speak*; speaking; speci*; speec*; speech; stabb*; standards; stands; statement; statu*;
        statutory; steps; stop; stren*; strengths; sugge*; supervision; suppl*; survi*; syste*; system; tact; takes;
        talke*; talked; targe*; teach*; telep*; telephone; telephoned; tenacity; term; teste*; tested; the; then;
        therapies; thought; toget*; together; towar*; towards; town; train; training; transformed; traum*; travel;
        traveller; twelv*; twelve; unann*; unannounced; underestimated; upon; used; value*; valued; view; villa*;
        village; visit; volunteers; waite*; waited; waiti*; waiting; waits; wales; wards; warmt*; warmth; we; week;
        weeke*; weeks; were; when; while; whoev*; whoever; whole; whose; will; winte*; winter; worker; worri*;
        worried; writers; yjs; you; younger; your
        """,
        -0.25: """
        # a; # care; # education; # evidence; # foreword; # improving; # local; # next; # one; # organisational;
        # partnerships; # responding; # safety; # standard; # steps; acros*; across; agenc*; agencies; agree*; agreed;
        an; assessors; autho*; authority; autis*; autistic; brack*; care; centr*; charging; childrens; clubs;
        communication; conce*; considered; conta*; contact; conte*; content; count*; dedic*; dedicated; diffe*;
        diver*; does; done; drop; easy; enquiry; feel; find; frien*; gathe*; gather; gener*; go; gone; good; group*;
        groups; heard; howev*; however; information; integ*; integrated; intel*; intelligence; interpreters; is; kept;
        kitch*; kitchen; learning; less; let; libra*; livin*; living; local; looke*; looked; made; magis*;
        magistrates; meant; membe*; moder*; months; mother; move; need; needs; never*; nevertheless; nine; numbe*;
        nurse*; offending; offic*; officers; own; partners; payme*; payments; peer; per; phone; posit*; prais*;
        providers; quali*; questions; rathe*; rather; recov*; recovery; referred; relat*; repli*; reviews; safe;
        school; secon*; see; sessi*; share*; shared; six; slave*; slavery; small; stand*; start; suffi*; super*; sure;
        surve*; surveyed; table; taken; teams; tell; tenac*; thing*; things; this; thoug*; trained; trans*; trave*;
        trust*; trusted; two; varie*; victi*; victims; welco*; well; welsh; women; write
        """,
        -0.375: """
        # areas; # delivery; # development; # for; # key; # quality; # summary; # support; as; asses*; betwe*;
        between; castl*; conve*; court; direct; families; healt*; health; indep*; independent; nonet*; nonetheless;
        offen*; older; on; plan; police; pract*; recei*; repre*; represented; revie*; safeguarding; survey; team;
        three; too; train*; visit*; ward; whom
        """,
        -0.5: """
        # of; =; every; her; plans; safeg*; schoo*; seen; socia*; social; there; use; which
        """,
        -0.625: """
        # and; # to; a; child; has; many; new; no; not; polic*; visits; would
        """,
        -0.75: """
        for; from; have; where; work
        """,
        -1.0: """
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
        asses*; assessments; phone
        """,
        0.625: """
        conti*; continuing; her
        """,
        0.5: """
        # and; after; authority; eleve*; eleven; from; howev*; however; i; personal; signe*; signed; young
        """,
        0.375: """
        # assessment; # people; # planning; # processes; # review; # young; at; autho*; emplo*; employers; gate;
        leavi*; leaving; left; looke*; looked; pathw*; pathway; perso*; prote*; protected; throu*; under*; undertaken;
        up; welfa*; welfare; were; when; where
        """,
        0.25: """
        # key; adviser; and; children; compr*; comprehensive; consi*; custo*; custody; diagn*; disab*; disability;
        had; has; have; mothe*; mother; needl*; none; prose*; prosecution; protocol; send; someo*; someone; third;
        thoughtful; trust*; trusted; with; yjs
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
        # needs; # outcomes; # quality; # statement; # the; # to; # we; adults; advisers; agree*; agreed; all; appli*;
        arran*; atten*; attendance; be; budge*; but; carer*; carers; compl*; confi*; confidence; cook; date; drawn;
        each; easy; experience; famil*; families; few; gain; go; good; group; helpe*; helped; home; incon*;
        inconsistent; indep*; independent; inspection; into; job; know; langu*; language; leade*; leaders; less; life;
        livin*; living; longe*; manag*; many; month*; months; most; natio*; national; navig*; new; not; one; or; out;
        over; own; pande*; pandemic; paren*; parents; partners; partnership; peoples; plan; planning; prepa*;
        preparation; repor*; schoo*; service; sign; skill*; some; staff; start*; starts; supported; than; that; them;
        then; there; they; three; too; trans*; until; updat*; us; wait; waiti*; waiting; want; was; we; websi*;
        website; well; whom; witho*; without; work; would; writt*; written; years
        """,
        -0.25: """
        # findings; about; adulthood; any; as; ask; counc*; council; descr*; described; do; every; inter*; interview;
        no; offer; our; partn*; perma*; plann*; plans; quali*; quality; services; since; stay; those; touch; varia*;
        who; will
        """,
        -0.375: """
        adult*; it; now; of; on; person; servi*; to; what
        """,
        -0.5: """
        an; in; is
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
        same; side; soon; unacc*; unaccompanied; victim
        """,
        0.125: """
        # assessment; # delivery; # findings; # key; # main; # organisational; # planning; # processes; # review;
        after; alone; asked; at; came; come; diffi*; difficulties; each; heari*; hearing; learning; loss; need;
        notic*; notice; over; police; scree*; screened; so; somet*; sometimes; start; step; they; time; traum*;
        trauma; two; voice; young
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
        -2.0: """
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
        commonly; conversations; direct; easy; future; in; leavi*; leaving; limit*; lower; many; part; payme*;
        payments; people; perso*; playg*; preparation; refer*; runs; sessi*; socia*; social; there; visit; who;
        worker
        """,
        0.375: """
        # a; # needs; # pathways; # safe; # systems; # this; # with; # young; agree*; agreed; avail*; available;
        begin; can; commo*; confidence; conve*; cook; course; dedic*; dedicated; direc*; employ; empty; exist; few;
        friends; from; futur*; gain; group*; groups; healt*; health; holds; is; it; joint; know; matte*; matter;
        menta*; mental; movin*; moving; occup*; occupational; organ*; organisations; overl*; overlooked; person; pick;
        play; prais*; praised; receive; referral; schoo*; since; spoke; term; the; therapist; up; voluntary; was;
        whose; witho*; without; worke*; yjs
        """,
        0.25: """
        # contribution; # delivery; # during; # effectiveness; # organisational; # quality; # social; # statement;
        # to; access; acros*; across; an; annua*; annual; area; asses*; becau*; because; becom*; becomes; been;
        budgets; but; cliff; closed; club; clubs; college; confi*; contr*; contracts; council; county; cours*; do;
        edge; eighteenth; exper*; experience; febru*; february; footb*; football; freed*; freedom; frien*; garde*;
        garden; help; helpe*; helped; hospice; imagi*; incon*; inconsistent; invol*; involved; lay; leagu*; league;
        learned; like; made; magis*; magistrates; manage; month*; night; no; oppor*; opportunities; overa*; overall;
        own; past; plann*; planned; poor; protocols; quality; quiet; read; ready; reali*; recei*; relis*; relish;
        respi*; respite; revie*; reviews; room; run; schools; separ*; separately; set; short; signe*; signed; stati*;
        station; supply; their; thems*; themselves; thera*; thorn*; throu*; through; told; turne*; turned; volun*;
        wheel*; wheelchair; which; will
        """,
        0.125: """
        # and; # are; # choice; # development; # ensuring; # heard; # how; # indicative; # partnerships; # score;
        # voices; # well; about; acces*; adult*; along*; alongside; any; approach; attention; badly; began; betwe*;
        between; birth*; birthday; borou*; borough; boy; break; break*; breaks; broug*; brought; canno*; cannot;
        chall*; challenging; chanc*; chance; changing; check*; checks; child; children; close*; colle*; come; conse*;
        contract; counc*; count*; crew; cut; daugh*; daughters; deal; deter*; determined; did; eight*; else; emplo*;
        fair; get; goes; gone; her; highl*; highly; home; hours; insta*; instance; its; keep; libra*; looke*; looked;
        make; manag*; marke*; marked; monthly; months; much; natur*; need; open; outcome; pace; pay; peoples;
        personal; plan; polic*; police; possi*; possible; practitioners; quali*; rate; ratio*; recru*; recruited;
        referred; relie*; relief; school; seaml*; seamless; seen; severe; short*; somet*; something; special; staye*;
        stayed; struggle; stude*; takes; text; them; these; this; three; thres*; threshold; train*; trained;
        transitions; trust; until; view; weeke*; weekends; wheth*; whether; would; wrong; wrote
        """,
        -0.125: """
        # assessing; # assessment; # care; # carers; # court; # disposals; # do; # evidence; # experiences;
        # findings; # found; # healthier; # identifying; # improving; # leadership; # live; # lives; # local; # main;
        # met; # need; # next; # of; # planning; # priority; # summary; # supporting; # we; # working; according;
        accou*; act; admis*; admissions; advic*; advice; advis*; advisers; agenc*; agencies; alway*; always; answe*;
        appoi*; appointment; approximately; areas; arrangements; asked; assessments; assoc*; association; at; attend;
        autism; back; before; being; block; brack*; budge*; bunga*; café; call; candi*; carer; case; cent; champ*;
        champions; change; choos*; choose; city; clear; clini*; clinic; close; comes; comme*; comments; commi*;
        commission; communication; complaints; conta*; contact; continence; continuing; coordinator; coordinators;
        could; countys; crisi*; crisis; date; depen*; diagn*; diagnosis; diffe*; diffi*; difficulties; director;
        discu*; disse*; does; down; drawn; durin*; during; early; effec*; eight; eighteen; emerg*; emergency; engla*;
        england; enter*; equal*; equip*; equipment; every; expla*; explained; facil*; fall; fathe*; felt; flats; form;
        forum; found; four; full; fully; fund; gap; gathered; gave; given; gives; good; grant; growi*; growing;
        happe*; happen; here; housi*; housing; how; howev*; however; ident*; identified; impro*; indep*; independent;
        infor*; information; inspectors; just; kept; langu*; language; large*; largely; late; lead; led; let; linde*;
        lindenshire; live; lived; lives; livin*; living; long; longe*; longer; look; meant; meeting; midwi*; milli*;
        million; minor*; minority; more; move; must; name; named; needs; never*; nevertheless; next; notic*; notice;
        now; nurse*; nurses; offer; offered; offic*; old; older; order; other; other*; our; outcomes; outsi*; outside;
        owned; parent; partnership; partnerships; pathw*; pathway; patie*; per; perfo*; performance; persons; physi*;
        physical; places; pledg*; pledge; posit*; positive; praise; produ*; profe*; professionals; prope*; provi*;
        publi*; puts; qualifications; received; reduc*; reduced; refle*; regis*; registered; repor*; reports; respond;
        response; risk; safe; safeg*; satis*; say; see; senio*; senior; senso*; sensory; serve*; service; sever*;
        share; share*; shared; sight; singl*; single; site; six; speak; speci*; spend; state*; statements; step;
        supported; surge*; syste*; system; targe*; targets; teacher; team; telep*; telephone; tendi*; tending;
        therapists; third*; thirds; thoug*; thriv*; time; to; toget*; together; too; took; towar*; towards; trave*;
        travel; troub*; trouble; twice; under; upon; value*; valued; varia*; variation; varie*; wait; waiti*; waiting;
        want; way; websi*; website; week; whole; withi*; within; words; works*; workshops; writt*; written
        """,
        -0.25: """
        # for; # is; =; accor*; adapt*; adaptations; adopt*; adopted; adult; after; after*; afterwards; aroun*;
        around; arran*; autho*; authority; beds; befor*; begin*; begins; board; childrens; childs; conti*; coord*;
        data; day; descr*; described; disabilities; draft; each; educa*; educational; first; gather; go; group; had;
        has; have; hospital; inspe*; interests; jobs; known; learn*; leave*; leavers; lost; meetings; moved; notes;
        nurse; nursi*; nursing; off; often; partn*; place*; pupil*; pupils; recog*; respo*; retur*; returned; several;
        shado*; skill*; skilled; some; soon; specialist; start; strat*; strategy; surve*; survey; swimm*; swimming;
        teach*; teams; than; that; under*; us; we; welco*; welcome; what; when; worki*; working; years; young*;
        younger
        """,
        -0.375: """
        # people; are; birth; bring; budget; by; care; child*; community; complex; disabled; enoug*; enough; family;
        gathe*; harm; inter*; leade*; leaders; may; meeti*; most; numbe*; number; of; over; paid; picke*; picked;
        poole*; pooled; prepared; profo*; profound; quick*; quickly; reach; recognised; said; shoul*; should; so;
        staff; suffe*; tend; unpai*; unpaid
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
        and; mecha*; mechanism; worke*
        """,
        0.875: """
        natio*; national; risk; stabb*
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
        frontline; group*; groups; her; inter*; just; only; place*; team; three; to; tool; town; trans*; worker
        """,
        0.375: """
        # headline; # safety; a; agencies; arriv*; as; aware*; awareness; betwe*; between; check*; council; day;
        devis*; devised; disruption; door; every*; gang; homes; met; offic*; over; particular; placed; proto*;
        protocol; recru*; respo*; scree*; screening; spot; tenan*; tenants; train*; trained; transitions; withi*;
        within
        """,
        0.25: """
        # effective; # found; # highly; # how; # improve; # local; # needs; # practice; # services; # study; # to;
        # we; accepted; adult; aged; agenc*; agreed; appro*; appropriate; arrival; asses*; at; back; based; befor*;
        begin*; beginning; cent; child*; coast*; come; completed; councils; dange*; danger; debt; decis*; decisions;
        done; drift; early; enoug*; enough; explain; fairl*; fairly; first; girls; given; highe*; highest; hold;
        hospi*; hospital; how; in; it; key; lead; led; less; let; libra*; library; line; lists; meet; miles; names;
        none; notices; nurses; officers; olds; open; other; parti*; pract*; practitioners; prevention; proce*;
        protected; recent; recruited; refer*; return; separ*; separate; short; since; slow; still; support; taken;
        talke*; talked; ten; those; thres*; threshold; told; twelv*; twelve; unacc*; unaccompanied; under; understand;
        urgen*; urgency; us; use; versi*; visited; whom; whose; worry
        """,
        0.125: """
        # authority; # case; # children; # help; # issues; # keep; # making; # partnerships; # personal; # reduce;
        # responding; # risks; # well; abuse; after; again*; against; agree; agree*; appea*; appear; before;
        beforehand; boy; bring*; brings; by; colle*; collected; commit; compares; compl*; conce*; concl*; conte*;
        county; daily; decli*; decline; detec*; diffi*; difficulties; discussions; disru*; do; drug; durin*; during;
        earli*; earlier; even; expla*; exploit; exploited; follo*; followed; for; force; gangs; groun*; half; helpe*;
        helped; ident*; identification; intel*; intelligence; interpreters; intervention; interviewed; interviews;
        known; knows; light; lines; look; makes; mediu*; medium; meeti*; meeting; membe*; members; miss; most; night;
        nobod*; nobody; nurse*; obtai*; of; officer; often; ones; opene*; opened; opera*; or; order*; orders; past;
        patte*; patterns; per; places; preve*; profe*; professionals; profi*; prose*; prote*; puts; rated; recen*;
        recognised; referred; relia*; retur*; saw; school; served; sever*; several; share*; someb*; somebody; speak*;
        speaks; spott*; spotted; suppo*; takes; task; they; time; training; trust; under*; using; visit*; week;
        weekl*; weekly; will
        """,
        -0.125: """
        # a; # about; # an; # and; # are; # area; # care; # court; # development; # disposals; # evidence; # foreword;
        # in; # investigation; # is; # key; # leadership; # management; # out; # outcomes; # people; # risk; # score;
        # summary; # support; # with; # young; about; absen*; accept; adolescent; adolescents; adult*; adults; advis*;
        advisers; advoc*; advocates; again; agency; all; among; anoth*; another; any; area; aroun*; around; arrive;
        assessed; assessments; atten*; autho*; avera*; average; bed; being; bette*; better; black; board; borou*;
        borough; broug*; brought; but; came; can; canna*; cannabis; case; cases; centr*; centres; chang*; charg*;
        charge; childrens; choic*; choices; circu*; circumstances; clini*; commi*; commissioner; community; complete;
        condi*; conditions; confe*; conferences; consider; consistently; conta*; contact; conti*; contrast; could;
        coupl*; court; crime; criminal; crisi*; crisis; custo*; custody; death*; deaths; dedic*; dedicated; disab*;
        discl*; down; drop; duty; each; eight; elsew*; elsewhere; emerg*; emergency; encou*; enqui*; enquiries;
        eveni*; evening; every; exami*; exper*; explo*; famil*; families; few; findi*; findings; fire; five; fluen*;
        fluent; forme*; former; frien*; friends; frigh*; frightened; gathe*; gather; gives; glanc*; glance; go; gone;
        group; happe*; harm; have; he; healt*; health; help; here; home; howev*; however; hub; i; if; inclu*; indiv*;
        individual; injuries; injury; inspe*; inspectors; janua*; january; job; judge*; judged; keep; kept; know;
        late; leave; left; leisu*; leisure; local; log; long; longe*; longer; looke*; looked; looki*; looking; lost;
        makin*; making; man; manag*; manager; march; mento*; mentoring; middl*; middle; money; mothe*; mothers; move;
        multi; must; near; neede*; needed; never; nothi*; nothing; notice; notif*; novem*; november; numbe*; number;
        offer*; offered; older; on; once; overs*; oversight; paren*; parents; person; persons; phone*; phones; place;
        plan; preci*; prepa*; programme; promp*; psych*; psychologist; publi*; published; pupil; pupil*; pupils;
        quali*; qualified; quick*; quickly; rapid; rate; readi*; recor*; records; recov*; recover; refus*; refused;
        relat*; resid*; residents; review; reviews; rooms; safe; said; same; satis*; second; seconded; send; serge*;
        serio*; serious; serves; seven; sexua*; sexual; share; she; shoul*; should; showe*; showed; sleep; small;
        socia*; social; space; speak; spoke; start*; staye*; stayed; stopp*; stopped; strat*; strategy; stree*;
        street; subje*; subject; super*; supervision; suspe*; take; telli*; thera*; through; throughout; too; took;
        trave*; traveller; trust*; trusts; upon; very; victi*; victim; voice; waiti*; waiting; way; we; well; were;
        wheth*; whether; wishe*; wishes; woman; work; worked; worki*; working; years; yjs; young
        """,
        -0.25: """
        # delivery; # findings; # organisational; # strengths; adole*; along*; alongside; be; becau*; because; care;
        carer*; carers; child; citie*; cities; comme*; commu*; consi*; contr*; data; diver*; diversion; does; educa*;
        education; exploitation; good; hour; injur*; its; law; leade*; leaders; littl*; little; new; offen*; partn*;
        partners; passe*; passed; peers; perpe*; perpetrators; perso*; plans; progr*; provi*; providers; put; reached;
        referrals; requi*; requires; returned; revea*; revie*; schoo*; schools; secon*; seen; set; so; soon; staff;
        syste*; system; them; this; throu*; unit; used; wait; when; which; yet; youth
        """,
        -0.375: """
        # of; aside; did; four; his; justi*; justice; menti*; mention; missi*; missing; needs; not; offending; people;
        reach*; see; servi*; services; talk; viole*; violence; volun*; volunteers; was; what; where
        """,
        -0.5: """
        an; from; out; own; peopl*; test
        """,
        -0.625: """
        # main; one; safet*; safety; that; their
        """,
        -0.75: """
        made; the
        """,
        -0.875: """
        knife
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
        reflective
        """,
        1.0: """
        # leadership; =; of; posts; profe*; recruitment
        """,
        0.875: """
        autism; avail*; detec*; nursi*; nursing; pract*; refle*; whom
        """,
        0.75: """
        appre*; appro*; approved; autis*; available; care; expected; has; point; post; psychologists; relia*;
        reliance; schoo*; school; teachers; tenac*
        """,
        0.625: """
        achie*; agenc*; agency; atten*; casew*; centres; champions; come; emplo*; expec*; know; led; leisu*; leisure;
        line; manager; more; numbers; psych*; recru*; retir*; vacan*; wellb*; wellbeing; who; write*; writers
        """,
        0.5: """
        # main; # workforce; absence; academy; alloc*; are; aside; being; black; borough; centr*; champ*; child;
        drive*; eleve*; ethnic; every; front; here; induc*; induction; is; its; last; longer; lost; manag*; most;
        offic*; overt*; placement; professional; role; stabl*; stable; stude*; students; teach*; team; thought;
        vacant; warmt*; warmth
        """,
        0.375: """
        # innovation; # learning; absen*; acade*; achieved; add; affec*; anti; appra*; apprenticeships; assistants;
        attend; attended; betwe*; between; borou*; change; charge; committed; countys; cours*; course; crept; dedic*;
        dedicated; degre*; degree; district; diversity; ethni*; fresh; front*; frontline; high; incomplete; job;
        libra*; libraries; lies; live; longe*; many; minor*; minority; narro*; new; ninet*; ninety; nurse; nurses;
        occup*; occupational; offer; offer*; offered; officers; only; opera*; oppor*; opportunities; oversight;
        patch*; patchy; pay; place*; practitioner; practitioners; qualified; racis*; reach*; reached; recen*;
        respondents; safe; safeguarding; set; short*; shortage; since; start*; taken; tenacity; that; think*;
        thinking; third*; thirds; thoug*; throu*; trained; unive*; university; valle*; valleys; where; with; worker;
        workl*; would
        """,
        0.25: """
        # children; # development; # foreword; # in; # meeting; # organisational; # police; # response; # strategic;
        # sustainability; # was; about; adver*; aged; any; anybo*; anybody; applicants; approachable; arran*;
        arrangements; assessed; assessors; authorities; behin*; behind; best; canno*; cannot; caref*; careful; carin*;
        caring; charg*; city; comme*; commissioned; date; denta*; dental; designated; distr*; diver*; doubl*; doubled;
        drawn; drew; drivers; educa*; educational; ehc; eighteen; eleven; empty; end; every*; everyone; explo*;
        exploitation; falls; few; fille*; filled; first; five; force; given; handl*; housi*; housing; include; incom*;
        interests; janua*; january; launc*; launched; lead; meeti*; meetings; menta*; mental; message; months; name;
        neith*; neither; nine; noticed; nowhe*; nowhere; numbe*; nurse*; objec*; often; one; or; order; overs*;
        paedi*; partnership; parts; per; pride; princ*; principal; professionals; reduc*; registered; remar*; repre*;
        represented; resol*; resolve; retirement; rota; run; safeg*; second; section; sense; senso*; sensory; sessi*;
        sit; spons*; start; study; succe*; supervisors; suppl*; supply; surge*; taxi; ten; thera*; therapy; thing*;
        things; thinn*; thriv*; time; timely; to; twelv*; twelve; value*; visitor; want; were; workf*; workforce;
        workloads; young
        """,
        0.125: """
        # adequate; # adult; # adults; # an; # areas; # background; # choice; # contribution; # delivery; # education;
        # eligible; # findings; # for; # governance; # health; # help; # how; # is; # justice; # leaders; # messages;
        # poor; # promotion; # protection; # recommendations; # reduce; # risk; # social; # supported; # the; # two;
        # voice; # were; # youth; abuse; acute; addit*; additional; affection; appli*; assis*; autum*; autumn; becau*;
        because; befor*; before; broke; broke*; broken; check; check*; checks; clinical; college; commi*; commo*;
        communities; compa*; complex; confident; coordinator; couns*; counselling; credi*; credit; cultu*; culture;
        day; delays; described; desig*; development; door; easte*; eight*; emerg*; emergency; encou*; encouraged;
        enoug*; enough; failu*; failure; feel; felt; fill; firef*; firefighting; formal; forme*; former; found*;
        fundi*; funding; gathe*; gather; goodw*; goodwill; hand; healt*; health; helpe*; helped; hones*; honest; hour;
        howev*; however; inclu*; individual; inter*; interim; interviews; invol*; joint; judge; just; kept; knew;
        learn; like; londo*; managers; matte*; matters; mediu*; medium; mento*; mentoring; messa*; money; month*;
        names; neighbouring; next; none; nonet*; nonetheless; notic*; officer; other*; others; panel*; panels; peer;
        placements; plann*; planning; police; power*; powers; practice; prote*; protection; quali*; records; reduce;
        reduced; regis*; relationships; remai*; remains; renew*; repla*; repli*; replied; returned; review; roles;
        route; schem*; scheme; secon*; secti*; send; serio*; seriously; serve*; served; settl*; settled; sexua*;
        sexual; shortly; shoul*; should; showed; sickn*; sickness; skills; so; socia*; social; space; speak; spend*;
        spends; spoke; staye*; stayed; stood; stopp*; stopped; stret*; stretched; suite*; suited; summe*; summer;
        supervised; suppo*; support; tact; take; takes; taugh*; taught; than; thin; threa*; thread; timel*; town;
        train*; transport; trauma; turno*; turnover; unfil*; unfilled; unpai*; unpaid; using; vacancies; valued; very;
        viole*; violent; visib*; visible; wales; wante*; wanted; was; way; weekl*; weekly; welsh; work; worke*;
        workers; writt*; written
        """,
        -0.125: """
        # assessing; # being; # capacity; # care; # carers; # concerns; # domain; # effective; # enquiries; # equity;
        # experiences; # have; # healthier; # identifying; # impact; # improve; # improving; # indicative;
        # inspection; # integrated; # introduction; # joint; # live; # lives; # making; # needs; # out; # outcomes;
        # peoples; # personal; # positive; # prevention; # processes; # providing; # quality; # resettlement;
        # responding; # safeguarding; # section; # send; # statement; # summary; # supporting; # their; # three;
        # transitions; # undertaking; # we; # well; # working; access; accor*; according; accou*; account; act;
        actio*; actions; adapt*; adapted; addre*; address; admis*; admission; adole*; adolescent; advan*; advanced;
        again; age; agencies; agreed; agreement; allowed; almos*; almost; alone; along*; alongside; alrea*; already;
        altered; alternative; altho*; although; alway*; always; amoun*; answered; anyon*; anyone; apart; appointments;
        approximately; aroun*; around; arrival; assess; attendance; audit*; audits; autho*; authority; authoritys;
        autistic; backl*; backlog; based; becam*; became; bed; beds; been; body; boroughs; both; boxin*; boxing; boy;
        bring*; brings; budge*; build*; burea*; bureau; but; call; calm; carer; caseload; caseloads; cases; cent;
        centre; chair; chang*; changes; charities; childrens; childs; circu*; circumstances; clari*; clarity; class*;
        clinicians; close*; collaboration; commissioners; completed; concern; concerns; condi*; conditions; confe*;
        conference; confi*; confidence; consi*; contact; conti*; contracts; contributions; conversation;
        conversations; coordinators; core; cost; court*; cqc; creat*; crisi*; crisis; custo*; custody; cut; daily;
        dange*; danger; dashb*; dashboards; deal; decis*; decisions; delayed; deliver; delivered; demen*; dementia;
        depar*; department; depen*; dependable; depri*; deprivation; devis*; devised; diffe*; difference; difficult;
        difficulties; difficulty; direct; direction; disabilities; disch*; discussions; diversion; does; draw; drift;
        drugs; durin*; during; dutie*; duties; duty; early; earne*; earned; easy; education; effect; effective;
        effectively; eight; elder*; elect*; elected; enabl*; engli*; english; enquiries; equal*; espec*; especially;
        estat*; evalu*; evaluation; eveni*; evening; event*; evide*; evidence; exami*; excel*; excellent; exclu*;
        experience; exten*; extra; fair; falle*; fallen; famil*; family; far; farm; farme*; fathe*; febru*; february;
        feedb*; feedback; files; finan*; find; findi*; findings; flat; flats; follo*; followed; food; for; foren*;
        forensic; frail*; frailty; frank; frequent; frien*; frigh*; frightened; full; fund; funde*; funded; furth*;
        further; futur*; future; gangs; girls; give; going; gone; gover*; grant*; grasp; group; half; hande*; handed;
        harm; havin*; having; he; heard; heari*; hearing; heart; her; highe*; histo*; homes; house*; households; hub;
        hundr*; ideas; identify; if; impai*; impairment; improve; improvement; improvements; in; incid*; incidents;
        incre*; increase; indep*; independent; indic*; individuals; infan*; infor*; informed; initi*; injur*; inqui*;
        inquiries; inspe*; inspection; integrated; intel*; intelligence; internships; interviewed; into;
        investigations; issue*; issued; itsel*; itself; jobs; joint*; jointly; judge*; judgement; keep; keepi*;
        keeping; key; known; lacke*; lacked; lacks; langu*; language; large*; largely; later; law; learn*; learned;
        least; leave; leavi*; leaving; left; less; lesso*; lessons; level; liber*; liberty; list; liste*; listed;
        local*; log; look; looks; low; man; march; matter; meani*; means; mecha*; mechanism; medication; meeting;
        member; members; men; mentioned; met; milli*; million; miss; model*; moder*; monit*; month; monthly; morni*;
        morning; mothe*; mothers; multi; must; nearl*; nearly; needs; negle*; neglect; neigh*; neighbourhood; netwo*;
        network; nhs; nobod*; nobody; nor; notes; notice; notif*; now; open; optio*; ordin*; organ*; organisations;
        other; out; outcome; outcomes; outsi*; outside; owing; pande*; pandemic; paren*; park; parti*; partn*;
        partnerships; pass; passe*; passed; patient; patients; payme*; payment; payments; peopl*; people; perfo*;
        performance; perpe*; perpetrators; phone; picke*; picked; picture; pilot; place; placed; places; policy;
        popul*; porta*; portage; posit*; practices; prais*; praised; prese*; preve*; preventative; previ*; progr*;
        programme; progressed; promp*; prope*; proper; propo*; protect; proto*; protocol; provider; providers;
        provision; pupil*; pupils; purpo*; purpose; put; quest*; quick*; quickly; quiet*; rang; range; rapid; rate;
        rathe*; rather; reach; read; readi*; reaso*; reasons; recognised; recom*; record; recov*; recovery; refor*;
        reforms; regar*; regarded; regul*; regular; remained; repea*; replacement; report; reque*; requests; resid*;
        residents; resolved; resou*; resources; respo*; responded; response; restr*; restrictions; resul*; result;
        reviewed; reviews; risen; risk; rooms; round; routi*; routinely; safeguards; safer; safet*; safety; sampl*;
        sat; saw; scrip*; script; scrut*; searc*; search; seat; secondary; secto*; sector; self; senio*; senior;
        sente*; sentences; separ*; separate; sever*; several; she; show; sight; signe*; signed; singl*; single;
        skill*; skilled; sleep; small; someo*; someone; somet*; something; somew*; somewhere; special; sprin*; spring;
        stabb*; standard; standing; state*; still; straight; strat*; strategy; stren*; strengths; stron*; strong;
        such; suffe*; suffi*; sufficient; supervise; supported; sure; surve*; survey; systems; talk; targe*; targets;
        teams; teena*; teenagers; telli*; tenan*; tend; term; then; therapies; these; thoroughly; thoughtful; thres*;
        through; touch; trans*; trave*; travel; treat*; treated; trusted; turne*; turned; turni*; turning; twent*;
        twenty; two; understand; understood; unfai*; unfailingly; unit; unsur*; unsure; until; upon; urgen*; urgency;
        value; victi*; visio*; vision; visit; visit*; visits; voluntary; wait; waite*; waited; waits; ward; we;
        weakn*; week; well; went; what; whate*; whatever; wheth*; whether; whoev*; whoever; wider; wishe*; wished;
        woman; words; works; worry*; wrote; years; yjs; young*; youngest
        """,
        -0.25: """
        # a; # arrangements; # assessment; # better; # does; # experience; # information; # local; # management;
        # need; # partnerships; # review; # safety; # services; # this; # with; able; acces*; acros*; across; adult;
        agree*; allow*; alter*; answe*; appreciated; area; ask; asses*; assessment; assessments; assistant; assur*;
        assurance; back; bail; benef*; benefit; bette*; better; board; boys; bring; cabin*; cabinet; calls; can;
        carri*; carried; chari*; citys; clear; close; co; commissioning; communication; compl*; consu*; consultant;
        conta*; control; conve*; council; councils; county; crime; curre*; current; director; directors; disability;
        discu*; enqui*; enquiry; experienced; firm; frequ*; fully; gave; gener*; general; get; group*; groups; hands;
        help; his; hospi*; hospital; integ*; leaders; local; long; management; medic*; meet; membe*; missi*; missing;
        natio*; national; need; neede*; needed; night; occas*; occasion; olds; on; outco*; over; overd*; overdue;
        part; pathw*; pathway; patie*; personal; phone*; phones; pictu*; portf*; press*; pressure; promi*; promises;
        publi*; public; pupil; quality; reabl*; reablement; recei*; received; recognise; refer*; referrals; relat*;
        relatives; reports; revie*; same; say; see; seldo*; seldom; servi*; services; share; share*; shared; short;
        six; some; speci*; speec*; speech; stand*; stay; system; takin*; taking; teaching; the; their; there; they;
        three; times; toget*; together; took; transitions; trust*; up; use; view; visitors; waiti*; waiting; ways;
        weeks; worked; worki*; working; yet; you
        """,
        -0.375: """
        # area; # key; # partnership; # planning; # strengths; above; advic*; advice; advis*; advisers; again*;
        against; alert; annua*; annual; begun; behav*; behaviour; came; capac*; capacity; carer*; carers; casel*;
        changed; chief; children; conce*; could; court; data; days; deliv*; diffi*; disab*; down; each; effec*; even;
        fewer; form; fortn*; fortnight; four; hard; heads; held; home; ident*; impro*; justi*; justice; leade*; let;
        much; number; partners; person; provi*; repor*; syste*; this; thorough; those; training; under*; withi*;
        within; witho*; without; year; your
        """,
        -0.5: """
        # are; # court; # disposals; adult*; adults; an; appointed; be; counc*; exper*; headt*; headteachers; how; it;
        no; our; plans; recog*; recruited; thoro*; which; youth
        """,
        -0.625: """
        # evidence; # of; # to; # what; child*; contr*; did; from; hold; newly; trust; us; used
        """,
        -0.75: """
        a; and; appoi*; as; case; direc*; had; made; perso*; staff
        """,
        -0.875: """
        good; own
        """,
        -1.125: """
        all; told
        """,
        -1.25: """
        at
        """,
    },
    Theme.OVERALL: {
        1.5: """
        # summary; area
        """,
        1.375: """
        has; is
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
        adult; are; deal; leade*; leadership; most; signi*; significant; will; young
        """,
        0.625: """
        # main; # send; authoritys; be; effec*; have; inspection; its; law; local; opini*; opinion; part;
        partnerships; people; prosp*; statement; strategic; stren*; way; writt*; written
        """,
        0.5: """
        # findings; # foreword; # to; almos*; almost; confident; cqc; demon*; effective; evalu*; excep*; experience;
        findi*; findings; fit; found*; get; great; improvements; in; initi*; initial; inspe*; last; linde*;
        lindenshire; notif*; off; partnership; peopl*; positive; ratin*; rating; remains; requi*; resul*; senio*;
        senior; short*; state*; strengths; support; the; too; unsat*; unsatisfactory; very; weakn*
        """,
        0.375: """
        # a; # be; # capacity; # child; # in; # it; # leadership; # like; # or; # person; # with; # young;
        accountability; adults; after; as; autho*; becam*; became; both; came; chief; confi*; conte*; content; cultu*;
        culture; decem*; december; deter*; early; effectiveness; evaluate; ever; exception; exper*; gathe*; gathered;
        given; go; imple*; implemented; inspector; itsel*; itself; key; nearl*; nearly; need; on; overa*; overall;
        poor; previ*; previous; proce*; processes; progress; provi*; pupil*; pupils; purpo*; purpose; puts; rated;
        recommendations; remai*; requires; schools; secre*; secretary; secur*; secured; served; start; state; strain;
        strat*; subst*; such; takin*; taking; varie*; weakness; where; witho*; without
        """,
        0.25: """
        # adult; # area; # executive; # improve; # joint; # outcome; # protection; # rating; # strategic; # this;
        # was; # what; about; accep*; accepted; accou*; actio*; action; addre*; addressing; adult*; become; bette*;
        better; canno*; cannot; carries; cered*; committed; consi*; count; court; cwm; deliv*; depen*; described;
        difference; direction; does; done; elect*; elected; evaluated; families; first; form; her; improve; indic*;
        janua*; january; just; knows; live; lives; losin*; losing; majes*; majestys; major; make; markedly; meeting;
        must; neede*; needed; our; outst*; outstanding; particularly; posit*; prese*; present; protected; put; raise*;
        real; recom*; records; report; right; safer; satis*; schoo*; serio*; serious; serve*; set; sight; strai*;
        suppo*; tarra*; tarrant; tendi*; tending; that; these; thriv*; through; towar*; towards; we; what; years; yos
        """,
        0.125: """
        # after; # council; # evaluation; # evidence; # experiences; # found; # happens; # improving; # inspection;
        # is; # management; # overall; # peoples; # practices; # priority; # safeguarding; # support; # systems;
        # working; ago; april; arran*; arrangements; asks; asses*; assessing; assessment; avera*; average; becom*;
        borou*; borough; can; carri*; castl*; cause; changed; child; circu*; circumstances; concerns; consistent;
        data; dependable; depends; descr*; detai*; detailed; diffe*; direc*; dutie*; duties; every*; everyone; falls;
        famil*; features; felt; firm; five; getti*; getting; held; help; helpe*; helped; here; hones*; honest; housi*;
        housing; if; improved; improvement; inspectors; it; item; joint*; jointly; june; keep; left; lowes*; lowest;
        meeti*; members; met; natio*; national; offending; once; parti*; performance; place; pleas*; prompt; public;
        rate; read; received; repor*; required; resid*; residents; result; results; reviewing; said; septe*;
        september; setti*; setting; short; slipp*; socia*; social; some; statu*; statutory; strength; submi*; submit;
        succe*; success; suffi*; sufficient; surve*; survey; tackl*; they; throu*; trave*; travel; under; used;
        varia*; variation; when; whole; whose
        """,
        -0.125: """
        # are; # assessments; # authority; # being; # better; # children; # concerns; # demographics; # do; # does;
        # doing; # education; # effective; # effectiveness; # facts; # for; # governance; # headline; # initial;
        # innovation; # integrated; # learning; # meeting; # messages; # need; # one; # out; # planning; # providing;
        # provision; # quality; # recommendations; # response; # reviews; # safety; # staff; # standard; # statement;
        # that; # the; # three; # timeliness; # well; acces*; accor*; according; account; acros*; across; act; activ*;
        adulthood; adver*; advic*; advice; again*; against; age; aged; agencies; agend*; agenda; alone; along*;
        alongside; also; alter*; altered; altho*; although; alway*; always; among; anoth*; anti; any; appli*; appoi*;
        appra*; approximately; aroun*; around; ask; asked; assessments; atten*; attendance; authorities; authority;
        autis*; autistic; back; backg*; balan*; based; becau*; because; beds; begun; behav*; belie*; believe; below;
        betwe*; between; boys; bring; broke*; broug*; brought; budge*; budget; build*; building; burea*; bureau;
        candi*; candid; capac*; capacity; carer*; carers; carried; cent; centr*; chair; chair*; chanc*; chance;
        chart*; charter; choic*; chron*; city; ciw; clini*; coast*; colle*; college; commissioned; community; compa*;
        complete; completed; concentrated; condi*; conditions; confidence; consider; contact; contacted; continues;
        contr*; contribution; conve*; coord*; councils; county; court*; courts; custo*; custody; day; days; decis*;
        decisions; deep; demen*; dementia; depended; deprivation; deprived; detec*; devel*; diffi*; direct; directed;
        disab*; dispo*; distr*; district; diver*; diversion; domic*; domiciliary; down; drew; drop; durin*; during;
        easy; eligi*; emerg*; emplo*; empty; encou*; encouraged; evaluation; event*; evide*; evidence; exami*; excee*;
        expec*; expected; expertise; fall; family; feel; files; flat; focus; follow; followed; following; forma*;
        formal; forme*; forum; forwa*; forward; four; front; furth*; further; gave; give; gone; gover*; green; group;
        group*; groups; half; hand; havin*; having; head; helps; highe*; highest; him; his; holds; home; homes;
        hospi*; hub; hundred; ident*; identified; illne*; illness; immed*; immediate; improving; inclu*; indep*;
        independent; infor*; inform; inspected; integ*; intervention; interventions; invol*; issue*; issued; judge;
        judge*; kept; knew; known; langu*; language; large; large*; launc*; launched; leadi*; leading; learning;
        least; leave*; leavers; led; liber*; liberty; limit*; line; links; list; liste*; listening; littl*; little;
        lived; long; management; managers; march; marke*; matte*; matters; measured; measures; mediu*; medium;
        meetings; menta*; mental; model*; money; monit*; monitoring; month*; months; movin*; moving; name;
        neighbouring; never*; nevertheless; nhs; nobod*; nobody; nor; nothi*; nothing; notic*; now; numbe*; number;
        nursi*; nursing; offer; offer*; often; olds; optio*; order; organ*; other; outcome; outsi*; outside; owing;
        own; panel; parent; partners; patch*; patchy; patie*; payme*; peoples; per; perio*; period; perso*; person;
        pictu*; picture; pilot; placed; placements; planning; point; police; popul*; position; post; practice;
        practitioners; prepa*; preve*; prevention; princ*; produ*; production; promp*; prote*; proto*; protocol;
        provider; providers; provision; pupil; quest*; questions; quick*; racis*; raised; ran; reabl*; reablement;
        reach*; reaso*; receipt; receive; receiving; recog*; recor*; recov*; recovery; reduc*; refer*; referral;
        regio*; regional; relis*; relish; remain; remem*; remember; reports; repre*; rest; restr*; revie*; review;
        reviews; role; rural; safe; safeguarding; safet*; safety; sampl*; saw; say; school; scotl*; scotland;
        scrutiny; secto*; sector; seen; seldo*; seldom; self; sentenced; separ*; separate; serves; service; sets;
        seven; seven*; shape; she; show; showe*; showed; signe*; signed; singl*; single; sites; sleep; small; someb*;
        somebody; somet*; speec*; speech; stabl*; stable; start*; starting; statements; stood; strategy; suppl*;
        system; take; talk; team; teams; tell; term; than; their; them; thera*; thorn*; thoug*; thought; thres*;
        times; toget*; together; took; town; track*; train*; training; trans*; treat*; turne*; turned; two; unann*;
        unannounced; under*; unit; unive*; until; use; valle*; value; victi*; victims; visit; volun*; wait; waite*;
        waited; waiti*; waiting; waits; wales; want; wards; weeks; welsh; were; wheth*; whether; while; whoev*;
        whoever; workers; would; you; young*; youngest
        """,
        -0.25: """
        # about; # care; # court; # delivery; # development; # disposals; # four; # introduction; # key; # local;
        # needs; # next; # of; # organisational; # outcomes; # resettlement; # score; # steps; # strengths; agenc*;
        agree*; agreed; an; appro*; areas; being; board; but; case; cases; chall*; challenge; children; co; come;
        commi*; commissioning; commu*; compl*; conta*; conti*; could; count*; depar*; department; depri*; effect;
        enoug*; enough; follo*; full; health; howev*; however; hundr*; inspections; into; learn*; less; lette*;
        letter; livin*; living; looke*; looked; low; made; manag*; may; measu*; more; needs; neigh*; next; nine;
        ninet*; ninety; offic*; officers; or; paren*; parents; place*; plan; plann*; plans; policy; prior*; priority;
        programme; promptly; quali*; quality; quart*; quarterly; recei*; record; run; safeg*; same; scrut*; secon*;
        secondary; services; share*; shared; so; soon; spoke; supported; ten; thems*; themselves; third; three; upon;
        visit*; visits; well; whom; withi*; within; worke*; worki*; working; wrote
        """,
        -0.375: """
        # areas; # domain; # partnership; # services; been; childrens; council; do; from; healt*; how; impor*;
        important; inter*; market; over; polic*; pract*; protection; servi*; sever*; several; shoul*; should; six;
        time; told; year
        """,
        -0.5: """
        # and; a; counc*; few; joint; many; new; of; one; outco*; outcomes; see; staff; to; us; which
        """,
        -0.625: """
        care; child*; did; not; those; who; work
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
        indiv*; integ*; integrated; letter; may; records; responsible; surve*; surveyed
        """,
        0.5: """
        # council; # findings; # introduction; # rating; agenc*; annua*; annual; augus*; august; carry; commissioning;
        county; direct; even; gone; inqui*; inspections; inspectors; is; lette*; look; nhs; obser*; ofste*; ofsted;
        owing; plan; pupil*; pupils; recor*; response; revis*; servi*; suppo*; support; term; then; told; volun*;
        work
        """,
        0.375: """
        # assess; # indicative; # inspection; acces*; along; and; autho*; authority; beyon*; beyond; carer*; carers;
        completed; consider; council; count*; cqc; decid*; decide; did; direc*; educa*; education; end; estyn; exami*;
        expec*; high; how; icb; include; individuals; inquiries; inspected; interviewed; key; looke*; looked; made;
        march; meeting; meetings; multi; not; of; onlin*; online; over; part; partn*; places; point; proce*;
        processes; quest*; questions; ran; replied; report; revie*; review; scale; separ*; separate; serve*; serves;
        socia*; social; total; unpai*; unpaid; well; welsh; wheth*; whether; which; words
        """,
        0.25: """
        # background; # context; # focus; # health; # joint; # local; # this; # were; about; adult*; adults; agencies;
        all; becau*; because; befor*; betwe*; between; board; brack*; calle*; called; childrens; circu*;
        circumstances; ciw; clinical; commi*; concentrated; contact; contacts; councils; death*; deaths; department;
        deput*; detai*; detailed; directors; dispo*; draw; dutie*; duties; duty; engla*; england; expected; febru*;
        february; five; fluen*; fluent; followed; group*; groups; have; held; helps; imple*; impro*; inclu*;
        individual; initi*; initial; joint*; jointly; journ*; journeys; judge*; leadership; learners; leavers; led;
        livin*; living; long; monit*; name; neces*; necessary; next; nine; off; one; outli*; partnership; physi*;
        physical; place*; planned; practice; princ*; principles; ratin*; rating; reach*; reaching; referrals; repli*;
        reset*; resettlement; rest; results; reviewing; revisited; runs; safe; sampl*; sampled; sentences; sets; some;
        stage; state*; statements; strategic; thems*; themselves; thorn*; to; track*; tracked; unbor*; unborn; upon;
        using; views; vulne*; vulnerable; withi*; within
        """,
        0.125: """
        # authority; # education; # executive; # facts; # financial; # happens; # information; # main; # partnership;
        # poor; # review; # social; # summary; =; account; act; addre*; addressed; along*; alongside; approach;
        appropriate; areas; assessment; before; beforehand; being; belie*; believe; below; calcu*; came; carries;
        chair; child*; clini*; community; compl*; condition; conditional; conference; conta*; councillors; cours*;
        course; court; crimi*; criminal; date; days; depar*; depth; detail; determined; differences; disability;
        disposal; disposals; does; due; effectiveness; eight; email; engag*; evalu*; evaluate; evide*; evidence;
        examined; excel*; excellent; expects; exper*; experiences; find; forwa*; forward; front*; frontline; full;
        givin*; giving; handf*; handful; happe*; happened; harm; head; healthcare; his; if; implemented; indic*;
        indicators; inspection; inspectorate; inter*; intervention; interviews; invol*; its; joine*; joined; joint;
        judge; lay; leave*; light; managed; management; mediu*; medium; messa*; message; minis*; ministers; monitor;
        monitored; more; new; occas*; occasion; octob*; october; organ*; organisations; outsi*; outside; partner;
        patie*; patient; pilot; plann*; polic*; police; possi*; possible; power*; powers; prepa*; prepare; principal;
        progr*; programme; progress; promo*; promoted; protected; quali*; quality; read; received; recommendations;
        repor*; repre*; representatives; resul*; result; returned; routi*; routine; sample; schools; scotl*; scotland;
        scott*; seaml*; seamless; see; seven; statement; steps; strat*; study; subje*; subject; supported; survey;
        ten; text; three; through; treat*; treatment; trial*; trials; undertaken; unive*; unsat*; unsatisfactory; use;
        voluntary; wales; wante*; wanted; weeks; what; where; where*; wherever; whole; wishe*; wished; youth
        """,
        -0.125: """
        # achieving; # adequate; # adult; # arrangements; # assessing; # assessment; # at; # be; # being; # better;
        # child; # children; # concerns; # delivery; # demographics; # do; # does; # during; # effective;
        # effectiveness; # evaluation; # experience; # experiences; # four; # governance; # have; # improve;
        # improving; # initial; # innovation; # integrated; # it; # learning; # like; # management; # meeting; # need;
        # of; # one; # or; # organisational; # overall; # partnerships; # pathways; # peoples; # person; # positive;
        # prevention; # priority; # processes; # protection; # providing; # provision; # risk; # safe; # safeguarding;
        # standard; # statement; # systems; # that; # transitions; # two; # working; accep*; accepted; access;
        accounts; activ*; activity; adapt*; adapted; addic*; adequ*; adequate; adole*; adolescent; adult; advic*;
        advice; advis*; advisers; age; agree; almos*; almost; among; answe*; answers; anten*; antenatal; antic*; any;
        anyon*; anyone; appea*; appli*; appoi*; appointed; april; are; arran*; arrangements; ask; assessed; assis*;
        assur*; assurance; at; atten*; autis*; autistic; avail*; available; await*; awaiting; babie*; babies; back;
        balan*; balanced; becam*; became; becom*; becomes; been; begin; begun; behav*; behaviour; borou*; borough;
        boy; boys; bring; broug*; brought; budge*; budget; build*; built; burea*; bureau; buses; care; carried; cent;
        centre; certa*; certain; change; charg*; chari*; check; children; choic*; choice; choos*; choose; clear;
        climb*; climbed; close*; closi*; closing; clubs; colle*; come; commissioned; committee; compa*; concern;
        concerned; concl*; conditions; confi*; confined; contacted; conte*; continuity; contr*; conversation;
        conversations; coord*; coordinators; credi*; credit; crite*; criteria; custody; daily; decem*; december;
        decision; dedic*; dedicated; demon*; depen*; depri*; deprivation; deprived; desig*; despi*; despite; devel*;
        directed; director; discussions; distr*; diver*; done; down; drew; drink*; drinking; each; early; easy;
        effect; effective; ehc; eleve*; eleven; eligi*; emerg*; emergency; emplo*; employers; enqui*; enquiries;
        equal*; equality; equip*; equipment; evaluated; every*; feel; felt; files; firm; form; forma*; formal; free;
        from; fundi*; funding; futur*; gaps; get; give; go; great*; greater; group; guida*; guidance; half; havin*;
        having; he; healthy; heard; help; helpf*; helpful; him; hospi*; hospital; hours; housi*; housing; howev*;
        however; hub; human; hundr*; ident*; identified; immed*; immediate; impor*; important; indep*; independent;
        inform; information; insid*; inside; inspector; intel*; intelligence; intermediate; interview; into; intro*;
        invited; involved; isola*; job; june; knew; known; language; last; late; law; lead; learned; learning; leavi*;
        leaving; letters; liber*; liberty; limit*; limited; list; live; lived; looki*; looking; lower; lowes*; lowest;
        magis*; magistrates; main; majes*; majestys; manage; manager; many; marke*; market; matte*; me; membe*;
        members; menta*; mental; might; milli*; million; moved; movin*; moving; much; narro*; nearl*; nearly; neede*;
        needed; negle*; neglect; netwo*; network; nobod*; nobody; none; nor; nothi*; nothing; notif*; now; numbe*;
        number; numbers; nurse*; offen*; offending; offer*; offered; officer; often; once; only; optio*; options;
        order; outcome; outst*; outstanding; overa*; overall; overs*; oversight; owned; panel; panel*; panels;
        parents; parti*; particularly; partners; passe*; passed; patch*; pathw*; pathway; payme*; peopl*; peoples;
        per; performance; perio*; period; person; personal; persons; pictu*; picture; planning; poor; posit*;
        positive; post; pract*; preve*; previous; prima*; primary; profe*; proportionate; prose*; prosecution; proto*;
        protocol; provider; public; put; raise; rarel*; rarely; rated; reabl*; reablement; reach; real; reaso*;
        reduc*; referral; relat*; relea*; relie*; relied; remai*; remain; requi*; requires; reser*; resid*; residents;
        respe*; revea*; reviews; right; round*; rounded; run; safeg*; safet*; safety; same; say; school; secon*;
        secre*; secretary; secti*; section; secto*; sector; secur*; secure; seen; seldo*; seldom; sense; septe*;
        september; serio*; sessi*; session; set; share*; shared; she; short; short*; showe*; showed; sign; signe*;
        signed; singl*; single; small; someo*; someone; speci*; stand*; standard; start*; starts; strategy; stren*;
        such; suffi*; sufficient; supervision; surveys; suspe*; taken; takes; teams; tends; the; therapist;
        therapists; think*; thinking; third; third*; thirds; those; thoug*; timel*; times; took; town; train*;
        training; transition; trust; turne*; turned; under*; underestimated; understand; understood; unit; until;
        victi*; victims; visit; visitors; visits; volunteers; wait; waiti*; waiting; way; weakn*; weekl*; weekly;
        went; when; while; worked; worker; workers; worki*; working; write*; writers; writt*; written; wrote; year;
        yet
        """,
        -0.25: """
        # a; # are; # area; # court; # development; # disposals; # domain; # evidence; # key; # messages; # needs;
        # planning; # safety; # send; # support; # we; # young; an; anoth*; another; assessing; assessments; can;
        case; centr*; chang*; chief; conce*; conti*; conve*; cwm; day; delivered; discu*; enoug*; enough; evaluation;
        famil*; family; few; following; found; frien*; friends; gave; good; her; home; homes; improve; infor*; justi*;
        justice; leaders; less; links; make; manag*; must; need; needs; offer; officers; opini*; opinion; other; own;
        paren*; perso*; place; pre; previ*; propo*; protection; provide; raise*; reports; responsibility; risk; said;
        self; service; sever*; several; share; shoul*; should; signi*; significant; since; so; super*; team; them;
        thera*; they; too; trans*; under; up; watch*; watched; weaknesses; week; were; whom; with; worke*; would; yos
        """,
        -0.375: """
        # is; # score; # services; # strengths; # the; # well; # with; after; asses*; child; concerns; could; data;
        deliv*; durin*; during; every; for; healt*; health; here; it; linde*; lindenshire; managers; met; most;
        offic*; or; practitioners; prote*; provi*; saw; visit*; witho*; without
        """,
        -0.5: """
        # found; # in; # outcomes; # people; a; area; in; their; there; time
        """,
        -0.625: """
        # areas; # to; as; had; that; who; young
        """,
        -0.875: """
        # and; # for; # what; was
        """,
    },
    Theme.OTHER: {
        1.75: """
        equality
        """,
        1.625: """
        equal*; trave*
        """,
        1.5: """
        # outcomes; # people; offer
        """,
        1.375: """
        depri*
        """,
        1.25: """
        # equity; charg*; repar*; reparation; travel
        """,
        1.125: """
        carer*; carers; direc*; polic*; two
        """,
        1.0: """
        # and; # at; deprivation; forum; its; letters; payme*; policy; starts; us; women
        """,
        0.875: """
        # carers; bail; bills; but; chang*; club; day; direct; drop; heard; interventions; lette*; members; mosqu*;
        so; speak*; there; those; youth
        """,
        0.75: """
        # experiences; # resettlement; # with; adulthood; be; change; co; commissioned; deliv*; directed; hall; in;
        justi*; justice; kitch*; kitchen; knife; leaders; liber*; liberty; local; meani*; membe*; mentoring; mosque;
        outre*; outreach; own; paren*; parent; peopl*; people; perpe*; perpetrators; relat*; self; stand*; that; took;
        was; websi*; website; works
        """,
        0.625: """
        # delivery; # experience; # home; =; appoi*; behav*; behaviour; breac*; breach; carin*; caring; charging;
        citys; countys; debt; deliver; dispo*; do; find; frien*; girls; interests; is; leade*; low; mento*; numbe*;
        packa*; perso*; personal; planning; popul*; present; promp*; reach; replies; restr*; servi*; simple; some;
        start*; study; support; take; transformed; unsur*; unsure; up; use; used; work; would; younger
        """,
        0.5: """
        # choice; # domain; # education; # how; # key; # one; # out; # working; acted; active; advocates; again*;
        against; amend*; analy*; and; applications; appointment; appro*; asked; behin*; behind; beyon*; beyond;
        boxin*; boxing; build*; charity; choice; clinics; communities; condi*; confidence; could; councils; court;
        deprived; did; digit*; digital; done; eligible; ethni*; event*; five; from; group; have; haven; havin*;
        having; late; leisu*; leisure; made; most; move; net; number; offences; offer*; offic*; packages; payment;
        payments; placements; prese*; redes*; redesigned; reduc*; remai*; repli*; reset*; resettlement; routi*; rural;
        safet*; safety; saw; simpl*; site; six; small; space; speak; speaking; strategy; survey; techn*; technology;
        test; thems*; themselves; time; trained; victi*; victims; video; voice*; voices; weekl*; weekly; welcome;
        welsh; worst
        """,
        0.375: """
        # achieving; # assessment; # care; # charging; # facts; # financial; # of; # organisational; # poor;
        # protected; # services; # the; # their; # unpaid; # voice; # we; # works; accor*; all; amoun*; analysis;
        answer; apolo*; babie*; babies; backl*; backlog; becam*; became; best; boy; break*; broke*; broken; building;
        built; buses; café; carries; casel*; caseload; castl*; centre; commi*; commission; complete; compr*;
        comprehensive; concerned; concl*; conditions; confi*; conte*; content; convi*; custody; data; date; daugh*;
        decisions; decli*; demen*; dementia; described; despi*; despite; disposals; dispu*; domic*; domiciliary;
        educa*; education; effective; emerg*; engli*; english; enoug*; enough; equal; espec*; especially; ethnicity;
        exami*; examined; facil*; farm; feel; fitte*; fitted; flat; food; forwa*; forward; frida*; friday;
        friendships; furth*; further; gather; go; goes; health; herit*; heritage; homes; hospice; hours; hub; idea;
        indep*; independent; induc*; induction; investigations; involved; june; langu*; looki*; looking; matched;
        matter; means; men; neces*; necessary; nine; no; offending; officers; older; optio*; option; otherwise;
        outsi*; outside; over; particularly; peer; perio*; period; plann*; preci*; prepared; progr*; programme;
        provi*; quart*; quarter; raise*; raised; reduced; resto*; restricted; revea*; routine; safeguards; satis*;
        scarc*; scarce; scheme; searc*; search; senso*; sexua*; sexual; shortage; sites; sixte*; sixteen; speaks;
        spends; standards; stopp*; stopped; straight; strat*; suffi*; therapists; thought; three; town; train*;
        traveller; tribu*; tribunal; underestimated; upon; valued; volunteers; ward; week; welco*; whom; workers;
        worki*; working; you; young*
        """,
        0.25: """
        # adults; # an; # authority; # being; # change; # collaborative; # conducted; # context; # demographics;
        # facilities; # found; # four; # improve; # information; # inspection; # integrated; # investigation;
        # manager; # policy; # processes; # recommendations; # responding; # supported; # what; a; accom*;
        accommodation; according; adapted; addic*; adult*; advic*; advice; aged; agency; allowed; along*; alongside;
        amended; answe*; answers; anti; appointments; appropriate; are; arrived; assess; assis*; assistants; asylu*;
        asylum; attended; autho*; balan*; bank; begun; belon*; belong; birth*; birthday; body; boroughs; break;
        breaks; burea*; bureau; call; carer; centr*; changing; checked; childs; circumstances; city; compared;
        condition; conferences; confined; consistency; control; copy; courts; cover*; covers; custo*; cwm; daughters;
        decline; dedic*; dedicated; deep; delivered; descr*; different; disposal; districts; diver*; diversion; doing;
        durin*; during; effec*; effor*; embed*; embedded; employment; equip*; equipment; ethnic; evaluated; evidence;
        examp*; examples; exclu*; exclusion; exhau*; exhausted; exist*; existed; faili*; fairl*; fairly; fall; felt;
        fifth; financial; findi*; findings; fluen*; fluent; follow; form; former; forum*; forums; four; friends;
        futur*; gaps; gathe*; give; gives; givin*; giving; good; grant*; granted; great; group*; groups; growi*;
        growing; grown; hand; harm; has; healt*; hear; highest; him; house*; households; housi*; housing; howev*;
        however; ill; incom*; income; injury; insid*; inside; inves*; invol*; it; knowledgeable; language; large*;
        largely; lifeline; linde*; lindenshire; listening; love; makin*; making; manag*; marke*; market; match*;
        matte*; might; mind; missi*; missing; morni*; multi*; multiple; neglect; nobod*; nobody; nonet*; nonetheless;
        nor; numbers; offered; offices; out; pathway; plent*; plentiful; poorl*; poorly; practice; previ*; proba*;
        probation; production; proje*; promptly; provide; question; racis*; rate; rathe*; rather; reaches; read;
        readily; receipt; recor*; recording; records; recov*; recovery; reduce; register; relationships; relev*;
        relevant; remain; reope*; restorative; restrictions; returned; rich; room; routinely; scale; scatt*;
        scattered; schem*; scrutiny; see; seeki*; seeking; seen; sent; sentenced; service; services; short*; singl*;
        single; spars*; sparsely; standard; stands; stree*; studi*; supervise; supervision; swimm*; swimming; table;
        tact; takes; tarra*; tarrant; teeth; telli*; terms; the; thing*; things; thinking; tone; trusted; unans*;
        unanswered; under*; uptak*; uptake; valle*; value*; visits; weekends; well; went; wheth*; whether; which*;
        whichever; while; white; why; wishe*; wishes
        """,
        0.125: """
        # access; # adaptations; # are; # contingency; # enquiries; # equipment; # for; # governance; # harm;
        # impact; # justice; # keep; # leaders; # main; # messages; # partnerships; # peoples; # prevention;
        # quality; # risk; # section; # standard; # steps; # undertaking; # youth; aband*; abandoned; accepted;
        account; action; address; admission; again; allow*; altho*; although; an; anybo*; anybody; appea*; appli*;
        appre*; appreciated; approved; approximately; askin*; asking; asks; assessors; assistant; attend; authority;
        autum*; autumn; avera*; average; back; belie*; black; blame; board; booke*; booked; books; brigh*; bright;
        broug*; brought; buildings; cabin*; cabinet; calls; captu*; captured; carri*; cause*; cent; chair*; chairs;
        changes; check; choic*; circu*; citie*; cities; close; clubs; colla*; collected; comes; comin*; coming;
        committee; company; consu*; consultation; continued; contract; conversations; corre*; counties; crime;
        criminal; cultu*; culture; daily; demon*; depended; diffe*; disabled; disru*; dista*; distance; does; drawn;
        effectively; eight*; eighty; elder*; eleven; eligi*; emergency; ensur*; ensure; enter*; evenings; evide*;
        excee*; experiences; explanation; far; father; fear; featu*; fifte*; fifteen; fille*; filled; fire; firm;
        forme*; fresh; front; fund; gap; given; great*; greater; hardl*; hardly; harme*; harmed; heart; highe*;
        histo*; history; hoard*; hoarding; home; hour; house; household; include; incre*; increase; informed;
        inspectors; interviewed; invited; invoi*; isola*; itsel*; itself; join; joint*; jointly; judge; judged; key;
        knowl*; languages; large; last; launched; lawfu*; lawful; leaflet; leagu*; league; lengt*; let; libra*;
        libraries; library; life; lifel*; loss; lunch; magis*; magistrates; managed; management; managers; may;
        meant*; meantime; menti*; milli*; million; minutes; mixed; month*; months; morning; mother; much; multi;
        music; negle*; neurodevelopmental; never; never*; nevertheless; new; next; nurses; occas*; occasion; of; off;
        offen*; onlin*; online; only; open; oppor*; opportunities; order*; orders; other; other*; our; pande*;
        pandemic; paper*; papers; parents; park; parti*; parts; pathw*; person; pharm*; phone; photo*; photographs;
        plain; plant*; pledg*; pledge; populated; population; positive; prepa*; pride; priva*; produ*; promo*;
        promoted; prompt; prope*; proper; prose*; prosecution; providers; publi*; put; qualifications; quest*;
        questions; quick; rates; readi*; recen*; recent; recognised; recom*; regar*; regis*; release; relie*; relief;
        remained; remains; reman*; reports; reque*; requests; resident; respi*; respite; review; roof; sample;
        satisfied; satur*; saturday; says; secon*; second; secondary; serve; seven; shape*; shaped; she; short;
        shoul*; should; show; shown; sign; sitti*; sitting; skill*; skilled; skills; slow; someo*; someone; somet*;
        sometimes; sons; sourc*; speakers; speec*; speech; spend*; staffed; strai*; stren*; strength; strengths;
        submi*; submit; super*; surve*; system; targets; taugh*; taught; tell; ten; tenants; tende*; then; think*;
        third*; thirds; throughout; times; train; traum*; trauma; trust*; try; twice; under; valleys; villages;
        viole*; violent; visit; wante*; wanted; warm; weeke*; weeks; welfa*; welfare; wheelchair; where*; who; whoev*;
        whoever; won; word; words; write; year; your
        """,
        -0.125: """
        # about; # adequate; # assess; # assessments; # better; # capacity; # chair; # children; # childs;
        # chronologies; # commissioning; # continuity; # contribution; # development; # effective; # example;
        # executive; # health; # healthier; # help; # initial; # inquiries; # into; # introduction; # is; # joint;
        # live; # lives; # meet; # overall; # partnership; # pathways; # personal; # positive; # rating; # reduce;
        # review; # reviews; # score; # screening; # statement; # supporting; # sustainability; # timeliness; # to;
        # two; # vision; # was; # workforce; above; abrup*; absen*; absence; acade*; academy; accept; acces*; accou*;
        achieve; actions; activity; acute; add; addre*; addressed; addressing; adequ*; adequate; adjus*; admin*;
        admissions; adopt*; adopted; adults; advan*; adver*; advis*; advisers; affec*; affection; after*; afterwards;
        agenc*; agend*; agenda; agreement; alike; alone; alrea*; already; also; altered; alternative; alway*; always;
        anoth*; another; anten*; antenatal; antic*; appointed; appra*; apprenticeships; approach; argum*; arriv*;
        arrival; aside; ask; assistance; assur*; assurance; attac*; atten*; attendance; audit; audit*; audits;
        authorities; away; baby; backg*; becau*; because; becom*; become; becomes; beforehand; began; begin*;
        beginning; believed; birth; block; bodie*; bodies; borou*; both; brack*; brief*; bring; bring*; brings;
        broth*; busin*; business; by; can; candidates; canno*; cannot; caref*; careful; carried; carry; cases; casew*;
        cauti*; centres; certa*; certain; challenging; changed; chari*; chart*; charter; child*; children; choos*;
        choose; clari*; clarity; class*; clear*; clearly; cliff; climbed; clinic; clinicians; closed; closi*; closing;
        coerc*; colleagues; comme*; commissioners; committed; common; commonly; comparable; conce*; conditional;
        consider; considered; consistently; contacts; contain; conti*; continence; contingency; continues;
        contributed; contributes; contributions; convener; corpo*; corporate; councillors; coupl*; courses; covid;
        cqc; credi*; credit; crept; crisi*; crisis; dates; days; dealt; decide; defic*; deficit; degre*; degree;
        delayed; delays; deman*; demand; dependable; describe; desig*; detai*; detailed; deter*; determined;
        development; devis*; devised; diagnosis; difference; diffi*; difficulties; difficulty; direction; director;
        directors; disability; discussed; discussion; disor*; disorder; distress; district; docto*; door; draft; drew;
        drive*; dropp*; dropped; drug; drugs; dutie*; duties; earli*; earlier; earne*; earned; educational;
        effectiveness; employ; employers; empty; engag*; enquiries; enquiry; escal*; escalation; evalu*; evaluate;
        evaluation; even; everyone; excel*; excellent; excep*; exception; exit; expectant; expected; exploited;
        exten*; facto*; factors; facts; faile*; failed; fair; falls; febru*; february; fell; few; figur*; figure;
        figures; file; files; final; finis*; finished; fit; flexi*; focus; following; for; foren*; forensic; forms;
        foste*; found*; fourt*; fourth; frail*; frailty; frame*; framework; freed*; freedom; frigh*; frightened; full;
        funde*; funded; gangs; gathered; general; getti*; getting; going; got; gover*; grade*; grasp; groun*; hande*;
        handed; happe*; happen; happened; heads; heari*; hearing; helps; higher; highl*; highly; his; hones*; honest;
        hope; hospitals; hubs; icb; ideas; identified; identify; if; illne*; illness; immer*; immersion; impac*;
        impact; improved; improvement; improving; incid*; incidents; included; including; inclusive; indic*; infan*;
        infant; initiatives; injuries; inqui*; inquiries; inspected; integration; intel*; intelligence; interim;
        interpreters; intervention; interviews; intro*; introduced; investigation; invit*; isolated; janua*; january;
        job; jobs; journ*; journeys; july; keeps; kind; knowledge; knows; lacke*; lacked; later; law; leadership;
        leaflets; leave*; leavers; led; left; legal; less; letter; level*; levels; licen*; like; likel*; likely; line;
        lines; link; links; list; listed; listened; live; lived; livin*; living; londo*; long; longer; looke*; looked;
        looks; major; manage; manager; many; march; matur*; mature; me; meant; measures; mechanism; media*; medic*;
        medical; mediu*; medium; member; memor*; messa*; message; met; midwi*; midwives; model; model*; moder*;
        monit*; moved; must; names; nationally; natur*; near; neigh*; neighbourhood; neighbouring; neith*; neither;
        newly; nhs; notab*; notably; notes; nothi*; nothing; notice; notification; nowhe*; nowhere; nurseries; nursi*;
        nursing; obtain; occup*; occupational; octob*; october; officer; ofste*; ofsted; on; openl*; openly; opera*;
        opini*; ordin*; organisation; organisations; organised; others; outcome; outstanding; overd*; overl*;
        overlooked; oversight; overt*; owned; pace; paediatric; panel; paper; particular; partnerships; party; passe*;
        past; patient; patients; patte*; patterns; pays; peoples; perma*; persi*; phone*; place*; placed; placement;
        playg*; pleas*; point; poole*; pooled; poor; porta*; portf*; position; possi*; possible; presc*; pressure;
        preventative; previous; prima*; primary; princ*; probl*; problems; professional; profi*; progress; promi*;
        promised; propo*; protocol; public; purpose; quali*; quality; queue; quick*; quickly; quiet; raise; rang;
        rarel*; rarely; ratio*; reabl*; reablement; reading; reads; reali*; reass*; receives; receiving; recog*;
        recognise; recommendations; record; recruited; recruitment; refer; referred; refle*; regarded; relations;
        reliance; relis*; relish; remar*; repea*; repeat; replacement; replied; representative; required; resea*;
        resid*; residents; resolutions; resolved; respected; respondents; responsibility; rests; results; revie*;
        reviewing; reviews; revis*; ring; rise; risks; robus*; robust; role; rota; route; safeg*; safer; same; sat;
        saved; savin*; savings; schemes; screened; scrip*; script; secto*; sector; sees; seldo*; seldom; senio*;
        senior; sensible; sensory; sente*; sentences; septe*; september; served; sessi*; session; seventy; several;
        severe; shape; shops; side; signe*; signed; signi*; significant; sixth; slip; soon; soone*; sooner; sough*;
        sought; sound; special; spent; spons*; stabb*; standing; started; state; stati*; station; stay; staye*;
        stayed; steps; stori*; stories; strain; strategic; strengthen; stret*; strug*; struggle; stubb*; stude*;
        subje*; subject; subst*; substance; sugge*; supervisors; suppl*; supply; surveys; survi*; systematic; tackl*;
        taken; talk; targeted; teacher; teachers; teaching; telep*; term; than; thank*; thanks; therapies; therapy;
        there*; therefore; thinn*; thorn*; threa*; threshold; thresholds; thriv*; timel*; timely; timetables;
        toddlers; too; touch; track*; tracked; training; transfer; transitions; transparent; treatment; trust; trusts;
        twent*; twenty; unacc*; unaccompanied; unall*; unallocated; unbor*; unborn; undertaken; unfai*; unfailingly;
        units; unive*; university; unreg*; unregistered; unusu*; unusual; vary; views; village; virtu*; virtual;
        visib*; visible; visio*; vision; visit*; visited; voice; vulne*; vulnerable; wales; walk; walki*; walking;
        warmt*; warmth; watched; way; ways; weak; weakness; whole; wide; widen*; wider; with; withi*; within; witho*;
        without; workl*; works*; worri*; worries; writi*; writing; youngest; youngsters
        """,
        -0.25: """
        # adult; # arrangements; # assessing; # communities; # council; # do; # does; # during; # effectiveness;
        # ensuring; # headline; # highly; # issues; # meeting; # practices; # priority; # risks; # social;
        # strategic; # study; # summary; # this; # well; about; acros*; across; activities; adapt*; adaptations;
        addit*; additional; agreed; alter*; ambul*; ambulance; answered; anyon*; anyone; applied; areas; arrive;
        assessed; assessment; assessments; authoritys; autism; autistic; beds; brain; calle*; called; came; candi*;
        canna*; cannabis; cared; chall*; challenge; champ*; champions; charge; checks; chief; chron*; clear; clini*;
        close*; closely; combi*; communication; complex; conference; confident; conne*; conta*; contact; contr*;
        contracts; coord*; coordinators; counc*; crite*; criteria; curre*; current; decid*; delay; delay*; department;
        designated; disabilities; disch*; discharge; disruption; down; due; effect; ehc; elected; emplo*; encou*;
        encouraged; ended; enqui*; estat*; explo*; extra; families; fathe*; feedb*; feedback; fewer; field*;
        fieldwork; finance; flats; follo*; followed; free; frequ*; generous; goodw*; goodwill; help; helped; her;
        hold; hospi*; human; hundr*; identification; inclu*; individual; individuals; initial; inspe*; inspection;
        instance; into; issue*; issued; item; know; known; lack; lapse*; lapsed; lay; learn; least; leave; lesso*;
        lessons; limited; look; lost; man; matters; measu*; medication; meet; meeti*; meetings; minor*; minority;
        misse*; missed; month; mothe*; movin*; moving; my; named; nearl*; nearly; netwo*; network; night; ninet*;
        ninety; none; now; nurse; obser*; offence; often; one; organ*; ought; outcomes; outse*; outset; overa*;
        overall; overn*; overnight; paedi*; panel*; panels; partners; passed; patie*; per; perfo*; performance;
        physi*; physical; place; play; posts; pover*; poverty; preparation; pressures; proce*; process; professionals;
        protected; protection; provision; psych*; purpo*; ran; range; ratin*; rating; reached; ready; reasons; recal*;
        recall; referral; refor*; reforms; refug*; refus*; relia*; remov*; removed; repla*; represented; requi*;
        residential; resol*; respe*; result; return; rewri*; right; rooms; round; runni*; running; say; screening;
        seconded; secti*; section; secure; sentence; separ*; separate; seven*; sever*; share*; shared; sit; slave*;
        slavery; spending; spot; stabl*; stable; staff*; staffing; statements; statutory; steer*; such; suppo*;
        surveyed; team; teenagers; telephoned; tendi*; tending; thera*; therapist; they; this; thoug*; thres*; timet*;
        toddl*; toget*; together; told; tool; transport; triag*; unlaw*; unlawful; unsat*; unsatisfactory; vague;
        very; view; visitors; volun*; voluntary; volunteer; waite*; waited; waits; watch*; we; weakn*; weaknesses;
        wellb*; wellbeing; whose; woman; write*; wrong; yos
        """,
        -0.375: """
        # areas; # case; # foreword; # indicative; # innovation; # learning; # management; # practice; # protection;
        # providing; # provision; # staff; # strengths; # systems; # transitions; access; adole*; adolescent;
        advocacy; age; agree; agree*; alcoh*; alcohol; attention; autis*; avail*; available; being; betwe*; between;
        borough; cered*; charities; child; choices; climb*; clinical; colle*; college; commo*; commu*; concern; cost;
        count*; deal; decision; depar*; devel*; diagn*; disab*; doubl*; doubled; early; elect*; eligibility; enabl*;
        estim*; eveni*; evening; every*; expec*; farme*; fathers; first; force; forma*; formal; foster; front*;
        frontline; garde*; garden; gener*; half; head; held; helpe*; high; i; ident*; impro*; integrated; inter*;
        interview; just; lead; level; limit*; menta*; mental; more; mothers; name; natio*; national; noticed;
        notifications; old; once; opene*; opened; or; outco*; part; pictu*; picture; places; planned; post; prais*;
        praise; press*; prevention; profe*; recou*; recru*; referrals; repor*; response; resul*; risen; run; school;
        scree*; secur*; serio*; serious; setti*; settings; sibli*; sibling; statement; sure; teach*; teams; text;
        these; top; transition; turne*; turned; users; value; when; where; worker; workshops; wrote
        """,
        -0.5: """
        # be; # identifying; # it; # like; # person; # safety; agencies; any; asses*; bette*; better; budgets;
        childrens; commissioning; community; completed; draw; edge; found; hospital; indiv*; integ*; lives; make;
        neede*; needed; notic*; notif*; paid; partnership; plans; pre; receive; report; repre*; safe; safeguarding;
        send; specialist; spoke; staff; teena*; their; third; turn; will
        """,
        -0.625: """
        # a; # child; # in; # needs; # or; # safeguarding; # send; # support; # young; arran*; arrangements; based;
        been; budge*; domes*; domestic; eight; every; get; initi*; internships; joint; preve*; prote*; pupil; rated;
        recei*; risk; showe*; showed; since; socia*; social; state*; though
        """,
        -0.75: """
        adult; area; before; care; compl*; council; family; partn*; pract*; pupil*; pupils; refer*; set; supported;
        treat*; treated
        """,
        -0.875: """
        # leadership; abuse; befor*; case; complaints; famil*; he; kept; needs; not; plan; schools
        """,
        -1.0: """
        had; learning; which; years; young
        """,
        -1.125: """
        # area; at; county; learn*; respo*; speci*; yjs
        """,
        -1.25: """
        practitioners; schoo*
        """,
    },
}
