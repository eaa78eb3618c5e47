-- 公開のお願い: a municipality that has not answered is asked again by the ladder, and a consent heard by telephone or on paper is noted with who said it and on which day.

ALTER TABLE asked_requests
  ADD COLUMN reminders integer NOT NULL DEFAULT 0,
  ADD COLUMN reminded_at timestamptz(3),
  ADD COLUMN heard_from text NOT NULL DEFAULT '',
  ADD COLUMN heard_on date,
  ADD CONSTRAINT asked_requests_heard CHECK ((heard_from = '') = (heard_on IS NULL) AND (heard_on IS NULL OR state IN ('agreed', 'withdrawn')));

CREATE OR REPLACE FUNCTION app.check_asked_request() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  texts constant text[] := ARRAY['title', 'asked', 'done', 'theme_keys', 'fiscal_year'];
  free constant text[] := texts || ARRAY['state', 'place', 'note', 'asked_at', 'asked_by_name', 'answer_by', 'answered_at', 'answered_by_name', 'words',
    'consented_version', 'withdrawn_by_name', 'withdrawn_by_side', 'version', 'reminders', 'reminded_at', 'heard_from', 'heard_on'];
  who constant text := CASE WHEN app.side() = 'desk' THEN 'desk' WHEN NEW.asking_organisation_id = app.organisation_id() THEN 'asking' ELSE '' END;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'asked' OR who <> 'desk' THEN
      RAISE EXCEPTION 'the desk asks first' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) THEN
    RAISE EXCEPTION 'what is told keeps its consultation' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.state <> NEW.state AND (OLD.state, NEW.state, who) NOT IN (
    ('asked', 'agreed', 'asking'), ('asked', 'agreed', 'desk'), ('asked', 'changed', 'asking'), ('asked', 'declined', 'asking'), ('asked', 'withdrawn', 'desk'),
    ('changed', 'agreed', 'desk'), ('changed', 'asked', 'desk'), ('changed', 'withdrawn', 'asking'), ('changed', 'withdrawn', 'desk'),
    ('agreed', 'asked', 'desk'), ('agreed', 'withdrawn', 'asking'), ('agreed', 'withdrawn', 'desk'),
    ('declined', 'asked', 'desk'), ('withdrawn', 'asked', 'desk')) THEN
    RAISE EXCEPTION 'no such step of what is told' USING ERRCODE = 'check_violation';
  END IF;
  -- The desk itself says yes only where it notes who said so, and on which day since it asked.
  IF OLD.state = 'asked' AND NEW.state = 'agreed' AND who = 'desk' AND NOT coalesce(
    NEW.heard_on BETWEEN (NEW.asked_at AT TIME ZONE 'Asia/Tokyo')::date AND (app.now() AT TIME ZONE 'Asia/Tokyo')::date, false) THEN
    RAISE EXCEPTION 'a consent that was heard has a day since it was asked for' USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW.heard_from, NEW.heard_on) IS DISTINCT FROM (OLD.heard_from, OLD.heard_on) AND who <> 'desk' THEN
    RAISE EXCEPTION 'the desk notes what it heard' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM unnest(texts) t WHERE to_jsonb(NEW) -> t IS DISTINCT FROM to_jsonb(OLD) -> t) AND NOT (NEW.version > OLD.version AND (
    (who = 'desk' AND NEW.state = 'asked') OR (who = 'asking' AND OLD.state = 'asked' AND NEW.state = 'changed'))) THEN
    RAISE EXCEPTION 'a text that was put forward stands' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.place <> OLD.place AND NOT (who = 'desk' AND NEW.state = 'asked' OR who = 'asking' AND OLD.state = 'asked') THEN
    RAISE EXCEPTION 'where it was asked is told as it was agreed to' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

-- The worker reminds.
GRANT SELECT (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code, state, answer_by, reminders, reminded_at) ON asked_requests TO madoguchi_worker;
GRANT UPDATE (reminders, reminded_at) ON asked_requests TO madoguchi_worker;
CREATE POLICY worker_reads ON asked_requests FOR SELECT TO madoguchi_worker USING (state = 'asked');
CREATE POLICY worker_reminds ON asked_requests FOR UPDATE TO madoguchi_worker USING (state = 'asked');
