-- 各県からの情報収集: a call for practices on a priority matter, the prefectures asked, and the sheets they send.
CREATE TABLE practice_calls (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  bureau_id uuid NOT NULL,
  matter_id uuid NOT NULL,
  title text NOT NULL,
  body text NOT NULL DEFAULT '',
  theme_keys text[] NOT NULL DEFAULT '{}',
  due_on date NOT NULL,
  takes_late boolean NOT NULL DEFAULT true,
  state text NOT NULL DEFAULT 'draft',
  opened_at timestamptz(3),
  opened_by_name text NOT NULL DEFAULT '',
  closed_at timestamptz(3),
  closed_by_name text NOT NULL DEFAULT '',
  written_at timestamptz(3) NOT NULL DEFAULT app.now(),
  written_by_name text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT practice_calls_state CHECK (state IN ('draft', 'open', 'closed')),
  CONSTRAINT practice_calls_title CHECK (title <> ''),
  CONSTRAINT practice_calls_opened CHECK ((opened_at IS NULL) = (state = 'draft')),
  CONSTRAINT practice_calls_closed CHECK ((closed_at IS NOT NULL) = (state = 'closed')),
  CONSTRAINT practice_calls_bureau_id_fkey FOREIGN KEY (bureau_id) REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT practice_calls_matter_fkey FOREIGN KEY (matter_id, bureau_id) REFERENCES priority_matters (id, bureau_id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX practice_calls_id_bureau_id_key ON practice_calls (id, bureau_id);
CREATE INDEX practice_calls_bureau_id_state_due_on_idx ON practice_calls (bureau_id, state, due_on DESC);
CREATE INDEX practice_calls_matter_id_idx ON practice_calls (matter_id);

-- A prefecture that is asked: when it was asked, has looked, has nothing to file, and how often it was reminded.
CREATE TABLE practice_call_places (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  call_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  asked_at timestamptz(3),
  seen_at timestamptz(3),
  seen_by_name text NOT NULL DEFAULT '',
  none_at timestamptz(3),
  none_by_name text NOT NULL DEFAULT '',
  none_words text NOT NULL DEFAULT '',
  reminders integer NOT NULL DEFAULT 0,
  reminded_at timestamptz(3),
  CONSTRAINT practice_call_places_none CHECK ((none_at IS NULL) = (none_by_name = '')),
  CONSTRAINT practice_call_places_call_fkey FOREIGN KEY (call_id, bureau_id) REFERENCES practice_calls (id, bureau_id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT practice_call_places_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX practice_call_places_call_id_prefecture_code_key ON practice_call_places (call_id, prefecture_code);
CREATE INDEX practice_call_places_organisation_id_idx ON practice_call_places (organisation_id);
CREATE INDEX practice_call_places_prefecture_code_asked_at_idx ON practice_call_places (prefecture_code, asked_at DESC);

-- A sheet 調査票 that a prefecture sent: what was taken from it, or what was wrong in which cell and nothing was taken.
CREATE TABLE practice_sheets (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  call_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  file_name text NOT NULL,
  state text NOT NULL,
  filed integer NOT NULL DEFAULT 0,
  changed integer NOT NULL DEFAULT 0,
  same integer NOT NULL DEFAULT 0,
  kept integer NOT NULL DEFAULT 0,
  problems jsonb NOT NULL DEFAULT '[]',
  sent_at timestamptz(3) NOT NULL DEFAULT app.now(),
  sent_by_name text NOT NULL,
  CONSTRAINT practice_sheets_state CHECK (state IN ('taken', 'refused')),
  CONSTRAINT practice_sheets_problems CHECK (jsonb_typeof(problems) = 'array'),
  CONSTRAINT practice_sheets_nothing_half_done CHECK (state = 'taken' OR filed + changed + same + kept = 0),
  CONSTRAINT practice_sheets_call_fkey FOREIGN KEY (call_id, bureau_id) REFERENCES practice_calls (id, bureau_id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX practice_sheets_call_id_prefecture_code_sent_at_idx ON practice_sheets (call_id, prefecture_code, sent_at DESC);

ALTER TABLE practice_drafts
  ADD COLUMN call_id uuid,
  ADD COLUMN is_late boolean NOT NULL DEFAULT false,
  ADD COLUMN line_key text NOT NULL DEFAULT '',
  ADD CONSTRAINT practice_drafts_call_fkey FOREIGN KEY (call_id, bureau_id) REFERENCES practice_calls (id, bureau_id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT practice_drafts_called CHECK (CASE WHEN call_id IS NULL THEN NOT is_late AND line_key = '' ELSE filed_side = 'prefecture' AND line_key <> '' END);
-- The same sheet sent twice files nothing twice.
CREATE UNIQUE INDEX practice_drafts_call_line_key ON practice_drafts (call_id, prefecture_code, line_key) WHERE call_id IS NOT NULL;
CREATE INDEX practice_drafts_call_id_prefecture_code_idx ON practice_drafts (call_id, prefecture_code);

-- In time, or late as the clock of the database says and only where the call takes what is late.
CREATE FUNCTION app.guard_practice_filing() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM practice_calls c JOIN practice_call_places p ON p.call_id = c.id
    WHERE c.id = NEW.call_id AND p.prefecture_code = NEW.prefecture_code AND c.state <> 'draft'
      AND NEW.is_late = (c.state = 'closed' OR c.due_on < app.today()) AND (NOT NEW.is_late OR c.takes_late)) THEN
    RAISE EXCEPTION 'this call takes nothing now' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_practice_filing BEFORE INSERT ON practice_drafts FOR EACH ROW WHEN (NEW.call_id IS NOT NULL AND current_user = 'madoguchi_web') EXECUTE FUNCTION app.guard_practice_filing();

-- What was asked stands once it is asked; the desk alone opens and closes, the prefecture alone says that it has looked or has nothing.
CREATE FUNCTION app.guard_practice_call() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  moves constant text[] := ARRAY['state', 'opened_at', 'opened_by_name', 'closed_at', 'closed_by_name', 'due_on', 'version'];
BEGIN
  IF (OLD.state, NEW.state) NOT IN (('draft', 'draft'), ('draft', 'open'), ('open', 'open'), ('open', 'closed'), ('closed', 'closed')) THEN
    RAISE EXCEPTION 'no such step of a call' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.state <> 'draft' AND (to_jsonb(NEW) - moves) IS DISTINCT FROM (to_jsonb(OLD) - moves) THEN
    RAISE EXCEPTION 'what was asked stands' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_practice_call BEFORE UPDATE ON practice_calls FOR EACH ROW WHEN (current_user = 'madoguchi_web') EXECUTE FUNCTION app.guard_practice_call();
CREATE FUNCTION app.guard_practice_call_place() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  free constant text[] := CASE app.side() WHEN 'desk' THEN ARRAY['asked_at'] WHEN 'prefecture' THEN ARRAY['seen_at', 'seen_by_name', 'none_at', 'none_by_name', 'none_words'] END;
BEGIN
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) THEN
    RAISE EXCEPTION 'each side says its own' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_practice_call_place BEFORE UPDATE ON practice_call_places FOR EACH ROW WHEN (current_user = 'madoguchi_web') EXECUTE FUNCTION app.guard_practice_call_place();

GRANT SELECT, INSERT, UPDATE ON practice_calls TO madoguchi_web;
GRANT SELECT, INSERT, UPDATE, DELETE ON practice_call_places TO madoguchi_web;
GRANT SELECT, INSERT ON practice_sheets TO madoguchi_web;
ALTER TABLE practice_calls ENABLE ROW LEVEL SECURITY;
ALTER TABLE practice_calls FORCE ROW LEVEL SECURITY;
ALTER TABLE practice_call_places ENABLE ROW LEVEL SECURITY;
ALTER TABLE practice_call_places FORCE ROW LEVEL SECURITY;
ALTER TABLE practice_sheets ENABLE ROW LEVEL SECURITY;
ALTER TABLE practice_sheets FORCE ROW LEVEL SECURITY;
CREATE POLICY desk ON practice_calls TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY prefecture_reads ON practice_calls FOR SELECT TO madoguchi_web
  USING (state <> 'draft' AND (SELECT app.role()) = 'prefecture_staff' AND EXISTS (SELECT FROM practice_call_places p WHERE p.call_id = practice_calls.id));
CREATE POLICY desk_reads ON practice_call_places FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY desk_adds ON practice_call_places FOR INSERT TO madoguchi_web
  WITH CHECK (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager') AND asked_at IS NULL AND seen_at IS NULL AND none_at IS NULL);
CREATE POLICY desk_asks ON practice_call_places FOR UPDATE TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY desk_removes ON practice_call_places FOR DELETE TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager') AND asked_at IS NULL);
CREATE POLICY prefecture_reads ON practice_call_places FOR SELECT TO madoguchi_web
  USING (asked_at IS NOT NULL AND prefecture_code = (SELECT app.prefecture_code()) AND (SELECT app.role()) = 'prefecture_staff');
CREATE POLICY prefecture_says ON practice_call_places FOR UPDATE TO madoguchi_web
  USING (asked_at IS NOT NULL AND prefecture_code = (SELECT app.prefecture_code()) AND (SELECT app.role()) = 'prefecture_staff');
CREATE POLICY desk_reads ON practice_sheets FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY prefecture ON practice_sheets TO madoguchi_web
  USING (prefecture_code = (SELECT app.prefecture_code()) AND (SELECT app.role()) = 'prefecture_staff' AND EXISTS (SELECT FROM practice_calls c WHERE c.id = call_id));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON practice_calls FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON practice_call_places FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON practice_sheets FOR EACH ROW EXECUTE FUNCTION audit.record('id');

-- The worker tells and reminds.
GRANT SELECT (id, bureau_id, due_on, state, title) ON practice_calls TO madoguchi_worker;
GRANT SELECT ON practice_call_places TO madoguchi_worker;
GRANT UPDATE (reminders, reminded_at) ON practice_call_places TO madoguchi_worker;
GRANT SELECT (call_id, prefecture_code) ON practice_drafts TO madoguchi_worker;
CREATE POLICY worker_reads ON practice_calls FOR SELECT TO madoguchi_worker USING (true);
CREATE POLICY worker_reads ON practice_call_places FOR SELECT TO madoguchi_worker USING (true);
CREATE POLICY worker_reminds ON practice_call_places FOR UPDATE TO madoguchi_worker USING (asked_at IS NOT NULL);

-- Prefectures that have not filed, and practices that are to be looked at again each year, are reminded of by the same ladders, counted from the day that was asked for.
ALTER TABLE chasing_steps DROP CONSTRAINT chasing_steps_party, DROP CONSTRAINT chasing_steps_follow_ups,
  ADD CONSTRAINT chasing_steps_party CHECK (party IN ('advisor', 'partner_office', 'council_member', 'network_member', 'headquarters', 'contractor', 'prefecture_staff', 'report', 'survey', 'follow_up', 'helped', 'practice_call', 'practice_check')),
  ADD CONSTRAINT chasing_steps_follow_ups CHECK (party NOT IN ('follow_up', 'helped', 'practice_call', 'practice_check') OR (act = 'remind' AND menu_key IS NULL));
CREATE OR REPLACE FUNCTION app.give_usual_ladder() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO public.chasing_steps (bureau_id, party, after_days, act)
  SELECT NEW.bureau_id, p.party, s.after_days, s.act
  FROM unnest(ARRAY['advisor', 'partner_office', 'council_member', 'network_member', 'headquarters', 'contractor', 'prefecture_staff']) AS p(party),
    (VALUES (5, 'remind'), (10, 'remind'), (15, 'tell_officer')) AS s(after_days, act)
  UNION ALL
  SELECT NEW.bureau_id, p.party, s.after_days, s.act
  FROM unnest(ARRAY['report', 'survey']) AS p(party), (VALUES (1, 'remind'), (6, 'remind'), (11, 'tell_officer')) AS s(after_days, act)
  UNION ALL
  SELECT NEW.bureau_id, p.party, s.after_days, 'remind'
  FROM unnest(ARRAY['follow_up', 'helped']) AS p(party), (VALUES (1), (11), (21)) AS s(after_days)
  UNION ALL
  SELECT NEW.bureau_id, p.party, s.after_days, 'remind'
  FROM unnest(ARRAY['practice_call', 'practice_check']) AS p(party), (VALUES (1), (6), (11)) AS s(after_days);
  RETURN NULL;
END $$;
INSERT INTO chasing_steps (bureau_id, party, after_days, act)
SELECT b.bureau_id, p.party, s.after_days, 'remind'
FROM bureau_settings b, unnest(ARRAY['practice_call', 'practice_check']) AS p(party), (VALUES (1), (6), (11)) AS s(after_days);
