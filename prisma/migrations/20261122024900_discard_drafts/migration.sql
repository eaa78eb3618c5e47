-- A draft that is not needed any more may be thrown away by whoever writes it, with its themes, menus and files. What was received is never removed.
CREATE POLICY drafts_alone ON consultations AS RESTRICTIVE FOR DELETE TO madoguchi_web
  USING (state = 'draft' AND drafting_organisation_id = (SELECT app.organisation_id()));
GRANT DELETE ON consultations TO madoguchi_web;
