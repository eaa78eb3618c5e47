-- CreateTable
CREATE TABLE "notice_settings" (
    "user_id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "in_portal" BOOLEAN NOT NULL,
    "by_mail" TEXT NOT NULL,

    CONSTRAINT "notice_settings_pkey" PRIMARY KEY ("user_id","topic")
);

-- CreateTable
CREATE TABLE "notice_entries" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT NOT NULL DEFAULT '',
    "path" TEXT NOT NULL,
    "in_portal" BOOLEAN NOT NULL,
    "digest" TEXT NOT NULL DEFAULT 'none',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_mutes" (
    "user_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,

    CONSTRAINT "notice_mutes_pkey" PRIMARY KEY ("user_id","consultation_id")
);

-- CreateTable
CREATE TABLE "calendar_feeds" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "digest" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feeds_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "notice_entries_user_id_read_at_idx" ON "notice_entries"("user_id", "read_at");

-- CreateIndex
CREATE INDEX "notice_entries_user_id_created_at_id_idx" ON "notice_entries"("user_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "notice_entries_digest_idx" ON "notice_entries"("digest");

-- CreateIndex
CREATE UNIQUE INDEX "notice_entries_notice_id_user_id_key" ON "notice_entries"("notice_id", "user_id");

-- CreateIndex
CREATE INDEX "notice_mutes_consultation_id_idx" ON "notice_mutes"("consultation_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feeds_digest_key" ON "calendar_feeds"("digest");

-- CreateIndex
CREATE INDEX "calendar_feeds_user_id_idx" ON "calendar_feeds"("user_id");

-- AddForeignKey
ALTER TABLE "notice_mutes" ADD CONSTRAINT "notice_mutes_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultations"("id") ON DELETE CASCADE ON UPDATE CASCADE;


ALTER TABLE notice_settings ADD CONSTRAINT notice_settings_mail CHECK (by_mail IN ('at_once', 'daily', 'none'));
ALTER TABLE notice_entries ADD CONSTRAINT notice_entries_digest CHECK (digest IN ('none', 'pending', 'sent'));

-- Everybody's notices are their own.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['notice_settings', 'notice_entries', 'notice_mutes', 'calendar_feeds'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own ON %I TO madoguchi_web USING (user_id = (SELECT app.user_id()))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['notice_settings', 'notice_entries', 'notice_mutes'] LOOP
    EXECUTE format('CREATE POLICY worker_jobs ON %I TO madoguchi_worker USING (true)', t);
  END LOOP;
END $$;
CREATE POLICY of_what_one_reads ON notice_mutes AS RESTRICTIVE FOR INSERT TO madoguchi_web
  WITH CHECK (EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id));
GRANT SELECT, INSERT, UPDATE ON notice_settings TO madoguchi_web;
GRANT SELECT ON notice_entries TO madoguchi_web;
GRANT UPDATE (read_at) ON notice_entries TO madoguchi_web;
GRANT SELECT, INSERT, DELETE ON notice_mutes TO madoguchi_web;
GRANT SELECT, INSERT ON calendar_feeds TO madoguchi_web;
GRANT UPDATE (revoked_at) ON calendar_feeds TO madoguchi_web;
GRANT SELECT ON notice_settings, notice_mutes TO madoguchi_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON notice_entries TO madoguchi_worker;
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON notice_settings FOR EACH ROW EXECUTE FUNCTION audit.record('user_id', 'topic');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON notice_mutes FOR EACH ROW EXECUTE FUNCTION audit.record('user_id', 'consultation_id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON calendar_feeds FOR EACH ROW EXECUTE FUNCTION audit.record('id');

-- The mail of the day, in the morning.
SELECT pgboss.create_queue('daily-digest', '{"policy":"standard","retryLimit":3,"retryDelay":60,"retryBackoff":false,"expireInSeconds":600,"retentionMinutes":14400}'::json);
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO madoguchi_worker;

-- Whose calendar a secret address shows: a person with a current post; nobody once it was taken back.
GRANT SELECT ON calendar_feeds TO madoguchi_auth;
CREATE POLICY by_digest ON calendar_feeds FOR SELECT TO madoguchi_auth USING (true);
CREATE FUNCTION auth.find_feed(wanted_digest bytea)
  RETURNS TABLE (user_id uuid, name text, locale text, membership_id uuid, role text, organisation_id uuid, organisation_name text,
    organisation_name_en text, bureau_id uuid, prefecture_code text, section_id uuid, section_label text, is_account_manager boolean, posts int, opened_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT u.id, u.name, u.locale, m.id, m.role, o.id, o.name, o.name_en, m.bureau_id, m.prefecture_code, m.section_id, m.section_label, m.is_account_manager, 1, f.created_at
  FROM public.calendar_feeds f
  JOIN public.users u ON u.id = f.user_id AND u.disabled_at IS NULL
  JOIN public.memberships m ON m.id = f.membership_id AND m.user_id = f.user_id
  JOIN public.organisations o ON o.id = m.organisation_id
  CROSS JOIN (SELECT (transaction_timestamp() AT TIME ZONE 'Asia/Tokyo')::date AS d) today
  WHERE f.digest = wanted_digest AND f.revoked_at IS NULL AND m.valid_from <= today.d AND coalesce(m.valid_until, 'infinity') >= today.d
$$;
REVOKE ALL ON FUNCTION auth.find_feed(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION auth.find_feed(bytea) TO madoguchi_web;
GRANT CREATE ON SCHEMA auth TO madoguchi_auth;
ALTER FUNCTION auth.find_feed(bytea) OWNER TO madoguchi_auth;
REVOKE CREATE ON SCHEMA auth FROM madoguchi_auth;
