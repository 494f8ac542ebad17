"""Weights fitted by `make fit` on labelled sentences; not written by hand.

How much a word of a sentence speaks for a theme, or against it; "# " stands before a word of the heading above,
"=" for how often a theme is met at all.
"""

from briefing_app.domain.themes import Theme

LEARNED: dict[Theme, dict[float, str]] = {
    Theme.LEADERSHIP: {
        1.25: """
        =; council; services
        """,
        1.0: """
        group; safeguarding; together; trust
        """,
        0.75: """
        # board; # inspection; # safeguarding; agencies; education; improvement; into; plan; quickly; those; up;
        vulnerable
        """,
        0.5: """
        # local; also; from; had; identified; improvements; it; its; make; not; report; senior; service; social;
        strong; what; who
        """,
        0.25: """
        # be; # impact; # is; # leaders; be; been; has; have; leaders; local; practice; they
        """,
        -0.25: """
        # after; # and; # findings; # for; # help; # looked; # need; # protection; # the; # who; care; good; need; on;
        quality; this; with
        """,
        -0.5: """
        # care; # in; # progress; an; assessments; more; strategy; through
        """,
        -0.75: """
        # experiences; # main; # that; leavers
        """,
        -1.0: """
        their
        """,
        -1.25: """
        training; workers
        """,
    },
    Theme.FRONT_DOOR: {
        1.25: """
        partners
        """,
        1.0: """
        # findings; assessment; families
        """,
        0.75: """
        at; decisions; health; quickly; services; well; were; without
        """,
        0.5: """
        # on; # overview; =; action; arrangements; cases; do; help; identified; number; risk; staff; support; these;
        when
        """,
        0.25: """
        # and; # help; # protection; # that; # who; been; children; childrens; need; this
        """,
        -0.25: """
        # after; # care; # in; # looked; # of; care; good; has; have; leaders; local; looked; not; or
        """,
        -0.5: """
        about; after; but; information; inspection; it; leavers; managers; people; within; young
        """,
        -0.75: """
        agencies; council; protection
        """,
    },
    Theme.ASSESSMENTS: {
        1.0: """
        reviewed
        """,
        0.75: """
        # to; an; consistently; too
        """,
        0.5: """
        # in; assessments; clear; family; had; however; most; need; not; people; place; records; risk; views
        """,
        0.25: """
        # findings; # help; # need; # protection; # the; # who; at; childrens; good; needs; on; some; their; workers
        """,
        -0.25: """
        # after; # care; # children; # leavers; # looked; # of; as; by; families; has; with
        """,
        -0.5: """
        # and; # main; =; early; from; plans; services; support; time; work; young
        """,
    },
    Theme.PLANS: {
        1.0: """
        initial
        """,
        0.75: """
        by; child; inspectors; most; professionals; protection; quality
        """,
        0.5: """
        always; be; clear; families; more; need; needs; not; progress; when
        """,
        0.25: """
        # and; # children; # experiences; # findings; # need; # of; # progress; # protection; as; plans; they
        """,
        -0.25: """
        # that; an; senior; young
        """,
        -0.5: """
        # the; assessments; from; improvement; services; support; these
        """,
        -0.75: """
        =
        """,
    },
    Theme.TIMELINESS: {
        1.25: """
        delay
        """,
        0.5: """
        however; or; this
        """,
        0.25: """
        # of; been; practice; support; work
        """,
        -0.25: """
        # and; # children; # in; an; care; children; childrens; have; not; workers
        """,
        -0.75: """
        =
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        0.75: """
        board; decision; partnership; practice; senior; services
        """,
        0.5: """
        # main; # need; # with; an; assessments; clear; do; leaders; making; management; managers; more; or; quality;
        these; very; what
        """,
        0.25: """
        # findings; # governance; # leadership; # management; # protection; # the; =; not; this
        """,
        -0.25: """
        # after; # care; # experiences; # looked; # of; # progress; care; child; have; their; they; who; with; work
        """,
        -0.5: """
        # be; # for; # leavers; children; most; needs; people; training; was; young
        """,
        -0.75: """
        report
        """,
    },
    Theme.RECORDING: {
        1.0: """
        system
        """,
        0.75: """
        information; their
        """,
        0.5: """
        case; from; however; it; some
        """,
        0.25: """
        # and
        """,
        -0.25: """
        an; at; leavers; people; progress; with; young
        """,
        -0.5: """
        have; they
        """,
        -0.75: """
        =
        """,
    },
    Theme.PLACEMENTS: {
        1.0: """
        # this; leavers
        """,
        0.75: """
        looked; right; safe
        """,
        0.5: """
        # and; # in; # main; # to; accommodation; all; always; considered; good; needs; when; who
        """,
        0.25: """
        # experiences; # findings; # of; # progress; # the; after; at; care; children; effective; local; their; with
        """,
        -0.25: """
        # children; be; by; from; not; quality; some
        """,
        -0.5: """
        # is; =; families; services; work
        """,
        -0.75: """
        childrens; contact; people
        """,
    },
    Theme.PERMANENCE: {
        1.0: """
        decisions; family
        """,
        0.75: """
        # adoption; # for; # performance; benefit; but; children
        """,
        0.5: """
        # in; # is; # it; # summary; be; care; childrens; do; families; however; more; planning; some; this; time;
        timely; with; work
        """,
        0.25: """
        # care; # children; # findings; not; support
        """,
        -0.25: """
        # and; child; people; practice; service; they; who; young
        """,
        -0.5: """
        also; improvement; including; leavers; needs
        """,
        -0.75: """
        =; were
        """,
    },
    Theme.HEALTH: {
        1.0: """
        assessments; leavers
        """,
        0.75: """
        access; families
        """,
        0.5: """
        # families; about; care; have; they
        """,
        0.25: """
        # achieving; # after; # looked; # main; # permanence; children; from; has; young
        """,
        -0.25: """
        # children; # findings; # help; # in; # the; # who; at; by; child; or; people
        """,
        -0.5: """
        # need; # protection; as; childrens; education; health; on; social; there; through; was; well; who
        """,
        -0.75: """
        work
        """,
    },
    Theme.EDUCATION: {
        1.0: """
        early; leaving; years
        """,
        0.75: """
        care; into; missing; progress; was
        """,
        0.5: """
        # after; # looked; council; home; leaders; leavers; make; more; number; parents; some; staff; supported;
        there; very
        """,
        0.25: """
        # children; # experiences; # families; # for; # progress; # that; children; have; young
        """,
        -0.25: """
        # findings; # social; as; at; childrens; not; on; quality; risk; social; which
        """,
        -0.5: """
        # in; =; from; health; improvement; these; workers
        """,
        -0.75: """
        across; inspectors; services; what
        """,
    },
    Theme.CHILDS_VOICE: {
        1.25: """
        children
        """,
        1.0: """
        contact; workers
        """,
        0.75: """
        child
        """,
        0.5: """
        board; by; have; however; including; made; people; plans; social; when; with; work; young
        """,
        0.25: """
        # achieving; # after; # and; # children; # findings; # looked; # main; # of; # permanence; # to; not; them
        """,
        -0.25: """
        # care; # help; # progress; # who; =; all; be; care; good
        """,
        -0.5: """
        arrangements; as; assessments; effective; help; inspectors; many; need; needs; progress; receive; report;
        support; team; well
        """,
        -1.0: """
        timely
        """,
    },
    Theme.CARE_LEAVERS: {
        1.0: """
        # findings; service
        """,
        0.75: """
        planning; risks; support; they; young
        """,
        0.5: """
        # and; # leavers; as; foster; how; need; on; or; plans; their; them; where; who; workers
        """,
        0.25: """
        # care; # is; # progress; have; leaders; quality; senior; which
        """,
        -0.25: """
        # help; # protection; # the; # who; at; from; most; not; protection; social; there
        """,
        -0.5: """
        =; child; families; health; into; looked; out
        """,
        -0.75: """
        number
        """,
        -1.0: """
        care; leavers
        """,
        -1.5: """
        children
        """,
    },
    Theme.UNACCOMPANIED: {
        1.0: """
        their
        """,
        0.75: """
        health
        """,
        0.5: """
        # care; # in; # leavers; needs; plans; support; supported; well
        """,
        0.25: """
        # experiences; # main; # of; # progress; leavers; looked; on; people; these; with; young
        """,
        -0.25: """
        # be; at; from; help; some; work
        """,
        -0.5: """
        # help; # need; # protection; # to; # who; inspectors
        """,
        -0.75: """
        children
        """,
        -1.0: """
        =
        """,
    },
    Theme.DISABLED_CHILDREN: {
        0.75: """
        from; support
        """,
        0.5: """
        # main; # the; effective; ensure
        """,
        0.25: """
        # children; # experiences; # findings; # for; # help; # need; # progress; # protection; # who; at; childrens;
        who; young
        """,
        -0.25: """
        has; have; needs; not; on; their; with
        """,
        -0.5: """
        been; by; children; had; it; or; report; there; they; were
        """,
        -0.75: """
        carers; what
        """,
        -1.25: """
        =
        """,
    },
    Theme.MISSING_EXPLOITATION: {
        1.5: """
        risk
        """,
        1.0: """
        police
        """,
        0.75: """
        information
        """,
        0.5: """
        # and; # children; # findings; effective; local; people; team; with; workers; young
        """,
        0.25: """
        # after; # experiences; # governance; # help; # leadership; # looked; # management; # need; # progress;
        # protection; # who; an; by; ensure; needs; work
        """,
        -0.25: """
        =; children; childrens; leavers; on; services; some; they
        """,
        -0.5: """
        as; authority; care; families; inspectors; social; them
        """,
        -0.75: """
        education
        """,
    },
    Theme.WORKFORCE: {
        2.25: """
        training
        """,
        1.0: """
        councils
        """,
        0.75: """
        # the; high; said
        """,
        0.5: """
        # board; # inspection; # leadership; # management; # safeguarding; as; improvement; partnership; place;
        practice; social; staff; supported; them; this; were; work
        """,
        0.25: """
        # governance; =; an; from; managers; they; workers
        """,
        -0.25: """
        # children; # experiences; # findings; # is; child; or; their
        """,
        -0.5: """
        # care; # leavers; # main; # progress; care; help; however; information; people; service; services; too; when;
        with; young
        """,
        -0.75: """
        # in; assessments; children
        """,
    },
    Theme.OVERALL: {
        1.5: """
        =; council; improvement
        """,
        1.25: """
        help; protection
        """,
        1.0: """
        good
        """,
        0.75: """
        # in; adoption; children; experiences; found; it; needs; progress; report; said
        """,
        0.5: """
        # families; all; as; consistently; corporate; education; inspectors; quality; social; was; work
        """,
        0.25: """
        after; authority; childrens; has
        """,
        -0.25: """
        # and; # care; # experiences; # governance; # progress; from; not; some; well; workers
        """,
        -0.5: """
        # after; # executive; # for; # leadership; # looked; # management; # of; # overview; # summary; # that;
        action; also; clear; do; know; leaders; make; senior; support; team; them; this
        """,
        -0.75: """
        # children; ensure; group; into; more; plan; plans; their; up
        """,
        -1.0: """
        service
        """,
        -1.25: """
        # findings
        """,
    },
    Theme.SCOPE: {
        1.75: """
        visit
        """,
        1.5: """
        inspection; monitoring; ofsted
        """,
        1.25: """
        focused; inspectors
        """,
        1.0: """
        care; director; under
        """,
        0.75: """
        # about; # inspection; assurance; effectiveness; its; made; one; report; services; they; what; within
        """,
        0.5: """
        =; after; also; arrangements; childrens; considered; education; how; it; local; looked; members; on; out;
        result; team; was
        """,
        0.25: """
        service; their; which; young
        """,
        -0.25: """
        # after; # leadership; # looked; # main; # to; at; ensure; have; not; or; social; this
        """,
        -0.5: """
        # children; # experiences; # progress; # the; always; an; been; improvement; needs; plans; support; were;
        when; who; workers
        """,
        -0.75: """
        # and
        """,
        -1.25: """
        # findings
        """,
    },
    Theme.OTHER: {
        1.75: """
        carers
        """,
        1.25: """
        =
        """,
        1.0: """
        people
        """,
        0.75: """
        # in; home; know; range
        """,
        0.5: """
        # care; # children; arrangements; from; further; high; information; service; supported; time
        """,
        0.25: """
        # experiences; by; children; not; there; well; who; with
        """,
        -0.25: """
        # and; # findings; all; ensure; help; it; needs; plans; social; these; they; work; young
        """,
        -0.5: """
        # is; # summary; council; do; effective; however; leavers; support; too; when
        """,
        -0.75: """
        # main; this
        """,
    },
}
