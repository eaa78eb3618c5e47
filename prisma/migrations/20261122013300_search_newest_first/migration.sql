-- A common word stands in a great part of all texts. The index also holds the quarter of receipt and to whom a text belongs, so that a search
-- reads the newest quarter of one's own texts first and stops at its limit. Capitals never occur in normalised text: these words cannot be typed.
CREATE FUNCTION app.search_places(received timestamptz, bureau uuid, asking uuid, prefecture text) RETURNS text[] LANGUAGE sql STABLE SET search_path = pg_catalog
  AS $$ SELECT ARRAY[to_char(received AT TIME ZONE 'Asia/Tokyo', '"Y"YYYY"Q"Q'), 'B' || bureau, 'O' || asking, 'P' || prefecture] $$;

CREATE INDEX "search_texts_received_at_idx" ON "search_texts"("received_at");

GRANT CREATE ON SCHEMA app TO madoguchi_search;
SET ROLE madoguchi_search;

CREATE OR REPLACE FUNCTION app.keep_search_text(kind text, source uuid, of_consultation uuid, to_audience text, what text) RETURNS void
  LANGUAGE sql VOLATILE SET search_path = pg_catalog, public AS $$
  INSERT INTO public.search_texts (source_kind, source_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code, audience, shared_with_prefecture, received_at, content, tsv)
  SELECT kind, source, c.id, c.asking_organisation_id, c.bureau_id, c.prefecture_code, to_audience, c.shared_with_prefecture, c.received_at, app.norm_ja(what),
    array_to_tsvector(app.bigrams(what) || app.search_places(c.received_at, c.bureau_id, c.asking_organisation_id, c.prefecture_code))
  FROM public.consultations c WHERE c.id = of_consultation AND c.state <> 'draft'
  ON CONFLICT (source_kind, source_id) DO UPDATE SET content = excluded.content, tsv = excluded.tsv, audience = excluded.audience, shared_with_prefecture = excluded.shared_with_prefecture
$$;

UPDATE search_texts SET tsv = array_to_tsvector(app.bigrams(content) || app.search_places(received_at, bureau_id, asking_organisation_id, prefecture_code));

-- Consultations in which every word occurs within one text, newest first, at most `most` of them. Three and more characters are checked in the text itself.
-- All texts of a consultation carry its time of receipt, so that each consultation belongs to one quarter.
CREATE OR REPLACE FUNCTION app.search_consultations(words text[], most int) RETURNS TABLE (consultation_id uuid, received_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH asked AS MATERIALIZED (
    SELECT (SELECT string_agg('(' || app.bigram_query(w)::text || ')', ' & ')::tsquery FROM unnest(words) w WHERE app.norm_ja(w) <> '')
        && app.quote_lexeme(CASE app.role() WHEN 'officer' THEN 'B' || app.bureau_id() WHEN 'manager' THEN 'B' || app.bureau_id()
          WHEN 'municipal_staff' THEN 'O' || app.organisation_id() WHEN 'prefecture_staff' THEN 'P' || app.prefecture_code() END)::tsquery AS query,
      (SELECT array_agg(app.norm_ja(w)) FROM unnest(words) w WHERE length(app.norm_ja(w)) > 2) AS long_words
  ), quarters AS MATERIALIZED (
    SELECT app.quote_lexeme(to_char(q, '"Y"YYYY"Q"Q'))::tsquery AS quarter FROM generate_series(
      date_trunc('quarter', (SELECT max(received_at) FROM public.search_texts) AT TIME ZONE 'Asia/Tokyo'),
      date_trunc('quarter', (SELECT min(received_at) FROM public.search_texts) AT TIME ZONE 'Asia/Tokyo'), interval '-3 months') q
  )
  SELECT found.consultation_id, found.received_at FROM quarters CROSS JOIN LATERAL (
    SELECT s.consultation_id, max(s.received_at) AS received_at
    FROM public.search_texts s
    WHERE s.tsv @@ ((SELECT query FROM asked) && quarter)
      AND NOT EXISTS (SELECT FROM asked, unnest(asked.long_words) w WHERE position(w IN s.content) = 0)
      AND (
        (app.role() IN ('officer', 'manager') AND s.bureau_id = app.bureau_id())
        OR (app.role() IN ('municipal_staff', 'prefecture_staff') AND s.audience = 'shared' AND s.asking_organisation_id = app.organisation_id())
        OR (app.role() = 'prefecture_staff' AND s.audience = 'shared' AND s.shared_with_prefecture AND s.prefecture_code = app.prefecture_code()))
    GROUP BY s.consultation_id
    ORDER BY max(s.received_at) DESC, s.consultation_id
  ) found
  LIMIT most
$$;

RESET ROLE;
REVOKE CREATE ON SCHEMA app FROM madoguchi_search;
