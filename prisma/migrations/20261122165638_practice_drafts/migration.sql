-- 事例の案: how a good practice is written from a case, agreed to by its municipality, published, revised and taken back. What is public
-- stands in practices alone, and follows the draft by the database itself: exactly the text that was agreed to.

CREATE TABLE practice_drafts (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  support_id uuid NOT NULL,
  effect_id uuid REFERENCES effects (id) ON DELETE SET NULL ON UPDATE CASCADE,
  state text NOT NULL DEFAULT 'candidate',
  title text NOT NULL,
  fiscal_year integer NOT NULL,
  theme_keys text[] NOT NULL DEFAULT '{}',
  stage text,
  summary text NOT NULL DEFAULT '',
  begun text NOT NULL DEFAULT '',
  actors text NOT NULL DEFAULT '',
  costs text NOT NULL DEFAULT '',
  result text NOT NULL DEFAULT '',
  effects jsonb NOT NULL DEFAULT '[]',
  hard text NOT NULL DEFAULT '',
  contact text NOT NULL DEFAULT '',
  flagged_at timestamptz(3) NOT NULL DEFAULT app.now(),
  flagged_by_name text NOT NULL,
  asked_at timestamptz(3),
  answer_by date,
  consented_version integer,
  consented_at timestamptz(3),
  published_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT practice_drafts_state CHECK (state IN ('candidate', 'draft', 'asked', 'agreed', 'published', 'withdrawn')),
  CONSTRAINT practice_drafts_title CHECK (title <> ''),
  CONSTRAINT practice_drafts_year CHECK (fiscal_year BETWEEN 2000 AND 2200),
  CONSTRAINT practice_drafts_stage CHECK (stage IN ('considering', 'preparing', 'trial', 'running_review')),
  CONSTRAINT practice_drafts_effects CHECK (jsonb_typeof(effects) = 'array'),
  CONSTRAINT practice_drafts_asked CHECK (state NOT IN ('asked', 'agreed', 'published') OR asked_at IS NOT NULL AND summary <> ''),
  -- Without a consent to exactly this text nothing is published.
  CONSTRAINT practice_drafts_consent CHECK (state NOT IN ('agreed', 'published') OR consented_at IS NOT NULL AND consented_version = version),
  CONSTRAINT practice_drafts_out CHECK (CASE state WHEN 'published' THEN published_at IS NOT NULL WHEN 'withdrawn' THEN published_at IS NULL ELSE true END),
  CONSTRAINT practice_drafts_support_fkey FOREIGN KEY (support_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES supports (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX practice_drafts_support_id_key ON practice_drafts (support_id);
CREATE UNIQUE INDEX practice_drafts_owner_key ON practice_drafts (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code);
CREATE INDEX practice_drafts_bureau_id_state_flagged_at_id_idx ON practice_drafts (bureau_id, state, flagged_at DESC, id);
CREATE INDEX practice_drafts_asking_organisation_id_state_idx ON practice_drafts (asking_organisation_id, state);
CREATE INDEX practice_drafts_consultation_id_idx ON practice_drafts (consultation_id);
CREATE INDEX practice_drafts_effect_id_idx ON practice_drafts (effect_id);

-- Every word on publishing a practice: who said it, of which text, on which day, and who noted it.
CREATE TABLE practice_words (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  draft_id uuid NOT NULL,
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  kind text NOT NULL,
  of_version integer NOT NULL,
  said_by_name text NOT NULL,
  said_on date NOT NULL,
  words text NOT NULL DEFAULT '',
  noted_by_name text NOT NULL,
  noted_by_side text NOT NULL,
  noted_at timestamptz(3) NOT NULL DEFAULT app.now(),
  CONSTRAINT practice_words_kind CHECK (kind IN ('asked', 'agreed', 'heard', 'wishes', 'refused', 'rewritten', 'published', 'withdrawn')),
  CONSTRAINT practice_words_name CHECK (said_by_name <> ''),
  CONSTRAINT practice_words_side CHECK (noted_by_side IN ('municipality', 'prefecture', 'desk')),
  CONSTRAINT practice_words_draft_fkey FOREIGN KEY (draft_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES practice_drafts (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX practice_words_draft_id_noted_at_idx ON practice_words (draft_id, noted_at DESC);

-- The parts of a public practice, and by what it is found.
ALTER TABLE practices
  ADD COLUMN draft_id uuid REFERENCES practice_drafts (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD COLUMN stage text,
  ADD COLUMN begun text NOT NULL DEFAULT '',
  ADD COLUMN actors text NOT NULL DEFAULT '',
  ADD COLUMN costs text NOT NULL DEFAULT '',
  ADD COLUMN effects jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN hard text NOT NULL DEFAULT '',
  ADD COLUMN contact text NOT NULL DEFAULT '',
  ADD COLUMN revised_at timestamptz(3),
  ADD COLUMN population double precision,
  ADD COLUMN search_text text NOT NULL DEFAULT '',
  ADD CONSTRAINT practices_stage CHECK (stage IN ('considering', 'preparing', 'trial', 'running_review'));
CREATE UNIQUE INDEX practices_draft_id_key ON practices (draft_id);

-- Who asked after reading: a consultation that began at a practice. It counts from its receipt on.
CREATE TABLE practice_inquiries (
  consultation_id uuid PRIMARY KEY,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  practice_id uuid NOT NULL REFERENCES practices (id) ON DELETE CASCADE ON UPDATE CASCADE,
  begun_at timestamptz(3) NOT NULL DEFAULT app.now(),
  CONSTRAINT practice_inquiries_consultation_fkey FOREIGN KEY (consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES consultations (id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX practice_inquiries_practice_id_begun_at_idx ON practice_inquiries (practice_id, begun_at DESC);

-- What a practice is searched by, with katakana as hiragana; and the size of its municipality when it was written.
CREATE FUNCTION app.kana_ja(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT SET search_path = pg_catalog AS $$
  SELECT translate(app.norm_ja(t),
    'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴ',
    'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔ')
$$;
GRANT SELECT, INSERT, UPDATE ON practices TO madoguchi_registry;
GRANT SELECT, INSERT, DELETE ON practice_themes TO madoguchi_registry;
CREATE POLICY registry ON practices TO madoguchi_registry USING (true) WITH CHECK (true);
CREATE POLICY registry ON practice_themes TO madoguchi_registry USING (true) WITH CHECK (true);
GRANT CREATE ON SCHEMA app TO madoguchi_registry;

CREATE FUNCTION app.keep_practice() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  SELECT app.kana_ja(concat_ws(' ', NEW.title, NEW.summary, NEW.begun, NEW.actors, NEW.costs, NEW.result, NEW.effects #>> '{}', NEW.hard, o.name, o.kana, p.name, p.kana))
    INTO NEW.search_text FROM organisations o JOIN organisations p ON p.code = o.prefecture_code WHERE o.id = NEW.organisation_id;
  NEW.search_text := coalesce(NEW.search_text, '');
  SELECT f.value INTO NEW.population FROM figures f
    WHERE f.organisation_id = NEW.organisation_id AND f.scope = 'municipality' AND f.kind = 'population' AND f.superseded_at IS NULL AND f.area_id IS NULL
    ORDER BY f.as_of DESC NULLS LAST, f.entered_at DESC LIMIT 1;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_practice BEFORE INSERT OR UPDATE ON practices FOR EACH ROW EXECUTE FUNCTION app.keep_practice();

-- What is out follows the draft: published with the text agreed to, taken back at once.
CREATE FUNCTION app.follow_practice_draft() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  out_id uuid;
BEGIN
  IF NEW.state = 'withdrawn' THEN
    UPDATE practices SET published_at = NULL, version = practices.version + 1 WHERE draft_id = NEW.id;
    RETURN NULL;
  END IF;
  INSERT INTO practices AS p (key, organisation_id, draft_id, title, fiscal_year, stage, summary, begun, actors, costs, result, effects, hard, contact, source, published_at)
  VALUES ('draft_' || NEW.id, NEW.asking_organisation_id, NEW.id, NEW.title, NEW.fiscal_year, NEW.stage, NEW.summary, NEW.begun, NEW.actors, NEW.costs, NEW.result,
    (SELECT coalesce(jsonb_agg(e - 'shown' ORDER BY place), '[]') FROM jsonb_array_elements(NEW.effects) WITH ORDINALITY AS f (e, place) WHERE e -> 'shown' = 'true'),
    NEW.hard, NEW.contact, '', NEW.published_at)
  ON CONFLICT (draft_id) DO UPDATE SET title = excluded.title, fiscal_year = excluded.fiscal_year, stage = excluded.stage, summary = excluded.summary,
    begun = excluded.begun, actors = excluded.actors, costs = excluded.costs, result = excluded.result, effects = excluded.effects, hard = excluded.hard,
    contact = excluded.contact, revised_at = CASE WHEN p.published_at IS NULL THEN NULL ELSE app.now() END,
    published_at = coalesce(p.published_at, excluded.published_at), version = p.version + 1
  RETURNING p.id INTO out_id;
  DELETE FROM practice_themes WHERE practice_id = out_id;
  INSERT INTO practice_themes (practice_id, theme_key) SELECT DISTINCT out_id, k FROM unnest(NEW.theme_keys) k;
  RETURN NULL;
END $$;
CREATE TRIGGER follow_practice_draft AFTER UPDATE OF state ON practice_drafts FOR EACH ROW
  WHEN (NEW.state IS DISTINCT FROM OLD.state AND NEW.state IN ('published', 'withdrawn')) EXECUTE FUNCTION app.follow_practice_draft();

-- How many asked after reading; who they are, the public never learns.
CREATE FUNCTION app.practice_inquiry_counts(ids uuid[]) RETURNS TABLE (practice_id uuid, inquiries integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT i.practice_id, count(*)::int FROM practice_inquiries i JOIN consultations c ON c.id = i.consultation_id
  WHERE i.practice_id = ANY (ids) AND c.state <> 'draft' GROUP BY i.practice_id
$$;
GRANT SELECT ON practice_inquiries TO madoguchi_registry;
CREATE POLICY registry ON practice_inquiries FOR SELECT TO madoguchi_registry USING (true);
ALTER FUNCTION app.keep_practice() OWNER TO madoguchi_registry;
ALTER FUNCTION app.follow_practice_draft() OWNER TO madoguchi_registry;
ALTER FUNCTION app.practice_inquiry_counts(uuid[]) OWNER TO madoguchi_registry;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;

-- No step is skipped, whoever asks the database: the desk writes, the municipality answers, and a text changes only where a new consent is asked for.
CREATE FUNCTION app.guard_practice_draft() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  texts constant text[] := ARRAY['title', 'fiscal_year', 'theme_keys', 'stage', 'summary', 'begun', 'actors', 'costs', 'result', 'effects', 'hard', 'contact'];
  free constant text[] := texts || ARRAY['state', 'effect_id', 'asked_at', 'answer_by', 'consented_version', 'consented_at', 'published_at', 'version'];
  who constant text := CASE WHEN app.side() = 'desk' THEN 'desk' WHEN NEW.asking_organisation_id = app.organisation_id() THEN 'asking' ELSE '' END;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'candidate' OR who <> 'desk' THEN
      RAISE EXCEPTION 'a practice begins as a candidate' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) THEN
    RAISE EXCEPTION 'a practice keeps its case' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.state <> NEW.state AND (OLD.state, NEW.state, who) NOT IN (
    ('candidate', 'draft', 'desk'), ('candidate', 'withdrawn', 'desk'), ('draft', 'asked', 'desk'), ('draft', 'withdrawn', 'desk'), ('draft', 'withdrawn', 'asking'),
    ('asked', 'agreed', 'asking'), ('asked', 'agreed', 'desk'), ('asked', 'draft', 'asking'), ('asked', 'draft', 'desk'), ('asked', 'withdrawn', 'asking'), ('asked', 'withdrawn', 'desk'),
    ('agreed', 'published', 'desk'), ('agreed', 'draft', 'desk'), ('agreed', 'withdrawn', 'asking'), ('agreed', 'withdrawn', 'desk'),
    ('published', 'draft', 'desk'), ('published', 'withdrawn', 'asking'), ('published', 'withdrawn', 'desk'), ('withdrawn', 'draft', 'desk')) THEN
    RAISE EXCEPTION 'no such step of a practice' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM unnest(texts) t WHERE to_jsonb(NEW) -> t IS DISTINCT FROM to_jsonb(OLD) -> t) AND NOT (NEW.version > OLD.version AND (
    (who = 'desk' AND NEW.state = 'draft') OR (who = 'asking' AND OLD.state = 'asked' AND NEW.state = 'asked'))) THEN
    RAISE EXCEPTION 'a text that was put forward stands' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_practice_draft BEFORE INSERT OR UPDATE ON practice_drafts FOR EACH ROW WHEN (current_user = 'madoguchi_web') EXECUTE FUNCTION app.guard_practice_draft();
CREATE TRIGGER guard_author BEFORE INSERT ON practice_words FOR EACH ROW EXECUTE FUNCTION app.guard_author('noted_by_side');

GRANT SELECT, INSERT, UPDATE ON practice_drafts TO madoguchi_web;
GRANT SELECT, INSERT ON practice_words, practice_inquiries TO madoguchi_web;
ALTER TABLE practice_drafts ENABLE ROW LEVEL SECURITY;
ALTER TABLE practice_drafts FORCE ROW LEVEL SECURITY;
ALTER TABLE practice_words ENABLE ROW LEVEL SECURITY;
ALTER TABLE practice_words FORCE ROW LEVEL SECURITY;
ALTER TABLE practice_inquiries ENABLE ROW LEVEL SECURITY;
ALTER TABLE practice_inquiries FORCE ROW LEVEL SECURITY;
CREATE POLICY desk ON practice_drafts TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY asking_side_reads ON practice_drafts FOR SELECT TO madoguchi_web
  USING (asked_at IS NOT NULL AND asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE POLICY asking_side_answers ON practice_drafts FOR UPDATE TO madoguchi_web
  USING (asked_at IS NOT NULL AND asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE POLICY desk ON practice_words TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY asking_side ON practice_words TO madoguchi_web
  USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff')
    AND EXISTS (SELECT FROM practice_drafts d WHERE d.id = draft_id));
CREATE POLICY desk_reads ON practice_inquiries FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager') AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id));
CREATE POLICY asking_side_reads ON practice_inquiries FOR SELECT TO madoguchi_web
  USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff')
    AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id));
CREATE POLICY asking_side_begins ON practice_inquiries FOR INSERT TO madoguchi_web
  WITH CHECK (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff')
    AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id AND c.state = 'draft') AND EXISTS (SELECT FROM practices p WHERE p.id = practice_id));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON practice_drafts FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON practice_words FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON practice_inquiries FOR EACH ROW EXECUTE FUNCTION audit.record('consultation_id');

-- The library is for everybody, signed in or not.
ALTER POLICY published ON practices USING (published_at <= (SELECT app.now()) AND coalesce(valid_until, 'infinity') >= (SELECT app.today()));
UPDATE practices SET title = title;
