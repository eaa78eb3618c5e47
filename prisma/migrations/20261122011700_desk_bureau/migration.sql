-- The bureau whose desk is asking; nothing for anybody else. Role and bureau as one value: compared as two, the planner
-- takes the desk's consultations for a hundredth of what they are, and sorts them all instead of following an index.
CREATE FUNCTION app.desk_bureau_id() RETURNS uuid LANGUAGE sql STABLE SET search_path = pg_catalog
  AS $$ SELECT CASE WHEN app.role() IN ('officer', 'manager') THEN app.bureau_id() END $$;

ALTER POLICY desk ON consultations USING (state <> 'draft' AND bureau_id = (SELECT app.desk_bureau_id()));
ALTER POLICY desk ON triage USING (bureau_id = (SELECT app.desk_bureau_id()));
ALTER POLICY desk ON supports USING (bureau_id = (SELECT app.desk_bureau_id()));
ALTER POLICY desk ON questions USING (bureau_id = (SELECT app.desk_bureau_id()));
