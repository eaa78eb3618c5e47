-- Colleagues and sections: who holds a consultation on the asking side, to whom it goes when a post or a section ends, and who keeps an office's people.

-- The colleague who holds a consultation for its municipality (or prefecture); nobody: its section does.
ALTER TABLE "consultations" ADD COLUMN "holder_membership_id" UUID, ADD COLUMN "holder_name" TEXT NOT NULL DEFAULT '';
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_holder_membership_id_fkey" FOREIGN KEY ("holder_membership_id") REFERENCES "memberships"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "consultations_holder_membership_id_idx" ON "consultations"("holder_membership_id");

-- Whoever goes on with the work when a post ends: another post of the same office, or nobody and so the section.
ALTER TABLE "memberships" ADD COLUMN "successor_id" UUID;
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "memberships"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_not_own_successor" CHECK (successor_id IS DISTINCT FROM id);

-- Where open work and mail of a section go when it has ended (renamed, merged, split), and the section a new one came out of.
ALTER TABLE "sections" ADD COLUMN "successor_id" UUID, ADD COLUMN "origin_id" UUID;
ALTER TABLE "sections" ADD CONSTRAINT "sections_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "sections"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "sections" ADD CONSTRAINT "sections_origin_id_fkey" FOREIGN KEY ("origin_id") REFERENCES "sections"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "sections" ADD CONSTRAINT "sections_not_own_successor" CHECK (successor_id IS DISTINCT FROM id);

-- Until now, whoever drafted a consultation of the own office held it.
ALTER TABLE consultations NO FORCE ROW LEVEL SECURITY;
UPDATE consultations c SET holder_membership_id = m.id, holder_name = c.drafted_by_name
FROM memberships m WHERE m.id = c.drafted_by_membership_id AND m.organisation_id = c.asking_organisation_id;
ALTER TABLE consultations FORCE ROW LEVEL SECURITY;

-- The office whose people the asking person keeps: an account manager of a municipality or prefecture, in a current post.
CREATE FUNCTION auth.kept_organisation_id() RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT m.organisation_id FROM public.memberships m
  WHERE m.id = app.membership_id() AND m.user_id = app.user_id() AND m.is_account_manager
    AND m.role IN ('municipal_staff', 'prefecture_staff') AND m.role = app.role()
    AND m.valid_from <= app.today() AND coalesce(m.valid_until, 'infinity') >= app.today()
$$;
-- Whether a person may be given a post by the account manager who asks: nobody's yet, or of this office alone.
CREATE FUNCTION auth.is_of_own_office(who uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT auth.kept_organisation_id() IS NOT NULL
    AND NOT EXISTS (SELECT FROM public.memberships m WHERE m.user_id = who AND m.organisation_id IS DISTINCT FROM auth.kept_organisation_id())
$$;
GRANT CREATE ON SCHEMA auth TO madoguchi_auth;
REVOKE ALL ON FUNCTION auth.kept_organisation_id(), auth.is_of_own_office(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION auth.kept_organisation_id(), auth.is_of_own_office(uuid) TO madoguchi_web;
ALTER FUNCTION auth.kept_organisation_id() OWNER TO madoguchi_auth;
ALTER FUNCTION auth.is_of_own_office(uuid) OWNER TO madoguchi_auth;
REVOKE CREATE ON SCHEMA auth FROM madoguchi_auth;

CREATE POLICY account_manager_creates ON users FOR INSERT TO madoguchi_web
  WITH CHECK ((SELECT auth.kept_organisation_id()) IS NOT NULL);
CREATE POLICY account_manager_adds ON memberships FOR INSERT TO madoguchi_web
  WITH CHECK (organisation_id = (SELECT auth.kept_organisation_id()) AND role = (SELECT app.role()));
CREATE POLICY account_manager_changes ON memberships FOR UPDATE TO madoguchi_web
  USING (organisation_id = (SELECT auth.kept_organisation_id()));
CREATE POLICY account_manager_sets ON sections TO madoguchi_web
  USING (organisation_id = (SELECT auth.kept_organisation_id()));

-- An account manager takes in nobody who works elsewhere.
CREATE FUNCTION app.guard_own_office() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF app.role() IN ('municipal_staff', 'prefecture_staff') THEN
    IF NOT auth.is_of_own_office(NEW.user_id) THEN
      RAISE EXCEPTION 'a person of another office' USING ERRCODE = 'insufficient_privilege';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_own_office BEFORE INSERT ON memberships FOR EACH ROW EXECUTE FUNCTION app.guard_own_office();

-- Successors are of the same office.
CREATE FUNCTION app.guard_successor() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.successor_id IS NOT NULL AND app.role() IS NOT NULL AND (
    (TG_TABLE_NAME = 'memberships' AND NOT EXISTS (SELECT FROM memberships m WHERE m.id = NEW.successor_id AND m.organisation_id = NEW.organisation_id))
    OR (TG_TABLE_NAME = 'sections' AND NOT EXISTS (SELECT FROM sections s WHERE s.id = NEW.successor_id AND s.organisation_id = NEW.organisation_id))) THEN
    RAISE EXCEPTION 'a successor of another office' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_successor BEFORE INSERT OR UPDATE OF successor_id ON memberships FOR EACH ROW EXECUTE FUNCTION app.guard_successor();
CREATE TRIGGER guard_successor BEFORE INSERT OR UPDATE OF successor_id ON sections FOR EACH ROW EXECUTE FUNCTION app.guard_successor();

-- Whoever holds a consultation is of the office that asks.
CREATE FUNCTION app.guard_holder() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.holder_membership_id IS NOT NULL AND app.role() IS NOT NULL
     AND NOT EXISTS (SELECT FROM memberships m WHERE m.id = NEW.holder_membership_id AND m.organisation_id = NEW.asking_organisation_id) THEN
    RAISE EXCEPTION 'a holder of another office' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_holder BEFORE INSERT OR UPDATE OF holder_membership_id ON consultations FOR EACH ROW EXECUTE FUNCTION app.guard_holder();
