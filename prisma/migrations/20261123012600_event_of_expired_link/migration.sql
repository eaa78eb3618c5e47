-- Whose link to an application has run out is told whom to ask: which event it was for. What the event says of itself is read as everybody reads it.
CREATE FUNCTION app.event_of_application_link() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT a.event_id FROM one_time_links l JOIN event_applications a ON a.id = l.subject_id
  WHERE l.id = app.link_id() AND app.actor_kind() = 'link' AND l.purpose = 'event_application' AND l.withdrawn_at IS NULL
$$;
REVOKE ALL ON FUNCTION app.event_of_application_link() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.event_of_application_link() TO madoguchi_web;
GRANT CREATE ON SCHEMA app TO madoguchi_registry;
ALTER FUNCTION app.event_of_application_link() OWNER TO madoguchi_registry;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;
