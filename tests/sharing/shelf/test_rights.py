"""Who may do what on the server: officers publish under their own name, councillors read, nobody alters."""

import pytest
from pg8000.exceptions import DatabaseError

from briefing_app.domain.errors import BriefingError, NewerFileError
from briefing_app.sharing.shelf.connecting import VERSION
from tests.council import Council

DENIED = "42501"
INTO = "INSERT INTO briefing.visit (visit, pack, sha256) "
GOOD = "decode('504b', 'hex'), encode(sha256(decode('504b', 'hex')), 'hex')"
A_VISIT = INTO + "VALUES ('a-visit', " + GOOD + ")"
VERBS = {
    "see": "SELECT visit FROM briefing.visit",
    "see what it is": "SELECT version FROM briefing.about",
    "publish": INTO + "VALUES ('another', " + GOOD + ")",
    "publish anew": "UPDATE briefing.visit SET pack = pack, sha256 = sha256, number = DEFAULT, published_at = DEFAULT, "
    "published_by = DEFAULT",
    "withdraw": "DELETE FROM briefing.visit",
    "rename": "UPDATE briefing.visit SET visit = 'renamed'",
    "sign for another at first": INTO.replace(")", ", published_by)") + "VALUES ('another', " + GOOD + ", 'bert')",
    "sign for another": "UPDATE briefing.visit SET pack = pack, published_by = 'bert', published_at = DEFAULT",
    "leave the old name": "UPDATE briefing.visit SET pack = pack",
    "put it back in time": "UPDATE briefing.visit SET published_by = DEFAULT, published_at = '1999-01-01'",
    "number it": "UPDATE briefing.visit SET number = 1, published_by = DEFAULT, published_at = DEFAULT",
    "lie about the hash": INTO + "VALUES ('another', decode('504b', 'hex'), repeat('0', 64))",
    "name it wrongly": INTO + "VALUES ('../x', " + GOOD + ")",
    "empty": "TRUNCATE briefing.visit",
    "alter": "ALTER TABLE briefing.visit ADD COLUMN more text",
    "unlock": "ALTER TABLE briefing.visit DISABLE ROW LEVEL SECURITY",
    "drop": "DROP TABLE briefing.visit",
    "make a table": "CREATE TABLE briefing.mine (x int)",
    "make a trigger": "CREATE TRIGGER mine BEFORE UPDATE ON briefing.visit "
    "FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()",
    "become the owner": "SET ROLE briefing_owner",
    "say which version": "UPDATE briefing.about SET version = 0",
    "add a version": "INSERT INTO briefing.about (version) VALUES (99)",
    "pose as an officer": "SET ROLE briefing_officers",
}
OFFICER = {"see", "see what it is", "publish", "publish anew", "withdraw", "pose as an officer"}
MAY = {"anna": OFFICER, "cora": {"see", "see what it is"}, "dan": set()}


@pytest.mark.parametrize("who", MAY)
def test_each_may_do_what_they_may_and_no_more(council: Council, who: str) -> None:
    for verb, statement in VERBS.items():
        council.do("DELETE FROM briefing.visit", user="anna")
        council.do(A_VISIT, user="bert")
        before = council.do("SELECT row(v.*)::text FROM briefing.visit v")
        try:
            found = council.do(statement, user=who)
        except DatabaseError:
            assert verb not in MAY[who], (who, verb)
            assert council.do("SELECT row(v.*)::text FROM briefing.visit v") == before
        else:
            assert verb in MAY[who], (who, verb)
            assert found != [(0,)], (who, verb)
        council.do("RESET ROLE", user=who)


def test_with_every_right_but_no_role_no_row_is_seen(council: Council) -> None:
    """Rights that somebody granted by mistake do not open the rows."""
    council.do(A_VISIT, user="anna")
    council.do("GRANT USAGE ON SCHEMA briefing TO dan; GRANT ALL ON ALL TABLES IN SCHEMA briefing TO dan")
    assert council.do("SELECT visit FROM briefing.visit", user="dan") == []
    assert council.do("SELECT version FROM briefing.about", user="dan") == []
    assert council.do("DELETE FROM briefing.visit", user="dan") == [(0,)]
    with pytest.raises(DatabaseError) as refused:
        council.do(VERBS["publish"], user="dan")
    assert refused.value.args[0]["C"] == DENIED


def test_nobody_who_can_log_in_owns_anything(council: Council) -> None:
    owners = council.do(
        "SELECT DISTINCT r.rolname::text, r.rolcanlogin, r.rolsuper "
        "FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner "
        "WHERE c.relnamespace = 'briefing'::regnamespace"
    )
    assert owners == [("briefing_owner", False, False)]
    forced = (
        "SELECT relname::text FROM pg_class WHERE relnamespace = 'briefing'::regnamespace AND relkind = 'r' AND NOT "
    )
    assert council.do(forced + "(relrowsecurity AND relforcerowsecurity)") == []
    assert council.do("SELECT proname::text FROM pg_proc WHERE pronamespace = 'briefing'::regnamespace") == []
    assert (
        council.do("SELECT pg_get_userbyid(member)::text FROM pg_auth_members WHERE roleid = 'briefing_owner'::regrole")
        == []
    )


def test_setting_up_again_changes_nothing(council: Council) -> None:
    council.do(A_VISIT, user="anna")
    before = council.do("SELECT row(v.*)::text FROM briefing.visit v")
    council.set_up()
    assert council.do("SELECT row(v.*)::text FROM briefing.visit v") == before
    assert council.do("SELECT version FROM briefing.about") == [(VERSION,)]


def test_a_later_version_is_neither_set_up_nor_used(council: Council) -> None:
    council.do("UPDATE briefing.about SET version = 99")
    council.do("DROP POLICY seen ON briefing.visit")
    with pytest.raises(NewerFileError, match="update Briefing"):
        council.set_up()
    assert council.do("SELECT count(*) FROM pg_policies WHERE tablename = 'visit' AND policyname = 'seen'") == [(0,)]


@pytest.mark.parametrize(
    ("there", "said"),
    [
        ("CREATE SCHEMA briefing", "schema called “briefing” that Briefing did not make"),
        ("ALTER ROLE briefing_officers LOGIN", "briefing_officers exists there that may log in"),
    ],
)
def test_what_somebody_else_made_is_left_alone(council: Council, there: str, said: str) -> None:
    council.do("DROP SCHEMA briefing CASCADE")
    council.do(there)
    try:
        with pytest.raises(BriefingError, match=said):
            council.set_up()
        assert council.do("SELECT to_regclass('briefing.visit')::text") == [(None,)]
    finally:
        council.do("ALTER ROLE briefing_officers NOLOGIN")


def test_an_officer_cannot_set_it_up_and_an_administrator_need_not_rule_the_server(council: Council) -> None:
    council.do("DROP SCHEMA briefing CASCADE")
    with pytest.raises(BriefingError, match="anna may not do this"):
        council.set_up("anna")
    council.do("CREATE ROLE ivy LOGIN CREATEROLE PASSWORD 'a word that must show up nowhere'")
    try:
        council.do(f"GRANT CREATE ON DATABASE {council.database} TO ivy")
        council.set_up("ivy")
        assert council.do("SELECT version FROM briefing.about", user="cora") == [(VERSION,)]
        council.set_up("ivy")
    finally:
        council.do(f"REVOKE ALL ON DATABASE {council.database} FROM ivy; DROP ROLE ivy")
