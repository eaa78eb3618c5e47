-- 計画・次年度へ反映すること: what a municipality takes from the results of a case into a plan. The municipality keeps it, its desk reads it.
CREATE TABLE plan_items (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  what text NOT NULL,
  result text NOT NULL,
  plan_name text NOT NULL,
  owner_name text NOT NULL,
  due_on date NOT NULL,
  state text NOT NULL DEFAULT 'considering',
  decided_on date,
  decided_words text NOT NULL DEFAULT '',
  decided_by_name text NOT NULL DEFAULT '',
  written_by_name text NOT NULL,
  written_at timestamptz(3) NOT NULL DEFAULT app.now(),
  reminded_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT plan_items_state CHECK (state IN ('considering', 'included', 'dropped')),
  CONSTRAINT plan_items_decided CHECK ((state = 'considering') = (decided_on IS NULL)),
  CONSTRAINT plan_items_said CHECK (what <> '' AND result <> '' AND plan_name <> '' AND owner_name <> ''),
  CONSTRAINT plan_items_consultation_fkey FOREIGN KEY (consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES consultations (id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX plan_items_consultation_id_idx ON plan_items (consultation_id);
CREATE INDEX plan_items_asking_organisation_id_state_due_on_idx ON plan_items (asking_organisation_id, state, due_on);
CREATE INDEX plan_items_state_due_on_idx ON plan_items (state, due_on);
ALTER TABLE plan_items ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_items FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON plan_items TO madoguchi_web;
GRANT SELECT, UPDATE ON plan_items TO madoguchi_worker;
CREATE POLICY desk_reads ON plan_items FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY asking_side ON plan_items TO madoguchi_web
  USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'))
  WITH CHECK (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE POLICY worker_reads ON plan_items FOR SELECT TO madoguchi_worker USING (true);
CREATE POLICY worker_reminds ON plan_items FOR UPDATE TO madoguchi_worker USING (state = 'considering');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON plan_items FOR EACH ROW EXECUTE FUNCTION audit.record('id');
