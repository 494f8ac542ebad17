"""Weights fitted by `make fit` on labelled sentences; not written by hand.

How much a word of a sentence speaks for a theme, or against it; "# " stands before a word of the heading above,
"=" for how often a theme is met at all.
"""

from briefing_app.domain.themes import Theme

LEARNED: dict[Theme, dict[float, str]] = {
    Theme.LEADERSHIP: {
        2.5: """
        board
        """,
        2.375: """
        # action; # safeguarding
        """,
        2.25: """
        top
        """,
        2.125: """
        plan
        """,
        1.875: """
        # board; # summary; # with; =; ambit*; chair; commi*
        """,
        1.75: """
        # date; chief; counc*; dcs; director; prior*
        """,
        1.625: """
        # send; acted; commissioning; gover*; post; recommendations; she
        """,
        1.5: """
        # weaknesses; direc*; manag*; struc*; visible
        """,
        1.375: """
        # council; # local; # our; adver*; aware; boards; chall*; death; impro*; leade*; leadership; local*; posts;
        rewri*; safeguarding; servi*; sorry; story
        """,
        1.25: """
        # statement; accep*; appoi*; assessment; board*; comma*; deput*; extra; failu*; frank*; hired; party;
        policies; refor*; services; silve*; sub; vulnerable; weakn*
        """,
        1.125: """
        # executive; alrea*; already; begins; business; chang*; control; councillors; created; depar*; department;
        draft; evalu*; fully; identified; learn*; liver*; meet; panel; probl*; procedures; reforms; report; signe*;
        signed; spend; steps; they; trust; vulne*; weaknesses
        """,
        1.0: """
        # assistant; # inspection; actin*; acting; actively; appro*; areas; breaks; cabin*; charg*; charge; commended;
        credi*; criti*; criticism; deter*; difference; education; improvement; itll; joint; leafl*; membe*; outcomes;
        practice; prepa*; promi*; reorganisation; second; secre*; secretary; septe*; september; since; tackl*; tames*;
        visib*; weeke*; works*; wsoa
        """,
        0.875: """
        # 2015; # 25; # now; # on; # services; # should; # strengths; # the; accur*; addre*; aim; allow*; ambition;
        ambitious; becam*; became; calde*; colle*; confidence; cross; deficits; denta*; dental; dfe; done; doubt;
        drive; findi*; first; group*; groups; her; him; hire; homes; honest; immediate; improvements; just; labou*;
        launc*; launched; leaflet; matte*; minis*; model; overv*; overview; partn*; plymo*; polic*; polit*; publi*;
        putti*; putting; recru*; regional; relat*; relen*; respo*; responded; revie*; reviewed; safeg*; start;
        strategies; surre*; wakef*; wellb*; wellbeing; weve; will; worce*
        """,
        0.75: """
        # 03; # 5; # been; # doing; # families; # overview; # significant; # trust; accepted; accurately; activ*;
        advoc*; advocate; agenc*; all; aspirational; autho*; barri*; be; begun; blame; busin*; cabinet; challenge;
        change; clinic; commu*; consu*; corporate; defic*; describes; disabled; due; effectiveness; equal*; faili*;
        failures; foundations; from; fund; gather; group; hall; hands; heads; immed*; incid*; incident; included;
        judgements; knew; knowl*; knowledgeable; knows; learning; localities; major; meets; money; norfo*; offic*;
        officers; organ*; own; partners; points; praises; priorities; problems; proce*; properly; reorg*; resol*;
        restr*; rigor*; safe; says; scst; self; states; suggested; suppl*; targe*; took; visio*
        """,
        0.625: """
        # 2023; # comments; # education; # getty; # image; # images; # impact; # information; # item; # its; # joint;
        # lscb; # pointed; # release; # several; # these; # what; accou*; achieved; achieving; additional; address;
        adviser; after; annou*; annua*; annual; answe*; appointed; arran*; as; asked; askin*; asking; aspir*;
        authoritys; beds; been; begin*; brief*; calls; campaign; chair*; chief*; conce*; concentrated; concerned;
        const*; court*; credit; curre*; current; decli*; drawn; drive*; dudle*; durin*; during; enfie*; evaluation;
        evidenced; experienced; exten*; extend; exter*; fast; focus*; force; gener*; guide; has; hones*; imple*;
        implemented; inclu*; increased; inquiry; inspectors; integ*; inten*; intervention; it; january; joine*; june;
        know; last; leaders; listen; littl*; little; manage; managed; managers; mayor; monday; ms; named; neigh*;
        nurse; nurseries; open; order*; organised; partl*; partly; passi*; portf*; portfolio; prese*; professionals;
        proje*; project; prope*; propo*; reach*; reached; reade*; reali*; recom*; relentless; resto*; road; secon*;
        senio*; serious; stand; starts; strengths; sugge*; summary; supply; throughout; toget*; together; train;
        tryin*; trying; understand; unles*; unless; urgency; verdi*; warni*; weaker; would
        """,
        0.5: """
        # about; # according; # agenda; # august; # cabinet; # december; # director; # leaders; # nhs; # not;
        # october; # plan; # post; # recommendations; # since; # support; # west; # written; actio*; advan*;
        agreement; ahead; along; answer; apprenticeships; appropriately; april; arranged; assur*; asylu*; asylum;
        attendance; attention; bolto*; bosse*; bosses; built; carefully; challenged; challenges; chose*; chosen; come;
        communities; company; conclusion; confi*; contr*; contract; corpo*; council; covid; creat*; croyd*; cultu*;
        danger; dealt; decid*; decided; demon*; diffe*; direction; discussed; does; effec*; elected; enabl*; ensuring;
        evide*; examined; experiences; face; findings; flats; focused; four; funct*; give; goes; grip; he; head;
        health; histo*; ill; innov*; inqui*; islan*; its; janua*; joined; keep; lack; lead; leaver; left; links; look;
        lot; members; menti*; messages; monda*; monitoring; much; near; neighbouring; new; nhs; not; notif*;
        notifications; observed; octob*; october; ofsteds; opene*; opened; outco*; outst*; outstanding; pace; pande*;
        pandemic; partner; potential; prevention; prioritised; progress; promises; protection; purpose; realistic;
        recent; recovery; recruited; reduce; regularly; remained; repeated; respond; rest; roles; senior; sleep;
        standards; statu*; strategy; stren*; strengthened; stron*; stronger; submi*; table; taken; takin*; taking;
        target; targeted; teams; then; therapy; therefore; thoughtful; three; timet*; track*; under*; unreg*;
        unregistered; want; wants; was; worked
        """,
        0.375: """
        # 12; # area; # police; # we; accor*; accurate; actions; adopt*; adopted; adopters; advis*; agencies; agency;
        analysis; arrived; asks; assess; assessors; audit*; audits; authority; began; bring; changes; chari*; claim*;
        colleagues; comin*; coming; communication; conti*; conversations; county; culture; decis*; dedicated; deliv*;
        deman*; descr*; detai*; detail; developed; early; educa*; effect; eight; employment; established; exami*;
        executive; expected; exploitation; failings; finding; focus; followed; foster; front; gathe*; graded; great;
        grow; healt*; history; improving; inform; insuf*; inter*; interventions; involvement; issue*; itsel*; itself;
        kept; leads; leave; legal; marke*; meeting; middl*; monitored; necessary; nothi*; nothing; novem*; november;
        offered; orders; other; out; parenting; part; partnership; performance; permanent; persi*; point; positive;
        possi*; poten*; prais*; priority; promised; purpo*; ready; regio*; regis*; responsible; retur*; return;
        rigorous; ring; serio*; sets; share; share*; shared; six; soon; specialist; specific; started; statutory;
        strat*; stree*; successful; summa*; summe*; supporting; thems*; themselves; thera*; there*; verdict; view;
        violence; way; weake*; welco*; went; what; where; wheth*; whether; which; whole; word; words; worki*; working
        """,
        0.25: """
        # 1; # 8; # are; # evaluation; # found; # governance; # leadership; # they; acros*; across; action; again;
        also; another; ask; behin*; behind; benef*; best; borou*; break*; cannot; capac*; capacity; clear*; closely;
        committed; committee; community; compa*; concern; conference; days; decisions; devel*; disability; ensur*;
        ensures; event*; events; examp*; example; execu*; expec*; exper*; expla*; february; form; forwa*; forward; go;
        going; governance; government; hours; inadequate; includes; indep*; independent; is; july; led; letter; makes;
        manager; march; may; member; moved; national; neces*; next; noted; notice; nurse*; offer*; people; point*;
        police; pract*; prepared; preve*; programme; provides; put; questions; quick*; quickly; rating; receive;
        recognised; record; recruitment; regul*; repea*; run; seeki*; seeking; sense; sensi*; set; socia*; social;
        speak; staff; strong; succe*; summer; thing*; things; thoro*; thought; throu*; trans*; trust*; under;
        understood; updat*; urgen*; us; very; viole*; virtu*; virtual; visit; we; worker; worri*; years; yet
        """,
        0.125: """
        # and; # children; # is; # of; # practice; # work; adult; appropriate; being; clear; count*; have; help; high;
        inade*; infor*; lives; looke*; looked; month*; needs; negle*; ofste*; over; overa*; plans; prote*; provide;
        rated; repor*; see; send; speci*; support; there; thoug*; too; two; until; visit*; well; were
        """,
        -0.125: """
        # 14; # be; # childrens; # management; about; agree*; assurance; befor*; before; carers; caseloads; could;
        councils; effective; explo*; five; good; ident*; information; inspection; leave*; leavi*; leaving; local;
        makin*; making; missi*; nobod*; now; often; pre; pupil*; pupils; recog*; schoo*; service; special; supported;
        syste*; team
        """,
        -0.25: """
        # 2022; # 2025; # 24; # 9; # do; # experience; # help; # in; # it; # main; # november; # report; # that;
        # visit; # who; acces*; access; achieve; act; affec*; anyon*; anyone; area; arriv*; at; becau*; because;
        becom*; benefit; birth; brothers; but; casel*; changed; check*; chron*; circumstances; conferences; deal;
        delay; develop; diffi*; doing; each; elect*; emerg*; entit*; families; fathe*; feeli*; fewer; file; follow;
        foste*; fostering; frien*; get; getti*; getting; gone; grade*; had; happens; hard; heard; housi*; housing; i;
        indiv*; into; intro*; iros; judged; key; measu*; month; morni*; most; move; nearl*; nearly; no; numbe*;
        onlin*; online; oppor*; optio*; others; parent; past; pathway; peopl*; perma*; person; poor; profe*; public;
        readi*; reasons; reduc*; refer*; referral; refle*; relatives; resou*; result; routi*; safet*; safety; said;
        saw; schem*; scheme; sexua*; short*; sisters; spent; stabl*; stable; stage; stand*; start*; suita*;
        supervision; systems; teach*; that; those; thres*; thresholds; timeliness; timely; trained; trauma; unacc*;
        unaccompanied; views; wide; worke*; works
        """,
        -0.375: """
        # 20; # 2021; # 28; # 6; # 7; # achieving; # an; # april; # authority; # better; # councils; # does;
        # february; # focused; # for; # headline; # improve; # june; # leavers; # partnership; # people; # permanence;
        # points; # press; # reporting; # service; # three; # to; # were; # where; # you; adults; almos*; almost;
        attac*; audit; avera*; average; beginning; bette*; better; broth*; careful; cent; centred; child; close;
        commissioner; comprehensive; concerns; consistent; contact; conte*; councillor; country; crimi*; difficult;
        docto*; docum*; dont; door; drugs; earlier; emoti*; emotional; end; england; enqui*; equip*; equipment; every;
        evidence; fall; family; free; gets; grown; happe*; harder; harm; heari*; helpe*; helped; hold; hotel*; house;
        how; howev*; however; incre*; inves*; investment; journey; kind; letters; like; list; live; long; looks; lscb;
        made; major*; majority; match*; men; misse*; missed; missing; mothers; numbers; ofsted; only; other*;
        particularly; partnerships; parts; permanence; placements; plann*; prevent; promo*; proportion; providing;
        quarter; read; recently; referrals; reflect; relev*; relevant; remai*; remain; response; responsibility;
        section; seldo*; seldom; sever*; show; singl*; skills; somet*; something; sound; spoke; spoken; step; stop;
        strategic; suppo*; system; these; thing; third; through; time; timescales; traff*; training; traum*; turn;
        twenty; used; vacan*; value*; video; withi*; within; work; wrong
        """,
        -0.5: """
        # 19; # 21; # 23; # adoption; # assessment; # at; # child; # corporate; # councillors; # findings; # how;
        # january; # key; # london; # march; # members; # need; # news; # no; # one; # out; # staff; # update; # well;
        # will; accom*; accommodation; adapt*; addit*; adequ*; adequate; an; any; approach; aroun*; around;
        aspirations; assistant; attend; available; call; case; considered; consistently; contribution; date; decision;
        different; disabilities; discu*; drew; earli*; embedded; engla*; even; everyone; excep*; experience; faile*;
        failed; falle*; fallen; felt; femal*; female; following; forty; fourt*; genit*; genital; girls; growi*;
        growing; harde*; highe*; highest; identification; incon*; increase; indic*; initial; journ*; judge*; langu*;
        language; lengt*; level; livin*; living; majes*; majestys; management; meant; meetings; met; minut*; moment;
        mothe*; notes; offers; ones; or; outcome; overs*; oversee; paper*; pathw*; patie*; pays; per; picke*; picked;
        pleas*; praise; promoted; prompt; protect; provi*; provided; quali*; quality; real; requi*; required; respect;
        responses; results; revis*; right*; risks; round; safeguard; same; scotland; scree*; secondary; secti*; sees;
        shortage; should; sight; situations; skill*; someo*; someone; strongly; such; supports; takes; than; them;
        theres; though; times; town; treated; twent*; understanding; waiti*; waiting; watched; when; while; who; wish;
        with; worse
        """,
        -0.625: """
        # 2024; # 3; # 31; # after; # courier; # letter; # looked; # may; # page; # progress; # their; # which;
        # young; above; adult*; aged; agreed; analytical; attended; back; birmi*; botto*; bottom; boys; bradf*; care;
        childs; colla*; compe*; complaints; core; cost; court; creative; criticised; direct; down; engage; famil*;
        grades; half; hardl*; hardly; here; heref*; home; if; initi*; invol*; iro; late; means; natur*; need; ninet*;
        offer; one; placed; planning; policy; previous; range; rates; reaso*; recei*; recognise; recommendation;
        recor*; records; region; remains; score*; secto*; sector; shoul*; shrop*; strength; subst*; survey; this;
        times*; transformation; undertaken; wales; watch; watch*; welsh
        """,
        -0.75: """
        # 2020; # 26; # 4; # adult; # far; # following; # more; # needs; # ofsted; # performance; # social;
        # wakefield; ago; avail*; books; broml*; budge*; can; cases; childrens; consi*; encouraged; few; finan*; flag;
        highl*; highly; hub; identify; inconsistent; involved; leavers; lost; managing; marks; might; monitor; multi;
        ours; perso*; professional; promp*; reach; reading; reason; receiving; reported; resources; safer; sayin*;
        saying; scott*; some; standard; still; super*; surpr*; their; thurs*; told; treat*; wait; weeks; why; young
        """,
        -0.875: """
        # friday; # left; # outcomes; achievement; assessed; belon*; children; ciw; discussions; financial; fundi*;
        funding; including; law; more; offen*; ongoi*; ongoing; risk; scotl*; seen; starting; take; use; whom; wides*;
        widespread; you; youngsters
        """,
        -1.0: """
        # city; # reporter; assis*; do; estyn; grade; low; momen*; peer; place*; previ*; timel*; won
        """,
        -1.125: """
        # care; # democracy; # protection; # this; addition; encou*; parki*; staff*; train*; young*
        """,
        -1.25: """
        # by; assessments; compl*; fifth; resul*
        """,
        -1.375: """
        check
        """,
        -1.5: """
        # a; improved; workers
        """,
        -2.125: """
        # experiences
        """,
    },
    Theme.FRONT_DOOR: {
        2.625: """
        early
        """,
        2.375: """
        # findings; help
        """,
        2.25: """
        hub
        """,
        2.125: """
        centres; partn*
        """,
        2.0: """
        refer*; strategy
        """,
        1.875: """
        staff*
        """,
        1.75: """
        decis*; families; refer
        """,
        1.625: """
        neigh*; nurse*; protected; talks
        """,
        1.5: """
        # help; call; calle*; contacts; preve*; proba*; safeg*
        """,
        1.375: """
        escal*; experienced; gps; hubs; nurseries; referred; referrers; right; situations; worri*
        """,
        1.25: """
        # city; cases; discu*; duty; family; helpe*; inves*; partners; respo*; safe; send
        """,
        1.125: """
        # found; # reporter; # who; =; acted; answe*; centr*; concern; conta*; discussions; edge; education; escalate;
        front; health; identified; inten*; intervention; joint*; jointly; mash; partnerships; polic*; promp*; risks;
        schools; self; situa*; systems; teach*; undertake; weeke*; when
        """,
        1.0: """
        # overview; appli*; appropriate; being; callers; childrens; criticised; desk; famil*; fast; fifth; get;
        healt*; helpl*; history; meeti*; morni*; probation; proportionate; resulted; same; sufficient; targe*;
        teachers; triag*
        """,
        0.875: """
        # harm; # inspectors; # protection; addition; agenc*; applied; assessment; avail*; bank; borou*; commissioned;
        conce*; consent; consu*; designated; door; email; embed*; embedded; going; helped; inter*; let; neighbours;
        pilot*; police; prevention; prompt; real; recognised; rings; risk; safeguarded; telep*; thres*; urgent;
        villa*; visitors; websi*; website; were; won
        """,
        0.75: """
        # among; # improve; # need; # page; # services; # wakefield; # what; able; allows; answered; apart; apply;
        asked; assistance; at; clubs; common; consistent; decem*; december; decid*; decisions; deman*; drug;
        effectively; ensures; falls; fears; first; funde*; handl*; harm; harme*; harmed; hear; helpline; increased;
        initial; injur*; inqui*; intensive; intro*; libra*; line; located; managed; media*; meetings; member; monitor;
        morning; most; next; numbe*; open; oppor*; paren*; parenting; practitioners; profe*; quick*; remained; schoo*;
        services; sound; strat*; strength; support; team; telephone; ten; these; troub*; urgen*; visitor; weekends;
        whene*; whenever; why; witho*; without; worried
        """,
        0.625: """
        # 2025; # also; # are; # authority; # families; # friday; # members; # read; # result; # some; # strong;
        # that; actio*; alert*; alerts; allow*; along*; alongside; anyon*; anyone; arent; assis*; attendance; book;
        carri*; carried; changes; children; close; close*; co; commitment; commu*; concerns; cours*; covers; croyd*;
        danger; day; dealt; decision; demand; doctors; document; drew; emerg*; emergency; enquiries; escalating;
        follo*; following; found; gp; hospi*; hurt; immed*; immediate; improvements; including; information; lead;
        level*; levels; likely; logs; marked; midwi*; nights; non; offer*; offic*; officer; opportunity; outside;
        partnership; praises; professionals; prote*; provide; qualified; quickly; rarel*; rarely; reach;
        relationships; remai*; repea*; risin*; rising; robus*; routinely; secto*; sector; servi*; service; side;
        suppo*; take; targeted; thing*; things; thresholds; toget*; together; trouble; two; unclear; understood;
        unsaf*; unsafe; volun*; weigh*; welfa*; welfare; worki*; working; worries; worry
        """,
        0.5: """
        # 2; # 2018; # 22; # 25; # councils; # democracy; # hall; # headline; # impact; # it; # item; # ldr;
        # leaders; # needs; # october; # points; # rating; # report; # says; # social; # town; # updated; # we;
        access; activ*; addit*; adequ*; adequate; again*; against; analysis; application; appropriately; as; assoc*;
        aware*; awareness; borough; bring; broad; closely; commi*; commo*; community; complete; conference; confi*;
        confident; considerable; coordinated; courses; cover*; criti*; department; desig*; difficulties; discussion;
        docto*; draw; earli*; earliest; effec*; enqui*; eveni*; every*; examp*; faste*; faster; feedb*; feedback;
        fewer; focused; forms; friday; guida*; guidance; hackn*; hadnt; happe*; helpf*; helpful; homes; hopes;
        hospitals; hotel*; incid*; incident; inspectors; insta*; intelligence; investigations; issues; job; keeps;
        lawye*; likel*; livin*; living; locat*; lower; marke*; meant; mosqu*; named; need; news; night*; note; notif*;
        nurse; occas*; offered; only; outcome; outsi*; parents; parti*; pass; phone; planned; pract*; practitioner;
        prais*; prior*; private; promo*; ratio*; reason; relie*; repor*; responded; resul*; robust; role; rural;
        safeguard; serio*; share*; short*; significant; since; someb*; somebody; specific; still; stron*; subject;
        suffi*; supporting; swift*; swiftly; taxi; this; thoro*; timel*; uncle*; visit*; volunteers; way; weekend;
        weeks; weight; worse
        """,
        0.375: """
        # 00; # 13; # 29; # a; # cqc; # governance; # immediate; # mercury; # observer; # risk; # september;
        # serious; # they; # were; accep*; acces*; accommodation; action; active; activity; alleg*; almos*; almost;
        answer; appro*; aroun*; around; arran*; available; becau*; because; been; before; best; boroughs; budge*;
        build; building; can; carin*; caring; checks; clear; closed; colla*; communities; compa*; comprehensive;
        conse*; continue; council; councillor; count*; dange*; denti*; depar*; described; developed; disability;
        district; employment; engli*; english; established; every; everyone; examples; explain; familys; frame*;
        framework; frida*; gets; great; happens; harde*; heard; high; highly; histo*; housi*; housing; impro*;
        improved; informed; instance; intel*; introduced; invol*; lates*; latest; left; lived; majes*; majestys;
        manage; many; march; mark; model; must; name; neighbouring; night; notic*; novem*; november; number; offen*;
        onlin*; online; optio*; options; organ*; organisations; out; participation; person; present; proac*; promoted;
        prope*; propo*; provided; quest*; raise; rates; rathe*; rather; rationale; recog*; recommendation; recorded;
        recording; reduced; reported; repre*; ring; seen; shown; simil*; six; someone; staff; standard; steps; subje*;
        subst*; succe*; suita*; suitable; talk; then; thorough; though; threshold; today; touch; updated; very;
        watchdog; ways; weak
        """,
        0.25: """
        # 15; # 19; # childrens; # how; # key; # management; # strengths; # summary; # these; # thursday; act;
        actions; agencies; agreed; all; alloc*; arrangements; ask; away; babie*; babies; back; befor*; betwe*;
        between; calls; check; come; compr*; consistently; contact; county; diffe*; diffi*; due; educa*; elect*;
        ensure; excep*; face; focus*; fully; getti*; getting; goes; group*; groups; helpi*; helping; hours;
        improvement; infor*; into; issue*; its; judge*; judged; judgement; lives; longe*; longer; major*; majority;
        make; manager; meeting; met; minor*; minutes; never; numbers; officers; once; pathway; per; placed; plann*;
        point; points; programme; put; rated; rating; recei*; requi*; routi*; seven; shared; signi*; some; someo*;
        somet*; sough*; sought; specialist; stage; statu*; statutory; stay; syste*; teams; there; timely; unacc*;
        under; understanding; updat*; wait; well; whole; whose; wide; younger
        """,
        0.125: """
        # children; # evaluation; # leadership; # november; # practice; according; alway*; always; asses*; assessed;
        atten*; authority; bette*; better; by; conti*; do; go; impact; is; manag*; monit*; much; needs; now; one; or;
        over; overall; oversight; quali*; ratin*; review; small; socia*; social; too; up; will; work
        """,
        -0.125: """
        # 2022; # 2023; # areas; # december; # may; # this; abuse; achie*; adult*; an; area; assurance; considered;
        did; done; full; group; had; improve; indep*; know; meet; months; more; ofsted; other; overs*; pathw*; peopl*;
        people; practice; publi*; recor*; report; requires; said; school; senior; set; several; those; train*;
        unaccompanied; under*; waiti*; waiting; whom; worke*; year
        """,
        -0.25: """
        # 18; # adoption; # be; # date; # do; # experience; # reporting; # work; about; additional; address; adole*;
        adopters; adult; advoc*; aged; appointed; areas; assessments; attend; avera*; average; based; brothers; came;
        canno*; caref*; challenge; changed; chron*; clini*; creat*; detail; disabled; domes*; domestic; effect;
        emplo*; encou*; engla*; england; evidence; experience; files; follow; frien*; from; give; gover*; have;
        inade*; inadequate; independent; integ*; interviews; iros; late; leaders; learning; leavi*; leaving; less;
        lette*; letter; live; makes; mean; menta*; misse*; missed; moved; multi; neces*; necessary; newly; no; not;
        old; olds; order*; pande*; pandemic; parent; pas; permanent; proceedings; pupil*; pupils; raise*; recognise;
        recru*; safeguarding; section; secur*; secure; seeki*; seeking; senio*; sense; sexual; single; spoke; stabl*;
        stable; stand*; standards; story; summer; takes; teenagers; than; thera*; think; throu*; through; time; top;
        trust; use; view; virtu*; weaknesses; who; withi*; within; young*; youngsters
        """,
        -0.375: """
        # 10; # 21; # 3; # 4; # county; # executive; # from; # have; # joint; # lscb; # ofsted; # provision;
        # release; # safeguarding; # support; # to; # visit; accom*; accur*; acros*; across; addre*; adopt*; affected;
        again; ambit*; among; applications; april; assur*; attention; beginning; benef*; boys; break; breaks; broth*;
        cabin*; cabinet; camhs; care; centre; centred; chair*; chall*; childs; choos*; colle*; complaints; condi*;
        conferences; const*; contr*; could; councils; cultural; cut; deal; demonstrate; disab*; documents; doing;
        drawn; end; evaluation; exclu*; execu*; executive; expected; exploited; find; findi*; finding; forma*; forwa*;
        forward; four; free; friends; girls; good; hard; hardl*; hardly; havin*; having; histories; holiday; if;
        important; inclu*; increasing; individual; inspe*; inspections; joint; july; kinsh*; kinship; knew; lack;
        learn; led; lesso*; life; local; looke*; looked; looks; lscb; makin*; making; managers; men; mental; messa*;
        monday; month*; moral*; morale; mothe*; moves; natio*; nine; noted; offer; older; on; order; outcomes; outli*;
        pace; page; paid; panel*; panels; parts; perma*; persi*; placement; places; planning; proce*; purpo*; quality;
        quart*; raised; range; reading; recruitment; reflect; regio*; regul*; relationship; remain; respi*; respite;
        respond; reviewed; revis*; rigor*; rigorous; sampl*; scree*; scrut*; secti*; separ*; septe*; september;
        sever*; show; singl*; sisters; skills; special; spend; start*; state*; sufficiently; summe*; supervision;
        supported; there*; thoughtful; track; transition; twent*; victi*; want; we; weakn*; week; welco*; with; words;
        worker; wrote
        """,
        -0.5: """
        # achieving; # april; # area; # august; # care; # experiences; # for; # in; # main; # permanence; # quality;
        absen*; absent; accou*; ahead; ambitious; appoi*; audit; aware; began; begun; broke*; cannot; change;
        chronologies; completed; complex; copie*; councillors; cultu*; descr*; describes; deter*; development;
        discussed; disru*; drift; drugs; enabl*; enable; engage; enoug*; enough; expec*; expos*; finan*; financial;
        foster; frequently; given; grade; grand*; half; happen; helps; home; identify; impor*; indiv*; janua*;
        january; keep; key; law; local*; locality; measure; monitoring; month; new; octob*; october; often; opera*;
        outst*; outstanding; part; performance; personal; picture; place; place*; pre; prepared; prevent; produ*;
        progr*; promi*; proportion; provi*; reduction; relat*; revie*; secon*; second; settings; sexua*; skill*;
        sleep*; speec*; speech; stabi*; stability; start; stati*; sugge*; super*; teena*; them; three; trave*;
        understand; used; using; visib*; visible; voice*; voices; which; write
        """,
        -0.625: """
        # 2024; # council; # letter; # service; abuse*; also; answers; bespo*; bespoke; break*; carer*; carers; chief;
        committee; concerned; data; deliv*; disabilities; down; e; emoti*; emotional; engag*; escalated; even;
        experiences; feel; he; house; how; improving; inform; large; learn*; measu*; money; obser*; partner; pay;
        perfo*; perso*; physical; pictu*; prepa*; prese*; progress; provides; provision; psych*; referrals; return;
        runs; say; setti*; share; she; they; undertaken; views; voice; wakef*; wants; watchdogs; weekl*; weekly;
        years
        """,
        -0.75: """
        # about; # inspection; # looked; # news; # progress; # send; affec*; be; court; enhan*; ensuring; explo*;
        familial; far; five; foste*; here; leadership; management; members; national; negle*; none; off; physi*;
        protection; recommendations; records; run; sampling; screening; see; speci*; specifically; term; their; tool;
        trans*; until; video; visited; visits
        """,
        -0.875: """
        # leavers; advisers; approach; case; corpo*; corporate; days; dip; frequ*; held; it; leave; list; missi*;
        missing; retur*; strategic; visit; wales; young
        """,
        -1.0: """
        # after; but; direc*; director; enhanced; evalu*; exten*; inclusion; leade*; leavers; panel; plan; plans
        """,
        -1.125: """
        advis*; leave*; strengthened; such; system
        """,
        -1.25: """
        after; each; extra; legal; made; neglect; waits
        """,
    },
    Theme.ASSESSMENTS: {
        3.75: """
        asses*
        """,
        2.25: """
        updat*
        """,
        2.125: """
        enqui*
        """,
        2.0: """
        risk
        """,
        1.875: """
        enquiries
        """,
        1.625: """
        analy*; prote*
        """,
        1.5: """
        psych*; reass*
        """,
        1.375: """
        date; protection; reviewed; seen
        """,
        1.25: """
        # who; assessing; cases; concl*; consi*; famil*; fathe*; grand*; many; paren*; potential
        """,
        1.125: """
        analysis; assessments; descr*; draw; list; parenting; poten*; psychologists; updated; weigh
        """,
        1.0: """
        # 2023; # from; # help; # need; baby; compr*; dange*; elsew*; elsewhere; experts; family; fathers; form; harm;
        house*; household; look; menta*; other; place; psychology; revie*; timel*; under*; views; weigh*
        """,
        0.875: """
        # progress; # protection; accurately; assesses; check*; clear; curiosity; everyone; focused; gather; improved;
        investigations; mental; most; needs; nursery; piece*; simpl*; specialist; stren*; strengths; what
        """,
        0.75: """
        # findings; # following; # made; # november; accur*; agencies; careful; child; conclusions; consistency;
        continue; cultu*; curio*; dads; do; ethni*; ethnicity; evide*; examp*; extended; fair; faith; frame*;
        framework; how; inves*; isnt; less; major*; majority; model; named; neglect; ones; promp*; promptly;
        questions; refre*; repea*; signs; standard; such; timely; up; updates; words; workers; write; years
        """,
        0.625: """
        # 8; # may; # members; # questions; an; appropriate; asked; backg*; begun; behav*; birth; broug*; brought;
        consideration; consistently; danger; demonstrate; detail; evidence; exper*; expla*; explain; had; ident*;
        inqui*; kind; learning; lists; lived; looke*; looked; low; minority; moder*; neede*; needed; north*; number;
        obser*; occup*; old; out; profe*; prope*; recommendations; relev*; relevant; resea*; research; sayin*; saying;
        section; send; sente*; sentence; sibli*; siblings; spott*; spotted; stood; subst*; substance; tende*; teste*;
        tested; therapy; times; understanding; use; wait; welcomed; whats; why; works
        """,
        0.5: """
        # experiences; # named; # send; # tuesday; absent; advic*; advice; agenc*; behaviour; brief; chang*; chron*;
        circumstances; completed; comprehensive; concerns; conclusion; consider; considered; culture; days; demon*;
        did; docto*; durin*; during; earli*; educational; every*; explored; exten*; focus*; fresh; frien*; friends;
        gathe*; good; histories; identification; imple*; impro*; improve; infor*; jobs; known; length; live; membe*;
        members; minor*; misus*; misuse; need; negle*; new; observation; occupational; one; or; overl*; paedi*;
        panel*; panels; past; peoples; put; quality; quest*; records; repeat; risks; saw; shorter; show; shown; since;
        single; socia*; social; sound; stopp*; stopped; thera*; thought; timescales; trained; understood; unpai*;
        unpaid; weight; welco*; where; whole; yearl*; yearly
        """,
        0.375: """
        # 2019; # asked; # be; # headline; # january; # june; # significant; # social; # their; # weekly; # were;
        # work; absen*; accou*; achieved; acros*; across; added; adopt*; adopters; alloc*; allocated; assess; at;
        babie*; babies; before; begins; both; bring; care; choic*; choice; circu*; close; compl*; conce*; current;
        describe; domes*; domestic; each; earlier; engla*; england; event*; events; example; excel*; excep*; explo*;
        familys; focus; gets; grandparents; happened; histo*; holidays; housi*; housing; ill; include; incon*;
        inconsistent; indic*; injur*; interview; langu*; language; late; law; leadi*; leading; learn*; lives; livin*;
        living; looki*; looking; made; meani*; measu*; menti*; might; more; moves; neighbours; nurse; offen*; often;
        on; overa*; overall; part; partner; peer; person; play; previous; professionals; promo*; protect; quali*;
        read; recognised; result; revis*; sampl*; second; secti*; singl*; small; some; somet*; sometimes; stand*;
        statu*; statutory; strai*; stron*; stronger; teachers; telep*; than; these; thin; thoro*; thorough;
        timeliness; times*; toget*; together; too; tool; waite*; waited; way; ways; well; worked; writt*; written
        """,
        0.25: """
        # 14; # 19; # 2026; # 24; # 27; # 3; # 6; # area; # authority; # cqc; # december; # friday; # had; # in;
        # july; # needs; # points; # press; # to; abuse; account; adopted; affec*; alrea*; already; any; become;
        befor*; begin*; behin*; behind; bette*; but; carri*; cent; changes; chief; childrens; clini*; come; comme*;
        committed; contr*; department; described; despi*; despite; detai*; direc*; direct; dont; educa*; enoug*;
        enough; excellent; fewer; happe*; hard; have; helps; holid*; home; impact; inclu*; inform; inspection;
        inspectorate; its; joint; judged; justi*; knowledge; lack; later; leave*; led; like; listened; longer;
        managed; may; numbe*; octob*; october; offered; older; other*; others; parents; per; pictu*; police; posts;
        practitioners; pre; proportionate; pupil*; pupils; quickly; reflect; remain; require; run; safet*; safety;
        say; school; sever*; several; siste*; sisters; slow; stabl*; stable; sure; teach*; there; think; third;
        throu*; withi*; within; worke*; worki*; working
        """,
        0.125: """
        # inspectors; # on; # this; # young; according; as; assessment; better; betwe*; between; chall*; court;
        decision; depar*; from; give; go; information; inspe*; inspectors; longe*; not; peopl*; polic*; pract*;
        report; requires; reviews; same; schoo*; see; staff; teams; their; they; this; through; visit; when; who
        """,
        -0.125: """
        # 21; # achieving; # board; # council; # for; # is; # leaders; # main; # our; # report; # with; advisers;
        also; alway*; always; becau*; because; by; case; children; count*; day; decisions; diffi*; families; files;
        high; homes; if; improvement; management; nobod*; ofsted; outcomes; oversight; partn*; perma*; plann*; proce*;
        provide; referrals; requi*; set; signi*; strategy; succe*; super*; teena*; that; used; very; were; which;
        witho*; without
        """,
        -0.25: """
        # 11; # 15; # a; # action; # among; # are; # child; # childrens; # permanence; # reporter; # said; # they;
        able; acces*; act; acted; adoption; adults; advoc*; agency; agreed; alter*; altho*; although; assessed;
        assis*; assurance; audit*; audits; authority; avera*; best; borou*; boys; breaks; capac*; capacity; close*;
        community; concern; confe*; consent; coord*; corpo*; corporate; councils; daily; decis*; delay; delays;
        detailed; discu*; does; education; effec*; effectiveness; encou*; evalu*; evaluation; expec*; experienced;
        exploited; five; following; foster; found; further; gener*; getti*; getting; girls; going; gone; group*;
        groups; he; head; her; here; highly; hold; improving; inade*; inspected; interviews; june; last; leadership;
        littl*; little; long; looks; met; monitoring; move; moved; nearl*; nearly; novem*; november; nurses; officers;
        ofste*; ofsteds; opportunities; outco*; over; own; people; personal; places; planning; post; prepa*; prior*;
        propo*; provided; ratin*; readi*; recen*; recently; recog*; recruitment; referred; relationships; relatives;
        said; separ*; serio*; serious; services; sexua*; share*; shared; sit; six; soon; spoke; story; strategic;
        sufficient; syste*; taken; talk; teenagers; ten; term; there*; thoug*; threshold; time; track*; two; unacc*;
        unaccompanied; victi*; viole*; virtu*; virtual; vulne*; vulnerable; waits; weekl*; weekly; wheth*; whether;
        wide; wishe*; wishes; you; youth
        """,
        -0.375: """
        # 5; # adult; # as; # correspondent; # director; # families; # february; # impact; # inspection; # now;
        # outcomes; # release; # safeguarding; # services; # the; # things; # well; # what; accom*; accommodation;
        achieve; additional; addre*; adult; advis*; age; all; among; annua*; anyon*; anyone; april; arrangements;
        assur*; attend; be; benef*; benefit; built; centr*; centres; check; commission; commitment; commu*; council;
        covid; criti*; critical; currently; deal; deliv*; demand; deter*; devel*; difference; disabilities; drop;
        eleve*; eleven; engli*; english; equip*; escal*; established; eye; follo*; followed; forwa*; forward;
        fostering; frequ*; furth*; given; growi*; growing; highe*; history; hub; immed*; immediate; important;
        inadequate; independent; informed; initial; intervention; invol*; it; keepi*; keeping; leaders; legal;
        letters; limit*; line; local; managers; meeting; missi*; missing; monit*; natio*; national; next; notice;
        notif*; now; numbers; off; offer; offic*; oppor*; overs*; place*; positive; possi*; possible; prais*;
        programme; reasons; recom*; recorded; recru*; return; ring; routinely; scree*; self; senior; sent; short;
        signe*; skilled; spend; susta*; system; take; targe*; terms; thems*; themselves; thing*; things; told; traff*;
        training; undertaken; upon; we; whom; young*
        """,
        -0.5: """
        # by; # experience; # it; # that; # visit; above; agree*; appli*; aroun*; around; arran*; ask; atten*;
        authorities; avail*; available; away; been; belon*; board; bosse*; bosses; call; carefully; carer*; carers;
        chanc*; chance; city; commi*; conse*; continuing; conve*; creat*; data; deman*; disabled; drawi*; early; ehc;
        eight*; emerg*; ensur*; first; forma*; gaps; gathered; guard*; guardians; hand; happens; has; health; homel*;
        hours; improvements; includes; is; keep; kept; leads; learn; lette*; manag*; marked; meetings; months; no;
        noted; notic*; olds; optio*; options; our; partnership; perfo*; performance; posit*; proto*; provi*; quick;
        range; rathe*; rather; real; reaso*; recei*; recommended; recor*; reduce; regular; resid*; retur*; review;
        safeguarding; senio*; service; skill*; so; speak; speci*; stay; strat*; them; those; though; thoughtful;
        three; trust; undertake; until; visits; want; was; weeks; with; youngsters
        """,
        -0.625: """
        # after; # leavers; # ofsted; # these; action; areas; assessors; canno*; cannot; contact; copy; could;
        decided; disab*; eight; estab*; far; feel; fully; held; helpe*; helped; homeless; indep*; key; leade*; lost;
        march; marke*; month*; nine; only; pathway; progr*; recognise; recording; regul*; relat*; residential; respe*;
        right; score*; suffi*; then; transition; turn; varie*; visit*; year
        """,
        -0.75: """
        # assessment; # children; # looked; # was; about; actio*; answe*; came; can; counc*; decid*; four; group;
        healt*; help; leave; reduc*; round; safeg*; servi*; support; trans*; work; would
        """,
        -0.875: """
        # better; core; every; exploitation; foste*; meeti*; pathw*; respo*; worker; young
        """,
        -1.0: """
        apart; plan; special; suppo*; will
        """,
        -1.125: """
        # and
        """,
        -1.25: """
        # care; after
        """,
        -1.375: """
        =
        """,
        -1.5: """
        know
        """,
        -1.75: """
        plans
        """,
    },
    Theme.PLANS: {
        3.75: """
        plans
        """,
        3.5: """
        plan
        """,
        2.375: """
        confe*
        """,
        2.125: """
        plann*
        """,
        2.0: """
        core
        """,
        1.875: """
        goals
        """,
        1.75: """
        attended
        """,
        1.625: """
        ehcp; planning; reviewing
        """,
        1.5: """
        conference; held; iros; need; proce*; templ*; template
        """,
        1.375: """
        # these; be; child; contingencies; down; iro; step; targets
        """,
        1.25: """
        copy; initial; maint*; maintains; page; profe*; revie*; reviews; what
        """,
        1.125: """
        area; clear; find; initi*; plain; prote*; whole
        """,
        1.0: """
        # were; describe; famil*; looks; most; old; ongoi*; ongoing; pages; progr*; refle*; then; throughout; vast;
        will
        """,
        0.875: """
        # chief; # protection; ahead; alway*; always; as; atten*; begun; chaired; conferences; deadl*; deadlines; how;
        less; life; outco*; paren*; procedures; protection; quality; secti*; sections; take; targe*; timely; writt*;
        written
        """,
        0.75: """
        # 2022; # experiences; # help; # progress; access; achieve; agenc*; cases; chall*; contain; dates; evide*;
        far; fit; focus*; hold; interventions; leaves; lives; major*; majority; makes; many; must; not; officers;
        placed; process; professionals; register; regul*; reports; steps; times*; timescales; wales; were
        """,
        0.625: """
        # achieving; # august; # evaluation; # headline; # named; # permanence; # send; # so; # who; acces*; agencies;
        agree*; assurance; bette*; better; botto*; bottom; care; chair*; childs; clear*; complex; consistent; distr*;
        ends; families; focused; harde*; harder; health; hopes; if; include; led; lines; link; list; meeti*; mothe*;
        neith*; neither; or; out; overa*; overall; parents; partner; perio*; prepa*; problems; professional; progress;
        quali*; regis*; reunification; routinely; share*; shared; some; stepp*; stren*; strengthen; swift*; swiftly;
        tasks; thoug*; time; transfer; tribu*; when; whom; would; write
        """,
        0.5: """
        # child; # correspondent; # december; # february; # findings; # january; # need; # october; # of; # page;
        # performance; # this; accou*; actions; aim; aims; altho*; although; apart; april; ask; aware; away; by;
        challenge; concerns; const*; dange*; descr*; ehc; evident; follo*; friday; group*; groups; have; hospital;
        ident*; identified; improving; incre*; intervention; it; lead; littl*; little; meeting; needs; new; none;
        offic*; often; ones; outcomes; overs*; paper*; probl*; quickly; recent; resol*; rewri*; sharp*; so; somet*;
        spoke; strong; sugge*; tell; term; that; weekends; wheth*; whether
        """,
        0.375: """
        # 2019; # 21; # 24; # 3; # 7; # cqc; # education; # from; # leavers; # overview; # september; actio*; adults;
        advocates; again; all; ambitious; anoth*; another; answered; approach; appropriately; aspir*; aspirations;
        based; best; carry; challenges; checked; children; circu*; commission; conce*; consideration; conti*;
        contingency; danger; date; decem*; december; demon*; docum*; drawi*; effor*; every*; evidence; expec*;
        explained; familys; finis*; focus; frida*; gets; good; hand; happens; hard; hospi*; impact; infor*;
        information; language; limited; line; matters; measu*; met; more; mother; move; multi; nothi*; nothing;
        novem*; november; offen*; offending; only; outcome; outli*; oversee; oversight; parent; past; people; period;
        person; placements; planned; prepared; profi*; protect; provide; provided; purpo*; rathe*; rather; reached;
        read; receiving; recen*; reflect; regular; repor*; responsibility; rise; routi*; safer; safet*; safety;
        sampl*; saw; service; short; simil*; simpl*; singl*; single; someone; something; sound; speci*; specific;
        stabl*; stable; strategic; stron*; support; their; them; this; though; thought; threshold; timel*; virtu*;
        virtual; weeke*; wishe*; wishes; withi*; within; word
        """,
        0.25: """
        # 1; # 12; # 13; # after; # looked; # news; # published; # quality; # with; accommodation; account; achie*;
        additional; agreed; asked; assur*; calle*; called; chang*; co; data; did; direct; done; effective;
        effectiveness; emerg*; emergency; enoug*; enough; escal*; first; follow; forma*; give; gone; healt*; helps;
        history; improve; increase; independent; inter*; invol*; keep; langu*; make; makin*; making; march; matte*;
        mean; means; meetings; month; next; number; once; one; over; pace; particularly; passe*; permanent; phone;
        poor; praise; promi*; provi*; quarter; quick*; raise*; raised; reasons; repea*; required; said; same; says;
        sensitive; set; share; should; small; socia*; social; standard; state*; stay; subje*; subject; subst*; they;
        turn; understand; updated; varia*; watch*; where; which; youth
        """,
        0.125: """
        # 2025; # by; # needs; # reporter; # social; # summary; about; advisers; assessed; borough; carri*; carried;
        completed; days; each; educa*; education; every; experienced; found; gover*; happe*; indep*; into; judged;
        key; last; made; moved; numbe*; ofste*; ofsted; on; peopl*; place*; priva*; put; say; schoo*; school; several;
        shoul*; there; too; witho*; without
        """,
        -0.125: """
        # children; # childrens; # it; adult; adult*; after; arriv*; assessment; autho*; becau*; because; befor*;
        broug*; brought; carer*; carers; close*; county; ensure; full; go; high; howev*; however; improved; inspe*;
        left; months; neglect; no; partn*; pathway; police; promp*; pupil*; pupils; recei*; report; significant;
        skill*; teena*; teenagers; those; throu*; very; was; with
        """,
        -0.25: """
        # action; # april; # authority; # governance; # in; # inspection; # june; # leadership; # march; # on;
        # service; # strengths; # visit; # weekly; # work; added; addre*; advic*; advice; advis*; adviser; age; alone;
        audit*; before; begin*; both; calls; can; careful; childrens; come; compr*; concern; confi*; consi*; corpo*;
        corporate; count*; delays; depar*; desig*; develop; diffe*; difficulties; director; discu*; duty; earlier;
        effec*; effect; established; example; exper*; experience; fathe*; fathers; finding; four; frame*; framework;
        furth*; further; going; got; havin*; having; highl*; highly; hours; house; inspection; interviews; is;
        leaders; leavi*; leaving; lette*; letters; level; level*; levels; listened; live; local; looke*; looked; lost;
        membe*; members; menta*; mental; money; monitoring; month*; mostl*; mostly; moves; movin*; moving; named;
        national; never; noted; notice; office; outsi*; outside; outst*; outstanding; peoples; polit*; pract*;
        praised; processes; programme; range; reach; reaso*; recog*; recom*; recording; recru*; recruitment; referral;
        referrals; remain; reported; require; requires; resid*; retur*; return; ring; robus*; robust; scree*; second;
        secur*; see; self; senior; sough*; sought; stage; summa*; super*; sure; system; taken; there*; took; track;
        track*; training; treated; unacc*; unaccompanied; victi*; visited; visits; vulnerable; want; weekl*; weekly;
        went; who; whose; worki*; working; worri*; you
        """,
        -0.375: """
        # 10; # 5; # and; # do; # had; # impact; # july; # leaders; # people; # said; # some; # the; # to; # tuesday;
        # young; accor*; act; active; addressed; adequ*; adequate; among; an; approved; arent; attendance; autum*;
        autumn; carefully; centre; chanc*; choos*; choose; chris*; christmas; chron*; close; committee; complaints;
        conta*; contr*; contribute; councils; course; covid; demand; described; designated; diffi*; direc*;
        disabilities; disabled; does; domes*; domestic; durin*; during; easy; effectively; eight*; elect*; else;
        enabl*; encouraged; evaluation; exami*; experiences; family; file; files; fortn*; front; fully; given; goes;
        grand*; head; heard; homes; impro*; increased; interests; keepi*; keeping; law; livin*; living; look; main;
        missi*; missing; model; monitored; morni*; natio*; negle*; nine; offer*; olds; open; opportunities; own; pas;
        perso*; places; polic*; posit*; practice; pre; preve*; prior*; prope*; protected; provision; public; reali*;
        reason; receive; reduce; respo*; result; right; safe; secon*; seeki*; seeking; senio*; serious; seriously;
        seven; sibli*; since; six; sixteen; soone*; sooner; special; specialist; sprin*; spring; standards; starts;
        strat*; strengths; sufficiency; suitable; team; thems*; themselves; theyr*; theyre; three; thresholds;
        timeliness; touch; train*; trust; understanding; up; us; used; value; week; year; young*; youngsters
        """,
        -0.5: """
        # be; # care; # outcomes; # press; # services; # we; # what; abuse; according; achieved; acros*; across;
        adopt*; adulthood; being; break; chair; combi*; comme*; commi*; complete; conse*; continue; council; decis*;
        delay*; delivery; deman*; deter*; diver*; encou*; engag*; ensur*; examp*; feel; filed; foste*; frien*;
        friendly; great; happening; includes; inves*; its; joint; kept; know; knows; lawye*; leade*; learn*; learning;
        liste*; lockdown; management; managers; may; meet; near; ninet*; now; offered; oppor*; other; paid; panel*;
        panels; parks; pathw*; post; proceedings; pursu*; ratio*; rationale; ready; recognised; records; response;
        resul*; rigor*; risen; risk; safeguard; safeguarding; seen; send; separ*; septe*; september; servi*; still;
        sufficient; suita*; suppo*; systems; takes; talk; telep*; thera*; through; transition; two; under; use; views;
        voice; ways; weeks; wide; years; young
        """,
        -0.625: """
        # at; # better; # for; # main; # members; # report; # safeguarding; # they; =; activ*; adoption; authority;
        benefit; commu*; compl*; contact; coordinated; deliv*; development; engaged; enquiries; evalu*; exploitation;
        five; futur*; future; get; guard*; guardianship; harm; help; leave*; legal; likel*; likely; longer; notic*;
        obser*; older; personal; placement; publi*; relat*; relationships; review; risks; serio*; settl*; waiti*;
        waiting; worke*
        """,
        -0.75: """
        # areas; # board; # found; assessments; asylu*; asylum; avail*; available; benef*; caref*; centr*; counc*;
        early; enqui*; fostering; lockd*; longe*; monit*; refer*; shape*; strategy; succe*; supported; these; think;
        vulne*; wait; workers
        """,
        -0.875: """
        # families; been; home; improvement; manag*; partnership; perma*; services; visit*; way
        """,
        -1.0: """
        # local; # that; board; consider; devel*; disab*; explo*; recor*; reviewed; syste*
        """,
        -1.125: """
        permanence; safeg*; staff; suffi*
        """,
        -1.25: """
        asses*; draft
        """,
        -1.375: """
        leavers; told
        """,
    },
    Theme.TIMELINESS: {
        4.25: """
        delay
        """,
        3.75: """
        wait
        """,
        3.625: """
        drift
        """,
        2.25: """
        backl*; waiti*; waiting
        """,
        2.125: """
        pace; waits
        """,
        2.0: """
        days; ehc
        """,
        1.875: """
        delay*; slow
        """,
        1.625: """
        adaptations; delays; weeks
        """,
        1.5: """
        adapt*; promp*; urgen*
        """,
        1.375: """
        # of; ago; day; fast; happen; queue
        """,
        1.25: """
        backlogs; reque*; requests; small
        """,
        1.125: """
        alloc*; cases; deadl*; everything; list; long; momentum; slowe*; take
        """,
        1.0: """
        avera*; backlog; dealt; decis*; emergencies; experienced; hours; hundred; month*; moves; quick*; remai*;
        thing*; things; timel*; took; waite*; waited
        """,
        0.875: """
        # 2025; # local; any; average; contr*; core; drift*; emerg*; every*; faile*; failed; families; happe*;
        holidays; insid*; inside; late; momen*; month; reply; respo*; takes; urgent; work
        """,
        0.75: """
        # 14; # and; act; acts; amend*; anybo*; anybody; appea*; appeals; approval; case; children; court*; deadlines;
        decisions; disputes; entit*; entitled; figure; harm; hundr*; left; media*; months; move; ninet*; none; nothi*;
        nothing; overd*; overdue; passp*; passports; promi*; quickly; remain; returned; slip; some; soon; statu*;
        still; timeliness; uncertainty; very; visits; vulnerabilities; when
        """,
        0.625: """
        # main; # no; # our; allocated; allowed; amended; autum*; autumn; befor*; before; begins; calls; can;
        concluded; confe*; conferences; consequently; courts; due; expect; exten*; fell; figur*; fortn*; hardl*;
        hardly; help; holid*; maintained; means; movin*; moving; or; order*; periods; prompt; promptly; put; reason;
        referral; responses; results; right; rule; sense; several; somet*; sometimes; speed; stage; suspe*; suspected;
        taken; thirty; times*; uncer*; understanding; where; while; worker
        """,
        0.5: """
        # 2; # council; # improve; # march; # may; # nov; agreed; babie*; babies; bank; clear*; comes; commission;
        compared; curre*; damni*; damning; dates; education; eleve*; elsew*; elsewhere; evening; febru*; feedb*;
        feedback; first; fixed; fortnight; fully; grant*; grants; had; hand; individual; later; leave; legal; lists;
        longe*; loss; maint*; matters; minor*; minority; my; now; off; one; points; processes; progress; proportion;
        refer*; relation; reports; resul*; reviews; rules; school; seen; shoul*; situa*; slipp*; slowl*; slowly;
        soone*; sooner; spend; stage*; statutory; stop; strengths; summe*; swift; takin*; taking; ten; that; then;
        thirt*; time; today; vulne*; whene*; whenever; witho*; without; word
        """,
        0.375: """
        # 16; # 28; # area; # assessment; # authority; # city; # cqc; # health; # help; # information; # inspection;
        # ldrs; # letter; # mercury; # need; # parent; # partnership; # progress; # reporting; # risk; # subject;
        # who; allow*; augus*; august; begin*; changed; circumstances; decid*; decided; decision; develop; dont;
        eight; eleven; equip*; equipment; eveni*; examples; excep*; follo*; future; hold; hour; immed*; immediate;
        into; issue*; key; littl*; little; lost; meeting; meets; met; monthly; needs; nine; noted; parenting; perio*;
        point*; quick; raise*; rated; reach; readi*; reading; reaso*; response; self; sever*; situations; sprin*;
        spring; starts; support; tasks; though; three; timescales; twent*; twenty; visit; week; went; wides*;
        widespread
        """,
        0.25: """
        # 12; # 19; # 2022; # 23; # at; # democracy; # director; # evaluation; # experiences; # families; # is;
        # needs; # october; # ofsted; # protection; # service; # thursday; abuse; acros*; across; actio*; action;
        agree*; april; assessments; become; begin; betwe*; between; call; cent; circu*; come; compa*; conce*; conse*;
        cqc; current; devel*; development; educa*; enqui*; enquiries; examp*; exper*; failu*; famil*; few; file;
        fostering; futur*; get; getti*; getting; head; howev*; however; ident*; identified; indiv*; informed; its;
        janua*; january; june; law; let; lette*; letter; livin*; living; matte*; may; meet; meeti*; natio*; national;
        no; octob*; october; only; passe*; plans; point; previ*; previous; propo*; seven; should; six; specialist;
        spoke; start; summer; system; team; teams; than; there; throughout; trans*; two; under*; whose; withi*;
        within; years
        """,
        0.125: """
        # about; # april; # february; an; appro*; be; commi*; compl*; ensure; five; got; inspection; managers; need;
        new; on; out; receive; said; stren*; this; thoug*; too; whom
        """,
        -0.125: """
        # 2024; # achieving; # be; # by; # headline; # impact; # july; # leaders; # looked; # on; # social; accom*;
        adult*; agenc*; agency; also; analy*; ask; assessment; at; autho*; bette*; better; but; challenge; changes;
        child; council; councils; director; discu*; do; goes; gone; inade*; inadequate; including; judged; leadership;
        makin*; making; meetings; more; numbe*; ofste*; paren*; parents; parti*; peopl*; people; perfo*; placed;
        planning; proce*; protection; publi*; pupil*; pupils; ratin*; recording; supervision; term; told; understand;
        vulnerable; we; which
        """,
        -0.25: """
        # 3; # 6; # among; # areas; # august; # children; # governance; # it; # leadership; # made; # management;
        # news; # practice; # press; # said; # strengths; # to; able; acces*; access; account; achie*; added;
        adopters; aged; all; alrea*; already; alter*; ambit*; answer; appoi*; appropriately; areas; aroun*; around;
        as; asked; assis*; assur*; audit*; avail*; away; birth*; breaks; bring; broth*; brothers; budge*; by; carer*;
        carers; casel*; chall*; chang*; checks; choic*; colle*; comme*; confi*; considered; consistent; consistently;
        coord*; count*; covid; creat*; cultu*; depen*; detai*; did; diffi*; difficulties; docum*; each; encou*;
        enoug*; enough; experience; expla*; fathers; finan*; fourt*; from; gaps; going; has; healt*; heard; homes;
        impac*; impact; improvements; incid*; inves*; is; just; knowl*; knows; language; leaders; liste*; made;
        match*; mean; money; much; must; nearl*; nearly; neede*; needed; notice; numbers; nurse*; officers; onlin*;
        online; other; outcomes; outsi*; outside; own; partners; pathway; perso*; places; positive; post; prese*;
        prior*; priva*; profe*; progr*; programme; provision; public; recommendations; recorded; recru*; referrals;
        reflect; regularly; relationships; reviewing; safet*; safety; scheme; scrut*; see; send; sensi*; share; signs;
        siste*; skill*; so; speci*; spent; stand*; stay; story; succe*; such; sufficient; suppo*; targeted; teachers;
        tell; theres; third; those; thought; times; top; track*; training; undertaken; victims; views; violence; want;
        way; weakn*; whole; words; worke*; worked; write
        """,
        -0.375: """
        # 11; # are; # courier; # following; # friday; # leavers; # people; # points; # these; # this; # tuesday;
        # what; # young; accor*; according; accou*; activ*; additional; adoption; advic*; advice; advis*; advisers;
        among; asks; assurance; attention; authorities; based; boy; break*; centres; chair; chairs; challenges;
        change; check*; childrens; close; community; consu*; contact; counc*; couns*; descr*; despi*; despite; diffe*;
        disabled; dista*; does; drawn; drop; escal*; even; every; evide*; experiences; explo*; exploitation; faili*;
        fathe*; feeli*; files; findi*; focus; focus*; focused; formal; found; gave; give; grow; he; high; highl*;
        house*; i; if; improve; improvement; independent; inspectors; isnt; it; langu*; last; leavi*; leaving; led;
        less; live; low; makes; mash; men; might; missing; mothe*; moved; neglect; neigh*; nhs; not; offered; ofsted;
        old; older; ongoi*; ongoing; order; our; overl*; pages; parent; partn*; personal; physi*; placement; planned;
        poor; proba*; protect; provi*; purposeful; rathe*; rather; reasons; recent; recognised; recor*; refle*;
        regul*; relat*; relatives; repor*; required; respi*; respite; revie*; risk; run; schem*; schoo*; second;
        secur*; seldo*; seldom; settl*; sexua*; sexual; share*; shared; short*; significant; sound; speak; special;
        stron*; subje*; subject; suffi*; systems; talk; targe*; tempo*; there*; through; toget*; together; trave*;
        updat*; use; victi*; viole*; visitors; volun*; watchdog; weak; weaknesses; welsh; workf*; workforce; writi*;
        writing; wrong; you; your
        """,
        -0.5: """
        # 2023; # a; # care; # december; # from; # key; # members; # page; # services; # were; addit*; advoc*; after;
        area; asses*; assessed; bad; borough; called; centr*; chair*; clini*; close*; direct; emoti*; emotional;
        evalu*; family; felt; find; foste*; given; grand*; group; happens; hard; have; heads; held; her; home; house;
        hub; indep*; inspe*; intensive; iros; judge*; leade*; learning; leavers; life; like; look; management; march;
        membe*; members; missi*; notic*; offer; offer*; offic*; outco*; oversight; partnership; pathw*; plan; plann*;
        police; practitioners; prais*; priority; psych*; quali*; quality; range; recen*; requi*; responsible; return;
        reviewed; schools; senior; she; signi*; since; steps; strong; supported; teach*; teenagers; think; train*;
        view; wheth*; whether; why; with; yet
        """,
        -0.625: """
        # 5; # 7; # childrens; # findings; # september; alway*; always; arrangements; being; both; boys; calle*; came;
        check; clear; commu*; data; diagn*; disab*; early; effective; feel; forma*; foster; how; inclu*; infor*;
        judge; lack; learn*; looke*; looked; manag*; olds; ones; overs*; paedi*; polic*; pract*; pre; preve*;
        proceedings; read; receives; room; safeg*; safeguarding; same; senio*; singl*; single; super*; teena*; these;
        they; trust; was; watch*; were; young; youth
        """,
        -0.75: """
        # with; about; age; arran*; board; borou*; conta*; direc*; information; inten*; know; leave*; night;
        permanence; place; place*; prote*; protected; recog*; report; servi*; services; staff; what; will; workers;
        writt*; written; youngsters
        """,
        -0.875: """
        # for; adopt*; atten*; autis*; autism; front; full; inter*; local; recei*; says
        """,
        -1.0: """
        # the; effec*; impro*; perma*; their; well; who; young*
        """,
        -1.125: """
        consi*; them
        """,
        -1.25: """
        # in; =; care
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        3.0: """
        super*
        """,
        2.75: """
        data
        """,
        2.5: """
        audit; audit*; panel; track*
        """,
        1.875: """
        head; sampling
        """,
        1.75: """
        chair*; direction; manag*
        """,
        1.625: """
        enabl*; escal*; evalu*
        """,
        1.5: """
        bosse*; bosses; chairs; daily
        """,
        1.375: """
        decis*; firm; iros; leaders; legal; line; management; records; sign
        """,
        1.25: """
        admis*; admission; audits; cases; check; colla*; decisions; managers; means; practice; quart*; refle*; sight
        """,
        1.125: """
        # practice; analy*; check*; criti*; dashb*; direc*; files; forma*; formal; how; or; overs*; panel*; panels;
        plans; pract*; providing; repor*; reviewed; sampl*; scrut*; seniors
        """,
        1.0: """
        # children; # findings; # main; # work; agreed; board; case; dip; drift; each; figur*; frame*; framework;
        front*; frontline; heads; improvement; makes; measure; monit*; off; peer; princ*; principal; range;
        reflective; reporting; scrutiny; senio*; tracker; yet
        """,
        0.875: """
        # governance; # leadership; # management; # our; # social; agree*; cannot; checking; clinics; compliance;
        critical; discu*; fortn*; fortnightly; grip; huddl*; ident*; identify; invest; measu*; month*; no; perso*;
        progr*; receive; recor*; resources; responsible; robus*; set; sharp*; spot; such; supervisors; systems;
        targets; test; these; track; use; wante*; wanted; watch
        """,
        0.75: """
        # headline; # impact; # leaders; # november; # plan; # september; advan*; advanced; analyse; asks; beginning;
        canno*; casew*; casework; complex; count; evaluate; evaluation; file; identifying; information; inves*;
        involved; lack; leade*; learn*; looks; monthly; officers; patterns; place*; placement; quali*; read; research;
        resulting; revie*; reviewing; serge*; sessi*; some; started; strengthen; strengthened; supervise; sure;
        targe*; trend*; trends; whats
        """,
        0.625: """
        # 30; # families; # with; above; accurate; actio*; actions; additional; apolo*; auditing; but; chall*; clear;
        colle*; culture; different; do; draft; drive; effort; emplo*; enables; eye; feedb*; feedback; figures; focus*;
        followed; frequ*; frequency; give; haven*; impac*; improvements; independent; indiv*; individuals; infor*;
        learning; let; liber*; meetings; members; outcomes; performance; personal; provide; quality; reflection;
        repeat; requires; resea*; resul*; return; revis*; rigou*; rigour; robust; room; sessions; small; stati*;
        syste*; teams; tell; theme*; themes; though; tracked; visiting; week; weekl*; weekly
        """,
        0.5: """
        # 19; # also; # at; # by; # focused; # key; # made; # press; # safeguarding; # says; # subject; # they;
        # three; addit*; an; appropriately; assis*; assistant; assur*; authority; away; begin*; being; capac*;
        capacity; challenge; comme*; conferences; conta*; conve*; coord*; cultu*; decid*; diffe*; established; every;
        extensive; far; gave; governance; guida*; guidance; ilacs; impro*; is; issue; keep; keepi*; keeping; know;
        lacke*; lacked; lead; level; limit*; littl*; little; live; local*; look; multi; notic*; noticed; outsi*;
        outside; overv*; overview; patte*; perfo*; point; policy; prese*; process; pursu*; quarter; rationale;
        recommended; regarding; regul*; remain; repea*; reported; requi*; resou*; responsibility; routi*; score*;
        septe*; september; spott*; step; stood; strong; talks; team; threshold; turn; us; when; whose
        """,
        0.375: """
        # 11; # 16; # 2022; # 2025; # and; # area; # as; # daily; # following; # mercury; # office; # on;
        # partnership; # will; accur*; addressed; all; alloc*; among; arent; assessments; authorities; available;
        been; begun; bette*; better; betwe*; between; called; chaired; checks; committee; comprehensive; consistently;
        conversations; could; decided; despi*; despite; devel*; disch*; discussions; doing; done; dont; durin*;
        during; effectively; ensures; evidence; exami*; excep*; execu*; exten*; findi*; frida*; front; fully; hand;
        happens; has; higher; hour; including; indep*; invol*; judged; keeps; knowl*; late; list; locality; makin*;
        making; minut*; misse*; month; nobod*; nobody; none; not; numbe*; obser*; oppor*; overl*; oversee; oversight;
        packa*; particular; partnership; previ*; proce*; processes; programme; protection; ratio*; recei*; recen*;
        recently; reduced; referrals; regar*; regular; residential; retur*; satis*; see; seldo*; seldom; send;
        service; settl*; share*; shared; she; shows; signe*; signed; sit; speak*; speaks; stren*; sufficiently;
        supervision; this; those; throughout; time; up; value; very; waits; welsh; witho*; without; wrong
        """,
        0.25: """
        # 1; # childrens; # has; # in; # letter; # march; # overview; # report; # send; acros*; across; advic*;
        advice; again; agency; alrea*; already; altho*; although; answer; arriv*; assurance; at; autho*; avail*; be;
        becom*; befor*; boroughs; both; chief; clini*; close*; committed; compl*; concern; councils; cut; deal;
        decision; difference; disabilities; effec*; effectiveness; ensur*; estab*; expla*; findings; focused; harm;
        highe*; homel*; homeless; if; impact; improving; inade*; inadequate; interviews; knowledge; led; looke*;
        looked; meeti*; membe*; monitoring; months; more; neces*; necessary; nurses; offer*; offered; one; our;
        outco*; overall; parents; person; placed; placements; plan; poor; present; priva*; recom*; regularly; remai*;
        reports; required; routinely; saw; services; skills; speak; specialist; start*; statutory; steps; stron*;
        think; throu*; timely; times; understanding; until; view; voice; vulnerable; weak; wheth*; whether; whole;
        why; youth
        """,
        0.125: """
        # 2023; # 2024; # july; about; accou*; adult; agenc*; alway*; always; appro*; back; become; benefit; conce*;
        described; early; follo*; local; need; number; over; overa*; people; rated; right; risk; significant; since;
        socia*; social; supported; them; thems*; themselves; there; trust; two; under*; visit*; visited
        """,
        -0.125: """
        # 12; # december; # may; # people; # this; # young; acces*; advisers; asses*; by; childs; consi*; contact;
        contr*; count*; effective; enoug*; enough; few; five; full; go; gone; held; home; inspection; missi*; missing;
        now; older; on; other*; partn*; positive; relat*; safet*; safety; said; servi*; speci*; term; than; that;
        thoug*; unaccompanied; were; where; who
        """,
        -0.25: """
        # 10; # 13; # 4; # after; # experiences; # improve; # june; # local; # not; # outcomes; # protection;
        # release; # said; # that; # what; able; adults; agencies; analysis; annua*; annual; anoth*; arran*; as;
        attend; based; begin; borou*; bring; broth*; budge*; build; casel*; caseloads; choos*; clear*; concl*; conse*;
        consistent; conti*; court; creat*; delay*; delays; demon*; did; director; disabled; education; end;
        experience; exploitation; families; family; fast; febru*; february; foste*; from; government; health; heard;
        helps; holid*; hub; inclu*; into; introduced; it; july; just; kept; language; leave*; lost; major*; majority;
        march; matte*; member; menta*; mental; might; money; moved; neglect; ofste*; ofsteds; out; pande*; pandemic;
        parent; part; peopl*; permanence; permanent; posit*; practitioners; prepa*; priority; promp*; prope*;
        proportion; protected; provided; quick*; quickly; ratin*; readi*; reasons; recog*; recording; recru*; regis*;
        require; says; senior; sensi*; serio*; several; sexua*; sexual; share; short; short*; show; siste*; skill*;
        soon; special; stabi*; stability; staff; stage; start; subje*; subject; teachers; ten; then; third; thoro*;
        three; thres*; timel*; timescales; today; toget*; together; trained; treat*; viole*; virtu*; virtual;
        visitors; wait; waite*; waited; was; watch*; well; with; withi*; within; workers; workf*; workforce; year;
        young*
        """,
        -0.375: """
        # 9; # achieving; # adoption; # areas; # care; # democracy; # help; # inspectors; # permanence; # progress;
        # reporting; # today; # visit; # we; # weaknesses; achieving; acted; added; adoption; adult*; advis*; adviser;
        advoc*; ambit*; another; appli*; approach; appropriate; aspir*; attendance; best; boys; broug*; brought; came;
        carer*; carers; change; closely; comin*; coming; commissioned; commitment; commu*; confe*; confident; const*;
        contingency; covid; curre*; dedic*; dedicated; denta*; dental; depen*; deter*; diffi*; difficulties; disab*;
        disability; earli*; earlier; effect; efforts; eight*; eleve*; eleven; explo*; face; fewer; finan*; frien*;
        fundi*; funding; good; great; group*; groups; half; happe*; hear; helpi*; helping; her; here; high; house;
        house*; immed*; improve; incid*; increasing; indic*; inspe*; interventions; its; known; langu*; last; leavers;
        leavi*; leaving; letter; letters; longer; lscb; made; managed; meeting; most; mothe*; move; national; new;
        noted; notes; outcome; parenting; passe*; peoples; perio*; plann*; police; prais*; pre; prote*; qualified;
        rarel*; rarely; reason; recorded; recruitment; reducing; relationships; respond; response; safer; screening;
        secti*; seen; sense; serious; setti*; seven; sever*; sough*; sought; stabl*; stable; starts; stepp*; still;
        strengths; sufficient; suppo*; support; takin*; taking; talke*; talked; teenagers; their; they; thing*;
        things; timeliness; timet*; took; training; transfer; unacc*; unreg*; unregistered; updated; urgent; visits;
        volun*; weeke*; worry; writi*; writing; youngsters
        """,
        -0.5: """
        # a; # evaluation; # is; # looked; # of; # performance; # say; # should; # to; # who; achie*; activ*; after;
        age; any; applied; area; aroun*; around; assessment; carry; centre; chang*; cllr; considered; county; current;
        descr*; desig*; designated; educa*; energ*; event*; events; extra; foster; happened; hard; he; healt*; hours;
        identification; incre*; inform; involvement; isnt; key; lates*; latest; lives; many; match*; matters; may;
        meant; meet; much; must; natio*; negle*; offic*; office; old; once; order*; orders; paren*; partnerships;
        pick; places; planned; promo*; put; reach*; reached; recognises; responded; sample; shoul*; should; singl*;
        skilled; sugge*; summe*; summer; teach*; trans*; turno*; turnover; watchdog; welco*; went; which; words; you
        """,
        -0.625: """
        # council; # for; # it; # strengths; =; abuse; act; adopt*; also; atten*; borough; challenges; clinical;
        complaints; date; edge; elect*; engag*; found; four; get; had; help; helpe*; helped; initial; insta*;
        leadership; life; maint*; menti*; met; minor*; minority; name; officer; other; post; prior*; profe*;
        professionals; provides; provision; received; report; rest; review; single; situa*; succe*; teena*; thought;
        thresholds; updat*; visit; wide; will; worki*; working; young
        """,
        -0.75: """
        # be; # covered; # inspection; # leavers; # service; # these; children; commissioning; core; exper*; famil*;
        find; follow; have; housi*; housing; inter*; left; lette*; own; point*; points; propo*; rapid; risks; strat*;
        strategy; strength; train*; work
        """,
        -0.875: """
        care; conference; confi*; counc*; council; door; included; initi*; manage; take
        """,
        -1.0: """
        come; commi*; eight; improved; named; stand
        """,
        -1.125: """
        # from; first; taken; understand
        """,
        -1.25: """
        child; under
        """,
        -1.375: """
        needs
        """,
        -1.5: """
        aware
        """,
    },
    Theme.RECORDING: {
        3.5: """
        files; recor*
        """,
        3.25: """
        notes
        """,
        3.125: """
        file
        """,
        2.625: """
        syste*
        """,
        2.25: """
        system; write
        """,
        2.125: """
        docum*
        """,
        1.75: """
        visits
        """,
        1.625: """
        chron*; datab*; database; genog*; recording; summa*
        """,
        1.5: """
        genograms; logs; softw*; software; upgra*
        """,
        1.375: """
        chronologies; data; dates; documents; minut*; saved; story; why; writi*; writing
        """,
        1.25: """
        conse*; consent; detai*; direct; filed; forms; key; letters; reaso*
        """,
        1.125: """
        corre*; enter*; entered; facts; flag; kept; log; ratio*; rationale
        """,
        1.0: """
        # what; case; childs; could; dated; decis*; entri*; entries; important; information; logge*; logged; missing;
        names; often; paper*; persons; photo*; reports; scann*; sensi*; staff; stand; up
        """,
        0.875: """
        # on; accur*; belon*; clari*; consistently; date; decisions; each; impor*; improve; knows; lette*; meetings;
        missi*; note; page; paper; records; sit; summaries; summary; texts; their; trees; uploa*; uploaded; visit;
        visit*; was; what; words; would; write*; writes
        """,
        0.75: """
        # main; # practice; alway*; always; been; blank; calls; can; clarity; complete; direc*; electronic; hold; it;
        keepi*; keeping; langu*; legal; management; may; meeti*; minutes; name; observations; paperwork; polic*; poor;
        reasons; redes*; relating; see; sensitively; separate; sprea*; store*; supervision; typed; versi*; will
        """,
        0.625: """
        # 30; # matters; # news; # november; advisers; body; brief; budge*; budgets; capac*; capacity; depth;
        detailed; devel*; diffe*; different; doctors; down; e; effor*; email*; emails; event*; events; exclusions;
        from; gaps; histo*; interventions; isnt; language; maps; new; noted; now; on; photographs; ratings; read;
        reason; recorded; relia*; rely; same; since; stand*; stori*; systems; thinking; three; voice*; voices; which;
        word; worke*; wrong
        """,
        0.5: """
        # 2026; # 3; # children; added; addition; alleg*; ask; available; benefit; built; captu*; caref*; changed;
        condi*; conditions; conta*; contract; contrast; conversations; copie*; copied; current; development;
        difficult; docto*; elect*; ends; enqui*; enquiries; ensur*; exclu*; foster; free; harde*; home; homel*;
        howev*; however; incid*; incident; inten*; know; left; limit*; lost; matters; moved; much; night; not; obser*;
        offic*; office; other; our; outco*; parag*; paragraph; policies; ratin*; record; restr*; reviews; safer;
        sense; sensitive; separ*; shoul*; singl*; single; situation; stories; telep*; telephone; terms; think*;
        undertaken; whom
        """,
        0.375: """
        # 19; # 5; # better; # families; # impact; # june; # letter; # office; # press; # service; # social; # work;
        accurate; acros*; across; activ*; adult; ago; allegations; appea*; aroun*; around; but; call; came; carefully;
        carin*; caring; chang*; child; childrens; clear*; clearly; confi*; contact; curre*; custo*; custody; delay*;
        delays; detail; deter*; developed; diffi*; directly; discussions; disru*; disruption; duty; efforts; examples;
        fathers; fille*; filled; foste*; futur*; future; gener*; gets; hard; homeless; inter*; involved; kind; known;
        lates*; latest; leaders; leave; manag*; managers; mash; minor*; minority; move; must; notif*; notifications;
        outcome; own; phone; proba*; probation; quality; schools; sexua*; situa*; sometimes; strategy; such; that;
        therapy; think; understand; updat*; way; with; work; worker; workers; you
        """,
        0.25: """
        # 1; # 14; # 2024; # 2025; # 6; # experience; # for; # help; # in; # key; # leaders; # reporting; # they;
        # thursday; # today; # we; # who; actions; addit*; addre*; agencies; also; any; as; authoritys; be; begin*;
        benef*; bette*; better; changes; consistency; contingency; contr*; core; criti*; days; dedic*; dedicated;
        descr*; eleven; ensure; examp*; full; furth*; further; got; healt*; high; histories; immed*; impac*; impact;
        infor*; inspected; intervention; joint; keep; knowl*; knowledge; later; look; means; months; need; nurses;
        older; open; order; perio*; police; possi*; possible; prese*; priva*; private; protection; provides; quali*;
        relat*; repor*; resul*; said; several; share; shared; should; so; some; somet*; sound; spoke*; spoken;
        standard; suffi*; takes; thems*; themselves; thresholds; told; under*; updated; us; weeks; while; worki*;
        working; worries; writt*; written
        """,
        0.125: """
        # after; # and; # childrens; # democracy; # experiences; # february; # improve; # need; # needs; # of;
        # ofsted; # protection; about; adults; advis*; agree*; betwe*; between; compl*; decision; effective; found;
        group; has; is; late; leade*; many; members; multi; numbe*; outcomes; perso*; promp*; prote*; put; risk;
        schoo*; senior; service; sever*; support; team; this; timel*; were
        """,
        -0.125: """
        # 2023; # achieving; # are; # area; # board; # evaluation; # headline; # local; # progress; accou*; altho*;
        although; before; by; called; come; delay; discu*; fostering; health; homes; if; inade*; inadequate; its;
        janua*; january; needs; negle*; nobody; ofste*; ofsted; overa*; overall; partners; perma*; placements; plann*;
        planning; positive; pract*; practitioners; pupil*; pupils; revie*; review; safeg*; safeguarding; set; socia*;
        social; stay; super*; teams; ten; thing*; things; through; training; two; vulne*; wait
        """,
        -0.25: """
        # 11; # 12; # 15; # 17; # 2022; # 4; # a; # about; # adult; # advertiser; # april; # december; # findings;
        # friday; # leavers; # march; # not; # our; # permanence; # report; # says; # summary; accommodation; accor*;
        according; account; additional; adole*; adopt*; advoc*; agency; alrea*; already; appli*; appoi*; april; area;
        arrangements; assessed; assurance; asylu*; asylum; attend; audit; avera*; average; back; befor*; behaviour;
        borou*; break*; cabin*; cabinet; calle*; care; carer*; carers; cent; centre; chair; chair*; check*; checks;
        choic*; city; close; commu*; complex; compr*; conce*; concl*; council; day; depar*; department; director;
        disability; domes*; domestic; early; educa*; effectively; emplo*; enabl*; escal*; every; evide*; evidence;
        experienced; far; findings; focused; four; frame*; framework; frequ*; fully; getti*; getting; given; gover*;
        grand*; happe*; harm; have; helpe*; helped; here; highl*; how; hub; improvements; intro*; iros; lead; led;
        line; liste*; live; livin*; living; manager; monit*; month; nhs; nobod*; offer*; offered; officer; old; over;
        pande*; pandemic; parenting; past; peopl*; place; posit*; probl*; proceedings; process; progress; promi*;
        propo*; provision; range; reach; receive; recent; recru*; repea*; required; resou*; return; risks; robus*;
        saw; scheme; school; scrut*; send; servi*; short; speci*; step; suita*; teenagers; third; time; timely;
        times*; treat*; use; used; visited; waiti*; waiting; want; we; well; went; when; who; wishe*; years; youth
        """,
        -0.375: """
        # august; # be; # following; # out; # reporter; # safeguarding; # these; # this; # to; # were; # words; abuse;
        achie*; action; after; again; alternative; among; answe*; answer; anyon*; anyone; appropriate; arran*; arriv*;
        asses*; assis*; assur*; attendance; audits; autho*; away; baby; based; behav*; birth*; books; carri*; carried;
        charg*; chief; closed; concerns; conference; consideration; considered; counc*; councils; cut; dealt; decem*;
        december; decid*; desig*; difference; disabled; discussed; do; door; due; entit*; evalu*; expec*; explain;
        explored; extra; faili*; famil*; feel; felt; fewer; finan*; financial; findi*; five; focus*; forwa*;
        frequency; friends; gathe*; he; helps; hours; incon*; initial; inspe*; inspection; integ*; integrated;
        involvement; issues; judge*; learning; letter; level; littl*; little; looke*; looked; makes; matter; measu*;
        measures; midwi*; misse*; missed; monthly; mothe*; neigh*; nine; no; once; out; outside; overn*; overnight;
        overs*; oversight; partnership; passe*; pathway; people; per; person; point*; points; practice; pre; prior*;
        proce*; provi*; provided; psych*; purpo*; purpose; quart*; recei*; recom*; reduc*; refle*; regularly; report;
        requi*; respo*; response; right*; rights; says; schem*; secon*; second; services; shari*; sharing; sibli*;
        slow; speak*; start; state*; strengths; suppo*; targe*; them; these; those; throu*; timeliness; track; track*;
        trained; trust; urgen*; violence; weeke*; young; young*
        """,
        -0.5: """
        # 24; # areas; # council; # inspection; # is; # that; age; alter*; atten*; being; board; broug*; brought;
        cases; change; children; close*; comes; comme*; confe*; contribute; count*; county; cultu*; eight; enoug*;
        enough; exper*; expla*; explo*; first; frien*; get; had; hear; help; improving; indiv*; individual; initi*;
        interviews; last; learn*; local; money; moves; neede*; needed; offer; one; only; pace; parents; partn*;
        pathw*; point; prais*; praise; prepa*; profi*; quick*; quickly; regular; requests; retur*; reviewed; run;
        safe; sampl*; seen; seven; six; spoke; steps; supervisors; supported; teena*; there; thoug*; thought; toddl*;
        toget*; together; turn; very
        """,
        -0.625: """
        # it; appro*; areas; at; audit*; authority; centr*; chall*; commi*; demon*; engli*; english; families; ident*;
        indep*; independent; indic*; major*; majority; next; off; paren*; personal; plan; reflective; strong; take;
        term; too; took; train*; warni*; weigh*; whose
        """,
        -0.75: """
        # the; an; boys; challenge; demonstrate; direction; disab*; done; identified; informed; like; most; ones; or;
        senio*; stren*; stron*; talks; year
        """,
        -0.875: """
        go; good; leave*; part; yet
        """,
        -1.0: """
        few; regul*
        """,
        -1.125: """
        leavers; they
        """,
        -1.25: """
        does
        """,
        -1.625: """
        =
        """,
    },
    Theme.PLACEMENTS: {
        3.75: """
        homes
        """,
        2.875: """
        homel*
        """,
        2.75: """
        house*; place*
        """,
        2.625: """
        flats; live
        """,
        2.25: """
        accom*
        """,
        2.0: """
        accommodation; homeless; house; moves; stabi*; stability
        """,
        1.875: """
        # ofsted; recru*
        """,
        1.75: """
        bed; housi*; housing; moved; slept
        """,
        1.625: """
        foste*; home; hoste*; rents
        """,
        1.5: """
        housed; kitch*; leave*; super*; supervising; three
        """,
        1.375: """
        appropriately; landl*; leavers; proto*; provi*; settl*; settled; tenan*; term; where
        """,
        1.25: """
        # experiences; caref*; carer*; carers; disru*; firms; flat; landlords; move; rent; safe; teena*; when
        """,
        1.125: """
        choic*; distance; fostering; guara*; hostels; hotels; houses; lived; needs; olds; opera*; providers;
        provision; recruitment; refuge; ring; stayi*; staying; suffi*; suita*; training
        """,
        1.0: """
        # care; # of; addre*; appro*; carav*; carefully; friends; host; hotel*; local; lodgi*; managers; no; notic*;
        optio*; options; suitable
        """,
        0.875: """
        # findings; # in; # main; # more; address; after; assessments; cared; close; deleg*; delegated; director;
        doors; eighteen; end; frien*; lodgings; matches; me; mediation; new; notice; particularly; placement;
        placements; probl*; protocol; relatives; respi*; respite; returned; roof; tenancies; these; thought; unreg*;
        warm; were; would; year; young*
        """,
        0.75: """
        # leavers; # making; # progress; # what; again*; against; asylu*; asylum; can; childs; choice; dista*; eight*;
        expre*; faith; five; full; happy; identify; incre*; infor*; informed; lets; littl*; little; livin*; living;
        night*; policy; possi*; possible; present; problem; prope*; range; reaso*; refug*; regis*; residential;
        retur*; right; setti*; sixte*; sixteen; succe*; teenagers; their; train*; unregistered; unsui*; unsuitable;
        with; youngsters
        """,
        0.625: """
        # and; # asked; # for; # us; aged; area; arrangements; big; booke*; booked; boys; broke*; carer; charities;
        commissioning; considered; counc*; disab*; disabilities; eleve*; eleven; emergency; experienced; feel;
        fostered; good; increasing; judged; leaders; leave; londo*; look; marke*; match*; mean; men; most; notif*;
        nowhe*; nowhere; nurtu*; ofsted; operational; own; panel; pathway; peoples; practical; provider; rarel*;
        rarely; reasons; relat*; runs; satis*; seeki*; seeking; separ*; share*; shared; spoke; strategic; sufficiency;
        tenancy; them; thoro*; value*; valued; while; who; will
        """,
        0.5: """
        # 1; # 5; # achieving; # council; # discussion; # do; # from; # has; # mail; # march; # out; # there; # young;
        able; added; adopters; any; anyth*; anything; appropriate; assessed; avail*; based; beds; bespo*; bespoke;
        beyon*; beyond; chari*; check; checks; choos*; chose*; chosen; city; contracts; custody; difficult; ealin*;
        effec*; emerg*; extra; finding; forwa*; forward; furth*; gener*; generous; grant; guardians; hande*; handed;
        hard; holid*; initi*; inspectors; insuf*; interim; into; journey; judge*; just; leaver; limited; mainl*;
        maint*; maintain; media*; meet; meeting; nine; nobod*; nobody; none; nor; offer; ofste*; oversee; paper*;
        parts; peopl*; place; placed; places; prese*; profi*; put; remai*; respo*; response; rooms; routi*; safel*;
        safely; schem*; scheme; searc*; second; sent; she; shrop*; sleep*; special; stay; step; strai*; successful;
        successfully; sufficient; thorough; thoug*; timeliness; twent*; twenty; two; under; undertaken; used; using;
        well; withi*; within; worked
        """,
        0.375: """
        # children; # media; # people; # services; # wednesday; # your; all; alway*; always; among; another; asses*;
        assur*; behav*; behaviour; belon*; board*; breakfast; care; centres; check*; clear; come; commi*; complaints;
        conve*; could; councils; date; demonstrate; detailed; diffi*; disruption; drive; easy; effective;
        effectiveness; ended; execu*; exper*; find; further; getti*; getting; grand*; great; hand; if; immed*;
        increase; investment; invit*; journ*; knowledge; learn; learning; leavi*; leaving; limit*; long; matching;
        meani*; meets; monthly; movin*; moving; nearl*; nearly; newly; nothi*; number; old; older; out; paid; pay;
        per; pleas*; processes; purposeful; reading; ready; recently; record; recruited; referral; registered; remar*;
        resid*; right*; settings; sever*; share; short*; skilled; small; sound; spend; sprin*; spring; still;
        therapeutic; they; thin; timel*; try; until; was; weeke*; weekends; weigh*; welsh; went
        """,
        0.25: """
        # 11; # 2025; # 4; # 7; # after; # areas; # improve; # july; # looked; # needs; # news; # on; # september;
        # they; =; again; agencies; ambitious; anoth*; april; authorities; available; becau*; because; broth*;
        brothers; but; cent; completed; complex; concerns; contr*; council; custo*; day; dedic*; detai*; deter*;
        emotional; executive; exploited; exten*; far; fewer; front; given; group*; has; improve; inade*; inadequate;
        includes; inspection; joint; knowl*; least; led; many; medic*; mothe*; named; neigh*; nothing; officers;
        other*; over; pathw*; person; polic*; praised; priva*; provided; purpo*; quick*; quickly; raise*; raised;
        readi*; recognised; recor*; records; reduc*; reduce; repre*; respond; robus*; run; secon*; seekers; short;
        six; spoke*; supporting; takes; targeted; that; toget*; together; took; understood; week; wheth*; whether;
        witho*; without
        """,
        0.125: """
        # april; # families; # permanence; # report; # to; also; as; authority; been; compl*; disabled; every; family;
        few; found; group; groups; had; high; ident*; including; it; meeti*; month; often; or; requi*; reviews; says;
        since; strat*; thems*; themselves
        """,
        -0.125: """
        # democracy; # local; acros*; across; action; adopt*; adoption; an; areas; autho*; become; being; carri*;
        centr*; child; conti*; decision; famil*; families; foster; held; key; last; makin*; making; may; monit*; not;
        offic*; people; prior*; professionals; progress; quality; receive; recorded; regul*; requires; reviewed; said;
        say; service; sexual; social; views
        """,
        -0.25: """
        # 10; # 20; # 6; # are; # board; # cqc; # december; # evaluation; # executive; # help; # information;
        # inspectors; # leadership; # management; # outcomes; # overview; # published; # summary; # the; # visit;
        # with; accep*; accou*; adopted; advis*; agency; annua*; appre*; at; atten*; attendance; babie*; babies; back;
        be; best; borou*; bring; came; change; changed; changes; children; comes; commission; compr*; concern; confe*;
        consi*; consu*; contacts; cours*; decem*; december; delays; depar*; department; did; difference; docum*; door;
        effect; encou*; ensur*; ensure; evalu*; even; every*; excel*; excellent; excep*; expec*; fathe*; focused;
        following; gover*; grade; happen; helped; his; histo*; inspected; invol*; issues; its; known; langu*; late;
        lead; life; list; lives; makes; members; menta*; mental; minor*; minut*; months; much; neede*; needed; notes;
        now; nurse; onlin*; online; only; opportunities; other; outsi*; outside; partn*; passe*; performance; prepa*;
        profe*; promp*; quarter; quest*; rathe*; rather; read; referrals; respe*; return; revie*; review; room; safer;
        same; school; secti*; section; seen; sensi*; septe*; september; sexua*; siste*; somet*; sough*; sought; stage;
        stand*; state*; statutory; stron*; suppo*; thera*; thing*; things; times*; very; weakn*; weaknesses; weeks;
        worki*; working; worries; young
        """,
        -0.375: """
        # 12; # 17; # 2024; # february; # governance; # had; # need; # reporter; # safeguarding; # send; # today;
        # who; absen*; abuse; actions; activity; adult; adult*; adviser; advocacy; advocate; alone; ambition; answe*;
        arranged; audit*; authoritys; bank; birth; birthday; board; books; borough; budge*; calle*; called; card;
        chair; co; concl*; conferences; confi*; consideration; creative; cut; delay*; develop; direct; distr*; domes*;
        domestic; drift; drop; each; encouraged; ensuring; exami*; examp*; experiences; exploitation; focus; focus*;
        follow; free; frequ*; fundi*; funding; gave; gets; guardianship; health; heard; heari*; helpe*; howev*;
        however; inclu*; information; interview; isnt; know; knows; language; law; legal; less; letters; likel*;
        looks; low; made; make; measu*; meetings; membe*; misse*; missed; never; next; nhs; numbers; on; one; outco*;
        outcomes; outst*; outstanding; pande*; pandemic; parent; parents; parti*; participation; peer; perfo*;
        permanent; plann*; planning; police; post; posts; previ*; prompt; provide; pupil*; pupils; quali*; quart*; re;
        recei*; recent; recog*; recognise; recommendations; resulted; reuni*; sampl*; schoo*; self; sense; serious;
        shoul*; should; situa*; skill*; speci*; specific; start*; story; strategy; support; taken; team; telephone;
        therapists; those; thoughtful; throu*; throughout; too; track*; trouble; understanding; up; updated; us;
        violence; virtu*; virtual; visits; waits; welfa*; welfare; which; words; workers; workf*; workforce; write;
        wrong
        """,
        -0.5: """
        # 3; # area; # january; # points; # service; # so; # strategic; access; achie*; additional; adulthood; advic*;
        advice; appoi*; approved; ask; assoc*; birth*; breaks; class*; clini*; commu*; communication; conce*; conne*;
        consistent; coord*; creat*; days; depen*; diffe*; does; drawn; education; elect*; employment; exemp*; expla*;
        findings; formally; groun*; happe*; holidays; hundred; improvement; include; inten*; intro*; involved; issue*;
        june; knew; leadership; left; manag*; managed; neglect; novem*; november; nurse*; off; oppor*; order*; orders;
        overn*; overnight; page; partnership; phone*; pictu*; picture; practitioners; previous; publi*; real;
        residents; safeg*; safeguarding; serio*; significant; specialist; stop; strong; stude*; supported; surve*;
        syste*; systems; take; talk; telep*; then; touch; turn; viole*; welco*
        """,
        -0.625: """
        # 2023; # november; # protection; # social; acces*; actio*; age; altho*; although; apart; case; celeb*;
        centre; connected; culture; devel*; do; durin*; during; example; finan*; financial; follo*; forma*; gap; get;
        he; healt*; help; hold; hospi*; hospital; impac*; impact; improvements; interviews; kind; kinsh*; kinship;
        lette*; management; matched; missi*; missing; natio*; national; offer*; open; pace; panel*; panels; paren*;
        particular; pract*; provides; refle*; reports; risks; set; sibli*; signi*; start; statu*; sure; uncle*; video;
        visit*; wait; waite*; waited; worke*
        """,
        -0.75: """
        # by; # director; # not; addit*; alleg*; allegations; by; chang*; contact; cultu*; down; fast; harm; negle*;
        part; perma*; permanence; plan; practice; services; siblings; tell; trans*; volun*; worker
        """,
        -0.875: """
        advoc*; assessment; betwe*; between; early; emplo*; gone; impro*; met; skills; what; years
        """,
        -1.0: """
        activ*; childrens; educa*; protection; psych*; servi*; tenants; time
        """,
        -1.125: """
        adopt; conta*; delay; goes; how; important; plans; repor*; teams
        """,
        -1.25: """
        cases; impor*; staff; way; work
        """,
        -1.375: """
        prote*; see
        """,
        -1.5: """
        inter*
        """,
    },
    Theme.PERMANENCE: {
        3.0: """
        perma*
        """,
        2.75: """
        adopt*
        """,
        2.25: """
        # performance; contact; proceedings
        """,
        2.0: """
        famil*; into; permanence; reuni*
        """,
        1.875: """
        adopt; life; match*; pre; retur*
        """,
        1.75: """
        adoptions; conne*; legal
        """,
        1.625: """
        # for; appli*; applications; children; decis*; delay; family; judges; lette*; letters; relatives; sgo
        """,
        1.5: """
        # adoption; # care; connected; orders
        """,
        1.375: """
        accom*; grand*; home; live; proce*; return; time
        """,
        1.25: """
        # is; come; enter; final; heari*; kinsh*; kinship; special; tempo*; temporary
        """,
        1.125: """
        becom*; become; caref*; cases; childrens; court; decisions; order*; partnership; plann*; planned; plo; secur*;
        story; thres*; viabi*; viability; way
        """,
        1.0: """
        aunt; books; broth*; care; chance; conta*; evidence; expert; guard*; hearings; impor*; judge*; left; manager;
        matched; promo*; searc*; statements; timely; times*; timescales; too; understand; will
        """,
        0.875: """
        # in; # it; # to; adoption; alter*; backlog; careful; comin*; coming; early; effective; finan*; financial;
        five; going; intro*; judge; kin; late; memor*; memory; more; order; permanent; plan; progression; publi*; red;
        section; siste*; timel*; touch; tracking; under; weeks
        """,
        0.75: """
        # 2023; # children; # experiences; # that; =; above; avoid; back; boxes; broml*; brothers; consider; delay*;
        depen*; entering; expla*; finding; grandparents; half; held; hold; important; knew; law; long; mums; older;
        paral*; parallel; regul*; relat*; right; secti*; see; sense; solic*; some; soon; soone*; sooner; state*;
        stori*; stories; syste*; volun*; voluntary; when; where; wheth*; whether; years
        """,
        0.625: """
        # 10; # improve; # more; all; arran*; arrangements; balanced; belon*; but; chanc*; change; confi*; continues;
        cross; earli*; enter*; findi*; forty; foster; futur*; guardianship; havin*; having; include; interests; keep;
        keepi*; keeping; later; match; might; misse*; missed; monitor; mothe*; mothers; ofsted; once; ones; oppor*;
        outline; panel; placements; praise; promised; public; remain; said; search; seein*; seeing; senio*; separated;
        settle; several; sixte*; sixteen; so; still; succe*; such; super*; supervised; supervisors; theyr*; theyre;
        thresholds; town; tried; uncle*; waite*; waited; went; witho*; without; would
        """,
        0.5: """
        # 2024; # april; # by; # findings; # permanence; advic*; advice; agree*; agreement; appropriate; assur*;
        avera*; average; baby; backl*; balan*; benef*; benefit; canno*; cannot; chair; colla*; delays; disabled; does;
        done; explained; find; finds; forma*; formally; found; future; go; happe*; helpe*; helped; here; high; histo*;
        know; last; let; maint*; maintain; matches; matching; move; offer*; ofste*; on; only; optio*; options; outli*;
        panel*; panels; parents; photo*; pictu*; place*; posit*; possible; prais*; promote; proper; prosp*; pursu*;
        quality; received; recog*; regar*; required; result; resulting; risks; says; senior; settl*; sever*; short;
        sisters; sough*; sought; strong; therapists; thoro*; threshold; trained; trusts; ways; well; whod; why; work
        """,
        0.375: """
        # be; # better; # executive; # friday; # letter; # needs; # outcomes; # said; # summary; # the; accur*;
        accurate; achieving; adopters; allow*; an; approved; ask; assessed; assis*; authority; away; best; boys;
        broug*; brought; cabin*; cabinet; called; can; celeb*; compr*; comprehensive; concerned; consideration;
        court*; courts; creative; deal; dedic*; dedicated; director; disch*; do; earlier; edge; eleven; escal*; ever;
        evide*; exploitation; frequ*; gave; helps; history; howev*; however; improved; it; join; learn; links; lives;
        longe*; manag*; manage; matte*; matter; means; meetings; monit*; nine; one; opportunity; participation;
        particular; persons; photographs; plans; point*; points; positive; possi*; practical; prepa*; progr*; prope*;
        provides; purpo*; purposeful; quick*; quickly; recent; recorded; reduc*; regular; regularly; requi*;
        reviewing; second; shoul*; should; show; sibli*; speci*; spend; stay; staye*; stayed; stayi*; staying; stead*;
        step; successful; systems; this; today; toget*; together; track*; trust*; twelv*; two; waiti*; waiting; waits;
        want; weekl*; weekly; with; wrote; young*; youngsters
        """,
        0.25: """
        # 19; # 20; # achieving; # after; # had; # inspectors; # january; # looked; # november; # people; # practice;
        # progress; # quality; # services; # young; after; appro*; asses*; assessment; based; been; beyon*; beyond;
        calle*; carer; carer*; carers; carried; centre; clearly; complex; concerns; conse*; consi*; could; councils;
        deter*; did; each; eleve*; emerg*; emergency; ensure; every; foste*; girls; gone; grown; has; have; his; if;
        impro*; independent; lived; low; made; may; need; neede*; needed; not; opportunities; over; oversight; pace;
        part; parti*; perfo*; performance; placement; prese*; rated; recognised; reduced; reports; resul*; scrut*;
        secon*; seven; six; socia*; stabl*; stable; start*; stron*; subje*; subject; system; taken; takes; ten; them;
        thems*; themselves; thing*; things; thorough; three; through; told; under*; urgen*; use; worked; writt*;
        written; yet
        """,
        0.125: """
        # june; # news; action; agency; assessments; be; carri*; challenge; child; clear; decision; explo*; families;
        good; homes; ident*; inspectors; meeti*; now; paren*; partn*; quali*; recei*; recen*; recom*; repor*; septe*;
        september; social; take; term; than; throu*; withi*; within
        """,
        -0.125: """
        # 14; # childrens; # with; # work; abuse; agenc*; altho*; although; alway*; always; area; as; before; board;
        casel*; caseloads; chall*; childs; confe*; counc*; days; full; group*; improvement; inade*; inadequate;
        indep*; leaders; looke*; looked; makin*; making; people; practice; progress; ratin*; rating; recru*; suffi*;
        suppo*; that; their; week; who
        """,
        -0.25: """
        # about; # at; # authority; # child; # evaluation; # experience; # families; # impact; # information; # july;
        # leaders; # leavers; # may; # on; # partnership; # release; # thursday; # we; # what; able; accou*; achie*;
        activ*; addre*; adopted; adult; adult*; again; ago; agreed; alone; among; analy*; appoi*; arriv*; attend;
        audit; authoritys; becau*; because; bette*; better; borough; build; came; case; cent; changes; check; clear*;
        compa*; compl*; consu*; corpo*; corporate; count*; culture; date; deliv*; depar*; department; detai*; devel*;
        diffe*; disab*; door; drawn; duty; engag*; enquiries; ensur*; estab*; every*; examp*; example; first; focus;
        focus*; focused; grade*; graded; group; heard; house*; hub; immed*; immediate; impact; inclu*; inconsistent;
        incre*; increased; individual; initial; inspection; job; judged; july; less; littl*; little; local; mean;
        meeting; minut*; month*; months; multi; must; named; neglect; night; nobod*; officers; our; parenting;
        particularly; partner; passed; personal; phone; place; preve*; previ*; previous; profe*; promi*; reached;
        reaso*; reasons; recor*; records; referral; repea*; revie*; ring; run; safet*; safety; saw; school; scree*;
        serio*; serious; service; set; settled; sexua*; share*; short*; spoke; stage; supervision; sure; teach*;
        therapy; they; understood; until; very; viole*; watch*; weakn*; while; workf*; workforce; worki*; working;
        worri*; write
        """,
        -0.375: """
        # 13; # 27; # area; # board; # date; # focused; # found; # governance; # headline; # leadership; # management;
        # march; # october; # overview; # points; # published; # some; # times; # visit; # who; acros*; across;
        addit*; advoc*; allocated; appointments; arent; attention; borou*; chaired; changed; close*; comme*;
        consultation; contacts; contingency; contr*; council; councillors; curre*; currently; dealt; described;
        different; disabilities; disability; discu*; discussions; docum*; draw; drawi*; education; effectively;
        elect*; enoug*; enough; enqui*; ensures; established; eveni*; exclu*; exper*; experienced; exten*; fast; feel;
        follo*; forwa*; forward; from; fundi*; funding; further; give; got; harm; healt*; health; identity; impac*;
        incid*; indiv*; initi*; inspe*; intervention; inves*; involved; is; issue*; issues; judgement; knowledge;
        level; livin*; living; local*; managers; minutes; miss; month; moves; negle*; next; noted; offer; offic*;
        other; paid; passe*; pathway; payme*; peopl*; per; perio*; picke*; picked; places; point; polic*; police;
        popul*; present; problems; programme; provi*; provision; pupil*; pupils; qualified; range; reach*; receive;
        referrals; referred; reflective; regis*; resou*; respe*; respond; right*; routi*; routinely; sensi*; services;
        signs; sit; skill*; sleep; specialist; specific; spoke*; spoken; subst*; training; transition; understanding;
        virtu*; virtual; visitors; were
        """,
        -0.5: """
        # 2022; # 5; # magazine; # this; about; additional; age; agencies; alike; alloc*; also; analysis; asked;
        askin*; asking; babie*; babies; by; calls; chair*; combi*; conce*; decided; depri*; direct; enables; evalu*;
        evaluated; excep*; experience; fell; fund; furth*; generous; inform; information; inter*; kept; leade*;
        leadership; limit*; liste*; make; meets; nobody; nothi*; nothing; often; out; outst*; outstanding; own;
        paedi*; partners; pathw*; probl*; providing; record; requires; residential; safeguarding; seen; sente*;
        sessions; shared; skills; small; stepp*; table; these; up; used; vulnerable; warm; what; youth
        """,
        -0.625: """
        # a; # safeguarding; adoptive; adults; advis*; advisers; areas; atten*; evident; expec*; experiences; four;
        gener*; interviews; its; knowl*; known; learning; managing; model; nurseries; observed; outcomes; poor;
        private; psych*; relationships; resid*; sensitive; tell; took; value*; valued; views; was; we; weight; whole
        """,
        -0.75: """
        # matters; approach; being; cultural; descr*; difficult; drop; educa*; files; gover*; help; infor*; key;
        learn*; line; many; missi*; missing; nurse*; obser*; priva*; refle*; results; reviews; same; schools; servi*;
        visit*; vulne*; weigh*; whom; worke*
        """,
        -0.875: """
        # areas; # help; # main; consistently; effec*; file; how; meet; outco*; outsi*; outside; safeg*; those;
        unaccompanied
        """,
        -1.0: """
        # local; # need; # protection; cultu*; diffi*; given; iros; refer*; team; trans*; unacc*
        """,
        -1.125: """
        # are; # inspection; # of; including; prote*; respo*; schoo*; updated; visit; worker
        """,
        -1.25: """
        # were; effectiveness; invol*; new; protection; risk; updat*
        """,
        -1.375: """
        # these; needs
        """,
        -1.5: """
        leavers; teams
        """,
        -1.625: """
        staff; young
        """,
        -1.75: """
        leave*
        """,
    },
    Theme.HEALTH: {
        4.25: """
        psych*
        """,
        3.625: """
        couns*
        """,
        3.125: """
        healt*
        """,
        2.875: """
        thera*
        """,
        2.75: """
        gps; nurses
        """,
        2.625: """
        clini*
        """,
        2.25: """
        paedi*; psychologist
        """,
        2.125: """
        camhs
        """,
        2.0: """
        medic*; neuro*; nhs
        """,
        1.875: """
        midwi*; wait
        """,
        1.75: """
        appoi*; autis*; autism
        """,
        1.625: """
        anxie*; anxiety; emoti*; sleep
        """,
        1.5: """
        clinic; diagn*; docto*; e; health; nurse*; nursi*; nursing; wheel*
        """,
        1.375: """
        counselling; diagnosis; neurodevelopmental; therapists
        """,
        1.25: """
        appointments; consu*; disor*; histo*; hospitals; leavers; nurse; pregn*; traum*; trauma; vacci*; waiti*;
        waiting; women
        """,
        1.125: """
        care; check*; help; integrated; leave*; midwives; psychology; run; therapy; treat*; waits; wards
        """,
        1.0: """
        # care; # looked; acces*; check; community; counsellor; counsellors; dentist; depre*; distr*; distress; drugs;
        emotional; follo*; get; ortho*; pathw*; patients; pay; physi*; quest*; recov*; regis*; teeth; wheelchair
        """,
        0.875: """
        # after; # findings; # main; access; continuing; doctor; eatin*; eating; feel; healthcare; healthy; hearing;
        integ*; intervention; joint; low; patie*; pregnant; provi*; school; scree*; sexua*; short*; strug*; weigh*
        """,
        0.75: """
        # about; # experiences; # leavers; after; asses*; checks; clinics; disorder; ensur*; free; general; given;
        harm; heari*; histories; history; hospi*; initial; local; misus*; mothe*; needs; overd*; overdue;
        paediatricians; presc*; scores; see; sees; self; strength; tests; therapies; timel*; treatment; ward
        """,
        0.625: """
        # achieving; # is; # outcomes; # partnership; # what; adhd; appointment; assessments; atten*; aware; beds;
        being; benef*; clinical; conditions; conti*; corpo*; corporate; delays; denta*; dental; diffi*; difficulties;
        emerg*; emergency; ensure; equip*; equipment; eyes; girls; gp; gym; house; illne*; initi*; injur*; leave;
        medicals; olds; ordin*; pathway; provides; questionnaires; quick; recognise; recovery; score*; servi*;
        service; speec*; speech; takes; times; up; young
        """,
        0.5: """
        # august; # better; # do; # people; # permanence; # release; # young; about; addressed; adds; adopt*;
        adopters; appropriate; arriv*; assessment; attention; backl*; below; benefit; came; carer*; carers; checked;
        concern; condi*; consultation; delay*; denti*; doctors; educated; enhan*; exami*; experience; fell; follow;
        following; go; gover*; have; ident*; identified; imple*; implemented; innov*; innovative; key; lockd*;
        lockdown; may; mean; miss; misse*; missed; misuse; mothers; nobod*; nobody; noted; obtai*; only; partnership;
        passe*; pays; plain; provision; recei*; recording; refer; registered; respond; resulted; screening; secon*;
        secondary; signi*; significant; slow; speci*; specialist; stuck; sure; take; them; third; this; timely; too;
        trained; trusts; use; visio*; vision; weighed; where*; wherever; year
        """,
        0.375: """
        # 2019; # 2024; # 2025; # 3; # 8; # july; # march; # news; # parent; # progress; # reporting; # send;
        # service; # the; # will; addre*; adoptive; altho*; although; ask; attend; avail*; available; babie*; babies;
        books; but; child; close*; commu*; compl*; complex; concerned; conferences; consent; councillor; countys; cut;
        depar*; department; devel*; development; drop; elsew*; elsewhere; employment; every; face; feeli*; feelings;
        foster; from; fundi*; funding; gaps; gener*; getti*; getting; havin*; having; how; include; join; know; leads;
        led; limit*; list; live; long; meet; months; must; notes; notic*; notice; or; pas; personal; previ*; promp*;
        re; reach*; recommendation; recor*; reduc*; reduce; referral; regio*; regional; register; remains; review;
        sessi*; sexual; shari*; sharing; shoul*; should; sough*; sought; special; still; stren*; subst*; summa*;
        support; team; there*; theres; timeliness; toddl*; told; trust*; unacc*; unreg*; unregistered; urgent; visits;
        weeks; wheth*; whether; years
        """,
        0.25: """
        # 14; # 20; # 21; # 4; # april; # are; # board; # council; # county; # february; # june; # ldrs; # not;
        # press; # well; action; activ*; advic*; advice; advisers; agree*; agreed; anyone; arran*; away; before;
        behin*; behind; can; chall*; children; childrens; closely; commissioned; conce*; conse*; contr*; decem*;
        december; desig*; disabilities; disability; easy; effectively; encou*; exploited; found; half; has; highly;
        impac*; impact; improvements; inade*; inadequate; incon*; involved; language; measu*; month; offer*; our;
        outcome; pande*; pandemic; peopl*; peoples; performance; place*; placed; poor; prese*; previous; prompt;
        propo*; provided; quart*; quick*; receive; recen*; recently; recog*; recom*; record; refer*; regul*; regular;
        ring; robus*; routi*; said; schoo*; sensi*; share; strategic; teena*; transition; two; understanding; urgen*;
        vulnerable; went; which
        """,
        0.125: """
        # adoption; # and; # area; # by; # local; # ofsted; abuse; befor*; case; disab*; experiences; first; foste*;
        hard; homes; information; inspection; invol*; it; leavi*; leaving; looke*; looked; make; many; month*; moved;
        new; no; offered; perfo*; permanence; profe*; resul*; retur*; same; their; there; they; train*; well; when;
        worke*
        """,
        -0.125: """
        # children; # december; # executive; # improve; # january; # on; accom*; accor*; actions; adult; an; becau*;
        because; change; commi*; considered; director; does; enoug*; enough; explo*; exploitation; impro*; improve;
        inspe*; leade*; made; managers; membe*; national; older; outst*; outstanding; overa*; overs*; parents; partn*;
        perma*; place; prior*; recorded; regularly; requi*; serio*; set; supervision; suppo*; teams; used; with;
        withi*; within; workers
        """,
        -0.25: """
        # 2022; # 2023; # 24; # areas; # childrens; # focused; # found; # how; # impact; # in; # needs; # points;
        # reporter; # september; # social; # these; # thursday; # with; # work; above; accommodation; accou*;
        adoption; almos*; almost; alone; ambit*; appli*; appre*; approach; area; attendance; becom*; become; begun;
        bette*; better; betwe*; between; board; break*; breaks; broth*; brothers; cabin*; cabinet; call; caref*;
        cases; chair; childs; city; clear*; come; commitment; consistently; contact; conve*; councillors; count*;
        county; cqc; custo*; daily; deter*; direct; discu*; discussions; do; drift; each; eight; enabl*; end; estab*;
        evidence; examp*; exten*; findi*; forma*; fostering; frequ*; friends; full; fully; furth*; further; futur*;
        group*; groups; had; happe*; here; high; his; house*; hub; improvement; inclu*; independent; inten*;
        interviews; judged; june; knowl*; late; law; leaders; learning; lette*; lives; look; management; manager;
        matching; matte*; meeti*; meetings; minut*; move; much; multi; need; negle*; neglect; night; now; octob*;
        october; office; officers; on; other; other*; others; out; pace; past; people; permanent; person; pictu*;
        priva*; proce*; process; promo*; range; reach; read; real; reaso*; reasons; recru*; recruitment; reflect;
        relatives; reque*; result; reviewing; says; schools; septe*; september; sever*; she; since; singl*; sit; six;
        skill*; stage; stand*; standard; statu*; succe*; syste*; then; thing*; things; throu*; through; toget*;
        together; visit*; visited; ways; week; while; who; why; witho*; without
        """,
        -0.375: """
        # 11; # 2; # 9; # evaluation; # friday; # key; # management; # november; # practice; # quality; # standard;
        # strengths; # summary; # visit; acros*; across; act; adviser; agency; all; alloc*; allow*; alter*; analy*;
        answe*; any; arent; aroun*; around; assessors; autho*; behaviour; budge*; calle*; called; careful; changed;
        choice; clear; colleagues; communication; conference; const*; could; covid; date; days; dealt; describe;
        detai*; diffe*; disabled; doing; drawn; effective; ehc; enquiries; escal*; even; evide*; far; feedb*;
        feedback; felt; few; file; financial; frien*; good; grant; great; grown; harde*; hear; helpe*; helped; immed*;
        immediate; incre*; inform; inves*; job; july; just; keeps; known; line; longer; makin*; making; match*; met;
        might; missi*; missing; money; morning; none; old; open; outcomes; oversight; parent; part; parti*; partners;
        prepa*; prevent; priso*; prison; prope*; protection; public; pupil*; pupils; rarel*; rarely; recognised;
        reduced; relat*; respe*; respo*; revie*; reviews; rise; risks; safe; safet*; safety; schem*; scheme; secti*;
        separ*; signs; skills; some; sometimes; step; story; strat*; super*; taken; targe*; that; therapeutic; these;
        those; thres*; thresholds; trust; under*; updat*; updated; views; was; would; writt*; written; yet; youth
        """,
        -0.5: """
        # 7; # governance; # leadership; # services; # weekly; # were; advoc*; agencies; as; asked; bank; been; bring;
        chang*; choic*; conta*; court; creat*; cultu*; data; decis*; decisions; dentists; descr*; direc*; done;
        durin*; during; effec*; everybody; files; finan*; heads; home; hours; ill; includes; including; indep*;
        informed; inter*; is; its; judge*; lead; learn*; legal; let; littl*; little; longe*; manag*; march; members;
        most; neith*; neither; next; oppor*; opportunities; organ*; page; panel; physical; planning; profi*; publi*;
        questions; refle*; respi*; respite; response; room; speak; sprin*; spring; staff; start; ten; term; thoug*;
        thought; took; understood; visit; volun*; whole; whom; wide; will; words; write; young*; younger
        """,
        -0.625: """
        # headline; age; at; authority; brief; colle*; concerns; duty; early; exper*; gone; head; helps; hospital;
        knows; left; less; livin*; living; means; more; paren*; planned; plans; preve*; right; socia*; social; somet*;
        strategy; teachers; very; we
        """,
        -0.75: """
        agenc*; appro*; approved; be; calls; educa*; every*; housi*; housing; infor*; into; menta*; mental; number;
        nursery; offic*; one; practical; progress; prote*; put; quality; searc*; small; strong; such; teach*; time;
        users; were; what; where; work
        """,
        -0.875: """
        # may; =; consi*; counc*; famil*; family; numbe*; police; practice; progr*; quali*; say; supported
        """,
        -1.0: """
        # need; council; group; plann*; polic*; proba*; probation; safeg*; safeguarding
        """,
        -1.125: """
        education; experienced; play; stron*
        """,
        -1.25: """
        # help; # who
        """,
        -1.375: """
        # protection; pract*
        """,
        -1.5: """
        risk
        """,
    },
    Theme.EDUCATION: {
        4.125: """
        educa*
        """,
        2.5: """
        schoo*
        """,
        2.25: """
        appre*
        """,
        2.0: """
        atten*; caree*
        """,
        1.875: """
        exclu*; timet*; timetables
        """,
        1.75: """
        apprenticeships
        """,
        1.625: """
        # leavers; careers; inclusion; learning; progr*; study
        """,
        1.5: """
        attendance; class*; job; key; leave*; leavers; missi*; missing; pupil; readi*; reading; schooling; teach*;
        virtu*; virtual
        """,
        1.375: """
        # after; # experiences; # for; # looked; alternative; class; cours*; educated; paid; peps
        """,
        1.25: """
        absen*; acade*; alter*; colle*; education; place*; places; secto*; sector; unive*
        """,
        1.125: """
        # and; achie*; attend; contribute; gives; home; into; nurseries; often; provision; tuiti*; tuition
        """,
        1.0: """
        # care; # outcomes; # progress; answer; boys; emplo*; encou*; engli*; english; internships; link; miss;
        opportunities; oversight; particularly
        """,
        0.875: """
        # findings; # it; # the; # young; above; answe*; arriv*; busin*; classes; college; compa*; count*; degre*;
        employers; encouraged; enoug*; enough; following; fundi*; funding; headt*; lost; make; mento*; monitoring;
        olds; overs*; premium; provi*; reviewed; said; suspe*; taugh*; taught
        """,
        0.75: """
        # as; # democracy; # main; # people; absence; achieve; ambit*; apprenticeship; behav*; checks; countys;
        courses; elect*; electively; focus; follo*; inspected; knows; leade*; leads; learn*; likel*; likely; menta*;
        mental; numbe*; oppor*; out; part; premi*; progress; reduced; scheme; soon; spite; staff; starts; stron*;
        studi*; systems; teacher; term; those; too; transport; two; watch; weak; week; welsh; work; young
        """,
        0.625: """
        academy; active; added; alert; any; arent; attai*; attainment; bette*; better; book; bursa*; business; but;
        check*; club; colleges; cost; council; course; cut; every; figur*; five; gap; gener*; get; guara*; hub;
        identify; inter*; kept; mediu*; medium; more; moves; music; nine; nineteen; place; prais*; recom*;
        recommendation; rigor*; schem*; school; secur*; send; setti*; start; start*; strong; suppo*; targe*; teachers;
        track*; university; until; value; well; years
        """,
        0.5: """
        # achieving; # better; # experience; # help; # of; # permanence; # reporter; # say; # your; achievement; aged;
        altho*; although; ambition; attac*; back; began; betwe*; between; cent; child; close*; committee;
        communication; concerns; corpo*; deter*; enable; end; ensuring; everyone; exami*; excluded; expec*; expected;
        extra; figure; frequently; friendly; highe*; higher; intro*; introduced; keep; leadership; leavi*; leaving;
        level; mains*; mainstream; many; mentor; move; natio*; never; new; ninet*; numbers; offer*; only; parents;
        passe*; passed; perma*; permanent; personal; placed; poten*; previ*; processes; reduc*; rigorous; robust;
        settings; seven; sever*; share; signi*; significant; speci*; specialist; spent; spot; still; sure; teenagers;
        told; track; tracked; very; wait; want; writi*; writing; year
        """,
        0.375: """
        # 11; # 9; # about; # advertiser; # children; # december; # needs; # practice; # report; # that; # what;
        # work; about; after; agreed; among; annua*; anoth*; approach; arrived; begun; borou*; break*; choose; comme*;
        commi*; contr*; coordinated; counc*; councillor; creat*; curre*; devel*; develop; developed; do; doing;
        effec*; effective; effectively; examp*; exclusions; exten*; foster; found; frien*; gets; give; half; harde*;
        harder; have; hours; how; i; if; impro*; improved; interview; interviews; keeps; lack; least; local; meant;
        no; off; over; parti*; partnerships; per; persi*; perso*; point*; potential; problems; proce*; programme;
        reaso*; reasons; receiving; recen*; recently; recog*; refugees; respond; results; robus*; round; routine;
        says; schools; septe*; september; several; shoul*; sixte*; strategy; stude*; succe*; supporting; targets;
        unaccompanied; use; used; volun*; welfa*; welfare; while; who; wide; youngsters
        """,
        0.25: """
        # 10; # 17; # 2; # are; # executive; # improve; # may; # members; # need; # protection; # recommendations;
        # visit; # well; accep*; addit*; additional; adopted; almos*; almost; another; at; before; behin*; behind;
        benef*; best; board; canno*; cannot; challenge; consistent; corporate; diffi*; eleve*; eleven; example;
        experienced; exploited; few; find; given; good; had; helpe*; highl*; inclu*; indiv*; individual; initi*;
        initial; leaders; led; littl*; little; looke*; looked; makin*; making; meeting; monit*; not; now; number;
        nurse*; octob*; october; order; order*; orders; outst*; pande*; pandemic; partnership; people; praise;
        praised; promp*; provided; quick*; quickly; rated; record; recording; respe*; result; ring; routi*; say;
        shari*; sharing; should; six; skill*; some; stabl*; stable; stage; strat*; teena*; ten; that; there; think;
        toget*; together; unacc*; unreg*; visited; voice; welco*; which; whom; worked; young*
        """,
        0.125: """
        # areas; # council; # is; # local; # who; action; appro*; befor*; conce*; diffe*; ensur*; explo*; got; hard;
        help; improve; inspectors; meeti*; most; neede*; needed; nobody; range; resul*; revie*; secon*; so; support;
        syste*; three; when
        """,
        -0.125: """
        # 2023; # be; # childrens; # headline; # overview; # with; adoption; advisers; analy*; been; changes; compl*;
        county; days; detai*; early; ensure; exper*; families; findi*; foste*; information; lette*; may; means;
        outco*; partn*; planning; plans; proceedings; safe; senio*; senior; socia*; social; their; this; under*;
        vulne*; were
        """,
        -0.25: """
        # 12; # february; # found; # inspectors; # letter; # news; # november; # partnership; # services; # social;
        # thursday; accou*; acted; actio*; activity; adole*; adopters; adult*; all; alloc*; also; alway*; always;
        arran*; arrangements; ask; assurance; asylu*; asylum; audits; authorities; babie*; babies; be; become;
        benefit; carri*; carried; chair*; circu*; circumstances; compr*; confi*; conse*; considered; conve*; councils;
        culture; custo*; deal; delay; descr*; development; direct; discu*; discussions; does; domes*; domestic; dont;
        drift; fathers; feedb*; feedback; focus*; free; full; future; going; gone; happe*; homel*; housi*; housing;
        howev*; however; immediate; included; independent; invol*; iros; issue*; issues; it; its; joint; judge*; june;
        langu*; leave; letters; line; lives; livin*; living; long; longer; match*; meet; months; moved; much; named;
        netwo*; nhs; night; notic*; offer; ofsted; other; outsi*; outside; overa*; overall; pas; plann*; positive;
        possi*; possible; practitioners; prepa*; private; process; protected; pupil*; pupils; quest*; receive; recor*;
        recorded; relationships; relev*; relevant; report; requires; respo*; risks; run; same; seeki*; seeking; seen;
        separ*; settled; show; siste*; sometimes; standard; strength; strengths; take; there*; timeliness; times;
        trust*; updat*; us; value*; valued; visit; whose; worker; workf*; workforce; works; yet
        """,
        -0.375: """
        # 19; # 3; # 30; # a; # affairs; # cqc; # inspection; # key; # our; # release; # september; # some; # tuesday;
        # was; access; actions; again*; against; age; agencies; assur*; attention; available; aware*; awareness;
        begin*; being; birth*; bring; broth*; brothers; came; caref*; chanc*; chance; changing; check; childs; clinic;
        colleagues; commu*; community; consu*; conta*; conti*; court; cultu*; dates; delays; denta*; dental; director;
        disability; disru*; docto*; documents; durin*; during; effectiveness; eight; evidence; fathe*; felt; files;
        first; focused; forms; four; front; fully; futur*; go; hand; he; head; here; include; including; indep*;
        inspe*; inves*; know; language; leadi*; leading; legal; londo*; longe*; matte*; membe*; member; neglect;
        neigh*; notes; offic*; ofste*; older; on; organ*; other*; paper; participation; passp*; patie*; placement;
        prese*; present; prima*; priority; priva*; publi*; put; records; referrals; refle*; right; role; scrut*; self;
        services; settl*; share*; shared; something; spoke; staff*; started; suffi*; sufficient; super*; surve*;
        teams; tell; thing*; things; thought; throu*; through; times*; timescales; touch; training; trave*; travel;
        troub*; turne*; turned; understand; view; visit*; visits; waiti*; waiting; wante*; wanted; watch*; way; ways;
        weeks; went; worries; youth
        """,
        -0.5: """
        # 2025; # governance; # information; # june; # living; # lloyd; # ofsted; # on; adults; adviser; advoc*;
        agency; alleg*; allegations; an; assessments; audit*; avail*; badly; becom*; cabin*; cabinet; calle*; called;
        carefully; carer*; carers; case; cause; chief; come; complex; conferences; consi*; councillors; delay*;
        dispu*; docum*; ehc; ensures; equip*; equipment; evide*; expla*; family; fostering; frida*; friday; from;
        great; group*; groups; histo*; holid*; homes; identified; infor*; inspector; knew; knowl*; knowledge; liste*;
        look; march; month*; negle*; officer; one; ones; parent; plan; posit*; pre; primary; protection;
        psychologists; quality; questions; remai*; scrutiny; sense; sessi*; sessions; set; short; signs; such;
        supervision; system; thems*; themselves; therapists; though; thres*; thresholds; timel*; took; trained; trust;
        under; we; where; younger
        """,
        -0.625: """
        # evaluation; # leadership; # management; # schools; # send; alone; appointed; area; as; assessment; calls;
        chair; clear; clini*; concern; confe*; contact; decision; direc*; event*; events; experiences; gave; group;
        harm; her; includes; inspection; late; less; managers; met; multi; obser*; own; pace; partners; practice;
        prevent; professionals; relat*; repor*; reviewing; reviews; risk; since; somet*; speak; staye*; stayed;
        stran*; stren*; talk; team; thera*; wheth*; whether; worke*; workers; writt*; written
        """,
        -0.75: """
        # area; accommodation; allow*; call; can; cases; chang*; childrens; did; disabled; down; famil*; manag*;
        money; needs; nurse; preve*; prote*; psych*; quali*; residential; see; service; these; they; words
        """,
        -0.875: """
        # this; accom*; agenc*; appoi*; assis*; away; board*; couns*; decisions; healt*; held; need; profe*; resid*;
        would
        """,
        -1.0: """
        # education; health; live; panel; polic*; police; thoug*; what
        """,
        -1.125: """
        # in; depar*; disab*; pract*; servi*
        """,
        -1.25: """
        asses*; department; made; nurses
        """,
        -1.375: """
        # by
        """,
        -1.5: """
        asked; decis*
        """,
        -1.625: """
        =
        """,
    },
    Theme.CHILDS_VOICE: {
        2.625: """
        child
        """,
        2.5: """
        advoc*; forum
        """,
        2.375: """
        children
        """,
        2.25: """
        views; visit*
        """,
        2.125: """
        liste*
        """,
        1.875: """
        engag*; group; invol*; voice
        """,
        1.75: """
        childrens; talk
        """,
        1.625: """
        speak; surve*; visiting; young
        """,
        1.5: """
        childs; part; participation; repre*; worker; young*
        """,
        1.375: """
        advocacy; asked; choos*; hear
        """,
        1.25: """
        counted; desig*; he; junio*; junior; listening; panel; patie*; play; pledg*; pledge; pupil*; pupils;
        relationships; residents; worke*; workers
        """,
        1.125: """
        alone; board; champ*; champions; contact; contribution; leafl*; like; persi*; say; see; siblings; take;
        teenagers; tenants; them; toddl*; trust; users
        """,
        1.0: """
        # 3; # children; # findings; able; accou*; accounts; active; boy; broth*; brothers; centr*; centre; conta*;
        counc*; descr*; drawi*; even; heart; interpreters; interviewed; kids; leavers; made; name; ones; opini*;
        parti*; playe*; played; real; seein*; seeing; shape*; sibli*; spoke; staff; teena*; their; trusted; used;
        video; walks; ways; women; write
        """,
        0.875: """
        # by; ambas*; babie*; babies; build; chair; choose; comme*; compl*; consultation; doors*; drawings; easy;
        effectively; feel; felt; film; learn*; less; lockd*; obser*; observed; oppor*; parli*; practitioners; relat*;
        reported; right*; seems; skilf*; speak*; surveys; tells; tenan*; toddlers; variety; what; whom; words; work;
        youth
        """,
        0.75: """
        # a; # achieving; # evaluation; # leadership; # management; # permanence; activ*; adole*; advocates;
        assessors; attend; boys; building; changed; communication; consideration; consu*; contr*; councils; design;
        doorstep; engage; engagement; estab*; expla*; explains; gaze; getti*; getting; girl; goes; impre*; indep*;
        interview; involved; involvement; leave*; mayor; meets; often; olds; opinions; opportunity; own; participate;
        patience; policies; purpo*; remem*; remember; says; send; sensi*; shaped; stressed; taken; text; they; tools;
        train; trust*; undertaken; younger
        """,
        0.625: """
        # childrens; # for; # governance; # local; # october; # of; according; acted; addition; agend*; agenda;
        appoi*; box; budget; build*; built; calls; celebrate; charity; choosing; cicc; clear*; club; conve*; council;
        creative; described; designed; developing; direct; drop; every; face; feedb*; feedback; fives; frequ*; fully;
        garde*; ideas; impressed; infor*; informed; insuf*; iros; lette*; letters; make; memor*; never; other*;
        papers; parks; pictu*; polic*; promi*; purpose; recommended; referrals; represented; responded; reviews;
        rights; rooms; seen; shado*; shape; sit; sough*; sought; spend*; spent; strength; stres*; survey; tenac*;
        throu*; use; voice*; why; wish; yet; youngsters
        """,
        0.5: """
        # 2026; # 4; # and; # education; # focused; # june; # letter; # lloyd; # main; # reporter; # strengths;
        # visit; about; accor*; achie*; achievement; adolescents; alway*; always; annua*; annual; approach; begun;
        board*; budge*; campaign; cant; captu*; chang*; chief; chose*; chosen; confirmed; conversation; creat*;
        development; dista*; distance; event; examp*; exper*; eye; feeli*; few; frien*; friendly; gave; girls; great;
        hadnt; hardl*; hardly; howev*; however; independent; inform; insufficient; inter*; issues; lockdown; looki*;
        looking; makin*; making; minutes; noted; our; peopl*; person; policy; proac*; proactive; proje*; raise; ran;
        refre*; refreshed; regular; routi*; safeguarding; saw; scree*; senior; sensitive; sessions; sisters; someo*;
        someone; start; stronger; success; talki*; talking; tende*; therapist; told; train*; using; value*; valued;
        varie*; visits; warmt*; warmth; wishe*; with; worry; wrote
        """,
        0.375: """
        # 2024; # 2025; # 30; # 8; # 9; # adult; # after; # coast; # key; # magazine; # march; # may; # needs; # news;
        # ofsted; # outcomes; # performance; # progress; # safeguarding; # says; # send; =; adults; affec*; answe*;
        arent; aspir*; behaviour; benefit; careful; challenge; confe*; conferences; conti*; could; covid; decid*;
        decisions; delivery; devel*; disabilities; disability; down; ensuring; examples; experience; experienced;
        explored; falle*; fallen; foster; gone; group*; groups; grown; has; heard; her; highl*; highly; hold;
        hospital; houses; inclu*; influ*; inspector; is; issue*; knowledge; listen; listened; littl*; little; low;
        meet; minut*; not; offered; older; paid; paper*; parental; peoples; photo*; picture; plans; produ*;
        protection; provides; put; quest*; questions; recom*; regul*; respond; seldo*; seldom; siste*; some; sound;
        spoke*; subje*; sugge*; that; thems*; themselves; thoughtful; turn; under*; want; welcome; were
        """,
        0.25: """
        # 15; # about; # democracy; # experience; # improve; # looked; # practice; # these; # thursday; # we; # work;
        acros*; across; addit*; also; aroun*; around; assessments; atten*; authority; be; been; behav*; being; came;
        carried; choic*; committed; completed; consider; considered; core; deliv*; durin*; during; enabl*; enoug*;
        enough; evide*; experiences; foste*; fostering; four; gaps; got; have; helpe*; improving; includes; including;
        its; kept; legal; level; looke*; looked; march; meetings; member; menta*; mental; officer; old; onlin*;
        online; other; others; parenting; perso*; positive; praise; praised; present; rarel*; rarely; received;
        recen*; recently; resid*; review; room; scheme; senio*; sent; seven; slow; socia*; social; spoken; statutory;
        step; strat*; subject; talke*; those; times; us; virtu*; visited; weeks; welco*; who; wide
        """,
        0.125: """
        # experiences; # inspectors; adult; an; autho*; betwe*; between; consi*; direc*; ensur*; from; helped; life;
        many; neede*; needed; ofsted; posit*; pract*; regularly; support; thera*; through; very; went; workf*;
        workforce; year
        """,
        -0.125: """
        # area; # be; # board; # summary; abuse; adoption; area; care; commi*; decis*; disab*; find; focused; furth*;
        good; impro*; improvement; janua*; january; long; means; meeti*; new; nobody; number; on; outst*; outstanding;
        over; requires; respo*; service; stren*; stron*; there; time; training; under
        """,
        -0.25: """
        # 5; # 7; # help; # january; # leaders; # need; # out; # what; accom*; addre*; address; advis*; again*;
        against; agency; alrea*; already; appro*; appropriate; at; avera*; become; begin*; bette*; better; beyon*;
        beyond; can; canno*; cannot; case; casel*; caseloads; cases; cent; chris*; chron*; circu*; circumstances;
        close; closely; comes; compr*; confidence; contacts; custo*; data; depar*; deter*; did; diffe*; direction;
        discu*; docum*; earlier; effect; effectiveness; else; emergency; end; engla*; england; expec*; famil*; focus;
        follo*; following; form; forma*; framework; friends; get; given; great*; highe*; homel*; how; hub; identify;
        improved; include; initial; inves*; it; judged; judgement; july; kind; knowl*; leadership; links; lives;
        longe*; looks; managers; match*; medic*; month*; most; nearl*; nearly; netwo*; nobod*; novem*; november;
        octob*; october; ofste*; ofsteds; only; open; optio*; or; orders; outcomes; outsi*; outside; oversight;
        paren*; partners; past; pathway; permanence; permanent; personal; placed; point; post; posts; proceedings;
        publi*; quality; range; readi*; reasons; recommendations; recor*; records; refer*; referral; reports; said;
        scrutiny; secon*; secti*; services; show; significant; single; stand*; strategy; succe*; such; supervision;
        system; this; touch; two; viole*; vulnerable; way; weakn*; well; wheth*; whether; worki*; working
        """,
        -0.375: """
        # 25; # 27; # all; # found; # impact; # mercury; # protection; # weaknesses; above; accur*; act; additional;
        advisers; after; agencies; allow*; almos*; almost; alter*; altho*; although; appli*; assoc*; attended; autis*;
        aware; becau*; because; belon*; benef*; best; books; boroughs; carer; carer*; carers; challenges; clear;
        close*; compa*; complex; comprehensive; concern; conditions; conne*; conse*; country; county; cut; date;
        decision; delays; demand; demonstrate; denti*; department; developed; distr*; docto*; duty; each; emoti*;
        emotional; emplo*; ensures; enter*; excel*; explain; exploited; fathers; flats; former; fortn*; fostered;
        fourt*; frame*; front*; frontline; gener*; goals; going; gover*; grandparents; grow; had; harde*; health;
        home; hour; if; impac*; inade*; inadequate; incon*; individual; inspectors; interventions; journ*; keepi*;
        keeping; langu*; last; late; lates*; latest; leade*; leaver; look; maint*; manageable; meeting; missing;
        monitoring; much; multi; named; neces*; necessary; neglect; north*; numbers; order*; ought; out; outco*;
        overa*; overall; packa*; particularly; partner; pas; pathw*; per; perio*; perma*; point*; points; police;
        practice; prior*; private; probl*; professional; properly; protect; protocol; quali*; quart*; quarter; rating;
        reach*; recog*; reduce; referred; refle*; refug*; regis*; relia*; remains; repea*; revie*; reviewing; risk;
        robust; run; school; scrut*; separ*; serious; servi*; settl*; settled; sexual; short*; shoul*; should; singl*;
        so; something; sometimes; soon; starting; state*; stay; staye*; stayed; stayi*; staying; steps; strengths;
        strong; subst*; suffi*; suppo*; takes; targeted; teachers; theres; thorough; three; thres*; track*;
        transition; traum*; trauma; travel; unaccompanied; updated; urgent; varia*; waiti*; waiting; wales; we; week;
        whose; works
        """,
        -0.5: """
        # 2022; # 21; # families; # in; # not; # on; # service; # social; # the; # this; absence; adopt*; adviser;
        agreed; any; areas; arran*; arrangements; arriv*; assur*; asylu*; asylum; back; before; behin*; behind;
        borou*; break*; carefully; centres; chall*; change; city; clini*; colle*; condi*; contain; contracts; copy;
        curre*; dedicated; detai*; detailed; disru*; diver*; dont; door; earli*; edge; effec*; eight*; emerg*; enqui*;
        fathe*; figur*; five; full; grand*; help; hours; impact; inspe*; inten*; interests; language; local;
        management; missi*; monit*; move; moves; negle*; neigh*; nhs; night; night*; numbe*; nurses; off; office;
        paedi*; placement; poor; preve*; privately; protected; proto*; provide; provision; quick; ratin*; reaso*;
        recei*; repeat; report; response; resul*; retur*; return; self; several; sexua*; stabi*; stability; still;
        summa*; syste*; systems; teach*; therapy; these; third; thoro*; too; town; trans*; twelv*; twelve; unacc*;
        unbor*; unborn; until; updat*; upon; victi*; victims; waite*; waited; was; wheel*; while; will; witho*;
        without
        """,
        -0.625: """
        # 1; # 2023; # headline; # who; absen*; actio*; action; age; agenc*; analysis; asses*; audit; bough*; bought;
        capac*; capacity; check; checks; colla*; concerns; court; danger; dedic*; delay*; drift; early; eight;
        enquiries; exploitation; families; fast; healt*; history; holid*; indiv*; inspection; interviews; intro*;
        judge*; keep; knowledgeable; lack; later; leads; leavi*; leaving; link; list; money; mothe*; mothers; nine;
        no; now; offen*; offer; overs*; particular; passed; place*; prope*; psych*; receive; reduced; remain; requi*;
        result; robus*; safet*; safety; schoo*; serio*; sever*; somet*; story; than; thought; today; try; vulne*;
        worked
        """,
        -0.75: """
        # november; agree*; all; assessed; befor*; but; check*; come; commitment; consistently; dange*; delay; do;
        effective; leave; lived; mean; movin*; need; notes; nurse*; once; partn*; performance; place; priva*; proce*;
        professionals; progress; provi*; since; specialist; start*; targe*; team; term; urgen*; which; withi*; within;
        years
        """,
        -0.875: """
        appropriately; assessment; disabled; histo*; homes; identified; information; may; moving; officers; perfo*;
        plan; promp*; prote*; quick*; quickly; remai*; residential; restr*; reviewed; safer; speci*; timely; up; vast;
        wait
        """,
        -1.0: """
        analy*; conce*; education; explo*; harm; live; offic*; parents; promptly; super*
        """,
        -1.125: """
        community; found; go; profe*; reach; reduc*
        """,
        -1.25: """
        into; left; manag*; progr*; risks; safe; timel*; where
        """,
        -1.375: """
        educa*; joint; right
        """,
        -1.5: """
        ident*; needs
        """,
    },
    Theme.CARE_LEAVERS: {
        2.75: """
        pathw*
        """,
        2.25: """
        young
        """,
        2.0: """
        offer; pathway
        """,
        1.875: """
        touch
        """,
        1.75: """
        pa
        """,
        1.625: """
        # leavers; adviser; after*; aftercare; contact; those
        """,
        1.5: """
        advis*; entit*; islan*; plans; they
        """,
        1.375: """
        # in; # that; age; inspection; prepa*; them; trans*; transition
        """,
        1.25: """
        basic; birth*; planning; right*
        """,
        1.125: """
        conta*; conti*; eight*; indep*; money; olds; such; visit*
        """,
        1.0: """
        # findings; after; as; drivi*; driving; experience; independence; more; once; set; suppo*
        """,
        0.875: """
        alloc*; asks; baby; birthday; creat*; drop; entitlements; fathers; helpe*; helped; highl*; hub; improved;
        kind; leavers; off; older; practical; preparation; rights; risks; servi*; skills; writt*; written
        """,
        0.75: """
        # 2022; # care; # headline; adult; advocate; aged; ambit*; aroun*; around; begin; cease*; ceased; cooki*;
        cooking; difficult; effor*; efforts; entitled; far; fathe*; finan*; former; foster; house; i; impor*; island;
        last; leave*; less; local; lonel*; loneliness; need; offers; passp*; pathways; plann*; progress; proud; since;
        skill*; someb*; somebody; supported; their; theyd; updat*; visits; who; worke*
        """,
        0.625: """
        # be; # needs; achie*; advoc*; allocated; assessments; birth; budget; calls; certi*; claim; count; devel*;
        director; do; donca*; door; dropp*; dropped; duty; eight; fifth; fifty; financial; food; forme*; foste*;
        future; grant*; grants; hear; her; important; invol*; it; keeps; late; law; offer*; on; own; perfo*;
        performance; perso*; person; plan; range; reach; relationships; respo*; responsible; role; scotl*; scotland;
        senio*; senior; separate; service; thin; third; turn; until; views; visited; vulnerabilities; we; weak; what;
        which; while; wishe*; wishes; workers; your
        """,
        0.5: """
        # 2023; # after; # experiences; # improve; # it; # strengths; # to; achievements; annual; arrangements;
        aspir*; asses*; attention; back; be; beyon*; beyond; budge*; bus; but; celebrated; clearer; close*; completed;
        consistency; contingency; continuing; councillors; date; deter*; determined; eighteen; engag*; ensures;
        exemp*; feel; flat; frequ*; fresh; futur*; goals; heard; indiv*; influ*; influence; intensive; inves*; keep;
        know; knows; leave; lesso*; longe*; may; move; moved; office; over; passport; peoples; photographs; pilot;
        positive; provided; rathe*; rather; readi*; ready; refle*; remain; report; restr*; results; run; seen; separ*;
        specific; start*; steps; succe*; support; throu*; too; traff*; twent*; up; updated; visit; want
        """,
        0.375: """
        # are; # childrens; # december; # experience; # gazette; # is; # looked; # reporting; accou*; act; actions;
        advic*; advice; almos*; almost; alrea*; already; ambitious; annua*; approach; arran*; ask; authority; away;
        become; befor*; before; bette*; better; by; celeb*; chris*; christmas; closely; comprehensive; consideration;
        continue; counc*; council; custo*; custody; daily; deal; developed; diffi*; direc*; disability; doing; done;
        emoti*; end; engagement; engli*; english; estab*; even; feelings; first; focus; found; frequency; fully; gone;
        grown; have; helpi*; helping; if; impre*; inclu*; individual; inten*; introduced; invit*; is; judged; known;
        least; leavi*; leaving; level; longer; makes; menti*; month*; monthly; movin*; moving; nearl*; nearly; ninet*;
        numbers; posit*; protected; quart*; quarter; quick; quick*; quickly; re; receive; recen*; recom*; reflect;
        resulted; return; rigor*; routi*; routinely; runs; said; secti*; services; starts; step; strengthened;
        supports; teams; telep*; tell; thems*; themselves; these; thing*; things; thoug*; told; trave*; travel;
        twelv*; twelve; twenty; unacc*; unaccompanied; varia*; warm; watchdog; way; ways; were; whom; years
        """,
        0.25: """
        # 14; # 20; # 2024; # 21; # achieving; # by; # democracy; # january; # june; # key; # may; # permanence;
        # they; # what; =; about; according; acros*; across; again; all; among; answe*; areas; atten*; audit; becom*;
        being; borough; break*; call; centr*; changed; comes; comme*; commissioning; consi*; dedic*; earli*; earlier;
        elect*; emotional; enabl*; enoug*; enough; ensur*; ensure; exploitation; febru*; february; findi*; full;
        furth*; gives; go; gover*; grand*; great; half; help; include; increased; infor*; intro*; judge*; key; life;
        major*; majority; meet; mostl*; mostly; must; national; neede*; needed; newly; next; not; old; one; personal;
        places; pre; previous; process; profe*; progr*; promi*; provi*; quali*; qualified; recent; regul*; regular;
        regularly; relat*; remai*; resul*; reviewing; right; risk; secur*; show; signi*; slow; speak; stability;
        stand*; stay; still; stren*; talk; thought; trained; understand; understanding; voice; weekl*; weekly
        """,
        0.125: """
        # report; # service; area; audit*; care; county; evide*; exper*; explo*; few; impro*; information; inspe*;
        its; kept; make; menta*; mental; needs; no; offic*; ofste*; ofsted; only; our; peopl*; pract*; recog*;
        recording; repor*; response; same; strat*; strategy; team; was; year
        """,
        -0.125: """
        # from; # governance; # practice; # services; # work; agenc*; agreed; an; assessment; asylu*; asylum; autho*;
        becau*; because; been; carer*; carers; check*; clear; compl*; day; down; effective; every; focus*; four; from;
        has; identified; inade*; inadequate; many; octob*; october; often; or; paren*; people; permanence; proce*;
        reduc*; schools; septe*; september; serious; suffi*; understood; use; well; with; worki*; working
        """,
        -0.25: """
        # 24; # area; # at; # board; # cqc; # executive; # information; # its; # leadership; # local; # management;
        # news; # our; # outcome; # overview; # partnership; # social; # summary; # these; # visit; # we; # with;
        abuse; additional; agency; agree*; another; appropriate; authorities; bed; betwe*; between; boroughs; broth*;
        brothers; check; clearly; commissioned; community; concern; confe*; contacts; count*; cqc; cultu*; dange*;
        danger; decisions; delay; delays; department; descr*; describe; despi*; despite; detai*; detailed; domes*;
        domestic; each; early; every*; excel*; expec*; file; followed; following; front; given; grade; immed*;
        immediate; improve; independent; interviews; janua*; january; legal; limit*; list; lives; long; march;
        matching; matters; meeti*; meetings; met; moves; neglect; new; night; numbe*; offered; other; others; overall;
        partner; partnership; place; placements; point*; poor; possi*; possible; present; preve*; problems; promptly;
        provides; read; recor*; record; reports; require; says; secon*; second; see; send; sent; sexua*; sexual;
        short; significant; single; siste*; subje*; subject; sufficient; takin*; taking; targe*; thres*; trust; used;
        virtu*; virtual; weakn*; weeks; why; works; worri*; write
        """,
        -0.375: """
        # areas; # children; # had; # main; # on; # published; # safeguarding; # send; above; acted; action; adopt*;
        adoption; appli*; arrived; at; aware*; awareness; bring; carry; casel*; caseloads; chief; childs; choos*;
        commi*; commu*; concerns; conse*; considered; contain; continued; course; decis*; deman*; depar*; disab*;
        diver*; docto*; due; educa*; effec*; eleve*; eleven; elsew*; elsewhere; execu*; executive; failu*; feedb*;
        feedback; gangs; gaps; gave; gener*; group; had; head; held; helps; high; histories; identify; impac*; impact;
        improvement; judge; keepi*; keeping; large; lead; limited; listened; lived; locat*; manag*; matte*; means;
        minor*; model; much; nobody; noted; novem*; november; nurse; onlin*; online; order; other*; past; perma*;
        potential; private; programme; promoted; prote*; provide; raise; refer*; registered; relatives; requires;
        resid*; result; reviewed; reviews; seven; share; some; speak*; spend; statutory; stayi*; staying; summa*;
        supervision; sure; swift*; swiftly; systems; ten; that; thera*; throughout; tracking; wait; worked; young*;
        youngsters
        """,
        -0.5: """
        # a; # council; # for; # your; able; addit*; again*; against; also; analy*; appointed; arriv*; began; came;
        canno*; cannot; chall*; challenge; consider; conve*; conversations; councils; days; drug; education;
        employment; ensuring; focused; follo*; good; happen; harm; highe*; home; inspectors; jobs; joine*; joined;
        learn*; learning; led; live; managers; medical; officers; oppor*; opportunities; out; partn*; placed; planned;
        policies; practice; prese*; priority; priva*; probl*; promo*; promp*; regis*; repre*; rewri*; say; schem*;
        seeki*; seeking; several; share*; shared; socia*; social; sound; supporting; syste*; take; taken; than;
        unive*; wherever; wheth*; whether; whole; wide; withi*; within; youth
        """,
        -0.625: """
        acces*; accom*; accommodation; clini*; couns*; country; did; disabled; does; find; form; happe*; history;
        ident*; increase; inter*; left; look; medic*; neith*; neither; nobod*; number; outst*; outstanding; overs*;
        oversight; place*; police; poten*; prior*; protection; psych*; rated; requi*; revie*; scheme; school; sever*;
        speci*; specialist; suita*; suitable; super*; time; toget*; together; under; vulnerable; waiti*; waiting; yet
        """,
        -0.75: """
        # of; # ofsted; # who; access; caree*; case; close; colle*; cours*; five; get; hold; house*; panel; parti*;
        particularly; refer; schoo*; sensi*; staff; track*; work
        """,
        -0.875: """
        # and; begun; board; cases; conce*; emplo*; experienced; forum; looke*; looked; real; safe; safeg*;
        safeguarding; tenan*; then; three
        """,
        -1.0: """
        # help; # protection; appoi*; apprenticeships; flats; homes; polic*; spoke; will
        """,
        -1.125: """
        # evaluation; # need; appre*; child; childrens; famil*; families; health; histo*; housi*; housing
        """,
        -1.25: """
        healt*; two
        """,
        -1.375: """
        # inspection; into; job
        """,
        -2.75: """
        children
        """,
    },
    Theme.UNACCOMPANIED: {
        2.75: """
        age
        """,
        2.0: """
        arriv*
        """,
        1.75: """
        solic*
        """,
        1.625: """
        alone; country; cultu*
        """,
        1.5: """
        dispu*; guard*
        """,
        1.375: """
        ages; count*; lone; supported
        """,
        1.25: """
        boys; bring; cloth*; cultural; hotel; immig*; immigration; separ*; separated; solicitors; such; suppo*;
        welco*
        """,
        1.125: """
        came; churc*; claim; journ*; kindn*; kindness; overseas; refug*; who
        """,
        1.0: """
        asked; cross*; given; interpreter; language; office; their; these; workers
        """,
        0.875: """
        appea*; appeals; arrived; citiz*; denti*; dentists; journey; lads; leavers; legal; overs*; plans; recep*;
        reception; refugee; schem*; scheme; ten; them; took; unacc*; unaccompanied; welcome; young
        """,
        0.75: """
        # in; afgha*; citizenship; consi*; drawn; eritr*; feel; here; learnt; leave*; made; natio*; now; respo*;
        settl*; specialist; sudan; taken; under; worke*
        """,
        0.625: """
        acces*; advic*; advice; applications; assessment; avail*; borough; boy; do; documents; eritrea; find; found;
        happe*; how; keep; knowl*; menta*; mental; national; needs; newco*; newcomers; off; once; respected; sensi*;
        settle; sever*; status; trans*; traum*; trauma; with
        """,
        0.5: """
        # all; # by; # care; # experiences; # headline; # of; # progress; access; adult*; adults; an; appli*;
        arrivals; asylu*; asylum; available; becau*; because; behin*; behind; benefit; centre; considered; docum*;
        effec*; effective; eveni*; expec*; few; footb*; football; foster; from; guardians; guardianship; guida*;
        guidance; happens; his; home; initial; interviews; knowledge; langu*; learn; liked; looki*; looking; lower;
        met; only; placed; plann*; planning; rarel*; rarely; reached; reass*; respe*; response; right; solicitor;
        something; speci*; statu*; strength; there; told; twelv*; twelve; until; waite*; waited; witho*; without;
        writt*; written; youngsters
        """,
        0.375: """
        # leavers; addre*; advisers; anoth*; another; arrive; asses*; authorities; being; benef*; birth*; birthday;
        borou*; centr*; commitment; compr*; comprehensive; cost; delays; duty; each; engla*; england; expla*; explain;
        felt; first; formal; foste*; give; great; includes; informed; initi*; its; judged; law; londo*; mento*; moved;
        nobod*; nobody; noted; other*; others; parent; phone; possi*; reach*; residential; right*; rights; say; sees;
        sensitive; sent; share; skill*; skills; somet*; starts; stren*; telep*; telephone; times; traff*; twent*;
        twenty; two; upon; visitors; waits; we; well; what; whose
        """,
        0.25: """
        # 20; # 5; # 6; # democracy; # from; # press; # the; accommodation; again; appropriate; becom*; befor*;
        before; begin; broug*; brought; carer*; carers; case; city; come; community; could; county; culture; decision;
        delay*; difficult; ensure; excep*; family; forma*; good; group; hard; he; healt*; health; helpe*; helped; is;
        judge*; last; late; less; letter; line; looke*; looked; match*; matched; matters; month*; months; most;
        notice; offic*; on; outsi*; outside; overa*; overall; past; peopl*; peoples; picture; prepa*; provide; quest*;
        ratin*; real; reaso*; reasons; resid*; same; show; small; staff; start*; takes; there*; trained;
        understanding; visit*; visited; weeke*; where; worker; wrong; young*
        """,
        0.125: """
        # be; # children; # childrens; # december; also; any; arran*; assessed; atten*; by; care; clear; commi*;
        counc*; council; descr*; did; diffi*; disabled; done; educa*; education; exper*; get; gone; inclu*;
        independent; left; long; not; numbe*; own; personal; place*; prior*; see; so; take; teenagers; they; this;
        thoug*; thought; train*; trust; used; weeks; year
        """,
        -0.125: """
        # families; # findings; # governance; # impact; # inspection; # is; # leaders; # leadership; # local; # main;
        # management; # practice; # social; # summary; # they; # with; # work; abuse; alway*; always; appro*; avera*;
        betwe*; between; can; chall*; change; childrens; confe*; contr*; day; delay; department; director; discu*;
        early; experience; exploitation; focus*; has; have; into; leade*; learn*; march; monit*; ofste*; oversight;
        partnership; people; perma*; perso*; posit*; professionals; prote*; provi*; recom*; refer*; refle*; send;
        serio*; servi*; services; shoul*; should; some; special; strat*; strategy; stron*; supervision; support;
        timel*; timely; training; use; views; virtual; was; which; would
        """,
        -0.25: """
        # 10; # 2024; # a; # after; # area; # august; # looked; # on; # people; # service; # services; # this; # were;
        achie*; action; activ*; addit*; adopt*; adult; agency; analy*; arrangements; authority; away; babie*; babies;
        been; best; board; boroughs; break*; broth*; brothers; call; canno*; cannot; changes; close*; compl*; conse*;
        consistently; contact; core; cours*; curre*; dealt; decisions; depar*; devel*; end; ensures; far; fewer; held;
        helps; impact; improvement; improvements; infor*; inten*; kept; know; lack; likel*; liste*; managers; many;
        members; move; neigh*; nothi*; nothing; nurse*; ofsted; olds; or; pande*; pandemic; panel; passe*; pathw*;
        place; plan; positive; pract*; practitioners; probl*; proce*; profe*; progr*; programme; provided; publi*;
        quali*; quality; range; reduc*; report; return; review; reviewed; routi*; schools; secon*; sisters; spoken;
        super*; syste*; teams; than; that; thing*; things; third; those; three; throu*; us; virtu*; visits; want; way;
        when; whole; why; worked; youth
        """,
        -0.375: """
        # 14; # 2; # 2022; # for; # information; # letter; # well; # young; accor*; according; actio*; aged; agenc*;
        ago; agree*; among; areas; ask; assessments; at; audit*; back; bette*; better; caref*; chang*; check*;
        checked; choic*; choice; clear*; conta*; days; direc*; easy; face; faith; files; findi*; focus; follow; gives;
        grand*; harm; help; house; identified; inspection; inspectors; lette*; means; meeti*; meetings; money; month;
        need; newly; offered; older; out; over; paren*; pathway; perfo*; performance; person; press*; private;
        protection; read; receive; recen*; recently; recog*; recru*; retur*; routinely; says; several; socia*; social;
        speak*; spoke; step; too; turn; understand; very; went; write; years; yet
        """,
        -0.5: """
        # 2025; # are; # news; # november; adviser; all; calls; careful; eight; follo*; howev*; however; ident*;
        impac*; impro*; languages; lives; local; looks; manag*; missi*; missing; nationally; ninet*; none; officers;
        our; part; priva*; put; repor*; said; school; since; speak; spoke*; start; up; were; worki*; working
        """,
        -0.625: """
        # help; # ofsted; # who; acros*; across; audits; cases; child; house*; information; it; learning; letters;
        next; offer*; parents; revie*; risk; schoo*; stay; subje*; subject; team; thera*; therapy; wait; while; women
        """,
        -0.75: """
        # and; # need; # protection; continue; life; share*; shared; work
        """,
        -0.875: """
        famil*; homes
        """,
        -1.0: """
        children; conti*; inspe*
        """,
        -1.25: """
        families
        """,
        -1.375: """
        interpreters
        """,
        -2.875: """
        =
        """,
    },
    Theme.DISABLED_CHILDREN: {
        3.0: """
        disab*
        """,
        2.0: """
        transition
        """,
        1.75: """
        adulthood; disabled
        """,
        1.625: """
        adult*; break; overn*; overnight; packa*
        """,
        1.5: """
        deaf; respi*; respite; trans*
        """,
        1.375: """
        autis*
        """,
        1.25: """
        breaks; packages; personal; short
        """,
        1.125: """
        centre; disabilities; equip*; families; paren*; parent; senso*; sensory; wheel*; with
        """,
        1.0: """
        act; adult; blind; commu*; communication; equipment; holid*; holiday; let; payme*; plann*; supports;
        youngsters
        """,
        0.875: """
        # for; # help; additional; at; break*; centr*; comes; improvements; know; night; payments; planning; prepa*;
        scarc*; sibli*; swimm*; team; websi*; website; young
        """,
        0.75: """
        about; adhd; arran*; assis*; assistants; autism; began; birthday; board; capab*; difficulties; eight; famil*;
        gives; inclusive; into; its; known; navig*; open; regularly; risks; satur*; saturday; shoul*; should;
        siblings; swimming; trave*; travel
        """,
        0.625: """
        # december; # focused; # need; # priority; # protection; # who; addit*; arrangements; autistic; birth*; books;
        budge*; budgets; conclusion; direc*; direct; disputes; education; here; impro*; inspection; invested; last;
        local; lockdown; money; needs; observation; offer; particular; perso*; preparation; provision; recog*;
        residential; restr*; run; schem*; self; servi*; showe*; sign; skill*; skilled; sleep; states; stop; suppo*;
        taxi; teach*; teachers; thank*; thanks; thres*; under*; use; wheelchair; workers; young*
        """,
        0.5: """
        # 03; # 11; # 13; # 2018; # action; # date; # june; # outcome; # published; # report; # tuesday; # visit; age;
        agencies; aroun*; around; assessments; becom*; below; benefits; boys; carer; complex; concl*; deal; detai*;
        detail; diffi*; dispu*; distr*; district; effective; fall; given; heari*; hearing; his; inves*; involved;
        joine*; joined; joint; joint*; jointly; lead; learn; lockd*; must; obser*; one; parti*; partnerships; play;
        properly; provi*; pupil*; pupils; required; reviews; speci*; specialist; speec*; speech; spott*; start;
        state*; takes; thin; thought; turne*; turned; understand; understood; ways; worke*; works
        """,
        0.375: """
        # 2; # 2023; # 21; # 31; # areas; # ofsted; # reporter; # the; # times; # to; # youth; accor*; according;
        acros*; across; adoption; agenc*; agreed; appointed; ask; assurance; atten*; begin*; bring*; bus; canno*;
        cannot; changing; children; clear; clubs; condi*; consider; cross; curre*; early; enoug*; enough; excel*;
        excellent; forum; frequ*; frequency; fundi*; funding; gathe*; gener*; grow; heard; high; hours; howev*;
        however; include; incon*; inconsistent; invol*; leavers; lesso*; lessons; like; monit*; named; nearl*; nearly;
        negle*; neglect; octob*; october; often; ought; overs*; oversight; paid; pointed; pract*; priority; prope*;
        regul*; requi*; respo*; responded; response; revie*; review; safeg*; safeguarding; seen; services; signe*;
        sit; socia*; social; stage; these; thresholds; train*; trained; waiti*; waiting; when
        """,
        0.25: """
        # board; # child; # of; # progress; # safeguarding; # were; actions; after; agree*; asked; assessed;
        assessment; assur*; attend; audit*; audits; become; best; broug*; brought; by; challenge; child; childrens;
        childs; closed; committee; compl*; described; ensur*; ensure; few; girls; have; havin*; having; house; infor*;
        inform; information; inspected; lack; late; leads; least; leave*; led; limit*; longer; months; move; much;
        newly; own; parents; permanence; places; planned; plans; point*; possi*; possible; prior*; reach; resid*; say;
        school; service; set; singl*; such; syste*; teams; teena*; teenagers; those; timel*; up; writt*; written
        """,
        0.125: """
        # 2024; # be; # democracy; # evaluation; # improve; # inspection; # july; # leavers; # news; # what; actio*;
        adopt*; asses*; carer*; carers; date; depar*; do; experienced; four; hard; how; identified; improved;
        improvement; is; livin*; living; make; march; month*; need; neede*; needed; now; perma*; practice; right;
        schoo*; since; support; through; timely; where; worki*; working
        """,
        -0.125: """
        # 2025; # from; # governance; # impact; # january; # leadership; # practice; # social; # work; account;
        action; advis*; advisers; all; back; be; came; delay; discu*; effec*; emoti*; evide*; explo*; got; health;
        inade*; inadequate; inclu*; judge*; keep; new; numbe*; offer*; on; outco*; perfo*; performance; placed;
        placements; profe*; put; quali*; quality; quickly; read; receive; recen*; repor*; return; risk; said; strong;
        that; thing*; things; told; views; weeks; who; would
        """,
        -0.25: """
        # 12; # 14; # 2026; # 3; # 9; # august; # by; # february; # found; # information; # may; # november;
        # outcomes; # people; # press; # services; # summary; # thursday; # trust; # was; # we; # well; # with;
        # young; abuse; accou*; achie*; adole*; adopters; advoc*; altho*; although; alway*; always; analy*;
        appropriate; april; area; avera*; average; babie*; babies; becau*; because; befor*; borough; call; calls;
        carried; cent; chair*; chang*; change; changes; clini*; community; compa*; conce*; concern; corpo*; corporate;
        council; court; data; day; delay*; delays; deliv*; does; door; duty; educa*; estab*; established; evalu*;
        even; evidence; expec*; exploited; feel; five; focus*; follo*; follow; form; front; fully; furth*; further;
        goes; going; good; gover*; government; group; group*; groups; guard*; highly; hold; impac*; impact; improve;
        incre*; independent; intro*; issue*; it; leade*; leaders; legal; lived; looke*; looked; low; makes; makin*;
        making; managers; many; means; measu*; mothe*; moved; nine; no; noted; oppor*; pace; parenting; partn*;
        people; per; place*; plan; police; positive; preve*; priva*; proce*; progress; protected; quest*; quick*;
        rated; real; reaso*; recom*; reduc*; refle*; relationships; resul*; result; retur*; routi*; safe; safet*;
        safety; says; section; senio*; senior; sense; settl*; share; share*; shared; short*; show; statu*; strategy;
        strengths; subje*; subject; succe*; super*; system; taken; targe*; term; than; theres; though; three; times;
        too; unacc*; unaccompanied; us; vulne*; way; week; while; witho*; without; write
        """,
        -0.375: """
        # about; # achieving; # adult; # after; # are; # at; # children; # childrens; # council; # county; # four;
        # has; # health; # leaders; # looked; # main; # permanence; # said; # they; advic*; advice; again; anoth*;
        another; appro*; authority; been; before; borou*; cases; conta*; contact; cost; councils; cqc; dange*; days;
        devel*; done; effectively; encou*; encouraged; event*; events; exper*; experience; extra; felt; fifth; find;
        found; gave; gone; growi*; growing; healt*; if; indep*; law; look; lost; matters; mean; meetings; meets; more;
        nothi*; nothing; nurse; officers; olds; panel; partners; pathw*; peoples; person; point; polic*; prote*;
        provided; range; recording; relat*; remai*; residents; reviewing; scree*; secon*; second; secti*; see; six;
        stand*; start*; still; strat*; supported; ten; their; them; thems*; themselves; this; treat*; treated; very;
        visit*; want; was; we; went; were; which; whole; whom; yet; you; youth
        """,
        -0.5: """
        # 19; # and; # findings; # it; # its; # our; # that; # these; # which; above; absen*; absent; answe*; benefit;
        but; case; check*; come; consi*; contribute; count*; county; decisions; easy; eleve*; eleven; family; first;
        focus; frien*; full; has; home; left; line; list; manag*; matte*; may; meeting; menta*; mental; movin*;
        moving; nurse*; off; offic*; or; other; over; pathway; peopl*; programme; recor*; remain; ring; robus*;
        robust; same; scrut*; scrutiny; skill; slow; soon; story; there; there*; time; trust*; trusts; under;
        vulnerable; will; work; years
        """,
        -0.625: """
        # care; # had; an; areas; autho*; considered; counc*; decis*; director; go; help; includes; inspectors;
        inter*; learn*; ofste*; ofsted; partnership; rarel*; rarely; stren*; thera*; they; visit; what
        """,
        -0.75: """
        # a; # inspectors; # is; as; care; had; including; made; out; part; staff; withi*; within
        """,
        -0.875: """
        # on; contr*; every; learning; meeti*
        """,
        -1.0: """
        # in; educational; homes; live; long; wait
        """,
        -1.125: """
        progr*
        """,
        -1.25: """
        # send; ehc
        """,
        -1.375: """
        foster
        """,
        -1.875: """
        foste*; send
        """,
        -2.625: """
        =
        """,
    },
    Theme.MISSING_EXPLOITATION: {
        3.125: """
        risk
        """,
        2.875: """
        explo*
        """,
        2.75: """
        missing
        """,
        2.625: """
        missi*
        """,
        2.375: """
        police
        """,
        2.25: """
        polic*; preve*; prevent
        """,
        2.125: """
        go
        """,
        2.0: """
        return
        """,
        1.875: """
        exploitation; groom*
        """,
        1.75: """
        deale*; interviews; outside; risks; vanis*
        """,
        1.625: """
        onlin*; online; outsi*; retur*; vulne*
        """,
        1.5: """
        dealers; girls
        """,
        1.375: """
        disap*; episo*; farms; grooming; home; information; know
        """,
        1.25: """
        boys; drugs; episodes; frien*; goes; mappi*; mapping; runaw*; screening; team; tool; traff*; vanish
        """,
        1.125: """
        aware*; awareness; familial; gangs; opera*; ring; safet*; safety; scree*; she; stran*; young
        """,
        1.0: """
        # and; # who; absen*; approach; away; being; conte*; drug; extra; includes; infor*; inter*; jobs; less; lost;
        natio*; out; preci*; proto*; reported; runaways; safer; targeted; when; youngster
        """,
        0.875: """
        child; contextual; discussed; exploited; force*; gone; hotels; if; lines; lscb; multi; operation; partn*;
        reduc*; rhis; sexual; speci*; targe*; used; vulnerability; where; year
        """,
        0.75: """
        # need; # strong; audit; based; dange*; dedicated; disab*; disabled; drawn; going; harm; hotel*; ident*;
        identify; incre*; inform; intel*; intelligence; maps; mecha*; night; off; officer; panel; partners; places;
        recor*; recorded; recording; relationships; response; risin*; rising; runni*; running; scores; skilled;
        strat*; summe*; summer; supervision; talk; talks; thoug*; though; tools; victi*; walk; weekl*; weekly; withi*;
        within; worse; young*
        """,
        0.625: """
        # help; # ofsted; # people; # progress; # young; absent; adole*; adult*; along; an; analy*; cars; condu*;
        coordinated; danger; days; dedic*; discu*; disruption; does; encou*; estab*; forwa*; forward; happe*;
        interview; join; known; learn*; link; logge*; logged; londo*; might; national; ninet*; nineteen; nor; older;
        pace; patte*; patterns; perpetrators; raisi*; raising; reach; recognise; relat*; same; schools; score*;
        seldo*; seldom; shari*; sharing; speak*; special; spot; stree*; teena*; there*; try; understand; upon;
        victims; which; who; with; youth
        """,
        0.5: """
        # at; # be; # findings; # governance; # headline; # leadership; # management; # news; # overview;
        # protection; # reporter; # work; act; activity; agency; area; board; carry*; carrying; cllr; comme*;
        consider; count*; debt; deliv*; disru*; drop; eighteen; engage; ensur*; ensured; established; flats; girl;
        grade; helpi*; helping; increased; joint; likel*; likely; links; list; locat*; made; night*; nights; overs*;
        oversight; own; parks; partnerships; perpe*; photo*; pract*; practice; prima*; professional; project;
        protocol; pupil*; pupils; range; recog*; referral; relentless; represented; respond; review; run; safe;
        safeguarding; scrut*; sexua*; signs; singl*; skill*; someo*; someone; specific; spoke*; spoken; staff;
        standards; stati*; strengthen; stron*; strong; taxi; tenan*; therefore; train; transport; weakness; what;
        whom; work; workers; wrote; yet
        """,
        0.375: """
        # 10; # 18; # councils; # experiences; # of; # out; # outcomes; # risk; =; able; acces*; adolescents; adults;
        after; agenc*; appli*; assessments; at; aware; back; bring*; broth*; brothers; chair*; commu*; community;
        countys; data; detai*; disabilities; doing; ensure; explained; fast; find; fortn*; four; fundi*; funding;
        furth*; further; group; guida*; guidance; happen; happened; held; homes; hours; housi*; housing; its; keep;
        led; level*; levels; managers; may; meets; monda*; monday; offer*; offered; other; other*; overl*; passed;
        phone; picture; prais*; primary; profe*; provi*; provide; quick*; quickly; recently; repor*; respect; safeg*;
        schem*; scheme; scrutiny; seen; serio*; serious; started; stayi*; staying; strategy; successful; sufficiently;
        take; talke*; talked; teenagers; tell; thank*; thanks; that; those; through; today; toget*; together; too;
        took; treated; troub*; unaccompanied; under*; up; us; violence; worke*
        """,
        0.25: """
        # 19; # 2023; # 5; # evaluation; # looked; # march; # not; # strengths; # us; # visit; above; access; accor*;
        actio*; addre*; advis*; advisers; alone; also; answe*; aroun*; around; authorities; available; becau*;
        because; been; broug*; brought; by; call; carer*; carers; carri*; chairs; close; come; comes; compl*;
        completed; concl*; conse*; consistent; county; early; eight*; engag*; evidence; faili*; followed; foster;
        found; friends; here; howev*; however; improving; including; individual; initi*; june; just; late; leadership;
        learning; level; limit*; local; meeti*; notic*; numbers; offer; only; others; over; people; point; praise;
        promp*; referrals; resid*; right; somet*; suffi*; super*; their; these; time; train*; trans*; trust*; unacc*;
        undertaken; use; very; vulnerable; way; weakn*; worki*; working
        """,
        0.125: """
        # 2024; # after; # may; about; action; alway*; always; any; avail*; be; borou*; conce*; door; each; effec*;
        effective; few; good; has; help; highl*; independent; judge*; last; meetings; peopl*; say; says; senio*;
        senior; set; share*; shared; shoul*; should; system; than; third; told; under; we
        """,
        -0.125: """
        # about; # areas; # children; # for; # improve; # leavers; # practice; # services; acros*; across; adoption;
        audits; casel*; confe*; contact; councils; devel*; every; from; full; how; leaders; make; month*; needs; not;
        ofste*; part; pathway; permanence; place*; practitioners; rating; recei*; regular; service; thres*; views;
        was; wheth*; whether
        """,
        -0.25: """
        # 27; # 3; # a; # august; # better; # by; # inspectors; # it; # november; # points; # release; # social;
        # the; # these; accou*; adopt*; advoc*; age; alloc*; annua*; annual; arrangements; atten*; attention; avera*;
        babie*; babies; becom*; before; begin*; benef*; bette*; better; betwe*; between; build; but; calls; caref*;
        check*; checks; children; clear*; clini*; commi*; considered; core; corpo*; corporate; could; cultu*;
        decision; delay*; delays; described; did; difference; discussions; elect*; emplo*; examp*; experienced;
        famil*; findi*; findings; following; futur*; gave; given; gover*; government; grade*; had; hand; he; heard;
        helpe*; helped; his; histo*; holid*; improvements; inclu*; informed; issues; key; langu*; leave*; legal;
        lette*; littl*; little; lives; livin*; living; management; march; matte*; meet; members; menta*; mental;
        model; months; no; nobody; number; officers; open; oppor*; outco*; overa*; paid; parents; partnership; perso*;
        placements; point*; post; posts; prepa*; present; private; proba*; probation; probl*; proceedings; progress;
        propo*; prote*; provided; purpo*; quest*; rated; ratin*; recen*; recom*; refle*; regularly; result; results;
        schoo*; second; septe*; september; settl*; seven; state*; statu*; statutory; story; strengths; supported;
        supporting; syste*; systems; think; this; three; understood; want; watch*; weaknesses; weeke*; will; years
        """,
        -0.375: """
        # 2018; # 2022; # are; # care; # impact; # joint; # july; # leaders; # media; # office; # police; # published;
        # were; acade*; added; affec*; along*; alongside; appoi*; arran*; authority; average; become; befor*; best;
        can; centr*; change; check; clear; conferences; consi*; contacts; conti*; contr*; counc*; cours*; court;
        culture; day; delay; department; disability; do; docum*; done; draw; drift; ensuring; examples; expec*; face;
        far; fathe*; fathers; files; focus*; focused; fully; getti*; getting; homeless; house; hub; impre*; inade*;
        inadequate; inspe*; inspectors; into; intro*; invol*; keepi*; keeping; large; leaves; letters; like; liste*;
        lived; looke*; looked; major*; majority; managed; membe*; monit*; move; moves; must; neigh*; neighbours; nhs;
        offen*; office; olds; on; organ*; our; overall; pande*; pandemic; parti*; perma*; plan; prior*; priorities;
        priva*; processes; prope*; provision; psych*; put; quali*; rarel*; rarely; read; record; reflect; refug*;
        regul*; remain; report; reviewing; routinely; said; see; self; sign; spoke; stabl*; stable; start; stay;
        strength; support; takes; teams; term; therapy; training; twelv*; twelve; twice; two; wait; watchdog; weeks;
        write; writt*; written
        """,
        -0.5: """
        # 8; # families; # found; # inspection; # is; # service; # youth; appropriately; aspec*; audit*; authoritys;
        confi*; consistently; consu*; conta*; cover*; covid; date; diffe*; diffi*; documents; edge; eight; emergency;
        end; enoug*; enough; everybody; exclu*; fell; grown; guardianship; injur*; intervention; life; long; media*;
        met; monitoring; most; notif*; patie*; perfo*; placed; planning; proce*; progr*; promo*; properly; recognised;
        records; regis*; repeated; reports; routine; short; siblings; small; so; starts; ten; thera*; trust; week;
        well; works
        """,
        -0.625: """
        # in; # on; # report; achie*; autho*; close*; consistency; criminal; director; every*; exper*; feel; foste*;
        fostering; guard*; inves*; justi*; justice; left; live; often; performance; plann*; recent; remai*; repea*;
        sibli*; specialist; there; visit*; witho*; without; would
        """,
        -0.75: """
        # council; areas; asses*; chang*; childrens; decisions; depar*; direc*; emerg*; family; head; health; homel*;
        impro*; many; paren*; resul*; send; sever*; several; them; thing*; things; visits; were
        """,
        -0.875: """
        asked; assessment; care; case; dealt; families; healt*; it; leave; moved; now; offending; routi*; socia*;
        social; still; suppo*; they; visit
        """,
        -1.0: """
        all; as; education; improvement; or; protection; school
        """,
        -1.125: """
        abuse; decis*; domes*; domestic; high
        """,
        -1.25: """
        educa*; include; such
        """,
        -1.375: """
        crime; need
        """,
        -1.5: """
        some
        """,
    },
    Theme.WORKFORCE: {
        3.375: """
        training
        """,
        3.25: """
        train*
        """,
        2.625: """
        staff
        """,
        2.0: """
        casel*; pas
        """,
        1.875: """
        teams
        """,
        1.625: """
        caseloads; feel; vacan*; worker
        """,
        1.5: """
        # inspection; directors; high; manag*
        """,
        1.375: """
        advisers; carry; heads; post; psychologists; stay; turno*; turnover
        """,
        1.25: """
        advis*; clinical; coach; deman*; event*; events; exper*; forty; jobs; keen; manageable; money; offic*; prote*;
        sickn*; sickness; stude*; worke*; workf*; workforce
        """,
        1.125: """
        # key; # leadership; # management; # on; caseworkers; chang*; coord*; demand; excel*; induc*; job; leave;
        rate; recruitment; report; skill*; staff*; strik*; strike; team; times; work
        """,
        1.0: """
        # at; # impact; =; best; bradf*; case; changes; commitment; confi*; cours*; deliv*; depar*; energ*; evalu*;
        experienced; expertise; had; half; induction; kirkl*; ours; parki*; perma*; perso*; pract*; profe*; recru*;
        stabl*; stable; students; they; three; time; uniso*; unison; vacancies; you
        """,
        0.875: """
        # governance; # safeguarding; agency; appre*; assis*; assistants; casew*; clini*; coordinators; courses;
        departments; diver*; diverse; each; educational; estab*; exit; extra; felt; helps; hours; improve; lapto*;
        laptops; left; lost; mento*; month; occup*; occupational; part; pays; permanent; posit*; prais*; pride;
        profi*; proud; refle*; reten*; retention; retir*; roles; stabi*; worki*; working
        """,
        0.75: """
        # board; # by; # leaders; # lscb; # with; acros*; across; appoi*; appra*; approved; career; chesh*; covered;
        culture; emplo*; employed; enthu*; havin*; having; inves*; keepi*; keeping; learn*; love; morale; motiv*;
        newcomers; now; place; promo*; psych*; qualified; real; service; shortage; skill; thems*; themselves; thera*;
        therapist; through; very; week; wellb*; wellbeing; workl*; workloads
        """,
        0.625: """
        # families; # findings; # local; # social; # to; # weaknesses; # work; adoption; appointments; as; came;
        colleagues; commi*; condi*; conditions; considering; court; cover; cover*; delivery; develop; diffi*; down;
        evaluation; force; frequent; grew; growi*; growing; happy; held; inspectorate; investment; lack; learning;
        low; moral*; named; newco*; north*; pathw*; pay; picke*; picked; practice; practitioners; press*; pressure;
        prior*; programme; resig*; resou*; responsibilities; reviewing; safeguarding; shado*; show; singl*; skilled;
        stability; sufficient; suppo*; supported; tempo*; temporary; told; visitors; want; we; wide
        """,
        0.5: """
        # highlights; # now; # practice; # strengths; # who; absence; again; allocated; among; an; appointed;
        approach; assessors; audits; back; car; caree*; commended; committed; confidence; consistency; contracts;
        conve*; council; couns*; cultu*; descr*; devel*; difficult; difficulty; does; doubl*; empty; enhan*; enjoy;
        evaluated; execu*; executive; expectations; five; form; fourteen; further; gaps; going; has; have; health;
        hundr*; improving; include; individual; knowledgeable; lists; longe*; longer; loss; manage; managers; many;
        meet; mentors; met; model; new; office; officers; on; particularly; passed; points; posts; praise;
        professionals; promoted; prope*; proper; proportion; protection; reflect; reflective; resources; respect;
        resulted; sever*; shared; short; short*; six; start*; staye*; stayed; stood; stres*; strug*; such; suffi*;
        supportive; third; took; town; two; varie*; vary; weak; welcome; works; wrong; year; years
        """,
        0.375: """
        # 12; # 23; # been; # courier; # how; # inspectors; # january; # letter; # made; # may; # members; # need;
        # out; # outcome; # partnership; # performance; # report; # you; about; above; absen*; according; affec*;
        after; agree*; all; analy*; analysis; another; attendance; avera*; average; capac*; capacity; cases; chris*;
        christmas; cllr; colle*; complex; consu*; crisi*; crisis; delays; depen*; dista*; do; door; drive*; durin*;
        during; eleven; established; every*; evident; excellent; expec*; exploitation; fewer; finan*; financial;
        found; four; fourt*; full; furth*; futur*; here; higher; including; indiv*; influ*; influence; innov*; insta*;
        issue*; issues; knowl*; later; law; leaders; level; listened; means; miles; missi*; missing; neglect; nine;
        nobody; ones; onlin*; online; other; passe*; people; per; point*; praised; proac*; protect; purposeful; range;
        reaso*; reason; recruited; relia*; remains; residential; safeg*; said; senio*; sessions; settled; share*;
        single; skills; socia*; social; speci*; sprin*; spring; stayi*; staying; strong; supports; system; talki*;
        talking; then; theres; think; this; today; traum*; trauma; travel; trust; twelv*; twelve; value*; valued;
        volun*; were; will; words; workers
        """,
        0.25: """
        # do; # from; # had; # that; # the; accor*; action; adviser; agenc*; agreed; appli*; april; attended;
        authoritys; bette*; better; borou*; both; called; carried; cent; changed; check; chief; come; consi*;
        consistently; contr*; core; creat*; delay*; described; detailed; development; educa*; eleve*; emotional;
        enoug*; enough; experience; frequ*; from; government; head; highl*; highly; hold; impac*; improvement;
        interviews; justi*; justice; langu*; leavi*; leaving; letter; made; management; matters; mean; monit*; nearl*;
        nearly; neede*; needed; neigh*; newly; nobod*; numbe*; number; one; opportunities; own; partnership; pathway;
        permanence; personal; plan; positive; propo*; provide; provided; purpo*; quali*; rated; regar*; settl*;
        several; sexua*; sexual; so; some; speak; teach*; that; them; there; those; viole*; violence
        """,
        0.125: """
        # democracy; # evaluation; # looked; # what; acces*; addit*; anoth*; asked; asylu*; asylum; betwe*; between;
        by; councils; direc*; effective; emoti*; few; get; healt*; impro*; inade*; inadequate; inter*; is; members;
        much; progr*; remai*; same; say; says; strategy; than; throu*; which; would
        """,
        -0.125: """
        # april; # area; # be; # february; # july; # news; # of; # services; # visit; assessment; authority; be; been;
        but; childrens; compl*; completed; counc*; count*; ensur*; good; inclu*; it; judged; key; lette*; month*;
        more; need; ofste*; overall; parti*; partners; peopl*; provi*; receive; repor*; safet*; safety; school; seen;
        too; visit; weeks; whom
        """,
        -0.25: """
        # 1; # 10; # 2; # 20; # 2026; # 21; # 25; # 9; # about; # after; # council; # december; # headline; # help;
        # ofsted; # outcomes; # overview; # points; # protection; # service; # thursday; accep*; access;
        accommodation; accur*; acted; actio*; alone; altho*; although; ambit*; areas; assessed; attend; autis*;
        becau*; because; birth; board; bring; caref*; centr*; chall*; challenge; circu*; circumstances; city;
        concerns; considered; corpo*; corporate; could; covid; day; desig*; developed; director; disab*; disabilities;
        disabled; duty; evide*; expla*; february; findi*; findings; following; forma*; foste*; given; happe*; hard;
        histo*; history; holid*; home; ident*; if; impact; improvements; inspe*; inspection; integrated; into; july;
        kept; knows; large; leader; like; major*; majority; makes; match*; membe*; might; months; most; move;
        national; never; noted; offer; only; order; outcomes; overa*; pande*; pandemic; partn*; partner; past; phone;
        placements; plans; police; poor; private; promptly; publi*; public; put; questions; rarel*; rarely; read;
        referrals; regis*; result; reviewed; reviews; ring; routi*; schools; scrutiny; secti*; septe*; september; set;
        siste*; small; someo*; sometimes; stage; take; ten; term; times*; timescales; toget*; together; unaccompanied;
        understanding; until; victims; views; virtual; waiti*; waiting; watch*; who; yet
        """,
        -0.375: """
        # 14; # 16; # children; # councils; # for; # information; # main; # press; # priority; # says; accou*; achie*;
        achieved; activity; added; adopters; age; ahead; also; area; arranged; asks; assess; assurance; audit; avail*;
        available; aware; babie*; babies; backl*; befor*; before; begin; behav*; behaviour; being; beyon*; beyond;
        break; broth*; brothers; can; carer; carer*; carers; chari*; clear; clear*; commissioned; commissioning;
        compa*; conferences; contacts; croyd*; cut; decid*; dedicated; demon*; designated; deter*; direct; discu*;
        done; earlier; early; elect*; enquiries; failu*; fathe*; fathers; focus*; forms; frame*; framework; getti*;
        getting; girls; gives; go; gone; group*; groups; guard*; her; hospital; house; howev*; however; identified;
        immed*; immediate; incid*; increase; indep*; independent; inspected; inspector; integ*; intervention;
        interventions; its; joint*; jointly; just; kind; lesso*; lessons; letters; liked; links; livin*; living;
        local; lockd*; lockdown; mash; meeting; meets; member; minority; monda*; monday; mothers; moves; natio*; news;
        next; nhs; no; norfo*; noticed; novem*; november; nurse*; offen*; offered; often; once; opene*; opened;
        order*; out; outcome; parenting; patte*; person; placed; practical; priva*; processes; promi*; provides;
        quest*; quick; quickly; rathe*; rather; ratin*; rating; recen*; records; refug*; relationships; relatives;
        required; residents; return; risks; satis*; self; separ*; servi*; shoul*; should; sight; signs; someb*;
        somebody; soone*; sooner; specific; start; starts; strengthened; stron*; subst*; supervision; sure; teachers;
        tell; these; thorough; thres*; touch; treated; trust*; turn; unacc*; under; urgen*; victi*; virtu*; visib*;
        visited; vulne*; waits; ways; weakn*; weekends; went; what; while; witho*; without; young*
        """,
        -0.5: """
        # a; # achieving; # and; # have; # june; # leavers; # march; # ofsteds; # permanence; # summary; # these;
        # this; activ*; addre*; advic*; advice; advoc*; aged; alway*; always; answe*; any; appropriate; arriv*;
        assur*; attention; away; begin*; begins; boy; boys; budgets; calls; chair; checks; co; comes; commu*;
        community; confe*; coordinated; councillors; dealt; difficulties; domes*; domestic; drive; earli*; enqui*;
        excep*; experiences; faili*; failings; febru*; followed; fostering; gathe*; helpe*; helped; helpi*; helping;
        his; hospi*; house*; increased; informed; isnt; itsel*; itself; judge*; known; led; looks; minor*; moder*;
        mothe*; movin*; moving; name; obser*; offer*; old; or; outsi*; outside; overs*; pace; participation; peer;
        peoples; persistent; plann*; point; polic*; preve*; proce*; proje*; promp*; pupil*; pupils; quick*; ready;
        recently; refer*; referral; respo*; rest; safe; scree*; scrut*; secur*; secured; see; sensi*; sensitive;
        shortfalls; side; somet*; spot; step; supporting; systems; targe*; teena*; thoro*; though; timeliness; timely;
        trained; visible; visits; was; wheth*; whether; worked; writt*; written
        """,
        -0.625: """
        act; actions; adult; along*; alongside; aspir*; assessments; begun; complaints; consider; contact; data; date;
        decisions; delay; direction; dont; emerg*; emergency; equal*; evidence; exter*; first; give; guida*; guidance;
        homes; initi*; involved; let; littl*; little; look; looke*; looked; may; meetings; not; notic*; open; outco*;
        persi*; planning; recog*; recommendations; recording; requi*; respond; right; run; schoo*; sign; since;
        subject; super*; support; targeted; thoug*; throughout; top; treat*; understand; use; weeke*; where
        """,
        -0.75: """
        # november; # october; # progress; # they; agencies; ask; becom*; check*; conta*; decis*; drift; examp*;
        examples; follo*; got; hall; how; invol*; leave*; leavers; live; make; meanw*; meanwhile; multi; needs; notes;
        older; olds; oversight; panel; place*; progress; quality; sit; slow; state*; stren*; strengthen; stronger;
        subje*; supervised; teenagers; wait; way
        """,
        -0.875: """
        # 2023; asses*; budge*; care; childs; education; family; gets; improved; information; joint; less; life;
        recor*; reports; services; she; talk; timel*; trans*; write; youth
        """,
        -1.0: """
        become; conce*; famil*; files; keep; last; legal; meeti*; risk; visit*; with
        """,
        -1.125: """
        help; know; parents
        """,
        -1.25: """
        # 2025; # experiences; infor*; lead; under*
        """,
        -1.375: """
        # care; # in; child; when
        """,
        -1.5: """
        children
        """,
        -1.75: """
        paren*
        """,
        -2.5: """
        young
        """,
    },
    Theme.OVERALL: {
        2.25: """
        # these
        """,
        2.125: """
        areas
        """,
        1.875: """
        experiences
        """,
        1.75: """
        result
        """,
        1.625: """
        # were; children; progress
        """,
        1.5: """
        =; outst*; recei*; surpr*
        """,
        1.375: """
        enhanced; good; help; impro*; left; management; mp; practice; servi*
        """,
        1.25: """
        # council; # on; adequ*; congr*; consi*; did; enhan*; faili*; grade; improvement; last; leade*; needs; north*;
        outstanding; receive; requi*; safer; still
        """,
        1.125: """
        # a; # are; # dec; # five; achie*; all; consistently; disap*; had; life; managing; perfo*; posit*; rating;
        remai*; wides*; widespread
        """,
        1.0: """
        # 2021; # judged; # monday; # new; # stock; # strategic; # them; adequate; birmi*; botto*; bottom; camde*;
        chanc*; change; commissioners; decli*; deteriorated; inconsistent; july; monitoring; pace; positive;
        protection; quali*; recommendations; remains; safeg*; socia*; social; supported; susta*; sustained; yet
        """,
        0.875: """
        # 2020; # 7th; # article; # february; # of; # tuesday; achievement; april; bad; bath; bradf*; came; cause;
        deep; depen*; educa*; failings; granted; hard; impre*; incon*; indic*; leader; legac*; legacy; low; measures;
        membe*; outco*; progr*; prote*; receiving; recov*; require; serio*; services; start; succe*; surre*; turn;
        way; well; westm*; work
        """,
        0.75: """
        # adobe; # courier; # january; # judgements; # learning; # old; # press; # release; admitted; association;
        beginning; both; branded; chances; chang*; councillors; delig*; delivering; encou*; encouraging; even;
        follows; glad; got; harm; inade*; including; inspe*; judge*; judgement; large; leadership; leavers; march;
        neighbouring; performing; ratin*; region; requirements; respects; resul*; safeguard; safeguarding; safet*;
        safety; see; showe*; showed; shows; shrop*; something; typically; weakn*; worse
        """,
        0.625: """
        # 2022; # 4; # councillors; # director; # found; # friday; # inspection; # staff; # three; # times; # was;
        adoption; ago; alarm; almos*; almost; assoc*; autho*; authorities; base; basic; begin*; bright; campa*; care;
        conce*; conse*; constabulary; continued; continuing; counc*; decline; deter*; difference; direction; dorse*;
        early; educational; eight; else; enfie*; extremely; faile*; failed; fall; five; foste*; fostered; goes; gone;
        grade*; grant*; healt*; holde*; holder; impressive; improvements; inadequate; indep*; independent; inspected;
        inspections; interventions; janua*; made; mostl*; mostly; outcome; pande*; pandemic; parts; permanence; poor;
        puts; quality; raise*; refle*; regio*; report; safe; sets; sever*; several; signi*; south*; spite; strengths;
        those; though; town; transformed; typic*; value*; varia*; visit; vulne*; vulnerable; watch*; weaknesses; won;
        worst
        """,
        0.5: """
        # 14; # 18; # 2024; # 22; # 26; # 6; # advertiser; # assessment; # august; # be; # chief; # commission;
        # credit; # east; # executive; # from; # july; # not; # november; # quality; # rating; # social; # summary;
        # team; # this; # view; abuse; altho*; although; assessed; authority; bring; chair; circumstances; co;
        commissioner; commitment; compa*; consistent; conti*; councillor; country; cqc; demonstrate; depends; diffe*;
        effect; elected; ended; everything; execu*; expect; exper*; failing; families; far; found; fourt*; grades;
        highest; highlighted; january; journey; june; labou*; labour; live; looke*; looked; major*; majority; many;
        marked; meant; member; much; named; neigh*; news; nine; novem*; observed; offending; opposition; peer; peopl*;
        peoples; point*; pract*; praised; processes; proje*; purposeful; realistic; recom*; regulator; saw; secondary;
        seriously; side; signs; skills; spoken; stead*; steady; stron*; stronger; suitable; thing*; things; think*;
        top; treat*; variable; welco*; words; years
        """,
        0.375: """
        # 15; # 2023; # 7; # 9; # adult; # an; # borough; # correspondent; # london; # mercury; # news; # now; # page;
        # published; # report; # some; # south; # thursday; # where; achieving; ackno*; adolescents; adopt*; adopted;
        adoptive; answer; area; asylu*; asylum; been; better; borou*; broug*; brought; building; but; cabinet;
        challenges; circu*; clearly; colleagues; court; creative; department; despi*; despite; director; doing; ehc;
        evident; failures; fast; few; follow; forwa*; forward; frame*; framework; gave; great; here; his; i; impac*;
        impact; improved; improving; increasing; inten*; it; joint; journ*; leave*; lives; matters; measu*; members;
        middl*; momen*; need; negle*; no; november; obser*; offen*; ofste*; old; only; open; order; our; parent;
        partner; performance; perio*; period; picked; providers; provision; public; raised; reasons; remar*; repea*;
        respe*; school; seeke*; seekers; send; septe*; september; serious; sexua*; she; significant; special; spoke;
        stand*; standards; starting; subst*; suita*; targeted; than; theres; throughout; today; unacc*; upon; view;
        visib*; visits; welfa*; welfare; what; whose; worri*; youngsters
        """,
        0.25: """
        # 11; # 20; # 21; # by; # do; # headline; # its; # march; # points; # protection; accommodation; according;
        action; advis*; adviser; also; anyon*; anyone; attend; benefit; bette*; cabin*; canno*; check; chief;
        childrens; colle*; community; concerns; corporate; demon*; education; enoug*; enough; executive; experience;
        exploitation; first; foster; front*; full; government; helped; inspection; issues; key; line; livin*; living;
        long; meeting; national; now; octob*; october; offered; ofsted; other; outcomes; placed; prepared; probl*;
        problems; published; put; record; reduc*; repor*; reported; required; reviews; right; same; singl*; six;
        somet*; standard; strategic; strong; suffi*; sufficiently; talk; these; too; us; we; went; youth
        """,
        0.125: """
        # april; # care; # leadership; # management; # may; # the; becau*; because; called; county; disabled; do;
        door; every; findi*; helpe*; inspectors; leavi*; leaving; perma*; remain; senior; thoug*
        """,
        -0.125: """
        # adoption; # impact; account; advisers; at; befor*; before; childs; considered; date; every*; famil*; health;
        is; month*; overall; pathway; people; police; quick*; recorded; risk; share*; some; stren*; suppo*; support;
        teams; throu*; will
        """,
        -0.25: """
        # 12; # 17; # 2025; # 30; # 5; # achieving; # areas; # board; # democracy; # evaluation; # in; # it; # letter;
        # media; # need; # needs; # partnership; # permanence; # said; # service; accur*; actions; addit*; adult*;
        agencies; agency; allow*; assis*; atten*; attendance; be; board; calls; can; chair*; changes; come;
        commission; compr*; concl*; consider; consu*; coord*; count*; criti*; culture; deal; dealt; deman*; described;
        direc*; discussions; distr*; documents; emergency; emotional; exten*; family; fathe*; fathers; find; forma*;
        four; gener*; get; group; group*; groups; guard*; happe*; highly; incre*; increase; indiv*; invol*; just;
        kept; later; leave; limit*; look; met; minut*; months; nobod*; nobody; nothi*; nothing; nurses; offic*; ones;
        onlin*; online; orders; organ*; overa*; parenting; per; permanent; place*; places; posts; praise; prior*;
        proceedings; purpo*; quart*; range; rated; readi*; reaso*; recen*; referrals; regis*; response; results;
        review; reviewing; routi*; said; setti*; settl*; short; shoul*; sisters; skill*; so; somebody; specific;
        staff; subje*; systems; thems*; themselves; thought; thres*; thresholds; time; times*; toget*; together;
        trained; trust; trust*; unaccompanied; understanding; until; very; visit*; weekl*; weekly; wheth*; whether;
        wishes; withi*; within
        """,
        -0.375: """
        # 16; # 19; # 2026; # 25; # all; # child; # help; # monitoring; # people; # september; # statement; # updated;
        # weaknesses; # weekly; accepted; accou*; advoc*; affec*; agenc*; agree*; agreed; alloc*; an; appli*; appro*;
        askin*; asking; asks; assessment; audit*; audits; autis*; autism; available; average; begun; being; beyon*;
        beyond; birth; break*; carried; centre; challenge; checked; checks; choic*; choice; choos*; chose*; chosen;
        clear; clini*; close*; colla*; commi*; commissioning; committee; commu*; communication; completed; confidence;
        conversations; council; countys; custo*; decid*; decisions; delays; detailed; different; diffi*; difficult;
        drift; drive; drive*; effectively; eighteen; elsew*; elsewhere; emerg*; emoti*; engagement; enquiries; equip*;
        equipment; escal*; established; ethni*; events; evide*; explained; file; finan*; following; fortnight;
        fostering; free; frequ*; friends; girls; grandparents; grant; handl*; hands; happen; hear; held; higher;
        highl*; homel*; hospital; house; housi*; housing; ident*; identify; impor*; important; influ*; initial;
        insta*; inter*; interview; interviews; jobs; judged; keep; lack; language; learn; learning; legal; lines;
        listened; looki*; looking; managers; mash; match; mento*; missi*; money; monit*; more; new; night; nor; not;
        number; nurse*; off; officer; olds; once; opportunities; out; outsi*; outside; overs*; page; panel; paper*;
        particularly; partn*; partners; partnerships; pas; persi*; personal; phone; plain; popul*; practical; prais*;
        priva*; promo*; prompt; proportionate; ready; received; recently; recognised; records; refug*; relev*;
        relevant; reports; reque*; requires; responded; responsible; resulted; revis*; rise; says; scheme; schoo*;
        second; secti*; secur*; sent; sharp*; shortage; should; sight; since; someb*; spend; sprin*; spring;
        stability; staff*; stop; stopp*; stopped; story; strengthen; summer; sure; syste*; talks; targe*; teach*;
        teachers; tell; thorough; through; track*; transition; traum*; trauma; twent*; twenty; visitors; volun*;
        waite*; waited; weak; welsh; were; whene*; whenever; wishe*; worki*; working; writt*; written; young; younger
        """,
        -0.5: """
        # 2017; # as; # authority; # cabinet; # date; # december; # does; # getty; # images; # no; # october;
        # performance; # reporter; # visit; # well; # young; about; absen*; act; again; age; allows; alter*; alway*;
        always; anoth*; another; apolo*; appropriately; as; assessors; authoritys; avail*; avera*; began; boy; broad;
        broth*; brothers; budget; carri*; categ*; ciw; closely; committed; concerned; conclusion; contacts; contain;
        control; conve*; created; current; decision; delay*; demand; desig*; developed; eight*; enqui*; evalu*;
        evaluated; exceptional; form; fortn*; forty; fully; give; going; grand*; grow; happy; have; havin*; having;
        heads; hospi*; if; improve; include; included; initi*; insuf*; insufficient; involved; join; knew; langu*;
        law; leads; less; level; level*; levels; libra*; like; littl*; little; lived; manag*; manage; mean; meeti*;
        meets; menta*; mental; menti*; messa*; missing; model; move; moves; nationally; neede*; needed; noted; notic*;
        older; oppor*; or; paid; paren*; parents; particular; planned; planning; pledg*; poten*; preve*; private;
        profe*; profi*; programme; proportion; provi*; provided; quest*; re; reason; recommendation; recruitment;
        regular; resol*; restr*; rules; say; score; separ*; seven; show; shown; siste*; slow; sometimes; spent;
        stabi*; stay; strength; such; summe*; super*; supports; targets; teena*; teenagers; their; thera*; third;
        took; training; urgen*; urgency; waiti*; waiting; waits; weeke*; wellb*; wellbeing; why; wrong
        """,
        -0.625: """
        # about; # action; # after; # among; # area; # been; # boy; # families; # for; # hall; # item; # local;
        # practice; # west; activ*; adult; after; analy*; answe*; answered; arrangements; arrive; asked; back;
        backlog; betwe*; between; brist*; call; centr*; chall*; challenged; conferences; covid; creat*; criticism;
        delay; devel*; directors; discu*; district; docum*; done; drawn; each; estab*; everyone; evidence; failure;
        fewer; figures; files; followed; frien*; head; hours; house*; hub; ineff*; inqui*; knowledge; local; make;
        managed; minimum; month; must; night*; numbe*; pay; perso*; place; point; polic*; possible; potential;
        practitioners; praises; prese*; process; question; queue; recording; regul*; relationships; return; role;
        schem*; schools; set; speci*; spot; stabl*; stable; statu*; statutory; ten; timel*; timely; times; uncer*;
        understand; views; website; workers; would; year
        """,
        -0.75: """
        # 2; # childrens; # city; # june; # made; # offices; # ofsted; # strengths; # town; # work; access; acted;
        added; advic*; advice; aged; aroun*; around; ask; assessments; assur*; carer*; carers; compl*; confe*; decis*;
        detai*; enabl*; engag*; ensure; expla*; from; inclu*; information; inver*; invested; knowl*; lead; learn*;
        meetings; minim*; monitor; my; oldha*; on; one; part; prepa*; provide; purpose; quickly; refor*; regularly;
        relat*; reviewed; skilled; small; specialist; stand; taken; they; thoro*; understood; used; websi*; week;
        where; who; witho*; without
        """,
        -0.875: """
        # information; # their; acces*; backl*; budge*; cant; conta*; curre*; days; duty; ensur*; fact; feel; how;
        keeps; know; knows; leaders; let; lost; means; meet; opera*; over; own; parti*; possi*; proce*; promi*;
        recor*; robus*; robust; service; share; strategy; when; with; worker
        """,
        -1.0: """
        # had; # improve; # looked; arran*; asses*; boys; check*; commissioned; counted; day; edge; figur*; hackn*;
        inves*; liver*; manager; often; plann*; recru*; retur*; ring; strat*; them; this; thursday; train*; up; weeks
        """,
        -1.125: """
        # inspectors; # main; # progress; # to; # with; aim; child; data; focus; infor*; known; late; propo*; revie*
        """,
        -1.25: """
        # experiences; arriv*; homes; plan; use
        """,
        -1.375: """
        # children; # who; cases; contr*; experienced; into; team
        """,
        -1.5: """
        home
        """,
        -1.625: """
        under*; worke*
        """,
        -1.75: """
        respo*
        """,
        -1.875: """
        # what
        """,
        -2.125: """
        # findings
        """,
        -2.25: """
        plans
        """,
    },
    Theme.SCOPE: {
        3.75: """
        inspe*
        """,
        3.375: """
        # inspection
        """,
        3.125: """
        # a
        """,
        2.625: """
        visit
        """,
        2.5: """
        # areas; # covered; # visit
        """,
        2.25: """
        considered; next
        """,
        2.125: """
        met
        """,
        1.875: """
        =; focus; was
        """,
        1.75: """
        also; watch*
        """,
        1.625: """
        categ*; ciw; effectiveness; local; they; will
        """,
        1.5: """
        # about; # responsibilities; discu*; lscb; prote*; records; requires; we; you
        """,
        1.375: """
        # at; # childrens; # self; # which; check; contacts; discussions; evalu*; interviews; referrals
        """,
        1.25: """
        # adult; # did; # get; # look; # social; # their; areas; assur*; cant; care; covered; deliv*; expec*; four;
        grade; how; inclu*; inspector; look; means; score; score*; secti*; site; specifically; talke*; talked; theme
        """,
        1.125: """
        # information; # inspectors; # ofsted; # one; # we; # well; # would; cover*; covid; cqc; dealt; delivery;
        disabled; estyn; explo*; files; given; it; looke*; looked; manag*; minim*; minimum; ofste*; permanence;
        quali*; video; withi*; within
        """,
        1.0: """
        # an; # how; # many; # or; # plan; # services; # staff; assurance; case; disab*; eight; elect*; enqui*;
        expected; experiences; front; full; held; inade*; inadequate; inspect; judgement; looks; manager; marks; or;
        plann*; quality; revie*; reviewed; safeg*; services; suita*; supervision; watchdogs
        """,
        0.875: """
        # by; # four; # icon; # in; # november; # particular; # this; adapt*; adapted; category; decision; educa*;
        evaluated; findings; futures; grade*; grades; healt*; immediate; leave*; mash; mean; novem*; november; outco*;
        perfo*; proceedings; protection; providing; ratin*; recor*; requi*; section; super*; view; weeks; wherever;
        youre
        """,
        0.75: """
        # care; # had; # it; # last; # read; # reviewed; # said; # update; answered; asses*; categories; comments;
        consi*; conta*; does; enquiries; exploitation; findi*; focus*; fortn*; fortnight; health; homes; immed*;
        inspectorates; inver*; invit*; judge; judge*; lead; leadership; monit*; monitors; offer; outcome; outstanding;
        performance; perma*; pilot*; place; planned; private; publi*; ratings; read; review; revis*; safeguarding;
        staff; subje*; suffo*; term; thresholds; visit*; where*
        """,
        0.625: """
        # 2025; # assessment; # better; # councils; # joint; # jtai; # letter; # targeted; # updated; # written;
        action; adequate; brack*; call; can; carri*; centred; choos*; commissioning; concentrated; court; data;
        director; education; effec*; emplo*; ensuring; final; focused; fourth; gave; he; includes; interviewed; isnt;
        its; law; leads; leave; leaver; like; lowes*; lowest; majes*; majestys; makin*; making; matching; meant;
        meeti*; messa*; missi*; missing; model; mr; obser*; ofsted; outst*; placement; practitioners; pre; priva*;
        protecting; rare; re; regulator; reports; responses; result; round; scale; scotl*; second; skills; spoke;
        strengths; subject; surve*; survey; taken; tea; there*; think; turne*; turned; under; usual*; usually; youth
        """,
        0.5: """
        # 19; # 2023; # 7; # city; # have; # lscb; # page; # pdf; # presentation; # published; # to; # was; # with;
        # young; activity; addition; adequ*; age; aged; ask; assessed; audits; autum*; autumn; bolto*; cabin*;
        cabinet; checked; christmas; clini*; closely; commission; crimi*; criminal; domes*; domestic; door; due;
        employed; fourt*; gives; help; hub; improvement; included; including; inspectorate; inspectors; into; invited;
        known; leade*; leavi*; leaving; letter; made; management; mark; meetings; meets; membe*; multi; need; none;
        observed; ofsteds; paedi*; pages; parents; partnership; pathway; point; possible; prepare; princ*; priority;
        progr*; quest*; ready; respect; responsibilities; risk; schools; scotland; scrut*; seeki*; seeking; seven;
        single; skill*; stays; suffi*; summe*; team; therefore; thing; thres*; through; thurs*; thursday;
        transformation; until; visited; watchdog; websi*; went; whate*; whatever; wheth*; whether; wide; with; yet;
        young
        """,
        0.375: """
        # april; # cqc; # exclusive; # item; # june; # kb; # may; # monitoring; # no; # out; # people; # some;
        # weekly; abuse; an; arrangements; arrive; arrived; assessors; attac*; authority; becau*; because; belie*;
        betwe*; between; break; carer*; carers; choose; chose*; chosen; chris*; commi*; commissioner; committee;
        conce*; contain; councils; creat*; current; days; decis*; delivered; demonstrate; did; direc*; docum*;
        employment; engla*; evidence; exploited; fille*; filled; followed; forma*; formal; fostering; friends; gathe*;
        gone; harme*; harmed; highly; hospital; indic*; july; large; leavers; lengt*; likel*; likely; lines; listened;
        members; miles; monda*; monday; monitor; nurse*; nurses; occas*; offending; officer; overall; overs*;
        oversight; participation; pathw*; physi*; possi*; previ*; previous; prior*; professional; programme; public;
        purpose; recei*; respe*; secon*; serio*; serious; show; someb*; somebody; speci*; spent; standard; starting;
        stayi*; staying; strategic; sufficiency; sufficient; suitable; trans*; unaccompanied; updated; views;
        visitors; voice*; would
        """,
        0.25: """
        # 1; # 2; # 25; # are; # august; # council; # evaluation; # outcomes; # these; # they; activ*; addit*;
        adviser; again; agency; attention; autho*; back; calls; carried; casel*; caseloads; centr*; chair; close*;
        conve*; corpo*; corporate; counc*; day; decid*; demon*; else; emoti*; emotional; evaluation; every*; exper*;
        experience; follow; foste*; frame*; framework; frien*; futur*; governance; happe*; indep*; inter*; janua*;
        january; lette*; match*; may; menta*; mental; negle*; nhs; no; out; outcomes; outsi*; overa*; paren*; part;
        partners; peopl*; people; points; polit*; political; propo*; range; rating; reach; refer*; reflect; report;
        resul*; sampl*; sent; servi*; set; singl*; stand*; summer; teachers; this; thoro*; took; unacc*; week; workf*;
        workforce
        """,
        0.125: """
        # reporter; actio*; asylu*; asylum; change; city; come; council; diffe*; first; impact; information; offic*;
        on; other*; over; personal; planning; police; so; them
        """,
        -0.125: """
        # families; # local; # need; # news; # protection; # the; accou*; as; board; borou*; chall*; concerns; every;
        few; from; harm; histo*; howev*; however; infor*; inspection; know; leaders; month*; officers; one; own;
        partn*; plan; pract*; remain; repor*; return; socia*; social; support; than; these; those; time; timel*;
        workers; writt*; written
        """,
        -0.25: """
        # 13; # 2026; # 21; # 6; # adoption; # date; # partnership; # press; # report; # service; # work; about;
        accor*; additional; advic*; advice; agenc*; all; answe*; anyon*; anyone; aroun*; around; babie*; babies; be;
        becom*; breaks; broth*; brothers; canno*; caref*; changed; changes; checks; childs; commu*; completed;
        complex; compr*; confe*; core; culture; delay; depen*; early; emerg*; enabl*; estab*; established; face; five;
        follo*; helpe*; helped; highe*; hold; home; house*; is; just; keepi*; keeping; legal; letters; limit*; live;
        lives; livin*; living; long; major*; majority; matte*; monthly; much; nearl*; nearly; needs; number; off;
        offered; ones; order*; organ*; passed; permanent; place*; placed; post; prese*; process; processes; quarter;
        reaso*; recent; reduc*; reduced; regar*; regularly; relationships; remains; resid*; respo*; retur*; risks;
        say; schem*; scheme; send; service; short*; siste*; six; slow; stabl*; stable; started; statu*; statutory;
        stay; strategy; strength; takes; teams; though; times; toget*; together; understood; up; upon; varia*; were;
        who; whom; words
        """,
        -0.375: """
        # 22; # 3; # achieving; # as; # be; # correspondent; # december; # impact; # march; # members; # not; # now;
        # permanence; # send; # strengths; # that; # things; # us; able; accepted; achieved; acted; after*; again*;
        against; agencies; almos*; almost; ambit*; annua*; annual; anoth*; another; any; appli*; area; asked; asks;
        at; avera*; average; aware; been; behin*; behind; belon*; benef*; benefit; boy; bring*; broug*; brought;
        budget; celeb*; cent; chang*; chari*; children; circu*; circumstances; clear*; co; comes; commended;
        concerned; confi*; consistent; conti*; country; cultu*; dange*; danger; date; decisions; delays; devel*;
        develop; diffi*; difficult; distr*; durin*; during; effor*; efforts; even; example; famil*; fewer; figur*;
        following; forum; fully; gener*; girls; handl*; highest; hones*; hours; i; incid*; include; intro*; issue*;
        issues; kept; lack; later; less; looki*; looking; low; maint*; marke*; monitoring; mothe*; name; natio*;
        neede*; needed; neith*; neither; new; nine; nor; notes; numbe*; old; olds; paid; parent; passe*; places;
        polic*; positive; praise; press*; professionals; promi*; proud; quart*; rate; reach*; recently;
        recommendations; recorded; recru*; referred; regular; relat*; runni*; running; says; seen; sessi*; several;
        shown; shows; side; signs; sit; somet*; special; specialist; spend*; stepp*; successful; their; thera*; three;
        throughout; times*; timescales; town; transition; trust*; understanding; unive*; use; wait; wants; weak;
        weaknesses; what; where; which; work; worried; write; young*; youngsters
        """,
        -0.5: """
        # 2018; # 2021; # been; # board; # child; # discussion; # executive; # focused; # july; # key; # leaders;
        # performance; # safeguarding; # trent; # tuesday; # were; # what; # who; according; accur*; ackno*; actions;
        addre*; agreed; alrea*; already; altho*; although; alway*; always; appropriate; assessments; become; before;
        begun; boys; bring; capac*; capacity; cases; childrens; concluded; considerable; consu*; contr*; cost; crisi*;
        crisis; criticised; deman*; demand; do; enter*; examples; experienced; extre*; fact; feel; fit; forty; forwa*;
        forward; getti*; getting; good; him; inves*; judged; learn*; littl*; little; make; measu*; measures; middl*;
        now; offer*; organisations; pace; panel; paper*; papers; partner; partnerships; pay; per; perso*; person;
        pleas*; policy; practice; present; promp*; prope*; properly; quickly; raised; reading; record; regio*; repea*;
        response; safer; same; school; sees; self; sever*; she; something; stage; stron*; strong; suppo*; targeted;
        training; transport; twelv*; twelve; us; weigh*; works; worse
        """,
        -0.625: """
        # 2022; # education; # leavers; # statement; # stock; # summary; accept; achie*; acros*; across; ago; agree*;
        answer; arrivals; away; being; bradf*; budge*; chief; child; conse*; consistently; count*; croyd*; descr*;
        direction; ended; expla*; families; far; follows; future; had; half; heads; incre*; key; knew; learning; led;
        left; lockd*; moved; neigh*; north*; often; poor; posit*; probl*; problems; provide; quick*; readi*; recen*;
        recommended; required; run; senio*; senior; signi*; sixty; steps; succe*; supports; sure; surre*; systems;
        there; top; train*; troub*; ways; worker; worri*
        """,
        -0.75: """
        # 14; # 2024; # and; # commission; # governance; # help; # overview; # practice; # subject; by; citys; clear;
        committed; compa*; concl*; could; described; disap*; effective; ensur*; finds; going; impre*; improve; joint;
        least; list; move; raise*; referral; remai*; reviews; right; safe; significant; surpr*; tames*; targe*;
        timely; today; under*; uniso*; unison; very; worke*
        """,
        -0.875: """
        # area; # headline; # january; # leadership; # looked; # management; # quality; after; appro*; april; bette*;
        but; examp*; goes; identified; improvements; intervention; keep; last; life; money; most; open; stood; syste*;
        that; well; why
        """,
        -1.0: """
        # action; # on; better; have; ident*; impro*; lost; march; not; plans; recom*; saw; told; years
        """,
        -1.125: """
        # after; # our; contact; criti*; ensure; high; named; only; respond; still; take; year
        """,
        -1.25: """
        accep*; found; more; praised; some; too; welco*
        """,
        -1.375: """
        # needs; compl*; hard; reported; said
        """,
        -1.5: """
        many
        """,
        -1.625: """
        # improve; # main; has
        """,
        -1.75: """
        # children
        """,
        -1.875: """
        # experiences; prais*
        """,
        -2.0: """
        # progress
        """,
        -2.375: """
        # of
        """,
        -2.625: """
        when
        """,
        -4.875: """
        # findings
        """,
    },
    Theme.OTHER: {
        4.0: """
        =
        """,
        3.375: """
        # area; complaints
        """,
        3.25: """
        # service
        """,
        3.125: """
        priva*
        """,
        3.0: """
        domes*; domestic
        """,
        2.75: """
        negle*; neglect; victi*
        """,
        2.625: """
        # this
        """,
        2.5: """
        abuse
        """,
        2.375: """
        budge*
        """,
        2.25: """
        # in; victims; viole*
        """,
        2.125: """
        compl*; finan*
        """,
        2.0: """
        # information; # protection; activities; edge; fostering
        """,
        1.875: """
        march; offen*
        """,
        1.75: """
        # had; # living; interpreters; resid*
        """,
        1.625: """
        alleg*; mothe*; paren*; popul*; privately; yjs
        """,
        1.5: """
        cultu*; diver*; ethni*; famil*; fathe*; financial; parents; private
        """,
        1.375: """
        # after; # child; # children; advoc*; allegations; commu*; complaint; depri*; foste*; inter*; money; perpe*;
        population
        """,
        1.25: """
        age; coerc*; coercive; compe*; county; crime; died; effect; families; fathers; ident*; marac; per; production;
        rates; savin*; savings; spend*; taxis; violence; youth
        """,
        1.125: """
        approximately; avera*; average; brist*; carer*; carers; celeb*; contr*; covid; dads; diversity; encou*; faith;
        hobbi*; hobbies; increase; interests; large; men; notti*; perpetrators; physi*; physical; schoo*; sente*;
        unpai*; unpaid
        """,
        1.0: """
        # found; # looked; # were; achievements; activ*; affected; area; co; crimi*; debt; engli*; english; fifth;
        forec*; grandparents; herit*; heritage; high; identity; knew; libra*; mothers; payments; police; priso*;
        recou*; recourse; reduc*; refug*; school; spending; trips; violent; wide; young
        """,
        0.875: """
        # director; # done; # points; advocacy; affec*; answers; arran*; benefits; celebrated; commo*; complain;
        confe*; confl*; consider; cost; costs; criminal; cultural; ethnic; expos*; exposed; family; fewer; fled;
        forma*; genit*; genital; grand*; highest; households; housi*; housing; incom*; langu*; leisu*; leisure;
        livin*; living; meanw*; meanwhile; menti*; mums; mutil*; mutilation; payme*; pover*; poverty; profi*; pursu*;
        refuge; removed; sentence; than; town; unita*; unitary; women; wrong
        """,
        0.75: """
        # areas; # main; # was; # weakness; alcoh*; alcohol; arranged; arrivals; belon*; besid*; birth; boxes; boy;
        break*; by; care; cause; change; charg*; city; close*; clubs; community; conflict; councils; currently; debts;
        demand; deprivation; designated; equal*; example; feeling; femal*; female; formally; fostered; four; funds;
        group; had; highe*; identification; impac*; know; languages; large*; learn*; live; meals; multi; natio*; note;
        noticed; notif*; notifications; openl*; openly; pande*; pandemic; parent; preve*; proba*; probation; process;
        profile; programme; promise; reduction; reman*; respo*; response; sandw*; serio*; sport*; sports; stran*;
        stres*; suffe*; suppo*; sure; tackle; techn*; trave*; trust; unaccompanied; unans*; unanswered; under; use;
        using; yos
        """,
        0.625: """
        # authority; # commission; # evaluation; # four; # further; # help; # so; # source; abused; advic*; advice;
        after; aged; apart; aware*; awareness; bringing; broth*; budget; budgets; centres; challenging; children;
        comin*; coming; conferences; consistently; const*; covers; croyd*; custo*; dealt; democ*; develop; developing;
        distr*; does; ehc; else; enable; encouraged; engaged; engla*; england; equit*; ethnicity; everybody; explored;
        facil*; figures; force; garde*; get; graded; hit; homes; incre*; indiv*; individual; inspections; lessons;
        listened; make; managing; manch*; milli*; million; mother; noted; offic*; oldha*; opportunities; organ*;
        ought; poor; power*; practical; produ*; publi*; public; range; receives; recog*; referrals; relationships;
        residents; resol*; risen; rules; safe; said; screening; separ*; seriously; siblings; spent; state*; strat*;
        stret*; subject; suffer; tackl*; therapeutic; told; treated; turn; unacc*; were; widel*; widely; years;
        younger
        """,
        0.5: """
        # a; # been; # carer; # cqc; # getty; # have; # images; # its; # july; # need; # not; # quality; # schools;
        # three; # who; abuse*; account; achie*; act; additional; advocates; almos*; almost; among; aspirations;
        assessment; at; auditors; base; behaviour; birth*; black; borou*; borough; bring*; brothers; citys; claim*;
        closed; contact; control; council; count*; court; custody; department; desig*; directly; district; done;
        effects; eight; ensures; equip*; equipment; examp*; exemp*; exist*; feel; feeli*; five; footb*; football;
        fundi*; funding; heard; her; hospital; how; incidents; injuries; into; justice; learning; lesso*; like;
        looki*; looking; main; mainl*; measu*; miles; minority; movin*; moving; much; national; netwo*; nine; occas*;
        offers; one; oppor*; organisation; part; pressure; prevention; prison; promi*; propo*; proportion; protect;
        provides; pupil; rate; recen*; recognise; reduce; relationship; relig*; remov*; repla*; residential; robus*;
        room; safeguard; scree*; secondary; secure; servi*; seven; sibli*; siste*; sisters; somet*; something; stage;
        statement; strai*; strongly; subje*; table; ten; theres; thoughtful; through; trans*; transition; transport;
        under*; value; weaknesses; which; young*
        """,
        0.375: """
        # 10; # 18; # 2022; # 24; # better; # doing; # members; # on; # parent; # some; # youth; access; accou*;
        adult; along*; alongside; appro*; approved; avail*; available; becam*; became; behav*; break; breakfast;
        carer; cent; chall*; checked; concerns; confidence; conte*; crisi*; crisis; date; deman*; depar*;
        disabilities; dont; durin*; during; ealin*; earli*; easy; elect*; elected; enabl*; engag*; ensur*; even;
        figur*; follo*; food; forum; free; given; grade*; grant; growi*; growing; guardianship; he; helps; hospi*;
        impact; includes; insufficient; involved; issued; justi*; kept; least; level*; levels; life; liste*; looks;
        meetings; midwives; might; minor*; names; nearl*; nearly; numbe*; places; polic*; pract*; prais*; pre; press*;
        prima*; primary; problems; professionals; proje*; pupil*; pupils; quarter; recei*; recently; refer*; regar*;
        region; regul*; relat*; resources; respi*; respite; risk; safeg*; scrutiny; secur*; seeki*; seeking; signs;
        speak*; statutory; supports; systems; tell; treat*; unbor*; unborn; video; wales; warm; whom
        """,
        0.25: """
        # 4; # 5; # among; # families; # friday; # ldrs; # release; # the; # these; # trust; addit*; adults; agencies;
        agency; altho*; although; answe*; arriv*; as; attention; aware; based; before; breaks; calle*; called; cases;
        chris*; close; concern; culture; cut; day; devel*; diffi*; disab*; disability; drawn; earlier; effec*; entit*;
        every; explained; felt; follow; following; got; has; helped; inclu*; infor*; initi*; inspection; inspectors;
        inves*; issue*; just; language; looke*; looked; meeti*; numbers; officer; onlin*; online; open; outst*;
        partner; placement; point; present; previ*; priority; prote*; provided; recognised; recorded; referred;
        requires; results; review; robust; run; saw; says; scrut*; secon*; send; septe*; september; spoke; strength;
        supported; take; taken; term; there*; third; thoug*; time; used; variable; visitors; volun*; weakn*; who;
        year; you
        """,
        0.125: """
        # 12; # are; # be; # local; # to; adoption; adult*; areas; audit*; autho*; authority; befor*; can; childrens;
        conce*; conta*; do; early; experience; improve; improved; information; is; left; long; more; number; offer*;
        officers; or; other; outstanding; schools; sexua*; strategy; teena*; toget*; together; very; week; withi*;
        within; work
        """,
        -0.125: """
        # adoption; # and; # april; # care; # experiences; # governance; # it; # that; asked; asses*; assessments;
        clear; come; descr*; detai*; enoug*; enough; explo*; help; highl*; home; leadership; lette*; letter; manag*;
        monit*; month*; most; now; offer; over; overa*; performance; protection; repor*; second; services; set;
        sexual; since; special; them; thera*; throu*; waiti*; waiting; worke*
        """,
        -0.25: """
        # 11; # 14; # 17; # 2026; # achieving; # board; # by; # childrens; # executive; # has; # impact; # inspectors;
        # is; # leaders; # ofsted; # press; # report; # safeguarding; # said; # they; # visit; accommodation; achieve;
        actio*; actions; adopters; advis*; adviser; alone; also; an; ask; bette*; better; both; boys; cabin*; cabinet;
        carry; chairs; changed; chief; circu*; circumstances; commission; consi*; considered; consistent; cqc; delay*;
        demon*; did; down; eleve*; eleven; ensure; experiences; few; file; first; followed; found; frequ*; frien*;
        getti*; getting; give; grade; great; guardians; health; histo*; identified; immediate; inconsistent; inform;
        it; janua*; january; job; judged; judgement; keep; kind; later; look; makin*; making; managers; mash; meet;
        meeting; member; members; menta*; monthly; newly; nurse; offered; order*; orders; other*; out; outco*;
        outcome; own; partn*; person; place*; plan; posit*; post; prepared; prior*; prompt; promptly; provi*;
        questions; receive; recommendations; recording; regularly; remains; requi*; reviewed; round; senior; settl*;
        shoul*; should; six; so; some; stabi*; start; start*; still; stren*; support; teach*; thems*; themselves;
        thoro*; though; training; up; visits; weekl*; weekly; weeks; went; with; witho*; without; workers; worki*;
        working; writt*; written
        """,
        -0.375: """
        # 1; # 2019; # 25; # 8; # august; # council; # experience; # for; # letter; # lscb; # monitoring;
        # performance; # strengths; # summary; # with; about; accom*; adequate; adopt*; agree*; agreed; allow*;
        ambit*; ambitious; analy*; any; april; assess; assurance; attend; attendance; audits; autism; been; bring;
        busin*; business; casel*; caseloads; chose*; chosen; commi*; concl*; conne*; consideration; continue; coord*;
        councillor; countys; decid*; decision; determined; direction; director; discussions; disru*; dista*;
        effective; effectively; eighteen; enter*; established; evalu*; evidence; excel*; excellent; execu*; executive;
        failu*; fast; feedb*; feedback; fille*; filled; focus; forme*; front; gathe*; gave; gener*; goes; half; hand;
        happens; healt*; heari*; homeless; howev*; however; hub; immed*; imple*; improving; include; inspected;
        inspectorate; introduced; knows; labou*; late; lengt*; maint*; many; match*; meets; miss; morni*; no; nobod*;
        nobody; not; notes; nothi*; nothing; nurses; ofsted; opera*; order; outsi*; outside; overn*; overnight;
        oversight; packa*; paper*; patie*; permanence; permanent; perso*; personal; photo*; placements; positive;
        possi*; possible; poten*; practice; proceedings; providing; provision; purpo*; purposeful; quick; ready;
        reasons; receiving; remained; return; right; ring; seeke*; seen; senio*; sense; service; settled; short*;
        signi*; small; socia*; social; specific; sprin*; spring; standards; stayi*; staying; strengths; stron*;
        successful; summe*; summer; takes; targets; telephone; that; therapists; these; three; train*; trauma; turno*;
        turnover; updat*; updated; vacan*; voice; vulnerable; waits; watchdog; way; weeke*; welco*; well; words;
        worse
        """,
        -0.5: """
        # 6; # date; # december; # democracy; # do; # item; # june; # out; # page; # says; # thursday; # we; accur*;
        adequ*; adole*; adolescents; alloc*; allocated; answer; assur*; autis*; back; backl*; be; begin; beyon*;
        beyond; call; campa*; canno*; cannot; chair*; check; childs; colle*; compr*; consent; contrast; core;
        councillors; couns*; courses; current; dates; developed; development; disabled; drift; drop; each; educated;
        efforts; every*; everything; exper*; exten*; extra; files; finding; firms; focused; frame*; framework; fresh;
        future; gover*; havin*; having; heads; heart; improvement; increasing; iros; its; judge*; key; leads; level;
        lockd*; manage; matters; means; middl*; must; need; needs; never; none; notice; octob*; october; ofste*; once;
        only; participation; partnerships; pas; placed; plans; point*; polit*; posts; processes; progr*; prope*;
        quality; question; records; reports; responded; retur*; rewri*; sensory; she; sixte*; sixteen; skilled; sound;
        stability; steps; story; strategic; stronger; telep*; then; timel*; times; took; track*; until; visit; visit*;
        vulne*; weak; weigh*; wherever; why; word; write; yet
        """,
        -0.625: """
        # councils; # may; # needs; # october; # progress; # reporter; # services; # young; actively; all; alrea*;
        already; appli*; atten*; audit; begins; board; bolto*; built; carri*; challenge; changes; child; comme*;
        commended; complex; comprehensive; conse*; consistency; conti*; cours*; covered; danger; delay; deliv*;
        deter*; difference; dispu*; donca*; effor*; evide*; faili*; fifty; findi*; focus*; going; happe*; hold;
        homel*; inadequate; interviewed; last; leavi*; leaving; list; local; lockdown; makes; membe*; new; ninet*;
        nurse*; pathway; planned; planning; points; pregn*; prepa*; psych*; raise*; raised; recor*; resul*; result;
        reviewing; reviews; short; skill*; such; team; their; those; throughout; timely; urgen*; where
        """,
        -0.75: """
        # about; # headline; # jtai; # overview; # plan; carried; chair; decisions; direc*; effectiveness; enquiries;
        estab*; experienced; gps; impro*; inade*; incon*; initial; leave; line; manager; missi*; missing; move; moved;
        next; novem*; november; perma*; phone; promp*; quali*; quickly; recom*; remai*; self; staff; succe*; they;
        this; what; when; where*
        """,
        -0.875: """
        # 19; # leavers; # people; able; begin*; benefit; best; consu*; escal*; exploitation; leade*; leaders; pace;
        peopl*; targe*; too
        """,
        -1.0: """
        # at; # inspection; # of; appropriate; completed; daily; decis*; educa*; enqui*; joint*; jointly; leavers;
        parenting; progress; quick*; revie*; soon; step; will
        """,
        -1.125: """
        # 2023; # 2025; # social; data; foster; panel; peoples; quest*
        """,
        -1.25: """
        # practice; gives; plann*; two
        """,
        -1.375: """
        # work; leave*
        """,
        -2.0: """
        # findings
        """,
    },
}
