-- Reports and surveys are reminded of by the same ladders as requests: steps of their own, the same trace, the same rests.
ALTER TABLE chasing_steps DROP CONSTRAINT chasing_steps_party,
  ADD CONSTRAINT chasing_steps_party CHECK (party IN ('advisor', 'partner_office', 'council_member', 'network_member', 'headquarters', 'contractor', 'prefecture_staff', 'report', 'survey'));

ALTER TABLE "request_reminders" ADD COLUMN "duty_id" UUID, ALTER COLUMN "request_id" DROP NOT NULL;
ALTER TABLE "request_pauses" ADD COLUMN "duty_id" UUID, ALTER COLUMN "request_id" DROP NOT NULL;
ALTER TABLE "request_reminders" ADD CONSTRAINT "request_reminders_duty_id_fkey" FOREIGN KEY ("duty_id") REFERENCES "duties"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "request_pauses" ADD CONSTRAINT "request_pauses_duty_id_fkey" FOREIGN KEY ("duty_id") REFERENCES "duties"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE UNIQUE INDEX "request_reminders_duty_id_after_days_key" ON "request_reminders"("duty_id", "after_days");
CREATE INDEX "request_pauses_duty_id_until_on_idx" ON "request_pauses"("duty_id", "until_on");
ALTER TABLE request_reminders ADD CONSTRAINT request_reminders_of_one CHECK (num_nonnulls(request_id, duty_id) = 1);
ALTER TABLE request_pauses ADD CONSTRAINT request_pauses_of_one CHECK (num_nonnulls(request_id, duty_id) = 1);
DROP POLICY desk ON request_pauses;
CREATE POLICY desk ON request_pauses TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'))
  WITH CHECK (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager')
    AND (EXISTS (SELECT FROM requests r WHERE r.id = request_id AND r.consultation_id = request_pauses.consultation_id)
      OR EXISTS (SELECT FROM duties d WHERE d.id = duty_id AND d.consultation_id = request_pauses.consultation_id)));

-- How often a duty was reminded of stands in the trace alone.
CREATE OR REPLACE FUNCTION app.guard_duty() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  free text[] := CASE
    WHEN app.actor_kind() = 'system' THEN ARRAY['asked_at']
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
ALTER TABLE duties DROP COLUMN reminders, DROP COLUMN reminded_at;
CREATE INDEX duties_waited_for ON duties (bureau_id, due_on) WHERE state = 'open';

-- Every bureau begins with the same ladder (当方設定): for a party asked two reminders, then the officer; for a report or survey the same, from the day after it was due.
CREATE OR REPLACE FUNCTION app.give_usual_ladder() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO public.chasing_steps (bureau_id, party, after_days, act)
  SELECT NEW.bureau_id, p.party, s.after_days, s.act
  FROM unnest(ARRAY['advisor', 'partner_office', 'council_member', 'network_member', 'headquarters', 'contractor', 'prefecture_staff']) AS p(party),
    (VALUES (5, 'remind'), (10, 'remind'), (15, 'tell_officer')) AS s(after_days, act)
  UNION ALL
  SELECT NEW.bureau_id, p.party, s.after_days, s.act
  FROM unnest(ARRAY['report', 'survey']) AS p(party), (VALUES (1, 'remind'), (6, 'remind'), (11, 'tell_officer')) AS s(after_days, act);
  RETURN NULL;
END $$;
INSERT INTO chasing_steps (bureau_id, party, after_days, act)
SELECT b.bureau_id, p.party, s.after_days, s.act
FROM bureau_settings b, unnest(ARRAY['report', 'survey']) AS p(party),
  (VALUES (1, 'remind'), (6, 'remind'), (11, 'tell_officer')) AS s(after_days, act);
