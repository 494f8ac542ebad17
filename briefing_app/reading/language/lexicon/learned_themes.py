"""Weights fitted by `make fit` on labelled sentences; not written by hand.

How much a word of a sentence speaks for a theme, or against it; "# " stands before a word of the heading above,
"=" for how often a theme is met at all.
"""

from briefing_app.domain.themes import Theme

LEARNED: dict[Theme, dict[float, str]] = {
    Theme.LEADERSHIP: {
        1.25: """
        services
        """,
        1.0: """
        # inspection
        """,
        0.75: """
        # board; # safeguarding; agencies; identified; quickly; report; safeguarding; vulnerable
        """,
        0.5: """
        # executive; # local; # overview; # summary; =; areas; be; been; from; group; improvement; managers; not;
        outcomes; senior; service; they; working
        """,
        0.25: """
        # children; # findings; # is; # the; # to; arrangements; as; have; practice; social; well; which
        """,
        -0.25: """
        # after; # care; # help; # looked; # need; # protection; # that; # who; assessments; care; leavers; young
        """,
        -0.5: """
        # main; # progress; an; board; childrens; more; people; place; quality; result; strategy; their; this
        """,
        -0.75: """
        # experiences; workers
        """,
        -1.25: """
        training
        """,
    },
    Theme.FRONT_DOOR: {
        1.0: """
        # findings; assessment; families
        """,
        0.75: """
        decisions; help; intervention; partners
        """,
        0.5: """
        # are; # on; # overview; # that; # the; =; action; actions; arrangements; at; been; cases; children; family;
        health; identified; number; quickly; schools; services; support; these; well; were; when
        """,
        0.25: """
        # and; # be; # help; # protection; # who; childrens; risk; service; this; timely; work
        """,
        -0.25: """
        # after; # care; # looked; # of; about; from; has; have; leaders; leavers; managers; not; or; people; they;
        who; with; young
        """,
        -0.5: """
        after; information; it; looked; progress; protection; within
        """,
    },
    Theme.ASSESSMENTS: {
        1.0: """
        reviewed
        """,
        0.75: """
        an; consistently
        """,
        0.5: """
        assessments; clear; family; good; many; most; not; place; records; seen; views
        """,
        0.25: """
        # be; # findings; # help; # is; # need; # protection; # who; care; childrens; do; have; leavers; social;
        their; workers
        """,
        -0.25: """
        # after; # and; # children; # looked; # main; =; as; been; by; children; people; quality; services; that;
        with; work
        """,
        -0.5: """
        early; from; has; plans; support; young
        """,
    },
    Theme.PLANS: {
        1.0: """
        initial
        """,
        0.75: """
        by; child; inspectors; most; professionals; protection; quality; written
        """,
        0.5: """
        always; be; clear; majority; more; need; needs; not; plan; progress; so; when
        """,
        0.25: """
        # and; # experiences; # help; # need; # of; # progress; # protection; # who; families; that; were; which
        """,
        -0.25: """
        # inspection; # that; an; childrens; have; leaders; senior; supported; there; young
        """,
        -0.5: """
        # the; =; assessments; from; services; support; these
        """,
    },
    Theme.TIMELINESS: {
        1.25: """
        delay
        """,
        0.75: """
        however
        """,
        0.5: """
        or; this
        """,
        0.25: """
        needs; some; there
        """,
        -0.25: """
        # and; # children; # the; an; care; children; have; not; people; with; workers; young
        """,
        -0.5: """
        =
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        0.75: """
        board; decision; management; practice; strengthen; what
        """,
        0.5: """
        # main; # with; =; assessments; clear; do; leaders; making; managers; more; or; partnership; records; senior;
        services; use; very
        """,
        0.25: """
        # findings; # governance; # leadership; # management; # need; # protection; # the; an; not; quality; these;
        this
        """,
        -0.25: """
        # after; # be; # care; # experiences; # looked; # of; # progress; care; child; have; people; that; their;
        they; with
        """,
        -0.5: """
        # for; # leavers; children; inspectors; most; needs; training; work; young
        """,
    },
    Theme.RECORDING: {
        1.0: """
        system
        """,
        0.75: """
        information
        """,
        0.5: """
        case; from; however; it; some; their
        """,
        0.25: """
        # and; by; that
        """,
        -0.25: """
        # progress; an; progress; these; young
        """,
        -0.5: """
        =; have; they
        """,
    },
    Theme.PLACEMENTS: {
        0.75: """
        at; good; peoples
        """,
        0.5: """
        # experiences; # to; all; always; appropriately; children; considered; leavers; looked; needs; when; who
        """,
        0.25: """
        # and; # care; # children; # main; # of; # progress; an; assessments; care; local; managers; most; their
        """,
        -0.25: """
        be; by; families; from; have; however; including; services; social; some; supported; they; well; young
        """,
        -0.5: """
        =; childrens; working
        """,
        -0.75: """
        # is; accommodation; people; work
        """,
    },
    Theme.PERMANENCE: {
        1.0: """
        decisions; family
        """,
        0.75: """
        # adoption; # for; # performance; benefit; children
        """,
        0.5: """
        # is; # it; # summary; be; but; care; childrens; families; group; however; more; oversight; planning; timely;
        with; work
        """,
        0.25: """
        # care; # children; # in; # that; # the; at; have; not; on; some; this
        """,
        -0.25: """
        # and; # local; # need; # protection; =; an; child; local; service; that; they; who; young
        """,
        -0.5: """
        also; including; leavers; needs; practice
        """,
        -0.75: """
        were
        """,
    },
    Theme.HEALTH: {
        1.0: """
        waiting
        """,
        0.75: """
        about; access
        """,
        0.5: """
        # achieving; # after; # looked; # main; # permanence; all; an; from; leavers; live; receive; they; too
        """,
        0.25: """
        # families; # for; care; children; families; have; this; young
        """,
        -0.25: """
        # and; # be; # children; # experiences; # findings; # help; # need; # protection; # the; # who; =; child;
        childrens; good; or; quality; risk; their; there
        """,
        -0.5: """
        as; at; available; managers; on; social; through; well; work
        """,
        -1.0: """
        health
        """,
    },
    Theme.EDUCATION: {
        0.75: """
        care; leaving; progress
        """,
        0.5: """
        # families; but; children; early; home; into; leaders; make; missing; more; receive; staff; support;
        supported; up; used; very; well; where; young
        """,
        0.25: """
        # after; # children; # help; # looked; # need; # who; have; people; that; there
        """,
        -0.25: """
        # be; # care; # for; # of; # the; =; by; childrens; from; quality; risk; social; them
        """,
        -0.5: """
        # is; # leavers; # main; an; as; being; it; services; these; workers
        """,
        -1.0: """
        # findings
        """,
    },
    Theme.CHILDS_VOICE: {
        1.0: """
        children; contact
        """,
        0.75: """
        child; workers
        """,
        0.5: """
        # leavers; board; group; however; including; made; make; people; plans; protection; social; them; when; with;
        work; young
        """,
        0.25: """
        # achieving; # after; # and; # is; # looked; # main; # permanence; # the; # to; been; by; from; have; not
        """,
        -0.25: """
        # help; # progress; # who; all; good; services; well
        """,
        -0.5: """
        arrangements; as; assessments; effective; help; inspectors; managers; many; need; needs; progress; quickly;
        receive; seen; support
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
        accommodation
        """,
        0.75: """
        # leavers; personal; service; them; they; where; young
        """,
        0.5: """
        # and; # be; # care; # for; # is; # progress; additional; as; being; foster; health; inspection; need; plans;
        risks; those; timely; which; who
        """,
        0.25: """
        # achieving; # experiences; # it; # main; # of; # permanence; been; have; on; people; quality; senior;
        support; their; with
        """,
        -0.25: """
        # help; # need; # protection; # who; cases; childrens; good; not; social; that; this; well
        """,
        -0.5: """
        # children; access; at; child; families; inspectors; leavers; most; receive; were
        """,
        -0.75: """
        care; leaving; out
        """,
        -1.75: """
        children
        """,
    },
    Theme.UNACCOMPANIED: {
        0.75: """
        health; their
        """,
        0.5: """
        # care; # in; # leavers; needs; plans; support; supported; these
        """,
        0.25: """
        # experiences; # main; # of; # progress; leavers; workers
        """,
        -0.25: """
        # be; help; some; that; who; work
        """,
        -0.5: """
        # help; # need; # protection; # to; # who; =
        """,
        -0.75: """
        children
        """,
    },
    Theme.DISABLED_CHILDREN: {
        0.75: """
        planning
        """,
        0.5: """
        effective
        """,
        0.25: """
        # children; # findings; # help; # main; # need; # of; # progress; # protection; # the; # who; at; childrens;
        ensure; from; services; support; that; well; workers
        """,
        -0.25: """
        # and; been; children; have; needs; not; on; their; they; who
        """,
        -0.5: """
        by
        """,
        -0.75: """
        carers
        """,
        -1.0: """
        =
        """,
    },
    Theme.MISSING_EXPLOITATION: {
        1.25: """
        risk
        """,
        1.0: """
        information; police
        """,
        0.5: """
        # and; # findings; area; effective; people; team; with; work; workers; young
        """,
        0.25: """
        # after; # children; # experiences; # help; # leadership; # looked; # management; # need; # progress; # who;
        =; an; by; local; needs; that
        """,
        -0.25: """
        all; care; children; childrens; leaders; leavers; not; on; or; services; they
        """,
        -0.5: """
        as; authority; families; inspectors; social; some
        """,
        -0.75: """
        education
        """,
    },
    Theme.WORKFORCE: {
        2.25: """
        training
        """,
        0.75: """
        # the; as
        """,
        0.5: """
        # board; # inspection; # safeguarding; from; high; managers; partnership; practice; they; who
        """,
        0.25: """
        # governance; # leadership; # management; =; on; plans; social; them; this; work
        """,
        -0.25: """
        # experiences; # findings; # is; # leavers; families; however; need; or; people; their; young
        """,
        -0.5: """
        # care; # in; # main; # progress; assessments; care; help; service; services; too; when; with
        """,
        -1.0: """
        children
        """,
    },
    Theme.OVERALL: {
        1.25: """
        children
        """,
        1.0: """
        experiences; help; improvement; inspection; progress
        """,
        0.75: """
        consistently; result; social
        """,
        0.5: """
        =; areas; authority; but; childrens; council; good; has; made; needs; out; quality; receive; work
        """,
        0.25: """
        # is; as; been; by; care; people; young
        """,
        -0.25: """
        # after; # and; # children; # leadership; # looked; # management; # of; # the; # to; not; on; or; some; they;
        this; well; who; with
        """,
        -0.5: """
        # for; ensure; into; leaders; plan; plans; service; support; their; them
        """,
        -0.75: """
        # findings
        """,
    },
    Theme.SCOPE: {
        1.0: """
        assurance; under
        """,
        0.75: """
        # about; # inspection; # this; effectiveness; focused; local; on; visit
        """,
        0.5: """
        # for; =; also; care; considered; health; how; inspection; looked; quality; they; was; within
        """,
        0.25: """
        authority; childrens; good; people; services; were; who
        """,
        -0.25: """
        # experiences; # main; # progress; been; has; have; there; with; workers
        """,
        -0.5: """
        # children; # of; # the; always; at; by; council; improvement; needs; when; which
        """,
        -0.75: """
        # and
        """,
        -1.0: """
        # findings
        """,
    },
    Theme.OTHER: {
        1.5: """
        carers
        """,
        1.25: """
        =
        """,
        0.75: """
        # in; further; high; people; range; supported
        """,
        0.5: """
        # children; arrangements; by; contact; home; most; national; time
        """,
        0.25: """
        # care; # experiences; # progress; an; as; children; from; with
        """,
        -0.25: """
        # findings; # is; # the; be; care; do; ensure; good; help; however; needs; quality; service; social; support;
        their; these; they; workers
        """,
        -0.5: """
        # main; # summary; effective; when; work
        """,
        -0.75: """
        this
        """,
    },
}
