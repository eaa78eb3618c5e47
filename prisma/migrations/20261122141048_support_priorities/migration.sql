-- 重点実施事項 of a support, as the desk sees it; and each request to a member of the council keeps whether its author may be named, by whichever form it was asked.

-- CreateTable
CREATE TABLE "support_priorities" (
    "support_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "matter_id" UUID NOT NULL,
    "chosen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "chosen_by_name" TEXT NOT NULL,

    CONSTRAINT "support_priorities_pkey" PRIMARY KEY ("support_id", "matter_id")
);

-- CreateIndex
CREATE INDEX "support_priorities_matter_id_idx" ON "support_priorities"("matter_id");
CREATE INDEX "support_priorities_consultation_id_idx" ON "support_priorities"("consultation_id");

-- AddForeignKey
ALTER TABLE "support_priorities" ADD CONSTRAINT "support_priorities_support_fkey" FOREIGN KEY ("support_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "supports"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "support_priorities" ADD CONSTRAINT "support_priorities_matter_id_bureau_id_fkey" FOREIGN KEY ("matter_id", "bureau_id") REFERENCES "priority_matters"("id", "bureau_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE support_priorities ENABLE ROW LEVEL SECURITY;
ALTER TABLE support_priorities FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON support_priorities TO madoguchi_web;
CREATE POLICY desk ON support_priorities TO madoguchi_web USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON support_priorities FOR EACH ROW EXECUTE FUNCTION audit.record('support_id', 'matter_id');

-- A question of its own is asked by the council's form alone; the other form asks by title and summary.
ALTER TABLE advices DROP CONSTRAINT advices_question;
ALTER TABLE advices ALTER COLUMN question SET DEFAULT '';
-- Members asked by the other form so far may say it, too; the owner of the tables sees them only while they are not forced.
ALTER TABLE requests NO FORCE ROW LEVEL SECURITY;
ALTER TABLE advices NO FORCE ROW LEVEL SECURITY;
INSERT INTO advices (request_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code, asked_together, question)
  SELECT r.id, r.consultation_id, r.asking_organisation_id, r.bureau_id, r.prefecture_code, gen_random_uuid(), ''
  FROM requests r WHERE r.kind = 'advice' AND NOT EXISTS (SELECT FROM advices a WHERE a.request_id = r.id);
ALTER TABLE requests FORCE ROW LEVEL SECURITY;
ALTER TABLE advices FORCE ROW LEVEL SECURITY;
