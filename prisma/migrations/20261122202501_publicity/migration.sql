-- 広報: what the desk did to be known, with a focus period 重点期間 where there is one. The desk's own; everybody at it keeps the record.
CREATE TABLE publicity (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  bureau_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  title text NOT NULL,
  audiences text[] NOT NULL,
  channels text[] NOT NULL,
  material text NOT NULL DEFAULT '',
  copies integer,
  from_on date NOT NULL,
  until_on date,
  is_focus boolean NOT NULL DEFAULT false,
  note text NOT NULL DEFAULT '',
  removed_at timestamptz(3),
  changed_by_name text NOT NULL,
  changed_at timestamptz(3) NOT NULL DEFAULT app.now(),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT publicity_audiences CHECK (cardinality(audiences) > 0
    AND audiences <@ ARRAY['municipalities', 'prefectures', 'providers', 'offices', 'residents']),
  CONSTRAINT publicity_channels CHECK (cardinality(channels) > 0
    AND channels <@ ARRAY['flyer', 'website', 'council', 'network', 'events', 'magazines', 'mail', 'other']),
  CONSTRAINT publicity_copies CHECK (copies BETWEEN 1 AND 999999),
  CONSTRAINT publicity_days CHECK (until_on >= from_on),
  -- A focus period has an end.
  CONSTRAINT publicity_focus CHECK (NOT is_focus OR until_on IS NOT NULL)
);
CREATE INDEX publicity_bureau_id_from_on_id_idx ON publicity (bureau_id, from_on DESC, id);

GRANT SELECT, INSERT, UPDATE ON publicity TO madoguchi_web;
ALTER TABLE publicity ENABLE ROW LEVEL SECURITY;
ALTER TABLE publicity FORCE ROW LEVEL SECURITY;
CREATE POLICY desk ON publicity TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON publicity FOR EACH ROW EXECUTE FUNCTION audit.record('id');
