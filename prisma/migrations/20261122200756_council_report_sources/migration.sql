-- 進捗報告: who made it and put it to decision, so that they are told; stories from reports of cases as well; and what stands behind each number.

ALTER TABLE "council_reports" ADD COLUMN "made_by_membership_id" UUID, ADD COLUMN "submitted_by_membership_id" UUID;

ALTER TABLE "council_report_story_sources" ALTER COLUMN "effect_id" DROP NOT NULL, ADD COLUMN "case_report_id" UUID;
CREATE INDEX "council_report_story_sources_case_report_id_idx" ON "council_report_story_sources"("case_report_id");
ALTER TABLE "council_report_story_sources" ADD CONSTRAINT "council_report_story_sources_case_report_id_fkey" FOREIGN KEY ("case_report_id") REFERENCES "case_reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE council_report_story_sources ADD CONSTRAINT council_report_story_sources_one CHECK (num_nonnulls(effect_id, case_report_id) = 1);

-- CreateTable
CREATE TABLE "council_report_behind" (
    "report_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "row_key" TEXT NOT NULL,
    "column_key" TEXT NOT NULL,
    "facts" TEXT[] NOT NULL,
    "consultation_ids" UUID[] NOT NULL,

    CONSTRAINT "council_report_behind_pkey" PRIMARY KEY ("report_id","part","measure","row_key","column_key")
);
ALTER TABLE "council_report_behind" ADD CONSTRAINT "council_report_behind_report_fkey" FOREIGN KEY ("report_id", "bureau_id") REFERENCES "council_reports"("id", "bureau_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE council_report_behind ADD CONSTRAINT council_report_behind_pairs CHECK (cardinality(facts) = cardinality(consultation_ids) AND cardinality(facts) > 0);

-- The desk alone reads what was counted; it is put down with the draft and stands as its figures do.
ALTER TABLE council_report_behind ENABLE ROW LEVEL SECURITY;
ALTER TABLE council_report_behind FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON council_report_behind TO madoguchi_web;
CREATE POLICY desk_reads ON council_report_behind FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY manager_adds ON council_report_behind FOR INSERT TO madoguchi_web
  WITH CHECK (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'manager'
    AND EXISTS (SELECT FROM council_reports r WHERE r.id = report_id AND r.state = 'draft'));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON council_report_behind FOR EACH ROW EXECUTE FUNCTION audit.record('report_id', 'part', 'measure', 'row_key', 'column_key');

-- The same guard; whoever puts a report to decision is written down with that step.
CREATE OR REPLACE FUNCTION app.guard_council_report() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  steps text[] := ARRAY['state', 'submitted_at', 'submitted_by_name', 'submitted_by_membership_id', 'confirmed_at', 'confirmed_by_name', 'version'];
  written text[] := ARRAY['texts', 'meeting_name', 'meeting_on', 'document_number', 'replace_reason'];
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'draft' OR NEW.replaces_id IS NOT NULL AND NOT EXISTS (SELECT FROM council_reports r
        WHERE r.id = NEW.replaces_id AND r.state = 'confirmed' AND r.edition = NEW.edition - 1) THEN
      RAISE EXCEPTION 'a report begins as a draft, and replaces a confirmed one' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF (to_jsonb(NEW) - steps - written) IS DISTINCT FROM (to_jsonb(OLD) - steps - written) THEN
    RAISE EXCEPTION 'what was counted stands' USING ERRCODE = 'check_violation';
  END IF;
  IF (OLD.state <> 'draft' OR NEW.state <> 'draft') AND (to_jsonb(NEW) - steps) IS DISTINCT FROM (to_jsonb(OLD) - steps) THEN
    RAISE EXCEPTION 'only a draft is written' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN
      (('draft', 'in_approval'), ('in_approval', 'draft'), ('in_approval', 'confirmed'), ('confirmed', 'replaced')) THEN
    RAISE EXCEPTION 'no transition of a council report from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.confirmed_at IS NOT NULL AND (NEW.confirmed_at, NEW.confirmed_by_name, NEW.submitted_at, NEW.submitted_by_name)
      IS DISTINCT FROM (OLD.confirmed_at, OLD.confirmed_by_name, OLD.submitted_at, OLD.submitted_by_name) THEN
    RAISE EXCEPTION 'who confirmed stands' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.state = 'confirmed' AND NEW.state = 'replaced'
      AND NOT EXISTS (SELECT FROM council_reports r WHERE r.replaces_id = OLD.id AND r.state = 'confirmed') THEN
    RAISE EXCEPTION 'a report is replaced by a confirmed one' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
GRANT UPDATE (submitted_by_membership_id) ON council_reports TO madoguchi_web;

-- The worker tells those concerned how far a report has come.
GRANT SELECT (id, bureau_id, state, edition, replaces_id, document_number, from_on, until_on, made_by_membership_id, submitted_by_membership_id) ON council_reports TO madoguchi_worker;
CREATE POLICY worker_reads ON council_reports FOR SELECT TO madoguchi_worker USING (true);
