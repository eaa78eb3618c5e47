-- What a municipality is told of the parties asked, both rules at once: an advisor only once the dispatch is accepted, the council without its members' names.
GRANT CREATE ON SCHEMA app TO madoguchi_registry;
SET ROLE madoguchi_registry;
CREATE OR REPLACE FUNCTION app.parties_of(of_consultation uuid)
  RETURNS TABLE (request_id uuid, support_id uuid, kind text, party text, state text, sent_at timestamptz, due_on date, answered_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT r.id, r.support_id, r.kind,
    CASE WHEN r.addressee_role = 'council_member' AND app.role() NOT IN ('officer', 'manager')
      THEN coalesce((SELECT o.name FROM public.organisations o WHERE o.id = r.addressee_organisation_id), '') ELSE r.addressee_name END,
    r.state, r.sent_at, r.due_on, r.answered_at
  FROM public.requests r JOIN public.consultations c ON c.id = r.consultation_id
  WHERE r.consultation_id = of_consultation AND r.state <> 'withdrawn' AND c.state <> 'draft'
    AND (r.state = 'accepted' OR NOT EXISTS (SELECT FROM public.dispatch_offers o WHERE o.request_id = r.id)) AND (
    (app.role() IN ('municipal_staff', 'prefecture_staff') AND c.asking_organisation_id = app.organisation_id())
    OR (app.role() = 'prefecture_staff' AND c.shared_with_prefecture AND c.prefecture_code = app.prefecture_code())
    OR (app.role() IN ('officer', 'manager') AND c.bureau_id = app.bureau_id()))
  ORDER BY r.sent_at, r.id
$$;
RESET ROLE;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;
