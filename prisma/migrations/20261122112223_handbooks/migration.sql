-- 手引きの該当箇所: parts of handbooks and packages by theme and edition, kept for all by the operator and for one bureau by its administrator.

-- CreateTable
CREATE TABLE "handbook_parts" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "key" TEXT,
    "bureau_id" UUID,
    "title" TEXT NOT NULL,
    "edition" TEXT NOT NULL DEFAULT '',
    "edition_year" INTEGER NOT NULL,
    "part" TEXT NOT NULL,
    "problem_point" TEXT NOT NULL DEFAULT '',
    "talking_point" TEXT NOT NULL DEFAULT '',
    "url" TEXT NOT NULL DEFAULT '',
    "sort" INTEGER NOT NULL DEFAULT 0,
    "retired_at" TIMESTAMPTZ(3),
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "changed_by_name" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "handbook_parts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handbook_themes" (
    "part_id" UUID NOT NULL,
    "theme_key" TEXT NOT NULL,

    CONSTRAINT "handbook_themes_pkey" PRIMARY KEY ("part_id", "theme_key")
);

-- CreateIndex
CREATE UNIQUE INDEX "handbook_parts_key_key" ON "handbook_parts"("key");
CREATE INDEX "handbook_parts_bureau_id_edition_year_idx" ON "handbook_parts"("bureau_id", "edition_year" DESC);
CREATE INDEX "handbook_themes_theme_key_idx" ON "handbook_themes"("theme_key");

-- AddForeignKey
ALTER TABLE "handbook_themes" ADD CONSTRAINT "handbook_themes_part_id_fkey" FOREIGN KEY ("part_id") REFERENCES "handbook_parts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "handbook_themes" ADD CONSTRAINT "handbook_themes_theme_key_fkey" FOREIGN KEY ("theme_key") REFERENCES "themes"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What may stand in the columns.
ALTER TABLE handbook_parts
  ADD CONSTRAINT handbook_parts_text CHECK (title <> '' AND part <> ''),
  ADD CONSTRAINT handbook_parts_year CHECK (edition_year BETWEEN 2000 AND 2100),
  ADD CONSTRAINT handbook_parts_url CHECK (url = '' OR url ~ '^https?://');

-- What exists for whom.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['handbook_parts', 'handbook_themes'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_sets_up ON %I TO madoguchi_owner USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON handbook_parts TO madoguchi_web;
GRANT SELECT, INSERT, DELETE ON handbook_themes TO madoguchi_web;
CREATE POLICY area_reads ON handbook_parts FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) IS NOT NULL AND (bureau_id IS NULL OR bureau_id = (SELECT app.bureau_id())));
CREATE POLICY keeper_adds ON handbook_parts FOR INSERT TO madoguchi_web
  WITH CHECK (((SELECT app.role()) = 'operator' AND bureau_id IS NULL) OR ((SELECT app.role()) = 'administrator' AND bureau_id = (SELECT app.bureau_id())));
CREATE POLICY keeper_changes ON handbook_parts FOR UPDATE TO madoguchi_web
  USING (((SELECT app.role()) = 'operator' AND bureau_id IS NULL) OR ((SELECT app.role()) = 'administrator' AND bureau_id = (SELECT app.bureau_id())));
CREATE POLICY as_part ON handbook_themes FOR SELECT TO madoguchi_web
  USING (EXISTS (SELECT FROM handbook_parts p WHERE p.id = part_id));
CREATE POLICY keeper_sorts ON handbook_themes TO madoguchi_web
  USING (EXISTS (SELECT FROM handbook_parts p WHERE p.id = part_id
    AND (((SELECT app.role()) = 'operator' AND p.bureau_id IS NULL) OR ((SELECT app.role()) = 'administrator' AND p.bureau_id = (SELECT app.bureau_id())))));

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON handbook_parts FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON handbook_themes FOR EACH ROW EXECUTE FUNCTION audit.record('part_id', 'theme_key');
