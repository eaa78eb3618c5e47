-- The demo has a mail server of its own: no mail is kept back any more.
ALTER TABLE mails DROP CONSTRAINT mails_state;
UPDATE mails SET state = 'queued' WHERE state = 'kept';
ALTER TABLE mails ADD CONSTRAINT mails_state CHECK (state IN ('queued', 'sent', 'failed'));
