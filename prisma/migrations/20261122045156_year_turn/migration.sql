-- 年度更新, and menus that a bureau keeps itself: begun, changed and ended from a day on.
-- CreateTable
CREATE TABLE "menu_quotas" (
    "bureau_id" UUID NOT NULL,
    "menu_key" TEXT NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "most" INTEGER NOT NULL,
    "set_by_name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "menu_quotas_pkey" PRIMARY KEY ("bureau_id","menu_key","fiscal_year")
);

-- CreateTable
CREATE TABLE "year_turns" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "bureau_id" UUID NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'decided',
    "decided_by_name" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "undone_by_name" TEXT NOT NULL DEFAULT '',
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "year_turns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "year_turn_changes" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "turn_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "before" TEXT NOT NULL DEFAULT '',
    "after" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "year_turn_changes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "year_turns_bureau_id_fiscal_year_idx" ON "year_turns"("bureau_id", "fiscal_year");

-- CreateIndex
CREATE INDEX "year_turn_changes_turn_id_idx" ON "year_turn_changes"("turn_id");

-- AddForeignKey
ALTER TABLE "year_turn_changes" ADD CONSTRAINT "year_turn_changes_turn_id_fkey" FOREIGN KEY ("turn_id") REFERENCES "year_turns"("id") ON DELETE CASCADE ON UPDATE CASCADE;


ALTER TABLE menu_quotas ADD CONSTRAINT menu_quotas_most CHECK (most BETWEEN 0 AND 9999);
ALTER TABLE year_turns ADD CONSTRAINT year_turns_state CHECK (state IN ('decided', 'undone'));
CREATE UNIQUE INDEX "year_turns_one_a_year" ON year_turns (bureau_id, fiscal_year) WHERE state = 'decided';
ALTER TABLE year_turn_changes ADD CONSTRAINT year_turn_changes_kind
  CHECK (kind IN ('menu_ends', 'menu_renews', 'quota', 'closing_day', 'officer_stays'));

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['menu_quotas', 'year_turns', 'year_turn_changes'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY desk_reads ON %I FOR SELECT TO madoguchi_web
      USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager', 'administrator'))$p$, t);
    EXECUTE format($p$CREATE POLICY manager_sets ON %I TO madoguchi_web
      USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'manager')$p$, t);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE, DELETE ON menu_quotas TO madoguchi_web;
GRANT SELECT, INSERT, UPDATE ON year_turns TO madoguchi_web;
GRANT SELECT, INSERT ON year_turn_changes TO madoguchi_web;
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON menu_quotas FOR EACH ROW EXECUTE FUNCTION audit.record('bureau_id', 'menu_key', 'fiscal_year');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON year_turns FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON year_turn_changes FOR EACH ROW EXECUTE FUNCTION audit.record('id');

-- A bureau's own menus: begun from today or later, taken back before they begin; what has begun is ended, not rewritten.
GRANT INSERT, DELETE ON menus TO madoguchi_web;
CREATE POLICY keeper_begins ON menus FOR INSERT TO madoguchi_web
  WITH CHECK (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('administrator', 'manager') AND valid_from >= (SELECT app.today()));
CREATE POLICY keeper_takes_back ON menus FOR DELETE TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('administrator', 'manager') AND valid_from > (SELECT app.today()));
CREATE FUNCTION app.guard_menu() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  free text[] := ARRAY['valid_until', 'follow_up_months', 'version'];
BEGIN
  IF app.actor_kind() = 'member' AND NEW.follow_up_months IS NOT NULL
     AND (to_jsonb(NEW) - free - 'section_id') IS DISTINCT FROM (to_jsonb(OLD) - free - 'section_id') THEN
    RAISE EXCEPTION 'a menu is changed by a new version' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_menu BEFORE UPDATE ON menus FOR EACH ROW EXECUTE FUNCTION app.guard_menu();

-- The themes of a menu go with it.
ALTER TABLE menu_themes ENABLE ROW LEVEL SECURITY;
ALTER TABLE menu_themes FORCE ROW LEVEL SECURITY;
GRANT INSERT, DELETE ON menu_themes TO madoguchi_web;
CREATE POLICY owner_sets_up ON menu_themes TO madoguchi_owner USING (true) WITH CHECK (true);
CREATE POLICY everybody_reads ON menu_themes FOR SELECT USING (true);
CREATE POLICY keeper_chooses ON menu_themes FOR INSERT TO madoguchi_web
  WITH CHECK ((SELECT app.role()) IN ('administrator', 'manager') AND EXISTS (SELECT FROM menus m WHERE m.id = menu_id AND m.bureau_id = (SELECT app.bureau_id())));
CREATE POLICY keeper_removes ON menu_themes FOR DELETE TO madoguchi_web
  USING ((SELECT app.role()) IN ('administrator', 'manager') AND EXISTS (SELECT FROM menus m WHERE m.id = menu_id AND m.bureau_id = (SELECT app.bureau_id())));
