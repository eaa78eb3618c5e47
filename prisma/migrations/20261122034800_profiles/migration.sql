-- AlterTable
ALTER TABLE "consultations" ADD COLUMN     "fields" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "is_gap" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "supports" ADD COLUMN     "area_id" UUID;

-- CreateTable
CREATE TABLE "figures" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "scope" TEXT NOT NULL,
    "organisation_id" UUID,
    "bureau_id" UUID,
    "prefecture_code" TEXT,
    "area_id" UUID,
    "kind" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "as_of" DATE,
    "as_of_text" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "author_name" TEXT NOT NULL,
    "author_side" TEXT NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "figures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "profile_confirmations" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "author_name" TEXT NOT NULL,
    "author_side" TEXT NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "profile_confirmations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capacity_checks" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "checked_on" DATE NOT NULL,
    "answers" JSONB NOT NULL,
    "remark" TEXT NOT NULL DEFAULT '',
    "author_name" TEXT NOT NULL,
    "author_side" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "capacity_checks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "living_areas" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "ended_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "living_areas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area_resources" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "area_id" UUID,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "operation" TEXT NOT NULL DEFAULT 'unknown',
    "note" TEXT NOT NULL DEFAULT '',
    "ended_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "area_resources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cost_consultations" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "amount" INTEGER,
    "ceiling" INTEGER,
    "excess" INTEGER,
    "standing" TEXT NOT NULL,
    "result" TEXT NOT NULL DEFAULT '',
    "measures" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL,
    "author_name" TEXT NOT NULL,
    "author_side" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "cost_consultations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "welfare_plan_items" (
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "theme_keys" TEXT[],

    CONSTRAINT "welfare_plan_items_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "welfare_plan_marks" (
    "organisation_id" UUID NOT NULL,
    "item_number" INTEGER NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "author_name" TEXT NOT NULL,
    "author_side" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "welfare_plan_marks_pkey" PRIMARY KEY ("organisation_id","item_number")
);

-- CreateIndex
CREATE INDEX "figures_organisation_id_kind_as_of_idx" ON "figures"("organisation_id", "kind", "as_of");

-- CreateIndex
CREATE INDEX "figures_scope_kind_as_of_idx" ON "figures"("scope", "kind", "as_of");

-- CreateIndex
CREATE INDEX "profile_confirmations_organisation_id_confirmed_at_idx" ON "profile_confirmations"("organisation_id", "confirmed_at" DESC);

-- CreateIndex
CREATE INDEX "capacity_checks_organisation_id_checked_on_created_at_idx" ON "capacity_checks"("organisation_id", "checked_on" DESC, "created_at" DESC);

-- CreateIndex
CREATE INDEX "living_areas_organisation_id_name_idx" ON "living_areas"("organisation_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "living_areas_id_organisation_id_key" ON "living_areas"("id", "organisation_id");

-- CreateIndex
CREATE INDEX "area_resources_organisation_id_area_id_idx" ON "area_resources"("organisation_id", "area_id");

-- CreateIndex
CREATE INDEX "cost_consultations_bureau_id_fiscal_year_excess_idx" ON "cost_consultations"("bureau_id", "fiscal_year", "excess" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "cost_consultations_organisation_id_fiscal_year_key" ON "cost_consultations"("organisation_id", "fiscal_year");

-- CreateIndex
CREATE INDEX "welfare_plan_marks_bureau_id_item_number_standing_idx" ON "welfare_plan_marks"("bureau_id", "item_number", "standing");

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_area_id_organisation_id_fkey" FOREIGN KEY ("area_id", "organisation_id") REFERENCES "living_areas"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "profile_confirmations" ADD CONSTRAINT "profile_confirmations_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capacity_checks" ADD CONSTRAINT "capacity_checks_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "living_areas" ADD CONSTRAINT "living_areas_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_resources" ADD CONSTRAINT "area_resources_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_resources" ADD CONSTRAINT "area_resources_area_id_organisation_id_fkey" FOREIGN KEY ("area_id", "organisation_id") REFERENCES "living_areas"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "cost_consultations" ADD CONSTRAINT "cost_consultations_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "welfare_plan_marks" ADD CONSTRAINT "welfare_plan_marks_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "welfare_plan_marks" ADD CONSTRAINT "welfare_plan_marks_item_number_fkey" FOREIGN KEY ("item_number") REFERENCES "welfare_plan_items"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supports" ADD CONSTRAINT "supports_area_id_asking_organisation_id_fkey" FOREIGN KEY ("area_id", "asking_organisation_id") REFERENCES "living_areas"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE NO ACTION;


-- What may stand in the columns.
ALTER TABLE consultations ADD CONSTRAINT consultations_fields CHECK (fields <@ ARRAY['elderly', 'disability', 'children', 'hardship', 'health', 'housing', 'employment', 'rights', 'community', 'other']);
ALTER TABLE figures
  ADD CONSTRAINT figures_scope CHECK (scope IN ('municipality', 'prefecture', 'nation')),
  ADD CONSTRAINT figures_place CHECK (CASE WHEN scope = 'nation' THEN num_nonnulls(organisation_id, bureau_id, prefecture_code, area_id) = 0 ELSE num_nonnulls(organisation_id, bureau_id, prefecture_code) = 3 END),
  ADD CONSTRAINT figures_kind CHECK (kind IN ('population', 'population_65plus', 'ageing_rate', 'population_75plus', 'rate_75plus', 'households', 'single_elderly_rate',
    'certified_count', 'certification_rate', 'daily_living_areas', 'support_centres', 'premium_monthly', 'area_km2')),
  ADD CONSTRAINT figures_value CHECK (value >= 0 AND value < 1e12),
  ADD CONSTRAINT figures_source CHECK (source <> '');
CREATE UNIQUE INDEX figures_one_that_holds ON figures (scope, organisation_id, area_id, kind, as_of) NULLS NOT DISTINCT WHERE superseded_at IS NULL;
ALTER TABLE capacity_checks ADD CONSTRAINT capacity_checks_answers CHECK (jsonb_typeof(answers) = 'object');
ALTER TABLE area_resources
  ADD CONSTRAINT area_resources_kind CHECK (kind IN ('centre', 'sub_centre', 'branch', 'coordinator_1', 'coordinator_2')),
  ADD CONSTRAINT area_resources_operation CHECK (operation IN ('direct', 'commissioned', 'unknown'));
ALTER TABLE cost_consultations
  ADD CONSTRAINT cost_consultations_year CHECK (fiscal_year BETWEEN 2000 AND 2100),
  ADD CONSTRAINT cost_consultations_standing CHECK (standing IN ('not_judged', 'meets', 'does_not_meet')),
  ADD CONSTRAINT cost_consultations_excess CHECK (amount IS NULL OR ceiling IS NULL OR excess = amount - ceiling),
  ADD CONSTRAINT cost_consultations_sums CHECK (amount >= 0 AND ceiling >= 0),
  ADD CONSTRAINT cost_consultations_source CHECK (source <> '');
ALTER TABLE welfare_plan_items ADD CONSTRAINT welfare_plan_items_number CHECK (number BETWEEN 1 AND 16);
ALTER TABLE welfare_plan_marks ADD CONSTRAINT welfare_plan_marks_standing CHECK (standing IN ('working', 'planned', 'not_yet'));
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['figures', 'profile_confirmations', 'capacity_checks', 'cost_consultations', 'welfare_plan_marks'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (author_side IN (''municipality'', ''prefecture'', ''desk'', ''document''))', t, t || '_side');
    EXECUTE format('CREATE TRIGGER guard_author BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION app.guard_author(''author_side'')', t);
  END LOOP;
END $$;

-- What exists for whom: an office keeps its own, the desk those of its area; what the desk alone noted on an office's readiness is the desk's.
GRANT SELECT ON welfare_plan_items TO madoguchi_web, madoguchi_worker;
GRANT SELECT, INSERT ON figures, profile_confirmations, capacity_checks TO madoguchi_web;
GRANT UPDATE (superseded_at) ON figures TO madoguchi_web;
GRANT SELECT, INSERT, UPDATE ON living_areas, area_resources, cost_consultations, welfare_plan_marks TO madoguchi_web;
DO $$
DECLARE
  t text;
  of_area text := 'bureau_id = (SELECT app.bureau_id()) AND EXISTS (SELECT FROM organisations o WHERE o.id = organisation_id AND o.bureau_id = (SELECT app.bureau_id()) AND o.prefecture_code = %1$I.prefecture_code)';
BEGIN
  FOREACH t IN ARRAY ARRAY['figures', 'profile_confirmations', 'capacity_checks', 'living_areas', 'area_resources', 'cost_consultations', 'welfare_plan_marks'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY desk ON %1$I TO madoguchi_web USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN (''officer'', ''manager''))
      WITH CHECK ((SELECT app.role()) IN (''officer'', ''manager'') AND ' || of_area || ')', t);
    EXECUTE format('CREATE POLICY own_office ON %1$I TO madoguchi_web USING (organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN (''municipal_staff'', ''prefecture_staff''))
      WITH CHECK (organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN (''municipal_staff'', ''prefecture_staff'') AND ' || of_area || ')', t);
  END LOOP;
  -- What documents say, and what the scenario plays.
  FOREACH t IN ARRAY ARRAY['figures', 'cost_consultations'] LOOP
    EXECUTE format('CREATE POLICY owner_sets_up ON %I TO madoguchi_owner USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;
CREATE POLICY desk_notes_are_the_desks ON capacity_checks AS RESTRICTIVE FOR SELECT TO madoguchi_web
  USING (author_side <> 'desk' OR (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY to_compare_with ON figures FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) IN ('municipal_staff', 'prefecture_staff', 'officer', 'manager')
    AND (scope = 'nation' OR (scope = 'prefecture' AND bureau_id = (SELECT app.bureau_id()))));
-- A figure is of the place it says.
CREATE FUNCTION app.guard_figure() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.scope <> 'nation' AND NOT EXISTS (SELECT FROM organisations o WHERE o.id = NEW.organisation_id AND o.kind = NEW.scope) THEN
    RAISE EXCEPTION 'a figure of another kind of place' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.scope = 'nation' AND app.actor_kind() IS NOT NULL THEN
    RAISE EXCEPTION 'figures of the nation come from documents' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_figure BEFORE INSERT ON figures FOR EACH ROW EXECUTE FUNCTION app.guard_figure();

-- Consultations of several fields, to find similar ones.
CREATE INDEX consultations_gap ON consultations (bureau_id, received_at DESC) WHERE is_gap OR cardinality(fields) > 1;

DO $$
DECLARE
  t record;
BEGIN
  FOR t IN SELECT * FROM (VALUES ('figures', 'id'), ('profile_confirmations', 'id'), ('capacity_checks', 'id'), ('living_areas', 'id'), ('area_resources', 'id'),
    ('cost_consultations', 'id'), ('welfare_plan_items', 'number'), ('welfare_plan_marks', 'organisation_id,item_number')) AS v(name, key_columns)
  LOOP
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit.record(%s)', t.name,
      (SELECT string_agg(quote_literal(k), ', ') FROM unnest(string_to_array(t.key_columns, ',')) k));
  END LOOP;
END $$;
