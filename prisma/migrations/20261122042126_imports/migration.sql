-- Registers of past consultations: tried, taken in as a whole, taken back while nothing has changed.
-- AlterTable
ALTER TABLE "consultations" ADD COLUMN     "import_id" UUID,
ADD COLUMN     "original_number" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "imports" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "bureau_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'checked',
    "columns" JSONB NOT NULL,
    "problems" JSONB NOT NULL,
    "problem_count" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "ready" INTEGER NOT NULL,
    "duplicates" INTEGER NOT NULL,
    "with_duplicates" BOOLEAN NOT NULL DEFAULT false,
    "done_rows" INTEGER NOT NULL DEFAULT 0,
    "refused" JSONB NOT NULL DEFAULT '[]',
    "membership_id" UUID NOT NULL,
    "checked_by_name" TEXT NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "imports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_rows" (
    "import_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "bureau_id" UUID NOT NULL,
    "facts" JSONB NOT NULL,
    "duplicate_of" TEXT,
    "consultation_id" UUID,

    CONSTRAINT "import_rows_pkey" PRIMARY KEY ("import_id","line")
);

-- CreateTable
CREATE TABLE "historic_counters" (
    "bureau_id" UUID NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "last_number" INTEGER NOT NULL,

    CONSTRAINT "historic_counters_pkey" PRIMARY KEY ("bureau_id","fiscal_year")
);

-- CreateIndex
CREATE INDEX "consultations_import_id_idx" ON "consultations"("import_id");

-- CreateIndex
CREATE INDEX "imports_bureau_id_checked_at_idx" ON "imports"("bureau_id", "checked_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "import_rows_consultation_id_key" ON "import_rows"("consultation_id");

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "imports"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "imports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE imports
  ADD CONSTRAINT imports_state CHECK (state IN ('checked', 'running', 'done', 'failed', 'undoing', 'undone')),
  ADD CONSTRAINT imports_counts CHECK (total >= 0 AND ready BETWEEN 0 AND total AND duplicates BETWEEN 0 AND ready);
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['imports', 'import_rows', 'historic_counters'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY managers ON %I TO madoguchi_web USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = ''manager'')', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO madoguchi_web', t);
  END LOOP;
END $$;
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON imports FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON historic_counters FOR EACH ROW EXECUTE FUNCTION audit.record('bureau_id', 'fiscal_year');

-- The worker says where it had to stop; lines that were never taken in are cleared away.
GRANT SELECT, UPDATE (state) ON imports TO madoguchi_worker;
CREATE POLICY worker_jobs ON imports TO madoguchi_worker USING (true);
GRANT SELECT, DELETE ON import_rows TO madoguchi_worker;
CREATE POLICY worker_jobs ON import_rows TO madoguchi_worker USING (true);
SELECT pgboss.create_queue('import', '{"policy":"standard","retryLimit":2,"retryDelay":10,"retryBackoff":false,"expireInSeconds":900,"retentionMinutes":14400}'::json);
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO madoguchi_worker;

-- Numbers of the past are a series of their own: R6-KYU-H00012 is never a receipt's number.
ALTER TABLE consultations
  DROP CONSTRAINT consultations_number,
  ADD CONSTRAINT consultations_number CHECK (number ~ '^[RHS][0-9]{1,2}-[A-Z]{3}-H?[0-9]{5,}$'),
  ADD CONSTRAINT consultations_historic CHECK (state = 'draft' OR (number ~ '-H') = (import_id IS NOT NULL)),
  DROP CONSTRAINT consultations_channel,
  ADD CONSTRAINT consultations_channel CHECK (channel IN ('portal', 'telephone', 'mail', 'visit', 'online', 'register'));

-- What came from a register may be taken back by a manager of its bureau; what was received never is.
DROP POLICY drafts_alone ON consultations;
CREATE POLICY drafts_alone ON consultations AS RESTRICTIVE FOR DELETE TO madoguchi_web
  USING ((state = 'draft' AND drafting_organisation_id = (SELECT app.organisation_id()))
    OR (import_id IS NOT NULL AND bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'manager'));
-- Its search text goes with it.
CREATE FUNCTION app.forget_search_text() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  DELETE FROM public.search_texts WHERE consultation_id = OLD.id;
  RETURN NULL;
END $$;
GRANT CREATE ON SCHEMA app TO madoguchi_search;
ALTER FUNCTION app.forget_search_text() OWNER TO madoguchi_search;
REVOKE CREATE ON SCHEMA app FROM madoguchi_search;
CREATE TRIGGER forget_text AFTER DELETE ON consultations FOR EACH ROW EXECUTE FUNCTION app.forget_search_text();
