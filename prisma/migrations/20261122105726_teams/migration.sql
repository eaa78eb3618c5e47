-- 支援チームの部屋: what the named members of an accompaniment share, from date to date. Everything else of the consultation stays closed to outside members.

-- AlterTable
ALTER TABLE "attachments" ADD COLUMN     "team_id" UUID;

-- CreateTable
CREATE TABLE "teams" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "support_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "place_name" TEXT NOT NULL,
    "opens_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "opened_by_name" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "teams_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_members" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "team_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "user_id" UUID,
    "role" TEXT,
    "name" TEXT NOT NULL,
    "affiliation" TEXT NOT NULL DEFAULT '',
    "from_on" DATE NOT NULL,
    "until_on" DATE NOT NULL,
    "duty" TEXT NOT NULL DEFAULT '',
    "duty_agreed_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "team_members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_agreements" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "team_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "agreed_on" DATE NOT NULL,
    "agreed_by" TEXT NOT NULL,
    "set_by_name" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "team_agreements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_events" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "team_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "actor_name" TEXT NOT NULL,
    "actor_side" TEXT NOT NULL,
    "happened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "team_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_entries" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "team_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "on_day" DATE NOT NULL,
    "when_text" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "people" TEXT NOT NULL DEFAULT '',
    "content" TEXT NOT NULL DEFAULT '',
    "result" TEXT NOT NULL DEFAULT '',
    "written_by_name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "team_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendances" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "team_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "session_id" UUID,
    "entry_id" UUID,
    "label" TEXT NOT NULL,
    "number" INTEGER,
    "sort" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "attendances_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_points" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "team_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "tag" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "from_point_id" UUID,
    "owner" TEXT NOT NULL DEFAULT '',
    "plan" TEXT NOT NULL DEFAULT '',
    "due_on" DATE,
    "done_on" DATE,
    "sort" INTEGER NOT NULL DEFAULT 0,
    "written_by_name" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "team_points_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "roadmap_versions" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "team_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "items" JSONB NOT NULL,
    "remark" TEXT NOT NULL DEFAULT '',
    "saved_by_name" TEXT NOT NULL,
    "saved_by_side" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "roadmap_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "estimate_versions" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "team_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "inputs" JSONB NOT NULL,
    "remark" TEXT NOT NULL DEFAULT '',
    "saved_by_name" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "estimate_versions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "teams_support_id_key" ON "teams"("support_id");

-- CreateIndex
CREATE INDEX "teams_bureau_id_ends_on_idx" ON "teams"("bureau_id", "ends_on");

-- CreateIndex
CREATE INDEX "teams_asking_organisation_id_ends_on_idx" ON "teams"("asking_organisation_id", "ends_on");

-- CreateIndex
CREATE UNIQUE INDEX "teams_id_consultation_id_asking_organisation_id_bureau_id_p_key" ON "teams"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code");

-- CreateIndex
CREATE UNIQUE INDEX "teams_support_id_consultation_id_asking_organisation_id_bur_key" ON "teams"("support_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code");

-- CreateIndex
CREATE INDEX "team_members_team_id_idx" ON "team_members"("team_id");

-- CreateIndex
CREATE INDEX "team_members_user_id_role_idx" ON "team_members"("user_id", "role");

-- CreateIndex
CREATE INDEX "team_agreements_team_id_kind_set_at_idx" ON "team_agreements"("team_id", "kind", "set_at");

-- CreateIndex
CREATE INDEX "team_events_team_id_happened_at_idx" ON "team_events"("team_id", "happened_at" DESC);

-- CreateIndex
CREATE INDEX "team_entries_team_id_on_day_idx" ON "team_entries"("team_id", "on_day");

-- CreateIndex
CREATE UNIQUE INDEX "team_entries_id_consultation_id_asking_organisation_id_bure_key" ON "team_entries"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code");

-- CreateIndex
CREATE INDEX "attendances_team_id_idx" ON "attendances"("team_id");

-- CreateIndex
CREATE INDEX "attendances_session_id_idx" ON "attendances"("session_id");

-- CreateIndex
CREATE INDEX "attendances_entry_id_idx" ON "attendances"("entry_id");

-- CreateIndex
CREATE INDEX "team_points_team_id_kind_written_at_idx" ON "team_points"("team_id", "kind", "written_at");

-- CreateIndex
CREATE INDEX "team_points_from_point_id_idx" ON "team_points"("from_point_id");

-- CreateIndex
CREATE UNIQUE INDEX "roadmap_versions_team_id_number_key" ON "roadmap_versions"("team_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "estimate_versions_team_id_number_key" ON "estimate_versions"("team_id", "number");

-- CreateIndex
CREATE INDEX "attachments_team_id_idx" ON "attachments"("team_id");

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "teams" ADD CONSTRAINT "teams_support_id_consultation_id_asking_organisation_id_bu_fkey" FOREIGN KEY ("support_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "supports"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_team_id_consultation_id_asking_organisation_i_fkey" FOREIGN KEY ("team_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "teams"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_agreements" ADD CONSTRAINT "team_agreements_team_id_consultation_id_asking_organisatio_fkey" FOREIGN KEY ("team_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "teams"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_events" ADD CONSTRAINT "team_events_team_id_consultation_id_asking_organisation_id_fkey" FOREIGN KEY ("team_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "teams"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_entries" ADD CONSTRAINT "team_entries_team_id_consultation_id_asking_organisation_i_fkey" FOREIGN KEY ("team_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "teams"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_team_id_consultation_id_asking_organisation_id_fkey" FOREIGN KEY ("team_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "teams"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_session_id_consultation_id_asking_organisation_fkey" FOREIGN KEY ("session_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "support_sessions"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_entry_id_consultation_id_asking_organisation_i_fkey" FOREIGN KEY ("entry_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "team_entries"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_points" ADD CONSTRAINT "team_points_team_id_consultation_id_asking_organisation_id_fkey" FOREIGN KEY ("team_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "teams"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_points" ADD CONSTRAINT "team_points_from_point_id_fkey" FOREIGN KEY ("from_point_id") REFERENCES "team_points"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roadmap_versions" ADD CONSTRAINT "roadmap_versions_team_id_consultation_id_asking_organisati_fkey" FOREIGN KEY ("team_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "teams"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "estimate_versions" ADD CONSTRAINT "estimate_versions_team_id_consultation_id_asking_organisat_fkey" FOREIGN KEY ("team_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "teams"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE teams
  ADD CONSTRAINT teams_name CHECK (name <> ''),
  ADD CONSTRAINT teams_dates CHECK (ends_on >= opens_on);
ALTER TABLE team_members
  ADD CONSTRAINT team_members_kind CHECK (kind IN ('municipality', 'desk', 'prefecture', 'advisor', 'headquarters', 'contractor', 'other')),
  ADD CONSTRAINT team_members_role CHECK (role IN ('prefecture_staff', 'advisor', 'headquarters', 'contractor')),
  ADD CONSTRAINT team_members_account CHECK ((user_id IS NULL) = (role IS NULL)),
  ADD CONSTRAINT team_members_name CHECK (name <> ''),
  ADD CONSTRAINT team_members_dates CHECK (until_on >= from_on),
  ADD CONSTRAINT team_members_duty CHECK (duty_agreed_on IS NULL OR duty <> '');
ALTER TABLE team_agreements
  ADD CONSTRAINT team_agreements_kind CHECK (kind IN ('policy', 'aim')),
  ADD CONSTRAINT team_agreements_text CHECK (text <> '' AND agreed_by <> '');
ALTER TABLE team_events ADD CONSTRAINT team_events_side CHECK (actor_side IN ('municipality', 'prefecture', 'desk', 'other'));
ALTER TABLE team_entries
  ADD CONSTRAINT team_entries_kind CHECK (kind IN ('internal_meeting', 'inspection', 'own_meeting', 'trial', 'exchange', 'other')),
  ADD CONSTRAINT team_entries_title CHECK (title <> '');
ALTER TABLE attendances
  ADD CONSTRAINT attendances_number CHECK (number > 0 AND number < 100000),
  ADD CONSTRAINT attendances_label CHECK (label <> ''),
  ADD CONSTRAINT attendances_of_one CHECK (num_nonnulls(session_id, entry_id) = 1);
ALTER TABLE team_points
  ADD CONSTRAINT team_points_kind CHECK (kind IN ('current', 'problem', 'reason', 'considered', 'opinion', 'insight', 'outcome', 'reflection', 'strength', 'next', 'plan')),
  ADD CONSTRAINT team_points_text CHECK (text <> '');
ALTER TABLE roadmap_versions
  ADD CONSTRAINT roadmap_versions_number CHECK (number > 0),
  ADD CONSTRAINT roadmap_versions_items CHECK (jsonb_typeof(items) = 'array'),
  ADD CONSTRAINT roadmap_versions_side CHECK (saved_by_side IN ('municipality', 'prefecture', 'desk'));
ALTER TABLE estimate_versions
  ADD CONSTRAINT estimate_versions_number CHECK (number > 0),
  ADD CONSTRAINT estimate_versions_inputs CHECK (jsonb_typeof(inputs) = 'object');

-- In which rooms the person who is asking is a named outside member today, and on which supports these hang.
GRANT SELECT ON teams, team_members TO madoguchi_search;
CREATE FUNCTION app.own_teams() RETURNS TABLE (team_id uuid, support_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT t.id, t.support_id FROM public.team_members m JOIN public.teams t ON t.id = m.team_id
  WHERE m.user_id = app.user_id() AND m.role = app.role()
    AND app.today() BETWEEN m.from_on AND m.until_on AND app.today() BETWEEN t.opens_on AND t.ends_on
$$;
-- Whom a desk may name as an outside member with an account: people of its own area or of no bureau's, and of that prefecture.
CREATE FUNCTION app.team_candidates(of_prefecture text) RETURNS TABLE (user_id uuid, role text, name text, affiliation text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT u.id, m.role, u.name, concat_ws(' ', o.name, nullif(m.section_label, ''))
  FROM public.memberships m JOIN public.users u ON u.id = m.user_id JOIN public.organisations o ON o.id = m.organisation_id
  WHERE app.role() IN ('officer', 'manager') AND u.disabled_at IS NULL
    AND m.valid_from <= app.today() AND coalesce(m.valid_until, 'infinity') >= app.today()
    AND ((m.role IN ('advisor', 'headquarters', 'contractor') AND (m.bureau_id IS NULL OR m.bureau_id = app.bureau_id()))
      OR (m.role = 'prefecture_staff' AND m.bureau_id = app.bureau_id() AND m.prefecture_code = of_prefecture))
  ORDER BY m.role, o.name, u.kana, u.name LIMIT 500
$$;
GRANT CREATE ON SCHEMA app TO madoguchi_search, madoguchi_auth;
ALTER FUNCTION app.own_teams() OWNER TO madoguchi_search;
ALTER FUNCTION app.team_candidates(text) OWNER TO madoguchi_auth;
REVOKE CREATE ON SCHEMA app FROM madoguchi_search, madoguchi_auth;
REVOKE ALL ON FUNCTION app.own_teams(), app.team_candidates(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.own_teams(), app.team_candidates(text) TO madoguchi_web;

GRANT SELECT, INSERT, UPDATE ON teams, team_members, team_entries, team_points TO madoguchi_web;
GRANT SELECT, INSERT ON team_agreements, team_events, roadmap_versions, estimate_versions TO madoguchi_web;
GRANT SELECT, INSERT, DELETE ON attendances TO madoguchi_web;
DO $$
DECLARE
  t text;
  of_desk constant text := 'bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN (''officer'', ''manager'')';
  of_asking constant text := 'asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN (''municipal_staff'', ''prefecture_staff'')';
  of_member constant text := '(SELECT app.role()) IN (''prefecture_staff'', ''advisor'', ''headquarters'', ''contractor'') AND %I IN (SELECT r.team_id FROM app.own_teams() r)';
BEGIN
  FOREACH t IN ARRAY ARRAY['teams', 'team_members', 'team_agreements', 'team_events', 'team_entries', 'attendances', 'team_points', 'roadmap_versions', 'estimate_versions'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit.record(''id'')', t);
    EXECUTE format('CREATE POLICY desk ON %I TO madoguchi_web USING (%s)', t, of_desk);
    EXECUTE format('CREATE POLICY asking_side ON %I FOR SELECT TO madoguchi_web USING (%s)', t, of_asking);
    EXECUTE format('CREATE POLICY prefecture_shared ON %I FOR SELECT TO madoguchi_web USING ((SELECT app.role()) = ''prefecture_staff'' AND prefecture_code = (SELECT app.prefecture_code()) AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id))', t);
    EXECUTE format('CREATE POLICY member ON %I FOR SELECT TO madoguchi_web USING (%s)', t, format(of_member, CASE t WHEN 'teams' THEN 'id' ELSE 'team_id' END));
  END LOOP;
  -- The town writes in its own room; what the desk opened and whom it named stands.
  FOREACH t IN ARRAY ARRAY['team_agreements', 'team_events', 'team_entries', 'attendances', 'team_points', 'roadmap_versions', 'estimate_versions'] LOOP
    EXECUTE format('CREATE POLICY asking_side_writes ON %I FOR INSERT TO madoguchi_web WITH CHECK (%s)', t, of_asking);
    EXECUTE format('CREATE POLICY member_writes ON %I FOR INSERT TO madoguchi_web WITH CHECK (%s%s)', t, format(of_member, 'team_id'),
      CASE WHEN t IN ('team_events', 'team_points') THEN '' ELSE ' AND (SELECT app.role()) = ''prefecture_staff''' END);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['team_entries', 'team_points'] LOOP
    EXECUTE format('CREATE POLICY asking_side_changes ON %I FOR UPDATE TO madoguchi_web USING (%s)', t, of_asking);
    EXECUTE format('CREATE POLICY member_changes ON %I FOR UPDATE TO madoguchi_web USING (%s AND (SELECT app.role()) = ''prefecture_staff'')', t, format(of_member, 'team_id'));
  END LOOP;
  EXECUTE format('CREATE POLICY asking_side_removes ON attendances FOR DELETE TO madoguchi_web USING (%s)', of_asking);
  EXECUTE format('CREATE POLICY member_removes ON attendances FOR DELETE TO madoguchi_web USING (%s AND (SELECT app.role()) = ''prefecture_staff'')', format(of_member, 'team_id'));
  -- The sessions of the support are the room's too.
  CREATE POLICY team_member ON support_sessions FOR SELECT TO madoguchi_web USING ((SELECT app.role()) IN ('prefecture_staff', 'advisor', 'headquarters', 'contractor') AND support_id IN (SELECT r.support_id FROM app.own_teams() r));
  CREATE POLICY team_member ON planned_sessions FOR SELECT TO madoguchi_web USING ((SELECT app.role()) IN ('prefecture_staff', 'advisor', 'headquarters', 'contractor') AND support_id IN (SELECT r.support_id FROM app.own_teams() r));
  CREATE POLICY team_member ON session_participants FOR SELECT TO madoguchi_web USING ((SELECT app.role()) IN ('prefecture_staff', 'advisor', 'headquarters', 'contractor') AND session_id IN (SELECT s.id FROM support_sessions s WHERE s.support_id IN (SELECT r.support_id FROM app.own_teams() r)));
END $$;
CREATE POLICY search_reads ON teams FOR SELECT TO madoguchi_search USING (true);
CREATE POLICY search_reads ON team_members FOR SELECT TO madoguchi_search USING (true);

-- Who wrote it is who is asking.
CREATE TRIGGER guard_author BEFORE INSERT ON team_events FOR EACH ROW EXECUTE FUNCTION app.guard_author('actor_side');
CREATE TRIGGER guard_author BEFORE INSERT ON roadmap_versions FOR EACH ROW EXECUTE FUNCTION app.guard_author('saved_by_side');

-- A room keeps its support, a member keeps who he or she is.
CREATE FUNCTION app.guard_team() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF (to_jsonb(NEW) - TG_ARGV) IS DISTINCT FROM (to_jsonb(OLD) - TG_ARGV) THEN
    RAISE EXCEPTION 'a room keeps its support, a member his or her name' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_team BEFORE UPDATE ON teams FOR EACH ROW WHEN (current_user <> 'madoguchi_owner')
  EXECUTE FUNCTION app.guard_team('name', 'opens_on', 'ends_on', 'version');
CREATE TRIGGER guard_team BEFORE UPDATE ON team_members FOR EACH ROW WHEN (current_user <> 'madoguchi_owner')
  EXECUTE FUNCTION app.guard_team('affiliation', 'from_on', 'until_on', 'duty', 'duty_agreed_on', 'version');

-- Materials of the room: files that its members hang up.
ALTER TABLE attachments DROP CONSTRAINT attachments_one_parent;
ALTER TABLE attachments ADD CONSTRAINT attachments_one_parent CHECK (
  (parent_kind = 'consultation' AND num_nonnulls(dialogue_entry_id, support_session_id, team_id) = 0)
  OR (parent_kind = 'dialogue_entry' AND dialogue_entry_id IS NOT NULL AND num_nonnulls(support_session_id, team_id) = 0)
  OR (parent_kind = 'support_session' AND support_session_id IS NOT NULL AND num_nonnulls(dialogue_entry_id, team_id) = 0)
  OR (parent_kind = 'team' AND team_id IS NOT NULL AND num_nonnulls(dialogue_entry_id, support_session_id) = 0));
CREATE POLICY team_reads ON attachments FOR SELECT TO madoguchi_web
  USING (team_id IS NOT NULL AND (SELECT app.role()) IN ('prefecture_staff', 'advisor', 'headquarters', 'contractor') AND team_id IN (SELECT r.team_id FROM app.own_teams() r));
CREATE POLICY team_adds ON attachments FOR INSERT TO madoguchi_web
  WITH CHECK (parent_kind = 'team' AND uploader_organisation_id = (SELECT app.organisation_id())
    AND (SELECT app.role()) IN ('prefecture_staff', 'advisor', 'headquarters', 'contractor') AND team_id IN (SELECT r.team_id FROM app.own_teams() r)
    AND EXISTS (SELECT FROM teams t WHERE t.id = team_id AND t.consultation_id = attachments.consultation_id));
CREATE POLICY room_is_its_own ON attachments AS RESTRICTIVE FOR INSERT TO madoguchi_web
  WITH CHECK (team_id IS NULL OR EXISTS (SELECT FROM teams t WHERE t.id = team_id AND t.consultation_id = attachments.consultation_id));
