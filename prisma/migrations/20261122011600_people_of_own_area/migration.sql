-- Somebody who also has a post in another area is not one bureau's to change or to lock out; that bureau ends its own post.
CREATE POLICY of_own_area ON users AS RESTRICTIVE FOR UPDATE TO madoguchi_web
  USING (id = (SELECT app.user_id()) OR auth.is_of_own_area(id));
