-- Which priority matters 重点実施事項 a practice belongs to: as the desk sees it, or from the call, support and consultation it came from.
CREATE TABLE practice_priorities (
  draft_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  matter_id uuid NOT NULL,
  chosen_at timestamptz(3) NOT NULL DEFAULT app.now(),
  PRIMARY KEY (draft_id, matter_id),
  CONSTRAINT practice_priorities_draft_fkey FOREIGN KEY (draft_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES practice_drafts (id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT practice_priorities_matter_fkey FOREIGN KEY (matter_id, bureau_id) REFERENCES priority_matters (id, bureau_id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX practice_priorities_matter_id_idx ON practice_priorities (matter_id);
ALTER TABLE practice_priorities ENABLE ROW LEVEL SECURITY;
ALTER TABLE practice_priorities FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON practice_priorities TO madoguchi_web;
CREATE POLICY desk ON practice_priorities TO madoguchi_web USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
-- Of a practice that is out everybody reads it, as the rest of its page.
CREATE POLICY everybody_reads ON practice_priorities FOR SELECT TO madoguchi_web
  USING (EXISTS (SELECT FROM practices p WHERE p.draft_id = practice_priorities.draft_id));
-- What a prefecture files for a call belongs to the matter of that call, and to no other.
CREATE POLICY prefecture_inherits ON practice_priorities FOR INSERT TO madoguchi_web
  WITH CHECK (prefecture_code = (SELECT app.prefecture_code()) AND (SELECT app.role()) = 'prefecture_staff' AND EXISTS (
    SELECT FROM practice_drafts d JOIN practice_calls c ON c.id = d.call_id WHERE d.id = draft_id AND c.matter_id = practice_priorities.matter_id));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON practice_priorities FOR EACH ROW EXECUTE FUNCTION audit.record('draft_id', 'matter_id');
-- The name of a matter, where something that is out belongs to it.
CREATE POLICY told_with_practices ON priority_matters FOR SELECT TO madoguchi_web
  USING (EXISTS (SELECT FROM practice_priorities pp JOIN practices p ON p.draft_id = pp.draft_id WHERE pp.matter_id = priority_matters.id));

-- That a practice was sorted under matters is a word on it as all else.
ALTER TABLE practice_words DROP CONSTRAINT practice_words_kind,
  ADD CONSTRAINT practice_words_kind CHECK (kind IN ('asked', 'agreed', 'heard', 'wishes', 'refused', 'rewritten', 'published', 'withdrawn',
    'filed', 'written', 'takenBack', 'revised', 'dropped', 'confirmed', 'confirmHeard', 'checkAsked', 'expired', 'sorted'));

-- Practices from the answers and calls that are there already. The owner sees forced tables only while they are not.
ALTER TABLE practice_drafts NO FORCE ROW LEVEL SECURITY;
ALTER TABLE practice_calls NO FORCE ROW LEVEL SECURITY;
ALTER TABLE support_priorities NO FORCE ROW LEVEL SECURITY;
ALTER TABLE consultation_priorities NO FORCE ROW LEVEL SECURITY;
ALTER TABLE practice_priorities NO FORCE ROW LEVEL SECURITY;
INSERT INTO practice_priorities (draft_id, asking_organisation_id, bureau_id, prefecture_code, matter_id)
  SELECT d.id, d.asking_organisation_id, d.bureau_id, d.prefecture_code, m.matter_id FROM practice_drafts d CROSS JOIN LATERAL (
    SELECT c.matter_id FROM practice_calls c WHERE c.id = d.call_id
    UNION SELECT s.matter_id FROM support_priorities s WHERE s.support_id = d.support_id
    UNION SELECT k.matter_id FROM consultation_priorities k WHERE k.consultation_id = d.consultation_id) m;
ALTER TABLE practice_drafts FORCE ROW LEVEL SECURITY;
ALTER TABLE practice_calls FORCE ROW LEVEL SECURITY;
ALTER TABLE support_priorities FORCE ROW LEVEL SECURITY;
ALTER TABLE consultation_priorities FORCE ROW LEVEL SECURITY;
ALTER TABLE practice_priorities FORCE ROW LEVEL SECURITY;
