-- 資料・会議録: the council reads of a meeting what was marked for it. A document that is everybody's is read on the page of its event, which says its name and day itself.
ALTER POLICY council_reads ON library_meetings
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'council_member'
    AND EXISTS (SELECT FROM library_documents d WHERE d.meeting_id = library_meetings.id AND d.audience = 'council'));
