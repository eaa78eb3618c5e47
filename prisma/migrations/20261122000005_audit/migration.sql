-- Audit: which columns of which row changed, by whom; keyed hashes, never values. Append-only, chained at commit.
CREATE SCHEMA audit;
GRANT USAGE ON SCHEMA audit TO madoguchi_audit;
CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA audit;

CREATE TABLE audit.key (id boolean PRIMARY KEY DEFAULT true CHECK (id), secret bytea NOT NULL);
INSERT INTO audit.key (secret) VALUES (audit.gen_random_bytes(32));
CREATE TABLE audit.log (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  office_at timestamptz NOT NULL,
  actor_kind text,
  user_id uuid,
  membership_id uuid,
  role text,
  database_role text NOT NULL,
  table_name text NOT NULL,
  row_id text NOT NULL,
  action text NOT NULL,
  changed text[] NOT NULL,
  before_hmac bytea,
  after_hmac bytea
);
CREATE INDEX log_row ON audit.log (table_name, row_id);
CREATE TABLE audit.chain (
  position bigint PRIMARY KEY,
  log_id bigint NOT NULL UNIQUE REFERENCES audit.log (id),
  hash bytea NOT NULL
);
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['key', 'log', 'chain'] LOOP
    EXECUTE format('ALTER TABLE audit.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE audit.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY keeper ON audit.%I TO madoguchi_audit USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;
GRANT SELECT ON audit.key TO madoguchi_audit;
GRANT SELECT, INSERT ON audit.log, audit.chain TO madoguchi_audit;

CREATE FUNCTION audit.refuse() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.log FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.chain FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE FUNCTION audit.record() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  secret bytea := (SELECT k.secret FROM audit.key k);
  old_row jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  new_row jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  columns text[];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    SELECT coalesce(array_agg(n.key ORDER BY n.key), '{}') INTO columns
    FROM jsonb_each(new_row) n WHERE n.value IS DISTINCT FROM old_row -> n.key;
    IF columns = '{}' THEN
      RETURN NULL;
    END IF;
  ELSE
    SELECT array_agg(k ORDER BY k) INTO columns FROM jsonb_object_keys(coalesce(new_row, old_row)) k;
  END IF;
  INSERT INTO audit.log (office_at, actor_kind, user_id, membership_id, role, database_role, table_name, row_id, action, changed, before_hmac, after_hmac)
  VALUES (app.now(), app.actor_kind(), app.user_id(), app.membership_id(), app.role(), session_user, TG_TABLE_NAME,
    (SELECT string_agg(coalesce(new_row, old_row) ->> column_name, '/' ORDER BY position) FROM unnest(TG_ARGV) WITH ORDINALITY AS k(column_name, position)),
    TG_OP, columns,
    CASE WHEN old_row IS NOT NULL THEN audit.hmac(convert_to(old_row::text, 'UTF8'), secret, 'sha256') END,
    CASE WHEN new_row IS NOT NULL THEN audit.hmac(convert_to(new_row::text, 'UTF8'), secret, 'sha256') END);
  RETURN NULL;
END $$;

-- What the chain protects of one entry, as text.
CREATE FUNCTION audit.entry_text(e audit.log) RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog SET timezone = 'UTC' AS $$
  SELECT concat_ws('|', e.id, e.at, e.office_at, coalesce(e.actor_kind, '-'), coalesce(e.user_id::text, '-'), coalesce(e.membership_id::text, '-'), coalesce(e.role, '-'),
    e.database_role, e.table_name, e.row_id, e.action, array_to_string(e.changed, ','), coalesce(encode(e.before_hmac, 'hex'), '-'), coalesce(encode(e.after_hmac, 'hex'), '-'))
$$;
-- Runs while committing: the lock is held only then, so writers do not wait for each other's work.
CREATE FUNCTION audit.link() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  last record;
BEGIN
  PERFORM pg_advisory_xact_lock(7270736900);
  SELECT position, hash INTO last FROM audit.chain ORDER BY position DESC LIMIT 1;
  INSERT INTO audit.chain (position, log_id, hash)
  VALUES (coalesce(last.position, 0) + 1, NEW.id, sha256(coalesce(last.hash, ''::bytea) || convert_to(audit.entry_text(NEW), 'UTF8')));
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER link AFTER INSERT ON audit.log DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit.link();

-- The first place where log and chain disagree; no row when all is well.
CREATE FUNCTION audit.first_fault() RETURNS TABLE (fault text, log_id bigint)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  link record;
  previous bytea := ''::bytea;
  expected bigint := 0;
BEGIN
  FOR link IN SELECT c.position, c.log_id AS linked_id, c.hash, l AS entry, l.id AS found_id FROM audit.chain c LEFT JOIN audit.log l ON l.id = c.log_id ORDER BY c.position LOOP
    expected := expected + 1;
    IF link.position <> expected THEN
      RETURN QUERY SELECT 'missing link'::text, link.linked_id; RETURN;
    ELSIF link.found_id IS NULL THEN
      RETURN QUERY SELECT 'missing entry'::text, link.linked_id; RETURN;
    ELSIF link.hash <> sha256(previous || convert_to(audit.entry_text(link.entry), 'UTF8')) THEN
      RETURN QUERY SELECT 'changed entry'::text, link.linked_id; RETURN;
    END IF;
    previous := link.hash;
  END LOOP;
  RETURN QUERY SELECT 'unlinked entry'::text, l.id FROM audit.log l WHERE NOT EXISTS (SELECT FROM audit.chain c WHERE c.log_id = l.id) ORDER BY l.id LIMIT 1;
END $$;
-- Length and last hash of the chain, to be kept outside the database.
CREATE FUNCTION audit.head() RETURNS TABLE (length bigint, hash text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT c.position, encode(c.hash, 'hex') FROM audit.chain c ORDER BY c.position DESC LIMIT 1
$$;

DO $$
DECLARE
  t record;
BEGIN
  FOR t IN SELECT * FROM (VALUES
    ('organisations', 'id'), ('sections', 'id'), ('bureau_settings', 'bureau_id'), ('closing_days', 'bureau_id,closed_on'), ('users', 'id'), ('memberships', 'id'),
    ('theme_groups', 'key'), ('themes', 'key'), ('menus', 'id'), ('menu_themes', 'menu_id,theme_key'), ('partner_themes', 'organisation_id,theme_key'),
    ('consultations', 'id'), ('consultation_themes', 'consultation_id,theme_key'), ('consultation_menus', 'consultation_id,menu_id'), ('triage', 'consultation_id'),
    ('number_counters', 'bureau_id,fiscal_year'), ('timeline_entries', 'id'), ('dialogue_entries', 'id'), ('questions', 'id'), ('supports', 'id'),
    ('routing_reasons', 'support_id'), ('support_participants', 'id'), ('support_sessions', 'id'), ('session_participants', 'id'), ('requests', 'id'),
    ('questionnaires', 'id'), ('effects', 'id'), ('assignments', 'id'), ('attachments', 'id'), ('notices', 'id'), ('mails', 'id')) AS v(name, key_columns)
  LOOP
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit.record(%s)', t.name,
      (SELECT string_agg(quote_literal(k), ', ') FROM unnest(string_to_array(t.key_columns, ',')) k));
  END LOOP;
  GRANT CREATE ON SCHEMA audit TO madoguchi_audit;
  ALTER FUNCTION audit.record() OWNER TO madoguchi_audit;
  ALTER FUNCTION audit.link() OWNER TO madoguchi_audit;
  ALTER FUNCTION audit.first_fault() OWNER TO madoguchi_audit;
  ALTER FUNCTION audit.head() OWNER TO madoguchi_audit;
  REVOKE CREATE ON SCHEMA audit FROM madoguchi_audit;
END $$;
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON auth.credentials FOR EACH ROW EXECUTE FUNCTION audit.record('user_id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON auth.identities FOR EACH ROW EXECUTE FUNCTION audit.record('issuer', 'subject');
