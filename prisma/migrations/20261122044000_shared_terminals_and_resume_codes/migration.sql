-- A terminal that several people use: the session is short. And a code that leads back to a consultation, for whoever may see it anyway.
ALTER TABLE auth.sessions ADD COLUMN is_shared boolean NOT NULL DEFAULT false;

GRANT CREATE ON SCHEMA auth TO madoguchi_auth;
SET ROLE madoguchi_auth;
DROP FUNCTION auth.find_session(bytea, int, int);
-- The person behind a session as he or she is now: a changed role, a disabled account, a revocation act on the next request. At a shared terminal it ends sooner.
CREATE FUNCTION auth.find_session(wanted_digest bytea, idle_minutes int, shared_idle_minutes int, most_hours int)
  RETURNS TABLE (user_id uuid, name text, locale text, membership_id uuid, role text, organisation_id uuid, organisation_name text,
    organisation_name_en text, bureau_id uuid, prefecture_code text, section_id uuid, section_label text, is_account_manager boolean, posts int, opened_at timestamptz,
    is_shared boolean)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE auth.sessions s SET seen_at = transaction_timestamp()
  WHERE s.digest = wanted_digest AND s.revoked_at IS NULL AND s.seen_at < transaction_timestamp() - interval '1 minute'
    AND s.seen_at > transaction_timestamp() - make_interval(mins => CASE WHEN s.is_shared THEN shared_idle_minutes ELSE idle_minutes END)
    AND s.opened_at > transaction_timestamp() - make_interval(hours => most_hours);
  RETURN QUERY
  SELECT u.id, u.name, u.locale, m.id, m.role, o.id, o.name, o.name_en, m.bureau_id, m.prefecture_code, m.section_id, m.section_label, m.is_account_manager,
    (SELECT count(*)::int FROM public.memberships p WHERE p.user_id = u.id AND p.valid_from <= today.d AND coalesce(p.valid_until, 'infinity') >= today.d), s.opened_at,
    s.is_shared
  FROM auth.sessions s
  JOIN public.users u ON u.id = s.user_id AND u.disabled_at IS NULL
  JOIN public.memberships m ON m.id = s.membership_id
  JOIN public.organisations o ON o.id = m.organisation_id
  CROSS JOIN (SELECT (transaction_timestamp() AT TIME ZONE 'Asia/Tokyo')::date AS d) today
  WHERE s.digest = wanted_digest AND s.revoked_at IS NULL
    AND s.seen_at > transaction_timestamp() - make_interval(mins => CASE WHEN s.is_shared THEN shared_idle_minutes ELSE idle_minutes END)
    AND s.opened_at > transaction_timestamp() - make_interval(hours => most_hours)
    AND m.valid_from <= today.d AND coalesce(m.valid_until, 'infinity') >= today.d;
END $$;
-- This session runs at a terminal that several people use.
CREATE FUNCTION auth.share_session(wanted_digest bytea) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE auth.sessions SET is_shared = true WHERE digest = wanted_digest AND revoked_at IS NULL
$$;
REVOKE ALL ON FUNCTION auth.find_session(bytea, int, int, int), auth.share_session(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION auth.find_session(bytea, int, int, int), auth.share_session(bytea) TO madoguchi_web;
RESET ROLE;
REVOKE CREATE ON SCHEMA auth FROM madoguchi_auth;

-- Eight letters and digits that are not mistaken for each other. Whoever types one still has to be somebody who may see the consultation.
CREATE FUNCTION app.new_resume_code() RETURNS text LANGUAGE sql VOLATILE SET search_path = pg_catalog AS $$
  SELECT string_agg(substr('ACDEFGHJKMNPQRTWXY34679', 1 + get_byte(r.bytes, i) % 23, 1), '')
  FROM (SELECT uuid_send(gen_random_uuid()) AS bytes) r, unnest(ARRAY[0, 1, 2, 3, 4, 5, 10, 11]) i
$$;
ALTER TABLE "consultations" ADD COLUMN "resume_code" TEXT NOT NULL DEFAULT app.new_resume_code();
CREATE UNIQUE INDEX "consultations_resume_code_key" ON "consultations"("resume_code");
