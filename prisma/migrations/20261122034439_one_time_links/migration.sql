-- Links for people without an account: opening one shows, its button acts once. The token is proven by the application
-- and stands nowhere in the database; `app.link_id` tells the policies who is asking, as `app.user_id` does for members.
CREATE FUNCTION app.link_id() RETURNS uuid LANGUAGE sql STABLE SET search_path = pg_catalog
  AS $$ SELECT nullif(current_setting('app.link_id', true), '')::uuid $$;

CREATE TABLE "one_time_links" (
  "id" uuid NOT NULL DEFAULT gen_random_uuid(),
  "purpose" text NOT NULL,
  "subject_id" uuid NOT NULL,
  "organisation_id" uuid NOT NULL,
  "bureau_id" uuid NOT NULL,
  "recipient_name" text NOT NULL,
  "recipient_mailbox" text,
  "locale" text NOT NULL DEFAULT 'ja',
  "issued_by_membership_id" uuid,
  "issued_by_name" text NOT NULL,
  "issued_at" timestamptz(3) NOT NULL DEFAULT app.now(),
  "expires_at" timestamptz(3) NOT NULL,
  "used_at" timestamptz(3),
  "withdrawn_at" timestamptz(3),
  CONSTRAINT "one_time_links_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "one_time_links_purpose_subject_id_idx" ON "one_time_links" ("purpose", "subject_id");
CREATE INDEX "one_time_links_organisation_id_issued_at_idx" ON "one_time_links" ("organisation_id", "issued_at" DESC);
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE one_time_links
  ADD CONSTRAINT one_time_links_purpose CHECK (purpose IN ('invitation', 'sign_off')),
  ADD CONSTRAINT one_time_links_locale CHECK (locale IN ('ja', 'en')),
  ADD CONSTRAINT one_time_links_one_end CHECK (num_nonnulls(used_at, withdrawn_at) <= 1);

ALTER TABLE one_time_links ENABLE ROW LEVEL SECURITY;
ALTER TABLE one_time_links FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON one_time_links TO madoguchi_web;
GRANT UPDATE (used_at, withdrawn_at) ON one_time_links TO madoguchi_web;
GRANT SELECT ON one_time_links TO madoguchi_worker;
CREATE POLICY issuing_office ON one_time_links TO madoguchi_web
  USING (organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE POLICY bureau_invites ON one_time_links TO madoguchi_web
  USING (purpose = 'invitation' AND bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager', 'administrator'));
CREATE POLICY bearer_reads ON one_time_links FOR SELECT TO madoguchi_web USING (id = (SELECT app.link_id()));
CREATE POLICY bearer_uses ON one_time_links FOR UPDATE TO madoguchi_web USING (id = (SELECT app.link_id()));
CREATE POLICY worker_reads ON one_time_links FOR SELECT TO madoguchi_worker USING (true);

CREATE FUNCTION app.guard_link() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.used_at IS NOT NULL OR OLD.withdrawn_at IS NOT NULL THEN
    RAISE EXCEPTION 'a link ends once' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.used_at IS NOT NULL AND OLD.id IS DISTINCT FROM app.link_id() THEN
    RAISE EXCEPTION 'only its bearer uses a link' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_link BEFORE UPDATE ON one_time_links FOR EACH ROW EXECUTE FUNCTION app.guard_link();
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON one_time_links FOR EACH ROW EXECUTE FUNCTION audit.record('id');

-- What a bearer typed is kept like everybody's.
CREATE POLICY own_link ON form_posts TO madoguchi_web USING (owner_id = (SELECT app.link_id()));
