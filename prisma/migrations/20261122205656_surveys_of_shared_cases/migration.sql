-- アンケートの結果 of a case that is shared with the prefecture: how often each choice was given, never what anybody wrote. Where the case is not shared, nothing.
CREATE POLICY prefecture_reads_shared ON resident_surveys FOR SELECT TO madoguchi_web
  USING (state IN ('open', 'ended') AND (SELECT app.role()) = 'prefecture_staff'
    AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id AND c.shared_with_prefecture));

GRANT SELECT (id, consultation_id, state, questions) ON resident_surveys TO madoguchi_registry;
GRANT SELECT (answers) ON resident_survey_answers TO madoguchi_registry;
GRANT SELECT (survey_id, sheets, counts, withdrawn_at) ON resident_survey_papers TO madoguchi_registry;
CREATE POLICY registry_counts ON resident_surveys FOR SELECT TO madoguchi_registry USING (true);
CREATE POLICY registry_counts ON resident_survey_papers FOR SELECT TO madoguchi_registry USING (true);
CREATE FUNCTION app.shared_survey_results(of_survey uuid) RETURNS TABLE (by_portal int, answered jsonb, said jsonb, papers jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH seen AS (
    SELECT s.id, s.questions FROM public.resident_surveys s JOIN public.consultations c ON c.id = s.consultation_id
    WHERE s.id = of_survey AND s.state IN ('open', 'ended') AND app.role() = 'prefecture_staff'
      AND c.state <> 'draft' AND c.shared_with_prefecture AND c.prefecture_code = app.prefecture_code()
  ), given AS (
    SELECT a.answers FROM public.resident_survey_answers a WHERE a.survey_id IN (SELECT id FROM seen)
  ), counted AS (
    SELECT e.key AS question, count(*)::int AS count FROM given g, jsonb_object_keys(g.answers) AS e(key) GROUP BY 1
  ), chosen AS (
    SELECT e.key AS question, v.value, count(*)::int AS count
    FROM given g, jsonb_each(g.answers) AS e(key, said),
      jsonb_array_elements_text(CASE jsonb_typeof(e.said) WHEN 'array' THEN e.said ELSE jsonb_build_array(e.said) END) AS v(value)
    WHERE e.key IN (SELECT q ->> 'id' FROM seen, jsonb_array_elements(seen.questions) AS q WHERE q ->> 'kind' <> 'text') GROUP BY 1, 2
  ), piles AS (
    SELECT p.sheets, (SELECT coalesce(jsonb_object_agg(pile.key, pile.value - 'texts'), '{}') FROM jsonb_each(p.counts) AS pile(key, value)) AS counts
    FROM public.resident_survey_papers p WHERE p.withdrawn_at IS NULL AND p.survey_id IN (SELECT id FROM seen)
  )
  SELECT (SELECT count(*)::int FROM given),
    (SELECT coalesce(jsonb_agg(to_jsonb(counted)), '[]') FROM counted),
    (SELECT coalesce(jsonb_agg(to_jsonb(chosen)), '[]') FROM chosen),
    (SELECT coalesce(jsonb_agg(to_jsonb(piles)), '[]') FROM piles)
  FROM seen
$$;
GRANT CREATE ON SCHEMA app TO madoguchi_registry;
ALTER FUNCTION app.shared_survey_results(uuid) OWNER TO madoguchi_registry;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;
REVOKE ALL ON FUNCTION app.shared_survey_results(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.shared_survey_results(uuid) TO madoguchi_web;
