-- 計画・次年度へ反映すること: the desk writes one down on behalf of a municipality, marked as such; what becomes of it the municipality says.
ALTER TABLE plan_items ADD COLUMN by_desk boolean NOT NULL DEFAULT false;
CREATE POLICY desk_writes_for_them ON plan_items FOR INSERT TO madoguchi_web
  WITH CHECK (by_desk AND state = 'considering' AND bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager')
    AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id AND c.state NOT IN ('draft', 'withdrawn')));
