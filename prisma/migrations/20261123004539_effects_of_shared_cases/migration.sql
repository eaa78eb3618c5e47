-- What a municipality says of its support is between it and the desk; a prefecture that sees the shared consultation sees no word of it.
DROP POLICY prefecture_shared ON effects;
