-- A reference may be a file: read by the bureau, by whoever it was sent to, and by everybody where its maker permits that.
ALTER TABLE handbook_parts ADD COLUMN is_public boolean NOT NULL DEFAULT false,
  DROP CONSTRAINT handbook_parts_made,
  ADD CONSTRAINT handbook_parts_made CHECK (kind = 'handbook' OR (maker <> '' AND permission <> '')),
  ADD CONSTRAINT handbook_parts_public CHECK (NOT is_public OR permission <> '');
CREATE TABLE reference_files (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  part_id uuid NOT NULL REFERENCES handbook_parts (id) ON DELETE CASCADE ON UPDATE CASCADE,
  uploader_organisation_id uuid NOT NULL,
  file_name text NOT NULL,
  format text NOT NULL,
  content_type text NOT NULL,
  bytes integer NOT NULL,
  sha256 text NOT NULL,
  storage_key text NOT NULL,
  scan_state text NOT NULL DEFAULT 'unscanned',
  uploaded_by_name text NOT NULL,
  uploaded_at timestamptz(3) NOT NULL DEFAULT app.now(),
  CONSTRAINT reference_files_scan CHECK (scan_state IN ('unscanned', 'pending', 'clean', 'refused')),
  CONSTRAINT reference_files_bytes CHECK (bytes > 0 AND bytes <= 20971520)
);
CREATE UNIQUE INDEX reference_files_storage_key_key ON reference_files (storage_key);
CREATE INDEX reference_files_part_id_idx ON reference_files (part_id);
ALTER TABLE reference_files ENABLE ROW LEVEL SECURITY;
ALTER TABLE reference_files FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON reference_files TO madoguchi_web;
-- Everybody reads a part that may be public, and what hangs on it, until it is taken out of sight.
CREATE POLICY public_reads ON handbook_parts FOR SELECT TO madoguchi_web USING (is_public AND retired_at IS NULL);
CREATE POLICY public_reads ON reference_files FOR SELECT TO madoguchi_web
  USING (EXISTS (SELECT FROM handbook_parts p WHERE p.id = part_id AND p.is_public AND p.retired_at IS NULL));
CREATE POLICY desk_reads ON reference_files FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) IN ('officer', 'manager', 'administrator', 'operator') AND EXISTS (SELECT FROM handbook_parts p WHERE p.id = part_id));
CREATE POLICY keeper_adds ON reference_files FOR INSERT TO madoguchi_web
  WITH CHECK (EXISTS (SELECT FROM handbook_parts p WHERE p.id = part_id
    AND (((SELECT app.role()) = 'operator' AND p.bureau_id IS NULL) OR ((SELECT app.role()) = 'administrator' AND p.bureau_id = (SELECT app.bureau_id())))));
CREATE POLICY keeper_takes_off ON reference_files FOR DELETE TO madoguchi_web
  USING (EXISTS (SELECT FROM handbook_parts p WHERE p.id = part_id
    AND (((SELECT app.role()) = 'operator' AND p.bureau_id IS NULL) OR ((SELECT app.role()) = 'administrator' AND p.bureau_id = (SELECT app.bureau_id())))));
-- Whoever reads the message by which it was sent.
CREATE POLICY readers_of_message ON reference_sendings FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) IN ('municipal_staff', 'prefecture_staff')
    AND EXISTS (SELECT FROM dialogue_entries d WHERE d.id = dialogue_entry_id AND d.recalled_at IS NULL));
CREATE POLICY sent_to_reads ON reference_files FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) IN ('municipal_staff', 'prefecture_staff') AND EXISTS (SELECT FROM reference_sendings s WHERE s.part_id = reference_files.part_id));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON reference_files FOR EACH ROW EXECUTE FUNCTION audit.record('id');
-- The worker sweeps kept files that no row names.
GRANT SELECT (storage_key) ON reference_files TO madoguchi_worker;
CREATE POLICY worker_sweeps ON reference_files FOR SELECT TO madoguchi_worker USING (true);
