-- Whoever leaves invites the successor: everybody of a municipality or prefecture into the own office, but never to keep its people.
-- The office of the asking person's current post.
CREATE FUNCTION auth.own_office_id() RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT m.organisation_id FROM public.memberships m
  WHERE m.id = app.membership_id() AND m.user_id = app.user_id() AND m.role IN ('municipal_staff', 'prefecture_staff') AND m.role = app.role()
    AND m.valid_from <= app.today() AND coalesce(m.valid_until, 'infinity') >= app.today()
$$;
-- Whether somebody was invited and has not signed up.
CREATE FUNCTION auth.is_newcomer(who uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM public.users u WHERE u.id = who AND u.sign_in_name = 'invited-' || u.id)
    AND NOT EXISTS (SELECT FROM auth.credentials c WHERE c.user_id = who)
$$;
-- Whether the asking person may hand out the link for a newcomer: one of the own office whom he or she invited, and who does not keep its people.
CREATE FUNCTION auth.may_invite_successor(who uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT auth.is_newcomer(who)
    AND EXISTS (SELECT FROM public.memberships m WHERE m.user_id = who AND m.organisation_id = auth.own_office_id())
    AND NOT EXISTS (SELECT FROM public.memberships m WHERE m.user_id = who AND (m.is_account_manager OR m.organisation_id IS DISTINCT FROM auth.own_office_id()))
    AND NOT EXISTS (SELECT FROM public.one_time_links l WHERE l.subject_id = who AND l.purpose = 'invitation' AND l.issued_by_membership_id IS DISTINCT FROM app.membership_id())
$$;
GRANT CREATE ON SCHEMA auth TO madoguchi_auth;
REVOKE ALL ON FUNCTION auth.own_office_id(), auth.is_newcomer(uuid), auth.may_invite_successor(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION auth.own_office_id(), auth.is_newcomer(uuid), auth.may_invite_successor(uuid) TO madoguchi_web;
ALTER FUNCTION auth.own_office_id() OWNER TO madoguchi_auth;
ALTER FUNCTION auth.is_newcomer(uuid) OWNER TO madoguchi_auth;
ALTER FUNCTION auth.may_invite_successor(uuid) OWNER TO madoguchi_auth;
SET ROLE madoguchi_auth;
CREATE OR REPLACE FUNCTION auth.is_of_own_office(who uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT auth.own_office_id() IS NOT NULL
    AND NOT EXISTS (SELECT FROM public.memberships m WHERE m.user_id = who AND m.organisation_id IS DISTINCT FROM auth.own_office_id())
$$;
RESET ROLE;
REVOKE CREATE ON SCHEMA auth FROM madoguchi_auth;

CREATE POLICY predecessor_creates ON users FOR INSERT TO madoguchi_web
  WITH CHECK ((SELECT auth.own_office_id()) IS NOT NULL AND sign_in_name = 'invited-' || id);
CREATE POLICY predecessor_adds ON memberships FOR INSERT TO madoguchi_web
  WITH CHECK (organisation_id = (SELECT auth.own_office_id()) AND role = (SELECT app.role()) AND NOT is_account_manager AND auth.is_newcomer(user_id));
ALTER POLICY keepers_invite ON one_time_links
  WITH CHECK (purpose <> 'invitation' OR organisation_id = (SELECT auth.kept_organisation_id())
    OR ((SELECT app.role()) = 'administrator' AND bureau_id = (SELECT app.bureau_id()))
    OR (organisation_id = (SELECT auth.own_office_id()) AND issued_by_membership_id = (SELECT app.membership_id()) AND auth.may_invite_successor(subject_id)));
