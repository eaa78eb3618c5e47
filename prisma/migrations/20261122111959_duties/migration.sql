-- 報告・ご評価・アンケート: what an advisor and a municipality owe the bureau after a dispatch. Whoever owes it and the desk read it, nobody else.
CREATE TABLE duties (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  support_id uuid NOT NULL,
  support_session_id uuid,
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  held_on date,
  minutes text NOT NULL DEFAULT '',
  user_id uuid,
  organisation_id uuid,
  role text NOT NULL,
  party_name text NOT NULL,
  about_user_id uuid,
  about_name text NOT NULL DEFAULT '',
  opens_on date NOT NULL,
  due_on date NOT NULL,
  asked_at timestamptz(3),
  state text NOT NULL DEFAULT 'open',
  body text NOT NULL DEFAULT '',
  useful integer,
  words text NOT NULL DEFAULT '',
  preparation text NOT NULL DEFAULT '',
  answered_at timestamptz(3),
  answered_by_name text NOT NULL DEFAULT '',
  waive_reason text NOT NULL DEFAULT '',
  waived_by_name text NOT NULL DEFAULT '',
  reminders integer NOT NULL DEFAULT 0,
  reminded_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT duties_kind CHECK (kind IN ('report', 'evaluation', 'survey')),
  CONSTRAINT duties_state CHECK (state IN ('open', 'done', 'waived')),
  CONSTRAINT duties_one_holder CHECK (num_nonnulls(user_id, organisation_id) <= 1),
  CONSTRAINT duties_useful CHECK (useful BETWEEN 1 AND 5),
  CONSTRAINT duties_done CHECK ((state = 'done') = (answered_at IS NOT NULL)),
  CONSTRAINT duties_waived CHECK ((state = 'waived') = (waive_reason <> '')),
  CONSTRAINT duties_due CHECK (due_on >= opens_on),
  CONSTRAINT duties_support_fkey FOREIGN KEY (support_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES supports (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT duties_support_session_id_fkey FOREIGN KEY (support_session_id) REFERENCES support_sessions (id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX duties_support_id_idx ON duties (support_id);
CREATE INDEX duties_support_session_id_idx ON duties (support_session_id);
CREATE INDEX duties_bureau_id_state_due_on_idx ON duties (bureau_id, state, due_on);
CREATE INDEX duties_organisation_id_state_idx ON duties (organisation_id, state);
CREATE INDEX duties_user_id_state_idx ON duties (user_id, state);
CREATE INDEX duties_bureau_id_kind_about_user_id_idx ON duties (bureau_id, kind, about_user_id);

-- What a bureau has set for them (当方設定); without a row, one week by the calendar and the end of June.
CREATE TABLE duty_settings (
  bureau_id uuid PRIMARY KEY REFERENCES organisations (id) ON DELETE CASCADE ON UPDATE CASCADE,
  report_days integer NOT NULL DEFAULT 7,
  counts text NOT NULL DEFAULT 'calendar',
  set_by_name text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT duty_settings_days CHECK (report_days BETWEEN 1 AND 60),
  CONSTRAINT duty_settings_counts CHECK (counts IN ('calendar', 'business'))
);

ALTER TABLE duties ENABLE ROW LEVEL SECURITY;
ALTER TABLE duties FORCE ROW LEVEL SECURITY;
ALTER TABLE duty_settings ENABLE ROW LEVEL SECURITY;
ALTER TABLE duty_settings FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON duties, duty_settings TO madoguchi_web;
GRANT SELECT ON duties TO madoguchi_worker;
GRANT UPDATE (asked_at, reminders, reminded_at) ON duties TO madoguchi_worker;

CREATE POLICY desk ON duties TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY holder_reads ON duties FOR SELECT TO madoguchi_web
  USING ((user_id = (SELECT app.user_id()) AND role = (SELECT app.role()))
    OR (organisation_id = (SELECT app.organisation_id()) AND role = (SELECT app.role()))
    OR EXISTS (SELECT FROM one_time_links l WHERE l.id = (SELECT app.link_id()) AND l.purpose = 'duty' AND l.subject_id = duties.id AND l.withdrawn_at IS NULL));
CREATE POLICY holder_answers ON duties FOR UPDATE TO madoguchi_web
  USING ((user_id = (SELECT app.user_id()) AND role = (SELECT app.role()))
    OR (organisation_id = (SELECT app.organisation_id()) AND role = (SELECT app.role()))
    OR EXISTS (SELECT FROM one_time_links l WHERE l.id = (SELECT app.link_id()) AND l.purpose = 'duty' AND l.subject_id = duties.id AND l.withdrawn_at IS NULL));
CREATE POLICY worker_reads ON duties FOR SELECT TO madoguchi_worker USING (true);
CREATE POLICY worker_reminds ON duties FOR UPDATE TO madoguchi_worker USING (state = 'open');
CREATE POLICY holder_is_recorded ON timeline_entries FOR INSERT TO madoguchi_web
  WITH CHECK (audience = 'internal' AND kind = 'duty_done'
    AND EXISTS (SELECT FROM duties d WHERE d.id = subject_id AND d.consultation_id = timeline_entries.consultation_id));
CREATE POLICY holder_causes ON notices FOR INSERT TO madoguchi_web
  WITH CHECK (kind = 'duty_done' AND EXISTS (SELECT FROM duties d WHERE d.id = subject_id AND d.bureau_id = notices.bureau_id AND d.consultation_id = notices.consultation_id));
CREATE POLICY desk_reads ON duty_settings FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY manager_sets ON duty_settings TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'manager');

-- Whoever owes it answers once; the desk lets it go; what was answered or let go stands.
CREATE FUNCTION app.guard_duty() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  free text[] := CASE
    WHEN app.actor_kind() = 'system' THEN ARRAY['asked_at', 'reminders', 'reminded_at']
    WHEN app.side() = 'desk' THEN ARRAY['state', 'waive_reason', 'waived_by_name', 'due_on', 'version']
    ELSE ARRAY['state', 'body', 'useful', 'words', 'preparation', 'answered_at', 'answered_by_name', 'version'] END;
BEGIN
  IF OLD.state <> 'open' THEN
    RAISE EXCEPTION 'what was answered or let go stands' USING ERRCODE = 'check_violation';
  END IF;
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) OR (app.side() = 'desk' AND NEW.state = 'done')
    OR (app.side() IS DISTINCT FROM 'desk' AND NEW.state = 'waived') THEN
    RAISE EXCEPTION 'whoever owes it answers, the desk lets it go' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_duty BEFORE UPDATE ON duties FOR EACH ROW
  WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_duty();
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON duties FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON duty_settings FOR EACH ROW EXECUTE FUNCTION audit.record('bureau_id');
