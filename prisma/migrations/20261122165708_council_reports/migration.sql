-- 推進会議 進捗報告: the report of a period to the council, its stories, and where these come from.

-- CreateTable
CREATE TABLE "council_reports" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "bureau_id" UUID NOT NULL,
    "edition" INTEGER NOT NULL DEFAULT 1,
    "replaces_id" UUID,
    "replace_reason" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'draft',
    "from_on" DATE NOT NULL,
    "until_on" DATE NOT NULL,
    "meeting_name" TEXT NOT NULL,
    "meeting_on" DATE NOT NULL,
    "document_number" TEXT NOT NULL,
    "texts" JSONB NOT NULL DEFAULT '{}',
    "figures" JSONB NOT NULL,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "made_by_name" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "submitted_by_name" TEXT NOT NULL DEFAULT '',
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_by_name" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "council_reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "council_report_stories" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "report_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "matter_id" UUID,
    "is_named" BOOLEAN NOT NULL DEFAULT false,
    "place" TEXT NOT NULL,
    "place_en" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "council_report_stories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "council_report_story_sources" (
    "story_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "effect_id" UUID NOT NULL,
    "checked_on" DATE,
    "checked_by_name" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "council_report_story_sources_pkey" PRIMARY KEY ("story_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "council_reports_id_bureau_id_key" ON "council_reports"("id", "bureau_id");
CREATE UNIQUE INDEX "council_reports_replaces_id_bureau_id_key" ON "council_reports"("replaces_id", "bureau_id");
CREATE INDEX "council_reports_bureau_id_meeting_on_made_at_idx" ON "council_reports"("bureau_id", "meeting_on" DESC, "made_at" DESC);
CREATE UNIQUE INDEX "council_report_stories_id_bureau_id_key" ON "council_report_stories"("id", "bureau_id");
CREATE INDEX "council_report_stories_report_id_position_idx" ON "council_report_stories"("report_id", "position");
CREATE UNIQUE INDEX "council_report_story_sources_story_id_bureau_id_key" ON "council_report_story_sources"("story_id", "bureau_id");
CREATE INDEX "council_report_story_sources_consultation_id_idx" ON "council_report_story_sources"("consultation_id");
CREATE INDEX "council_report_story_sources_effect_id_idx" ON "council_report_story_sources"("effect_id");

-- AddForeignKey
ALTER TABLE "council_reports" ADD CONSTRAINT "council_reports_replaces_fkey" FOREIGN KEY ("replaces_id", "bureau_id") REFERENCES "council_reports"("id", "bureau_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "council_report_stories" ADD CONSTRAINT "council_report_stories_report_fkey" FOREIGN KEY ("report_id", "bureau_id") REFERENCES "council_reports"("id", "bureau_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "council_report_story_sources" ADD CONSTRAINT "council_report_story_sources_story_fkey" FOREIGN KEY ("story_id", "bureau_id") REFERENCES "council_report_stories"("id", "bureau_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "council_report_story_sources" ADD CONSTRAINT "council_report_story_sources_consultation_fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "council_report_story_sources" ADD CONSTRAINT "council_report_story_sources_effect_id_fkey" FOREIGN KEY ("effect_id") REFERENCES "effects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What may stand in the columns. Who submitted is known from the submission on, who confirmed from the confirmation on.
ALTER TABLE council_reports
  ADD CONSTRAINT council_reports_state CHECK (state IN ('draft', 'in_approval', 'confirmed', 'replaced')),
  ADD CONSTRAINT council_reports_period CHECK (from_on <= until_on),
  ADD CONSTRAINT council_reports_text CHECK (meeting_name <> '' AND document_number <> '' AND made_by_name <> ''),
  ADD CONSTRAINT council_reports_replaces CHECK ((replaces_id IS NULL) = (edition = 1) AND (replaces_id IS NULL) = (replace_reason = '')),
  ADD CONSTRAINT council_reports_submitted CHECK ((state = 'draft') = (submitted_at IS NULL) AND (submitted_at IS NULL) = (submitted_by_name = '')),
  ADD CONSTRAINT council_reports_confirmed CHECK ((state IN ('confirmed', 'replaced')) = (confirmed_at IS NOT NULL) AND (confirmed_at IS NULL) = (confirmed_by_name = ''));
ALTER TABLE council_report_stories
  ADD CONSTRAINT council_report_stories_text CHECK (place <> '' AND place_en <> '' AND title <> '');
ALTER TABLE council_report_story_sources
  ADD CONSTRAINT council_report_story_sources_checked CHECK ((checked_on IS NULL) = (checked_by_name = ''));

-- Figures are counted once; texts are written while it is a draft; what is confirmed stands, and is replaced by another only.
CREATE FUNCTION app.guard_council_report() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  steps text[] := ARRAY['state', 'submitted_at', 'submitted_by_name', 'confirmed_at', 'confirmed_by_name', 'version'];
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
CREATE TRIGGER guard_council_report BEFORE INSERT OR UPDATE ON council_reports FOR EACH ROW WHEN (current_user = 'madoguchi_web') EXECUTE FUNCTION app.guard_council_report();

-- The bureau reads its own from the first draft on; its managers write; the council reads what is confirmed, and what was.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['council_reports', 'council_report_stories', 'council_report_story_sources'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('GRANT SELECT, INSERT, DELETE ON %I TO madoguchi_web', t);
    EXECUTE format('CREATE POLICY desk_reads ON %I FOR SELECT TO madoguchi_web USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN (''officer'', ''manager''))', t);
  END LOOP;
END $$;
GRANT UPDATE (state, texts, meeting_name, meeting_on, document_number, replace_reason, submitted_at, submitted_by_name, confirmed_at, confirmed_by_name, version) ON council_reports TO madoguchi_web;
GRANT UPDATE (position, matter_id, is_named, place, place_en, title, body) ON council_report_stories TO madoguchi_web;
GRANT UPDATE (checked_on, checked_by_name) ON council_report_story_sources TO madoguchi_web;

CREATE POLICY manager_makes ON council_reports FOR INSERT TO madoguchi_web
  WITH CHECK (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'manager');
CREATE POLICY manager_leads ON council_reports FOR UPDATE TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'manager' AND state <> 'replaced')
  WITH CHECK (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'manager');
CREATE POLICY manager_throws_away ON council_reports FOR DELETE TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'manager' AND state = 'draft');
CREATE POLICY council_reads ON council_reports FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'council_member' AND state IN ('confirmed', 'replaced'));

CREATE POLICY council_reads ON council_report_stories FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) = 'council_member' AND EXISTS (SELECT FROM council_reports r WHERE r.id = report_id));
DO $$
DECLARE
  what text;
  in_draft constant text := 'bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = ''manager'' AND EXISTS (SELECT FROM council_reports r WHERE r.id = report_id AND r.state = ''draft'')';
  of_story constant text := 'bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = ''manager'' AND EXISTS (SELECT FROM council_report_stories s JOIN council_reports r ON r.id = s.report_id WHERE s.id = story_id AND r.state = ''draft'')';
BEGIN
  EXECUTE format('CREATE POLICY manager_adds ON council_report_stories FOR INSERT TO madoguchi_web WITH CHECK (%s)', in_draft);
  EXECUTE format('CREATE POLICY manager_adds ON council_report_story_sources FOR INSERT TO madoguchi_web WITH CHECK (%s)', of_story);
  FOREACH what IN ARRAY ARRAY['UPDATE', 'DELETE'] LOOP
    EXECUTE format('CREATE POLICY %I ON council_report_stories FOR %s TO madoguchi_web USING (%s)', 'manager_' || lower(what) || 's', what, in_draft);
    EXECUTE format('CREATE POLICY %I ON council_report_story_sources FOR %s TO madoguchi_web USING (%s)', 'manager_' || lower(what) || 's', what, of_story);
  END LOOP;
END $$;

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON council_reports FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON council_report_stories FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON council_report_story_sources FOR EACH ROW EXECUTE FUNCTION audit.record('story_id');
