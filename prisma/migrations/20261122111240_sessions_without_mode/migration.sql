-- Of sessions of the past the documents do not always say how they were held: it is said to be unknown, not guessed. Forms still ask for it.
ALTER TABLE support_sessions DROP CONSTRAINT support_sessions_mode;
ALTER TABLE support_sessions ADD CONSTRAINT support_sessions_mode CHECK (mode IN ('onsite', 'online', 'hybrid', 'unknown'));
