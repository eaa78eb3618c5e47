-- フォローアップ: after its closing date nobody who was asked answers any more; the desk still writes down what it is told by telephone.
ALTER POLICY asking_side_answers ON effects
  USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff')
    AND EXISTS (SELECT FROM questionnaires q WHERE q.id = effects.questionnaire_id AND q.state = 'asked'
      AND coalesce(q.closes_on, 'infinity') >= (SELECT app.today())));

CREATE OR REPLACE FUNCTION app.guard_questionnaire() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF (NEW.id, NEW.asking_organisation_id, NEW.bureau_id, NEW.prefecture_code, NEW.due_month)
     IS DISTINCT FROM (OLD.id, OLD.asking_organisation_id, OLD.bureau_id, OLD.prefecture_code, OLD.due_month) THEN
    RAISE EXCEPTION 'a questionnaire keeps its organisation and month' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state IS DISTINCT FROM OLD.state
     AND (OLD.state, NEW.state) NOT IN (('scheduled', 'asked'), ('asked', 'answered'), ('scheduled', 'closed'), ('asked', 'closed'))
     AND NOT ((OLD.state, NEW.state) = ('closed', 'answered') AND OLD.asked_at IS NOT NULL AND coalesce(app.side() = 'desk', false)) THEN
    RAISE EXCEPTION 'no transition of a questionnaire from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF (app.side() IN ('municipality', 'prefecture') OR app.link_id() IS NOT NULL)
     AND ((to_jsonb(NEW) - ARRAY['state', 'answered_at', 'answered_by_name', 'version'])
       IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['state', 'answered_at', 'answered_by_name', 'version'])
       OR NEW.state = 'closed' OR OLD.closes_on < app.today()) THEN
    RAISE EXCEPTION 'the one asked answers, and changes nothing else' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
