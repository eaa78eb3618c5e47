-- Always many at once: they are joined whole, not looked up one by one.
-- The themes of what the desk may see of a period, looked up once: the policy of consultation_themes looks at the consultation of every single theme.
CREATE FUNCTION app.themes_of_desk(received_from timestamptz, received_before timestamptz) RETURNS TABLE (consultation_id uuid, theme_key text)
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 50000 SET search_path = pg_catalog, public SET enable_nestloop = off SET work_mem = '64MB' AS $$
  SELECT t.consultation_id, t.theme_key
  FROM public.consultations c JOIN public.consultation_themes t ON t.consultation_id = c.id
  WHERE c.bureau_id = (SELECT app.desk_bureau_id()) AND c.state <> 'draft' AND c.received_at >= received_from AND c.received_at < received_before
$$;
GRANT CREATE ON SCHEMA app TO madoguchi_search;
ALTER FUNCTION app.themes_of_desk(timestamptz, timestamptz) OWNER TO madoguchi_search;
REVOKE CREATE ON SCHEMA app FROM madoguchi_search;
REVOKE EXECUTE ON FUNCTION app.themes_of_desk(timestamptz, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.themes_of_desk(timestamptz, timestamptz) TO madoguchi_web;

-- All that a report counts by, with all that the policies look at: years are counted in the index alone.
CREATE INDEX consultations_counted ON consultations (bureau_id, received_at)
  INCLUDE (id, state, prefecture_code, asking_organisation_id, stage, drafting_organisation_id, shared_with_prefecture)
  WHERE state <> 'draft';
