-- 支援の報告: the report of a case, published with the municipality's recorded consent and no longer; and the worker told of rooms and members.

-- CreateTable
CREATE TABLE "case_reports" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "team_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'submitted',
    "fiscal_year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "situation" TEXT NOT NULL DEFAULT '',
    "efforts" TEXT NOT NULL,
    "results" TEXT NOT NULL DEFAULT '',
    "insights" TEXT NOT NULL DEFAULT '',
    "next_steps" TEXT NOT NULL DEFAULT '',
    "video_url" TEXT NOT NULL DEFAULT '',
    "material_url" TEXT NOT NULL DEFAULT '',
    "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "consented_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "case_reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_report_themes" (
    "report_id" UUID NOT NULL,
    "theme_key" TEXT NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,

    CONSTRAINT "case_report_themes_pkey" PRIMARY KEY ("report_id", "theme_key")
);

-- CreateTable
CREATE TABLE "case_report_consents" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "report_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "of_version" INTEGER NOT NULL,
    "said_by_name" TEXT NOT NULL,
    "said_on" DATE NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "noted_by_name" TEXT NOT NULL,
    "noted_by_side" TEXT NOT NULL,
    "noted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "case_report_consents_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "case_reports_team_id_key" ON "case_reports"("team_id");
CREATE UNIQUE INDEX "case_reports_owner_key" ON "case_reports"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code");
CREATE UNIQUE INDEX "case_reports_of_team_key" ON "case_reports"("team_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code");
CREATE INDEX "case_reports_state_fiscal_year_published_at_idx" ON "case_reports"("state", "fiscal_year" DESC, "published_at" DESC);
CREATE INDEX "case_reports_bureau_id_state_idx" ON "case_reports"("bureau_id", "state");
CREATE INDEX "case_report_themes_theme_key_idx" ON "case_report_themes"("theme_key");
CREATE INDEX "case_report_consents_report_id_noted_at_idx" ON "case_report_consents"("report_id", "noted_at" DESC);

-- AddForeignKey
ALTER TABLE "case_reports" ADD CONSTRAINT "case_reports_team_fkey" FOREIGN KEY ("team_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "teams"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "case_report_themes" ADD CONSTRAINT "case_report_themes_report_fkey" FOREIGN KEY ("report_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "case_reports"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "case_report_themes" ADD CONSTRAINT "case_report_themes_theme_key_fkey" FOREIGN KEY ("theme_key") REFERENCES "themes"("key") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "case_report_consents" ADD CONSTRAINT "case_report_consents_report_fkey" FOREIGN KEY ("report_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "case_reports"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE case_reports
  ADD CONSTRAINT case_reports_state CHECK (state IN ('submitted', 'published', 'withdrawn')),
  ADD CONSTRAINT case_reports_text CHECK (title <> '' AND efforts <> ''),
  ADD CONSTRAINT case_reports_year CHECK (fiscal_year BETWEEN 2000 AND 2200),
  -- Without consent nothing is published, and who takes it back takes the report back.
  ADD CONSTRAINT case_reports_consent CHECK (state <> 'published' OR consented_at IS NOT NULL AND published_at IS NOT NULL),
  ADD CONSTRAINT case_reports_withdrawn CHECK (state <> 'withdrawn' OR consented_at IS NULL);
ALTER TABLE case_report_consents
  ADD CONSTRAINT case_report_consents_kind CHECK (kind IN ('agreed', 'heard', 'withdrawn')),
  ADD CONSTRAINT case_report_consents_name CHECK (said_by_name <> ''),
  ADD CONSTRAINT case_report_consents_side CHECK (noted_by_side IN ('municipality', 'prefecture', 'desk'));

-- What is published stands as it was agreed to; only the desk publishes.
CREATE FUNCTION app.guard_case_report() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  free text[] := ARRAY['state', 'consented_at', 'published_at', 'version'];
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'submitted' THEN
      RAISE EXCEPTION 'a report begins with its submission' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) AND (OLD.state = 'published' OR NEW.state <> 'submitted') THEN
    RAISE EXCEPTION 'a published report stands as it was agreed to' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state = 'published' AND OLD.state <> 'published' AND (app.side() IS DISTINCT FROM 'desk' OR OLD.consented_at IS NULL) THEN
    RAISE EXCEPTION 'the desk publishes what was agreed to' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_case_report BEFORE INSERT OR UPDATE ON case_reports FOR EACH ROW WHEN (current_user = 'madoguchi_web') EXECUTE FUNCTION app.guard_case_report();
CREATE TRIGGER guard_author BEFORE INSERT ON case_report_consents FOR EACH ROW EXECUTE FUNCTION app.guard_author('noted_by_side');

GRANT SELECT, INSERT, UPDATE ON case_reports TO madoguchi_web;
GRANT SELECT, INSERT, DELETE ON case_report_themes TO madoguchi_web;
GRANT SELECT, INSERT ON case_report_consents TO madoguchi_web;
DO $$
DECLARE
  t text;
  of_desk constant text := 'bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN (''officer'', ''manager'')';
  of_asking constant text := 'asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN (''municipal_staff'', ''prefecture_staff'')';
BEGIN
  FOREACH t IN ARRAY ARRAY['case_reports', 'case_report_themes', 'case_report_consents'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY desk ON %I TO madoguchi_web USING (%s)', t, of_desk);
    EXECUTE format('CREATE POLICY asking_side ON %I TO madoguchi_web USING (%s)', t, of_asking);
  END LOOP;
  -- The room's members read the report before it is out; everybody reads a published one, and who agreed to it stays with the two sides.
  EXECUTE 'CREATE POLICY member ON case_reports FOR SELECT TO madoguchi_web USING ((SELECT app.role()) IN (''prefecture_staff'', ''advisor'', ''headquarters'', ''contractor'') AND team_id IN (SELECT r.team_id FROM app.own_teams() r))';
  EXECUTE 'CREATE POLICY prefecture_shared ON case_reports FOR SELECT TO madoguchi_web USING ((SELECT app.role()) = ''prefecture_staff'' AND prefecture_code = (SELECT app.prefecture_code()) AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id))';
  EXECUTE 'CREATE POLICY published ON case_reports FOR SELECT TO madoguchi_web USING (state = ''published'')';
  EXECUTE 'CREATE POLICY as_report ON case_report_themes FOR SELECT TO madoguchi_web USING (EXISTS (SELECT FROM case_reports r WHERE r.id = report_id))';
END $$;
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON case_reports FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON case_report_themes FOR EACH ROW EXECUTE FUNCTION audit.record('report_id', 'theme_key');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON case_report_consents FOR EACH ROW EXECUTE FUNCTION audit.record('id');

-- Members who are named are told by the worker.
GRANT SELECT (id, team_id, user_id, role, from_on, until_on) ON team_members TO madoguchi_worker;
CREATE POLICY worker_reads ON team_members FOR SELECT TO madoguchi_worker USING (true);
