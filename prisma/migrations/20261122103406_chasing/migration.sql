-- お願い（再送）: the ladder of each bureau, what was done of it for each request, and the days on which it rests.

-- CreateTable
CREATE TABLE "chasing_steps" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "bureau_id" UUID NOT NULL,
    "menu_key" TEXT,
    "party" TEXT NOT NULL,
    "after_days" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "added_by_name" TEXT NOT NULL DEFAULT '',
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_name" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "chasing_steps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_reminders" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "request_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "step_id" UUID NOT NULL,
    "after_days" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "planned_on" DATE NOT NULL,
    "done_on" DATE NOT NULL,
    "done_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "told" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "request_reminders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_pauses" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "request_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "paused_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "paused_by_name" TEXT NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_name" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "request_pauses_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "chasing_steps_bureau_id_party_after_days_idx" ON "chasing_steps"("bureau_id", "party", "after_days");
CREATE UNIQUE INDEX "request_reminders_request_id_after_days_key" ON "request_reminders"("request_id", "after_days");
CREATE INDEX "request_reminders_consultation_id_idx" ON "request_reminders"("consultation_id");
CREATE INDEX "request_reminders_step_id_idx" ON "request_reminders"("step_id");
CREATE INDEX "request_pauses_request_id_until_on_idx" ON "request_pauses"("request_id", "until_on");
CREATE INDEX "request_pauses_consultation_id_idx" ON "request_pauses"("consultation_id");
-- One step a day in each ladder; the requests for which somebody waits, the oldest first.
CREATE UNIQUE INDEX chasing_steps_one_a_day ON chasing_steps (bureau_id, coalesce(menu_key, ''), party, after_days) WHERE ended_at IS NULL;
CREATE INDEX requests_waited_for ON requests (bureau_id, sent_at) WHERE state IN ('sent', 'accepted');

-- AddForeignKey
ALTER TABLE "request_reminders" ADD CONSTRAINT "request_reminders_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "requests"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "request_reminders" ADD CONSTRAINT "request_reminders_step_id_fkey" FOREIGN KEY ("step_id") REFERENCES "chasing_steps"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "request_reminders" ADD CONSTRAINT "request_reminders_consultation_id_asking_organisation_id_b_fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "request_pauses" ADD CONSTRAINT "request_pauses_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "requests"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "request_pauses" ADD CONSTRAINT "request_pauses_consultation_id_asking_organisation_id_bure_fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- What may stand in the columns.
ALTER TABLE chasing_steps
  ADD CONSTRAINT chasing_steps_party CHECK (party IN ('advisor', 'partner_office', 'council_member', 'network_member', 'headquarters', 'contractor', 'prefecture_staff')),
  ADD CONSTRAINT chasing_steps_act CHECK (act IN ('remind', 'tell_officer')),
  ADD CONSTRAINT chasing_steps_days CHECK (after_days BETWEEN 1 AND 250);
ALTER TABLE request_reminders ADD CONSTRAINT request_reminders_act CHECK (act IN ('remind', 'tell_officer'));
ALTER TABLE request_pauses
  ADD CONSTRAINT request_pauses_days CHECK (until_on >= from_on - 1 AND until_on <= from_on + 366),
  ADD CONSTRAINT request_pauses_reason CHECK (reason <> '');

-- A step is never rewritten: a change ends it and adds another.
CREATE FUNCTION app.guard_chasing_step() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.ended_at IS NOT NULL OR (to_jsonb(NEW) - ARRAY['ended_at', 'ended_by_name']) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['ended_at', 'ended_by_name']) THEN
    RAISE EXCEPTION 'a step stands as it was' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_chasing_step BEFORE UPDATE ON chasing_steps FOR EACH ROW WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_chasing_step();

-- What exists for whom.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['chasing_steps', 'request_reminders', 'request_pauses'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY worker_reads ON %I FOR SELECT TO madoguchi_worker USING (true)', t);
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit.record(''id'')', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON chasing_steps TO madoguchi_web;
GRANT UPDATE (ended_at, ended_by_name) ON chasing_steps TO madoguchi_web;
CREATE POLICY desk_reads ON chasing_steps FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY manager_sets ON chasing_steps TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'manager');
CREATE POLICY owner_sets_up ON chasing_steps TO madoguchi_owner USING (true) WITH CHECK (true);
GRANT SELECT ON request_reminders TO madoguchi_web;
CREATE POLICY desk_reads ON request_reminders FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
GRANT SELECT, INSERT ON request_pauses TO madoguchi_web;
GRANT UPDATE (until_on, ended_at, ended_by_name) ON request_pauses TO madoguchi_web;
CREATE POLICY desk ON request_pauses TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'))
  WITH CHECK (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager')
    AND EXISTS (SELECT FROM requests r WHERE r.id = request_id AND r.consultation_id = request_pauses.consultation_id));
GRANT SELECT ON chasing_steps, request_pauses TO madoguchi_worker;
GRANT SELECT, INSERT ON request_reminders TO madoguchi_worker;
CREATE POLICY worker_writes ON request_reminders FOR INSERT TO madoguchi_worker WITH CHECK (true);
GRANT SELECT (support_id, sent_at, addressee_name, asking_organisation_id, prefecture_code) ON requests TO madoguchi_worker;

-- Every bureau begins with the same ladder (当方設定): two reminders, then the officer.
CREATE FUNCTION app.give_usual_ladder() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO public.chasing_steps (bureau_id, party, after_days, act)
  SELECT NEW.bureau_id, p.party, s.after_days, s.act
  FROM unnest(ARRAY['advisor', 'partner_office', 'council_member', 'network_member', 'headquarters', 'contractor', 'prefecture_staff']) AS p(party),
    (VALUES (5, 'remind'), (10, 'remind'), (15, 'tell_officer')) AS s(after_days, act);
  RETURN NULL;
END $$;
CREATE TRIGGER give_usual_ladder AFTER INSERT ON bureau_settings FOR EACH ROW EXECUTE FUNCTION app.give_usual_ladder();
INSERT INTO chasing_steps (bureau_id, party, after_days, act)
SELECT b.bureau_id, p.party, s.after_days, s.act
FROM bureau_settings b, unnest(ARRAY['advisor', 'partner_office', 'council_member', 'network_member', 'headquarters', 'contractor', 'prefecture_staff']) AS p(party),
  (VALUES (5, 'remind'), (10, 'remind'), (15, 'tell_officer')) AS s(after_days, act);
