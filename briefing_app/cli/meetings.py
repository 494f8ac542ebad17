"""`briefing-app meetings`: which meetings are prepared, with their questions in order and what became of each."""

import typer

from briefing_app.cli.options import AsJson, Data, notebook_read
from briefing_app.cli.say import say, say_json

app = typer.Typer(help="Your meetings and their questions.", no_args_is_help=True)


@app.callback()
def _main() -> None:
    """Your meetings and their questions."""


@app.command("list")
def list_(as_json: AsJson = False, data: Data = None) -> None:
    """List your meetings, their questions in speaking order, and what was answered."""
    from briefing_app.cli.as_json import meetings_json
    from briefing_app.domain.meetings import say_counts
    from briefing_app.notebook import agendas

    with notebook_read(data) as notebook:
        told = agendas(notebook)
    if as_json:
        say_json(meetings_json(told))
        return
    for one in told:
        say(f"{one.meeting.title}  [{one.meeting.id}]")
        say(f"  {say_counts(one.questions) or 'No questions on its list yet'}")
        for number, question in enumerate(one.questions, 1):
            say(f"  {number}. {' '.join(question.note.text.split())} ({question.state})")
            for line in question.answer.text.splitlines() if question.answer else ():
                say(f"     {line}")
    if not told:
        say("No meetings yet: prepare one in the window.")
