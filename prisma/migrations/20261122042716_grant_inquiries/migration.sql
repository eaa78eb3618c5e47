-- AlterTable
ALTER TABLE "consultations" ADD COLUMN     "grant_key" TEXT,
ADD COLUMN     "grant_year" INTEGER,
ADD COLUMN     "guideline" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'consultation';

-- AlterTable
ALTER TABLE "dialogue_entries" ADD COLUMN     "is_official" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "grants" (
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "askers" TEXT[],
    "sort" INTEGER NOT NULL,

    CONSTRAINT "grants_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "headquarters_inquiries" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "addressee_organisation_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "grant_key" TEXT,
    "grant_year" INTEGER,
    "state" TEXT NOT NULL DEFAULT 'asked',
    "due_on" DATE,
    "passed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "passed_by_name" TEXT NOT NULL,
    "answer" TEXT NOT NULL DEFAULT '',
    "answered_on" DATE,
    "answered_by_name" TEXT NOT NULL DEFAULT '',
    "recorded_by_name" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "headquarters_inquiries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "precedents" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "bureau_id" UUID NOT NULL,
    "grant_key" TEXT NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "guideline" TEXT NOT NULL DEFAULT '',
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "published_by_name" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "precedents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "precedent_sources" (
    "precedent_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,

    CONSTRAINT "precedent_sources_pkey" PRIMARY KEY ("precedent_id")
);

-- CreateIndex
CREATE INDEX "headquarters_inquiries_consultation_id_state_idx" ON "headquarters_inquiries"("consultation_id", "state");

-- CreateIndex
CREATE INDEX "headquarters_inquiries_addressee_organisation_id_state_idx" ON "headquarters_inquiries"("addressee_organisation_id", "state");

-- CreateIndex
CREATE INDEX "headquarters_inquiries_bureau_id_state_idx" ON "headquarters_inquiries"("bureau_id", "state");

-- CreateIndex
CREATE INDEX "precedents_bureau_id_grant_key_fiscal_year_idx" ON "precedents"("bureau_id", "grant_key", "fiscal_year");

-- CreateIndex
CREATE INDEX "precedents_bureau_id_published_at_idx" ON "precedents"("bureau_id", "published_at" DESC);

-- CreateIndex
CREATE INDEX "precedent_sources_consultation_id_idx" ON "precedent_sources"("consultation_id");

-- CreateIndex
CREATE INDEX "consultations_bureau_id_kind_received_at_idx" ON "consultations"("bureau_id", "kind", "received_at" DESC);

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_grant_key_fkey" FOREIGN KEY ("grant_key") REFERENCES "grants"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "headquarters_inquiries" ADD CONSTRAINT "headquarters_inquiries_consultation_id_asking_organisation_fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "headquarters_inquiries" ADD CONSTRAINT "headquarters_inquiries_addressee_organisation_id_fkey" FOREIGN KEY ("addressee_organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "precedents" ADD CONSTRAINT "precedents_bureau_id_fkey" FOREIGN KEY ("bureau_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "precedents" ADD CONSTRAINT "precedents_grant_key_fkey" FOREIGN KEY ("grant_key") REFERENCES "grants"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "precedent_sources" ADD CONSTRAINT "precedent_sources_precedent_id_fkey" FOREIGN KEY ("precedent_id") REFERENCES "precedents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "precedent_sources" ADD CONSTRAINT "precedent_sources_consultation_id_asking_organisation_id_b_fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;


-- What may stand in the columns.
ALTER TABLE consultations
  DROP CONSTRAINT consultations_form,
  ADD CONSTRAINT consultations_form CHECK (form IN ('full', 'quick', 'grant')),
  ADD CONSTRAINT consultations_kind CHECK (kind IN ('consultation', 'grant_inquiry') AND (kind = 'grant_inquiry') = (form = 'grant')),
  ADD CONSTRAINT consultations_grant CHECK (kind = 'grant_inquiry' OR num_nonnulls(grant_key, grant_year) = 0),
  ADD CONSTRAINT consultations_grant_asked CHECK (kind <> 'grant_inquiry' OR state = 'draft' OR num_nonnulls(grant_key, grant_year) = 2);
ALTER TABLE dialogue_entries ADD CONSTRAINT dialogue_official CHECK (NOT is_official OR is_answer);
ALTER TABLE grants ADD CONSTRAINT grants_askers CHECK (askers <@ ARRAY['municipality', 'prefecture']);
ALTER TABLE headquarters_inquiries
  ADD CONSTRAINT headquarters_inquiries_state CHECK (state IN ('asked', 'answered', 'withdrawn')),
  ADD CONSTRAINT headquarters_inquiries_answer CHECK ((state = 'answered') = (answer <> '' AND answered_on IS NOT NULL));

-- Grant and year of a received inquiry stand, as its text does.
CREATE FUNCTION app.guard_grant() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.state <> 'draft' AND (NEW.kind, NEW.form, NEW.grant_key, NEW.grant_year, NEW.guideline) IS DISTINCT FROM (OLD.kind, OLD.form, OLD.grant_key, OLD.grant_year, OLD.guideline) THEN
    RAISE EXCEPTION 'kind and grant of a received inquiry stand' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_grant BEFORE UPDATE ON consultations FOR EACH ROW EXECUTE FUNCTION app.guard_grant();

-- The desk asks, headquarters answers or the desk notes its answer; what was answered stands.
CREATE FUNCTION app.guard_headquarters_inquiry() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  free text[] := ARRAY['state', 'answer', 'answered_on', 'answered_by_name', 'recorded_by_name', 'version'];
BEGIN
  IF app.actor_kind() IS NULL THEN
    RETURN NEW;
  END IF;
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) THEN
    RAISE EXCEPTION 'what was asked stands' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.state <> 'asked' AND to_jsonb(NEW) - 'version' IS DISTINCT FROM to_jsonb(OLD) - 'version' THEN
    RAISE EXCEPTION 'what was answered or withdrawn stands' USING ERRCODE = 'check_violation';
  END IF;
  IF app.role() = 'headquarters' AND NEW.state = 'withdrawn' THEN
    RAISE EXCEPTION 'the desk withdraws' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_headquarters_inquiry BEFORE UPDATE ON headquarters_inquiries FOR EACH ROW EXECUTE FUNCTION app.guard_headquarters_inquiry();

-- What exists for whom.
GRANT SELECT ON grants TO madoguchi_web, madoguchi_worker;
GRANT SELECT, INSERT, UPDATE ON headquarters_inquiries, precedents TO madoguchi_web;
GRANT SELECT, INSERT ON precedent_sources TO madoguchi_web;
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['headquarters_inquiries', 'precedents', 'precedent_sources'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY desk ON %I TO madoguchi_web USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN (''officer'', ''manager''))', t);
  END LOOP;
END $$;
CREATE POLICY headquarters_reads ON headquarters_inquiries FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) = 'headquarters' AND addressee_organisation_id = (SELECT app.organisation_id()) AND state <> 'withdrawn');
CREATE POLICY headquarters_answers ON headquarters_inquiries FOR UPDATE TO madoguchi_web
  USING ((SELECT app.role()) = 'headquarters' AND addressee_organisation_id = (SELECT app.organisation_id()) AND state <> 'withdrawn');
CREATE POLICY area_reads ON precedents FOR SELECT TO madoguchi_web
  USING (withdrawn_at IS NULL AND bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
-- That headquarters has answered is an event of the consultation, and the officer is told; the consultation itself stays closed to it.
CREATE POLICY headquarters_says_answered ON timeline_entries FOR INSERT TO madoguchi_web
  WITH CHECK ((SELECT app.role()) = 'headquarters' AND kind = 'headquarters_answered' AND audience = 'shared' AND actor_side = 'other'
    AND EXISTS (SELECT FROM headquarters_inquiries h WHERE h.consultation_id = timeline_entries.consultation_id AND h.id = timeline_entries.subject_id));
CREATE POLICY headquarters_says_answered ON notices FOR INSERT TO madoguchi_web
  WITH CHECK ((SELECT app.role()) = 'headquarters' AND kind = 'headquarters_answered'
    AND EXISTS (SELECT FROM headquarters_inquiries h WHERE h.consultation_id = notices.consultation_id AND h.bureau_id = notices.bureau_id));
GRANT SELECT ON headquarters_inquiries TO madoguchi_worker;
CREATE POLICY worker_reads ON headquarters_inquiries FOR SELECT TO madoguchi_worker USING (true);

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON grants FOR EACH ROW EXECUTE FUNCTION audit.record('key');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON headquarters_inquiries FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON precedents FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON precedent_sources FOR EACH ROW EXECUTE FUNCTION audit.record('precedent_id');
