-- 引き継ぎ: an officer who leaves hands everything over, item by item, to somebody named.
-- CreateTable
CREATE TABLE "handovers" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "bureau_id" UUID NOT NULL,
    "leaver_membership_id" UUID NOT NULL,
    "leaver_name" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'preparing',
    "takes_over_on" DATE,
    "tell_on" DATE,
    "batch_id" UUID,
    "notes" TEXT NOT NULL DEFAULT '',
    "started_by_name" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "arranged_by_membership_id" UUID,
    "moved_at" TIMESTAMPTZ(3),
    "completed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "handovers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handover_places" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "handover_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "names_officer" BOOLEAN NOT NULL,
    "successor_membership_id" UUID,
    "successor_name" TEXT,
    "is_interim" BOOLEAN NOT NULL DEFAULT false,
    "strengths" TEXT NOT NULL DEFAULT '',
    "people" TEXT NOT NULL DEFAULT '',
    "know_how" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "handover_places_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handover_items" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "handover_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "note" TEXT NOT NULL DEFAULT '',
    "question" TEXT NOT NULL DEFAULT '',
    "answer" TEXT NOT NULL DEFAULT '',
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_by_name" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "handover_items_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "handovers_bureau_id_state_idx" ON "handovers"("bureau_id", "state");

-- CreateIndex
CREATE INDEX "handovers_leaver_membership_id_idx" ON "handovers"("leaver_membership_id");

-- CreateIndex
CREATE INDEX "handover_places_organisation_id_idx" ON "handover_places"("organisation_id");

-- CreateIndex
CREATE INDEX "handover_places_successor_membership_id_idx" ON "handover_places"("successor_membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "handover_places_handover_id_organisation_id_key" ON "handover_places"("handover_id", "organisation_id");

-- CreateIndex
CREATE INDEX "handover_items_place_id_idx" ON "handover_items"("place_id");

-- CreateIndex
CREATE INDEX "handover_items_consultation_id_idx" ON "handover_items"("consultation_id");

-- CreateIndex
CREATE UNIQUE INDEX "handover_items_handover_id_consultation_id_key" ON "handover_items"("handover_id", "consultation_id");

-- AddForeignKey
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_leaver_membership_id_fkey" FOREIGN KEY ("leaver_membership_id") REFERENCES "memberships"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_places" ADD CONSTRAINT "handover_places_handover_id_fkey" FOREIGN KEY ("handover_id") REFERENCES "handovers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_places" ADD CONSTRAINT "handover_places_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_places" ADD CONSTRAINT "handover_places_successor_membership_id_fkey" FOREIGN KEY ("successor_membership_id") REFERENCES "memberships"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_items" ADD CONSTRAINT "handover_items_handover_id_fkey" FOREIGN KEY ("handover_id") REFERENCES "handovers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_items" ADD CONSTRAINT "handover_items_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "handover_places"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_items" ADD CONSTRAINT "handover_items_consultation_id_asking_organisation_id_bure_fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;


ALTER TABLE handovers
  ADD CONSTRAINT handovers_state CHECK (state IN ('preparing', 'arranged', 'completed', 'cancelled')),
  ADD CONSTRAINT handovers_arranged CHECK ((state IN ('preparing', 'cancelled')) OR (takes_over_on IS NOT NULL AND arranged_by_membership_id IS NOT NULL)),
  ADD CONSTRAINT handovers_completed CHECK ((state = 'completed') = (completed_at IS NOT NULL));
CREATE UNIQUE INDEX "handovers_one_at_a_time" ON handovers (leaver_membership_id) WHERE state IN ('preparing', 'arranged');
ALTER TABLE handover_items
  ADD CONSTRAINT handover_items_kind CHECK (kind IN ('open', 'follow_up', 'draft')),
  ADD CONSTRAINT handover_items_state CHECK (state IN ('pending', 'asked_back', 'confirmed')),
  ADD CONSTRAINT handover_items_confirmed CHECK ((state = 'confirmed') = (confirmed_at IS NOT NULL));

-- The desk's own matter: every officer of the bureau reads it, the verbs say who writes what.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['handovers', 'handover_places', 'handover_items'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO madoguchi_web', t);
    EXECUTE format($p$CREATE POLICY desk ON %I TO madoguchi_web
      USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'))$p$, t);
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit.record(%L)', t, 'id');
  END LOOP;
END $$;
GRANT SELECT ON handovers TO madoguchi_worker;
CREATE POLICY worker_reads ON handovers FOR SELECT TO madoguchi_worker USING (true);

-- Leaver, successors and places are of the bureau that hands over.
CREATE FUNCTION app.guard_handover() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  post uuid := coalesce((to_jsonb(NEW) ->> 'leaver_membership_id')::uuid, (to_jsonb(NEW) ->> 'successor_membership_id')::uuid);
BEGIN
  IF post IS NOT NULL AND NOT EXISTS (
    SELECT FROM memberships m WHERE m.id = post AND m.bureau_id = NEW.bureau_id AND m.role IN ('officer', 'manager')) THEN
    RAISE EXCEPTION 'an officer of another area' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_handover BEFORE INSERT OR UPDATE ON handovers FOR EACH ROW EXECUTE FUNCTION app.guard_handover();
CREATE TRIGGER guard_handover BEFORE INSERT OR UPDATE ON handover_places FOR EACH ROW EXECUTE FUNCTION app.guard_handover();

-- What a post still holds after its last day: municipalities it is the officer of, and open consultations that no arrangement takes over.
-- The administrator who ends posts may not read consultations: numbers alone come back.
GRANT SELECT ON assignments, supports, handovers TO madoguchi_search;
CREATE POLICY search_reads ON handovers FOR SELECT TO madoguchi_search USING (true);
CREATE POLICY search_reads ON assignments FOR SELECT TO madoguchi_search USING (true);
CREATE POLICY search_reads ON supports FOR SELECT TO madoguchi_search USING (true);
CREATE FUNCTION app.held_by_post(post uuid, last_day date) RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH taken_over AS (
    SELECT a.organisation_id FROM public.assignments a
    WHERE a.bureau_id = app.bureau_id() AND a.kind = 'officer' AND a.membership_id <> post AND a.moves_work
      AND a.valid_from <= last_day + 1 AND (a.valid_until IS NULL OR a.valid_until > last_day) AND a.awaits_start),
  arranged AS (
    SELECT FROM public.handovers h WHERE h.leaver_membership_id = post AND h.state = 'arranged' AND h.moved_at IS NULL AND h.takes_over_on <= last_day + 1)
  SELECT CASE WHEN app.role() = 'administrator' THEN
    (SELECT count(*)::int FROM public.assignments a
      WHERE a.bureau_id = app.bureau_id() AND a.membership_id = post AND a.kind = 'officer' AND (a.valid_until IS NULL OR a.valid_until > last_day))
    + (SELECT count(*)::int FROM public.consultations c
      WHERE c.bureau_id = app.bureau_id() AND c.officer_membership_id = post AND c.state IN ('received', 'in_consultation', 'supporting')
        AND NOT EXISTS (SELECT FROM arranged) AND c.asking_organisation_id NOT IN (SELECT organisation_id FROM taken_over))
    + (SELECT count(*)::int FROM public.supports s
      WHERE s.bureau_id = app.bureau_id() AND s.owner_membership_id = post AND s.state IN ('proposed', 'agreed', 'under_way')
        AND NOT EXISTS (SELECT FROM arranged) AND s.asking_organisation_id NOT IN (SELECT organisation_id FROM taken_over))
  END
$$;
GRANT CREATE ON SCHEMA app TO madoguchi_search;
ALTER FUNCTION app.held_by_post(uuid, date) OWNER TO madoguchi_search;
REVOKE CREATE ON SCHEMA app FROM madoguchi_search;
SET ROLE madoguchi_search;
REVOKE ALL ON FUNCTION app.held_by_post(uuid, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.held_by_post(uuid, date) TO madoguchi_web;
RESET ROLE;
