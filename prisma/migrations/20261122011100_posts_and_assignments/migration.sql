-- Whose people and whose officers: what an administrator or manager writes belongs to the bureau's own area.

-- Whether a person may be given a post by the administrator of the asking bureau: nobody's yet, or of this area alone.
CREATE FUNCTION auth.is_of_own_area(who uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT app.bureau_id() IS NOT NULL
    AND NOT EXISTS (SELECT FROM public.memberships m WHERE m.user_id = who AND m.bureau_id IS DISTINCT FROM app.bureau_id())
$$;

-- A password is somebody's way in everywhere: an administrator sets it only for people of the bureau's area alone.
CREATE FUNCTION auth.set_password_of_own_area(who uuid, new_hash text) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF app.role() IS DISTINCT FROM 'administrator' OR NOT auth.is_of_own_area(who)
    OR NOT EXISTS (SELECT FROM public.memberships m WHERE m.user_id = who) THEN
    RAISE EXCEPTION 'not permitted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO auth.credentials (user_id, password_hash) VALUES (who, new_hash)
  ON CONFLICT (user_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = transaction_timestamp();
END $$;

GRANT CREATE ON SCHEMA auth TO madoguchi_auth;
REVOKE ALL ON FUNCTION auth.is_of_own_area(uuid), auth.set_password_of_own_area(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION auth.is_of_own_area(uuid), auth.set_password_of_own_area(uuid, text) TO madoguchi_web;
ALTER FUNCTION auth.is_of_own_area(uuid) OWNER TO madoguchi_auth;
ALTER FUNCTION auth.set_password_of_own_area(uuid, text) OWNER TO madoguchi_auth;

-- The older function keeps its own half: one's own password.
SET ROLE madoguchi_auth;
CREATE OR REPLACE FUNCTION auth.set_password(who uuid, new_hash text) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF who IS DISTINCT FROM app.user_id() THEN
    PERFORM auth.set_password_of_own_area(who, new_hash);
    RETURN;
  END IF;
  INSERT INTO auth.credentials (user_id, password_hash) VALUES (who, new_hash)
  ON CONFLICT (user_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = transaction_timestamp();
END $$;
RESET ROLE;
REVOKE CREATE ON SCHEMA auth FROM madoguchi_auth;

-- A post stands at an organisation of the bureau's area, in a role that fits it, and is somebody's for good: only its dates, section and flag change.
CREATE FUNCTION app.guard_membership() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  place organisations;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (NEW.id, NEW.user_id, NEW.role, NEW.organisation_id, NEW.bureau_id, NEW.prefecture_code)
       IS DISTINCT FROM (OLD.id, OLD.user_id, OLD.role, OLD.organisation_id, OLD.bureau_id, OLD.prefecture_code) THEN
      RAISE EXCEPTION 'a post keeps its person, role and organisation' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF app.role() IS NULL THEN
    RETURN NEW;
  END IF;
  SELECT * INTO place FROM organisations o WHERE o.id = NEW.organisation_id;
  IF NEW.bureau_id IS DISTINCT FROM (CASE WHEN place.kind = 'bureau' THEN place.id ELSE place.bureau_id END)
     OR NEW.prefecture_code IS DISTINCT FROM place.prefecture_code THEN
    RAISE EXCEPTION 'a post belongs to the area of its organisation' USING ERRCODE = 'check_violation';
  END IF;
  IF (CASE NEW.role
      WHEN 'municipal_staff' THEN place.kind <> 'municipality'
      WHEN 'prefecture_staff' THEN place.kind <> 'prefecture'
      WHEN 'officer' THEN place.kind <> 'bureau'
      WHEN 'manager' THEN place.kind <> 'bureau'
      WHEN 'administrator' THEN place.kind <> 'bureau'
      WHEN 'partner_office' THEN place.kind <> 'partner_office'
      ELSE false END) THEN
    RAISE EXCEPTION 'a % does not work at a %', NEW.role, place.kind USING ERRCODE = 'check_violation';
  END IF;
  IF app.role() = 'administrator' AND NOT auth.is_of_own_area(NEW.user_id) THEN
    RAISE EXCEPTION 'a person of another area' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_membership BEFORE INSERT OR UPDATE ON memberships FOR EACH ROW EXECUTE FUNCTION app.guard_membership();

-- An officer is of the bureau to whose area the organisation belongs.
CREATE FUNCTION app.guard_assignment() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM organisations o WHERE o.id = NEW.organisation_id AND o.bureau_id = NEW.bureau_id AND o.kind IN ('municipality', 'prefecture'))
     OR NOT EXISTS (SELECT FROM memberships m WHERE m.id = NEW.membership_id AND m.bureau_id = NEW.bureau_id AND m.role IN ('officer', 'manager')) THEN
    RAISE EXCEPTION 'an officer of another area' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND (NEW.organisation_id, NEW.membership_id, NEW.kind, NEW.valid_from) IS DISTINCT FROM (OLD.organisation_id, OLD.membership_id, OLD.kind, OLD.valid_from) THEN
    RAISE EXCEPTION 'an assignment is ended, not rewritten' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_assignment BEFORE INSERT OR UPDATE ON assignments FOR EACH ROW EXECUTE FUNCTION app.guard_assignment();

-- Sections belong to organisations of the area that keeps them.
CREATE FUNCTION app.guard_section() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF app.role() IS NOT NULL AND NOT EXISTS (
    SELECT FROM organisations o WHERE o.id = NEW.organisation_id AND o.prefecture_code IS NOT DISTINCT FROM NEW.prefecture_code
      AND (CASE WHEN o.kind = 'bureau' THEN o.id ELSE o.bureau_id END) IS NOT DISTINCT FROM NEW.bureau_id) THEN
    RAISE EXCEPTION 'a section of another area' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_section BEFORE INSERT OR UPDATE ON sections FOR EACH ROW EXECUTE FUNCTION app.guard_section();

-- Menus: the office that keeps one sets its follow-up months; text, version and validity come with a new version.
ALTER TABLE menus ADD CONSTRAINT menus_follow_up_months CHECK (cardinality(follow_up_months) <= 6 AND 0 < ALL (follow_up_months) AND 60 >= ALL (follow_up_months));
ALTER TABLE bureau_settings ADD CONSTRAINT bureau_settings_days CHECK (
  answer_days BETWEEN 1 AND 60 AND question_days BETWEEN 1 AND 60 AND follow_up_answer_days BETWEEN 1 AND 60);
