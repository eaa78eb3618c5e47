-- The last letter of a text stands for itself as well, so that a search for one letter finds it there.
CREATE OR REPLACE FUNCTION app.bigrams(t text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT coalesce(array_agg(DISTINCT substr(s, i, 2)), '{}')
  FROM (SELECT app.norm_ja(t) s) x, generate_series(1, length(s)) i WHERE s <> ''
$$;

-- A backslash is a letter like any other: quoted as a tsquery wants it, not as SQL does.
CREATE FUNCTION app.quote_lexeme(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT '''' || replace(replace(t, '\', '\\'), '''', '''''') || '''' $$;
CREATE OR REPLACE FUNCTION app.bigram_query(q text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT CASE WHEN length(s) = 1 THEN (app.quote_lexeme(s) || ':*')::tsquery
    ELSE (SELECT string_agg(app.quote_lexeme(substr(s, i, 2)), ' & ')::tsquery FROM generate_series(1, length(s) - 1) i) END
  FROM (SELECT app.norm_ja(q) s) x
$$;
