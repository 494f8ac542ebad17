"""What is carried from one Briefing to another: a member's notes, and briefings handed out."""
