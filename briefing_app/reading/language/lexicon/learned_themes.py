"""Weights fitted by `make fit` on labelled sentences; not written by hand.

How much a word of a sentence speaks for a theme, or against it; "# " stands before a word of the heading above,
"=" for how often a theme is met at all.
"""

from briefing_app.domain.themes import Theme

LEARNED: dict[Theme, dict[float, str]] = {
    Theme.LEADERSHIP: {
        1.25: """
        serious; services
        """,
        1.0: """
        # inspection; improvements; report; senior; working
        """,
        0.75: """
        # board; # safeguarding; agencies; identified; reviews; safeguarding; subject; vulnerable
        """,
        0.5: """
        # local; # summary; =; are; be; been; have; improvement; into; leaders; managers; not; outcomes; provide;
        service; staff; they
        """,
        0.25: """
        # children; # of; # the; and; at; for; from; practice; social; the
        """,
        -0.25: """
        # achieving; # care; # help; # need; # permanence; # protection; # who; care; help; in; young
        """,
        -0.5: """
        # after; # looked; # outcomes; an; assessments; childrens; clear; families; leavers; people; quality;
        supported; this
        """,
        -0.75: """
        # main; # progress; result; scrutiny
        """,
        -1.0: """
        # experiences; strategy; their; workers
        """,
        -1.25: """
        training
        """,
        -1.5: """
        board
        """,
    },
    Theme.FRONT_DOOR: {
        1.25: """
        assessment; families
        """,
        1.0: """
        # findings; intervention; programme; without
        """,
        0.75: """
        arrangements; at; help; identified; quickly; schools; services
        """,
        0.5: """
        # on; # that; =; action; an; been; cases; do; early; most; number; partners; support; these; timely; well;
        were; when
        """,
        0.25: """
        # help; # protection; # the; # who; a; are; authority; children; childrens; is; the; this; to
        """,
        -0.25: """
        # after; # care; # looked; # of; has; people; practice; who
        """,
        -0.5: """
        after; as; but; carers; have; it; leaders; leavers; local; looked; making; plans; that; them; with; within;
        young
        """,
        -0.75: """
        about; agencies; agency; multi; progress; protection; safeguarding
        """,
    },
    Theme.ASSESSMENTS: {
        1.0: """
        assessments
        """,
        0.75: """
        an; are; risk; views
        """,
        0.5: """
        childrens; clear; family; good; many; place
        """,
        0.25: """
        # be; # experiences; # findings; # help; # need; # progress; # protection; # to; # who; care; do; for; in;
        not; of; their; well; workers
        """,
        -0.25: """
        # after; # and; # children; # looked; # main; =; a; and; as; been; children; has; is; that; they; to; with
        """,
        -0.5: """
        by; early; from; people; services; support; time; work; young
        """,
        -0.75: """
        plans
        """,
    },
    Theme.PLANS: {
        1.0: """
        child; initial; most; plans; professionals
        """,
        0.75: """
        by; intervention; progress; protection; reviews
        """,
        0.5: """
        # experiences; # of; agency; always; clear; families; inspectors; more; multi; need; needs; not; outcomes;
        oversight; plan; quality; that; when
        """,
        0.25: """
        # and; # progress; children; has; is; them; they; this
        """,
        -0.25: """
        =; and; been; social; their; young
        """,
        -0.5: """
        # inspection; # that; # the; an; early; from; leaders; management; senior; support; supported; these; through;
        workers
        """,
        -0.75: """
        assessments; services
        """,
    },
    Theme.TIMELINESS: {
        1.5: """
        delay
        """,
        0.5: """
        or; some; this
        """,
        0.25: """
        is; needs; their; to; work
        """,
        -0.25: """
        # and; # children; # main; # the; and; care; have; in; of; people; that; with; workers; young
        """,
        -0.5: """
        are; the
        """,
        -0.75: """
        =
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        1.0: """
        board; management; practice; supervision
        """,
        0.75: """
        decision; leaders; or; partnership; what
        """,
        0.5: """
        # main; # with; =; assessments; clear; decisions; for; improvement; leavers; making; managers; not; quality;
        records; senior; services; these
        """,
        0.25: """
        # findings; # governance; # leadership; # management; # need; # protection; # the; of
        """,
        -0.25: """
        # after; # be; # care; # experiences; # looked; # of; and; at; care; have; need; people; risk; support; the;
        they; who; with; work
        """,
        -0.5: """
        # for; # leavers; # progress; arrangements; children; inspectors; most; oversight; planning; positive;
        supported; training; young
        """,
        -0.75: """
        assurance; needs; report
        """,
    },
    Theme.RECORDING: {
        1.0: """
        case; information; system
        """,
        0.75: """
        data; it; the; their
        """,
        0.5: """
        a; from; some; that; understand
        """,
        0.25: """
        # and; # main; by; childrens; plans; social; workers
        """,
        -0.25: """
        # findings; # progress; an; and; are; at; children; effective; have; of; support; young
        """,
        -0.5: """
        =; progress; these; they
        """,
    },
    Theme.PLACEMENTS: {
        1.0: """
        term
        """,
        0.75: """
        children; good; live; looked; right
        """,
        0.5: """
        # experiences; # to; after; all; always; an; assessments; at; care; inspection; local; most; who; within
        """,
        0.25: """
        # and; # children; # of; # progress; # the; are; child; leavers; needs; service; their; this; when; with
        """,
        -0.25: """
        =; a; be; by; for; from; have; of; plans; social; they; to; well; workers
        """,
        -0.5: """
        # leavers; childrens; families; however; in; work; working; young
        """,
        -0.75: """
        # is; accommodation; contact; people
        """,
    },
    Theme.PERMANENCE: {
        1.25: """
        decisions
        """,
        1.0: """
        # adoption; # performance; family
        """,
        0.75: """
        # for; benefit; children; delay; families; more; oversight; timely
        """,
        0.5: """
        # care; # in; # is; # it; # summary; # that; be; care; carers; childrens; group; however; planning; some;
        this; with
        """,
        0.25: """
        # children; # experiences; # of; # the; =; at; effective; in; not; on; their; when; work
        """,
        -0.25: """
        # and; # need; # protection; a; an; local; service; who
        """,
        -0.5: """
        # local; and; effectively; including; leavers; most; needs; people; practice; risk; were; young
        """,
    },
    Theme.HEALTH: {
        0.75: """
        about; access
        """,
        0.5: """
        # achieving; # after; # families; # looked; # main; # permanence; an; assessment; care; children; help;
        leavers; looked; they; when
        """,
        0.25: """
        # for; after; all; from; have; service; this; to
        """,
        -0.25: """
        # be; # children; # findings; # help; # in; # need; # protection; # the; # who; are; child; childrens; not;
        practice; the; well
        """,
        -0.5: """
        and; as; at; available; good; in; is; managers; on; quality; social; through; where; work
        """,
        -0.75: """
        of
        """,
    },
    Theme.EDUCATION: {
        1.0: """
        home; progress
        """,
        0.75: """
        children; used; where
        """,
        0.5: """
        # after; # children; # families; # looked; early; effective; leaders; make; missing; more; staff; supported;
        that; well
        """,
        0.25: """
        # experiences; # help; # need; # who; are; care; have; there; work; young
        """,
        -0.25: """
        # be; # leadership; # management; # the; =; a; an; been; by; childrens; in; social; the; to
        """,
        -0.5: """
        # is; # leavers; # main; being; do; it; of; practice; services; these; workers
        """,
        -0.75: """
        as; offer; risk; schools
        """,
        -1.0: """
        # findings
        """,
    },
    Theme.CHILDS_VOICE: {
        1.25: """
        children
        """,
        1.0: """
        contact
        """,
        0.75: """
        child; fully; people; plans; supported; take; with; workers
        """,
        0.5: """
        # after; # is; # leavers; # looked; about; being; board; have; however; including; leavers; protection;
        social; them; time; to; when; young
        """,
        0.25: """
        # and; # findings; # for; # main; # the; # to; authority; from; has; in; the; work
        """,
        -0.25: """
        # help; # progress; # who; an; local; support; this
        """,
        -0.5: """
        all; are; as; assessment; do; effective; for; good; inspectors; managers; many; need; needs; number; progress;
        provide; where
        """,
        -0.75: """
        assessments; focus; help; quickly; reviews; team
        """,
        -1.0: """
        timely
        """,
    },
    Theme.CARE_LEAVERS: {
        1.5: """
        # findings
        """,
        1.25: """
        accommodation; young
        """,
        1.0: """
        # leavers; personal; they
        """,
        0.75: """
        # be; additional; foster; know; living; relationships; service; them; where
        """,
        0.5: """
        # and; # care; # progress; as; being; for; further; inspection; plans; risks; support; timely; to; which
        """,
        0.25: """
        # achieving; # experiences; # for; # is; # of; # permanence; an; been; ensure; have; in; is; need; of; on; or;
        people; quality; senior; their; who
        """,
        -0.25: """
        =; are; not; that
        """,
        -0.5: """
        # children; # help; # inspection; # need; # protection; # who; at; case; cases; child; childrens; families;
        inspectors; looked; number; risk; services; social; this; well; were
        """,
        -0.75: """
        leavers; out; work
        """,
        -1.0: """
        care; leaving
        """,
        -2.25: """
        children
        """,
    },
    Theme.UNACCOMPANIED: {
        0.75: """
        # care; # leavers; health; needs; their
        """,
        0.5: """
        # in; education; in; leavers; plans; support; supported; these
        """,
        0.25: """
        # experiences; # main; # of; # progress; are; care; services; this; workers
        """,
        -0.25: """
        all; at; for; from; not; some; that; to
        """,
        -0.5: """
        # be; # help; # need; # protection; # to; # who; =; families; help; they; understand; work
        """,
        -0.75: """
        children; the
        """,
    },
    Theme.DISABLED_CHILDREN: {
        0.75: """
        planning
        """,
        0.5: """
        # main; at; effective; ensure; support
        """,
        0.25: """
        # be; # care; # children; # findings; # help; # need; # of; # progress; # protection; # the; # who; are; for;
        from; leavers; services; social; that; the; well; with; young
        """,
        -0.25: """
        # achieving; # permanence; a; all; and; been; has; is; on; their; they; this; to; who
        """,
        -0.5: """
        by; in; not
        """,
        -0.75: """
        carers
        """,
        -1.0: """
        =
        """,
    },
    Theme.MISSING_EXPLOITATION: {
        1.75: """
        risk
        """,
        1.0: """
        information; missing; police; prevent; risks
        """,
        0.75: """
        and; go
        """,
        0.5: """
        # and; # findings; board; effective; local; of; people; strong; team; these; training; with; young
        """,
        0.25: """
        # after; # children; # experiences; # help; # looked; # need; # progress; # protection; # who; are; has; is;
        that; the; to; who; workers
        """,
        -0.25: """
        all; children; for; in; leavers; services; support; there; they
        """,
        -0.5: """
        as; authority; care; childrens; from; improvement; inspectors; leaders; need; on; or; plans; social; some
        """,
        -0.75: """
        education; families
        """,
    },
    Theme.WORKFORCE: {
        2.5: """
        training
        """,
        1.25: """
        workers
        """,
        1.0: """
        # the; practice; workforce
        """,
        0.75: """
        # inspection; =; as; caseloads; enough; from; high; work; worker
        """,
        0.5: """
        # board; # leadership; # management; # safeguarding; board; leaders; managers; on; social; they; which
        """,
        0.25: """
        # governance; all; in; needs; of; quality; support; that; this; well; who
        """,
        -0.25: """
        # children; # is; # leavers; # to; at; have; the; young
        """,
        -0.5: """
        # care; # experiences; # progress; appropriate; assessments; care; child; key; local; protection; receive;
        service; services; their; too; when; where; with
        """,
        -0.75: """
        # in; help
        """,
        -1.0: """
        children
        """,
    },
    Theme.OVERALL: {
        1.25: """
        improvement; inspection
        """,
        1.0: """
        children; experiences; help; progress; social; work
        """,
        0.75: """
        =; also; areas; authority; council; good; in; result; while
        """,
        0.5: """
        childrens; consistently; had; has; made; needs; practice; quality; receive; risk
        """,
        0.25: """
        # is; a; and; been; care; people; services; young
        """,
        -0.25: """
        # and; # children; # for; # of; # the; are; child; not; of; some; support; that; them
        """,
        -0.5: """
        # after; # looked; ensure; into; leaders; more; or; plan; plans; senior; service; this; timely; well; with
        """,
        -0.75: """
        intervention; their
        """,
        -1.0: """
        # findings; to
        """,
    },
    Theme.SCOPE: {
        1.0: """
        and; local
        """,
        0.75: """
        # about; # inspection; # this; also; assurance; care; considered; effectiveness; focused; visit
        """,
        0.5: """
        arrangements; good; including; inspectors; looked; on; people; the; was; within
        """,
        0.25: """
        # for; =; a; authority; childrens; of; quality; they; who; young
        """,
        -0.25: """
        # experiences; # main; at; been; ensure; plans; there; to; work
        """,
        -0.5: """
        # children; # of; # progress; # the; for; has; have; is; needs; when; which; with
        """,
        -0.75: """
        # and; are; by
        """,
        -1.25: """
        # findings
        """,
    },
    Theme.OTHER: {
        1.25: """
        carers
        """,
        1.0: """
        # in; =
        """,
        0.75: """
        arrangements; contact; high; national; people; range; school
        """,
        0.5: """
        # children; as; by; from; home; independent; of; staff; supported; with
        """,
        0.25: """
        # care; # experiences; # progress; children; have; in; most; the; there; to
        """,
        -0.25: """
        # findings; # is; ensure; their; these; they
        """,
        -0.5: """
        # summary; # the; after; be; care; do; effective; good; help; however; looked; needs; quality; service;
        support; when; work; workers
        """,
        -0.75: """
        # main; this
        """,
    },
}
