-- What is out is looked at each year also while a new text of it is on its way.
CREATE OR REPLACE FUNCTION app.guard_practice_validity() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  days constant text[] := ARRAY['valid_until', 'checked_on', 'check_asked_at', 'check_by', 'check_reminders', 'check_reminded_at', 'expired_at'];
BEGIN
  IF EXISTS (SELECT FROM unnest(days) d WHERE to_jsonb(NEW) -> d IS DISTINCT FROM to_jsonb(OLD) -> d)
    AND NOT (NEW.published_at IS NOT NULL AND (app.side() = 'desk' OR NEW.asking_organisation_id = app.organisation_id())
      AND NEW.valid_until <= (app.today() + interval '1 year')::date) THEN
    RAISE EXCEPTION 'a practice keeps its days' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
DROP TRIGGER follow_practice_validity ON practice_drafts;
CREATE TRIGGER follow_practice_validity AFTER UPDATE OF state, valid_until, checked_on ON practice_drafts FOR EACH ROW
  WHEN (NEW.published_at IS NOT NULL AND (NEW.valid_until, NEW.checked_on, NEW.state) IS DISTINCT FROM (OLD.valid_until, OLD.checked_on, OLD.state)) EXECUTE FUNCTION app.follow_practice_validity();
ALTER POLICY worker_checks ON practice_drafts USING (published_at IS NOT NULL);

-- Found by English names, too.
GRANT CREATE ON SCHEMA app TO madoguchi_registry;
SET ROLE madoguchi_registry;
CREATE OR REPLACE FUNCTION app.keep_practice() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  SELECT app.kana_ja(concat_ws(' ', NEW.title, NEW.title_en, NEW.summary, NEW.begun, NEW.actors, NEW.costs, NEW.result, NEW.effects #>> '{}', NEW.hard,
      o.name, o.kana, o.name_en, p.name, p.kana, p.name_en))
    INTO NEW.search_text FROM organisations o JOIN organisations p ON p.code = o.prefecture_code WHERE o.id = NEW.organisation_id;
  NEW.search_text := coalesce(NEW.search_text, '');
  SELECT f.value INTO NEW.population FROM figures f
    WHERE f.organisation_id = NEW.organisation_id AND f.scope = 'municipality' AND f.kind = 'population' AND f.superseded_at IS NULL AND f.area_id IS NULL
    ORDER BY f.as_of DESC NULLS LAST, f.entered_at DESC LIMIT 1;
  RETURN NEW;
END $$;
RESET ROLE;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;
UPDATE practices SET title = title;
