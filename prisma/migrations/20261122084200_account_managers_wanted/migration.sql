-- アカウント管理者の交代の依頼: asked for by an officer once, open until somebody keeps the office's people again.
CREATE TABLE "account_manager_requests" (
  "id" uuid NOT NULL DEFAULT gen_random_uuid(),
  "organisation_id" uuid NOT NULL,
  "bureau_id" uuid NOT NULL,
  "asked_by_membership_id" uuid,
  "asked_by_name" text NOT NULL,
  "asked_at" timestamptz(3) NOT NULL DEFAULT app.now(),
  "settled_at" timestamptz(3),
  CONSTRAINT "account_manager_requests_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "account_manager_requests_organisation_id_asked_at_idx" ON "account_manager_requests" ("organisation_id", "asked_at" DESC);
ALTER TABLE "account_manager_requests" ADD CONSTRAINT "account_manager_requests_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX account_manager_requests_one_open ON account_manager_requests (organisation_id) WHERE settled_at IS NULL;

ALTER TABLE account_manager_requests ENABLE ROW LEVEL SECURITY;
ALTER TABLE account_manager_requests FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (settled_at) ON account_manager_requests TO madoguchi_web;
CREATE POLICY bureau_reads ON account_manager_requests FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager', 'administrator'));
CREATE POLICY desk_asks ON account_manager_requests FOR INSERT TO madoguchi_web
  WITH CHECK (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager')
    AND EXISTS (SELECT FROM organisations o WHERE o.id = organisation_id AND o.bureau_id = (SELECT app.bureau_id())));
CREATE POLICY administrator_settles ON account_manager_requests FOR UPDATE TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'administrator');
CREATE POLICY keeper_reads ON account_manager_requests FOR SELECT TO madoguchi_web
  USING (organisation_id = (SELECT auth.kept_organisation_id()));
CREATE POLICY keeper_settles ON account_manager_requests FOR UPDATE TO madoguchi_web
  USING (organisation_id = (SELECT auth.kept_organisation_id()));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON account_manager_requests FOR EACH ROW EXECUTE FUNCTION audit.record('id');
