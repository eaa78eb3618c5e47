-- みなさまからのご相談: what a municipality asked, told to everybody without its name once it has agreed to exactly these words. What is public
-- stands in a table of its own that names no consultation, follows the consent by the database itself, and is gone as soon as the consent is.

CREATE TABLE asked_examples (
  id uuid PRIMARY KEY,
  bureau_id uuid NOT NULL,
  prefecture_code text,
  title text NOT NULL,
  asked text NOT NULL,
  done text NOT NULL,
  theme_keys text[] NOT NULL,
  fiscal_year integer NOT NULL,
  published_at timestamptz(3) NOT NULL DEFAULT app.now(),
  CONSTRAINT asked_examples_text CHECK (title <> '' AND asked <> '' AND done <> ''),
  CONSTRAINT asked_examples_bureau_id_fkey FOREIGN KEY (bureau_id) REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX asked_examples_published_at_id_idx ON asked_examples (published_at DESC, id);
CREATE INDEX asked_examples_theme_keys_idx ON asked_examples USING GIN (theme_keys);
CREATE INDEX asked_examples_bureau_id_idx ON asked_examples (bureau_id);

-- What the desk would like to tell of a consultation, and what its municipality says to it.
CREATE TABLE asked_requests (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  example_id uuid NOT NULL DEFAULT gen_random_uuid(),
  state text NOT NULL DEFAULT 'asked',
  title text NOT NULL,
  asked text NOT NULL,
  done text NOT NULL,
  theme_keys text[] NOT NULL,
  fiscal_year integer NOT NULL,
  place text NOT NULL DEFAULT 'bureau',
  note text NOT NULL DEFAULT '',
  asked_at timestamptz(3) NOT NULL DEFAULT app.now(),
  asked_by_name text NOT NULL,
  answer_by date NOT NULL,
  answered_at timestamptz(3),
  answered_by_name text NOT NULL DEFAULT '',
  words text NOT NULL DEFAULT '',
  consented_version integer,
  withdrawn_by_name text NOT NULL DEFAULT '',
  withdrawn_by_side text,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT asked_requests_state CHECK (state IN ('asked', 'changed', 'agreed', 'declined', 'withdrawn')),
  CONSTRAINT asked_requests_place CHECK (place IN ('prefecture', 'bureau')),
  CONSTRAINT asked_requests_text CHECK (title <> '' AND asked <> '' AND done <> '' AND cardinality(theme_keys) > 0 AND asked_by_name <> ''),
  CONSTRAINT asked_requests_year CHECK (fiscal_year BETWEEN 2000 AND 2200),
  CONSTRAINT asked_requests_side CHECK (withdrawn_by_side IN ('municipality', 'prefecture', 'desk')),
  CONSTRAINT asked_requests_withdrawn CHECK ((state = 'withdrawn') = (withdrawn_by_side IS NOT NULL)),
  -- Without a consent to exactly these words nothing is out.
  CONSTRAINT asked_requests_consent CHECK (CASE WHEN state IN ('changed', 'agreed') THEN consented_version = version AND answered_at IS NOT NULL AND answered_by_name <> ''
    ELSE consented_version IS NULL END),
  CONSTRAINT asked_requests_consultation_fkey FOREIGN KEY (consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES consultations (id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX asked_requests_consultation_id_key ON asked_requests (consultation_id);
CREATE UNIQUE INDEX asked_requests_example_id_key ON asked_requests (example_id);
CREATE INDEX asked_requests_bureau_id_state_idx ON asked_requests (bureau_id, state);
CREATE INDEX asked_requests_asking_organisation_id_state_idx ON asked_requests (asking_organisation_id, state);

-- No step is skipped, whoever asks the database: the desk asks, the municipality answers, and a text changes only where it is asked about or answered anew.
CREATE FUNCTION app.check_asked_request() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  texts constant text[] := ARRAY['title', 'asked', 'done', 'theme_keys', 'fiscal_year'];
  free constant text[] := texts || ARRAY['state', 'place', 'note', 'asked_at', 'asked_by_name', 'answer_by', 'answered_at', 'answered_by_name', 'words',
    'consented_version', 'withdrawn_by_name', 'withdrawn_by_side', 'version'];
  who constant text := CASE WHEN app.side() = 'desk' THEN 'desk' WHEN NEW.asking_organisation_id = app.organisation_id() THEN 'asking' ELSE '' END;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'asked' OR who <> 'desk' THEN
      RAISE EXCEPTION 'the desk asks first' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) THEN
    RAISE EXCEPTION 'what is told keeps its consultation' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.state <> NEW.state AND (OLD.state, NEW.state, who) NOT IN (
    ('asked', 'agreed', 'asking'), ('asked', 'changed', 'asking'), ('asked', 'declined', 'asking'), ('asked', 'withdrawn', 'desk'),
    ('changed', 'agreed', 'desk'), ('changed', 'asked', 'desk'), ('changed', 'withdrawn', 'asking'), ('changed', 'withdrawn', 'desk'),
    ('agreed', 'asked', 'desk'), ('agreed', 'withdrawn', 'asking'), ('agreed', 'withdrawn', 'desk'),
    ('declined', 'asked', 'desk'), ('withdrawn', 'asked', 'desk')) THEN
    RAISE EXCEPTION 'no such step of what is told' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM unnest(texts) t WHERE to_jsonb(NEW) -> t IS DISTINCT FROM to_jsonb(OLD) -> t) AND NOT (NEW.version > OLD.version AND (
    (who = 'desk' AND NEW.state = 'asked') OR (who = 'asking' AND OLD.state = 'asked' AND NEW.state = 'changed'))) THEN
    RAISE EXCEPTION 'a text that was put forward stands' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.place <> OLD.place AND NOT (who = 'desk' AND NEW.state = 'asked' OR who = 'asking' AND OLD.state = 'asked') THEN
    RAISE EXCEPTION 'where it was asked is told as it was agreed to' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_asked_request BEFORE INSERT OR UPDATE ON asked_requests FOR EACH ROW WHEN (current_user = 'madoguchi_web') EXECUTE FUNCTION app.check_asked_request();

-- What is out follows the consent: told with the words agreed to, gone with it.
CREATE FUNCTION app.follow_asked_request() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.state = 'agreed' THEN
    DELETE FROM asked_examples WHERE id = OLD.example_id;
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.state = 'agreed' THEN
    INSERT INTO asked_examples (id, bureau_id, prefecture_code, title, asked, done, theme_keys, fiscal_year)
    VALUES (NEW.example_id, NEW.bureau_id, CASE NEW.place WHEN 'prefecture' THEN NEW.prefecture_code END, NEW.title, NEW.asked, NEW.done, NEW.theme_keys, NEW.fiscal_year);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER follow_asked_request AFTER UPDATE OF state OR DELETE ON asked_requests FOR EACH ROW EXECUTE FUNCTION app.follow_asked_request();

ALTER TABLE asked_examples ENABLE ROW LEVEL SECURITY;
ALTER TABLE asked_examples FORCE ROW LEVEL SECURITY;
ALTER TABLE asked_requests ENABLE ROW LEVEL SECURITY;
ALTER TABLE asked_requests FORCE ROW LEVEL SECURITY;
GRANT SELECT ON asked_examples TO madoguchi_web;
GRANT SELECT, INSERT, DELETE ON asked_examples TO madoguchi_registry;
GRANT SELECT, INSERT, UPDATE ON asked_requests TO madoguchi_web;
CREATE POLICY everybody ON asked_examples FOR SELECT TO madoguchi_web USING (true);
CREATE POLICY registry ON asked_examples TO madoguchi_registry USING (true) WITH CHECK (true);
CREATE POLICY desk ON asked_requests TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY asking_reads ON asked_requests FOR SELECT TO madoguchi_web
  USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE POLICY asking_answers ON asked_requests FOR UPDATE TO madoguchi_web
  USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
GRANT CREATE ON SCHEMA app TO madoguchi_registry;
ALTER FUNCTION app.follow_asked_request() OWNER TO madoguchi_registry;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON asked_examples FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON asked_requests FOR EACH ROW EXECUTE FUNCTION audit.record('id');
