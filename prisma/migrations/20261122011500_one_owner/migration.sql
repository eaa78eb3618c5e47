-- Every row names one bureau and one prefecture: those of the organisation it belongs to. And nobody enters by the side door.

-- A consultation begins as a draft of its writer, for an organisation where that organisation really is.
CREATE POLICY begins_as_draft ON consultations AS RESTRICTIVE FOR INSERT TO madoguchi_web
  WITH CHECK (state = 'draft' AND drafting_organisation_id = (SELECT app.organisation_id())
    AND EXISTS (SELECT FROM organisations o WHERE o.id = asking_organisation_id AND o.bureau_id = consultations.bureau_id AND o.prefecture_code = consultations.prefecture_code));

-- The desk asks. The one asked answers: not a prefecture in place of its municipality.
CREATE POLICY desk_asks ON questions AS RESTRICTIVE FOR INSERT TO madoguchi_web
  WITH CHECK ((SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY asked_answers ON questions AS RESTRICTIVE FOR UPDATE TO madoguchi_web
  USING ((SELECT app.role()) IN ('officer', 'manager') OR asking_organisation_id = (SELECT app.organisation_id()) OR addressee = 'prefecture');

-- The desk sends requests and schedules questionnaires; the other side answers what it was sent.
CREATE POLICY desk_sends ON requests AS RESTRICTIVE FOR INSERT TO madoguchi_web
  WITH CHECK ((SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY desk_schedules ON questionnaires AS RESTRICTIVE FOR INSERT TO madoguchi_web
  WITH CHECK ((SELECT app.role()) IN ('officer', 'manager')
    AND EXISTS (SELECT FROM organisations o WHERE o.id = asking_organisation_id AND o.bureau_id = questionnaires.bureau_id AND o.prefecture_code = questionnaires.prefecture_code));

-- What a function's owner took away from everybody must be taken away by that owner.
SET ROLE madoguchi_search;
REVOKE ALL ON FUNCTION app.keep_search_text(text, uuid, uuid, text, text), app.search_consultations(text[], int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.search_consultations(text[], int) TO madoguchi_web;
RESET ROLE;
SET ROLE madoguchi_audit;
REVOKE ALL ON FUNCTION audit.first_fault(), audit.head() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.first_fault(), audit.head() TO madoguchi_owner;
RESET ROLE;
