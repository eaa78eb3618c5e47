-- Structured correction 訂正: a question may mark one field of what the municipality wrote; the answer proposes its new text.
-- What was received stands; the corrected text is a row of its own.
ALTER TABLE questions
  ADD COLUMN field text,
  ADD COLUMN mark text,
  ADD CONSTRAINT questions_field CHECK (field IN ('title', 'stage', 'body', 'wishes', 'desiredBy', 'sectionName', 'contactName', 'contactPhone', 'contactMailbox')),
  ADD CONSTRAINT questions_mark CHECK (mark IN ('addition', 'confirmation', 'update')),
  ADD CONSTRAINT questions_marked CHECK ((field IS NULL) = (mark IS NULL) AND (field IS NULL OR addressee = 'municipality')),
  DROP CONSTRAINT questions_answered,
  ADD CONSTRAINT questions_answered CHECK ((state = 'answered') = (answered_at IS NOT NULL AND (answer <> '' OR field IS NOT NULL)));
CREATE UNIQUE INDEX questions_one_mark_per_field ON questions (consultation_id, field) WHERE state = 'open' AND field IS NOT NULL;

CREATE TABLE field_revisions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  question_id uuid NOT NULL,
  field text NOT NULL,
  before text NOT NULL,
  text text NOT NULL,
  state text NOT NULL,
  remark text NOT NULL DEFAULT '',
  proposed_by_name text NOT NULL,
  proposed_at timestamptz(3) NOT NULL DEFAULT app.now(),
  decided_by_name text NOT NULL DEFAULT '',
  decided_at timestamptz(3),
  CONSTRAINT field_revisions_field CHECK (field IN ('title', 'stage', 'body', 'wishes', 'desiredBy', 'sectionName', 'contactName', 'contactPhone', 'contactMailbox')),
  CONSTRAINT field_revisions_state CHECK (state IN ('proposed', 'confirmed', 'accepted', 'returned')),
  CONSTRAINT field_revisions_confirmed CHECK (state <> 'confirmed' OR text = before),
  CONSTRAINT field_revisions_decided CHECK ((state IN ('accepted', 'returned')) = (decided_at IS NOT NULL)),
  CONSTRAINT field_revisions_question_id_fkey FOREIGN KEY (question_id) REFERENCES questions (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT field_revisions_consultation_fkey FOREIGN KEY (consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES consultations (id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX field_revisions_question_id_key ON field_revisions (question_id);
CREATE INDEX field_revisions_consultation_id_proposed_at_idx ON field_revisions (consultation_id, proposed_at);

ALTER TABLE field_revisions ENABLE ROW LEVEL SECURITY;
ALTER TABLE field_revisions FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON field_revisions TO madoguchi_web;
GRANT UPDATE (state, decided_by_name, decided_at) ON field_revisions TO madoguchi_web;
CREATE POLICY desk_reads ON field_revisions FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY desk_decides ON field_revisions FOR UPDATE TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY asking_side ON field_revisions FOR SELECT TO madoguchi_web
  USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE POLICY asking_side_proposes ON field_revisions FOR INSERT TO madoguchi_web
  WITH CHECK (state IN ('proposed', 'confirmed') AND asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff')
    AND EXISTS (SELECT FROM questions q WHERE q.id = question_id AND q.consultation_id = field_revisions.consultation_id AND q.field = field_revisions.field));
CREATE POLICY prefecture_shared ON field_revisions FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) = 'prefecture_staff' AND prefecture_code = (SELECT app.prefecture_code()) AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id));

CREATE FUNCTION app.guard_field_revision() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.state IS DISTINCT FROM OLD.state AND OLD.state <> 'proposed' THEN
    RAISE EXCEPTION 'a correction is decided once' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_field_revision BEFORE UPDATE ON field_revisions FOR EACH ROW EXECUTE FUNCTION app.guard_field_revision();
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON field_revisions FOR EACH ROW EXECUTE FUNCTION audit.record('id');

-- The corrected text is found as well.
CREATE FUNCTION app.index_field_revision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM app.keep_search_text(CASE NEW.field WHEN 'title' THEN 'title' ELSE 'text' END, NEW.id, NEW.consultation_id, 'shared', NEW.text);
  RETURN NULL;
END $$;
CREATE TRIGGER index_text AFTER UPDATE OF state ON field_revisions FOR EACH ROW
  WHEN (NEW.state = 'accepted' AND NEW.field IN ('title', 'body', 'wishes')) EXECUTE FUNCTION app.index_field_revision();
GRANT CREATE ON SCHEMA app TO madoguchi_search;
ALTER FUNCTION app.index_field_revision() OWNER TO madoguchi_search;
REVOKE CREATE ON SCHEMA app FROM madoguchi_search;
