-- Codes drawn by lot met each other one day. Counted up and scattered over all 23^8 codes, each is given once:
-- the step has no factor in common with 23, and does not overflow for the first 190 million.
CREATE SEQUENCE app.resume_code_numbers;
GRANT USAGE ON SEQUENCE app.resume_code_numbers TO madoguchi_web, madoguchi_worker;

CREATE OR REPLACE FUNCTION app.new_resume_code() RETURNS text LANGUAGE sql VOLATILE SET search_path = pg_catalog AS $$
  SELECT string_agg(substr('ACDEFGHJKMNPQRTWXY34679', (1 + scattered.n / place.worth % 23)::int, 1), '' ORDER BY place.worth DESC)
  FROM (SELECT nextval('app.resume_code_numbers') * 48398848547 % 78310985281 AS n) scattered,
    unnest(ARRAY[1, 23, 529, 12167, 279841, 6436343, 148035889, 3404825447]::bigint[]) place(worth)
$$;
