-- A council's shared library, second half: the tables, and who sees and writes which rows.
CREATE TABLE IF NOT EXISTS briefing.about (
    version integer PRIMARY KEY,
    made timestamptz NOT NULL DEFAULT now()
);
INSERT INTO briefing.about (version) SELECT 1 WHERE NOT EXISTS (SELECT FROM briefing.about);

CREATE TABLE IF NOT EXISTS briefing.visit (
    visit text PRIMARY KEY CHECK (visit ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(visit) <= 200),
    pack bytea NOT NULL CHECK (octet_length(pack) BETWEEN 1 AND 67108864),
    sha256 text NOT NULL,
    number bigint GENERATED ALWAYS AS IDENTITY,
    published_at timestamptz NOT NULL DEFAULT now(),
    published_by name NOT NULL DEFAULT session_user,
    CONSTRAINT visit_hash CHECK (sha256 = encode(sha256(pack), 'hex'))
);
-- Packed already; and so a part of it can be fetched without unpacking the whole.
ALTER TABLE briefing.visit ALTER COLUMN pack SET STORAGE EXTERNAL;

ALTER TABLE briefing.about ENABLE ROW LEVEL SECURITY;
ALTER TABLE briefing.about FORCE ROW LEVEL SECURITY;
ALTER TABLE briefing.visit ENABLE ROW LEVEL SECURITY;
ALTER TABLE briefing.visit FORCE ROW LEVEL SECURITY;

-- By who logged in, which nobody can change once the connection stands.
DROP POLICY IF EXISTS seen ON briefing.about;
CREATE POLICY seen ON briefing.about FOR SELECT USING (
    pg_has_role(session_user, 'briefing_officers', 'MEMBER')
    OR pg_has_role(session_user, 'briefing_councillors', 'MEMBER')
    OR current_user = 'briefing_owner'
);
DROP POLICY IF EXISTS made ON briefing.about;
CREATE POLICY made ON briefing.about FOR INSERT WITH CHECK (current_user = 'briefing_owner');

DROP POLICY IF EXISTS seen ON briefing.visit;
CREATE POLICY seen ON briefing.visit FOR SELECT USING (
    pg_has_role(session_user, 'briefing_officers', 'MEMBER')
    OR pg_has_role(session_user, 'briefing_councillors', 'MEMBER')
);
-- Whoever publishes signs with their own name and the time as the server has it.
DROP POLICY IF EXISTS published ON briefing.visit;
CREATE POLICY published ON briefing.visit FOR INSERT WITH CHECK (
    pg_has_role(session_user, 'briefing_officers', 'MEMBER')
    AND published_by = session_user AND published_at = now()
);
DROP POLICY IF EXISTS published_anew ON briefing.visit;
CREATE POLICY published_anew ON briefing.visit FOR UPDATE
    USING (pg_has_role(session_user, 'briefing_officers', 'MEMBER'))
    WITH CHECK (
        pg_has_role(session_user, 'briefing_officers', 'MEMBER')
        AND published_by = session_user AND published_at = now()
    );
DROP POLICY IF EXISTS withdrawn ON briefing.visit;
CREATE POLICY withdrawn ON briefing.visit FOR DELETE
    USING (pg_has_role(session_user, 'briefing_officers', 'MEMBER'));

REVOKE ALL ON SCHEMA briefing FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA briefing FROM PUBLIC;
GRANT USAGE ON SCHEMA briefing TO briefing_officers, briefing_councillors;
GRANT SELECT ON briefing.about, briefing.visit TO briefing_officers, briefing_councillors;
GRANT INSERT (visit, pack, sha256), UPDATE (pack, sha256, number, published_at, published_by), DELETE
    ON briefing.visit TO briefing_officers;

RESET ROLE;
REVOKE briefing_owner FROM CURRENT_USER;
