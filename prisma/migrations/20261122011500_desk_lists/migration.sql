-- The desk's lists: each order and view of the queue follows an index, however many consultations there are.

-- Open consultations are the few among many: the views of the queue walk these alone.
CREATE INDEX consultations_open_by_receipt ON consultations (bureau_id, received_at DESC, id)
  WHERE state IN ('received', 'in_consultation', 'supporting');

-- Open and unanswered first, by the day the answer is due; everything else after them.
CREATE INDEX consultations_by_due ON consultations (bureau_id,
  (CASE WHEN first_answered_at IS NULL AND state IN ('received', 'in_consultation', 'supporting') THEN answer_due_on ELSE 'infinity'::date END), id);

-- CreateIndex
CREATE INDEX "consultations_bureau_id_last_activity_at_id_idx" ON "consultations"("bureau_id", "last_activity_at" DESC, "id");

-- CreateIndex
CREATE INDEX "triage_bureau_id_priority_idx" ON "triage"("bureau_id", "priority");
