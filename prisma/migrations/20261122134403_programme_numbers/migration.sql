-- Headquarters sees of every bureau's part how many entered and were selected, not who: the entries themselves stay with the bureau.
GRANT SELECT (id, programme_id, bureau_id, state, is_late) ON programme_entries TO madoguchi_registry;
CREATE POLICY registry_counts ON programme_entries FOR SELECT TO madoguchi_registry USING (true);
CREATE FUNCTION app.programme_numbers(of_programmes uuid[]) RETURNS TABLE (programme_id uuid, bureau_id uuid, entries int, late int, selected int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT e.programme_id, e.bureau_id, count(*)::int, count(*) FILTER (WHERE e.is_late)::int, count(*) FILTER (WHERE e.state = 'selected')::int
  FROM public.programme_entries e
  WHERE app.role() = 'headquarters' AND e.programme_id = ANY (of_programmes) AND e.state IN ('sent', 'selected', 'not_selected')
  GROUP BY e.programme_id, e.bureau_id
$$;
GRANT CREATE ON SCHEMA app TO madoguchi_registry;
ALTER FUNCTION app.programme_numbers(uuid[]) OWNER TO madoguchi_registry;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;
