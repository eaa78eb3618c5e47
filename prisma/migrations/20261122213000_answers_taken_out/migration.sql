-- False answers of a stretch of time are taken out of the count, like paper that was counted wrongly; what was said stays as it was said.
ALTER TABLE resident_survey_answers
  ADD COLUMN withdrawn_at timestamptz(3),
  ADD COLUMN withdrawn_by_name text NOT NULL DEFAULT '',
  ADD CONSTRAINT resident_survey_answers_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by_name = ''));
GRANT UPDATE (withdrawn_at, withdrawn_by_name) ON resident_survey_answers TO madoguchi_web;
CREATE POLICY desk_changes ON resident_survey_answers FOR UPDATE TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY asking_side_changes ON resident_survey_answers FOR UPDATE TO madoguchi_web
  USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE FUNCTION app.guard_resident_survey_answer() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.withdrawn_at IS NOT NULL OR (to_jsonb(NEW) - ARRAY['withdrawn_at', 'withdrawn_by_name']) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['withdrawn_at', 'withdrawn_by_name']) THEN
    RAISE EXCEPTION 'what was answered is taken out, not changed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_resident_survey_answer BEFORE UPDATE ON resident_survey_answers FOR EACH ROW
  WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_resident_survey_answer();

-- What was taken out does not fill a questionnaire up; and how many sheets were given back of late, so that no flood of them is kept.
GRANT SELECT (withdrawn_at) ON resident_survey_answers TO madoguchi_registry;
GRANT SELECT (action, created_at, done_at) ON form_posts TO madoguchi_registry;
CREATE POLICY registry_counts ON form_posts FOR SELECT TO madoguchi_registry USING (action LIKE '/q/%');
CREATE FUNCTION app.survey_sheets_given_back(of_code text) RETURNS int
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT count(*)::int FROM public.form_posts p
  WHERE p.created_at > app.now() - interval '10 minutes' AND p.done_at IS NULL AND p.action LIKE '/q/' || of_code || '/%'
$$;
GRANT CREATE ON SCHEMA app TO madoguchi_registry;
ALTER FUNCTION app.survey_sheets_given_back(text) OWNER TO madoguchi_registry;
SET ROLE madoguchi_registry;
CREATE OR REPLACE FUNCTION app.survey_answers_so_far(of_survey uuid) RETURNS TABLE (recent int, total int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT count(*) FILTER (WHERE a.answered_at > app.now() - interval '10 minutes')::int, count(*)::int
  FROM public.resident_survey_answers a WHERE a.survey_id = of_survey AND a.withdrawn_at IS NULL
$$;
RESET ROLE;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;
