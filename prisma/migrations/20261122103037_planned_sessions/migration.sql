-- 予定の回: a meeting of a support that is planned. Everybody invited reads the row, so nothing of the consultation stands in it.
CREATE TABLE planned_sessions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  support_id uuid NOT NULL,
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  position integer NOT NULL DEFAULT 0,
  label text NOT NULL,
  planned_on date,
  starts_at timestamptz(3),
  ends_at timestamptz(3),
  timing_note text NOT NULL DEFAULT '',
  mode text,
  place text NOT NULL DEFAULT '',
  online_url text NOT NULL DEFAULT '',
  aims text NOT NULL DEFAULT '',
  programme text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'planned',
  cancel_reason text NOT NULL DEFAULT '',
  support_session_id uuid,
  planned_by_name text NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT app.now(),
  updated_at timestamptz(3) NOT NULL DEFAULT app.now(),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT planned_sessions_label CHECK (label <> ''),
  CONSTRAINT planned_sessions_mode CHECK (mode IN ('onsite', 'online', 'hybrid')),
  CONSTRAINT planned_sessions_state CHECK (state IN ('planned', 'held', 'cancelled')),
  CONSTRAINT planned_sessions_held CHECK ((state = 'held') = (support_session_id IS NOT NULL)),
  CONSTRAINT planned_sessions_cancelled CHECK ((state = 'cancelled') = (cancel_reason <> '')),
  CONSTRAINT planned_sessions_day CHECK (starts_at IS NULL OR (planned_on IS NOT NULL AND planned_on = (starts_at AT TIME ZONE 'Asia/Tokyo')::date)),
  CONSTRAINT planned_sessions_ends CHECK (ends_at IS NULL OR (starts_at IS NOT NULL AND ends_at > starts_at)),
  CONSTRAINT planned_sessions_online_url CHECK (online_url = '' OR online_url ~ '^https?://'),
  CONSTRAINT planned_sessions_support_fkey FOREIGN KEY (support_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES supports (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT planned_sessions_support_session_id_fkey FOREIGN KEY (support_session_id) REFERENCES support_sessions (id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX planned_sessions_support_session_id_key ON planned_sessions (support_session_id);
CREATE UNIQUE INDEX planned_sessions_id_owner_key ON planned_sessions (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code);
CREATE INDEX planned_sessions_support_id_position_idx ON planned_sessions (support_id, position);
CREATE INDEX planned_sessions_consultation_id_idx ON planned_sessions (consultation_id);
CREATE INDEX planned_sessions_bureau_id_state_planned_on_idx ON planned_sessions (bureau_id, state, planned_on);
CREATE INDEX planned_sessions_asking_organisation_id_state_planned_on_idx ON planned_sessions (asking_organisation_id, state, planned_on);

ALTER TABLE planned_sessions ENABLE ROW LEVEL SECURITY;
ALTER TABLE planned_sessions FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON planned_sessions TO madoguchi_web;
GRANT SELECT ON planned_sessions TO madoguchi_worker;
CREATE POLICY desk ON planned_sessions TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY asking_side ON planned_sessions FOR SELECT TO madoguchi_web
  USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE POLICY prefecture_shared ON planned_sessions FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) = 'prefecture_staff' AND prefecture_code = (SELECT app.prefecture_code())
    AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id));
-- A party sees the meetings of what it has taken on: the requests it may read are its own.
CREATE POLICY party ON planned_sessions FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) IN ('advisor', 'partner_office', 'headquarters', 'contractor', 'council_member', 'network_member')
    AND EXISTS (SELECT FROM requests r WHERE r.support_id = planned_sessions.support_id AND r.state = 'accepted'));
CREATE POLICY worker_reads ON planned_sessions FOR SELECT TO madoguchi_worker USING (true);

-- What was held or cancelled stands; a meeting stays with its support.
CREATE FUNCTION app.guard_planned_session() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.state <> 'planned' THEN
    RAISE EXCEPTION 'a meeting that is over stands' USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW.id, NEW.support_id) IS DISTINCT FROM (OLD.id, OLD.support_id) THEN
    RAISE EXCEPTION 'a meeting stays with its support' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_planned_session BEFORE UPDATE ON planned_sessions FOR EACH ROW
  WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_planned_session();
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON planned_sessions FOR EACH ROW EXECUTE FUNCTION audit.record('id');
