-- 公開の確認: a municipality that was asked whether a practice may be published, and has not answered, is reminded by a ladder of its own.
ALTER TABLE practice_drafts
  ADD COLUMN consent_reminders integer NOT NULL DEFAULT 0,
  ADD COLUMN consent_reminded_at timestamptz(3);
-- Whoever is asked anew is reminded from the beginning. By its name it comes after the guards: nobody but this and the worker writes these columns.
CREATE FUNCTION app.restart_consent_reminders() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  NEW.consent_reminders := 0;
  NEW.consent_reminded_at := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER restart_consent_reminders BEFORE UPDATE OF state, answer_by ON practice_drafts FOR EACH ROW
  WHEN (NEW.state = 'asked' AND (OLD.state <> 'asked' OR NEW.answer_by IS DISTINCT FROM OLD.answer_by)) EXECUTE FUNCTION app.restart_consent_reminders();
GRANT SELECT (consent_reminders, consent_reminded_at), UPDATE (consent_reminders, consent_reminded_at) ON practice_drafts TO madoguchi_worker;
CREATE POLICY worker_reminds ON practice_drafts FOR UPDATE TO madoguchi_worker USING (state = 'asked');

ALTER TABLE chasing_steps DROP CONSTRAINT chasing_steps_party, DROP CONSTRAINT chasing_steps_follow_ups,
  ADD CONSTRAINT chasing_steps_party CHECK (party IN ('advisor', 'partner_office', 'council_member', 'network_member', 'headquarters', 'contractor', 'prefecture_staff', 'report', 'survey', 'follow_up', 'helped', 'practice_call', 'practice_check', 'practice_consent')),
  ADD CONSTRAINT chasing_steps_follow_ups CHECK (party NOT IN ('follow_up', 'helped', 'practice_call', 'practice_check', 'practice_consent') OR (act = 'remind' AND menu_key IS NULL));
CREATE OR REPLACE FUNCTION app.give_usual_ladder() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO public.chasing_steps (bureau_id, party, after_days, act)
  SELECT NEW.bureau_id, p.party, s.after_days, s.act
  FROM unnest(ARRAY['advisor', 'partner_office', 'council_member', 'network_member', 'headquarters', 'contractor', 'prefecture_staff']) AS p(party),
    (VALUES (5, 'remind'), (10, 'remind'), (15, 'tell_officer')) AS s(after_days, act)
  UNION ALL
  SELECT NEW.bureau_id, p.party, s.after_days, s.act
  FROM unnest(ARRAY['report', 'survey']) AS p(party), (VALUES (1, 'remind'), (6, 'remind'), (11, 'tell_officer')) AS s(after_days, act)
  UNION ALL
  SELECT NEW.bureau_id, p.party, s.after_days, 'remind'
  FROM unnest(ARRAY['follow_up', 'helped']) AS p(party), (VALUES (1), (11), (21)) AS s(after_days)
  UNION ALL
  SELECT NEW.bureau_id, p.party, s.after_days, 'remind'
  FROM unnest(ARRAY['practice_call', 'practice_check', 'practice_consent']) AS p(party), (VALUES (1), (6), (11)) AS s(after_days);
  RETURN NULL;
END $$;
INSERT INTO chasing_steps (bureau_id, party, after_days, act)
SELECT b.bureau_id, 'practice_consent', s.after_days, 'remind' FROM bureau_settings b, (VALUES (1), (6), (11)) AS s(after_days);
