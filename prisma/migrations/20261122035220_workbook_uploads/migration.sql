-- Forms filled in offline and handed in as workbooks: kept until nobody comes back for what could not be read.
CREATE TABLE "workbook_uploads" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" UUID NOT NULL,
    "consultation_id" UUID,
    "file_name" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "waiting_for" TEXT,
    "answers" JSONB NOT NULL,
    "problems" JSONB NOT NULL DEFAULT '[]',
    "strays" JSONB NOT NULL DEFAULT '[]',
    "uploaded_by_name" TEXT NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "workbook_uploads_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "workbook_uploads_organisation_id_uploaded_at_idx" ON "workbook_uploads"("organisation_id", "uploaded_at" DESC);
CREATE INDEX "workbook_uploads_consultation_id_idx" ON "workbook_uploads"("consultation_id");
CREATE INDEX "workbook_uploads_uploaded_at_idx" ON "workbook_uploads"("uploaded_at");
ALTER TABLE "workbook_uploads" ADD CONSTRAINT "workbook_uploads_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE workbook_uploads
  ADD CONSTRAINT workbook_uploads_state CHECK (state IN ('placed', 'waiting', 'set_aside')),
  ADD CONSTRAINT workbook_uploads_waiting CHECK ((state = 'waiting') = (waiting_for IS NOT NULL) AND waiting_for IN ('choice', 'municipality')),
  ENABLE ROW LEVEL SECURITY,
  FORCE ROW LEVEL SECURITY;

-- Seen by the organisation that handed it in, as its drafts are.
CREATE POLICY drafting_side ON workbook_uploads TO madoguchi_web
  USING (organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
GRANT SELECT, INSERT, UPDATE ON workbook_uploads TO madoguchi_web;

-- The nightly clearing away.
CREATE POLICY purge ON workbook_uploads TO madoguchi_worker USING (uploaded_at < app.now() - interval '30 days');
GRANT SELECT, DELETE ON workbook_uploads TO madoguchi_worker;
