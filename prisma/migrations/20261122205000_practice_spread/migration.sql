-- 横展開: where and when a practice was spread, to whom; and who has copied it. Numbers are for everybody, who it was for the desks concerned.
CREATE TABLE practice_spreads (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  practice_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  kind text NOT NULL,
  spread_on date NOT NULL,
  audience text NOT NULL,
  reached integer,
  note text NOT NULL DEFAULT '',
  consultation_id uuid,
  asking_organisation_id uuid,
  prefecture_code text,
  dialogue_entry_id uuid,
  noted_by_name text NOT NULL,
  noted_at timestamptz(3) NOT NULL DEFAULT app.now(),
  CONSTRAINT practice_spreads_kind CHECK (kind IN ('seminar', 'training', 'meeting', 'letter', 'prefecture', 'other', 'consultation')),
  CONSTRAINT practice_spreads_audience CHECK (audience <> ''),
  CONSTRAINT practice_spreads_reached CHECK (reached BETWEEN 1 AND 100000),
  CONSTRAINT practice_spreads_case CHECK (num_nonnulls(consultation_id, asking_organisation_id, prefecture_code) = CASE kind WHEN 'consultation' THEN 3 ELSE 0 END),
  CONSTRAINT practice_spreads_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT practice_spreads_bureau_id_fkey FOREIGN KEY (bureau_id) REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT practice_spreads_consultation_fkey FOREIGN KEY (consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES consultations (id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX practice_spreads_practice_id_spread_on_idx ON practice_spreads (practice_id, spread_on DESC);
CREATE INDEX practice_spreads_bureau_id_idx ON practice_spreads (bureau_id);
CREATE UNIQUE INDEX practice_spreads_consultation_id_practice_id_key ON practice_spreads (consultation_id, practice_id);

-- 取り入れた団体: a municipality says that it has copied a practice, or its desk notes it.
CREATE TABLE practice_copies (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  practice_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  copied_on date NOT NULL,
  note text NOT NULL DEFAULT '',
  noted_by_side text NOT NULL,
  noted_by_name text NOT NULL,
  noted_at timestamptz(3) NOT NULL DEFAULT app.now(),
  CONSTRAINT practice_copies_side CHECK (noted_by_side IN ('municipality', 'prefecture', 'desk')),
  CONSTRAINT practice_copies_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT practice_copies_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX practice_copies_practice_id_organisation_id_key ON practice_copies (practice_id, organisation_id);
CREATE INDEX practice_copies_organisation_id_idx ON practice_copies (organisation_id);

CREATE TRIGGER guard_author BEFORE INSERT ON practice_copies FOR EACH ROW EXECUTE FUNCTION app.guard_author('noted_by_side');
GRANT SELECT, INSERT, DELETE ON practice_spreads, practice_copies TO madoguchi_web;
ALTER TABLE practice_spreads ENABLE ROW LEVEL SECURITY;
ALTER TABLE practice_spreads FORCE ROW LEVEL SECURITY;
ALTER TABLE practice_copies ENABLE ROW LEVEL SECURITY;
ALTER TABLE practice_copies FORCE ROW LEVEL SECURITY;
CREATE POLICY desk ON practice_spreads TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY desk ON practice_copies TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY own_office ON practice_copies TO madoguchi_web
  USING (organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON practice_spreads FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON practice_copies FOR EACH ROW EXECUTE FUNCTION audit.record('id');

GRANT SELECT ON practice_spreads, practice_copies TO madoguchi_registry;
CREATE POLICY registry ON practice_spreads FOR SELECT TO madoguchi_registry USING (true);
CREATE POLICY registry ON practice_copies FOR SELECT TO madoguchi_registry USING (true);
GRANT CREATE ON SCHEMA app TO madoguchi_registry;
CREATE FUNCTION app.practice_spread_counts(of_practice uuid) RETURNS TABLE (spreads integer, copies integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT (SELECT count(*)::int FROM practice_spreads s WHERE s.practice_id = of_practice),
    (SELECT count(*)::int FROM practice_copies c WHERE c.practice_id = of_practice)
$$;
ALTER FUNCTION app.practice_spread_counts(uuid) OWNER TO madoguchi_registry;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;
