-- Search: text as word pairs in its own table, read only through one function that knows who is asking.
GRANT SELECT, INSERT, UPDATE, DELETE ON search_texts TO madoguchi_search;
CREATE POLICY keeper ON search_texts TO madoguchi_search USING (true) WITH CHECK (true);
GRANT SELECT ON consultations TO madoguchi_search;
CREATE POLICY search_reads ON consultations FOR SELECT TO madoguchi_search USING (true);

CREATE FUNCTION app.keep_search_text(kind text, source uuid, of_consultation uuid, to_audience text, what text) RETURNS void
  LANGUAGE sql VOLATILE SET search_path = pg_catalog, public AS $$
  INSERT INTO public.search_texts (source_kind, source_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code, audience, shared_with_prefecture, received_at, content, tsv)
  SELECT kind, source, c.id, c.asking_organisation_id, c.bureau_id, c.prefecture_code, to_audience, c.shared_with_prefecture, c.received_at, app.norm_ja(what), array_to_tsvector(app.bigrams(what))
  FROM public.consultations c WHERE c.id = of_consultation AND c.state <> 'draft'
  ON CONFLICT (source_kind, source_id) DO UPDATE SET content = excluded.content, tsv = excluded.tsv, audience = excluded.audience, shared_with_prefecture = excluded.shared_with_prefecture
$$;

CREATE FUNCTION app.index_consultation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.state <> 'draft' AND (TG_OP = 'INSERT' OR OLD.state = 'draft') THEN
    PERFORM app.keep_search_text('consultation', NEW.id, NEW.id, 'shared', concat_ws(E'\n', NEW.number, NEW.title, NEW.body, NEW.wishes));
  ELSIF TG_OP = 'UPDATE' AND NEW.shared_with_prefecture <> OLD.shared_with_prefecture THEN
    UPDATE public.search_texts SET shared_with_prefecture = NEW.shared_with_prefecture WHERE consultation_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER index_text AFTER INSERT OR UPDATE ON consultations FOR EACH ROW EXECUTE FUNCTION app.index_consultation();

CREATE FUNCTION app.index_dialogue() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM app.keep_search_text('dialogue', NEW.id, NEW.consultation_id, NEW.audience, concat_ws(E'\n', NEW.body, NEW.homework));
  RETURN NULL;
END $$;
CREATE TRIGGER index_text AFTER INSERT ON dialogue_entries FOR EACH ROW EXECUTE FUNCTION app.index_dialogue();

CREATE FUNCTION app.index_question() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM app.keep_search_text('question', NEW.id, NEW.consultation_id, CASE WHEN NEW.addressee = 'municipality' THEN 'shared' ELSE 'internal' END, concat_ws(E'\n', NEW.body, NEW.answer));
  RETURN NULL;
END $$;
CREATE TRIGGER index_text AFTER INSERT OR UPDATE OF body, answer ON questions FOR EACH ROW EXECUTE FUNCTION app.index_question();

CREATE FUNCTION app.index_session() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM app.keep_search_text('session', NEW.id, NEW.consultation_id, 'shared', concat_ws(E'\n', NEW.label, NEW.aims, NEW.content, NEW.insights, NEW.next_steps));
  RETURN NULL;
END $$;
CREATE TRIGGER index_text AFTER INSERT OR UPDATE ON support_sessions FOR EACH ROW EXECUTE FUNCTION app.index_session();

-- Consultations in which every word occurs within one text, newest first, at most `most` of them. Three and more characters are checked in the text itself.
CREATE FUNCTION app.search_consultations(words text[], most int) RETURNS TABLE (consultation_id uuid, received_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH asked AS MATERIALIZED (
    SELECT (SELECT string_agg('(' || app.bigram_query(w)::text || ')', ' & ')::tsquery FROM unnest(words) w WHERE app.norm_ja(w) <> '') AS query,
      (SELECT array_agg(app.norm_ja(w)) FROM unnest(words) w WHERE length(app.norm_ja(w)) > 2) AS long_words
  )
  SELECT s.consultation_id, max(s.received_at) AS received_at
  FROM public.search_texts s
  WHERE s.tsv @@ (SELECT query FROM asked)
    AND NOT EXISTS (SELECT FROM asked, unnest(asked.long_words) w WHERE position(w IN s.content) = 0)
    AND (
      (app.role() IN ('officer', 'manager') AND s.bureau_id = app.bureau_id())
      OR (app.role() IN ('municipal_staff', 'prefecture_staff') AND s.audience = 'shared' AND s.asking_organisation_id = app.organisation_id())
      OR (app.role() = 'prefecture_staff' AND s.audience = 'shared' AND s.shared_with_prefecture AND s.prefecture_code = app.prefecture_code()))
  GROUP BY s.consultation_id
  ORDER BY max(s.received_at) DESC, s.consultation_id
  LIMIT most
$$;

GRANT CREATE ON SCHEMA app TO madoguchi_search;
ALTER FUNCTION app.keep_search_text(text, uuid, uuid, text, text) OWNER TO madoguchi_search;
ALTER FUNCTION app.index_consultation() OWNER TO madoguchi_search;
ALTER FUNCTION app.index_dialogue() OWNER TO madoguchi_search;
ALTER FUNCTION app.index_question() OWNER TO madoguchi_search;
ALTER FUNCTION app.index_session() OWNER TO madoguchi_search;
ALTER FUNCTION app.search_consultations(text[], int) OWNER TO madoguchi_search;
REVOKE CREATE ON SCHEMA app FROM madoguchi_search;
REVOKE ALL ON FUNCTION app.keep_search_text(text, uuid, uuid, text, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION app.search_consultations(text[], int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.search_consultations(text[], int) TO madoguchi_web;
