-- The guards' own variable had the name of a column of the transition table; nothing could change its state.
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
  IF OLD.state <> 'draft' THEN
    IF (NEW.number, NEW.fiscal_year, NEW.running_number, NEW.received_at, NEW.title, NEW.body, NEW.wishes, NEW.channel, NEW.called_at, NEW.caller_name, NEW.is_sample)
       IS DISTINCT FROM (OLD.number, OLD.fiscal_year, OLD.running_number, OLD.received_at, OLD.title, OLD.body, OLD.wishes, OLD.channel, OLD.called_at, OLD.caller_name, OLD.is_sample) THEN
      RAISE EXCEPTION 'number and text of a received consultation stand' USING ERRCODE = 'check_violation';
    END IF;
    IF asking IS DISTINCT FROM 'desk' AND (NEW.officer_membership_id, NEW.officer_name, NEW.first_answered_at, NEW.completion, NEW.merged_into_id)
       IS DISTINCT FROM (OLD.officer_membership_id, OLD.officer_name, OLD.first_answered_at, OLD.completion, OLD.merged_into_id) THEN
      RAISE EXCEPTION 'the desk alone sets officer and completion' USING ERRCODE = 'check_violation';
    END IF;
    IF asking = 'prefecture' AND OLD.asking_organisation_id IS DISTINCT FROM app.organisation_id()
       AND (to_jsonb(NEW) - ARRAY['last_activity_at', 'updated_at', 'version', 'waiting_on', 'waiting_since', 'answer_due_on'])
         IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['last_activity_at', 'updated_at', 'version', 'waiting_on', 'waiting_since', 'answer_due_on']) THEN
      RAISE EXCEPTION 'a prefecture comments, it does not change' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION app.guard_support() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  asking text := app.side();
BEGIN
  IF NEW.state IS DISTINCT FROM OLD.state AND NOT EXISTS (
    SELECT FROM app.transitions t WHERE t.machine = 'support' AND t.from_state = OLD.state AND t.to_state = NEW.state AND t.side = asking
  ) THEN
    RAISE EXCEPTION 'no transition of a support from % to % by %', OLD.state, NEW.state, asking USING ERRCODE = 'check_violation';
  END IF;
  IF asking IN ('municipality', 'prefecture')
     AND (to_jsonb(NEW) - ARRAY['state', 'answered_at', 'answered_by_name', 'decline_reason', 'version'])
       IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['state', 'answered_at', 'answered_by_name', 'decline_reason', 'version']) THEN
    RAISE EXCEPTION 'the asking side agrees or declines' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
