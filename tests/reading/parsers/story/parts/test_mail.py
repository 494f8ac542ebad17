"""What an e-mail says of itself is no part of the story that it carries."""

import pytest

from briefing_app.reading import read_text
from briefing_app.reading.parsers.story.parts.mail import is_of_mail


@pytest.mark.parametrize(
    "words",
    [
        "From: Comms <comms@example.org>",
        "Sent: 13 March 2025 17:02",
        "-----Original Message-----",
        "Dear all",
        "Good morning everyone,",
        "Kind regards",
        "This e-mail and any attachments are confidential and meant for whoever it is sent to.",
        "If you have received this message in error, please delete it.",
        "CAUTION: This email originated from outside the organisation. Do not open links.",
        "Emails sent to the council may be monitored.",
        "Please consider the environment before printing this e-mail.",
    ],
)
def test_the_lines_of_an_email_are_known(words: str) -> None:
    assert is_of_mail(words)


@pytest.mark.parametrize(
    "words",
    [
        "Inspectors found that e-mails are answered.",
        "To improve, leaders must see every plan.",
        "The helpline is confidential and children trust it.",
        "Young people said: dear all of you, thank you.",
        "Messages to families are clear and sent from the hub.",
        "Communication between partners has improved, so that plans can be monitored.",
        "Leaders’ message to staff is clear: children’s records are confidential.",
    ],
)
def test_what_a_story_says_of_emails_is_part_of_it(words: str) -> None:
    assert not is_of_mail(words)


def test_a_release_that_was_sent_on_is_told_without_them() -> None:
    briefing = read_text(
        "Praise for Elmbury\n\nFrom: Comms\n\nSubject: Praise for Elmbury\n\n"
        "Ofsted inspectors praised Elmbury Council’s children’s services.\n\n"
        "Inspectors found that visits are purposeful.\n\n"
        "This e-mail is confidential. If you have received it in error please delete it."
    )
    assert [finding.text for finding in briefing.findings] == [
        "Ofsted inspectors praised Elmbury Council’s children’s services.",
        "Inspectors found that visits are purposeful.",
    ]
    assert {finding.section for finding in briefing.findings} == {""}
    text = briefing.document.source.text
    told = {text[left.start : left.end]: left.why for left in briefing.audit.unplaced}
    assert told["From: Comms"] == "part of the e-mail, not of the story"
