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
    1.6: """
        services GG 1
    """,
    1.3: """
        every < three; family adoption; services GAG 0
    """,
    1.2: """
        > # for; every < WHOLE; every: all; family leaders; services GE 0; services GGA 0; services of place
    """,
    1.1: """
        b2 PLACE BE; nearest area+grade <; services GGAG 1; visit inspection
    """,
    1.0: """
        a2 WHOLE and; b2 GIVEN from; bn NOW; bn now; every < still; family leavers; family protection;
        plain a2 EVERY .; services title
    """,
    0.9: """
        < to #; every: other, nowhere; family care; family overall; in every; in today; nearest area+ <; of whole;
        services GG 0; t2 progress of
    """,
    0.8: """
        < # #; > and so; a1 now; a2 , which; a2 EVERY SEMICOLON; area <; between b1 RATED; c1 GRADE; every < had;
        every > WHOLE; every > in; every > so; every: counts; every: each of the; in whole;
        is requires improvement to be good; row AGEG 0 1; t1 of; u2 . $
    """,
    0.7: """
        < # :; < BE ITS; < GRADE to; < ITS SERVICES; < from GRADE; > so; > to #; a1 (; a2 , according; a2 , with;
        area > for; b2 SERVICES BE; b2 SERVICES still; b2 YEAR to; b2 four BE; b2 grade BE; b2 that EVERY; bn all;
        bn included; bn outcome; bn week; c2 in every; c3 in every one; every > GIVEN; every > for;
        every, others 2, nowhere; every: all, nowhere; every: counts, nowhere; far > :; in (; in experiences;
        in first; in have; in not; is outstanding; nearest area+grade >; plain b1 it; row AGAG 2 3; services GGG 2;
        t2 ^ for; u2 , AREA; u2 BE ITS; u2 and for; whole >
    """,
    0.6: """
        < ( #; < , as; < all #; < at #; < both; < in ITS; < where; > BE; > ITS GRADE; > ITS same; > same;
        a2 by INSPECTORS; a2 for EVERY; a2 in ITS; b1 all; b2 EVERY as; b2 GRADE to; b2 and EVERY; bn bcp;
        bn children's; bn county's; bn november; c1 in; every < BE; every < other; every > it; every: all, elsewhere;
        every: everything; every: everything else; every: everything else, nowhere; every: everything, nowhere;
        in bcp; in failings; in fall'; in following; in latest; in new; in others; in row; in steep; is good; of area;
        plain a1 (; plain b1 with; row AGAG 0 1; row AGAGAG 2 3; services AAAG 3; t1 for; t1 –; t2 , and; u1 ); u1 ,;
        u2 , and; u2 and AREA
    """,
    0.5: """
        < # (; < # BE; < , BE; < , where; < ITS RATED; < as #; < of AREA; < which #; < with a; < – #; > # (; > (;
        > , as; > :; > BE #; > EVERY ,; > MOVED to; a1 AREA; a1 RATED; a1 on; a1 respectively; a1 still; a1 without;
        a2 , this; a2 now .; a2 respectively .; a2 without exception; a2 work in; above: areas; area > (; area > :;
        area > BE; area > same; area > so; b1 ,; b1 ^; b1 at; b1 to; b2 , as; b2 GIVEN ITS; b2 RATED ,; b2 ^ ^;
        b2 all had; b2 and a; b2 everything BE; b2 ratings of; b2 to BE; b2 to ITS; between b1 to; bn almost;
        bn children; bn confirmed; bn evaluated; bn experience; bn keeps; bn latest; bn morning; bn others;
        bn published; bn unchanged; bn under; bn verdict; every < short; every < since; every > grade;
        every family care; every family protection; every: each of the, elsewhere; every: every, nowhere; every: five;
        every: four area judgements; every: remaining; every: three of four;
        family impact on children and young people; in FOUND; in SERVICES; in bounced; in comes; in could; in did;
        in examined; in except; in exception; in experience; in including; in keeps; in may; in planned; in social;
        in spite; in third; in we; nearest +grade >; plain a2 , as; plain a2 , this; plain a2 work in;
        plain b2 AREA BE; plain b2 AREA and; plain b2 GIVEN ITS; plain b2 WHOLE ,; plain b2 and EVERY;
        plain b2 everything BE; plain b2 now RATED; plain b2 we BE; row AGAWG 2 4; row AGWG 0 1; row EGAG 2 3;
        row GAGAGA 6 6; row GGGGA 4 2; services is requires improvement to be good; t1 BE; t1 ITS; t1 RATED; t1 ^;
        t2 ITS PLACE; t2 ^ ^; t2 and for; u1 (; u1 .; u2 , RATED; visit adult social care assessment
    """,
    0.4: """
        < # ITS; < ) BE; < , ITS; < , at; < :; < BE; < FOUND to; < PLACE #; < both #; < both RATED; < experiences;
        < had BE; < it BE; < support for; > # :; > # on; > , #; > , AREA; > : WHOLE; > BE AREA; > INSPECTORS FOUND;
        > RATED for; > did; > for; > for #; > for ITS; > grade for; > so BE; > –; a1 $; a1 because; a1 except;
        a1 four; a2 $ $; a2 , ITS; a2 , and; a2 , where; a2 : PLACE; a2 AREA –; a2 SERVICES ,; a2 and not;
        a2 except AREA; a2 for PLACE; a2 in a; a2 last year; a2 still ,; above 3; above beside; above, apart: areas;
        above, apart: year; area > AREA; area > did; b1 SERVICES; b1 also; b1 it; b1 keeps; b1 others; b1 with;
        b2 , BE; b2 , RATED; b2 , which; b2 BE ITS; b2 GRADE /; b2 ITS others; b2 PLACE as; b2 RATED of;
        b2 SERVICES GIVEN; b2 SERVICES a; b2 SERVICES keeps; b2 WHOLE ,; b2 WHOLE as; b2 YEAR ,; b2 ^ with;
        b2 all RATED; b2 both RATED; b2 call AREA; b2 in ITS; b2 it BE; b2 it FOUND; b2 they BE; b2 three at;
        b2 us as; b2 with ITS; between b1 all; between early; bn ); bn GRADE; bn about; bn because; bn borough's;
        bn came; bn decided; bn evaluation; bn every; bn everything; bn families; bn five; bn following; bn full;
        bn grade; bn has; bn have; bn hold; bn level; bn month; bn nobody; bn nor; bn perform; bn puts; bn record;
        bn remaining; bn them; bn those; bn word; bn words; bn yesterday; c1 that; c2 in YEAR; every < gradings;
        every < inspected; every < report; every < with; every > education; every > though; every > to; every > –;
        every apart 1; every family leaders; every family overall; every, others 0, here; every: all areas, elsewhere;
        every: all counted, elsewhere; every: all judgements; every: area, nowhere; every: areas, nowhere;
        every: each, elsewhere; every: every; every: every judgement, nowhere; every: every other area;
        every: heading; every: heading, nowhere; every: its; every: judgements,; every: judgements,, nowhere;
        every: main, here; every: of the five; every: of the five, nowhere; every: the other areas, nowhere;
        every: the other three, nowhere; every: the remaining areas, nowhere; every: the, nowhere;
        every: three main categories; every: three of four, nowhere; every: two judgements, elsewhere;
        every: two, elsewhere; far < which; in !; in a; in asked; in borough's; in confirmed; in content; in county's;
        in decided; in don't; in evaluated; in from; in full; in group; in house; in i; in impressive; in june;
        in members; in monitoring; in north; in october; in once; in perform; in poor; in published; in remaining;
        in save; in short; in straight; in this; in those; in unison; plain a1 BE; plain a1 WHOLE; plain a1 for;
        plain a1 still; plain a2 , AREA; plain a2 AREA –; plain a2 WHOLE ,; plain a2 as well; plain a2 still ,;
        plain b1 :; plain b1 GIVEN; plain b1 PLACE; plain b1 of; plain b2 , BE; plain b2 , to; plain b2 GIVEN a;
        plain b2 GRADE to; plain b2 ^ with; plain b2 four BE; plain b2 grade BE; plain b2 out as; plain b2 three BE;
        plain b2 three at; row AGAAG 2 4; row AGAGAG 0 1; row AGAGAG 4 5; row AGWG 2 3; row GAGAG 1 2; row GAGAGA 3 2;
        row GAGW 3 2; row GGGA 3 1; row GWAA 3 0; row GWGAGA 5 4; row GWGAGA 6 6; t1 :; t2 , for; t2 AREA SEMICOLON;
        t2 ITS SERVICES; t2 RATED ITS; t2 SEMICOLON and; t2 grade for; t2 of ITS; t2 respect of; t2 – GRADE; u1 GIVEN;
        u1 SEMICOLON; u1 alike; u1 and; u2 as GRADE; u2 of ITS
    """,
    0.3: """
        < # -; < # MOVED; < # RATED; < # an; < # –; < , who; < / GRADE; < BE #; < BE both; < FOUND that; < GRADE /;
        < INSPECTORS had; < ITS AREA; < ITS GRADE; < MOVED; < RATED #; < SERVICES WHOLE; < SERVICES in; < WHOLE as;
        < a SERVICES; < among; < arrangements; < at; < did; < do; < experience; < in PLACE; < keep; < mark;
        < of GRADE; < on; < only #; < them #; < to AREA; < –; > # RATED; > # grade; > # in; > # standard; > # to;
        > , for; > : AREA; > AREA and; > EVERY -; > GRADE by; > INSPECTORS for; > ITS effectiveness; > and also;
        > and to; > as; > did ITS; > effectiveness; > effectiveness of; > in #; > in respect; > made; > on EVERY;
        > progress of; > respect; > respect of; > so did; > standard; > standard in; > them; > to AREA; > – ITS; a1 !;
        a1 ITS; a1 across; a1 experiences; a1 from; a1 had; a1 once; a1 this; a1 verdict; a1 with; a2 , FOUND;
        a2 , including; a2 , praising; a2 , whilst; a2 - ITS; a2 - there; a2 . $; a2 AREA GRADE; a2 RATED BE;
        a2 RATED ITS; a2 RATED by; a2 RATED to; a2 WHOLE by; a2 and RATED; a2 and one; a2 and she; a2 as well;
        a2 by ITS; a2 for children's; a2 from GRADE; a2 in INSPECTORS; a2 on EVERY; a2 that INSPECTORS; a2 to EVERY;
        above, apart: then; above: grade; above: said; area > as; area > made; area > respect; area > standard; b1 (;
        b1 :; b1 GRADE; b1 both; b1 department's; b1 has; b1 hold; b1 officially; b1 say; b1 second; b1 this; b1 we;
        b2 AREA GIVEN; b2 AREA all; b2 AREA an; b2 BE named; b2 GIVEN INSPECTORS; b2 GIVEN an; b2 INSPECTORS BE;
        b2 ITS department's; b2 MOVED ITS; b2 PLACE ITS; b2 RATED BE; b2 RATED PLACE; b2 RATED as; b2 RATED it;
        b2 SERVICES ,; b2 SERVICES as; b2 YEAR and; b2 at BE; b2 evaluated as; b2 for a; b2 for children; b2 go from;
        b2 had an; b2 inspected BE; b2 it has; b2 now a; b2 one BE; b2 other three; b2 them as; b2 they now;
        b2 three BE; b2 to hold; b2 up to; b2 way to; b2 we BE; between b1 them; bn INSPECTORS; bn and; bn augured;
        bn best; bn come; bn contrast; bn declared; bn e; bn earns; bn failing; bn february; bn follows; bn headline;
        bn held; bn isn't; bn january; bn joins; bn lowered; bn lowest; bn marks; bn may; bn mere; bn might;
        bn monitoring; bn neither; bn never; bn new; bn north; bn officially; bn once; bn otherwise; bn out;
        bn pleased; bn put; bn save; bn straight; bn there; bn they're; bn today; bn town; bn we; bn without; bn you;
        c2 GRADE .; c2 that BE; c3 GRADE . $; every < ); every < can; every < children; every < did; every < give;
        every < included; every < judge; every < or; every < others; every < out; every < remaining;
        every < separately; every > YEAR; every > has; every > lower; every > none; every > still; every apart -1;
        every family leavers; every, others 2; every: all counted, here; every: all five areas;
        every: all four sub-categories; every: all judgements, nowhere; every: all key areas;
        every: all key areas, nowhere; every: all round; every: all round, nowhere; every: all sub-judgements;
        every: all three, elsewhere; every: as many as left, elsewhere; every: categories, here; every: each;
        every: else, nowhere; every: every category; every: every category, nowhere; every: every judgement;
        every: every other area, nowhere; every: every part, elsewhere; every: five, nowhere; every: four key areas;
        every: four of five, elsewhere; every: its, nowhere; every: judgements; every: judgements, elsewhere;
        every: judgments; every: of its four; every: one of the; every: parts; every: remaining, nowhere;
        every: respects; every: respects, nowhere; every: round; every: round, nowhere;
        every: six judgements, nowhere; every: sub-categories; every: sub-judgements; every: sub-judgements, nowhere;
        every: the other areas; every: the other three; every: three; every: three other areas; every: two of three;
        far < –; in EVERY; in MOVED; in PLACE; in accordingly; in achievement; in act; in adults; in almost; in apart;
        in assessed; in below; in business; in can; in category; in chief; in colleagues; in councillor; in days;
        in debated; in declared; in disappointed; in e; in earns; in evaluation; in excuses; in eyes; in follows;
        in framework; in great; in held; in high; in hold; in hung; in impact; in intend; in isn't; in job; in joins;
        in leader; in lowered; in manager; in meanwhile; in meet; in nor; in note; in officially; in only;
        in otherwise; in outcome; in over; in praises; in prompt; in proud; in public; in puts; in record; in so;
        in still; in today's; in top; in use; in why; in without; in word; in worst; in you; in youth; of adults;
        plain a1 -; plain a1 EVERY; plain a1 again; plain a1 apart; plain a1 experiences; plain a1 that;
        plain a1 this; plain a2 , ITS; plain a2 , they; plain a2 , whilst; plain a2 - ITS; plain a2 RATED for;
        plain a2 SEMICOLON AREA; plain a2 SERVICES ,; plain a2 and one; plain a2 apart from; plain a2 by ITS;
        plain a2 for PLACE; plain a2 in may; plain a2 that INSPECTORS; plain b1 ,; plain b1 EVERY; plain b1 MOVED;
        plain b1 at; plain b1 hold; plain b1 others; plain b1 them; plain b2 , and; plain b2 AREA –;
        plain b2 BE named; plain b2 ITS others; plain b2 RATED BE; plain b2 RATED it; plain b2 RATED them;
        plain b2 SERVICES ,; plain b2 WHOLE BE; plain b2 all RATED; plain b2 at BE; plain b2 back as;
        plain b2 short of; plain b2 to hold; plain former before; plain former in clause; row AGAAG 0 1;
        row AGEWG 0 1; row AGG 0 2; row AGGA 3 1; row AGGE 0 1; row EAGG 1 2; row EGA 2 1; row GAAG 2 3; row GEAG 2 3;
        row GEAGA 4 0; row GGWA 3 1; row WGAG 2 3; row WGAGAG 6 6; services GEE 0; services GGGG 3; t1 NUMBER;
        t1 children's; t1 only; t1 what; t2 , on; t2 AREA ,; t2 GRADE :; t2 PLACE SERVICES; t2 SERVICES children's;
        t2 WHOLE ,; t2 ^ GRADE; t2 ^ on; t2 and FOUND; t2 care for; t2 it RATED; u1 all; u1 experience; u2 , PLACE;
        u2 , for; u2 SERVICES GRADE; u2 and ITS; u2 and of; u2 grade .; u2 in PLACE; u2 of children; u2 on social;
        whole > ,
    """,
    0.2: """
        < # ,; < # GIVEN; < # SERVICES; < # a; < # all; < # did; < # experience; < # fared; < # from; < # in; < # it;
        < # or; < # they; < # up; < , also; < , both; < , from; < -; < - #; < AREA all; < BE EVERY; < BE RATED;
        < BE each; < BE raised; < BE that; < BE told; < GRADE in; < INSPECTORS; < ITS INSPECTORS; < ITS experiences;
        < ITS finding; < ITS last; < ITS support; < MOVED at; < MOVED to; < PLACE have; < PLACE to; < RATED BE;
        < RATED for; < RATED of; < SEMICOLON it; < SERVICES #; < SERVICES that; < WHOLE BE; < a #; < all RATED;
        < also #; < among them; < an WHOLE; < and GRADE; < and care; < and make; < and on; < and support; < area;
        < best; < described as; < each BE; < experiences of; < fared; < fared better; < finding; < finding BE;
        < first; < grade BE; < had; < home; < in YEAR; < keep ITS; < lower; < mark BE; < more than; < most; < now #;
        < now GRADE; < of children; < on #; < out as; < previously GRADE; < raised; < singled; < singled out;
        < that #; < that INSPECTORS; < that children; < them ,; < they; < they BE; < this; < though ,; < to GIVEN;
        < told that; < up; < well; < where it; < work and; < work with; > # that; > # where; > # –; > ( #; > ( AREA;
        > , BE; > , INSPECTORS; > , ITS; > , including; > , it; > , namely; > , those; > -; > - AREA; > BE ITS;
        > BE made; > GRADE BE; > MOVED; > NUMBER; > NUMBER #; > SEMICOLON #; > SERVICES WHOLE; > and #;
        > and progress; > another; > as BE; > as do; > at; > by ITS; > care for; > children and; > children in; > do;
        > does; > experiences and; > four; > grade; > in EVERY; > in PLACE; > in one; > it; > namely; > of #;
        > support of; > that ITS; > which BE; > year; a1 NUMBER; a1 SERVICES; a1 comes; a1 everywhere; a1 impact;
        a1 job; a1 mark; a1 rather; a1 result; a1 standard; a1 today; a1 too; a1 way; a1 |; a2 , GIVEN; a2 , after;
        a2 , it; a2 : EVERY; a2 : INSPECTORS; a2 AREA :; a2 BE a; a2 BE that; a2 EVERY ,; a2 EVERY :; a2 NUMBER .;
        a2 SEMICOLON INSPECTORS; a2 SEMICOLON NUMBER; a2 SERVICES for; a2 across EVERY; a2 and WHOLE; a2 and calls;
        a2 and that; a2 at supporting; a2 comes with; a2 everywhere ,; a2 has BE; a2 impact on; a2 in may;
        a2 in october; a2 mark —; a2 on ITS; a2 on every; a2 once more; a2 one :; a2 only for; a2 progress .;
        a2 rather than; a2 report .; a2 support ,; a2 this time; a2 this year; a2 too .; a2 use BE; a2 – but;
        above, apart: colon; above: grades; area > -; area > MOVED; area > NUMBER; area > another; area > at;
        area > do; area > four; area > grade; area > had; area > including; area > it; area > namely; area > on;
        area > them; area > year; area > –; b1 .; b1 MOVED; b1 PLACE; b1 another; b1 beat; b1 but; b1 calls;
        b1 families; b1 isn't; b1 on; b1 people; b1 rounded; b1 same; b1 soundly; b1 they; b1 they're; b1 third;
        b1 we're; b1 which; b2 , EVERY; b2 , FOUND; b2 , to; b2 AREA -; b2 AREA GRADE; b2 AREA both; b2 BE RATED;
        b2 BE an; b2 BE soundly; b2 EVERY they; b2 EVERY to; b2 FOUND it; b2 GIVEN a; b2 GRADE ,; b2 INSPECTORS GIVEN;
        b2 ITS SERVICES; b2 ITS rounded; b2 ITS same; b2 PLACE a; b2 RATED us; b2 SEMICOLON AREA; b2 SERVICES FOUND;
        b2 WHOLE GRADE; b2 WHOLE all; b2 ^ AREA; b2 and BE; b2 and WHOLE; b2 and families; b2 and make; b2 and now;
        b2 better than; b2 e .; b2 each BE; b2 each RATED; b2 from an; b2 here BE; b2 it calls; b2 keeps ITS;
        b2 less than; b2 make PLACE; b2 one :; b2 one still; b2 outcome BE; b2 own ,; b2 puts it; b2 ranged from;
        b2 short of; b2 that area; b2 that they; b2 to beat; b2 up an; b2 visit as; b2 we've GIVEN; b2 whole SERVICES;
        b2 work a; b2 would BE; b2 you BE; b2 you still; b2 young people; bn :; bn GIVEN; bn a's; bn according;
        bn adults; bn alike; bn another; bn authorities; bn authority's; bn band; bn bar; bn beat; bn become;
        bn besides; bn boast; bn brief; bn category; bn celebrating; bn city's; bn club; bn comes; bn congratulated;
        bn congratulates; bn congratulations; bn conservative-led; bn correctly; bn could; bn criticism; bn deeply;
        bn delighted; bn department's; bn drew; bn elmbridge; bn ended; bn even; bn far; bn fared; bn for; bn from;
        bn gradings; bn group; bn guessed; bn handful; bn hands; bn having; bn however; bn i; bn impressed; bn into;
        bn it's; bn judge; bn keep; bn know; bn later; bn lund; bn make; bn managed; bn may's; bn member; bn moves;
        bn much; bn named; bn nutshell; bn official; bn picked; bn proud; bn prowse; bn ranged; bn rate; bn receiving;
        bn recently; bn regret; bn replaced; bn rounded; bn second; bn shares; bn since; bn singled; bn southend;
        bn stay; bn still; bn such; bn takes; bn target; bn teams; bn th; bn time; bn to; bn today's; bn together;
        bn top; bn town's; bn tumbled; bn uncomfortable; bn we're; bn weeks; bn welcomed; bn whole; bn why; bn work;
        bn works; bn worst; bn you're; bn •; c3 INSPECTORS FOUND that; every < (; every < INSPECTORS; every < along;
        every < bar; every < barring; every < beat; every < by; every < care; every < does; every < each;
        every < five; every < for; every < has; every < made; every < make; every < measured; every < not; every < of;
        every < risk; every < unchanged; every > :; every > RATED; every > all; every > but; every > by;
        every > children's; every > october; every > there; every > too; every, others 1, elsewhere;
        every, others 1, nowhere; every: across; every: across the board; every: across the board, elsewhere;
        every: across, elsewhere; every: all areas; every: all counted; every: all five areas, nowhere;
        every: all four areas; every: all four main; every: all its parts; every: all of them, nowhere;
        every: all of these; every: all sub-judgements, nowhere; every: all three; every: all three areas;
        every: all three areas, nowhere; every: area; every: areas; every: as many as left; every: aspect;
        every: aspect, nowhere; every: board; every: board, elsewhere; every: counts, elsewhere;
        every: each and every; every: each and every, nowhere; every: each heading; every: each heading, nowhere;
        every: each of its; every: each of the, nowhere; every: element; every: element, nowhere; every: else;
        every: every aspect; every: every aspect, nowhere; every: every element; every: every element, nowhere;
        every: every one of, nowhere; every: every separate category; every: five, elsewhere; every: four, nowhere;
        every: key, elsewhere; every: not those left, elsewhere; every: not those left, here; every: of, elsewhere;
        every: one area, nowhere; every: one of the, elsewhere; every: one of the, nowhere; every: other;
        every: other respects; every: part, elsewhere; every: partly, nowhere; every: remaining, elsewhere;
        every: rest, elsewhere; every: separate; every: single; every: single, nowhere; every: six judgements;
        every: strands; every: strands, nowhere; every: the remaining areas; every: the remaining three;
        every: the remaining three, elsewhere; every: the remaining two; every: the remaining two, nowhere;
        every: the rest, elsewhere; every: these; every: these, elsewhere; every: three, elsewhere;
        every: three, here; every: two judgements; family assessing needs; family capacity for improvement; far < );
        grades differ; in GIVEN; in NOW; in RATED; in after; in again; in alarm; in an; in ask; in assesses; in beat;
        in besides; in boast; in calling; in celebrating; in changed; in city's; in club; in conclusion; in condemned;
        in congratulates; in congratulations; in conservative-led; in consider; in correctly; in danger;
        in department's; in do; in doesn't; in elmbridge; in ended; in even; in five; in fourth; in glad; in gradings;
        in guessed; in handful; in hands; in hard; in heads; in ilacs; in inspected; in inspectors'; in journey;
        in july; in know; in lays; in level; in lund; in managed; in mark; in may's; in mean; in mere; in might;
        in minister; in monday; in moves; in named; in need; in november's; in obtained; in one; in paid; in people's;
        in picked; in plan; in pleasure; in political; in prowse; in put; in ranged; in rate; in receiving; in round;
        in rounded; in score; in second; in separately; in several; in should; in side; in sight; in six; in small;
        in southend; in strand; in succession; in supporting; in surprise; in systemically; in talking; in tell;
        in than; in that; in there; in these; in they're; in through; in town's; in tumbled; in two-week;
        in unannounced; in vale; in verdict; in way; in we're; in |; in •; outstanding goes on; plain a1 !;
        plain a1 across; plain a1 as; plain a1 everywhere; plain a1 impact; plain a1 in; plain a1 job; plain a1 mark;
        plain a1 now; plain a1 only; plain a1 or; plain a1 respectively; plain a1 result; plain a1 standard;
        plain a2 ( YEAR; plain a2 , FOUND; plain a2 , although; plain a2 , which; plain a2 BE a; plain a2 EVERY :;
        plain a2 RATED ITS; plain a2 RATED by; plain a2 SERVICES .; plain a2 SERVICES for; plain a2 WHOLE .;
        plain a2 WHOLE and; plain a2 and EVERY; plain a2 and WHOLE; plain a2 at supporting; plain a2 by INSPECTORS;
        plain a2 everywhere ,; plain a2 for EVERY; plain a2 in a; plain a2 in all; plain a2 in october;
        plain a2 in three; plain a2 mark —; plain a2 one :; plain a2 only for; plain a2 progress .;
        plain a2 quality ,; plain a2 support ,; plain a2 this time; plain a2 to AREA; plain a2 to ITS;
        plain a2 use BE; plain b1 AREA; plain b1 another; plain b1 isn't; plain b1 soundly; plain b1 than;
        plain b1 where; plain b2 , RATED; plain b2 , a; plain b2 BE GIVEN; plain b2 BE soundly; plain b2 EVERY of;
        plain b2 RATED as; plain b2 RATED of; plain b2 SEMICOLON AREA; plain b2 SERVICES as; plain b2 YEAR ,;
        plain b2 and make; plain b2 for a; plain b2 from an; plain b2 in PLACE; plain b2 less than; plain b2 lots of;
        plain b2 make PLACE; plain b2 of AREA; plain b2 one BE; plain b2 ranged from; plain b2 to BE; plain b2 to a;
        plain b2 up an; plain b2 visit as; plain b2 we've GIVEN; plain b2 work a; plain b2 you BE; row AAAG 0 3;
        row AGAGG 2 3; row AGAGWG 0 1; row AGAGWG 2 3; row AGGAG 0 2; row AGGAG 3 4; row AGGW 0 2; row AGW 2 1;
        row EAAG 1 3; row EAGAG 1 2; row EWG 1 2; row GAAA 3 0; row GAGA 1 0; row GAGAGA 5 4; row GAGAGW 3 2;
        row GAW 1 0; row GAW 2 0; row GGAGA 2 0; row GGAGGA 5 0; row GGEA 3 1; row GGW 2 0; row GWAAG 2 4;
        row GWAGA 4 3; row GWAGAG 6 6; row GWGA 1 0; row GWGAGA 3 2; row WAG 0 2; row WGAAG 2 4; row WGAG 0 1;
        row WGAGAG 4 5; row WGG 0 2; row WGGAGG 6 6; services AGE 1; services AGGG 3; services GA 0; services GAA 0;
        services GAGA 4; services GGGA 1; services is inadequate; services is very good; t1 (; t1 -; t1 .; t1 GIVEN;
        t1 PLACE; t1 SEMICOLON; t1 a; t1 both; t1 trust's; t1 with; t2 , because; t2 : GRADE; t2 AREA and; t2 BE ITS;
        t2 EVERY ,; t2 GIVEN an; t2 GRADE in; t2 INSPECTORS RATED; t2 ITS RATED; t2 ITS trust's; t2 MOVED to;
        t2 NUMBER .; t2 RATED for; t2 SEMICOLON for; t2 WHOLE and; t2 ^ only; t2 and ITS; t2 and RATED; t2 as GRADE;
        t2 does for; t2 in ITS; t2 one for; t2 relation to; t2 those of; t2 though ITS; told; u1 -; u1 :; u1 SERVICES;
        u1 an; u1 by; u1 did; u1 fared; u1 grade; u1 had; u1 it; u1 mark; u1 offer; u1 on; u1 or; u2 ( GRADE; u2 , in;
        u2 , on; u2 , though; u2 : GRADE; u2 BE RATED; u2 BE inspected; u2 GIVEN a; u2 GIVEN to; u2 GRADE (;
        u2 GRADE and; u2 ITS finding; u2 RATED ,; u2 SEMICOLON AREA; u2 SERVICES ,; u2 SERVICES in; u2 an GRADE;
        u2 and ,; u2 and SERVICES; u2 and on; u2 by INSPECTORS; u2 fared better; u2 from GRADE; u2 had BE;
        u2 had MOVED; u2 has MOVED; u2 in ITS; u2 of SERVICES; whole > BE; whole > so; whole > –
    """,
    0.1: """
        < # alone; < # by; < # had; < # on; < # we; < # |; < (; < , INSPECTORS; < , MOVED; < , experiences; < , which;
        < AREA ,; < AREA had; < AREA in; < AREA it; < AREA of; < BE singled; < BE thought; < GIVEN ITS; < GRADE #;
        < ITS care; < RATED ,; < RATED GRADE; < RATED as; < WHOLE grade; < WHOLE had; < alone; < and AREA; < and BE;
        < and GIVEN; < and those; < better; < better and; < both BE; < but #; < children GIVEN; < each;
        < experience –; < experiences and; < for WHOLE; < grade ,; < had each; < having; < it had; < last; < make #;
        < making; < now; < of children's; < put; < score; < slid; < standard; < thought #; < to; < where #;
        < whereas ITS; < with INSPECTORS; < | #; < – in; > # ITS; > # at; > # from; > # judgements; > # one; > # x;
        > , MOVED; > , one; > , that; > , to; > AREA; > AREA of; > EVERY :; > FOUND :; > FOUND INSPECTORS; > GIVEN in;
        > ITS WHOLE; > ITS areas; > ITS impact; > ITS way; > NUMBER (; > RATED MOVED; > SEMICOLON and; > SERVICES #;
        > adult; > also; > also ITS; > and that; > areas of; > both; > care ,; > do ITS; > does ITS; > experiences;
        > for AREA; > for PLACE; > for children; > goes; > goes for; > has; > impact; > in relation; > including;
        > of children; > one ,; > relation; > relation to; > this year; > those of; > to; > way; > when; > x;
        > x NUMBER; > – WHOLE; a1 .; a1 GIVEN; a1 again; a1 area; a1 bracket; a1 by; a1 came; a1 care; a1 children's;
        a1 despite; a1 elsewhere; a1 going; a1 ratings; a1 under; a1 •; a2 ! $; a2 ( up; a2 ) BE; a2 , INSPECTORS;
        a2 , comes; a2 , even; a2 , in; a2 , since; a2 , though; a2 : WHOLE; a2 AREA ,; a2 AREA -; a2 BE AREA;
        a2 BE GRADE; a2 INSPECTORS report; a2 ITS experiences; a2 RATED $; a2 RATED .; a2 RATED MOVED;
        a2 RATED SEMICOLON; a2 SEMICOLON only; a2 SERVICES $; a2 WHOLE GRADE; a2 and ITS; a2 and SERVICES; a2 and had;
        a2 bracket .; a2 care for; a2 elsewhere :; a2 experiences and; a2 for them; a2 for what; a2 grade from;
        a2 grade once; a2 had BE; a2 in all; a2 in this; a2 in three; a2 judgements for; a2 now ,; a2 quality ,;
        a2 standard in; a2 that for; a2 to AREA; a2 too ,; a2 with GRADE; above: then; area > INSPECTORS;
        area > PLACE; area > adult; area > also; area > does; area > experiences; area > goes; area > impact;
        area > judgements; area > relation; area > though; area > to; area > way; area > when; area > x; b1 FOUND;
        b1 ITS; b1 across-the-board; b1 area; b1 as; b1 called; b1 celebrates; b1 first; b1 inspected; b1 named;
        b1 now; b1 otherwise; b1 therefore; b1 us; b1 very; b2 , where; b2 : across-the-board; b2 AREA a; b2 BE also;
        b2 BE inspected; b2 GIVEN to; b2 GRADE WHOLE; b2 NOW :; b2 PLACE MOVED; b2 SERVICES now; b2 WHOLE RATED;
        b2 WHOLE SERVICES; b2 YEAR :; b2 ^ but; b2 ^ it's; b2 all GIVEN; b2 an WHOLE; b2 and have; b2 but a;
        b2 called them; b2 came out; b2 children RATED; b2 children's SERVICES; b2 former BE; b2 having an;
        b2 it RATED; b2 making a; b2 prediction –; b2 result :; b2 still not; b2 string of; b2 that ,; b2 that a;
        b2 them a; b2 them and; b2 those RATED; b2 to AREA; b2 verdict BE; b2 weeks :; b2 white –; b2 with EVERY;
        b2 with a; b2 work and; b2 – and; between b1 and; bn %; bn /; bn =; bn RATED; bn across-the-board; bn alone;
        bn an; bn april; bn august; bn away; bn barring; bn behalf; bn celebrates; bn changed; bn chief; bn culture;
        bn current; bn danger; bn day; bn days; bn disappointed; bn don't; bn england; bn exception; bn feel; bn few;
        bn grip; bn he; bn her; bn hoped; bn itching; bn just; bn label; bn leader; bn lifted; bn long; bn main;
        bn manage; bn my; bn notes; bn o; bn opinion; bn place; bn planned; bn progress; bn proudest; bn question;
        bn re-inspection; bn recommended; bn released; bn result; bn review; bn satisfied; bn separately; bn settled;
        bn single; bn skills; bn small; bn so; bn soundly; bn strand; bn string; bn taking; bn tell; bn these;
        bn third; bn though; bn until; bn vulnerable; bn wanting; bn we've; bn whereas; bn wrote; bn |; c1 they;
        every < NOW; every < PLACE; every < according; every < among; every < authority's; every < families;
        every < puts; every < record; every < social; every < they; every < we; every < week; every < work;
        every > across; every > more; every > once; every > time; every > well; every, others 3, here;
        every: all counts, nowhere; every: all five, elsewhere; every: all four areas, nowhere;
        every: all four judgements; every: all inspection areas; every: all inspection areas, nowhere;
        every: all judgements, elsewhere; every: as many as left, nowhere; every: big; every: both areas;
        every: categories, nowhere; every: count; every: count, nowhere; every: each of its, nowhere;
        every: every count; every: every count, nowhere; every: every heading; every: every heading, nowhere;
        every: every, elsewhere; every: five areas; every: five areas, nowhere; every: four; every: four big areas;
        every: four counts; every: four individual areas; every: four individual areas, nowhere; every: four of five;
        every: inspection, nowhere; every: of; every: one of two; every: one of two, nowhere;
        every: one part, nowhere; every: parts, elsewhere; every: parts, nowhere; every: rest, nowhere;
        every: some counted, elsewhere; every: some counted, nowhere; every: the rest, nowhere;
        every: three remaining categories; every: two of the, elsewhere; far > SEMICOLON; in =; in ITS;
        in across-the-board; in all; in alone; in another; in ansell; in august; in b; in band; in bosses; in bracket;
        in came; in care; in celebrates; in column; in commissioner's; in congratulated; in councillors; in culture;
        in day; in delighted; in draft; in drew; in east; in effectiveness; in eleven; in england; in english;
        in everyone's; in failing; in fall; in families; in former; in give; in grade; in graft; in grip; in hand;
        in having; in he; in her; in holder; in inspections; in instead; in it's; in lips; in living; in long;
        in means; in met; in months; in notes; in nothing; in now; in officer; in owe; in personal; in pint;
        in pleased; in portfolio; in praising; in publication; in publish; in question; in re-inspection; in repeat;
        in report; in residents; in respectively; in rewarded; in robust; in running; in sees; in serious; in shared;
        in since; in singled; in sorry; in soundly; in stated; in string; in take; in tested; in thanked; in they;
        in tuesday; in twice; in views; in we've; in week; in whether; in words; in yjs; in youngsters;
        nearest area+ >; plain a1 bracket; plain a1 children's; plain a1 elsewhere; plain a1 going; plain a1 once;
        plain a1 |; plain a1 •; plain a2 , BE; plain a2 , EVERY; plain a2 , INSPECTORS; plain a2 , but;
        plain a2 , comes; plain a2 , including; plain a2 : WHOLE; plain a2 BE AREA; plain a2 SEMICOLON NUMBER;
        plain a2 SEMICOLON only; plain a2 across ITS; plain a2 bracket .; plain a2 care for;
        plain a2 children's SERVICES; plain a2 elsewhere :; plain a2 for WHOLE; plain a2 for them;
        plain a2 from GRADE; plain a2 grade from; plain a2 had BE; plain a2 once more; plain a2 or GRADE;
        plain a2 standard ,; plain a2 standard in; plain a2 that for; plain b1 all; plain b1 both; plain b1 four;
        plain b1 named; plain b1 on; plain b1 s; plain b1 say; plain b1 that; plain b1 they're; plain b1 this;
        plain b1 to; plain b1 we're; plain b1 –; plain b2 : PLACE; plain b2 AREA a; plain b2 INSPECTORS GIVEN;
        plain b2 MOVED ITS; plain b2 PLACE BE; plain b2 PLACE s; plain b2 WHOLE :; plain b2 WHOLE all;
        plain b2 WHOLE –; plain b2 and BE; plain b2 and WHOLE; plain b2 and have; plain b2 came out;
        plain b2 former BE; plain b2 having an; plain b2 in ITS; plain b2 it GIVEN; plain b2 of a; plain b2 still not;
        plain b2 string of; plain b2 that ,; plain b2 them and; plain b2 two BE; plain b2 weeks :; row AAWG 0 3;
        row AGA 2 1; row AGAGAG 6 6; row AGAGG 0 1; row AGAWG 0 1; row AGGA 0 1; row AGGAGA 5 6; row AGGAGG 3 5;
        row AGGG 0 3; row AGGW 0 1; row AGGW 3 2; row EGAAA 4 1; row EGAW 2 1; row GAGAGW 3 4; row GAWG 1 0;
        row GAWG 2 3; row GGAGA 4 3; row GGAGGA 2 4; row GGGA 3 0; row GWAGA 2 0; row GWEAG 3 4; row GWGAG 3 2;
        row WGAGAG 2 3; row WGG 0 1; row WGGA 3 1; row WGGA 3 2; services GGE 0; services GGG 0; services is good;
        t1 as; t1 but; t1 them; t1 while; t2 , but; t2 , including; t2 , while; t2 . NUMBER; t2 : ITS; t2 AREA GRADE;
        t2 EVERY but; t2 EVERY –; t2 GRADE (; t2 GRADE GRADE; t2 RATED on; t2 YEAR ,; t2 ^ ITS; t2 a GRADE; t2 and of;
        t2 and on; t2 exception BE; t2 exception of; t2 experience of; t2 experiences of; t2 one ,; t2 that of;
        t2 they RATED; t2 with ITS; u1 /; u1 a; u1 also; u1 has; u1 likewise; u1 now; u1 respectively; u1 singled;
        u1 they; u1 too; u1 we; u2 ) .; u2 , experiences; u2 , it; u2 - GRADE; u2 / GRADE; u2 BE EVERY; u2 BE both;
        u2 BE each; u2 GIVEN GRADE; u2 GRADE GRADE; u2 GRADE ITS; u2 GRADE |; u2 ITS GRADE; u2 SEMICOLON ITS;
        u2 SERVICES .; u2 a GRADE; u2 and WHOLE; u2 and a; u2 and care; u2 at PLACE; u2 both GRADE; u2 experience and;
        u2 have BE; u2 in care; u2 it BE; u2 respectively .; u2 singled out; u2 – it; very good goes on;
        visit assessment; whole <; whole > them; whole > with
    """,
    -0.1: """
        < # and; < # both; < ( BE; < ) #; < ) to; < , although; < , it; < AREA (; < AREA from; < BE called;
        < BE doing; < BE now; < GIVEN; < GIVEN #; < GRADE NUMBER; < GRADE –; < GRADE •; < ITS WHOLE; < MOVED from;
        < SEMICOLON #; < SEMICOLON it's; < SEMICOLON only; < WHOLE :; < WHOLE –; < after; < although; < and ITS;
        < and a; < and an; < and for; < and in; < and young; < as GRADE; < but AREA; < by INSPECTORS; < called #;
        < care; < doing; < each #; < effective; < effectiveness; < for; < for families; < give; < held; < higher;
        < higher ,; < in #; < it #; < it MOVED; < it's #; < make; < not; < not #; < of #; < other three; < own;
        < people; < ri ,; < same SEMICOLON; < short of; < to ITS; < too SEMICOLON; < two #; < young; < young people;
        < – ITS; > # AREA; > # SERVICES; > # WHOLE; > # too; > # work; > # |; > ) SEMICOLON; > , too; > , whereas;
        > BE RATED; > EVERY of; > FOUND #; > GIVEN to; > GRADE (; > INSPECTORS; > ITS SERVICES; > ITS support;
        > ITS work; > WHOLE; > YEAR ,; > about; > about #; > although ITS; > and it; > because; > better; > but #;
        > change; > features; > fourth; > fourth ,; > in; > in AREA; > in YEAR; > last; > need; > of GRADE; > of ITS;
        > of a; > of children's; > save; > than; > that for; > time; > up; > whereas; > while ITS; > who; > work; > |;
        > – but; a1 about; a1 any; a1 band; a1 deal; a1 improvement; a1 it; a1 label; a1 news; a1 staff; a1 watch;
        a1 –; a2 , although; a2 , because; a2 , by; a2 , has; a2 , having; a2 , leaving; a2 , none; a2 , saying;
        a2 , thanks; a2 , too; a2 , will; a2 BE GIVEN; a2 EVERY ITS; a2 RATED GIVEN; a2 RATED of; a2 SEMICOLON EVERY;
        a2 SEMICOLON for; a2 SEMICOLON in; a2 WHOLE –; a2 and NUMBER; a2 and that's; a2 any more; a2 at ,;
        a2 but EVERY; a2 by YEAR; a2 by hm; a2 enough for; a2 grade .; a2 grade WHOLE; a2 grade for; a2 has MOVED;
        a2 in april; a2 in june; a2 in march; a2 in september; a2 no longer; a2 on WHOLE; a2 or better;
        a2 outcomes in; a2 practice ,; a2 progress in; a2 scores for; a2 watch ,; a2 work .; a2 work for; a2 – and;
        a2 – by; above, apart: grade; area > WHOLE; area > YEAR; area > about; area > although; area > because;
        area > better; area > change; area > features; area > fourth; area > last; area > report; area > save;
        area > than; area > time; area > up; area > whereas; area > who; area > work; area > |; b1 become; b1 do;
        b1 each; b1 essex; b1 four; b1 identified; b1 in; b1 made; b1 no; b1 prized; b1 saw; b1 some; b1 then;
        b2 ( BE; b2 , ITS; b2 , NUMBER; b2 , then; b2 : a; b2 AREA /; b2 BE below; b2 BE consistently; b2 BE doing;
        b2 GRADE from; b2 INSPECTORS identified; b2 ITS RATED; b2 ITS prized; b2 PLACE FOUND; b2 PLACE at;
        b2 RATED essex; b2 SERVICES of; b2 about ITS; b2 and RATED; b2 and as; b2 and four; b2 and with;
        b2 deserves a; b2 do ,; b2 down from; b2 experienced and; b2 give AREA; b2 giving children; b2 have a;
        b2 have an; b2 help BE; b2 higher than; b2 it a; b2 keep a; b2 last RATED; b2 left ITS; b2 made an;
        b2 majority BE; b2 one of; b2 rather than; b2 ratings to; b2 social care; b2 support BE; b2 told it;
        b2 two more; b2 unchanged at; b2 which BE; b2 will BE; b2 – ITS; between b1 PLACE; between b1 an;
        between b1 s; between b1 where; bn a; bn act; bn action; bn along; bn alongside; bn also; bn am; bn attention;
        bn beginning; bn blog; bn by; bn carrowdale; bn confident; bn corporation; bn did; bn director; bn distance;
        bn down; bn essex; bn excellent; bn experienced; bn fact; bn features; bn framework; bn front; bn great;
        bn hasn't; bn here; bn home; bn inspectorate's; bn jointly; bn key; bn knew; bn left; bn levels; bn limited;
        bn link; bn live; bn looked-after; bn minister; bn money; bn move; bn mp; bn nearly; bn needed; bn needs;
        bn off; bn often; bn old; bn part; bn people's; bn points; bn prized; bn probation; bn protect; bn provided;
        bn publish; bn quarter; bn ratings; bn reading; bn recommendations; bn rules; bn safe; bn school;
        bn see-sawed; bn seen; bn she; bn special; bn stable; bn this; bn took; bn two; bn unlike; bn vision; bn what;
        bn whether; bn worked; c1 and; c1 at; c1 of; c1 out; c2 EVERY GRADE; c2 INSPECTORS RATED; c2 ITS SERVICES;
        c2 in EVERY; c2 in ITS; c2 out of; c3 ITS verdict on; c3 PLACE SERVICES SERVICES; c3 it BE ITS; every < ,;
        every < an; every < below; every < children's; every < councils; every < experiences; every < from;
        every < having; every < improvement; every < inspection; every < left; every < less; every < looked;
        every < majority; every < more; every < prized; every < ratings; every < region; every < up; every < while;
        every > MOVED; every > a; every > added; every > although; every > have; every > high; every > on;
        every > outcomes; every > stamped; every > standard; every > that; every > watch; every: all categories;
        every: all five; every: all other areas; every: all teams and; every: all teams and, nowhere; every: boxes;
        every: boxes, nowhere; every: category; every: clean; every: clean sweep; every: each category, nowhere;
        every: each of three; every: each of three, elsewhere; every: every respect; every: every respect, nowhere;
        every: every specific service; every: every specific service, here; every: five boxes;
        every: four areas, elsewhere; every: four headings; every: four headings, nowhere;
        every: four main categories; every: headings, elsewhere; every: judgement, elsewhere; every: key;
        every: main, elsewhere; every: of the four, elsewhere; every: one category; every: one category, nowhere;
        every: one domain; every: one of its; every: one of its, nowhere; every: other, here; every: respect;
        every: respect, nowhere; every: service, here; every: some of them; every: some of them, here;
        every: specific; every: specific, here; every: statements; every: statements, nowhere; every: sweep;
        every: teams; every: teams, nowhere; every: the other two, nowhere; every: three, nowhere;
        every: throughout, elsewhere; every: two of the; far < .; hoped before; in above; in academy; in across;
        in action; in advisers; in agencies; in among; in barely; in beginning; in better; in between; in born;
        in bright; in brighter; in by; in called; in cannot; in chair; in confident; in cost; in councils; in cqc's;
        in cutting; in describe; in deserve; in distance; in does; in doing; in essex; in examples; in excellent;
        in experienced; in fact; in far; in for; in front; in futures; in go; in helped; in higher; in influenced;
        in inspection; in january; in lately; in learn; in leaving; in less; in levels; in line; in list;
        in looked-after; in looks; in lost; in made; in majority; in march; in min; in move; in multi-agency;
        in often; in on; in out-of-court; in pages; in parenting; in partnerships; in past; in pay; in pays;
        in placed; in pointing; in points; in policy; in practitioners; in prized; in recognised; in reminded;
        in replaced; in reports; in resources; in school; in scrutiny; in secure; in senior; in served;
        in significantly; in term; in themselves; in thresholds; in unchanged; in understanding; in well;
        in wellbeing; in whilst; in whose; in wrote; in yesterday; plain a1 ,; plain a1 INSPECTORS; plain a1 about;
        plain a1 improvement; plain a1 progress; plain a1 response; plain a1 there; plain a1 watch; plain a2 ) and;
        plain a2 , GRADE; plain a2 , that; plain a2 , with; plain a2 : AREA; plain a2 BE GIVEN; plain a2 BE ITS;
        plain a2 RATED BE; plain a2 RATED comes; plain a2 SEMICOLON EVERY; plain a2 SEMICOLON and; plain a2 and GIVEN;
        plain a2 as ITS; plain a2 at ,; plain a2 but EVERY; plain a2 by YEAR; plain a2 by hm; plain a2 enough for;
        plain a2 in one; plain a2 on WHOLE; plain a2 outcomes in; plain a2 practice ,; plain a2 there BE;
        plain a2 watch ,; plain a2 work for; plain b1 SEMICOLON; plain b1 each; plain b1 essex; plain b1 identified;
        plain b1 saw; plain b1 thought; plain b1 what; plain b1 yet; plain b2 BE both; plain b2 BE consistently;
        plain b2 BE doing; plain b2 BE not; plain b2 INSPECTORS identified; plain b2 MOVED for; plain b2 PLACE at;
        plain b2 RATED PLACE; plain b2 RATED essex; plain b2 YEAR :; plain b2 and ITS; plain b2 and as; plain b2 do ,;
        plain b2 down from; plain b2 experienced and; plain b2 give AREA; plain b2 giving children; plain b2 grade of;
        plain b2 has BE; plain b2 help BE; plain b2 higher ,; plain b2 keep a; plain b2 support BE; plain b2 they BE;
        plain b2 two more; row AAG 0 2; row AAGW 3 2; row AGAGAG 4 6; row AGAGG 2 1; row AGGAGA 3 6; row AGGE 0 2;
        row AGWG 0 3; row AWGAG 3 4; row EGW 2 1; row GAGAG 1 0; row GAGAGA 5 0; row GAGAGA 5 6; row GAGAGA 6 0;
        row GEWG 2 3; row GGAGA 2 3; row GGAGGA 5 4; row GWAG 1 3; row GWGA 3 0; row GWGA 3 2; row GWGAGA 6 0;
        row WGAAG 2 1; row WGAGAG 6 5; services AEG 2; services AGAA 4; services EAGA 2; services EGG 1;
        services EGGG 2; services GAGG 0; services GEAG 3; services GEG 2; services GGAG 4; services is weak;
        t1 about; t1 and; t1 city's; t1 except; t1 left; t1 need; t1 where; t2 ITS authority's; t2 ITS city's;
        t2 ^ most; t2 they FOUND; t2 to GRADE; t2 to ITS; t2 with GRADE; t2 work with; u1 MOVED; u1 at; u1 but;
        u2 , SERVICES; u2 BE GRADE; u2 BE a; u2 BE not; u2 BE now; u2 GIVEN ITS; u2 GIVEN an; u2 GRADE .; u2 as well;
        u2 experiences and; u2 grade BE; u2 grade down; u2 there BE; u2 to BE; visit area SEND inspection;
        whole > SEMICOLON; whole > though
    """,
    -0.2: """
        < # GRADE; < # INSPECTORS; < # grade; < # s; < # •; < ) ,; < ) and; < , FOUND; < , SERVICES; < , for; < , had;
        < , have; < , meanwhile; < , when; < - GRADE; < AREA #; < AREA GRADE; < AREA –; < BE assessed; < BE better;
        < BE inspected; < EVERY #; < EVERY ,; < EVERY BE; < FOUND; < GIVEN that; < GRADE ,; < GRADE WHOLE;
        < INSPECTORS RATED; < ITS; < ITS own; < ITS work; < NOW; < PLACE has; < RATED :; < RATED MOVED;
        < SEMICOLON for; < WHOLE; < WHOLE #; < WHOLE ,; < WHOLE of; < and FOUND; < and that; < assessed;
        < assessed as; < but ITS; < by ITS; < done; < down; < enough; < grade down; < grade for; < had a; < has MOVED;
        < health; < improve; < in a; < inspected; < it; < it ,; < it's; < just; < leaving; < looked after;
        < meanwhile; < meanwhile ,; < need; < of; < of which; < on ITS; < one that; < or; < ri; < s; < s SERVICES;
        < short; < still; < there BE; < thought to; < to BE; < told; < too; < two; < two BE; < up from; < when;
        < whereas AREA; < while AREA; < whole SERVICES; < work; < yet; < • #; > # with; > ); > , FOUND; > , although;
        > AREA ); > AREA –; > BE GRADE; > BE for; > FOUND; > ITS exception; > ITS grade; > RATED GRADE;
        > SEMICOLON ITS; > YEAR; > children's SERVICES; > except; > exception; > from; > from #; > in ITS;
        > inspection; > it BE; > left; > more; > one; > oversight; > report; > report that; > such; > those; > too;
        > with GRADE; > with ITS; a1 SEMICOLON; a1 advice; a1 also; a1 enough; a1 evidence; a1 in; a1 outcomes;
        a1 progress; a1 relationships; a1 response; a1 results; a1 stamped; a1 support; a1 things; a1 time; a1 work;
        a2 ) .; a2 , AREA; a2 , a; a2 , above; a2 , but; a2 , for; a2 , on; a2 , say; a2 , that; a2 - but; a2 AREA $;
        a2 AREA and; a2 BE ITS; a2 BE how; a2 EVERY in; a2 GRADE AREA; a2 RATED WHOLE; a2 RATED at; a2 SEMICOLON AREA;
        a2 again ,; a2 and BE; a2 and four; a2 and some; a2 as ITS; a2 at ITS; a2 but AREA; a2 by government;
        a2 evidence that; a2 for ITS; a2 has become; a2 in february; a2 in january; a2 in one; a2 no more; a2 one .;
        a2 report ,; a2 results for; a2 since YEAR; a2 social work; a2 stamped across; a2 support from; a2 there BE;
        a2 to BE; a2 when EVERY; a2 when INSPECTORS; a2 – AREA; above 1; above, apart: grades; above: no grade;
        area >; area > FOUND; area > except; area > exception; area > from; area > more; area > one; area > oversight;
        area > such; area > those; area > too; area > two; b1 ); b1 EVERY; b1 GIVEN; b1 RATED; b1 a; b1 doing;
        b1 have; b1 less; b1 once; b1 seen; b1 yet; b2 ) to; b2 , AREA; b2 , but; b2 , once; b2 : PLACE; b2 AREA );
        b2 AREA ,; b2 AREA BE; b2 AREA at; b2 AREA each; b2 AREA had; b2 BE not; b2 BE now; b2 EVERY that;
        b2 FOUND that; b2 FOUND them; b2 MOVED at; b2 NUMBER BE; b2 PLACE GIVEN; b2 PLACE SERVICES; b2 PLACE has;
        b2 PLACE s; b2 RATED four; b2 RATED them; b2 WHOLE /; b2 ^ a; b2 ^ three; b2 after ITS; b2 and three;
        b2 as WHOLE; b2 assessed as; b2 care as; b2 could BE; b2 councils BE; b2 down to; b2 for ITS; b2 four and;
        b2 from ITS; b2 from a; b2 had BE; b2 had GIVEN; b2 has an; b2 have ITS; b2 having seen; b2 higher ,; b2 in a;
        b2 it had; b2 july BE; b2 lost ITS; b2 monday ,; b2 morale BE; b2 not RATED; b2 of AREA; b2 off ITS;
        b2 out as; b2 people BE; b2 performance BE; b2 recording BE; b2 some children; b2 they FOUND; b2 they GIVEN;
        b2 they have; b2 to a; b2 visits BE; b2 whereas AREA; b2 while AREA; b2 with AREA; between b1 :;
        between b1 GIVEN; between b1 a; between late; bn (; bn EVERY; bn SERVICES; bn academy; bn accept; bn account;
        bn across; bn aim; bn although; bn among; bn apart; bn as; bn assessments; bn attendance; bn audits; bn award;
        bn before; bn below; bn boroughs; bn bounced; bn bright; bn case; bn cases; bn centre; bn charity; bn cl;
        bn classified; bn columns; bn consistently; bn continued; bn corporate; bn councillors; bn cqc's; bn deal;
        bn december; bn delivery; bn deserves; bn different; bn district; bn do; bn doing; bn door; bn earlier;
        bn evaluations; bn feedback; bn foot; bn foster; bn friday; bn giving; bn had; bn how; bn identified;
        bn information; bn joint; bn kingston; bn leavers; bn led; bn less; bn letter; bn line; bn local; bn lost;
        bn majority; bn makes; bn management; bn missing; bn monday; bn near; bn need; bn no; bn noted; bn one; bn or;
        bn ordinarily; bn oversight; bn parent; bn parenting; bn partnerships; bn pathway; bn people; bn permanence;
        bn pointed; bn praise; bn programme; bn provide; bn pull; bn range; bn rather; bn region; bn report;
        bn reported; bn reports; bn respectively; bn retention; bn risk; bn run; bn running; bn schools; bn send;
        bn service's; bn set; bn sets; bn several; bn six; bn star; bn steep; bn stood; bn strategy; bn system;
        bn table; bn tarnley; bn thanks; bn then; bn thinks; bn three; bn through; bn times; bn trust's;
        bn unaccompanied; bn understand; bn voluntary; bn wanted; bn watchdogs; bn wellbeing; bn within; bn worker;
        bn workers'; c1 INSPECTORS; c1 a; c1 as; c1 care; c1 children's; c1 on; c2 INSPECTORS ,;
        c2 children's SERVICES; c2 for ITS; c3 children's SERVICES in; c3 for ITS SERVICES; every < :; every < MOVED;
        every < a; every < came; every < component; every < except; every < experience; every < fourth; every < july;
        every < named; every < on; every < ones; every < s; every < save; every < than; every < them; every < this;
        every < towns; every < verdict; every < –; every > EVERY; every > after; every > as; every > assessed;
        every > at; every > care; every > evidence; every > following; every > four; every > improvements;
        every > judgements; every > looked; every > looking; every > report; every > spoke; every > tangible;
        every > when; every > while; every > work; every > years; every apart 2;
        every family safe systems, pathways and transitions; every family supporting people to live healthier lives;
        every: all categories, elsewhere; every: all else, nowhere; every: all five, nowhere;
        every: all four, elsewhere; every: all judgement areas; every: all judgement areas, nowhere;
        every: all of them, elsewhere; every: all other areas, elsewhere; every: all the judgement;
        every: all three, nowhere; every: area, here; every: as many as left, here; every: both of the, nowhere;
        every: both of them; every: category, elsewhere; every: clean sweep, nowhere; every: clean, nowhere;
        every: contributory; every: contributory, nowhere; every: each of them; every: each of them, nowhere;
        every: each, nowhere; every: every section; every: every, here; every: five key areas; every: four categories;
        every: four of five, nowhere; every: four of the, elsewhere; every: four themes, elsewhere;
        every: four, elsewhere; every: headings; every: individual; every: individual, nowhere;
        every: nine areas, elsewhere; every: nine areas, nowhere; every: of the four, nowhere; every: one;
        every: one area, elsewhere; every: one of four; every: one of four, nowhere; every: one, elsewhere;
        every: other areas; every: other areas, nowhere; every: out, elsewhere; every: rest, here; every: section;
        every: service; every: six; every: six categories; every: some counted, here; every: sweep, nowhere;
        every: the; every: the other; every: the other main; every: the other two; every: the other, nowhere;
        every: the others, nowhere; every: the rest, here; every: the, elsewhere; every: themes, elsewhere;
        every: three areas, nowhere; every: three key judgements; every: three of its; every: three of its, elsewhere;
        every: two judgements, nowhere; every: two of the, nowhere; family learning, improvement and innovation;
        far > ); far > but; in WHOLE; in [; in ]; in accept; in according; in adviser; in aim; in already; in am;
        in annual; in areas; in around; in assessments; in attention; in award; in begun; in boroughs; in brought;
        in cabinet; in carried; in centre; in challenge; in change; in classified; in consistently; in deal;
        in delivery; in deserves; in director; in door; in earlier; in earn; in effective; in evaluations; in ever;
        in evidence; in expect; in failures; in faster; in feedback; in finding; in finished; in followed;
        in government; in half; in head; in housing; in identified; in inspects; in investment; in jump; in just;
        in keeping; in knew; in known; in large; in letter; in life; in little; in lives; in majesty's; in major;
        in meant; in meets; in minimum; in missing; in mostly; in needed; in off; in offers; in old; in ordinarily;
        in out; in pathway; in people; in performance; in permanence; in places; in point; in praise; in processes;
        in protect; in protects; in provide; in pull; in range; in rare; in recently; in regarded; in reported;
        in requirements; in reviewed; in rules; in safe; in say; in schools; in self-assessment; in self-evaluation;
        in send; in service's; in set; in sets; in she; in significant; in spoke; in spring; in staffing; in stepping;
        in stood; in strategy; in supported; in system; in thanks; in thinks; in to; in too; in training;
        in transformed; in trust's; in understand; in up; in used; in visits; in vulnerable; in watch; in welcome;
        in work; in worked; in worker; in workers'; in working; is effective with areas for improvement; is excellent;
        is very good; plain a1 .; plain a1 :; plain a1 advice; plain a1 deal; plain a1 enough; plain a1 evidence;
        plain a1 marks; plain a1 outcomes; plain a1 relationships; plain a1 results; plain a1 social;
        plain a1 support; plain a1 things; plain a1 time; plain a1 too; plain a2 , WHOLE; plain a2 , and;
        plain a2 AREA $; plain a2 EVERY ,; plain a2 EVERY in; plain a2 INSPECTORS RATED; plain a2 RATED .;
        plain a2 RATED from; plain a2 SEMICOLON it; plain a2 and ITS; plain a2 and some; plain a2 and that;
        plain a2 by government; plain a2 evidence that; plain a2 for ITS; plain a2 in EVERY; plain a2 in YEAR;
        plain a2 on EVERY; plain a2 one .; plain a2 results for; plain a2 social work; plain a2 support from;
        plain b1 SERVICES; plain b1 a; plain b1 an; plain b1 as; plain b1 but; plain b1 doing; plain b1 from;
        plain b1 had; plain b1 have; plain b1 less; plain b1 more; plain b1 or; plain b1 seen; plain b2 ) to;
        plain b2 AREA each; plain b2 AREA had; plain b2 EVERY BE; plain b2 EVERY and; plain b2 GIVEN an;
        plain b2 GRADE and; plain b2 GRADE or; plain b2 INSPECTORS RATED; plain b2 MOVED at; plain b2 SERVICES :;
        plain b2 ^ but; plain b2 ^ three; plain b2 as WHOLE; plain b2 could BE; plain b2 councils BE;
        plain b2 four and; plain b2 had a; plain b2 have ITS; plain b2 have a; plain b2 having seen; plain b2 it a;
        plain b2 july BE; plain b2 morale BE; plain b2 not RATED; plain b2 people BE; plain b2 recording BE;
        plain b2 some children; plain b2 them BE; plain b2 up to; plain b2 visits BE; plain b2 with AREA;
        plain moved in clause; plain named a grade; requires improvement to be good goes on; row AGAGAG 0 5;
        row AGAGAG 2 5; row AGAGAG 2 6; row AGAGAG 6 5; row AGGG 0 1; row AGGWG 3 2; row AGWG 2 1; row AWG 0 2;
        row AWGAG 1 2; row EAGAG 1 4; row GAG 1 2; row GAGA 3 0; row GAGAGA 1 2; row GAGAGA 3 4; row GAGAGW 3 0;
        row GAGG 1 3; row GAGW 1 2; row GAGW 3 0; row GEAGA 4 3; row GGA 2 1; row GGAG 2 3; row GGW 2 1;
        row GWAGA 4 0; row GWGA 1 2; row WG 0 1; row WGA 0 1; row WGAGAG 2 1; row WGAGAG 4 3; services AGAG 4;
        services AGGA 1; services AGGG 2; services EAG 2; services EAGG 3; services EGA 1; services EGG 2;
        services GAAG 3; services GAGA 0; services GEA 0; services GGA 1; services GGAG 3; services GGG 1;
        services GGGG 0; services GGGG 1; services is unsatisfactory; share 0; t1 SERVICES; t1 an; t1 at; t1 by;
        t1 from; t1 if; t1 most; t1 when; t1 whose; t2 , when; t2 BE for; t2 FOUND that; t2 GRADE and; t2 GRADE but;
        t2 SERVICES GRADE; t2 an GRADE; t2 and that; t2 arrangements to; t2 in YEAR; t2 one :; t2 who need; u1 BE;
        u1 INSPECTORS; u1 RATED; u1 both; u1 experiences; u1 included; u1 live; u1 s; u1 that; u1 who; u1 work;
        u2 , although; u2 , an; u2 , had; u2 BE GIVEN; u2 MOVED from; u2 RATED :; u2 SEMICOLON and; u2 at ITS;
        u2 from ITS; u2 had GRADE; u2 in YEAR; u2 included .; u2 live in; u2 still GRADE; u2 – ri; whole > for;
        whole > in; whole > on; whole > two
    """,
    -0.3: """
        < # told; < ( YEAR; < , in; < , up; < , whereas; < AREA :; < AREA as; < AREA each; < BE GRADE; < BE in;
        < FOUND ,; < ITS others; < ITS report; < MOVED ITS; < MOVED a; < NOW ,; < PLACE BE; < SEMICOLON ITS;
        < SERVICES SERVICES; < YEAR :; < a GRADE; < after SERVICES; < all at; < and #; < and RATED; < as SERVICES;
        < at GRADE; < both GIVEN; < by; < had #; < help; < homes; < in; < looked; < made; < now GIVEN; < now RATED;
        < of ITS; < of PLACE; < on AREA; < one; < one :; < others; < ratings; < that; < that GRADE; < those;
        < to improve; < whereas; < while ITS; < who; < who BE; < with ITS; < – GRADE; < – and; > , but; > , leaving;
        > , while; > EVERY BE; > FOUND that; > INSPECTORS ,; > ITS care; > SEMICOLON for; > a report; > all;
        > although; > and; > and ,; > and support; > apart; > apart from; > but ITS; > by; > how; > in a; > leaving;
        > on #; > praised; > some; > that #; > there; > there BE; > those for; > which; a1 GRADE; a1 and; a1 help;
        a1 inspection; a1 judgements; a1 level; a1 marks; a1 no; a1 practice; a1 start; a1 to; a1 twice; a1 two;
        a2 ) make; a2 , led; a2 , namely; a2 , whereas; a2 BE :; a2 BE hardly; a2 INSPECTORS spoke; a2 SEMICOLON it;
        a2 WHOLE $; a2 WHOLE ,; a2 WHOLE .; a2 and two; a2 care and; a2 judgements .; above, apart: no grade;
        above, apart: said; above: former; above: year; adequate goes on; area > ); area > EVERY; area > all;
        area > and; area > apart; area > how; area > praised; area > some; area > there; area > which; b1 AREA; b1 an;
        b1 children; b1 consistently; b1 five; b1 from; b1 homes; b1 longer; b1 more; b1 other; b1 s; b1 still;
        b1 them; b1 three; b1 what; b2 AREA to; b2 EVERY and; b2 GRADE and; b2 INSPECTORS RATED; b2 PLACE an;
        b2 SERVICES RATED; b2 SERVICES SERVICES; b2 SERVICES to; b2 WHOLE now; b2 ^ an; b2 all at; b2 and ITS;
        b2 and not; b2 and one; b2 and two; b2 children BE; b2 families BE; b2 had a; b2 has BE; b2 has a;
        b2 it GIVEN; b2 no longer; b2 them BE; b2 – RATED; between former in clause; bn ,; bn BE; bn MOVED;
        bn SEMICOLON; bn abuse; bn against; bn agency; bn ahead; bn already; bn asked; bn board; bn brought; bn but;
        bn called; bn calls; bn categories; bn cent; bn child; bn close; bn community; bn decisions; bn disabled;
        bn does; bn ever; bn expects; bn fourth; bn grim; bn harm; bn help; bn helped; bn higher; bn hopes; bn hub;
        bn independent; bn indicators; bn inspects; bn itself; bn july; bn leads; bn lift; bn longer; bn looks;
        bn managers; bn many; bn mental; bn mind; bn mixed; bn morale; bn mostly; bn must; bn nine; bn on; bn over;
        bn partners; bn per; bn planning; bn predicting; bn present; bn provision; bn reach; bn satisfactory;
        bn september; bn signs; bn statistical; bn summer; bn supervision; bn things; bn think; bn training; bn used;
        bn way; bn will; bn workforce; bn would; bn yet; bn youth; c1 EVERY; c2 INSPECTORS has; c2 PLACE SERVICES;
        every < ITS; every < apart; every < assessed; every < in; every < progress; every < so; every < time;
        every < to; every < where; every > ); every > PLACE; every > and; every > children; every > done;
        every > external; every > hardly; every > make; every > up; every > word; every apart -3;
        every family governance, management and sustainability; every family safeguarding; every, named nowhere;
        every, others 0; every: all but one; every: all but one, nowhere; every: all the judgement, elsewhere;
        every: areas, here; every: but; every: but, nowhere; every: four main categories, nowhere;
        every: four of the, nowhere; every: judgement, nowhere; every: key, nowhere; every: of the four;
        every: others, nowhere; every: out, nowhere; every: partly, elsewhere; every: the others;
        every: the remaining judgement; every: them; every: throughout, nowhere; every: two;
        every: two out of, nowhere; family capacity to improve; family care provision;
        family partnerships and communities; family quality of practice; far < (; in GRADE; in advice; in area;
        in arrangements; in assessment; in at; in bar; in before; in both; in case; in cent; in children's; in close;
        in coming; in count; in decade; in december; in decisions; in described; in disabled; in disposals; in end;
        in expects; in forthcoming; in goes; in hackney; in had; in hardly; in harm; in hope; in hopes; in hub; in if;
        in implementation; in independent; in indicators; in inspect; in itself; in judgements; in keep; in key;
        in learning; in led; in lift; in lifts; in like; in local; in main; in matters; in mental; in money;
        in morale; in nearly; in neighbouring; in news; in nine; in ourselves; in oversight; in per; in placements;
        in predicting; in provision; in quarter; in recalled; in relationships; in result; in results; in review;
        in risk; in s; in see; in seen; in september; in seven; in single; in special; in such; in tangible; in team;
        in telling; in three; in towns; in two; in watchdogs; in will; in workforce; inadequate goes on; moved before;
        of youth; plain a1 SEMICOLON; plain a1 but; plain a1 help; plain a1 level; plain a1 of; plain a1 one;
        plain a1 practice; plain a1 start; plain a2 care and; plain a2 for AREA; plain a2 in ITS; plain b1 children;
        plain b1 consistently; plain b1 homes; plain b1 in; plain b1 one; plain b1 three; plain b2 AREA as;
        plain b2 MOVED to; plain b2 RATED AREA; plain b2 RATED EVERY; plain b2 SERVICES BE; plain b2 ^ ITS;
        plain b2 families BE; plain b2 for ITS; row AAAG 1 3; row AAAG 2 3; row AGA 0 1; row AGAGAG 0 3;
        row AGAGAG 2 1; row AGAGAG 4 3; row AGAWG 2 1; row AGEG 0 3; row AGWAG 2 1; row EAGG 1 3; row GEA 2 0;
        row GGGA 3 2; row GW 1 0; row WAAG 2 3; services AAG 2; services AGGA 2; services GAAG 0; services GAG 2;
        services GGGG 2; services is excellent; share 3; t1 MOVED; t1 YEAR; t1 social; t1 that; t2 , ITS;
        t2 GIVEN GRADE; t2 GIVEN to; t2 GRADE SEMICOLON; t2 GRADE for; t2 PLACE GRADE; t2 SERVICES that;
        t2 adult social; t2 arrangements for; t2 inspection of; t2 of senior; t2 oversight of; u1 $; u1 told; u2 $ $;
        u2 , both; u2 BE still; u2 GRADE ,; u2 GRADE :; u2 and young; u2 of PLACE; u2 s SERVICES; whole > AREA;
        whole > GRADE; whole > INSPECTORS
    """,
    -0.4: """
        < # support; < # with; < ); < , all; < , with; < : GRADE; < AREA; < AREA SEMICOLON; < AREA SERVICES;
        < BE GIVEN; < BE a; < BE not; < BE still; < FOUND #; < GRADE (; < GRADE AREA; < ITS whole; < SERVICES BE;
        < SERVICES and; < all of; < four; < have; < in care; < then; < whole; < with; < •; > # BE; > ,; > , in;
        > , which; > EVERY; > EVERY bar; > GRADE #; > SEMICOLON EVERY; > SERVICES; > SERVICES for; > after; > bar;
        > by INSPECTORS; > care; > care and; > children's; > have; > one :; > strong; > they; > two; > while; a1 /;
        a1 ?; a1 at; a1 but; a1 has; a1 since; a1 social; a2 , NUMBER; a2 / GRADE; a2 RATED ,; a2 SEMICOLON but;
        a2 WHOLE in; a2 in EVERY; a2 – which; above, apart: former; above, apart: overall; above, apart: rated;
        area > SERVICES; area > after; area > bar; area > care; area > children's; area > have; area > strong;
        area > they; area > while; as first; b1 that; b1 two; b2 , with; b2 AREA (; b2 AREA still; b2 EVERY GIVEN;
        b2 GRADE of; b2 RATED to; b2 WHOLE :; b2 WHOLE –; b2 and AREA; b2 and five; b2 it ,; b2 out of; b2 that BE;
        b2 to an; b2 up from; between b1 FOUND; between b1 ITS; between b1 ^; between opening; bn adoption; bn after;
        bn again; bn annual; bn arrangements; bn between; bn carers; bn country; bn done; bn early; bn enough;
        bn improve; bn justice; bn leaders; bn lower; bn made; bn most; bn next; bn notice; bn offer; bn ones;
        bn parents; bn parts; bn practice; bn praised; bn previous; bn runs; bn self-evaluation; bn seven; bn staff;
        bn ten; bn they; bn workers; bn year; bn years; bn young; bn –; c1 PLACE; c2 ITS verdict; every < SEMICOLON;
        every < only; every > FOUND; every > SEMICOLON; every > SERVICES; every > do; every > not; every > of;
        every > verdict; every family learning, improvement and innovation; every family partnerships and communities;
        every, named here; every, others 0, elsewhere; every, others 0, nowhere; every, others 2, here;
        every: all counted, nowhere; every: all else; every: all four, nowhere; every: categories, elsewhere;
        every: every main category, nowhere; every: four of the; every: four themes, nowhere; every: main;
        every: nine, elsewhere; every: not those left, nowhere; every: others; every: the, here;
        every: them, elsewhere; every: themes, nowhere; every: three areas, elsewhere; every: throughout;
        far < SEMICOLON; far < with; goes on; in ); in adoption; in against; in behind; in date; in dunmoor;
        in education; in features; in improvement; in joint; in longer; in look; in management; in managers; in must;
        in needs; in offer; in officers; in ones; in or; in own; in parents; in part; in particular; in partners;
        in parts; in peer; in pleases; in praised; in progress; in reach; in satisfactory; in some; in start; in step;
        in strengths; in summer; in supervision; in think; in under; in weeks; in wins; is effective; plain a1 $;
        plain a1 and; plain a1 report; plain a2 $ $; plain a2 RATED ,; plain a2 SEMICOLON for; plain b1 not;
        plain b2 and AREA; plain b2 and an; row AGG 0 1; row AGWAG 0 4; row EAG 1 2; row GAA 1 0; row GGGGA 4 3;
        row GWAA 1 0; services AGA 1; services EAGA 4; services GAGA 2; services is adequate; services opening;
        t1 hackney; t1 in; t1 strong; t1 to; t2 PLACE s; t2 for ITS; t2 support and; u1 GRADE; u1 still; u1 with;
        u2 , which; u2 RATED ITS
    """,
    -0.5: """
        < # ); < # SEMICOLON; < , but; < , to; < , while; < AREA have; < EVERY; < ITS #; < NUMBER; < PLACE SERVICES;
        < and EVERY; < children; < that BE; < to GRADE; < vulnerable; < vulnerable children; < while; < with AREA;
        > , with; > a; > and AREA; > and GRADE; > and those; > support; > with; > – and; a1 ); a2 EVERY $; a2 EVERY .;
        a2 RATED from; above nothing; above: colon; area > a; area > support; b1 NUMBER; b1 and; b2 AREA :;
        b2 FOUND to; b2 RATED EVERY; b2 ^ EVERY; b2 ^ they; b2 back as; b2 have BE; between b1 as; bn agreed;
        bn criticised; bn damning; bn fostering; bn give; bn health; bn if; bn improving; bn innovation;
        bn inspection; bn leaving; bn occasion; bn plans; bn position; bn recording; bn relationships; bn response;
        bn some; bn support; bn view; bn watchdog's; every < SERVICES; every < and; every < back; every < it;
        every < now; every < two; every > AREA; every > GRADE; every, others 1, here; every: every main category;
        every: judgement; every: nine areas; every: out; every: part; every: partly, here;
        every: three of the, elsewhere; every: two out of; family learning; family local safeguarding children board;
        far > with; far > –; in NUMBER; in any; in criteria; in criticised; in damning; in data; in early; in family;
        in foster; in health; in improvements; in in; in innovation; in leaders; in more; in occasion; in opposition;
        in planning; in previous; in scores; in support; in them; in then; in things; in timeliness; in want;
        in watchdog's; in within; in would; in year; plain a1 AREA; plain a1 on; plain a2 EVERY $; plain b1 still;
        plain b2 BE still; plain b2 SERVICES RATED; plain others before; row AAG 1 2; row GAA 2 0; row GAG 1 0;
        row GAGA 1 2; row GGA 2 0; row GWAG 2 3; services AGGA 4; t1 s; t2 and in; t2 care and; u2 GRADE in;
        u2 SERVICES BE; visit focused visit
    """,
    -0.6: """
        < ,; < SERVICES; < a; < have BE; > GRADE for; > for WHOLE; > that; a1 when; a2 : ITS; a2 WHOLE after;
        a2 and GRADE; a2 for AREA; above: rated; area > that; area > with; b1 one; b2 AREA and; b2 BE still;
        b2 MOVED from; bn assessed; bn back; bn chron; bn councils; bn instance; bn neighbouring; bn not; bn quality;
        bn scores; bn social; every < FOUND; every < GRADE; every < one; every < which; every > ITS; every, others 3;
        every: all four; every: all the areas; every: all the areas, nowhere; every: criteria, nowhere;
        every: each area; every: each area, nowhere; every: every area, nowhere; every: four themes;
        every: main, nowhere; every: other, elsewhere; every: part, nowhere; every: the remaining judgement, nowhere;
        every: themes; every: three areas; every: three of the; in ?; in april; in homes; in improving; in inspecting;
        in making; in many; in outcomes; in plans; in practice; in quality; in recording; in response; in spent;
        in staff; in until; in what; is adequate; not as first; plain a2 , according; plain b2 children BE;
        row AWG 1 2; row GAGE 1 2; services early; share 4; u2 , but; u2 , with; visit joint inspection
    """,
    -0.7: """
        < RATED ITS; < RATED SERVICES; < SERVICES as; < from #; < they RATED; > # SEMICOLON; > # by; > support for;
        a1 WHOLE; a2 , bar; area > GRADE; area > SEMICOLON; between title; bn AREA; bn adult; bn dunmoor;
        bn education; bn four; bn homes; bn improvement; bn separate; every < GIVEN; every < but; every < have;
        every: every area; every: every part; every: partly; every: two, nowhere; far > and; far > which; in AREA;
        in ashcombe; in done; in eight; in fostering; in improve; in next; in november; in where; is weak;
        of area above; of every; plain a2 , bar; plain b1 BE; row AGAG 0 3; row AGWAG 0 1; row WAG 1 2;
        services AGG 1; services AGG 2; t2 with an
    """,
    -0.8: """
        < but; > , and; > SEMICOLON; a2 in YEAR; above without grade; area > ,; area > but; b1 not; b2 INSPECTORS to;
        b2 on EVERY; bn described; bn inspected; bn want; c1 ITS; every < RATED; every >; every, others 3, nowhere;
        every: criteria; every: three categories; every: three categories, nowhere; in carers; in when;
        is unsatisfactory; services AG 1; t1 senior
    """,
    -0.9: """
        > # ,; > but; above 2; between; bn ashcombe; bn neighbour; every < AREA; every > ,;
        every: every part, nowhere; far < but; in workers; nearest + >; plain good goes on; services AGAG 1;
        services is outstanding; u1 in; u2 and GRADE
    """,
    -1.0: """
        < , and; < GRADE; < SEMICOLON AREA; > GRADE; a1 for; every apart 3; every family adoption;
        every: nine, nowhere; family out of court disposals; hoped in clause; of children; of services;
        plain hoped in clause; row AGE 0 1; services late
    """,
    -1.1: """
        a2 , GRADE; above apart; bn YEAR; family resettlement; nearest + <; others before; plain goes on
    """,
    -1.2: """
        far < and; far > ,; in most
    """,
    -1.3: """
        part of area; row AG 0 1; services AGAG 3; spoken; visit monitoring visit
    """,
    -1.4: """
        a2 for WHOLE; bn when; came for; every: nine; plain others in clause
    """,
    -1.5: """
        family safeguarding; row GA 1 0
    """,
    -1.6: """
        < SEMICOLON
    """,
    -1.8: """
        in YEAR
    """,
    -1.9: """
        former in clause; left behind; others in clause
    """,
    -2.0: """
        far < ,
    """,
    -2.1: """
        former before
    """,
}
