-- 支援にあたった方 without an account read what the municipality has answered, and thank or object, by their link.
CREATE POLICY bearer_reads ON help_answers FOR SELECT TO madoguchi_web
  USING (party_follow_up_id = (SELECT l.subject_id FROM one_time_links l
    WHERE l.id = (SELECT app.link_id()) AND l.purpose = 'party_follow_up' AND l.withdrawn_at IS NULL));
CREATE POLICY bearer_reacts ON help_answers FOR UPDATE TO madoguchi_web
  USING (party_follow_up_id = (SELECT l.subject_id FROM one_time_links l
    WHERE l.id = (SELECT app.link_id()) AND l.purpose = 'party_follow_up' AND l.withdrawn_at IS NULL AND l.expires_at > app.now()));

-- What they answer by telephone is written down by the desk, also when it is closed; nothing else of it is the desk's to change.
CREATE OR REPLACE FUNCTION app.guard_party_follow_up() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  is_desk boolean := coalesce(app.side() = 'desk', false);
  free text[] := CASE
    WHEN app.actor_kind() = 'system' THEN ARRAY['state', 'asked_at', 'answer_by', 'closes_on', 'reminders', 'reminded_at', 'version']
    WHEN is_desk AND NEW.state IS NOT DISTINCT FROM OLD.state THEN ARRAY['reminders', 'reminded_at', 'version']
    ELSE ARRAY['state', 'usefulness', 'went_well', 'was_hard', 'still_needed', 'shared', 'answered_at', 'answered_by_name', 'version'] END;
BEGIN
  IF OLD.state = 'answered' OR (OLD.state = 'closed' AND NOT (is_desk AND NEW.state = 'answered')) THEN
    RAISE EXCEPTION 'the first answer stands' USING ERRCODE = 'check_violation';
  END IF;
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free)
    OR (NEW.state IS DISTINCT FROM OLD.state AND (OLD.state, NEW.state, app.actor_kind() = 'system') NOT IN
      (('scheduled', 'asked', true), ('asked', 'closed', true), ('asked', 'answered', false), ('closed', 'answered', false)))
    OR (app.actor_kind() <> 'system' AND NOT is_desk AND OLD.closes_on < app.today()) THEN
    RAISE EXCEPTION 'the one asked answers, and changes nothing else' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
