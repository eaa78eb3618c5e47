-- 議会日程・行事 told after the question, and questions asked late: the daily round sets the days anew, and links work as much longer.
GRANT UPDATE (answer_by, closes_on) ON party_follow_ups TO madoguchi_worker;
GRANT UPDATE (due_on) ON duties TO madoguchi_worker;
GRANT UPDATE (expires_at) ON one_time_links TO madoguchi_worker;
CREATE POLICY worker_prolongs ON one_time_links FOR UPDATE TO madoguchi_worker USING (purpose IN ('follow_up', 'party_follow_up'));

CREATE OR REPLACE FUNCTION app.guard_party_follow_up() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  free text[] := CASE
    WHEN app.actor_kind() = 'system' THEN ARRAY['state', 'asked_at', 'answer_by', 'closes_on', 'reminders', 'reminded_at', 'version']
    WHEN app.side() = 'desk' THEN ARRAY['reminders', 'reminded_at', 'version']
    ELSE ARRAY['state', 'usefulness', 'went_well', 'was_hard', 'still_needed', 'shared', 'answered_at', 'answered_by_name', 'version'] END;
BEGIN
  IF OLD.state IN ('answered', 'closed') THEN
    RAISE EXCEPTION 'the first answer stands' USING ERRCODE = 'check_violation';
  END IF;
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free)
    OR (NEW.state IS DISTINCT FROM OLD.state AND (OLD.state, NEW.state, app.actor_kind() = 'system') NOT IN
      (('scheduled', 'asked', true), ('asked', 'closed', true), ('asked', 'answered', false)))
    OR (app.actor_kind() <> 'system' AND app.side() IS DISTINCT FROM 'desk' AND OLD.closes_on < app.today()) THEN
    RAISE EXCEPTION 'the one asked answers, and changes nothing else' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION app.guard_duty() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  free text[] := CASE
    WHEN app.actor_kind() = 'system' THEN ARRAY['asked_at', 'due_on']
    WHEN app.side() = 'desk' THEN ARRAY['state', 'waive_reason', 'waived_by_name', 'due_on', 'version']
    ELSE ARRAY['state', 'body', 'useful', 'words', 'preparation', 'answered_at', 'answered_by_name', 'version'] END;
BEGIN
  IF OLD.state <> 'open' THEN
    RAISE EXCEPTION 'what was answered or let go stands' USING ERRCODE = 'check_violation';
  END IF;
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) OR (app.side() = 'desk' AND NEW.state = 'done')
    OR (app.side() IS DISTINCT FROM 'desk' AND NEW.state = 'waived') THEN
    RAISE EXCEPTION 'whoever owes it answers, the desk lets it go' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
