-- A search first takes everything the index names for its words: few hits are all there is to rank. Only a common word is read tier by tier and
-- quarter by quarter, the newest first, until there are enough. For that, weight, quarter and bureau of a text are one word of its index.
CREATE FUNCTION app.search_tier(kind text) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog
  AS $$ SELECT CASE kind WHEN 'title' THEN 1 WHEN 'text' THEN 2 ELSE 3 END $$;
CREATE FUNCTION app.search_marks(kind text, received timestamptz, bureau uuid, asking uuid, prefecture text) RETURNS text[] LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
  SELECT ARRAY['K' || kind, 'B' || bureau, 'O' || asking, 'P' || prefecture, place, place || 'B' || bureau]
  FROM (SELECT 'T' || app.search_tier(kind) || to_char(received AT TIME ZONE 'Asia/Tokyo', '"Y"YYYY"Q"Q')) AS p (place)
$$;

GRANT CREATE ON SCHEMA app TO madoguchi_search;
SET ROLE madoguchi_search;

CREATE OR REPLACE FUNCTION app.keep_search_text(kind text, source uuid, of_consultation uuid, to_audience text, what text) RETURNS void
  LANGUAGE sql VOLATILE SET search_path = pg_catalog, public AS $$
  INSERT INTO public.search_texts (source_kind, source_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code, audience, shared_with_prefecture, received_at, content, tsv)
  SELECT kind, source, c.id, c.asking_organisation_id, c.bureau_id, c.prefecture_code, to_audience, c.shared_with_prefecture, c.received_at, app.norm_ja(what),
    array_to_tsvector(app.bigrams(what) || app.search_marks(kind, c.received_at, c.bureau_id, c.asking_organisation_id, c.prefecture_code))
  FROM public.consultations c WHERE c.id = of_consultation AND c.state <> 'draft' AND app.norm_ja(what) <> ''
  ON CONFLICT (source_kind, source_id) DO UPDATE SET content = excluded.content, tsv = excluded.tsv, audience = excluded.audience,
    shared_with_prefecture = excluded.shared_with_prefecture, consultation_id = excluded.consultation_id
$$;

UPDATE search_texts SET tsv = array_to_tsvector(app.bigrams(content) || app.search_marks(source_kind, received_at, bureau_id, asking_organisation_id, prefecture_code));

CREATE OR REPLACE FUNCTION app.search_consultations(words text[], most int, kinds text[] DEFAULT NULL, in_states text[] DEFAULT NULL, in_prefecture text DEFAULT NULL,
    with_theme text DEFAULT NULL, in_year int DEFAULT NULL, of_officer uuid DEFAULT NULL, of_organisations uuid[] DEFAULT NULL)
  RETURNS TABLE (consultation_id uuid, received_at timestamptz, tier int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH asker AS MATERIALIZED (
    SELECT app.role() IN ('officer', 'manager') AS is_desk, app.role() IN ('municipal_staff', 'prefecture_staff') AS asks, app.role() = 'prefecture_staff' AS is_prefecture,
      app.bureau_id() AS bureau, app.organisation_id() AS organisation, app.prefecture_code() AS prefecture
  ), asked AS MATERIALIZED (
    SELECT (SELECT string_agg('(' || part.query || ')', ' & ')::tsquery FROM (
          SELECT (SELECT string_agg('(' || app.bigram_query(a)::text || ')', ' | ') FROM string_to_table(w, E'\n') a WHERE app.norm_ja(a) <> '') FROM unnest(words) w
          UNION ALL SELECT app.quote_lexeme('P' || in_prefecture)
          UNION ALL SELECT string_agg(app.quote_lexeme('O' || o), ' | ') FROM unnest(of_organisations) o
          UNION ALL SELECT string_agg(app.quote_lexeme('K' || k), ' | ') FROM unnest(kinds) k) AS part (query)) AS query,
      app.quote_lexeme(CASE WHEN is_desk THEN 'B' || bureau WHEN is_prefecture THEN 'P' || prefecture WHEN asks THEN 'O' || organisation END)::tsquery AS area,
      (SELECT array_agg('%' || replace(replace(replace(app.norm_ja(w), '\', '\\'), '%', '\%'), '_', '\_') || '%') FROM unnest(words) w
        WHERE position(E'\n' IN w) = 0 AND length(app.norm_ja(w)) > 2) AS patterns,
      (SELECT array_agg(w) FROM unnest(words) w WHERE position(E'\n' IN w) > 0) AS many,
      num_nonnulls(in_states, with_theme, of_officer) > 0 AS narrowed,
      make_timestamptz(in_year, 4, 1, 0, 0, 0, 'Asia/Tokyo') AS since, make_timestamptz(in_year + 1, 4, 1, 0, 0, 0, 'Asia/Tokyo') AS before
    FROM asker
  ), few AS MATERIALIZED (
    SELECT s.consultation_id, s.received_at, app.search_tier(s.source_kind) AS tier
    FROM asker, asked, public.search_texts s
    WHERE s.tsv @@ ((SELECT query FROM asked) && (SELECT area FROM asked))
      AND (patterns IS NULL OR s.content LIKE ALL (patterns))
      AND (many IS NULL OR NOT EXISTS (SELECT FROM unnest(many) w
        WHERE NOT EXISTS (SELECT FROM string_to_table(w, E'\n') a WHERE position(app.norm_ja(a) IN s.content) > 0)))
      AND ((is_desk AND s.bureau_id = bureau) OR (asks AND s.audience = 'shared' AND s.asking_organisation_id = organisation)
        OR (is_prefecture AND s.audience = 'shared' AND s.shared_with_prefecture AND s.prefecture_code = prefecture))
      AND (since IS NULL OR (s.received_at >= since AND s.received_at < before))
      AND (NOT narrowed OR EXISTS (SELECT FROM public.consultations c WHERE c.id = s.consultation_id
        AND (in_states IS NULL OR c.state = ANY (in_states)) AND (of_officer IS NULL OR c.officer_membership_id = of_officer)
        AND (with_theme IS NULL OR EXISTS (SELECT FROM public.consultation_themes ct WHERE ct.consultation_id = c.id AND ct.theme_key = with_theme))))
    LIMIT most * 3
  ), span AS MATERIALIZED (
    SELECT greatest(date_trunc('quarter', min(at) AT TIME ZONE 'Asia/Tokyo'), make_date(in_year, 4, 1)) AS first,
      least(date_trunc('quarter', max(at) AT TIME ZONE 'Asia/Tokyo'), make_date(in_year + 1, 1, 1)) AS last
    FROM (SELECT (SELECT min(t.received_at) FROM public.search_texts t) UNION ALL SELECT (SELECT max(t.received_at) FROM public.search_texts t)) AS ends (at)
    WHERE (SELECT count(*) FROM few) = most * 3
  ), probes AS MATERIALIZED (
    SELECT t.tier, (app.quote_lexeme('T' || t.tier || to_char(q, '"Y"YYYY"Q"Q') || CASE WHEN is_desk THEN 'B' || bureau ELSE '' END) || CASE WHEN is_desk THEN '' ELSE ' & ' || area::text END)::tsquery AS place
    FROM asker, asked, generate_series(1, 3) AS t (tier), generate_series((SELECT last FROM span), (SELECT first FROM span), interval '-3 months') q
    WHERE kinds IS NULL OR (t.tier = 1 AND 'title' = ANY (kinds)) OR (t.tier = 2 AND 'text' = ANY (kinds)) OR (t.tier = 3 AND NOT kinds <@ ARRAY['title', 'text'])
    ORDER BY t.tier, q DESC
  ), common AS (
    SELECT hit.consultation_id, hit.received_at, probes.tier FROM probes CROSS JOIN LATERAL (
      SELECT s.consultation_id, max(s.received_at) AS received_at
      FROM asker, asked, public.search_texts s
      WHERE s.tsv @@ ((SELECT query FROM asked) && probes.place)
        AND (patterns IS NULL OR s.content LIKE ALL (patterns))
        AND (many IS NULL OR NOT EXISTS (SELECT FROM unnest(many) w
          WHERE NOT EXISTS (SELECT FROM string_to_table(w, E'\n') a WHERE position(app.norm_ja(a) IN s.content) > 0)))
        AND ((is_desk AND s.bureau_id = bureau) OR (asks AND s.audience = 'shared' AND s.asking_organisation_id = organisation)
          OR (is_prefecture AND s.audience = 'shared' AND s.shared_with_prefecture AND s.prefecture_code = prefecture))
        AND (since IS NULL OR (s.received_at >= since AND s.received_at < before))
        AND (NOT narrowed OR EXISTS (SELECT FROM public.consultations c WHERE c.id = s.consultation_id
          AND (in_states IS NULL OR c.state = ANY (in_states)) AND (of_officer IS NULL OR c.officer_membership_id = of_officer)
          AND (with_theme IS NULL OR EXISTS (SELECT FROM public.consultation_themes ct WHERE ct.consultation_id = c.id AND ct.theme_key = with_theme))))
      GROUP BY s.consultation_id
      ORDER BY max(s.received_at) DESC, s.consultation_id
    ) hit
    LIMIT most * 3
  ), found AS (
    SELECT f.consultation_id, f.received_at, f.tier FROM few f WHERE (SELECT count(*) FROM few) < most * 3
    UNION ALL SELECT m.consultation_id, m.received_at, m.tier FROM common m
  )
  SELECT found.consultation_id, max(found.received_at), min(found.tier) FROM found
  GROUP BY found.consultation_id
  ORDER BY min(found.tier), max(found.received_at) DESC, found.consultation_id
  LIMIT most
$$;

RESET ROLE;
REVOKE CREATE ON SCHEMA app FROM madoguchi_search;
DROP FUNCTION app.search_kind(text);
DROP FUNCTION app.search_places(timestamptz, uuid, uuid, text);
