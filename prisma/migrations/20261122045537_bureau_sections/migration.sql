-- Sections of a bureau: which one owns a menu, which one has a consultation or a support, and what one hands to another.

ALTER TABLE "triage" ADD COLUMN "section_id" UUID;
ALTER TABLE "triage" ADD CONSTRAINT "triage_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "triage_section_id_idx" ON "triage"("section_id");
ALTER TABLE "supports" ADD COLUMN "section_id" UUID;
ALTER TABLE "supports" ADD CONSTRAINT "supports_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "supports_section_id_idx" ON "supports"("section_id");

-- Whoever hands a consultation in says nothing about the bureau's sections.
CREATE POLICY desk_alone_gives_to_section ON triage AS RESTRICTIVE FOR INSERT TO madoguchi_web
  WITH CHECK (section_id IS NULL OR bureau_id = (SELECT app.desk_bureau_id()));

-- The section of a bureau that owns a menu, in whatever version.
CREATE TABLE "menu_keepers" (
  "bureau_id" UUID NOT NULL,
  "menu_key" TEXT NOT NULL,
  "section_id" UUID NOT NULL,
  CONSTRAINT "menu_keepers_pkey" PRIMARY KEY ("bureau_id", "menu_key")
);
ALTER TABLE "menu_keepers" ADD CONSTRAINT "menu_keepers_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE menu_keepers ENABLE ROW LEVEL SECURITY;
ALTER TABLE menu_keepers FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON menu_keepers TO madoguchi_web;
CREATE POLICY bureau_reads ON menu_keepers FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager', 'administrator'));
CREATE POLICY administrator_sets ON menu_keepers TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('manager', 'administrator'))
  WITH CHECK (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('manager', 'administrator')
    AND EXISTS (SELECT FROM sections s WHERE s.id = section_id AND s.organisation_id = menu_keepers.bureau_id));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON menu_keepers FOR EACH ROW EXECUTE FUNCTION audit.record('bureau_id', 'menu_key');

-- 局内の回付: a consultation, or one support of it, on its way from one section to another.
CREATE TABLE "transfers" (
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "consultation_id" UUID NOT NULL,
  "asking_organisation_id" UUID NOT NULL,
  "bureau_id" UUID NOT NULL,
  "prefecture_code" TEXT NOT NULL,
  "support_id" UUID,
  "from_section_id" UUID,
  "to_section_id" UUID NOT NULL,
  "remark" TEXT NOT NULL,
  "state" TEXT NOT NULL DEFAULT 'sent',
  "sent_by_membership_id" UUID NOT NULL,
  "sent_by_name" TEXT NOT NULL,
  "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
  "answered_by_name" TEXT NOT NULL DEFAULT '',
  "answered_at" TIMESTAMPTZ(3),
  "answer" TEXT NOT NULL DEFAULT '',
  CONSTRAINT "transfers_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "transfers_consultation_id_idx" ON "transfers"("consultation_id");
CREATE INDEX "transfers_bureau_id_state_idx" ON "transfers"("bureau_id", "state");
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_consultation_id_asking_organisation_id_bureau_id_fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_support_id_fkey" FOREIGN KEY ("support_id") REFERENCES "supports"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_from_section_id_fkey" FOREIGN KEY ("from_section_id") REFERENCES "sections"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_to_section_id_fkey" FOREIGN KEY ("to_section_id") REFERENCES "sections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE transfers
  ADD CONSTRAINT transfers_state CHECK (state IN ('sent', 'accepted', 'returned')),
  ADD CONSTRAINT transfers_answered CHECK ((state = 'sent') = (answered_at IS NULL)),
  ADD CONSTRAINT transfers_reason CHECK (state <> 'returned' OR answer <> '');
CREATE UNIQUE INDEX transfers_one_on_its_way ON transfers (consultation_id, coalesce(support_id, consultation_id)) WHERE state = 'sent';
ALTER TABLE transfers ENABLE ROW LEVEL SECURITY;
ALTER TABLE transfers FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON transfers TO madoguchi_web;
GRANT UPDATE (state, answered_by_name, answered_at, answer) ON transfers TO madoguchi_web;
GRANT SELECT ON transfers TO madoguchi_worker;
CREATE POLICY desk ON transfers TO madoguchi_web USING (bureau_id = (SELECT app.desk_bureau_id()))
  WITH CHECK (bureau_id = (SELECT app.desk_bureau_id()) AND EXISTS (SELECT FROM sections s WHERE s.id = to_section_id AND s.organisation_id = transfers.bureau_id));
CREATE POLICY worker_reads ON transfers FOR SELECT TO madoguchi_worker USING (true);
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON transfers FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE FUNCTION app.guard_transfer() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.state <> 'sent' THEN
    RAISE EXCEPTION 'a transfer is answered once' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_transfer BEFORE UPDATE ON transfers FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION app.guard_transfer();
