"""Weights fitted by `make fit` on labelled stories and pages; not written by hand.

What speaks for a grade being that of an area: the words before it (b1, b2, b3, and bn for any of eight), behind it (a1,
a2) and in its clause (in), those between it and the area (< where the area stands first), and how both stand.
"""

SURE = 0.66
"""How likely a grade has to be to be told."""
WEIGHTS: dict[float, str] = {
    1.7: """
        services G 0
    """,
    1.3: """
        services GG 1; services of place
    """,
    1.2: """
        visit inspection
    """,
    1.1: """
        every: all; nearest area+grade <
    """,
    1.0: """
        family adoption
    """,
    0.9: """
        > # for; family leaders; t2 progress of
    """,
    0.8: """
        area <; b2 GIVEN from; every: each of the; family overall; in have; of whole; services GGA 0; services title;
        u1 .; u2 . $
    """,
    0.7: """
        area > BE; b2 GRADE to; b2 SERVICES BE; bn now; c1 in; every: all, elsewhere; every: other, nowhere; far > :;
        in experience; is requires improvement to be good; nearest area+ <; nearest area+grade >; services GE 0;
        services is requires improvement to be good; t1 for; u1 ,; whole >
    """,
    0.6: """
        < :; < ITS SERVICES; > # (; > BE; > and so; a1 on; a2 , and; b2 YEAR to; b2 to BE; c1 GRADE; every < WHOLE;
        every < still; every > GIVEN; every > in; every family overall; family leavers; in GIVEN; in experiences;
        in new; plain b2 , BE; row AGAGAG 2 3
    """,
    0.5: """
        < # :; < : #; < BE; < –; < – #; > so; a1 (; a1 AREA; a2 , according; a2 WHOLE and; above, apart: colon;
        above, apart: year; above: areas; b1 at; b2 EVERY as; b2 ITS SERVICES; b2 PLACE BE; b2 RATED BE; b2 grade BE;
        b2 it BE; b2 to ITS; between early; bn GIVEN; bn NOW; bn children; bn county's; bn have; bn them;
        every > RATED; every: every; every: every, nowhere; every: the other areas, nowhere; family care;
        family protection; in SERVICES; in need; in today; nearest +grade >; plain a1 WHOLE; plain a2 WHOLE ,;
        plain b1 :; plain b2 AREA BE; row AGAG 0 1; row AGAGAG 4 5; row GAGA 1 0; services GG 0; t1 ^; t1 of;
        t2 , and; t2 ITS SERVICES; t2 ^ ^; u1 GIVEN; u2 and for; visit adult social care assessment
    """,
    0.4: """
        < # BE; < # ITS; < # –; < , BE; < , as; < BE ITS; < BE RATED; < BE both; < FOUND to; < RATED #; < all #;
        < as #; > # :; > # on; > (; > , ITS; > :; > BE #; > MOVED to; > for; a1 RATED; a1 still; a1 with; a2 EVERY ,;
        a2 in ITS; a2 still ,; a2 work in; above 3; above: grade; area > (; area > :; area > for; area > so; b1 all;
        b1 to; b2 RATED PLACE; b2 RATED it; b2 all had; b2 short of; between b1 RATED; bn GRADE; bn came; bn from;
        bn grade; bn has; bn included; bn morning; bn those; bn verdict; bn we; bn week; bn where; bn yesterday;
        c2 in every; c3 in every one; every > WHOLE; every > YEAR; every apart -1; every: all, nowhere; every: areas;
        every: areas, nowhere; every: counts; every: each of the, nowhere; every: every other area; every: everything;
        every: everything else; every: everything else, nowhere; every: everything, nowhere; every: the other areas;
        every: three of four; every: two, elsewhere; far < –; in (; in FOUND; in RATED; in a; in assessed;
        in county's; in every; in examined; in first; in i; in july; in latest; in short; in those; in we; of adults;
        of area; plain a1 (; plain a2 work in; plain b2 short of; row AGAG 2 3; row AGEG 0 1; t1 RATED; t1 –;
        t2 of ITS; u1 ); u2 , and; u2 BE ITS; u2 and AREA; u2 as GRADE; visit assessment
    """,
    0.3: """
        < # #; < # -; < # GIVEN; < # an; < # has; < # they; < , RATED; < , at; < -; < GRADE to; < ITS RATED;
        < SERVICES WHOLE; < both RATED; < children's; < children's SERVICES; < did; < experience; < experiences;
        < from GRADE; < grade BE; < it BE; < now #; < to #; < where; < which #; > # BE; > : AREA; > ITS; > ITS GRADE;
        > progress of; > to #; > –; a1 children's; a2 ( AREA; a2 , which; a2 AREA –; a2 EVERY :; a2 RATED by; a2 in a;
        a2 on EVERY; a2 on ITS; above, apart: areas; above, apart: then; area > AREA; b1 SERVICES; b1 ^; b1 families;
        b1 had; b2 , RATED; b2 , as; b2 AREA an; b2 BE ITS; b2 BE all; b2 INSPECTORS BE; b2 RATED ,; b2 ^ ^;
        b2 both RATED; b2 call AREA; b2 ratings of; b2 them as; bn -; bn MOVED; bn PLACE; bn about; bn all; bn and;
        bn bcp; bn because; bn borough's; bn children's; bn decided; bn experience; bn families; bn latest; bn looked;
        bn north; bn outcome; bn plan; bn published; bn ratings; bn short; bn th; c2 in YEAR; every < by; every < had;
        every < made; every < separately; every < short; every > it; every > still; every > –;
        every, others 2, nowhere; every: all counted, elsewhere; every: all five areas; every: counts, nowhere;
        every: each; every: each of the, elsewhere; every: each, elsewhere; every: every other area, nowhere;
        every: its; every: its, nowhere; every: other; every: remaining, elsewhere; every: the other three;
        every: three of four, nowhere; family impact on children and young people; grades differ; in EVERY; in adults;
        in again; in august; in bcp; in borough's; in content; in councillors; in enough; in eyes; in fall'; in from;
        in full; in has; in north; in not; in planned; in ratings; in row; in so; in steep; in th; in there; in these;
        in third; in time; is good; is outstanding; nearest +grade <; plain a1 still; plain a2 , ITS; plain a2 , as;
        plain a2 AREA –; plain a2 EVERY :; plain a2 RATED for; plain a2 WHOLE and; plain a2 in may; plain a2 still ,;
        plain b1 AREA; plain b1 with; plain b1 –; plain b2 , RATED; plain b2 AREA and; plain b2 GIVEN ITS;
        plain b2 PLACE BE; plain b2 RATED BE; plain b2 RATED as; plain b2 grade BE; plain b2 it BE; plain b2 to BE;
        row AGAAG 2 4; row AGAGAG 0 1; row EGAG 2 3; row GWA 2 0; row GWAG 2 3; services AAAG 3; services GAA 0;
        services GAG 0; t1 :; t1 ITS; t1 PLACE; t1 what; t1 while; t2 , for; t2 GRADE :; t2 MOVED to; t2 RATED ITS;
        t2 ^ for; t2 and for; t2 care for; u1 SEMICOLON; u1 experience; u1 of; u2 , AREA; u2 , for; u2 BE RATED;
        u2 of ITS; u2 – GRADE
    """,
    0.2: """
        < # ,; < # MOVED; < # alone; < # and; < # experience; < # fared; < # in; < # it; < # of; < ) BE; < , it;
        < , where; < - #; < AREA ,; < AREA in; < BE #; < BE all; < BE that; < BE thought; < ITS; < ITS GRADE; < PLACE;
        < RATED to; < WHOLE as; < a #; < alone; < also; < and AREA; < and BE; < at #; < both #; < each;
        < experiences and; < fared; < mark; < mark BE; < of AREA; < on; < progress; < support; < support for; < what;
        < with a; > # RATED; > ( #; > , #; > , BE; > , as; > AREA; > BE AREA; > BE ITS; > ITS #; > RATED for;
        > and progress; > as; > for AREA; > for ITS; > grade; > grade for; > it; > of ITS; > on; > on EVERY;
        > progress; > that ITS; > them; a1 $; a1 ,; a1 BE; a1 ITS; a1 SERVICES; a1 apart; a1 as; a1 because; a1 job;
        a1 once; a1 that; a1 this; a1 too; a1 verdict; a2 $ $; a2 , FOUND; a2 , ITS; a2 , in; a2 , whilst; a2 , with;
        a2 - ITS; a2 - there; a2 . $; a2 AREA :; a2 BE AREA; a2 BE a; a2 RATED BE; a2 RATED for; a2 RATED to;
        a2 SERVICES $; a2 SERVICES ,; a2 SERVICES for; a2 WHOLE by; a2 and AREA; a2 and RATED; a2 apart from;
        a2 as well; a2 by INSPECTORS; a2 children's SERVICES; a2 once more; a2 support ,; a2 that INSPECTORS;
        a2 this year; a2 to AREA; a2 too .; a2 with GRADE; above, apart: grade; above: former; above: grades;
        above: said; area > as; area > grade; area > it; area > on; area > progress; b1 ,; b1 -; b1 MOVED; b1 as;
        b1 but; b1 department's; b1 out; b1 soundly; b1 with; b1 –; b2 , which; b2 AREA GIVEN; b2 AREA –;
        b2 BE soundly; b2 EVERY BE; b2 EVERY they; b2 FOUND EVERY; b2 ITS department's; b2 MOVED ITS;
        b2 SERVICES still; b2 WHOLE as; b2 YEAR ,; b2 ^ AREA; b2 ^ but; b2 and families; b2 for children;
        b2 inspected BE; b2 keeps ITS; b2 ranged from; b2 that EVERY; b2 they BE; b2 they now; b2 three at; b2 up to;
        between b1 SERVICES; bn :; bn WHOLE; bn according; bn alone; bn also; bn august; bn authority's; bn barring;
        bn besides; bn best; bn call; bn comes; bn concludes; bn department's; bn drew; bn evaluated; bn evaluation;
        bn failing; bn fared; bn follows; bn full; bn handful; bn headline; bn i; bn january; bn keep; bn keeps;
        bn long; bn may; bn members; bn monitoring; bn much; bn new; bn nobody; bn out; bn ranged; bn released; bn s;
        bn soundly; bn third; bn today; bn town; bn town's; bn under; bn up; bn we're; bn word; bn work;
        every < areas; every < barring; every < does; every < for; every < having; every < included;
        every < inspected; every < or; every < out; every < risk; every < soundly; every > -; every > children's;
        every > education; every > lower; every > none; every > so; every > there; every > time; every > to;
        every family protection; every, others 0, here; every: across; every: across the board; every: all areas;
        every: all areas, elsewhere; every: all counts, nowhere; every: all five areas, nowhere;
        every: all four areas; every: all four areas, nowhere; every: all four sub-categories; every: all key areas;
        every: all key areas, nowhere; every: all round; every: all round, nowhere; every: all three; every: aspect;
        every: aspect, nowhere; every: board; every: category; every: category, nowhere; every: element; every: else;
        every: else, nowhere; every: every aspect; every: every aspect, nowhere; every: every element;
        every: every separate category; every: four; every: four key areas; every: four of its;
        every: four of its, nowhere; every: four, nowhere; every: judgement, elsewhere; every: judgements;
        every: judgements, nowhere; every: one area, nowhere; every: one part; every: parts; every: parts, nowhere;
        every: remaining; every: round; every: round, nowhere; every: separate; every: some counted, nowhere;
        every: sub-categories; every: the other three, nowhere; every: the remaining three;
        every: three categories, elsewhere; every: three, nowhere; every: two of three; in -; in MOVED; in about;
        in all; in alone; in among; in apart; in authority's; in below; in besides; in by; in chief; in come;
        in could; in danger; in debated; in decided; in department's; in don't; in drew; in evaluated; in failings;
        in follows; in great; in handful; in here; in inspected; in inspectors'; in into; in job; in keeps; in kids;
        in lower; in monitoring; in noted; in october; in once; in one; in other; in praises; in publication;
        in published; in ranged; in reason; in report; in senior; in soundly; in that; in three; in today's; in too;
        in town's; in visited; in we're; in yjs; plain a1 -; plain a1 BE; plain a1 SERVICES; plain a1 apart;
        plain a1 for; plain a1 in; plain a1 job; plain a1 that; plain a2 ( AREA; plain a2 , FOUND; plain a2 , while;
        plain a2 , whilst; plain a2 - ITS; plain a2 BE AREA; plain a2 BE a; plain a2 EVERY .; plain a2 RATED by;
        plain a2 SERVICES ,; plain a2 SERVICES .; plain a2 SERVICES for; plain a2 apart from; plain a2 by INSPECTORS;
        plain a2 for EVERY; plain a2 support ,; plain a2 that INSPECTORS; plain a2 to AREA; plain b1 MOVED;
        plain b1 PLACE; plain b1 ^; plain b1 all; plain b1 as; plain b1 soundly; plain b1 than; plain b2 , with;
        plain b2 AREA –; plain b2 BE all; plain b2 BE soundly; plain b2 GRADE to; plain b2 PLACE as;
        plain b2 RATED it; plain b2 WHOLE :; plain b2 WHOLE BE; plain b2 ^ ^; plain b2 back as; plain b2 ranged from;
        plain b2 three at; plain former before; row AGA 2 1; row AGAGAG 6 6; row AGAWG 2 4; row AGG 0 2; row AGW 2 1;
        row AGWG 0 1; row GAAG 2 3; row GAW 1 0; row GEAG 2 3; row GWA 1 0; row GWAG 1 0; row GWEA 3 0; row GWGA 1 0;
        row WGAG 2 3; row WGAGAG 2 3; row WGAGAG 4 5; row WGAGAG 6 6; services GA 0; services GGG 2;
        services is inadequate; t1 (; t1 BE; t1 GRADE; t1 but; t1 children's; t1 need; t1 on; t1 with; t2 , while;
        t2 AREA ,; t2 AREA GRADE; t2 BE ITS; t2 GIVEN an; t2 GRADE (; t2 GRADE ,; t2 GRADE in; t2 SERVICES children's;
        t2 SERVICES to; t2 WHOLE ,; t2 experiences of; t2 grade for; told; u1 -; u1 :; u1 ITS; u1 and; u1 by; u1 did;
        u1 fared; u1 had; u1 has; u1 it; u1 they; u1 –; u2 , RATED; u2 - GRADE; u2 : GRADE; u2 GIVEN a; u2 GRADE .;
        u2 GRADE and; u2 ITS SERVICES; u2 and ITS; u2 and SERVICES; u2 and of; u2 of children; u2 on social;
        whole > ,; whole > in; whole > –
    """,
    0.1: """
        < # RATED; < # had; < , GIVEN; < , which; < BE GRADE; < BE each; < GIVEN a; < MOVED from; < PLACE have;
        < PLACE to; < RATED ,; < RATED as; < all; < also RATED; < an; < and SERVICES; < and progress; < and support;
        < both; < do; < each BE; < each RATED; < fared better; < for; < for ITS; < has; < it #; < keep; < keep ITS;
        < looked; < lower; < of; < of children; < only; < singled; < singled out; < they BE; < this; < to; < to AREA;
        < which BE; > # WHOLE; > # areas; > # to; > ( AREA; > , for; > , one; > : WHOLE; > AREA ,; > AREA and;
        > EVERY :; > ITS INSPECTORS; > MOVED; > and in; > areas BE; > at; > children; > each for; > experiences;
        > for #; > for EVERY; > for what; > in YEAR; > one each; > so BE; > support of; > to AREA; > what #; > – #;
        a1 comes; a1 experience; a1 experiences; a1 from; a2 , EVERY; a2 , one; a2 , while; a2 AREA ,; a2 AREA -;
        a2 AREA GRADE; a2 EVERY for; a2 INSPECTORS report; a2 RATED in; a2 SERVICES in; a2 areas BE; a2 by ITS;
        a2 comes with; a2 experience ,; a2 experiences and; a2 for EVERY; a2 for what; a2 in october; a2 last year;
        a2 on every; a2 or better; a2 quality ,; a2 use BE; area > ITS; area > MOVED; area > at; area > children;
        area > experiences; area > of; area > –; b1 :; b1 WHOLE; b1 also; b1 both; b1 calls; b1 inspected; b1 now;
        b1 therefore; b1 we; b1 which; b2 , AREA; b2 , to; b2 , with; b2 AREA -; b2 BE inspected; b2 EVERY to;
        b2 GIVEN INSPECTORS; b2 GIVEN ITS; b2 GRADE AREA; b2 PLACE a; b2 PLACE as; b2 SERVICES a; b2 SERVICES an;
        b2 SERVICES as; b2 SERVICES now; b2 an WHOLE; b2 came out; b2 children's SERVICES; b2 evaluated as;
        b2 inspection BE; b2 it calls; b2 keep ITS; b2 of five; b2 that they; b2 to a; b2 verdict BE; b2 with EVERY;
        b2 with a; b2 – and; between b1 to; bn ); bn INSPECTORS; bn NUMBER; bn adults; bn april; bn authorities;
        bn celebrates; bn column; bn conservative-led; bn delighted; bn each; bn exception; bn into; bn mark;
        bn marks; bn mere; bn month; bn noted; bn october; bn otherwise; bn passed; bn people's; bn planned; bn rate;
        bn same; bn say; bn separately; bn single; bn so; bn southend; bn test; bn time; bn to; bn today's; bn told;
        bn vulnerable; bn waited; bn whom; every < NOW; every < all; every < among; every < at; every < authority's;
        every < grade; every < has; every < three; every > at; every > better; every > every; every > october;
        every > or; every > though; every > too; every > well; every family leaders; every, others 2;
        every: across the board, elsewhere; every: across, elsewhere; every: all counted; every: all counts;
        every: all five judgements; every: all five judgements, nowhere; every: all inspection areas;
        every: all inspection areas, nowhere; every: all its parts; every: all judgements; every: all parts;
        every: all parts, nowhere; every: all three, nowhere; every: as many as left;
        every: as many as left, elsewhere; every: board, elsewhere; every: count, nowhere; every: each heading;
        every: each heading, nowhere; every: element, nowhere; every: every area, elsewhere;
        every: every category, nowhere; every: every count, nowhere; every: every element, nowhere;
        every: every one of, nowhere; every: every respect; every: every respect, nowhere; every: every, elsewhere;
        every: four individual areas; every: four individual areas, nowhere; every: four of five;
        every: four of five, elsewhere; every: inspection; every: inspection, nowhere;
        every: not those left, elsewhere; every: of, elsewhere; every: one area; every: one part, nowhere;
        every: part, elsewhere; every: respect; every: respect, nowhere; every: rest, nowhere;
        every: six judgements, nowhere; every: the rest, nowhere; every: the, nowhere; every: three;
        every: two of the, elsewhere; family quality of practice; in also; in an; in assesses; in authorities;
        in cabinet; in celebrates; in column; in comes; in conservative-led; in country; in delighted; in evaluation;
        in following; in former; in glad; in group; in help; in impact; in june; in justice; in marks; in meet;
        in members; in none; in otherwise; in people's; in pleased; in put; in rate; in saw; in scale; in several;
        in social; in southend; in tested; in therefore; in two-week; in use; in view; in whole; in word; in work;
        in young; plain a1 as; plain a1 experience; plain a1 experiences; plain a1 once; plain a1 or; plain a1 this;
        plain a1 to; plain a1 with; plain a1 –; plain a2 , AREA; plain a2 , EVERY; plain a2 , in; plain a2 , one;
        plain a2 , which; plain a2 RATED .; plain a2 and AREA; plain a2 and EVERY; plain a2 areas BE;
        plain a2 as well; plain a2 experience ,; plain a2 experiences and; plain a2 for what; plain a2 in october;
        plain a2 or better; plain a2 quality ,; plain a2 use BE; plain b1 EVERY; plain b1 five; plain b1 it;
        plain b1 of; plain b1 out; plain b1 to; plain b2 ) BE; plain b2 AREA GIVEN; plain b2 EVERY BE;
        plain b2 EVERY as; plain b2 GIVEN a; plain b2 came out; plain b2 had BE; plain b2 less than; plain b2 of AREA;
        plain b2 of ITS; plain b2 of five; plain b2 out as; plain b2 to a; plain b2 with EVERY;
        plain former in clause; row AAAG 0 3; row EAGAG 1 2; row EGAWAG 2 1; row EWG 1 2; row GAAG 1 0; row GGA 2 1;
        row GWGA 3 2; row WAG 0 2; row WGA 2 1; row WGAGAG 0 1; row WGGA 3 1; services GGAG 1; share 2; t1 ,; t1 .;
        t1 SEMICOLON; t1 a; t1 only; t2 , on; t2 : GRADE; t2 AREA SEMICOLON; t2 AREA and; t2 BE GRADE; t2 EVERY ,;
        t2 EVERY :; t2 INSPECTORS RATED; t2 ITS RATED; t2 NUMBER .; t2 SEMICOLON for; t2 ^ on; t2 ^ only; t2 ^ while;
        t2 as GRADE; t2 does for; t2 for what; t2 those of; t2 who need; t2 with GRADE; t2 – GRADE; u1 alone; u1 an;
        u1 for; u1 mark; u2 ) .; u2 , as; u2 , it; u2 GIVEN GRADE; u2 GRADE AREA; u2 SEMICOLON and; u2 SERVICES ,;
        u2 an GRADE; u2 and on; u2 by INSPECTORS; u2 experience and; u2 fared better; u2 had BE; u2 in PLACE;
        u2 it BE; whole > ITS
    """,
    -0.1: """
        < # GRADE; < # SERVICES; < ) to; < , AREA; < , but; < , up; < AREA –; < GRADE (; < GRADE ,; < ITS grade;
        < ITS own; < ITS report; < PLACE SERVICES; < SEMICOLON ITS; < SERVICES had; < YEAR; < a RATED; < all FOUND;
        < and for; < and young; < at PLACE; < by; < grade; < had; < has BE; < in july; < july; < july YEAR; < on AREA;
        < own; < people; < report; < still; < that; < told; < too ,; < up from; < with #; < with ITS; < work; < young;
        < young people; > # by; > # with; > FOUND ,; > GIVEN to; > SERVICES for; > and ,; > and support; > how; > one;
        > report; > time; > where; > while ITS; > work; a1 a; a1 evidence; a1 judgements; a1 no; a1 of; a1 outcome;
        a1 outcomes; a1 practice; a1 progress; a1 relationships; a1 report; a1 results; a1 start; a1 time; a1 to;
        a2 ) $; a2 , GRADE; a2 , a; a2 , although; a2 , having; a2 , say; a2 , they; a2 , where; a2 BE hardly;
        a2 INSPECTORS spoke; a2 RATED WHOLE; a2 SEMICOLON for; a2 at ITS; a2 evidence that; a2 for PLACE;
        a2 in february; a2 in march; a2 in september; a2 judgements .; a2 results for; a2 since YEAR;
        a2 when INSPECTORS; above, apart: grades; above: overall; above: year; adequate goes on; area > INSPECTORS;
        area > RATED; area > by; area > how; area > one; area > time; area > where; b1 an; b1 four; b1 less; b1 made;
        b1 more; b1 s; b1 seen; b1 some; b2 ) to; b2 , ITS; b2 EVERY of; b2 FOUND them; b2 PLACE s; b2 RATED four;
        b2 and AREA; b2 and ITS; b2 and one; b2 had BE; b2 had a; b2 have a; b2 having seen; b2 it a; b2 july BE;
        b2 left ITS; b2 on ITS; b2 social care; b2 them BE; b2 when EVERY; between b1 BE; between b1 GIVEN;
        between former before; bn aim; bn arrive; bn by; bn classified; bn corporation; bn did; bn district; bn does;
        bn door; bn expected; bn fostering; bn fourth; bn giving; bn grim; bn helped; bn inspection; bn inspections;
        bn it; bn just; bn left; bn london; bn looks; bn made; bn missing; bn months; bn more; bn needed; bn no;
        bn off; bn oversight; bn own; bn parenting; bn permanence; bn reading; bn recent; bn region; bn reported;
        bn risk; bn run; bn runs; bn seen; bn sets; bn significant; bn six; bn stable; bn standard; bn supported;
        bn system; bn team; bn this; bn training; bn unaccompanied; bn us; bn within; bn workers'; c1 for; c2 for ITS;
        c3 for ITS SERVICES; every < BE; every < GIVEN; every < PLACE; every < SEMICOLON; every < apart; every < as;
        every < assessed; every < children's; every < exceptional; every < from; every < inspectors'; every < july;
        every < left; every < named; every < word; every > ); every > AREA; every > PLACE; every > a; every > all;
        every > care; every > children; every > done; every > following; every > hardly; every > improvements;
        every > judgements; every > make; every > rests; every > spoke; every > tangible; every > up; every > verdict;
        every > word; every family learning, improvement and innovation; every family partnerships and communities;
        every, others 0, elsewhere; every: all else, nowhere; every: all four, elsewhere; every: all judgement areas;
        every: all judgement areas, nowhere; every: area; every: area, here; every: criteria; every: domain;
        every: each of them; every: every area; every: every, here; every: five areas; every: five key areas;
        every: five, nowhere; every: four of the, elsewhere; every: four themes, elsewhere; every: individual;
        every: individual, nowhere; every: key; every: not those left, nowhere; every: one domain; every: one of the;
        every: others; every: others, nowhere; every: partly, elsewhere; every: rest, here;
        every: some of them, nowhere; every: the rest, here; every: them, nowhere; every: themes, elsewhere;
        every: three areas, nowhere; every: two; family partnerships and communities; in advice; in aim; in arrive;
        in become; in brighter; in brought; in cannot; in classified; in community; in december; in determination;
        in earlier; in education; in everything; in everywhere; in evidence; in expected; in failures; in far;
        in finding; in fourth; in futures; in hardly; in homes; in hopes; in housing; in last; in left; in little;
        in london; in matters; in me; in missing; in nearly; in needs; in officers; in on; in panel; in permanence;
        in places; in previously; in region; in reminded; in rests; in results; in safe; in same; in sets;
        in significant; in stable; in start; in strong; in supported; in tangible; in team; in training; in us;
        in whilst; in will; is inadequate; is unsatisfactory; plain a1 .; plain a1 evidence; plain a1 one;
        plain a1 outcomes; plain a1 practice; plain a1 progress; plain a1 relationships; plain a1 results;
        plain a1 start; plain a1 time; plain a2 , but; plain a2 : AREA; plain a2 BE GIVEN; plain a2 and ITS;
        plain a2 care and; plain a2 evidence that; plain a2 for ITS; plain a2 results for; plain b1 SEMICOLON;
        plain b1 an; plain b1 children; plain b1 less; plain b1 made; plain b1 one; plain b1 seen; plain b1 some;
        plain b1 two; plain b1 what; plain b2 ) to; plain b2 AREA SEMICOLON; plain b2 MOVED from; plain b2 RATED AREA;
        plain b2 and ITS; plain b2 for AREA; plain b2 grade of; plain b2 having seen; plain b2 it a; plain b2 july BE;
        plain b2 them BE; plain others before; row AGA 0 1; row AGAG 2 1; row AGAGAG 2 5; row AGAGAG 2 6;
        row AGAGAG 4 6; row AGAWG 2 1; row EAGAG 1 4; row EGAA 3 1; row GAAG 1 3; row WGA 0 1; services EGG 2;
        services GGAG 3; services GGGG 2; services is unsatisfactory; t1 senior; t2 GRADE for; t2 need of;
        t2 oversight of; u1 but; u1 from; u1 have; u2 , but; u2 , which; u2 , with; u2 BE GIVEN; u2 and support;
        u2 at ITS; u2 came out; u2 has BE; whole > GRADE; whole > but
    """,
    -0.2: """
        < # at; < # with; < ); < ,; < , FOUND; < , SERVICES; < , in; < , on; < , they; < AREA; < AREA SEMICOLON;
        < AREA as; < BE in; < BE not; < EVERY ,; < FOUND ,; < GIVEN an; < GRADE WHOLE; < GRADE and; < INSPECTORS ,;
        < INSPECTORS RATED; < ITS WHOLE; < SEMICOLON #; < WHOLE; < WHOLE :; < and RATED; < but; < came out; < care;
        < grade for; < had a; < have; < have BE; < help; < inspected; < not; < or; < that ITS; < those; < thought;
        < too; < while AREA; < with; < – GRADE; > # #; > # AREA; > , but; > EVERY; > FOUND; > FOUND that; > GIVEN;
        > INSPECTORS; > INSPECTORS ,; > ITS SERVICES; > SEMICOLON GRADE; > SERVICES; > all; > and those; > bar;
        > but ITS; > by; > children's; > children's SERVICES; > in; > of AREA; > praised; > support; > that #;
        > there; > there BE; > they; > those; > those for; > to ITS; > with; > with GRADE; > – and; a1 EVERY;
        a1 SEMICOLON; a1 has; a1 help; a1 last; a1 level; a1 social; a1 things; a1 twice; a1 when; a1 –; a2 , WHOLE;
        a2 , for; a2 , four; a2 AREA $; a2 EVERY $; a2 EVERY ITS; a2 EVERY in; a2 RATED comes; a2 SEMICOLON but;
        a2 WHOLE $; a2 WHOLE .; a2 WHOLE in; a2 WHOLE –; a2 again ,; a2 and FOUND; a2 and GRADE; a2 and two;
        a2 for AREA; a2 for that; a2 has become; a2 in EVERY; a2 in YEAR; a2 in january; a2 to BE; above beside;
        above, apart: overall; above, apart: rated; above: colon; area > EVERY; area > FOUND; area > GIVEN;
        area > SERVICES; area > all; area > bar; area > children's; area > support; area > there; area > they;
        area > those; area > which; as first; b1 ); b1 EVERY; b1 for; b1 from; b1 longer; b1 not; b1 one; b1 what;
        b2 , and; b2 AREA :; b2 AREA BE; b2 AREA and; b2 AREA still; b2 GIVEN a; b2 GRADE of; b2 INSPECTORS RATED;
        b2 MOVED at; b2 RATED EVERY; b2 RATED them; b2 SERVICES AREA; b2 WHOLE :; b2 ^ PLACE; b2 and two;
        b2 families BE; b2 for AREA; b2 four and; b2 from ITS; b2 has a; b2 in PLACE; b2 in a; b2 morale BE;
        b2 no longer; b2 of AREA; b2 off ITS; b2 out of; b2 up from; b2 which BE; b2 – BE; between b1 ^; between late;
        bn (; bn ,; bn BE; bn ITS; bn action; bn already; bn although; bn assessments; bn at; bn board; bn but;
        bn called; bn can; bn close; bn consistently; bn corporate; bn country; bn decisions; bn earlier; bn early;
        bn first; bn foster; bn harm; bn help; bn if; bn ilacs; bn improve; bn improvement; bn indicative; bn leaders;
        bn like; bn local; bn mental; bn morale; bn next; bn of; bn offer; bn only; bn outcomes; bn over; bn panel;
        bn parents; bn partners; bn performance; bn praise; bn praised; bn reach; bn relationships; bn satisfactory;
        bn schools; bn scores; bn since; bn supervision; bn support; bn ten; bn through; bn trust's; bn used; bn view;
        bn watchdog's; bn will; bn with; bn year; bn yet; bn young; bn –; c1 PLACE; c1 care; c2 INSPECTORS ,;
        c2 INSPECTORS FOUND; c2 ITS verdict; c2 PLACE SERVICES; every < FOUND; every < YEAR; every < came;
        every < now; every < on; every < one; every < ones; every < only; every < towns; every < two; every < where;
        every < which; every > INSPECTORS; every > after; every > and; every > evidence; every > four; every > not;
        every > of; every > years; every, named nowhere; every, others 0, nowhere; every, others 1;
        every, others 1, here; every, others 2, here; every: all categories, elsewhere;
        every: all categories, nowhere; every: all counted, nowhere; every: all else; every: all five, nowhere;
        every: all four, nowhere; every: all other areas; every: all other areas, elsewhere; every: clean;
        every: clean sweep; every: clean sweep, nowhere; every: clean, nowhere; every: every area, nowhere;
        every: every section; every: four themes; every: headings, elsewhere; every: key, nowhere;
        every: nine areas, elsewhere; every: nine areas, nowhere; every: of, nowhere; every: one;
        every: one of the, nowhere; every: partly, here; every: section; every: sweep; every: sweep, nowhere;
        every: the other main; every: the remaining judgement, nowhere; every: the, here; every: them; every: themes;
        every: three areas, elsewhere; every: two of the; far < SEMICOLON; in INSPECTORS; in across; in action;
        in ago; in already; in another; in any; in area; in as; in assessments; in at; in before; in board; in both;
        in called; in care; in children; in children's; in close; in consistently; in corporate; in councils;
        in count; in criteria; in data; in decisions; in described; in does; in eight; in faster; in fostering;
        in harm; in hub; in improvements; in indicative; in indicators; in judgements; in key; in leaders; in local;
        in looked; in make; in management; in meets; in mental; in morale; in must; in needed; in neighbouring; in no;
        in off; in parents; in performance; in placements; in praise; in praised; in reach; in relationships;
        in responsibilities; in satisfactory; in schools; in seen; in september; in spoke; in standard; in summer;
        in supervision; in system; in thanks; in things; in to; in towns; in transformed; in trust's; in until;
        in watchdog's; in where; in wins; in workforce; in working; in years; inadequate goes on; is adequate;
        is effective with areas for improvement; is excellent; named a grade; plain a1 ,; plain a1 help;
        plain a1 level; plain a1 report; plain a1 things; plain a2 , WHOLE; plain a2 , according; plain a2 , four;
        plain a2 AREA $; plain a2 EVERY $; plain a2 EVERY in; plain a2 RATED comes; plain a2 WHOLE .;
        plain a2 and that; plain a2 and two; plain a2 for AREA; plain a2 for that; plain b1 ,; plain b1 in;
        plain b1 not; plain b1 now; plain b2 AREA ,; plain b2 BE now; plain b2 SERVICES BE; plain b2 ^ ITS;
        plain b2 families BE; plain b2 four and; plain b2 have a; plain b2 morale BE; plain b2 which BE;
        plain b2 – BE; row AGEG 0 3; row AGW 0 1; row AWG 0 2; row AWG 1 2; row EAAG 2 3; row GAAG 2 0; row GAG 1 0;
        row GAGA 3 0; row GGA 2 0; row GWGA 1 2; services AAG 2; services EAGA 4; services GAGA 0; services GAGA 2;
        services GGA 1; services is excellent; services is very good; services is weak; services opening; share 0;
        share 3; t1 an; t1 and; t1 as; t1 to; t2 FOUND that; t2 SERVICES GRADE; t2 care and; u1 BE; u1 live; u1 still;
        u1 that; u1 who; u2 , an; u2 , while; u2 BE not; u2 BE still; u2 SERVICES BE; u2 live in; u2 to BE
    """,
    -0.3: """
        < # ); < # both; < AREA :; < AREA BE; < BE still; < FOUND; < FOUND #; < RATED; < RATED GRADE; < and;
        < children; < from #; < in care; < it; < now RATED; < s; < they; < thought to; < which; < while ITS;
        > # SEMICOLON; > , which; > , while; > GRADE #; > ITS care; > and; > by INSPECTORS; > care; > support for;
        > which; > while; a1 INSPECTORS; a2 : ITS; a2 WHOLE ,; a2 WHOLE after; a2 – which; above nothing;
        above, apart: no grade; above: no grade; area > SEMICOLON; area > and; area > care; area > in; area > while;
        area > with; b1 RATED; b1 consistently; b1 that; b1 three; b1 two; b2 WHOLE BE; b2 WHOLE now; b2 back as;
        b2 children BE; b2 grade of; b2 now RATED; b2 on EVERY; b2 people BE; b2 that BE; b2 to an; between b1 FOUND;
        bn SEMICOLON; bn adoption; bn adult; bn agreed; bn arrangements; bn assessed; bn before; bn child;
        bn councils; bn disabled; bn education; bn give; bn homes; bn indicators; bn inspected; bn itself; bn leaving;
        bn longer; bn most; bn neighbouring; bn on; bn ones; bn parts; bn people; bn plans; bn position; bn present;
        bn previous; bn recording; bn set; bn some; bn three; bn two; bn want; bn what; bn workers; came for;
        every < ,; every < SERVICES; every < back; every < have; every < in; every < it; every > SERVICES;
        every > assessed; every > do; every, named here; every, others 3, nowhere; every: all four;
        every: all the areas; every: all the areas, nowhere; every: categories; every: categories, elsewhere;
        every: headings; every: judgement, nowhere; every: nine, elsewhere; every: nine, nowhere;
        every: partly, nowhere; every: some of them; every: three areas; every: three categories;
        every: two of the, nowhere; far < with; far > but; far > with; good goes on; in GRADE; in arrangements;
        in assessment; in date; in disabled; in done; in foster; in four; in hackney; in had; in if; in inspecting;
        in learning; in like; in longer; in many; in next; in offer; in ones; in opposition; in or; in out;
        in oversight; in partners; in parts; in planning; in pleases; in practice; in previous; in recording; in s;
        in scores; in set; in such; in support; in weeks; in within; in would; is very good; nearest area+ >;
        others before; plain a1 :; plain a1 RATED; plain a1 SEMICOLON; plain a1 on; plain a2 RATED ,; plain a2 in ITS;
        plain a2 on EVERY; plain b1 consistently; plain b2 AREA as; plain b2 people BE; plain hoped before;
        plain moved before; plain moved in clause; row AGAG 0 3; row AGG 0 1; row GAA 1 0; row GAA 2 0; row GEA 2 0;
        row GW 1 0; services AGG 1; services GAG 2; services is adequate; t1 SERVICES; t1 hackney; t2 for ITS;
        u1 GRADE; u1 at; u1 both; u2 and GRADE
    """,
    -0.4: """
        < # SEMICOLON; < EVERY; < GRADE AREA; < ITS #; < SEMICOLON AREA; < and EVERY; < in; < vulnerable;
        < vulnerable children; < who; > ,; > , and; > , with; > SEMICOLON; > and ITS; > for WHOLE; a1 and; a2 , bar;
        a2 EVERY .; a2 INSPECTORS RATED; a2 RATED from; above 2; area >; area > that; b1 still; b2 BE still;
        b2 FOUND to; b2 MOVED from; b2 SERVICES RATED; b2 SERVICES SERVICES; b2 ^ they; between b1 as; bn a; bn back;
        bn carers; bn february; bn four; bn health; bn independent; bn last; bn or; bn planning; bn report; bn staff;
        bn years; c1 ITS; every < GRADE; every < ITS; every < RATED; every < but; every < to; every > FOUND;
        every, others 3; every: all categories; every: each area; every: each area, nowhere;
        every: four of the, nowhere; every: main; every: main, elsewhere; every: other, elsewhere; every: part;
        family resettlement; far > which; far > –; hoped before; in ?; in adoption; in back; in behind; in criticised;
        in damning; in director; in early; in features; in february; in health; in improve; in improvement;
        in improving; in making; in november; in outcomes; in plans; in quality; in response; in risk; in some;
        in spent; in them; in then; in up; in vulnerable; in want; in watchdogs; in well; is effective; of youth;
        plain a1 and; plain a2 , and; plain a2 , bar; plain b1 still; plain b2 BE still; plain b2 SERVICES RATED;
        row AAG 1 2; row GAG 1 2; services AGG 2; t1 in; t2 and in; u1 $; u1 in; u2 $ $
    """,
    -0.5: """
        < , while; < : GRADE; < NUMBER; < RATED ITS; < SERVICES BE; < SERVICES as; < and #; < while; > a; > and AREA;
        > and GRADE; > that; a1 WHOLE; area > a; area > but; b1 NUMBER; b1 them; b2 INSPECTORS to; b2 RATED to;
        bn after; bn improving; bn not; bn practice; bn response; bn then; every >; every > ITS; every apart -3;
        every: four of the; every: nine areas; every: part, nowhere; every: three categories, nowhere;
        every: three of the; every: three of the, elsewhere; every: throughout, nowhere; every: two, nowhere;
        far < but; in WHOLE; in bar; in carers; in more; in staff; in two; plain b2 children BE; plain named a grade;
        row AAG 0 2; row AGE 0 1; row WAG 1 2; services AGAG 4; services early; t1 that; visit joint inspection
    """,
    -0.6: """
        < SERVICES; > GRADE for; > but; a2 for WHOLE; above apart; above without grade; area > ,; b1 and;
        between opening; bn described; c1 INSPECTORS; every < and; every > GRADE; every apart 3; every: every part;
        every: every part, nowhere; every: nine; every: partly; every: throughout; in NOW; is weak; moved before;
        not as first; of every; row GAGA 1 2; services AG 1; services is outstanding; share 4
    """,
    -0.7: """
        above 1; above: rated; area > GRADE; bn quality; every < AREA; far > ,; far > and; in AREA; in in; in workers;
        nearest + >; of area above; of services; services AGAG 1; services AGAG 3; t1 s; t2 PLACE s;
        visit focused visit
    """,
    -0.8: """
        < , and; > # ,; > GRADE; a1 for; between title; bn AREA; every > ,; family local safeguarding children board;
        goes on; in what; of children; plain hoped in clause; plain others in clause; services late
    """,
    -0.9: """
        < GRADE; above, apart: said; every family adoption; plain b1 BE
    """,
    -1.0: """
        < SEMICOLON; between; in most; plain goes on; plain good goes on; spoken
    """,
    -1.1: """
        bn YEAR; bn when; far < and; nearest + <; part of area; row AG 0 1
    """,
    -1.2: """
        family safeguarding
    """,
    -1.3: """
        in when
    """,
    -1.4: """
        former in clause; row GA 1 0; visit monitoring visit
    """,
    -1.5: """
        others in clause
    """,
    -1.6: """
        hoped in clause
    """,
    -1.7: """
        far < ,
    """,
    -1.8: """
        left behind
    """,
    -1.9: """
        former before; in YEAR
    """,
}
