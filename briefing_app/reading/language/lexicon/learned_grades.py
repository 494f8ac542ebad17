"""Weights fitted by `make fit` on labelled stories and pages; not written by hand.

What speaks for a grade being that of an area: the words before it (b1, b2, b3, and bn for any of eight), behind it (a1,
a2) and in its clause (in), those between it and the area (< where the area stands first), and how both stand.
"""

SURE = 0.6
"""How likely a grade has to be to be told."""
WEIGHTS: dict[float, str] = {
    1.7: """
        services G 0
    """,
    1.5: """
        services GG 1
    """,
    1.3: """
        services of place
    """,
    1.2: """
        b2 PLACE BE; every < WHOLE; every: all; family adoption; services GE 0; visit inspection
    """,
    1.1: """
        > # for; b2 GIVEN from; family leaders; in every; nearest area+grade <
    """,
    1.0: """
        bn now; c1 GRADE; every < three; services GAG 0; services GGA 0; t2 progress of
    """,
    0.9: """
        every < still; family leavers; plain a2 EVERY .; services GG 0; services title; t1 of; u2 . $
    """,
    0.8: """
        > and so; > so; a2 , which; a2 EVERY SEMICOLON; a2 WHOLE and; area <; b2 SERVICES BE; every: other, nowhere;
        family overall; family protection; far > :; in new; in not; in today; is requires improvement to be good;
        nearest area+ <; of whole; services GGAG 1; u1 ,
    """,
    0.7: """
        < # #; < BE ITS; < GRADE to; < ITS SERVICES; < from GRADE; < to #; a1 (; a2 for EVERY; area > so; b2 GRADE to;
        b2 to ITS; bn NOW; bn children's; bn week; c2 in every; c3 in every one; every > WHOLE; every > in;
        every, others 2, nowhere; every: counts; family care; in experience; in experiences; in have; in whole;
        plain b1 :; row AGEG 0 1; services is requires improvement to be good; t1 for; t2 , and; t2 ^ for; u2 , AREA;
        whole >
    """,
    0.6: """
        < # :; < # BE; < , BE; < , as; < all #; < –; > # (; > BE; > to #; a2 , according; a2 , with; a2 in ITS;
        area > BE; b1 ,; b1 all; b2 YEAR to; b2 it BE; between b1 RATED; bn county's; bn grade; bn included;
        bn morning; c1 in; every < had; every > GIVEN; every > so; every: all, elsewhere; every: each of the; in (;
        in first; is good; is outstanding; nearest +grade >; nearest area+grade >; plain b1 it; plain b2 AREA BE;
        row AGAG 0 1; row AGAG 2 3; services AAAG 3; t1 ^; t2 ^ ^; t2 of ITS; u1 ); u1 .; u2 , and; u2 BE ITS;
        u2 and for
    """,
    0.5: """
        < :; < as #; < at #; < both; < which #; > :; > BE #; a1 RATED; a1 now; a1 on; a1 respectively; a1 without;
        a2 respectively .; a2 without exception; a2 work in; above 3; above: areas; area > :; area > AREA; area > for;
        b1 it; b1 to; b2 , as; b2 RATED ,; b2 RATED BE; b2 SERVICES still; b2 all had; b2 that EVERY; b2 to BE;
        between b1 to; bn GIVEN; bn GRADE; bn all; bn bcp; bn children; bn evaluated; bn keeps; bn latest; bn level;
        bn november; bn outcome; bn perform; bn published; bn verdict; every < has; every < short; every > for;
        every > it; every family leaders; every family protection; every: all, nowhere; every: areas, nowhere;
        every: counts, nowhere; every: each of the, elsewhere; every: each, elsewhere; every: every other area;
        every: every, nowhere; every: everything; every: everything else; every: everything else, nowhere;
        every: everything, nowhere; every: five; every: four area judgements; every: its; every: judgements;
        every: the other three, nowhere; every: three of four; family impact on children and young people; far < –;
        in EVERY; in SERVICES; in bcp; in bounced; in exception; in failings; in fall'; in from; in full; in keeps;
        in latest; in perform; in planned; in short; in steep; of area; plain a1 BE; plain a1 WHOLE; plain a2 work in;
        row AGAGAG 2 3; row EGAG 2 3; services GGG 2; t1 RATED; t1 –; t2 ITS PLACE; t2 and for; u1 (; u1 GIVEN;
        u2 and AREA; u2 as GRADE; u2 of ITS
    """,
    0.4: """
        < # (; < # ITS; < # SERVICES; < # –; < ( #; < ) BE; < BE both; < FOUND to; < ITS AREA; < ITS RATED; < PLACE #;
        < both #; < did; < experiences; < had BE; < of AREA; < where; < with a; < – #; > # :; > # in; > (; > , AREA;
        > , as; > ITS GRADE; > ITS same; > MOVED to; > did; > for; > for ITS; > grade for; > progress of; > same;
        a1 AREA; a1 except; a1 experiences; a1 four; a1 still; a1 this; a2 , ITS; a2 , and; a2 AREA –; a2 SERVICES ,;
        a2 by INSPECTORS; a2 except AREA; a2 last year; above, apart: areas; above, apart: year; above: grade;
        above: said; area > (; area > did; area > same; b1 SERVICES; b1 ^; b1 at; b1 keeps; b2 , RATED; b2 AREA GIVEN;
        b2 EVERY as; b2 GIVEN ITS; b2 GRADE /; b2 MOVED ITS; b2 PLACE as; b2 RATED it; b2 SERVICES as;
        b2 SERVICES keeps; b2 YEAR ,; b2 ^ ^; b2 and EVERY; b2 everything BE; b2 four BE; b2 grade BE; b2 it FOUND;
        b2 ratings of; b2 with ITS; between b1 all; between early; bn because; bn borough's; bn decided; bn every;
        bn experience; bn families; bn has; bn have; bn keep; bn month; bn nor; bn north; bn pleased; bn those;
        bn under; bn we; bn yesterday; c2 in YEAR; every < BE; every < gradings; every < inspected; every < other;
        every < separately; every < with; every > YEAR; every > grade; every > to; every family care;
        every, others 0, here; every: all counted, elsewhere; every: area, nowhere; every: every; every: its, nowhere;
        every: main, here; every: remaining; every: the other three; every: the, nowhere;
        every: three of four, nowhere; every: two, elsewhere; in FOUND; in a; in act; in below; in comes; in could;
        in county's; in decided; in evaluated; in examined; in except; in following; in impressive; in may; in need;
        in others; in row; in social; in third; in use; in we; in why; in without; in youth; plain a1 (; plain a1 for;
        plain a2 , as; plain a2 AREA –; plain a2 RATED for; plain a2 as well; plain b1 PLACE; plain b1 of;
        plain b1 with; plain b2 , BE; plain b2 AREA and; plain b2 GIVEN ITS; plain b2 GIVEN a; plain b2 RATED it;
        plain b2 WHOLE ,; plain b2 everything BE; plain b2 three BE; row AGWG 0 1; row GWAA 3 0; services GAA 0;
        t1 BE; t1 ITS; t1 PLACE; t2 , for; t2 ITS SERVICES; t2 RATED ITS; t2 respect of; u2 , RATED; u2 , it;
        u2 and of; visit adult social care assessment
    """,
    0.3: """
        < # RATED; < # an; < , ITS; < , at; < , where; < : #; < BE; < BE #; < BE RATED; < BE that; < INSPECTORS had;
        < PLACE; < SERVICES WHOLE; < SERVICES in; < a #; < among; < and BE; < and make; < arrangements; < both RATED;
        < do; < experience; < grade BE; < in YEAR; < it BE; < keep; < mark; < now #; < support for; > # grade; > # on;
        > # to; > , #; > , BE; > , ITS; > , for; > : WHOLE; > AREA; > BE AREA; > EVERY ,; > NUMBER; > RATED for;
        > and progress; > and to; > as; > did ITS; > grade; > so BE; > them; > to AREA; > –; a1 $; a1 ITS; a1 because;
        a1 with; a2 $ $; a2 , praising; a2 , this; a2 , where; a2 , whilst; a2 - ITS; a2 - there; a2 . $; a2 : PLACE;
        a2 EVERY ,; a2 RATED BE; a2 RATED ITS; a2 WHOLE by; a2 and RATED; a2 and one; a2 as well; a2 by ITS;
        a2 for children's; a2 in INSPECTORS; a2 in a; a2 now .; a2 on EVERY; a2 still ,; a2 that INSPECTORS;
        a2 with GRADE; above, apart: colon; above, apart: then; area > as; area > grade; area > respect; b1 :;
        b1 also; b1 as; b1 both; b1 calls; b1 department's; b1 families; b1 officially; b1 others; b1 second; b2 , BE;
        b2 AREA all; b2 AREA an; b2 BE ITS; b2 GIVEN an; b2 ITS SERVICES; b2 ITS department's; b2 ITS others;
        b2 RATED PLACE; b2 SERVICES GIVEN; b2 WHOLE ,; b2 WHOLE as; b2 an WHOLE; b2 and a; b2 both RATED;
        b2 call AREA; b2 evaluated as; b2 for children; b2 go from; b2 inspected BE; b2 one BE; b2 short of;
        b2 them as; b2 they BE; b2 they now; b2 three BE; b2 three at; b2 up to; between b1 them; bn ); bn INSPECTORS;
        bn about; bn according; bn almost; bn came; bn comes; bn confirmed; bn contrast; bn earns; bn evaluation;
        bn february; bn five; bn from; bn full; bn i; bn january; bn lowered; bn marks; bn may; bn monitoring;
        bn much; bn new; bn nobody; bn officially; bn others; bn puts; bn same; bn singled; bn them; bn today;
        bn town's; c1 that; every < by; every < others; every < out; every > -; every > but; every > education;
        every > has; every > lower; every > none; every > still; every > though; every > –; every apart -1;
        every apart 1; every family overall; every, others 2; every: all areas, elsewhere; every: all counted, here;
        every: all five areas; every: all judgements; every: all round; every: all three, elsewhere; every: areas;
        every: categories, here; every: each; every: else; every: else, nowhere; every: every category;
        every: every category, nowhere; every: every judgement, nowhere; every: every other area, nowhere;
        every: every part, elsewhere; every: four key areas; every: four of five, elsewhere; every: judgements,;
        every: judgements, nowhere; every: judgements,, nowhere; every: judgments; every: of the five;
        every: of the five, nowhere; every: one of the; every: one of the, nowhere; every: parts; every: round;
        every: the other areas; every: the other areas, nowhere; every: the remaining areas, nowhere; every: three;
        every: three main categories; every: three other areas; every: two judgements;
        every: two judgements, elsewhere; in MOVED; in RATED; in achievement; in adults; in again; in all; in an;
        in apart; in assessed; in borough's; in chief; in content; in debated; in earns; in evaluation; in eyes;
        in follows; in great; in group; in hand; in ilacs; in inspected; in june; in justice; in kids; in lowered;
        in members; in monitoring; in nor; in north; in october; in officially; in once; in over; in prompt; in proud;
        in published; in report; in save; in since; in spite; in still; in those; in town's; of adults; plain a1 -;
        plain a1 apart; plain a1 experiences; plain a1 in; plain a1 still; plain a1 this; plain a2 , AREA;
        plain a2 , this; plain a2 , whilst; plain a2 - ITS; plain a2 SERVICES ,; plain a2 WHOLE ,; plain a2 WHOLE and;
        plain a2 and EVERY; plain a2 and one; plain a2 apart from; plain a2 by INSPECTORS; plain a2 by ITS;
        plain a2 in may; plain a2 still ,; plain a2 that INSPECTORS; plain b1 GIVEN; plain b2 , RATED; plain b2 , to;
        plain b2 AREA –; plain b2 GRADE to; plain b2 RATED BE; plain b2 WHOLE BE; plain b2 and EVERY;
        plain b2 grade BE; plain b2 now RATED; plain b2 out as; plain b2 short of; plain b2 three at; plain b2 to BE;
        plain former before; plain former in clause; row AGAAG 2 4; row AGAGAG 0 1; row AGAGAG 4 5; row AGAWG 2 4;
        row AGG 0 2; row EAGG 1 2; row GAAG 2 3; row GAGA 1 0; row GAGAGA 6 6; row GEAG 2 3; row GEAGA 4 0;
        row GWGA 1 0; row GWGAGA 5 4; row GWGAGA 6 6; services AGE 1; services GEE 0; services is inadequate; t1 :;
        t1 SEMICOLON; t1 children's; t1 only; t1 what; t1 with; t2 , on; t2 AREA ,; t2 GRADE :; t2 SEMICOLON and;
        t2 WHOLE ,; t2 ^ on; t2 and FOUND; t2 and ITS; t2 and RATED; t2 care for; t2 grade for; t2 – GRADE; u1 :;
        u1 SEMICOLON; u1 all; u1 and; u1 by; u1 experience; u1 had; u2 , for; u2 BE RATED; u2 GIVEN a;
        u2 SERVICES GRADE; u2 and ITS; u2 had BE; u2 of children; u2 on social; whole > ,
    """,
    0.2: """
        < # -; < # GIVEN; < # all; < # experience; < # fared; < # in; < # it; < # of; < # they; < , RATED; < , also;
        < , from; < , who; < / GRADE; < AREA all; < AREA in; < BE each; < BE raised; < BE thought; < BE told;
        < FOUND that; < GRADE /; < INSPECTORS; < ITS GRADE; < ITS INSPECTORS; < ITS experiences; < ITS finding;
        < ITS support; < MOVED; < PLACE have; < RATED BE; < RATED for; < RATED of; < RATED to; < SEMICOLON it;
        < WHOLE BE; < WHOLE as; < all GIVEN; < also #; < among them; < and AREA; < and GRADE; < and care; < area;
        < at; < but #; < each; < each BE; < experiences and; < experiences of; < fared; < fared better; < finding;
        < finding BE; < home; < in PLACE; < lower; < make #; < making; < most; < now; < now GRADE; < of GRADE;
        < of SERVICES; < of children; < on; < out as; < raised; < than #; < that #; < them #; < them ,; < this;
        < though ,; < to AREA; < to GIVEN; < told that; < well; < which BE; > # RATED; > # at; > ( #; > , INSPECTORS;
        > -; > - AREA; > : AREA; > BE made; > EVERY -; > INSPECTORS FOUND; > ITS INSPECTORS; > MOVED; > NUMBER #;
        > also ITS; > as BE; > as do; > at; > by ITS; > children in; > do; > experiences and; > for #; > for children;
        > four; > in #; > in EVERY; > in PLACE; > in respect; > made; > on EVERY; > progress; > respect; > respect of;
        > that ITS; > to; > – #; > – ITS; a1 .; a1 by; a1 comes; a1 everywhere; a1 from; a1 job; a1 once; a1 that;
        a1 way; a2 ( YEAR; a2 : INSPECTORS; a2 AREA ,; a2 AREA :; a2 BE a; a2 BE that; a2 EVERY :; a2 RATED by;
        a2 RATED to; a2 SERVICES for; a2 and AREA; a2 and that; a2 comes with; a2 everywhere ,; a2 experiences and;
        a2 in may; a2 in october; a2 on ITS; a2 once more; a2 progress .; a2 quality ,; a2 report .; a2 support ,;
        a2 this time; a2 this year; a2 to EVERY; a2 to ITS; a2 too ,; a2 use BE; area > -; area > NUMBER; area > at;
        area > do; area > four; area > made; area > on; area > progress; area > them; area > though; area > to;
        area > –; b1 FOUND; b1 MOVED; b1 another; b1 area; b1 beat; b1 now; b1 out; b1 soundly; b1 than; b1 us; b1 we;
        b1 with; b2 , which; b2 AREA -; b2 AREA both; b2 BE soundly; b2 EVERY they; b2 EVERY to; b2 FOUND it;
        b2 GIVEN INSPECTORS; b2 GIVEN a; b2 INSPECTORS BE; b2 INSPECTORS GIVEN; b2 PLACE a; b2 RATED as; b2 RATED us;
        b2 SERVICES ,; b2 SERVICES :; b2 WHOLE all; b2 YEAR and; b2 ^ AREA; b2 and an; b2 and families; b2 and make;
        b2 and now; b2 at BE; b2 better than; b2 children's SERVICES; b2 had an; b2 in an; b2 it calls; b2 it has;
        b2 less than; b2 make PLACE; b2 making a; b2 one still; b2 other three; b2 own ,; b2 ranged from; b2 that a;
        b2 that they; b2 those RATED; b2 to beat; b2 verdict BE; b2 we BE; b2 whole SERVICES; b2 with a; b2 work a;
        b2 – and; between b1 and; bn adults; bn alike; bn and; bn another; bn authority's; bn band; bn bar;
        bn barring; bn beat; bn become; bn besides; bn category; bn come; bn congratulated; bn conservative-led;
        bn criticism; bn current; bn danger; bn declared; bn delighted; bn department's; bn drew; bn ended;
        bn everything; bn failing; bn fared; bn following; bn follows; bn for; bn gradings; bn group; bn having;
        bn headline; bn held; bn however; bn into; bn long; bn lowest; bn make; bn mere; bn named; bn never;
        bn official; bn otherwise; bn out; bn plan; bn proud; bn prowse; bn put; bn question; bn ranged; bn rate;
        bn record; bn s; bn save; bn second; bn separately; bn short; bn should; bn southend; bn still; bn such;
        bn target; bn th; bn there; bn to; bn today's; bn town; bn very; bn we're; bn whole; bn word; c2 GRADE $;
        c2 that BE; c3 GRADE $ $; every < ); every < a; every < according; every < along; every < bar;
        every < barring; every < beat; every < care; every < children; every < does; every < for; every < having;
        every < included; every < made; every < make; every < measured; every < of; every < or; every < report;
        every < risk; every < social; every < week; every > :; every > children's; every > october; every > or;
        every > there; every > time; every > too; every family leavers; every, others 1, elsewhere;
        every, others 1, nowhere; every: across; every: across the board; every: across the board, elsewhere;
        every: across, elsewhere; every: all areas; every: all counted; every: all five areas, nowhere;
        every: all four areas; every: all four sub-categories; every: all its parts; every: all judgements, nowhere;
        every: all key areas; every: all key areas, nowhere; every: all of them, nowhere; every: all of these;
        every: all respects; every: all round, nowhere; every: all three; every: all three areas;
        every: all three areas, nowhere; every: area; every: as many as left; every: as many as left, elsewhere;
        every: aspect; every: aspect, nowhere; every: big; every: board; every: board, elsewhere; every: count;
        every: count, nowhere; every: each heading; every: each heading, nowhere; every: each of its; every: element;
        every: element, nowhere; every: every aspect; every: every aspect, nowhere; every: every count;
        every: every count, nowhere; every: every element; every: every element, nowhere; every: every judgement;
        every: every separate category; every: five, elsewhere; every: five, nowhere; every: four big areas;
        every: judgements, elsewhere; every: key, elsewhere; every: not those left, elsewhere;
        every: not those left, here; every: of its four; every: of, elsewhere; every: other; every: part, elsewhere;
        every: remaining, elsewhere; every: remaining, nowhere; every: respects; every: rest, elsewhere;
        every: round, nowhere; every: separate; every: six judgements, nowhere; every: sub-categories;
        every: the remaining areas; every: the remaining three; every: the remaining two;
        every: the remaining two, nowhere; every: the rest, elsewhere; every: these; every: these, elsewhere;
        every: three, elsewhere; every: three, here; every: two of three; family assessing needs; far < );
        far < which; grades differ; in !; in GIVEN; in ITS; in PLACE; in after; in almost; in also; in asked;
        in august; in authority's; in beat; in besides; in came; in can; in category; in confirmed; in congratulated;
        in conservative-led; in councillors; in danger; in declared; in delighted; in department's; in don't; in drew;
        in ended; in enough; in even; in failing; in former; in fourth; in framework; in glad; in grade; in graft;
        in hard; in held; in high; in hung; in i; in inspectors'; in job; in july; in know; in lays; in level;
        in meanwhile; in meet; in named; in other; in otherwise; in outcome; in people's; in place; in pleased;
        in poor; in praises; in prowse; in public; in publication; in put; in puts; in ranged; in rate; in record;
        in records; in respectively; in saw; in score; in singled; in six; in so; in sorry; in southend; in surprise;
        in systemically; in that; in these; in they; in through; in today's; in twice; in we're; in youngsters;
        nearest area+ >; plain a1 EVERY; plain a1 again; plain a1 everywhere; plain a1 job; plain a1 or;
        plain a1 that; plain a2 ( YEAR; plain a2 , FOUND; plain a2 , ITS; plain a2 , which; plain a2 BE a;
        plain a2 EVERY :; plain a2 RATED ITS; plain a2 RATED by; plain a2 SEMICOLON AREA; plain a2 SERVICES for;
        plain a2 everywhere ,; plain a2 for EVERY; plain a2 in all; plain a2 in october; plain a2 or better;
        plain a2 progress .; plain a2 quality ,; plain a2 standard ,; plain a2 support ,; plain a2 this time;
        plain a2 to AREA; plain a2 use BE; plain b1 ,; plain b1 EVERY; plain b1 MOVED; plain b1 another; plain b1 at;
        plain b1 both; plain b1 five; plain b1 others; plain b1 soundly; plain b1 than; plain b1 –; plain b2 , and;
        plain b2 AREA GIVEN; plain b2 BE soundly; plain b2 ITS others; plain b2 PLACE BE; plain b2 PLACE as;
        plain b2 RATED as; plain b2 SERVICES ,; plain b2 SERVICES as; plain b2 and make; plain b2 at BE;
        plain b2 back as; plain b2 it GIVEN; plain b2 less than; plain b2 make PLACE; plain b2 one BE;
        plain b2 ranged from; plain b2 to a; plain b2 we BE; plain b2 work a; row AAAG 0 3; row AGAGG 2 3;
        row AGEWG 0 1; row AGGA 0 1; row AGGA 3 1; row AGGAG 0 2; row AGGE 0 1; row AGGW 0 1; row AGWG 2 3;
        row EAAG 1 3; row EAGAG 1 2; row EGA 2 1; row EWG 1 2; row GAGA 3 2; row GAGAG 1 2; row GAGAGA 3 2;
        row GAGAGA 5 4; row GAGAGW 3 4; row GAGE 1 0; row GAGW 3 2; row GAW 1 0; row GAWG 2 3; row GGEA 3 1;
        row GGGA 3 1; row GGGGA 4 2; row GGW 2 0; row GGWA 3 1; row GWAGA 4 3; row GWGAGA 3 2; row WAG 0 2;
        row WGAG 2 3; row WGAGAG 6 6; row WGGA 3 1; services GA 0; t1 -; t1 NUMBER; t1 a; t1 as; t1 but; t1 while;
        t2 , while; t2 AREA SEMICOLON; t2 AREA and; t2 BE GRADE; t2 BE ITS; t2 EVERY ,; t2 GIVEN an; t2 ITS RATED;
        t2 MOVED to; t2 PLACE SERVICES; t2 RATED for; t2 SEMICOLON for; t2 SERVICES children's; t2 WHOLE and;
        t2 ^ GRADE; t2 ^ ITS; t2 ^ only; t2 as GRADE; t2 does for; t2 it RATED; t2 though ITS; told; u1 -;
        u1 SERVICES; u1 an; u1 did; u1 fared; u1 it; u1 mark; u1 now; u1 of; u1 on; u1 they; u2 ( GRADE; u2 , on;
        u2 - GRADE; u2 : GRADE; u2 BE inspected; u2 GIVEN GRADE; u2 GRADE and; u2 ITS finding; u2 SERVICES in;
        u2 an GRADE; u2 and SERVICES; u2 by INSPECTORS; u2 fared better; u2 have BE; u2 in ITS; u2 in PLACE;
        u2 – GRADE; whole > –
    """,
    0.1: """
        < # ,; < # MOVED; < # alone; < # among; < # by; < # from; < # had; < # has; < # on; < , #; < , GRADE;
        < , PLACE; < , both; < , experiences; < , though; < , which; < -; < - #; < AREA it; < AREA of; < BE EVERY;
        < GRADE experiences; < GRADE in; < MOVED at; < MOVED to; < PLACE to; < SERVICES #; < WHOLE had; < YEAR ,;
        < alone; < an WHOLE; < and of; < and on; < and support; < better; < change; < experience –; < for AREA; < had;
        < had each; < has MOVED; < have GRADE; < inspection; < it FOUND; < keep ITS; < mark BE; < of children's;
        < on #; < only; < singled; < singled out; < social work; < they BE; < though; < unchanged; < up; < what;
        < where ITS; < with an; < work with; < – BE; > # ITS; > # –; > ( AREA; > ( WHOLE; > , MOVED; > , including;
        > , it; > , namely; > , one; > AREA and; > BE GIVEN; > BE ITS; > GRADE BE; > GRADE in; > ITS #; > ITS AREA;
        > ITS areas; > PLACE; > RATED MOVED; > adult; > another; > areas of; > both; > care ,; > do ITS; > each for;
        > experiences; > for AREA; > for what; > impact; > namely; > one each; > senior; > senior #; > support of;
        a1 !; a1 -; a1 EVERY; a1 NUMBER; a1 SERVICES; a1 apart; a1 area; a1 elsewhere; a1 had; a1 mark; a1 too;
        a1 use; a2 ( AREA; a2 ( NOW; a2 , FOUND; a2 , INSPECTORS; a2 , including; a2 : EVERY; a2 AREA -; a2 AREA .;
        a2 BE AREA; a2 BE also; a2 EVERY for; a2 INSPECTORS report; a2 ITS experiences; a2 NUMBER .; a2 RATED $;
        a2 RATED .; a2 RATED MOVED; a2 RATED across; a2 RATED has; a2 SERVICES $; a2 and EVERY; a2 and WHOLE;
        a2 and had; a2 apart from; a2 care for; a2 elsewhere :; a2 for them; a2 for what; a2 from GRADE; a2 grade for;
        a2 grade from; a2 mark —; a2 now ,; a2 on every; a2 place to; a2 to AREA; a2 to GRADE; above: grades;
        area > MOVED; area > PLACE; area > adult; area > another; area > experiences; area > had; area > impact;
        area > including; area > namely; area > senior; b1 PLACE; b1 called; b1 celebrates; b1 has; b1 inspected;
        b1 on; b1 people; b1 therefore; b1 third; b1 this; b1 very; b1 which; b1 –; b2 ) BE; b2 BE also; b2 BE an;
        b2 BE inspected; b2 FOUND EVERY; b2 GIVEN BE; b2 GRADE ,; b2 INSPECTORS FOUND; b2 PLACE MOVED; b2 PLACE RATED;
        b2 RATED of; b2 SEMICOLON AREA; b2 SERVICES a; b2 ^ RATED; b2 ^ but; b2 all RATED; b2 and WHOLE; b2 and have;
        b2 but a; b2 came out; b2 children RATED; b2 each BE; b2 families and; b2 from an; b2 had ITS;
        b2 inspection with; b2 it still; b2 judgements BE; b2 keep ITS; b2 keeps ITS; b2 of five; b2 on AREA;
        b2 outcome BE; b2 still not; b2 string of; b2 that area; b2 to AREA; b2 weeks :; b2 young people;
        between b1 AREA; bn FOUND; bn PLACE; bn RATED; bn alone; bn april; bn area; bn behalf; bn best; bn call;
        bn care; bn celebrates; bn city's; bn cllr; bn column; bn concludes; bn councillor; bn culture;
        bn disappointed; bn each; bn english; bn exception; bn far; bn feel; bn few; bn further; bn government;
        bn handful; bn it's; bn itching; bn know; bn leader; bn lifted; bn manage; bn mark; bn members; bn merely;
        bn moves; bn once; bn only; bn re-inspection; bn reason; bn recommended; bn regret; bn released; bn review;
        bn score; bn shut; bn single; bn skills; bn so; bn sorry; bn string; bn test; bn than; bn though; bn thought;
        bn time; bn unchanged; bn until; bn use; bn weeks; bn where; bn whom; bn words; bn work; every < NOW;
        every < among; every < authority's; every < called; every < each; every < families; every < looks;
        every < they; every < work; every > RATED; every > all; every > on; every > well; every > with;
        every apart -2; every, others 3, here; every: all categories, nowhere; every: all counts, nowhere;
        every: all five headings; every: all five headings, nowhere; every: all four areas, nowhere;
        every: all four judgements; every: all four judgements, nowhere; every: all respects, nowhere;
        every: all round, elsewhere; every: all sub-judgements; every: all sub-judgements, nowhere;
        every: areas, elsewhere; every: each of its, nowhere; every: every single area;
        every: every single area, nowhere; every: every, elsewhere; every: four of five; every: four, nowhere;
        every: heading; every: heading, nowhere; every: one area, nowhere; every: one part, nowhere;
        every: one, nowhere; every: parts, elsewhere; every: parts, nowhere; every: respects, nowhere;
        every: round, elsewhere; every: single; every: single, nowhere; every: six judgements;
        every: some of them, nowhere; every: strands, nowhere; every: sub-judgements, nowhere; every: the other four;
        every: the other four, nowhere; every: the remaining three, elsewhere; every: two of the, elsewhere; far > .;
        in alone; in ansell; in apologised; in assesses; in band; in by; in celebrates; in colleagues; in column;
        in concludes; in conclusion; in councillor; in disappointed; in east; in effectiveness; in elsewhere; in fall;
        in fast; in february; in gradings; in handful; in holder; in impact; in inspections; in journey; in kingston;
        in leader; in living; in long; in makes; in mark; in minister; in mk's; in moves; in note; in november's;
        in number; in pleasure; in portfolio; in product; in ran; in re-inspection; in reason; in sees; in shared;
        in sight; in stands; in string; in take; in tested; in than; in therefore; in this; in thought; in tribute;
        in two-week; in views; in way; in word; in yjs; named a grade; plain a1 as; plain a1 elsewhere;
        plain a1 grade; plain a1 mark; plain a1 once; plain a1 quality; plain a1 respectively; plain a1 standard;
        plain a1 use; plain a1 –; plain a1 •; plain a2 ( WHOLE; plain a2 , EVERY; plain a2 , but;
        plain a2 , including; plain a2 , they; plain a2 AREA .; plain a2 BE AREA; plain a2 WHOLE with;
        plain a2 and AREA; plain a2 and WHOLE; plain a2 care for; plain a2 elsewhere :; plain a2 for WHOLE;
        plain a2 for them; plain a2 grade from; plain a2 mark —; plain a2 once more; plain a2 place to;
        plain a2 to ITS; plain b1 ^; plain b1 on; plain b1 out; plain b1 them; plain b2 , a; plain b2 , with;
        plain b2 : PLACE; plain b2 MOVED ITS; plain b2 RATED of; plain b2 WHOLE :; plain b2 WHOLE all; plain b2 ^ ^;
        plain b2 and WHOLE; plain b2 and have; plain b2 came out; plain b2 from an; plain b2 had ITS;
        plain b2 in PLACE; plain b2 inspection with; plain b2 it BE; plain b2 judgements BE; plain b2 of AREA;
        plain b2 of a; plain b2 of five; plain b2 still not; plain b2 string of; plain b2 to ITS; plain b2 weeks :;
        row AAGW 1 2; row AGAGWG 2 3; row AGGAG 3 4; row AGGAGA 5 6; row AGGG 0 3; row GAAG 1 0; row GAWG 1 0;
        row GWAGAG 6 6; row WGAAG 2 4; row WGAG 0 1; row WGG 0 1; row WGG 0 2; row WGGAGG 6 6; services GGG 0;
        services GGGA 0; services GGGA 1; services is very good; t1 .; t1 both; t1 on; t2 , but; t2 : GRADE;
        t2 AREA GRADE; t2 EVERY but; t2 EVERY –; t2 GRADE (; t2 GRADE in; t2 NUMBER .; t2 RATED GRADE; t2 RATED on;
        t2 SERVICES to; t2 YEAR ,; t2 and on; t2 exception of; t2 experiences of; t2 for what; t2 relation to;
        t2 that of; t2 those of; t2 with GRADE; u1 /; u1 alone; u2 ) .; u2 , GIVEN; u2 , GRADE; u2 , as;
        u2 , experiences; u2 , in; u2 , though; u2 / GRADE; u2 BE EVERY; u2 BE all; u2 BE both; u2 GRADE (;
        u2 GRADE SEMICOLON; u2 ITS GRADE; u2 all GRADE; u2 and ,; u2 and WHOLE; u2 and care; u2 and on; u2 at PLACE;
        u2 both GRADE; u2 experience and; u2 from GRADE; u2 it BE; u2 of SERVICES; very good goes on; whole <;
        whole > so
    """,
    -0.1: """
        < # still; < # there; < ) and; < ) to; < , GIVEN; < , although; < , had; < , it; < , they; < .; < . NUMBER;
        < BE called; < EVERY ,; < EVERY BE; < GIVEN a; < GRADE NUMBER; < GRADE SEMICOLON; < GRADE SERVICES;
        < GRADE WHOLE; < GRADE •; < NUMBER .; < SEMICOLON for; < WHOLE :; < WHOLE of; < all FOUND; < although;
        < and RATED; < and in; < areas; < doing; < each #; < effective; < grade down; < had a; < health; < more;
        < not; < not #; < on ITS; < one that; < other three; < out; < that it; < there; < they GIVEN; < too; < too ,;
        > # too; > , although; > , whereas; > GIVEN to; > ITS exception; > ITS last; > SEMICOLON GRADE; > WHOLE ,;
        > YEAR; > about; > about #; > although; > but #; > care of; > exception; > features; > help; > in;
        > inspection; > last; > more; > of AREA; > of GRADE; > of children's; > oversight; > report; > such; > to ITS;
        > where; > whereas; > while ITS; > with GRADE; > with ITS; a1 advice; a1 any; a1 deal; a1 features; a1 label;
        a1 news; a1 of; a1 one; a1 progress; a1 relationships; a1 stamped; a1 things; a2 ) .; a2 , AREA; a2 , a;
        a2 , although; a2 , as; a2 , because; a2 , by; a2 , for; a2 , having; a2 , on; a2 , say; a2 , thanks;
        a2 , too; a2 RATED GIVEN; a2 RATED as; a2 RATED at; a2 SEMICOLON it; a2 and four; a2 any more; a2 at ,;
        a2 by hm; a2 in april; a2 in june; a2 in march; a2 no more; a2 one .; a2 or GRADE; a2 progress in;
        a2 report ,; a2 results for; a2 social work; a2 stamped across; a2 support from; a2 there BE; a2 when EVERY;
        a2 work .; area > about; area > exception; area > help; area > more; area > out; area > oversight;
        area > such; area > where; b1 RATED; b1 do; b1 each; b1 essex; b1 identified; b1 once; b1 prized; b1 then;
        b2 , NUMBER; b2 , at; b2 , once; b2 , with; b2 AREA /; b2 AREA at; b2 BE consistently; b2 BE doing; b2 BE now;
        b2 EVERY that; b2 GRADE and; b2 GRADE from; b2 INSPECTORS identified; b2 ITS RATED; b2 ITS prized;
        b2 MOVED for; b2 MOVED to; b2 NUMBER BE; b2 PLACE GIVEN; b2 RATED essex; b2 RATED four; b2 RATED them;
        b2 SERVICES of; b2 WHOLE /; b2 ^ a; b2 and RATED; b2 and with; b2 down to; b2 experienced and; b2 fourth BE;
        b2 have ITS; b2 have a; b2 help BE; b2 higher than; b2 in a; b2 justice SERVICES; b2 left ITS; b2 not RATED;
        b2 of AREA; b2 of ITS; b2 off ITS; b2 one of; b2 ourselves that; b2 ratings to; b2 social care;
        b2 still RATED; b2 support BE; b2 there BE; b2 they FOUND; b2 two more; b2 while AREA; b2 – BE;
        between b1 GIVEN; between b1 PLACE; between b1 SERVICES; between b1 a; between b1 where; between late;
        bn academy; bn account; bn across; bn against; bn also; bn among; bn apart; bn both; bn by; bn december;
        bn deserves; bn essex; bn experienced; bn features; bn foot; bn front; bn giving; bn great; bn grim; bn had;
        bn here; bn higher; bn home; bn how; bn identified; bn knew; bn last; bn leaders; bn left; bn less; bn line;
        bn lives; bn looks; bn march; bn needed; bn no; bn ourselves; bn outcomes; bn parenting; bn parents;
        bn partnerships; bn personal; bn points; bn prized; bn probation; bn protect; bn provide; bn pulled; bn range;
        bn reading; bn reports; bn ri; bn running; bn see; bn sets; bn shows; bn six; bn standards; bn strategy;
        bn table; bn this; bn three; bn trust's; bn turn; bn two; bn unaccompanied; bn worked; bn worker; c1 a; c1 as;
        c1 of; c1 out; c1 this; c2 INSPECTORS ,; c2 INSPECTORS RATED; c2 for ITS; c2 in ITS; c2 out of;
        c3 ITS verdict on; c3 for ITS SERVICES; every < INSPECTORS; every < as; every < children's; every < except;
        every < experience; every < experiences; every < left; every < more; every < named; every < not; every < on;
        every < prized; every < ratings; every < that; every < time; every > INSPECTORS; every > as; every > care;
        every > that; every > work; every, others 1; every: all judgement areas; every: all judgement areas, nowhere;
        every: all three, nowhere; every: area, here; every: as many as left, here; every: categories, nowhere;
        every: each of them; every: every specific service; every: every specific service, here;
        every: five key areas; every: four headings; every: four headings, nowhere; every: four of the, elsewhere;
        every: four themes, elsewhere; every: headings, elsewhere; every: headings, nowhere;
        every: judgement, elsewhere; every: of the four, nowhere; every: one category; every: one category, nowhere;
        every: other areas, nowhere; every: other, here; every: rest, here; every: service; every: service, here;
        every: six categories; every: some of them; every: some of them, elsewhere; every: some of them, here;
        every: specific; every: specific, here; every: statements; every: the other; every: the rest, here;
        every: themes, elsewhere; every: three of its; every: three of its, elsewhere; every: throughout, elsewhere;
        in academy; in across; in adviser; in agencies; in agreed; in attention; in big; in born; in boroughs;
        in brighter; in brought; in cannot; in case; in cllr; in deal; in deserves; in doing; in door; in earlier;
        in earn; in essex; in ever; in experienced; in finding; in for; in futures; in goes; in head; in identified;
        in independent; in it; in itself; in keep; in little; in lost; in made; in me; in means; in min; in on;
        in ourselves; in pages; in placed; in policy; in practitioners; in prized; in probation; in problems;
        in provide; in pulled; in quarter; in range; in read; in recent; in regarded; in reminded; in requirements;
        in respect; in responsibilities; in review; in safe; in same; in self-assessment; in sets; in significantly;
        in spring; in strategy; in taken; in takes; in ten; in term; in too; in trust's; in turn; in unaccompanied;
        in visits; in welcomed; in work; in year's; in yesterday; plain a1 .; plain a1 RATED; plain a1 advice;
        plain a1 deal; plain a1 relationships; plain a1 results; plain a1 social; plain a1 things; plain a2 , with;
        plain a2 : AREA; plain a2 AREA and; plain a2 BE GIVEN; plain a2 INSPECTORS RATED; plain a2 and GIVEN;
        plain a2 at ,; plain a2 by hm; plain a2 for AREA; plain a2 for ITS; plain a2 in YEAR; plain a2 one .;
        plain a2 results for; plain a2 social work; plain a2 support from; plain b1 FOUND; plain b1 SEMICOLON;
        plain b1 SERVICES; plain b1 an; plain b1 and; plain b1 each; plain b1 essex; plain b1 have;
        plain b1 identified; plain b1 made; plain b1 more; plain b1 or; plain b1 what; plain b2 ) to; plain b2 AREA ,;
        plain b2 BE consistently; plain b2 BE doing; plain b2 BE not; plain b2 GIVEN an; plain b2 GRADE or;
        plain b2 INSPECTORS identified; plain b2 MOVED for; plain b2 MOVED from; plain b2 RATED PLACE;
        plain b2 RATED essex; plain b2 YEAR :; plain b2 experienced and; plain b2 fourth BE; plain b2 had a;
        plain b2 has BE; plain b2 have ITS; plain b2 help BE; plain b2 it a; plain b2 not RATED; plain b2 support BE;
        plain b2 that BE; plain b2 there BE; plain b2 they BE; plain b2 two more; plain b2 – BE;
        plain moved in clause; row AAG 0 2; row AAGW 3 2; row AGAGAG 0 5; row AGAGAG 2 1; row AGAGAG 2 6;
        row AGAGAG 4 6; row AGAGAG 6 6; row AGGE 0 2; row AGGG 0 1; row AGWG 0 3; row AGWG 2 1; row EGAA 3 1;
        row GAGAG 1 0; row GAGAGA 5 6; row GAGW 1 2; row GAGW 3 0; row GAWG 2 0; row GGW 2 1; row GWGA 3 2;
        row WGAGAG 4 3; services AGGA 1; services EGAG 3; services GAAG 0; services GAAG 3; services GAGG 0;
        services GGAG 4; services GGGG 0; t1 about; t1 and; t1 at; t1 most; t1 where; t1 which; t2 FOUND that;
        t2 GRADE and; t2 GRADE but; t2 ^ most; t2 and that; t2 in YEAR; t2 need of; t2 that ITS; t2 to ITS; u1 at;
        u1 there; u1 who; u1 –; u2 , INSPECTORS; u2 , SERVICES; u2 BE GIVEN; u2 BE not; u2 MOVED from;
        u2 SEMICOLON and; u2 and support; u2 as well; u2 came out; u2 from ITS; u2 have MOVED; u2 in YEAR;
        u2 there BE; u2 to BE; visit area SEND inspection
    """,
    -0.2: """
        < # INSPECTORS; < # both; < # to; < # •; < ( GRADE; < ) ,; < , FOUND; < , have; < , in; < , meanwhile; < , to;
        < , when; < - GRADE; < AREA #; < AREA GRADE; < AREA as; < AREA –; < BE FOUND; < BE GRADE; < BE better;
        < BE not; < EVERY #; < FOUND ,; < GIVEN an; < GRADE (; < GRADE ); < GRADE and; < INSPECTORS ,; < ITS WHOLE;
        < ITS own; < ITS report; < ITS work; < NOW; < NOW ,; < PLACE BE; < RATED MOVED; < SEMICOLON #; < WHOLE;
        < WHOLE #; < WHOLE ,; < YEAR :; < all at; < and young; < as; < as SERVICES; < but ITS; < by; < by ITS; < down;
        < for; < for ITS; < grade for; < had #; < help; < homes; < improve; < inspected; < it; < looked; < meanwhile;
        < meanwhile ,; < own; < people; < report; < s SERVICES; < still; < there BE; < thought; < thought to;
        < to GRADE; < up from; < while AREA; < work; < young; < young people; < • #; > # BE; > # with; > ); > , GRADE;
        > , leaving; > BE :; > EVERY (; > FOUND that; > GRADE ,; > INSPECTORS; > ITS SERVICES; > ITS grade;
        > ITS work; > SEMICOLON ITS; > SEMICOLON for; > a report; > after; > and ,; > and support; > apart from; > by;
        > children's SERVICES; > except; > from; > from #; > in ITS; > in a; > leaving; > on #; > praised; > that for;
        > those; > too; > work; a1 ); a1 /; a1 also; a1 enough; a1 evidence; a1 help; a1 in; a1 inspection;
        a1 judgements; a1 level; a1 marks; a1 no; a1 outcomes; a1 practice; a1 results; a1 since; a1 start; a1 there;
        a1 time; a2 ) make; a2 , but; a2 , four; a2 , led; a2 , namely; a2 / GRADE; a2 AREA and; a2 BE :; a2 BE ITS;
        a2 BE how; a2 EVERY ITS; a2 EVERY in; a2 RATED ,; a2 RATED WHOLE; a2 SEMICOLON but; a2 WHOLE $; a2 WHOLE .;
        a2 WHOLE –; a2 and BE; a2 and some; a2 and two; a2 but AREA; a2 by government; a2 care and; a2 evidence that;
        a2 for ITS; a2 grade .; a2 has become; a2 in february; a2 in january; a2 judgements .; a2 since YEAR;
        a2 three times; a2 when INSPECTORS; a2 – AREA; above, apart: grades; above: no grade; above: year;
        adequate goes on; area >; area > ); area > EVERY; area > after; area > except; area > from; area > last;
        area > praised; area > those; area > too; area > work; b1 ); b1 AREA; b1 EVERY; b1 a; b1 doing; b1 for;
        b1 four; b1 from; b1 less; b1 made; b1 more; b1 seen; b1 what; b1 where; b2 , AREA; b2 , ITS; b2 : PLACE;
        b2 AREA (; b2 AREA ); b2 AREA BE; b2 AREA as; b2 AREA each; b2 AREA had; b2 BE FOUND; b2 BE GIVEN; b2 BE a;
        b2 BE not; b2 EVERY and; b2 FOUND that; b2 FOUND them; b2 GRADE of; b2 INSPECTORS RATED; b2 MOVED at;
        b2 PLACE SERVICES; b2 SERVICES to; b2 WHOLE –; b2 ^ three; b2 after ITS; b2 and ITS; b2 and one; b2 as WHOLE;
        b2 assessed as; b2 families BE; b2 for ITS; b2 four and; b2 from ITS; b2 from a; b2 grade of; b2 had a;
        b2 has an; b2 having seen; b2 july BE; b2 lost ITS; b2 monday ,; b2 morale BE; b2 now RATED;
        b2 performance BE; b2 recording BE; b2 some children; b2 them BE; b2 they GIVEN; b2 they have; b2 to a;
        b2 visits BE; b2 whereas AREA; b2 with AREA; between b1 :; bn BE; bn ITS; bn MOVED; bn accept; bn agency;
        bn aim; bn asked; bn assessments; bn audits; bn before; bn boroughs; bn bounced; bn brought; bn calls;
        bn cent; bn classified; bn consistently; bn corporate; bn councillors; bn deal; bn decisions; bn delivery;
        bn did; bn disabled; bn district; bn does; bn doing; bn done; bn door; bn earlier; bn enough; bn evaluations;
        bn excellent; bn expects; bn foster; bn hopes; bn ilacs; bn improve; bn information; bn itself; bn just;
        bn key; bn kingston; bn lift; bn local; bn longer; bn lost; bn managers; bn many; bn mental; bn missing;
        bn monday; bn morale; bn must; bn near; bn need; bn needs; bn next; bn noted; bn one; bn oversight; bn part;
        bn pathway; bn people; bn per; bn permanence; bn pointed; bn praise; bn provision; bn ratings; bn region;
        bn reported; bn risk; bn runs; bn schools; bn seen; bn send; bn service's; bn several; bn standard; bn stood;
        bn summer; bn system; bn tarnley; bn ten; bn that; bn times; bn us; bn used; bn watchdogs; bn weaknesses;
        bn wellbeing; bn which; bn workers'; bn would; c1 EVERY; c1 care; c1 children's; c2 INSPECTORS FOUND;
        c2 INSPECTORS has; c2 children's SERVICES; c2 it BE; c3 children's SERVICES in; c3 it BE ITS; every < MOVED;
        every < apart; every < assessed; every < fourth; every < inspection; every < july; every < ones;
        every < progress; every < s; every < save; every < than; every < towns; every < verdict; every < where;
        every > ); every > EVERY; every > PLACE; every > SEMICOLON; every > and; every > assessed; every > at;
        every > children; every > done; every > evidence; every > following; every > hardly; every > improvements;
        every > judgements; every > looked; every > looking; every > make; every > not; every > spoke;
        every > tangible; every > up; every > when; every > while; every > word;
        every family safe systems, pathways and transitions; every family supporting people to live healthier lives;
        every, named nowhere; every: all else, nowhere; every: all five, nowhere; every: all four, elsewhere;
        every: all four, nowhere; every: all of them, elsewhere; every: all other areas;
        every: all other areas, elsewhere; every: all the judgement; every: both of them; every: categories;
        every: category, elsewhere; every: clean; every: clean sweep; every: each of them, nowhere;
        every: every section; every: every, here; every: four categories; every: four main categories, nowhere;
        every: four of five, nowhere; every: headings; every: judgement, nowhere; every: key, nowhere;
        every: main, elsewhere; every: nine areas, elsewhere; every: nine areas, nowhere; every: of the four;
        every: one; every: one area, elsewhere; every: one domain; every: other areas; every: out, elsewhere;
        every: out, nowhere; every: section; every: six; every: some counted, here; every: sweep; every: the;
        every: the other main; every: the other two; every: the remaining judgement; every: the, elsewhere;
        every: three areas, nowhere; every: three key judgements; every: throughout; every: throughout, nowhere;
        every: two of the; every: two out of, nowhere; family capacity to improve;
        family learning, improvement and innovation; family partnerships and communities; far < (; far > but;
        good goes on; in ); in INSPECTORS; in about; in accept; in according; in aim; in already; in as;
        in assessments; in authorities; in bar; in before; in board; in called; in carried; in cent; in challenge;
        in classified; in coming; in consistently; in councils; in data; in december; in decisions; in delivery;
        in described; in effective; in evaluations; in evidence; in excellent; in expect; in expects; in failures;
        in faster; in five; in followed; in government; in half; in harm; in hopes; in housing; in if;
        in implementation; in joint; in judgements; in just; in knew; in known; in life; in lift; in like; in lives;
        in longer; in look; in majesty's; in major; in matters; in meets; in mind; in minimum; in missing; in money;
        in morale; in nearly; in needed; in no; in off; in parents; in pathway; in per; in permanence; in placements;
        in places; in praise; in processes; in protect; in protects; in schools; in self-evaluation; in send;
        in service's; in significant; in special; in spoke; in staffing; in standard; in start; in stay; in such;
        in supported; in system; in team; in telling; in think; in three; in towns; in training; in transformed;
        in understand; in used; in watch; in welcome; in well; in wellbeing; in whilst; in workers'; in workforce;
        in wrote; inadequate goes on; is effective with areas for improvement; is excellent; plain a1 :;
        plain a1 AREA; plain a1 enough; plain a1 evidence; plain a1 help; plain a1 level; plain a1 marks; plain a1 of;
        plain a1 one; plain a1 outcomes; plain a1 practice; plain a1 start; plain a1 time; plain a1 too;
        plain a2 , WHOLE; plain a2 , and; plain a2 , four; plain a2 EVERY ,; plain a2 EVERY in; plain a2 RATED comes;
        plain a2 and ITS; plain a2 and some; plain a2 and that; plain a2 by government; plain a2 care and;
        plain a2 evidence that; plain a2 in EVERY; plain a2 in ITS; plain a2 on EVERY; plain b1 a; plain b1 but;
        plain b1 doing; plain b1 had; plain b1 less; plain b1 one; plain b1 seen; plain b2 AREA as;
        plain b2 AREA each; plain b2 AREA had; plain b2 BE RATED; plain b2 EVERY BE; plain b2 EVERY and;
        plain b2 GRADE ,; plain b2 MOVED at; plain b2 MOVED to; plain b2 RATED AREA; plain b2 RATED EVERY;
        plain b2 ^ ITS; plain b2 ^ three; plain b2 as WHOLE; plain b2 for ITS; plain b2 four and; plain b2 have a;
        plain b2 having seen; plain b2 july BE; plain b2 morale BE; plain b2 recording BE; plain b2 some children;
        plain b2 them BE; plain b2 up to; plain b2 visits BE; plain b2 with AREA; plain named a grade; row AAAG 1 3;
        row AGAGAG 0 3; row AGAGAG 2 5; row AGAGAG 4 3; row AGAWG 2 1; row EAGAG 1 4; row EGAG 2 1; row EGW 2 1;
        row GAAG 2 0; row GAG 1 2; row GAGAGA 1 2; row GAGAGW 3 0; row GAGG 1 3; row GEAGA 4 3; row GGAG 2 3;
        row GW 1 0; row GWAG 2 3; row GWAGA 4 0; row GWGA 1 2; row WG 0 1; services AAG 2; services AGA 1;
        services AGGG 2; services EAG 2; services EAGG 3; services EGA 1; services EGG 2; services GAGA 2;
        services GEA 0; services GEG 0; services GGA 1; services GGAG 3; services is unsatisfactory; services is weak;
        services opening; share 0; t1 MOVED; t1 SERVICES; t1 YEAR; t1 by; t1 from; t1 need; t1 when; t1 whose;
        t2 , when; t2 BE for; t2 GIVEN GRADE; t2 GRADE for; t2 PLACE GRADE; t2 SERVICES GRADE; t2 one :;
        t2 oversight of; t2 who need; u1 BE; u1 RATED; u1 both; u1 experiences; u1 live; u1 s; u1 that; u1 work;
        u2 , BE; u2 , although; u2 , an; u2 , which; u2 , while; u2 BE a; u2 BE still; u2 GIVEN ITS; u2 at ITS;
        u2 had GRADE; u2 live in; u2 still GRADE; u2 – ri; whole > GRADE; whole > INSPECTORS; whole > for; whole > on
    """,
    -0.3: """
        < # GRADE; < # support; < # with; < ( YEAR; < ); < , SERVICES; < , up; < , whereas; < : GRADE; < AREA;
        < AREA :; < AREA SERVICES; < AREA each; < BE a; < BE inspected; < BE still; < GIVEN; < INSPECTORS RATED;
        < ITS; < ITS whole; < SERVICES SERVICES; < SERVICES and; < a GRADE; < at GRADE; < care; < four; < now GIVEN;
        < now RATED; < on AREA; < one; < or; < ratings; < to BE; < to improve; < when; < whereas; < while ITS; < who;
        < who BE; < whole; < with ITS; < – GRADE; < •; > # by; > , but; > , in; > , while; > EVERY; > GRADE #;
        > INSPECTORS ,; > SERVICES; > SERVICES for; > all; > and ITS; > and those; > apart; > bar; > but ITS; > care;
        > children's; > how; > one; > some; > strong; > that #; > there; > there BE; > those for; > two; > while;
        a1 SEMICOLON; a1 and; a1 at; a1 social; a1 twice; a1 two; a2 , that; a2 , whereas; a2 AREA $; a2 BE hardly;
        a2 INSPECTORS spoke; a2 WHOLE in; a2 again ,; a2 as ITS; a2 at ITS; a2 for AREA; a2 in EVERY; a2 to BE;
        above, apart: rated; area > all; area > and; area > apart; area > bar; area > care; area > children's;
        area > how; area > one; area > some; area > strong; area > there; area > while; b1 an; b1 have; b1 longer;
        b1 other; b1 s; b1 them; b1 two; b2 , but; b2 AREA ,; b2 AREA :; b2 AREA to; b2 PLACE s; b2 RATED to;
        b2 SERVICES RATED; b2 SERVICES SERVICES; b2 WHOLE :; b2 WHOLE now; b2 YEAR :; b2 ^ an; b2 all at; b2 and five;
        b2 and two; b2 children BE; b2 has BE; b2 has a; b2 it GIVEN; b2 no longer; b2 out of; b2 people BE;
        b2 that BE; between b1 BE; between b1 ITS; between former in clause; bn (; bn EVERY; bn SERVICES; bn a;
        bn action; bn agreed; bn already; bn although; bn annual; bn between; bn called; bn categories; bn centre;
        bn close; bn community; bn country; bn fourth; bn harm; bn help; bn helped; bn indicators; bn inspects;
        bn leads; bn lower; bn made; bn mind; bn mostly; bn nine; bn ones; bn partners; bn praised; bn previous;
        bn reach; bn relationships; bn satisfactory; bn scores; bn self-evaluation; bn september; bn set; bn she;
        bn signs; bn supervision; bn team; bn then; bn they; bn things; bn training; bn view; bn watchdog's;
        bn workforce; bn yet; bn young; bn youth; c1 PLACE; c2 PLACE SERVICES; every < FOUND; every < ITS;
        every < YEAR; every < in; every < only; every < so; every < unchanged; every > AREA; every > FOUND;
        every > after; every > external; every > four; every > verdict; every > years;
        every family governance, management and sustainability; every family learning, improvement and innovation;
        every family safeguarding; every: all but one; every: all but one, nowhere; every: all categories, elsewhere;
        every: all else; every: all the judgement, elsewhere; every: areas, here; every: but; every: but, nowhere;
        every: categories, elsewhere; every: clean sweep, nowhere; every: clean, nowhere; every: each, nowhere;
        every: every main category, nowhere; every: judgement; every: one, elsewhere; every: partly, elsewhere;
        every: sweep, nowhere; every: the others; every: them; every: two; every: two of the, nowhere;
        family care provision; far < SEMICOLON; far < with; hoped before; in GRADE; in WHOLE; in action; in advice;
        in against; in any; in area; in at; in behind; in centre; in close; in count; in criteria; in decade;
        in disabled; in disposals; in dunmoor; in education; in end; in family; in hackney; in had; in hardly;
        in indicators; in last; in leaders; in learning; in local; in main; in management; in managers; in mental;
        in mostly; in needs; in neighbouring; in nine; in officers; in out; in oversight; in own; in part;
        in particular; in partners; in parts; in peer; in point; in praised; in progress; in provision; in reach;
        in recalled; in relationships; in result; in results; in risk; in scores; in seen; in september; in single;
        in strengths; in summer; in supervision; in support; in tangible; in thanks; in to; in under; in until;
        in vulnerable; in watchdog's; in watchdogs; in weeks; in working; in years; is adequate; is very good;
        plain a1 but; plain a1 report; plain a2 AREA $; plain a2 RATED from; plain a2 SEMICOLON for;
        plain b1 children; plain b1 in; plain b1 three; plain b2 SERVICES BE; plain b2 and AREA; plain b2 families BE;
        plain b2 people BE; plain others before; row AAAG 2 3; row AGEG 0 3; row AGG 0 1; row AWG 0 2; row EAGG 1 3;
        row GAGA 3 0; row GEA 2 0; row WAAG 2 3; row WGA 0 1; services AGGA 2; services AGGA 4; services EAGA 4;
        services EG 1; services GAGA 0; services GGGG 1; services GGGG 2; services is excellent; share 3; t1 an;
        t1 that; t2 , ITS; t2 GIVEN to; t2 SERVICES that; t2 for ITS; t2 inspection of; t2 of senior; u1 $;
        u1 INSPECTORS; u1 with; u2 $ $; u2 GRADE ,; u2 GRADE :; u2 and young; u2 s SERVICES; whole > AREA
    """,
    -0.4: """
        < # ); < # SEMICOLON; < AREA SEMICOLON; < AREA have; < BE GIVEN; < BE in; < GRADE AREA; < NUMBER; < and #;
        < children; < have; < of ITS; < of PLACE; < s; < that BE; < vulnerable; < vulnerable children; < with;
        > , which; > ITS care; > and; > and GRADE; > by INSPECTORS; > have; > support; > they; > which; > with;
        > – and; a1 but; a1 has; a2 EVERY .; a2 – which; above nothing; above, apart: former; above, apart: no grade;
        above, apart: overall; above, apart: said; above: colon; above: former; area > SERVICES; area > have;
        area > support; area > they; area > which; as first; b1 NUMBER; b1 children; b1 consistently; b1 one;
        b1 three; b2 AREA still; b2 EVERY GIVEN; b2 FOUND to; b2 PLACE an; b2 RATED EVERY; b2 ^ EVERY; b2 and AREA;
        b2 back as; b2 have BE; b2 to an; b2 up from; between b1 FOUND; bn ,; bn adoption; bn again; bn arrangements;
        bn as; bn board; bn but; bn carers; bn child; bn early; bn fostering; bn health; bn if; bn independent;
        bn justice; bn leaving; bn most; bn neighbouring; bn offer; bn on; bn or; bn parts; bn planning; bn position;
        bn present; bn recording; bn response; bn seven; bn social; bn support; bn will; bn workers; bn year;
        bn years; bn –; c2 ITS verdict; every < :; every < SEMICOLON; every < back; every < from; every < now;
        every < two; every > ITS; every > SERVICES; every > do; every > of; every apart -3;
        every family partnerships and communities; every, named here; every, others 0; every, others 0, elsewhere;
        every, others 0, nowhere; every, others 2, here; every: all counted, nowhere; every: all four;
        every: criteria, nowhere; every: every main category; every: four of the, nowhere;
        every: four themes, nowhere; every: nine, elsewhere; every: not those left, nowhere; every: others;
        every: others, nowhere; every: out; every: the remaining judgement, nowhere; every: the, here;
        every: them, elsewhere; every: themes, nowhere; every: three areas, elsewhere; every: two out of; far > with;
        far > –; in adoption; in assessment; in both; in children's; in date; in director; in features; in foster;
        in health; in hub; in improvement; in inspect; in key; in offer; in ones; in opposition; in or; in planning;
        in pleases; in previous; in recording; in response; in s; in satisfactory; in say; in see; in set; in seven;
        in she; in step; in them; in two; in wins; in within; is effective; of youth; plain a1 $; plain a1 SEMICOLON;
        plain a1 on; plain a2 $ $; plain a2 RATED ,; plain b1 consistently; plain b1 not; plain b1 still;
        plain b2 BE still; plain b2 SERVICES RATED; row AAG 1 2; row AGA 0 1; row EAG 1 2; row GAA 1 0; row GAA 2 0;
        row GAGA 1 2; row GAGE 1 2; row GGA 2 0; row GWAA 1 0; services AGAG 4; t1 hackney; t1 in; t1 social;
        t1 strong; t1 to; t2 adult social; t2 care and; t2 support and; u1 GRADE; u1 still; u2 , both; u2 , but;
        u2 RATED ITS; u2 SERVICES BE; u2 of PLACE
    """,
    -0.5: """
        < ,; < , but; < , while; < , with; < EVERY; < PLACE SERVICES; < SERVICES; < SERVICES BE; < and EVERY; < but;
        < have BE; < in; < in care; < those; < while; < with AREA; > ,; > , with; > a; > and AREA; a1 when;
        a2 , NUMBER; a2 , bar; a2 EVERY $; a2 WHOLE ,; a2 and GRADE; area > a; area > with; b1 GIVEN; b1 not;
        b1 still; b2 AREA and; b2 BE still; b2 ^ they; between b1 ^; between b1 as; between opening; bn SEMICOLON;
        bn assessed; bn back; bn chron; bn councils; bn criticised; bn damning; bn dunmoor; bn homes; bn improvement;
        bn innovation; bn inspection; bn instance; bn not; bn over; bn plans; bn practice; bn separate; bn some;
        bn staff; c1 INSPECTORS; every < SERVICES; every < and; every < but; every < have; every < it; every < one;
        every < to; every > GRADE; every, others 1, here; every, others 3; every: all the areas;
        every: all the areas, nowhere; every: each area; every: each area, nowhere; every: every area;
        every: every area, nowhere; every: every part; every: four of the; every: four themes; every: main;
        every: nine areas; every: other, elsewhere; every: part; every: partly, here; every: themes;
        every: three of the, elsewhere; family learning; family local safeguarding children board; goes on; in ?;
        in april; in arrangements; in criticised; in damning; in done; in early; in improve; in improvements;
        in innovation; in making; in many; in more; in must; in next; in practice; in quality; in some; in spent;
        in staff; in then; in want; in will; in would; in year; plain a1 and; plain a2 , according; plain a2 , bar;
        plain a2 EVERY $; plain b2 children BE; plain hoped before; row AWG 1 2; row GAG 1 0; services AGG 1;
        services GAG 2; services is adequate; t2 and in; t2 with an; u2 , with; visit focused visit
    """,
    -0.6: """
        < FOUND #; < RATED ITS; < SERVICES as; < a; < from #; < they RATED; > # SEMICOLON; > SEMICOLON; > for WHOLE;
        > support for; > that; a2 : ITS; a2 RATED from; a2 WHOLE after; a2 in YEAR; above 1; above: rated;
        area > SEMICOLON; area > that; b1 and; b2 INSPECTORS to; b2 MOVED from; b2 on EVERY; bn adult; bn after;
        bn described; bn education; bn four; bn give; bn improving; bn neighbour; bn occasion; bn report; bn want;
        every < GRADE; every < which; every: criteria; every: part, nowhere; every: three areas; every: three of the;
        every: two, nowhere; in NUMBER; in ashcombe; in carers; in eight; in fostering; in homes; in in;
        in inspecting; in november; in occasion; in outcomes; in plans; in things; in what; moved before;
        not as first; row AGAG 0 3; row WAG 1 2; services AGG 2; services early; share 4; u2 and GRADE;
        visit joint inspection
    """,
    -0.7: """
        < ITS #; < RATED SERVICES; > , and; > GRADE for; a1 WHOLE; above 2; above without grade; area > but; b1 that;
        between title; bn AREA; bn inspected; bn quality; every < GIVEN; every >; every, others 3, nowhere;
        every: main, nowhere; every: partly; far > and; far > which; in AREA; in improving; in where; is weak;
        of every; t1 s; t1 senior; t2 PLACE s
    """,
    -0.8: """
        < SEMICOLON AREA; > but; above apart; area > ,; bn ashcombe; c1 ITS; every < AREA; every < RATED; every > ,;
        every: every part, nowhere; every: nine, nowhere; every: three categories; far < but; in workers;
        is unsatisfactory; nearest + >; of area above; plain b1 BE; services AG 1; services AGAG 1;
        services is outstanding; u1 in
    """,
    -0.9: """
        < , and; a1 for; a2 , GRADE; area > GRADE; between; every apart 3; every: three categories, nowhere;
        of children; of services; row AGE 0 1
    """,
    -1.0: """
        < GRADE; > # ,; every family adoption; family out of court disposals; in when; others before;
        plain good goes on; services late
    """,
    -1.1: """
        > GRADE; family resettlement; family safeguarding; nearest + <; plain goes on; services AGAG 3
    """,
    -1.2: """
        < SEMICOLON; a2 for WHOLE; far < and; far > ,; in most; plain hoped in clause; plain others in clause;
        row AG 0 1; spoken
    """,
    -1.3: """
        bn YEAR; bn when; every: nine; hoped in clause; part of area; visit monitoring visit
    """,
    -1.4: """
        came for
    """,
    -1.5: """
        row GA 1 0
    """,
    -1.6: """
        former in clause; others in clause
    """,
    -1.9: """
        in YEAR
    """,
    -2.0: """
        far < ,
    """,
    -2.1: """
        left behind
    """,
    -2.2: """
        former before
    """,
}
