"""The themes findings are grouped under, in the order they are shown."""

from enum import StrEnum


class Theme(StrEnum):
    """A theme: the value is its key in files and JSON, `label` what a member reads."""

    LEADERSHIP = "leadership"
    FRONT_DOOR = "front-door"
    ASSESSMENTS = "assessments"
    PLANS = "plans"
    TIMELINESS = "timeliness"
    MANAGEMENT_OVERSIGHT = "management-oversight"
    RECORDING = "recording"
    PLACEMENTS = "placements"
    PERMANENCE = "permanence"
    HEALTH = "health"
    EDUCATION = "education"
    CHILDS_VOICE = "childs-voice"
    CARE_LEAVERS = "care-leavers"
    UNACCOMPANIED = "unaccompanied-children"
    DISABLED_CHILDREN = "disabled-children"
    MISSING_EXPLOITATION = "missing-and-exploitation"
    WORKFORCE = "workforce"
    OVERALL = "overall"
    SCOPE = "scope"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The theme as a member reads it."""
        return _LABELS[self]


_LABELS = {
    Theme.LEADERSHIP: "Leadership and partnership",
    Theme.FRONT_DOOR: "Front door and partners",
    Theme.ASSESSMENTS: "Assessments",
    Theme.PLANS: "Plans and reviews",
    Theme.TIMELINESS: "Delay and timeliness",
    Theme.MANAGEMENT_OVERSIGHT: "Oversight and audit",
    Theme.RECORDING: "Recording",
    Theme.PLACEMENTS: "Homes and placements",
    Theme.PERMANENCE: "Permanence",
    Theme.HEALTH: "Health and emotional health",
    Theme.EDUCATION: "Education",
    Theme.CHILDS_VOICE: "Children's voice",
    Theme.CARE_LEAVERS: "Care leavers",
    Theme.UNACCOMPANIED: "Unaccompanied children",
    Theme.DISABLED_CHILDREN: "Disabled children",
    Theme.MISSING_EXPLOITATION: "Missing and exploitation",
    Theme.WORKFORCE: "Workforce and caseloads",
    Theme.OVERALL: "Overall",
    Theme.SCOPE: "What was looked at",
    Theme.OTHER: "Other",
}
