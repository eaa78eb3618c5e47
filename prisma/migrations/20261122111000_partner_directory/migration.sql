-- 連携先の名簿: which office handles which theme where, whom to call, what it offers, what was done together; kept by the desk, programmes also by the office.
ALTER TABLE partner_themes ENABLE ROW LEVEL SECURITY;
ALTER TABLE partner_themes FORCE ROW LEVEL SECURITY;

CREATE TABLE partner_territories (
  organisation_id uuid NOT NULL,
  area_code text NOT NULL,
  CONSTRAINT partner_territories_pkey PRIMARY KEY (organisation_id, area_code),
  CONSTRAINT partner_territories_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT partner_territories_area_code_fkey FOREIGN KEY (area_code) REFERENCES organisations (code) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX partner_territories_area_code_idx ON partner_territories (area_code);
CREATE INDEX partner_themes_theme_key_idx ON partner_themes (theme_key);

CREATE TABLE partner_profiles (
  organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  section text NOT NULL DEFAULT '',
  contact_name text NOT NULL DEFAULT '',
  phone text NOT NULL DEFAULT '',
  mailbox text NOT NULL DEFAULT '',
  url text NOT NULL DEFAULT '',
  note text NOT NULL DEFAULT '',
  confirmed_on date,
  confirmed_by_name text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT partner_profiles_pkey PRIMARY KEY (organisation_id),
  CONSTRAINT partner_profiles_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT partner_profiles_url CHECK (url = '' OR url ~ '^https?://')
);

CREATE TABLE partner_programmes (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  name text NOT NULL,
  purpose text NOT NULL,
  applicants text NOT NULL DEFAULT '',
  window_text text NOT NULL DEFAULT '',
  window_from date,
  window_until date,
  amount text NOT NULL DEFAULT '',
  url text NOT NULL DEFAULT '',
  past_work text NOT NULL DEFAULT '',
  theme_keys text[] NOT NULL DEFAULT '{}',
  confirmed_on date NOT NULL DEFAULT app.today(),
  confirmed_by_name text NOT NULL,
  ended_on date,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT partner_programmes_pkey PRIMARY KEY (id),
  CONSTRAINT partner_programmes_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT partner_programmes_url CHECK (url = '' OR url ~ '^https?://'),
  CONSTRAINT partner_programmes_window CHECK (window_until >= window_from)
);
CREATE INDEX partner_programmes_bureau_id_organisation_id_idx ON partner_programmes (bureau_id, organisation_id);
CREATE INDEX partner_programmes_organisation_id_idx ON partner_programmes (organisation_id);

CREATE TABLE joint_works (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  fiscal_year integer NOT NULL,
  held_on date,
  title text NOT NULL,
  note text NOT NULL DEFAULT '',
  written_by_name text NOT NULL,
  CONSTRAINT joint_works_pkey PRIMARY KEY (id),
  CONSTRAINT joint_works_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT joint_works_fiscal_year CHECK (fiscal_year BETWEEN 1989 AND 2100)
);
CREATE INDEX joint_works_organisation_id_fiscal_year_idx ON joint_works (organisation_id, fiscal_year DESC);

-- Who changed the directory, when, why, and after which decline; and which declines were left as they are.
CREATE TABLE directory_changes (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  bureau_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  kind text NOT NULL,
  theme_key text,
  area_code text,
  request_id uuid,
  note text NOT NULL DEFAULT '',
  changed_at timestamptz(3) NOT NULL DEFAULT app.now(),
  changed_by_name text NOT NULL,
  CONSTRAINT directory_changes_pkey PRIMARY KEY (id),
  CONSTRAINT directory_changes_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT directory_changes_theme_key_fkey FOREIGN KEY (theme_key) REFERENCES themes (key) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT directory_changes_area_code_fkey FOREIGN KEY (area_code) REFERENCES organisations (code) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT directory_changes_request_id_fkey FOREIGN KEY (request_id) REFERENCES requests (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT directory_changes_kind CHECK (
    (kind IN ('theme_added', 'theme_removed') AND theme_key IS NOT NULL AND area_code IS NULL)
    OR (kind IN ('area_added', 'area_removed') AND area_code IS NOT NULL AND theme_key IS NULL)
    OR (kind = 'left' AND request_id IS NOT NULL AND num_nonnulls(theme_key, area_code) = 0))
);
CREATE INDEX directory_changes_bureau_id_changed_at_idx ON directory_changes (bureau_id, changed_at DESC);
CREATE INDEX directory_changes_organisation_id_changed_at_idx ON directory_changes (organisation_id, changed_at DESC);
CREATE INDEX directory_changes_request_id_idx ON directory_changes (request_id);

ALTER TABLE requests ADD COLUMN programme_id uuid;
ALTER TABLE requests ADD CONSTRAINT requests_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES partner_programmes (id) ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX requests_programme_id_idx ON requests (programme_id);

CREATE OR REPLACE FUNCTION app.guard_request() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  acting text := CASE WHEN app.side() = 'desk' THEN 'desk' ELSE 'party' END;
  free text[] := CASE WHEN acting = 'desk' THEN ARRAY['state', 'due_on', 'result', 'result_at', 'result_by_name', 'version']
    ELSE ARRAY['state', 'answer', 'measure', 'programme_id', 'decline_kind', 'suggested_organisation_id', 'suggested_name', 'answered_at',
      'answered_by_name', 'opened_at', 'opened_by_name', 'result', 'result_at', 'result_by_name', 'version'] END;
  said text[] := ARRAY['answer', 'measure', 'programme_id', 'decline_kind', 'suggested_organisation_id', 'suggested_name', 'answered_at', 'answered_by_name'];
BEGIN
  IF app.actor_kind() IS NULL THEN
    RETURN NEW;
  END IF;
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) THEN
    RAISE EXCEPTION 'the desk asks, the party asked answers' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state IS DISTINCT FROM OLD.state AND NOT EXISTS (
    SELECT FROM app.transitions t WHERE t.machine = 'request' AND t.from_state = OLD.state AND t.to_state = NEW.state AND t.side = acting
  ) THEN
    RAISE EXCEPTION 'no transition of a request from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state = OLD.state AND (SELECT jsonb_object_agg(k, to_jsonb(NEW) -> k) FROM unnest(said) k)
     IS DISTINCT FROM (SELECT jsonb_object_agg(k, to_jsonb(OLD) -> k) FROM unnest(said) k) THEN
    RAISE EXCEPTION 'what was answered stands' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.opened_at IS DISTINCT FROM OLD.opened_at AND OLD.opened_at IS NOT NULL THEN
    RAISE EXCEPTION 'a request is opened once' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.result_at IS DISTINCT FROM OLD.result_at AND NEW.state NOT IN ('accepted', 'proposed', 'answered') THEN
    RAISE EXCEPTION 'a result needs an answer' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

-- The directory is read by all; an office's desk changes where and what it is asked. Seeds never put back what a desk took out.
GRANT INSERT, DELETE ON partner_themes TO madoguchi_web;
GRANT SELECT ON partner_territories TO madoguchi_web, madoguchi_worker, madoguchi_auth;
GRANT INSERT, DELETE ON partner_territories TO madoguchi_web;
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['partner_themes', 'partner_territories'] LOOP
    EXECUTE format('CREATE POLICY everybody_reads ON %I FOR SELECT USING (true)', t);
    EXECUTE format('CREATE POLICY owner_sets_up ON %I TO madoguchi_owner USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY desk_adds ON %I FOR INSERT TO madoguchi_web WITH CHECK ((SELECT app.role()) IN (''officer'', ''manager'') AND EXISTS (SELECT FROM organisations o WHERE o.id = organisation_id AND o.kind = ''partner_office'' AND o.bureau_id = (SELECT app.bureau_id())))', t);
    EXECUTE format('CREATE POLICY desk_removes ON %I FOR DELETE TO madoguchi_web USING ((SELECT app.role()) IN (''officer'', ''manager'') AND EXISTS (SELECT FROM organisations o WHERE o.id = organisation_id AND o.kind = ''partner_office'' AND o.bureau_id = (SELECT app.bureau_id())))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['partner_territories', 'partner_profiles', 'partner_programmes', 'joint_works', 'directory_changes'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    IF t <> 'partner_territories' THEN
      EXECUTE format('CREATE POLICY desk ON %I TO madoguchi_web USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN (''officer'', ''manager''))
        WITH CHECK (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN (''officer'', ''manager'')
          AND (%s EXISTS (SELECT FROM organisations o WHERE o.id = organisation_id AND o.kind = ''partner_office'' AND o.bureau_id = (SELECT app.bureau_id()))))', t,
        CASE t WHEN 'directory_changes' THEN 'kind = ''left'' OR' ELSE '' END);
      EXECUTE format('CREATE POLICY owner_sets_up ON %I TO madoguchi_owner USING (true) WITH CHECK (true)', t);
    END IF;
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit.record(%s)', t,
      CASE t WHEN 'partner_territories' THEN '''organisation_id'', ''area_code''' WHEN 'partner_profiles' THEN '''organisation_id''' ELSE '''id''' END);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['partner_profiles', 'partner_programmes'] LOOP
    EXECUTE format('CREATE POLICY own_office ON %I TO madoguchi_web USING ((SELECT app.role()) = ''partner_office'' AND organisation_id = (SELECT app.organisation_id()))
      WITH CHECK ((SELECT app.role()) = ''partner_office'' AND organisation_id = (SELECT app.organisation_id())
        AND EXISTS (SELECT FROM organisations o WHERE o.id = organisation_id AND o.bureau_id = %I.bureau_id))', t, t);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON partner_profiles, partner_programmes, joint_works TO madoguchi_web;
GRANT SELECT, INSERT ON directory_changes TO madoguchi_web;
CREATE POLICY own_office ON joint_works FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) = 'partner_office' AND organisation_id = (SELECT app.organisation_id()));
