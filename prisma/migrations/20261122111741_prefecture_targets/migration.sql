-- 県の市町村支援事業: which municipalities a prefecture supports in a year, kept by the prefecture, seen beside the state's targets.
CREATE TABLE prefecture_targets (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  fiscal_year integer NOT NULL,
  organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  programme text NOT NULL,
  theme_keys text[] NOT NULL DEFAULT '{}',
  supporters text NOT NULL DEFAULT '',
  note text NOT NULL DEFAULT '',
  entered_by_name text NOT NULL,
  entered_at timestamptz(3) NOT NULL DEFAULT app.now(),
  withdrawn_at timestamptz(3),
  CONSTRAINT prefecture_targets_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT prefecture_targets_year CHECK (fiscal_year BETWEEN 2000 AND 2100),
  CONSTRAINT prefecture_targets_programme CHECK (programme <> '')
);
CREATE UNIQUE INDEX prefecture_targets_one_that_stands ON prefecture_targets (fiscal_year, organisation_id, programme) WHERE withdrawn_at IS NULL;
CREATE INDEX prefecture_targets_bureau_id_fiscal_year_idx ON prefecture_targets (bureau_id, fiscal_year);
CREATE INDEX prefecture_targets_prefecture_code_fiscal_year_idx ON prefecture_targets (prefecture_code, fiscal_year);
CREATE INDEX prefecture_targets_organisation_id_idx ON prefecture_targets (organisation_id);

ALTER TABLE prefecture_targets ENABLE ROW LEVEL SECURITY;
ALTER TABLE prefecture_targets FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (withdrawn_at) ON prefecture_targets TO madoguchi_web;
CREATE POLICY prefecture ON prefecture_targets TO madoguchi_web
  USING (prefecture_code = (SELECT app.prefecture_code()) AND (SELECT app.role()) = 'prefecture_staff')
  WITH CHECK (prefecture_code = (SELECT app.prefecture_code()) AND (SELECT app.role()) = 'prefecture_staff' AND bureau_id = (SELECT app.bureau_id())
    AND EXISTS (SELECT FROM organisations o WHERE o.id = organisation_id AND o.kind = 'municipality' AND o.prefecture_code = prefecture_targets.prefecture_code AND o.bureau_id = prefecture_targets.bureau_id));
CREATE POLICY desk_reads ON prefecture_targets FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY headquarters_reads ON prefecture_targets FOR SELECT TO madoguchi_web USING ((SELECT app.role()) = 'headquarters');
CREATE POLICY own_office_reads ON prefecture_targets FOR SELECT TO madoguchi_web
  USING (organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) = 'municipal_staff');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON prefecture_targets FOR EACH ROW EXECUTE FUNCTION audit.record('id');
