-- On whom a consultation waits must come out the same whoever acts: also for those who may not read all of its questions.
GRANT SELECT ON questions TO madoguchi_search;
CREATE POLICY search_reads ON questions FOR SELECT TO madoguchi_search USING (true);

-- The kinds of those who still owe an answer, nothing of what they were asked.
CREATE FUNCTION app.open_addressees(of_consultation uuid) RETURNS text[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT coalesce(array_agg(DISTINCT q.addressee), '{}')
  FROM public.questions q
  WHERE q.consultation_id = of_consultation AND q.state = 'open' AND (
    (app.role() IN ('officer', 'manager') AND q.bureau_id = app.bureau_id())
    OR (app.role() IN ('municipal_staff', 'prefecture_staff') AND q.asking_organisation_id = app.organisation_id())
    OR (app.role() = 'prefecture_staff' AND q.prefecture_code = app.prefecture_code()))
$$;
GRANT CREATE ON SCHEMA app TO madoguchi_search;
ALTER FUNCTION app.open_addressees(uuid) OWNER TO madoguchi_search;
REVOKE CREATE ON SCHEMA app FROM madoguchi_search;
REVOKE ALL ON FUNCTION app.open_addressees(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.open_addressees(uuid) TO madoguchi_web;
