-- A council's shared library, first half: who may do what, and the room that it stands in. Run by
-- `briefing-app publish --set-up`, in one transaction with the second half; safe to run again.
-- No login owns anything here, and nothing here runs with more rights than whoever asks.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'briefing_owner') THEN
        CREATE ROLE briefing_owner NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'briefing_officers') THEN
        CREATE ROLE briefing_officers NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'briefing_councillors') THEN
        CREATE ROLE briefing_councillors NOLOGIN;
    END IF;
END
$$;
-- Taken back at the end: only while it is set up does anybody act as the owner.
GRANT briefing_owner TO CURRENT_USER;
CREATE SCHEMA IF NOT EXISTS briefing AUTHORIZATION briefing_owner;
SET LOCAL ROLE briefing_owner;
