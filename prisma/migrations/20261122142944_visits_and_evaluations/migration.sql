-- What is owed names the advisor it is about by the registry's entry, with or without an account.
ALTER TABLE "duties" ADD COLUMN "about_advisor_id" UUID;
ALTER TABLE "duties" ADD CONSTRAINT "duties_about_advisor_id_fkey" FOREIGN KEY ("about_advisor_id") REFERENCES "advisors"("id") ON DELETE SET NULL ON UPDATE CASCADE;
DROP INDEX duties_bureau_id_kind_about_user_id_idx;
CREATE INDEX "duties_bureau_id_kind_about_advisor_id_idx" ON "duties"("bureau_id", "kind", "about_advisor_id");

-- A visit is taken from the session that records it, once for each offer; one entered by hand stands alone.
ALTER TABLE "dispatch_fees" ADD COLUMN "support_session_id" UUID;
ALTER TABLE "dispatch_fees" ADD CONSTRAINT "dispatch_fees_support_session_id_fkey" FOREIGN KEY ("support_session_id") REFERENCES "support_sessions"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE UNIQUE INDEX "dispatch_fees_request_id_support_session_id_key" ON "dispatch_fees"("request_id", "support_session_id");
CREATE INDEX "dispatch_fees_support_session_id_idx" ON "dispatch_fees"("support_session_id");

-- Whoever confirms an entry by a link also reads to which courses it is invited.
CREATE POLICY bearer_reads ON advisor_trainings FOR SELECT TO madoguchi_web
  USING ((SELECT app.link_id()) IS NOT NULL AND app.bears('advisor_confirmation', advisor_id));
