-- Sign-in: before an actor exists, only these functions touch data.
CREATE SCHEMA auth;
GRANT USAGE ON SCHEMA auth TO madoguchi_web, madoguchi_worker, madoguchi_auth;

CREATE TABLE auth.credentials (
  user_id uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
  password_hash text NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT transaction_timestamp()
);
CREATE TABLE auth.identities (
  issuer text NOT NULL,
  subject text NOT NULL,
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  PRIMARY KEY (issuer, subject)
);
CREATE TABLE auth.sessions (
  digest bytea PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  membership_id uuid NOT NULL REFERENCES memberships (id) ON DELETE CASCADE,
  opened_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
  seen_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
  revoked_at timestamptz
);
CREATE INDEX sessions_user ON auth.sessions (user_id) WHERE revoked_at IS NULL;
CREATE TABLE auth.attempts (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account bytea NOT NULL,
  address bytea NOT NULL,
  succeeded boolean NOT NULL,
  at timestamptz NOT NULL DEFAULT transaction_timestamp()
);
CREATE INDEX attempts_account ON auth.attempts (account, at);
CREATE INDEX attempts_address ON auth.attempts (address, at);

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['credentials', 'identities', 'sessions', 'attempts'] LOOP
    EXECUTE format('ALTER TABLE auth.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE auth.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY sign_in ON auth.%I TO madoguchi_auth USING (true) WITH CHECK (true)', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON auth.%I TO madoguchi_auth', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['credentials', 'identities'] LOOP
    EXECUTE format('CREATE POLICY owner_sets_up ON auth.%I TO madoguchi_owner USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;
CREATE POLICY sign_in ON users FOR SELECT TO madoguchi_auth USING (true);
CREATE POLICY sign_in ON memberships FOR SELECT TO madoguchi_auth USING (true);
CREATE POLICY sign_in ON form_posts FOR INSERT TO madoguchi_auth WITH CHECK (true);
CREATE POLICY sign_in_reads ON form_posts FOR SELECT TO madoguchi_auth USING (true);
CREATE POLICY sign_in_again ON form_posts FOR UPDATE TO madoguchi_auth USING (done_at IS NULL);
GRANT SELECT ON users, memberships TO madoguchi_auth;
GRANT SELECT, INSERT, UPDATE ON form_posts TO madoguchi_auth;

CREATE FUNCTION auth.find_credential(wanted_name text) RETURNS TABLE (user_id uuid, password_hash text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT u.id, c.password_hash FROM public.users u JOIN auth.credentials c ON c.user_id = u.id
  WHERE u.sign_in_name = wanted_name AND u.disabled_at IS NULL
$$;
CREATE FUNCTION auth.find_identity(wanted_issuer text, wanted_subject text) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT u.id FROM public.users u JOIN auth.identities i ON i.user_id = u.id
  WHERE i.issuer = wanted_issuer AND i.subject = wanted_subject AND u.disabled_at IS NULL
$$;
-- Opens a session in the person's first current post; nothing when there is none.
CREATE FUNCTION auth.open_session(new_digest bytea, who uuid) RETURNS boolean
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH opened AS (
    INSERT INTO auth.sessions (digest, user_id, membership_id)
    SELECT new_digest, who, m.id FROM public.memberships m JOIN public.users u ON u.id = m.user_id
    WHERE m.user_id = who AND u.disabled_at IS NULL AND m.valid_from <= (transaction_timestamp() AT TIME ZONE 'Asia/Tokyo')::date
      AND coalesce(m.valid_until, 'infinity') >= (transaction_timestamp() AT TIME ZONE 'Asia/Tokyo')::date
    ORDER BY m.valid_from, m.id LIMIT 1
    RETURNING 1)
  SELECT EXISTS (SELECT FROM opened)
$$;
-- The person behind a session as he or she is now: a changed role, a disabled account, a revocation act on the next request.
CREATE FUNCTION auth.find_session(wanted_digest bytea, idle_minutes int, most_hours int)
  RETURNS TABLE (user_id uuid, name text, locale text, membership_id uuid, role text, organisation_id uuid, organisation_name text,
    organisation_name_en text, bureau_id uuid, prefecture_code text, section_id uuid, section_label text, is_account_manager boolean, posts int, opened_at timestamptz)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE auth.sessions s SET seen_at = transaction_timestamp()
  WHERE s.digest = wanted_digest AND s.revoked_at IS NULL AND s.seen_at < transaction_timestamp() - interval '1 minute'
    AND s.seen_at > transaction_timestamp() - make_interval(mins => idle_minutes)
    AND s.opened_at > transaction_timestamp() - make_interval(hours => most_hours);
  RETURN QUERY
  SELECT u.id, u.name, u.locale, m.id, m.role, o.id, o.name, o.name_en, m.bureau_id, m.prefecture_code, m.section_id, m.section_label, m.is_account_manager,
    (SELECT count(*)::int FROM public.memberships p WHERE p.user_id = u.id AND p.valid_from <= today.d AND coalesce(p.valid_until, 'infinity') >= today.d), s.opened_at
  FROM auth.sessions s
  JOIN public.users u ON u.id = s.user_id AND u.disabled_at IS NULL
  JOIN public.memberships m ON m.id = s.membership_id
  JOIN public.organisations o ON o.id = m.organisation_id
  CROSS JOIN (SELECT (transaction_timestamp() AT TIME ZONE 'Asia/Tokyo')::date AS d) today
  WHERE s.digest = wanted_digest AND s.revoked_at IS NULL
    AND s.seen_at > transaction_timestamp() - make_interval(mins => idle_minutes)
    AND s.opened_at > transaction_timestamp() - make_interval(hours => most_hours)
    AND m.valid_from <= today.d AND coalesce(m.valid_until, 'infinity') >= today.d;
END $$;
CREATE FUNCTION auth.switch_post(wanted_digest bytea, wanted_membership uuid) RETURNS boolean
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH switched AS (
    UPDATE auth.sessions s SET membership_id = m.id
    FROM public.memberships m
    WHERE s.digest = wanted_digest AND s.revoked_at IS NULL AND m.id = wanted_membership AND m.user_id = s.user_id
      AND m.valid_from <= (transaction_timestamp() AT TIME ZONE 'Asia/Tokyo')::date
      AND coalesce(m.valid_until, 'infinity') >= (transaction_timestamp() AT TIME ZONE 'Asia/Tokyo')::date
    RETURNING 1)
  SELECT EXISTS (SELECT FROM switched)
$$;
CREATE FUNCTION auth.revoke_session(wanted_digest bytea) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE auth.sessions SET revoked_at = transaction_timestamp() WHERE digest = wanted_digest AND revoked_at IS NULL
$$;
-- Ends every session of a person: by the person, or by an administrator who may change that person.
CREATE FUNCTION auth.revoke_sessions_of(who uuid) RETURNS int
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  ended int;
BEGIN
  IF who IS DISTINCT FROM app.user_id() AND NOT (app.role() = 'administrator'
    AND EXISTS (SELECT FROM public.memberships m WHERE m.user_id = who AND m.bureau_id = app.bureau_id())) THEN
    RAISE EXCEPTION 'not permitted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE auth.sessions SET revoked_at = transaction_timestamp() WHERE user_id = who AND revoked_at IS NULL;
  GET DIAGNOSTICS ended = ROW_COUNT;
  RETURN ended;
END $$;
CREATE FUNCTION auth.record_attempt(tried_account bytea, from_address bytea, was_right boolean) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  INSERT INTO auth.attempts (account, address, succeeded) VALUES (tried_account, from_address, was_right)
$$;
-- Wrong tries of the last hour since the account's last success: by this account from this address, by this account, by this address.
CREATE FUNCTION auth.count_failures(tried_account bytea, from_address bytea) RETURNS TABLE (of_pair int, of_account int, of_address int, last_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH since AS (SELECT coalesce(max(at), transaction_timestamp() - interval '1 hour') AS t FROM auth.attempts
    WHERE account = tried_account AND succeeded AND at > transaction_timestamp() - interval '1 hour')
  SELECT
    (SELECT count(*)::int FROM auth.attempts, since WHERE account = tried_account AND address = from_address AND NOT succeeded AND at > since.t),
    (SELECT count(*)::int FROM auth.attempts, since WHERE account = tried_account AND NOT succeeded AND at > since.t),
    (SELECT count(*)::int FROM auth.attempts WHERE address = from_address AND NOT succeeded AND at > transaction_timestamp() - interval '10 minutes'),
    (SELECT max(at) FROM auth.attempts, since WHERE account = tried_account AND NOT succeeded AND at > since.t)
$$;
-- Keeps what was typed when the session has expired; shown to the same person after signing in again.
CREATE FUNCTION auth.keep_post(of_owner uuid, with_key uuid, to_action text, what jsonb) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  INSERT INTO public.form_posts (owner_id, key, action, typed) VALUES (of_owner, with_key, to_action, what)
  ON CONFLICT (owner_id, key) DO UPDATE SET typed = excluded.typed, errors = NULL WHERE form_posts.done_at IS NULL
$$;
CREATE FUNCTION auth.find_own_hash() RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT password_hash FROM auth.credentials WHERE user_id = app.user_id()
$$;
-- A new password for oneself, or by the administrator for somebody of the bureau's area.
CREATE FUNCTION auth.set_password(who uuid, new_hash text) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF who IS DISTINCT FROM app.user_id() AND NOT (app.role() = 'administrator'
    AND EXISTS (SELECT FROM public.memberships m WHERE m.user_id = who AND m.bureau_id = app.bureau_id())) THEN
    RAISE EXCEPTION 'not permitted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO auth.credentials (user_id, password_hash) VALUES (who, new_hash)
  ON CONFLICT (user_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = transaction_timestamp();
END $$;
CREATE FUNCTION auth.purge() RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  DELETE FROM auth.attempts WHERE at < transaction_timestamp() - interval '2 days';
  DELETE FROM auth.sessions WHERE opened_at < transaction_timestamp() - interval '2 days';
$$;

DO $$
DECLARE
  f regprocedure;
BEGIN
  GRANT CREATE ON SCHEMA auth TO madoguchi_auth;
  FOR f IN SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = 'auth'::regnamespace LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO madoguchi_web', f);
    EXECUTE format('ALTER FUNCTION %s OWNER TO madoguchi_auth', f);
  END LOOP;
  REVOKE CREATE ON SCHEMA auth FROM madoguchi_auth;
END $$;
