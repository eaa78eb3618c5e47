import pg from 'pg'

/** In the browser tests a reply is seen at once; that it can be taken back is tried in a bureau of its own. */
export async function letRepliesBeSeenAtOnce(ownerUrl: string) {
  const owner = new pg.Client(ownerUrl)
  await owner.connect()
  try {
    await owner.query('UPDATE bureau_settings SET recall_seconds = 0')
  } finally {
    await owner.end()
  }
}
