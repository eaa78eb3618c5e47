-- 掲載の期限と年1回の確認: a practice is out for a year, and longer only as its municipality (or the desk for it) says that it still holds.
ALTER TABLE practice_drafts
  ADD COLUMN valid_until date,
  ADD COLUMN checked_on date,
  ADD COLUMN check_asked_at timestamptz(3),
  ADD COLUMN check_by date,
  ADD COLUMN check_reminders integer NOT NULL DEFAULT 0,
  ADD COLUMN check_reminded_at timestamptz(3),
  ADD COLUMN expired_at timestamptz(3),
  ADD CONSTRAINT practice_drafts_check CHECK ((check_asked_at IS NULL) = (check_by IS NULL));
ALTER TABLE practices ADD COLUMN checked_on date;
CREATE INDEX practice_drafts_state_valid_until_idx ON practice_drafts (state, valid_until);
ALTER TABLE practice_words DROP CONSTRAINT practice_words_kind, DROP CONSTRAINT practice_words_side,
  ADD CONSTRAINT practice_words_kind CHECK (kind IN ('asked', 'agreed', 'heard', 'wishes', 'refused', 'rewritten', 'published', 'withdrawn',
    'filed', 'written', 'takenBack', 'revised', 'dropped', 'confirmed', 'confirmHeard', 'checkAsked', 'expired')),
  ADD CONSTRAINT practice_words_side CHECK (noted_by_side IN ('municipality', 'prefecture', 'desk', 'system'));

-- What is out follows: until when it is shown, and when it was looked at last.
GRANT CREATE ON SCHEMA app TO madoguchi_registry;
CREATE FUNCTION app.follow_practice_validity() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE practices SET valid_until = NEW.valid_until, checked_on = NEW.checked_on WHERE draft_id = NEW.id;
  RETURN NULL;
END $$;
-- Whether a practice was out once and is no longer; nothing else of it.
CREATE FUNCTION app.practice_gone(which uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN published_at IS NULL THEN 'withdrawn' WHEN valid_until < app.today() THEN 'expired' END
  FROM practices WHERE id = which AND draft_id IS NOT NULL
$$;
ALTER FUNCTION app.follow_practice_validity() OWNER TO madoguchi_registry;
ALTER FUNCTION app.practice_gone(uuid) OWNER TO madoguchi_registry;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;
CREATE TRIGGER follow_practice_validity AFTER UPDATE OF state, valid_until, checked_on ON practice_drafts FOR EACH ROW
  WHEN (NEW.state = 'published' AND (NEW.valid_until, NEW.checked_on, NEW.state) IS DISTINCT FROM (OLD.valid_until, OLD.checked_on, OLD.state)) EXECUTE FUNCTION app.follow_practice_validity();

-- As before, with the days of a practice, which have a guard of their own.
CREATE OR REPLACE FUNCTION app.guard_practice_draft() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  texts constant text[] := ARRAY['title', 'fiscal_year', 'theme_keys', 'stage', 'summary', 'begun', 'actors', 'costs', 'result', 'effects', 'hard', 'contact'];
  free constant text[] := texts || ARRAY['state', 'effect_id', 'asked_at', 'answer_by', 'consented_version', 'consented_at', 'published_at', 'version',
    'valid_until', 'checked_on', 'check_asked_at', 'check_by', 'check_reminders', 'check_reminded_at', 'expired_at'];
  is_filing constant boolean := NEW.filed_side = 'prefecture' AND app.side() = 'prefecture' AND NEW.prefecture_code = app.prefecture_code();
  who text := CASE WHEN app.side() = 'desk' THEN 'desk' WHEN is_filing THEN 'filing' WHEN NEW.asking_organisation_id = app.organisation_id() THEN 'asking' ELSE '' END;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'candidate' OR NOT (CASE who WHEN 'desk' THEN NEW.filed_side = 'desk' WHEN 'filing' THEN NEW.origin <> 'answer'
      WHEN 'asking' THEN NEW.filed_side = 'municipality' AND NEW.origin = 'form' ELSE false END) THEN
      RAISE EXCEPTION 'a practice begins as a candidate' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.origin <> 'answer' AND NOT EXISTS (SELECT FROM organisations o WHERE o.id = NEW.asking_organisation_id AND o.kind IN ('municipality', 'prefecture')
      AND o.bureau_id = NEW.bureau_id AND o.prefecture_code = NEW.prefecture_code) THEN
      RAISE EXCEPTION 'a practice is of its own area' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) THEN
    RAISE EXCEPTION 'a practice keeps its case' USING ERRCODE = 'check_violation';
  END IF;
  -- A prefecture's own practice is answered for by itself.
  IF who = 'filing' AND OLD.state <> 'candidate' AND NEW.asking_organisation_id = app.organisation_id() THEN
    who := 'asking';
  END IF;
  IF OLD.state <> NEW.state AND (OLD.state, NEW.state, who) NOT IN (
    ('candidate', 'draft', 'desk'), ('candidate', 'withdrawn', 'desk'), ('candidate', 'withdrawn', 'asking'), ('candidate', 'withdrawn', 'filing'),
    ('draft', 'asked', 'desk'), ('draft', 'withdrawn', 'desk'), ('draft', 'withdrawn', 'asking'),
    ('asked', 'agreed', 'asking'), ('asked', 'agreed', 'desk'), ('asked', 'draft', 'asking'), ('asked', 'draft', 'desk'), ('asked', 'withdrawn', 'asking'), ('asked', 'withdrawn', 'desk'),
    ('agreed', 'published', 'desk'), ('agreed', 'draft', 'desk'), ('agreed', 'withdrawn', 'asking'), ('agreed', 'withdrawn', 'desk'),
    ('published', 'draft', 'desk'), ('published', 'withdrawn', 'asking'), ('published', 'withdrawn', 'desk'), ('withdrawn', 'draft', 'desk')) THEN
    RAISE EXCEPTION 'no such step of a practice' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM unnest(texts) t WHERE to_jsonb(NEW) -> t IS DISTINCT FROM to_jsonb(OLD) -> t) AND NOT (NEW.version > OLD.version AND (
    (who = 'desk' AND NEW.state = 'draft') OR (who = 'asking' AND OLD.state = 'asked' AND NEW.state = 'asked')
    OR (who IN ('asking', 'filing') AND OLD.state = 'candidate' AND NEW.state = 'candidate' AND app.side() = NEW.filed_side))) THEN
    RAISE EXCEPTION 'a text that was put forward stands' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

-- The days of a practice are moved with its publication and its confirmation alone; the rest is as before.
CREATE FUNCTION app.guard_practice_validity() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  days constant text[] := ARRAY['valid_until', 'checked_on', 'check_asked_at', 'check_by', 'check_reminders', 'check_reminded_at', 'expired_at'];
BEGIN
  IF EXISTS (SELECT FROM unnest(days) d WHERE to_jsonb(NEW) -> d IS DISTINCT FROM to_jsonb(OLD) -> d)
    AND NOT (NEW.state = 'published' AND (app.side() = 'desk' OR NEW.asking_organisation_id = app.organisation_id())
      AND NEW.valid_until <= (app.today() + interval '1 year')::date) THEN
    RAISE EXCEPTION 'a practice keeps its days' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_practice_validity BEFORE UPDATE ON practice_drafts FOR EACH ROW WHEN (current_user = 'madoguchi_web') EXECUTE FUNCTION app.guard_practice_validity();

-- The worker asks, reminds, and says when a practice has run out.
GRANT SELECT (title, published_at, valid_until, checked_on, check_asked_at, check_by, check_reminders, check_reminded_at, expired_at, version) ON practice_drafts TO madoguchi_worker;
GRANT UPDATE (valid_until, check_asked_at, check_by, check_reminders, check_reminded_at, expired_at) ON practice_drafts TO madoguchi_worker;
GRANT INSERT ON practice_words TO madoguchi_worker;
CREATE POLICY worker_checks ON practice_drafts FOR UPDATE TO madoguchi_worker USING (state = 'published');
CREATE POLICY worker_notes ON practice_words FOR INSERT TO madoguchi_worker WITH CHECK (kind IN ('checkAsked', 'expired') AND noted_by_side = 'system');
