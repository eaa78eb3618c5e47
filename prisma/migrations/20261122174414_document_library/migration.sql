-- 資料・会議録: meetings, their numbered documents and minutes, and the files of these.

-- CreateTable
CREATE TABLE "library_meetings" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "bureau_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "held_on" DATE NOT NULL,

    CONSTRAINT "library_meetings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "library_documents" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "bureau_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'document',
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "search_text" TEXT NOT NULL,
    "audience" TEXT NOT NULL DEFAULT 'bureau',
    "council_report_id" UUID,
    "consultation_id" UUID,
    "asking_organisation_id" UUID,
    "prefecture_code" TEXT,
    "filed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "filed_by_name" TEXT NOT NULL,
    "replaced_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "library_documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "library_files" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "document_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "uploader_organisation_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storage_key" TEXT NOT NULL,
    "scan_state" TEXT NOT NULL DEFAULT 'unscanned',
    "uploaded_by_name" TEXT NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "library_files_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "library_meetings_id_bureau_id_key" ON "library_meetings"("id", "bureau_id");
CREATE UNIQUE INDEX "library_meetings_bureau_id_kind_name_held_on_key" ON "library_meetings"("bureau_id", "kind", "name", "held_on");
CREATE INDEX "library_meetings_bureau_id_held_on_idx" ON "library_meetings"("bureau_id", "held_on" DESC);
CREATE UNIQUE INDEX "library_documents_id_bureau_id_key" ON "library_documents"("id", "bureau_id");
CREATE UNIQUE INDEX "library_documents_council_report_id_bureau_id_key" ON "library_documents"("council_report_id", "bureau_id");
CREATE INDEX "library_documents_meeting_id_idx" ON "library_documents"("meeting_id");
CREATE INDEX "library_documents_bureau_id_idx" ON "library_documents"("bureau_id");
CREATE INDEX "library_documents_consultation_id_idx" ON "library_documents"("consultation_id");
CREATE UNIQUE INDEX "library_files_storage_key_key" ON "library_files"("storage_key");
CREATE INDEX "library_files_document_id_idx" ON "library_files"("document_id");
-- A number is given once in a meeting; what was replaced keeps its own.
CREATE UNIQUE INDEX library_documents_number_once ON library_documents (meeting_id, number) WHERE replaced_at IS NULL;

-- AddForeignKey
ALTER TABLE "library_documents" ADD CONSTRAINT "library_documents_meeting_fkey" FOREIGN KEY ("meeting_id", "bureau_id") REFERENCES "library_meetings"("id", "bureau_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "library_documents" ADD CONSTRAINT "library_documents_council_report_fkey" FOREIGN KEY ("council_report_id", "bureau_id") REFERENCES "council_reports"("id", "bureau_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "library_documents" ADD CONSTRAINT "library_documents_consultation_fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "library_files" ADD CONSTRAINT "library_files_document_fkey" FOREIGN KEY ("document_id", "bureau_id") REFERENCES "library_documents"("id", "bureau_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What may stand in the columns. What belongs to a consultation stays with the bureau.
ALTER TABLE library_meetings
  ADD CONSTRAINT library_meetings_kind CHECK (kind IN ('council', 'training', 'seminar', 'network', 'case', 'other')),
  ADD CONSTRAINT library_meetings_name CHECK (name <> '');
ALTER TABLE library_documents
  ADD CONSTRAINT library_documents_kind CHECK (kind IN ('document', 'minutes')),
  ADD CONSTRAINT library_documents_text CHECK (number <> '' AND title <> '' AND search_text <> ''),
  ADD CONSTRAINT library_documents_audience CHECK (audience IN ('bureau', 'council')),
  ADD CONSTRAINT library_documents_of_case CHECK ((consultation_id IS NULL) = (asking_organisation_id IS NULL)
    AND (consultation_id IS NULL) = (prefecture_code IS NULL) AND (consultation_id IS NULL OR audience = 'bureau'));
ALTER TABLE library_files
  ADD CONSTRAINT library_files_scan CHECK (scan_state IN ('unscanned', 'pending', 'clean', 'refused')),
  ADD CONSTRAINT library_files_bytes CHECK (bytes > 0 AND bytes <= 20971520);

-- The bureau keeps its own; the council reads what is marked for it.
DO $$
DECLARE
  t text;
  of_desk constant text := 'bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN (''officer'', ''manager'')';
BEGIN
  FOREACH t IN ARRAY ARRAY['library_meetings', 'library_documents', 'library_files'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO madoguchi_web', t);
    EXECUTE format('CREATE POLICY desk_reads ON %I FOR SELECT TO madoguchi_web USING (%s)', t, of_desk);
    EXECUTE format('CREATE POLICY desk_adds ON %I FOR INSERT TO madoguchi_web WITH CHECK (%s)', t, of_desk);
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit.record(''id'')', t);
  END LOOP;
  EXECUTE format('CREATE POLICY desk_changes ON library_documents FOR UPDATE TO madoguchi_web USING (%s)', of_desk);
  EXECUTE format('CREATE POLICY desk_takes_off ON library_files FOR DELETE TO madoguchi_web USING (%s)', of_desk);
END $$;
GRANT UPDATE (meeting_id, kind, number, title, words, search_text, audience, consultation_id, asking_organisation_id, prefecture_code, replaced_at, version) ON library_documents TO madoguchi_web;
GRANT DELETE ON library_files TO madoguchi_web;
CREATE POLICY council_reads ON library_documents FOR SELECT TO madoguchi_web
  USING (audience = 'council' AND bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'council_member');
CREATE POLICY council_reads ON library_meetings FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'council_member'
    AND EXISTS (SELECT FROM library_documents d WHERE d.meeting_id = library_meetings.id));
CREATE POLICY council_reads ON library_files FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) = 'council_member' AND EXISTS (SELECT FROM library_documents d WHERE d.id = document_id));

-- The worker sweeps kept files that no row names.
GRANT SELECT (storage_key) ON library_files TO madoguchi_worker;
CREATE POLICY worker_sweeps ON library_files FOR SELECT TO madoguchi_worker USING (true);
