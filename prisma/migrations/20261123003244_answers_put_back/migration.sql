-- Answers taken out of the count by mistake come back into it: by whoever took them out, or a manager of the bureau.
ALTER TABLE resident_survey_answers ADD COLUMN withdrawn_by_membership_id uuid;
GRANT UPDATE (withdrawn_by_membership_id) ON resident_survey_answers TO madoguchi_web;
CREATE OR REPLACE FUNCTION app.guard_resident_survey_answer() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  free text[] := ARRAY['withdrawn_at', 'withdrawn_by_name', 'withdrawn_by_membership_id'];
BEGIN
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) OR (OLD.withdrawn_at IS NOT NULL AND NEW.withdrawn_at IS NOT NULL) THEN
    RAISE EXCEPTION 'what was answered is taken out, not changed' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.withdrawn_at IS NOT NULL AND NOT coalesce(OLD.withdrawn_by_membership_id = app.membership_id() OR app.role() = 'manager', false) THEN
    RAISE EXCEPTION 'answers are put back by whoever took them out, or a manager' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
