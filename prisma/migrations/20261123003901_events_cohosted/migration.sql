-- 共催: an office that holds an event together with the bureau reads it once it is announced, also where it is closed.
-- A function of its own, because who may see a co-host is asked of the event again.
GRANT SELECT ON event_cohosts TO madoguchi_registry;
CREATE POLICY registry_reads ON event_cohosts FOR SELECT TO madoguchi_registry USING (true);
GRANT CREATE ON SCHEMA app TO madoguchi_registry;
SET ROLE madoguchi_registry;
CREATE FUNCTION app.events_cohosted() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT c.event_id FROM event_cohosts c WHERE c.organisation_id = app.organisation_id()
$$;
REVOKE ALL ON FUNCTION app.events_cohosted() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.events_cohosted() TO madoguchi_web;
RESET ROLE;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;
CREATE POLICY cohost_reads ON events FOR SELECT TO madoguchi_web
  USING (announced_at IS NOT NULL AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff', 'partner_office') AND id IN (SELECT app.events_cohosted()));
