-- CreateTable
CREATE TABLE "read_marks" (
    "user_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "read_marks_pkey" PRIMARY KEY ("user_id","consultation_id")
);

-- CreateTable
CREATE TABLE "queue_views" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "bureau_id" UUID NOT NULL,
    "owner_user_id" UUID NOT NULL,
    "owner_name" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "queue_views_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "queue_settings" (
    "user_id" UUID NOT NULL,
    "columns" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "sort" TEXT NOT NULL DEFAULT 'newest',
    "default_view_id" UUID,
    "shortcuts" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "queue_settings_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "bulk_acts" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "bureau_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "choice" JSONB NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "bulk_acts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulk_items" (
    "act_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "result" TEXT NOT NULL DEFAULT 'pending',
    "reason" TEXT NOT NULL DEFAULT '',
    "before" JSONB NOT NULL DEFAULT '{}',
    "after" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "bulk_items_pkey" PRIMARY KEY ("act_id","consultation_id")
);

-- CreateIndex
CREATE INDEX "read_marks_consultation_id_idx" ON "read_marks"("consultation_id");

-- CreateIndex
CREATE INDEX "queue_views_bureau_id_shared_name_idx" ON "queue_views"("bureau_id", "shared", "name");

-- CreateIndex
CREATE INDEX "queue_views_owner_user_id_idx" ON "queue_views"("owner_user_id");

-- CreateIndex
CREATE INDEX "queue_settings_default_view_id_idx" ON "queue_settings"("default_view_id");

-- CreateIndex
CREATE INDEX "bulk_acts_user_id_created_at_idx" ON "bulk_acts"("user_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "bulk_acts_bureau_id_idx" ON "bulk_acts"("bureau_id");

-- CreateIndex
CREATE UNIQUE INDEX "bulk_acts_id_user_id_key" ON "bulk_acts"("id", "user_id");

-- CreateIndex
CREATE INDEX "bulk_items_act_id_position_idx" ON "bulk_items"("act_id", "position");

-- CreateIndex
CREATE INDEX "bulk_items_consultation_id_idx" ON "bulk_items"("consultation_id");

-- AddForeignKey
ALTER TABLE "read_marks" ADD CONSTRAINT "read_marks_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "read_marks" ADD CONSTRAINT "read_marks_consultation_id_asking_organisation_id_bureau_i_fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "queue_views" ADD CONSTRAINT "queue_views_bureau_id_fkey" FOREIGN KEY ("bureau_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "queue_views" ADD CONSTRAINT "queue_views_owner_user_id_fkey" FOREIGN KEY ("owner_user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "queue_settings" ADD CONSTRAINT "queue_settings_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "queue_settings" ADD CONSTRAINT "queue_settings_default_view_id_fkey" FOREIGN KEY ("default_view_id") REFERENCES "queue_views"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_acts" ADD CONSTRAINT "bulk_acts_bureau_id_fkey" FOREIGN KEY ("bureau_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_acts" ADD CONSTRAINT "bulk_acts_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "memberships"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_items" ADD CONSTRAINT "bulk_items_act_id_user_id_fkey" FOREIGN KEY ("act_id", "user_id") REFERENCES "bulk_acts"("id", "user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_items" ADD CONSTRAINT "bulk_items_consultation_id_asking_organisation_id_bureau_i_fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "consultations_bureau_id_channel_received_at_id_idx" ON "consultations"("bureau_id", "channel", "received_at" DESC, "id");

-- Open consultations by officer and by whom they wait for, with all that the policies look at: the views are counted in the index alone.
CREATE INDEX consultations_open_by_officer ON consultations (bureau_id, officer_membership_id, received_at DESC, id)
  INCLUDE (state, asking_organisation_id, drafting_organisation_id, prefecture_code, shared_with_prefecture)
  WHERE state IN ('received', 'in_consultation', 'supporting');
CREATE INDEX consultations_open_by_waiting ON consultations (bureau_id, waiting_on, received_at DESC, id)
  INCLUDE (state, asking_organisation_id, drafting_organisation_id, prefecture_code, shared_with_prefecture)
  WHERE state IN ('received', 'in_consultation', 'supporting');

ALTER TABLE queue_views
  ADD CONSTRAINT queue_views_name CHECK (name <> '' AND length(name) <= 60),
  ADD CONSTRAINT queue_views_query CHECK (length(query) <= 4000);
ALTER TABLE queue_settings ADD CONSTRAINT queue_settings_sort CHECK (sort IN ('newest', 'oldest', 'due', 'activity'));
ALTER TABLE bulk_acts
  ADD CONSTRAINT bulk_acts_kind CHECK (kind IN ('assign', 'theme', 'priority', 'remind')),
  ADD CONSTRAINT bulk_acts_state CHECK (state IN ('waiting', 'done', 'undoing', 'undone'));
ALTER TABLE bulk_items ADD CONSTRAINT bulk_items_result CHECK (result IN ('pending', 'done', 'refused', 'to_undo', 'undone', 'kept'));

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['read_marks', 'queue_views', 'queue_settings', 'bulk_acts', 'bulk_items'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
  -- What somebody opened and what somebody did in bulk: his or her own alone, and of the bureau whose desk is asking.
  FOREACH t IN ARRAY ARRAY['read_marks', 'bulk_acts', 'bulk_items'] LOOP
    EXECUTE format('CREATE POLICY own ON %I TO madoguchi_web USING (user_id = (SELECT app.user_id()) AND bureau_id = (SELECT app.desk_bureau_id()))', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON read_marks, bulk_acts, bulk_items, queue_settings TO madoguchi_web;
CREATE POLICY own ON queue_settings TO madoguchi_web
  USING (user_id = (SELECT app.user_id()) AND (SELECT app.desk_bureau_id()) IS NOT NULL);

-- A view is its owner's; the bureau reads the shared ones, and a manager puts them right when their owner has left.
GRANT SELECT, INSERT, UPDATE, DELETE ON queue_views TO madoguchi_web;
CREATE POLICY own ON queue_views TO madoguchi_web
  USING (owner_user_id = (SELECT app.user_id()) AND bureau_id = (SELECT app.desk_bureau_id()));
CREATE POLICY desk_reads_shared ON queue_views FOR SELECT TO madoguchi_web
  USING (shared AND bureau_id = (SELECT app.desk_bureau_id()));
CREATE POLICY manager_changes_shared ON queue_views FOR UPDATE TO madoguchi_web
  USING (shared AND bureau_id = (SELECT app.desk_bureau_id()) AND (SELECT app.role()) = 'manager');
CREATE POLICY manager_removes_shared ON queue_views FOR DELETE TO madoguchi_web
  USING (shared AND bureau_id = (SELECT app.desk_bureau_id()) AND (SELECT app.role()) = 'manager');

-- The worker looks up whose bulk act it is, and goes on as that person.
GRANT SELECT ON bulk_acts TO madoguchi_worker;
CREATE POLICY worker_reads ON bulk_acts FOR SELECT TO madoguchi_worker USING (true);

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON queue_views FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON queue_settings FOR EACH ROW EXECUTE FUNCTION audit.record('user_id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON bulk_acts FOR EACH ROW EXECUTE FUNCTION audit.record('id');

DO $$
BEGIN
  PERFORM pgboss.create_queue('bulk', '{"policy":"standard","retryLimit":8,"retryDelay":5,"retryBackoff":true,"expireInSeconds":600,"retentionMinutes":20160}'::json);
END $$;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO madoguchi_worker;
GRANT INSERT ON pgboss.job TO madoguchi_web;
