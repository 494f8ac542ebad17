"""Everyday words and phrases by which stories and releases praise, criticise or tell background."""

from briefing_app.domain.words import FindingKind

EVERYDAY_KINDS: dict[FindingKind, str] = {
    FindingKind.STRENGTH: """
        never cancelled; never skipped; never missed; never late; never left; never turned away; never alone
        never left alone; never put in; never forgotten; never rushed; never far away; never more than
        never short of; never wait; never waits; never had to wait; never give up; never gives up; never gave up
        never stop; never stops trying; never judged; never lost touch; never without; never in doubt
        never placed in; never has to; never have to; never used to be; nobody waits; nobody waited
        nobody was waiting; nobody is waiting; nobody has to wait; nobody had to wait; nobody is|was turned away
        nobody is|was left; nobody is|was forgotten; nobody falls|fell through; nobody slips|slipped
        nobody waits more than; nobody has to ask twice; nobody is|was placed; nobody is|was sent away
        nobody is|was sleeping; nobody is|was left waiting; nobody left behind; no one waits; no one waited
        no one is|was left; no one is|was turned away; no one is|was forgotten; no one has to; no one was waiting
        none had|has been left; none had|has waited; none is|was waiting; none is|was overdue; none is|was left
        none is|was late; none is|was in; none is|was living in; none waits|waited; none was missed
        not one ~ late; not one ~ missed; not one was; not one had been missed; not a single ~ missed|late|overdue
        not a day late; not a minute|penny|moment wasted; not one complaint; hardly any ~ late|missed
        hardly ever late; hardly ever move; hardly ever have to move; rarely have to wait|move; rarely wait
        rarely late; rarely miss; rarely missed; rarely move; seldom move; seldom have to; seldom wait
        seldom late; very few have to; few have to move; few move; few children have to move; few wait
        few fall through; few slip through; no child had gone unseen; no child went unseen; no child was|is left
        no child waits|waited; no child is|was without; no child was|is placed; no child was|is living in
        no child was found; no child had been missed; no children were|are left; no children were|are waiting
        no child was seen to be; no case was|is unallocated; no case goes; no case sits; no case waited
        no case is left; no family is|was left; no family waits; no family was|is turned away; no call goes
        no call is|was missed|left; no referral is|was left; no referral waits; no visit was missed
        no visits were missed; no stone unturned; no baby was|is; no pupil was|is
        no young person is|was left|placed; no care leaver is|was; no care leavers were|are; no drift; no delay
        no delays; no backlog; no backlogs; no waiting list; no waiting lists; no queue; no queues; no unallocated
        no vacancies; no empty posts; no gaps; no gap in; no gap between; no fuss; no nonsense; no wrong door
        no shortage of; no corners cut; no jargon; no lengths; no needless; no unsuitable; no longer wait|waits
        no longer have|has to wait; no longer have|has to; no longer any; no longer sit; no longer sent
        no longer unallocated; no longer drift; no longer a problem; no longer rely|relies|relied on
        no longer depends; no longer late; no longer lost; no longer pile; no longer left
        no longer go|goes missing; no longer among; no longer get lost; no longer fall|falls; no more waiting
        no more than a few; no mean feat; no small feat; no small achievement; no harm done; no sign of drift
        without delay; without having to wait; without a wait; without waiting; without exception; without fail
        without fear or favour; without fear; without needless; without fuss; without being judged
        without having to ask; without being asked; without having to repeat; without a fight; without a gap
        without a hitch; without drama; without jargon; without corners; without losing; without undue
        without missing a beat; without leaving home; without hesitation; nothing drifts; nothing is left
        nothing is too much; nothing slips; nothing falls; nothing gets lost; nothing is missed
        nothing left to chance; nothing but praise; nothing but good; is down to; are down to; was down to
        were down to; is down from; down from ~ to; down to single figures; has fallen; have fallen; fallen to
        fallen sharply; fallen from; falling numbers of; halved; has halved; had halved; have halved; cut by half
        cut in half; cut by a third; cut by a quarter; cut waits; cut waiting; cut the wait; cut delays
        cut the backlog; cut the time; cut the number of; cut from ~ to; more than halved; almost halved
        nearly halved; shrunk from; have shrunk; dropped from ~ to; down by a third; down by half
        down by a quarter; down sharply; come down from; has come down; have come down; came down; brought down
        driven down; whittled down; at its lowest; lowest for; lowest in years; fewer than before
        fewer children ~ missing|move|moved|excluded; fewer children go missing; fewer moves; fewer changes
        fewer children now; fewer pupils are; fewer young people are; fewer families; fewer now; far fewer
        many fewer; fewer calls go; fewer children are; fewer than ever; fewer than at any; have doubled; trebled
        quadrupled; twice as often; more than doubled; up from ~ to; is up from; are up from; up from just
        has risen from; have risen from; risen to; risen sharply; on the rise; has gone up; have gone up
        gone up from; gone up to; shot up; soared; have climbed; climbed to; climbed from; grown from
        at its highest; highest ever; highest for; record number of; record numbers; a record high
        ahead of the national; above the average; above average; better than average; better than the national
        better than most; better than the average; better than elsewhere; better than ever; better than it was
        better than they were; better than before; better than in; best in the country; best in the region
        best in wales|scotland|england; best results; best we have seen; among the best; among the lowest
        among the quickest; among the fastest; among the highest; one of the best; one of the few
        one of the lowest; the envy of; ahead of others; ahead of the game; ahead of the curve; ahead of target
        ahead of schedule; ahead of time; ahead of the day; ahead of their; ahead of most; well above; well ahead
        way ahead; streets ahead; a cut above; head and shoulders; top of the class; top of the league
        top of the table; top notch; full marks; flying colours; gold standard; gold star; ten out of ten
        five star; a plus; first class; first rate; world class; state of the art; second to none; unrivalled
        unmatched; unbeatable; peerless; nationally recognised; national award; award for; awards for
        won an award; won awards; won a national; winning; beacon; flagship; showcase; a model for; a model of
        model for others; held up as; shining example; shining light; leading light; shines; a jewel; crown jewel
        jewels; gem; gems; pearl; star turn; the star of; stars of; the stars are; stand outs; standout
        highlight*; high point; high points; ray of light; rays of light; hits the mark; hit the mark
        hits the spot; singled out for; singles out; picked out for; picks out for; picked out as
        came in for praise; comes in for praise; won praise; wins praise; wins plaudits; earned praise
        earns praise; earned a; drew praise; draws praise; draw praise; drew warm; plaudit*; applause; applauded
        a round of applause; bouquet*; kind words; warm words; warmest words; kinder things; nice things
        good words; good word; a nod to; nods to; thumbs up; pat on the back; a feather in; hats off; well done
        cheer; cheers; cheering; cheered; cheerful; heartening; heartened; uplifting; good news; great news; glad
        gladly; pleased; pleased to see; pleasing; pleasure; a pleasure to; a joy to; joy; joyful; admir*
        acclaim*; lauded; lauds; laud; compliment*; paid tribute; pays tribute; pay tribute; credit to
        to the credit of; to its credit; to their credit; credited with; gives credit; give credit; full credit
        kudos; salute*; hail*; heap praise; heaped praise; heaps praise; lavish*; rave*; raved; sing the praises
        sings the praises; sang the praises; spoke highly; speak highly; spoken of highly; highly of
        speaks highly; spoke warmly; speak warmly; spoke well of; spoken well of; speak well of; speak fondly
        spoke fondly; fondly; fond of; affection*; rave about; thought well of; well thought of; highly thought of
        highly regarded; well regarded; highly rated; rated highly; high regard; highly prized; highly valued
        much valued; much prized; prized; treasured; cherish*; loved; loves; love their; love the; love working
        love their work; beloved; well loved; well liked; much loved; liked; they liked; like their; like working
        like being; popular; popular with; a hit with; a favourite; goes down well; went down well; a lifeline
        lifeline; godsend; a blessing; life saver; lifesaver; lifesaving; worth their weight; weight in gold
        gold dust; as good as gold; a breath of fresh air; a safe haven; safe haven; safe harbour; anchor; a rock
        their rock; pillar; cornerstone; backbone; heartbeat; safety net; a second home; like family
        like a family; like a mum; like a second; one of the family; part of the family; home from home
        a home in every sense; hand held; a helping hand; a hand with; a listening ear; a shoulder to
        someone to talk to; somebody to talk to; someone to turn to; somebody to turn to; someone to call
        somebody to ring; someone to ring; someone they trust; someone they can; somebody they know
        someone they know; a friendly face; familiar face*; familiar voice; the same worker; same social worker
        same adviser; same carer; same team; same foster; same face; known them for; known them since; stuck by
        stick with; sticks with; stuck with them; stick by; sticks by; stand by; stands by; stood by; stand behind
        stands behind; there for them; there for me; always there; always on hand; on hand; at hand; on call
        always at the end; end of the phone; end of the line; a phone call away; a call away; a text away
        only a text; day or night; day and night; night or day; round the clock; around the clock; 24 7; all hours
        at any hour; any time of day; seven days a week; every night; even at weekends; at weekends too
        weekends too; including weekends; evenings and weekends; picked up the same day; the same day; same day
        same morning; same afternoon; same evening; same night; same hour; that very day; the very next day
        the next day; next morning; the next working day; within a day; within one day; within a working day
        within one working day; within the day; within 24 hours; within 48 hours; within an hour; within hours
        within minutes; within the hour; within two hours; within two days; within days; within days of
        within a week; within the week; within five days; within ten days; within a fortnight; within a month
        in a day; in days; in hours; in minutes; in a matter of; in under a minute; in no time; in next to no time
        in double quick; overnight turnaround; on day one; from day one; from the first day; from the very first
        from the outset; from the start; from the word go; right from the start; straight away; straightaway
        right away; there and then; then and there; on the spot; on the dot; to the day; to the minute
        like clockwork; clockwork; in good time; in plenty of time; well in time; well in advance; in advance
        before time; bang on time; before the deadline; by the deadline; meets deadlines; meet deadlines
        met on time; hit targets; hits targets; on target; on track; on schedule; at speed; with speed; speedy
        speedily; brisk; briskly; nimble; nimbly; agile; fleet of foot; light on its feet; immediate
        without losing time; not a moment; as soon as; as soon as they; before things; before problems
        before trouble; before a crisis; before crisis; before it gets; before it becomes; nip ~ in the bud
        in the bud; caught early; caught quickly; catch problems; catch worries; pick up; picks up; pick up the
        picked up quickly; picked up early; picked up on; picked up at once; spotting; quick to; faster than
        fast response; swift to; prompt in; moved fast; move fast; moves fast; acts fast; acted fast; acts quickly
        act quickly; step in early; steps in early; stepped in; jumps in; respond at once; answered by
        is answered; are answered; gets answered; picks up the phone; answers the phone; calls are answered
        phones are answered; rings back; ring back; call back; calls back; returns calls; hear back; heard back
        get a reply; gets a reply; reply the same; replied to; dealt with quickly; dealt with at once
        dealt with fast; dealt with well; sorted out; sorted within; sorted quickly; sorts out; fixed quickly
        put right quickly; acted on; are acted on; is acted on; acted upon; acted on what; acts on what
        act on what; follows up; followed through; follow through; chased up; chases; chase up; keep up; keeps up
        keep on top; keeps on top; kept on top; on top of; well on top; got on top; abreast; well in hand
        under control; brought under control; bring order; in order; in good order; in shape; in good shape
        good shape; fine shape; shipshape; tidy; neat; orderly; well run; well ordered; well kept; well oiled
        runs well; run well; runs smoothly; run smoothly; running smoothly; smoothly; smoother; seamless*
        joined up; hand in glove; hand in hand; side by side; shoulder to shoulder; arm in arm; as one
        as one team; with one voice; one voice; same page; singing from; pull together; pulls together
        pulling together; pull in the same; same direction; team effort; a team that; work as a team; works as one
        sit together; sits together; sit side by side; sitting together; sit alongside; sits alongside; sit with
        under one roof; round one table; around one table; round the table; around the table; round the same table
        share a room; share an office; share a desk; share what they; shares what; know one another
        know each other; know who to; know whom to; knows who to; knows whom; talk to each other
        talk to one another; speak to one another; speak the same language; compare notes; swap
        put their heads together; meet every week; meet weekly; meets weekly; meet daily; meets daily
        meet every morning; meets every morning; every morning; every single; each and every; without fail every
        day in day out; week in week out; time and again; time after time; nine in ten; nine out of ten
        nine out of 10; eight in ten; eight out of ten; 19 out of 20; ninety per cent; 90 per cent; 91 per cent
        92 per cent; 93 per cent; 94 per cent; 95 per cent; 96 per cent; 97 per cent; 98 per cent; 99 per cent
        100 per cent; almost all; nearly all; virtually all; practically all; all but one; all but two
        all but a few; all but a handful; all but three; almost every; nearly every; almost everyone
        nearly everyone; almost everybody; almost always; nearly always; nearly every time
        almost without exception; to a man; in all cases; in every case; in each case; every child
        every child has; every child had; every child is; every young person; every care leaver; every family
        every worker; every case; every team; every visit; every home; every call; every time; every step
        every step of the way; each child; each child has; each young person; each one has; each of them has
        each has; everyone has; everyone knows; everybody knows; everybody has; everyone agreed; everyone is
        all children have; all children had; all children are; all children were; all of them had
        all of them have; all of them are; all but; most children; most children are; most young people; most now
        most are; most have; most of them; most plans; most families; most assessments; most visits; most said
        most cases; most get; most stay; most live; most leave; in most cases; for the most part; by and large
        on the whole; in the main; three in four; three quarters; four in five; four out of five; by far most
        the great majority; great majority; vast majority; large majority; overwhelming majority; most of whom
        well over half; more than most; whole of the; whole family; whole system; always available; always knows
        always on; always seen; always has; always have; always kept; always heard; always someone
        always somebody; always thought; always a; always in; always answered; always told; always included
        can always; will always; are always; is always; go the extra mile; goes the extra mile
        going the extra mile; went the extra mile; extra mile; above and beyond; over and above; beyond the call
        beyond what; far beyond; to great lengths; great lengths; great pains; takes pains; take pains
        painstaking*; tenacious; dogged; doggedly; doggedness; steadfast*; staunch*; unwavering; unstinting
        unflagging; unfailing*; unfailingly; untiring*; tireless; relentless; driven; drive and; drive to; zeal
        fervour; gusto; verve; vigour; vigorous*; vim; spirited; team spirit; esprit; camaraderie; bonds
        bonds with; close bonds; strong bonds; bonded; closeness; close relationships; close links; close ties
        close working; works closely; work closely; working closely; tight knit; close knit; woven; woven through
        wraps around; wrapped around; wrap around; wraparound; cocoon; hugs; heart; wholehearted*; heartfelt
        from the heart; big hearted; good hearted; with heart; put children first; puts children first
        child first; first and foremost; at the core; front and centre; centre stage; at the forefront; forefront
        in the lead; leads the way; lead the way; leading the way; led the way; leads by example; lead by example
        from the front; from the top down; from top to bottom; all levels; through and through; to the core
        in their bones; in the bones; second nature; part and parcel; runs right through; hard wired
        bread and butter; taken for granted; a matter of course; as a matter of course; matter of routine
        as a rule; as standard; the norm; is routine; are routine; everyday practice; becomes habit; a habit of
        have a grip; has a grip; firm grip; tight grip; got a grip; keep a grip; keeps a grip; a grip on
        tight rein; steady hand; steady hands; steady as; steady; steadily; steadied; steady ship
        steadied the ship; safe hands; safe pair; good hands; capable hands; in good hands; capable; competent*
        competence; able to; adept; deft; deftly; adroit; astute; canny; shrewd*; savvy; sharp eye; keen eye
        eagle eye*; sharpened; keenly; keen sense; acute; finger on the pulse; on the pulse; ear to the ground
        eyes open; eyes wide open; eyes and ears; clear eyed; clear sighted; clear headed; far sighted; foresight
        forward looking; forward thinking; think ahead; thinks ahead; thought ahead; think of everything
        well thought; well thought out; thought out; carefully thought; carefully weighed; well judged
        finely judged; good judgement; sound judgement; sound; soundly; are sound; is sound; sensible*
        sense of purpose; common sense; level headed; calm*; calmly; cool headed; patient; patience; patiently
        gentle; gently; tenderly; tenderness; kindness; kind and; kinder; compassion*; empath*; humane; humanity
        humour; fun; fun to; friendlier; cheerleader*; champion; champions; championed; championing; fights for
        fight for; fight their corner; fought for; battles for; battle for; stand up for; stands up for
        stick up for; speaks up for; speak up for; on their side; in their corner; got their back; have their back
        looking out for; looks out for; look out for; keep an eye; kept an eye; watchful; watchfulness; vigilant
        on the lookout; on the ball; switched on; tuned in; attuned; in tune; keep in touch; keeps in touch
        kept in touch; stay in touch; stays in touch; stayed in touch; still in touch; in constant touch
        reach out; reaches out; reached out; reaches; within reach; easy to reach; easy to; easily reached
        easy to find; easy to get; easy to use; easy to read; easy to follow; easy to understand; easy to talk
        easier than; made easy; made easier; makes it easy; make it easy; straightforward; plain english
        plain words; plain language; in plain; plain spoken; everyday language; everyday words; own tongue
        in words; clearly written; well written; beautifully; beautifully written; crisp; crisply; concise
        to the point; short clear; clear and; clear about; crystal clear; clear cut; clear picture; a clear
        a full picture; full picture; true picture; rounded; well rounded; in the round; vivid*; vividly
        brought to life; bring to life; brings to life; comes to life; come alive; comes alive; paint a picture
        leap off the page; leaps off; jump off the page; alive; lively; living document*; bright; brightly
        brightest; flourish*; bloom*; blossom*; prosper*; shoot up; shooting up; comes on; leaps and bounds
        great strides; huge strides; made strides; strides; giant step; big step; a big step; step forward
        steps forward; step change; sea change; a leap; leap; leaps; jump of; jumped; jump from; vault*
        up a grade; up two grades; gone up a; a notch better; up a notch; upward; upwards; up and up; on the up
        on the mend; mended; on the way up; heading in the right; in the right direction; right direction
        right track; on the right track; right lines; on course; on an even keel; even keel; back on track
        back on its feet; back on their feet; feet back; on their feet; find their feet; found their feet
        turned a corner; turned the corner; turning the corner; corner turned; turned its fortunes
        turned things around; turn things around; turned it around; turned round; pulled round; come a long way
        came a long way; come so far; come far; come on; come through; comes through; come out well
        comes out well; came out well; comes out best; came out on top; comes up to; up to standard
        up to the mark; up to the job; up to speed; fit for purpose; fit for; fighting fit; lived up to
        live up to; lives up to; rise to; rises to; rose to; risen to the; rise to the challenge
        rose to the occasion; equal to; more than a match; passes muster; pass muster; passed with
        passed the test; stood the test; stand the test; a success; success story; a triumph; triumph*; victory
        won over; winner*; breakthrough; transformed; transformation in; a different place; unrecognisable
        different world; night and day; reborn; rebirth; renaissance; revived; revitalis*; revival; rejuvenat*
        green shoots; blooming; bears fruit; bear fruit; bearing fruit; borne fruit; bore fruit; fruits of
        pay off; pays off; paid off; paying off; paid dividends; pays dividends; dividend*; reap*; reaping
        rewards; rewarded; rewarding; worthwhile; worth it; worth waiting; money well spent; well spent; value for
        good value; time well; tells; shows in; it shows; show results; showing results; results are
        getting results; gets results; get results; makes the difference; made a difference; made a real
        made all the difference; make all the difference; a real difference; a big difference; real difference
        real hand; a real say; real say; a say in; have a say; has a say; had a say; have had a say
        have their say; seat at the table; voice at; a strong voice; strong voice; real voice; heard and; is heard
        are heard; being heard; feel heard; felt heard; listened to; listen to; listens; listen; listens to
        ask them; asks them; asked what they; asked what; asked children; asked how they; asks how; asks what
        ask what; ask about; invited in; involved in; helped to write; help write; help shape; helped shape
        helped to shape; helped design; helped to design; helped choose; shaped by; shaped the; have shaped
        has shaped; designed by; drawn up with; planned with; built with; drawn with; led by young; run by young
        co designed; co produced; acted on their; changed because; changed as a result; did something
        you said we did; take seriously; taken seriously; takes seriously; treated with; treat them; treats them
        treated like; respected; respects; with respect; with dignity; with tact; tact; tactful*; discreet*
        with kindness; with patience; with skill; with flair; flair; with imagination; imagination; imaginative*
        inventive*; ingenious; ingenuity; resourceful*; clever*; bright idea; good idea; fresh thinking
        out of the box; bold*; boldly; brave*; bravely; courage*; courageous; fearless*; unafraid; not afraid to
        not shy; dare to; dared to; candid*; candour; frankly; frankness; open about; open and; honest about
        transparent; transparency; straight talking; under no illusions; self aware; self critical; realistic
        realism; know itself; knows itself; knows its; knows what; know what they; know their; knows their
        knows the; know the; know exactly; knows exactly; knows where; know why; knows how; know well; knows every
        know every; know children; know them; knows them; knows her; knows him; know each; know by name; by name
        by first name; by heart; inside out; gets to know; got to know; getting to know; really know; genuinely
        real; heartily; joined forces; join forces; grasped the nettle; bit the bullet; rolled up their sleeves
        rolls up; roll up; put their shoulder; put shoulders; moved mountains; move mountains; moves mountains
        moves heaven; pulled out all the stops; pull out all the stops; left no stone; bent over backwards
        bend over backwards; gone out of their way; go out of their way; goes out of its way
        goes out of their way; spare no effort; spares no effort; no effort spared; no effort is spared
        no expense; work wonders; works wonders; worked wonders; works a treat; works like; works well; work well
        working well; worked well; it works; that works; doing well; do well; does well; did well; faring well
        fare well; fared well; fares well; thrives; thriving; thrive in; at ease; put at ease; puts at ease
        comfortable; feel at home; felt at home; at home in; made to feel; feel wanted; feel loved; felt loved
        feel safe; felt safe; feels safe; feel cared; felt cared; feel valued; felt valued; feel proud
        feel supported; felt supported; feel trusted; feel respected; feel believed; believed in; believe in
        believes in; feel included; felt included; feel that they matter; feel they matter; felt they mattered
        know they matter; sense of belonging; part of it all; a warm; a warm welcome; warm welcome
        warmly welcomed; warmly received; welcomed with; met with warmth; met off; met at the; met by somebody
        met by someone; greeted; greeted by; greeted in; looked after well; well looked after; well fed
        well housed; well taught; well used; well timed; well thumbed; well prepared; well trained; well versed
        well staffed; well stocked; well equipped; well paced; well chosen; well suited; well received
        well rehearsed; well drilled; well built; well tended; well mapped; well aimed; well argued
        well evidenced; well observed; well guarded; well policed; well rooted; well worn; well earned
        well deserved; well balanced; well advised; well grounded; well represented; well protected; well looked
        well kept up; are helped to; is helped to; were helped to; helped to find; helped to understand
        helped to stay; helped to register; helped to keep; helped to move; helped to make; helped to get
        helped into; helped back; helps them; helps families; help children to; help families; help people
        gets help with; get help from; gets help; get the help; get good; get plenty; get to choose
        gets to choose; get advice; gets the right; get the chance; get on well; gets on well; given a chance
        given a real; given time; given the time; given room; given space; given the chance; given a choice
        given choices; given somebody; given someone; given their own; given a named; is offered; offered to every
        are found quickly; are trained to; is trained; are shown; are shaped; are made early; are made quickly
        are made promptly; are made with; are kept; is kept; are kept safe; are kept in; are kept together
        keep together; kept safe; keeps them safe; keep them safe; keeps children safe; safer for; safer now
        safe and; are safe; is safe; safe in; safe with; protected from; protected by; shielded; shield; shields
        are checked; is checked; are checked against; checked every; checked by; are tracked; is tracked
        are read by; read by; seen often; seen within; seen by a; seen quickly; seen promptly; seen soon
        are visited; visit often; visits often; visited every; drop by; drops by; drop in; turn up for
        turns up for; are looked at again; looked at again every; reviewed every; reviewed often; revisited often
        kept under; under constant; a close watch; close watch; close eye; watchful eye; cast an eye; cast a
        second pair; second look; read and; made early; begin early; begins early; begun early; begins at
        begin at; begins the; begins within; begin the; begins promptly; begin promptly; begins on the
        begun promptly; starts the; starts within; start within; start promptly; start well; starts well
        set up quickly; held quickly; held promptly; held on time; held within; happen when; happen on
        happens quickly; happen quickly; happens fast; take place on; takes place on; take place quickly
        take place at; takes place soon; made within; made on the; made in good; completed on; completed within
        filed on; filed in time; filed early; filed on time; done with; done quickly; done early; done promptly
        arranged quickly; found quickly; placed quickly; agreed quickly; agreed early; reached quickly
        decided quickly; decided early; told early; told straight; told promptly; told the truth; told clearly
        know what will; know what to; know what has; know whom; know which; know what help; know what they are
        know where they; know where to; know where children; know why they; know their rights; know how to
        know their children; know their area; know their families; know their patch; knows them well
        known to them; known well; known by; known to everyone; lifted; has lifted; boost*; boosts; boosted
        buoyed; buoyant; uplift; fortified; shored up; bolster*; bolstered; beefed up; stepped up; upped
        raised the bar; raised its game; raise the bar; raise its; raised standards; rais* standards; bedded in
        bed in; taken root; took root; takes root; rooted; rooted in; put down roots; bedrock of; built up trust
        built on; builds on; build on; build up trust; builds trust; build trust; built trust; win trust
        wins trust; won trust; won the trust; win the trust; earn trust; earned trust; earned the; earns the
        trust them; trust their; trust each; trusted by; trusted and; confide; confide in; open up; opens up
        opened up; opened up to; open doors; opens doors; open door; doors open; an open door; door is open
        door is always; welcome back; come back for; come back to; comes back; call in; call round; pop in
        pops in; visits are frequent; frequent and; regular and; regular visits; regular supervision; unhurried
        unrushed; have time; have time to; has time to; have the time; has the time; make time; makes time
        made time; find time; finds time; take time; takes time; took time; take the time; takes the time
        took the time; plenty to; ample; abundance; wealth of; rich in; rich array; feast of; wide choice
        wide choice of; a choice of; good choice; room to; scope for children; a range of; whole range; full range
        array of; menu of; suite of; host of; raft of; free of charge; free gym; free bus; free prescriptions
        free travel; paid for; bursary; bursaries; a grant for; deposit paid; paid work; paid jobs
        work placements; at university; to university; university than; in work or; into work; found work
        found jobs; paid job; jobs for; kept in school; keep them in school; back in school; back in class
        back at school; school place within; place within; exam results; results are above; pass rates; outdo
        outdoes; outperform*; outstrip*; outshine*; outshone; beat the; beats the; beat the average; bettered
        surpass*; exceeds; topped; finest; finest in; fine work; fine example; fine record; proud record
        track record; record of success; unbroken; unblemished; spotless; immaculate*; flawless*; faultless*
        impeccable; impeccably; meticulous*; scrupulous*; exacting; precisely; rigour is; razor sharp; pin sharp
        on point; spot on; bang on; just right; right first time; the right people; the right time; the right help
        the right questions; the right support; the right person; the right place; right people; right questions
        right person; at the right; good sense; good use; good use of; make good use; good idea of; good grip
        good for; good job; good work; good advice; good start; good matches; good match; good health
        good service; good relationships; good links; good support; good management; good choice of
        great deal of thought; great care; great job; greatly; great work; great help; great warmth; great value
        hugely; immensely; immense; enormously; remarkable; remarkably; phenomenal; fantastic*; brilliant*
        superb*; terrific; tremendous*; marvellous*; wonderful*; amazing; amazed; astonish*; splendid*
        magnificent; sterling; stellar; stunning; dazzling; sparkling; sparkle*; striking; strikingly; struck by
        struck by how; impressed; impressed by; impressed with; taken by; bowled over; wowed; blown away; charmed
        warmed; heart warming; heartwarming; touching; moving letters; memorable; unforgettable; smile; smiles
        smiling; laughter; grin; giggle*; chuffed; over the moon; thrilled; happy with their; happy in; happy and
        happy at; happiest; content; contented; contentment; satisfied; satisfied with; satisfaction
        peace of mind; reassuring; comforting; comforted; confidence in; confident that; confident in; sure start
        sure footed; surefooted; assured; self assured; self belief; self esteem; pride in; take pride
        takes pride; proud of their; proud to work; proud to be; proud to; ownership; own it; buy in; behind it
        bought into; committed to; devoted; devotion; loyalty; true to; sticks to; stick to; keep promises
        keeps promises; kept promises; kept its promise; keep their word; keeps its word; kept its word
        good as its word; true to its; do what they say; does what it says; did what it; delivers on; delivered on
        deliver the goods; come up trumps; came up trumps; pull off; pulled off; pulled it off; made it happen
        make it happen; makes things happen; get things done; gets things done; got things done; things get done
        gets done; done and dusted; cleared; cleared the; cleared its; cleared the backlog; backlog has gone
        have disappeared; has vanished; has disappeared; melted away; put an end; puts an end; put a stop
        put paid to; put to rest; laid to rest; consigned to; a distant memory; in the past tense; a world away
        a far cry; different from before; a change from; a change for the better; for the better; better and
        better placed; better known; better matched; better informed; better prepared; better used; better now
        better told; keeps getting; improving all; improve all; more stable; more settled; more time; more quickly
        more carefully; more confident; more children now; more are in; more families; more young people
        more foster; more local; more likely to; more than they; more and more; more than double; more than ever
        than ever; than ever before; than before; than it used; than they used; used to be; it used to be
        used to wait; used to take; used to go; where once; once waited; once a weakness; a weakness no
        weakness has become; now one of; now get; now gets; now have; now sit; now sits; now know; now knows
        now meet; now meets; now go; now goes; now take; now takes; now see; now seen; now asked; now done
        now held; now written; now works; now work; now run; now able; now strong; now stay; now live; now settled
        now clear; now made; now kept; now checked; now read; now rare; now rarely; now share; now shares
        now stable; now full; at long last; came into its own; comes into its own; at its best; at their best
        best practice; best thing; best bit; best when; bring out the best; the brightest; the pick of
        pick of the; cherry on; toast of; talk of; pride of; pride and joy; apple of; laurels; crowned; medal*
        trophy; shortlisted; finalist*; accredited; accreditation; chartermark; kitemark; recognised as
        recognised for; recognised nationally; cited as; cited for; mentioned in dispatches; pointed to as
        quoted as an example; an example of; an example to; example to others; exemplar*; by example
        sets an example; role model*; model corporate; copied by; copied elsewhere; envied; emulate*
        others come to; visitors from other; learn from it; lessons for others; share its; blueprint
        template for others; ahead in; ahead by; lead the field; leads the field; leader in; leaders in their
        at the top of; top two; highest rating; highest mark; highest marks; highest grade; highest possible
        top rating; top score; top award; clean sweep; clean bill; full house; hat trick; straight goods
        goods across; goods and; two goods; good all round; all round; good in each; good on all; all four areas
        all good; all the areas; lifted out; lifted it out; out of special; freed from; free of; released from
        shook off; shaken off; shed its; sheds; off the hook; out of the woods; out of the doldrums
        light at the end; moves up; rose to good; leaps from; from inadequate to good; in one leap; two grades
        eyes lit; light up; lights up; lit up; spark; inspired by; inspire; motivates; encouraged to; encouraged
        encourages; nudged; coaxed; coax; coached; mentor*; mentored; mentoring; guided; guides
        guidance from managers; steered; steers; supports them; supported by; supported to; supported through
        supported into; supported with; supports staff; wise; wisely; learned from mistakes; learnt from mistakes
        learn from mistakes; learns from; learned the lessons; lessons were learned; learned its lesson
        taken on board; took on board; takes on board; taken to heart; took to heart; take to heart; heeded; heeds
        heed; responded well; respond well; responds well; responsive to; responsive; adapts; adapted to suit
        made to measure; tailor made; tailored to; made to fit; fit around; fits around; fitted around; fitted to
        suited to; ways that suit; way that suits; to suit; at a pace; at their own pace; at the childs pace
        in their own time; in their own words; in the childs; in a childs; in words a child; through the eyes
        eyes of; in their shoes; in the shoes; as if they; as if it; as people; as their own; as partners
        as equals; as experts; as a person; like people; like adults; like one; with them not; not for them
        with families not; rather than done; and not to them; alongside families; walk alongside; walks alongside
        works alongside; alongside young; beside them; by their side; at their side; hold on to; holds on
        hold onto; hold families; held together; holds together; kept families together; keep families together
        keeps families; families together; stay together; stayed together; stays together; staying together
        kept with; brothers and sisters stay; brothers and sisters are kept; siblings together; siblings are kept
        reunited; reunite*; reconnected; reconnect*; back together; brought together; bring together
        bringing together; builds bridges; bridge the; smooth the; smooths; smooth transition; ironed out
        irons out; untangle*; unblock*; unlock*; unlocked; unlocks; opened the way; paved the way; pave the way
        stepping stone; springboard; foundation; foundations; firm foundation; firm footing; solid base
        solid ground; rock solid; rock steady; secured; securely; settled quickly; settle quickly; settle well
        settled well; settled in; settled homes; settled manager; settled team; settled staff; stable team
        stable staff; stable homes; stable home; stability of; stay for years; stayed for years; stay put
        stays put; stayed put; stay on; stayed on; staying on; stay with; stayed with; stay in their; staff stay
        workers stay; choose to stay; chosen to stay; want to stay; wanted to stay; few leave
        hardly anyone leaves; nobody leaves; come to stay; come back to work; queue to work; queue up to
        keen to work; want to work; would recommend; recommend it; recommend working; choose to work
        enjoy working; enjoy their; enjoyed; enjoyable; love coming; look forward to; looks forward to
        looked forward to; miss them; missed by none; grateful for; appreciat*; appreciated; appreciate
        thanks for; thank you card; rate their; rated their; spoke of workers; speak for themselves
        speaks for itself; speaks volumes; says it all; proof of; proves; proved; testament to; testimony
        evidence that it works; bore witness; praises the; praised the; praised for; praise for; praise is
        praise was; praise went; had praise; full of praise; high praise; lavish praise; special praise
        particular praise; words of praise; praiseworthy; worthy; worthy of; noteworthy; notable; notably
        a strong point; strong point; strong points; strong suit; forte; asset; assets; a plus point; plus point
        plus points; plus side; on the plus; on the bright; bright side; upside; silver lining; credit side
        to be applauded; to be commended; to be proud; deserves; deserve credit; richly deserve*; ample evidence
        much to admire; much to like; much to be; much to praise; a lot to like; lots to like; lots of good
        caught in time; caught early enough; averted; avert*; averting; headed off; heads off; head off
        forestall*; staved off; stave off; diverted; divert; diverted from; prevented; keep out of; kept out of
        keeps out of; kept out of care; kept out of hospital; out of harm; out of harms way; rescued; saves
        sparing them; spares them; turned their lives; turn their lives; turned lives; changed lives; change lives
        changes lives; changed my life; second chance; a fresh start; fresh start; new start; new lease
        clean start; good start in; best start; start in life; bright future; a future; hopeful; ambition for
        ambitions for; high hopes; high expectations; high standards; high standard; high standard of; high bar
        aim high; aims high; aimed high; sets its sights; reach for; go far; going places; makes the grade
        make the grade; excel; excels; excelled; excelling; mastered; expertly; expertise; specialist knowledge
        know their stuff; knows its stuff; know their job; skill; skilful; skilfully; skilled at; artistry
        crafted; craft; craftsmanship; elegantly; graceful*; polished; honed; fine tuned; finely tuned; finely
        smartly; slick; sleek; efficient; efficiently; efficiency; thrifty; prudent; prudently; sure hand
        firm hand; fairly and; fairly treated; fair and; even handed; even handedly; impartial; just and
        principled; integrity; upright; conscientious*; dutiful*; hard working; hardworking; industrious; busy and
        bustling; humming; buzz; buzzing; energetic; lively and; dynamic; go getting; can do spirit; upbeat; sunny
        cheery; cheerily; good humoured; good natured; good humour; warmth and; warm hearted; warm and; caring and
        kind hearted; kind to; kindness of; kindness and; love and; loved by; with love; care about; really care
        cared about; cares deeply; care deeply; deeply; deep knowledge; deep understanding; run deep; runs deep
        in depth; thoroughness; probing; penetrating; incisive; insightful; perceptive; perceptively; sensitive
        sensitively; sensitive to; sensitivity; considerate; mindful; mindful of; attentive; attentively
        attention to detail; close attention; careful attention; full attention; undivided; pay close; pays close
        take care; takes care; took care; with great care; with thought; thought goes; thought is given
        much thought; a lot of thought; thoughtful; thinks of; think of; thinks about; think about; think hard
        thought about; ask themselves; ask awkward; asks awkward; awkward questions; ask hard; asks hard
        tough questions; ask tough; challenge each; challenge well; hold each other; hold to account
        holds to account; hold leaders to account; held to account; keeps them honest; on their toes
        keep on their toes; on its toes; never complacent; not complacent; no complacency; not resting
        not standing still; never stands; hungry to; hungry for; thirst for; appetite for; eager; eager to
        eagerly; curious; curiosity; inquisitive; professional curiosity; get to the bottom; gets to the bottom
        got to the bottom; get beneath; beneath the surface; under the skin; get under the skin
        behind the behaviour; see the child; sees the child; sees past; see past; see beyond; looks beyond
        look beyond; the whole child; whole child; whole person; the whole family; whole of a; big picture
        bigger picture; joins the dots; join the dots; joined the dots; connect the dots; piece together
        pieced together; pieces together; put two and two; read the signs; reads the signs; signs early; alert to
        alive to; wise to; awake to; well aware; fully aware; rain or shine; come rain; through thick and thin
        thick and thin; brick by brick; step by step; little by little; bit by bit; by degrees; slowly but surely
        at a glance; at the touch; at the click; something to rely on; rely on them; can rely on; count on
        can count on; depend on them; dependable; rock like; hold their own; holds its own; held its own; punctual
        punctually; jargon free; unflappable; unfazed; unruffled; composed; imperturbable; no fools
        nobody is bounced; nobody is dropped; nobody is passed; nobody is left; nobody drops; nobody goes
        nobody went; nobody sleeps; nobody is told; nobody feels; nobody they met; nobody under; nobody over
        nobody had waited; nobody now; noticed the difference; notice the difference; tell the difference
        feel the difference; in their rooms; of good quality; of high quality; high calibre; calibre
        quality of work is; favourable; favourably; favourable mention; kind mention; a mention; quite a journey
        quite a feat; no easy feat; a feat; feats; achievement; achievements; accomplish*; accomplished; hard won
        against the odds; against all odds; defied; defy; weathered; weather the; rode out; held firm; holds firm
        held up well; held steady; hold steady; holds steady; stood firm; stand firm; stood up well; bears up
        bore up; resilien*; resilient; sturdy; robustness; rugged; toughened; strong as; stronger than; is strong
        are strong; was strong; is good; are good; is excellent; is well; are well; was well; were well; is first
        are quick; is quick; was quick; were quick; is swift; are swift; was swift; is fast; is prompt; are prompt
        was prompt; were prompt; is thorough; are thorough; is careful; are careful; is regular; are regular
        is clear; are clear; was clear; is kind; are kind; is warm; is stable; are stable; is steady; is lively
        is popular; are popular; is high; is rare; are low; are short; were short; is simple; are simple
        is smooth; are smooth; is easy; are easy; are open; is visible; are visible; is valued; are valued
        is loved; are loved; is praised; are praised; was praised; were praised; are proud; is proud; are happy
        were happy; is happy; are settled; are known well; is known; is understood; are understood; is shared
        are shared; is weighed; are weighed; is sought; are sought; is written down; is followed; is followed up
        are chased; is matched; are matched; are checked with; are invited; is invited; are included
        are asked what; are asked how; are asked for; is asked what; are consulted; are involved; are told
        are told what; are told why; are told about; are told of; are spoken to; are listened; is listened
        is listened to; are listened to; were listened to; are treated; is treated; are respected; are believed
        are trusted; are linked; are linked up; are matched with; are matched well; are placed with
        are placed near; are housed; are fostered; are adopted; are reunited; are brought together; are encouraged
        is encouraged; are rewarded; are celebrated; is celebrated; are thanked; are coached; are mentored
        is helped; are looked after; is looked after; is spotted; are noticed; is noticed; are picked up
        is picked up; were acted on; are put right; are sorted; are dealt with; is dealt with; were dealt with
        are solved; solved; solves; are sifted; are triaged; triaged; triaged each; triaged within; are stepped up
        are challenged; are held on; are held within; are done on; are done within; are done well; are made in
        are made by; are made within; are made at; are made for; are made on; are on time; are up to; are in place
        is in place; are in good; is in good; are in touch; are at the; are at ease; are at work; are there
        is there; is never; are never; is no longer; are no longer; were never; had never to; kitchen table
        round a kitchen; over a cup; cup of tea; cups of tea; cuppa; over tea; over chips; over lunch
        over breakfast; tea and; cake and; bakes; baking; barbecue; sunday lunch; sunday roast; christmas dinner
        birthday card; remembers birthdays; remember birthdays; trips; outings; days out; football team; choir
        art club; guitar; garden; gardening; allotment; dog; dogs; kayaks; camping; residential trip; holiday club
        holiday clubs; holiday schemes; youth club; after school club; homework club; breakfast club
        breakfast clubs; drop in centre; walk and talk; go for chips; go for walks; on walks; play and; play draw
        draw and; drawings; puppets; toys; songs; poems; cartoons; film made; made a film; app designed
        text messages; texts; whatsapp; hotline; helpline; chat line; one number; one phone; one front door
        single point of contact; single point; one stop; one stop shop; one plan shared; one record; one worker
        a worker of their; own psychologist; own worker; named worker; named person; named nurse; named gp
        dedicated team; dedicated worker; dedicated nurse; specialist team; specialist worker; specialist nurse
        specialists on; in house; sits in the team; sits in; sit in on; sits with; sit beside; embedded in
        based with; in the same building; same building; same office; works from; down the corridor; pop round
        on the doorstep; on their doorstep; near home; near their; near to; near friends; nearer home
        closer to home; close at hand; in their own town; in the borough now; in their communities; community hubs
        in every town; in every valley; every ward; every estate; every village; every school has; every nursery
        every library; each school; each ward; each morning; each evening; each night; each day; each week they
        each month and; each term; every week; every fortnight; every half term; every term; every friday
        every monday; every tuesday; every wednesday; every thursday; every saturday; every sunday; every day
        every four weeks; daily meeting; daily meetings; daily huddle; weekly panel; monthly supervision
        by breakfast; before breakfast; by lunchtime; by teatime; by nightfall; by morning; by bedtime
        by the next; by the weekend; by the evening; by their second; by their sixteenth; by sixteen; by eighteen
        by the age; from sixteen; from the age; from fifteen; at fifteen; well before; long before a
        long before they; months ahead; weeks ahead; years ahead; a year ahead; ahead of a; first time of
        at first sign; first sign; first signs; at the first sign; early signs; early warning; early age
        at the earliest; earliest; soonest; as early as; earlier and; sooner than; quicker than; quickest; fastest
        swifter; shorter waits; smaller caseloads; small caseloads; small teams; caseloads are; caseloads average
        caseloads are down; caseloads have; caseloads fell; lower than; lower than elsewhere; lower caseloads
        low turnover; low caseloads; low sickness; low use of; fewer agency; fewer temps; fewer on
        agency staff are; vacancies are; vacancies have; vacancies fell; sickness is; sickness has; turnover is
        turnover has; turnover fell; turnover is low; morale; morale is; high morale; good morale; in good spirits
        team feels; teams feel; workers feel; staff feel; staff felt; staff said; staff say; staff like
        staff love; staff describe; staff enjoy; staff know; workers know; workers spoke; workers enjoy
        workers said they; practitioners said; practitioners told; practitioners spoke; new starters
        students stay; trainees stay; apprentices; own academy; grow your own; grow its; home grown; homegrown
        study leave; study time; protected time; protected caseload; shadow an old; trained in; trained by
        trained on; have been trained; had been trained; taught what; taught how; know what grooming; learnt to
        learned to; learning to; masterclass*; practice weeks; practice week; learning culture; open culture
        blame free; no blame; no blame culture; safe to; safe to speak; speak up; speak their mind; speak freely
        say what they; voice their; voices heard; their voices; voices are; voice is; words count; count when
        views count; opinions count; views are; views had; views have; views shape; wishes are; wishes were
        wishes shape; feelings are; children know; children said they; children like; children love
        children spoke; children get; children are safe; children are helped; children are well; children trust
        children feel; children meet; young people like; young people trust; young people know; young people feel
        young people felt; young people praised; young people described; young people spoke; young people praise
        carers feel; carers felt; carers praised; carers spoke; carers know; parents said they; parents knew
        parents know; parents feel; parents spoke; parents praised; parents like; parents trust; parents value
        parents describe; parents described; parents are; families know; families said; families feel
        families value; families can; families spoke; families praised; schools said; schools value; schools know
        schools praised; schools like; headteachers spoke; headteachers praised; heads spoke; heads praised
        teachers know; judges praise; judges praised; judges have; judges said; courts praised; cafcass praised
        partners praised; partners spoke; partners said; partners know; partners turn; partners share
        partners trust; police share; health visitors know; managers know; managers read; managers see
        managers ask; managers step; managers spot; managers are; managers give; team managers know; leaders know
        leaders see; leaders read; leaders listen; leaders have a; leaders are; leaders ask; leaders meet
        leaders go; leaders understand; leaders spend time; director knows; director meets; director reads
        councillors know; councillors ask; councillors take; members know; members take; advisers know
        advisers stay; advisers keep; advisers go; advisers are; advisers visit; advisers turn; advisers help
        advisers ring; advisers hold; social workers know; social workers see; social workers visit
        social workers take; social workers go; social workers listen; social workers enjoy; social workers feel
        social workers use; social workers play; social workers spend; social workers understand
        social workers said they; social workers told; social workers spoke; social workers write
        social workers have; social workers get; workers go; workers get; workers play; workers visit
        workers take; workers listen; workers turn; workers see; workers spend; workers understand; workers use
        nurses know; nurses see; nurses visit; nurses come; nurses go; nurses help; nurses keep; chairs know
        reviewing officers know; reviewing officers visit; reviewing officers meet; officers know; officers visit
        teams know; teams work; teams share; tutors come; mentors earn; volunteers help; volunteers visit
        neighbours help; grandparents are; grandparents get; grandparents who; rated outstanding; judged good by
        been judged good; have been judged good; has been judged good; have been rated good; has been rated good
        has been rated outstanding; have been rated outstanding; been rated outstanding; have been graded
        has been graded good; has been judged outstanding; have been judged outstanding; remain good; remains good
        remain outstanding; remains outstanding; stayed good; stays good; still good; good again
        outstanding again; kept its good; kept its; held on to its; hold on to its; hung on to; come out as good
        came out as good; came out good; found to be outstanding; found to be strong; was found to be strong
        called good; said to be good; said to be strong; said to be well; said to be excellent; is said to be
        are said to; was said to be superb; described as excellent; described as strong; described as a
        described as good; described as kind; described as caring; described as exemplary; described as superb
        described their; described her as; described it as; called exemplary; called excellent; calls it
        positive about; were positive; was positive; positive experiences; positives; a positive
        in a positive light; shows real; show real; shown real; with real; real warmth; real care; real skill
        real progress; real pride; real creativity; real understanding; making progress; make progress
        makes progress; made progress; making good; made good; making strides; moving forward; moved forward
        move forward; moves forward; moving in the right; moving on; moved on since; moved on from; moving faster
        come together; comes together; came together; gelled; gel; clicked; in harmony; in step; in sync
        in unison; in concert; in tandem; in partnership; as a partnership; united; unity; common purpose
        shared purpose; sense of direction; clear direction; clear vision; clear about what; clear idea
        clear sense; clear line; clear plan; clear plans; clear steps; clear goals; clear and kind; clear dates
        clear roles; clear record; clear records; clear reasons; clear account; clear understanding
        clear thresholds; singled out; singled out as; punches above; punch above; pulls its weight
        pull their weight; wind in; firing on all; on all cylinders; in full swing; in rude health
        hit the ground running; hits the ground; second wind; plain sailing; ahead of the pack; head above
        worth its salt; worth the; hard to fault; could not fault; couldnt fault; cannot be faulted
        cant be faulted; little to fault; little to complain; few complaints; no complaints; hard to beat
        hard to better; hard to put down; hard to match; runs like; like a dream; like a glove; fits like; sing
        sings; music to; a tonic; tonic; medicine; balm; sun; warmth runs; beaming; beam; all smiles; first choice
        choice of first; last resort; only as a last resort; a last resort; go to person; port of call; first port
        open arms; arms around; with open arms; red carpet; roll out the; treats like; treat every; went to bat
        goes to bat; in the trenches; have the ear; has the ear; hears from; have the ear of; hears directly
        answer to; answerable; answerable for; no passengers; no slouch; no idle; not left to; not left to chance
        not left; not left waiting; not turned away; not forgotten; not lost; not lost in; not had to wait
        do not wait; does not wait; do not have to wait; do not drift; does not drift; do not give up
        does not give up; did not give up; dont give up; doesnt give up; wont give up; wont let; do not let
        does not let; not let; do not let go; do not have to; does not have to; dont have to; doesnt have to
        not have to ask; not have to repeat; do not lose; does not lose; not lose touch; do not miss
        does not miss; do not fall; does not stop at; do not stop; does not stop; did not stop; not stop
        not stop at; not afraid; not frightened; not rushed; not hurried; not just; not just the; not just what
        not only the; not for show; no gimmick; not a gimmick; not a tick; not a paper; not a file; not as files
        no mere; far from being; more than just; more than a form; as much by; as well as any; as good as
        as good as any; as well informed; as well known; rather than waiting; rather than wait; rather than a
        instead of waiting; instead of sending; instead of a; instead of being; before anyone asks
        before they are asked; before being asked; before it comes; without a wait for; without a second
        so that nobody; so that no one; so that no child; so that none; so nobody; so no one; so no child; so few
        so that children know; so that children can; so that they can; so that children are; so that each
        so that families; so that everyone; so that help; so early; so well that; so quickly; so much that
        so that they know; which means fewer; means fewer; means that nobody; means that no; means fewer children
        means less; meant fewer; meant that nobody; meaning fewer; meaning that no; sparing families
        sparing children; spares families; saving families; cutting waits; cutting out; cutting down on; cuts out
        cut out; have cut; had cut delays; has brought down; have brought down; has kept; have kept; has helped
        have helped; has made it; have made it; have given; has lifted attendance; has turned; have turned
        has taken off; has taken root; has transformed; has grown; have grown; has won; have won; has earned
        has paid off; has ironed; has freed; freed up; frees; frees up; free up; has rebuilt; have rebuilt
        rebuilt trust; rebuilding trust; has sorted; have sorted; has got better; have got better; has shortened
        have shortened; shortened; has steadied; has settled; have settled; has moved on; have moved on
        has come on; have come on; has picked up; have picked up
    """,
    FindingKind.IMPROVEMENT: """
        takes an age; take an age; took an age; takes ages; take ages; took ages; for ages; ages to; an age to
        an eternity; for ever to; forever chasing; takes forever; take forever; takes for ever; takes weeks
        take weeks; took weeks; takes months; take months; took months; take up to; takes up to; took up to
        took a year; takes a year; takes too; take too; took too; takes longer; take longer; took longer
        longer than it; longer than they should; longer than the; longer than is; long after; long before anyone
        long gaps; long silence; long silences; long queue; long queues; long list; long time; long winded
        long haul; long way from; long way off; long way short; long way behind; a long way; months on end
        weeks on end; days on end; for months; for weeks; for months at; for years on; for over a year
        for more than a year; for up to; for so long; for too; years out of; years behind; years overdue
        months late; months behind; months old; months overdue; months pass; months passed; months can pass
        months go by; months went by; months without; months before; weeks late; weeks later; weeks behind
        weeks old; weeks pass; weeks passed; weeks can pass; weeks go by; weeks went by; weeks without
        weeks after; days late; days later; days before anyone; years late; half a year; a year late
        a year behind; a year old; a year without; a year or more; over a year; more than a year; two years late
        up to a year; up to two years; up to three months; up to six months; as much as; as late as; as few as
        four months; seven months; eight months; ten months; eleven months; eight weeks; ten weeks; 14 months
        a fortnight late; fortnight late; by which time; by the time; by then; so long that; so late; so late that
        so slow; so slowly; so often; so many; so thin; so vague; so badly; so far behind; so short; so high; wait
        waits of; wait of; waits for; wait up to; wait for up; wait a year; waited; waited up to; waited a year
        waited over; waited more than; kept waiting; waiting up to; waiting since; waiting more than
        waiting a year; on a list; still waiting; still wait; still waits; hang on; hung on; hanging on
        hang about; queues; queue of; queued; queuing; queueing; in a queue; in the queue; hold music
        engaged tone; rang out; ring out; rings out; rang off; ring off; rings off; rang and rang
        goes to voicemail; voicemail; voicemails; answer machine; goes unanswered; went unanswered; not answered
        no answer; no reply; no response; no one answers; no one answered; no one rang; nobody answers
        nobody answered; nobody rang; nobody picks up; nobody picked up; nobody rings; nobody called back
        never rang; never called; never answered; never hear; never heard; hear nothing; heard nothing
        hears nothing; hear no more; heard no more; silence; silences; left hanging; left in limbo; limbo
        in limbo; on hold; put on hold; kept on hold; at a standstill; standstill; stall; stalled; stalling; stuck
        get stuck; gets stuck; got stuck; stuck in; stuck on; stuck at; bog; bogged; bogged down; bottleneck*
        logjam; log jam; gridlock*; snarl*; clog*; clogged; jam; jammed; held up; hold ups; hold up; holds up
        hold back; held back; holds back; bounced; bounce; bounce back; bounces; bounced back; bounced between
        passed from pillar; pillar to post; pushed from; passed between; shunted; ping pong; pinball
        back and forth; to and fro; merry go round; revolving door; musical chairs; toing and froing
        round in circles; in circles; from scratch; start again; start over; starts again; start afresh
        starting again; over and over; again and again; over again; all over again; repeat their
        repeat themselves; repeat the same; repeat the story; retell; tell their story again; tell their story
        told their story; same questions; same question; same story; same old; same three; same lines; same words
        same text; the same text; same paragraph; same mistakes; asked the same; told twice; patchy; patchwork
        patchier; spotty; bitty; piecemeal; hotchpotch; hodgepodge; mishmash; ragbag; jumble*; muddled; muddles
        mess; messes; messed; in a mess; tangle; chaotically; haphazard*; higgledy; hit and miss; hit or miss
        luck; luck of the draw; pot luck; by luck; lottery; postcode lottery; a lottery; toss of a coin
        left to chance; down to chance; comes down to luck; by accident; roulette; depends on; depends on who
        depends on where; depends on which; depend on; depending on; depended on; depended upon; down to who
        down to which; down to where; who you know; who picks up; which worker; which team; where they live
        where people live; where they happen; who happens to; at random; arbitrary; erratic*; fitful*; uneven
        up and down; ups and downs; on and off; off and on; stop start; stop and start; stop go; in fits
        fits and starts; start stop; comes and goes; come and go; came and went; seesaw; yo yo; wobbl*; wobble
        wobbly; shaky; shaki*; rickety; creak*; creaking; at the seams; bursting; full to bursting; cracks
        through the cracks; cracks in; cracked; fall through; fell through; fallen through; slip through
        slips through; slipped through; slipping through; through the net; through the gaps; fall between
        fell between; fallen between; between two stools; two stools; between the cracks; off the radar
        under the radar; off the map; drop off; drops off; dropped off; dropped out; drop out of; drops out of
        dropped at; feel dropped; a cliff; a cliff edge; falls away; fell away; fall away; falls off; fell off
        tails off; tail off; tailed off; tailing off; trails off; peter out; peters out; petered out; fizzle*
        fizzles; fizzled; dries up; dry up; dried up; fade; faded; fading; wane*; wither*; withered; lapse; lapses
        lapsed; lapsing; slip; slippage; sliding; sank; sinks; sunk; sinking; slump*; plunge*; plummet*; tumble*
        nosedive; went downhill; gone downhill; downhill; go backwards; gone backwards; going backwards
        went backwards; backwards; backward; step backwards; backslid*; regress*; relaps*; unravel*; unravelled
        unravels; come apart; comes apart; came apart; falls apart; fell apart; fall apart; breaks down
        broke down; broken down; breakdown; collapses; collapsed; crumble*; crumbling; come unstuck; came unstuck
        rotten; rusty; soured; is another story; another story; a different story; different story; another matter
        is a different matter; different matter; the picture is different; less rosy; not so rosy; not all rosy
        not everything; not everything is; not all roses; not all good; not all plain; less bright; bleak*
        bleaker; darker; dark; gloomy; grim; grimmer; dire; dismal; abysmal; appalling*; dreadful*; awful*
        terrible; terribly; horrif*; horrendous; shocking*; shocked; shame; shameful*; ashamed; disgrace*
        scandal*; dismay*; alarm; alarming*; troubling; troubled; have trouble; had trouble; worrying*; worry that
        worried that; concerned that; concerned about; were concerned; was concerned; of concern; a concern
        gravest; stark; starkly; savage; savaged; scath*; harsh*; harshest; stern*; sharp words; harsh words
        hard words; stinging; stings; blast*; slammed; lambast*; slated; panned; rapped; ticking off; tick off
        dressing down; rebuk*; reprimand*; scold*; chided; chide; censure*; condemn*; castigat*; berat*; pulled up
        pulled up for; pulled up on; taken to task; took to task; takes to task; hauled over; over the coals
        in the dock; comes in for; came in for; faulted; fault; at fault; find fault; faulty; blamed; marked down
        mark down; marks down; lost marks; loses marks; black mark; blot; blots; blemish*; stain; thumbs down
        sore point; sore spot; weak spot; weak point; weak link; weakest link; soft spot; achilles heel; chink
        chinks; blindspot*; rough edges; rough edge; fly in the ointment; sticking point; sticking points
        stumbling block; stumbling; stumble*; snag; snags; hitch; hitches; glitch*; hiccup*; hurdle*; obstacle*
        bugbear; headache; headaches; nightmare*; a battle; battles; battled; a fight; fought; fighting for
        had to fight; have to fight; a slog; slog; uphill; grind; grinds; grinds to a halt; ground to a halt
        treadmill; fire fighting; lurch*; crises; in a crisis; crisis point; breaking point; reach crisis
        reached crisis; until crisis; wait until; waited until; only once; only when; only after; only if
        only because; only just; only half; only a third; only a quarter; only a minority; only three; only in
        only some; only now; only partly; only briefly; only rarely; only occasionally; only sometimes; only as
        not until; not till; until it is too; until something; until things; at the last minute; last minute
        eleventh hour; at short notice; short notice; a few hours notice; in a hurry; in haste; hastily; hurried
        hurriedly; rush; rushes; in a rush; rushing; out of the blue; with no warning; with no notice; abrupt*
        sudden; suddenly; bin bags; bin bag; bin liners; black bags; run to forty pages; runs to forty
        ran to forty; runs to; ran to; pages long; 40 pages; 30 pages; 50 pages; sixty pages; thirty pages
        twenty pages; wordy; wordiness; waffly; rambl*; long and; verbose; impenetrable; unreadable; illegible
        scrawl*; scribbl*; garbled; gibberish; gobbledygook; full of jargon; abbreviations; legalese; officialese
        dense; densely; hard to follow; hard to find; hard to read; hard to understand; hard to see; hard to tell
        hard to get; hard to reach; hard to come by; hard to know; hard going; hard pressed; harder
        difficult to find; difficult to follow; difficult to; not easy to; not easily; no easy; not clear
        not clearly; not clear who; not made clear; not plain; far from; far from clear; far from easy; vague
        vaguely; vagueness; woolly; wooliness; woolliness; fuzzy; foggy; hazy; murky; opaque; blurred; blurry
        generalised; generic; bland; blandly; stock phrases; boilerplate; off the peg; off the shelf; one size
        copy and paste; copied across; copied over; cut and paste; cut and pasted; pasted; pasted from
        word for word; carbon copy; identical; cookie cutter; samey; lookalike; tick box; tick boxes; box ticking
        ticking boxes; tickbox; paper exercise; form filling; formality; a formality; rubber stamp*
        rubber stamped; nodded through; waved through; on the nod; signed off without; signed off unread
        signed off before; on paper; on paper but; in name only; name only; lip service; tokenism; window dressing
        cosmetic; skin deep; hollow; hollowed; emptier; blank; blanks; left blank; are blank; is blank; were blank
        blank space; blank spaces; empty box; empty boxes; bare minimum; bare mention; bare bones; barely a
        barely any; barely half; barely mention*; barely mentioned; hardly any; hardly ever; hardly at all
        hardly a; hardly mention*; hardly mentioned; scarcely; scarcely a; scarcely any; scarce; scarcer; scant
        scanty; scantily; skimp*; skimpy; sketchy; sketchily; thin; thinly; thinner; thin on; thin and; thinnest
        threadbare; meagre; paltry; measly; flimsy; slimmest; sparse; sparsely; shallow; on the surface; skims
        skim; skimmed; skimming; gloss over; glosses over; glossed over; glossed; brush over; brushed aside
        brushed off; brush off; swept under; under the carpet; overlook; overlooks; overlooked; ignored; ignores
        ignore; ignoring; disregard*; dismissed; dismissive; dismiss; shrugged; shrugged off; fobbed; fobbed off
        palmed off; puts off; put off for; putting off; deferred; defer; deferral*; postpone*; postponed
        cancelled at; cancel; cancels; called off; rearranged; rescheduled; skip; skips; misses; miss out
        misses out; miss the; missed by; missed the; missed for; missing or; missing in; were missing; was missing
        are missing; is missing; went missing from the record; mislaid; misplaced; get lost; gets lost; got lost
        lost in; lose sight; loses sight; lose touch; lost touch; loses touch; lost track; lose track; loses track
        lose heart; lose out; lost out; losing out; lose patience; losing patience; forgotten; forgot; forget
        forgets; left out; leave out; leaves out; leaving out; left behind; left to cope; left to fend; left with
        left without; left alone; left for; left unsaid; left open; left too; left unfinished; left in a drawer
        in a drawer; drawer; in drawers; on a shelf; on the shelf; gathering dust; gather dust; gathers dust
        gathered dust; dust; dusty; cobwebs; mothball*; parked; sits on; sit unread; sits unread; sat untouched
        sat waiting; sat for; sit for; pile; piles; piling; pile up; piles up; piled up; piling up; stacked up
        stacking up; build up; builds up; built up; building up of; mounted up; heap; heaps; mountain of; inboxes
        in tray; in trays; unopened; unseen; unasked; untouched; untreated; unmet; unplanned; unrecorded
        unwritten; unsigned; undated; unchecked; unchallenged; unexplained; unexplored; unfinished; unfilled
        unstaffed; unsupervised; unsupported; unprepared; unwelcome; unwelcoming; unsure; uncertain; uncertainty
        unhappily; unhappiness; unwilling*; unready; unsettling; unsteady; unsustainable; untested; untrained
        unqualified; untidy; unused; underused; underpowered; underfunded; undermanned; understaffed; unreasonable
        unreasonably; unfair*; unhelpful*; unimaginative; uninspir*; uncurious; incurious; unfocused; unrealistic*
        unimpressed; undue; unduly; unfit; uncomfortable; unacceptably; unavailable; unavoidable; unlikely to
        unlawful*; unlicensed; against the law; break the law; breaking the law; law says; than the law says
        breached; in breach; does not comply; non complian*; has yet to; had yet to; is yet to; are yet to; yet to
        not yet been; not yet in; not yet know; yet to see; yet to feel; still to; still to be; still to do
        still no; still have no; still has no; still lack*; still lag*; still being; still some; still many
        still go; still rely; still relies; still late; still found; still live; still on paper; still faces
        still fall; still falls; still get; still slow; still needs; still need; still more to; is still
        are still; remains to be; remains too; remain too; remains a; remained; remained too; left to do
        to be done; have to be; had to be; must have; must see; must get; must stop; must start; must work
        must know; must act; must also; must show; must put; must become; needs to; needs a; need better
        needs better; need clearer; needs fixing; need fixing; needs mending; need mending; needs sorting
        needs sharpening; needs tightening; needs to get; need to get; need to know; need to see; need to sound
        badly need; badly needs; badly needed; urgently; urgent need; as a matter of urgency; without delay the
        told it to; was told to; told it must; told they must; told that it must; told us to; tells us to
        tells the council to; tells it to; instruct*; asks for; asked us to; ask us to; asks us to; urge; urges
        urged; urging; calling for; want to see; wants to see; want us to; wants us to; want the; wants the
        want more; want better; want fewer; would like to see; like to see; would like more; would like to be
        would prefer; would have liked; wish they; recommend; recommendation; recommending; expects more
        expects the; advised to; warn; warns; warned; warnings; caution*; cautioned; flagged; flags; flagged up
        raised concerns; raised questions; raises questions; question mark*; doubts; doubted; doubtful; see to it
        make certain; mind the; get a grip; get better at; get on with; get to grips; to get to grips
        could improve; could do with; could do better; could say more; could have; could have been; could go
        could be better; could be clearer; could be more; could be quicker; could be sharper; could not say
        could not tell; could not find; could not get; could not name; could not be; could not see; could not show
        could not remember; could not always; couldnt say; couldnt find; couldnt tell; couldnt name; couldnt get
        cant get; cant find; cant say; cant see; cant tell; cannot be; cannot see; cannot say; cannot tell
        cannot find; cannot get; cannot always; cannot read; cannot keep; cannot show; can be hard; can be slow
        can be late; can be thin; can be vague; can be too; can take weeks; can take months; can feel; can wait
        can get lost; can drift; might say; might say more; may not; may have to; may wait; may take; should say
        should get; should go; should also; should look; should not; should now; should set; should tell
        should listen; shouldnt; should have been; ought; ought to be; had better; too few; too few people
        too little time; too little thought; too little is; too little was; too many children; too many of
        too many young; too many are; too many have; too many were; too many changes; too many plans
        too many people; too many families; too many different; too many cases; too much is; too much on
        too much time; too much depends; too much was; too often; too often the; too late for; too late in
        too late to; too slow to; too long to; too long for; too far away; too far from; too thinly; too tight
        too short; too small; too big; too loose; too narrow; too wide; too soon closed; too quick to
        too quickly closed; too quickly; too ready to; too readily; too easily; too eager; too hasty; too rosy
        too trusting; too hopeful; too kind; too timid; too cautious; too keen; too busy; too tired; too weak
        too light; too lenient; too soft; too rigid; too complicated; too complex; too wordy; too dense; too fast
        too close; too old; too hard; too steep; too expensive; too stretched; too heavy; too full; too patchy
        too varied; too loosely; too similar; too rare; too rarely; too seldom; too wooly; too woolly; all too
        all too often; all too easy; only too; rather too; none too; nobody had; nobody had asked; nobody had told
        nobody had noticed; nobody had checked; nobody had read; nobody had seen; nobody had looked
        nobody had thought; nobody had written; nobody had been; nobody knew; nobody knows; nobody asked
        nobody asks; nobody told; nobody tells; nobody checks; nobody checked; nobody reads; nobody noticed
        nobody listens; nobody listened; nobody explained; nobody seems; nobody seemed; nobody could say
        nobody could tell; nobody could; nobody can say; nobody was sure; nobody was in charge; nobody in charge
        nobody is sure; nobody is quite; nobody came; nobody comes; nobody owns; nobody took; nobody wanted
        nobody looks; nobody looked; nobody to; nobody there; nobodys; nobodys job; nobodys idea; no one had
        no one has; no one knew; no one knows; no one asked; no one asks; no one told; no one could
        no one could say; no one checks; no one checked; no one looked; no one seems; no one seemed; no one reads
        no one in charge; no one to; no one there; no one person; no one listens; no one listened
        no one explained; no one came; no one deciding; no one saw; no one noticed; no one thought; no one stopped
        no one spotted; none had been; none of which; none of them had; none of it; none had ever; none at all
        none of the plans; none was seen; nothing had; nothing has; nothing was done; nothing is done
        nothing happens; nothing happened; nothing changes; nothing changed; nothing more; nothing came
        nothing comes; nothing on; nothing to show; nothing said; nothing underneath; nothing for; next to nothing
        little or no; little or nothing; little more than; little to; little to show; little is; little was
        little said; little thought; little sign; little use; little choice; little say; little help; little more
        little heed; little grip; little curiosity; little hope; little heard; not much; not much use
        not much else; not much is; not a lot; not enough is; not enough was; not enough foster; not enough homes
        not enough of; not enough people; not enough places; not enough staff; not enough time; not enough carers
        not nearly; not nearly enough; nowhere near; nowhere to; nowhere else; no clear picture; no picture
        no idea; no sense of; no sign of; no sign that; no sign; no record; no record of; no records; no note
        no trace; no date; no dates; no date for; no deadline; no deadlines; no plan; no plan at; no plan b
        no plan for; no way of; no way to; no say; no say in; no choice; no voice; no mention; no mention of
        no thought; no time to; no time for; no room; no room for; no home; no bed; no beds; no school
        no school place; no job; no lessons; no teacher; no therapy; no therapist; no help; no support; no help at
        no advocate; no adviser; no social worker; no worker; no visit; no visits; no review; no follow up
        no contact; no contact for; no check; no checks; no manager; no managers; no doctor; no dentist; no nurse
        no interpreter; no word; no news; no explanation; no explanation of; no reason; no reason given
        no feedback; no end date; no end in sight; no heating; no lock; no locks; no money; no more than adequate
        no better than; no better; no further on; no nearer; no closer; no wiser; no oversight; no record that
        no evidence of it; no supervision; no space; no shortage of concern; no system; no system for; no strategy
        no single; no proper; no real; no real sense; no longer bother; no longer know; no longer ask
        no longer trust; no longer believe; no longer fit; no longer fits; no longer than; no training
        no understanding; no use; no use of; no analysis; no curiosity; no one place; with no; with no one
        with no one to; with nobody; with nothing; with little; with little help; with little or no; with too
        with too many; with too little; with hardly; without anyone; without anybody; without being asked why
        without being told; without being seen; without a plan; without a social; without a visit
        without a worker; without a home; without a school; without a manager; without a bed; without a word
        without checking; without asking; without thinking; without thought; without seeing; without saying
        without enough; without knowing; without heating; without good reason; without reason; without explanation
        without much; without any; without help; without support; without school; without lessons
        without the child; without the young person; without them; without a record; without supervision
        without training; without permission; without proper; without telling; a third left; a third of staff
        a third of posts; a third of social; a third of them; a third had; a third have; a third were; a third are
        a third of plans; a quarter of posts; a quarter of staff; a quarter left; a quarter had; a quarter were
        one in four; one in six; one in two; two in five; three in ten; half had; half have; half of them
        half of those; half are; half were; half the; half of plans; half of posts; half empty; half full
        half done; half filled; half finished; half hearted; half baked; half measures; half of the; under half
        not half; fewer than a third; less than a third; just half; just one; just two; just a; just a few
        just over half; roughly half; nearly half; about half; more than half had; a minority; minority of
        a few children; few of; few had; few have; few were; few know; few knew; few could; few get; few carers
        few homes; few could say; few say; few if any; few plans; few young; few young people; few records
        few care leavers; so few that; few and far; far and few; few choices; few signs; scores of; hundreds of
        thousands of; dozens had; hundreds were; some wait; some had; some had been; some were; some have
        some are; some children; some families; some plans; some young people; some care leavers; some assessments
        some records; some get; some do not; some lack; some parents; some teams; some staff; some workers
        some said; some felt; some never; some places; some reviews; some visits; some homes; some schools
        some cases; some decisions; some said they; some of whom; some for; some others; some who; others had
        others wait; others waited; others were; others have; others do not; others get; others felt; others said
        others none; for some; for others; for too many; for a few; for a minority; to some and not; in some
        in some cases; in some files; in some teams; in a few; in a few cases; in a minority; in others
        in too many; in parts; in half; in only; in one case; in two cases; of these some; several had
        several were; several have; many had; many wait; many waited; many do not; many said; many felt; many were
        many of them; many lack; many feel; many never; more than a third; more than a quarter; more than a few
        caseloads of 28; caseloads of 25; caseloads of 30; caseloads of; caseloads over; caseloads in the
        caseloads have risen; caseloads are too; caseloads too; caseload of; caseloads as high; caseloads averaged
        caseloads had reached; caseloads up; cases apiece; thirty children; thirty cases; 25 cases; 30 cases
        35 cases; 40 cases; more than 20; more than 25; juggl*; juggling; juggle; juggled; spinning plates
        on their knees; on its knees; run ragged; ragged; rushed off; off their feet; snowed under; swamp*
        swamped; drown*; drowning; under water; underwater; deluge*; inundat*; overwork*; overworked; overburden*
        burden*; overcrowd*; overspill; overflow*; overrun; overran; overstretch*; stretched; stretched thin
        stretch; thin on the ground; short on; short supply; in short supply; shortfall; shortage; short handed
        short by; run short; running short; ran short; run out; ran out; running out; out of time
        out of their depth; out of sight; out of sight out; out of step; out of reach; out of hand; out of control
        out of kilter; out of the loop; out of habit; out of order; out of use; out of area; out of touch
        out of the picture; out of the county; wore thin; wears thin; worn thin; wearing thin; wear thin; worn out
        wears out; worn down; weary; tired of; tiring; exhausted; burn out; burned out; burnt out; burnout
        fatigue; drained; draining; demoral*; dispirit*; disheart*; discourag*; disillusion*; disenchant*; fed up
        fed up with; sick of; off sick; on sick; sick leave; strains; strained; under pressure; pressure on
        buckle*; buckling; groan*; creak; at the limit; to the limit; limits of; at capacity; over capacity
        full up; was full; oversubscribed; booked up; closed its doors; shutting; has shut; have shut; had shut
        closed too; closed too soon; closed early; closed before; closed without; close cases; closed cases
        closing cases; case closed; shut too; cut back on; cutbacks; cuts to; shrunk to; shrinking; shrank
        dwindling; gone down in quality; leave within; left within; leave faster; leave after; keep leaving
        kept leaving; walk out; exodus; haemorrhag*; leak*; high turnover; turnover of; turn over; changes of
        changes of social; change of worker; changes of worker; changed hands; five social workers
        four social workers; six social workers; three social workers in; seven social workers; new face
        new faces; another new; yet another; yet more; different social worker; different workers
        different person; a string of; string of; strings of; succession of; one after another; not stay
        not stay long; never stay; reliance on agency; reliant on agency; rely on agency; relies on agency
        rely on; relies on; relied on; rely too; relies too; leans on; lean on; leaning on; leant on; temps
        stopgap*; stop gap; sticking plaster*; papering over; papered over; makeshift; b and b; sofa; sofas
        sofa surfing; mould; mouldy; damp; dirty; filthy; squalid; squalor; cramped; shabby; run down; rundown
        dilapidated; derelict; rough sleeping; sleeping rough; on the street; struggles; struggle to; struggles to
        struggled to; struggling to; flounder*; flail*; grapple*; grappl*; wrestle*; to cope; cope alone; cope on
        cannot cope; clueless; at sea; all at sea; lost at; rudderless; directionless; aimless*; leaderless
        headless; without leadership; at a loss; at odds; at loggerheads; loggerheads; at cross purposes
        cross purposes; clash*; bicker*; wrangl*; row over; rows over; rows about; argues; arguing
        arguments about; argument about; argued over; dispute over; disputes over; disagree*; haggl*; haggle*
        tug of war; stand off; standoff; blame game; finger pointing; in silos; silo*; silos; left to themselves
        in isolation; alone with; go it alone; cut off; locked out; frozen out; kept out; kept from
        kept in the dark; in the dark about; dark about; not told what; not told why; not told of; not told about
        was not told; were not told; are not told; not informed; not consulted; not asked; were not asked
        are not asked; was not asked; not heard; not listened; are not listened; not taken; not seen; not seen by
        had not been seen; not been seen; not seen alone; not visited; not been visited; not been; not been told
        not been asked; not been done; not been looked; not been checked; not been read; not been reviewed
        not been updated; not been acted; not had; not had a; not done enough; not doing; not happen
        not happening; not happened; not checked; not check; not chased; not followed; not followed up
        not always clear; not always know; not always told; not always get; not everyone; not everybody
        not every child; not all children; not all young; not all staff; not all plans; not all are; not as good
        not as strong; not as clear; not as they; not as it; not so; not so good; not good; not strong
        not strong enough; not sharp; not sharp enough; not clear enough; not quick enough; not quickly
        not fast enough; not soon enough; not early enough; not often enough; not often; not well; not well enough
        not well used; not joined; not joined up; not used; not used to; not used well; not know; do not know
        did not know; does not know; not know who; not know what; not know how; not know where; not know their
        not know that; did not understand; do not understand; not understood; not recorded; not written
        not written down; not on the record; not shared; not share; do not share; does not share; did not share
        not talk to each; not talk; do not talk; not speak; not meet; do not meet; did not meet; not match
        do not match; do not agree; not agreed; not met; are not met; not meeting; not get; do not get
        did not get; does not get; not getting; not receive; do not receive; not given the; were not given
        are not given; not offered; not offer; do not offer; not on offer; not available; not ready; not readily
        not safe; not safe enough; feel unsafe; felt unsafe; do not feel; did not feel; dont feel; not feel safe
        not feel; not trust; do not trust; not right; do not work; does not work; did not work; not worked
        not making; not make; not made; not set; not set out; not say; do not say; does not say; did not say
        not said; not show; do not show; does not show; did not show; not shown; not explain; do not explain
        not explained; not look; do not look; did not look; not looked; not go; do not go; does not go; did not go
        not gone; not keep; not kept pace; not kept up; not keep up; not keep pace; do not always; does not always
        did not always; are not always; is not always; were not always; was not always; have not always
        not updated; not up to date; not up to scratch; not reviewed; not review; not had their; do not have
        does not have; did not have; dont have; didnt have; not having; not in place; not in touch; not in school
        not in education; not in time; not in line; not in any; not on time; not held; not invited; not included
        not include; not involved; not involve; not part; not thought; not think; not consider; not considered
        not weigh; not weighed; not tackled; not tackle; not reach; do not reach; not reached; not reaching
        not started; not start; not begin; not begun; not finished; not finish; not completed; do not lead
        does not lead; not led; not learn; not learned; not learning; not help; did not help; not helped by
        not helpful; not training; not fit; not fit for; not yet good; not yet done; not yet making
        not yet strong; ^the quality of; ^the timeliness of; ^the regularity; ^the regularity of
        ^the frequency of; ^the rigour; ^the recording of; ^the analysis of; ^the response to; ^the offer of
        ^the speed; ^the pace of; ^the promptness; ^the clarity of; ^the sharing of; ^the involvement of
        ^the way in which; ^the way we; ^the way that; ^the extent to which; ^the effectiveness of
        ^the consistency of; ^the number of young; ^the take up; ^the range of; ^the availability
        ^the sufficiency; ^the choice of; ^the stability; ^the oversight; ^the monitoring; ^the provision of
        ^the understanding of; ^the identification; ^the identification of; ^the evaluation; ^the focus on
        ^the attention; ^the accuracy; ^the completeness; ^the planning; ^the assessment of; ^the application of
        ^the sequence; ^the help for; ^the help that; ^the advice; ^the education of; ^the health of
        ^the supervision; ^the size of; ^the challenge; ^the chairing; ^the thoroughness; ^the depth
        ^the length of; ^the thinking; ^the part; ^the preparation; ^the matching; ^the reliability; ^recording of
        ^involvement of; ^oversight of; ^quality of; ^timeliness of; ^timeliness; ^consistency of; ^consistency
        ^performance management; ^access to; ^attention to; ^feedback to; ^feedback for; ^feedback from
        ^how often; ^how quickly; ^how soon; ^how children; ^how young; ^how managers; ^how social; ^including
        ^management oversight; ^written; ^response to; ^use of; ^the written; ^care planning; ^guidance for
        ^its oversight; ^clearer; ^quicker; ^sharper; ^closer; ^stronger; ^shorter; ^wider; ^tighter; ^swifter
        ^bring; ^make; ^get; ^give; ^see to; ^see that; ^write; ^keep; ^put; ^tell; ^stop; ^sharpen; ^tighten
        ^cut; ^fix; ^find; ^check; ^listen; ^look; ^show; ^set; ^widen; ^extend; ^build; ^raise; ^share; ^use
        ^offer; ^bring down; ^secure; ^deal with; ^follow up; ^settle; ^provide; ^provide more; ^enable; ^embed
        ^evaluate; ^monitor; ^track; ^agree; ^appoint more; ^recruit more; less sure; less good; less certain
        less strong; less happy; less impressed; less kind; less convincing; less often; less time; less than they
        less than it; less likely to; less likely; less said; less use; less so; rather less; somewhat less
        much less; far less; lesser; least of all; at worst; worst of all; worse still; worse off; got worse
        gets worse; fared worse; fared worst; fares worst; fare worse; fare less; fared less; fared less well
        comes off worst; come off worse; came off worst; came last; bottom of; at the bottom; lowest rating
        lowest possible; lowest grade; lags; lag; lagged; lagging; lag behind; lags behind; trails; trailing
        behind the rest; behind their; behind schedule; fallen behind; fell behind; falls behind; fall behind
        falling behind; got behind; gets behind; runs late; ran late; run late; late and; late in; late for
        late or; late to; come late; comes late; came late; arrive late; arrives late; arrived late; start late
        starts late; started late; begin late; begins late; begun late; held late; done late; turn up late
        turns up late; turned up late; seen late; written late; often late; filed late; latecomer; belated*; tardy
        tardily; tardiness; dilator*; snails pace; at a snails; glacial; glacially; plodding; crawls; at a crawl
        dither*; dithered; hesitat*; hesitant; indecisi*; indecision; shilly; procrastinat*; inertia; paralys*
        paralysis; foot dragging; dragged; drag on; drags on; dragged on; drags; dragging; dragged out; spun out
        protract*; go on too; goes on too; gone on too; gone on longer; goes on for; go on for; went on for
        go on and on; wanders; drift; drifts; drifted; let drift; left to drift; slack; slackened; slackness; lax
        laxity; sloppy; sloppiness; slapdash; slipshod; careless*; carelessly; shoddy; shoddily; ropey; ropy
        substandard; sub standard; second rate; second best; third rate; below par; under par; not up to par
        below standard; below the standard; below average; below that; below what; under the average; mediocre
        middling; so so; run of the mill; lacklustre; lukewarm; tepid; feeble; feebly; flabby; toothless
        spineless; timid; timidly; wishy washy; weaker at; weaker on; weaker than; weaken*; weakness in; sapped
        erode*; eroded; eroding; chipped away; undercut; undermined; undermines; dent; dents; harmed; hurts
        cost them; costs them; cost children; price paid; paid the price; pay the price; pays the price; suffer
        suffers; put at risk; puts at risk; left at risk; in danger of; dangerously; perilous*; precarious*
        risks remain; risk is missed; risks are missed; risks not; harms way of; exposed to; unprotected
        at the mercy; fall prey; lets down; lets them down; let them down; letting down; failed them; failed by
        failing to; fail to; fails to; betray*; abandon*; abandoned; deserted; stranded; marooned; high and dry
        in the lurch; turned away; turns away; turn down; turns down; refused; refuses; rejected; rejects; denied
        deny; denies; barred; excluded from; kept waiting for; made to wait; forced to; have had to; had had to
        had to chase; have to chase; had to ask; have to ask; had to wait; had to find; have to find; having to
        having to ask; having to chase; having to repeat; obliged to; reduced to; resort to; resorted to; resorts
        make do; makes do; made do; making do; do without; does without; did without; go without; goes without
        went without; going without; gone without; doing without; for lack of; lack any; lacks a; lacks any
        dearth; paucity; hole in; holes in; full of holes; gaping; gap in; gaps in; gap between; gaps between
        gulf; gulf between; chasm; rift; fault line; fault lines; dead end; dead ends; cul de sac; brick wall
        shut door; locked door; locked gate; labyrinth*; minefield; obstacle course; red tape; bureaucra*
        bureaucratic; paper chase; clunky; clumsy; clumsily; cumbersome; unwieldy; awkward; awkwardly; complicated
        convoluted; overcomplicated; byzantine; baffl*; baffled; baffling; bewilder*; bewildered; bemus*; puzzl*
        puzzled; perplex*; confused; confuses; confusing; confusion; mystif*; guess; guesses; guesswork; guessing
        left guessing; kept in; unsighted; blindsided; turned a blind; blind eye; blind to; deaf to; deaf ears
        on deaf ears; unmoved; indifferen*; uncaring; unkind; cold and; curt; brusque*; abrupt; rude; rudely
        patronis*; condescend*; blaming; judgmental; high handed; harsh; harsh on; tone deaf; thoughtless*
        insensitiv*; tactless; disrespect*; discourteous; shabby treatment; an afterthought; afterthought; bolt on
        tacked on; bolted on; last in line; back of the queue; bottom of the list; low on the list; low priority
        not a priority; cinderella; poor relation; second class; out in the cold; left field; on the sidelines
        sidelined; sideline*; side lined; marginal*; on the margins; overshadowed; eclipsed; drowned out
        lost among; buried in; tucked away; hidden away; hidden from; hides; hid; obscured; obscure; masked
        masking; concealed; disguised; papered; whitewash*; sugar coat*; rose tinted; rosy view; unduly rosy
        complacen*; complacent; complacency; smug; over confident; overconfident; over optimism; optimistic about
        taken at face; face value; at their word; take the word; took the word; took their word; taken on trust
        on trust; believed too; hearsay; assume; assumes; assumed; assuming; assumption; assumptions; presumed
        jump to; jumped to; jumping to; shortcuts; short cuts; short cut; corners were; cut corners
        cutting corners; corners cut; skated over; skate over; skates over; skirted; sidestep*; ducked; dodge*
        dodged; dodges; shirk*; shied away; shy away; shies; evade*; avoid asking; fudge*; fudged; fudge; fluff*
        fluffed; botch*; botched; bungled; mishandled; mishandl*; mismanag*; mislabel*; misread; misreads
        misjudg*; misjudged; miscount*; miscounted; misfil*; misfiled; misspelt; misspell*; misdirect*; misled
        misleading; mislead*; misunderst*; misunderstood; misunderstanding; mistake; mistaken for; error
        wrong time; wrong place; wrong name; wrong date; wrong address; wrong person; the wrong; wrongly
        got wrong; get wrong; gets wrong; go wrong; going wrong; gone awry; awry; go astray; off course; off track
        off the rails; off the pace; off target; off the mark; wide of the mark; miss the mark; misses the mark
        missed the mark; miss targets; missed targets; missed target; below target; short of target
        missed deadline; missed deadlines; miss deadlines; miss their deadline; deadlines slip; deadlines missed
        past its date; past the date; past the deadline; beyond the deadline; expired; expires; ran out before
        stale; gone stale; go stale; mothballed; old hat; out dated; antiquated; creaky; ancient; archaic
        obsolete; last updated; not touched; had not been touched; last touched; forgotten about; half forgotten
        forgotten in; lost in the post; lost in the system; lost along; cracks between; in the system; vanish
        vanishes; vanished from; disappear; disappears; disappear into; black hole; into thin air; thin air
        into a void; evaporate*; came to nothing; comes to nothing; come to nothing; amount to little
        amounts to little; amounted to; amounts to; amount to; next to no; leads nowhere; lead nowhere
        going nowhere; goes nowhere; went nowhere; get nowhere; got nowhere; gets nowhere; without result
        to no avail; no avail; in vain; pointless; futile; useless; all but useless; of little use; of little
        of no use; little help to; no good; no use to; there was no; there were no; there is little
        there was little; there is hardly; there are few; there are too; there were too; there were gaps
        there are gaps; there is still; there is work; there is more; there is a wait; there was no one
        there is nobody; there was nobody; there is not; there was not; there are not; there are hardly
        theres not; theres little; theres nobody; theres a wait; theres more; theres still; theres work
        theres nothing; theres nowhere; is slow; are slow; was slow; were slow; slow to; slow in; slow at
        slow off; is late; are late; was late; were late; is thin; are thin; is weak; are weak; was weak
        were weak; is poor; are poor; was poor; were poor; is patchy; are patchy; was patchy; were patchy
        is often; are often; was often; were often; often do not; often not; often missing; often left; often had
        often have; often too; often fail; often only; often lack; often without; often missed; often overlooked
        often put; often the last; often just; as often as not; more often than not; more often about
        sometimes late; sometimes left; sometimes too; sometimes miss; sometimes missed; sometimes not
        sometimes had; sometimes have; sometimes lost; from time to time; now and then; once in a; every now
        every so often; on occasion; occasionally; intermittent*; infrequent; rarely acted; rarely used
        rarely seen; rarely asked; rarely the; rarely read; rarely say; rarely show; rarely in; rarely do
        rarely have; rarely got; rarely get; seldom asked; seldom seen; seldom say; seldom read; seldom used
        seldom in; hardly ever about; differ; differs; differ from; differs from; differing; different answers
        different from one; different answer; differently; varied from; varying; varies from; vary from; vary in
        varies with; ranges from; from one worker; from one team; from one to another; from one office
        from team to team; from worker to worker; worker to worker; team to team; person to person; from person to
        family to family; school to school; area to area; place to place; from place to place; one end of
        at one end; the other end; some better than; some good some; good ones and; good in parts; in parts but
        curates egg; swings and roundabouts; mixed bag; mixed picture; mixed results; mixed fortunes
        mixed messages; mixed report; up to a point; only so far; only go so; go so far; goes so far; far enough
        deep enough; hard enough; often enough; early enough; soon enough; quickly enough; fast enough
        well enough; enough attention; enough is; enough detail; enough was; enough time for; enough of them
        enough about; clear enough; closely enough; quick enough; sure enough; enough weight; enough thought
        enough notice; enough to do; firm enough; strongly enough; widely enough; wasted; wastes; wasting
        waste of; time lost; lose time; loses time; eats up; eats into; eats hours; eat up; eats; ate up; ate into
        swallow*; swallows; swallowed; gobble*; tied up; tie up; ties up; bogs; weigh down; weighed down
        weighs down; weigh on; weighs heavily; heavy load; heavy loads; heavy caseloads; heavy workload; heavier
        weight of; pressure of; pressure of work; too great; too much for; more than they can
        more than one person; bite off; spread thin; spread too; spread thinly; carrying cases; carry too
        carried too; carrying too; overstretched; under strength; under staffed; shorthanded; skeleton
        skeleton staff; unfilled posts; posts unfilled; posts empty; empty posts; empty chairs; empty desk*
        empty seats; vacancy; posts are vacant; posts stand; lie empty; stand empty; stood empty; stand idle
        hard to fill; hard to recruit; hard to keep; hard to find carers; cannot recruit; cannot be filled; unable
        unable to say; unable to get; unable to find; incapable; powerless; helpless; at their wits; wits end
        despair*; desperat*; desperate; begged; beg; begging; plead*; pleaded; cries for; in tears; ended in tears
        tearful; heart breaking; upsetting; anguish; misery; miserable; sadly; sorrow; bitter; bitterness; resent*
        anger at; angry at; crossly; irritat*; annoy*; annoyed; exasperat*; grumble*; grumbles; grumbled; moan*
        moaned; gripe*; gripes; complain; complained; complains; complained of; complained that; complaint was
        complaints about; complaints of; complaints that; complaints are; objected; disliked; dislike; fear of
        afraid to; scared of; intimidat*; not safe to; unsafe in; unsafe at; suspicious of; distrust*; mistrust*
        wary; wary of; sceptic*; cynic*; jaundiced; despondent; glum; downbeat; gloomier; pessimis*; sobering
        sober reading; uncomfortable reading; makes grim; grim reading; makes uncomfortable; painful
        painful reading; painfully; hard to hear; hard to stomach; bitter pill; wake up call; reality check
        cold water; own goal; black eye; body blow; setback; set back; set backs; disaster*; debacle; fiasco
        shambles; shambolic; farce; farcical; a joke; a sham; charade; travesty; mockery; pipe dream; pie in
        dead letter; dead in; moribund; dormant; lifeless; inert; stagna*; stagnant; stagnated; stood still
        stand still; stands still; standing still; treading water; tread water; treads water; marking time
        spinning its; spinning wheels; running to stand; no progress; made no; made little; made slow; makes no
        makes little; make no; make little; has made little; have not been; had not been; has not yet
        have not yet; has never; have never; had never been; had never had; had never met; had never heard
        had never seen; never had; never been; never been asked; never been told; never met; never meet
        never told; never asked; never seen; never saw; never get; never gets; never got; never done; never read
        never used; never finished; never followed; never made; never acted; never explained; never reached
        never came; never comes; never come; never know; never knew; never quite; never really; never mentioned
        never written; never recorded; never checked; never looked; never found; never looked at; never reviewed
        never updated; never understood; never offered; never shared; never sent; never happened; never happens
        reads like; reads as; reads more like; read more like; like a diary; like a shopping; shopping list
        shopping lists; like lists; lists of; a list of; list of services; to do lists; wish list; blow by blow
        laundry list; checklists; like a form; like an essay; like forms; like a textbook; like minutes
        could be about any; about anyone; same for every; same for all; same plan; off a template; says little
        say little; says nothing; say nothing; said nothing; said little; tells little; tell little; tell nothing
        told nothing; tells no; told them nothing; mention little; makes no mention; silent on; silent about
        is silent; are silent; quiet about; does not mention; do not mention; did not mention; fails to mention
        only in passing; in passing; a line or; one line; two lines; three lines; single line; a page and
        half a page; two lines long; one word; one liners; long on; light on; heavy on; big on; strong on paper
        more about; more on; more about the; about the parents; about tasks; about tasks and; about the adults
        dwells on; dwell on; dwelt on; fixated; hung up on; focuses on; focus on tasks; focus on the adults
        focused too; focused more; at the expense of; expense of; crowded out; crowds out; squeezed; squeeze
        squeezes; squeezed out; pushed aside; pushed out; pushed down; pushed to; elbowed; trumped; drown out
        blots out; swamped by; taken over by; hijack*; overtaken by; events overtake; too many cooks; left hand
        right hand; the left hand; nobodys baby; falls to nobody; pass the buck; passed the buck; buck passing
        someone elses; somebody elses; someone elses job; who is responsible; whose job; who does what
        who was in charge; not my job; accountable to; unaccountable; unclear who; unclear what; unsure what
        unsure who; unsure how; unsure of; not sure; not sure who; not sure what; were not sure; did not know who
        did not know what; did not know that; did not know where; did not know how; did not know their
        do not know who; do not know what; do not know where; do not know how; do not know why; do not know their
        did not realise; did not notice; did not see; did not ask; did not tell; did not listen; did not check
        did not read; did not act; did not follow; did not hear; did not think; did not look at; did not reach
        did not happen; did not want; did not come; did not join; did not turn up; did not trust; did not like
        did not keep; did not make; did not take; did not record; did not include; did not include the; do not ask
        do not tell; do not listen; do not check; do not read; do not act; do not follow; do not hear; do not see
        do not think; do not happen; do not come; do not join; do not turn up; do not turn; do not make
        do not take; do not record; do not include; do not set; do not set out; do not spell; do not lead to
        do not change; do not keep up; do not add; do not add up; do not fit; do not match up; do not tally
        do not cover; do not give; do not contribute; do not reflect; do not help; do not use; do not want
        do not get enough; do not yet; does not ask; does not tell; does not listen; does not check; does not act
        does not hear; does not see; does not think; does not look; does not reach; does not happen; does not come
        does not make; does not take; does not include; does not set; does not explain; does not add; does not fit
        does not tally; does not cover; does not yet; does not change; does not keep; does not match
        does not help; does not use; does not understand; takes its toll; took its toll; taken its toll
        taken a toll; rough ride; rough deal; raw deal; bum deal; poor deal; short straw; short shrift
        bear the brunt; bore the brunt; brunt; cost dear; cost them dear; cost dearly; back to the drawing
        drawing board; square one; back to square; wheels came; wheels come; wheels off; came off the rails
        bumpy ride; rocky; choppy; a cloud; clouds; clouded; cloud over; tip of the iceberg; iceberg; elephant in
        drop in the ocean; scratch the surface; scratches the surface; scratching the surface; kicked into
        long grass; into the long grass; kicked down; can down the road; lost in translation; at arms length
        arms length; by a thread; hang by; hangs by; hanging by; shoestring; on a shoestring; cobbled
        cobbled together; bodge*; patch up; patched up; moth eaten; full of gaps; swiss cheese; sieve; leaky
        creaks under; creaking under; under the weight; under a mountain; under a pile; sinks under; buckled under
        cracks show; cracks showed; showing cracks; cracks are; the rot; rot set; slippery slope; a slippery
        sorry tale; sorry state; sorry story; sorry picture; a sorry; a long way to go; some way to go
        some way off; some way short; some distance; much ground; ground to make; make up ground; lost ground
        catch up to; catching up to do; playing catch; homework to do; work cut; work in progress; half way
        halfway; half way there; only half way; only part of; part way; in part; part done; job half; job is not
        job not; not out of; not out of the; not home and; no cause for; nothing to celebrate; little to celebrate
        little to cheer; little cheer; small comfort; cold comfort; little comfort; scant comfort; thin gruel
        small beer; too little too; too little too late; a day late; day late; late in the day; at the eleventh
        after the event; after the horse; stable door; after they had; after the fact; after the harm
        after a crisis; once things; once it is; once trouble; once harm; once they reach; once they had
        once in care are; not until they; not until a; not until months; not until weeks; only after a
        only after they; only when a; only when they; only when things; only if they; only if a; only if somebody
        only for some; only for the; only to be; only the first; only those; only on paper; only on; only by
        only from; only about; only about half; only sixty; only half of; only half the; only a third of
        only a quarter of; only one in; only one of; only three of
        only 40|45|46|50|52|55|58|60|61|62|63|64 per cent; just 30|35|38|40|41|42|43|44|45|46|48|50|52 per cent
        just over a third; just under half; a mere; mere; merely; no more than a; no further than; go no further
        goes no further; got no further; little further; stops at; stop at; stopped at; stops short; stop short
        stopped when; stops when; stop when; ends when; ends at; end at 18; ends too; ended too; runs out at
        vanishes at; drops away; dropped away; drops away at; drop away; thins; thins out; thin out; thinned
        dry up at; had shrunk; halted; grind to; ground down; seize up; seized up; seizes; freeze; freezes; frozen
        suspended; paused; mothballing; ditched; scrapped; axed; axe; cut from prevention; never put back; chopped
        pared; pared back; pared down; whittled away; stripped back; stripped out; slashed; sliced; lost their
        lost his; lost her; lost the; have lost; has slipped; had slipped; has fallen behind; have fallen behind
        had fallen behind; has drifted; have drifted; had drifted; has stalled; have stalled; had stalled
        has lapsed; had lapsed; have lapsed; has dwindled; has waned; has worsened; have worsened; had worsened
        has dried; has withered; has gone backwards; have gone backwards; has gone stale; has run out
        have run out; had run out; had run; have failed; had failed to; has struggled; have struggled
        had struggled; had been left; have been left; has been left; had been lost; have been lost
        had been missed; have been missed; had been told nothing; had been waiting; have been waiting
        has been waiting; had been moved; have been moved; had been closed; had been forgotten; had been ignored
        had been overlooked; had been put off; had been let; have been let; had been shelved; had been turned
        had been without; had gone without; have gone without; had gone missing; had gone unseen
        had gone unnoticed; had gone unread; had gone months; had gone weeks; had waited; have waited; had no
        had none; have none; has none; had nobody; have nobody; has nobody; had no one; have no one; has no one
        had nowhere; have nowhere; had nothing; have nothing; had little; have little; has little; had few
        have few; had hardly; had barely; had only; have only; has only; had not had; had not seen; had not read
        had not been told; had not been asked; had not been done; had not been read; had not been looked
        had not been updated; had not been reviewed; had not heard; had not met; had not kept; had not noticed
        had not asked; had not known; had not got; have not had; have not kept; have not got; have not seen
        has not kept; has not had; has not got; has not done; has not always; havent; hadnt
    """,
    FindingKind.CONTEXT: """
        on tuesday; on wednesday; on thursday; on saturday; next week; next month; next year; next spring
        next summer; next autumn; next winter
        next jan*|feb*|march|april|may|june|july|aug*|sept*|oct*|nov*|dec*; last week
        last month; last year; last summer; last winter
        last jan*|feb*|march|april|may|june|july|aug*|sept*|oct*|nov*|dec*; this month
        this spring; this autumn; this winter; this morning; this afternoon; this evening; four years ago
        five years ago; ten years ago; years earlier; year earlier; a year before; months earlier
        months before that; a decade ago; in those days; back then; at that time; once upon; used to be called
        since then; up to then; until then; until 20*; by christmas; by easter
        by summer; by spring; by autumn; by the autumn; by the summer; by the spring; by the end of; by next
        before christmas; before easter; after christmas; after easter; after the summer; in the new year
        new year; new financial year; in due course; in the coming; in coming; over the coming; over the next
        over the past; within six months; within a year; within 70|35 days|working; within three months
        within twelve months; in six months; in april
        in jan*|feb*|march|april|may|june|july|aug*|sept*|oct*|nov*|dec*
        on 1*|2*|3*|4*|5*|6*|7*|8*|9* jan*|feb*|march|april|may|june|july|aug*|sept*|oct*|nov*|dec*
        on jan*|feb*|march|april|may|june|july|aug*|sept*|oct*|nov*|dec*
        from jan*|feb*|march|april|may|june|july|aug*|sept*|oct*|nov*|dec*
        between jan*|feb*|march|april|may|june|july|aug*|sept*|oct*|nov*|dec*
        and 1*|2*|3*|4*|5*|6*|7*|8*|9* jan*|feb*|march|april|may|june|july|aug*|sept*|oct*|nov*|dec*
        to 1*|2*|3*|4*|5*|6*|7*|8*|9* jan*|feb*|march|april|may|june|july|aug*|sept*|oct*|nov*|dec*
        until jan*|feb*|march|april|may|june|july|aug*|sept*|oct*|nov*|dec*
        in the week of; the week of; week beginning
        jan*|feb*|march|april|may|june|july|aug*|sept*|oct*|nov*|dec* 20*
        spring|summer|autumn|winter of; of 20*
        early 20*
        late 20*; the letter is dated; 9 am; at 2pm|6pm|7pm|10am
        inspectors visited; inspectors came; inspectors arrived; inspectors were in; inspectors were at
        inspectors were on; inspectors were here; inspectors were with; inspectors spent; inspectors turned up
        inspectors called; inspectors descended; inspectors returned; inspectors will; inspectors are to
        inspectors are due; inspectors are expected; inspectors last; inspectors went; inspectors sat
        inspectors talked to; inspectors joined; inspectors listened in; inspectors logged; inspectors interviewed
        inspectors sampled; inspectors followed; inspectors carried out; inspectors conducted
        inspectors concentrated; inspectors focused on; inspectors set; inspectors from the; inspectors from two
        inspectors from three; inspectors did not; inspectors do not; inspectors use; inspectors use the
        inspectors gave; inspectors left; inspectors began; inspectors start; inspectors started
        inspectors finished; inspectors worked; inspectors wanted to see; inspectors wanted to know
        inspectors judge; inspectors may; two inspectors; three inspectors; four inspectors; five inspectors
        six inspectors; seven inspectors; eight inspectors; nine inspectors; ten inspectors; eleven inspectors
        a dozen inspectors; two ofsted inspectors; three ofsted inspectors; team of inspectors
        team of six|seven|eight|nine|ten|five|four; a team from; team from ofsted; five assessors; assessors from
        assessors were; assessors visited; assessors spent; assessors spoke; assessors came; assessors looked
        specialist advisers; expert by experience; experts by experience; lead inspector; led by inspector
        the inspection was; the inspection ran; the inspection took; the inspection covered; the inspection began
        the inspection lasted; the inspection looked; the inspection follows; the inspection comes
        the inspection is; the inspection did; the visit was; the visit ran; the visit took; the visit lasted
        the visit followed; the visit looked; the visit came; the visit is; the visit focused
        the visit concentrated; the visit covered; the assessment was; the assessment took; the assessment covered
        the assessment looked; the assessment ran; the assessment is; two day visit; two day look; three day visit
        one day visit; focused visit; focused visits; monitoring visit; monitoring visits; monitoring visit in
        first monitoring visit; second monitoring visit; third monitoring visit; fourth monitoring visit
        fifth monitoring visit; sixth monitoring visit; full inspection; full inspections; short inspection
        joint inspection; joint targeted; jtai; themed inspection; thematic; reinspection; reinspected
        re inspected; inspected again; inspected from; inspected in; inspected between; inspected by
        inspected separately; inspected the; inspected every; inspected under; last inspected; was inspected
        were inspected; is inspected; are inspected; to be inspected; fieldwork; on site; off site; site work
        spent two weeks; spent a fortnight; spent three days; spent five days; spent a week; spent the fortnight
        spent the week; over two days; over two weeks; over three weeks; over five days; over three days
        for two weeks; for a fortnight; for two days; for three days; for five days; for four weeks; two days in
        three days in; five days in; week long; fortnight long; three week inspection; surprise visit
        at a days notice; given notice; notice of; five days notice; phoned on; rang on monday; the call came
        knocked on; came to call; came calling; called on the; dropped in; arrived on; paid a visit; paid us
        paid the; revisited; visited the council; visited the city; visited the county; visited the borough
        visited us; visited between; visited from; visited on; visited over; visited for; visited last; were shown
        were shown round; sat beside; sat with; shadowed; listened in; leafed; trawled; dug into; looked at how
        looked only; looked mainly; looked closely at; looking at; look into; looked over; looked through
        looked in on; was looked at; put under the microscope; microscope; under the spotlight; in the spotlight
        put under; the spotlight; scope of; remit; within its remit; not within; outside the scope
        was not covered; concentrated on; the subject was; the theme was; the theme; the focus was; the topic
        the question was; asked what it is like; wanted to see how; interviewed; spoke to; spoke with; talked to
        met parents; heard from; held meetings; focus groups; focus group; surveyed; filled in a survey
        questionnaire was; survey; read files; read 60|40|50|30|70|80|100; 60|40|50|70|80|120 files; sample of
        a sample; random sample; evidence was; over video; by video link; on screen; remotely; face to face and
        off site and; framework; the framework; new framework; ilacs; inspection framework; the ilacs; acronym for
        stands for; short for; known as; is known as; are known as; known for short; is the name; the name for
        is a kind of; is a type of; means that a council; the law says; by law; the act; children act; the 2014
        under the act; under section; section 20; statute; statutory notice; legislation; white paper
        national guidance; code of practice; legal duty; councils must; councils have; councils are; councils can
        each council; every council; each local authority; every local; all councils; other council; neighbouring
        nearest neighbours; next door; across england; across the country; across scotland; nationally; nationwide
        in england; in scotland; of england; english councils; welsh councils; of the 22; of the 32; of the 153
        153; 152; 33 boroughs; one of six; one of five; one of four; one of three; one of ten; one of twelve
        among the first councils; among the first in; the first council; the first in; the first of its kind
        first of its kind; first since; first under; the first under; the second of; the third of; the fourth of
        the fifth of; the last of; second since; third since; fourth since; the latest in; the latest of
        latest visit; series of visits; round of; programme of; pilot; piloted; trialled; not graded; ungraded
        no mark; no score; no rating; carry no grade; carries no grade; not carry; does not carry; does not give
        did not give; not give a; give a grade; gives no; give no; no new grade; no overall grade; four point
        five point; on a scale; scale of; scale from; the grades; the grades run; grades run; grades range
        top of the scale; four ratings; four possible; one of four grades; the lowest grade; the highest of
        second highest; 63 per cent; quality statements; quality statement; nine areas; four themes
        quality indicators; key questions; domains; well led; statement of purpose; the regulator is; watchdog for
        ofsted is; ofsted does; ofsted will; ofsted inspects; ofsted uses; ofsted visits; ofsted gives
        ofsted last; ofsted has published; ofsted looks; ofsted came; ofsted visited; ofsted inspected
        ofsted carried; ofsted returned; ofsted spent; ofsted expects; ofsted declined; cqc is; cqc has published
        cqc will; cqc inspects; cqc looked; cqc visited; cqc came; cqc gives; cqc uses; cqc assessed; estyn
        hmicfrs; hmi probation; hmip; cssiw; care inspectorate; healthcare inspectorate; his majestys
        her majestys; majestys; inspectorate of constabulary; secretary of state; minister; ministers; ministerial
        the government; whitehall; holyrood; cardiff bay; welsh government; scottish government; the department
        department for; department for education; dfe; dhsc; dfe adviser; dfe appointed; treasury; parliament; mp
        mps; msps; the mp; commissioner; commissioners; childrens commissioner; commissioner for
        government appointed; directions notice; improvement notice; statutory direction; direction was
        notice to improve; warning notice; intervention; intervention was; out of intervention; stripped of
        taken out of; taken over; took over; takes over; hand over; are run by; trust was; trust runs; trust took
        trusts contract; contract with; owned by; set up by; set up after; established in; founded; formed in
        was formed; created in; came into being; merged; split from; successor to; abolished; local government
        devolution; combined authority; changed control; political control; took control; coalition; labour
        labour run; conservative; conservatives; conservative run; tory; tories; lib dem; liberal democrat
        liberal democrats; greens; green party; plaid; snp; reform uk; opposition members; opposition leader
        opposition councillors; ruling; administration; the administration; elections; election; electorate; voted
        votes; voted to; motion; amendment; seconded; resolved; resolved that; agreed that; it was agreed
        agreed to; agreed a; noted the report; to note; minute; agenda item; apologies; apologies for
        declared an interest; declarations; chair thanked; the chair; chairman; the committee; committee
        committees; subcommittee; sub committee; select committee; scrutiny committee; scrutiny panel
        overview and scrutiny; audit committee; cabinet; the cabinet; cabinet member; cabinet members
        cabinet meeting; to cabinet; executive member; full council; full council meeting; extraordinary meeting
        council meeting; council chamber; county hall; city hall; civic centre; guildhall; shire hall
        members asked; members will; members heard; members noted; members agreed; member asked; councillor asked
        councillor; councillors will; councillors heard; councillors were; cllr; coun; the leader
        leader of the council; council leader; deputy leader; lord mayor; provost; convener; portfolio
        portfolio holder; lead member for; backbench; ward councillor; chief executive will; managing director
        assistant director; director will; director replied; director of childrens services said; director said
        director told; director presented; director explained; head of service replied; officer replied
        officers replied; officers advised; replied that; in reply; in answer; in answer to; in response
        in response to; answered that; asked whether; asked how many; asked when; asked why; asked about the
        asked for an; asked that a; enquired; queried; wondered; stated; stated that; stressed that; reminded
        recalled; it was recalled; explained that; pointed out that the county; added that; presented the
        introduced the report; update on; verbal update; briefing; briefed; briefing note; press release
        press notice; newspaper; reporter; journalists; gazette; the echo; bbc; interview with; statement
        a statement; in a statement; joint statement; spokesman; spokeswoman; spokesperson; a spokesman
        declined to; would not comment; no comment; commenting; contacted; approached for; has been contacted
        said that it; said they accepted; said it would; said it had; said the result; said the report
        said the verdict; said he; said she; says it will; says it has; says that it will; says they will; says he
        says she; said yes; will be; will be used; will be asked; will be held; will be discussed
        will be looked at; will be set; will be put; will be sent; will be presented; will be given
        will be recruited; will be paid; will be heard; will be in place; will be drawn up; will be written
        will be shared; will be replaced; will be ready; will open; will launch; will go; will go to; will go live
        will go before; will hold; will meet; will have; will have to; will get; will give; will set; will set up
        will set out; will look; will look at; will make; will take; will take place; will take part
        will take over; will take on; will pay for; will come; will come to; will become; will work
        will work with; will write; will publish; will chair; will continue; will carry on; will keep
        will recruit; will hire; will spend; will visit; will visit again; will replace; will also
        will report back; will present; will consider; will move; will bring; will build; will buy; will put
        will run; will lead; will join; will use; will not be; will draw up; will lend; will help; will check
        will show; will tell; will receive; will want; will produce; will respond; will submit; will step
        will stand; will retire; will leave; will cost; will last; will review; will rewrite; will sit; wont be
        shall; would be; would be put; would be heard; would be set; would be given; would be asked; would be back
        would now; would open; would come; would report; would continue; would meet; would hold; would take
        would start; would recruit; would spend; would use; would return; would go; is to; are to; were to be
        is due; are due; is due in; due in; due to open; due to start; due before; due by; due next; is expected
        are expected; expected to; expected in; expected by; expected back; planned for; plan for the next
        has plans; intends; intention; means to; aim is; hopes that; hoping; pledge; pledges; pledged; pledged to
        promised to; has promised; have promised; vow; vows; vowed to; commits to; undertook; undertaking
        undertaken to; has set aside; put aside; ring fence; earmark*; earmarked; allocated ~ million; funding of
        budget; the budget; budgeted; overspend; underspend; spent on; costing; at a cost; at a cost of; million
        1m; 2m; 3m; billion; 000; a year on; pounds; savings; cut its; took ~ out of; extra money; invested
        investment of; pump in; bid for; bids; procure*; procurement; commissioned from; recruited a; recruiting
        is recruiting; are recruiting; recruitment drive; hired; has hired; hiring; has appointed; appointed a
        appointed as; newly appointed; interim director; permanent director; took up; took up the; takes up
        joined in; joined last; started in; starts in; starts on; starts next; started last; begins in; begins on
        began on; began as; begun in; opened in; opens in; opens on; opens next; open in; new building
        is being built; being built; are being drawn; being drawn up; is being drawn; is being printed
        is being rewritten; is being set; being set up; is being written; has been asked; have been asked
        has been set; has been set up; has been put; has been bought; has been extended; have been agreed
        has been sent; has been drawn; has been made public; has agreed; have agreed; has asked; has joined
        have published; has since; had since; has now; has already; have already; since the visit
        since the inspection; since the inspectors; since inspectors; since the report; since the summer the
        since april; after the visit; after the inspection; after inspectors left; before the visit
        before the inspection; before inspectors; during the inspection; during the visit; at the inspection
        at its last; last full; last report; previous inspection; previous visit; previous report
        previous judgement; previous rating; previously rated; earlier inspection; earlier visit; earlier report
        the time before; time before that; the same rating; same result; same verdict; unchanged since
        was good in; was judged inadequate; had judged; judged good in; judged inadequate in; was rated inadequate
        had rated; rated good in; had been graded; was found inadequate; had been judged; had been inadequate
        had been good; had been in; had been told; had said; had called; had warned; had told; had cut
        had thought; twice been; twice rated; once rated; long history; the story so far; it was recalled that
        covid; austerity; inflation; house prices; census; inhabitants; aged over; are home to; square miles
        town of; valleys; largest; biggest; second largest; poorest; deprived; per head; per person; resident in
        one resident; one pupil in; there are 100|120|140|150|160|180|200|210|220|230|240|250|260|270|280|290|300
        there are some; there are roughly; there are more than; there are just over; there were about
        there were around; around 100|200|300|400|500|600|700|800|900|1
        about 100|200|300|400|500|600|700|800|900|1; some 100|200|300|400|500|600|700|800|900|1|14|2|3|4
        roughly 100|200|300|400|500|600; more than 100|200|300|400|500|600|1|2|3; just over 100|200|300|400|500
        just under 100|200|300|400|500; looks after about; looks after some; looks after 100|200|300|400|500|600
        looks after 64; cares for; has about; has around; has some; has roughly
        has 10|20|30|40|50|60|70|80|90|100|120|150|164|180|188|200|250|300|350|400|450|500|600; has more than
        has just over; has two|three|four|five|six; on its books; on the books; employs; employs about
        employs some; makes up; is made up; teams cover; divided into; three teams; four teams; based at; is based
        cover the; supports about; supports some; supports 100|200|300|340|400; handles; handles about
        takes around; takes about; take nine; gets about; gets around; receives about; receives around
        receives some; received 1|2|3|4|5; calls a month; calls a year; per month; referrals a; per week
        on an average; average time; compared to; the figure for; the figure; figures show; england average
        statistics; numbers have; number has; numbers had; rate of; rise of; increase in; an increase
        increased from; has increased; gone up by; have gone up by; risen by; risen from ~ to; has risen by
        demand has; a third of the; two thirds of; shortage nationally; national shortage; welcomed the
        welcome the; welcomed inspectors; accepted; accepts the; accept the; accepts that; accepts all
        accepts every; accept every; in full and; every word; all of its; recommendations in; acknowledged that
        admits; apologise; apologises; regret; regrets; thank; thanked; thanks go; huge thanks; thank everyone
        grateful; grateful to; so proud; congratulate; congratulated; congratulates; celebrated; delighted that
        delighted with; happy to; disappointed that; furious; outrage; reaction; reactions; reacting; reacted
        reacted to; said the rating; owed to; put it down to; paid tribute to staff; paid tribute to
        result of hard; hard work of; hard work and; reflects the; the judgement reflects; took comfort
        take heart; vindicated; vindication; wasnt surprised; not surprised; no surprise; comes as no; resign
        resignation; called for the; calls for the; calling for the; petition; protest; campaigner; campaigners
        campaign group; union; unison; unions; parents group; parent carer forum said; charity said
        told the meeting; told members; told councillors; told us that it; told the gazette; told reporters
        told radio; to blame; laid the blame; debate; debated; debating; question time; questions from
        questions were; questioned about; put questions; answer questions; discuss; discussed; discussing
        meets in; meets on; meets next; meets again; meets every; meets monthly; met last; meeting on; meeting of
        meeting in; special meeting; public meeting; next meeting; monthly meetings; improvement board
        independent chair; improvement adviser; improvement partner; improvement plan; improvement plan is
        action plan; action plans; action plan is; action plan was; action plan goes; action plan will
        action plan on; action plan has; an action plan; draft action plan; written statement of action
        statement of action; priority action plan; post inspection; progress report; progress review
        progress reports; task group; task and finish; working group; working party; taskforce; task force
        steering group; peer review; peer challenge; peer team; local government association; lga; adcs; adass
        sector led; independent review; an independent; external review; serious case review; audit by; appendix
        appendices; chapter; enclosed; the paper; this paper; the report was; the report will; the report goes
        the report follows; the report comes; the report can; report to; report on; report back; report of
        report is published; the report out; full report; the full report; full letter; copies of; can be read
        read the report; read in full; are available at; web page; online at; visit www; www; gov uk
        published last; published its; published their; was published; were published; is published; are published
        publish; publication; publishes; made public; make public; put online; released; the letter was
        letter came out; the letter is; wrote to; has written; have written to; correspondence; notified; notify
        the findings; findings of; findings are; findings were; findings come; the findings come
        the verdict comes; verdict follows; comes after; comes a year; comes two; comes three; comes four
        comes just; comes weeks; comes months; follows a; follows an; follows the; followed a; followed an
        followed the; follow an; following a visit; following its; after an inspection; after a full; preceded
        prior to; ahead of the visit; in preparation; preparations; get ready; next steps; what next
        the next visit; next full; next visit; come back in; come again; back next; return in; return next
        return within; returns in; returns next; until they return; no date has been; deadline for; has until
        have until; has 70|35; days to respond; to respond; respond to the; response to the; submit; submit a
        submitted; sent in; send a; at stake; too early; early to say; early to tell; early to judge; early days
        it is early; in its early; not yet clear whether; remains to be seen; time will tell; only just been
        only just begun; only begun; only recently; very new; brand new; are new; new to the; just started
        just opened; just begun; recently opened; recently started; recently moved; bedding in; not been in place
        had not had time; yet to show; is about to; on its way; in the pipeline; pipeline; in the works; in train
        underway; work has begun; work has started; work is under; work began; first phase; second phase; roll out
        rolled out; rolling out; rollout; pilot scheme; expand to; extend to; extended to; extension; renew
        renewal; consult on; consultation; consultation on; out to consultation; feasibility; business case
        sign a; sign up; signed a; signed up; signatory; partner in; partnership of; partnership is; jointly run
        on its behalf; one adoption; adopt south; adopt east; regional adoption agency; adoption agency
        shared services; sister council; twinned; belongs to; is part of; part of the programme; families first
        reforms; reform; national reforms; mockingbird is; this is what; here is what; here is; see also; faq
        what is a; narrator; exclusive; editors note; notes to editors; note to editors; for more information
        contact us; more information; for details; details of; details are; ^inspectors visited; ^inspectors spent
        ^inspectors came; ^inspectors looked; ^ofsted inspected; ^ofsted visited; ^ofsted came
        ^in 20*
        ^in june|july|may|march|april|august|september|october|november|december|january|february; ^last year
        ^last month; ^since then
        ^on 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31
        ^from 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31
        ^between 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31
        ^over two|three|five|ten; ^a full inspection; ^a focused visit; ^a team; ^two inspectors
        ^three inspectors; ^around; ^some 1|2|3|4|5|6|7|8|9|10|12|14|20|30|40|50|60|100|200|300|400|500
        ^a spokesman; ^a spokeswoman; ^a spokesperson; ^councillor; ^cllr; ^coun; ^the cabinet; ^the committee
        ^members asked; ^the mayor; ^the leader; ^the director; ^the director will; ^the chair; ^the minister
        ^the government; ^the department; ^labour; ^conservative; ^an action plan; ^an improvement board
        ^the action plan; ^the improvement board; ^the report will; ^the report was; ^the letter is
        ^the letter was; ^the full report; ^the inspection was; ^the inspection took; ^the visit was
        ^the visit took; ^the council will; ^the council has since; ^the council plans; ^the council has set
        ^the council has agreed; ^the trust will; ^we will; ^we have agreed; ^we have asked; ^we have set
        ^we are going; ^we shall; ^we plan; ^we aim; ^we apologise; ^we accept; ^we are sorry; ^it will
        ^they will; ^there are about; ^there are around; ^work is under; ^work has; ^the borough has; ^the town
        ^the district; ^the authority was; ^the previous; ^the last; ^the next; ^at its last; ^at the last
        ^at our last; ^five years ago; ^three years ago; ^two years ago; ^four years ago; ^six years ago; ^copies
        ^councils; ^each council; ^every council; ^focused visits; ^ratings; ^no grade; ^no grades; ^the framework
        ^cqc; ^estyn; ^ofsted will; ^inspectors will; ^inspectors do; ^inspectors are; ^our two; ^its neighbour
        ^neighbouring; ^nationally; ^thank you; ^asked; ^replying; ^in reply; ^in answer; ^in response; ^resolved
        ^agreed; ^noted; ^for more; ^to read; ^what happens; ^what next; ^when will; not linked to; on loan
        seconded to; secondment; borrowed from; brought in from; called in; sent in by; parachuted; headhunted
        poached; retire; retired; retires; retirement; stepped down; steps down; stood down; step down as
        stand down; sacked; dismissed last; suspended from; left last
        left in jan*|feb*|march|april|may|june|july|aug*|sept*|oct*|nov*|dec*
        left the council; left office; departed; departure; successor; predecessor; predecessors; replaces
        replaced by; replaced in; took charge; taken charge; takes charge; in charge since; in office
        in office since; came into office; came to power
        since january|february|march|april|june|july|august|september|october|november|december; since last
        since he; since she; since the election; tenure; term of office; regime; old regime; predecessor council
        the former; former director; former leader; former county; then director; then leader; at the helm
        transition board; oversight board; assurance board; strategic board; board will; board meets
        board chaired; board which; safeguarding board; partnership board; the partnership has
        the partnership will; the partners have; the partners will; the partners said; partners have agreed
        both organisations; both bodies; the nhs said; nhs will; nhs managers; nhs trust will; police said
        police will; police have; the force; the force has; chief constable; crime commissioner; schools will
        heads will; university of; housing association; charity which; charity that; consultancy; accountants
        ombudsman; the ombudsman; judge ruled; court ruled; ruled that; inquest; coroner; trial of; convicted
        jailed; death of; deaths of; murdered; tragic; aged two|three|four|five|six|seven|eight|nine|ten; a father
        who asked not; whose son; whose daughter; not her real; real name; told this; this newspaper; our reporter
        readers; listen live; subscribe; sign up for; helpline number; phone us; ring us; visit our; drop in to
        join us; apply to; vacancies at; want to foster; become a foster; could you; do you; have you; would you
        you may; you will; dear; yours; dear colleague; best wishes; kind regards; happy christmas; ps; posted
        shared this; retweet; thread; hashtag; presenter; bulletin; edition; editor; editorial; leader column
        view from; letters page; not graded good; graded separately; judged separately; inspected by estyn
        rated separately; rates councils; rates each; rate councils; grades councils; grades each; awards grades
        assigns; uses four; uses six; uses the same; works by; works on; works out; worked out from; based on
        is based on; are based on; drawn from; rests on; calculat*; methodology; criterion; descriptors
        definition; defined; defined as; means any; means anyone; the word means; the phrase; jargon for
        what the law; what inspectors call; known in the; official name; official term; official figures; formally
        formality of; routine visit; regular inspection; as usual; usually every; normally; as with all; like all
        like other; like most; like many; like many councils; like every; along with; as part of; part of an
        under an; under new; under its; under section 31a; in line with the law; in accordance; pursuant
        requirement of; required by; required to; is required to; are required to; required by law; until they are
        aged 18 to; aged 16 to; aged up to; between the ages; ages of; arrived in; arrived last; mostly from
        chiefly; predominantly; speak more; spoken in; multicultural; commuter; mill; mining; steel; tourism
        university city; cathedral; garrison; boundary; boundaries; district councils; two tier; parish councils
        towns and villages; square mile; hectares; acres; coastline; peninsula; dale; is separate; are separate
        not part of; did not cover; not covered; excludes; excluding; except for; only looked; only look
        limited to; confined to; narrow remit; chosen by; picked by; selected; selected by; at random from
        one of half; one of 12; one of a; one of several; one of six areas; one of 17; first wave; first round
        first batch; second round; pilot for; pathfinder; early adopter; tranche; three year cycle
        every three years; every two years; every four years; each autumn; each spring; annually
        annual conversation; annual engagement; annual report; self assessment; statutory return; census day
        snapshot; at 31; at the end of; as of; so far this; last financial; financial year; this time last
        year on year; over two years; over three years; over four years; over five years; in five years
        for ten years; for more than ten; for six years; for eight years; for almost; over a decade; for a decade
        decades; in a decade; half a century; long ago; originally; initially; to begin with; in the beginning
        began life; dates from; dates back; goes back; went back; came about; grew out of; born out of; stemmed
        result of the; because of the; due to the; owing to; caused by; the reason for; explained by; blamed on
        attributed; it is thought; it is understood; it is believed; it is hoped; it is intended; it is expected
        it is proposed; it was agreed that; it was noted; it was resolved; it was stated; it was reported
        it was explained; it was hoped; it was the; it was only; it was last; it was then; it was inspected
        it was rated; it was judged; it was 2018; it follows; it came; it covers; it covered; it has until
        it has set; it has pledged; it has promised; it has already; it has asked; it has agreed; it has hired
        it has apologised; it has accepted; it has now; it has about; it has around; it is to; it is the first
        it is the second; it is the third; it is run; it said it; it said that; it says it; it looked; it employs
        it serves; it intends; it plans; it did not; it will be; it will take; it will go
    """,
}
