-- 年間スケジュール: a bureau's year as rows by months from April on. An entry is on a day, in a month, over several months, or 時期未定; it may become a dated event.
CREATE TABLE year_plans (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  bureau_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  fiscal_year integer NOT NULL,
  name text NOT NULL,
  note text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'draft',
  is_public boolean NOT NULL DEFAULT false,
  made_by_name text NOT NULL,
  made_at timestamptz(3) NOT NULL DEFAULT app.now(),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT year_plans_name CHECK (name <> ''),
  CONSTRAINT year_plans_state CHECK (state IN ('draft', 'current')),
  CONSTRAINT year_plans_year CHECK (fiscal_year BETWEEN 2000 AND 2200)
);
CREATE UNIQUE INDEX year_plans_bureau_id_fiscal_year_name_key ON year_plans (bureau_id, fiscal_year, name);
CREATE UNIQUE INDEX year_plans_id_bureau_id_key ON year_plans (id, bureau_id);
CREATE INDEX year_plans_is_public_fiscal_year_idx ON year_plans (is_public, fiscal_year DESC);

CREATE TABLE year_plan_rows (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  plan_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  place integer NOT NULL,
  group_name text NOT NULL DEFAULT '',
  name text NOT NULL,
  is_public boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT year_plan_rows_name CHECK (name <> ''),
  CONSTRAINT year_plan_rows_plan_fkey FOREIGN KEY (plan_id, bureau_id) REFERENCES year_plans (id, bureau_id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX year_plan_rows_id_plan_id_bureau_id_key ON year_plan_rows (id, plan_id, bureau_id);
CREATE INDEX year_plan_rows_plan_id_place_idx ON year_plan_rows (plan_id, place);

-- Months are counted within the fiscal year: 1 is April, 12 is March.
CREATE TABLE year_plan_entries (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  row_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  from_month integer,
  to_month integer,
  on_day date,
  is_undecided boolean NOT NULL DEFAULT false,
  words text NOT NULL DEFAULT '',
  event_id uuid,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT year_plan_entries_months CHECK ((from_month IS NULL) = (to_month IS NULL) AND (from_month IS NULL OR (from_month BETWEEN 1 AND 12 AND to_month BETWEEN from_month AND 12))),
  CONSTRAINT year_plan_entries_when CHECK (is_undecided OR from_month IS NOT NULL),
  CONSTRAINT year_plan_entries_day CHECK (on_day IS NULL OR (from_month = to_month AND NOT is_undecided)),
  CONSTRAINT year_plan_entries_row_fkey FOREIGN KEY (row_id, plan_id, bureau_id) REFERENCES year_plan_rows (id, plan_id, bureau_id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT year_plan_entries_event_id_fkey FOREIGN KEY (event_id) REFERENCES events (id) ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE INDEX year_plan_entries_row_id_idx ON year_plan_entries (row_id);
CREATE INDEX year_plan_entries_plan_id_from_month_idx ON year_plan_entries (plan_id, from_month);
CREATE UNIQUE INDEX year_plan_entries_event_id_key ON year_plan_entries (event_id);

DO $$
DECLARE
  t text;
  of_desk constant text := 'bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN (''officer'', ''manager'')';
BEGIN
  FOREACH t IN ARRAY ARRAY['year_plans', 'year_plan_rows', 'year_plan_entries'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO madoguchi_web', t);
    EXECUTE format('CREATE POLICY desk_reads ON %I FOR SELECT TO madoguchi_web USING (%s)', t, of_desk);
    EXECUTE format('CREATE POLICY desk_adds ON %I FOR INSERT TO madoguchi_web WITH CHECK (%s)', t, of_desk);
    EXECUTE format('CREATE POLICY desk_changes ON %I FOR UPDATE TO madoguchi_web USING (%s)', t, of_desk);
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit.record(''id'')', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['year_plan_rows', 'year_plan_entries'] LOOP
    EXECUTE format('GRANT DELETE ON %I TO madoguchi_web', t);
    EXECUTE format('CREATE POLICY desk_takes_off ON %I FOR DELETE TO madoguchi_web USING (%s)', t, of_desk);
  END LOOP;
END $$;
CREATE POLICY everybody_reads ON year_plans FOR SELECT TO madoguchi_web USING (is_public AND state = 'current');
CREATE POLICY everybody_reads ON year_plan_rows FOR SELECT TO madoguchi_web
  USING (is_public AND EXISTS (SELECT FROM year_plans p WHERE p.id = plan_id AND p.is_public AND p.state = 'current'));
CREATE POLICY everybody_reads ON year_plan_entries FOR SELECT TO madoguchi_web
  USING (EXISTS (SELECT FROM year_plan_rows r JOIN year_plans p ON p.id = r.plan_id WHERE r.id = row_id AND r.is_public AND p.is_public AND p.state = 'current'));
