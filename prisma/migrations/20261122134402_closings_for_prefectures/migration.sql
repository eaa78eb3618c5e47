-- A prefecture that records an entry knows until when that municipality may enter: the instant alone, not the wish for more time or its reason.
GRANT SELECT ON programmes, programme_extensions TO madoguchi_registry;
CREATE POLICY registry_reads ON programmes FOR SELECT TO madoguchi_registry USING (true);
CREATE POLICY registry_reads ON programme_extensions FOR SELECT TO madoguchi_registry USING (true);
GRANT CREATE ON SCHEMA app TO madoguchi_registry;
CREATE OR REPLACE FUNCTION app.programme_closing(which uuid, municipality uuid) RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT greatest(p.closes_at, (SELECT max(e.granted_until) FROM programme_extensions e
    WHERE e.programme_id = which AND e.asking_organisation_id = municipality AND e.state = 'granted')) FROM programmes p WHERE p.id = which
$$;
ALTER FUNCTION app.programme_closing(uuid, uuid) OWNER TO madoguchi_registry;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;
