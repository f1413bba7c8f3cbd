-- Roles and grants for a shared diary of Multifaith Planner, on PostgreSQL 13 or later.
--
-- For the trust's database team. Run it with psql in the diary's database, as an account that owns
-- this database and may create roles (CREATEROLE); a superuser is not needed:
--
--     psql -X -v ON_ERROR_STOP=1 -f roles.sql "host=db.example.nhs.uk dbname=planner user=dba"
--
-- Run it twice: once in the empty database, and once more after an owner has opened the diary with
-- the program, which makes the tables. Run it again after every upgrade of the program. It may be
-- run as often as you like: what is there already stays.
--
-- What you may want to change: the beginning of the roles' names. Roles belong to the whole
-- server, so two diaries on one server, each with people of its own, need two beginnings:
--
--     psql ... -v prefix=planner_north -f roles.sql

\set ON_ERROR_STOP on
\set QUIET on
SET client_min_messages = warning;
\if :{?prefix}
\else
    \set prefix planner
\endif
\set viewer :prefix _viewer
\set editor :prefix _editor
\set owner :prefix _owner
\set whole :prefix _whole

BEGIN;

-- 1. Four groups. Nobody logs in as a group; accounts are made members of them (README.md).
--      viewer   looks at what they are named for
--      editor   looks, and changes what they are named for with the right to edit
--      owner    owns the tables: sees and changes everything, names people, upgrades
--      whole    added to a viewer or an editor: need not be named, and sees every programme
SELECT format('CREATE ROLE %I NOLOGIN', name)
FROM unnest(ARRAY[:'viewer', :'editor', :'owner', :'whole']) AS name
WHERE NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = name)
\gexec

-- 2. Whoever runs this acts for the owner further on, which takes membership in it. Take it away
--    afterwards if your rules ask for it (REVOKE planner_owner FROM dba), and give it back before
--    the next run. A superuser needs none.
SELECT format('GRANT %I TO CURRENT_USER', :'owner')
WHERE NOT pg_has_role(:'owner', 'USAGE')
\gexec

-- 3. Only members of the groups connect to this database, and nobody makes tables beside the diary.
--    Leave this step out where the database serves other things too.
SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database())
\gexec
SELECT format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), name)
FROM unnest(ARRAY[:'viewer', :'editor', :'owner']) AS name
\gexec
SELECT format('REVOKE CREATE ON SCHEMA public FROM PUBLIC')
FROM pg_namespace
WHERE nspname = 'public' AND pg_has_role(nspowner, 'USAGE')
\gexec

-- 4. The schema in which the diary stands. What the program makes in it belongs to the owner group,
--    so that every owner can upgrade it.
SELECT format('CREATE SCHEMA multifaith_planner AUTHORIZATION %I', :'owner')
WHERE to_regnamespace('multifaith_planner') IS NULL
\gexec
GRANT USAGE ON SCHEMA multifaith_planner TO :"viewer", :"editor";

-- 5. Nothing is granted by itself on tables that a later version makes: they stay closed until this
--    script has been run again.
REVOKE ALL ON ALL TABLES IN SCHEMA multifaith_planner FROM PUBLIC, :"viewer", :"editor";

-- 6. A viewer reads. Which rows, the policies of the tables decide (7 and README.md).
GRANT SELECT ON ALL TABLES IN SCHEMA multifaith_planner TO :"viewer", :"editor";

--    An editor writes, except to what the database keeps itself: the index of words, the number of
--    the diary's version, who is named for what, and the mark of those who see everything.
SELECT format('GRANT INSERT, UPDATE, DELETE ON multifaith_planner.%I TO %I', tablename, :'editor')
FROM pg_tables
WHERE schemaname = 'multifaith_planner'
    AND tablename NOT IN ('alembic_version', 'every_programme', 'programme_right', 'session_words')
\gexec

-- 7. The group "whole" passes by the policies that keep people to the programmes they are named
--    for. It gives no right to change anything: that takes "editor" besides.
SELECT format('DROP POLICY IF EXISTS whole_may_all ON multifaith_planner.%I', tablename)
FROM pg_tables
WHERE schemaname = 'multifaith_planner' AND rowsecurity AND tablename <> 'programme_right'
\gexec
SELECT format(
    'CREATE POLICY whole_may_all ON multifaith_planner.%I TO %I USING (true) WITH CHECK (true)',
    tablename, :'whole')
FROM pg_tables
WHERE schemaname = 'multifaith_planner' AND rowsecurity AND tablename <> 'programme_right'
\gexec

COMMIT;

-- 8. What is still to do.
SELECT CASE
    WHEN to_regclass('multifaith_planner.programme_right') IS NULL THEN
        'Roles and schema are made. Now let an owner open the diary, then run this once more.'
    ELSE 'Roles, grants and policies are in place.'
END AS "Multifaith Planner";
