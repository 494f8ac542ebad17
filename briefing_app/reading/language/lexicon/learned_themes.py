"""Weights fitted by `make fit` on labelled sentences; not written by hand.

How much a word of a sentence speaks for a theme, or against it; "# " stands before a word of the heading above,
"=" for how often a theme is met at all.
"""

from briefing_app.domain.themes import Theme

LEARNED: dict[Theme, dict[float, str]] = {
    Theme.LEADERSHIP: {
        4.5: """
        = about leadership
        """,
        3.625: """
        = about management-oversight
        """,
        3.5: """
        = context
        """,
        3.375: """
        = about health
        """,
        3.0: """
        told leaders
        """,
        2.25: """
        = foot
        """,
        2.0: """
        = about recording; told performance; told senior
        """,
        1.875: """
        told board; told trust
        """,
        1.75: """
        = about placements
        """,
        1.5: """
        =; = about overall; = about permanence; = head; services; told data; told for; told now
        """,
        1.375: """
        = about care-leavers; = about front-door; = about workforce; she; told know; trust
        """,
        1.25: """
        partners; told activity; told training; told will
        """,
        1.125: """
        # board; # local; # safeguarding; = about assessments; agencies; council; great; plan; putting; safeguarding;
        teams; told childrens; told great; told impact; told leadership; told putting
        """,
        1.0: """
        # our; = about childs-voice; = about other; accept; challenge; company; her; hired; improvement; included;
        maths; performance; told company; told go; told her; told hired; told judgements; told lead; told local;
        told officers; told partners; told permanent; told plan; vulnerable
        """,
        0.875: """
        # inspection; advocate; annual; chair; charge; commissioning; contract; dcs; dental; give; government;
        january; judgements; leaflet; may; monday; money; offering; posts; presenting; quickly; report; senior;
        shared; start; therefore; together; told all; told audits; told being; told charge; told dental; told give;
        told health; told help; told homes; told leaflet; told may; told monday; told quality; told services;
        told she; told teams; told we; told while; visible; way
        """,
        0.75: """
        # 2; # with; = about scope; accepted; assessors; begins; changes; commissioned; committed; communities; covid;
        data; describes; difference; due; everybody; extra; from; go; heads; identified; impact; its; joined; joint;
        leadership; managers; moved; now; officers; out; partnership; point; reached; rewritten; stopped; story; sub;
        table; told accepted; told assessors; told begins; told best; told contract; told councils; told drive;
        told everybody; told extra; told from; told has; told however; told january; told joined; told july;
        told learning; told managers; told members; told money; told moved; told posts; told rewritten; told start;
        told stopped; told story; told table; told understand; told work; told would; told yet; we; will
        """,
        0.625: """
        # improve; # inspectors; # summary; # what; academy; actions; areas; asking; audits; been; being; challenges;
        committee; describe; drive; face; faith; figures; form; former; health; implemented; improvements; know; lack;
        leaders; learning; meet; members; not; ought; outcomes; partner; permanent; police; post; practitioners;
        procedures; public; reviewed; ring; says; send; service; share; show; sister; staff; starts; three;
        told academy; told advocate; told age; told agency; told asking; told changes; told councillors;
        told difference; told faith; told figures; told form; told former; told government; told included;
        told information; told lack; told leavers; told more; told new; told opened; told ought; told pathway;
        told point; told recruitment; told regular; told requires; told ring; told says; told send; told share;
        told starts; told team; told this; told top; told trusted; top; trusted; understand; updated; would
        """,
        0.5: """
        # council; # impact; # leaders; # release; # social; = council; achievements; actively; activity; address;
        age; agency; appropriately; be; best; board; changed; councillors; direct; education; effectiveness; eight;
        end; ensuring; evaluation; february; fostering; gaps; goes; gone; group; groups; held; homeless; job; july;
        lead; leaves; meets; new; overview; pandemic; pay; prioritised; recommendations; requires; sat; second;
        serious; signed; six; standards; strategies; strong; targeted; tell; they; throughout; told area;
        told between; told clear; told commission; told council; told do; told each; told eight; told end;
        told enough; told face; told goes; told gone; told inadequate; told is; told job; told legal; told manager;
        told meets; told nhs; told pay; told police; told practice; told praise; told right; told sat; told second;
        told shared; told strategy; told tell; told way; told whether; told why; told write; told young; two; whether;
        which; why; worked; write; written; yet
        """,
        0.375: """
        # 25; # exclusive; # families; # february; # lscb; # on; # overview; # send; # strengths; adopters; all;
        already; answer; as; asylum; audit; between; commission; community; completed; concerns; conference;
        conferences; councils; develop; direction; effectively; enough; example; experienced; exploitation; first;
        has; head; help; helping; homes; inadequate; inspectors; into; legal; little; local; many; nothing; october;
        officer; page; panel; practice; provide; put; record; recruitment; respond; responded; robust; specialist;
        step; steps; strength; strengths; supporting; those; told adult; told agencies; told also; told answer;
        told asylum; told found; told graded; told groups; told hard; told have; told held; told how;
        told independent; told joint; told led; told left; told live; told nothing; told october; told out;
        told outstanding; told put; told return; told say; told show; told staff; told step; told ten; told three;
        told to; told two; told well; told which; told written; well; where
        """,
        0.25: """
        # 5; # children; # executive; # is; # practice; # work; adult; adviser; also; approach; area; arrangements;
        came; could; county; described; director; each; established; evidence; focused; four; hard; improve; include;
        includes; independent; interviews; issues; left; live; outstanding; overall; permanence; protection; recent;
        return; reviews; right; see; subject; team; ten; term; told a; told an; told but; told days; told described;
        told education; told its; told many; told overall; told protection; told see; told service; told short;
        told those; told up; told us; told worker; told workers; us; visit; was; what; worker
        """,
        0.125: """
        # and; # for; # it; # leavers; # people; # the; = about disabled-children; = about missing-and-exploitation;
        at; by; found; have; it; looked; own; progress; say; social; told improvement; told it; told report; young
        """,
        -0.125: """
        # adoption; = narrated; always; carers; children; clear; more; one; or; said; there; told by; told good;
        told had; who
        """,
        -0.25: """
        # achieving; # following; # performance; # permanence; # that; about; adults; available; benefit; call; can;
        caseloads; cases; child; childrens; childs; city; developed; do; effective; families; good; however; improved;
        inspection; late; leavers; long; made; meetings; months; off; ofsted; on; placed; planning; plans;
        professionals; rating; recently; records; risk; since; support; teenagers; these; timely; told adults;
        told advice; told as; told assessments; told be; told been; told case; told city; told day; told decisions;
        told does; told early; told files; told full; told get; told helped; told home; told long; told met;
        told older; told one; told people; told rated; told rating; told same; told teenagers; told their; told they;
        told through; told wait; under; wait; with
        """,
        -0.375: """
        # 13; # 26; # by; # care; # courier; # findings; # letter; # march; # november; # outcome; # visit; # who;
        # words; action; against; any; assessed; assurance; attended; authority; better; comprehensive; consistent;
        contact; core; day; did; discussions; drawn; eleven; ensure; family; files; get; had; helped; high; highly;
        involved; letters; like; look; makes; making; nearly; november; number; often; once; only; part; partnerships;
        per; programme; provision; quality; range; rated; reach; receive; recording; relevant; reported; required;
        results; routinely; run; scrutiny; seen; some; spent; spoken; strategy; such; taken; this; thought;
        told about; told any; told can; told carers; told change; told contact; told down; told eleven; told family;
        told here; told late; told like; told living; told missing; told most; told much; told nearly; told notes;
        told off; told ofsted; told there; told times; told visits; told who; told year; touch; views; were; whose;
        year; years
        """,
        -0.5: """
        # 19; # after; # looked; # need; # not; # outcomes; # page; # report; # reporter; # this; account; additional;
        although; around; away; books; calls; carried; considered; decisions; down; even; formal; full; governance;
        here; home; house; increase; lost; low; lscb; month; most; move; moving; national; need; nine; notes; numbers;
        outcome; parents; place; published; reasons; receiving; remain; remains; reporting; response; safety; scheme;
        several; stability; supported; supports; them; through; timeliness; told account; told are; told assessment;
        told away; told before; told books; told calls; told cases; told chief; told child; told children; told even;
        told free; told house; told inspected; told inspection; told key; told last; told look; told lost; told month;
        told months; told nine; told number; told of; told offer; told often; told only; told outcome; told parents;
        told priority; told reach; told scheme; told self; told spent; told take; told them; told took; told until;
        told were; told when; told years; undertaken; until; visits; when; whom
        """,
        -0.625: """
        # at; # help; # of; # ofsted; # protection; # to; # were; = about unaccompanied-children; aged; agreed; an;
        authorities; before; case; check; ciw; consistently; countys; financial; free; grade; half; inspected; living;
        missing; no; nobody; received; sent; single; system; take; told above; told action; told aged; told although;
        told around; told care; told carried; told ciw; told close; told countys; told done; told effective;
        told grade; told half; told high; told in; told made; told national; told need; told nobody; told on;
        told open; told result; told run; told sent; told single; told support; told than; told thought; told under;
        too; took; training; use; within
        """,
        -0.75: """
        # friday; # in; = inspectors; above; addition; after; asked; assessments; close; done; five; hold; leader;
        offer; people; peoples; recognise; scotland; sight; strategic; takes; than; time; told five; told leader;
        told panel; told peer; told published; told scotland; told some; told such; told taken; told takes; told time;
        told was; told youngsters; youngsters
        """,
        -0.875: """
        = about education; ago; assessing; must; peer; told ago; told asked; told assessing; told budget; told got;
        told group; told hold; told peoples; told that; told within; workers; workforce
        """,
        -1.0: """
        # main; care; executive; result; slow; their; told must; told no; told since; told slow
        """,
        -1.125: """
        # experiences; budget; fifth; hub; told after; told fifth; told hub; told too; told weeks; told working;
        weeks
        """,
        -1.25: """
        # progress; told executive
        """,
        -1.375: """
        = strength; funding
        """,
        -1.625: """
        = about timeliness
        """,
        -2.0: """
        = improvement
        """,
    },
    Theme.FRONT_DOOR: {
        4.25: """
        = about front-door
        """,
        2.0: """
        = about health; told hub; told partners
        """,
        1.875: """
        =
        """,
        1.75: """
        hub; schools; told health
        """,
        1.625: """
        health
        """,
        1.5: """
        partners; told response; told schools
        """,
        1.375: """
        = head; centres; families; quickly; told contact
        """,
        1.25: """
        help; probation; told probation; told safeguarding; told website; website; without
        """,
        1.125: """
        # findings; = about overall; = council; assessment; helped; told early; told edge; told going; told line
        """,
        1.0: """
        = strength; cases; early; fifth; first; intervention; protected; response; teachers; told community;
        told fifth; told many; told quickly; told rather; told teachers; told trouble; told village; told worried;
        told worries; trouble; undertake; village; worried
        """,
        0.875: """
        # protection; = about workforce; chat; contact; edge; escalate; following; going; gps; hubs; identified; line;
        nurseries; open; rarely; rather; send; shut; situations; told before; told chat; told conferences; told first;
        told gps; told hubs; told in; told nurseries; told people; told rarely; told reports; told send; told shut;
        visitors; weeks; worries
        """,
        0.75: """
        # need; = about timeliness; = about unaccompanied-children; answer; attendance; before; common; consistent;
        decisions; enquiries; ethnic; family; immediate; interpreters; leads; neighbouring; number; pass; police;
        programme; proportionate; recognised; resulted; service; services; sooner; strategy; told about; told answer;
        told assessments; told by; told can; told from; told information; told neighbouring; told open; told pass;
        told sooner; told staff; told waiting; told weeks; told youth; too; understood; youth
        """,
        0.625: """
        # please; # read; access; action; advice; anyone; arrangements; at; authorities; babies; carried; community;
        concerns; danger; decisive; discussions; heard; improved; let; look; many; marked; monitoring; morning;
        qualified; reach; recorded; responded; result; supports; these; told anyone; told authorities; told cases;
        told childs; told danger; told go; told has; told interpreters; told let; told marked; told mental; told more;
        told morning; told other; told placed; told protected; told reach; told slow; told social; told team;
        told that; told visitors; told with; told within; told without; told year; were; when; worker
        """,
        0.5: """
        # help; # who; act; actions; alongside; assessors; awareness; back; been; checks; childs; district; do;
        everyone; example; form; getting; groups; history; long; meant; meetings; minutes; must; nearly; offered;
        officer; online; partnerships; placements; prompt; rated; receive; referred; respond; safeguard; safeguarding;
        significant; so; sufficient; team; teams; told act; told assessors; told back; told checks; told concerns;
        told contacts; told everyone; told form; told getting; told improvement; told look; told minutes;
        told missing; told must; told need; told offered; told raised; told requires; told so; told teams; told well;
        told whole; told will; told worker; up; weekends; welfare; well; will; would
        """,
        0.375: """
        # 20; # 2025; # 25; # among; # overview; # release; # said; # says; # september; # they; # thursday;
        = about childs-voice; = about leadership; analysis; assessed; available; based; called; circumstances;
        currently; daily; december; decision; employment; evident; found; fully; hand; helping; hospital; improve;
        improvement; initial; lead; left; need; never; opportunities; opportunity; options; parents; partnership;
        people; placed; poor; promptly; raise; report; reports; requires; right; risk; risks; says; since; slow;
        sought; support; talked; tell; told advice; told agency; told as; told called; told hand; told help;
        told helped; told hospital; told kept; told know; told life; told long; told never; told often; told or;
        told report; told says; told service; told small; told supported; told talked; told tell; told took; told up;
        told us; told when; told who; told workers; told would; us; year
        """,
        0.25: """
        # and; # are; # correspondent; # immediate; # main; # that; = improvement; adult; appropriate; appropriately;
        authority; being; changes; children; childrens; city; education; effective; effectively; ensures; get; go;
        kept; majority; means; mental; most; next; now; often; over; provided; review; robust; routinely; safe; seen;
        social; specific; staff; take; thresholds; timely; told adult; told asked; told because; told calls;
        told city; told did; told do; told every; told families; told family; told home; told into; told it;
        told last; told over; told rated; told risk; told six; told too; told which; took; waiting; which
        """,
        0.125: """
        # be; # experiences; # social; all; always; assessments; by; ensure; given; said; this; told after;
        told councils; told given; told since; two; where
        """,
        -0.125: """
        # by; # summary; # with; = found; from; live; range; that; their; through; told new; told their; told to; was;
        what; with; working
        """,
        -0.25: """
        # 2022; # about; # achieving; # areas; # headline; # inspectors; # leavers; # of; # people; # permanence;
        # the; across; although; any; as; borough; child; completed; corporate; despite; does; domestic; during;
        enable; established; half; has; held; however; identify; increasing; independent; late; made; making; needs;
        no; old; on; or; other; out; oversight; panel; permanence; permanent; process; reduce; require; return;
        reviews; say; sexual; shared; show; specialist; stay; than; told all; told areas; told at; told come;
        told day; told done; told enough; told foster; told full; told had; told keep; told leavers; told like;
        told most; told no; told protection; told put; told right; told run; told same; told see; told stay;
        told taken; told two; told visit; told was; told were; training; visit; within
        """,
        -0.375: """
        # children; # executive; # inspection; # july; # news; agencies; ago; approach; assurance; cannot; conference;
        days; demonstrate; direct; disabled; enough; exploitation; few; findings; five; foster; front; have; her; how;
        important; include; leadership; learning; leave; like; little; local; longer; management; manager; managers;
        money; months; multi; needed; not; office; older; others; overall; plan; plans; practice; processes; progress;
        protection; referrals; relationships; run; senior; soon; special; stable; takes; teenagers; them; then; they;
        told among; told are; told board; told childrens; told director; told few; told got; told have; told her;
        told homes; told if; told inspectors; told live; told local; told make; told may; told needs; told neglect;
        told next; told not; told off; told old; told parents; told partnership; told place; told plan; told safe;
        told seen; told support; told teenagers; told then; told trust; told we; told went; understand; until; used;
        value; we; went
        """,
        -0.5: """
        # after; # care; # looked; aware; be; both; care; case; challenge; council; data; delays; director; ensuring;
        extra; gone; harm; hours; inform; it; legal; letter; list; members; national; neglect; off; offer; same; see;
        set; sharing; system; told better; told borough; told but; told carers; told case; told child; told council;
        told does; told five; told for; told gone; told hours; told how; told is; told letter; told means;
        told office; told on; told senior; told special; told specialist; told under; told until; told work;
        told youngsters; trained; visits; youngsters
        """,
        -0.625: """
        # for; # from; # in; = about education; = about other; after; door; further; good; got; house; keep; lack;
        leaders; noted; outcomes; pandemic; records; reviewed; strengthened; such; told abuse; told be; told door;
        told good; told house; told noted; told plans; told some; told three; told visits; told years; vulnerable;
        years
        """,
        -0.75: """
        # letter; better; but; carers; enhanced; if; inspection; looked; planning; section; told an; told decisions;
        told each; told inspection; told leaders; told out; told outcomes; told screening; told wait; wait
        """,
        -0.875: """
        = about management-oversight; = about recording; areas; each; leavers; screening; told of; told set
        """,
        -1.0: """
        = about permanence; = about scope; three; time; told speak
        """,
        -1.125: """
        speak; told down; told young
        """,
        -1.25: """
        = about assessments; down; told children; told time
        """,
        -1.375: """
        = about missing-and-exploitation; = about placements; = context; = foot; = inspectors; told domestic; young
        """,
        -1.75: """
        = about care-leavers
        """,
        -3.75: """
        = about disabled-children
        """,
    },
    Theme.ASSESSMENTS: {
        5.375: """
        = about assessments
        """,
        3.25: """
        = about health
        """,
        2.75: """
        = about other
        """,
        2.0: """
        = about recording
        """,
        1.75: """
        told risk
        """,
        1.625: """
        told assessment; told needs
        """,
        1.5: """
        risk; told looked
        """,
        1.375: """
        = about timeliness
        """,
        1.25: """
        = about childs-voice; = about plans; assessments; reviewed; views
        """,
        1.125: """
        looked; needs; updated
        """,
        1.0: """
        # to; = inspectors; asked; educational; form; look; psychologists; strengths; told asked; told assessed;
        told educational; told form; told look; told psychologists; told workers; understanding
        """,
        0.875: """
        consider; consistently; culture; do; fathers; many; mental; simple; therapy; told fathers; told number;
        told simple; told therapy; told together; told weight; told words; weight; what; words
        """,
        0.75: """
        = about education; = about missing-and-exploitation; = improvement; advice; everyone; familys; focused; jobs;
        neglect; number; nursery; occupational; outside; panels; pulled; put; questions; siblings; standard;
        told advice; told culture; told everyone; told familys; told from; told get; told jobs; told live;
        told longer; told notes; told nursery; told occupational; told outside; told pulled; told questions;
        told reports; told siblings; told standard; told strengths; told take; within; workers
        """,
        0.625: """
        # from; # points; # questions; # were; = about unaccompanied-children; assess; assessed; assessing;
        assessment; baby; clear; date; disability; evidence; family; get; good; holidays; list; longer; most; not;
        notes; records; seen; take; teachers; told a; told baby; told carers; told harm; told inspection; told list;
        told made; told neglect; told people; told single; told social; told teachers; told that; told through;
        told time; told understood; told updated; told wait; told were; told what; understand; up; wait; ways
        """,
        0.5: """
        # help; # in; # need; # protection; # tuesday; # who; capacity; changes; domestic; during; faith; follow;
        full; had; harm; home; inform; isnt; issues; live; low; majority; nurse; old; out; picked; picture; place;
        play; pupils; remain; saw; single; small; thin; through; timeliness; timescales; together; told better;
        told faith; told follow; told full; told had; told how; told is; told isnt; told mental; told no; told nurse;
        told old; told picked; told pupils; told remain; told sisters; told thin; told times; told understand;
        told where; told whole; told write; write
        """,
        0.375: """
        # 2024; # 6; # asked; # following; # may; # thursday; analysis; before; carers; comprehensive; current;
        demonstrate; described; extra; gets; give; high; improve; improved; inspection; late; made; makes; need;
        proceedings; relevant; reports; say; sisters; social; taken; there; thorough; times; told areas; told before;
        told brothers; told case; told child; told come; told do; told down; told exploitation; told gets; told give;
        told high; told into; told late; told learning; told now; told offered; told put; told saw; told say;
        told small; told some; told such; told use; told when; told within; told years; too; understood; whole; wider;
        years
        """,
        0.25: """
        # findings; # service; = about placements; abuse; agencies; back; being; better; called; case; caseloads;
        checks; child; childrens; come; direct; director; down; focus; four; how; impact; include; into; learning;
        leavers; living; members; much; offered; parenting; parents; peoples; provides; rated; since; such; told as;
        told back; told being; told called; told checks; told described; told director; told found; told four;
        told has; told it; told many; told much; told need; told not; told or; told out; told rated; told set;
        told since; told why; visit; were; where; why; workforce; yet
        """,
        0.125: """
        # adoption; # experiences; # is; # progress; = found; = strength; all; areas; at; exploitation; no; now; some;
        their; told are; told been; told good; told home; told improvement; told its; told of; told there; told too;
        told up
        """,
        -0.125: """
        # achieving; # inspection; # leadership; # management; # permanence; # social; # that; # with;
        = about front-door; agency; board; borough; care; effective; have; improvement; information; local; meetings;
        new; ofsted; one; service; staff; them; this; told by; told leavers; told more; told they; told was; will
        """,
        -0.25: """
        # after; # and; # areas; # board; # correspondent; # council; # for; # leavers; # looked; # news; # of; # on;
        # practice; # published; # safeguarding; # they; # what; = about workforce; = foot; about; actions; adult;
        always; arrangements; as; authority; away; be; benefit; between; children; decision; delay; disabled; does;
        education; enough; families; files; going; homes; inspectors; intervention; it; keep; level; life; long;
        making; met; nobody; panel; performance; permanence; plan; positive; practice; quality; quickly; range;
        recent; robust; safeguarding; same; senior; strong; supported; term; that; these; things; three; told about;
        told adults; told assessments; told away; told be; told council; told disabled; told enough; told group;
        told homes; told in; told leaders; told life; told managers; told next; told nobody; told other; told same;
        told services; told so; told support; told things; told two; told which; told young; told youngsters; two;
        very; waiting; while; youngsters
        """,
        -0.375: """
        # 20; # by; # care; # children; # main; # ofsted; based; best; but; can; conferences; council; far; following;
        foster; group; has; key; know; means; notifications; our; outcomes; people; progress; required; school; see;
        should; so; team; though; told can; told childrens; told far; told know; told missing; told most; told nearly;
        told new; told our; told partners; told plan; told plans; told protection; told school; told schools;
        told staff; told team; told them; told this; told took; told we; told well; told worker; told year; took; we;
        with; work; worker
        """,
        -0.5: """
        # 2025; # november; =; been; by; call; decisions; done; early; end; every; fully; graded; help; leaders;
        marked; missing; nearly; next; officers; older; over; person; planning; protection; raise; rather; services;
        told after; told call; told cases; told did; told end; told every; told families; told few; told for;
        told graded; told help; told officers; told older; told parents; told person; told see; told us; told who;
        told whose; us; visits; which; whose; year; young
        """,
        -0.625: """
        = about overall; = narrated; few; first; health; told care; told children; told done; told family; told first;
        told over
        """,
        -0.75: """
        = about leadership; ask; initial; pathways; support; told; told any; told ask; told but; told health;
        told inspectors; told told
        """,
        -0.875: """
        after; genograms; plans; told have
        """,
        -1.0: """
        those; told those
        """,
        -1.125: """
        told an
        """,
        -1.25: """
        = about management-oversight; = about permanence; = about scope
        """,
        -1.375: """
        = context; = council
        """,
        -1.75: """
        = about care-leavers
        """,
        -2.75: """
        = head
        """,
    },
    Theme.PLANS: {
        3.875: """
        = about plans
        """,
        2.75: """
        = about recording
        """,
        1.625: """
        told plans
        """,
        1.5: """
        = about care-leavers
        """,
        1.375: """
        conference
        """,
        1.25: """
        maintains; ongoing; page; plan; stay; told page; told pathway; told stay
        """,
        1.125: """
        professionals; template; told life; told support
        """,
        1.0: """
        life; outcomes; plans; protection; targets; told person; told steps; told what; told would; what
        """,
        0.875: """
        = improvement; attended; initial; most; need; old; pages; pathway; told begun; told carried; told health;
        told next; told old; told pages; told plan; told up; whole; written
        """,
        0.75: """
        begun; clear; down; families; if; majority; next; plain; planning; progress; reviewing; so; steps; though;
        told about; told an; told outcomes; told plain; told safety; told whole; vast; would
        """,
        0.625: """
        # experiences; # news; # so; by; carried; change; checked; child; focused; keeps; makes; more; new; nobody;
        only; parents; person; phone; respite; reviews; told checked; told disabled; told family; told if; told keeps;
        told look; told nobody; told out; told phone; told planning; told respite; told with; when
        """,
        0.5: """
        # council; about; although; always; around; away; better; circumstances; concerns; core; disabled; every;
        good; helps; how; intervention; lack; late; list; little; lived; look; multi; not; november; ones; out;
        oversight; pandemic; past; professional; quality; specific; swiftly; tell; told adults; told around; told as;
        told away; told breaks; told date; told every; told good; told had; told keep; told late; told list;
        told makes; told ones; told parents; told past; told since; told tell; told them; told word; while; whom;
        word
        """,
        0.375: """
        # 2025; # august; # children; # correspondent; # help; # not; # of; # protection; # who; = about timeliness;
        = about workforce; actions; additional; adults; agency; as; ask; aware; be; breaks; call; cases; check;
        conferences; day; delays; health; inspectors; keep; key; language; officers; often; one; read; recent;
        reports; routinely; same; saw; scrutiny; short; single; small; sound; strength; that; timely; told a;
        told any; told ask; told call; told change; told day; told does; told down; told far; told happen; told in;
        told last; told one; told panel; told place; told read; told single; told their; told though; told was;
        told whether; told which; told while; was; were; will
        """,
        0.25: """
        # 2022; # executive; # need; # progress; # summary; = context; = strength; achieve; agreed; analysis; borough;
        changes; did; do; done; end; ensuring; far; go; group; had; half; identified; increase; last; level; like;
        meetings; met; on; over; overall; panel; people; place; review; strategy; strong; them; told adult;
        told always; told are; told borough; told can; told carers; told do; told education; told end; told families;
        told go; told half; told like; told new; told november; told own; told same; told there; told two; told young;
        two; understand; up; use; views; year
        """,
        0.125: """
        # achieving; # and; # permanence; # with; = about scope; = council; = found; all; an; appropriate; can;
        children; family; help; it; many; needs; number; said; since; some; their; this; told at; told have;
        told help; told when; told where; well; with
        """,
        -0.125: """
        # about; # is; # the; =; = inspectors; action; authority; carers; childrens; decisions; effective; first;
        have; information; local; ofsted; practice; risk; there; time; told councils; told improvement;
        told inspectors; told on; told people; told service; told services; told three
        """,
        -0.25: """
        # families; # it; # november; # on; # people; # what; # young; abuse; access; across; address; advice;
        advisers; age; already; came; completed; comprehensive; consistent; contact; councils; detailed; domestic;
        each; effectively; experiences; feel; foster; found; high; however; joint; managers; mental; missing;
        national; neglect; nine; or; personal; police; positive; pre; proceedings; put; relationships; response; say;
        set; should; specialist; staff; taken; team; told be; told between; told by; told came; told cases; told each;
        told home; told into; told is; told leavers; told live; told long; told made; told managers; told nine;
        told number; told officers; told ofsted; told put; told say; told school; told set; told some; told they;
        told time; told will; told within; told work; told worker; told youngsters; understood; waiting; without;
        worker; years; youngsters
        """,
        -0.375: """
        # 11; # are; # board; # for; # inspection; # july; # local; # safeguarding; # to; = about childs-voice;
        = about management-oversight; after; agencies; area; assessment; autumn; available; been; being; develop;
        disabilities; during; early; example; future; get; improved; includes; into; know; leavers; live; living;
        longer; looked; management; meet; no; peoples; records; risks; school; senior; several; slow; social; subject;
        sufficiently; through; told agencies; told assessments; told autumn; told better; told conferences;
        told could; told days; told disabilities; told get; told its; told learning; told longer; told meetings;
        told no; told of; told report; told safeguarding; told take; told team; told too; told used; told visits;
        told without; turn; way; young
        """,
        -0.5: """
        # care; # they; annual; but; consider; considered; described; development; five; four; its; now; older; paper;
        receive; return; reviewed; run; safeguarding; six; spring; supported; told being; told described; told five;
        told four; told know; told leaders; told most; told not; told now; told often; told paper; told reports;
        told run; told six; told spring; told ten; told years; used
        """,
        -0.625: """
        = about leadership; = about overall; benefit; council; engaged; from; home; improvement; learning; minority;
        partnership; systems; these; told; told council; told has; told looked; told many; told may; told or;
        told partners; told than; told that; told to; told told; workers
        """,
        -0.75: """
        # 2023; # that; = about education; checks; kept; leaders; may; told after; told board; told checks; told it;
        told kept
        """,
        -0.875: """
        = about assessments; = about unaccompanied-children; assessments; services; those; told children; told for;
        told who
        """,
        -1.0: """
        = foot; board; told those; told under
        """,
        -1.125: """
        told social; told workers; under
        """,
        -1.25: """
        = priority_action
        """,
        -1.375: """
        = about front-door
        """,
        -1.5: """
        = about missing-and-exploitation
        """,
        -1.625: """
        = about health; told protection
        """,
        -2.0: """
        = head
        """,
        -2.125: """
        told child
        """,
        -2.25: """
        = about placements
        """,
        -3.0: """
        = about permanence
        """,
    },
    Theme.TIMELINESS: {
        4.875: """
        = about timeliness
        """,
        2.375: """
        = inspectors
        """,
        2.125: """
        = improvement
        """,
        2.0: """
        told slow
        """,
        1.875: """
        delay; slow
        """,
        1.625: """
        drift; waiting
        """,
        1.5: """
        = found
        """,
        1.375: """
        days; told quickly; told wait
        """,
        1.25: """
        day; requests; told cases; told day; told requests; wait
        """,
        1.125: """
        = strength; ago; disputes; everything; inside; minority; pace; quickly; told ago; told days; told decisions;
        told disputes; told everything; told inside; told take
        """,
        1.0: """
        backlog; dealt; entitled; moves; take; things; told allocated; told backlog; told dealt; told entitled;
        told moves; told things; told took; told waiting; took
        """,
        0.875: """
        = about plans; = narrated; allocated; cases; decisions; first; hundred; ninety; small; told drift;
        told figure; told first; told hundred; told into; told pace; told prompt; without
        """,
        0.75: """
        = about leadership; = about scope; action; anybody; comes; complaints; conferences; figure; into; moving;
        prompt; remain; section; taking; ten; told action; told anybody; told comes; told conferences; told moving;
        told plans; told support; told taking; told ten; told visits; told without; visits; vulnerabilities
        """,
        0.625: """
        against; before; court; enquiries; families; feedback; getting; happen; help; long; means; needs; noted; or;
        passports; peoples; promptly; relation; sense; sometimes; told against; told case; told concerns; told court;
        told getting; told happen; told long; told noted; told part; told peoples; told promptly; told right;
        told sense; told time; told waits; told worker; urgent; waits
        """,
        0.5: """
        # at; # improve; # of; # risk; again; along; autumn; case; city; concerns; courts; delays; eleven;
        experienced; file; known; later; law; month; on; part; person; plans; previous; reach; right; settled; spring;
        support; this; time; told again; told an; told are; told autumn; told being; told childrens; told city;
        told delay; told eleven; told file; told for; told held; told help; told known; told law; told month;
        told need; told only; told person; told practice; told reach; told seen; told settled; told spring; told than;
        told twenty; told waited; told weeks; twenty; waited; weeks; where; worker
        """,
        0.375: """
        # authority; # item; # outcome; # overview; = about front-door; adults; birth; county; development; five;
        fully; held; however; immediate; individual; initial; inspection; kept; leave; legal; letters; level; list;
        met; need; next; nine; nothing; only; over; practice; reports; response; seen; six; statutory; strategy;
        strengths; than; there; timely; told adults; told any; told before; told children; told five; told home;
        told inspection; told kept; told leave; told legal; told living; told met; told next; told nine; told nothing;
        told over; told reports; told response; told six; told small; told strategy; told visit; told went;
        told where; told whom; told year; visit; visited; went; whom; work; year
        """,
        0.25: """
        # 2025; # local; # our; = about overall; agencies; although; any; being; can; come; decision; fostering; go;
        had; home; identified; lives; living; making; meeting; one; parents; place; receive; referrals; some; taken;
        then; told assessments; told by; told can; told come; told county; told families; told go; told most;
        told needs; told number; told one; told should; told we; understanding; we
        """,
        0.125: """
        # ofsted; # progress; = foot; an; assessments; be; been; by; childrens; council; told be; told council;
        told have; told is; told it; told no; told now; told on; told when
        """,
        -0.125: """
        # children; # is; # leavers; # main; # to; = council; arrangements; children; do; early; education; how; more;
        new; strong; supported; team; that; they; three; told a; told from; told improvement; told not; told or;
        told their; told to; told up; when
        """,
        -0.25: """
        # 2022; # 2023; # by; # february; # findings; # for; # march; # what; = about other; activity; adult; advice;
        age; agency; as; at; authority; available; brothers; child; childs; clear; councils; data; effective; family;
        feel; found; hard; have; high; improve; independent; its; key; learning; less; like; offered; officers; other;
        our; outcomes; own; pathway; priority; return; review; safety; said; second; senior; service; significant;
        since; stay; such; these; those; told adult; told advice; told all; told board; told borough; told councils;
        told found; told its; told like; told live; told our; told own; told partners; told people; told said;
        told second; told services; told since; told stay; told that; told those; told were; told which; told years;
        understand; very; were; whether; why; years; yet
        """,
        -0.375: """
        # december; # with; = about care-leavers; = about permanence; = about placements; actions; all; area; areas;
        because; board; borough; called; check; did; enough; find; foster; from; full; given; goes; has; health; hub;
        information; leavers; leaving; letter; live; local; made; management; moved; night; outside; partners; police;
        protection; same; schools; services; so; story; teams; third; told after; told area; told areas;
        told assessment; told because; told called; told check; told child; told did; told enough; told find;
        told foster; told full; told given; told goes; told good; told health; told hub; told leaders; told leavers;
        told leaving; told letter; told made; told managers; told moved; told night; told outside; told police;
        told protection; told quality; told same; told schools; told some; told story; told teams; told third;
        told this; told three; told two; told was; told would; told written; told you; too; two; which; written; you
        """,
        -0.5: """
        # 2024; after; assessed; assessment; checks; does; front; get; gone; good; inspectors; know; leaders; little;
        managers; members; not; old; people; quality; reviews; safeguarding; single; staff; steps; teenagers; told;
        told assessed; told care; told checks; told does; told front; told get; told gone; told has; told however;
        told inspectors; told know; told little; told members; told old; told reviews; told safeguarding; told single;
        told so; told social; told staff; told teenagers; told them; told told; told turn; told well; told who;
        told whole; told young; told youngsters; turn; was; whole; would; youngsters
        """,
        -0.625: """
        # and; # in; = about disabled-children; ask; autism; came; each; every; hospital; many; olds; says; shut;
        social; step; them; told ask; told autism; told came; told each; told every; told hospital; told in;
        told many; told olds; told says; told shut; told step; told workers; well; who
        """,
        -0.75: """
        about; care; centres; read; theres; told as; told centres; told read; told theres; told what; told with; what;
        with; workers; young
        """,
        -0.875: """
        = about education; = about unaccompanied-children; = context; contact; rather; report; risk; told about;
        told contact; told rather; told report; told risk
        """,
        -1.0: """
        # the
        """,
        -1.125: """
        = head
        """,
        -1.375: """
        = about workforce
        """,
        -1.5: """
        =; = about assessments
        """,
        -1.75: """
        = about childs-voice
        """,
        -2.0: """
        = about management-oversight
        """,
        -2.5: """
        = about missing-and-exploitation
        """,
        -2.875: """
        = about recording
        """,
        -4.125: """
        = about health
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        7.125: """
        = about management-oversight
        """,
        3.75: """
        = about recording
        """,
        2.5: """
        = about permanence
        """,
        1.625: """
        told panel; told reviews
        """,
        1.5: """
        = about leadership; records; told decisions
        """,
        1.375: """
        = about other; = about timeliness; chairs; told managers; told reported
        """,
        1.25: """
        board; bosses; checks; clear; each; managers; told bosses; told cases; told chaired; told checks; told each;
        told firm
        """,
        1.125: """
        = about education; = improvement; decisions; evaluation; firm; practice; reported; reporting; reviews;
        told case; told clear; told meetings; told officers; told outside; told partnership; told records
        """,
        1.0: """
        = about missing-and-exploitation; case; cases; chaired; decision; direction; leaders; management; no;
        permanency; quarter; step; told challenge; told evaluation; told looked; told of; told placement
        """,
        0.875: """
        # findings; agreed; challenge; evaluate; meetings; outside; panel; partnership; placement; responsible;
        senior; small; targets; told chairs; told every; told planning; told recommendations; told step; told targets
        """,
        0.75: """
        # with; = about overall; = foot; directors; every; frontline; knew; looked; means; officers; or; outcomes;
        peer; quality; spot; strengthen; told at; told directors; told grip; told improving; told knew; told march;
        told practitioners; told progress; told spot; trends; use
        """,
        0.625: """
        # 19; # 3; = about workforce; an; asks; beginning; daily; data; difference; do; figures; hour; improvement;
        improving; independent; legal; line; monthly; resulting; scrutiny; seldom; such; these; through; told agreed;
        told an; told asks; told by; told complex; told daily; told difference; told figures; told hour; told legal;
        told little; told made; told manager; told outcomes; told person; told schools; told seldom; told senior;
        told small; told teams; told that; told through; told to; told waits; told what; told work; very; waits
        """,
        0.5: """
        # families; # governance; # impact; # leaders; # leadership; # main; # management; # ofsted; # practice;
        # social; # were; # work; alongside; appropriately; assessments; better; comprehensive; drawn; drop; enable;
        enables; established; feedback; framework; front; goes; grip; hand; identify; impact; involved; learning;
        leaves; look; makes; making; march; monitor; more; next; particular; person; practitioners; providing;
        recommendations; schools; september; sight; sign; sit; social; teams; told above; told close; told do;
        told goes; told hand; told independent; told look; told make; told no; told past; told quarter; told read;
        told review; told reviewing; told safeguarding; told see; told self; told sign; told sit; told social;
        told taken; told week; told whether; told youth; until; what; whether; youth
        """,
        0.375: """
        # and; # focused; # headline; # on; # subject; # they; # visit; =; = about front-door; = council; above; both;
        complex; contacts; detailed; dont; during; embedded; focused; fostering; identifying; improvements; month;
        multi; nine; nobody; nothing; off; overall; past; planning; progress; read; regular; reports; review; school;
        see; services; set; sharing; sound; talk; this; though; time; told advice; told dont; told front; told had;
        told inspectors; told living; told long; told more; told nine; told nobody; told nothing; told open;
        told plans; told report; told school; told service; told talk; told visit; told where; told without; week;
        where; without
        """,
        0.25: """
        # by; # executive; # inspection; # march; # need; # november; # protection; = narrated; actions; additional;
        advice; analysis; areas; asked; audits; away; between; consistently; development; does; effectively;
        effectiveness; files; further; had; how; it; leavers; little; long; make; often; once; our; outstanding;
        personal; provide; range; receive; recently; required; requires; result; robust; safeguarding; significant;
        since; some; still; supervision; team; there; told asked; told good; told it; told month; told months;
        told most; told needs; told off; told our; told outstanding; told services; told since; told team; told time;
        told when; told written; understood; up; visit; were; when; while; written
        """,
        0.125: """
        # children; # summary; = about childs-voice; as; assessment; at; early; ensure; five; good; has; know; plans;
        service; timely; told care; told ofsted; told on; told or; told risk; told those; told was; told which
        """,
        -0.125: """
        # care; # it; # the; = strength; all; been; by; county; made; other; protection; so; staff; that; them;
        told a; told about; told are; told be; told carers; told improvement; told people; told who; which; workers
        """,
        -0.25: """
        # 2024; # achieving; # adoption; # be; # democracy; # is; # local; # of; # outcomes; # people; # performance;
        # permanence; # to; # young; adult; adults; advisers; area; can; caseloads; chair; chief; childrens; childs;
        city; concerns; councils; court; day; door; education; experience; exploitation; families; feel; few; follow;
        foster; full; given; gone; high; initial; inspectors; keep; last; leaving; letter; lives; longer; met; move;
        need; on; one; over; permanence; police; quickly; report; response; reviewed; says; short; should; six;
        strategy; taken; they; things; together; told; told been; told but; told childrens; told come; told councils;
        told day; told does; told early; told family; told found; told get; told gone; told has; told home; told into;
        told kept; told last; told letter; told now; told number; told only; told same; told says; told should;
        told staff; told support; told than; told told; told under; told we; told well; told would; told years; views;
        waiting; we; who; with; work; years
        """,
        -0.375: """
        # service; # that; after; arrangements; before; best; care; considered; eight; enough; find; found; four;
        harm; if; increase; inform; inspection; kept; left; letters; majority; members; most; own; planned; poor;
        professionals; promptly; provides; risk; said; serious; show; single; stage; summer; supported; supporting;
        than; their; then; thought; three; told always; told as; told before; told child; told date; told eight;
        told families; told far; told first; told four; told given; told health; told how; told left; told many;
        told missing; told reports; told said; told their; told they; told thought; told weeks; told were; told young;
        told youngsters; updated; vulnerable; weeks; year; yet; youngsters
        """,
        -0.5: """
        # after; # council; # improve; # in; # leavers; # looked; # what; = about scope; carers; conference; date;
        did; get; group; health; its; many; minority; new; now; partners; people; positive; support; take; thorough;
        told can; told children; told council; told enough; told for; told full; told however; told in; told is;
        told its; told members; told year; told yet; training; understand; was; within
        """,
        -0.625: """
        # experiences; # for; # progress; council; elected; first; have; issues; needs; told all; told audits;
        told have; told information; told oversight; told show; told supervision; told understand; under
        """,
        -0.75: """
        # inspectors; = found; annual; child; family; told also; told management; told not; told will; too
        """,
        -0.875: """
        = inspectors; also; aware; brief; help; reached; told reached; told too; will; young
        """,
        -1.0: """
        = about care-leavers; children; told help
        """,
        -1.125: """
        = about unaccompanied-children
        """,
        -1.25: """
        = about health; = context
        """,
        -1.5: """
        = head; told performance
        """,
        -1.625: """
        = about disabled-children
        """,
        -2.0: """
        = about placements
        """,
    },
    Theme.RECORDING: {
        7.5: """
        = about recording
        """,
        3.625: """
        = about management-oversight
        """,
        2.375: """
        = improvement
        """,
        2.125: """
        = about assessments
        """,
        2.0: """
        = about permanence
        """,
        1.875: """
        = about missing-and-exploitation; genograms; system
        """,
        1.75: """
        = about unaccompanied-children; told genograms
        """,
        1.625: """
        told decisions; visits
        """,
        1.25: """
        = about front-door; decisions; rationale
        """,
        1.125: """
        = foot; consent; recording
        """,
        1.0: """
        data; file; hold; important; information; letters; told each; told file; told hold; told letters;
        told missing; told supervision; told visits; up
        """,
        0.875: """
        case; each; files; home; observations; systems; takes; told been; told home; told reports; told show;
        told takes; told up; write
        """,
        0.75: """
        = council; addressed; been; direct; eleven; however; lost; matching; memory; missing; poor; reports; rest;
        see; sensitively; show; told addressed; told discussions; told eleven; told knows; told leave; told lost;
        told matching; told not; told rest; told safer; told whom
        """,
        0.625: """
        # on; advisers; agreed; caring; electronic; finds; it; key; knows; leave; office; paper; reason; safer; sit;
        supervision; their; told advisers; told clear; told consent; told duty; told finds; told noted; told office;
        told paper; told poor; told sit; told when; told why; understand; whom; why; will
        """,
        0.5: """
        = about health; actions; adult; anybody; benefit; calls; can; childs; consequently; dedicated; delays; did;
        discussions; duty; future; kind; language; night; noted; saying; should; since; story; summer; that;
        told adult; told agreed; told also; told anybody; told are; told be; told calls; told decision; told did;
        told files; told key; told kind; told night; told outcomes; told quality; told referrals; told saying;
        told see; told since; told story; told summer; told system; told way; visit; way; would
        """,
        0.375: """
        # for; # inspectors; # main; # news; # service; # we; = about childs-voice; also; as; between; but; came;
        cannot; capacity; childrens; decision; detailed; developed; different; free; gave; gets; goes; heard; her; if;
        impact; leaving; may; mean; minority; months; much; not; open; our; outcome; private; quality; referrals;
        reviews; some; spoken; times; told always; told but; told came; told can; told cannot; told council;
        told direct; told gets; told goes; told heard; told held; told her; told if; told in; told its; told language;
        told may; told months; told much; told need; told our; told person; told same; told so; told times; told two;
        told us; told were; told will; told write; two; undertaken; us
        """,
        0.25: """
        # are; # local; = found; address; all; available; best; child; clear; council; down; end; every; from; half;
        health; held; including; its; left; mental; new; on; outcomes; provide; recorded; same; say; so; strategy;
        told cases; told childrens; told come; told down; told end; told every; told half; told left; told say;
        told services; told support; told too; told visit; told what; told worker; told you; were; when; workers; you
        """,
        0.125: """
        # and; # by; # governance; # in; # leadership; # management; # people; = about placements; always; be; care;
        come; foster; improve; leaders; management; need; services; told care; what; work
        """,
        -0.125: """
        # achieving; # children; # council; # experiences; # help; # is; # leavers; # permanence; # protection;
        # that; areas; early; families; first; had; inspectors; managers; needs; plans; practice; receive; strong;
        there; through; timely; told carers; told had; told improvement; told is; told last; told leavers; told no;
        told over; told protection; told that; told to; told was; told well; told which; told with; told young; very
        """,
        -0.25: """
        # inspection; # it; # progress; = about disabled-children; agency; although; appropriate; at; board; carers;
        cases; checks; children; concerns; county; disabled; ensure; focused; found; further; get; good; has; help;
        last; late; level; majority; monitoring; more; moved; no; once; over; partners; plan; positive; provided;
        records; report; required; response; risks; service; small; still; supported; teenagers; them; these; this;
        told; told assessments; told back; told county; told disabled; told do; told early; told enough;
        told families; told get; told good; told late; told looked; told moved; told out; told parents; told place;
        told plan; told some; told take; told team; told them; told this; told those; told told; told week;
        told weeks; told without; told year; training; week; weeks; without; year
        """,
        -0.375: """
        # september; = inspectors; = strength; advice; arrangements; asked; assessment; demonstrate; effective; have;
        improving; individual; like; little; looked; meetings; next; number; often; oversight; parents; partnership;
        regular; run; saw; seen; senior; shared; take; ten; those; though; told advice; told agencies; told an;
        told asked; told by; told done; told help; told independent; told like; told little; told live; told notes;
        told often; told own; told run; told shared; told social; told ten; told than; told time; told use;
        told where; told workers; told youngsters; use; well; working; yet; young; youngsters
        """,
        -0.5: """
        assessments; away; boys; direction; does; done; enough; independent; leavers; line; live; long; many; one;
        online; own; place; progress; than; told after; told away; told boys; told children; told does; told has;
        told line; told long; told makes; told more; told most; told one; told page; told took; took
        """,
        -0.625: """
        = about overall; after; form; guidance; identified; makes; or; out; page; people; they; told a; told case;
        told form; told from; told their
        """,
        -0.75: """
        =; = about plans; challenge; four; go; most; pulled; told four; told go; told many; told or; told people;
        told pulled; told records; told together
        """,
        -0.875: """
        an; says; together; told challenge; told says
        """,
        -1.0: """
        = about education; told managers
        """,
        -1.25: """
        = about scope; told of
        """,
        -1.375: """
        = about care-leavers; = about timeliness; = head
        """,
        -1.5: """
        = about other; = about workforce
        """,
        -1.625: """
        = context
        """,
        -2.875: """
        = about leadership
        """,
    },
    Theme.PLACEMENTS: {
        5.0: """
        = about placements
        """,
        1.875: """
        = about unaccompanied-children
        """,
        1.625: """
        = about missing-and-exploitation; stability
        """,
        1.5: """
        = council; told fostered
        """,
        1.375: """
        fostered; leavers; slept; told asylum; told slept; told stability
        """,
        1.25: """
        = head; homes
        """,
        1.125: """
        recruitment; ring; term; told bed; told children; told ring
        """,
        1.0: """
        accommodation; asylum; bed; five; hotels; placing; safe; supervising; told cannot; told five; told hotels;
        told three; told working; told youngsters; youngsters
        """,
        0.875: """
        # in; # this; = about other; = about permanence; = about scope; = about workforce; appropriately; cannot;
        charities; considered; doors; executive; good; houses; live; privately; sixteen; supporting; three; told but;
        told charities; told doors; told executive; told regularly; told safe; told sixteen; told special; told under;
        told will; year
        """,
        0.75: """
        = about disabled-children; = narrated; = strength; care; carefully; county; disabled; friends; households;
        living; needs; no; options; peoples; providers; runs; scale; seekers; space; special; told agencies;
        told borough; told centres; told county; told disabled; told houses; told no; told over; told people;
        told runs; told seekers; told seeking; told they; told warm; told well; told went; under; warm; went; when
        """,
        0.625: """
        # and; # im; # main; # of; # ofsted; # progress; # us; # your; after; all; centres; city; citys; come; end;
        ended; flats; house; housing; judged; me; named; new; nor; own; reading; reasons; teenagers; told april;
        told city; told citys; told end; told ended; told families; told found; told full; told group; told has;
        told homes; told live; told means; told named; told nor; told reading; told reasons; told some; told take;
        told teenagers; told term; told visit; told whether; will; with
        """,
        0.5: """
        # asked; # care; # children; # do; # experiences; # what; = about care-leavers; agencies; also; an; april;
        borough; boys; director; effective; faith; found; full; homeless; identify; july; local; meeting; mostly;
        nearly; older; olds; over; provided; rights; sent; suitable; takes; third; told above; told after;
        told better; told boys; told faith; told flats; told house; told its; told july; told known; told local;
        told many; told meeting; told moved; told nearly; told or; told own; told sent; told third; told too;
        told was; told week; told year; vast; was; week; whether; working
        """,
        0.375: """
        # 1; # a; # july; # report; # to; above; against; appropriate; area; assessments; at; authorities; before;
        better; beyond; but; can; complex; detailed; effectively; far; felt; front; increasing; into; its; know;
        looked; managers; means; moved; number; ofsted; out; particularly; pay; placed; private; provision; range;
        reduce; regularly; respond; seeking; share; small; strategic; sufficient; take; ten; thought; told across;
        told are; told come; told each; told far; told find; told front; told good; told just; told know;
        told learning; told leavers; told like; told new; told olds; told other; told pay; told share; told such;
        told support; told takes; told team; told ten; told took; told until; told up; told were; until; visit;
        vulnerable; were; which
        """,
        0.25: """
        # 2024; # be; # findings; # headline; # help; # young; across; based; came; carers; councils; each; ensure;
        find; fostering; four; group; has; if; inspection; it; known; learning; leaving; like; long; meet; members;
        months; nine; only; other; panel; rated; right; robust; senior; some; support; team; their; told all;
        told director; told four; told got; told it; told judged; told months; told more; told nine; told not;
        told number; told older; told one; told put; told rated; told social; told which; too; training; while; who;
        within
        """,
        0.125: """
        # 2025; # need; # protection; arrangements; inadequate; many; need; or; people; social; them; there; they;
        told can; told care; told home; told ofsted; told with; well
        """,
        -0.125: """
        # leavers; # on; # with; =; = context; agency; as; authority; clear; have; identified; independent; last;
        planning; progress; put; said; than; that; time; told plans; told report; told so; told their; told we;
        told what; two; we; young
        """,
        -0.25: """
        # december; # for; # local; # the; about; activity; adult; areas; asked; assurance; been; called; change;
        changes; checks; child; does; during; education; enough; ensuring; established; family; first; focus; from;
        however; impact; improve; improvement; improvements; interviews; keep; kept; letter; making; management;
        missing; national; now; outside; outstanding; partnership; plan; quality; receive; say; says; set; still;
        through; together; told as; told asked; told by; told called; told carers; told cases; told do; told early;
        told how; told in; told inspection; told inspectors; told is; told last; told leaders; told letter; told make;
        told often; told outstanding; told police; told said; told says; told schools; told set; told that; told them;
        told time; told told; told wait; told way; told within; told workers; told written; unaccompanied;
        understanding; views; visits; without
        """,
        -0.375: """
        # 20; # 2023; # is; # news; adoption; ask; authoritys; benefit; best; consideration; days; decisions; eight;
        every; focused; foster; getting; gone; health; held; high; improving; include; less; letters; lives; make;
        meets; monitoring; needed; next; not; once; pace; permanence; person; police; practice; report; reports;
        risks; safeguarding; safety; saw; seen; service; spent; staff; stay; teams; tell; those; told ask;
        told assessment; told assessments; told at; told been; told being; told between; told childrens; told days;
        told enough; told every; told family; told gone; told held; told kept; told needs; told parent; told place;
        told plan; told services; told spent; told staff; told supported; told tell; told themselves; told together;
        told used; told while; told why; told worker; used; visitors; waiting; whom; why
        """,
        -0.5: """
        # not; = about leadership; advice; advocacy; between; brothers; cases; centre; delay; do; down; helped; how;
        important; meetings; night; residential; same; schools; should; stable; taken; told be; told down; told have;
        told next; told night; told once; told protection; told right; told service; told should; told wrong; way;
        what; workers; wrong
        """,
        -0.625: """
        # january; although; by; early; kind; leadership; matching; miles; plans; praise; protection; significant;
        supported; thoughtful; told about; told get; told improved; told kind; told leadership; told miles; told most;
        told praise; told see; told sisters; told through; told to; told who; told years; worker
        """,
        -0.75: """
        = inspectors; be; contact; get; goes; hundred; relatives; see; told goes; told hundred; told relatives; years
        """,
        -0.875: """
        childrens; help; improved; kinship; parents; services; sisters; told child; told matching; told parents;
        told work
        """,
        -1.0: """
        = about education; = about front-door; told foster; told go; told kinship; work
        """,
        -1.125: """
        told help; told those
        """,
        -1.25: """
        go
        """,
        -1.375: """
        = foot
        """,
        -1.5: """
        = about health
        """,
        -1.625: """
        = about plans
        """,
        -2.125: """
        = about recording
        """,
        -2.25: """
        = about childs-voice; = about timeliness
        """,
        -2.5: """
        = about overall
        """,
        -2.75: """
        = about management-oversight
        """,
        -2.875: """
        = about assessments
        """,
    },
    Theme.PERMANENCE: {
        4.875: """
        = about permanence
        """,
        2.5: """
        = about placements
        """,
        2.0: """
        told most
        """,
        1.75: """
        told family
        """,
        1.625: """
        family
        """,
        1.25: """
        told to
        """,
        1.125: """
        # for; children; decisions; kinship; planned; temporary; told; told kinship; told time; told told; viability
        """,
        1.0: """
        # adoption; # performance; become; edge; live; told child; told have; told too
        """,
        0.875: """
        # it; = about plans; applications; coming; evidence; grandparents; home; into; permanent; still; timely;
        told coming; told grandparents; told into; told still; two; years
        """,
        0.75: """
        # is; # that; adoption; benefit; care; childrens; keeping; know; let; permanence; say; told in; told know;
        told last; told let; told planned; told say; told two; told would; told years
        """,
        0.625: """
        avoid; before; brothers; cabinet; conferences; deal; director; families; group; held; last; late; legal;
        matches; matching; most; oversight; plans; relatives; score; some; then; told become; told cabinet;
        told centres; told contact; told director; told first; told home; told late; told live; told move; told order;
        told orders; told others; told permanent; told relatives; told score; told some; told step; told then;
        told were; with; work; would
        """,
        0.5: """
        =; advice; assurance; be; brought; cannot; careful; carers; centres; dont; effective; england; every; girls;
        have; letters; long; match; means; more; move; older; order; others; panel; placements; possible; short;
        sisters; stable; step; strengthened; ten; time; timescales; told after; told an; told are; told brothers;
        told cannot; told children; told come; told deal; told dont; told every; told foster; told get; told girls;
        told good; told held; told helped; told means; told need; told once; told or; told parents; told plan;
        told said; told ten; told under; told up; told with; too
        """,
        0.375: """
        # care; # in; # inspectors; # said; # summary; # the; = about assessments; = strength; at; bring; carried;
        cases; checks; childs; come; delay; drift; early; experience; finding; first; future; get; going; however;
        left; less; life; like; numbers; on; once; options; or; orders; pace; partnership; planning; quality; rather;
        recognises; return; said; says; secure; senior; somebody; story; strategic; this; together; told adoption;
        told agreed; told before; told brought; told checks; told childs; told enough; told give; told kept;
        told less; told like; told living; told of; told older; told part; told plans; told says; told short;
        told somebody; told thought; told turn; told where; told who; told will; waited; waiting; way; weeks; wishes
        """,
        0.25: """
        # 20; # 2023; # executive; # january; # news; # outcomes; # reporter; = about scope; after; agreed; away; but;
        case; child; decision; done; down; found; fully; had; helped; improved; kept; lack; leaders; living; made;
        management; not; offered; ofsted; part; positive; progress; provide; regularly; required; second; should; so;
        strategy; such; take; told advice; told care; told childrens; told down; told early; told for; told had;
        told has; told how; told long; told looked; told ofsted; told on; told second; told see; told so; told social;
        told weeks; told youngsters; under; understand; when; will; youngsters
        """,
        0.125: """
        # after; # children; # looked; # practice; authority; do; from; good; has; managers; need; no; plan; social;
        than; told at; told is; told their; told those; where
        """,
        -0.125: """
        # main; # on; # social; # to; all; better; by; ensure; independent; local; many; now; range; services; since;
        support; that; them; told a; told by; told families; told from; told improvement; told it; told leaders;
        told leavers; up; what
        """,
        -0.25: """
        # board; # council; # headline; # help; # leadership; # management; # of; # overview; # protection;
        # safeguarding; # who; = foot; about; access; additional; agencies; area; as; asked; authoritys; because;
        been; considered; consistently; days; did; disabled; feel; impact; improvement; inspectors; key; learning;
        leave; make; march; missing; much; nobody; offer; officers; only; outcomes; person; place; police; records;
        relationships; risk; safeguarding; same; school; schools; staff; teenagers; there; they; those; told about;
        told adults; told all; told also; told as; told asked; told being; told but; told can; told council;
        told given; told no; told nobody; told not; told now; told protection; told same; told six; told teenagers;
        told when; told which; told workers; understanding; use; used; visits; were; which; workers
        """,
        -0.375: """
        # 2025; # and; # are; # governance; # inspection; # july; # need; adopters; adults; analysis; appropriately;
        assessment; assessments; between; complex; council; date; described; enables; few; focused; four; further;
        health; homes; hours; independence; information; interviews; lead; led; looked; meet; meeting; new; one; our;
        over; own; partners; reports; reviews; sign; speak; special; teams; told assessments; told babies; told court;
        told days; told described; told done; told few; told found; told four; told homes; told its; told life;
        told made; told make; told needs; told next; told our; told over; told safe; told term; told yet; very; visit;
        who
        """,
        -0.5: """
        # findings; # local; = about childs-voice; = about leadership; = about other; = head; approach; areas; babies;
        birth; cultural; effectiveness; five; given; inform; intervention; its; next; off; out; practice; safe;
        something; term; told be; told been; told do; told five; told meeting; told more; told other; told out;
        told own; told service; told special; told why; told young; updated; while
        """,
        -0.625: """
        = improvement; also; chaired; effectively; firm; hand; help; including; other; people; protection; small;
        team; told birth; told firm; told hand; told meetings; told planning; told was; young
        """,
        -0.75: """
        drop; service; told does; told drop; told team; told what
        """,
        -0.875: """
        = about workforce; = inspectors; leavers; told chaired; told leave; told off; told one; told people;
        told placement; told reports; told worker; was
        """,
        -1.0: """
        told support; worker
        """,
        -1.125: """
        needs; told help
        """,
        -1.25: """
        = about disabled-children
        """,
        -1.375: """
        = about care-leavers; = narrated
        """,
        -1.625: """
        = found
        """,
        -1.75: """
        = about education
        """,
        -1.875: """
        = about overall
        """,
        -2.0: """
        = about management-oversight; = about missing-and-exploitation
        """,
        -2.125: """
        = council
        """,
        -2.5: """
        = context
        """,
        -3.0: """
        = about recording
        """,
        -3.25: """
        = about front-door
        """,
        -3.625: """
        = about health
        """,
    },
    Theme.HEALTH: {
        7.375: """
        = about health
        """,
        2.625: """
        psychologist
        """,
        2.375: """
        told psychologist
        """,
        2.0: """
        = about timeliness
        """,
        1.5: """
        nhs
        """,
        1.375: """
        told wheelchair; wheelchair
        """,
        1.25: """
        care; midwives; screening; told midwives; told nhs; told screening; told trauma; trauma
        """,
        1.125: """
        = improvement; = strength; access; autism; help; leavers; told autism; told gps
        """,
        1.0: """
        = about care-leavers; = about permanence; = about unaccompanied-children; e; gps; service; told e;
        told foster; told funding; told help; told years; waiting; years
        """,
        0.875: """
        after; enhanced; hand; have; missed; mothers; takes; told hand; told missed; told mothers; told school;
        told service; told takes; told too; told wait; wait
        """,
        0.75: """
        = about disabled-children; assessment; assessments; check; clinic; clinics; emergency; foster; nurses; said;
        school; specialist; told babies; told case; told check; told clinic; told clinics; told emergency;
        told emotional; told in; told nurses; told pathway; told said; told see; young
        """,
        0.625: """
        = inspectors; adopters; ask; babies; case; clinical; filled; from; funding; mother; pathway; run; see;
        therapists; told adopters; told ask; told assessment; told assessments; told carers; told child; told every;
        told filled; told for; told high; told new; told notes; told run; told their; told therapists; told weeks;
        told young; too; weeks
        """,
        0.5: """
        # after; # looked; # main; = foot; benefit; but; carers; emotional; every; get; getting; harm; miss; notes;
        placed; provides; return; this; three; timely; told after; told be; told but; told by; told can; told get;
        told harm; told have; told heard; told miss; told placed; told return; told three; told turn; told up;
        told visitors; told waits; turn; waits; whether; year
        """,
        0.375: """
        # 2019; # 2021; # 2025; # 3; # achieving; # april; # democracy; # for; # is; # july; # on; # permanence;
        # release; # reporting; # service; # the; # what; about; always; another; appropriate; aware; be; brought;
        came; camhs; can; closed; comes; department; five; following; heard; high; history; initial; joint; leave;
        leaving; led; live; may; new; nobody; olds; receive; referrals; resulted; taking; times; told always;
        told another; told are; told board; told brought; told came; told comes; told department; told five;
        told getting; told history; told homes; told leave; told may; told nobody; told olds; told once; told take;
        told under; told waiting; told you; up; you
        """,
        0.25: """
        # and; # experience; # findings; # it; # local; # of; # people; # progress; # that; = about assessments;
        action; although; by; conferences; did; do; effectively; ensure; go; health; homes; improvements; last;
        leaders; local; meet; once; partnership; performance; review; reviewing; seen; since; story; take; than;
        told a; told do; told done; told families; told few; told go; told know; told made; told many; told more;
        told on; told seen; told than; told that; told within; under; understanding; visits
        """,
        0.125: """
        # care; # leavers; = about workforce; = narrated; all; child; first; had; has; know; looked; made; needs;
        team; them; they; told; told children; told first; told had; told is; told since; told them; told work;
        told year
        """,
        -0.125: """
        # inspection; # to; = about front-door; an; authority; cases; children; early; families; found; how; impact;
        improvement; independent; it; more; parents; people; so; some; told an; told at; told disabled; told its;
        told plan; told protection; told those; told told; with
        """,
        -0.25: """
        # 2024; # children; # council; # february; # summary; # thursday; # who; agreed; any; areas; because; become;
        clear; contact; county; decision; decisions; development; direct; disabled; during; effective; end; improved;
        its; judged; like; long; longer; making; no; not; number; off; often; older; on; only; person; planning;
        progress; protection; right; safe; safeguarding; same; set; should; small; strong; taken; told as;
        told borough; told care; told county; told education; told end; told has; told inspectors; told left;
        told life; told live; told managers; told met; told most; told next; told no; told not; told number; told off;
        told officers; told often; told person; told report; told same; told short; told still; told team;
        told through; told was; told when; told where; told with; told workers; worker; workers; would; yet
        """,
        -0.375: """
        # help; # need; # protection; = about plans; = council; adults; advice; adviser; advisers; age; at; between;
        councils; example; head; helped; hours; into; left; life; living; most; neglect; next; october; office;
        officers; or; put; quality; real; reports; reviews; risk; second; short; six; social; ten; that; told adults;
        told advisers; told because; told councils; told good; told group; told helped; told home; told hours;
        told into; told keep; told looked; told missing; told needs; told october; told out; told people; told plans;
        told put; told reports; told say; told second; told services; told should; told six; told ten; told these;
        told time; told visit; told which; told whole; told words; told worker; told would; was; well; who; words;
        work
        """,
        -0.5: """
        = about leadership; as; available; been; boys; good; group; home; housing; including; keep; missing; out;
        partners; plans; play; pupils; rarely; report; say; share; sit; teachers; these; thought; told boys;
        told childrens; told concerns; told could; told housing; told it; told professionals; told pupils;
        told rarely; told share; told show; told sit; told such; told support; told teachers; told thought;
        told understood; told we; very; visit; we; whole
        """,
        -0.625: """
        # by; = about missing-and-exploitation; also; concerns; could; education; enough; give; less; list; managers;
        means; professionals; such; teams; time; told been; told council; told enough; told family; told give;
        told leavers; told less; told list; told long; told of; told police; told some; told teams; told were;
        told will; understood; were; what; where
        """,
        -0.75: """
        = about recording; adult; council; dental; police; therapeutic; there; through; told dental; told health;
        told nurse; told practice; told they; told what; will
        """,
        -0.875: """
        =; = about scope; asked; childrens; family; helps; nurse; one; probation; therapist; told also; told approved;
        told asked; told one; told probation; told therapist
        """,
        -1.0: """
        = about childs-voice; = about education; = about overall; ages; approved; practice; told adult; told ages
        """,
        -1.125: """
        = about placements; told helps; told there
        """,
        -1.5: """
        mental
        """,
        -1.625: """
        = about management-oversight
        """,
        -1.875: """
        told mental
        """,
        -2.0: """
        = head
        """,
        -2.75: """
        = context
        """,
        -3.875: """
        = about other
        """,
    },
    Theme.EDUCATION: {
        5.875: """
        = about education
        """,
        2.25: """
        = about other
        """,
        1.625: """
        told work
        """,
        1.375: """
        class; education; job; told boys; told class
        """,
        1.25: """
        boys; missing; told child; told children; told job; told places
        """,
        1.125: """
        = about care-leavers; = about management-oversight; = about workforce; gives; places
        """,
        1.0: """
        = about disabled-children; answer; attend; care; child; countys; leavers; numbers; told answer; told countys;
        told many; told numbers; told of
        """,
        0.875: """
        alternative; i; lads; parents; scheme; taught; told attend; told care; told do; told lads; told scheme;
        told schools; told social; told taught; told too; told young; value
        """,
        0.75: """
        # after; # looked; cut; encouraged; fives; home; if; leaving; more; move; nobody; number; off; progress;
        reading; staff; starts; systems; timetables; told cut; told fives; told given; told i; told missing;
        told nobody; told off; told starts; told supported; told timetables; told turn; used; work; young
        """,
        0.625: """
        # children; # progress; # that; # visit; = about timeliness; = inspectors; after; aged; apprenticeships; book;
        council; eleven; expected; grown; key; pupil; ring; shortage; soon; teenagers; told aged; told book;
        told eleven; told every; told grown; told leaving; told meant; told move; told not; told number; told reading;
        told said; told several; told shortage; told soon; told teenagers; too; track; turn
        """,
        0.5: """
        # experiences; # for; # outcomes; # the; # were; adulthood; annual; any; attendance; children; city; ensured;
        every; found; free; gets; given; go; have; keep; kept; large; meant; miss; month; must; olds; oversight;
        rated; reduced; said; several; significant; sit; spent; start; strong; supported; there; told drawn;
        told found; told free; told gets; told gives; told good; told however; told if; told miss; told month;
        told must; told olds; told parents; told rated; told september; told sit; told spent; told two; told until;
        told want; told welsh; told which; until; very; want; welsh; years
        """,
        0.375: """
        # 2022; # 27; # 9; # among; # council; # democracy; # help; # it; # july; # november; # of; # out; # people;
        # young; = foot; about; adult; agreed; among; around; developed; do; done; drawn; employment; enough; funding;
        good; having; into; just; leaders; make; many; monitoring; most; new; or; provided; results; school;
        september; specialist; through; told; told agreed; told been; told before; told by; told city; told early;
        told education; told find; told in; told keep; told met; told part; told people; told ring; told some;
        told start; told there; told told; told very; told visits; told was; twice; virtual; was
        """,
        0.25: """
        # 11; # about; # achieving; # and; # are; # experience; # improve; # is; # leavers; # permanence;
        # protection; # reporter; # who; = about plans; although; before; best; between; borough; by; concerns; could;
        currently; day; did; each; early; find; five; following; half; helps; identify; improved; improving;
        increasing; its; met; nine; no; offered; only; opportunities; part; placements; processes; receive; recently;
        review; schools; still; strategy; term; that; time; told about; told all; told any; told could; told day;
        told did; told enough; told for; told full; told go; told into; told nine; told service; told take; told they;
        told through; told time; told wait; told well; told years; visits; wait; which; who
        """,
        0.125: """
        # 2023; # care; # families; # need; been; but; effective; get; local; not; often; people; place; social; some;
        this; told it; told or; told were; told workers; two; where
        """,
        -0.125: """
        # governance; = about scope; = strength; agency; all; homes; improve; life; looked; ofsted; plan; service;
        support; told are; told childrens; told first; told improvement; told own; told report; worker
        """,
        -0.25: """
        # board; # inspection; # leadership; # letter; # management; # on; # safeguarding; adviser; always;
        assessment; available; back; become; board; cannot; carers; changes; childrens; clear; come; councils; during;
        families; first; fostering; held; help; improvement; independent; joint; lack; learning; long; meetings;
        panel; pathway; planning; plans; positive; pre; provides; risks; same; see; senior; set; should; team; teams;
        told but; told carers; told cases; told councils; told director; told families; told held; told home;
        told how; told its; told left; told need; told police; told quality; told short; told three; told we;
        told when; told who; told within; told written; touch; training; understand; up; we; whose; within; written;
        yet
        """,
        -0.375: """
        # they; access; adults; almost; assessments; be; brothers; call; contact; decisions; department; director;
        down; family; follow; from; group; how; inspection; left; live; majority; managers; out; own; partners;
        police; practice; protection; seen; short; small; suitable; system; tell; they; told adults; told down;
        told eight; told family; told from; told language; told leaders; told now; told one; told progress;
        told safeguarding; told same; told since; told small; told team; told tell; told to; told up; told with; when;
        you
        """,
        -0.5: """
        # a; # by; # this; = found; accommodation; area; as; bus; cases; conferences; does; educational; form; four;
        inspectors; known; language; led; lessons; nearly; needs; old; primary; report; risk; since; such; told area;
        told be; told bus; told call; told four; told help; told high; told known; told led; told nearly; told needs;
        told old; told out; told school; told that; told their; told training; told visitors; told what; visitors
        """,
        -0.625: """
        # affairs; # correspondent; # education; # in; # our; # social; had; hardly; high; need; offer; on; quality;
        safeguarding; speak; spending; these; told had; told hardly; told health; told looked; told made;
        told officers; told over; told services; told speak; told trouble; told turned; told weeks; trouble; turned;
        weeks; what; workers
        """,
        -0.75: """
        = about front-door; = about permanence; advisers; came; health; know; officers; told advisers; told being;
        told came; told know; told on; told would; would
        """,
        -0.875: """
        = narrated; being; gone; made; services; third; told gone; told has; told third; travel
        """,
        -1.0: """
        asked; told asked; told is; told youth; youth
        """,
        -1.125: """
        =
        """,
        -1.25: """
        = about unaccompanied-children; told tutor; tutor
        """,
        -1.375: """
        told jobs; told support
        """,
        -1.5: """
        = about missing-and-exploitation; = context; jobs
        """,
        -1.625: """
        = about childs-voice
        """,
        -1.75: """
        = about leadership; less; told less
        """,
        -1.875: """
        = about assessments
        """,
        -2.0: """
        = council
        """,
        -2.125: """
        pupils
        """,
        -2.25: """
        = about placements; = about recording
        """,
        -2.5: """
        told pupils
        """,
        -3.125: """
        = head
        """,
        -5.5: """
        = about health
        """,
    },
    Theme.CHILDS_VOICE: {
        5.875: """
        = about childs-voice
        """,
        1.75: """
        visiting
        """,
        1.625: """
        = strength
        """,
        1.5: """
        asked; child; children; told asked; told pupils; told them; workers
        """,
        1.375: """
        contact; pupils; told workers; worker
        """,
        1.25: """
        group; interpreters; them; told interpreters; told peoples; told real; told written
        """,
        1.125: """
        = about care-leavers; board; brothers; felt; shy; told child; told felt; told shy; told video; video; younger
        """,
        1.0: """
        ask; easy; real; told as; told ask; told children; told childrens; told easy; told experienced; told hear;
        told letters; told their; told worker
        """,
        0.875: """
        # children; = about health; call; centre; engagement; experienced; groups; hear; made; march; meetings; ones;
        praise; residents; teenagers; therapist; told board; told brothers; told call; told club; told does;
        told doors; told down; told forum; told groups; told leavers; told march; told ones; told residents;
        told show; told teenagers; told therapist; told times; told what; told younger
        """,
        0.75: """
        # by; = about missing-and-exploitation; build; changed; charity; childrens; club; doors; down; engage; forum;
        frequency; informed; learned; learning; letters; meets; name; our; part; says; seven; siblings; spoke; times;
        told changed; told group; told meetings; told name; told often; told our; told panel; told praise;
        told reviews; told says; told services; told seven; told siblings; told spoken; told that; told trust;
        told visits; told why; told youngsters; trust; women; young; youngsters
        """,
        0.625: """
        = about unaccompanied-children; babies; budget; calls; communication; consider; contribute; different;
        getting; helps; however; involved; leavers; less; lost; people; peoples; pick; play; pledge; ran;
        safeguarding; show; sisters; speak; stood; survey; talk; then; told about; told adults; told area;
        told babies; told budget; told calls; told helps; told how; told lost; told one; told pick; told play;
        told ran; told safeguarding; told spoke; told stood; told to; told trusted; told under; told young; used;
        what
        """,
        0.5: """
        # a; # achieving; # after; # for; # looked; # ofsted; # permanence; = foot; about; account; adolescent;
        always; benefit; careful; covid; does; february; fully; hold; how; including; inside; like; little; lives;
        make; never; often; olds; persons; policy; recently; relationships; side; stronger; take; teams; their;
        themselves; told at; told centre; told change; told enough; told february; told getting; told hold;
        told inside; told it; told language; told learning; told led; told like; told long; told made; told making;
        told many; told meeting; told missing; told never; told olds; told on; told side; told sisters; told speak;
        told than; told themselves; told they; told three; told views; told way; told weeks; trained; under; visits;
        why; will
        """,
        0.375: """
        # in; # letter; # subject; # thursday; = about education; = about workforce; after; area; assurance;
        authority; because; both; by; completed; conferences; consideration; council; during; eleven; experience; far;
        filled; future; has; have; hospital; includes; inform; kept; led; levels; making; meeting; missing; older;
        planned; plans; rather; read; recent; saw; send; six; social; staff; subject; supported; than; three;
        told director; told eleven; told far; told fewer; told filled; told heard; told hospital; told inspectors;
        told known; told less; told little; told move; told part; told people; told read; told seen; told send;
        told six; told then; told those; told told; told use; told used; told went; told words; told write; told yet;
        undertaken; use; weeks; went; were; with; words; yet
        """,
        0.25: """
        # council; # findings; # from; # inspectors; # of; # our; # people; # practice; # with; =; = narrated; adults;
        can; chair; change; considered; day; described; develop; effectively; enough; ensure; every; evidence; few;
        foster; four; gone; hard; issues; long; move; not; panel; positive; protection; put; reviews; those; told a;
        told always; told an; told can; told described; told done; told files; told four; told gone; told look;
        told over; told own; told protection; told put; told say; told will; told year; views; way; when; would
        """,
        0.125: """
        # and; # be; # leadership; # main; # management; at; been; cases; improve; one; say; that; they; time;
        told all; told council; told councils; told good; told out; told report; told were; work
        """,
        -0.125: """
        # are; # care; # progress; = about scope; = council; = inspectors; an; as; high; improvement; other; partners;
        practice; some; told been; told care; told found; told had; told improvement; told in; told said; training;
        which
        """,
        -0.25: """
        # 2022; # 5; # december; # february; # headline; # it; # local; # protection; # to; # who; access; actions;
        appropriate; assessed; asylum; capacity; care; case; caseloads; clear; data; do; each; experiences;
        exploitation; given; good; harm; health; impact; independent; individual; its; key; late; leaders; many; may;
        means; more; most; offer; officers; only; or; out; oversight; pandemic; performance; place; professionals;
        response; reviewed; school; schools; seen; sexual; shared; since; specific; still; third; this; told also;
        told before; told better; told disabled; told each; told end; told here; told live; told months; told most;
        told next; told off; told or; told quality; told see; told social; told wait; too; wait; waiting; week;
        whether; without
        """,
        -0.375: """
        # need; # on; # this; = about front-door; = about leadership; = found; abuse; action; additional; adviser;
        agency; all; although; analysis; be; become; before; behind; between; brought; childs; community; concerns;
        court; culture; currently; detailed; domestic; edge; end; enquiries; families; first; found; give; gives;
        helping; here; hours; identify; immediate; information; inspection; joint; keep; last; lead; leave; looked;
        next; notes; numbers; off; office; once; parents; partnership; pathway; planning; police; records; reports;
        second; should; single; strategy; strong; systems; together; told advice; told adviser; told back; told being;
        told brought; told come; told contact; told court; told do; told early; told education; told family;
        told foster; told hard; told health; told home; told hours; told hub; told independent; told is; told last;
        told lead; told need; told not; told person; told plans; told right; told second; told since; told still;
        told such; told these; told this; told took; told two; told until; told visited; told when; took; two; until;
        visitors
        """,
        -0.5: """
        # 2023; # the; = about disabled-children; act; agencies; ambitious; arrangements; assessment; back; better;
        carers; come; consistently; direct; disabled; dont; early; education; effective; feelings; focus; go; goes;
        home; identified; inspectors; live; local; met; night; nobody; now; promptly; quality; recorded; remain;
        return; risks; skilled; sometimes; told act; told direct; told families; told find; told go; told goes;
        told if; told leaders; told leaving; told left; told local; told moving; told night; told no; told nobody;
        told now; told ofsted; told older; told partners; told promptly; told service; told share; told so;
        told support; told too; told was; told years; visit; where
        """,
        -0.625: """
        co; decisions; find; help; left; managers; moving; no; number; ofsted; ought; provide; receive; result; run;
        so; specialist; support; through; told any; told are; told decisions; told dont; told first; told for;
        told from; told given; told have; told listened; told needs; told ought; told parents; told quickly; told run;
        told team; told through; told you; vast; was; wishes; within; years
        """,
        -0.75: """
        advisers; assessments; did; if; need; progress; reach; right; team; told advisers; told carers; told into;
        told reach; told up; up; you
        """,
        -0.875: """
        into; leaving; told did; told unpaid; told with; unpaid; well
        """,
        -1.0: """
        any; told looked; told well
        """,
        -1.125: """
        = about recording; timely; told know
        """,
        -1.25: """
        = head; quickly
        """,
        -1.375: """
        needs
        """,
        -1.625: """
        = about management-oversight; = context; told work
        """,
        -1.75: """
        = about other
        """,
        -1.875: """
        = about assessments; = about plans
        """,
        -2.25: """
        = about overall; = about placements
        """,
        -3.0: """
        = about permanence
        """,
    },
    Theme.CARE_LEAVERS: {
        3.875: """
        = about care-leavers
        """,
        2.25: """
        = about assessments; = about permanence
        """,
        1.625: """
        = about plans
        """,
        1.5: """
        young
        """,
        1.375: """
        = about education; = about scope; offer; pathways
        """,
        1.25: """
        contact; olds; service; told care; told contact; told olds; touch
        """,
        1.125: """
        adviser; eighteen; told done; told eighteen; told once; told touch
        """,
        1.0: """
        off; once; planning; risks; told adviser; told house; told leavers; told off; told planning
        """,
        0.875: """
        = council; house; hub; nowhere; third; told after; told hub; told less; told nearly; told nowhere; told those;
        told year; year
        """,
        0.75: """
        # findings; =; about; advisers; aged; ambition; around; as; flat; less; mentors; need; plans; support; they;
        those; told also; told council; told have; told last; told risk; told third; told twelve; told years; twelve;
        which
        """,
        0.625: """
        # that; = about childs-voice; after; back; birthday; director; done; drop; feel; foster; fresh; gone; men;
        move; nearly; proud; relationships; remain; set; stable; them; told aged; told around; told assessments;
        told between; told birthday; told few; told former; told gone; told leave; told men; told most; told not;
        told offer; told support; told teenagers; views; visits; workers
        """,
        0.5: """
        # are; # leavers; # main; # progress; # they; = about disabled-children; = about missing-and-exploitation;
        assessments; between; breakfast; driving; emotional; end; entitlements; financial; focus; former; free; full;
        helped; inspection; kind; know; last; late; living; meet; money; older; pathway; performance; person;
        proportion; quickly; reach; receive; said; senior; somebody; starts; steps; supported; team; teenagers; their;
        told across; told act; told adult; told advisers; told already; told back; told choice; told director;
        told end; told feel; told inspectors; told made; told national; told older; told out; told reach; told said;
        told set; told somebody; told starts; told us; told want; told young; too; us; want; wishes; years
        """,
        0.375: """
        # care; # headline; # is; # not; act; additional; advice; again; already; an; away; calls; choice; completed;
        council; engage; ensures; few; further; goes; have; i; if; important; including; independence; investment;
        january; keep; lack; leaders; leadership; leave; level; like; makes; making; may; national; newly; own; per;
        quality; recently; regular; risk; run; since; still; such; thought; told a; told about; told advice;
        told again; told an; told full; told goes; told group; told kind; told like; told money; told move;
        told often; told people; told per; told run; told start; told there; told thought; told through; told told;
        told training; told we; told went; transition; until; we; where; who
        """,
        0.25: """
        # be; # by; # experiences; # social; = improvement; across; agencies; alone; always; be; become; clear;
        consideration; do; go; going; highly; independent; its; judged; life; longer; missing; on; one; or; other;
        our; outstanding; practice; report; safety; say; stay; through; told at; told child; told good; told judged;
        told life; told looked; told may; told number; told our; told own; told some; told still; told team; told to;
        told until; training; very; visited; was; went; what; while; workforce
        """,
        0.125: """
        # achieving; # in; # it; # permanence; = narrated; arrangements; assessment; by; good; people; timely;
        told as; told has; told staff; told their; told too; told with; understand; way; with
        """,
        -0.125: """
        # and; # for; # performance; # the; # to; = strength; agency; authority; early; it; local; make; managers;
        not; out; police; range; services; time; told been; told children; told childrens; told for; told had;
        told more; told of; told or; told services; told they; told was; were
        """,
        -0.25: """
        # 2024; # council; # families; # impact; # leaders; # on; # overview; # people; # practice; # subject;
        # thursday; # what; # with; # work; # young; = context; = head; action; appropriately; because; but; can;
        city; concerns; decisions; described; despite; disabled; does; effective; every; family; focused; had; home;
        identified; identify; improve; improvement; learning; list; many; march; meetings; met; now; offered; often;
        outcomes; parents; partnership; personal; placements; positive; right; safeguarding; same; share; significant;
        staff; there; told before; told being; told but; told can; told did; told each; told every; told families;
        told given; told health; told how; told improvement; told in; told leaders; told months; told next; told no;
        told personal; told safe; told school; told schools; told social; told took; told up; told weeks; told well;
        told were; told will; told work; told would; used; waiting; weeks; whether; yet
        """,
        -0.375: """
        # improve; # letter; = about management-oversight; = found; accommodation; agreed; at; available; before;
        care; change; come; consider; considered; down; eleven; ensuring; extra; form; friends; got; happen; helps;
        impact; improvements; interventions; into; involved; left; means; new; number; oversight; placed; plan;
        priority; reviews; safe; school; schools; seeking; so; strength; supervision; that; told agreed; told brought;
        told cases; told come; told does; told eleven; told got; told home; told left; told little; told needs;
        told that; told them; told where; told without; told youngsters; took; turn; wide; without; youngsters
        """,
        -0.5: """
        # help; # need; # protection; # who; = about placements; brought; case; child; childrens; councils; did;
        education; five; forum; live; needs; opportunities; panel; part; past; place; protection; reviewed; see;
        sight; sound; three; told change; told close; told councils; told described; told down; told experienced;
        told get; told job; told past; told plan; told plans; told put; told real; told see; told under; told when;
        two; under; within; work; write
        """,
        -0.625: """
        # inspection; = about other; called; experienced; from; get; job; leaving; look; looked; real; small; social;
        specialist; told called; told look; told on; told panel; told two; website
        """,
        -0.75: """
        # children; # ofsted; access; begun; board; cases; housing; leavers; than; told are; told board; told carers;
        told forum; told many; told than; told three
        """,
        -0.875: """
        = about unaccompanied-children; families; health; take; told begun; told from; told part
        """,
        -1.0: """
        = about leadership; told it; told take
        """,
        -1.125: """
        = inspectors
        """,
        -1.25: """
        = about timeliness; told pathway
        """,
        -1.375: """
        = about front-door; = foot
        """,
        -2.0: """
        = about recording
        """,
        -2.125: """
        = about workforce; children
        """,
        -2.5: """
        = about overall
        """,
        -4.75: """
        = about health
        """,
    },
    Theme.UNACCOMPANIED: {
        6.125: """
        = about unaccompanied-children
        """,
        1.625: """
        = about timeliness; ages; told ages
        """,
        1.5: """
        = about recording
        """,
        1.25: """
        age; cultural; kindness; told age; told kindness; told to; told who
        """,
        1.125: """
        = about health; = about permanence; bring; lone; their; told bring; told lone; told such
        """,
        1.0: """
        guardians; journey; scheme; such; told guardians; told journey; told on; told scheme; told welcome; welcome;
        workers
        """,
        0.875: """
        = about overall; came; foster; health; told came; told foster; told guidance; told national; told took;
        told under; told young; took; trauma; under
        """,
        0.75: """
        = about assessments; = foot; appropriate; available; guidance; lads; looking; mental; national; on; settle;
        supported; ten; these; told feel; told how; told lads; told looking; told practice; told ten; told trauma;
        young
        """,
        0.625: """
        # care; = council; accommodation; advice; another; asked; behind; borough; boy; country; done; each;
        exceptional; feel; leavers; made; months; needs; nobody; office; placed; reached; specialist; told advice;
        told another; told asked; told behind; told borough; told boy; told by; told done; told each; told from;
        told given; told last; told months; told more; told nobody; told now; told office; told reached; told those;
        told times; told workers; who
        """,
        0.5: """
        # all; # june; # leavers; = about childs-voice; arrived; could; drawn; family; find; given; happens; his;
        independent; last; matched; met; more; moved; now; own; past; phone; plans; practice; residential; response;
        so; something; strength; taken; times; told; told a; told arrived; told boys; told could; told family;
        told find; told had; told happens; told mental; told moved; told once; told own; told past; told phone;
        told so; told something; told these; told told; told twenty; told until; told used; told was; told what;
        trained; twenty; until; visitors
        """,
        0.375: """
        # 20; # 2023; # december; # democracy; # in; # reporter; = about other; = found; = strength; adults;
        assessments; boys; brought; by; comprehensive; despite; education; england; ensure; felt; four; had; he; how;
        judged; language; leaving; numbers; once; provide; speak; support; those; told about; told adults;
        told brought; told children; told did; told felt; told four; told hard; told he; told judged; told made;
        told met; told number; told some; told speak; told we; told where; was; we; what; where
        """,
        0.25: """
        # experiences; # local; # main; # of; # progress; # the; become; been; did; do; down; early; effective;
        emotional; few; found; from; hard; here; legal; letter; long; many; meet; number; offer; or; people;
        placements; planning; small; take; told an; told carers; told down; told few; told found; told good;
        told here; told in; told is; told letter; told long; told looked; told of; told only; told or; told people;
        told take; told their; told this; told year; well; year
        """,
        0.125: """
        # children; # for; # people; about; an; care; carers; looked; progress; they; told been; told for; told have;
        told home; told they; used; with
        """,
        -0.125: """
        # on; # to; # who; agency; areas; authority; being; board; clear; councils; first; get; have; identified; not;
        place; protection; safeguarding; strong; there; time; told at; told council; told councils; told get;
        told improvement; told not; told staff; told that; told too; told two; told with; training; two; use; visit;
        were
        """,
        -0.25: """
        # be; = about front-door; = about placements; = context; = head; = narrated; additional; after; always;
        arrangements; be; better; cannot; case; city; council; days; decision; decisions; end; go; homes; impact;
        improve; improvement; improvements; information; inspection; inspectors; it; its; keep; meetings; missing;
        officers; out; person; put; quickly; recently; reviews; risks; run; said; says; schools; service; shared; six;
        social; staff; step; that; them; told also; told always; told as; told days; told has; told health;
        told homes; told into; told its; told leavers; told make; told out; told person; told place; told plan;
        told put; told risk; told run; told said; told says; told service; told social; told team; told them;
        told through; told up; told years; too; unaccompanied; very; way; when; which; while; work; years; yet
        """,
        -0.375: """
        # 2022; # help; # need; # protection; = about leadership; adviser; all; as; call; cases; children; eight;
        eleven; has; help; however; live; make; managers; month; need; our; private; quality; report; risk; spoken;
        team; told adviser; told being; told call; told can; told childrens; told city; told eleven; told life;
        told live; told month; told our; told parents; told plans; told report; told services; told support;
        told would; will; would
        """,
        -0.5: """
        # 10; # news; # november; at; can; child; easy; life; next; parents; therapy; told care; told easy; told next;
        told peoples; told seekers; told since; told there; told worker; understand; worked
        """,
        -0.625: """
        = about management-oversight; = inspectors; across; come; faith; letters; peoples; since; told across;
        told child; told come; told faith
        """,
        -0.75: """
        looks; seekers; stay; told letters; told looks; told stay
        """,
        -0.875: """
        offered; told offered; told seeking; told unaccompanied
        """,
        -1.0: """
        asylum; placing; told families
        """,
        -1.25: """
        families
        """,
        -1.375: """
        =; told interpreters
        """,
        -1.5: """
        = about education
        """,
        -1.625: """
        = about plans; told asylum
        """,
        -1.75: """
        = about care-leavers
        """,
        -1.875: """
        interpreters
        """,
        -2.0: """
        = about scope; = about workforce
        """,
        -2.5: """
        = about disabled-children; = about missing-and-exploitation
        """,
    },
    Theme.DISABLED_CHILDREN: {
        5.875: """
        = about disabled-children
        """,
        2.5: """
        = about health
        """,
        2.0: """
        = priority_action
        """,
        1.75: """
        = about overall
        """,
        1.375: """
        = about education; packages; provision; told families; told packages
        """,
        1.25: """
        = inspectors; told provision; told supports; transition
        """,
        1.125: """
        = about management-oversight; additional; at; centre; families; specialist; told additional; told centre;
        told for
        """,
        1.0: """
        = about recording; eight; excellent; plans; self; supports; told local; told self; told specialist; young
        """,
        0.875: """
        = about assessments; act; autism; improvements; local; medium; one; residential; run; support; told act;
        told autism; told improvements; told medium; told parent; told run; told support; told travel;
        told youngsters; travel; with; youngsters
        """,
        0.75: """
        # reporter; # the; = about other; = about placements; grow; into; let; lockdown; parent; planning; siblings;
        told at; told excellent; told grow; told into; told let; told one; told plans; told required; told should;
        told siblings; told those; told turned; told welsh; told with; told young; turned; welsh
        """,
        0.625: """
        any; arrangements; carer; closed; down; education; grandparents; night; overnight; parents; required;
        reviewed; should; speech; takes; taxi; told any; told carer; told closed; told down; told eight;
        told grandparents; told needs; told night; told overnight; told parents; told training; told visited; visited;
        website
        """,
        0.5: """
        # of; according; adult; after; boys; bus; child; difficulties; disabled; effective; forum; last; less; needs;
        open; partnerships; pupils; saw; services; set; team; those; told according; told after; told also; told boys;
        told carers; told child; told education; told given; told less; told many; told members; told national;
        told of; told offer; told open; told set; told takes; told these; told who; training; up; ways; when
        """,
        0.375: """
        # 11; # 2023; # democracy; # focused; # main; # november; # ofsted; # outcome; # report; # visit; # what;
        across; also; ambitious; ask; carers; children; concerns; described; disabilities; dont; end; ensure; from;
        given; heard; her; here; high; however; improvement; longer; many; members; national; october; offer; old;
        response; reviews; sign; social; step; teachers; thought; told; told across; told ask; told been; told being;
        told described; told dont; told end; told family; told heard; told her; told here; told high; told leaders;
        told longer; told october; told often; told pupils; told saw; told step; told team; told thought; told told;
        told use; told while; two; use
        """,
        0.25: """
        # areas; # children; # for; # help; # local; # need; # protection; # who; = about front-door; = about plans;
        = found; agencies; agreed; assessments; being; better; date; detailed; family; harm; how; improved; inform;
        lack; lead; life; move; no; offered; often; permanence; put; recording; risks; safeguarding; that; these;
        through; timely; told help; told it; told life; told put; told than; told two; told waiting; told when;
        waiting; while; workers; written
        """,
        0.125: """
        # be; # experiences; # findings; # july; # progress; # to; = foot; = narrated; childrens; help; outcomes;
        quality; records; than; told a; told be; told health; told not; told on; told to; told up; well; working
        """,
        -0.125: """
        # after; # and; # inspection; # looked; # on; # people; # social; # with; = about childs-voice;
        = about leadership; = context; action; all; an; by; each; get; has; impact; including; know; managers; on; or;
        out; practice; said; see; so; take; teams; there; told first; told improvement; told is; told protection;
        told report; told years; was
        """,
        -0.25: """
        # 2025; # achieving; # by; # news; # permanence; authority; care; chair; checks; contact; councils; county;
        director; few; find; first; foster; go; good; held; homes; improve; information; look; next; ofsted; only;
        part; partners; partnership; progress; protection; report; review; says; senior; small; supported; they;
        told as; told case; told cases; told councils; told county; told do; told early; told find; told from;
        told go; told has; told homes; told inspection; told look; told most; told need; told new; told ofsted;
        told says; told schools; told service; told services; told social; told their; told visit; told wait;
        told weeks; told within; too; visit; wait; way; weeks; what; will; within; worker
        """,
        -0.375: """
        come; decisions; do; done; effectively; evidence; experienced; five; full; getting; had; home; learning;
        looked; may; mental; nine; off; older; own; people; plan; risk; still; taken; them; three; told adult;
        told always; told an; told childrens; told come; told decisions; told done; told five; told full; told get;
        told good; told had; told home; told in; told leavers; told live; told looked; told may; told mental;
        told more; told nine; told now; told number; told off; told older; told plan; told risk; told start;
        told still; told taken; told ten; told them; told three; told under; told until; told was; told we; told well;
        told which; told will; told work; under; until; we; where; which; work
        """,
        -0.5: """
        # march; # not; = about timeliness; about; advice; always; as; back; borough; easy; late; made; meeting; more;
        most; number; some; starts; ten; their; times; told about; told advice; told are; told back; told borough;
        told easy; told learning; told made; told meeting; told own; told people; told said; told starts; told times;
        told too; told were; told where; told whether; whether
        """,
        -0.625: """
        = improvement; found; our; sessions; told found; told late; told our; were
        """,
        -0.75: """
        fostered; staff; told care
        """,
        -0.875: """
        = council; = strength; educational; long; told educational; told long
        """,
        -1.0: """
        told disabled
        """,
        -1.125: """
        = head; told staff
        """,
        -1.25: """
        = about unaccompanied-children; = about workforce
        """,
        -1.375: """
        send; told send
        """,
        -1.75: """
        = about permanence
        """,
        -1.875: """
        = about care-leavers
        """,
        -2.25: """
        =; = about missing-and-exploitation
        """,
        -2.375: """
        = about scope
        """,
    },
    Theme.MISSING_EXPLOITATION: {
        6.75: """
        = about missing-and-exploitation
        """,
        2.625: """
        police
        """,
        1.875: """
        risk
        """,
        1.625: """
        = about scope; told police
        """,
        1.5: """
        =
        """,
        1.375: """
        jobs; told jobs; told when
        """,
        1.25: """
        = about education; episodes
        """,
        1.125: """
        girls; information; logged; told logged; within
        """,
        1.0: """
        awareness; prevent; talks; told girls; told learning; told talks
        """,
        0.875: """
        = about disabled-children; = about leadership; = about other; boys; go; interviews; keep; learning; maps; out;
        outside; partners; safety; someone; strong; team; told being; told boys; told housing; told lost; told maps;
        told out; told someone; workers
        """,
        0.75: """
        = about front-door; audit; established; fifty; friends; home; housing; identify; lost; night; relentless;
        response; risks; safe; scotland; skilled; targeted; told are; told away; told disabled; told fifty; told four;
        told friends; told home; told night; told outside; told pupils; told scotland; told trained; told upon;
        told where; upon; when; young
        """,
        0.625: """
        # march; act; adults; approach; away; coming; countys; disabled; four; gone; here; late; list; missing; off;
        other; page; primary; recorded; relationships; speaks; specific; summer; theres; though; told act; told among;
        told coming; told countys; told just; told late; told list; told national; told off; told page; told response;
        told reviewed; told set; told she; told special; told strong; told theres; told though; told within;
        told workers; told youngsters; used; who; youngsters
        """,
        0.5: """
        # 18; # and; # need; = about health; = about overall; along; among; area; assessments; back; creative; does;
        effective; efforts; ensured; exploited; flats; goes; happen; inform; known; less; links; looking; nurse;
        older; online; panel; praise; pupils; ring; same; says; sexual; sharing; she; sight; speak; special; subject;
        told adults; told back; told by; told child; told children; told days; told exploited; told flats; told from;
        told get; told goes; told gone; told keep; told known; told last; told less; told make; told nurse;
        told older; told other; told over; told partners; told ring; told safe; told says; told skilled; told speak;
        told those; told top; told up; told wales; told weekly; top; trained; wales; weekly; where
        """,
        0.375: """
        # after; # experiences; # help; # looked; # protection; # who; = head; able; about; account; alone; at; aware;
        being; by; comes; days; dedicated; did; ensure; exploitation; found; get; guidance; highly; inconsistent;
        independent; joint; just; kept; led; multi; national; noted; notice; offer; offered; officers; only; own;
        people; places; recognise; reported; return; reviewed; run; set; shared; staff; told alone; told assessments;
        told comes; told does; told good; told here; told independent; told kept; told lives; told meeting;
        told noted; told notice; told on; told only; told panel; told places; told run; told same; told since;
        told staff; told such; told summer; told supported; told team; told them; told until; told use; told used;
        told while; told who; told youth; took; undertaken; use; vulnerable; with; work; yet; youth
        """,
        0.25: """
        # areas; # by; # children; # for; # governance; # january; # leadership; # letter; # management; # outcomes;
        # overview; # progress; access; accommodation; after; agency; also; analysis; available; based; board;
        borough; brothers; but; called; child; early; find; good; has; if; judged; june; key; know; last; leadership;
        letter; local; make; meeting; over; practice; provide; provides; say; teenagers; that; these; those; time;
        told; told about; told after; told at; told called; told did; told find; told found; told group; told judged;
        told june; told know; told letter; told ofsted; told teenagers; told time; told told; told too; told took;
        told way; told well; told what; told which; up; what; which
        """,
        0.125: """
        # achieving; # people; # permanence; # to; # young; = improvement; an; cases; each; managers; ofsted; receive;
        since; their; told a; told of; told plan; told services; told that; told their; told to; told were; too; was;
        year
        """,
        -0.125: """
        # it; # main; # of; # that; # the; = strength; county; have; meetings; no; on; take; this; three; told as;
        told council; told councils; told for; told have; told improvement; told inadequate; told leaders;
        told report; well; were
        """,
        -0.25: """
        # 2024; # are; # be; # democracy; # families; # findings; # impact; # inspectors; # is; # july; # leaders;
        # leavers; # local; # our; # practice; # release; # work; = about unaccompanied-children; across; agencies;
        better; came; can; carers; change; changes; checks; children; clear; concerns; consistently; corporate; date;
        decision; direct; director; enough; every; feel; fostering; however; inadequate; it; lack; leave; life; like;
        little; living; majority; management; members; more; most; now; often; one; performance; plans; progress;
        provided; provision; rated; regular; regularly; report; right; senior; services; so; stay; such; teams; than;
        told advice; told all; told board; told came; told childrens; told city; told end; told enough; told every;
        told families; told health; told inspectors; told it; told its; told like; told long; told made; told may;
        told missing; told months; told rated; told risk; told schools; told social; told some; told than; told there;
        told things; told this; told visits; told weeks; told work; told worker; two; under; visit; weeks; whether;
        whom; working
        """,
        -0.375: """
        # 27; # april; # care; # may; # service; # social; # with; = about care-leavers; = about placements; = foot;
        = inspectors; appropriately; arrangements; assessed; cabinet; city; conferences; council; councils; end; hard;
        health; improvements; include; including; inspection; issues; leavers; long; march; months; must; need; new;
        nine; our; part; peoples; private; protection; recent; remain; reports; reviewing; safeguarding; said;
        service; several; specialist; strategy; support; systems; there; things; told abuse; told agency; told an;
        told assessed; told carers; told first; told five; told however; told meet; told met; told more; told must;
        told needs; told nine; told now; told one; told our; told part; told reports; told said; told school;
        told whole; told will; told without; told would; told you; visits; without
        """,
        -0.5: """
        # council; # in; = about management-oversight; = found; asked; assessment; before; build; childrens; complex;
        considered; decisions; help; high; leaders; leaves; meet; met; not; past; school; told asked; told been;
        told before; told care; told case; told daily; told domestic; told extra; told family; told in; told many;
        told not; told parents; told past; told people; told safeguarding; told service; told still; told strategy;
        told training; told trust; told updated; told went; told with; went; will; would
        """,
        -0.625: """
        = council; = narrated; abuse; all; authority; case; given; grown; many; moved; number; still; third; told do;
        told exploitation; told grown; told help; told moved; told once; told or; told they; told third; told written;
        trust; written
        """,
        -0.75: """
        as; domestic; inspectors; or; parents; ten; told across; told assessment; told clear; told considered;
        told had; told harm; told ten
        """,
        -0.875: """
        = about recording; care; do; education; families; family; had; improvement; social; some
        """,
        -1.0: """
        = about assessments; = context; criminal; small; they; told number; told small
        """,
        -1.125: """
        crime; told crime; told given
        """,
        -1.25: """
        = about permanence; = about timeliness; knife; told knife
        """,
        -1.375: """
        = about workforce
        """,
        -1.75: """
        = about childs-voice
        """,
        -2.25: """
        = about plans
        """,
    },
    Theme.WORKFORCE: {
        5.5: """
        = about workforce
        """,
        3.125: """
        training
        """,
        2.25: """
        = about health
        """,
        1.875: """
        = head
        """,
        1.625: """
        = foot; told social
        """,
        1.5: """
        = about disabled-children; assistants; told assistants; told heads
        """,
        1.375: """
        heads; managers; told managers
        """,
        1.25: """
        = about care-leavers; advisers; told improvement
        """,
        1.125: """
        approved; told advisers; told approved; told has; told staff; told worker; told you; you
        """,
        1.0: """
        agency; appointments; caseloads; few; head; hours; improvement; office; praise; rate; staff; told carry;
        told councils; told few; told head; told leave; told office; told protection; told rate; told team
        """,
        0.875: """
        # inspection; = about education; carry; councils; cover; events; forty; high; learning; leave; month; pays;
        personal; told chief; told extra; told forty; told health; told hours; told mental; told pays;
        told practitioners; told real; worker
        """,
        0.75: """
        = about front-door; = about placements; = narrated; all; as; even; executive; experienced; extra; feel; half;
        health; manageable; mental; passed; professionals; real; same; social; stay; supports; told agency;
        told appointments; told does; told even; told experienced; told many; told new; told passed; told personal;
        told praise; told professionals; told published; told saying; told stay; told weeks; weeks
        """,
        0.625: """
        changes; colleagues; does; down; financial; going; helps; now; officers; practice; practitioners; protection;
        published; saying; single; skilled; told court; told do; told executive; told going; told had; told half;
        told in; told month; told offer; told officers; told or; told same; told skilled; told teams; told too;
        told twelve; told work; took; twelve; valued; work; workforce; working; years
        """,
        0.5: """
        # board; # by; # courier; # governance; # leadership; # letter; # lscb; # management; # may; # safeguarding;
        # the; =; = strength; additional; chief; christmas; commitment; court; demand; from; funding; get; has;
        inspectorate; leaders; left; longer; manager; many; met; model; neglect; new; notice; partnership; place;
        plan; positive; report; runs; so; team; teams; them; this; told all; told behind; told carers; told christmas;
        told door; told early; told front; told inspectorate; told language; told left; told longer; told manager;
        told met; told next; told notice; told part; told people; told runs; told services; told specialist;
        told still; told taken; told themselves; told thought; told took; told were; told who; told whose; told years;
        well
        """,
        0.375: """
        # 12; # 2022; # 23; # friday; # key; # our; # weaknesses; = context; = council; able; behind; best; case;
        culture; described; development; door; during; duty; focus; front; improving; language; next; night; offer;
        on; opportunities; part; per; planned; positively; provided; reasons; safeguarding; serious; share; shared;
        short; spoken; stable; still; sufficient; supported; themselves; they; thought; told area; told been;
        told but; told described; told down; told help; told its; told keep; told leaving; told make; told neglect;
        told night; told often; told out; told per; told plan; told service; told share; told speak; told that;
        told was; told we; told year; trained; very; whose
        """,
        0.25: """
        # and; # families; # impact; # leaders; # need; # on; # performance; # practice; # published; # social;
        # work; about; access; an; board; both; come; enough; five; four; had; its; leaving; meet; nobody; number;
        ofsted; out; people; regular; says; send; stability; such; taken; than; that; there; three; told; told better;
        told case; told children; told come; told days; told families; told four; told get; told home; told no;
        told nobody; told ofsted; told says; told send; told short; told so; told than; told their; told there;
        told this; told three; told told; told well; told would; we; were; workers; would; year
        """,
        0.125: """
        # local; # of; # who; # with; = about overall; do; early; or; over; plans; through; time; told child;
        told childrens; told know; told more; told now; told own; too; who
        """,
        -0.125: """
        # achieving; # be; # children; # findings; # permanence; # to; authority; been; childrens; found; good; it;
        not; planning; seen; senior; supervision; timely; told be; told care; told have; told of; two
        """,
        -0.25: """
        # 20; # after; # democracy; # is; # it; # looked; # that; actions; advice; after; although; always; any;
        assessment; be; become; came; capacity; childs; city; data; day; decision; developed; director; domestic;
        evidence; families; given; hard; held; housing; how; independent; inspection; july; key; leadership; like;
        local; means; meetings; months; multi; needs; outcomes; outside; oversight; partners; performance; police;
        pupils; quickly; response; schools; september; story; subject; support; take; their; told always; told areas;
        told as; told assessments; told board; told by; told came; told from; told given; told go; told inspection;
        told is; told leavers; told march; told months; told most; told need; told pupils; told report; told see;
        told take; told those; told used; told youngsters; under; understanding; use; visited; visits; wait; which;
        youngsters
        """,
        -0.375: """
        # council; # main; # march; # news; # release; = about permanence; = about plans; = about scope; = found;
        agencies; also; answer; appropriate; appropriately; areas; arrangements; awareness; chair; child; concerns;
        currently; first; focused; fostering; fully; go; got; groups; heard; homes; increase; lead; led; letter; life;
        little; made; makes; only; panel; progress; recently; records; required; review; risk; run; service; services;
        since; steps; teenagers; things; throughout; timeliness; told adults; told after; told answer; told day;
        told first; told found; told got; told heard; told homes; told how; told however; told it; told july;
        told letter; told like; told live; told needs; told only; told parents; told risk; told run;
        told safeguarding; told say; told should; told spoke; told teenagers; told things; told through; told time;
        told under; told use; told visit; told waiting; told with; told within; told without; undertaken; visit;
        waiting; where; while; whom; within
        """,
        -0.5: """
        # 2025; # experiences; # for; # leavers; = about leadership; = improvement; act; adults; alongside; at; begun;
        can; contact; could; examples; family; help; inspectors; kind; leavers; live; monday; rather; receive;
        referrals; see; strengthen; told are; told city; told contact; told could; told good; told into; told kind;
        told last; told monday; told reports; told went; told where; went; will; without
        """,
        -0.625: """
        # care; # progress; academy; decisions; every; foster; however; information; last; legal; name; need;
        offering; parents; pay; placed; sit; spot; ten; told files; told legal; told name; told pay; told placed;
        told set; told sit; told spot; told ten; told what; told which; told young; visiting
        """,
        -0.75: """
        = about management-oversight; assessments; bank; files; gets; into; reports; set; side; tell; told bank;
        told can; told every; told gets; told side; told tell; told they; told will; up; way
        """,
        -0.875: """
        before; eight; told a; told before; told eight; told when; what; with
        """,
        -1.0: """
        # in; care; told at; told for; told senior; told up; told way
        """,
        -1.125: """
        children; when; young
        """,
        -1.25: """
        put; told put
        """,
        -1.5: """
        = about childs-voice; = about recording
        """,
        -1.625: """
        told to
        """,
        -2.0: """
        = about timeliness
        """,
        -2.125: """
        = about assessments
        """,
        -2.25: """
        = about unaccompanied-children
        """,
        -2.75: """
        = about missing-and-exploitation
        """,
        -2.875: """
        = about other
        """,
    },
    Theme.OVERALL: {
        5.75: """
        = head
        """,
        3.75: """
        = about overall
        """,
        3.25: """
        = context
        """,
        2.25: """
        = council
        """,
        1.75: """
        = found
        """,
        1.625: """
        = narrated
        """,
        1.5: """
        result
        """,
        1.375: """
        experiences; help; progress; protection; told most; told protection
        """,
        1.25: """
        # news; authority; children; improvement; leader; told leader
        """,
        1.125: """
        = about scope; = inspectors; areas; consistently; enough; members; social; theres; told corporate;
        told educational; told foster; told it; told management; told theres
        """,
        1.0: """
        # march; # page; educational; follow; foster; letter; live; told authorities; told follow; told letter;
        told was; turn
        """,
        0.875: """
        # at; # by; # february; # staff; adequate; authorities; corporate; enhanced; grade; inspection; life;
        management; needs; rating; recommendations; things; told authority; told be; told effective; told enough;
        told grade; told have; told help; told however; told improvement; told members; told much; told put;
        told rating; told recommendations; told result; told things; told unannounced; unannounced; work
        """,
        0.75: """
        # a; # borough; # council; chances; councillor; five; harm; leadership; led; long; member; most; old; put;
        region; relatives; required; several; sustained; than; told councillor; told experiences; told five; told led;
        told live; told long; told lot; told member; told needs; told neighbouring; told ofsteds; told old;
        told region; told relatives; told report; told said; told september; told so; told than; workforce
        """,
        0.625: """
        # 2020; # 2023; # 2024; # 7; # in; ago; away; co; demonstrate; education; effective; far; fostered; found;
        inspectors; january; left; lot; made; march; matters; much; neighbouring; offered; positive; receive;
        referral; report; safe; said; same; serious; sets; signs; thing; told adequate; told adoption; told away;
        told date; told education; told far; told high; told is; told january; told leadership; told left;
        told matters; told offered; told peoples; told received; told referral; told safe; told same; told six;
        told support; told system; told they; told thing; told years; widespread
        """,
        0.5: """
        # 26; # courier; # friday; # january; achieving; although; being; cabinet; came; care; change; confidence;
        date; early; else; england; everything; good; governance; greater; had; however; improved; improving;
        increasing; june; large; looks; low; mostly; ofsteds; only; order; peoples; practice; priority; problems;
        processes; protect; quality; received; receiving; remains; risk; safeguard; september; six; so; throughout;
        told ago; told areas; told being; told better; told both; told cabinet; told came; told care; told chief;
        told down; told else; told everything; told executive; told exploitation; told found; told give; told harm;
        told her; told inspected; told its; told key; told leaders; told looks; told march; told november; told one;
        told only; told oversight; told priority; told required; told that; told two; told well; told whose;
        told works; told worries; vulnerable; weaknesses; works; worries
        """,
        0.375: """
        # 10; # 9; # correspondent; # east; # from; # not; # on; # published; # social; # the; # to; =;
        = about leadership; = strength; abuse; adoption; all; already; be; both; but; capacity; consistent;
        disabilities; domestic; done; down; executive; exploitation; failings; get; give; got; has; her; inadequate;
        inconsistent; inspected; interventions; key; last; list; many; november; ofsted; outstanding; permanence;
        points; pupils; second; see; services; special; strategic; supported; system; these; though; today; told an;
        told april; told caseloads; told concerns; told council; told disabilities; told done; told got;
        told inadequate; told inspectors; told june; told list; told points; told pupils; told safeguarding;
        told school; told second; told special; told taken; told though; told thought; told today; told which;
        told youngsters; valued; which; whose; years; yet; youngsters
        """,
        0.25: """
        # 20; # july; # our; # summary; after; agencies; as; attend; been; caseloads; chief; childrens; clearly;
        concerns; council; despite; did; during; here; high; improve; including; issues; its; keep; leavers; majority;
        need; no; oversight; require; requires; run; safeguarding; safety; school; send; significant; still; taken;
        thought; three; told action; told been; told councils; told county; told disabled; told does; told get;
        told given; told here; told inspection; told leavers; told no; told now; told requires; told run; told send;
        told should; told some; told still; told three; told under; told we; told with; two; we
        """,
        0.125: """
        # care; better; councils; looked; making; now; people; there; told as; told first; told good; told in; visit;
        working
        """,
        -0.125: """
        # about; # achieving; # governance; # help; # it; # performance; # permanence; # progress; back; identified;
        not; out; planning; review; such; they; time; told are; told of; told them; told were; well
        """,
        -0.25: """
        # 12; # after; # and; # december; # experiences; # leadership; # letter; # local; # looked; # management;
        # outcomes; # people; # reporter; # that; # with; = improvement; any; appropriate; area; at; available; best;
        brothers; can; chair; checks; city; currently; decision; decisions; develop; drift; ensures; experience;
        family; find; homes; known; late; leaders; managers; may; met; missing; months; multi; numbers; officers;
        often; person; personal; place; provide; provided; provides; since; some; specific; story; term; themselves;
        told a; told at; told carers; told child; told decisions; told director; told family; told four; told from;
        told had; told homes; told how; told july; told late; told like; told made; told missing; told months;
        told over; told personal; told plan; told police; told quality; told too; told use; told wait; told week;
        told what; told where; told who; told will; told without; told work; too; touch; understood; views; wait;
        week; why
        """,
        -0.375: """
        # 2; # date; # democracy; # inspection; # of; # ofsted; # outcome; # service; # what; # who; act; actions;
        advice; age; aged; agency; an; board; carers; cases; changes; conferences; covid; effectively; emotional; end;
        evaluation; experienced; focused; four; from; future; goes; groups; happen; head; independent; just; little;
        longer; lost; means; meet; meetings; money; nearly; new; nobody; number; other; over; parent; part;
        placements; planned; police; practitioners; professionals; programme; reach; recognises; reported; reports;
        robust; service; shared; small; strategy; summer; takes; times; together; told about; told advice; told age;
        told agreed; told any; told between; told cannot; told city; told end; told feel; told goes; told groups;
        told happen; told if; told independent; told into; told known; told learning; told leave; told little;
        told longer; told many; told more; told neglect; told new; told nobody; told not; told on; told once;
        told other; told own; told panel; told partners; told shared; told since; told small; told specialist;
        told strong; told summer; told takes; told visit; told waiting; told weeks; told whom; told within; told you;
        training; understanding; used; waiting; weeks; what; whether; whom; within; without; would; you
        """,
        -0.5: """
        # 2017; # for; # send; = about missing-and-exploitation; access; again; agreed; always; ask; asks; boys; call;
        cannot; centre; data; day; director; do; edge; feel; followed; gives; how; if; information; intervention;
        less; national; neglect; off; outside; own; panel; partners; partnership; range; regular; responded; says;
        schools; she; specialist; teenagers; this; through; told again; told always; told ask; told asks; told boys;
        told call; told clear; told day; told did; told find; told gives; told group; told know; told lead; told less;
        told living; told managers; told off; told offer; told or; told people; told says; told schools; told she;
        told staff; told teenagers; told ten; told through; told word; told young; understand; use; weak; were; when;
        who; word; workers
        """,
        -0.625: """
        # findings; = about placements; between; by; child; elsewhere; evidence; explained; figure; great; group;
        lead; learning; living; local; mark; more; on; page; partnerships; possible; teams; them; told cases;
        told dealt; told emotional; told explained; told for; told judged; told local; told mark; told page;
        told quickly; told reported; told services; told team; told whether; where
        """,
        -0.75: """
        = about care-leavers; about; accepted; around; backlog; days; district; each; ensure; every; judged; know; or;
        overall; plan; presenting; quickly; saying; slow; staff; supports; team; ten; their; timely; told around;
        told backlog; told childrens; told days; told district; told each; told every; told following; told outside;
        told overall; told saying; told slow; told social; told teams; told their; told took; told worker; took; with
        """,
        -0.875: """
        arrangements; clear; following; into; kind; let; look; parents; public; response; stand; told arrangements;
        told do; told judgements; told kind; told let; told look; told parents; told plans; told public; told rated;
        told stand; told while
        """,
        -1.0: """
        # children; = about management-oversight; = about workforce; judgements; rated; ring; told by; told ring;
        told workers; worker
        """,
        -1.125: """
        = foot; plans; told children; told year; year
        """,
        -1.25: """
        = about front-door; told home; told up; up
        """,
        -1.375: """
        home; told response; told to
        """,
        -1.5: """
        = about education
        """,
        -1.625: """
        = about other
        """,
        -1.875: """
        = about assessments; = about permanence; = about timeliness
        """,
        -2.0: """
        = about plans
        """,
        -2.375: """
        = about childs-voice
        """,
        -2.875: """
        = about disabled-children
        """,
        -3.0: """
        = about recording
        """,
        -4.125: """
        = about unaccompanied-children
        """,
        -4.5: """
        = about health
        """,
    },
    Theme.SCOPE: {
        7.375: """
        = context
        """,
        7.125: """
        = head
        """,
        4.5: """
        = about scope
        """,
        2.5: """
        = about missing-and-exploitation
        """,
        2.125: """
        = about assessments
        """,
        1.875: """
        inspectors
        """,
        1.625: """
        = about overall
        """,
        1.5: """
        = about disabled-children; they
        """,
        1.375: """
        = about plans; considered; theme; told outcome; told through; within
        """,
        1.25: """
        # inspection; = about front-door; manager; next; outcome; told next; told programme; told they
        """,
        1.125: """
        = about childs-voice; = about workforce; also; eight; inspector; programme; report; through; told eight;
        told report
        """,
        1.0: """
        = about placements; areas; focused; met; ofsted; quality; third; told any; told areas; told does;
        told inspectors; told ofsted; told reports; told third; told watchdogs; visit; was; watchdogs
        """,
        0.875: """
        any; assurance; chair; director; does; files; findings; front; lead; looked; reports; told although; told be;
        told come; told considered; told files; told findings; told not; told those; told within
        """,
        0.75: """
        # 11; # about; = about leadership; between; come; door; dropped; grades; into; marks; services; staff; those;
        together; told chair; told door; told dropped; told focused; told front; told given; told grades; told its;
        told leavers; told marks; told met; told one; told priority; told put; told together
        """,
        0.625: """
        # 2025; # this; adviser; although; asked; assessment; began; care; childrens; ciw; clinics; close; contacts;
        effectiveness; evaluated; following; formal; given; inspections; its; leavers; letter; local; one; overall;
        possible; priority; proceedings; protection; put; range; records; referrals; round; sent; starting;
        told adviser; told asked; told assessment; told began; told can; told ciw; told close; told following;
        told for; told full; told is; told other; told overall; told records; told round; told sent; told shared;
        told staff; told this; told visit; told will; will
        """,
        0.5: """
        # ofsted; = about permanence; addition; aged; alone; arrangements; assessors; autumn; be; can; check; cqc;
        district; first; four; full; he; homes; how; includes; including; inspected; kind; lowest; or; other; public;
        rated; read; schools; second; sexual; shared; tell; ten; told aged; told alone; told assessors; told autumn;
        told care; told check; told cqc; told first; told four; told he; told homes; told inspected; told kind;
        told lead; told letter; told or; told parents; told protection; told rated; told read; told schools;
        told second; told tell; told ten; told their; told weeks; told whole; weeks; whole
        """,
        0.375: """
        # area; # letter; = about recording; account; assessed; authority; authoritys; call; council; due; education;
        every; exploitation; go; grown; help; inspection; it; leaving; look; mash; monitoring; multi; must; need;
        parents; pre; reach; right; spoke; subject; such; these; told across; told area; told because; told between;
        told call; told childrens; told council; told director; told every; told exploitation; told from; told go;
        told grown; told leaders; told must; told need; told no; told referrals; told right; told seen; told should;
        told such; told them; told until; told visited; told we; told with; under; until; visited; voice; we; working
        """,
        0.25: """
        # 2022; # care; # council; = about unaccompanied-children; across; action; agency; because; development;
        evidence; experiences; further; give; grade; late; making; missing; no; outcomes; people; safeguarding; seen;
        should; taken; this; told grade; told help; told how; told into; told it; told late; told look; told looked;
        told missing; told of; told risk; told services; told since; told some; told taken; told to; told well; what;
        young
        """,
        0.125: """
        # be; # to; all; as; leaders; not; service; since; their; them; told as; told been; told children; told team;
        told that; told was; told what
        """,
        -0.125: """
        # families; # governance; # leadership; # looked; # management; # people; # summary; # who; = inspectors;
        after; at; cases; clear; decisions; foster; from; live; needs; out; over; school; strong; than; told at;
        told found; told had; told health; told were; told where; told which
        """,
        -0.25: """
        # 2021; # after; # for; # july; # need; # news; # social; about; agencies; always; back; been; better; but;
        clearly; concerns; consistently; county; day; early; february; found; good; had; half; health; high;
        identified; improve; inadequate; living; long; make; nobody; on; only; permanent; plans; police; positive;
        rating; so; social; supported; that; told about; told always; told back; told but; told county; told day;
        told early; told half; told inadequate; told long; told more; told nobody; told now; told out; told police;
        told rating; told still; told take; told two; told under; told work; told worker; told written; told young;
        training; use; very; visits; way; worker; written
        """,
        -0.375: """
        # experiences; # focused; # in; # local; # main; # on; # our; # subject; # visit; april; before; borough;
        boys; case; comes; down; effective; ensure; executive; failings; far; home; however; impact; learning; march;
        more; now; october; panel; referral; she; special; take; there; told adults; told april; told before;
        told boys; told case; told comes; told down; told executive; told failings; told families; told far; told her;
        told home; told left; told local; told october; told offered; told on; told once; told people; told safe;
        told social; told special; told up; told who; told whose; told youngsters; two; up; were; where; which; whose;
        youngsters
        """,
        -0.5: """
        # 2024; # child; # january; # of; # progress; # protection; =; ago; families; heads; january; june; kept;
        left; lives; lost; move; much; offered; once; required; safe; say; september; support; takes; then; told a;
        told after; told ago; told agreed; told also; told are; told being; told borough; told by; told contact;
        told do; told good; told january; told june; told kept; told lost; told march; told move; told much;
        told ofsteds; told plans; told required; told say; told september; told takes; told then; told told;
        told would; told years; work; years
        """,
        -0.625: """
        = about management-oversight; = found; being; carried; child; contact; do; few; follow; have; many; new;
        praised; send; told; told child; told few; told follow; told have; told lives; told many; told most; told new;
        told praised; told send; told too; would
        """,
        -0.75: """
        # children; = about timeliness; most; told carried; told when; told workers; too
        """,
        -0.875: """
        # the; = about health; = narrated; by; last; told last; workers
        """,
        -1.0: """
        said; told has; told improvement; told said
        """,
        -1.125: """
        # findings; = about education; has; told year; when; year
        """,
        -1.25: """
        # and; = council; improvement; told going; told in
        """,
        -1.375: """
        going
        """,
        -1.625: """
        = about other
        """,
        -2.0: """
        = foot
        """,
        -4.125: """
        = strength
        """,
        -4.625: """
        = improvement
        """,
    },
    Theme.OTHER: {
        5.125: """
        = about other
        """,
        3.75: """
        = about health
        """,
        2.5: """
        told parents
        """,
        2.125: """
        told domestic
        """,
        2.0: """
        domestic
        """,
        1.875: """
        = about missing-and-exploitation; told unpaid; unpaid
        """,
        1.75: """
        = about childs-voice; = context; told neglect
        """,
        1.625: """
        knife; neglect; parents; told knife
        """,
        1.5: """
        =; mothers; told mothers; told violent; violent
        """,
        1.375: """
        # in; carers; contact; told victims; victims
        """,
        1.25: """
        crime; moving; pre; told crime; told moving
        """,
        1.125: """
        advocacy; money; spending; time; told advocacy; told carers; told information; told money; told support;
        told town; town
        """,
        1.0: """
        = about placements; arrangements; cost; hobbies; hospital; libraries; miles; payments; room; told abuse;
        told cost; told hospital; told miles; told notifications; told payments; told pre; told room; told spending;
        told violence
        """,
        0.875: """
        # living; # service; = foot; = found; abuse; bought; further; got; graded; increase; notifications; parent;
        range; reablement; than; told adults; told after; told bought; told got; told graded; told parent; told place;
        told reablement; told sometimes; told unaccompanied; told view; unaccompanied; view; violence
        """,
        0.75: """
        # cqc; # november; # this; = about leadership; = about unaccompanied-children; adults; alcohol; breakdown; co;
        complaints; dads; drug; families; fathers; hours; incidents; interests; note; people; place; prevention;
        previously; profile; public; pupil; relationship; residents; sometimes; told always; told before; told dads;
        told direct; told drug; told families; told fathers; told has; told improve; told inspection; told living;
        told protection; told public; told pupil; told there; told work; youth
        """,
        0.625: """
        # 2022; # 2024; # area; # bill; # friday; = about disabled-children; = about plans; activities; advocates;
        apart; arrivals; as; available; average; before; birth; brothers; city; direct; discharge; effect; english;
        family; follow; get; grandparents; high; holidays; housing; independent; information; levels; liked; lives;
        living; minority; nine; pandemic; population; see; single; sisters; speak; spent; therapeutic; told advocates;
        told arrangements; told arrivals; told city; told contact; told department; told enough; told get;
        told grandparents; told helps; told hours; told housing; told is; told liked; told lives; told nine;
        told quarter; told residents; told single; told spent; told than; told wrong; told youth; wide; wrong; you
        """,
        0.5: """
        # 5; # care; = about care-leavers; = inspectors; always; assessed; aware; babies; bank; clubs; councils;
        covid; currently; cut; department; develop; else; enough; factors; financial; four; harm; helps; home;
        include; inspectors; kind; matter; national; network; paid; pay; positive; protection; quarter; rates; reason;
        school; secondary; somebody; told also; told are; told authority; told babies; told birth; told care;
        told childrens; told clubs; told cut; told else; told even; told four; told harm; told help; told home;
        told kind; told older; told on; told paid; told pay; told person; told see; told shared; told sisters;
        told somebody; told speak; told taken; told went; very; went; were; whom; whose
        """,
        0.375: """
        # 12; # 2018; # 9; # are; # children; # found; # july; # not; # outcomes; # words; = council; across; after;
        almost; awareness; by; cent; children; community; conference; considered; did; enable; ensuring; even;
        examples; given; has; held; improve; letters; little; looks; may; off; older; opportunities; other; our; per;
        person; police; post; process; recognised; run; seen; set; shared; should; stage; taken; ten; term; them;
        third; told across; told assessed; told borough; told brothers; told cent; told council; told five;
        told follow; told given; told held; told independent; told like; told little; told looks; told made; told may;
        told meeting; told meetings; told mental; told needs; told off; told officers; told our; told people;
        told per; told police; told run; told safeguarding; told services; told should; told since; told ten;
        told term; told third; told time; told used; told who; told worker; use
        """,
        0.25: """
        # after; # areas; # december; # experiences; # january; # leavers; # looked; # people; # release; # young;
        = about assessments; access; advice; approach; better; borough; care; consistently; could; council; days;
        feel; five; gone; had; inspection; lack; like; make; meeting; meetings; mental; much; needed; number;
        officers; one; report; review; safeguarding; since; supported; there; told as; told been; told board;
        told child; told could; told days; told did; told family; told feel; told gone; told group; told look;
        told plans; told second; told set; told to; told was; told year; touch; well
        """,
        0.125: """
        # for; # on; # progress; # the; authority; have; impact; know; on; or; support; told children; told do;
        told for; told have; told in; told of; told report; told when; told where; told with; told workers; with;
        worker
        """,
        -0.125: """
        # 2023; # executive; # protection; # who; been; disabled; early; how; it; out; performance; plans; services;
        told from; told good; told how; told out; told those; told up; workers
        """,
        -0.25: """
        # about; # be; # board; # council; # families; # help; # impact; # it; # leaders; # march; # need; # ofsted;
        # practice; # safeguarding; # that; # with; # work; = about management-oversight; = about overall; actions;
        additional; agencies; an; away; benefit; cannot; clear; data; decision; director; do; effectively;
        experienced; experiences; first; found; go; going; improved; improvement; improvements; improving; inadequate;
        including; judged; keep; key; leave; leaving; led; live; local; making; management; multi; next; often;
        pathway; placed; plan; practice; provide; provided; receive; risks; safe; says; senior; service; several;
        small; special; staff; strong; team; those; told a; told action; told case; told cases; told come; told date;
        told first; told full; told inspectors; told life; told long; told many; told more; told once; told one;
        told put; told said; told says; told some; told told; told too; told visit; told way; told we; told well;
        told years; views; visit; waiting; we; why; years; young
        """,
        -0.375: """
        # 6; # june; # of; # summary; # they; # what; = improvement; agency; among; assessment; assessments; at; be;
        being; both; but; chair; come; complex; date; day; edge; end; evidence; exploitation; far; file; investment;
        its; life; long; managers; met; month; move; need; no; nurses; olds; once; outcomes; panel; part; planned;
        planning; programme; put; quickly; remain; requires; reviewed; said; significant; six; step; still; strengths;
        such; take; talk; three; timely; told among; told any; told assessment; told assessments; told at; told boys;
        told by; told day; told education; told end; told far; told go; told groups; told it; told its; told joint;
        told keep; told march; told members; told met; told missing; told month; told move; told panel; told part;
        told requires; told six; told staff; told such; told they; told three; told training; told trust; told waits;
        told weeks; told what; told whole; told working; told write; too; trust; visited; waits; way; weeks; when;
        where; whole; write
        """,
        -0.5: """
        # 19; # inspection; # is; = about workforce; = strength; act; action; along; any; back; case; cases; concerns;
        education; eleven; ensure; every; fostered; here; however; learning; list; many; missing; new; ofsted; only;
        phone; progress; quality; so; these; they; times; told act; told back; told eleven; told every; told foster;
        told found; told here; told last; told leaders; told list; told national; told ofsted; told only; told phone;
        told take; told their; told times; told took; told two; told us; told visits; told youngsters; took; upon; us;
        what; youngsters
        """,
        -0.625: """
        # 2025; # by; = about front-door; = about recording; appropriate; down; effective; everything; good; last;
        late; leaders; looked; members; moved; nobody; not; risk; say; their; told conferences; told down;
        told everything; told into; told late; told learning; told moved; told need; told new; told nobody; told say;
        told social; told supported; told will; told worries; told young; training; two; visits; working; worries
        """,
        -0.75: """
        # findings; # main; = about education; all; answer; conferences; each; foster; into; social; told all;
        told an; told answer; told each; told that; will
        """,
        -0.875: """
        reviews; told leavers; told reviews; told risk; told schools; told so
        """,
        -1.125: """
        leavers; this
        """,
        -1.5: """
        = about scope
        """,
        -2.0: """
        = about permanence
        """,
        -2.25: """
        = head
        """,
    },
}
