-- Roles, the office clock, and who is asking. Roles belong to the cluster: made once.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['madoguchi_web', 'madoguchi_worker', 'madoguchi_search', 'madoguchi_auth', 'madoguchi_audit'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOBYPASSRLS', name);
    END IF;
  END LOOP;
END $$;

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE SCHEMA app;
GRANT USAGE ON SCHEMA app TO madoguchi_web, madoguchi_worker, madoguchi_search, madoguchi_auth, madoguchi_audit;
GRANT USAGE ON SCHEMA public TO madoguchi_web, madoguchi_worker, madoguchi_search, madoguchi_auth, madoguchi_audit;

-- The office's clock: the transaction's time, or the one a demo or test has set.
CREATE FUNCTION app.now() RETURNS timestamptz LANGUAGE sql STABLE SET search_path = pg_catalog
  AS $$ SELECT coalesce(nullif(current_setting('app.clock', true), '')::timestamptz, transaction_timestamp()) $$;
CREATE FUNCTION app.today() RETURNS date LANGUAGE sql STABLE SET search_path = pg_catalog
  AS $$ SELECT (app.now() AT TIME ZONE 'Asia/Tokyo')::date $$;

-- Who is asking: transaction-local settings, nothing when nobody is.
CREATE FUNCTION app.actor_kind() RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog
  AS $$ SELECT nullif(current_setting('app.actor_kind', true), '') $$;
CREATE FUNCTION app.user_id() RETURNS uuid LANGUAGE sql STABLE SET search_path = pg_catalog
  AS $$ SELECT nullif(current_setting('app.user_id', true), '')::uuid $$;
CREATE FUNCTION app.membership_id() RETURNS uuid LANGUAGE sql STABLE SET search_path = pg_catalog
  AS $$ SELECT nullif(current_setting('app.membership_id', true), '')::uuid $$;
CREATE FUNCTION app.role() RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog
  AS $$ SELECT nullif(current_setting('app.role', true), '') $$;
CREATE FUNCTION app.organisation_id() RETURNS uuid LANGUAGE sql STABLE SET search_path = pg_catalog
  AS $$ SELECT nullif(current_setting('app.organisation_id', true), '')::uuid $$;
CREATE FUNCTION app.bureau_id() RETURNS uuid LANGUAGE sql STABLE SET search_path = pg_catalog
  AS $$ SELECT nullif(current_setting('app.bureau_id', true), '')::uuid $$;
CREATE FUNCTION app.prefecture_code() RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog
  AS $$ SELECT nullif(current_setting('app.prefecture_code', true), '') $$;

-- Side of a deed for the transition tables: who may cause which change of state.
CREATE FUNCTION app.side() RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
  SELECT CASE
    WHEN app.role() IN ('officer', 'manager') THEN 'desk'
    WHEN app.role() = 'municipal_staff' THEN 'municipality'
    WHEN app.role() = 'prefecture_staff' THEN 'prefecture'
    WHEN app.actor_kind() = 'system' THEN 'system'
  END
$$;

-- Japanese search text: one width, one case, no blanks; then pairs of neighbouring characters.
CREATE FUNCTION app.norm_ja(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT regexp_replace(lower(normalize(t, NFKC)), '\s+', '', 'g') $$;
CREATE FUNCTION app.bigrams(t text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT coalesce(array_agg(DISTINCT substr(s, i, 2)), '{}')
  FROM (SELECT app.norm_ja(t) s) x, generate_series(1, greatest(length(s) - 1, 1)) i WHERE s <> ''
$$;
CREATE FUNCTION app.bigram_query(q text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT CASE WHEN length(s) = 1 THEN (quote_literal(s) || ':*')::tsquery
    ELSE (SELECT string_agg(quote_literal(substr(s, i, 2)), ' & ')::tsquery FROM generate_series(1, length(s) - 1) i) END
  FROM (SELECT app.norm_ja(q) s) x
$$;

-- Which event leads from which state to which, caused by which side. lib/*/transitions.ts is the same table; a test compares them.
CREATE TABLE app.transitions (
  machine text NOT NULL,
  event text NOT NULL,
  from_state text NOT NULL,
  to_state text NOT NULL,
  side text NOT NULL,
  PRIMARY KEY (machine, event, from_state, side)
);
GRANT SELECT ON app.transitions TO madoguchi_web, madoguchi_worker;
INSERT INTO app.transitions (machine, event, from_state, to_state, side) VALUES
  ('consultation', 'submit', 'draft', 'received', 'municipality'),
  ('consultation', 'submit', 'draft', 'received', 'prefecture'),
  ('consultation', 'submit', 'draft', 'received', 'desk'),
  ('consultation', 'startDialogue', 'received', 'in_consultation', 'desk'),
  ('consultation', 'startSupport', 'received', 'supporting', 'desk'),
  ('consultation', 'startSupport', 'in_consultation', 'supporting', 'desk'),
  ('consultation', 'startSupport', 'supporting', 'supporting', 'desk'),
  ('consultation', 'complete', 'received', 'completed', 'desk'),
  ('consultation', 'complete', 'in_consultation', 'completed', 'desk'),
  ('consultation', 'complete', 'supporting', 'completed', 'desk'),
  ('consultation', 'withdraw', 'received', 'withdrawn', 'municipality'),
  ('consultation', 'withdraw', 'in_consultation', 'withdrawn', 'municipality'),
  ('consultation', 'withdraw', 'supporting', 'withdrawn', 'municipality'),
  ('consultation', 'withdraw', 'received', 'withdrawn', 'prefecture'),
  ('consultation', 'withdraw', 'in_consultation', 'withdrawn', 'prefecture'),
  ('consultation', 'withdraw', 'supporting', 'withdrawn', 'prefecture'),
  ('consultation', 'reopen', 'completed', 'in_consultation', 'desk'),
  ('support', 'agree', 'proposed', 'agreed', 'municipality'),
  ('support', 'agree', 'proposed', 'agreed', 'prefecture'),
  ('support', 'decline', 'proposed', 'declined', 'municipality'),
  ('support', 'decline', 'proposed', 'declined', 'prefecture'),
  ('support', 'start', 'agreed', 'under_way', 'desk'),
  ('support', 'drop', 'agreed', 'not_used', 'desk'),
  ('support', 'drop', 'under_way', 'not_used', 'desk'),
  ('support', 'finish', 'under_way', 'done', 'desk');
