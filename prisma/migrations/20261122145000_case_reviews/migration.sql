-- 年度の振り返り: once a fiscal year each side looks back on a case from three views and decides what is done next. Both sides read both.
CREATE TABLE case_reviews (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  fiscal_year integer NOT NULL,
  side text NOT NULL,
  smooth text NOT NULL,
  smooth_words text NOT NULL DEFAULT '',
  burden text NOT NULL,
  burden_words text NOT NULL DEFAULT '',
  allocation text NOT NULL,
  allocation_words text NOT NULL DEFAULT '',
  decided text NOT NULL,
  owner_name text NOT NULL,
  due_on date,
  todo_id uuid REFERENCES todos (id) ON DELETE SET NULL ON UPDATE CASCADE,
  written_by_name text NOT NULL,
  written_at timestamptz(3) NOT NULL DEFAULT app.now(),
  CONSTRAINT case_reviews_side CHECK (side IN ('desk', 'asking')),
  CONSTRAINT case_reviews_grades CHECK (smooth IN ('good', 'partly', 'poor') AND burden IN ('good', 'partly', 'poor') AND allocation IN ('good', 'partly', 'poor')),
  CONSTRAINT case_reviews_decided CHECK (decided <> '' AND owner_name <> ''),
  CONSTRAINT case_reviews_consultation_fkey FOREIGN KEY (consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES consultations (id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX case_reviews_consultation_id_fiscal_year_side_key ON case_reviews (consultation_id, fiscal_year, side);
CREATE INDEX case_reviews_bureau_id_fiscal_year_idx ON case_reviews (bureau_id, fiscal_year);
CREATE INDEX case_reviews_todo_id_idx ON case_reviews (todo_id);
ALTER TABLE case_reviews ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_reviews FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON case_reviews TO madoguchi_web;
CREATE POLICY desk_reads ON case_reviews FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY asking_side_reads ON case_reviews FOR SELECT TO madoguchi_web
  USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE POLICY desk_writes ON case_reviews FOR INSERT TO madoguchi_web
  WITH CHECK (side = 'desk' AND bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY asking_side_writes ON case_reviews FOR INSERT TO madoguchi_web
  WITH CHECK (side = 'asking' AND todo_id IS NULL AND asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON case_reviews FOR EACH ROW EXECUTE FUNCTION audit.record('id');
