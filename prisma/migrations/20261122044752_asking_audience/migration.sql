-- The asking side reads what is shared, once it is visible, and what is recorded for it alone.
ALTER POLICY asking_side ON timeline_entries
  USING (audience IN ('shared', 'asking') AND asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff')
    AND (visible_from IS NULL OR (visible_from <= (SELECT app.now()) AND EXISTS (SELECT FROM dialogue_entries d WHERE d.id = subject_id))));
