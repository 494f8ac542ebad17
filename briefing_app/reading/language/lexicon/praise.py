"""Words that report a strength, by how much they weigh."""

PRAISE = {
    4.0: """
        is|are|were up to date; made|making sufficient progress
    """,
    # Says by itself that something goes well.
    3.0: """
        gaps|concerns|issues|weaknesses are|were addressed|resolved|rectified|filled
        backlog|backlogs ~ cleared|eliminated|gone|halved; backlog of ~ been|is cleared|eliminated; turnarounds
        come|moved|gone ~ long way; a long way forward|on|up; leaps and bounds
        begun|started|beginning|starting to improve; begun|started|beginning|starting to get|become|be better
        bright spot|spots; plenty to applaud|praise|like; not all doom; special mention; credit for
        got|given|won credit; a joy; jewel in; model of its kind; life changing; applaud*; like no other
        never felt so; down by ~ per|since
        do|does|did not flinch|shy|hide; commend; hailed; singled out; turned|turning around; glowing; pioneering
        trailblaz*; award|awards winning
        second to none; moved up; upgraded; retains|retained|keeps|kept ~ good|outstanding; best; warmth; dignity
        at the heart of; turnaround; strength|strengths; strength|strengths|praise|praised too
        excellent; outstanding; impressive*; exemplary
        highly effective; very effective; well embedded; very well; particularly well|effective|strong
        significant|significantly|substantial|considerable|much improved|improvement|improvements|progress
        has|have|had improved|strengthened; has|have reduced unnecessary|unplanned|avoidable|repeated
        improved since; got better since; good progress; strong focus; relentless*
        tenaci*; not experience|suffer|face ~ unnecessary|unplanned|avoidable|frequent|drift|delay|delays
        not experience|suffer|face ~ unnecessary|unplanned|avoidable|frequent drift|delay|delays
        not experience|suffer|face ~ unplanned|unnecessary|avoidable or|and unplanned|unnecessary|avoidable|frequent
        know|knows ~ well; praised; praise; commended; exceptional*; innovati*; inspir*; high quality; highest
        astute*; success|successes|successful|successfully; no child|children ~ risk|harm
        positive impact|difference; difference to|for; strong and; good quality; right|help|support ~ right time
        sustained improvement*; make|makes|making ~ difference; valued
        benefit|benefits|benefited|benefiting|benefitting from
        well supported|informed|managed|led|attended|considered|recorded|understood
        well coordinated|matched|planned|developed|organised|cared|established|engaged; well embedded|targeted
    """,
    2.0: """
        up to date
        faster; quicker; kept together; stand|stands|stood out; bedrock; feel|feels part of
        start|starts|started early
        respond|responds fast; get|gets|getting|got better; rebuilt; means that ~ more; thing of the past
        not giving|give up
        without any ~ dip|drop|decline; no ~ dip|drop|decline in; not taking|take ~ foot; things ~ moved
        in good heart
        soon enough; quickly enough; far enough; narrow|narrowed|narrowing|close|closed|closing the gap; improving
        dedicat*; real pace; climb*; rise|risen; praises; upgraded; moved|move up; top grade; highest; good
        strong|stronger|strongly; effective|effectively; timely; appropriate|appropriately; thorough|thoroughly
        comprehensive*; robust|robustly; well; benefit|benefits; sensitiv*; positive|positively; committed
        commitment; passion*; child centred|focused; swift|swiftly; prompt|promptly; quick|quickly; rapid|rapidly
        quicker; careful*; skilled; skilful*; persist*; ambitious; aspiration*; responsive*; purposeful*
        improved|improve|improves|improvement|improvements; strengthen*; proud; proudly; warm; warmly
        trusted|trusting; insight*; rigorous*; meaningful*; nurtur*; stable; stability; safe|safely|safer; helpful*
        confident*; confidence; better; enhanc*; enrich*; clear|clearly; regular|regularly; routinely
        consistently|consistent; proactive*; determined; determination; energ*; mature; productive*; constructive*
        collaborative*; depth; detailed; suitable|suitably; proportionate*; succinct; informed; evidence based
        celebrat*; thriv*; achiev*; enthusias*; enjoy|enjoys; happy; settled; loving; caring; dedicated
        invest|invested|investing|investment; accura*; analytical; balanced; holistic*; vibrant; highly; solid
        increasingly; progress; prioritis*; impactful; decisive*; flexib*; tailored; bespoke; accessib*; readily
        diligen*; closely; creativ*; thoughtful*; respectful*; honest; open; visible; approachable; motivated; loyal
        welcom*; generous; outward looking; cohesive; shared understanding; tireless*; vigilan*; alert; empower*
        ambition*; credible; knowledgeable; experienced; manageable; low; exceed*; recovered; growing; grown
        expanded; extensive; wide|wider|broad range; plethora; rich; maximis*
    """,
    1.0: """
        could get|find|see|tell|talk; support|supports|supported|supportive|supporting; enabl*; ensur*
        help|helps|helped|helping
        understand|understands|understanding|understood; aware; encourag*; promot*; protect|protected|protects
        listen*; engag*; involv*; most; majority; focus|focused; consider|considered|considers
        reflect|reflects|reflected; track*; together; full|fully; can; able; access; contribut*
        share|shared|sharing; learn|learning; offer|offers|offered; range; right; relationship|relationships
        make|makes sure; develop|developed|developing; seen; receive|receives; embed|embedded|embedding; increased
        monitor|monitored; visited; used; recognis*; identif*; given; gives; provid*; sought; reviewed
        take|takes|taken|took; maintain|maintained; evident; all; every; always; also; now; at pace; held; speak
        tell; freely; equally; escalat*; challenge
    """,
}
