-- 支援策の提案: from a need that menus do not meet to the decision on a new or changed menu, with what the council's members say of it.

-- CreateTable
CREATE TABLE "menu_proposals" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "bureau_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL,
    "need" TEXT NOT NULL,
    "changes_menu_id" UUID,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "pillar" TEXT NOT NULL,
    "theme_keys" TEXT[],
    "done_by" TEXT NOT NULL DEFAULT '',
    "conditions" TEXT NOT NULL DEFAULT '',
    "need_theme" TEXT,
    "need_side" TEXT,
    "need_place" TEXT,
    "need_from" DATE,
    "need_until" DATE,
    "need_query" TEXT NOT NULL DEFAULT '',
    "need_as_of" TIMESTAMPTZ(3),
    "need_formula" INTEGER,
    "begun_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "begun_by_name" TEXT NOT NULL,
    "decided_on" DATE,
    "decided_by_name" TEXT NOT NULL DEFAULT '',
    "decision_reason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "menu_proposals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "menu_proposal_figures" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "proposal_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "measure" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "n" INTEGER NOT NULL,
    "missing" INTEGER NOT NULL,
    "withheld" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "menu_proposal_figures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "menu_proposal_asks" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "proposal_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "member_name" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "asked_by_name" TEXT NOT NULL,

    CONSTRAINT "menu_proposal_asks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "menu_proposal_comments" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "ask_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "commented_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "menu_proposal_comments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "menu_proposal_events" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "proposal_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "menu_proposal_events_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "menu_proposals_id_bureau_id_key" ON "menu_proposals"("id", "bureau_id");
CREATE INDEX "menu_proposals_bureau_id_state_begun_at_idx" ON "menu_proposals"("bureau_id", "state", "begun_at" DESC);
CREATE INDEX "menu_proposals_changes_menu_id_idx" ON "menu_proposals"("changes_menu_id");
CREATE UNIQUE INDEX "menu_proposal_figures_proposal_id_measure_key" ON "menu_proposal_figures"("proposal_id", "measure");
CREATE UNIQUE INDEX "menu_proposal_asks_proposal_id_user_id_key" ON "menu_proposal_asks"("proposal_id", "user_id");
CREATE UNIQUE INDEX "menu_proposal_asks_id_bureau_id_key" ON "menu_proposal_asks"("id", "bureau_id");
CREATE INDEX "menu_proposal_asks_user_id_idx" ON "menu_proposal_asks"("user_id");
CREATE INDEX "menu_proposal_comments_ask_id_commented_at_idx" ON "menu_proposal_comments"("ask_id", "commented_at");
CREATE INDEX "menu_proposal_events_proposal_id_at_idx" ON "menu_proposal_events"("proposal_id", "at");

-- AddForeignKey
ALTER TABLE "menu_proposals" ADD CONSTRAINT "menu_proposals_changes_menu_id_fkey" FOREIGN KEY ("changes_menu_id") REFERENCES "menus"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "menu_proposal_figures" ADD CONSTRAINT "menu_proposal_figures_proposal_id_bureau_id_fkey" FOREIGN KEY ("proposal_id", "bureau_id") REFERENCES "menu_proposals"("id", "bureau_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "menu_proposal_asks" ADD CONSTRAINT "menu_proposal_asks_proposal_id_bureau_id_fkey" FOREIGN KEY ("proposal_id", "bureau_id") REFERENCES "menu_proposals"("id", "bureau_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "menu_proposal_comments" ADD CONSTRAINT "menu_proposal_comments_ask_id_bureau_id_fkey" FOREIGN KEY ("ask_id", "bureau_id") REFERENCES "menu_proposal_asks"("id", "bureau_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "menu_proposal_events" ADD CONSTRAINT "menu_proposal_events_proposal_id_bureau_id_fkey" FOREIGN KEY ("proposal_id", "bureau_id") REFERENCES "menu_proposals"("id", "bureau_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "menus" ADD CONSTRAINT "menus_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "menu_proposals"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What may stand in the columns.
ALTER TABLE menu_proposals
  ADD CONSTRAINT menu_proposals_state CHECK (state IN ('draft', 'considering', 'adopted', 'shelved')),
  ADD CONSTRAINT menu_proposals_text CHECK (title <> '' AND need <> '' AND name <> '' AND description <> ''),
  ADD CONSTRAINT menu_proposals_pillar CHECK (pillar IN ('I', 'II', 'III', 'IV', 'V', 'accompaniment')),
  ADD CONSTRAINT menu_proposals_need_side CHECK (need_side IN ('size', 'prefecture')),
  ADD CONSTRAINT menu_proposals_need CHECK (num_nonnulls(need_theme, need_side, need_place, need_from, need_until, need_as_of, need_formula) IN (0, 7)),
  ADD CONSTRAINT menu_proposals_decided CHECK ((state IN ('adopted', 'shelved')) = (decided_on IS NOT NULL) AND (decided_on IS NULL) = (decided_by_name = '') AND (decided_on IS NULL) = (decision_reason = ''));
ALTER TABLE menu_proposal_figures ADD CONSTRAINT menu_proposal_figures_n CHECK (measure <> '' AND n >= 0 AND missing >= 0);
ALTER TABLE menu_proposal_comments ADD CONSTRAINT menu_proposal_comments_body CHECK (body <> '');
ALTER TABLE menu_proposal_events
  ADD CONSTRAINT menu_proposal_events_kind CHECK (kind IN ('begun', 'changed', 'considered', 'asked', 'commented', 'adopted', 'shelved'));

-- 案 → 検討 → 採用／見送り: no step is left out, only a manager decides, the grounds stand as they were, and what was decided stands.
CREATE FUNCTION app.guard_menu_proposal() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  decided text[] := ARRAY['state', 'decided_on', 'decided_by_name', 'decision_reason', 'version'];
  part text;
BEGIN
  IF OLD.state IN ('adopted', 'shelved') THEN
    RAISE EXCEPTION 'what was decided of a proposal stands' USING ERRCODE = 'check_violation';
  END IF;
  FOR part IN SELECT key FROM jsonb_object_keys(to_jsonb(OLD)) key WHERE key LIKE 'need\_%' OR key IN ('id', 'bureau_id', 'begun_at', 'begun_by_name') LOOP
    IF to_jsonb(NEW) -> part IS DISTINCT FROM to_jsonb(OLD) -> part THEN
      RAISE EXCEPTION 'what a proposal rests on stands' USING ERRCODE = 'check_violation';
    END IF;
  END LOOP;
  IF NEW.state <> OLD.state THEN
    IF (OLD.state, NEW.state) NOT IN (('draft', 'considering'), ('considering', 'adopted'), ('considering', 'shelved')) THEN
      RAISE EXCEPTION 'no transition of a proposal from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state IN ('adopted', 'shelved') AND app.role() IS DISTINCT FROM 'manager' THEN
      RAISE EXCEPTION 'a manager decides' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF (to_jsonb(NEW) - decided) IS DISTINCT FROM (to_jsonb(OLD) - decided) THEN
      RAISE EXCEPTION 'what is decided is not changed by the way' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_menu_proposal BEFORE UPDATE ON menu_proposals FOR EACH ROW WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_menu_proposal();

-- What exists for whom: the desk of the bureau; and the members of the council who were asked, without any consultation.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['menu_proposals', 'menu_proposal_figures', 'menu_proposal_asks', 'menu_proposal_comments', 'menu_proposal_events'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO madoguchi_web', t);
    EXECUTE format('CREATE POLICY desk_reads ON %I FOR SELECT TO madoguchi_web USING (bureau_id = (SELECT app.desk_bureau_id()))', t);
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit.record(''id'')', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['menu_proposals', 'menu_proposal_figures', 'menu_proposal_events'] LOOP
    EXECUTE format('CREATE POLICY desk_adds ON %I FOR INSERT TO madoguchi_web WITH CHECK (bureau_id = (SELECT app.desk_bureau_id()))', t);
  END LOOP;
END $$;

GRANT UPDATE (state, title, need, changes_menu_id, name, description, pillar, theme_keys, done_by, conditions, decided_on, decided_by_name, decision_reason, version)
  ON menu_proposals TO madoguchi_web;
CREATE POLICY desk_leads_on ON menu_proposals FOR UPDATE TO madoguchi_web USING (bureau_id = (SELECT app.desk_bureau_id()));
CREATE POLICY manager_asks ON menu_proposal_asks FOR INSERT TO madoguchi_web
  WITH CHECK (bureau_id = (SELECT app.desk_bureau_id()) AND (SELECT app.role()) = 'manager');

-- A member's own ask leads to the proposal and its figures, without those that tell what one or two municipalities said; he or she comments while it is considered, and writes that down.
CREATE POLICY member_reads ON menu_proposal_asks FOR SELECT TO madoguchi_web
  USING (user_id = (SELECT app.user_id()) AND (SELECT app.role()) = 'council_member');
CREATE POLICY member_reads ON menu_proposals FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) = 'council_member' AND EXISTS (SELECT FROM menu_proposal_asks a WHERE a.proposal_id = menu_proposals.id AND a.user_id = (SELECT app.user_id())));
CREATE POLICY member_reads ON menu_proposal_figures FOR SELECT TO madoguchi_web
  USING (NOT withheld AND (SELECT app.role()) = 'council_member' AND EXISTS (SELECT FROM menu_proposal_asks a WHERE a.proposal_id = menu_proposal_figures.proposal_id AND a.user_id = (SELECT app.user_id())));
CREATE POLICY member_reads ON menu_proposal_comments FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) = 'council_member' AND EXISTS (SELECT FROM menu_proposal_asks a WHERE a.id = ask_id AND a.user_id = (SELECT app.user_id())));
CREATE POLICY member_comments ON menu_proposal_comments FOR INSERT TO madoguchi_web
  WITH CHECK ((SELECT app.role()) = 'council_member' AND EXISTS (
    SELECT FROM menu_proposal_asks a JOIN menu_proposals p ON p.id = a.proposal_id
    WHERE a.id = ask_id AND a.bureau_id = menu_proposal_comments.bureau_id AND a.user_id = (SELECT app.user_id()) AND p.state = 'considering'));
CREATE POLICY member_tells ON menu_proposal_events FOR INSERT TO madoguchi_web
  WITH CHECK (kind = 'commented' AND (SELECT app.role()) = 'council_member' AND EXISTS (
    SELECT FROM menu_proposal_asks a WHERE a.proposal_id = menu_proposal_events.proposal_id AND a.bureau_id = menu_proposal_events.bureau_id AND a.user_id = (SELECT app.user_id())));
