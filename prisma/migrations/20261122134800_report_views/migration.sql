-- CreateTable
CREATE TABLE "report_views" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "bureau_id" UUID NOT NULL,
    "owner_user_id" UUID NOT NULL,
    "owner_name" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "report" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "mail_every" TEXT NOT NULL DEFAULT 'never',
    "mail_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "report_views_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "report_views_bureau_id_shared_name_idx" ON "report_views"("bureau_id", "shared", "name");

-- CreateIndex
CREATE INDEX "report_views_owner_user_id_idx" ON "report_views"("owner_user_id");

-- CreateIndex
CREATE INDEX "report_views_mail_on_idx" ON "report_views"("mail_on");

-- AddForeignKey
ALTER TABLE "report_views" ADD CONSTRAINT "report_views_bureau_id_fkey" FOREIGN KEY ("bureau_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_views" ADD CONSTRAINT "report_views_owner_user_id_fkey" FOREIGN KEY ("owner_user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Only what the bureau shares is told to its managers.
ALTER TABLE report_views
  ADD CONSTRAINT report_views_name CHECK (name <> '' AND length(name) <= 60),
  ADD CONSTRAINT report_views_report CHECK (report IN ('overview', 'needs', 'response', 'menus', 'effects', 'follow_ups', 'coverage', 'load', 'parties')),
  ADD CONSTRAINT report_views_query CHECK (length(query) <= 4000),
  ADD CONSTRAINT report_views_mail_every CHECK (mail_every IN ('never', 'month', 'quarter', 'year')),
  ADD CONSTRAINT report_views_mail_on CHECK ((mail_every = 'never') = (mail_on IS NULL) AND (shared OR mail_every = 'never'));

-- A saved report is its owner's; the bureau reads the shared ones, and a manager puts them right when their owner has left.
ALTER TABLE report_views ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_views FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON report_views TO madoguchi_web;
CREATE POLICY own ON report_views TO madoguchi_web
  USING (owner_user_id = (SELECT app.user_id()) AND bureau_id = (SELECT app.desk_bureau_id()));
CREATE POLICY desk_reads_shared ON report_views FOR SELECT TO madoguchi_web
  USING (shared AND bureau_id = (SELECT app.desk_bureau_id()));
CREATE POLICY manager_changes_shared ON report_views FOR UPDATE TO madoguchi_web
  USING (shared AND bureau_id = (SELECT app.desk_bureau_id()) AND (SELECT app.role()) = 'manager');
CREATE POLICY manager_removes_shared ON report_views FOR DELETE TO madoguchi_web
  USING (shared AND bureau_id = (SELECT app.desk_bureau_id()) AND (SELECT app.role()) = 'manager');

-- The worker tells the managers on the day, and moves the day on.
GRANT SELECT ON report_views TO madoguchi_worker;
GRANT UPDATE (mail_on) ON report_views TO madoguchi_worker;
CREATE POLICY worker_reads ON report_views FOR SELECT TO madoguchi_worker USING (mail_on IS NOT NULL);
CREATE POLICY worker_moves_on ON report_views FOR UPDATE TO madoguchi_worker USING (mail_on IS NOT NULL);

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON report_views FOR EACH ROW EXECUTE FUNCTION audit.record('id');
