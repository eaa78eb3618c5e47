-- Autosave: a draft's step as typed, so that nothing typed is lost; and how often a form's text was kept, so that two tabs do not overwrite each other.
ALTER TABLE "consultations" ADD COLUMN "autosaved_at" TIMESTAMPTZ(3);
ALTER TABLE "form_posts" ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "draft_steps" (
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "typed" JSONB,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "membership_id" UUID,
    "saved_by_name" TEXT NOT NULL,

    CONSTRAINT "draft_steps_pkey" PRIMARY KEY ("consultation_id","step")
);
ALTER TABLE "draft_steps" ADD CONSTRAINT "draft_steps_consultation_id_asking_organisation_id_bureau__fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE draft_steps ADD CONSTRAINT draft_steps_step CHECK (step ~ '^[a-z-]{1,40}$');

ALTER TABLE draft_steps ENABLE ROW LEVEL SECURITY;
ALTER TABLE draft_steps FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON draft_steps TO madoguchi_web;
-- As visible as the draft, and gone with it: what was sent stands in the consultation alone.
CREATE POLICY drafting_side ON draft_steps TO madoguchi_web
  USING (EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id AND c.state = 'draft'));
-- The worker asks who wrote last, never what.
GRANT SELECT (consultation_id, membership_id, saved_at) ON draft_steps TO madoguchi_worker;
CREATE POLICY worker_reads ON draft_steps FOR SELECT TO madoguchi_worker USING (true);

-- A draft that is saved by itself while somebody types is not a deed of its own: the next save by hand, or the sending, is audited with the whole row.
GRANT CREATE ON SCHEMA audit TO madoguchi_audit;
SET ROLE madoguchi_audit;
CREATE OR REPLACE FUNCTION audit.record() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  secret bytea := (SELECT k.secret FROM audit.key k);
  old_row jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  new_row jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  columns text[];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF TG_TABLE_NAME = 'consultations' AND old_row ->> 'state' = 'draft' AND new_row ->> 'state' = 'draft'
       AND new_row -> 'autosaved_at' IS DISTINCT FROM old_row -> 'autosaved_at' THEN
      RETURN NULL;
    END IF;
    SELECT coalesce(array_agg(n.key ORDER BY n.key), '{}') INTO columns
    FROM jsonb_each(new_row) n WHERE n.value IS DISTINCT FROM old_row -> n.key;
    IF columns = '{}' THEN
      RETURN NULL;
    END IF;
  ELSE
    SELECT array_agg(k ORDER BY k) INTO columns FROM jsonb_object_keys(coalesce(new_row, old_row)) k;
  END IF;
  INSERT INTO audit.log (office_at, actor_kind, user_id, membership_id, role, database_role, table_name, row_id, action, changed, before_hmac, after_hmac)
  VALUES (app.now(), app.actor_kind(), app.user_id(), app.membership_id(), app.role(), session_user, TG_TABLE_NAME,
    (SELECT string_agg(coalesce(new_row, old_row) ->> column_name, '/' ORDER BY position) FROM unnest(TG_ARGV) WITH ORDINALITY AS k(column_name, position)),
    TG_OP, columns,
    CASE WHEN old_row IS NOT NULL THEN audit.hmac(convert_to(old_row::text, 'UTF8'), secret, 'sha256') END,
    CASE WHEN new_row IS NOT NULL THEN audit.hmac(convert_to(new_row::text, 'UTF8'), secret, 'sha256') END);
  RETURN NULL;
END $$;
RESET ROLE;
REVOKE CREATE ON SCHEMA audit FROM madoguchi_audit;
