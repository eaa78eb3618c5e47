-- What a post still holds, by kind: to-dos count too, and the administrator sees how many of each.
GRANT SELECT ON todos TO madoguchi_search;
CREATE POLICY search_reads ON todos FOR SELECT TO madoguchi_search USING (true);

DROP FUNCTION app.held_by_post(uuid, date);
CREATE FUNCTION app.held_by_post(post uuid, last_day date)
  RETURNS TABLE (municipalities integer, consultations integer, supports integer, todos integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH taken_over AS (
    SELECT a.organisation_id FROM public.assignments a
    WHERE a.bureau_id = app.bureau_id() AND a.kind = 'officer' AND a.membership_id <> post AND a.moves_work
      AND a.valid_from <= last_day + 1 AND (a.valid_until IS NULL OR a.valid_until > last_day) AND a.awaits_start),
  arranged AS (
    SELECT FROM public.handovers h WHERE h.leaver_membership_id = post AND h.state = 'arranged' AND h.moved_at IS NULL AND h.takes_over_on <= last_day + 1)
  SELECT
    (SELECT count(*)::int FROM public.assignments a
      WHERE a.bureau_id = app.bureau_id() AND a.membership_id = post AND a.kind = 'officer' AND (a.valid_until IS NULL OR a.valid_until > last_day)),
    (SELECT count(*)::int FROM public.consultations c
      WHERE c.bureau_id = app.bureau_id() AND c.officer_membership_id = post AND c.state IN ('received', 'in_consultation', 'supporting')
        AND NOT EXISTS (SELECT FROM arranged) AND c.asking_organisation_id NOT IN (SELECT organisation_id FROM taken_over)),
    (SELECT count(*)::int FROM public.supports s
      WHERE s.bureau_id = app.bureau_id() AND s.owner_membership_id = post AND s.state IN ('proposed', 'agreed', 'under_way')
        AND NOT EXISTS (SELECT FROM arranged) AND s.asking_organisation_id NOT IN (SELECT organisation_id FROM taken_over)),
    (SELECT count(*)::int FROM public.todos t
      WHERE t.bureau_id = app.bureau_id() AND t.owner_membership_id = post AND t.side = 'desk' AND t.state = 'open'
        AND NOT EXISTS (SELECT FROM arranged) AND t.asking_organisation_id NOT IN (SELECT organisation_id FROM taken_over))
  WHERE app.role() = 'administrator'
$$;
GRANT CREATE ON SCHEMA app TO madoguchi_search;
ALTER FUNCTION app.held_by_post(uuid, date) OWNER TO madoguchi_search;
REVOKE CREATE ON SCHEMA app FROM madoguchi_search;
SET ROLE madoguchi_search;
REVOKE ALL ON FUNCTION app.held_by_post(uuid, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.held_by_post(uuid, date) TO madoguchi_web;
RESET ROLE;
