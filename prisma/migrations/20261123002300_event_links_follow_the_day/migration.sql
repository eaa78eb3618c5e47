-- An event that is put off takes the links of its applicants with it: they work until 60 days after the new day, or a year while the day is open.
CREATE POLICY registry_prolongs_of_events ON one_time_links FOR UPDATE TO madoguchi_registry USING (purpose = 'event_application');
GRANT CREATE ON SCHEMA app TO madoguchi_registry;
CREATE FUNCTION app.follow_event_day() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE one_time_links l SET expires_at = greatest(l.expires_at, coalesce((NEW.held_on + 60)::timestamptz, app.now() + interval '1 year'))
    FROM event_applications a
    WHERE a.event_id = NEW.id AND l.purpose = 'event_application' AND l.subject_id = a.id AND l.used_at IS NULL AND l.withdrawn_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER follow_event_day AFTER UPDATE OF held_on ON events FOR EACH ROW WHEN (NEW.held_on IS DISTINCT FROM OLD.held_on) EXECUTE FUNCTION app.follow_event_day();
REVOKE ALL ON FUNCTION app.follow_event_day() FROM PUBLIC;
ALTER FUNCTION app.follow_event_day() OWNER TO madoguchi_registry;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;
