-- 支援策の一生: 案 → 試行 → 実施 → 終了. A version says its conditions, why it was made and by whom it was decided; every deed is kept with its day.
ALTER TABLE menus
  ADD COLUMN state text NOT NULL DEFAULT 'open',
  ADD COLUMN conditions text NOT NULL DEFAULT '',
  ADD COLUMN conditions_en text NOT NULL DEFAULT '',
  ADD COLUMN ground text NOT NULL DEFAULT '',
  ADD COLUMN proposal_id uuid,
  ADD COLUMN trial_prefectures text[] NOT NULL DEFAULT '{}',
  ADD COLUMN trial_limit integer,
  ADD COLUMN trial_from date,
  ADD COLUMN trial_until date,
  ADD COLUMN decided_on date,
  ADD COLUMN decided_by_name text NOT NULL DEFAULT '',
  ADD CONSTRAINT menus_state CHECK (state IN ('draft', 'trial', 'open', 'closed', 'dropped')),
  ADD CONSTRAINT menus_trial CHECK (num_nonnulls(trial_limit, trial_from, trial_until) IN (0, 3) AND (trial_limit IS NULL) = (cardinality(trial_prefectures) = 0)),
  ADD CONSTRAINT menus_on_trial CHECK (state <> 'trial' OR trial_from IS NOT NULL),
  ADD CONSTRAINT menus_trial_limit CHECK (trial_limit BETWEEN 1 AND 1000 AND trial_until >= trial_from),
  ADD CONSTRAINT menus_one_open EXCLUDE USING gist (key WITH =, (COALESCE(bureau_id, '00000000-0000-0000-0000-000000000000'::uuid)) WITH =, daterange(valid_from, valid_until, '[]') WITH &&) WHERE (state = 'open'),
  ADD CONSTRAINT menus_one_trial EXCLUDE USING gist (key WITH =, (COALESCE(bureau_id, '00000000-0000-0000-0000-000000000000'::uuid)) WITH =) WHERE (state = 'trial');
CREATE INDEX menus_proposal_id_idx ON menus (proposal_id);
CREATE INDEX menus_bureau_id_state_idx ON menus (bureau_id, state);

-- A bureau may have a version of its own of a national menu, with the same key.
DROP INDEX menus_key_menu_version_key;
CREATE UNIQUE INDEX menus_key_menu_version_bureau_id_key ON menus (key, menu_version, bureau_id) NULLS NOT DISTINCT;

-- A draft is its bureau's; what is on trial is not for municipalities and prefectures outside its region.
ALTER POLICY everybody_reads ON menus USING (
  state IN ('open', 'closed')
  OR (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager', 'administrator'))
  OR (bureau_id IS NULL AND (SELECT app.role()) = 'operator')
  OR (state = 'trial' AND (SELECT app.actor_kind()) IN ('member', 'link')
    AND (COALESCE((SELECT app.role()), '') NOT IN ('municipal_staff', 'prefecture_staff') OR (SELECT app.prefecture_code()) = ANY (trial_prefectures))));
DROP POLICY everybody_reads ON menu_themes;
CREATE POLICY as_the_menu ON menu_themes FOR SELECT USING (EXISTS (SELECT FROM menus m WHERE m.id = menu_id));
CREATE POLICY operator_begins ON menus FOR INSERT TO madoguchi_web
  WITH CHECK (bureau_id IS NULL AND (SELECT app.role()) = 'operator' AND state = 'draft');
CREATE POLICY operator_chooses ON menu_themes FOR INSERT TO madoguchi_web
  WITH CHECK ((SELECT app.role()) = 'operator' AND EXISTS (SELECT FROM menus m WHERE m.id = menu_id AND m.bureau_id IS NULL AND m.state = 'draft'));
CREATE POLICY operator_removes ON menu_themes FOR DELETE TO madoguchi_web
  USING ((SELECT app.role()) = 'operator' AND EXISTS (SELECT FROM menus m WHERE m.id = menu_id AND m.bureau_id IS NULL AND m.state = 'draft'));

-- A draft is written over; what was offered to somebody is changed by a new version, and goes only forward.
CREATE OR REPLACE FUNCTION app.guard_menu() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  free text[] := ARRAY['valid_until', 'follow_up_months', 'version', 'state', 'decided_on', 'decided_by_name'];
  identity text[] := ARRAY['id', 'key', 'menu_version', 'bureau_id', 'proposal_id'];
BEGIN
  IF app.actor_kind() IS DISTINCT FROM 'member' THEN RETURN NEW; END IF;
  IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN
     (('draft', 'trial'), ('draft', 'open'), ('draft', 'dropped'), ('trial', 'open'), ('trial', 'closed'), ('open', 'closed')) THEN
    RAISE EXCEPTION 'a menu goes from % to % never', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.state = 'draft' THEN
    IF EXISTS (SELECT FROM unnest(identity) part WHERE to_jsonb(NEW) -> part IS DISTINCT FROM to_jsonb(OLD) -> part) THEN
      RAISE EXCEPTION 'a draft stays the version it is' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.state = 'trial' THEN free := array_append(free, 'valid_from'); END IF;
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) THEN
    RAISE EXCEPTION 'a menu is changed by a new version' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

-- How many places of a trial are taken: proposed and not declined, by whichever bureau.
CREATE FUNCTION app.trial_places(of_menu uuid) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT count(*)::int FROM supports s WHERE s.menu_id = of_menu AND s.state NOT IN ('declined', 'not_used')
$$;
GRANT CREATE ON SCHEMA app TO madoguchi_search;
ALTER FUNCTION app.trial_places(uuid) OWNER TO madoguchi_search;
REVOKE CREATE ON SCHEMA app FROM madoguchi_search;
REVOKE ALL ON FUNCTION app.trial_places(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.trial_places(uuid) TO madoguchi_web;
CREATE INDEX supports_menu_id_state_idx ON supports (menu_id, state);

-- What was done with a version, by whom and why.
CREATE TABLE menu_events (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  menu_id uuid NOT NULL REFERENCES menus (id) ON DELETE CASCADE ON UPDATE CASCADE,
  kind text NOT NULL,
  on_day date NOT NULL,
  reason text NOT NULL DEFAULT '',
  by_name text NOT NULL,
  at timestamptz(3) NOT NULL DEFAULT app.now(),
  CONSTRAINT menu_events_kind CHECK (kind IN ('drafted', 'changed', 'trial_started', 'opened', 'followed', 'closed', 'dropped'))
);
CREATE INDEX menu_events_menu_id_at_idx ON menu_events (menu_id, at);
ALTER TABLE menu_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE menu_events FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON menu_events TO madoguchi_web;
CREATE POLICY keepers_read ON menu_events FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) IN ('officer', 'manager', 'administrator', 'operator')
    AND EXISTS (SELECT FROM menus m WHERE m.id = menu_id AND (m.bureau_id IS NULL OR m.bureau_id = (SELECT app.bureau_id()))));
CREATE POLICY keepers_write ON menu_events FOR INSERT TO madoguchi_web
  WITH CHECK (EXISTS (SELECT FROM menus m WHERE m.id = menu_id AND (
    (m.bureau_id IS NULL AND (SELECT app.role()) = 'operator')
    OR (m.bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('manager', 'administrator')))));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON menu_events FOR EACH ROW EXECUTE FUNCTION audit.record('id');
