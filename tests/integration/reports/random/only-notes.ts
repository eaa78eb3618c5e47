import { asSuperuser } from '../../desk-lists/many'

/** Leaves of the triggers those alone that note what has changed: what no verb does yet is tried as well. */
export async function onlyNotes() {
  await asSuperuser((client) =>
    client.query(`DO $$ DECLARE t record; BEGIN
      FOR t IN SELECT tgrelid::regclass AS at, tgname FROM pg_trigger WHERE NOT tgisinternal AND tgname NOT LIKE 'note\\_%' LOOP
        EXECUTE format('ALTER TABLE %s DISABLE TRIGGER %I', t.at, t.tgname);
      END LOOP; END $$`),
  )
}
