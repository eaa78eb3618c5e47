-- What was spread, asked and copied stays readable for the desk when a practice is shown no longer, so that those who copied it can be told.
-- A practice that was out once, by its own id or that of its draft: for the desk of its area, and for desks that spread it or know who copied it.
GRANT CREATE ON SCHEMA app TO madoguchi_registry;
CREATE FUNCTION app.practice_at_desk(which uuid) RETURNS TABLE (id uuid, title text, title_en text, place text, place_en text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT p.id, p.title, p.title_en, o.name, o.name_en FROM practices p JOIN organisations o ON o.id = p.organisation_id
  WHERE (p.id = which OR p.draft_id = which) AND app.practice_gone(p.id) IS NOT NULL AND app.role() IN ('officer', 'manager')
    AND (o.bureau_id = app.bureau_id() OR EXISTS (SELECT FROM practice_spreads s WHERE s.practice_id = p.id AND s.bureau_id = app.bureau_id())
      OR EXISTS (SELECT FROM practice_copies c WHERE c.practice_id = p.id AND c.bureau_id = app.bureau_id()))
$$;
ALTER FUNCTION app.practice_at_desk(uuid) OWNER TO madoguchi_registry;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;
