-- やること: one table for what somebody is to do next. The homework of a talk and the desk's next action become rows of it, and there is no second way.

-- CreateTable
CREATE TABLE "todos" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "due_on" DATE,
    "owner_membership_id" UUID,
    "owner_name" TEXT NOT NULL DEFAULT '',
    "dialogue_entry_id" UUID,
    "support_session_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'open',
    "set_by_name" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_name" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "todos_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "todos_consultation_id_state_idx" ON "todos"("consultation_id", "state");

-- CreateIndex
CREATE INDEX "todos_dialogue_entry_id_idx" ON "todos"("dialogue_entry_id");

-- CreateIndex
CREATE INDEX "todos_support_session_id_idx" ON "todos"("support_session_id");

-- CreateIndex
CREATE INDEX "todos_owner_membership_id_state_due_on_idx" ON "todos"("owner_membership_id", "state", "due_on");

-- CreateIndex
CREATE INDEX "todos_bureau_id_state_due_on_idx" ON "todos"("bureau_id", "state", "due_on");

-- CreateIndex
CREATE INDEX "todos_asking_organisation_id_side_state_due_on_idx" ON "todos"("asking_organisation_id", "side", "state", "due_on");

-- AddForeignKey
ALTER TABLE "todos" ADD CONSTRAINT "todos_consultation_id_asking_organisation_id_bureau_id_pre_fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "todos" ADD CONSTRAINT "todos_owner_membership_id_fkey" FOREIGN KEY ("owner_membership_id") REFERENCES "memberships"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "todos" ADD CONSTRAINT "todos_dialogue_entry_id_fkey" FOREIGN KEY ("dialogue_entry_id") REFERENCES "dialogue_entries"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "todos" ADD CONSTRAINT "todos_support_session_id_fkey" FOREIGN KEY ("support_session_id") REFERENCES "support_sessions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE todos
  ADD CONSTRAINT todos_side CHECK (side IN ('desk', 'municipality')),
  ADD CONSTRAINT todos_audience CHECK (audience IN ('shared', 'internal') AND (side = 'desk' OR audience = 'shared')),
  ADD CONSTRAINT todos_owner CHECK (side = 'desk' OR owner_membership_id IS NULL),
  ADD CONSTRAINT todos_text CHECK (text <> ''),
  ADD CONSTRAINT todos_state CHECK (state IN ('open', 'done', 'dropped')),
  ADD CONSTRAINT todos_closed CHECK ((state = 'open') = (closed_at IS NULL)),
  ADD CONSTRAINT todos_one_source CHECK (num_nonnulls(dialogue_entry_id, support_session_id) <= 1);

-- What stood in the dialogue and beside the priority moves over; the owner of the tables sees it only while they are not forced.
ALTER TABLE consultations NO FORCE ROW LEVEL SECURITY;
ALTER TABLE dialogue_entries NO FORCE ROW LEVEL SECURITY;
ALTER TABLE triage NO FORCE ROW LEVEL SECURITY;
INSERT INTO todos (consultation_id, asking_organisation_id, bureau_id, prefecture_code, side, audience, text, due_on, owner_membership_id, owner_name, dialogue_entry_id, state, set_by_name, set_at, closed_at, closed_by_name)
SELECT c.id, c.asking_organisation_id, c.bureau_id, c.prefecture_code, 'desk', d.audience, d.homework, d.homework_due_on, c.officer_membership_id, coalesce(c.officer_name, ''), d.id,
  CASE WHEN d.homework_done_at IS NULL THEN 'open' ELSE 'done' END, d.author_name, d.created_at, d.homework_done_at, CASE WHEN d.homework_done_at IS NULL THEN '' ELSE d.author_name END
FROM dialogue_entries d JOIN consultations c ON c.id = d.consultation_id WHERE d.homework <> '';
INSERT INTO todos (consultation_id, asking_organisation_id, bureau_id, prefecture_code, side, audience, text, due_on, owner_membership_id, owner_name, set_by_name)
SELECT c.id, c.asking_organisation_id, c.bureau_id, c.prefecture_code, 'desk', 'internal', t.next_action, t.next_action_on, c.officer_membership_id, coalesce(c.officer_name, ''), coalesce(c.officer_name, '')
FROM triage t JOIN consultations c ON c.id = t.consultation_id WHERE t.next_action <> '' AND c.state IN ('received', 'in_consultation', 'supporting');
ALTER TABLE consultations FORCE ROW LEVEL SECURITY;
ALTER TABLE dialogue_entries FORCE ROW LEVEL SECURITY;
ALTER TABLE triage FORCE ROW LEVEL SECURITY;

GRANT CREATE ON SCHEMA app TO madoguchi_search;
SET ROLE madoguchi_search;
CREATE OR REPLACE FUNCTION app.index_dialogue() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM app.keep_search_text('dialogue', NEW.id, NEW.consultation_id, NEW.audience, concat_ws(E'\n', NEW.people, NEW.body));
  RETURN NULL;
END $$;
RESET ROLE;
REVOKE CREATE ON SCHEMA app FROM madoguchi_search;

DROP POLICY asking_side_hands_in ON triage;
DROP INDEX "triage_bureau_id_next_action_on_idx";
ALTER TABLE "dialogue_entries" DROP COLUMN "homework", DROP COLUMN "homework_done_at", DROP COLUMN "homework_due_on";
ALTER TABLE "triage" DROP COLUMN "next_action", DROP COLUMN "next_action_on";
CREATE POLICY asking_side_hands_in ON triage FOR INSERT TO madoguchi_web
  WITH CHECK (priority = 'normal' AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id));

-- The desk sets them, for either side; the asking side reads what is shared and ticks off its own.
ALTER TABLE todos ENABLE ROW LEVEL SECURITY;
ALTER TABLE todos FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON todos TO madoguchi_web;
GRANT SELECT ON todos TO madoguchi_worker;
CREATE POLICY desk ON todos TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY asking_side ON todos FOR SELECT TO madoguchi_web
  USING (audience = 'shared' AND asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE POLICY asking_side_ticks ON todos FOR UPDATE TO madoguchi_web
  USING (side = 'municipality' AND asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE POLICY prefecture_shared ON todos FOR SELECT TO madoguchi_web
  USING (audience = 'shared' AND (SELECT app.role()) = 'prefecture_staff' AND prefecture_code = (SELECT app.prefecture_code())
    AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id));
CREATE POLICY worker_reads ON todos FOR SELECT TO madoguchi_worker USING (true);

CREATE FUNCTION app.guard_todo() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  free text[] := CASE WHEN app.side() = 'desk' THEN ARRAY['state', 'owner_membership_id', 'owner_name', 'closed_at', 'closed_by_name', 'version']
    ELSE ARRAY['state', 'closed_at', 'closed_by_name', 'version'] END;
BEGIN
  IF app.actor_kind() IS NULL THEN
    RETURN NEW;
  END IF;
  IF OLD.state <> 'open' OR (app.side() <> 'desk' AND NEW.state = 'dropped') THEN
    RAISE EXCEPTION 'what is done stays done, and the desk alone drops' USING ERRCODE = 'check_violation';
  END IF;
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) THEN
    RAISE EXCEPTION 'what is to be done stands as it was set' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_todo BEFORE UPDATE ON todos FOR EACH ROW EXECUTE FUNCTION app.guard_todo();
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON todos FOR EACH ROW EXECUTE FUNCTION audit.record('id');
