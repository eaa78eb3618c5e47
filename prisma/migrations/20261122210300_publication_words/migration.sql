-- 公表についてのご意向: what a municipality says later on publishing an answer, in the portal or heard by the desk. The last word counts; none is changed.
ALTER TABLE effects ADD CONSTRAINT effects_owned_key UNIQUE (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code);
CREATE TABLE publication_words (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  effect_id uuid NOT NULL,
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  nth integer NOT NULL,
  word text NOT NULL,
  said_by_name text NOT NULL,
  said_on date NOT NULL,
  noted_by_name text NOT NULL,
  noted_by_side text NOT NULL,
  noted_at timestamptz(3) NOT NULL DEFAULT app.now(),
  CONSTRAINT publication_words_word CHECK (word IN ('named', 'unnamed', 'no')),
  CONSTRAINT publication_words_nth CHECK (nth >= 1),
  CONSTRAINT publication_words_name CHECK (said_by_name <> '' AND noted_by_name <> ''),
  CONSTRAINT publication_words_side CHECK (noted_by_side IN ('municipality', 'prefecture', 'desk')),
  CONSTRAINT publication_words_effect_fkey FOREIGN KEY (effect_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES effects (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX publication_words_effect_id_nth_key ON publication_words (effect_id, nth);

ALTER TABLE publication_words ENABLE ROW LEVEL SECURITY;
ALTER TABLE publication_words FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON publication_words TO madoguchi_web;
-- Said of an answer that was given: by the side that gave it, or noted by its desk.
CREATE POLICY desk ON publication_words TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'))
  WITH CHECK (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager')
    AND EXISTS (SELECT FROM effects e WHERE e.id = effect_id AND e.answered_at IS NOT NULL));
CREATE POLICY asking_side ON publication_words TO madoguchi_web
  USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'))
  WITH CHECK (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff')
    AND EXISTS (SELECT FROM effects e WHERE e.id = effect_id AND e.answered_at IS NOT NULL));
CREATE TRIGGER guard_author BEFORE INSERT ON publication_words FOR EACH ROW EXECUTE FUNCTION app.guard_author('noted_by_side');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON publication_words FOR EACH ROW EXECUTE FUNCTION audit.record('id');
