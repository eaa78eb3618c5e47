-- 官民ネット: the earlier wordings of a need or an offer changed after publication, attendance heard by telephone, and how many towns a need could mean.

-- CreateTable
CREATE TABLE "network_post_revisions" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "post_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "prefecture_code" TEXT,
    "size_class" TEXT,
    "theme_keys" TEXT[],
    "replaced_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "network_post_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "network_post_revisions_post_id_replaced_at_idx" ON "network_post_revisions"("post_id", "replaced_at" DESC);

-- AddForeignKey
ALTER TABLE "network_post_revisions" ADD CONSTRAINT "network_post_revisions_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "network_posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "network_attendances" ADD COLUMN "heard_by_name" TEXT NOT NULL DEFAULT '';

ALTER TABLE network_post_revisions ADD CONSTRAINT network_post_revisions_text CHECK (title <> '' AND body <> '');
ALTER TABLE network_post_revisions ENABLE ROW LEVEL SECURITY;
ALTER TABLE network_post_revisions FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON network_post_revisions TO madoguchi_web;
-- Whoever reads the post reads its earlier wordings; its own side adds one when it changes the text. Who changed it is not said: that would tell who stands behind a need.
CREATE POLICY as_post ON network_post_revisions FOR SELECT TO madoguchi_web USING (EXISTS (SELECT FROM network_posts p WHERE p.id = post_id));
CREATE POLICY own_adds ON network_post_revisions FOR INSERT TO madoguchi_web
  WITH CHECK (EXISTS (SELECT FROM network_posts p WHERE p.id = post_id AND p.bureau_id = network_post_revisions.bureau_id
    AND (p.offered_by_id = (SELECT app.network_organisation())
      OR EXISTS (SELECT FROM network_need_owners o WHERE o.post_id = p.id AND o.organisation_id = (SELECT app.need_side())))));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON network_post_revisions FOR EACH ROW EXECUTE FUNCTION audit.record('id');

-- The secretariat enters an answer it has heard, for an announced meeting, and says so.
CREATE POLICY desk_hears ON network_attendances FOR INSERT TO madoguchi_web
  WITH CHECK (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager') AND heard_by_name <> ''
    AND EXISTS (SELECT FROM network_members m WHERE m.organisation_id = network_attendances.organisation_id AND m.bureau_id = network_attendances.bureau_id)
    AND EXISTS (SELECT FROM network_meetings g WHERE g.id = meeting_id AND g.state = 'announced'));
CREATE POLICY desk_hears_anew ON network_attendances FOR UPDATE TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'))
  WITH CHECK (heard_by_name <> '' AND EXISTS (SELECT FROM network_meetings g WHERE g.id = meeting_id AND g.state = 'announced'));

-- How many other towns of a bureau a need could mean, as far as the desk knows: of that prefecture, of a known size between the two numbers, and having
-- consulted on one of those themes. A number alone: whoever writes a need learns nothing of the towns. What nobody knows does not hide anybody.
CREATE FUNCTION app.count_towns_alike(of_prefecture text, from_people integer, below_people integer, themes text[], without uuid) RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT count(*)::integer FROM organisations o
  WHERE app.role() IN ('officer', 'manager', 'municipal_staff', 'prefecture_staff') AND o.kind = 'municipality' AND o.bureau_id = app.bureau_id() AND o.id <> without
    AND (of_prefecture IS NULL OR o.prefecture_code = of_prefecture)
    AND (from_people IS NULL OR (SELECT f.value >= from_people AND f.value < coalesce(below_people, 2000000000) FROM figures f
      WHERE f.organisation_id = o.id AND f.kind = 'population' AND f.scope = 'municipality' AND f.superseded_at IS NULL
      ORDER BY f.as_of DESC NULLS LAST LIMIT 1))
    AND EXISTS (SELECT FROM consultations c JOIN consultation_themes t ON t.consultation_id = c.id
      WHERE c.asking_organisation_id = o.id AND c.state NOT IN ('draft', 'withdrawn') AND t.theme_key = ANY (themes))
$$;
GRANT SELECT ON consultation_themes TO madoguchi_registry;
CREATE POLICY registry_counts ON consultation_themes FOR SELECT TO madoguchi_registry USING (true);
GRANT CREATE ON SCHEMA app TO madoguchi_registry;
ALTER FUNCTION app.count_towns_alike(text, integer, integer, text[], uuid) OWNER TO madoguchi_registry;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;
REVOKE ALL ON FUNCTION app.count_towns_alike(text, integer, integer, text[], uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.count_towns_alike(text, integer, integer, text[], uuid) TO madoguchi_web;
