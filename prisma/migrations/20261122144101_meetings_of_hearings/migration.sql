-- A party that wishes to hear more, or has proposed a measure, sees the meetings it comes to as one that has taken its request on does.
DROP POLICY party ON planned_sessions;
CREATE POLICY party ON planned_sessions FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) IN ('advisor', 'partner_office', 'headquarters', 'contractor', 'council_member', 'network_member')
    AND EXISTS (SELECT FROM requests r WHERE r.support_id = planned_sessions.support_id AND r.state IN ('accepted', 'hearing', 'proposed')));
