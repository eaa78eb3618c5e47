-- A new password is chosen by the person alone: the administrator ends the old one and issues a one-time link; nobody types a password for somebody else.
ALTER TABLE one_time_links DROP CONSTRAINT one_time_links_purpose,
  ADD CONSTRAINT one_time_links_purpose CHECK (purpose IN ('invitation', 'sign_off', 'new_password'));
CREATE POLICY administrators_reset ON one_time_links TO madoguchi_web
  USING (purpose = 'new_password' AND bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'administrator');
CREATE POLICY resets_in_own_area ON one_time_links AS RESTRICTIVE FOR INSERT TO madoguchi_web
  WITH CHECK (purpose <> 'new_password' OR ((SELECT app.role()) = 'administrator' AND organisation_id = (SELECT app.bureau_id())
    AND bureau_id = (SELECT app.bureau_id()) AND subject_id IS DISTINCT FROM app.user_id() AND auth.is_of_own_area(subject_id)));

GRANT CREATE ON SCHEMA auth TO madoguchi_auth;
SET ROLE madoguchi_auth;
CREATE OR REPLACE FUNCTION auth.set_password(who uuid, new_hash text) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF who IS NULL OR who IS DISTINCT FROM app.user_id() THEN
    RAISE EXCEPTION 'not permitted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO auth.credentials (user_id, password_hash) VALUES (who, new_hash)
  ON CONFLICT (user_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = transaction_timestamp();
END $$;
DROP FUNCTION auth.set_password_of_own_area(uuid, text);
-- Ends somebody's password and sessions, at once: by the administrator of the one area the person belongs to.
CREATE FUNCTION auth.end_password(who uuid) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF app.role() IS DISTINCT FROM 'administrator' OR who IS NOT DISTINCT FROM app.user_id() OR NOT auth.is_of_own_area(who)
    OR NOT EXISTS (SELECT FROM public.memberships m WHERE m.user_id = who) THEN
    RAISE EXCEPTION 'not permitted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  DELETE FROM auth.credentials c WHERE c.user_id = who;
  UPDATE auth.sessions s SET revoked_at = transaction_timestamp() WHERE s.user_id = who AND s.revoked_at IS NULL;
END $$;
-- Whose password the link that asks is for: nobody's once it was used, withdrawn or has expired, the account is closed, the last post is over, or there is a password again.
CREATE FUNCTION auth.choosing() RETURNS TABLE (user_id uuid, name text, kana text, sign_in_name text, mailbox text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT u.id, u.name, u.kana, u.sign_in_name, u.mailbox
  FROM public.one_time_links l JOIN public.users u ON u.id = l.subject_id AND u.disabled_at IS NULL
  WHERE l.id = app.link_id() AND l.purpose = 'new_password' AND l.used_at IS NULL AND l.withdrawn_at IS NULL AND l.expires_at > app.now()
    AND EXISTS (SELECT FROM public.memberships m WHERE m.user_id = u.id AND coalesce(m.valid_until, 'infinity') >= app.today())
    AND NOT EXISTS (SELECT FROM auth.credentials c WHERE c.user_id = u.id)
$$;
-- Takes the new password: 'done', or 'closed' when there is none to choose.
CREATE FUNCTION auth.choose_password(new_hash text) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO auth.credentials (user_id, password_hash) SELECT c.user_id, new_hash FROM auth.choosing() c ON CONFLICT DO NOTHING;
  RETURN CASE WHEN FOUND THEN 'done' ELSE 'closed' END;
END $$;
REVOKE ALL ON FUNCTION auth.end_password(uuid), auth.choosing(), auth.choose_password(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION auth.end_password(uuid), auth.choosing(), auth.choose_password(text) TO madoguchi_web;
-- An invitation is for somebody who never signed up: whose password was ended keeps the account, and only a link for a new password leads to it.
CREATE OR REPLACE FUNCTION auth.invited() RETURNS TABLE (user_id uuid, name text, kana text, phone text, organisation_name text, valid_from date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT u.id, u.name, u.kana, u.phone, o.name, m.valid_from
  FROM public.one_time_links l
  JOIN public.users u ON u.id = l.subject_id AND u.disabled_at IS NULL AND u.sign_in_name = 'invited-' || u.id
  JOIN public.memberships m ON m.user_id = u.id AND m.organisation_id = l.organisation_id
  JOIN public.organisations o ON o.id = m.organisation_id
  WHERE l.id = app.link_id() AND l.purpose = 'invitation' AND l.used_at IS NULL AND l.withdrawn_at IS NULL AND l.expires_at > app.now()
    AND coalesce(m.valid_until, 'infinity') >= app.today()
    AND NOT EXISTS (SELECT FROM auth.credentials c WHERE c.user_id = u.id)
  ORDER BY m.valid_from LIMIT 1
$$;
RESET ROLE;
REVOKE CREATE ON SCHEMA auth FROM madoguchi_auth;
