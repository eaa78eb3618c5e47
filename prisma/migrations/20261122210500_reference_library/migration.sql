-- 動画・資料のライブラリ: videos and documents made elsewhere stand beside the parts of handbooks, each with who made it and that it may be passed on;
-- what was sent to which consultation is remembered there and at the item.
ALTER TABLE handbook_parts
  ADD COLUMN kind text NOT NULL DEFAULT 'handbook',
  ADD COLUMN maker text NOT NULL DEFAULT '',
  ADD COLUMN permission text NOT NULL DEFAULT '',
  ADD CONSTRAINT handbook_parts_kind CHECK (kind IN ('handbook', 'video', 'document')),
  ADD CONSTRAINT handbook_parts_made CHECK (kind = 'handbook' OR (maker <> '' AND permission <> '' AND url <> ''));

CREATE TABLE reference_sendings (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  part_id uuid NOT NULL,
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  dialogue_entry_id uuid NOT NULL,
  sent_on date NOT NULL,
  sent_by_name text NOT NULL,
  CONSTRAINT reference_sendings_part_id_fkey FOREIGN KEY (part_id) REFERENCES handbook_parts (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT reference_sendings_consultation_fkey FOREIGN KEY (consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES consultations (id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX reference_sendings_consultation_id_part_id_key ON reference_sendings (consultation_id, part_id);
CREATE INDEX reference_sendings_part_id_sent_on_idx ON reference_sendings (part_id, sent_on DESC);
GRANT SELECT, INSERT, DELETE ON reference_sendings TO madoguchi_web;
ALTER TABLE reference_sendings ENABLE ROW LEVEL SECURITY;
ALTER TABLE reference_sendings FORCE ROW LEVEL SECURITY;
CREATE POLICY desk ON reference_sendings TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON reference_sendings FOR EACH ROW EXECUTE FUNCTION audit.record('id');
