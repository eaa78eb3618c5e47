-- 旅費・謝金の訂正: what was paid after all stands in the ledger of the quotas too.
ALTER TABLE quota_entries DROP CONSTRAINT quota_entries_act,
  ADD CONSTRAINT quota_entries_act CHECK (act IN ('offer', 'accept', 'decline', 'withdraw', 'visit', 'close', 'correct'));
