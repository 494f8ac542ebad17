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
        3.375: """
        = context
        """,
        3.25: """
        = about health
        """,
        3.0: """
        told leaders
        """,
        2.375: """
        = foot
        """,
        2.0: """
        = about recording; told senior
        """,
        1.875: """
        told board; told performance; told trust
        """,
        1.75: """
        = about placements
        """,
        1.625: """
        = head
        """,
        1.5: """
        =; = about overall; = about permanence; services; told data; told for; told now
        """,
        1.375: """
        = about childs-voice; = about front-door; = about workforce; she; told know; told will; trust
        """,
        1.25: """
        = about care-leavers; partners; told training
        """,
        1.125: """
        # board; # local; # safeguarding; agencies; council; great; plan; putting; safeguarding; teams; told activity;
        told childrens; told great; told impact; told leadership; told putting
        """,
        1.0: """
        # our; = about assessments; = about other; accept; annual; challenge; commissioned; company; government; her;
        hired; improvement; included; maths; may; performance; posts; told company; told go; told hired;
        told judgements; told lead; told local; told may; told partners; told permanent; told plan; told quality;
        told services; vulnerable
        """,
        0.875: """
        # inspection; advocate; chair; charge; commissioning; covid; dcs; dental; extra; give; january; judgements;
        leaflet; monday; money; offering; presenting; quickly; report; senior; start; therefore; together; told all;
        told being; told charge; told dental; told give; told health; told help; told her; told homes; told leaflet;
        told monday; told officers; told she; told teams; told we; told work; visible; way
        """,
        0.75: """
        # 2; # with; accepted; assessors; begins; changes; committed; communities; contract; data; describes;
        difference; due; former; from; go; heads; impact; its; joined; joint; leadership; managers; moved; now;
        officers; out; partnership; point; rewritten; shared; stopped; story; sub; table; told accepted;
        told advocate; told assessors; told audits; told begins; told best; told contract; told councils; told drive;
        told extra; told former; told from; told government; told has; told however; told january; told joined;
        told july; told lack; told learning; told leavers; told managers; told members; told money; told moved;
        told opened; told posts; told rewritten; told start; told stopped; told story; told table; told understand;
        told while; told would; we; will
        """,
        0.625: """
        # council; # improve; # inspectors; # summary; # what; = about unaccompanied-children; = council; academy;
        actions; areas; been; being; best; challenges; committee; describe; drive; everybody; faith; form; groups;
        health; identified; implemented; improvements; july; know; lack; leaders; learning; members; opened; outcomes;
        partner; permanent; police; post; procedures; public; reached; recommendations; reviewed; ring; says; send;
        service; share; show; sister; six; staff; starts; strategies; three; told age; told agency; told changes;
        told councillors; told difference; told everybody; told form; told included; told information; told more;
        told new; told pathway; told point; told recruitment; told regular; told requires; told return; told ring;
        told says; told send; told share; told starts; told team; told this; told top; told trusted; told way;
        told yet; top; trusted; understand; updated; whether; would
        """,
        0.5: """
        # impact; # leaders; # release; # social; = about scope; achievements; actively; activity; address; age;
        agency; appropriately; asking; audits; be; board; changed; checks; councillors; direct; education;
        effectiveness; eight; end; ensuring; evaluation; face; february; figures; first; fostering; gaps; goes; gone;
        group; held; homeless; includes; interviews; job; lead; leaves; meet; meets; new; not; ought; overview;
        pandemic; pay; practitioners; prioritised; requires; return; sat; serious; signed; standards; strengths;
        strong; targeted; tell; they; throughout; told area; told between; told checks; told clear; told council;
        told do; told due; told each; told eight; told end; told enough; told faith; told figures; told goes;
        told gone; told inadequate; told interviews; told is; told job; told legal; told meets; told nhs; told ought;
        told pay; told police; told practice; told praise; told right; told sat; told second; told shared; told step;
        told strategy; told tell; told whether; told why; told write; told young; two; why; worked; write; written;
        yet
        """,
        0.375: """
        # 25; # families; # february; # lscb; # on; # overview; # strengths; adopters; again; all; already; also;
        answer; as; asylum; between; came; centre; commission; community; completed; concerns; conference; councils;
        develop; direction; effectively; enough; example; experienced; exploitation; four; has; head; help; helping;
        homes; inadequate; inspectors; into; legal; little; local; many; october; officer; page; panel; provide;
        record; recruitment; responded; robust; second; specialist; step; steps; strength; supporting; those;
        told adult; told again; told agencies; told also; told an; told answer; told asylum; told commission;
        told education; told found; told graded; told groups; told hard; told have; told held; told how;
        told independent; told joint; told left; told live; told nothing; told october; told out; told outstanding;
        told overall; told put; told service; told show; told staff; told ten; told to; told two; told us; told which;
        told workers; told written; us; visit; was; well; where; which
        """,
        0.25: """
        # 5; # children; # executive; # is; # practice; # work; adult; approach; area; arrangements; audit;
        conferences; could; county; decision; described; director; each; established; evidence; focused; hard;
        improve; include; independent; issues; june; left; live; looked; outstanding; overall; own; permanence;
        practice; protection; put; recent; reviews; right; see; social; team; ten; term; told a; told but; told came;
        told days; told described; told february; told its; told june; told many; told protection; told say; told see;
        told short; told six; told those; told three; told up; told visit; told well; told worker; what; worker
        """,
        0.125: """
        # and; # for; # it; # leavers; # people; = about missing-and-exploitation; by; early; found; have; it;
        progress; told four; told improvement; told it; told report; told social
        """,
        -0.125: """
        # adoption; = about disabled-children; = narrated; always; carers; child; children; clear; do; more; multi;
        one; or; said; there; told been; told by; told good; told had; told not; told over; told with; who
        """,
        -0.25: """
        # achieving; # performance; # permanence; # that; # words; about; adults; assessed; available; awareness;
        benefit; call; can; cases; childrens; childs; city; effective; families; good; however; improved; inspection;
        late; leavers; long; made; meetings; months; off; ofsted; on; past; placed; planning; plans; professionals;
        quality; rating; recently; records; risk; since; support; teenagers; these; timely; told adults; told as;
        told assessments; told be; told case; told city; told day; told decisions; told does; told files; told get;
        told helped; told long; told met; told older; told one; told people; told rated; told same; told teenagers;
        told their; told they; under; with
        """,
        -0.375: """
        # 13; # 26; # by; # care; # findings; # following; # letter; # march; # november; # outcome; # visit; # who;
        action; additional; against; any; attended; authority; better; cabinet; carried; caseloads; comprehensive;
        consistent; contact; core; day; discussions; drawn; eleven; ensure; family; files; get; governance; had;
        helped; here; high; highly; involved; letters; like; look; low; lscb; makes; making; nearly; november; number;
        once; only; part; partnerships; per; programme; provision; range; rated; reach; receive; recording; relevant;
        reported; required; results; routinely; run; scrutiny; seen; some; spent; spoken; strategy; such; taken; this;
        thought; told about; told advice; told any; told are; told cabinet; told can; told carers; told carried;
        told change; told contact; told down; told eleven; told family; told full; told here; told home;
        told inspection; told late; told like; told living; told missing; told most; told much; told nearly;
        told notes; told off; told ofsted; told per; told there; told through; told times; told visits; told wait;
        told who; told whose; told year; touch; views; wait; were; whose; year; years
        """,
        -0.5: """
        # 19; # after; # looked; # need; # not; # outcomes; # page; # reporter; # this; # were; account; although;
        around; assurance; away; before; books; calls; case; considered; decisions; did; down; even; formal; full;
        home; house; increase; month; most; move; moving; nine; notes; numbers; often; outcome; place; published;
        reasons; receiving; remain; remains; reporting; response; safety; scheme; several; stability; supported;
        supports; system; them; through; timeliness; told account; told action; told assessment; told away;
        told before; told books; told calls; told cases; told chief; told child; told children; told even; told free;
        told house; told inspected; told last; told look; told lost; told made; told month; told months; told nine;
        told number; told of; told offer; told often; told only; told outcome; told parents; told priority;
        told reach; told scheme; told self; told spent; told them; told took; told until; told were; told years; took;
        undertaken; until; when; whom
        """,
        -0.625: """
        # at; # help; # of; # ofsted; # protection; # report; # to; above; aged; agreed; an; authorities; check;
        consistently; countys; financial; free; grade; half; inspected; living; lost; missing; national; need; no;
        nobody; parents; received; sent; single; take; told above; told aged; told although; told around; told care;
        told close; told countys; told done; told effective; told grade; told half; told high; told in; told nobody;
        told on; told open; told result; told run; told sent; told single; told support; told take; told than;
        told thought; told under; told when; training; use; visits
        """,
        -0.75: """
        # friday; # in; = inspectors; addition; asked; assessments; close; five; hold; leader; offer; people; peoples;
        recognise; scotland; sight; strategic; takes; than; time; told ago; told five; told leader; told need;
        told panel; told published; told scotland; told some; told takes; told time; told was; told youngsters; too;
        within; youngsters
        """,
        -0.875: """
        = about education; after; ago; assessing; done; peer; told asked; told assessing; told got; told group;
        told national; told peoples; told since; told such; told taken; told that; told within; workers; workforce
        """,
        -1.0: """
        # main; care; executive; must; result; slow; their; told budget; told hold; told must; told no; told slow
        """,
        -1.125: """
        # experiences; fifth; told after; told fifth; told hub; told weeks; weeks
        """,
        -1.25: """
        # progress; budget; hub; told executive; told too; told working
        """,
        -1.375: """
        = strength; funding
        """,
        -1.625: """
        = about timeliness
        """,
        -1.875: """
        = improvement
        """,
    },
    Theme.FRONT_DOOR: {
        4.25: """
        = about front-door
        """,
        2.875: """
        = about health
        """,
        2.0: """
        told hub; told partners
        """,
        1.875: """
        =; told health
        """,
        1.75: """
        hub; schools
        """,
        1.625: """
        health
        """,
        1.5: """
        = head; centres; partners
        """,
        1.375: """
        families; quickly; told contact; told response; told schools
        """,
        1.25: """
        help; probation; told line; told probation; told safeguarding; told website; told worried; website; without;
        worried
        """,
        1.125: """
        # findings; = about overall; = council; = strength; assessment; first; told early; told edge; told going;
        told intelligence; told many
        """,
        1.0: """
        = about missing-and-exploitation; cases; early; edge; fifth; going; gps; helped; intervention; line;
        nurseries; protected; rather; response; told community; told fifth; told nurseries; told quickly; told rather;
        told reports; told teachers; told trouble; told village; told worries; trouble; undertake; village; worries
        """,
        0.875: """
        # protection; = about workforce; common; contact; hubs; identified; open; send; services; shut; situations;
        teachers; told before; told can; told conferences; told first; told gps; told hubs; told neighbouring;
        told people; told send; told shut; visitors; weeks
        """,
        0.75: """
        # need; = about timeliness; = about unaccompanied-children; answer; arrangements; at; attendance; before;
        concerns; consistent; danger; decisions; enquiries; escalate; ethnic; family; following; immediate;
        intelligence; interpreters; leads; many; morning; neighbouring; number; pass; police; programme;
        proportionate; rarely; reach; recognised; resulted; service; strategy; told about; told answer;
        told assessments; told authorities; told by; told concerns; told danger; told from; told in; told information;
        told interpreters; told morning; told open; told pass; told rarely; told reach; told visitors; told waiting;
        told weeks; told without; told youth; too; understood
        """,
        0.625: """
        # help; # please; # read; # who; access; action; advice; anyone; authorities; babies; carried; community;
        daily; decisive; discussions; do; heard; improved; marked; monitoring; qualified; recorded; responded; result;
        sooner; supports; these; told act; told anyone; told cases; told childs; told go; told has; told marked;
        told more; told other; told placed; told protected; told slow; told sooner; told staff; told that; told whole;
        told will; told with; told within; told year; were; worker; youth
        """,
        0.5: """
        # 2025; = about childs-voice; = about scope; act; actions; alongside; assessors; awareness; been; checks;
        childs; closed; district; everyone; example; form; getting; groups; history; let; long; look; meant; meetings;
        minutes; must; nearly; need; never; offered; officer; online; partnerships; picked; placements; prompt;
        promptly; receive; referred; reports; safeguard; safeguarding; significant; slow; so; sought; sufficient;
        talked; teams; told assessors; told checks; told contacts; told everyone; told form; told getting;
        told improvement; told know; told let; told minutes; told missing; told must; told need; told never;
        told offered; told picked; told requires; told service; told so; told social; told talked; told team;
        told teams; told up; told well; told when; told worker; up; weekends; welfare; well; when; will; would; year
        """,
        0.375: """
        # 20; # 25; # immediate; # overview; # release; # said; # says; # september; # they; # thursday;
        = improvement; allocated; analysis; appropriate; assessed; available; based; called; circumstances; contacts;
        currently; december; decision; effectively; employment; evident; found; fully; hand; helping; improve;
        improvement; initial; lead; left; opportunities; opportunity; parents; partnership; people; placed; poor;
        rated; report; requires; respond; right; risk; risks; says; since; specific; support; team; tell; timely;
        told advice; told agency; told back; told called; told did; told family; told hand; told heard; told helped;
        told kept; told life; told long; told look; told mental; told often; told over; told report; told says;
        told small; told supported; told tell; told took; told us; told which; told who; told would; took; us
        """,
        0.25: """
        # and; # are; # main; # march; # that; = about leadership; always; appropriately; authority; back; being; can;
        changes; children; childrens; city; education; effective; ensures; get; go; kept; majority; means; most; new;
        next; now; often; over; provided; review; robust; routinely; safe; said; seen; social; staff; take;
        thresholds; told as; told asked; told city; told councils; told do; told every; told families; told help;
        told into; told it; told or; told police; told rated; told risk; told six; told why; told workers; two;
        waiting; which
        """,
        0.125: """
        # be; # experiences; # social; # to; all; assessments; by; ensure; every; high; this; told after; told home;
        told its; told last; told since; told too; where
        """,
        -0.125: """
        # with; = narrated; area; from; homes; inspectors; live; out; that; their; through; told a; told all; told at;
        told protection; told their; told there; was; what; with; working
        """,
        -0.25: """
        # 2022; # about; # achieving; # areas; # headline; # july; # leavers; # of; # people; # permanence; # the;
        = found; although; any; as; borough; child; completed; corporate; day; despite; does; domestic; during;
        established; has; held; however; identify; increasing; independent; individual; late; learning; like; made;
        making; management; month; needs; no; on; or; overall; oversight; panel; permanence; permanent; process; put;
        require; reviews; say; september; sexual; show; specialist; than; told agreed; told areas; told come;
        told day; told done; told enough; told foster; told full; told had; told keep; told leave; told leavers;
        told like; told make; told may; told no; told parents; told put; told right; told run; told same; told stay;
        told taken; told thought; told to; told two; told was; told were; went
        """,
        -0.375: """
        # children; # executive; # inspection; across; agencies; ago; approach; assurance; cannot; conference; days;
        demonstrate; direct; disabled; enough; findings; five; foster; gone; have; her; how; important; include;
        leadership; little; local; longer; manager; managers; monday; money; months; multi; needed; not; old; older;
        olds; others; particularly; practice; processes; protection; reduce; relationships; return; run; senior;
        shared; soon; special; stable; stay; step; takes; teenagers; them; then; they; thought; told among; told are;
        told board; told childrens; told director; told extra; told give; told gone; told got; told have; told her;
        told homes; told if; told is; told live; told local; told monday; told most; told needs; told next; told not;
        told off; told old; told partnership; told place; told safe; told see; told teenagers; told trust; told under;
        told until; told visit; told we; training; understand; until; used; visit; we; within
        """,
        -0.5: """
        # after; # care; # in; # looked; # news; aware; be; both; care; case; challenge; council; data; delays;
        director; door; ensuring; exploitation; extra; few; harm; hours; inform; it; leave; legal; list; members;
        neglect; noted; off; offer; office; plan; plans; progress; referrals; same; see; set; sharing; system;
        told better; told borough; told but; told carers; told case; told child; told council; told does; told door;
        told few; told five; told for; told hours; told how; told inspectors; told means; told office; told on;
        told plan; told plans; told seen; told senior; told special; told specialist; told support; told youngsters;
        visits; youngsters
        """,
        -0.625: """
        # for; # from; after; e; further; good; got; house; keep; lack; leaders; letter; national; outcomes; pandemic;
        records; reviewed; strengthened; such; told abuse; told be; told good; told house; told letter; told noted;
        told out; told outcomes; told some; told three; told work; told years; trained; vulnerable; years
        """,
        -0.75: """
        # letter; = about education; = about other; better; but; carers; enhanced; if; looked; planning; section;
        told decisions; told each; told leaders; told visits; told wait; wait
        """,
        -0.875: """
        = about management-oversight; areas; inspection; leavers; screening; told an; told inspection; told screening;
        told set
        """,
        -1.0: """
        = about recording; each; speak; three; time; told of; told speak
        """,
        -1.125: """
        = about assessments; = about permanence; = foot; told down; told young
        """,
        -1.25: """
        down; told time
        """,
        -1.375: """
        = about placements; = inspectors; told children; told domestic; young
        """,
        -1.625: """
        = about care-leavers; = context
        """,
        -3.5: """
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
        1.875: """
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
        = about timeliness; assessments
        """,
        1.25: """
        = about childs-voice; reviewed; views
        """,
        1.125: """
        = about plans; looked; needs; updated
        """,
        1.0: """
        # to; = inspectors; asked; educational; form; look; psychologists; strengths; told asked; told assessed;
        told educational; told form; told look; told psychologists; understanding
        """,
        0.875: """
        consider; consistently; culture; do; fathers; many; mental; number; simple; told fathers; told number;
        told simple; told therapy; told together; told weight; told words; told workers; weight; what; words
        """,
        0.75: """
        = about education; = improvement; advice; assessment; everyone; familys; focused; get; jobs; neglect; notes;
        nursery; occupational; outside; panels; pulled; put; questions; siblings; standard; teachers; therapy;
        told advice; told culture; told everyone; told familys; told from; told get; told jobs; told live;
        told longer; told notes; told nursery; told occupational; told outside; told pulled; told questions;
        told reports; told siblings; told standard; told strengths; told take; told teachers; up; within; workers
        """,
        0.625: """
        # from; # points; # questions; # were; assess; assessed; baby; clear; date; disability; evidence; family;
        good; holidays; list; longer; most; not; records; seen; take; thin; together; told a; told baby; told carers;
        told follow; told harm; told inspection; told list; told made; told neglect; told people; told social;
        told that; told thin; told through; told time; told understood; told updated; told wait; told were; told what;
        understand; wait; ways
        """,
        0.5: """
        # help; # in; # need; # protection; # tuesday; # who; = about unaccompanied-children; capacity; changes;
        domestic; during; faith; follow; full; give; had; harm; home; inform; issues; live; low; majority; nurse; old;
        out; picked; picture; place; play; pupils; remain; saw; single; small; through; timeliness; timescales;
        told better; told faith; told full; told had; told how; told is; told mental; told no; told nurse; told old;
        told picked; told pupils; told put; told remain; told single; told sisters; told times; told understand;
        told whole; told within; told write; whole; write
        """,
        0.375: """
        # 2024; # 6; # asked; # following; # may; # thursday; = about missing-and-exploitation; agencies; analysis;
        before; carers; case; comprehensive; current; demonstrate; described; extra; gets; high; improve; improved;
        inspection; late; made; makes; need; proceedings; relevant; reports; say; since; sisters; social; such; taken;
        there; thorough; times; told areas; told before; told brothers; told case; told child; told do;
        told exploitation; told gets; told give; told high; told into; told late; told learning; told much; told now;
        told offered; told saw; told say; told small; told some; told such; told use; told when; told where;
        told years; too; understood; wider; years
        """,
        0.25: """
        # findings; # service; = about placements; = found; = strength; abuse; back; being; better; called; caseloads;
        child; childrens; come; direct; director; down; exploitation; focus; four; how; impact; include; into;
        learning; leavers; members; much; offered; parenting; parents; peoples; provides; rated; told as; told back;
        told being; told called; told come; told described; told director; told down; told found; told four; told has;
        told home; told it; told many; told need; told not; told or; told out; told rated; told set; told since;
        told why; visit; were; why; workforce; yet
        """,
        0.125: """
        # adoption; # experiences; # is; # progress; all; areas; at; no; now; some; their; told are; told at;
        told good; told improvement; told its; told of; told there; told too; told up; where
        """,
        -0.125: """
        # achieving; # inspection; # leadership; # management; # permanence; # social; # that; # with; agency; board;
        care; effective; have; information; local; meetings; new; ofsted; one; schools; service; staff; them; this;
        three; told by; told in; told leavers; told more; told they; told was; will
        """,
        -0.25: """
        # after; # and; # areas; # board; # council; # for; # leavers; # looked; # march; # news; # of; # on;
        # practice; # published; # safeguarding; # they; # what; = about front-door; = about workforce; = foot; about;
        actions; adult; always; arrangements; as; authority; away; be; between; decision; delay; disabled; education;
        enough; families; going; homes; inspectors; intervention; it; keep; level; life; long; making; met; nobody;
        panel; people; performance; permanence; plan; positive; practice; quality; quickly; range; recent; robust;
        safeguarding; same; senior; strong; supported; term; that; these; things; told about; told adults;
        told assessments; told away; told be; told council; told disabled; told enough; told group; told homes;
        told leaders; told life; told managers; told next; told nobody; told other; told same; told services; told so;
        told support; told team; told things; told two; told which; told young; told youngsters; two; very; waiting;
        while; youngsters
        """,
        -0.375: """
        # 20; # by; # care; # children; # main; # ofsted; = about disabled-children; based; best; but; can; children;
        conferences; council; does; far; following; foster; group; has; key; know; means; notifications; our;
        outcomes; progress; required; school; see; should; so; team; though; told call; told can; told childrens;
        told far; told know; told missing; told most; told new; told our; told partners; told plan; told plans;
        told protection; told school; told schools; told staff; told them; told this; told took; told we; told well;
        told worker; told year; took; we; with; worker
        """,
        -0.5: """
        # 2025; # november; =; been; by; call; decisions; early; end; every; fully; graded; help; leaders; marked;
        missing; nearly; next; officers; older; person; planning; protection; raise; rather; services; told after;
        told cases; told did; told end; told every; told families; told few; told for; told graded; told help;
        told nearly; told officers; told older; told parents; told person; told see; told us; told who; told whose;
        us; visits; which; whose; work; year; young
        """,
        -0.625: """
        = narrated; done; few; first; health; over; told care; told children; told done; told family; told first;
        told over
        """,
        -0.75: """
        = about leadership; = about overall; ask; initial; pathways; support; told; told any; told ask; told but;
        told health; told inspectors; told told
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
        = about management-oversight; = about permanence
        """,
        -1.375: """
        = council
        """,
        -1.5: """
        = about scope; = context
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
        2.625: """
        = about recording
        """,
        1.75: """
        told plans
        """,
        1.375: """
        = about care-leavers; conference
        """,
        1.25: """
        maintains; ongoing; page; stay; told page; told pathway; told stay
        """,
        1.125: """
        plan; plans; professionals; template; told life; told support
        """,
        1.0: """
        initial; outcomes; protection; told next; told person; told steps; told what; told would; what; written
        """,
        0.875: """
        = improvement; attended; life; most; need; old; pathway; told begun; told carried; told health; told old;
        told plan; told safety; told up; whole
        """,
        0.75: """
        begun; change; child; clear; down; families; if; majority; next; nobody; pages; plain; planning; progress;
        reviewing; so; steps; though; told about; told an; told nobody; told outcomes; told pages; told plain;
        told whole; vast; would
        """,
        0.625: """
        # experiences; # news; # so; = about scope; by; carried; checked; every; focused; keeps; look; makes; more;
        only; parents; person; phone; reviews; targets; told checked; told disabled; told family; told keeps;
        told look; told out; told phone; told planning; told with; when
        """,
        0.5: """
        # council; = about disabled-children; about; adults; although; always; around; away; better; circumstances;
        concerns; core; disabled; helps; how; intervention; lack; late; little; lived; multi; new; not; november;
        ones; out; oversight; pandemic; past; quality; respite; single; sound; specific; swiftly; tell; timely;
        told adults; told around; told as; told away; told change; told date; told down; told every; told good;
        told had; told if; told keep; told last; told late; told makes; told ones; told parents; told past;
        told respite; told since; told single; told tell; told them; told though; told word; while; whom; word
        """,
        0.375: """
        # 2025; # august; # children; # correspondent; # help; # not; # of; # protection; = about workforce; actions;
        additional; agency; as; ask; aware; be; breaks; call; cases; check; conferences; day; delays; did; good;
        health; inspectors; keep; key; language; last; list; officers; one; professional; read; recent; reports;
        routinely; same; saw; scrutiny; short; small; spoken; strength; that; them; told a; told any; told ask;
        told breaks; told call; told check; told day; told does; told far; told happen; told in; told like; told list;
        told one; told own; told panel; told place; told read; told their; told was; told whether; told which;
        told while; was; were; will
        """,
        0.25: """
        # 2022; # executive; # progress; # summary; # who; = about timeliness; = strength; achieve; agreed; analysis;
        borough; called; can; changes; children; clearly; do; done; end; ensuring; family; far; group; had; half;
        identified; level; like; meetings; met; number; on; over; panel; particularly; people; place; process; review;
        strategy; strong; told adult; told always; told are; told at; told borough; told called; told can;
        told carers; told do; told education; told end; told families; told go; told half; told have; told new;
        told november; told same; told still; told there; told two; told when; told young; two; understand; up; use;
        views; whether; year
        """,
        0.125: """
        # achieving; # and; # need; # permanence; # with; = context; = council; all; appropriate; go; it; needs; own;
        said; since; some; their; told where; told year; well; with
        """,
        -0.125: """
        # is; # main; # the; = inspectors; = narrated; action; authority; carers; childrens; effective; first; have;
        information; local; ofsted; practice; report; risk; service; there; time; told councils; told improvement;
        told inspectors; told people; told three
        """,
        -0.25: """
        # about; # families; # it; # november; # on; # people; # what; # young; =; abuse; access; across; address;
        advice; advisers; age; came; comprehensive; consistent; contact; councils; decisions; detailed; domestic;
        each; effectively; example; feel; foster; found; high; however; joint; letter; managers; members; mental;
        missing; national; nine; or; personal; police; positive; pre; proceedings; put; relationships; response; set;
        should; specialist; staff; taken; team; told be; told between; told came; told case; told cases; told each;
        told home; told into; told is; told leavers; told letter; told live; told long; told made; told managers;
        told nine; told officers; told ofsted; told on; told put; told school; told service; told set; told should;
        told some; told they; told time; told visit; told way; told will; told within; told work; told worker;
        told youngsters; understood; waiting; without; worker; years; young; youngsters
        """,
        -0.375: """
        # 11; # are; # board; # care; # for; # inspection; # july; # local; # safeguarding; # to;
        = about management-oversight; after; agencies; area; assessment; autumn; been; develop; during; early; future;
        get; improved; includes; into; know; live; living; longer; looked; management; meet; no; olds; peoples;
        records; school; senior; slow; social; subject; sufficiently; timeliness; told agencies; told assessments;
        told autumn; told better; told by; told could; told days; told get; told its; told meetings; told no; told of;
        told often; told report; told reports; told safeguarding; told take; told team; told too; told used;
        told visits; told without; told years; turn; way
        """,
        -0.5: """
        # they; = about childs-voice; annual; available; being; but; consider; considered; council; described;
        development; five; four; its; learning; leavers; now; older; paper; receive; return; risks; run; safeguarding;
        six; spring; supported; through; told being; told council; told described; told five; told four; told know;
        told leaders; told longer; told most; told not; told now; told or; told paper; told run; told six;
        told spring; told ten; used
        """,
        -0.625: """
        = about leadership; = about overall; benefit; engaged; from; home; improvement; minority; partnership;
        reviewed; systems; these; told; told has; told looked; told many; told may; told partners; told than;
        told that; told to; told told; workers
        """,
        -0.75: """
        # 2023; # that; = about education; checks; leaders; may; told after; told board; told checks; told it;
        told kept
        """,
        -0.875: """
        = about assessments; = about unaccompanied-children; = foot; kept; services; those; told for; told who
        """,
        -1.0: """
        assessments; board; told children; told those; told under
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
        -1.625: """
        = about health; told protection
        """,
        -1.75: """
        = about missing-and-exploitation
        """,
        -1.875: """
        = head
        """,
        -2.125: """
        told child
        """,
        -2.25: """
        = about placements
        """,
        -2.875: """
        = about permanence
        """,
    },
    Theme.TIMELINESS: {
        5.0: """
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
        days; told day; told quickly
        """,
        1.25: """
        day; quickly; requests; told cases; told days; told requests; told wait; wait
        """,
        1.125: """
        = strength; ago; disputes; everything; inside; minority; pace; told ago; told decisions; told disputes;
        told everything; told inside; told take
        """,
        1.0: """
        backlog; dealt; entitled; moves; take; things; told allocated; told backlog; told dealt; told entitled;
        told moves; told pace; told things; told took; told waiting; took
        """,
        0.875: """
        = about plans; = narrated; allocated; cases; decisions; first; hundred; ninety; small; told drift; told first;
        told hundred; told into; told prompt; told without; without
        """,
        0.75: """
        = about leadership; action; anybody; comes; complaints; conferences; figure; into; moving; prompt; remain;
        section; taking; ten; told action; told anybody; told comes; told conferences; told figure; told moving;
        told plans; told support; told taking; told ten; told visits; urgent; visits; vulnerabilities
        """,
        0.625: """
        = about scope; against; before; court; enquiries; families; feedback; getting; happen; help; long; means;
        needs; noted; or; passports; peoples; promptly; relation; sense; sometimes; told against; told are;
        told concerns; told court; told getting; told happen; told long; told noted; told part; told peoples;
        told promptly; told right; told sense; told time; told waits; told worker; waits
        """,
        0.5: """
        # at; # of; # risk; again; along; autumn; case; city; concerns; delays; eleven; experienced; file; hear; held;
        immediate; individual; known; later; law; month; on; part; person; plans; previous; reach; right; spring;
        support; this; time; told again; told along; told an; told autumn; told being; told case; told childrens;
        told city; told delay; told eleven; told file; told for; told held; told help; told known; told law;
        told month; told need; told only; told over; told person; told practice; told reach; told seen; told spring;
        told twenty; told waited; told weeks; told year; twenty; weeks; where; worker
        """,
        0.375: """
        # authority; # improve; # outcome; # overview; = about front-door; adults; birth; county; development; fully;
        home; however; initial; inspection; kept; leave; legal; letters; level; list; met; next; nine; nothing; only;
        over; practice; reports; response; seen; settled; six; statutory; strategy; strengths; than; there; timely;
        told adults; told any; told before; told children; told five; told home; told inspection; told kept;
        told leave; told legal; told living; told met; told next; told nine; told nothing; told reports; told six;
        told small; told strategy; told than; told visit; told where; told whom; visit; visited; waited; whom; work;
        year
        """,
        0.25: """
        # 2025; # local; # our; agencies; although; any; being; can; come; decision; five; fostering; go; had;
        identified; lives; living; making; meeting; need; one; parents; receive; referrals; some; taken;
        told assessments; told by; told can; told come; told county; told families; told go; told left; told most;
        told needs; told number; told one; told put; told should; told we; told went; understanding; we; went
        """,
        0.125: """
        # ofsted; # progress; = about overall; = foot; an; be; been; by; childrens; council; missing; months; place;
        put; should; their; told be; told council; told have; told is; told it; told no; told on; told when
        """,
        -0.125: """
        # 2023; # is; # leavers; # main; # on; = council; arrangements; children; do; early; education; how; it; more;
        new; strong; supported; team; that; they; told a; told from; told improvement; told not; told or; told own;
        told their; told to; told up; when
        """,
        -0.25: """
        # 2022; # by; # children; # february; # findings; # for; # march; # to; # what; activity; adult; age; as; at;
        authority; available; brothers; child; childs; clear; councils; data; effective; family; feel; found; hard;
        have; high; improve; independent; its; key; learning; less; offered; officers; other; our; outcomes; own;
        return; review; safety; said; second; service; significant; since; special; stay; these; those; thought;
        three; told adult; told agency; told all; told borough; told councils; told found; told its; told live;
        told our; told partners; told said; told second; told services; told since; told stay; told that; told this;
        told those; told thought; told were; told which; told years; understand; very; were; whether; why; years; yet
        """,
        -0.375: """
        # december; # with; = about other; = about permanence; actions; advice; agency; all; area; areas; babies;
        because; board; borough; called; check; did; enough; find; foster; from; full; goes; has; health; hub;
        information; leavers; leaving; like; live; local; made; management; moved; outside; partners; police;
        protection; same; senior; services; so; story; teams; third; told advice; told after; told area; told areas;
        told assessment; told because; told board; told called; told check; told child; told did; told enough;
        told find; told foster; told full; told given; told goes; told health; told hub; told leaders; told leavers;
        told leaving; told like; told made; told managers; told moved; told outside; told people; told police;
        told quality; told same; told some; told story; told teams; told third; told three; told two; told was;
        told would; told written; told you; too; two; which; written; you
        """,
        -0.5: """
        # 2024; = about placements; after; assessed; assessment; bad; checks; does; front; given; gone; good;
        inspectors; know; leaders; letter; little; managers; members; night; not; old; olds; people; quality; reviews;
        safeguarding; schools; single; staff; steps; teenagers; told; told assessed; told bad; told care; told checks;
        told does; told front; told get; told gone; told good; told has; told however; told inspectors; told know;
        told letter; told little; told members; told night; told old; told olds; told protection; told reviews;
        told safeguarding; told schools; told single; told so; told social; told staff; told teenagers; told them;
        told told; told turn; told who; told whole; told young; told youngsters; turn; was; whole; would; youngsters
        """,
        -0.625: """
        # and; # in; = about care-leavers; ask; autism; came; each; every; get; hospital; many; says; shut; social;
        step; them; told ask; told autism; told came; told each; told every; told hospital; told in; told many;
        told says; told shut; told step; told well; told workers; who
        """,
        -0.75: """
        = about disabled-children; = about unaccompanied-children; about; care; centres; read; told as; told centres;
        told read; told what; told with; well; what; with; workers; young
        """,
        -0.875: """
        = about education; = context; contact; rather; report; risk; theres; told about; told contact; told rather;
        told report; told risk; told theres
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
        -2.0: """
        = about childs-voice; = about management-oversight
        """,
        -2.75: """
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
        3.625: """
        = about recording
        """,
        2.625: """
        = about permanence
        """,
        1.625: """
        told panel; told reviews
        """,
        1.5: """
        = about leadership; records; told decisions
        """,
        1.375: """
        = about other; = about timeliness; chairs; managers; told managers; told reported
        """,
        1.25: """
        = about education; = improvement; board; bosses; clear; each; told bosses; told cases; told chaired;
        told each; told firm; told meetings
        """,
        1.125: """
        chaired; checks; decisions; evaluation; firm; practice; reported; reviews; told case; told checks; told clear;
        told of; told officers; told outside; told partnership; told records
        """,
        1.0: """
        case; cases; decision; direction; leaders; management; no; permanency; quarter; reporting; step;
        told challenge; told evaluation; told looked; told placement
        """,
        0.875: """
        # findings; = foot; agreed; challenge; evaluate; every; meetings; outside; panel; partnership; placement;
        responsible; senior; small; targets; told chairs; told every; told planning; told recommendations; told step;
        told targets
        """,
        0.75: """
        # with; = about overall; asks; frontline; knew; looked; means; officers; or; outcomes; peer; spot; strengthen;
        told an; told at; told grip; told improving; told knew; told legal; told march; told practitioners;
        told progress; told spot; trends; use
        """,
        0.625: """
        # 19; # 3; = about workforce; an; beginning; daily; data; do; figures; grip; hour; impact; improvement;
        improving; independent; legal; line; march; monthly; quality; scrutiny; seldom; such; these; through;
        told agreed; told asks; told daily; told figures; told hour; told little; told manager; told outcomes;
        told person; told schools; told seldom; told senior; told small; told teams; told that; told through; told to;
        told waits; told what; told work; very; waits
        """,
        0.5: """
        # families; # governance; # impact; # leaders; # leadership; # main; # management; # ofsted; # practice;
        # social; # were; # work; = about missing-and-exploitation; alongside; appropriately; assessments; better;
        comprehensive; difference; drawn; drop; enable; enables; established; feedback; focused; framework; front;
        goes; hand; identify; involved; learning; look; makes; making; monitor; more; next; nobody; particular;
        person; practitioners; providing; recommendations; resulting; schools; september; sight; sign; sit; social;
        teams; told above; told by; told close; told complex; told difference; told do; told drop; told goes;
        told had; told hand; told independent; told look; told made; told make; told no; told nobody; told past;
        told quarter; told review; told reviewing; told safeguarding; told see; told self; told sign; told sit;
        told social; told taken; told week; told whether; told youth; until; what; whether; youth
        """,
        0.375: """
        # and; # focused; # headline; # on; # subject; # they; # visit; =; = about front-door; = council; above;
        audits; both; complex; contacts; dont; during; embedded; files; fostering; improvements; month; multi; nine;
        nothing; off; overall; past; planning; progress; read; regular; reports; review; see; services; set; sharing;
        significant; sound; supervision; talk; this; though; time; told advice; told dont; told front;
        told inspectors; told living; told long; told more; told nine; told nothing; told off; told open; told plans;
        told read; told report; told school; told service; told talk; told visit; told where; told without; week;
        without
        """,
        0.25: """
        # by; # executive; # inspection; # march; # need; # november; # protection; = narrated; actions; additional;
        advice; analysis; areas; asked; between; consistently; detailed; development; does; effectively;
        effectiveness; further; had; how; it; leavers; little; long; make; often; once; our; outstanding; personal;
        provide; range; receive; recently; required; requires; result; robust; safeguarding; school; since; some;
        still; team; there; told asked; told good; told month; told months; told most; told needs; told our;
        told outstanding; told services; told since; told team; told time; told when; told written; understood; up;
        visit; were; when; where; while; written
        """,
        0.125: """
        # children; # summary; as; assessment; at; early; ensure; good; has; identified; know; not; plans; service;
        timely; told care; told it; told ofsted; told on; told or; told those
        """,
        -0.125: """
        # care; # it; # the; = strength; all; been; by; county; made; protection; so; staff; that; them; told a;
        told about; told are; told carers; told home; told improvement; told there; told who; which; workers
        """,
        -0.25: """
        # 2024; # achieving; # adoption; # be; # democracy; # is; # local; # of; # outcomes; # people; # performance;
        # permanence; # to; # young; adult; adults; advisers; area; can; caseloads; chair; chief; childrens; childs;
        city; concerns; councils; court; day; door; education; experience; exploitation; families; feel; few; foster;
        full; given; gone; high; initial; inspectors; keep; last; lives; met; move; need; on; one; other; over;
        permanence; police; quickly; report; response; reviewed; says; short; should; six; strategy; taken; they;
        things; together; told; told be; told been; told but; told childrens; told come; told councils; told day;
        told does; told early; told education; told family; told found; told get; told gone; told has; told into;
        told kept; told last; told left; told now; told only; told same; told says; told should; told staff;
        told support; told told; told well; told would; told years; views; waiting; who; with; work; years
        """,
        -0.375: """
        # service; # that; after; arrangements; before; best; care; considered; did; eight; enough; find; follow;
        found; four; harm; if; increase; inform; inspection; kept; left; letter; letters; majority; members; most;
        new; people; planned; poor; professionals; promptly; provides; risk; said; serious; show; single; stage;
        summer; supported; supporting; their; then; thought; three; told always; told as; told before; told child;
        told date; told eight; told families; told far; told first; told for; told four; told given; told health;
        told how; told letter; told many; told missing; told number; told reports; told said; told than; told their;
        told they; told thought; told top; told we; told weeks; told were; told year; told young; told youngsters;
        updated; vulnerable; we; weeks; year; yet; youngsters
        """,
        -0.5: """
        # after; # council; # improve; # in; # leavers; # looked; # what; carers; conference; date; first; get; group;
        health; its; many; minority; now; own; partners; positive; support; take; than; thorough; told can;
        told children; told enough; told full; told however; told in; told is; told its; told members; told yet;
        training; understand; was; within
        """,
        -0.625: """
        # experiences; # for; # progress; annual; elected; have; issues; needs; told all; told audits; told council;
        told have; told management; told oversight; told show; told supervision; told understand; under
        """,
        -0.75: """
        # inspectors; = found; child; council; family; told also; told information; told not; told will; too; will
        """,
        -0.875: """
        = inspectors; also; aware; brief; help; reached; told reached; told too; young
        """,
        -1.0: """
        = about care-leavers; = about scope; children; told help
        """,
        -1.25: """
        = about health; = about unaccompanied-children
        """,
        -1.5: """
        = context; = head; told performance
        """,
        -1.75: """
        = about disabled-children
        """,
        -2.0: """
        = about placements
        """,
    },
    Theme.RECORDING: {
        7.375: """
        = about recording
        """,
        3.5: """
        = about management-oversight
        """,
        2.375: """
        = improvement
        """,
        2.125: """
        = about assessments; = about permanence
        """,
        2.0: """
        system
        """,
        1.75: """
        genograms; told genograms
        """,
        1.625: """
        = about unaccompanied-children; told decisions; visits
        """,
        1.375: """
        = about missing-and-exploitation
        """,
        1.25: """
        decisions; rationale
        """,
        1.125: """
        = about front-door; = foot; consent; recording; told letters
        """,
        1.0: """
        file; files; hold; important; letters; told been; told each; told file; told hold; told missing;
        told supervision; told visits; up
        """,
        0.875: """
        been; case; data; each; home; information; poor; systems; takes; told home; told reports; told show;
        told takes; told up; write
        """,
        0.75: """
        = council; direct; eleven; however; lost; matching; memory; missing; reports; rest; see; sensitively; show;
        sit; told discussions; told eleven; told leave; told lost; told matching; told not; told rest; told sit; why
        """,
        0.625: """
        addressed; advisers; agreed; caring; duty; electronic; finds; it; key; knows; leave; office; paper; safer;
        supervision; their; told advisers; told are; told clear; told consent; told did; told duty; told files;
        told finds; told knows; told noted; told office; told paper; told poor; told safer; told when; told whom;
        told why; understand; whom; will
        """,
        0.5: """
        # on; = about childs-voice; actions; adult; anybody; benefit; calls; can; childs; consequently; dedicated;
        delays; did; discussions; future; kind; language; night; noted; reason; saying; should; since; summer; that;
        told adult; told agreed; told anybody; told be; told calls; told decision; told direct; told in; told key;
        told kind; told night; told outcomes; told referrals; told saying; told see; told since; told so; told story;
        told summer; told system; told way; told were; visit; way; would
        """,
        0.375: """
        # for; # inspectors; # main; # news; # service; # we; = about health; = found; also; as; best; but; came;
        cannot; capacity; childrens; decision; detailed; developed; different; gave; gets; goes; health; heard; her;
        if; impact; leaving; may; mean; minority; months; much; new; not; open; our; private; quality; referrals;
        reviews; same; say; so; some; spoken; story; times; told also; told always; told but; told came; told can;
        told cannot; told council; told gets; told goes; told heard; told held; told her; told if; told language;
        told may; told months; told much; told need; told our; told person; told quality; told same; told say;
        told times; told two; told us; told will; told write; two; undertaken; us
        """,
        0.25: """
        # are; # local; address; all; any; available; between; child; clear; council; down; end; every; from; half;
        held; including; left; mental; on; outcomes; provide; recorded; strategy; told cases; told childrens;
        told come; told down; told end; told every; told foster; told half; told its; told left; told services;
        told support; told too; told visit; told what; told worker; told you; were; what; when; workers; you
        """,
        0.125: """
        # and; # by; # governance; # in; # leadership; # management; # people; = about placements; = narrated; always;
        be; care; come; foster; improve; its; leaders; need; services; told care; told child; which; work
        """,
        -0.125: """
        # achieving; # children; # experiences; # help; # is; # leavers; # permanence; # protection; # that; agencies;
        areas; being; disabled; first; inspectors; managers; needs; no; plans; practice; receive; strong; there;
        through; timely; told carers; told found; told improvement; told is; told last; told leavers; told over;
        told protection; told that; told they; told was; told well; told with; told work; told young; very
        """,
        -0.25: """
        # inspection; # it; # progress; = about scope; agency; although; appropriate; at; board; carers; cases;
        checks; children; concerns; county; ensure; families; focused; found; further; get; good; had; has; help;
        last; late; letter; level; majority; monitoring; more; moved; over; partners; plan; positive; provided;
        records; regular; required; response; risks; service; shared; small; still; supported; teenagers; them; these;
        things; this; told; told assessments; told back; told county; told do; told early; told enough; told families;
        told get; told good; told late; told looked; told moved; told out; told parents; told place; told plan;
        told some; told team; told teams; told teenagers; told them; told this; told those; told told; told week;
        told weeks; told without; told workers; told would; told year; training; week; weeks; without; year
        """,
        -0.375: """
        # september; = inspectors; = strength; advice; arrangements; asked; assessment; assessments; demonstrate;
        effective; improving; individual; like; little; looked; meetings; next; number; often; oversight; parents;
        partnership; read; report; run; saw; seen; senior; take; those; though; told advice; told an; told asked;
        told by; told case; told had; told help; told independent; told like; told little; told live; told notes;
        told often; told own; told read; told run; told shared; told social; told take; told ten; told than;
        told time; told use; told where; told youngsters; use; well; working; yet; young; youngsters
        """,
        -0.5: """
        = about disabled-children; away; boys; direction; does; done; enough; have; independent; leavers; line; live;
        long; many; one; online; own; place; progress; ten; than; told after; told agencies; told away; told boys;
        told does; told done; told line; told long; told makes; told more; told most; told one; told page; told took;
        took
        """,
        -0.625: """
        = about overall; after; form; guidance; identified; makes; or; out; page; people; they; told a; told children;
        told form; told from; told has; told their
        """,
        -0.75: """
        =; = about plans; challenge; four; go; most; told four; told go; told many; told people; told records
        """,
        -0.875: """
        an; pulled; says; together; told challenge; told or; told pulled; told says; told together
        """,
        -1.0: """
        = about education; told managers
        """,
        -1.25: """
        = head
        """,
        -1.375: """
        = about timeliness; told of
        """,
        -1.5: """
        = about care-leavers; = about workforce; = context
        """,
        -1.625: """
        = about other
        """,
        -2.875: """
        = about leadership
        """,
    },
    Theme.PLACEMENTS: {
        5.0: """
        = about placements
        """,
        2.0: """
        = about unaccompanied-children
        """,
        1.625: """
        = about disabled-children; stability
        """,
        1.5: """
        = council
        """,
        1.375: """
        = head; homes; leavers; slept; told asylum; told fostered; told slept; told stability
        """,
        1.25: """
        = about missing-and-exploitation; fostered; ring; told ring
        """,
        1.125: """
        accommodation; recruitment; term; told bed; told children
        """,
        1.0: """
        = about permanence; asylum; bed; five; hotels; placing; safe; supervising; told cannot; told five;
        told hotels; told three; told working; told youngsters; youngsters
        """,
        0.875: """
        # in; # this; = about other; = about workforce; appropriately; cannot; charities; considered; doors;
        executive; good; households; live; privately; sixteen; supporting; three; told but; told charities;
        told doors; told executive; told regularly; told safe; told sixteen; told special; told under; told will;
        year
        """,
        0.75: """
        = about scope; = strength; care; carefully; county; friends; houses; living; needs; no; options; own; peoples;
        providers; reading; runs; scale; seekers; space; special; told agencies; told borough; told centres;
        told county; told homes; told houses; told no; told over; told people; told reading; told runs; told seekers;
        told they; told visit; told warm; told well; under; warm; when; will
        """,
        0.625: """
        # and; # im; # main; # of; # ofsted; # us; # your; = narrated; after; all; centres; city; citys; come; end;
        ended; flats; house; housing; judged; me; named; new; nor; teenagers; told april; told city; told citys;
        told end; told ended; told families; told found; told full; told group; told has; told live; told many;
        told means; told named; told nor; told reasons; told seeking; told some; told take; told teenagers; told term;
        told third; told week; told went; week; went; with
        """,
        0.5: """
        # asked; # care; # children; # do; # experiences; # progress; # what; = about care-leavers; above; agencies;
        an; april; beyond; borough; boys; director; effective; faith; felt; found; full; homeless; identify; july;
        local; looked; meeting; mostly; nearly; nights; older; olds; out; over; placed; provided; reasons; rights;
        sent; suitable; takes; third; told above; told after; told better; told boys; told disabled; told faith;
        told flats; told its; told july; told known; told local; told meeting; told moved; told nearly; told nights;
        told or; told own; told sent; told too; told was; told whether; told year; vast; was; whether; working
        """,
        0.375: """
        # 1; # a; # findings; # july; # report; # to; against; aged; also; appropriate; area; assessments; at;
        authorities; before; better; but; can; complex; disabled; each; effectively; far; finding; front; increasing;
        into; its; know; managers; means; moved; number; ofsted; particularly; pay; private; provision; range; reduce;
        regularly; respond; share; small; strategic; take; ten; their; thought; told across; told come; told each;
        told far; told front; told good; told house; told just; told know; told learning; told leavers; told like;
        told new; told older; told olds; told other; told such; told support; told takes; told team; told ten;
        told took; told until; told up; told were; until; visit; vulnerable; were; which
        """,
        0.25: """
        # 2024; # be; # headline; # help; # young; across; based; came; carers; councils; detailed; ensure; find;
        fostering; four; group; has; it; known; leaving; like; long; many; meet; members; months; only; other; panel;
        part; placement; rated; right; robust; seeking; senior; some; support; team; them; told all; told are;
        told director; told find; told four; told got; told home; told it; told judged; told looked; told months;
        told more; told not; told number; told one; told put; told rated; told social; told which; too; training;
        while; who; within
        """,
        0.125: """
        # 2025; # need; # protection; arrangements; inadequate; inspection; or; people; social; there; they; told can;
        told care; told made; told of; told ofsted; told with; well
        """,
        -0.125: """
        # leavers; # on; # the; # with; =; = context; about; agency; as; authority; have; identified; independent;
        last; on; planning; progress; said; than; that; time; told plans; told report; told what; up; young
        """,
        -0.25: """
        # december; # for; # local; activity; adult; agreed; areas; asked; assurance; been; called; change; changes;
        checks; child; clear; does; during; education; enough; ensuring; established; family; first; focus; focused;
        foster; however; impact; improve; improvement; improvements; interviews; keep; kept; letter; making;
        management; missing; national; now; outstanding; partnership; plan; quality; receive; say; says; still; those;
        through; together; told adult; told as; told asked; told at; told by; told called; told carers; told cases;
        told do; told early; told every; told how; told in; told inspection; told inspectors; told is; told last;
        told leaders; told letter; told make; told outstanding; told police; told said; told says; told schools;
        told set; told so; told taken; told that; told them; told time; told told; told wait; told way; told within;
        told without; told workers; told written; two; unaccompanied; understanding; views; visits; without
        """,
        -0.375: """
        # 20; # 2023; # is; # news; adoption; ask; authoritys; benefit; best; consideration; days; decisions; every;
        from; gone; health; held; high; improving; include; less; letters; lives; make; meets; monitoring; needed;
        next; not; once; pace; permanence; person; police; report; reports; risks; safeguarding; safety; saw; service;
        set; spent; staff; stay; teams; tell; told ask; told assessment; told assessments; told been; told being;
        told between; told days; told enough; told gone; told held; told kept; told needs; told parent; told place;
        told plan; told services; told staff; told tell; told themselves; told together; told used; told why;
        told worker; used; visitors; waiting; whom; why
        """,
        -0.5: """
        # not; = about leadership; advice; advocacy; between; brothers; cases; centre; delay; do; down; helped; how;
        important; meetings; night; practice; residential; same; schools; seen; should; stable; taken; told be;
        told childrens; told down; told family; told have; told leadership; told next; told night; told once;
        told protection; told right; told service; told should; told while; told wrong; way; what; workers; wrong
        """,
        -0.625: """
        # january; although; by; early; kind; leadership; matching; miles; plans; praise; protection; significant;
        supported; thoughtful; told about; told get; told improved; told kind; told miles; told most; told praise;
        told see; told sisters; told through; told to; told who; told years; worker
        """,
        -0.75: """
        = inspectors; be; contact; get; goes; hundred; relatives; see; told goes; told hundred; told relatives; years
        """,
        -0.875: """
        = about education; childrens; help; improved; kinship; parents; services; sisters; told child; told kinship;
        told matching; told parents; told work
        """,
        -1.0: """
        = about front-door; told foster; told go; work
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
        = about timeliness
        """,
        -2.625: """
        = about childs-voice; = about overall
        """,
        -2.75: """
        = about management-oversight
        """,
        -2.875: """
        = about assessments
        """,
    },
    Theme.PERMANENCE: {
        5.0: """
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
        decisions; told to
        """,
        1.125: """
        # adoption; # for; # performance; children; kinship; planned; temporary; told; told child; told kinship;
        told time; told told; viability
        """,
        1.0: """
        become; edge; home; live; told have; told into; told still; years
        """,
        0.875: """
        # it; = about plans; adoption; applications; coming; evidence; grandparents; into; permanent; still; timely;
        told coming; told grandparents; told last; told too; told years; two
        """,
        0.75: """
        # is; # that; benefit; care; childrens; keeping; know; let; permanence; say; told know; told let;
        told planned; told say; told two; told would
        """,
        0.625: """
        avoid; before; brothers; cabinet; conferences; deal; director; every; families; group; last; late; matches;
        matching; most; oversight; relatives; score; some; told an; told are; told become; told cabinet; told centres;
        told contact; told director; told first; told good; told home; told in; told late; told live; told move;
        told order; told orders; told others; told permanent; told relatives; told score; told some; told step;
        told under; told were; with; work; would
        """,
        0.5: """
        # the; =; = about scope; advice; assurance; be; brought; cannot; careful; carers; centres; delay; dont; early;
        effective; england; girls; going; have; held; legal; letters; life; liked; long; match; means; more; move;
        older; once; order; others; panel; placements; plans; possible; sisters; stable; step; strengthened; ten;
        then; this; time; timescales; told after; told brothers; told come; told deal; told dont; told every;
        told foster; told get; told girls; told going; told helped; told liked; told means; told once; told or;
        told parents; told plan; told said; told ten; told then; told up; told who; told with; too
        """,
        0.375: """
        # care; # in; # inspectors; # said; # summary; = about assessments; = strength; at; bring; carried; cases;
        checks; childs; come; drift; finding; first; future; get; however; left; less; like; numbers; on; options; or;
        orders; pace; partnership; planning; quality; rather; recognises; return; said; says; secure; senior; short;
        story; strategic; together; told adoption; told agreed; told before; told brought; told cannot; told checks;
        told children; told childs; told disabled; told enough; told give; told held; told kept; told less; told like;
        told living; told need; told of; told older; told part; told plans; told says; told short; told thought;
        told turn; told will; waiting; way; weeks; wishes
        """,
        0.25: """
        # 20; # 2023; # executive; # january; # news; # outcomes; # reporter; after; agreed; but; case; child;
        decision; down; experience; found; from; had; helped; improved; kept; lack; leaders; living; made; management;
        offered; ofsted; part; proceedings; progress; provide; regularly; required; should; strategy; such; take;
        told advice; told care; told childrens; told down; told early; told for; told had; told has; told long;
        told looked; told ofsted; told on; told second; told social; told this; told weeks; told where;
        told youngsters; under; understand; when; will; youngsters
        """,
        0.125: """
        # after; # children; # looked; # practice; authority; do; good; has; managers; need; no; not; plan; positive;
        so; social; than; told at; told how; told is; told so; told their; told those; where
        """,
        -0.125: """
        # main; # on; # to; all; board; borough; by; ensure; local; many; now; services; support; that; told a;
        told families; told health; told improvement; told it; told there; told workers; up; we
        """,
        -0.25: """
        # board; # council; # headline; # help; # leadership; # management; # of; # overview; # protection;
        # safeguarding; # who; = foot; about; access; additional; adult; adults; agencies; area; as; asked;
        authoritys; because; been; better; considered; consistently; days; did; experiences; feel; impact;
        independent; inspectors; key; learning; make; march; missing; much; nobody; offer; only; outcomes; person;
        place; police; records; relationships; risk; safeguarding; same; school; schools; special; staff; teenagers;
        there; they; those; thresholds; told about; told adults; told all; told also; told as; told asked; told being;
        told council; told given; told leaders; told leavers; told many; told no; told nobody; told not; told now;
        told place; told protection; told same; told six; told teenagers; told when; told which; understanding; use;
        used; were; what; which; workers
        """,
        -0.375: """
        # 2025; # and; # are; # governance; # inspection; # july; # need; = about leadership; adopters; analysis;
        appropriately; assessment; between; complex; council; date; described; enables; few; focused; four; further;
        health; homes; hours; improvement; information; interviews; lead; leave; led; looked; meet; meeting; new; one;
        our; over; own; partners; reports; reviews; sign; speak; teams; term; told assessments; told babies; told but;
        told can; told court; told days; told described; told done; told few; told found; told four; told homes;
        told its; told life; told made; told make; told needs; told next; told our; told over; told safe; told yet;
        very; visit; visits; who
        """,
        -0.5: """
        # findings; # local; = about childs-voice; = about other; = head; = improvement; approach; areas; assessments;
        babies; birth; cultural; effectiveness; five; given; independence; inform; intervention; its; next; off; out;
        people; practice; safe; told be; told been; told do; told five; told meeting; told more; told other; told out;
        told own; told service; told special; told why; told young; updated; while
        """,
        -0.625: """
        also; chaired; effectively; firm; hand; help; including; small; team; told adopters; told birth; told firm;
        told hand; told meetings; told planning; told was; young
        """,
        -0.75: """
        drop; other; protection; service; told does; told drop; told off; told team; told what
        """,
        -0.875: """
        = about care-leavers; = about workforce; = inspectors; leavers; told chaired; told leave; told one;
        told people; told placement; told reports; told worker; was
        """,
        -1.0: """
        told support; worker
        """,
        -1.125: """
        needs; told help
        """,
        -1.375: """
        = narrated
        """,
        -1.625: """
        = found
        """,
        -1.75: """
        = about disabled-children
        """,
        -1.875: """
        = about education
        """,
        -2.0: """
        = about management-oversight; = about overall
        """,
        -2.125: """
        = about missing-and-exploitation; = council
        """,
        -2.625: """
        = context
        """,
        -3.0: """
        = about recording
        """,
        -3.375: """
        = about front-door
        """,
        -3.75: """
        = about health
        """,
    },
    Theme.HEALTH: {
        7.25: """
        = about health
        """,
        2.625: """
        psychologist
        """,
        2.375: """
        told psychologist
        """,
        1.875: """
        = about timeliness
        """,
        1.5: """
        nhs
        """,
        1.375: """
        told midwives; told wheelchair; wheelchair
        """,
        1.25: """
        access; care; midwives; screening; told nhs; told screening; told trauma; trauma
        """,
        1.125: """
        autism; e; help; leavers; told autism; told e
        """,
        1.0: """
        = about unaccompanied-children; = improvement; = strength; gps; service; told foster; told funding; told gps;
        told help; told missed; told too; told years; waiting
        """,
        0.875: """
        = about care-leavers; after; assessment; assessments; clinic; enhanced; hand; have; missed; mothers; nurses;
        takes; told clinic; told hand; told mothers; told nurses; told school; told service; told takes; told wait;
        wait; years
        """,
        0.75: """
        = about disabled-children; clinics; emergency; foster; funding; said; school; specialist; told assessment;
        told babies; told case; told clinics; told emergency; told emotional; told in; told pathway; told said;
        told see; young
        """,
        0.625: """
        = about permanence; = inspectors; adopters; ask; babies; case; check; clinical; every; filled; from; get;
        mother; pathway; run; see; three; told adopters; told ask; told assessments; told carers; told check;
        told child; told every; told filled; told for; told high; told new; told run; told their; told therapists;
        told three; told weeks; told young; too; weeks; whether
        """,
        0.5: """
        # after; # looked; # main; benefit; but; camhs; carers; emotional; getting; harm; nobody; notes; olds; return;
        therapists; this; timely; told after; told be; told but; told by; told can; told get; told harm; told history;
        told notes; told olds; told placed; told return; told turn; told visitors; told waits; turn; waits
        """,
        0.375: """
        # 2019; # 2025; # 3; # achieving; # april; # democracy; # for; # is; # it; # july; # on; # permanence;
        # release; # reporting; # the; # what; always; another; appropriate; aware; be; brought; came; can; comes;
        department; did; five; following; heard; high; history; initial; leave; leaving; led; live; may; new; placed;
        provides; receive; referrals; resulted; taking; times; told a; told always; told another; told board;
        told brought; told came; told comes; told department; told five; told getting; told have; told heard;
        told homes; told leave; told may; told nobody; told once; told seen; told take; told under; told up;
        told waiting; told you; understanding; year; you
        """,
        0.25: """
        # 2021; # and; # experience; # findings; # local; # of; # progress; # report; # service; # that; = foot;
        = narrated; about; action; although; by; conferences; do; ensure; go; health; homes; improvements;
        information; joint; know; last; leaders; local; meet; once; partnership; review; reviewing; seen; take; than;
        told are; told did; told do; told done; told families; told few; told first; told go; told know; told made;
        told on; told than; told that; told within; under; up; visits; way
        """,
        0.125: """
        # care; # leavers; # people; = about assessments; = about front-door; = found; child; effectively; first; had;
        has; looked; made; needs; performance; since; team; them; they; told children; told had; told is; told more;
        told staff; told them; told work
        """,
        -0.125: """
        # inspection; # to; authority; children; disabled; effective; families; found; impact; improvement; it; more;
        parents; people; so; some; told an; told as; told how; told ofsted; told plan; told those; told to; told when;
        with
        """,
        -0.25: """
        # 2024; # children; # council; # summary; # thursday; # who; = council; adviser; agreed; any; areas; because;
        become; cases; clear; contact; county; decision; decisions; development; direct; during; end; how; improved;
        independent; its; judged; like; longer; making; most; neglect; no; not; number; off; often; older; on; only;
        person; planning; progress; right; risk; safe; safeguarding; same; set; should; small; strong; taken; told at;
        told borough; told care; told county; told early; told education; told end; told inspectors; told its;
        told left; told life; told live; told met; told most; told next; told no; told not; told number; told off;
        told officers; told often; told protection; told put; told report; told short; told team; told through;
        told told; told was; told where; told with; told workers; was; worker; workers; would; yet
        """,
        -0.375: """
        # help; # need; # protection; = about plans; advice; advisers; age; between; councils; early; example; good;
        head; helped; hours; housing; left; life; living; long; next; october; office; officers; or; protection; put;
        quality; real; reports; reviews; second; short; sit; six; social; ten; that; told adults; told advisers;
        told because; told councils; told good; told group; told has; told helped; told hours; told housing;
        told into; told keep; told looked; told managers; told needs; told october; told out; told people;
        told person; told plans; told reports; told second; told services; told should; told sit; told six; told such;
        told ten; told these; told visit; told which; told words; told would; well; who; words; work
        """,
        -0.5: """
        adults; as; at; available; been; boys; group; including; into; keep; less; morning; out; partners; plans;
        play; pupils; rarely; report; say; share; teachers; these; thought; told boys; told childrens; told it;
        told less; told morning; told of; told professionals; told pupils; told rarely; told say; told share;
        told show; told support; told teachers; told teams; told thought; told time; told understood; told we;
        told whole; told worker; very; visit; we; were; whole
        """,
        -0.625: """
        # by; = about leadership; adult; also; could; education; enough; give; list; managers; means; police;
        professionals; such; teams; therapeutic; there; time; told could; told council; told enough; told family;
        told give; told home; told leavers; told list; told long; told police; told some; told they; told were;
        told will; understood; what; where
        """,
        -0.75: """
        = about recording; council; dental; home; probation; through; told asked; told been; told missing; told nurse;
        told practice; told probation; told what; will
        """,
        -0.875: """
        =; = about missing-and-exploitation; ages; approved; asked; childrens; concerns; family; helps; missing;
        nurse; one; practice; therapist; told also; told approved; told concerns; told dental; told health; told one;
        told therapist
        """,
        -1.0: """
        = about education; = about overall; = about placements; = about scope; told adult; told helps; told there
        """,
        -1.375: """
        = about childs-voice; mental
        """,
        -1.625: """
        = about management-oversight
        """,
        -1.75: """
        told mental
        """,
        -2.0: """
        = head
        """,
        -2.25: """
        = context
        """,
        -3.5: """
        = about other
        """,
    },
    Theme.EDUCATION: {
        6.0: """
        = about education
        """,
        2.25: """
        = about other
        """,
        1.625: """
        told work
        """,
        1.5: """
        job
        """,
        1.375: """
        education; missing
        """,
        1.25: """
        told child; told children; told job; told places
        """,
        1.125: """
        = about care-leavers; = about disabled-children; = about management-oversight; = about workforce; gives;
        places; told boys
        """,
        1.0: """
        answer; attend; boys; care; child; countys; leavers; numbers; scheme; told answer; told countys; told many;
        told numbers; told of; told social
        """,
        0.875: """
        alternative; i; parents; taught; told attend; told care; told do; told scheme; told schools; told taught;
        told too; told young; value
        """,
        0.75: """
        # after; # looked; # that; = about timeliness; cut; encouraged; fives; grown; home; if; lads; leaving; more;
        move; nobody; number; progress; staff; systems; teenagers; timetables; told cut; told fives; told given;
        told grown; told i; told lads; told missing; told move; told nobody; told supported; told teenagers;
        told timetables; told turn; used; young
        """,
        0.625: """
        # children; # for; # progress; # visit; after; aged; apprenticeships; book; council; eleven; every; expected;
        key; must; off; pupil; ring; shortage; soon; starts; told aged; told book; told eleven; told every;
        told leaving; told meant; told must; told not; told number; told off; told said; told several; told shortage;
        told soon; told starts; too; track; turn; work
        """,
        0.5: """
        # experiences; # out; # outcomes; # the; # were; = inspectors; annual; any; children; city; found; free;
        given; go; have; interview; keep; kept; large; meant; miss; month; olds; oversight; rated; reduced; results;
        said; school; september; several; significant; sit; start; strong; supported; there; told; told found;
        told free; told gives; told if; told in; told miss; told month; told olds; told people; told rated;
        told september; told sit; told two; told until; told want; told welsh; told which; until; very; want; welsh;
        years
        """,
        0.375: """
        # 2022; # 27; # 9; # among; # council; # democracy; # help; # it; # july; # november; # of; # people; # young;
        = foot; adult; agreed; among; around; attendance; developed; do; done; drawn; emotional; employment; enough;
        funding; good; having; just; leaders; make; many; monitoring; most; new; or; part; provided; specialist;
        spent; through; told agreed; told any; told before; told city; told drawn; told early; told education;
        told find; told go; told good; told however; told keep; told met; told parents; told part; told ring;
        told some; told spent; told start; told there; told told; told very; told visits; told was; told well;
        virtual; was; weekly
        """,
        0.25: """
        # 11; # about; # achieving; # and; # are; # experience; # improve; # is; # leavers; # permanence;
        # protection; # reporter; # who; = about plans; about; although; before; best; between; borough; by; concerns;
        could; currently; day; did; each; early; find; five; full; helps; identify; improving; increasing; into; its;
        met; nine; no; offered; only; opportunities; placements; processes; receive; recently; schools; social; still;
        strategy; that; time; told all; told been; told by; told could; told day; told did; told enough; told for;
        told full; told helped; told it; told most; told service; told take; told they; told through; told time;
        told wait; told years; two; visits; wait; which; who
        """,
        0.125: """
        # care; # families; # need; = improvement; but; effective; get; has; local; not; often; people; place; review;
        some; this; those; told about; told get; told or; where
        """,
        -0.125: """
        # governance; = strength; agency; all; always; disabled; looked; ofsted; plan; service; support; their;
        told a; told childrens; told come; told home; told improvement; told its; told where; up; yet
        """,
        -0.25: """
        # board; # february; # inspection; # leadership; # letter; # management; # on; # safeguarding; = about scope;
        adviser; assessment; available; back; become; board; cannot; carers; changes; childrens; clear; councils;
        during; families; family; first; fostering; help; homes; improve; improvement; independent; joint; learning;
        life; long; meetings; panel; pathway; planning; plans; positive; pre; provides; risks; same; see; seen;
        senior; should; system; team; teams; themselves; told back; told but; told carers; told cases; told councils;
        told director; told families; told held; told how; told leaders; told left; told need; told own; told police;
        told quality; told report; told short; told three; told up; told we; told when; told within; told written;
        training; understand; we; within; without; worker; written
        """,
        -0.375: """
        # a; # they; # this; access; adults; area; as; assessments; be; brothers; call; come; contact; decisions;
        department; director; down; follow; from; group; held; how; inspection; known; left; live; majority; managers;
        partners; police; practice; protection; short; small; such; suitable; tell; they; told adults; told area;
        told be; told call; told down; told eight; told family; told from; told high; told known; told language;
        told learning; told now; told one; told progress; told safeguarding; told same; told since; told small;
        told tell; told to; told who; told with; when; whose; you
        """,
        -0.5: """
        # by; = found; accommodation; bus; cases; conferences; does; educational; form; four; language; led; lessons;
        nearly; needs; nothing; old; out; own; primary; report; risk; since; told bus; told four; told help; told led;
        told needs; told nothing; told old; told school; told team; told that; told training; told visitors;
        told weeks; visitors
        """,
        -0.625: """
        # correspondent; # education; # in; # our; # social; = about permanence; came; had; hardly; high; inspectors;
        need; offer; officers; on; quality; safeguarding; speak; spending; these; told advisers; told came; told had;
        told hardly; told health; told looked; told nearly; told officers; told out; told over; told speak;
        told their; told trouble; told turned; told what; trouble; turned; weeks; workers
        """,
        -0.75: """
        = about front-door; advisers; health; know; told being; told has; told know; told made; told on;
        told services; told would; what; would
        """,
        -0.875: """
        = narrated; being; gone; third; told gone; told third; travel
        """,
        -1.0: """
        asked; made; services; told asked; told is; told youth; youth
        """,
        -1.125: """
        =; = about missing-and-exploitation
        """,
        -1.25: """
        told tutor; tutor
        """,
        -1.375: """
        jobs; told jobs; told support
        """,
        -1.5: """
        = about leadership; = about unaccompanied-children
        """,
        -1.625: """
        = about childs-voice; = context; told less
        """,
        -1.75: """
        = about assessments; less
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
        -3.625: """
        = head
        """,
        -5.5: """
        = about health
        """,
    },
    Theme.CHILDS_VOICE: {
        6.0: """
        = about childs-voice
        """,
        1.875: """
        visiting
        """,
        1.625: """
        = strength; children; told them; workers
        """,
        1.5: """
        asked; pupils; told asked; told pupils
        """,
        1.375: """
        child; contact; told workers; worker
        """,
        1.25: """
        group; interpreters; them; told child; told interpreters; told peoples; told real; told written
        """,
        1.125: """
        brothers; felt; shy; told as; told felt; told shy; told their; told video; video; younger
        """,
        1.0: """
        = about care-leavers; ask; board; real; told ask; told brothers; told children; told childrens; told easy;
        told experienced; told hear; told letters; told worker
        """,
        0.875: """
        # children; centre; childrens; club; doors; easy; engagement; experienced; groups; hear; learning; meetings;
        ones; praise; residents; teenagers; told board; told club; told doors; told down; told forum; told groups;
        told leavers; told ones; told residents; told services; told show; told teenagers; told younger
        """,
        0.75: """
        # by; = about health; budget; build; call; changed; down; engage; forum; frequency; informed; learned;
        letters; made; march; meets; name; our; part; people; says; seven; siblings; speak; spoke; stood; therapist;
        told budget; told call; told changed; told does; told group; told march; told meetings; told name; told often;
        told our; told panel; told praise; told reviews; told says; told seven; told siblings; told spoken;
        told stood; told that; told therapist; told times; told trust; told visits; told what; told why;
        told youngsters; trust; young; youngsters
        """,
        0.625: """
        = about unaccompanied-children; babies; calls; consider; contribute; different; helps; however; involved;
        leavers; less; lost; often; peoples; persistent; play; pledge; safeguarding; show; sisters; survey; take;
        talk; then; times; told about; told adults; told area; told babies; told cabinet; told calls; told helps;
        told how; told it; told learning; told like; told lost; told one; told play; told safeguarding; told spoke;
        told to; told under; told young; used; what
        """,
        0.5: """
        # a; # achieving; # after; # looked; # ofsted; # permanence; = foot; about; account; adolescent; always;
        cabinet; careful; covid; does; fully; getting; how; including; inside; led; like; little; make; missing;
        never; olds; policy; read; recently; relationships; side; stronger; teams; their; themselves; told centre;
        told change; told enough; told getting; told inside; told language; told led; told long; told making;
        told many; told meeting; told missing; told never; told olds; told on; told read; told side; told sisters;
        told speak; told than; told themselves; told they; told three; told use; told views; told way; told weeks;
        trained; under; visits; why; will; with
        """,
        0.375: """
        # council; # for; # in; # letter; # subject; # thursday; = about workforce; after; area; assurance; authority;
        because; benefit; both; by; completed; conferences; consideration; considered; during; eleven; experience;
        far; february; filled; future; hard; has; have; hold; inform; kept; levels; lives; making; meeting; older;
        planned; plans; rather; recent; reviews; saw; send; social; staff; subject; supported; three; told a; told at;
        told director; told eleven; told far; told february; told fewer; told filled; told heard; told hold;
        told inspectors; told known; told less; told little; told look; told made; told move; told part; told people;
        told put; told seen; told send; told six; told then; told those; told told; told used; told went; told words;
        told write; told yet; undertaken; use; weeks; went; were; words; yet
        """,
        0.25: """
        # findings; # from; # inspectors; # of; # our; # people; # practice; # with; =; = about education; = narrated;
        adults; can; cases; change; council; day; develop; effectively; enough; ensure; every; evidence; foster; four;
        gone; issues; level; long; move; not; panel; positive; protection; put; say; six; than; those; told always;
        told can; told councils; told done; told four; told gone; told has; told own; told protection; told say;
        told will; told year; views; way; when; would
        """,
        0.125: """
        # and; # be; # leadership; # leavers; # main; # management; = about missing-and-exploitation; at; been; could;
        councils; improve; one; own; that; there; they; time; told out; told report; told we; told were; we; work
        """,
        -0.125: """
        # are; # care; # progress; = about timeliness; = inspectors; an; as; high; impact; improvement; or; practice;
        report; some; told care; told found; told improvement; told new; told said; training; who
        """,
        -0.25: """
        # 2022; # 5; # december; # february; # headline; # it; # local; # protection; # to; # who; = about scope;
        access; action; actions; appropriate; asylum; care; case; caseloads; clear; data; do; each; end; experiences;
        exploitation; given; good; harm; health; individual; its; key; leaders; many; means; meet; more; most;
        officers; only; out; pandemic; performance; person; place; professionals; reports; reviewed; school; schools;
        seen; sexual; shared; since; specific; third; this; told been; told better; told do; told each; told end;
        told here; told in; told live; told may; told most; told next; told off; told or; told should; told social;
        told wait; took; wait; waiting; week; whether; which; without
        """,
        -0.375: """
        # need; # on; # this; = about front-door; = about leadership; = found; abuse; additional; adviser; agency;
        all; although; analysis; assessed; be; become; before; behind; between; brought; childs; community; concerns;
        court; culture; currently; detailed; disabled; domestic; edge; enquiries; families; first; found; give;
        helping; here; hours; identify; immediate; information; inspection; joint; keep; lack; lead; leave; looked;
        may; next; notes; numbers; off; offer; oversight; parents; partnership; pathway; planning; police; records;
        response; second; still; strategy; strong; systems; together; told advice; told back; told before; told being;
        told brought; told contact; told court; told early; told education; told extra; told family; told foster;
        told give; told health; told home; told hours; told hub; told is; told last; told lead; told need; told not;
        told once; told plans; told right; told second; told see; told since; told such; told these; told this;
        told took; told two; told until; told visited; told was; told when; too; two; until; visitors
        """,
        -0.5: """
        # 2023; # the; act; agencies; ambitious; arrangements; assessment; back; better; capacity; carers;
        consistently; direct; dont; early; education; effective; feelings; focus; go; goes; home; identified;
        inspectors; last; left; live; local; met; nobody; now; office; ofsted; promptly; quality; recorded; remain;
        return; risks; should; single; skilled; sometimes; told act; told are; told come; told direct; told find;
        told go; told goes; told if; told leaders; told leaving; told left; told local; told moving; told no;
        told nobody; told now; told office; told ofsted; told older; told partners; told person; told promptly;
        told service; told share; told single; told so; told still; told support; told years; where; wishes; years
        """,
        -0.625: """
        advocate; co; come; decisions; find; help; managers; moving; night; no; number; once; ought; provide; reach;
        receive; result; run; so; specialist; support; told any; told decisions; told dont; told families; told given;
        told have; told listened; told needs; told night; told ought; told parents; told quickly; told reach;
        told run; told team; told through; told too; vast; visit; within
        """,
        -0.75: """
        advisers; advocates; assessments; bought; if; need; progress; right; team; through; told advisers;
        told bought; told carers; told first; told for; told from; told into; told up; told you; up; was; you
        """,
        -0.875: """
        = about disabled-children; did; into; leaving; told advocates; told did; told unpaid; told with; unpaid; well
        """,
        -1.0: """
        any; told looked
        """,
        -1.125: """
        = head; timely; told well
        """,
        -1.25: """
        quickly; told know
        """,
        -1.375: """
        = about recording; needs
        """,
        -1.625: """
        = about management-oversight; = context; told work
        """,
        -1.875: """
        = about assessments; = about other; = about plans
        """,
        -2.125: """
        = about overall
        """,
        -2.25: """
        = about placements
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
        1.75: """
        = about plans
        """,
        1.5: """
        = about scope
        """,
        1.375: """
        offer; pathways; young
        """,
        1.25: """
        = about education; contact; olds; service; told care; told contact; told once; touch
        """,
        1.125: """
        adviser; eighteen; once; risks; told done; told eighteen; told olds; told touch
        """,
        1.0: """
        = council; off; planning; told leavers; told off; told planning
        """,
        0.875: """
        house; hub; nowhere; third; told adviser; told after; told house; told hub; told less; told nearly;
        told nowhere; told those; told year; year
        """,
        0.75: """
        # findings; =; about; advisers; aged; ambition; around; as; less; mentors; need; plans; support; they; those;
        told also; told between; told council; told have; told inspectors; told risk; told third; told twelve;
        told years; twelve; which
        """,
        0.625: """
        # that; = about childs-voice; after; back; birthday; director; done; drop; feel; foster; gone; inspection;
        men; nearly; person; proud; reach; relationships; remain; set; stable; them; told aged; told around;
        told assessments; told back; told birthday; told few; told former; told gone; told last; told leave; told men;
        told most; told not; told offer; told reach; told teenagers; too; views; visits; workers
        """,
        0.5: """
        # are; # leavers; # main; # progress; # they; act; advice; assessments; between; breakfast; driving;
        emotional; end; entitlements; financial; focus; former; full; grown; helped; kind; know; late; leave; living;
        meet; money; older; pathway; performance; proportion; quickly; receive; risk; said; senior; somebody; starts;
        steps; such; supported; team; teenagers; their; told about; told across; told act; told adult; told advice;
        told already; told director; told end; told grown; told national; told older; told out; told said;
        told somebody; told starts; told support; told us; told young; us; wishes; years
        """,
        0.375: """
        # be; # care; # headline; # is; # not; = about disabled-children; additional; again; already; an; away; calls;
        completed; council; engage; ensures; few; free; further; goes; have; i; if; important; including;
        independence; investment; january; keep; lack; last; leaders; leadership; level; like; longer; makes; making;
        may; move; national; newly; own; per; quality; recently; recognise; regular; run; since; stay; still; thought;
        told a; told advisers; told again; told calls; told feel; told full; told goes; told group; told kind;
        told made; told money; told often; told people; told per; told run; told set; told start; told there;
        told thought; told through; told training; told we; told went; told with; want; we; what; where; who
        """,
        0.25: """
        # 20; # by; # experience; # experiences; # social; = narrated; across; agencies; always; be; become; birth;
        clear; consideration; do; go; going; highly; independent; its; life; missing; on; one; or; other; our;
        outstanding; people; practice; report; safety; say; through; told at; told child; told good; told has;
        told keep; told late; told life; told like; told looked; told may; told our; told own; told some; told still;
        told team; told to; told told; training; very; visited; was; way; went; while; workforce
        """,
        0.125: """
        # achieving; # in; # it; # permanence; = improvement; all; arrangements; assessment; being; good; told an;
        told as; told staff; told their; told too; told who; with
        """,
        -0.125: """
        # and; # for; # the; # to; agency; been; early; had; improvement; it; make; managers; not; police; range;
        there; time; told been; told children; told childrens; told for; told is; told more; told of; told was;
        told were; were; working
        """,
        -0.25: """
        # 2024; # council; # families; # impact; # improve; # leaders; # letter; # on; # overview; # people;
        # performance; # practice; # subject; # thursday; # what; # with; # work; # young; = head; action;
        appropriately; because; but; care; concerns; decisions; despite; disabled; does; every; family; focused; home;
        identified; identify; impact; improve; list; local; march; meetings; now; offered; outcomes; partnership;
        personal; placements; positive; right; safeguarding; same; share; significant; staff; told before; told but;
        told can; told did; told does; told each; told every; told families; told given; told health;
        told improvement; told in; told leaders; told months; told next; told no; told parents; told safe;
        told school; told schools; told social; told they; told weeks; told will; told work; told would; used;
        waiting; weeks; whether; yet
        """,
        -0.375: """
        = about management-oversight; = context; = found; accommodation; agreed; at; available; before; brought; can;
        change; come; consider; considered; down; effective; ensuring; extra; form; friends; got; happen; helps;
        history; improvements; interventions; into; involved; many; means; met; new; number; oversight; plan;
        priority; reviewed; reviews; ring; safe; school; schools; seeking; so; strength; supervision; that;
        told agreed; told brought; told cases; told come; told got; told home; told how; told little; told needs;
        told that; told them; told well; told where; told without; told youngsters; took; turn; wide; without;
        youngsters
        """,
        -0.5: """
        # help; # need; # protection; # who; = about placements; case; child; childrens; councils; described;
        education; five; forum; live; needs; opportunities; part; past; place; placed; protection; see; sight; sound;
        three; told change; told close; told councils; told down; told experienced; told job; told past; told plan;
        told plans; told put; told real; told see; told when; two; under; within; work; write
        """,
        -0.625: """
        # inspection; called; did; experienced; from; get; job; leaving; left; look; looked; panel; parents; real;
        small; social; specialist; told called; told described; told get; told left; told look; told on; told panel;
        told two; told under; website
        """,
        -0.75: """
        # children; # ofsted; = about missing-and-exploitation; access; board; cases; housing; leavers; than;
        told are; told carers; told forum; told than; told three
        """,
        -0.875: """
        begun; families; take; told begun; told board; told from; told many; told part
        """,
        -1.0: """
        = about leadership; = about unaccompanied-children; health; told it; told take
        """,
        -1.25: """
        = about timeliness; = inspectors; told pathway
        """,
        -1.5: """
        = about front-door; = foot
        """,
        -2.0: """
        = about recording
        """,
        -2.125: """
        = about workforce; children
        """,
        -2.625: """
        = about overall
        """,
        -4.875: """
        = about health
        """,
    },
    Theme.UNACCOMPANIED: {
        6.125: """
        = about unaccompanied-children
        """,
        1.625: """
        ages; told ages
        """,
        1.5: """
        = about timeliness
        """,
        1.375: """
        = about childs-voice; = about recording
        """,
        1.25: """
        age; cultural; kindness; told age; told kindness; told who
        """,
        1.125: """
        = about health; = about permanence; bring; lone; their; told bring; told lone; told such; told to;
        told welcome; welcome
        """,
        1.0: """
        guardians; journey; scheme; such; told guardians; told journey; told scheme; workers
        """,
        0.875: """
        came; foster; guidance; health; told came; told foster; told guidance; told national; told on; told took;
        told under; told young; took; trauma; under
        """,
        0.75: """
        = about overall; = foot; appropriate; lads; looking; mental; national; settle; supported; ten; these;
        told feel; told how; told lads; told looking; told months; told practice; told ten; told trauma; young
        """,
        0.625: """
        # care; = about assessments; = council; accommodation; advice; another; asked; available; behind; borough;
        boy; country; done; each; exceptional; feel; leavers; made; months; mums; needs; nobody; office; on; placed;
        reached; specialist; times; told advice; told another; told asked; told behind; told borough; told boy;
        told by; told done; told each; told from; told given; told last; told more; told mums; told nobody; told now;
        told office; told past; told reached; told those; told times; told twenty; told workers; twenty; who
        """,
        0.5: """
        # all; # june; # leavers; = strength; arrived; boys; could; drawn; family; find; given; happens; his; last;
        matched; met; more; moved; now; once; own; past; phone; practice; residential; response; so; something;
        strength; taken; told; told a; told arrived; told boys; told could; told family; told find; told had;
        told happens; told judged; told mental; told moved; told once; told own; told phone; told so; told something;
        told these; told told; told until; told was; told what; trained; until; visitors
        """,
        0.375: """
        # 20; # 2023; # december; # democracy; # in; # reporter; = found; adults; assessments; brought; by;
        comprehensive; despite; education; england; ensure; felt; four; had; he; how; independent; judged; language;
        leaving; legal; numbers; places; plans; provide; speak; support; those; told about; told adults; told an;
        told brought; told children; told did; told four; told hard; told made; told met; told number; told some;
        told speak; told take; told their; told used; told we; told where; was; we; what; where
        """,
        0.25: """
        # experiences; # local; # main; # of; # progress; # the; = about other; become; been; carers; did; do; down;
        early; effective; few; found; from; hard; here; left; letter; long; many; number; offer; or; placements;
        planning; small; take; told carers; told down; told few; told found; told good; told here; told in; told left;
        told letter; told long; told looked; told of; told only; told or; told people; told same; told this;
        told year; well; year
        """,
        0.125: """
        # children; # for; # people; about; an; care; home; leaders; looked; new; people; progress; same; they;
        told been; told for; told have; told home; told is; told they; told were; used; with
        """,
        -0.125: """
        # on; # to; # who; = head; after; agency; areas; authority; being; board; clear; councils; enough; first; get;
        have; identified; not; place; protection; seen; time; told are; told at; told council; told get;
        told improvement; told its; told not; told that; told them; told too; told two; told with; training; two;
        visit; were
        """,
        -0.25: """
        # be; = about front-door; = about placements; = narrated; additional; always; arrangements; be; better;
        cannot; case; city; council; days; decisions; end; go; help; impact; improve; improvement; improvements;
        information; inspection; inspectors; it; its; keep; meetings; missing; officers; out; person; put; quality;
        quickly; recently; reviews; run; safeguarding; said; says; schools; shared; six; social; staff; strong; that;
        them; told also; told always; told as; told days; told has; told health; told homes; told into; told leavers;
        told make; told out; told person; told place; told plan; told put; told risk; told run; told said; told says;
        told six; told social; told through; told up; told years; too; use; very; way; when; which; while; work;
        years; yet
        """,
        -0.375: """
        # 2022; # help; # need; # protection; = context; adviser; all; as; call; cases; children; eight; eleven; has;
        homes; however; live; make; managers; month; need; parents; private; report; risk; spoken; team; told being;
        told call; told can; told childrens; told city; told eleven; told life; told live; told month; told parents;
        told plans; told report; told services; told support; told team; told there; told whether; told would;
        whether; will; would
        """,
        -0.5: """
        # 10; # news; # november; = about leadership; = inspectors; at; can; child; decision; easy; faith; life; next;
        our; service; therapy; told care; told decision; told easy; told faith; told next; told our; told seekers;
        told service; told since; understand; worked
        """,
        -0.625: """
        = about management-oversight; across; come; letters; peoples; since; stay; told across; told child; told come;
        told peoples; told worker
        """,
        -0.75: """
        looks; seekers; told letters; told looks; told stay
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
        -1.625: """
        = about plans; told asylum
        """,
        -1.75: """
        = about education
        """,
        -1.875: """
        = about care-leavers
        """,
        -2.0: """
        = about workforce; interpreters
        """,
        -2.125: """
        = about scope
        """,
        -2.625: """
        = about disabled-children
        """,
        -2.75: """
        = about missing-and-exploitation
        """,
    },
    Theme.DISABLED_CHILDREN: {
        5.5: """
        = about disabled-children
        """,
        2.625: """
        = about health
        """,
        2.0: """
        = priority_action
        """,
        1.875: """
        = about overall
        """,
        1.5: """
        told families
        """,
        1.375: """
        = about education; packages; provision; told packages; told provision
        """,
        1.25: """
        = inspectors; additional; families; told additional; transition
        """,
        1.125: """
        = about management-oversight; at; centre; eight; specialist; told centre; told self; told supports
        """,
        1.0: """
        = about assessments; = about recording; excellent; improvements; plans; self; support; supports;
        told improvements; told local; told specialist; told youngsters; young; youngsters
        """,
        0.875: """
        = about other; = about placements; autism; local; one; residential; run; told act; told autism; told for;
        told into; told one; told run; told support; told travel; told young; travel
        """,
        0.75: """
        # reporter; # the; act; arrangements; grow; into; let; lockdown; medium; parent; parents; planning; required;
        sensory; siblings; takes; told eight; told excellent; told grow; told let; told medium; told needs;
        told parent; told parents; told plans; told required; told sensory; told should; told siblings; told turned;
        told welsh; turned; welsh; with
        """,
        0.625: """
        any; closed; down; education; grandparents; needs; night; overnight; reviewed; should; speech; taxi; told any;
        told at; told closed; told described; told down; told grandparents; told many; told night; told of;
        told overnight; told set; told takes; told those; told training; told visited; training; website
        """,
        0.5: """
        # focused; # of; according; adult; after; ambitious; bespoke; boys; carer; concerns; described; difficulties;
        effective; forum; from; last; less; offer; open; partnerships; pupils; response; saw; set; team; thought;
        told according; told after; told also; told been; told being; told boys; told carer; told education;
        told family; told given; told less; told members; told offer; told open; told team; told these; told thought;
        told who; told with; up; visited
        """,
        0.375: """
        # 2023; # children; # democracy; # for; # main; # november; # ofsted; # outcome; # report; # visit; # what;
        = about plans; also; ask; children; detailed; dont; end; ensure; given; heard; her; here; high; however; lead;
        longer; many; members; national; october; often; old; reviews; services; sign; step; than; those; told;
        told across; told ask; told carers; told dont; told end; told heard; told her; told here; told high;
        told leaders; told life; told longer; told national; told october; told often; told pupils; told reviews;
        told saw; told step; told than; told told; told use; told waiting; told while; two; use; waiting; when
        """,
        0.25: """
        # areas; # help; # local; # need; # protection; # to; # who; = found; across; agencies; agreed; assessments;
        being; better; carers; child; comprehensive; date; disabled; family; harm; how; improved; improvement; inform;
        lack; life; move; no; offered; outcomes; permanence; personal; safeguarding; social; these; through; timely;
        told be; told child; told help; told it; told to; told two; told up; while; workers; written
        """,
        0.125: """
        # be; # experiences; # findings; # progress; = foot; = narrated; be; been; board; childrens; help; inspectors;
        quality; that; told children; told inspectors; told not; told on; told when; well; working
        """,
        -0.125: """
        # after; # and; # inspection; # looked; # on; # people; # social; action; an; each; good; information; know;
        managers; on; positive; said; teams; there; told from; told improvement; told its; told new; told protection;
        told some; told that; told what; too; was; years
        """,
        -0.25: """
        # 2025; # achieving; # by; # permanence; # with; = about leadership; areas; authority; care; checks; contact;
        councils; county; days; director; effectively; emotional; first; foster; get; go; group; has; held; homes;
        impact; improve; look; may; nine; nobody; only; own; part; partners; partnership; plan; progress; protection;
        report; review; says; senior; shared; so; supported; they; told adult; told childrens; told councils;
        told county; told days; told decisions; told do; told door; told early; told first; told go; told good;
        told homes; told inspection; told is; told live; told look; told may; told most; told nine; told nobody;
        told report; told says; told schools; told service; told services; told so; told social; told their;
        told three; told was; told weeks; told where; told within; told years; visit; weeks; what; which; will;
        within; worker
        """,
        -0.375: """
        # march; # news; = about timeliness; adults; as; borough; come; decisions; do; done; door; experienced; find;
        five; front; full; had; home; looked; mental; ofsted; risk; taken; ten; them; though; three; times;
        told adults; told always; told an; told are; told borough; told come; told done; told find; told five;
        told front; told full; told get; told had; told has; told home; told in; told leavers; told looked; told need;
        told now; told number; told ofsted; told own; told plan; told risk; told start; told taken; told ten;
        told times; told too; told under; told until; told wait; told we; told well; told were; told which; told will;
        told work; under; until; wait; we; where; work
        """,
        -0.5: """
        about; advice; always; back; easy; late; made; meeting; most; number; off; some; still; their; told about;
        told advice; told back; told made; told meeting; told more; told off; told said; told still; told them; were
        """,
        -0.625: """
        # not; bed; disability; fostered; found; more; older; our; people; told bed; told disability; told found;
        told late; told older; told our; told week; told whether; week; whether
        """,
        -0.75: """
        = strength; learning; told disabilities; told long; told people
        """,
        -0.875: """
        = council; = improvement; long; staff; told care
        """,
        -1.0: """
        educational; told educational; told learning
        """,
        -1.125: """
        = about workforce; told staff
        """,
        -1.25: """
        = about unaccompanied-children; told disabled
        """,
        -1.375: """
        send; told send
        """,
        -1.5: """
        = about care-leavers
        """,
        -1.75: """
        = head
        """,
        -2.125: """
        =
        """,
        -2.375: """
        = about missing-and-exploitation
        """,
        -2.625: """
        = about permanence
        """,
        -3.25: """
        = about scope
        """,
    },
    Theme.MISSING_EXPLOITATION: {
        6.25: """
        = about missing-and-exploitation
        """,
        2.5: """
        police
        """,
        1.875: """
        risk
        """,
        1.5: """
        =; = about education; told police
        """,
        1.375: """
        told when
        """,
        1.25: """
        = about scope; episodes; jobs; told jobs
        """,
        1.125: """
        girls; information; within
        """,
        1.0: """
        awareness; boys; keep; logged; prevent; talks; told boys; told girls; told learning; told logged; told talks
        """,
        0.875: """
        = about disabled-children; = about front-door; = about leadership; = about other; go; home; interviews;
        learning; maps; out; outside; partners; safety; someone; team; told are; told away; told being; told lost;
        told maps; told someone; workers
        """,
        0.75: """
        = about health; audit; established; fifty; friends; grooming; identify; lost; missing; night; relentless;
        response; risks; safe; scotland; skilled; special; strong; targeted; told coming; told disabled; told fifty;
        told friends; told home; told night; told out; told outside; told pupils; told response; told scotland;
        told she; told special; told trained; told upon; told where; told within; upon; when; young
        """,
        0.625: """
        # march; adults; approach; away; coming; countys; disabled; four; girl; goes; gone; here; late; list; off;
        page; panel; primary; recorded; relationships; she; speaks; specific; summer; theres; though; told adults;
        told by; told countys; told four; told goes; told just; told keep; told late; told list; told national;
        told off; told older; told page; told reviewed; told set; told skilled; told strong; told theres; told those;
        told though; told weekly; told workers; told youngsters; trained; used; weekly; where; who; youngsters
        """,
        0.5: """
        # 18; # and; # need; = about overall; along; among; area; back; danger; efforts; exploitation; exploited;
        flats; happen; inform; known; lads; less; links; looking; national; nurse; older; online; praise; pupils;
        ring; same; sexual; shared; sharing; sight; speak; subject; told among; told back; told boroughs; told child;
        told children; told danger; told days; told exploited; told flats; told gangs; told gone; told known;
        told lads; told less; told lessons; told looking; told make; told nurse; told nurses; told on; told over;
        told partners; told recorded; told ring; told safe; told since; told speak; told staff; told top; told up;
        told wales; told youth; took; top; wales; with; youth
        """,
        0.375: """
        # after; # experiences; # help; # looked; # progress; # protection; # who; = head; able; about; alone;
        assessments; at; aware; being; boroughs; by; called; creative; days; dedicated; did; disabilities; does;
        early; effective; ensure; found; guidance; highly; inconsistent; independent; joint; just; kept; know; led;
        lessons; multi; noted; nurses; offer; offered; only; other; own; people; places; recognise; reported; return;
        reviewed; run; says; set; staff; teenagers; these; those; told; told about; told alone; told called;
        told disabilities; told does; told find; told found; told good; told here; told independent; told june;
        told kept; told know; told last; told lives; told looks; told noted; told only; told panel; told per;
        told run; told same; told says; told summer; told team; told teenagers; told them; told took; told until;
        told use; told used; told what; told while; told who; undertaken; use; vulnerable; what; work; yet
        """,
        0.25: """
        # by; # children; # governance; # january; # leadership; # management; # outcomes; # overview; access;
        accommodation; account; after; agency; also; analysis; available; based; brothers; but; child; each; find;
        get; good; has; homes; if; judged; june; key; leadership; letter; local; make; over; per; practice; provide;
        provides; say; since; tell; that; time; told a; told assessments; told at; told did; told from; told get;
        told group; told judged; told letter; told live; told need; told nobody; told of; told ofsted; told plan;
        told tell; told time; told told; told too; told way; told well; told were; told which; until; up; which
        """,
        0.125: """
        # achieving; # for; # people; # permanence; # to; # young; an; board; borough; cases; last; made; managers;
        ofsted; receive; their; told after; told their; told to; too; understand; was
        """,
        -0.125: """
        # 2025; # it; # main; # of; # that; better; have; however; meetings; on; quality; so; this; told as;
        told council; told councils; told for; told have; told improvement; told its; told leavers; told report;
        told social; told young; under; well; were
        """,
        -0.25: """
        # 2024; # are; # be; # democracy; # families; # findings; # impact; # inspectors; # is; # july; # leaders;
        # leavers; # local; # our; # practice; # work; = about placements; across; agencies; came; carers; change;
        changes; checks; children; clear; concerns; consistently; corporate; council; date; decision; direct;
        director; end; every; fostering; helped; inadequate; it; leave; life; like; little; living; majority;
        management; may; members; more; most; no; now; often; one; peoples; performance; plans; progress; provided;
        rated; regular; regularly; report; reviewing; right; senior; services; stay; teams; than; told board;
        told came; told can; told childrens; told enough; told families; told health; told inadequate;
        told inspectors; told it; told like; told long; told made; told march; told months; told new; told rated;
        told risk; told some; told than; told there; told this; told visit; told visits; told weeks; told work;
        told year; two; visit; weeks; whether; working
        """,
        -0.375: """
        # 11; # 27; # april; # care; # may; # published; # release; # service; # social; # the; # with;
        = about care-leavers; = found; = inspectors; = strength; appropriately; arrangements; assessed; build;
        cabinet; can; city; commissioned; complex; conferences; councils; enough; hard; health; improvements; include;
        including; inspection; issues; line; long; march; months; must; need; nine; our; part; private; protection;
        provision; recent; remain; reports; safeguarding; service; several; specialist; strategy; such; support;
        systems; there; things; told agency; told all; told an; told assessed; told cabinet; told city; told every;
        told first; told five; told however; told may; told met; told more; told must; told needs; told nine;
        told now; told one; told our; told part; told said; told things; told training; told went; told without;
        told would; told you; visits; went; whom; without
        """,
        -0.5: """
        # august; # council; # in; = about management-oversight; abuse; asked; assessment; before; childrens; daily;
        decisions; help; leaders; leavers; meet; met; new; not; past; said; school; told asked; told been;
        told before; told carers; told case; told domestic; told exploitation; told extra; told family; told in;
        told many; told moved; told not; told past; told safeguarding; told school; told still; told strategy;
        told trust; told updated; told will; told with; trust; will; would
        """,
        -0.625: """
        = context; = foot; = narrated; all; authority; case; considered; given; grown; high; many; moved; number;
        reach; still; told care; told clear; told grown; told had; told harm; told help; told once; told parents;
        told people; told reach; told service; told they; told written; written
        """,
        -0.75: """
        = council; as; domestic; had; inspectors; ten; third; told across; told assessment; told considered;
        told daily; told do; told or; told ten; told third
        """,
        -0.875: """
        = about assessments; care; criminal; do; education; families; family; improvement; or; parents; social; some
        """,
        -1.0: """
        = about recording; = about unaccompanied-children; small; they; told given; told number; told small
        """,
        -1.125: """
        = about permanence; crime; told crime; told intelligence
        """,
        -1.25: """
        = about timeliness; knife; told knife
        """,
        -1.75: """
        = about workforce
        """,
        -1.875: """
        = about childs-voice
        """,
        -2.25: """
        = about plans
        """,
    },
    Theme.WORKFORCE: {
        5.625: """
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
        assistants; told assistants; told heads
        """,
        1.375: """
        = about disabled-children; heads; managers; told managers
        """,
        1.25: """
        advisers; told improvement
        """,
        1.125: """
        = about care-leavers; approved; office; outreach; told advisers; told approved; told has; told office;
        told protection; told staff; told worker; told you; you
        """,
        1.0: """
        appointments; caseloads; few; head; high; hours; improvement; praise; rate; staff; told carry; told few;
        told head; told leave; told rate; worker
        """,
        0.875: """
        # inspection; = about education; agency; carry; councils; cover; events; experienced; extra; forty; leave;
        month; pays; personal; told chief; told councils; told experienced; told extra; told forty; told health;
        told hours; told mental; told pays; told practitioners; told team
        """,
        0.75: """
        = about front-door; = about placements; = narrated; all; as; colleagues; down; even; executive; feel; half;
        health; learning; manageable; mental; officers; passed; professionals; real; saying; social; stay; supports;
        told appointments; told does; told even; told many; told month; told new; told officers; told passed;
        told personal; told praise; told professionals; told published; told real; told saying; told stay; told weeks;
        weeks; working
        """,
        0.625: """
        # leadership; # management; = about missing-and-exploitation; changes; chief; does; financial; get; going;
        helps; now; practice; practitioners; protection; published; same; single; skilled; told agency; told all;
        told court; told do; told door; told early; told executive; told going; told had; told half; told in;
        told offer; told or; told people; told same; told skilled; told teams; told too; told twelve; told work; took;
        twelve; valued; work; workforce
        """,
        0.5: """
        # 23; # board; # by; # courier; # governance; # letter; # lscb; # may; # safeguarding; # the; =; = context;
        = strength; additional; christmas; commitment; court; demand; door; from; has; leaders; left; longer; manager;
        many; met; model; neglect; new; notice; partnership; place; plan; positive; reach; report; runs; so; team;
        teams; them; this; thought; told behind; told carers; told christmas; told down; told front; told language;
        told left; told longer; told manager; told met; told next; told notice; told part; told reach; told runs;
        told services; told specialist; told still; told taken; told that; told themselves; told thought; told took;
        told were; told who; told whose; told years; trained; well; years
        """,
        0.375: """
        # 12; # 2022; # friday; # key; # published; # weaknesses; = council; able; behind; best; case; culture;
        described; development; during; duty; focus; four; front; funding; improving; inspectorate; language; next;
        night; offer; on; opportunities; part; per; positively; reasons; safeguarding; serious; share; shared; short;
        spoken; stable; still; such; sufficient; supported; themselves; they; told area; told but; told described;
        told help; told inspectorate; told its; told keep; told leaving; told make; told night; told often; told out;
        told per; told plan; told service; told share; told speak; told was; told we; told year; very; we; whose
        """,
        0.25: """
        # and; # families; # impact; # leaders; # need; # on; # our; # performance; # practice; # social; # work;
        = about overall; about; access; an; board; both; come; do; enough; five; had; its; leaving; meet; nobody;
        number; ofsted; out; people; provided; regular; says; stability; taken; than; that; there; three; told;
        told been; told better; told case; told children; told come; told days; told families; told four; told get;
        told home; told know; told no; told nobody; told now; told ofsted; told says; told short; told so; told than;
        told their; told there; told this; told three; told told; told well; told would; were; workers; would; year
        """,
        0.125: """
        # local; # of; # who; # with; days; early; or; over; plans; time; told an; told child; told childrens;
        told more; told own; too; who
        """,
        -0.125: """
        # achieving; # be; # children; # findings; # permanence; # to; authority; be; childrens; each; found; good;
        it; not; planning; seen; senior; those; timely; told be; told care; told family; told have; told on; two;
        understand
        """,
        -0.25: """
        # 20; # after; # democracy; # it; # looked; # news; # that; = about permanence; actions; advice; after;
        although; always; any; assessment; away; been; came; capacity; childs; city; currently; data; day; decision;
        director; domestic; evidence; families; given; held; how; independent; inspection; key; leadership; local;
        means; meetings; multi; needs; older; outcomes; outside; oversight; partners; performance; police; pupils;
        quickly; response; schools; september; services; specific; story; subject; supervision; support; their;
        told always; told areas; told as; told assessments; told away; told board; told by; told from; told go;
        told inspection; told is; told leavers; told march; told most; told need; told of; told report; told see;
        told those; told used; told youngsters; under; understanding; undertaken; use; visited; visits; wait; which;
        youngsters
        """,
        -0.375: """
        # is; # main; # march; # release; = about plans; = found; act; agencies; also; appropriate; appropriately;
        areas; arrangements; awareness; chair; child; concerns; focused; fostering; fully; go; got; groups; heard;
        homes; increase; july; lead; led; letter; life; little; made; makes; months; only; panel; progress; records;
        required; review; run; service; since; steps; take; teenagers; things; throughout; timeliness; told adults;
        told after; told day; told first; told found; told got; told heard; told homes; told how; told however;
        told it; told july; told letter; told like; told live; told months; told needs; told only; told outside;
        told parents; told risk; told run; told safeguarding; told say; told should; told spoke; told take;
        told teenagers; told things; told through; told time; told under; told use; told waiting; told within;
        told without; waiting; where; while; whom; within
        """,
        -0.5: """
        # 2025; # council; # experiences; # for; # leavers; = improvement; adults; alongside; at; begun; can; contact;
        could; examples; family; first; help; inspectors; kind; leavers; live; monday; name; rather; receive;
        recently; referrals; risk; see; strengthen; told city; told contact; told could; told good; told into;
        told kind; told last; told monday; told name; told reports; told visit; told went; told where; told with;
        visit; went; without
        """,
        -0.625: """
        # care; # progress; = about leadership; = about management-oversight; decisions; every; foster; however;
        information; last; legal; need; offering; parents; pay; placed; sit; spot; ten; told are; told files;
        told legal; told pay; told placed; told set; told sit; told spot; told ten; told what; told which; told young;
        visiting; will
        """,
        -0.75: """
        assessments; bank; files; gets; hired; into; reports; set; side; tell; told bank; told can; told every;
        told gets; told hired; told side; told tell; told they; told will; up; way
        """,
        -0.875: """
        before; eight; told a; told before; told eight; told when; what
        """,
        -1.0: """
        # in; care; told at; told senior; told way; with
        """,
        -1.125: """
        children; told for; told up; when; young
        """,
        -1.25: """
        put; told put
        """,
        -1.625: """
        = about recording
        """,
        -1.75: """
        = about childs-voice; told to
        """,
        -2.0: """
        = about timeliness
        """,
        -2.25: """
        = about assessments; = about unaccompanied-children
        """,
        -2.875: """
        = about other
        """,
    },
    Theme.OVERALL: {
        5.875: """
        = head
        """,
        3.875: """
        = about overall
        """,
        3.375: """
        = context
        """,
        2.125: """
        = council
        """,
        1.625: """
        = found; = narrated
        """,
        1.5: """
        protection; result
        """,
        1.375: """
        experiences; progress; told most; told protection
        """,
        1.25: """
        # news; areas; authority; children; help; improvement; leader; told leader
        """,
        1.125: """
        = inspectors; consistently; educational; enough; members; social; theres; told corporate; told educational;
        told foster; told it; told management; told theres
        """,
        1.0: """
        # march; # page; = about scope; follow; foster; grade; letter; live; things; told authorities; told effective;
        told follow; told grade; told letter; told things; told was; turn
        """,
        0.875: """
        # at; # by; # staff; adequate; authorities; corporate; enhanced; inspection; leadership; life; management;
        needs; old; rating; recommendations; told be; told enough; told have; told help; told however;
        told improvement; told members; told much; told ofsteds; told old; told put; told rating;
        told recommendations; told result; told september; told unannounced; unannounced; work
        """,
        0.75: """
        # 2024; # a; # borough; # council; # february; # in; chances; harm; led; member; most; neighbouring; put;
        region; relatives; report; required; several; sustained; than; told authority; told experiences; told five;
        told live; told long; told lot; told member; told needs; told neighbouring; told referral; told region;
        told relatives; told report; told said; told so; told support; told than; told they; workforce
        """,
        0.625: """
        # 2020; # 2023; # 7; ago; away; co; councillor; demonstrate; education; effective; far; five; fostered; found;
        january; left; long; lot; made; matters; much; offered; positive; receive; referral; safe; said; same;
        september; serious; sets; signs; thing; told adequate; told adoption; told ago; told areas; told away;
        told councillor; told date; told education; told far; told found; told high; told is; told january;
        told leadership; told led; told left; told matters; told offered; told peoples; told received; told safe;
        told same; told six; told system; told thing; told years; widespread
        """,
        0.5: """
        # 22; # 26; # courier; # friday; # january; achieving; adoption; although; being; cabinet; came; care; change;
        confidence; date; disabilities; early; else; england; everything; get; give; good; governance; greater; had;
        however; improved; improving; increasing; inspectors; june; large; looks; march; mostly; ofsteds; only;
        peoples; practice; priority; problems; protect; received; receiving; remains; risk; safeguard; six; so;
        throughout; today; told being; told better; told both; told cabinet; told came; told care; told chief;
        told disabilities; told done; told down; told else; told everything; told executive; told exploitation;
        told give; told harm; told her; told inspected; told its; told leaders; told looks; told march; told november;
        told one; told only; told oversight; told priority; told required; told that; told today; told two; told well;
        told works; told worries; weaknesses; works; worries
        """,
        0.375: """
        # 1; # 10; # correspondent; # not; # on; # published; # social; # the; # to; =; = about leadership; abuse;
        all; be; both; but; capacity; consistent; cqc; domestic; done; down; executive; exploitation; failings; got;
        has; her; improve; inadequate; inspected; interventions; its; key; last; leavers; list; low; many; november;
        ofsted; order; outstanding; points; processes; pupils; quality; run; second; see; services; special;
        strategic; supported; system; these; though; told april; told caseloads; told council; told cqc; told does;
        told got; told here; told inadequate; told inspection; told inspectors; told june; told leavers; told list;
        told now; told points; told pupils; told run; told safeguarding; told school; told second; told special;
        told still; told taken; told though; told whose; told youngsters; valued; vulnerable; which; whose; years;
        yet; youngsters
        """,
        0.25: """
        # 20; # 9; # from; # july; # our; = strength; after; agencies; as; attend; been; caseloads; chief; childrens;
        clearly; concerns; council; did; here; high; improvements; issues; keep; looked; majority; making; need; no;
        oversight; permanence; require; requires; safeguarding; safety; school; significant; still; taken; told an;
        told councils; told county; told disabled; told get; told given; told no; told requires; told should;
        told some; told thought; told three; told under; told which; told with; two; visit
        """,
        0.125: """
        # care; # summary; better; councils; including; now; people; there; those; three; told all; told as;
        told been; told first; told good; told in; told we; we; working
        """,
        -0.125: """
        # about; # achieving; # governance; # help; # it; # performance; # permanence; action; not; out; planning;
        review; they; time; told are; told from; told has; told how; told of; told them; told were; told what;
        told work; too; was; will
        """,
        -0.25: """
        # 12; # and; # december; # experiences; # leadership; # letter; # local; # management; # outcomes; # people;
        # progress; # that; # with; any; appropriate; assessment; at; available; best; brothers; can; checks; city;
        decision; decisions; ensures; experience; family; find; goes; homes; identified; known; late; leaders;
        managers; may; met; missing; multi; nobody; numbers; officers; often; personal; place; provide; provided;
        provides; since; some; specific; story; such; term; themselves; told a; told case; told decisions;
        told director; told family; told four; told goes; told had; told late; told like; told nobody; told over;
        told personal; told plan; told police; told too; told wait; told where; told who; told will; told without;
        touch; understood; views; wait; whole; why
        """,
        -0.375: """
        # after; # date; # democracy; # inspection; # looked; # of; # ofsted; # outcome; # reporter; # service;
        # what; # who; = improvement; act; actions; advice; age; agency; an; area; board; carers; chair; changes;
        conferences; covid; currently; day; develop; drift; edge; effectively; emotional; end; evaluation;
        experienced; focused; four; from; future; groups; happen; head; house; independent; judgement; just; little;
        longer; lost; means; meet; meetings; money; nearly; number; other; over; parent; part; per; placements;
        planned; police; practitioners; professionals; programme; reach; recognises; reported; reports; robust; says;
        shared; small; strategy; summer; takes; times; together; told about; told advice; told age; told agreed;
        told any; told at; told between; told cannot; told carers; told child; told city; told day; told end;
        told feel; told focused; told group; told groups; told happen; told house; told if; told into; told july;
        told known; told learning; told leave; told little; told longer; told many; told money; told more;
        told neglect; told not; told on; told once; told or; told other; told own; told panel; told part;
        told partners; told permanent; told quality; told says; told shared; told since; told small; told specialist;
        told strong; told summer; told takes; told use; told visit; told waiting; told week; told weeks; told within;
        told word; told you; training; understanding; used; waiting; week; weeks; what; whether; within; without;
        word; would; you
        """,
        -0.5: """
        # 2017; # for; # send; = about placements; access; aged; agreed; always; around; ask; asks; boys; call;
        cannot; cases; centre; data; director; do; feel; gives; great; how; if; information; intervention; less;
        national; neglect; new; off; outside; own; panel; partners; partnership; range; regular; responded; schools;
        service; specialist; teenagers; this; through; told always; told around; told ask; told asks; told boys;
        told call; told clear; told dealt; told did; told emotional; told find; told gives; told independent;
        told know; told lead; told less; told living; told managers; told new; told off; told offer; told people;
        told schools; told teenagers; told through; told whether; told young; understand; use; weak; were; when;
        where; who; workers
        """,
        -0.625: """
        # findings; = about disabled-children; again; between; by; child; elsewhere; evidence; figure; group; lead;
        learning; living; local; more; on; or; page; partnerships; possible; she; teams; them; told again; told cases;
        told childrens; told for; told judged; told page; told quickly; told reported; told she; told slow;
        told social; told staff; told team; told ten
        """,
        -0.75: """
        about; accepted; backlog; days; district; ensure; every; explained; into; judged; know; mark; overall;
        presenting; quickly; saying; slow; staff; supports; team; ten; their; timely; told backlog; told days;
        told district; told every; told explained; told following; told local; told mark; told outside; told overall;
        told saying; told services; told teams; told their; told took; told worker; took; with
        """,
        -0.875: """
        = about care-leavers; clear; each; following; kind; let; look; parents; plan; response; stand;
        told arrangements; told do; told each; told judgements; told kind; told let; told look; told parents;
        told plans; told public; told rated; told stand; told workers
        """,
        -1.0: """
        # children; = about workforce; arrangements; judgements; public; rated; ring; told ring; told while; worker
        """,
        -1.125: """
        = about front-door; = about management-oversight; = about missing-and-exploitation; = foot; plans; told by;
        told children; told year; year
        """,
        -1.25: """
        told home; told up; up
        """,
        -1.375: """
        home; told to
        """,
        -1.5: """
        told response
        """,
        -1.75: """
        = about education; = about other; = about permanence
        """,
        -1.875: """
        = about assessments; = about timeliness
        """,
        -2.0: """
        = about plans
        """,
        -2.5: """
        = about childs-voice
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
        7.5: """
        = context
        """,
        7.375: """
        = head
        """,
        4.125: """
        = about scope
        """,
        2.375: """
        = about missing-and-exploitation
        """,
        1.875: """
        = about assessments; inspectors
        """,
        1.75: """
        = about overall; = about recording
        """,
        1.625: """
        they; told outcome
        """,
        1.5: """
        outcome
        """,
        1.375: """
        considered; inspector; theme; told they; told through; within
        """,
        1.25: """
        # inspection; = about front-door; = about workforce; manager; next; told next; told programme
        """,
        1.125: """
        eight; ofsted; programme; report; through; told eight; told ofsted; told report; visit
        """,
        1.0: """
        = about childs-voice; = about placements; = about plans; also; areas; does; focused; front; looked; met;
        third; told any; told areas; told does; told third; told watchdogs; told within; was; watchdogs
        """,
        0.875: """
        any; assurance; chair; come; director; files; findings; lead; quality; told although; told be; told chair;
        told come; told considered; told files; told findings; told not; told visit
        """,
        0.75: """
        # 11; # about; = about leadership; between; door; effectiveness; grades; its; leavers; marks; overall;
        protection; reports; services; staff; starting; together; told door; told focused; told front; told given;
        told grades; told inspectors; told its; told leavers; told marks; told met; told one; told reports;
        told those; told together
        """,
        0.625: """
        # 2025; # ofsted; # this; although; began; care; ciw; clinics; close; dropped; evaluated; following; formal;
        given; how; into; letter; local; one; priority; proceedings; put; range; read; records; referrals; round;
        sent; those; told began; told can; told ciw; told close; told dropped; told following; told for; told full;
        told inspector; told is; told letter; told other; told overall; told parents; told priority; told protection;
        told put; told read; told records; told round; told schools; told sent; told staff; told this; told weeks;
        told will; weeks; will
        """,
        0.5: """
        # letter; = about permanence; addition; aged; alone; arrangements; assessment; assessors; autumn; be; can;
        check; childrens; contacts; cqc; criminal; district; four; friday; full; he; homes; includes; including;
        inspected; kind; lowest; monitoring; need; or; other; parents; possible; pre; public; rated; schools; second;
        sexual; shared; subject; tell; ten; these; told aged; told alone; told assessment; told assessors;
        told autumn; told care; told check; told cqc; told district; told first; told four; told friday; told he;
        told homes; told inspected; told kind; told lead; told lowest; told monitoring; told need; told or;
        told rated; told second; told shared; told tell; told ten; told their; told whole; whole
        """,
        0.375: """
        # area; account; again; asked; authority; authoritys; because; call; council; due; education; every;
        exploitation; filled; first; go; help; inspection; it; leaving; mash; multi; must; people; right; spent;
        spoke; told across; told again; told asked; told because; told between; told call; told council;
        told director; told every; told exploitation; told from; told go; told late; told must; told no;
        told referrals; told right; told seen; told such; told until; told visited; told we; under; until; visited;
        voice; we; working
        """,
        0.25: """
        # 2022; # care; # council; # november; # to; = about unaccompanied-children; across; agency; an; assessed;
        days; development; experiences; further; give; grade; late; making; missing; no; plan; safeguarding; seen;
        should; such; taken; this; told an; told area; told been; told children; told childrens; told days;
        told grade; told help; told how; told leaders; told looked; told missing; told of; told plan; told services;
        told should; told some; told taken; told well; told with; what; you
        """,
        0.125: """
        # be; = about care-leavers; action; all; as; not; outcomes; service; team; their; told all; told each;
        told it; told risk; told team; told to; told what; young
        """,
        -0.125: """
        # families; # governance; # help; # july; # leadership; # looked; # management; # people; # summary; # who;
        after; at; been; clear; decisions; foster; from; out; school; so; some; strong; them; told at; told found;
        told health; told than; told where; very; visits; who; with
        """,
        -0.25: """
        # after; # for; # in; # need; # on; about; away; back; better; but; concerns; consistently; county; day;
        early; found; good; health; high; identified; improve; improvements; inadequate; live; living; make; needs;
        nobody; october; older; on; permanent; plans; police; positive; rating; special; supported; than; that;
        told about; told adults; told back; told before; told but; told county; told day; told early; told inadequate;
        told nobody; told now; told october; told on; told out; told people; told police; told rating; told special;
        told still; told support; told take; told under; told way; told were; told which; told worker; told written;
        training; use; way; worker; written
        """,
        -0.375: """
        # experiences; # local; # main; # news; # our; # social; # subject; # visit; agencies; always; before;
        borough; boys; clearly; comes; down; effective; ensure; executive; failings; far; had; half; home; however;
        impact; january; learning; long; march; now; offered; once; panel; september; social; supports; take; there;
        told always; told boys; told case; told comes; told down; told executive; told far; told had; told half;
        told home; told january; told local; told long; told more; told much; told offered; told once; told safe;
        told september; told social; told two; told up; told youngsters; two; up; where; which; work; youngsters
        """,
        -0.5: """
        # 2024; # january; # progress; # protection; =; = found; ago; april; carried; case; june; kept; left; lives;
        lost; more; much; referral; safe; send; she; support; takes; then; told a; told after; told ago; told agreed;
        told april; told are; told being; told borough; told families; told good; told june; told kept; told left;
        told lost; told many; told march; told move; told required; told send; told she; told takes; told then;
        told told; told who; told whose; told would; told years; told young; were; whose; would; years
        """,
        -0.625: """
        # of; being; child; contact; families; few; follow; have; many; move; new; praised; required; say; told;
        told also; told by; told child; told contact; told do; told few; told follow; told have; told lives;
        told most; told new; told plans; told praised; told say; told too; too
        """,
        -0.75: """
        # children; = about management-oversight; = about timeliness; do; most; told carried; told workers
        """,
        -0.875: """
        # the; = narrated; last; told last; told said; told when; workers
        """,
        -1.0: """
        = about education; = about health; by; said; told improvement; told year; year
        """,
        -1.125: """
        # and; # findings; told has; told in; when
        """,
        -1.25: """
        has; improvement
        """,
        -1.375: """
        = council; going; told going
        """,
        -1.875: """
        = about other
        """,
        -2.0: """
        = foot
        """,
        -4.25: """
        = strength
        """,
        -4.5: """
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
        = about childs-voice; domestic
        """,
        1.875: """
        told unpaid; unpaid
        """,
        1.75: """
        = about missing-and-exploitation; = context; parents; told neglect
        """,
        1.625: """
        neglect
        """,
        1.5: """
        knife; mothers; told knife; told mothers; told violent; violent
        """,
        1.375: """
        # in; =; carers; contact
        """,
        1.25: """
        crime; moving; pre; spending; told carers; told crime; told moving; told victims; victims
        """,
        1.125: """
        advocacy; libraries; time; told advocacy; told information; told money; told support; told town; town
        """,
        1.0: """
        = about placements; arrangements; cost; hobbies; hospital; money; parent; room; told abuse; told cost;
        told hospital; told notifications; told pre; told room; told spending; told violence
        """,
        0.875: """
        # living; # service; = about leadership; = foot; abuse; further; got; graded; increase; miles; notifications;
        payments; range; reablement; than; told after; told always; told got; told graded; told living; told miles;
        told parent; told payments; told place; told reablement; told sometimes; told unaccompanied; told view;
        unaccompanied; view; violence
        """,
        0.75: """
        # cqc; # november; # this; = about care-leavers; = about disabled-children; = found; adults; alcohol;
        arrivals; bought; breakdown; brothers; co; complaints; drug; families; fathers; get; hours; incidents;
        interests; liked; note; people; place; prevention; previously; profile; public; pupil; relationship;
        residents; sisters; sometimes; told adults; told arrivals; told before; told bought; told city; told direct;
        told drug; told families; told fathers; told get; told has; told improve; told inspection; told liked;
        told protection; told public; told pupil; told residents; told there; told work
        """,
        0.625: """
        # 2024; # area; # bill; # friday; = about plans; = about unaccompanied-children; activities; advocates; apart;
        as; available; average; before; birth; city; currently; deaf; direct; discharge; effect; english; family;
        grandparents; high; holidays; housing; information; levels; lives; living; minority; nine; pandemic;
        population; see; single; speak; spent; therapeutic; told contact; told deaf; told enough; told grandparents;
        told harm; told helps; told hours; told housing; told is; told lives; told nine; told older; told single;
        told spent; told than; told wrong; very; wide; wrong; you; youth
        """,
        0.5: """
        # 2018; # 2022; # 5; # care; = inspectors; always; assessed; aware; babies; clubs; councils; covid; cut;
        department; develop; else; enough; even; factors; financial; four; harm; helps; home; include; independent;
        inspectors; kind; matter; nationally; network; paid; pay; positive; post; protection; quarter; rates; reason;
        school; secondary; somebody; told also; told arrangements; told authority; told babies; told birth; told care;
        told childrens; told clubs; told cut; told department; told else; told even; told four; told help; told home;
        told kind; told mental; told needed; told paid; told pay; told people; told quarter; told see; told shared;
        told sisters; told somebody; told speak; told taken; told went; told youth; went; were; whom; whose
        """,
        0.375: """
        # 12; # 9; # are; # children; # july; # not; # outcomes; # reporting; # words; = about assessments; across;
        after; almost; anyone; awareness; children; community; conference; considered; did; enable; ensuring;
        examples; five; follow; funding; given; has; held; improve; letters; little; looks; may; mental; national;
        needed; off; older; opportunities; other; our; person; police; process; reach; recognised; run; seen; set;
        shared; should; stage; supported; taken; ten; term; them; third; told across; told anyone; told assessed;
        told borough; told brothers; told could; told council; told days; told feel; told five; told given; told held;
        told independent; told letters; told like; told little; told looks; told made; told may; told meeting;
        told meetings; told off; told officers; told on; told our; told person; told police; told run;
        told safeguarding; told services; told should; told since; told ten; told term; told third; told time;
        told used; told who; told whom; told worker; use; well
        """,
        0.25: """
        # after; # areas; # december; # experiences; # january; # leavers; # looked; # people; # release; # young;
        = council; access; another; better; borough; by; care; consistently; could; council; days; feel; find; gone;
        had; inspection; like; longer; make; meeting; meetings; much; number; officers; one; report; review;
        safeguarding; since; there; told another; told are; told been; told board; told child; told did; told family;
        told find; told gone; told group; told look; told needs; told partners; told plans; told second; told set;
        told to; told was; told would; told year; worker
        """,
        0.125: """
        # for; # on; # progress; # the; authority; have; impact; on; or; support; told as; told be; told do; told for;
        told have; told in; told of; told report; told when; told with; told workers; with; year
        """,
        -0.125: """
        # board; # council; # executive; # protection; # safeguarding; # who; been; early; how; inadequate; it;
        performance; plans; services; small; told from; told good; told how; told more; told out; told up; told we;
        we; work; workers
        """,
        -0.25: """
        # about; # be; # families; # help; # impact; # it; # leaders; # march; # need; # ofsted; # practice; # that;
        # with; # work; = about management-oversight; = about overall; actions; additional; agencies; an; away;
        benefit; best; cannot; clear; come; data; decision; director; do; effectively; experienced; experiences;
        exploitation; first; go; going; improved; improvement; improvements; improving; including; keep; key; leave;
        leaving; led; live; local; long; making; management; multi; next; often; out; pathway; placed; plan; practice;
        provide; provided; quickly; receive; risks; safe; senior; service; staff; step; still; strong; team; those;
        told a; told case; told cases; told come; told date; told first; told full; told inspectors; told life;
        told long; told many; told members; told one; told part; told put; told requires; told said; told some;
        told three; told told; told too; told visit; told way; told well; told years; under; views; visit; waiting;
        why; years; young
        """,
        -0.375: """
        # june; # summary; # they; # what; = improvement; agency; among; assessment; assessments; at; be; being; both;
        but; chair; complex; date; day; edge; end; evidence; far; file; found; investment; life; managers; met; month;
        move; need; no; olds; once; outcomes; panel; part; planned; programme; put; remain; requires; reviewed; said;
        significant; six; strengths; such; take; talk; three; timely; told act; told among; told any; told assessment;
        told assessments; told at; told boys; told by; told day; told education; told end; told every; told far;
        told go; told it; told joint; told keep; told known; told march; told met; told missing; told month;
        told move; told once; told panel; told six; told staff; told such; told take; told they; told took;
        told trust; told waits; told weeks; told what; told whole; told working; told write; too; trust; visited;
        waits; way; weeks; where; whole; write
        """,
        -0.5: """
        # 19; # inspection; # is; # of; = about workforce; = strength; act; action; along; any; around; back; case;
        cases; concerns; education; eleven; ensure; every; here; however; its; learning; list; many; missing; ofsted;
        only; phone; planning; progress; quality; so; these; they; times; told along; told back; told eleven;
        told found; told here; told its; told last; told list; told national; told ofsted; told only; told phone;
        told their; told times; told training; told two; told us; told visits; told young; told youngsters; took;
        upon; us; what; when; youngsters
        """,
        -0.625: """
        # 2025; # by; # main; = about front-door; = about recording; appropriate; down; effective; everything;
        fostered; good; last; late; leaders; looked; members; moved; new; nobody; not; risk; say; their; told all;
        told conferences; told down; told everything; told foster; told into; told late; told leaders; told learning;
        told moved; told new; told nobody; told say; told social; told supported; told will; told worries; training;
        two; visits; working; worries
        """,
        -0.75: """
        # findings; = about education; all; answer; conferences; each; into; social; told an; told answer; told each;
        told need; told that; will
        """,
        -0.875: """
        foster; reviews; told leavers; told reviews; told risk; told schools; told so
        """,
        -1.125: """
        leavers; this
        """,
        -1.75: """
        = about scope
        """,
        -1.875: """
        = about permanence
        """,
        -2.125: """
        = head
        """,
    },
}
