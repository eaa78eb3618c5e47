-- A practice that a public document tells of is looked at once a year, too: by the desk of its municipality, since nobody was asked for a consent.
UPDATE practices SET valid_until = greatest((published_at AT TIME ZONE 'Asia/Tokyo')::date, app.today()) + interval '1 year'
  WHERE draft_id IS NULL AND published_at IS NOT NULL AND valid_until IS NULL;
GRANT CREATE ON SCHEMA app TO madoguchi_registry;
-- Those of one's own area that run out within so many days, or have; what has run out nobody else reads any more.
CREATE FUNCTION app.documents_to_look_at(days integer) RETURNS TABLE (id uuid, title text, place text, place_en text, source text, source_url text, valid_until date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT p.id, p.title, o.name, o.name_en, p.source, p.source_url, p.valid_until FROM practices p JOIN organisations o ON o.id = p.organisation_id
  WHERE p.draft_id IS NULL AND p.published_at IS NOT NULL AND o.bureau_id = app.bureau_id() AND app.role() IN ('officer', 'manager') AND p.valid_until <= app.today() + days
  ORDER BY p.valid_until, p.key LIMIT 50
$$;
-- The desk has looked: it still holds for a year, or it is shown no longer.
CREATE FUNCTION app.look_at_document(which uuid, holds boolean) RETURNS boolean LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE practices p SET checked_on = app.today(), version = p.version + 1,
    valid_until = CASE WHEN holds THEN (app.today() + interval '1 year')::date ELSE p.valid_until END,
    published_at = CASE WHEN holds THEN p.published_at END
  FROM organisations o WHERE o.id = p.organisation_id AND p.id = which AND p.draft_id IS NULL AND p.published_at IS NOT NULL
    AND o.bureau_id = app.bureau_id() AND app.role() IN ('officer', 'manager')
  RETURNING true
$$;
-- As before, and of documents that were looked at or have run out.
SET ROLE madoguchi_registry;
CREATE OR REPLACE FUNCTION app.practice_gone(which uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN published_at IS NULL THEN 'withdrawn' WHEN valid_until < app.today() THEN 'expired' END
  FROM practices WHERE id = which AND (draft_id IS NOT NULL OR published_at IS NOT NULL OR checked_on IS NOT NULL)
$$;
RESET ROLE;
ALTER FUNCTION app.documents_to_look_at(integer) OWNER TO madoguchi_registry;
ALTER FUNCTION app.look_at_document(uuid, boolean) OWNER TO madoguchi_registry;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;
