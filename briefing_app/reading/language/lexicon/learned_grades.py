"""Weights fitted by `make fit` on labelled stories and pages; not written by hand.

What speaks for a grade being that of an area: the words before it (b1, b2, b3, and bn for any of eight), behind it (a1,
a2) and in its clause (in), those between it and the area (< where the area stands first), and how both stand.
"""

SURE = 0.68
"""How likely a grade has to be to be told."""
WEIGHTS: dict[float, str] = {
    1.7: """
        services G 0
    """,
    1.3: """
        services of place
    """,
    1.2: """
        services GG 1; visit inspection
    """,
    1.1: """
        nearest area+grade <
    """,
    1.0: """
        > # for; every: all; family adoption; family leaders
    """,
    0.9: """
        services GGA 0; t2 progress of
    """,
    0.8: """
        area <; b2 GIVEN from; b2 PLACE BE; b2 SERVICES BE; bn now; every < still; family overall; of whole;
        services GE 0; services title; u1 .; u2 . $
    """,
    0.7: """
        a2 , and; area > BE; b2 GRADE to; b2 to BE; c1 in; every: all, elsewhere; every: each of the;
        every: other, nowhere; family leavers; far > :; in experience; in experiences; in have;
        is requires improvement to be good; nearest area+ <; nearest area+grade >;
        services is requires improvement to be good; t1 for; u1 ,; whole >
    """,
    0.6: """
        < :; < ITS SERVICES; < – #; > # (; > BE; > and so; > so; a1 on; above, apart: year; b1 at; b2 YEAR to;
        b2 to ITS; bn NOW; every < WHOLE; every < short; every > GIVEN; every > WHOLE; every > in; in GIVEN; in new;
        in today; plain a2 WHOLE ,; plain b2 , BE; plain b2 PLACE BE; row AGAGAG 2 3; row AGEG 0 1
    """,
    0.5: """
        < # :; < , as; < : #; < BE; < –; a1 (; a1 AREA; a2 WHOLE and; above, apart: colon; above: grade; b2 EVERY as;
        b2 ITS SERVICES; b2 RATED BE; b2 it BE; between early; bn GIVEN; bn came; bn children; bn county's; bn have;
        bn them; bn where; c1 GRADE; every > RATED; every: everything; every: everything else;
        every: everything else, nowhere; every: everything, nowhere; every: its; family care; family protection;
        in SERVICES; in every; in need; nearest +grade >; plain a1 WHOLE; plain b1 :; plain b2 AREA BE; row AGAG 0 1;
        row AGAGAG 4 5; row GAGA 1 0; services GG 0; t1 ^; t1 of; t2 , and; t2 ITS SERVICES; t2 ^ ^; u1 ); u1 GIVEN;
        u2 and for; visit adult social care assessment
    """,
    0.4: """
        < # #; < # BE; < # ITS; < # –; < , BE; < BE ITS; < BE RATED; < BE both; < FOUND to; < RATED #; < all #;
        < as #; > # on; > (; > , ITS; > :; > BE #; > MOVED to; > for; > to #; a1 RATED; a1 still; a1 with;
        a2 , according; a2 EVERY ,; a2 in ITS; a2 still ,; a2 work in; above 3; above: areas; area > (; area > :;
        area > for; area > so; b1 SERVICES; b1 all; b1 to; b2 RATED it; b2 all had; b2 grade BE; b2 short of;
        b2 that EVERY; b2 them as; between b1 RATED; bn GRADE; bn children's; bn from; bn grade; bn has; bn included;
        bn morning; bn those; bn week; bn yesterday; c2 in every; c3 in every one; every < at; every < three;
        every > YEAR; every apart -1; every: areas; every: areas, nowhere; every: counts; every: counts, nowhere;
        every: each of the, nowhere; every: every; every: every, nowhere; every: its, nowhere;
        every: one area, nowhere; every: the other areas; every: the other areas, nowhere; every: three of four;
        family impact on children and young people; far < –; in (; in EVERY; in FOUND; in RATED; in a; in county's;
        in i; in latest; in not; in short; in those; in we; is good; of area; plain a1 (; plain a1 still;
        plain a2 EVERY .; plain a2 RATED for; plain a2 still ,; plain a2 work in; plain b1 with; plain b2 short of;
        row AGAG 2 3; row EGAG 2 3; t1 RATED; t1 –; t2 of ITS; u2 , and; u2 BE ITS; u2 and AREA; u2 as GRADE;
        visit assessment
    """,
    0.3: """
        < # -; < # GIVEN; < # MOVED; < # an; < # has; < , RATED; < , at; < -; < - #; < AREA ,; < ITS RATED;
        < SERVICES WHOLE; < and BE; < both RATED; < children's; < children's SERVICES; < did; < experience;
        < experiences; < grade BE; < it BE; < mark; < now #; < of AREA; < to #; < where; < which #; < with a; > # :;
        > # BE; > : AREA; > ITS GRADE; > and to; > progress of; > –; a1 apart; a1 children's; a2 ( AREA; a2 , which;
        a2 , whilst; a2 . $; a2 AREA –; a2 RATED by; a2 RATED for; a2 apart from; a2 in a; a2 on EVERY; a2 on ITS;
        above, apart: areas; area > AREA; b1 ^; b1 families; b1 had; b2 , RATED; b2 , as; b2 AREA an; b2 BE ITS;
        b2 BE all; b2 RATED ,; b2 RATED PLACE; b2 ^ ^; b2 call AREA; b2 ratings of; b2 they now; b2 three at; bn -;
        bn MOVED; bn WHOLE; bn about; bn all; bn and; bn bcp; bn because; bn evaluated; bn evaluation; bn families;
        bn latest; bn north; bn outcome; bn plan; bn published; bn ratings; bn short; bn th; bn verdict; bn we;
        c2 in YEAR; every < by; every < had; every < other; every < out; every < separately; every < with; every > it;
        every > still; every > to; every > –; every family overall; every family protection;
        every: all counted, elsewhere; every: all five areas; every: all, nowhere; every: category, nowhere;
        every: each; every: each of the, elsewhere; every: each, elsewhere; every: else; every: else, nowhere;
        every: every other area; every: one area; every: other; every: remaining, elsewhere; every: the other three;
        every: three of four, nowhere; every: two, elsewhere; in adults; in again; in all; in apart; in assessed;
        in august; in bcp; in borough's; in content; in councillors; in enough; in evaluated; in examined; in eyes;
        in fall'; in first; in from; in full; in has; in july; in north; in october; in other; in planned; in ratings;
        in row; in so; in steep; in th; in there; in these; in third; in three; in time; in yjs; is outstanding;
        of adults; plain a1 apart; plain a1 in; plain a2 , ITS; plain a2 , as; plain a2 , whilst; plain a2 AREA –;
        plain a2 SERVICES for; plain a2 apart from; plain a2 by INSPECTORS; plain a2 for EVERY; plain a2 in may;
        plain b1 as; plain b1 than; plain b1 –; plain b2 , RATED; plain b2 AREA and; plain b2 GIVEN ITS;
        plain b2 RATED BE; plain b2 grade BE; plain b2 three at; row AGAAG 2 4; row AGAGAG 0 1; row AGG 0 2;
        row GWA 2 0; services AAAG 3; services GAA 0; services GAG 0; t1 :; t1 BE; t1 ITS; t1 what; t1 while; t1 with;
        t2 , for; t2 AREA ,; t2 GRADE :; t2 MOVED to; t2 RATED ITS; t2 and for; u1 SEMICOLON; u1 and; u1 experience;
        u1 of; u2 , AREA; u2 , RATED; u2 , for; u2 BE RATED; u2 and ITS; u2 of ITS; u2 – GRADE
    """,
    0.2: """
        < # ,; < # RATED; < # and; < # experience; < # fared; < # in; < # it; < # of; < # they; < ) BE; < , it;
        < , where; < , which; < AREA in; < BE #; < BE GRADE; < BE all; < BE that; < BE thought; < GRADE to; < ITS;
        < PLACE; < PLACE have; < RATED as; < RATED to; < WHOLE as; < a #; < also; < and AREA; < and progress; < both;
        < both #; < do; < each; < experiences and; < fared; < from GRADE; < mark BE; < of children; < on; < progress;
        < singled; < singled out; < support; < support for; < to; < what; < which BE; > ( #; > , #; > , BE; > , as;
        > : WHOLE; > AREA; > AREA and; > BE AREA; > BE ITS; > ITS; > ITS #; > ITS INSPECTORS; > RATED for;
        > and progress; > as; > for AREA; > for ITS; > grade for; > it; > made; > of ITS; > on; > on EVERY;
        > progress; > so BE; > that ITS; > them; > to AREA; a1 $; a1 BE; a1 ITS; a1 SERVICES; a1 as; a1 because;
        a1 comes; a1 job; a1 once; a1 that; a1 this; a1 too; a1 use; a2 $ $; a2 , ITS; a2 , in; a2 , with; a2 - ITS;
        a2 - there; a2 AREA :; a2 BE AREA; a2 BE a; a2 EVERY :; a2 RATED BE; a2 RATED to; a2 SERVICES ,;
        a2 SERVICES for; a2 WHOLE by; a2 and AREA; a2 and RATED; a2 as well; a2 by INSPECTORS; a2 by ITS;
        a2 children's SERVICES; a2 comes with; a2 once more; a2 report .; a2 support ,; a2 that INSPECTORS;
        a2 this year; a2 too .; a2 use BE; a2 with GRADE; above, apart: grade; above, apart: then; above: grades;
        above: said; area > as; area > grade; area > it; area > on; area > progress; b1 -; b1 :; b1 MOVED; b1 as;
        b1 both; b1 calls; b1 department's; b1 now; b1 out; b1 soundly; b1 with; b1 –; b2 , to; b2 , which;
        b2 AREA GIVEN; b2 AREA –; b2 BE soundly; b2 EVERY BE; b2 EVERY they; b2 GIVEN INSPECTORS; b2 INSPECTORS BE;
        b2 ITS department's; b2 MOVED ITS; b2 PLACE a; b2 PLACE as; b2 SERVICES still; b2 WHOLE as; b2 YEAR ,;
        b2 ^ AREA; b2 ^ but; b2 an WHOLE; b2 and families; b2 at BE; b2 both RATED; b2 came out; b2 evaluated as;
        b2 for children; b2 inspected BE; b2 inspection with; b2 july :; b2 keeps ITS; b2 ranged from; b2 they BE;
        b2 up to; b2 with a; between b1 SERVICES; between b1 to; bn :; bn INSPECTORS; bn NUMBER; bn PLACE;
        bn according; bn alone; bn also; bn august; bn authority's; bn besides; bn borough's; bn call; bn come;
        bn comes; bn concludes; bn decided; bn department's; bn drew; bn exception; bn experience; bn failing;
        bn fared; bn follows; bn full; bn handful; bn headline; bn i; bn january; bn keep; bn keeps; bn long;
        bn looked; bn marks; bn members; bn mere; bn monitoring; bn much; bn named; bn new; bn nobody; bn otherwise;
        bn ranged; bn released; bn separately; bn today; bn today's; bn town; bn town's; bn under; bn up;
        bn vulnerable; bn waited; bn we're; bn whole; bn whom; bn word; bn work; every < areas; every < barring;
        every < does; every < for; every < has; every < having; every < inspected; every < made; every < or;
        every < risk; every < they; every > -; every > children's; every > education; every > lower; every > none;
        every > so; every > there; every > time; every family leaders; every, others 0, here;
        every, others 2, nowhere; every: across; every: across the board; every: all areas;
        every: all areas, elsewhere; every: all counts, nowhere; every: all five areas, nowhere;
        every: all five judgements; every: all four areas; every: all four areas, nowhere; every: all judgements;
        every: all key areas; every: all key areas, nowhere; every: all round; every: all three;
        every: as many as left; every: aspect; every: aspect, nowhere; every: board; every: category;
        every: each of its; every: element; every: every aspect; every: every aspect, nowhere; every: every element;
        every: every other area, nowhere; every: every separate category; every: four; every: four key areas;
        every: four of its; every: four of its, nowhere; every: four, nowhere; every: judgement, elsewhere;
        every: judgements; every: parts; every: parts, nowhere; every: remaining; every: rest, nowhere; every: round;
        every: separate; every: some counted, nowhere; every: the other three, nowhere; every: the remaining three;
        every: the rest, nowhere; every: three; every: three categories, elsewhere; every: three, nowhere;
        every: two of three; grades differ; in -; in MOVED; in about; in adult; in alone; in an; in authority's;
        in below; in besides; in by; in chief; in come; in comes; in danger; in debated; in decided; in department's;
        in don't; in drew; in evaluation; in following; in follows; in former; in great; in group; in handful;
        in here; in impact; in inspected; in inspectors'; in into; in june; in justice; in keeps; in kids; in lower;
        in members; in monitoring; in named; in noted; in once; in otherwise; in pleased; in praises; in publication;
        in published; in ranged; in reason; in report; in senior; in since; in social; in that; in today's; in too;
        in town's; in use; in visited; in whole; in young; nearest +grade <; plain a1 -; plain a1 BE; plain a1 EVERY;
        plain a1 SERVICES; plain a1 for; plain a1 job; plain a1 that; plain a1 use; plain a2 ( AREA; plain a2 , FOUND;
        plain a2 , INSPECTORS; plain a2 , in; plain a2 , while; plain a2 - ITS; plain a2 BE AREA; plain a2 BE a;
        plain a2 EVERY :; plain a2 RATED by; plain a2 SERVICES ,; plain a2 SERVICES .; plain a2 WHOLE and;
        plain a2 and EVERY; plain a2 support ,; plain a2 that INSPECTORS; plain a2 use BE; plain b1 AREA;
        plain b1 EVERY; plain b1 MOVED; plain b1 PLACE; plain b1 ^; plain b1 all; plain b1 at; plain b1 of;
        plain b1 soundly; plain b2 , with; plain b2 AREA –; plain b2 BE all; plain b2 BE soundly; plain b2 GIVEN a;
        plain b2 GRADE to; plain b2 PLACE as; plain b2 RATED as; plain b2 RATED it; plain b2 WHOLE :;
        plain b2 WHOLE BE; plain b2 ^ ^; plain b2 at BE; plain b2 had BE; plain b2 inspection with; plain b2 it BE;
        plain b2 july :; plain b2 less than; plain b2 of ITS; plain b2 out as; plain b2 ranged from; plain b2 to BE;
        plain former before; plain former in clause; row AGA 2 1; row AGAGAG 6 6; row AGAWG 2 4; row AGWG 0 1;
        row GAAG 2 3; row GEAG 2 3; row GEGA 3 2; row GWA 1 0; row GWAG 2 3; row GWEA 3 0; row GWGA 1 0; row WAG 0 2;
        row WGAG 2 3; row WGAGAG 2 3; row WGAGAG 4 5; row WGAGAG 6 6; row WGGA 3 1; services GA 0; services GGG 2;
        services is inadequate; t1 (; t1 GRADE; t1 PLACE; t1 SEMICOLON; t1 but; t1 children's; t1 need; t1 on;
        t1 only; t2 , while; t2 AREA GRADE; t2 AREA and; t2 GIVEN an; t2 GRADE (; t2 GRADE ,; t2 GRADE in;
        t2 SEMICOLON for; t2 SERVICES to; t2 WHOLE ,; t2 ^ for; t2 ^ on; t2 ^ only; t2 care for; t2 experiences of;
        t2 grade for; t2 those of; t2 who need; told; u1 -; u1 :; u1 ITS; u1 by; u1 did; u1 fared; u1 had; u1 has;
        u1 it; u1 they; u1 –; u2 - GRADE; u2 : GRADE; u2 GRADE .; u2 GRADE and; u2 ITS SERVICES; u2 and SERVICES;
        u2 and of; u2 in PLACE; u2 of children; u2 on social; whole > ,; whole > in
    """,
    0.1: """
        < # all; < # alone; < , GIVEN; < , though; < BE each; < GIVEN ITS; < GIVEN a; < ITS GRADE; < PLACE to;
        < RATED ,; < all; < alone; < also RATED; < an; < and SERVICES; < and support; < each BE; < each RATED;
        < fared better; < for ITS; < it #; < keep; < keep ITS; < looked; < lower; < of; < one; < out; < out as;
        < that #; < they BE; < this; < though; < though ,; < to AREA; > # RATED; > # areas; > # to; > ( AREA;
        > BE those; > EVERY :; > MOVED; > areas BE; > as do; > at; > care ,; > children; > do; > do ITS;
        > experiences; > for #; > for EVERY; > for what; > grade; > in #; > in YEAR; > of; > social; > support of;
        > what #; > – #; a1 ,; a1 -; a1 by; a1 experience; a1 experiences; a1 from; a1 verdict; a2 , EVERY;
        a2 , FOUND; a2 , one; a2 : AREA; a2 AREA ,; a2 AREA GRADE; a2 BE GIVEN; a2 EVERY for; a2 INSPECTORS report;
        a2 RATED in; a2 SEMICOLON ITS; a2 SERVICES $; a2 SERVICES in; a2 areas BE; a2 experience ,;
        a2 experiences and; a2 for EVERY; a2 for what; a2 grade once; a2 in may; a2 in october; a2 last year;
        a2 on every; a2 or better; a2 to AREA; above: former; area > ITS; area > MOVED; area > at; area > children;
        area > do; area > experiences; area > of; area > social; area > –; b1 ,; b1 PLACE; b1 WHOLE; b1 also; b1 but;
        b1 celebrates; b1 children; b1 inspected; b1 it; b1 therefore; b1 we; b1 which; b2 , AREA; b2 AREA -;
        b2 AREA both; b2 BE inspected; b2 EVERY to; b2 FOUND EVERY; b2 GIVEN ITS; b2 GIVEN an; b2 INSPECTORS GIVEN;
        b2 SERVICES a; b2 SERVICES an; b2 SERVICES as; b2 SERVICES now; b2 WHOLE ,; b2 WHOLE SERVICES;
        b2 inspection BE; b2 it calls; b2 keep ITS; b2 less than; b2 still not; b2 that they; b2 to a; b2 verdict BE;
        b2 whole SERVICES; b2 with EVERY; b2 – and; bn adults; bn advisers; bn april; bn authorities; bn barring;
        bn best; bn celebrates; bn city's; bn conservative-led; bn delighted; bn five; bn goes; bn however; bn into;
        bn mark; bn may; bn merely; bn month; bn noted; bn november; bn out; bn passed; bn people's; bn personal;
        bn planned; bn rate; bn same; bn say; bn shut; bn singled; bn soundly; bn southend; bn test; bn therefore;
        bn third; bn time; bn way; every < NOW; every < all; every < among; every < authority's; every < children;
        every < families; every < included; every < soundly; every > at; every > better; every > every; every > for;
        every > grade; every > more; every > october; every > once; every > or; every > though; every > too;
        every family care; every, others 1, nowhere; every: across the board, elsewhere; every: across, elsewhere;
        every: all counted; every: all counts; every: all five judgements, nowhere; every: all four sub-categories;
        every: all inspection areas; every: all inspection areas, nowhere; every: all its parts; every: all parts;
        every: all parts, nowhere; every: all round, nowhere; every: all three, nowhere;
        every: as many as left, elsewhere; every: as many as left, nowhere; every: board, elsewhere; every: count;
        every: count, nowhere; every: each heading; every: each heading, nowhere; every: each of its, nowhere;
        every: element, nowhere; every: every category, nowhere; every: every count; every: every count, nowhere;
        every: every element, nowhere; every: every one of, nowhere; every: every part, elsewhere;
        every: every, elsewhere; every: four of five, elsewhere; every: inspection; every: inspection, nowhere;
        every: judgements, nowhere; every: of, elsewhere; every: one part; every: one part, nowhere; every: rest;
        every: round, nowhere; every: six judgements, nowhere; every: sub-categories;
        every: the other three, elsewhere; every: the remaining three, elsewhere; every: the rest;
        every: three of its, nowhere; every: three of the, nowhere; every: two of the, elsewhere;
        family quality of practice; in also; in among; in assesses; in authorities; in cabinet; in calls;
        in celebrates; in conservative-led; in could; in country; in delighted; in failings; in glad; in job;
        in marks; in meet; in none; in one; in people's; in place; in rate; in running; in saw; in scale; in several;
        in singled; in soundly; in southend; in tested; in therefore; in town; in way; in we're; in word;
        plain a1 again; plain a1 as; plain a1 at; plain a1 by; plain a1 experience; plain a1 experiences;
        plain a1 once; plain a1 or; plain a1 this; plain a1 to; plain a1 with; plain a1 –; plain a2 , AREA;
        plain a2 , EVERY; plain a2 , one; plain a2 , which; plain a2 EVERY ,; plain a2 and AREA; plain a2 areas BE;
        plain a2 as well; plain a2 experience ,; plain a2 experiences and; plain a2 for what; plain a2 in october;
        plain a2 or better; plain a2 to AREA; plain b1 five; plain b1 it; plain b1 out; plain b1 to; plain b2 ) BE;
        plain b2 AREA GIVEN; plain b2 EVERY BE; plain b2 INSPECTORS GIVEN; plain b2 MOVED ITS; plain b2 SERVICES as;
        plain b2 WHOLE ,; plain b2 and EVERY; plain b2 back as; plain b2 came out; plain b2 of AREA;
        plain b2 still not; plain b2 to ITS; plain b2 to a; plain b2 with EVERY; row AAAG 0 3; row AGGW 0 1;
        row AGW 2 1; row AGWG 2 3; row EAAG 1 3; row EAGAG 1 2; row EGAWAG 2 1; row GAAG 1 0; row GAGA 3 2;
        row GAW 1 0; row GGA 2 1; row GWAG 1 0; row GWGA 3 2; row WGA 2 1; row WGAGAG 0 1; services GGAG 1; share 2;
        t1 a; t2 , on; t2 , with; t2 : GRADE; t2 AREA SEMICOLON; t2 BE GRADE; t2 BE ITS; t2 EVERY :;
        t2 INSPECTORS RATED; t2 ITS RATED; t2 SERVICES children's; t2 ^ while; t2 as GRADE; t2 does for; t2 for what;
        t2 support for; t2 with GRADE; t2 – GRADE; u1 all; u1 alone; u1 an; u1 for; u1 mark; u2 ) .; u2 , as; u2 , it;
        u2 , though; u2 GIVEN GRADE; u2 GIVEN a; u2 GRADE $; u2 GRADE AREA; u2 SEMICOLON and; u2 SERVICES ,;
        u2 SERVICES GRADE; u2 an GRADE; u2 by INSPECTORS; u2 experience and; u2 fared better; u2 had BE; u2 it BE;
        whole <; whole > ITS; whole > so; whole > –
    """,
    -0.1: """
        < # GRADE; < # SERVICES; < # with; < ) to; < , AREA; < , GRADE; < , but; < AREA –; < FOUND ,; < GRADE (;
        < GRADE SEMICOLON; < ITS own; < ITS report; < PLACE SERVICES; < SEMICOLON ITS; < SERVICES SERVICES; < YEAR;
        < a RATED; < all FOUND; < and young; < at PLACE; < by; < from; < grade; < had; < of #; < on AREA; < own;
        < people; < report; < thought; < to BE; < told; < too ,; < with #; < young; < young people; > # by; > # with;
        > FOUND ,; > GIVEN to; > ITS work; > SEMICOLON GRADE; > WHOLE and; > and ,; > and support; > help; > one;
        > report; > time; > to ITS; > where; > while ITS; > work; a1 a; a1 evidence; a1 no; a1 of; a1 outcome;
        a1 outcomes; a1 practice; a1 progress; a1 results; a1 scores; a1 since; a1 time; a1 to; a1 –; a2 ) $;
        a2 ) make; a2 , GRADE; a2 , four; a2 , having; a2 , say; a2 BE ITS; a2 BE hardly; a2 RATED WHOLE; a2 RATED as;
        a2 RATED rests; a2 SEMICOLON for; a2 at ITS; a2 care and; a2 evidence that; a2 for PLACE; a2 in february;
        a2 in march; a2 in september; a2 judgements .; a2 relationships with; a2 results for; a2 scores for;
        a2 since YEAR; above with grade; above, apart: rated; above: overall; adequate goes on; area > INSPECTORS;
        area > RATED; area > help; area > one; area > report; area > time; area > where; area > work; b1 AREA; b1 BE;
        b1 INSPECTORS; b1 a; b1 an; b1 care; b1 four; b1 indicative; b1 made; b1 more; b1 seen; b2 ) to; b2 , ITS;
        b2 AREA ,; b2 AREA as; b2 BE now; b2 GRADE ,; b2 GRADE and; b2 GRADE of; b2 ITS indicative; b2 ^ EVERY;
        b2 ^ PLACE; b2 and one; b2 had a; b2 have a; b2 having seen; b2 it a; b2 left ITS; b2 on ITS;
        b2 ourselves that; b2 social care; b2 up from; b2 visits BE; b2 when EVERY; b2 with AREA; between b1 GIVEN;
        between former before; bn ITS; bn aim; bn along; bn audits; bn brought; bn but; bn classified; bn corporation;
        bn did; bn door; bn giving; bn grim; bn help; bn helped; bn inspections; bn it; bn knew; bn led; bn made;
        bn missing; bn more; bn needed; bn off; bn offending; bn oversight; bn own; bn parenting; bn permanence;
        bn points; bn reading; bn region; bn rise; bn risk; bn september; bn sets; bn significant; bn six; bn social;
        bn stable; bn standard; bn such; bn supported; bn system; bn team; bn this; bn training; bn unaccompanied;
        bn us; bn which; bn with; bn within; bn youth; c1 for; c2 INSPECTORS FOUND; c2 for ITS; c3 for ITS SERVICES;
        every < FOUND; every < GIVEN; every < PLACE; every < although; every < apart; every < assessed; every < bar;
        every < came; every < exceptional; every < experiences; every < fourth; every < from; every < inspectors';
        every < left; every < named; every < word; every > ); every > a; every > and; every > care; every > children;
        every > done; every > following; every > hardly; every > improvements; every > judgements; every > make;
        every > rests; every > spoke; every > tangible; every > up; every > word;
        every family learning, improvement and innovation; every family partnerships and communities;
        every, named nowhere; every, others 0, nowhere; every: all but one; every: all but one, nowhere;
        every: all four, elsewhere; every: all judgement areas; every: all judgement areas, nowhere; every: area;
        every: area, here; every: but; every: but, nowhere; every: domain; every: each of them; every: every, here;
        every: five, nowhere; every: four of the, elsewhere; every: headings, nowhere; every: judgement; every: key;
        every: not those left, nowhere; every: of, nowhere; every: one domain; every: one, elsewhere; every: others;
        every: others, nowhere; every: partly, elsewhere; every: remaining, nowhere; every: rest, here;
        every: some of them, nowhere; every: the rest, here; every: them, nowhere; family key processes; in according;
        in advice; in aim; in already; in at; in become; in brighter; in cannot; in classified; in determination;
        in earlier; in everything; in everywhere; in evidence; in failures; in far; in finding; in fostering;
        in futures; in hardly; in hopes; in housing; in itself; in joint; in knew; in led; in left; in level;
        in little; in me; in missing; in nearly; in needs; in offending; in officers; in permanence; in places;
        in previously; in region; in reminded; in rests; in results; in rise; in safe; in say; in see; in sets;
        in seven; in significant; in spring; in stable; in start; in stay; in strong; in supported; in team;
        in training; in us; in used; in visits; in whilst; in will; in workers'; is inadequate; plain a1 $;
        plain a1 ,; plain a1 evidence; plain a1 one; plain a1 outcomes; plain a1 practice; plain a1 progress;
        plain a1 results; plain a1 time; plain a2 $ $; plain a2 : AREA; plain a2 BE GIVEN; plain a2 RATED rests;
        plain a2 and two; plain a2 care and; plain a2 evidence that; plain a2 relationships with;
        plain a2 results for; plain b1 ,; plain b1 SEMICOLON; plain b1 SERVICES; plain b1 an; plain b1 children;
        plain b1 indicative; plain b1 made; plain b1 one; plain b1 seen; plain b1 two; plain b1 what; plain b2 ) to;
        plain b2 , at; plain b2 AREA SEMICOLON; plain b2 ITS indicative; plain b2 MOVED from; plain b2 RATED AREA;
        plain b2 and ITS; plain b2 having seen; plain b2 it a; plain b2 up to; plain b2 visits BE;
        requires improvement to be good goes on; row AGAG 2 1; row AGAGAG 2 5; row AGAGAG 2 6; row AGAGAG 4 6;
        row AGAWG 2 1; row EAGAG 1 4; row EGAA 3 1; row EGAG 2 1; row GAAG 1 3; row GAAG 2 0; row GWGA 1 2;
        row WGA 0 1; services AGA 1; services EGG 2; services GAAG 0; services GEGA 0; services GGAG 3;
        services GGGG 2; t1 senior; t2 GRADE to; t2 need of; t2 oversight of; u1 but; u1 from; u1 have;
        u2 , INSPECTORS; u2 , but; u2 , which; u2 BE GIVEN; u2 BE still; u2 and support; u2 at ITS; u2 came out;
        u2 to BE; whole > GRADE; whole > but; whole > grade
    """,
    -0.2: """
        < # ); < # at; < ); < ,; < , FOUND; < , SERVICES; < , in; < , on; < , they; < , up; < , with; < AREA;
        < AREA RATED; < AREA as; < BE in; < BE not; < EVERY ,; < GRADE ,; < GRADE WHOLE; < INSPECTORS ,;
        < INSPECTORS RATED; < ITS WHOLE; < ITS other; < SEMICOLON #; < WHOLE; < WHOLE :; < and RATED; < and for;
        < but; < came out; < care; < grade for; < had a; < has BE; < have; < have BE; < help; < it; < not; < or;
        < other; < still; < that ITS; < those; < thought to; < too; < up from; < while AREA; < with AREA; < with ITS;
        < work; < – GRADE; > # #; > # AREA; > EVERY; > FOUND; > FOUND that; > GIVEN; > INSPECTORS; > ITS SERVICES;
        > SERVICES for; > all; > and those; > bar; > by; > children's; > children's SERVICES; > in; > of AREA;
        > praised; > support; > that #; > there; > there BE; > those; > those for; > with GRADE; > – and; a1 EVERY;
        a1 SEMICOLON; a1 has; a1 help; a1 judgements; a1 last; a1 level; a1 relationships; a1 social; a1 start;
        a1 things; a1 twice; a2 , WHOLE; a2 , a; a2 , for; a2 , they; a2 , where; a2 AREA $; a2 EVERY ITS;
        a2 EVERY in; a2 INSPECTORS spoke; a2 RATED comes; a2 SEMICOLON but; a2 WHOLE $; a2 WHOLE ,; a2 WHOLE .;
        a2 WHOLE in; a2 WHOLE –; a2 again ,; a2 and FOUND; a2 and GRADE; a2 and two; a2 for AREA; a2 for that;
        a2 has become; a2 in EVERY; a2 in YEAR; a2 in january; a2 to BE; a2 when INSPECTORS; above beside;
        above, apart: grades; above, apart: overall; above: colon; above: no grade; area > EVERY; area > FOUND;
        area > GIVEN; area > all; area > bar; area > children's; area > support; area > there; area > those;
        area > which; as first; b1 ); b1 EVERY; b1 for; b1 from; b1 less; b1 longer; b1 not; b1 one; b1 s; b1 what;
        b2 , and; b2 AREA :; b2 AREA BE; b2 AREA and; b2 AREA still; b2 EVERY of; b2 EVERY that; b2 FOUND them;
        b2 GIVEN a; b2 INSPECTORS RATED; b2 MOVED at; b2 PLACE s; b2 RATED EVERY; b2 RATED them; b2 SERVICES AREA;
        b2 and ITS; b2 and two; b2 families BE; b2 for AREA; b2 four and; b2 from ITS; b2 grade of; b2 has a;
        b2 in PLACE; b2 in a; b2 july BE; b2 morale BE; b2 no longer; b2 now RATED; b2 of AREA; b2 off ITS; b2 out of;
        b2 them BE; b2 – BE; between b1 ^; between late; bn (; bn ,; bn BE; bn action; bn already; bn although;
        bn arrive; bn assessments; bn at; bn board; bn by; bn called; bn can; bn close; bn consistently; bn corporate;
        bn country; bn decisions; bn district; bn does; bn earlier; bn early; bn first; bn foster; bn harm; bn if;
        bn ilacs; bn improve; bn improvement; bn just; bn left; bn like; bn local; bn london; bn looks; bn mental;
        bn morale; bn next; bn no; bn of; bn only; bn outcomes; bn over; bn panel; bn parents; bn performance;
        bn praise; bn praised; bn reach; bn recent; bn relationships; bn reported; bn run; bn runs; bn satisfactory;
        bn schools; bn scores; bn seen; bn set; bn some; bn supervision; bn support; bn ten; bn three; bn trust's;
        bn used; bn view; bn watchdog's; bn what; bn will; bn workers'; bn year; bn yet; bn young; bn –; c1 PLACE;
        c1 care; c2 INSPECTORS ,; c2 ITS verdict; c2 PLACE SERVICES; every < ,; every < GRADE; every < SEMICOLON;
        every < YEAR; every < as; every < children's; every < july; every < now; every < on; every < one;
        every < ones; every < only; every < towns; every < two; every < where; every > after; every > all;
        every > evidence; every > four; every > not; every > of; every > verdict; every > while; every > years;
        every, others 0, elsewhere; every, others 1; every, others 2, here; every: all categories, elsewhere;
        every: all categories, nowhere; every: all counted, nowhere; every: all else; every: all else, nowhere;
        every: all five, nowhere; every: all four, nowhere; every: all other areas; every: all other areas, elsewhere;
        every: clean; every: clean sweep; every: clean sweep, nowhere; every: clean, nowhere; every: every area;
        every: every area, nowhere; every: every section; every: four themes; every: headings, elsewhere;
        every: individual; every: individual, nowhere; every: key, nowhere; every: nine areas, elsewhere;
        every: nine areas, nowhere; every: one; every: one of the; every: one of the, nowhere; every: section;
        every: sweep; every: sweep, nowhere; every: the other main; every: the remaining judgement, nowhere;
        every: the, here; every: them; every: themes; every: three areas, elsewhere; every: three areas, nowhere;
        every: two; every: two of the; family partnerships and communities; far < SEMICOLON; in GRADE; in INSPECTORS;
        in across; in action; in ago; in another; in any; in area; in arrive; in assessments; in before; in board;
        in both; in brought; in called; in care; in children; in children's; in close; in consistently; in corporate;
        in councils; in count; in criteria; in data; in decisions; in described; in does; in education; in eight;
        in faster; in fourth; in harm; in homes; in hub; in key; in last; in life; in local; in london; in looked;
        in make; in management; in matters; in meets; in mental; in morale; in must; in needed; in neighbouring;
        in off; in on; in parents; in performance; in placements; in praise; in praised; in reach; in relationships;
        in responsibilities; in satisfactory; in schools; in seen; in september; in spoke; in standard; in summer;
        in supervision; in system; in tangible; in thanks; in things; in to; in towns; in transformed; in trust's;
        in until; in watchdog's; in where; in wins; in workforce; in working; in years; inadequate goes on;
        is effective with areas for improvement; is excellent; is unsatisfactory; named a grade; plain a1 help;
        plain a1 level; plain a1 relationships; plain a1 report; plain a1 start; plain a1 things; plain a2 , WHOLE;
        plain a2 , according; plain a2 , four; plain a2 AREA $; plain a2 EVERY in; plain a2 RATED comes;
        plain a2 WHOLE .; plain a2 and ITS; plain a2 and that; plain a2 for ITS; plain a2 for that; plain b1 in;
        plain b1 less; plain b1 not; plain b1 now; plain b2 AREA ,; plain b2 BE now; plain b2 ^ ITS;
        plain b2 families BE; plain b2 for AREA; plain b2 four and; plain b2 have a; plain b2 july BE;
        plain b2 morale BE; plain b2 them BE; plain b2 which BE; plain b2 – BE; plain hoped before;
        plain others before; row AGA 0 1; row AGEG 0 3; row AGW 0 1; row AWG 0 2; row AWG 1 2; row EAAG 2 3;
        row GAG 1 0; row GAGA 3 0; row GGA 2 0; services EAGA 4; services GAGA 0; services GAGA 2;
        services is excellent; services is unsatisfactory; services is weak; services opening; share 0; share 3;
        t1 an; t1 and; t1 as; t1 to; t2 FOUND that; u1 BE; u1 GRADE; u1 live; u1 still; u1 that; u1 who; u2 , an;
        u2 , while; u2 SERVICES BE; u2 live in
    """,
    -0.3: """
        < # both; < AREA :; < AREA BE; < AREA SEMICOLON; < FOUND; < FOUND #; < GIVEN an; < GRADE and; < RATED;
        < RATED GRADE; < and; < from #; < in care; < inspected; < now RATED; < they; < three; < which; < while ITS;
        < with; > # SEMICOLON; > , but; > , which; > , while; > GRADE #; > INSPECTORS ,; > ITS care; > SERVICES;
        > but ITS; > by INSPECTORS; > care; > support for; > they; > which; > while; > with; a1 INSPECTORS; a1 when;
        a2 : ITS; a2 EVERY $; a2 INSPECTORS RATED; a2 – which; above, apart: no grade; area > SERVICES; area > and;
        area > care; area > they; area > while; area > with; b1 RATED; b1 consistently; b1 three; b1 two; b2 WHOLE :;
        b2 WHOLE BE; b2 WHOLE now; b2 back as; b2 children BE; b2 that BE; b2 to an; b2 which BE; between b1 FOUND;
        bn SEMICOLON; bn adult; bn agreed; bn arrangements; bn before; bn child; bn councils; bn disabled;
        bn education; bn give; bn homes; bn indicative; bn indicators; bn itself; bn leaving; bn longer; bn most;
        bn neighbouring; bn offer; bn on; bn ones; bn partners; bn parts; bn people; bn planning; bn plans;
        bn position; bn present; bn previous; bn recording; bn two; bn workers; came for; every < back; every < have;
        every < it; every < which; every > INSPECTORS; every > SERVICES; every > assessed; every > do;
        every, others 1, here; every, others 3, nowhere; every: all four; every: all the areas;
        every: all the areas, nowhere; every: categories; every: categories, elsewhere; every: headings;
        every: judgement, nowhere; every: nine, elsewhere; every: other, elsewhere; every: partly, here;
        every: partly, nowhere; every: some of them; every: three categories; every: two of the, nowhere; far < with;
        far > but; far > with; good goes on; hoped before; in arrangements; in as; in assessment; in behind; in date;
        in disabled; in done; in four; in hackney; in if; in improvements; in indicative; in indicators;
        in judgements; in learning; in like; in longer; in many; in next; in no; in ones; in opposition; in or;
        in out; in oversight; in partners; in parts; in planning; in pleases; in practice; in recording; in risk;
        in s; in scores; in set; in such; in support; in weeks; in within; in would; is adequate; nearest area+ >;
        plain a1 :; plain a1 RATED; plain a1 SEMICOLON; plain a1 on; plain a2 EVERY $; plain a2 RATED ,;
        plain a2 in ITS; plain a2 on EVERY; plain b1 consistently; plain b2 AREA as; plain moved in clause;
        row AGAG 0 3; row AGG 0 1; row GAA 1 0; row GEA 2 0; row GW 1 0; services AAG 2; services AGG 2;
        services GGA 1; services is adequate; t1 SERVICES; t1 hackney; t2 SERVICES GRADE; t2 care and; u1 at; u1 both;
        u2 and GRADE
    """,
    -0.4: """
        < # SEMICOLON; < BE still; < EVERY; < GRADE AREA; < ITS #; < and EVERY; < children; < s; < vulnerable;
        < vulnerable children; < who; > ,; > , and; > SEMICOLON; > a; > and; > and ITS; > for WHOLE; a1 WHOLE; a1 and;
        a2 , bar; a2 EVERY .; a2 WHOLE after; above 2; above nothing; area >; area > SEMICOLON; area > a; area > in;
        b1 that; b2 BE still; b2 SERVICES RATED; b2 on EVERY; b2 people BE; between b1 as; bn a; bn adoption;
        bn assessed; bn back; bn carers; bn february; bn four; bn health; bn independent; bn inspected; bn last;
        bn or; bn report; bn staff; bn want; bn years; c1 ITS; every < ITS; every < RATED; every < but; every < in;
        every > FOUND; every apart -3; every, named here; every, others 3; every: all categories;
        every: four of the, nowhere; every: main, elsewhere; every: nine, nowhere; every: part; every: three areas;
        every: three of the; every: throughout, nowhere; every: two, nowhere; family resettlement; far > –; in ?;
        in adoption; in back; in bar; in criticised; in damning; in director; in early; in features; in february;
        in foster; in had; in health; in improvement; in improving; in inspecting; in making; in offer; in outcomes;
        in plans; in previous; in quality; in response; in some; in spent; in then; in up; in vulnerable;
        in watchdogs; in well; is effective; is very good; of youth; others before; plain a2 , and; plain a2 , bar;
        plain b1 still; plain b2 BE still; plain b2 SERVICES RATED; plain b2 people BE; plain moved before;
        plain named a grade; row AAG 1 2; row GAA 2 0; row GAG 1 2; services AGG 1; services GAG 2; t1 in; t2 and in;
        t2 for ITS; u1 $; u1 in; u2 $ $
    """,
    -0.5: """
        < , while; < : GRADE; < NUMBER; < RATED ITS; < SEMICOLON AREA; < SERVICES BE; < and #; < in; < while;
        > , with; > GRADE for; > and AREA; > and GRADE; > that; a2 RATED from; area > but; area > that; b1 NUMBER;
        b1 still; b1 them; b2 FOUND to; b2 INSPECTORS to; b2 MOVED from; b2 RATED to; b2 SERVICES SERVICES; b2 ^ they;
        bn after; bn improving; bn not; bn practice; bn response; bn then; every < SERVICES; every >; every > GRADE;
        every apart 3; every: each area; every: each area, nowhere; every: every part; every: four of the;
        every: main; every: nine areas; every: part, nowhere; every: three categories, nowhere;
        every: three of the, elsewhere; every: throughout; far < but; far > which; in WHOLE; in carers; in improve;
        in more; in november; in staff; in them; in two; in want; plain a1 and; plain b2 children BE; row AAG 0 2;
        row AGE 0 1; row GAGA 1 2; services AGAG 4; services early; visit joint inspection
    """,
    -0.6: """
        < SERVICES; < SERVICES as; > but; above apart; above without grade; above: rated; area > ,; b1 and;
        between opening; bn described; c1 INSPECTORS; every < AREA; every < to; every > ITS;
        every: every part, nowhere; in NOW; in in; is weak; of every; row WAG 1 2; services AG 1; services AGAG 3;
        t1 that
    """,
    -0.7: """
        < , and; a2 for WHOLE; above 1; area > GRADE; bn quality; every < and; every: nine; every: partly;
        family local safeguarding children board; far > ,; far > and; in AREA; in workers; moved before; nearest + >;
        not as first; of area above; of services; services AGAG 1; services is outstanding; share 4; t1 s; t2 PLACE s
    """,
    -0.8: """
        > GRADE; a1 for; between title; bn AREA; every > ,; goes on; in what; of children; plain b1 BE;
        plain hoped in clause; plain others in clause; services late; visit focused visit
    """,
    -0.9: """
        < GRADE; > # ,; above, apart: said; every family adoption
    """,
    -1.0: """
        between; in most; plain goes on; plain good goes on; spoken
    """,
    -1.1: """
        < SEMICOLON; bn when; far < and; nearest + <; part of area
    """,
    -1.2: """
        bn YEAR; family safeguarding; row AG 0 1
    """,
    -1.3: """
        in when
    """,
    -1.4: """
        former in clause; row GA 1 0
    """,
    -1.5: """
        visit monitoring visit
    """,
    -1.6: """
        hoped in clause; others in clause
    """,
    -1.7: """
        far < ,; left behind
    """,
    -1.9: """
        former before
    """,
    -2.0: """
        in YEAR
    """,
}
