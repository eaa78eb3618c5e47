-- Up to whom the letters of a round are written: whoever leaves the list between two steps moves nobody else past its end.
ALTER TABLE letter_rounds ADD COLUMN written_up_to text NOT NULL DEFAULT '';
