-- Clocks: days per priority, pauses with their reason, who was told of an answer overdue, and when there was contact last.

-- AlterTable
ALTER TABLE "bureau_settings" ADD COLUMN     "answer_days_high" INTEGER NOT NULL DEFAULT 5,
ADD COLUMN     "answer_days_low" INTEGER NOT NULL DEFAULT 15,
ADD COLUMN     "answer_days_urgent" INTEGER NOT NULL DEFAULT 3,
ADD COLUMN     "escalate_days" INTEGER NOT NULL DEFAULT 5,
ADD COLUMN     "stalled_days" INTEGER NOT NULL DEFAULT 15,
ADD COLUMN     "warn_days" INTEGER NOT NULL DEFAULT 2;

-- AlterTable
ALTER TABLE "consultations" ADD COLUMN     "answer_days" INTEGER NOT NULL DEFAULT 10,
ADD COLUMN     "last_contact_at" TIMESTAMPTZ(3),
ADD COLUMN     "paused_since" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "clock_pauses" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "paused_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "paused_by_name" TEXT NOT NULL,
    "resumed_at" TIMESTAMPTZ(3),
    "resumed_by_name" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "clock_pauses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "escalations" (
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "step" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "escalations_pkey" PRIMARY KEY ("consultation_id","due_on","step")
);

-- CreateIndex
CREATE INDEX "clock_pauses_consultation_id_idx" ON "clock_pauses"("consultation_id");

-- AddForeignKey
ALTER TABLE "clock_pauses" ADD CONSTRAINT "clock_pauses_consultation_id_asking_organisation_id_bureau_fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "escalations" ADD CONSTRAINT "escalations_consultation_id_asking_organisation_id_bureau__fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE bureau_settings ADD CONSTRAINT bureau_settings_clocks CHECK (answer_days_urgent BETWEEN 1 AND 60 AND answer_days_high BETWEEN 1 AND 60
  AND answer_days_low BETWEEN 1 AND 60 AND warn_days BETWEEN 1 AND 60 AND escalate_days BETWEEN 1 AND 60 AND stalled_days BETWEEN 1 AND 60);
ALTER TABLE consultations ADD CONSTRAINT consultations_answer_days CHECK (answer_days BETWEEN 1 AND 60);
ALTER TABLE clock_pauses
  ADD CONSTRAINT clock_pauses_reason CHECK (reason <> ''),
  ADD CONSTRAINT clock_pauses_order CHECK (resumed_at >= paused_at);
CREATE UNIQUE INDEX clock_pauses_one_open ON clock_pauses (consultation_id) WHERE resumed_at IS NULL;
ALTER TABLE escalations ADD CONSTRAINT escalations_step CHECK (step BETWEEN 1 AND 3);

-- What stands already: the days of its bureau, and contact at the latest shared talk. The owner sees it only while the tables are not forced.
ALTER TABLE consultations NO FORCE ROW LEVEL SECURITY;
ALTER TABLE dialogue_entries NO FORCE ROW LEVEL SECURITY;
UPDATE consultations c SET answer_days = s.answer_days,
  last_contact_at = greatest(c.received_at, (SELECT max(d.occurred_at) FROM dialogue_entries d WHERE d.consultation_id = c.id AND d.kind <> 'note'))
FROM bureau_settings s WHERE s.bureau_id = c.bureau_id;
ALTER TABLE consultations FORCE ROW LEVEL SECURITY;
ALTER TABLE dialogue_entries FORCE ROW LEVEL SECURITY;

-- The desk alone sets how many days it has and stops the clock.
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


-- The jobs and the list of what stands still walk open consultations alone.
CREATE INDEX consultations_unanswered_by_due ON consultations (bureau_id, answer_due_on)
  WHERE first_answered_at IS NULL AND state IN ('received', 'in_consultation', 'supporting');
CREATE INDEX consultations_open_by_contact ON consultations (bureau_id, last_contact_at, id)
  WHERE state IN ('received', 'in_consultation', 'supporting');
CREATE INDEX "notices_consultation_id_kind_idx" ON "notices"("consultation_id", "kind");

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['clock_pauses', 'escalations'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY desk ON %I TO madoguchi_web USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN (''officer'', ''manager''))', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON clock_pauses TO madoguchi_web;
GRANT UPDATE (resumed_at, resumed_by_name) ON clock_pauses TO madoguchi_web;
CREATE POLICY asking_side ON clock_pauses FOR SELECT TO madoguchi_web
  USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE POLICY prefecture_shared ON clock_pauses FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) = 'prefecture_staff' AND prefecture_code = (SELECT app.prefecture_code()) AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id));
GRANT SELECT ON escalations TO madoguchi_web;
GRANT SELECT, INSERT ON escalations TO madoguchi_worker;
CREATE POLICY worker_jobs ON escalations TO madoguchi_worker USING (true) WITH CHECK (true);
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON clock_pauses FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON escalations FOR EACH ROW EXECUTE FUNCTION audit.record('consultation_id', 'due_on', 'step');
