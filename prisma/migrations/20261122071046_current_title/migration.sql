-- The title of a consultation is what it is called now: a correction that was taken changes it. The one that was received is kept beside it, for good.
ALTER TABLE consultations ADD COLUMN received_title text;

CREATE OR REPLACE FUNCTION app.guard_consultation() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  asking text := app.side();
BEGIN
  IF (NEW.id, NEW.asking_organisation_id, NEW.bureau_id, NEW.prefecture_code, NEW.drafting_organisation_id)
     IS DISTINCT FROM (OLD.id, OLD.asking_organisation_id, OLD.bureau_id, OLD.prefecture_code, OLD.drafting_organisation_id) THEN
    RAISE EXCEPTION 'a consultation keeps its organisations' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state IS DISTINCT FROM OLD.state AND NOT EXISTS (
    SELECT FROM app.transitions t WHERE t.machine = 'consultation' AND t.from_state = OLD.state AND t.to_state = NEW.state AND t.side = asking
  ) THEN
    RAISE EXCEPTION 'no transition of a consultation from % to % by %', OLD.state, NEW.state, asking USING ERRCODE = 'check_violation';
  END IF;
  NEW.received_title := OLD.received_title;
  IF OLD.state <> 'draft' THEN
    IF NEW.title IS DISTINCT FROM OLD.title THEN
      IF NOT EXISTS (SELECT FROM field_revisions r WHERE r.consultation_id = NEW.id AND r.field = 'title' AND r.state = 'accepted' AND r.text = NEW.title) THEN
        RAISE EXCEPTION 'number and text of a received consultation stand, a title changes by a correction alone' USING ERRCODE = 'check_violation';
      END IF;
      NEW.received_title := coalesce(OLD.received_title, OLD.title);
    END IF;
    IF (NEW.number, NEW.fiscal_year, NEW.running_number, NEW.received_at, NEW.body, NEW.wishes, NEW.channel, NEW.called_at, NEW.caller_name, NEW.is_sample)
       IS DISTINCT FROM (OLD.number, OLD.fiscal_year, OLD.running_number, OLD.received_at, OLD.body, OLD.wishes, OLD.channel, OLD.called_at, OLD.caller_name, OLD.is_sample) THEN
      RAISE EXCEPTION 'number and text of a received consultation stand' USING ERRCODE = 'check_violation';
    END IF;
    IF asking IS DISTINCT FROM 'desk' AND (NEW.officer_membership_id, NEW.officer_name, NEW.first_answered_at, NEW.completion, NEW.merged_into_id, NEW.answer_days, NEW.paused_since)
       IS DISTINCT FROM (OLD.officer_membership_id, OLD.officer_name, OLD.first_answered_at, OLD.completion, OLD.merged_into_id, OLD.answer_days, OLD.paused_since) THEN
      RAISE EXCEPTION 'the desk alone sets officer and completion' USING ERRCODE = 'check_violation';
    END IF;
    IF asking = 'prefecture' AND OLD.asking_organisation_id IS DISTINCT FROM app.organisation_id()
       AND (to_jsonb(NEW) - ARRAY['last_activity_at', 'updated_at', 'version', 'waiting_on', 'waiting_since', 'answer_due_on', 'last_contact_at'])
         IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['last_activity_at', 'updated_at', 'version', 'waiting_on', 'waiting_since', 'answer_due_on', 'last_contact_at']) THEN
      RAISE EXCEPTION 'a prefecture comments, it does not change' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;

-- Titles corrected so far, read by the tables' owner while they are not forced.
ALTER TABLE consultations NO FORCE ROW LEVEL SECURITY;
ALTER TABLE field_revisions NO FORCE ROW LEVEL SECURITY;
UPDATE consultations c SET title = latest.text
FROM (SELECT DISTINCT ON (consultation_id) consultation_id, text FROM field_revisions
  WHERE field = 'title' AND state = 'accepted' ORDER BY consultation_id, decided_at DESC) latest
WHERE latest.consultation_id = c.id AND c.title <> latest.text;
ALTER TABLE consultations FORCE ROW LEVEL SECURITY;
ALTER TABLE field_revisions FORCE ROW LEVEL SECURITY;
