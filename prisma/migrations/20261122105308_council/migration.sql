-- The council: advice on a consultation, and priority matters from the call for proposals to the decision.

-- CreateTable
CREATE TABLE "advices" (
    "request_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "asked_together" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "may_be_named" BOOLEAN,

    CONSTRAINT "advices_pkey" PRIMARY KEY ("request_id")
);

-- CreateTable
CREATE TABLE "council_calls" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "bureau_id" UUID NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "called_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "called_by_name" TEXT NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_name" TEXT NOT NULL DEFAULT '',
    "shared_at" TIMESTAMPTZ(3),
    "shared_by_name" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "council_calls_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "council_proposals" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "call_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "member_name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "changed_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "council_proposals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "council_notes" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "call_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "held_on" DATE NOT NULL,
    "body" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "noted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "noted_by_name" TEXT NOT NULL,

    CONSTRAINT "council_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "priority_decisions" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "key" TEXT,
    "bureau_id" UUID NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "call_id" UUID,
    "decided_on" DATE,
    "date_note" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "decided_by_name" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "priority_decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "priority_matters" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "bureau_id" UUID NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "decision_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "priority_matters_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consultation_priorities" (
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "matter_id" UUID NOT NULL,
    "chosen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "chosen_by_name" TEXT NOT NULL,

    CONSTRAINT "consultation_priorities_pkey" PRIMARY KEY ("consultation_id", "matter_id")
);

-- CreateIndex
CREATE INDEX "council_calls_bureau_id_fiscal_year_idx" ON "council_calls"("bureau_id", "fiscal_year" DESC);
CREATE UNIQUE INDEX "council_calls_id_bureau_id_key" ON "council_calls"("id", "bureau_id");
CREATE INDEX "council_proposals_call_id_proposed_at_idx" ON "council_proposals"("call_id", "proposed_at");
CREATE INDEX "council_proposals_user_id_idx" ON "council_proposals"("user_id");
CREATE INDEX "council_notes_call_id_held_on_idx" ON "council_notes"("call_id", "held_on");
CREATE UNIQUE INDEX "priority_decisions_key_key" ON "priority_decisions"("key");
CREATE UNIQUE INDEX "priority_decisions_call_id_bureau_id_key" ON "priority_decisions"("call_id", "bureau_id");
CREATE UNIQUE INDEX "advices_owner_key" ON "advices"("request_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code");
CREATE INDEX "priority_decisions_bureau_id_fiscal_year_idx" ON "priority_decisions"("bureau_id", "fiscal_year" DESC);
CREATE UNIQUE INDEX "priority_decisions_id_bureau_id_fiscal_year_key" ON "priority_decisions"("id", "bureau_id", "fiscal_year");
CREATE INDEX "priority_matters_bureau_id_fiscal_year_idx" ON "priority_matters"("bureau_id", "fiscal_year");
CREATE UNIQUE INDEX "priority_matters_id_bureau_id_key" ON "priority_matters"("id", "bureau_id");
CREATE UNIQUE INDEX "priority_matters_decision_id_position_key" ON "priority_matters"("decision_id", "position");
CREATE INDEX "consultation_priorities_matter_id_idx" ON "consultation_priorities"("matter_id");
-- The advice that a bureau has asked for, the latest first.
CREATE INDEX requests_for_advice ON requests (bureau_id, sent_at DESC, id) WHERE kind = 'advice';

-- AddForeignKey
ALTER TABLE "advices" ADD CONSTRAINT "advices_request_fkey" FOREIGN KEY ("request_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "requests"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "council_proposals" ADD CONSTRAINT "council_proposals_call_id_bureau_id_fkey" FOREIGN KEY ("call_id", "bureau_id") REFERENCES "council_calls"("id", "bureau_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "council_notes" ADD CONSTRAINT "council_notes_call_id_bureau_id_fkey" FOREIGN KEY ("call_id", "bureau_id") REFERENCES "council_calls"("id", "bureau_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "priority_decisions" ADD CONSTRAINT "priority_decisions_call_id_bureau_id_fkey" FOREIGN KEY ("call_id", "bureau_id") REFERENCES "council_calls"("id", "bureau_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "priority_matters" ADD CONSTRAINT "priority_matters_decision_fkey" FOREIGN KEY ("decision_id", "bureau_id", "fiscal_year") REFERENCES "priority_decisions"("id", "bureau_id", "fiscal_year") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "consultation_priorities" ADD CONSTRAINT "consultation_priorities_consultation_fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "consultation_priorities" ADD CONSTRAINT "consultation_priorities_matter_id_bureau_id_fkey" FOREIGN KEY ("matter_id", "bureau_id") REFERENCES "priority_matters"("id", "bureau_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What may stand in the columns.
ALTER TABLE advices ADD CONSTRAINT advices_question CHECK (question <> '');
ALTER TABLE council_calls
  ADD CONSTRAINT council_calls_state CHECK (state IN ('open', 'closed', 'discussing', 'decided')),
  ADD CONSTRAINT council_calls_closed CHECK ((state = 'open') = (closed_at IS NULL)),
  ADD CONSTRAINT council_calls_shared CHECK (shared_at IS NULL OR state <> 'open'),
  ADD CONSTRAINT council_calls_text CHECK (title <> '' AND body <> '');
ALTER TABLE council_proposals ADD CONSTRAINT council_proposals_text CHECK (title <> '' AND body <> '');
ALTER TABLE council_notes ADD CONSTRAINT council_notes_text CHECK (body <> '');
ALTER TABLE priority_decisions ADD CONSTRAINT priority_decisions_text CHECK (body <> '' AND reason <> '');
ALTER TABLE priority_matters ADD CONSTRAINT priority_matters_text CHECK (title <> '');

-- From the call to the decision no step is left out, and what was called for stands.
CREATE FUNCTION app.guard_council_call() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  free text[] := ARRAY['state', 'closed_at', 'closed_by_name', 'shared_at', 'shared_by_name'];
BEGIN
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) THEN
    RAISE EXCEPTION 'what was called for stands' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('open', 'closed'), ('closed', 'discussing'), ('discussing', 'decided')) THEN
    RAISE EXCEPTION 'no transition of a call from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_council_call BEFORE UPDATE ON council_calls FOR EACH ROW WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_council_call();

-- What exists for whom.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['advices', 'council_calls', 'council_proposals', 'council_notes', 'priority_decisions', 'priority_matters', 'consultation_priorities'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY desk_reads ON %I FOR SELECT TO madoguchi_web USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN (''officer'', ''manager''))', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO madoguchi_web', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['advices', 'council_calls', 'council_notes', 'priority_decisions', 'priority_matters', 'consultation_priorities'] LOOP
    EXECUTE format('CREATE POLICY desk_adds ON %I FOR INSERT TO madoguchi_web WITH CHECK (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN (''officer'', ''manager''))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['council_calls', 'council_proposals', 'council_notes', 'priority_decisions', 'priority_matters'] LOOP
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit.record(''id'')', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['priority_decisions', 'priority_matters'] LOOP
    EXECUTE format('CREATE POLICY owner_sets_up ON %I TO madoguchi_owner USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY area_reads ON %I FOR SELECT TO madoguchi_web USING (bureau_id = (SELECT app.bureau_id()))', t);
  END LOOP;
END $$;
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON advices FOR EACH ROW EXECUTE FUNCTION audit.record('request_id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON consultation_priorities FOR EACH ROW EXECUTE FUNCTION audit.record('consultation_id', 'matter_id');

-- The member asked reads the question with the request, and says whether the name may be given.
GRANT UPDATE (may_be_named) ON advices TO madoguchi_web;
CREATE POLICY member_reads ON advices FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) = 'council_member' AND EXISTS (SELECT FROM requests r WHERE r.id = request_id));
CREATE POLICY member_allows ON advices FOR UPDATE TO madoguchi_web
  USING ((SELECT app.role()) = 'council_member' AND EXISTS (SELECT FROM requests r WHERE r.id = request_id));

-- Calls: the desk leads them on; members read them, keep their own proposals while the call is open, and read the others' once the bureau lets them.
GRANT UPDATE (state, closed_at, closed_by_name, shared_at, shared_by_name) ON council_calls TO madoguchi_web;
CREATE POLICY desk_leads_on ON council_calls FOR UPDATE TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY member_reads ON council_calls FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'council_member');
GRANT UPDATE (title, body, reason, changed_at, withdrawn_at, version) ON council_proposals TO madoguchi_web;
CREATE POLICY own_reads ON council_proposals FOR SELECT TO madoguchi_web
  USING (user_id = (SELECT app.user_id()) AND (SELECT app.role()) = 'council_member');
CREATE POLICY own_proposes ON council_proposals FOR INSERT TO madoguchi_web
  WITH CHECK (user_id = (SELECT app.user_id()) AND (SELECT app.role()) = 'council_member' AND bureau_id = (SELECT app.bureau_id())
    AND EXISTS (SELECT FROM council_calls c WHERE c.id = call_id AND c.state = 'open'));
CREATE POLICY own_changes ON council_proposals FOR UPDATE TO madoguchi_web
  USING (user_id = (SELECT app.user_id()) AND (SELECT app.role()) = 'council_member'
    AND EXISTS (SELECT FROM council_calls c WHERE c.id = call_id AND c.state = 'open'));
CREATE POLICY released_to_members ON council_proposals FOR SELECT TO madoguchi_web
  USING (withdrawn_at IS NULL AND bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'council_member'
    AND EXISTS (SELECT FROM council_calls c WHERE c.id = call_id AND c.shared_at IS NOT NULL));
CREATE POLICY shared_with_members ON council_notes FOR SELECT TO madoguchi_web
  USING (shared AND bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'council_member');

-- Which matters a consultation belongs to is the desk's own sorting.
GRANT DELETE ON consultation_priorities TO madoguchi_web;
CREATE POLICY desk_unticks ON consultation_priorities FOR DELETE TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
