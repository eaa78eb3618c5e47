-- CreateTable
CREATE TABLE "watchers" (
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "membership_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "watchers_pkey" PRIMARY KEY ("consultation_id","membership_id")
);

-- CreateTable
CREATE TABLE "mentions" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "dialogue_entry_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "mentions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
-- Who has what open may be lost at any time: a crash empties it.
CREATE UNLOGGED TABLE "presences" (
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "presences_pkey" PRIMARY KEY ("consultation_id","user_id")
);

-- CreateTable
CREATE TABLE "consultation_links" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "other_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "made_by_name" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "consultation_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "merges" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "into_id" UUID NOT NULL,
    "state_before" TEXT NOT NULL,
    "first_answered_before" TIMESTAMPTZ(3),
    "waiting_since_before" TIMESTAMPTZ(3),
    "merged_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "merged_by_name" TEXT NOT NULL,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_name" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "merges_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "watchers_membership_id_idx" ON "watchers"("membership_id");

-- CreateIndex
CREATE INDEX "mentions_membership_id_at_idx" ON "mentions"("membership_id", "at" DESC);

-- CreateIndex
CREATE INDEX "mentions_consultation_id_idx" ON "mentions"("consultation_id");

-- CreateIndex
CREATE UNIQUE INDEX "mentions_dialogue_entry_id_membership_id_key" ON "mentions"("dialogue_entry_id", "membership_id");

-- CreateIndex
CREATE INDEX "presences_user_id_idx" ON "presences"("user_id");

-- CreateIndex
CREATE INDEX "consultation_links_other_id_idx" ON "consultation_links"("other_id");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_links_consultation_id_other_id_key" ON "consultation_links"("consultation_id", "other_id");

-- CreateIndex
CREATE INDEX "merges_consultation_id_merged_at_idx" ON "merges"("consultation_id", "merged_at");

-- CreateIndex
CREATE INDEX "merges_into_id_idx" ON "merges"("into_id");

-- AddForeignKey
ALTER TABLE "watchers" ADD CONSTRAINT "watchers_consultation_id_asking_organisation_id_bureau_id__fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watchers" ADD CONSTRAINT "watchers_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "memberships"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_consultation_id_asking_organisation_id_bureau_id__fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_dialogue_entry_id_fkey" FOREIGN KEY ("dialogue_entry_id") REFERENCES "dialogue_entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "memberships"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presences" ADD CONSTRAINT "presences_consultation_id_asking_organisation_id_bureau_id_fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presences" ADD CONSTRAINT "presences_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_links" ADD CONSTRAINT "consultation_links_consultation_id_asking_organisation_id__fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_links" ADD CONSTRAINT "consultation_links_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "consultations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merges" ADD CONSTRAINT "merges_consultation_id_asking_organisation_id_bureau_id_pr_fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merges" ADD CONSTRAINT "merges_into_id_fkey" FOREIGN KEY ("into_id") REFERENCES "consultations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE consultation_links
  ADD CONSTRAINT consultation_links_kind CHECK (kind IN ('related', 'follows', 'split')),
  ADD CONSTRAINT consultation_links_two CHECK (consultation_id <> other_id);
ALTER TABLE merges
  ADD CONSTRAINT merges_state CHECK (state_before IN ('received', 'in_consultation', 'supporting')),
  ADD CONSTRAINT merges_two CHECK (consultation_id <> into_id);

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['watchers', 'mentions', 'presences', 'consultation_links', 'merges'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY desk_reads ON %I FOR SELECT TO madoguchi_web USING (bureau_id = (SELECT app.desk_bureau_id()))', t);
  END LOOP;
END $$;

-- One watches, and is present, oneself.
GRANT SELECT, INSERT, DELETE ON watchers TO madoguchi_web;
CREATE POLICY own_begins ON watchers FOR INSERT TO madoguchi_web
  WITH CHECK (bureau_id = (SELECT app.desk_bureau_id()) AND membership_id = (SELECT app.membership_id()));
CREATE POLICY own_ends ON watchers FOR DELETE TO madoguchi_web
  USING (bureau_id = (SELECT app.desk_bureau_id()) AND membership_id = (SELECT app.membership_id()));
GRANT SELECT, INSERT, UPDATE ON presences TO madoguchi_web;
CREATE POLICY own_comes ON presences FOR INSERT TO madoguchi_web
  WITH CHECK (bureau_id = (SELECT app.desk_bureau_id()) AND user_id = (SELECT app.user_id()));
CREATE POLICY own_stays ON presences FOR UPDATE TO madoguchi_web
  USING (bureau_id = (SELECT app.desk_bureau_id()) AND user_id = (SELECT app.user_id()));

GRANT SELECT, INSERT ON mentions TO madoguchi_web;
CREATE POLICY desk_names ON mentions FOR INSERT TO madoguchi_web
  WITH CHECK (bureau_id = (SELECT app.desk_bureau_id()));

-- The desk links what it sees; the other sides read a link only where they may read both ends.
GRANT SELECT, INSERT, DELETE ON consultation_links TO madoguchi_web;
CREATE POLICY desk_links ON consultation_links FOR INSERT TO madoguchi_web
  WITH CHECK (bureau_id = (SELECT app.desk_bureau_id()) AND EXISTS (SELECT FROM consultations c WHERE c.id = other_id));
CREATE POLICY desk_unlinks ON consultation_links FOR DELETE TO madoguchi_web
  USING (bureau_id = (SELECT app.desk_bureau_id()));
CREATE POLICY both_ends_seen ON consultation_links FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) IN ('municipal_staff', 'prefecture_staff')
    AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id)
    AND EXISTS (SELECT FROM consultations c WHERE c.id = other_id));

GRANT SELECT, INSERT, UPDATE ON merges TO madoguchi_web;
CREATE POLICY desk_merges ON merges FOR INSERT TO madoguchi_web WITH CHECK (bureau_id = (SELECT app.desk_bureau_id()));
CREATE POLICY desk_undoes ON merges FOR UPDATE TO madoguchi_web USING (bureau_id = (SELECT app.desk_bureau_id()));

-- The worker finds who is to be told.
GRANT SELECT ON watchers, mentions TO madoguchi_worker;
CREATE POLICY worker_reads ON watchers FOR SELECT TO madoguchi_worker USING (true);
CREATE POLICY worker_reads ON mentions FOR SELECT TO madoguchi_worker USING (true);

-- A merge that is undone gives the state back.
INSERT INTO app.transitions (machine, event, from_state, to_state, side) VALUES
  ('consultation', 'unmergeToReceived', 'completed', 'received', 'desk'),
  ('consultation', 'unmergeToConsultation', 'completed', 'in_consultation', 'desk'),
  ('consultation', 'unmergeToSupporting', 'completed', 'supporting', 'desk');

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON watchers FOR EACH ROW EXECUTE FUNCTION audit.record('consultation_id', 'membership_id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON mentions FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON consultation_links FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON merges FOR EACH ROW EXECUTE FUNCTION audit.record('id');
