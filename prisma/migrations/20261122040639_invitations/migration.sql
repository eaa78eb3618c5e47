-- Invitations: an account manager or the bureau's administrator issues them; whoever holds the link chooses sign-in name and password, once.
CREATE POLICY keepers_invite ON one_time_links AS RESTRICTIVE FOR INSERT TO madoguchi_web
  WITH CHECK (purpose <> 'invitation' OR organisation_id = (SELECT auth.kept_organisation_id())
    OR ((SELECT app.role()) = 'administrator' AND bureau_id = (SELECT app.bureau_id())));

GRANT SELECT ON one_time_links, organisations TO madoguchi_auth;
GRANT UPDATE (sign_in_name, name, kana, phone, version) ON users TO madoguchi_auth;
CREATE POLICY sign_in_reads ON one_time_links FOR SELECT TO madoguchi_auth USING (true);
CREATE POLICY newcomer_signs_up ON users FOR UPDATE TO madoguchi_auth
  USING (NOT EXISTS (SELECT FROM auth.credentials c WHERE c.user_id = users.id));

-- Who is invited by the link that asks, and from when: nothing once the link was used, withdrawn or has expired, or the person has a password.
CREATE FUNCTION auth.invited() RETURNS TABLE (user_id uuid, name text, kana text, phone text, organisation_name text, valid_from date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT u.id, u.name, u.kana, u.phone, o.name, m.valid_from
  FROM public.one_time_links l
  JOIN public.users u ON u.id = l.subject_id AND u.disabled_at IS NULL
  JOIN public.memberships m ON m.user_id = u.id AND m.organisation_id = l.organisation_id
  JOIN public.organisations o ON o.id = m.organisation_id
  WHERE l.id = app.link_id() AND l.purpose = 'invitation' AND l.used_at IS NULL AND l.withdrawn_at IS NULL AND l.expires_at > app.now()
    AND coalesce(m.valid_until, 'infinity') >= app.today()
    AND NOT EXISTS (SELECT FROM auth.credentials c WHERE c.user_id = u.id)
  ORDER BY m.valid_from LIMIT 1
$$;
-- Signs the invited person up: 'done', 'taken' when somebody else has the name, 'closed' when there is nothing to accept.
CREATE FUNCTION auth.accept_invitation(new_name text, new_kana text, new_phone text, new_sign_in_name text, new_hash text) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  who uuid := (SELECT i.user_id FROM auth.invited() i);
BEGIN
  IF who IS NULL THEN
    RETURN 'closed';
  END IF;
  IF EXISTS (SELECT FROM public.users u WHERE u.sign_in_name = new_sign_in_name AND u.id <> who) THEN
    RETURN 'taken';
  END IF;
  UPDATE public.users SET name = new_name, kana = new_kana, phone = new_phone, sign_in_name = new_sign_in_name, version = version + 1 WHERE id = who;
  INSERT INTO auth.credentials (user_id, password_hash) VALUES (who, new_hash) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN
    RETURN 'closed';
  END IF;
  RETURN 'done';
END $$;
GRANT CREATE ON SCHEMA auth TO madoguchi_auth;
REVOKE ALL ON FUNCTION auth.invited(), auth.accept_invitation(text, text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION auth.invited(), auth.accept_invitation(text, text, text, text, text) TO madoguchi_web;
ALTER FUNCTION auth.invited() OWNER TO madoguchi_auth;
ALTER FUNCTION auth.accept_invitation(text, text, text, text, text) OWNER TO madoguchi_auth;
REVOKE CREATE ON SCHEMA auth FROM madoguchi_auth;
