-- Whether a head noted earlier still stands in the chain: a tail that was cut off leaves a shorter chain that is whole in itself.
CREATE FUNCTION audit.has_head(wanted_length bigint, wanted_hash text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT EXISTS (SELECT FROM audit.chain c WHERE c.position = wanted_length AND encode(c.hash, 'hex') = wanted_hash)
$$;
REVOKE ALL ON FUNCTION audit.has_head(bigint, text) FROM PUBLIC;
GRANT CREATE ON SCHEMA audit TO madoguchi_audit;
ALTER FUNCTION audit.has_head(bigint, text) OWNER TO madoguchi_audit;
REVOKE CREATE ON SCHEMA audit FROM madoguchi_audit;
SET ROLE madoguchi_audit;
GRANT EXECUTE ON FUNCTION audit.has_head(bigint, text) TO madoguchi_owner;
RESET ROLE;
