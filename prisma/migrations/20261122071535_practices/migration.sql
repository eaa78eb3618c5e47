-- Published good practices 事例: what a municipality did and what came of it, with where it is written. For now the owner's seeds alone write them.
CREATE TABLE practices (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  key text NOT NULL,
  organisation_id uuid NOT NULL,
  title text NOT NULL,
  title_en text NOT NULL DEFAULT '',
  fiscal_year integer,
  summary text NOT NULL,
  result text NOT NULL DEFAULT '',
  source text NOT NULL,
  source_url text NOT NULL DEFAULT '',
  published_at timestamptz(3),
  valid_until date,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT practices_source_url CHECK (source_url = '' OR source_url LIKE 'https://%'),
  CONSTRAINT practices_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX practices_key_key ON practices (key);
CREATE INDEX practices_published_at_id_idx ON practices (published_at DESC, id);
CREATE INDEX practices_organisation_id_idx ON practices (organisation_id);

CREATE TABLE practice_themes (
  practice_id uuid NOT NULL,
  theme_key text NOT NULL,
  PRIMARY KEY (practice_id, theme_key),
  CONSTRAINT practice_themes_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT practice_themes_theme_key_fkey FOREIGN KEY (theme_key) REFERENCES themes (key) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX practice_themes_theme_key_idx ON practice_themes (theme_key);

ALTER TABLE practices ENABLE ROW LEVEL SECURITY;
ALTER TABLE practices FORCE ROW LEVEL SECURITY;
ALTER TABLE practice_themes ENABLE ROW LEVEL SECURITY;
ALTER TABLE practice_themes FORCE ROW LEVEL SECURITY;
GRANT SELECT ON practices, practice_themes TO madoguchi_web;
CREATE POLICY published ON practices FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) IS NOT NULL AND published_at <= (SELECT app.now()) AND coalesce(valid_until, 'infinity') >= (SELECT app.today()));
CREATE POLICY published ON practice_themes FOR SELECT TO madoguchi_web
  USING (EXISTS (SELECT FROM practices p WHERE p.id = practice_id));
-- Seeds write as the tables' owner, whom the walls bind too.
CREATE POLICY owner_sets_up ON practices TO madoguchi_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_sets_up ON practice_themes TO madoguchi_owner USING (true) WITH CHECK (true);

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON practices FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON practice_themes FOR EACH ROW EXECUTE FUNCTION audit.record('practice_id', 'theme_key');
