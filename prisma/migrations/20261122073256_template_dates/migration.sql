-- A reply template has days from and until which it can be chosen; the turn of the year ends one, or begins a copy of it.
ALTER TABLE reply_templates
  ADD COLUMN "valid_from" DATE NOT NULL DEFAULT app.today(),
  ADD COLUMN "valid_until" DATE,
  ADD COLUMN "copied_from_id" UUID;
ALTER TABLE reply_templates
  ADD CONSTRAINT reply_templates_days CHECK (valid_until IS NULL OR valid_until >= valid_from),
  ADD CONSTRAINT "reply_templates_copied_from_id_fkey" FOREIGN KEY ("copied_from_id") REFERENCES "reply_templates"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "reply_templates_copied_from_id_idx" ON "reply_templates"("copied_from_id");

ALTER TABLE year_turn_changes DROP CONSTRAINT year_turn_changes_kind;
ALTER TABLE year_turn_changes ADD CONSTRAINT year_turn_changes_kind CHECK (kind IN (
  'menu_ends', 'menu_renews', 'quota', 'closing_day', 'officer_stays', 'template_ends', 'template_copies'));
