-- While headquarters is asked, a consultation waits for another office, whoever looks.
GRANT SELECT ON headquarters_inquiries TO madoguchi_search;
CREATE POLICY search_reads ON headquarters_inquiries FOR SELECT TO madoguchi_search USING (true);

-- Replaced by its owner, who alone may.
GRANT CREATE ON SCHEMA app TO madoguchi_search, madoguchi_registry;
SET ROLE madoguchi_search;
CREATE OR REPLACE FUNCTION app.open_addressees(of_consultation uuid) RETURNS text[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT coalesce(array_agg(DISTINCT a.addressee), '{}')
  FROM (
    SELECT q.addressee, q.bureau_id, q.asking_organisation_id, q.prefecture_code FROM public.questions q
    WHERE q.consultation_id = of_consultation AND q.state = 'open'
    UNION ALL
    SELECT 'other', h.bureau_id, h.asking_organisation_id, h.prefecture_code FROM public.headquarters_inquiries h
    WHERE h.consultation_id = of_consultation AND h.state = 'asked'
  ) a
  WHERE (app.role() IN ('officer', 'manager') AND a.bureau_id = app.bureau_id())
    OR (app.role() IN ('municipal_staff', 'prefecture_staff') AND a.asking_organisation_id = app.organisation_id())
    OR (app.role() = 'prefecture_staff' AND a.prefecture_code = app.prefecture_code())
$$;
RESET ROLE;

-- Headquarters answers and sees no consultation: with its answer the desk is awaited again, unless somebody else still is.
GRANT SELECT (consultation_id, state, addressee) ON questions TO madoguchi_registry;
GRANT SELECT (consultation_id, state) ON headquarters_inquiries TO madoguchi_registry;
CREATE POLICY registry ON questions FOR SELECT TO madoguchi_registry USING (true);
CREATE POLICY registry ON headquarters_inquiries FOR SELECT TO madoguchi_registry USING (true);
CREATE FUNCTION app.end_wait_for_headquarters() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE public.consultations c SET waiting_on = 'desk', waiting_since = app.now(), last_activity_at = app.now(), updated_at = app.now()
  WHERE c.id = NEW.consultation_id AND c.waiting_on = 'other'
    AND NOT EXISTS (SELECT FROM public.questions q WHERE q.consultation_id = c.id AND q.state = 'open' AND q.addressee IN ('other', 'prefecture'))
    AND NOT EXISTS (SELECT FROM public.headquarters_inquiries h WHERE h.consultation_id = c.id AND h.state = 'asked');
  RETURN NULL;
END $$;
ALTER FUNCTION app.end_wait_for_headquarters() OWNER TO madoguchi_registry;
REVOKE CREATE ON SCHEMA app FROM madoguchi_search, madoguchi_registry;
REVOKE ALL ON FUNCTION app.end_wait_for_headquarters() FROM PUBLIC;
CREATE TRIGGER end_wait_for_headquarters AFTER UPDATE ON headquarters_inquiries
  FOR EACH ROW WHEN (OLD.state = 'asked' AND NEW.state = 'answered' AND app.role() = 'headquarters') EXECUTE FUNCTION app.end_wait_for_headquarters();
