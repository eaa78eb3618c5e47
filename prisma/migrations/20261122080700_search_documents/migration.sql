-- One row per consultation is searched: all its letters and pairs of neighbouring letters, once more with the kind of text they stand in, and to
-- whom and to which quarter it belongs. Words may so stand in different texts of one consultation, and a search reads few and small rows.
-- Where letters do not suffice (longer words, a reader from whom something is withheld, one kind of text) the texts themselves are looked at.
CREATE TABLE "search_documents" (
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "shared_with_prefecture" BOOLEAN NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "officer_membership_id" UUID,
    "themes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "letters" tsvector NOT NULL,

    CONSTRAINT "search_documents_pkey" PRIMARY KEY ("consultation_id")
);
-- The letters are read through their index alone: they lie apart. State, officer and themes are in no index, so that their changes leave the letters' alone.
ALTER TABLE search_documents SET (fillfactor = 80, toast_tuple_target = 512);
ALTER TABLE search_documents ALTER COLUMN letters SET STORAGE EXTERNAL;

ALTER TABLE search_documents ENABLE ROW LEVEL SECURITY;
ALTER TABLE search_documents FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON search_documents TO madoguchi_search;
CREATE POLICY keeper ON search_documents TO madoguchi_search USING (true) WITH CHECK (true);

-- Every letter and every pair of neighbouring letters of a normalised text.
CREATE FUNCTION app.search_letters(content text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT SET search_path = pg_catalog AS $$
  SELECT letters || ARRAY(SELECT letter || next FROM unnest(letters[:cardinality(letters) - 1], letters[2:]) AS pairs (letter, next))
  FROM string_to_array(content, NULL) AS s (letters)
$$;
-- What stands before the letters of one kind of text, so that it can be searched alone. The text of the consultation itself, which is most of all, has
-- nothing. Capitals never occur in normalised text: these cannot be typed, nor can the marks below.
CREATE FUNCTION app.search_prefix(kind text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
  SELECT CASE kind WHEN 'title' THEN 'T' WHEN 'dialogue' THEN 'D' WHEN 'note' THEN 'N' WHEN 'question' THEN 'A' WHEN 'session' THEN 'S'
    WHEN 'file' THEN 'F' WHEN 'todo' THEN 'W' WHEN 'contact' THEN 'C' ELSE '' END
$$;
-- What the index holds of one text.
CREATE FUNCTION app.search_lexemes(kind text, content text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
  SELECT CASE app.search_prefix(kind) WHEN '' THEN found ELSE found || ARRAY(SELECT app.search_prefix(kind) || l FROM unnest(found) l) END
  FROM app.search_letters(content) AS f (found)
$$;
DROP FUNCTION app.search_marks(text, timestamptz, uuid, uuid, text);
CREATE FUNCTION app.search_quarter(at timestamp, bureau uuid) RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog
  AS $$ SELECT to_char(at, '"Q"YYYYQ') || bureau $$;
CREATE FUNCTION app.search_marks(received timestamptz, bureau uuid, asking uuid, prefecture text) RETURNS text[] LANGUAGE sql STABLE SET search_path = pg_catalog
  AS $$ SELECT ARRAY[app.search_quarter(received AT TIME ZONE 'Asia/Tokyo', bureau), 'O' || asking, 'P' || prefecture] $$;

-- Normalised words, each with its other names to a line, as a question to the index: of one kind of text, or of everything.
CREATE FUNCTION app.search_query(words text[], prefix text) RETURNS tsquery LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
  SELECT string_agg('(' || (
    SELECT string_agg('(' || (
      SELECT string_agg(app.quote_lexeme(prefix || substr(name, i, 2)), ' & ')
      FROM generate_series(1, greatest(length(name) - 1, 1)) i) || ')', ' | ')
    FROM string_to_table(word, E'\n') name) || ')', ' & ')::tsquery
  FROM unnest(words) word
$$;

GRANT CREATE ON SCHEMA app TO madoguchi_search;
SET ROLE madoguchi_search;

CREATE OR REPLACE FUNCTION app.keep_search_text(kind text, source uuid, of_consultation uuid, to_audience text, what text) RETURNS void
  LANGUAGE sql VOLATILE SET search_path = pg_catalog, public AS $$
  INSERT INTO public.search_texts (source_kind, source_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code, audience, shared_with_prefecture, received_at, content)
  SELECT keep_search_text.kind, source, c.id, c.asking_organisation_id, c.bureau_id, c.prefecture_code, to_audience, c.shared_with_prefecture, c.received_at, app.norm_ja(what)
  FROM public.consultations c WHERE c.id = of_consultation AND c.state <> 'draft' AND app.norm_ja(what) <> ''
  ON CONFLICT (source_kind, source_id) DO UPDATE SET content = excluded.content, audience = excluded.audience,
    shared_with_prefecture = excluded.shared_with_prefecture, consultation_id = excluded.consultation_id
$$;

-- The consultation's row anew from all its texts; none without a text.
CREATE FUNCTION app.renew_search_document(of_consultation uuid) RETURNS void LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
DECLARE
  found text[];
BEGIN
  SELECT array_agg(l) INTO found FROM public.search_texts s, unnest(app.search_lexemes(s.source_kind, s.content)) l WHERE s.consultation_id = of_consultation;
  IF found IS NULL THEN
    DELETE FROM public.search_documents WHERE consultation_id = of_consultation;
  ELSE
    PERFORM app.keep_search_document(of_consultation, found, false);
  END IF;
END $$;

-- Puts these letters into the consultation's row: beside those it has, or in their place.
CREATE FUNCTION app.keep_search_document(of_consultation uuid, found text[], beside boolean) RETURNS void LANGUAGE sql VOLATILE SET search_path = pg_catalog, public AS $$
  INSERT INTO public.search_documents AS d (consultation_id, asking_organisation_id, bureau_id, prefecture_code, shared_with_prefecture, received_at, state, officer_membership_id, themes, letters)
  SELECT c.id, c.asking_organisation_id, c.bureau_id, c.prefecture_code, c.shared_with_prefecture, c.received_at, c.state, c.officer_membership_id,
    ARRAY(SELECT t.theme_key FROM public.consultation_themes t WHERE t.consultation_id = c.id),
    array_to_tsvector(found || app.search_marks(c.received_at, c.bureau_id, c.asking_organisation_id, c.prefecture_code))
  FROM public.consultations c WHERE c.id = of_consultation
  ON CONFLICT (consultation_id) DO UPDATE SET asking_organisation_id = excluded.asking_organisation_id,
    letters = CASE WHEN beside THEN d.letters || excluded.letters ELSE excluded.letters END
$$;

CREATE FUNCTION app.index_search_text() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM app.keep_search_document(NEW.consultation_id, app.search_lexemes(NEW.source_kind, NEW.content), true);
  ELSE
    PERFORM app.renew_search_document(OLD.consultation_id);
    IF TG_OP = 'UPDATE' AND NEW.consultation_id <> OLD.consultation_id THEN
      PERFORM app.renew_search_document(NEW.consultation_id);
    END IF;
  END IF;
  RETURN NULL;
END $$;

-- The longest text comes last: each before it is put beside few letters.
CREATE OR REPLACE FUNCTION app.index_consultation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.state = 'draft' THEN
    RETURN NULL;
  END IF;
  IF TG_OP = 'INSERT' OR OLD.state = 'draft' THEN
    PERFORM app.keep_search_text('title', NEW.id, NEW.id, 'shared', NEW.title);
    PERFORM app.keep_search_text('contact', NEW.id, NEW.id, 'internal', concat_ws(E'\n', NEW.contact_name, NEW.caller_name));
    PERFORM app.keep_search_text('file', a.id, NEW.id, 'shared', a.file_name) FROM public.attachments a WHERE a.consultation_id = NEW.id;
    PERFORM app.keep_search_text('text', NEW.id, NEW.id, 'shared', concat_ws(E'\n', NEW.number, NEW.title, NEW.body, NEW.wishes));
  ELSIF NEW.shared_with_prefecture <> OLD.shared_with_prefecture THEN
    UPDATE public.search_texts SET shared_with_prefecture = NEW.shared_with_prefecture WHERE consultation_id = NEW.id;
    UPDATE public.search_documents SET shared_with_prefecture = NEW.shared_with_prefecture WHERE consultation_id = NEW.id;
  ELSIF NEW.contact_name <> OLD.contact_name THEN
    PERFORM app.keep_search_text('contact', NEW.id, NEW.id, 'internal', concat_ws(E'\n', NEW.contact_name, NEW.caller_name));
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION app.index_standing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE public.search_documents SET state = NEW.state, officer_membership_id = NEW.officer_membership_id WHERE consultation_id = NEW.id;
  RETURN NULL;
END $$;

CREATE FUNCTION app.index_themes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  changed uuid := CASE TG_OP WHEN 'DELETE' THEN OLD.consultation_id ELSE NEW.consultation_id END;
BEGIN
  UPDATE public.search_documents SET themes = ARRAY(SELECT t.theme_key FROM public.consultation_themes t WHERE t.consultation_id = changed) WHERE consultation_id = changed;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION app.reindex_moved() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE public.search_texts SET asking_organisation_id = NEW.asking_organisation_id WHERE consultation_id = NEW.id;
  PERFORM app.renew_search_document(NEW.id);
  RETURN NULL;
END $$;

-- Whether each of these words (patterns of LIKE, other names to a line) stands in some text of the consultation that the reader may read.
CREATE FUNCTION app.holds_words(of_consultation uuid, patterns text[], of_kind text, for_desk boolean) RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
DECLARE
  word text;
BEGIN
  FOREACH word IN ARRAY patterns LOOP
    IF NOT EXISTS (SELECT FROM public.search_texts s WHERE s.consultation_id = of_consultation AND (for_desk OR s.audience = 'shared')
      AND (of_kind IS NULL OR s.source_kind = of_kind) AND s.content LIKE ANY (string_to_array(word, E'\n'))) THEN
      RETURN false;
    END IF;
  END LOOP;
  RETURN true;
END $$;

DROP FUNCTION app.search_consultations(text[], int, text[], text[], text, text, int, uuid, uuid[]);

-- Consultations in which every word occurs, in whichever of the texts that the reader may read: those with all of them in the title first, then
-- the others, each newest first, at most `most`. A word may have other names, one to a line, of which one is enough.
-- The newest quarter is searched first, then the one before, then two, four, eight…: a common word has its hits at once, a rare one in few steps.
CREATE FUNCTION app.search_consultations(words text[], most int, kinds text[] DEFAULT NULL, in_states text[] DEFAULT NULL, in_prefecture text DEFAULT NULL,
    with_theme text DEFAULT NULL, in_year int DEFAULT NULL, of_officer uuid DEFAULT NULL, of_organisations uuid[] DEFAULT NULL)
  RETURNS TABLE (consultation_id uuid) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  is_desk boolean := app.role() IN ('officer', 'manager');
  asks boolean := app.role() IN ('municipal_staff', 'prefecture_staff');
  is_prefecture boolean := app.role() = 'prefecture_staff';
  bureau uuid := app.bureau_id();
  organisation uuid := app.organisation_id();
  prefecture text := app.prefecture_code();
  asked text[] := ARRAY(SELECT named.names FROM unnest(words) AS w (word), LATERAL (
    SELECT string_agg(app.norm_ja(a), E'\n') AS names FROM string_to_table(w.word, E'\n') a WHERE app.norm_ja(a) <> '') named WHERE named.names IS NOT NULL);
  patterns text[];
  places text;
  first timestamp;
  last timestamp;
  upto timestamp;
  quarters int;
  kind text;
  wanted tsquery;
  found uuid[] := '{}';
  titled uuid[] := '{}';
BEGIN
  IF cardinality(asked) = 0 OR NOT (is_desk OR asks) THEN
    RETURN;
  END IF;
  patterns := ARRAY(SELECT (SELECT string_agg('%' || replace(replace(replace(a, '\', '\\'), '%', '\%'), '_', '\_') || '%', E'\n') FROM string_to_table(w, E'\n') a)
    FROM unnest(asked) w WHERE NOT is_desk OR kinds = ARRAY['text'] OR EXISTS (SELECT FROM string_to_table(w, E'\n') a WHERE length(a) > 2));
  SELECT string_agg('(' || part || ')', ' & ') INTO places FROM (
    SELECT app.quote_lexeme(CASE WHEN is_prefecture THEN 'P' || prefecture WHEN asks THEN 'O' || organisation END)
    UNION ALL SELECT app.quote_lexeme('P' || in_prefecture)
    UNION ALL SELECT string_agg(app.quote_lexeme('O' || o), ' | ') FROM unnest(of_organisations) o) AS parts (part);
  SELECT greatest(date_trunc('quarter', min(c.received_at) AT TIME ZONE 'Asia/Tokyo'), make_date(in_year, 4, 1)),
      least(date_trunc('quarter', max(c.received_at) AT TIME ZONE 'Asia/Tokyo'), make_date(in_year + 1, 1, 1)) INTO first, last
    FROM public.consultations c WHERE c.bureau_id = bureau;
  FOREACH kind IN ARRAY coalesce(kinds, ARRAY['title', 'anywhere']) LOOP
    wanted := app.search_query(asked, app.search_prefix(kind));
    IF places IS NOT NULL THEN
      wanted := wanted && places::tsquery;
    END IF;
    titled := found;
    upto := last;
    quarters := 1;
    WHILE upto >= first AND cardinality(found) < most LOOP
      found := found || ARRAY(
        SELECT c.id FROM (
          SELECT d.consultation_id AS id FROM public.search_documents d
          WHERE d.letters @@ (wanted && (SELECT string_agg(app.quote_lexeme(app.search_quarter(q, bureau)), ' | ')::tsquery
              FROM generate_series(upto - (quarters - 1) * interval '3 months', upto, interval '3 months') q))
            AND d.bureau_id = bureau
            AND (is_desk OR d.asking_organisation_id = organisation OR (is_prefecture AND d.shared_with_prefecture AND d.prefecture_code = prefecture))
            AND (in_states IS NULL OR d.state = ANY (in_states)) AND (of_officer IS NULL OR d.officer_membership_id = of_officer)
            AND (with_theme IS NULL OR with_theme = ANY (d.themes))
            AND d.consultation_id NOT IN (SELECT unnest(titled))
          ORDER BY d.received_at DESC, d.consultation_id OFFSET 0) c
        WHERE cardinality(patterns) = 0 OR app.holds_words(c.id, patterns, nullif(kind, 'anywhere'), is_desk)
        LIMIT most - cardinality(found));
      upto := upto - quarters * interval '3 months';
      IF upto < last - interval '3 months' THEN
        quarters := quarters * 2;
      END IF;
    END LOOP;
  END LOOP;
  RETURN QUERY SELECT unnest(found);
END $$;
REVOKE ALL ON FUNCTION app.search_consultations(text[], int, text[], text[], text, text, int, uuid, uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.search_consultations(text[], int, text[], text[], text, text, int, uuid, uuid[]) TO madoguchi_web;

RESET ROLE;
REVOKE CREATE ON SCHEMA app FROM madoguchi_search;

DROP INDEX "search_texts_received_at_idx";
ALTER TABLE "search_texts" DROP COLUMN "tsv";
DROP FUNCTION app.search_tier(text);
DROP FUNCTION app.bigram_query(text);

-- What is there already, read by the tables' owner while they are not forced.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['search_documents', 'search_texts', 'consultations', 'consultation_themes'] LOOP
    EXECUTE format('ALTER TABLE %I NO FORCE ROW LEVEL SECURITY', t);
  END LOOP;
  INSERT INTO search_documents (consultation_id, asking_organisation_id, bureau_id, prefecture_code, shared_with_prefecture, received_at, state, officer_membership_id, themes, letters)
  SELECT c.id, c.asking_organisation_id, c.bureau_id, c.prefecture_code, c.shared_with_prefecture, c.received_at, c.state, c.officer_membership_id,
    ARRAY(SELECT t.theme_key FROM consultation_themes t WHERE t.consultation_id = c.id),
    array_to_tsvector(texts.lexemes || app.search_marks(c.received_at, c.bureau_id, c.asking_organisation_id, c.prefecture_code))
  FROM consultations c JOIN LATERAL (SELECT array_agg(l) AS lexemes FROM search_texts s, unnest(app.search_lexemes(s.source_kind, s.content)) l
    WHERE s.consultation_id = c.id) texts ON texts.lexemes IS NOT NULL;
  FOREACH t IN ARRAY ARRAY['search_documents', 'search_texts', 'consultations', 'consultation_themes'] LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;

-- Changes of texts go into the index at once: a list of pending ones would be read by every search.
CREATE INDEX "search_documents_letters_idx" ON "search_documents" USING GIN ("letters") WITH (fastupdate = off);
CREATE TRIGGER index_search_text AFTER INSERT OR DELETE ON search_texts FOR EACH ROW EXECUTE FUNCTION app.index_search_text();
CREATE TRIGGER index_search_text_changed AFTER UPDATE ON search_texts FOR EACH ROW
  WHEN ((OLD.content, OLD.consultation_id) IS DISTINCT FROM (NEW.content, NEW.consultation_id)) EXECUTE FUNCTION app.index_search_text();
CREATE TRIGGER index_standing AFTER UPDATE ON consultations FOR EACH ROW
  WHEN ((OLD.state, OLD.officer_membership_id) IS DISTINCT FROM (NEW.state, NEW.officer_membership_id)) EXECUTE FUNCTION app.index_standing();
CREATE TRIGGER index_themes AFTER INSERT OR UPDATE OR DELETE ON consultation_themes FOR EACH ROW EXECUTE FUNCTION app.index_themes();
