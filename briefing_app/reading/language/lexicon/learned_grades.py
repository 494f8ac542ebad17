"""Weights fitted by `make fit` on labelled stories and pages; not written by hand.

What speaks for a grade being that of an area: the words before it (b1, b2, b3, and bn for any of eight), behind it (a1,
a2) and in its clause (in), those between it and the area (< where the area stands first), and how both stand.
"""

SURE = 0.68
"""How likely a grade has to be to be told."""
WEIGHTS: dict[float, str] = {
    1.8: """
        services G 0
    """,
    1.6: """
        services GG 1
    """,
    1.4: """
        services of place
    """,
    1.3: """
        visit inspection
    """,
    1.1: """
        > # for; b2 GIVEN from; every < WHOLE; services GE 0
    """,
    1.0: """
        every < still; every: all; family adoption; nearest area+ <; nearest area+grade <; services GAG 0;
        services GGA 0; services title
    """,
    0.9: """
        bn now; every < three; every > WHOLE; family leaders; t2 progress of
    """,
    0.8: """
        < ITS SERVICES; a2 WHOLE and; area <; bn NOW; c1 in; every: each of the; every: other, nowhere;
        family leavers; family overall; far > :; in have; in today; of whole; services GGAG 1; u1 ,; whole >
    """,
    0.7: """
        < :; < to #; a1 (; a2 for EVERY; b2 PLACE BE; b2 SERVICES BE; bn them; c1 GRADE; every > in;
        every: all, elsewhere; family protection; in experience; in from; is requires improvement to be good;
        nearest area+grade >; plain a2 EVERY .; row AGAG 0 1; row AGEG 0 1; services GG 0; services GGG 2; t1 of;
        t2 ITS SERVICES; u1 .; u2 . $
    """,
    0.6: """
        < # #; < # :; < , BE; < BE; < GRADE to; < from GRADE; > BE; > and so; > so; a1 on; a2 , and;
        above, apart: year; above: areas; above: grade; area > BE; b1 ,; b2 GRADE to; b2 YEAR to; b2 to BE; b2 to ITS;
        between b1 RATED; between early; bn children; bn children's; bn county's; bn week; c2 in every;
        c3 in every one; every < had; every > GIVEN; every > so; every, others 2, nowhere; family care; far < –; in (;
        in need; in new; in not; in so; in we; plain b1 it; plain b2 AREA BE; row AGAG 2 3; row AGAGAG 2 3;
        services is requires improvement to be good; t1 ^; t2 , and; t2 ^ ^; u1 ); u2 and AREA; u2 and for;
        visit adult social care assessment
    """,
    0.5: """
        < # BE; < # ITS; < , as; < BE ITS; < BE RATED; < all #; < which #; < –; < – #; > # (; > # on; > , as; > :;
        > for; > to #; a1 respectively; a2 , according; a2 , which; a2 , with; a2 in ITS; a2 respectively .;
        a2 work in; above, apart: colon; area > :; area > AREA; area > for; area > so; b1 SERVICES; b1 all; b1 at;
        b2 ITS SERVICES; bn GIVEN; bn GRADE; bn all; bn came; bn has; bn have; bn included; bn new; bn outcome; bn th;
        bn verdict; every < short; every < with; every > for; every apart -1; every: all, nowhere; every: counts;
        every: counts, nowhere; every: each of the, nowhere; every: everything; every: everything else;
        every: everything else, nowhere; every: everything, nowhere; in EVERY; in SERVICES; in a; in enough; in every;
        in experiences; in first; in full; in latest; in planned; in th; in third; in whole; is good; is outstanding;
        nearest +grade >; of area; plain a2 work in; plain b1 :; plain b2 PLACE BE; row EGAG 2 3; services AAAG 3;
        services GAA 0; t1 RATED; t1 for; t1 –; t2 AREA and; u1 GIVEN; u2 , AREA; u2 BE ITS; u2 as GRADE;
        visit assessment
    """,
    0.4: """
        < # it; < # –; < ( #; < FOUND to; < ITS RATED; < as #; < at #; < both #; < did; < experience; < experiences;
        < had BE; < of AREA; < to; < with a; > # in; > (; > , #; > , AREA; > : AREA; > BE #; > ITS GRADE; > MOVED to;
        > RATED for; > did; > for #; > for ITS; > grade for; a1 AREA; a1 RATED; a1 now; a1 still; a1 without;
        a2 , ITS; a2 EVERY ,; a2 by ITS; a2 still ,; a2 without exception; above 3; area > (; area > did; b1 ^; b1 it;
        b1 to; b2 , RATED; b2 , as; b2 EVERY as; b2 GRADE /; b2 RATED ,; b2 RATED BE; b2 RATED it; b2 YEAR ,; b2 ^ ^;
        b2 all had; b2 everything BE; b2 it BE; b2 that EVERY; bn ); bn and; bn bcp; bn because; bn borough's;
        bn evaluated; bn everything; bn families; bn five; bn full; bn grade; bn latest; bn members; bn morning;
        bn those; bn today; bn under; bn we; bn where; bn yesterday; every < gradings; every < other; every > but;
        every > grade; every > it; every > to; every > –; every family protection; every: every;
        every: every other area; every: every, nowhere; every: four area judgements; every: its; every: judgements;
        every: the other three; every: the other three, nowhere; every: three of four; every: two, elsewhere;
        family impact on children and young people; in FOUND; in RATED; in adults; in bcp; in bounced; in county's;
        in evaluated; in examined; in except; in exception; in fall'; in following; in july; in short; in steep;
        in without; plain a1 (; plain a1 BE; plain a1 WHOLE; plain a1 for; plain a2 RATED for; plain b1 with;
        plain b2 , BE; plain b2 RATED it; plain b2 everything BE; plain former in clause; row AGAGAG 0 1;
        row AGAGAG 4 5; t1 BE; t1 ITS; t1 PLACE; t2 , for; t2 RATED ITS; t2 and for; t2 care for; t2 of ITS;
        t2 respect of; u1 (; u1 SEMICOLON; u1 of; u2 , and
    """,
    0.3: """
        < # (; < # -; < # RATED; < # an; < # fared; < # has; < # in; < # they; < ) BE; < , RATED; < -; < - #; < : #;
        < AREA in; < BE both; < GRADE in; < SERVICES WHOLE; < both; < both RATED; < children's; < children's SERVICES;
        < in YEAR; < now #; < on; < support for; < they BE; < where; > # :; > # RATED; > : WHOLE; > BE AREA;
        > EVERY ,; > ITS same; > and to; > as; > did ITS; > grade; > progress of; > same; > them; > –; a1 $; a1 as;
        a1 except; a1 this; a1 with; a2 $ $; a2 , FOUND; a2 , this; a2 , whilst; a2 . $; a2 : PLACE; a2 AREA –;
        a2 RATED by; a2 RATED to; a2 SERVICES ,; a2 WHOLE by; a2 and RATED; a2 and one; a2 as well; a2 except AREA;
        a2 in a; a2 on EVERY; a2 on ITS; a2 support ,; a2 that INSPECTORS; above, apart: areas; above: said;
        area > grade; area > respect; area > same; b1 both; b1 families; b2 AREA GIVEN; b2 AREA an; b2 BE ITS;
        b2 BE all; b2 GIVEN ITS; b2 MOVED ITS; b2 PLACE as; b2 SERVICES as; b2 WHOLE ,; b2 ^ but; b2 and EVERY;
        b2 both RATED; b2 call AREA; b2 evaluated as; b2 grade BE; b2 ratings of; b2 short of; b2 them as; b2 they BE;
        b2 they now; b2 three at; bn -; bn about; bn almost; bn come; bn confirmed; bn decided; bn evaluation;
        bn experience; bn follows; bn from; bn i; bn keeps; bn lowered; bn monitoring; bn nobody; bn nor; bn north;
        bn out; bn published; bn ratings; bn respect; bn save; bn town's; bn whereas; bn whole; bn work; c2 in YEAR;
        every < ); every < by; every < has; every < inspected; every < others; every < separately; every > RATED;
        every > YEAR; every > education; every > still; every family care; every family leaders;
        every: all counted, elsewhere; every: all five areas; every: all four areas; every: all judgements;
        every: all round; every: area, nowhere; every: areas, nowhere; every: category; every: each;
        every: each of the, elsewhere; every: each, elsewhere; every: else, nowhere; every: every judgement, nowhere;
        every: every other area, nowhere; every: four key areas; every: its, nowhere; every: judgements,;
        every: judgements,, nowhere; every: of the five; every: of the five, nowhere; every: of, elsewhere;
        every: remaining; every: round; every: the remaining areas, nowhere; every: the, nowhere;
        every: three of four, nowhere; every: two judgements; every: two judgements, elsewhere; in GIVEN; in again;
        in almost; in august; in below; in borough's; in chief; in come; in content; in could; in decided;
        in everything; in eyes; in follows; in great; in group; in i; in ilacs; in keeps; in kids; in lowered; in may;
        in monitoring; in nor; in north; in october; in once; in other; in over; in ratings; in row; in save;
        in since; in that; in there; in those; in town's; in why; in yjs; of adults; outstanding goes on; plain a1 in;
        plain a1 still; plain a2 , ITS; plain a2 , as; plain a2 , this; plain a2 , whilst; plain a2 AREA –;
        plain a2 RATED by; plain a2 SERVICES ,; plain a2 WHOLE ,; plain a2 and EVERY; plain a2 and one;
        plain a2 by INSPECTORS; plain a2 for EVERY; plain a2 in may; plain a2 still ,; plain a2 support ,;
        plain a2 that INSPECTORS; plain b1 EVERY; plain b1 PLACE; plain b1 all; plain b1 of; plain b1 than;
        plain b2 , to; plain b2 AREA and; plain b2 AREA –; plain b2 GIVEN ITS; plain b2 GIVEN a; plain b2 GRADE to;
        plain b2 RATED BE; plain b2 RATED as; plain b2 WHOLE ,; plain b2 WHOLE BE; plain b2 and EVERY;
        plain b2 grade BE; plain b2 less than; plain b2 now RATED; plain b2 short of; plain b2 three BE;
        plain b2 three at; row AGAAG 2 4; row AGW 2 1; row AGWG 0 1; row GAAG 2 3; row GAGA 1 0; row GAGAGA 6 6;
        row GEAG 2 3; row GWA 2 0; row GWAA 3 0; row GWGA 1 0; row GWGAGA 5 4; row GWGAGA 6 6; services is inadequate;
        t1 :; t1 children's; t1 only; t1 what; t2 AREA ,; t2 GRADE :; t2 WHOLE ,; t2 ^ for; t2 – GRADE; u1 all;
        u1 and; u1 experience; u1 had; u1 it; u2 , RATED; u2 , for; u2 BE RATED; u2 GIVEN a; u2 ITS SERVICES;
        u2 and ITS; u2 and of; u2 had BE; u2 of ITS; u2 of children
    """,
    0.2: """
        < # GIVEN; < # MOVED; < # experience; < # had; < # of; < , GIVEN; < , at; < , where; < , which; < , who;
        < / GRADE; < BE all; < BE each; < BE that; < GRADE /; < ITS GRADE; < ITS support; < MOVED; < PLACE; < PLACE #;
        < RATED #; < RATED BE; < RATED as; < RATED to; < SEMICOLON it; < WHOLE as; < a #; < also; < and BE;
        < and GRADE; < area; < at; < better; < do; < experiences and; < fared; < fared better; < grade BE; < has;
        < it #; < mark; < now; < now GRADE; < of GRADE; < of children; < progress; < raised; < than #; < that #;
        < to AREA; < what; > # WHOLE; > # grade; > # to; > # –; > ( #; > , BE; > , ITS; > , for; > , namely; > AREA;
        > AREA and; > BE ITS; > BE made; > ITS INSPECTORS; > and progress; > another; > as BE; > as do; > children in;
        > do; > in EVERY; > in PLACE; > in respect; > it; > made; > namely; > on; > on EVERY; > progress; > respect;
        > respect of; > so BE; > that ITS; > to AREA; > – ITS; a1 ITS; a1 because; a1 by; a1 comes; a1 experiences;
        a1 job; a1 once; a1 quality; a1 that; a1 use; a2 ( YEAR; a2 - ITS; a2 - there; a2 : EVERY; a2 AREA :;
        a2 EVERY :; a2 RATED .; a2 RATED BE; a2 SERVICES for; a2 by INSPECTORS; a2 comes with; a2 last year;
        a2 on every; a2 once more; a2 quality ,; a2 report .; a2 this year; a2 to EVERY; a2 too .; a2 use BE;
        a2 with GRADE; above, apart: grade; above: former; above: grades; area > another; area > as; area > do;
        area > it; area > made; area > namely; area > on; area > progress; area > though; area > –; b1 (; b1 -; b1 :;
        b1 MOVED; b1 PLACE; b1 WHOLE; b1 also; b1 another; b1 as; b1 but; b1 calls; b1 department's; b1 had; b1 of;
        b1 others; b1 out; b1 soundly; b1 than; b1 we; b1 with; b2 , which; b2 AREA both; b2 BE soundly;
        b2 EVERY they; b2 EVERY to; b2 FOUND it; b2 GIVEN INSPECTORS; b2 GIVEN an; b2 INSPECTORS BE;
        b2 ITS department's; b2 ITS others; b2 PLACE a; b2 RATED PLACE; b2 RATED of; b2 SERVICES :; b2 SERVICES an;
        b2 SERVICES still; b2 WHOLE all; b2 WHOLE as; b2 YEAR and; b2 ^ AREA; b2 ^ RATED; b2 an WHOLE; b2 and a;
        b2 and families; b2 at BE; b2 better than; b2 children's SERVICES; b2 for children; b2 inspected BE;
        b2 it calls; b2 keep ITS; b2 keeps ITS; b2 less than; b2 make PLACE; b2 one BE; b2 other three; b2 outcome BE;
        b2 ranged from; b2 that a; b2 those RATED; b2 three BE; b2 up to; b2 verdict BE; b2 with a;
        between b1 SERVICES; bn :; bn NUMBER; bn PLACE; bn according; bn adults; bn alone; bn another; bn area;
        bn august; bn authority's; bn barring; bn beat; bn besides; bn city's; bn comes; bn concludes;
        bn congratulated; bn contrast; bn current; bn declared; bn delighted; bn department's; bn down; bn drew;
        bn exception; bn failing; bn fared; bn following; bn gradings; bn handful; bn headline; bn high; bn january;
        bn keep; bn looked; bn lowest; bn marks; bn may; bn meanwhile; bn month; bn much; bn named; bn never;
        bn november; bn others; bn otherwise; bn progress; bn prowse; bn put; bn question; bn ranged; bn rate;
        bn released; bn same; bn separately; bn short; bn singled; bn so; bn target; bn to; bn today's; bn town;
        bn up; bn use; bn we're; bn word; c1 that; c2 that BE; every < along; every < areas; every < barring;
        every < beat; every < care; every < does; every < having; every < made; every < make; every < or; every < out;
        every < risk; every < they; every > -; every > :; every > at; every > every; every > lower; every > none;
        every > october; every > there; every > though; every > time; every > too; every apart 1;
        every, others 0, here; every, others 1, nowhere; every, others 2; every: across; every: across the board;
        every: across the board, elsewhere; every: across, elsewhere; every: all areas; every: all areas, elsewhere;
        every: all five areas, nowhere; every: all four areas, nowhere; every: all four sub-categories;
        every: all its parts; every: all judgements, nowhere; every: all key areas; every: all key areas, nowhere;
        every: all round, nowhere; every: all three; every: all three areas; every: all three areas, nowhere;
        every: all three, nowhere; every: areas; every: as many as left; every: as many as left, elsewhere;
        every: as many as left, nowhere; every: aspect; every: aspect, nowhere; every: big; every: board;
        every: board, elsewhere; every: category, nowhere; every: count, nowhere; every: element;
        every: element, nowhere; every: else; every: every aspect; every: every aspect, nowhere;
        every: every count, nowhere; every: every element; every: every element, nowhere; every: every judgement;
        every: every part, elsewhere; every: every separate category; every: five; every: four big areas;
        every: four of five, elsewhere; every: four, nowhere; every: judgements, elsewhere;
        every: judgements, nowhere; every: of its four; every: one area, nowhere; every: one of the;
        every: one of the, nowhere; every: parts; every: remaining, elsewhere; every: round, nowhere; every: separate;
        every: six judgements, nowhere; every: sub-categories; every: the other areas;
        every: the other areas, nowhere; every: the remaining areas; every: the remaining three;
        every: the remaining three, elsewhere; every: three categories, elsewhere; every: three other areas;
        every: two of three; far < ); grades differ; in !; in PLACE; in alone; in also; in among; in an; in apart;
        in asked; in authority's; in besides; in better; in between; in comes; in committee; in councillors;
        in danger; in debated; in declared; in department's; in don't; in drew; in evaluation; in failings; in few;
        in former; in grade; in graft; in handful; in hard; in has; in here; in high; in hung; in lower; in marks;
        in meanwhile; in meet; in members; in minister; in named; in others; in otherwise; in outcome; in pleased;
        in poor; in praises; in proud; in prowse; in publication; in published; in ranged; in rate; in report;
        in running; in saw; in senior; in several; in singled; in six; in social; in something; in spite; in surprise;
        in these; in they; in through; in today's; in use; in we're; in whose; plain a1 -; plain a1 EVERY;
        plain a1 again; plain a1 apart; plain a1 as; plain a1 at; plain a1 by; plain a1 experiences; plain a1 job;
        plain a1 quality; plain a1 respectively; plain a1 that; plain a1 this; plain a1 use; plain a2 ( YEAR;
        plain a2 , AREA; plain a2 , FOUND; plain a2 , for; plain a2 , which; plain a2 - ITS; plain a2 EVERY :;
        plain a2 SEMICOLON AREA; plain a2 SERVICES .; plain a2 SERVICES for; plain a2 WHOLE and; plain a2 apart from;
        plain a2 as well; plain a2 by ITS; plain a2 in all; plain a2 quality ,; plain a2 use BE; plain b1 ,;
        plain b1 ^; plain b1 another; plain b1 at; plain b1 both; plain b1 others; plain b1 soundly; plain b1 –;
        plain b2 , RATED; plain b2 , and; plain b2 , with; plain b2 BE all; plain b2 BE soundly; plain b2 ITS others;
        plain b2 PLACE as; plain b2 SERVICES as; plain b2 ^ ^; plain b2 at BE; plain b2 back as; plain b2 it BE;
        plain b2 make PLACE; plain b2 of AREA; plain b2 out as; plain b2 ranged from; plain former before;
        row AAAG 0 3; row AGA 2 1; row AGAGG 2 3; row AGAWG 2 4; row AGGA 3 1; row AGGE 0 1; row AGGW 0 1;
        row EAGAG 1 2; row EAGG 1 2; row EGA 2 1; row EWG 1 2; row GAGAG 1 2; row GAGAGA 3 2; row GAGAGA 5 4;
        row GAGE 1 0; row GEAGA 4 0; row GGEA 3 1; row GGGA 3 1; row GGGGA 4 2; row GGWA 3 1; row GWA 1 0;
        row GWAGA 4 3; row WAG 0 2; row WGA 2 1; row WGAG 2 3; row WGAGAG 6 6; row WGGA 3 1; services AGE 1;
        services GA 0; services GGGA 1; t1 (; t1 SEMICOLON; t1 a; t1 but; t1 need; t1 on; t1 while; t2 , on;
        t2 , while; t2 AREA SEMICOLON; t2 BE ITS; t2 GIVEN an; t2 GRADE in; t2 ITS RATED; t2 MOVED to; t2 RATED for;
        t2 SEMICOLON for; t2 SERVICES children's; t2 ^ GRADE; t2 ^ on; t2 ^ only; t2 experiences of; t2 grade for;
        t2 those of; t2 though ITS; t2 who need; told; u1 -; u1 :; u1 ITS; u1 an; u1 by; u1 did; u1 fared; u1 has;
        u1 now; u1 support; u1 they; u2 ( GRADE; u2 , it; u2 - GRADE; u2 : GRADE; u2 GRADE .; u2 GRADE and;
        u2 an GRADE; u2 and SERVICES; u2 by INSPECTORS; u2 fared better; u2 of children's; u2 on social; u2 – GRADE;
        whole > ,
    """,
    0.1: """
        < # all; < # alone; < # and; < # on; < , ITS; < , also; < , from; < AREA ); < AREA it; < AREA of; < BE #;
        < BE raised; < BE thought; < ITS experiences; < ITS finding; < PLACE have; < PLACE to; < WHOLE BE;
        < all GIVEN; < alone; < also #; < also RATED; < among; < an WHOLE; < and SERVICES; < and care; < and of;
        < and progress; < and support; < each; < each BE; < each RATED; < experience –; < experiences of; < finding;
        < finding BE; < it BE; < keep; < keep ITS; < looked; < mark BE; < of SERVICES; < on #; < singled;
        < singled out; < social work; < them; < them ,; < this; < though ,; < to GIVEN; < unchanged; < with an;
        > # judgements; > ( AREA; > ( WHOLE; > , including; > : ITS; > FOUND :; > GRADE BE; > GRADE in; > ITS #;
        > ITS AREA; > ITS areas; > NUMBER; > SERVICES #; > also ITS; > and for; > areas of; > care ,; > children;
        > do ITS; > experience and; > for AREA; > impact; > in relation; > relation; > relation to; > social;
        > support of; > to; > – #; a1 -; a1 BE; a1 already; a1 apart; a1 area; a1 children's; a1 elsewhere;
        a1 experience; a1 had; a1 standard; a1 too; a1 verdict; a2 ( AREA; a2 ( NOW; a2 ( up; a2 , in; a2 , including;
        a2 , to; a2 : INSPECTORS; a2 AREA -; a2 BE AREA; a2 BE a; a2 BE that; a2 EVERY for; a2 INSPECTORS report;
        a2 RATED across; a2 RATED but; a2 SEMICOLON ITS; a2 SERVICES $; a2 SERVICES in; a2 and AREA; a2 and EVERY;
        a2 and WHOLE; a2 and had; a2 and that; a2 apart from; a2 care for; a2 elsewhere :; a2 experience ,;
        a2 experiences and; a2 for children's; a2 from GRADE; a2 grade from; a2 grade once; a2 in WHOLE; a2 in all;
        a2 in may; a2 in october; a2 standard ,; a2 this time; a2 to ITS; above with grade; area > children;
        area > experiences; area > had; area > impact; area > including; area > of; area > relation; area > social;
        area > to; b1 /; b1 area; b1 beat; b1 five; b1 inspected; b1 now; b1 officially; b1 on; b1 people; b1 second;
        b1 therefore; b1 us; b1 very; b1 which; b2 AREA -; b2 BE RATED; b2 BE an; b2 BE inspected; b2 FOUND EVERY;
        b2 INSPECTORS GIVEN; b2 ITS AREA; b2 RATED us; b2 SEMICOLON AREA; b2 SERVICES ,; b2 SERVICES a;
        b2 SERVICES now; b2 WHOLE SERVICES; b2 a SERVICES; b2 all RATED; b2 and an; b2 and now; b2 came out;
        b2 families and; b2 from an; b2 had ITS; b2 july :; b2 on AREA; b2 still not; b2 string of; b2 to beat;
        b2 we BE; b2 weeks :; b2 with ITS; b2 work a; b2 – and; between b1 to; bn .; bn /; bn INSPECTORS; bn MOVED;
        bn WHOLE; bn also; bn an; bn authorities; bn best; bn call; bn care; bn change; bn cllr; bn conservative-led;
        bn councillor; bn disappointed; bn ended; bn english; bn for; bn group; bn having; bn held; bn hold;
        bn however; bn itching; bn leader; bn long; bn mark; bn member; bn mere; bn merely; bn news; bn officially;
        bn people's; bn personal; bn plan; bn proud; bn record; bn result; bn second; bn soundly; bn southend;
        bn string; bn telford; bn therefore; bn third; bn unchanged; bn vulnerable; bn waited; bn whom; c1 they;
        every < (; every < BE; every < NOW; every < authority's; every < called; every < children; every < families;
        every < for; every < included; every < looks; every < social; every > children's; every > had; every > has;
        every > more; every > once; every family leavers; every family overall; every, others 1, elsewhere;
        every: all counted; every: all counts, nowhere; every: all five headings; every: all five headings, nowhere;
        every: all inspection areas; every: all inspection areas, nowhere; every: all respects;
        every: all respects, nowhere; every: all round, elsewhere; every: all sub-judgements;
        every: all sub-judgements, nowhere; every: area; every: both, elsewhere; every: count; every: each heading;
        every: each heading, nowhere; every: each of its; every: each of its, nowhere; every: every category;
        every: every category, nowhere; every: every count; every: every one of, nowhere; every: five, elsewhere;
        every: four; every: inspection; every: inspection, nowhere; every: judgement, elsewhere;
        every: not those left, elsewhere; every: of; every: one area; every: other; every: part, elsewhere;
        every: parts, nowhere; every: remaining, nowhere; every: respects; every: respects, nowhere;
        every: rest, elsewhere; every: round, elsewhere; every: some counted, nowhere; every: sub-judgements;
        every: sub-judgements, nowhere; every: the remaining two; every: the remaining two, nowhere;
        every: the rest, elsewhere; family quality of practice; in -; in /; in ITS; in MOVED; in about; in after;
        in all; in apologised; in assessed; in assesses; in beat; in by; in city's; in colleagues; in conclusion;
        in confirmed; in congratulated; in conservative-led; in councillor; in country; in delighted; in did;
        in disappointed; in elsewhere; in english; in executive; in failing; in fall; in framework; in glad;
        in gradings; in held; in help; in hold; in holder; in impact; in inspectors'; in into; in job; in june;
        in leader; in noted; in officially; in only; in paid; in people's; in personal; in plan; in pleasure;
        in portfolio; in product; in put; in record; in records; in respectively; in separately; in sight; in soundly;
        in southend; in stands; in string; in tested; in than; in time; in tribute; in visited; in week; in years';
        in yet; in yos; in young; in youngsters; in •; nearest +grade <; plain a1 SERVICES; plain a1 elsewhere;
        plain a1 experience; plain a1 once; plain a1 or; plain a1 standard; plain a1 –; plain a2 , EVERY;
        plain a2 , including; plain a2 , while; plain a2 BE AREA; plain a2 BE a; plain a2 and WHOLE; plain a2 at ITS;
        plain a2 care for; plain a2 elsewhere :; plain a2 experience ,; plain a2 experiences and; plain a2 grade from;
        plain a2 in a; plain a2 in october; plain a2 once more; plain a2 or better; plain a2 standard ,;
        plain a2 this time; plain a2 to AREA; plain a2 to ITS; plain b1 MOVED; plain b1 WHOLE; plain b2 ) BE;
        plain b2 , a; plain b2 AREA GIVEN; plain b2 BE GIVEN; plain b2 BE ITS; plain b2 FOUND AREA;
        plain b2 INSPECTORS GIVEN; plain b2 SERVICES ,; plain b2 WHOLE :; plain b2 WHOLE –; plain b2 all RATED;
        plain b2 from an; plain b2 had ITS; plain b2 july :; plain b2 of a; plain b2 one BE; plain b2 still not;
        plain b2 string of; plain b2 to BE; plain b2 to a; plain b2 we BE; plain b2 weeks :; plain b2 work a;
        row AGG 0 2; row AGGAG 0 2; row AGGAGA 5 6; row AGGG 0 2; row AGGG 0 3; row AGWG 2 3; row EAAG 1 3;
        row GAGA 3 2; row GAGAGA 1 0; row GAGW 3 2; row GAW 1 0; row GAWG 2 3; row GGA 2 1; row GWAGAG 6 6;
        row GWGAGA 3 2; row WGGAGG 6 6; t1 GRADE; t1 with; t2 , but; t2 : GRADE; t2 AREA GRADE; t2 BE GRADE;
        t2 EVERY ,; t2 EVERY –; t2 GRADE (; t2 GRADE ,; t2 INSPECTORS RATED; t2 SERVICES to; t2 WHOLE and; t2 YEAR ,;
        t2 as BE; t2 as GRADE; t2 does for; t2 exception of; t2 for what; t2 it RATED; t2 relation to; t2 that of;
        t2 with GRADE; u1 /; u1 alone; u1 for; u1 mark; u1 to; u2 ) .; u2 , FOUND; u2 , GRADE; u2 , as; u2 , though;
        u2 / GRADE; u2 GIVEN GRADE; u2 GRADE $; u2 GRADE (; u2 GRADE SEMICOLON; u2 ITS finding; u2 SEMICOLON and;
        u2 SERVICES ,; u2 SERVICES GRADE; u2 and ,; u2 both GRADE; u2 from GRADE; u2 in PLACE; u2 it BE; whole > so;
        whole > –
    """,
    -0.1: """
        < # grade; < # to; < (; < ( GRADE; < ) and; < ) to; < , on; < AREA and; < BE called; < EVERY ,; < GIVEN;
        < INSPECTORS ,; < INSPECTORS RATED; < ITS other; < ITS own; < PLACE BE; < SEMICOLON #; < SEMICOLON for;
        < SERVICES has; < WHOLE :; < a GRADE; < a RATED; < again; < all FOUND; < all at; < and for; < by ITS;
        < each #; < grade down; < had; < has BE; < held; < it MOVED; < more; < not #; < of ITS; < other; < own;
        < to GRADE; < too; < up; < when; > # work; > , too; > EVERY (; > FOUND ,; > GIVEN to; > ITS last; > a report;
        > help; > last; > of GRADE; > that for; > time; > too ,; > where; > while ITS; > work; a1 EVERY; a1 a;
        a1 advice; a1 deal; a1 features; a1 in; a1 judgements; a1 last; a1 news; a1 progress; a1 scores; a1 stamped;
        a1 time; a1 to; a2 , NUMBER; a2 , above; a2 , although; a2 , four; a2 , having; a2 , on; a2 , say;
        a2 AREA and; a2 BE how; a2 SEMICOLON it; a2 WHOLE –; a2 a standard; a2 and two; a2 but AREA; a2 but EVERY;
        a2 by hm; a2 grade .; a2 in february; a2 in june; a2 in march; a2 in respect; a2 in september; a2 or GRADE;
        a2 outcomes in; a2 scores for; a2 since YEAR; a2 social work; a2 stamped across; a2 support from;
        a2 when EVERY; a2 work for; above, apart: rated; area > help; area > last; area > time; area > where;
        b1 GIVEN; b1 care; b1 doing; b1 each; b1 identified; b1 no; b1 once; b1 some; b2 , once; b2 AREA (; b2 AREA /;
        b2 AREA as; b2 AREA at; b2 BE a; b2 BE doing; b2 FOUND them; b2 GRADE from; b2 INSPECTORS identified;
        b2 PLACE SERVICES; b2 RATED four; b2 WHOLE /; b2 WHOLE –; b2 about ITS; b2 examples of; b2 for them;
        b2 giving children; b2 had a; b2 higher than; b2 in PLACE; b2 in a; b2 left ITS; b2 lost ITS; b2 not RATED;
        b2 ourselves that; b2 out as; b2 rate it; b2 recording BE; b2 social care; b2 they FOUND; b2 those that;
        b2 visits BE; b2 when EVERY; b2 while AREA; b2 will BE; b2 – BE; between b1 ITS; bn academy; bn again; bn aim;
        bn apart; bn award; bn by; bn corporation; bn deal; bn different; bn director; bn doing; bn door; bn examples;
        bn expected; bn finding; bn foot; bn grim; bn guidance; bn higher; bn hopes; bn how; bn identified;
        bn inspectorate's; bn june; bn knew; bn leaders; bn led; bn less; bn let; bn limited; bn looks; bn lower;
        bn makes; bn making; bn managers; bn missing; bn months; bn near; bn next; bn of; bn ourselves; bn oversight;
        bn panel; bn parenting; bn parents; bn part; bn permanence; bn points; bn reading; bn reports; bn ri; bn risk;
        bn run; bn schools; bn seen; bn sets; bn since; bn stable; bn steep; bn table; bn this; bn unaccompanied;
        bn weaknesses; bn within; bn worked; bn worker; bn would; bn year; c1 at; c1 but; c1 for; c2 for ITS;
        c3 for ITS SERVICES; every < INSPECTORS; every < as; every < exceptional; every < experience;
        every < inspectors'; every < left; every < more; every < named; every < word; every > care; every > following;
        every > improvements; every > judgements; every > outcomes; every > scores; every > spoke; every > standard;
        every > tangible; every > when; every > work; every family learning, improvement and innovation;
        every: all five; every: all judgement areas; every: all judgement areas, nowhere; every: all other areas;
        every: both of the, nowhere; every: both, nowhere; every: categories, nowhere; every: every respect;
        every: every, here; every: five key areas; every: five of the; every: five of the, nowhere;
        every: four measures; every: four themes, elsewhere; every: main, nowhere; every: measures; every: one;
        every: one of four; every: one of four, nowhere; every: one of two; every: other, here; every: others;
        every: others, nowhere; every: respect; every: rest, here; every: six; every: some counted, here;
        every: the other two, elsewhere; every: the rest, here; every: them, nowhere; every: themes, elsewhere;
        every: three key judgements; every: three of its, elsewhere; every: three of the, nowhere;
        every: throughout, elsewhere; every: two; family capacity to improve; family key processes; in academy;
        in across; in adviser; in aim; in am; in any; in at; in barely; in before; in big; in board; in brighter;
        in carried; in case; in children; in deal; in december; in determination; in do; in door; in each; in earn;
        in end; in examples; in expected; in falls; in far; in feel; in finding; in for; in futures; in half;
        in higher; in hopes; in housing; in how; in identified; in independent; in island; in itself; in joint;
        in judgements; in keep; in knew; in led; in lives; in london; in managers; in me; in missing; in needs;
        in ourselves; in parents; in permanence; in placed; in places; in praise; in probation; in progress;
        in quarter; in recognised; in reduce; in regarded; in review; in schools; in see; in sets; in significant;
        in spring; in stable; in training; in turn; in turning; in unaccompanied; in us; in used; in usually;
        in whilst; in worked; in workers'; inadequate goes on; plain a1 .; plain a1 AREA; plain a1 advice;
        plain a1 deal; plain a1 from; plain a1 one; plain a1 progress; plain a1 since; plain a1 social; plain a1 time;
        plain a1 too; plain a2 , four; plain a2 BE GIVEN; plain a2 RATED to; plain a2 SEMICOLON EVERY;
        plain a2 and GRADE; plain a2 but EVERY; plain a2 by hm; plain a2 for AREA; plain a2 for ITS;
        plain a2 outcomes in; plain a2 social work; plain a2 support from; plain a2 work for; plain b1 an;
        plain b1 doing; plain b1 each; plain b1 from; plain b1 identified; plain b1 more; plain b1 no; plain b1 some;
        plain b1 what; plain b2 ) to; plain b2 , at; plain b2 BE doing; plain b2 BE now; plain b2 GIVEN an;
        plain b2 INSPECTORS identified; plain b2 MOVED at; plain b2 MOVED from; plain b2 RATED EVERY;
        plain b2 RATED PLACE; plain b2 YEAR :; plain b2 and ITS; plain b2 examples of; plain b2 giving children;
        plain b2 lost ITS; plain b2 rate it; plain b2 recording BE; plain b2 visits BE; plain b2 which BE;
        plain b2 – BE; row AGAGAG 0 3; row AGAGAG 2 1; row AGAGAG 2 5; row AGAGAG 4 3; row AGAGAG 4 6; row AGGE 0 2;
        row AGWG 0 3; row AGWG 2 1; row EAAG 2 3; row EAGAG 1 4; row GAGAG 1 0; row GGGGA 4 3; row WGAGAG 4 3;
        services AAG 2; services AGGA 1; services EGA 1; services EGAG 3; services EGG 1; services GAGG 0;
        services GAGG 3; services GGGG 0; services GW 0; t1 MOVED; t1 except; t1 which; t2 GRADE but; t2 apart from;
        t2 in YEAR; t2 need of; t2 to GRADE; u1 from; u1 have; u1 who; u1 with; u1 –; u2 , INSPECTORS; u2 , but;
        u2 RATED BE; u2 at PLACE; u2 has BE; u2 still GRADE
    """,
    -0.2: """
        < # at; < # both; < # with; < # •; < , AREA; < , FOUND; < , SERVICES; < , but; < , they; < AREA; < AREA BE;
        < AREA GRADE; < AREA as; < AREA –; < BE GIVEN; < EVERY #; < EVERY BE; < FOUND ,; < GIVEN an; < GRADE (;
        < GRADE ); < GRADE ,; < GRADE SEMICOLON; < GRADE WHOLE; < ITS WHOLE; < ITS report; < ITS whole;
        < PLACE SERVICES; < RATED; < RATED MOVED; < SERVICES had; < YEAR :; < and; < and RATED; < and a; < and young;
        < at GRADE; < at PLACE; < by; < came out; < down; < grade for; < had #; < had a; < have; < help; < in july;
        < it; < july; < july YEAR; < not; < now GIVEN; < of #; < on AREA; < other three; < people; < report; < still;
        < that ITS; < thought; < three; < told; < up from; < while AREA; < whole; < work; < young; < young people;
        < – GRADE; < •; < • #; > # by; > # with; > ); > , GRADE; > , but; > , in; > , leaving; > FOUND; > FOUND that;
        > GRADE #; > GRADE ,; > ITS SERVICES; > ITS exception; > SEMICOLON ITS; > SEMICOLON for; > SERVICES for;
        > and support; > apart from; > by; > care; > children's SERVICES; > except; > exception; > from; > from #;
        > how; > in; > in ITS; > in a; > leaving; > praised; > with GRADE; a1 ); a1 /; a1 INSPECTORS; a1 also; a1 at;
        a1 but; a1 evidence; a1 help; a1 no; a1 outcomes; a1 practice; a1 relationships; a1 report; a1 results;
        a1 since; a1 start; a2 ) make; a2 , WHOLE; a2 , a; a2 , because; a2 , led; a2 , namely; a2 , they;
        a2 , whereas; a2 / GRADE; a2 BE hardly; a2 EVERY ITS; a2 EVERY in; a2 INSPECTORS RATED; a2 INSPECTORS spoke;
        a2 RATED WHOLE; a2 RATED comes; a2 and FOUND; a2 at ITS; a2 care and; a2 evidence that; a2 for ITS;
        a2 for that; a2 has become; a2 in EVERY; a2 in january; a2 judgements .; a2 relationships with;
        a2 results for; a2 when INSPECTORS; a2 – AREA; above, apart: grades; above, apart: no grade;
        above, apart: overall; above: no grade; above: year; area > ); area > EVERY; area > FOUND; area > INSPECTORS;
        area > care; area > except; area > exception; area > from; area > how; area > praised; b1 ); b1 RATED; b1 a;
        b1 an; b1 for; b1 four; b1 less; b1 longer; b1 made; b1 more; b1 seen; b1 three; b1 two; b1 what; b2 , ITS;
        b2 , at; b2 AREA each; b2 AREA had; b2 AREA to; b2 BE now; b2 EVERY and; b2 EVERY that; b2 GRADE of;
        b2 MOVED at; b2 PLACE GIVEN; b2 RATED them; b2 SERVICES AREA; b2 ^ PLACE; b2 all at; b2 and ITS; b2 and one;
        b2 and with; b2 fourth BE; b2 from ITS; b2 from a; b2 has BE; b2 have a; b2 having seen; b2 it a; b2 july BE;
        b2 morale BE; b2 no longer; b2 now RATED; b2 of AREA; b2 off ITS; b2 out of; b2 that BE; b2 them BE;
        b2 which BE; between b1 BE; between b1 ^; between b1 still; between former before; between late; bn BE;
        bn EVERY; bn ITS; bn SERVICES; bn a; bn advisers; bn agency; bn although; bn arrive; bn as; bn asked;
        bn assessments; bn at; bn audits; bn before; bn bounced; bn brought; bn but; bn called; bn calls; bn can;
        bn classified; bn consistently; bn corporate; bn decisions; bn did; bn district; bn does; bn done; bn earlier;
        bn expects; bn foster; bn four; bn fourth; bn giving; bn harm; bn ilacs; bn improve; bn july; bn justice;
        bn lift; bn like; bn lives; bn london; bn mental; bn morale; bn more; bn most; bn needed; bn no; bn outcomes;
        bn own; bn pathway; bn performance; bn praise; bn region; bn reported; bn scores; bn september; bn seven;
        bn six; bn standard; bn supported; bn system; bn tarnley; bn team; bn ten; bn that; bn they; bn through;
        bn trust's; bn us; bn used; bn watchdog's; bn what; bn with; bn workers'; bn yet; bn youth; c1 PLACE; c1 care;
        c2 INSPECTORS ,; c2 INSPECTORS FOUND; every < GIVEN; every < MOVED; every < YEAR; every < apart;
        every < assessed; every < came; every < children's; every < fourth; every < july; every < looked; every < one;
        every < ones; every < progress; every < save; every < than; every < towns; every < unchanged; every > );
        every > INSPECTORS; every > PLACE; every > SEMICOLON; every > a; every > after; every > and; every > as;
        every > children; every > done; every > evidence; every > four; every > hardly; every > make; every > not;
        every > of; every > up; every > while; every > word; every > years; every family partnerships and communities;
        every, others 0, elsewhere; every: all counted, nowhere; every: all else; every: all else, nowhere;
        every: all five, nowhere; every: all four, elsewhere; every: all four, nowhere;
        every: all other areas, elsewhere; every: all, here; every: areas, here; every: criteria; every: domain;
        every: each of them; every: every section; every: four of five, nowhere; every: four themes; every: headings;
        every: headings, elsewhere; every: individual; every: individual, nowhere; every: judgement;
        every: not those left, nowhere; every: one domain; every: one, elsewhere; every: partly, elsewhere;
        every: section; every: some of them; every: statements; every: statements, nowhere; every: the;
        every: the other main; every: the other two, nowhere; every: the remaining judgement; every: the, elsewhere;
        every: them; every: themes; every: three areas, elsewhere; family partnerships and communities;
        far < SEMICOLON; good goes on; in GRADE; in INSPECTORS; in NUMBER; in according; in against; in ago;
        in already; in april; in area; in arrive; in as; in assessments; in both; in brought; in cannot; in care;
        in challenge; in change; in child; in classified; in consistently; in data; in decisions; in described;
        in does; in earlier; in education; in eight; in everywhere; in evidence; in expects; in failures; in faster;
        in hardly; in harm; in head; in helped; in january; in leaders; in life; in lift; in little; in local;
        in looked; in made; in matters; in means; in mental; in morale; in nearly; in needed; in off; in on; in own;
        in part; in pathway; in peer; in placements; in recalled; in reminded; in responsibilities; in result;
        in results; in risk; in s; in safe; in say; in seven; in she; in spoke; in standard; in start; in stay;
        in step; in supported; in system; in takes; in tangible; in things; in towns; in transformed; in trust's;
        in under; in visit; in watchdog's; in weeks; in worker; in workforce; plain a1 $; plain a1 but;
        plain a1 evidence; plain a1 help; plain a1 outcomes; plain a1 practice; plain a1 relationships;
        plain a1 results; plain a1 start; plain a2 $ $; plain a2 EVERY in; plain a2 RATED comes; plain a2 care and;
        plain a2 evidence that; plain a2 for that; plain a2 in EVERY; plain a2 in ITS; plain a2 in YEAR;
        plain a2 on EVERY; plain a2 relationships with; plain a2 results for; plain b1 SERVICES; plain b1 children;
        plain b1 had; plain b1 in; plain b1 less; plain b1 made; plain b1 now; plain b1 seen; plain b1 three;
        plain b2 AREA ,; plain b2 AREA as; plain b2 AREA each; plain b2 AREA had; plain b2 BE RATED;
        plain b2 EVERY and; plain b2 GRADE ,; plain b2 MOVED to; plain b2 RATED AREA; plain b2 SERVICES BE;
        plain b2 fourth BE; plain b2 have a; plain b2 having seen; plain b2 it a; plain b2 july BE;
        plain b2 morale BE; plain b2 them BE; plain b2 up to; plain b2 with AREA; plain moved in clause; row AGA 0 1;
        row AGAG 2 1; row AGAGAG 2 6; row AGAWG 2 1; row AGGG 0 1; row AGW 0 1; row AWG 0 2; row EAGG 1 3;
        row EGAA 3 1; row EGAG 2 1; row GAAG 2 0; row GAG 1 2; row GAGAGA 1 2; row GAGW 1 2; row GEAGA 4 3;
        row GGAG 2 3; row GWAG 2 3; row GWAGA 4 0; row GWGA 1 2; services AGA 1; services AGGA 2; services EAG 2;
        services EAGA 4; services EAGG 3; services EGG 2; services GAAG 0; services GEG 0; services GGAG 3;
        services GGGG 1; services is unsatisfactory; services is weak; t1 YEAR; t1 and; t1 senior; t1 when; t2 , ITS;
        t2 , when; t2 BE for; t2 FOUND that; t2 GRADE and; t2 one :; t2 oversight of; t2 that ITS; t2 to ITS; u1 BE;
        u1 RATED; u1 both; u1 live; u2 , while; u2 BE still; u2 GIVEN ITS; u2 GRADE ,; u2 and support; u2 at ITS;
        u2 came out; u2 live in; u2 to BE; u2 – ri; whole > GRADE; whole > INSPECTORS
    """,
    -0.3: """
        < # GRADE; < # SERVICES; < ( YEAR; < ,; < , in; < , to; < , up; < AREA :; < AREA each; < BE in;
        < BE inspected; < BE not; < BE still; < FOUND; < GRADE and; < a; < and #; < but; < care; < have BE; < homes;
        < inspected; < now RATED; < or; < they; < those; < thought to; < to BE; < which; < while ITS; < who; < who BE;
        < with ITS; > # AREA; > , while; > EVERY; > INSPECTORS ,; > ITS care; > SERVICES; > after; > all; > and;
        > and ,; > and GRADE; > and those; > apart; > bar; > but ITS; > children's; > one; > support; > that #;
        > there; > there BE; > those; > those for; > which; > while; > – and; a1 SEMICOLON; a1 has; a1 level;
        a1 social; a1 things; a1 twice; a1 –; a2 AREA $; a2 SEMICOLON but; a2 WHOLE $; a2 again ,; a2 to BE;
        a2 – which; adequate goes on; area >; area > after; area > all; area > and; area > apart; area > bar;
        area > children's; area > in; area > one; area > support; area > there; area > those; area > which;
        area > while; as first; b1 from; b1 not; b2 AREA ); b2 AREA ,; b2 AREA :; b2 AREA BE; b2 AREA still;
        b2 INSPECTORS RATED; b2 PLACE an; b2 RATED EVERY; b2 SERVICES RATED; b2 WHOLE now; b2 YEAR :; b2 and AREA;
        b2 and two; b2 families BE; b2 four and; b2 grade of; b2 had BE; b2 has a; b2 up from; b2 with AREA; bn (;
        bn ,; bn action; bn agreed; bn already; bn annual; bn board; bn cent; bn centre; bn close; bn country;
        bn damning; bn disabled; bn february; bn first; bn fostering; bn helped; bn if; bn indicative; bn indicators;
        bn inspected; bn inspection; bn itself; bn last; bn leads; bn local; bn made; bn on; bn ones; bn over;
        bn partners; bn per; bn planning; bn praised; bn previous; bn reach; bn relationships; bn runs;
        bn satisfactory; bn self-evaluation; bn set; bn social; bn some; bn supervision; bn support; bn then;
        bn three; bn training; bn two; bn view; bn will; bn young; c1 EVERY; c2 ITS verdict; c2 PLACE SERVICES;
        every < FOUND; every < GRADE; every < ITS; every < SEMICOLON; every < now; every < on; every < only;
        every < two; every < where; every > AREA; every > FOUND; every > do; every > verdict; every, others 0;
        every, others 0, nowhere; every: all but one; every: all but one, nowhere; every: all categories;
        every: all categories, elsewhere; every: but; every: but, nowhere; every: categories, elsewhere; every: clean;
        every: clean sweep; every: clean sweep, nowhere; every: clean, nowhere; every: key;
        every: nine areas, elsewhere; every: nine areas, nowhere; every: nine, elsewhere; every: partly, here;
        every: sweep; every: sweep, nowhere; every: the other two; every: the, here; every: three areas, nowhere;
        every: two of the; far < (; far > but; hoped before; in action; in advisers; in assessment; in bar; in cent;
        in centre; in children's; in close; in count; in criteria; in decade; in director; in disabled; in family;
        in had; in health; in improvement; in improvements; in indicative; in indicators; in key; in learning;
        in like; in longer; in management; in many; in meets; in must; in neighbouring; in no; in officers;
        in oversight; in partners; in per; in performance; in planning; in pleases; in practice; in praised; in reach;
        in relationships; in satisfactory; in seen; in september; in summer; in supervision; in team; in thanks;
        in to; in until; in where; in will; in wins; in working; in years; is adequate;
        is effective with areas for improvement; is excellent; is unsatisfactory; is very good; plain a1 :;
        plain a1 RATED; plain a1 level; plain a1 on; plain a1 report; plain a1 things; plain a2 , WHOLE;
        plain a2 , and; plain a2 AREA $; plain a2 RATED from; plain a2 SEMICOLON for; plain a2 and ITS;
        plain a2 and that; plain b1 not; plain b1 one; plain b2 EVERY BE; plain b2 ^ ITS; plain b2 and AREA;
        plain b2 families BE; plain b2 four and; plain named a grade; plain others before; row AGEG 0 3; row GAG 1 0;
        row GAGA 3 0; row GEA 2 0; row GGA 2 0; row WGA 0 1; services AGGA 4; services EG 1; services GAGA 0;
        services GAGA 2; services GGA 1; services GGGG 2; services is adequate; services is excellent; share 3;
        t1 SERVICES; t1 an; t2 GRADE for; t2 SERVICES GRADE; t2 care and; u1 at; u1 still; u1 that; u2 , an;
        u2 , which; u2 BE GIVEN; u2 GRADE :; u2 SERVICES BE; whole > AREA
    """,
    -0.4: """
        < # ); < # SEMICOLON; < ); < , with; < : GRADE; < AREA SEMICOLON; < FOUND #; < GRADE AREA; < NUMBER;
        < and EVERY; < in; < in care; > , which; > INSPECTORS; > and ITS; > by INSPECTORS; > they; > with; a1 and;
        a1 when; a2 EVERY $; a2 RATED from; a2 WHOLE in; a2 and GRADE; a2 for AREA; area > SERVICES; area > they;
        b1 consistently; b1 one; b2 BE still; b2 RATED to; b2 SERVICES SERVICES; b2 WHOLE :; b2 ^ they; b2 back as;
        b2 children BE; b2 people BE; b2 to an; between b1 FOUND; between b1 as; bn adoption; bn arrangements;
        bn child; bn early; bn education; bn health; bn help; bn independent; bn leaving; bn longer; bn offer; bn or;
        bn parts; bn people; bn position; bn practice; bn present; bn recording; bn report; bn staff; bn workers;
        bn years; bn –; every < :; every < SERVICES; every < back; every < from; every > SERVICES; every > assessed;
        every, others 1, here; every, others 2, here; every: all four; every: all the areas; every: categories;
        every: every area; every: every area, nowhere; every: judgement, nowhere; every: key, nowhere;
        every: main, elsewhere; every: part; every: the remaining judgement, nowhere; every: throughout, nowhere;
        every: two of the, nowhere; far < with; in ); in adoption; in advice; in behind; in councils; in damning;
        in date; in done; in dunmoor; in february; in foster; in fostering; in hackney; in hub; in if; in next;
        in ones; in opposition; in or; in out; in outcomes; in parts; in previous; in quality; in recording;
        in scores; in service's; in set; in spent; in such; in support; in them; in two; in up; in well; in within;
        of youth; plain a1 SEMICOLON; plain a1 and; plain a2 RATED ,; plain b1 consistently; plain b1 still;
        plain b2 BE still; plain b2 SERVICES RATED; plain b2 people BE; plain hoped before; plain moved before;
        row AAG 0 2; row AGG 0 1; row AWG 1 2; row GAA 1 0; row GAA 2 0; row GAGE 1 2; row GWAA 1 0; services AGAG 4;
        services GAG 2; services opening; t1 hackney; t1 in; t1 to; u2 , both
    """,
    -0.5: """
        < , while; < ITS #; < SERVICES BE; < children; < from #; < s; < vulnerable; < vulnerable children; < while;
        < with; < with AREA; > ,; > and AREA; > for WHOLE; > support for; a1 WHOLE; a2 : ITS; a2 WHOLE ,; a2 in YEAR;
        above 1; above nothing; above: colon; area > with; b1 EVERY; b1 NUMBER; b1 still; b1 that; b2 FOUND to;
        b2 MOVED from; b2 ^ EVERY; bn SEMICOLON; bn assessed; bn carers; bn criticised; bn dunmoor; bn give; bn homes;
        bn improvement; bn improving; bn neighbouring; bn not; bn plans; bn response; came for; every < but;
        every < have; every < in; every < it; every < to; every < which; every apart -3;
        every: all the areas, nowhere; every: each area; every: each area, nowhere; every: every part;
        every: four of the, nowhere; every: nine, nowhere; every: part, nowhere; every: partly; every: three areas;
        every: three of the, elsewhere; every: throughout; every: two, nowhere; far > with; goes on; in ?; in WHOLE;
        in arrangements; in criticised; in early; in features; in improve; in improving; in making; in offer;
        in response; in some; in then; in vulnerable; in watchdogs; in would; is effective; moved before;
        plain a2 EVERY $; row AAG 1 2; row AGAG 0 3; row GAGA 1 2; row GW 1 0; t1 that; t2 and in; t2 for ITS;
        t2 with an; u1 $; u1 GRADE; u2 $ $; u2 , with
    """,
    -0.6: """
        < EVERY; < SERVICES as; > # SEMICOLON; > , and; > , with; > SEMICOLON; > a; > that; a2 , bar; a2 WHOLE after;
        above 2; above, apart: said; area > SEMICOLON; area > a; area > but; area > that; b1 and; b1 them;
        b2 AREA and; b2 INSPECTORS to; b2 on EVERY; between opening; bn adult; bn after; bn back; bn councils;
        bn neighbour; bn want; c1 INSPECTORS; c1 ITS; every < RATED; every < and; every > ,; every > ITS;
        every, named here; every, others 3; every, others 3, nowhere; every: every part, nowhere; every: four of the;
        every: main; every: nine areas; every: other, elsewhere; every: three categories; family resettlement;
        far < but; far > which; far > –; in ashcombe; in homes; in in; in inspecting; in november; in plans; in staff;
        in want; is weak; not as first; plain a2 , according; plain a2 , bar; plain b2 children BE; row WAG 1 2;
        services AG 1; services AGG 1; u1 in; u2 and GRADE
    """,
    -0.7: """
        < RATED ITS; < SEMICOLON AREA; < they RATED; > GRADE for; > but; above: rated; area > ,; bn ashcombe;
        bn described; every > GRADE; every: three categories, nowhere; every: three of the;
        family local safeguarding children board; in AREA; in carers; in more; of area above; of every;
        services AGAG 1; services AGG 2; services early; share 4; visit joint inspection
    """,
    -0.8: """
        < SERVICES; above apart; area > GRADE; bn AREA; bn quality; every < AREA; every >; far > and; in what;
        nearest + >; plain b1 BE; services is outstanding
    """,
    -0.9: """
        < GRADE; a1 for; a2 , GRADE; above without grade; between title; every apart 3; every: nine; in workers;
        of children; of services; row AGE 0 1; services late; t1 s; t2 PLACE s; visit focused visit
    """,
    -1.0: """
        > # ,; > GRADE; bn when; far > ,; others before; plain good goes on
    """,
    -1.1: """
        < , and; a2 for WHOLE; between; in most; part of area; plain hoped in clause; services AGAG 3
    """,
    -1.2: """
        < SEMICOLON; bn YEAR; every family adoption; nearest + <; plain goes on; plain others in clause; spoken
    """,
    -1.3: """
        far < and; row AG 0 1
    """,
    -1.4: """
        hoped in clause
    """,
    -1.5: """
        in when
    """,
    -1.6: """
        former in clause; row GA 1 0; visit monitoring visit
    """,
    -1.7: """
        family safeguarding
    """,
    -1.8: """
        others in clause
    """,
    -1.9: """
        in YEAR
    """,
    -2.0: """
        far < ,; former before; left behind
    """,
}
