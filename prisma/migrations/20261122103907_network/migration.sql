-- 官民ネット: members of all kinds, what they need and offer, and how two of them are brought together.
-- Who stands behind a need lies in rows of its own (network_need_owners, network_introduction_sides), which no member's query reaches before both sides have agreed.

-- What a bureau sets for its network (当方設定).
CREATE TABLE "network_settings" (
  "bureau_id" uuid NOT NULL,
  "need_days" integer NOT NULL DEFAULT 90,
  "membership_months" integer NOT NULL DEFAULT 12,
  "renewal_ask_days" integer NOT NULL DEFAULT 30,
  "nudge_days" integer NOT NULL DEFAULT 14,
  "version" integer NOT NULL DEFAULT 1,
  CONSTRAINT "network_settings_pkey" PRIMARY KEY ("bureau_id"),
  CONSTRAINT network_settings_days CHECK (need_days BETWEEN 7 AND 730 AND membership_months BETWEEN 1 AND 60 AND renewal_ask_days BETWEEN 1 AND 180 AND nudge_days BETWEEN 1 AND 90)
);

CREATE TABLE "network_applications" (
  "id" uuid NOT NULL DEFAULT gen_random_uuid(),
  "bureau_id" uuid NOT NULL,
  "organisation_id" uuid,
  "kind" text NOT NULL,
  "organisation_name" text NOT NULL,
  "prefecture_code" text,
  "contact_name" text NOT NULL,
  "contact_mailbox" text NOT NULL,
  "contact_phone" text NOT NULL DEFAULT '',
  "offer" text NOT NULL,
  "website" text NOT NULL DEFAULT '',
  "state" text NOT NULL,
  "applied_at" timestamptz(3) NOT NULL DEFAULT app.now(),
  "confirmed_at" timestamptz(3),
  "asked" text NOT NULL DEFAULT '',
  "asked_at" timestamptz(3),
  "reply" text NOT NULL DEFAULT '',
  "replied_at" timestamptz(3),
  "decided_at" timestamptz(3),
  "decided_by_name" text NOT NULL DEFAULT '',
  "decision_reason" text NOT NULL DEFAULT '',
  "version" integer NOT NULL DEFAULT 1,
  CONSTRAINT "network_applications_pkey" PRIMARY KEY ("id"),
  CONSTRAINT network_applications_kind CHECK (kind IN ('municipality', 'welfare_body', 'company', 'university', 'npo')),
  CONSTRAINT network_applications_state CHECK (state IN ('sent', 'confirmed', 'asked_back', 'accepted', 'declined')),
  CONSTRAINT network_applications_declined CHECK (state <> 'declined' OR decision_reason <> ''),
  CONSTRAINT network_applications_asked CHECK (state <> 'asked_back' OR asked <> ''),
  CONSTRAINT network_applications_municipality CHECK (kind <> 'municipality' OR organisation_id IS NOT NULL)
);
CREATE INDEX "network_applications_bureau_id_state_applied_at_idx" ON "network_applications" ("bureau_id", "state", "applied_at" DESC);
CREATE INDEX "network_applications_contact_mailbox_idx" ON "network_applications" ("contact_mailbox");
CREATE INDEX "network_applications_organisation_id_idx" ON "network_applications" ("organisation_id");
CREATE UNIQUE INDEX network_applications_one_open ON network_applications (organisation_id) WHERE state IN ('confirmed', 'asked_back');

CREATE TABLE "network_members" (
  "organisation_id" uuid NOT NULL,
  "bureau_id" uuid NOT NULL,
  "kind" text NOT NULL,
  "prefecture_code" text,
  "state" text NOT NULL DEFAULT 'active',
  "is_public" boolean NOT NULL DEFAULT false,
  "joined_on" date NOT NULL,
  "valid_until" date NOT NULL,
  "renewal_asked_on" date,
  "renewed_at" timestamptz(3),
  "renewed_by_name" text NOT NULL DEFAULT '',
  "left_at" timestamptz(3),
  "left_by_name" text NOT NULL DEFAULT '',
  "left_reason" text NOT NULL DEFAULT '',
  "version" integer NOT NULL DEFAULT 1,
  CONSTRAINT "network_members_pkey" PRIMARY KEY ("organisation_id"),
  CONSTRAINT network_members_kind CHECK (kind IN ('municipality', 'welfare_body', 'company', 'university', 'npo')),
  CONSTRAINT network_members_state CHECK (state IN ('active', 'lapsed', 'withdrawn')),
  CONSTRAINT network_members_left CHECK ((state = 'withdrawn') = (left_at IS NOT NULL) AND (state <> 'withdrawn' OR left_reason <> ''))
);
CREATE INDEX "network_members_bureau_id_state_valid_until_idx" ON "network_members" ("bureau_id", "state", "valid_until");
ALTER TABLE "network_members" ADD CONSTRAINT "network_members_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "network_contacts" (
  "organisation_id" uuid NOT NULL,
  "bureau_id" uuid NOT NULL,
  "name" text NOT NULL,
  "mailbox" text NOT NULL,
  "phone" text NOT NULL DEFAULT '',
  CONSTRAINT "network_contacts_pkey" PRIMARY KEY ("organisation_id")
);
ALTER TABLE "network_contacts" ADD CONSTRAINT "network_contacts_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network_members" ("organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "network_profile_fields" (
  "organisation_id" uuid NOT NULL,
  "field" text NOT NULL,
  "bureau_id" uuid NOT NULL,
  "body" text NOT NULL,
  "visibility" text NOT NULL,
  CONSTRAINT "network_profile_fields_pkey" PRIMARY KEY ("organisation_id", "field"),
  CONSTRAINT network_profile_fields_field CHECK (field IN ('about', 'strengths', 'record', 'territory', 'website', 'contact', 'telephone', 'mailbox')),
  CONSTRAINT network_profile_fields_visibility CHECK (visibility IN ('public', 'members', 'secretariat')),
  CONSTRAINT network_profile_fields_body CHECK (body <> '')
);
ALTER TABLE "network_profile_fields" ADD CONSTRAINT "network_profile_fields_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network_members" ("organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "network_member_themes" (
  "organisation_id" uuid NOT NULL,
  "theme_key" text NOT NULL,
  "bureau_id" uuid NOT NULL,
  CONSTRAINT "network_member_themes_pkey" PRIMARY KEY ("organisation_id", "theme_key")
);
CREATE INDEX "network_member_themes_theme_key_idx" ON "network_member_themes" ("theme_key");
ALTER TABLE "network_member_themes" ADD CONSTRAINT "network_member_themes_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network_members" ("organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "network_member_themes" ADD CONSTRAINT "network_member_themes_theme_key_fkey" FOREIGN KEY ("theme_key") REFERENCES "themes" ("key") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "network_posts" (
  "id" uuid NOT NULL DEFAULT gen_random_uuid(),
  "bureau_id" uuid NOT NULL,
  "kind" text NOT NULL,
  "title" text NOT NULL,
  "body" text NOT NULL,
  "prefecture_code" text,
  "size_class" text,
  "offered_by_id" uuid,
  "state" text NOT NULL,
  "published_at" timestamptz(3),
  "expires_on" date,
  "renewed_at" timestamptz(3),
  "nudged_on" date,
  "closed_at" timestamptz(3),
  "version" integer NOT NULL DEFAULT 1,
  CONSTRAINT "network_posts_pkey" PRIMARY KEY ("id"),
  CONSTRAINT network_posts_kind CHECK (kind IN ('need', 'offer')),
  CONSTRAINT network_posts_offerer CHECK ((kind = 'offer') = (offered_by_id IS NOT NULL)),
  CONSTRAINT network_posts_size CHECK (size_class IN ('under_10k', 'under_50k', 'under_200k', 'over_200k')),
  CONSTRAINT network_posts_state CHECK (state IN ('to_agree', 'returned', 'published', 'settled', 'withdrawn')),
  CONSTRAINT network_posts_published CHECK (state <> 'published' OR (published_at IS NOT NULL AND expires_on IS NOT NULL)),
  CONSTRAINT network_posts_offers_are_public CHECK (kind = 'need' OR state NOT IN ('to_agree', 'returned'))
);
CREATE INDEX "network_posts_bureau_id_kind_state_expires_on_idx" ON "network_posts" ("bureau_id", "kind", "state", "expires_on");
CREATE INDEX "network_posts_offered_by_id_idx" ON "network_posts" ("offered_by_id");
ALTER TABLE "network_posts" ADD CONSTRAINT "network_posts_offered_by_id_fkey" FOREIGN KEY ("offered_by_id") REFERENCES "organisations" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "network_post_themes" (
  "post_id" uuid NOT NULL,
  "theme_key" text NOT NULL,
  "bureau_id" uuid NOT NULL,
  CONSTRAINT "network_post_themes_pkey" PRIMARY KEY ("post_id", "theme_key")
);
CREATE INDEX "network_post_themes_theme_key_idx" ON "network_post_themes" ("theme_key");
ALTER TABLE "network_post_themes" ADD CONSTRAINT "network_post_themes_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "network_posts" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "network_post_themes" ADD CONSTRAINT "network_post_themes_theme_key_fkey" FOREIGN KEY ("theme_key") REFERENCES "themes" ("key") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "network_need_owners" (
  "post_id" uuid NOT NULL,
  "bureau_id" uuid NOT NULL,
  "organisation_id" uuid NOT NULL,
  "prefecture_code" text,
  "consultation_id" uuid,
  "support_id" uuid,
  "written_by_name" text NOT NULL,
  "consented_at" timestamptz(3),
  "consented_by_name" text NOT NULL DEFAULT '',
  "remark" text NOT NULL DEFAULT '',
  CONSTRAINT "network_need_owners_pkey" PRIMARY KEY ("post_id"),
  CONSTRAINT network_need_owners_support CHECK ((consultation_id IS NULL) = (support_id IS NULL))
);
CREATE INDEX "network_need_owners_organisation_id_idx" ON "network_need_owners" ("organisation_id");
CREATE INDEX "network_need_owners_consultation_id_idx" ON "network_need_owners" ("consultation_id");
CREATE INDEX "network_need_owners_support_id_idx" ON "network_need_owners" ("support_id");
ALTER TABLE "network_need_owners" ADD CONSTRAINT "network_need_owners_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "network_posts" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "network_need_owners" ADD CONSTRAINT "network_need_owners_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "network_need_owners" ADD CONSTRAINT "network_need_owners_consultation_id_organisation_id_bureau_fkey" FOREIGN KEY ("consultation_id", "organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations" ("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "network_need_owners" ADD CONSTRAINT "network_need_owners_support_id_fkey" FOREIGN KEY ("support_id") REFERENCES "supports" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "network_answers" (
  "id" uuid NOT NULL DEFAULT gen_random_uuid(),
  "post_id" uuid NOT NULL,
  "bureau_id" uuid NOT NULL,
  "organisation_id" uuid NOT NULL,
  "words" text NOT NULL,
  "answered_by_name" text NOT NULL,
  "answered_at" timestamptz(3) NOT NULL DEFAULT app.now(),
  CONSTRAINT "network_answers_pkey" PRIMARY KEY ("id"),
  CONSTRAINT network_answers_words CHECK (words <> '')
);
CREATE UNIQUE INDEX "network_answers_post_id_organisation_id_key" ON "network_answers" ("post_id", "organisation_id");
CREATE INDEX "network_answers_organisation_id_answered_at_idx" ON "network_answers" ("organisation_id", "answered_at" DESC);
ALTER TABLE "network_answers" ADD CONSTRAINT "network_answers_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "network_posts" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "network_answers" ADD CONSTRAINT "network_answers_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "network_introductions" (
  "id" uuid NOT NULL DEFAULT gen_random_uuid(),
  "post_id" uuid NOT NULL,
  "bureau_id" uuid NOT NULL,
  "partner_id" uuid NOT NULL,
  "offer_id" uuid,
  "proposed_by" text NOT NULL,
  "words" text NOT NULL DEFAULT '',
  "state" text NOT NULL DEFAULT 'proposed',
  "need_answer" text NOT NULL DEFAULT 'open',
  "partner_answer" text NOT NULL DEFAULT 'open',
  "proposed_at" timestamptz(3) NOT NULL DEFAULT app.now(),
  "ended_at" timestamptz(3),
  "version" integer NOT NULL DEFAULT 1,
  CONSTRAINT "network_introductions_pkey" PRIMARY KEY ("id"),
  CONSTRAINT network_introductions_proposed_by CHECK (proposed_by IN ('secretariat', 'need')),
  CONSTRAINT network_introductions_state CHECK (state IN ('proposed', 'agreed', 'declined', 'withdrawn')),
  CONSTRAINT network_introductions_answers CHECK (need_answer IN ('open', 'agreed', 'declined') AND partner_answer IN ('open', 'agreed', 'declined')),
  CONSTRAINT network_introductions_agreed CHECK ((state = 'agreed') = (need_answer = 'agreed' AND partner_answer = 'agreed')),
  CONSTRAINT network_introductions_ended CHECK ((state = 'proposed') = (ended_at IS NULL))
);
CREATE INDEX "network_introductions_post_id_idx" ON "network_introductions" ("post_id");
CREATE INDEX "network_introductions_partner_id_state_idx" ON "network_introductions" ("partner_id", "state");
CREATE INDEX "network_introductions_bureau_id_state_proposed_at_idx" ON "network_introductions" ("bureau_id", "state", "proposed_at");
CREATE UNIQUE INDEX network_introductions_once ON network_introductions (post_id, partner_id) WHERE state IN ('proposed', 'agreed');
ALTER TABLE "network_introductions" ADD CONSTRAINT "network_introductions_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "network_posts" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "network_introductions" ADD CONSTRAINT "network_introductions_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "organisations" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "network_introduction_sides" (
  "introduction_id" uuid NOT NULL,
  "side" text NOT NULL,
  "bureau_id" uuid NOT NULL,
  "organisation_id" uuid NOT NULL,
  "answered_at" timestamptz(3),
  "answered_by_name" text NOT NULL DEFAULT '',
  CONSTRAINT "network_introduction_sides_pkey" PRIMARY KEY ("introduction_id", "side"),
  CONSTRAINT network_introduction_sides_side CHECK (side IN ('need', 'partner'))
);
CREATE INDEX "network_introduction_sides_organisation_id_idx" ON "network_introduction_sides" ("organisation_id");
ALTER TABLE "network_introduction_sides" ADD CONSTRAINT "network_introduction_sides_introduction_id_fkey" FOREIGN KEY ("introduction_id") REFERENCES "network_introductions" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "network_introduction_sides" ADD CONSTRAINT "network_introduction_sides_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Why a side declined: for the secretariat alone.
CREATE TABLE "network_declines" (
  "introduction_id" uuid NOT NULL,
  "side" text NOT NULL,
  "bureau_id" uuid NOT NULL,
  "reason" text NOT NULL,
  "declined_at" timestamptz(3) NOT NULL DEFAULT app.now(),
  CONSTRAINT "network_declines_pkey" PRIMARY KEY ("introduction_id", "side"),
  CONSTRAINT network_declines_reason CHECK (reason <> '' AND side IN ('need', 'partner'))
);
ALTER TABLE "network_declines" ADD CONSTRAINT "network_declines_introduction_id_fkey" FOREIGN KEY ("introduction_id") REFERENCES "network_introductions" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The talk of two sides that have agreed, and what came of it.
CREATE TABLE "network_messages" (
  "id" uuid NOT NULL DEFAULT gen_random_uuid(),
  "introduction_id" uuid NOT NULL,
  "bureau_id" uuid NOT NULL,
  "organisation_id" uuid NOT NULL,
  "side" text NOT NULL,
  "author_name" text NOT NULL,
  "body" text NOT NULL,
  "outcome" text,
  "outcome_on" date,
  "written_at" timestamptz(3) NOT NULL DEFAULT app.now(),
  CONSTRAINT "network_messages_pkey" PRIMARY KEY ("id"),
  CONSTRAINT network_messages_side CHECK (side IN ('need', 'partner', 'secretariat')),
  CONSTRAINT network_messages_outcome CHECK (outcome IN ('agreed', 'not', 'under_way') AND outcome_on IS NOT NULL OR outcome IS NULL AND outcome_on IS NULL),
  CONSTRAINT network_messages_body CHECK (body <> '')
);
CREATE INDEX "network_messages_introduction_id_written_at_idx" ON "network_messages" ("introduction_id", "written_at");
ALTER TABLE "network_messages" ADD CONSTRAINT "network_messages_introduction_id_fkey" FOREIGN KEY ("introduction_id") REFERENCES "network_introductions" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "network_messages" ADD CONSTRAINT "network_messages_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- 総会
CREATE TABLE "network_meetings" (
  "id" uuid NOT NULL DEFAULT gen_random_uuid(),
  "bureau_id" uuid NOT NULL,
  "title" text NOT NULL,
  "agenda" text NOT NULL,
  "held_on" date NOT NULL,
  "starts_at" text NOT NULL DEFAULT '',
  "place" text NOT NULL DEFAULT '',
  "online" text NOT NULL DEFAULT '',
  "answer_by" date NOT NULL,
  "state" text NOT NULL DEFAULT 'draft',
  "announced_at" timestamptz(3),
  "announced_by_name" text NOT NULL DEFAULT '',
  "version" integer NOT NULL DEFAULT 1,
  CONSTRAINT "network_meetings_pkey" PRIMARY KEY ("id"),
  CONSTRAINT network_meetings_state CHECK (state IN ('draft', 'announced', 'cancelled')),
  CONSTRAINT network_meetings_place CHECK (place <> '' OR online <> ''),
  CONSTRAINT network_meetings_days CHECK (answer_by <= held_on)
);
CREATE INDEX "network_meetings_bureau_id_held_on_idx" ON "network_meetings" ("bureau_id", "held_on" DESC);

CREATE TABLE "network_attendances" (
  "meeting_id" uuid NOT NULL,
  "organisation_id" uuid NOT NULL,
  "bureau_id" uuid NOT NULL,
  "answer" text NOT NULL,
  "people" integer NOT NULL DEFAULT 0,
  "names" text NOT NULL DEFAULT '',
  "proxy" text NOT NULL DEFAULT '',
  "answered_by_name" text NOT NULL,
  "answered_at" timestamptz(3) NOT NULL DEFAULT app.now(),
  "version" integer NOT NULL DEFAULT 1,
  CONSTRAINT "network_attendances_pkey" PRIMARY KEY ("meeting_id", "organisation_id"),
  CONSTRAINT network_attendances_answer CHECK (answer IN ('attends', 'absent', 'proxy')),
  CONSTRAINT network_attendances_people CHECK ((answer = 'attends') = (people > 0) AND people < 1000 AND (answer <> 'proxy' OR proxy <> ''))
);
CREATE INDEX "network_attendances_organisation_id_idx" ON "network_attendances" ("organisation_id");
ALTER TABLE "network_attendances" ADD CONSTRAINT "network_attendances_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "network_meetings" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "network_attendances" ADD CONSTRAINT "network_attendances_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "network_members" ("organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "network_minutes" (
  "meeting_id" uuid NOT NULL,
  "bureau_id" uuid NOT NULL,
  "body" text NOT NULL,
  "published_at" timestamptz(3),
  "written_by_name" text NOT NULL,
  "version" integer NOT NULL DEFAULT 1,
  CONSTRAINT "network_minutes_pkey" PRIMARY KEY ("meeting_id")
);
ALTER TABLE "network_minutes" ADD CONSTRAINT "network_minutes_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "network_meetings" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Walls ---------------------------------------------------------------------
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['network_settings', 'network_applications', 'network_members', 'network_contacts', 'network_profile_fields', 'network_member_themes',
    'network_posts', 'network_post_themes', 'network_need_owners', 'network_answers', 'network_introductions', 'network_introduction_sides', 'network_declines',
    'network_messages', 'network_meetings', 'network_attendances', 'network_minutes'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO madoguchi_web', t);
  END LOOP;
  -- The secretariat is the bureau's desk: it keeps all of its network. What two sides and it said stays as said; what a member answered is the member's.
  FOREACH t IN ARRAY ARRAY['network_applications', 'network_members', 'network_contacts', 'network_posts', 'network_post_themes', 'network_need_owners',
    'network_introductions', 'network_introduction_sides', 'network_meetings', 'network_minutes', 'network_profile_fields', 'network_member_themes'] LOOP
    EXECUTE format('CREATE POLICY desk ON %I TO madoguchi_web USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN (''officer'', ''manager''))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['network_answers', 'network_declines', 'network_messages', 'network_attendances'] LOOP
    EXECUTE format('CREATE POLICY desk_reads ON %I FOR SELECT TO madoguchi_web USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN (''officer'', ''manager''))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['network_settings', 'network_members', 'network_contacts', 'network_posts', 'network_need_owners', 'network_answers', 'network_introductions',
    'network_introduction_sides', 'network_messages', 'network_meetings', 'network_applications'] LOOP
    EXECUTE format('GRANT SELECT ON %I TO madoguchi_worker', t);
    EXECUTE format('CREATE POLICY worker_reads ON %I FOR SELECT TO madoguchi_worker USING (true)', t);
  END LOOP;
END $$;
GRANT UPDATE ON network_settings, network_applications, network_members, network_contacts, network_profile_fields, network_posts, network_introductions, network_meetings, network_attendances, network_minutes TO madoguchi_web;
GRANT UPDATE (consented_at, consented_by_name, remark) ON network_need_owners TO madoguchi_web;
GRANT UPDATE (answered_at, answered_by_name) ON network_introduction_sides TO madoguchi_web;
GRANT DELETE ON network_profile_fields, network_member_themes, network_post_themes TO madoguchi_web;
GRANT UPDATE (state, renewal_asked_on) ON network_members TO madoguchi_worker;
GRANT UPDATE (nudged_on) ON network_posts TO madoguchi_worker;
CREATE POLICY worker_rounds ON network_members FOR UPDATE TO madoguchi_worker USING (true);
CREATE POLICY worker_rounds ON network_posts FOR UPDATE TO madoguchi_worker USING (true);

-- The bureau in whose network the actor's organisation is a member today; nothing for everybody else. Its owner reads past the policies that ask it.
GRANT SELECT, INSERT, UPDATE ON network_members TO madoguchi_registry;
GRANT SELECT ON network_applications, network_need_owners TO madoguchi_registry;
GRANT SELECT (id, name), INSERT ON users TO madoguchi_registry;
GRANT SELECT ON absences TO madoguchi_registry;
GRANT INSERT ON memberships TO madoguchi_registry;
CREATE POLICY registry ON network_members TO madoguchi_registry USING (true) WITH CHECK (true);
CREATE POLICY registry ON network_applications FOR SELECT TO madoguchi_registry USING (true);
CREATE POLICY registry ON network_need_owners FOR SELECT TO madoguchi_registry USING (true);
-- 代理 is noted with every line of a consultation's record, also with those the registry writes.
CREATE POLICY registry_reads ON users FOR SELECT TO madoguchi_registry USING (true);
CREATE POLICY registry_reads ON absences FOR SELECT TO madoguchi_registry USING (true);
CREATE POLICY registry_registers ON users FOR INSERT TO madoguchi_registry WITH CHECK (true);
CREATE FUNCTION app.network_bureau() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT m.bureau_id FROM network_members m
  WHERE m.organisation_id = app.organisation_id() AND m.state = 'active' AND m.valid_until >= app.today() AND app.role() IN ('network_member', 'municipal_staff')
$$;
-- Whether the actor speaks for an organisation that is, was or wants to be in the network.
CREATE FUNCTION app.network_organisation() RETURNS uuid LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
  SELECT app.organisation_id() WHERE app.role() IN ('network_member', 'municipal_staff')
$$;
-- The one on whose behalf a need stands: also a prefecture, whose consultation it came from.
CREATE FUNCTION app.need_side() RETURNS uuid LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
  SELECT app.organisation_id() WHERE app.role() IN ('network_member', 'municipal_staff', 'prefecture_staff')
$$;

CREATE POLICY everybody_reads ON network_settings FOR SELECT TO madoguchi_web USING (true);
CREATE POLICY manager_adds ON network_settings FOR INSERT TO madoguchi_web WITH CHECK (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'manager');
CREATE POLICY manager_sets ON network_settings FOR UPDATE TO madoguchi_web USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'manager');

-- Applications: whoever applies without an account has the key of that one application; a municipality applies as itself.
CREATE POLICY applicant_sends ON network_applications FOR INSERT TO madoguchi_web
  WITH CHECK (id = (SELECT app.link_id()) AND (SELECT app.actor_kind()) = 'link' AND state = 'sent' AND organisation_id IS NULL AND kind <> 'municipality');
CREATE POLICY applicant_reads ON network_applications FOR SELECT TO madoguchi_web USING (id = (SELECT app.link_id()));
CREATE POLICY bearer_reads ON network_applications FOR SELECT TO madoguchi_web
  USING (EXISTS (SELECT FROM one_time_links l WHERE l.id = (SELECT app.link_id()) AND l.subject_id = network_applications.id AND l.purpose IN ('network_mailbox', 'network_reply')));
CREATE POLICY bearer_answers ON network_applications FOR UPDATE TO madoguchi_web
  USING (EXISTS (SELECT FROM one_time_links l WHERE l.id = (SELECT app.link_id()) AND l.subject_id = network_applications.id AND l.purpose IN ('network_mailbox', 'network_reply')));
CREATE POLICY municipality_reads ON network_applications FOR SELECT TO madoguchi_web
  USING (organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) = 'municipal_staff');
CREATE POLICY municipality_answers ON network_applications FOR UPDATE TO madoguchi_web
  USING (organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) = 'municipal_staff');
CREATE POLICY municipality_sends ON network_applications FOR INSERT TO madoguchi_web
  WITH CHECK (organisation_id = (SELECT app.organisation_id()) AND bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'municipal_staff'
    AND kind = 'municipality' AND state = 'confirmed');
CREATE FUNCTION app.guard_network_application() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF app.side() IS DISTINCT FROM 'desk' AND ((to_jsonb(NEW) - ARRAY['state', 'confirmed_at', 'reply', 'replied_at', 'version'])
      IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['state', 'confirmed_at', 'reply', 'replied_at', 'version'])
      OR OLD.state NOT IN ('sent', 'asked_back') OR NEW.state <> 'confirmed') THEN
    RAISE EXCEPTION 'an applicant confirms and replies' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.state IN ('accepted', 'declined') THEN
    RAISE EXCEPTION 'an application is decided once' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_network_application BEFORE UPDATE ON network_applications FOR EACH ROW WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_network_application();

-- Members: themselves, their fellows of the same bureau while both are members, and everybody where the member says so.
CREATE POLICY own_reads ON network_members FOR SELECT TO madoguchi_web USING (organisation_id = (SELECT app.network_organisation()));
CREATE POLICY own_changes ON network_members FOR UPDATE TO madoguchi_web USING (organisation_id = (SELECT app.network_organisation()));
CREATE POLICY fellows_read ON network_members FOR SELECT TO madoguchi_web
  USING (state = 'active' AND valid_until >= (SELECT app.today()) AND (is_public OR bureau_id = (SELECT app.network_bureau())));
CREATE FUNCTION app.guard_network_member() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF app.side() IS DISTINCT FROM 'desk' AND (to_jsonb(NEW) - ARRAY['is_public', 'state', 'valid_until', 'renewal_asked_on', 'renewed_at', 'renewed_by_name', 'left_at', 'left_by_name', 'left_reason', 'version'])
      IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['is_public', 'state', 'valid_until', 'renewal_asked_on', 'renewed_at', 'renewed_by_name', 'left_at', 'left_by_name', 'left_reason', 'version']) THEN
    RAISE EXCEPTION 'a member renews, withdraws and shows itself' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.state = 'withdrawn' AND NEW.state <> 'withdrawn' AND app.side() IS DISTINCT FROM 'desk' THEN
    RAISE EXCEPTION 'who has left applies again' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_network_member BEFORE UPDATE ON network_members FOR EACH ROW WHEN (current_user NOT IN ('madoguchi_owner', 'madoguchi_registry')) EXECUTE FUNCTION app.guard_network_member();
CREATE POLICY own ON network_contacts TO madoguchi_web USING (organisation_id = (SELECT app.network_organisation()));
CREATE POLICY own ON network_profile_fields TO madoguchi_web USING (organisation_id = (SELECT app.network_organisation()))
  WITH CHECK (organisation_id = (SELECT app.network_organisation()) AND bureau_id = (SELECT app.network_bureau()));
CREATE POLICY fellows_read ON network_profile_fields FOR SELECT TO madoguchi_web
  USING ((visibility = 'public' OR (visibility = 'members' AND bureau_id = (SELECT app.network_bureau())))
    AND EXISTS (SELECT FROM network_members m WHERE m.organisation_id = network_profile_fields.organisation_id AND m.state = 'active'));
CREATE POLICY own ON network_member_themes TO madoguchi_web USING (organisation_id = (SELECT app.network_organisation()))
  WITH CHECK (organisation_id = (SELECT app.network_organisation()) AND bureau_id = (SELECT app.network_bureau()));
CREATE POLICY fellows_read ON network_member_themes FOR SELECT TO madoguchi_web
  USING (EXISTS (SELECT FROM network_members m WHERE m.organisation_id = network_member_themes.organisation_id AND m.state = 'active'));

-- Needs and offers. What has run out or ended is still read by whoever comes too late; lists and matching leave it out.
CREATE POLICY own ON network_need_owners FOR SELECT TO madoguchi_web USING (organisation_id = (SELECT app.need_side()));
CREATE POLICY own_consents ON network_need_owners FOR UPDATE TO madoguchi_web USING (organisation_id = (SELECT app.need_side()));
CREATE POLICY member_publishes ON network_need_owners FOR INSERT TO madoguchi_web
  WITH CHECK (organisation_id = (SELECT app.network_organisation()) AND bureau_id = (SELECT app.network_bureau()) AND consultation_id IS NULL);
CREATE POLICY fellows_read ON network_posts FOR SELECT TO madoguchi_web
  USING (published_at IS NOT NULL AND bureau_id = (SELECT app.network_bureau()));
CREATE POLICY offerer ON network_posts FOR SELECT TO madoguchi_web USING (offered_by_id = (SELECT app.network_organisation()));
CREATE POLICY offerer_changes ON network_posts FOR UPDATE TO madoguchi_web USING (offered_by_id = (SELECT app.network_organisation()));
CREATE POLICY need_side ON network_posts FOR SELECT TO madoguchi_web USING (kind = 'need' AND EXISTS (SELECT FROM network_need_owners o WHERE o.post_id = network_posts.id));
CREATE POLICY need_side_changes ON network_posts FOR UPDATE TO madoguchi_web USING (kind = 'need' AND EXISTS (SELECT FROM network_need_owners o WHERE o.post_id = network_posts.id));
CREATE POLICY member_publishes ON network_posts FOR INSERT TO madoguchi_web
  WITH CHECK (bureau_id = (SELECT app.network_bureau()) AND state = 'published' AND (kind = 'need' OR offered_by_id = (SELECT app.organisation_id())));
CREATE POLICY who_answered ON network_posts FOR SELECT TO madoguchi_web
  USING (state <> 'to_agree' AND EXISTS (SELECT FROM network_answers a WHERE a.post_id = network_posts.id AND a.organisation_id = (SELECT app.network_organisation())));
CREATE POLICY partner ON network_posts FOR SELECT TO madoguchi_web
  USING (EXISTS (SELECT FROM network_introductions i WHERE i.post_id = network_posts.id AND i.partner_id = (SELECT app.network_organisation())));
CREATE POLICY bearer_reads ON network_posts FOR SELECT TO madoguchi_web
  USING (EXISTS (SELECT FROM one_time_links l WHERE l.id = (SELECT app.link_id()) AND l.subject_id = network_posts.id AND l.purpose = 'network_renewal'));
CREATE POLICY bearer_renews ON network_posts FOR UPDATE TO madoguchi_web
  USING (EXISTS (SELECT FROM one_time_links l WHERE l.id = (SELECT app.link_id()) AND l.subject_id = network_posts.id AND l.purpose = 'network_renewal'));
CREATE FUNCTION app.guard_network_post() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF (NEW.id, NEW.bureau_id, NEW.kind, NEW.offered_by_id) IS DISTINCT FROM (OLD.id, OLD.bureau_id, OLD.kind, OLD.offered_by_id) THEN
    RAISE EXCEPTION 'a need or an offer stays whose it is' USING ERRCODE = 'check_violation';
  END IF;
  IF app.actor_kind() = 'link' AND (to_jsonb(NEW) - ARRAY['expires_on', 'renewed_at', 'nudged_on', 'version']) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['expires_on', 'renewed_at', 'nudged_on', 'version']) THEN
    RAISE EXCEPTION 'the bearer of a link renews' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.state IN ('settled', 'withdrawn') AND NEW.state <> OLD.state THEN
    RAISE EXCEPTION 'what has ended stays ended' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_network_post BEFORE UPDATE ON network_posts FOR EACH ROW WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_network_post();
CREATE POLICY as_post ON network_post_themes FOR SELECT TO madoguchi_web USING (EXISTS (SELECT FROM network_posts p WHERE p.id = post_id));
CREATE POLICY own_adds ON network_post_themes FOR INSERT TO madoguchi_web
  WITH CHECK (EXISTS (SELECT FROM network_posts p WHERE p.id = post_id AND p.bureau_id = network_post_themes.bureau_id AND p.offered_by_id = (SELECT app.network_organisation()))
    OR EXISTS (SELECT FROM network_need_owners o WHERE o.post_id = network_post_themes.post_id AND o.organisation_id = (SELECT app.need_side())));
CREATE POLICY own_removes ON network_post_themes FOR DELETE TO madoguchi_web
  USING (EXISTS (SELECT FROM network_posts p WHERE p.id = post_id AND p.offered_by_id = (SELECT app.network_organisation()))
    OR EXISTS (SELECT FROM network_need_owners o WHERE o.post_id = network_post_themes.post_id AND o.organisation_id = (SELECT app.need_side())));

-- Answers: the member's own, read by whoever stands behind the need. Whether the need still stands is asked by the trigger: a policy would go round in a circle.
CREATE POLICY own ON network_answers FOR SELECT TO madoguchi_web USING (organisation_id = (SELECT app.network_organisation()));
CREATE POLICY own_answers ON network_answers FOR INSERT TO madoguchi_web
  WITH CHECK (organisation_id = (SELECT app.network_organisation()) AND bureau_id = (SELECT app.network_bureau()));
CREATE POLICY need_side ON network_answers FOR SELECT TO madoguchi_web USING (EXISTS (SELECT FROM network_need_owners o WHERE o.post_id = network_answers.post_id AND o.organisation_id = (SELECT app.need_side())));
CREATE FUNCTION app.guard_network_answer() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM network_posts p WHERE p.id = NEW.post_id AND p.bureau_id = NEW.bureau_id AND p.kind = 'need' AND p.state = 'published' AND p.expires_on >= app.today()) THEN
    RAISE EXCEPTION 'only a need that stands is answered' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_network_answer BEFORE INSERT ON network_answers FOR EACH ROW WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_network_answer();

-- Introductions: the secretariat, the member to be introduced, and whoever stands behind the need.
CREATE POLICY partner ON network_introductions FOR SELECT TO madoguchi_web USING (partner_id = (SELECT app.network_organisation()));
CREATE POLICY partner_answers ON network_introductions FOR UPDATE TO madoguchi_web USING (partner_id = (SELECT app.network_organisation()));
CREATE POLICY need_side ON network_introductions FOR SELECT TO madoguchi_web USING (EXISTS (SELECT FROM network_need_owners o WHERE o.post_id = network_introductions.post_id AND o.organisation_id = (SELECT app.need_side())));
CREATE POLICY need_side_answers ON network_introductions FOR UPDATE TO madoguchi_web USING (EXISTS (SELECT FROM network_need_owners o WHERE o.post_id = network_introductions.post_id AND o.organisation_id = (SELECT app.need_side())));
CREATE POLICY need_side_proposes ON network_introductions FOR INSERT TO madoguchi_web
  WITH CHECK (proposed_by = 'need' AND partner_id <> (SELECT app.organisation_id())
    AND EXISTS (SELECT FROM network_need_owners o WHERE o.post_id = network_introductions.post_id AND o.bureau_id = network_introductions.bureau_id AND o.organisation_id = (SELECT app.need_side())));
CREATE FUNCTION app.guard_network_introduction() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  behind boolean := EXISTS (SELECT FROM network_need_owners o WHERE o.post_id = NEW.post_id AND o.organisation_id = app.organisation_id());
  asked boolean := coalesce(NEW.partner_id = app.organisation_id(), false);
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'proposed' OR NEW.partner_answer <> 'open' OR (NEW.need_answer <> 'open' AND NOT (behind AND NEW.need_answer = 'agreed')) THEN
      RAISE EXCEPTION 'nobody agrees for somebody else' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF (to_jsonb(NEW) - ARRAY['state', 'need_answer', 'partner_answer', 'ended_at', 'version']) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['state', 'need_answer', 'partner_answer', 'ended_at', 'version']) THEN
    RAISE EXCEPTION 'an introduction stands as proposed' USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW.need_answer <> OLD.need_answer AND NOT behind) OR (NEW.partner_answer <> OLD.partner_answer AND NOT asked) THEN
    RAISE EXCEPTION 'nobody agrees for somebody else' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.state <> 'proposed' AND (NEW.state, NEW.need_answer, NEW.partner_answer) IS DISTINCT FROM (OLD.state, OLD.need_answer, OLD.partner_answer) THEN
    RAISE EXCEPTION 'an introduction is decided once' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state = 'withdrawn' AND OLD.state = 'proposed' AND app.side() IS DISTINCT FROM 'desk' THEN
    RAISE EXCEPTION 'the secretariat takes an introduction back' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.state = 'proposed' AND NEW.state <> 'withdrawn' THEN
    NEW.state := CASE WHEN 'declined' IN (NEW.need_answer, NEW.partner_answer) THEN 'declined'
      WHEN NEW.need_answer = 'agreed' AND NEW.partner_answer = 'agreed' THEN 'agreed' ELSE 'proposed' END;
  END IF;
  NEW.ended_at := CASE WHEN NEW.state = 'proposed' THEN NULL ELSE coalesce(OLD.ended_at, app.now()) END;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_network_introduction BEFORE INSERT OR UPDATE ON network_introductions FOR EACH ROW WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_network_introduction();
CREATE POLICY own ON network_introduction_sides FOR SELECT TO madoguchi_web USING (organisation_id = (SELECT app.need_side()));
CREATE POLICY own_answers ON network_introduction_sides FOR UPDATE TO madoguchi_web USING (organisation_id = (SELECT app.need_side()));
CREATE POLICY both_after_agreement ON network_introduction_sides FOR SELECT TO madoguchi_web
  USING (EXISTS (SELECT FROM network_introductions i WHERE i.id = introduction_id AND i.state = 'agreed'));
CREATE POLICY need_side_proposes ON network_introduction_sides FOR INSERT TO madoguchi_web
  WITH CHECK (EXISTS (SELECT FROM network_introductions i JOIN network_need_owners o ON o.post_id = i.post_id
    WHERE i.id = introduction_id AND i.state = 'proposed' AND i.bureau_id = network_introduction_sides.bureau_id AND o.organisation_id = (SELECT app.need_side())
      AND network_introduction_sides.organisation_id = CASE side WHEN 'need' THEN o.organisation_id ELSE i.partner_id END));
CREATE POLICY own_tells ON network_declines FOR INSERT TO madoguchi_web
  WITH CHECK (EXISTS (SELECT FROM network_introduction_sides s WHERE s.introduction_id = network_declines.introduction_id AND s.side = network_declines.side
    AND s.bureau_id = network_declines.bureau_id AND s.organisation_id = (SELECT app.need_side())));
CREATE POLICY both_sides ON network_messages FOR SELECT TO madoguchi_web
  USING (EXISTS (SELECT FROM network_introductions i WHERE i.id = introduction_id AND i.state = 'agreed'));
CREATE POLICY sides_write ON network_messages FOR INSERT TO madoguchi_web
  WITH CHECK (organisation_id = (SELECT app.organisation_id()) AND EXISTS (SELECT FROM network_introductions i WHERE i.id = introduction_id AND i.state = 'agreed' AND i.bureau_id = network_messages.bureau_id
    AND CASE side WHEN 'secretariat' THEN (SELECT app.role()) IN ('officer', 'manager')
      WHEN 'partner' THEN i.partner_id = (SELECT app.network_organisation())
      ELSE EXISTS (SELECT FROM network_need_owners o WHERE o.post_id = i.post_id AND o.organisation_id = (SELECT app.need_side())) END));

-- What happens to an introduction whose need came from a consultation stands in that consultation's record, whoever did it.
CREATE FUNCTION app.record_network_introduction() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW.state <> OLD.state THEN
    INSERT INTO timeline_entries (consultation_id, asking_organisation_id, bureau_id, prefecture_code, kind, audience, actor_name, actor_side, subject_id, facts)
    SELECT o.consultation_id, o.organisation_id, o.bureau_id, o.prefecture_code, 'introduction_' || NEW.state, 'shared',
      coalesce((SELECT who.name FROM organisations who WHERE who.id = app.organisation_id()), ''), coalesce(app.side(), 'other'), o.support_id,
      jsonb_build_object('party', (SELECT p.name FROM organisations p WHERE p.id = NEW.partner_id))
    FROM network_need_owners o WHERE o.post_id = NEW.post_id AND o.consultation_id IS NOT NULL;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER record_network_introduction AFTER INSERT OR UPDATE ON network_introductions FOR EACH ROW EXECUTE FUNCTION app.record_network_introduction();

-- General meetings.
CREATE POLICY members_read ON network_meetings FOR SELECT TO madoguchi_web USING (state <> 'draft' AND bureau_id = (SELECT app.network_bureau()));
CREATE POLICY own ON network_attendances TO madoguchi_web USING (organisation_id = (SELECT app.network_organisation()))
  WITH CHECK (organisation_id = (SELECT app.network_organisation()) AND bureau_id = (SELECT app.network_bureau())
    AND EXISTS (SELECT FROM network_meetings g WHERE g.id = meeting_id AND g.state = 'announced' AND g.answer_by >= (SELECT app.today())));
CREATE POLICY members_read ON network_minutes FOR SELECT TO madoguchi_web
  USING (published_at IS NOT NULL AND EXISTS (SELECT FROM network_meetings g WHERE g.id = meeting_id));

-- A new member: its organisation where there is none yet, its membership, and its first person.
CREATE FUNCTION app.admit_network_member(application uuid, until date) RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  asked network_applications;
  body uuid;
BEGIN
  SELECT * INTO asked FROM network_applications a WHERE a.id = application AND a.bureau_id = app.bureau_id() AND a.state = 'confirmed';
  IF asked.id IS NULL OR app.role() IS NULL OR app.role() NOT IN ('officer', 'manager') THEN
    RAISE EXCEPTION 'not permitted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  body := asked.organisation_id;
  IF body IS NULL THEN
    INSERT INTO organisations (kind, name, bureau_id, prefecture_code, fields)
    VALUES ('network_member', asked.organisation_name, asked.bureau_id, asked.prefecture_code, '{}') RETURNING id INTO body;
  END IF;
  INSERT INTO network_members (organisation_id, bureau_id, kind, prefecture_code, joined_on, valid_until)
  VALUES (body, asked.bureau_id, asked.kind, asked.prefecture_code, app.today(), until)
  ON CONFLICT (organisation_id) DO UPDATE SET state = 'active', joined_on = app.today(), valid_until = until, renewal_asked_on = NULL, left_at = NULL, left_by_name = '',
    left_reason = '', version = network_members.version + 1;
  RETURN body;
END $$;
CREATE FUNCTION app.register_network_person(body uuid, person_name text, person_mailbox text, person_phone text) RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  who uuid := gen_random_uuid();
BEGIN
  IF app.role() IS NULL OR app.role() NOT IN ('officer', 'manager') OR NOT EXISTS (SELECT FROM network_members m JOIN organisations o ON o.id = m.organisation_id
      WHERE m.organisation_id = body AND m.bureau_id = app.bureau_id() AND m.state = 'active' AND o.kind = 'network_member') THEN
    RAISE EXCEPTION 'not permitted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO users (id, sign_in_name, name, mailbox, phone) VALUES (who, 'invited-' || who, person_name, person_mailbox, nullif(person_phone, ''));
  INSERT INTO memberships (user_id, role, organisation_id, bureau_id, prefecture_code, valid_from)
  SELECT who, 'network_member', m.organisation_id, m.bureau_id, m.prefecture_code, app.today() FROM network_members m WHERE m.organisation_id = body;
  RETURN who;
END $$;
GRANT CREATE ON SCHEMA app TO madoguchi_registry;
REVOKE ALL ON FUNCTION app.network_bureau(), app.record_network_introduction(), app.admit_network_member(uuid, date), app.register_network_person(uuid, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.network_bureau(), app.admit_network_member(uuid, date), app.register_network_person(uuid, text, text, text) TO madoguchi_web;
ALTER FUNCTION app.network_bureau() OWNER TO madoguchi_registry;
ALTER FUNCTION app.record_network_introduction() OWNER TO madoguchi_registry;
ALTER FUNCTION app.admit_network_member(uuid, date) OWNER TO madoguchi_registry;
ALTER FUNCTION app.register_network_person(uuid, text, text, text) OWNER TO madoguchi_registry;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;

-- Links: the mailbox of an application, a reply to what was asked back, a renewal by one press. Purposes and conditions are added to those there are.
DO $$
DECLARE
  held text := (SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'one_time_links_purpose');
  said text := (SELECT pg_get_expr(polwithcheck, polrelid) FROM pg_policy WHERE polname = 'keepers_invite' AND polrelid = 'one_time_links'::regclass);
BEGIN
  ALTER TABLE one_time_links DROP CONSTRAINT one_time_links_purpose;
  EXECUTE 'ALTER TABLE one_time_links ADD CONSTRAINT one_time_links_purpose ' || regexp_replace(held, '^CHECK \((.*)\)$', 'CHECK (\1 OR purpose IN (''network_mailbox'', ''network_reply'', ''network_renewal''))');
  EXECUTE 'ALTER POLICY keepers_invite ON one_time_links WITH CHECK ((' || said || ') OR ((SELECT app.role()) IN (''officer'', ''manager'') AND bureau_id = (SELECT app.bureau_id())
    AND EXISTS (SELECT FROM network_members m JOIN memberships p ON p.organisation_id = m.organisation_id AND p.role = ''network_member''
      WHERE m.organisation_id = one_time_links.organisation_id AND m.bureau_id = one_time_links.bureau_id AND p.user_id = one_time_links.subject_id)))';
END $$;
CREATE POLICY applicant_is_asked ON one_time_links FOR INSERT TO madoguchi_web
  WITH CHECK (purpose = 'network_mailbox' AND subject_id = (SELECT app.link_id()) AND (SELECT app.actor_kind()) = 'link' AND organisation_id = bureau_id);
CREATE POLICY secretariat_asks ON one_time_links TO madoguchi_web
  USING (purpose IN ('network_mailbox', 'network_reply') AND bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
GRANT INSERT ON one_time_links TO madoguchi_worker;
CREATE POLICY worker_nudges ON one_time_links FOR INSERT TO madoguchi_worker WITH CHECK (purpose = 'network_renewal');
CREATE POLICY applicant_causes ON notices FOR INSERT TO madoguchi_web
  WITH CHECK ((SELECT app.actor_kind()) = 'link' AND kind IN ('network_mailbox_asked', 'network_applied')
    AND EXISTS (SELECT FROM network_applications a WHERE a.bureau_id = notices.bureau_id));
CREATE POLICY member_causes ON notices FOR INSERT TO madoguchi_web
  WITH CHECK (kind LIKE 'network\_%' AND bureau_id = (SELECT app.network_bureau()));

DO $$
DECLARE
  t record;
BEGIN
  FOR t IN SELECT * FROM (VALUES ('network_settings', '''bureau_id'''), ('network_applications', '''id'''), ('network_members', '''organisation_id'''), ('network_contacts', '''organisation_id'''),
    ('network_profile_fields', '''organisation_id'', ''field'''), ('network_member_themes', '''organisation_id'', ''theme_key'''), ('network_posts', '''id'''), ('network_post_themes', '''post_id'', ''theme_key'''),
    ('network_need_owners', '''post_id'''), ('network_answers', '''id'''), ('network_introductions', '''id'''), ('network_introduction_sides', '''introduction_id'', ''side'''),
    ('network_declines', '''introduction_id'', ''side'''), ('network_messages', '''id'''), ('network_meetings', '''id'''), ('network_attendances', '''meeting_id'', ''organisation_id'''),
    ('network_minutes', '''meeting_id''')) AS v (name, keys) LOOP
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit.record(%s)', t.name, t.keys);
  END LOOP;
END $$;
