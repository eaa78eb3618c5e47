-- That the peer has answered is an event of the consultation; the consultation itself stays closed to it.
CREATE POLICY peer_is_recorded ON timeline_entries FOR INSERT TO madoguchi_web
  WITH CHECK ((SELECT app.role()) = 'municipal_staff' AND kind IN ('peer_paired', 'peer_declined') AND audience = 'shared'
    AND EXISTS (SELECT FROM peer_pairings p WHERE p.id = timeline_entries.subject_id AND p.consultation_id = timeline_entries.consultation_id
      AND p.peer_organisation_id = (SELECT app.organisation_id()) AND p.state = substr(timeline_entries.kind, 6)));
