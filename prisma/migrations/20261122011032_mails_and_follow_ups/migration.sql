-- Mails and follow-ups: what their jobs still need, and who may change what of a questionnaire.

-- Kept: made to show how the desk works, and not sent.
ALTER TABLE mails DROP CONSTRAINT mails_state;
ALTER TABLE mails ADD CONSTRAINT mails_state CHECK (state IN ('queued', 'sent', 'failed', 'kept'));

-- A mail server that is away for a day: tried again every few minutes, so that what waited leaves soon after it is back.
UPDATE pgboss.queue SET retry_limit = 400, retry_delay = 240, retry_backoff = false WHERE name = 'mail';
-- pg-boss's own queue for what is due by the calendar; the worker may not make it.
SELECT pgboss.create_queue('__pgboss__send-it', '{"policy":"standard","retryLimit":2,"retryDelay":5,"expireInSeconds":60,"retentionMinutes":1440}'::json);
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO madoguchi_worker;

-- To whom a request goes; not what it says.
GRANT SELECT (id, bureau_id, consultation_id, kind, addressee_role, addressee_organisation_id, addressee_user_id, due_on, state) ON requests TO madoguchi_worker;
CREATE POLICY worker_reads ON requests FOR SELECT TO madoguchi_worker USING (true);

-- Old sign-in attempts and ended sessions are cleared by the worker.
GRANT USAGE ON SCHEMA auth TO madoguchi_worker;
DO $$
BEGIN
  SET LOCAL ROLE madoguchi_auth;
  GRANT EXECUTE ON FUNCTION auth.purge() TO madoguchi_worker;
  RESET ROLE;
END $$;

CREATE FUNCTION app.guard_questionnaire() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF (NEW.id, NEW.asking_organisation_id, NEW.bureau_id, NEW.prefecture_code, NEW.due_month)
     IS DISTINCT FROM (OLD.id, OLD.asking_organisation_id, OLD.bureau_id, OLD.prefecture_code, OLD.due_month) THEN
    RAISE EXCEPTION 'a questionnaire keeps its organisation and month' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state IS DISTINCT FROM OLD.state AND (OLD.state, NEW.state) NOT IN (('scheduled', 'asked'), ('asked', 'answered'), ('scheduled', 'closed'), ('asked', 'closed')) THEN
    RAISE EXCEPTION 'no transition of a questionnaire from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF app.side() IN ('municipality', 'prefecture')
     AND ((to_jsonb(NEW) - ARRAY['state', 'answered_at', 'answered_by_name', 'version'])
       IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['state', 'answered_at', 'answered_by_name', 'version']) OR NEW.state = 'closed') THEN
    RAISE EXCEPTION 'the one asked answers, and changes nothing else' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_questionnaire BEFORE UPDATE ON questionnaires FOR EACH ROW EXECUTE FUNCTION app.guard_questionnaire();

