-- The needs that menus do not meet are counted beforehand as well: what was answered and declined then depends on the themes of a consultation and the size of its municipality.
GRANT CREATE ON SCHEMA app TO madoguchi_search;
SET ROLE madoguchi_search;

-- A theme: counted with its consultation, with the answers about its supports, and with what parties were asked under them.
CREATE FUNCTION app.note_theme() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  touched uuid[] := ARRAY[CASE WHEN TG_OP <> 'INSERT' THEN OLD.consultation_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.consultation_id END];
BEGIN
  PERFORM app.note_months(c.bureau_id, 'consultations', c.received_at) FROM public.consultations c
  WHERE c.received_at IS NOT NULL AND c.id = ANY (touched);
  PERFORM app.note_answers(s.id) FROM public.supports s WHERE s.consultation_id = ANY (touched);
  PERFORM app.note_months(r.bureau_id, 'requests', r.sent_at) FROM public.supports s JOIN public.requests r ON r.support_id = s.id
  WHERE s.consultation_id = ANY (touched);
  RETURN NULL;
END $$;

-- Which size a municipality is of: everything it ever asked, answered or led to counts with that size.
CREATE OR REPLACE FUNCTION app.note_population() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM app.note_all_months(o.bureau_id, w) FROM (SELECT DISTINCT o.bureau_id FROM public.organisations o
    WHERE o.id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.organisation_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.organisation_id END)) o,
    unnest(ARRAY['consultations', 'effects', 'requests']) w;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION app.note_organisation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM app.note_all_months(b, w) FROM (SELECT DISTINCT unnest(ARRAY[OLD.bureau_id, NEW.bureau_id]) AS b) x,
    unnest(ARRAY['consultations', 'effects', 'requests']) w;
  RETURN NULL;
END $$;

-- The themes of these consultations, as far as the desk may see them: looked up by their ids, where those of a whole period would be far more.
CREATE FUNCTION app.themes_of_these(wanted uuid[]) RETURNS TABLE (consultation_id uuid, theme_key text)
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 20000 SET search_path = pg_catalog, public AS $$
  SELECT t.consultation_id, t.theme_key
  FROM public.consultation_themes t JOIN public.consultations c ON c.id = t.consultation_id
  WHERE t.consultation_id = ANY (wanted) AND c.bureau_id = (SELECT app.desk_bureau_id()) AND c.state <> 'draft'
$$;
REVOKE EXECUTE ON FUNCTION app.themes_of_these(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.themes_of_these(uuid[]) TO madoguchi_web;

RESET ROLE;
REVOKE CREATE ON SCHEMA app FROM madoguchi_search;

DROP TRIGGER note_changes ON consultation_themes;
CREATE TRIGGER note_changes AFTER INSERT OR UPDATE OR DELETE ON consultation_themes FOR EACH ROW EXECUTE FUNCTION app.note_theme();
