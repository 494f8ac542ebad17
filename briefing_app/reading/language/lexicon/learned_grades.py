"""Weights fitted by `make fit` on labelled stories and pages; not written by hand.

What speaks for a grade being that of an area: the words before it (b1, b2, b3, and bn for any of eight), behind it (a1,
a2) and in its clause (in), those between it and the area (< where the area stands first), and how both stand.
"""

SURE = 0.6
"""How likely a grade has to be to be told."""
WEIGHTS: dict[float, str] = {
    1.7: """
        services G 0; services GG 1
    """,
    1.3: """
        > # for; services GAG 0; services GE 0; services of place
    """,
    1.2: """
        every < three; every: all
    """,
    1.1: """
        a2 WHOLE and; bn NOW; every < WHOLE; family adoption; nearest area+grade <; services GGA 0; services GGAG 1;
        visit inspection
    """,
    1.0: """
        b2 GIVEN from; b2 PLACE BE; bn now; c1 GRADE; every: other, nowhere; family leaders; in every;
        plain a2 EVERY .; services GG 0
    """,
    0.9: """
        < to #; > and so; a2 EVERY SEMICOLON; area <; every < had; every < still; every > so; every: counts;
        family overall; nearest area+ <; of whole; services title; t2 progress of
    """,
    0.8: """
        < # #; a1 now; c2 in every; c3 in every one; every > GIVEN; every > WHOLE; every > for; every: each of the;
        family leavers; family protection; far > :; in first; in today; in whole; is requires improvement to be good;
        row AGEG 0 1; t1 of; u2 . $; whole >
    """,
    0.7: """
        < # :; < ( #; < GRADE to; < ITS SERVICES; > so; a1 (; a2 , according; a2 , which; a2 , with; b1 all;
        b2 SERVICES BE; b2 four BE; between b1 RATED; bn november; bn outcome; bn week; every > in;
        every, others 2, nowhere; every: all, nowhere; every: counts, nowhere; family care; in (; in experiences;
        is outstanding; nearest area+grade >; of area; of board: <; row AGAG 0 1; row AGAG 2 3;
        same: requires improvement to be good; services GGG 2; t2 , and; t2 ^ for; the same grade goes on; u1 ,;
        u2 , AREA; u2 BE ITS; u2 and AREA
    """,
    0.6: """
        < , as; < both; < from GRADE; < in ITS; < where; > BE; > ITS same; > same; a2 by INSPECTORS; a2 for EVERY;
        a2 in ITS; area > for; b1 ,; b2 EVERY as; b2 GRADE to; b2 SERVICES still; b2 YEAR to; b2 grade BE;
        b2 that EVERY; b2 to ITS; between b1 to; bn all; bn bcp; bn children; bn children's; bn county's; bn have;
        bn included; bn published; carried beside; carried cue so; carried so; every: every, nowhere;
        every: everything; every: everything else; every: everything else, nowhere; every: everything, nowhere;
        every: three of four; in bcp; in fall'; in following; in including; in latest; in new; in others; in row;
        in steep; is good; nearest +grade >; plain a1 (; plain b1 it; plain b1 with; plain b2 GIVEN ITS;
        row AGAGAG 2 3; services AAAG 3; t1 ITS; t1 –; u2 and for
    """,
    0.5: """
        < # BE; < , BE; < , where; < BE ITS; < ITS RATED; < all #; < as #; < at #; < it BE; < of AREA; < to AREA;
        < well; < which #; < with a; < – #; > # (; > (; > , as; > :; > BE #; > EVERY ,; > MOVED to; > to #; a1 AREA;
        a1 RATED; a1 respectively; a1 still; a1 without; a2 , this; a2 SERVICES ,; a2 now .; a2 respectively .;
        a2 without exception; a2 work in; area > (; area > :; area > BE; area > same; area > so; b1 ^; b1 to; b2 , as;
        b2 PLACE as; b2 RATED ,; b2 ^ ^; b2 and EVERY; b2 and a; b2 everything BE; b2 ratings of; between early;
        bn confirmed; bn evaluated; bn experience; bn keeps; bn latest; bn morning; bn others; bn unchanged;
        bn verdict; carried in so; carried last; every < BE; every < inspected; every < other; every < short;
        every < since; every > grade; every apart 1; every family protection; every: all, elsewhere;
        every: each of the, elsewhere; every: five; every: four area judgements; every: its; every: remaining;
        every: two, elsewhere; family impact on children and young people; in FOUND; in SERVICES; in bounced;
        in could; in did; in examined; in exception; in experience; in failings; in have; in june; in keeps; in may;
        in not; in planned; in social; in spite; in we; plain a1 WHOLE; plain a2 , this; plain a2 work in;
        plain b2 AREA BE; plain b2 AREA and; plain b2 and EVERY; plain b2 everything BE; plain b2 four BE;
        plain b2 grade BE; plain b2 now RATED; plain b2 we BE; row AGAGAG 0 1; row AGAWG 2 4; row AGWG 0 1;
        row EGAG 2 3; row GAGAGA 6 6; row GGGGA 4 2; same as beside; services is requires improvement to be good;
        t1 BE; t1 RATED; t1 ^; t1 for; t2 ^ ^; t2 and for; u1 ); u1 .; u2 , and
    """,
    0.4: """
        < # (; < , ITS; < , at; < :; < BE; < BE #; < BE both; < all GIVEN; < both #; < both RATED; < experiences;
        < support for; < up; > # :; > , #; > , AREA; > : WHOLE; > BE AREA; > INSPECTORS FOUND; > RATED for; > also;
        > did; > for; > for ITS; > grade for; > progress of; > so BE; > –; a1 $; a1 except; a1 four; a1 on; a2 $ $;
        a2 , ITS; a2 , and; a2 , where; a2 AREA –; a2 and not; a2 as well; a2 except AREA; a2 for PLACE; a2 in a;
        a2 last year; a2 still ,; above beside; above, apart: areas; above, apart: year; above: said; area > AREA;
        area > also; area > did; b1 SERVICES; b1 at; b1 first; b1 it; b1 keeps; b1 say; b2 , BE; b2 , RATED;
        b2 , which; b2 GIVEN ITS; b2 GRADE /; b2 MOVED ITS; b2 SERVICES GIVEN; b2 SERVICES a; b2 SERVICES keeps;
        b2 WHOLE ,; b2 YEAR ,; b2 ^ with; b2 all RATED; b2 call AREA; b2 in ITS; b2 it BE; b2 it FOUND; b2 it has;
        b2 they BE; b2 three at; b2 to BE; b2 us as; b2 with ITS; between b1 all; between title other; bn ); bn GIVEN;
        bn GRADE; bn about; bn almost; bn because; bn borough's; bn came; bn decided; bn evaluation; bn every;
        bn everything; bn families; bn five; bn following; bn full; bn grade; bn has; bn hold; bn level; bn lowered;
        bn mere; bn month; bn nobody; bn nor; bn out; bn perform; bn put; bn puts; bn record; bn remaining; bn them;
        bn those; bn under; bn word; bn words; bn yesterday; c1 that; carried so BE; every < gradings; every < report;
        every < with; every > YEAR; every > though; every > to; every family care; every family leaders;
        every family overall; every: all areas, elsewhere; every: all counted, elsewhere; every: all judgements;
        every: area, nowhere; every: areas, nowhere; every: each, elsewhere; every: else, nowhere; every: every;
        every: every judgement, nowhere; every: every other area; every: heading; every: heading, nowhere;
        every: its, nowhere; every: judgements,; every: judgements,, nowhere; every: of the five;
        every: of the five, nowhere; every: remaining, nowhere; every: the other areas, nowhere;
        every: the other three; every: the other three, nowhere; every: the remaining areas, nowhere;
        every: the, nowhere; every: three of four, nowhere; every: two judgements, elsewhere; far < –; in a; in also;
        in asked; in borough's; in category; in comes; in confirmed; in content; in county's; in decided; in don't;
        in evaluated; in evaluation; in except; in from; in full; in great; in group; in hold; in i; in impressive;
        in lowered; in monitoring; in north; in october; in once; in perform; in poor; in published; in remaining;
        in save; in separately; in short; in straight; in third; in those; in week; plain a1 BE; plain a1 for;
        plain a1 still; plain a2 , AREA; plain a2 , as; plain a2 AREA –; plain a2 SERVICES ,; plain a2 WHOLE ,;
        plain a2 still ,; plain b1 :; plain b1 GIVEN; plain b1 at; plain b1 of; plain b2 , BE; plain b2 , to;
        plain b2 WHOLE ,; plain b2 ^ with; plain b2 out as; plain b2 three BE; plain b2 three at; row AGAAG 2 4;
        row AGAGAG 4 5; row AGGAGA 3 4; row AGWG 2 3; row GAGAG 1 2; row GAGAGA 3 2; row GAGW 3 2; row GGGA 3 1; t1 :;
        t2 , for; t2 AREA SEMICOLON; t2 ITS SERVICES; t2 RATED ITS; t2 ^ ITS; t2 of ITS; t2 – GRADE; u1 GIVEN;
        u1 SEMICOLON; u2 , RATED; u2 in PLACE; visit adult social care assessment
    """,
    0.3: """
        < # -; < # ITS; < # an; < # did; < # in; < # –; < ) BE; < , from; < , who; < / GRADE; < BE RATED; < FOUND to;
        < GRADE /; < INSPECTORS had; < ITS GRADE; < MOVED at; < PLACE #; < RATED #; < SERVICES in; < WHOLE as;
        < a SERVICES; < among; < and GRADE; < and SERVICES; < arrangements; < as well; < at; < did; < do; < each BE;
        < had BE; < in YEAR; < keep; < mark; < of children; < on; < only #; < them #; < –; > # grade; > # in; > # on;
        > # standard; > # to; > , BE; > , ITS; > , for; > , it; > - AREA; > : AREA; > AREA and; > EVERY -; > GRADE by;
        > INSPECTORS for; > ITS effectiveness; > also ITS; > and #; > and progress; > and to; > as; > as BE;
        > did ITS; > effectiveness; > effectiveness of; > for #; > in #; > made; > of #; > so did; > standard;
        > standard in; > them; > to AREA; > – ITS; a1 !; a1 ITS; a1 because; a1 experiences; a1 from; a1 had; a1 once;
        a1 this; a1 under; a1 with; a2 , FOUND; a2 , including; a2 , praising; a2 , whilst; a2 - ITS; a2 - there;
        a2 . $; a2 : PLACE; a2 AREA GRADE; a2 BE also; a2 EVERY ,; a2 RATED by; a2 WHOLE by; a2 after INSPECTORS;
        a2 and RATED; a2 and one; a2 and she; a2 by ITS; a2 from GRADE; a2 in INSPECTORS; a2 in all; a2 on EVERY;
        a2 once more; a2 report .; a2 that INSPECTORS; a2 this year; a2 to EVERY; above, apart: then; above: areas;
        above: grade; area > as; area > made; area > on; area > respect; area > standard; b1 (; b1 :; b1 FOUND;
        b1 GRADE; b1 also; b1 both; b1 department's; b1 has; b1 hold; b1 officially; b1 others; b1 second; b1 this;
        b1 we; b1 with; b2 AREA GIVEN; b2 AREA all; b2 AREA an; b2 BE named; b2 GIVEN INSPECTORS; b2 GIVEN an;
        b2 INSPECTORS BE; b2 ITS department's; b2 ITS others; b2 RATED BE; b2 RATED PLACE; b2 RATED as; b2 RATED it;
        b2 RATED of; b2 SERVICES ,; b2 WHOLE as; b2 YEAR and; b2 at BE; b2 both RATED; b2 evaluated as; b2 for a;
        b2 for children; b2 go from; b2 inspected BE; b2 now a; b2 one BE; b2 them as; b2 they now; b2 three BE;
        b2 to hold; b2 up to; b2 way to; b2 we BE; bn and; bn augured; bn best; bn category; bn comes; bn contrast;
        bn declared; bn e; bn earns; bn failing; bn headline; bn i; bn isn't; bn joins; bn lowest; bn make; bn marks;
        bn may; bn might; bn neither; bn never; bn new; bn north; bn officially; bn otherwise; bn pleased; bn rate;
        bn save; bn separately; bn straight; bn th; bn there; bn they're; bn together; bn town; bn town's;
        bn welcomed; bn whole; bn without; bn you; c1 in; c2 GRADE $; c2 that BE; c3 GRADE $ $; carried in BE;
        carried in –; carried is outstanding; carried later area; carried left behind; carried more;
        carried so BE ITS; every < ); every < by; every < can; every < children; every < did; every < each;
        every < give; every < included; every < judge; every < or; every < others; every < out; every < remaining;
        every < separately; every > RATED; every > education; every > lower; every > none; every > still; every > –;
        every apart -1; every family leavers; every, others 0, here; every, others 1, nowhere; every, others 2;
        every: across the board, elsewhere; every: across, elsewhere; every: all five areas;
        every: all five areas, nowhere; every: all four sub-categories; every: all judgements, nowhere;
        every: all key areas; every: all key areas, nowhere; every: all round; every: all round, nowhere;
        every: all sub-judgements; every: all three, elsewhere; every: as many as left; every: board, elsewhere;
        every: every category; every: every category, nowhere; every: every judgement;
        every: every other area, nowhere; every: five, nowhere; every: four key areas; every: four of five, elsewhere;
        every: four, nowhere; every: judgements; every: judgements, elsewhere; every: judgments;
        every: not those left, elsewhere; every: of its four; every: one area, nowhere; every: respects;
        every: respects, nowhere; every: round; every: round, nowhere; every: six judgements, nowhere;
        every: sub-categories; every: sub-judgements; every: sub-judgements, nowhere; every: the other areas;
        every: three other areas; every: two of three; family court disposals;
        family local safeguarding children board; in !; in EVERY; in MOVED; in PLACE; in accordingly; in achievement;
        in act; in adults; in almost; in apart; in below; in can; in chief; in days; in debated; in declared;
        in disappointed; in e; in earns; in excuses; in five; in follows; in house; in hung; in ilacs; in impact;
        in intend; in isn't; in job; in joins; in leader; in meanwhile; in meet; in members; in mere; in nor; in note;
        in officially; in only; in otherwise; in outcome; in over; in praises; in prompt; in proud; in public;
        in puts; in record; in second; in several; in so; in still; in than; in this; in top; in town's; in unison;
        in use; in why; in without; in word; in worst; in you; of adults; of board: any; plain a1 -; plain a1 EVERY;
        plain a1 again; plain a1 apart; plain a1 experiences; plain a1 that; plain a1 this; plain a2 , ITS;
        plain a2 , they; plain a2 , whilst; plain a2 - ITS; plain a2 RATED for; plain a2 SEMICOLON AREA;
        plain a2 WHOLE and; plain a2 and one; plain a2 apart from; plain a2 by INSPECTORS; plain a2 in may;
        plain a2 that INSPECTORS; plain b1 ,; plain b1 EVERY; plain b1 MOVED; plain b1 PLACE; plain b1 hold;
        plain b1 them; plain b2 , RATED; plain b2 , and; plain b2 AREA –; plain b2 BE named; plain b2 GIVEN a;
        plain b2 GRADE to; plain b2 RATED BE; plain b2 RATED it; plain b2 RATED them; plain b2 SERVICES ,;
        plain b2 SERVICES as; plain b2 YEAR ,; plain b2 all RATED; plain b2 at BE; plain b2 back as;
        plain b2 short of; plain b2 to hold; row AGAAG 0 1; row AGEWG 0 1; row AGG 0 2; row AGGE 0 1; row EAGG 1 2;
        row EGA 2 1; row GAAA 3 0; row GAAG 2 3; row GAGA 1 0; row GEAG 2 3; row GEAGA 4 0; row GGWA 3 1;
        row GWAA 3 0; row GWGAGA 5 4; row GWGAGA 6 6; row WGAG 2 3; row WGAGAG 6 6; services GGGG 3;
        services is inadequate; t1 NUMBER; t1 children's; t1 only; t1 what; t2 , on; t2 AREA and; t2 EVERY ,;
        t2 ITS PLACE; t2 RATED on; t2 SEMICOLON and; t2 SERVICES children's; t2 WHOLE ,; t2 ^ GRADE; t2 ^ on;
        t2 and FOUND; t2 and RATED; t2 care for; t2 grade for; t2 in ITS; t2 it RATED; t2 respect of; t2 those of;
        told; u1 (; u1 all; u1 and; u1 experience; u1 had; u2 ( GRADE; u2 , PLACE; u2 , for; u2 GIVEN to;
        u2 SERVICES GRADE; u2 SERVICES in; u2 and ITS; u2 and of; u2 as GRADE; u2 grade .; u2 had BE; u2 of ITS;
        whole > ,
    """,
    0.2: """
        < # ,; < # MOVED; < # RATED; < # a; < # all; < # as; < # experience; < # fared; < # from; < # had; < # has;
        < # it; < # of; < # on; < # or; < # that; < # they; < , also; < , both; < , which; < - #; < AREA ,; < AREA BE;
        < AREA had; < AREA of; < BE each; < BE raised; < BE that; < ITS AREA; < ITS experiences; < ITS first;
        < ITS last; < ITS support; < MOVED to; < PLACE have; < PLACE to; < RATED ,; < RATED BE; < RATED for;
        < RATED of; < RATED to; < SEMICOLON it; < SERVICES WHOLE; < SERVICES that; < WHOLE had; < a #; < all RATED;
        < also #; < among them; < an WHOLE; < and BE; < and make; < and on; < and support; < area; < best;
        < experience; < experiences of; < fared; < fared better; < first; < for WHOLE; < from ITS; < had each; < home;
        < in PLACE; < keep ITS; < lower; < mark BE; < more than; < most; < now #; < now GRADE; < of GRADE;
        < of children's; < previously GRADE; < raised; < score; < separately; < singled; < singled out; < that #;
        < that children; < them ,; < they BE; < this; < though ,; < thought #; < time; < to GIVEN; < up to; < well ,;
        < which BE; < with INSPECTORS; < work and; > # RATED; > # where; > # –; > ( #; > ( AREA; > , INSPECTORS;
        > , including; > , namely; > , those; > , to; > -; > AREA of; > BE ITS; > BE made; > FOUND :; > GRADE BE;
        > ITS #; > ITS AREA; > ITS WHOLE; > ITS way; > NUMBER; > NUMBER #; > SEMICOLON #; > adult; > and also;
        > another; > as do; > at; > by ITS; > care for; > children in; > do; > does; > experiences and; > four;
        > goes; > goes for; > grade; > in EVERY; > in PLACE; > in one; > in respect; > namely; > on EVERY; > respect;
        > respect of; > that ITS; > way; > which BE; > year; a1 EVERY; a1 SERVICES; a1 across; a1 after; a1 area;
        a1 bracket; a1 everywhere; a1 impact; a1 job; a1 mark; a1 of; a1 rather; a1 result; a1 standard; a1 today;
        a1 too; a1 verdict; a1 way; a1 |; a2 , INSPECTORS; a2 , after; a2 , it; a2 : EVERY; a2 : INSPECTORS;
        a2 AREA -; a2 AREA :; a2 BE a; a2 EVERY :; a2 NUMBER .; a2 RATED BE; a2 RATED ITS; a2 RATED to;
        a2 SEMICOLON INSPECTORS; a2 SEMICOLON only; a2 across EVERY; a2 and ITS; a2 and WHOLE; a2 and calls;
        a2 and had; a2 and that; a2 at supporting; a2 bracket .; a2 everywhere ,; a2 for them; a2 has BE;
        a2 impact on; a2 in may; a2 in october; a2 mark —; a2 on ITS; a2 on every; a2 one :; a2 only for;
        a2 progress .; a2 quality ,; a2 rather than; a2 support ,; a2 to AREA; a2 too .; a2 use BE; a2 with GRADE;
        above 3; above: grades; area > -; area > NUMBER; area > adult; area > another; area > at; area > do;
        area > four; area > goes; area > grade; area > had; area > including; area > namely; area > way; area > year;
        area > –; b1 .; b1 ITS; b1 MOVED; b1 PLACE; b1 another; b1 beat; b1 calls; b1 families; b1 isn't; b1 named;
        b1 now; b1 on; b1 same; b1 soundly; b1 they're; b1 third; b1 we're; b1 which; b2 , EVERY; b2 , FOUND; b2 , to;
        b2 AREA -; b2 AREA GRADE; b2 AREA both; b2 BE an; b2 BE soundly; b2 EVERY they; b2 EVERY to; b2 FOUND it;
        b2 GIVEN a; b2 GRADE ,; b2 ITS SERVICES; b2 ITS same; b2 PLACE ITS; b2 PLACE a; b2 RATED us;
        b2 SEMICOLON AREA; b2 SERVICES FOUND; b2 SERVICES as; b2 SERVICES now; b2 WHOLE GRADE; b2 WHOLE all;
        b2 ^ AREA; b2 ^ it's; b2 all GIVEN; b2 and BE; b2 and WHOLE; b2 and families; b2 and make; b2 and now;
        b2 better than; b2 but EVERY; b2 e .; b2 each BE; b2 each RATED; b2 from an; b2 had an; b2 has ITS;
        b2 here BE; b2 it calls; b2 keeps ITS; b2 less than; b2 make PLACE; b2 one :; b2 one still; b2 other three;
        b2 outcome BE; b2 puts it; b2 ranged from; b2 short of; b2 still not; b2 that a; b2 to beat; b2 up an;
        b2 visit as; b2 we've GIVEN; b2 weeks :; b2 whole SERVICES; b2 with EVERY; b2 with a; b2 work a; b2 would BE;
        b2 you BE; b2 you still; b2 young people; between b1 SERVICES; between b1 them; bn &; bn :; bn INSPECTORS;
        bn a's; bn according; bn adults; bn an; bn another; bn authorities; bn authority's; bn band; bn bar; bn beat;
        bn besides; bn boast; bn brief; bn celebrating; bn city's; bn club; bn come; bn congratulated;
        bn congratulates; bn congratulations; bn conservative-led; bn correctly; bn could; bn criticism; bn deeply;
        bn delighted; bn department's; bn drew; bn elmbridge; bn even; bn far; bn fared; bn follows; bn for; bn from;
        bn gradings; bn group; bn guessed; bn hands; bn having; bn however; bn impressed; bn it's; bn itching;
        bn judge; bn keep; bn later; bn leader; bn long; bn lund; bn managed; bn may's; bn monitoring; bn moves;
        bn much; bn named; bn nutshell; bn official; bn once; bn picked; bn proud; bn prowse; bn ranged; bn receiving;
        bn recently; bn regret; bn replaced; bn result; bn second; bn shares; bn since; bn singled; bn southend;
        bn spot; bn stay; bn takes; bn target; bn teams; bn time; bn to; bn today; bn tumbled; bn uncomfortable;
        bn we; bn weeks; bn why; bn work; bn works; bn worst; bn you're; c2 GRADE .; c3 GRADE . $;
        c3 INSPECTORS FOUND that; carried EVERY; carried every: all judgements; carried family leaders;
        carried family protection; carried former before; carried in AREA; carried in many; carried in more;
        carried in people; carried in young; carried it BE; every < (; every < INSPECTORS; every < PLACE;
        every < along; every < bar; every < barring; every < beat; every < care; every < does; every < five;
        every < has; every < made; every < make; every < measured; every < not; every < of; every < risk;
        every < social; every < they; every < unchanged; every < work; every > :; every > by; every > children's;
        every > it; every > october; every > there; every > time; every > too; every: across; every: across the board;
        every: all areas; every: all four areas; every: all its parts; every: all of them, nowhere;
        every: all sub-judgements, nowhere; every: all three; every: all three areas; every: all three areas, nowhere;
        every: area; every: areas; every: as many as left, elsewhere; every: aspect; every: aspect, nowhere;
        every: big; every: board; every: categories, nowhere; every: counts, elsewhere; every: each;
        every: each and every; every: each and every, nowhere; every: each heading; every: each heading, nowhere;
        every: each of the, nowhere; every: element; every: element, nowhere; every: else; every: every aspect;
        every: every aspect, nowhere; every: every element; every: every element, nowhere;
        every: every part, elsewhere; every: every separate category; every: five, elsewhere; every: four;
        every: four big areas; every: key, elsewhere; every: of; every: of, elsewhere; every: one of the;
        every: one of the, elsewhere; every: other; every: other respects; every: partly, nowhere; every: parts;
        every: separate; every: single; every: single, nowhere; every: six judgements; every: some counted, nowhere;
        every: strands; every: strands, nowhere; every: the remaining areas; every: the remaining two;
        every: the remaining two, nowhere; every: three, elsewhere; every: two judgements;
        family capacity for improvement; family partnerships and services; far < which; grades differ; in &; in ITS;
        in NOW; in RATED; in after; in again; in alarm; in ask; in assessed; in beat; in besides; in boast;
        in bracket; in business; in celebrating; in changed; in city's; in club; in colleagues; in column;
        in congratulates; in congratulations; in conservative-led; in consider; in correctly; in councillors;
        in danger; in day; in department's; in do; in doesn't; in elmbridge; in ended; in even; in eyes; in fourth;
        in framework; in glad; in gradings; in guessed; in handful; in hands; in hard; in high; in inspected;
        in inspectors'; in journey; in know; in lays; in leads; in level; in lund; in makes; in managed; in manager;
        in mark; in may's; in might; in minister; in monday; in moves; in named; in need; in november's; in now;
        in obtained; in one; in paid; in people's; in plan; in pleasure; in political; in prowse; in publish; in put;
        in ranged; in rate; in receiving; in round; in score; in should; in side; in sight; in six; in small;
        in sorry; in southend; in strand; in succession; in supporting; in surprise; in systemically; in talking;
        in tell; in tested; in thanked; in that; in there; in they; in they're; in today's; in tumbled; in twelve;
        in two-week; in unannounced; in vale; in way; in we're; in yjs; in |; in •; nearest area+ >;
        of board: nearest area+grade; plain a1 !; plain a1 across; plain a1 bracket; plain a1 everywhere;
        plain a1 impact; plain a1 in; plain a1 job; plain a1 mark; plain a1 now; plain a1 only; plain a1 or;
        plain a1 respectively; plain a1 result; plain a1 standard; plain a2 ( YEAR; plain a2 , FOUND;
        plain a2 , INSPECTORS; plain a2 , although; plain a2 , which; plain a2 BE a; plain a2 EVERY :;
        plain a2 RATED ITS; plain a2 RATED by; plain a2 SEMICOLON only; plain a2 SERVICES .; plain a2 and EVERY;
        plain a2 and WHOLE; plain a2 as well; plain a2 at supporting; plain a2 bracket .; plain a2 by ITS;
        plain a2 everywhere ,; plain a2 for EVERY; plain a2 for PLACE; plain a2 for them; plain a2 grade from;
        plain a2 in all; plain a2 in october; plain a2 in three; plain a2 mark —; plain a2 one :; plain a2 only for;
        plain a2 progress .; plain a2 quality ,; plain a2 support ,; plain a2 to AREA; plain a2 to ITS;
        plain a2 use BE; plain b1 another; plain b1 four; plain b1 isn't; plain b1 named; plain b1 others;
        plain b1 soundly; plain b1 than; plain b1 where; plain b2 , a; plain b2 BE GIVEN; plain b2 BE ITS;
        plain b2 BE soundly; plain b2 EVERY of; plain b2 ITS others; plain b2 MOVED ITS; plain b2 RATED as;
        plain b2 RATED of; plain b2 SEMICOLON AREA; plain b2 WHOLE BE; plain b2 and make; plain b2 for a;
        plain b2 from an; plain b2 in PLACE; plain b2 less than; plain b2 lots of; plain b2 make PLACE; plain b2 of a;
        plain b2 one BE; plain b2 ranged from; plain b2 still not; plain b2 to BE; plain b2 to a; plain b2 up an;
        plain b2 visit as; plain b2 we've GIVEN; plain b2 weeks :; plain b2 work a; plain b2 you BE;
        plain former in clause; row AAAG 0 3; row AGAGG 2 3; row AGAGWG 2 3; row AGGAG 0 2; row AGGAG 3 4;
        row AGGAGA 5 6; row AGW 2 1; row EAAG 1 3; row EAGAG 1 2; row EWG 1 2; row GAGAGA 5 4; row GAGAGW 3 2;
        row GAW 1 0; row GEWA 3 0; row GGAGA 2 0; row GGAGGA 5 0; row GGEA 3 1; row GGW 2 0; row GWAAG 2 4;
        row GWAGA 4 3; row GWGA 1 0; row GWGAGA 3 2; row WAG 0 2; row WGAG 0 1; row WGAGAG 4 5; row WGGAGG 6 6;
        same: outstanding; services AGE 1; services AGGG 3; services GA 0; services GAA 0; services GAGA 4;
        services GEE 0; services GGGA 1; services is very good; t1 (; t1 -; t1 GIVEN; t1 PLACE; t1 SEMICOLON; t1 a;
        t1 both; t1 on; t1 them; t1 trust's; t2 , because; t2 : GRADE; t2 AREA ,; t2 BE ITS; t2 GIVEN an; t2 GRADE :;
        t2 GRADE in; t2 ITS RATED; t2 ITS trust's; t2 RATED for; t2 SEMICOLON for; t2 WHOLE and; t2 ^ only; t2 and on;
        t2 as GRADE; t2 does for; t2 one ,; t2 one for; t2 relation to; t2 though ITS; u1 :; u1 a; u1 alike; u1 an;
        u1 by; u1 did; u1 fared; u1 grade; u1 has; u1 it; u1 mark; u1 now; u1 offer; u1 on; u1 or; u1 too; u2 , in;
        u2 , though; u2 : GRADE; u2 BE RATED; u2 BE all; u2 BE both; u2 BE inspected; u2 GIVEN GRADE; u2 GIVEN a;
        u2 GRADE (; u2 GRADE SEMICOLON; u2 ITS GRADE; u2 RATED ,; u2 SEMICOLON AREA; u2 SERVICES ,; u2 an GRADE;
        u2 and ,; u2 and SERVICES; u2 and on; u2 at PLACE; u2 by INSPECTORS; u2 fared better; u2 from GRADE;
        u2 had MOVED; u2 has MOVED; u2 in ITS; u2 of SERVICES; u2 of children; u2 on social; u2 that BE;
        visit assessment; whole > BE; whole > so; whole > them; whole > with; whole > –
    """,
    0.1: """
        < # GIVEN; < # SERVICES; < # for; < # mark; < # up; < # we; < # |; < , INSPECTORS; < , MOVED; < , RATED; < -;
        < AREA in; < AREA it; < BE EVERY; < BE put; < BE singled; < BE thought; < FOUND that; < GIVEN a; < GRADE #;
        < GRADE experiences; < GRADE in; < INSPECTORS; < ITS INSPECTORS; < ITS care; < ITS finding; < PLACE GIVEN;
        < RATED as; < SERVICES #; < SERVICES ,; < WHOLE BE; < WHOLE grade; < and; < and AREA; < and GIVEN; < and care;
        < and those; < as; < better; < better and; < both BE; < but #; < change; < children BE; < children GIVEN;
        < described as; < experience –; < experiences and; < finding; < finding BE; < grade ,; < grade of;
        < have each; < having; < impact; < it had; < last; < make #; < now; < on #; < one better; < out as; < put;
        < slid; < staff; < standard; < still #; < that INSPECTORS; < verdict; < where #; < where ITS; < where it;
        < work with; < | #; < – in; > # ITS; > # and; > # from; > # judgements; > # one; > # that; > # x; > , MOVED;
        > , among; > , one; > , that; > AREA; > BE also; > BE reached; > EVERY :; > FOUND INSPECTORS; > GIVEN in;
        > ITS INSPECTORS; > ITS RATED; > ITS areas; > ITS city's; > MOVED; > NUMBER (; > RATED; > RATED on;
        > SEMICOLON and; > SERVICES #; > SERVICES WHOLE; > WHOLE and; > among; > among them; > and that; > areas of;
        > care ,; > children and; > city's; > do ITS; > does ITS; > experiences; > for AREA; > for PLACE;
        > for children; > had; > in relation; > including; > it; > it FOUND; > judgements; > of children; > one ,;
        > one for; > reached; > relation; > relation to; > support of; > this year; > to; > to ITS; > together;
        > what #; > when; > x; > x NUMBER; > – #; > – WHOLE; a1 .; a1 GIVEN; a1 NUMBER; a1 again; a1 by; a1 came;
        a1 care; a1 children's; a1 despite; a1 going; a1 quality; a1 ratings; a2 ! $; a2 ( AREA; a2 ( YEAR; a2 ( up;
        a2 ) BE; a2 , $; a2 , GIVEN; a2 , as; a2 , comes; a2 , even; a2 , in; a2 , since; a2 , though; a2 : WHOLE;
        a2 AREA ,; a2 BE AREA; a2 BE GRADE; a2 BE reached; a2 BE that; a2 INSPECTORS report; a2 ITS experiences;
        a2 RATED $; a2 RATED SEMICOLON; a2 RATED and; a2 RATED as; a2 RATED that; a2 SEMICOLON NUMBER; a2 SERVICES $;
        a2 SERVICES .; a2 WHOLE GRADE; a2 and EVERY; a2 care for; a2 experiences and; a2 for children's; a2 for what;
        a2 grade from; a2 grade once; a2 had BE; a2 in this; a2 in three; a2 judgements for; a2 now ,; a2 on AREA;
        a2 standard in; a2 that for; a2 this time; a2 three years; a2 too ,; above, apart: colon; above: overall;
        above: then; area > INSPECTORS; area > RATED; area > among; area > city's; area > does; area > experiences;
        area > in; area > it; area > judgements; area > reached; area > relation; area > them; area > though;
        area > to; area > when; b1 across-the-board; b1 always; b1 area; b1 but; b1 called; b1 celebrates;
        b1 inspected; b1 otherwise; b1 people; b1 rounded; b1 therefore; b1 us; b1 very; b2 , where;
        b2 : across-the-board; b2 AREA a; b2 BE ITS; b2 BE RATED; b2 BE inspected; b2 GIVEN to; b2 GRADE WHOLE;
        b2 INSPECTORS GIVEN; b2 ITS rounded; b2 ITS very; b2 NOW :; b2 PLACE MOVED; b2 SERVICES MOVED; b2 WHOLE BE;
        b2 WHOLE SERVICES; b2 ^ ITS; b2 ^ but; b2 and have; b2 called them; b2 came out; b2 children RATED;
        b2 children's SERVICES; b2 former BE; b2 having an; b2 in PLACE; b2 july :; b2 making a; b2 out at;
        b2 prediction –; b2 that area; b2 them a; b2 them and; b2 those RATED; b2 to AREA; b2 to say; b2 verdict BE;
        b2 white –; b2 work and; between b1 and; bn %; bn /; bn =; bn RATED; bn across-the-board; bn alone; bn april;
        bn august; bn away; bn barring; bn behalf; bn better; bn care; bn celebrates; bn changed; bn chief;
        bn culture; bn current; bn danger; bn day; bn days; bn disappointed; bn don't; bn ended; bn england;
        bn exception; bn february; bn few; bn grip; bn handful; bn he; bn her; bn hoped; bn including; bn january;
        bn june; bn know; bn lifted; bn main; bn manage; bn marking; bn member; bn my; bn notch; bn notes; bn o;
        bn opinion; bn place; bn planned; bn progress; bn proudest; bn question; bn re-inspection; bn read;
        bn reckons; bn recommended; bn released; bn review; bn rounded; bn satisfied; bn settled; bn share; bn single;
        bn skills; bn small; bn still; bn strand; bn such; bn taking; bn tell; bn than; bn these; bn they'd; bn third;
        bn though; bn today's; bn top; bn until; bn use; bn waited; bn wanting; bn we're; bn we've; bn whereas;
        bn wrote; bn •; c1 they; carried EVERY that; carried EVERY that make; carried EVERY –; carried EVERY – AREA;
        carried every: each of the four areas; carried in (; carried in ); carried in ,; carried in apart;
        carried in cases; carried in did; carried in experiences; carried in good; carried in grade;
        carried in inspection; carried in progress; carried there has; carried there has BE; every < NOW;
        every < according; every < among; every < authority's; every < families; every < for; every < puts;
        every < record; every < we; every < week; every > BE; every > INSPECTORS; every > across; every > more;
        every > once; every > well; every, named elsewhere; every, others 1, elsewhere; every: all counts, nowhere;
        every: all five, elsewhere; every: all four areas, nowhere; every: all four judgements; every: all four main;
        every: all inspection areas; every: all inspection areas, nowhere; every: all judgements, elsewhere;
        every: all of them; every: all of them, here; every: all of these; every: all respects;
        every: as many as left, nowhere; every: both areas; every: count; every: count, nowhere; every: each of its;
        every: each of its, nowhere; every: every count; every: every count, nowhere; every: every heading;
        every: every heading, nowhere; every: every one of, nowhere; every: four counts; every: four individual areas;
        every: four individual areas, nowhere; every: four of five; every: inspection, nowhere; every: its, elsewhere;
        every: one of two; every: one of two, nowhere; every: one part, nowhere; every: part, elsewhere;
        every: parts, elsewhere; every: remaining, elsewhere; every: rest, elsewhere; every: rest, nowhere;
        every: some counted; every: some counted, elsewhere; every: the other four; every: the other four, nowhere;
        every: the remaining three; every: the remaining three, elsewhere; every: the rest, elsewhere;
        every: the rest, nowhere; every: them, here; every: these; every: these, elsewhere;
        every: three remaining categories; every: throughout, here; every: two of the, elsewhere;
        family assessing needs; in =; in across-the-board; in agreed; in all; in alone; in an; in assesses;
        in attendance; in august; in b; in band; in care; in celebrates; in cheshire; in commissioner's;
        in conclusion; in congratulated; in councillor; in culture; in draft; in drew; in east; in effectiveness;
        in eleven; in england; in english; in everyone's; in failing; in fall; in families; in former; in give;
        in going; in graft; in hackney; in hand; in having; in held; in holder; in instead; in it's; in judge;
        in july; in lips; in living; in long; in looked; in marking; in means; in months; in my; in notes; in nothing;
        in officer; in owe; in personal; in picked; in pint; in portfolio; in praising; in publication; in question;
        in re-inspection; in remarkable; in repeat; in report; in residents; in rewarded; in robust; in rounded;
        in running; in scathing; in sees; in share; in shared; in singled; in stated; in strong; in these; in they'd;
        in through; in towards; in tribute; in tuesday; in views; in we've; in welcomed; in whether; in words;
        in youngsters; plain a1 children's; plain a1 experience; plain a1 going; plain a1 grade; plain a1 had;
        plain a1 once; plain a1 |; plain a1 •; plain a2 , BE; plain a2 , EVERY; plain a2 , comes; plain a2 , though;
        plain a2 BE AREA; plain a2 SEMICOLON NUMBER; plain a2 WHOLE .; plain a2 across ITS; plain a2 care for;
        plain a2 children's SERVICES; plain a2 from GRADE; plain a2 had BE; plain a2 in a; plain a2 once more;
        plain a2 or GRADE; plain a2 standard ,; plain a2 standard in; plain a2 that for; plain a2 this time;
        plain b1 AREA; plain b1 all; plain b1 always; plain b1 on; plain b1 s; plain b1 say; plain b1 that;
        plain b1 they're; plain b1 this; plain b1 we're; plain b1 –; plain b2 AREA GIVEN; plain b2 AREA a;
        plain b2 INSPECTORS GIVEN; plain b2 PLACE BE; plain b2 PLACE s; plain b2 SERVICES an; plain b2 WHOLE :;
        plain b2 WHOLE –; plain b2 and BE; plain b2 and WHOLE; plain b2 and have; plain b2 came out;
        plain b2 former BE; plain b2 had BE; plain b2 having an; plain b2 in ITS; plain b2 it BE; plain b2 it GIVEN;
        plain b2 july :; plain b2 of AREA; plain b2 that ITS; plain b2 them and; plain former before; row AAGW 1 2;
        row AAWG 0 3; row AGAGWG 0 1; row AGAWG 0 1; row AGGA 0 1; row AGGAGG 3 5; row AGGG 0 3; row AGGW 0 1;
        row AGGW 0 2; row AGGW 3 2; row EAGAG 3 4; row EGAAA 4 1; row EGAW 2 1; row GAAA 1 0; row GAAG 1 0;
        row GAW 2 0; row GAWG 2 3; row GGAGA 4 3; row GGAGGA 2 4; row GGGA 3 0; row GWAGA 2 0; row GWAGAG 6 6;
        row GWEAG 3 4; row WEG 0 2; row WGAAG 2 4; row WGAGAG 2 3; row WGG 0 2; row WGGA 3 2; services GGE 0;
        services GGG 0; services is good; t1 .; t1 as; t1 but; t1 while; t1 with; t2 , but; t2 , including;
        t2 , while; t2 . NUMBER; t2 AREA GRADE; t2 BE GRADE; t2 EVERY but; t2 EVERY –; t2 GRADE (; t2 GRADE GRADE;
        t2 INSPECTORS RATED; t2 MOVED to; t2 NUMBER .; t2 YEAR ,; t2 ^ both; t2 a GRADE; t2 and ITS; t2 as BE;
        t2 exception of; t2 experience of; t2 had RATED; t2 now GRADE; t2 to ITS; t2 with ITS; u1 /; u1 SERVICES;
        u1 also; u1 likewise; u1 respectively; u1 they; u2 ) .; u2 ) BE; u2 , experiences; u2 , on; u2 / GRADE;
        u2 BE EVERY; u2 BE each; u2 GRADE GRADE; u2 GRADE and; u2 GRADE |; u2 ITS RATED; u2 ITS finding;
        u2 MOVED GRADE; u2 SERVICES .; u2 a GRADE; u2 all GRADE; u2 and WHOLE; u2 and a; u2 and to; u2 both GRADE;
        u2 experience and; u2 have BE; u2 it BE; u2 respectively .; u2 – ITS; u2 – it; very good goes on; whole <
    """,
    -0.1: """
        < # GRADE; < # grade; < ( BE; < ) #; < ) to; < , AREA; < , for; < , they; < AREA (; < AREA from; < BE called;
        < BE doing; < GIVEN #; < GIVEN an; < GRADE ,; < GRADE NUMBER; < GRADE –; < GRADE •; < ITS; < ITS grade;
        < SEMICOLON only; < WHOLE :; < WHOLE –; < YEAR and; < a GRADE; < after; < and a; < and an; < and for;
        < and in; < and young; < as GRADE; < but AREA; < by INSPECTORS; < called #; < care; < doing; < effective;
        < for ITS; < for families; < give; < higher; < higher ,; < improve; < it's #; < not #; < other three;
        < people; < progress BE; < provision; < ri ,; < short of; < some; < support ,; < that; < that GRADE; < to BE;
        < too; < two #; < which; < yet #; < young; < young people; < – ITS; > # SERVICES; > # too; > # with; > # work;
        > # |; > ) SEMICOLON; > , whereas; > BE RATED; > EVERY of; > FOUND #; > GRADE (; > INSPECTORS; > ITS work;
        > RATED #; > YEAR ,; > although ITS; > and FOUND; > and INSPECTORS; > because; > better; > but #; > change;
        > experiences of; > features; > fourth; > fourth ,; > from; > in; > last; > left; > need; > of GRADE; > of a;
        > save; > than; > up; > whereas; > while ITS; > who; > |; > – but; a1 about; a1 any; a1 before; a1 deal;
        a1 features; a1 improvement; a1 it; a1 label; a1 news; a1 one; a1 response; a1 support; a1 watch;
        a2 , although; a2 , among; a2 , by; a2 , has; a2 , having; a2 , leaving; a2 , none; a2 , thanks; a2 , too;
        a2 , will; a2 - but; a2 : AREA; a2 EVERY ITS; a2 RATED GIVEN; a2 RATED for; a2 RATED of; a2 SEMICOLON for;
        a2 SEMICOLON in; a2 WHOLE –; a2 and NUMBER; a2 and it; a2 and that's; a2 but EVERY; a2 by YEAR; a2 enough for;
        a2 grade WHOLE; a2 grade for; a2 has MOVED; a2 in april; a2 in february; a2 in june; a2 in march;
        a2 in september; a2 outcomes in; a2 progress in; a2 scores for; a2 watch ,; a2 when INSPECTORS; a2 work .;
        a2 work for; a2 – and; a2 – by; above with grade; area > FOUND; area > YEAR; area > because; area > better;
        area > change; area > features; area > fourth; area > from; area > last; area > report; area > save;
        area > than; area > up; area > whereas; area > who; area > |; b1 WHOLE; b1 below; b1 do; b1 does; b1 doing;
        b1 essex; b1 four; b1 identified; b1 in; b1 made; b1 no; b1 once; b1 prized; b1 saw; b1 then; b2 ( BE;
        b2 , NUMBER; b2 , once; b2 , one; b2 , then; b2 : a; b2 AREA ,; b2 AREA /; b2 BE GIVEN; b2 BE below;
        b2 BE consistently; b2 BE doing; b2 BE now; b2 GRADE from; b2 INSPECTORS identified; b2 ITS RATED;
        b2 ITS prized; b2 MOVED for; b2 PLACE FOUND; b2 PLACE at; b2 PLACE has; b2 RATED essex; b2 SERVICES of;
        b2 WHOLE with; b2 about ITS; b2 after a; b2 and RATED; b2 and as; b2 and with; b2 but AREA; b2 deserves a;
        b2 do ,; b2 down from; b2 experienced and; b2 give AREA; b2 giving children; b2 have ITS; b2 have a;
        b2 have an; b2 higher than; b2 in which; b2 justice SERVICES; b2 keep a; b2 last RATED; b2 left ITS;
        b2 made an; b2 majority BE; b2 one of; b2 rather than; b2 ratings to; b2 social care; b2 support BE;
        b2 two more; b2 which BE; b2 will BE; b2 – ITS; between b1 GIVEN; between b1 PLACE; between b1 s;
        between b1 where; between former before; bn ITS; bn account; bn act; bn action; bn attention; bn blog;
        bn board; bn by; bn carrowdale; bn cases; bn confident; bn delivery; bn did; bn different; bn director;
        bn distance; bn down; bn effective; bn essex; bn excellent; bn expected; bn experienced; bn front; bn giving;
        bn great; bn here; bn home; bn homeless; bn identified; bn independent; bn inspectorate's; bn intervention;
        bn introduced; bn knew; bn leads; bn left; bn less; bn levels; bn limited; bn link; bn lives; bn looked-after;
        bn minister; bn money; bn more; bn move; bn mp; bn nearly; bn needed; bn needs; bn off; bn officer; bn often;
        bn ordinarily; bn part; bn placed; bn points; bn prized; bn probation; bn protect; bn provide; bn provided;
        bn publish; bn pull; bn quarter; bn ran; bn reading; bn recommendations; bn rules; bn safe; bn scale;
        bn see-sawed; bn seen; bn send; bn set; bn she; bn shown; bn special; bn stable; bn standards; bn star;
        bn that; bn this; bn took; bn two; bn unlike; bn vision; bn visits; bn wellbeing; bn what; bn whether;
        bn worked; c1 and; c1 as; c1 at; c1 care; c1 of; c1 out; c2 EVERY GRADE; c2 INSPECTORS RATED; c2 in EVERY;
        c2 in ITS; c2 out of; c3 ITS verdict on; c3 it BE ITS; carried cue same; carried every;
        carried every: the rest; carried for; carried for AREA; carried in EVERY; carried in PLACE;
        carried in according; carried in care; carried in children; carried in could; carried in it; carried in joint;
        carried in little; carried in managers; carried in meant; carried in no; carried in plan; carried in same;
        carried in senior; carried in social; carried in staff; carried in there; carried in what; carried in within;
        carried in work; carried in workers; carried named a grade; carried there BE; carried they; carried to;
        carried to reach; carried to reach that; every < ,; every < an; every < down; every < having; every < held;
        every < improvement; every < left; every < less; every < majority; every < more; every < named; every < on;
        every < prized; every < ratings; every < s; every < this; every < up; every < while; every > MOVED; every > a;
        every > added; every > although; every > despite; every > following; every > high; every > judgements;
        every > on; every > outcomes; every > report; every > stamped; every > standard; every > watch; every apart 2;
        every, others 3, here; every: all categories; every: all other areas; every: all teams and;
        every: all teams and, nowhere; every: as many as left, here; every: both of the, nowhere; every: boxes;
        every: boxes, nowhere; every: category, elsewhere; every: clean; every: clean sweep;
        every: clean sweep, nowhere; every: clean, nowhere; every: each category, nowhere; every: each of three;
        every: each of three, elsewhere; every: every specific service; every: every specific service, here;
        every: five boxes; every: four headings; every: four headings, nowhere; every: four main categories;
        every: four measures; every: four, elsewhere; every: headings, elsewhere; every: individual, nowhere;
        every: key; every: main, elsewhere; every: measures; every: of the four, elsewhere; every: one category;
        every: one category, nowhere; every: one domain; every: one of its; every: one of its, nowhere;
        every: one part, elsewhere; every: other, here; every: service, here; every: six; every: six categories;
        every: specific; every: specific, here; every: statements; every: statements, nowhere; every: sweep;
        every: sweep, nowhere; every: teams; every: teams, nowhere; every: three, here; every: throughout, elsewhere;
        far < .; good goes on; hoped before; in above; in academy; in across; in action; in agencies; in am; in among;
        in areas; in assistant; in barely; in become; in between; in big; in brighter; in called; in cannot; in chair;
        in committed; in confident; in cost; in councils; in cutting; in describe; in deserve; in distance; in does;
        in doing; in essex; in examples; in expected; in experienced; in fact; in far; in finished; in for; in friday;
        in front; in futures; in go; in helped; in higher; in influenced; in information; in itself; in january;
        in last; in lately; in learn; in less; in levels; in list; in looked-after; in lost; in made; in major;
        in majority; in move; in multi-agency; in often; in on; in parenting; in past; in pays; in performance;
        in pointing; in points; in practitioners; in praise; in prized; in protection; in provide; in ran;
        in recognised; in replaced; in reports; in resources; in school; in secure; in send; in senior; in september;
        in served; in she; in shown; in significantly; in stepping; in term; in themselves; in thresholds; in too;
        in understanding; in view; in wellbeing; in whose; in worth; in wrote; in years; is the same grade;
        moved in clause; plain a1 ,; plain a1 INSPECTORS; plain a1 RATED; plain a1 about; plain a1 improvement;
        plain a1 progress; plain a1 response; plain a1 support; plain a1 watch; plain a2 ) and; plain a2 , GRADE;
        plain a2 , MOVED; plain a2 , that; plain a2 , with; plain a2 BE GIVEN; plain a2 BE ITS; plain a2 RATED .;
        plain a2 RATED comes; plain a2 SEMICOLON EVERY; plain a2 SEMICOLON and; plain a2 SEMICOLON it;
        plain a2 and ITS; plain a2 and it; plain a2 as ITS; plain a2 but EVERY; plain a2 by hm; plain a2 enough for;
        plain a2 in YEAR; plain a2 in one; plain a2 on WHOLE; plain a2 outcomes in; plain a2 watch ,;
        plain a2 work for; plain b1 FOUND; plain b1 SEMICOLON; plain b1 doing; plain b1 each; plain b1 essex;
        plain b1 had; plain b1 identified; plain b1 saw; plain b1 thought; plain b1 us; plain b1 yet;
        plain b2 BE both; plain b2 BE consistently; plain b2 BE doing; plain b2 BE not;
        plain b2 INSPECTORS identified; plain b2 MOVED for; plain b2 PLACE at; plain b2 RATED PLACE;
        plain b2 RATED essex; plain b2 YEAR :; plain b2 and ITS; plain b2 and as; plain b2 do ,;
        plain b2 experienced and; plain b2 give AREA; plain b2 giving children; plain b2 higher ,; plain b2 it a;
        plain b2 keep a; plain b2 support BE; plain b2 that BE; plain b2 they BE; plain b2 two more;
        plain hoped before; row AAGW 3 2; row AGAGAG 0 5; row AGAGAG 4 6; row AGEWG 0 4; row AGGAGA 3 6; row AGWG 0 3;
        row AWGAG 3 4; row EGAA 3 1; row EGAG 2 1; row EGW 2 1; row GAGAGA 5 6; row GAGAGA 6 0; row GAGAGW 3 0;
        row GEWG 2 3; row GGAGA 2 3; row GGAGGA 5 4; row GWAG 1 3; row GWGAGA 6 0; row WGAAG 2 1; row WGAGAG 6 5;
        services AGAA 4; services EAGA 2; services EGG 1; services EGGG 2; services GAAG 3; services GAGG 0;
        services GEAG 3; services GGAG 4; services is weak; share 0; t1 about; t1 city's; t1 except; t1 need;
        t2 INSPECTORS FOUND; t2 ITS city's; t2 ^ most; t2 and that; t2 they FOUND; t2 to GRADE; t2 with GRADE;
        u1 MOVED; u1 here; u2 , SERVICES; u2 BE FOUND; u2 BE a; u2 BE now; u2 GIVEN an; u2 MOVED from; u2 at ITS;
        u2 each GIVEN; u2 experiences and; u2 grade down; u2 there BE; u2 to BE; visit area SEND inspection;
        whole > SEMICOLON; whole > though
    """,
    -0.2: """
        < # INSPECTORS; < # and; < # s; < # •; < , FOUND; < , SERVICES; < , although; < , down; < , had; < , have;
        < , in; < , it; < , meanwhile; < , when; < - GRADE; < AREA #; < AREA GRADE; < AREA –; < BE assessed;
        < BE better; < BE inspected; < BE now; < EVERY #; < EVERY BE; < FOUND; < GRADE WHOLE; < GRADE and;
        < INSPECTORS RATED; < ITS WHOLE; < ITS others; < ITS work; < MOVED a; < MOVED one; < NOW; < PLACE has;
        < RATED :; < RATED MOVED; < SEMICOLON #; < SEMICOLON for; < SEMICOLON it's; < SERVICES had; < WHOLE;
        < WHOLE #; < WHOLE ,; < WHOLE of; < after SERVICES; < all MOVED; < all at; < although; < and #; < and FOUND;
        < and ITS; < and RATED; < assessed; < assessed as; < at GRADE; < both GIVEN; < but ITS; < by ITS; < done;
        < down from; < each GIVEN; < enough; < grade down; < grade for; < had #; < had a; < has MOVED; < health;
        < in a; < inspected; < it; < it ,; < it's; < just; < leaving; < looked after; < looked at; < meanwhile;
        < meanwhile ,; < need; < of; < of PLACE; < on AREA; < on ITS; < one that; < or; < others; < own; < ri; < s;
        < s SERVICES; < same SEMICOLON; < short; < there BE; < thought to; < too SEMICOLON; < two; < two BE;
        < up from; < when; < whereas AREA; < while AREA; < while ITS; < whole SERVICES; < • #; > ); > , FOUND;
        > AREA ); > AREA –; > BE GRADE; > BE for; > FOUND; > FOUND that; > GIVEN to; > ITS exception; > RATED GRADE;
        > SEMICOLON ITS; > YEAR; > about; > about #; > and it; > children's SERVICES; > except; > exception; > from #;
        > in AREA; > in ITS; > inspection; > it BE; > more; > of children's; > on #; > one; > oversight; > report;
        > report that; > some; > such; > that for; > those; > time; > too; > with GRADE; a1 SEMICOLON; a1 advice;
        a1 enough; a1 evidence; a1 in; a1 outcomes; a1 progress; a1 relationships; a1 results; a1 staff; a1 stamped;
        a1 things; a1 time; a1 work; a1 –; a2 ) .; a2 , AREA; a2 , above; a2 , but; a2 , for; a2 , on; a2 , say;
        a2 , that; a2 AREA $; a2 AREA and; a2 BE GIVEN; a2 BE ITS; a2 BE how; a2 EVERY in; a2 GRADE AREA;
        a2 RATED WHOLE; a2 RATED at; a2 SEMICOLON AREA; a2 SEMICOLON EVERY; a2 SEMICOLON it; a2 again ,; a2 and BE;
        a2 and four; a2 as ITS; a2 at ,; a2 but AREA; a2 by government; a2 by hm; a2 evidence that; a2 for ITS;
        a2 has become; a2 in january; a2 in one; a2 no longer; a2 no more; a2 on WHOLE; a2 one .; a2 report ,;
        a2 results for; a2 since YEAR; a2 social work; a2 stamped across; a2 support from; a2 there BE; a2 to BE;
        a2 when EVERY; a2 – AREA; above 1; above, apart: grades; above, apart: overall; above: no grade; area >;
        area > about; area > although; area > except; area > exception; area > more; area > one; area > oversight;
        area > some; area > such; area > those; area > time; area > too; area > two; b1 ); b1 EVERY; b1 GIVEN;
        b1 RATED; b1 a; b1 five; b1 have; b1 less; b1 seen; b1 separate; b1 still; b1 yet; b2 ) to; b2 , AREA;
        b2 , ITS; b2 , but; b2 AREA ); b2 AREA BE; b2 AREA as; b2 AREA at; b2 AREA each; b2 AREA had; b2 BE not;
        b2 EVERY that; b2 FOUND that; b2 FOUND them; b2 NUMBER BE; b2 PLACE GIVEN; b2 PLACE SERVICES; b2 PLACE s;
        b2 RATED four; b2 RATED them; b2 WHOLE /; b2 ^ three; b2 a separate; b2 after ITS; b2 and three; b2 as WHOLE;
        b2 assessed as; b2 care as; b2 children BE; b2 could BE; b2 councils BE; b2 down to; b2 for ITS;
        b2 four GIVEN; b2 four and; b2 from ITS; b2 from a; b2 had GIVEN; b2 has a; b2 has an; b2 having seen;
        b2 help BE; b2 higher ,; b2 in a; b2 it a; b2 it had; b2 lost ITS; b2 monday ,; b2 morale BE; b2 not RATED;
        b2 of AREA; b2 off ITS; b2 out as; b2 performance BE; b2 recording BE; b2 some children; b2 they have;
        b2 visits BE; b2 whereas AREA; b2 while AREA; between b1 :; between b1 a; between former in clause;
        between late; between opening; bn (; bn EVERY; bn SEMICOLON; bn SERVICES; bn a; bn academy; bn accept;
        bn across; bn against; bn aim; bn along; bn also; bn among; bn apart; bn as; bn assessments; bn attendance;
        bn audits; bn award; bn before; bn below; bn boroughs; bn bounced; bn bright; bn brought; bn case; bn centre;
        bn charity; bn cl; bn classified; bn columns; bn consistently; bn continued; bn corporate; bn corporation;
        bn cqc's; bn december; bn deserves; bn district; bn do; bn doing; bn door; bn earlier; bn evaluations;
        bn features; bn feedback; bn foot; bn foster; bn friday; bn hasn't; bn how; bn joint; bn jointly; bn kingston;
        bn leavers; bn letter; bn line; bn looks; bn lost; bn majority; bn management; bn managers; bn missing;
        bn monday; bn near; bn need; bn no; bn noted; bn offending; bn old; bn one; bn or; bn oversight; bn parent;
        bn parenting; bn pathway; bn people; bn permanence; bn pointed; bn praise; bn programme; bn range; bn ratings;
        bn region; bn report; bn reported; bn reports; bn respectively; bn retention; bn risk; bn run; bn running;
        bn school; bn september; bn service's; bn sets; bn show; bn statistical; bn steep; bn strategy; bn system;
        bn table; bn tarnley; bn thanks; bn thinks; bn three; bn through; bn times; bn trust's; bn unaccompanied;
        bn understand; bn used; bn voluntary; bn watchdogs; bn worker; bn workers'; c1 INSPECTORS; c1 a;
        c1 children's; c1 on; c2 INSPECTORS ,; c2 ITS SERVICES; c2 children's SERVICES; c2 for ITS;
        c3 children's SERVICES in; c3 for ITS SERVICES; carried family care; carried first area;
        carried hoped in clause; carried in INSPECTORS; carried in better; carried in bring; carried in by;
        carried in children's; carried in done; carried in effective; carried in had; carried in how;
        carried in improvement; carried in long; carried in looked; carried in out; carried in reach;
        carried in report; carried in score; carried in strong; carried in that; carried in they; carried in took;
        carried in which; carried in working; carried is good; carried is requires improvement to be good; every < :;
        every < MOVED; every < a; every < came; every < component; every < except; every < experiences; every < from;
        every < looked; every < ones; every < progress; every < save; every < than; every < them; every < time;
        every < towns; every < verdict; every < where; every < –; every > EVERY; every > PLACE; every > after;
        every > as; every > assessed; every > at; every > because; every > care; every > children; every > evidence;
        every > external; every > failures; every > four; every > hardly; every > improvements; every > looked;
        every > serious; every > spoke; every > tangible; every > when; every > while; every > word; every > work;
        every > years; every apart -3; every family safe systems, pathways and transitions;
        every family supporting people to live healthier lives; every: all categories, elsewhere;
        every: all else, nowhere; every: all five, nowhere; every: all four, elsewhere; every: all judgement areas;
        every: all judgement areas, nowhere; every: all of them, elsewhere; every: all other areas, elsewhere;
        every: all the judgement; every: all three, nowhere; every: area, here; every: both of them;
        every: categories; every: contributory; every: contributory, nowhere; every: each of them;
        every: each of them, nowhere; every: each, nowhere; every: every section; every: every, here;
        every: five key areas; every: four categories; every: four of five, nowhere; every: four of the, elsewhere;
        every: four themes, elsewhere; every: headings; every: individual; every: nine areas, elsewhere;
        every: nine areas, nowhere; every: of the four, nowhere; every: one; every: one area, elsewhere;
        every: one of four; every: one of four, nowhere; every: one, elsewhere; every: other areas;
        every: other areas, nowhere; every: out, elsewhere; every: rest, here; every: section; every: service;
        every: some counted, here; every: the; every: the other; every: the other main; every: the other two, nowhere;
        every: the other, nowhere; every: the others, nowhere; every: the rest, here; every: the, elsewhere;
        every: themes, elsewhere; every: three areas, nowhere; every: three key judgements; every: three of its;
        every: three of its, elsewhere; every: two judgements, nowhere; every: two of the, nowhere;
        family learning, improvement and innovation; far > ); far > but; in GRADE; in [; in ]; in accept;
        in according; in adviser; in advisers; in aim; in already; in annual; in around; in assessments; in at;
        in attention; in award; in before; in begun; in boroughs; in bright; in brought; in by; in cabinet;
        in carried; in centre; in challenge; in change; in children; in classified; in consistently; in count;
        in deal; in deserves; in director; in door; in earlier; in earn; in effective; in evaluations; in ever;
        in evidence; in excellent; in expect; in failures; in faster; in features; in feedback; in finding;
        in followed; in government; in had; in half; in housing; in identified; in inspection; in inspects;
        in investment; in jump; in just; in keep; in keeping; in knew; in known; in knows; in large; in leaving;
        in life; in line; in little; in meant; in meets; in minimum; in missing; in mostly; in needed; in nine;
        in off; in offers; in old; in ordinarily; in out; in pages; in partners; in pathway; in people; in permanence;
        in placed; in places; in policy; in processes; in protect; in protects; in pull; in range; in rare;
        in recently; in regarded; in reminded; in reported; in requirements; in result; in return; in reviewing;
        in rules; in safe; in say; in scrutiny; in self-assessment; in self-evaluation; in service's; in sets;
        in significant; in spoke; in spring; in staffing; in stood; in strategy; in supported; in system; in telling;
        in thanks; in thinks; in to; in training; in transformed; in trust's; in under; in understand; in up; in used;
        in visits; in vulnerable; in watch; in welcome; in work; in worked; in worker; in workers'; in yesterday;
        is effective with areas for improvement; is excellent; plain a1 .; plain a1 advice; plain a1 deal;
        plain a1 enough; plain a1 evidence; plain a1 marks; plain a1 outcomes; plain a1 practice;
        plain a1 relationships; plain a1 results; plain a1 social; plain a1 things; plain a1 time; plain a1 too;
        plain a2 , WHOLE; plain a2 , and; plain a2 : AREA; plain a2 AREA $; plain a2 EVERY ,; plain a2 EVERY in;
        plain a2 INSPECTORS RATED; plain a2 RATED from; plain a2 and that; plain a2 at ,; plain a2 by government;
        plain a2 evidence that; plain a2 for ITS; plain a2 in EVERY; plain a2 on EVERY; plain a2 one .;
        plain a2 results for; plain a2 social work; plain a2 support from; plain b1 SERVICES; plain b1 a; plain b1 an;
        plain b1 and; plain b1 as; plain b1 but; plain b1 have; plain b1 less; plain b1 more; plain b1 or;
        plain b1 seen; plain b1 what; plain b2 ) to; plain b2 AREA each; plain b2 AREA had; plain b2 EVERY and;
        plain b2 GIVEN an; plain b2 GRADE and; plain b2 GRADE or; plain b2 INSPECTORS RATED; plain b2 MOVED at;
        plain b2 SERVICES :; plain b2 ^ but; plain b2 ^ three; plain b2 as WHOLE; plain b2 could BE;
        plain b2 councils BE; plain b2 four and; plain b2 had a; plain b2 has BE; plain b2 have ITS; plain b2 have a;
        plain b2 having seen; plain b2 help BE; plain b2 morale BE; plain b2 not RATED; plain b2 recording BE;
        plain b2 some children; plain b2 them BE; plain b2 up to; plain b2 visits BE; plain b2 with AREA;
        plain named a grade; row AAG 0 2; row AGA 0 1; row AGAGAG 0 3; row AGAGAG 2 5; row AGAGAG 2 6; row AGAGAG 6 5;
        row AGAGG 2 4; row AGGE 0 2; row AGGG 0 1; row AGGWG 3 2; row AGW 0 1; row AGWG 2 1; row AWGAG 1 2;
        row GAG 1 2; row GAGA 3 0; row GAGAG 1 0; row GAGAGA 1 2; row GAGAGA 3 4; row GAGG 1 3; row GAGW 1 2;
        row GAGW 3 0; row GEAGA 4 3; row GWAGA 4 0; row GWGA 1 2; row WG 0 1; row WGA 0 1; row WGAGAG 2 1;
        row WGAGAG 4 3; same: good; services AAG 2; services AGAG 4; services AGGA 1; services AGGG 2; services EAG 2;
        services EAGG 3; services EGA 1; services EGG 2; services GAGA 0; services GEA 0; services GGAG 3;
        services GGGG 1; services is unsatisfactory; t1 an; t1 and; t1 at; t1 by; t1 from; t1 if; t1 most; t1 when;
        t1 where; t1 whose; t2 , when; t2 - GRADE; t2 FOUND that; t2 GIVEN GRADE; t2 GRADE and; t2 GRADE but;
        t2 SERVICES GRADE; t2 an GRADE; t2 arrangements to; t2 children and; t2 in YEAR; t2 one :; t2 who need;
        title none; title same; u1 BE; u1 INSPECTORS; u1 RATED; u1 both; u1 experiences; u1 included; u1 live; u1 of;
        u1 s; u1 who; u1 work; u2 , although; u2 , an; u2 , had; u2 BE GRADE; u2 RATED :; u2 SEMICOLON and;
        u2 from ITS; u2 had GRADE; u2 in YEAR; u2 included .; u2 live in; u2 still GRADE; u2 – ri; whole > for;
        whole > two
    """,
    -0.3: """
        < # told; < # with; < ( YEAR; < ) ,; < ) and; < , up; < , whereas; < AREA :; < AREA SERVICES; < AREA as;
        < BE GRADE; < BE a; < BE in; < FOUND #; < FOUND ,; < ITS own; < ITS report; < MOVED ITS; < MOVED into;
        < NOW ,; < SEMICOLON ITS; < SERVICES SERVICES; < SERVICES and; < YEAR :; < as SERVICES; < by; < down; < help;
        < homes; < into; < into ITS; < made; < now GIVEN; < now RATED; < of ITS; < one :; < ratings; < still; < those;
        < to improve; < told; < whereas; < who; < who BE; < with ITS; < work; < – GRADE; < – and; > # BE;
        > , although; > , but; > , leaving; > , while; > EVERY BE; > GRADE #; > INSPECTORS ,; > ITS care; > ITS grade;
        > SEMICOLON for; > a report; > all; > although; > and; > and ,; > and GRADE; > and ITS; > and support;
        > apart; > apart from; > but ITS; > by; > how; > in a; > leaving; > praised; > that #; > there; > there BE;
        > those for; > which; > with ITS; a1 GRADE; a1 help; a1 inspection; a1 judgements; a1 level; a1 marks;
        a1 practice; a1 start; a1 to; a1 twice; a1 two; a2 ) make; a2 , a; a2 , led; a2 , namely; a2 , whereas;
        a2 BE :; a2 BE hardly; a2 INSPECTORS spoke; a2 WHOLE $; a2 WHOLE .; a2 and some; a2 and two; a2 care and;
        a2 judgements .; above, apart: grade; above, apart: no grade; above, apart: said; above: former; above: year;
        adequate goes on; area > ); area > EVERY; area > and; area > apart; area > how; area > praised; area > there;
        area > which; b1 AREA; b1 an; b1 children; b1 consistently; b1 from; b1 had; b1 homes; b1 longer; b1 more;
        b1 other; b1 s; b1 them; b1 three; b1 what; b2 : PLACE; b2 AREA to; b2 EVERY GIVEN; b2 EVERY and;
        b2 GRADE and; b2 INSPECTORS RATED; b2 PLACE an; b2 SERVICES RATED; b2 SERVICES SERVICES; b2 SERVICES to;
        b2 WHOLE now; b2 ^ an; b2 all at; b2 and ITS; b2 and not; b2 and one; b2 and two; b2 families BE; b2 had a;
        b2 has BE; b2 into ITS; b2 it ,; b2 it GIVEN; b2 july BE; b2 no longer; b2 people BE; b2 them BE; b2 to a;
        b2 with AREA; b2 – RATED; between b1 ITS; bn ,; bn BE; bn MOVED; bn abuse; bn agency; bn ahead; bn already;
        bn although; bn asked; bn but; bn called; bn calls; bn categories; bn cent; bn child; bn close; bn community;
        bn councillors; bn deal; bn decisions; bn disabled; bn enough; bn ever; bn expects; bn fourth; bn grim;
        bn had; bn harm; bn helped; bn higher; bn hopes; bn hub; bn indicators; bn inspects; bn july; bn leaders;
        bn led; bn lift; bn longer; bn lower; bn many; bn mental; bn mind; bn mixed; bn morale; bn most; bn mostly;
        bn must; bn nine; bn on; bn over; bn per; bn predicting; bn present; bn provision; bn rather; bn runs;
        bn satisfactory; bn schools; bn several; bn signs; bn six; bn summer; bn supervision; bn then; bn things;
        bn training; bn wanted; bn way; bn will; bn within; bn workforce; bn would; bn yet; c1 EVERY;
        c2 INSPECTORS has; c2 PLACE SERVICES; carried in SERVICES; carried in all; carried in have; carried in noted;
        carried in of; carried in with; every < ITS; every < apart; every < assessed; every < fourth; every < in;
        every < july; every < so; every < to; every > ); every > FOUND; every > SERVICES; every > done;
        every > looking; every > make; every > not; every > up;
        every family governance, management and sustainability; every family safeguarding; every, others 0;
        every, others 0, nowhere; every: all but one; every: all but one, nowhere;
        every: all the judgement, elsewhere; every: areas, here; every: but; every: but, nowhere;
        every: four main categories, nowhere; every: four of the, nowhere; every: judgement, nowhere;
        every: not those left, nowhere; every: of the four; every: others, nowhere; every: out, nowhere;
        every: the other two; every: the others; every: the remaining judgement; every: the, here; every: them;
        every: throughout, nowhere; every: two; every: two out of, nowhere; family capacity to improve;
        family care provision; family partnerships and communities; far < (; far < with; goes on; in ); in WHOLE;
        in advice; in against; in area; in arrangements; in bar; in both; in case; in cent; in children's; in close;
        in coming; in decade; in december; in decisions; in described; in disabled; in disposals; in enough;
        in expects; in forthcoming; in goes; in hardly; in harm; in hope; in hopes; in if; in indicators; in inspect;
        in judgements; in key; in learning; in letter; in lift; in lifts; in like; in lives; in majesty's;
        in managers; in matters; in mental; in money; in morale; in nearly; in neighbouring; in news; in offending;
        in ourselves; in oversight; in per; in placements; in point; in praised; in predicting; in probation;
        in provision; in quarter; in recalled; in relationships; in results; in risk; in s; in schools; in see;
        in seen; in seven; in single; in special; in such; in tangible; in team; in three; in towns; in two;
        in watchdogs; in will; in workforce; in working; is very good; moved before; of board: >; plain a1 :;
        plain a1 SEMICOLON; plain a1 but; plain a1 help; plain a1 level; plain a1 of; plain a1 one; plain a1 start;
        plain a2 and some; plain a2 care and; plain a2 for AREA; plain a2 in ITS; plain b1 children;
        plain b1 consistently; plain b1 from; plain b1 homes; plain b1 in; plain b1 one; plain b1 three;
        plain b2 AREA as; plain b2 EVERY BE; plain b2 MOVED to; plain b2 RATED EVERY; plain b2 SERVICES BE;
        plain b2 ^ ITS; plain b2 families BE; plain b2 for ITS; plain b2 july BE; plain b2 people BE; row AAAG 1 3;
        row AAAG 2 3; row AGAGAG 2 1; row AGAGAG 4 3; row AGAWG 2 1; row AGEG 0 3; row AGWAG 2 1; row AWG 0 2;
        row EAGG 1 3; row GEA 2 0; row GGA 2 1; row GGGA 3 2; row GW 1 0; row WAAG 2 3; same: adequate;
        services GAAG 0; services GAG 2; services GGA 1; services GGG 1; services GGGG 0; services GGGG 2;
        services is excellent; share 3; t1 MOVED; t1 SERVICES; t1 YEAR; t1 that; t1 to; t2 , ITS; t2 BE for;
        t2 GIVEN to; t2 GRADE SEMICOLON; t2 GRADE for; t2 PLACE GRADE; t2 SERVICES that; t2 arrangements for;
        t2 inspection of; t2 oversight of; u1 $; u1 GRADE; u1 told; u2 $ $; u2 , both; u2 , which; u2 GRADE ,;
        u2 ITS grade; u2 and young; u2 of PLACE; u2 s SERVICES; whole > AREA; whole > GRADE; whole > INSPECTORS;
        whole > in; whole > on
    """,
    -0.4: """
        < # ); < # support; < ); < , with; < : GRADE; < AREA SEMICOLON; < AREA each; < BE GIVEN; < BE not; < GRADE (;
        < GRADE AREA; < ITS whole; < PLACE BE; < PLACE SERVICES; < SERVICES BE; < and EVERY; < four; < have; < held;
        < in; < in care; < looked; < of which; < one; < that BE; < then; < whole; < •; > ,; > , in; > , which;
        > EVERY; > EVERY bar; > SEMICOLON EVERY; > SERVICES; > SERVICES for; > after; > bar; > by INSPECTORS; > care;
        > care and; > children's; > have; > one :; > strong; > they; > two; > while; a1 /; a1 ?; a1 and; a1 at;
        a1 but; a1 has; a1 no; a1 since; a1 social; a2 , NUMBER; a2 , because; a2 / GRADE; a2 SEMICOLON but;
        a2 WHOLE ,; a2 WHOLE in; a2 in EVERY; a2 – which; above, apart: former; above, apart: rated; area > after;
        area > all; area > bar; area > care; area > children's; area > have; area > strong; area > they; area > while;
        as first; b1 and; b1 that; b1 two; b2 , with; b2 AREA (; b2 AREA still; b2 FOUND to; b2 GRADE of; b2 RATED to;
        b2 WHOLE :; b2 WHOLE –; b2 ^ EVERY; b2 and five; b2 held at; b2 to an; b2 up from; between b1 ^; bn adoption;
        bn after; bn again; bn agreed; bn annual; bn arrangements; bn between; bn carers; bn country; bn does;
        bn done; bn early; bn help; bn improve; bn justice; bn next; bn notice; bn offer; bn ones; bn parents;
        bn parts; bn practice; bn previous; bn reach; bn self-evaluation; bn seven; bn staff; bn ten; bn they;
        bn think; bn workers; bn year; bn years; bn young; bn youth; bn –; c1 PLACE; c2 ITS verdict; carried cue too;
        carried in a; carried in in; carried one; every < only; every > AREA; every > SEMICOLON; every > and;
        every > do; every > verdict; every family learning, improvement and innovation;
        every family partnerships and communities; every, others 0, elsewhere; every, others 1, here;
        every, others 2, here; every: all counted, nowhere; every: all else; every: all four, nowhere;
        every: categories, elsewhere; every: every main category, nowhere; every: four themes, nowhere;
        every: judgement; every: key, nowhere; every: nine, elsewhere; every: others; every: partly, elsewhere;
        every: them, elsewhere; every: themes, nowhere; every: three areas, elsewhere; every: throughout;
        family implementation and delivery; family quality of practice; family resettlement; in adoption; in better;
        in criteria; in data; in dunmoor; in education; in end; in hub; in improvement; in joint; in led; in local;
        in longer; in main; in management; in must; in needs; in offer; in officers; in ones; in or; in parents;
        in particular; in parts; in peer; in pleases; in progress; in reach; in review; in satisfactory; in start;
        in step; in strengths; in summer; in supervision; in think; in weeks; in wins; is effective; plain a1 $;
        plain a1 and; plain a1 report; plain a2 $ $; plain a2 RATED ,; plain a2 SEMICOLON for; plain b1 not;
        plain b1 still; plain b2 BE still; plain b2 RATED AREA; plain b2 and AREA; plain b2 and an;
        plain others before; requires improvement to be good goes on; row AGG 0 1; row AGWAG 0 4; row EAG 1 2;
        row GAA 1 0; row GAGA 1 2; row GGGGA 4 3; row GWAA 1 0; row GWAG 2 3; same: inadequate; services AGA 1;
        services AGGA 2; services EAGA 4; services GAGA 2; services is adequate; services opening; t1 social;
        t1 strong; t2 PLACE s; t2 adult social; t2 of senior; t2 support and; u1 still; u1 with; u2 GRADE :;
        u2 RATED ITS; u2 SERVICES BE; visit focused visit
    """,
    -0.5: """
        < , but; < , to; < , while; < AREA; < AREA have; < BE still; < EVERY; < NUMBER; < children; < have BE;
        < to GRADE; < vulnerable; < vulnerable children; < while; < with; < with AREA; > , with; > a; > and AREA;
        > and those; > support; > – and; a1 ); a1 when; a2 EVERY $; a2 EVERY .; a2 RATED ,; a2 RATED from;
        above nothing; above: colon; area > SERVICES; area > a; area > support; b1 NUMBER; b2 AREA :; b2 BE still;
        b2 MOVED from; b2 ^ they; b2 and AREA; b2 back as; b2 have BE; b2 out of; b2 that BE; between b1 FOUND;
        between title none; between title same; bn back; bn criticised; bn damning; bn fostering; bn give; bn health;
        bn if; bn improving; bn innovation; bn inspection; bn leaving; bn made; bn not; bn partners; bn planning;
        bn position; bn praised; bn recording; bn relationships; bn response; bn separate; bn some; bn support;
        bn view; bn watchdog's; carried in also; carried in to; every < SEMICOLON; every < SERVICES; every < and;
        every < back; every < one; every < two; every < which; every, named here; every, named nowhere;
        every: every main category; every: four of the; every: main, nowhere; every: nine areas; every: out;
        every: part; every: partly, here; every: three of the, elsewhere; every: two out of; family learning;
        far < SEMICOLON; far > with; far > –; in ?; in NUMBER; in any; in assessment; in behind; in criticised;
        in damning; in date; in early; in family; in foster; in health; in improvements; in in; in innovation;
        in leaders; in look; in opposition; in own; in part; in previous; in scores; in some; in spent; in staff;
        in support; in them; in then; in timeliness; in watchdog's; in within; in would; in year; inadequate goes on;
        is adequate; of youth; plain a1 AREA; plain a1 on; plain a2 EVERY $; row AAG 1 2; row AWG 1 2; row GAA 2 0;
        row GAG 1 0; row GGA 2 0; same as above; services AGGA 4; t1 in; t1 s; t2 for ITS; title other; u2 , with;
        u2 BE still; u2 GRADE in
    """,
    -0.6: """
        < # SEMICOLON; < ,; < , all; < ITS #; < RATED ITS; < SERVICES; < a; < all of; > GRADE for; > for WHOLE;
        > that; > with; a2 : ITS; a2 WHOLE after; a2 and GRADE; a2 for AREA; above without grade; above: rated;
        area > that; b1 one; b2 RATED EVERY; between; between b1 as; between title; bn adult; bn assessed; bn chron;
        bn councils; bn homes; bn instance; bn neighbouring; bn occasion; bn plans; bn scores; bn social;
        carried goes on; carried in for; carried not last; every < FOUND; every < GRADE; every < it; every < now;
        every > of; every: all four; every: all the areas; every: all the areas, nowhere; every: criteria, nowhere;
        every: each area; every: each area, nowhere; every: four themes; every: other, elsewhere;
        every: part, nowhere; every: the remaining judgement, nowhere; every: themes; every: three areas;
        every: three of the; in april; in done; in homes; in improving; in inspecting; in making; in many; in more;
        in occasion; in outcomes; in planning; in plans; in practice; in quality; in recording; in response;
        in things; in until; in want; in what; not as first; plain a2 , according; plain b2 SERVICES RATED;
        plain b2 children BE; row AGAG 0 3; row AGWAG 0 1; row GAGE 1 2; services early; t2 and in; t2 care and
    """,
    -0.7: """
        < RATED SERVICES; < SERVICES as; < from #; < they RATED; > # SEMICOLON; > # by; > support for; a1 WHOLE;
        a2 , bar; area > SEMICOLON; area > with; b2 AREA and; b2 INSPECTORS to; bn dunmoor; bn education; bn four;
        bn improvement; bn inspected; bn quality; carried apart; every < GIVEN; every < RATED; every < but;
        every < have; every, others 3; every, others 3, nowhere; every: every area; every: every area, nowhere;
        every: every part; every: main; every: partly; every: three categories; every: two, nowhere; far > and;
        far > which; in AREA; in ashcombe; in eight; in fostering; in improve; in next; in november; in where;
        is weak; of every; plain a2 , bar; plain b1 BE; services AGG 1; services AGG 2; share 4; t2 with an; u2 , but;
        visit joint inspection
    """,
    -0.8: """
        < but; > , and; > SEMICOLON; above 2; area > ,; area > but; b1 not; b2 on EVERY; bn AREA; bn described;
        bn want; c1 ITS; every >; every > ITS; every: criteria; every: three categories, nowhere; in carers;
        is unsatisfactory; of area above; of children; row WAG 1 2; services AG 1; t1 senior; u2 and GRADE
    """,
    -0.9: """
        < , and; < GRADE; > # ,; > but; area > GRADE; bn ashcombe; bn neighbour; every < AREA;
        every: every part, nowhere; every: nine, nowhere; family out of court disposals; far < but; in when;
        in workers; plain good goes on; services AGAG 1; u1 in
    """,
    -1.0: """
        every > GRADE; every family adoption; hoped in clause; nearest + <; nearest + >; of services;
        plain hoped in clause; row AGE 0 1; services is outstanding; services late
    """,
    -1.1: """
        < SEMICOLON AREA; > GRADE; a1 for; a2 , GRADE; a2 in YEAR; bn YEAR; every > ,; every apart 3
    """,
    -1.2: """
        above apart; far < and; far > ,; plain goes on; spoken
    """,
    -1.3: """
        a2 for WHOLE; in most; part of area; plain others in clause; row AG 0 1; services AGAG 3;
        visit monitoring visit
    """,
    -1.4: """
        bn when; every: nine; others before
    """,
    -1.5: """
        came for; row GA 1 0
    """,
    -1.6: """
        < SEMICOLON
    """,
    -1.7: """
        family safeguarding
    """,
    -1.8: """
        former in clause; others in clause
    """,
    -1.9: """
        in YEAR; left behind
    """,
    -2.0: """
        far < ,; former before
    """,
}
